"""Signs of pain that is sharp, or pulls, or is not the usual soreness."""

from __future__ import annotations

SHARP_PAIN = """
lump/lumps/dent/dents/hole/gap/ridge/dip/knot_like/bulge (like/the_size)
    in/on/down/behind/over/under/at (my/the) (left/right/back_of_my/back_of_the/side_of_my)
    {muscle}
{muscle} .. has/got a lump/dent/hole/gap/ridge/dip/bulge
bruise/bruising/black_and_blue/purple .. down/on/behind/over/under .. {muscle}
tug/tugging/jab/jabbing/nip/pinch/stab/catch ... {part} .. each/every/when/whenever
tug/tugs/tugging ... flexor/groin/calf/hamstring/quad/adductor/glute/achilles
muscle/tendon/something (just) rolled/rolls/flipped/flips/slid/slides/jumped/jumps/bunched/
    balled/curled (over/up/out/across) .. {part}
stab*/sharp/sharply/sharpish/sharper/sharpness/twing*/skewer*/dagger*/knife/knifed/knives/
    knifing/ice_pick/icepick
shooting/pinching/pinchy/pinches/pinched/pinch/stinging/pricking/lancing/searing/piercing/
    zapped/zapping/zaps/zappy/zinger*
zing*/zap/jabbed/jabbing/jabby/jabs/niggl*/nippy/twangy/stabby/corkscrew*/harpoon*
shoots/shooting down/up/through/into/from/across/out/along/my
shot down/up/through/along/across (my/the/one/a) (back/side) (of) (my/the) (left/right)
    {part}/spine/nerve
tug/tugs/tugged/tugging/hitch/yank/snatch/snatched/snatching/pluck/plucked (in/at/on/of)
    (my/the/left/right) {part}/muscle/tendon/nerve
{part} (just/has/keeps/kind_of/sort_of/suddenly/always/then/is/was) (got/a/being) tug/tugs/
    tugged/tugging/yanked/plucked/snatched/bitten/nipped/stung
{part} just bit !of/sore/tight/tired/stiff/heavy/achy/wobbly/tender
bitten/bit/kicked/stung by my/the (own/left/right) {part}
something/somethin/summat/smth/thing/sumthing .. pulling/pulled/tugging/pulls/tugs/wrong/moved/
    moving/shifted/shifting/catching/grinding/rubbing/loose/slipped/slipping/stuck/not_right/
    off/torn/trapped/out_of_place/snagging/weird/twisting/poking .. in/inside/behind/deep/under/
    with/near/at/around (my/the/one) (left/right/back_of_my/back_of_the) {part}
something/somethin/summat/smth (is/feels/felt/not/has/went) (not) (really)
    wrong/weird/torn/off/right in/inside/behind/with (my/the/one) (left/right) {part}
in/inside/behind/deep_in my/the (left/right) {part} .. something/thing (is) pulling/tugging/
    wrong/moved/catching/weird/torn/not_right
pulls/tugs/nips/bites/pinches/stabs/twinges/jabs/zaps/pokes/catches/grabs every/each/when/
    whenever/if/on_each/on_every/with_each/with_every/as_i/at_each/mid
    !morning/week/day/year/race
pulling/tugging/nipping/biting/catching/poking every/each step/stride/time
did/done/doing/dun a/my/the (left/right) muscle/muscles/ham/hammy/hamstring/calf/groin/quad/
    back/glute/mischief/adductor !workout/stretch/raises/day/session/exercise*/in_the_gym/
    machine
clean/precise/pointy/pinpoint/localised/localized/specific/isolated/laser/focused/focal/
    concentrated/crisp/deep_sharp (,) pain/ache/ouch/hurt/sore
pain/ache/ouch/ouchie/owie/hurt (comes/in/that/come) (in/and) flashes/bursts/waves/jolts/stabs/
    shocks/spasms/darts/bolts/spikes
ouchie/ouchy/owie/ouch in/on/when/whenever/every/behind/under/at (my/the/left/right/one)
    {part}/step/spot/stride
comes in flashes/bursts/jolts/stabs
wrong/bad/weird/strange/different/funny/scary/worrying/nasty/new/not_good/odd/suspicious
    (kind/sort/type) (of) pain/ache/hurt !in_the_ass/in_the_arse/in_the_neck
(kind/sort/type) of_pain_that/different_from_doms/different_to_doms/different_than_doms/
    unlike_doms/more_than_doms/worse_than_doms/beyond_doms/past_doms/other_than_doms/
    unlike_soreness/more_than_soreness/beyond_soreness
shot down/up/through/along/across my/the/one
pain .. shoots/shot/darts/jolts/radiates/radiating/suddenly/out_of_nowhere/like_lightning
jab/poke/jolt/shot/stab/bolt/spike/flash/dart/nip/bite/pang/prod/catch/snag/zap/ping/surge/shock
    of/in/on/at/under/behind/down/up/when/whenever/every/each/near/inside/around/if/with/through
{part} & jab/jolt/jolts/poke/pokes/poking/prod/prods/nip/nips/nipped/nipping/spike/spikes/
    spiking/pang/pangs/shock/shocks/prick/pricks/grab/grabs/grabbed/grabbing/seizes/seized/
    bites/biting/snags/snagged/snagging/catches/catching/sting/stings/stung/skewered/gnaws/
    gnawing/gouging/pierces/pierced/digs/digging/gripes/grips/gripped
it/that/this/something/smth (just/really/suddenly/keeps/kind_of) grabs/grabbed/seized/nips/
    nipped/bites/snags/snagged/pings/jabs/stabs/pinches/twinges/stings/zaps/catches me/when/on/
    every/if/in/a_bit/hard/mid/like/and/at/until/with
grabs/grabbed/nips/nipped/bites/zaps/zapped/stings/pinches/stabs/jabs me
{blade} in/into/to/inside/through/under/behind/at/up (my/the/it/a/both) (left/right/back_of_my/
    back_of_the/side_of_my/front_of_my/inside_of_my/top_of_my/bottom_of_my/upper/lower/inner/
    outer) {part}/it/there
{part} .. like/is_a/full_of/stuck/with_a/lit/hit_by/as_if .. {blade} !weather
feels/feel/felt/like .. {blade}
like/as_if/as_though/someone/somebody .. sawing/saw/hacking/chopping/stapling/stuck/sticking/
    jabbing/poking/poked/stabbing/twisting/driving/drilling/hammering/gouging/prodding/kicking/
    kicked/cutting/slicing/ripping/pulling .. {part}/me/it/there
hot/red_hot/white_hot wire/needle/nail/knife/poker/iron/rod
electric* shock*/pain/feeling/jolt*/zap*/sensation/buzz*/current/line
electric*/electrical/electricity/lightning & {part}
pinched/trapped/nerve nerve/pain/nervy/feeling/thing/zing
sciatic*/nervy
sudden/suddenly/acute/excruciating/vicious/nasty/wicked/instant/intense/severe (little/sharp)
    pain*/hurt*/ache*/ouch/grab/catch
pulled/pull/pulling/strained/strain/tore/torn/tear/tearing/ripped/yanked/wrenched/overstretched/
    overextended/ruptured (a/my/the/some/both) (left/right/upper/lower/inner/outer/small/big/
    old/bad/other/same/little) (left/right) {part}/muscle/ligament/tendon/cartilage/something/
    labrum/summat/smth/somethin/it !day/press/session/workout/program/ups/up/off/out/together/
    apart/back/down/over/away/through/leg_day
{part}/muscle/ligament/tendon/cartilage (is/has/feels/got/be/might/just/like/a_bit/
    feels_like_it/i) (is/has/been/a/be) pull/pulled/strain/strained/tear/torn/tore/ripped/
    ruptured/pulling !up/ups/downs/day/session/through/over
a/felt/feel/slight/little/small/that/this/grade/1/2/minor/possible/bit_of_a/partial/maybe
    pull/strain/tear !up/ups/day/down/downs/workout/session/week
muscle/ligament tear/strain/pull
{part} .. hanging_by/held_by/by a thread
{part} .. about_to/might/going_to/gonna/ready_to/could/wants_to/threatening_to (just) snap/tear/
    rip/go/pop/burst/give/explode/detach !for/to/on/running/easy/home/numb_from
burning/hot/fiery/electric/sharp/searing line/streak/strip/band/trail/cord/wire
    down/up/along/across/in
line/streak/band of pain/fire/heat/burning
bam/wham/boom/bang/kapow/zap/zing/ouch ... pain/ouch/back_of_my/calf/hamstring/groin
hit/struck/whacked/smacked with/by a rock/bat/brick/hammer/ball/stick/stone/bar .. {part}
{part} .. hit/struck/whacked/smacked/kicked with/by a/an/someone rock/bat/brick/hammer/ball/
    stick/stone/horse/sniper
ow/ouch/owww/yowch/argh/oof (ow/ouch) (ow/ouch) (my/the) left/right {part}
{one_spot} & {pain}/screaming/{stab}
gave/give/given/giving my (left/right) {part} a yank/tug/tweak/pull/jolt/wrench/twinge/knock
pulls/tugs/nips/bites/pinches/pulling/tugging/snags in/behind/at/inside/under/across/around/down
    (my/the) (left/right/back_of_the/back_of_my) {part}
spark/sparks/sparky/bolt/buzz/shock/zing/zap/flash (goes/runs/shoots/travels/went/going/running)
    up/down/through/along/in/into (my/the) (left/right) {part}
{part} (just/suddenly) yelped/zipped/unzipped/zips/stung/stings/nipped
stinger/stingers
pulling/tearing/ripping/tugging/stabbing/biting/snagging/grabbing/catching/popping/snapping/
    poking/electric feeling/feel/sensation/pain/sort/kind/thing
knife*/needle_like/razor_like/dagger_like/pin_like/electric_like
felt/feel/feels it/something/smth/summat/that/this grab/go/pull/nip/pinch/snap/give/catch/tug/
    twinge/tear/rip/ping/pop/grabbing/going/pulling/tearing/zap/zing/bite/tighten_suddenly
    !for/to/in_my_bones/well/easy/better
it/hamstring/calf/quad/groin/glute/adductor/flexor (just/suddenly/keeps/really/kind_of/still/
    always) grabs/grabbed/grabbing/nips/nipped/nipping/bites/seizes/seized/snags/jabs/zaps/
    twinges/twinged/pinches/tugs/tugging/catches/catching
pulled_up_lame/pulled_up_short/pull_up_lame/done_my_hammy/done_my_hamstring/done_a_hammy/
    did_my_hammy/did_my_hamstring/did_my_calf/done_my_calf/did_my_groin/done_my_groin/
    did_a_hammy
tweak/tweaks/tweaky/tweaking !for/to/the/it/my/a/few/some/your
tweaked !for/to/the/it/a/some/your/our/this/his/her/plan/my
tweaked/tweaking/tweak (my/the/a/it_is_my/something/some) (left/right/upper/lower/inner/outer/
    old/bad/other/poor) {part}/something/muscle/tendon/summat/smth/thing
did/doing/done something/smth/summat/somethin/sth (bad/nasty/weird/wrong/silly/stupid/funny/to)
    .. {part}
lights/lit/lighting up .. {part}/spot/there
{part} .. lights/lit/lighting up
drilling/gouging/skewering .. {part}
{part}/muscle went_into/in spasm
being/been/getting/got stapled/stabbed/sawn/sawed/ripped/torn/cut/sliced/poked/electrocuted/
    tased/tasered/zapped/skewered/jabbed/pricked/drilled/nailed/knifed/pinched/shot/stung/
    bitten/yanked/pulled_apart/needled/speared/harpooned .. {part}/in_there/there/inside/when/
    every/run
{part} .. being/been/getting stapled/stabbed/sawn/sawed/ripped/torn/cut/sliced/poked/
    electrocuted/tased/tasered/zapped/skewered/jabbed/pricked/drilled/nailed/knifed/pinched/
    shot/stung/bitten/yanked/pulled_apart/needled/speared
pain/ache (is/was/comes/came/hits/hit) (really/very/on/so) sudden/suddenly/electric/
    intense_when/sharp
nerve/nerves & {part}/trapped/pinched/pain/pinch/tingl*/zap*/twing*
poky/pokey/proddy/jabby/spiky/needly/stingy/stabbish/sharpy/zappy/electricky
    (feeling/thing/bit/spot/pain/sensation) in/on/at/when/behind/under
heard/felt/hear/feel (a) something/summat/smth/somethin/it/thing (just/suddenly/kind_of) go/
    goes/move/moved/give/gave/gives/shift/shifted/slip/slipped/pull/pulled/unzip/tear/snag/ping/
    catch/click/release/detach/separate/rip/tug/twist !well/for/to/on/through
{part} (just/suddenly/kind_of) gave/gives/seized/locked/tore/ripped/cramped_and_popped
    !me/up/it/10/the/a/good/well/8/9
thought/like/as_if (that) (a/the/some/my) someone/somebody/something/ball/stone/rock/mate/dog/
    bar/brick/horse/golf_ball/baseball/bullet (had/just/has) threw/thrown/kicked/hit/shot/stood/
    clipped/whacked/smacked/thumped/bit (a/me) .. {part}/me/leg/there
giving/tearing/ripping/pulling/snapping/letting_go/unzipping sensation/feeling
back .. spasm*
glass in/inside/under/behind
"""
