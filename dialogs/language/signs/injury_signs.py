"""Signs of an injury: a pop, a joint, a bone, a leg that does not carry."""

from __future__ import annotations

POP = """
felt/feel/heard my/the/a (left/right) {part}/ligament/tendon/muscle/cartilage go/gone/give/gave/
    tear/
    rip/shift/slip !well/for/to/through/up/down/numb
there_was/there_were (a/an/this/some) (big/loud/little/weird/horrible/nasty) {noise}/click
    !upstairs/outside/in_the_music
{noise}/click/clicks (sound/noise/sensation/feeling/something) in/from/inside/behind/at/out_of/
    around/near .. {part}
{part} (just/did/does/has/definitely/went/kind_of/made/made_a/makes/makes_a/sort_of/like/and/go/
    goes/gone/with/let/out/a/suddenly/is/was/heard/keeps/felt) (a/like/big/loud/weird/nasty/
    suddenly/just/let/with/is) (a/like/big/loud/weird) {noise} !drop/day
heard/felt/hear/feel/feeling/hearing (a/an/it/my/the/something/some/this/it_is/of) (a/big/loud/
    little/weird/small/audible/nasty/horrible/slight/massive/proper/something) (a/weird/loud)
    {noise} !song/music/effect/great/good/like/right/fine/off
heard/felt/feel/hear .. pop/popped/popping/snap/snapped/snapping/crack/cracked/twang/twanged/
    ping/pinged/rip/ripped/tear/tore/clunk/crunch !song/music/of
something/it/smth/sth/smt/somethin/summat/muscle/tendon/ligament/one/leg (just/has/definitely/
    went/kind_of/like/sort_of/totally/really/suddenly/have/then) popped/pop/snapped/snap/
    cracked/ripped/twanged/twang/tore/pinged/ping/gave/let_go/rip/crack/clunked/unzipped/burst/
    exploded/detached !well/good/fine/great/ok/okay/smooth*/up/to/for/by/so/better/bad/badly/on/
    off/quick/fast/nice*/the
something/it/smth/sth/summat went !well/good/fine/great/ok/okay/smooth*/up/to/for/by/so/better/
    bad/badly/on/off/quick/fast/really/down/from/like_a_dream/perfect*/alright/in/pretty/very/
    as/without/easy
hamstring/calf/quad/groin/back/achilles/glute/adductor (just/suddenly/has/have/totally/then)
    went/gone/goes !well/good/fine/ok/great/for/to/on/through/better/heavy/easy/hard/light/deep/
    down/from/numb/away/tight/up/all/really/so/jelly/soft/like
pop/popped/popping/pops/twang/twangs/twanged
audible/loud/distinct/proper/sickening {noise}/click !song/music/beat/bass/day
{noise} (low/high/deep) (down/up) in/on/inside/at/behind/from !the_playlist/the_car/song/music
went/go/goes/going/gone pop/snap/twang/crack/ping/bang/rip/clunk/crunch
pop*/snap*/crack*/twang*/tear* sound/noise/sensation
elastic/rubber_band/guitar_string/bow_string/bowstring/piano_wire/bungee (band)
    (just/has/was/that/is) let*/snap*/ping*/break*/broke/twang*/going/pop*/went/gave
pop*/snap*/ping*/break*/broke/twang*/going/went .. elastic/rubber_band/guitar_string/bowstring/
    piano_wire/bungee
let_go/letting_go/lets_go .. {part}
{part}/something/it (just/suddenly) .. let_go/letting_go
{part} .. clunk/clunks/clunking/clunked/clunky
gunshot/snapped_carrot/snapping_carrot/breaking_stick/snapped_stick/snapping_twig/snapped_twig/
    like_a_twig/like_a_carrot/celery/wet_stick/chicken_bone/zip_tie
heard/was/hear/got (a/some/this/that) (horrible/loud/weird/little/funny/odd/nasty/sickening/
    dull/big/awful/wet/sharp) noise/crack/snap/twang/clunk/crunch/rip/thwack
    like/during/in/mid/from/on/when/as !cocaine/from_upstairs/from_next_door/outside
popped/snapped/ripped/tore my/the/a (left/right) {part} !press/curl/day/record/pb
like/as_if/felt/thought someone/somebody/something/i (had/just/got/was) kicked/kick/kicks/shot/
    hit/whipped/punched/threw/hitting/kicking (me) (in/at/on/with/by) .. {part}/leg
kicked/shot/whipped/hit in/on the/my (back/left/right) (of) {part}
{part}/hammies/muscle/muscles (just/then) made/makes/making/do/does a/an/some/this (weird/
    strange/funny/horrible/loud/little/odd) noise/noises/sound/sounds/click/crack
"""

JOINT = """
{joint}
under/below/behind/around/above the/my (left/right) cap/hinge
hinge of/in my/the leg/legs/thigh
cap/kneecaps/joint/joints & {pain}/{stab}/{odd}
acl/mcl/pcl/lcl/labrum/menisc*
runners/jumpers knee
runner/jumper s knee
twisted/rolled/sprained/jarred/wrenched/hyperextended something/smth/sth/summat/somethin
rolled/twisted/sprained/turned/jarred/wrenched/hyperextended it/my_foot/the_foot/my_leg/foot_on
went/going/gone/landed (over/funny/awkward*/badly/weird*) on my/the/one side/foot/leg/edge/ankle
foot/leg/it (just/has/got) rolled/twisted/went_over/turned (over/in/out/under)
    !through/into/up/onto
tendonitis/tendinitis/tendinopathy/bursitis/itbs/pfps/meniscal/patello*/cartilage/gout/gouty/
    arthritis/arthritic/bursa/bunion/cyst/sacroiliac/hip_socket
tendon/tendons/ligament/ligaments & {pain}/{stab}/{odd}/pulled/tight/creak*/click*/inflamed
"""

BONE = """
stress fracture*/reaction*/injury/response*/frac
fractur*/hairline
bone bruise/pain/injury/stress/ache
shin_splint*
broke/broken/broken_my (my/a/the) leg/toe/foot/ankle/bone/metatarsal/heel/tibia/shin
shin !and/length/height/angle/touch/stretch/raises/raise/deep/high
shins & {pain}/{odd}/{stab}/on_fire/bruised/bumpy/tight/cooked/wrecked/playing_up/at_it/flaring/
    flared/itis
one/1/a/tiny/small bone ... {pain}/tender/sore
tib/tibs !raise/raises/ant_raise/curls
tibia/tibias/tibial/fibula/metatarsal*/navicular/sesamoid*/femur/femoral/calcaneus/calcaneal/
    pelvis/pubic_bone/pubis/sacrum/tailbone/coccyx/plantar*/bony/sit_bone/sits_bone/
    greater_trochanter
bone/bones & {pain}/{stab}/press/presses/pressing/touch/poke/tap/spot/feels/felt/deep/bruise/
    bruised/{odd}/to
{one_foot}/metatarsal/instep/top_of_my_foot & {pain}/{stab}/{odd}/bruised/spot/press/poke/bony/
    bump/lump/tender/swollen/swelling/hop/on_fire/wrecked/killing/playing_up/gives
{bone}/leg/foot ... {spot}
{spot} ... {bone}
push/pushing/press/pressing/poke/poking/touch/touching/tap/tapping on (my/the)
    {bone}/{foot}/foot_bone/shin_bone
front_of_my_lower_leg/front_of_the_lower_leg/front_of_my_leg/inside_of_my_lower_leg/
    front_of_lower_leg & {pain}/{stab}/press/touch/spot
foot/heel/toe/ankle/arch/shin bone/bones !broth
shinbone/shin_bone/footbone/heelbone/anklebone/legbone/leg_bone
pinpoint/pin_point/fingertip/finger_tip/coin/thumb/thumbnail/penny/dime ..
    {pain}/tender/sore/spot/size/sized
{pain}/sore/tender & pinpoint/pin_point/fingertip/finger_tip
{spot} & to_the_touch/to_touch/if_i_press/when_i_press/press/pressing/poke/poking/tap/hop/
    hopping/bone/bony
hot_spot/hotspot
hurts/hurt/pain/painful/sore/tender/ouch when/if/where (i) press/push/poke/tap/hop (on) (the/my)
    (bone)
"""

WEIGHT_BEARING = """
my/the/left/right (left/right) leg/foot/knee fell/went/gave/dropped/fold/folded down/under/away/
    from_under
hopping/hobbling/hopped more/mostly/half/instead/rather
{cannot}/do_not (really/even/properly/fully) trust (my/the/it) (left/right/bad)
    leg/foot/knee/ankle/side/on_it
hitch in/to my/the step/stride/gait/walk/giddy_up
{leg_walk}/get/got/went/made_it/hopped/home/stairs .. on one leg/foot !stand/squat/day
foot/leg/weight/step/landed/heel/ankle/knee (down) ... yelp/yelped/yelping/screamed_out/
    screeched
borrowed/using/with/need/needed/on (my/a/the/his/her) (nans/grans/dads/mums/grandads/old/granny)
    stick/cane/crutch/crutches !deodorant/of
drag* (the/my) (left/right/one/other/bad/whole) one/leg/foot/side
shuffl*/walk*/step*/moving/landing/running/lean*/hop*/stepping .. (to) protect/protecting/spare/
    sparing/save/avoid/avoiding/baby/babying/guard/guarding/favour/favor/off_of
    (the/my/it/putting) left/right/it/one/side/bad/that/leg/foot/weight/pressure/knee/ankle/hip
{pain} too_much/so_much/too_bad*/like_hell to step/walk/stand/load/land/put/take/lean/push_off/
    carry
only/can_only/have_to walk/run/stand/step/land/go on (my/the/one) (left/right) heel/heels/toe/
    toes/tip_toe/tiptoe/tip_toes/tiptoes/side/outside/edge/one_leg/ball
weight_bearing/weightbearing/loading .. no/not/impossible/hard/dodgy/out/{pain}/nope/tricky/
    struggle/zero
more/mostly/all/most on/onto (my/the) (left/right/one) (leg/side/foot) .. than (the)
    (other/left/right)
one_leg/one_side/left_leg/right_leg/left_side/right_side more than (the/my) other/left/right
    !sore
limp/limps/limped/limping/limpy/limpish/hobbl*/gimp*/gammy/crutch*/peg_leg/lame/hirpling/hirple
{leg_walk} .. pirate/peg/one_leg/quasimodo/hunchback/crab/lopsided/crooked/sideways/wounded/
    injured/igor/keyser_soze/house_md
like .. pirate/quasimodo/hunchback/wounded/one_legged/three_legged/peg_leg
gait/lopsided/lop_sided/uneven/asymmetric*/favouring/favoring/compensating/overcompensating
walk*/moving/walkin weird*/funny/odd*/strange*/different*/crooked/wrong/lopsided/unevenly ..
    pain/avoid/protect/hurt*/guard/because_of/side/one_leg/left/right
walking_stick/walking_cane/walking_frame/zimmer_frame/wheel_chair/wheelchair/cane
came/come/coming/went/going/going back/home/down/up/out/in .. hopping
only/have_to/had_to/only_way/can_only/just hop/hopping !on_the/on_a/in/over
hopping to/about/around/everywhere/on/up/down/across/instead/round/here
hopped to/about/around/everywhere/home/up/down/across/instead/round
hop on_one/to_the
drag*/trailing (my/one/the/a) (left/right/bad/whole) leg/foot/limb
drag* .. leg/foot .. behind/along/like
leg/foot/left/right/one .. drags/dragging !my_feet/along/on_this/on_today
put/puts/putting/place/placing/set/setting/plant/planting (my/the/it/any) (left/right/bad/whole)
    leg/foot/heel/weight/it_down (down/weight/on/flat) .. {pain}/yelp*/scream*/swear*/wince/
    tears/cry/crying/agony/not
{cannot} (really/even/properly/fully/actually/yet/currently) put/bear/take/place/hold/load/get/
    put_my/support/trust/plant .. weight/weigth/load/pressure/foot/heel/it_down/leg_down
    !of/expectation/for/vest/plates
{cannot} (able_to/really/even/properly/fully/actually) stand/step/walk/land/push_off/hop/load/
    balance/lean/rely/push/hobble/tread/toe_off/bounce (up/properly/off/down)
    (on/onto/with/off/from/using) (my/the/that/one/this/just) it/one/left/right/leg/foot/heel/
    knee/ankle/toe/toes/calf/side !smell/sight/people
{cannot} (really/even/properly/fully) weight_bear/load_it/bear_weight/push_off/toe_off/
    heel_raise/single_leg/walk_normal*/walk_straight/walk_without/walk_on
not/no/non/never/stopped/without/difficulty/trouble weight_bear*/weight_bearing/weightbearing
can_not/could_not/cannot (really/even/actually/properly) walk !down/up/stairs/properly/right/
    lol/straight_after/far/and/to/the_dog/back/home/away/past/properly_after
{pain} .. weight/weigth (on/through/onto/down/bearing)
takes/take/taking/bearing/bears/hold/holds/support/supports (my/any/full/some/half/no/almost/
    barely/all) weight ... just_about/just/barely/hurt*/pain*/if/lean*/wall/hand/holding/almost/
    nearly/only/sort_of/kind_of
bear/take/put (my/any/full/some/half) weight !fine/ok/well/good/no_problem/normally/easily/and/
    on_the_bar/off
no/zero/any/little/full/some/half/my/much/put weight on/through/onto it/my/the/that/left/right/
    one/this/leg/foot
weight ... leg/foot .. {pain}/no/not/can_not
{leg}/it/side/one (just/will/would/does/can/simply/suddenly/almost/nearly/keeps)
    (not/just/refuses_to/keeps) fold/folds/folded/folding/crumple/crumples/crumpled/crumpling/
    buckle/buckles/buckled/buckling/give_way/gives_way/giving_way/gave_way/give_out/gives_out/
    giving_out/gave_out/collapse*/collapsing/hold/support/carry/bear/take_me/take_it/take_my/
    take_the/take_any/take_weight/hold_me
stand/stood/standing on (just/only) (my/the/one/it) (just/the)
    left/right/one/bad/it/that/leg/foot ... {cannot}/no_chance/impossible/nope/{pain}/not/fold*/
    gives/buckle*/forget/crumple*/collapse*/wobble_over/go_down/drop
on/onto (my/the) tip_toe/tip_toes/tiptoe/tiptoes/tippy_toes/toes .. one/left/right/because/
    avoid/only/side/heel/hurts/pain
tiptoeing/tip_toeing/tiptoe .. side/because/avoid/hurt*/pain/one
carry/carried/carrying me/off_the/off_track/to_the_car/home_by
piggy_back/piggyback
lean/leaning/holding/hanging/clinging (on/onto/on_to) (the/a/to) wall/furniture/rail/bannister/
    banister/worktop/counter/walls .. walk*/stand*/weight/leg/get_around/move/upright
will_not take me/it/my_weight/weight/load
step/steps/footstep/stride .. excruciating/agony/unbearable/yelp/scream
cannot_put/can_not_put/cant_put (my/the/any) (left/right) (foot/leg/heel/weight) down/flat
"""
