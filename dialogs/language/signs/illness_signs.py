"""Signs of an illness: heart and breath, dark urine, fever."""

from __future__ import annotations

CHEST = """
woke/waking/wake (up) (at_night) gasping/breathless/fighting_for_air/choking
{cannot} (really/even) lie/lay/sleep flat/down_flat
lung/lungs .. wet/heavy/tight/full/crackl*/gurgl*/fluid/squeak*
{chest}
chesty/tight_chesty
collar_bone/collarbone/rib_cage
{ribs} & {pain}/{stab}/{odd}/pressure/tight/tightness/tightening/squeez*/crush*/band/belt/strap/
    vice/vise/heavy/cramp*
hearts !goes/out/content
heart !rate/rates/zone/zones/monitor/beats_per/says/wants/tells/is_in/and_soul/healthy/health/
    strap/out
{heart} .. pound*/rac*/hammer*/skip*/flutter*/flip*/flop*/palpit*/irregular*/erratic*/thump*/
    thud*/jump*/jumping/miss/missed/misses/missing/weird*/funny/odd/oddly/strange*/wonky/
    stutter*/squeez*/galloping/gallops/banging/bouncing/drumming/somersault*/cartwheel*/double/
    extra/uneven/unsteady/arrhythm*/out_of_rhythm/out_of_sync/all_over/all_over_the_shop/
    all_over_the_place/going_crazy/going_mental/going_nuts/going_mad/going_like/going_wild/
    going_bonkers/going_off/going_haywire/haywire/bonkers/mental/sprinting/drum*/techno/
    not_right/off_beat/leap*/lurch*/quiver*/stops/stopping/hurts/pain/aches/tight/spik*/at_rest/
    resting_at
{heart} .. {rest}
{rest} .. {heart} .. {pulse}
{pulse} bpm/beats/hr/heart_rate/pulse ... {rest}
hr/pulse/heart_rate ... thud*/thump*/pounding/hammering
bpm/hr/heart_rate/pulse ... {pulse} (now/just) in_bed/on_the_sofa/on_the_couch/sitting/lying/
    at_rest/
    at_my_desk
bpm/hr/heart_rate/pulse (rate) (is/was/still/stuck/says/reads/of/at) {pulse} ... {rest}
{heart} .. will_not/does_not/not/never/cannot .. come_down/settle/slow/calm/stop/drop/go_down/
    rest
blood .. water/toilet/bowl/loo/bog/pan
pounding/racing/skipping/skipped/irregular/fluttery/fluttering/hammering/thumping/extra/missed/
    dropped/ectopic/funny/odd heart/ticker/beat/beats/heartbeat/heartbeats/pulse
skip*/drop*/miss*/missed (the/a/some/odd/few) beat/beats
palpitation*/palpatation*/palps/angina/arrhythmia/arrythmia/afib/a_fib/fibrillat*/tachycardia/
    tachy/pvcs/ectopics/heart_attack/cardiac/coronary/thoracic/pleur*/pulmonary
elephant/anvil/weight/brick/bricks/somebody/someone/something/gorilla/hippo/sumo/fat_man/cow/
    horse/bear (is/has/was/just) sitting/sat/standing/stood/parked/pressing/laying/lying on
    me/my
band/belt/strap/corset/vice/vise/rope/clamp (pulled/tight/tightened/wrapped/squeezing/tied/
    cinched/is) (tight) round/around (my/me/the) !thigh/thighs/quad/quads/leg/legs/knee/calf/
    head
tight/pressure/heavy/squeez* chested/in_there
tight_chested/tight_chest
{breath} & {pain}/{stab}/{odd}/shallow/laboured/labored/tight/tightness/stitch/catch/caught/
    difficult/difficulty/trouble/struggl*/rib/ribs/lung/back/like_a_knife/wheez*
{cannot}/not/no (really/even/properly/quite/seem_to) (seem_to/to) catch/get/take/draw/have/find/
    fill/suck/pull (in) (my/a/the/enough/any/full/deep/proper)
    (full/deep/proper/big/decent/good/whole) breath/breaths/air/lungs/oxygen
{cannot}/struggl* (really/even/properly/quite) (for/to) breathe/breath/inhale/air
short/shortness of/in breath
wheez*
breathless*/gasping/wheez*/winded_sitting/hyperventilat*/air_hunger/suffocat*/short_winded/
    panting .. {rest}
breathless*/hyperventilat*/suffocat*/gulping_air/air_hunger/sob_at_rest
*carditis/cardiomyo*/embolism/pe_scare/pneumothorax/pneumonia/collapsed_lung
breathing (in/out/deep/deeply) (is/really/just/properly) suck*/bad/awful/rough/horrible/sore/
    tricky/impossible/no_good
ache/aching/pressure/tight/tightness/heavy/heaviness/squeez*/pain/band/weight/burning .. up_top/
    in_the_middle/middle_of_me/upper_body/breast/under_my_arm/between_my_shoulder*/
    shoulder_blade*/behind_my_ribs/left_side_of_my
heart/ticker (is/was/keeps) (going/doing/goes/went) boom/bang/thud/thump/tick/weird/crazy/mad/
    flip*/somersault*/gaps/pauses/pausing/stop_start
heartbeat/beat/heart (just/always) (takes/takes_a/skips/is_on/goes_on/having) (a/its) (little/tea)
    holiday/break/vacation/day_off/nap/breather/rest
gaps/pauses/hiccups .. heart/beat/beats/pulse
heart/pulse/beats ... gaps/pauses/hiccup*
heart/pulse/beats .. gaps/pauses/hiccup*/pausing
hospital/a_and_e/emergency_room/ambulance/paramedic* (w/with/for/because/after/since/called/
    came) rhabdo*/chest*/heart*/fever*/dizzy/faint*/leg*/pain*
w/with/got/have/had/had_a/in_hospital/hospital .. rhabdo*
out_of/short_of/winded/puffed/puffing/panting/outta breath/puff/just/air/from/by/while/at/on/
    after .. {rest}/talking/stairs/nothing/tying/walking/one_flight/kitchen/climbing
get/gets/getting winded/puffed/out_of_breath/out_of_puff .. {rest}/walking/climbing/talking/
    stairs/nothing/tying/kitchen
crush*/squeez*/tight*/pressure/band/heavy/clamp*/burning (feeling/sensation/thing/pain) across
    (my/the) front/my_front/the_front/upper/chest/ribs/breast
jaw/left_arm/left_shoulder/l_arm/down_my_arm/down_the_arm/down_one_arm & {pain}/{numb}/heavy/
    tight*/pressure/{odd}/squeez*
left side/boob/breast/tit/pec of/under/squeez*/pressure/{pain}/{stab}
coughing/coughed/cough/spitting/spat (up) (some/a_bit_of) blood/pink
"""

DARK_URINE = """
came/comes/come/coming/came_it out (like/as/looking) (the/a) (colour/color) (of) {drink} !the/and
{urine} ... {dark} !chocolate/room/outside/morning/roast/coffee
{urine} .. {drink} !chocolate/room/outside/morning
pipi/pi_pi/peepee/pis/orina/uriine/urien/wiss/my_pi .. {drink}
{dark} (and/as/like/coloured/colored/colour/color/looking/ish/tinted/tinged/stained) (my/the/a/
    like/coloured/colored/colour/color/looking/of) (my/in_the/first/morning) {urine}
    !up/bag/off/time
{drink}/{dark} .. in/when/after/from/of/as/every_time/whenever/colour/color/coloured (i/my/the)
    {urine}
{drink}/{dark} (and/as/like/coloured/colored/colour/color/looking/ish/tinted/tinged/stained)
    (my/the/a/like/coloured/colored/colour/color/looking/of) (my/in_the/first/morning) {urine}
    !up/bag/off/time
loo/toilet/bowl ... like (iced/cold/strong/flat/weak) {drink}
loo/toilet/pee/wee/bathroom/lav .. stop/break ... {dark}/{drink}
{urine} ... (the) colour/color of {drink}
{dark} .. when/whenever/every_time i go !to/home/back/for/run/running/out/up/on/again/gym/into/
    in
{dark}/colour/color/coloured/colored .. coming/came/comes/pouring (out) of me
{urine} .. colour/color/coloured/colored/looks/looked/looking/look_like/resembles/smells !fine/
    clear/normal/pale/ok/okay/good/like_water/light/like_lemonade/usual/great/healthy
my urine/urin/pee/wee/piss (is/looks/looked/was/came_out/has/turned/went/smells/seems) is/looks/
    looked/was/came_out/has/turned/went/smells/seems !clear/fine/normal/ok/okay/good/pale/
    yellow/light/light_yellow/straw/great/healthy/lemonade/usual/clear_so/yellowish/
    really_clear/very_clear/super_clear/like_water/always/also_clear
my/the/having/had/when_i/i/some/first/every/morning {urine} (is/was/came_out/comes_out/has/went/
    looks/are/turned/turning/getting/comes/come/goes/gone/been) (is/been/a_bit/really/very/so/
    like/out/gone/more/proper) {odd}/thick/dark*/not_yellow/not_clear/like/bloody/brown*/scary/
    changed/gross/awful/bad/horrible/funky
{dark} .. my {urine}
{dark} .. go for (a) slash/wee/pee/piss
my water/waters (is/are/has/looks/was/went/gone) is/are/has/looks/was/went/gone
    (a_bit/all/really/gone/turned/very/like) {drink}
colour/color of my/the {urine} !normal/fine/good/ok/clear
blood/bleeding (in/when/with/from) (my/the/i) {urine}
haematuria/hematuria/myoglobin*
have/had/has/got/is_this/is_it/be/it_is/think/maybe/scared/signs_of/symptoms_of/worried/with/
    diagnosed/might/this/possible/could/getting/gave_me/my .. rhabdo*
rhabdo* again/symptoms/scare/maybe/scared/diagnosis
can_not/could_not/not/no/hardly/barely/cannot (really/even/been/be/been_able_to/able_to/to/
    had_a/any) pee/wee/peeing/peed/weeing/urinate/urinating/urine/piss .. today/since/all_day/
    hours/much/at_all/anymore
"""

FEVER = """
thermo/thermom*/ear_gun/temp_gun (says/said/reads/read/at/shows) {whole_degrees}/{fever_degrees}
teeth (are/were/keep) clack*/clatter*/knocking
fever*/febrile/feverish*/pyrexi*/rigor/rigors/shivers/shivery/shivering/shiver/shivered/
    feverishness
chills/chilled_to_the_bone/chilly_and/chills_and
sweats/sweating/sweaty and shakes/shaking/shaky/chills/shivers
shakes/chills and sweats
cold/night/hot_and_cold/fever sweat/sweats/shakes/shivers/flushes
hot_and_cold/cold_and_hot/hot_then_cold/cold_then_hot/hot_flushes/hot_cold/hot_flashes
running/run/ran/have/has/had/got/high/with/spiked/spiking/slight/low_grade/bit_of/raised/mild/
    my/a/elevated/sky_high/the/little (a/an/my) (high/slight/raised/mild/bit_of_a/elevated/
    little/low/low_grade/small/wee) temp/temps/temperature/temprature/tempature/temperture !of/
    outside/run/room/drop/in_the/here/dropped/control
temp/temps/temperature/temprature/tempature .. up/high/raised/elevated/sky/38/39/40/37/99/100/
    101/102/103/104/spik*/climbing/rising !outside/degrees_outside/today_outside
(temp) {fever_degrees}
running/feeling/feel/been/am/burning (really/a_bit/so/very/a/bit) hot .. bug/sick/ill/flu/cold/
    forehead/night/achy/shivery/gentle/20/temp
{bug} ... running_hot/burning_hot/hot_head/hot_face/temp/temperature
hot_to_the_touch
tempera*/temprat*/tmperat*/temperat* since/since_this/all_day/all_night/this_morning/last_night/
    overnight/again/today
temp/temperature since/all_day/all_night/this_morning/last_night/overnight/again
{whole_degrees} & in_bed/shak*/shiver*/flu/sweat*/thermometer/forehead/a_fever/the_sofa_with/
    under_the_duvet/degree_hot/degrees_hot/temp
i_am/am/im/was/at/reading/hit/still {whole_degrees} degree/degrees/celsius/fahrenheit
    !out/outside/today/in
how/why is 38/39 a
caught ... running_hot/burning_hot
(how/why) is {whole_degrees} a_no/bad/red/not_ok
burning_up/burnt_up/boiling_up/on_fire_all_over/roasting_up/burning_hot_all/radiating_heat/
    boiling_from/roasting_from/boiling_alive
forehead/my_head/face/skin/brow .. radiator/oven/furnace/on_fire/burning/boiling/roasting/hot/
    fry_an_egg/egg/stove/hob/iron/kettle/clammy
teeth (are/were/keep/is/wont_stop) chatter*
chattering teeth
shak* (uncontrollably/and/with/from/under) (the/and) sweat*/cold/freez*/chills/blankets/duvet/
    uncontrollably
shaking/shaky/trembling .. cold/freezing/duvet/blanket/blankets/hot/sweat*/sweating
cold/freezing/frozen/shaking/shivering/boiling .. under/beneath/in .. blankets/duvet/duvets/
    covers/quilt/hoodies/jumpers/layers/coats/bed
{blankets} .. still/and/cold/freezing/shak*/shiver*
sweat*/drenched/soaked .. in_bed/all_night/sheets/pillow/pyjamas/pjs/freezing/and_cold/mattress/
    duvet/bed
woke/wake/waking/woken .. drenched/soaked/freezing/sweating/sweaty/boiling/burning/shaking/
    dripping
goose_bumps/goosebumps/goosepimples .. sweat*/hot/fever/shak*/ill/sick/achy/duvet/warm
freezing/boiling/cold/hot and/then/one_minute/to/next/or (then/now/the/next/minute)
    boiling/freezing/sweating/burning/cold
boiling/freezing/roasting/hot/cold ... the_next/next_minute/next_moment (minute/moment)
    freezing/boiling/cold/hot/roasting/sweating
boiling/roasting/burning/hot one/1 minute/min/moment/sec
rattling/shaking/shivering with/from cold
the/with_the/got_the/bad_the/got shakes and/then/since/all .. roasting/boiling/freezing/cold/
    sweat*/hot/bed/night
i_am/am/feel/feeling/feels roasting/boiling/burning/freezing_cold/red_hot .. bed/stay_in/duvet/
    forehead/shak*/shiver*/indoors
thermometer
flu aches/like_aches
core/body temp/temperature/feels_hot/is_hot/burning/on_fire
"""
