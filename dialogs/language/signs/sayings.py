"""Sayings: wordings that use the words of a warning sign and tell of no body."""

from __future__ import annotations

from dialogs.language.wording import lines, lists, pattern

_LISTS = lists("""
worldly: job boss work meeting meetings kitchen extension indoors market stock stocks crypto
    printer computer price prices exam exams deadline deadlines invoice bill bills rent team
    match game score news election traffic taxes inbox spurs arsenal rangers celtic liverpool
    chelsea united leeds everton knicks jets cowboys packers mets browns cubs in_laws landlord
    builder builders kids customers clients commute landlady referee ref spreadsheet budget
    interview presentation wedding neighbours politics government thesis homework email emails
joints: knee knees ankle ankles hip hips joint joints shin shins patella kneecap kneecaps
feelings: guilt regret jealousy envy nostalgia fomo sadness doubt conscience remorse panic_about
    shame worry boredom pity
""")

_SAYINGS = """
heart stopping (stuff/moment/finish/episode/film/scene)
keep/keeping/kept/stay/staying (my/the) heart under/below/over/above/at 100/110/120/130/135/140/
    145/150/155/160/165/170/175/180
heart skips a beat when
good/bad/great/better for my/the/your heart
bank/balance/economy/app/market/laptop (balance) is limping
machine/laptop/wifi/business/project/car/phone/printer/bike/fridge/boiler/van/tractor/dishwasher/
    computer/site/economy (is/was/still) (still) limping (along)
bank_balance/account/wallet/budget/economy is/was (still) limping/hurting/dizzy
popping like popcorn/candy/crisps/sweets
popping/popped/pop off \\d+*/weights/deads/squats/reps/sets/lifts/on/at
stomach/belly/tummy/buttons/ears/jeans/shirt/playlist/music/tune/tunes/song/songs/bubblegum/
    speakers/bass (is/are/just/was) pop/pops/popping/popped/bursting
popped/pop/popping my ears/ear/buttons/bubble/knuckles/gum
bench/bar/bed/band/bands/chair/table/rack/box/floor/board/branch/tree/machine/cable/table_leg/
    chair_leg/bed_leg (just/nearly/almost/then/has/suddenly) (just/nearly/almost) snapped/cracked/
    popped/broke/gave_way/collapsed/went_crack/snaps/cracks
crack/snap/pop/bang ... the bed/bar/bench/chair/band/floor/rack/board/box/phone ... not_me/not_my
off i/we pop
(my) phone/laptop/watch (is/was) running hot/a_temperature
pc/laptop/phone/computer/server/console/car has a fever/temperature/temp
car/cars/engine (is) running a temperature/temp/fever
code/build/spreadsheet/server/portfolio has/took/had (a) (nasty/real/little) twinge/stab/fever
pinched myself
(sharp/little) stab/stabbed/stabs (me) in the back (from/by/this/and) (him/her/them/boss/week)
    (this) week/him/her/them/my_boss
knee deep in
weights on the/my ankles/ankle
heart sing/sings/melt/melts/melted/swell/swells/swelled/soar/soars/leap/leaps/leapt/full/happy/
    breaks/broke/sank/sinks/desires/throb/burst/bursts/grew/warms .. !racing/pounding/pain/
    irregular/skip*/flutter*
heart is full/happy/broken/set/in_it/not_in_it/heavy_for/elsewhere
full/heavy/happy/light/warm/big/brave/young/pure/kind/broken/whole/cold heart/hearts
    !beat/rate/beats
break/breaks/broke/breaking/melt/melts/warm/warms/steal/stole/win/won/touch/touched/stab_in/
    stabbed_in (my/the/your) heart
heart/pulse skip*/flutter*/race/raced/races/racing/stopped/jump*/leapt/pounds/pounding (a)
    (beat) when/as/every_time/because she/he/they_called/i_saw_her/i_saw_him/i_saw_the/the_gun/
    the_email/the_ballot/they_scored/the_final
skip* a beat for/when/because/at no_one/nobody/she/he/you/anyone
almost/nearly/gave/giving/give/gives/had (me/him/her/my) a heart_attack/coronary when/laughing/
    haha/lol/with/at/price/watching/when_he
heart_attack stuff/material/prices/on_a_plate/ending/finish
chest of drawers
chest (is/was/feels) (so/still) smoked/cooked/fried/toast/trashed/pumped/wrecked/done/destroyed
    (from/after/off) (the/my) bench/presses/push_ups/pressups/flyes/dips/chest_day/incline
femoral curl/curls/biceps
fever blister/dream/tree
playlist/music/party/gym/tune/crowd/chat/song ... popping off
chest/ribs/stomach .. laughing
{worldly} (is/are/was/keeps/always/just) (just) give/gives/giving/gave (me/my) (a/me) chest_pain*/
    palpitation*/heart_attack/headache*/fever/chills/nightmares/twinge*/stabbing_pain*/
    heart_palpitations
{worldly} .. give/gives/giving/gave (me/my) (a/me) chest_pain*/palpitation*/heart_attack/
    heart_failure
give/gives/giving/gave (me/my) (a/me) chest_pain*/palpitation*/heart_attack with/over/about (this/
    his/her/their/that/the/all) {worldly}
chest and legs/back/arms/shoulders/tris/triceps/bis/biceps/abs/quads/core today/yesterday/tonight/
    tomorrow/last_night/this_morning/this_arvo/this_afternoon/this_evening/day/session/at/on/
    mon*/tue*/wed*/thu*/fri*/sat*/sun*/done/supersets
did/hit/trained/smashed/blasted/worked/doing/do/after/benched/for (my) chest mon/monday/tue/tues/
    tuesday/wed/weds/wednesday/thu/thurs/thursday/fri/friday/sat/saturday/sun/sunday/on/at/
    earlier/first/and/last/this/with/too/instead
heart hurts/aches/bleeds/broken/hurting/aching/in_pieces ... not_literally/metaphorically/
    figuratively
broke_up/dumped/breakup/break_up/split_up/ghosted ... heart hurts/aches/hurting/in_bits/in_pieces/
    shattered ... not_literally/figuratively
checked/check/scanned/screened/tested (out) my {joints} (and) (my) (heart/chest/{joints}) ...
    perfect/all_clear/clean/fine/clear/healthy/passed/a1
did/hit/trained/smashed/worked/benched/doing/done (my/some) arms/back/shoulders/bis/tris/biceps/
    triceps/pecs/abs and/n/or/with chest
{worldly} (is/are/was/keeps/just/market) giving/gives/gave/causing/makes/made/making/is_a
    (me/my) (a/the) chest_pain/chest_pains/heart_attack/palpitations/headache/dizzy/numb/fever/
    chills/sick/puke/vomit/stab/stabbed
stabbing/sharp/sneaking/shooting suspicion/remark/comment/tongue/wit/joke/sense_of/elbows/reply/
    question/eye/eyes/mind/brain/shirt/shoes/trainers/haircut/trim/suit/outfit/lad/cookie/frost/
    wind/shower/focus/left_on/right_on/left_at/right_at/left_turn/right_turn/left_onto/turn/
    turns/incline/decline/rise/contrast/improvement/practice/shooter
joke/movie/film/comment/mind/brain/wit/haircut/suit/outfit/blade/knives/scissors/photo/picture/
    camera/tongue/cheddar/cheese/you/reply/answers (is/was/are/were/looks) (really/very/so/too)
    sharp/pointy/cutting !pain
so/too/very/be sharp with/why/lol
i/legs/and (am/are/was/were) felt/feeling/feel/looked/look/looking (really/super/pretty/so/
    nice_and/properly) sharp !pain/pains/when/in/on/at/behind/under/inside/twinge/stab/ache
stabbed/stab/stabs/stabbing (open/at/a/it/the) (open) (a/at/the/my) (new) tub/box/packet/parcel/
    tin/can/avocado/steak/potato/potatoes/capitalism/keyboard/screen/buttons/button/salad/
    film_lid/soreness_history/my_soreness_history
(sharp/quick) stab at capitalism/society/politics/humour/comedy/it/him/them/government/fame
stabbed/stabbing/stab that/the workout/session/set/day/run ... face/heart/back
quick/have_a/take_a/another/wild stab at
twinge/pang/pangs/stab/prick of {feelings}
tug/tugs/tugging at/on/of my/the heartstrings/heart_strings/war/rope/sleeve
daily/morning/evening/nightly/send/hourly/weekly ping/pings at/me/every/reminder/tomorrow/later/
    around/before/each
ping at noon/midnight/5/6/7/8/9/10/11/12
no pings this/today/tomorrow/for
ping me/us
shot/shots of tequila/vodka/whisky/whiskey/rum/gin/coffee/jager/sambuca/ginger/todays/the_log/
    the_entry/it_all
get shot of
(at) \\d+h/\\d+hrs/\\d+_hours sharp
no_need/dont/do_not/stop/why (to) (be/being/are_you) (be/being) (so/too) sharp/short/snappy
knock knees/knee/kneed
stabbed my way
stabbing rain/wind/sleet/hail/snow/drizzle
sharp session/workout/day/practice/effort
sharp new/pair_of/little (pair_of/little) shoes/kicks/trainers/kit/top/shorts/watch/look/outfit
sharp minded/witted/tongued/eyed/elbowed/shooters
one/my/a/best/last/another/good/give_it_a/big/long shot/shots of/at time/it/this/glory/espresso/
    redemption/today/making
pull/pulling your leg/legs
pulling my leg lol/haha/mate/there/surely/now/right/about/on_this/bot/are_you
you/u (are/r/must_be/were) (just/only/really) pulling (my/me) leg
put/putting a pin in it/that/this
can/could/please/pls (you) pull it/that/the_entry/the_log/up
twist/twisting/twisted my arm
shot through it/the/them
cat/dog/kitten/puppy/parrot/rose/bramble/brambles/nettle/nettles/thorns/mosquito/wasp/bee
    (just/has/always) scratched/stabbed/bit/bites/clawed/stung/jabbed (me/my)
    (arm/hand/leg/finger/ankle/foot)
pop/pops/popped/popping (the/my/some/a/his/her/your) kettle/headphones/earphones/buds/airpods/
    earbuds/stats/shoes/lid/cork/top/bottle/champagne/pills/pill/bubbly/bubble/bubbles/collar/
    tags/toast/popcorn/balloon/balloons/question/message/note/mints/cap/wheelie/bread/gum/
    reminder/calendar/it_in/in_the_diary/in_my_diary/in_calendar/it_on/up_a
popping out/in/over/round/by !of/the/my/a/when/every/and
popped/pop out/in/over/round/by/down for/to/at/quickly/later/tomorrow/tonight/quick
i/just/gonna/going_to/will/quickly/let_me/have_to/need_to popped/pop out/in/over/round/by/down
    !of/place/my/the_side/the_joint
popped in the gym/shop/office/kitchen
thing/only_thing that popped was the champagne/cork/kettle/toast/toaster/balloon
grip/straps/button/buttons/seam/zip/strap/belt/lid/tyre/tire/laces/lace/shoelace/headphones/
    earbud/screen/phone/app/chips/can/bar popped/snapped/ripped/cracked/tore/broke/gave/pinged/
    pops/snaps (open/off/out)
{joints}/leg/legs/quads/calves/glutes .. popped/popping out like/in_the_mirror/in_photos/
    in_pics/nicely/lovely
snap/snaps/snapped/snapping (me/some/a/them) pic/pics/photo/photos/selfie/out_of_it/at_my/
    at_him/at_her/chat
oh/aw/ah snap
chest/heart (is/was) swelling/bursting/puffed/swollen/full (out) with/w/of pride/joy/love
pinched nothing
pinch me !here/in/when/every
got/have/the run/running/runner (s) fever !of/38/39/and/with/since
football/rugby/cricket/world_cup/euros/olympic/spring/marathon/cup_final/playoff/wedding/baby/
    parkrun/transfer/election/summer/beach/pokemon fever !of/and/with/since/38/39
phone/laptop/watch ... running_hot/overheating/temperature ... fever lol
last/no fever was
temp/temperature/thermometer (is/at/says/was/reads/said/shows/reading/only/still) (is/at/says/
    bang_on/only/still/a) 36/36\\.\\d/37\\.[0-4]/97/97\\.\\d/98/98\\.\\d/normal/fine/ok
chills from/off/at/with/listening (the/my/that/this/to) (pump/gym/new/workout/hype/race)
    playlist/song/music/anthem/crowd/film/movie/ending/view/chilli/curry/speech/scene
run/training/cardio/good/bad/great (only) for the heart
crack/cracked/cracking on !rep/set/squat/the/lunge/my/landing/way
crack/cracked/cracking open/eggs/egg/weather/run/day/session/job/form/a_smile/me_up/jokes/
    the_whip/time_on/pace
bieber/saturday/night/disco/cabin/race/spring/hay/jungle/gold/baby/yellow/world_cup/marathon/
    holiday/christmas/taper fever !of/and/with
heart in my mouth when/at/watching
fever/numb/dizzy/heartbreaker/shivers/pins_and_needles/sharp playlist/song/album/track/tune/the_song
feverishly !hot/shivering/ill
fever_pitch
dizzying (squat/new/array/heights/deadlift/number)
fahrenheit/celsius/numbers/units/maths/math/chart/charts/stats/settings/options/menu/menus/data/
    graph/graphs/spreadsheet/timezones/time_zones/paces/app .. head spin/spins/spinning/hurts/
    hurt/ache/aches/dizzy/explode
wifi/wi_fi/phone/laptop/app/watch/battery/garmin/strava/server/bot/internet/car
    (keeps/is/keep/just/has) passing_out/passed_out/faint/fainted/collapsed/limping/dizzy/
    blacking_out/blacked_out/died/confused/hot
passing/passed/pass out the/leaflets/flyers/medals/water/sweets/bibs/drunk/watching/early/
    on_the_sofa/on_the_couch/in_bed/in_front
blacked/passed/black/pass/dying/died/collapsed (out) (from/with)
    laughing/laughter/boredom/joy/excitement
work/lecture/meeting/song/job/boss/cold/tv/news/cream/gel .. numb/numbing/numbs my
    soul/mind/brain/me
numb to the idea/thought/prospect
numb to it/all/this/pain_of/the_news/them/that/bad_news
numb bum/butt/arse/ass/backside from/in/after (the/this/my/a/all_that/so_much) sitting/chair/
    meeting/meetings/flight/train/car/lecture/drive/bus/sofa/saddle
out cold for/until/till/all_night/by/before/at/last_night/like_a_baby
slept/sleep/sleeping like the/a dead/log/baby/rock
calendar/diary/inbox/week/brain/mind/schedule (is/was/totally) numb with/w/from meetings/emails/
    work/exams
burning up this/the dance_floor/dancefloor/track/road/miles
video/workout/song/speech/film/movie/ad/advert/anthem/goal/finish/view gave/gives/giving me
    chills/goosebumps/shivers
limp collar/lettuce/handshake/noodles/bizkit/noodle/excuse
numb by linkin_park/linkin
sharp version/summary/answer/reminder/question/criticism
dead on_my_feet/inside/tired/easy/line/weight/man/heat/centre
swelling/swell/swells/swollen/bursting/glowing with/w pride/joy/love/happiness
pumped/pump/pumping .. balloon/balloons/huge/massive/swollen/blown_up/tree_trunks/michelin_man
blown_up/balloon* ... mad/sick/insane/great/crazy/unreal/best/savage/filthy pump !in_a_bad
balloon/balloons/huge/massive/swollen/blown_up (from/with/and/in) (a/the) (sick/sickest/mad/
    insane/massive/best/great/crazy) pump/pumped/gains/best_way
blown_up/like_balloons/like_a_balloon .. pump/pumped/gains/best_way/good_way
want/wants/wanted/get/getting/grow/growing/build/building/make/need/for/goal/bigger
    (my/some/the/to_have) (my/the) legs/quads/thighs/calves/glutes/butt
    (to_be/to_get/to_grow/a_bit/look/and) (much) bigger/huge/massive/thicker/larger/enormous/
    swole
bigger/thicker/huge/massive (and/stronger) (stronger) quads/legs/thighs/calves/glutes
limp/limps/limping/limped through/along_with/to_the work/this/the/my/form/exam/week/weekend/
    day_at/meeting/app/end_of_the_week/bandwidth
weight of expectation/expectations/the_world/responsibility/it_all/history
bear/stand/bearing with me/the_thought/the_smell/the_sight/it_when/people/waiting/losing/
    to_miss/to_lose
{joints} length/sleeve/sleeves/wrap/wraps/band/bands/mobility/drives/drive/raises/circles/
    openers/stretches/drills/high_socks/strengthening/exercises/prehab/socks/pads/pad/warm_up
lift/lifting/bring/bringing/pick/picking/get/drive/driving (up) my knees (up)
stretched/stretching/stretch/mobilised/mobilized/opened/opening/loosened/loosening/massaged/
    warmed (out/up) (my/the) (tight) hips/knees/ankles !hurt/and_it/and_they/still/until/but
{joints} extension/extensions/tucks/tuck/flexion_machine/raise/raises/lifts/lift
sharp at/on 4/5/6/7/8/9/10/11/12/4am/5am/6am/7am/8am/9am/noon/midnight/time/the_dot
lights out at/by/early/before/around/for_me
pinching myself/my_pennies/pennies
burning lungs
lungs (are/were/is) burning/on_fire/burn/burnt !at_rest/in_bed/sitting
head (is/was) (still) spinning/spin/spins with/from/over (my/the/all/all_the/so_many) (training)
    work/deadlines/meetings/emails/plans/plan/ideas/numbers/options/stats/choices/info/information/
    questions
cold/freezing/winter/snow/ice/icy/frost/minus ... can_not/could_not feel my
    hands/fingers/face/nose/ears
hip bridge/bridges/raises/dips/march/marches/swings/
    airplanes/rotations/hikes/push/pushes/trust/trusts/pusher/pushups/lift/lifts
saw/see/seeing/watched/counted stars ... astronomy/telescope/planetarium/camping/sky/tent/garden/
    observatory/hollywood/premiere/concert
on a boat for/this/next/until/till/tomorrow/in/with/all
knees/knee (are/feel/feels/is/went/go/like/felt) (like/weak/all/gone/to) (they_are/made/like)
    (made/of) (of) custard/jelly/
    spaghetti/rubber/noodles/noodle/butter/bambi/blancmange/weak_when/weak_at/jelly_like
knees went weak when/at/because
joint next_door/down_the_road/down_the_street/around_the_corner/across_the_road/in_town
joint (does/do/serves/has/sells) (great/good/the/some/amazing) (best/great/good)
    tacos/burgers/pizza/kebabs/food/wings/coffee/ramen/pancakes
no_worries/no_bother/no_trouble/no_issue*/no_problem*/no_complaints/no_drama with/from/in (the/my/
    any/either) {joints}
baby/toddler/kid/bag/child/son/daughter/basket/laundry on my/the/one (left/right) hip !hurt*
chair/table/bike/car/bench/sofa/desk/bed/stool/tripod/tractor/robot/doll/puppet/van/
    mower .. bad/dodgy/wonky/gammy knee/leg/hip/ankle/
    foot/joint (joint)
sore to laugh ... abs
cramp*/cramped ... (it_is/its/is/then/and/has) letting_go/let_go
knee/kick/whack/bang ... dead leg/legs
knee/kick/elbow/whack/bang/boot in/to/on the/my/a (left/right) thigh/quad/ribs/head/glute
dead leg/legs ... kick/tackle/rugby/football/five_a_side/hockey
joint of beef/pork/lamb/meat/ham
off the bone
numb from these/the/my/this work/budget/team/zoom/sales meeting/meetings
physio/chiro/osteo/masseuse popped/cracked my back/neck
app/bot/plan/playlist give/gives/gave me chills
numb from all/watching/too_much/scrolling
get/got/getting (that/it/this/something) off (my/your/his) chest
chest was/is yesterday/today/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday
chest itself (is) fine/good/ok
chest cold/infection_gone
knife through butter
tore/ripped/went/flew/cut/sliced through .. like (a/hot) knife/butter/hot_knife
hip hip (hooray/hurray/hurrah)
everything/all above/below/from the/my knee/knees/hip/hips/ankle (up/down/to)
what/which/this/that/best/new/burger/pizza/good/nice/food/old joint (does/do/has/is/for)
    (the/best) (burger/burgers/food/pizza/kebab/in_town)
car/bike/sink/pipe/door/hinge/suspension/plumbing/roof/wood/carpentry/welding/ball/universal
    joint/joints
bad/badd/chilled/soaked/frozen/cold/lazy/tired to_the bone !pain
bone of contention/to_pick/idle/dry_towel/broth/apple
on bended knee/knees
begging/praying/scrubbing/gardening/proposing/proposed/cleaning (on) (my) knees
knees_up/knee_jerk/bees_knees
cold_feet/best_foot/foot_in_the_door/wrong_foot/foot_down_on/pussyfoot*/footy/foot_the_bill
test_the_waters/water_under/bathroom_break/bathroom_scales/loo_roll/loo_queue/portaloo*/
    porta_loo*
red/green/amber/yellow/traffic/orange light/lights/flag/flags/card/verdict
brain/mind (is/was/so/totally/completely) fried/mush/mashed/porridge !heat/sun/hot
confused about/by/on/as_to/what/which/how/why/whether/emoji/face/bot
"""

_SAYING = pattern(lines(_SAYINGS), _LISTS)


def without_sayings(text: str) -> str:
    """The text with every saying taken out."""
    return _SAYING.sub("~", text)
