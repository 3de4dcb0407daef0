"""Signs of a head that gives way: to the heat, or in a faint."""

from __future__ import annotations

HEAT = """
talking/talked/speaking/spoke rubbish/nonsense/gibberish/garbage/rot/bollocks/in_tongues ...
    {sun}/{hot_day}
heat_stroke/heatstroke/heat_exhaustion/sun_stroke/sunstroke/heat_sick*/heat_stress/hyperthermi*/
    over_heat*/overheat*/over_heated/exertional_heat
stopped/stop/quit/no_longer/not/done/hardly/forgot_to/can_not/barely/no_more (even/really)
    sweat/sweating/sweaty
sweat/sweating/sweats (has/just/is/totally) stopped/gone/dried/quit/vanished/disappeared
no sweat .. hot/heat/skin/dry/boiling/sun
dry/hot/clammy skin/and_clammy/cold .. {sun}/hot/red/confus*/clammy/dry
skin .. dry/clammy/bone_dry .. hot/boiling/burning/{sun}
clammy/delirious/hallucinat*/slurr*/gibberish/incoherent/disorient*/disorientat*/babbling
confused !about/by/on/as/what/which/how/why/whether/when/me/if/with/between/cos/because/is/
    should/do/can/am/does/as_to/where/who/lol
confusion
muddled/dazed/befuddled/dopey/loopy/discombobulated
can_not/could_not/not/cannot (really/even) think/see/talk/speak straight/clearly/properly/right
can_not/could_not/forgot/forgetting/do_not/no_idea (even/really) (remember/know/recall/tell)
    (of) which_way/where_i/where_home/where_my/way_home/the_way_home/my_way/my_name/my_own/
    what_day/what_street
where_am_i/how_did_i_get_here
not making sense/any_sense/much_sense
{sick}/{muddled}/staggering/goosebumps/goose_bumps/goosey/gooseflesh ... {sun}/{hot_day}
{sun}/{hot_day} ... {sick}/{muddled}/stagger*/goosebumps/goose_bumps/goosey/gooseflesh/doolally
can_not/could_not/not/will_not/cannot (seem_to) cool/cooling (off/down/myself)
brain/head/mind (has/is/went/gone/turned/feels/going/totally) (has/gone/to/like/into/went)
    (to/into/like) porridge/mush/soup/jelly/custard/fried/cooked/scrambled/melted/melting/
    boiled/boiling/mash/goo/fog/cotton/cotton_wool/pudding/putty
cooked/fried/melted/melting/boiled/cooking/frying brain/brains/in_the_sun/from_the_inside
from/in/because_of/cos_of/due_to/with/of (the/this/that/all_this) heat .. {sick}/weak/faint/
    wobbly/collaps*/ill/unwell/funny/off/awful/rough/confus*
core_temp/core_temperature
{sun}/{hot_day} ... chucked/chuck/chucking/blew_chunks/boke*/boak*/lost_my_lunch/memory/
    went_blank/cannot_think/can_not_think/woozy/wobbly_head/rambl*/stopped_sweating/dry_skin/
    goose*
shade ... puke*/puking/vomit*/threw_up/sick/cannot_think/can_not_think/dizzy/confus*/headache/
    think/boiling
"""

DIZZY = """
black/dark/stars/grey/spots in/before/over (my/the/both) eyes
fell/falled/felled/falling down .. black/dark/head/weak/stars
had_to/have_to/needed_to/need_to grab/hold/clutch/cling/lean (on/onto/on_to) (to) (the/a) sink/
    worktop/counter/doorframe/door/bench/rack/table/fence/lamppost/tree !while/stretch
felt/feel myself going/slipping/fading/drifting/leaving/go !well/faster/strong
lost (a_bit/some/bit/track) (of) time/minutes/seconds after/at/in/on/during
hearing/sound/sounds/voices (all/just) went/go/gone/goes (all) (far/away/muffled/distant/
    underwater/quiet/dim)
{faint}
dizz*/diz/dizy/dizzi/light_head*/lite_head*/lightheaded*/giddi*/giddy/woozi*/woozy/presyncop*/
    syncop*
funny_turn/head_rush/headrush/head_rushes/whitey/whiteys/whitie/whited/whited_out/greyed/
    greyed_out/grayed_out/brown_out/browned_out/white_out/brownout/greyout/out_of_body
pass/passed/passing/passes/past (the_fuck/tf/clean/right/straight/fully) out
black/blacked/blacking/blacks (right/fully/totally/straight) out/outs
black_out/blackout/blackouts/knocked_me_out/tunnel_vision/spaced_out/zoned_out/spacey/
    lost_consciousness/lost_conscious*/losing_consciousness/lose_consciousness/went_unconscious/
    conked_out_at/flaked_out
keel/keeled/keeling/topple* over
went/goes/turned (all/a_bit/really/totally/completely/very) black/white/grey/gray/dark/blurry/
    fuzzy/wobbly_headed/blank/green/pale/dim/dimmed !belt/to/chocolate/pill
vision/eyesight/sight/eyes (is/was/just/has/are/keep/keeps/all/really/sort_of/went/goes/got/
    getting) (is/was/just/has/are/keep/keeps/all/went/goes/got/getting) (a_bit/all) blur*/black/
    dark*/grey*/gray*/tunnel*/narrow*/fuzz*/spots/stars/swim*/spotty/white/double/funny/weird/
    closing/shrinking/pixel*/dim*
saw/see/seeing/seen/had (a_few/some/little/bright/black/loads_of/everything/all)
    (little/black/white) stars/spots/double/black/white/grey/tweety/birds/birdies/things/
    twinkles/sparkles/floaters/flashes/dots/flashing/lights/grey_spots
stars/spots/dots/sparkles/tweety/birdies .. eyes/vision/head/edges
blurred/blurry/double/tunnel/fuzzy/spotty/narrow vision/sight
vision/eyesight/sight (is/was/just/kept/started/keeps) going/fading/failing/gone/goes !well/fine
{head} (is/are/was/were/just/keeps/keep/has/feels/felt/feel/went/going/goes/starts/started/
    still/all/slightly/totally/will_not/kept) (is/was/just/keeps/been/a_bit/like/like_it_is/
    really/all/so/stop/stopped/to/going/itself/still/doing/kind_of/started)
    (stop/a/bit/itself/all/like_a/doing) {spin}
head/brain/world/room (turns/turned/is_turning/makes) itself/circles/around/round/rounds
on/like/aboard (a/the/im_on_a/am_on_a/being_on_a) boat/ship/ferry/trampoline/merry_go_round/
    carousel/waltzer/waltzers/roller_coaster/rollercoaster/tilt_a_whirl/roundabout/deck
sea_legs/seasick/sea_sick/off_balance/off_kilter/no_balance_at_all/drunk_without/like_im_drunk/
    like_i_am_drunk
(nearly/almost/about_to/going_to/gonna) collapsed/collapsing/collapse !on_the_sofa/on_my_sofa/
    on_the_couch/on_my_couch/on_my_bed/on_the_bed/on_the_settee/onto_the/into/in_bed/in_my_bed/
    in_the_chair/in_a_chair/on_a_chair
legs/knees went from_under/from_under_me/from_beneath
nearly/almost/about_to/thought_i_would (just/actually) hit_the_deck/hit_the_floor/dropped/drop/
    pass_out/passed_out/keel_over/keeled/go_down/went_down/fell_over/fall_over/go_over/
    went_over/face_planted/faceplanted/faint/black_out !laughing/getting/on_the/with/my_ankle
hit/kissed/met/ate the deck/floor/ground/canvas/tiles/carpet
woke_up/came_to/came_round/came_around/wake_up/found_myself/ended_up/coming_to/coming_round/
    end_up/im/i_am/was/lying/laying (on/to) (on) (the/my) (gym/bathroom/kitchen/locker_room/
    changing_room/cold/shower/back_on_the) floor/deck/ground/tiles/mat .. people/staring/how/
    idea/remember/standing/over_me/looking/!stretching
woke_up/came_to/came_round/came_around/coming_to/coming_round/come_round on/with/to/surrounded/
    looking/staring/next (the/a/my/people) (gym/bathroom/kitchen/locker_room/changing_room)
    floor/deck/ground/tiles/people/paramedic*/ceiling/up/by/feet/mates/faces
next_thing/next_thing_i_know/next_thing_i_knew .. floor/ground/deck/ceiling/people/bench/back/
    staring/paramedic*/ambulance
lights/light (just/nearly/almost/all/have) went/go/going/gone/going_to_go out/dim/dimmed
lights_went/lights_out_for
ears (are/were/was/is/started/start/still/both/keep) rang/ringing/ring/whooshing/muffled
ears_rang/ears_ringing/ringing_ears/ringing_in_my_ears
head/brain (is/was/feels/felt/feel/went/goes/gone/all/a_bit/really/so/still/has) (all/a_bit/
    really/so/gone/went/like/kind_of/very/full_of) (a/bit) swam/swims/swimmy/floaty/fuzzy/light/
    woolly/floating/empty/like_a_balloon/balloon/helium/cotton/cotton_wool/fog/foggy/spacey/
    spinny/not_attached/detached/giddy
hold/held/grab/grabbed/holding/grabbing/hang/hung/clung/cling/clinging/lean (on/onto/on_to) (to)
    (the/a) wall/rack/bench/bar/doorframe/door_frame/sink/machine/counter
    for/so/or/till/until/else
floaty/swimmy/spinny/swooning/swoony/faintish/wooshy/head_spins/the_spins/bed_spins/spins
came/come/coming (all/over) (over/all) (all) funny/faint/weird/queasy/strange/unwell/giddy/
    lightheaded/light/hot
stand/stood/standing/get/got/getting/sit/sat up/too_fast/quickly (too) (fast/quickly) .. black/
    stars/spin*/sway*/head/vision/dark/grey/wobbly_head/floor/grab*
wobbly/woolly/woozy/fuzzy/foggy/floaty/swimmy/light/spinny/giddy/airy head/headed/heady/
    brain_and/feeling_in_my_head
{only_stars}
stars everywhere/all_over/in_front/in_my/dancing/circling/swirling/around_my/for_a
slid/slumped/sank/crumpled/slithered/went down/against/to the/my/a wall/floor/rack/locker/
    lockers/tiles/ground/mat .. this/today/after/secs/second*/minute*/out/dark/came/woke
out for a_few/a_sec/a_second/a_moment/couple_of/a_couple/like_5/5/10/ten/some/about
    secs/sec/seconds/second/moments !walk/run/jog
went/gone/turned (all/really/totally/completely/a_bit/bit/so/very) white/sparkly/starry/pale/
    grey/gray/black/dark/blurry/fuzzy/green/sideways/swimmy/spotty/dim/blank/cloudy
    !belt/to/chocolate/pill/and_blue
everything/everythings/it_all/whole_room/things (is/has/just/suddenly/kind_of) (just/all)
    went/gone/going !well/ok/okay/fine/good/great/to_plan/smooth*/up/according/perfect*/wrong/
    easy/down/better/as/for/by/numb
nearly/almost faint/fainted/fainting/passed_out/went_down/blacked_out
white_as_a/pale_as_a/grey_as_a sheet/ghost
swayed/swaying/tottered/staggered (and/then/so/a_bit/about/around/sat)
black/dark/grey/white/stars for a_sec/a_second/a_moment/a_bit/a_few
fell (well/right/clean/straight) over .. getting_up/standing_up/stood_up/black/dark/mid/squat
grey/gray/white/brown/black (me/clean/right) out
drunk/wobbly/funny/weird/light/strange/spacey/swimmy/cloudy/odd in the head/my_head
turns/turn/turning/spins/spinning/makes my/the head (turn/turns/spin/round/go)
(my/the) head (is/does/do/make) turns/turn/turning/turned (around/round/circles)
feel/feels/think/thought/about_to/going_to/i fall/falling/will_fall .. head/turns/spin*
seeing_things/greying/graying/sparkly_vision
vision/eyesight/eyes .. sparkl*/tunnel*/fad*/spots/closing/narrow*/dimm*/grey/grainy/
    kaleidoscope/wobbly/blur*
lost (about/like/a/a_few/some/ten/5/10/20/30) (few) sec/secs/seconds/minute/minutes/moment
    of/at/in/on/under/there/somewhere !rest/pace/per
woke/waking/came_round/came_to (up) on/in/to (the/a/my) (gym) floor/mat/mats/ground/deck/rack/
    bench/tiles/ambulance/staring/faces
"""
