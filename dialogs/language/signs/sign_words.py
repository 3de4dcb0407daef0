"""Words of warning signs, in lists the wordings of signs speak of by name."""

from __future__ import annotations

from dialogs.language.signs.body import BONE, JOINT, MUSCLE, PART
from dialogs.language.wording import lists

# Parts of the body, which other readers share, and numbers that are a pulse or a temperature.
_OF_SOMETHING_ELSE = (
    r"(?! ?(?:\.|k\b|km|kg|kilos?|miles?|lbs?|mins?|minutes|%|reps?|days?|x\b|hours?|years?|yo\b"
    r"|pounds?|bpm|secs?|m\b|out\b|outside|in the))"
)
_WITH_UNIT = (
    r"(?= ?(?:f\b|degrees|c\b|°|fever|temp|this morning|last night|on the thermometer|but i took))"
)
PARTS = {
    "joint": JOINT,
    "bone": BONE,
    "muscle": MUSCLE,
    "part": PART,
    "only_stars": r"(?:(?<=\| )stars(?= \||$)|^stars(?= \||$))",
    "pulse": r"(?:(?:9[5-9]|1\d\d|2[0-3]\d))",
    "hot_day": (
        r"(?:(?:2[89]|3\d|4[0-5]|9\d|10\d) ?(?:c|f)?"
        r" (?:out|outside|in the shade|in the gym|in here|in there|today)\b)"
    ),
    "whole_degrees": rf"(?:(?:38|39|40|41|10[0-4]){_OF_SOMETHING_ELSE})",
    "fever_degrees": (
        r"(?:(?:37[.,][5-9]|3[89][.,]\d|40[.,]\d|100\.[4-9]|10[1-4]\.\d"
        rf"|(?:39|10[1-4]){_WITH_UNIT}){_OF_SOMETHING_ELSE})"
    ),
}

WORDS = lists("""
one_spot: one_spot 1_spot single_spot tiny_spot exact_spot same_spot one_place single_place
    exact_place one_point single_point exact_point one_tiny_spot one_small_spot one_little_spot
    one_exact_spot one_specific_spot pinpoint pin_point specific_spot specific_point one_bit
side: left right one 1 single other
own_limb: leg foot foots toe toes feet heel hand hands arm fingers finger ankle calf shin sole
    thigh thumb
limb: leg legs foot feet toe toes heel ankle calf calves shin thigh thighs quad quads hamstring
    hamstrings glute glutes hip knee sole soles arch arm arms hand hands finger fingers butt bum
    cheek groin pedal pedals
leg: leg legs foot feet ankle knee calf thigh hip limb left right quad hamstring shin
leg_walk: walk walks walking walked walkin gait move moving moves stagger staggering shuffle
    shuffling getting_around going_around hobble stairs
one_foot: foot toe heel sole arch big_toe little_toe pinky_toe forefoot ball_of_my_foot
foot: foot feet toe toes heel heels sole soles arch arches forefoot footbed tootsies big_toe
lower_leg: calf calves lower_leg lower_legs gastroc gastrocnemius soleus shank
upper_leg: thigh thighs quad quads quadricep quadriceps hamstring hamstrings leg legs muscle
    muscles glute glutes butt bum groin adductor adductors teardrop vmo upper_leg lap
chest: chest chests sternum breast breasts breast_bone boob boobs tit tits moob moobs rib_cage
    thorax
ribs: rib ribs rib_cage diaphragm lung lungs solar_plexus collar_bone shoulder_blade
heart: heart pulse ticker heart_rate heart_beat heart_beats hr bpm
breath: breath breaths breathe breathes breathed breathing inhale inhales inhaled inhaling
    inhalation exhale exhaling gulp_of_air lungful yawn cough laugh sneeze
urine: urine urines urin pee pees peed peeing pee_pee wee wees weed weeing wee_wee piss pissed
    pissing
    pish urinat* tinkle slash widdle wazz whizz loo toilet bowl bathroom bog lav waters
    waterworks water_works bladder pipes number_1 number_one stream specimen
head: head heads brain room world floor ground gym walls wall everything ceiling horizon house
    kitchen street road sky earth screen things
pain: pain pains paining pained painful painfully hurt hurts hurting hurty ache aches ached
    aching achy ouch ow owie oof yelp sore soreness tender tenderness throb throbs throbbing
    throbby sting stings stinging burn burns burning burny agony agonising agonizing
    excruciating killing kills screaming discomfort uncomfortable niggle niggles niggly niggling
    gyp jip smarts smarting complain* moan* moaning grumbl* bugging bother* wince* yelp* yowl*
    unbearable
odd: weird weirdly funny odd oddly strange strangely off wrong dodgy iffy wonky not_right
    peculiar unusual wierd unhappy not_normal suspicious sus
stab: stab stabs stabbed stabbing stabby pointy precise sharp sharply sharpish sharpness sharper
    shooting shoots jab jabs jabbed jabbing jabby twinge twinges twinged twinging twingy twingey
    pinch pinches pinched pinching pinchy prick pricks pricking nip nips nipped nipping nippy
    zap zaps zapped zapping zappy zing zings zinging zinger zingers poke pokes poking poked
    spike spikes spiking spikey spiky pierc* searing lancing knifing knifed knife knifey catch
    catches catching catchy snag snags snagged snagging grab grabs grabbed grabbing grabby bite
    bites biting seize seizes seized seizing dig digs digging gnaw* stinging stings
blade: knife knives blade blades dagger needle needles pin nail nails screw screws corkscrew
    screwdriver fork glass shard shards splinter thorn thorns spike spikes spear arrow ice_pick
    icepick skewer skewers scalpel razor razors scissors machete sword axe hatchet chisel drill
    awl tack tacks dart darts harpoon hook hooks claw claws fang fangs poker taser tazer
    cattle_prod stun_gun live_wire wire wires bee wasp hornet scorpion barb barbs bolt lightning
    electricity electric current voltage pliers pincers tweezers staple stapler staple_gun
    nail_gun toothpick cactus hedgehog porcupine hacksaw saw chainsaw cheese_wire cheesewire
    garrote mousetrap mouse_trap bear_trap trap vice vise wrench hammer mallet woodpecker
    scorpion jellyfish crab lego pitchfork stiletto bayonet shiv shank crochet_hook
    knitting_needle
noise: pop pops popped popping popp snap snaps snapped snapping crack cracks cracked cracking
    crunch crunched clunk clunks clunked twang twangs twanged ping pinged rip rips ripped
    ripping tear tore crackle noise noises sound sounds bang thwack thunk gunshot velcro zipper
    zip twig
pulled: pull pulled pulling strain strained straining tear tears tore torn tearing rip ripped
    ripping yanked wrenched overstretched tweak tweaks tweaked tweaky tweaking popped snapped
    ruptured rupture
swollen: swollen swelling swellings swell swells swelled swole_up swole_n puffy puffed puffs
    puff_up puffing puffiness ballooned ballooning balloon balloons inflated inflamed
    inflammation bloated bulging bulge bulgy bulges enlarged engorged distended swolen swollon
    swelld blown_up
size: bigger fatter larger thicker fat thick huge massive double twice size wider rounder
    chunkier tighter enormous giant
hot: hot hotter warm warmer heat roasting boiling burning feverish glowing radiating toasty
red: red redder reddish pink pinkish purple blue bluish discoloured discolored darker shiny
    blotchy flushed rosy crimson mottled
spot: one_spot 1_spot single_spot small_spot tiny_spot same_spot specific_spot exact_spot
    little_spot that_spot this_spot one_point 1_point single_point exact_point specific_point
    same_point one_place single_place same_place exact_place one_bit one_area small_area
    tiny_area one_tiny_spot one_small_spot one_little_spot one_exact_spot one_specific_spot
    one_single_spot a_single_spot one_tender_spot tender_spot sore_spot one_sore_spot very_spot
    particular_spot certain_spot pinpoint pin_point fingertip finger_tip thumbprint thumb_print
    coin_sized size_of_a_coin size_of_a_dime size_of_a_penny size_of_a_pea spot_on_the
    spot_on_my to_the_touch to_touch when_i_press if_i_press when_i_poke if_i_poke when_i_touch
    if_i_touch when_i_tap if_i_tap when_pressed when_i_push if_i_push press_on pressing_on
    pressing_it press_it when_i_hop localised localized 1_tiny_spot 1_exact_spot
    exactly_one_place one_precise_spot one_precise_point spot_hurts one_inch
one: one left right 1 single my
drink: dark darker darkish brown brownish brownie cola coke coca coca_cola pepsi tea cuppa brew
    rust rusty rusted black blackish red reddish redder blood* coffee espresso latte maroon
    guinness stout amber orange orangey mahogany dr_pepper root_beer whisky whiskey bourbon pink
    pinkish discoloured discolored murky muddy mud chocolate treacle molasses maple syrup syrupy
    soy soya gravy iron copper bronze beetroot beet wine port rose rum ale bitter beer bovril
    marmite vimto sherry cider tan ruby burgundy crimson russet sienna walnut toffee caramel
    worcestershire vinegar balsamic vegemite terracotta conker rooibos ochre chestnut bark cedar
    oxo bovril_like sauce teak creosote oil tar engine swamp ditch puddle river lager iodine
    prune cognac brandy cherry cranberry ribena tomato ketchup concentrated cloudy foamy frothy
dark: dark darker darkish brown brownish cola coke coca_cola pepsi rust rusty black blackish red
    reddish redder blood* maroon amber orange orangey mahogany dr_pepper root_beer pink pinkish
    discoloured discolored murky treacle molasses syrup syrupy gravy copper beetroot burgundy
    crimson guinness
numb: numb numbs numbness numbed numbing numbish tingle tingles tingly tingling tinglies prickle
    prickles prickly prickling
asleep: asleep sleep sleeps sleeping fizzing fizzy electric prickly static ants sparkling
    sparkly vibrating cotton_wool cotton block_of wood foreign disconnected detached absent
    missing blocky plasticky
spin: spin spins spinning spun spinny swim swims swam swimming swimmy slid slide slides sliding
    sway sways swaying swayed swaying tilt tilts tilted tilting tip tips tipping tipped whirl*
    twirl* rock rocks rocking rocked wobble wobbles wobbled turn_round reel* moves moving moved
    going_round goes_round went_round going_sideways went_sideways doing_laps doing_circles
    doing_cartwheels doing_loops float floats floaty floating woolly fuzzy swirl* lurch*
    carousel merry_go_round waltzers light fog hazy turns turning wavy bobbing rotat* dancing
faint: faint fainted fainting faints fainty feint feinted feinting dizzy dizziness dizzyness
    dizzily woozy woozie wooziness vertigo giddy giddiness syncope unconscious swoon*
    light_headed light_headedness light_head lite_headed lite_hedded lightheaded* spinny swimmy
    concussed concussion
sick: vomit vomited vomiting puke puked puking puky barf barfed barfing sick nausea nauseous
    nauseated nauseas queasy threw_up throw_up throwing_up chunder* hurl hurled hurling spew
    spewed spewing heave heaving heaved retch* upchuck headache head_ache migraine head_pounding
    head_splitting head_paining collapsed collapse collapsing
muddled: confused confusion muddled muddle delirious rambling slurring slurred slur
    disorientated disoriented gibberish nonsense porridge mush scrambled woozy staggering
    stumbling weaving zigzag* foggy fog hallucinat* incoherent babbling dazed spacey spaced
sun: sun heat hot heatwave humid humidity muggy scorching sweltering boiling roasting baking
    sauna oven midday_sun sunny degrees 30c 31c 32c 33c 34c 35c 36c 37c 38c 39c 40c 41c 90f 95f
    100f furnace steaming sunstroke greenhouse
changed: hot hotter warm warmer huge bigger fat fatter thicker twice red redder purple blue
    shiny puffy swollen weird weirdly wierd funny odd wrong numb static buzzing vibrating fuzzy
    weak weaker weakest floppy drags dragging lumpy throbbing throbs foreign burst bursting
    different bulging glowing balloon cold colder blotchy veiny droopy flops flopping tingly
    lifeless disconnected not_right not_normal
tightish: shiny tight stretched taut drum drumskin
bug: bug flu virus cold covid lurgy illness kids_bug lurgi infection
blankets: blanket blankets duvet duvets hoodies jumpers layers quilts coats covers
cannot: can_not could_not unable_to not_able_to can_barely barely can_hardly hardly could_barely
    could_hardly impossible_to struggle_to struggling_to hard_to hurts_to painful_to will_not
    refuses_to wont would_not no_way_to can_nearly can_almost can_only_just can_just_about
    just_about cannae do_not_dare dare_not scared_to afraid_to difficult_to tough_to too_sore_to
    too_painful_to not_possible_to not_managing_to able_to_barely
rest: rest resting sitting sat seated sit sofa couch settee bed lying laying lie chair desk
    armchair netflix tv telly watching nothing still standing_still idle doing_nothing asleep
    sleeping night car pillow meeting recliner zoom reading bath
felt: heard hear hearing felt feel feels feeling got had have was is made make makes with went
    there_was like
""")
LISTS = PARTS | WORDS
