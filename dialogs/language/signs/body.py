"""The body in words: joints, bones, muscles, and what people say of them."""

from __future__ import annotations

JOINT = (
    r"(?:knees?|knee ?caps?|patell?as?|patellar|ankles?|hip ?(?:joints?|sockets?|bones?)"
    r"|hips?(?! (?:flexor|thrust|hinge|abduct|adduct|mobility|opener|extension|circle|hop))"
    r"|meniscus|acl|mcl|lcl|pcl|si joint|joints?|achilles)"
)
BONE = (
    r"(?:shins?|shin ?bones?|tibias?|fibula|metatarsals?|femur|pelvis|bones?|heel|foot|feet"
    r"|navicular)"
)
MUSCLE = (
    r"(?:quads?|quadriceps|hamstrings?|glutes?|bums?|butts?|calf|calves|thighs?|adductors?|groin"
    r"|legs?|hip flexors?|abs|core|back|shoulders?|arms?|pecs?|lats|traps|biceps?|triceps?|muscles?"
    r"|it bands?|body|hips? flexors?|neck|upper body|lower body|soleus|elbow|wrist)"
)
PART = rf"(?:{JOINT}|{BONE}|{MUSCLE})"

# Words that say a part hurts or misbehaves. Said of a muscle they are plain soreness.
TROUBLE = (
    r"(?:pain|pains|painful|painfully|hurt|hurts|hurting|hurty|ache|aches|aching|achy|sore"
    r"|soreness|tender"
    r"|throb|throbs|throbbing|throbby|sting|stings|stinging|stingy|burn|burns|burning"
    r"|burny|ouch|ow|owie|owww?|discomfort|uncomfortable"
    r"|killing|kills|screaming|swollen|swelling|swell|swelled|swells|puffy|inflamed"
    r"|inflammation|niggle|niggles|niggly|niggling"
    r"|grinding|grinds|locks|locked|locking|buckles|buckled|buckling|unstable|gives|bruised|hobbly"
    r"|tendonitis|tendinitis|tendinopathy|bursitis|arthritis|itis|injured|injury|injuries"
    r"|stiff|tweaky|twisted|rolled|sprained|sprain"
    r"|damaged|buggered|stuffed|knackered|busted|wrecked|dodgy|iffy|gammy|wonky|dicky"
    r"|crook|cranky|grumpy"
    r"|angry|unhappy|moaning|complaining|irritated|inflamed|sensitive|weird|funny|odd"
    r"|strange|loose|clunky|clunks|clunking|catching|catches"
    r"|unwell|agony|agonising|agonizing|excruciating|sharp|stabbing|stabby|stabs|stab"
    r"|twinge|twinges|twingy|pinch|pinches|pinching|pinchy|jabs|jabbing)"
)
FINE = (
    r"(?:fine|100%?|ok|okay|good|great|happy|solid|perfect|healthy|strong|fresh|alright"
    r"|painless|normal|sound|unaffected|better|grand|sweet|quiet|silent|calm|held up|holding up"
    r"|holding out|behaving|behaved|behave|in order|playing ball|playing nice)"
)
