"""Signs in a limb: a calf that may hold a clot, numbness, swelling and weakness."""

from __future__ import annotations

CALF = """
calf .. angry/furious/veiny/vein/one_side_only/glowing
calf ... veiny/vein/shiny/warm
{lower_leg} ... {swollen}/throb*
calf/lower_leg/shank/gastroc ... {swollen}/{hot}/{red}/throb*/{size}/burst/ham/melon/grapefruit
left/right/one/other (one/leg/side) (is/looks/feels/came_up/has/gone/went/got)
    (is/up/all/a_bit/really/so/like) (huge/red/big/fat/puffy/tight/twice/swollen) (and/as)
    {swollen}/{hot}/{red}/huge/fat/big/bigger !pan/day/coals/weather
one/1/either of my/the calves/calfs .. {changed}/{swollen}
calf .. different/colour/color/coloured/colored/shade/bruised_without
calf .. heating/heater/radiator/oven/furnace/hot_water/stove/toaster/sunburn*/warm/hot
calf .. heartbeat/pulse/heart_beat/swole_up/swole_on/swole_and
calf .. cord/rope/lump/lumpy/vein/veins/veiny/clot/warm_to/hot_to/marble/golf_ball/pulsing/
    pulsating/streak/rash
calf .. looks/looking/look like !it/normal/nothing
{side} calf .. {changed}/full/ham/tender/throb*/lump*
{swollen}/{hot}/{red}/throbbing/{size} (and/tight/tender/hard/sore/red/hot/painful/achy) (and/
    tight/tender/hard/sore/red/hot/painful/achy/little) (left/right/one/my/lower) {lower_leg}
    !muscles/muscle/raise/raises/day/stretch/press
{swollen}/{red}/redness/warmth/heat/lump/cord/{hot}/throb*/vein/veins/pulse/streak .. in/on/
    down/of/behind/along/around/inside/up (my/the/one/a) (left/right/one/back_of_the/back_of_my)
    {lower_leg}
{one} calf .. hard/rock/wood/wooden/lump*/cord/rope/vein/veins/veiny/pulse/pulsing/heartbeat/
    tender_and/fat/fatter/thick/thicker/huge/colour/color/bulging/bigger/visibly/measure*/inch/
    cm/sock/socks/swole_up/shiny/angry/larger/glowing/tight_and/different/ balloon*/like_a_melon
one/left/right/1/single/other/my (lower) leg/calf (is/looks/way/much/visibly/feels/was/
    definitely/a_bit/bit/really/noticeably/clearly/gone/has/seems/almost/got) (is/looks/way/
    much/visibly/feels/was/definitely/a_bit/a/bit/really/noticeably/clearly/gone/has/seems/
    almost/got/so) {swollen}/{hot}/{red}/{size}/throb*
left/right/one/1 leg .. {swollen}/{red}/hot/warm/warmer/hotter/fatter/puffy/throbbing/bigger/
    thicker/fat
{lower_leg} (only/just/both) one_side/one_only/left_only/right_only/only_left/only_right/
    just_one/just_the_one/on_one_side
sock/socks/boot/boots/compression_sleeve/sleeve/jeans/trousers/legging .. will_not/does_not/not/
    too_tight/tight/dig*/mark/cutting/barely/cannot .. {lower_leg}/leg
dvt/blood_clot*/clot/clots/clotting/deep_vein/thrombo*/embolism
pulse/heartbeat/heart_beat in/inside/behind my/the/one/left/right calf/leg/lower_leg
"""

NUMB = """
legs/feet/toes/hands/foot ... {cannot} feel em/them/it/anything/a_thing
{own_limb} (is/are/looks/look/has/have/gone/went/turned/goes/going) (a_bit/all/really/gone/turned/
    going) blue/bluish/purple/dusky
cold/icy/wet/sunburnt/sunburned/itchy/hot/weird/strange/odd/funny/dull/thick
    patch/patches/feeling/sensation on/in/of/over/down (my/the) {limb}
skin .. sunburnt/sunburned/weird/strange/odd/funny/dull/thick/foreign
fizzing/fizz/buzzing/buzz/crackling/humming/prickling/crawling/vibrating
    in/on/under/down/along/of (my/the) (left/right/sole_of_my/sole_of_the/ball_of_my) {limb}
water/ants/bugs running/trickling/crawling down/on/in/up (my/the) {limb}
{cannot} (really/even/properly) flex/lift/raise/pull/point (up) (my/the) (big) foot/toes/toe
{numb}
patch/skin/bit/area/part/spot .. {cannot} (really/even/properly) feel
leg/foot/calf/shin/thigh/arm/hand/toe/toes/feet (is/are/keeps/keep/has_been/just/still/all/
    feels/feel/starts/started) (is/been/all/a_bit/kind_of/really) buzzes/buzzing/buzzy/fizzing/
    fizzy/vibrating/humming/sparkling/crackling/crawling/prickling/tickling/twitching_and_numb
{own_limb} .. static/fuzzy/fuzz/tv/vibrat*/airplane/aeroplane/flight_mode/offline/not_mine/
    isnt_mine/someone_else*/somebody_else*/lifeless/buzzing_like/on_vibrate/not_attached/
    not_connected/on_mute/muted/unplugged/prosthetic/ghost/zombie_foot
{own_limb} (has/just/is/have/keeps/kind_of/then/suddenly/all/totally) went/gone/goes/going/go
    (all/completely/totally/half/a_bit/kind_of) dead/to_sleep/cold/funny/weird/white/blue/
    floppy/quiet/missing/tingly/fizzy/fuzzy !on_arrival/today/tired
{cannot}/do_not/does_not/can_no_longer (really/even/properly/actually) feel it !anymore_lol/
    in_the_legs/yet/tomorrow/coming/burn/working
feel/feeling/felt/feels nothing in/from/at/on/below (the/my/one) (little/big/left/right) {limb}
cotton/cotton_wool/cottonwool/wooden/rubber/rubbery/plastic/woolly/spongy/cardboard
    foot/feet/toe/toes/sole/heel/hand/hands
{limb} .. numb/tingl*/prickl*/asleep_all/dead_all/pins
pins (and/n/in/or) needles
pins_needles/needles_and_pins/paraesthesia/paresthesia/novocaine/novocain/anaesthe*/anesthe*/
    lidocaine/prickl*
{cannot}/no/not/lost/losing/lose/zero/without/little/do_not/does_not/gone_no (really/properly/
    even/much/any/the/actually/all/longer) feel/feeling/feelings/sensation/sense/feel_much
    (in/of/from) (in/much) (my/the/any/half/part/parts/a/bits_of/some) (of) (my/the) (left/
    right/whole/big/little/outside/inside/inner/outer/side/top/bottom/back/front/sole/ball/
    middle/two/last/edge/three) (of/half/part/edge/little) (my/the) {limb}/floor/ground/brake/
    shoe/shoes/skin/patch
{limb}/patch/side/skin .. no/zero/lost/without/losing/not_much/hardly_any/lacks/little/less/nae
    feeling/sensation/signal/feelings/sense
no/zero/lost/losing/loss_of/without/less/reduced/funny/weird/strange/odd
    feeling/sensation/signal/sense in/from/of/at/on/down/below/under
lost/losing/lose/loss_of (the/all/some/any/my) feeling/sensation
{own_limb} (keeps/has/is/have/just/gone/went/fell/falling/falls/goes/going/are/feels/feel/go/it/
    still/was/been/both/half/felt/like/keep/kind_of/totally/got/turned/a_bit/all/completely/
    basically/seems) (has/is/just/gone/went/fell/falling/falls/goes/going/to/on/feels/it/still/
    been/half/like/kind_of/totally/all/completely/a/a_bit/basically/going/turned/into)
    (to/like/a/half/full_of/into) {asleep} !tired/lift*/lifts/dead/heavy/from/after/today/
    on_my_feet/so/but/and/rn/legs/tbh/cos/like/lol/with/by/yet
foot/feet/toe/toes/heel/hand/hands/fingers/arm/sole/ankle .. {asleep}/dead/deadened/buzzing/
    buzzy/cotton/wood/wooden/not_mine/someone_elses/ants/insects/static/tv_static/frozen/belong*
    !deep/well/fine/score/quality/hours/good
foot/toe/toes/feet/calf/shin/ankle/hand/leg .. has_left/have_left/left_the/gone_missing/
    went_missing/disappeared/disconnected/offline/switched_off/not_there/unplugged/gone_awol/
    gone_quiet/on_strike/ghost*/went_dark/not_responding/wont_respond
ants/insects/bugs/spiders/worms/bees/static/fizz/champagne/bubbles/electricity/current/buzz/
    buzzing .. {limb}/skin
dead leg/foot/toe/toes/arm/patch/spot/zone/area/feeling
like (it/they/the_foot/the_leg/my_foot/my_leg/the_toes) (does/do) (not) belong*
not my/mine foot/leg/anymore
like .. dentist
electric/electrical/fizzy/crawling/creepy_crawly/tickly/ticklish/burning/vibrating/odd/weird/
    buzzy feeling/sensation/buzz/buzzing .. {limb}
block/lump/piece/bit of/a wood/meat/ice .. {foot}
{foot} .. block/lump/piece of wood/meat/ice
foot/leg (just/like_it) flaps/flop*/slaps/slap/slapping
"""

SWELLING_WEAKNESS = """
leg/thigh/calf/knee/ankle/foot/one/side (is/looks/seems) (much) more big/fat/thick/large
    (than/as/that)
feet/foot/leg/legs/thigh/thighs/ankle .. will_not/does_not/do_not/can_not fit/go/get
    in/into/through/on (my/the) shoe/shoes/trainers/boots/jeans/trousers/sock/socks
swollen/swelling/swellings/swelled/swelld/swolen/swollon/swole_n_up/puffy/puffiness/puffed_up/
    puffing_up/puff_up/puffs_up/ballooned/ballooning/balloony/bloated_leg*/engorged/distended/
    oedema/edema
blew/blown/blowing/blow up !like_my_phone/my_phone/at
{upper_leg}/knee/ankle/elbow/elbows/arm/arms/foot & swell/swells/balloon/balloons/inflated/
    inflamed/bulge/bulging/bulgy/michelin_man/inflating/pumped_with_air/stretched_skin/shiny/
    shiney
{upper_leg}/knee/ankle/arm/arms (is/are/looks/look/way/much/visibly/feels/feel/was/definitely/
    just/a_bit/bit/really/noticeably/clearly/gone/has/seems/almost/got/keeps/keep/only/were)
    (is/are/looks/way/much/visibly/feels/was/definitely/a_bit/a/bit/really/noticeably/clearly/
    gone/has/seems/almost/getting/so/the) (way/much/so/to/like) bigger/fatter/thicker/thick/
    twice_the/twice_its/twice_their/twice_as_big/double_the/enormous/larger !pump/gains/
    not_smaller/now_that/and_stronger/than_last_year/in_the_mirror/pumped/soreness/doms/
    and_pumped
bigger/fatter/thicker/larger than (the/my) other/left/right/one/usual/normal
getting/growing/got bigger/fatter/thicker/larger/puffier by/every/each/and/since/overnight/all
    the_hour/hour/bigger/day/minute/overnight
size of a/an/my/two melon/melons/grapefruit/balloon/balloons/football/footballs/orange/
    tennis_ball/golf_ball/house/pumpkin/watermelon/watermelons/apple/egg/softball/baseball/plum/
    lemon/mango/bowling_ball/tree/trunks/tree_trunks/head/rugby_ball/tree_trunk/elephant
tight_as_a/tight_like_a/stretched_like_a/hard_as_a/stretched
    drum/sausage/drumskin/balloon/rock/skin .. bigger/shiny/swollen/swell*/growing/hot/weak/skin
skin .. {tightish}
shiny/tight/stretched skin
rock_hard/hard_as_rock/hard_as_a_rock/rock_solid/solid_as and/not_in/bigger/with/skin/shiny/
    tight/twice/since .. bigger/size/good_way/shiny/weak/swollen/thigh*/skin
jeans/trousers/shorts/leggings/tights/pants .. will_not/does_not/not/too_tight/cannot .. thigh/
    thighs/quad/quads/leg/legs/fit_over
(so/too/that/very/really/super/suddenly/scarily/weirdly/strangely) weak .. {cannot}/to (stand/
    lift/climb/walk/get/hold/move/raise/support/use)
too/so weak/feeble to/that/i (can_not/could_not)
weakness !for
weak_as/weak_like a/water/kitten/baby/dishwater/tea
{cannot} (even/really/properly/fully/actually) lift/raise/bend/move (up)
    (my/the/either/both/one) (left/right/whole) them/it/{limb} !up_from/to_put/to_get
unlike doms
doubled/tripled/double/triple in/the size/girth
pain (is/was) (just) so/too bad/intense/severe/much that/i/it !from_squats
painkiller*/ibuprofen/paracetamol/advil/tylenol/nurofen .. not (even/really)
    touch*/help*/work*/cut*/shift*
huge/big/bigger/fat/hard/tight/swole/pumped/massive/full/thick/blown_up ... in_a_bad_way
in_a_bad_way .. {limb}
swells/swelling/swelled (up) (more/every/each/by/since/like/and/in/on/around/all)
thigh/thighs/quad/quads/leg/legs (muscles) (so/too) (are/is/gone/got/went/look/looks) (so/too)
    fat/huge/massive/thick .. {cannot}/not/weird/scary/weak/no_power/no_strength/swollen/hurt*/
    overnight
{side} leg/thigh/quad/hamstring/glute/arm/butt/foot/hip/buttock/side/ham (is/feels/looks/has/
    gone/went/got/just/all/really/a_bit/feel/seems) (is/gone/a/a_bit/really/all/so/like/been/
    much/way/getting) {changed} !foot_first
legs/leg/they/thighs/arms (just) puffy/swollen/swelled/bloated
no/zero/lost/losing/lost_all/all/any strength/power/force in/from/of/left/at_all/to ..
    {limb}/at_all/lift/stand/muscles
{limb} .. no/zero/lost (all/any) strength/power
no/zero strength
legs/leg/quads/arms/arm/knees/thighs/it/they/muscles (just/literally/then/suddenly/will/do/does/
    did/have/has/simply/kind_of/sort_of/keep/keeps/almost/nearly/actually/really) (just/
    literally/then/not/suddenly/totally) gave_out/gave_way/give_way/gives_way/giving_way/
    giving_out/gives_out/give_out/buckle*/buckling/collaps*/quit_working/stopped_working/
    stop_working/shut_down/forgot_how/folded/fold/folds
legs/leg/quads/arms/arm/knees/thighs/it/they/elbows/muscles/foot/hamstrings ..
    (will/do/does/can/would/did) not (even/really/properly/fully/actually) work/straighten/lift/
    respond/hold/support/move/bend/raise/extend/obey/unbend/listen/carry_me !more/as/great/well/
    that_much/today_because/on/out/weights/heavy/upper
{cannot} (even/really/properly/fully/actually) straighten/unbend/extend !more/weights/heavy/
    today/tonight/tomorrow/again/because/for/the_bar/anything/this_week/until/on/at/as/upper/
    like/as_much/with/over/house/furniture/that/kg
{limb} (is/are/feels/feel/went/has_gone/have_gone/so/gone/suddenly/now/was/goes) (really/very/
    so/suddenly/all/completely/a_bit) weak/paralysed/paralyzed/floppy/powerless/useless/limp ..
    {cannot}/drop*/will_not/lift/slap*/stand/half/one_side
foot_drop/drop_foot/compartment_syndrome/paralysed/paralyzed/paralysis
foot/toes .. slaps/slap/slapping/flops/drops/drop/drags/flopping
way/far/much/well/miles/beyond (worse/more/beyond/past/above) (than/pain_than) normal/usual/any/
    regular/ordinary/ever/standard/doms/anything !dose/weight/reps/volume/sets/fun/running/
    miles/time/sleep/work
not_normal/abnormal/never_felt/not_like/nothing_like doms/soreness/pain/dom
worst/craziest/scariest pain/ache
unbearable/out_of_proportion/disproportionate/excruciating
{pain} .. getting_worse_and_worse/worse_by_the_hour/worse_every_hour/worse_every_day/
    getting_worse_not_better
arm/arms/leg/legs/finger/fingers/thigh/thighs/calf/ankles like/are/look/look_like
    (fat/like/two/big) sausages/sausage/balloons/balloon/tree_trunks/watermelons
    !in_the_best/pump
michelin_man/sausage_legs/elephant_legs/cankle*
"""
