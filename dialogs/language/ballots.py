"""The weights of `votes.py`, learnt from the phrases in tests/phrases. Generated: run
`python tools/learn_votes.py` and do not edit."""

# ruff: noqa: E501, RUF001

INTENTS = """can_i_run cancel delete_data export_data gut_check help history learn log_leg_day order_advice settings smalltalk_other snooze start_checkins stop_checkins undo why
!	a-27 b-61 d-31 h-25 i41 j-44 k-77 l231 m-24 n-24 o-26 p54
! !	b-61 d-27 e-24 h-24 j-34 k-102 l146 p100
! #	e40 k-41 l33
! $	a-53 b-61 h-24 i33 j-26 l180 m-31 n-45 p102
! _ !	a46 k-41
! _ #	i38 k-41 l27 p-32
! _ $	a-81 b-61 h-24 i59 j-26 k-40 l86 p129
! _ so	l40 p-25
! also	e-25 i42
! so	l40 p-25
#	a148 b-89 c-96 e163 f-98 h-89 i253 j-65 m64 n-65 o-169 p29
# !	i51 l-24
# #	a91 e-76 h-32 i47 l145 m-60 p-101
# $	a84 b-36 c-38 e74 g-36 h78 i-112 j-138 k-187 l122 m120 n49 o-106 p85 q27
# %	a90 h-37 i41 l-39
# '	a-33 i42
# /	a181 h-25 i-27 k-67 l-44
# :	a-120 j-63 k199 l34 m-45 n98 p-39
# ?	a77 g42 h-41 i-58 j-34 l-51 q52
# _ !	a-24 i45 l26
# _ #	a36 e132 g-51 h-210 i129 j-85 k84 l44 m-113 n81 o-36 p67 q-80
# _ $	c84 e-92 f-34 g36 h-57 m92 o46
# _ /	e34
# _ :	a158 e-72 k-40 n-25
# _ ?	a175 c-24 e-79 g32 i-46 j61 k-36 l-75 q34
# _ @	a-27 i37
# _ a	l66
# _ ache	a28 h-28
# _ after	a149 h-27 i-73 j-24
# _ again	e42
# _ ago	e-24 g-30 i37 j-55 k24 n25 p36 q29
# _ allowed	a28
# _ and	a-27 e-62 i26 l66 p31
# _ anyway	a-49 e68
# _ apart	a-80 j82
# _ are	i-36
# _ ask	m33
# _ at	a134 e-75 i-41 j32
# _ away	a-60 e60
# _ back	a35 e28 i-47 m-31 p69
# _ before	e-46 i37 l41
# _ between	a-67 j85
# _ body	a-53 e44
# _ bored	a58 e-37
# _ break	k-24
# _ btw	a-39 i25 n32
# _ by	a27 e-36
# _ can	a24
# _ check	k25 n-29
# _ clock	a-37 k37
# _ club	j26
# _ daily	k-40 n49
# _ day	a29 h31 k29 n-40
# _ days	c-44 g115
# _ deads	a32 i37 o-32
# _ did	a40 i-46
# _ do	a-49 k77
# _ does	i25
# _ doms	h-29
# _ done	a-83 e155 i-45
# _ down	a-55 e67
# _ dropping	a56 i-30
# _ dying	f29
# _ each	e33 l-30
# _ easy	a66 m-62
# _ em	e-29
# _ enough	a68 h-62
# _ felt	i38
# _ fingers	p37
# _ first	j35 l-38
# _ foot	a-36 e36
# _ for	a68 i-33 k-46 l78
# _ forgot	i41
# _ from	a-141 e139 k38 m-24
# _ gap	i-24 j28
# _ glutes	a-41 e46
# _ go	a-65 e120
# _ going	m31
# _ gone	a-102 e132
# _ goosebumps	a39 e-24
# _ got	i24
# _ h	a64 l-30
# _ hamstrings	a-50 i67
# _ here	k39
# _ hills	a29 e-27
# _ hip	a-45 i39
# _ hour	m49
# _ hurts	a-25
# _ i	i-32 k81 m-26 n-26
# _ in	a-116 e338 i-90 k53 l-57 m-77 n35 p-69
# _ instead	k26
# _ into	a-138 e227 i-48
# _ is	a-53 e80 h-29 i56 j-28 k26
# _ it	e-43 i42
# _ jog	e24
# _ jumps	i46
# _ kip	a92 i-55
# _ km	a-29 e60
# _ knee	a-97 i33 o41
# _ last	e-37
# _ late	a-34 l40
# _ left	a-148 e201
# _ leg	h48 i-37
# _ legs	a-47 j38 l42 p-28
# _ lift	j28
# _ like	a-31 e56
# _ lovely	e-36 l57
# _ m	i41 p-38
# _ many	h31
# _ mark	a-46 e68
# _ mate	m36
# _ me	a33 e-32 i-28 l34
# _ meant	a-25 p38
# _ miles	a-50 e25 k34
# _ min	a39 l-40 m29
# _ mins	m75 p-27
# _ minutes	a-59 e39
# _ morning	a36
# _ night	a87 e-26 i-72
# _ no	a-69 e120 h-56 l-36 q62
# _ not	a-30 k-38 l-50 m-40 p173
# _ now	a70 e26 i-30 k-26
# _ oats	a-36 e36
# _ of	a-53 h-46 i172 j-24 k-25
# _ off	a-36 e45 k24 l-24
# _ ok	a105 i-54 l-52
# _ on	a148 e-98 i50 j-73
# _ one	i-27 j27
# _ only	a70 e-40 k-42
# _ or	a25 e-149 j79 l72
# _ ouch	e26
# _ out	a-43 e77
# _ planned	e36
# _ please	h51 k53 n-26 q-24
# _ plod	a38 l-48
# _ post	a82 i-66
# _ put	i24
# _ quad	a59 e-37
# _ quads	e29 i-45
# _ race	a39 e-27
# _ raises	a-25 i29
# _ reps	a-29 e38
# _ rest	j27
# _ round	a34 e-41
# _ rpe	a-30 i65 l95 p-70
# _ run	a87 e-25 i-27 j-24
# _ running	e29
# _ safe	a45 e-26
# _ said	i-31 p31
# _ same	a-24 j28
# _ sat	a31
# _ say	a34 p27 q-28
# _ screaming	e26
# _ sensible	j35
# _ set	e-33 i28
# _ sharp	a-53 e27 i41 k58 n-53
# _ shift	j36 k25
# _ should	e38
# _ since	a37
# _ sleep	a-58 h60 i-33 p28 q30
# _ slow	a53 e-46
# _ so	k55
# _ something	a-39 i51
# _ sore	a-41 e31
# _ soreness	g-29 h53 i-51 p31
# _ squat	a-33 i33 j27 k-24
# _ squats	a-36 i123 p-27
# _ start	k34 n-34
# _ steady	a59 e-41
# _ step	a28 i25
# _ steps	h25
# _ still	h34 i25
# _ stretching	e-26 h-25 m62
# _ that	a25
# _ the	a-75 h43 i53 j-47 k110 l-27 m-76 n36 p36
# _ them	j27
# _ then	a-69 e-41 i66 j61 m39
# _ there	i-27 k27
# _ thing	n32
# _ this	a39 e-41 i-57 l140 m-41
# _ tight	m30
# _ time	l37 q-27
# _ tired	a-36 i28
# _ to	a-185 e158 j-24 k-63 l121
# _ today	a86 e-33 i-54
# _ tomorrow	m31
# _ tonight	a68
# _ tops	i38 m-25
# _ total	a-43 i34 j33
# _ treadmill	a28 e-43
# _ up	a-33 l57
# _ ups	i33 p-25
# _ w	k27
# _ walk	a27 e-27 h-27 q27
# _ warm	j28
# _ was	a-53 i50
# _ wednesday	a24
# _ week	e-25
# _ whatever	k39
# _ while	i25
# _ wins	a54 k-24
# _ with	a51 e-60 p26
# _ x	a48 e-26
# _ yes	a-47 p33
# _ yesterday	e-28 l43
# _ you	a34
# a	h-54 l-50 q92
# after	a26
# air	a-36 i53
# am	a-91 e-189 j119 k160 l30 m-58 n60 o-27
# and	a-29 c-44 h94 i-97 o55 p24
# at	a-77 e71
# ate	i-69 q40
# bit	a35
# both	a39 e-24
# box	i46
# bpm	a32
# brain	a31 e-24
# breathing	e24
# but	a91 e-27 k-30
# c	e32
# calf	a-58 e33 i29
# calves	e28
# chest	m30
# continue	a-32 e33
# daily	k68 n-56
# days	a138 e-25 i-176 l-30 o51 p33
# degrees	i-36 l29
# dl	i35
# doms	a36 h-28
# done	a-39 e76
# down	e36
# duration	i54 p-52
# easy	a24 j31
# effort	a-32 e-27 i74
# entries	g45 p-42
# every	k68 n-45
# fat	p37
# fed	a29 e-29
# feels	a-27 e36
# felt	a-28 i42
# fever	a-34 l74 m-39
# finished	a53 i-36
# for	a40 h-31 k-45 p24
# from	a52 e-74 i50
# glutes	a-57 e79
# go	e34
# goblets	i34
# gym	a-40 j41
# h	a47 e-36 g-25 j29 k29
# hamstrings	a-52 e61
# hard	i34
# hour	a-38 h63 i-34 k61 l49 m-59 q-35
# hours	a108 e-79 h-33 l-54 m57 p49 q-30
# how	a57 h31 i-33
# hr	a33 l-32
# hrs	a58 e-39 h-35 i-79 j68 l-47 m75 q33
# i	c-45 d47 e-26 i-57 k34 n-35 p85
# in	a-35 e47 i-45 j-25 k123 m-50 n43 p-46 q33
# instead	k53 m-31 p35
# intervals	a43
# is	f29
# ish	a24 e38 i-48
# it	i24
# jog	a95 i-48
# just	i32
# k	a48 e198 g-40 h-29 i-145 j102 n-27 o-40 p-27
# keep	a-62 e62
# kg	e30 i42 j24 o-34
# kill	i-32 l48
# kilo	e-29 i35
# km	a113 i-37 k-59
# kmh	a-37 e38
# knee	a-32 e56 h-28
# knees	a-28 i28
# laps	a-91 e77 l46
# last	a87 i-53
# lb	j25
# legs	a45 e76 i-30
# lengths	a-38 l44
# like	e24
# litres	h28
# lunges	a42 e-37
# m	a-62 i144 p-42
# marathon	k38 l-24
# max	h85 l-35
# me	i32
# mean	a85 h-27 q-31
# meant	h-31 p32
# mile	a-25 e48 l-37
# miler	a60 i-26
# miles	a73 e192 i-69 k-148 l100 m-34 p-30
# min	a-116 e111 h35 i36 j-83 k-61 l110 q30
# mins	a-59 e38 h-81 i115 k-28 l-29 m62 p53
# minutes	i-24 k-48 l96 m-76 p97
# months	d47 h-27 o41
# mood	a26 e-24
# more	a-101 e82 i-49 l-31 m156
# motivation	a24
# my	e40
# nd	a-24 b39 i36
# no	a44 e-42 p49 q-32
# normal	a26
# not	a-64 i-60 k76 p110
# nothing	a-36 e40
# now	a61 e-38 i-35 k41
# of	a-134 e190 h-27 l31
# off	a-32 e31
# on	a31 e-35 h33 i-43 l80 m-31
# or	a-87 e26 j-41 k33 l54
# out	a43 e-40
# pace	a-28 e31
# percent	m28 n-28
# pistols	i47 l-30
# plates	i43
# please	a-25 k74
# pm	a-50 e-73 h-31 i-48 j60 k119 l-26 m28 n64
# pride	a30 i-26
# push	a42 e-25
# quads	a-83 e89
# quid	e-24 i-24 l52
# r	a-32 m78
# race	l62
# rd	e46 g69 h-26 i-29
# rep	a-66 e57
# reps	e31 j-41
# right	a51 e-37
# rounds	i29
# rpe	a42
# run	a72 e-35
# running	a-37 e48
# runs	g-24 j101
# s	a-27 c-24 g52 h42 i38
# sec	e-41 f25 m27
# series	i49
# sets	a-57 e-74 i137 p63
# sharp	a24 k47
# should	a-37 p28
# since	a35 i-29
# singles	i32
# sleep	a72 e-51
# slept	a28 i-25
# slow	a27
# so	a24 e-30
# sore	i-32 k-24 l-25 p63
# soreness	i27
# speed	a-37 e37
# sprints	a-29 e29
# squat	a-36 g69 h-29 i37 j-34
# squats	a76 p-41
# st	a-51 j67
# steps	i25 m-31 p60
# tempo	a39
# th	a-45 e37 g27 i25 k-30 o67 p-42
# the	i-31
# thing	f29
# this	a37 e-25
# times	l50 m-26
# to	e55 f29 i37 j-24 k-60
# today	a104 i-92 l33
# tonight	a41 i-36
# turn	a24 e-24
# up	l57
# walk	a46 e-41
# weeks	i-33 m-28 n25 o44
# what	a108 e-28 f-36 h-39 i31 q-32
# who	a25
# will	i-38 k77
# with	a-31 i37
# would	q29
# x	a35 e-67 h-64 i108 l40
# yesterday	i53 p-34
%	a91 e-25 h-37 i41 l-39
% $	a63 i27 l-80
% _ #	h-26 l41
% run	a35
'	a-33 i42
' _ #	a-33 i42
'no	p31
'no pain'	p31
/	a45 e70 h-39 j69 k98 l-132
/ #	a163 h-25 k-54 l-44
/ _ $	j75 k57 l-77
/ _ /	a-67 h-24 i78 j65
/ _ ?	a42 l-31
/ _ and	j27
/ _ ate	a55 i-50
/ _ effort	i53
/ _ from	a-27 e44
/ _ hard	i36
/ _ legs	a37 i-25
/ _ no	e34
/ _ not	k32
/ _ now	a26 i-24
/ _ please	j-26 k45
/ _ sore	a-36 p33
/ _ soreness	a26
/ no	i-26 j56
:	a-133 e-37 f-37 g-61 i277 j141 k35 l-125 m-101 n34 o-110 p121
: #	g-26 h-33 i-28 k102 m-49 n61 p-25
: $	a-29 i40 l27
: _ #	a-48 m-28 p83
: _ $	a140 e-104 h-89 k120 m-26 n103 p-130
: _ /	e53 k-25
: _ :	a-37 i60
: _ ?	a-58 h197 j-53 k-85
: _ am	i-24 j28
: _ bridges	i41 p-28
: _ daily	k68 n-56
: _ day	i60
: _ deads	i-26 p43
: _ every	k44 n-40
: _ extensions	i30
: _ glutes	a-35 e38
: _ i	a54 f-25
: _ in	k-34 l35
: _ instead	k44
: _ is	l37 q-27
: _ it	i24
: _ jacked	k24
: _ legs	a32 i-46
: _ me	i32
: _ minutes	i-31 p66
: _ monday	i33 p-24
: _ nordic	i29
: _ now	k34
: _ or	a94 l-61
: _ pm	n32
: _ press	a-34 i52
: _ rpe	i27
: _ run	i-41 j37
: _ sore	e29
: _ today	i45
: _ was	i-30 p53
: add	p28
: all	e28 i-30
: cardio	a-29 i41
: deadlift	i69 p-39
: ext	a-36 i47
: five	e27 h-27
: get	k27
: goblet	i-31 p31
: hack	i26
: hacks	i84 l-30
: i	a-24 p52
: keep	a33 i-26 k43
: leg	a-34 i117 k-34 p-26
: legs	a-63 i116 k-27
: lose	k34
: marathon	k24
: no	a76 i-56
: none	a31
: rdl	i34
: rdls	i29 p-24
: rpe	p29
: saturday	i-36 m-26 p62
: soreness	a-39 p47
: squat	a47
: squats	i61 p-36
: sumo	i-29 p29
: tempo	a35 i-33
: what	l37 q-27
: yes	a89 h-48 l-28
>#	a135 b-85 c-81 f-54 h30 j104 l-49 o-144 p79 q45
># #	h-30 i42 k-43 l157 p-65
># %	a52 h-32 i41 l-39
># /	a36 e39 i27 k-47 l-44
># :	a-87 e-42 j-27 k163 l36 m-35 n65 p-25
># ?	a118 g42 h-38 i-41 j-33 l-51
># a	h-54 l-50 q92
># am	a-101 e-67 i-59 j60 k158 l63 m-88 n48 o-27 p28
># and	c-44 h96 i-51 o40
># but	a42
># calf	a-25 i25
># daily	k68 n-56
># days	a-63 l-30 p27
># degrees	i-36 l29
># down	e36
># easy	a34
># effort	a-30 i50
># entries	g45 p-42
># every	k68 n-45
># for	h-31 k-25 l31 p24
># from	a25
># h	a-55 g-25
># hard	a-31 i31
># hour	a-29 h63 i-47 k62 l49 m-59 q-35
># hours	i-38 j59 l-26 m59 p26
># hr	l-32 m24
># hrs	a-65 i-33 j91 l-47 m70 q33
># i	c-45 d47 i30
># in	i-36 j-25 k117 m-50 n51 p-40 q33
># instead	k53 m-31 p35
># is	a-29 e32 f29
># ish	a56 e38 i-90
># k	a162 g-39 i-97 j81 l-46 p-24
># kg	h25 i44 o-32
># kill	i-32
># km	a95 k-50
># laps	e-42 l46
># legs	a37
># lengths	a-38 l44
># litres	a-27 h28
># lunges	i31
># m	a-55 e36 i98 p-38
># max	h85 l-35
># mean	a85 h-27 q-31
># mile	a28 l-37
># miles	a121 e50 i-43 k-110 l100 m-28
># min	a71 e-27 i72 j-47 k-59 l-29 m51
># mins	a45 e27 h-36 p95
># minute	e34
># minutes	a-120 e52 i34 k-47 l103 m-46 p41
># more	a-55 e24 i-49 l-31 m156
># no	i-26 p49
># not	a-54 i-53 k76 p49
># now	a31
># of	h-26 i40 l32
># on	a-31 e-25 i63 l26
># or	a-43 l64
># out	a-51 e24 i39
># plates	i43
># please	k74
># pm	a25 h-25 m25 n41
># quid	e-24 i-24 l52
># r	a-32 m78
># race	l62
># rd	g69 h-26
># reps	e31 j-36
># run	j45
># runs	j66
># s	c-24 e-24 g52 h42
># series	i49
># sets	p67
># sore	a53 e-38 i-37 p63
># squat	a-36 i56
># squats	i35 p-27
># st	a-51 j67
># steps	i25 m-31 p60
># th	a-24 e33 g36 k-30 o36
># thing	f29
># this	i43
># times	l50
># to	a66 f29 k-66
># today	i-61 l43
># up	l57
># weeks	n25 o37
># will	i-38 k77
># with	e25
># x	a-37 h-59 i72 l84
>%	a52 h-32 i41 l-39
>/	a-40 e40 h-35 i56 j79 k122 l-132
>/ #	a36 e39 i31 k-47 l-44
>/ no	a50 e-32 i-26 j56
>:	a37 f-37 h24 k70 l-73 m-39 o-63 p62 q37
>: #	h-25 k54 m-39 n40
>: add	p28
>: cardio	a-29 i41
>: get	k27
>: leg	i28
>: lose	k34
>: none	a31
>: run	a27
>: squat	i39
>: what	l37 q-27
>: yes	a89 h-48 l-28
>?	a178 b-43 c-47 d55 e25 f86 g66 h94 i-234 j131 l-68 m-63 n-71 o-53 p-87
>@	a-49 i105
>@ #	a-49 i100
>a	c-75 d37 j40 k-52 n36 p47
>a #	a72 e46 f-25 h-74 i-28 l-54 m-37 p26 q45
>a backup	d77 l-39 m-38
>a bath	a-47 l62
>a bit	d-29 i38 k-25 l-43 m76 q29
>a break	a-34 l-39 m-45 o158 q-30
>a burrito	l24
>a button	f24
>a cold	h41 m-25
>a copy	d73
>a crack	c28
>a csv	d29 l-27
>a cut	k46 l-37
>a daily	n68 o-41
>a daisy	a25
>a day	a-32 j75
>a deload	h48 l-54
>a doc	d26
>a doctor	q37
>a dog	a50
>a download	d32
>a fever	h102 l-59 o29 q-27
>a few	a27 o34
>a file	c-27 d100 l-53
>a four	i-28 q43
>a free	a64
>a gap	j27
>a goal	l35
>a good	a-39 h-95 i44 l137
>a grapefruit	l-28
>a hard	h-55 l80
>a headache	a-28 l51
>a hot	h-26
>a jog	a-52 e30 h-30 j37 q44
>a joint	l40
>a joke	h-24 l127
>a json	d33
>a leg	a-24 d-27 f36 h-26 l89
>a long	a-33 j27
>a loud	a37
>a marathon	l40
>a mate	a-29 h32
>a meeting	l-39 m43
>a mile	a27 e40 h-43 l40
>a mistake	p25
>a month	k50 l-40 o24
>a morning	h32 j-32
>a nine	a29 p43
>a no	a-28 f48 l-75 q107
>a pain	h-28 l26 o53
>a pb	a42 l-47
>a podcast	g-27 l101 o-32
>a pop	l36
>a race	h34 j36 q-48
>a real	l47
>a reason	e33 q-27
>a red	f-45 h-59 l55 q77
>a rest	a29 m-29 o70 q-33
>a right	a-51 l39
>a rock	a-24 e28
>a run	a93 h78 i-31 l-91
>a scale	a27
>a scam	h65 l-64
>a sec	a26
>a session	f39 l-44
>a seven	a37
>a shakeout	h55 l-32
>a sharp	a-27 l27 n32
>a shuffle	a26
>a side	h-33 l50
>a sin	a-28 j32
>a six	e28
>a song	d-25 l39
>a sore	l-25
>a spreadsheet	d64 l-38
>a stabbing	a-48 i30
>a star	d-32 l37
>a stress	a-26 h44
>a sudden	e28
>a temp	l-43 m48
>a tempo	a-45 j31
>a thing	h29
>a threshold	a-44 h24 j38
>a timer	l44
>a train	l-27
>a trot	a29
>a tutorial	f62 l-62
>a tweaked	h-25 i-44 m59
>a two	a100 l-44
>a walk	a76 k-29 l-44 m-27 q45
>a wee	h-24 m33
>a week	g-34 h145 j-42 l-41 o53
>a while	m30
>a whole	i46
>a workout	a-32 f38 h43 l-49
>a yes	h-26 q54
>abandon	b217 k-48 l-78 o-32
>about	a33 c-44 f-34 h97 k-25 n-27 p-39
>about #	a60 h-28 m26
>about a	h-34 l48
>about it	b59 c-37
>about me	c30 d57 f-24 o-30
>about my	a-31 o42
>about protein	h39
>about running	h-34 o24
>about the	a-53 f-34 h-46 l34 m50 p-26 q64
>abs	j38 l-38
>acc	c155 g-45 l-63 o-29
>access	c-30 d70 h-32
>access request	c-30 d70 h-32
>according	l-38 p-38 q115
>according to	l-38 p-38 q115
>account	b-32 c179 f52 l-48 o-38 q-24
>acct	c270 l-94 m-47 o-68
>ache	a53 e30 j-39
>aches	a67 e-25
>achilles	a32 h39 l-53 o31
>aching	a41 i25 l-56
>acid	h50
>activate	f-25 g-25 k-46 l-85 n222
>active	h34
>active recovery	h34
>actual	a57
>actual hip	a43
>actually	b108 g-27 h27 i-37 k-39 l-59 o-32 p69 q-28
>actually do	b28
>actually it	l-30 p34
>add	a-96 e106 h-71 l-43 p76 q107
>add #	a-47 e39
>add a	i35
>add leg	i34
>add that	p26
>add them	i-41 p53
>adductor	i25
>adductors	a64
>adjust	k24
>adjust the	k24
>advice	j40 m-24
>advise	a25
>af	a106 c-44 f119 k-50 l-77 o-37
>affect	h24
>after	b-27 c-32 e-57 f-38 g-29 h-54 i-48 j77 k48 l-26 m178 o28 q-50
>after #	m27
>after ?	h-46 j88 l-37
>after a	h53 m-39
>after deadlifts	h48 i-30
>after every	n35
>after hacks	a34
>after heavy	a-44 h27
>after leg	a69 i-34 j-28 q-35
>after legs	a-25 h96 j-55
>after lifting	a-29 h-44 j79
>after lunch	a-27 l44
>after lunges	a42
>after my	a-33 g-27 j36 l-30 m86
>after or	h-29 j39
>after rdls	a38 h-24
>after running	h-73 j73
>after school	i62 m-49
>after squats	a72 i-132 k25
>after that	a55 l-27 m-32
>after the	a-32 c-27 g42 j36 m27
>after training	m26
>after weights	j28
>after work	a-37 k48 m31
>afternoon	b-55 i90 j24 k-28 l-58 m34
>again	a-29 c24 e88 h-46 i67 j-43 k-53 m77 q-49
>again ?	a-68 e50 h-26 l69
>again at	k-28 m61 n-30
>again from	b56 n-38
>again in	m26 n-25
>again now	a-30 e37
>again the	l-35 m62
>again today	a37 i24 l-47
>again with	c32
>against	a-34 c-29 l-44 q124
>against me	c-29 g-44 l-44 q126
>age	h37 l35
>ago	h-34 i110 j-26 m-61 q38
>ago and	a72 i-52
>ago i	i38
>ago not	p33
>ah	a-66 b33 l-37 o93 p38 q-42
>aim	a-63 e-27 k139 l-29
>aim is	a-47 k78
>air	a-27
>aires	k39
>alarm	h-28 k-95 l141 n32
>alcohol	h26
>alive	a-25 e26 l31
>all	b-106 c143 d105 e82 g74 h-80 i-44 j-61 l-32 m-52 n-38 o38
>all good	a50
>all information	c41
>all morning	a43
>all my	c125 d-34 l-26
>all night	c-24
>all of	a-47 c49 e28
>all the	f24 l51
>all this	d31
>all to	d50 k-27
>all you	d24 f-24
>allowed	a165 b-30 e-42 h-35 l-30 o-42 q71
>allowed ?	a31
>allowed out	a71 o-26
>along	e51 k-24
>already	a-86 b-36 e104 i117 l-130 o52
>already #	a-26 i26
>alright	h-51 j27 l54
>alright ?	j27
>also	a-32 f41 i-32 j-43 k57 n34 p35
>also i	f35
>alternate	j57 l-30
>alternate days	j57 l-30
>always	a38 h38 l-53
>always serious	h26
>am	a-92 b47 c-40 f25 i64 k152 m-36 o-77 p-27
>am #	a-27
>am a	l36 o-30
>am again	g33
>am at	a-66 b46 e25 h41 k-28
>am back	b-46 m-45 n89 o62
>am bored	e-33 l98 o-36
>am bulking	k51
>am doing	k26
>am done	b96 c35 i-50 l-33 m29 n-26
>am five	f-30 h69
>am going	k-27 l35
>am i	a145 b-30 c-34 e40 g39 i24 o-86
>am in	a31 e-24 g-38 l-29 n104
>am just	a77
>am lost	f189 k-41 l-25 o-102
>am moving	d27
>am on	a26 k104 l-56 n-30
>am out	a-71 b27 e41 k-32 o56
>am resting	m30
>am run	a-68 j76
>am running	a-27 e134 h-24 l-25
>am seeing	a25
>am sick	k-39 l39
>am still	e-35 i35
>amazing	a24 l29
>amber	a52 f84 h-111 l-55 q31
>amend	a-25 b-33 p135 q-51
>amrap	h44 l-29
>an	a-91 c-37 d45 f-36 g-29 h42 i73 k-34 l-39 m58 p47
>an #	e-40 i46
>an arm	i-31 l31
>an easy	h27 i-32 q37
>an elastic	e24
>an electric	a24 l-24
>an example	f46
>an export	d56 l-38
>an hour	a-46 e39 h-38 i67 j-31 k32 l-70 m91 p26
>an hr	e-25 m54
>an ultra	h-28 k42
>and	a-61 c68 f37 h-45 k-28 l-63 n-62 p84 q106
>and #	i-63 j38
>and a	a92 b28 h-45 i-38 k-32 l31
>and all	e-34 k58
>and already	e49 l-33
>and an	j24
>and ate	a-32 l47
>and back	a27
>and bored	g27
>and bridges	p29
>and calf	i33
>and calves	a-37 h-43 i110 l-29
>and check	e-28 k40
>and curls	i31
>and delete	c37 o-28
>and extensions	i35
>and got	e27
>and gym	j51
>and hot	a-33 k25 m25
>and how	h25
>and i	a79 e-68 j-41 k-26 m28 q28
>and intervals	a-28 j46
>and it	a72 g-32 o25 q-29
>and jogging	j31
>and km	j-31 k52
>and leg	a-37 h-27 i55 j27
>and legs	h-33 i-55 j41 l30
>and let	a30
>and ma	e41
>and me	e43
>and my	a-51 e43
>and nearly	a44 l-29
>and needles	a40 i-30
>and no	a26
>and nordics	a28 i-28
>and not	i29 m-24 q24
>and now	a-28 i70
>and press	a-25 i-30 l62
>and put	i28
>and rows	l55
>and run	j37
>and running	h46 l-26
>and shiny	a42 h-26
>and shivery	a26
>and so	a-46 e47 i41
>and sore	a-33
>and soreness	a-39 e-28 g-28 h84
>and squats	h35
>and still	h26 o24 q29
>and that	a26
>and the	a-58 e44
>and tight	a27 i-45
>and weak	i-29 j-26 q46
>and what	f59 l-27 q-28
>and when	a32
>and where	f35
>and will	a29 i31 l-27
>and yes	a-42 p33
>and you	q24
>and your	l-54 q76
>angry	a29
>ankle	b34 c-42 h-24 j-52 m51 o39 p25
>ankle aches	h24
>ankle hurts	a-111 e84 m28
>ankle i	a37
>ankle is	a-37 b49 k24 l-41
>ankle not	i27
>ankle on	a40
>ankles	h91 i-42 l-29
>another	a-36 d48 e52 f-26 h-46 k-103 l-25 m114 q59
>another #	a-83 e83
>another app	d54
>another day	h-48 q59
>answer	a75 e-25 g59 h-67 i-113 j-24 k-25 l-104 m166 o-26 q110
>answer at	l-77 m86
>answers	f-27 g27 k84
>any	a-67 f36 g79 h24 i-36 j24 k-43 p26
>any chance	a36
>any difference	i-32 j47
>any good	l48 n-25
>any more	o42
>any tips	f61 l-49
>any use	h42 l-24
>anymore	e-34 l-25 m-38 o105
>anyone	h-41 l150
>anyone there	l69
>anything	a-33 c55 d-29 f46 g36 h122 j-37 l-79 o-35 p-27
>anything i	h33
>anything on	c66 d-29 h33 l-38 o-26
>anyway	a24 b31 e-36
>anyway ?	a35
>apart	a-93 h-32 j133
>apart should	h-32 j36
>app	d54 f108 h-50 l33 q-117
>app is	l30
>april	a-35 g71
>are	a112 d-108 h115 i-60 k-67 l173 n42 o-97 p-58
>are a	a33 h-41 i-35 o49
>are dead	e25
>are deadlifts	h72 l-40
>are fine	j41
>are gone	e30
>are my	d-106 g29 l82
>are the	a26 f24
>are there	f108 h-26 k-28 l-45
>are they	h45 l-32
>are you	f46 h-96 l102 o-46 q49
>arm	i-31 l63
>arm and	i-31 l31
>arms	a-37 i-37 l63
>arms and	i-25 l47
>around	h-36 i40 j35 k-25 l-44 m27
>around #	m27
>arrange	j30
>arrived	k-27 q25
>arse	a-39 l-26 o65
>arthritis	h40 l-33
>article	c87 i-26 l-37
>article #	c87 i-26 l-37
>as	a41 b38 d31 e26 k183 l-207 o-25 q-49
>as a	d38 e42 f25 g33 h-32 i-27 l-90
>as hell	i36
>as it	a-32 h32
>as leg	h28
>as my	k50 l-32
>as planks	a-46 i46
>as running	e26
>as such	a26 e-26
>as the	j39
>asdfgh	b-30 l168 m-49 n-49
>asia	k29
>asia /	k29
>ask	a-96 b-36 c-36 e-31 f76 h-51 l-143 m294 n89
>ask again	m50
>ask at	k27
>ask in	k-61 m103
>ask me	c-36 h-46 k47 l-47 m37 n101
>ask tonight	m27
>asked	b67 f-29 g-43 l29 n33
>asking	a-36 b-51 e-48 h68 l-60 m41 n29 o115 q-36
>asking about	o33
>asking as	a-39 h32
>asking for	h43
>asking me	b131 o-87
>asleep	a56 e-50 i28 l-24 m50
>asleep and	a35 i31 l-24
>at	c-26 d-40 f-44 g36 h52 i32 j-29 k65 m88 n-27 o61 p-44 q-65
>at #	a-62 g-36 h40 j-28 k81 l47 m-54 n89 o-30
>at a	a40
>at all	j-35
>at an	i38
>at four	a39 i-24
>at half	m27
>at least	a52
>at lunch	a37 k-54 l-54 m60
>at me	a-66 e68
>at midnight	k66 n-33 o-29
>at my	h39 i34 j-27 k-24 l-42
>at night	k39 l-90 m66
>at noon	a26 i-26
>at quarter	k47
>at rest	l51 q-25
>at that	q25
>at the	a-26 b46 e-47 j36 l-47 m87
>at work	e-35 l50 m76 n-44
>at your	l27
>ate	i-24 l43
>ate a	i46
>athletes	h93 j-61
>attempt	a42 i-32
>au	h-32 l54
>au chocolat	h-32 l54
>auf	l-146 m-33 o229
>auf deutsch	k73 l-28 m-33
>average	c-24 f-24 g99 l-37
>average sleep	g43
>average soreness	c-24 f-24 g62
>avg	g104 h-52
>avg rpe	g104 h-52
>avoid	h76 j-44
>away	b67 c58 e28 h-34 i-33 l-89 n59 o127 p-82 q-26
>away with	a53
>awful	e32 h29 l-24
>aye	a152 l-142
>b	a-94 c-45 d47 i60 j104 l-33
>b #	a-109 c-45 d47 i60 j104 l-33
>baby	k-36
>back	a-29 b104 c-26 d44 e75 f-28 g58 h-104 i-26 j-55 k-45 m85 n24 o-110 p101 q-78
>back ?	a-83 e96
>back at	g94 k-75 l-37 m42
>back from	k-28 o47
>back in	b-31 k38 l29 m24 n-43
>back is	a-53 l77
>back of	e45
>back on	b-65 k100
>back one	b-52 p87
>back out	b154 d-32 l-57 p-61
>back squat	p32
>back the	n48 o-26 p41
>back this	b-50 m73
>back to	g31 k53 n-61 p-41
>back up	a-29 d114 g-37 k-24
>backup	c-49 d266 g-25 k-45 l-58 m-38
>backup my	c-49 d81 g-25
>backwards	a37 i-29 j60
>backwards today	a32
>bad	a-172 b-35 c-47 d-26 e66 g-52 h205 j35 k-84 l26 m125 o-50 p40
>bad ?	a-90 h83 j30
>bad for	h55 l-40
>bad idea	j-36
>bad that	a-44 h44
>bad to	a-30 b-25 h-36 j73 l40
>badly	a42 q-25
>bail	a-38 b170 e38 l-75 m-50 o-32
>bambi	a48 h-34
>bambi on	a48 h-34
>band	a31 e26
>banged	i38 l-24
>banged out	i38 l-24
>bank	a-48 f-25 h-72 l162
>bar	a-51 e54 h-29 l48
>barbell	j32
>barely	o25
>base	h-26
>based	a-24 k74 l-80 q91
>based on	a-24 h-61 q119
>basically	h29 l-26
>basis	q29
>bath	h94 m-45
>bath or	h46
>bathroom	m24
>baths	h109 l-34
>bcaas	h50 j-26
>be	a70 c31 e-69 f-37 g-24 i-37 j56 k-42 l-40 m-34 n53 o95 q-29
>be forgotten	c51 k-24
>bear	e-24
>beat	l115 m-47 o-30
>beat when	l24
>because	f-55 i50 l-62 p-50 q135
>because i	a-38 h24 p-33 q82
>because my	h31 q-25
>because of	h-33 q113
>because the	i36 l-24
>bed	a48 e-37 h48 i24 j-36 l-57 m51
>bed with	a-25
>beef	a-34 q52
>been	a-59 g79 i30 j-24 l-33 p45
>been #	i-24 p41
>been running	e44
>beer	h-25 i-27 l68
>before	a-53 d45 g-27 i97 j166 k-64 l-100 p44 q-38
>before a	a-33 h107 j-30 l-37
>before bed	h57 j-24 l-29
>before breakfast	i24
>before i	d41 j-31 k-24
>before leg	j36
>before legs	a-27 h-26 j53
>before or	a-27 h-51 j-32 l120
>before run	j31
>before running	a-25
>before squats	j31
>before the	a-29 i25 j29
>before work	a60 l-51
>begin	b28 f33 h-50 i-43 j59 l-73 n191 o-79
>begin again	b56 i-26
>begin check	n44 o-33
>beginners	h96 n-27 q-32
>behind	a85 d-25 e-36 f-50 h-35 i-26 j46 l-52 q108
>behind me	a24
>behind my	a49
>behind that	h-64 q74
>behind the	a47 l-26 q30
>being dramatic	i-24
>bell	b37 o-30
>below	a27
>below the	a41
>belt	l43 m-38
>bench	a-25 e42 i-79 l135 p-27 q-38
>bench day	i-124 l124
>benched	q26
>bend	a31 h30
>bend my	h30
>berlin	h-26 k24
>besides	h30
>best	a-92 b-26 g51 h56 i-51 j24 l151 p-35
>best order	j42 l-34
>best stretch	h27
>bet	b-60 f-46 k-39 l213 m-31 p-25
>better	e86 j41 k46 l-65 m40 n-40 o-30
>better for	j-39 k54
>better than	a-49 h28 l34
>between	a-120 g-26 h29 i49 j204 l-87
>between enough	a-31 j60
>between legs	a-26 j26
>between squats	j41
>between tempo	h41
>between the	a61 f-43
>big	l47 o-29
>bigger	h27 i-36 k31
>bigger legs	i-24 k31
>bike	a-26 h60
>bin	a-26 b-28 c66 e28 h-61 j-28 l50 p60
>bin all	c48
>bin the	a-26 e26
>birthday	a-29 k-30 l67 m48 o-41
>biscuit	l38
>bit	a27 b-28 d-38 e34 g-35 k-25 l-61 m114 q40
>bit about	h47
>bit achy	a-34
>bit of	a67 e-43 l66
>bit stiff	a67 l-47
>bitte	k54 l-28 p-27
>blacked	a30 e-32
>blacked out	a30 e-32
>block	a27 h44 q-39
>blood	h43
>bloody	l39
>blowing	e33 o44 p-31
>blown	a-25 o41
>blown up	a-25 o41
>blue	h-32 l62 q-30
>boarding	e-32 k39
>body	a48 i29 l-30
>body says	a-35 e47
>boiled	l27
>bolt	a-36 h-38 j-50 l124
>bone	a37 b-25 c-32 l82
>book	g118 l-29 m-31
>boom	b-66 h-41 k-24 l211 n-30 o-36
>booty	c-32 i47
>booty day	c-32 i47
>bored	e29 g39 k-24 l80 o-36
>boring	d-53 k-52 l211 m-36 o-24
>boss	a92 h-32
>boston	m-36
>bot	b-24 f126 g-45 h-100 i-39 k-50 l144 m-47 o76
>bot do	a-26 f26
>bot for	f30 l-30
>bot how	a44 f74 l-92
>both	a122 b-47 e-60 i29 j68 l-80
>both legs	a25
>both sides	h46
>bother	a67 b82 e-58 f-25 o-26
>bottom	a35
>box	i28
>box jumps	i32
>boyfriend	a-27 l36
>brain	p26
>brb	a-35 h-40 i-47 k-41 m228 o-29
>break	a-63 g-31 k-24 l28 m-99 o89 q113
>break a	l25
>break down	a-32 l-30 q81
>break from	o35
>breakfast	j-75 k25 l33 q30
>breath	e36
>breathe	h49
>breathe in	a27
>breathing	a-54 e77
>breathing fine	a-38 e61
>bridge	h-40 i66 l38 p-26 q-26
>bridges	a-46 i38 p56
>bring	n130 o-30
>bring back	n48 o-26 p30
>bro	b-43 c-28 i59 k25 p-41
>bro science	j25 l-25
>broke	a-28 h-24 k-28 l85
>broke her	l25
>broken	a78 h-29 i-34 j-26 l55
>brown	a28 o-39
>brown in	h37 l-25
>brown today	a-29
>bruised	a78 e-25 k-24 l-29
>bruised inside	a44 k-24
>bss	e-30 i63 l-24
>btw	j61 k48 l-100 n32
>btw my	i28
>buenos	k39
>buenos aires	k39
>bug	n37
>bug me	n37
>bugging	n-26 o51
>bugging me	n-26 o51
>build	a-46 h73
>building	k34
>building muscle	k34
>bulgarian	g26 h30 l-24
>bulgarian split	h45 l-24
>bulgarians	a56 p-30
>bulking	k64
>bulking now	k39
>bum	a26
>bum cheek	a29
>burger	a-26 f-25 i26 l25
>burn	a-55 c106 d-64 f-24 h81
>burn it	c34
>burn more	f-24 j35
>burning	e-36 l111
>burrito	l24
>bus	a34 e-45 g27 h-30 j-25 l55 o-37
>bus stop	l68
>busy	b-27 e-28 k-56 l-65 m276 n-49 o-37
>but	a75 b-30 c-29 d-31 f47 i105 k-33 l-95 m-36 o-40 q34
>but ankle	a-84 e84
>but i	a58 e-38 h-27 i39 l47 n27 p-33
>but it	l-24 p27
>but keen	a64 l-45
>but keep	o40
>but legs	a45
>but my	a34
>but no	i33 q-26
>but nobody	a24
>but only	a39
>but the	i29
>but what	l-28
>but why	l-30 q56
>butt	a124 l-121
>button	b74 d45 l-53 o-47
>buy	a-29 k-27 l86
>buzzing	h31
>by	b39 f-87 g74 h-25 i33 k-25 l71 n-41 o-54 p-32 q79
>by #	i26
>by my	a90 l-35
>by saka	l35
>by the	a-30
>bye	a-45 b-47 f-44 h-33 i24 k-27 l215 o-30
>c	e24
>cake	b-40 h-71 i39 l98
>calf	a86 b31 g29 l-84 o-33
>calf is	g52 i-32
>calf just	a-29 b29
>calf raises	a-35 i59
>call	a-45 b114 c-46 e25 k77 l48 m26 n-60 o-131
>call it	a-43 b127 e48 m-29 o-88
>call me	c-46 k80 l81 m-43 n-39
>call the	b48 o-43
>called	f25 l31
>calling	a-33 e43
>calm	h-53 l58
>calories	h32
>calves	a149 e27 h37 l-88 m-28
>calves are	e36 i-36
>can	a90 b-29 d36 f92 g-85 h71 i-42 l-76 m-49 n75 q-24
>can barely	a-36 e34 o25
>can both	h-52 j70
>can do	a96 e-60 f59 h-24
>can i	a151 b-29 d50 e41 f31 g38 h-102 i-79 k-66 l74 m-42 p-31 q-47
>can it	a-26 l-25 m67
>can jog	a38
>can my	k24 l38
>can not	a-44 b55 e-41 f-25 h32 k-125 l116 m-26 p-35 q122
>can squat	h39 q-26
>can squats	h51 i-44
>can stop	o41
>can the	k44 o-24
>can walk	a-43 e70 q-28
>can we	h-28 m32
>can you	a-39 b-37 c-49 e-34 g-30 h105 i81 j-51 k65 l-88 p71 q-50
>canal	a-24 e28
>cancel	b82 h25 k-61 l24 n-54 o98 q-35
>cancel my	b-107 c51 o105
>cancel that	b52 k-42
>cancel the	b46 l-31 n46 o-42 p28
>cancel this	b50
>cancelled	g-42 l80
>cancelled my	g-37 l49
>capital	a-34 h-47 l110
>capital of	a-34 h-47 l110
>car	a-43 e30 h-84 j-31 l126
>carb	f-32 h63 k-65 l36
>carb loading	f-32 h74 l-25
>carbon	h-35 l72
>carbon plates	h-35 l72
>carbs	h243 j-79 k-40 l-75
>carbs before	h63 j-35
>cardio	a-78 h49 i28 j182 l-66 o-35
>cardio before	j38
>cardio first	j29
>cardio go	h-32 j35
>cardio is	h-41 j41
>cardio then	a-27 j50
>cards	a39
>care	h-41 q62
>carry	a-114 e98 n84
>carry on	a-114 e98 n84
>cars	a-30 l69
>cars running	a-30 l44
>cat	a28 f-30 g-30 h-28 i40 l123 p-29
>cat is	l29
>cat on	l51 p-27
>catch	e31 f-28 h-79 l-75 m72 q111
>catch a	l-27
>catch you	l-26 m46
>catches	a31
>cats	h-188 l240 q-52
>caught	i38
>cause	a-29 f-54 g-38 h-50 j34 q153
>causes	h162 l-69 q-44
>causes it	h41
>causes of	h33 l-28
>cba	a-120 b173 m-49
>cease	h-41 l-56 o122
>celsius	b-42 k187 l-43 m-46 o-35
>cement	e24
>chair	m25
>challenge	i29
>chance	a43
>chance of	a36
>change	a-45 d-24 e-35 g-36 i-44 k107 l-64 p125 q58
>change it	k-31 p73
>change language	k31
>change last	p26
>change my	d-24 k91 l-31
>change rpe	p30
>change that	p32
>change the	k36
>change to	k59 p-28 q-31
>changed	a-26 b95 l-67 q76
>changed my	b95 l-27
>chart	a-33 g167 l-100
>chat	a29 b25 l69 o38 p-78
>chatgpt	l53
>cheating	h58 i-26 j33 l-47
>check	a105 e118 i-35 l-52 n-40 o-31 q-42
>check :	e48
>check at	e-28 k34
>check in	a-25 b71 h-45 k43 l38 m-80
>check ins	a-24 b-51 g31 l-39 n63 o116
>check on	k-62 n68
>checking	n-32 o53
>checking on	o29
>checkins	b-25 e-29 f-34 g-45 n90 o77
>cheek	a29
>cheers	a-29 d-26 f-49 k-34 l181
>chest	e-25 i-24 l49 p-33
>chest is	a-29 e42 i28 l-26
>chest of	l31
>chest pain	b-25 h27 o27
>chest pains	l37
>chest was	i38 l-27
>chicago	k58 l-39
>chicken	i-26 l73 q-38
>chicken cross	l38 q-38
>chief	a30 l-29
>chills	l64 p-33 q-26
>chocolat	h-32 l54
>chocolate	a-31 l64
>chocolate or	l42
>christmas	o30
>church	i34
>circuit	i32
>city	f-26 k144 l-75
>class	e-26 h-32 i36 j43 k-35 m85 o-33
>clean	c80 i-27 p-26
>clear	a24 c168 d-60 g-59 h34 l-52
>clear all	c31
>clear my	c111 d-52 g-59
>cleared	a141 g-36 h-25 k-33
>cleared for	a61 h-25
>clicking	a-38 h55 l-25
>clicky	a25 h-25
>climbing	e26
>clock	k201 l-57 n-25
>clock is	k66 l-38
>clock please	k38
>close	a-24 b141 c45 h-53 l-54
>close my	c45 l-27
>club	a26 i-31 j-27 l58
>cmon	a27 l-25
>cna	a85 m-32 q-34
>cna i	a85 m-32 q-34
>coach	a38 b-48 d28 h-36
>coca	a37
>coca cola	a37
>code	l45
>code will	l31
>coffee	e43 h141 i-29 k-63 l-79 m38
>coke	a-36 p32
>coke this	a-28 i31
>cola	a-26 e-39 j-26 l88
>cola coloured	a-26 h26
>cold	g-32 h63 j-31 k-48 l48 m-25 o32 q42
>cold a	h31
>cold plunge	a-27 h57 j-30
>collar	i25
>collar lol	i25
>colour	h65 l-42 p32
>colour is	h27 l-27
>coloured	a-38 h45
>coloured pee	a-38 h38
>combine	j27
>combo	j28
>come	a-66 f-38 g-25 i-27 k79 l-38 m58 n-29 o-43 q145
>come at	k72 o-24
>come back	a28 k-54 m84
>come first	j24
>come out	a-29 l46
>comedy	a-46 i53
>comes	a32 h43 l-34
>comes in	a77 l-34
>coming	k27 l-27 m24 q-29
>comma	e-38 f-31 l69
>command	f122 g-48 j-58
>commands	e49 f198 j-40 l-109
>commands ?	f73 j-40
>common	h68 l-29
>common is	h50
>compare	g47
>compare this	g47
>compartment	h33
>compartment syndrome	h33
>complaints	a-25
>complete	a49 c-32 h-49 i112 l-63
>completely	c37
>compression	h82 l-40
>compression socks	h37
>compression tights	h45 l-25
>concurrent	h54 q-34
>concurrent training	h54 q-34
>conditioning	j36
>conference	l38
>confused	a-51 f177 k-50 l-47 o-37
>consent	c137 k-49 l-35
>consent to	c52
>contact	h44
>continue	a-131 e114 k-29 l-81 n182
>continue ?	a-71 e85
>continue yes	a-25 e25
>convert	e-34 k-63 l108
>convert #	e-34 k-63 l108
>convince	d-29 j31 n-29 q84
>convince me	d-29 j31 n-29 q84
>cooked	a-36
>cool	b-36 h-64 k-28 l252 m-65 n-47
>cool down	a35
>cooldown	a42 e-44 h33
>copy	a-81 d226 l-45
>copy of	d49
>cork	k25 o-24
>correct	h64 i-52 p38
>correction	a-43 g-27 p94
>correction :	a-24 p45
>cost	f-28 h-53 l103
>couch	a78 l-32
>couch to	j24
>could	a33 q25
>could i	a41
>could you	q25
>count	c-29 f47 g-45 i76 j-27 l-48 m-51 n86 q34
>count as	a52 h37 j-47
>country	a-63 l83
>counts	a-51 h63 i39
>counts as	a-27 e27 h71
>crack	c28 h29 n-35
>crack in	c28
>crack me	l30
>cracking	h31 j-25
>craic	h-34 l90 q-37
>cramps	h76 l-24 o-40
>crap	a-25 l64 o-59 p38
>creatine	b-37 g-34 h159 l-37
>creeping	e24
>cried	a43 l-29
>cross	l38 q-38
>cross the	l38 q-38
>crossfit	i25
>crossfit wod	i25
>crushed	a-42 i61
>crutches	e-26
>cry	a-29 i25
>crying	l-41 m24
>csv	b-27 d334 k-76 l-93 o-39
>csv please	d50 k-27
>ctrl	d-36 g-49 m-50 p213
>ctrl z	d-36 g-49 l58 m-50 p118
>curious	q24
>curl	a-41 p53
>curls	a25 e-25 h29 i86 l-76 p-30
>currently	e24
>curry	a88 l-27 m-32
>cut	a-42 b-61 e51 j-55 k79 l148 n-55 o68 p-78
>cut it	a-53 b-39 e38 l-26 o122 p-34
>cut or	a39 e-36 j-55 l60
>cut the	l69 n-48
>cuts	l80 m-34 n-29
>cutting	k71 l-63
>cycling	f31 l-33
>dae	f90 l-42
>daft	a48 e-37 j36 l-30
>daily	a-26 b-86 c-24 f30 k81 l-94 m-34 n135 o125 p-24
>daily check	n44
>daily message	n-25
>daily messages	f55 o-29
>daily ping	k33 n-35
>daily question	o-26
>daily questions	b-76 n36 o68
>daily reminder	n51
>daily thing	k28
>daisy	a25
>dangerous	h124 l-93
>dare	a25
>dark	a-57 h36 k87 l39 n-65 o-46
>data	a-47 c68 d241 h-63 i-25 k-52 m-29 n-33 q-29
>data dump	d28
>data in	d41 l-33
>data out	d36 f-24
>data please	d58 k-40
>data safe	f40 l-30
>data to	c-30 d40
>database	c36
>datas	c57 k-24
>datos	c84 d74 l-97 p-36
>day	a-64 b-51 c-34 d53 f33 g48 h-50 j193 l-67 m-79 n81 p81 q-144
>day #	a34 i-48 k52 q-32
>day ?	a-31
>day and	j48
>day be	j24
>day before	a-33 j37
>day between	j25
>day complete	c-32 i78 l-33
>day done	h-49 i42 l26
>day from	i72 k-57 n45
>day is	i52
>day of	a-26 f49
>day or	a48 h-29 j72 l-60
>day the	l-25
>day two	h49
>day was	a82 l-36
>days	a-163 c-44 g106 h41 i-38 j209 l-73 o52 q-47
>days a	h30
>days after	j35
>days ago	q27
>days between	h76 j-62
>days in	g57 h-52
>days later	h39
>days or	j67 l-33
>deactivate	l-49 n-90 o139
>dead	d-36 j-33 k-25 l104
>dead lol	e25
>dead on	e40
>deadlift	h85 i-28 l-89 p72
>deadlift and	i-38 p43
>deadlift for	i-32 p55
>deadlifted	a82 l-56
>deadlifts	h34 i106 j26 l-74 m-54
>deads	a124 e-29 i58 k-45 l-32 o-32
>deads but	i24
>deads in	a41 i-41
>deads on	a53
>deads only	a-34 i54
>deads were	a32 i-28
>deads yesterday	a31 i-30
>deal	a53 e-49 i-58 l52
>dealbreaker	a71 g-38 h-50 l-41 q57
>dear	l26
>decide	a113 k-46 l-33 o-30
>decided	l-44 q68
>decision	a42 l-45 q71
>deep	a92 i24 j-24
>deep in	e-28 l68
>defend	b-61 l-44 p-61 q199
>degrees	i-36 l29
>degrees in	a66 e-28 l-24
>dehydrated	a48 h29 q-50
>dehydration	g-58 h107 l-27
>delay	b-34 g-47 l-81 m198
>delayed	l59 p-26
>delete	a-51 c141 d-91 f-64 k-49 l58 n-40 o44 p131 q-31
>delete account	c35
>delete all	a-41 c104 l-49
>delete everything	c66 d-65
>delete it	c-69 d47 p25
>delete last	c-27 p51
>delete me	c70 l-36
>delete my	c55 d-43 f57 o-36
>delete that	c-36 p92 q-25
>delete the	c27 l-66 o74
>delhi	l24
>deload	g-61 h184 j29 l-58 o-46 q-53
>deload week	g-38 h102 o-46
>dent	a47 e-24
>dentist	a29 m25
>denver	k53 l-28
>depth	h75 i-39
>desist	g-48 h-41 o155
>desk	a24 h26 i35 l-26
>destroy	c99 d-74
>details	b-44 c55 h-26 o-43 q127
>deutsch	b-43 k221 l-73 m-33 p-27
>deutsch bitte	k54 l-28 p-27
>diary	a-32 g182 h-42 k-49 l-49
>did	a-32 b29 c-35 f-47 g158 h-57 i52 j-59 k-30 n-82 o-24 p33 q129
>did #	l54
>did arms	a-34 i-33 l47
>did curls	p24
>did i	a-63 f-63 g147 i-30 l37
>did it	q42
>did leg	a78 h-29 i-27
>did legs	a-24 e-34 f37 i85 l-35 p26
>did lunges	i30
>did my	c-29 g25 l-54 q82
>did not	a-72 b58 i38 l30 n-44 p27
>did squats	e50 i-47 p29
>did the	i44 l45 p-36 q-32
>did this	a59 i-56
>did you	a-40 f-33 g37 l-61 q123
>die	h44
>died	g-30 l97
>diff	f-25 h65
>diff between	h33
>difference	f54 h39 i-32
>difference between	f75 h50 j-58
>different	a-34 b62 g-26 h-64 j79 l-28 p-27 q54
>dinner	b41 i-47 l70 m-31
>disable	b-45 l-49 n-88 o222
>disappear	c53 l-29
>discard	b226 k-49 l-70 m-37 n-49
>dishwasher	l39
>distance	a132 h-40 l-33
>distances	g-34 k34
>distances in	g-34 k34
>disturb	b-31 o80
>dizziness	b-33 i69 l-28
>dizzy	a-28 e-27 f-26 h80 j-37 l73 o-38 q29
>dizzy not	a36
>dizzy with	f-24 l62
>dl	i39
>dnd	f-46 k-24 l-109 o238
>do	a32 b28 c-54 d-63 e-30 f149 g-102 h186 j122 k50 l-30 m-82 n-32 o30 p-112 q-72
>do #	a137 e-29
>do a	j48
>do again	a-79 i76
>do anything	a-35 f46 h79 l-24 o-24
>do easy	h34 l-32
>do em	p38
>do here	f73 h-67
>do hip	a-36 h33 j38
>do i	c-55 e127 f107 g-58 h-87 i-85 j104 k48 o-34 p-45
>do ice	h29
>do legs	a-51 h45
>do lifters	h25
>do lunges	f-34 h58 l-24
>do my	h34
>do not	a-44 b62 c54 f30 h-139 i153 k-58 l96 m-92 n-36 o113 p-82 q-39
>do parkrun	a73 h-25 l-38
>do people	a-24 h59
>do ppl	h25
>do pros	h58 j-25
>do sprints	h-25 j43
>do squats	a-24 j24
>do stairs	a57
>do the	a38 f-27 h33 j-33 p27
>do this	b27 l-46 m46
>do today	a27
>do wrong	g-67 l69 q43
>do you	c-49 d-26 f71 h-145 j75 k27 l131 o-111 q74
>doable	a31 l-26
>doc	l-29
>doctor	c28 q37
>does	a-57 b-42 c-24 f115 g-66 h198 i-46 j82 k-111 m-40 n-25 p-30
>does a	j65 q-40
>does alcohol	h26
>does doms	h46 l-30
>does hurt	p47
>does it	e59 h49 i-54 q-43
>does leg	h50 j-31
>does my	a-27 h52
>does not	e42 h-53 p-69 q121
>does order	h-25 j36
>does rpe	h24
>does running	a39 h-25 j27
>does soreness	h31
>does that	h-52 i94 l-27
>does the	e-24 f41 h-89 l84 q-25
>does this	f138 h-123
>does walking	h31
>dog	a67 h-51 k-32 l61 m33
>dog is	a47
>dog runs	l28
>doing	a62 f-30 g42 i34 l-59 q-33
>doing it	a-24 h28
>doing legs	i26
>doing that	a30
>doms	a260 b-42 f-38 g-26 h270 i-48 j-36 k-29 l-100 m-40 o-28 p-62 q-35
>doms #	a82 h-36
>doms gone	a125 e-36 h-50
>doms last	h28
>doms or	e36 h-60 q43
>done	a-98 b54 c35 e57 h-49 i258 k-40 l-99 n-37 p-62
>done and	e-41 i59
>done here	b75 n-26
>done with	b26
>door	b28 i25 k-25 m32 o-30
>dot	a-36 i36 k65 l-33
>double	a25
>down	a27 d-78 e86 f-26 h-34 k-28 l-91 n26 o59 q83
>down #	e27
>down ?	a-64 e79
>down after	a-28 j28
>down and	l24
>down for	n41 o-57 q41
>down is	a29
>down my	a38 e-38 g-24
>down or	e26
>down the	i-29 l-30 q70
>down to	a138 i-29 l-77
>down without	a35
>downhill	h65 q-48
>download	b-62 c-44 d324 h-27 l-71 o-45 q-27
>download all	d47
>download everything	d64 o-45
>download my	d29
>downstairs	a60
>drama	e60
>dramatic	i-24
>drawers	l31
>dream	l42
>drink	a-53 h70 l24
>drink after	h63
>drive	h-71 l92
>driving	a27 e-31 h-49 l-51 m151
>drop	b147 c116 d-31 e26 g-25 i-30 j-28 l-154 m-27 o45 p24 q-38
>drop it	b182 c-29 l-47 q-38
>drop off	a63 i-33
>drop the	b-35 o64 p44
>dropping	a48 i-30
>drunk	k-49 p71
>dry	c-24 i-36 l94
>dry run	a-52 l59
>dublin	k56 m-36
>dull	e30 l-24
>dumb	a-34 c-44 e90 f-31 h-68 i-43 j115 l60
>dumb ?	a-26 j34
>dump	a-26 c-122 d235 l-43
>dump it	c-55 d54
>duration	k-64 p64
>during	o27
>dutch	k79 n-51
>dying	a-25 f29 i25
>each	e120 k-49 l-86 m-122 n162 o25
>each day	o25
>each evening	m-54 n50
>earlier	i41
>early	h44 j-25 l-27 m93 n-34 o-43
>ears	l39 o-29
>earth	f98 h-93
>ease	a-30 e159 g-34 h-48 l-46
>ease off	a-28 e28
>easy	a282 b-26 e-29 f-57 g-25 i103 l24 m-106 n-31 o-38 p-66
>easy #	a78 e-48 h-33
>easy ?	a107 i-29
>easy loop	a27 e-27
>easy miles	a24
>easy only	h-25 q45
>easy peasy	a-35 l59
>easy run	h29
>easy runs	h34 l-32
>eat	h54
>eccentric	h37 i61 l-39
>ecg	a28 e-24
>economy	e-42 h120 l-66
>edit	a-32 c-48 d-24 g-41 k123 l-65 p159 q-25
>edit :	k-31 p60
>effect	c-27 h117 l-43
>effort	a-84 i111 k-29 l-52 p121
>effort #	a-33 p67
>effort was	l-25 p53
>ego	a47
>eh	c30 d-30 f154 g-52 o-92 q-33
>eight	k24 m29
>el	a-85 c-29 h30 l-89 p195
>elaborate	c-50 k-47 l-56 q205
>elastic	e24
>electric	a54
>electrolytes	f-39 h99 l-35
>electrolytes do	f-38 h78
>else	a-35 f60 o-24
>em	a-45 e-27 f-46 h58 i-42 j36 n32 o-36 p35
>email	c-70 d137 f-32 g-50
>email me	c-32 d122 g-50 l-41
>en	c-32 g-33 k160 l-53 q-26
>en francais	c-32 g-33 k82
>enable	b-41 k-27 l-66 n231 o-89
>end	a-33 b177 e-31 j63 l-73 m-24 n-85 o100 p-24
>end it	b-34 o77
>end of	j27
>end the	j26 o28
>end this	b54
>endurance	k104 l-25 o-25
>english	b-29 c-27 f48 g-44 h27 k229 l-70 o-49 p-44
>english please	h71 k-55
>enough	a-65 b34 h30 j87 k-41 l-71 n-26 o143 q-39
>enough ?	a-54 h49
>enough of	l-35 o44
>enough with	n-26 o46
>enter	f52 h-24 j-25
>entirely	c71 n-24
>entries	d55 f33 g128 h-31 l-53 o-45 p-49
>entries please	g47 h-31
>entry	d-26 f48 i25 l-51 n-29 p64
>er	e-26 o33
>erase	c191 d-35 g-77 k-32 l-29 o-70 p73
>erase me	c117 l-29 o-70
>erasure	c46 d-38
>errands	e-66 l89
>esc	b220 l-88 n-47 o-32
>espanol	a-49 f-26 h-43 k200 l-49 q-26
>europe	k50
>europe /	k50
>eve	m32
>even	b-28 f43 h48 j27 l-68 m-40 q25
>even a	a-50 e33 q46
>even after	a29
>even is	h63
>even matter	h-32 j47
>even say	a63
>even though	e24
>evening	a53 b-27 c-76 d-45 g-24 h-32 i52 j-64 k40 l37 m134 n34 o-58
>evening all	c-69 d-35 k-26 l183 o-30
>evening at	m-46 n61
>evening run	a48
>ever	a-75 b-45 c116 e28 f-56 g220 h-93 j-25 p-28
>ever been	a-54 g73
>ever existed	c32
>ever told	c31 g-26
>every	a27 c39 d-30 e28 h58 i-36 j-68 l-97 m-73 n203 o80 p-51 q-69
>every day	a-44 c-42 h61 j-40 k38 n121 q-57
>every evening	n28
>every leg	c28 n35
>every morning	a-47 h24 l-27 n61 o51
>every rep	a-40 i24
>every stair	a46 h-30
>every step	a24 i-26
>every time	a53 h43
>everyone	a-27 e24 h45
>everything	c75 d95 h-39 i51 l-90 m-49 n-32
>everything below	a41
>everything i	c27 g27
>everything is	a-35 o27
>everything you	c-37 d65 f45 l-28
>everywhere	a-28 i32
>evidence	h37 l-76 q71
>evil	h-31 i129 l-80
>ex	g-50 l92 q-44
>exactly	e-25 f68 h56 l-81
>exactly is	q29
>exam	m75 p-29
>example	f46
>examples	d-25 f230 k-42 m-67 q-46
>exams	b-33 l64
>excel	d182 g-58
>excel ?	d97 g-43
>except	a24
>exercise	b-45 p93
>exercises	c-41 f24 g35 h108 j-25 l-43
>exist	h-99 l111
>existed	c32
>exit	b281 g-33 i-49 k-47 l-63 o-32
>explain	a-51 b-27 e-40 f120 h140 j84 k-64 l-64 o-49 p-53 q75
>explain doms	h72 q-57
>explain me	f26 h35 q-53
>explain the	f112 o-47
>explain what	f65 h-62
>explain your	f34 l-37
>explain yourself	h-41 k-38 q82
>explained	a-49 h146 l40 n-47 p-28 q-36
>export	a-33 b-50 d168 g-46 h-32 l38 m-29
>export my	d29 m-29
>exprot	c-86 d163 l-49
>ext	e-49 i95
>extension	i25
>extensions	i97
>extra	a-62 e46
>f	h-27 l36 o42
>f #	l62
>face	e-34 l66
>fact	e-49 h182 l-75
>factor	g-50 q76
>factory	c59 m-35
>factory reset	c59 m-35
>fahrenheit	f-43 k171 m-40 q-37
>faint	a74 g-31 h67 l-60 m27 o-28 p24
>faint after	g-27 h35 l-24 p50
>fainted	k25
>fair	l131 o-66 q-39
>fair enough	l128 o-66 q-39
>fan	l32
>fancy	a33 i-61 k70
>far	a90 e101 g52 h-79 j92 l-94 m-45 q-33
>far apart	h-32 j36
>fartlek	a39
>fartlek ?	a39
>fasciitis	h50
>fasciitis what	h50
>fast	a-90 h40 l74
>fasted	h106 j-24 l-69
>faster	a-26 e-26 f-25 h89 k44 l-41
>faster than	l24
>fat	a-51 e-24 f-53 h35 j30 k66 p67 q-25
>fat fingers	p59
>fat loss	k78
>favourite	a-29 g-26 l67
>feasible	a26 i-25
>features	f160 g-55 l-45 q-36
>feed	a45 l-29
>feed the	a45 l-29
>feel	a181 e63 g-27 h61 i-33 k-37 l-88 m-46 p-34
>feel faint	b25 g-27 p25
>feel fine	a33
>feel great	a61 l-26
>feel heavy	a-54 i27
>feel like	h25 l-25
>feel my	e-35 h38
>feel sick	a-30 e30
>feel the	a27
>feeling	a61 b-26 e26 h-47 l66
>feelings	a-38 h-26 l74 q34
>feels	a45 e129 i-33 k-24 l-46 o-27
>feels bruised	a78 e-25 k-24 l-29
>feels like	a75 e-46
>feet	a145 b-47 i-50 k-25 l95 q-38
>feet in	l31
>fell	a31 e-29 i-30
>fell asleep	a40
>felt	a-80 h-29 i126
>felt easy	a-25 i25
>fever	a-60 b-33 h110 i-27 o54
>fever :	l27
>feverish	i24
>few	a58 e-25 o34
>few days	o35
>ffs	f-47 i-43 l155 n-27
>file	a-44 c104 d220 f-25 g-50 h-43 k-31 l-95
>file of	d41
>film	l70 m-25
>final	a165 e-39 i-87 p-47
>finally	i30
>fine	a96 e42 h44 j31 k-37 l-66 q-41
>fine but	h35 q-26
>fine just	e51 k-24
>fine legs	e43
>fine now	a43
>fine right	a24
>fine though	a35 j-25
>finger	a36 l45 p-44
>fingers	a-43 e31 p59
>finish	a-90 e126 j-34
>finish ?	e57 j-32
>finish the	a-34 e45
>finished	a31 b24 e-40 k-24 l24
>finished lunges	a30
>finishing	e36
>fire	h-37 k-25 l114 n44 o-55
>first	a-34 e49 h-73 i-33 j170 l36 p-26 q-35
>first ?	a-76 e-27 j123
>first or	j98 l-53
>first thing	a40
>first time	e42 l-24
>fit	j50 k29
>fitness	h45 i28 k51 l-56
>five	f-30 k27 l30 m82 o-61 q-24
>fix	a-43 f48 i-72 k39 l-48 p135 q-29
>fix it	p26
>fix my	k33
>fix please	i-35 p47
>fixes	h24
>fixes that	h24
>fizzy	a76 b-47 l-36
>flag	q54
>flags	h66
>flat	a51 e-24 i28 l-32
>flight	a-30 i-31 l95
>flip	a-25 j53
>floor	a45 i29 l24
>floor is	i24
>flow	b38 m-32
>flu	a30
>fml	k-32 l65
>foam	h198 q-132
>foam rolling	h78 q-31
>food	a-65 h52 j-34 l68
>foot	a59 h67 i55 k-85 o49 q-65
>foot down	i30 l24
>foot is	a24 k-36 l-41 m36
>football	l44
>for	d-43 e-27 f167 g-82 h27 i-59 m-29 n55 o-101 q61
>for #	a29 k-26 o60
>for a	b-25 c-35 g-25 h-130 j29 k26 o146 q41
>for an	k37 m39
>for check	n54 o-63
>for dinner	i-26 k-29 l78
>for doms	h46
>for easy	e45 h-31
>for gains	h33
>for good	c57 k31 l-43 m-32
>for hamstrings	g-28 h51
>for hills	h32 i-25
>for knees	h-44 j58
>for leg	l-26
>for legs	a-26 j25
>for mayor	h-39 l46
>for me	a-87 f-60 g45 i56 k37 l74 o-60 q49
>for my	b55 d40 g-28 i-46 k29 p-54
>for now	k-40 l-52 m110
>for october	g54 l-29
>for people	a-26 h35
>for recovery	h60 l-25
>for runners	h56
>for someone	a32
>for soreness	h-31 p32
>for sprints	a83 h-38 l-25
>for takeoff	a61 h-25
>for the	a28 h67 i26 j-49 k63 o-58 q-27
>for threshold	a25
>for today	a68 j35 l-41 q-30
>for tonight	a46 m-30
>for two	f30 h-44
>for what	h24 l-33 q33
>for your	h42
>forget	a-34 b117 c157 g-44 l-47 n-29 q-50
>forget all	c51 g-30
>forget everything	c49
>forget i	b34
>forget it	b158 c-96 p-24
>forget me	b-112 c123 n-29 o29
>forget that	b50 q-34
>forgot	f27 g-31 i89 k-37 p28
>forgot how	f34
>forgot to	i60 k-28
>forgotten	c51 k-24
>form	b108 h126 i-40 j-47 l-25 o-97
>format	k66 m-59
>fortnight	g36 l-24
>forty	i25
>found	c45
>found a	c45
>four	a70 h-26 k-38 q30
>four ?	a-49 q43
>fr	a-62 e-25 l89
>fracture	a-32 h61
>francais	c-32 f-55 g-33 k182 l-36
>francais svp	c-32 f-55 k133 l-30
>free	a69 k-24 l-39
>freeze	f-50 l-59 o190
>french	c-46 k175 l41 p-36 q-36
>fresh	a48 o-29
>fresh as	a25
>fri	o24
>friday	i48 l28 p52
>fried	e37 i-36 l26
>friend	a27
>friends	a-32 b-41 l119
>from	b37 c45 d-28 e98 g54 l-202 p-37 q30
>from #	a33 e-31 i36 k-34 n26
>from a	a-30 j38
>from doms	a-24 h24
>from home	a-48 e66
>from last	i42
>from leg	a63 i-78
>from lunges	a55 i-29
>from me	f51 q-30
>from monday	k39 l-34
>from my	j26
>from now	k89 o-28
>from saturday	i48
>from squats	h115 i-39
>from the	a-27 e39 h-35 l-66 m90 n-29 o46 p46
>from this	i25
>from today	k29
>from tomorrow	n36
>from your	c101 l-35 n-33
>front	i-25 p43
>front squats	p34
>full	a56 c38 d45 e-25 f-31 h-24
>full of	a98 d-25 i-32 l-30
>full stop	e-48 f-31 l69
>fun	a51 h-29 i-29 l38
>fun fact	a38 h-29 l38
>functions	f161 g-32 h-43 q-76
>funeral	m-24 o32
>funny	l40
>further	j33 k35
>future	c-38 k42 o42
>fyi	k43
>gain	i28
>gains	h111 i-43 j36 l-68
>game	b-28 d91 k-59 l25
>gap	a-51 f-44 h-27 i-32 j209 l-44
>gap ?	f-44 j140 l-37
>gap between	a-29 j37
>garage	l45
>gave	a84
>gave me	l30
>gday	g-49 l179 n-27 o-42
>gdpr	c205 h-32 k-38 l-81 n-33
>gdpr erasure	c46 d-38
>general	a-45 h90 k83 l-35 m-27
>general fitness	h-46 k75
>general health	k36 m-27
>gentle	a103 e-31
>gentle #	a24
>german	f37 h-30 k172 l-36 n-34 q-41
>german please	k74 n-32
>get	a-35 b49 c29 d45 e-39 f-66 h77 i-63 j-25 l-76 m44 n114 q-34
>get a	a-39 f-29 l89
>get away	a59
>get home	m43
>get it	a-25 b-29 f115 o-45
>get jacked	k43
>get me	b87
>get my	c29 d82 f-24 g-28 l-50
>get out	a43 l-39
>get rid	c27 p33
>get so	h33 q-32
>get sore	l26
>get the	k-26 n45
>get to	q54
>gets	j28 q-25
>getting	a69 e46 f26 k-53 m-39 o-24 q-27
>getting off	a44 o-24
>girls	h29 o-32
>give	a28 c-37 d29 f84 i-46 j24 k-28 l-82 m80 n-42
>give it	m-29 o70 q-33
>give me	a33 c-30 f54 h-33 i-46 j32 k-28 l-66 m63 n-42 o-28 q77
>give us	h30 m46 o-27
>give you	f37 q-27
>given	a38 i-34
>gives	f-54 q101
>giving	a30 h-37 l34
>glass	l49 m-43
>glute	a-27 j29
>glutes	a77 h32 l-63
>glutes #	a68 e-31
>glutes a	a-35 e46
>glutes on	a46 l-44
>glycogen	h141 l-69
>go	d-53 e53 h50 i-36 j104 k-41 q-71
>go ?	a212 e-31 j-35 l-81
>go away	a-50 b-38 i-39 l-87 m48 o161
>go back	b151 k29 l-89 o-67
>go brown	h37 l-25
>go dead	h25
>go hard	a30
>go home	a-60 e74
>go if	a75 g-30 q-26
>go in	e-34 l41
>go long	a41 e-24
>go on	a-83 e77 n34
>go or	a104 e-30 l-51
>go out	a33
>go the	a-49 l126 o-38 q-28
>goal	a-59 f-42 j49 k343 l-77 o-70 q-45
>goal :	k51
>goal by	l35
>goal is	a-40 j46 k24 l-24
>goal to	k34
>goblet	i53 o-30
>goblet squats	p28
>goblets	i55 k-31
>god	a-27 c-28 h-29 i26 k-32 l112
>god help	c-28 l39
>goes	a33 h-26 i-34 j86 k-35 l50
>goes first	j47
>goes last	j28
>going	a33 b62 e41 g-56 k-38 n39 q-46
>going #	a-28 i29
>going ?	e31
>going down	a33
>going downstairs	a49
>going off	e-72 l83
>going to	a42 e-82 k-45 l54 m31 o25
>gone	a69 b27 c108 e100 g-37 h-91 k-67 l-75 n-36 o79 q-28
>gone for	a27 g-25
>gone numb	a-48 e-25 m36 p28
>good	c28 f-32 g-68 h115 i55 j73 k-33 l28 m-68 o-56 q-30
>good ?	h56
>good bot	l36
>good for	a30 e-25 h56 l-29
>good idea	a-31 j62
>good mornings	i65 l-34
>good night	i-40 l109 o-32
>good or	h34
>good running	h-44 l53
>good the	g26 h25 j-31
>good time	m31
>good to	a61 l-65
>good way	i33
>goosebumps	e56
>goosebumps and	e28
>got	a-85 b-26 e-57 f26 i83 k29 l111 p-43 q-36
>got a	b59 h-38 i-49 j31 m25 o-35
>got any	a-38 l40
>got chills	l50 p-33
>got goosebumps	e42
>got it	b-48 l110
>got me	q26
>got my	g44
>got the	a42 i30 l-27
>got to	e-72 l88
>grabbed	a-48 b72 e61 l-40 o-42
>grabbed me	a-48 e61
>gran	a-43 l43
>grand	e-48 l46
>grapefruit	l-28
>graph	b-54 d-29 g246 h-64 l-46
>grass	a49 e-52
>great	b-55 c-49 e43 m114
>green	a78 d-27 e37 g78 h-47 i-30 l-93
>green light	a69 d-27
>green lights	g66 h-41 l-24
>groin	a52 i24 l-44 o-25
>ground	h44
>grounds	h-32 q89
>group	a48 l35
>growing	l25
>growth	a-27 h55
>guess	a-28 l31
>guess who	i34 l-41
>guide	a-40 c-30 e-24 f281 k-47 l-44 m-39
>guinness	a34
>guitar	a27
>gut	e127 k-49 n-31
>gut check	e127 k-49 n-31
>guy	l27
>gym	a-51 e-38 g-27 i-46 j126 l107
>gym after	h-29 j29
>h	a-55 g-25
>h #	a-26
>h after	a26
>h clock	k37
>h sleep	a-41 h77 i-25
>hack squats	a24
>hacks	a25 e29
>had	a-67 e-25 i66 k-31 n26 o51
>had #	q33
>had a	a-26 i38
>had enough	l-35 o44
>haha	b-66 e-32 i49 l320 o-84 p-33 q-130
>hair	l39
>hair cut	l39
>half	a60 d-27 h-35 l-66 m70 n27 o-49
>half an	e27 j-28 p27
>half marathon	a28 j27
>half my	a76 k-36
>half of	i27
>half past	k24 n27
>half seven	k29
>halfway	e153 i-31 k-25
>halfway through	e-46 k-25 l79
>hall	i33 l-30
>halp	f231 h-56 l-70 n-30 o-48
>hammys	a-25
>hamstring	a57 e-42 h61 l-51 o43
>hamstring strain	h31
>hamstrings	a220 c-74 e87 g-31 i-43 k-38 l-91
>hamstrings #	a102 i-77
>hamstrings are	a47 l-28
>hamstrings like	e27
>hand	c-58 d80 h54 i-43
>handle	a60 l-28
>handle a	a42
>hands	i33
>happen	h27 j57 l-63 p27 q-25
>happen to	h48 l-39
>happened	i46 l-34
>happening	h31
>happening again	h31
>happens	d-32 f83 h41 k-26
>happy	a-70 i49 l169 p-81
>hard	h-73 i43 j57 k-29 l80
>hard ?	a26
>harder	e-30 h74 l-33
>hardly	q27
>has	a-34 c-26 i-54 l78
>has a	a27 i-35 n32
>has been	l55
>has gone	b27
>has not	l25
>hate	a-34 h-33 l126 o-38
>hate running	l49
>have	a-36 d48 g81 h-43 j-66
>have a	f31 h-28 l37
>have any	p26
>have been	a-24 i30 p39
>have ever	c26
>have gone	e37
>have got	c38 h50
>have had	a-35 l-35 o55
>have i	g112 q-27
>have made	h-26 q34
>have my	d29
>have no	l39
>have not	a-25 e34 k-47 m38 n26
>have some	q-24
>have to	e-24 h31 l42
>have you	f39 g48 h-28 k66 l-77
>having	a49
>he	a-31 b74 e-28 h79 l-24 o-54
>he has	l25
>head	e24 n-27 o61
>head says	a32
>headache	a-28 l84 o-31
>health	k76 m-27 p-25
>healthy	l-26
>heart	a35 e-42 h108 l-33 p-43
>heart is	a-30
>heart keeps	a31
>heart rate	e25 h80 l-83
>heart skips	a29
>heat	e-31 h148 k-34 m27 q-32
>heat stroke	a43 h61 k-34 q-32
>heavy	h30 i50 j44 q-43
>heavy leg	j36
>heavy squats	a-32 j30
>heel	h36
>hell	a83 h-49 i24
>hello	a-27 e93 f-39 g-56 k-28 l128 q-30
>help	a37 c-37 d-33 e-32 f176 h48 i-40 j-39 l62 n-50 o-40
>help ?	a26
>help me	d-32 f41 l131 n-50
>help us	c-28 l39
>help with	f29
>helpful	l55 q-28
>helps	a-36 h80
>helsinki	a-27 k46
>her	a-27 i30 l47
>her hip	l25
>her knee	i24
>here	a-78 b97 e33 f123 h-107 l101 n-28 o-47 p-28 q-38
>here ?	a-41 f-31 l65
>hey	e58 i-31 k-53 l154 m-24 n-36 p-33
>hey legday	l37 n-36
>hi	a37 c-27
>hide	a24 e-44 j32
>high	e25 l-28 q44
>hiking	f-27 h46
>hill	a62 e-39 l32
>hill reps	a34
>hill sprints	h43 l-26
>hills	a175 e-35 f-27 g-62 i-48 j42
>hills ?	a135 g-57
>hills are	a-29 j53
>hilly	a38
>hilly one	e32
>him	k-33 l53
>hip	i53 j33 k-42 l42 o-55
>hip has	a74 l-75
>hip hop	l60 o-32
>hip hurts	a27
>hip is	o25
>hip joint	h33
>hip socket	a64 k-24 l-30
>hip thrust	h33
>hip thrusts	a-48 h29 j46 l-59 p26
>hips	a56 h29 l-76
>his	h-28 k-25 l66
>history	a-64 b-46 c28 f-27 g141 l27 o-28
>history of	a-26 f-27 g-27 h38 l43
>hit	c-30 e75 m30
>hit a	i36
>hit me	c-30 m53 n29
>hit the	e86 l-43 n-36
>hm	e-38 g34
>hmm	f-49 g-42 h-36 l150
>hmu	k-29 m39
>hobble	o25
>hold	a-44 b-51 c-55 d42 i24 l-99 m109 o134 p-27
>hold about	c-24 d42
>hold me	m-58 n116
>hold off	m47 o-36
>hold on	l-35 m122 n-87
>hold that	b-51 m90
>hold the	o71
>holiday	c-24 h-73 l40 o93
>home	a-73 e123 i32 j-35 k81 l-43 o-27
>home ?	a-52 e63
>home about	a52
>home from	e-24
>home or	e45
>home run	l25
>homework	l46
>honest	a42 o-25
>hop	a-26 e26 l60 o-34
>hop class	a24 o-32
>horrible	e37
>hospital	o50
>hospital w	o30
>hot	a-27 e-42 q-31
>hot and	a28 b27 e-33
>hot bath	h73 l-42
>hotel	k-26 l48
>hour	a-52 e58 k149 l-88 m116 o-37 q-64
>hour ?	j26 l-25 m78
>hour ago	a48 i25 m-56
>hour later	k32 m-47
>hour of	i34 p-24
>hour please	k-56 m110
>hours	a-63 i-32 j103 k41 l-26 m49 n-43 p34
>hours after	a32
>hours before	a36
>hours between	a-26 h-32 j62
>hours sleep	p54
>house	f-25 l65
>how	a48 b-27 c-93 e-89 f81 g79 h222 i-102 j152 k-102 l-34 m-140 o-34 p-118 q140
>how about	a143 h-65 l-24 m-29
>how are	f-64 l84
>how bad	e24 h-26
>how can	d40
>how come	a-48 g-24 h60 q79
>how common	h50
>how did	a-40 q87
>how do	a-56 c-72 d-28 e-42 f-35 g-73 h80 k66 l43 n38 p-34 q123
>how does	f121 h40 k-72 l-44
>how far	a161 g-26 h-62 j56 l-32 m-45
>how have	q42
>how heavy	h33 j-33
>how i	f33
>how is	a-31 f27 g84 h-90 q55
>how long	a57 b-25 f-27 h45 j41 l-25 q-40
>how many	a82 f-37 g40 h25 k-36
>how much	a34 e25 f-46 h42 i-33 l28
>how often	g72 l-31 q-29
>how old	l43
>how soon	a-61 h-34 j95
>how sore	a-27 g49
>how to	a-49 e-29 g-39 h75 j95 k-50 q-36
>how was	l85 p-44 q-45
>how would	a-38 h58
>how you	q44
>hr	e-43 i69 l-46 m75
>hrs	a-55 h-44 i-33 j121 l-47 m67 q33
>hrs after	h-28 j28
>hrs ago	a-57 i58
>hrs between	h-25 j38
>hrs post	a46 i-46
>huge	a26
>huh	f258 g-25 h-52 l-102 o-43
>human	a-24 f-34 l102
>hurt	a79 b-69 e89 h70 l37 n-37 p-69 q-57
>hurting	b24 g40 l-26
>hurts	a-59 e68 i-38
>hurts a	a-32
>hurts just	a35 h-25
>hurts to	a-31
>hw	f-43 k-25 l38 o49
>hw do	k-25 o54
>hybrid	j59 k-28
>hydration	d-29 f-49 h221 l-77
>hypertrophy	j27
>i	b-31 g30 h-37 j63 l-57 m-40 n-117 p33 q88
>i add	a-34 e39
>i after	g29
>i allowed	a122 b-30 g-25 o-26 q-25
>i am	a-113 b90 f36 g-62 h24 i30 m53 o34 p-31
>i ask	a-43 f79 m-39
>i at	a52
>i be	a54 e-46
>i been	g42
>i benched	q26
>i bend	a48
>i can	a72 e26 f-35 g-28 j-45 o33 p-29 q70
>i change	a-47 k52
>i clear	a25
>i cleared	a84 g-36 k-33
>i could	l24
>i delete	c-33 d27 f-55 l95
>i did	a-58 b24 f48 i91 j-28
>i do	b-42 e-27 f-41 h54 j63 k-46 o-34 q91
>i doing	g35
>i ever	c65
>i feel	a48 b24 h28 l-52 p-43 q27
>i felt	a25
>i forgot	f34
>i get	d100 e-29 f-62 h43 i-34 k-37 m32 n46 o-61
>i give	f37 q-27
>i go	a170 e-45 k-28
>i good	a54 h-27
>i guess	a-41 l72
>i had	a-30
>i hate	a-34 l100 o-38
>i have	d-28 i57 j-51 k-68 l55 m44 o29 q24
>i hit	l51
>i hop	a41 e-41
>i just	c-26 m29 p78
>i keep	a34 j26 q-28
>i lace	a53 d-24
>i last	g51
>i lean	a28
>i learn	a-25 h-44 k-36 l120
>i leave	j27
>i lift	j62 q-56
>i lifted	p29
>i live	k35 l-27
>i log	f159 h-37 l-62 p-25
>i logged	g31 i-26 p76
>i love	c-27 e-38 l83
>i made	i-39 p41
>i make	f27 k-25
>i mean	a58 e-45 i43
>i meant	f24 l-25 p27
>i need	a-26 f40 h49 l-95 n49
>i never	b67 g-30 i-32 p25
>i no	a-54 q49
>i on	k40
>i only	a-31 i-44 p32 q42
>i press	f68 l-50
>i push	a65 e34 o-34
>i put	a-32 f70 i-58 j38 k-25 p36
>i quit	a-30 b-79 f-26 o132
>i report	f46 h-28
>i run	c-32 f-30 h-33 j34 l87
>i running	a54 e-43
>i said	a-85 b57 c-44 e24 i-44 k66 q59
>i sat	a-25 e28
>i saw	i33
>i say	b-31 o59
>i see	a-46 d-41 f52 g64
>i set	f-50 k53
>i sit	h38
>i skip	a25
>i skipped	a-28
>i slept	a-24 q48
>i sprint	a-34 e62 g-35
>i squat	a25
>i squatted	a-42 g24 i86 p-43
>i stack	a-34 j48
>i stand	a38
>i start	h48 k54 l-28 n-69
>i still	a30
>i stop	a30 e98 f-31 h67 o-135
>i supposed	f28
>i swap	j26
>i switch	d41 f-46 h-24 k47
>i take	d40
>i talk	a-24 f34 k-53 l67
>i tell	f66 h-48
>i think	a35 h-40 k28 l-27
>i train	f-52 g69 h-51 l100
>i trained	k-24 p60
>i turn	a-47 e24 f35 n37 o-48
>i type	f75 l-29
>i typed	a-32 p53
>i undo	h-25 l31
>i use	f63
>i walk	a-47 e71
>i want	a-40 b28 c46 d63 i29 l-74 m-25 n91 o-103
>i was	p76
>i will	l-77 m90
>i wish	l24
>i worry	a-42 h53
>i write	a-54 f45 l-30 o63
>ibuprofen	h28 l-27
>ice	a-31 h184 j-38 l-89 m61 n-55 o25 q-32
>ice bath	h91 l-39
>ice baths	h106 l-34
>icing	c-32 m37
>icing my	c-32 m34
>id	a74 e-27 g-30 h-57 k-39 l-26 o43 q39
>id like	a-43 c25 n26
>id say	a63 k-24
>idea	l42
>idea ?	h33
>idea or	j29
>idiot	f-47 k-35 l147
>if	a111 b-25 e-36 f-48 g-47 h25 i-27 j137 l-77 m-27 n26 o-25 p-33 q27
>if a	a-29 h46
>if i	a96 f-35 i-24 j25 p-27
>if the	a-44 j43 k-25
>if this	a-25 l40
>if you	a36 h54 j-37 k50 l-61 m-24 n26
>if your	j25
>ignore	b254 g-71 l-83 q-49
>ignore that	b50 q-48
>ill	a24 l-44 m45
>imperial	c-34 d-29 g-37 k203 l-40
>imperial units	c-34 d-29 k63
>in	a-147 c-49 d34 e40 f-46 h-54 i-32 j-24 m171 n79 o58 q-58
>in #	a-70 k-50 l40 m169 n-59
>in ?	a-78 e80
>in a	d63 e-26 i29 k-64 l-93 m188 o-77 p43 q-48
>in an	m84
>in and	e87 l-33
>in at	l48 m-39
>in athletes	h28
>in back	n55
>in bed	l-28 m51
>in berlin	h-26 l25
>in between	i37
>in calf	a88 h-41 k-25
>in delhi	l24
>in denver	k53 l-28
>in does	l28
>in dublin	k39 m-36
>in english	h71 k-51
>in for	h-38 j27 k-34 l62 n-24 o27
>in french	l47
>in future	k42
>in general	a-45 h121 l-29
>in helsinki	a-27 k46
>in here	a53 e-28 l-37
>in it	a32 h-36 k-45 l-37 m80
>in json	d24
>in june	k38 l-31
>in leg	h32
>in london	l49 n-27
>in may	g29
>in me	a64 c28 e-26 m-35
>in my	a38 b37 g-25 l-25 o-25
>in next	k-25 l39
>in on	k-82 n66 o40
>in one	a-35 c-27 d29 j24
>in peace	k-28 m-49 o101
>in pounds	k82 l-59
>in runners	h28 l-26
>in session	k-29 l84 m-24
>in spanish	k46
>in that	j-61 p61 q24
>in the	a-37 b-30 d-51 e-79 f-30 g-48 h76 i32 j-37 k33 l39 m106 o49
>in them	l25
>in this	f-40 h42
>in tokyo	g-38 k35 l30
>in with	l-41 o59
>in your	f132 h-83
>incline	f-36 h44
>inflamed	a-43 o25
>info	c119 h62 l-75 n-34
>information	c41
>injuries	a-28 h57
>injury	f-34 h27 j34
>ins	a-24 b-51 g31 l-39 n63 o116
>inside	e35 k-24 l-24
>inside of	a-37 e36
>instead	h-34 j-38 k59 l-89 m72 p85
>instead ?	a47
>instead of	i24 j-25 k27 l-49 p50
>instructions	f261 g-38 k-55 l-25 m-25 q-34
>instructions please	f64 m-24
>interference	h75 l-35
>interference effect	h75 l-35
>interval	e32 h34 j-26
>intervals	a124 i-76 j47 k-37 q28
>intervals ?	a91 e-33
>into	a-55 d33 e48 f-25 g-36 h43 l30
>into a	a-27 k29 l-27
>into my	f-25 l81
>iron	h29 j163 k-60 l-97
>iron or	j75 l-75
>is	a78 b-75 c-79 d-53 e-51 h71 i-26 k49 l172 m-47 p-96 q24
>is #	a-67 e-50 h-65 l183 q34
>is a	e-33 f-27 g-33 h105 i-63 k60 l36 m-36 p54
>is aching	a65 l-56
>is all	i49
>is allowed	a42 l-28
>is an	h85 l-29 q-29
>is asleep	a-24
>is at	j25 k-56 l60 m-27
>is back	a-63 g34 i27 l60
>is been	a-28 i40
>is behind	q64
>is better	a58 j-73 k71 l-47
>is broken	a92 h-29 l-36
>is brown	a45 l-24
>is cola	h26
>is compartment	h30
>is dark	a-25 h27
>is day	h60 q-32
>is dead	a-31 l95
>is doing	a73 h31 l-58
>is doms	a-59 h82
>is down	d-68 l80
>is enough	a-39 h25 o29
>is fine	e57 l-38
>is giving	l29
>is gone	a-34 e36 l-39 m35
>is got	l27
>is hardly	q27
>is having	a50 l-46
>is he	a-36 h94 l-39
>is hurting	b24
>is in	i44 l-28
>is it	a58 b-50 f-26 h42 i66 k-102 l184 p-72
>is just	h-32 j46 q39
>is killing	h-35 l53
>is like	q42
>is limping	a28 k-24
>is me	a30 g58 h-26
>is miles	l46
>is mine	a-38 h26
>is my	a40 c-30 d-63 e53 g86 h-110 i29 l52 m31 q-71
>is not	i-27 k86 q-28
>is now	a-32
>is on	a63 k-41
>is one	e25 j28
>is only	a-56 e29 h-31 l55
>is over	i26 n27 o-24
>is pulling	a-24 e25
>is racing	l36
>is rpe	h118 l-37
>is running	a73 e-28 h-55 j51 k-31 l26 q-37
>is sensible	a33
>is sore	a32 l-50
>is soreness	a58 h-29 l-28
>is spinning	a-54 m34 o27
>is still	a-33 e-31 g24 i31
>is sweating	h29
>is swelling	b25 p28
>is that	e36 h56 i-37 j70 l-58 p-34 q42
>is the	a71 d66 e-31 g38 h-28 j-41 k-33 l35 q-51
>is there	a-31 d65 f78 h-56 l-48
>is thick	a28 i-26
>is this	a-51 f172 h-34 l-74 p-33 q38
>is tight	i28
>is to	k49 l-28
>is today	a116 h-44 l-48
>is too	h46
>is twice	a-26 g33
>is walking	h26 o-25
>is warm	a33
>is wild	b-68 l87
>is wrong	h-29 i45 k48 l-34
>is your	f-27 h-118 l144
>is zone	h59 q-27
>ish	e37 i-29 k60 m-49
>ist	g-48 h119 l-72
>it	a-97 b-40 e86 f30 i-37 m-39 n-43 o26 p101 q66
>it #	k68 p-34
>it ?	a-46 e49 h-47 i29 l24
>it a	a89 h-28 j-35 l-53 m-36 o70
>it all	c100 l-31 o-25
>it as	a-25 d38
>it at	a-24 e31
>it back	a49 b-114 i-24 l45 p88
>it bad	a-59 h71
>it because	a-27 p-33 q96
>it do	f47 h-30
>it does	a-43 e49
>it down	l-40 q41
>it easy	b-26 l85 p-41
>it for	h-35 l26 m30
>it going	l60 q-26
>it in	a-27 e25 h-82 i38 k30 o60
>it is	a-52 e-24 f-30 g61 k69 m36
>it lasted	m-24 p26
>it mean	h51
>it normal	a-73 h89
>it now	a-36 h40
>it off	a32 b74 e-50 i-30 k-30 l-62 m117 o-81 p29
>it ok	h92 j-28 l-45
>it on	l-39 m-57 n24 o77
>it or	h34 j-34
>it out	a41 b-39 e-33 l-86 o125
>it rain	l75 m-75
>it short	a-31 e38
>it that	a35
>it the	l-25 q71
>it there	b50 o-30
>it til	o38
>it to	p46
>it true	j-24 l50
>it up	a-35 d24 e27 f-24 i-29
>it wait	a-26 l-25 m67
>it was	a-28 m-24 p139
>it with	o25
>italian	k-30 l94 m-39
>italiano	g-25 h-34 k172 l-60 m-53
>itb	a-25 b-36 h219 l-78 m-41 o-34
>itching	a42
>itching for	a25
>itself	a65 l-38
>jab	a26
>jab in	a35
>jabbing	a32 l-24
>jabbing me	a32 l-24
>jacked	k43
>january	g60 l-29
>jelly	a139 e-25 h24 i-65 l-59
>jelly legs	a137 e-27 h24 i-61 l-59
>job	l31
>jog	a379 e-41 g-25 h-76 i-110 j51 k-49 l-34 o-26
>jog ?	a81 e-47 h-37 j-29 q50
>jog and	e29
>jog home	o-24
>jog in	a-30 e42
>jog it	e31
>jog ok	a61
>jog or	a34
>jog to	j25
>jogging	a73 j26 l-35
>joint	e-26 f-60 l113
>joint account	l43
>joints	a26
>joints are	a28
>joke	h-24 l146 p-26
>json	a-49 c-24 d172 g-27 l-37
>json dump	d43 l-37
>json of	d46
>jst	b123 l-119
>juice	h-40 l56
>jumps	h42 i32 q-31
>jumps and	i42
>june	g53 l-51 o35
>junk	a-59 h75 k-46 l55
>junk miles	a-59 h118 k-46
>just	a65 f45 g-25 h-124 l-112 p32 q58
>just #	p32
>just a	d28
>just bored	e71 k-24
>just do	a29
>just doms	a44 h-36
>just finished	a-26 l49
>just general	h-34 k42
>just grabbed	a-48 e61
>just leg	i-30 p30
>just logged	p56
>just now	e-25
>just pulled	a-31 b29 m26
>just tell	a39 l-26
>just the	a34 c43 p-42
>just want	k58
>just went	a-24 b28
>k	a106 b-42 e28 f-26 g-39 i-97 j81 k43 l103 m-59 p-33
>k #	a-28 e28
>k ?	a209 e-138 j-31
>k at	a46 e-57
>k from	a-43 e46
>k in	a-48 e80 l-25
>k left	a-54 e57
>k now	a28
>k to	a-75 e86
>k today	i-25 l27
>k yes	k64 l-28 q-29
>keen	a88 l-45
>keep	a-88 e249 h-62 i-30 l-42 n101 q-58
>keep going	a-80 e94 h29
>keep it	a30
>keep my	o40
>keep pace	a-35 e51
>keep running	a-83 e101
>keeps	a29 l36
>kerb	a37
>keyboard	l51 p-27
>kg	a-64 h25 i39 k110 l55 m-36 o-32 p-51
>kg and	j-31 k36
>kg not	k90 l-30 p-49
>kg to	a-45 k-104 l161
>kick	e58 l31
>kid	a-39 c-24 l81
>kids	c-27 h32 i46 j-53 l-25 p54
>kill	a52 b133 c41 e-53 h41 i-43 j27 k-50 l-42 m-43 n-73 o53 q-72
>kill it	b87 o-26 q-45
>kill me	l48
>kill my	a32 c58 j31 k-48
>kill the	n-73 o99
>kill this	b51 m-37
>killed	i86 n-26 p-27 q-30
>killed me	a27 l70 n-26 p-27 q-30
>killing	h-35 l60
>killing me	h-35 l60
>kills	q28
>kilos	k191 l-24 p-47 q-47
>kind	a122 i-33 l-27
>kind of	a107 i-33 l-27
>kindly	g-37 k28 l-32 o94
>kindly advise	a25
>kitchen	i27 k-24
>km	a104 e27 f-28 g-64 h-24 j-33 k210 l-51 o-31 p-38 q-24
>km #	a-66 e192 k-30 l-40 p-38
>km ?	a26 e-26
>kms	f-46 k112 l-36
>knackered	a-24
>knee	a104 c24 f29 g-28 i66 j-36 k-59 l-85 m-27 p28
>knee ache	q34
>knee aches	a99 e-36 h-28 i-28
>knee deep	l74
>knee does	p27
>knee hurt	a-28 i24
>knee hurts	a40 e-25 k-24
>knee is	b42 h-32 j31 l-78 o34
>knee pain	a-30 c32 f48
>knee says	a37
>knee what	h30
>kneecap	e49 h27 l-67
>knees	a-41 h64 j58 o-35
>knees are	j35
>knife	a38 h-52
>knock	b-36 d-38 l46 n-27 o71
>knock it	b-25 l-30 o75
>knock knock	d-38 l128 o-57
>knocked	i36 l-27
>knocked out	i36 l-27
>know	a-78 b-52 f45 h81 k-32 l52 m-26 o-32 q82
>know about	h28 l-25
>know if	h25
>kolkata	k30
>ks	k72 l-72
>l	a-32 m78
>l #	a-32 m78
>labour	k-34 o39
>lace	a110 d-24 e-44 l-28
>lace up	a110 d-24 e-44 l-28
>laces	a-32 e50 f-41 l58
>laces ?	a-57 e65
>lactic	h50
>lactic acid	h50
>ladies	j-76 l93
>lads	a-47 i48 l27 p-31
>landlord	d-24 f-32 l56
>lang	g-44 k288 l-87 o-46 p-49
>language	f-68 h-48 k254 p-51
>languages	f46 h-24 k28 l-47
>lap	a28 e116 i-54 l-27
>lap #	a-39 e40
>lap ?	a31 e-26
>lap of	a36
>laps	a72 e-31 j26 l-33
>laps ?	a28
>laptop	a-25 l78
>laptop fan	l32
>last	a-145 c-61 d37 e96 f-32 g172 h-101 i-41 j97 k-59 l-51 p142
>last #	a-66 d45 e82 g95 h-27 p-104
>last :	i-41 p41
>last do	g29
>last entry	p49
>last fortnight	g33
>last leg	g-44 i-51 j39 l34 p54
>last line	c-44 p59
>last log	a30 g-40 l-27 p125
>last message	b62 g-36
>last night	a37 i73 j-27 q-24
>last one	c34 i-78 p95
>last run	a-74 g74
>last session	p31
>last set	a27 l-30
>last thursday	g49 p-48
>last time	g45 p-30 q42
>last two	e28
>last week	h-53 i30 l62 p-46 q35
>last workout	p36 q-26
>last year	e-24 p-25
>lasted	m-24 p42
>lasted #	m-24 p42
>late	a-52 e-42 i28 k57 m53 o-34
>lately	g71
>later	e-37 h27 i-24 j-40 m225 n-36 p-26 q-28
>later ?	a97 e-28 m-35
>laugh	i32 l53 o-56
>laughing	l88 o-41
>laughing at	l42
>lbs	a-45 f-33 h-35 k208 m-28 p-48
>lc	i34
>le	b-24 h-90 i34 k116
>leads	a-30 j64
>lean	a28
>learn	a-25 f30 h150 k-36 l-28 o-44
>learn here	a-25 f67 h-27
>least	a52
>leave	a44 b67 c44 h-73 j123 l-97 q-36
>leave it	a44 b152 c-27 j-36 l-27 m-30 o-51
>leave me	l-47 m34 o59
>leave no	b-48 c84 o-36
>leeds	k-53 l130
>left	a-77 e158 h33 i46 k-26 l-29 m-35 o-34
>left and	e31
>left calf	g31
>left foot	a69 e-32
>left hip	a-33
>left knee	i64 p-31
>left leg	a-44 e42 i-27 j31
>left me	l42
>left one	e-44 i25 p28
>left side	e41
>leg	a102 b-64 g49 h95 i-52 j68 k-56 l-92 m-58 p46 q-49
>leg curl	i-46 p54
>leg curls	a27 h38 l-44
>leg day	b-30 c40 d58 f30 g-54 i-39 j95 m-38 p25 q-27
>leg days	g73 h-33
>leg ext	a66 i-44
>leg extensions	i30
>leg of	d-31 l93
>leg press	h27 i-26 l-42 o-26 p61 q-24
>leg session	h45 i36 j40 l-90
>leg since	a-54 i29 j31
>leg soreness	h38
>leg to	i-31 l73
>leg training	h45 l-39
>leg will	a29 e42 l-50
>leg workout	i59 l-25
>legday	a-47 f111 h-83 i52 l53 n-36 p-25
>legend	k-48 l156 m-49
>legit	a-31 h52
>lego	h-53 l53
>legs	a93 b-56 c-25 e57 f-40 h71 i-91 j175 k-68 l-68 m-38 p31
>legs #	a103 e74 i-125 j45 l-32
>legs /	a-47 j47
>legs :	l-24
>legs ?	a-27 j45
>legs a	e41
>legs about	a90 h-24 i-64
>legs and	h-36
>legs are	l-26 q65
>legs at	h24
>legs be	a-55 j59
>legs before	i74 j-67
>legs done	e-63 i145 l-52
>legs every	h36
>legs feel	a90 i-31 q-31
>legs fine	a32 e-36 i29 j-25
>legs for	a-70 i25 l27
>legs from	a92 i-66
>legs go	a-24 j48
>legs handle	a42
>legs have	i33
>legs heavy	a94 i-103
>legs i	a-28 i28
>legs in	a-30 h-46 j68
>legs last	g-53 h27 l62
>legs like	a60 i-57
>legs not	a-32 e55
>legs ok	a75 e-37 l-35
>legs only	a29 i-29
>legs or	a-40 h30 j32
>legs sat	i46
>legs say	a25
>legs shake	h43
>legs shaking	a54 i-42
>legs shot	e47 i-44
>legs that	i54 p-36
>legs today	a-72 i44 p26
>legs tomorrow	a-28 i-30 l85
>legs tonight	a-31 i100 l-62
>legs tue	a-48 j50
>legs w	i35
>legs were	p53
>legs yesterday	a58 i-39
>length	a-24 j-26 l68
>lengths	a-38 l44
>less	h59 l-39
>let	b120 c-35 e75 f-50 g43 i-29 j-46 l34 m-26 n-40
>let me	a112 b57 c-35 d34 f-50 g32 i-25 l-58 n-54 o44
>let us	b93 e-28 m-24 o-38
>letting	a48 l-30
>lie	h41
>lie down	a42 h-24
>life	h-31 l175 p-38 q-62
>lift	a-125 c-36 e46 i-28 j258 l-24 q-56
>lift after	a-28 h-48 j76
>lift and	j28
>lift before	a-35 h-25 j60
>lift legs	h34 j-25
>lift my	e51
>lifted	p29
>lifters	h53
>lifting	a-57 h-107 j159 k118 l-71
>lifting make	h27
>lifts	j55
>light	a109 d-27 e-28 j-28 l25 m-31 q24
>light ?	a58 d-27
>light trot	a24
>lightheaded	a27
>lightning	a-27 i31
>lights	g66 h-41 l-32
>like	a231 e-57 f-70 g-45 i47 j-34 k-24 n32 o-39 p45
>like #	a51 i-37
>like a	h-26 i113 k-30 l-70 m-25 n40 q42
>like coca	a37
>like i	a-46 f-30 h79
>like it	a35 e-62
>like lead	a44 i-42
>like my	c42
>like overcooked	i-35
>like stepping	a25
>like that	h-31 l75 q-44
>like the	a64 e-49
>like this	l33 q-27
>like today	a-36 h49
>limp	k-28 l39
>limping	k-39 m47
>line	a-55 c-44 g86 h-26 p52
>linux	l68 q-31
>list	a-35 c-49 d-75 e-35 f107 g192 i-58 k-38 n71 p-39
>list all	c-37 d-36 g80
>list everything	f25 g39
>list of	f34
>list please	f61 g-60
>literally	e113 h-27 l-48
>litres	a-27 h28
>little	a32 l-44
>little run	a35 l-27
>live	f-65 k31 l30
>live in	k35 l-27
>liverpool	a-34 g-44 l82
>living	a-29 k51
>living in	a-27 k55
>lmao	a-55 d-36 l129
>load	a-70 e42 o29
>loading	b-36 f-32 h66 i24 k-24
>loads	h26 k-26
>locked	b42
>log	a-84 b48 c-42 d48 e-33 f105 g130 h-95 i84 k-92 l61 m-78 o-82 p89
>log :	i26
>log a	f81 l-53
>log anything	b42
>log book	g122 l-29 m-31
>log i	b36
>log in	k-30 l89 p-24
>log it	i41
>log leg	g-57 i65
>log off	l66 o-64 p24
>log please	a-32 g34 i57 l-28
>log the	i-38 p50
>logged	f-55 g102 i-49 p164 q-50
>logging	b29 l24 o-24
>logic	a-46 f-45 g-70 l-48 q242
>logic behind	h32
>logs	b-35 d207 e-27 g63 l-106 m-27 q-24
>logs to	d27
>lol	a27 b-27 e68 g-30 h-30 i69 k-130 l112 m-29 n-28 o-41 q24
>lol i	i32 l-26
>lol ok	a-42 l42
>london	a-28 h-35 l98 n-27
>long	b-25 e-41 f-30 g-48 h50 j160 k-72 l119 q-57
>long ?	a30 e-30
>long do	h47
>long does	h41
>long intervals	k-24 l40
>long run	a-115 j70 l52
>long should	a39 j-30
>long term	h38
>long til	a33
>long till	l-25
>longer	a-71 d-30 e77 h50 j-24 o32 q-29
>look	a44 g164 h-37 l-46 m-67 o26
>look at	o26
>look back	g103 l-29 m-51
>look like	a37 h-37
>looking	g66 h-36 j31 k-45 l-50
>looks	a47 l-29
>looks like	a43 l-29
>loop	a53
>loop ?	a37 e-26
>loose	k60 n-35
>loosen	a56 l-39
>loosen laces	a-32 e32
>lose	h136 l49 m-107
>lose weight	h51
>loss	h24 k69 l-37
>loss as	k26
>lost	f113 h-46 i-27 k-41 l32 n-57 o80
>lot	c57 h33 j-24 k59 l-29 o-66
>loud	a63
>love	a-44 c-27 e-38 l176
>love you	l69
>lovely	a-71 e-32 i48 l76
>low	a72 e-48 h-30
>lower	i84
>lower body	a38 i38
>lp	i34
>luck	a-34 l61
>lunch	a52 h-25 k-29 l-45 m110 o-42
>lunch and	a-29
>lunch break	a28 l-26
>lunchtime	i41 p-26
>lunge	h-36 i39
>lunged	a42 l38
>lunges	e31 h44 j-45 l-85 m-30 p135
>lunges #	i45 l-29
>lunges and	i38
>lunges at	a27 k-27
>lunges not	p26
>lunges or	h36 i-26
>lunges round	i34
>lunges yesterday	e73 i-53
>lungs	e34 p-32
>lying	a-29 b-51 e-29 h59 l156 m37 o-129
>lying down	m42
>lying on	a-29 h62
>m	a-55 e36 f-28 i98 p-38
>ma	e41
>mac	a-41 h-28 l117 p-42
>machine	d-24 e-28 h64 i30 k-25 l34
>machines	i40
>mad	a25 h-25 l-38 m26
>mad to	a73 h-25 l-38
>made	h-39 i28 j-25 l49 o-25 p37 q46
>made a	a49 l-31
>made it	h-26 i-29 p35 q34
>made me	a-59 i44 l50
>made you	l32
>magnesium	g-25 h68 l-38
>mail	d69 j-51 l33
>mail me	d32
>main	a-54 k66
>main aim	a-32 k68
>make	a-35 c40 d58 f-47 i-80 k113 m-99 n-24 o-32 p140 q-30
>make a	d51 m-38
>make it	c51 i-25 k114 l-36 m-60 n-24 o48
>make me	d32 j31 l27 o-39
>make that	l-44 p86
>make the	a-35 i-25 k35 p35
>make you	f35 h90 l-45 o-40
>makes	a-25 f-24 h82 o-25 q49
>makes me	l28
>man	k-52 l29 m102 o-43
>managed	i34 l-30
>managed #	i34 l-30
>manager	l48
>manual	f116 g-45 q-36
>manual ?	f117 g-45 h-28 q-36
>many	a63 e-32 f-37 g40 h82 i-32 k-48 m-25 o63 q-42
>many days	h59
>many green	g27
>many hours	j54
>many hrs	h-25 j29
>many km	a49
>many minutes	a102 f-37 h-35
>many runs	g25
>many sets	h35
>many squats	h51
>marathon	a-25 f-44 j71 k53 l59 q-61
>marathon training	h-42 j42
>marathoners	h31 l-25
>marathons	h60 k26
>march	g62
>mark	e57 i32 l-47
>mark leg	i32
>market	d-68 l73
>massage	d-36 h66 l52 m-45
>match	c-27 k-59 l65 m30
>mate	f-32 g-25 m94 o-34 q26
>maths	f-64 g-79 l46 q124
>maths homework	l46
>matter	b24 h54 j73 l-68 q-32
>matters	j45 l-25
>max	a35 h127 i35 l-114
>may	a74 g75 k-40 l-51 n47
>may i	a77 g-28 q24
>maybe	f-48 h-32 k-32 l112 m41
>maybe #	m37
>maybe ?	a30
>mayor	h-39 l46
>me	a108 b-73 c35 d-33 e-36 f26 g62 h-89 i-52 j63 l-29 m30 n67 p-107 q45
>me #	i-46 k76 l-30 m77 n-25
>me :	i36
>me ?	j39 l25
>me a	a76 e33 g76 h-55 i-25 l68 m-65 q-34
>me about	h58 l-27 o24
>me after	a-38 h-26 m91 o-26
>me again	g-26 m24 n34 o57
>me all	d30 f-25
>me an	d26 f33 j35 o-43
>me anymore	o34
>me at	a-36 k94 l-63 m56
>me back	a-26 k-25 m96
>me be	a-32 b-28 f-37 m54 n-34 o96
>me chest	l35
>me chills	l35
>me completely	c37
>me daily	k-27 n85 o-32
>me do	a27
>me down	n41 o-35
>me each	k-24 m-66 n105
>me entirely	c71 n-24
>me every	a-34 k-79 m-46 n170 o83
>me everything	d27
>me for	a28 c-39 n46
>me from	c48 n-37 o24
>me have	d35
>me how	l-27 q56
>me i	a-26 e36 l61 o31 q-54
>me in	a-34 l-34 n32 o34
>me is	a39
>me it	a-30 e40
>me later	k-26 m73
>me laugh	l57 o-56
>me lol	e25
>me luck	a-34 l61
>me more	l-27 m59
>me my	a-37 c-27 d42 l42
>me no	a109 e-49 o-25
>me not	j32 q-27
>me now	a-42 h47 l82 o-59
>me off	a26 l-25 o28
>me on	k68 m-47 n33 o-24
>me out	a34 b143 d-50
>me please	c-26 h28 i52 n-27 o44 q-25
>me run	a126 l-87
>me see	c-30 d-32 g78
>me so	g29 q-28
>me something	a158 g-46 h54 k-29 m-37 n-67
>me stuff	b86 n24 o-78
>me the	a-46 d86 f77 g-122 h120 j32 l-85 m-24 n-44 q60
>me then	m71
>me this	m36
>me through	a-51 e-32 f54 j27 q78
>me to	c42 d-29 h-39 i24 k40 l103 m-72 o-25
>me tomorrow	o28
>me tonight	l-43 m78
>me until	a-41 m24
>me up	g-28 k-33 n69 o-26
>me w	l110
>me what	f29 g38 n-28
>me when	m69
>me with	a70 c-30
>me yes	a48 l-25
>mean	a77 e-45 h61 i43 l-106 o-49 q58
>mean if	h25
>mean in	f43 h-41
>mean no	a72 h-38
>meaning	a-55 f-38 g-35 h109 l-54 q81
>meaning ?	f-38 g-35 q96
>meaning of	h60 l-39
>means	g-31 h95 q-30
>meant	b55 f24 g-43 h-70 i-42 l-37 p140
>meant #	a-25 h-34 l-35 p95
>meant for	b55 p-54
>meant front	i-46 p47
>meant rpe	g-31 p42
>meant to	f24 h-37
>meeting	a33 e-29 m42 p-26
>meeting was	l29 p-26
>meetings	a-50 l39
>meh	a53 d-49 e92 i-47 m-44
>melbourne	h-40 k104 n-29
>meme	l64 n-26 q-28
>meniscus	a38 l-46
>menu	f300 g-30 l-70 m-62 o-26 q-52
>merry	l95 m-26 q-37
>merry xmas	l73 m-26 q-37
>message	b35 f36 g-36 k58 l-82 m31 n-35 o68
>message me	a-24 b-27 f36 l-38 m31
>messages	e-39 f47 k73 l-80 n34 o96
>messages til	o39
>messaging	d-31 n32 o36
>messaging me	d-31 n32 o36
>met	a-24 c38 i24 l-38
>metatarsal	a61 l-44 o32
>metric	b-50 g-38 k278 l-81 n-32
>mid	a-98 b-24 e110 h44 j-36 l-44 m29
>mid run	a-72 e85 h48 j-36 l-29
>midday	k25 l-26
>middle	a-24 e59
>middle of	a-24 e59
>midnight	i28 k71 n-33 o-29
>might	a43 e-43
>mild	a107 h-107
>mile	a116 e68 g-38 h-60 i-59 k53 m-30
>mile #	a-75 e142 i-45
>mile ?	a133 e-102
>miles	a49 f-50 g-24 h24 i-65 j53 k159 m-50 o-32 q-27
>miles ?	a48 e-41 h82 k-58
>miles away	l46
>miles be	a27
>miles before	j84 k-61
>miles from	a-48 e55
>miles gone	a-33 e55
>miles in	a-48 e58 l44
>miles left	e29
>miles ok	a67 e-29 l-38
>miles or	a42 e-41
>miles please	k48
>miles to	a-39 k-43 l76
>milk	e-31 j-115 k-27 l216
>min	a64 e-40 g-40 i55 j-44 k76 l-105 m87
>min ?	a76 e-28
>min ago	a28 e30
>min easy	a64 e25 i-26 m-62
>min in	e97 i-41
>min jog	a-28 e28
>min not	m-24 p51
>min per	k105 l-28 q-29
>min rpe	i30
>min run	a28
>min to	m30
>mind	b164 h-59 i-44 k-76 l37
>mind says	a25
>mine	a-90 h56 i39
>mine is	h31
>mins	h-36 m62 p69
>mint	a27 e29
>minute	a-58 b-73 e108 m67
>minute #	a-56 e74
>minutes	a-37 e24 f-46 g-32 h-36 i98 k-47 m88 o-26
>minutes in	e28
>minutes of	i46
>miss	n25
>missed	g-25 l38
>missed my	g-25 l38
>mistake	p25
>mobility	b-37 d-50 f-31 h216 l-28 m-44
>mode	h-56 k53 l-94 n-127 o178 q54
>moderate	a-25 i43
>moment	l-31 m188 n-48 o-26 p-35
>mon	c146 h-57 i-31 j59 l-28 o-50
>mon legs	a-36 j37
>monday	a48 e-37 h-28 i68 k40 m-46 o31 p158 q-215
>monday or	j33
>mondays	d-48 h-50 j29 l140 o-37 q-24
>month	b-34 d-37 g248 k-47 l-65
>monthly	g42
>monthly report	g42
>months	d47 h-27
>mood	a-25 i27
>mood #	a-30 i37
>more	a-67 b-34 c-44 e27 f-36 h80 i-48 k-51 l-199 m86 n25 o77 p42 q145
>more ?	a-83 e92
>more daily	n-58 o67
>more fat	f-24 j34
>more like	a36 o-32 p72
>more mins	e-32 i-27 m75
>more minutes	m58 o-25
>more on	h96 m-27 q-43
>more pings	l-27 o55
>more sore	a30
>more the	o39
>morning	a-43 b-70 c-24 d-27 e34 f-53 g-43 j28 l82 n48
>morning and	a-29
>morning or	a32
>morning run	h32 j-40
>morning squats	i57
>mornings	i42 k36
>most	g102 j-62
>mostly	e-24 i71 l-28
>move	e-46 f-35 h-35 j49 k43 l35 p49
>move house	f-25 l65
>move my	p40
>move or	a50 e-39
>move the	k33
>moved	k42
>moved in	k-25 l39
>moved to	k58 l-31
>moving	e44 l-46 n-24
>much	a52 b-36 e27 f-67 i-33 k-40 l127 m-45 o25
>much protein	h50 l-31
>much to	b24
>much water	h30
>mum	h53 l78 q-39
>mums	k-30 l78
>muscle	h219 j-51 l-44 o-39
>muscle repair	h47
>muscles	a36 e28 f-31 h31 m-25
>muscles #	a51 m-25
>music	l37
>must	c52 l-32
>mute	f-115 h-86 l-124 n67 o312
>mute for	l-30 m-36 o66
>my	a-89 b-56 d70 e-25 g91 h-104 k116 l58 n-46 p-34 q-25
>my #	a-24 c-69 g98
>my acc	c155 g-45 l-63 o-29
>my account	b-32 c67 d29 f65 l-53 o-31
>my aim	k35
>my ankle	c-42 j-24 m31 o37
>my arm	l32
>my bad	c-38 d-26 g-57 l94 p57
>my birthday	a-29 m48
>my bum	a29
>my calf	e35 l-30 m24
>my calves	e29 h26
>my cars	a-30 l69
>my cat	a-32 f-30 g-30 l122
>my check	k99 o-39
>my chest	b26 e24 i37 l-58
>my city	f-26 k118 l-75
>my clock	k32
>my code	l31
>my coffee	a52 l-41 m37
>my cold	g-32 l-26 q67
>my data	c49 d45 f24 m-29
>my datas	c46
>my desk	a24 h26 i35 l-26
>my details	b-44 c84
>my diary	g100 k-28 l-49
>my dog	a33 k-31 l25
>my doms	g24
>my easy	j24
>my entries	c-34 d62 l-50
>my ex	g-50 l92 q-44
>my face	e-34 l66
>my feet	a-26
>my file	c200 d-113 h-30 l-42
>my first	k29
>my foot	a41 h25 k-60 l-43 o47
>my gains	a35 i-27 j24
>my goal	a-28 k92 l-26
>my gran	a-43 l43
>my groin	a76 l-44
>my hamstring	a67 h24 k-24 l-42
>my heart	h44
>my heel	a30
>my hip	a92 h44 l-118
>my hips	a89 l-76
>my info	c122 l-47
>my kid	a-39 c-24 l83
>my knee	b39 i26
>my knees	a-31 l29
>my laces	f-41 l58
>my laptop	a-25 l78
>my last	a-28 b62 g72 i-61 l-36 p76
>my left	a54 e-34 g31
>my leg	a43 d72 i-31 j25 l-103
>my legs	a-66 e38 g-57 h54 i69 j-40 k-24 o28
>my log	c-49 d34 g123 l-77
>my logs	b-28 d122 g-24 l-27
>my long	j25
>my lunch	k27
>my manager	l48
>my mate	a28
>my maths	l28
>my meniscus	a48 l-46
>my mind	b87
>my mum	h53
>my nan	k-30
>my nose	a-78 l102
>my numbers	l-29
>my old	f47 l-24
>my own	a82 l-24
>my parcel	k-29 l47
>my pee	a46
>my phone	o49 p24
>my previous	d-24 p38
>my profile	c119 k-63
>my quad	a-27 b28
>my quads	h36 l-35
>my record	e-24 g93 h-52
>my records	d90 g-40 l-47
>my rpe	f42 g67 h-44 i-29
>my run	e89 h-24 l-70
>my settings	g-64 k76
>my shift	e-50 k-25 l79
>my shin	l-52 q26
>my shoes	a45 l-26
>my sleep	q43
>my soreness	a-33 g38
>my soul	g-26 i45
>my stats	g59 h-28 l-40
>my stop	l106 o-106
>my streak	g89 h-57 l-32
>my stuff	c38 d107 g-28 l-70
>my thigh	a40 i-32
>my time	k64 p-28
>my timezone	k52 l-34
>my toes	h54
>my train	g-25 l38
>my training	g27 l-38
>my tuesday	g59 l-53
>my wee	a29
>my week	c-32 g74 j29 l-30
>my whole	c25 g-42 l-24
>my wife	b55 l52 p-54
>my wifi	k-24 l88
>my workouts	c-55 g60
>my zone	k64 l-51
>myself	a49 i35 p-40
>myth	f-32 h62
>nag	c-58 m-41 n158
>nag me	c-58 m-41 n158
>nagging	a-32 l-46 n32 o117
>nah	a135 b104 d-35 j-26 l-73 o-28 p39 q-43
>nah it	p41
>name	f-54 k75 l70 p-38 q-24
>nan	k-30 l42
>nap	a-31 h142 k-47 l-37 m-31
>nay	a55 h27 j-25 l-46
>nearly	e54
>neck	h76 l-33 o-40
>need	a24 d26 f25 h77 k-54 l-42 m-37 n24 o69 q-41
>need a	l73 m-33
>need from	f36 q-30
>need it	n33
>need reminders	o24
>need to	o41
>needles	a64 i-30
>needles in	a67 i-40
>needs	b-26 d51 l-32 m33
>needs a	m33
>neet	i34
>negative	h104 l-76
>nervous	l41
>netflix	a-27 d-89 i-29 k-27 l203 m-30
>never	a-98 b135 e-31 g-30 h27 i24 k-43 n-81 o83 p34
>never again	i37
>never did	i-32 p44
>never mind	b125 k-43 l-49
>nevermind	b183 k-37 l-99 o-27
>new	a-76 f48 i-29 l122 p-28 q-24
>new entry	i28 p-28
>new shoes	e25
>new year	a-28 l36
>new york	k46 l-29
>news	c-27 l114 o-36
>next	h-32 i46
>next door	k-25 l39
>next to	i32 j-28
>next week	i-26
>nice	b-49 k-30 l272 m-31 o-46 p-75
>night	a-60 c-24 g-24 h-39 i148 l75 q-44
>night #	i27 m-28 n33
>night before	j25
>nights	l24
>nine	g-24 h-50 i63 k31 m-43 p55
>nippy	a30
>no	a115 c66 e81 h-123 j-27 k-124 l44 m-118 n-90 o199 p-32
>no #	i-26 p49
>no ?	a-26 q98
>no after	a-27 h56 j-29
>no check	l-27 n-39 o106
>no chest	q29
>no complaints	a-25
>no daily	n-34 o55
>no dizziness	b-33 i69
>no drama	e60
>no fever	a-27 p38
>no gain	i28
>no go	a82 l-51
>no legs	g36 l33
>no longer	o32
>no messages	o29
>no more	l-60 m-40 n92 o165 q-81
>no need	o41
>no nothing	a45 o-26
>no pain	d28 h-27 o-38
>no pings	b-35 o76
>no power	a35
>no regrets	l48 o-33
>no reminders	n-60 o103
>no run	l-29 o43 q41
>no signal	m28
>no soreness	e73
>no to	g68 q-60
>no trace	b-48 c103 o-36
>no wait	a-48 o-24 p59
>noise	a66 l-70 q26
>noise and	a-37 q38
>none	a71 i-49
>noon	a-78 i61 j75 k76 l-39 n-25 o-32 p46
>noon not	i25
>nope	b-30 g-39 l187 n-45 o-46
>nordic	h-34 i90 l-80 p32
>nordics	a77 i87 l-129 p-34
>normal	h107 j-47 k-24 l-32 n33
>normal ?	a-34 e44 j-27
>normal that	a-62 h73
>nose	a55 o-33
>nose is	a25
>not	b202 c26 d-42 f-58 g-68 h-26 i71 j-73 l-65 m38 n-118 o153 p-84 q63
>not #	a-81 i-43 l-63 p172
>not ?	a24
>not a	m36
>not answer	m29
>not ask	i29 m-34 o48
>not at	k-78 o119
>not back	p55
>not be	b64
>not bend	h30
>not bother	b108 f-25 o-26
>not come	l46
>not disturb	b-31 o80
>not dizzy	a36
>not do	a45 k33 l-33 m-27 o-43 p35
>not eaten	e30
>not even	a-30 b-28 q42
>not feel	h24
>not fit	i27
>not get	b-29 f124 o-45
>not go	l38
>not have	p26
>not hurt	a52
>not i	a-33 h34 k-35 q77
>not injured	a25
>not intervals	q26
>not km	e-38 k38
>not know	b-52 i32 l148 m-26 o-29 q-52
>not laugh	i32
>not lbs	k71 p-47
>not log	f-25 l53
>not me	a-50 i25
>not message	n-24 o63
>not miles	k80 l-79
>not need	o46
>not now	k-64 m64 q24
>not put	a27 b31 i27 k-24
>not remind	l-24 o29
>not right	k-26 m71 o-32 p24
>not run	a-168 c32 h95 l47 q40
>not running	b26 e-34 m-38 o70
>not saturday	l-27 p38
>not save	b102 o-52
>not sleep	i26
>not sore	a52 e33 m-64
>not start	b48 p-42
>not stop	a45 l157 o-140
>not take	a38 e36 l-50
>not talk	k-33 m67
>not text	h-27 o74
>not this	b-73 m73
>not to	a28 e33 q-39
>not today	l-47 m48
>not understand	k42
>not wake	a31 i31 l-24
>not walk	o36
>not want	b78 l-42 o63 p-38
>not work	l28
>not write	n-27 o40
>not you	l38
>note	i42
>notes	f40 l-39
>nothing	a121 b59 h-47 l-30 m-36
>nothing fancy	a-30 k70
>nothing hurts	e42
>nothing more	o52
>nothing sharp	e29
>nothing to	a52
>notice	k35
>notifications	b-36 c-25 h-35 k-59 l-61 m-26 n132 o143
>notifications off	o72
>notifications on	k-29 n82 o-31
>notifications please	o54
>november	d-29 g57
>now	a217 b-45 e-93 f153 g-30 i33 j-107 k129 l-65 n-31 o-54 q-65
>now #	i27
>now ?	a105 i-27 j-38
>now a	a30
>now and	e46
>now at	a-39 h33
>now i	a-46 k-47 l24 m59
>now it	a42 i-26
>now on	k65
>now one	a33
>now or	a78 j-30 m-43
>now what	f119 i-40 q-48
>nudge	k47 n40 p-41
>nudge me	k-24 n25
>nuke	b-59 c201 l-48 o-37 q-33
>numb	c-38 h36 j-43 l63 m24 p29
>numb after	a45
>numb from	a-33 c-27 l51 m59
>numb on	h26
>numb since	i33
>number	c-94 l31 n-35 p70 q52
>numbers	a-43 d28 g168 l-28 q-57
>numbers mean	f29
>nvm	b267 h-50 l-72 m-38 n-24 o-40
>objective	k63
>oclock	k39 l-46
>october	g134 l-52
>october ?	g31 l-29
>of	b27 d101 e-44 f-28 g-24 i42 k-88 l105 m-94 n-47 p85
>of #	a-48 e27 h-62 i40 l59 p31
>of a	a24 d-42 j39 l53 m-30 o-27 q-38
>of all	c-62 d122 g-44
>of commands	f34
>of drawers	l31
>of everything	d129 h-41 l-25
>of here	b42 f-24
>of it	a39 b-38 c44 i34
>of kilos	k31 l-24
>of leg	i47
>of legs	b-24 e-31 i72 p27
>of lunges	a33
>of me	a46 i-32 m24
>of milk	e-31 l46
>of muscle	h33
>of my	a27 e40 g53 i-70 l-103 q55
>of our	l35
>of overtraining	h39
>of patience	l25
>of peru	a-30 l63
>of squats	a25 i-31
>of squatting	l54 m-47
>of ten	a38
>of the	a-48 d43 f-27 g-31 i35 l-38 o60 p-48 q45
>of this	b107 c33 l-34 o-61
>of time	h53 i-45
>of water	h26
>of what	q31
>of you	l-35 o44
>off	a135 c28 d-46 e30 g-25 h-27 i37 j-63 k-52 l-106 m60 n-150 o233 q-43
>off ?	a-36 e71
>off day	a-31 e31
>off like	a33
>off please	k-42 m-38 o114
>off the	a98 i40 l-59 q-29
>off til	m66 o-50
>off to	l36 n-30
>off your	c52
>offline	a-81 d149
>often	g72 l-31 q-29
>often did	g37 q-29
>often have	g31
>oh	a34
>oh and	a34
>ok	a66 e96 f-57 g-25 h47 i-83 j42 k-43 l119 m-55 n-31 o-37
>ok ?	a40 j56 l-47
>ok after	a25
>ok at	e34
>ok but	l-43 q73
>ok for	a27
>ok now	a26
>ok or	a-47 j50
>ok to	a40 h25 i-28 l-29
>ok you	l-40 n41
>okay	l54 n-47
>old	g39 h25 q-26
>old answers	f-27 g57
>old are	l43
>old entries	c28 f33 g-42
>omg	b-44 f-29 h-47 k-36 l201
>on	a-47 b-34 d-75 f25 g41 h77 i57 j27 k49 l-29 n148 o-40 p-130 q-39
>on #	i-25
>on ?	a-71 e140
>on a	a-49 e-24 h62 i-48 j-38 k40 m68 n-29
>on again	n52 o-27
>on crutches	e-26
>on daily	n33
>on day	h51
>on every	e32 n-25
>on fire	a29 h-24 l30 n-25
>on hold	l-33 m-57 o129
>on ice	m51 n-55 o32
>on it	b-57 e151 n-37 o-44
>on keyboard	l51 p-27
>on leg	j29
>on me	e-38 k-62 n108
>on monday	i37
>on my	a-42 b31 i48 k-69 l68 o40
>on notifications	l-33 n93 o-60
>on one	q33
>on or	e44 j-25
>on please	n63
>on reminders	f-30 n61 o-30
>on rest	h25
>on run	a-31 e40
>on running	h72 j-36 l-34
>on sore	a-33 h41
>on sunday	e46 g40 i-26 q-31
>on sundays	o35
>on sydney	k37
>on tapering	h102 l-63 n-34
>on that	a30 h-33 q44
>on the	a49 e-79 g51 h59 i49 j-50 k-49 o99 q-65
>on thinners	o48
>on tiktok	h46
>on tuesday	g28
>on tv	h65 q-39
>on what	a-30 f-44 h-43 l-25 q177
>on with	n33
>once	a-54 h59 i61 j-47 q37
>one	a-75 b-69 e87 f-48 j109 l-168 m72 n-66 o47 p130
>one ?	a68 e-46
>one calf	a30
>one day	j28
>one file	c-27 d29
>one in	a-29
>one is	p28
>one leg	a35
>one more	a-59 e76
>one of	h26 k62 l-41 q-45
>one spot	q28
>one to	m25
>one today	g34
>ones	g24 h-26 j28
>only	a47 c-49 d66 h-156 i-33 k26 l-39 m-66 o60 p34 q129
>only #	i-25 q59
>only a	e29
>only did	i-44 p49
>only muscle	a65 l-25
>only my	h25
>only thing	l32
>onto	k48 o-47
>oops	m-66 n-35 p197
>oops wrong	b70 l-29 n-35
>open	a-51 c-27 g48 h-68 l114 q-30
>open on	l33
>open settings	k48 q-30
>opinions	a56 l-54
>opt	a-35 b-51 g-31 l-59 m-24 n137 o100
>opt out	a-35 b-51 g-31 l-36 n-30 o220
>options	d-25 f226 h-37 k-32 l-91
>or	a44 b-64 c-80 e40 f99 g72 h36 i-143 j266 k-83 l114 m-102 n-56 o-79 p-110 q28
>or #	a-91 l117
>or a	a65 j-32 l-40
>or after	a-57 h-45 l111
>or anything	b-33 i77
>or bad	h41 l-24
>or before	h-29 j39
>or couch	a48 h-32
>or drop	e24
>or flip	a-25 j62
>or go	e66 l-47
>or hard	l27
>or in	a54 e-42
>or iron	j32
>or jog	j25
>or just	a-55 f88 h55 j-51 l-32
>or keep	a79 e-36 j-25
>or later	a92 j-27 m-43
>or leave	a44 j-36
>or legs	a-51 j46
>or nah	a100 e26 j-26 l-68
>or nay	a55 h27 j-25 l-46
>or no	a70 h84 l-104
>or not	a64 c-53 e46 h83 j-43 n-33 p-48
>or nothing	a44 l-27
>or off	a41
>or post	j42
>or rest	a56 j-27
>or run	e42 j55 l-63
>or send	e27
>or should	a30
>or something	a-48 d25 f48 g44 l-67
>or squats	h36 j40 l-29
>or start	a-24 j31
>or stop	e90 h-28 o-43
>or the	a-29 j30 q39
>or wait	a44
>or walk	a-26 e33
>or what	a62 h-31
>orange	l-58 q69
>order	a-96 e-36 g-41 h-40 j254 k-26 l97 m-43
>order ?	a-57 g-26 j120
>order even	h-32 j47
>order for	j38
>order of	j40
>ordinary	a34 l-24
>oslo	h-63 k64
>other	a-52 h26 j74 k-35 l-35 m81 q-31
>other is	h26
>other time	k-35 l-34 m81
>otherwise	a56 e42 k-36 l-30
>ouch	e33 l31
>our	l35
>our road	l35
>out	a59 b132 c-105 d86 f-91 g-46 h-73 i83 j35 k-61 l-42 n-77 o106 p-53
>out #	i36
>out ?	a47 e63 l-45
>out a	m62
>out for	a74
>out from	j43
>out here	a-53 e62
>out now	a-24 e24
>out of	b50 e-49 f-31 i30 o26 q-31
>out or	a71 e-44
>out the	b-28 e-27 i26
>out there	a32 e81 k-42
>out tonight	a-29 l46
>outside	a56 l-27
>outside of	a29
>oval	a26 e-26
>oval ?	a26 e-26
>oven	l32
>over	b177 c-64 d81 f-28 g99 h-32 i37 j-40 l-74 n-146
>over #	h44
>over here	f-24 l48
>over in	a27
>over my	a26 c-44 d60
>over time	g111 k-42
>overcooked	i-35
>overload	a-34 g-47 h86
>overnight	a132 b-48 e-36
>overtraining	h39
>overview	b-45 g237 h-69 l-73
>ow	e48
>own	a89 l-29
>owt	b57 c-44 g97 l-46
>pace	a64 e103 l-57 m-61 q-30
>pace ?	a-35 e58
>pace for	a115 m-42
>pain	b-34 e-63 f63 h33 l25 o24
>pain as	f48
>pain au	h-32 l54
>pain i	a-26
>pain in	b28 h-43 l-61 o65
>pain no	i41
>painful	a25 l45 p-42
>pains	a-37 e-25 h80 l72 o-34
>pal	h-46 l61 o32
>paper	l60
>parallel	h29 i26 p-26
>parcel	k-29 l47
>park	a46 b-40 j-38 m179 o-62
>park ?	a31
>park it	b-40 m144 o-49
>park or	j-38 l27
>parkrun	a134 e-31 f-35 g-26 h-72 i-27 j54 k-33 l52
>parkrun ?	a58 e-31
>parkrun tomorrow	a29 l-29
>parliament	k-29 l84 m-24
>part	l-44 q44
>passed	a-58 l52
>passed out	a-43 l24 q37
>passed the	l28
>past	a-71 g213 i33 k53 m-35 o-59 q-50
>past #	k33
>past eight	k24
>past seven	m-29 n40
>past six	k24
>past verdicts	g64 k-27 q-37
>pasta	a26 h-50 i-27 l44
>patella	c-43 h86 l-25
>path	a-24 e37
>patience	a38 l25
>patients	b27 c-27 i24
>pause	b-77 g-57 h-26 l-52 n161 o158 p-35
>pause for	o46
>pause til	o27
>paused	a-48 e46
>pb	i68 k-32
>pdf	a-25 c-54 d111 g-30
>peace	b-35 e-49 k-28 l155 m-49 o29
>peak	h31
>peasy	a-35 l59
>peasy #	a36 l-37
>pee	a-33 e-38 g-63 h108 i29 l56 m-40 p48
>pee brown	a-24
>pee is	p32
>peeing	a107 b-37
>people	a-74 h134 q-30
>people get	h24
>people to	a-26 h35
>per	h38 k105 l-31 q-29
>per week	h35
>perhaps	e-30 l-41 m74
>permanently	k52 m-33
>permission	a34 e40 l-24
>permission to	e62 l-24
>person	h34
>personal	a24 d-30 g184 h-24 k-36 l-74 m-45
>perth	k103 m-68
>peru	a-30 l63
>phone	b54 c-44 l-60 m43 p51
>phone is	l41
>phones	d41 k-24 l-24 o27
>physio	a28 d41 i26
>pick	j53 k49 l-56
>piece	h-43 l62
>piece of	h-43 l62
>pin	h-33 k-29 l-26 m88
>pinch	a33 l56
>pinch in	a27
>pinch me	l66 q-26
>pinching	e27
>pinchy	e51 h-34
>ping	f25 k119 l-64 m28 p-70
>ping me	a-26 f25 l-47 m28 n61
>ping to	k70 p-70
>pinging	b-27 l-38 o108
>pinging me	b-27 o48
>pings	a-24 b-36 l-52 n42 o143
>pins	a75 i-51
>pins and	a50 i-30
>piss	a49 o-66
>piss off	l70 o-66
>pistol	a25
>pistol squats	a28
>pistols	i113 l-81 p26
>pistols each	i30 l-30
>pizza	c-27 h-49 l159 p-28
>plain	f73 k-33 l-41
>plan	a86 h-69 j88
>planks	a-46 i46
>planned	i55 q-26
>plantar	h50
>plantar fasciitis	h50
>plates	a-56 h-35 i86 l51
>plates on	i44
>play	i-32 l115 m-47
>please	a66 b70 d-37 e-60 f40 h34 i-42 j38 l-91 o-59 p56
>please explain	h107 q-66
>please i	k33
>please my	d-32 p40
>please no	o49
>please not	k42 m-25 n-27 o27
>please resume	n30
>please stop	b-49 o64
>please to	f36 k46 n31 o-46 p35
>plod	a76 e-25 l-37
>plod ?	a38 e-25
>plodding	e51 k-24
>plot	a-44 g152 h-42 i-28
>plunge	a-27 h57 j-30
>plunge yes	a-27 h56 j-29
>plus	g-26 k-42 l-117 m210
>pm	a49 h-25 j-38 k50 l-39 m25 n28 o-24
>pm ?	a75 j-51
>pm please	j-26 k84 n-39
>podcast	g-27 l101 o-32
>point	a-28
>point on	a-26
>polish	f-60 k193 l-111
>polski	f-47 h-41 k190 l-69
>pool	l33
>pool open	l33
>poor	a-30 l49
>pop	a57 g39 h-85 i-35 j-34 l116 n-27
>pop quiz	l37
>pop was	a48 l-36
>popped	a-34 i73 l58 n-27 p-37 q-29
>popped a	i49 n-27
>popped in	i26 l-28
>popped today	g31
>popping	f-47 h-64 i36 l120 o-32
>por	h-47 l-63 m-35 q141
>portuguese	a-52 h-70 k201 l-24 m-50
>possible	a29
>post	a33 i-46 j61 l-36
>post leg	a46 i-46
>postpone	b-49 k-44 l-84 m208
>pounds	k119 l-51
>pounds instead	k31 l-24
>power	h55
>ppl	h33
>pr	i83 n-27
>pre	a-44 h-76 j72 l75
>pre or	j33
>pre workout	l37
>preferences	f-48 k179 l-49 o-43
>prep	k44 l-44
>president	l34
>press	a-31 f52 j38 o-35 p28
>press #	i44
>press and	a-29
>press conference	l38
>press for	h24 i-64 l46
>press it	a32
>press then	a-35
>pressed	a-36 b45 h-27 i46 l-26 p46
>pretty	l40 p-25
>prevent	h38
>previous	a-39 d-24 g86 h-37 p31
>previous entries	g49 h-31
>print	a-39 d100 e-27
>print out	a-39 d76 e-27
>prior	j55 l-59
>prioritise	h-45 j-48 k126
>probably	i24
>probably nothing	a-25 i39
>problem	l-46 q44
>profile	c72 k94 l-62 p-66
>progress	a-50 f-30 g177 j-26 l-49
>progressive	g-47 h86
>progressive overload	a-34 g-47 h86
>prompts	k55 n-35 o35
>proper	a24 h106 k-37 p-37
>properly	a30 e-26
>pros	h106 j-25 l-52
>prosze	h-48 k138 l-82
>protein	f-26 h115 o-34
>protein timing	h26
>prove	b-56 q124
>prove it	b-56 q124
>pub	i-26 l33
>puffy	q39
>puffy and	q46
>pull	a-48 b-29 e24 g78 h-28 i-61 l46 p41
>pull up	g84 h-28 l-44
>pull ups	i-69 l97
>pulled	a-36 b26 i49 l-56 m28
>pulled up	e25
>pulling	e43
>puppy	f-35 l66
>purge	b-44 c241 d-55 k-29 l-79
>purge my	c36
>purple	k35
>push	a-54 b-45 e130 l-36 m117 o-51
>push it	a29 m37
>push me	a42 e-25
>push off	a46 o-34
>push on	a-54 e54
>push through	e46
>push to	a-57 m47
>put	a26 c-27 e-48 f43 h-75 j57 k108 l-46 m66 o-54 p24 q-50
>put #	a-25 p56
>put a	h-33 i32 j-28 k-29 l-26 m88
>put in	g26 p29
>put it	a37 f28 l-35 m94 o-52 p-39
>put me	k97 m-61 n74 o-73
>put my	f33 g-27 i35
>put that	f44
>put the	a-24 j36 k27 n-73 o86
>put weight	a45 b34
>put your	k-26 l75 q-25
>python	a-40 l54
>q	b204 f-36 l-82 n-44
>quad	b28 h-30 i-40 m58
>quad just	b28
>quads	a232 b-48 e64 g-39 h96 l-140 q-91
>quads #	a124 e-56 i-31
>quads a	a40 e-28
>quads at	a86 e-62
>quads screaming	e26
>quarter	k131 m-40
>quarter past	k80
>quarter to	k51
>que	a-85 h72 l-63 m-35 p-34 q168
>question	b58 k51 l-36 n37 o-35 p-31
>question every	n34
>question mark	a40
>questions	b77 f99 h-83 l-34 m-45 n48
>quick	a32 e-31 h71 k-37
>quicker	e-28 g43
>quid	e-24 i-24 l52
>quiet	a-33 l-67 m27 o166
>quit	a-101 b175 d-31 e80 f-38 k-48 l-79 n-66 o145
>quit ?	a-40 e40
>quit it	o25
>quit pinging	b-27 o48
>quit this	b61 l-50
>quiz	l24
>r	a-32 m78
>race	a33 e-57 h-32 i-32 j78 k-26 l146 q-64
>race is	j24
>racing	a37 b-41 l56
>rack	g38 i-37
>rack and	g38 i-27
>rain	e-34 k40 l92 m-75
>raise	l75 m-43
>raises	a-35 h32 i64
>ran	a-28 g-30 l82 m-33 p42
>ran out	a-32 l24
>rate	c-51 d-25 e25 h65 k-89 l125
>rather	n-24 o24
>raw	d154 g-33 k-40 l-25
>raw data	d82 g-33 k-40
>rd	g69 h-26
>rdl	a-39 p77
>rdl /	a-25 i49
>rdls	a41 h-40 j67 p-34
>re	l-30 n56
>re enable	l-30 n56
>reactivate	g-45 l-82 n189
>read	f90 h88 l-89 q-26
>read me	h48
>ready	a60 h-28 i-25
>ready for	a26 i-25
>real	h127 l-107
>real or	h105 l-86
>really	k25
>reason	e33 f-31 g-24 j-24 l-41 m-47 q196
>reason ?	l-26 q57
>reasoning	j-24 l-57 q170
>reasoning ?	j-24 q38
>reasoning there	l-51 q59
>reasons	q81
>reasons ?	q43
>reasons please	q38
>recap	c-27 d-29 g217 k-27 l-89
>recap of	d-29 g73
>recipe	d-31 h-60 l108
>reckon	a49
>reckon i	a38
>recommend	g-27 h-39 j42 l81 m-25 o-32
>recommend a	l75 m-25 o-32
>record	a-24 e-44 g81 h-74 l27 p36
>records	c91 d55 g-40 l-48
>recover	h106 l-63
>recover faster	h48 l-29
>recovered	a200 g-118 h-61
>recovery	a31 b-41 c-31 d-28 g-31 h263 k-35 p-35
>recovery run	a71 h-56
>red	a70 b27 f-61 g-33 h-32 l-25 q94
>red and	a49 h-26
>red flags	h66
>red light	l-24 q24
>regret	a-33 i33
>regrets	l48 o-33
>relay	a31
>relocated	f-26 k73 l-42
>remember	l24
>remember what	a-25
>remind	g27 k-43 m75
>remind me	g27 k-43 l47 n40
>remind us	l-35 m60
>reminder	c-75 k50 n60 o55 p-38
>reminder for	k-31 n51
>reminder please	n27
>reminder time	k43
>reminders	a-29 b-75 e-33 f-26 l-110 m-33 n282 o94
>reminders on	n30
>remove	b-49 c190 d-43 i-34 l-38 n-95 o28 p144 q-39
>remove all	c88 d-42
>remove it	c-24 p31
>remove me	c79 n-37
>remove the	n-46 o65
>removed	c72 d-30
>rep	a-123 d27 e46 i88
>rep #	a-49 e40
>repair	h47 o27
>repeated	c-27 h59
>repeated about	c-27 h59
>replace	i-53 p53
>report	b-44 f33 g129 h-42
>reps	a50 e39 f-25 i30 j-34
>reps ?	a30 f-25
>reps on	a51 j-36
>request	d101 h-32 k-32 l-41
>research	a-26 d-28 g-40 h100
>reset	b43 c173 d-29 h-24 l-61 m-56
>reset me	c46 h-24
>rest	a83 e75 g-48 h41 k-52 m-48 q27
>rest day	a38 l-68
>rest days	h110 q-63
>rest in	a-24 f49 k-28
>rest of	l34
>rest or	a29 l-37
>rest when	q36
>rest will	l64 o-49
>restart	a-44 b145 e41 l-51 n49 o-123
>restart the	b-25 n82 o-45
>resting	e-51 i42 m30
>resume	a-92 b-27 e123 h-30 l-95 n244 o-75
>resume the	a-57 e46 n40 o-29
>reverse	j41
>reverse lunges	i27
>revert	a-49 l-52 m-38 p190
>rhabdo	a-51 b-33 h103 l-48 o81
>rhabdomyolysis	h40 q-25
>ribs	a62
>rid	c27 p33
>rid of	c29
>right	b-29 i44 j68 k-89 l-53 m96 o-38 q-29
>right ?	a-58 i29 j41
>right calf	i25
>right hip	i38
>right is	a38
>right now	a-33 e31 h25 k-49 m106 o-32
>right one	a-45 g34
>right to	c51 k-24
>ring	a-34 g-27 k-25 l66 m46
>rip	a54 c45 d-76 e34 h-30
>rip my	a88 d-38 h-30
>rir	f-31 h44
>road	j41 q-38
>road trip	l35
>roads	a42 i-36
>roasted	l-28
>rock	a-24 e28
>roll	a27 b-99 h94 n-35 p154 q-101
>rollback	h-39 l-28 m-46 n-47 o-31 p207
>rolling	h96 q-31
>rolling ?	h31 q-31
>room	a48 l-58 m28
>room is	a31 l-58 m34
>ropes	a-27 e27 f122 g-49 q-62
>rough	a80 l-61
>round	a48 f-28 i42 j33 l-29
>round ?	j34
>round the	a65 e-27 i32
>route	a31
>row	a50 j-44
>rows	d52 i-73 k-27 l86
>rows only	d52 k-27
>rpe	a-168 e-57 f26 g142 h102 i110 j-48 k-82 l-98 m-44 p151
>rpe #	a-97 e-31 g-50 h-29 i76 m-25 p116 q71
>rpe and	f24 j-36
>rpe for	g25
>rpe should	p46
>rpe to	h81 p30 q-53
>rpe was	i29
>ruin	a-25 h47 i-32
>ruin it	h29 j-27
>ruin knees	h32 i-29
>rule	a-25 g-41 h110 l-45 o-40 p-28 q140
>rule was	l-27 p-28 q55
>run	a276 b-34 c-26 d-60 f-84 h95 i-171 j70 l139 m-103 n-54 o24 p-55
>run #	a55 h-28 i-62 j72
>run /	a-79 e56 j26
>run :	j29
>run ?	a126 e-25 j-36 l-25
>run a	a-65 l76
>run after	a53 h37 j-67
>run again	c32
>run and	a-54 e36 j41
>run at	a40
>run b	a-65 j102 l-33
>run before	j94 l-65
>run between	a-28 j32
>run can	a-36 j38
>run first	a-92 j108
>run have	a39 e-28
>run home	a65 e-36
>run how	h59 j-45
>run in	a-25 e-25 h44 l30
>run is	a37
>run it	a66 e-41 j-37 l79
>run later	a65 l-25
>run me	a-46 g-35 l119
>run my	l35
>run now	a139 h-25 j-37 l-32 m-24
>run of	a-53 l53
>run on	a-42 e41 l34
>run or	a112 h-76 l-27
>run python	a-40 l54
>run question	a36
>run supposed	h26
>run that	l35 n-34
>run the	a-61 e34 l79
>run then	j27
>run this	j-29 l27
>run through	h55 l-55
>run til	a43 m-27
>run to	a45 e-31 l33
>run today	a81 l-71
>run tomorrow	a34
>run when	h-34 q29
>run with	h59 j-32
>run yes	a58 j-27
>runing	a-38 j84 l-42
>runner	h34 j-59 l80 q-39
>runners	h144 j-32 l-64
>running	a311 b-27 e-49 f-54 g-37 h54 i-42 j28 l-75 m-60
>running ?	a26 h-54 j38 l25
>running after	h-75 j90
>running again	a-30 h-38 l86
>running and	a-26 e31
>running economy	e-42 h120 l-66
>running for	e42 h-25
>running harder	h25
>running in	h25 l-27
>running is	a34 e-27
>running late	e-42 l28 m29
>running lol	a76 l-73
>running now	e28 l-28
>running or	a51 j-36 l-29
>running out	e-40 l58
>running right	a-32 e95 m-44
>running today	a62 l-29
>runny	a26 l25
>runs	c-29 d-28 h70 j115 k-40 l42 m-36 q-51
>runs #	j45
>runs after	a74 l-27 m-32
>runs did	g25
>runs faster	l24
>runs go	j32
>runs in	a-46 l72
>runs this	l50
>runs you	g70 l-39 q-31
>rush	m-36 p45
>rusty	a38
>s	c-24 e-24 g52 h42
>safe	a65 e-30 f34 h46 l-67
>safe ?	e-25 h67 l-26
>safe to	a48
>safe with	f40 l-30
>said	a28 b42 c-46 h-59 i-35 k42 q27
>said #	a-29 i-25 p85
>said no	g31
>said squats	l27
>saka	l35
>salt	a-68 f-40 h245 k-49 l-63
>same	e-29 i-42 j112 k-32 l48
>same day	i-41 j43
>same evening	j36
>sandwich	a-49 h-33 j44 l38
>sat	i27 j37
>sat down	a25
>sat morning	l-24
>sat on	a-24 e30
>sat so	a-35 j40
>saturday	e-29 f-33 h-63 i82 l30 p72 q-37
>saturday night	i37
>saturdays	c-30 g36
>sauna	a-32 i43
>save	a-24 b74 c-32 d169 i43 j-27 k-39 l-93 o-52
>save a	i42 j-25
>save all	d50 k-27
>saved	i-33 l34
>saw	e-27 h56 i37
>say	a76 b-52 e43 h-49 j24 m-82 o-66 p50 q38
>say #	k24 m-28 p44
>say ?	a-37 e57
>say no	a-45 e61 f36 g33 l-24 o-24 q-29
>say six	a24
>say so	o44
>say yes	a108 l-51 q-41
>saying	q32
>says	d-42 h24 l-70 q121
>says #	a-58 h42 p30 q-25
>says my	c29
>says who	d-42 l-38 q98
>scale	a50 e-26 f58 k28 p-28 q-25
>scale of	a27
>scam	h95 j-26 l-67
>scary	h-26 l64 o-25
>schedule	j31 n31 o-31
>school	a48 i43 j-24 o-35
>school run	m33
>sciatica	a69 f-27 h77 i-30 l-73
>science	h232 i-70 j-32 l-104
>science behind	h-48 q48
>scrap	b111 c63 p-61 q-36
>scrap that	b119 p-83 q-36
>scratch	b38 q-34
>scratch that	b38 q-34
>screaming	a46 l-42
>scroll	g72 p-41
>scroll back	g72 p-41
>scrub	c117 d-30 g-43 l-34 p28
>scrub my	c64 g-43
>season	k30
>seat	a26 b31 f-25 l-31
>seated	i43
>sec	b-41 k-25 l-86 m283 o-61
>second	a-29 b83 h44 i24 l-58 o-25 p44 q-58
>second day	h48 l-25
>second one	o-25 p44
>see	a-63 c-42 d-57 f41 g155 k-50 l140 m-25 o-40
>see a	h26 l-42 q42
>see my	c-42 d-70 f61 g120 h-30 l-33
>see you	l73 m-25 o-36
>seeing double	a25
>send	a26 c-39 d207 f-59 m-39
>send a	d38 l-39
>send it	a40
>send me	d47 l-27 o42
>send the	d28
>sending	b-48 l-33 o67
>sending me	b-48 o67
>sense	o-25 q51
>sensible	i-28 j50
>sensible ?	a-40 j53
>separate	j42
>september	a-37 g142 h-39 l-46
>sequence	a-40 j59
>sequence ?	a-36 j50
>series	i61
>serious	a-50 h89 l-28
>server	c52
>servers	c26
>session	b29 e-35 f29 g33 j66 k-61 m-43 p57
>session ?	a37 l31 m-24
>session on	a25 e-25
>session or	j25
>session to	p31
>sessions	d-36 g58 h54 j-29
>set	c-26 f-50 h-67 i-43 k182 l129 n30 o-67 p-52
>set ?	a-30 e32
>set a	k-26 l30 n24
>set it	k74 l-37
>set me	a35
>set my	f-26 k87 l-54
>set of	a27
>set that	k91 l-42 p-29
>set the	k-63 l66 o-28 p30
>set to	k49 l-49
>set up	n39
>sets	a-25 h24 k-24 p67
>sets of	h27
>setting	f-47 h29 k147 l-78 o-39
>settings	b-30 f82 g-99 h-26 k196 l-62 q-33
>seven	a52 h-32 j-27 k73 l-25 m-37 n28
>seven and	a32
>seven in	m-29 n40
>shake	h39
>shakeout	a147 f-40 g-35 i-24 l-32
>shakeout ?	a116 f-40 g-35
>shakeout ok	a27 h-25
>shaking	i-42 o50
>shall	a30
>shall i	a30
>shame	i24
>sharp	a-76 k112 l62 m-56 o-52 p-33 q-26
>sharp at	e37 k-29
>sharp pain	h31 l-48
>sharp stab	k-27 l46
>sharp thing	h33
>shattered	a191 b-27 k-44 l-74
>she	a-43 l88
>she is	i24
>she left	l42
>she runs	h55 l-29
>sheet	a-48 f199 h-48 l-46 q-41
>shh	k-42 l-50 m112
>shift	a-28 k111 l65 m-49
>shin	c28 h58 i26 k-31
>shin has	a-37 i36
>shin splints	a31 h80
>shins	e-33 i49 p28
>shiny	a78 h-26 i-30
>shivers	a36 e-48
>shivery	a26 h43 q-46
>shoes	a47 l31
>shooting	l30
>short	e39 h-56 i35 l-38
>short ?	a-31 e38
>shorter	g-40 k77 p-31 q46
>shorts	a-30 j-26 l93
>shot	e65 i-44 l-27 p37
>should	a-42 b-47 d-24 e53 g-78 h197 i-79 j121 k-45 l-28 m-42 p73 q-39
>should cardio	h-62 j75
>should have	i-30 p42
>should i	a123 b-47 d-24 e86 g-41 h-56 j46 k-41 l70 m-42 p-52
>should not	h55
>should one	g-32 h65 j-33
>should people	h38
>should say	a-26 p74
>should you	h99 j-44 l-55
>shouldve	p41
>show	c-52 d-42 f42 g239 h-25 i-51 k93 l-122 n-33 p-50 q85
>show distances	g-34 k34
>show me	d-42 f74 g59 l-28 n-33
>show my	k51
>show the	p-24 q54
>show us	g39
>show your	g-42 l-24 q91
>shower	j-70 m63
>shred	c89 d-68
>shuffle	a64 h-32
>shuffle ?	a32
>shuld	j25
>shuld i	j25
>shush	h-36 l-65 o172 q-42
>shut	b-58 d-38 o163
>shut it	b-58 l-70 o161
>shut up	d-38 l50
>sick	a52 e30 i41 k-50 m-58
>sick and	o42
>sick beat	l101 m-47 o-30
>sick of	k-39 l39
>side	e30 i44 l27 p-35 q-30
>sides	h46
>sign	a-61 g-28 h28 n79 o37 q-46
>sign me	g-28 l-55 n79 o37
>signal	m28
>signed	a28
>signs	a-69 h161 k-24 l-38
>signs of	h64 l-38
>silence	e-25 l-59 m-28 n66 o106
>silence please	n139 o-130
>silent	a-27 k-49 o96
>simply	a84 f25 l-51
>sin	a-28 j32
>since	a-66 c58 e63 g33 h60 i-24 k44 l-92 o25 q-31
>since hacks	e29
>since leg	h36 i-43
>since lunges	a29
>since my	i38
>since squats	a-31 e46 h63 i-26 q-46
>since that	a58 i-27 l-26
>since the	a131 c29 i-71 n-29
>since this	l-40 o35 q57
>since tuesday	h36
>since yesterday	a-66 j31 k24
>sing	b-25 d-25 f-69 l224 o-52 q-32
>singapore	f-26 k99 l-46
>sir	f24 h-27
>siri	l49 m-24
>sister	k-39 l50
>sit	a-37 f-24 h26 i25
>sits	i88 l-27
>sits and	i59 l-26
>sitting	k-28 l24
>six	a142 e63 g-92 h-25 i-38 k36
>six and	a32
>six in	k36
>size	l-38
>size of	i25 l-38
>skin	a40 i-30
>skip	a38 b116 d-35 g-49 h-33 i-33 k-60 l31 m72 o33 q-45
>skip ?	a47
>skip it	b78 g-28 m-28
>skip the	b57 e28 m-24
>skip this	d-35 m-25 o97
>skip todays	m47
>skipped	a-41 e26 l62 m-28
>skipped breakfast	a-36 e26 q30
>skipped leg	l33 m-28
>skips	a29
>skips when	a40
>sky	h-32 l62 q-30
>sky blue	h-32 l62 q-30
>slate	c57 p-26
>sleep	a-150 f-38 g106 h57 j-26 l-45 m-27 n-25 o74 p57 q75
>sleep and	a51 i-35 q-29
>sleep for	h27
>sleep is	a-98 h26 q72
>sleep was	h-24
>slept	a145 h-43 l-57 m-24 p-26 q84
>slept #	a42
>slept ok	a43 l-42
>slightly	a58 h-38
>slot	j83 q-25
>slow	a153 e-45 f-26 j26 k-39 l-34
>slow #	a36
>slow down	a-86 e125
>slow jog	j25
>slow lap	a35
>slow mile	a49 e-49
>slowed	a-29 e29
>slowed to	a-29 e29
>slower	a-78 e73 h97 l-44 o-27
>slower or	e73 h-28 o-27
>slowly	b-49 e76
>smart	a24
>smashed	i38
>snap	l-35 q38
>snapped	i-24 o31 p28
>snappy	e35
>snooze	f40 h-48 i-39 k-48 m148 p-38
>snooze #	a-26 l28 m60 p-38
>snoze	f-32 l-77 m200 n-50
>so	e77 f-67 g-28 h-28 i92 j72 l-53 m-41 n-46 o40 p-28 q57
>so am	a28 i29 l-42
>so can	a37 j-26
>so far	a-48 e113 g78 l-53 q-25
>so hard	k-28 l39
>so help	l33
>so i	j33
>so is	e70 j-27
>so like	f24
>so many	h41
>so much	a-24 e28
>so no	a35
>so put	k25
>so run	j27
>so sore	a57 h57 q-78
>so squats	a-32 j37
>so what	f-25 h-44 q96
>sock	a53 k-25
>socket	a64 k-24 l-30
>socks	f-35 h33 l44
>socks do	f-34 l27
>sofa	a56 e-46 h25 j-34 l54
>soft	a84 j-29
>sold	d-61 i24 l82
>some	a-60 f31 h41 i44 j-30 k-70 l99 m31 q-36
>some other	k-35 l-34 m81
>someone	a35 l-27
>someone who	a32
>something	a93 f27 h32 k-46 l-37 n-67 o-25
>something in	b24 m26
>something snapped	i-24 p28
>somewhere	g31
>song	d-25 e35 h-54 l80
>soon	a51 h-102 j81 l-25
>soon after	a-25 h-32 j57
>sore	a212 c-43 d-37 f-75 g48 h128 k-51 m-79 o32 p-35 q-95
>sore #	a199 e33 h-24 i-82 l-40 m-28 p-39
>sore legs	a-65 h62
>sore lol	a71 l-71
>sore quads	a-25 h46
>sore spot	a-33
>sore than	a30
>sore was	g56
>soreness	a-39 c-24 e73 f47 g122 h86 i-84 l-146 q26
>soreness #	a-48 h63 i-44 p52
>soreness :	a27 e-24
>soreness and	d35 g-34 h37
>soreness for	c-24 g43 h-28
>soreness is	h-34 q34
>soreness one	a26
>soreness peak	h31
>soreness scale	f45 h-53 k32
>soreness was	a-28 q39
>soreness went	e32
>sorer	h33
>sorer on	h33
>sorry	b56 e-30 i-113 k-41 l98 p96 q-33
>sorry #	p39
>sort	a27 f30 i-30 k28 l-37
>sort of	a27 f30 i-26
>soul	g-26 i45
>soup	h-24 l26
>source	a-59 f-52 g-39 h-30 l-51 q235
>source for	h63 q-33
>spam	h-24 l-99 o154
>spanish	k97 p-24 q-27
>speak	k61 l-52 n-38 o41
>speak german	k59 l-31
>speed	a-37 e91
>speed ?	a-37 e51
>speedwork	a63 j48 l-53
>spin	j24
>spin class	j30
>spinning	a-51 m34 o26
>spit	d24
>spit out	d24
>splints	a31 h80
>split	a-39 h48 j72 l-67
>split squat	h45 l-24
>split squats	i26
>splitting	l32
>spoken	k-30 l-51 o93
>spoken to	k-30 l-51 o93
>spot	a-54 h76 l-96 n32 q31
>spot on	a-29
>sprain	h32
>spread	h-33 j88 l-44
>spreadsheet	d110 g-73
>spreadsheet of	d63 g-60
>spring	l74
>sprint	a54 e39 g-35 h-72 j38
>sprints	a72 j33 l-55
>squat	a-98 f-26 h176 i75 k-41 l35 o-39 p25 q-48
>squat #	i33 l-25
>squat day	a-27 j32
>squat in	l48
>squat to	a25
>squats	a50 b-30 e42 g-33 h98 i-52 j125 l-133 n-47 p38 q-32
>squats #	a83 i-35 j-27
>squats an	k25
>squats and	j58
>squats at	i40
>squats can	h-44 j42
>squats first	j32 l-29
>squats for	i29
>squats go	j35
>squats i	a-29 h29
>squats in	p24
>squats make	h45
>squats on	a-35 e46 h-49 l55
>squats or	a-36 i-32 j81
>squats ruin	h31 i-29
>squats this	a30 e50 i-78
>squats today	a-47 i45
>squats were	a52 h-25
>squats yesterday	a34
>squatted	a30 i125 l-50 p-57
>squatters	k-25 l39
>squatters moved	k-25 l39
>squatting	a-24 j41 l54 m-47
>squeeze	a27 j-27
>squeeze in	a27 j-27
>squeezed	a31 i-35
>st	a-51 j67
>stab	a54 k-37 l71 p-29
>stab in	k-27 l76
>stabbing	a64 h-33 k-28 l37 o-33
>stabbing in	a106 h-33 k-25
>stabbing thing	a-30 i30
>stabs	a45 o25
>stack	a-36 j54
>stair	a46 h-30
>stairs	a59 h104 i39 l-131
>stairs are	a69 l-64
>stairs backwards	a24
>stand	f-26 h45 o126 q-29
>stand for	f-26 h32
>stand on	l25
>stand up	h27 m42
>standing	e37
>standing on	a-26 e38
>star	d-32 j-64 l101
>stardate	l63 p-31
>stardate #	l63 p-31
>stars	i33
>start	a-44 b86 f-70 g-36 h58 j76 l-105 n238 o-107 p-42 q-35
>start again	e42 n53 q-35
>start checkins	b-25 k-32 n57
>start the	n70 o-24
>start with	j66 l-24
>started	b33 f92 g50 h-40 l-26 m-39 p-26
>starting	e98 l-57 n-37
>starting to	e98 l-57 n-37
>stats	f-28 g255 h-28 l-84 q-48
>stay	a57 j-38
>staying	k50
>steady	a49
>step	a49 d-37 i49 l-33 p27
>step ups	a-31 d-24 h27 i97 l-46 p27
>stepping	a37 e-32
>stepping on	a25
>steps	a-46 e37 h25 m-31 p60
>stiff	a29 e24 l-47
>stiff as	a-33 e43
>stiffness	a-44 e62
>still	a27 d-29 e-48 f-29 g55 i58 j-56 l-59 n37
>still #	a-41 e47
>still a	e-27 q29
>still asleep	e-49 g-26 m76
>still dizzy	o24
>still do	h30 j-24 p32
>still going	a-39 e74 g-31 i29
>still got	g25
>still hurts	a-26 g26
>still moving	a-24 e88 l-46
>still on	a92 e-55
>still out	a-44 e44
>still running	a-42 e66 h-38 l33
>still sore	n26
>still there	d-24 e-24 g50
>still want	a42
>stitch	g-28 h46 l43 q-39
>stock	l36
>stop	a-80 b27 c-74 d-33 e237 f-42 h25 j-49 k-73 m-68 n-67 o264
>stop ?	a-64 e117 h-31
>stop asking	b114 n-66
>stop at	a29 e45 j-40
>stop checking	n-32 o53
>stop for	h-27 o85
>stop is	l46
>stop it	b139 h31 o-156
>stop me	h-36 l64 o-59 q55
>stop messaging	o26
>stop my	a45
>stop or	a-27 e57 f-31
>stop reminders	o30
>stop running	e62
>stop sending	b-48 o67
>stop stop	b82 l-84
>stop the	b-45 c51 f59 l-29 n95 o-121
>stop this	b169 l-47 o-104
>stop until	o62
>stopped	e36
>stopping	q29
>stopping me	q29
>storing	c40
>storing my	c40
>straight	e39
>strain	h76 l-34
>strained	o35
>strained my	o31
>strava	d28 e54 k-30 l43
>streak	a-27 g217 h-72 l-76 q-26
>streak ?	a-27 g115 l-32 q-26
>strength	k43
>strength please	k31
>stress	h53
>stress fracture	a-26 h61
>stretch	h42 l-25
>stretch for	h58
>stretches	g-28 h39
>stretching	a-30 e-49 g-24 h183 m46 o-52 p-39
>stride	e33
>strides	a24 e-24 h107 l-33 n-47 q-36
>strike	c-62 d-43 h49 l-34 p159 q-58
>strike my	c-39 d-43 l-31 p141
>strike that	p32
>stroke	a43 h61 k-34 q-32
>strong	a54 l-29
>stronger	h32
>stuff	b79 c34 f84 g-40 h-37 j62 l-40 o-65 q-57
>stuff ?	h35
>stuff and	q29
>stuff to	d34
>stupid	d-47 e-30 l87
>subject	a-113 l136
>subscribe	b-47 l-53 m-25 n207 p-32
>such	a26 e-27 l24
>sudden	e28
>suit	l48 m25 o-38
>suits	k26
>sum	g58 l-50
>sum up	g58 l-37
>summer	l46
>sumo	i55 l-24
>sumo and	i48
>sumo deads	a41
>sun	a34 l-26
>sunday	g66 h-39 k-26 o26 p42 q-35
>sunday not	l-27 p38
>sundays	o35
>sunrise	i33 j-25
>sup	b-43 h-40 l172 o-51
>super	a44 e-38
>supercompensation	h233 l-50 o-42 q-105
>support	f204 k-38 l-77 o-48
>supposed	a-48 e48 f33 h26
>supposed to	a-48 e48 f33 h26
>sure	a-53 b-41 f-28 l71 o-48 q133
>sure ?	l-52 q73
>surely	a62 i-33
>suspend	f-24 g-54 h-45 l-67 o212
>svp	b-31 c-32 f165 l-75
>swam	a-38 i-36 l102
>swam #	a-38 i-36 l102
>swap	h-32 i-70 j66 k26 p73
>swap deadlift	i-32 p55
>swap em	a-24 j27
>swap the	j30
>sweat	f-24 h44 i32
>sweating	h29
>sweating out	h29
>sweet	e48 i-33
>swell	h29
>swelled	i-32
>swelled up	i-32
>swelling	a-36 h60 p28
>swimming	h33 j-32
>swing	h-36 i57
>switch	e-53 f-58 h-44 k135 l-66 n95 o47 q-30
>switch it	n42
>switch me	k57 n-24
>switch off	k-39 o74
>switch to	f-28 k80
>swollen	a-101 d34 h134 j-25 l-34
>swollen and	a-67 d25
>sydney	k40
>symptoms	a-25 h68 q-32
>syndrome	h55 l-37
>system	f48 l45 p-49
>ta	b-33 k-29 l131 n-31
>table	a38 k-62 l100 o-28 q-29
>tabs	c-56 e-34 h32 l-35 n93
>tack	f-50 g-29 k244 l-135
>take	b-52 d59 h32 i-33 j-32 o50 p73 q-32
>take a	a-28 o61
>take it	b-28 i-30 l82 o-29
>take longer	h38
>take me	a56 l-75 o43 p-24
>take my	d64
>take that	b-24 o-24 p77 q-29
>takeoff	a61 h-25
>taking	a-24 g-26 h60
>talk	b-45 c-31 d-28 h84 k105 l-126 m35
>talk in	a-30 e30 h-28 k82 l-41
>talk me	a77 b-38 e-31 q47
>talk to	a-24 f34 k-42 l38 n28
>tank	h30
>tap	a-72 c-24 e107 l31
>taper	a-42 f-34 h160 q-41
>tapering	h149 l-63 n-34 q-25
>tbh	a32 l-33
>tea	g-28 h-39 i33 l88 m30 o-37
>teach	a-64 h114 n-36
>teach me	a-64 h114 n-36
>team	l26
>tears	a-24 e-34 i41 l29
>tell	a46 c-25 e55 h120 j27 k-57 l-68 n-28 o-43
>tell me	a47 c-25 e82 f-38 h107 i-29 j52 k-33 l-45 n-28 o-36
>tell you	f47 i40 j-26 p-30
>telling	a59 f-27
>telly	q24
>temp	l-43 m48
>temperature	h28
>tempo	a190 e-58 h69 i-76 j-39 l-32
>tempo #	a34 i-34
>tempo ?	a144 h-54 j-50
>tempo and	a-31 e34 h27
>tempo run	a-144 h142
>ten	a28 k52 l-60
>ten minutes	l-25 m46
>ten sore	a25
>tender	a116 d-26 h-47 i-33
>term	h38
>terminate	b178 f-39 l-90 m-27
>test	f-50 g-45 h45 l145 o-47
>testing	a-26 l69
>testing #	a-26 l69
>text	a-25 f-30 g-26 h-27 k119 l-62 o59
>text me	f-30 g-26 h-27 k119 l-62 o59
>texting	e57 l-57
>texting me	l-35 o49
>th	a-24 e33 g36 k-30 o36
>than	a-50 f-30 h56 l24 p-30 q27
>than day	h50
>than i	a-33 g43
>than last	h-33 k-26 p-30 q94
>than me	l28
>than the	l52
>than yesterday	a30
>thank	c29
>thank you	c29
>thanks	b-48 f-34 h-26 l121
>that	a44 b102 c-75 d-39 e-32 f-57 g-80 i51 m-73 n31 o-66 p45 q147
>that #	l-31 p47
>that a	a25
>that about	a-25 h39
>that ankle	a30
>that answer	q46
>that back	b-24 p54 q-29
>that backwards	j60
>that bad	e30
>that count	a24 h-50 i73 q-28
>that did	q42
>that film	l31
>that from	p24
>that got	q26
>that hurts	a25 h-25
>that i	a-49 f37 h46 p29
>that is	a-48 h-27 i135 l-28 o29 q-46
>that last	b-27 i36 p72 q-36
>that leg	i-33 p46
>that log	o-24 p56
>that makes	o-25 q51
>that meeting	l29 p-26
>that my	g31 h73 p-26
>that ok	a27 h-29
>that order	i42 j-41
>that out	q41
>that the	q26
>that thought	b-51 m90
>that to	p32
>that was	b55 p38 q-53
>that you	c31
>the	a-41 b-56 e-33 f89 h-80 i-44 j86 k30 l24 n-80 q109
>the #	a-120 e40 f25 g102 h34 n27 o56 p-30 q-46
>the account	c82 l-38 q-24
>the afternoon	j25
>the ankle	a67 i-24
>the answer	o-26 q71
>the arse	a-39 l-26 o65
>the back	k-27 l87
>the bad	a-27 g26
>the bathroom	m24
>the best	b-26 h-30 j52 l31
>the bit	a-24 h47
>the block	a40
>the bone	a24 b-25 l47 m-26
>the bot	f113 l-39 q-36
>the bottom	a35
>the bus	e-31 g27 l-29
>the calf	l-31
>the capital	h-30 l57
>the car	a-28 e30
>the cards	a39
>the cat	a45 l-25
>the check	l-26 m-62 n43 o54
>the chest	a-25 l-25
>the chicken	l38 q-38
>the clock	k62
>the couch	a-34 h29 i29
>the craic	h-34 l90 q-37
>the csv	b-26 d50
>the daily	b-77 f46 k77 l-47 n-106 o210 p-24
>the dark	k-27 l33
>the data	d39
>the day	f39 l-27
>the decision	q41
>the dentist	a29
>the diff	f-25 h65
>the difference	f72 h-60
>the dishwasher	l39
>the door	i26 m32
>the effort	i-34 p73
>the end	j34 l27
>the evening	a-35 k69 l-34 m48
>the file	d30
>the fire	e-26 l38
>the first	a54 j-61
>the garage	i28
>the girls	l36 o-32
>the goal	j46
>the good	g26
>the gym	a34 e-38 h-35 i37 l56
>the hamstring	a25
>the heat	a-37 e-39 h45 m31
>the hip	a-51 i29 l38 o25
>the history	f-27 l43
>the hour	k32
>the interference	h75 l-35
>the joint	i38
>the kids	i25
>the kitchen	a24
>the knee	a-70 e76 h-27 i-37 l-28 p92 q34
>the kneecap	a55 l-27
>the lads	l30
>the last	a-85 b-28 e103 g54 i-65 j-28 p57
>the left	a24 e-42 j31
>the leg	a-38 h35 i82 l-76
>the legs	a63 p-36
>the list	k-36 n76
>the log	a-24 b44 d36 f-36 l26 o-40 p28
>the logic	g-49 h32 l-48 q96
>the long	a-37 l39
>the lot	c57 k59 l-29 o-66
>the marathon	f-27 h-26 l67
>the match	c-27 m35
>the menu	f50 l-28
>the messages	c50 k36 n26 o-24
>the middle	a-24 e59
>the moment	m31
>the morning	i-51 j76 k79 l-52 n41 p-46 q-25
>the most	h25
>the muscle	a65 h-45
>the muscles	e29
>the nagging	l-30 o81
>the new	a-48 e25 l38
>the news	c-27 l114 o-36
>the night	j25
>the no	a-26 o-44 q107
>the notifications	b-25 l-28 o62
>the numbers	f29 l25
>the old	c36 f-27 g29
>the one	k50 l-41 p29
>the only	l32
>the order	a-25 j79
>the other	h26 q-31
>the outside	a24
>the oval	a26 e-26
>the park	a52
>the pause	b-41 n336 o-264 p-31
>the phone	b73 l-82 m43 o-42
>the pings	o30
>the plan	a49 l-24
>the pool	l33
>the pop	a35 l-36
>the pub	i-26 l33
>the quads	h25
>the question	b33 k40
>the questions	l-26 o80
>the raw	d87 g-33
>the reason	j-24 q111
>the reasoning	q45
>the record	p36
>the red	h24
>the reminder	c-75 k78 o101 p-38
>the reminders	e-33 o104
>the rest	a-80 e93 g-48 l87 q-41
>the ribs	a46 e35
>the right	a24 e-38 g33
>the road	a-24 e24 l38 q-38
>the run	a-102 e75 h24 j102 l-80 m-33
>the running	e-26
>the same	e-27 j32 l-25
>the second	h48 l-25 o-25 p44
>the session	b33
>the shower	i-46 l-51 m75
>the size	l-38
>the sky	h-32 l62 q-30
>the sleep	a-36 h-24 q80
>the sofa	e-45 h26 l67
>the soreness	e-31 f64 h-49 p33
>the speed	a-37 e40
>the squat	g24
>the squats	i-47 m36 p50
>the stairs	a30 l-24
>the start	b64 c29 n-86
>the table	a41 k-62 l100 o-28 q-29
>the tank	h30
>the tap	e-37 l51
>the tempo	a52
>the till	b46 e-31 m-25
>the trail	e29
>the treadmill	e36 f-26 j47 l-45
>the trend	g74 h-26 l-33
>the two	f-31 j32
>the verdict	a35 f-36 g59 l-50
>the waist	a44
>the wall	e90 l-42 n-36
>the warmup	a27 j33
>the washing	k-25 l39
>the way	a-30 e36 f27 h-24
>the weather	h-45 l80
>the whole	b42 d44 l-31
>their	a-36 h37 j35
>them	a-100 e57 g43 h-51 i-74 j79 p74
>them ?	a-28 j33
>then	a-29 c60 d-34 e-81 h-82 i92 j115 l-77 m106 p-25 q-41
>then #	i58
>then ?	a29
>then leg	i24
>then more	i24
>then squat	h-34 j48
>then weights	a-27 j27
>therapy	l43
>there	b28 f96 g27 h-102 i37 k-48 q38
>there ?	a-55 l78
>there a	a-25 d32 f79 h-29 q-35
>there is	l-32 m24
>there now	a35 e59 k-37
>these	b-28 h-30 l33 o110
>they	a-52 g-30 h40 i-24 j32 l55
>thick	a28 i-26
>thigh	e43 h27 l-29
>thigh has	a29
>thighs	a38 e-28 i26
>thighs swollen	d26
>thing	b80 f27 i30 j-29 l-79 n26 o-27
>thing ?	a-24 q29
>thing again	a42
>thing and	i27
>thing at	i26
>thing i	i-24 p35
>thing in	h24 i30
>thing off	b34
>thing that	a28 l32 q-29
>thing work	f46 h-37
>things	a-29 f64
>think	a81 f-63 i-34 k25 l41 q-47
>think about	f-34 l61 q-28
>think i	a75 l-45
>thinking	a-33 i-30 l113 m-47 q51
>thinking of	l54 m-47
>thinners	o48
>third	e35
>thirty	i-25 m29
>thirty minutes	a-25 m29
>this	a-110 b162 c-25 d-50 e72 h-191 i33 j-60 k-28 m169 n-33 o61 p-28 q27
>this ?	q46
>this afternoon	a56 b-50 m30
>this am	i34 l-27
>this app	l25
>this bot	a-26 b-24 f67 h-36 l38
>this chat	f-25 l52
>this eve	m32
>this evening	a35 k-32 l-85 m142
>this form	b143 e-27 o-76
>this is	g-28 k37 l-99 o108
>this knee	a-27 c32
>this menu	b34
>this month	g27 k44 l-24
>this morning	a43 b-65 e37 f-35 k-24 l-29 m-24 o32 p45 q49
>this one	a-25 b31 e43 l-26 o-26 p-24
>this question	b31
>this second	i24
>this thing	f40 h-37
>this time	i41
>this to	b-25 m51
>this week	b-104 g43 o118
>this work	f64 l-48
>this yr	a-41 h-27 l67
>though	a29 e37 h-84 i29 j-31 k-30 l52
>thought	b-51 m90 p-34
>thoughts	a75 b102 e-41 h55 i-45 l-56 m-35 q-44
>thoughts ?	l-32
>three	e127 k-28 l-53 p-28
>threshold	a37 e-39 h32
>threshold ?	h30 j-35
>threshold run	a-36 h24 j33
>threshold session	a32 e-25
>throat	a32 e-27
>throbbing	a25
>through	a-70 d-29 f42 g33 h64 i59 k-28 l-52 q59
>through it	f54 q-24
>through my	d-29 e-50 g51 k-25 l47
>through that	q29
>through the	a-34 q63
>throw	b105 c50 l-30 p-58
>thrust	h33
>thrust #	a27
>thrusts	a-48 i144 j43 k-42 l-60
>thrusts #	h-25 k-42 p78
>thu	j27
>thurs	a-40 j32
>thursday	b-47 g49 i69 k-27 l-53 o-40 p136 q-39
>thx	a-31 b-49 i36 l149 p-29
>ticked	i74 o-44
>ticked off	i74 o-44
>tie	f-41 l58
>tie my	f-41 l58
>tight	a60 k-27 l-31
>tight and	a47 e-26
>tight as	a-43 i36
>tights	a-44 h35 j-26 l50
>tiktok	h46
>til	i43 j-24 k-50 l-59 m184 n-66 o83 p-50 q26
>til #	a-48 k-34 l51 m135 o-97
>til after	m-61 o61
>til i	h-29 i34 l-26 m46 o51
>til lunch	m40 o-39
>til monday	k-24 o83
>til tomorrow	a43 l-30 q42
>til tonight	m34
>till	a54 b42 e-57 j-28 l-59 o84
>till evening	m26
>till i	a27 o44
>time	a-51 b-46 c-40 e-31 f-104 g68 h-39 i28 j-33 k185 l32 m187 n-75 p-34 q-37
>time from	k29
>time i	a48 g45 l-27
>time is	h-34 l88
>time please	f-39 k134 l-48 m-26
>time to	a24 e-33
>time you	k30
>time zone	h-57 k26 l57
>timer	l44
>timer for	l44
>timezone	b-41 g-50 k277 l-50 o-44
>timing	l-79 m112
>tingling	q55
>tiny	a49 l-35
>tip	a30 i-40 l40 m-30
>tipped	f-57 l-28 q101
>tipped it	f-43 q59
>tips	b-41 f57 h66 l-31
>tips for	f57 h59 l-88
>tired	a56 l24 m-30
>to	a64 c-27 d27 e40 f45 i-41 j74 k-52 l-85 n-59 p58
>to #	a-25 b-25 e60 f29 i-38 j24 k24 l-73 m50 n-41 p48
>to a	a-32 e57 f-25 l26 q-34
>to after	k42
>to another	d54
>to answer	m30
>to arrange	j25
>to ask	o39
>to avoid	h32
>to back	d25
>to be	a-64 b-29 c44 l27 m-25 n72
>to begin	f-26 j55
>to breathe	a-31 h49
>to build	h45
>to building	k34
>to buy	k-27 l33
>to cancel	p35
>to catch	l-27
>to count	j33
>to do	a87 f34 h-40 l-30
>to eat	j32
>to english	b-29 k29
>to enter	f52 h-24 j-25
>to explain	f33 h-59 q46
>to feed	a45 l-29
>to finish	a52 j-44
>to french	k27 p-27
>to german	k32
>to get	d-24 k24 n26
>to go	e53 h-27 k-27 l39
>to half	k30
>to have	c26
>to italian	k-30 l94 m-39
>to keep	e28
>to km	e-56 f-28 l76
>to know	q43
>to leeds	k-35 l109
>to lift	j27
>to log	b61 f48 g-35
>to look	a34 h-37 o26
>to make	f-60 h-51 l115
>to me	a61 c-31 f-41 g31 h110 l-87 o33 q-82
>to move	a38 e-38
>to my	c-60 f-32 g90 l38
>to put	j41
>to run	a28 e-43 h35 j31 l62 q-35
>to running	a29 j62 l-59
>to say	a-38 e-25 f42 i32 l50 q-34
>to singapore	f-26 k99 l-46
>to sleep	l-131 o145
>to stand	l25
>to start	o-24
>to stop	e99
>to strava	d28
>to strength	k31
>to take	d32
>to tell	k-24 p25
>to that	f-26 q57
>to the	a62 b39 i-40 l58 n-30
>to this	k-44 l-28 m55 p26
>to type	b24 f44
>to use	f122 h-38 k-50
>to wait	a39 e-24 h30 l-29
>to wednesday	k-28 p28
>to what	g25 p-25
>to write	a49
>to you	f68 k-85 q50
>to zero	c45 h-24
>today	a184 b-90 e-101 f-58 h-75 i147 j-38 l29 m38 o29
>today #	a40 l-26
>today ?	a89 l-44
>today a	l-31
>today and	a-59 g31 i-24 l78
>today coach	a58 g-24
>today let	a-25
>today like	a-54 l49
>today lol	l-33
>todays	a42 b41 c-30 l-41 m34 o-32 p42
>toddler	b-24 e-29 f-40 i35 l74
>toe	a24
>toes	a24 e26 h50 l-38
>toes have	a-38 h38 i27
>toes numb	e25
>together	j39
>tokyo	g-38 k35 l30
>told	l-40 q25
>told you	c31 g-26 l-40 q38
>tomorrow	a72 e-50 h-47 i-34 j-56 k-79 m138 n33 q38
>tomorrow ?	a92 e-29 l-43
>tomorrow at	a-29 l50
>tomorrow morning	l-36 m58
>tomorrow or	o28
>tonight	a178 e-64 g-28 h-54 i79 j-51 l-31 m163 n30 o-118 q-34
>tonight ?	a42 e-37
>tonight instead	a-69 m80
>tonights	k-35 m76
>too	g-41 h30 l-132 m89 n-25 o91
>too close	a-24 j26
>too late	k76 l-28 o-32
>too many	o71
>too much	l-34 o95
>too soon	a83 h-38 l-25
>toothache	a90 l-75
>top	a32 i-33 j45 k-29
>top of	a-37 j45
>topics	f35 h190 k-46 l-90 m-39 q-31
>tore	a-35 i26 o30
>toronto	k60 m-24
>total	a-38 i50
>touch	a44 e-30
>trace	b-48 c122 o-36
>trace of	c33
>track	a80 h-53 i-50 j35 k-29 l126
>track ?	a35
>track my	k-29 l47
>track tonight	a41
>train	f-58 h58 i-31 j-31 l175 n-24 p-26
>train ?	a34
>train legs	g37 h35
>trained	a35 i120 k-41 l-47 m-26 p39
>trained at	k-27
>trained legs	i33
>trainers	h-56 l68
>trainers or	j32
>training	a-64 f-43 g88 h133 j43 l-49 o-63 q-50
>training ?	h28
>training for	h-41 k100 o-24
>training plan	l28
>training what	h34
>trainings	g27
>trains	l36
>trash	c73 d-73
>treadmill	a40 f-62 g-27 j116 k-25 l25
>treadmill ?	a51 e-29 l-24
>treadmill before	j43
>treadmill now	a30
>treadmill or	a27 j26 l-34
>treadmill walk	a28 e-28
>trembling	a-38 e86 i-32
>trend	f-37 g194 h-53 k-36 l-33
>trip	l35
>trot	a119 e-27 l-29
>trot round	a38
>true	a-103 h147
>true ?	a-54 h58
>true or	a-34 h69 l-30
>true you	h31
>trun	l-33 n41
>try	a-37 l-73 m149 n-28
>try me	a-32 m70 n-28
>tube	e50 l-32
>tue	a-100 j98
>tues	b-25 i25
>tuesday	g64 i65 l-89
>tuesday session	g59 l-53
>tunnel	k29 m28
>turbo	l51
>turn	a-102 e51 k34 l-71 m-30 n103 o59
>turn back	a-42 e59
>turn it	l-30 o61
>turn notifications	k-29 n34
>turn off	o43
>turn on	f-30 k98 n73 o-102
>turn the	f-25 o38
>turned	l-24
>tutorial	b-50 f264 g-29 k-33 l-108 q-25
>tv	h37 k-44 l66 q-39
>tv set	h-29 k-31 l59
>twanged	a25
>tweak	k37 l-28
>tweaked	h-25 i-43 m59
>twenty	i38
>twenty minutes	i35
>twice	a37 g29 i32 l-52 p32
>twice the	a-56 g33
>twice today	a32
>twinge	a44 k-24
>twinge in	a58 k-24
>two	e87 g-30 h29 j25 l-70
>two miles	a-33 e40
>ty	f-46 g-41 l149 m-28
>tying	a32 l-26
>tying my	a32 l-26
>type	a-36 b24 f142 h-30 l-30
>type to	f35
>typed	a-32 h-31 p85
>typed #	a-28 h-31 p67
>typing	i33
>typo	l-60 p87
>uber	a-35 e59
>uber home	e24
>ugh	a-40 d-48 l132 o-36
>uh	a32 i-24
>ultra	h-28 k80 l-35
>ultra in	k38 l-31
>un	i-56 n106 o-100 p79
>under	e28 l38
>under #	l47
>under me	a-26 e29
>under the	e24
>understand	f118 l-93
>understand voice	f40 l-39
>understand what	f42
>undo	d-30 f30 g-69 h-61 l49 m-38 n128 p131 q-58
>undo last	g-28 l28
>undo my	c-41 l120 m-38 p-35
>undo that	l-34 n83 q-47
>undo the	n51
>units	c-34 d-29 f-28 h-30 k248 l-81
>units are	k76 l-42
>unlog	b-60 p125 q-42
>unlog that	b-60 p125 q-42
>unmute	a-30 b-29 e-33 k-47 l-58 n260 o-26
>unpause	f-30 g-30 l-62 m-49 n228
>unpause me	f-30 n56
>unreal	l25
>unsteady	a43
>unsub	g-48 l-46 o116
>unsubscribe	a-72 k-36 m-47 n-35 o223
>until	a29 b-24 i-33 k27 l-41 m109 p-27
>until i	o24
>up	b-35 d31 e43 f-43 g52 h44 i-59 k-48 m33 n84 o-73
>up ?	e116 g-37 h-48
>up a	n27
>up and	d24 h27 p-29
>up at	a54 e-24
>up for	j-43 n29
>up from	m31
>up my	d48 h-28 k37 l-52
>up on	h40 l-34
>up or	g46 l-30
>up the	g97 n-54
>up tonight	a-26 i-24 l27
>up with	k-29 l38
>update	g-24 h-25 i-59 k106 p38
>update my	i-37 k65
>ups	a-31 d-24 h27 i53 l51
>ups and	i-59 l85
>ups in	i25
>urine	h76 q-27
>us	b93 c-55 e-28 g42 j-31 m78 o-68
>us all	c-28 l39
>us not	b64 e-28 m-24
>us the	g24 h42
>use	e-67 f89 k154 l-68 m-52
>use #	k29
>use you	f38
>used	g43
>used to	g43
>useless	l76 q-60
>using	f45 k76 l-91
>usually	j26
>utc	b-47 h-26 k221 l-93 o-44
>ute	a-27 i30
>vancouver	b-49 e-26 k131 l-53
>velcro	e34 l-25
>verdict	a226 c-30 f-36 g43 k-49 l-50 q-36
>verdict ?	a-68 g74
>verdicts	a-39 g140 k-27 q-37
>version	f-62 g25 h-28 l76
>very	e-26 l68 p-30
>vibes	a-30 h56 q-28
>video	e-31 l67
>vienna	k142 m-54 o-35 p-31
>view	a-36 g228 k-29 l-90 n-32
>vo	h85 l-35
>vo #	h85 l-35
>voice	f40 l-39
>voice notes	f40 l-39
>vs	a-38 e-35 g47 h176 k-29 l-91
>vs soreness	g54 h-54
>w	c-28 f-28 h-45 i46 o32 q29
>w a	l48
>w chest	o24
>w my	k27
>w the	e27 i-25
>waddle	e31
>waist	a44
>waist is	a41
>wait	b62 e-28 h-24 i-35 l-121 m199 o-38 p50
>wait #	h78 i-26 l-24 m31 q-53
>wait a	a-32 j55
>wait til	l-26 q42
>waiting	e-40 h30
>wake	l-26 n91
>wake up	a25 l-26 n69
>walk	a54 e183 f27 j-65 k-50 l-75 m-41 p-33 q36
>walk ?	e37
>walk home	a-28 e40
>walk instead	a84 e-36
>walk it	a27 e-26
>walk me	a-51 f61 j27
>walk on	o36
>walk or	a47 j-35
>walking	h37 o-25 q42
>walking enough	h25 o-25
>wall	a26 e81 i42 l-59 n-36
>wall sits	i39
>want	a74 b76 c29 d31 e-65 h-37 i-57 k50 l-50 m-32 n87 o-32 p-50 q-33
>want #	a71
>want a	d27
>want my	c50
>want out	a40
>want that	c31
>want the	k53 n-32
>want to	b86 j-26 l60 m-29 n58 o-29 p-39
>want you	c24
>wants	d57 i-33
>warm	a-59 h57 i-55 j35 l73
>warm up	a-74 h51 j36
>warming	e28
>warming up	e28
>warmup	j61
>warsaw	b-27 k114 l-25
>was	a-62 e-35 f-38 g103 i-37 j-82 k-62 l85 m-37 o-31 p120 q76
>was #	a-33 g-27 n25 p50
>was a	l-42 p98
>was an	p29
>was broken	i25
>was gone	a27
>was i	g106 p-44
>was it	l-54 q86
>was last	g38
>was leg	i-33 p33
>was lunges	j-31 l50
>was meant	b55 p-52
>was my	g102 h-39 l-35 q33
>was on	q24
>was only	a-28 p-24 q58
>was sunday	l-27 p32
>was that	l-27 p-28 q55
>was the	g30 l-26 q65
>was this	p44
>was too	l-28 q44
>was yesterday	g75 i38 l-27 q-75
>washing	k-25 l39
>washing machine	k-25 l39
>wat	b-50 f252 h-48 k-29 l-84 n-38
>watch	l39
>watched	i50
>watching	e31 l60 p-33
>water	h73 l-44
>water on	h27
>way	d28 e44 f24 h-72 j82 l-63
>way round	a-28 j71
>way to	d28 f24 h-35
>way twice	a58 l-37
>wdym	b-38 h-30 l-92 o-46 q262
>we	h-69 l71 m29
>weak	i-24 j-44 l29 q25
>weak as	a34
>weather	a-53 h-36 k-26 l182
>weather in	a-53 h-26 l95
>wed	a-38 e-39 i36 j43
>wednesday	h-52 j90 k-54 p37
>weds	j35
>wee	a134 h-46 i-34 l-34 m43
>wee is	a40 i-33
>wee looks	a37
>week	a-84 b-104 c-73 e-67 f-29 g223 h79 j81 k-42 l-62 m-36 o143 p-54
>week #	i24
>week and	a27
>week or	h-28 j33
>week so	e-41 g68
>weekday	a-35 n29
>weekend	g-25 i24
>weekly	b-44 g73 h-50 j106 k-28 o-30
>weeks	g29 h88 l-33 n25 o27 p-26 q-49
>weight	a72 b34 e-35 h39 k58 m-31 n-35 q-28
>weight on	b42
>weight to	k42 l-36
>weights	a-174 f71 h-50 j236 k77 l-29 q-92
>weights first	j102 q-92
>weights in	k85 l-62
>weights or	a-39 j28
>weird	i50 k-41 l29
>weirdly	e27
>well	l36
>went	a-30 e24 i-45 k-34 l98 o39
>went from	a44 k-31
>went off	a31
>went pop	a-31 o47
>went well	l36
>were	a50 b78 g41 h-67 i-108 j-48 p115
>were #	q27
>were saturday	a-45 p67
>what	a110 b-31 d-48 e-72 f260 g97 h84 i-171 k-80 l-63 m-81 n-42 o-89 q119
>what a	a-34 h-31 l111
>what about	a60 h-30 l-25
>what am	a45 f35 q-49
>what are	a-30 h155 l-83 q-29
>what basis	q29
>what can	a-32 f124 h-27 l-27
>what causes	h113 l-41 q-44
>what colour	h43 l-27
>what counts	h37
>what did	a-34 f-57 h36 l41 q44
>what distance	a76 h-32 l-31
>what do	a28 f-28 l-30 q43
>what does	a-34 h66 q-44
>what even	h63
>what exactly	a-40 f-25 h73
>what gives	f-54 q101
>what grounds	h-32 q89
>what happens	d-32 f83 h41 k-26
>what have	g36
>what helps	a-36 h80
>what i	f-54 g32 h-77 k46 p104
>what if	a123 k-25 q-30
>what is	e-31 f33 g24 h173 j-88 k-52 q-51
>what leads	j52
>what made	l-31 q65
>what makes	h60 l-41
>what muscles	f-61 h61
>what now	a42 f77 k-31 l69 m-31 q-106
>what order	f-52 j81
>what rule	h-46 p-28 q86
>what run	a33 l-24
>what should	a40
>what time	a-30 f-48 h-75 k41 l152
>what tipped	f-57 l-28 q101
>what to	f38 h34
>what today	a39 i-32
>what was	g116 h-30 l-38
>what would	j-31 q44
>what you	c67 f31 l-29
>whatever	b-47 k-27 l132 m-42
>whatsoever	a69
>wheels	i99 l-47 m-26
>when	a36 b-28 d-82 e-99 g49 h96 i-51 j145 k-60 m80 n-33 o61 p-79
>when can	a39 l-34
>when did	g36
>when do	a-29 f32 h54 j35 l-25
>when does	j-27 l80
>when i	a158 e-59 g-41 h55 l-38 m59 p-44
>when is	a-29
>when it	a-31
>when my	a-35 q34
>when she	h26
>when should	a-40 e-25 j71
>when spoken	k-30 l-51 o93
>when was	g55
>where	a-95 e74 h-64 i-107 j109 l52 q48
>where can	a-24 d-39 g45 l44
>where do	a-31 c30 f28 g-27 h-30 i-39 j57
>where does	h-26 j30 q39
>where is	d47 h-42
>where the	a33
>where you	i-43 l47
>which	a-77 e-32 f65 h36 i-69 j148 k-47 m-30 o-54 q120
>which day	j38
>which first	j38 k-28
>which goes	j38
>which leg	g60
>which number	l-49 q67
>which one	j60 q-27
>which pains	h108 l-49 o-49
>which rule	g-28 l-27 q94
>while	h42 i56 l-71
>while i	a53
>while running	a-31 e59 h61 l-43 o-26
>whit	a-43 f90 l-42 q63
>who	b-101 d-42 e-43 f90 g-53 h-54 j26 l99 m-31 p-44 q192
>who are	f201 l-201
>who made	l64 q-58
>who runs	l60
>who wins	a54 h-27
>whole	a50 b42 c47 d57 e-36 g-42 i52 l-77
>whole body	a30 e-24
>whole log	d32
>whole thing	b49
>whos	a-42 l163 q-30
>whos running	l36
>why	a-159 b-27 e-56 f-44 g-44 h186 i-32 j-46 k-36 l62 m-92 p-46 q386
>why #	h-33 q78
>why ?	a-39 q39
>why a	q36
>why am	h35 q-24
>why are	h55 l83 q-127
>why can	h42
>why did	h52 q-48
>why do	e-31 h139 l130 q-151
>why does	h102 q-84
>why i	a28 q-27
>why is	h107 k35 q-125
>why no	a-36 l-78 q134
>why not	h47 l64 q-29
>why only	q24
>why rest	h-51 q59
>why so	h-41 l-50 q90
>why the	h-27 q62
>why though	h-66 k-30 l76
>why wait	m-48 q53
>whys	a-33 p-30 q126
>whys it	a-33 p-30 q126
>wich	a-42 j84 l-31
>wife	b55 l52 p-54
>wifi	k-24 l88
>wifi keeps	l31
>wild	b-68 l87
>will	a115 f33 g-30 i-62 k38 l140 o-96 p-54 q-52
>will i	h49 i-31
>will it	l75 m-75
>will not	a81 i28 k-31 l91 o-67 p-49
>will running	a28
>will you	f40 l68 o-49 q-32
>win	g-63 h-33 l152
>wind	a-30 j28
>window	h35 l-33
>wine	c-29 f-29 i-49 l105 q48
>wins	a83 h-27 k-24
>winter	j-33 l68
>wipe	a-38 b-47 c197 d28 f-28 i-69 l-44 n-37 p96 q-26
>wipe it	b-47 c64
>wipe me	c67 f-26 n-37
>wise	a73 h-25
>wish	a-33 l85
>wish me	a-34 l61
>with	a44 d-26 f28 i-78 j39 k-67 l50 p53 q-34
>with #	o37
>with a	a63 h35
>with it	i-58 l58
>with me	a-30 d36 i39 l-37 m84 o-25
>with my	f63 h-30
>with quads	a-25 e25
>with squats	j42
>with that	l24
>with the	a-35 b-47 d-28 e28 f46 i-32 j27 k-35 n64 o47
>with this	a-26 b63 c32
>with you	f40
>withdraw	a-39 b189 c54 f-45 h-26 k-49 l-59
>without	a24 l-40
>without a	e24
>without leg	l-38
>without yelping	a40
>wobbly	a162 b-39 f-41 l-25
>wod	i25
>women	h40
>women train	h40
>won	a-28 e-24 l53
>won #	e-24 i-24 l53
>woozy	a74 i-41
>woozy since	a50
>word	a31
>words	f103 k32 l-79 q-28
>work	a-25 b-31 e-36 f163 h62 k37 m35 n-44 o-87 q-47
>work and	a34
>work for	f31
>work on	l28
>worked	q33
>working	g-42 k-32 q91
>workout	a-52 e-27 f35 i59 j28 l-45 p31 q-27
>workouts	c-73 g78
>works	f65 k41 q-36
>worry	a-55 h66
>worry my	a-42 h53
>worse	e60 j26 l-38
>worse each	e55 l-27
>worst	f-44 g49 l44
>worth	e-26 g-26 h131 l-36
>worth it	h48
>wot	f65 h33 l-57
>would	a150 b-29 e-85 f-72 j55 k-50 l-120 m33 o52 q48
>would #	a82 i-39
>would a	a81 k-24 m-27
>would it	j30
>would make	h44
>would you	a77 f-57 j63 l-63 m45 o78 q-43
>wow	k-46 l193 m-51 o-30
>wrecked	a45 g60 j-43
>write	a-27 d-28 e-40 f44 g-47 i40 l51 n-27 o94
>write home	a52
>write me	k30
>write to	f30 l-35 n-30 o36
>writing	a-26
>wrong	a-57 g-67 h-52 i45 k73 n-35 p44
>wrong button	b84 l-83
>wrong chat	l81 p-78
>wrong day	k-28 p55
>wrong with	i45
>wtf	f26 h-53 k-49 l168 o-24
>x	a-35 b202 g-44 h-69 i82 l-40
>x #	a-53 h-59 i113 l77
>xmas	l73 m-26 q-37
>yay	b-49 j-25 l134 n-39
>yay or	a55 h27 j-25 l-46
>ye	f90 l-42
>yeah	a50 e-34
>yeah nah	a34 e-36
>year	e-24 l59 p-25
>yelping	a40
>yer	h-58 l-60 m-38 o176
>yes	a130 b-54 e-65 i-27 l45 n52 o-85
>yes /	a50 e-32 i-26 j56
>yes ?	a84 e-41 l-34
>yes i	i26 l-28
>yes no	e45 l-33
>yes or	a38 e-43 h79 j-26 l-47
>yes the	a-42 p33
>yes to	n86 o-85
>yesterday	a48 e43 g96 h-71 i-112 j-43 l-31 m-31 n-24 p150 q-30
>yesterday ?	a26
>yesterday afternoon	a-48 i48
>yesterday before	i25
>yesterday legs	a-41 i-41 p97
>yesterday was	a-72 e70 i-53 l38
>yet	a69 e33 h-61 k-34 m116 n26 o-40 p-47
>yo	b-49 f-24 l212 n-49 o-24 p-33
>york	l26
>you	b-57 c89 e-59 f160 g-69 h-84 j-84 l213 m-53 o-44 p-74 q46
>you ?	a80 q-33
>you a	j-25
>you about	f27
>you also	h44 j-43 l33
>you and	f46 q-28
>you are	a-57 f-36 h-24 l220 o-25 p-26
>you ask	h-28 m26
>you can	f35 g-31 k52 l-113 n118
>you chatgpt	l53
>you come	q34
>you crack	l30
>you decide	a108 k-46 l-33 o-30
>you do	f144 h-54 j45 k43 l-98 o-34 q-43
>you dream	l44
>you ever	c31 h-29 l26 o-24
>you explain	f88 h-25 q-25
>you for	f126 l-73
>you get	q48
>you got	f46 g31 h-28 k63 l-57 q-25
>you have	c46 d69 h65 i-37 l-29 q-53
>you help	l34
>you hold	d51
>you i	f34 h-31 i24
>you in	f58 k-53
>you know	l-66 q75
>you lift	c-28 l41
>you like	f-39 l83 q-28
>you lose	h67 l76 m-107
>you make	l32 o-30
>you may	l-39 n56
>you mean	f-113 q155
>you message	f25 l-58 o33
>you need	f36 q-33
>you not	k-49 l-50 o109
>you ok	l51 n-29
>you on	l66
>you pick	q40
>you ping	f45 l-29 n24
>you please	n-27 o29
>you run	a-52 j-34 l106
>you said	g31
>you say	e57 f-52 g26
>you see	l42 q-26
>you show	f-46 k120 l-44
>you slower	h40 l-24
>you speak	f27 k-28
>you still	l40
>you stop	f50 l-68 n-31 o43
>you sure	h-29 l-213 q263
>you talk	h-52 k186 l-49 m-47
>you tell	f-27 q25
>you text	f-30 k100 l-45
>you think	a25 f-63 l75 q-32
>you to	c24
>you tomorrow	l25 m-25
>you turn	f-25 h48 k-29 o25
>you understand	f114 k-33 l-80
>you undo	h43 p-28
>you up	g-32 l120 n-30
>you using	k76 l-42
>you want	f47
>you were	b82 l-59
>you work	f53 l-26
>you write	l27
>youd	a93 g-30 h-24 q-26
>your	a-81 b-51 c78 d-44 e-24 f97 g-108 h-77 i-70 l239 m-31 n26 p-52 q89
>your clock	k38 l-24
>your knees	h49
>your legs	h27 j-24
>your mind	l42
>your name	l49 q-24
>your reasoning	l-42 q60
>your servers	c26
>your source	h-39 l-51 q93
>your system	f49
>your the	b-26 l53 q-28
>your working	g-42 l-24 q91
>yourself	h-59 k-38 l-34 n102 o-49 q72
>yr	a-43 l67
>ystrday	h-42 i53
>z	b-27 d-36 g-49 l-91 m180 p86
>z #	l-29 m29
>zero	a102 g-47 h-60 i39 l-46 n-56 o30
>zero doms	a52 b-42
>zing	a51
>zip	c-46 d166 k-40 l-52 p-29
>zip it	p-29
>zone	a66 h101 i-27 k116 l-82 m-47 q-73
>zone #	a80 h129 k-38 l-31 m-47 q-66
>zone is	k60 l-54
?	a133 b-79 c-26 d30 e77 f116 g120 h58 i-324 j158 l49 m-71 n-77 o-115 p-200 q132
? #	a25
? $	a158 b-43 c-47 d55 e45 f86 g66 h94 i-234 j131 l-68 m-63 n-71 o-53 p-87
? ?	a-86 d-47 e-55 f41 g-53 h240 k-29 l44
? _ #	a111 e-77 i-35
? _ $	a-30 d-64 f100 g-53 h109 i41 j-38 k-43 p-40
? _ ?	a-65 e-40 f81 h-33 j84 k52 l-43 q-29
? _ a	a-70 j31 q45
? _ again	g33 l36
? _ am	a-35 h41
? _ for	q43
? _ from	a-33
? _ h	a31
? _ how	i42
? _ i	e-25 l41
? _ is	a-88 g37 j74 l-24
? _ like	a-41 e30 i-44 j-26 l99
? _ lol	h40 q-26
? _ lunges	a39
? _ min	a36
? _ on	a-38 e38
? _ pain	h31
? _ run	a-45 e44
? _ shot	a-33 e60
? _ that	a-29 q29
? _ the	a-52 q57
? _ were	a28
? _ what	h40 q-26
? asking	a-32 h49 q-24
? did	a70 e-43 i-28
? explain	h-27 q44
? for	a-40 q45
? hamstrings	a30
? how	f59 h-41
? i	a-33 h41 q27
? in	e-26
? it	g37
? leg	a38 i-31
? legs	e37
? lol	h40 q-26
? me	a60
? mine	a-39 h43
? never	a27
? no	k52 l41 q-58
? not	a-50 q50
? race	j25 l-24
? run	a-68 e44 j33
? still	a-25 e32
? the	a-56 q57
? why	f-28 h-38 q73
@	a-36 e-45 h-30 i174
@ #	a-36 e-45 h-25 i169
@ _ #	a79 i-73
@ _ $	a-50 i92
@ _ and	a34 i-34
^ #	a150 e51 g-29 h-112 i72 j72 k140 l-152 n-119 p-42 q29
^ $	b42 c-36 d-46 e41 f-50 g-47 h-124 k-51 l291
^ ?	a-31 e-31 f385 g-53 h-173 q-95
^ _ !	a-49 e37 k-41 l140 n-41
^ _ #	b39 f-27 g34 h182 j-28 k-157 l-70 m44 n35 q-37
^ _ $	a-31 b63 c-34 d-86 e-92 f91 g27 h-78 i-31 j-40 k-31 l-51 m79 n60 o54 p49 q51
^ _ /	a83 e-114 i27 j27
^ _ :	h93 j-46 k73 l-35 m-28 n-141 o-46 p127
^ _ ?	a-223 d-30 e-73 f132 g127 h179 i-44 j-38 k-29 l-69 q68
^ _ @	i31
^ _ a	a80 b-24 e-35 g-43 h-69 i25 k-101 l64 m216 p-69 q-36
^ _ about	a131 b66 c-64 h-35 m-29 q-40
^ _ access	c-30 d121 h-32 i-26
^ _ account	c35
^ _ ache	a56 h-25
^ _ aches	j31
^ _ achilles	h27 l-24
^ _ acid	h68 q-26
^ _ af	a103 f150 k-50 l-169 o-37
^ _ after	a-81 g56 i72 m-49
^ _ afternoon	e-36 i40
^ _ again	l-43 n61
^ _ aim	a-47 k96 l-29
^ _ air	i27
^ _ alcohol	h26
^ _ all	a-74 b-47 c228 d-43 e-53 g39 k-53 l-66 o117
^ _ along	a-24 e43
^ _ already	k-41 l-84 o157
^ _ am	a80 b-46 c-43 e101 f87 g-25 i-40 j27 l-51 n51 o60 p-57 q-87
^ _ amber	a33 l-52
^ _ an	b-25 e-29 h-34 i122 k-119 l45 m-49 o73
^ _ and	b-35 c63 e-92 h126 i120 j-160 k46 l46 m-27 n-24 o-25 p27 q-44
^ _ ankle	a37 e25 h-39 k-29 l41
^ _ any	a-38 g-34 h70
^ _ app	l30
^ _ are	a247 f97 i-51 l-126 o143 p-49 q-214
^ _ area	a53
^ _ around	a38 l-39
^ _ as	a91 d-27 i-26 j118 l-70 q-26
^ _ ask	o31
^ _ asked	f-29 l38
^ _ asking	b28 h-26 o72 p-26
^ _ asleep	a58 e-47 g-26 i-26 l-43 m108
^ _ at	a-48 e79 h-43 i69 j48 k133 l-49 m-106 n-50 o106 p-88
^ _ au	h-32 l54
^ _ away	a-47 b-38 c37 i-39 l-86 o178
^ _ b	a-65 j102 l-33
^ _ back	a-45 g130 j-33 k-77 l-83 m112 o-80 p98
^ _ bad	a108 b79 c-57 g-71 h-52 i-31 p60
^ _ badly	a42
^ _ bananas	h64 l-24 o-40
^ _ bar	i36
^ _ barely	a76 h-46
^ _ bath	a34
^ _ be	n33
^ _ been	a-40 g56
^ _ before	a-35 h113 j-105 k-46 l83
^ _ better	e63 k-98 m76
^ _ between	h104 j-71
^ _ big	l39 o-29
^ _ bigger	j30
^ _ birthday	a-39 l47
^ _ bit	a123 l-48 m-44
^ _ bizkit	k-28 l39
^ _ body	a-30 l103 m-30
^ _ bolt	a-30 h-48 j-50 l128
^ _ bone	e66 h-31
^ _ book	g122 l-29 m-31
^ _ boss	l30
^ _ bot	a45 f-66 g-40 k-50 l341 m-77 o-113
^ _ both	a-50 h-52 j171 l-47
^ _ bowl	a33
^ _ break	a-34 e73 l88 m-54 o-29
^ _ breakfast	a62 e-43
^ _ bridge	h-35 l38
^ _ bridges	i32
^ _ broke	a26
^ _ broken	l33
^ _ brown	k-39 l68
^ _ bug	a34
^ _ bugging	n-40 o40
^ _ burning	a-59 e-36 l118
^ _ but	a-39 l-53 q103
^ _ button	b-40 l-83 p123
^ _ by	g84 h-70 j-27 l92 o-37
^ _ calf	a35
^ _ calves	h28
^ _ can	a-45 b26 f107 j-24 k-60 l-36 n94 o-41 p-33 q41
^ _ cancel	b48
^ _ cancelled	g-26 l49
^ _ car	h-84 j-31 l132
^ _ cardio	h25
^ _ care	k41 p-33
^ _ cars	a-30 l69
^ _ cat	l-25 p57
^ _ catches	a34
^ _ causes	h113 l-41 q-27
^ _ chance	a36
^ _ changed	b25 l-40 q39
^ _ chat	b75 l31 p-98
^ _ chattering	a78 e-28 l-24
^ _ check	b-43 e110 h26 k-135 o79
^ _ checkins	b-46 g-45 k-32 n62 o61
^ _ chest	a26 e-40 q29
^ _ chills	p-33
^ _ chocolate	l31
^ _ city	k74 l-57
^ _ class	a-33 i31 j47 k-38 l-38 m75
^ _ client	a-29 h69
^ _ clock	k66 l-38
^ _ coach	d-34 i45 j30
^ _ code	l31
^ _ coffee	a-36 h36 m26
^ _ coke	a82 b-37
^ _ cola	h26
^ _ cold	a39
^ _ colour	h43 l-27
^ _ come	a-118 f-34 g-24 h60 o30 q162
^ _ commute	a-27 e32
^ _ compression	h77 l-51
^ _ conference	l38
^ _ cooked	a59 i-54
^ _ could	a-55 h38 l44
^ _ counts	h37
^ _ crack	l30
^ _ cramp	a-42 e56
^ _ crawling	e37
^ _ curls	a-31 p62
^ _ cut	j-41 k-38 l137
^ _ daily	k-29
^ _ dark	a45 k-32
^ _ data	d49 k-40
^ _ daughter	h-27 i24 l26
^ _ day	a47 c-48 d37 e-24 f-59 g-53 h-125 i143 l105 n28 o-55 p33
^ _ days	j41
^ _ dead	a67 d-36 e-43
^ _ deadlift	e-30 h95 k-37
^ _ deadlifts	h26 i60 l-40
^ _ deads	a-33 i74 p-27
^ _ decent	a30
^ _ deep	a37 j-24 l59 m-27
^ _ delete	c87 l-64
^ _ deutsch	k128 l-73 m-33
^ _ diary	g127 h-42 l-45
^ _ did	a-92 f-39 g88 i58 l-74 q103
^ _ disagree	g-26 q56
^ _ distance	a76 h-32 l-31
^ _ distances	g-34 k34
^ _ dizzy	a112 e66 h-31 l-71
^ _ do	c-28 e-86 f262 g-126 h68 i-88 j-89 k62 l92 p-82 q32
^ _ does	a-69 f90 h182 j-29 k-72 l25 q-74
^ _ dog	i-46 k-31 l105 m31
^ _ doms	a182 b-54 q-81
^ _ done	a-86 i184 j-43
^ _ down	a-61 e34 i26 l-106 o116 q46
^ _ drop	o-25 p44
^ _ dull	e37 l-24
^ _ dumb	c-44 f-31 l88
^ _ dump	a-32 c-67 d171 l-43
^ _ early	i-54 k44 m69 o-43
^ _ easy	l-45
^ _ eat	a40 j-34
^ _ effort	i32
^ _ em	a-30 k-32 n43
^ _ enable	l-30 n56
^ _ english	g-44 h-44 k151 m-52
^ _ enough	a69 h-61 l128 o-66 q-39
^ _ entries	g92 h-31 o-45
^ _ entry	b-29 i28
^ _ erasure	c46 d-38
^ _ espanol	a-49 f-26 h-43 k200 l-49 q-26
^ _ even	e33 h26
^ _ every	a34 c37 g34 i-32 n-33
^ _ everything	a-60 c253 d-72 f45 i-31 l-47 m-49
^ _ exam	l55 p-29
^ _ exercise	b-45 h64 k-71 p93
^ _ exercises	g35
^ _ explain	f-47 q39
^ _ export	c-34 d-60 l118
^ _ fainted	e-31 l47
^ _ far	a107 e50 g-55 h-72 j64 l-32 m-45
^ _ fasciitis	h50
^ _ fast	a-48 e57
^ _ fat	k43
^ _ feel	a223 i-58 l-53 m-36 p-31
^ _ feeling	a73 e-27 i-29
^ _ feels	e70
^ _ feet	a93 b-47 e-25
^ _ fell	a28
^ _ felt	h56 i-26
^ _ fever	b-33 h28 o43
^ _ file	d29
^ _ fine	a74 e66 m-81 p-37
^ _ finished	a-34 e-79 i35 l49 m30
^ _ first	a-44 i33 j-38 l115
^ _ flexor	i-28
^ _ flight	i-31 l53
^ _ foam	h119 q-101
^ _ food	a-88 h61 j-34 l68
^ _ foot	a-31 e65
^ _ for	a-173 c-30 d47 f-69 g-40 h140 i-67 j-41 k-30 l-77 m71 n-51 o261 q84
^ _ forget	b77
^ _ forgot	f34
^ _ forrest	a-66 e-36 l129
^ _ francais	c-32 g-33 k82
^ _ free	j30
^ _ fresh	a85 i-54
^ _ fri	a-36 i36
^ _ friday	a68 l-27
^ _ from	a30 b-24 e71 g84 i-58 l-74 p33
^ _ front	a-30 p24
^ _ game	b-28 d91 l-58
^ _ gave	a82 i-55
^ _ general	h-46 k55
^ _ german	k59 l-31
^ _ get	a28 h-25
^ _ glutes	a-24 i33
^ _ go	a81 g-30 q-26
^ _ goal	a-44 e-26 f-42 i-29 j28 k240 l-71 o-29
^ _ goals	g-36 h-25 i-54 l129
^ _ goblet	i44
^ _ goblets	i29
^ _ goes	a27
^ _ going	a-45 e120 f-31 g-31 l62 q-26
^ _ gone	a95 h-63
^ _ good	h-97 l122 n-25
^ _ goosebumps	e28
^ _ got	a-94 b-47 i83 l55 m56
^ _ grabbed	a29
^ _ great	a32 e29 i-38
^ _ groin	a29 l-44
^ _ guinness	a34
^ _ gym	a-44 h36 i37
^ _ h	a70 e-28 i-43 j30
^ _ hack	a42
^ _ had	a63 b-31 e-31 h43 i-27 l38 p-28
^ _ half	n35
^ _ hamstring	a70 e-31 l-42 m73
^ _ hamstrings	a53 i-36
^ _ happens	d-32 f59
^ _ hard	h-33 i42 j73 l-53
^ _ harsh	a-48 q87
^ _ has	e-26 l114
^ _ hate	l100 o-38
^ _ have	a24 d-24 e-34 f-52 h-37 i61 l66 n53 o-63 p34
^ _ head	a41 i-24
^ _ headed	a44
^ _ heart	h67 l-59 m34
^ _ heavy	a112 e-38 h35 i-55 j-34
^ _ heel	h35
^ _ help	c-28 k-24 l72
^ _ helps	a-36 h80
^ _ here	f120 j38 l-80 m43 q-67
^ _ hill	h43 l-26
^ _ hills	e-31 j43
^ _ hip	a108 i-88 j-28 o-48 p83
^ _ history	g106 h-26 l-59
^ _ hit	a-39 e33 l55
^ _ home	a-31 e78 k36 m-36
^ _ hoops	l30
^ _ hop	a31 e-24 l24
^ _ hot	h29
^ _ hour	a-48 i49 j43 k124 l-41 q-34
^ _ hours	a74 q-27
^ _ house	o41
^ _ how	b-25 f161 h-65 j139 l-85 q-85
^ _ hr	i39
^ _ hrs	a-52 j75
^ _ hurts	a158 i-26 k-26 l-26
^ _ i	b42 d88 e139 f31 g180 k-170 l-73 m-87 n40 o-77 q-34
^ _ ice	h31
^ _ id	q24
^ _ idea	j-31 k42 l47
^ _ if	a76 k-25
^ _ ill	a39 j-31
^ _ in	a128 b-45 d-28 e-46 g101 h-98 i71 j78 k42 l-38 m-83 n44 o-163 q48
^ _ info	a-35 c55
^ _ injured	a57 l-25
^ _ instead	e-30 l-24 m69
^ _ interval	e44
^ _ intervals	a28 h-26
^ _ is	a150 g53 h-71 i-73 j46 k-24 l-149 m75 o98 p-78 q-28
^ _ ish	a54 l-25
^ _ it	a-105 b209 c72 f61 g-57 h-151 i-76 j101 k-51 m43 n-113 p30
^ _ italiano	g-25 h-34 k172 l-60 m-53
^ _ jabbing	a39 l-24
^ _ jog	e113 h-40 j-39
^ _ jogging	a-49 e78
^ _ joint	l27
^ _ juice	a-47 f-67 h138
^ _ jumps	a-44 i84
^ _ just	h-31 j26 l83
^ _ k	a-136 e138
^ _ keep	a87 e-38
^ _ keeps	a128 j-25 p-33
^ _ kept	a28
^ _ kg	i45
^ _ kid	a-39 h-29 l61 p28
^ _ km	a-45 e92 i-70 k45
^ _ knee	a47 e-49 f-55 h178 l-37 q-49
^ _ knees	e42
^ _ knock	d-38 l128 o-57
^ _ know	i-61 l65
^ _ lad	a24
^ _ language	f-50 h-44 k125 l57 p-43
^ _ lap	a-63 e89
^ _ laps	a-72 e47 l46
^ _ laptop	a-25 l65
^ _ last	a-91 b-40 c-58 d47 g39 h-43 i-27 k-40 l-40 p278
^ _ lasted	m-24 p44
^ _ late	b-28 e-100 h-31 l168
^ _ later	a-54 l-65 m127
^ _ league	j-63 l68
^ _ leg	i94 j-34 l-38 m-33 o-26 p72
^ _ legday	a-47 f-68 i52 l149 n-36 p-30
^ _ legend	l29 p-27
^ _ legs	a72 e-44 h-92 i114 j37 k-33 q44
^ _ length	a-24 j-26 l67
^ _ let	a50 l-26
^ _ level	i99 p-78
^ _ lied	a-38 p50
^ _ lift	a-37 j45
^ _ lifting	k60
^ _ light	a67 d-27
^ _ lightheaded	e40
^ _ like	a188 c49 d25 e-49 h-41 i-63 l-101 n61 o-34
^ _ limping	l-34
^ _ listen	k27 l-61 q38
^ _ live	k35 l-27
^ _ log	d-24 g127 i-33 l-43 p58
^ _ logged	a-25 g52 i76 p-25
^ _ logs	a-31 d209 g-135 m-27
^ _ lol	b101 l-104 m27
^ _ long	a35 f-27 g24 h88 j-89 k-24 l-24
^ _ look	a48 i-30
^ _ looks	a94 l-29
^ _ lost	f-76 h-46 n-36 o182
^ _ love	c-27 e-38 l83
^ _ lunch	m24
^ _ lunges	e-24 h46 i140 l-70 o-30
^ _ m	e50 f-28
^ _ machine	d-47 l90
^ _ made	l27 o-25 q31
^ _ make	a-24 k-36 o41 p25
^ _ makes	h66 l-47 o-25 q40
^ _ many	a61 b24 f-37 g96 h-85 k-48 l30 o42
^ _ marathon	a36
^ _ market	d-68 l73
^ _ mate	f42 l70 q-24
^ _ max	i24
^ _ may	g35 l-39 n39
^ _ me	a-87 b-56 d57 e-27 f95 h67 i-26 j50 k63 l-178 n195 o-95 p-100 q35
^ _ meant	i-48 l-25 p79
^ _ meet	i28
^ _ meeting	l29 m92 n-41 p-26
^ _ message	k-37 l-50 n-31 o169
^ _ messages	k102 l-28 o-25
^ _ messaging	d-31 l-30 n32 o57
^ _ mile	a-110 e115
^ _ miler	a58 j-34
^ _ miles	a-81 e76 h100 i-31 k-66
^ _ min	e-67 h58 i38 l-34 q33
^ _ mind	b148 k-50 l-32
^ _ mins	a-74 e65 h-54 m55
^ _ minute	e37
^ _ minutes	a148 e-28 i-78 l-36
^ _ miss	n32
^ _ mode	a-42 h-47 k-59 l-66 n-62 o228 q54
^ _ mon	c146 h-55 l-26 o-50
^ _ monday	j59 l169 q-166
^ _ more	a-74 e-74 f-24 i-69 j-32 k-32 l-113 m130 n129 o41 p64 q53
^ _ morning	a-45 i56 l-47 m58
^ _ mornings	a-56 i61 l33
^ _ moved	k48
^ _ much	f-46 l40 o40
^ _ mum	h53 l-29
^ _ muscles	f-61 h61
^ _ mute	m-24 n104 o-68
^ _ my	a-109 b-46 c126 e-115 h-69 i26 j-25 k-24 l81 p47 q97
^ _ myself	i30
^ _ nearly	l37
^ _ need	a24 f60 l-80 q24
^ _ needs	b-26 d51 l-24
^ _ never	c-24 i42
^ _ new	i-25 l84
^ _ next	a-48 b-73 e66 o75
^ _ niggle	a43
^ _ night	i-52 j-25 k-51 l264 o-32
^ _ no	a-158 b168 c48 e-36 h-29 i31 j-24 k35 l-78 n-36 p95
^ _ nordics	a-32 h52 i32 l-52
^ _ nose	e-69 l87
^ _ not	a74 b67 c39 e-45 h-155 i-68 j-34 m113 p-56 q118
^ _ note	i26
^ _ nothing	a38
^ _ notifications	k-36 o35
^ _ now	a-83 b-49 e115 f86 j-30 l-109 m180 o34 p-49 q-51
^ _ number	a-28 e31 l-49 q50
^ _ numbers	d36 f42 l-53
^ _ objective	k66 l-49
^ _ obliterated	i26
^ _ oclock	k39 l-25
^ _ of	a-56 c-83 d104 e84 h43 i-51 j30 l66 m-47 n-82 q41
^ _ off	a-92 c-34 f-34 i80 k-28 m-66 n-39 o239
^ _ often	g72 l-31 q-29
^ _ ok	e125 l-45 n-29 p-31
^ _ old	l43
^ _ on	a59 b-71 e-54 f81 g-31 h26 i-133 j81 l-39 m154 n135 o-227
^ _ one	a76 e-48 f-43 h-49 i-59 j129 k-32 o136 p-29 q-64
^ _ only	a-45 c-45 e-62 i43 k102 p81 q-61
^ _ or	a155 e83 g-82 h-47 i-32 l33 m-36 o-61
^ _ order	f-52 g-26 h-25 j77 l37
^ _ other	a-51 j51 k-35 m35
^ _ out	a-90 e109 i35 l33 m-31 n-30
^ _ outside	a-44 e46
^ _ over	b178 c-44 d45 g74 i-42 k-65 l-44 m-27 n-43 o-29
^ _ pace	a108 e31 h60 i-37 l-40 q-61
^ _ pain	a39 h48 l-61
^ _ pains	e-25 h75 o-49
^ _ parkrun	a-36 e92 i-53
^ _ passed	a-41 e41 l28
^ _ past	a-41 g39 i25 l-39
^ _ pb	k-32
^ _ peasy	a-34 l59
^ _ pee	g-58 h79
^ _ people	h29
^ _ phone	k-34 l98
^ _ physio	j40
^ _ ping	k80 p-58
^ _ pinged	a33
^ _ pinging	b-27 k34 o33
^ _ pings	l-25 o49
^ _ pistols	e-32 i48
^ _ pitch	a-62 l72
^ _ please	a42 b-33 c-45 e-25 f-34 g-76 h-58 i-80 j59 k104 l-76 n-79 o65 p152 q69
^ _ plunge	a-27 h57 j-30
^ _ pm	k50 p-26
^ _ pop	h-61 l59
^ _ pounds	k26
^ _ pr	l-28
^ _ pre	l42
^ _ prefer	k26 n-24
^ _ press	i89
^ _ previous	i-37 p43
^ _ protein	h-150 l150
^ _ pulled	h28
^ _ pulls	i80 l-30 n-31
^ _ put	a-32 p53
^ _ quad	a59 e-37
^ _ quads	a38 h24 l-35
^ _ questions	b147 f27 m-25 o-145
^ _ quiet	a-24 l-48 o113
^ _ quit	a-24 f-26 k-48 o98
^ _ quiz	l33
^ _ race	h-65 l119
^ _ racing	b-33 l64
^ _ rack	j26
^ _ raises	a-64 i98
^ _ ran	a51 l-48
^ _ rate	a-43 e56
^ _ rd	a-40 e29
^ _ rdl	i39 p-26
^ _ really	a41 k-26 l37
^ _ record	e-24 g70 h-32
^ _ recovery	c-31 h105 k-26 p-35
^ _ red	h31
^ _ relocated	e-34 k71
^ _ reminders	b-72 l-55 m-33 n86 o89
^ _ rep	a-45 e71
^ _ report	b-44 g131 l-38
^ _ reset	c146 l-45 m-35
^ _ rest	a-69 g-44 h-30 l58 o-46 q171
^ _ rice	a44 i-25
^ _ right	h-27 k-25 m76 o-32
^ _ roller	h48
^ _ rolling	h97 l-24 q-31
^ _ room	a36 h-29 i52 l-82 m34
^ _ round	a-46 e68
^ _ rpe	f-28 g80 h29 i-29 l-28 p102 q-71
^ _ rule	g-28 h-58 l-35 p-28 q180
^ _ run	a-46 e90 h-160 i-108 l295
^ _ runners	h46
^ _ running	e30 h24 j65 k47 l-135 m-50 o53 q-29
^ _ runs	l47 q-32
^ _ said	a31 h-47 i-72 j28 k45 l-34 p31 q43
^ _ sat	e-26 i67
^ _ saturday	i38
^ _ say	a52 e39 k-24 l-39
^ _ says	a106 c29 j-25 l-84
^ _ scale	h44 p-28
^ _ sec	m75 o-50
^ _ send	a-27 o52
^ _ session	a-42 h-43 j27 k-43 l144
^ _ sessions	a-41 j36
^ _ set	a29 h-29 k-63 l118 p-56
^ _ sets	e-32 m61
^ _ settings	f101 g-35 h-26 k31 l-33 q-33
^ _ shaking	a70 i-58
^ _ sharp	a50 h25 l-32
^ _ shift	a33 j-26 m42
^ _ shin	a53 h-39
^ _ shoes	a-35 e79 l35 p-66
^ _ shot	l-27 p46
^ _ should	a-28 e-24 h40 i-29 j-28 p77
^ _ shuffle	a-30 e48
^ _ sick	a-28 c-28 e96
^ _ since	a62 i-24
^ _ siri	l49 m-24
^ _ sits	a-64 i168 l-48
^ _ skipping	e40
^ _ sleep	f-25 g100
^ _ sleeves	a-28 i28
^ _ slept	p31
^ _ smth	a-28 e28
^ _ so	a37 e66 f-40 g-88 h-43 l-98 q164
^ _ socks	f-34 l35
^ _ some	l92 m-47
^ _ something	a27 b28
^ _ song	e35
^ _ soon	a-43 h-34 j93
^ _ sore	a286 c-43 d-32 g27 i-36 l-26 p-29 q-56
^ _ soreness	a-49 c-24 d26 g71 h-54 j-33 l-35 p77 q30
^ _ sorry	b-24 f-40 l76
^ _ splints	a51
^ _ split	j38
^ _ spot	a38
^ _ sprints	a58 i-40
^ _ squat	a36 g28 i72 j34 l-58 o-42 p-57
^ _ squats	a-105 e-33 i177 k-29 p56
^ _ squatted	i26 p-26
^ _ squatting	i38 l-27
^ _ stair	a47 h-24
^ _ stairs	h69 l-45
^ _ stars	a45
^ _ start	g-44 l-26 n61
^ _ started	e113 f57 h-38 i-54 m-39
^ _ step	e-28 h31
^ _ steps	i25 m-31 p60
^ _ stiff	a27
^ _ still	a-59 e60
^ _ stop	a-61 b92 f-31 l24 n-26 o82
^ _ strain	a47
^ _ streak	g105 h-29 l-76
^ _ strength	h-25 k34
^ _ stretch	h58
^ _ stretching	a-25 h54
^ _ strike	a43 h64 q-54
^ _ stroke	a-26 h81 q-32
^ _ suit	k-25 l56 o-38
^ _ sunday	a-49 i51
^ _ sure	l-52 q66
^ _ survived	a-58 i54
^ _ svp	b-31 f165 k-27 l-75
^ _ sweat	a-37 e37
^ _ sweating	e-25 h29
^ _ sweats	a39
^ _ swimming	a33 h33 j-32
^ _ swollen	a42
^ _ tabs	c-56 e-34 h32 l-35 n93
^ _ tap	c-24 e-37 l76
^ _ tapped	a-59 p70
^ _ tea	i-50 m84
^ _ tell	a58 h-24 l-46 q31
^ _ telling	a54 f-25
^ _ tempo	a-170 e70 h109
^ _ tender	a44 h-38
^ _ tendon	a25
^ _ texting	k-34 l-35 o119
^ _ th	a-48 e49
^ _ thanks	b92 o-63
^ _ that	a-107 b68 c-67 h-86 i-74 k-49 m132 n-72 o-51 p309 q63
^ _ the	a-105 b27 c96 d-42 g-45 h-29 i-189 j-68 k-28 m92 n74 o58 p112 q41
^ _ then	a-53 c65 d-65 h-42 i62 j80 l-32
^ _ there	a-85 d51 e100 h-73 l71 n-42 q-34
^ _ thighs	a-24 e24
^ _ think	a88 h-40 k69 l-63
^ _ this	a-128 b334 c-74 e-37 g28 h-75 i70 k-25 l-46 m107 o-87 p-49 q41
^ _ though	h-66 k-30 l87
^ _ threw	a-27 e27
^ _ through	a-60 d-29 g51 i96 k-25 l46
^ _ thrust	a-27 i30
^ _ thrusts	a-81 i201 l-39 p-60
^ _ thursday	a-24 i49 j37
^ _ thx	k-46 l46
^ _ tight	a67 j-26
^ _ til	a-26 k-39 l-48 m55 o91
^ _ time	g-48 h-120 i-28 k144 l76 m81 n-37 o-42
^ _ times	g25
^ _ timezone	g-41 k122 l-34
^ _ timing	l-72 m112
^ _ tingling	a-38 e44
^ _ tipped	f-57 l-28 q101
^ _ tips	b-41 f61 h72 l-70
^ _ tired	a41 o24
^ _ to	a79 c45 d33 f59 g-40 h-119 i-83 j34 l128 n-40 o-51 p-77 q53
^ _ today	a-181 b-86 g-30 i72 l137 m45 p99
^ _ todays	b47 o-32 p50
^ _ toes	h-27
^ _ tokyo	k46
^ _ told	h-28 l-41 q60
^ _ tomorrow	a69 l151 m-217
^ _ tonight	i37
^ _ too	a74 e-55 h51 i-51
^ _ track	a-61 i-27 l179
^ _ train	k56
^ _ trained	i105 l-47 m-26
^ _ trainer	a-26
^ _ training	a41 f-28 h-35 l65
^ _ treadmill	f-24 l52
^ _ tweaked	a-30 e27
^ _ twinge	a34 j-27
^ _ two	a-35 e37
^ _ typed	b69 f25 p-46
^ _ under	a106 e-47 h-24
^ _ units	c-34 d-29 k186 l-42
^ _ until	l-35 m84
^ _ up	a57 g114 h-86 i65 k-45 l59 m-62 o-42 p-41 q-66
^ _ update	l24
^ _ ups	e-24 l85 o-38
^ _ us	b83 c-27 g42 h25 l-72 m62 o-61
^ _ used	a-31 i36
^ _ verdict	a-41 q65
^ _ verdicts	a-39 g114 k-27 q-37
^ _ vs	e-30 g-24 h142 l-49
^ _ w	a-49 e35 i49 o27
^ _ wait	a-48 m-42 o-24 p59 q53
^ _ walking	h53 o-25
^ _ want	c71 d45 e-32 f-29 j26 k31 l-80 m-25 n104 o-103
^ _ wants	a53 e-29 i-41
^ _ was	a93 b-36 e-59 g84 h-35 k-66 p162 q-67
^ _ watch	a55 e-27
^ _ we	h-28 m32
^ _ weather	l33
^ _ wednesday	i-41 p48
^ _ wee	a29
^ _ week	e-47 g30 h79 o-55
^ _ weeks	h34
^ _ weight	a-39 l54 m-31
^ _ went	a112 k47 l-52
^ _ were	p33
^ _ what	a-36 f95 g-50 h27 j-66 l-83 p76 q88
^ _ when	k-39 o53
^ _ where	e-28 k40
^ _ which	a-34 h55
^ _ while	e87 i-49
^ _ who	d-42 i40 l-55 q75
^ _ why	j85 q-31
^ _ wife	a29 h-24 l46
^ _ wifi	l36
^ _ will	a61 h-33 k-45 l53 m108 n-29 p-42 q-41
^ _ wiped	a-26 e28
^ _ with	a-79 f-25 i58 j80 k28 m58 n-50 o31 p-31
^ _ wobbling	a-33 e33
^ _ wod	i25
^ _ woke	a-76 e79
^ _ women	a-24 h88 j-28 l-31
^ _ work	d-53 l-35 m122
^ _ workout	e-29 h33 i36
^ _ worth	a-24 g-26 h111 j-26 l-32
^ _ would	j-31 o85 q43
^ _ wrong	a-33 b118 i-24 l65 m-50 n-35
^ _ wrote	i-36 p67
^ _ x	a49 i-25
^ _ xmas	l73 m-26 q-37
^ _ yes	a108 l-80
^ _ yesterday	a47 e-29 f-25 l91 p-35
^ _ you	a-71 b116 c-79 d25 f-86 g-59 h-62 i40 k-25 l108 m-46 n-30 o131 q58
^ _ your	h-50 k-26 l-26 q151
^ _ yourself	h-41 k-38 l-54 o51 q74
^ _ z	d-36 g-49 l58 m-50 p118
^ _ zero	a84 g-47 h-27
^ _ zone	h-41 k75
^ a	a201 d-37 g52 l-97 m-47 o-41
^ abandon	b180 k-48 l-73
^ about	i43
^ absolutely	a-32 i69 p-31
^ achilles	a56
^ activate	f-25 g-25 k-46 l-85 n222
^ actually	b98 l-38 o-32 p77
^ add	a-25 i31 n33
^ adductors	a41
^ after	c-32 f-27 h-38 j-41 l-73 m261
^ ah	a-71 b50 l-37 o93 p38 q-42
^ all	c-92 d-25 e44 g145 i59 l-35 m-56
^ already	a30 b-24 e165 l-65 o-85
^ always	a-28 j28
^ am	a-32 e61 f-33 g119 o-66
^ amend	b-33 i-59 m-26 p200 q-51
^ an	a44
^ and	j-24 l-82 q143
^ ankle	a111 e-38 h-37
^ ankles	a49 e-32
^ another	k-103 m129
^ ants	a53
^ any	c-24 f61 g103 h-110 j-45 l65 n-25
^ anyone	l69
^ anything	g52 i-34
^ are	a-76 d-82 e-28 f-41 h328 i-42 j-40 o-33 q134
^ arms	i-34 j42
^ as	b118 h-89 k75 l-45
^ asdfgh	b-30 l168 m-49 n-49
^ ask	a-55 k57 l-80 m135 n27
^ asking	a54
^ at	a-107 e109 j-35 k-66 l-108 m243
^ ate	a42 i28 j-31
^ auf	k73 l-28 m-33
^ average	c-24 g94
^ avg	g93 h-52
^ away	b-73 h-30 m-38 o167
^ aye	a166 l-142
^ baby	a-46 e46
^ back	b241 c-28 d39 e-51 k220 l-148 m-95 n-78 p-58
^ backup	c-49 d189 g-25 k-45
^ bad	b-25 h-40 k-77 l37 m153 o-50
^ bail	b191 l-75 m-50 o-32
^ bailed	i33
^ bambi	a54 i-38
^ banana	h75 j-73
^ banged	i38 l-24
^ barbell	a-28 i62
^ based	h-36 q67
^ be	a54 e-46 k58 l-63 n-60 o72
^ because	a-37 f-62 g-49 q195
^ bed	a34
^ been	e84 h-29 l-42
^ before	h-25 j30 l-29
^ begin	b-27 h-50 i-26 k-30 l-32 n256 o-64
^ belt	i24
^ bench	i-163 l182
^ bending	a36
^ best	a-53 e-33 g124 h136 i-38 j-24 l-56 p-35
^ better	h-37 j87 l-25
^ between	a104 i-91 j-24 m61
^ big	a44
^ bin	b-28 c92 n-33
^ bit	a86 h-32 i-34 q25
^ blister	e30 l-27
^ bodys	a44 c-26
^ bone	a35 c-24
^ bonjour	b-33 e-48 g-32 l193 o-44
^ bot	a91 f74 i-94 l-42
^ both	a51 b-47 e35 h40 j30 l-69
^ box	i45
^ boyfriend	a-37 e25
^ brb	i-47 k-41 l-107 m245
^ break	a-43 i-33 o-39 q122
^ breathing	e52 i-24
^ bridge	i-24 l26
^ bridges	a83 l-35 p-32
^ bring	n91 o-26 p30
^ brown	l66
^ bss	i82 l-24
^ bugger	l-33 o46
^ bulgarian	e-32 i66 l-34
^ bulgarians	i61 p-59
^ bum	a28 e-28
^ burn	c186 d-64 n-30 p-28
^ burning	e-47 l87
^ bus	l46
^ butt	a118 l-115
^ bye	b-47 c40 f-46 h-33 k-70 l136 m-34 o104
^ calf	a58 h-41 i44 l65 o-36
^ call	b164 c-46 k167 l-55 m-72 o-131
^ calves	a53 b-32
^ came	a55 l-32
^ can	a-172 b-63 c-37 d47 e-64 f-34 g-27 h142 i-26 j78 k25 l98 m164 o-40 p31 q-102
^ cancel	b87 k-66 n-48 o190 p-50 q-35
^ cancelled	i-68 l87
^ capital	a-30 l52
^ captains	l63 p-31
^ carb	f-32 h48 k-49 l36
^ carbs	h198 j-35 k-40 l-75
^ cardio	j67 l-33
^ carry	e-27 n93
^ catch	l-26 m72
^ cause	f-52 g-38 h-49 q158
^ causes	h33 l-28
^ cba	a-120 b173 m-49
^ celsius	b-42 k187 l-43 m-46 o-35
^ chalk	e-37 i41
^ change	a-71 e-28 g-38 i-46 k169 l-42 p116 q-31
^ changed	b69 l-27
^ charity	a53 e-43
^ chart	g28 h-42 l37
^ check	a109 k43 l-25 m64 n-91 o-63
^ checkins	e-29 f-34 k-65 n116 o25
^ cheers	d-26 f-49 k-34 l177 o-37
^ chest	e60 h-30 i-65 j-28 l89
^ chicken	i-66 j50 l35
^ clear	c184 d-60 g-59
^ cleared	a46 h-25
^ clocks	k60 l-36
^ close	b183 c45 l-134 m-41
^ club	a47 i-31
^ cmon	a27 l-25
^ cna	a85 m-32 q-34
^ coach	b-26 d36 o-25
^ coffee	h142 k-47 l-37 m-31
^ cold	h40 j-52
^ come	k-54 m72
^ commands	f273 h-78 j-40 l-82 q-45
^ compare	g47
^ congratulate	l53 o-26
^ convert	e-34 k-63 l108
^ convince	a-30 d-29 j32 q115
^ cool	b-36 h-53 k-28 l193 m-49
^ core	a-31 e31 j29
^ correct	h75 i-62 k-24 p34
^ correction	a-43 g-27 i-96 p198
^ could	a77 e-36 i-61 q25
^ covid	a52 e-52
^ creatine	b-37 e-42 f-28 g-33 h204
^ crossfit	i38
^ crossing	k41 l-35
^ cruise	a29 n-51 o60
^ csv	a-37 d234 f-25 k-49 o-47
^ ctrl	d-36 g-49 m-50 p213
^ cup	a34 i-34
^ currently	a-113 e187 i-46
^ cut	b-39 l30 n-48 o124 p-45
^ daily	e-24 k-76 n156
^ dark	a30 h-27
^ data	c-29 d73 l-41
^ day	a24
^ daylight	k53 o-34
^ deactivate	l-49 n-90 o139
^ dead	a109 e-26 i-65 o24
^ deadlift	l60
^ deadlifts	a-53 i125 l-30 m-52
^ deads	a-91 i141
^ delay	b-34 g-47 l-81 m198
^ delete	a-72 c76 d-54 e-26 g-25 i-25 l88 n-40 o83 p76 q-31
^ deload	g-38 h57 i27 j29 o-49
^ destroy	c99 d-74
^ deutsch	b-43 k93 p-27
^ did	a-130 c-35 g77 h-32 i199 j-36 k-38 l103 o-34 p-78 q32
^ difference	h110 j-58
^ disable	b-45 l-49 n-88 o222
^ discard	b226 k-49 l-70 m-37 n-49
^ dizzy	e-28 f-24 l117
^ dnd	f-46 k-24 l-109 o238
^ do	a-201 b62 c28 e129 f-126 g-33 h239 i-42 j-38 k-91 l222 m-41 n-47 o81 p-73 q-46
^ doc	a-25 j28
^ doctor	a-31 h38
^ does	b-25 e-48 h257 i-87 j86 k-44 l-173 q117
^ doing	a-86 e93 h-30 j48
^ doms	a95 h37 m-27
^ done	a91 b-46 e-82 h-38 i220 k63 l-71 o-51 p-49
^ down	a116 l-44
^ download	b-49 c-44 d174 h-27 o-45
^ drank	a35
^ driving	h-49 i-52 l-56 m238
^ drop	b109 c116 d-31 g-25 l-136 o89 p-28 q-38
^ dropped	a28
^ dry	a-66 l74
^ dump	c-55 d106 k-27
^ dying	a51
^ earlier	i44
^ easy	a-129 e98 h29 j32 l57 p-29 q-52
^ eating	a-49 m76
^ eccentric	h88 k-71
^ edit	a-29 c-48 d-24 g-41 i-47 k114 l-65 p140
^ effort	e24 i45 p-52
^ eh	b55 f154 g-52 l-79 o-34 q-33
^ elaborate	c-50 k-47 l-56 q205
^ electric	a27
^ electrolytes	f-39 h65
^ email	c-32 d122 g-50 l-41
^ en	c-32 g-33 k109 q-26
^ enable	b-41 l-36 n175 o-81
^ end	b214 j26 l-92 n-30 o-26
^ english	c-27 k132 o-49
^ enough	b53 k-41 l-111 n-26 o184
^ enter	i40 p-24
^ erase	c98 g-76 p51
^ esc	b220 l-88 n-47 o-32
^ evening	c-69 d-35 l179 o-30
^ every	a65 c24 h-54 i-45 k39 n40 o-29
^ everyone	a26 q-27
^ everything	c-79 e118 g-35 i32 p-38
^ exams	a-30 i-42 n90
^ excel	d105 g-58
^ exit	b263 g-33 i-49 k-47 l-63 o-32
^ explain	a-66 f69 h56 j92 k-38 l-39 o-57 p-39 q100
^ export	b-50 c46 d208 g-46 h-32 m-29
^ exprot	c-86 d163 l-49
^ f	o42
^ factory	c59 m-35
^ fair	l128 o-66 q-39
^ fancy	a32 j-28
^ fartlek	e49 f-28 h40 q-26
^ fasted	a54 h27 j-27
^ fed	a79 n-38
^ feeding	m38
^ feel	a170 e-50 k-36
^ feeling	a54 e-43 h-47 k-31 l88
^ feet	a37 e-24
^ fell	a46
^ felt	a49 e45 i-25
^ fever	l59
^ feverishly	c-24 h-31 l60
^ ffs	f-47 l155 m-40 n-27
^ finished	a28 e-33 i117 l-45
^ first	a75 e31 f57 j-64 k-43 l-29 m-24
^ fix	a-34 i-61 p135
^ flew	e-31 k53
^ foam	a-42 h145 l-24 q-31
^ foot	e65 q-54
^ football	l27
^ for	e-31 j47 l-45
^ forget	a-38 b199 c168 e-69 f-27 g-44 h-26 l-65 n-29 p-35 q-50
^ forgot	p28
^ four	a34 e-29
^ freeze	f-50 l-59 o201
^ fresh	a-30 c28 i65 o-26
^ friday	a-32 j32
^ friends	b-30 i-24 l77
^ from	a-34 h38 i30 k57
^ front	a30 l-26
^ full	a72 c38 d59 e-75 f-31
^ gap	f-44 j129 l-37
^ garmin	a44
^ gave	i33 k-27 l25 o28 p-30
^ gday	g-49 l179 n-27 o-42
^ gdpr	c121 d53 h-32 k-32 l-56
^ gels	h47 j-33
^ get	b55 c50 f-80 g-29 h-51 k50 l-87 m-30 o155
^ getting	a128 f63 k-63 l-56 m-39
^ give	a32 c-52 d28 f36 i-39 j34 k-35 l-58 m26 n-44 o58
^ glute	a29 h-29
^ glutes	a109 l-44
^ gm	b-55 f-47 h-52 i34 l201 m-40 o-26
^ go	a-71 b-46 c-27 d-29 g53 h-37 i-39 k63 l121 m-55 n-65 o112 p46
^ goal	a-50 e-27 h-56 i-26 j44 k232 l-27 o-47 p-27
^ goals	k32
^ goblets	i55 k-24
^ god	c-28 l39
^ going	a39 b-49 e160 i-50 l-67
^ good	e71 g-26 i40 l43 o-32 q-44
^ goodbye	b-36 k-45 l185 o-38
^ got	a162 b-48 d-29 f-33 g-30 h-45 i67 j62 l108 m-91 n-33 p-34 q-36
^ graph	a-45 b-54 d-29 g256 h-42 l-25
^ great	a34
^ green	a66 d-27
^ guide	a-40 c-30 f132 l-44
^ gut	e134 k-55 n-31
^ gym	a-29 i24 j45
^ hack	i57 p-28
^ had	a150 e-49 i-43 j-25
^ haha	b-32 l198 q-130
^ half	a47 j52 k-30
^ halfway	a-102 e223 k-25 q-26
^ halp	f231 h-56 l-70 n-30 o-48
^ halt	b248 f-34 k-39 l-123
^ hamstring	a73 g-26 h-36 i67 p-32
^ hamstrings	a105 e-68 l-41
^ hand	a-31 c-58 d80 e31
^ hang	b27 l-52 m175 n-146 p34
^ happy	l140 p-49
^ haud	h-29 i-27 l-46 o118
^ have	a131 e-45 g79 h-29 i-43 j-25 p-47
^ he	e-41 l61
^ head	a34
^ heart	a101 e24 h-38 l-27
^ heat	a-30 h85 q-32
^ heavy	a24
^ heel	a27
^ hello	e67 f-45 g-56 i-27 k-28 l195 q-50
^ help	d-32 f64 l92 n-50
^ hey	e61 k-53 l154 m-24 n-36 p-33
^ hi	i40
^ hill	e33 h-61 i-24 j31 l79
^ hills	a64 e36 g-57
^ hip	a36 h-47 i140 k-26 l71 o-49 p-60
^ history	a-26 b-31 c-47 g171 h60 l-27 o-28 q-31
^ hit	b35 c-30 e116 m-42
^ hiya	f-65 i-28 l127
^ hmm	f-49 g-42 h-36 l166
^ hobbling	e33
^ hold	a-40 b-51 c-35 l-69 m233 p-45
^ holiday	h-47 n-39 o106
^ home	b-49 e-61 i28 k114
^ horse	h-65 l78
^ hot	e38 i-29
^ how	c-94 d54 e-81 f93 g154 h79 i-76 j-72 k-131 l80 m-74 p-126 q186
^ hr	a-42 e64 i27
^ hrv	f-46 h54
^ huh	f258 g-25 h-52 l-102 o-43
^ hungover	a66 e-26
^ hw	k-25 o54
^ hypertrophy	j27
^ hyrox	j33
^ i	a-43 b-164 c132 d-96 e-122 f82 g-170 h-82 i-43 j-30 k170 l88 n215 o99 p41 q-93
^ ibuprofen	h40 j-33
^ ice	a30 h31
^ id	a72 c46 d34 g-30 l-54 n32 q-53
^ if	a-76 e-29 h32 j99
^ ignore	b90 g-71 q-48
^ ill	k-34 l-44 m45 o82
^ imperial	c-34 d-29 g-37 k204 l-40
^ in	a-105 d-25 i-25 k82 l-136 m310 n-46 o-43
^ instructions	f234 g-38 k-55 l-25 m-24 q-34
^ intervals	a63 j-48
^ is	a97 b-65 c-33 f65 g-38 h461 i-136 j83 k-103 l-276 m-50 p-46 q71
^ it	a-36 d-36 g-28 i42 l76 o-25 p67 q-29
^ itb	b-36 h219 l-78 m-41 o-34
^ itching	a29
^ jam	h-39 i-37 l94
^ jelly	a119 i-66 l28 q-58
^ jogging	a-46 e130
^ joints	a64 m-25
^ json	d56 l-37
^ jst	b123 l-119
^ just	a-77 e85 f93 h-35 i50 k55 l-32 n-42 q-58
^ k	a-46 b-42 k-35 l173 m-50
^ keep	c-56 n141 o-26
^ kettlebell	i32
^ kg	a-45 j-31 l107
^ kids	i-31 l-56 m115
^ kill	b120 c55 k-47 l-29 m-32 n-73 o60 q-45
^ killed	a-56 i141 l-79
^ kilos	k126 p-47 q-47
^ kindly	g-37 h-24 l-26 o106
^ km	a-33 k174 l-82 m-32
^ knee	a204 e30 h-44 k-42 l28 m-31 o-34
^ kneecap	a75 h55 l-25 p-52
^ knees	a53 h-51 i-27 l54 n38 o-70
^ knock	b-36 d-38 l61 n-27 o71
^ knocked	i25
^ l	a-32 m78
^ lactic	h68 q-26
^ lang	g-44 k288 l-87 o-46 p-49
^ language	k90 l-67
^ lap	a-55 e64
^ last	a-44 e73 g83 h-56 k-35 l-45 q38
^ later	a-88 d-26 i-40 l-63 m281 q-29
^ laters	a-30 b-34 l202 m-92
^ lbs	h-35 k169 l-97 m-25
^ leave	a-47 b149 c34 h-68 j130 l-65 p-52 q-49
^ left	a69 i-51 k37
^ leg	b-36 c-47 f-42 g-61 i246 j-62 l150 o-58 q-24
^ legs	a243 b-51 e-72 g-36 h-181 i401 l-121 m-40 p-36 q-25
^ let	a-45 b154 c-34 f-37 g48 l-65 o38
^ lift	a-31 j51 k-30
^ lifted	i36
^ lifting	a69 e-46
^ light	a59 e-43 k-24 l49 m-34
^ like	a28
^ limp	k-28 l39
^ limping	a64 e-34 h53 j-44
^ list	c-49 d-75 e-35 f46 g242 i-43 o-28 p-24
^ literally	a-36 e112 h-27 i33 l-48
^ little	a38 e-25
^ living	h-28 i41 l-24
^ lmao	a-52 d-36 l129
^ log	a-63 f-30 g89 i204 k-65 l80 m-43 p-80
^ logging	i46 p-28
^ logs	d-182 g240 q-24
^ lol	a-38 b-53 c-36 e-44 h-43 i-40 l394 m-37 n-34 o-34 p-49 q34
^ london	e-29 h-35 k32 l32
^ long	a71 g-56 i-25 k-55 l68
^ look	g149 l-60 m-67
^ losing	a-25 j25
^ lost	d-24 f92 g50 i-55 q-39
^ love	a-25 i31 l44
^ lower	i59 m-30
^ lowering	a30
^ lunch	a39 l-26
^ lunged	l87 o-33
^ lunges	a-150 b-33 e-49 i81 j54 p158
^ lying	a27
^ magnesium	f-27 g-25 h90 l-38
^ mail	d32 j-51 l55
^ main	a-32 k68
^ make	a-32 c42 d68 h-26 i-48 j31 k76 l-68 m-78 n-24 p84
^ managed	i33 l-30
^ manual	f117 g-45 h-28 q-36
^ mark	i74 j-24
^ massage	h63 l-51
^ max	h62 i27 l-78
^ may	d42 g-60 q31
^ maybe	a-77 f-48 l178
^ me	a58
^ meaning	a-42 f-38 g-35 l-39 q176
^ meant	g-31 p56
^ meh	a92 d-49 m-44
^ menu	b-49 f256 l-42 m-62 q-41
^ merry	l95 m-26 q-37
^ message	m31
^ metric	g-34 k120 l-50
^ mid	a-118 e249 h-37 l-54
^ mild	a107 h-107
^ mile	a-40 e71
^ miles	e-80 g-28 h-35 j75 k223 l-85
^ mind	a24 b-33 l64
^ minimum	h25
^ miss	n35
^ missed	g-25 l38
^ mon	a-43 j56
^ monday	g-43 i25 l-67 o-24 p180 q-49
^ monthly	g42
^ more	a30 c-29 h42 m-53 n-32 o-61 q123
^ morning	a-63 h-45 i-31 j51 k-35 l348 n-104 o-63 p-47
^ move	b-34 k110 l-29
^ moving	e-37 k43 o31
^ mums	l27
^ muscle	a-58 h42 j-35 k-25 l72
^ muscles	a43
^ mute	a-42 b-41 h-48 l-133 n-48 o321
^ my	a26 c-117 d-36 e-159 g171 h-62 i-114 k172 l296 m-44 n-28 o-63 q-100
^ nah	a-24 b102 d-35 o-28 p39
^ neck	h76 l-33 o-40
^ need	a56 f-43 h-47 k-27 l133 m-33 o-31
^ netflix	d-89 i-24 l159 m-30
^ never	a55 b106 h41 k-43 l-68 n-81 o79 p-45
^ nevermind	b183 k-37 l-99 o-27
^ new	e-34 f91 i24 k31 l26 p-59 q-24
^ newbie	f66 q-43
^ next	a79 h-37
^ nice	a-31 b-49 l203 o-46 p-45
^ night	k26 m-25
^ nine	a95 i-39
^ no	a25 c-24 e-41 f-60 g-29 i-68 j35 k64 l232 m-94 o61 p34 q-129
^ noodle	a90 i-73
^ nope	a-24 b-30 e-25 g-39 l175 n-45
^ nordic	h-31 i134 l-81
^ nordics	a-37 i103 p-30
^ nose	a102 l-102
^ not	a-25 e-25 h-25 i-189 j-33 l-162 m319 o132 p56 q-62
^ note	i45
^ nothing	a124 e-75
^ notifications	n38 o45
^ now	a-122 e130 i-32 k-47 m93
^ nudge	k38 n25 p-41
^ nuke	b-59 c201 l-48 o-37 q-33
^ numb	c-27 l78
^ nvm	b310 h-50 l-72 m-38 n-24 o-40
^ off	a-36 b-132 k-37 o264 p-33
^ oi	b-40 d-30 e-29 k-43 l200 m-27
^ ok	a-226 f-63 h-102 k-40 l453 m-39 n80 o-69 q60
^ okay	l54 n-47
^ omg	b-44 f-29 h-47 k-36 l201
^ on	a-232 b59 e295 f-39 g-24 h-43 i-78 l-183 m91 n147 o47
^ one	a51 e40 i-34 j-28 k-32 m179 n-55 o-51 p-66
^ only	a-42 l-42 m31 o95
^ oops	a-60 b37 i-37 l-29 m-67 n-35 p227
^ open	g55 q-30
^ opt	a-35 b-51 g-31 l-59 m-24 n137 o100
^ options	d-25 f144 k-32 l-49
^ order	f-26 h-34 j171 l-27 m-24 q-31
^ ouch	a-35 q27
^ out	a-149 b-44 e348 i-28 k-37
^ overheated	a33
^ overview	b-45 g237 h-69 l-73
^ pace	a-34 k35
^ pack	l-38 o60
^ pain	a53 h-51 l54
^ park	b-40 l-29 m144 o-49
^ parkrun	a41 b-47 e24 i-41 j87 m-44
^ parliament	k-29 l84 m-24
^ passed	o29
^ past	g118 k-32 o-45 q-37
^ patella	c-41 h77 l-25
^ pause	g-45 h-29 i-38 l-56 m-50 n-143 o454
^ pausing	e25
^ pee	e28 l100 m-54 o-29
^ peeing	a119 b-37 e-26
^ permission	a57 e59 l-70
^ physio	a24 d27 e-41
^ pick	e40 o-24
^ pilates	h-32 i74 q-28
^ pinch	a35 l54 q-26
^ ping	k77 l-51 m29
^ pins	a47 e44 i-80
^ piss	a49 l46 o-66
^ pistols	a-39 i67
^ plan	a31 j29
^ planning	a43 e-34
^ plantar	h50
^ please	a56 b198 d-37 f-29 g-32 k-39 l-54 m-80 o71 q-58
^ plot	a-45 g152 h-42 i-28
^ polski	f-47 h-41 k190 l-69
^ pop	e37 g37 j-34 l68 n-27 o-26
^ popped	a-53 i69 n-27
^ popping	i36 o-32
^ post	a36 e-25
^ postpone	b-49 k-44 l-84 m208
^ pounds	k24 l-24
^ pre	h47 l-33
^ preferences	f-48 k179 l-49 o-43
^ press	l38
^ previous	a-39 g88 h-37
^ print	a-39 d113 e-27
^ prioritise	h-45 j-48 k126
^ probably	a25
^ progress	a-50 g151 j-26 l-34
^ proper	h96 k-37 p-39
^ protein	h183 l-78
^ prove	b-56 q124
^ pt	a-31 h27 i33
^ pull	g101 h-28 i-62 l31 o-38
^ pulled	l45 o-31
^ pure	a44 i-44
^ purge	b-44 c229 d-55 k-29 l-59
^ push	b-25 e-47 l-27 m137 p-26
^ put	a-98 e-27 h-33 i114 k70 m89 q-25
^ quads	a211 b-48 e-98 h-29 i64 l-73
^ quick	a-25 e65 h72 i64 k-31 l-118
^ quiet	a-49 m27 o119
^ quit	b196 d-31 l-79 n-71 o51
^ race	j27 k-26
^ racing	a-30 e42
^ racked	a-32 i54
^ ran	e-47 g-30 j-30 l175
^ rate	c-51 l90
^ raw	d66 k-40
^ rdls	i66
^ re	l-30 n56
^ reactivate	g-45 l-82 n189
^ read	h88 l-57
^ really	a-51 h-27 l-25 q117
^ reason	q31
^ reasoning	j-24 q65
^ reasons	k-52 q124
^ recap	c-27 d-29 g190 k-27 l-69
^ reckon	a34
^ recommend	g-27 l140 m-25 o-32
^ record	i68 p-45
^ recovery	a63 b-41 i-47 l68
^ red	a46 l-52 o28
^ register	n54 o-54
^ relocating	k63
^ remember	l24 p-28
^ remind	a-41 k-45 l51 m131 n-30 o-39
^ reminder	k56 l47 m-34 n-37
^ reminders	k41 o-27
^ remove	b-49 c94 n-83 o60 p146 q-27
^ replace	i-53 p53
^ reset	b61 c50 h-24
^ rest	a106 k-28 l-53
^ restart	a31 b154 k-36 l-51 o-47
^ resume	a-24 h-44 n197 o-75
^ rev	i42
^ revert	a-49 l-52 m-74 p234
^ rhabdo	a-49 h73
^ right	c123 k-24 m-34
^ rip	a75 c45 d-76 h-30
^ rollback	h-39 l-28 m-46 n-47 o-31 p207
^ romanian	i67 k-48
^ rpe	a31 g36 h39 i-131 k-42 l-24 m-31 p167
^ rubbish	f-33 q50
^ run	a-76 e94 g-35 h-145 j63 l219 m-40 n-34
^ runners	h49
^ running	a-167 b-42 e202 h-35 j24 l172 m-52 o-29
^ runny	l27
^ s	a-25 e26
^ saddle	a45
^ same	j41
^ sandwich	a-29 j33
^ saturday	a31
^ save	a-28 b-28 c-32 d176 i31 j-25 k-27 l-58
^ saw	a26 e-42 h46
^ say	a67 l-51 m-42 o-94 q134
^ says	d-42 q78
^ school	a26
^ sciatica	a74 i-30 l-35
^ scrap	b133 c64 k-46 m-30 q-36
^ scratch	b24 i-43 p75 q-34
^ scroll	g72 p-41
^ scrub	c117 d-30 g-43 l-34 p28
^ see	l73 m-25 o-36
^ send	c-44 d233 k-42 l-106
^ session	f-74 l103
^ set	i-51 k72 l46 o-57 p30
^ settings	b-30 k66
^ seven	k39 l-25
^ shakeout	a87 f-40 g-33
^ sharp	k-60 l115 o-38
^ shattered	a148 b-27 k-44 l-74
^ she	e-34 l71
^ shift	k99 m-65
^ shin	e37
^ shivering	a62 h-24
^ shoes	e29
^ shooting	a24
^ shorter	g-31 k124
^ should	a70 b-47 d-24 e91 g-27 h112 l-99 m-27 p-35
^ show	a-48 c-52 d-41 f88 g374 i-43 l-154 n-33 p-55 q54
^ shred	c89 d-68
^ shush	h-36 l-65 o172 q-42
^ shut	b-58 d-38 o152
^ sick	a71 e-30 i71 l-41 m-47 n-25 o32
^ sign	g-28 l-41 n64 o37
^ signs	h45 l-24
^ silence	l-59 m-28 n-50 o212
^ sing	b-25 d-25 f-46 l144 q-32
^ sir	a38 i-29
^ ski	l37
^ skip	b64 g-46 k-40 l-41 m51 o59
^ skipped	a86 e-62 i-41 l119 m-28 p-31
^ sleep	h68 i-37
^ slept	a140 l-45 q-87
^ slow	a-45 e89 i-43
^ smashed	i41
^ snap	a26 e28 l-28
^ snooze	a-43 c-32 k-47 l-34 m282 p-38
^ snoze	f-32 l-77 m200 n-50
^ so	a80 e58 g-33 h-107 j-46 q73
^ something	a53 l-28
^ sore	a112 e46 f-44 h-83 k-49 l113 n-48
^ soreness	k-25 p28 q-25
^ sorry	b-47 f24 l144 p-64
^ sos	e28
^ speak	k30 l-58 o46
^ speed	j39
^ spin	j43
^ split	h-33 i32
^ sprints	j32
^ squat	a-48 h81 i54 o-51
^ squats	i177 m-27 p-54
^ squatted	a-35 i125 j-41
^ squatters	k-25 l39
^ sry	l36
^ stabbing	a88 h-41 k-34
^ stairs	a111 l-66
^ standing	a34
^ start	b-25 i-27 k-62 n234 o-68
^ started	e28
^ static	a-24 h30
^ stats	f-28 g196 l-44 q-48
^ step	e-32 i69
^ still	e186 g-57 k-42 l-76 m93 q-32
^ stitch	g-28 h-24 l66
^ stomach	a34
^ stop	a-82 b171 c-52 e-214 f-50 h-86 k-43 l115 m-49 n34 o365 p-61
^ stopped	a-25 e96 i-49
^ straight	a34
^ strava	e74
^ streak	g64 q-26
^ stretching	g-24 h195 o-47 p-39
^ strides	e35 h116 l-33 n-47 q-36
^ strike	c-39 d-43 l-31 p173
^ stuck	f58 j-58
^ subject	d60 i-26
^ subscribe	b-47 l-53 m-25 n207 p-32
^ sum	g58 l-37
^ sumo	a-38 i172 l-36 n-31 p-50
^ sun	c-28 e66
^ sup	b-43 h-40 l153 o-51
^ sure	a42 b-41 j-31 l213 o-48 q-103
^ suspend	f-24 g-54 h-45 l-67 o226
^ swam	a-38 i-36 l102
^ swap	i-70 k31 m-24 p112
^ swim	a33
^ switch	k98 n53 o-43
^ ta	b-30 i-27 l207 m-63 o-49
^ take	a-112 b-54 c-25 e-28 i-56 l37 m-28 n-26 o147 p201 q-30
^ talk	a48 b-37 c-31 h25
^ taper	a-47 f-45 h142 q-41
^ teach	a-64 h114 n-36
^ teeth	a78 e-28 l-24
^ tell	e51 h108 j42 o-24 q-54
^ temp	a102 e-35
^ tempo	a-67 e27 j99
^ ten	a31
^ terminate	b178 f-39 l-90 m-27
^ test	f-50 g-45 h-57 l239 o-47
^ testing	l67
^ text	k42
^ texting	e72 l-24 o-26
^ thank	l95 q-28
^ thanks	b-28 c-26 f-34 h-26 k-62 l295 o-77 p-27
^ that	a-83 b-85 e-35 h-79 i-30 l291 n-26 p118 q36
^ the	a-60 f-24 g-54 h65 i127 j-60 l166 m-30 p34 q-99
^ there	a50
^ thermometer	a70 e-41
^ they	g-26 l38
^ thighs	a25 e-27
^ thinking	a49 e-27 h-32 l81 m-47
^ this	b-27 e-42 f-62 i-38 l163 o70
^ thought	a-35 e32
^ three	a56 l-25
^ threshold	i-36
^ throw	b105 c50 l-31 p-58
^ thrusts	h-25 i117 k-42 m-28
^ thx	b-49 l265 o-106 p-29
^ tight	a59
^ time	h-57 k37 l45 m-44 o44
^ timezone	b-41 i-34 k175 o-44
^ tingly	a30
^ today	a-53 i32 j24
^ toes	a58 l-24
^ toilet	a31
^ tomorrow	a-168 k-49 l-124 m382
^ tonight	a-45 j-30 m69
^ tonights	a48 e-36 k-35 l-35 m76
^ too	b36 h-77 k-45 m87 o46
^ took	i28
^ tore	a29 e-56 i33
^ tossed	a77 e-34
^ track	a24 k-29 l45
^ train	a37 e-24 h-60 i-29 l98 p-28
^ trained	a-42 i85
^ training	a65 e-31 g80 h-98 k76
^ treadmill	j29 l-30
^ trend	f-32 g75 h-27
^ trial	l24
^ trun	l-33 n41
^ try	a-33 m80
^ tuesday	a-87 i48 j83 q-26
^ turn	h-29 k24 l-52 n97 o56
^ tutorial	b-50 f202 g-29 k-33 l-46 q-25
^ tweaked	j33
^ twinge	a60 k-24
^ two	j72 k-31
^ ty	f-46 g-41 l163 m-28
^ tying	a26 l-26
^ typo	i-60 p96
^ ugh	a-26 d-48 l131 m-37
^ uh	a28 i-24
^ un	i-48 n106 o-100 p52
^ under	i25
^ undo	a-68 b-30 d-30 g-56 i-24 k-49 l-34 p320
^ units	h-30 k75 l-39
^ unmute	a-30 b-29 e-33 k-47 l-58 n260 o-26
^ unpause	f-30 g-30 l-62 m-49 n228
^ unsteady	a25
^ unsub	a-36 g-48 l-46 o163
^ unsubscribe	m-47 n-35 o131
^ up	a24
^ update	e27 i-89 p113
^ upper	a-39 i-79 l115
^ urine	a75 k-26
^ use	e-28 f-53 k191 l-24 m-50
^ used	a32 h24
^ utc	b-47 k166 l-64
^ vo	h76 l-35
^ voice	a-37 e40
^ wait	a-51 b61 h-46 i-26 j68 l-43 m168 q-59
^ wake	l-27 n71
^ walk	a41 f-29 q95
^ walked	i35
^ walking	a65 h53 i-44 p-28
^ wall	a-64 i136 l-29
^ want	a-26 e-45 l100
^ warm	a-46 j32 l52
^ warmed	i25
^ warming	a27 e-42 j29
^ warmup	a-58 e69
^ was	a47 e-33 h133 l-140 p-32 q79
^ wat	b-50 f252 h-48 k-29 l-84 n-38
^ watch	a-58 e113 n-33
^ watched	i25
^ wdym	b-38 h-30 l-92 o-46 q274
^ we	l24
^ weather	a-53 l69
^ wee	a58
^ weekend	j29
^ weekly	a-32 b-44 g67 h-50 j106 o-30
^ weights	k85 l-62
^ well	a33
^ went	a24 e-24 l39
^ weve	e-34 k58
^ what	a-49 c-28 d-36 e-60 f51 g131 i-84 l74 m-30 o-34 p-110 q224
^ whatever	k-27 l160 m-42
^ when	a41 e-50 g66 h81 j-26 l24 p-28
^ where	a-62 c30 f28 g43 h-92 j-44 l39 q73
^ which	f59 j-78 l26 m-25 o-49 q98
^ whit	a-54 f90 l-42 q63
^ who	a-130 b-101 f103 l198 m-26 q24
^ whoa	e64 h-32
^ whos	a-131 j-31 l264 q-30
^ why	a-303 e-42 f-33 g-44 h256 i-39 j-108 k-41 l118 m-88 o-32 p-70 q416
^ whys	a-33 p-30 q126
^ wich	a-42 j84 l-31
^ will	h49 i-31 l108 m-75 q-32
^ wipe	a-51 c158 f-26 i-51 p96 q-26
^ with	a-43 e48 l-25 m50
^ wobbly	a162 b-39 e58 f-41 l-89
^ woke	a164 e-81 i-28 m-28
^ woozy	e36
^ worst	f-44 h-47 l78
^ would	a114 j36 k-38 l-66 o-25 q-24
^ wow	k-46 l194 m-49 o-30
^ wrong	a-57 b-63 e72 i-45 l-117 p266 q-36
^ wtf	f26 h-53 k-49 l168 o-24
^ yay	a26 b-49 h-36 l134 n-39
^ yes	a-157 b-48 e49 g-33 k-34 l292 n80 o-111
^ yesterday	a-69 i135 l-41 q58
^ yo	b-49 f-24 l208 n-49 p-43
^ yoga	i-65 l127 p-41
^ you	a-65 c-31 e-38 f-106 g-77 h-54 i-172 k-29 l271 n148 o69 p134
^ your	b-38 c-46 d-36 f-46 k82 l136 o25 p-29
^ z	l-68 m230 p-127
^ zero	a116 b-42 e-27 l-37 o32
^ zip	c-46 d70
^ zone	a113 h40 k-38 m-47 q-24
a	a84 b-42 c-102 d66 e-73 f-32 g-50 h53 i38 j-27 k-67 l157 m45 n-26 p-65 q29
a #	a122 f-31 h-104 i-48 j77 l-82 m-38 q74
a _ #	a160 e-35 h-33 i-44 j-24 k99 l-80 p-37
a _ $	a-128 b-30 c-31 d-56 e38 g93 h-146 i-43 l89 m116 n-58 o57 p97
a _ :	e-25 l27
a _ ?	a-164 e-25 h33 q189
a _ a	a-39 h78 j-24 q26
a _ about	h26
a _ after	a-30 h85 m-32
a _ ago	e37
a _ allowed	a25
a _ and	e81 i-43
a _ at	i34
a _ attack	l34 o-25
a _ bad	a25 h33 j-42
a _ band	e28
a _ bath	a27
a _ between	a-25 j30
a _ bit	a-46 e35
a _ block	h44 q-39
a _ button	d45
a _ by	l35
a _ cake	i32
a _ can	a-63 e64 l31 m-28
a _ check	n37 o-31
a _ coach	o26
a _ cold	a62 i-42
a _ day	a85 f36 h-35 l-68
a _ days	o35
a _ dog	h-33 l42
a _ down	j26
a _ each	a-28
a _ every	n29
a _ felt	a-34 e34
a _ flag	q54
a _ for	a87 g-27 h39 j-44 k-40 l56 m-46 n26
a _ fracture	a-31 h95 l-38
a _ from	e-26 l-28 o72
a _ headache	l32
a _ heart	l32
a _ hip	h40 j28
a _ hour	i-43 l32
a _ hours	i68
a _ how	a-29 l40
a _ i	e44
a _ in	b26 c24 d-28 f-88 h32 i-42 k-29 l46 m57 o36
a _ is	k26
a _ jab	a-40 h42
a _ just	a34
a _ k	a-28 e-80 h-52 i24 j55 l84
a _ kg	h50 l-36
a _ knee	a34 g25
a _ last	h31
a _ later	l-26 m40
a _ legs	h61 j-68
a _ lol	e35 i-25
a _ mid	a-27 e27
a _ mile	a46 l-50
a _ min	a27 h47 i-36
a _ my	a-27 q28
a _ no	a39
a _ noise	a76 l-70
a _ not	e24
a _ now	a-39 d53 h-25 l-24 p25
a _ of	c-33 d75 e-55 g24 h58 l-35 m-25 q29
a _ off	a52
a _ on	e-63 h-36 i142 n-27
a _ one	h-50 j24 l51 m-33
a _ only	a43 i-33
a _ or	a-92 d25 f45 j104 l-57
a _ out	a47
a _ pain	a-31 h-26 l87
a _ pb	i31 l-29
a _ person	a27
a _ pop	a35
a _ pre	a-28 h-71 j28 l71
a _ quad	h-25 i-32 m65
a _ reminder	n37
a _ run	a-69 h105 j-28
a _ running	a-37 e50
a _ session	a-63 h27 j49
a _ set	h-53 l53
a _ should	j30
a _ since	a-62 e29 i30
a _ so	e-28 k25
a _ soreness	h36
a _ spot	n32
a _ squat	p28
a _ stab	l35
a _ stiff	a106 e-24 l-47
a _ still	a-76 e36 h31
a _ stop	o25
a _ tender	a58
a _ then	a29 d33 j-28
a _ thing	h27 i30
a _ time	a-28 m84
a _ tired	a67 m-30
a _ today	a27 q-30
a _ tonight	i-42 l55
a _ try	l-56 m56
a _ turn	e-32
a _ two	a39
a _ under	a-24 e34
a _ up	a-25 l47
a _ way	a30 i33
a _ what	l26
a _ when	q26
a _ will	l64 o-49
a _ with	i-28 j34 l-25
a _ without	h38 l-38
a _ workout	i58
a baby	a33 o40
a backup	d77 l-39 m-38
a bad	j28
a bakery	a-54 l73
a balloon	k-29
a bath	a-47 l62
a beat	a24
a beer	i-26 l33
a bench	a-43 e24
a bet	a-30
a bit	a33 d-29 h-38 i62 k-34 l-46 m43
a board	a34
a boat	a45 e-39
a boot	o33
a bot	q28
a break	a-80 l-39 m-45 o214 q-30
a burrito	l24
a button	f24
a call	l-97 m116
a chair	a25
a cold	a57 h28 m-37
a copy	d73
a couple	i41
a crack	c28
a crime	j29 l-26
a crunch	a37
a csv	d34 l-27
a cut	k46 l-37
a daily	n68 o-41
a daisy	a33
a day	a-28 j80
a deload	h48 l-54
a dent	e-24
a doc	d26
a doctor	q40
a dodgy	g25
a dog	a50
a download	d50
a drum	e-29
a fever	h75 l-46 m36 o29 q-27
a few	o34
a file	a-63 c-30 d177 l-53
a five	a45
a fortnight	o38
a four	a31 i-30 q43
a free	a64
a friend	e37
a fun	l50
a gap	j27
a goal	l35
a good	a-45 h-95 i40 l136 m64 p-26
a grandpa	e27
a grapefruit	a32 l-28
a hamstring	h49
a hard	h-55 l77
a headache	a-39 l51
a heart	l40 o-25
a heavy	h27
a hill	a33
a hot	a34 h-26
a human	f-25 l73
a jab	a-25 e24
a jog	a-50 e30 h-30 j37 q44
a joint	l40
a joke	h-24 l117
a json	d33
a kitten	a26
a knife	a-54 i45
a leg	a-81 d-27 f36 h-26 l94
a lego	h-53 l53
a light	i-29
a long	a-34 j25
a loud	a37
a marathon	l40
a mate	a-29 h32
a meeting	a-25 e-29 m63
a mile	a27 e53 h-57 l40
a minute	e24
a mistake	p29
a month	k52 l-40 o48
a morning	h32 j-32
a needle	a43 o-38
a night	a-31 e31
a nine	a37 e-25 p43
a no	a-51 f48 h-24 l-78 q150
a noise	a37
a pain	h-36 i-33 k30 l44 o51
a pb	a42 l-47
a person	a-24 h34
a personal	a24 h-24
a pistol	a-28 i29
a pizza	l30
a podcast	g-27 l101 o-32
a pop	a-53 h77 l33 q-28
a proper	h33
a race	h34 j36 q-48
a real	l47
a reason	e33 q-27
a red	f-45 h-59 l55 q77
a rest	m-29 o108 q-33
a right	a-51 l39
a rock	e28
a root	a-36 e36
a run	a38 h97 i-41 l-80
a sandbag	i28
a scale	a27
a scam	h65 l-64
a sec	a38
a session	f39 l-45
a seven	a51
a shakeout	a-46 e31 h55 l-32
a sharp	a-24 l27 n32
a shuffle	a25
a side	h-33 l50
a sin	a-28 j32
a six	e34 i-29
a slightly	e-24 q46
a snap	e57
a sniffle	a25
a soft	a32
a song	d-25 l39
a sore	l-25
a spreadsheet	d69 l-38
a squat	i31 l-29
a stab	a44 e-63 l43
a stabbing	a-48 i30
a star	d-32 l37
a stitch	h40
a stone	a40 i-42
a stress	h88 l-38
a sub	k50 l-24
a sudden	a-57 e45 h35
a temp	a-61 h68 l-43 m44
a tempo	a-50 j37
a thing	h29
a threshold	a-44 h24 j38
a timer	l44
a tiny	e32
a train	a-35 e55 l-27
a triathlon	k61
a trot	a29
a tutorial	f62 l-62
a tweaked	h-25 i-44 m59
a twinge	p39
a two	a100 l-44
a walk	a61 k-29 l-44 m-27 q60
a wall	a-43 l36
a wee	a33 h-28 m33
a week	a70 g-39 h122 j-57 l-54 o42
a while	m30
a whole	i43
a workout	a-31 f38 h43 l-49
a yes	a-37 h-26 q75
abandon	b217 k-48 l-78 o-32
abandon $	b104 k-48 o-32
aban~	b217 k-48 l-78 o-32
about	a38 c-62 d57 e-46 f-40 g-29 h86 k42 n-30 o33
about #	a56 h-28
about $	k24 l-28
about _ $	b24 c-33 d43 h94 i-62 l-30 m26
about _ i	a34
about _ legs	o30
about _ minutes	i39
about _ run	h-25
about a	h-34 l48
about an	i24
about four	a37
about it	b59 c-37
about me	d98 f-24 o-33
about muscle	a-35 k34
about my	a-31 o42
about protein	h39
about running	h-34 o24
about runs	a-31
about the	a-56 f-34 h-46 l34 m50 q64
about to	a52 e-60
abou~	a38 c-62 d57 e-46 f-40 g-29 h86 k42 n-30 o33
above	c-31 g56 l-62 p60
above the	a32
abov~	c-31 g56 l-62 p60
abs	a-60 b-25 i64 j65 l-44
absolutely	a60 h-41 i24 p-31
absolutely not	a88 h-37 i-41
abso~	a65 h-41 p-31
acc	c155 g-45 l-63 o-29
access	c-30 d121 h-32 i-26
access _ $	c-30 d70 h-32
access request	c-30 d121 h-32 i-26
acce~	c-30 d121 h-38
accident	b45 l-26 n119 p-92 q-37
acci~	b45 l-26 n119 p-92 q-37
according	l-38 p-38 q115
according to	l-38 p-38 q115
account	a-25 b-32 c219 f52 h-29 l-48 o-38 q-24
account $	b-32 c192 d-32 f65 l-84 o-37 q-24
accountable	m-79 n138
acco~	a-47 b-32 c185 f43 h-29 l-86 m-95 n134 o-59 p-52 q92
acct	c270 l-94 m-47 o-68
ace	f-25 l25
ache	a176 i-29 j-44 l-35
ache $	a71 e35 h-36 j-39
ache _ like	e-25 q42
ache a	a30
ache on	a-27
ache the	a36 h-36
aches	a105 e-47
aches _ $	a106 e-51 h-28
aches _ the	a-25 i38
ache~	a105 e-47
achilles	a59 h39 l-29
achilles snapped	o31
aching	e26 i25 l-56
aching _ $	a54 l-55
achi~	a59 e27 h25 l-85
achy	a66 j-24
acid	a-34 h112 l-26 q-26
acl	a38 e-58 k-43 m-32 o121
acl _ #	a38 e-38
activate	f-25 g-25 k-46 l-85 n222
active	h34
active recovery	h34
acti~	f-25 g-25 k-55 l-85 n229
actual	a100 e-46
actual hip	a43
actual run	a26
actually	a30 b93 g-27 h27 i-73 k-39 l-59 o-36 p153 q-28
actually $	a30 g-27 p24
actually _ $	b103 p-90
actually _ leg	i-30 p30
actually _ was	l-30 p34
actually do	b28
actually i	p29
actually it	l-30 p34
actually no	b98 p-68
actu~	a131 b93 e-65 g-31 h27 i-94 k-51 l-73 o-36 p149 q-28
add	a-133 e118 h-71 i42 l-43 p76 q107
add #	a-47 e39
add _ #	a-60 e53
add _ $	a-39 e37 h-48 i-47 l-40 p49 q107
add _ i	p25
add _ leg	i35
add a	i35
add hills	e30
add leg	i42
add that	p26
add them	i-41 p53
adductor	a32 i31
adductors	a64
addu~	a96 e-42 i31 l-27
adjust	k24
adjust _ clock	k24
adjust the	k24
adju~	k24
advice	j40 m-24
advice _ $	a25 j40 m-24
advise	a25
advi~	a43 e-30 j35 m-24
af	a79 c-44 f119 i24 k-50 l-77 o-37
af $	a106 c-44 f119 k-50 l-77 o-37
affect	h24
affect _ $	h24
affe~	h24
after	b-27 c-32 e-47 h147 i-124 j73 k44 l-125 m159 p-39 q-48
after #	a-87 e33 h53 m27
after $	a-85 g-36 i104 j-29 m109
after ?	h-46 j88 l-37
after _ #	e-29 i58 m-37
after _ $	a29 b-27 e-25 f-40 i-93 j-75 l37 m180 o75
after _ and	a50 i-40
after _ before	h-29 j36
after _ can	a-25 h-32 j57
after _ day	a-42 h140 i-40 j-37 q-27
after _ ext	a48 h-30
after _ flight	a28
after _ gym	h69 l-38
after _ is	h47 j-28
after _ last	g33
after _ leg	a-67 g56 h-30 j37 n35
after _ lol	i38 l34 m-47
after _ long	j28
after _ match	c-27 m35
after _ or	h44 j-30
after _ quads	e44 i-27
after _ run	a-25 e-46 h25 j41 m26
after _ should	a-32 j36
after _ squats	j-24
after _ thrusts	a26 h26 i-38
after _ yesterday	a34 h-30
after a	a-65 h57 j83 m-39
after church	i37
after coffee	a27 h-52 m26
after deadlifts	h48 i-30
after deads	h-24 q27
after dinner	e-30 m63
after every	n35
after hack	a34
after hacks	a54
after heavy	a-44 h27
after hip	a30 h26 i-38
after leg	h80 i-59 j-27 q-35
after legs	a-57 h94 i35 m-37
after lifting	a-38 j56
after lunch	a-27 l44
after lunges	a44
after my	g-27 j45 l-30 m77
after or	h-29 j39
after rdls	a27 h-24
after running	h-57 j57
after school	h-24 i62
after squats	a-29 e44 h89 i-171 j46 k25
after that	a68 l-27 m-32
after the	c-27 g38 h37 j27 l-64
after training	f26 j-38 m26
after weights	j28
after work	j-24 k48 m31
afternoon	a102 b-55 e-84 h-26 i92 k-37 m26
afternoon #	a38 e-36
afternoon $	a50 b-50 m33
afternoon _ #	a64 i-56 n24
afternoon _ $	m27
afternoon _ you	j25
afte~	a108 b-82 c-32 e-131 f-25 h121 i-32 j94 l-138 m185 p-28 q-59
again	b-24 c24 e30 h-78 i68 k-60 m56 n190 o-32 p-56 q-77
again $	a45 b-51 i36 j-35 m-111 n137 o38 q-28
again ?	a-68 e50 h-26 l69
again _ $	a-103 e72 h-38 i56 l63 m40 n-50
again _ a	a-24 j37
again _ are	l-27 n49
again _ monday	n37 o-24
again _ run	a24
again _ this	c32
again _ to	a37 i-26
again after	a-28 e34 h-25 j37
again at	k-28 m61 n-30
again easy	a25
again from	b56 o-26
again in	m26 n-25
again lol	l65 n-36
again now	a-30 e37
again that	n25
again the	l-35 m62
again today	a73 l-47
again with	c32
against	a-48 c-29 l-44 q124
against _ $	c-29 g-44 l-44 q124
against me	c-29 g-44 l-44 q126
agai~	a-56 b-24 e43 h-93 i79 k-74 l-25 m56 n190 o-37 p-63 q48
age	h47 l35
ages	i31
ago	a140 g-34 h-60 i81 j-104 l-33 m-84 p38 q35
ago #	a51 i-48
ago $	i83 m-60 n25 p-27 q51
ago _ #	a34 i-47 p40
ago _ $	a-76 e-28 i67 k47
ago _ i	a55 e-28 i-27
ago _ my	p33
ago _ now	a29
ago _ to	a-29 e42
ago _ trained	i30
ago and	a116 i-79
ago easy	a-54 i55
ago i	e29 i41
ago legs	a44 i-47
ago not	a-40 p65
ago run	a34
ago sore	a34 i-34
ago still	a-29 e36
ago treadmill	a33 i-27
ago was	p30
agony	a37
agon~	a37
ah	a-66 b50 l-37 o93 p38 q-42
aim	a-81 e-37 i-26 k183 l-29
aim _ a	a-47 k78
aim is	a-47 k78
air	a-48 i66
air _ #	i26
air squats	a-36 i66
aires	k39
aire~	k39
airp~	e40 k-36 l-30
alarm	h-28 k-95 l141 n32
alarm _ $	h-28 l28 n32
alar~	h-28 k-95 l141 n32
alcohol	h26
alco~	h26
ale	a-27 l66
aler~	b-25 o36
alive	a-56 e47 l31
alive $	a-25 e26 l31
aliv~	a-56 e47 l31
all	a173 b-106 c273 d151 e45 g66 h-100 j-104 k-81 l-50 m-122 n-54 o48 p-118
all $	a-68 b-39 c-40 d122 e-77 h-24 i66 j-35 k32 l25 o62
all _ #	a-27 c-44 e25 g45
all _ $	a31 c-32 d-37 e125 g66 i-110 l24 o-24
all _ a	e45
all _ and	e-31
all _ both	a26
all _ but	a-36 i38
all _ data	c64 d-45
all _ datas	c33
all _ entries	d51 g-40
all _ for	a28
all _ info	c67 d-30
all _ it	c57
all _ logs	c74 d-73
all _ on	a61 l-32
all _ records	c-38 d38
all _ stuff	d27
all _ them	c35 p-42
all _ training	d39 g-30
all _ workouts	c-55 g76
all _ you	d34
all every	c38 p-28
all fine	e80 m-56
all good	a42
all i	c36
all information	c41
all morning	a43
all my	c156 d-26 l-26 o-32
all night	a42 c-24
all of	c110 l-27 p-57
all over	a41
all the	f24 l51
all this	d31
all to	d49 i64 k-49 l-30
all week	a25
all you	d24 f-24
allowed	a193 b-30 e-42 h-39 l-30 o-42 p-28 q64
allowed $	h-26 q71
allowed ?	a31
allowed _ $	a84 o-26
allowed out	a71 o-26
allo~	a176 b-30 e-47 h-39 i-27 o-42 p-28 q64
almost	a35 i-24
almost ate	a35 i-24
almo~	a35 i-24
alone	e-36
alone _ $	a-29
along	a-27 e96 k-24
along the	e26
alon~	e61 k-26
already	a-85 b-36 e141 f-46 h-69 i109 l-40 o52
already #	a-43 i24
already $	e-38 i46 l-89 o137
already _ #	a38 l-51
already _ $	b-24 e128 i62 l-81 o-85
already out	b-24 e157 o-85
alre~	a-85 b-94 e141 f-70 h-69 i85 k-34 l209 m-38
alright	a45 e-33 h-51 l54
alright ?	j27
alright _ $	j27
alright _ ?	a25
alright parkrun	a24
alri~	a45 e-33 h-51 l54
also	a-77 e-29 f38 g-24 i28 j-43 k102 n28 p46 q-30
also _ have	a-36 k48
also i	a-38 f32 k48
alternate	j57 l-30
alternate days	j57 l-30
alte~	a-29 h30 j57 l-30
always	j52 l-53
always $	a47 h-27
always _ $	h55 l-47
always serious	h26
alwa~	j52 l-53
am	a-43 b30 e103 i-67 j56 k111 l-43 n49 o-38 p-96 q-39
am #	a-31 i33 k-30 o24
am $	e-45 k57 m-78 n81
am _ #	a-50 e68 h37 i29 j47 k-82
am _ $	a-66 b-32 c-61 f93 h45 k-224 l-33 m101 n99 o95 q28
am _ a	a72 e-67 k54 l-26
am _ allowed	a122 b-30 g-25 o-26 q-25
am _ and	a-42 e25 o40
am _ at	a50 j-24
am _ benched	q26
am _ cleared	a84 g-36 k-33
am _ crutches	n24
am _ doing	a24 g35
am _ double	a25
am _ from	o47
am _ getting	a-43 g65
am _ glasgow	k24
am _ good	a84 h-29
am _ hamstring	n32
am _ here	b75 n-26
am _ i	a54
am _ in	k124 l-76
am _ is	e-45 k58
am _ it	k26
am _ jogging	a-30 e30
am _ just	a33 i-27
am _ km	e30
am _ legs	a-33 j51
am _ like	a-29 e29
am _ london	k25
am _ meant	f24
am _ min	e64 i-26
am _ not	h-26 q31
am _ now	a-26 e58 k39 l-39
am _ of	a45 e-30 k-39 l39
am _ on	a-68 e56 h30 k38
am _ out	e-28 l47
am _ pm	a-53 j93
am _ resume	n34
am _ run	a31
am _ running	a54 e-38
am _ sat	a45
am _ so	a-25
am _ sore	a37
am _ supposed	f28
am _ the	a-44 b46 e150 k-38 l-35 o-25
am _ to	d28 e-34 k-37 l35
am _ up	l32
am _ with	b26 c30 i-26 n-31 o51
am a	l35 o-30
am again	g33
am at	a-109 b46 e86 h41 k-33
am back	b-46 e-27 k-36 l-38 m-45 n193
am bored	e-33 l98 o-36
am bulking	k51
am burning	l32
am doing	k25
am done	b95 c46 e-69 i-61 l-38 m29 n-57 o96
am five	f-30 h69
am fresh	q24
am from	l56 p-30
am going	k-27 l35
am good	a28
am having	l24
am here	k26
am home	m33
am i	a141 b-30 c-34 e25 g83 i24 l-24 n-32 o-86
am in	g-38 k74 l-29 m-40 n90 o28
am it	e-28 k40
am jogging	e41
am just	a98
am kind	a29 e-29
am leaving	l-43 n-32 o104
am legs	a-55 j80
am like	a-28 e28
am lost	f189 k-41 l-25 o-102
am mid	e53 j-28
am moving	d27
am not	a50
am off	a-39 e44 n24
am old	f25
am on	a-37 e80 i-36 k97 l-58 m27 n-30
am out	a-133 b27 e107 k-32 o56
am over	k28
am please	k28
am quitting	k-30 l-25 n-26 o124
am resting	m30
am run	j58
am running	a-91 e230 h-24 k-29 l-39 o-28
am seeing	a25
am sick	k-39 l39
am so	a35 e-33
am still	e-29 i29
am training	k38
amazing	l29
amaz~	l29
amber	a32 f84 h-112 l-55 q51
amber $	q35
ambe~	a32 f84 h-112 l-55 q51
amend	a-30 b-33 i-59 m-26 p225 q-51
amend :	i-59 m-26 p96
amen~	a-30 b-33 i-59 m-26 p225 q-51
amrap	h44 l-29
amra~	h44 l-29
an	a46 b-54 c-37 d45 e-57 f-28 g-45 h26 i58 k-63 m92 n-27 p39
an #	e-34 i29
an _ #	a-45 k-83 l139
an _ $	a-47 c-33 d28 e-37 h51 k-81 l-68 m184 p30
an _ ?	l-25 m78
an _ after	j31
an _ ago	a105 h-26 m-56
an _ and	l31
an _ before	j28
an _ for	a-29 j35
an _ later	k32 m-47
an _ now	h-28 k38
an _ of	a29
an _ on	a33
an _ only	i26
an _ run	a-60 h90 l-32
an _ since	a33
an arm	i-31 l31
an easy	a-71 h27 i-40 l52 q37
an elastic	e24
an electric	a24 l-24
an example	f46
an export	d56 l-38
an hour	a89 b-28 h-68 i77 k31 l-97 m95 o-26 p25
an hr	a-26 e-32 m90
an idiot	h27 i-27
an ultra	h-28 k42
and	a-41 b-36 c31 e161 g-63 h-24 i145 j103 k-33 l-63 m-80 n-87 o-24 p-49 q59
and #	a71 g-33 i-100 j80 k41
and _ #	a-36 i-25 p88
and _ $	a-34 b37 c-37 e-155 g34 h-27 i145 k87 l-52 o110 p-50
and _ /	a25 i-25
and _ ?	e-33 h28
and _ a	a-52 q29
and _ about	a34
and _ after	h-26
and _ am	a60 j-27 l-31 m35
and _ and	h-43 i119 l-33
and _ are	i-32
and _ as	a51 i-27
and _ at	e-41 i38 j46 k40 l-26
and _ be	e24
and _ both	a-52 e45 j25
and _ brown	d26
and _ can	a-59 e33 h24 o25
and _ chest	e46 h-26 l-27
and _ curl	i25
and _ day	h-25 j35
and _ do	a-34 f40 h34 j-53
and _ does	a39 e-24
and _ down	a30
and _ easy	a-43 j44
and _ feel	a-45 e46
and _ for	f41 q-28
and _ free	a64
and _ half	a49 e-34 i25
and _ hamstrings	e40 i-33
and _ hard	a31
and _ have	i-28 l37
and _ head	a24
and _ hip	a-56 l71
and _ hour	j28
and _ how	j33
and _ i	a29 i27
and _ in	a35 i-31
and _ instead	p26
and _ is	e163 g-29 j-41 k-30 l-45 q-26
and _ it	a31 d24 e-31 i30 p-44
and _ jumps	i30
and _ knee	a-34 e60 p27
and _ left	a30
and _ leg	l31
and _ legs	j39
and _ like	a-52 e66
and _ lol	l-102 p95 q30
and _ lunges	a55 p-29
and _ me	a38 c51 e-29 g31 k-31 o-51
and _ mean	a32
and _ my	a-34 c37 g34 l-26 o-28
and _ no	a28
and _ not	a72 l-27 q34
and _ now	m-24 q24
and _ of	a35 e-28 h48 l-73 o42
and _ only	a-25 l32
and _ or	a-33 j-132 k62 l124
and _ other	h26
and _ press	i27
and _ puffed	a26
and _ quads	a-116 e105
and _ run	e-51 j62 o24
and _ runs	j25
and _ safe	h85 l-26
and _ same	a-28 j67
and _ sits	a26
and _ so	a52 l-33
and _ step	i24
and _ tempo	j30
and _ the	a-87 b-35 l94 o-38 p33
and _ this	i26
and _ thrusts	a27
and _ til	a33
and _ to	a-48 e47 j26
and _ today	a-27 i-43 l105
and _ toes	i24
and _ up	a-38 l30
and _ ups	a24 i-58 l50
and _ walk	a-33 j27
and _ was	l24
and _ weak	a-46
and _ what	c67 e28 l-24
and _ which	j35
and _ yes	a25
and _ yesterday	p-32
and a	a151 b25 e-54 h-32 i-39 k-32
and achy	a39
and all	e-34 k58
and already	e49 l-33
and an	a-37 j52
and ate	i-25 l47
and back	a29
and blowing	e33
and bored	g27
and box	i30
and breathing	a-24 e24
and bridges	p29
and calf	i33
and calves	a-46 h-43 i132 l-29
and check	e-28 k40
and chest	i-36 l36
and cold	a33
and curls	i79
and delete	c37 o-28
and do	q34
and doms	a-68 h36
and done	e44 i-38
and dusted	e-27 i30
and evening	h-45 j64
and extensions	i55
and glutes	a-42 i81
and goosebumps	a41 e-24
and gym	j51
and hamstring	h31
and has	a28
and he	a32
and hip	a25
and hot	a-32 k25 m25
and how	h25
and hurts	a24
and i	e85 i-61 j-64 k-26 m28 q32
and intervals	a-28 j46
and it	a57 e64 g-32 o25 q-45
and jogging	j31
and km	j-31 k52
and leg	a-44 i68 j24 p-34
and legs	a-24 h-33 j34 l30
and let	a30
and ma	e41
and me	a-49 e50 i24
and my	a-80 e139 h-30 i48 l-50
and nearly	a44 l-29
and needles	e34 i-32
and no	a54
and not	i27 m-24 q24
and now	e-31 i54
and out	e-24
and press	i-33 l62
and put	i28
and quads	e27
and rdl	i25
and rdls	i96 o-36
and red	b27 e-26
and rows	i-51 l99
and rpe	d35 g-26 i-39 p30
and run	a-60 j114
and running	a-54 h95 l-33
and runs	j38
and shaking	o50
and shiny	a42 h-26
and shivery	a31
and so	a-43 e44 i41
and soreness	a-39 e-28 g-28 h84
and squats	a-34 h35
and step	a24
and still	h26 i-39 o24 q27
and talking	a28 e-28
and that	a26
and the	a-26 e32 i-24
and tight	a26 i-62
and today	a-31 i25
and tris	h-28 i-42 l75
and turned	a77 e-34
and wall	a26
and want	a-27 e48
and weak	i-29 j-28 q46
and what	f59 l-27 q-28
and when	a32
and where	f35
and will	a25 e-32 i31 l-27 o24
and yes	a-42 p33
and you	q26
and your	l-54 q76
angry	a30
angr~	a30
ankle	a86 b34 c-42 e34 g-24 h-68 i-31 j-57 l-39 m29 o40 q40
ankle $	a25 c-32 m29 p40
ankle _ $	a-108 e65 q39
ankle _ a	h-57 k-29 l71
ankle _ and	a-34
ankle _ bit	a30 e-28
ankle _ like	a-27 m28
ankle _ not	a72 i-26
ankle _ on	a-41 e59 i34
ankle _ the	e42 l-28
ankle a	a30 e-28
ankle aches	h24
ankle bone	a56 e-28
ankle does	a37
ankle has	a30
ankle hurts	a-112 e84 m28
ankle i	a37
ankle is	b49 l-41
ankle not	i27
ankle popped	i34
ankle rolled	a-49 e54
ankle still	a26 i-26
ankle was	a30
ankle weights	h-50 l74
ankle went	a27
ankles	a79 e-39 h63 i-42 l-29
ankles _ $	h52 i-65
ankles ok	a34 e-30
ankl~	a165 b34 c-42 g-24 i-73 j-60 l-68 o37
annoying	a-36 g-24 k-24 l43 o99
anno~	a-36 g-24 k-24 l43 o99
another	a-49 d48 e28 f-26 h-46 i28 k-103 l-25 m114 q59
another #	a-83 e83
another _ $	a-36 d54 e28 f-26 h-48 k-67 l-24 m68 q59
another _ ?	a52 l-51
another app	d54
another day	h-48 q59
anot~	a-49 d48 e28 f-26 h-46 i28 k-103 l-25 m114 q59
answer	a-33 e63 g59 h-79 i-113 j-39 k-53 l-104 m142 o-42 p68 q126
answer $	a95 g75 i-100 o-26
answer _ $	j-39 m25 q38
answer _ the	f27
answer at	l-77 m86
answer fast	a-52 e52
answer the	p47
answers	f-27 g27 k84
answers $	f-27 g57
answers _ $	g-31 k90
answ~	a-34 b180 e44 f-26 g86 h-79 i-118 k32 l-123 m85 o-42 q42
ants	a55
ants crawling	a53
any	a-55 b-42 c29 f36 g79 i-36 k-43 p26
any _ $	g-29 h136 i-36 l-70
any _ ?	a-51 l49
any _ for	f61 l-26
any _ of	a36
any _ on	h72 j-36 l-34
any _ this	b-31 c69 l-31
any _ to	c-24 g49
any chance	a36
any difference	i-32 j47
any good	l48 n-25
any more	o42
any of	b-31 c69
any tips	f61 l-49
any use	h42 l-24
anymore	a-47 e43 f-26 h-30 k59 l-26 m-43 o107 p-24
anymore $	e-34 l-25 m-38 o105
anymore want	k35
anym~	a-47 e43 f-26 h-30 k59 l-26 m-43 o107 p-24
anyone	h-41 l150
anyone there	l69
anyo~	h-41 l150
anything	a77 c55 d-29 f46 g36 h86 j-37 l-79 o-35 p-35
anything $	i59 p-27
anything _ $	a60 e-47 h48
anything _ me	c66 o-29
anything _ should	h33
anything i	h33
anything just	a34 h-31
anything on	c66 d-29 h33 l-38 o-26
anyt~	a77 c55 d-29 f46 g36 h48 j-37 o-72 p-35
anyway	a-86 i87 j-25
anyway $	b31 e-34
anyway ?	a35
anyway _ $	i46
anyway _ at	a-85 e68
anyw~	a-65 i66
apart	a-83 h-32 j157
apart _ ?	a-80 j82
apart _ the	a26
apart from	a31
apart should	h-32 j36
apar~	a-83 h-32 j157
app	a40 d54 e-45 f108 h-50 q-117
app $	d54 f124 h-50 q-115
app is	l30
app says	a40
apparently	a34 e-30
appa~	a34 e-30
appr~	b-75 c-26 g52 l196 m-65 o-26
april	a-30 g71
apri~	a-30 g71
arch	a59 e-32
arch~	a-32 c-66 d129 e91 g-63 p-40
are	a108 b-28 c-26 d-89 e40 h102 i-126 j-41 l55 o100 p-82 q-45
are $	h-28 l38
are _ #	i-29
are _ $	a54 e66 h-145 i55 k-65 l74 n47 o-38 q-58
are _ a	a-32 h109 l-54
are _ and	i29
are _ as	l33
are _ but	l47 p-26
are _ chatgpt	l53
are _ easy	a36 e-32
are _ for	f112 l-71
are _ like	l32 m44 q-27
are _ logs	d-106 g31 l104
are _ lol	e25
are _ me	i-29 o42
are _ my	l40
are _ on	l-33
are _ options	f82 h-37 l-42
are _ or	h36 j-28
are _ pain	i-33 k30 l-36 o64
are _ running	a24 h-48 l58 q-31
are _ sure	h-29 l-161 q190
are _ though	a61
are _ using	k76 l-42
are a	e55 h-41 i-67 k30 l-28 o59
are all	a35 i-32
are dead	e36
are deadlifts	h72 l-40
are done	e36
are fine	j41 q37
are gone	e30
are grand	a29
are just	q46
are killing	i-29 l28
are like	a25
are my	d-106 g29 l82
are on	a-38 l38
are the	f24 i46
are there	f108 h-26 k-28 l-45
are they	h67 l-32
are two	i-25
are you	f45 h-113 k39 l161 o-48
area	a57
area feels	a45
arm	i-31 l63
arm _ a	i-31 l31
arm and	i-31 l31
arms	a-27 i-126 j44 l94 p30
arms _ get	a27
arms _ legs	a24
arms and	i-61 l83
arms to	a27
around	a66 e33 h-44 i-41 j35 k-31 l-44 n26
around #	n26
around _ $	a-25 m27
around _ pm	n26
arou~	a66 e33 h-44 i-41 j35 k-31 l-44 n26
arrange	j30
arra~	j30
arrived	k-27 l60 p-30 q25
arri~	k-27 l60 p-30 q25
arse	a-37 l-29 o65
arse~	b50 e-25 l40
arthritis	h40 l-33
arthritis $	h33 l-30
arth~	f-25 h152 l-48 q-89
article	c87 i-26 l-37
article #	c87 i-26 l-37
arti~	c87 h34 i-26 l-70
as	a108 b74 c-27 d84 h-33 k112 l-213 m-40 o-32 p-25 q-52
as _ #	a45 e-36 i27
as _ $	h79 i70 j-29 l-35 q-50
as _ board	a34
as _ but	e43 i-32
as _ daisy	a33
as _ day	h24
as _ dog	a93 l-66
as _ file	a-40 d56
as _ for	e-26 j59
as _ is	a-27 h32
as _ kitten	a26
as _ no	f48
as _ right	a-32
as _ speak	a-48 e82
as _ warmup	a-29 j67
as _ were	b143 k-50 l-45
as a	a46 d93 f25 g33 h-37 i-49 l-93
as anything	a73 e-36
as hell	e40
as it	a-32 h32
as leg	h24
as legs	i26
as my	k50 l-32
as planks	a-46 i46
as running	e26
as such	a26 e-26
as the	j39
as water	a27
as we	a-48 e82
as what	k26
as you	b143 k-50 l-45
asdfgh	b-30 l168 m-49 n-49
asdfgh $	b-30 l167 m-49 n-49
asdf~	b-30 l168 m-49 n-49
asia	k29
asia /	k29
ask	a-161 b-36 c-36 e-46 f72 h-51 j-41 k83 l-143 m337 o71
ask $	a-29 f51 i29 l-34
ask _ #	k25
ask _ $	k-40 l-44 m77 n75
ask _ after	h-24
ask _ again	n-64 o49
ask _ at	k121 l-29 m-41 n-26
ask _ every	m-31 n36
ask _ i	m29
ask _ in	m60
ask _ when	m45
ask again	m50
ask at	m32
ask in	k-61 m103
ask later	m26
ask me	a-41 c-36 e-27 h-46 j-27 k152 l-47 m36 n66
ask tonight	m27
ask when	m29
asked	b67 f-29 g-43 n32 p-28
aske~	b67 f-29 g-43 n32 p-28
asking	d26 e-72 h54 i-34 j-40 l-61 m41 n73 o91 p-26 q-52
asking $	b-168 e-27 h-26 n60 o181
asking _ $	a25
asking _ about	h-26 o30
asking _ every	o38
asking _ i	h42 q-24
asking _ the	l-41 m60
asking about	o49
asking as	a-39 h32
asking for	a47 h41 j-26
asking me	b130 h-26 n25 o-97
aski~	d26 e-72 h54 i-34 j-40 l-61 m41 n73 o91 p-26 q-52
asleep	l-43 m113 q-32
asleep $	e-45 m53
asleep _ #	m44
asleep _ hour	a45
asleep _ will	a24 i31 l-24
asleep an	a45
asleep and	a35 i31 l-24
asle~	l-43 m113 q-32
ass	a117 h-33 i-36 l-46
at	b-38 c-34 d-51 e189 f-52 j-46 k98 l34 m100 n-48 o34 p-114 q-105
at #	a-68 g-36 h39 j-30 k54 l93 n67 o-32 p-28 q-38
at _ #	a33 e84 i-66 j30 m-82
at _ $	a61 e-171 g67 h-35 i-26 k-59 m238 o-44
at _ %	i27
at _ /	a46 e-25
at _ :	a-35 k63 m-45 n45
at _ ?	a74 e-34 k27
at _ am	a67 j-49 m-41 n24
at _ and	a-39
at _ bench	e57
at _ bottom	a39
at _ bridge	e33
at _ bus	a28 e-32
at _ desk	h26 i38 l-26
at _ do	a28
at _ end	a-33 j58
at _ for	k-25 l59
at _ from	a31 m-38 n35
at _ gate	a-26 k39
at _ h	i28
at _ hotel	k-26 l48
at _ in	e-50 i26
at _ k	a-272 e332 h51 k-38 l-53
at _ km	a-36 e48
at _ last	g-33 l39
at _ leg	a76 i-60
at _ legs	a79 e-55
at _ lights	a-41 e92 i-50
at _ miles	a-61 e74
at _ min	a-52 e77
at _ moment	a-33 e47 m28
at _ not	a26 e-26 k74 p-41
at _ of	e33
at _ on	k65 l-33
at _ or	a-61 j52
at _ pace	a64 h-27
at _ past	k74 m-35
at _ please	m-42 n-28 o118
at _ pm	a45 j-24 k56 l-42 m24 n-46 p36
at _ quads	a57 e-40
at _ rack	g38
at _ soreness	a-33 e33
at _ till	b46 e-31 m-25
at _ time	a-33
at _ track	a-38 e54
at _ turnaround	a-52 e72
at _ uni	i30
at _ why	e-32 i66 l-34
at _ with	a-41
at a	e43
at all	j-35
at an	i38
at dawn	m-29
at football	l27
at four	i-24
at half	m27
at home	e-24
at it	e75 m-37
at km	a-33 e56
at least	a52
at lunch	i66 k-38 l-54 m35
at me	a-58 e76
at midnight	k66 n-33 o-29
at my	h39 i37 j-29 k-24 l-42
at naptime	i-25 j32
at night	a-40 j60 k35 l-90 m63
at noon	a40 e-25 k88 l-33 m-32
at parkrun	k-32 l39
at quarter	k42
at rest	l51 q-25
at rpe	a89 i-77
at that	q25
at the	b46 e41 i-24 k-24 l-66 m132 p-46
at this	e39
at three	a25 e-25
at threshold	a29
at training	a30 i-43
at work	a41 e-80 l34 m99 n-44
at your	l27
ate	a100 i-72 j-38 k-25 l43
ate $	a50 i-50
ate _ #	a-74 e36 q38
ate _ $	i-35 l47
ate _ legs	a31
ate _ whole	i43
ate a	i39
ate it	a35 i-34
ate nothing	a35
athletes	h93 j-61
athletes _ $	h39
athl~	h104 j-44 l-33
attack	l67 o-25
atta~	l50 o-25
attempt	a61 i-45
attempt $	a42 i-32
atte~	a74 i-45
au	h-32 l54
au chocolat	h-32 l54
auf	l-146 m-33 o229
auf deutsch	k73 l-28 m-33
average	c-24 f-24 g111 l-37
average $	h36
average _ this	g24
average sleep	g43
average soreness	c-24 f-24 g74
aver~	c-24 f-24 g111 l-37
avg	g104 h-52
avg rpe	g104 h-52
avoid	h76 j-44
avoid _ $	h76 j-44
avoi~	h76 j-44
awake	a32 q-26
awak~	a32 q-26
away	a-40 c58 e78 h-27 i-44 l-89 n58 o212 p-99 q-26
away $	a-81 b67 e26 n69 o27 p-70 q-26
away _ #	a45
away _ $	i-39 o65
away _ a	a30
away with	a63
awful	a-26 e81 h29 l-24
awful $	h29
awfu~	a-26 e81 h29 l-24
aye	a166 l-142
b	a-86 c-45 d47 i75 j104 l-33
b #	a-100 c-45 d47 i60 j104 l-33
baby	k-43 l-27 m48 o49
baby !	i30 l36 m-31
baby _ #	a47
baby _ $	o40
baby _ a	e-24 m30
baby _ the	a-55 e55
baby asleep	a-33
baby in	a-55 e35 m30
back	b170 c-58 e-34 f-36 g42 h-122 m47 n162 o-204 p103 q-78
back #	i29
back $	a173 b229 e-26 g40 h-73 i-57 k-74 l-143 m-42 n94 o-95 p43 q-50
back ?	a-74 e95
back _ #	k-64 m130
back _ $	a-82 b28 d-32 e64 k-91 l-44 m-63 n114 p124
back _ a	l37
back _ an	e-36 l57
back _ i	b46 e-31 p27
back _ in	k36 m-36
back _ last	a24 i-24
back _ like	i32
back _ march	a32
back _ min	a-29 i29
back _ my	d60
back _ not	b48 p-42
back _ of	a42 i-42
back _ one	p35
back _ running	a29
back _ squats	a-31 j42
back _ the	b54 e-30 i39 n-27
back _ thigh	a-30 e44
back and	a-52 l61
back at	g94 i28 k-75 l-37 m42
back from	b-24 e-70 l74 n24 o47
back home	k36 m-36
back i	a-24 i31
back in	a24 b-31 i28 k45 l29 n-37
back is	a-49 l77
back now	a-34 e48
back of	e43 j42
back on	b-90 k100 m-24 n51
back one	b-52 p87
back out	b200 d-32 e-31 l-57 m-29 p-61
back resume	n34
back squat	p32
back squats	a24 i-25
back the	n48 o-26 p69
back this	b-50 m73
back to	a-28 b28 g31 i24 j33 k53 n-61 p-42
back up	a-29 d114 g-37 k-24
back what	p27
back with	l37
backs	a-33 i69 q-26
backup	c-49 d266 g-25 k-45 l-58 m-38
backup $	d147 k-45 l-26 m-38
backup my	c-49 d81 g-25
backwards	a66 i-41 j60
backwards $	i-29 j56
backwards today	a32
back~	c-49 d249 e-28 g-25 i110 j46 k-56 l-77 m-51 o-30 q-30
bad	b55 c-67 d-41 e102 g-67 h126 i-43 j38 k-88 l-70 m109 o-50 p53 q-27
bad $	c-38 d-26 e87 g-70 h47 i25 l69 m-26
bad ?	a-90 h83 j30
bad _ $	a-86 h73 j26 k-73 l55 m64 o-50
bad _ ?	e43 j-41
bad _ and	j31
bad _ it	a32
bad _ knees	h-44 j58
bad _ my	a-31 h41
bad _ run	a-27 j24
bad _ that	l-31 p47
bad _ the	b-25 l51
bad _ your	h42
bad for	h55 l-40
bad idea	j-36
bad that	a-44 h44
bad to	a-30 b-25 h-36 j73 l40
badly	a24 q-25
badly $	a42 q-25
badl~	a24 q-25
bag	i41
bags	a28 i-28
bags of	a28 i-28
bail	a-38 b191 e29 l-75 m-50 o-32
bail $	a-28 b170 e28 l-75 m-50 o-32
bailed	i33
bailed on	i33
bail~	i33
bair~	m32 p-25
bakery	a-31 e-29 l73
bake~	a-31 e-29 h94
balance	a67
bala~	a67
bali	k39
balloon	a30 k-29
balloon _ i	a29 k-29
ballooned	a68 b-48
ballot	a-28 l46
ball~	a90 b-48 k-36 l46
bambi	a73 h-34
bambi _ ice	a71 h-34
bambi on	a71 h-34
bamb~	a73 h-34
banana	a25 h75 j-73
bananas	h64 l-24 o-40
bana~	a25 h139 j-73 l-26 o-40
band	a70
band $	a-35 l52
band _ my	a45 l-50
bang	a60 e-24
banged	i38 l-24
banged out	i38 l-24
banging	a24
bang~	i38 l-24
bank	a-27 f-25 h-72 l162
bar	d-26 h-39 i58 k-24 l48
bar _ $	l48
barbell	a-39 i63 j32
barb~	a-39 i63 j32
barely	a73 h-46
barely _ $	a-25 o25
barely _ my	e36
barely lift	e36
barr~	i47
bars	j-34 l49
base	h-26
based	a-27 h-40 k74 l-80 q130
based _ what	a-27 h-36 q97
based on	a-27 h-96 q158
base~	h-40 k74 l-99 q130
basically	a-25 h29 l-26 q37
basis	k-25 q68
basi~	a-36 h117 i-46 j-55 k-25 l-34 q106
bath	a41 h66 m-45
bath $	h24 l33 m-31
bath _ $	a-31 h30
bath _ a	a36
bath or	h46
bath took	a36
bathroom	m24
baths	h109 l-34
baths $	h53
bath~	a-31 h109 m34 p-25 q-28
battery	k-28 l37
batt~	a26 e-30 k-28 l37
bcaas	h50 j-26
bcaa~	h50 j-26
be	c48 e-64 f-47 g-24 i-41 j64 l-56 o56 p27 q40
be #	a-31 p41
be $	a-30 b-28 f-37 g-24 h33 i-24 o134
be _ #	k37 m33 n-42
be _ $	a85 b-29 k-40 m-52 n67 o60
be _ ?	a-34 q29
be _ i	a-30 e30
be _ to	a-37 j43
be _ what	j26 q24
be _ with	a42 b50 o-54
be daft	a29
be fit	j24 k32
be forgotten	c69 k-24
be honest	a91 e-46 o-25
be mad	a-30 e30
be right	a33
be there	e-27 k37 n-42
beach	e29
beach run	e29
beac~	e29
bear	a-33 e-24 l74
beat	l115 m-47 o-30
beat $	l101 m-47 o-30
beat when	l24
beats	e40
beats _ i	a-41 e44
beats _ the	a39
beats on	a39
beat~	e40
because	f-62 g-33 i97 j-44 l-78 p-60 q245
because ?	a-27 f-47 g-35 q123
because _ $	a36 f-47 g-35 i-36 q107
because _ a	a-35 q35
because _ skipped	q30
because _ the	q61
because _ what	q43
because i	a-26 h24 p-33 q76
because my	h31 q-25
because no	i39 q-26
because of	a-45 h-45 l-29 q176
because the	i45 l-24 q-32
beca~	f-62 g-33 i97 j-44 l-78 p-60 q245
bed	a165 e-104 h56 j-58 k29 l-57 n-32
bed $	a43 e-26 l-26 m40
bed _ #	a37 e-33 o37
bed and	a28
bed at	a34
bed with	a-42
beef	a-34 q52
been	e36 g56 h-44 i53 l-33
been #	i-24 p41
been $	g38
been _ #	a-89 e71 g59
been _ $	i28 p34
been _ for	a30 e42
been _ my	h-27
been _ since	e-28 h26 l-26
been a	i40 l41
been doing	j25
been normal	a30
been running	e63
beer	a26 h-25 i-46 l68
beetroot	a27
beet~	a27
before	a-53 d45 e-83 h29 i90 j186 l-59 m-69 n-27 p32 q-67
before $	h-29 p35
before _ $	a-26 g24 i128 j-53 l-51 q-27
before _ ?	h-50 j142 k-60
before _ after	a-51 f26 h-54 l120
before _ and	j28
before _ any	h33 l-29
before _ dumb	h-40 j40
before _ it	g25
before _ lift	a27 j-27
before _ now	a89 i-41
before _ or	h32
before _ race	j36
before _ run	a-111 h113 j30 l-29
before _ stop	h41
before a	a-58 h141 j-34 l-37
before bed	h57 j-24 k67 l-29 m-49
before breakfast	i24
before dinner	a48
before glutes	h26
before i	d41 i46 j-31 k-43
before last	g24 q-24
before leg	j36
before legs	a-39 h-26 j65
before lifting	a-34 j42
before or	a-51 f26 h-54 l120
before squats	h-25 j42
before that	k24
before the	j38
before work	a26 i29
before yesterday	a44 i-25 j-36
befo~	a-70 d45 e-83 h29 i90 j211 l-68 m-69 n-27 p32 q-67
begin	b28 f33 h-50 i-43 j59 k-38 l-73 n221 o-79
begin $	f34 h-50 l-67 n100
begin _ $	j36
begin _ ins	n59 o-33
begin again	b56 i-26
begin check	n59 o-33
begin daily	n36
beginners	h96 n-27 q-32
begi~	b28 h49 i-43 j38 k-38 l-88 n194 o-79 q-32
behind	d-25 e89 f-50 h-35 j30 l-52 q95
behind _ $	h-43 q89
behind _ breastbone	a30
behind _ knee	i-28
behind _ kneecap	a29 l-24
behind _ no	q29
behind my	a49
behind that	h-64 q74
behind the	a35 l-26
behi~	d-25 e89 f-50 h-35 j30 l-52 q95
being	i-31
being dramatic	i-24
bein~	i-31
bell	b37 o-30
belly	e-26 k49
bell~	e-26 k49
below	a72
below _ waist	a41
below the	a44
belo~	a62
belt	i39 l43 m-45
belt after	l44 m-38
belt squat	i24
bench	a-71 e34 i-40 l179 p-27 q-38
bench $	e47 i26 q-38
bench _ rows	i-30 l44
bench after	i35
bench and	i-30 l44
bench day	i-124 l124
benched	q26
benched $	q26
benc~	a-76 e34 h-25 i-40 l177 p-27
bend	a45 h30
bend my	h30
bending	a52
bend~	a48
bengaluru	k38
beng~	k38
berlin	h-26 k157 m-54 o-35 p-31
berlin $	h-26 l26
berlin _ $	k144 m-54 o-35 p-31
berl~	h-26 k157 m-54 o-35 p-31
besides	h30
besi~	h30
best	a-84 b-26 e-33 g51 h56 i-36 l149 p-35
best $	b-26 h-43 l104
best _ $	g59 h-42 j42 l-53
best _ before	h107 j-51 l-56
best _ for	a-28 g-39 h101 i-27 j36 l-24
best _ in	h-35 l33
best order	j42 l-34
best stretch	h27
best~	g186 k-36 l-74 m-45
bet	a-42 b-60 f-46 k-39 l213 m-31 p-25
better	a-79 e77 g30 i-34 j63 k84 l-89 m75 n-40 o-30 q-28
better $	a49 k51 l-46 m42 o-30
better _ or	a28 j-28
better _ the	j-32 k54 l30
better for	h29 j-39 k54
better than	a-37 h27 l34
bett~	a-79 e77 g30 i-34 j63 k84 l-89 m75 n-40 o-30 q-28
between	g-44 i-24 j174 l-97 m52 p-30
between #	a93 i-30
between _ #	i-61 m61
between _ $	i24 j37 l-25
between _ ?	j28
between _ and	f60 g-27 i-37 j86 l-29 p-30
between _ calls	i44
between _ day	a-26 j45
between _ enough	a-33 j45
between enough	a-31 j60
between legs	a-26 j26
between patients	i24
between sets	i-61 m61
between squats	a-26 j45
between tempo	h41
between the	a46 f-43 h-25 j49
between zoom	i44
betw~	g-44 i-24 j174 l-97 m52 p-30
big	a109 e-29 l47 o-32
big _ $	l25 o-29
big _ of	a29
big bowl	a29
bigger	i-66 j32 k31
bigger _ $	h38 i-24 k31
bigger _ it	a30
bigger _ the	a37 e-25
bigger legs	i-40 k31
bigg~	e-43 g68 i-66 j30 k26
bike	e-44 h52 i30 j-26
bike $	h42
bike _ legs	a30
bin	a-39 b-28 c141 h-61 j-28 l50 n-51 o28 p35
bin _ $	h-61 l65
bin _ rest	a-26 e26
bin all	c48
bin that	b-28 p57
bin the	a-26 e26
birthday	a-63 k-30 l115 m48 o-45
birt~	a-63 k-30 l115 m48 o-45
biscuit	l87 o-33
biscuit $	l38
bisc~	l87 o-33
bit	a58 b-28 d-38 e185 g-42 h-52 k-54 l-135 m67 q85
bit #	a85
bit $	a-105 d-29 e68 g-35 i28 l-40 m107 o30 p-24 q36
bit _ $	a36 e37 l-48
bit _ a	a64 e-53 l29
bit _ and	a62 e-30
bit _ heat	a24
bit _ my	a-49 e34
bit _ not	a29
bit _ since	a-31 e46
bit _ the	a-62 e45 p25
bit about	h47
bit achy	a-34
bit faint	m29
bit harsh	q52
bit i	a-53 e42 p26
bit of	a93
bit puffy	a28 e-33
bit sore	e32
bit stiff	a96 e-28 l-47
bit still	e24
bit tired	a68 m-40
bitte	k54 l-28 p-27
bitte $	k54 l-28 p-27
bitt~	a92 k54 l-95 p-27
bizkit	k-28 l39
bizk~	k-28 l39
black	a53
black _ a	a37
black for	a48
blacked	i40
blacked out	i40
blac~	a47 e-35
blad~	a-34 e34 h-68 j-50 l117
blan~	a52 g38 h-24 i-34
blas~	a-33 i38
blister	e30 l-27
blis~	e30 l-27
block	h24 q-39
block $	h44 q-39
block so	a-24 e25
bloc~	a32 k-26 l39 q-39
blood	h43
blood _ in	h38
bloody	l39
bloo~	h43
blowing	e33 o44 p-31
blowing _ my	o49
blown	a-26 o41
blown up	a-26 o41
blow~	a-26 o84
blue	h-32 l62 q-30
blue $	h-32 l62 q-30
board	a33
boarding	e-32 k39
boarding $	e-32 k39
boar~	e-27 k35
boat	a53 e-39
body	a24 i55 k-27 l71 m-35 p-31 q-25
body #	a-28 e28 l87 p-31
body _ #	i39
body _ $	i49
body _ min	a-28 e28 i-42 l87
body done	l28
body says	a-33 e47
bodys	a44 c-26
body~	a31 c-26
boiled	a-46 i66 l27
boiled $	l27
boiled counts	a-25 i39
boil~	a-28 i44 l27
boll~	i36
bolt	a-36 h-38 j-50 l124
bone	a114 b-33 c-32 h-37 l70
bone $	b-25 l51
bone _ if	a43 e-25
bone hurts	a-35 e43
bone idle	a28
bone one	e39 h-31
bonjour	b-33 e-48 g-32 l193 o-44
bonj~	b-33 e-48 g-32 l193 o-44
book	g118 l-29 m-31
book $	g42 l-28
books	i31
book~	h-30 i31 j28
boom	a47 b-66 e-39 h-41 k-24 l211 n-30 o-36
boom _ boom	a47 e-39
boom boom	a47 e-39
boot	o65
booty	c-32 i47
booty day	c-32 i47
boot~	c-32 i47
bored	e31 g30 j-25 k-24 l80 o-36
bored $	e29 g27 k-24 l80 o-36
boredom	l28
bore~	e31 g28 j-25 k-24 l108 o-36
boring	d-53 k-52 l211 m-36 o-24
bori~	d-53 k-52 l211 m-36 o-24
borr~	c146 d-66 h-101 k-36 l-137 p193
boss	a87 h-32 k-27
boss $	a115 h-32 l-43
boss _ me	a-30 l30
boston	m-36
bost~	m-36
bot	a91 b-24 d-27 f145 g-46 h-108 i-132 k-56 l117 m-81 n47 o76 q29
bot $	a-29 h-40 i-39 k-50 l134 m-47 o76 q54
bot _ $	g-34 h-42 l149 m-31 q-37
bot _ again	a-35 l-28 n47
bot _ today	a108 i-94
bot do	a-26 f26
bot for	f30 l-30
bot how	a44 f74 l-92
both	a49 b-47 e36 h-56 i-44 j241 l-128
both #	a36 e-25
both $	i33
both _ #	a39
both _ a	a-46 e46
both _ ache	a26
both _ achy	a38 e-38
both _ are	a40
both _ on	h-52 j70
both _ treadmill	a-40 e39
both _ what	a-25 j40
both ankles	h-24
both feet	a59 b-47 e30 l-36
both hamstrings	e36
both just	a26 e-26
both knees	e24
both on	a-77 j113 l-36
both quads	a48
both sides	e31 h45 i-28
bother	a80 b82 e-58 f-25 o-26 p-25
bother $	a90 b82 e-58 f-25 o-26
bothered	a-35 k34
bothered about	a-29 k34
both~	a45 b92 e-61 f-25 i28 l-29 p-25
bottom	a40
bottom of	a36
bott~	a44
bouncy	a27 e30 p-30
boun~	a27 e30 p-30
bowl	a60
bowl _ like	a28
bowl of	a29
box	e-30 h-34 i124 p35
box _ $	i-51 p33
box _ and	a72
box jump	a25
box jumps	e-34 i119 p35
boyfriend	a-53 e25 l36
boyf~	a-70 e25 l36 p33
bpm	a32
brace	a28
brac~	a28
brain	a29 p26
brai~	a29 p26
brand	a24
brand new	a24
bran~	a29
brb	a-35 h-40 i-47 k-41 m228 o-29
brb $	k-41 m142 o-29
break	a-156 e39 g-31 k-24 l44 m-107 n64 o82 q113
break $	a-52 g-28 i27 k-24 l-29 m-34 o123
break _ leg	i-33 l47
break _ me	a-45 n64
break _ the	a-32 l-30 q81
break a	i-33 l47
break down	a-32 l-30 q81
break from	a-41 o80
break it	e24 q41
breakfast	a47 e-62 l26
breakfast $	a-36 i24 j-71 k25 l39
breakfast _ #	a45 e-26
breakfast _ lunch	a-31 i-24 j59
breakfast run	a-59 j59
breaks	a33 e-29
breastbone	a58 e-31
breastbone _ at	a43 e-26
breath	e42
breath _ $	e25
breathe	a24 h49
breathe in	a27
breathe out	a28 e-25
breathing	a-57 e161 p-26
breathing _ $	a-30 e48
breathing _ legs	e40
breathing fine	a-38 e61
breathing in	a59 e-92 i45
breathing like	a-31 e31
breathless	a40 i-27
breathless just	a40 i-27
brea~	a-63 e128 g-55 i-55 j-39 l40 m-107 n40 o81 p-26 q111
brick	j26
bricks	a31
bric~	a38 e-34 j26
bridge	a-30 e40 h-40 i24 l64 p-26 q-26
bridge $	i30 p-26
bridges	a34 e-53 i153 j-42 l-53 p36
bridges $	p48
bridges _ #	a104 i-36 l-35
bridges _ $	a-33 p30
bridges _ the	i31
bridges and	a-26 i38
bridges yesterday	a80 l-40
brid~	h-61 i177 j-93 k-25 l67 q-26
brie~	a-51 c-81 f246 n-82 q-32
bring	n130 o-30
bring _ back	n39 p-26
bring _ the	n48 o-26 p30
bring back	n48 o-26 p30
brin~	n130 o-30
bris~	h-61 l54
brit~	g-28 k68
bro	b-43 c-28 i59 k25 p-41
bro $	b-43 c-28 e-25 i58 k25 l44 p-41
bro science	j25 l-25
broke	h-24 i70 l24
broke _ hip	l25
broke _ in	i29
broke her	l25
broke me	i29
broke my	l-27
broken	a68 e-35 h-29 i-40 j-26 l113
broken $	a55 h-29 i-35 j-26 l73
broken _ :	a29 i-29
broken _ left	l42
broken she	l42
brok~	a75 e-58 h-53 i30 j-43 k-24 l136
bros	h38
brother	f-28 h24
brot~	f-28 h24 p45
brown	h27 k-39 l97 o-48 p-39
brown $	d34 l54 o-35
brown _ leg	a49 l-24
brown after	h46 l-38
brown in	h37 k-39 l43
brown today	a-29
brow~	k-39 l127 o-52 p-32
bruised	a95 k-24 l-29
bruised _ $	a44 k-24
bruised feeling	a27
bruised inside	a44 k-24
brui~	a90 k-24 l-29
brushing	a50 i-28
brus~	a50 i-39 k30
bss	e-50 i135 l-24 p-24
bss _ #	i27
btw	j61 k48 l-100 n32
btw $	a60 j46 l-100
btw my	i28
buckets	i32
buckled	a-63 e56
buckled _ the	a-63 e56
buckling	a44 i-46
buck~	e68 h-28
bud	l-37 q37
budg~	l76 m-34 n-29
buenos	k39
buenos aires	k39
buen~	k39
bug	n37
bug me	a-34 n37
bug since	a31
bugger	l-33 o46
bugging	n-26 o51
bugging me	n-26 o51
buggy	a-77 e78
buggy _ asleep	a-71 e71
bugg~	a-77 e77 l-45 m-27 n-26 o97
build	a-39 f-26 h73
builders	a39
builders tea	a39
building	k34
building _ $	k34
building muscle	k34
buil~	f-26 h58 k36 l-26
bulgarian	a-35 e-32 g26 h30 i66 l-58
bulgarian _ squat	h45 l-24
bulgarian split	h45 l-24
bulgarian style	i28
bulgarians	a63 e-25 i181 k-48 l-34 p-91
bulgarians #	a61 i-37
bulgarians _ #	i37
bulgarians _ $	a-27 i99 k-48
bulgarians _ night	a37 i-33
bulg~	a28 e-57 h24 i247 k-48 l-92 p-70
bulk	k59 o-47
bulking	k67
bulking _ $	k39
bulking now	k39
bulk~	h31 i-34 k67
bum	e-48 i39
bum cheek	a29
bump	e28
bums	i25
bums and	i25
burger	a-26 f-25 i26 l25
burg~	a-26 f-31 i26 l51
burn	a-44 c186 d-64 e48 f-24 h69 i-28 k-31 n-30 p-28
burn $	a-29 e29
burn _ all	c84 p-28
burn _ fat	f-24 j39
burn it	c84 p-28
burn more	f-24 j35
burn the	c84 d-35 n-30
burned	e-31 i44
burning	a-43 l111
burning #	a48 l-31
burning $	a-48 e-30 l112
burning _ this	l32
burning up	l32
burns	h60 j-61
burns more	h60 j-44
burn~	a-48 h39 i48 j-71 l103 o-32
burrito	l24
burr~	l24
bus	a91 e-69 g27 h-30 j-48 l55 m48 o-37
bus _ $	a34
bus _ is	l46
bus and	g27
bus stop	a27 e-36 l68
busy	b-27 e-28 k-56 l-65 m276 n-49 o-37
busy $	b-27 e-25 k-56 l-53 m262 n-49 o-37
but	a200 b-30 c-29 d-31 e104 f37 g-24 h-37 i34 j-42 k-73 l-134 m-39 o-47 q87
but _ #	a39 e35 i-58 k-24
but _ $	a-30 e30 i90 l-45 q-24
but _ a	a44 e-26
but _ about	a-25
but _ am	a34 h-27 n27
but _ calf	a-33 h41
but _ did	i41
but _ do	l-28
but _ have	q40
but _ hip	a-24 i38
but _ is	e-32 l-43 p64 q36
but _ legs	a26
but _ my	o40
but _ normal	a-24 e24
but _ now	a25 i-24
but _ on	a-36 e40
but _ pain	a40
but _ the	a27
but _ up	e24
but _ was	a25
but ankle	a-84 e84
but did	a24
but easy	a28
but fine	a-40 e67
but i	a49 e-55 h-32 i38 l47 n27 p-31 q25
but in	a57 e-38
but it	a36 e-34 l-24 p43
but keen	a64 l-45
but keep	o40
but legs	a70 e-29
but like	a-36 e42
but my	a28 e-27
but no	i33 q-26
but nobody	a24
but only	e53 i-27
but smiling	a27 j-44
but the	i29
but there	p26
but what	l-28
but why	l-30 q56
butt	a124 l-121
button	a-42 b147 d45 l-53 o-47 p-38
button $	b126 d37 l31 o-43 p-132
butt~	a-28 b147 d45 l-53 o-47 p-38
buy	a-29 k-27 l86
buzzing	a34 e-39 h31
buzz~	a34 e-39 h31
by	a-85 b39 f-87 g74 h-25 i40 j-30 k-25 l55 n77 o-57 p-28 q42
by #	i41
by _ $	a-63 b45 g96 i37 l-26
by _ ?	e-37
by accident	b45 l-26 n119 p-92 q-37
by mistake	a-67 p85
by my	a70 e37 l-35
by saka	l35
by the	a-52 e44
bye	a-45 b-47 c30 f-46 h-33 k-70 l273 m-34 n-28
bye $	a-45 b-47 f-44 h-33 i24 k-27 l215 o-30
bye _ more	n-28 o28
bye no	n-28 o28
c	e28
cade~	g-47 h251 l-153
caffeine	a-44 h73
caff~	a-44 h73
cake	b-43 h-71 i39 l98
cake $	b-40 h-65 l105
calendar	a25 g167 i-36 k-35 l-92
cale~	a25 g167 i-36 k-35 l-92
calf	a105 e78 f-34 g45 i139 j-61 k-34 l-124 q-46
calf #	i34
calf $	a143 h-27 k-38 l-101 m24
calf _ #	i46
calf _ $	i36
calf _ and	a-32 k49
calf _ doing	a36
calf _ gone	b27
calf _ hot	a36 e-24
calf _ i	a40
calf _ is	a-27
calf _ like	a-47 e47
calf _ morning	a43
calf _ on	h-27 i40
calf _ red	a37
calf _ the	a-68 l86
calf _ today	g31
calf _ twice	a-37 g33
calf _ yesterday	i-27
calf a	h24
calf at	e29
calf but	a-27 e27
calf cramp	a-43 e52
calf feels	a31
calf has	a30 b27 e-44
calf hot	a-27 e27
calf is	a46 e-31 g52 i-45
calf just	a-35 b29 e33
calf on	a-58 i-31 l89
calf raises	a-87 e-38 i186 l-28
calf swelling	a-46 h41
calf swollen	a26
call	a-88 b114 c-46 e98 k77 l26 m49 n-60 o-141
call $	l-76 m93
call _ $	k-90 l135 n-40
call _ ?	a-46 e69
call _ at	e25 l62 m-55
call it	a-57 b127 e85 m-29 o-98
call me	c-46 k80 l81 m-43 n-39
call the	b48 o-43
called	e-26 f25 l31
calling	a-33 e43
calls	i34
call~	a-52 f25 i50 j-35
calm	h-53 l58
calories	h32
calo~	h32
calves	a85 b-32 e57 h32 i58 l-89 m-28 q-31
calves #	a76 i-49
calves $	a-39 i125 l-39
calves _ #	i32 l-24
calves _ $	a146 e-38 i-45 l-25
calves _ and	h26
calves _ both	a27
calves are	e36 i-36
calves only	i32
calves tight	a86 e-38
calves tightening	a-24 e24
calv~	a85 b-32 e57 h32 i58 l-89 m-28 q-31
camb~	a-24 e30
came	e26 i49 j-26
came _ all	a55 l-32
came back	l37
came over	a55 l-32
can	a158 b-92 d33 e34 f136 g-88 i-121 k-30 l-97 m67 n77 p-29 q-42
can _ #	a29
can _ $	a125 h-58 l-32 o26 p-40 q53
can _ add	a-34 e39 i42
can _ again	a63 h-29
can _ answer	m29
can _ ask	a-43 f76 h-25
can _ at	a52
can _ away	a26
can _ be	a-40 b64 j43
can _ bend	h30
can _ change	a-41 f26
can _ check	k47
can _ come	a-29 l46
can _ day	a-51 h41
can _ do	a176 e-31 f64 g-30 h-71 i-48 j55 l-48 o-27
can _ edit	a-33 f46 h-27 p85 q-25
can _ even	a-26
can _ explain	f88 h-25 q-25
can _ feel	h24
can _ get	a-70 d110 n51 o-59
can _ go	a78 m-28
can _ have	a38
can _ help	a-61 f-30 h58 l34
can _ hold	a-35 e65
can _ hop	a39 e-39
can _ i	a-62 h34 k-35 q84
can _ legs	a42 i33
can _ lift	a40
can _ load	a-28 o29
can _ log	l45 p-34
can _ make	h32
can _ me	g-26 l-28 n125 o-47
can _ message	k26
can _ metal	a-25 e25
can _ on	a33 e-24
can _ pick	a-33 e40
can _ ping	n42
can _ pull	b-29 p31
can _ put	a24 b31 i44 k-24
can _ remember	a28
can _ run	a43 h-36 i-31 l80 q91
can _ save	i30
can _ see	a-28 d-41 g117 l-27
can _ sleep	i26
can _ sprint	e62 g-35
can _ stack	a-34 j48
can _ start	a35
can _ stop	e36 n-31
can _ take	d40
can _ talk	a-63 h-74 k100 m104 o-39
can _ tell	f-27 h28
can _ think	a-35
can _ train	h58
can _ turn	f-25 h48 k-29 o42
can _ undo	h43 l45 m-38 p-28
can _ wait	a-26 b-40 l-25 m135
can _ walk	a75 e-35 h-46 o36
can _ write	i34
can barely	a45 e26 h-46 o25
can both	h-52 j70
can do	a96 e-60 f59 h-24
can get	a26
can i	a276 b-29 d51 f101 g34 h-130 i-146 k-74 l66 m-75 p-35 q-47
can it	l-25 m55
can jog	a38
can leg	a-51 h41
can my	l66
can not	a-120 b33 e47 f-25 h26 i-31 j-27 k-131 l168 m42 o-58 p-32 q112
can one	a-30 j46
can run	j-28
can squat	h39 q-26
can squats	h51 i-44
can still	a-44 e44
can stop	o68
can taste	a-25 e25
can the	k44 o-24
can this	b-40 m68
can walk	a-43 e70 q-28
can we	a27 h-28 m32
can you	a-73 b-37 c-49 e-41 f39 g-30 h96 i120 j-33 k90 l-179 o49 p68 q-57
canal	a-26 e52 i-24
canal path	a-24 e28
cana~	a-26 e51 i-34
cancel	a-31 b235 e-25 h25 i-31 k-81 l-30 n-59 o104 q-35
cancel $	b140 o-76 p-28
cancel _ $	b65 k-42 n-75 o120 p-32 q-35
cancel _ check	b76 l-38 n-24
cancel _ daily	n-91 o91
cancel _ log	b35
cancel _ question	b33
cancel my	b-101 c51 l-48 o152
cancel that	b52 k-42
cancel the	b38 l-31 n46 o-43 p28
cancel this	b50
cancelled	b-59 g-42 i-158 l316
cancelled _ $	b-47 l72
cancelled _ did	i-42 l54
cancelled legs	i-79 l87
cancelled my	g-37 l49
canc~	b540 c-27 e-44 g-51 i-180 k-82 m-34 n-59 o63 p-24 q-37
cap	a25 i-27 q33
capital	a-34 h-47 l110
capital _ peru	a-30 l63
capital of	a-34 h-47 l110
capi~	a-34 h-47 l122
captains	l63 p-31
captains _ stardate	l63 p-31
captains log	l63 p-31
capt~	l72 p-31
car	e45 h-84 l126 m-45 q-26
car $	a-28 e35
car after	i35 m-37
car park	a-40 e27
carb	f-32 h63 k-65 l36
carb loading	f-32 h74 l-25
carbon	h-35 l72
carbon plates	h-35 l72
carbs	h243 j-79 k-40 l-75
carbs _ a	h35
carbs before	h63 j-35
carb~	a-35 b-51 h200 j-79 k-48 l42
cardio	a-64 e-27 h66 i30 j165 l-66 o-35 p-27
cardio $	h130 j-42 l-40 o-25
cardio _ $	a-28 i50
cardio _ at	j32
cardio _ iron	j32
cardio _ last	h-47 j66
cardio _ or	j47
cardio _ weights	a-27 h-30 j66
cardio before	j38
cardio first	j29
cardio go	h-32 j35
cardio is	h-41 j41
cardio then	a-27 j50
cards	a39
cards _ $	a39
card~	a-25 e-28 h41 i30 j155 l-95 p-42
care	h-41 k41 p-33 q62
care about	k41 p-33
carnage	i32
carn~	i32
carry	a-105 e91 n84
carry _ ?	a-80 e88
carry _ with	n33
carry on	a-114 e98 n84
carr~	a-99 e80 n84 o-24
cars	a-30 l69
cars running	a-30 l44
cat	e-47 f-30 g-30 h-30 i38 l151 p28
cat $	f-30 l52
cat _ $	g-30 h-28 i40
cat _ keyboard	l51 p-27
cat is	l29
cat on	l51 p-27
catch	e31 f-28 h-79 l-75 m72 q111
catch _ train	l-27
catch a	l-27
catch you	l-26 m46
catches	a41
catc~	a53 e46 f-31 h-79 i-26 l-76 m72 q111
cats	h-188 l240 q-52
caught	e-29 i60
caug~	e-29 i60
cause	a-81 f-54 g-38 h-24 j34 q180
cause ?	f-52 h-33 q91
cause _ $	f-54 h-61 j34 q91
cause i	a-33
cause of	a-42 g-32 q71
causes	h182 l-69 q-44
causes a	h59
causes it	h41
causes of	h33 l-28
caus~	a-84 f-61 g-57 h158 j24 l-91 q136
cave	h-28 i50
cba	a-113 b173 m-49
cease	h-41 l-56 o122
ceas~	h-41 l-56 o122
ceiling	a42 e-41
ceil~	a42 e-41
celsius	b-42 k187 l-43 m-46 o-35
cels~	b-42 k187 l-43 m-46 o-35
cement	e43 i-28
cement _ i	e24
ceme~	e-28 i-28 l83
central	k155 n-141
cent~	k155 n-141
chair	a36 e-26 m25
chair $	a24 m25
chai~	a36 e-26 m24
chalk	e-37 i55
challenge	i35
challenge _ #	i26
chal~	e-43 i89
champion	a26 f-25
champs	a32 i-29
champs _ #	a29 i-29
champs in	a29 i-29
cham~	a58 f-25 i-33 j-57 l110
chance	a60
chance _ a	a36
chance of	a36
change	a-114 d-24 e-59 g-38 i-51 k146 l-64 p203 q48
change $	f55 k-30
change _ $	g-35 h63 p40
change _ last	k-25 p54
change _ mind	q32
change _ to	a-41 i-33 k-28 p137
change goal	a-24 k32
change it	k-31 p87
change language	k31
change last	p36
change my	a-27 d-24 k76 l-31
change rpe	p30
change that	p32
change the	k54
change to	k59 p-28 q-31
change your	q32
changed	a-26 b87 k61 l-130 q76
changed $	q37
changed _ mind	b95 l-27
changed my	b95 l-27
chan~	a-76 b77 d-38 e-92 f-31 g-42 i-45 k207 l-206 p200 q124
charity	a88 e-50
charity #	a60 e-50
charity _ k	a60 e-50
chart	a-33 g167 l-100
chart $	g95 h64 l-118
char~	a49 e-52 g139 h82 k-24 l-99
chat	a58 b100 l55 o38 p-139
chat $	a42 b-129 l248 p-73
chat _ $	b155 l-150
chatgpt	l53
chatgpt $	l53
chattering	a82 e-28 l-24
chatting	a-27 e33
chat~	a55 k-28 l29
cheating	h58 i-26 j33 l-47
cheating $	h70 i-26 l-47
chea~	a-54 f196 h-165 i-26 j33 l82 q-41
check	a-31 e56 f-36 h26 i-94 k77 l-67 n82 o52 q-41
check $	e98 n-29 o-46
check :	a-33 e95 k-37
check _ #	e-50 k60
check _ $	a195 b50 g37 l-61 n-104 o-60
check _ ?	h35
check _ at	k96 l41 m-39 n-33
check _ back	n55
check _ but	o40
check _ for	h38 l68 n-24 o-39
check _ i	a-49 e37
check _ in	k-24 m25
check _ me	a-28 k-62 l-34 m62 n66
check _ on	k-86 n122
check _ till	o24
check _ time	e-26 k52
check _ to	k48
check _ until	o36
check _ with	a-24 k-25 n40
check at	e-28 k34
check in	a-90 b71 e-32 g-26 h-47 i-50 k182 l38 m-85 n49
check ins	a-70 b-63 e-57 g31 k-40 l-54 n145 o200
check me	a168 e30 n-132 o-50
check on	k-62 n68
checked	a30
checking	a-32 e26 n-36 o67
checking _ me	o29
checking in	a-32 e30 n-24 o38
checking on	o29
checkins	b-46 e-30 f-34 g-45 k-80 n148 o108
checkins $	b-25 g-45 n27 o44
checkins _ #	k-48 n50
checkins _ $	e-29 f-34 n49 o34
checkins on	e-29 k-65 n116
chec~	a-61 b-38 e78 f-70 g-32 h26 i-128 k55 l-115 m-27 n186 o210 q-41
cheek	a29
cheers	d-26 f-49 k-34 l150
cheers $	d-26 f-49 k-34 l118 o27
chee~	a32 d-26 f-49 k-34 l140
cherry	a-32 f-32 h89
cherry juice	a-32 f-32 h89
cher~	a-32 f-32 h89
chest	b60 e-46 h36 i-54 j-55 l87 p-24 q-31
chest $	b28
chest _ $	l38
chest _ and	l32 m30
chest _ bit	a35
chest _ but	a36
chest _ drawers	l31
chest _ last	l24
chest _ no	q29
chest _ squeezed	a40 i-27
chest _ tight	b75 e-41 i43
chest _ tris	h-28 i-42 l75
chest _ yesterday	l-27
chest a	a35
chest and	h-30 i-42 l75
chest day	j-28
chest feels	b75 e-41
chest is	a-25 e56 i28 l-26
chest of	l31
chest pain	a24 b-32 e-41 h64 o24
chest pains	l37
chest stuff	a-37 q29
chest tight	m30
chest was	i44 l-27
ches~	a39 b54 e-56 h36 i-54 j-55 l87 p-24 q-31
chicago	k58 l-39
chicago $	k41 l-35
chicken	i-66 j50 l73 q-38
chicken _ egg	a-30 j51
chicken _ the	l38 q-38
chicken cross	l38 q-38
chicken or	a-30 j51
chic~	i-66 j45 k58 l34 q-38
chief	a30 l-29
chief $	a30 l-29
chie~	a30 l-29
chill	a40 e-28
chills	e29 l31 p-33
chills _ of	e35
chills all	e35
chil~	j-24 l103 p-34
chips	a34 h-42 l42
chip~	h-90 l114
chocolat	h-32 l54
chocolate	a-28 l64
chocolate or	l42
choc~	a-30 h-42 l117
chop~	a-31 l91 p-36
christmas	c-24 o30
chri~	c-24 o30
chun~	a26
church	i46
chur~	i46
circuit	a-38 i58
circuit $	i31
circ~	a-41 b-50 e-28 i56 m73
city	a56 f-26 k144 l-75
city $	f-26 k69
clappers	a32 e-32
clappers and	a31 e-31
clap~	a32 e-32
class	e-47 h-53 i129 j46 k-42 m104 o-33 q-34
class $	k-35 m62
class _ night	a44 i-40
class _ the	l36 o-32
class counts	i30
clas~	e-47 h-53 i129 j46 k-42 m104 o-33 q-34
clauses=0	a-31 b-96 c-36 e-101 l293
clauses=1	e-68 f-117 g24 h213 i-26 j-119 k132 l366 m-100 n-91 o-27 p-88 q-96
clauses=2	a68 e46 f-218 g-196 h85 i25 j-101 k117 l145 o41 p48 q-101
clauses=3	a145 c74 d36 e145 f-103 g-122 h-303 i161 j-141 m41 o93 p-43 q31
clauses=4	a264 b-29 c-57 d-55 e205 f-73 g-26 h-116 i215 j-63 k117 l-97 m-43 n-91 p-112 q-43
clean	c89 i-27 n-27 p-31
clean _ $	c45
clean slate	c31
clear	a49 c191 d-60 e-30 g-64 h34 l-56
clear _ $	a-31 c44 h34 l-32
clear all	a-28 c40
clear my	c111 d-52 g-59
cleared	a156 g-36 h-25 k-33
cleared $	a69 g-36 k-33
cleared _ takeoff	a61 h-25
cleared for	a61 h-25
clea~	a210 c257 d-71 e-39 g-100 i-27 k-39 l-83 n-36 p-31
clicked	i32
clicking	h74 l-25
clicking no	a26
clicks _ aches	a-24 h24
clicks and	a-29
clicky	a35 h-25
clic~	h46 l-33
client	a-34 h60 l-32 m50
clie~	a-34 h60 l-32 m50
climb	e29
climbing	a-34 e53
clim~	a-50 e82
clock	a-47 k235 l-57 n-25 o-34
clock $	k96
clock _ $	k38
clock is	k66 l-38
clock please	k38
clocks	k70 l-36
clocks _ back	k49 l-36
clocks went	k49 l-36
cloc~	a-30 e-24 k304 l-93 n-32 o-36
clon~	a40
close	a-24 b183 c45 h-53 l-54 m-25 n-26
close $	b141 h-53 l-27
close my	c45 l-27
close this	b51 m-41
clos~	b183 c45 h-53 k-25 l-54 m-25 n-26
clot	h38 o31
clot _ the	h33
clot in	h33
club	e-51 i-52 j36 l118
club #	a48 i-25
club $	i26
club _ at	a32 e-28 j26
club _ tonight	a-66 l72
club run	j26
club session	a28
clunks	a46 h-30
clunks _ aches	a26 h-30
clunks and	a46 h-30
clun~	a34 h-30
cm	a41
cmon	a27 l-25
cna	a85 m-32 q-34
cna i	a85 m-32 q-34
coach	b-48 i45 j69 l33 m-30
coach $	a38 g-24 l47
coach _ #	a81 e-36 i-39
coach _ a	a-25 j30 l34 o-25
coach _ day	i40 l-34
coach had	l33 o-25
coach leg	i40 l-34
coach wants	a91 e-55 i-54
coac~	b-48 i45 j69 l33 m-30
coat	a39 i-50
coca	a69 l-47
coca _ $	a37
coca cola	a69 l-47
code	a-28 k-39 l113
code _ not	l31
code will	l31
coffee	a36 e30 h115 k-63 l-79 m38
coffee $	a-41 e44 h-29 l-30 m70
coffee _ $	a31 h122 k-63 l-49 m-31
coffee _ soreness	a-49 h63
coffee only	a30
coff~	a45 e30 h108 k-63 l-79 m38
coin	i-41 j64
coke	a37 b-37
coke _ morning	a-28 i31
coke this	a-28 i31
cola	a38 e-49 j-40 l63
cola $	a37
cola _ a	a34
cola _ my	a34
cola _ pee	a-26 h27
cola and	a34
cola coloured	a-26 h26
cold	a182 g-41 h32 i-72 j-76 k-48 l45 m-42 o27
cold #	a52 i-42
cold $	a-38
cold _ $	a69 g-32 h-36 l-26 m-25 q67
cold _ perfect	a31
cold _ yes	a-27 h56 j-29
cold a	h31
cold legs	a31
cold plunge	a-27 h57 j-30
cold shower	a31
cold sweats	a39
colds	a26 e-26 h76 l-33 o-40
cold~	a26 e-26 h76 l-33 o-40
collar	i25
collar _ $	i25
collar lol	i25
coll~	e-31 f-132 g-94 h284 q-48
colour	h87 l-66 p32
colour is	h27 l-27
colour of	p32
coloured	h43
coloured pee	a-25 h38
colours	l27
colo~	h113 l-57 p32 q-32
combine	j27
combined	f-26 j45
combo	j25
comb~	f-26 j97
come	a-170 e27 f-50 g-25 i-35 k67 l-44 m54 n-29 p-30 q255
come $	g-24 h-51 q104
come _ $	q39
come _ ?	a-42 q42
come _ is	q25
come _ only	a-31 q44
come at	k72 o-24
come back	a28 k-54 m84
come first	j29
come from	h-26 q56
come it	q25
come out	a-43 l46
come to	o30
come too	k57 l-28 o-24
comedy	a-46 i53
comedy $	a-46 i53
comes	h43 l-34 o25
comes first	j30
comes in	a77 l-34
comes off	a-25 o25
come~	a-26 h43 i43 l-34 o25
coming	e80 i-39 k27 l-27 m24 q-29
coming _ the	e24
coming off	e27
coming out	m24
comi~	e80 i-39 k27 l-27 m24 q-29
comma	e-38 f-31 l69
command	b46 f122 g-48 j-58
commands	e49 f319 h-78 j-40 l-109 q-45
commands $	e49 f107 l-104
commands ?	f194 h-78 j-40 q-45
commands _ $	f90 j-40
common	h68 l-29
common is	h50
commute	a-25 k24
commute _ #	k24
comm~	a-49 b39 f403 g-70 j-114 l-72 p-24 q-63
compare	g47
compare _ week	g45
compare this	g47
compartment	h77 l-32 q-26
compartment _ $	h33
compartment syndrome	h77 l-32 q-26
complaining	e25 i-28
complaints $	a-25
complete	a49 c-32 h-49 i120 l-63
complete $	c-32 i96 l-59
complete _ $	a52 h-49
completely	c37
completely $	c37
compression	a-39 h97 l-51
compression _ do	h28
compression socks	h53 l-26
compression tights	h45 l-25
comp~	c152 e53 g28 h72 i169 j-63 l-199 m-43 o-69 p-31 q-28
concrete	e38
concurrent	h54 q-34
concurrent training	h54 q-34
conc~	h75 o24 q-39
conditioning	j36
cond~	j36
conference	l38
confirmed	o31
confused	a-72 f177 k-50 l-47 o-37
conf~	a-74 f37 g-48 h-26 k443 l-194 m-55 o-24 q-49
congratulate	l53 o-26
congratulate _ i	l53 o-26
congratulate me	l53 o-26
cong~	l53 o-26
consent	c137 k-49 l-35
consent _ you	c52
consent to	c52
cons~	c137 k-49 l-35 o25
contact	h44
continue	a-131 e114 k-29 l-81 n182
continue $	e-33 k-27 l-81 n183
continue ?	a-71 e85
continue _ $	a-71 e85
continue yes	a-25 e25
continues	e-24 l27
cont~	a-163 e94 g-26 h66 k-48 l-110 n182 o48
conventional	i-40 p43
conversation	a-26 b90 c-63 e48
convert	e-34 k-63 l108
convert #	e-34 k-63 l108
convince	d-29 j31 n-29 q105
convince _ $	d-29 n-29 q112
convince _ not	j32 q-27
convince me	d-29 j31 n-29 q105
conv~	a31 b90 c-84 d-32 i-40 k-63 l68 m-30 n-30 p43 q100
cooked	a36 e32 i-40
cooked not	a61 i-54
cooking	a-49 e49 m38
cook~	e82 i-40 m38
cool	b-36 h-64 k-28 l252 m-65 n-47
cool $	b-36 k-28 l191 m-49 n-47
cool down	a24
cooldown	h29
cooldown _ $	h44
cooldown _ ?	a56 e-41
cool~	h29 i-27
copy	a-81 d226 l-45
copy _ my	d35
copy of	d49
core	a-31 e31 j29
cork	k44 o-41
cork $	k25 o-24
corn~	a-63 h59
correct	h64 i-62 k-46 p83
correct it	p32
correction	a-47 g-27 i-51 p164
correction :	a-24 i-58 p88
corr~	a155 g-29 h-30 i-113 k-66 l-113 p247
cossacks	i35
coss~	i35
cost	f-28 h-53 l103
cost $	f-28 h-53 l88
cott~	a46
couch	a133 e-34 j-26 l-36
couch $	a34
couch _ $	a67 j-35 l-26
couc~	a133 e-34 j-26 l-36
cough	h29
coug~	h29
could	a41 e-41 i-39 l57
could _ check	n30
could _ get	a41
could _ my	l24
could _ please	n-27 o27
could i	a55
could not	i42
could run	i-58 l44
could you	l-27 q25
coul~	a41 e-41 i-39 l57
count	b-26 c-29 f76 g-45 i99 j-27 l-48 m-51 n86
count ?	h-32 i84 q-28
count _ leg	h28
count _ run	j33
count as	a62 h35 j-47
country	a-47 l83
counts	a-40 h58 i69
counts _ ?	i38
counts _ a	q31
counts as	a-25 h66
coun~	a-75 b-26 c-29 e-43 f54 g-78 i153 j-29 m-51 n86 q42
couple	i43
couple hours	i43
coup~	i43
cover	l27
cove~	l27
covid	a81 e-66
covi~	a81 e-66
cowa~	a47 l-26
crack	a-27 c28 h29 i43 n-35
crack $	h31
crack _ up	l30
crack in	c28
crack me	l30
cracked	a-36 e36
cracking	h31 j-25
crac~	a-53 c28 e31 h52 i24 j-26 n-43 o25
craic	h-34 l90 q-37
crai~	h-34 l90 q-37
cramp	e48
cramped	a-36
cramping	a-25 e29
cramps	f-27 h102 l-24 o-40
cramps $	h76 l-24 o-40
cram~	a-84 e111 f-27 h102 l-30 o-44
cran~	a32
crap	a40 e-65 l64 o-59 p46
crap _ #	a-25 p46
crawling	a39 e33
craw~	a25 e33
crazy	a55 e-24
craz~	a55 e-24
creaks	a31
creaky	e24
creatine	b-37 e-42 f-29 g-34 h238 l-44
creatine $	b-37 g-33 h138 l-37
creatine _ running	e-42 h60
creatine and	e-42 h60
crea~	a46 b-38 c-24 e-43 f-29 g-34 h228 l-44
creeping	e24
cree~	e24
cried	a43 l-29
cried $	a43 l-29
crie~	a43 l-29
crime	j29 l-26
crim~	j29 l-26
cris~	b-36 e37
cross	a26 l38 q-38
cross _ road	l38 q-38
cross the	l38 q-38
crossfit	i38
crossfit wod	i25
crossing	a-69 e76 k41 l-35
crossing the	a-63 e60 k41 l-35
cros~	a-48 e53 k25 q-38
crou~	a47 l-29
cruise	a54 e-34 o66
cruise for	n-51 o66
crui~	a54 e-34 o66
crunch	a24
crun~	a-30 h56
crushed	a-42 i77
crus~	a-32 i74
crutches	e-29 n24 o38
crut~	e-29 n24 o38
cry	i25
cry $	a-29 i25
crying	l-41 m24
crying $	l-41 m24
cryi~	l-41 m24
csv	a-64 b-27 d449 f-25 i-30 k-76 l-93 o-50
csv $	b-27 d224 k-49 l-93
csv _ $	d108 k-27 o-30
csv _ the	a-24 d47
csv for	a-24 d47
csv please	d76 k-27
ctrl	d-36 g-49 m-50 p213
ctrl _ $	d-36 g-49 m-50 p160
ctrl z	d-36 g-49 l58 m-50 p118
cup	a34 i-34
curious	q47
curious what	q24
curi~	q47
curl	a-36 i35 p53
curl #	i27
curl $	a-33 i51
curls	a-52 e-40 i141 j-25 l-78 p78
curls #	p50
curls $	i57 p-31
curls _ $	i42
curls _ extensions	i-78 p94
curls _ min	i-43 p50
curls instead	i25
curls not	i-108 p118
curl~	a-52 e-40 i141 j-25 l-78 p78
currently	a-113 e177 i-46
currently jogging	a-26 e51
currently running	e27
curry	a121 h-30 l-27 m-32
curr~	e172 h-30 i-46 l-50 m-32
cut	a-60 b-61 e49 j-28 k41 l178 m-28 n-55 o68 p-87
cut $	k57 l26 o-51
cut _ $	l72 p-34
cut _ short	a-43 e47
cut it	a-53 b-39 e48 l-26 o122 p-34
cut my	l46 p-45
cut or	a39 e-36 j-55 l60
cut the	l69 n-48
cuts	l80 m-34 n-29
cutting	a30 i-25 k116 l-63
cutting $	k71 l-63
cutt~	a30 i-25 k116 l-63
cycling	f31 l-33
cycl~	f31 h56 i-55 l41
dad	h30 i27
dae	f90 l-42
daft	a77 e-37 h-26 l-30
daft $	a30 e-37
daily	a-62 b-86 c-24 e-46 f30 k-31 l-94 m-34 n374 o104 p-36
daily #	e-24 k-25 n62
daily $	k68
daily _ $	b-84 f49 l-31 o88
daily _ :	e-24 k-31 n64
daily _ at	k-25 n37
daily _ in	k-41 o61
daily _ ins	n70 o-35
daily _ please	k-52 n100 o-35
daily _ to	k49 n-37
daily check	k-53 n112
daily i	n39
daily messages	a-33 f55
daily ping	k33 n-35
daily question	o-26
daily questions	b-76 n36 o68
daily reminder	n51
daily thing	k28
dail~	a-62 b-86 c-24 e-46 f30 k-31 l-94 m-34 n374 o104 p-36
daisy	a33
dais~	a33
dance	l28
danc~	l28
dandy	e28
dand~	e28
dangerous	h124 l-93
dangerous $	h111 l-80
dang~	h124 l-93
dare	a34
dark	h31 k39 l38 n-65 o-46
dark #	e29
dark $	k-27 l33
dark _ $	h-25 k128 n-65 o-46
dark _ but	a34 h-27
dark pee	a41 h-35
dark since	a-30 h46
data	a-52 c115 d280 e-25 g-27 h-63 i-33 k-52 l-32 m-29 n-33 q-29
data $	c112 l30 m-29 n-33
data _ $	h-39 k-46 l101
data _ a	d30
data _ of	d33 f-24
data _ to	d26
data _ with	f40 l-30
data dump	d28
data in	d41 l-33
data out	d46 f-33
data please	d58 k-40
data safe	f40 l-30
data to	c-30 d40
database	c36 d43 k-41
datas	c57 k-24
datas $	c34 k-24
data~	c93 d50 k-65 l-28
datos	c84 d74 l-97 p-36
datos $	c84 d74 l-97 p-36
dato~	c84 d74 l-97 p-36
daughter	h-27 i26 l26
daughter and	i26
daug~	h-38 i26
dawn	i32 m-29
day	a65 b-88 c-35 e-148 f-32 g106 h67 i178 j173 l-40 m-132 n24 p33 q-185
day #	a49 e-62 i38 k47 q-33
day $	b-51 c-24 h-67 i76 j38 k96 l-27 m-27 n-35 o33 q-78
day :	a-30 i65
day ?	i27
day _ #	i130 j-32 l-28 p-38
day _ $	a34 c-32 g-32 h-42 i47 j27 k-50 m-28 n29 p58
day _ a	g56 h-24 l-27
day _ and	a32
day _ done	a-35 i39
day _ friday	l-24 p24
day _ h	a-52 i28 j26
day _ in	a-58 h63 k38
day _ is	a-41 h36
day _ it	h-31 i38 k26 m-41
day _ last	i43
day _ leads	j31
day _ leg	j55
day _ legs	h33 i33 j-44
day _ me	a-40 g60 n62
day _ my	i32
day _ no	a-46 j68
day _ not	a46 l-45 p27
day _ now	a85 f-42 i-40
day _ of	e-26
day _ on	l75 p-31
day _ one	i26
day _ or	a-24 j36
day _ other	a-34 j40
day _ please	h-28 i-120 l192 p-26
day _ race	j42
day _ rest	f49
day _ squats	a-28 j27
day _ than	h50
day _ the	a24 g38 i-29 j45 l-36
day _ time	a33 e-33
day _ tomorrow	k-57 n57
day _ what	a30
day _ which	j27
day _ yesterday	a48 i-25 j-36
day again	i-58 l52
day and	i42 j24
day as	a-32 g52
day at	g36 i-34
day be	j24
day before	a28 i-25
day between	j25
day cancelled	i-88 l88
day complete	c-32 i78 l-33
day done	h-49 i42 l26
day even	h32
day friday	i-53 j51 p46
day from	i42 k-57 n45
day happened	i51 l-26
day i	a-49 c28 h53
day in	i31 j-24
day is	a37 h42 i30 l-54
day lol	l33 m-28
day no	i43
day of	a-26 f49
day or	a66 h-29 j108 l-93
day rpe	i36 p-32
day run	a37 j-25
day sat	a29
day squats	a-26
day that	a-42 h47 i-24
day the	l-25
day three	a31 e-33
day to	p40
day tomorrow	j24
day two	h49
day was	a78 e28 i31 l-36 p-30
day what	j25
day yesterday	a131 f-42 i-65
daycare	a24
dayc~	a24
daylight	k53 o-34
dayl~	k53 o-34
days	b-38 c-46 e-49 g204 h51 i-218 j199 k-36 l-73 n38 o62 q-51
days $	a-56 c-44 g39 j35 o52
days _ #	i28
days _ $	b-24 g58 h28 i-35 j40 l-39 n24 q-36
days _ ?	a-48 j51
days _ heavy	j35
days _ leg	j-43
days _ squat	h36
days _ squats	a25
days _ week	h30
days a	h30
days after	j35
days ago	a-36 p40 q27
days and	a29 i-33
days between	h76 j-62
days in	g74 h-52
days later	h39
days legs	a60 i-44
days or	j67 l-33
days run	a-51 j51
days when	g72
deactivate	l-49 n-90 o139
deac~	l-49 n-90 o139
dead	d-36 e82 i-76 j-68 k-25 l194 o24 q-58
dead $	a40 d-36 e-40 k-25 l117
dead _ #	a28 i-42
dead _ $	a-24
dead _ can	e30
dead _ deadlifts	h25
dead _ like	a27
dead _ not	a27
dead _ the	e40
dead at	a-36 e38
dead can	a27
dead leg	a47 e-26
dead legs	a61 i-57
dead lol	e25
dead on	e40
deadlift	a-35 e-49 h85 i69 l-33 p28
deadlift $	i-30
deadlift _ today	i30
deadlift and	i-37 p42
deadlift for	i-46 p55
deadlift session	e-30 i53
deadlift this	i47 l-47
deadlifted	a108 j-35 l-56
deadlifting	a-26 l35
deadlifts	a-96 e-46 i199 j107 l-93 m-54
deadlifts #	a-45 i29
deadlifts $	a30 i-36
deadlifts _ #	i30
deadlifts _ $	i29
deadlifts _ a	a-24 j40
deadlifts _ morning	a-27 i27
deadlifts _ the	j26
deadlifts after	h-25 i69 m-49
deadlifts at	i39 l-39
deadlifts this	a-27 i27
deads	b-29 e-69 h-30 i278 k-65 l-32 m-37 o-26 q26
deads #	a-25 i39
deads _ #	a45 p-27
deads _ the	a41 i-41
deads and	a24
deads at	a40
deads but	i30
deads from	i31
deads in	a25 i-25
deads on	a53
deads only	a-34 i54
deads rpe	a24 p-27
deads were	a32 i-28
deads yesterday	a-30 i31
dead~	b-32 e-135 f-31 g-28 h39 i485 j72 k-68 l-180 m-91 o-47 p48
deal	a53 e-49 i-58 l41
deal with	i-58 l48
dealbreaker	a71 g-38 h-50 l-41 q57
dealbreaker $	a71 g-38 h-50 l-41 q57
deal~	a71 g-38 h-50 l-41 q57
dear	k-32 l99 o-27
decent	a82
decent enough	a29
dece~	a82
decide	a139 k-46 l-33 o-30
decide $	a124 f-47 k-46 o-30
decided	l-44 q66
decision	a42 l-45 q90
decision $	q44
decision _ $	q26
deci~	a183 g-59 i-33 k-46 l-122 o-48 q202
deep	a67 i38 j-27
deep _ $	a70 i24 l-75
deep _ ?	a-24 e27
deep _ the	a27
deep _ work	l76 m-27
deep in	a25 e-28 l68
defend	b-61 l-44 p-61 q199
defe~	b-61 d-49 l-122 m245 n-25 o-25 p-61 q146
defi~	a-111 e-46 h187 l-32
degrees	i-36 l29
degrees $	a-58 e33 i-29 l53
degrees _ here	a48 e-24 l-24
degrees in	a66 e-28 l-24
degrees out	a-29 e29
degr~	a29 i-36 l34
dehydrated	a48 h29 q-50
dehydration	g-58 h107 l-27
dehy~	a46 g-58 h137 l-27 q-50
delay	b-34 g-47 l-81 m198
delayed	l59 p-26
dela~	b-34 g-47 m184 p-28
delete	a-82 c235 d-91 e-49 f-99 g-26 i-28 k-55 l109 n-40 o31 p164 q-31
delete $	l-56 p49
delete _ $	a-41 c96 d-41 f-121 l47 p118 q-25
delete _ account	c35 f66 l-63
delete _ data	c129 d-43 l-28 o-31
delete _ last	p46
delete _ log	p25
delete _ lot	c96 l-29 o-31
delete _ my	c36
delete account	c35
delete all	a-57 c128 l-51
delete everything	c113 d-65 i-25
delete it	c-39 d47 p25
delete last	c-58 p95
delete me	c70 l-36
delete my	c74 d-43 f57 o-39
delete system	c-50 f-35 l126 p-35
delete that	c-36 p98 q-25
delete the	c42 l-66 o74
delete what	p25
dele~	a-82 c296 d-116 e-49 f-99 g-26 i-28 k-55 l75 n-40 o29 p164 q-31
delhi	l24
delh~	l24
deload	g-61 h182 i36 j29 l-58 o-49 q-53
deload $	h63 l-41
deload _ $	g-38 h151 o-46 q-53
deload legs	a-27 h-25 i27 j29
deload week	g-38 h102 o-49
delo~	g-61 h176 i36 l-58 o-49 q-53
dent	e-24
dentist	a29 m25
dentist _ $	m25
dent~	a29 m25
denver	k53 l-28
denv~	k53 l-28
depot	a-24
depo~	a-24
depth	h67
depth $	h75 i-39
dept~	h67
desc~	a-53 e68
desist	g-48 h-41 o155
desist $	g-48 h-41 o155
desi~	g-48 h-41 o155
desk	a33 h26 i35 l-26
desk $	h26 i48 l-26
destroy	c99 d-74
dest~	c99 d-74 e28
detail	h-33 q50
details	b-44 c55 h-26 o-43 q127
deta~	b-44 c55 h-58 m-26 o-43 q177
deutsch	b-43 k221 l-73 m-33 p-27
deutsch $	b-43 k167 l-46 m-33
deutsch _ $	k54 l-28 p-27
deutsch bitte	k54 l-28 p-27
deut~	b-43 k221 l-73 m-33 p-27
diary	a-32 g179 h-42 k-49 l-49
diary $	g100 k-28 l-49
diar~	a-32 g179 h-42 k-49 l-49
did	a30 c-56 d-38 e-152 f-51 g244 h-101 i176 j-152 k-60 l133 m-29 n-42 o-34 q117
did #	a84 i-81 l54
did _ #	a35
did _ $	a57 f48 i-50 l-24 p36
did _ and	a-32 i-46 l100
did _ anyway	a-35 e-37 i82
did _ at	a24 i25
did _ change	p25
did _ chicken	l38 q-38
did _ come	q34
did _ day	i28
did _ deads	a48 i-41
did _ decide	a-40 q58
did _ do	a-43 f-37 l67 p49
did _ even	a-26 i27
did _ faint	g-27 p50
did _ happen	p35
did _ instead	i26
did _ last	g26
did _ leg	a-29 d-28 g60
did _ legs	a-38 i102 p-36
did _ log	g77
did _ lunges	a31
did _ mean	n27
did _ press	a49
did _ put	g59
did _ say	a-44 g39
did _ see	l42 q-26
did _ sits	a47 i-65
did _ squats	a77 i-57
did _ stop	n32
did _ this	e50 i-50
did _ today	a-58 i62
did _ train	b-35 p35
did _ wall	a27 i-27
did _ win	g-63 l82
did _ yesterday	e-24 i63
did arms	a-34 i-33 l47
did curls	p24
did em	a-45 i74
did hack	a40 i-29
did his	i-46 l58
did i	a-97 f-67 g281 i-52 k-24 l32 p-48
did it	q42
did leg	a77 h-29
did legs	a-51 e-84 f37 i209 j-25 l-55 q-27
did lunges	i50
did my	a-73 c-29 i-48 l60 q65
did not	a-92 g-40 i37 k-26 l29 p120
did pistols	i44 l-35
did squats	e34
did sumo	a41 i-41
did that	h69 l-31 q-39
did the	a29 i57 l34 p-46
did this	a59 i-56
did wall	a47 i-65
did you	a-53 f-33 g37 h-58 l-25 q165
die	h54
died	e-35 g-30 l119
died $	g-30 i-28 l79
died _ #	a34 e-34
diet~	f-86 k-38 l124
diff	f-25 h65
diff between	h33
difference	f54 h39 i-32
difference $	h36 i-32
difference _ tempo	h69 j-58
difference between	f75 h50 j-58
different	a-34 b56 g-26 h-64 j64 l-28 p-29 q77
diff~	a-79 b56 f51 g-34 j53 l-46 p-41 q79
dinner	b41 e-29 j-46 l67
dinner $	b41 i-47 l41 m-31
dinner _ $	a30 e-30 m30
dinn~	b41 e-29 j-46 l67
disable	b-45 l-49 n-88 o222
disagree	g-26 q56
disappear	c53 l-29
disappear $	c53 l-29
disa~	b-45 c53 g-37 k-30 l-85 n-90 o208 q55
discard	b226 k-49 l-70 m-37 n-49
disc~	b226 k-49 l-70 m-37 n-62
dishwasher	l39
dishwasher $	l39
dish~	l39
disney	g-28 l66
disn~	g-28 l66
distance	a132 h-40 l-33
distances	g-34 k34
distances in	g-34 k34
disturb	b-31 o80
disturb $	b-31 o80
dist~	a126 b-31 g-42 h-40 l-33 m-36 o80
ditch	k27
ditc~	k27
dizziness	b-33 i74 l-28
dizzy	a35 e25 f-26 h47 i-26 j-33 l30 o-42
dizzy _ $	a-31 b40 e77 h-32 o-49
dizzy _ feverish	a84 l-51
dizzy _ joy	e-27 l35
dizzy after	h38
dizzy not	a46
dizzy with	e-27 f-24 l83
dizz~	b-36 e35 f-26 g26 h37 i49 j-33 o-42 q27
dl	a-33 i58
dl #	a-27 i52
dl _ $	i39
dnd	f-46 k-24 l-109 o238
do	a27 b31 c-41 d-50 e-48 f225 g-67 h172 i-64 j85 l-29 m-90 n-39 o36 p-138 q-30
do #	a104
do $	a-107 f212 g-31 h33 i-40 j38 k39 l-164 o58 p32 q-42
do _ $	a32 b-30 f-41 h-232 k146 l-57 m-27 o106 q105
do _ a	f25
do _ after	h-38 j43
do _ ask	i29 m-34 o48
do _ baths	h29
do _ be	e30
do _ bother	b108 f-25 o-26
do _ burn	a-27 h59
do _ change	k27
do _ check	h35
do _ count	f77 q-24
do _ delete	c-53 f-55 l119
do _ disturb	b-31 o80
do _ do	h99 k98 l-48 q-42
do _ dream	l44
do _ even	a81
do _ ever	h-29 l63 o-24
do _ export	f42
do _ faint	i26
do _ fit	h30
do _ get	a28 f60 k-35 l33 o-50
do _ go	a39 j33
do _ have	c-27 f30 p26
do _ hurt	h29
do _ judge	e57 l-24 o-26
do _ k	a79
do _ keep	c66 o-26
do _ know	b-52 h48 i32 m-26 o-29 q35
do _ laugh	i32
do _ leg	g38 i-34
do _ legs	h58
do _ let	b-30 i-24 l77
do _ lift	c-28 l41
do _ like	f-34 l40
do _ log	f123 h-37 l-47
do _ lose	h53
do _ make	f27 h32 k-25 l-27
do _ me	n36 o-26
do _ mean	f-113 q155
do _ message	f67 l-38
do _ miles	a39
do _ need	h64 o25 q-33
do _ or	h-24
do _ over	h41
do _ press	f78 l-65
do _ put	a-32 f84 g-27 j38 k-25
do _ recommend	i38 j64 l-59
do _ recover	h29 l-29
do _ remind	l-24 o29
do _ report	f46 h-28
do _ run	h-56 l112
do _ runs	h34 l-32
do _ save	b102 o-52
do _ say	a31 f-34
do _ see	f66 g-49
do _ set	f-50 k53
do _ socks	h32 l-26
do _ speak	f27
do _ start	b48 f-29 h92 l-28 n-29 p-42
do _ stop	e71 f-31 h139 j26 l49 o-220
do _ switch	f-46 h-24 k72
do _ tears	h34 l-24
do _ tell	f66 h-41
do _ text	h-27 k39 l-58 o74
do _ thing	p27
do _ think	f-63 l97 q-32
do _ thrusts	a-36 h33 j38
do _ today	a41
do _ tomorrow	a-24 l41
do _ tonight	a-30 i-31 l63
do _ train	f-52 g55 h-51 l64
do _ turn	f35 n31 o-43
do _ type	f59 l-29
do _ understand	f118 l-93
do _ undo	h-25 l31
do _ use	f44 l-24
do _ want	b43 c54 k-30 l-46 o42 q-25
do _ work	h34 l-25 q-29
do _ x	a-25 e25
do _ you	l38
do a	j48
do again	a-79 i76
do anything	a-35 f46 h79 l-24 o-24
do compression	h32 l-26
do easy	h34 l-32
do em	p38
do for	f34
do here	f73 h-67
do hip	a-36 h33 j38
do i	c-77 e170 f150 g-58 h-97 i-85 j75 k25 p-45 q-28
do ice	h29
do it	j27
do last	g62 i-34
do legs	a-115 h45 i-27 l72
do lifters	h25
do lunges	f-34 h58 l-24
do most	g41 h-51 j29
do my	h60 i-29
do not	b65 c94 f24 h-144 i168 j-61 k-75 l80 m-92 n-42 o107 p-123
do parkrun	a73 h-25 l-38
do people	a-24 h59
do ppl	h34
do pros	h58 j-25
do running	a33 i-25
do sprints	h-25 j43
do squats	a-24 j24
do stairs	a57
do the	a62 f-27 h33 j-33 p27
do this	b27 l-46 m46
do today	a27
do with	a30
do wrong	g-67 l69 q43
do you	c-49 d-26 f89 h-116 i-24 j66 l131 o-111 q47
doable	a59 i-28 l-26
doable ?	a59 i-28 l-26
doab~	a59 i-28 l-26
doc	a-39 d69 h-25 i-29 j28 l-29
doc $	d26
doctor	a-38 c28 h47 q40
doctor _ a	c28
doctors	k26
doct~	a-38 c28 e-28 h47 j-34 k26 l-29 q40
dodgy knee	g25
does	b-49 c-24 e-64 f148 g-66 h326 i-84 j96 k-126 m-55 n-34
does #	e-24 p43
does $	f25
does _ #	a82 i-26 j37 q-31
does _ $	b-25 p60
does _ after	h-45 j54
does _ body	h27
does _ bot	f45 l-26
does _ count	a32 h-47 i96 q-28
does _ day	h40 j-27
does _ do	f108 h-92
does _ even	h-25 j25
does _ ever	h94 q-32
does _ feel	e42
does _ go	f26 i25
does _ hot	h29
does _ hurt	a50
does _ knee	h24
does _ make	j29
does _ matter	b24 j26 q-32
does _ mean	f56 h31 l-31
does _ on	h-45 l55
does _ order	j28
does _ peak	h31
does _ run	a26 e-39 h-100 j25 l91
does _ slow	h26
does _ soreness	f50
does _ stand	f-26 h32
does _ thing	f44 h-37
does _ work	f89
does a	a36 j55 q-40
does alcohol	h26
does doms	h72 l-30 q-24
does hurt	p47
does it	e59 h49 i-54 q-43
does leg	h50 j-31
does my	a-40 h69 q-24
does not	a56 h-53 p-91 q121
does order	h-25 j36
does rpe	h24
does running	a39 h-25 j27
does soreness	h31
does that	h-52 i104 l-27
does the	e-24 f41 h-89 l84 q-25
does this	e-34 f189 h-132
does walking	h31
dog	a114 e-46 h-54 i-64 k-32 l140
dog $	a51
dog ?	a24 e-24
dog _ #	a30
dog _ faster	l24
dog _ limping	a39
dog did	i-51 l58
dog is	a39
dog runs	l28
doing	a45 e75 f-30 g42 i44 j59 l-65 o-33 p-36 q-39
doing #	a70 e-35 o-26
doing _ $	a56 g52 i50 l-67
doing _ before	h-30 j42
doing _ long	a-28 e28
doing _ lunges	a-28 i29
doing it	a-24 h28
doing laps	e47 l-58
doing legs	h-30 j48
doing my	a-28
doing that	a30
doing the	e51
doin~	a45 e75 f-30 g42 i44 j59 l-65 o-33 p-36 q-39
doms	a319 b-54 c-34 f-57 g-38 h353 i-42 j-50 k-43 l-114 m-42 o-32 p-88 q-67
doms #	a136 e-32 h-40
doms $	a138 b-42 g-31 h154 k-29 l-46 p-34 q-59
doms ?	a-163 h163
doms _ #	a124 h-70 i-31
doms _ $	a-71 e-59 h191 i37 l-36
doms _ after	a-33 e33
doms _ me	a40
doms _ sleep	h-43 q42
doms ever	g30 q-24
doms gone	a132 e-36 h-56
doms last	h28
doms or	e36 h-53 q43
done	a-205 b48 c29 e172 f-32 h-110 i360 j-101 l-58 n-77 o97 p-102
done #	a-25 e28 i34
done $	a-89 b-48 e126 h-49 i89 m27 p-49
done _ #	a-56 e66 i30 j-25
done _ $	b75 e-55 i27 l-33 n-26 o31
done _ back	e40 i-25 k28
done _ done	a29
done _ dusted	e-27 i30
done _ legs	e-34 i43
done _ next	a-38
done _ run	a26
done _ the	a-38 i43
done _ this	b25 i-26
done and	e-51 i69
done at	i29
done cutting	k45
done hamstrings	a-36 e50
done here	b75 n-26
done in	i32
done legs	i-27 j-34 l44
done me	a-24 i44
done stop	e-41 o44
done with	b26 i-25 k28 n-31 o48
door	b28 i43 k-25 m32 o-30 q-26
door $	k-25 l27
door _ #	i26
door _ $	b37 o-30
dot	a-37 i33 k65 l-33
double	a36 e-26 j33
double _ tomorrow	j24
double day	j37
doubles	j37
doub~	a37 e-41 h-29 j70 l-37
down	a24 d-78 e124 f-32 g-24 h-83 i55 j-25 k-50 n26 o55 q63
down #	a-75 e91
down $	a-58 d-68 e-26 g24 l42 m36 o124 q-33
down ?	a-64 e79
down _ #	a27 i-26
down _ $	a-179 e99 i46 j26 p28
down _ a	a106 e-29 l-44
down _ after	a27
down _ calf	a43
down _ from	a-47 i56
down _ i	a38
down _ left	a36 i-27
down _ leg	l-39
down _ my	a39
down _ stairs	a35
down _ the	a34
down _ to	a-49 e66
down after	a-37 j28
down and	l24
down for	i33 n41 o-57 q41
down in	a28
down is	a29
down legs	a-30 i29
down my	a46 e-38 g-24
down now	a-68 i50
down or	e26
down the	e-31 i-46 l41 q70
down to	a177 i-41 l-77
down without	a42
downhill	a-53 e50 h63 q-48
downhills	e27
download	a-31 b-62 c-44 d342 h-27 l-71 o-45 q-27
download $	b-49 d153 h-27 l-49 q-27
download _ $	c-35 d108 o-45
download all	d47
download everything	d64 o-45
download my	d29
downstairs	a70
downstairs $	a42
down~	b-62 c-46 d373 e62 g-42 h35 i-32 l-48 o-50 p-30 q-88
drained	a38 j-28
drai~	a38 j-28
drama	e45
drama $	e57
dramatic	a27 i-24
dram~	a31 e38
drank	h26
drank loads	a-26 h26
dran~	h26
drawers	l31
draw~	l31
dreadmill	e27 i-36
dream	l42
drea~	a33 e27 i-38 l111 q-30
drenched	a41 i-24
dren~	a41 i-24
drill	f48 l-24 q-24
dril~	f48 l-24 q-24
drink	a-53 h70 l24
drink after	h63
drinking	a114 b-37 k-28
drin~	a61 b-37 h70 k-28 l24
drive	h-71 l92
drive _ $	h-71 l92
driving	e-45 h-49 i-59 l-56 m263
driving home	a27
driv~	e-45 h-120 i-50 l37 m263
drop	a-32 b147 c116 d-31 g-25 l-154 m-27 o63 q-38
drop _ $	a39 b182 c-29 i-31 l-47 q-38
drop _ ?	a-35 e37
drop it	b182 c-29 l-47 q-38
drop off	a63 i-33
drop sets	i27
drop the	b-35 o82 p34
dropped	i26
dropping	a29
dropping $	a48 i-30
drop~	i71
drum	e-30
drum~	a-24 e24
drunk	k-49 p71
drun~	k-49 p71
dry	a-30 c-24 i-36 l108
dry run	a-66 l74
dubai	k50
duba~	k50
dublin	k51 m-36
dubl~	k51 m-36
due	g-37 l40 o45 q-31
dull	e56 l-24
dull ache	a33
dumb	a-30 c-44 e90 f-31 h-68 i-46 j115 l60
dumb $	e80 h-48 i-43 j42
dumb ?	a-26 j34
dumb _ $	a-26 c-44 f-31 j34 l80
dumb~	i25
dump	a-26 c-122 d286 k-27 l-66
dump $	a-32 c-49 d110
dump it	c-55 d54
duration	i54 k-64
duration #	i52 p-52
duration _ #	k-64 p64
dura~	i43 k-64 m-50 p85
during	e33 i-32 k34
during _ #	e-26 k34
duri~	e33 i-32 k34
dusted	e-27 i30
dust~	e-27 i30
dutch	k79 n-51
dutch _ $	k79 n-51
dutc~	k79 n-51
duvets	a29 e-24
duve~	a42 e-37
dying	e69 f29 i25 k-34 l36 q-25
dying $	i29
dying _ $	a-41 e31 f29
dying to	a38
dyin~	e69 f29 i25 k-34 l36 q-25
each	a-46 e156 g54 j-30 k-56 l-86 m-137 n181
each _ #	m-28 n33
each _ $	e120 i-31 l-50 m-56 n47 o25
each _ at	k-29 m-38 n83
each day	o25
each evening	m-69 n76
each km	e63 k-63
each lap	e62 i-33 l-27
each leg	e-24 g56
each side	a-28 i58 l-30
each step	e37
earlier	i82 n-37
early	a-55 h59 j-37 k126 l-38 m60 n-34 o-48
early #	a-59 k83
early _ $	a-37 h49 i37 j-34 l-27 m102 o-43
early shift	k26
earl~	e-66 h45 i96 j-38 k149 l-38 m52 n-71 o-62 p-27
ears	l39 o-29
earth	f98 h-93
eart~	b-39 f76 h-93 k-68 l229 m-46 q-37
ease	a-50 e197 g-34 h-48 l-46
ease _ ?	a-30 e159 g-34 h-48 l-46
ease off	a-28 e28
easing	a-39 e51
easi~	a-39 e51
east~	k25 m-24
easy	a85 b-26 e104 f-78 g-25 i85 j95 l64 m-106 n-32 o-54 p-111 q57
easy #	h-33 l54
easy $	e127 h-47 i69 m-99
easy ?	a84 i-29
easy _ #	a-37 e44 l-37
easy _ $	b-26 f-26 h-29 l114 n-31 p-41 q34
easy _ ?	a88 e-76 h-33 j65
easy _ and	a-36 e25
easy _ k	e-44 l57
easy _ legs	e38
easy _ of	a32
easy _ ok	a61 e-46
easy _ out	a-59 i59
easy _ supposed	h26
easy _ to	a36
easy lap	a41 e-31
easy loop	a27 e-27
easy miles	a24
easy only	h-25 q73
easy pace	e-32 h62 q-41
easy peasy	a-35 l59
easy run	a-68 e50 h29 j38 l-24
easy runs	h34 l-32
eat	a27 h54 j-71
eat _ the	j30
eat before	h44 j-44
eaten	a90 e-24 i-38 p24
eaten _ #	a50 e-39
eaten _ it	p24
eaten legs	a28 i-28
eate~	a90 e-24 i-38 p24
eating	a-51 m78
eating my	e28
eati~	a-51 m78
eccentric	f-33 g-27 h157 i79 k-71 l-57 q-24
eccentric _ $	i61 l-39
ecce~	f-33 g-27 h157 i79 k-71 l-58 q-24
ecg	a28 e-24
economy	e-42 h120 l-66
economy $	h46 l-34
econ~	e-42 h120 l-66
edit	a-63 c-48 d-45 f46 g-41 h-27 i-47 k111 l-72 p225 q-25
edit :	k-31 p78
edit _ $	a-32 c-48 k154 l-50 p25 q-25
edit _ :	p25
edit _ leg	g-28 p28
edit last	g-28 p70
edition	h-28 i58
edit~	h-28 i58
effect	c-27 h136 l-43
effect $	c-27 h97 l-43
effe~	c-27 h136 l-43
effort	a-66 h-33 i209 k-32 l-52 p67
effort #	a-49 p65
effort $	a-32 i76 p-27
effort _ #	a56 k-25
effort _ $	a-46 i53 p33
effort _ a	p43
effort was	i30 l-25
effo~	a-66 h-33 i209 k-32 l-52 p67
egg	a-28 j51
egg _ or	j34
ego	a77 i-41
eh	c30 d-30 f154 g-52 o-92 q-33
eh $	b-35 c30 d-30 l94 o-58
eight	a35 k24 m29 o-25
eight $	m29
eigh~	a35 k24 m29 o-25
el	a-85 c-29 h30 l-89 p195
el _ $	a-85 c-29 h30 l-89 p195
elaborate	c-50 k-47 l-56 q205
elaborate $	c-50 k-47 l-56 q205
elab~	c-50 k-47 l-56 q205
elastic	e24
elas~	e24
electric	a54
electric _ down	a41
electrolytes	f-39 h99 l-35
electrolytes do	f-38 h78
elec~	a54 f-39 h57
elev~	j-26 l80
else	f60 h-26 i32 o-24
em	a-93 e-76 f-46 h58 i60 j36 n75 o-36
em $	e-27 f-46 h42 i-46 j24 p50
em _ $	n32
em _ i	a-30 i54
em _ morning	a-24
em on	k-32 n61
email	c-70 d137 f-32 g-50
email _ my	d61 f-32 g-50 l34
email me	c-32 d122 g-50 l-41
emai~	c-70 d137 f-32 g-50
embarrassing	a55 i-55
emba~	a55 i-55
emergency	a-31 d26 e31
emer~	a-31 d26 e31
empty	a72 j-27
empty stomach	a37 i-30
empty tank	a44
empt~	a72 j-27
en	c-32 g-33 k160 l-53 q-26
en francais	c-32 g-33 k82
enable	b-41 k-27 l-66 n231 o-89
enable $	b-41 l-66 n125
enable _ $	n81 o-81
enab~	b-41 k-27 l-66 n231 o-89
end	a-40 b177 e-37 j63 l-73 m-24 n-30 o51 p-24
end $	b187 j-24 l-52 o-91
end _ $	o77
end _ i	j32
end it	b-34 o77
end of	j27
end the	j26 n38
end this	b54
ended	a40 e-42
ended #	a47 e-42
ende~	a40 e-42
endurance	e-24 f-34 h37 k130 l-44 o-30
endurance $	k79 l-25
endu~	e-24 f-34 h37 k130 l-44 o-30
energy	a30 k-24
energy #	a29 k-24
ener~	a30 k-24
english	b-29 c-35 f48 g-44 k286 l-70 m-52 o-49 p-44
english $	b-29 f58 g-44 k158 l-54 o-49
english _ $	h71 k-27 p-27
english _ me	h-32 k52
english please	h62 k-46
engl~	b-29 c-35 f48 g-44 k286 l-70 m-52 o-49 p-44
enough	a68 b34 i-82 j72 k-41 l-71 n-26 o167 q-39
enough $	a-36 b-84 j40 l30 o112 q-39
enough ?	a-93 h49 j42
enough _ $	a-97 b122 h122 k-41 l-38 o-59
enough _ ?	a50 h-61
enough _ the	n-26 o55
enough _ you	l-35 o44
enough of	l-35 o53
enough with	n-26 o46
enou~	a68 b34 i-82 j72 k-41 l-71 n-26 o167 q-39
enter	f52 h-24 i40 j-25 p-24
ente~	a-37 f52 h-25 i40 j-25 l74 m-37 p-24
entirely	c71 n-24
entirely $	c71 n-24
enti~	c71 n-24
entries	d55 f33 g148 h-31 l-64 n-26 o-45 p-51
entries $	d48 f33 g86 l-53 o-45 p-33
entries _ $	g47 h-31
entries please	g47 h-31
entry	a-48 b-34 d-26 f46 i-51 l-51 n-29 p250
entry $	c-24 d-26 f48 l-36 p86
entry _ the	c29 n-29
entry _ was	p24
entry i	p37
entr~	a-49 b-34 d28 f79 g136 h-43 i-51 k-31 l-115 n-56 o-45 p199
equally	a25
equa~	a27
er	e-26 o33
erase	c244 d-35 g-77 k-34 l-29 o-90 p69
erase _ $	c136 k-32 l-29 o-70
erase _ last	c-44 p71
erase everything	c24
erase me	c126 l-29 o-70
erase my	c76 g-62
erase the	c-32 p58
erased	c34 l-29
erasure	c107 d-38 m-42
erasure _ $	c46 d-38
eras~	c378 d-77 g-77 l-84 m-42 o-90 p53
errands	e-66 l89
errands $	e-66 l89
erra~	a-26 e-66 l114
erro~	a-24 i-26 l31 p49
esc	b220 l-88 n-47 o-32
esc $	b220 l-88 n-47 o-32
espanol	a-49 f-26 h-43 k200 l-49 q-26
espa~	a-49 f-26 h-43 k200 l-49 q-26
europe	k50
europe /	k50
euro~	k50
eve	m32
eve $	m32
even	b-28 f43 h43 j24 l-69 m-40 q30
even _ $	f59 l-41
even _ it	a83 e-32
even _ jog	a-24 e-26 q50
even a	a-50 e33 q46
even after	a29
even is	h63
even matter	h-32 j47
even say	a63
even though	e24
evening	b-27 c-76 d-45 e-49 g-24 h-77 i62 j65 k62 m93 n84 o-62
evening #	k-25 n25
evening $	a26 g-24 h-31 i35 l-91 m135
evening _ #	n41
evening _ $	c-69 d-35 k-26 l136 m32 o-30
evening _ ?	j-29 k52
evening all	c-69 d-35 k-26 l183 o-30
evening at	m-46 n61
evening or	j27
evening run	a48
evenly	a-25 e37
even~	a-33 b-31 c-76 d-45 g-26 h-78 i79 j65 k62 m93 n84 o-62
ever	a-94 b-45 c162 e28 f-56 g210 h-48 j-25 p-31 q-37
ever $	f-44 h-30 l73
ever _ $	a-58 b-45 c51 g26 h78 i45 p-28
ever _ you	c31 g-26 h26 q-24
ever been	a-54 g73
ever existed	c32
ever leg	g99 h-64 i-24
ever told	c31 g-26
everest	a61 i-45
every	a77 c129 d-42 e69 h70 i-96 j-42 l-99 m-114 n163 o44 p-65 q-69
every _ #	a-36 k27 n24
every _ $	a-33 e28 h113 j-25 k84 l-35 o36 p-44 q-57
every _ at	a-38 m-27 n81
every _ day	a-51 c28 j51 n35
every _ from	k-57 n57
every _ i	a56
every _ is	a77 i-61
every _ of	c33
every _ since	c29 n-29
every day	a-52 c-44 h88 j-33 k81 m-60 n115 q-57
every evening	k-25 n53
every kerb	a78 i-45
every landing	a-28 e40
every leg	c28 n35
every log	c97 p-31
every morning	a-47 h24 l-27 n61 o51
every other	a-51 j51
every rep	a-40 i24
every single	a31
every stair	a60 h-30
every step	a40 i-34
every stride	a-42 e42
every time	a65 h36
everyone	e32 h45 q-44
everything	b-27 c130 d174 e25 h-41 l-90 m-49 n-55 o29 p-72
everything #	e27
everything $	c135 e-30 l-43 m-49 o31
everything _ #	i34
everything _ $	a97 c32 d30 e-70 h-41 o-25
everything _ a	e27
everything _ am	o48
everything _ black	a48
everything _ but	e46
everything _ can	f45
everything _ great	a-53 e64
everything _ have	c33 d77 p-30
everything _ i	d41 k-24
everything _ knee	c28
everything _ me	a-26 d27
everything _ spinning	a-26 o27
everything _ the	a24 i32
everything at	a-27 i34
everything below	a41
everything but	a-32 i32
everything i	c30 d45 o43 p-42
everything is	a-61 e38 o27
everything my	c28
everything sore	a97 c-43 d-31
everything went	a51
everything you	c-37 d65 f45 l-28
everywhere	i37
ever~	b-56 c245 d112 e175 h57 i-36 j-79 l-189 m-163 n106 o71 p-145 q-113
evidence	h37 l-76 q71
evid~	h37 l-76 q71
evil	h-31 i125 l-80
evil $	h-31 i129 l-80
ex	g-50 l92 q-44
ex $	g-34 h34
exact	a61 l-38
exactly	a51 e-25 f68 l-81 q54
exactly $	f103 h44 l-72
exactly _ ?	h-35 q39
exactly _ place	a33 e-25
exactly is	q29
exactly one	a33 e-25
exactly where	a62
exac~	a112 e-33 f68 l-119 q54
exam	m58 p-29
exam _ $	l-36 m75
exam tomorrow	m29
example	f46
examples	d-25 f230 k-42 m-67 q-46
exams	a-37 b-41 h-24 i-42 l56 n76 o35
exams $	b-33 l64
exam~	a-53 b-41 d-30 f276 g-35 h-37 i-42 k-65 l45 m-67 n69 o28 q-49
excel	d182 g-58
excel $	d69
excel ?	d97 g-43
excel _ $	d97 g-43
except	a46 h-25
exce~	a27 d169 g-58 h-28 j30 l-34 q-26
excuses	a53
excu~	a43
exercise	b-45 h64 k-75 p126
exercises	c-41 f24 g35 h108 j-25 l-43
exercises $	c-41 f25 h86 j-25 l-25
exer~	a-52 b-45 g35 h168 i84 k-83 l-60 m-34 p32 q-43
exhausted	e29
exha~	e29
exist	h-99 l111
exist $	h-99 l111
existed	c32
existed $	c32
exis~	a-32 c32 l68
exit	b281 g-33 i-49 k-47 l-63 o-32
exit $	b263 g-33 i-49 k-47 l-63 o-32
expe~	a-43 l56
expired	f-74 l120
expi~	f-74 l120
explain	a-105 b-27 e-56 f120 h136 i-39 j84 k-65 l-64 o-59 p-57 q191
explain $	f-91 h-131 q297
explain _ $	h30 k-64 p-35 q80
explain _ like	h45
explain _ no	a-27 q66
explain _ red	q37
explain _ the	f94 q-66
explain doms	h72 q-57
explain i	i-27 q70
explain me	f26 h35 q-53
explain the	a-37 f112 o-47 q32
explain what	f65 h-62
explain your	f34 l-37
explain yourself	h-41 k-38 q90
explained	a-49 h146 l40 n-47 p-28 q-36
explained $	a-49 h146 l40 n-47 p-28 q-36
expl~	a-193 b-27 e-57 f45 g-62 h252 i-39 j84 k-142 l-25 n-62 o-59 p-97 q421
export	a-41 b-50 d190 g-46 h-32 l105 m-29 o-25
export $	a-33 b-50 c-34 d160
export _ $	f24
export _ data	d32 m-29
export _ is	d-75 l96
export _ stuff	d-53 l67
export my	d38 m-29
expo~	a-41 b-50 c-98 d789 f-28 g-46 h-61 k-52 l-236 m-29 o-37 q-47
exprot	c-86 d163 l-49
expr~	c-86 d163 l-49
exs	c-94 l108
ext	e-49 h-30 i160
ext $	i28
ext _ $	a-36 e-29 i65
ext _ calf	a-25 i25
ext _ running	a30 h-30
extension	a-25 i43
extension #	i43
extensions	e-38 i70 p65
extensions $	i62
extensions _ $	i-82 p94
exte~	a-54 i114 j-25 l-26 p82
extra	a-94 e92
extr~	a-94 c-54 d107 e92 g-53
eye	a24
eyes	j-25
f	e-38 h-27 i26 l36 o42
f #	a-27 i26 l62
f _ race	l62
face	a-45 l66
fact	e-84 h182 i-27 l-75
fact $	a-40 h128 l-53
factor	g-50 q76
factory	c59 m-35
factory _ $	c59 m-35
factory reset	c59 m-35
fact~	c59 g-50 m-35 q74
fading	a-61 e79
fadi~	a-61 e79
fahrenheit	f-43 k171 m-40 q-37
fahr~	f-43 k171 m-40 q-37
failure	i42 l-30
fail~	i47 l-30
faint	a106 g-31 h57 k-52 l-60 m34 o-28 p24
faint #	a72 e-30 k-42
faint $	b25 h32 m29 p-25
faint _ i	i38
faint _ the	a46 l-32
faint after	g-27 h25 l-24 p50
fainted	e-33 i-24 k24 l40
fainted _ squats	i-25 k25
fainted _ the	e-39 l47
fainted after	i-25 k25
fainted at	e-31 l47
fainting	o-24
fain~	a-29 e-27 g-31 i-41 k-60 l172 m39 o-51 p32
fair	l131 o-66 q-39
fair _ $	l131 o-66 q-39
fair enough	l128 o-66 q-39
falling	h-35 l38
fall~	h-35 l38
fan	l32
fancy	a42 i-59 k70
fancy #	a29 j-28
fancy $	a-28 i-26 k70
fanc~	a42 i-59 k70
fant~	a-73 h-50 l123
far	a39 e164 g81 h-79 i-42 j86 l-94 m-45 o-28 q-33
far $	e47 g78 l-62
far _ i	a57 h-27
far _ should	h-32 j36
far apart	h-32 j36
far so	e62 g-29
far this	g57 i-26
farm	a-58 i-31 l89
fartlek	a39 e40 f-28 h34 q-26
fartlek ?	a39 h34 q-26
fartlek _ $	a39
fartlek _ ?	h40 q-26
fart~	a39 e40 f-28 h34 q-26
fasciitis	h50
fasciitis what	h50
fasc~	h50
fast	a-185 e112 h40 l74
fast _ #	a-33 e33
fast _ tonight	a-81 l96
fast i	a-61 e61
fasted	a85 e-42 h116 j-41 l-69
fasted #	a28
fasted _ ok	a25
fasted cardio	h28
fasted easy	a47 e-32
faster	a-26 e-26 f-25 h89 k44 l-41
faster $	h54 l-35
faster _ me	l24
faster than	l24
fast~	a53 e-68 f-25 h205 j-47 k30 l-104
fat	e-44 f-53 h44 i-32 j55 p66 q-25
fat $	f-24 h-54 j46 l52
fat _ #	j25
fat _ $	a-26 f-24 h44 p67
fat fingers	p59
fat loss	k58
fatigue	h146 q-146
fati~	h146 q-146
favourite	a-29 g-26 l67
favo~	g-26 k25 l67 q-26
feasible	a26 i-25
feas~	a26 i-25
features	f160 g-55 l-45 q-36
feat~	f160 g-55 l-45 q-36
fed	a154 e-56 i-25 n-38
fed and	a36 e-36
fed well	a29
feed	a79 e-36 l-29
feed _ cat	a48 l-29
feed the	a48 l-29
feeding	m44
feeding _ baby	m36
feeding the	m44
feed~	m44
feel	a95 e245 g-27 h66 i-75 j-25 k-49 l-88 m-49 p-44
feel _ $	a37 b24 e36 h24 i25 l-47 p-46
feel _ a	a-47 e48
feel _ after	a-58 g-27 h29 p50
feel _ as	a33
feel _ concrete	a25
feel _ i	a50 e-42
feel _ in	a33
feel _ left	e-25 i37
feel _ legs	a-26 e27
feel _ on	a-31 e31
feel _ since	a27
feel a	a-49 e49
feel amazing	a28
feel faint	a-50 b25 e42 g-27 p25
feel fine	a31
feel fresh	a33
feel good	a-53 q40
feel great	a71 l-26
feel heavy	a-54 i27
feel like	a66 e-33 h25 l-25 p-28
feel mint	e48
feel my	a-55 h38 i34
feel nothing	a-29 e41
feel rusty	a27
feel sick	e26
feel the	a39
feeling	a149 b-26 e51 f-25 h-47 i-62 k-38 l61
feeling _ $	a129 l-121
feeling _ at	a-40 e40
feeling _ the	a31
feeling great	e29
feeling in	a49 i-26
feeling rough	a111 l-98
feelings	a-38 h-26 l74 q34
feels	a30 b72 e130 h-29 k-26 l-47 o-31
feels _ #	a-62 e62
feels _ $	e34
feels _ a	e-47 i42
feels _ in	a30
feels _ inside	a44 k-24
feels _ like	a51 e-37
feels _ now	a37 e-48
feels _ of	a31 i-27
feels bruised	a68 k-24 l-29
feels dodgy	a-29
feels great	a-35 e53
feels hot	a31
feels like	e26 i30
feels loose	a41 e-35
feels ok	a34 e-34
feels tight	b75 e-72
feel~	a145 b44 e179 f-30 g-38 h-103 i-79 j-29 k-64 l88 m-42 o-70 q27
feet	a72 b-47 e97 i-72 k-43 l121 q-61
feet #	a-43 e54
feet $	a-46 h-48 l133
feet _ $	a73 b-47 e26 l-36
feet _ a	a39 h-37 l28
feet and	a49
feet in	l31
feet slapping	e25
fell	i-54
fell _ so	a-55 e55
fell asleep	e43
fell run	a46
felt	a-95 g-30 i163
felt _ #	a-27 i35
felt _ $	e-30 i58
felt _ a	a-32 i32
felt _ go	a-29
felt _ pop	a-41 h56
felt _ quad	a36 e-24
felt _ snap	e57
felt a	e45 h28
felt easy	a-25 i25
felt like	a-28 i42
felt something	i25
fever	a-32 b-33 e-58 f-34 h123 i-55 j-34 l155 o41 q-34
fever $	a-56 h93 l-36 o54
fever :	l27
fever _ #	n25
fever _ $	l59
fever _ a	a29
fever _ last	a30
fever _ me	l74 m-37
fever _ not	l46
fever just	a29
fever pitch	a-62 l72
fever was	a30 n25 p-29
feverish	a124 h-25 l-51
feverish _ $	i24
feverish since	a-24 i24
feverishly	c-24 h-31 l60
feve~	a71 b-29 c-33 e-96 f-34 h71 i-38 j-34 k-28 l165 m-25 o30
few	a40 e-25 o34
few _ $	o35
few _ ?	a38
few days	o35
ffs	f-47 i-43 l155 n-27
ffs $	f-47 i-43 l155 n-27
fibula	a33 e-25
fibu~	a33 e-25
fiction	e-33 h60
fict~	e-33 h60
fifty	i48
fifty minutes	i32
fift~	i59
figu~	f-49 h-28 l-78 q155
file	a-102 c100 d298 f-25 g-50 h-46 k-41 l-95
file $	a-27 c83 d111 f-25 g-33 k-30 l-46
file _ $	a-40 d66
file _ my	d65 l-25
file of	d41
fill	j27
filling	a-33
fill~	a-33
film	l70 m-25
film $	l58 m-25
films	h-24 l49 n-25
films on	h-24 l49 n-25
film~	h-24 l49 n-25
final	a121 i-87 p-47
final _ and	a-44 e44
finally	a27 i48
finals	m-65 o65
fina~	a150 i-39 l-32 m-65 o65 p-66
fine	a206 e166 i-113 j35 k-49 l-77 m-82 n-35
fine #	e53 i-31
fine $	a27
fine ?	a28
fine _ #	e106 m-81
fine _ $	a93 h-25 i-40 q35
fine _ are	a-29 e29
fine _ is	a42
fine _ no	e32 i-32
fine _ not	e48 p-26
fine breathing	a27
fine but	h35 q-26
fine just	e48 k-24
fine legs	a-39 e66
fine now	a51 e-28
fine quads	a-27 e27
fine right	a24
fine though	a35 j-25
fine what	q24
finger	a43 l45 p-44
fingers	a-45 e34 p59
fingers $	p59
fing~	l45 p28
finish	a-139 e173 i31 j-34
finish ?	a-39 e77 j-32
finish _ #	a-51 e49
finish _ $	a-39 e74 j-32
finish the	a-34 e45
finished	a79 e-132 i183 j-32 k-26 l-29 o-25
finished _ #	e-24 l49
finished _ $	b24
finished _ and	a-24 i24
finished _ at	a39
finished _ floor	i48
finished legs	a35 e-78 i70 m30
finished lunges	a30
finished squatting	i46 l-27
finished the	a52 i-35
finisher	j39
finishing	e65
fini~	a-84 b32 e89 i209 j-32 k-43 l-49 o-30
fire	h-37 k-25 l114 n44 o-55
fire $	h-28 i-41 l138
fire _ $	a38 l-44 n62 o-55
fire _ a	l32
first	a-95 e46 h-89 j244 k-55 l66 m-29 p-48 q-45
first $	a-34 h-30 j111 k-36 l54 q-30
first ?	a-78 e-34 j138
first _ #	j38 l-38
first _ $	e-33 j69
first _ ?	a-35 j57
first _ do	j25
first _ here	f57 k-26 m-24
first _ in	a53 j-42
first _ now	k31
first _ of	a-24 e34 j-28
first _ or	j25
first _ run	j50
first _ second	j41
first _ since	a28 j-41
first _ squats	a-27 j27
first _ today	i33
first _ was	e24
first for	j32
first km	e44
first leg	j-63 l68
first my	a-34 j35
first or	j126 l-69
first run	a35 j-40
first so	j36
first steps	e31
first thing	a45 j-30
first time	e47 f57 i30 j-30 k-33 l-31 m-24
first today	a-30
firs~	a-95 e46 h-89 j244 k-55 l66 m-29 p-48 q-45
fit	f-29 i-56 j82 k58
fit $	k38
fit _ the	a38 i-36
fit nothing	i-26 k43
fitness	h45 i28 k53 l-56
fitness $	i28
fitness _ $	l-25
fitn~	h45 i28 k53 l-56
five	a53 e54 f-47 h-30 k27 l29 m69 o-61 q-31
five $	a29 e-35 f-47 h30 m29 o-27
five _ of	i36
five _ six	a-26 e30
five minutes	a-45 e33 i31
five out	i24
fix	a-54 f48 i-106 l-48 p209 q-29
fix :	p41
fix _ $	i-45 l-26 p73
fix _ :	i-50 p69
fix it	i-33 p78
fix my	k33
fix please	i-35 p47
fixes	h24
fixes that	h24
fixe~	h24
fizzing	a-27 e25
fizzy	a76 b-47 l-36
fizzy $	a76 b-47 l-36
fizz~	a49 b-47 e43 l-36
flag	q54
flags	f-29 h101 q-29
flag~	f-29 h101 q-29
flas~	a87 l-34
flat	a95 e-51 f-25 i42 l-32
flat #	a33 e-31
flat _ k	a43 e-31
flew	e-54 k53
flew to	e-31 k42
flexor	a-38 e91 i-28
flexor just	a-34 e62 i-28
flex~	a-26 e79 i-28
flight	i-32 l95
flig~	i-32 l95
flip	a-34 e-24 i-54 j117
flip $	j53
floor	a131 b-24 e-44 i83 j-31 m-28 o-29
floor $	l24
floor _ my	i28
floor is	i44
floo~	a176 b-24 e-44 j-31 l50 m-26 o-29
flow	b38 m-32
flu	a123 i-78 j-61 o46
flu #	a-24 o60
flu jab	a45 i-33
fluttering	a-36 e62
flut~	a24 e62 i-38 l-49
flying	a-38 e57
flyi~	a-38 e57
fml	k-32 l65
foam	a-48 h266 l-41 q-132
foam roller	h48
foam rolling	h116 l-40 q-31
folding	e25
food	h52 j-70 l68
food _ ?	a-66 l96
foot	a85 e70 i100 j-36 k-93 l-27 o48 p-37 q-76
foot $	a28 o38
foot _ #	a25 e-28
foot _ an	a-33 i37
foot _ and	l24
foot _ can	a34
foot _ gone	a-75 e45 m36
foot _ now	a-60 i54
foot _ numb	a28 h-39
foot _ on	a24 e29 k-36
foot _ since	a-33 e44
foot _ the	a38
foot bone	e50
foot down	i30 l24
foot feels	a-45 e45
foot gone	e25
foot is	a81 h-48 k-36 l-41 m36
foot probably	e-32
foot properly	a28 e-25
football	l66
foot~	f-31 l64
for	a-49 c-42 d46 e-177 f90 g-67 h81 k30 m44 o124 p-84
for #	a57 e-47 m-28 o67
for $	a44 f173 k26 l-155 q-46
for _ #	a-72 h86 i37 l24 q-33
for _ $	a-66 c56 e27 f-114 g36 h51 i-70 j57 l68 o-94 q46
for _ ?	j-53 l120 n-24
for _ a	h-33 l50
for _ after	a-26
for _ am	j25
for _ an	a24 e31
for _ ask	m36
for _ bit	o42
for _ can	i-32
for _ chest	h35
for _ daily	k55
for _ days	a25 g-42 j-26 l36 o40
for _ does	f-27 h27
for _ exam	l-36 m46
for _ few	o34
for _ first	a27 j-25 k29
for _ fortnight	o38
for _ friend	a38
for _ good	a-57 h86 l-29
for _ hamstrings	k-24
for _ health	a27
for _ hills	l34
for _ hip	h31
for _ hour	a-34 m45
for _ i	a-84 c-26 d25 o33 q88
for _ in	i-32 p39
for _ ins	n54 o-63
for _ k	a32
for _ knee	a36 h-36
for _ last	l49 o-33
for _ leg	i30 l-26
for _ mile	e28
for _ min	a25
for _ month	o30
for _ morning	n43
for _ on	a-24 e24
for _ physio	d49
for _ please	d-35 h-50 i85 j109 k-28 l-25
for _ reason	m40
for _ run	a30 j-24 l-32
for _ sec	a35
for _ shakeout	a-47 e31
for _ soreness	g-30 h59 l-39
for _ squat	p33
for _ squats	i30
for _ to	h93 j-49
for _ triathlon	k61
for _ week	g-26 h-35 o75
for _ weeks	m-28 o84
for _ who	a32
for _ wife	b55 p-54
for _ you	f54 l-30
for a	b-25 c-46 g-34 h-145 k61 o172 q43
for an	k37 m36
for charity	a28
for check	n54 o-63
for dinner	i-26 k-29 l78
for doms	h46
for easy	e67 h-31
for everything	c-26 o50
for five	h-33 l50
for gains	h33
for general	a27
for good	c64 k62 l-46 m-53
for hack	p33
for half	a24 e31
for hamstrings	g-28 h51
for hills	h32 i-25
for knees	h-44 j58
for leg	l-26
for mayor	h-39 l66
for me	a-50 f-69 g45 i48 k37 l73 o-61 q49
for monday	i43 j-28
for my	a84 b52 d66 e-29 g-28 i-64 k24 p-52
for no	m40
for nothing	h-26 l60 o-27
for now	k-83 l-75 m114 o100
for october	g54 l-29
for once	i34
for people	a-26 h35
for recovery	h60 l-25
for runners	h51
for running	a-34 e-24 j72
for saturday	g27 l33
for someone	a32
for soreness	h-31 p32
for sprints	a83 h-38 l-25
for takeoff	a61 h-25
for ten	n-51 o66
for the	d53 e-45 f-25 h47 i34 j-62 k58 l87 o-83 q-34
for this	a33 e40 m-42
for threshold	a25
for today	a68 j35 l-41 q-30
for tonight	a36 l-51
for two	f30 h-44 o40
for what	h24 l-33 q33
for years	j25
for yesterday	g26 l-26
for your	h42
forehead	a61
forehead _ a	a47
forehead like	a47
forever	l-79 o99
fore~	a69 b-34 i-28 l-83 o99
forget	a-63 b273 c158 e-69 f-27 g-44 h-35 l-65 n-29 p-54 q-50
forget _ $	b85 c41 p-37 q-50
forget _ can	c32
forget _ ever	c70 l-38
forget _ i	p30
forget _ question	b27 p-25
forget _ questions	b31
forget all	c51 g-30
forget everything	c49
forget i	b34
forget it	b285 c-127 e-69 p-33
forget me	a-29 b-125 c154 n-29 o29
forget that	b74 p-38 q-34
forget the	b29
forget what	p30
forgot	f27 g-31 i58 k-37 p77
forgot _ mention	i-41 p50
forgot _ say	i32
forgot _ tell	i34 k-24
forgot how	f34
forgot to	i27 k-28 p61
forgotten	c69 k-24
forg~	a-77 b236 c226 e-68 g-75 h-46 i51 j-39 k-45 l-88 q-57
form	a-28 b106 e51 h126 i-45 j-47 k-29 l-25 o-97
form $	b143 e-27 h28 l-39 o-76
form _ $	b-36 e45 h99 i-55 j-47
form today	i30
format	k66 m-59
format $	k66 m-59
form~	h78 k62 l-78 m-59
forrest	a-66 e-36 l129
forrest _ $	a-66 e-36 l129
forrest run	a-66 e-36 l129
forr~	a-66 e-36 l129
fortnight	g29 l-24 o38
fortnight $	g33
forty	i67
forty minutes	i49
fort~	a-28 g29 i52 l-25 o38 q-25
forward	d29
forw~	d29
found	c45
found a	c45
foun~	c45
four	a131 h-30 j-26 k-38 l-38 q30
four $	a113 e-24 k-38
four ?	a-49 q43
four _ $	a-49 q43
four _ and	a-28 e28
four _ four	e-42 i27
four _ of	i-33
four out	a59 i-33
fr	a-30 e-47 l89
fr $	a-62 e-25 l89
fracture	h84 l-38
fracture $	h40
frac~	b-47 h84 l-39 o59
francais	c-32 f-55 g-33 k182 l-36
francais _ $	c-32 f-55 k133 l-30
francais svp	c-32 f-55 k133 l-30
fran~	c-32 f-55 g-33 k182 l-26
free	a116 k-24 l-39 o-24
free _ $	a64
freeze	f-50 l-59 o201
freezing	a38 i-24 l55 o-29
freezing then	a24 i-24
free~	a31 f-63 i-34 o172
french	c-46 k219 l24 p-63 q-36
french $	k45 l47 p-27
fren~	c-46 k219 l24 p-63 q-36
fresh	a106 c29 e-38 g-30 h-33 i-25 j33 o-29
fresh $	a87 i-73
fresh _ a	a33
fresh as	a33
fresh off	a-28 i65 o-26
fresh or	j29
fres~	a98 c29 e-38 g-30 h-33 i-25 j41 o-29
fri	a-24 e-41 i27 j53 o24
friday	i55 j85 l-71 p64
friday $	a-34 i39 l86
friday _ legs	i31
friday _ my	a79 l-76
friday _ sunday	a-47 j71
friday race	j38
frid~	h-33 i37 j98 l-71 p85
fried	a31 e37 i-36 l26
fried $	e37 i-36 l26
friend	e38 h53 l-27
friends	b-41 l119
friends $	a-32 l43
frie~	b-41 e65 i-48 j-123 l223 o-27
from	c96 d-47 e98 f-26 g73 i-119 j-57 k113 l-89 m-66 o34 p-49 q39
from #	e-43 i25 k-26 n26
from $	h-28 q48
from _ #	e-26 l60
from _ $	b44 h86 i-77 j46 l-63 m-45 n35 q-30
from _ ?	a-50 e31 g89 k-37
from _ am	n26
from _ car	a-24 e24
from _ class	i31
from _ day	g35 p-24
from _ easy	e-36 l57
from _ floor	i45 l-24
from _ half	j43
from _ heat	m31
from _ hip	a57 i-36
from _ jog	a-45 e45
from _ legs	a56 e-43
from _ long	j24
from _ morning	p29
from _ night	a-25 e26 i72
from _ on	a42 e-56 k62
from _ press	a69 i-84
from _ record	p36
from _ servers	c39 l-29
from _ squat	a34
from _ squats	m36
from _ still	g25
from _ the	c-27 l51
from _ to	a32 e-24
from _ trail	a-39 e41
from _ treadmill	e46 l-66
from _ update	k35
from _ week	k26 m-25
from _ yesterday	a58 i-58
from _ you	l56 p-30
from a	a-46 j38
from an	e-36 l57
from deads	a31
from doms	a-24 h24
from gym	e36
from hell	a89 e-26 h-46
from here	a-41 e58
from holiday	n32
from home	a-110 e128
from last	i42
from leg	a69 i-84
from legs	i36
from lunges	a61 i-29
from me	a-66 f51 o45 q-30
from monday	k38 l-36 n37 o-24
from my	a29 g-25
from now	k99 o-32
from raises	h29
from running	o32
from saturday	i48
from squats	h115 i-39
from the	a94 e39 h-37 i-40 j-32 l-90 m78 o31 p34
from this	m-26 p35
from today	a-45 k49
from tomorrow	n36
from yesterday	a-30 e30 g25
from your	c101 l-35 n-33
from zero	b56 c33 n-86
front	i54 k-27 l-34 p70
front _ #	i30
front _ @	a34 i-34
front _ for	a-29
front _ my	a37 i-53
front _ not	p32
front _ the	i50
front squat	l-34 p56
front squats	i47 j-26 p34
fronts	a-28 i77 q-26
fron~	e-28 i130 k-27 l-34 p70 q-26
full	a38 b-27 c38 d44 f-31 h-26
full _ $	a-40 c38 d64 l-46
full _ feel	a-34 e42
full of	a99 d-25 l-30
full stop	e-48 f-31 l69
fully	a31
full~	a31
fumes	a37 e-39
fume~	a37 e-39
fun	a71 e-25 h-29 i-29 l38
fun _ $	l50
fun fact	a38 h-29 l38
functions	f161 g-32 h-43 q-76
func~	d33 f154 g-32 h-43 l-34 q-76
funeral	m-24 o32
fune~	e-25 m-24 o32
funny	e32 h-27
funn~	e32 h-27
further	j33 k35
furt~	h-32 j33 k35
future	c-38 k62 o42
futu~	c-38 k62 o42
fuzzy	a-31 e33
fuzz~	a-31 e33
fyi	k43
fyi $	k43
gain	a-31 h46 i28 l-35
gains	a-26 h162 i-43 j27 k24 l-68 o-33
gains $	h123 i-43 l-65
gain~	a-26 h162 i-43 j27 k24 l-68 o-33
gait	a-42 e42
game	b-28 d91 k-59 l25
gap	a-54 f-44 h-33 i-32 j217 l-44
gap ?	f-44 j140 l-37
gap _ $	f-44 j140 l-37
gap between	a-31 j46
garage	l45
garage $	i-45 l45
gara~	l45
garden	e-24 i26
gard~	e-24 i26
garmin	a44 f116 l-90
garmin says	a44
garm~	a44 f116 l-90
gass~	e48 l-33
gate	a-24 k39
gates	a-25 l27
gate~	a-25 l27
gato~	l-25
gave	a122 e-32 k-27 p-37
gave _ chills	l33
gave _ on	a34 i30 p-30
gave _ twice	l-32
gave _ under	a55 i-55
gave me	l30
gave my	k-27 l34
gave up	o28 p-30
gave way	a90 i-55 l-33
gday	g-49 l179 n-27 o-42
gday $	g-49 l179 n-27 o-42
gdpr	c241 h-32 k-38 l-81 n-33
gdpr $	c120 d-41 l-25 n-33
gdpr _ $	d34 l-27
gdpr _ request	d41 h-32 k-32
gdpr erasure	c46 d-38
gel	e32
gels	h47 j-33
general	h90 k73 l-35 m-27
general $	h66
general _ $	k44 m-27
general fitness	h-46 k77
general health	a27 m-27
gene~	d25 h82 k78 l-65 m-27
gentle	a111 e-37
gentle #	a24
gentle ?	a25
gentle _ $	a33
gentle _ ?	a35
gent~	a117 e-55
german	f37 h-30 k193 l-37 n-34 q-61
german $	f49 k27 l-36
german _ $	k126 n-32 q-41
german please	k74 n-32
germ~	f37 h-30 k193 l-37 n-34 q-61
get	a54 b40 d52 e-86 f-71 h104 i-115 l-76 m31 n105 o-29
get $	a67 f-24
get _ $	a-102 b-35 d25 f65 g46 h-106 i-27 k45 l-37 o131 p33 q-30
get _ as	a-25 d31
get _ data	d32 f-24
get _ from	h49 i-31
get _ legs	h32
get _ messages	k-26 n82 o-56
get _ no	a-30 q33
get _ of	a30 c29 l-60 p46
get _ off	l57
get _ on	k26 m-24
get _ out	b87 d-36
get _ sore	h37 q-37
get _ that	q47
get _ the	a72 i-27
get _ with	a66 d-26 n40 o-45
get a	a-26 f-29 l89
get away	a66
get home	m43
get it	a-53 b-33 f115 o-45 q42
get jacked	k43
get me	b87 k26 m-24
get my	c29 d82 f-24 g-28 l-50
get off	a28
get out	a99 l-39
get rid	c27 p33
get so	h33 q-32
get sore	l26
get stronger	h32 k28
get that	l57
get the	k-26 n45
get to	a33 q54
get up	q-26
gets	h50 j28 q-46
getting	a103 e39 f26 g62 i-48 k-77 l-27 m-45 o29 q-27
getting _ $	l63
getting _ each	e93 k-63 l-27
getting _ from	a25
getting _ of	a35
getting _ sore	h36
getting _ the	a110 l-35 o-24
getting better	e61 g44 k-63
getting in	a58
getting off	a74 o-24
getting out	a35
getting up	a30 e-24
gett~	a103 e39 f26 g62 i-48 k-77 l-27 m-45 o29 q-27
gf	a61
gf _ to	a28 i-34
gf wants	a28 i-34
ghos~	h-99 l117
girls	h29 i-24 l33 o-32
girls _ #	i-24 l26
girl~	h29 i-24 l33 o-32
give	a-43 c-55 d70 f84 h68 i-46 j24 k-39 l-82 m100 n-44 o36 q-30
give _ #	a-27 e-40 i-46 m186 n-25
give _ a	a34 e33 h30 m-52 o99 q-75
give _ all	c-24 d69
give _ an	j35
give _ the	a-44 d43 g-26 h40 k28 m-37 q67
give it	m-29 o70 q-33
give me	c-48 d63 f54 i-46 j32 k-39 l-66 m84 n-44 o-31 q71
give the	o25
give us	h30 m46 o-27
give you	f37 h26 q-51
given	a38 i-34
gives	f-54 q101
gives $	f-54 q101
give~	a25 f-54 i-34 q101
giving	a46 h-37 l34
givi~	a46 h-37 l34
glasgow	k24
glass	l49 m-43
glas~	k24 l49 m-43
glute	i83 o-38
glute _ $	a-27
glute _ yesterday	i33
glute bridges	i60
glute on	a43 o-38
glutes	a75 h32 i25 l-63
glutes #	a77 e-36
glutes $	a-28 h46
glutes :	a26 i-26
glutes _ #	a53 i-29
glutes _ $	a43 e-31
glutes _ fire	a46 l-44
glutes _ like	a28
glutes a	e41
glutes feel	a28
glutes on	a41 l-44
glut~	a90 h26 i108 l-81 m-41 o-52
glycogen	h141 l-69
glyc~	f-42 h174 l-69
gm	b-55 f-47 h-52 i34 l201 m-40 o-26
gms	i81 o-36
gms and	i81 o-36
go	a106 d-53 e106 i-49 j24 k-41 m-46
go $	a78 g-30 i-37 j82 k-66 l-40 n37 o-60
go ?	a231 e-50 j-35 l-81
go _ #	a32
go _ $	a87 b57 g-29 l175 m-46 n-71 o-71 p-52
go _ ?	a-59 e94 j-25
go _ after	h33 j-24
go _ for	a36
go _ in	h37 l-25
go _ legs	a35 e-40
go _ my	a-30 d-29 g61 l-25
go _ no	a69 l-51 q38
go _ on	h52
go _ or	a-26 e42
go _ the	e-24 l41
go _ then	h-37 q43
go _ to	k29
go after	j28
go alone	a31
go at	a36 e-25
go away	a-40 b-38 i-39 l-87 m48 o161
go back	b168 k29 l-89 o-67
go brown	h37 l-25
go dead	h25
go hard	a30
go home	a-60 e74
go if	a75 g-30 q-26
go in	l41
go legs	a34 e-34
go long	a30
go numb	h52
go on	a-93 e87 h-41 n33 q43
go or	a104 e-30 l-51
go out	a47 e-24
go the	a-49 l126 o-38 q-28
go to	e25 l-130 o130
go today	h-24 q47
goal	a-145 d-32 e-76 f-42 i-74 j141 k564 l-57 m-27 o-101 p-57 q-46
goal !	i-26 k-41 l68
goal $	k76 l-27
goal :	k81 p-27
goal _ !	i-26 k-41 l68
goal _ #	j24
goal _ $	k71 l-29
goal _ get	k27
goal _ just	j73 k-28
goal _ marathon	k45
goal _ now	e-26 k55 o-25
goal _ saka	l35
goal by	l35
goal endurance	k50 l-25 o-25
goal general	k48 m-27
goal is	a-78 e-39 j97 k65 l-24
goal really	j28
goal to	a-25 k66
goals	g-36 h-26 i-57 k41 l115
goals a	k32
goal~	g-36 h-26 i-57 k41 l115
goblet	i93 l-45 o-30
goblet _ $	i42 o-30
goblet _ and	a29 p29
goblet squat	i27 l-26
goblet squats	i-26
goblets	e-25 i168 k-31 m-38
goblets #	i54 k-24
goblets _ lunch	i38 m-25
goblets _ the	i34
goblets at	i41 m-25
goblets in	i34
gobl~	e-28 i261 k-46 l-65 m-52 o-30
god	a-40 c-28 h-29 i45 k-32 l112 m-25
god $	a-37 i26 l73
god _ us	c-28 l39
god help	c-28 l39
goes	h-34 i-34 j89 k-35 l50
goes _ $	j30
goes first	j55
goes last	j28
going	e208 f-33 g-56 i-47 j-25 k-38 l40 n39 q-72
going #	a-38 i29
going $	e58 g-31 h27 q-46
going ?	e31
going _ #	a-27 o41
going _ $	e195 l-131 m-39
going _ a	a-32 k29
going _ boom	a43 e-39
going _ do	a-39 e-26 i-27 l104
going _ on	i29
going _ run	a38
going _ the	a32 e-32 n49 o-30
going _ throw	a-25 m31
going _ to	a27
going boom	a43 e-39
going down	a47
going downstairs	a59
going like	a-38
going off	e-72 l83
going on	e36 f-28 o32
going to	a94 e-132 i-50 k-45 l111 m57
goin~	e208 f-33 g-56 i-47 j-25 k-38 l40 n39 q-72
gone	c202 e239 g-37 h-124 i-58 j-24 k-92 l-73 m-31 o32 p-35
gone #	a-29 q38
gone $	a44 c41 d-30 e47 h-57 k-44 l-40 m-53 o112 p-30
gone _ $	a-79 c72 p24 q32
gone _ a	a30
gone _ and	b27
gone _ on	a-31 e54
gone _ yesterday	e72 i-53
gone all	a53
gone and	a24
gone dead	e40
gone for	a27 g-25
gone hot	b27
gone lopsided	a-43 e43
gone numb	a-74 m36 p28
gone please	a-35 c104
good	a-84 b-40 c36 e101 f-35 g-75 h123 i33 j56 l56 m-54 o-59 p-37
good $	a24 c47 g-48 h102 j26 l-65 m-32 p-26
good ?	h53
good _ #	a-30 i45
good _ $	a64 f-29 h-40 k-26 l174 m-30 o-42
good _ ?	a-78 j91 q40
good _ @	i29
good _ bad	g26 h26
good _ go	a83 l-65
good _ much	e30
good _ on	h-24 l49 n-25
good _ or	j29
good _ you	n33
good bot	l36
good for	a34 e-25 h56 l-29
good how	e30
good idea	a-31 j62
good mornings	a-31 i161 l-53
good night	i-40 l149 o-32
good or	h34
good running	h-44 l53
good soreness	h31
good the	g26 h25 j-31
good time	a-28 m84
good to	a75 l-65
good way	a53 e-26 i25
goodbye	a-30 b-36 k-45 l185 o-38
good~	a-30 b-36 k-45 l185 o-38
google	d36
goog~	d36
goosebumps	a51
goosebumps _ the	a46 e-24
goosebumps and	e28
goos~	e88
got	b-82 d-24 e-149 i92 j39 l124 m61 p-41 q-38
got #	j-26
got $	c30 f92 h-28 l-47 q-31
got _ $	a-62 b-75 l135 o63
got _ again	a27 h-25
got _ all	e35
got _ and	j24 m25
got _ by	a99 l-68
got _ do	q46
got _ fever	l-34 m56
got _ from	e-36 l57
got _ hot	a52 e-48
got _ in	k-31 l27
got _ me	f-42 k66 l-37
got _ on	a-51 d-29 h46 j73 l-62
got _ pain	a38 b28
got _ run	a-45 l44
got _ running	a25
got _ temp	l-43 m48
got _ to	a-33 e36 l32
got a	a65 b59 e-24 h-56 i-51 j35 l-52 m74
got any	a-38 l40
got cancelled	b-47 l65
got chills	e34 l37 p-33
got goosebumps	e31
got it	a-31 b-48 l110
got legs	a-37 i37
got me	a45 i-31
got my	g44
got rhabdo	b-33 l-36 o69
got the	a78 e-35 i27 l-30
got to	a-54 e-63 l114 q46
gout	l27
gout in	l27
grab	a-29 e29
grabbed	a-35 b72 e77 l-40 o-42
grabbed _ on	a29
grabbed me	e60
grab~	b72 e85 l-46 o-42
grad~	a31 l-24
gran	a-43 l36
grand	a46 e-65 l46
grand _ $	e-48 l46
grandad	l36 o-26
grandpa	a-51 e27 i24 l45
gran~	e-45 i27 k-39 l123 m26 o-26
grapefruit	a32 l-28
graph	a-54 b-54 g299 h-64 l-47 q-25
graph $	b-47 g153 h-64
graph _ $	d-29 g72
graph _ soreness	a-34 g34
graph it	g50 q-25
graph my	a-45 g54
grap~	b-54 g301 h-64 l-74 q-26
grass	a42 e-44
gras~	a42 e-44
great	a70 b-55 c-49 e46 i-73 l56 m108 o-32
great $	a62 b-55 c-49 m114
great _ #	a-27 e29
great _ legs	i-53 l95 o-31
great _ the	a-53 e64
great night	a26
grea~	a70 b-55 c-49 e46 i-73 l56 m108 o-32
green	a85 d-27 e37 g78 h-48 i-30 l-93 q28
green _ $	a25 g58 l-81
green _ ?	a65 d-27
green _ in	g27
green light	a76 d-27
green lights	g66 h-41 l-24
gree~	a37 b-39 d-27 e86 g24 h-48 j-25 l121 m-46 q-27
grinding	a29
grin~	a27
groan	a26
groaning	a31
groa~	a60
groin	a26 e30 k25 l-44 o-28
groin $	a-24
groin _ the	i25
groin _ when	a-49 e32
groin on	i25
groin since	a30
groi~	a26 e30 k25 l-44 o-28
ground	a-27 h44 i58
grounds	h-32 q89
grounds $	h-32 q60
group	e61 l35
grou~	a-64 e41 f-32 i46 k-39 q92
growing	l25
growth	a-75 e-26 h120
growth $	a-27 h55
growth _ or	a-48 h65
grow~	a-78 e-26 h97 l25
grumbles	a27
grum~	l-24
guar~	h-33 l50
guess	l31
guess who	i34 l-41
gues~	l31
guide	a-40 c-30 e-24 f281 k-47 l-44 m-39
guide $	e-24 f114 l-44 m-39
guide _ $	a-40 c-30 f167 k-47
guid~	a-40 c-30 e-24 f281 k-47 l-44 m-39
guinness	a34
guin~	a24
guitar	a50
guitar strings	a37
guit~	a50
gut	e134 k-55 n-31
gut _ $	e113 k-49 n-31
gut check	e134 k-55 n-31
guy $	l27
gym	a-135 e-119 g-27 i151 j254 k-49 p-41 q-42
gym #	a-34 i61
gym $	h30
gym ?	j29
gym _ #	a-67 j72
gym _ $	e-26 h-61 i-88 j34 l138
gym _ he	h34 l-38
gym _ is	a36
gym _ legs	i40
gym _ mins	i32
gym _ or	h-29 j44
gym _ run	a-61 j100
gym _ squats	e44
gym _ the	j24
gym after	e44 h-34
gym and	j63
gym at	a-34 e-24 j62
gym did	i25
gym floor	a25
gym is	h46 l-24
gym or	j29
gym was	i56 l-27
h	a47 e-31 g-25 j29 k25
h #	e-31
h $	h-28 l27
h _ #	a29 i-27
h _ $	i43 l-30
h _ and	a25 i-51 p26
h _ i	a-38 e29
h _ is	a-45 h44
h _ m	i26
h after	a40 i-24
h ago	a35
h between	j31
h clock	k37
h since	a30 i-24
h sleep	h77 i-33
ha	a42 e-36
hack	a-28 h-33 i110 j-28
hack _ $	i-30 p32
hack _ curl	a-35 i35
hack _ in	p24
hack and	i34
hack squats	a53 h-30 j-26 p33
hacks	a35 i109 k-34 l-30 m-25 p-28
hacks $	e29
hacks _ #	a28
hacks _ $	i73 k-34 l-30
hacks at	a28
hack~	i199 k-58 l-30 m-77 p-28
had	a165 b-54 e-141 g31 h31 j-58 k-41 o55
had #	q33
had _ but	a-33 h41
had _ doing	a-28 i29
had _ flu	a45 i-33
had _ heart	l61 o-25
had _ in	a31 i-33 q33
had _ leave	i31
had _ of	l-35 o44
had _ pains	l24
had _ stress	a33
had a	e-35 i27 p31
had chest	e-25 l24
had enough	a90 i-68 l-35 o44
had knee	a77 p-27
had me	i28
had my	l24
had the	a73
had to	i57
haha	a32 b-66 e-66 i73 l307 o-84 p-33 q-130
haha #	e-30 i24
haha $	b-52 e-32 i49 l176 o-84 p-33
hair	l39
hair _ $	l39
hair cut	l39
half	d-27 h-49 i75 j50 k26 l-66 m46 n27 o-49
half $	a31
half _ $	a-48 e51 m96 o-44
half _ ago	i27 j-24
half _ do	j33
half _ eight	k24
half _ foot	a76 k-36
half _ hour	h-28 i46 j-28 m-25 p27
half _ hr	m24
half _ in	k41
half _ seven	n30
half an	h-28 i57 j-28 p27
half hour	a-69 j66
half hours	i27
half marathon	a44 i-24 j26
half my	a60 k-36
half of	i27
half past	a-24 i25 k24 n27
half seven	k29
half six	k35
half way	a-38 e45
halfway	a-155 e342 k-25 q-33
halfway $	e158 i-28 l-89
halfway _ out	e25
halfway _ the	a-27 e27
halfway round	a-53 e82
halfway through	e-46 k-25 l79
half~	a-155 e342 k-25 q-33
hall	i33 l-30
halp	f231 h-56 l-70 n-30 o-48
halp $	f231 h-56 l-70 n-30 o-48
halt	b248 f-34 k-39 l-123
hammys	a-29 e29
hamm~	e27 j-36 l244 o-237
hamstring	a70 e-87 f-39 g-36 h110 i84 l-86 m42 o46 p-42 q-31
hamstring #	a25 e-25
hamstring $	a58 k-24
hamstring _ #	i28
hamstring _ a	a40 l-25 n32
hamstring _ i	h33
hamstring _ me	a56
hamstring _ pop	a-67 m68 o25
hamstring _ the	a27
hamstring curls	i113 p-40
hamstring every	o25
hamstring grabbed	a29
hamstring just	a-31 e57
hamstring made	a49 l-25
hamstring on	a27
hamstring strain	h31 i-25
hamstring tight	a-49 i36
hamstring went	a-67 m68 o25
hamstrings	a175 c-74 e115 g-31 i42 k-38 l-91 p-40
hamstrings #	a85 e39 i-74
hamstrings $	a106 c-74 g-31 h70 k-24 l-35
hamstrings _ $	a49 e29 h-34
hamstrings _ /	e34
hamstrings _ a	h-28
hamstrings _ from	i27
hamstrings _ no	a24
hamstrings _ roasted	l-28
hamstrings a	a37
hamstrings and	i40
hamstrings are	a47 l-28
hamstrings at	e39 i-24
hamstrings said	a24
hamstrings tight	a-46 e46
hamstrings w	a-37 i69 p-31
hams~	a234 c-74 e28 f-40 g-68 h108 i125 j-37 k-55 l-177 m27 o37 p-75 q-31
hand	a-32 c-58 d80 e31 h54 i-38 l-26
hand _ the	a-31 e31
handle	a60 l-28
handle a	a42
hands	b-30 h-43 i27 m87
handy	a32 j-31
hand~	a92 b-30 e-35 h-43 j-39 l-36 m87
hang	b27 l-52 m175 n-146 p34
hang on	b27 l-52 m175 n-146 p34
happen	h27 j57 l-63 p35 q-25
happen $	h30 p27
happen to	h48 l-39
happened	f25 l-34 p53
happened $	i51 l-34
happening	h31
happening again	h31
happens	d-32 f83 h41 k-26
happy	a25 l140 p-81
happy $	a-29
happy _ !	a85 l-44
happy _ $	i51 l101 p-81
happy friday	a67 l25 p-49
happ~	d-33 f80 h71 j42 k-40 m-36 o-33 q-25
hard	h-84 i111 j44 k-29 l75 p-41 q-34
hard $	a-41 e58 k-29 l37
hard ?	i42
hard _ ?	a-63 e41 h-71 l92
hard _ or	h-33 j79 l-56
hard days	j26
harder	e-30 h74 l-33
hardly	a27 q27
hard~	a30 e-35 h61 l-37
harm~	a-24 h54 l-25
harriers	i-31 l30
harr~	i-31 l30
harsh	a-48 q102
hars~	a-48 q102
harvest	a26
harv~	a26
has	c-26 d-30 g-35 i-46 j25 l158 m-40
has _ a	a-41 i36 l54
has _ bad	j31
has _ come	a29
has _ dent	a-26
has _ fever	a-37 h-24 l71
has _ hot	b27
has _ numb	a-32
has _ pain	a-37 h45
has _ stress	a27
has _ the	a29
has a	a39 e-24 h-53 i-27 l74 m-25 n32
has been	l55
has gone	b27
has knee	a-54 h47
has left	a29
has not	e31 l25
hate	a-43 h-40 j25 l126 o-38
hate _ $	a-34 l113 o-37
hate running	e-31 j25 l49
hates	a45 l-38
hate~	a45 l-38
haud	h-29 i-27 l-46 o118
have	a41 d137 e-43 g89 h-87 i-68 j-87 m28 n60
have #	k45
have $	a38 l35
have _ #	i-26 o50
have _ $	c25 g34 i-37 k39 p25 q-24
have _ a	l32
have _ been	g60
have _ enough	l-35 o44
have _ fever	l66 o-29
have _ good	a-42 h-29 l51 q40
have _ got	f52 g31 h-28 k66 l-87 q-31
have _ had	a-33 g79 n26 q-34
have _ in	o28
have _ it	h24
have _ leg	d32
have _ legs	a65 i-39 j-39 l41
have _ my	a-24 e24
have _ on	d60 g-32
have _ run	a-86 l104
have _ since	a-26
have _ the	a35 l-35
have _ wait	a39 e-24 h31 l-24
have a	f25 h-31 l48
have any	p26
have been	i30 p39
have ever	c26
have gone	e48 n58 o-48
have got	c38 h50
have had	a-35 l-35 o55
have i	a-48 g168 q-39
have it	d41 g-32
have left	a54 l-35
have legs	l47
have logged	d54 p-30
have made	h-26 i26 q34
have my	a94 d29 i-82
have no	l39
have not	a31 k-33 m48 n42 p-25
have only	i-24
have some	q-24
have the	j27
have to	h31 l42
have you	f39 g48 h-28 k66 l-77
having	a66
havi~	a66
he	a-49 b74 h70 j41 o-54
he _ $	a-28 h71 l-44
he _ i	a35 e-41
he _ limping	e31
he _ not	l25
he has	l25
he is	a-26 e29 l64
head	a123 i-54 j-38 l-30 n-27 o54
head $	n-27 o53
head _ legs	a31
head is	e39
head out	a38 e-38
head says	a40
head swimming	a42
headache	l81
headache $	l29
headed	a50 e-27
heads	i-51 j43
heads _ tails	i-41 j43
head~	a-33 e43 i-74 j43 l85
healed	n25
healed _ the	n37 o-28
health	e-28 k55 m-27 p-25
health $	k76 m-27 p-25
healthy	l-26
heal~	e-47 k93 l-33 m-27 n25 o-29 p-52
heard _ knee	a31
heard a	a-39 i26
heard it	a48
heart	h97 j-46 m34 p-43
heart $	a-25 e24
heart _ $	a-27
heart _ a	l24
heart _ beats	e40
heart _ boom	a42 e-38
heart _ for	a-35 m40
heart _ going	i25
heart _ is	a-32 e48
heart _ like	e-30
heart _ normal	a-30 e50
heart _ on	h43
heart _ run	a60
heart _ when	a26
heart attack	l67 o-25
heart broken	a-55 l87
heart going	a52 e-75
heart is	a-31
heart jumps	h31
heart keeps	a34
heart racing	a45
heart rate	a-26 e68 h47 l-83
heart says	a60
heart set	a29 l-29
heart skipped	l26
heart skipping	e40
heart still	a-36 i29
heartbroken	a-48 e-25 l89
hearts	a29
hear~	a26 b-36 e-28 h87 j-47 l63 o-29 p-38
heat	h159 k-35 l-31 q-38
heat $	a-39 h44 m31
heat _ $	a67 h-37
heat _ it	a24
heat stroke	a43 h61 k-34 q-32
heat what	e-34 h46
heavier	a-34 e55 n30
heavy	e67 h30 i53 k-31 q-43
heavy $	a94 h-67
heavy _ $	h45
heavy _ day	j34
heavy deads	a24 i-24
heavy in	h44 q-39
heavy leg	j36
heavy legs	a-27 e51
heavy squats	a-28 j25
heav~	e106 g-37 h30 i61 k-41 q-43
heel	a46 e65 j-27 p-43
heel just	e27 p-33
heel striking	h35
heels	l28
heel~	l28
hell	a112 h-49
hell $	a63 h-49 i24
hell _ fine	i-32
hell but	e43 i-32
hell legs	a26 e-26
hello	d-24 e49 f-58 i-37 k-28 l180 q-50
hello $	g-50 l89
hello ?	a-30 l108 q-50
hello _ $	a-30 f-39 l115 q-30
hello from	a47 e42 i-27 k-28 l-34
hell~	d-24 e49 f-58 i-37 k-28 l180 q-50
help	a76 c-37 d-33 e-34 f195 h64 i-52 j-61 k-28 l46 n-50 o-54
help $	a61
help ?	a26
help _ $	a-24 f224 h25 l-168 n-31
help _ all	c-28 l39
help me	d-32 f41 l131 n-50
help us	c-28 l39
help with	f29 h32
helped	h-28 i52
helpful	l86 m-31 q-28
helpful $	l55 q-28
helps	a-36 h80
help~	a-36 h38 i42 l113 m-31 o-27 q-43
helsinki	a-27 k46
hels~	a-27 k46
her	a-39 e-29 h-25 i65 j-42 l70
her _ $	l39
her _ hurt	i24
her _ is	a-26 l32
her hip	l48
her knee	a-35 i39
here	a-102 b72 e180 f271 g-24 h-119 i-52 j29 k-53 l45 m-35 n-28 o-47 p-35 q-93
here #	e58 m-56
here $	a-50 b97 f130 h-103 l72 n-28 o-42 p-28
here ?	a-41 f-31 l65
here _ $	a-41 f-31 l65
here _ all	a40 i-27
here _ is	f48 k26 l-41 q-24
here _ the	a-63 e87
here doing	b-36 e28
here never	f-26 j45
here on	e24
here what	f109 k-26 l-35 m-24 q-24
hey	e61 k-53 l154 m-24 n-36 o-27 p-33
hey $	a-30 i-38 k-48 l185 p-33
hey _ $	k-48 l156 m-24 n-36
hey legday	l37 n-36
hi	a36 c-27 e-34 i27
hide	a24 e-44 j32
high	a30 l-28 q44
high $	e25 i-25 l-28 q44
high~	a-27 e40 g30 h-43
hiking	f-27 h46
hiking _ $	f-27 h46
hiki~	f-27 h46
hill	e205 i-72 j45 k-31 m-37 p-54
hill _ $	e-25
hill _ and	e29
hill _ down	a-27 e27
hill of	e27
hill repeats	i-34 j51 p-34
hill reps	j35
hill sprints	a65 h43 i-40 l-26
hills	a90 e31 f-27 g-62 i-54 j42 l24
hills $	h39 i-25
hills ?	a135 g-57
hills _ #	a-57 e63
hills _ $	a135 g-57
hills _ ?	a33
hills are	a-29 j53
hilly	a38
hilly one	e32
hill~	a128 e47 f-27 g-62 i-55 j28
him	k-33 l53
him $	k-27 l34
himself	l41
hims~	l41
hinge	a53 l-50
hing~	a53 l-50
hip	a122 c-27 d-31 e52 g-28 h81 i44 j-69 k-61 l28 o-77 p51
hip $	a51
hip _ #	i-51 p75
hip _ $	a-24 j38 l58 o-48
hip _ a	a80 l-75
hip _ aching	a-40
hip _ add	i-47 p54
hip _ and	a-37 i27
hip _ at	a38
hip _ class	a24 o-32
hip _ glutes	a26 i-26
hip _ hooray	l90 o-48
hip _ hurts	h-25 l47
hip _ in	i32
hip _ just	a-66 e62 h32 i-28
hip _ sore	a-29 e31
hip _ then	a40
hip _ to	a44
hip _ when	a45
hip aches	a-25 i38
hip clicks	a-32
hip flexor	a-38 e91 i-28
hip has	a74 l-75
hip hip	l90 o-48
hip hooray	l90 o-48
hip hop	l60 o-32
hip hurts	a30
hip is	a-73 e54 l40 o25
hip joint	h33
hip new	i-25 l48
hip pain	a37
hip socket	a33 h31 k-24 l-30
hip that	a28
hip thrust	a-30 h33 i85 l-31 q-26
hip thrusts	a-88 e-29 h55 i42 j32 l-59 p72
hips	a82 h28 l-76
hips hurt	a85 l-76
his	a-28 k-29 l151 p-26
his _ $	h-43 l75
his _ at	l27
his ankle	a-25 i32
his back	i26
history	a-88 b-46 c50 f-27 g140 l119 o-28 q-41
history $	b-46 g259 l-167 o-28
history _ $	a-38 g-65 l127
history of	a-26 f-27 g-27 h38 l43
history please	g39
hist~	a-88 b-50 c50 f-27 g387 l-66 m-28 o-74 q-41
hit	a-66 b35 c-54 e127 i47 m27 p-29
hit #	e41
hit _ #	a-33 l55
hit _ at	a30 e36 i-56
hit _ back	a-26 m50
hit _ up	l-25 n31
hit _ w	l50
hit _ wall	e94 l-42 n-36
hit _ with	a65 c-30
hit a	i38
hit legs	e33
hit me	a39 c-30 i-29 m50 n29
hit the	b35 e86 l-43 n-36
hiya	f-65 i-28 l127
hm	e-38 g34 k-36 q39
hmm	f-49 g-42 h-36 l150
hmm $	f-49 g-42 h-36 l166
hmu	k-29 m39
hobble	o25
hobbling	a45
hobb~	a38 o25
hold	a-72 b-51 c-55 d39 e55 i24 l-117 m151 o152 p-50
hold $	i35 l-47 m-57 o99
hold _ $	l-35 m114 n-87
hold _ check	n-26 o37
hold _ me	d38
hold _ messages	o58
hold _ thought	b-51 l-34 m150 p-45
hold about	c-24 d42
hold me	m-58 n116
hold off	m47 o-36
hold on	l-35 m122 n-87
hold that	b-51 l-34 m150 p-45
hold the	n-30 o102
hold~	l46
holiday	a29 b-39 c-24 h-73 l40 o97
holiday $	c-24 h-26 l60
holidays	a-52 l-28 n120
holi~	b-60 c-24 h-73 n141 o89
holl~	m24
home	a-201 e248 h-31 i62 j-38 k81 l-43 o-27
home $	a-77 b53 e93 k-42 m55 o-24
home ?	a-52 e63
home _ !	l24
home _ #	a-25 m26
home _ $	a-33 b-49 e46 i24 k91 l-48
home _ dublin	k36 m-36
home _ it	a-52 e52
home _ k	a50 e-50
home _ or	a-27 e27
home _ run	e39
home about	a39 e-30 m26
home from	a-32 e42
home in	k36 m-36
home jog	a-48 e85 o-24
home now	i28
home or	e45
home run	a-24 l25
homework	g-37 l114 q-31
homework $	l46
home~	a-43 e31 g-37 l114 q-31
honest	a104 e-54 o-25
honestly	a25
hone~	a129 b-30 c-32 e-58 l149 m-49 o-25
hoops	l29
hoop~	l29
hooray	l90 o-48
hoor~	l90 o-48
hop	a39 i-24 l60 o-34
hop _ ?	a-62 e64
hop _ the	a45 e-44
hop class	a24 o-32
hop on	a83 e-67
hopp~	a-27
horrible	e37
horrible $	e37
horr~	a-41 e37 i34
hospital	o71
hospital w	o30
hosp~	o71
hot	a91 e-49 h26 i-32 j-32 q-34
hot $	a-51 k32
hot _ a	h27
hot _ cold	a26
hot _ run	h38
hot _ shivery	a26
hot _ the	a63 e-65 h25
hot _ too	h38
hot and	a66 b27 e-38 i-26
hot as	e43 i-29
hot bath	h73 l-42
hot i	e29
hot is	h29
hot to	h38
hotel	i45 k-26 l48
hote~	i45 k-26 l48
hour	a-44 b-28 e-35 f-37 h-33 i127 j50 k148 l-78 m120 o-42 q-64
hour #	k29
hour $	e27 k-75 l-45 m122
hour ?	h-29 j33 l-25 m78
hour _ $	i51 k25 l-36 q-52
hour _ and	a29
hour _ h	k29
hour _ half	a-78 j88 p29
hour _ legs	a65 i-58
hour _ the	k114 q-34
hour _ work	j31
hour after	j31
hour ago	a102 h-26 m-56
hour and	i28
hour before	j28
hour later	k32 m-47
hour legs	a-92 e-26 i42 j75
hour of	a24 p-24
hour only	i26
hour please	k-56 m110
hour since	a33
hours	a109 e-83 g-33 h-50 i59 k49 l-56 m47 n-43 o-26 p42
hours $	a-46 h51 l-24 m69 n-32
hours _ #	a43 e-43
hours _ $	d29 l31
hours _ between	h-26 j49
hours _ enough	a-39 j45
hours _ i	a-41 i29 p26
hours _ legs	a34 j-24
hours _ my	i40
hours _ not	p49
hours _ run	a28
hours _ sleep	a27
hours _ sore	a34 i-34
hours _ squats	a53 h-34 i24 j-27
hours after	a31 j-24
hours ago	a-48 e35 i41 p30
hours back	a83 i-34
hours before	a36
hours between	a-26 h-32 j62
hours enough	a39 h-36
hours legs	a43 e-43
hours since	i50
hours sleep	p49
hour~	a85 e-87 g-33 h-67 i59 k49 l-56 m47 n-43 o-26 p42 q32
house	a-42 e50 f-31 l42 o41
hous~	a-32 e41 f-31 l42 o41
how	a-85 b-29 c-109 e-63 f275 g144 h177 i-126 j121 k-122 l-69 m-140 o-25 p-134 q156
how $	a-40 f34 h-95 j51 l85
how _ #	l-29 q52
how _ $	a36 b-25 g-69 j76 l-113 q149
how _ ?	i42
how _ a	q42
how _ after	h-32 j53
how _ apart	h-32 j36
how _ are	h-108 l146
how _ arrange	j25
how _ before	h37
how _ can	a56
how _ days	h57
how _ did	g37 q-29
how _ do	f-63 g53 l33
how _ does	h64
how _ easy	q27
how _ green	g27
how _ have	a-39 g56
how _ hours	j54
how _ hrs	h-25 j29
how _ i	a-91 c-94 d58 h-70 k69 l179 n38 p-34 q-62
how _ is	a-30 h168 j-29 l-48 q-56
how _ it	f51 h-74 l93
how _ km	a56 h-24
how _ last	g64 p-63
how _ leg	g35
how _ minutes	a102 f-37 h-35
how _ my	a25 g41 l-66
how _ one	a-38 h83 j-45
how _ people	a-24 h34
how _ ppl	h25
how _ protein	h50 l-31
how _ runs	g25
how _ sets	h35
how _ should	a91 g-32 h25 j-60
how _ start	f89 h-47
how _ this	f134 h-46 l-54
how _ til	a33
how _ till	l-25
how _ times	g25
how _ use	f178 h-76 k-50
how _ was	g76
how _ water	h30
how _ will	a-29 f47 h29 l-29
how _ you	a-37 d-31 f-44 g-30 h-28 l-103 q297
how about	a143 h-65 l-24 m-29
how are	f-64 l74
how bad	e24 h-26
how can	d40
how come	a-128 g-24 h60 q172
how common	h50
how did	a-40 q87
how do	a-101 c-94 g-73 h80 k58 l37 n38 p-34 q105
how does	f172 h31 k-72 l-54
how far	a161 g-26 h-62 j56 l-32 m-45
how hard	i57
how have	q42
how heavy	h33 j-33
how hot	h29
how i	f33
how is	a-31 f27 g84 h-90 q55
how it	f117 g-32 q-62
how long	a46 b-25 f-27 g34 h80 l-25 q-61
how many	a57 f-37 g80 k-36
how much	a34 e25 f-46 h42 i-33 l28
how often	g72 l-31 q-29
how old	l43
how soon	a-43 h-34 j93
how sore	a-33 g49
how to	a-51 e-29 f132 g-39 j108 k-50 q-52
how was	l85 p-44 q-45
how would	a-38 h58
how you	q44
hoy	a212 h-88 l-110
hr	a-57 e24 i68 l-46 m80
hr #	e44
hr $	m77
hr _ on	e34
hr ago	a53 i-25
hrs	a70 e-28 h-60 i-91 j98 l-47 m72 q29
hrs $	a-35 l-34 m60 q34
hrs _ $	a29
hrs _ in	a29
hrs _ leg	a48 i-48
hrs _ on	a-51 e26 i25
hrs after	h-28 i-26 j28
hrs ago	a-76 i90
hrs between	a-31 h-25 j56
hrs kip	a81 i-55
hrs of	a-24
hrs post	a47 i-46
hrv	f-46 h54
huge	a26
huge $	a31
huh	f258 g-25 h-52 l-102 o-43
human	f-34 l102
huma~	f-34 l102
hungover	a77 e-26 l-27 q26
hungover _ hell	a26 e-26
hungover _ sore	a29
hungover and	a37
hung~	a69 l-27
hurt	a138 b-69 e59 h54 j-36 l36 n-37 p-77 q-34
hurt $	a32 b-69 e90 h-24 l114 n-37 p-57
hurt _ $	a85 l-76
hurt _ mine	i24
hurting	b24 g40 h26 l-26
hurts	a145 e86 h-33 i-109 k-27 l-65 m30 p39 q-34
hurts $	e107 k-28
hurts _ $	a-25 l47
hurts _ i	a61 e-51
hurts _ one	a51 e-51
hurts a	a-32
hurts just	a35 h-25
hurts on	a40 e-31
hurt~	a156 e90 g38 i-127 j-25 k-34 l-91 m30 p24 q-38
hw	f-43 k-25 l38 o49
hw _ i	k-25 o54
hw do	k-25 o54
hybrid	j64 k-28
hybr~	j64 k-28
hydration	d-29 f-49 h221 l-77
hydration $	d-29 f-49 h221 l-77
hydr~	d-29 f-49 h220 l-77
hypertrophy	a-27 j55
hype~	a-27 j55
hyrox	j33
hyro~	j33
i	a121 b-74 e-76 f35 g192 h-219 i-109 j-122 l-65 m-52 n51 o71 p173 q41
i $	a140 c-28 e67 f-29 g-29 i41 k-36 l-43 p-45
i _ #	e-31 i-106 k37 l-55 p121 q70
i _ $	a264 b-84 e53 f175 h-90 i-53 j-43 k-82 l-134 n-31 o91 q-66
i _ a	a-91 d40 e-59 f-45 j57 l208 n-43 q-35
i _ about	a-37 h-34 k83
i _ after	a-70 h35 j76 q-27
i _ again	a-36 j27
i _ allowed	a-54 h-26 q96
i _ alone	a31
i _ around	a-45 e45
i _ at	a32 b46 e-29 g-39 h31 j-36 k-59 p77
i _ away	a49
i _ back	a32 b-67 e-27 k-36 l-38 m-45 n193
i _ barely	a-34
i _ be	m33
i _ before	j51
i _ between	e26
i _ bored	e-33 l98 o-36
i _ breakfast	q30
i _ bulking	k51
i _ burning	l32
i _ chest	l24
i _ curls	p24
i _ daily	n89 o-73
i _ deadlifts	a-27 i27
i _ did	i-76 p93
i _ dizzy	b39 o-49
i _ do	a152 e-77 g27 h-33
i _ doing	i30 k25
i _ done	b95 c46 e-69 i-47 l-38 m29 n-57 o96
i _ down	a-39 e66
i _ em	a-29 f-46 h42
i _ ever	c26
i _ everything	c-55 d55
i _ existed	c32
i _ faint	a76 b25 k-42 p-25
i _ fasted	a-27 h45
i _ faster	h47
i _ feel	a-37 g-27 p50 q40
i _ fine	a-38 q24
i _ first	j26
i _ five	f-30 h69
i _ for	a76 f-34 h-63 k56 p-32
i _ fresh	a-31 j25 q24
i _ from	l56 p-30
i _ getting	a-58 e44 h36
i _ go	a33
i _ going	k-32 l35
i _ good	a35 e-24
i _ got	h50
i _ great	a54 l-26
i _ had	a-35 l-35 o55
i _ having	l24
i _ heavy	h44 q-39
i _ home	m76
i _ i	a57 h-41 k-32 l28 p36
i _ in	a38 d-65 e-32 f-31 j-26 k121 m-28 n88
i _ it	b48 c-58 d104 e-46 g-50 h49 i-39 l62 m-28 p-57
i _ jog	e38
i _ jogging	e48
i _ just	a106 e-24
i _ keep	a-35 e35
i _ kind	a33 e-29
i _ knee	a-29 p38
i _ language	k29
i _ last	g108 i-34
i _ least	a52
i _ leaving	l-43 n-32 o104
i _ leg	a-32 i49 j26
i _ legs	e-50 g68 h-37 i34
i _ like	l-25
i _ literally	a26
i _ loads	a-26 h26
i _ logged	d35 f-33
i _ long	a24
i _ longer	o53
i _ lost	f189 k-41 l-25 o-102
i _ lunges	f43 p-24
i _ made	i26
i _ mid	e58 j-24
i _ monday	g43
i _ moving	d27
i _ muscle	a-57 h43 k36
i _ my	a-112 c117 d24 e36 g-73 h37 k-36 q26
i _ no	a-27 l41 n-34 o34 p33
i _ not	a-135 b-40 e24 f31 g-34 i74 l-30 m42 q64
i _ nothing	e41 j-34
i _ now	a-31 e59 p-26
i _ off	a29 e27 n24 o-40
i _ old	f95
i _ on	e57 f-40 g32 k98 l-74 o-30 q-24
i _ once	i34 l-34
i _ only	a29 i-24
i _ or	a88 e-38 j-29
i _ out	b45 d-32 e63 k-32 l-46 o28 q33
i _ over	a27 k28
i _ probably	a-35 e44
i _ put	a29 p38
i _ quitting	k-30 l-25 n-26 o124
i _ reminders	n62 o-62
i _ resting	m30
i _ round	a24
i _ run	a37 h-43 o30
i _ running	e76 f-28 i-37 k-34 l37
i _ see	g41
i _ sick	k-39 l39
i _ since	a-111 e37 g39 h84 q-47
i _ slept	q24
i _ so	e-33 o44
i _ some	h26 q-24
i _ something	a-71 i27 l59
i _ soreness	f30 h-30
i _ sprints	j35
i _ squat	a-41 h37 i-35 l52 q-26
i _ squats	j31 p31
i _ started	f45 h-40
i _ still	e-35
i _ sunday	g25
i _ tempo	j24
i _ that	a-70 c31 k-25 p59
i _ the	a-33 d-48 e57 h-42 i46 j33 k86 l44 m-39 o-63 p-39
i _ there	p40
i _ this	a-35 b-37 g39 o76
i _ to	a-34 d-31 e-27 f153 h-83 i87 k29 m-46 n53 p-67
i _ today	a60 f-24
i _ todays	a28
i _ tonight	a119 j-27 l-25 m-32 q-34
i _ trained	c-24 p26
i _ training	k38
i _ tues	j30
i _ up	a93 d-26 l-47
i _ walk	a-39 e67 q-28
i _ want	k43
i _ when	e32
i _ woke	m29
i _ wrong	g-67 l69 q43
i _ yesterday	a-47 i56
i _ you	a-29 f136 h-101 i45 j-33 k-36 l79 o59 p-28 q-52
i _ your	n79 o-44
i add	a-45 e50
i after	g29
i allowed	a122 b-30 g-25 o-26 q-25
i am	a38 b89 e101 g-69 i-101 j-102 k-35 m79 o56 p-89
i ask	a-39 f79 m-39
i at	a52
i be	a54 e-46
i been	g43
i benched	q26
i bend	a48
i breathe	a70 e-43
i can	a38 e75 f-41 g-28 j-45 o24 p-39 q91
i care	k41 p-33
i change	a-47 k45
i clear	a25
i cleared	a84 g-36 k-33
i cough	a-24 h32
i could	l68
i cut	e53 l-26
i delete	c-33 d27 f-55 l95
i did	a-83 e-37 f48 i220 j-47 l-40 n-26 p57 q-40
i disagree	g-26 q56
i do	a100 b-42 c25 e-88 f-51 h53 i-57 j40 k-27 q85
i doing	g35
i drank	a-26 h26
i edit	a-33 f46 h-27 p85 q-25
i ever	c65
i export	a-33 d45
i feel	b24 e38 h48 l-52 p-43
i felt	a34 h38 i-38
i finish	a-42 e39
i finished	i31
i forgot	f34
i get	d114 e-32 f-62 h36 i-34 k-37 m32 n45 o-61
i getting	a-43 g65
i give	f37 q-27
i go	a231 e-65 j-27 k-28 m-28 o-27
i good	a68 h-27
i got	e-24
i guess	a-36 l72
i had	a-36 g53
i hate	a-34 l100 o-38
i have	a-54 d61 f-41 g-61 h-44 j-36 l52 m43 o93 q48
i hit	c-24 l46
i hop	a49 e-47
i jog	a-40 e46
i just	c-26 j-28 m29 p95
i keep	a75 e-47 q-34
i know	a47 e26
i lace	a53 d-24
i last	g51
i laugh	a33
i lean	a28
i learn	a-25 h-44 k-36 l120
i leave	j27
i lied	a-42 i-57 p120
i lift	a-50 e35 j75 q-60
i lifted	p29
i like	o24
i limp	a-29 h29
i live	k35 l-27
i log	f159 g52 h-37 l-66 p-39
i logged	a-28 g37 i-32 p99
i love	c-27 e-38 l83
i made	i-37 p52
i make	f27 i45 k-25
i may	a25
i mean	e-30 i107
i meant	f24 i-50 l-25 p77
i mis	p24
i miss	n49
i moved	k49
i need	a32 e-28 f36 h46 k-32 l-95 n38
i never	b64 c-24 g-30 i-35 p54
i no	a-54 o37 q49
i on	k40
i only	a-33 i-44 p32 q42
i pick	a-33 e41
i prefer	k39
i press	a-24 e57 f78 l-65
i pulled	h31
i push	a68 e36 o-34
i put	a-25 f70 g32 i-68 j36 k-25 p47
i quit	a-30 b-79 f-26 o132
i report	f46 h-28
i rest	a55 f-25
i roll	a29
i run	a-56 c-32 e-28 f-30 i-31 j86 l156
i running	a39 e-28
i said	a-137 b57 c-44 i-54 k51 p128 q52
i sat	e28
i saw	i33
i say	b-31 j40 o59
i see	a-46 d-41 f52 g64
i set	f-50 k54
i sit	h38
i skip	a31
i skipped	a-28
i sleep	h27 q-27
i slept	a-36 k-30 p39 q52
i sneezed	a26
i sprint	a-33 e62 g-35
i squat	a26
i squatted	a-40 i92 p-43
i squeeze	a27 j-27
i stack	a-34 j48
i stand	a77 e-29
i start	a35 h48 k54 l-28 n-76
i started	b36 i37
i still	a36
i stop	a40 e88 f-31 h67 o-135
i strained	a-27 i27
i supposed	f28
i swap	j26
i switch	d41 f-46 h-24 k47
i take	a38 b48 d40 p-47
i talk	a-24 f34 k-53 l67
i tapped	a-32 p32
i tell	f66 h-48
i think	e59 h-40 l-27
i thought	l24
i ticked	p29
i tie	f-41 l58
i touch	a25 e-25
i train	f-52 g69 h-51 k56 l58
i trained	a-40 k-24 p60
i turn	a-44 f35 n32 o-26
i type	f75 l-29
i typed	a-32 f25 m-32 p59
i undo	h-25 l31
i use	f82 l-26
i wait	a71 h-32
i walk	a-59 e85
i want	a42 b25 c84 d45 e-77 f-28 k51 l-74 m-25 n75 o-83 p-28
i was	a-50 i39 p98
i will	k-26 l-77 m123 n-29 o49
i wish	l24
i work	d-53 l67
i worry	h31
i write	a-54 f45 l-30 o63
ibuprofen	h61 j-33 l-27
ibup~	h61 j-33 l-27
ice	a38 h156 j-38 l-89 m61 n-55 o25 q-48
ice $	a-40 m73 n-55 o32
ice _ $	h50
ice _ the	a28 h-24
ice bath	h62 l-39
ice baths	h106 l-34
ice since	a28
icing	c-32 m37
icing my	c-32 m34
icin~	c-32 m37
icy	l31
id	a57 c46 d34 e-46 g-48 h-59 i31 k-29 l-55 n32 q47
id _ a	n44
id _ my	c74 l-48
id _ six	a24
id _ to	d40 n37 o-34
id _ you	n-26 o24
id like	a-49 c49 d35 l-48 n61 o-34
id rather	n-24 o24
id say	a68 e-31 i31 k-24
idea	k38 l38 q-25
idea ?	h33
idea _ $	h33
idea or	j29
ideal	j47
idea~	j47 l47
idiot	f-47 i-27 k-35 l147
idiot $	f-47 k-35 l147
idio~	a-25 e28 f-47 k-35 l143
idle	a28
if	a83 b-32 e-97 f-55 g-47 h55 j195 l-77 m-32 p-67 q53
if _ are	a-53 j56
if _ can	k57 l-48
if _ chest	l40
if _ do	j30
if _ go	a85 g-30 q-26
if _ is	h-34 j56
if _ just	a37
if _ run	h45
if _ want	n-29 o29
if _ was	a-48 q29
if _ were	a38
if a	a-29 h46
if i	a120 e-35 f-35 h29 i-26 j29 n-34 p-27
if it	j34
if legs	a-26 j35
if my	j29
if soreness	a-29 q49
if the	a-44 j43 k-25
if this	l40
if you	a36 h54 j-37 k50 l-61 m-24 n26
if your	j25
iftar	a48 j-48
ifta~	a48 j-48
ignore	a-34 b231 g-71 l-33 q-49
ignore _ $	b142 l-46 q-48
ignore _ i	g-34 p44
ignore _ last	b43 g-36 l-29 p25
ignore that	b27 l32 q-48
ignoring	e41 f-28
igno~	a-36 b231 e66 f-28 g-71 l-33 q-49
ill	a78 j-35 k-34 l-52 m45 o78
ill not	a25
imperial	c-34 d-29 g-37 k214 l-40
imperial $	g-37 k89
imperial _ $	d-29 k80 l-35
imperial units	c-34 d-29 k73
impe~	c-34 d-29 g-37 k214 l-40
impr~	a-167 g165 i57 l-26 p-31
in	c-89 d-25 e64 f-81 g-33 i-37 j-108 k141 l89 m55 n51 q-29
in #	a159 e-165 j-33 l39 m157 n-60 p-34
in $	a47 b60 e145 f-38 h-25 i-39 k-141 l-76 m-109 n308 o-117
in ?	a-78 e80
in _ #	a-83 e36 k99 l59 n-46
in _ $	a76 b-52 c-38 d35 e-60 f-72 g134 i-113 k75 l-36 o48
in _ :	a-38 e-30 k43 n24
in _ ?	g33 h-63 l75 m-24
in _ a	e32 i26 l-27
in _ achilles	a25
in _ after	k36 m-36
in _ afternoon	j25
in _ already	e49 l-33
in _ ankle	a44
in _ arse	a-39 l-26 o65
in _ at	i38 m-25
in _ back	k-27 l86
in _ bag	i41
in _ bath	a36
in _ bathroom	m24
in _ bit	m81
in _ block	a-25 e25
in _ boot	o33
in _ bum	a29
in _ calf	a-48 e68 h51 k-31 l-32 m24
in _ calves	a36 i-25
in _ car	i26 m-37
in _ chest	b28
in _ dark	k-27 l33
in _ day	j34
in _ days	a86 i-42
in _ door	k-25
in _ evening	a-47 e-26 j24 k91 l-34 m38
in _ feels	a-24 i45
in _ file	c-27 d78
in _ foot	a37 e-29
in _ for	a24 k39
in _ from	k47
in _ garage	i47
in _ glute	a25 o-38
in _ good	a61 e-26 i25
in _ grand	e-42 l46
in _ groin	a32 e-46 k39
in _ hamstring	h63 k-24
in _ heart	l43
in _ heat	a-35 h56
in _ hip	a84
in _ hmu	m39
in _ hour	a83 e-24 i-28 k-27 l-29 m45
in _ hours	a30 e-45 m54
in _ hr	a-25 m66
in _ i	a-41 e47 k85 n-40 o-39
in _ if	k66 l-48
in _ it	e25
in _ joint	i38
in _ joints	a37
in _ keep	o45
in _ kitchen	a-24 i24
in _ knee	a54
in _ last	i-32 p47
in _ left	a-49 j31
in _ leg	a30
in _ line	k-25 q39
in _ log	i-59 p104
in _ long	l39
in _ marathon	h-53 j26 l58
in _ me	a-57 j27 k-52 n42
in _ meeting	l-35 m54
in _ middle	a-49 e89
in _ min	a34 e-42
in _ morning	e-27 i-59 j65 k80 l-44 p-46
in _ muscle	a54 h-45
in _ night	i26
in _ not	k-30 l72 p-24
in _ now	e-55 h-45 k66 l72 m-31 n-35 q71
in _ on	a40 e-40 l32
in _ one	e-25 i-30 p44
in _ order	i42 j-28
in _ out	a39 e-41
in _ physio	a30
in _ please	h71 k-71
in _ quad	a26 b28 h43 l-37
in _ quads	a35 i-40
in _ race	e39 h44 q-48
in _ rack	i28
in _ rain	a-38 e38
in _ right	e29
in _ run	h55 j-54
in _ session	a-28 j30
in _ shin	c28
in _ shower	i-47 l-51 m95
in _ so	j26
in _ sofa	l35
in _ soreness	h32
in _ sun	a-38 e40
in _ tank	h30
in _ the	a-34 e39 o57
in _ thigh	a59
in _ throat	a31
in _ toe	l27
in _ tomorrow	a-45 l49
in _ w	o25
in _ week	j69 l-39
in _ with	a-25
in _ you	k33
in a	a39 d99 e-40 k-64 l-110 m187 o-57 p37 q-55
in an	a63 e-32 i-29 k-27 l-29 m106
in and	a-82 e147 l-33
in at	k40 l48 m-39 n-25
in athletes	h28
in back	n55
in bed	a90 e-34 i-25 l-28 m55
in bengaluru	k38
in berlin	h-26 l25
in between	i37
in both	a48 e-25
in calf	a95 h-41 k-25
in class	k-38 m80
in cork	k44 o-37
in delhi	l24
in denver	k53 l-28
in does	l28
in dublin	k39 m-36
in english	h71 k-51
in exactly	a33 e-25
in fact	e-38
in for	f-24 h-41 j27 k-30 l62 n-24 o27
in french	l47
in from	e34
in full	a-81 e81
in future	k62
in general	a-45 h121 l-29
in glasgow	k24
in go	n37
in hand	h54 i-43
in helsinki	a-27 k46
in here	a53 e-28 l-37
in his	l27
in hospital	o41
in it	a33 h-36 k-45 l-54 m80
in json	d24
in june	k38 l-31
in laws	l35
in leg	a-24 h32
in legs	e24
in london	l48 n-31
in march	a41
in may	g26 j26 q-26
in me	a94 c28 e-28 m-35 n-27
in my	a44 b36 f-25 g-25 h52 i-35 l-27 p67
in next	k-25 l39
in october	g39
in on	k-82 n66 o40
in one	a-31 c-27 d29 e-32 i38 j27 k-28 q34
in order	i-27 k-52 q71
in peace	k-28 m-49 o101
in pounds	k82 l-59
in progress	a-80 e93
in runners	h41 l-30
in session	k-29 l84 m-24
in spanish	k46
in that	i-44 j-61 p106
in the	a76 b-30 d-63 e-97 f-36 g-52 h82 i202 k-36 l-24 m84 p-32 q-25
in them	l36
in these	a-26 l57
in this	e63 f-40 h42
in time	e-26 k52
in to	k45
in tokyo	g-49 k104
in with	a-24 k-25 l-41 n40 o59
in work	l76 m-27
in your	f132 h-83
incline	e25 f-36 h44
incline #	a-34 e37
included	i28
incl~	a-47 f-36 h40
inflamed	a-43 o25
infl~	a-56 h44 i-30 o25
info	a-52 c186 h62 l-75 n-34
info $	c85 l-47
information	c41
info~	c52
inhale	a61 j-29
inha~	a72 j-37
injured	a31 e-30 l-25 m-33 o96
injured just	m-33 o45
injuries	a-44 h88
injury	f-41 h34 j34
injury $	f-34 h24 j34
inju~	e-52 f-61 h130 j34 l-32 m-33 o96
innit	i57
inni~	i57
ins	a-70 b-63 e-57 g31 k-40 l-54 n145 o200
ins $	b-39 g37 n89
ins _ $	n77 o-63
ins _ again	n34
ins _ january	o24
ins _ my	o26
ins on	n36
ins till	o24
ins until	o36
insane	a-29 i28
insane _ #	a-26 i25
insa~	a-29 i28
inside	k-24 l-24
inside $	a44 k-24
inside _ the	a-25 e26
inside of	e25
insi~	k-24 l-24
instead	a68 e-46 h-45 i24 j-41 k111 l-101 m38 p75
instead $	h-40 k34 l-40 m87 p35
instead ?	a47
instead _ #	a32 m-28 p32
instead _ $	a33
instead _ kilos	k31 l-24
instead of	a-25 e-30 j-28 k78 l-49 p50
instructions	f261 g-38 k-55 l-25 m-25 q-34
instructions $	f133 g-38 k-48 l-25
instructions _ $	f128 m-25 q-34
instructions please	f64 m-24
inst~	a68 b-33 e-50 f170 g-41 h-72 i29 j-41 k56 l-46 n-45 p63 q-53
insu~	a24 h-24
interference	h94 l-35
interference _ $	h54 l-35
interference effect	h94 l-35
interval	a-42 e72 h34 j-37
interval $	e34 h34 j-32
intervals	a126 h-30 i-88 j106 k-37 q27
intervals $	a34 h24 q28
intervals ?	a109 e-33 h-25
intervals _ $	a91 e-33
intervals _ ?	j24
intervals _ the	a64 j-48
intervals on	a63 j-48
inte~	e46 g-28 h28 i-82 j67 k111 l-64
into	a-121 e250 f-25 g-36 h25 i-58 l29
into #	a-40 e40
into _ car	a36
into _ hamstrings	a-40 e40
into _ run	e29
into a	a-34 e32 k29 l-28
into my	f-25 l81
into the	e69
into this	e38
invi~	m29
invo~	c87 d-41
iron	h29 j163 k-60 l-97
iron or	j75 l-75
ironing	a30
iron~	a25
irregular	a32
irre~	a32
is	a87 b-104 c-101 d-76 g-30 h112 i-233 j120 k44 l139 o-47 p45 q31
is #	a-28 e-34 h-106 j-31 l170 m36 q33
is $	h52 j-26 l-103 q111
is _ #	a82 f29 h52 i-91 k-71 l51 m-36 p43
is _ $	b-34 d-69 f61 g-75 h-114 i100 k211 l46 o93 p-46 q-186
is _ :	j-45 k24
is _ ?	a32 e-26 f29 j26
is _ a	a83 f71 j-57 l-174 p-38 q86
is _ about	a-25 l-27 p-33 q78
is _ after	a-28 h-47 j64
is _ again	a-55 g26 h-26 l88
is _ am	l-32 m36
is _ an	d33 l-26 q24
is _ and	a-50 k-37 l35 o49 q-30
is _ any	a-30 e26
is _ at	l31
is _ average	g29
is _ away	l46
is _ backwards	j60
is _ bad	a-64 e42 h87 l-31
is _ balloon	a29 k-29
is _ because	a-33 p-33 q84
is _ before	a28 h-45 j24
is _ bin	h-61 l73
is _ birthday	a-29 m48
is _ bot	f30 h-26 l40
is _ by	k28
is _ capital	h-30 l57
is _ cause	a-53 h30
is _ cola	h25
is _ cold	h-29 k-39 l87
is _ colour	a-24 p32
is _ coloured	a-38 h38
is _ continue	e28
is _ data	c-30 d-63 f39 h-39 l103
is _ degrees	l-28
is _ deload	h54 l-54
is _ diff	f-25 h65
is _ difference	f72 h-60
is _ doms	a32 e35 h-48 q24
is _ down	a73 h-54
is _ dumb	j31
is _ easy	h26
is _ enough	h35 o-25
is _ fast	a-30 e37
is _ fever	h52 l-52
is _ first	j33
is _ for	h-26 j-57 l85
is _ from	a-59 e60
is _ getting	l63
is _ going	l60 q-26
is _ good	h-83 l112
is _ growth	a-48 h65
is _ headache	l51
is _ home	i28
is _ hot	a-59 l46
is _ hours	h-59 j40
is _ i	h-34 k42
is _ in	h-73 l76
is _ interference	h37
is _ it	e-30 k46
is _ just	a-24
is _ k	a33 e-42 h25
is _ knees	h30 l-30
is _ leg	h95 j-24 l-39
is _ log	l66 o-40
is _ logic	h32 l-42
is _ lol	a150 l-147
is _ long	a-26 h-26 l41
is _ lump	a25
is _ max	a36
is _ me	a-64 e108 h-42 l28 q29
is _ mean	h26
is _ mile	a36
is _ miles	l56
is _ name	l49 q-24
is _ no	a31
is _ normal	a-76 h84
is _ now	a-59 e-62 h47 i31 k62
is _ numb	a33 e-39 m36
is _ of	l31
is _ off	a44 e42 l-51 o39 q-48
is _ ok	a31 h96 j-31 l-95
is _ on	e26 h27 l-34
is _ one	k62 l-41
is _ order	j47
is _ out	a-54 h50
is _ pain	a-42 h92
is _ pee	h34 l-26
is _ plan	a49 l-24
is _ point	a-27 j24
is _ pool	l33
is _ popping	h59 l-46
is _ quads	e-27 i25
is _ reason	q48
is _ reasoning	l-57 q83
is _ rest	j25
is _ right	p24
is _ run	a182 h-35 l-121
is _ running	l-28
is _ shakeout	h55 l-32
is _ sharp	l32
is _ since	a59 h-39 k24
is _ size	a31 e-31 l-31
is _ sky	h-32 l62 q-30
is _ slow	k-27 l27
is _ so	e-27 h-37 q50
is _ sore	a-150 e36 i31 l56
is _ source	h-39 l-51 q93
is _ streak	g70 h-43
is _ syndrome	h30
is _ tempo	a-35 h38
is _ that	a104 q-40
is _ the	a-56 e-36 f34 g53 h-33 l-100 q89
is _ there	a-59 e28 p32
is _ thighs	a35
is _ to	a106 k-43
is _ today	l29
is _ too	a59 b38 h-38 l-25
is _ true	j-24 l50
is _ twinge	p39
is _ two	h47
is _ up	a-43 b25 e-25 k26 o37
is _ urine	h48
is _ verdict	a111 f-35 q-52
is _ walk	h27 l-41
is _ warm	a35 e-30
is _ weather	h-45 l80
is _ wee	a36
is _ with	e-29 i45 l-47 q51
is _ x	h-59 i-25 l114
is a	a145 d-30 e-61 f-44 g-33 h72 i-94 l40 m-31 p86
is aching	a41 e27 l-56
is all	i49
is allowed	a45 l-28
is an	h111 l-48 q-29
is asleep	a-24
is at	j25 l52 m-27
is back	a-44 g34 i27 l59
is been	a-27 e-25 i80
is behind	a-38 q64
is better	j-52 k71 l-47 m45
is blown	a-24 o41
is broken	a92 h-29 l-36
is brown	a45 l-24
is coca	h25
is cola	h26
is compartment	h30
is dark	h27
is day	h60 q-32
is dead	a-31 l95
is doing	a95 e-27 h31 l-58
is doms	a-66 h96
is done	e-57 o54
is down	d-68 l80
is dying	f29 l35
is enough	a-57 h25 o29
is falling	a-25 e25 h-35 l38
is finally	a27
is fine	e70 l-38
is from	a26
is getting	k-24 o44
is giving	l29
is going	a-32
is gone	a-49 e63 l-36 m35
is got	a28 l27
is gym	j24
is hard	a-37 e38
is hardly	q27
is having	a50 l-46
is he	a-36 h94 l-39
is history	g-44 l50
is hurting	b24
is in	i39 k-35 l-28
is it	a77 b-50 e-26 f-26 i51 j-26 k-102 l184 p-75 q34
is just	h-35 j44 q39
is killing	e37 h-35
is leg	i41 p-34
is legs	j27
is like	q42
is limping	h27 k-24
is locked	b42
is me	e28 g58 h-26
is miles	l46
is mine	a-38 h26
is minute	a-38 e38
is muscle	a-59 j41
is my	a-28 c-30 d-63 e43 g124 h-47 l46 m30 q-71
is not	a55 i-27 k78 l-32 o-31 q-28
is now	a-24 e-33 k27
is numb	a71 h-39
is off	k28
is on	a96 k-41 l53
is only	a-40 h-31 l55
is out	a47 e-30
is over	i26 n27 o-24
is puffy	k24
is pulling	a-24 e25
is racing	l36
is rpe	h118 l-37
is running	a36 e-35 h-51 j51 k-35 l72 q-37
is sensible	a33
is sharp	h31 l-31
is sore	e36 l-51
is soreness	h36 l-28
is spinning	a-37 m34 o27
is still	a-47 g24 i31
is sweating	h29
is swelling	a-29 b25 p28 q46
is tender	a28
is that	e74 h56 i-37 j63 l-58 p-34 q42
is the	a92 d66 e-74 g38 k-37 q-57
is there	a-40 d65 e29 f78 h-73 l-48
is thick	a28 i-26
is this	a-96 e28 f158 h-34 p-33
is tight	i26
is to	k49 l-28
is today	a124 h-44 l-48
is too	a-66 e36 h63 p-26
is tuesday	j28 l-24
is twice	a-26 g33
is up	a36 l40
is walking	h26 o-25
is warm	a33
is what	h-34 k42
is wild	b-68 l87
is wrong	a-27 c-31 e-30 h-49 i45 k40 l-63 p70 q57
is your	f-27 h-118 l144
is zone	a-34 h86 q-27
ish	a42 e41 i-30 k60 l-29 m-49
ish $	a52 i-81 k60 m-49
ish hip	a-33 i33
ish i	a-36 i40
ist	g-48 h119 l-72
ist _ $	g-48 h119 l-72
it	a46 b53 c42 d74 e-36 g-58 h-55 i-41 j-92 l-51 m-72 n-29 o28 p62 q161
it #	a28 e42 k78 m-47 p-39
it $	a-45 b136 c-47 d-29 e105 f46 h91 i50 j64 k-49 l-173 m56 n-29 o-114 p-39 q-41
it :	i-35 p65
it ?	a-46 e61 h-47 i29 l24
it _ #	a25 k48 l-81 p40
it _ $	a-40 e25 h-68 i-42 j-55 k62 o-50 p157
it _ :	k42
it _ ?	e78 f117 g-32 h-58 q-50
it _ a	a25 b24 d28 e-43 h-56 i46
it _ again	h31
it _ an	m34
it _ are	l25 o-25 q46
it _ back	a-55 g34 i27 l60
it _ been	i55
it _ brown	a-38 e44
it _ day	h-61 l73
it _ down	a36
it _ every	c38 p-28
it _ fine	e38
it _ for	h76 j-49 l-30 q41
it _ good	i26 p-26
it _ i	a-32 o48 q74
it _ if	h30
it _ in	h-45 k-32 l86
it _ is	h25
it _ it	a58 b-37
it _ just	q52
it _ leg	i49 p-34
it _ legs	a24 e-24
it _ long	i26
it _ lunges	i-54 p64
it _ me	a-29 l69
it _ min	e49 m-37
it _ minute	a-38 e38
it _ my	e-24 m48
it _ no	a27
it _ not	k100 l-88
it _ now	a-25 m44
it _ of	a25 i-28 q25
it _ only	a-24 l58
it _ over	i26
it _ red	l-24 q27
it _ rest	m-29 o67
it _ rhabdo	b-33 l-36 o69
it _ rpe	p43
it _ running	a76 j-35 l-26
it _ six	k39
it _ sleep	q52
it _ squats	h27
it _ still	e-38
it _ sumo	i-26 p34
it _ sunday	p35
it _ that	a-58 e-34 h144
it _ the	a-24 c30 e43 i-38 p-39
it _ this	p44
it _ to	a59 h-24 j113 l-80
it _ tokyo	l30
it _ was	a-28 p-25 q62
it _ wednesday	k-28 p28
it _ with	b-25 l-50 o96
it _ yes	a-34 h-26 q62
it _ you	f-46 h85
it a	a80 h-28 j-35 l-53 m-36 o70
it all	a-37 c196 d40 k-32 l-31 o-25 p-49
it ankle	a-24 b24
it as	a-25 d38
it at	a-38 e56
it back	a49 b-66 i-24 l45 p46
it bad	a-59 h71
it be	q29
it because	a-27 p-33 q96
it but	h41
it do	f47 h-30
it does	a-31 e39
it down	l-40 q41
it easy	b-26 l85 p-41
it feels	a29
it for	a-31 h-35 l26 m44
it going	l60 q-26
it got	l-46 o69
it half	k43
it hit	i31 l-29
it hurt	a58
it in	a-24 e25 h-82 i38 k30 o60
it is	a-29 d-29 f-54 g48 i80 j-38 k52 l-40 m71
it lasted	m-24 p44
it legs	j-34 q46
it lol	l41
it mean	h51
it normal	a-45 h84
it now	a-26 e-33 h40
it off	a37 b52 e-59 h68 k-43 l-80 m117 o-56
it ok	h86 j-28 l-45
it on	a-24 d41 g-32 l-39 m-57 n24 o77
it only	q36
it or	h34 j-34
it out	a41 b-39 e-33 l-86 o125
it rain	l75 m-75
it right	a33 i-28
it rpe	i-30 p38
it short	a-31 e47
it soreness	q39
it still	a24
it that	a35
it the	c-47 i-71 l107 q82
it there	b50 o-30
it thursday	k-27 p27
it til	o48
it to	k29 p52
it true	j-24 l50
it twice	p27
it up	a-39 d24 e26 f-24 i-25
it wait	a-26 l-25 m67
it was	a-90 e29 l-31 m-24 p200
it with	o25
it you	l57 o-56
italian	k-30 l94 m-39
italian $	k-30 l94 m-39
italiano	g-25 h-34 k172 l-60 m-53
italiano $	g-25 h-34 k172 l-60 m-53
ital~	g-25 h-34 k142 l34 m-92
itb	b-36 h219 l-78 m-41 o-34
itching	a93 e-37
itching _ run	a45
itching for	a25
itching to	a68 e-37
itch~	a137 e-37 l-31
itself	a38 l-38
itself $	a58 l-38
itse~	a38 l-38
jab	h42 i-33
jab _ the	a-25 h42
jab in	h42
jabbing	e32 l-24
jabbing me	a32 l-24
jabby	a42
jabb~	a90 l-37
jabs	a43 e-25
jacked	k43
jacked $	k43
jack~	k43
jam	h-39 i-37 l94
jam _ at	h-39 i-37 l94
jam session	h-39 i-37 l94
january	g60 l-29 o24
january $	g60 l-29
janu~	g60 l-29 o24
jeans	a25
jean~	a25
jelly	a100 e34 h44 i-82 l28 q-58
jelly _ the	a-52 e65
jelly legs	a115 h44 i-66 l-59
jell~	a100 e34 h44 i-82 l28 q-58
jet	l33 p-33
jiggly	a24 i-24
jigg~	a28 i-24
job	l31
jog	a191 e232 g-25 h-121 i-163 j91 k-57 l-35 o-42
jog #	a-49 j40
jog $	a138 e-65 i-31
jog ?	a81 e-47 h-37 j-29 q50
jog _ $	a158 g-24 h-46 i-32 o-24 q37
jog _ ?	a58
jog _ now	a56 i-34
jog _ out	a41 e-31
jog _ progress	e27
jog and	e29
jog goes	j26
jog home	e66 o-24
jog i	a24
jog in	a-64 e69
jog it	e27
jog ok	a61
jog or	a66
jog then	i25
jog to	j25
jogging	a-61 d-33 e319 h-41 i-54 l-51
jogging _ $	a34 l-35
jogging _ the	a-31 e75
jogging and	e24
jogging at	e25
jogging in	e29
jogging to	a-34 e34
jogg~	a-61 d-33 e319 i-54 l-75
joint	a34 e-34 f-60 l103
joint $	l25
joint _ $	h42
joint _ the	l26
joint account	l43
joint is	f-25 l25
joints	a143 e-38 m-25 p-26
joints are	a42
join~	a95 b-24 e-72 f74 l91 m-25 p-26 q-67
joke	h-24 l136 p-26
joke $	h-24 l127
jot	i26
jot down	i26
joy	e-27 l35
json	a-49 c-24 d188 g-27 l-37
json $	a-45 d83
json dump	d43 l-37
json of	d46
jst	b123 l-119
judge	e57 l-24 o-26
judg~	e57 l-24 o-26
juice	a-41 f-69 h150 i-34 l25
juice _ ?	a-78 f-67 h190 l-32
juic~	a-41 f-69 h150 i-34 l25
jump	a31
jumps	e-34 i136 l-25 q-31
jumps $	i-51 p33
jumps and	a51
jumps on	h31
jump~	a44 e-34 f-49 h58 i143 l-25 q-58
june	g49 k40 l-77 o26
june $	g53 l-51 o35
june set	k35 l-26
junk	a-59 h75 k-46 l55
junk miles	a-59 h118 k-46
just	a144 c-31 e144 f162 g-40 h-76 i-50 j-43 l-100 m-44 n-43 o-34
just #	a24 e-32 p32
just _ #	a103 e-39 i-40
just _ $	a29 b35 e-54 f97 h-39 j-48 k-37 l-47 m-33 p38
just _ :	e27 h-27
just _ a	a-52 l30 o40
just _ and	q46
just _ finish	a-24 e25
just _ first	j43 k-26
just _ good	j46
just _ here	a50 i-27
just _ how	a-38 h51
just _ in	a-25 e43 k25
just _ knee	a25
just _ left	a49 e-49
just _ legs	h27 i-53 m30
just _ me	a-45 e59 i44 l-34
just _ mile	a82 q-28
just _ muscle	a45 h-31
just _ my	a-46 e46
just _ not	a28
just _ on	a-45 e-36 l83
just _ out	a65 l-24
just _ press	i-32 p30
just _ sore	a24
just _ the	a52 c-26 e40 l-33
just _ to	a-30 k73
just _ up	a-54 m36
just a	a78 d28 o-32
just be	a-32 h32
just bored	e71 k-24
just do	a48
just doms	a51 h-36
just done	i44
just dull	e30
just finished	a-31 e-79 i57 l49
just for	a27
just general	h-34 k42
just got	e-37 l57
just grabbed	a-50 e78
just had	o40
just hit	e54 i-30
just in	i36
just left	e37
just leg	i-32 p30
just legs	a35 c-26
just logged	p59
just now	a-44 e87 h-48
just one	a101 e-37
just passed	a-44 e44
just pulled	a-31 b29 m26
just quads	a24
just racked	a29
just said	h27
just sat	a77 i-27
just say	a47 l-35
just slow	a-41 e63
just sore	a49 e-38
just started	e83 i-54
just stopped	a-24 e24
just tell	a39 l-26
just the	c43 p-42
just walked	a-53 e-36 l86
just walking	a50 e-24
just want	k50
just went	a-45 b28 e34
just woke	a-25 m36
k	a-82 b-42 e325 f-26 g-40 h-29 i-146 j85 k35 l137 m-66 n-27 o-41 p-38 q-27
k #	a-97 e118
k $	a67 b-42 e44 f-26 i-37 k-32 l79 m-55 q26
k ?	a164 e-113
k _ #	a98 e-89
k _ $	a100 e34 k89 l-103 q-57
k _ ?	a164 e-125
k _ and	a-55 e57
k _ at	a28
k _ go	a-74 e109 l-30
k _ i	a-27
k _ in	j28
k _ is	a-24 e27
k _ legs	a-25 e29
k _ morning	a26 i-29 l42
k _ now	a34 e-26
k _ on	e-30 h25
k _ out	a-47 l57
k _ run	a-30 e33
k _ side	a-33 e33
k _ then	i25
k _ week	a-24 j43
k _ work	a25 j-53 l40
k after	a48 j-28
k at	a55 e-67
k away	a-60 e60
k before	l42
k done	a-41 e49
k from	a-44 e47
k in	a-102 e140 l-25
k into	a-55 e67
k jog	i25
k left	a-72 e75
k mark	a-31 e52
k no	a-47 e50
k now	e39
k on	a29 e-25
k right	a25
k same	a-24 j28
k slow	a46 e-46
k steady	a41 e-36
k steps	h25
k then	a-38 e-27 j68
k this	a40 e-37 i-29 l42
k time	l37 q-27
k to	a-75 e108 l-34
k today	a24 i-25 l27
k week	a24
k with	a47 e-47
k yes	k64 l-28 q-29
k yesterday	a-30 l43
kb	h-36 i50
keba~	a-83 l87
keen	a88 l-45
keen $	a67 l-45
keep	c56 e182 h-66 i-58 j-35 l-70 n110 o-27 p-26 q-64
keep _ $	a48 j-41
keep _ ?	a-153 e189
keep _ data	o40
keep _ me	c33
keep _ my	a28
keep _ on	e-39 n92 o-26
keep _ or	a47 j-26
keep fainting	o-24
keep going	a-86 e100 h29
keep my	j36 o33
keep on	c33 e29 n-33
keep pace	a-35 e51
keep running	a-83 e101
keeping	c35 e-26 k27
keeps	a129 j-25 l31 p-38
keeps missing	a24
keep~	a123 f-28 p-38
kept	i27
kerb	a79 i-49
kerb #	a-56 e56
kerb _ k	a-56 e56
kettle	a32 e-42 i43 l59 n-27 o-26
kettle _ counts	a-25 i39
kettle boiled	a-25 i43
kettle on	a46 e-25 l59 n-27 o-26
kettlebell	i33
kettlebell goblets	i29
kett~	e-42 i78 l59 n-30 o-26
keyboard	l51 p-27
keyboard $	l51 p-27
keyb~	a-48 e-37 l136 p-27
kg	a-65 e30 i36 k110 l55 m-36 o-34 p-48
kg $	k61 m-25
kg _ $	h50 l-36
kg _ km	j-31 k36
kg _ lbs	a-45 k-59 l107
kg and	j-31 k36
kg not	k90 l-30 p-49
kg to	a-45 k-104 l161
kick	e57 l31
kick off	l42
kick~	a30
kid	a-28 c-37 h-31 l73 p47
kid _ a	a-37 l39
kids	a30 c-27 e-64 h30 j-62 l-81 m93 p50
kids _ #	i-50 m53
kids _ $	c-27 i25 p27
kids _ a	l-56 m56
kids _ my	p26
kids got	l-56 m56
kill	a52 b133 c41 e-53 h41 i-43 j27 k-50 l-42 m-43 n-73 o53 q-72
kill $	h39 q-26
kill _ $	a46 b100 e-53 o-33 q-45
kill _ gains	a48 i-27
kill _ reminders	n-70 o70
kill it	b87 o-26 q-45
kill me	l48
kill my	a32 c58 j31 k-48
kill the	n-73 o99
kill this	b51 m-37
killed	a-44 i152 n-26 p-27
killed _ $	l93 n-26 p-27 q-30
killed it	a-24 i41
killed me	a27 l70 n-26 p-27 q-30
killer	l33
killing	e61 h-35 i-31 l55
killing _ $	h-35 l60
killing it	e41
killing me	h-35 i-31 l55
kills	a-51 h51 q28
kill~	a-91 c-26 e42 i129 j-53 l108 m-24 n-26 p-55
kilo	e-29 i35
kilometre	a-27 e129 k-28 l-70
kilometre #	a-27 e31
kilometres	c-42 k113 o-35
kilos	a-32 c-42 k281 l-24 o-35 p-47 q-47
kilos $	k65 l-24
kilo~	a-59 c-42 e115 k298 l-94 o-35 p-64 q-47
kind	a149 e-42 i-33 l-27
kind of	a134 e-42 i-33 l-27
kindly	a50 g-37 h-33 k28 l-32 o94
kindly advise	a25
kindly tell	a41 h-24
kind~	a50 g-37 i-28 j-27 k28 l-32 o94
kip	a92 i-55
kitchen	a47 i36 k-24
kitchen _ $	i27 k-24
kitc~	a47 i36 k-24
kitten	a26
kitt~	a26
km	a-194 e445 f-28 g-64 h-24 i-134 j-41 k338 l-55 m-48 o-69 p-55 q-47
km #	a-292 e510 i-83 k-30 l-40 p-39
km $	a24 e-82 f-28 g-30 j-31 k222 o-31
km ?	a26 e-26
km _ #	a-35 e53 l55 m-32
km _ $	a87 e76 l-79 p-38
km _ ?	a86 e-76
km _ am	a-40 k25
km _ legs	a-41 e63
km _ min	i-28 k32
km _ the	a-25 e25
km i	k25
km is	a-69 e33 k30 l53
km today	a71 l-53
km was	e53
kmh	a-37 e38
kms	f-46 k112 l-36
knackered	a40 c-26
knac~	a40 c-26
knee	a126 b-42 c25 e-26 g28 h141 i31 k-99 l-113 n-38 o30 p77 q-86
knee $	a28 e33 p28
knee ?	a-35 e-28 h39
knee _ #	a43 e-31
knee _ $	c32 f-47 h115 k-24 l-30
knee _ aching	a45 l-55
knee _ after	a-24
knee _ and	a52 h-24
knee _ at	a-61 e60
knee _ bit	p26
knee _ by	a-32 p38
knee _ done	e-57 o54
knee _ fine	a-50 e29
knee _ in	a-72 l74
knee _ is	a-33 h30 q32
knee _ it	g25
knee _ like	a-26 e-24 h54
knee _ me	a31
knee _ not	i26
knee _ now	a111 e-57 h-28
knee _ on	a-26 h48
knee _ the	a35
knee _ up	h-44
knee _ was	a36
knee ache	q34
knee aches	a76 e-36 h-37 i-28 j31
knee buckled	a-63 e56
knee deep	l74
knee does	p27
knee feels	e-29
knee has	e26
knee hurt	a-28 i24
knee hurts	a56 e-53 k-24 p37
knee is	a54 b42 h-56 i-38 j31 k-27 l-78 o34
knee keeps	e34
knee niggle	a26
knee not	i57 p-31
knee on	i32
knee only	a42
knee op	a-54 o41
knee pain	a-153 f44 h79 o-24 p71
knee popped	a39
knee sleeves	a-28 i28
knee trouble	a36 e33 i-26 p-27
knee went	e35
knee what	h30
kneecap	a101 e36 h27 l-83 o32 p-54
kneecap $	a53 l-27
kneecap is	a24
kneecap tracking	o40
knees	a58 h42 j27 n38 o-70 q-27
knees $	e36 h30 i-43 j35 l-38
knees _ $	a-42 h47 i42 l-47
knees _ fine	a-24 j41
knees a	a-60 e46
knees are	j35
knees up	l54 o-35
knee~	a151 e28 h69 l-106 o-38 p-54 q-43
knife	h-52 i56
knife $	a38 h-52
knife in	a-26 e26
knif~	h-52 i49
knock	b-36 d-38 l46 n-27 o71
knock $	d-38 l128 o-57
knock _ $	d-38 l128 o-57
knock _ off	b-25 l-30 o75
knock it	b-25 l-30 o75
knock knock	d-38 l128 o-57
knocked	i59 l-27
knocked out	i59 l-27
knocking	a43 e-36
knoc~	b-43 d-38 e-36 i134 j-57 n-27 o71
know	b-52 f28 h84 k-53 l104 m-26 o-32 p-32 q68
know $	a-79 b-43 h48 l70 m-26 o-32 q61
know _ $	f25 h-27 l28
know _ a	a26 e-26
know _ me	a42 q-27
know _ to	e34
know about	h28 l-25
know if	h32
know when	e34 i32
kolkata	k35
kolkata $	k30
kolk~	k35
ks	k72 l-72
l	a-32 m78
l #	a-32 m78
l _ r	a-32 m78
la	e-34 k70
lab	a50 i-50
labour	k-34 o39
labo~	k-34 o39
lace	a110 d-24 e-44 l-28
lace _ $	a53 d-24
lace up	a110 d-24 e-44 l-28
laces	e50 f-41 l58
laces $	f-41 l58
laces ?	a-57 e65
laces _ $	a-57 e65
lace~	e50 f-41 l58
lactic	a-34 h112 l-26 q-26
lactic acid	a-34 h112 l-26 q-26
lact~	a-34 h146 l-58 q-26
ladies	j-76 l93
ladi~	j-76 l93
lads	a-63 i81 l27 p-31
lads were	a-53 i88 p-31
lake	a-58 e102
lamb	d-31 l58
land	a-39 e52
landed	a27 k50
landed in	k50
landing	a-28 e46
landlord	d-24 f-32 l56
landlord $	d-24 f-32 l56
land~	d-24 e41 f-32 k39
lang	g-44 k288 l-87 o-46 p-49
lang _ $	g-44 k96 l-46
language	f-68 h-48 k254 p-51
language $	k165 l-71 p-43
languages	f46 h-24 k28 l-47
lang~	h-72 k282 l-60 p-51
lap	a-197 e376 i-74 l-27
lap #	a-164 e174
lap $	e57 l-27
lap ?	a31 e-26
lap _ $	a-27 e66 i-37
lap _ of	a-28 e32
lap _ the	a62 e-31
lap of	a30
laps	a-31 e104 i-26 l-33
laps $	a60 j36 l-79
laps ?	a28
laps _ $	a28
laps _ go	a-26 l46
laps to	a-26 l46
laptop	a-25 l78
laptop fan	l32
lapt~	a-25 l78
larg~	k52 q-34
last	a-73 b-63 c-99 d37 e58 f-73 g272 h-120 k-124 l-27 m-31 o-66 p289 q48
last #	a-87 d45 e95 g167 h-46 j-46 p-104
last $	c-27 j70 p52 q-24
last :	i-42 p67
last _ #	i69 p-41
last _ $	h-40 i46 j31 k-43 l-36 q62
last _ :	i27 p27
last _ ?	a-65 e100 j-24
last _ and	l24
last _ been	a30
last _ day	g25 i-26 p27
last _ entries	g45 p-42
last _ i	a-35 p69
last _ is	p65
last _ k	e29
last _ leg	p-24
last _ legs	a58 e-38 i-37
last _ no	l49 o-33
last _ of	a36 b-24 e-40 p29
last _ only	p26 q-26
last _ session	g-27 j32
last _ sore	a-28 e28
last _ squat	g87 i-34 j-43
last _ this	a27 i-27
last _ to	p57
last _ too	g26 i45 p-24
last _ with	i-50 p50
last _ you	q44
last biscuit	l87 o-33
last bit	e62 g-35
last do	g29
last entry	g-25 i-24 p105
last fortnight	g33
last friday	i31
last hill	e28
last km	a-46 e46
last leg	i-50 j27 l34
last line	c-44 p59
last log	a24 b-36 g-46 i-83 l-27 p221
last message	b62 g-36
last night	a202 e-34 g-27 i26 j-48 p-27 q-24
last nights	i27 l28 p-49
last one	c29 i-59 p106
last run	a-74 g74
last set	e-25 i66 l-30
last thursday	g42 i49 p-69
last time	a-54 f-24 g95 k-34 p-30 q111
last two	e28
last week	a32 h-53 i30 l97 o-43 p-46 q35
last weekend	i24
last weeks	g34
last workout	p53 q-26
last year	e-30 h31 p-30
lasted	i-30 m-24 p60
lasted #	i-30 m-24 p60
lasted _ min	m-24 p42
last~	i-30 m-24 p60
late	a-116 b-28 e-48 h-31 i40 k84 l159 m41 o-34 p-31
late $	a-52 k33 l29 m33
late _ the	a-25 l26
late for	a-25 e-24 l65
lately	g71
lately $	g71
later	a31 d-26 e-65 i-34 j-48 l-78 m429 n-36 o-28 p-38 q-57
later $	a-94 j-27 m220 n-29
later ?	a97 e-28 m-35
later _ $	a65 e-28
later _ ?	a85 h-32 l-32
later _ my	m24
later _ the	m31
later mate	m28
later please	m29
laters	a-30 b-34 l202 m-92
latest	c-39 d-43 l-31 p129
late~	b-44 c-41 d-69 e-86 f-46 g59 h-32 i-40 j-69 l89 m325 n-36 o-50 p66 q-57
laugh	i32 l53 o-56
laugh $	i32 l57 o-56
laughing	l88 o-41
laughing _ your	l24
laughing at	l42
laug~	i32 l141 o-96
law	j-134 l153
laws	l35
layo~	h-50 j110 k-28
lazy	a47 h30 l-51
lb	j25 k51 p-49
lbs	a-45 f-33 h-35 k208 m-28 p-48
lbs $	f-33 h-35 k263 l-119 p-47
lc	i34
le	b-24 h-90 i34 k116
lead	a24
lead $	a44 i-42
leads	a-30 j99
leads $	j31
lead~	a-30 g32 j99 l-30
leaf~	a-50 b-49 k-24 l166 n-46
league	j-63 l68
leag~	j-63 l68
lean	a56
learn	a-36 f30 h150 k-36 l-28 o-44
learn $	f-37 h177 k-36 l-28 o-44
learn _ $	a-25 f67 h-27
learn here	a-25 f67 h-27
lear~	a-36 f30 h150 k-36 l-28 o-44
least	a52
least _ $	a42
leas~	a60
leave	b172 c34 e-48 h-73 i30 j112 l-97 o41 p-52 q-49
leave _ $	b28
leave _ be	a44 j-36 m56 o-39
leave _ for	m31
leave _ there	b50 o-30
leave _ trace	b-48 c84 o-36
leave it	a42 b185 c-27 j-36 l-27 o-70 p-25
leave me	l-47 m34 o59
leave no	b-48 c84 o-36
leaves	a29
leaving	a-78 e83 l-43 n-32 o101
leav~	a-69 b172 c39 h-73 i30 j98 l-151 n-55 o142 p-57 q-49
lecture	e-28
lect~	e-28
leeds	k-53 l130
leeds $	l54
leed~	k-53 l130
left	a57 e186 f-26 j-45 l-79 m-26 o-34
left $	a-84 e115 i27
left _ #	a39
left _ $	i25 l38
left _ a	a26
left _ by	e24
left _ chat	a68 l-41
left _ down	a80 e-48
left _ for	a-26 i37
left _ i	a-35 e76
left _ is	a34 e-72 g33 p28
left _ it	a28 e-28
left _ not	i51 p-31
left _ since	a-35 j31
left _ the	h31 i-28
left _ will	a-62 e62
left calf	g31
left foot	i32
left glute	a-30 e31
left hip	a-32
left home	e25
left in	h31
left knee	e-33 i74 p-31
left leg	e55 i-47 j31 l-24
left legs	a-35 e38
left me	l42
left my	a32
left one	e-59 i25 p28
left quad	a75 e-53
left side	e45
left the	a61 l-53
leg	a63 b-95 c-57 e-155 f-40 g139 h130 i454 k-123 l66 m-107 o-39 p-43 q-150
leg $	a-40 l43 o43
leg _ #	e-35 i124 j28 k-34 l-38 p-26
leg _ $	a62 b-30 d35 f34 i33 j-38 l-123 p37
leg _ :	i32
leg _ ?	h-47 i24 j-51 l109
leg _ a	h99 j-39 l-44
leg _ again	i-58 l58
leg _ and	h-40 j51
leg _ as	a-32 g52
leg _ asleep	a25
leg _ at	g34 l-26 m-29
leg _ be	j24
leg _ before	j63
leg _ can	a25
leg _ cancelled	i-88 l88
leg _ complete	i48 l-48
leg _ dead	a-39 e27
leg _ did	p27
leg _ done	i30 l-28
leg _ edition	h-28 i58
leg _ even	h32
leg _ for	h24 l24
leg _ friday	j51
leg _ from	i48
leg _ get	g65 i-27 l-29
leg _ good	a25
leg _ happened	i51 l-26
leg _ i	h41
leg _ if	h26
leg _ in	e-32 g57 h-61 i91
leg _ instead	a-27 i33
leg _ is	a43 i46 l-42
leg _ lol	l33 m-37
leg _ lunges	i33
leg _ no	i29
leg _ not	e61 i-105 l-50 p95
leg _ on	i-38 l57
leg _ only	p-27
leg _ or	a-25 j77
leg _ our	l35
leg _ run	a30
leg _ sat	a61 j-33
leg _ squats	i29
leg _ stand	l25
leg _ that	a-42 h47
leg _ the	a26 c-47 i-60 l132 q-35
leg _ then	i41
leg _ this	b-29 i48
leg _ to	p49
leg _ today	a-43 i56
leg _ was	a98 e27 l-36 p-25
leg _ when	a27
leg _ with	p34
leg _ yes	a-33 j33
leg _ yesterday	f-42
leg and	a31
leg circuit	i24
leg class	h-32 i96 q-28
leg curl	i-39 p65
leg curls	e-24 h38 i-51 l-45 p79
leg day	a-88 b-39 c40 d39 e-38 h115 i74 k-48 l57 m-45 o-31 q-37
leg days	a-52 g100 h-33 j25
leg ext	a96 h-30 i-32
leg extensions	i41
leg fell	a29
leg is	a-29 l71
leg it	c-47 i-47 l132
leg like	a27
leg no	a50 e-41
leg of	d-31 l93
leg on	a29
leg only	a28 i-28
leg over	a-32 e32
leg press	e-26 h26 i129 l-81 m-34 o-26 p52 q-32
leg routine	i41
leg session	a-26 g-34 h33 i90 j66 l-108
leg sessions	h44 j-43
leg since	a-54 i29 j31
leg soreness	h38
leg to	i-31 l73
leg tonight	i-31
leg training	h65 l-39
leg went	a-25
leg will	e62 l-50
leg workout	a-24 i74
legday	a-47 f111 h-83 i93 l53 n-36 p-64
legday $	a-47 f111 h-83 l81 n-36
legd~	a-47 f111 h-83 i93 l53 n-36 p-64
legend	k-48 l185 m-49 p-27
legend $	k-48 l156 m-49
lege~	k-48 l185 m-49 p-27
legg~	i26
legit	a-31 h52
legi~	a-31 h52
lego	h-53 l53
legs	a95 b-122 c-60 d-34 e83 f-84 g-40 i547 j177 k-109 l-115 m-145 n-33 o-48 p-74 q-47
legs #	a170 j36 l-45 m-64 p-28
legs $	a-193 b-24 e-29 f41 g37 i231 j-68 l-46 p79 q-34
legs /	a-47 j47
legs :	a67 i-35 l-24
legs ?	a-38 j93 l-32
legs @	a-27 i27
legs _ #	a24 h24
legs _ $	a153 e81 i-126 j-41 l-56 m-52 q57
legs _ /	e77 i-56
legs _ :	i42 k-27
legs _ ?	a-33 e-40 h47
legs _ a	a-52 h-39 j101 l-30
legs _ abs	a-39 b-25 i64
legs _ absolutely	a87 h-37 i-40
legs _ after	i-27
legs _ afternoon	a29 i-29
legs _ all	i38
legs _ am	a-109 i46 j98
legs _ amazing	a30 l29
legs _ an	a-27 i28
legs _ and	e-45 i58
legs _ at	a-43 i25 l34
legs _ before	a24
legs _ but	a30
legs _ continue	e26
legs _ day	a-49 h39
legs _ days	a44 i-42
legs _ dead	e34
legs _ did	a-29 l47
legs _ do	i27
legs _ done	e-24 i27
legs _ easy	a-24 e-31 j61
legs _ fine	a50
legs _ four	a35
legs _ from	a53 i-28
legs _ go	a45 j-27
legs _ good	a27
legs _ h	a-29 i32
legs _ hills	h32
legs _ hours	a-40 i60
legs _ how	j28
legs _ i	e-32 i85 j30 l-31 p-36
legs _ intervals	a-25 j54
legs _ is	a-44 i48 j49 l-38
legs _ last	a28 i-44
legs _ lead	a46 i-42
legs _ leg	a79 i-73
legs _ like	a42 e32 i-56
legs _ lol	a38 l-31
legs _ long	j37
legs _ lunch	a-38 e25
legs _ lunges	a-37 e72 i-32
legs _ lungs	e32 i-32
legs _ me	a38 e-44 m30
legs _ min	a-89 i132
legs _ minutes	i44 m-37
legs _ moderate	a-25 i28
legs _ monday	i54 j-30
legs _ morning	a27
legs _ my	a-48 i24 j41
legs _ night	j29
legs _ no	a66 i-39
legs _ noodles	a-66 e66
legs _ not	a59 e45 i-57
legs _ now	a-24 i44
legs _ of	a-37 i37
legs _ on	i31 l-35
legs _ one	a-48 j44
legs _ or	a-50 j48
legs _ pm	j26
legs _ race	a39 h-25 j47 l-29
legs _ rest	j40
legs _ rpe	a-28 i67 p-28
legs _ run	a-51 e-58 j133
legs _ runs	j25
legs _ sore	a34 e-34
legs _ spaghetti	a25
legs _ squats	h26
legs _ still	a66 i-53
legs _ stone	a42 i-42
legs _ stones	a-24 e24
legs _ sunday	a63 j-43
legs _ the	e-28 i132 j-70 l-29
legs _ this	a28 i30
legs _ though	a38 j-25
legs _ to	l33 p-27
legs _ tonight	l30
legs _ tue	a-27 j43
legs _ two	i-28
legs _ up	a-41 e85
legs _ way	a34 i-55
legs _ week	g-55 l62
legs _ wet	a36
legs _ yesterday	i46
legs _ you	l26
legs a	a59 e30 i-54
legs about	a90 h-24 i-64
legs ache	h54 p-26
legs again	i34
legs an	b-25 i57
legs and	a-58 e-42 h-36 i44 j95
legs are	a123 h-38 i-120 l-39 q94
legs at	a-53 h24 i59
legs be	a-55 j59
legs before	h-30 i80 j-48
legs can	a51 e-54 j29
legs class	a36
legs cooked	a45 e26 i-54
legs dead	a-43 e58
legs did	a-25 i-28 l54
legs done	e-64 i162 l-52
legs every	a-29 h63
legs feel	a137 i-44 q-31
legs fine	a61 j-25
legs first	j-55 q82
legs for	a-81 i47 l27
legs forgot	i27 p-27
legs fresh	a76 i-54
legs fri	a-61 i36 j41
legs from	a40 i-38
legs gave	a55 i-55
legs give	e-39 m30
legs go	a-85 e-34 j134
legs gone	a-28 e88 i-57
legs good	a-52 j57
legs got	a-59 i59
legs great	a74 i-38
legs handle	a42
legs have	i33
legs heavy	a76 e34 i-108
legs i	a-44
legs in	a-44 h-60 i60 j58
legs last	a-35 g-53 h27 i38 l60
legs like	e132 i-120
legs me	a29
legs monday	i-37 j62
legs no	e46
legs not	a-68 e71
legs now	i29
legs of	i-53 l106 o-31
legs ok	a134 e-76 l-41
legs on	j-25
legs only	e49 i-28
legs or	a-51 h30 j43
legs perfect	a31
legs puffed	a26
legs right	a-39
legs sat	a-29 i55
legs saturday	a-25 i56
legs say	a25
legs shake	h43
legs shaking	a59 i-47
legs shot	e39 i-37
legs so	a24 i-24
legs sore	a24 i-24
legs still	a28
legs sunday	a-70 i40 j32
legs that	i68 p-36
legs the	c-26
legs then	a-25 i62
legs there	a-24 i31
legs this	a27
legs today	a-55 i45 l33 p26
legs tomorrow	i-42 l85
legs tonight	a-61 i69
legs tue	a-48 j50
legs tuesday	a62 i-57
legs twice	i46
legs up	i-24 l30
legs w	a-30 i56
legs was	a66 p-34
legs wed	a-26 e-24 i49
legs went	i-26 l33
legs were	e-32 i25 l-27 p53
legs what	h43
legs will	a-31 e37
legs with	a-78 e-29 i78 j44
legs woke	a-77 e83
legs yesterday	a91 i-65
length	a-35 j-26 l66
lengths	a-38 l44
leng~	a-72 i31 j-26 l110
less	a-42 h59 i-38 k92 l-72
let	b120 c-35 e35 f-50 g43 j-46 m-26 q-27
let _ do	a40
let _ go	a-70 e71 j-30
let _ have	d35
let _ not	b64 e-28 m-24
let _ out	a-42 b108 o-65
let _ run	a72 l-57
let _ see	c-30 d-32 g90
let me	a123 b57 c-35 d34 f-50 g32 i-25 l-69 n-54 o44 q-27
let us	b93 e-47 m-24 n31 o-41
letting	a48 l-30
lett~	a64 i-29
level	i99 p-78
leve~	i99 p-78
lie	a-27 h41
lie _ $	a35
lie down	h-24
lied	a-42 i-57 p120
life	h-31 l175 p-38 q-62
life $	h-31 l118 q-62
life _ $	l57 p-38
lift	a-216 c-36 e-44 i-41 j466 k-29 l72 q-87
lift $	e-27 h51 j-30 o34
lift _ #	a40 e-62 j30
lift _ $	c-28 j36 l25
lift _ broken	a-24 i-25 j-26 l98
lift _ i	a-35 j44
lift _ in	h44 q-39
lift _ leg	e33
lift _ legs	a31
lift _ my	a-24 j24
lift _ or	h-25 j67
lift _ run	a-63 j114
lift _ the	j33
lift after	a-28 h-48 j76
lift and	j26
lift at	j30
lift before	a-35 h-25 j60
lift first	a-48 j60
lift heavy	h44 q-39
lift legs	h34 j-25
lift my	a39 e24 j-33
lift or	j33
lift run	a-38 j62
lift the	a-29 e42
lift then	a-48 j62
lifted	a68 j-29 p42
lifters	h53
lifters $	h28
lifters _ $	h25
lifting	a-46 e-57 f-35 h-65 j210 k109 l-86 o39
lifting $	a-34 h24 j-102 k122
lifting _ $	j24
lifting _ running	f-27 j31
lifting _ you	h27
lifting and	j33
lifting make	h27
lifts	j48
lift~	e-68 f-54 g-36 j220 k66 l-119 m-34 o28 p34
light	a127 d-27 e-73 j-31 k-24 l25 m-34 q30
light $	q24
light ?	a65 d-27
light _ $	a87 d-27 j-24
light headed	a50 e-27
light legs	i30
light trot	a32
lighter	k34
lightheaded	a-25 e78
lightning	a-27 i31
lights	a-25 e79 g66 h-41 l-40
ligh~	a33 d-27 e79 g55 h-32 j-48 l-38 m-38 q27
like	a143 c34 e158 f-82 g-45 j-152 l47 n45 o-49 q-81
like #	e-27 m37
like $	a-74 f-47 h34 l78
like _ #	a-44 q42
like _ $	a-51 i-53 l82 m59 p88 q-74
like _ after	a29 h-37
like _ am	e-61 h79
like _ baby	a24
like _ but	e27
like _ can	a28
like _ clappers	a32 e-32
like _ cola	a44 l-27
like _ continue	e24
like _ dead	a27
like _ elastic	e24
like _ grandpa	e27
like _ is	a-41
like _ knife	a-54 i45
like _ linguine	l28
like _ mins	a-24 i32
like _ nan	a29
like _ now	h33
like _ of	a94 e-25 h-45
like _ on	a57 h-29
like _ receive	n37 o-34
like _ said	e38
like _ should	a-35 e27
like _ since	a-25
like _ swapped	a-28 e28
like _ tea	a30
like _ the	a49 e-40
like _ this	a-31 i32
like a	a88 e-39 h-48 i140 j-48 k-30 l-70 m-42 n40 q34
like an	e35 i-30
like cement	a-24 e24
like coca	a44 l-27
like cola	a39
like flu	a31
like i	e-41 f-30 h79
like it	e-25
like jelly	a-38 e38
like lead	a46 i-42
like mad	a-57 e30 m28
like my	c72 l-38
like noodles	a-66 e66
like normal	a-24 e24
like overcooked	i-35
like shit	a47 l-25
like spaghetti	a25
like stepping	a25
like that	h-31 l75 q-44
like the	a52 e-36
like this	l33 q-27
like to	d40 n37 o-34
like today	a-36 h49
like wood	a-36 e26
limi~	q43
limp	e39 h26 k-47 l39
limp bizkit	k-28 l39
limp since	a-29 h29
limping	a50 h39 j-47 k-39 m47
limping $	k-24 l41
limping _ am	e29
limping _ the	m54
limping i	e29
limp~	a51 h39 j-47 k-39 m47
line	a-32 c-44 e-32 g86 h-26 k-25 p52 q38
line $	a-32 c-32 g42 h-35 p39
line _ #	a52 e-38
line in	a52 e-38
linguine	l28
ling~	l28
linux	l68 q-31
linu~	l68 q-31
lisbon	k51 n-30
lisb~	k51 n-30
list	a-39 c-57 d-75 e-35 f107 g205 i-69 k-38 n66 p-39
list $	k-36 n76
list _ $	f61 g-32 i-26 o32
list _ commands	f34
list _ i	g39
list all	c-37 d-36 g80
list everything	f25 g39
list of	f34
list please	f61 g-60
listen	k27 l-61 q38
list~	k24 l-66 q38
lit	a-25 i25
literally	a27 e98 h-27 l-48 m-24
literally _ finished	i33
literally just	i33
lite~	a27 e98 h-28 m-24
litres	h28
litres $	a-27 h28
litr~	h28
little	a103 l-45
little _ $	e30
little _ left	a28 e-24
little run	a35 l-27
litt~	a103 l-45
live	f-65 k76 l30 n-29
live $	f-63 l57
live in	k80 l-27 n-29
liverpool	a-34 g-44 l82
live~	a-40 g-44 h-50 l132
living	a-37 h-28 i53 k71 l-42
living in	a-35 k75
living room	h-28 i78 l-24
livi~	a-37 h-28 i53 k71 l-42
lmao	a-38 d-36 l129
lmao _ $	a-52 d-36 l129
load	a-43 e42 o29
load the	a-28 o29
loading	b-36 f-32 h66 i24 k-24
loading $	i24
loads	h26 k-26
load~	b-36 f-41 h92 k-50
loca~	h-40 k102 n-29
locked	a-31 b42
locked $	b42
locking	a26
lock~	b30
log	a-224 b87 c25 d48 e-75 f105 g169 h-100 i128 j-52 k-103 l87 m-98 n-68 o-106 p202 q-24
log $	a-24 d46 g91 i-53 k-27 l-111 p124
log :	i40
log _ #	h-26 l94 p-34
log _ $	a-32 b25 d28 g61 i57 l-119 o-24
log _ day	g-57 i67
log _ does	l28
log _ leg	f36
log _ my	f-25 l32
log _ session	b33 f39 l-42
log _ squat	i28
log _ squats	i-30 p50
log _ the	e-26 l50
log _ to	g25
log _ yesterday	a-39 i47
log a	f81 l-53
log anything	b42
log book	g122 l-29 m-31
log i	b27
log in	k-30 l89 p-24
log is	l31
log it	a-25 i75 p-25
log leg	g-57 i76
log legs	i29
log lunges	f43 p-24
log off	l66 o-64 p24
log please	a-48 g34 i62 l-28
log squats	a-39 i41
log stardate	l63 p-31
log the	b33 g25 i-47
log want	g25
log with	i-50 p50
logged	a-56 d34 f-55 g84 i78 l-94 m-42 p173 q-50
logged $	f-33 g41 p51
logged ?	i42 p-34
logged _ $	g25
logged _ twice	p27
logged it	p47
logged that	l-57 p73
logging	b29 i67 o-24 p-28
logging _ :	i29
logging this	b29 o-24
logg~	a-78 c-35 d34 f-55 g84 i145 l-72 m-42 o-35 p145 q-50
logic	a-46 f-45 g-70 l-48 q242
logic $	g-49 l-42 q103
logic _ that	q25
logic behind	h32
logi~	a-46 f-45 g-70 l-48 q242
logs	a-62 b-35 d220 g63 h-46 j-31 m-27 q-24
logs $	d91 g93 l-132 m-27 q-24
logs ?	f70 h-27
logs _ #	e28
logs _ $	b-28 d39 g-55 l73
logs _ a	d39
logs as	d34
logs for	d32
logs to	d32
lol	a156 b-27 e56 g-30 h-30 i47 j-33 k-130 l69 m-26 n-28 o-41
lol #	a39 e-45 i25
lol $	b-27 c44 d27 e93 g-30 h-62 j-40 k-123 l230 m-29 n-52 o-24 p44
lol _ ?	j24
lol _ are	a-37 i29
lol _ i	a37
lol _ is	h40 q-26
lol _ it	n25
lol _ k	a35 e-35
lol i	i33 l-26
lol leg	a63 l-24
lol log	i26
lol my	c-24 l43
lol ok	a-42 l42
lol what	h40 q-26
london	a-28 e-29 h-35 k62 l91 n-31 o-25
london marathon	l28
lond~	a-28 e-29 h-35 k62 l91 n-31 o-25
long	a46 f-30 g-24 h71 j132 k-83 l76 o-69 p-46 q-60
long $	b-25 i-31 j112 q-36
long ?	e-30 i42
long _ #	e29 o-26
long _ $	a55 e-34
long _ and	a-33 l41
long _ doms	h34
long _ i	a77 g26 h-55
long _ is	i26
long _ my	k-24 l40
long _ sunday	j34
long _ today	a45 l-32
long before	h39 j-27
long do	h47
long does	h29
long intervals	k-24 l40
long one	a39 e61 i-46
long run	a-91 e45 j49
long should	a91 h-24 j-42
long term	h38
long til	a33
long till	l-25
longer	a-71 d-30 e71 h50 j-24 o33 q-29
long~	a-74 d-30 e71 g36 h34 j-24 k39 o28 p-33 q-40
loo	a33
look	a76 g164 h-37 i-30 l-46 m-67 o26
look _ at	g103 l-29 m-51
look _ the	g47 l-31
look at	o26
look back	g103 l-29 m-51
look like	a34 h-37
looking	g66 h-36 j31 k-45 l-50
looking _ $	a27 j46 k-25 l-50
looks	a123 e-31 l-29
looks like	a98 e-31 l-29
look~	a167 e-33 g50 h-50 j25 k-49 l-87 q-26
loop	a-56 e144 i-35
loop ?	a37 e-26
loop _ $	a37 e-26
loop _ legs	a-61 e64
loose	a-31 e41 k60 n-35
loose _ it	a41 e-35
loose like	a41 e-35
loosen	a58 l-39
loosen laces	a-32 e32
loosening	a-29 e59
loos~	e131 i-29 k60 l-63 m-29 n-35
lopsided	a-43 e43
lopsided _ leg	a-42 e42
lops~	a-43 e43
lose	h118 k30 l49 m-107
lose weight	h33
losing	a-30 j25
losing _ is	a-25 j25
losing weight	a-25 j25
losi~	a-30 j25
loss	h24 k74 l-47
loss $	h41 l-26
loss as	k26
lost	d-37 e-33 f206 g50 h-59 i-44 k-46 m-26 n-57 o80 q-39
lost $	f113 h-46 k-41 l-69 o88
lost how	f26
lost my	a49 d-24 g50 i-28
lot	a-30 c111 h33 j-24 k59 l-36 n-34 o-66 p-27
lot $	a-43 c83 h33 j-24 k61 l-29 o-66
loud	a76
love	a-58 c-27 e-38 i37 l147 p-39
love _ $	c-27 e-38 l98
love you	l69
lovely	a-63 e-32 i42 l76
lovely $	a-33 i50
lovely _ $	a-38 e-32 l76
love~	a-63 e-32 i54 l76
low	a109 e-48 h-56
low _ $	a38 e-48
lower	h-30 i223 k-27 l-44 m-35
lower _ #	i86 p-29
lower body	h-30 i175 l-26 m-35
lower leg	a40
lower today	a-25 i25
lowering	a36
lowering _ into	a27
lowering myself	a30
lowe~	h-30 i214 k-27 l-44 m-35
lp	i34
luck	a-34 l87
luck $	a-34 l61
lump	a36
lump on	a24
lunch	a29 h-25 i46 j37 l-45 m82 o-60
lunch #	a-44 i53 m-25
lunch $	i24 l-54 m167 o-42
lunch _ $	l44 m-56
lunch _ legs	a-40 i40
lunch _ on	e36 i-36
lunch and	a-29
lunch break	a28 l-26
lunch legs	a-49 j59
lunch run	a69 i-33
lunchtime	i54 p-26
lunchtime $	i34 p-26
lunc~	a48 e-29 h-25 i100 j25 l-45 m82 o-60 p-48
lunge	e-29 h-36 i82
lunged	a51 l87 m-24 o-33 p-27
lunged _ the	l87 o-33
lunges	b-33 d-26 e-92 g-44 h56 i255 k-46 l-109 m-50 o-54 p157
lunges #	a28 i38 l-31
lunges $	a67 e-26 i-138 j-33 l28 p156 q-24
lunges _ #	a61 i-55 q27
lunges _ $	h34 i-32 p26
lunges _ ?	a-29 h48
lunges _ a	a-36 i45
lunges _ an	a27 i-27
lunges _ and	a-63 i72
lunges _ i	i36
lunges _ lunges	p26
lunges _ min	a-36 i71
lunges _ only	i-31 p29
lunges _ or	j29
lunges _ squats	h26
lunges _ step	i-35 p35
lunges _ the	a-31 e-24 i90
lunges _ walking	i-33 p33
lunges _ x	a62 i-62
lunges _ you	h24 l-24
lunges and	i53
lunges as	a-26 e-24 j59
lunges at	a27 k-27
lunges bridges	i28 p-28
lunges done	i62
lunges i	p39
lunges on	a47 i-36
lunges or	h36 i-26
lunges round	a-24 i49
lunges sunday	a32 i-24
lunges this	i48
lunges walking	i33
lunges were	i-41 p27 q27
lunges yesterday	e56
lungs	a-34 e84 p-32
lungs _ $	e32 p-32
lung~	b-35 d-26 e-55 g-60 i314 k-52 l-35 m-86 o-69 p88
lying	b-51 e-55 h59 l154 m59 o-129
lying _ $	m49
lying _ and	a34 e-29
lying _ the	a-28 h62 l-24
lying down	e-36 m42
lying on	a-26 h62 l-24
lyin~	b-51 e-55 h59 l154 m59 o-129
m	a-62 f-28 i143 p-42
m $	i74 p-38
m left	e38
ma	e41
ma _ is	e41
ma knee	e49 k-29
mac	a-41 h-28 l117 p-42
mac _ $	a-41 h-28 l117 p-42
machine	a-34 d-26 e-40 h64 i84 k-29 l34
machine $	d-47 l90
machine _ $	h88 l-91
machines	i85 j-34
machines $	h-25 i40
mach~	d-26 e-58 h62 i170 j-47 k-29
mad	a-41 e53 h-25 j38 l-38 m26
mad $	a-33 m26
mad _ do	a73 h-25 l-38
mad to	a73 h-25 l-38
made	a-38 e-34 h-44 i95 j-35 l43 o-29 q93
made _ $	f-40 l77 q-30
made _ and	f45 q-28
made _ do	i70
made _ pick	q40
made _ say	a-27 q77
made _ up	i-25 p35
made a	a61 l-31
made it	h-26 p32 q34
made leg	i25
made me	a-43 i43 l50
made us	i30
made you	a-27 l27 q59
madrid	i-25 k51
madr~	i-25 k51
magnesium	f-32 g-25 h111 l-38
magn~	f-32 g-25 h111 l-38
mail	d69 j-51 l33
mail me	d32
main	a-54 k66
main aim	a-32 k68
make	a-129 c40 d58 f-47 h53 i-35 k115 m-119 n-24 p155 q-30
make _ #	k83 l-31 p33
make _ an	d46
make _ half	k43
make _ legs	a-31 h45
make _ reminder	k35 p-28
make _ rpe	i-42 p50
make _ slower	h40 l-24
make _ soreness	a-35 p35
make _ stop	f27 k-25
make a	d51 m-38
make it	a-24 c51 i-25 k152 l-36 m-81 n-24 o48
make leg	a-33 i46
make me	d32 j31 k-56
make my	h25
make that	l-44 p105
make the	a-35 i-25 k35 p35
make you	f35 h90 l-45 o-40
make your	a-31 h45
makes	f-24 h80 l-29 o-25 q73
makes _ go	h51 l-41
makes _ sense	a-34 o-25 q84
makes _ yelp	a52
makes me	a54
makes no	a-34 o-25 q84
make~	f-24 h80 o-25 q44
making	l25 o-25
maki~	l25 o-25
man	k-52 l29 m102 o-43
man $	k-47 m102 o-43
managed	i34 l-30
managed #	i34 l-30
manager	l48
mana~	i31
manual	f116 g-45 q-36
manual ?	f117 g-45 h-28 q-36
manual _ $	f117 g-45 h-28 q-36
manu~	f116 g-45 q-36
many	a38 b24 e-36 f-37 g80 h79 i-32 k-48 m-25 o34 q-42
many _ $	h-35 o71
many _ ?	j28
many _ days	g41
many _ did	g45
many _ do	a51 f-24
many _ does	h28
many _ have	g35
many _ in	h-54 l89
many _ of	h35
many _ to	h45 j-42
many days	h57
many green	g27
many hours	j54
many hrs	h-25 j29
many km	a49
many leg	g35
many messages	b-28 o40
many minutes	a102 f-37 h-35
many runs	g25
many sets	h35
many squats	h51
many times	g25
marathon	f-47 h-31 i-32 j77 k110 l44 m-26 q-61
marathon $	f-27 h-66 k30 l85
marathon _ $	k36
marathon _ i	j26
marathon _ leg	h38 l-38
marathon block	a-24 e25
marathon sunday	a28
marathon training	h-42 j45
marathoners	a31 h28 l-25
marathons	a-25 e-36 h60 k89
marathons $	h60 k26
mara~	e-53 f-57 h75 i-33 j42 k190 m-26 q-70
march	a31 g56
march $	g62
march physio	a30
marc~	a31 g56
mark	e53 i74 j-34 l-47
mark $	e41 l-33
mark _ day	i32
mark leg	i32
mark me	i43 j-24
market	d-68 l73
mark~	d-68 l54
marr~	f-28 l131 p-30 q-50
massage	d-36 h63 l52 m-45
mass~	d-36 h63 l52 m-45
mat	e-37 h30 o32
match	c-27 k-59 l65 m30
match $	c-27 k-59 l65 m30
matches	a26
matc~	a29 c-27 k-59 l53 m30
mate	g-39 h-25 i-26 k-64 l140 m109 o-38
mate $	f-30 h-41 l68 m45 o-34 q30
mate _ $	p24
mate _ a	l-43 m48
mate _ and	a29
mate _ his	l24
mate got	h34 l-57 m58 q-24
mate~	l-27 o34
maths	f-64 g-79 l46 q124
maths _ $	l46
maths homework	l46
math~	f-64 g-79 l46 q124
matter	a-36 b24 h51 j106 l-68 q-43
matter $	b24 h79 l-46
matters	j45 l-25
matt~	a-35 b24 h50 j151 l-92 q-43
max	a34 h127 i55 j-25 l-116
max $	h76 l-35
max effort	i24
may	a67 d32 g40 k-40 l-51 n47 q-30
may $	g95 q-30
may _ $	a32 l-39 n34
may _ have	d47 g-38
may _ run	a24
may i	a66 d32 g-60 q24
may run	a25
maybe	a49 b-25 f-48 h-32 k-32 l112 m34
maybe #	m37
maybe $	f-48 l189 m-60
maybe ?	a37
maybe _ $	a30 l-65 m65
mayb~	a49 b-25 f-48 h-32 k-32 l112 m34
mayor	h-39 l66
mayor $	h-39 l46
mayo~	h-39 l66
me	a88 b-94 c64 d24 e-29 f31 g55 h-129 i-104 j-58 m83 n113 o145 p-157
me #	a-62 e-46 k66 m91 n-25 p24
me $	a42 b-97 c228 f108 g-33 h-40 i31 j25 k-60 l-80 m-94 n-102 o41 p-54 q59
me :	i26
me ?	a33 e-31 l24 n32
me _ #	e-77 l-50 m252 n-45
me _ $	b27 d-28 e-52 h-34 j-39 l78 n104 o-29
me _ /	k32
me _ ?	a71 e-41 f-24
me _ a	c-32 h-30 i37 m-28 o29
me _ about	h42
me _ again	n24
me _ all	a50 d31 i-34
me _ am	l104 q-26
me _ an	d-24 f-32 l55 m67
me _ and	a39
me _ at	m61 n-40
me _ bath	a-27 l55
me _ bed	k67 m-49
me _ bit	h48 m29
me _ can	a-40 e70 q-28
me _ csv	d35 l-27
me _ daily	n49
me _ dandy	e28
me _ data	d33
me _ day	k-74 n105 o27
me _ evening	k-32 m-29 n93
me _ every	h-24 n35
me _ example	f46
me _ file	d48
me _ for	i24 n67 o-58
me _ from	o-24
me _ half	k26
me _ have	e33
me _ hour	k25 m32
me _ hours	a-26 p24
me _ i	a-33 g35 m86
me _ in	a34 m24 n-28
me _ is	e29
me _ it	e-34 f48 j27
me _ joke	h-24 l98
me _ json	d45
me _ legs	a53 i-45
me _ log	d100 f-25 g-44
me _ logs	d-33 g54
me _ lunch	k-47 l-29 m79
me _ lunges	a-41 i46
me _ miles	k39
me _ min	a72 i-27
me _ minutes	l-25 m75
me _ more	a-26 o53
me _ morning	a-26 n39 o34
me _ my	c-32 g51
me _ never	a27
me _ night	k32 m-58 n31
me _ noon	k33 m-28
me _ not	c32
me _ of	a71 b45 d-50 l-38 o43
me _ only	a48
me _ or	o28
me _ pains	l29
me _ raw	d68 g-33
me _ red	h34
me _ reverse	i32
me _ run	a111 h-29 l-38
me _ say	e-25 l54
me _ spanish	k46
me _ that	q47
me _ the	k-70 l-34 m50 n61 q38
me _ this	l-25 o25
me _ to	j32 q-27
me _ what	d41 f40 q-44
me _ with	k-29 l65
me _ you	a80 d51 h-36 l-66
me _ your	c57
me _ zero	c45 h-24
me a	a40 g76 i-33 l68 m-70 q-34
me about	h54 l-27 o30
me accountable	m-79 n138
me after	a-38 h-26 m91 o-26
me again	g-26 m24 n74 o31
me all	d78 f-25
me an	d26 f33 j35 o-43
me anymore	o34
me as	a-49 d29
me at	e-29 i-55 k108 l-63 m94
me back	a-35 k-25 m96
me be	a-32 b-28 f-37 m54 n-34 o96
me behind	a-39 e91 l-24
me chest	l35
me chills	l35
me completely	c37
me daily	k-27 n125 o-48
me do	i40
me down	a-24 i37 n41 o-35
me each	k-31 m-81 n131
me entirely	c71 n-24
me every	d-26 k-104 m-46 n182 o75
me everything	a-27 c26 d27
me for	a28 c-39 n46
me from	c48 e28 n-37 o24
me hamstring	a-36 o47
me have	d35
me heart	a-41 l45
me how	l-27 q56
me i	a-70 e66 l108 q-54
me in	d45 e-27 i-46 l-28 m63 n49 o51
me is	a47
me it	a-30 e40
me juice	a37 i-34
me knee	a29
me later	k-26 m73
me laugh	l57 o-56
me leg	g31
me legs	i25
me lol	e25
me luck	a-34 l61
me more	l-27 m59
me my	a-37 c-35 d47 l42
me no	a109 e-49
me not	j32 q-27
me now	a-42 h47 l82 o-59
me off	a24 l-25 o60
me on	a26 k91 m-71
me once	m44
me out	a28 b143 d-50
me please	c-26 h28 i52 n-27 o44 q-25
me run	a122 l-87
me see	c-30 d-32 g78
me so	g29 q-30
me something	a158 g-46 h54 k-29 m-37 n-67
me stuff	b86 n24 o-78
me the	c27 d85 f77 g-122 h120 i-67 j32 l-85 m-38 n-56 q60
me then	m71
me this	f42 h-42 m36
me through	a-51 e-32 f54 j27 q96
me to	a-50 c42 d-29 h-40 i38 k40 l103 m-72 o-27
me tomorrow	o28
me tonight	a-28 l-43 m107
me until	a-41 m24
me up	a42 g-28 k-33 n69 o-26
me w	l110
me what	f44 g38 n-28
me when	m95
me with	a51 c-30
me yelp	a55
me yes	a48 l-25
mean	e-52 g-40 h89 i120 l-110 n27 o-56 q55
mean $	f58 i28 l-31 q-55
mean _ $	a72 h55 l-58 o-49
mean _ my	h32
mean _ squats	a-62 i64
mean if	h25
mean in	f43 h-41
mean no	a72
mean to	n27
meaning	a-97 f-38 g-35 h156 l-54 q81
meaning $	a-48 h51
meaning ?	f-38 g-35 q96
meaning _ $	f-38 g-35 q96
meaning of	a-42 h107 l-39
means	g-31 h68
means _ $	g-31 h34
meant	a-56 b55 f24 g-43 h-37 i-67 l-37 p183
meant #	a-25 h-34 l-35 p105
meant _ #	g-31 p50
meant _ $	a-25 l-35 p63
meant _ my	b55 p-54
meant for	b55 p-54
meant front	i-46 p47
meant rpe	g-31 p42
meant to	f24 i41
mean~	a-138 b55 g-110 h182 i-88 l-91 p169 q69
meas~	a27
meda~	a-30 e39
meet	i28
meet on	i35
meeting	e-62 l51 m152 n-46 o-24 p-26
meeting $	l-39 m72
meeting _ #	l48
meeting at	l48
meeting was	l29 p-26
meetings	a-28 l39
meet~	e-80 l90 m147 n-46 o-24 p-26
meh	a68 d-49 e84 i-47 m-44
meh $	a53 d-49 e92 i-47 m-44
melbourne	h-40 k104 n-29
melb~	h-40 k186 m-68 n-29
meme	l64 n-26 q-28
memo~	a-45 h99 l-30
meniscus	a68 l-46
meni~	a68 l-46
mention	i-41 p47
ment~	i-41 p47
menu	f300 g-30 h-39 j24 l-80 m-62 o-26 q-66
menu $	f300 g-30 l-70 m-62 o-26 q-52
menu today	j24
merry	l95 m-26 q-37
merry _ $	l73 m-26 q-37
merry xmas	l73 m-26 q-37
merr~	l95 m-26 q-37
message	b35 f62 g-36 k41 l-82 n26 o50
message $	b62 f27 g-36
message _ #	k-26 n26
message _ $	f41 l-25
message _ at	k50 n-27
message _ daily	n50 o-28
message me	a-32 b-27 f36 l-38 n39
message you	f24
messages	a-75 b-46 c-30 e-71 f47 h-41 k76 l-93 n78 o279 p-28 q-29
messages $	c-48 f47 l-52 n47 o96
messages _ #	n33
messages _ $	k-26 o33
messages _ em	n32
messages _ too	k57 l-28 o-24
messages come	k57 l-28 o-24
messages i	o27
messages til	o39
messaging	d-31 l-30 n32 o57
messaging _ $	d-31 n32 o28
messaging me	d-31 n32 o36
messed	k37
messed up	k37
mess~	a-243 c-39 d-55 e-88 f109 g-40 h-77 j-27 k128 n135 o352 p-54 q-45
met	a-24 c38 i24 l-38
metal	a-27 e25
metal legs	a-25 e25
metatarsal	a70 l-44 o41
metatarsal is	a85 l-44
meta~	a43 l-44 o41
metric	b-50 g-38 k278 l-81 n-32
metric $	b-50 g-38 k246 l-78 n-32
metr~	b-50 g-38 k278 l-81 n-32
mid	a-292 b-24 e426 j-80 l-54 m29 n-26
mid _ $	a-43 e70
mid _ and	a-28 e65
mid _ can	a-28 e28
mid _ no	a-33 e37
mid _ quads	a-30 e30
mid jog	a-128 e132
mid run	a-152 e189 h48 j-42 l-29
mid tempo	e41
midday	k25 l-26
midday _ $	k25 l-26
middle	a-49 e89
middle _ my	a-39 e52
middle of	a-48 e89
midd~	a-31 e89 l-28
midnight	i40 k71 n-33 o-29
midnight $	k56 o-24
midn~	i40 k71 n-33 o-29
midway	a-35 e120 p-40
midw~	a-37 e120 j25 l-46 p-40
might	a46 e-43
migh~	a55 e-52
mild	a107 h-107
mile	a-134 e437 g-43 h-77 i-59 j-35 k65 m-43 q-33
mile #	a-272 e372 i-57
mile $	g-25 h-37 l44
mile ?	a133 e-102
mile _ $	a36 e35 i-49 k35
mile and	a-44 e78
mile one	a82 q-28
miler	a72 e-26 i-26
miles	e133 f-50 g-52 i-123 j53 k229 m-61 o-47 p-38 q-27
miles $	a-50 f-30 k226 l-52 q-27
miles ?	a57 e-41 h82 j-25 k-58
miles _ #	e56 i-30
miles _ $	a66 h72 k25 l-70 m-28
miles _ ?	a46 l-37
miles _ a	l34
miles _ home	a-43 e56
miles _ km	e-79 l76
miles _ legs	a-24 e24
miles _ no	a34 e-25
miles away	l46
miles be	a27
miles before	j84 k-61
miles done	a-33 e33
miles first	j29
miles from	a-64 e77
miles gone	a-41 e71
miles in	a-54 e64 l44
miles left	e29
miles legs	a24
miles not	e-45 k51
miles ok	a67 e-29 l-38
miles on	a52 e-52
miles or	a42 e-47
miles please	g-28 k109
miles to	a-39 k-43 l76
mile~	a69 e105 f-50 g-52 h32 i-149 j51 k229 m-77 o-47 p-38 q-27
milk	e-38 j-115 k-27 l216
milk $	a-34 e-31 k-27 l110
min	a-135 e97 g-41 h35 i49 j-81 k74 l24 m43
min $	a-151 e-60 h-31 i68 m189 p36
min /	k32
min ?	a76 e-28
min _ #	e25 i-35 l74
min _ $	a113 e25 i62 k-30 m-81 p-32
min _ /	i25
min _ ?	e-36
min _ go	e31
min _ km	k32
min _ legs	a-25
min _ mile	e-32 k67
min _ of	a-28 e39
min _ ok	a-24 e24
min _ on	a34 i-31
min _ rpe	a78 i-48
min _ session	h48 i-39
min _ squats	j25
min _ the	a-38 e50
min _ this	e25
min _ to	i26
min ago	a80 e-26 i-49 k47
min at	a84 i-67
min done	e40
min down	e32
min easy	a42 e41 m-62
min gone	a-49 e49
min in	a-91 e185 i-57
min into	e74 i-44
min jog	e28
min knee	a-36 e29
min leg	h48 i-37
min legs	e-66 i28 l64
min not	m-24 p53
min now	a-24 e24
min of	a-33 i41
min on	a47 e-33
min per	k105 l-28 q-29
min rpe	i-57 l95
min run	a34
min soreness	e46 i-28
min to	m30
min total	j33
mind	b209 h-59 i-44 k-83 p-28
mind $	b151 i-27 k-61 l-36 q36
mind says	a25
mine	a-139 h87 k-32 l49 p29
mine #	a-25 e25 i-37 l48
mine $	a-70 i39
mine _ $	h31
mins	a-80 e37 h-90 i119 k-28 l-31 m134 o-25 p26 q-27
mins $	a-65 e-38 m52 p68
mins _ $	e37 i-41
mins _ and	a39
mins _ legs	i34
mins _ lunges	a33
mins _ of	e27
mins _ the	i56
mins _ to	m31
mins at	a61 h-27
mins going	m31
mins in	e27
mins into	a-26 e45
mins left	e49
mins of	i41
mint	a39 e34
mint $	a27 e29
minute	a-101 b-73 e172 m67
minute #	a-107 e129
minute $	b-73 m73
minute _ $	a-56 e74
minute ago	e24
minutes	e24 f-46 g-32 h-40 i138 j-29 k-48 m44 o-34 p70 q-27
minutes #	e-24 p43
minutes $	a-69 i-38 k-27 l96 m93 o-26 p26
minutes _ #	l-29 p40
minutes _ $	i51 p45
minutes _ i	a102 f-37 h-35
minutes _ the	a-31 e29
minutes _ want	a31 e-31
minutes ago	a30 e-29
minutes and	a-29 e29
minutes i	p46
minutes in	a-28 e56
minutes not	l-29 p46
minutes of	e-43 i67
minu~	a-90 b-73 e176 f-46 g-36 h-54 i147 j-41 k-68 m105 o-48 p85 q-35
mis	c175 d-65 l-48
miss	a38 e-29 n84 p-26
miss _ start	n27
miss you	n27
miss your	n32
missed	g-25 i24 l38
missed _ train	g-25 l38
missed my	g-25 l38
missing	a24
miss~	b252 g-31 k-24 l-159 o-35
mistake	a-67 i-106 l-26 p211
mistake _ is	a-32 p38
mist~	a-69 i-106 l-26 p246
moaning	e29
moaning _ on	e29
moaning carry	e29
moan~	e29
mobility	b-37 d-50 f-31 h216 l-28 m-44
mobi~	b-37 d-50 f-31 h216 l-28 m-44
mode	h-56 k53 l-94 n-127 o178 q54
mode $	k63 l-31 n-65 o45
mode :	l-44 q63
moderate	a-59 i80
moderate $	a-25 i43
mode~	a-59 f-54 i80 l65
moment	a-36 e63 l-32 m184 n-48 o-41 p-50
moment $	l-31 m84 o-26
moment _ i	a-28 e35
moment and	a-28 e35
moment with	e25
mome~	a-36 e63 l-32 m184 n-48 o-41 p-50
mon	c146 h-71 i-30 j93 l-28 o-50
mon $	a27 i-33
mon _ $	c146 h-53 l-26 o-50
mon _ tue	a-56 j50
mon legs	a-56 j59
monday	a66 b-24 c-29 e-70 h-44 i50 j30 k64 m-46 n33 p152 q-202
monday #	e-29
monday $	a33 e-27 l-152 m-28 o63 p173 q-49
monday _ #	a30 i-30
monday _ $	i52 j-41 k38 l149 q-166
monday _ a	a49
monday _ is	n27 o-24
monday _ k	a25
monday _ wednesday	a-34 j48
monday can	a28
monday evening	i31
monday legs	i37 l-33
monday or	a-24 j38
monday quads	a30 i-30
mondays	d-48 h-50 j29 l140 o-37 q-24
mondays $	d-48 h-46 l164 o-37 q-24
mond~	a65 b-24 c-29 d-52 e-70 h-94 i50 j59 k55 l137 m-46 n33 p152 q-226
month	b-51 d-42 e-42 g275 k-26 l-65 o43
month $	b-33 d-37 g82 k81 l-56
monthly	g42
monthly _ $	g42
monthly report	g42
months	d47 h-27 o52
months $	d47 h-27
mont~	b-51 e-58 g297 h-49 l-70 m-26 n-33 o82 q-32
mood	a52 e-72 i26
mood #	i37
mora~	a-32 e60 i-28
more	a-81 b-41 c-44 f-36 h89 i-97 j-77 k-57 l-105 m76 o173 p47 q155
more $	a-24 e-44 m-37 n-34 o76 q96
more ?	a-83 e92
more _ $	a-86 e37 h-58 j49 l-86 m151 n-59 o72
more _ ?	f-24 h56
more _ a	a31
more _ goal	k26 o-25
more _ of	e30
more _ or	e30 j-43 q41
more _ please	c-29 h-26 m35 n178 o-233 q120
more _ questions	n-35 o57
more _ than	a30
more _ this	b41 o-42
more _ til	a-27 o27
more daily	n-58 o67
more doms	h-38 q43
more fat	f-24 j34
more k	a-25 e25
more like	a36 e-24 i-66 j-26 l99 o-32 p93
more messages	o40
more mins	i-27 m75
more minutes	m58 o-25
more on	h96 m-27 q-43
more pings	l-27 o68
more sore	a30
more squats	h45 j-46
more than	h26
more the	o39
morning	a112 b-73 d-28 e-98 f-58 g-43 h-42 i27 j92 l56 n39 p28
morning !	l45 n-41
morning #	a-26 e-58 j26 l89
morning $	b-70 c-24 e39 f-41 g-43 i-35 j24 k-28 l102 m-35 n37 o35 q34
morning _ #	a32 i-52
morning _ $	a-27 h30 l30 m58 n-32 q-28
morning _ ?	a26
morning _ at	a-34 j38
morning _ evening	h-45 j65
morning _ i	a-35 i28
morning _ min	l39
morning _ now	a43
morning _ still	a51
morning _ the	a-34 l42
morning _ to	a40
morning _ tonight	a54 l-51
morning and	a-55 h-45 i42 j75
morning i	p35
morning legs	a-33 j31
morning ok	a27
morning or	a32
morning run	a99 h24 i-62 j-40
morning squats	i63 j-27
mornings	a-35 e-45 i136 k46 m-30
mornings #	a-25 i45
mornings $	a27
mornings @	i29
mornings _ #	i29
mornings _ am	i34 l-27
mornings _ x	a-25 i41
morn~	a77 b-81 d-33 e-143 f-68 g-44 h-46 i163 j86 k55 l51 m-44 n41
most	g102 j-33
most $	g101 q-34
most _ do	h-29 j33
mostly	e-24 i78 k41 l-28 p-33
mostly $	l-25
mostly _ $	e-24 i61
most~	e-24 i78 k41 l-28 p-33
mother	a-65 l112
mother _ $	a-25 l54
mother in	a-40 l58
moth~	a-65 l112
motivation	a30
moti~	a50 i-32
moun~	a58 i-45
move	b-34 e-58 f-35 h-36 i-27 j63 k89 l35 p40
move _ day	j47
move _ to	k51
move house	f-25 l65
move it	k51
move leg	j47
move my	p40
move or	a50 e-39
move the	k33
moved	k57
moved _ next	k-25 l39
moved in	k-25 l39
moved to	k73 l-31
move~	k57
moving	a-59 e83 k43 l-62 n-24
moving $	i34
moving _ $	e53 l-46 n-24
moving to	e-40 k43
movi~	a-59 e83 k43 l-50 n-24
mtor	a-94 g-35 h342 i-50 l-49 m-76 p-25
much	a48 b-36 e63 f-67 i-59 k-40 l137 m-61 o25
much $	a25 e-24 h34 l-33 o53
much _ #	e38
much _ $	e32 h-24 o40
much _ is	a29 l-37
much _ on	h27
much legs	a-33 e49
much protein	h50 l-31
much to	b24
much water	h30
muddled	e27
mudd~	e27
mum	h53 l78 q-39
mum $	l51 m41
mumbai	k48 p-28
mumb~	k48 p-28
mums	k-30 l78
murder	a30 l-24
murder _ the	a29 l-24
murder on	a29 l-24
murdered	a-63 i76
murd~	a-24 i76 l-24
muscle	h213 i-53 k65 l-44 o-54
muscle $	h30 k51 l-50
muscle _ #	a49 l-25
muscle _ $	a27 h61 k-47 l-26
muscle _ ?	a-35
muscle _ i	h45
muscle _ or	a-27 e27 h-84 j-31 l115
muscle _ the	a-57 h55 k36
muscle ache	a33 h-31
muscle anymore	a-43 k51
muscle first	j28
muscle repair	h47
muscles	a98 f-31 m-25
muscles #	a51 m-25
muscles _ $	e28 m-25
musc~	a82 f-53 h216 i-53 j-24 k64 l-46 m-29 o-54 p-34 q-26
music	l37
musi~	l37
muskelkater	g-48 h140 l-72
musk~	g-48 h140 l-72
must	c52 l-32
mute	a-42 b-41 f-115 h-86 l-136 n55 o431
mute $	h-48 l-90 n-39 o211
mute _ #	l-30 o40
mute _ $	f-113 h-37 n97 o97
mute for	l-30 m-36 o75
my	a64 c150 d155 e-65 g152 h-69 j-43 l-25 m-36 n-134 p-48 q-71
my #	c-69 e-40 g98
my _ #	a-61 e32 i-66 j37 k32 p41
my _ $	b-39 c135 d-69 f75 g40 h-128 i62 j-24 k-36 l32 o-51 p43
my _ :	i-44 j29 p31
my _ ?	h-31 l-43 q57
my _ a	a-53 e53
my _ ache	h29
my _ aches	h27
my _ after	h41 l44 m-42
my _ all	a45 c33 p-42
my _ always	h-27 q27
my _ an	l34
my _ and	a-47 e36 g75
my _ are	a-92 e37 j32 q50
my _ as	a-31 d66
my _ because	a37
my _ body	i25
my _ broken	l26
my _ but	e27
my _ calf	a111 l-74
my _ cheek	a29
my _ count	c-29 q75
my _ cut	l27
my _ data	c68 d-65 l40
my _ day	g34 h-26 i-38 j41 l-38
my _ days	d60 i-26
my _ did	i-41 l56
my _ died	g-30 l64
my _ does	a41 h-54 l55
my _ doms	g30 h-30
my _ down	a-25 i54
my _ effort	p43
my _ entries	f33
my _ entry	d-24 g-30 p66
my _ every	e34
my _ fan	l32
my _ feel	a54 e-46
my _ foot	a33
my _ for	c34 d35 g52 l-72
my _ from	c29
my _ get	p33
my _ gets	h50
my _ getting	a26
my _ go	h29 l-29 m48
my _ gone	c78 p27
my _ got	h44 q-24
my _ had	a68 i-57
my _ haha	a41 e-30
my _ half	k29
my _ handle	a60 l-28
my _ has	a109 g-36 h51 i-46 l-66
my _ hate	l26
my _ have	g-28 h52
my _ he	a-35 e25
my _ hip	a27
my _ history	c43
my _ homework	l28
my _ hurt	a59 l-76
my _ hurts	a80 e38 i-36 l-71
my _ i	a40 e-35 o-27
my _ if	j25
my _ ignore	a-24 b86 l-46
my _ in	a-68 d82 i-29 k35 o25
my _ ins	o31
my _ into	a36 d44
my _ is	a-59 b51 e87 g-58 h-48 k140 l-101
my _ jumps	h31
my _ just	b28 o-24
my _ keeps	a29 l48
my _ knee	a-42 e-30 h116 l-46
my _ last	g-42 l62
my _ leg	g27 i68 j-28
my _ like	a-24 h-31 l75 q-44
my _ log	c-29 i39 p26
my _ lol	b-25 l95 p-48
my _ make	l-31 p47
my _ makes	a49
my _ muscle	a47 e-46
my _ no	o31
my _ now	i28
my _ numbers	a-24 d36
my _ off	c56 l-44
my _ on	a77 e-29 h-25 k-34 l45
my _ one	a-36 e39
my _ only	d52 k-27
my _ out	b-28 d131 f-24 l-39
my _ over	d37
my _ passed	l24
my _ please	a-38 g53 l-36 o49 p-28
my _ pop	a35 e-24
my _ popped	g31
my _ probably	i27
my _ run	a-144 e27 g55 l66
my _ running	a-30 l44
my _ runs	a-26 c-27 l49
my _ safe	f40 l-30
my _ said	l27
my _ say	a-24 e40
my _ says	a68 c-24
my _ session	g49 l-53
my _ since	a70 i-46
my _ so	a-25 e-27 g36 h46
my _ soreness	g82 h-37
my _ stabbed	l30
my _ stabs	a53
my _ still	a-26 d-24 g75
my _ swelled	a-25 h35
my _ that	a30 l-56
my _ the	b33
my _ to	a41 c26 e-49 h-64 i43 k43 m24 q34
my _ today	l29 o32
my _ tonight	i89 l-69
my _ up	l-40 m42
my _ w	a-37 i69 p-31
my _ wants	a-46 d37
my _ was	p26
my _ went	a-47 e31 l29
my _ what	a-40 h80
my _ when	a-25 h56
my _ will	l68
my _ with	d42
my _ workout	a-34 l41
my _ would	i76
my acc	c155 g-45 l-63 o-29
my account	b-32 c107 d29 f65 l-53 o-31
my achilles	a-29
my adductor	a44
my aim	k35
my ankle	a35 c-42 j-26 k-34 m30 o30
my arm	l32
my arms	a36 i-57 l31
my ass	a117 h-33 i-36 l-46
my average	g32
my back	i25
my bad	a-24 b79 c-57 d-26 g-71 l28 p100
my balance	a59 i-29
my bank	f-25 l35
my belt	l44 m-38
my birthday	a-29 m48
my boss	a-29 k-27 l64
my brother	h27
my bum	a29
my calf	e52 h-27 i-29 l-30
my calves	e30 h26
my cars	a-30 l69
my cat	a-32 f-30 g-30 l65 p57
my check	a-35 k106 l-32
my chest	b26 e27 i52 l-58
my city	f-26 k118 l-75
my client	a-29 h69
my clock	k32
my coach	a-46 j75
my code	l31
my coffee	a52 l-41 m37
my cold	g-32 l-26 q67
my dad	h30
my data	a-27 c88 d73 f24 l-34 m-29
my datas	c46
my daughter	h-27 i26 l26
my deadlift	i36
my desk	a31 h26 i35 l-26
my details	b-44 c84
my diary	g100 k-28 l-49
my dog	i-41 k-31 l105
my doms	g24
my easy	j24
my entries	d62 l-50
my ex	g-50 l92 q-44
my exs	c-94 l108
my face	e-34 l66
my feet	a-45 l26
my file	c200 d-113 h-30 l-42
my first	k29
my foot	a31 h25 i41 k-61 l-43 o46
my gains	a36 i-27 j24
my garage	i-46 l46
my goal	a-40 e-33 k128 l-26
my gran	a-43 l36
my groin	a78 e-32 k25 l-44
my half	j26
my hamstring	a81 i-25 k-24 l-51
my hamstrings	a55 c-74 i58 p-31
my heart	h96 j-31 k-27 l-33
my hearts	a29
my heel	a36
my hip	a55 e33 h53 l-119
my hips	a91 l-76
my history	a-33 g29
my hour	k62
my info	a-43 c180 l-47
my kid	a-39 c-24 h-29 l79
my knee	a58 b39 c25 e-51 f25 g26 j-30 l-41
my kneecap	a58
my knees	l29
my laces	a32 f-41 l58
my lap	e27
my laptop	a-25 l78
my last	a-50 b62 g63 j-24 k-25 l-36 p60
my left	a26 g31
my leg	a55 d72 i-55 j24 l-62 q-30
my legs	a107 e31 g-57 h31 i-77 j-74 k-24 o28 q46
my life	l24
my log	a-26 b33 c-49 d34 g134 i-79 l-87 p59
my logs	b-28 d152 g-24 l-27
my long	a-70 e56
my lower	i25
my lunch	k27
my manager	l48
my mate	f42 k-26 q-24
my maths	l28
my meniscus	a48 l-46
my mind	b87 k-30
my month	a-29 d-37 g78
my mother	a-40 l58
my mum	h53
my nan	a29 k-30
my nose	a-78 l102
my numbers	d54 l-29
my old	f47 k-24 l-24
my own	a61 d24 l-43
my parcel	k-29 l47
my pee	a37
my phone	k-34 l66 o49 p33
my physio	j60 l-30
my pins	a57 e-30
my previous	d-24 p38
my profile	c119 k-63
my pt	d27
my quad	b28 e-29 h52
my quads	a-28 h36 i97 l-35
my record	e-24 g93 h-52
my records	c55 d108 g-40 l-47 p-42
my rest	a40
my rpe	f42 g86 h-44 i-29
my run	e86 h-33 i50 l-81 p-25
my settings	g-64 k76
my shift	e-50 l79
my shin	a69 l-32 q26
my shins	p28
my shoe	e24
my shoes	a69 l-26
my sleep	g-25 q43
my soreness	a-48 g72
my soul	e25 g-26 i46
my spotter	i26
my squat	g28
my stats	g59 h-28 l-40
my stop	l106 o-106
my streak	g116 h-57 l-38
my stuff	c65 d107 g-28 l-70 o-45
my subscription	b-79 c-32 o111
my tempo	a-30 e29
my thigh	a96 i-32
my time	k64 p-28
my timezone	k52 l-34
my toes	a-81 h54 i27
my train	g-25 l38
my trainer	a-26
my training	a47 l-43
my tuesday	g59 l-53
my urine	h43
my watch	a42
my way	a35 e-36
my wee	a29 h30
my week	c-32 g74 j47 l-30
my weight	k33 l-36
my whole	c25 g-42 l-24
my wife	a27 b40 l52 p-54
my wifi	k-24 l88
my workouts	c-55 g60
my zone	k64 l-51
myself	a82 i51 l-24 n-45 o26 p-46
myself $	a59 p-33
myself _ a	a-26 i26
myself _ the	a29
myself into	a27
myse~	a82 i51 l-24 n-45 o26 p-46
myth	a-32 f-32 h113
nae	a62 i-44
nag	c-58 m-41 n158
nag _ every	n32
nag me	c-58 m-41 n158
nagging	a-33 l-46 n32 o117
nagging $	l-46 o121
nagg~	a-33 l-46 n32 o117
nah	a129 b104 d-35 i-32 j-26 l-73 o-28 p39
nah $	a100 e26 j-26 l-68
nah _ was	p41
nah it	p41
nailed	a-44 i58
nail~	a-46 i76
nairobi	k41
nair~	k41
name	f-54 k75 l70 p-38 q-24
name $	k75 p-38 q-24
nan	k-30 l42
nap	h114 k-47 l-37 m-31
nap $	h142 k-47 l-37 m-31
naptime	i-25 j32
napt~	i-25 j32
nati~	l25
naw	a152 l-164
nay	a55 h27 j-25 l-46
nay $	h27
nd	a-24 b39 i36
nearly	e56 l-29
nearly _ $	e56 i-35 l-41
nearly went	a28
near~	e56 l-29
neck	h76 l-33 o-40
need	a88 d36 e-28 h74 i-26 k-72 m-37 o80 p-44
need #	e-28
need _ $	f-39 h46 n28
need _ after	h30
need _ ask	o41
need _ me	f36 q-30
need a	l64 m-33
need from	f36 q-30
need it	n33
need reminders	o24
need to	l52 o39 p-32 q24
need you	o47
needed	j30
needle	a27 e24 o-38
needle _ the	a53 o-38
needle in	e24 o-38
needles	a26 e32 i-32
needles _ feet	a-51 e45
needles _ the	a41 i-40
needles in	a67 i-40
needs	b-26 d51 l-32 m33
needs a	m33
need~	a65 b-26 d51 e43 i-35 l-32 m32 n-30 o-38
neet	i34
neet $	i34
negative	h104 l-76
nega~	h104 l-76
neighbour	h-43 l55
neig~	h-43 l55
neither	a84 l-54
neit~	a84 l-54
nervous	l41
nerv~	l32
netflix	a-31 d-89 i-29 k-27 l243 m-30
netflix is	k-27 l67
netf~	a-31 d-89 i-29 k-27 l243 m-30
never	b154 c-24 e-50 f-43 g-37 j45 k-43 n-81 o51 p60
never _ $	a-53 b105 e-31 g-30 i56 k-43 l47
never _ it	a-33 h41
never _ the	f-26 j45
never again	i81 p-24
never did	i-32 p44
never finished	i-24 p37
never had	a55 b-31 h41 p-27
never mind	b169 k-43 l-68
nevermind	b183 k-37 l-99 o-27
neve~	b336 c-24 e-50 f-43 g-37 j45 k-80 l-121 n-81 o24 p54
new	a-42 d-43 e-38 f70 g31 i-39 k104 l64 n-39 o44 p-59 q-24
new _ $	a-36 e25 l26
new _ on	k-24 o42
new baby	a33
new entry	i28 p-28
new goal	i-25 k86 l-43
new here	f91 l-35 q-24
new pb	k-32 l32
new phone	g40
new shoes	l49 p-25
new year	a-28 k-36 l32 o49
new york	k46 l-29
newbie	f66 q-43
newbie here	f66 q-43
newb~	f66 q-50
news	c-27 l114 o-36
news $	c-27 l83 o-36
next	b-73 h-44 i41 j-27 o81
next $	i43
next ?	a44 e-38
next _ $	i-48 j28 k-25 l39
next _ legs	i32 j-40
next _ me	a-39 e63
next _ when	a77 h-37
next door	k-25 l39
next run	a77 h-37
next to	a-39 e63 i34 j-28
next week	b-73 e-24 i-26 k43 o81
nice	b-49 k-30 l272 m-31 o-46 p-75
nice $	b-49 l146 m-31 p-30
nice _ $	a-61 e39 l124 o-46 p-45
nicely	e30
nice~	e30
niggle	a65
nigg~	a89
night	a105 b-50 c-24 e-59 g-33 h-49 i38 j54 l89 m-29 q-44
night #	a28 i36 m-28 n33 p-39
night $	a-71 c-24 i47 l142 m42 o-32 p53 q-44
night _ #	l-28
night _ $	a45 h-26 k41 n-27
night _ legs	a-34 j54
night _ min	i31
night _ not	i46
night _ on	a79 i-62
night _ so	i-24
night _ the	a-26 l26
night _ this	l26 p43
night _ x	a24
night before	j25
night legs	a64 i-37
night or	j28
night rpe	i34 l-28
night run	a-28 e31
night shifts	k45 m-25
night sore	a-28 e28
night with	l26
nights	i42 l24 n-51 o78 p-54
nights _ $	l28 p-28
nigh~	a175 b-52 c-32 e-81 g-33 h-53 i56 j58 k45 l73 m-57 n-57 o57 p-38 q-44
nine	a92 e-50 g-24 h-50 i72 j-32 k28 m-43 p55
nine $	i55 l-37 p53
nine _ $	h-50 l48
nine _ not	a65 e-25
nine hours	a26 i-33
nippy	a36
nippy thing	a30
nipp~	a36
no	a87 b133 c30 d-30 e37 f-27 h-134 i-63 j-105 l-152 m-72 n-114 o123 p101 q196
no #	p49
no $	b120 e58 h-70 i-46 j80 l184 m-92 o-217 p-82 q87
no ?	a-100 j-24 k52 q103
no _ !	q24
no _ $	b-119 c62 e34 h-61 i31 j-47 k-73 l24 m66 n-60 p139
no _ ?	a81 e-37 l-41 q36
no _ a	a36
no _ at	e32
no _ back	b70 o-37
no _ because	a-34
no _ can	a33 e-24
no _ cancel	b53 o-33
no _ daily	n-58 o58
no _ i	a-27 q34
no _ in	a32 i-32 p32
no _ ins	o78
no _ is	a-24 q52
no _ just	a62 d28 i-32
no _ keep	a-28 e36
no _ left	a-38 e38
no _ legs	a-41 e46 j-40 p53
no _ me	g25 q-34
no _ messages	n-26 o63
no _ my	q45
no _ no	a-38 b58 e92 h32 l-69 p-34
no _ of	a-30 b44 o-42
no _ on	o34
no _ only	a57 l-25
no _ or	b-49 i98
no _ pain	a45
no _ pings	o36
no _ really	j28
no _ run	a44 j-33
no _ so	a-52 e45 i28
no _ soreness	a48 e36 i-39
no _ stuff	o31 q24
no _ the	o39
no _ this	a-36 l-29 m-26 o76
no _ till	k-24 o42
no _ to	o32 p-32 q24
no _ today	a70 o-26
no _ whatsoever	a66
no aches	a38
no after	a-64 h56 j-29 m66
no back	i40
no breakfast	a28 i-24
no check	l-27 n-43 o113
no chest	q29
no clicking	a29
no cough	a26
no daily	n-34 o55
no dinner	a-31 e51
no dizziness	b-33 e26 i74
no dizzy	q29
no drama	e60
no feeling	a24
no fever	p34
no food	a65 j-36
no gain	a-31 h46 i28 l-35
no go	a76 l-51
no goal	j28
no hills	a45 e-34
no i	c-24 l41
no idea	k46 q-24
no it	a-30 q28
no knee	a-29 e29
no legs	g36 l33
no longer	o33
no lunch	a28 i-24
no maybe	a50 l-32
no messages	o29
no milk	a24
no more	e-63 l-64 m-51 n72 o271 q-97
no need	o39 p-32 q24
no niggle	a-31 e31
no no	a-41 b70 e28 o-37
no nothing	e38 o-37
no numbness	a53 o-26
no one	a24 j-24
no pain	d28 h42 l-35 o-38 p25
no pings	b-35 o107
no power	a35
no reason	l-26 m40
no regrets	l48 o-33
no reminders	n-60 o102
no run	a-56 j-29 l-30 o43 q74
no sense	a-34 o-25 q84
no signal	l-28 m51
no skipping	a-30 e30
no sleep	a45
no soreness	e84
no squats	i-30 p30
no stabs	a-34 e45
no stop	b100 o-52
no strength	a27
no sweat	e37
no swelling	a71 e-32
no thanks	b92 o-63
no the	a-27 q54
no to	g68 q-68
no trace	b-48 c103 o-36
no wait	a-41 o-24 p59
no why	q26
no wobble	a-44 e44
no you	a36
nobody	p43
nobo~	p43
nod	a29
noise	a83 l-70 q26
noise $	a103 l-70
noise and	a-37 q38
nois~	a83 l-70 q26
none	a106 e-31 i-58
none $	a71 i-49
nonsense	a-36 h47 l-30 q37
nons~	a-36 h47 l-30 q37
noo	e41
noob	f-26 h37 j45 q-34
noodle	a89 i-73
noodle legs	a89 i-73
noodles	a-54 e59
noodles _ #	a-102 e102
nood~	a35 e56 i-69
noon	a-49 e-48 i43 j64 k141 l-72 m-46 n-25 o-36 p82
noon $	i37 n-30 o-32 p46
noon _ ?	a-55 j66
noon _ the	k77 l-33
noon easy	a25
noon not	i25
nope	b-30 g-39 j-26 l175 n-45
nope _ now	e-49 o66
nope not	a-24 e24 m37
nordic	a-55 e-28 h-34 i127 l-81 p81
nordic _ #	i-37 p50
nordic curls	i-37 p50
nordics	e-28 h29 i218 l-129 p-39
nordics #	i42 p-24
nordics $	a28 i68 l-57
nordics _ #	a30
nordics _ hours	i37 p-24
nordics _ the	a-37 i25
nordics at	a-56 i36
nordics bridges	i25
nordics hamstrings	a63 i-46
nordics yesterday	a39 i-27
nord~	a-42 e-56 i345 l-210 p41
normal	e32 h91 j-49 k-28 l-32 n33
normal $	h30
normal ?	a-34 e44 j-27
normal _ $	a39 e25 h-53 j-27 n33
normal _ i	e-29 h32
normal _ the	a-31 e31
normal for	a34
normal i	a-26 h26
normal service	h-30 n33
normal that	a-34 h67
norm~	e32 h98 j-49 k-28 l-32 n33
nose	a148 e-72 o-33
nose _ running	a25
nose is	a25
nose running	a70 e-52
not	a159 b93 d-67 e55 f-108 g-98 h-148 i-281 j-183 k131 l-96 m115 n-78 o72 p401 q29
not #	a-197 i-44 k113 l-71 m-91 p307
not $	a91 c-53 e52 f-41 h43 k-55 l88 n-33 o77 p-111 q-43
not ?	h-26 q66
not _ #	a-165 e149 k73 m-50
not _ $	c-52 f-53 h-91 i72 j-25 k100 m175 o-129 p63 q37
not _ /	k32
not _ ?	a45 e-25 h-28 q24
not _ a	a-60 e72 o-24 q41
not _ about	a-29 k34
not _ after	e-30 i51 p-31
not _ am	k-24 p24
not _ and	i-74 p67
not _ any	b-37 n26 p26
not _ anymore	a51 e-66 m-43 o57
not _ anything	c55
not _ at	a-25 e32
not _ back	a28 i-30
not _ bad	i25
not _ but	i38
not _ cold	a33
not _ days	p32
not _ do	a-57 k-35 q102
not _ down	a35 m-34
not _ easy	a-25 e46
not _ english	k50 p-27
not _ fever	a24
not _ ffs	i-43 m37 p32
not _ good	l-37 m89
not _ how	f29
not _ i	a25 m49
not _ in	e24 l29 m-34
not _ is	q24
not _ it	b-73 e50 f101 h-25 i-25 j-37 k98 o-50 p-55
not _ just	a-29 k-25 m-30 o45
not _ k	q26
not _ leg	i-28 p36
not _ legs	a49 c-26
not _ lift	h44 q-39
not _ like	e24
not _ lol	a-29 i27
not _ long	a59 o-26
not _ mate	l-43 m48
not _ me	h-27 k-36 l-41 m-63 n-63 o244
not _ mins	p24
not _ my	a91 d-30 e-38 h52 j-25 m-29
not _ not	a48
not _ now	e-38 k-45 m153 o-32
not _ off	a-33 l42 o-24
not _ on	a-39 h26 o36
not _ or	a41 h-31
not _ over	a26
not _ pain	a24
not _ pee	p32
not _ reminders	o24
not _ reverse	i-41 p44
not _ run	a38 h-28 j24
not _ say	a56
not _ sleep	a33 q-27
not _ stairs	a57
not _ stop	a-25 e58
not _ that	b217 m-37 p-123 q-64
not _ the	a53 c41 e-70 i-64 l45 m26 o37 p-60
not _ this	b49 o35 p-25
not _ to	b156 c34 g-33 k-27
not _ today	q-31
not _ up	a-57 e40 h-39 l-64 o30 q81
not _ weight	a39 b34
not _ what	a-38 f45 l82 q-46
not _ when	i32
not _ why	a30
not _ yet	a-33 b33 e33
not _ you	c37
not a	e-31 m71
not an	m-24 p26
not answer	a-40 e37 m29
not ask	i29 m-34 o48
not at	k-78 o119
not back	p55
not bad	a35
not be	a26 b64 o-44
not bend	h30
not bother	b108 f-25 o-26
not come	l46
not disturb	b-31 o80
not dizzy	a57
not do	a45 k30 l-33 m-27 p45
not doing	a-28
not dying	i29
not eaten	a30
not even	b-28 q47
not faint	i26
not feel	a-30 h24 i27
not get	b-33 f124 o-46
not go	l38
not good	a43 e-24
not great	b-40 c-49 m134
not had	n26
not happen	p35
not happy	a26 i25 p-31
not have	p24
not hold	a-35 e65
not hurt	a84
not i	a-39 h34 k-35 q86
not ill	a25
not injured	m-33 o44
not intervals	q26
not it	q24
not judge	e57 l-24 o-26
not just	p-26
not km	e-58 k63
not know	b-52 i32 l146 m-26 o-29 q-52
not laugh	i32
not lbs	k71 p-47
not let	b-30 i-24 l65
not lift	a90 e-34
not load	a-28 o29
not log	f-25 l53
not me	i-29
not mean	n27
not message	n-24 o63
not miles	k78 l-79
not mine	a-60 e25 p38
not need	o46
not now	e-78 k-118 l-53 m304 o-26 p-51 q24
not painful	e32
not put	a35 b31 i27 k-24
not recommend	i38
not remember	a27
not remind	l-24 o29
not right	k-26 m71 o-32 p24
not run	a-130 c32 h95 l47
not running	a-46 b26 m-38 o70
not saturday	l-27 p38
not save	b102 o-52
not sharp	e30 h-31
not sleep	i26
not sore	a78 e44 m-64
not squats	i-114 p124
not start	b48 p-42
not step	p29
not stop	e35 l157 o-140
not straighten	a26
not take	a40 e52 l-50 p-24
not talk	k-33 m131
not text	h-27 o74
not that	a32
not the	a86 e-34
not there	a-44 p32
not think	a-35
not this	b-73 m73
not to	a28 e33 q-39
not today	a-115 l-47 p126
not understand	k42
not wake	a48 e-26 i31 l-24
not walk	e-35 o36
not want	b85 c54 k-30 l-42 o42 p-38
not well	p40
not work	l28
not write	n-32 o46
not you	l38
note	a-38 i71 p-30
notes	a-27 f40 g26 l-39
notes $	f40 l-39
note~	a-40 f40 g26 l-39
nothing	a141 b51 e25 g-27 h-70 i44 j-55 l-30 m-55
nothing $	a93 b59 h-40 i33 k-52 o-60
nothing _ #	i24
nothing _ $	a-64 e40 i-31 k60 o52
nothing _ like	a-35 e35
nothing _ the	a36
nothing _ write	a52
nothing else	i35
nothing fancy	a-51 k70
nothing feel	a-30 e35
nothing hurts	e27
nothing more	o52
nothing since	a41
nothing to	a36 e-40
noth~	a141 b51 e25 g-27 h-70 i44 j-55 l-30 m-55
notice	a45 e-35 k35
notifications	b-36 c-25 h-35 k-59 l-61 m-26 n118 o156
notifications $	b-26 h-35 l-49 n83 o48
notifications _ $	k-36 n45 o75
notifications off	o72
notifications on	k-29 n82 o-31
notifications please	o54
noti~	b-60 c-25 e-39 h-35 k-24 l-88 m-45 n107 o206
november	d-29 g57
november $	d-29 g57
nove~	d-29 g57
now	a-67 b-81 e270 f128 g-37 h-55 i-93 j-99 k203 l-170 m223 n-76 o24 p-87 q-52
now #	i33 k24 n-29
now $	a32 b-45 e-69 f36 h-51 i76 k70 n-24 p-26
now :	e27 h-27
now ?	a110 i-27 j-38
now _ #	a-112 e185 i-54 m37
now _ $	a111 e-24 f117 i-75 j-40 l-24 o-27 p-26 q-48
now _ a	a-31 p25
now _ after	a-37 m66
now _ am	e-24 l24 m26 n-29
now _ and	e-34 k58
now _ check	e-28 k40
now _ have	k-46 m38 n26
now _ i	a-29 e57
now _ in	m38
now _ is	a37
now _ it	k-31 o44
now _ later	a103 j-27 m-45
now _ my	a-46 e26
now _ of	e29
now _ run	a-27 e27
now _ that	e30
now _ to	a40
now _ up	a-33
now _ when	m29 o-25
now a	a30
now after	m30
now all	e58 i-33
now and	e44
now another	a48 e-48
now ask	m65 o-37
now at	a-42 h33
now can	e37
now feels	e44
now i	a-38 k-69 l24 m87
now is	e25
now it	a63 e-29 i-26
now just	e-43 m26
now legs	a-134 e167 i-32
now not	k82 m-68
now on	a-29 k75
now one	a33
now or	a58 h29 j-30 m-47
now sand	e37
now so	a-26 k48 m-28
now squats	a26
now walking	e36
now was	p25
now what	f119 i-40 q-48
nudge	k35 n59 p-41
nudge _ #	k51 p-41
nudge _ every	k-24 n34
nudge at	k51 p-41
nudge me	k-24 n25
nudg~	k35 l-52 n59 o52 p-41
nuke	b-59 c201 l-48 o-37 q-33
nuke _ $	b-59 c201 l-48 o-37 q-33
numb	a59 c-38 g-32 h49 j-49 k-54 l61 o-31 p80
numb $	p28
numb _ $	a44 i-35
numb _ a	h25
numb _ boredom	l28
numb _ deadlifts	a84 h-61
numb _ in	h27
numb _ leg	h26
numb _ my	a65 e-32
numb _ squats	a-24 i24
numb _ the	a-44 e27 m49
numb after	a45
numb feet	h35
numb from	a-25 c-27 j-24 l49 m59
numb in	e34
numb on	h52
numb since	h-34 i33
numb toes	h25
numb with	l28
number	c-94 e27 l31 n-35 p59 q67
number $	c-94 l79 n-35 p72
numbers	a-89 d87 g168 l-28 q-53
numbers $	d26
numbers _ $	a-40 d-24 f-43 g153 q-35
numbers _ a	d49
numbers in	d49
numbers mean	f29
numbness	a62 o-26
numb~	a-30 b-29 c-94 d85 g159 h-35 k-40 n-57 o-30 p56
nurs~	a24
nutr~	h274 l-161 o-67
nvm	b301 h-50 l-72 m-38 n-24 o-40
nvm $	b218 h-50 l-72 n-24 o-40
nvm forget	b25
nvm i	b30
o	a-38 e26
oats #	a-31 e31
objective	k101 l-54
obje~	k101 l-54
obliterated	a-70 i74
obli~	a-73 c51 i77 l-36
oclock	i73 k39 l-46 p-34
oclo~	i73 k39 l-46 p-34
october	g151 l-52
october $	g81
october ?	g48 l-29
october _ $	g53 l-29
octo~	g151 l-52
odd	i43
of	a72 c82 d73 e47 f-30 g-30 i47 j-82 l82 m-86 n-140 o-40 p-42 q55
of #	a-106 e232 i-90 j-25 l58
of _ #	a-40 e26 i28 q49
of _ $	a57 c59 d-36 e-33 f-53 g60 h-75 i-30 j-42 k-33 l62 o-35 p132 q-31
of _ :	l37 q-27
of _ ?	a-88 d103 g-24 h-44 j-28 l80
of _ bot	q28
of _ but	a90 l-45
of _ calves	a-36 e33 h26
of _ can	f30
of _ chair	a25
of _ cold	g-32 q67
of _ day	a-33 i28
of _ done	e32
of _ easy	e24
of _ foot	a27
of _ for	j30
of _ hamstring	a24
of _ hard	a-24
of _ i	e-38 k49
of _ in	f49
of _ just	a-35 e48
of _ knee	e50
of _ last	a-31 i31
of _ later	a73 h-32 m-47
of _ left	e-29
of _ leg	a94 d56 g-69 l-50
of _ like	i32
of _ logs	d25
of _ lol	h-30 k-50 l85
of _ long	e34
of _ loop	a-35 e38
of _ menu	b34
of _ messages	l-29 o38
of _ min	a29
of _ month	d-37 g52
of _ my	c-62 d122 g-44
of _ not	c43 p-42
of _ on	a-32 h37
of _ only	k26 p-27
of _ park	a36
of _ per	h35
of _ question	k32
of _ reminders	l-29 o66
of _ road	l35
of _ run	a26 l-28
of _ sore	a41
of _ soreness	a46
of _ still	a60 i-42
of _ sudden	a-57 e45 h35
of _ to	a24 f32
of _ today	a-40 l39
of _ tuesday	a35 i-30
of _ week	g25
of a	d-42 h65 l29 m-30
of all	c-62 d122 g-44
of ankle	e28
of bed	a61 i-32
of calf	i34
of commands	f34
of drawers	l31
of em	e-49 i42
of everything	d129 h-41 l-25
of heat	a24
of here	b42 f-24
of it	a47 b-38 c63 i25
of kilos	k31 l-24
of lamb	d-31 l58
of leg	a-28 i84
of legs	b-24 e-62 i72 p25
of lunges	a33
of me	a55 i-32 m24
of milk	e-31 l46
of muscle	h33
of my	a-28 e123 g53 i-85 l-103 q57
of our	l35
of overtraining	h39
of patience	l25
of peru	a-30 l63
of puff	e29
of rdls	e-28 i31
of rpe	q31
of run	a-25
of running	a77 h-37 l-32
of squats	e-39 j34
of squatting	l54 m-47
of ten	a70 e27 o-38
of the	a-47 d25 f-27 g-34 i50 l29 n-58 o69 p-48 q57
of them	c43 g45 l-24 p-42
of these	l-36 o53
of thigh	a-25 e39
of this	b78 c66 l-34 o-61
of time	h53 i-42
of water	h26
of what	q58
of you	l-35 o44
of your	n-25 o63
off	b-78 d-57 e50 g-62 j-45 k-44 l-39 n-90 o413 q-51
off #	a-27 i55 o-32
off $	a45 b44 h-36 j-41 k-110 l-71 m40 n-49 o176 p55
off ?	a-36 e71
off _ #	a-34 e36 m47 o-47
off _ $	k-47 l-54 m-69 n-44 o280
off _ ?	a-61 e76
off _ a	i-26 o37
off _ at	a-25 e25
off _ back	j42
off _ bus	a29
off _ last	a-36 i44
off _ leg	i42 o-26
off _ list	o63
off _ me	k24 l-24
off _ my	o24
off _ off	a43 o-38
off _ ok	a-30 e30
off _ on	a-29 e29 n46
off _ the	b-25 o58
off _ to	e-74 l83
off a	i-53 l105 o-38
off again	a-48 e56
off check	a-32 k45
off crutches	n24
off day	a-31 e31
off for	k24 l-24
off in	a28
off it	a-27 i27
off like	a33
off now	e-32 o66
off on	a34 o-32
off please	k-42 m-38 o114
off the	a96 h-26 i26 j39 l-62 q-29
off this	l-25 o25
off til	m66 o-50
off to	l36 n-42 o45
off with	b-25 o48
off your	c52
offline	a-81 d149
offl~	a-81 d149
often	g72 l-31 q-29
often _ i	g86 h-38
often _ you	f39 l-29 q-29
often did	g37 q-29
often have	g31
ofte~	g72 l-31 q-29
oh _ i	a-34
oh and	a26
oi	b-40 d-30 e-29 k-43 l200 m-27
ok	a183 d-24 e61 f-70 g-26 h25 i-107 l62 m-77 n44 o-48 p-35
ok #	a64 e-60
ok $	a62 e89 f-50 h27 i-42 j-25 l175 m-49 n-73 q-55
ok ?	a79 e-31 i-26 j47 l-51
ok _ $	j56 l88 n-30
ok _ am	n40
ok _ can	l-40 n41
ok _ i	h26
ok _ k	a65 e-65
ok _ legs	a26
ok _ run	a34 h26 j-28
ok _ why	l-30 q42
ok after	a25
ok at	e34
ok but	a-55 l-47 q116
ok for	a27
ok i	n57
ok now	a80 e-50
ok or	a-47 j50
ok to	a58 i-28 l-29
ok you	l-40 n41
okay	l54 n-47
old	a51 e-31 f100 g39 j-37 k-25 q-31
old $	h25
old _ $	c24 g39 l-24
old _ you	l43
old answers	f-27 g57
old are	l43
old entries	c28 f33 g-42
omg	b-44 f-29 h-47 k-36 l201
on	a57 b-34 d-26 e71 f-73 g-51 i-65 j-33 k-70 l71 m64 n180 o70 p-136
on #	a38 b39 e-38 i-28 k-81 n65
on $	b-40 h-177 k-82 m81 n276 o-96 q56
on ?	a-67 e140
on _ #	e25 g24 h24 k-26 l76 p-37 q-60
on _ $	a-36 b-106 d-29 e201 f-24 g51 h59 i-64 j49 k63 m-80 n-25 p-27 q-38
on _ :	i27 n27
on _ ?	e-43 h-33 l142 p-42 q-31
on _ after	a49 e-25 j-36
on _ all	d41 g-32
on _ at	k-44 l30 n30
on _ basis	k-25 q68
on _ baths	h42
on _ bike	h25
on _ boat	a45 e-39
on _ bone	a32
on _ box	a38
on _ bus	g27 m27
on _ calf	e24
on _ call	l-97 m116
on _ can	a-27 o29
on _ canal	a-24 e28
on _ cards	a37
on _ couch	a-31 h29 i29
on _ cut	k46 l-37
on _ day	a-48 i-25 j81
on _ days	a-33 h-52 j134 l-40
on _ down	a47
on _ downhill	a-47 e50
on _ downhills	e27
on _ dreadmill	e27 i-36
on _ every	n26
on _ exactly	h-35 q42
on _ foot	b34
on _ for	o38
on _ gentle	a24
on _ gone	a-25 e25
on _ grounds	h-32 q89
on _ h	a25 i-25
on _ head	l-26 n-27 o53
on _ hill	a-71 e116
on _ hip	a24
on _ hours	k35
on _ i	a-46 i64
on _ kerb	a-25 e26
on _ km	a-35 e35
on _ knee	a29 l-24
on _ last	a58 e-65 g-35
on _ leave	o42
on _ left	a64
on _ leg	a-32 e-41 i64 o35
on _ legs	a-45 h62
on _ long	a-27 e42 h63 j-38 l-28
on _ mat	h30
on _ menu	h-25 j24
on _ mode	a60 k92 l-26 n-65 o-51
on _ no	a-44 b-24 e43 o25
on _ not	n26
on _ off	a48 n-30 o33
on _ ok	a41 j-41
on _ on	a38 o-38
on _ one	a-61 e36 q24
on _ own	l44
on _ path	a-27 e36
on _ phone	l-50 m43
on _ pins	a86 e-45
on _ plan	a63 j-48
on _ please	o24
on _ press	i49
on _ prom	a-26 e26
on _ quads	a32 e-24
on _ right	a61 i-41
on _ road	a-60 e64
on _ rock	a-24 e28
on _ root	a-36 e36
on _ rpe	i34
on _ run	a-119 e240 f-25 j-32 l-61
on _ scale	a37
on _ shin	a34
on _ side	a80 e-71
on _ sides	a-30 e31
on _ since	a28
on _ sofa	a24 e-48 h26 l61
on _ spot	q28
on _ stair	a36
on _ stairs	h-26 i62
on _ that	e-25 h46
on _ the	a28 n33
on _ thermometer	h47
on _ three	a43 e-43
on _ til	e-25 o38
on _ time	k99 m-65
on _ today	a51 l-44
on _ track	i-31
on _ trail	a-39 e66
on _ train	l-25
on _ treadmill	a-60 e54 l33
on _ tube	a54 e-61 l-32 m61
on _ watch	a29
on a	a-114 h52 i-54 j-44 k36 m85 n-29 q36
on again	n72 o-39
on both	a-30 e31
on crutches	e-26 o35
on daily	n33
on day	e-35 h51
on deadlifts	a-30 i30
on doms	h38
on each	a29
on every	a40 n-25
on fire	e26 h-24 l30 n-25
on friday	a26
on fumes	a37 e-39
on go	a31
on his	h-43 l55
on hold	l-33 m-57 o129
on ice	a41 m51 n-55 o32 q-33
on it	a52 b-57 e107 n-30 o-47
on just	a30 e-30
on keyboard	l51 p-27
on leg	j29
on legs	e49 f-28
on linux	l68 q-31
on lunges	a-40 h48
on me	c46 d48 e-49 k-62 n75
on monday	i32
on my	a33 b31 d-26 h-24 i65 k-87 l58 n-31 o50
on notifications	l-33 n93 o-60
on one	a37 e-25 h-28 j29 q33
on or	e44 j-25
on please	n63
on reminders	f-30 n61 o-30
on rep	a97 e-32 i-40
on rest	h25
on run	a-119 e128
on running	h72 j-36 l-34
on sat	i28
on shift	m42
on sofa	a26
on sore	a-33 h41
on squats	a-28 i91 n-27
on stairs	a29 i-29
on strike	a50
on sunday	e67 g40 i-39 j-28 q-31
on sundays	o35
on sydney	k37
on tapering	h102 l-63 n-34
on that	h-33 i-32 m-28 p60 q49
on the	a-97 c-26 e106 f-53 g24 h91 i-30 j-75 k-58 l90 m108 o70 q-92
on then	h-37 q43
on thinners	o48
on this	a-57 e65 m-25
on tiktok	h46
on today	a-38 j74 l-36
on top	a-61 e36 j30
on track	a27
on tues	a31
on tuesday	a-38 g28 l57
on tv	h65 q-39
on wed	i27
on wednesday	a24 h-52 j66
on weds	a28
on what	a-44 f-44 h-78 k-25 l-25 q254
on with	n33
once	a-72 e36 h51 i65 j-47 l-42 m43 n-29 q28
once $	i27
once _ ?	e42
once again	e43 i34 l-51
one	a159 b-53 f-57 g-28 i-38 j64 k-53 l-195 m48 n-67 p197 q54
one #	a-46 e29
one $	b-42 c32 f-53 h-50 i-74 l68 m-45 o105 p153
one ?	a68 e-46
one _ #	a41 i-26 p26
one _ $	a112 c-27 d26 e-78 g31 l-45 m40 o-75
one _ :	j-37
one _ ?	e27
one _ after	m25
one _ and	q38
one _ calf	h31
one _ i	k-28 q39
one _ is	a80 h-34 i-36
one _ just	i-30 p66
one _ k	a-26 e26
one _ legs	g-37 h34
one _ my	h34
one _ now	e26
one _ of	i24
one _ on	a59 e-28
one _ one	a95 e-37 j25 q-28
one _ only	a24
one _ or	j24
one _ rep	a40 i-33
one _ run	a41
one _ ten	i28
one _ the	j47 q-26
one _ up	h31 j-31
one and	a-31 e47
one bit	e31
one calf	a84 i-34
one day	j34
one exact	a48 l-38
one file	c-27 d29
one finger	a37
one hour	i67 j-27
one i	p36
one is	p28
one leg	a70
one legs	e-24 i36
one line	k-25 q39
one little	a27
one mile	a114 e-46 q-28
one more	a-59 e76
one of	h34 k62 l-41 q-45
one run	a-28 j48
one sec	m75 o-50
one side	a49 e-52
one spot	a29 q28
one to	m25
one today	g34
one was	p51
one with	a44 i-25
ones	g24 h-26 j38
ones $	h-26 j28
ones _ $	g24
online	h-38 l101 n-24
onli~	h-38 l101 n-24
only	a139 b-34 c-49 d64 e-90 h-157 l-74 m-48 o59 p31 q178
only #	e-46 q54
only $	a129 d72 h-107 i52 l-38 m-58 q-27
only _ #	a32
only _ $	a-45 c-27 f31 h-56 i-28 k63 l77 p-41 q55
only _ ?	e-30 q28
only _ and	i-49 j31
only _ at	j25
only _ curls	p-36
only _ hills	a-27 e27
only _ legs	a-69 e31 i-41 p97
only _ min	p33
only _ on	a24
only _ one	a40 p-24
only _ that	a40 q-29
only _ the	a42
only _ when	a-47 l-24 o96
only a	q28
only did	i-44 p49
only for	a25
only free	j25
only go	a50 j-31
only in	a34
only muscle	a38 e27 l-25
only my	h25
only on	e27
only running	f31
only slow	a45 e-41
only thing	l32
only today	a-27 m31
onto	a43 k48 o-56
onto the	a60
oops	a-60 b37 i-37 l-29 m-67 n-35 p233
oops $	b-88 m-44 p146
oops _ button	a-33 b145 p-111
oops tapped	a-27 p38
oops wrong	a-33 b129 l-29 n-35
oot	e49 k-29
op	a-53 o41
op _ #	a-29
op in	a-30
open	c-27 g48 h-68 l109 q-42
open _ $	k48 q-30
open a	l32
open on	l33
open settings	k48 q-30
opens	a-33 j33
open~	a-81 j117 l-36
opinions	a56 l-54
opin~	a49 l-55
opt	a-35 b-51 g-31 l-59 m-24 n137 o100
opt _ $	a-35 b-51 g-31 l-59 n105 o108
opt out	a-35 b-51 g-31 l-36 n-30 o220
options	d-25 f226 h-37 k-32 l-91
options $	f161 h-37 k-32 l-75
options _ $	d-25 f65
opti~	a-168 d-25 f226 h-108 k191 l-82
or	a110 b-64 c-92 d31 e48 f114 h44 i-218 j345 k-50 l157 m-117 n-56 o-120 p-138
or #	a-111 l114
or _ $	a135 b-33 c-67 d24 e42 f33 g75 h81 i-47 j-97 k-38 l137 m-46 n-40 o-88 p-71
or _ ?	a48 e53 h-108 j-71 l107 m-26
or _ a	j33
or _ after	a-27 h56 j-29
or _ again	o28
or _ at	a-26 j26
or _ bath	h46
or _ days	j60
or _ doms	a31
or _ first	a-34 j33
or _ for	a32 j-40
or _ go	a82 l-51
or _ home	a-54 e68
or _ i	a-32 h27
or _ if	a39 e-27
or _ is	j33
or _ it	e54 h27 j38 l-63
or _ jog	a49
or _ just	a43 h-31
or _ k	j67 l-38
or _ legs	a-116 j110
or _ lift	j34
or _ my	j24
or _ on	a-25 e39
or _ one	a51 j-41
or _ or	a33 l-27
or _ rest	a78 h-64
or _ run	j24
or _ running	f31
or _ soreness	f51 h-36
or _ squats	i-30 j32
or _ that	a-26 h27
or _ the	a-45 j62
or _ then	a-33 e-24 i-31 j134 l-30
or _ to	a28
or _ today	a53 l-52
or _ training	f26 j-38
or _ way	j30
or _ what	h32
or _ which	a31
or a	a65 j-32 l-40
or after	a-92 f26 h-47 j45 l111
or anything	b-33 h-47 i77
or bad	h41 l-24
or before	h-29 j39
or call	e46
or couch	a55 h-32
or drop	e24
or easy	a24
or egg	a-30 j51
or flip	a-25 j62
or go	e120 j-30 l-47
or hard	l27
or in	a54 e-42
or iron	j32
or jog	j25
or just	a-93 f90 h107 j-66 l-32
or keep	a65 e-36
or later	a92 j-27 m-43
or leave	a44 j-36
or legs	a-76 j87
or nah	a117 e26 j-26 l-68
or nay	a55 h27 j-25 l-46
or no	a43 e32 h84 l-104 m-28
or not	a68 c-53 e46 h83 j-32 n-33 p-48
or nothing	a44 l-27
or off	a41
or outside	a89 e-27 j-35 l-27
or post	j42
or push	e29
or rest	a74 j-29
or run	e42 j47 l-63
or running	h44
or second	j41
or send	e27
or should	a30
or sofa	a29
or something	a-48 d25 f48 g44 l-67
or squats	h36 i-38 j57 l-29
or start	a-24 j31
or stop	e90 h-28 o-43
or swap	a-36 j36
or the	a-36 j44 q39
or tomorrow	h30 j-30
or wait	a75
or walk	a-26 e33
or what	a62 h-31
or whatever	k39
orange	l-58 q69
oran~	l-58 q69
order	a-103 e-36 f-38 g-41 h-75 j370 k-78 l97 m-54 q25
order $	f48 l-36
order ?	a-57 f-24 g-26 h-34 j209 q-31
order _ $	a-57 e-25 g-26 j146 k-63 q62
order _ a	l30
order _ matter	h-32 j47
order even	h-32 j47
order for	j38
order of	j40
order would	f-52 j65
orders	a-45 k26 o45
orde~	a-142 e-36 f-38 g-41 h-75 i-29 j353 k-52 l88 m-54 o25 q25
ordinary	a34 l-24
ordi~	a34 l-24
oslo	h-63 k64
other	h24 j58 k-35 l-35 m73 q-31
other _ $	k-35 l-34 m81
other _ not	h26
other day	a-25 j38
other is	h26
other time	k-35 l-34 m81
otherwise	a93 k-36 l-30
otherwise _ $	a35 e43 l-30
otherwise fine	a51 e-40
othe~	a85 i-30 j58 k-71 l-65 m65 q-31
ouch	a-39 e28 l31
ouch $	l31
ouch~	a77 l-34
our	l35
our _ trip	l35
our road	l35
out	a51 b116 c-63 d79 e228 f-99 g-50 h-73 k-101 n-85 o40
out #	a-49 i54
out $	a28 b154 c-35 d26 e-98 f-32 g-55 h-26 i-26 l56 n-46 o121 p-73
out ?	a47 e63 l-45
out _ #	a91 e-61
out _ $	a-39 e135 l30 q-25
out _ a	a43 l-27 o-38
out _ am	b45 e-31
out _ at	a-40 i45
out _ bed	a61 i-32
out _ breathing	a28 e-25
out _ here	b42 f-24
out _ i	a32 k-34
out _ in	a51 e-38
out _ it	a65 b-38
out _ leg	g33
out _ me	a-38 e41 m30
out _ milk	e-31 l46
out _ my	d34 j26
out _ not	p38
out _ on	l24
out _ patience	l25
out _ puff	e29
out _ ten	a62 e27 o-38
out _ the	a-63 e46 l-33 o49
out _ this	b66
out _ today	a-53 i-29 l60 q37
out a	a-30 m62
out at	o29
out everything	a38 d37 e-65
out for	e34 l-24 o-38
out from	j41
out here	a-97 b-36 e168
out i	b46 e-34
out jogging	a-40 e45
out last	a49 e-49
out like	i32
out my	h25
out now	a-59 e74
out of	a175 b50 e-94 f-31 o-40 q-31
out on	a-37 e84
out once	q37
out or	a71 e-44
out quads	a47 e-30
out the	b-28
out there	e81 i-29 k-42 l79
out tonight	a-29 l46
outdoors	e-30 h32
outd~	e-30 h32
outside	a75 j-38 l-27
outside _ the	a36 e-25
outside of	a38
outs~	a75 j-38 l-27
oval	a26 e-26
oval ?	a26 e-26
oval _ $	a26 e-26
oven	l32
over	a71 b148 c-64 d79 e-27 f-28 g99 h-43 j-79 l-86 m-40 n47 o-49
over #	h44
over $	b220 d36 i26 l-55 n-146 o-24
over _ $	a-51 b-36 f-24 g105 h-29 k44 l48
over _ bed	a34
over _ it	n24
over _ s	h42
over _ the	a60 e-35
over _ up	a-33 n73
over all	a55 l-32
over christmas	o30
over here	f-24 l48
over in	a52
over my	a26 c-44 d60
over on	a27
over time	g111 k-42
overcooked	i-35
overcooked _ $	i-35
overheated	a33
overload	a-34 g-47 h86
overnight	a173 b-48 e-44 h-52
overnight $	a132 b-48 e-36
overtraining	a-55 h91
overview	b-45 g237 h-69 l-73
over~	a82 b-142 e-27 f-37 g88 h311 i-91 j-28 l-107 m-32 p27
ow	e48
own	a68 d24 l-48
own _ $	a75 l-24
owt	b57 c-44 g97 l-46
pace	a90 e201 h-33 i-52 l-76 m-61 q-30
pace #	e49 i-40
pace $	a64 h-61 l-35 q31
pace ?	a-35 e58
pace _ #	a-33 e38
pace _ $	a-35 e55
pace _ :	a-54 e56
pace _ min	a61 e-30 i-37 k35
pace for	a115 m-42
pace is	a-25 e25
pack	l-38 o60
packed	o28
pack~	o28
pain	a51 b-52 c-29 e-44 f63 g-31 h164 j-40 k-28 m-28 o-25 p75 q-62
pain $	b-39 h65 l29
pain _ $	l-25
pain _ a	d28 f48 o-29
pain _ ankle	m-24 p40
pain _ bad	h39 l-39
pain _ chocolat	h-32 l54
pain _ gain	a-31 h46 i28 l-35
pain _ i	a-29 h50 p26
pain _ leg	h-41 i47
pain _ like	a36
pain _ me	k30
pain _ mistake	a-40 p47
pain _ my	a35 b28
pain _ the	a103 e-32 h-48 l-28 o63
pain as	f48
pain au	h-32 l54
pain by	a-40 p47
pain can	a33 e-24
pain cave	h-28 i50
pain i	a-30 p37
pain in	a47 b28 h-49 l-61 o62
pain just	d28
pain more	a28
pain no	a-83 e52 h39 i41 l-35
pain on	e-27 h46
pain'	p31
painful	e29 l45 p-52
painful $	l45 p-42
pains	e-38 h74 l48 o-34
pains _ a	h-25 l25
pain~	a38 b-30 h63 j-31 l93 o-34 p-42 q-27
pal	h-46 l61 o32
pal $	o32
palpitations	e31
palpitations again	a27 e31 h-25
palp~	e31
pancakes	a25 f-60 h-51 l115
panc~	a33 f-60 h-51 l115
panic	a35
pani~	a35
pants	a-25 i27
pant~	a-25 i27
paper	d38 g-35 l60
pape~	g-35 l40
paracetamol	a37 e-26
paracetamol and	a31
parallel	h29 i26 p-26
para~	e-26 i26 p-26
parcel	k-29 l47
parcel $	k-29 l47
parc~	k-29 l47
park	a-73 b-40 e81 i52 j-48 l-28 m173 o-62
park ?	a31
park _ $	a31 b-40 m114 o-49
park _ for	a-30 e30 m30
park bench	i47
park it	b-40 m144 o-49
park or	j-38 l27
park thighs	a-40 e40
parkrun	a124 b-47 e94 f-40 g-26 h-72 i-116 j117 k-49 l99 m-49
parkrun $	a73 h-25 l-38
parkrun ?	a58 e-31
parkrun _ #	a-26 e37
parkrun _ $	a52 e-31 g-24 j28 k-32 l38
parkrun _ ?	a29 f-28 h-41 l55
parkrun _ an	a77 m-44
parkrun in	a93 m-48
parkrun sat	a-40 j45
parkrun tomorrow	a29 l-29
park~	a123 b-47 e102 f-40 g-26 h-72 i-116 j117 k-49 l99 m-49
parliament	k-29 l84 m-24
parl~	g-49 h-34 k90 l24 m-24
part	l-44 q44
party	l28
part~	e-29 k33 m-27
passed	a-35 l48
passed _ at	o29
passed _ once	q37
passed out	e-39 q37
passed the	l28
pass~	a-58 b-31 l67 o25
past	a-124 e43 g213 i49 k53 m-35 o-59 q-50
past #	a29 e-28 k33
past _ $	a-51 g91 l59 o-45 q-37
past _ in	k34 m-35
past eight	k24
past seven	m-29 n40
past six	i25 k24
past verdicts	g64 k-27 q-37
pasta	h-50 l44
pasta _ $	h-50 l50
past~	a41 h-50 l44
patch	a34
patch on	a34
patc~	a34
patella	a26 c-43 h77 l-25
pate~	c-43 h127 l-32
path	a-70 e103
path $	a-24 e37
patience	a38 l25
patients	b27 c-27 i24
pati~	a33 b27 c-27 i28
patrol	h-49 l72
patr~	h-49 l72
pause	a-41 b-80 g-57 h-39 i-32 l-78 m-50 n117 o375 p-41
pause $	b-41 n215 o-112 p-31
pause _ $	b-28 g-48 n-42 o125
pause _ a	o34
pause _ i	o42
pause _ my	o27
pause for	o56
pause me	o44
pause til	o27
paused	a-89 e130 n-33
paused _ run	a-55 e48
paused my	a-55 e48
pausing	e25 h29 j-27
pausing at	e25
paus~	a-131 b-80 e156 g-57 i-42 j-48 l-100 m-50 n84 o375 p-41
pb	i91 k-30 l-31
pb $	i31
pb _ #	i29
pb _ $	a25 i-25
pb today	i29
pdf	a-36 c-54 d125 g-30
peace	b-35 e-54 k-28 l155 m-49 o29
peace _ $	b-35 e-49 k-28 l202 o-72
peac~	a52 b-35 e-70 k-28 l155 m-49 o29 p-26
peak	a27 h31
peak~	a41 i-32
peasy	a-35 l59
peasy #	a36 l-37
peas~	a-35 l59
pee	a69 e-30 g-49 h79 k-26 l46 m-40 p47
pee _ $	g-58 h95
pee _ i	a48 h-38
pee _ it	a-53 e44
pee _ the	a-27 p32
pee break	a-38 e30 l113 m-54 o-29
pee brown	a-24
pee but	a34 h-27
pee is	e-28 p32
peeing	a103 b-37 e-34
peeing _ $	a52 b-37
peei~	a103 b-37 e-34
pees	h46 l-38
pegs	a41 e-41
people	a-76 h134 q-30
people _ run	a-26 h35
people get	h24
people to	a-26 h35
peop~	a-76 h134 q-30
per	h38 k105 l-31 q-29
per _ $	h38
per week	h35
percent	m28 n-28
perc~	m28 n-28
perfect	a66 e-27
perf~	j33
perhaps	e-30 l-41 m74
perhaps $	e-30 l-41 m74
perh~	e-30 l-41 m74
peri~	h28 i-28 j36
permanently	k52 m-33
permission	a83 e37 l-70
permission _ run	a73 l-67
permission to	a57 e59 l-70
perm~	a82 e37 k52 l-70 m-33 o-25
person	h34 q-25
personal	a24 d-30 g184 h-24 k-36 l-74 m-45
pers~	a27 d-30 g184 k-45 l-61 m-45 q-25
perth	k103 m-68
pert~	k103 m-68
peru	a-30 l63
peru $	l33
phone	a-48 b53 c-36 g29 h-24 k-34 m43 p60
phone $	b60 c-44 l-43 o-42 p69
phone is	k-34 l76
phones	d41 k-24 l-24 m28 n-28 o27
phon~	a-47 b72 c-36 d29 g29 h-24 j-24 k-59 l-39 m71 n-28 o34 p60
physio	d89 e-62 i53 j44 l-53
physio _ $	i26
physio says	j41
physio wants	a-64
physios	a-42 o45
phys~	a-50 c-56 d67 e-65 i48 j44 l54 o53
pick	a-29 e83 j50 k25 l-66 o-24
pick _ $	q40
pick _ my	a28
pick _ the	a-34 e43
pick stuff	a25
pick up	e39
pick~	a-31 f-35 h101
piece	h-43 l62
piece of	h-43 l62
piec~	h-43 l62
piercing	a40 e-32
pier~	a40 e-27
pilates	h-32 i68 q-28
pila~	h-32 i68 q-28
pin	h-33 k-29 l-26 m88
pinch	a53 l51
pinch _ i	l63 q-26
pinch _ the	a27
pinch in	a27
pinch me	l60 q-26
pinching	e27
pinchy	e48 h-34
pinc~	a37 e64 h-34 l41 o-25
ping	a-70 f25 k186 l-97 m39 p-70
ping $	i26
ping _ #	k160 m-50 p-70
ping _ $	f36 l-29 o30
ping _ at	m49
ping _ daily	n26
ping _ my	a27
ping at	k86 l-33
ping me	a-30 f25 l-47 m58 n61
ping to	k70 p-70
pinged	a36
pinging	b-27 k33 l-38 o93
pinging _ $	b-27 o33
pinging me	b-27 o48
pings	a-50 b-39 i-29 l-52 n46 o214
pings $	b-24 o79
pings _ $	l-27 o53
pings _ my	o36
ping~	b-65 e-32 i-36 l-90 o308 q-31
pinpoint	e25
pinp~	e25
pins	a102 i-52 j-27
pins _ needles	e34 i-32
pins and	e34 i-32
pint	a56 i-47
piss	a49 o-66
piss _ $	l70 o-66
piss _ brown	a49 l-49
piss is	a49 l-24
piss off	l70 o-66
pistol	i25
pistol squats	a25
pistols	a-26 e-57 i244 l-104
pistols #	i24
pistols each	i30 l-30
pistols in	i43
pistols yesterday	i30
pist~	a-32 e-60 h-30 i269 l-105
pitch	j-39 l65
pitc~	j-39 l65
pizza	c-27 h-49 i52 j-57 l157 p-28
pizza $	c-27 l124 p-28
pizza in	h-35 i42 j-41 l34
pizz~	c-27 h-49 i52 j-57 l157 p-28
place	a31 h-35
plac~	a31 h-35
plain	f73 k-33 l-41
plai~	f73 k-33 l-41
plan	a160 h-69 i-26 j42
plan $	a78 h-59
plan :	a41 i-25
plan _ today	a25
plan for	a25
plan says	a-25 e25
planks	a-46 i51
planks $	a-46 i46
planned	i58 q-26
planned _ but	a-31 i57 q-26
planning	a43 c-24 e-34 h-26 l52
plantar	h50
plantar _ what	h50
plantar fasciitis	h50
plan~	c-41 e-36 h25 i65 k-25 l104 q-39
plate	a28
plates	a-56 h-35 i86 l51
plates $	l25
plates _ the	i44
plates on	i44
plat~	h-35 i73 l51
play	i-32 l115 m-47
playlist	e28
playlist is	e28
play~	h-81 i33 l64
please	a-44 b57 e-93 i-112 j96 k38 l-118 n55 o58 p39
please #	k-52 n51
please $	a40 b-158 d36 e-37 f61 g59 h-58 i-59 j41 m42 n39 o-104 q122
please :	i-34 j82 p-34
please _ $	a-25 b174 f-31 h63 i28 k-70 m-37 n-45 p31 q-54
please _ a	m-36 p45
please _ all	c53
please _ cancel	p35
please _ in	k-37 m26 n37
please _ is	a-25 g-28 h28 k43 m36 q-25
please _ it	o49
please _ me	a41 h28 l-26
please _ the	b100 k-34 m24 o-49
please _ write	k38 n-31 o38
please amend	a-25 p25
please and	k29 q34
please explain	h107 q-66
please i	a-32 i-34 k38 o43
please in	p45
please my	d-32 p40
please no	o49
please not	k65 m-25 n-27
please note	i26
please resume	n30
please stop	b-97 o132
please to	f24 k60 n31 o-46 p47
plea~	a-67 b57 e-97 i-84 j96 k38 l-118 n55 o58 p39
plod	a82 e-25 l-48
plod ?	a38 e-25
plod _ $	a76 e-25 l-37
plodding	e61 k-24
plodding along	e53 k-24
plod~	e61 k-24
plot	a-45 g152 h-42 i-28
plunge	a-27 h57 j-30
plunge _ or	a-27 h56 j-29
plunge yes	a-27 h56 j-29
plun~	a-27 h57 j-30
plus	g-26 i41 k-42 l-117 m210
plus _ $	g-26 k-42 l-117 m210
plyo	i49
plyo~	f-25 h243 k-39 l-135 m-31
pm	a-101 e-80 h-31 j121 k148 l-44 m28 n52 o-28
pm $	h-25 j36 k-46 l-30 m40 n73
pm ?	a75 j-51
pm _ $	a69 e-30 j-76 k78
pm _ day	k29
pm _ now	k27
pm _ of	k26
pm _ run	j27
pm from	k27
pm instead	k26
pm not	k-25 p45
pm one	a-27 j27
pm or	j63
pm please	j-26 k94 n-39
podcast	g-27 l101 o-32
podc~	g-27 l101 o-32
point	a-70 e35 j25
poin~	a-37 e31 j25
pois~	h51
polish	f-60 k193 l-111
polish $	f-60 k133 l-63
poli~	f-60 k153 l-43 o-28
polski	f-47 h-41 k190 l-69
pols~	f-47 h-89 k286 l-109
pool	a-24 h-51 l33 m64
pool _ on	l33
pool open	l33
poor	a-30 l49
poor _ $	a-30 l49
poorly	p26
poorly not	p26
poor~	p26
pop	i-35 j-34 l98 m62 n-27
pop !	a-58 e61
pop _ my	h47
pop _ not	a45 e-26
pop in	a-50 h77
pop on	e-24 m73
pop quiz	l37
pop was	a48 l-36
popcorn	a31 e-26
popc~	a31 e-26
popped	a-86 i90 l94 n-27 p-40 q-29
popped _ for	i39 l-26
popped _ the	l65 p-30
popped a	i49 n-27
popped in	a-26 i39 l-28
popped my	a-35 e34
popped to	l69
popped today	g31
popping	f-47 h-64 i33 l120 o-32
popping _ dangerous	h60 l-47
popp~	a-91 f-47 h-49 i122 l214 n-27 o-32 p-40 q-29
por	h-47 l-63 m-35 q141
por _ $	h-47 l-63 m-35 q141
porridge	a55 i-28
porr~	a55 i-28
porto	a-45 e-28 k40 l45
portuguese	a-52 h-70 k201 l-24 m-50
portuguese $	k51 m-50
port~	a-96 d45 e-28 h-70 k241 m-50
possible	a38
poss~	a38
post	a93 i-60 j26 l-38
post _ and	a45 e-25
post _ day	a48 i-46
post leg	a48 i-46
post legs	a56 e-29 j-27
postpone	b-49 k-44 l-84 m208
post~	b-49 i26 l-87 m190 p-41
pott~	h-35 l38
pounding	m40
pounds	k142 l-51
pounds $	k48
pounds _ of	k31 l-24
pounds instead	k31 l-24
poun~	k128 l-51 m32
power	h55 k-26 l30
powerlifting	k56 l-42
powe~	h50 k29
ppl	a-32 h42
pr	h-27 i135 l-50 n-27
pr _ !	i31 l-28
pre	a-42 e-25 j64 l54
pre _ post	j33
pre or	j33
pre run	h59
pre workout	l37
prefer	k26 n-24
preferences	f-48 k179 l-49 o-43
preferences $	f-48 k179 l-49 o-43
pref~	a-53 b-39 f-89 g-50 j50 k463 l-145 n-58 o-35
pregnant	h47 j-28
preg~	h47 j-28
prem~	f-62 h-28 l112
prep	k44 l-44
present	a28 j-24
presentation	a-35 i-53 l120 o-31
president	l34
press	a-44 f71 i124 j33 k-37 l-34 m-39 o-35 q-30
press #	a60 i29 k-24
press $	a37 f64 l-68 o-26 p40
press _ #	p24
press _ $	a-45 i116 l-45
press _ is	l31
press _ it	a27 i-26
press _ leg	p26
press _ mins	a31
press _ my	a-48 e48 i-46 l46
press _ runners	h24
press _ some	i25
press and	a-49 i37
press at	i38 l-26
press conference	l38
press for	h24 i-58 j-24 l46
press it	a40
press now	a35 i-26
press only	i27
press rpe	p24
press the	p28
press then	a-26
press today	a-27 i34
press yesterday	a-36 i36
pressed	a-36 b45 h-27 i46 l-26 p46
presses	i38
pressure	h26 q-30
pres~	a39 b45 f37 g-64 h-56 i135 k-60 l93 m-39 n-32 o-75 p78 q-83
pretty	l40 p-25
pret~	b67 g-30 p-45
prevent	h38
previous	a-39 d-24 g86 h-37 i-37 p74
previous _ $	d-24 p38
previous entries	g49 h-31
previous entry	d-24 i-37 p76
prev~	a-40 d-24 g86 i-37 p74
price	a-24 k-46 l212 m-44 q-38
pric~	a35 c-28 e-32 k-47 l230 m-44 q-38
pride	a25
prid~	a25
print	a-39 d113 e-27
print out	a-39 d89 e-27
prin~	a-39 d127 e-27
prior	j55 l-59
prioritise	h-45 j-48 k126
priority	a-27 j33
prio~	a-27 h-50 j41 k121 l-59
probably _ $	a-27 i35
probably nothing	i39
problem	e37 l-57 q44
prob~	e42 l-63 q44
proc~	e33
prof	l-44 q63
profile	c72 k94 l-62 p-66
profile $	c72 k94 l-62 p-66
prof~	c72 k94 l-62 p-66
programme	i27 q-26
progress	a-128 e102 f-30 g177 h-26 j-28 l-49
progress _ $	a-50 g151 j-26 l-34
progress _ like	a-54 e68
progress feels	e27
progress report	g38 l-34
progressive	g-47 h86
progressive overload	a-34 g-47 h86
prog~	a-143 e82 f-30 g130 h60 j-28 l-49 q-35
prom	a-26 e26
promise	i-31 l45
prompts	k55 n-35 o35
prom~	k55 l33 n-35 o35 p-51
proper	a32 h106 k-37 p-44
properly	a33 e-26
prop~	a65 e-29 h106 k-41 p-47
pros	h106 j-25 l-52
prosze	h-48 k138 l-82
prosze $	h-48 k138 l-82
pros~	h-48 k138 l-82
protein	a-24 e-33 f-35 h223 o-37 q-35
protein $	h146 l-77
protein _ $	h53
protein _ ?	h37
protein _ much	h38
protein how	h38
protein shake	i24
protein timing	h63
prot~	e-39 f-35 h223 o-37 q-35
prove	b-56 q124
prove _ $	b-56 q124
prove it	b-56 q124
prov~	b-56 l-34 q124
pt	a-29 d27 h42 i38
pt session	a-26 i34
pub	a37 e-28 i-26 j-24 l33
pub $	i-26 l33
puff	a-28 e29
puffed	a-33 e40
puffed _ and	a25
puffy	a42 e-50 j-35 q39
puffy _ yesterday	a-24 k24
puffy and	q46
puffy since	a-24 k24
puff~	h-32 j-45 q32
puking	a76 e-46 l-26
puki~	a76 e-46 l-26
pull	a-50 b-29 e29 g95 h-28 i-59 l38 o-38 p39
pull _ $	b-29 p41
pull _ and	i-62 l85
pull _ my	g45 h-28
pull the	e26
pull up	g101 h-28 l-51
pull ups	i-69 l97 o-38
pulled	a-42 b26 h33 k34 l32 o-28
pulled #	a-34 i45
pulled _ from	a-41 i45
pulled _ hamstring	h31
pulled _ in	e-39 k34 m26
pulled a	h31 i47 l-57
pulled my	a-24 e33
pulled something	a30 e-50 i-28 k34 m26
pulled up	e25
pulls	i94 l-30 n-31
pulls #	i32
pullups	i-53 l54
pull~	a-28 b25 f-24 i40 j-26 k34 l68 n-36 o-31 p-28
pulse is	a31
pump	a-27
pump~	a-24 i32
punc~	a62 h-45
puppy	f-35 l66
pupp~	f-35 l66
pure	a32
pure _ the	a44 i-44
purge	b-44 c250 d-55 k-29 l-79
purge my	c36
purg~	b-44 c250 d-55 k-29 l-79
purple	k35
purp~	k35
push	a-106 b-45 e201 i30 l-36 m117 o-65 p-26
push _ $	a38 o-51
push _ ?	e28
push _ to	a-45 b-25 e31 m51
push _ tonight	m53
push it	a29 m37
push me	a42 e-25
push off	a48 o-34
push on	a-69 e83
push through	e51
push to	a-57 m47
push~	a25
put	a-80 c-36 e-60 f43 h-82 i80 j53 k105 l-64 m52 n-45 p94 q-58
put #	a-25 p56
put _ #	a-31 i-26 p57
put _ $	k-24 p34
put _ as	k41 l-32
put _ day	j41
put _ down	i30 n41 o-35
put _ easy	j29
put _ foot	a-40 i49 l24
put _ i	f37
put _ in	c-27 k102 m-24
put _ left	a32
put _ legs	a-46 i55
put _ off	m171 o-150
put _ on	b42 k30 l-38 m-104 o92
put _ the	p27
put a	h-33 i32 j-28 k-29 l-26 m88
put down	a-44 i44
put for	g33
put in	a-37 g26 i67 l-32
put it	a37 f28 l-35 m94 o-52 p-39
put me	i38 k94 m-61 n44 o-40
put my	f33 g-27 i35
put that	f44
put the	j36 k27 n-73 o86
put weight	a38 b34
put your	k-26 l75 q-25
putting	a26
putt~	a26
python	a-40 l54
pyth~	a-40 l54
q	b204 f-36 l-82 n-44
q $	b176 f-36 l-54 n-44
quad	a147 b28 e-56 i-44 k-36 l-56 m52
quad #	a64 e-42
quad $	h-25 i-32 m65
quad _ right	a59 e-37
quad is	j25
quad just	b28
quads	a202 b-48 e147 f-27 g-53 h64 i103 j-51 l-140 q-119
quads #	a157 i-102
quads $	a-38 e32 h92 q-48
quads _ #	a78 i-43
quads _ $	a124 e31 h-30 i-51 l-40
quads _ ?	a43 e-43
quads _ a	e32 i-35
quads _ as	a35
quads _ calves	a-58 i58
quads _ do	a-56 i69
quads _ glutes	a-85 e56 i29
quads _ left	a54 l-35
quads _ like	a25
quads _ ok	a48 e-48
quads _ on	a-35 e43
quads _ sleep	a24 e-24
quads _ sore	a38 e-38
quads _ the	i40
quads _ to	a-26 i35
quads _ up	a-53 e35
quads a	e25
quads about	a-30 e30
quads and	a-128 i136
quads are	a-40 e87
quads at	a129 e-104
quads fine	a-25 e27
quads have	a54 l-35
quads like	e25
quads say	e51 q-26
quads screaming	e26
quads to	a-35 e-29 i64
quad~	a194 b-48 e127 f-27 g-53 h64 i123 j-51 l-121 q-129
quarter	k127 m-40
quarter _ #	k28
quarter _ six	k24
quarter past	k80
quarter to	k47
quar~	a-27 k127 m-40
que	a-85 h72 l-63 m-35 p-34 q168
question	b107 e-36 k61 l-36 o-35 p-51
question $	a-35 b60 l-25 m38 o-29
question _ #	k67 n-25
question _ $	a43
question every	n34
question mark	a40
questions	a-31 b174 f99 h-93 l-34 m-45 n32 o-32
questions $	b98 f98 h-83 o-30
questions _ $	f-29 n42
ques~	b280 c-35 e-38 f99 h-90 i-40 k61 l-77 m-27 n44 o-67 p-51
queu~	k-25 q39
quick	e46 h43 i39 k-37 l-61
quick #	a26
quick _ ?	a24
quicker	e-28 g43
quic~	a-31 e41 g49 h57 i39 k-39 l-66
quid	e-24 i-24 l52
quid $	e-24 h25 i-24 l28
quiet	a-51 e-31 l-69 m27 n58 o215
quiet $	l-67 m-56 o206
quie~	a-51 e-31 l-69 m27 n58 o215
quit	a-123 b217 d-31 e86 f-38 k-57 l-79 n-71 o149
quit $	a-30 b235 f-38 o-164
quit ?	a-40 e40
quit _ $	a-40 b-95 e40 l-50 o145
quit _ me	b-51 d-31 l-29 n-61 o178
quit _ with	o25
quit it	o25
quit pinging	b-27 o48
quit the	b100 k-48
quit this	b103 l-50 o-24
quitting	k-30 l-25 n-26 o105
quit~	k-30 l-25 m-27 n-26 o105
quiz	l56
r	a-32 m78
r $	a-32 m78
race	f-25 h-38 i-65 j175 l170 m-30 n-36 p-31 q-64
race $	h44 j-30
race ?	l36 n-29
race _ $	h-38 j25 l110 q-55
race _ at	j25
race _ killing	e27
race _ last	e25
race _ or	a31 h-25 j33
race _ sunday	a-24 e27
race is	j31
race it	a33 e-25
race now	e30
race on	a-24 e27
race saturday	a-31 j56
race sunday	j38
race week	h-25 j29
races	k41 p-33
race~	k41 p-33
racing	b-41 e32 l51
raci~	b-41 e32 l51
rack	g28 i41 j33 o-26
rack $	j26
rack _ the	a34
rack and	g38
rack to	a34
racked	i54
racked _ last	a-32 i32
racked my	a-32 i32
racking	a40
racking _ bar	a40
racking the	a40
rack~	a38 e-43 i59
rain	a-51 k40 l92 m-76
raise	l75 m-43
raise $	i25
raises	a-101 e-41 h24 i207 l-28
raises #	i46
raises $	h24
raises _ the	a-31 i38
raises on	a-31 i40
raises yesterday	i-27
rais~	a-110 e-42 i190 l47 m-45
ramadan	a48 j-48 o24
rama~	a48 j-48 o24
ran	a48 e-39 g-30 h-28 l166 m-40 p40
ran #	j-26 l84
ran _ k	j-26 l84
ran _ my	g-30
ran _ of	l24
ran _ the	l27
ran in	l27
ran out	l24
ran through	i24
ran yesterday	a32
rate	a-41 c-51 d-25 e86 h32 k-89 l125
rate my	c-51 l90
rate normal	a-30 e50
rather	n-24 o24
rath~	n-24 o24
raw	d154 g-33 k-40 l-25
raw _ $	d113 g-33 l-25
raw data	d82 g-33 k-40
rd	e46 g69 h-26 i-29
rd $	g55
rdl	a-45 e-39 i170 l-24
rdl /	a-25 i49
rdl _ $	i30 p-26
rdl _ leg	i28
rdl nordic	i36
rdls	e-71 h-44 i309 j62 k-36 l-24 o-36 p-98
rdls #	i34 p-24
rdls $	h-30 j77 p-34
rdls _ #	e-26 i37
rdls _ $	i106 o-36
rdls at	e-26 i37
re	l-30 n56
re enable	l-30 n56
reaching	a25
reaching for	a25
reactivate	g-45 l-82 n189
reactivate $	g-45 l-82 n189
reac~	a36 g-45 k-32 l-82 n189
read	f90 h77 l-89 q-26
read me	h48
readiness	a50 h-27
ready	a67 h-28 i-25
ready for	a26 i-25
read~	a125 b-63 f-45 h-55 i-38 l78
real	h127 l-107
real $	a37 h37 l-68
real _ $	l24
real _ now	o26
real or	h105 l-86
really	a-25 j27 k-28 o-36 q137
really $	k25
really ?	a-71 h-27 l-26 q138
real~	j26 k-40 o-36 q137
reason	a-46 e33 f-31 g-24 j-24 l-41 q179
reason $	m-45 q87
reason ?	l-26 q57
reason _ $	g-24 j-24 l-26 q98
reasoning	j-24 l-57 q170
reasoning $	q24
reasoning ?	j-24 q38
reasoning _ $	j-24 q87
reasoning there	l-51 q59
reasons	k-52 q187
reasons ?	q43
reasons _ $	q81
reasons please	q73
reas~	a-72 e33 f-63 g-42 h-40 j-48 k-74 l-114 o-61 q564
recap	c-27 d-29 g217 k-27 l-89
recap $	g117 k-27 l-70
recap of	d-29 g73
reca~	c-27 d-29 g217 k-27 l-89
receive	n37
rece~	l-24 n37
recipe	d-31 h-60 l108
reci~	d-31 h-60 l108
reckon	a66
reckon i	a38
reck~	a44
recommend	g-27 h-39 i42 j42 l81 m-25 o-32
recommend a	l75 m-25 o-32
record	c28 e-44 g74 h-86 i75 k-25 l27 n-33
record $	a-24 l46 p36
record :	i40 p-31
recorded	g48 h-47
records	c133 d73 g-40 l-48 p-42
records $	c114 g-31
records _ a	d30
recover	h94 l-63
recover _ $	h53 l-29
recover faster	h48 l-29
recovered	a215 g-118 h-61
recovering	a-30 g43
recovery	a-34 b-41 c-31 d-28 g-31 h352 i-47 k-35 p-51
recovery $	h106 l-25
recovery _ #	h58 i-37
recovery _ $	a-67 b-41 d-28 h195 l-31
recovery _ or	a78 h-50
recovery jog	a34 h-48
recovery run	a71 h-56
reco~	a52 b-41 c53 d37 f-33 g-60 h232 i68 k-105 l-205 m-48 n203 o-78 p-90
red	a32 b27 e-72 f-75 g-33 l-31 o37 q139
red $	b27 q53
red ?	a-37 q43
red _ $	h24
red _ shiny	a42 h-26
red and	a48
red flag	q54
red flags	f-29 h101 q-29
red light	l-24 q38
redo	a-27 p50
redu~	h112 l-86
ref	a-24 q24
register	n54 o-54
regi~	b-24 n54 o-54 p40
regret	a-27 i39
regret $	a-33 i33
regrets	l48 o-33
regrets $	l48 o-33
regretting	e48 i-31
regretting _ #	e34
regr~	e31 l48 o-33 p-35
regular	p-30
regu~	p-30
rehab	a-61 h32 l-24
reha~	a-39 h32 l-24
relay	a68 i-38
rela~	a68 i-38
relocated	e-34 f-26 k145 l-42
relocated to	f-26 k70 l-26
relocating	k63
relo~	e-34 f-26 k208 l-63
remember	i37 l24 p-36
remember _ i	l24
remember what	a-25
reme~	i37 l24 p-36
remind	a-48 k-53 m164
remind _ again	l-49 m59
remind _ at	m39
remind _ every	n65
remind _ in	m72 n-25
remind _ to	k-27 l107 m-72
remind _ what	g38 n-28
remind _ when	m43
remind me	a-48 k-53 l47 m104 n30
remind us	l-35 m60
reminder	c-75 k127 m-41 o55 p-38
reminder _ #	k77 m-34
reminder _ $	k56 n27 o-38
reminder for	k-31 n51
reminder please	n27
reminder time	k120 m-41 n-37
reminders	a-65 b-75 e-45 f-26 l-121 m-64 n267 o229
reminders $	b-72 e-33 f-25 l-84 n212 o92
reminders _ #	k35 n-24
reminders _ $	k-55 n86
reminders at	k35
reminders on	n30
reminders please	k-26 n82 o-54
remi~	a-118 b-79 c-191 d-35 e-67 f-28 h-42 i-38 k34 l-101 m34 n259 o484 p-66 q-35
remove	b-49 c187 d-43 g-25 i-52 l-40 n-95 p227 q-40
remove _ $	b-49 c-35 p133 q-26
remove _ completely	c33
remove _ from	n-37 o27
remove _ information	c41
remove _ knee	p31
remove _ my	c52 d-29
remove _ you	c28
remove all	c101 d-42 o-28
remove it	c-24 p32
remove me	c79 n-37
remove that	b-49 p94 q-26
remove the	n-46 o64 p35
removed	c72 d-30
remo~	a-36 b-49 c259 d-73 g-27 i-52 l-60 n-95 p227 q-40
rep	a-65 d27 e111
rep #	a-27 e98 i-46
rep $	a-40 i64
rep _ of	e37
repair	h47 o27
repair $	o27
repa~	h47 o27
repeat	e38 h-37
repeated	c-27 h59
repeated about	c-27 h59
repeats	i-34 j51 p-34
repe~	c-27 e57 i-34 j51 k-32 p-34
replace	i-53 p53
reply	a-54 m32 o63
repl~	a-49 i-61 m32 o63 p53
report	b-44 f33 g143 h-42 q-33
report $	b-44 g131 l-38
repo~	a-58 b-44 e50 f50 g143 h-42 l-36 q-33
reps	a31 e75 f-25 i54 j-28
reps $	a42 h-30
reps ?	a30 f-25
reps _ $	f-25 i48
reps _ the	e48 j-53
reps left	h31
reps on	a43 j-25
reps to	a-40 e40
request	d152 h-32 i-26 k-32 l-52
request $	d101 h-32 k-32 l-41
requ~	d152 h-32 i-26 k-32 l-52
research	a-26 d-28 g-40 h100
reset	b43 c196 d-29 h-24 l-61 m-56
reset $	c146 l-45 m-35
reset _ $	b-29 c46
reset _ to	c45 h-24
reset me	c46 h-24
rese~	a-24 b43 c196 d-56 g-40 h76 l-67 m-56
resp~	l60 p-26
rest	a106 d-32 e52 f-35 g-55 k-52 l-71 m-48 o45 p-27 q164
rest $	a58 e70 f-56 h-96 l-39 m-48 o73 q68
rest ?	a-56 q78
rest _ #	a-40 q40
rest _ $	h32 l-29
rest _ ?	a38 q24
rest _ i	q31
rest _ is	h27 q27
rest _ me	a31
rest _ or	a60 l-64
rest _ run	a39 l-37
rest _ the	a-25 l34
rest _ you	l64 o-49
rest between	a-28 h-29 j66
rest day	a103 l-102
rest days	h118 q-63
rest in	a-24 f49 k-28
rest of	l34
rest or	a29 l-37
rest what	q33
rest when	q36
rest will	l64 o-49
restart	a-43 b137 e41 i-29 k-59 l-51 n167 o-123
restart #	a-30 i-29 k-51 n118
restart $	b203 l-51 n-152
restart _ $	b-32 n118 o-78
restart the	b-25 n82 o-45
rested	a124 n-38
rested #	a31
resting	e-57 i42 m30
resting $	e-35 i42 m30
rest~	a83 b129 e-26 j-45 k-75 l-66 m30 n129 o-142 q47
result	l54
resume	a-115 b-27 e117 h-44 l-95 n292 o-75
resume $	b-25 l-71 n125
resume the	a-57 e46 n40 o-29
resu~	a-119 b-27 e117 f-74 g-36 h-56 k-102 l-97 n539 o-92
reverse	j48
reverse $	j30
revert	a-49 l-52 m-74 p234
revert $	a-49 l-52 m-38 p190
reve~	a-66 j48 k-26 l-73 m-85 o-26 p248
rhabdo	a-48 b-33 h133 l-50 o81
rhabdo $	b-33 l-48 o82
rhabdomyolysis	h40 q-25
rhab~	a-48 b-33 f-26 h173 l-50 o81 q-37
ribs	a62 e38 n-25
ribs $	a75
rice	a63 i-34
rid	c27 p33
rid of	c29
right	a44 b-35 c103 e73 i-30 j25 k-89 l-64 m43 o-44
right #	a-24
right $	a115 i-31 j41
right ?	a-31 i29 j29
right _ #	a59 e-37
right _ $	a-103 i29 j39 k-35 m98
right _ and	e50
right _ be	c69 k-24
right _ did	a33 i-35
right _ in	a-51 l39
right _ not	a24 e-24
right _ sand	e37
right calf	a-31 e25 i25
right hip	i38
right i	p24
right is	a38
right leg	a24
right now	a-65 e166 i-57 k-49 l-33 m88 o-32
right one	a-31 g34
right quad	a59 e-37
right there	a-48 e48
right to	c137 k-24 m-34
righ~	a48 b-35 c103 e69 i-30 j25 k-89 l-64 m43 o-44
ring	a-29 g-27 k-25 l66 m46
ring~	a30
rip	a41 c45 d-76 e34 h-30
rip _ my	c49 d-38
rip my	a75 d-38 h-30
ripped	e42
ripp~	a-31 e42
rir	f-31 h44
river	a-29 e33
rive~	a-29 e33
rm	a-61 c250 l-55 n-29 o-113
road	e35 i-35 j29 q-38
road $	l38 q-38
road _ $	a-24 j52
road trip	l35
roads	a42 i-36
road~	a42 i-36
roast	a41
roasted	l-28
roasted $	l-28
roas~	a39 l-43
rock	e29
rock $	a-24 e28
rock hard	a29
rocks	a-29 e29
rock~	a-29 e29
roll	a55 b-99 h94 n-35 p154 q-101
roll over	a38
rollback	h-39 l-28 m-46 n-47 o-31 p207
rollback $	h-39 l-28 m-46 n-47 o-31 p207
rolled	a-35 e45
rolled _ a	a-49 e54
rolled on	a-49 e54
roller	h48
rolling	h134 l-40 q-31
rolling ?	h31 q-31
rolling _ $	h31 q-31
rolling _ or	h24
roll~	a-60 b-25 e32 h123 l-60 m-56 n-47 o-31 p207 q-31
romanian	a-30 i105 k-48
roma~	a-68 g-82 i105 k-48 l116
room	a109 e-59 h-42 i87 l-82 m27
room _ spinning	m34
room is	a49 l-58 m34
room legs	h-28 i52 l-24
root	e34 m24
root beer	m24
ropes	a-27 e27 f122 g-49 q-62
ropes $	a-27 e27 f122 g-49 q-62
rope~	e28 f122 g-49 q-62
rough	a125 i-33 l-61
rough $	a80 l-61
roughly	a-59 j37
roug~	a67 j25 l-61
round	e89 f-28 i52 l-46
round $	j29
round ?	e-32 j34
round _ $	h39
round _ block	a35
round _ lake	a-35 e64
round _ ribs	a25
round it	e25
round the	a42 i48 l-34
rounds	i29
roun~	a-26 e89 f-28 i81 l-46
routine	i41
rout~	i41 l-30
row	e-24 i-27 j-35 l60
rows	d52 i-104 k-27 l130
rows _ $	d52 k-27
rows only	d52 k-27
rpe	a-98 e-147 f26 g162 h101 i160 j-70 k-87 l-133 m-66 p219 q-32
rpe #	e-101 g-50 h-31 i140 j-27 m-40 p120 q63
rpe $	h91 l-45
rpe ?	a-26 g68 h-52
rpe _ #	g-27 i83
rpe _ $	a-117 e-31 f-40 h-49 i137 p43 q83
rpe _ and	p36
rpe _ i	i-57 p58
rpe _ in	f43 h-41
rpe _ just	f54 h-31
rpe _ soreness	g32 h-32 i27
rpe _ squats	a31 i-31
rpe _ this	a49 i-46
rpe and	f24 j-36
rpe for	g25
rpe should	p46
rpe to	h81 p43 q-53
rpe was	p62
rubbish	a58 e-31 f-33 q32
rubbish _ $	f-33 q49
rubb~	a64 e-37 f-33 q32
rugby	a-25
rugb~	a-25
ruin	h47 i-32
ruin _ $	h59 i-32 j-26
ruin it	h29 j-27
ruin knees	h32 i-29
ruined	a-42 i40
ruin~	a-42 i40
rule	a-25 g-41 h110 l-45 o-40 p-28 q140
rule $	a-25 h92 q-35
rule _ no	q34
rule _ that	l-27 p-28 q76
rule was	l-27 p-28 q55
run	a317 b-66 d-52 e195 f-143 g-25 h41 i-368 j443 k-105 l104 m-88 n-68 o-27 p-111 q-26
run !	l24
run #	a-77 e94 h-43 i-56 j97 l-28 m36
run $	a144 c-42 e35 h141 i-54 j-41 l-267 q95
run /	a-99 e76 j26
run :	j29
run ?	a283 e-42 h-65 i-30 j-38 l-45
run _ !	l24
run _ #	a57 e-52 i-61 j64
run _ $	a313 h-88 j-43 l-82
run _ :	a-29 e29
run _ ?	a372 e-41 g70 h-117 i-39 j-79 l-129
run _ a	a-92 h65 l57
run _ actual	a26
run _ after	a-53 h-47 j99
run _ all	a-31 l39
run _ am	j35
run _ are	a-34 l38
run _ back	l51
run _ bad	h31
run _ bakery	a-54 l73
run _ before	j24
run _ better	a34 j-34
run _ by	l71 n-34
run _ day	h57 q-57
run _ dishwasher	l39
run _ do	a-25 h46
run _ doms	h32 l-32
run _ fine	a-52 e31
run _ for	e-25 j25
run _ got	a-42 j31
run _ gym	a-35 j96
run _ help	a39
run _ hour	a-73 j88
run _ i	a-105 j30 l47 o42
run _ idea	h33 j-33
run _ in	a-35 e55 l-30
run _ is	a51
run _ it	e24 h86 j-40
run _ k	a-41 e40
run _ last	a-32 e65
run _ leg	a24
run _ legs	a-97 h30 j113 q-31
run _ lift	j29
run _ lightheaded	a-25 e28
run _ mark	a36
run _ me	j27
run _ min	a-30 e27 m36
run _ morning	a72 j-31 l-36
run _ my	a-84 e40 g-35 l103
run _ not	a39 j-24
run _ now	e29
run _ of	a-32
run _ off	a63 e-29
run _ ok	e-46 j66
run _ on	l25
run _ or	a134 e35 h-28 i-28 l-82
run _ order	j25
run _ pain	h65 l-55
run _ past	a-52 l72
run _ pm	a40 i-62
run _ progress	a-39 e39
run _ run	a-97 e-36 j24 l127
run _ says	a60
run _ sore	a-24 h45
run _ squat	i-53 j86
run _ squats	j33
run _ that	h-41 j27 l24
run _ the	a32 e-53 l41
run _ them	a-37 l36
run _ to	a29 h26
run _ today	a62 l-54
run _ tonight	a52 l-41
run _ walk	a-65 e83
run _ with	c32
run _ work	a80 j-29 l-51
run _ yes	a45 l-32
run a	a-96 l126
run after	h34
run again	a-49 c32 j24
run and	a-129 e93 i42 j59
run at	a55 e-57 i-25 j28
run b	a-65 j102 l-33
run because	a-34
run before	j105 l-65
run between	a-28 j32
run bye	a-45 l45
run can	a-46 j38
run check	a-29 e58 l-29
run done	a26
run down	a24 e-24
run feel	e24
run feeling	a-51 e76 f-25
run feels	a-38 e38
run first	a-123 j188
run for	l53
run forrest	a-66 e-36 l129
run have	a39 e-28
run head	a40
run home	a74 e-45
run how	h59 j-45
run i	a27
run in	h32 j-27 l41
run is	a43
run it	a62 e-50 j-37 l79
run later	a61 l-25
run legs	a40
run me	a-46 g-35 l119
run my	l35
run next	a39
run no	l-29 o45
run now	a145 h-25 j-39 l-32 m-24
run of	e-46 j-26 l88
run ok	a34 l-29
run on	a-52 e41 l34
run or	a90 h-76 j55 l-27
run pm	j47
run python	a-40 l54
run quads	a-98 e98
run question	a36
run right	e29
run same	h-24 j36
run since	e29 j-41
run still	h31
run supposed	h26
run that	l35 n-34
run the	a-67 e34 j-47 l111
run then	a-50 j68
run this	j-29 l27
run through	a-85 e49 h55
run til	a43 m-27
run to	a56 e-63 l33
run today	a176 j-38 l-103 q-27
run tomorrow	a51
run tonight	a29
run w	a24
run what	h46
run when	a32 h-39 o44 q29
run with	h72 j-43
run yes	a58 j-27
run you	a49 l-26
runing	a-52 e72 i-47 j79 l-46
runing $	a-38 j84 l-42
runi~	a-52 e72 i-47 j79 l-46
runner	e-30 h34 j-45 l80 q-39
runners	a-39 e-41 h203 l-68 q-31
runners $	h72 l-43
runners _ $	h45 j-32
runners knee	h62
running	b-69 e309 f-67 g-37 i-153 j125 k-62 l75 m-93 q35
running #	a-53 e70
running $	a-84 e112 f-54 h55 o-36 q49
running ?	a26 e-25 h-54 j46 l25
running _ #	a-29 e42
running _ $	a43 e-56 j69 k-35 l27 m-38 o61
running _ ?	e-34 l59
running _ a	a-45 q46
running _ after	h54 j-44
running _ allowed	a40 l-28
running _ and	a-53 e53
running _ are	a-30 e30
running _ do	j35
running _ feels	a-46 e46
running _ for	a-84 e-24 h60 l54
running _ fumes	a37 e-39
running _ lifting	h-128 j97 k64
running _ mayor	l24
running _ meeting	a-32 l60
running _ my	a-72 e31 l83
running _ not	a31 e35 l-33 o-26
running _ now	a-50 e136 h-24 m-44
running _ of	e-40 l58
running _ off	e-29 j42 o28
running _ on	a31
running _ out	h25
running _ squats	h38 j-36
running _ the	a29 e96 h-28 l-83 q-30
running _ this	e27
running _ today	a56
running _ tonight	a27
running _ which	j28
running _ work	a67
running _ yes	a106 h-52 l-41
running _ your	h27 j-24
running a	a-32 e-24 l59
running after	h-28 j62
running again	e-33 h-38 l86
running and	a-68 e76 h-34 j46
running anyway	a-78 e78
running did	a34
running economy	e-42 h120 l-66
running fever	a25
running for	a-33 e35 h-41 l58
running good	a-57 h69
running harder	h25
running in	a-31 e52 h25 l-27
running is	a37 e-27
running late	a-77 b-28 e-48 h-31 l168
running legs	a-30 e90 h-38
running lol	a76 l-73
running now	a-55 e64 j33 l-28
running ok	a-61 e61
running on	a46 e-25 h-46 l41
running or	a51 j-36 l-29
running out	e-40 l58
running right	a-49 e128 m-44
running straight	a30 e-44 j29
running to	a41 l-25
running today	a87 i-25 l-29
running w	e36
running with	a-59 e93 h32 l-27
running yes	a-24 e-24 j59
runny	a45 l25
runny nose	a45
runn~	b-69 e217 f-114 g-37 h299 i-169 j56 k-74 l111 m-93 q-62
runs	c-41 d-43 h71 i-55 j206 k-40 l40 m-36 p-27 q-58
runs #	j64
runs $	d-28 f37 g-32 h35
runs _ $	h38 l-26
runs _ me	j30
runs _ or	a31
runs _ than	l28
runs _ that	a74 l-27 m-32
runs _ thing	l29
runs _ you	g25
runs after	a58 l-27 m-32
runs did	g25
runs faster	l24
runs go	j32
runs in	a-46 l72
runs is	j30
runs this	l50
runs you	g70 l-39 q-31
rush	a37 m-36 p45
rusty	a98 e-30 k-26
rusty and	a27
rust~	a98 e-30 k-26
s	a-52 c-24 g52 h42 i39
s _ #	a-43 i25
s _ $	c-24 g57
s on	e-28
sad	g-30 l42
saddle	a61
saddle _ feels	a45
saddle area	a45
sadd~	a61
safe	a80 e-41 f34 h46 l-67
safe ?	e-25 h67 l-26
safe _ $	e-25 h67 l-26
safe _ go	a30
safe _ you	f40 l-30
safe to	a52
safe with	f40 l-30
said	a-86 b42 c-46 f-24 h-54 i-54 p94 q171
said #	i-35 p95
said _ $	b46 c-44 i-31 p26 q35
said _ but	a-27 p37
said _ last	i45 p-24
said _ not	a88 h-37 i-41 k60 p-49
said _ to	g31 q-38
said absolutely	a88 h-37 i-41
said go	q66
said i	p32
said my	q26
said no	g31 j24 l-26
said squats	l27
said yes	q48
saka	l35
saka $	l35
salt	a-68 f-40 h245 k-49 l-63
sam	c-46 k169 l-55 m-43
same	a-30 e-27 h-35 i-56 j201 k-35 l37 o-27 q25
same _ $	a30 i-41 j32
same _ :	j40
same _ how	a-25 j27
same _ what	j29
same day	h-25 i-43 j110
same evening	j54
same session	j24
sand	a-27 e46
sand is	e37
sandbag	i31
sandwich	a-49 h-33 j44 l38
sandwich $	h-33 l42
sand~	a-69 h-42 i31 j44 l38
sat	a124 e-93 f-30 h-35 i57 j74 l-27
sat $	a37 i-50 l27
sat :	a-24 i62
sat _ #	i24
sat _ $	i36 l-24
sat _ a	e37
sat _ my	a24
sat _ squats	a-27 j32
sat _ sun	j51
sat and	j31
sat down	a49 e-33
sat long	j39
sat morning	i32 l-24
sat on	a-28 e46
sat so	a-35 j41
saturday	e-28 f-44 g26 h-63 i95 j35 k-28 m-26 p88 q-45
saturday #	i-36 m-26 p62
saturday $	p82 q-37
saturday :	i28 p-28
saturday _ $	f-25 l51
saturday _ ?	a-38 j38
saturday morning	i26
saturday night	i37
saturdays	c-30 g36
saturdays $	c-30 g36 j24
satu~	c-30 e-34 f-48 g62 h-67 i88 j55 k-28 m-26 p88 q-45
sauna	a-42 i43
saun~	a-42 i43
save	a-24 b74 c-32 d169 i54 j-27 k-39 l-93 o-52
save _ leg	i63
save _ to	b-28 d141 k-27 l-52
save a	i42 j-25
save all	d50 k-27
save my	i30
save this	b28
saved	b-29 d29 i-33 l34
save~	b-29 d29 i-33 l34
savi~	k53 o-34
saw	e-56 g-25 h56 i62 m-25
saw god	i30 m-25
saw on	h46
saw stars	a40 e-31
say	a191 b-52 h-65 j34 l-49 m-82 o-66 q73
say #	a56 k24 m-28 p44 q-25
say $	f24 i32 l-35 q-26
say ?	a-32 e57
say _ $	a90 e67 f25 i-36 l-100 m-53 o-79 p53 q75
say _ it	q24
say _ soreness	a36
say _ the	a25 l-35
say _ to	g37 q-29
say _ what	a61 l-28
say _ you	a38
say i	a27
say it	a63
say my	a-37 g28
say no	e58 f36 g33 l-39 o-24 q-32
say rest	a-27 q42
say run	a31
say six	a24
say so	o44
say squat	l48
say the	a-29 l65
say yes	a161 l-86 q-52
saying	q32
sayi~	q32
says	a131 b-25 d-44 e30 l-115 q60
says #	a-44 e41 h32 q-25
says _ $	a52 c-37 d-42 e28 l-26 q92
says _ am	a34
says _ first	j24
says _ h	a-27 h44
says _ head	a40
says _ k	a-33 e34
says _ legs	a46
says _ should	p41
says _ you	a-35 e55
says i	q45
says my	c29
says no	a31
says rest	a24
says run	a47 j26
says who	d-42 l-38 q98
scale	a85 e-26 f58 k28 p-28 q-25
scale _ #	a29
scale _ $	f45 p-28
scale of	a27
scal~	a85 e-26 f44 k28 l-45 p-28
scam	h95 j-26 l-67
scam $	h95 j-26 l-67
scary	a29 e-38 h-26 l64 o-25
scar~	e-37 h-26 l64
schedule	j31 n31 o-31
sche~	a29 e-29 j31 n31 o-31
school	a41 h-28 i37 j-24 m41 o-35
school _ $	a-24 m53
school _ done	a26
school gates	a-25 l27
school run	l-35 m70
scho~	a41 h-28 i37 j-24 m41 o-35
sciatica	a73 f-27 h77 i-30 l-73
scia~	a110 f-27 h77 i-51 l-78
science	h232 i-70 j-32 l-104
science $	h194 i-87 j-39 l-56
science _ that	h-48 q48
science behind	h-48 q48
scie~	h232 i-70 j-32 l-104
score	j-56 l68
scor~	a-31 i-29 j-56 l128
scrap	a-33 b133 c63 e-25 m-30 q-36
scrap _ $	b132 p-96 q-36
scrap _ question	b32
scrap that	b100 p-42 q-36
scrap the	a-33 p53
scrap this	b53 m-30
scratch	i-43 p75 q-34
scratch _ $	b38 q-34
scratch that	b38 q-34
scratchy	a38 e-28
scra~	b150 c79 d-27 e-61 i-57 m-30 n-24 p87 q-69
scream	a24
screamed	a47 e-26
screaming	e63 l-42
screaming #	e25
screaming _ $	a26 l-26
scre~	a78 l-61
scroll	g72 p-41
scroll _ to	g46 p-41
scroll back	g72 p-41
scro~	g72 p-41
scrub	c117 d-30 g-43 l-34 p28
scrub my	c64 g-43
scru~	c117 d-30 g-43 l-34 p28
season	b-44 k30 l64 n-54 o53
season _ the	b-44 o70
seas~	b-44 k30 l64 n-54 o53
seat	a41 b31 f-25 l-31
seated	a-29 i66
seattle	e-34 k63
seat~	a-28 e-51 i51 k63
sec	a34 b-41 k-25 l-86 m288 o-68
sec $	b-41 k-25 l-86 m289 o-50
sec on	i24
second	b83 e28 h42 l-53 o-41 p32 q-58
second _ $	o-25 p44
second _ is	a29
second _ the	h28 l-25
second day	a55 h46 l-61
second one	o-25 p44
seco~	b83 e39 h33 i-29 k25 l-53 o-41 p32 q-60
see	a-80 c-42 d-39 f41 g155 k-50 l140 m-25 o-40
see _ doctor	l-42 q45
see _ old	f47 l-24
see _ tomorrow	l25 m-25
see a	l-42 q45
see my	c-42 d-70 f61 g120 h-30 l-33
see you	l73 m-25 o-36
seeing	e49 i-56
seeing _ $	a26
seeing double	a25
seeing sparkles	e50 i-50
seei~	e49 i-56
seen	a-34 e-24 i42 l32
sell	l53
send	c-68 d230 f-59 j-34 m-39
send _ $	d87 i25 k-40
send _ ?	a28
send _ a	d30 l-27
send _ my	c-31 d42
send a	d38 l-39
send it	a40
send me	a-27 d65 l-27 o34
send the	d28
sending	b-48 l-33 o64
sending me	b-48 o64
send~	a-33 b-48 l-33 o64
sense	o-41 q84
sense i	a-34 q34
sensible	i-28 j62
sensible ?	a-40 j53
sensible _ $	a-40 j53
sens~	e-26 i-28 j57 o-41 q77
sent	f42 h-43
sent~	a-30 e30
separate	j42
sepa~	j42
september	a-37 g142 h-39 l-46
sept~	a-37 g142 h-39 l-46
sequence	a-40 i-34 j141 p-34
sequence ?	a-36 j50
sequence _ $	a-36 j50
sequ~	a-40 i-34 j141 p-34
series	i61
series $	i61
serious	a-70 h89 j29 l-28
serious $	a-36 h89 l-28
seriously	f-28 h-33 q61
seri~	a-81 e-31 f-31 h56 i70 j29 l-53 q75
server	c52
servers	c26
servers $	c26
service	h-30 n33
serv~	c38 f-37 h-37 k-55 l229 o-57
session	a-30 b29 e-111 f-46 h-45 i170 j87 k-98 l122 m-43 p26
session $	a-45 f29 g58 i43 k-29 l-55
session :	a-29
session ?	a37 l31 m-24
session _ #	a26 i-26 k-35 l63
session _ $	i94 l-55 m-24 p-25
session _ ?	a57 e-25
session _ not	b33
session _ the	e32 i-35
session at	h-39 i-35 l94
session complete	i27 l-27
session expired	f-74 l120
session in	i24
session on	a69 e-25 i-32
session or	j25
session to	p31
session was	l-41 p56
session went	l26
sessions	a-62 d-36 g71 h54
sess~	a-92 b29 c-33 d-58 e-111 f-46 g92 i163 j95 k-98 l113 m-43 p26
set	c-29 e-65 f-68 h-69 k275 l168 o-67 p-54 q-47
set $	l-27
set ?	a-30 e32
set _ $	a-51 e29 h-53 k77 l64
set _ a	a38 l-43 n27
set _ rdls	i30
set _ squats	a27
set _ table	k-41 l75 o-28
set _ timer	l44
set _ to	k94 l-26
set _ up	k-27 l38
set a	k-26 l30 n24
set goal	k31
set it	k74 l-37
set me	a35
set my	f-26 k112 l-54
set of	e-35 i60
set on	a29 l-29
set that	k91 l-42 p-29
set the	k-63 l66 o-28 p30
set to	k51 l-49
set up	n39
sets	a-93 e-91 g-38 h24 i159 k-24 m61 p63
sets #	m61
sets $	a-25 i42
sets _ min	i-61 m61
sets forgot	i29
sets of	h27 i24
setting	f-47 h29 k147 l-78 o-39
settings	b-30 f82 g-99 h-26 k214 l-62 q-33
settings $	b-30 g-99 k248 l-45 q-30
sett~	b-30 f35 g-99 i-25 k361 l-140 o-39 q-33
seven	a88 h-32 i-39 j-34 k73 l-25 m-37 n28
seven $	a25
seven _ a	a50
seven _ the	m-29 n40
seven and	a47
seven in	m-29 n40
seve~	a92 h-35 i-39 j-34 k73 l-25 m-37 n28
sgt	a29
shake	h25
shakeout	a110 e27 f-40 g-35 i-26 j34 l-56
shakeout ?	a101 f-40 g-35
shakeout _ $	a143 f-40 g-35 h-35
shakeout _ a	a24 l-24
shakeout ok	a27 h-25
shakes	m25
shakes and	m25
shaking	a35 i-47 o50
shaky	a27
shaky hands	i33
shak~	a196 f-40 g-35 i-71 l-79 m25 o50
shall	a30
shall i	a30
shal~	a30
shame	i24
shame $	e-26 i24
sham~	i24
shape	a29 k-27
shap~	a29 k-27
sharp	e54 h-29 j-42 k72 l60 m-46 o-67 p41
sharp $	k109 m-54
sharp _ #	e31 k-29
sharp _ $	a-24 k58
sharp _ in	h31 k-38
sharp _ it	p30
sharp _ not	q24
sharp at	k-29
sharp pain	l-50 m-24 p49
sharp stab	k-27 l46
sharp suit	k-25 l56 o-38
sharp thing	h33
shar~	a-29 e66 h-29 j-44 k72 l79 m-46 o-67 p41
shattered	a191 b-27 k-44 l-74
shattered $	a191 b-27 k-44 l-74
shat~	a191 b-27 k-44 l-74
she	a-64 h24 l134 q-26
she _ #	i24
she _ $	l48
she _ me	l42
she _ running	l24
she _ to	a-31
she is	a-52 e29 i24 l24
she left	l42
she runs	h64 l-30 q-24
she wants	a-31
sheet	a-48 f199 h-48 l-46 q-41
sheets	d36
shee~	a-47 d36 f199 g-40 h-48 l-52 q-41
shell	a26
shell _ right	a26
shell be	a26
shel~	a35
shh	a-27 k-46 l-50 m196 n-41
shift	a50 e-39 i-47 k122 l63 n-45 o-31
shift $	i-31 l79
shift _ #	k31 m42 n-44
shift the	k31 m-32
shifts	k45 m-25
shif~	a50 e-39 i-67 k172 l63 m-48 n-46 o-31
shin	a42 g36 k-55 m-25 p31
shin $	c28
shin _ $	a-24 h76
shin _ a	h-37
shin _ hurts	a-48 e48
shin _ in	a-26 g26
shin _ like	e-27 h24
shin _ on	q28
shin _ one	a47 l-38
shin _ sized	a32
shin _ to	k-24 p54
shin bone	a-56 e48
shin has	a-40 h-37 i44
shin i	a26
shin splints	a54 e-30 h80
shin thumb	a32
shins	e-26 i44 p28
shiny	a78 h-26 i-30
shiny _ the	a27
shiny and	a30 i-30
shin~	a72 e-33 i26 m-25 p33
shit	a47 l-25
shivering	a71 h-28
shivering in	a-31 e34
shivering under	a80 e-25 h-24
shivers	a38 e-48
shivery	a40 h43 q-46
shiv~	a149 e-73 m32 o-32 q-56
shoc~	a53
shoe	e24
shoes	a132 e42 i-37 k-34 l45 p-66 q-24
shoes $	l57
shoes _ !	l40 p-25
shoes _ ?	a68 e-53
shoes sore	a-29 e91 p-40
shoe~	a132 e42 i-37 k-34 l45 p-66 q-24
shook	i31
shooting hoops	l30
shooting pains	a35 l-24
shops	l33
shop~	i27 l33
short	a59 e32 h-56 l-42
short $	e28 h-26 l-26 q26
short ?	a-31 e38
short _ $	a-29 e33 h-26 j28
short _ ?	a52
shorter	g-40 k111 p-31 q34
shorts	a-30 j-26 l93
shorts $	l24
shor~	e53 g-43 h-89 k82 l51 p-47 q55
shot	e58 i-37 l-28 p37
shot $	a-51 e78
shot from	a46 i-28
shot of	l-27 p46
should	b-47 d-24 e142 g-78 h75 i-96 j108 k-45 l-34 m-42 o-37 p118 q-36
should _ #	a-57 h-24 p102
should _ be	a47 e-49 j33
should _ been	i-30 p42
should _ bother	a92 b-26 e-58
should _ first	j25
should _ give	f42
should _ go	e-45 h-32 j58
should _ run	h82 l-86
should _ stop	e25
should _ swap	j34
should _ take	a42
should _ train	g-32 h59
should _ turn	a-45 e45
should _ wait	a71
should _ worry	h31
should be	a-59 p56
should cardio	h-62 j75
should come	j25
should have	i-30 p42
should i	a174 b-47 d-24 e153 g-41 h-125 i-24 j33 k-41 l70 m-42 o-33 p-54
should not	h55
should one	g-32 h65 j-33
should people	h38
should say	a-26 p74
should you	h99 j-44 l-55
shoulder	l70
shoulders	i31
shouldve	p41
shouldve _ #	p41
shou~	a32 b-47 d-24 e105 g-78 h57 i-86 j103 k-56 m-56 n-33 o-37 p159 q-54
show	a-74 c-52 d-42 f42 g342 h-33 i-24 k85 l-134 n-33 p-65 q81
show $	g-26 l62
show _ $	f-46 g171 l-71 q-39
show _ in	g-34 k34
show _ my	d-55 g55
show _ the	f90 g-72 h40 i-36 l-28
show _ working	g-42 l-24 q91
show _ you	g25 q-31
show distances	g-34 k34
show me	d-42 f74 g78 l-28 n-33
show my	a-30 g51 k44
show the	p-24 q54
show us	g39
show your	g-42 l-24 q91
shower	a34 i-28 j-70 m83
shower $	a49
shower _ $	l-54 m77
show~	j-70 m83
shred	c89 d-68
shredded	i39
shre~	a-38 c159 d-107 h-34 i39
shri~	h66
shuffle	a24 e50 h-32
shuffle ?	a32
shuffle _ the	a24
shuffling	a-27 e60
shuf~	e110 h-32 i-40
shuld	j25
shuld i	j25
shul~	j25
shush	h-36 l-65 o172 q-42
shus~	h-36 l-65 o172 q-42
shut	b-58 d-38 k-24 l-40 o222
shut _ $	b-58 d-38 o90
shut _ for	k-24 l-29 o70
shut it	b-58 l-70 o161
shut up	d-38 k-24 l31 o49
sick	a29 c-28 e97 i71 k-100 m-58 n-25 o67
sick _ $	k-36 l96 m-47
sick _ a	a77 l-66
sick _ am	a-31 c-28 e96
sick _ session	e-30 i87 l-54
sick and	o42
sick beat	l101 m-47 o-30
sick of	k-39 l39
side	a38 g-28 i79 j-30 l27 p-40 q-30
side $	h-33 l72 p-26
side _ #	e33
side _ ?	a33
side _ my	a-41 e53
side stitch	a-27 e32
sides	e31 h45 i-28
sides _ the	h46
side~	a-31 e47 h45 i-28
sign	a-84 g-28 h28 n79 o67 q-46
sign $	a-28 l56 q-46
sign _ up	g-28 n68 o-25
sign me	g-28 l-55 n79 o37
signal	l-28 m51
signed	a33 o-26
signs	a-73 h177 k-24 l-38
signs _ a	h38
signs _ overtraining	h39
signs of	h80 l-38
sign~	a-32 e-25 g-27 h177 i-25 l-66 m50
silence	e-25 l-59 m-28 n66 o142
silence $	e-25 l-59 m-28 n-73 o235
silence _ $	n139 o-130
silence please	n139 o-94
silent	k-49 o96
sile~	a-36 e-30 k-65 l-63 m-28 n66 o238
simply	a79 f25 l-51
simp~	a71 f25 l-51
sin	a-34 j32 o28
since	a195 c35 g45 j-113 k42 l-62 n-29 o28 p-41 q-38
since #	a-38 l50
since $	a-143 e-45 i188 p41
since _ #	a-28 e46
since _ $	a-64 g71 h27 j24 k28 o-25 p-26 q-70
since _ at	a26
since _ day	a-24
since _ deadlift	a29 i-27
since _ gym	a44
since _ i	a-29 h29
since _ last	a37
since _ leg	a38 i-25
since _ legs	a33
since _ lunges	i36
since _ minutes	a-54 e54
since _ morning	l-40 o35 q57
since _ mornings	a37
since _ on	e46 j-41
since _ press	a26 h31
since _ run	a45 l-26
since _ training	a24
since deadlifts	a65 h-50
since deads	a40 i-45
since hacks	e29 i-30
since leg	a48 h26 i-53
since legs	a70 j-42
since lunges	a49 i-27
since monday	a-38 g41
since morning	a37
since my	i73 p-25
since squats	a49 e46 h63 i-65 q-46
since that	a58 i-27 l-26
since the	a147 c29 i-60 n-29
since this	l-40 o35 q57
since tuesday	h36
since yesterday	a-53 j30 k24
sinc~	a195 c35 g45 j-113 k42 l-62 n-29 o28 p-41 q-38
sing	b-25 d-25 f-69 l224 o-52 q-32
sing $	b-25 f-69 l185 o-52 q-32
sing _ a	d-25 l39
singapore	f-26 k99 l-46
singing	a91 l-44
singles	p-25
sing~	a110 e-26 f-26 i42 k82 l-89 o-36 p-29
sir	a40 f24 h-43 i-34
sir $	f26
sir _ i	a25 i-25
sir kindly	a26
siri	l49 m-24
sissy	i32
siss~	i32
sister	h42 k-39 l49
sister has	h33
sist~	h42 k-39 l49
sit	e-24 f-24 h26 i63
sit $	l33
sit _ $	a-45 e27 h33
sits	e-40 i157 l-49
sits and	a27 i32 l-26
sits at	a34
sits for	i31
sitting	a96 i-49
sitting _ #	a36 i-36
sitting _ the	a-29 e28 k-27 l33
sitting in	l33
sitt~	a96 i-49
six	a82 e89 g-92 h-29 i99 j-44 k59 m-25 p-81
six $	a136 e39 g-86 h-24
six _ $	i104 l25 p-78
six _ a	a26
six _ the	k59
six and	a32
six effort	i45
six in	k59
sixt~	e25
size	a65 e-63 l-38
size _ a	l-31
size _ on	a24
size _ the	a30
size of	i25 l-38
sized	a30
size~	a41
ski	l37
skin	a33 e27 i-30
skin _ and	i-30
skin on	a28
skip	a44 b116 d-35 g-49 i-42 k-60 l25 m72 o33
skip $	b36 h-25 j29
skip ?	a63
skip _ $	a47 b130 d-35 g-30 m-45 q-45
skip _ last	e28
skip _ now	k-40 l-30 m116 o-35
skip _ questions	b57 o-28
skip a	h33
skip for	k-40 l-30 m116 o-35
skip it	b78 g-28 m-34
skip the	b57 e28 m-24
skip this	d-35 m-25 o97
skip todays	m47
skipped	a40 e-45 i-54 l166 m-28 p-31
skipped _ $	a-26 e26
skipped _ day	i-63 l91 m-28
skipped _ run	i42
skipped breakfast	a32 l-28 q30
skipped leg	i-63 l91 m-28
skipped the	a32 i-26
skipping	e62
skipping _ on	a37
skipping beats	e40
skips _ i	a40
skips when	a40
skip~	a32 h-28 i-59 j-34 l166 m-28 p-25 q34
sky	h-32 l62 q-30
sky _ $	h-32 l62 q-30
sky blue	h-32 l62 q-30
slap~	a34
slate	c66 p-26
slat~	c66 p-26
sleep	a170 d-25 e-66 f-63 g74 h84 i-129 j-45 l-62 m-38 n-25 o58 p26 q67
sleep #	a94 e-52 i-24
sleep $	f-35 h38 j-24 l115 m-27 o-27 p27 q-24
sleep :	a48 i-29
sleep _ #	a64 i-30
sleep _ $	a-31 i26 l-137 o130
sleep _ decent	a28
sleep _ is	a30
sleep _ no	a26
sleep _ sore	a24
sleep _ soreness	a-29 g82 h-43
sleep _ the	a-46 q39
sleep and	a-26 h89 i-35 q-31
sleep deads	a44 i-44
sleep for	h27
sleep is	a-98 h26 q72
sleep was	a63 g-25 h-24
sleep what	a34
sleeves	a-28 i28
sleeves on	a-28 i28
slee~	a165 d-25 e-81 f-81 g66 h122 i-101 j-49 l-79 m-38 n-25 o58 p26 q67
slept	a250 h-56 i-91 k-48 l-57 m-24 p36 q98
slept #	a-60 e58 i-39 q59
slept _ $	a184 l-57 p-31 q-40
slept _ a	a30
slept _ ate	a-53 e25 q38
slept _ hrs	a-48 e26 q29
slept _ not	p57
slept decent	a30
slept fine	a29 e-25
slept like	a32
slept ok	a43 l-42
slep~	a250 h-56 i-91 k-48 l-57 m-24 p36 q98
slide	a29 e-29
slightly	a61 e-27 h-52 q39
slig~	a61 e-27 h-52 q39
slot	j97 q-33
slow	a111 e89 f-26 k-43 l-34 m-27 p-33
slow #	a42
slow $	a78 k-39 l27
slow _ #	a93 e-68
slow _ $	a-29 e35
slow _ ?	a-30 e24
slow _ in	a-33 e33
slow _ of	a35
slow _ or	e26
slow down	a-99 e138
slow jog	a-51 e62
slow mile	a49 e-49
slowed	a-62 e69
slowed _ a	a-36 e37
slowed to	a-47 e55
slower	a-83 e79 h97 l-44 o-27
slower $	h45 l-24
slower or	e73 h-28 o-27
slowly	b-49 e76
slow~	a-137 b-49 e224 h97 l-48 o-40
small	a30 e-26
smal~	e-31
smart	a24
smar~	a24
smashed	i55
smashed _ #	i32
smashed out	i32
smas~	e-24 i55
smiling	a27 j-44
smil~	a27 j-44 l29
smith	h88 l-88
smith machine	h88 l-88
smit~	h88 l-88
smth	a-26 e28
snack	h45 l-28
snac~	h45 l-28
snap	e71 l-35 p-25 q34
snap _ the	e40
snap in	e27
snapped	a-49 o31 p28
snapped _ the	i-24 p24
snappy	e35
snappy $	e35
snap~	a-49 e41 p28
sneezed	a37
sneezed and	a37
sneezing	a26
snee~	a63 i-25
sniffle	a25
sniffles	a29 e-26
snif~	a55 e-44
snooze	c-32 f40 h-48 i-39 k-54 m237 p-38
snooze #	a-26 l28 m60 p-38
snooze $	k-41 l-105 m191
snoo~	c-32 f40 h-48 i-35 k-54 m237 p-41
snot	a60 l-45
snotty	a26
snot~	a26
snow	a-25 e25
snoze	f-32 l-77 m200 n-50
snoze $	f-32 l-77 m200 n-50
snoz~	f-32 l-77 m200 n-50
so	a37 f-42 h-90 i44 j78 k32 l-122 m-45 n62 p-78 q145
so $	f-40 g-52 o44 q61
so _ #	a-46 h-27 i-29 n90 q26
so _ $	e87 g33 k-26 o-30 p-25
so _ :	a56 i-36
so _ before	a-41 k24
so _ can	a-24 e44
so _ first	a-24 j31
so _ hip	a27
so _ i	a81 f26 g-34 i40 j-46 l-42
so _ is	h-37 q68
so _ keep	e-25
so _ lunges	i27
so _ me	k27 l33
so _ my	e65
so _ since	a-30 h46
so _ so	e62 g-29
so _ this	g57 i-26
so _ we	a62 h-31
so _ what	f24
so _ when	a-27 j32
so _ why	q38
so am	a28 i29 l-42
so ask	k61
so bad	a27 e40 g-29
so can	a42 j-26
so dark	a-30 h46
so do	f26
so far	a-92 e169 g107 i-26 l-53 o-28 q-25
so hard	k-28 l39
so help	l33
so i	i35
so is	e70 j-27
so it	a32
so like	f24
so many	h41
so much	a-24 e28
so no	a28
so put	k25
so run	j27
so running	a74 e-50
so set	k30
so short	a47 h-26 i-41 q26
so sore	a81 e-36 h56 q-78
so squats	a-32 j38
so what	f-25 h-44 q96
so which	a-28 j50
sock	a53 k-25
socket	a33 h31 k-24 l-30
socks	f-35 h48 l33
socks do	f-34 l27
sock~	f-35 h80 k-24
sofa	a130 e-54 h24 i-49 j-50 l55
sofa $	a24 e-46 h25 l63
soft	a100 j-29
soft _ $	a58
sold	d-61 i24 l82
solo	a37 e-26
some	a-79 f31 h41 i54 k-71 l99 m31 q-36
some $	q-24
some _ $	i-32 l115 m-47
some _ time	k-35 l-34 m81
some other	k-35 l-34 m81
somehow	a-66 e24 i-24 o66
someone	a32 i-33 l-27
someone who	a32
something	a64 f24 i36 l-37 m-34 n-70 o-27 p68
something $	a58 f48 h50 k-29 l-68 n-67
something _ $	a72 m-37
something _ my	a24 b24 e-41 k34 m26
something in	a24 b24 e-41 k34 m26
something popped	e25
something snapped	a-52 p28
something went	e24
somewhere	g31
some~	a74 f39 h44 i-47 k-26 l-103 m-34 n-54 o37 p58 q-52
song	d-25 e35 h-54 l93
song $	d-25 l39
song _ $	h-49 l72
soon	a78 c-24 h-108 j78 l-25 p27
soon $	a30 h-30
soon after	a-25 h-32 j57
sore	a262 b-24 c-43 d-38 e123 f-98 g31 h126 i-30 j-58 k-87 m-41 n-29 p-57 q-34
sore #	a290 h-28 i-129 k-24 l-51 m-28 p-36 q26
sore $	a317 c-43 d-31 e-38 h30 k-27 l-42 m-63 n-48 o36 q-90
sore :	a71 k-24
sore ?	a28
sore _ #	a35 k-24
sore _ $	a-41 f-28 g-40 h47 i-34 l147 m-29 p-32
sore _ /	a53 i-53
sore _ ?	a-94 e113 p-40 q27
sore _ am	a37 e-26
sore _ but	a40 k-24
sore _ five	e30
sore _ i	e-26 g56 i25
sore _ in	a-24
sore _ it	a-27
sore _ k	a26
sore _ on	a-81 e33
sore _ run	a26 l-26
sore _ the	a27
sore _ yesterday	e31
sore ankle	e-24 q57
sore as	a26
sore at	e32
sore but	a-25 e25
sore from	a-28 e27
sore i	a40 e-42
sore legs	a-53 h62
sore lol	a71 l-71
sore not	a29
sore ok	a-26 e26
sore quads	a-25 h46
sore since	a-32 e30
sore sore	e31
sore spot	a-38
sore than	a30
sore to	m39
sore was	a-33 g56
sore yet	a-32 e33
soreness	a168 c-24 f60 g185 h50 i-182 j-72 k-65 l-154 m-30 o-35 p96 q27
soreness #	a164 e-63 h55 i-120 m-29 o-24 p82 q-29
soreness $	a-66 e-36 h186 l-80
soreness :	a82 e-31
soreness _ #	a24 p-24
soreness _ $	a244 e-33 g-97 h71 i-99
soreness _ a	a71 h-50
soreness _ from	e32
soreness _ is	a-49 f29 p51
soreness _ not	a-73 p73
soreness _ now	e27 h-27
soreness _ ok	a28
soreness _ only	a-28 h-34 q73
soreness _ to	e27
soreness _ two	f30 h-28
soreness _ what	a27
soreness and	a-34 d35 h37
soreness climbing	e38
soreness for	c-24 g43 h-28
soreness is	h-34 q34
soreness it	a-35 p51
soreness just	e27 h-27
soreness one	a34
soreness peak	h31
soreness scale	f45 h-53 k32
soreness should	a-27 p46
soreness two	a39
soreness was	a-74 q68
soreness went	e32
soreness whatsoever	a73
soreness zero	a85 g-47 h-27
sorer	h33
sorer _ day	h33
sorer on	h33
sore~	a168 c-24 f47 g201 h82 i-182 j-72 k-65 l-154 m-30 o-35 p96
sorry	b56 e-30 i-87 j-28 k-41 l112 p82
sorry #	p39
sorry $	b25 e-30 i-96 k-28 l94 p33
sorry _ $	b-24 f-40 l76
sorry _ not	l-52 p66
sorry _ was	b80 l-48 p-32
sorry what	f31
sorr~	b56 e-30 i-87 j-28 k-41 l112 p82
sort	a51 f30 i-30 k28 l-37
sort of	a51 f30 i-26 j-26
sos	e28
soul	e25 g-26 i46
soul to	i26
soun~	l34
soup	h-24 l26
soup $	h-24 l26
source	a-59 f-52 g-39 h-30 l-51 q235
source for	h63 q-33
sources	f-62 h158 j-50 l-25
sour~	a-59 f-115 g-39 h129 j-50 l-76 q218
spacing	j34
spac~	j34
spam	h-24 l-99 o154
spam $	h-24 l-99 o154
spamming	l-56 o63
spamming me	l-56 o63
spam~	l-56 o63
spanish	k97 p-24 q-27
spanish $	k79 q-27
span~	k97 p-24 q-27
spare	q34
sparkles	e54 i-50
spar~	e52 i-50 q34
speak	a-48 e79 k67 l-54 n-40 o41
speak #	a-44 e52
speak _ $	f-44 k32
speak german	k59 l-31
spea~	a-48 e79 k67 l-54 n-40 o41
speed	a-29 e100 i-50 j55
speed #	a-40 e40
speed ?	a-37 e51
speed _ #	j26
speed _ $	e76
speed day	i-28 j47
speed up	a-34 e40
speedwork	a75 e-28 j48 l-53
spee~	e71 i-56 j103 l-36
spent	a31
spen~	a31
spin	e-24 j37
spin class	j25
spinning	a-44 m34 o26
spinning $	a-50 m34 o26
spinning a	e27
spinny	a247 f-24 l-147 m-37
spin~	a205 f-24 l-148
spit	d24
spit out	d24
splints	a54 e-30 h80
splints $	h76
split	a-39 e-46 j164 l-72
split $	h47 l-39
split _ $	h45 l-24
split _ bulgarian	i28
split squat	h45 l-24
split squats	i45
splitting	l32
spli~	e-59 h84 i32 j162 k-35 l-47 q-30
spoken	k-30 l-51 o93
spoken to	k-30 l-51 o93
spok~	k-30 l-51 o93
spot	a-31 g24 h76 l-96 n32 q31
spot $	n32
spot _ my	g24
spotter	i28
spot~	e-30 f-46 h-113 i28 l195
sprain	h32
spra~	h32
spread	a25 h-33 j82 l-44
spreadsheet	a-31 d114 g-73 j33
spreadsheet $	d46
spreadsheet of	d63 g-60
spre~	d112 e-29 g-73 h-33 j116 l-27
spring	a30 e-29 j-35 l73
spring $	o32
spring fever	l73 o-36
sprint	e79 g-35 h-72 j56
sprint _ $	a61 h-40
sprint then	h-32 j31
sprints	a83 e-24 i-79 j113 l-55
sprints $	a58 h-55 j48 l-25
sprints _ $	a-28 h42
sprints _ leg	h43 l-26
sprints _ nah	a33
sprints _ the	a26
sprints before	a-25 j39
sprints or	a33
sprints today	h42
spri~	a97 e56 g-42 i-95 j134 k46 l-95 p-35
spuds	a-27
spud~	a-27
sq	i50
sq #	i50
squat	a-52 e-56 f-40 g89 h124 i104 j92 k-56 m-43 o-63 q-48
squat #	i40 l-32
squat $	l28 o-39 p66
squat @	a34 i-34
squat _ #	i30 j34 l-27 p-28
squat _ $	a-73 h63 i61 j40 o-39 p-24
squat _ from	a39 i-39
squat _ lunge	h-36 i41
squat _ pick	a25
squat _ run	i-24 j46
squat _ so	g28
squat _ squat	a-30 h-32 i118 l-26 o-39
squat _ the	p24
squat _ to	a34
squat day	a-38 i32 j32
squat days	g86 i-45 j-58
squat form	h99 i-51 j-47
squat in	l48 p24
squat max	i24
squat not	p32
squat pb	i47 l-38
squat pr	a-24 i37
squat rack	a34
squat rep	a40
squat rpe	i28 p-28
squat session	a-30
squat then	j37
squat to	a30
squats	b-36 e-78 g-62 h101 i232 j137 l-167 n-47 o-33 p70 q-52
squats #	a134 j-59
squats $	e-27 h90 i37 l-59 m29 n-27 p57 q-25
squats _ #	a31 e-31 h-37 i92 k-24
squats _ $	a75 i30 l-95 p-39
squats _ ?	h42
squats _ and	a-36 i31
squats _ before	a33
squats _ bridges	i-31 p31
squats _ deads	a-24 i24
squats _ do	a-24 h29
squats _ felt	i31
squats _ for	a25 i-25 l27
squats _ h	a46 i-46
squats _ hacks	i26
squats _ heavy	a48 h-25
squats _ his	h-43 l55
squats _ hour	k25
squats _ i	h-24 j39
squats _ intervals	j27
squats _ jog	j25
squats _ knees	h32
squats _ minutes	a28
squats _ morning	a40 e46 i-84
squats _ my	i26
squats _ night	a26
squats _ no	i34
squats _ not	p30
squats _ of	i49
squats _ or	a-32 j61
squats _ rdls	i37
squats _ rpe	p26
squats _ run	j32
squats _ still	h33
squats _ style	i28
squats _ sunday	e46
squats _ that	i-52 p54
squats _ the	a-31 i40 j32
squats _ this	a54 i-29
squats _ x	a36 i-41
squats _ you	h38
squats _ your	h65 j-27
squats an	k25
squats and	j60
squats at	a46 i43 j-31
squats before	j36
squats bulgarian	i28
squats can	h-46 j41
squats did	a61 i-45
squats done	i31
squats easy	i25
squats first	j32 l-29
squats for	a-26 i26
squats go	j35
squats i	a-52 h29
squats in	i-32 p54
squats it	i30 p-30
squats last	a26
squats lunges	i-83 p83
squats make	h45
squats never	i-24 p24
squats normal	a-25 h32
squats on	e46 h-49 i-43 l55
squats or	a-56 j90
squats pee	a29
squats quads	e44 i-27
squats rpe	i43
squats ruin	h31 i-29
squats run	a39 j-26
squats then	i28
squats this	a30 e46 i-61
squats today	a-62 i75
squats were	a84 h-25 j-39
squats which	i-26 j26
squats yesterday	i53
squatted	a91 i179 j-64 l-56 p-76
squatted $	i49 l-45
squatted _ #	e26 j-25
squatted _ $	i24
squatted at	e26 j-25
squatted yesterday	a29
squatters	k-25 l39
squatters _ in	k-25 l39
squatters moved	k-25 l39
squatting	i41 j28 k-24 l27 m-40
squatting $	a-30 j36
squa~	a35 b-51 e-153 f-69 h140 i507 j195 k-197 m-101 n-53 o-111 q-99
squeeze	a27 j-27
squeeze in	a27 j-27
squeezed	a32 m-25
sque~	j-27 m-25
sry	i-94 l36 p85
st	a-51 j67
stab	a98 e-72 k-37 l95 p-29
stab _ the	a27 k-27 l83
stab at	a74 e-73
stab in	k-27 l99
stabbed	a29 e-24 l30
stabbed _ in	l30
stabbed me	e-24 l30
stabbing	a45 h-24 k-28 l36 o-33
stabbing _ in	a-30 i30
stabbing in	a87 h-33 k-25
stabbing thing	a-30 i30
stabby _ in	a-25
stabs	a80
stabs me	a53
stab~	a132 c-27 h-31 j-31 k-37 l60
stack	a-36 j54
stack _ on	a-32 j39
stac~	a-36 j54
stair	a83 h-30
stairs	a161 e-43 h75 i31 l-98 p-33 q-25
stairs #	a29 i-29
stairs $	i38
stairs _ $	h58 i-48
stairs _ a	a66 l-42
stairs are	a78 l-66
stairs backwards	a34
stairs since	a33
stairs today	a-51 i53
stairs were	a38 i-24
stairs while	a-31 i40
stai~	a260 e-66 f-41 j-30 n-24 p-33 q-52
stand	a50 e-46 f-26 h40 j-28 o126 q-33
stand _ $	a-48 f-26 o126
stand for	f-26 h32
stand on	l25
stand up	h27 m42
standing	e76
standing up	a26
stan~	a35 e30 f-26 g-32 h30 j-32 o111 q-53
star	d-32 j-64 l101
star $	d-32 l37
stardate	l63 p-31
stardate #	l63 p-31
stardate _ $	l63 p-31
stars	i38
stars $	i24
stars _ the	a40 e-29
start	a25 b88 c92 e-87 g-46 i-51 j49 k-31 l-39 n236 o-120 p-58 q-52
start $	a-27 c28 g-35 l-78 n99
start ?	a-31 e31 f44 h-88 l75
start _ #	k-32 n32
start _ $	b65 f-57 h51 j-24 k33 l52 n-66 o-30 q-35
start _ ?	f72 h-47
start _ again	a35
start _ check	n60
start _ daily	n48
start _ in	a52 e-38
start _ log	b48 p-42
start _ me	n86 o-53
start _ run	a-28 e28
start _ the	j51 l34 n-51
start again	e42 n53 q-35
start asking	n35 o-29
start checkins	b-25 k-32 n57
start from	c50 n-31
start line	a76 e-58
start of	a-36 e27 l75 n-54
start running	a35 h48 l-28
start the	e-29 n115 o-24
start with	j66 l-24
started	a-73 b33 e185 f86 g50 h-92 l-29 m-39 n-30 p-26
started $	b36 f29 h-40
started _ $	f63 m-39
started _ legs	e27 h-38 i37
starting	a-122 e129 l45 n-38
starting to	e129 l-57 n-37
starts	l25
starving	i24
star~	a-162 b56 c59 d-30 e158 f88 h-92 i-29 j50 k-58 l-80 m-51 n404 o-120 p-120 q-58
static	h28
stats	f-28 g255 h-28 l-104 q-48
stats $	g113 h-28 l-44
stats _ $	f-28 g142 l-40 q-48
stat~	a-42 f-28 g255 h38 l-110 q-48
stay	a58 e-30
staying	k50
stay~	k50
steady	a101 e-25 i-31
stea~	a106 e-25 i-36
step	a55 d-37 e-44 h-36 i153 j-31 l-33 p62
step $	a80 i-41
step _ #	a-27 i36
step _ $	a-29 i40 o25
step _ in	i26
step _ on	i49
step _ this	a-26 i26
step _ with	i35
step up	e-26
step ups	a-48 d-24 e-66 i192 l-46 p60
stepped	a28
stepped _ the	a28
stepped off	a28
stepping	a39 e-33
stepping on	a25
steps	h25 m-31 p60
steps _ of	i25 p-25
stepups	i27
step~	e-28 i51 m-38 p60
sticks	a26
stiff	a88 e36 j-31 l-47
stiff $	a84 l-47
stiff _ a	a34
stiff _ the	a38 e-29
stiff and	a-32
stiff as	a33
stiffness	a-68 e87
stiffness $	a-26 e47
stif~	e123 h32 j-31 l-52
still	a81 d-29 e150 f-29 g53 i-49 j-86 k-33 l-78 m34 n37
still $	a34 i-42
still _ #	a-50 e24 i60
still _ $	a-104 d-24 g34 h-39 i77 m70 p26
still _ ?	a107 e-97 j-41 l29
still _ at	h33
still _ from	a45 e-30 o24
still _ here	a-33 e40
still _ in	e30
still _ it	e51 g25 m-37
still _ k	a-52 e53
still _ my	a31
still _ no	q29
still _ on	a51
still _ out	a32
still _ seven	a28
still _ squats	a45 i-34
still _ the	a76 e-58
still _ to	a27
still a	e-31 q29
still asleep	e-49 g-26 m95
still at	e47 m-37
still dizzy	o24
still do	h30 j-29 p32
still go	a43 e-41
still going	a-98 e136 g-31 i52 q-26
still got	g25
still hurts	a-26 g26
still jogging	e44
still moving	a-24 e88 l-46
still on	a112 e-75
still out	a-44 e51
still run	a32
still running	a-103 e127 h-38 l33
still sore	n26
still there	d-24 g50
still want	a42
stil~	a60 d-29 e171 f-29 g53 i-49 j-86 k-33 l-78 m34 n37
stings	q25
stings _ ?	q25
stin~	a34
stitch	a-24 e51 g-28 h38 l43 q-39
stitch _ my	g-28 l66
stit~	a-24 e51 g-28 h53 l43 q-46
stock	l36
stoc~	l36
stomach	a62 i-33
stomach _ since	a31
stomach bug	a34
stom~	a62 i-33
stone	a46 i-56
stone _ #	a42 i-42
stone cold	a56 i-56
stones	a-24
ston~	e40 i-56 k25
stoo~	a26
stop	a-219 b168 c-93 d-55 e211 f-52 h41 i-34 j-81 k-96 l117 m-61 n-55 o336 p-84 q-24
stop $	b-214 e153 h25 k-33 l-142 o280
stop ?	a-75 e136 h-31
stop _ #	a-58 e66
stop _ $	a-67 b74 c-111 h33 j26 k-24 l98 m-49 o60
stop _ a	o64
stop _ about	o49
stop _ am	b49
stop _ button	b53 p-49
stop _ daily	f55 o-25
stop _ for	h-31 l81 o-43
stop _ form	b47 o-30
stop _ go	a-29 b38 e98 l-47 o-32 p-26
stop _ i	b45 k-49 o39
stop _ in	o41
stop _ me	a-26 b56 h-26 l-122 o173
stop _ messages	c51 o-49
stop _ miles	l46
stop _ my	b-47 o24
stop _ not	l31 o-24
stop _ now	l82 o-71
stop _ on	o29
stop _ please	e62
stop _ the	a44 j-39
stop _ this	b29 e25 o-35
stop _ you	l57 o-56
stop and	b-35 l94 o-58
stop asking	b161 h-26 n-42 p-26
stop at	a51 j-40
stop checking	n-32 o70
stop checkins	o31
stop for	h-27 o73
stop i	b62
stop is	l46
stop it	b106 h31 o-117
stop me	h-36 l64 o-59 q55
stop messaging	l-30 o47
stop my	a45
stop now	b-49 e-42 o96
stop or	a-56 e86 f-31
stop pinging	k34
stop reminders	o30
stop running	e62
stop sending	b-48 o67
stop stop	b82 l-84
stop texting	k-31 o70
stop the	b-45 c51 f59 l-29 n95 o-116
stop this	b225 e-35 l-54 o-135
stop until	o62
stop wrong	b53 p-49
stopped	a-64 e174 i-49
stopped _ a	a-34 e47
stopped _ in	a28
stopped _ the	e58 i-50
stopped at	a-42 e105 i-50
stopped sweating	a33
stopped to	a-44 e53
stopping	a25
stopping me	q29
stop~	a-31 b-44 e164 i-44 l-176 m-55 n-33 o248 q38
stored	d28
storing	c40
storing my	c40
stor~	c43 f-27
straight	e29 j39
straight _ $	a43
straight _ leg	a-39
straight _ the	j30
straight after	a-29 j41
straight off	j42
straighten	a25
strain	a31 h76 i-25 l-34
strained	a-37 i27 o35
strained _ ankle	o31
strained _ in	a-28 i27
strained my	o31
strange	a-26
strap _ #	e24
strap says	e24
strapped	i28
strava	d28 e58 k-30 l43
strava $	d28 l54
stra~	a-29 e92 h81 k-37 n199 o-199 q-39
streak	e-28 g239 h-72 l-82 q-26
streak $	g101 h-57 l-44
streak ?	a-27 g115 l-32 q-26
streak _ $	a-27 g115 l-32 q-26
street	a-29 e29 h-53 l83
strenght	j43
strength	e-26 i29 j33 k84
strength _ $	k43
strength please	k31
stress	h89 l-38
stress _ $	h40
stress fracture	h84 l-38
stretch	a-35 e31 h42 l-25
stretch for	h58
stretched	a-48 e56
stretches	g-28 h39
stretching	a-31 e-65 g-24 h229 j-38 m38 o-52 p-39
stretching $	e-26 g-24 h129 i30 o-47 p-39
stretching _ a	a-30 i-32 m62
stretching before	a-25 h63 j-38
stre~	a-33 b-28 e-49 f-32 g149 h212 k36 l-118 m27 o-51 p-70 q-33
stride	a-50 e100 j-39
strides	b-36 e83 h90 l-33 n-47 q-36
strides _ $	h116 l-33 n-47 q-36
strike	a68 c-62 d-43 h39 l-46 p157 q-58
strike my	c-39 d-43 l-31 p141
strike that	p32
striking	h35
strings	a37
stri~	a45 b-41 c-62 d-43 e185 g-30 h116 i-25 j-30 l-110 m-31 n-47 p146 q-29
stroke	a43 h61 k-34 q-32
stroke $	a69 h-36
stroke _ $	h40
strong	e41 l-33
strong $	k28
strong _ $	a53
stronger	h32 k46
stro~	a24 d-34 e36 h83 k31 l-57 q-32
stru~	a49
stuck	f55 j-58
stuc~	f55 j-58
stud~	j-36 k-35 l91
stuff	b79 c57 f84 g-40 h-37 j52 l-45 o-92 q-57
stuff $	b79 c-27 f109 g-24 h-34 l74 o-39 q-55
stuff ?	h35
stuff _ $	h35 n24
stuff _ my	a25
stuff and	q29
stuff no	q29
stuff off	c52 l-44
stuff to	d34
stuff up	a25
stuf~	b79 c57 f84 g-40 h-37 i29 j46 l-45 o-92 q-57
stupid	d-47 e-30 l85
stupid _ $	d-47 l87
stup~	a42 d-47 e-30 l85
style	i52
styl~	i52
sub	k38 l-24
sub #	k38 l-24
sub _ marathon	k38 l-24
subject	a-125 d54 i-26 l124
subject _ request	d60 i-26
subject access	d60 i-26
subj~	a-125 d54 i-26 l124
subscribe	b-47 l-53 m-25 n207 p-32
subscribe $	b-47 l-53 m-25 n207 p-32
subscription	b-79 c-32 o111
subs~	b-125 c-32 l-31 m-25 n207 o100 p-32
such	a26 e-27 l24
such $	a26 e-26
such a	l24
suck	l138 p-50 q-80
sucks	a51 e-48
suck~	a51 e-48
sudden	a-83 e71 h35
sudden _ in	a-67 e25 h42
sudd~	a-83 e71 h35
suff~	e67
suit	k-25 l48 m25 o-38
suits	i-24 k64
suits better	k50
suit~	i-24 k64
sum	g58 l-50
sum up	g58 l-37
summary	a-32 g241 h-47 l-123
summer	d-25 l46
summer $	l46
summ~	d-25 g240 h-58 k34 l-100
sumo	i153 j-24 l-59 n-31
sumo _ easy	i73 l-30 n-31
sumo _ from	a-28 e28
sumo _ rpe	i31 p-27
sumo and	i49
sumo deads	a50 i-27
sumo pulls	i88 l-30 n-31
sumos	e-40 i50
sumos #	i28
sumo~	e-40 i50
sun	a24 c-28 e95 i-50 j38 k-26 l-26
sun $	l-26
sun _ out	a69 e-30 i-39
sun feel	a-63 e63
sun is	a45 e-29
sunday	a70 g61 h-44 k-26 l-34 p34 q-41
sunday #	a-32 j32
sunday $	a36 g66 h-37 i-47 o26 q-35
sunday :	a-30 i33
sunday _ #	i28 p-25
sunday _ $	a-39 i27 p30
sunday _ ?	a26
sunday _ saturday	l-27 p38
sunday _ the	a88 i-80
sunday afternoon	a-46 i54
sunday and	a-46 i50
sunday legs	a-34 j34
sunday night	p30
sunday not	l-27 p38
sundays	o35
sund~	a57 g61 h-44 k-38 n-38 o58 p34 q-41
sunrise	a30 j-25
sunrise $	i33 j-25
sunr~	a30 j-25
suns~	a27
sup	b-43 h-40 l172 o-51
sup $	b-43 h-40 l172 o-51
super	a47 e-38
supercompensation	h233 l-50 o-42 q-105
supercompensation $	h233 l-50 o-42 q-105
supe~	a40 e-42 h230 l-41 o-42 q-105
support	f204 k-38 l-77 o-48
supposed	a-73 e73 f33 h26
supposed _ be	a-38 e48
supposed _ do	a-25 e25
supposed _ type	f37
supposed to	a-73 e73 f33 h26
supp~	a-97 c135 e73 f235 g-26 h35 j-31 k-58 l-118 o-112
sure	a42 b-41 e-27 f-28 l63 o-74 q133
sure $	b-41 l83 o-48 q35
sure ?	l-52 q73
sure _ $	l-52 q73
sure _ is	a-36 l66
sure it	a-36 l66
surely	a62 i-33
surely _ $	a43 i-33
sure~	a62 i-33
surf	a40
surprisingly	e34 p-30
surp~	e34 p-30
survived	a-62 i62
surv~	a-62 b99 k-48 l47 o-35
sus	q47
suspend	f-24 g-54 h-45 l-67 o242
susp~	f-36 g-54 h-45 o233
svp	b-31 c-32 f165 l-75
svp $	b-31 c-32 f165 l-75
swam	a-38 i-36 l102
swam #	a-38 i-36 l102
swap	a-25 e-26 h-41 i-78 j77 k26 m-24 p128
swap _ $	a-33 j35
swap _ ?	j34
swap _ for	i-41 p64
swap _ tempo	a30
swap deadlift	i-32 p55
swap em	a-24 j27
swap the	h-24 m-24 p40
swapped	a-42 i37
swapped _ for	a-33 e28
swap~	a-58 i37
sway~	a43 e-26
swear	a38
sweat	a-25 e47 f-24 h44
sweated	i32
sweating	a51 e-44 h28
sweating _ a	h29
sweating _ this	a28
sweating and	e-24
sweating in	a28
sweating out	h29
sweats	a39 m25
sweats and	a39
swea~	a134 e-41 f-24 h44 i27 j-44 l-45
sweet	a30 e34 i-33
swee~	a30 e34 i-33
swell	a43 h29
swelled	i-32
swelled _ $	a33 i-32
swelled _ and	a-25 h35
swelled up	i-32
swelling	h41 q38
swelling $	p28
swelling _ clicking	a26
swelling _ my	a-24 e24
swelling in	a-24 e24
swelling no	a39
swelling up	b25
swel~	a52 e-54 f-28 h87 i-61 j-34 q35
swim _ bike	j-24
swimming	a28 j-40 m64 o27
swim~	a40 j-40 m63
swing	h-36 i39
swing $	h-36 i57
swin~	h-36 i39
switch	e-53 f-58 h-44 k149 l-66 n95 o47 q-30
switch _ $	d41 h-24 k34 o48
switch _ check	k-48 n97 o-49
switch _ km	f-28 k50
switch _ to	k71 n-24
switch it	n42
switch me	k57 n-24
switch off	k-39 o74
switch to	f-28 k80
switched	k36 l-63 o29
switched to	k36 l-63 o29
swit~	e-66 f-61 h-44 k172 l-129 n95 o77 q-30
swollen	a26 d34 e-76 h96 i-45 j-26 l-34 m35
swollen $	q24
swollen _ the	a51
swollen and	a-66 d25
swollen on	a42
swol~	a26 d34 e-76 h129 i-45 j-56 l-37 m35
swung	f-24 h-80 q119
swung it	f-24 h-80 q119
swun~	f-24 h-80 q119
sydney	k58
sydn~	k58
symptoms	a-25 h68 q-32
symp~	h68 q-32
syndrome	h99 l-52 q-29
syndrome $	h55 l-37
synd~	h99 l-52 q-29
system	l97 p-49
system $	c35
system _ $	c-38 f49 l53 p-35
syst~	l97 p-49
ta	b-33 l191 m-63 n-42
ta $	b-33 k-29 l131 n-31
table	a38 k-62 l100 o-28 q-29
tabl~	a38 c89 k-62 o-29 q-29
tabs	c-56 e-34 h32 l-35 n93
tack	a30 f-50 g-29 k244 l-135
tails	i-41 j43
take	a42 c-45 d63 e-63 g-27 i-89 m-29 n-31 o102 p183 q-33
take _ $	a43 e36 l-50
take _ back	q-29
take _ break	a-74 o117
take _ data	d70 f-24
take _ off	i-30 l-25 o78 p26
take _ out	p26
take _ stab	a74 e-73
take _ the	i-26 p68
take a	a43 e-83 o97
take back	p90
take it	a-31 i-30 l82 o-29 p-26
take longer	h38
take me	a53 l-75 o75 p-24
take my	d64
take that	b-24 o-24 p77 q-29
take the	p38
takeoff	a61 h-25
takes	a39
take~	a100 h-25
taking	a-30 g-26 h58
taki~	a-30 g-26 h58
talk	b-45 c-31 d-28 h84 k105 l-126 m99
talk $	h27 k-33 m48
talk _ $	f-28 h93 k93 l-96 m-30
talk _ me	l-29 n28
talk _ out	a71 b-38
talk _ through	q60
talk _ to	c-31 h29
talk in	a-30 e30 h-28 k82 l-41
talk me	a71 b-38 e-25 q47
talk to	a-24 f34 k-42 l38 n28
talking	a38
talk~	a65
tank	a46 j-30
tank $	h30
tap	a-74 c-24 e114 l31
taper	a-42 f-45 h155 q-41
tapering	h149 l-63 n-34 q-25
tapering $	h91 l-28 n-34 q-25
tapering _ $	h58 l-34
tape~	a-40 f-51 h304 l-63 n-34 q-67
tapped	a-59 p70
tapp~	a-59 p70
taste	a-25 e25
taste _ legs	a-25 e25
taste metal	a-25 e25
tast~	a-27 e35 h-43 l63
tbh	a100 l-34 m-30
tea	a60 e-36 g-28 h-39 i-36 l84 m84 o-48
tea #	i-50 m53
tea $	i35 m30
tea _ $	h-38 l81 o-37
teach	a-68 h114 n-36
teach _ something	a-64 h114 n-36
teach me	a-64 h114 n-36
teac~	a-59 h116 n-36
team	l26
tears	e-34 l29
tears $	i41
tears _ to	h34 l-24
tear~	e-34 l29
techno	a-28 l37
tech~	a-28 h89 k-37 l37 p-37
teen~	h38
teeth	a144 e-53 i-28 l-25
teeth chattering	a82 e-28 l-24
teet~	a144 e-53 i-28 l-25
tell	a93 c-25 e33 h96 j27 k-57 l-68 n-28 o-43
tell $	k-24 p54
tell _ $	f-51 h54 i28
tell _ a	h-24 l98
tell _ about	a-27 h63 l-27
tell _ how	l-27 q56
tell _ i	a-37 e63 f34 h-31 i24 q-30
tell _ it	a-30 e40
tell _ no	a109 e-49 o-25
tell _ the	h27 j42 l-34
tell _ to	l-24
tell _ yes	a48 l-25
tell me	a50 c-25 e81 f-41 h107 i-29 j52 k-33 l-45 n-28 o-36
tell you	f43 i46 j-26 p-33
telling	a59 f-27
telly	a-33 h38 q24
tell~	a68 f-27 h34 l-26
temp	a97 e-96 h54 i-24 l-43 m43
temp _ #	a76 e-37 i-24
temp is	a69
temp of	a40 e-29
temperature	h26 q-28
tempo	a66 e25 h55 i-88 j80 l-53
tempo #	a32 i-34
tempo $	a51 i-29
tempo ?	a147 h-54 j-50
tempo _ $	h88 j-42
tempo _ ?	a87 e-40
tempo _ deadlifts	a-61 j61
tempo _ leg	h-29 j32
tempo _ squats	j24
tempo _ the	e32
tempo and	a-73 e59 h27
tempo for	a30
tempo mile	a-33 e33
tempo or	i-33
tempo run	a-154 h142
temp~	a114 h81 i-121 j80 l-62 q-28
ten	d-25 e42 i104 k47 l-68 n-63 o27
ten $	a-46 i43
ten _ $	a47 k63 l-25
ten minutes	a-38 l-25 m46
ten sore	a25
tender	a202 d-26 e-37 h-60 i-39
tender #	a34
tender $	a74 i-69
tender _ $	a79 h-38
tender quads	a49 h-38
tendon	a25
tendons	a-57 f-74 h156
tend~	a165 c-41 d-26 e-38 f-85 h184 i-44 j-24 l-81
term	h38
term $	h38
terminate	b178 f-39 l-90 m-27
term~	b178 f-41 l-90 m-27
test	a49 b-28 f-51 g-45 h37 l145 o-50
test $	f-50 g-45 h45 l150 o-47
testing	l67
testing #	a-26 l69
testing _ #	a-26 l69
test~	l67
text	a-62 f-30 g-26 h-27 k192 l-62 o59 q-34
text _ $	h-27 k53 l-45 o46
text _ again	g-26
text _ at	k32
text me	f-30 g-26 h-27 k140 l-62 o59
texting	e49 k-31 l-57 o87
texting me	l-35 o62
text~	b-24 e34 k-31 l-57 o105
th	a-45 e37 g27 i25 k-30 o67 p-42
th $	g36 k-30 o36
th _ #	a-35 e46 i29 p-31
th _ $	i-29 o38
than	a-32 e75 f-30 h58 i-26 j-42 p-32
than _ $	g-30 h46 i33
than _ for	a-27 e38
than day	h50
than i	a-32 g43
than last	h-33 k-26 p-30 q94
than legs	a-34 e58 i-24
than me	l28
than the	l52
than usual	a-41 e40
than yesterday	a49
thank	c29 l48 q-28
thank _ $	c30 l-48
thank you	c29 l53 q-28
thanks	b39 c-26 f-34 h-26 l112 p-27
thanks $	b-25 f-34 l32 o46
thanks _ $	o-32
thanks for	c-26 h-26 l60 o27
thanks legend	l29 p-27
than~	a-28 b37 f-53 h-26 l171 p-44 q-30
that	a-85 b123 c-114 d-31 e-66 f-72 g-74 h-60 j-48 l-24 m-36 o-81 p337 q238
that #	l-31 p67
that $	a-40 b192 c-70 f-49 i-66 l-178 m-49 n70 q237
that _ #	k24 p67 q-25
that _ $	a110 b63 h-42 j42 k-31 l-91 m-52 p31
that _ ?	a-75 i84 j37
that _ a	l-74 p68
that _ all	i49
that _ am	a31
that _ as	a25
that _ calf	g31
that _ day	i-45 p68
that _ did	f37
that _ for	e25
that _ from	h-26 q39
that _ get	a-26 h26
that _ how	a-24 q46
that _ i	a34
that _ in	l-32
that _ is	a30
that _ it	h-33 i74 p-46 q25
that _ just	h-25
that _ last	l31 q-24
that _ me	a-50 h47 l64 n-34 p-27 q27
that _ meant	b55 p-54
that _ my	k30
that _ never	i-32 p44
that _ no	a25 o-25 q45
that _ not	a104 i-32 l-50
that _ off	o-34 p64
that _ on	h-64 l34 m33 p-32 q61
that _ one	p41
that _ said	p35
that _ spot	a24
that _ the	e-24 h-28 i65 j-27 p37 q-27
that _ thing	b61 p-38
that _ was	l144 n25 p-57 q-26
that a	a31
that about	a-25 h39
that and	p30
that ankle	a30
that answer	q46
that back	b-24 p54 q-29
that backwards	j60
that bad	e30
that count	h-50 i84 q-28
that did	q42
that entry	p29
that film	l31
that from	p24
that got	q26
that hurts	h-25
that i	a-27 f37 h40 p40
that is	a-28 e-35 h-27 i184 j-30 l-62 o29
that last	b-38 i36 p87 q-40
that leg	i-54 p75
that log	n-27 o-24 p102
that makes	o-25 q51
that meeting	l29 p-26
that my	g31 h70 p-26
that ok	a27 h-29
that one	i-48 p89
that order	i42 j-41
that out	q41
that question	b27 p-25
that run	a30 l-26
that session	l-35 p55
that the	q26
that thought	b-51 l-34 m150 p-45
that to	p32
that was	a-24 b52 p54 q-61
that will	a48 l-39
that you	c31
the	a115 b-27 d27 h-97 i75 j-40 k-75 l41 o-47 p44
the #	a-110 f25 g84 h33 k36 m-36 n24 o87 p-61 q-46
the _ !	a-49 l49
the _ #	e43 g45 i-84 l-43 m87 p-73 q69
the _ $	a46 b35 e27 f48 g-161 h-84 i-175 j101 k-33 m41 n125 o-48 p-30 q91
the _ :	m-24 n32 p33
the _ ?	a-47 e53 h24 i-43 j42 n-47
the _ a	o25
the _ about	a-37 h63
the _ ache	a39 j-39 q34
the _ aches	e26
the _ after	a143 e-57 h84 j-37 l-36 m-76
the _ again	k-35 n24
the _ and	a68 c62 e49 g57 h-32 i-88 j47 l-69 o-64
the _ are	l34
the _ as	j33
the _ at	a69 e-37 j26 k26
the _ back	l37
the _ backwards	a40
the _ basically	a-27 q38
the _ because	a53 i-36
the _ before	a46 g41 i-34 p39 q-40
the _ behind	a-24 f-30 i30 q50
the _ between	f78 h-27
the _ biscuit	l87 o-33
the _ bit	e62 g-35 l-30 p-24 q31
the _ blue	h-32 l62 q-30
the _ boiled	a-25 i34
the _ bone	a34 e-24
the _ brb	m36
the _ but	a66 e-27 i-24
the _ by	a-46 i67
the _ calf	b27 e-27
the _ calves	e30 i-36
the _ can	a-24 i26
the _ check	l28 o69
the _ chest	a35
the _ comes	a62 l-34
the _ cross	l38 q-38
the _ curl	p28
the _ data	d42 g-33
the _ day	h57 i34 l-60 p38
the _ deads	a-26 i51
the _ deep	a29 e-28
the _ did	e-34 i64
the _ do	j30
the _ does	p35
the _ doing	l33
the _ down	e42
the _ driving	a27
the _ each	o27
the _ easy	a38
the _ effect	h94 l-35
the _ entry	i-40 p58
the _ evening	j37
the _ every	a-40 c29 i40 n-25
the _ ext	e-29 i40
the _ feel	a-31 e71
the _ feeling	e46 f-25
the _ feels	a76 e-72
the _ fever	a25
the _ fine	a45
the _ first	a-24 e37
the _ floor	a25
the _ foot	e30
the _ for	a90 f57 h-28 j-67
the _ fortnight	g33
the _ fracture	a33
the _ from	g59 i28 p-39
the _ gone	a33 e-33
the _ got	a-45 h42
the _ group	a43
the _ gym	i88 l-24
the _ half	m27
the _ has	h-24 l62
the _ have	a39 e-28
the _ hill	e27
the _ how	f-26 j45
the _ hurts	a32 p26
the _ i	a-60 b27 f-30 i-46 k-37 l60 p117
the _ if	j43
the _ in	a-58 b32 k85 m-49 n26 o-52
the _ ins	e-29 o97
the _ instead	a31
the _ intervals	a24
the _ is	b33 e31 g-25 i-45 k-30 l70 m-41 q41
the _ it	a26
the _ jab	a45 i-33
the _ jumps	p38
the _ just	a31 l-24
the _ k	a-76 e44 k36
the _ keep	a-27 e27
the _ km	a-25 e25
the _ last	i31
the _ left	a-58 e89
the _ leg	e-28 i-47 j29 l98
the _ legs	a-48 e91 i-55
the _ light	q38
the _ like	a56
the _ line	a57 c-32 e-47 p46
the _ log	p38
the _ lol	l-54 m77
the _ loop	e45 i-32
the _ lot	a-36 e30
the _ machine	e-32 i39 k-25 l38
the _ me	a40
the _ mean	f29
the _ message	n45 o-54
the _ messages	a-33 f55
the _ my	b25 d46 k-27 l-33 o24 p28
the _ need	h27
the _ no	d28
the _ not	i27
the _ nothing	a40 e-36
the _ now	a-25 e64
the _ numbers	d26
the _ of	a-43 c-37 e57 i-43 j53 k59 l40 q-44
the _ off	f-25 l66
the _ ok	j-45 k52
the _ on	a78 d-28 e-46 h39 i-35 m-24 n-57 p32
the _ one	a-49 g34 p49
the _ ones	g24
the _ only	a53
the _ open	a-29 h-55 l104
the _ or	a42 e-58 j94 l-29 q30
the _ otherwise	a47
the _ over	a-32 e32
the _ pain	a-24 p31
the _ park	a-66 e54
the _ path	a-43 e66
the _ please	l28 m27
the _ press	a34 e-40 h63 l-45 o-26
the _ probably	a40 e-32
the _ quads	a-46 e56
the _ question	k39 n-39
the _ questions	b-75 o62
the _ rack	a34
the _ ran	l27
the _ rd	a39 g69 i-40
the _ right	a-28 e37
the _ room	a49 e-52
the _ rpe	i50
the _ run	h-48 j34 m33
the _ scale	a44 f49 h-32
the _ set	e-24 i41
the _ since	a82 i-39
the _ sits	a30 i-27
the _ slot	j37 q-25
the _ so	a-30 j45
the _ socket	a35
the _ something	a-33 e41
the _ sore	e-35 i66 l-39
the _ soreness	a30
the _ still	a-30 e33
the _ sunday	i25 p-25
the _ th	e-26 g27 i25 k-30 o67 p-42
the _ that	i54 p-46
the _ the	a-47 e-25 g26
the _ there	a47 e-34 l-48 q69
the _ thighs	e25
the _ thing	a-40 b43 g36 l-47 o-25
the _ til	a43
the _ till	e-24 o34
the _ time	g35 i28
the _ to	e-73 f56 h-44 i28 j36
the _ today	a-45 k41
the _ tomorrow	l108 n-54
the _ tonight	a35 i-28
the _ took	a43 l-29
the _ two	h28
the _ up	e-24 l-27 n47
the _ w	a-71 e52
the _ walk	a-28 e28
the _ was	a-54 l27 q25
the _ went	i26
the _ what	e-34 h46
the _ when	a72 e-24
the _ whenever	a41
the _ while	a-42 i50
the _ with	m29
the _ you	a-32 i29 l-29
the account	c82 l-38 q-24
the afternoon	j25
the ankle	a91 i-24 l-25
the answer	m-40 o-26 p40 q66
the app	f140 q-115
the arse	a-39 l-26 o65
the baby	e-28 m36
the back	a27 e-47 j42 k-27 l84
the bad	a-38 g26
the bag	i41
the bar	a43 e-59
the bath	a39
the bathroom	m24
the belly	a32 e-32
the best	b-26 h-30 j52 l31
the bit	a-24 h47
the block	a40
the bone	a56 b-25 e-40 l47 m-26
the bot	f113 l-66 n47 q-36
the bottom	a43
the box	p38
the break	n64 o-64
the breastbone	a43 e-26
the bridge	e37
the buggy	a-58 e58
the bulgarian	i24
the bus	a45 e-56 g27 l-29 m48
the calf	a-54 e49 g34 l-32
the calves	a28 i-25
the canal	a-26 e52 i-24
the capital	h-30 l57
the car	e31 m-45
the cards	a39
the cat	a48 l-25
the cause	a-42 h42
the ceiling	a42 e-41
the chat	a68 l-41
the check	e-29 l-26 m-64 n69 o82
the chest	a-50 e25 l-25
the chicken	l38 q-38
the clappers	a32 e-32
the clock	k80
the club	l66
the colour	p32
the couch	h29
the craic	h-34 l90 q-37
the csv	b-26 d50
the daily	a-36 b-77 f46 k77 l-47 n-92 o230 p-24
the dark	k-27 l33
the data	d49
the day	a117 f26 i-64 l-27 q-25
the decision	q41
the dentist	a29
the diff	f-25 h65
the difference	f72 h-60
the dishwasher	l39
the doctor	c28
the dog	a77 e-49
the door	a-33 i55 l-33 m32
the downhill	a-47 e50
the downhills	e27
the dreadmill	e27 i-36
the effort	i-34 p73
the end	j34 l27
the evening	a-47 k91 l-34 m38
the exercise	p33
the file	d30
the fire	e-32 l38
the first	a66 j-81
the flight	a46
the floor	a66 e-42 i45 l-24
the flu	a42 i-36
the foot	a56 e-54
the garage	i47
the gate	a-26 k39
the girls	i-24 l62 o-32
the glute	a42 o-38
the goal	j46
the good	g26
the ground	a-27 i44
the group	a-63 e76
the gym	a37 e-68 i74
the hack	i29
the hamstring	h38
the hamstrings	a26
the head	l-26 n-27 o53
the heart	l37
the heat	e-45 h56
the hill	a-66 e102
the hills	a-49 e37 l30
the hip	a27 e-32 l38 o25
the history	f-27 l43
the hotel	i25 k-26 l48
the hour	k32
the house	e37
the hungover	q31
the interference	h94 l-35
the joint	i38
the joints	a50
the kerb	e50
the kettle	l59 n-27 o-26
the kids	a29 e-40 k27
the kitchen	a46
the knee	b-25 c-28 e42 h-43 i-47 l-29 p143 q30
the kneecap	a44 l-27
the knees	a28
the lads	l30
the lake	a-58 e102
the last	a-80 b-30 e81 g37 j-42 k-26 o-33 p111
the left	a129 e-139 j27
the leg	h41 i71 l-81 p45
the legs	a92 e-33 i35 j28 l-25 p-36 q-28
the lights	a-42 e88 i-27
the line	a-57 e44
the list	k-36 n72 o39
the log	a-28 b71 d36 f-36 i-24 l26 o-40 p28
the logic	g-49 h32 l-48 q96
the long	a-42 e34 l32
the loop	a-49 e70
the lot	c103 k59 l-29 n-34 o-66
the lunges	i-39 p50
the marathon	f-27 h-26 l67
the mat	h30
the match	c-27 m35
the menu	f50 h-25 j24 l-38 q-25
the messages	a-35 c50 e-31 k31 l-31 n26 o55
the middle	a-49 e89
the moment	a-27 e42 m28
the morning	e-27 i-59 j102 k87 l-52 n33 p-46 q-25
the most	h25
the muscle	a90 h-45
the muscles	e29
the nagging	l-30 o81
the new	a-48 e25 l38
the news	c-27 l114 o-36
the no	a-54 o-44 q148
the noo	e41
the nordics	a55 i-40
the notifications	b-25 l-28 o62
the numbers	f29 l25
the old	c36 f-27 g29
the one	a-28 k50 l-41 p44
the only	l32
the order	a-25 j79
the other	a32 h24 q-31
the outside	a56 e-30
the oval	a26 e-26
the pace	a-44 e58
the pain	i50
the park	e27 j-27
the past	i46
the path	a-27 e36
the pause	b-41 n336 o-264 p-31
the phone	b73 l-82 m43 o-42
the physio	d34
the pings	o33
the pitch	a40 j-36
the plan	a112 j-48 l-24
the point	a-27 j24
the pool	l33
the pop	a35 l-36
the previous	i-37 p37
the problem	l-56 q44
the prom	a-26 e26
the pub	i-26 l33
the quad	a77 l-35
the quads	a-30 e-41 i69
the question	b33 k40
the questions	b36 l-26 o80
the race	a-34 e49 l36 n-29
the rack	a-38 g38
the rain	a-38 e38
the raw	d87 g-33
the reason	j-24 q111
the reasoning	q45
the record	p35
the recovery	h35
the red	q24
the reminder	c-75 k78 o101 p-38
the reminders	a-24 e-45 o170
the rest	a-71 e89 g-48 l87 q-41
the ribs	a36 e52 n-25
the right	a55 e-50 g33 i-30
the river	a-29 e33
the road	a-26 e59 l38 q-38
the room	a74 l-58
the row	a-32
the rpe	h-29 l-27 q91
the run	a-112 e132 j101 l-59 m-43
the running	a34 e-56 j46
the same	e-27 j58 l-36
the school	a-43 m33
the second	a-34 h48 l-25 o-25 p44
the session	b33 p-37
the shower	a25 i-52 l-51 m95
the size	e-29 l-38
the sky	h-32 l62 q-30
the sleep	a-38 h-24 q85
the sofa	a58 e-48 h26 i-30 l53
the soreness	e-31 f64 h-49 p52
the speed	a-37 e40
the squat	a34 i-28
the squats	a-40 i-51 m36 p91
the stairs	e-36 h-29 i50
the start	b64 c42 n-98
the stop	e29
the stress	a33
the summer	d-25 l51
the table	a41 k-62 l100 o-28 q-29
the tank	h30
the tap	e-37 l51
the tempo	a52
the thermometer	h47
the thigh	a27
the thighs	e24
the tibia	a35
the till	b46 e-31 m-25
the time	p24
the toilet	a31
the towpath	a-26 e44
the track	a-29 e73
the trail	a-78 e107
the train	l-27
the treadmill	e60 f-26 j47 l-45
the trend	g74 h-26 l-33
the tube	a54 e-61 l-32 m61
the turnaround	a-52 e72
the two	f-57 j77
the uni	i30
the usual	a25
the verdict	f-36 g59 l-50 q53
the waist	a44
the wall	a45 e90 i-40 l-42 n-36
the warmup	a27 j33
the washing	k-25 l39
the watch	a29
the way	a-86 e36 f27 h-24 i50
the weather	h-49 l80
the weekend	k-24 l-43 o59
the weight	a-49 l56
the whole	b42 c39 d44 i-27 l-31
the why	e-32 i66 l-34
the wife	h-24 l26
the worst	a55 h25 l-61
the wrong	b46
their	a-27 h31 j32
their _ $	a-34 h34 j35
thei~	a-27 h31 j32
them	a-119 c30 e74 g24 h-53 i-46 j79 k-29 n67
them $	i-63 l25 p64
them ?	a-28 j33
them _ $	j33
them for	e28
them off	n44
them~	h-49 l72
then	a-130 c55 d-40 e-139 h-136 i201 j207 l-41 m102 p-45
then #	e-34 i56
then $	a29 e-46 j-31 m98 q-36
then ?	a29
then _ #	i32
then _ $	d29 e-24 h-47 j86 l-67 q39
then _ ?	a-47 h-32 j81
then _ at	i-25
then _ calf	a-46 e58
then _ everything	c63 d-63
then _ in	i42 j-41
then _ it	a-33 l66
then _ jog	j31
then _ legs	a24
then _ now	i27
then _ or	a-30 e-37 i-36 j150 l-30
then _ press	i33
then _ run	a-43 j34
then _ then	a43 i-24
then a	i55
then freezing	a24 i-24
then let	a30
then lunges	j35
then more	i25
then nothing	a-49 e49
then run	a-66 j87
then squat	a-27 h-34 j68
then weights	a-27 j27
therapy	l43
there	a-99 b28 e40 f96 g27 h-131 k-24 l26 n-52 p79 q30
there #	k37 m33 n-42
there $	b28 d-34 e-37 f34 g38 h-34 i24 j26 o-30 q31
there ?	a-57 l78
there _ #	a-32 e-27 l39 p32
there _ $	a-27 e46 k-37 q53
there _ a	a42 p44
there _ button	f24
there _ i	a-50 e50
there _ sharp	m33
there a	a-25 d32 f79 h-29 q-35
there in	e-29 l39
there is	a43 e-37 h-24 l-32 p76
there now	a35 e59 k-37
there was	a32
thermometer	a50 e-55 h36
thermometer _ #	a78 e-41
thermometer says	a70 e-41
ther~	a-57 b28 e-28 f96 h-77 i-24 k-24 l61 n-52 p69
these	a-55 e45 h-47 k-39 l54 o118
these _ $	b36 k-39
these _ are	h-30 l57
thesis	l-29 o45
thes~	a-68 e41 h-47 k-60 l25 o163
they	e-33 g-30 h38 i-38 l55 m40
they _ #	a28
they _ $	h-24 j32
they _ me	i-34 l56
they are	m44
thick	a31 i-26
thic~	a31 i-26
thigh	a122 h27 l-29 q-26
thigh _ ?	a28
thigh _ gone	a29
thigh _ grabbed	a-35 e48
thigh _ i	a38
thigh _ the	a46
thigh has	a29
thigh just	a-35 e48
thigh on	a28
thighs	a57
thighs #	a40 i-33
thighs _ $	a53
thighs _ and	d26
thighs _ so	a-24 e28
thighs swollen	d26
thig~	a179 h24 j-38 l-50 p-25 q-32
thing	a-59 b80 f27 g24 h45 i95 j-69 k-31 l-79 n26 p-24
thing $	b56 j-29 l-38 n34 p-42
thing ?	a-43 h24
thing _ #	i26
thing _ $	a-40 b33 h-37 o31 q29
thing _ my	a-53 h33 i30
thing _ the	a60
thing again	a28
thing and	i27
thing at	i26
thing i	i-24 p35
thing in	a30 h24 i30
thing off	b34
thing that	a28 l32 q-29
thing work	f46 h-37
things	a-51 f64
thingy	a54
think	a46 e76 f-69 i-52 k64 q-64
think #	a25 i-25
think _ am	a24 k25
think _ have	a31 e24 l-27
think _ is	a-32 k26 p31
think about	f-34 l61 q-28
think i	a99 l-46
think it	k26
thinking	a49 h-37 i-30 l81 m-47 q51
thinking of	a73 h-32 m-47
thinners	o48
thinners $	o48
thin~	a43 b52 j-87 m-52 o51 p-28
third	a-31 e67
thirty	a24
thirty _ $	a-25 m29
thirty minutes	a-25 m29
thir~	e65
this	a-92 b244 c29 d-37 f79 g66 h-269 i59 j-144 k-71 l83 m113 n-88 o60 p-37
this $	a32 b288 c34 f31 h-27 l-88 m-85 o-56 q-82
this :	i27 p-24
this ?	q46
this _ #	b-25 e-116 f25 l77 m44
this _ $	a29 b76 c-79 d-47 e34 f-93 g-44 h-31 i108 j-43 m71 q44
this _ ?	a36
this _ a	a32 i-33
this _ an	m29
this _ and	a-29 b27 e-29 i36 l-28
this _ at	a-26 e26
this _ call	a-29 e31
this _ do	e-25 f26
this _ for	f61 l-45
this _ i	m38 p30
this _ in	a-39 o37
this _ is	e35 f-34 l164 o-36
this _ jog	a33
this _ my	l31
this _ ok	l-29 o45
this _ on	a-35 e33 h-84 l91
this _ or	a-36 e36
this _ pain	a-51 b-36 c32 l39
this _ run	a78 i-62
this _ short	e43 l-26
this _ the	a-27 e28 h-29 l-27 p-33 q92
this _ thing	h33
this _ to	b-30 m25
this _ with	l42
this _ work	f50 h-37
this _ would	m26
this afternoon	a109 b-50 e-54 i27 m30
this am	a24 b-24 i46 l-27
this app	l25
this bot	a-26 b-24 f87 h-45 l27
this chat	f-25 l52
this eve	m32
this evening	a35 k-32 l-85 m142
this for	k26
this form	b143 e-27 o-76
this heat	e47
this hill	e38
this is	g-28 k37 l-108 o108
this knee	a-42 c32 g25
this menu	b34
this month	b-34 e-25 g36 k44 l-24
this morning	a164 b-69 e-60 f-35 i24 j-52 k-24 m-37 n-27 p78 q49
this my	b42
this off	a-44 o45
this one	a-25 b67 e52 l-32 o-56 p-24
this question	b54
this second	i24
this sore	a32
this thing	f40 h-37
this time	i53
this to	b-25 m51
this wait	b-40 m68
this week	a-40 b-104 g41 i33 k26 m-47 o155
this work	f96 l-48
this year	g28 i-26
this yr	a-41 h-27 l67
those	i-26 p33
thos~	i-26 p33
though	a69 h-84 i24 j-35 k-30 l52
though $	a37 h-28 i29 j-31 k-30 l-61 q88
though _ is	h-56 l114 q-62
thought	a-53 m134 p-61
thought _ be	q24
thought _ had	l24
thought _ the	m40
thought i	l24
thought id	q24
thought it	e38
thoughts	a75 b102 e-41 h55 i-45 l-56 m-35 q-44
thoughts $	a62 h37 i-34 m-35
thoughts ?	l-32
thoughts _ $	b102 l-40 q-44
thou~	a91 b83 e-26 h-31 j-45 k-33 m76 p-61
three	a90 e83 k-28 l-78 p-28
three $	e130 i-33 k-28 l-70
three _ $	p-28
three _ and	a25
three _ today	a59 i-35 l-25
three sets	i45
threshold	a88 e-40 i-68 j36
threshold ?	h30 j-35
threshold _ $	h55 j-35
threshold _ on	a65 e-25 i-36
threshold run	a-36 h24 j33
threshold session	a71 e-25 i-36
threw	a-44 e42
threw up	a-44 e42
thre~	a109 e110 i-38 k-32 l-97 p-28
throat	a68 e-46
throat _ #	a34
throbbing	e24
throbbing $	a25
throbs	a50 e-29
through	a-181 d-29 e27 f42 g33 h62 i89 k-28 q75
through _ $	b-30 e27 f43 h74 j27 l-82
through _ day	a-31 i41
through _ decision	q39
through _ whole	i24
through a	a-32 l44
through it	e-26 f54 q-24
through leg	a-31 i41
through my	d-29 e-49 g51 k-25 l47
through that	q47
through the	a-59 q63
throw	a-25 b105 c50 l-36 p-58
throw up	a-25 m31
thro~	a-33 b96 c32 d-43 f42 h62 i31 k-26 l-68 n-29 p-76 q34
thrust	a-30 h33 i111 l-31 q-26
thrust #	a25
thrusts	a-66 e-37 h31 i197 j30 k-42 l-60 m-37 p37
thrusts #	h-25 i44 k-42 p67
thrusts $	a-48 i38 j35
thrusts _ $	h26 i62 l-38 p-36
thrusts add	i-47 p54
thrusts glutes	a26 i-26
thru~	a-103 e-56 h64 i322 k-51 l-91 m-37 p28 q-36
thu	j27
thumb	a41
thumb sized	a32
thum~	a47
thurs	j57
thurs _ $	a-41 j31
thursday	a66 b-47 e-28 f-27 g42 i91 k-44 l-62 o-40 p104 q-39
thursday $	b-47 g49 i27 j-28 l-26 o-40 p146 q-39
thursday _ friday	a-25 j25
thursday night	i52 l-28 p-25
thursday where	a-38 j50
thur~	a67 b-56 e-42 f-36 g42 i71 j58 k-44 l-66 o-40 p116 q-39
thx	a-31 b-49 e-27 i36 l254 o-87 p-29
thx $	a-31 b-49 i36 l103 p-29
thx _ $	l34
tibia	a27
tibia hurts	a29
tibi~	a68
tick	i62 j-28
ticked	a-24 i86 o-56
ticked off	i86 o-56
tick~	a-24 i96 o-62
tie	a37 f-41 l58
tie _ laces	a35 f-41 l58
tie my	a34 f-41 l58
tight	a119 b44 i-26 j-32 k-27 l-33
tight $	a82 e-34
tight _ i	m30
tight _ tight	a-31 e34
tight and	a63 e-29
tight as	a57 e-41
tight both	a-35 e36
tight but	a-26 e26
tight not	a-30 e52
tight tight	a-31 e34
tightening	a-61 e78
tightness	a-37
tightness _ the	a-29
tights	a-46 h32 j-26 l61
tigh~	a-25 b44 e88 h32 j-61 k-27
tiktok	h46
tikt~	h46
til	a35 c-28 e-83 j-36 l-85 m187 n-71 o157 p-50 q24
til #	a-31 i-24 k-34 l51 m135 o-97
til _ #	e-29 o68
til _ $	a30 e-25 k-24 l-67 m174 n-37 o-44 q42
til _ am	i-31 k-32 l65 o29
til _ can	a31 h-29
til _ say	o39
til after	m-61 o61
til i	h-29 i25 l-26 m40 o61
til lunch	m40 o-39
til monday	k-24 o83
til the	e-27 o75
til tomorrow	a43 l-30 q42
til tonight	m34
till	a53 b42 e-88 i52 j-38 l-86 m25 n-36 o129
till #	a-25 i27 m26
till _ $	a46 e-26 j-34 o32
till _ am	o44
till _ year	k-24 o49
till evening	m26
till i	a25 o44
till new	k-24 o49
tilt~	a37 j-25
time	b-46 c-40 e-119 f-71 g118 h-65 j-46 k337 m139 n-116 o-44 p-43 q32
time #	i24 k80 m-34 n-37
time $	a-81 b-46 e-32 g72 h80 k-58 l-97 m254 n-46 o-25 p-27
time :	e-26 k37
time _ #	e-41 k37
time _ $	f-39 k304 l-60 m-86 n-69
time _ ?	a-30 h-30 k75
time _ did	g28
time _ get	a25
time _ it	h-34 k-32 l62
time _ what	f57 k-26 m-24
time _ you	k53 l-45
time from	k29
time here	f57 k-26 m-24
time i	a54 g45 k-36 l-27 p24
time is	h-34 l88
time please	f-39 k157 l-48 m-26
time to	a24 e-33
time you	q44
time zone	h-57 k35 l57
timer	l44
timer _ #	l44
timer for	l44
times	g50 m-26 q-28
times _ $	k26 l-36
times _ i	a-30 g50
times have	g30
timezone	b-41 g-50 i-34 k316 l-50 o-44
timezone $	b-32 k81
timezone _ $	g-25 k83 o-44
time~	a-64 b-45 d-30 e-28 g209 h-24 i-28 k314 l-63 m-133 o-44 q-41
timing	h24 l-79 m112
timing $	h26
timi~	h24 l-79 m112
tingle	a-46 j31
tingles	a78 e-36
tingles _ the	a37
tingling	a-48 e37 j-25 q55
tingling _ my	h48
tingling down	h38
tingling since	a-38 e44
tingly	a50 q-35
ting~	a35 l-34
tiny	a101 j-30 l-35
tiny $	a47 l-35
tiny _ sore	a-46 e46
tiny bit	a-36 e36
tip	a30 i-40 l40 m-30
tip top	a40 i-40
tipped	f-57 l-28 q101
tipped _ $	f-43 q50
tipped it	f-43 q59
tipp~	f-57 l-28 q101
tips	b-41 f57 h66 l-31
tips $	b-41 l57
tips for	f57 h59 l-88
tired	a51 e28 m-40 o38
tired #	a63 l-25
tired $	a67 l30 m-30
tired _ #	a-28 e45
tired legs	a-30
tired of	l-29 o66
tire~	a51 e28 m-40 o38
to	a-77 d84 f63 h-73 k138 l34 m-45 n-35 o-27 q-26
to #	a-39 b-43 f29 k96 l-73 m50 n-58 p40
to $	f-43 g74 h47 l-65 o33 q-31
to _ #	a-57 c-24 e37 g46 i-68 j52 k-24 l87 q-69
to _ $	a-59 b-47 e127 i-28 k-49 l-112 m84 p-25 q47
to _ :	a-46 i64 j34 k36 l-30 n-29
to _ ?	a154 f106 h-106 j-34 k-104 l39 q-24
to _ a	a47 e-33 f32 i26 l-47
to _ after	a-60 m39
to _ again	l-28 n28
to _ all	f27
to _ am	k37
to _ and	p-26
to _ ankle	k24
to _ another	a-30 e30 h-48 q59
to _ app	d54
to _ at	a39 l-27
to _ before	a-30 j36
to _ between	j31
to _ both	e-24
to _ btw	k25
to _ bye	a-45 l45
to _ can	a-28 e51
to _ car	e32
to _ did	i30
to _ do	o30
to _ doms	h32
to _ down	a-31
to _ easy	e45
to _ english	k31
to _ evening	k-32 l-28 m56 p40
to _ first	a-42 j47
to _ fit	j24 k32
to _ for	a-28 j-28 q50
to _ forgotten	c69 k-24
to _ from	l54
to _ going	e35
to _ gym	a-35 j46 l-25
to _ hamstrings	a33 e-33
to _ home	a44
to _ i	e36 g25 i30 p-44
to _ in	a-33 f58 k-55 l52
to _ instead	a29 p34
to _ is	l40
to _ it	a25 d38 e-38
to _ jog	a-29 e29
to _ k	a-25
to _ kitchen	a70
to _ knee	h24
to _ later	a-52 l67
to _ leg	a-38 i35
to _ legs	a-34 e-30 l88
to _ like	h-28
to _ lol	e27 l-65 q38
to _ me	f44 k24
to _ minutes	e-24 i39
to _ mum	l62 m-55
to _ muscle	k34
to _ my	a43 d60 h-27 k-28
to _ next	k43
to _ now	a26 m28 o-25
to _ off	a27
to _ one	a28
to _ or	a32 e-33
to _ out	a148 e-64 i-49 k-35
to _ over	h37
to _ please	k83 l-44
to _ pm	k54 n-25
to _ push	a-76 e92
to _ reminders	n26
to _ right	a42 i-34
to _ rpe	i33
to _ running	e62
to _ so	a27 q24
to _ start	b64 n-57
to _ stuff	a25
to _ that	a27
to _ the	a72 b-33 h-48 n55 o-29 p37
to _ thing	f29
to _ this	b71 l31 o-32
to _ to	l63
to _ tomorrow	a33
to _ two	a81 l-44
to _ up	a29 m31
to _ w	q46
to _ weight	k78 n-35
to _ with	a-49 h64
to _ you	i54 l-25 p-31
to a	a-40 e56 f-25 l26 q-34
to ache	h-24
to after	k42
to another	d54
to answer	b55 m30
to arrange	j25
to ask	o39
to avoid	h32
to back	d25
to be	a-57 b-31 c62 l26 m-25 n72
to begin	f-26 j55
to breathe	a-31 h49
to build	h45
to building	k34
to buy	k-27 l33
to cancel	p35
to catch	l-27
to count	j33
to delete	f-35 l46
to do	e24 f32 h-52 j-44 l32 q30
to eat	j32
to english	b-29 k29
to enter	f52 h-24 j-25
to explain	f33 h-59 q46
to failure	i64 l-30
to feed	a48 l-29
to finish	a52 j-44
to french	k27 p-27
to german	k32
to get	a67 d-29 h58 i-46
to go	e135 h-32 j-39 k-27
to half	k30
to have	c26
to hurt	e94 l-57 n-37
to italian	k-30 l94 m-39
to jog	a62 i-34
to keep	e33
to km	e-57 f-28 l76
to know	a-30 q43
to la	e-31 k37
to leave	i31
to leeds	k-35 l109
to legs	i66 j-44
to lie	a-25
to lift	j27 m29 o-25
to log	b61 f48 g-35
to look	a34 h-37 o26
to lose	k26
to make	f-60 h-51 l115
to marathon	k49 l-44
to me	a-24 c-31 e51 f-41 g30 h110 k32 l-40 o33 q-116
to mention	i-41 p50
to move	a38 e-38
to mumbai	k48 p-28
to my	c-60 f-32 g90 l38
to pick	a53
to press	a24
to put	j41
to receive	n37
to roll	a26
to rpe	p28
to run	a148 e-87 h47 i-60 j32 k-41 l28 q-35
to running	a29 j62 l-59
to say	a-57 e-25 f42 i50 l50 q-34
to see	a-40 d33
to singapore	f-26 k99 l-46
to sit	l33
to skip	a-34 h49
to sleep	l-131 o145
to stand	a25 l25
to start	a29 b29 e-52 f81 h-47 o-24
to stop	e104
to strava	d28
to strength	k31
to take	a74 d32 e-73
to tell	i27 k-24
to that	f-26 q57
to the	a67 b39 l58 n-30
to this	k-44 l-28 m55 p26
to throw	a-25 m31
to tie	a32
to track	a42 e-35
to turn	n46
to type	a-44 b24 f44 m57
to use	f161 h-76 k-50
to wait	a39 e-24 h30 l-29
to walk	a-27
to wednesday	k-28 p28
to what	g25 p-25
to work	a89 e-33 i-66 j-53 l68
to write	a49
to you	f56 k-102 q49
to zero	c45 h-24
today	a191 b-118 e-138 f-58 g-45 h-117 i134 j41 k24 l75 m26
today !	e-25 l39
today #	a-63 e36 i83 l-34
today $	a135 b-71 e-45 f-27 m-25 o44
today :	i32
today ?	a112 l-44
today _ !	e-25 l35
today _ #	a-63 e-33 i40 l84
today _ $	a27 g-24 i34 m-35 o-36 p90
today _ /	i25
today _ ?	a61
today _ and	a-107 i71 j36
today _ at	m31
today _ feel	a37 q-31
today _ is	j24
today _ leg	a34 i-27
today _ legs	a46 j25
today _ min	a-26
today _ my	a-42 i52
today _ no	a71 l-32
today _ not	a-30
today _ rest	a30 l-29
today _ the	a-44 j74
today _ us	a-25
today _ was	a-26 i26
today _ yesterday	a42 i-42
today a	l-31
today and	a-59 g31 i-27 l78
today at	e-34 i32
today calves	a54 l-25
today coach	a58 g-24
today did	i-27 l47
today is	i-40 j42
today legs	a46 q-31
today let	a-25
today like	a-54 l49
today lol	l-35
today mate	a-36 i-29 m48
today my	g-30 l54
today new	k41 l-35
today no	o-26 q62
today quads	a26
today rpe	a-29 l25
today yes	a90 l-53
today yesterday	a-59 i-25 m-31 p115
todays	a31 b41 k-27 l-41 m34 o-35 p93
todays _ $	a36 c-30 g-25 l-27 m34 p42
todays tempo	a28
toda~	a222 b-77 e-145 f-58 g-62 h-117 i112 j26 l34 m59 o-37 p95
toddler	b-24 e-29 f-40 i36 l64
toddler $	b-24 f-40 l90
toddler _ my	i36
toddler on	i36
todd~	b-24 e-29 f-40 i36 l64
toe	a55
toes	a43 e37 h69 k-40 l-48
toes $	e29
toes _ been	a-26 h38
toes _ numb	a-36 h26
toes after	a-25 h26
toes have	a-39 h38 i27
toes numb	e25
together	j39
toge~	j39
toilet	a39 i-25
toilet _ looked	a24
toilet bowl	a31
toil~	a39 i-25
tokyo	g-49 k131
tokyo $	l30
toky~	g-49 k131
told	a37 h-37 l-41 q45
told _ $	c31 g-26
told _ that	l-40 q40
told me	g27
told you	c31 g-26 l-40 q57
tomorrow	a147 e-88 g-33 h-25 i-95 j-87 k-79 l112 m188 n-26 p-26 q43
tomorrow $	a-75 k-30 l74 m37 n33 q43
tomorrow ?	a92 e-29 l-43
tomorrow _ #	l29
tomorrow _ $	a148 e-29 h-40 k-49 l-53 m59
tomorrow _ am	h30
tomorrow _ is	j-32 o41
tomorrow _ me	l26 m-32
tomorrow _ the	l74 n-54
tomorrow and	m-24 q24
tomorrow at	a-29 l50
tomorrow i	a-33 h30
tomorrow is	a-38 m47
tomorrow morning	l-43 m55
tomorrow or	o28
tomorrow please	a-42 k-49 m117
tomorrow the	a33
tomo~	a147 e-88 g-33 h-25 i-95 j-87 k-79 l112 m188 n-26 p-26 q43
tonight	a174 e-132 g-28 h-55 i50 j-90 k-40 l128 m212 n30 o-137 q-56
tonight $	a57 i41 m129 n30 o-118 q-34
tonight ?	a42 e-37
tonight _ #	a24
tonight _ $	a36 e-37 h-37 i-34 l47 m46
tonight _ ?	e-27 i-28 l66
tonight _ i	a60 e-24 j-34
tonight _ tomorrow	j-30 l-37 m46
tonight instead	a-69 m80
tonight or	a58 j-34
tonight yes	a29 l-29
tonights	a48 e-36 k-35 l-35 m76
tonights #	a60 e-36
tonights _ $	k-35 m76
toni~	a222 e-168 g-28 h-55 i55 j-105 k-75 l93 m288 n30 o-137 q-56
too	b74 c-26 h35 i-31 j-30 l-105 m71 n-42 o61
too $	i43 p-24
too _ $	a-28 h62 k41 l-90 o48
too _ ?	a-56 e43
too _ every	k68 m-41
too _ for	a83 h-32 l-25
too _ is	l27
too _ legs	a-60 e76
too _ messages	b-28 o40
too _ to	h26 i-30 k-36 m54
too close	a-24 j26
too early	a39 m69 o-48
too fast	a-41 e41
too hot	a37 e-48 h38
too late	k103 l-28 o-32 p-26
too long	h48 i-30
too many	b37 o49
too much	l-34 m-27 o95
too soon	a91 c-24 h-44 l-25 p27
too sore	a-51 m39
took	a43 e-26 i31
toothache	a90 l-75
toot~	a110 l-75
top	a30 e35 i-46 j42 k-29 l-24
top of	j45
topics	f35 h190 k-46 l-90 m-39 q-31
topi~	f35 h190 k-46 l-90 m-39 q-31
tops	i38 m-25
tore	a31 e-56 i34 o28
tore _ acl	a38 e-38
tore _ calf	a31
tore through	a-27 i33
torn	e-44 o25
toronto	k70 m-24
toronto $	k60 m-24
toro~	k70 m-24
torture	a27 e-41 i62 l-34
tort~	a27 e-41 i62 l-34
tossed	a77 e-34
tossed _ turned	a77 e-34
tossed and	a77 e-34
toss~	a77 e-34
total	a-58 e-24 i54 j33
total $	a-38 i47
totally	a80 h-25
tota~	e-29 h-25 i54
touch	a66 e-36
touc~	a65 e-42
tow	a-30 e30
tow #	a-30 e30
towe~	i35 p-25
towpath	a-26 e44
towp~	a-26 e44
trace	b-48 c122 o-36
trace $	b-48 c89 o-36
trace _ me	c33
trace of	c33
track	a75 h-53 i-92 j97 k-35 l143 q-24
track ?	a35
track _ #	a-47 e27
track _ $	a37 h-34 j32
track _ parcel	k-29 l47
track _ the	a-36 l48
track is	l75
track my	k-29 l47
track night	j74
track tonight	a97 i-38 l-42
tracking	a-25 o40
trac~	a55 b-57 c99 h-67 i-88 j97 k-36 l137 o-24 p-24 q-24
trail	a-36 e81
trail $	e29
train	b-35 f-65 h47 i-31 j-29 k53 l97 n-24
train $	g-25 h43 l25
train ?	a34
train _ $	a34
train _ delayed	l59 p-26
train _ on	l42
train _ puppy	f-35 l66
train can	e35
train legs	g37 h35
train my	l33
trained	a-36 c-24 i233 k-41 l-71 m-29 p65
trained $	i142 l-47 m-26
trained _ #	a-38 i58 k-27
trained _ $	p36
trained _ body	a60 i-33
trained at	k-27
trained legs	a-62 i101
trained lower	a60 i-33
trainer	a-24 j34
trainers	a42 e-25 h-56 l65
trainers _ barbell	j32
trainers _ go	a28
trainers on	a40
trainers or	j32
training	a70 b-39 e-74 f-34 g76 h119 j31 l-73 o-60 q-50
training $	c-36 d47 g26 h172 k-63 l-107 m26
training ?	h28
training _ $	c29 d-29
training _ a	k74 q-34
training _ does	f26
training _ i	h37
training _ legs	i36
training _ makes	a-24 l28
training _ my	k29
training for	a25 h-41 k137 o-25
training how	f26 h-46
training or	a24
training partner	a54
training plan	l28
training what	h34
training yesterday	a-24 i25
trainings	g27
trainings $	g27
trains	l36
trai~	a35 b-74 c-56 e-41 f-140 g87 h82 i173 j38 l48 n-56 o-64 p67 q-83
tran~	b-28 d57 k-40 l57 m-39
trash	c73 d-73
tras~	c73 d-73
trav~	n-26 o30
treadmill	e207 f-62 g-27 i-94 j78 k-25 l25 o-24
treadmill #	a-51 e79 i-24
treadmill $	a-72 e188 h-32 l-72
treadmill ?	a51 e-29 l-24
treadmill _ #	a-25 e37
treadmill _ $	a47 e-31 g-27 l42
treadmill _ ?	a94 e-84 i-27
treadmill _ minutes	e39
treadmill _ outside	a89 e-27 j-35 l-27
treadmill before	j43
treadmill now	a78 e-50
treadmill or	a89 e-43 l-34
treadmill says	e25
treadmill walk	a28 e-28
treated	a-26 i26
trea~	e237 f-62 g-27 i-68 j66 k-25 o-31
trembling	e70 i-40
trem~	e68 i-51
trend	f-37 g194 h-53 k-36 l-33
trend $	g111 h-26 k-36 l-33
tren~	a-47 f-109 g449 h-103 k-36 l-62 q-84
trial	e-25 l24
trial run	l24
triathlon	k61
tria~	e-35 k61
tried	i39 p-35
trie~	a33 e-32 i39 p-35
trip	l35
trip $	l35
tripped	q26
trip~	q26
tris	h-28 i-42 l75
trot	a127 e-27 i-24 l-29
trot $	a41
trot round	a38
trouble	a45 e24 i-26 p-27
trousers	a27
trou~	a71 i-38 p-27
true	a-89 h147 j-24
true ?	a-54 h58
true _ $	a-54 h58
true or	a-34 h69 l-30
true you	h31
trun	l-33 n41
try	a-34 l-73 m178 n-28
try _ in	m52 n-28
try me	a-41 m99 n-28
trying	a35 h-27
trying to	a35 h-27
tryi~	a35 h-27
tube	l-32 m61
tue	a-75 j98
tues	a36 b-25 e-37 j39 k-26 p26
tues $	a32 b-25 i25
tues _ #	a32 i-27 p26
tuesday	a-65 e-31 g64 i42 j125 l-49 q-47
tuesday #	a-35 l57
tuesday $	i34 j-29
tuesday _ #	l57
tuesday _ $	g56 l-53
tuesday is	a-34 j66
tuesday night	a36 i-36
tuesday run	j28 l-24
tuesday session	g59 l-53
tuesdays	i24
tues~	a-64 e-41 g64 h-29 i55 j131 l-49 q-47
tummy	a41
tumm~	a41
tunnel	k29 l-37 m28
tunn~	l-37 m28
turbo	l51
turb~	l51
turk~	k48 l-40
turn	a-95 e41 g-26 k-27 l-71 m-30 n208 o105
turn _ $	a-37 e26 m-25 n30 o26
turn _ ?	a-45 e56
turn _ daily	n33
turn _ off	a-44 f65 g-26 k-34 l-30 o141
turn _ on	k-61 n133 o-38
turn _ reminders	f-30 n47
turn around	a-45 e45
turn back	a-52 e70
turn em	k-32 n61
turn it	l-30 o86
turn notifications	k-29 n34
turn off	o62
turn on	f-30 k98 n73 o-102
turn the	f-25 o38
turn them	n67
turn this	a-46 o45
turnaround	a-52 e72
turned	a61 l-24
turn~	e105 l-29
tutorial	b-50 f264 g-29 k-33 l-108 q-25
tutorial $	f102 k-31 l-60
tutorial _ $	b-50 f114 g-29 q-25
tuto~	b-50 f264 g-29 k-33 l-108 q-25
tv	h34 k-44 l66 q-39
tv $	h65 q-39
tv set	h-29 k-31 l59
twan~	e29
tweak	k37 l-29
tweaked	h-28 j27 m54
tweaked _ $	h-25 i-44 m59
tweaked my	e-30 j33
twea~	h-29 j27 k30 l-29 m54
twelve	a29
twelve _ ago	a24
twel~	a29
twenty	i36
twenty minutes	i35
twen~	i36
twice	a54 g28 i37 l-53
twice $	p35
twice _ $	a43 l-41
twice the	e-30 g33
twice today	a32
twic~	a54 g28 i37 l-53
twinge	a48 k-37 l-32 p35
twinge _ a	a27
twinge _ my	a58 k-24
twinge _ the	j25
twinge in	a69 k-24
twinge just	a27
twinge tiny	a53 j-30
twinges	e-31
twinges _ i	a-35
twins	a45 e-26
twin~	a95 e-62 j-28 k-37 l-51 p24 q37
twist	l32
twis~	l32
two	a108 e39 f-44 g-52 i27 j89 k-53 l-70
two $	a54 f-35 j45 l-47
two _ $	a32 e34 f30 g-25 j-36
two _ ?	a27
two _ back	a-38 i38
two _ go	o24
two _ in	a-24 e24
two _ of	a62 e-26
two _ to	f-26 j45
two bags	a28 i-28
two days	i28
two duvets	a24 e-24
two hours	i34 j-27
two miles	a-33 e40
two sessions	a-41 j36
two toes	a37
ty	f-46 g-41 l149 m-28
ty $	f-46 g-41 i28 l135 m-28
tying	a32 l-26
tying _ shoes	a32 l-26
tying my	a32 l-26
tyin~	a32 l-26
type	a-60 b24 f142 h-36 l-30 m57
type $	a-29 b24 f82 l-24
type to	f35
typed	a-38 b69 f25 h-40 m-33 p56
typed #	a-28 h-31 p67
typed _ $	a-32 b69
type~	a-38 b69 f25 h-40 m-33 p56
typing	i38
typing this	a-36 i32
typi~	a-47 h26 i25 j-29 l27
typo	a-64 i-65 l-60 p212
typo $	l-60 p82
uber	a-47 e77
uber home	e24
ugh	a-67 d-48 l208 m-37 o-49
uh	a40 i-24
ultra	a27 h-28 k80 l-35
ultra _ june	k38 l-31
ultra in	k38 l-31
ultr~	a27 h-28 k80 l-35
un	i-56 n106 o-100 p79
un _ the	i-56 p85
under	a52 e52 h-26 i-26 k-25 l38 q-24
under #	a25 e-25 l47 q-24
under _ $	a-29 l47
under _ bar	a-30 i30
under _ duvets	a29 e-24
under _ heel	e34
under _ ribs	a-36 e53
under a	a31 h-24
under me	a61 i-55
under my	e30
under two	a24 e-24
understand	f118 l-93
understand _ $	f-51 k48 q28
understand _ i	f28
understand _ notes	f40 l-39
understand voice	f40 l-39
understand what	f42
unde~	b-89 e84 f55 h-125 i-26 k-50 l254 o-28 p-43 q-44
undo	a-54 b-30 d-30 f30 g-69 i-86 k-66 m-38 n127 p321 q-58
undo $	f76 l-107 p57
undo _ $	a28 f46 g-41 h-46 l-37 n77 p52 q-37
undo _ and	p30
undo _ i	c25 h-27 p71
undo last	g-28 l28
undo my	c-41 l120 m-38 p-35
undo that	a-25 b-30 l-34 n82 p56 q-47
undo the	i-24 n51
uni	i30
uni gym	i30
units	c-34 d-29 f-28 h-30 k274 l-81
units $	d-29 h-30 k121 l-39
units _ you	k76 l-42
units are	k76 l-42
units to	k32
unit~	c-34 d-29 f-28 h-30 k274 l-81
unless	a48 e-29
unle~	a48 e-29
unlog	b-60 p125 q-42
unlog _ $	b-60 p125 q-42
unlog that	b-60 p125 q-42
unlo~	a28 b-60 p125 q-42
unmute	a-30 b-29 e-33 k-47 l-58 n260 o-26
unmute $	a-30 b-29 k-47 n145
unmu~	a-30 b-29 e-33 k-47 l-58 n260 o-26
unpause	f-30 g-30 l-62 m-49 n228
unpause $	g-30 l-62 m-49 n171
unpause _ $	f-30 n56
unpause me	f-30 n56
unpa~	b-111 f-30 g-30 l-62 m-49 n228 p-117 q209
unreal	l25
unre~	l25
unsteady	a75 e-24 i-25
unsteady on	a31 e-24
unst~	a64 e-24
unsub	a-36 g-48 l-46 o163
unsub $	g-48 l-46 o116
unsubscribe	a-72 k-36 m-47 n-35 o261
unsubscribe $	k-36 m-47 o142
unsu~	a-109 b-65 g-75 k-36 l-163 m-52 n37 o658 p-81 q-49
until	a40 b-24 i-33 k27 l-41 m107 n-36 o30 p-27
until _ $	a-25 k27 l-25 m114 o-58
until i	o24
unti~	a40 b-24 i-33 k27 l-41 m107 n-36 o30 p-27
up	b-52 d36 e29 f-57 g60 k-75 l34 n100 o48 p-72 q-33
up #	a-45 e75 m-28
up $	a56 d-62 f-34 i-80 j35 l70 m-33 n71 q70
up ?	e118 g-37 h-48
up _ #	a52 e-41 g47 m-31
up _ $	a-55 b25 e133 g-30 h-28 i-26 m82 n-29
up _ a	e-33 j-29 o34
up _ after	a-35 e52
up _ and	e-35
up _ bit	a53
up _ check	k37 o-30
up _ data	d64
up _ down	g46 l-30
up _ hill	e24
up _ i	a-33 h41
up _ is	h47 l-46
up _ it	l40
up _ last	a-60 e60 g29
up _ logs	d30
up _ me	a-25 m36
up _ my	j36
up _ night	a29
up _ pace	a-33 e41
up _ stairs	a-42 l30
up _ the	a35 e-46 l-27 m31 n28 o24
up _ times	a36
up a	a80 k-29 n27
up again	l-39 n61
up all	a31
up and	d24 h24 p-25
up at	e32
up drenched	a41 i-24
up for	a26 j-54 l-29 n29 o70
up from	a41 e-36 m31
up give	a-25 m36
up my	a46 d63 h-28 k26 l-69 n-42 o47
up nicely	e30
up ok	a-33 e33
up on	h40 i41 l-34 p-30
up or	g46 l-30
up overnight	a32 h-32
up since	e-24 l50
up the	a-70 e33 g97 l42 n-61
up tonight	a-26 i-24 l27
up with	a-34 j36 l38
update	e27 g-24 h-32 i-106 k102 o-25 p92
update :	e55 i-26 k-44 p43
update _ #	e57
update _ i	e-28 k40
update _ last	i-37 p48
update last	i-32 p32
update my	i-37 k65
upda~	e27 g-24 h-32 i-106 k102 o-25 p92
uphill	a-39 e39
uphi~	a-39 e39
upper	a-38 i-79 l113
upper _ lower	a-25 i25
upper body	i-96 l113
upper yesterday	i25
uppe~	a-38 i-79 l113
ups	a-48 d-24 e-66 i148 l51 o-38 p35
ups #	a-27 i32
ups $	a-29 i40
ups _ #	i53
ups _ $	i-57 l74
ups _ morning	a-26 i26
ups _ press	i-63 l62
ups _ the	i114 p-37
ups and	i-59 l85
ups in	i26
ups on	i49
ups this	a-26 i26
ups with	i35
urine	a91 e-25 h90 i-25 k-36 l-35 q-27
urine _ $	d26
urine _ dark	a51 h34 k-26 q-27
urine is	a25
urin~	a91 e-25 h90 i-25 k-36 l-35 q-27
us	b93 c-55 e-73 g42 i36 j-38 m72 o-72
us _ $	a-24 c-28 e-28 l93
us _ again	b56 n-39
us _ do	b25
us _ squat	g24
us _ the	l-62 m62
us all	c-28 l39
us do	i30
us not	b64 e-28 m-24
us the	g24 h42
use	e-95 f147 k174 l-44 m-57
use #	k29
use $	f52 k-43
use ?	f30 l-24
use _ $	k105 l-58 m-50
use _ time	k34
use it	f25
use this	f27
use you	f38
used	e-34 g43 i35
used _ $	g43
used _ get	h24
used to	e-34 g43
useless	a-24 l76 q-60
useless $	l76 q-60
usel~	a-24 l76 q-60
using	f45 k76 l-91
usin~	f45 k76 l-91
usual	e26
usually	e38 j26
usually #	e31
usua~	a-35 e64 j26
utc	b-47 h-26 k260 l-100 o-44
utc $	b-47 h-26 k188 l-61 o-44
ute	a-27 i30
vacation	e-25 o38
vaca~	e-25 o38
vancouver	b-49 e-26 k131 l-53
vancouver $	b-49 e-26 k131 l-53
vanc~	b-49 e-26 k131 l-53
vanished	a-28 e33
vani~	a-28 e33
velcro	e34 l-25
velc~	e34 l-25
verdict	a186 c-30 f-36 g43 h-35 k-49 l-55 q29
verdict $	a132 c-30 f-35 g-34 l-32 q37
verdict ?	a-68 g74
verdict _ $	a86 k-49
verdict please	a154 g-63 k-49 q-34
verdicts	a-39 g140 k-27 q-37
verdicts $	g64 q-37
verdicts _ $	a-39 g76 k-27
verd~	a148 c-30 f-36 g183 h-41 k-76 l-65 p-31
version	f-37 g25 h-28 l76
vers~	f-37 g25 h-28 l113 n-29
vertigo	o36
vert~	o36
very	l67 p-30
very _ $	a-33 l66 p-30
very _ i	e28
very heavy	a-37 i33
vest	i45
vibes	a-35 h56 q-28
vibes $	a-40 h56 q-28
vibe~	a-35 h56 q-28
vibr~	a36 i-36
video	e-50 l67
vide~	e-50 l67
vienna	k142 m-54 o-35 p-31
vien~	k142 m-54 o-35 p-31
view	a-36 g228 k-29 l-90 n-32
visi~	h-28 i36
vo	h85 l-35
vo #	h85 l-35
vo _ max	h85 l-35
voice	a-46 e49 f40 l-39
voice _ $	f40 l-39
voice notes	f40 l-39
voic~	a-46 e49 f40 l-39
vomit	a-64 e71
vomi~	a-64 e78
vs	a-38 e-35 f-51 g47 h250 k-31 l-91 q-27
vs _ $	a-35 g26 h72 l-49
vs soreness	g54 h-54
w	a-47 c-33 e-36 f-28 h-76 i162 j-29 o57 p-47 q74
w _ #	i31
w _ $	l-34 q34
w _ at	a31
w _ check	n28
w _ lads	a-36 i68 p-31
w _ legs	a27 g36 h-46 j-32 q34
w a	e-45 i38 l48
w chest	o24
w my	a-85 e46 j27
w no	g36
w the	o27
waddle	e31
wadd~	a-37 e56
waist	a44
waist is	a41
wais~	a44
wait	a57 b40 f-32 h-60 i-57 l-121 m248 o-38 q33
wait #	h78 i-26 l-24 m31 q-53
wait $	a59 b-93 e-24 h-57 l-30 m205
wait _ $	b159 m-69 o-24 q-51
wait _ day	a-32 h-48 j55 q59
wait _ evening	m26
wait _ i	l-26 m57
wait _ tomorrow	m-48 q53
wait a	a-32 j55
wait i	m38
wait no	b154 m-88 q-51
wait til	l-26 q42
waiting	h30
waiting $	e-40 h30
waiting _ a	a-29 e30
wait~	h30
wake	e-26 l-54 n140
wake _ $	l-25 n69
wake up	a25 l-26 n71
walk	a45 e213 h-118 i-68 j-69 k-64 l-44 m-44 p-33 q238
walk $	a42 l-32 q67
walk ?	e25 f-25 h-60 l-25 q113
walk _ $	a-43 e89 j-24
walk _ ?	a102 f-43 h-50 l-25 q61
walk _ am	a-29 e31
walk _ i	a-38 q40
walk _ jog	e27 o-24
walk _ through	a-51 f61 j27 q36
walk down	a-49 e49
walk home	a-34 e81 o-24
walk i	a-29 e31
walk instead	a84 e-36
walk it	a27 e-26
walk me	a-51 f61 j27 q36
walk on	o36
walk or	a47 j-35
walked	a-58 e-40 i38 l87
walked _ of	i40
walked out	i40
walking	a48 b-31 e68 f-35 h85 i-35 l-41 o-25 q34
walking $	q51
walking _ #	p25
walking _ $	p40
walking _ my	a-24 e24
walking break	a-34 e37
walking enough	h25 o-25
walking it	h68
walking lunges	a27 p31
walking to	a46 e-32
walk~	b-47 e26 f-35 h77 j-24 l45 o-25 q34
wall	a-47 e43 i155 l-37 m-26 n-36
wall $	e90 l-42 n-36
wall _ #	i30
wall _ at	a34
wall _ for	i31
wall sit	i54
wall sits	e-38 i108
wall~	i26
wan	c-31 l-51 p60
want	a128 b81 c106 d34 e-132 h-46 i-90 j29 k63 l-50 m-32 n71 o-33 p-70 q-33
want #	a71
want _ $	a37 k68 l-42 n24
want _ answer	b64
want _ be	a-51 j24 l50 m-25 n72
want _ check	n31
want _ copy	d24
want _ daily	k-31 n47
want _ get	a-29 n26
want _ go	a61 e-49
want _ in	k26
want _ log	b61
want _ more	n-32 o48
want _ my	g27
want _ of	b-29 c46
want _ run	a75 i-37 j-47 l26
want _ see	g25
want _ the	b33
want _ to	c24
want _ you	d49
want a	d27
want any	b-37 c34
want daily	n33
want muscle	a-33 k54
want my	c50
want no	n-34 o39
want out	a40
want run	a27
want that	c31
want the	a25 e-35 k53 n-32
want to	b122 f-29 i-36 j-27 k-26 l60 m-29 n51 o-45 p-54
want you	c30
wanted	i24
wants	a34 d105 e-28 i-108 j32
wants #	a111 e-38 i-61
wants _ look	o26
wants _ see	d33
wants it	a-41 d33
wants to	a-49 d31 e29 i-34 j29
want~	a35 d105 e-37 i-83 j32
warm	e-64 h56 i-57 j44 l73
warm $	i-55 l69
warm up	a-89 h51 j55
warmed	i25
warmed up	i25
warming	a27 j29
warming up	a27 j29
warmup	a-91 e34 j111
warmup _ #	e25
warm~	a-90 e44 j122
warsaw	b-27 k128 l-25
warsaw $	b-27 k91 l-25
wars~	b-27 k128 l-25
was	a-87 c-42 d-24 e-27 f-44 g56 h-41 i116 j-105 k-96 l94 m-55 o-51 p135 q159
was #	a-90 g-27 i54 n25 q30
was _ #	i-49 l38 p25
was _ $	a44 g-53 h-59 i93 j-50 k-38 l140 p-44
was _ ?	a-58 e44
was _ after	g26
was _ and	p33
was _ at	p26
was _ but	a-39 q40
was _ day	a51 g-34 l83 q-49
was _ dizzy	g24
was _ for	a24 b55 p-58
was _ forgot	i27 p-27
was _ h	e29 i-33 p26
was _ hour	p29
was _ hours	p27
was _ i	i-35 p51
was _ it	i26
was _ last	g82 l24 p-48
was _ legs	a32
was _ lunges	p24
was _ min	a26 i38 p-33
was _ morning	l-29 p61
was _ nine	p43
was _ noise	a26
was _ not	l-31 p93
was _ second	e24
was _ sleep	q34
was _ the	i40 l-27 p-26 q61
was _ to	a28 e-26
was _ today	a-49 i-24 l77
was _ verdict	g66 q-54
was _ week	a40 g-25
was _ yes	a-34 q41
was _ yesterday	a34
was a	g-26 p82
was agony	a27
was an	a33 m-25 p29
was broken	i45
was brown	a-38 e44
was decent	a28
was fine	a27 e-24
was going	a31 e-25
was gone	a27
was i	a-37 g139 p-44
was it	l-54 p-31 q106
was last	a47 p-32
was legs	i36 p-34
was lunges	i-26 j-31 l50
was meant	b55 p-52
was my	a-50 g81 h-39 l-44 p64 q33
was not	p71
was on	i40 p-46 q24
was only	i-33 q52
was sumo	i-26 p34
was sunday	l-27 p32
was that	l-27 p-28 q55
was the	a36 g30 l-26 p-44 q57
was this	p44
was too	l-28 q44
was walk	a-41 q51
was walking	p24
was yesterday	g75 i28 l-27 q-75
washing	k-25 l39
washing machine	k-25 l39
wash~	k-25 l39
wat	b-50 f252 h-48 k-29 l-84 n-38
watch	e72 l51 n-55
watch _ #	e-33 l47
watched	i50
watching	l60 p-33
watc~	a-28 e92 h-35 i47 l101 n-55 p-39
water	a27 h67 l-44
water $	h26
water _ a	h34 l-30
water on	h27
watered	a37 e-37
wate~	a77 e-53 h67 l-57
way	d28 e65 f24 h-75 i-34 j82 l-63
way $	e26
way ?	a38
way _ #	a-37 i37
way _ $	j53
way _ ?	e-28 j34
way _ the	a33
way down	a-30 e36
way on	a33
way round	a-39 j71
way to	a32 d28 e-45 f24 h-35
way twice	a58 l-37
wdym	b-38 h-30 l-92 o-46 q274
wdym rest	o-46 q79
we	a-76 e89 h-69 l69
we _ #	a-44 e52
we _ or	a62 h-31
we speak	a-48 e82
weak	a38 e-38 i-36 j-32 l29 q25
weak $	a-36 q46
weak as	a48
weather	a-29 h-40 k-26 l182
weather in	a-53 h-26 l95
weat~	a-28 h-40 k-26 l182
wed	a-80 e-50 i118 j49
wed $	e-24 i36
wedding	a-34 l34
wedd~	a-34 l34
wednesday	a-29 h-55 i47 j75 k-54 p60
wednesday $	h-52 j91 k-27 p24
wednesday _ $	i54 j-25 k-28
wednesday _ legs	i34
wednesday _ rpe	i-38 p38
wednesday legs	i31 j-32
wednesday night	a-33 p38
wedn~	a-29 h-55 i47 j75 k-54 p60
weds	a42 e-45 p25
wee	a197 e-45 i-28 j-43 l-39 m43
wee $	m43
wee _ like	a58
wee is	a55 i-33
wee looks	a46
week	b-176 c-74 e-137 f-43 g195 h51 j122 k34 l-45 m-95 o220 p-55
week #	i38 j-29
week $	b-101 c-73 g73 h49 i-45 j24 m-36 o132 q32
week _ #	j37
week _ $	a-50 g71 h-36 i45 p-43
week _ bed	o37
week _ i	j29
week _ it	a27 e-24 k36
week _ last	g45
week _ legs	a39
week _ me	k39 m-39
week _ not	b-73 o75
week _ now	j33
week _ the	o26
week and	a27
week ask	k39 m-39
week do	b-73 j28 o67
week hold	o26
week in	o37
week legs	h66 j-47
week off	a42
week or	h-28 j33
week so	e-41 g68
weekday	a-35 n29
weekend	a47 g-25 j35 k-24 o57 p-25
weekend $	g-25 i24
weekly	a-43 b-44 g67 h-50 j106 o-30
weekly _ $	b-44 g78
weeks	g54 h88 i-31 l-33 m-28 o58 p-40 q-49
weeks $	h32 o55 q-49
weeks _ $	n25
week~	a-25 b-65 c-26 g95 i-34 j147 k-84 l-59 m-67 n44 o210 p-65 q-49
weigh	e33 h-43 i-33 q43
weigh #	e33 i-33
weight	a36 b34 e-40 k95 l41 m-38 n-35 p-41 q-28
weight $	k60 n-35
weight _ #	k36 l-36
weight _ it	a26
weight _ my	b42
weight _ the	j25
weight is	a-25 j25
weight loss	j-24 k33
weight on	b42
weight to	k42 l-36
weights	a-179 e-25 f71 h-61 j263 k72 l-30 q-92
weights $	j50
weights _ $	a-27 f49 j70 q-92
weights _ first	j25
weights _ run	a-34 j34
weights at	j27
weights first	j99 q-92
weights in	k85 l-62
weights or	a-39 j36
weig~	a-124 b33 e-32 f64 h-58 i-41 j207 k153 m-47 n-35 p-41 q-53
weird	a33 e-29 i50 k-41 l29
weird $	a-53 i51 k-25 l29
weirdly	e27
weir~	a51 i32 k-41 l29
well	i-39 l36 p40
well _ #	a38
well _ $	l26 p26
well _ well	a38
well fed	a29
went	a-28 e39 g-30 h-46 i52 j-74 l41 m53
went _ #	k-31
went _ $	a-24 e29 i51
went _ a	a-27 l43
went _ and	a-48 e40
went _ behind	a34
went _ for	a48
went _ legs	j-27
went _ like	i-25
went _ on	e-28 m68
went _ the	l33
went _ today	a-43 i-25 l26 o47
went _ when	l29
went back	k49 l-36
went bang	a29
went black	a48
went for	a-46 i25 l43
went from	a37 k-31
went funny	a-28 e40
went off	a48 e-28
went over	a37 e-32
went pop	a-57 m68 o25
went to	a-27 l30
went up	i32
went well	l36
were	a66 b128 g40 h-67 i-129 j-84 k-34 o-32 p164
were #	q27
were _ $	a-26 b56 h-28 i-53 k-47 l42 p113
were _ days	q27
were _ squats	i-24 p37
were a	i-31
were saturday	a-45 p67
were sunday	a26
wet	a35 h-43 i-30 m64
wet _ after	h-43 m64
wet noodles	a24
weve	e-34 k58
what	a-135 b-42 e-148 f259 g77 h245 i-163 k-74 m-83 n-48 o-111 q265
what $	a39 f106 h-32 i-46 l-33 q38
what _ #	a46 h-112 i-25 l135 q-33
what _ $	f38 g-24 h26 i-46 j37 k-37 l41 m-31 q36
what _ ?	h-38 j28 q43
what _ a	a-81 f-29 g-35 h98 l70 q-27
what _ am	h-34 k59
what _ an	h79 l-48
what _ are	h-26 l54
what _ as	h37
what _ behind	q64
what _ better	a-35 h29
what _ can	a-25 f27
what _ did	g96 q-34
what _ do	f26 k37 l-61
what _ does	h-62 l109
what _ doms	g-32 h89 l-33
what _ first	j30
what _ for	a55 f-28 h-48 l61 q-39
what _ goal	l35
what _ good	h37 l-28
what _ have	c67 f38 h-54 k66 l-73
what _ i	a128 f90 j-83 p-54 q-75
what _ in	k-25 q39
what _ is	a-45 f-34 h48 l119
what _ it	a-60 f-81 h135 l-118 q155
what _ just	p59
what _ leg	a-33
what _ logged	p33
what _ make	h44
what _ more	h45 j-43
what _ my	a49 g177 h-110 l-71
what _ now	f26 k-26
what _ of	f30
what _ on	a55 h-25
what _ rhabdomyolysis	h40 q-25
what _ rpe	f-57 h143 l-37
what _ sensible	a33
what _ should	f54 l-25 q-29
what _ that	a-69 h92
what _ the	e-29 f78 h-66 k-40 l-38 q50
what _ this	a-47 f227 h-45 l-106 q-26
what _ today	a124 h-43 l-43
what _ was	p-31 q28
what _ would	f-57 j73
what _ wrong	a-27 e-29 h-40 i45 q71
what _ you	g29 h-133 q148
what _ your	h-130 l119
what _ zone	a-34 h86 q-27
what a	a-34 h-31 k30 l107 q-39
what about	a60 h-30 l-25
what am	a45 f35 q-49
what are	a-51 h154 q-60
what basis	k-25 q68
what can	a-46 f147 h-27 l-27 q-24
what causes	h132 l-41 q-44
what colour	h43 l-27
what counts	h37
what did	a-34 f-57 l41 p-26 q79
what distance	a76 h-32 l-31
what do	a45 l-45 q43
what does	a-43 h100 q-47
what even	h63
what exactly	a-43 f-25 h26 q58
what gives	f-54 q101
what goes	j30
what grounds	h-32 q89
what happens	d-32 f83 h41 k-26
what have	g36
what helps	a-36 h80
what i	f-54 h-77 k46 p137
what if	a100 k-25 q-30
what is	a-103 e-54 f31 h324 j-67 k-52 l-44
what leads	j52
what made	a-27 l-37 q112
what makes	h81 l-41
what muscles	f-61 h61
what now	a42 f77 k-31 l69 m-31 q-106
what order	f-54 j96
what pace	a55
what rule	h-46 p-28 q86
what run	a33 l-24
what should	a40
what time	a-30 f-48 h-75 k41 l152
what tipped	f-57 l-28 q101
what to	f38 h34
what today	a39 i-32
what was	a-33 g116 h-30 l-38
what would	j-31 q44
what you	c49 d41 f31 l-29
whatever	l126 m-42
whatever $	b-47 k-27 l160 m-42
whatever _ is	k39
whatsoever	a99
whatsoever $	a69
what~	a88 e-30 f-61 h-33 i-38 l180 m-42 o-28
wheels	i99 l-47 m-26
wheels _ $	i99 l-47 m-26
whee~	h-30 i105 l-98 m-26 o78
when	a38 b-36 d-84 e-52 g81 h92 i-103 j142 k-69 m87 n-65 o95 p-83 q-27
when $	a-27 d-89 g50 h-24 j65 l68
when ?	a77 h-37
when _ $	a42 h-32
when _ am	e-50 m62 o-28
when _ bend	a24
when _ cough	a-24 h32
when _ do	a32
when _ get	a35
when _ go	a24
when _ i	g77 j69 l-37
when _ laugh	a33
when _ legs	a-47 j33
when _ lift	a-37 e50
when _ need	o52
when _ press	a-32 e57
when _ push	a42 o-34
when _ roll	a29
when _ run	a-47 h37
when _ runs	h54 l-30 q-24
when _ sit	h42
when _ soreness	h31
when _ squat	a31
when _ stand	a42
when _ the	a-35 g29 h-56 l93
when _ to	k-30 l-51 o93
when _ walk	a-24
when _ was	g25
when can	j32 l-34
when did	g70
when do	f32 h50 j35 l-25
when does	j-27 l80
when i	a168 e-36 g-43 h59 i-63 k-46 m80 n-31 o38 p-44
when is	a-29
when it	a-31
when my	a-35 k27 q34
when she	h34 q-24
when should	a-40 e-25 j71
when spoken	k-30 l-51 o93
when to	e34
when was	g55
whenever	a34
whenever _ speed	a33
whenever i	a34
when~	a34
where	a-75 e24 h-83 i-99 j110 k31 l46 p-24 q65
where $	h34 j28 l-34
where _ i	a-83 d-39 e96 f91 h-24 i-24
where _ squats	j25
where _ that	h-26 q39
where _ the	a-33 d47 j38 l-53 q34
where can	a-24 d-39 g45 l44
where do	a-31 c30 f28 g-27 h-30 i-39 j57
where does	h-26 j30 q39
where i	a32 e-28 k40
where is	d47 g26 h-42
where the	a52
where you	i-30 l47
wher~	a-75 e24 h-83 i-99 j110 k31 l46 p-24 q65
which	a-99 e-47 f52 g28 h39 i-71 j170 k-55 m-30 o-54 q100
which _ $	j67 k-53
which _ am	k42
which _ better	a31 j-30
which _ did	q51
which _ do	f100 l-78 q-28
which _ first	a-25 j39
which _ for	h31
which _ goes	l28
which _ legs	j67
which _ should	h-52 k-36 l120
which _ the	j41
which _ was	l-99 q116
which day	j38
which first	a-38 k-28 l63
which goes	j38
which leads	j47
which leg	g60
which number	l-49 q67
which one	j53
which pains	h108 l-49 o-49
which rule	g-28 l-27 q94
whic~	a-99 e-47 f52 g28 h39 i-71 j170 k-55 m-30 o-54 q100
while	a-53 e104 h31 i66 l-79
while $	m30
while _ $	a-31 h49
while _ am	a49
while _ boiled	i31
while _ on	a25
while i	a29
while running	a-31 e59 h61 l-43 o-26
while the	a-25 i43
whil~	a-53 e104 h31 i66 l-79
whin~	a39 l-27
whis~	a-96 e61 o111 q-42
whit	a-43 f90 l-42 q63
whit _ ye	f90 l-42
who	a-42 b-101 d-42 e-37 f90 g-53 h-54 j24 l135 m-31 p-44 q185
who $	d-42 l-76 p-38 q199
who _ #	a32
who _ $	a54 h-27
who _ i	a-38 q54
who _ the	a-38 l73
who _ this	b-85 f-34 l152
who _ win	h-33 l72
who _ you	f172 l-132
who are	f201 l-201
who made	l64 q-58
who runs	l60
who told	l-40 q59
who will	h-33 l33
who wins	a56 h-27
who would	l39
whoa	e64 h-32
whole	b42 c78 d57 g-42 i58 l-77
whole _ $	c55 g-27 l-49
whole _ is	a33
whole _ off	b34
whole history	c65 g-27
whole log	d32
whole me	a26
whole thing	b49
whol~	b42 c78 d57 g-42 i58 l-77
whos	a-139 l264 q-30
whos _ for	l24
whos running	l36
why	a-316 b-27 e-118 f-59 g-44 h191 j-53 k-31 m-92 o-50 p-82 q676
why #	h-33 q78
why $	a-29 f-48 h-113 l30 q226
why ?	a-36 q36
why _ #	q26
why _ $	a-46 h-80 k-30 q235
why _ ?	q95
why _ a	l-41 q52
why _ and	m-24 q28
why _ day	h56
why _ first	j28
why _ i	a-26 h30 q66
why _ intervals	q26
why _ is	m24
why _ it	l-59 q112
why _ legs	h33
why _ min	q28
why _ my	a-76 h149 i-24 k34 l63 q-120
why _ not	h43 q-52
why _ run	h42
why _ that	h90 l-38 q-52
why _ the	l74 q-39
why _ today	q29
why _ you	a-32 h81 n32 q-68
why a	h-26 q52
why am	h35 q-24
why are	h55 l82 q-126
why can	h42
why did	h52 n32 q-48
why do	a-32 e-31 h166 i-27 l130 q-151
why does	a-24 h119 q-88
why i	a36 q-27
why is	a-64 h137 k35 q-101
why no	a-61 l-78 q180
why not	f-35 l64
why only	q26
why rest	a-53 h-51 q123
why so	h-41 l-50 q90
why the	h-28 q64
why though	h-66 k-30 l76
why wait	m-48 q67
why would	h-30 q49
why you	l-24 q31
whys	a-33 p-30 q126
whys _ a	q51
whys it	a-33 p-30 q126
wich	a-42 j84 l-31
wide	h-48 l83
wife	a29 b40 h-37 l79 p-54
wife $	a-28 b80 p-35
wife _ i	a48
wife has	h-24 l46
wife says	a42
wifi	k-24 l98
wifi _ $	k-24 l50
wifi keeps	l31
wild	b-68 l87
wild $	b-68 l87
will	a66 g-30 h33 i-62 j-28 l210 m40 n-33 o-42 p-77 q-93
will _ $	a-30 i-38 k78 l54 o-49
will _ fit	a26
will _ loosen	a61 l-39
will _ rain	l75 m-75
will _ run	a-70 l98
will _ stop	l48 o-41
will _ take	a40 e52 l-50 p-24
will _ the	h-33 l33
will _ wake	a40 e-26 i31 l-24
will _ when	a-26 o44
will i	a-32 h78 i-31
will it	l75 m-82
will not	a72 e40 i28 k-43 l161 o-67 p-71 q-61
will run	a-26 o44
will running	a28
will you	f40 l68 o-49 q-32
win	a-36 g-63 h-33 l192
win $	g-63 l119
win _ or	l39
winc~	a33
wind	a-74 e52 j28
wind in	a-24 e27
window	a-41 e-39 h95 i29 l-43
wind~	a-28 e-60 h82
wine	c-29 f-29 i-49 l105 q48
winn~	a-62 h-27 l76
wins	a86 h-27 k-24
wins $	a83 h-27 k-24
winter	j-33 l68
wint~	j-33 l68
wipe	a-51 b-47 c268 d26 f-28 i-79 l-44 n-49 p96 q-26
wipe _ $	b-29 c100 f-26 n-37
wipe _ all	c43
wipe it	b-47 c76
wipe me	c95 f-26 n-49
wiped	a-32 e25 p26
wiped out	a-26 e28
wipe~	a-32 e25 p26
wise	a73 h-25
wise $	a50 h-25
wish	a-33 l82
wish _ luck	a-34 l61
wish me	a-34 l61
with	a-103 c-31 d-28 e-62 f71 i85 j44 k-74 m65 o49 p26 q-27
with #	o37
with _ #	i24 l-35
with _ $	b49 d24 e-27 l29 o-38
with _ at	a34
with _ club	a46
with _ cold	a-27 h30
with _ daily	k-31
with _ dog	a33
with _ friend	a-52 e52
with _ girls	i-24 l62 o-32
with _ i	k47
with _ kids	k27
with _ knee	c32
with _ lads	l30
with _ legs	a-58 j49
with _ maths	l28
with _ on	e-24 q46
with _ quads	a28
with _ reminders	n37
with _ sandbag	i28
with _ stress	a-29 h43
with a	e34 h48 k-27 l-58 m48
with boredom	l28
with every	e41
with it	i-58 l58
with joy	e-27 l35
with me	a-33 d35 i36 l-37 m80 n34 o-34
with my	a-28 f63 h-39 l-34 m31
with nordic	i-84 p84
with quads	a-25 e25
with running	e-32 q60
with squats	j42
with that	l24
with the	b-47 d-28 f46 i32 n64 o39 p-44
with this	a-31 b63 c43 i-30
with you	f40
withdraw	a-39 b189 c54 f-45 h-26 k-49 l-59
without	a42 l-40
without _ $	a39
without a	e35
without leg	l-38
without yelping	a45
with~	b185 c54 f-45 k-49 l-99
wobble	a-55 e59
wobbling like	a24
wobbly	a138 b-39 e80 f-41 l-25
wobbly $	a166 b-39 f-41 l-25
wobb~	a82 b-39 e161 f-41 l-25
wod	i47
wod _ #	i35
woke	a52
woke _ at	a-32 e45
woke _ drenched	a41 i-24
woke _ give	a-25 m36
woke up	a55 i-29
women	a-24 h123 i-32 j-28 l-33
women train	h40
wome~	a-24 h123 i-32 j-28 l-33
won	a-28 e-24 l53
won #	e-24 i-24 l53
won $	a-25 i25
won _ quid	e-24 i-24 l53
wonky	e-24 q46
wonk~	e-24 q46
woozy	e39 i-41
woozy _ the	a50
woozy since	a50
wooz~	e39 i-41
word	a41 h101 q-89
words	f103 k32 l-79 q-28
words=0	b42 c-36 d-46 e41 f-50 g-47 h-124 k-51 l291
words=1	a-31 b63 c-34 d-86 e-92 f91 g27 h-78 i-31 j-40 k-31 l-51 m79 n60 o54 p49 q51
words=10	a75 b-56 c32 e38 f-48 g-93 h71 i144 j76 k32 l-95 m-111 o-33 q-39
words=11	a133 b-50 c36 e136 f-36 g-33 h72 i111 j90 k39 l-166 m-174 n-67 o-41 p-49
words=12	a316 b-101 e154 f-139 g25 h191 i61 j152 l-189 m-192 o-55 p-130 q-131
words=2	b90 c31 d81 f111 h-366 i-263 j-201 m206 n126 o85 q162
words=3	a-33 b47 c33 d54 f-69 h-64 i-90 j-194 k29 m179 o133 q-59
words=4	a-37 b128 c99 d-46 e-106 f-164 g-55 h-66 i-26 j-249 k46 l170 m157 n-44 o69 p74 q48
words=5	a-33 b-24 c-63 e-82 f-45 h35 i63 j-163 k29 l245 m51 n-82 o68
words=6	b-50 c24 d-43 e-66 f-40 i76 j-83 k61 l234 n-67 o-42 p-33 q37
words=7	c-36 e29 f-45 g-132 h79 i105 j76 k124 l165 m-135 o-126 p-50 q-81
words=8	a34 b-138 c-51 d-40 e61 f-69 h48 i100 j66 k45 l83 m-77 p24 q-54
words=9	a52 b-93 c-50 d74 e123 g42 h71 i124 j45 k64 m-88 n-97 p-89 q-166
word~	f103 k32 l-79 q-28
work	a62 b-45 d-59 e-135 f187 h41 i-55 j-70 l175 m69 n-44 o-54 p-26 q-54
work #	a-26 e-47 f25 i-56 j30 l80
work $	a-76 f125 h73 l-116 m116 q-53
work _ $	k52 l49 m-50 n-30
work _ min	e-28 i-56 l80
work _ or	a30
work _ run	a31
work _ the	o29
work for	f31
work on	l28
work tomorrow	a80 j-29 l-51
worked	q33
working	g-42 k-32 q91
working $	g-41 k-32 q76
workout	a-44 e-65 f35 i95 p62 q-45
workout $	a-47 f27 h40 j26 l-68
workout ?	l41
workout _ $	a25 i-25 p26 q-26
workouts	c-73 g78
workouts $	c-73 g78
works	f65 k41 q-36
works $	f65 q-36
work~	a-85 b-28 c-85 e-65 f92 g28 i101 p46 q43
world	l46
worl~	l46
worry	e-25 h43
worry my	a-42 h53
worr~	e-26 h43
worse	e31 g42 i-42 l-57
worse $	h32
worse each	e55 l-27
worse than	h-32
worst	a51 f-44 g49
worst _ ever	f-44 h-47 l78
worst leg	g32
wors~	a73 e31 f-45 g91 i-56 l-49 q-26
worth	a-25 g-26 h131 l-36
worth _ $	h84 j-24
worth _ ?	a-24 g-26 j57
worth _ or	h51 j-26
worth it	h48
wort~	a-25 g-26 h131 l-36
wot	f65 h33 l-57
would	a106 b-29 e-66 f-72 h52 i32 j57 k-56 l-96 m26 o52 q27
would #	a97 e-32 i-39
would _ $	a51 o-30
would _ be	j39 o-26 q29
would _ do	a28 f-57 j48
would _ know	a-38 h58
would _ min	a52 e-27
would _ say	a24
would a	a39 h31 j32 k-24 m-29
would it	a-29 j26
would make	h44
would not	a78 o-26
would say	a33
would win	l39
would you	a65 e-27 f-57 j63 l-63 m45 o78 q-43
woul~	a100 b-29 e-66 f-72 h52 i38 j57 k-56 l-96 m26 o52 q27
wow	g-25 k-46 l193 m-51 o-30
wow $	k-46 l194 m-49 o-30
wrapped	a-28 e-36 f-46 h-65 i39 l141
wrapped up	a-39 i39
wrap~	a-28 e-36 f-46 h-65 i39 l141
wrecked	a34 g60 j-43
wrecked $	a45
wrecked me	g60
wrec~	a34 g60 h48 j-39 q-32
write	d-28 e-40 f44 g-47 i72 l26 o65
write $	a-54 f47 g-27 o62
write _ about	a52
write _ in	i43
write _ me	n-30 o36
write home	a52
write me	k29 n25
write to	f30 l-35 n-30 o36
writing	a-26
writ~	a-46 d-28 e-40 g-47 i72 k-41 l106 o65
wrong	a-135 b144 c-43 g-67 h-71 i-54 k58 l-28 m-56 n-46 o-34 p274 q33
wrong #	m-50 p81
wrong $	g-67 k64 l26 q28
wrong _ $	b-75 c-31 f40 k41 l141 n-35 p-32 q-31
wrong _ friday	i-42 p30
wrong _ it	p40
wrong _ me	i45
wrong _ running	e-29 q60
wrong _ sorry	b155 k-28 l-166 p39
wrong button	a-33 b157 l-83 p-38
wrong chat	b79 l73 p-139
wrong day	i-65 k-28 l-44 p162
wrong entry	b-29 f46
wrong i	p28
wrong with	a-27 e-29 h-28 i45 q51
wron~	a-135 b144 c-43 g-67 h-71 i-54 k58 l-28 m-56 n-46 o-34 p274 q33
wrote	a-64 p58
wrote #	p25
wrot~	a-64 p58
wtf	f26 h-53 j-25 k-49 l168 o-24
x	a38 b202 e-78 f-24 g-44 h-91 i161 l-84 q-27
x #	a64 e-69 h-82 i169 j-24 l33 q-27
x $	a24 b202 g-44 i-31 l-117
x _ $	a-89 h-42 i154 l33
x _ lunges	a46 i-35
x _ on	a24 i-31
x _ rpe	a48 i-32
xmas	l73 m-26 q-37
xmas $	l73 m-26 q-37
yay	b-49 j-25 l134 n-39
yay $	a-35 b-49 h-36 l181 n-39
yay _ nay	a55 h27 j-25 l-46
yay or	a55 h27 j-25 l-46
ye	f90 l-42
ye _ $	f90 l-42
yeah	a65 e-49
yeah nah	a34 e-36
year	e-30 h31 k-36 l45 o49 p-30
year $	e-24 l34
years	j25
years _ i	j25
year~	j25
yelp	a64
yelped	e28 i-28
yelping	a45
yelp~	a52 i-47
yer	c-31 h-58 l-89 m-38 o176 p60
yer _ $	h-58 l-60 m-38 o176
yes	a149 b-54 e-49 i-38 m-24 n88 o-116 p47 q49
yes $	b-48 h-53 i-27 k37 l241 n-103
yes /	i-26 j56
yes ?	a72 e-44 l-34
yes _ $	a54 g-33 l-61 m-24 n68 p40 q-27
yes _ am	i26 l-28
yes _ is	q64
yes _ maybe	a50 l-32
yes _ no	a52 e-32 h65 l-68
yes i	i26 l-28
yes no	e45 l-33
yes or	a38 e-43 h79 j-26 l-47
yes the	l-35 p25
yes to	n86 o-85
yesterday	a173 c-26 f-76 g85 h-106 i62 j-89 k-41 m-49 n-24 p86
yesterday #	a132 i-152 l70 p-67
yesterday $	a86 g37 h-51 i-57 l-26 m-31 p47
yesterday :	i50
yesterday ?	a26 i32
yesterday @	a-24 i24
yesterday _ #	i25 k-26
yesterday _ $	a-53 g74 i52 k24 l-53 p66 q-79
yesterday _ a	a41 i-52
yesterday _ and	i28
yesterday _ evening	a-33 i33
yesterday _ got	g25
yesterday _ it	a28 c-24 p26
yesterday _ legs	i28
yesterday _ on	a28
yesterday _ rpe	a47 i-44
yesterday _ the	a32
yesterday _ today	i53
yesterday _ what	a97 f-42 i-52
yesterday and	a27
yesterday before	i25
yesterday delete	c-24 p35
yesterday leg	a26 i-25
yesterday legs	a-35 i-42 p97
yesterday lower	a-25 i25
yesterday morning	a26
yesterday noon	p37
yesterday now	a132 f-42 i-68
yesterday run	k24
yesterday squats	a-32 i53
yesterday stairs	a-35 i50
yesterday still	g25
yesterday today	a26
yesterday was	a-73 e70 i-49 l38
yest~	a173 c-26 f-76 g85 h-106 i75 j-89 k-41 m-49 n-24 p86
yet	a38 e65 h-61 i-31 j-24 k-34 m150 n24 o-40 p-59
yet $	a-29 e33 k-34 m116 n26 o-24 p-47
yo	b-49 f-24 l208 n-49 p-43
yo $	b-49 f-24 l212 n-49 o-24 p-33
yoga	i-67 l116 p-41
yoga _ #	i-65 l127 p-41
york	l26
york _ $	l45
you	a-257 c94 d45 e-75 f168 g-69 h-157 i-56 j-98 k-34 l76 m-30 n54 o170 p33 q155
you $	a-39 e-41 f-33 g-57 h-55 i45 k-78 l105 o231 q-73
you ?	a77 l-24 q-41
you _ #	p24
you _ $	a218 h-65 j93 k-59 m-37 n-69 p-95 q94
you _ ?	a-71 e47 f-26 h-25 l40 q45
you _ a	a-33 f24 o73
you _ about	d71 f-62 l62
you _ and	a29
you _ asking	l-28 m60
you _ at	j25 q25
you _ do	f53 h-27 p27
you _ down	i33
you _ easy	f-30 q62
you _ exactly	f108 l-57
you _ for	f28 k66 l-100 m46 q-24
you _ friday	i-36 p36
you _ from	f51 h49 l-25 q-30
you _ german	f58 k-32
you _ get	h-29 l63
you _ go	q66
you _ got	c38 l-38
you _ i	k25 l-69 q40
you _ if	l-24
you _ in	a-26 f-31 h-28 j25 k64 l42 m-59
you _ it	b-29 k42 l-53 p59
you _ leg	i42
you _ me	c-30 k-27 l41 n44 o-80 p24
you _ much	l25
you _ muscle	h58 l-28
you _ my	d-25 f84 h-32
you _ no	f-39 g63 l-53 q56
you _ not	a43 k-30 l36 n-32 o35
you _ of	l37
you _ on	c42 l96 n-47 q-31
you _ out	c-52 d52
you _ rest	a-34 q44
you _ rpe	f54 h-31 i-74 l-26 p96
you _ running	a-26 e60 o-33
you _ same	k-32 l57
you _ soreness	f44
you _ squat	h-27 i-48 l113
you _ stop	o71
you _ stuff	d-31 f107 q-55
you _ that	p45
you _ the	l117 n-29 q-41
you _ through	h97 l-82
you _ to	h74 l-56
you _ too	o49
you _ up	k-24 l-70 o57
you _ voice	f40 l-39
you _ walking	q31
you _ what	f104 h-62 l-27 q-40
you _ when	k27
you _ yes	q48
you _ your	f26
you a	j-25
you add	i42
you also	h44 j-43 l33
you and	f46 q-28
you are	a-68 f-36 h-24 l51 o188 p-28
you ask	h-28 m26
you asked	n33
you can	f35 g-31 k47 l-116 n138
you chatgpt	l53
you check	h35
you come	q34
you count	f77 q-24
you crack	l30
you dear	k-32 l99 o-27
you decide	a108 k-46 l-33 o-30
you do	f158 h-54 j43 k25 l-98 q-51
you dream	l44
you ever	c31 h-29 l26 o-24
you explain	f88 h-25 q-25
you for	f126 l-73
you get	q48
you got	f46 g31 h-28 k63 l-57 q-29
you have	c46 d69 h65 i-37 l-29 n58 o-69 q-53
you help	l34
you hold	d51
you i	f34 h-31 i25
you in	f58 k-53
you keep	c33 n-33
you know	i-32 p-30 q89
you lift	c-28 l41
you like	f-39 l83 q-28
you lose	h67 l76 m-107
you make	l27
you may	l-39 n56
you mean	f-113 q155
you message	f25 k26 l-58
you need	f36 q-33
you no	k-25 o31
you not	k-49 l-50 o109
you ok	l51 n-29
you on	l66
you pick	q40
you ping	f45 l-29 n24
you please	n-27 o29
you run	a-52 j-34 l94
you said	a-58 f-24 g31 h-41 l-39 q158
you save	i30
you saved	d39 g-53 l62
you say	a-27 e55 f-52 g26 q76
you see	l42 q-26
you show	f-46 k120 l-44
you slower	h40 l-24
you speak	f27 k-28
you start	l-32 n48
you still	l40
you stop	f50 l-68 o28
you sure	h-29 l-213 q263
you talk	h-52 k186 l-49 m-47
you tell	f-27 q25
you text	f-30 k110 l-45
you think	a39 f-63 k44 l56 q-32
you told	g27
you tomorrow	l25 m-25
you turn	f-25 h48 k-29 o25
you understand	f114 k-33 l-80
you undo	h43 p-28
you up	g-32 l120 n-30
you using	k76 l-42
you want	f47
you were	b143 k-50 l-59
you work	f53 l-26
you write	i34
you wrote	i-36 p62
youd	a93 g-30 h-24 q-26
your	a-81 b-58 c78 d-47 e-45 f81 g-108 h-40 i-63 j-34 l178 m-31 n37 p-84 q190
your _ $	c109 f82 g-92 i-64 j-31 k-70 o33 q85
your _ come	k57 l-28 o-24
your _ is	k38 l-100 q62
your _ out	k40 l-37
your a	d-32 l25 q28
your clock	k54 l-24
your knees	h49
your legs	a-31 h65 j-25
your messages	k57 l-28 o-41
your mind	l42
your name	l49 q-24
your pings	o25
your reasoning	l-42 q60
your servers	c26
your source	h-39 l-51 q93
your system	f49
your the	b-26 l53 q-28
your working	g-42 l-24 q91
yourself	h-59 k-38 l-34 n102 o-49 q81
yourself $	f91 k-38 l-29 n155 o-100 q-54
yourself _ $	f-67 h-41 n-53 o51 q126
your~	h-59 k-38 l-34 n102 o-49 q81
yr	a-35 l67
yr $	a-41 h-27 l67
ystrday	h-42 i59
ystr~	h-42 i59
z	b-27 d-36 g-49 l-91 m180 p86
z #	l-29 m29
z $	b-27 d-36 g-49 l-58 m151 p32
z _ $	l-80 p95
z _ more	l-29 m29
zerc~	a-71 i72
zero	a178 c40 e-53 g-47 h-88 i56 l-55 n-86 o30 p44
zero $	a65 b56 c45 g-47 h-51 n-56
zero _ $	a37 b-42 c-24 i32
zero _ me	c33 n-30
zero doms	a27 b-42 i42
zing	a62
zinging	a34
zing~	a43
zip	c-46 d166 k-40 l-52 p-29
zip it	p-29
zipp~	a46 l-44
zone	a91 e-38 h128 i-40 k126 l-82 m-49 q-73
zone #	a105 e-38 h157 i-34 k-38 l-31 m-47 q-66
zone $	k45 l-32
zone _ $	a-29 h71 k75 l-28 q-49
zone is	k60 l-54
zoom	i44
zoom calls	i44
"""

SAFETY = """red_flag
!	a-56
! !	a-116
! #	a-44
! $	a-98
! _ !	a61
! _ #	a-60
! _ $	a-157
! _ i	a-24
! _ legs	a-34
! _ so	a-57
! legs	a-34
! only	a33
! so	a-57
#	a-306
# #	a-26
# $	a-175
# %	a-37
# /	a35
# :	a45
# ?	a157
# _ !	a-24
# _ #	a-153
# _ $	a-235
# _ /	a-78
# _ :	a-51
# _ ?	a56
# _ @	a-51
# _ a	a-52
# _ after	a-99
# _ again	a71
# _ ago	a-35
# _ and	a-57
# _ anyway	a62
# _ at	a-106
# _ because	a-58
# _ before	a-26
# _ bored	a237
# _ btw	a76
# _ but	a-84
# _ can	a-119
# _ clock	a-48
# _ club	a-32
# _ coach	a66
# _ day	a-34
# _ doms	a-77
# _ done	a-81
# _ down	a-138
# _ everything	a-60
# _ far	a-24
# _ feel	a-54
# _ feeling	a35
# _ fine	a-36
# _ finished	a64
# _ flat	a34
# _ forgot	a-31
# _ from	a63
# _ go	a75
# _ going	a36
# _ gone	a-195
# _ good	a-101
# _ goosebumps	a43
# _ got	a-45
# _ h	a47
# _ had	a50
# _ hamstring	a46
# _ here	a-24
# _ hills	a-24
# _ home	a-63
# _ hot	a83
# _ hours	a58
# _ how	a-33
# _ i	a105
# _ idea	a44
# _ it	a59
# _ jumps	a-78
# _ just	a-86
# _ k	a-89
# _ km	a-41
# _ knee	a192
# _ lap	a-106
# _ last	a-36
# _ leg	a-56
# _ legs	a192
# _ light	a-47
# _ loosen	a30
# _ mark	a-48
# _ me	a-27
# _ mile	a-28
# _ miles	a-55
# _ min	a-113
# _ more	a-46
# _ morning	a183
# _ muscle	a-32
# _ my	a-84
# _ night	a70
# _ no	a164
# _ not	a48
# _ nothing	a29
# _ now	a-99
# _ of	a-72
# _ ok	a-37
# _ on	a-156
# _ one	a74
# _ ones	a41
# _ only	a109
# _ or	a-94
# _ ouch	a28
# _ out	a-123
# _ paracetamol	a69
# _ please	a-34
# _ press	a-32
# _ quad	a-97
# _ quads	a85
# _ race	a-37
# _ raises	a-45
# _ reps	a53
# _ right	a39
# _ rpe	a-51
# _ run	a-147
# _ running	a-46
# _ s	a42
# _ safe	a91
# _ sat	a53
# _ saturday	a-71
# _ saw	a47
# _ set	a66
# _ sharp	a-40
# _ shift	a-32
# _ side	a-75
# _ since	a-127
# _ sleep	a83
# _ slow	a-45
# _ so	a-33
# _ something	a52
# _ sore	a-64
# _ split	a-32
# _ sprint	a-36
# _ sprints	a37
# _ squats	a86
# _ still	a44
# _ stretching	a51
# _ sunday	a-33
# _ that	a32
# _ the	a-213
# _ then	a33
# _ there	a25
# _ this	a-44
# _ tight	a-52
# _ tired	a-37
# _ tonight	a77
# _ tops	a43
# _ treadmill	a173
# _ us	a-51
# _ w	a-30
# _ wait	a-34
# _ walk	a-25
# _ warm	a71
# _ week	a-30
# _ while	a87
# _ x	a-77
# _ yesterday	a69
# a	a205
# air	a44
# all	a-121
# am	a-144
# and	a-158
# at	a-34
# attempts	a-58
# because	a-48
# bit	a87
# blankets	a43
# bored	a173
# both	a-144
# box	a-78
# but	a178
# c	a99
# calf	a-63
# can	a39
# carry	a-57
# cleared	a34
# continue	a-92
# dead	a-28
# degree	a58
# degrees	a119
# doms	a61
# done	a-103
# down	a-33
# each	a-26
# effort	a-35
# fed	a-56
# feel	a-59
# feels	a-57
# felt	a-86
# fever	a235
# finished	a53
# from	a-73
# gentle	a-78
# go	a-57
# h	a-55
# hamstring	a-71
# hard	a-49
# hills	a-45
# hip	a127
# hips	a-33
# hour	a-56
# hours	a-124
# hrs	a-137
# i	a-82
# in	a-73
# intervals	a29
# is	a-44
# ish	a-232
# it	a-47
# jog	a95
# k	a-131
# keep	a-37
# kg	a-44
# kilos	a91
# km	a35
# knee	a287
# knees	a-56
# last	a77
# left	a-39
# leg	a-77
# legs	a-117
# let	a-47
# lol	a27
# long	a103
# loop	a-55
# loosen	a41
# lunges	a110
# m	a-113
# maybe	a37
# mi	a-56
# mile	a48
# miler	a-51
# min	a-80
# minute	a55
# minutes	a-127
# months	a39
# mood	a67
# more	a42
# my	a-25
# no	a-248
# normal	a-51
# nothing	a-81
# now	a-69
# of	a-198
# oh	a40
# on	a-73
# out	a-39
# pain	a114
# parkrun	a-144
# plus	a126
# quad	a-36
# quads	a247
# quid	a-39
# rd	a-44
# recovery	a-37
# rep	a43
# reps	a61
# right	a-44
# rounds	a-34
# run	a-340
# running	a-73
# saw	a47
# sec	a-56
# secs	a138
# series	a-28
# sets	a-113
# shake	a-64
# side	a78
# slept	a77
# slow	a-38
# so	a45
# something	a34
# sore	a-157
# soreness	a76
# speed	a-86
# sprints	a-40
# squats	a-36
# st	a-24
# steps	a48
# still	a-49
# stop	a-35
# temp	a34
# that	a79
# the	a-62
# this	a228
# though	a69
# times	a-48
# today	a-138
# tonight	a-33
# too	a-71
# turn	a-24
# verdict	a223
# walk	a67
# with	a98
# x	a-45
# yesterday	a37
# yrs	a-76
%	a-37
/	a-55
/ #	a98
/ _ $	a107
/ _ /	a-60
/ _ dead	a-28
/ _ effort	a-26
/ _ from	a-32
/ _ hard	a-38
/ _ in	a48
/ _ jog	a106
/ _ leg	a-29
/ _ legs	a30
/ _ no	a-54
/ _ not	a83
/ _ ok	a45
/ _ on	a-43
/ _ quads	a131
/ _ run	a-38
/ _ tempo	a-35
/ _ today	a-40
/ km	a-35
/ no	a53
:	a-173
: #	a48
: _ #	a-40
: _ $	a-102
: _ a	a32
: _ and	a-68
: _ bar	a-38
: _ box	a-37
: _ ext	a-55
: _ press	a-50
: _ rdl	a-27
: _ squat	a-26
: _ squats	a-27
: _ swelling	a-43
: _ that	a69
: _ verdict	a63
: _ was	a80
: add	a69
: all	a-26
: box	a46
: ext	a-29
: five	a-37
: get	a46
: grand	a-67
: i	a80
: keep	a-29
: leg	a-50
: lunges	a-31
: none	a-69
: not	a174
: pistols	a-80
: press	a-58
: rdl	a-24
: run	a-37
: soreness	a58
: squat	a-41
: squats	a26
: there	a24
: yes	a32
>#	a218
># /	a-36
># :	a-30
># ?	a133
># @	a34
># a	a167
># am	a-52
># and	a53
># but	a66
># days	a35
># degrees	a55
># down	a-33
># easy	a-27
># fever	a71
># for	a69
># h	a-60
># hard	a-24
># hr	a-46
># hrs	a46
># in	a-103
># k	a39
># km	a163
># lol	a32
># lunges	a95
># mi	a-56
># mile	a105
># miler	a-39
># miles	a99
># min	a-110
># mins	a91
># minutes	a-65
># more	a71
># now	a-31
># of	a-72
># on	a-39
># out	a-34
># pm	a-77
># quads	a-57
># quid	a-39
># rd	a69
># series	a-28
># sets	a-51
># slow	a26
># so	a56
># sore	a-39
># st	a-24
># though	a69
># to	a34
># tonight	a-33
># weeks	a-35
># x	a-64
>/	a-51
>/ #	a-36
>/ no	a60
>:	a-29
>: #	a-39
>: add	a69
>: get	a35
>: none	a-69
>: run	a-33
>: yes	a32
>?	a-67
>@	a-30
>@ #	a-30
>a #	a-87
>a and	a56
>a bad	a-65
>a bath	a-46
>a beat	a-48
>a bit	a-73
>a blood	a-36
>a break	a-61
>a burrito	a-30
>a button	a79
>a crack	a62
>a dog	a-48
>a drum	a32
>a fever	a32
>a file	a-32
>a four	a-69
>a full	a-56
>a good	a-39
>a hard	a65
>a hip	a64
>a hot	a-58
>a joke	a-47
>a knot	a40
>a leg	a-41
>a lightning	a32
>a little	a-34
>a long	a-41
>a loud	a49
>a mate	a-56
>a mile	a-56
>a no	a107
>a pop	a-24
>a pulled	a54
>a real	a-50
>a sec	a28
>a sharp	a86
>a six	a-41
>a sore	a41
>a stress	a-33
>a sudden	a40
>a swollen	a63
>a temp	a184
>a tempo	a-43
>a thing	a-51
>a train	a-51
>a trot	a24
>a tweaked	a76
>a way	a-33
>about	a47
>about a	a30
>about it	a-40
>about running	a28
>about to	a54
>account	a-87
>account and	a-25
>ache	a209
>ache after	a40
>aches	a118
>achilles	a113
>aching	a125
>achy	a82
>acid	a-31
>actual	a28
>actual hip	a41
>add that	a71
>add them	a-35
>adductor	a111
>adductors	a-26
>after	a-82
>after ?	a66
>after a	a25
>after deadlifts	a118
>after deads	a-38
>after every	a31
>after heavy	a63
>after leg	a47
>after legs	a41
>after lunch	a-47
>after lunges	a33
>after my	a-35
>after rdls	a-36
>after squats	a50
>after the	a-90
>after training	a-29
>afternoon	a-47
>again	a166
>again ?	a-52
>again today	a65
>again tomorrow	a34
>again with	a32
>ago and	a-30
>ah	a-84
>alive	a34
>all	a-40
>all good	a38
>all morning	a27
>all my	a-92
>all night	a32
>allowed	a-84
>allowed a	a-33
>alone	a-38
>alone ?	a-36
>already	a40
>already #	a36
>alright	a39
>also	a161
>also i	a27
>always	a-173
>always rhabdo	a-104
>am	a-57
>am #	a-115
>am again	a73
>am doing	a38
>am done	a86
>am dying	a-32
>am five	a-28
>am going	a27
>am i	a35
>am in	a35
>am just	a74
>am moving	a-44
>am not	a50
>am ok	a-64
>am on	a107
>am out	a-76
>am resting	a50
>am running	a-66
>am still	a-78
>an #	a-25
>an easy	a-50
>an elastic	a46
>an electric	a53
>an hr	a45
>and	a161
>and all	a-63
>and bored	a-40
>and calf	a-46
>and check	a-43
>and dying	a-27
>and e	a56
>and everything	a59
>and feel	a35
>and go	a45
>and have	a101
>and hip	a-119
>and hot	a47
>and i	a-56
>and it	a-39
>and jog	a-48
>and km	a-25
>and leg	a-73
>and lift	a-32
>and me	a34
>and my	a36
>and nearly	a25
>and no	a51
>and now	a68
>and painful	a88
>and rows	a-25
>and run	a33
>and seeing	a82
>and shiny	a30
>and shivering	a34
>and shivery	a110
>and so	a-26
>and step	a-26
>and then	a-24
>and tight	a104
>and want	a-96
>and weak	a78
>and went	a-35
>and when	a43
>and will	a50
>ankle	a273
>ankle does	a86
>ankle i	a31
>ankle in	a-26
>ankle is	a60
>ankle not	a-48
>ankles	a154
>another	a-50
>another #	a-28
>another lap	a31
>any	a-73
>any running	a-32
>anymore	a-88
>anything	a-40
>anyway	a168
>anyway ?	a45
>app	a-47
>are	a102
>are a	a64
>are fine	a-54
>arm	a-32
>around	a27
>arse	a-44
>as	a245
>as goal	a-26
>as my	a37
>as planks	a49
>as running	a-46
>ask	a-152
>ask in	a-54
>ask me	a-67
>ask tonight	a29
>asking	a-85
>asking for	a-45
>asleep	a65
>asleep and	a50
>at #	a-51
>at a	a-24
>at all	a-136
>at half	a-40
>at it	a42
>at km	a25
>at my	a63
>at noon	a-37
>at rest	a46
>at work	a25
>at your	a-31
>ate	a-44
>average	a-46
>average sleep	a-26
>avoid	a56
>awake	a92
>awake ?	a87
>away	a-32
>away with	a-35
>back	a-107
>back from	a-78
>back of	a89
>back off	a-39
>back on	a-38
>back to	a-138
>back up	a-27
>backwards	a-62
>bad	a32
>bad ?	a73
>bad is	a-45
>bag	a-43
>bail	a-31
>band	a52
>bank	a-41
>bar	a-59
>base	a-38
>bathroom	a35
>be	a-33
>be right	a24
>bear	a-40
>beat	a-60
>beat when	a-52
>beats	a36
>beats at	a46
>because	a198
>because i	a54
>because my	a70
>because of	a65
>bed	a112
>bed with	a136
>been	a201
>been aching	a26
>been limping	a63
>beer	a33
>before i	a37
>before legs	a78
>before or	a-89
>before squats	a33
>began	a-41
>begin	a-36
>behind	a124
>behind me	a74
>behind my	a68
>bell	a-28
>bench	a-32
>bend	a41
>bend my	a31
>bent	a37
>best	a-28
>better than	a-35
>between the	a97
>big	a35
>bigger	a34
>bin	a-43
>bin everything	a-24
>birthday	a-51
>bit	a81
>bit about	a31
>bit achy	a31
>bit stiff	a-28
>black	a52
>blacked	a99
>blacked out	a99
>block	a-30
>block at	a-24
>blood clot	a-36
>blowing	a-31
>blown	a47
>blown up	a47
>body	a-102
>bolt	a32
>book	a-61
>boot	a42
>boring	a-36
>bot do	a26
>both	a125
>both legs	a98
>both sides	a-44
>bother	a-57
>box	a-67
>box jumps	a-69
>boyfriend	a-62
>brain	a-30
>brand	a65
>brand new	a65
>brb	a-73
>break	a-139
>breakfast	a-34
>breathe	a161
>breathe in	a114
>breathing	a-53
>bricks	a-26
>bridge	a-52
>bridges	a-47
>bridges and	a-33
>broke her	a-28
>brother	a-25
>brothers	a-28
>brown	a215
>brown in	a-29
>brown pee	a100
>brown today	a84
>bruised	a117
>bruised inside	a74
>btw	a147
>btw knee	a25
>btw my	a41
>buddy	a-28
>bulgarians	a-24
>burn	a-50
>burning	a-71
>burrito	a-30
>busy	a-27
>but	a130
>but legs	a66
>but my	a64
>but only	a32
>but painless	a-58
>button for	a60
>buzzing	a61
>by	a81
>by my	a131
>by the	a66
>bye	a-79
>c	a50
>cake	a-30
>calf	a247
>calf is	a162
>calf just	a33
>calf raise	a-34
>calf raises	a-65
>call	a-53
>call it	a-45
>calm	a30
>calves	a-58
>came	a88
>came out	a32
>can	a-86
>can do	a-86
>can i	a-178
>can jog	a46
>can not	a207
>can squats	a-28
>can train	a61
>can you	a79
>cancel	a65
>cancel the	a-30
>cancel this	a88
>cancelled	a-24
>captain	a-54
>car	a-27
>cardio	a-44
>cardiologist	a36
>carry	a76
>carry on	a76
>cars	a-29
>cat	a-116
>cat is	a-68
>caught	a29
>celsius	a-25
>chair	a-63
>change	a-41
>change it	a-52
>changed	a-70
>chart	a-51
>chat	a-80
>cheating	a-26
>check	a-232
>check at	a-43
>check ins	a-129
>check my	a-44
>checkins	a-31
>chest	a360
>chest feels	a32
>chest is	a62
>chest of	a-81
>chest pain	a-26
>chest pains	a26
>chest tightness	a53
>city	a-57
>class	a-152
>clear	a26
>clear my	a37
>cleared	a43
>cleared ?	a43
>clicky	a-24
>clock	a-42
>clot	a-36
>clot in	a-36
>club	a100
>club run	a41
>coach	a-32
>coca	a-47
>coca cola	a-47
>code	a-41
>code will	a-41
>coffee	a121
>coke	a61
>cola	a104
>cold	a-57
>collar	a-45
>collar lol	a-45
>color	a49
>colour is	a-38
>coloured	a45
>coloured pee	a40
>come	a-46
>come back	a55
>come first	a56
>come out	a-27
>comes	a82
>comes in	a115
>coming	a52
>coming down	a-46
>coming up	a54
>commands	a-26
>common	a-73
>common is	a-35
>complaints	a-65
>confused	a39
>continue ?	a128
>continue yes	a-62
>convince	a-38
>convince me	a-38
>cooked	a-37
>correct	a-30
>correction	a111
>couch	a69
>couch to	a32
>cough	a111
>could	a39
>could i	a-38
>counts	a-63
>counts as	a-46
>crack	a27
>crack in	a47
>cramps	a-35
>crazy	a45
>creeping	a-37
>cried	a-66
>crushing	a58
>crutches	a202
>cry	a-30
>csv	a-38
>curl	a-34
>curls	a-117
>curls and	a-47
>currently	a-52
>cut	a-88
>cut it	a-74
>cut the	a-30
>cuts	a83
>dad	a-48
>dae	a56
>daily	a-118
>daily messages	a-25
>dangerous	a64
>dare	a-24
>dark	a-32
>dark pee	a55
>data	a-97
>day	a-136
>day ?	a34
>day after	a-42
>day and	a-37
>day for	a29
>day in	a-61
>day or	a34
>day was	a49
>days	a-42
>days ago	a42
>daytime	a38
>deadlifted	a-44
>deadlifts	a42
>deadlifts and	a-42
>deads	a-106
>deads and	a-49
>deads only	a-45
>decide	a-26
>deep	a126
>deep in	a-80
>defend	a-27
>degrees	a55
>degrees in	a37
>dehydrated	a65
>dehydration	a-55
>delete	a-94
>delete all	a-30
>delete last	a52
>delete my	a-80
>desk	a54
>did #	a91
>did i	a-64
>did leg	a-92
>did lunges	a26
>did not	a48
>did squats	a24
>did you	a-64
>died	a-40
>dinner	a62
>dizziness	a32
>dizzy	a195
>dizzy after	a60
>dizzy to	a92
>dizzy with	a-87
>do	a-130
>do #	a-72
>do couch	a36
>do easy	a-77
>do for	a100
>do i	a29
>do it	a52
>do knee	a-25
>do knees	a-31
>do long	a42
>do my	a83
>do not	a-144
>do people	a-40
>do ppl	a-39
>do reps	a-39
>do the	a37
>do they	a-26
>doc	a-31
>doctor	a25
>does	a-162
>does a	a-101
>does hurt	a31
>does my	a72
>does not	a-102
>does that	a-28
>does the	a30
>dog	a-36
>doing	a129
>doing it	a38
>doing my	a-109
>doing that	a40
>doing the	a31
>doms #	a46
>doms gone	a-34
>doms or	a64
>doms right	a25
>done with	a55
>door	a-106
>down	a288
>down ?	a-81
>down and	a-29
>down my	a132
>down or	a82
>down with	a68
>downstairs	a100
>downstairs after	a25
>dragging	a24
>drama	a-26
>drawers	a-81
>drink	a-36
>drink after	a-39
>drive	a28
>drop off	a26
>drop the	a-56
>drum	a32
>drum and	a25
>drunk	a-98
>dull	a154
>dumb	a29
>dumb to	a-24
>dump	a-34
>dump it	a-25
>dying	a-59
>e	a56
>e w	a30
>each	a90
>each step	a44
>earlier	a71
>early	a94
>early because	a87
>ears	a47
>ease	a-43
>ease off	a-43
>easy	a187
>easy #	a40
>easy ?	a131
>easy jog	a80
>easy loop	a-29
>easy mile	a25
>easy miles	a36
>easy one	a-58
>easy run	a144
>easy spin	a-45
>eat	a-27
>eaten	a-105
>eaten since	a-54
>ecg	a46
>effort	a-58
>effort #	a-27
>ego	a43
>elaborate	a-100
>elastic	a46
>electric	a53
>empty	a-42
>enough	a-122
>enough ?	a-56
>entries	a-34
>entry	a-104
>er	a86
>erase	a-28
>even	a116
>even a	a-58
>even after	a51
>even is	a-26
>even though	a30
>evening #	a42
>evening run	a42
>ever since	a66
>every	a108
>every morning	a-35
>every single	a-53
>every stair	a28
>every step	a74
>every time	a92
>everything	a58
>everything i	a-42
>everything is	a119
>everywhere	a-71
>ex	a-39
>exactly	a30
>exam	a-56
>explain	a-181
>explain the	a-24
>explained	a-38
>ext	a-91
>extension	a-65
>extensions	a-59
>extra beats	a46
>f	a31
>fact	a44
>faint	a111
>faint after	a44
>fainted	a159
>fainted and	a-59
>fair	a-42
>fair enough	a-42
>fancy	a-76
>far	a65
>fasciitis	a-26
>fasciitis what	a-26
>fast	a-59
>fast one	a-38
>fasted	a-43
>fat fingers	a-32
>feel	a142
>feel faint	a144
>feel fine	a-55
>feel heavy	a-30
>feel like	a-61
>feel my	a26
>feeling	a-90
>feeling in	a31
>feelings	a-78
>feels	a99
>feels bruised	a117
>feels tight	a29
>feet	a116
>fell	a60
>fell asleep	a55
>felt	a-121
>fever	a129
>fever :	a-53
>feverish	a305
>few	a-31
>file	a-87
>fine	a173
>fine ?	a53
>fine now	a53
>fine right	a62
>fine though	a95
>finger	a31
>finish	a98
>finish the	a105
>finished	a90
>finished legs	a28
>finished lunges	a-42
>finishing	a39
>fire	a-32
>first	a-115
>first ?	a-75
>first and	a50
>first or	a80
>first run	a-32
>first then	a-32
>first will	a-28
>five	a-98
>fix	a60
>fix :	a68
>fix my	a-35
>fizzy	a175
>flat	a-42
>flat #	a-31
>flat ?	a34
>flat easy	a-85
>flip	a-38
>floaty	a106
>floor	a-38
>flow	a26
>flu	a73
>flush	a-36
>foot	a204
>foot down	a-37
>foot is	a108
>football	a-51
>foots	a48
>for #	a-125
>for ages	a66
>for easy	a-38
>for intervals	a99
>for legs	a-25
>for my	a-50
>for parkrun	a76
>for run	a40
>for sprints	a-34
>for tempo	a64
>force	a90
>forget	a-62
>forget it	a-56
>forgot	a124
>forgot how	a55
>forgot to	a46
>form	a-83
>formation	a39
>forms	a-29
>found	a38
>found a	a38
>four	a-82
>four ?	a-42
>free	a67
>fri	a59
>friday	a-50
>fried	a-50
>friend	a47
>from	a116
>from #	a-75
>from home	a45
>from me	a53
>from monday	a-24
>from squats	a54
>from the	a63
>from yesterday	a-82
>front squats	a-44
>full	a-72
>fun	a78
>fun fact	a79
>gains	a-48
>gave	a50
>gave out	a28
>gel	a69
>general	a-148
>gentle	a73
>gentle #	a49
>gentle jog	a77
>gently	a82
>german	a-51
>get	a-85
>get a	a45
>get home	a-43
>get it	a35
>get more	a-71
>get out	a-26
>get rid	a-25
>get to	a39
>getting	a121
>getting off	a70
>give	a-45
>give me	a-51
>gives	a-28
>gives me	a-28
>giving me	a-45
>glass	a120
>glute	a107
>glutes	a-33
>go	a-130
>go ?	a-87
>go away	a-32
>go back	a-36
>go brown	a-29
>go dead	a31
>go downstairs	a38
>go on	a-68
>go running	a42
>goal :	a35
>goal to	a33
>goblets	a-24
>goes numb	a33
>going #	a44
>going ?	a-77
>going downstairs	a62
>going off	a-48
>going to	a50
>gone	a86
>gone all	a-29
>gone numb	a55
>gone to	a-24
>good ?	a92
>good for	a62
>good idea	a-43
>good mornings	a-32
>good the	a-31
>good to	a61
>good way	a27
>goosebumps	a92
>goosebumps and	a42
>got	a220
>got a	a102
>got chills	a-89
>got goosebumps	a57
>got it	a25
>got the	a-47
>got to	a-51
>grabbed	a94
>grabbed me	a95
>great	a-42
>green	a-33
>groin	a46
>group run	a24
>grumbling	a24
>grumbling a	a24
>guess	a38
>guess who	a47
>guinness	a233
>guy	a-77
>gym	a-84
>h	a-60
>hack	a-42
>hacks	a-56
>had	a-101
>had #	a-26
>had my	a-64
>had to	a78
>half #	a-66
>half marathon	a55
>half my	a83
>halfway	a122
>halfway round	a38
>hamstring	a283
>hamstring is	a27
>hamstring just	a47
>hamstring strain	a-33
>hamstrings	a-53
>hamstrings #	a-25
>happen	a-44
>happen to	a-31
>happened	a-31
>happy	a-54
>hardly	a60
>has	a29
>has a	a39
>has been	a32
>has gone	a37
>has not	a45
>has one	a-39
>has the	a-42
>have	a84
>have a	a-73
>have any	a-46
>have had	a-26
>have logged	a-34
>have no	a48
>have not	a-34
>have on	a-24
>have some	a82
>have to	a43
>having	a76
>he	a-128
>head	a-206
>head back	a-66
>head says	a-68
>healed	a-86
>heard	a96
>heart	a117
>heart keeps	a61
>heart rate	a-43
>heat	a92
>heavy	a24
>heavy squats	a52
>heel	a113
>hello	a-28
>help	a63
>help ?	a77
>help me	a34
>helsinki	a-70
>her	a-254
>her hip	a-28
>her knee	a-59
>here	a84
>here in	a28
>hey	a-34
>hill	a-46
>hills	a-65
>hills ?	a-92
>hilly	a-28
>him	a-104
>hip	a95
>hip has	a84
>hip hop	a-55
>hip hurts	a43
>hip joint	a71
>hip op	a-44
>hip pinching	a65
>hip socket	a97
>hip that	a83
>hip thrust	a-85
>hip thrusts	a-79
>hips	a123
>his	a-124
>his ankle	a-133
>hit	a29
>hit a	a-24
>hold	a-117
>hold the	a-42
>home	a157
>home ?	a-100
>home about	a54
>home from	a-32
>home is	a-25
>home or	a49
>hop	a83
>hop off	a43
>hospital	a47
>hospital w	a-26
>hot	a128
>hot and	a133
>hot bath	a-37
>hot is	a-31
>hour	a-74
>hour ago	a120
>hour later	a33
>hour ten	a-34
>hours	a-35
>hours after	a34
>how	a-236
>how bad	a62
>how come	a-95
>how common	a-35
>how did	a-26
>how do	a59
>how does	a-33
>how hot	a-31
>how is	a126
>how many	a-34
>how sore	a-24
>how to	a-92
>how would	a-61
>hrs	a50
>huge	a32
>hundred	a-35
>hungry	a-26
>hurt	a142
>hurt after	a30
>hurt from	a91
>hurting	a46
>hurts	a341
>hurts but	a25
>hurts just	a59
>hurts to	a60
>i	a51
>i allowed	a-35
>i am	a-91
>i blacked	a25
>i can	a57
>i clear	a-27
>i cried	a-49
>i did	a62
>i fainted	a38
>i feel	a-86
>i go	a48
>i good	a-25
>i got	a-98
>i had	a-88
>i have	a39
>i hop	a-29
>i jog	a28
>i just	a57
>i keep	a37
>i lean	a63
>i lift	a37
>i logged	a-62
>i made	a-28
>i may	a-48
>i mean	a62
>i must	a-24
>i need	a-37
>i ok	a-53
>i put	a-30
>i race	a-26
>i report	a91
>i running	a-35
>i said	a-51
>i sat	a24
>i say	a32
>i see	a-51
>i sit	a43
>i skip	a-35
>i skipped	a-70
>i sneak	a-27
>i stand	a-28
>i still	a-129
>i stopped	a30
>i tack	a-24
>i tell	a41
>i think	a128
>i train	a85
>i walk	a126
>i want	a-31
>i will	a-54
>i wish	a35
>i woke	a65
>ice	a76
>icing	a74
>icing my	a46
>id	a39
>idea	a-91
>idea ?	a-25
>if	a102
>if a	a-78
>if i	a74
>if my	a127
>if someones	a-60
>if this	a74
>if you	a77
>ignore	a67
>ignore it	a98
>ignore that	a38
>ill	a-29
>in	a50
>in #	a68
>in a	a-102
>in bed	a223
>in between	a-24
>in calf	a123
>in for	a-29
>in general	a-118
>in helsinki	a-70
>in here	a127
>in hospital	a108
>in it	a89
>in london	a-99
>in may	a-34
>in my	a169
>in one	a28
>in runners	a-29
>in the	a-225
>inflamed	a30
>info	a-60
>ins	a-129
>ins again	a-40
>inside	a107
>inside of	a33
>instead of	a37
>intervals	a144
>into	a-63
>into a	a-42
>is	a114
>is #	a82
>is a	a-223
>is aching	a44
>is all	a-39
>is already	a55
>is an	a-35
>is at	a48
>is back	a63
>is been	a27
>is behind	a-26
>is broken	a-29
>is brown	a117
>is chest	a-42
>is cola	a82
>is doing	a94
>is enough	a-49
>is fat	a25
>is fine	a72
>is giving	a-33
>is good	a-60
>is hard	a-41
>is hardly	a118
>is having	a76
>is he	a-68
>is hurting	a31
>is it	a-113
>is just	a-34
>is lactic	a-25
>is like	a53
>is limping	a-48
>is me	a97
>is muscle	a-26
>is normal	a-50
>is not	a28
>is now	a42
>is ok	a109
>is over	a-30
>is red	a24
>is running	a-94
>is sick	a-42
>is sore	a79
>is spinning	a111
>is still	a67
>is sunny	a-54
>is sweating	a-51
>is swelling	a76
>is swollen	a25
>is that	a-79
>is there	a-33
>is this	a-40
>is throbbing	a44
>is tight	a39
>is tingling	a77
>is tiny	a24
>is to	a-25
>is too	a-51
>is wrong	a44
>it	a-114
>it ?	a27
>it a	a-32
>it anyway	a49
>it awake	a87
>it does	a-65
>it dumb	a-24
>it early	a135
>it going	a-36
>it is	a-75
>it mean	a31
>it my	a117
>it normal	a116
>it now	a28
>it off	a-98
>it only	a56
>it out	a51
>it short	a-36
>it to	a-35
>it up	a33
>itb	a27
>itching	a120
>itself	a34
>jabbing	a50
>jabbing me	a50
>january	a-36
>jelly	a-71
>job	a-29
>jog	a279
>jog ?	a-48
>jog alright	a52
>jog and	a-51
>jog at	a33
>jog home	a-116
>jog in	a-24
>jog is	a107
>jog it	a40
>jog later	a-43
>jog to	a32
>jog today	a-56
>jog tomorrow	a24
>jog tonight	a-28
>jogging	a-86
>joint	a94
>joke	a-47
>joy	a-28
>jumps	a-57
>june	a-27
>just #	a44
>just bored	a-25
>just cold	a-74
>just do	a27
>just grabbed	a95
>just pulled	a69
>just tell	a-56
>just the	a-38
>just tight	a-128
>just want	a-26
>just went	a45
>k	a28
>k after	a-29
>k done	a-25
>k easy	a84
>k from	a69
>k in	a-29
>k left	a36
>k ok	a-45
>k race	a-37
>k today	a31
>k tonight	a125
>k w	a70
>keep	a39
>keep at	a42
>keep going	a-108
>keep it	a-56
>keep rolling	a-27
>keep running	a42
>keeps skipping	a50
>kept	a40
>kick	a-50
>kid	a-103
>kids	a-35
>kill	a-88
>kind	a64
>kind of	a59
>kitchen	a26
>km	a42
>km #	a-80
>km ?	a25
>knackered	a-29
>knee	a456
>knee ache	a91
>knee aches	a33
>knee deep	a-117
>knee does	a-86
>knee has	a30
>knee healed	a-72
>knee hurt	a-36
>knee hurts	a42
>knee is	a171
>knee just	a37
>knee sleeves	a-25
>knee what	a-27
>kneecap	a236
>knees	a-49
>knees hurt	a98
>knife	a65
>knot	a40
>know how	a26
>know what	a89
>ks	a24
>ks ?	a24
>lace	a48
>lace up	a48
>laces and	a24
>lactic	a-31
>lactic acid	a-31
>ladies	a-41
>language	a-30
>lap of	a-76
>laps	a27
>laps ?	a-68
>laptop	a-25
>last	a-138
>last message	a-31
>last month	a-25
>last one	a-65
>last set	a71
>last year	a-54
>lately	a-26
>later ?	a93
>laugh	a67
>laughing	a-31
>laughing at	a-31
>lead	a-26
>lean	a63
>leeds	a-35
>left	a127
>left and	a-35
>left foot	a41
>left knee	a47
>left leg	a-63
>left me	a-62
>left one	a76
>left side	a58
>leg	a86
>leg curl	a-30
>leg curls	a-82
>leg day	a-64
>leg days	a-32
>leg is	a66
>leg when	a28
>leg will	a108
>leg work	a-34
>legit	a-37
>legs	a180
>legs #	a-85
>legs an	a28
>legs and	a64
>legs are	a75
>legs feel	a-35
>legs fine	a311
>legs from	a54
>legs if	a55
>legs like	a-43
>legs only	a81
>legs otherwise	a91
>legs w	a43
>length	a-31
>let	a-92
>let me	a-64
>let us	a-24
>letting	a-26
>letting go	a-26
>lie	a43
>lie down	a43
>lift and	a-28
>lift before	a62
>lift first	a76
>lift legs	a-24
>lifters	a-33
>lifting	a-31
>light	a-27
>light ?	a-58
>light jog	a150
>light run	a-76
>lightheaded	a107
>lightning	a47
>lightning bolt	a32
>like	a251
>like #	a-25
>like a	a-102
>like an	a39
>like bricks	a-26
>like coca	a43
>like cola	a48
>like it	a-41
>like the	a73
>limp	a54
>limped	a245
>limping	a49
>limping so	a49
>line	a-28
>little	a-45
>little run	a-119
>living	a-55
>living in	a-46
>loads	a57
>log	a-49
>log in	a-29
>log please	a-63
>log squats	a34
>log the	a55
>log this	a-26
>logged	a-97
>logic	a-47
>logs	a-103
>lol	a61
>lol i	a-64
>london	a-104
>long	a-165
>long does	a59
>long gone	a-81
>long is	a-34
>long one	a-61
>look	a52
>looked	a47
>looked like	a47
>looking	a-105
>looks like	a60
>loop	a93
>loop ?	a37
>loop round	a27
>loosen	a99
>loosen it	a-31
>loosen laces	a24
>loosen up	a41
>lot	a-103
>loud	a49
>lovely	a-75
>luck	a-29
>lunch	a-59
>lunch ?	a-28
>lunch run	a-32
>lunged	a-27
>lunges round	a-51
>lunges yesterday	a54
>lying down	a72
>lying on	a-73
>machine	a26
>machines	a-31
>mad	a-35
>made a	a98
>made me	a-68
>main	a-73
>make a	a45
>make it	a-25
>makes	a-33
>man	a-26
>many	a-75
>marathon	a36
>marathons	a-27
>mark	a-35
>mate	a85
>matter	a-31
>matters	a-29
>max	a33
>max ?	a34
>may	a-160
>may i	a-78
>may run	a-48
>maybe	a-25
>maybe ?	a52
>me	a116
>me ?	a-56
>me a	a-54
>me after	a41
>me again	a-47
>me ankle	a24
>me chest	a-64
>me chills	a-27
>me every	a-52
>me i	a130
>me like	a57
>me luck	a-29
>me no	a24
>me on	a-64
>me run	a-24
>me stuff	a-34
>me this	a38
>me to	a-34
>me when	a-95
>mean	a69
>mean that	a49
>meet	a77
>meetings	a-27
>meme	a-38
>meniscus	a150
>message	a-64
>messages	a-80
>messaging	a34
>messaging me	a34
>metatarsal	a286
>mi	a-56
>mi ?	a-45
>mid	a204
>mid run	a162
>midday	a58
>middle	a-90
>middle of	a-90
>mile	a-92
>mile one	a-35
>miler	a-39
>miler ?	a-37
>miles	a71
>miles ?	a-39
>miles gone	a-64
>miles ok	a111
>milk	a29
>min	a-127
>min ago	a34
>min easy	a-74
>min in	a117
>min on	a30
>mind	a-52
>mine is	a121
>mins	a91
>mins ?	a176
>mins left	a25
>mins on	a-43
>minute	a-40
>minutes	a-78
>mobility	a-80
>mode	a72
>mon	a-108
>monday	a-63
>month	a-47
>months	a-32
>more ?	a69
>more sore	a-63
>more the	a89
>morning ?	a-65
>morning in	a-52
>morning or	a-25
>morning run	a24
>most	a-28
>move	a-36
>moving to	a-44
>much for	a-50
>much to	a51
>mum	a-84
>mums	a-55
>muscles	a80
>must	a-34
>mute	a-42
>my	a152
>my account	a-78
>my ankle	a153
>my ankles	a28
>my back	a32
>my big	a49
>my birthday	a-51
>my brother	a-25
>my brothers	a-28
>my buddy	a-28
>my calf	a108
>my cars	a-29
>my cat	a-32
>my chest	a110
>my code	a-41
>my coffee	a79
>my dad	a-48
>my data	a-51
>my desk	a54
>my doms	a-28
>my easy	a34
>my entries	a-34
>my ex	a-39
>my feet	a25
>my file	a-28
>my flight	a-24
>my foot	a229
>my foots	a48
>my friend	a-29
>my gains	a-33
>my german	a-27
>my goal	a-32
>my groin	a62
>my gym	a-42
>my hamstring	a142
>my head	a-91
>my heart	a107
>my heel	a89
>my hip	a198
>my hips	a144
>my info	a-60
>my kid	a-103
>my knee	a-80
>my knees	a34
>my laptop	a-25
>my last	a-24
>my leg	a213
>my legs	a51
>my log	a-44
>my logs	a-103
>my lunch	a-37
>my meniscus	a158
>my mind	a-30
>my mum	a-127
>my own	a45
>my pee	a97
>my profile	a-52
>my quads	a37
>my ribs	a51
>my run	a-72
>my shin	a103
>my shoes	a106
>my sister	a-73
>my soreness	a-45
>my soul	a-32
>my stats	a-24
>my stop	a-31
>my swollen	a32
>my tempo	a43
>my tibia	a48
>my timezone	a-39
>my toes	a99
>my training	a-30
>my wife	a-26
>my wifi	a-70
>myself	a46
>myth	a-47
>nail	a80
>nay	a69
>nearly	a167
>nearly blacked	a-28
>nearly fainted	a89
>need	a-56
>need a	a-27
>need to	a-31
>need you	a-57
>needs	a-32
>needs a	a-32
>neither	a93
>netflix	a-32
>neuro	a26
>never	a-98
>new	a-42
>newborn	a-39
>news	a-48
>next	a-97
>next to	a-64
>nice	a-31
>night	a-36
>nine	a-95
>nippy	a85
>no	a166
>no chest	a-25
>no complaints	a-65
>no drama	a-26
>no fever	a-82
>no messages	a-33
>no pain	a-31
>no power	a37
>no problem	a82
>no strength	a40
>noise	a174
>noise and	a42
>none	a-69
>noon	a-32
>nope	a34
>normal	a34
>normal ?	a-65
>normal for	a69
>normal that	a66
>nose	a59
>not	a162
>not #	a-29
>not ?	a46
>not anymore	a-92
>not back	a-30
>not bend	a31
>not come	a28
>not eaten	a-77
>not feel	a41
>not fit	a-35
>not get	a48
>not have	a-60
>not hurt	a-31
>not i	a-73
>not lift	a24
>not me	a-139
>not my	a54
>not need	a-65
>not remember	a-29
>not run	a-34
>not running	a26
>not sure	a53
>not take	a111
>not the	a99
>not today	a141
>not wake	a50
>not walk	a39
>nothing	a89
>nothing fancy	a-46
>nothing hurts	a40
>nothing sharp	a-39
>nothing to	a54
>now #	a-28
>now ?	a-112
>now and	a69
>now but	a49
>now my	a29
>now one	a46
>now or	a-53
>now run	a-44
>numb	a373
>numb after	a66
>numb as	a151
>numb from	a43
>numb since	a24
>of	a-60
>of #	a-25
>of a	a-65
>of drawers	a-81
>of heat	a27
>of it	a-79
>of me	a26
>of the	a-91
>of this	a35
>of water	a29
>off	a-26
>off ?	a43
>off i	a-42
>off please	a39
>off to	a57
>office	a74
>ok	a-80
>ok #	a-65
>ok ?	a29
>ok but	a-103
>ok i	a-25
>ok now	a27
>ok tbh	a33
>ok to	a41
>ok today	a-33
>old	a-46
>on #	a-103
>on ?	a51
>on a	a-116
>on crutches	a202
>on every	a59
>on foot	a-34
>on grass	a27
>on ice	a30
>on it	a27
>on one	a-59
>on or	a-71
>on run	a-35
>on set	a89
>on that	a30
>on thinners	a81
>once	a116
>one	a28
>one ?	a-37
>one calf	a67
>one foot	a-86
>one is	a76
>one leg	a112
>one more	a-61
>one ok	a-26
>one place	a88
>one spot	a37
>one tomorrow	a-33
>one tonight	a-29
>ones	a26
>only	a149
>only #	a-81
>only ?	a-30
>only in	a27
>only muscle	a-44
>only the	a133
>only today	a-33
>op	a-44
>op went	a-44
>opinions	a76
>or	a-76
>or a	a57
>or after	a-79
>or another	a-25
>or bed	a-52
>or couch	a50
>or drop	a30
>or flip	a-31
>or go	a-30
>or in	a-66
>or jog	a32
>or keep	a-44
>or lift	a-54
>or nay	a69
>or neither	a93
>or not	a30
>or run	a157
>or something	a-28
>or weights	a35
>order	a-114
>order ?	a-29
>other	a-56
>other way	a-32
>otherwise	a34
>out	a-115
>out ?	a85
>out a	a50
>out for	a-49
>out here	a-52
>out like	a32
>out of	a-88
>out or	a-47
>out there	a-71
>out tonight	a-27
>outside	a-48
>over	a139
>over here	a-77
>overnight	a285
>ow	a71
>own	a92
>owt	a-68
>pace	a-109
>pain	a135
>pain at	a-40
>pain i	a72
>pain in	a168
>pain since	a39
>pain while	a-40
>painful	a81
>painless	a-58
>park	a-35
>parkrun ?	a-52
>parkrun in	a66
>parkrun tomorrow	a-45
>passed out	a44
>passed the	a-35
>passing	a36
>passing out	a36
>past	a-33
>past #	a-24
>patients	a-38
>pause	a30
>pe	a-39
>pee	a149
>pee always	a-104
>pee brown	a72
>pee is	a-51
>peeing	a310
>peeing tea	a69
>people	a-49
>people faint	a-33
>perfect	a-34
>perhaps	a-55
>permission	a-93
>personal	a-25
>perth	a-31
>phone	a-38
>phones	a-25
>physio	a51
>pick	a-73
>pinch	a28
>pinch in	a28
>pinching	a85
>pinchy	a52
>ping	a70
>ping me	a-68
>pinging	a-26
>pinging me	a-26
>pins and	a31
>piss	a81
>pissed	a203
>pistols	a-28
>place	a79
>plan	a50
>planks	a49
>plantar	a-26
>plantar fasciitis	a-26
>please	a-129
>please i	a38
>please my	a51
>plod	a-162
>plod ?	a-144
>plodding	a72
>plus	a68
>plus knee	a58
>pm	a-123
>pm ?	a-50
>poor	a-45
>pop	a200
>pop in	a41
>pop quiz	a-24
>pop was	a57
>popped	a44
>popped on	a52
>popping	a99
>possible	a48
>possible ?	a78
>post	a-37
>power	a37
>ppl	a-39
>press and	a-34
>press it	a54
>pressed	a-55
>pressure	a127
>pretty	a-33
>probably	a74
>problem	a122
>problem ?	a82
>profile	a-52
>properly	a26
>pt	a-55
>pub	a-36
>puffed	a26
>puffed up	a26
>puffy	a73
>puffy and	a53
>pulled	a172
>pulling	a81
>pulse	a38
>pure	a-26
>purple	a46
>push	a72
>push off	a31
>push on	a-51
>push to	a-31
>put it	a50
>put me	a44
>put that	a-33
>put weight	a32
>put your	a-37
>q	a-35
>quad	a142
>quad just	a50
>quads	a187
>quads #	a-32
>quads are	a103
>quads like	a-27
>quarter	a-36
>quarter past	a-24
>question	a-26
>questions	a-27
>quick	a-111
>quick #	a-49
>quid	a-39
>quit	a-145
>quit ?	a-63
>quiz	a-24
>race	a-124
>race sat	a-26
>racing	a-75
>rack	a-40
>rack and	a-40
>radiator	a49
>rain	a-37
>raises	a-79
>raises and	a-30
>ran	a-33
>rate	a-43
>raw	a-34
>rd	a69
>rdl	a-69
>rdl /	a-56
>rdls	a-123
>rdls at	a-31
>ready	a-31
>real	a84
>really	a48
>reason	a-42
>reckon	a24
>record	a-28
>recovery	a96
>recovery jog	a-29
>recovery run	a115
>red	a117
>red and	a32
>remember	a-82
>remind	a-110
>remind me	a-108
>reminder	a48
>reminders	a-67
>reminders on	a-45
>remove	a-93
>remove all	a-25
>remove one	a-37
>rep	a24
>rep #	a50
>repair	a-25
>repeats	a-27
>replaced	a-64
>report	a81
>reps	a-94
>reps ?	a-35
>reservoir	a-30
>rest	a52
>rest day	a34
>rest of	a-37
>rest when	a-26
>restart	a-59
>resting	a41
>resume	a-65
>resume the	a-57
>reverse	a-27
>rhabdo	a100
>ribs	a155
>rid	a-25
>right	a81
>right ?	a-78
>right after	a-25
>right calf	a27
>right hip	a30
>right knee	a37
>right now	a58
>right one	a55
>rip my	a-28
>rolling	a-27
>rolling ?	a-27
>romanian	a-37
>romanian deadlifts	a-32
>room	a220
>room is	a131
>room was	a52
>rough	a-45
>round	a-44
>round ?	a-33
>round the	a-32
>row	a49
>rower	a58
>rows	a-37
>rows only	a-37
>rpe	a-100
>rpe #	a-30
>ruin	a-47
>ruin it	a-46
>run	a243
>run :	a30
>run a	a-35
>run after	a-33
>run again	a26
>run anyway	a-25
>run as	a-25
>run before	a41
>run between	a-33
>run first	a27
>run have	a99
>run home	a-130
>run in	a97
>run is	a67
>run it	a109
>run later	a44
>run lol	a-50
>run now	a-61
>run off	a81
>run ok	a-54
>run or	a51
>run possible	a58
>run this	a-63
>run to	a46
>run today	a-115
>run tomorrow	a113
>run with	a-78
>run yes	a24
>runners	a-75
>runners knee	a-36
>running ?	a87
>running is	a-27
>running right	a-50
>running today	a-53
>running tonight	a-75
>runny	a108
>runs	a-49
>rusty	a65
>safe	a41
>safe ?	a64
>said	a56
>salt	a-35
>same	a-41
>sat down	a84
>saturday	a58
>saturday night	a-32
>saturday so	a55
>saturdays	a28
>say my	a-77
>say no	a-40
>say to	a30
>saying	a-39
>says	a29
>says who	a106
>scary	a-45
>school	a-51
>sciatica	a49
>scratchy	a-34
>seat	a-28
>second	a-63
>second one	a-56
>see	a-48
>see a	a-30
>see when	a33
>seeing	a128
>seeing stars	a66
>send	a-40
>send the	a-85
>september	a-74
>series	a-28
>serious	a-109
>session	a-64
>set	a-30
>set #	a89
>set ?	a-85
>set that	a-56
>sets	a-62
>sets of	a-26
>settle	a-33
>seven	a-27
>shake	a-36
>shake out	a-26
>shakeout	a94
>shakeout ?	a142
>shakeout ok	a77
>shaking	a71
>shaky	a-37
>shame	a-65
>sharp	a180
>sharp at	a123
>sharp pain	a89
>sharp stab	a-68
>she	a-199
>she left	a-62
>she runs	a-35
>sheet	a39
>shh	a-29
>shin	a141
>shin has	a26
>shin splints	a-25
>shins	a88
>shiny	a90
>shivering	a84
>shivering in	a84
>shivers	a48
>shivery	a183
>shoes	a111
>short	a117
>short ?	a-36
>short one	a113
>shorten	a-108
>shorts	a-31
>shot	a49
>should	a-25
>should be	a24
>should not	a36
>should someone	a-29
>should the	a56
>show	a-30
>show my	a-32
>shuffle	a48
>sick	a-45
>side	a34
>sides	a-44
>sign	a-67
>sign me	a-24
>signs	a-48
>silence	a-34
>simply	a-210
>since	a378
>since hacks	a-52
>since i	a-45
>since january	a-36
>since leg	a52
>since squats	a168
>since that	a58
>since the	a40
>since this	a50
>single	a-59
>sister	a-73
>sit	a76
>sits	a-33
>sitting	a-56
>six	a-76
>size	a46
>size of	a26
>skin	a85
>skip	a63
>skip ?	a117
>skip it	a48
>skip the	a-63
>skipped	a-70
>skipped breakfast	a-37
>skipping	a46
>skipping since	a34
>skipping the	a-43
>skips when	a61
>sleep	a-176
>sleeves	a-25
>slept	a-44
>slept #	a-48
>slept fine	a26
>slightly	a68
>slot	a-27
>slow	a75
>slow #	a39
>slow ?	a32
>slow jog	a-105
>slow lap	a-49
>slow mile	a-25
>slow one	a33
>slow ones	a41
>slow run	a68
>slowed	a28
>slowed to	a28
>slower	a-54
>slowly	a73
>small	a80
>small run	a110
>smooth	a-34
>snap	a124
>snapped	a107
>snappy	a-58
>sneak	a-27
>sneak out	a-27
>so	a211
>so #	a-77
>so basically	a31
>so can	a-25
>so hard	a-27
>so help	a55
>so i	a59
>so is	a-46
>so like	a27
>so many	a-31
>so no	a187
>so run	a51
>so weak	a29
>sock	a-40
>socket	a97
>socks	a-34
>sofa	a-53
>soft	a42
>solid	a-64
>someone	a-75
>someones	a-56
>somewhere	a27
>song	a-32
>sore	a-93
>sore #	a-60
>sore ankle	a42
>sore in	a-42
>sore knee	a82
>sore lol	a62
>sore than	a-63
>sore though	a34
>sore was	a-24
>soreness	a-43
>soreness #	a73
>soreness went	a-26
>sorry	a-27
>sort	a40
>sort of	a61
>soul	a-32
>sound	a-38
>speed	a-50
>speed ?	a36
>speedwork	a-42
>spent	a47
>spin	a-57
>spin of	a-27
>spinning	a195
>splints	a-25
>splitting	a24
>sport	a104
>spot	a125
>spot on	a57
>spotter	a-82
>spreadsheet	a-41
>spreadsheet of	a-27
>spring	a-76
>sprint	a33
>sprint ?	a27
>sprints	a-78
>sprints ok	a-35
>squat	a45
>squat or	a35
>squat rack	a-25
>squats	a82
>squats #	a90
>squats and	a-75
>squats i	a40
>squats or	a-34
>squats please	a55
>squats this	a68
>squats yesterday	a-28
>squatted	a-28
>squatting	a-47
>st	a-24
>stab	a79
>stab in	a-89
>stabbing	a124
>stabbing in	a125
>stabby	a66
>stabs	a133
>stair	a28
>stairs	a164
>stairs are	a84
>stairs backwards	a-28
>stand	a-68
>stand on	a-88
>stand up	a37
>stars	a39
>start	a-178
>start again	a-66
>start the	a-40
>starting	a78
>starting to	a78
>stats	a-24
>steady	a-52
>steady on	a-28
>step	a88
>step ups	a-119
>stiff	a-52
>stiffness	a-29
>still	a65
>still a	a-72
>still asleep	a-56
>still dizzy	a81
>still do	a80
>still doing	a-24
>still go	a87
>still going	a-82
>still good	a80
>still here	a66
>still moving	a94
>still ok	a27
>still on	a36
>still out	a-33
>still run	a-63
>still running	a39
>still sore	a45
>still want	a-54
>stock	a-30
>stop	a25
>stop ?	a93
>stop at	a-73
>stop for	a-42
>stop it	a-32
>stop me	a191
>stop messaging	a34
>stop my	a42
>stop stop	a117
>stop the	a-31
>stop this	a-28
>stopped	a64
>stopped sweating	a33
>strain	a-33
>strained my	a35
>strava	a-36
>strength	a131
>stress	a37
>stretch for	a29
>stretching	a51
>strides	a-58
>strides ?	a-49
>strike	a-33
>strike that	a-25
>stroller	a26
>strong	a-29
>stuff	a-151
>stuff ?	a-32
>stuff and	a-67
>stupid	a-40
>stupid ?	a-25
>sudden	a40
>suffer	a-28
>sunday	a-34
>sunny	a-54
>supposed	a-48
>supposed to	a-48
>sure	a-27
>surely	a132
>sweat	a36
>sweating and	a25
>sweating out	a-51
>sweet	a-42
>swell	a90
>swelled	a85
>swelled up	a85
>swelling	a84
>switch	a-78
>switch it	a-58
>swollen	a131
>swollen and	a50
>swollen ankle	a32
>swollen calf	a55
>ta	a-27
>table	a-32
>tack	a-42
>take	a24
>take a	a-56
>take me	a108
>taking	a-69
>talking	a-51
>tbh	a98
>tea	a92
>tell me	a-100
>tell mum	a43
>temp	a206
>tempo ?	a24
>tempo and	a-56
>tempo at	a-42
>tempo if	a27
>tempo ok	a38
>tempo on	a-38
>ten	a-61
>tender	a25
>test	a48
>texts	a-29
>than	a-87
>than the	a-54
>that	a89
>that ankle	a31
>that as	a-56
>that backwards	a-25
>that bit	a43
>that from	a-25
>that hurts	a52
>that i	a94
>that in	a-59
>that my	a206
>that ok	a-43
>that was	a-28
>the	a82
>the #	a-55
>the ankle	a73
>the arse	a-44
>the back	a-35
>the bad	a-64
>the bar	a-36
>the bathroom	a35
>the bench	a35
>the blood	a45
>the bone	a30
>the calf	a-34
>the car	a-30
>the cat	a-58
>the check	a-100
>the chest	a74
>the club	a53
>the color	a49
>the daily	a-44
>the dark	a-58
>the data	a-28
>the day	a-34
>the doc	a-53
>the dog	a37
>the door	a-66
>the easy	a-51
>the fast	a-28
>the first	a-26
>the floor	a29
>the good	a24
>the gym	a45
>the heart	a-32
>the heat	a47
>the hour	a25
>the jog	a-30
>the joint	a133
>the kitchen	a51
>the knee	a225
>the kneecap	a84
>the knees	a35
>the left	a55
>the leg	a55
>the legs	a-56
>the logic	a-47
>the lot	a-93
>the middle	a-90
>the morning	a-131
>the muscle	a132
>the muscles	a30
>the news	a-48
>the night	a34
>the no	a-47
>the office	a74
>the only	a-33
>the pace	a-68
>the pain	a26
>the physio	a42
>the plan	a78
>the pop	a79
>the pub	a-36
>the quads	a66
>the question	a-26
>the questions	a-27
>the raw	a-34
>the record	a-25
>the reminders	a-52
>the reservoir	a-30
>the rest	a-40
>the ribs	a104
>the right	a29
>the rower	a58
>the run	a-60
>the scale	a-36
>the second	a-56
>the session	a-52
>the size	a26
>the sleep	a-25
>the speed	a57
>the squats	a56
>the stairs	a78
>the start	a-48
>the table	a-28
>the thigh	a96
>the till	a-30
>the train	a-44
>the treadmill	a-79
>the tready	a-41
>the twinge	a92
>the usual	a33
>the waist	a-74
>the wall	a59
>the washing	a-25
>the way	a28
>the whole	a66
>their	a-42
>them	a39
>them ?	a46
>then	a-74
>then #	a-24
>then ?	a79
>then my	a47
>then run	a25
>there	a-92
>there a	a-32
>there was	a33
>they	a-55
>they are	a33
>thigh	a182
>thigh at	a47
>thigh has	a25
>thing	a77
>thing again	a68
>thing i	a-38
>thing in	a32
>thing off	a46
>think	a91
>think about	a-40
>think i	a108
>thinking	a-32
>thinking of	a-24
>thinners	a81
>this	a-69
>this form	a-39
>this is	a-111
>this morning	a200
>this stabbing	a35
>this time	a-30
>this week	a-53
>this yr	a-35
>though	a158
>though i	a30
>thoughts ?	a60
>thoughts on	a-44
>threshold	a-93
>threshold ?	a-28
>throbbing	a99
>through	a-97
>through this	a-36
>throw	a35
>thrust	a-85
>thrusts	a-79
>thumping	a50
>thurs ?	a25
>thursday	a-146
>tibia	a159
>ticked	a29
>tie	a-38
>tight	a118
>tight all	a28
>tight and	a25
>tight as	a65
>tightness	a53
>tights	a-31
>til	a-106
>til #	a-29
>til lunch	a61
>til my	a-40
>til the	a-29
>till	a-78
>time	a-43
>time i	a103
>time to	a-42
>times	a-24
>timezone	a-43
>tingling	a273
>tingling in	a55
>tingly	a43
>tiny	a130
>tip	a-31
>tired	a-122
>tmrws	a-30
>to	a275
>to #	a-146
>to a	a45
>to an	a-31
>to avoid	a56
>to bed	a-43
>to begin	a-26
>to breathe	a48
>to calm	a30
>to count	a34
>to do	a58
>to finish	a39
>to go	a119
>to it	a27
>to jog	a-25
>to kill	a-42
>to leeds	a-35
>to lie	a24
>to look	a43
>to loosen	a28
>to me	a63
>to my	a51
>to run	a-74
>to running	a-42
>to say	a-45
>to see	a33
>to sleep	a-83
>to stop	a-24
>to strava	a-26
>to tell	a71
>to the	a109
>to type	a36
>to wait	a43
>to wake	a-53
>to write	a54
>toast	a-28
>today ?	a-145
>today and	a26
>today is	a-34
>today like	a-33
>today lol	a166
>today run	a-33
>todays	a-31
>toe	a50
>toes	a207
>toes have	a45
>toes numb	a35
>toilet	a29
>told	a-35
>told you	a-35
>tomorrow	a89
>tomorrow ?	a78
>tomorrow morning	a44
>tonight	a-43
>tonight ?	a67
>too	a54
>too dizzy	a130
>too much	a-51
>too soon	a-27
>toothache	a59
>top	a-37
>tore my	a62
>track ?	a-55
>track tonight	a33
>trail	a-36
>train	a86
>train ?	a112
>trained	a-30
>training	a-70
>training plan	a-30
>training what	a-29
>treadmill	a91
>treadmill ?	a70
>treadmill first	a-35
>treadmill then	a-49
>treadmill walk	a60
>tready	a-41
>trend	a-36
>trip	a-30
>trot	a77
>trot ?	a84
>true	a-47
>true ?	a-42
>try	a-101
>trying	a44
>trying to	a44
>tube	a55
>tuesdays	a29
>turn	a-81
>turned	a162
>twang	a38
>tweaked	a58
>twenty	a-28
>twice	a68
>twice today	a35
>twinge	a148
>twinge in	a56
>twinges	a60
>two	a-51
>type	a28
>under #	a-30
>under the	a39
>undo	a-97
>undo my	a-30
>unpause	a-29
>unreal	a-47
>unsteady	a-86
>unsubscribe	a-38
>until	a152
>up	a122
>up and	a77
>up for	a-41
>up from	a49
>up today	a37
>up w	a127
>uphill	a65
>ups	a-119
>urine	a-71
>us	a-56
>us run	a-102
>use	a-55
>usual	a51
>ute	a-54
>velcro	a70
>verdict	a141
>verdict ?	a148
>very	a134
>video	a-52
>vs	a-117
>w	a49
>w #	a63
>w a	a86
>w chest	a-48
>w my	a-26
>w the	a-53
>waist	a-74
>waist down	a-60
>wait	a53
>wait a	a35
>waiting	a-26
>wake	a-24
>wake up	a-41
>walk	a155
>walk ?	a61
>walk home	a80
>walk it	a-29
>walk jog	a92
>walk on	a39
>walk only	a-29
>walk run	a-118
>walked	a-50
>walking	a38
>walking lunges	a-26
>wall sits	a-30
>want	a-86
>want my	a-59
>wants	a38
>ward	a31
>warming	a-39
>warming up	a-39
>warning	a37
>was	a39
>was #	a56
>was at	a-38
>was i	a-27
>was just	a49
>was last	a-25
>was lunges	a-38
>was my	a-76
>was not	a92
>was spinning	a52
>was too	a52
>was two	a-29
>was yesterday	a-37
>washing	a-25
>washing machine	a-25
>watching	a-91
>water	a65
>way round	a-33
>way to	a-39
>way twice	a28
>we	a-59
>we run	a-35
>weak	a71
>weak as	a29
>weak i	a29
>wednesday	a-25
>wee	a215
>wee is	a50
>wee looks	a44
>weeks	a-78
>weights	a-119
>weird	a158
>well	a-97
>went	a28
>went black	a47
>went down	a44
>went from	a-57
>went ping	a140
>went twang	a38
>went well	a-54
>were	a-41
>wet	a-57
>what	a-231
>what about	a37
>what can	a79
>what colour	a-38
>what did	a48
>what do	a-49
>what does	a-34
>what even	a-26
>what i	a36
>what if	a-28
>what is	a-71
>what now	a-37
>whatsoever	a-44
>when	a-185
>when did	a-78
>when i	a131
>when is	a-92
>when she	a-85
>when should	a-38
>where	a111
>where i	a-49
>where the	a31
>which	a-136
>which goes	a-42
>which is	a-37
>which one	a-25
>while	a-28
>while running	a-43
>whining	a35
>whit	a56
>who	a24
>who is	a-29
>whole	a-48
>whole body	a-78
>whole thing	a33
>whos	a-50
>why	a-54
>why am	a74
>why can	a-40
>why do	a-102
>why does	a-95
>why i	a-29
>why is	a-50
>why not	a-24
>why red	a92
>why rest	a69
>why should	a-34
>why though	a-55
>whys	a-39
>whys it	a-39
>wife	a41
>wifi	a-70
>wifi is	a-45
>wifi keeps	a-24
>will not	a51
>will running	a-38
>wind	a-26
>winter	a-105
>wipe	a-36
>wise	a-45
>wise to	a-35
>wish me	a-29
>with	a33
>with #	a74
>with a	a101
>with her	a-60
>with joy	a-28
>with running	a62
>without	a28
>wobbly	a-67
>woke	a36
>woke up	a51
>woozy	a78
>woozy since	a61
>words	a-25
>work	a-80
>working	a-27
>works	a-24
>worse	a39
>worse each	a44
>worth	a33
>worth it	a31
>would	a143
>would #	a-33
>would a	a42
>would you	a24
>wreck	a-32
>wrecked	a-26
>write	a24
>write home	a54
>writing	a-27
>wrong button	a-44
>x	a-34
>x #	a-64
>yay	a69
>yay or	a69
>ye	a26
>yeah ?	a25
>year	a-80
>yelling	a-34
>yes	a-34
>yes /	a60
>yes ?	a-77
>yes no	a44
>yes or	a-31
>yesterday	a-86
>yesterday and	a26
>yet	a-64
>you	a-43
>you ?	a58
>you can	a-25
>you cancel	a73
>you decide	a-26
>you do	a30
>you know	a83
>you said	a58
>you say	a50
>you send	a57
>you tell	a-30
>you were	a-38
>your	a-129
>yr	a-35
>zero	a38
>zing	a274
>zone	a94
>zone #	a108
?	a136
? #	a81
? $	a-77
? ?	a-54
? _ #	a109
? _ $	a-148
? _ ?	a96
? _ a	a-45
? _ again	a44
? _ brown	a33
? _ do	a29
? _ from	a62
? _ i	a-36
? _ is	a156
? _ it	a-29
? _ like	a-77
? _ long	a-24
? _ lunges	a-27
? _ min	a75
? _ my	a37
? _ on	a38
? _ run	a29
? _ the	a40
? _ to	a58
? asking	a114
? explain	a61
? for	a-26
? in	a-29
? it	a-54
? jog	a45
? knee	a45
? legs	a-38
? mine	a34
? never	a-25
? no	a-135
? not	a-28
? quads	a-42
? run	a248
? squats	a51
? still	a-33
? the	a44
? want	a87
? why	a37
? yes	a-63
@	a69
@ #	a69
@ _ #	a57
@ _ $	a-30
@ _ no	a-90
^ #	a183
^ $	a-367
^ ?	a-26
^ @	a-27
^ _ !	a71
^ _ #	a275
^ _ $	a-32
^ _ /	a-125
^ _ :	a73
^ _ ?	a-173
^ _ @	a135
^ _ about	a-36
^ _ ache	a-62
^ _ aches	a69
^ _ achilles	a-86
^ _ af	a-35
^ _ again	a-42
^ _ all	a213
^ _ alright	a-31
^ _ am	a96
^ _ amber	a-26
^ _ and	a-152
^ _ ankle	a-60
^ _ any	a-38
^ _ appointment	a-54
^ _ are	a36
^ _ area	a43
^ _ as	a-46
^ _ asked	a57
^ _ asking	a-25
^ _ at	a-220
^ _ back	a-67
^ _ bad	a-39
^ _ barely	a-37
^ _ between	a50
^ _ bit	a-54
^ _ black	a64
^ _ blew	a40
^ _ body	a-50
^ _ bone	a179
^ _ bot	a-25
^ _ both	a-33
^ _ bowl	a80
^ _ box	a52
^ _ bridges	a-105
^ _ broke	a200
^ _ broken	a-73
^ _ brothers	a-82
^ _ brown	a35
^ _ bug	a-36
^ _ bulgarians	a51
^ _ burn	a-67
^ _ burning	a-28
^ _ but	a-25
^ _ by	a-50
^ _ calf	a-30
^ _ calves	a-90
^ _ can	a-178
^ _ cancel	a-43
^ _ cars	a-29
^ _ cat	a-73
^ _ causes	a31
^ _ changed	a-48
^ _ chattering	a138
^ _ check	a-38
^ _ checked	a-102
^ _ checking	a25
^ _ checkins	a50
^ _ chest	a-134
^ _ chills	a205
^ _ chocolate	a-28
^ _ city	a-28
^ _ class	a-33
^ _ client	a-105
^ _ closed	a-33
^ _ coach	a-49
^ _ coca	a-79
^ _ code	a-41
^ _ coffee	a-101
^ _ coke	a163
^ _ cola	a159
^ _ cold	a-110
^ _ colour	a-38
^ _ cooked	a-32
^ _ covid	a-128
^ _ cramp	a-67
^ _ crawling	a55
^ _ cream	a-39
^ _ curl	a91
^ _ curls	a-61
^ _ cut	a-35
^ _ dark	a51
^ _ date	a-36
^ _ daughter	a-37
^ _ day	a-61
^ _ deadlift	a-69
^ _ deadlifts	a-38
^ _ decent	a-24
^ _ deep	a-111
^ _ degrees	a129
^ _ did	a-163
^ _ dinner	a26
^ _ dizzy	a-55
^ _ do	a-110
^ _ does	a-45
^ _ dog	a-63
^ _ doing	a-74
^ _ done	a142
^ _ down	a-143
^ _ dropped	a-32
^ _ dull	a146
^ _ early	a-36
^ _ easy	a-108
^ _ eaten	a109
^ _ enough	a-42
^ _ even	a-31
^ _ evening	a-24
^ _ every	a-90
^ _ everything	a-116
^ _ everywhere	a186
^ _ exactly	a44
^ _ exhaustion	a43
^ _ ext	a80
^ _ extensions	a-59
^ _ faint	a67
^ _ fainted	a-87
^ _ fasciitis	a-26
^ _ fast	a-46
^ _ feel	a31
^ _ feeling	a59
^ _ feels	a225
^ _ feet	a282
^ _ fell	a83
^ _ fever	a177
^ _ feverish	a339
^ _ finished	a83
^ _ first	a-29
^ _ flexor	a98
^ _ flight	a-24
^ _ flu	a-33
^ _ fluttering	a99
^ _ foot	a59
^ _ for	a95
^ _ forget	a24
^ _ forgot	a24
^ _ forrest	a-29
^ _ free	a-117
^ _ fresh	a-28
^ _ friday	a135
^ _ fried	a-71
^ _ from	a-262
^ _ gave	a34
^ _ get	a145
^ _ goal	a-28
^ _ goes	a76
^ _ going	a-63
^ _ good	a-36
^ _ goosebumps	a82
^ _ got	a-277
^ _ great	a117
^ _ groin	a75
^ _ guinness	a233
^ _ gym	a-28
^ _ h	a54
^ _ hack	a73
^ _ had	a-34
^ _ hamstring	a175
^ _ hard	a-28
^ _ harsh	a-45
^ _ has	a-226
^ _ head	a366
^ _ headache	a-51
^ _ headed	a160
^ _ heard	a47
^ _ heart	a-127
^ _ heat	a-24
^ _ heavy	a-27
^ _ heel	a-32
^ _ here	a50
^ _ hip	a216
^ _ hips	a54
^ _ home	a-75
^ _ hop	a-77
^ _ hot	a-215
^ _ hour	a-113
^ _ hours	a37
^ _ house	a-55
^ _ hr	a-49
^ _ hrs	a-41
^ _ hurts	a249
^ _ husband	a-51
^ _ i	a-91
^ _ idea	a-72
^ _ idle	a-34
^ _ in	a80
^ _ injured	a-28
^ _ is	a102
^ _ ish	a78
^ _ it	a33
^ _ jabbing	a54
^ _ job	a-47
^ _ jog	a-128
^ _ joint	a72
^ _ joke	a56
^ _ juice	a-62
^ _ jumps	a-169
^ _ just	a28
^ _ k	a84
^ _ keep	a92
^ _ keeps	a164
^ _ kept	a48
^ _ kicked	a84
^ _ kid	a-56
^ _ kids	a-30
^ _ kind	a114
^ _ km	a-74
^ _ knee	a-36
^ _ kneecap	a27
^ _ knees	a191
^ _ know	a-37
^ _ lactic	a-25
^ _ language	a-30
^ _ lap	a-33
^ _ laps	a-45
^ _ last	a41
^ _ late	a-57
^ _ leg	a113
^ _ length	a-31
^ _ lied	a41
^ _ lift	a-34
^ _ light	a-28
^ _ lightheaded	a-43
^ _ like	a-120
^ _ limping	a24
^ _ little	a50
^ _ locked	a49
^ _ log	a-90
^ _ long	a95
^ _ look	a86
^ _ looks	a190
^ _ lower	a-49
^ _ lump	a30
^ _ lunchtime	a46
^ _ lunges	a-37
^ _ made	a83
^ _ make	a117
^ _ many	a52
^ _ marathon	a-28
^ _ mate	a-44
^ _ me	a-31
^ _ message	a47
^ _ messages	a-28
^ _ mile	a-75
^ _ miler	a-29
^ _ min	a-81
^ _ mind	a-113
^ _ mins	a-99
^ _ minute	a-27
^ _ minutes	a-38
^ _ mode	a-79
^ _ mon	a-100
^ _ month	a-91
^ _ more	a73
^ _ morning	a-34
^ _ mother	a-29
^ _ muscle	a69
^ _ muscles	a54
^ _ my	a-264
^ _ myself	a-59
^ _ nearly	a-68
^ _ need	a-50
^ _ needs	a-41
^ _ never	a-120
^ _ niggle	a56
^ _ no	a-126
^ _ nose	a-50
^ _ not	a-153
^ _ now	a37
^ _ numb	a-40
^ _ of	a-27
^ _ off	a-64
^ _ ok	a-73
^ _ on	a-264
^ _ one	a67
^ _ op	a-41
^ _ open	a-32
^ _ out	a-33
^ _ outside	a-35
^ _ over	a76
^ _ pace	a-24
^ _ pain	a139
^ _ pains	a73
^ _ parkrun	a37
^ _ partner	a-47
^ _ pause	a-29
^ _ pee	a51
^ _ phone	a-44
^ _ pinch	a28
^ _ pinged	a83
^ _ pinging	a-38
^ _ pings	a107
^ _ pins	a-53
^ _ pipi	a72
^ _ pitch	a-71
^ _ please	a50
^ _ pop	a29
^ _ popped	a90
^ _ press	a92
^ _ pt	a-47
^ _ pulled	a-67
^ _ pulls	a74
^ _ pulse	a50
^ _ quad	a-97
^ _ quads	a-41
^ _ question	a-29
^ _ quiet	a48
^ _ quiz	a-32
^ _ raises	a-56
^ _ rate	a-71
^ _ rd	a-55
^ _ really	a28
^ _ red	a-59
^ _ relocated	a-37
^ _ reminders	a55
^ _ rep	a88
^ _ rest	a-73
^ _ rice	a-76
^ _ right	a29
^ _ rolled	a26
^ _ roller	a-26
^ _ room	a82
^ _ round	a35
^ _ rpe	a89
^ _ ruck	a30
^ _ run	a28
^ _ runners	a-38
^ _ running	a-54
^ _ said	a36
^ _ sat	a-41
^ _ say	a65
^ _ sec	a-36
^ _ session	a-62
^ _ set	a-60
^ _ sets	a-137
^ _ shaking	a-25
^ _ sharp	a-35
^ _ shin	a67
^ _ shoes	a-53
^ _ sick	a123
^ _ since	a71
^ _ sits	a25
^ _ sitting	a35
^ _ skipping	a101
^ _ slate	a-24
^ _ sleep	a-62
^ _ sleeves	a-212
^ _ slept	a130
^ _ so	a44
^ _ socks	a-124
^ _ something	a86
^ _ sore	a62
^ _ sound	a25
^ _ spins	a37
^ _ split	a-25
^ _ spot	a35
^ _ sprints	a-26
^ _ squat	a-89
^ _ squats	a-28
^ _ squatted	a-72
^ _ squatting	a-62
^ _ stair	a-42
^ _ stairs	a-97
^ _ stars	a154
^ _ started	a-27
^ _ step	a-48
^ _ still	a80
^ _ stomach	a-39
^ _ stop	a100
^ _ strain	a38
^ _ strap	a-29
^ _ stress	a-37
^ _ stretch	a29
^ _ stretching	a-26
^ _ stroke	a-50
^ _ stuff	a-30
^ _ surgery	a-112
^ _ sweating	a-45
^ _ sweats	a203
^ _ swelling	a51
^ _ swimming	a219
^ _ swollen	a135
^ _ talking	a55
^ _ tape	a-106
^ _ tapped	a-30
^ _ tea	a71
^ _ tempo	a-92
^ _ tendon	a165
^ _ texting	a-42
^ _ that	a-52
^ _ the	a-174
^ _ their	a-75
^ _ there	a-33
^ _ thigh	a39
^ _ thighs	a64
^ _ thing	a72
^ _ think	a90
^ _ this	a36
^ _ though	a-44
^ _ threw	a109
^ _ through	a-153
^ _ thrust	a-24
^ _ ticker	a35
^ _ tights	a-73
^ _ til	a52
^ _ till	a95
^ _ times	a32
^ _ tingling	a60
^ _ tired	a-61
^ _ to	a-256
^ _ today	a226
^ _ toe	a55
^ _ toes	a214
^ _ tokyo	a-34
^ _ too	a84
^ _ tore	a53
^ _ totally	a-34
^ _ track	a-47
^ _ traffic	a-34
^ _ treadmill	a-26
^ _ tuesday	a27
^ _ tweaked	a89
^ _ twice	a41
^ _ twinge	a189
^ _ typed	a-57
^ _ under	a68
^ _ units	a-35
^ _ up	a-104
^ _ update	a-24
^ _ urine	a67
^ _ us	a-28
^ _ used	a-58
^ _ verdict	a-58
^ _ very	a-51
^ _ vs	a-37
^ _ walk	a-97
^ _ want	a-85
^ _ was	a-73
^ _ watch	a87
^ _ wednesday	a-36
^ _ wee	a79
^ _ week	a-43
^ _ weight	a-56
^ _ weights	a-33
^ _ went	a342
^ _ were	a-66
^ _ when	a-95
^ _ where	a-103
^ _ wifi	a-48
^ _ will	a76
^ _ wobbling	a-33
^ _ woke	a-32
^ _ workout	a-56
^ _ would	a76
^ _ wrong	a-80
^ _ wrote	a-65
^ _ years	a-77
^ _ yellow	a-35
^ _ yesterday	a121
^ _ you	a-40
^ _ your	a-53
^ _ zap	a48
^ a	a119
^ absolutely	a-28
^ actually	a-63
^ adductors	a-34
^ afib	a88
^ after	a-85
^ also	a-55
^ am	a-99
^ amend	a24
^ an	a-24
^ and	a-88
^ ankle	a52
^ ankles	a57
^ ants	a55
^ are	a-64
^ arms	a51
^ as	a32
^ ask	a76
^ asking	a45
^ at	a-182
^ average	a-26
^ baby	a-95
^ back	a-66
^ bad	a-79
^ bail	a-36
^ bambi	a-33
^ because	a-41
^ bed	a-51
^ been	a-51
^ best	a-43
^ between	a-32
^ bit	a-115
^ blacked	a129
^ blood	a42
^ bodys	a-43
^ boiling	a61
^ bone	a-34
^ bored	a-31
^ boss	a24
^ both	a345
^ box	a-119
^ brb	a-32
^ break	a-53
^ breathing	a111
^ broke	a-73
^ brown	a-141
^ bulgarian	a-35
^ bulgarians	a83
^ bum	a-37
^ burn	a-93
^ burning	a95
^ bursitis	a42
^ butt	a-33
^ bye	a242
^ calf	a35
^ calves	a-37
^ came	a54
^ cancel	a124
^ carrying	a-115
^ celsius	a-25
^ chalk	a-25
^ change	a78
^ checked	a-64
^ chest	a-143
^ clean	a-24
^ clocks	a-44
^ coach	a-53
^ cold	a82
^ coming	a-57
^ completely	a-105
^ congratulate	a-25
^ correction	a35
^ couch	a-34
^ covid	a224
^ crook	a-34
^ currently	a-25
^ cut	a-32
^ cutting	a66
^ dark	a38
^ day	a-41
^ dead	a-60
^ deads	a49
^ delete	a166
^ do	a-101
^ doc	a78
^ doctor	a-39
^ does	a94
^ doms	a-184
^ double	a-37
^ down	a-79
^ drank	a-79
^ dropped	a-55
^ dull	a85
^ dying	a-71
^ earlier	a-35
^ easy	a-83
^ edit	a108
^ elaborate	a-100
^ elephant	a66
^ empty	a-55
^ english	a-27
^ erase	a131
^ every	a-39
^ everything	a147
^ exam	a-35
^ exams	a-25
^ explain	a196
^ fair	a-42
^ fat	a36
^ favouring	a54
^ feelin	a41
^ feeling	a74
^ feels	a-61
^ feet	a-88
^ felt	a183
^ fever	a124
^ feverish	a80
^ feverishly	a-28
^ finished	a-90
^ fix	a48
^ flew	a-41
^ flu	a33
^ foam	a-26
^ foot	a126
^ football	a-73
^ forearms	a-30
^ four	a-65
^ fresh	a-31
^ fri	a-24
^ front	a-69
^ full	a-70
^ garmin	a-53
^ gdpr	a-75
^ getting	a-111
^ gf	a-136
^ glute	a-58
^ glutes	a-30
^ gm	a-28
^ go	a-35
^ goblets	a-53
^ going	a-152
^ gone	a61
^ good	a36
^ goodbye	a-35
^ got	a158
^ grandson	a-53
^ hack	a120
^ had	a-62
^ half	a-26
^ halfway	a-71
^ hamstring	a205
^ hand	a-25
^ happy	a138
^ hard	a-54
^ haud	a68
^ have	a-147
^ head	a63
^ heads	a-30
^ heard	a96
^ heart	a67
^ heel	a50
^ hello	a-53
^ help	a-110
^ hey	a-67
^ hill	a-27
^ hills	a28
^ hip	a199
^ hips	a54
^ hit	a-144
^ hiya	a29
^ hobbling	a399
^ hold	a-47
^ hopping	a43
^ hot	a79
^ how	a215
^ hr	a-39
^ hubby	a-50
^ hungover	a-44
^ hyrox	a-31
^ i	a-365
^ ice	a-31
^ id	a-66
^ if	a-128
^ in	a-112
^ is	a-198
^ it	a-32
^ itching	a-36
^ jaw	a37
^ jogging	a158
^ joints	a-26
^ just	a-160
^ k	a33
^ keep	a30
^ keeping	a-30
^ kids	a-163
^ killed	a-39
^ killer	a-30
^ kind	a114
^ km	a123
^ knackered	a-34
^ knee	a168
^ kneecap	a137
^ kneeling	a-55
^ knees	a-95
^ lap	a24
^ last	a-146
^ later	a108
^ laters	a35
^ left	a-86
^ leg	a49
^ legs	a149
^ lifted	a-125
^ lifting	a-62
^ light	a113
^ lightheaded	a194
^ like	a-26
^ limping	a142
^ literally	a-47
^ little	a121
^ logged	a40
^ lol	a103
^ losing	a-54
^ lost	a32
^ lower	a-24
^ lowering	a-50
^ lunged	a73
^ lunges	a283
^ lungs	a49
^ lying	a44
^ man	a-33
^ marathon	a-41
^ mate	a-36
^ may	a-44
^ maybe	a-70
^ meant	a-40
^ mid	a-86
^ mile	a189
^ monday	a-30
^ morning	a-59
^ move	a62
^ moving	a-31
^ mri	a35
^ muscle	a114
^ mute	a124
^ my	a-118
^ nearly	a57
^ need	a103
^ never	a-41
^ new	a-36
^ no	a-92
^ nope	a-96
^ not	a-38
^ nothing	a-150
^ now	a-43
^ nowt	a-43
^ numb	a-86
^ off	a-55
^ ok	a51
^ old	a-38
^ on	a70
^ only	a-31
^ oops	a25
^ ouch	a-61
^ out	a-74
^ outside	a49
^ overheated	a41
^ pace	a-48
^ pack	a-26
^ pain	a126
^ paracetamol	a46
^ parkrun	a-112
^ passed	a34
^ patella	a159
^ pausing	a33
^ pee	a75
^ peed	a134
^ peeing	a157
^ physio	a-25
^ pins	a41
^ piss	a100
^ pissed	a203
^ plan	a-32
^ please	a-35
^ pop	a147
^ popped	a-85
^ post	a-50
^ ppl	a-25
^ press	a27
^ pressure	a186
^ pt	a-35
^ puffy	a136
^ pulled	a-83
^ pulse	a98
^ purge	a-39
^ push	a-41
^ pushed	a-25
^ pushing	a-54
^ put	a-61
^ putting	a-81
^ quad	a120
^ quads	a370
^ quick	a46
^ quiet	a88
^ race	a-28
^ rack	a59
^ racked	a-39
^ ran	a-122
^ rdl	a-25
^ rdls	a44
^ really	a-58
^ reasons	a-78
^ reckon	a-40
^ recovery	a-93
^ remember	a-53
^ reminder	a51
^ remove	a-86
^ rep	a-88
^ restart	a-34
^ resting	a53
^ ribs	a38
^ right	a-26
^ rip	a-32
^ romanian	a-81
^ room	a52
^ run	a-115
^ runners	a-30
^ s	a25
^ saddle	a43
^ same	a78
^ sat	a-49
^ saturday	a-44
^ saw	a170
^ sciatica	a54
^ session	a46
^ set	a-71
^ sharp	a-40
^ shattered	a-64
^ she	a-61
^ shin	a50
^ shinbone	a48
^ shins	a-90
^ shivering	a184
^ shoes	a-33
^ shooting	a120
^ show	a-65
^ si	a69
^ sick	a-81
^ sign	a-24
^ silence	a83
^ since	a-120
^ sinus	a-86
^ sister	a-45
^ skin	a83
^ skip	a-29
^ skipped	a-80
^ sleep	a-36
^ slept	a-102
^ slight	a37
^ slow	a-48
^ snooze	a65
^ so	a111
^ something	a144
^ sore	a-128
^ soreness	a-100
^ sorry	a46
^ sort	a70
^ sos	a-41
^ split	a49
^ stabbed	a-49
^ stabbing	a149
^ stairs	a30
^ standing	a-60
^ start	a-25
^ started	a24
^ stiff	a-36
^ still	a-262
^ stomach	a-36
^ stood	a-37
^ stop	a190
^ stopped	a-25
^ strava	a-26
^ streak	a-29
^ strength	a-53
^ strides	a-72
^ strike	a-25
^ stuffed	a-30
^ sumo	a-45
^ sun	a155
^ sunstroke	a210
^ suspend	a24
^ swap	a40
^ swear	a33
^ swelling	a-33
^ swollen	a-122
^ take	a-148
^ taper	a-28
^ teammate	a-39
^ teeth	a138
^ tell	a-30
^ temp	a350
^ tempo	a106
^ ten	a-93
^ that	a-184
^ the	a-153
^ their	a-85
^ there	a83
^ thermometer	a214
^ thigh	a63
^ thighs	a-26
^ think	a28
^ thinking	a-33
^ this	a-93
^ three	a-80
^ ticked	a-30
^ ticker	a94
^ tight	a42
^ tingly	a80
^ toddler	a-66
^ toes	a125
^ toilet	a94
^ tomorrow	a48
^ too	a-80
^ top	a29
^ tore	a-136
^ tossed	a-69
^ totally	a-35
^ trained	a64
^ training	a-92
^ treadmill	a-57
^ trend	a-28
^ try	a73
^ trying	a-39
^ turn	a77
^ turned	a-36
^ tweaked	a74
^ twenty	a-58
^ twinge	a-100
^ two	a-203
^ tying	a-56
^ ugh	a164
^ uh	a-32
^ unsteady	a-92
^ unsubscribe	a103
^ up	a-53
^ update	a27
^ urine	a269
^ use	a27
^ used	a-48
^ voice	a-30
^ wake	a-41
^ walk	a-27
^ wall	a28
^ want	a-59
^ warmup	a-92
^ was	a37
^ watch	a-42
^ we	a42
^ wee	a58
^ weekly	a121
^ weird	a28
^ went	a29
^ weve	a-37
^ what	a-48
^ when	a-155
^ where	a-93
^ which	a59
^ who	a-44
^ whoa	a147
^ whole	a95
^ whos	a-62
^ why	a59
^ whys	a-39
^ wince	a-36
^ wipe	a-26
^ with	a-29
^ wobbly	a225
^ woke	a98
^ woozy	a140
^ wrong	a59
^ yes	a65
^ yesterday	a-50
^ you	a-141
^ zap	a78
^ zero	a-100
a	a114
a #	a-245
a _ #	a-219
a _ $	a-232
a _ :	a54
a _ ?	a33
a _ a	a-74
a _ ache	a85
a _ achy	a97
a _ after	a-76
a _ ago	a48
a _ and	a-84
a _ ankle	a232
a _ attack	a-36
a _ back	a30
a _ bad	a50
a _ band	a-73
a _ bath	a31
a _ between	a-27
a _ block	a-55
a _ bolt	a32
a _ breath	a94
a _ but	a-91
a _ button	a-24
a _ can	a71
a _ chest	a32
a _ clot	a-59
a _ cold	a-25
a _ could	a-31
a _ crack	a-71
a _ day	a-44
a _ degree	a-33
a _ down	a-57
a _ dumb	a93
a _ e	a56
a _ each	a-45
a _ easy	a68
a _ effort	a-37
a _ feeling	a74
a _ felt	a-58
a _ flag	a48
a _ foal	a-43
a _ for	a134
a _ fracture	a-108
a _ from	a65
a _ full	a-64
a _ giraffe	a-28
a _ go	a135
a _ guy	a-24
a _ hamstring	a35
a _ hamstrings	a70
a _ head	a81
a _ heart	a88
a _ hour	a-32
a _ hours	a-58
a _ how	a-56
a _ i	a30
a _ in	a54
a _ intervals	a106
a _ it	a61
a _ jog	a-85
a _ k	a-81
a _ keep	a-36
a _ knee	a-113
a _ knife	a-26
a _ last	a-66
a _ leg	a-187
a _ let	a-47
a _ lift	a93
a _ light	a-169
a _ like	a-32
a _ long	a-31
a _ man	a-68
a _ meniscus	a37
a _ might	a45
a _ mile	a32
a _ min	a92
a _ more	a66
a _ my	a-85
a _ need	a-55
a _ no	a55
a _ noise	a108
a _ not	a-40
a _ nothing	a43
a _ now	a90
a _ of	a90
a _ off	a26
a _ ok	a-34
a _ on	a85
a _ only	a35
a _ out	a-74
a _ pain	a123
a _ pop	a73
a _ quad	a96
a _ quads	a-68
a _ right	a-27
a _ rpe	a-43
a _ running	a-43
a _ shakeout	a-49
a _ shift	a-28
a _ short	a81
a _ since	a-125
a _ so	a-37
a _ solo	a56
a _ sore	a38
a _ spot	a72
a _ squat	a-47
a _ squats	a-77
a _ stiff	a-27
a _ stop	a34
a _ temp	a83
a _ tempo	a27
a _ tender	a-111
a _ that	a186
a _ thing	a32
a _ this	a77
a _ though	a29
a _ throat	a24
a _ through	a77
a _ tired	a-45
a _ to	a-33
a _ tonight	a-71
a _ up	a-132
a _ w	a-39
a _ walk	a108
a _ way	a41
a _ what	a-95
a _ when	a-61
a _ whole	a-29
a _ will	a-38
a _ wire	a34
a and	a56
a bad	a-90
a banana	a-46
a bath	a-46
a beat	a-33
a belt	a35
a bench	a77
a bet	a-32
a big	a24
a bit	a189
a bite	a-41
a blood	a-36
a board	a-52
a boat	a201
a boot	a72
a bruise	a34
a burrito	a-30
a button	a79
a chair	a-46
a cheeky	a-46
a clean	a55
a cold	a-95
a copy	a-33
a couple	a-35
a crack	a146
a crane	a-58
a crime	a-38
a crunch	a26
a dagger	a54
a daisy	a-27
a dead	a-100
a dent	a98
a doctor	a33
a dodgy	a-62
a dog	a-48
a double	a-28
a drum	a67
a fever	a-167
a few	a120
a flat	a28
a flight	a-100
a fortnight	a-86
a four	a-112
a fridge	a-27
a friend	a57
a gel	a-29
a good	a-28
a grandpa	a-51
a grapefruit	a43
a guitar	a43
a gym	a110
a half	a-61
a hamstring	a-104
a hard	a67
a head	a-46
a heart	a-36
a heavy	a82
a hip	a74
a horse	a-65
a joint	a-77
a joke	a-32
a kid	a-71
a king	a-25
a kitten	a51
a knee	a-174
a knife	a49
a knot	a40
a leg	a-102
a light	a-27
a lightning	a32
a limp	a129
a little	a28
a long	a-81
a loud	a49
a lung	a-35
a marathon	a-42
a mate	a-56
a mess	a-60
a mile	a37
a muscle	a31
a needle	a73
a new	a-32
a newborn	a-152
a night	a39
a no	a99
a normal	a-54
a one	a-68
a patient	a24
a person	a-30
a personal	a-25
a phone	a78
a pirate	a84
a pistol	a-59
a pop	a-41
a popping	a-36
a prayer	a-35
a proper	a81
a pug	a-56
a pull	a40
a pulled	a54
a race	a-38
a racing	a38
a radiator	a119
a real	a-69
a root	a33
a run	a-30
a sec	a237
a sharp	a94
a side	a-40
a six	a-41
a slash	a60
a slightly	a93
a snap	a66
a sniffle	a-50
a soft	a29
a sore	a223
a spreadsheet	a-27
a stitch	a73
a strained	a53
a strength	a-71
a stress	a-142
a sudden	a88
a swollen	a80
a tad	a99
a tap	a-61
a teenager	a-37
a temp	a259
a temperature	a62
a tempo	a-78
a thing	a-51
a torn	a37
a train	a-51
a trot	a24
a truck	a-76
a tweaked	a76
a twinge	a76
a two	a-90
a walk	a-49
a walking	a-40
a wall	a-58
a way	a-33
a wee	a32
a week	a-130
a yes	a-26
about	a-39
about #	a-31
about $	a44
about _ #	a-25
about _ $	a-24
about _ i	a27
about _ knee	a59
about a	a54
about if	a59
about it	a-59
about me	a-46
about running	a28
about runs	a29
about the	a-28
about to	a54
abou~	a-39
above	a-110
above _ ankle	a44
above it	a-118
abov~	a-110
abs	a-30
absolutely	a-101
absolutely knackered	a-25
absolutely not	a-48
abso~	a-117
accident	a-34
acci~	a-34
account	a-28
account $	a-45
account _ all	a-25
account and	a-25
acco~	a-41
ache	a417
ache #	a-54
ache $	a84
ache _ i	a191
ache _ my	a33
ache _ on	a52
ache _ over	a-53
ache _ sides	a91
ache _ the	a132
ache a	a-47
ache after	a40
ache all	a-53
ache both	a91
ache in	a70
ache on	a31
ache when	a36
aches	a265
aches _ $	a33
aches _ every	a45
aches _ i	a50
aches _ the	a30
aches after	a120
ache~	a265
achilles	a163
achilles _ like	a68
achilles snapped	a32
aching	a318
aching all	a26
achi~	a481
achy	a299
achy $	a-89
achy after	a51
acid	a-46
acl	a287
acl _ i	a-29
across	a98
across my	a58
across the	a40
acro~	a98
acting	a52
acti~	a-26
actual	a121
actual _ #	a107
actual _ $	a39
actual hip	a41
actually	a-127
actually no	a-49
add	a-25
add _ #	a-30
add _ $	a-40
add _ i	a69
add hills	a-30
add that	a71
add them	a-35
adductor	a140
adductor went	a125
adductors	a-56
adductors #	a-52
addu~	a84
advil	a123
advi~	a133
afib	a88
afib _ off	a88
afib kicked	a88
after	a125
after #	a-31
after $	a-65
after ?	a66
after _ #	a57
after _ ?	a-42
after _ day	a102
after _ does	a-34
after _ easy	a-70
after _ flight	a-87
after _ gym	a-73
after _ is	a-41
after _ it	a39
after _ jog	a-69
after _ jumps	a74
after _ leg	a35
after _ lol	a-26
after _ lunges	a70
after _ my	a38
after _ off	a35
after _ press	a66
after _ probably	a27
after _ quads	a-27
after _ should	a55
after _ squat	a74
after _ tempo	a27
after _ ups	a33
after _ why	a62
after a	a-89
after box	a74
after bulgarians	a-34
after church	a-27
after coffee	a87
after deadlifts	a118
after deads	a26
after every	a75
after hack	a25
after heavy	a63
after it	a-41
after leg	a210
after long	a30
after lunch	a-47
after lunges	a135
after my	a57
after pistols	a-64
after rdls	a-45
after school	a-39
after squats	a75
after step	a33
after sundays	a-37
after that	a-100
after the	a-94
after training	a-29
afternoon	a56
afternoon $	a-42
afternoon _ #	a42
afternoon _ good	a27
afte~	a181
again #	a-39
again $	a88
again ?	a-52
again _ ?	a40
again _ a	a27
again _ are	a-31
again _ is	a-28
again _ run	a44
again _ the	a-41
again after	a57
again easy	a27
again i	a-100
again legs	a-48
again lol	a-33
again that	a-63
again today	a65
again tomorrow	a34
again with	a32
against	a24
against the	a35
ago	a32
ago #	a-41
ago $	a31
ago _ #	a39
ago _ $	a35
ago _ ?	a33
ago _ i	a101
ago _ it	a-91
ago _ my	a82
ago _ not	a-40
ago _ still	a62
ago _ the	a24
ago _ to	a73
ago and	a-24
ago ate	a-46
ago can	a144
ago i	a-102
ago lower	a26
ago run	a109
ago short	a-61
ago two	a60
ago was	a-26
ah	a-84
aim	a-66
air	a64
air squats	a44
alar~	a-30
ale	a-26
alert	a35
aler~	a35
all	a99
all #	a55
all $	a-249
all _ #	a-27
all _ $	a153
all _ a	a73
all _ both	a-137
all _ but	a40
all _ easy	a174
all _ from	a-59
all _ i	a-74
all _ in	a25
all _ info	a-53
all _ it	a-86
all _ leg	a-51
all _ legs	a-36
all _ my	a-37
all _ on	a47
all _ quads	a-36
all _ run	a79
all _ since	a71
all _ stuff	a29
all _ the	a112
all _ way	a-76
all _ you	a-31
all day	a129
all down	a102
all every	a-50
all for	a-30
all gone	a-51
all good	a-44
all grey	a46
all healed	a-68
all lopsided	a74
all morning	a61
all my	a-89
all night	a57
all nighter	a-26
all of	a-92
all over	a-29
all the	a-92
all week	a90
allowed	a-62
allowed a	a-33
allowed to	a26
allo~	a-62
almost	a34
almost ate	a34
almo~	a34
alone	a-75
alone ?	a-36
alone _ $	a-28
alone ok	a-28
alon~	a-90
alright	a-31
alright _ ?	a28
alright parkrun	a33
alri~	a-31
also	a194
also _ ?	a-29
also _ have	a147
also did	a-55
also i	a149
also legs	a-46
alte~	a-39
always $	a65
always _ $	a-141
always rhabdo	a-104
am	a31
am #	a40
am $	a-44
am _ $	a201
am _ ?	a87
am _ a	a41
am _ allowed	a-35
am _ and	a77
am _ at	a-37
am _ but	a-33
am _ crutches	a73
am _ dizzy	a63
am _ doing	a-46
am _ down	a-106
am _ getting	a-28
am _ good	a-39
am _ hamstring	a36
am _ here	a-35
am _ hospital	a116
am _ in	a-40
am _ is	a-101
am _ jog	a72
am _ knackered	a-25
am _ like	a-50
am _ london	a-73
am _ mile	a-34
am _ min	a-104
am _ ok	a-37
am _ out	a-43
am _ pm	a-24
am _ right	a-41
am _ run	a112
am _ running	a-40
am _ sat	a25
am _ so	a33
am _ stopping	a30
am _ tea	a55
am _ the	a48
am _ though	a-26
am _ through	a-36
am _ to	a-167
am _ up	a150
am _ walking	a26
am _ with	a104
am a	a-71
am absolutely	a-25
am again	a67
am and	a39
am at	a-44
am burning	a150
am can	a39
am coach	a66
am coming	a-106
am cooked	a-35
am done	a57
am dying	a-32
am easy	a-36
am fine	a-74
am five	a-28
am fresh	a-39
am going	a27
am here	a-37
am home	a-39
am in	a62
am it	a-61
am jogging	a68
am just	a71
am legs	a-47
am like	a-55
am limping	a95
am mid	a-73
am moving	a-44
am not	a64
am ok	a-92
am on	a112
am out	a-71
am resting	a50
am running	a-107
am so	a-34
am still	a-125
am the	a-35
am with	a61
am worn	a-55
amazing	a39
amaz~	a39
amber	a-33
ambe~	a-33
amend	a24
amen~	a24
an	a73
an #	a-45
an _ $	a-116
an _ ago	a212
an _ and	a-26
an _ bath	a40
an _ can	a-26
an _ in	a-54
an _ keep	a28
an _ later	a33
an _ nighter	a-26
an _ run	a-62
an _ ten	a-34
an _ too	a34
an all	a-26
an easy	a-58
an egg	a97
an elastic	a46
an electric	a53
an hr	a103
an ice	a40
an idiot	a-31
and	a162
and #	a-127
and _ #	a-86
and _ $	a85
and _ ?	a38
and _ a	a-34
and _ all	a88
and _ and	a63
and _ ankle	a66
and _ arm	a37
and _ as	a36
and _ at	a-64
and _ back	a58
and _ bit	a39
and _ brown	a-25
and _ but	a-49
and _ calf	a57
and _ chest	a89
and _ day	a-44
and _ dead	a61
and _ did	a-57
and _ do	a-33
and _ does	a43
and _ down	a-54
and _ everything	a-71
and _ feel	a43
and _ for	a-94
and _ got	a-30
and _ had	a38
and _ half	a-35
and _ hard	a43
and _ have	a-32
and _ head	a-60
and _ heart	a33
and _ hit	a31
and _ hot	a-25
and _ hurts	a-41
and _ i	a122
and _ it	a27
and _ jumps	a-43
and _ knee	a138
and _ left	a-49
and _ leg	a-39
and _ legs	a-55
and _ lunges	a-38
and _ no	a101
and _ not	a99
and _ ok	a-54
and _ on	a-76
and _ pain	a51
and _ prayer	a-35
and _ press	a-74
and _ puffed	a28
and _ quads	a-98
and _ raise	a-72
and _ raises	a-35
and _ rpe	a-38
and _ say	a34
and _ since	a103
and _ so	a39
and _ something	a27
and _ sore	a84
and _ soreness	a51
and _ squats	a-45
and _ stars	a69
and _ step	a-28
and _ the	a76
and _ thighs	a25
and _ this	a-74
and _ thrust	a-57
and _ tingling	a28
and _ to	a-39
and _ today	a-146
and _ toes	a30
and _ too	a56
and _ tuesday	a27
and _ under	a28
and _ ups	a-29
and _ w	a65
and _ walk	a-51
and _ want	a-27
and _ weak	a85
and _ wee	a111
and _ went	a39
and _ yesterday	a-60
and a	a-74
and ache	a38
and aches	a71
and achy	a115
and all	a-49
and an	a-28
and blowing	a-36
and bored	a-40
and box	a-43
and breathing	a-89
and bridges	a-24
and c	a-25
and calf	a-94
and check	a-43
and chest	a-29
and clammy	a91
and cold	a135
and confused	a32
and curls	a-53
and did	a-86
and do	a-38
and dying	a-74
and e	a56
and everything	a59
and extensions	a-41
and fat	a25
and feel	a-64
and feels	a33
and fell	a39
and glutes	a-26
and go	a45
and going	a51
and goosebumps	a107
and got	a32
and had	a28
and hamstring	a-24
and has	a55
and have	a87
and hip	a-96
and hot	a37
and hurts	a71
and i	a75
and jog	a-48
and just	a-51
and km	a-25
and left	a37
and leg	a-168
and legs	a-94
and lift	a-32
and lips	a84
and lunges	a-48
and mine	a-52
and my	a64
and nausea	a31
and nearly	a25
and needles	a125
and never	a36
and no	a91
and now	a99
and one	a27
and only	a-24
and painful	a88
and puffy	a57
and quads	a-31
and rdls	a-45
and rows	a-46
and seeing	a96
and shaking	a141
and shiny	a36
and shivering	a34
and shivery	a126
and sore	a39
and step	a-29
and still	a-38
and the	a138
and there	a39
and thrusts	a67
and tight	a110
and turned	a-69
and walking	a-31
and warm	a40
and weak	a101
and went	a-24
and when	a43
and will	a64
and you	a39
ankle	a455
ankle $	a122
ankle _ $	a55
ankle _ ?	a58
ankle _ a	a71
ankle _ after	a75
ankle _ and	a-42
ankle _ box	a71
ankle _ is	a65
ankle _ me	a-42
ankle _ not	a106
ankle _ now	a-30
ankle _ on	a58
ankle _ the	a-61
ankle _ when	a25
ankle at	a99
ankle does	a93
ankle from	a84
ankle has	a52
ankle hurts	a-31
ankle i	a31
ankle in	a-127
ankle is	a-87
ankle niggle	a73
ankle not	a-48
ankle popped	a52
ankle rolled	a63
ankle since	a40
ankle sore	a30
ankle still	a47
ankle that	a65
ankle was	a-25
ankle weights	a-131
ankles	a235
ankles _ $	a50
ankles fine	a-28
ankles ok	a-97
ankl~	a689
annoying	a53
anno~	a53
another	a-50
another #	a-28
another _ ?	a31
another lap	a31
anot~	a-50
answer	a56
answer fast	a-46
answer no	a66
answer the	a31
answ~	a59
antibiotics	a-71
anti~	a-71
ants	a58
ants _ in	a41
ants crawling	a55
any	a-204
any _ $	a35
any _ ?	a-32
any _ to	a-38
any running	a-32
anymore	a27
anymore $	a-88
anym~	a27
anything $	a35
anything just	a-51
anyway $	a48
anyway ?	a45
anyway _ $	a55
anyway _ i	a28
anywhere	a-66
app	a-64
app $	a-33
appointment	a-54
appo~	a-54
arch	a97
are	a-253
are #	a-54
are _ #	a-24
are _ a	a-75
are _ after	a-40
are _ and	a-24
are _ at	a-38
are _ easy	a-32
are _ fresh	a66
are _ from	a-25
are _ heavy	a-28
are _ legs	a172
are _ like	a-39
are _ now	a-25
are _ of	a-49
are _ on	a79
are _ run	a-51
are _ swollen	a133
are _ the	a-58
are _ though	a-46
are a	a-92
are all	a25
are dead	a69
are doing	a-24
are fine	a-120
are just	a38
are kind	a-49
are lead	a-26
are like	a43
are loupin	a-41
are my	a-36
are not	a100
are ok	a-30
are puffy	a39
are so	a133
are still	a29
are they	a34
are very	a62
are you	a73
area	a82
area feels	a43
arm _ odd	a37
arm feel	a37
arms	a-29
arms _ get	a-42
arms _ legs	a28
arms are	a24
arms to	a-42
arrived	a-44
arri~	a-44
arse	a-108
arthritis _ the	a27
arthritis in	a27
as	a-55
as _ #	a53
as _ $	a93
as _ ?	a55
as _ as	a26
as _ board	a-52
as _ but	a-65
as _ daisy	a-27
as _ dog	a-45
as _ drum	a-36
as _ goal	a-36
as _ kid	a-71
as _ kitten	a51
as _ no	a-32
as _ recovery	a40
as _ right	a-46
as _ speak	a-48
as _ teenager	a-37
as _ today	a-34
as a	a-313
as anything	a144
as goal	a-26
as i	a45
as planks	a49
as running	a-46
as water	a55
as we	a-48
ask	a-134
ask :	a-50
ask _ #	a-56
ask _ i	a-29
ask _ this	a36
ask in	a-54
ask me	a-27
ask tonight	a29
ask when	a-29
asked	a56
aske~	a56
asking _ $	a-87
asking _ about	a24
asking _ an	a-39
asking _ i	a53
asleep	a150
asleep $	a-47
asleep _ hour	a56
asleep _ will	a50
asleep all	a87
asleep an	a56
asleep and	a50
asleep at	a52
asleep since	a28
asle~	a150
ass	a-149
at	a-59
at #	a82
at _ #	a-168
at _ $	a-96
at _ age	a-27
at _ am	a49
at _ and	a-57
at _ bench	a30
at _ bottom	a43
at _ bridge	a44
at _ bus	a-40
at _ desk	a68
at _ do	a46
at _ doctors	a35
at _ edges	a39
at _ end	a31
at _ for	a69
at _ gym	a24
at _ had	a45
at _ hip	a58
at _ home	a72
at _ hospital	a-32
at _ in	a-28
at _ k	a98
at _ km	a-115
at _ last	a-29
at _ leg	a62
at _ min	a71
at _ moment	a53
at _ no	a193
at _ ok	a-26
at _ on	a-67
at _ or	a-29
at _ pm	a-36
at _ quads	a85
at _ since	a72
at _ soreness	a-36
at _ start	a-35
at _ till	a-30
at _ tonight	a52
at _ traffic	a-84
at _ why	a-35
at _ with	a46
at a	a-95
at all	a131
at dawn	a-64
at eight	a-40
at half	a-40
at it	a-27
at lunch	a37
at me	a27
at mile	a-31
at my	a32
at night	a48
at noon	a29
at parkrun	a-45
at rest	a46
at rpe	a-56
at rugby	a-142
at six	a-92
at ten	a37
at work	a85
at your	a-31
ate	a-60
ate _ a	a-73
ate _ fine	a105
ate a	a-37
ate like	a-86
ate my	a-50
ate nothing	a31
ate slept	a130
ate the	a31
attack	a-46
atta~	a-46
attempts	a-69
atte~	a-66
attitude	a-24
atti~	a-24
august	a-44
augu~	a-44
average _ this	a49
average sleep	a-26
average soreness	a49
avoid	a56
avoi~	a56
awake	a26
awake ?	a87
awake _ $	a87
awak~	a26
away	a174
away #	a125
away _ #	a26
away _ $	a-26
away _ a	a70
away at	a63
away with	a-56
awesome	a-26
awes~	a-26
awful	a-122
awfu~	a-122
baby	a-163
baby _ #	a-37
baby _ on	a-25
baby teething	a-43
back	a-96
back #	a31
back $	a101
back _ ?	a-39
back _ bed	a62
back _ i	a-74
back _ it	a-27
back _ like	a49
back _ march	a-54
back _ my	a66
back _ not	a55
back _ running	a-42
back _ spring	a-43
back _ the	a-79
back _ then	a24
back _ thigh	a50
back and	a-52
back at	a-89
back from	a-89
back in	a-135
back of	a203
back off	a-39
back one	a46
back squat	a-26
back the	a43
back to	a-113
back up	a-27
back what	a-63
back with	a75
backwards	a-111
back~	a-161
bad	a-233
bad $	a76
bad ?	a73
bad _ $	a62
bad _ it	a-80
bad hip	a-77
bad idea	a-45
bad in	a-36
bad is	a-45
bad knee	a-72
bad knees	a-61
badly	a-28
badl~	a-28
bag	a-86
bag $	a-43
bail	a-67
balance	a-61
bala~	a-61
bali	a-35
ballooned	a371
ballooning	a28
balloons	a52
ballot	a-60
balls	a-98
ball~	a319
bambi	a-102
bambi _ ice	a-95
bambi on	a-95
bamb~	a-102
banana	a-72
bana~	a-74
band _ my	a34
bang	a59
bang _ someone	a29
bang like	a29
banging	a-26
bang~	a-31
banister	a33
bani~	a33
bank	a-45
bar	a-100
bar _ $	a-67
bar _ lunch	a26
bar _ lunge	a-38
bar and	a-30
bar at	a26
bar squats	a-48
barely	a-89
barely _ my	a-58
bare~	a-89
barking	a103
bark~	a103
base	a-61
base $	a-38
basically	a137
basis	a-58
basi~	a79
bath	a-44
bath $	a67
bath _ #	a-55
bath _ $	a-45
bathroom	a50
bath~	a35
batt~	a-48
be	a-126
be _ #	a-37
be _ $	a-56
be _ day	a27
be _ for	a24
be healthy	a-30
be leg	a27
be right	a39
be the	a30
be there	a-34
bear	a-94
beat	a-45
beating	a44
beats	a202
beats _ i	a39
beats _ rest	a46
beats _ the	a82
beats at	a46
beats on	a82
beats since	a44
beat~	a246
because	a97
because _ $	a-27
because _ a	a50
because _ hip	a50
because _ legs	a-26
because _ skipped	a-37
because _ the	a-35
because _ what	a-37
because bending	a-98
because i	a94
because my	a44
because no	a-26
because of	a72
because the	a-41
beca~	a97
bed	a188
bed _ #	a178
bed _ a	a-71
bed was	a-50
bed with	a198
been	a-48
been #	a-35
been _ all	a36
been _ and	a56
been _ since	a108
been _ the	a-49
been a	a-59
been aching	a26
been doing	a-24
been limping	a63
been on	a-59
beers	a-24
beer~	a-24
beetroot	a139
beet~	a139
before	a-216
before _ ?	a-26
before _ after	a-89
before _ any	a35
before _ or	a27
before _ run	a49
before _ stop	a-40
before a	a-26
before glutes	a-32
before intervals	a-31
before legs	a86
before or	a-89
before run	a-36
before squats	a33
befo~	a-216
began	a-41
bega~	a-41
begin	a-38
begin $	a-26
begi~	a-38
beha~	a-33
behind	a154
behind _ breastbone	a92
behind _ kneecap	a85
behind _ thigh	a68
behind me	a33
behind my	a80
behind the	a53
behi~	a154
bell	a-28
belt	a-100
belt _ #	a-50
bench	a27
bench $	a-29
benc~	a27
bend	a116
bend _ run	a27
bend my	a37
bender	a-36
bending	a-109
bending down	a-69
bend~	a-145
bent	a34
bent _ the	a34
best	a-92
bet	a-32
better	a-64
better $	a29
better _ $	a25
bett~	a-64
between $	a-24
between _ #	a-62
between _ $	a-28
between _ and	a-48
between patients	a25
between sets	a-24
between the	a95
big	a32
big _ $	a49
big _ joint	a53
big _ of	a-121
big _ run	a58
big _ session	a-24
big bowl	a-121
big toe	a157
bigger	a57
bigger _ it	a56
bigger _ the	a36
bigger not	a31
bigger than	a31
bigg~	a55
bike	a-62
bike _ the	a-34
bin	a-74
bin everything	a-24
bin that	a39
birthday	a-57
birt~	a-57
bit	a301
bit #	a27
bit $	a-65
bit _ #	a36
bit _ $	a74
bit _ ?	a115
bit _ a	a-33
bit _ all	a-90
bit _ heat	a27
bit _ i	a-41
bit _ is	a62
bit _ jogging	a90
bit _ leg	a-44
bit _ my	a35
bit _ the	a-80
bit achy	a33
bit faint	a105
bit harsh	a-25
bit hungry	a-42
bit i	a-46
bit it	a31
bit lightheaded	a69
bit me	a-64
bit sore	a-69
bit stiff	a-28
bit still	a106
bit tender	a-82
bit tight	a-40
bit tired	a-50
bite	a-41
bite since	a-47
bites	a44
bite~	a44
bits	a-26
bitt~	a131
black	a151
black _ a	a52
black _ in	a38
black for	a86
black spots	a75
blacked	a244
blacked _ for	a129
blacked _ on	a40
blacked out	a244
blac~	a385
blankets	a43
blan~	a79
blister	a-41
blister _ my	a-40
blister on	a-40
blis~	a-41
block	a-85
block _ the	a-24
block at	a-24
blocks	a32
bloc~	a-53
blood _ in	a-36
blood clot	a-36
blood in	a42
blowing	a-36
blown	a47
blown up	a47
blue	a-34
board	a-73
boar~	a-92
boat	a183
body	a-263
body feels	a-89
bodys	a-43
body~	a-54
boiled	a-83
boiling	a197
boiling out	a61
boil~	a115
bolt	a32
bone	a372
bone $	a35
bone _ am	a43
bone _ if	a36
bone i	a42
bone idle	a-49
bone one	a37
bonk~	a-31
book	a-61
book $	a-61
boom	a67
boom _ boom	a67
boom boom	a67
boot	a186
bored $	a-65
bored _ ?	a-47
boring	a-74
bori~	a-74
borrowed	a101
borr~	a101
boss	a-66
bot _ again	a-39
bot do	a26
both	a121
both #	a-107
both _ #	a-65
both _ $	a-173
both _ a	a129
both _ ache	a73
both _ achy	a-121
both _ are	a112
both _ dull	a43
both _ no	a-33
both _ on	a41
both _ tight	a-29
both _ treadmill	a58
both ankles	a141
both arms	a-31
both calves	a-76
both feet	a356
both hips	a46
both just	a-116
both knees	a202
both legs	a65
both on	a-85
both sides	a-154
both thighs	a-57
bother	a-83
both~	a-109
bottom	a43
bottom of	a43
bott~	a63
bowl	a-29
bowl _ like	a74
bowl looked	a68
bowl of	a-121
box	a70
box _ #	a37
box _ jog	a40
box _ last	a41
box jumps	a62
boyfriend	a-62
boyf~	a-87
boys	a-24
bpm _ i	a53
brain	a-70
brai~	a-70
brand	a65
brand _ $	a65
brand new	a65
bran~	a65
brb	a-74
brb $	a-41
bread	a-39
break	a-120
break $	a-84
break _ leg	a-31
break _ me	a39
break a	a-31
break from	a70
breakfast	a-27
breakfast run	a30
breaks	a-29
breastbone	a158
breastbone _ at	a70
breath	a132
breath in	a83
breathe	a218
breathe in	a146
breathe out	a25
breathing	a-38
breathing _ a	a-56
breathing fine	a-108
breathing in	a64
breathing like	a-123
breathing ok	a-25
brea~	a319
bricks	a-37
bricks $	a-26
bric~	a-39
bridge	a-26
bridges	a-205
bridges and	a-33
brid~	a-231
brie~	a84
brilliant	a-46
bril~	a-46
bris~	a-25
broke	a32
broke _ hip	a-28
broke _ in	a-27
broke her	a-28
broke my	a-98
broken	a-98
broken _ i	a-27
broken _ left	a-62
broken she	a-62
brok~	a-66
brothers	a-119
brothers _ $	a-28
brot~	a-136
brown	a237
brown $	a-29
brown _ $	a59
brown _ i	a46
brown _ leg	a140
brown in	a-74
brown pee	a112
brown rice	a-92
brown since	a56
brown today	a84
brown when	a27
brownish	a35
brow~	a263
bruised	a25
bruised _ $	a74
bruised feeling	a-24
bruised in	a43
bruised inside	a74
brushing	a-103
brus~	a-141
brutal	a35
brut~	a35
btw	a138
btw $	a33
btw _ is	a25
btw knee	a25
btw my	a41
bubble	a25
bubble wrap	a25
bubb~	a25
buckets	a-35
buckled	a69
buckled _ the	a49
buckling	a26
buckling _ the	a26
buckling on	a26
buck~	a76
buddy	a-63
budd~	a-85
bug	a72
bug since	a-26
buggy	a-52
buggy _ asleep	a-31
bugg~	a-63
builders	a37
builders tea	a37
bulgarian	a-25
bulgarian _ @	a-26
bulgarian style	a55
bulgarians	a-123
bulgarians #	a-76
bulgarians _ #	a-89
bulgarians _ $	a-40
bulgarians and	a71
bulg~	a-148
bum	a-64
bum _ #	a-60
bum _ foot	a45
bum _ when	a32
bum cheek	a42
bum to	a45
bums	a-26
bums and	a-26
burn	a-237
burn $	a-26
burn _ all	a-45
burn it	a-45
burn the	a-48
burned	a-24
burning	a214
burning _ and	a42
burning _ this	a-77
burning up	a257
burnout	a-31
burns	a52
burn~	a206
burrito	a-30
burr~	a-30
bursitis	a42
burs~	a42
bus	a-72
bus $	a118
bus ?	a-27
bus _ run	a69
bus and	a-79
bus stop	a-81
busy	a-46
busy $	a-27
but	a145
but _ $	a-92
but _ a	a52
but _ about	a-33
but _ am	a121
but _ are	a-77
but _ calf	a-48
but _ feel	a289
but _ fever	a157
but _ fresh	a-99
but _ go	a39
but _ have	a-127
but _ heart	a30
but _ hip	a54
but _ i	a32
but _ in	a38
but _ is	a-99
but _ knee	a61
but _ legs	a-39
but _ normal	a-59
but _ not	a57
but _ on	a28
but _ only	a-69
but _ run	a-63
but _ soreness	a-32
but _ the	a-76
but _ to	a108
but _ up	a-47
but _ when	a-32
but easy	a-40
but fine	a-30
but in	a52
but it	a-101
but just	a60
but legs	a98
but like	a-137
but mine	a-40
but my	a60
but no	a40
but only	a-101
but painless	a-58
but that	a111
but the	a113
butt	a-53
button $	a-49
button for	a60
buzzing	a102
buzzing _ a	a56
buzzing like	a56
buzz~	a123
by	a-167
by _ $	a-87
by _ hour	a25
by _ run	a-56
by a	a-27
by accident	a-34
by lunch	a-24
by mistake	a-88
by my	a131
by now	a-56
bye	a204
bye $	a-79
bye _ more	a-28
bye no	a-28
c	a55
cab	a32
cable	a30
cabl~	a30
cake	a-36
cake $	a-30
calendar	a-29
cale~	a-29
calf	a567
calf $	a126
calf _ #	a-58
calf _ $	a-53
calf _ ?	a27
calf _ a	a39
calf _ calf	a52
calf _ doing	a89
calf _ fat	a43
calf _ gone	a-130
calf _ i	a79
calf _ is	a41
calf _ it	a37
calf _ last	a33
calf _ like	a36
calf _ mine	a91
calf _ morning	a43
calf _ not	a-50
calf _ off	a35
calf _ on	a-55
calf _ physio	a-32
calf _ swollen	a-90
calf _ up	a-29
calf _ went	a59
calf _ while	a-33
calf _ yesterday	a46
calf at	a30
calf blew	a-41
calf can	a31
calf cramp	a-112
calf each	a56
calf has	a-39
calf is	a144
calf just	a99
calf looks	a43
calf raise	a-70
calf raises	a-194
calf swollen	a68
calf warm	a39
calf was	a-90
call	a-55
call _ ?	a-44
call _ uber	a26
call an	a26
call it	a-55
called	a-38
call~	a-74
calm	a74
calm _ ?	a30
calm down	a30
calves	a-314
calves #	a-125
calves $	a-31
calves _ as	a-29
calves _ like	a-52
calves tight	a-29
calves tightening	a-27
calv~	a-314
camb~	a28
came	a37
came _ all	a59
came _ it	a-28
came _ like	a42
came back	a50
came out	a42
came over	a59
came up	a-50
can	a88
can _ $	a-156
can _ ?	a98
can _ bend	a79
can _ climb	a48
can _ come	a-27
can _ cool	a41
can _ day	a101
can _ do	a27
can _ feel	a171
can _ get	a28
can _ go	a35
can _ hold	a-46
can _ i	a-35
can _ kneel	a-70
can _ lift	a94
can _ log	a37
can _ metal	a-67
can _ on	a-31
can _ or	a34
can _ pick	a-28
can _ put	a119
can _ remember	a-29
can _ run	a-130
can _ sit	a-85
can _ sneak	a-27
can _ sprint	a-37
can _ stand	a45
can _ still	a33
can _ stop	a-27
can _ tack	a-24
can _ talk	a-36
can _ think	a104
can _ touch	a-106
can _ train	a93
can _ wait	a-45
can _ walk	a41
can do	a-86
can finally	a-25
can i	a-203
can jog	a46
can leg	a101
can not	a288
can squats	a-28
can still	a45
can taste	a-67
can train	a61
can you	a127
canal	a45
canal path	a27
cana~	a30
cancel	a184
cancel _ $	a-24
cancel _ check	a133
cancel _ log	a-65
cancel my	a69
cancel this	a88
cancelled	a-91
cancelled $	a-24
canc~	a99
cann~	a-49
captain	a-54
captain $	a-54
capt~	a-54
car	a40
car $	a28
cardio	a-44
cardiologist	a45
cards	a-31
card~	a-30
carry	a55
carry _ ?	a115
carry on	a53
carrying	a-24
carr~	a87
cars	a-29
cat	a-176
cat is	a-68
catches	a113
catching	a30
catc~	a127
caught	a121
caug~	a121
cause	a43
cause ?	a77
cause i	a-38
caus~	a52
cba	a54
celsius	a-25
cels~	a-25
ceme~	a-63
central	a27
chair	a-89
chair _ a	a-83
chai~	a-89
chalk	a-25
challenge	a103
challenge _ run	a70
chal~	a78
change	a-27
change $	a37
change _ $	a-45
change _ mind	a-38
change it	a-52
changed	a-76
changing	a67
changing room	a67
charity	a33
chart	a-51
char~	a-26
chat	a-155
chat $	a-61
chattering	a196
chatting	a-63
chat~	a133
cheating	a-26
chea~	a-26
check	a28
check _ #	a57
check _ $	a-68
check _ ?	a-38
check _ again	a-40
check _ till	a38
check _ until	a-70
check at	a-43
check in	a129
check ins	a119
check my	a-44
checked	a-157
checked _ :	a-64
checked everything	a-64
checking in	a25
checkins	a34
checkins $	a-31
chec~	a-98
cheek	a42
cheek _ i	a32
cheek when	a32
cheeky	a-46
cherry	a-47
cherry juice	a-47
cher~	a-47
chest	a283
chest $	a61
chest _ $	a-42
chest _ and	a-27
chest _ but	a106
chest _ drawers	a-81
chest _ haha	a-24
chest _ i	a128
chest _ in	a-52
chest _ is	a-34
chest _ just	a-107
chest _ last	a-24
chest _ legs	a-44
chest _ like	a29
chest _ lol	a-29
chest _ no	a-175
chest _ on	a93
chest _ says	a-53
chest _ since	a46
chest _ so	a-52
chest _ tight	a192
chest _ while	a-40
chest and	a-35
chest but	a25
chest feels	a148
chest fine	a-105
chest hurts	a46
chest is	a85
chest of	a-81
chest pain	a83
chest strap	a-75
chest stuff	a-85
chest thing	a-92
chest tight	a116
chest tightness	a-112
chest was	a24
chest when	a64
ches~	a369
chill	a-35
chills	a322
chills $	a110
chills _ a	a52
chills _ night	a24
chills _ of	a37
chills all	a61
chills and	a115
chills but	a68
chil~	a328
chips	a-30
chip~	a-91
chocolate	a-28
choc~	a-28
choir	a54
choi~	a47
chop~	a-113
christmas	a-116
chri~	a-116
church	a-27
chur~	a-27
circuit	a-35
circuit in	a-30
circ~	a-35
city	a-104
city $	a-48
clammy	a91
clam~	a139
class	a-128
class #	a36
class $	a-121
class _ night	a99
class at	a-38
class was	a-32
classic	a43
clas~	a-73
clauses=0	a-215
clauses=1	a-1223
clauses=2	a-611
clauses=3	a-490
clauses=4	a-581
clean slate	a-33
clear	a-77
clear _ #	a53
clear _ head	a37
clear as	a-28
clear from	a-59
clear my	a37
cleared	a-134
cleared ?	a43
cleared _ #	a-30
cleared _ $	a43
cleared by	a-47
cleared me	a-30
clea~	a-186
clicked	a-36
clicked and	a55
clicks	a37
clicks _ aches	a35
clicks _ hurts	a49
clicks and	a84
clicky	a-24
clic~	a-35
client	a-105
clie~	a-105
climb	a53
climb _ the	a26
climbing to	a-25
clim~	a49
clock	a-140
clocks	a-66
clocks _ back	a-44
clocks went	a-44
cloc~	a-190
clon~	a60
close	a-25
closed	a-33
closed _ eyes	a-33
closed my	a-33
clos~	a-63
clot _ the	a-52
clot in	a-52
club	a-51
club $	a-30
club _ $	a-28
club _ ?	a53
club _ and	a52
club _ tonight	a-29
club is	a37
club run	a26
clunks	a48
clunks _ aches	a35
clunks and	a48
clun~	a47
clutch	a-30
clut~	a-30
cm	a44
coach	a-55
coach _ a	a-67
coach _ run	a101
coach had	a-47
coach says	a36
coac~	a-132
coca	a92
coca _ $	a43
coca cola	a92
code	a-85
code _ not	a-41
code will	a-41
coffee	a47
coffee $	a24
coffee _ $	a79
coffee in	a-54
coffee only	a-63
coffee still	a-97
coffees _ food	a26
coffees no	a26
coff~	a39
coin	a51
coin sized	a36
coke	a203
cola	a434
cola $	a47
cola _ #	a74
cola _ a	a82
cola _ morning	a88
cola _ pee	a-72
cola after	a50
cola can	a69
cola coloured	a33
cola this	a88
cold	a-34
cold #	a64
cold _ #	a34
cold _ $	a134
cold _ clammy	a91
cold and	a82
cold but	a40
cold feet	a-84
cold shower	a-56
cold sweats	a237
collar	a-45
collar _ $	a-45
collar lol	a-45
coll~	a-75
color	a91
color of	a73
colored	a-70
colored pee	a-70
colour	a200
colour _ cola	a36
colour _ morning	a68
colour _ pee	a-32
colour is	a-38
colour of	a119
colour this	a68
coloured	a209
coloured pee	a93
colours	a-33
colo~	a396
combined	a30
comb~	a30
come	a-33
come $	a-51
come _ $	a55
come _ ?	a78
come _ only	a25
come back	a55
come first	a56
come out	a-27
come up	a-34
comedy	a-61
comes	a88
comes _ the	a-29
comes in	a115
come~	a28
comfy	a-88
comf~	a-88
coming	a-53
coming _ the	a73
coming _ with	a-140
coming down	a-143
coming out	a34
coming up	a54
comi~	a-53
command	a-30
commands $	a-26
common	a-73
common is	a-35
comm~	a-137
comp	a-57
compartment	a-24
compartment syndrome	a-24
complaining	a123
complaint	a-28
complaints	a-85
complaints $	a-65
completed	a-28
completed _ workout	a-28
completed leg	a-28
completely	a-117
compression	a28
comp~	a-224
concrete	a-77
cond~	a-42
confirmed	a75
confused	a154
confused _ #	a36
conf~	a219
congratulate	a-25
congratulate _ i	a-25
congratulate me	a-25
cong~	a-25
continue ?	a128
continue _ $	a128
continue yes	a-62
convince	a-38
convince _ $	a-38
convince me	a-38
conv~	a-77
cooked	a-75
cooked $	a-37
cooking	a86
cool	a62
cool _ run	a43
copy	a-33
copy of	a-33
corn~	a126
correct	a-30
cotton	a92
cotton wool	a92
couch	a61
couch $	a37
couch _ a	a-38
couch is	a-34
couch requires	a-44
couch to	a32
couc~	a61
cough	a76
coughing _ a	a-35
coughing up	a29
coug~	a81
could	a61
could do	a41
could i	a-51
could not	a27
could run	a-39
coul~	a61
counsel	a-32
count	a63
count ?	a31
count _ run	a-60
count as	a51
counts	a-59
counts as	a-46
coun~	a-46
couple	a-35
couple hours	a-35
coup~	a-35
cour~	a-87
crack $	a-83
crack _ the	a41
crack in	a76
crack on	a-83
cracked	a91
crackle	a66
crac~	a148
cramp	a-98
cramp _ ?	a-35
cramped	a-159
cramps	a-42
cramps $	a-24
cram~	a-296
crane	a-58
cranky	a197
cran~	a138
crazy	a98
crazy $	a45
craz~	a98
creak	a-48
creaks	a51
cream	a-39
crease	a67
creeping	a-37
cree~	a-49
crew	a35
cried	a-86
cried $	a-66
crie~	a-86
crime	a-38
crim~	a-38
crook	a-34
crook _ a	a-45
crook as	a-45
croo~	a-34
crossfit	a-27
crossing the	a37
crou~	a-58
crunch	a26
crunchy	a119
crunchy and	a75
crun~	a250
crushed	a-30
crushing	a58
crus~	a24
crutches	a223
crut~	a269
cry	a48
cry $	a-30
csv	a-34
csv $	a-34
curl	a-174
curl #	a31
curl _ $	a-96
curl _ x	a45
curl calf	a-103
curls	a-247
curls _ #	a-30
curls _ min	a47
curls and	a-52
curls rpe	a-32
curl~	a-250
currently	a-60
curry	a-31
curr~	a-92
custard	a-104
cust~	a-127
cut	a-56
cut _ short	a-57
cut it	a-74
cut short	a128
cut the	a-30
cuts	a83
cutting	a34
cutting _ the	a70
cutting at	a70
cutt~	a34
cycl~	a-91
dad	a-152
dae	a56
daft	a-29
dagger	a54
dagg~	a54
daily	a-78
daily _ $	a-37
daily _ ins	a33
daily messages	a-58
dail~	a-78
daisy	a-27
dais~	a-27
dance	a-55
danc~	a-71
dandy	a-61
dand~	a-61
dangerous	a64
dangerous $	a95
dang~	a64
dare	a-38
dark	a212
dark _ $	a63
dark _ but	a94
dark brown	a52
dark chocolate	a-27
dark pee	a51
data $	a-54
data _ am	a-26
data for	a46
data i	a-26
date	a-62
date _ quick	a-37
daug~	a-29
dawn	a-64
day	a-330
day #	a260
day $	a40
day _ #	a118
day _ a	a-27
day _ and	a29
day _ but	a-51
day _ done	a-31
day _ h	a56
day _ in	a-40
day _ it	a76
day _ k	a44
day _ leg	a-55
day _ low	a83
day _ me	a101
day _ my	a-95
day _ of	a-41
day _ one	a-32
day _ other	a-27
day _ please	a48
day _ rdl	a-25
day _ rpe	a38
day _ short	a37
day _ squats	a43
day _ the	a-57
day _ which	a-32
day after	a-69
day and	a-50
day before	a-37
day can	a-92
day got	a-46
day i	a30
day in	a-127
day it	a-26
day jog	a43
day legs	a-37
day logged	a69
day lol	a-30
day my	a-56
day no	a-45
day or	a34
day probably	a83
day run	a54
day sat	a-59
day since	a-42
day squats	a-38
day the	a73
day tomorrow	a-32
day was	a68
day yesterday	a29
daycare	a-25
dayc~	a-25
days	a-88
days $	a-43
days _ $	a51
days _ ?	a-67
days _ i	a-28
days _ it	a46
days in	a59
days legs	a99
days since	a-51
daytime	a38
dayt~	a38
dead	a-194
dead _ can	a70
dead _ from	a-140
dead i	a55
dead leg	a-105
deadlift _ #	a51
deadlift _ a	a-27
deadlift _ ok	a42
deadlift for	a-27
deadlift jog	a42
deadlift session	a-69
deadlift this	a42
deadlifted	a-103
deadlifting	a30
deadlifts	a-32
deadlifts $	a81
deadlifts _ hip	a-36
deadlifts and	a-54
deads	a-65
deads _ #	a-27
deads _ $	a-56
deads _ i	a-38
deads _ night	a-30
deads and	a-66
deads at	a-36
deads jog	a-28
deads last	a-39
deads only	a-45
deads yesterday	a129
dead~	a-166
deal	a53
deal with	a53
death	a-49
deat~	a-49
decent enough	a-24
decide	a-35
decide $	a-26
deci~	a-49
deep	a211
deep _ $	a110
deep _ ?	a164
deep _ the	a78
deep _ work	a-64
deep in	a-159
defend	a-27
defe~	a-27
defi~	a25
degrees	a119
degrees _ #	a-51
degrees _ here	a55
degrees in	a37
degrees out	a-48
degr~	a139
dehydrated	a90
dehydration	a-55
dehy~	a35
delayed	a-43
dela~	a-43
delete _ $	a-35
delete _ data	a46
delete _ i	a26
delete _ last	a-33
delete _ log	a59
delete it	a-67
delete last	a87
dent	a98
depth	a-34
dept~	a-34
describe	a52
desc~	a39
desk	a67
desk $	a59
did	a-153
did #	a86
did _ $	a-78
did _ at	a35
did _ curls	a-66
did _ do	a36
did _ even	a37
did _ faint	a155
did _ have	a-63
did _ i	a-24
did _ in	a35
did _ jumps	a52
did _ leg	a-81
did _ legs	a-31
did _ log	a74
did _ lunges	a32
did _ mins	a38
did _ of	a-31
did _ press	a-63
did _ report	a-50
did _ say	a65
did _ sits	a-28
did _ squats	a107
did _ tell	a-29
did _ to	a30
did _ yesterday	a34
did box	a52
did em	a-34
did hack	a46
did his	a-25
did leg	a-152
did legs	a58
did lunges	a-30
did some	a-33
did squats	a50
did sumo	a47
did the	a-26
did wall	a-28
did you	a-85
died	a-75
died $	a-30
diff~	a-38
dignity	a-62
dign~	a-62
dinner	a24
dinner $	a89
dinner _ $	a-74
dinn~	a24
dip	a32
dishwasher	a-61
dish~	a-97
ditch	a-24
ditc~	a-24
dizziness	a105
dizziness in	a62
dizziness just	a31
dizzy	a280
dizzy $	a32
dizzy _ $	a291
dizzy _ a	a51
dizzy _ feverish	a-236
dizzy _ joy	a-31
dizzy _ squats	a33
dizzy after	a37
dizzy at	a93
dizzy not	a-36
dizzy spells	a-34
dizzy to	a92
dizzy with	a-91
dizz~	a385
dl _ #	a46
do	a-189
do #	a-72
do $	a65
do _ $	a-102
do _ ?	a-108
do _ a	a67
do _ check	a-32
do _ do	a-71
do _ even	a-40
do _ faint	a-49
do _ get	a-36
do _ go	a-87
do _ have	a-157
do _ hurt	a-31
do _ k	a-122
do _ knees	a78
do _ know	a76
do _ lift	a36
do _ me	a33
do _ miles	a-34
do _ need	a-113
do _ now	a35
do _ press	a76
do _ put	a-30
do _ remember	a40
do _ report	a96
do _ reps	a-27
do _ run	a146
do _ say	a30
do _ sleeves	a-25
do _ slow	a41
do _ still	a-60
do _ stop	a32
do _ tell	a57
do _ the	a70
do _ to	a36
do _ walk	a122
do _ work	a66
do _ you	a-68
do all	a68
do couch	a36
do easy	a-77
do for	a122
do it	a37
do knee	a-25
do knees	a-31
do legs	a-28
do long	a42
do my	a104
do people	a-40
do ppl	a-47
do reps	a-39
do the	a40
do they	a-26
do you	a-31
doc	a-126
doc _ a	a27
doc _ my	a-71
doc checked	a-102
doctor	a92
doctor $	a-26
doctor _ a	a55
doctors	a33
doct~	a125
dodgy	a-102
dodgy _ in	a-36
dodg~	a-102
does	a-68
does _ #	a60
does _ $	a63
does _ bot	a53
does _ feel	a-24
does _ go	a26
does _ help	a29
does _ hot	a92
does _ hurt	a-62
does _ make	a-33
does _ matter	a-31
does _ mean	a-28
does _ run	a43
does _ sore	a38
does _ work	a-53
does a	a-24
does doms	a30
does eccentric	a-42
does hurt	a31
does my	a72
does not	a-98
does that	a-77
dog	a-169
dog $	a35
dog _ limping	a-31
dog is	a-51
doing	a59
doing _ $	a156
doing _ first	a-38
doing _ lunges	a-28
doing a	a-41
doing it	a38
doing laps	a143
doing my	a-109
doing nothing	a82
doing that	a40
doing the	a-91
doin~	a59
doms	a-160
doms #	a63
doms _ #	a184
doms _ $	a-120
doms _ a	a-43
doms _ after	a-33
doms _ gone	a-29
doms _ i	a-98
doms _ run	a43
doms _ the	a-36
doms _ walk	a75
doms all	a-29
doms ever	a30
doms gone	a-115
doms just	a210
doms or	a46
doms right	a25
done	a-211
done #	a-64
done $	a-27
done :	a27
done _ #	a-67
done _ $	a-25
done _ i	a-24
done _ k	a-32
done _ next	a-37
done _ of	a-38
done _ running	a62
done _ since	a-86
done _ to	a72
done at	a-24
done heard	a117
done of	a-52
done with	a-43
door	a-301
door $	a-46
door _ $	a-28
dorm	a-29
dot	a63
dot _ my	a38
dot on	a38
double	a-69
double _ tomorrow	a-32
double day	a-32
double shift	a-33
doub~	a-76
down	a-118
down #	a-68
down $	a130
down ?	a-81
down _ #	a71
down _ $	a-112
down _ ?	a-34
down _ a	a146
down _ after	a61
down _ back	a107
down _ calf	a27
down _ left	a66
down _ leg	a185
down _ min	a29
down _ shin	a30
down _ since	a-85
down _ something	a-140
down _ stairs	a-49
down _ the	a-49
down _ to	a-73
down _ wall	a27
down and	a57
down in	a-46
down is	a-59
down kerbs	a-70
down my	a208
down now	a83
down or	a82
down squats	a-29
down the	a-80
downhill hills	a43
downstairs	a83
downstairs $	a75
downstairs _ ?	a-26
downstairs after	a25
downstairs run	a-26
down~	a73
dragging	a31
drag~	a39
drained	a-50
drai~	a-50
drama	a-26
drama $	a-25
dramatic	a79
dram~	a53
drank	a-62
dran~	a-62
drawers	a-81
draw~	a-72
drea~	a-54
drenched	a145
drenched and	a65
dren~	a145
dril~	a-50
drink	a59
drink after	a-39
drinking	a149
drin~	a208
drive	a31
drop _ ?	a35
drop fat	a-31
drop off	a26
drop the	a-51
dropped	a-57
dropped my	a-57
dropping	a-52
drop~	a-130
drum	a84
drum and	a42
drum solo	a56
drum~	a34
drunk	a-108
drun~	a-108
dublin	a-24
dubl~	a-24
dull	a318
dull ache	a34
dumb	a29
dumb $	a69
dumb _ lift	a-24
dumb to	a-24
dump	a-46
dump it	a-25
duplicate	a-37
dupl~	a-37
during	a76
during rdls	a42
duri~	a76
duvet	a62
duvets	a84
duve~	a146
dying	a-203
dying _ a	a-28
dyin~	a-203
e	a31
e _ chest	a41
e w	a30
each	a159
each _ $	a96
each _ i	a24
each leg	a-31
each side	a-54
each step	a107
each stride	a74
each time	a24
earlier	a88
early _ of	a66
early _ the	a-39
early because	a87
earl~	a67
ears _ and	a47
ears rang	a38
ease	a-65
ease _ ?	a-63
ease off	a-63
easing	a-91
easi~	a-91
easter	a-42
east~	a-64
easy	a-200
easy $	a-65
easy ?	a73
easy _ #	a-81
easy _ $	a81
easy _ ?	a174
easy _ after	a46
easy _ easy	a-58
easy _ in	a-51
easy _ k	a111
easy _ later	a-74
easy _ of	a-36
easy _ ok	a-49
easy _ on	a-109
easy _ to	a83
easy _ tonight	a-27
easy i	a-25
easy jog	a80
easy loop	a-29
easy mile	a25
easy miles	a36
easy one	a-58
easy spin	a-45
easy today	a-50
eaten	a-95
eaten _ the	a-33
eaten _ yesterday	a-50
eaten since	a-127
eate~	a-95
eating	a-45
eating my	a-34
eati~	a-45
eccentric	a-62
ecce~	a-62
ecg	a40
edge	a33
edges	a39
edge~	a39
edit	a108
edit :	a53
edit _ :	a61
edit last	a61
effort	a-167
effort _ $	a-46
effo~	a-167
egg	a85
eggs	a-65
ego	a-71
eh	a36
eh run	a37
eight	a-68
eigh~	a-68
elaborate	a-100
elaborate $	a-100
elab~	a-100
elastic	a46
elas~	a46
electric	a53
electric _ down	a49
elec~	a52
elephant	a66
elephant _ my	a30
elephant _ on	a35
elephant on	a30
elephant sitting	a35
elep~	a66
else	a28
else #	a-86
else _ ?	a76
else _ k	a33
em	a-34
em _ morning	a-26
emai~	a-92
embarrassing	a168
emba~	a168
empty	a-112
empty $	a-42
empty stomach	a-39
empt~	a-112
end $	a26
ended	a-32
ended #	a-26
ende~	a-32
endurance	a-33
endu~	a-33
enemy	a-85
enem~	a-85
energy	a-57
ener~	a-57
english	a-60
english please	a-27
engl~	a-60
enough	a-182
enough $	a-42
enough ?	a-62
enough _ $	a-57
enough _ a	a-34
enou~	a-182
ente~	a164
entries $	a-32
entry	a-88
entry $	a-56
entry _ the	a-48
entry _ was	a50
entry from	a-26
entry i	a50
entr~	a-100
equal	a-47
equally	a51
er	a86
erase	a98
erase _ $	a-28
erase _ i	a38
erase everything	a38
erase my	a60
erasure	a-38
eras~	a48
even	a80
even $	a37
even _ #	a-66
even _ a	a41
even _ i	a34
even _ jog	a-31
even a	a-58
even after	a51
even is	a-26
even though	a34
evening	a-76
evening #	a40
evening $	a-88
evening _ ?	a70
evening and	a25
evening run	a42
evenly	a-93
even~	a-181
ever _ you	a30
ever since	a148
every	a192
every _ #	a90
every _ down	a-48
every _ i	a105
every _ is	a-32
every _ of	a-38
every _ since	a-48
every _ step	a74
every day	a-24
every kerb	a-34
every log	a-92
every morning	a-35
every single	a40
every squat	a35
every stair	a28
every step	a122
every stride	a64
every time	a85
everyone	a-54
everything	a-73
everything :	a-64
everything _ #	a53
everything _ $	a-27
everything _ ?	a-26
everything _ a	a44
everything _ am	a30
everything _ black	a34
everything _ but	a-53
everything _ have	a-63
everything _ spinning	a111
everything _ the	a-117
everything but	a-25
everything is	a107
everything sore	a80
everything went	a116
everywhere	a68
everywhere _ ?	a-62
ever~	a68
ex	a-40
ex $	a-27
exact	a89
exactly	a99
exactly $	a-36
exactly _ place	a54
exactly one	a76
exactly where	a76
exac~	a188
exam	a-127
exam _ $	a-30
exams	a-33
excuses	a-170
excu~	a-189
exercises	a-41
exer~	a-79
exhausted	a-39
exhaustion	a43
expe~	a-60
explain	a62
explain $	a-81
explain _ i	a-33
explain _ like	a-28
explain _ no	a148
explain i	a87
explain the	a133
explained	a-38
explained $	a-38
expl~	a-29
export _ all	a-30
export _ data	a38
export it	a-30
export my	a64
ext	a-205
ext #	a48
ext _ $	a-25
ext _ calf	a-111
ext and	a-59
ext curl	a-59
extension	a-60
extension $	a-38
extensions	a-141
extensions _ #	a-54
extensions rpe	a-26
exte~	a-225
extra _ at	a46
extra beats	a46
eyes	a-112
f	a155
fading	a-31
fadi~	a-31
failed	a-42
fail~	a-59
faint	a491
faint #	a194
faint $	a92
faint _ heavy	a-33
faint _ i	a-100
faint _ the	a78
faint after	a50
fainted	a89
fainted $	a83
fainted _ the	a-34
fainted after	a69
fainted and	a-59
fainted at	a-78
fainted in	a-32
fainted on	a64
fainting	a208
fain~	a648
fair	a-42
fair _ $	a-42
fair enough	a-42
fall	a34
falling	a-32
fan	a32
fancy	a-76
fancy $	a-46
fanc~	a-76
far	a55
far $	a27
far _ #	a30
far _ i	a-29
farm	a-67
fasciitis	a-26
fasciitis what	a-26
fasc~	a-26
fash~	a-129
fast	a-124
fast i	a-55
fast one	a-38
fasted _ ok	a-31
fasted run	a70
faster	a-38
fasting	a39
fat	a141
fat _ $	a-27
fat fingers	a-32
fat today	a43
fat treadmill	a-31
fatigue	a-38
fati~	a-38
fatter	a40
fatter _ the	a40
fatter than	a40
fatt~	a40
favouring	a70
favouring _ right	a53
favo~	a52
february	a-63
febr~	a-63
fed	a-59
fed well	a42
feed	a-61
feed _ cat	a-57
feed the	a-57
feel	a130
feel _ #	a-97
feel _ $	a-166
feel _ a	a-56
feel _ after	a139
feel _ and	a77
feel _ can	a-34
feel _ easy	a68
feel _ i	a116
feel _ in	a-29
feel _ it	a-24
feel _ left	a34
feel _ legs	a-24
feel _ now	a112
feel _ on	a144
feel _ run	a96
feel _ since	a51
feel _ toes	a62
feel _ two	a-25
feel a	a-56
feel amazing	a70
feel drained	a-30
feel faint	a251
feel fine	a-105
feel fresh	a158
feel good	a-80
feel great	a-73
feel heavy	a-30
feel my	a72
feel nothing	a-43
feel odd	a37
feel ok	a85
feel ropey	a-66
feel rusty	a61
feel the	a24
feel woozy	a78
feelin	a103
feeling	a-27
feeling _ $	a-132
feeling _ and	a81
feeling _ as	a-88
feeling _ at	a-75
feeling _ in	a31
feeling _ run	a-111
feeling _ the	a112
feeling faint	a44
feeling feverish	a339
feeling good	a-53
feeling great	a-54
feeling in	a63
feeling rough	a-98
feelings	a-78
feels	a279
feels _ #	a42
feels _ $	a-91
feels _ and	a-92
feels _ in	a43
feels _ inside	a74
feels _ it	a85
feels _ not	a47
feels _ now	a84
feels alright	a-33
feels bruised	a117
feels great	a-99
feels off	a-40
feels ok	a98
feels tight	a83
feel~	a276
feet	a155
feet #	a-66
feet _ #	a-37
feet _ $	a173
feet _ legs	a-47
feet _ the	a110
feet and	a-34
feet in	a-46
feet not	a-42
feet slapping	a39
fell	a-35
fell _ so	a-60
fell asleep	a70
felt	a192
felt _ $	a-182
felt _ a	a-33
felt _ go	a51
felt _ pop	a96
felt _ quad	a57
felt _ snap	a66
felt a	a136
felt it	a99
felt my	a77
felt smooth	a-37
felt something	a57
fever	a72
fever $	a398
fever :	a-53
fever _ #	a-85
fever _ $	a46
fever _ a	a33
fever _ am	a-36
fever _ me	a149
fever _ netflix	a-32
fever _ no	a113
fever _ not	a-92
fever _ run	a-24
fever broke	a218
fever but	a72
fever i	a-46
fever just	a-74
fever no	a-64
fever pitch	a-71
fever was	a-54
feverish	a415
feverish _ $	a91
feverish since	a70
feverishly	a-28
feve~	a564
few	a145
fibula	a67
fibu~	a67
fifty	a-52
fifty minutes	a-38
fift~	a-52
file	a-63
file _ my	a-24
fill	a46
finally	a-125
fina~	a-155
fine	a-133
fine #	a163
fine $	a-131
fine ?	a53
fine _ #	a-129
fine _ $	a146
fine _ /	a93
fine _ ?	a57
fine _ are	a-43
fine _ easy	a32
fine _ fine	a-124
fine _ i	a42
fine _ is	a-88
fine _ morning	a52
fine _ no	a-46
fine _ run	a41
fine _ tempo	a-65
fine ankles	a-28
fine at	a-48
fine breathing	a25
fine chest	a-105
fine easy	a-30
fine just	a-52
fine knees	a-117
fine now	a-30
fine quads	a-32
fine right	a62
fine run	a84
fine since	a-84
fine tempo	a-47
fine this	a52
fine though	a95
fine threshold	a-28
finger	a97
fingers	a85
fingers $	a-32
fing~	a182
finish	a59
finish $	a39
finish ?	a-27
finish _ #	a-30
finish _ $	a-27
finish the	a105
finished	a-94
finished $	a83
finished _ $	a-29
finished _ an	a28
finished _ floor	a-55
finished lunges	a-42
finished me	a-59
finished squatting	a-36
finished the	a53
finishing	a39
fire _ #	a107
fire _ a	a-33
first	a-74
first $	a-56
first ?	a-71
first _ $	a-100
first _ ?	a-60
first _ in	a50
first _ is	a-29
first _ lift	a-31
first _ my	a-64
first _ run	a121
first _ since	a-61
first _ the	a31
first _ was	a-35
first and	a50
first km	a-35
first my	a-29
first or	a84
first then	a-32
first thing	a55
first time	a-81
first today	a27
first will	a-28
firs~	a-74
fit	a-47
fit $	a-62
fit _ the	a44
fit nothing	a-35
five	a-206
five $	a-43
five _ $	a-26
fix	a40
fix :	a48
fix my	a-35
fixed	a-47
fixe~	a-44
fizzy	a175
fizzy $	a175
fizz~	a171
flag	a48
flags	a-35
flag~	a-35
flat	a-40
flat #	a-31
flat ?	a34
flat _ $	a62
flat _ k	a-26
flat easy	a-85
flew _ from	a26
flew in	a44
flew to	a-41
flexor	a130
flexor just	a83
flexors	a-77
flex~	a53
flight	a-101
flight #	a38
flight _ k	a41
flight _ run	a32
flight yesterday	a32
flig~	a-114
flip	a-48
flip $	a-31
floaty	a125
floa~	a125
floor	a135
floor $	a-65
floor _ me	a-38
floor _ my	a-28
floor _ to	a30
floor is	a-47
floor makes	a-38
floo~	a125
flop~	a91
flow	a26
flu	a71
flu #	a164
flu _ on	a-54
flu is	a-53
flu jab	a-31
flush	a-36
flush _ $	a-36
flus~	a-36
flutter	a32
fluttering	a140
fluttering _ a	a25
flut~	a337
flying	a-67
flyi~	a-67
foal	a-43
foam	a-73
foam roller	a-45
fold	a39
folded	a41
folds	a42
fold~	a83
food	a-80
foot	a855
foot _ a	a28
foot _ and	a-37
foot _ asleep	a28
foot _ gone	a33
foot _ like	a58
foot _ not	a67
foot _ numb	a34
foot _ on	a72
foot bone	a73
foot down	a27
foot feels	a60
foot gone	a47
foot i	a45
foot is	a152
foot one	a35
foot probably	a27
foot properly	a37
football	a-118
foots	a136
foots asleep	a95
footy	a-139
footy _ i	a-53
foot~	a-122
for	a-210
for #	a-40
for _ #	a-55
for _ after	a111
for _ bit	a31
for _ bus	a30
for _ can	a31
for _ chest	a-39
for _ days	a-27
for _ doctor	a82
for _ easy	a37
for _ exam	a-26
for _ few	a24
for _ first	a51
for _ fortnight	a-74
for _ friend	a59
for _ good	a-49
for _ hip	a37
for _ i	a-56
for _ jog	a-149
for _ k	a39
for _ marathon	a-28
for _ miles	a-100
for _ min	a-28
for _ morning	a-25
for _ not	a-148
for _ on	a27
for _ physio	a-28
for _ reason	a116
for _ rpe	a-38
for _ run	a-255
for _ sec	a201
for _ slash	a60
for _ squat	a-25
for _ squats	a-44
for _ trot	a24
for _ weeks	a55
for a	a124
for ages	a66
for an	a-25
for charity	a48
for easy	a-41
for everything	a-30
for hack	a-25
for intervals	a84
for legs	a-25
for me	a-41
for my	a-112
for no	a96
for now	a331
for once	a-112
for parkrun	a76
for run	a40
for sprints	a-34
for summer	a-24
for tempo	a64
for the	a147
for this	a-35
for work	a-26
for years	a-38
force	a90
forc~	a90
forearms	a-30
forehead	a326
forehead _ a	a171
forehead like	a171
forever	a27
fore~	a324
forget _ i	a-30
forget _ question	a33
forget _ questions	a24
forget it	a-26
forget that	a32
forget the	a24
forgot	a75
forgot _ log	a-26
forgot _ mention	a69
forgot _ say	a-40
forgot _ tell	a71
forgot how	a55
forgot my	a-58
forgot the	a-41
forgot to	a73
forg~	a84
form	a-100
form $	a-39
form _ $	a-33
formation	a39
forms	a-29
forrest	a-29
forrest _ $	a-29
forrest run	a-29
forr~	a-29
fortnight	a-86
fort~	a-86
found	a38
found a	a38
foun~	a38
four	a-237
four ?	a-42
four _ $	a-42
four _ :	a-38
four _ four	a-62
fracture	a53
frac~	a119
free	a-39
freeze	a24
freezing	a37
freezing then	a81
free~	a120
fresh _ #	a-71
fresh _ ?	a126
fresh _ a	a-27
fresh as	a-27
fresh or	a-28
fresh run	a223
fres~	a-32
fri	a-43
fri _ day	a-24
fri leg	a-24
friday	a-87
friday $	a-37
friday _ my	a138
friday doc	a-98
fridge	a-27
frid~	a-56
fried	a-125
fried $	a-50
fried _ fresh	a-71
frie~	a-157
from	a-184
from #	a-65
from _ #	a-97
from _ $	a-128
from _ ?	a27
from _ day	a28
from _ easy	a-57
from _ floor	a67
from _ heat	a65
from _ hip	a53
from _ i	a-32
from _ it	a94
from _ jog	a35
from _ knee	a-107
from _ legs	a-75
from _ lunges	a67
from _ night	a-77
from _ on	a-28
from _ record	a-25
from _ still	a39
from _ thrusts	a-25
from _ to	a59
from _ trail	a-24
from _ waist	a-60
from a	a-137
from bench	a40
from bum	a45
from hell	a-32
from hip	a-25
from me	a102
from monday	a-24
from squats	a48
from the	a-54
from this	a-28
from thursday	a40
front	a-93
front _ #	a-95
front _ for	a-31
front _ my	a31
front squat	a-59
front squats	a-68
front squatted	a-72
fron~	a-94
full	a-147
full _ run	a-56
full breath	a64
fully	a-55
fully rehabbed	a-73
full~	a-55
fumes	a-27
fume~	a-27
fun	a53
fun fact	a79
funny	a128
funn~	a128
fuzzy	a146
fuzz~	a146
gains	a-60
gains $	a-34
gain~	a-60
gait	a64
gap	a-24
garage	a49
garage _ #	a24
gara~	a49
garmin	a-53
garmin says	a-53
garm~	a-53
gass~	a-33
gates	a-31
gate~	a-31
gatorade	a41
gato~	a41
gave	a122
gave _ on	a35
gave _ twice	a104
gave _ under	a149
gave me	a-107
gave my	a-74
gave out	a137
gave way	a161
gdpr	a-80
general	a-138
general $	a-111
general _ $	a-30
gene~	a-163
gentle	a57
gentle #	a49
gentle _ $	a46
gentle jog	a77
gentle plod	a-33
gently	a82
gently $	a82
gent~	a98
german	a-51
german _ $	a-24
germ~	a-51
get	a106
get _ $	a-68
get _ after	a24
get _ again	a-60
get _ full	a64
get _ no	a42
get _ of	a50
get _ over	a35
get _ sore	a-88
get _ the	a78
get _ to	a-61
get _ toes	a-27
get a	a164
get down	a-81
get home	a-43
get it	a35
get more	a-71
get my	a99
get numb	a-27
get off	a-55
get out	a31
get rid	a-25
get to	a124
get up	a-26
gets	a-60
getting _ of	a71
getting better	a-28
getting louder	a56
getting out	a61
gf	a-101
gf says	a49
giraffe	a-28
gira~	a-28
girl	a-32
give	a162
give _ #	a45
give _ a	a84
give me	a123
give you	a30
gives	a-28
gives me	a-28
giving	a-61
giving _ chest	a-45
giving me	a-49
givi~	a-61
glass	a183
glas~	a190
glute	a145
glute _ #	a-71
glute _ a	a32
glute _ i	a61
glute bridges	a-82
glute on	a139
glute when	a63
glutes	a-350
glutes #	a-133
glutes _ #	a-31
glutes _ do	a-25
glutes _ run	a-77
glut~	a-205
gm	a-28
gms	a-102
gms and	a-42
go	a59
go #	a-25
go $	a-68
go ?	a-78
go _ $	a74
go _ ?	a-34
go _ a	a78
go _ after	a73
go _ my	a52
go _ or	a-51
go _ run	a93
go _ slow	a58
go alone	a-46
go back	a-36
go brown	a-29
go dead	a31
go down	a-32
go downstairs	a38
go i	a-58
go in	a61
go legs	a-25
go long	a-27
go now	a-42
go running	a42
goal	a-96
goal $	a-83
goal :	a46
goal _ get	a46
goal _ marathon	a-64
goal _ now	a-40
goblets	a-169
goblets #	a-44
goblets _ lunges	a-31
goblets and	a-40
gobl~	a-173
god	a-122
god _ #	a-134
goes	a149
goes _ on	a81
goes numb	a33
going	a107
going $	a-59
going ?	a-77
going _ #	a84
going _ $	a-92
going _ ?	a25
going _ a	a123
going _ after	a25
going _ boom	a67
going _ do	a-26
going _ hills	a31
going _ kerbs	a-70
going _ not	a-25
going _ on	a66
going _ the	a35
going _ throw	a41
going boom	a67
going down	a-30
going downhill	a31
going downstairs	a46
going like	a67
going off	a-48
going well	a-24
goin~	a107
gone	a248
gone #	a149
gone _ #	a76
gone _ $	a132
gone _ and	a164
gone _ can	a49
gone _ my	a-58
gone _ on	a-26
gone _ only	a-27
gone _ sleep	a63
gone back	a-28
gone but	a-30
gone cold	a61
gone numb	a130
gone please	a-90
gone since	a-131
gone tingly	a106
good	a-302
good $	a-50
good ?	a92
good _ #	a-88
good _ $	a56
good _ and	a-25
good _ bad	a-31
good _ go	a69
good _ going	a-59
good _ good	a-31
good _ i	a47
good _ run	a-150
good _ tempo	a54
good _ though	a-46
good can	a61
good evening	a-29
good for	a62
good idea	a-43
good keep	a-59
good mornings	a-117
good night	a68
good now	a-38
good since	a-133
good the	a-31
good to	a61
good way	a27
goosebumps	a298
goosebumps _ #	a55
goosebumps _ the	a76
goosebumps and	a114
goosebumps in	a55
goosebumps run	a68
goos~	a284
got	a33
got _ !	a-30
got _ $	a204
got _ a	a-43
got _ again	a-26
got _ all	a37
got _ and	a84
got _ by	a91
got _ cold	a-124
got _ do	a39
got _ fever	a28
got _ flu	a-107
got _ hot	a27
got _ it	a-33
got _ of	a-34
got _ on	a-32
got _ pain	a132
got _ run	a-60
got _ running	a69
got _ shivers	a71
got _ temp	a33
got _ to	a-69
got _ with	a-45
got a	a-27
got cancelled	a-40
got chills	a-29
got covid	a-113
got dizzy	a51
got goosebumps	a112
got legs	a-35
got me	a74
got my	a-74
got rhabdo	a182
got stuck	a30
got the	a32
got up	a87
gout	a-31
gout in	a-31
gp	a-29
grab	a139
grabbed	a231
grabbed _ at	a26
grabbed _ on	a28
grabbed hard	a77
grabbed me	a136
grabs	a55
grab~	a272
grade	a36
grade #	a36
grad~	a48
gran	a-28
grand	a-163
grand #	a-31
grand _ ?	a-134
grand _ k	a-31
grandpa	a-77
grandson	a-53
gran~	a-188
grapefruit	a43
graph	a-55
graph it	a-28
great	a-110
great #	a-46
great $	a-46
great _ #	a-25
great _ once	a-112
great for	a-112
great no	a-39
great quads	a101
grea~	a-110
green	a-29
gree~	a-71
grey	a100
grey _ the	a48
grey and	a46
greyed	a141
greyed out	a141
grey~	a141
grinding	a74
grin~	a84
groan	a-105
groa~	a-147
groin	a461
groin _ the	a27
groin a	a78
groi~	a461
ground	a26
group	a-41
group _ $	a24
group run	a24
grou~	a47
growth	a-40
grow~	a-64
grumbling	a70
grumbling a	a24
grumpy	a96
grum~	a176
guess	a27
guess who	a47
gues~	a27
guinness	a303
guin~	a295
guitar	a43
guit~	a43
guy	a-84
gym	a-153
gym $	a43
gym _ #	a-50
gym _ $	a-60
gym _ afternoon	a27
gym _ had	a29
gym _ no	a41
gym _ run	a-44
gym and	a-26
gym at	a-70
gym floor	a54
gym is	a-34
gym run	a37
gym treadmill	a-26
h	a-105
h _ legs	a-48
h _ lower	a26
h and	a41
h since	a-81
h sleep	a111
hack	a-47
hack _ in	a-24
hack _ monday	a29
hack _ on	a-24
hack squat	a-85
hack squats	a99
hacks	a-54
hacks _ #	a54
hacks and	a-26
hacks at	a54
hack~	a-54
had	a28
had #	a-68
had _ be	a64
had _ bite	a-47
had _ box	a-44
had _ but	a-40
had _ do	a-65
had _ doing	a-28
had _ had	a-39
had _ heart	a-71
had _ hold	a85
had _ in	a109
had _ leave	a-38
had _ lie	a41
had _ pain	a40
had _ porridge	a-24
had _ sit	a47
had _ splints	a-51
had _ surgery	a-69
had _ this	a-25
had a	a-134
had an	a40
had beetroot	a38
had chills	a122
had enough	a-44
had knee	a101
had me	a-37
had my	a-115
had rhabdo	a-43
had shin	a-51
had soup	a-44
had to	a354
had toast	a55
had words	a-25
haha	a112
haha #	a-41
haha $	a-65
haircut	a-47
hair~	a-40
half	a-277
half #	a-66
half _ foot	a83
half _ hour	a-50
half _ on	a-51
half _ this	a-24
half a	a-37
half an	a-59
half my	a28
half past	a-28
halfway	a-35
halfway $	a83
halfway _ out	a30
halfway _ the	a-87
halfway round	a-32
half~	a-35
hallway	a-49
hall~	a-80
hammys	a-34
hamm~	a-90
hamstring	a553
hamstring $	a60
hamstring _ #	a-26
hamstring _ $	a-75
hamstring _ a	a216
hamstring _ calf	a-45
hamstring _ grabbed	a76
hamstring _ grade	a36
hamstring _ like	a30
hamstring _ me	a75
hamstring _ on	a84
hamstring _ pop	a44
hamstring _ seated	a-28
hamstring _ the	a-48
hamstring _ when	a37
hamstring curl	a-59
hamstring curls	a-113
hamstring every	a87
hamstring i	a58
hamstring in	a-60
hamstring is	a63
hamstring just	a183
hamstring made	a120
hamstring tight	a-118
hamstring tweaked	a59
hamstring went	a44
hamstrings	a-439
hamstrings #	a-72
hamstrings :	a-79
hamstrings _ #	a-57
hamstrings _ a	a-91
hamstrings _ carry	a-60
hamstrings _ not	a48
hamstrings _ up	a87
hamstrings a	a-24
hamstrings at	a-69
hamstrings like	a-35
hamstrings tight	a-76
hams~	a44
hand	a-75
hands	a-45
hand~	a-61
happen	a-44
happen to	a-31
happened $	a-31
happy	a-28
happy $	a-66
happy _ !	a138
happy _ #	a-78
happy _ ?	a-75
happy easy	a-84
happy friday	a138
happ~	a-93
hard	a149
hard $	a-24
hard _ ?	a52
hard _ leg	a-70
hard _ or	a61
hard _ stone	a54
hard as	a-32
hard jeans	a44
hard like	a54
harm~	a-29
harsh	a-45
hars~	a-45
harvest	a-30
harv~	a-30
has	a-107
has _ bad	a-109
has _ bruise	a34
has _ come	a56
has _ dent	a56
has _ fever	a-160
has _ in	a-75
has _ is	a27
has _ pain	a-90
has a	a25
has covid	a-80
has gone	a169
has it	a27
has knee	a-76
has no	a66
has not	a-79
has started	a65
has the	a-42
hate me	a28
hates	a48
hate~	a48
haud	a68
have	a48
have #	a121
have _ #	a262
have _ $	a196
have _ a	a-95
have _ and	a-27
have _ been	a-30
have _ eaten	a-96
have _ fever	a56
have _ first	a56
have _ good	a-53
have _ got	a-64
have _ it	a53
have _ leg	a-36
have _ legs	a-60
have _ me	a-35
have _ numb	a69
have _ pain	a-78
have _ right	a-31
have _ the	a-75
have _ to	a-37
have _ wait	a43
have a	a-56
have any	a-78
have been	a-51
have come	a56
have completed	a-28
have gone	a129
have got	a-90
have i	a41
have left	a-61
have logged	a-34
have my	a-56
have no	a32
have not	a-202
have on	a-24
have pain	a-35
have some	a82
have the	a117
have to	a97
having	a41
havi~	a41
he	a-241
he _ $	a-68
he _ limping	a-29
he _ my	a-30
he has	a-46
he is	a-32
he out	a-34
head	a447
head _ $	a-127
head _ ?	a-65
head _ a	a72
head _ legs	a377
head _ of	a-46
head back	a-66
head full	a-46
head is	a182
head pounding	a-73
head says	a-81
head swimming	a337
head turns	a98
headache	a-28
headache _ nausea	a31
headache and	a31
headed	a175
heads	a-30
headwind	a-24
head~	a145
healed	a-256
healed #	a-46
healed _ ago	a-72
healed _ k	a-30
healed _ the	a-62
healthy	a-128
healthy _ my	a-28
healthy _ that	a-30
heal~	a-398
hear a	a-46
heard	a230
heard _ calf	a47
heard _ crack	a83
heard _ knee	a29
heard a	a60
heard it	a81
heard my	a82
heart	a107
heart $	a-34
heart _ $	a-25
heart _ a	a30
heart _ away	a63
heart _ beats	a46
heart _ boom	a53
heart _ for	a136
heart _ going	a80
heart _ is	a30
heart _ normal	a-60
heart _ not	a-89
heart _ on	a-90
heart _ run	a-98
heart _ skipping	a66
heart _ thumping	a46
heart attack	a-46
heart broken	a-85
heart fluttering	a121
heart going	a115
heart jumps	a46
heart keeps	a84
heart racing	a25
heart rate	a-119
heart says	a-111
heart set	a-52
heart skipped	a-60
heart skipping	a77
heart skips	a32
heart still	a66
heart was	a37
heartbroken	a-43
hearts	a47
hear~	a356
heat	a402
heat $	a78
heat _ $	a59
heat _ in	a68
heat _ it	a27
heat _ sweating	a44
heat and	a40
heat exhaustion	a43
heat stopped	a44
heat stroke	a83
heat what	a-42
heatstroke	a25
heat~	a74
heavy	a-57
heavy _ in	a62
heavy as	a-34
heavy i	a-28
heavy triples	a-35
heav~	a-65
heel	a221
heel $	a35
heel down	a32
heel just	a51
heel striking	a-25
held	a-39
hell	a-66
hell _ #	a-29
hell _ fine	a-30
hell but	a-37
hell legs	a-29
hello	a25
hello _ make	a-27
hello from	a55
hello i	a-27
hell~	a25
help $	a-34
help ?	a77
help _ $	a40
help _ do	a47
help me	a24
helsinki	a-70
hels~	a-70
her	a-412
her $	a-126
her _ $	a-71
her _ hurt	a-45
her _ is	a-29
her _ on	a-88
her hip	a-45
her knee	a-135
here	a-24
here $	a-45
here _ not	a47
here _ run	a-131
here _ the	a-59
here never	a63
hey	a-43
hey _ am	a-38
hey i	a-38
high	a86
high~	a-35
hill	a-201
hill _ and	a-24
hill _ down	a37
hill repeats	a-44
hill sprints	a-36
hills	a-92
hills ?	a-92
hills _ #	a38
hills _ $	a-92
hills _ ?	a68
hilly	a-28
hilly _ ?	a-49
hill~	a-120
him	a-104
him $	a-79
him _ $	a-25
hinge	a71
hing~	a70
hip	a747
hip #	a194
hip $	a95
hip ?	a25
hip _ #	a-204
hip _ $	a-85
hip _ /	a194
hip _ a	a63
hip _ aching	a45
hip _ and	a-60
hip _ at	a40
hip _ been	a28
hip _ before	a-80
hip _ hip	a-46
hip _ hooray	a-107
hip _ hurts	a52
hip _ in	a29
hip _ it	a30
hip _ just	a96
hip _ last	a-24
hip _ no	a-188
hip _ only	a36
hip _ rep	a54
hip _ sore	a28
hip _ then	a60
hip _ this	a46
hip _ to	a46
hip _ went	a-44
hip _ when	a29
hip aches	a81
hip clicks	a70
hip crease	a67
hip feels	a-99
hip flexor	a130
hip flexors	a-77
hip has	a84
hip hip	a-107
hip hooray	a-107
hip hop	a-55
hip hurt	a-33
hip hurts	a81
hip is	a193
hip joint	a93
hip new	a-48
hip not	a-33
hip op	a-55
hip pain	a-133
hip pinches	a63
hip pinching	a65
hip socket	a132
hip sore	a182
hip started	a50
hip that	a92
hip thrust	a-208
hip thrusts	a-160
hips	a244
hips _ no	a-26
hips _ up	a33
hips are	a37
hips fine	a-46
hips hurt	a161
hips locked	a33
his	a-420
his _ $	a-75
his _ at	a-34
his _ yesterday	a-39
his acl	a-37
his ankle	a-218
his back	a-24
his calf	a-67
his hamstring	a-54
his knee	a-38
history	a-59
hist~	a-71
hit	a-86
hit _ on	a-29
hit _ with	a46
hit a	a-40
hit legs	a36
hit my	a60
hit the	a-65
hiya	a29
hm	a-49
hobble	a-28
hobbled	a46
hobbling	a505
hobbling _ the	a66
hobb~	a523
hold _ $	a-41
hold _ check	a-68
hold _ reminders	a77
hold _ thought	a-72
hold me	a58
hold that	a-72
hold the	a68
holding	a-76
holding my	a27
holding the	a-69
holding up	a-34
hold~	a-76
holidays	a-43
holi~	a-65
home	a24
home #	a-53
home $	a258
home ?	a-100
home _ #	a-72
home _ $	a-57
home _ it	a-27
home _ or	a25
home _ run	a74
home _ the	a-59
home about	a54
home from	a-62
home is	a-25
home legs	a-28
home now	a44
home or	a49
home run	a44
homework	a-35
hoops	a-60
hoop~	a-60
hooray	a-107
hoor~	a-107
hop	a119
hop _ ?	a105
hop _ the	a27
hop off	a43
hop to	a28
hope	a181
hopped	a-27
hopping	a43
hopping _ the	a37
hopping to	a37
horse	a-65
horse run	a-27
hors~	a-65
hospital $	a124
hospital _ my	a-73
hospital w	a-26
hospital with	a-29
hot	a251
hot _ $	a-36
hot _ a	a-149
hot _ calf	a46
hot _ cold	a135
hot _ in	a27
hot _ on	a41
hot _ shivery	a-54
hot _ swollen	a-73
hot _ the	a54
hot _ touch	a45
hot _ twice	a42
hot and	a257
hot as	a-30
hot bath	a-37
hot date	a-61
hot i	a49
hot in	a-71
hot is	a-42
hot knife	a-26
hot poker	a65
hot swollen	a38
hot to	a34
hot wire	a34
hotel	a-36
hote~	a-36
hour	a-125
hour $	a-67
hour _ $	a42
hour _ and	a43
hour _ legs	a-32
hour _ the	a-54
hour after	a-31
hour ago	a175
hour and	a-28
hour before	a-24
hour later	a33
hour ten	a-34
hour too	a34
hours	a-129
hours $	a-25
hours _ can	a151
hours _ legs	a43
hours _ lunges	a-58
hours _ my	a-44
hours _ soreness	a62
hours _ the	a-27
hours after	a51
hours ago	a130
hours and	a-33
hours back	a-25
hours since	a-122
hour~	a-130
house	a-84
hous~	a-84
how $	a77
how _ #	a174
how _ $	a53
how _ after	a59
how _ before	a-32
how _ does	a59
how _ is	a-208
how _ it	a-30
how _ leg	a62
how _ my	a-66
how _ ppl	a-39
how _ times	a47
how _ was	a-24
how _ will	a42
how bad	a62
how come	a-43
how common	a-35
how did	a-26
how hot	a-42
how is	a126
how long	a67
how many	a78
how sore	a-56
how to	a-92
how would	a-61
hr	a49
hr #	a-53
hr $	a-41
hr ago	a135
hrs	a-149
hrs $	a63
hrs _ ate	a-46
hrs _ rdls	a-34
hrs after	a-47
hrs back	a44
hrs in	a-24
hrs kip	a-31
hrs not	a-27
hrs since	a-41
hubby	a-46
hubb~	a-46
huge	a85
huge $	a32
human	a-39
huma~	a-39
hundred	a-35
hund~	a-44
hungover	a-59
hungover _ sore	a-28
hungover as	a-35
hungry	a-99
hung~	a-159
hurt $	a-56
hurt ?	a-73
hurt _ $	a138
hurt _ ?	a33
hurt _ mine	a-67
hurt _ squats	a30
hurt _ the	a55
hurt after	a30
hurt easy	a32
hurt every	a38
hurt from	a91
hurt in	a-41
hurt last	a-55
hurting	a-64
hurting _ $	a29
hurts	a298
hurts #	a60
hurts $	a50
hurts _ a	a-57
hurts _ down	a27
hurts _ good	a-68
hurts _ i	a195
hurts _ quads	a-103
hurts _ she	a-51
hurts but	a67
hurts going	a42
hurts if	a48
hurts just	a59
hurts my	a-122
hurts nothing	a-42
hurts only	a38
hurts so	a-46
hurts to	a109
hurt~	a233
husband	a-51
husb~	a-51
hydration	a57
hydr~	a77
hyrox	a-31
hyro~	a-31
i	a97
i $	a176
i _ :	a-36
i _ ?	a172
i _ a	a27
i _ about	a-33
i _ absolutely	a-25
i _ after	a-67
i _ again	a41
i _ alone	a-46
i _ already	a36
i _ and	a79
i _ at	a-102
i _ away	a-38
i _ back	a-39
i _ barely	a-35
i _ been	a-48
i _ beetroot	a38
i _ before	a106
i _ breakfast	a-37
i _ burning	a150
i _ but	a24
i _ chills	a26
i _ coming	a-95
i _ completed	a-28
i _ cooked	a-35
i _ daily	a33
i _ did	a-32
i _ dizzy	a195
i _ do	a-77
i _ done	a57
i _ dying	a-32
i _ every	a-27
i _ faint	a270
i _ fainted	a93
i _ feel	a69
i _ fine	a-182
i _ finished	a-76
i _ five	a-28
i _ for	a28
i _ fresh	a-38
i _ gently	a34
i _ getting	a-39
i _ go	a28
i _ going	a-44
i _ gone	a-55
i _ got	a-113
i _ heavy	a-34
i _ here	a37
i _ i	a218
i _ if	a-47
i _ ill	a-25
i _ in	a79
i _ is	a25
i _ it	a85
i _ jog	a-43
i _ jogging	a41
i _ just	a55
i _ knee	a-117
i _ last	a37
i _ leg	a-50
i _ legs	a-108
i _ like	a-100
i _ limping	a95
i _ logged	a-34
i _ mid	a-73
i _ moving	a-44
i _ my	a36
i _ nearly	a65
i _ nothing	a-42
i _ now	a-52
i _ off	a76
i _ ok	a-169
i _ on	a101
i _ out	a163
i _ probably	a31
i _ resting	a50
i _ right	a49
i _ run	a-73
i _ running	a-119
i _ say	a-56
i _ since	a150
i _ so	a-34
i _ soft	a-84
i _ something	a-30
i _ sore	a35
i _ squats	a-56
i _ still	a-178
i _ strong	a-33
i _ that	a-51
i _ the	a127
i _ them	a-53
i _ there	a28
i _ thinking	a-66
i _ this	a34
i _ to	a81
i _ today	a-41
i _ tonight	a111
i _ too	a83
i _ train	a61
i _ up	a246
i _ walk	a-43
i _ want	a-44
i _ when	a-163
i _ white	a82
i _ with	a57
i _ words	a-25
i _ you	a-24
i a	a-36
i add	a-36
i allowed	a-35
i am	a-69
i ask	a-36
i ate	a-31
i bend	a37
i bike	a-33
i blacked	a25
i breathe	a171
i change	a-38
i clear	a-27
i climb	a29
i could	a-74
i cried	a-49
i cut	a-24
i did	a-134
i do	a-68
i dropped	a46
i e	a-25
i fainted	a113
i feel	a-67
i felt	a56
i finished	a-32
i get	a149
i getting	a-28
i good	a-25
i got	a-57
i have	a169
i jog	a47
i just	a-48
i keep	a124
i know	a-96
i laugh	a28
i lean	a91
i lied	a69
i like	a-54
i limp	a111
i log	a94
i logged	a-64
i made	a-46
i may	a-48
i mis	a-49
i miss	a-33
i must	a-24
i nearly	a28
i need	a-59
i ok	a-35
i pick	a-33
i poke	a58
i press	a42
i pulled	a-26
i push	a38
i race	a-26
i reckon	a50
i report	a46
i run	a59
i running	a-35
i said	a-74
i saw	a-107
i say	a37
i see	a-27
i set	a-30
i sit	a118
i skip	a-71
i skipped	a-70
i slept	a-28
i sneak	a-27
i sneeze	a54
i sprint	a47
i squat	a41
i squatted	a-38
i stand	a-43
i started	a-30
i still	a-129
i stopped	a48
i tack	a-24
i tasted	a77
i tell	a41
i think	a164
i ticked	a29
i tie	a56
i told	a-32
i tore	a34
i train	a68
i trained	a-28
i twisted	a29
i walk	a63
i was	a31
i went	a29
i will	a-61
i wish	a35
i woke	a65
i would	a-80
ibuprofen	a115
ibup~	a115
ice $	a37
ice after	a-38
iced	a121
iced _ after	a89
iced coffee	a42
iced tea	a79
icing	a74
icing my	a46
icin~	a74
id	a73
id _ a	a25
id _ my	a40
id _ to	a-32
id like	a-51
id say	a-24
idea	a-88
idea ?	a-44
idea _ $	a-25
ideal	a-33
idea~	a-33
idiot	a-31
idio~	a-31
idle	a-49
if _ am	a-47
if _ can	a-53
if _ chest	a84
if _ do	a70
if _ is	a-35
if _ knee	a-51
if _ pee	a-86
if _ press	a67
if _ run	a-90
if _ sprint	a84
if _ stand	a27
if a	a-78
if i	a195
if someones	a-60
if this	a82
if you	a77
ignore	a27
ignore _ ?	a98
ignore _ i	a-30
ignore it	a98
ignore that	a28
ignoring	a26
igno~	a48
ill	a-82
in	a-127
in #	a-32
in $	a171
in _ !	a-60
in _ $	a89
in _ :	a119
in _ ?	a39
in _ achilles	a82
in _ all	a-75
in _ and	a25
in _ ankle	a48
in _ arse	a-44
in _ ass	a-84
in _ back	a-25
in _ bag	a-40
in _ bathroom	a35
in _ bit	a-126
in _ boot	a72
in _ bum	a42
in _ but	a-44
in _ cab	a35
in _ calves	a-31
in _ can	a86
in _ changing	a116
in _ chest	a154
in _ cold	a56
in _ dark	a-58
in _ day	a-55
in _ days	a-48
in _ degrees	a81
in _ evening	a-54
in _ feels	a-92
in _ foot	a24
in _ for	a-93
in _ from	a-35
in _ front	a-32
in _ garage	a44
in _ glute	a76
in _ good	a78
in _ groin	a91
in _ gym	a26
in _ hamstring	a175
in _ hamstrings	a-47
in _ has	a26
in _ heart	a-54
in _ heat	a170
in _ here	a-91
in _ hip	a33
in _ hour	a52
in _ hr	a38
in _ hrs	a57
in _ i	a-67
in _ if	a34
in _ in	a48
in _ is	a-29
in _ it	a-84
in _ joint	a147
in _ keep	a61
in _ knees	a-79
in _ last	a-45
in _ leg	a33
in _ legs	a67
in _ line	a-46
in _ log	a43
in _ long	a-77
in _ meeting	a-25
in _ morning	a-79
in _ mornings	a-30
in _ muscle	a147
in _ night	a95
in _ not	a-29
in _ nothing	a-47
in _ now	a-57
in _ on	a-77
in _ out	a-27
in _ physio	a-43
in _ place	a38
in _ quad	a165
in _ quads	a-129
in _ rack	a-45
in _ sauna	a68
in _ seminar	a-31
in _ shade	a44
in _ shin	a56
in _ since	a-75
in _ socket	a45
in _ sore	a35
in _ squat	a46
in _ sun	a70
in _ tank	a-33
in _ the	a-65
in _ thighs	a-32
in _ throat	a-43
in _ tibia	a38
in _ today	a-44
in _ toes	a117
in _ totally	a-77
in _ w	a105
in _ waiting	a40
in _ were	a-36
in _ what	a-46
in _ with	a134
in _ zero	a-39
in a	a54
in ages	a-27
in all	a-64
in an	a64
in and	a-96
in august	a-44
in bed	a242
in between	a-24
in calf	a200
in class	a-26
in exactly	a54
in fact	a-103
in for	a-57
in front	a35
in general	a-118
in hand	a-37
in helsinki	a-70
in here	a127
in his	a-40
in hospital	a121
in i	a61
in it	a67
in june	a-55
in knee	a51
in knees	a74
in law	a-29
in laws	a-37
in left	a31
in legs	a-45
in london	a-112
in march	a-83
in may	a-71
in months	a-58
in my	a441
in october	a62
in progress	a-126
in runners	a-49
in spring	a-99
in sydney	a-42
in ten	a-32
in the	a192
in them	a-28
in there	a-50
in this	a63
in tokyo	a-38
in two	a115
in work	a-64
in zone	a-25
inch	a184
incline	a-24
incline #	a-24
included	a-26
incl~	a-61
infection	a-102
infe~	a-102
inflamed	a30
infl~	a91
info	a-79
info $	a-46
inhale	a155
inha~	a119
injured	a-51
injured just	a-27
injury	a-28
inju~	a-86
inner	a77
inner shin	a50
inner thigh	a27
inne~	a77
ins	a119
ins $	a-62
ins _ $	a-40
ins again	a-40
ins till	a38
ins until	a-70
inside	a156
inside $	a74
inside _ the	a26
inside of	a33
insi~	a156
instead	a-103
instead $	a-50
instead of	a-47
inst~	a-109
insu~	a-112
intervals $	a-51
intervals _ ?	a75
into _ bath	a-27
into _ car	a67
into it	a-25
invi~	a-30
invo~	a-34
iron~	a-34
irregular	a67
irre~	a67
is	a80
is #	a59
is $	a45
is _ a	a365
is _ acid	a-25
is _ again	a43
is _ aim	a-37
is _ an	a38
is _ and	a-28
is _ as	a-28
is _ at	a73
is _ average	a49
is _ backwards	a-25
is _ bad	a39
is _ balloon	a27
is _ before	a33
is _ better	a28
is _ birthday	a-51
is _ bit	a-42
is _ brown	a40
is _ but	a-45
is _ can	a35
is _ cause	a-53
is _ cola	a-52
is _ colour	a34
is _ coloured	a45
is _ continue	a85
is _ dagger	a54
is _ dark	a64
is _ day	a-39
is _ does	a-31
is _ doms	a86
is _ dumb	a-32
is _ even	a-63
is _ for	a-27
is _ four	a-43
is _ from	a-36
is _ getting	a-35
is _ go	a-58
is _ here	a28
is _ home	a-28
is _ i	a-164
is _ ish	a75
is _ it	a-35
is _ jog	a-72
is _ knee	a45
is _ knees	a54
is _ leg	a-34
is _ legs	a-30
is _ like	a40
is _ lol	a152
is _ lump	a24
is _ me	a-32
is _ miles	a-68
is _ much	a-50
is _ muscle	a-94
is _ my	a-94
is _ normal	a160
is _ not	a-29
is _ now	a59
is _ numb	a48
is _ of	a84
is _ off	a-64
is _ ok	a-85
is _ on	a-33
is _ one	a-53
is _ only	a-98
is _ or	a-79
is _ out	a-86
is _ pain	a-82
is _ pee	a31
is _ plan	a124
is _ popping	a99
is _ possible	a29
is _ priority	a-43
is _ problem	a-45
is _ quads	a-94
is _ right	a-41
is _ run	a76
is _ shakeout	a34
is _ sharp	a-76
is _ since	a59
is _ size	a45
is _ slow	a-50
is _ sore	a72
is _ squats	a-29
is _ streak	a-104
is _ stress	a-38
is _ than	a31
is _ thank	a-134
is _ that	a74
is _ the	a-28
is _ there	a-45
is _ thighs	a-24
is _ this	a-28
is _ threshold	a-28
is _ tight	a-61
is _ to	a197
is _ too	a-26
is _ twinge	a91
is _ urine	a-33
is _ walk	a-59
is _ wee	a73
is _ weird	a-62
is _ with	a-58
is a	a97
is aching	a90
is already	a55
is an	a-59
is at	a40
is back	a111
is bad	a-27
is behind	a-68
is bigger	a25
is blown	a48
is broken	a-29
is brother	a56
is brown	a117
is chest	a-42
is clear	a-28
is coca	a-52
is cola	a82
is cranky	a42
is dark	a49
is delayed	a-43
is doing	a137
is doms	a-49
is done	a40
is enough	a-55
is finally	a-32
is fine	a-128
is from	a128
is getting	a-31
is giving	a-29
is gone	a-175
is grand	a-24
is hard	a-56
is hardly	a118
is having	a76
is he	a-68
is history	a-32
is how	a41
is hurting	a31
is it	a-189
is killing	a35
is lactic	a-25
is leg	a-29
is like	a171
is limping	a-100
is me	a28
is minute	a-44
is muscle	a-58
is my	a-42
is nagging	a46
is normal	a-57
is not	a-64
is nothing	a32
is now	a-53
is numb	a-102
is ok	a30
is on	a-129
is one	a84
is out	a-33
is over	a-30
is own	a27
is paining	a64
is purple	a60
is raining	a79
is red	a-40
is running	a-162
is sharp	a187
is sick	a-42
is sore	a78
is spinning	a160
is still	a58
is stupid	a-28
is sunday	a25
is sunny	a-64
is sweating	a-51
is swelling	a115
is tender	a71
is that	a-107
is the	a-216
is there	a-33
is this	a-97
is throbbing	a44
is thumping	a26
is tight	a96
is tingling	a131
is tiny	a24
is to	a-25
is too	a-83
is warm	a25
is wrong	a61
ish	a43
ish _ ?	a-77
ish hip	a-85
ish now	a39
ish run	a-77
issue	a-52
issue _ last	a-52
issue from	a-52
issu~	a-115
it	a138
it !	a-30
it #	a-34
it $	a-40
it _ !	a-30
it _ #	a-26
it _ $	a-64
it _ /	a-73
it _ again	a-31
it _ are	a39
it _ as	a76
it _ at	a-38
it _ back	a67
it _ because	a38
it _ been	a-61
it _ brother	a56
it _ brown	a49
it _ easy	a-39
it _ every	a-50
it _ fine	a28
it _ folds	a42
it _ gone	a-41
it _ good	a-35
it _ i	a64
it _ in	a-80
it _ is	a-56
it _ it	a90
it _ k	a46
it _ letting	a-44
it _ long	a-49
it _ me	a-27
it _ miles	a-58
it _ minute	a-44
it _ more	a25
it _ my	a82
it _ not	a-60
it _ nothing	a-67
it _ ok	a-25
it _ one	a32
it _ or	a-27
it _ over	a-39
it _ own	a27
it _ possible	a-33
it _ raining	a79
it _ rest	a-39
it _ rhabdo	a183
it _ squats	a-76
it _ still	a128
it _ sunday	a-26
it _ sunny	a-64
it _ that	a59
it _ the	a-33
it _ this	a-51
it _ thursday	a-24
it _ to	a-56
it _ twinges	a73
it _ up	a-29
it _ wednesday	a-27
it _ wise	a-35
it _ with	a35
it a	a-32
it all	a-128
it and	a37
it anyway	a49
it awake	a87
it be	a-36
it better	a28
it but	a-114
it by	a-55
it can	a42
it count	a27
it does	a-90
it dumb	a-24
it early	a135
it going	a-36
it got	a169
it is	a129
it jog	a-28
it just	a98
it lol	a-31
it makes	a54
it mean	a31
it my	a117
it no	a-73
it normal	a187
it now	a-49
it off	a67
it only	a87
it out	a51
it quads	a-41
it short	a-36
it soreness	a-38
it still	a34
it that	a-28
it the	a-98
it there	a-49
it til	a24
it today	a-44
it up	a33
itching	a63
itching _ run	a86
itching to	a65
itch~	a47
itself	a118
itself $	a26
itself since	a36
itse~	a118
jabbing	a54
jabbing me	a50
jabby	a45
jabb~	a55
jabs	a26
january	a-85
january $	a-36
janu~	a-85
jaw	a54
jaw _ left	a37
jaw and	a37
je	a-28
jeans	a70
jeans _ not	a70
jeans will	a47
jean~	a70
jelly	a-202
jelly _ the	a-89
jell~	a-202
jiggly	a-35
jigg~	a-51
job	a-185
jog #	a-40
jog $	a87
jog ?	a-48
jog _ $	a-49
jog _ ?	a49
jog _ it	a92
jog _ legs	a-35
jog _ like	a-34
jog _ now	a-49
jog _ of	a44
jog _ ok	a107
jog _ out	a123
jog _ progress	a-60
jog _ the	a-56
jog a	a-58
jog alright	a52
jog and	a-51
jog at	a33
jog home	a-116
jog in	a-98
jog is	a107
jog later	a-43
jog to	a32
jog today	a-56
jog tomorrow	a24
jog tonight	a-28
jogging _ $	a172
jogging _ ?	a-34
jogging _ and	a32
jogging _ i	a62
jogging _ the	a-139
jogging and	a74
jogging in	a-41
jogging to	a-34
john	a-28
john wayne	a-28
joint	a98
joint $	a-47
joint _ $	a37
joint _ door	a-74
joint is	a63
joint next	a-74
joints	a-113
joints _ quads	a-26
joints are	a-39
joke	a24
joke $	a-47
joy	a-31
juice	a41
juice _ ?	a-62
juic~	a41
jumps	a63
jumps #	a37
jumps _ ?	a40
jumps _ is	a-26
jumps _ like	a-29
jumps _ to	a50
jumps and	a-59
jumps jog	a40
jumps last	a41
jumps no	a40
june	a-92
june $	a-27
just #	a227
just _ #	a-251
just _ $	a181
just _ :	a-31
just _ a	a-99
just _ and	a154
just _ but	a-33
just _ can	a-59
just _ easy	a-57
just _ finish	a-68
just _ from	a-91
just _ here	a144
just _ in	a-37
just _ it	a-45
just _ knee	a31
just _ left	a29
just _ like	a-71
just _ me	a97
just _ mile	a28
just _ muscle	a-92
just _ not	a81
just _ off	a-27
just _ one	a60
just _ out	a75
just _ ping	a51
just _ quads	a-47
just _ the	a-103
just _ to	a-76
just _ twang	a38
just _ up	a75
just _ wee	a48
just bored	a-36
just cold	a-74
just do	a93
just doms	a66
just dull	a-86
just fainted	a72
just finished	a-40
just folds	a42
just for	a-40
just grabbed	a155
just had	a-33
just left	a-67
just legs	a-67
just off	a39
just one	a32
just passed	a-46
just pulled	a69
just quads	a-92
just racked	a-44
just said	a50
just sat	a39
just say	a85
just sitting	a130
just slow	a-98
just started	a-33
just tell	a-56
just the	a70
just tight	a-117
just walking	a65
just want	a-83
just went	a96
k	a-30
k #	a24
k $	a-30
k ?	a-41
k _ #	a39
k _ $	a91
k _ ?	a-139
k _ all	a-30
k _ and	a-137
k _ breathing	a-31
k _ go	a-91
k _ home	a28
k _ in	a-27
k _ is	a52
k _ left	a-55
k _ moving	a103
k _ ok	a52
k _ run	a49
k _ side	a-30
k after	a-29
k done	a-57
k down	a-61
k easy	a84
k from	a80
k in	a-139
k is	a-36
k keep	a42
k no	a-42
k now	a57
k ok	a-45
k on	a-35
k race	a-37
k right	a28
k still	a103
k today	a31
k tonight	a125
k w	a70
k yesterday	a-36
keeled	a155
keeled _ at	a93
keeled over	a155
keel~	a155
keep	a74
keep _ $	a-73
keep _ ?	a27
keep _ it	a42
keep _ or	a-35
keep at	a42
keep fainting	a117
keep going	a-128
keep it	a-56
keep my	a-48
keep on	a-83
keep rolling	a-27
keep running	a42
keep seeing	a30
keeping	a-46
keeps	a220
keeps _ on	a26
keeps buckling	a26
keeps skipping	a50
keep~	a174
kept	a48
kept me	a40
kerb	a37
kerb _ ?	a35
kerb _ the	a-49
kerb run	a35
kerbs	a-84
kerb~	a-84
kettle	a-26
kettle boiled	a-37
kett~	a-30
keys	a-25
kg	a-44
kg _ #	a-85
kg x	a-77
kicked	a109
kicked off	a88
kicking	a32
kicking in	a32
kick~	a140
kid	a-203
kid _ a	a-34
kid _ the	a-69
kids	a-107
kids _ a	a-142
kids _ at	a-36
kids got	a-173
kill	a-88
kill $	a-47
kill _ $	a-24
killed	a-66
killed me	a-27
killer	a-40
kill~	a-74
kilometre	a-48
kilometre #	a-48
kilos	a66
kind	a216
kind of	a211
king	a-25
king _ like	a-25
kip	a-46
kit	a-38
kitchen	a60
kitchen _ $	a-24
kitc~	a60
kitten	a51
kitt~	a51
km	a-43
km $	a-43
km ?	a25
km _ #	a-49
km _ $	a146
km _ and	a27
km _ legs	a-47
km into	a-58
km is	a-53
km was	a-35
knackered	a-151
knackered mate	a-30
knac~	a-151
knee	a992
knee #	a255
knee $	a44
knee ?	a-93
knee _ $	a-54
knee _ /	a82
knee _ :	a-51
knee _ a	a79
knee _ aching	a53
knee _ after	a97
knee _ ago	a-84
knee _ already	a48
knee _ and	a115
knee _ bit	a-36
knee _ buckling	a26
knee _ by	a-73
knee _ done	a55
knee _ feels	a46
knee _ fine	a-112
knee _ for	a-32
knee _ going	a27
knee _ gone	a-34
knee _ in	a-478
knee _ is	a-43
knee _ it	a59
knee _ killing	a53
knee _ like	a155
knee _ me	a36
knee _ no	a-145
knee _ not	a-61
knee _ now	a33
knee _ off	a47
knee _ on	a-188
knee _ out	a171
knee _ sideways	a45
knee _ sore	a62
knee _ started	a71
knee _ stuck	a36
knee _ swollen	a25
knee _ today	a40
knee _ up	a109
knee _ went	a37
knee ache	a182
knee aches	a102
knee buckled	a69
knee but	a90
knee clicked	a55
knee complaining	a67
knee deep	a-281
knee does	a-79
knee feels	a47
knee gave	a130
knee goes	a66
knee got	a42
knee has	a80
knee healed	a-72
knee hurts	a175
knee in	a-88
knee is	a251
knee just	a43
knee keeps	a26
knee niggle	a35
knee not	a54
knee on	a-52
knee only	a44
knee pain	a-364
knee puffed	a37
knee says	a46
knee sleeves	a-269
knee so	a32
knee sore	a-38
knee sounds	a32
knee started	a42
knee surgery	a-108
knee swollen	a71
knee tender	a69
knee that	a34
knee today	a39
knee trouble	a89
knee used	a-58
knee was	a-33
knee went	a91
knee what	a-27
kneecap	a600
kneecap $	a99
kneecap _ a	a79
kneecap _ and	a27
kneecap _ going	a37
kneecap _ it	a28
kneecap grumbling	a94
kneecap is	a36
kneecap tracking	a58
kneecapped	a-69
kneel	a-63
kneel to	a-59
kneeling	a-55
knees	a93
knees _ #	a33
knees _ $	a-188
knees _ a	a35
knees _ and	a88
knees _ ankles	a-42
knees _ fine	a-71
knees _ great	a-80
knees _ like	a-93
knees _ no	a-82
knees _ not	a107
knees a	a152
knees ache	a231
knees are	a98
knees creak	a-48
knees crunchy	a95
knees feel	a-50
knees fine	a-117
knees good	a-56
knees hurt	a98
knees up	a-117
knee~	a541
knife	a226
knife $	a65
knife _ the	a25
knife in	a55
knif~	a237
knocking	a-27
knoc~	a-64
knot	a42
know $	a-25
know _ $	a26
know _ i	a73
know _ to	a-38
know how	a26
know if	a-43
know what	a89
know when	a-36
ks	a24
ks ?	a24
ks _ $	a24
la	a-41
lace	a48
lace up	a48
laces	a-41
laces $	a-38
laces _ go	a24
laces and	a24
lace~	a-41
lactic	a-46
lactic acid	a-46
lact~	a-46
lad	a-131
ladies	a-41
ladi~	a-41
lads	a-46
lads were	a-26
lake	a-43
lamb	a-36
land	a69
landed funny	a29
landing	a35
land~	a33
language	a-144
lang~	a-144
lap	a-100
lap $	a44
lap _ $	a-36
lap _ of	a24
lap _ the	a-100
lap of	a-76
laps	a24
laps $	a130
laps ?	a-68
laps _ $	a-68
laptop	a-25
lapt~	a-25
larg~	a-35
last	a-142
last :	a61
last _ #	a65
last _ $	a-38
last _ :	a29
last _ ?	a-30
last _ add	a-32
last _ and	a-68
last _ had	a30
last _ i	a41
last _ is	a-87
last _ jog	a33
last _ legs	a-40
last _ my	a-53
last _ no	a-79
last _ not	a-47
last _ of	a-62
last _ still	a47
last _ the	a34
last _ this	a-38
last _ too	a73
last _ was	a35
last afternoon	a31
last deadlift	a55
last hill	a29
last leg	a-27
last lunge	a25
last message	a-31
last month	a-187
last night	a36
last nights	a-85
last one	a-34
last set	a79
last sumo	a72
last time	a134
last week	a-117
last year	a-186
last yr	a-32
late	a-77
late _ the	a-31
late for	a-31
lately $	a-26
later $	a-76
later ?	a93
later _ $	a32
later _ ?	a-46
later _ my	a-69
later _ to	a92
later please	a39
later today	a-46
laters	a35
late~	a38
laugh	a31
laughing _ your	a-31
laughing at	a-35
law	a-29
laws	a-37
lazy	a-231
lead	a-26
lean	a53
leaning	a28
lean~	a28
leave	a-52
leaving	a-39
leav~	a-96
lecture	a-87
lecture is	a-25
lect~	a-87
leeds	a-35
leeds $	a-35
leed~	a-35
left	a406
left #	a-73
left $	a60
left _ #	a-186
left _ $	a25
left _ ?	a-24
left _ and	a28
left _ chat	a-84
left _ feel	a37
left _ feels	a47
left _ has	a36
left _ i	a-79
left _ is	a91
left _ k	a-24
left _ keeps	a26
left _ km	a38
left _ not	a40
left and	a-156
left arm	a54
left calf	a114
left foot	a119
left glute	a-40
left hamstring	a64
left hip	a33
left is	a41
left knee	a149
left leg	a175
left legs	a-61
left me	a-71
left of	a105
left on	a-73
left one	a91
left quad	a-162
left side	a107
left the	a-102
leg	a99
leg $	a42
leg _ #	a282
leg _ $	a130
leg _ ?	a-30
leg _ a	a-154
leg _ and	a-116
leg _ asleep	a81
leg _ at	a-100
leg _ can	a-24
leg _ coach	a64
leg _ day	a51
leg _ done	a53
leg _ get	a-63
leg _ got	a-46
leg _ hot	a-39
leg _ i	a58
leg _ in	a-215
leg _ is	a143
leg _ it	a-46
leg _ jog	a43
leg _ last	a-35
leg _ like	a66
leg _ logged	a69
leg _ me	a40
leg _ no	a-45
leg _ not	a176
leg _ numb	a28
leg _ on	a32
leg _ rpe	a27
leg _ run	a42
leg _ sat	a-59
leg _ since	a-51
leg _ sunday	a-28
leg _ than	a91
leg _ the	a-37
leg _ this	a-57
leg _ thursday	a-33
leg _ till	a-37
leg _ to	a30
leg _ today	a-41
leg _ was	a51
leg _ when	a38
leg _ with	a-31
leg circuit	a-31
leg curl	a-43
leg curls	a-48
leg day	a-84
leg days	a-32
leg extensions	a-40
leg feels	a26
leg fell	a-48
leg is	a40
leg it	a-92
leg legs	a26
leg like	a24
leg more	a73
leg only	a46
leg press	a-163
leg presses	a-24
leg since	a60
leg to	a-96
leg tonight	a-39
leg went	a34
leg when	a28
leg will	a176
leg work	a-34
leg workout	a-81
legged	a-53
legg~	a-53
legit	a-57
legi~	a-57
legs	a-427
legs $	a-77
legs @	a85
legs _ #	a178
legs _ $	a-195
legs _ /	a220
legs _ :	a-58
legs _ ?	a-66
legs _ am	a-47
legs _ amazing	a82
legs _ and	a50
legs _ better	a-31
legs _ brand	a65
legs _ but	a-36
legs _ can	a-44
legs _ continue	a-45
legs _ did	a34
legs _ doing	a-45
legs _ easy	a-59
legs _ fine	a-41
legs _ finished	a-24
legs _ fresh	a158
legs _ go	a-43
legs _ gone	a-30
legs _ grand	a56
legs _ hard	a56
legs _ heavy	a-34
legs _ hr	a137
legs _ i	a-47
legs _ jelly	a73
legs _ jog	a-69
legs _ last	a84
legs _ lead	a-26
legs _ like	a-145
legs _ lunch	a-36
legs _ lungs	a-46
legs _ min	a247
legs _ morning	a-43
legs _ no	a30
legs _ not	a-26
legs _ ok	a-48
legs _ on	a-57
legs _ one	a-45
legs _ run	a62
legs _ skip	a45
legs _ slow	a-31
legs _ squats	a32
legs _ stone	a-34
legs _ tempo	a-72
legs _ that	a-28
legs _ then	a-32
legs _ they	a33
legs _ this	a-38
legs _ though	a153
legs _ through	a-28
legs _ to	a-72
legs _ today	a-34
legs _ two	a-48
legs _ up	a54
legs _ very	a62
legs _ walk	a-31
legs _ way	a117
legs _ weak	a27
legs _ what	a26
legs _ when	a25
legs _ with	a54
legs _ yes	a-31
legs ache	a-56
legs after	a-40
legs again	a-28
legs an	a28
legs are	a-95
legs at	a-176
legs burning	a-28
legs came	a-28
legs can	a-75
legs class	a99
legs cooked	a-43
legs day	a-29
legs done	a51
legs feel	a84
legs fine	a261
legs fresh	a-99
legs fri	a-47
legs from	a54
legs gave	a140
legs give	a30
legs go	a-65
legs great	a91
legs if	a55
legs in	a50
legs into	a66
legs like	a-141
legs mon	a57
legs no	a-54
legs noon	a-27
legs not	a-35
legs now	a50
legs of	a-45
legs ok	a-76
legs on	a-27
legs only	a89
legs otherwise	a91
legs puffed	a28
legs right	a-33
legs rpe	a-34
legs shaking	a-83
legs so	a52
legs swollen	a24
legs this	a-43
legs thursday	a24
legs today	a-84
legs tuesday	a38
legs untouched	a-25
legs up	a70
legs w	a34
legs was	a-28
legs went	a27
legs were	a54
legs what	a31
legs will	a-33
legs with	a64
legs yesterday	a-26
length	a-31
leng~	a-31
let	a-55
let _ a	a40
let _ go	a-34
let _ run	a-119
let go	a33
let me	a-62
let out	a40
let us	a-34
letting	a-26
letting _ $	a-44
letting go	a-26
lett~	a-27
level	a-57
leve~	a-57
lie	a62
lie _ $	a43
lie down	a75
lied	a69
life	a47
lift	a-44
lift $	a50
lift _ #	a-31
lift _ $	a-52
lift _ ?	a-41
lift _ leg	a-65
lift _ legs	a114
lift _ or	a126
lift _ the	a44
lift and	a-28
lift at	a-28
lift before	a62
lift first	a31
lift legs	a-24
lift my	a58
lift run	a-68
lift that	a-26
lifted #	a-77
lifted _ #	a100
lifted legs	a172
lifters	a-33
lifters $	a-33
lifting	a-175
lifting #	a-36
lifting _ am	a-48
lifting _ or	a-28
lifting i	a-57
lift~	a-213
light	a-53
light #	a-41
light $	a-29
light _ $	a-49
light _ ?	a-30
light _ day	a-24
light _ today	a30
light headed	a175
light jog	a150
light leg	a-30
light legs	a-30
light run	a-76
lightheaded	a359
lightning	a47
lightning bolt	a32
lights	a-60
lights _ my	a-43
lights _ run	a-41
lights mid	a-41
lights went	a42
ligh~	a302
like	a162
like #	a-146
like $	a-79
like _ #	a-83
like _ $	a-100
like _ /	a114
like _ a	a136
like _ after	a74
like _ am	a73
like _ and	a245
like _ because	a-28
like _ belt	a34
like _ but	a-60
like _ coffee	a42
like _ cola	a96
like _ continue	a-79
like _ elastic	a46
like _ four	a-38
like _ fridge	a-27
like _ grandpa	a-51
like _ grapefruit	a43
like _ guitar	a43
like _ have	a-42
like _ horse	a-60
like _ idiot	a-31
like _ in	a43
like _ kicked	a29
like _ king	a-25
like _ knife	a32
like _ legs	a33
like _ mins	a-40
like _ newborn	a-121
like _ noodles	a-24
like _ of	a57
like _ on	a-49
like _ phone	a78
like _ pirate	a84
like _ pug	a-56
like _ radiator	a119
like _ run	a-47
like _ sand	a-32
like _ should	a-70
like _ since	a-38
like _ sore	a-28
like _ soreness	a31
like _ tap	a-61
like _ tea	a80
like _ the	a-40
like _ walk	a28
like _ wayne	a-28
like _ when	a83
like a	a79
like actually	a35
like balloons	a52
like bambi	a-62
like bricks	a-26
like coca	a96
like coke	a41
like cola	a127
like custard	a-104
like iced	a101
like it	a-39
like jelly	a58
like john	a-28
like my	a-158
like normal	a-59
like rubbish	a-28
like sausages	a87
like someone	a32
like stone	a54
like tea	a64
like this	a-36
like to	a-55
like two	a-28
like wet	a-39
like wood	a-69
likely	a53
like~	a53
limp	a251
limp _ #	a139
limp no	a25
limp since	a111
limped	a313
limping	a207
limping #	a-42
limping $	a-62
limping _ $	a-83
limping _ the	a31
limping a	a82
limping after	a-29
limping i	a38
limping so	a41
limp~	a503
line	a-48
lips	a84
list~	a47
literally	a-104
literally _ finished	a-31
literally _ racked	a-36
literally just	a-77
lite~	a-104
little	a170
little $	a57
little _ ?	a-81
little _ and	a57
little _ left	a46
little _ since	a60
little knife	a65
little run	a-119
little toe	a32
litt~	a170
living	a-89
living in	a-46
livi~	a-89
lmao	a27
loading	a40
loads	a57
load~	a97
locked	a49
locked up	a49
lock~	a52
log	a-39
log $	a-139
log :	a-67
log _ #	a80
log _ $	a-84
log _ :	a27
log _ anyway	a49
log _ day	a47
log _ my	a-28
log _ pistols	a-80
log _ session	a-35
log _ squats	a82
log _ the	a-31
log _ to	a29
log hack	a27
log i	a91
log in	a-29
log leg	a71
log please	a-63
log squats	a83
log the	a59
log want	a29
log was	a-28
logged $	a-71
logged ?	a32
logged _ squats	a47
logg~	a-38
logic	a-47
logi~	a-47
logs	a-89
logs $	a-27
logs _ the	a43
logs for	a82
lol	a73
lol #	a33
lol $	a-107
lol _ #	a-109
lol _ am	a105
lol _ can	a36
lol _ good	a-33
lol _ i	a-99
lol _ is	a-29
lol _ k	a79
lol _ on	a45
lol but	a92
lol can	a-99
lol easy	a29
lol i	a104
lol leg	a56
lol legs	a-122
lol log	a-28
lol my	a38
lol still	a38
london	a-118
lond~	a-118
long	a-183
long _ #	a-63
long _ $	a-52
long _ and	a-33
long _ i	a26
long _ my	a59
long before	a-32
long does	a59
long gone	a-81
long is	a-34
long one	a-170
long run	a83
longer	a-61
long~	a-61
loo $	a-58
look	a108
looked	a80
looked _ iced	a75
looked like	a80
looking	a-111
looks	a279
looks _ a	a88
looks _ coke	a31
looks like	a299
look~	a248
loop ?	a37
loop _ $	a37
loop _ ?	a29
loop _ legs	a-33
loop _ the	a25
loop round	a27
loose	a-51
loosen	a75
loosen it	a-31
loosen laces	a24
loosen up	a33
loosened	a-24
loosened up	a-24
loosening	a-36
loos~	a-36
lopsided	a87
lopsided _ leg	a64
lops~	a87
losing	a37
losing _ is	a-54
losing weight	a-54
losi~	a37
lot	a-24
lot $	a-87
loud	a44
loud the	a-26
louder	a56
loud~	a56
loupin	a-34
love $	a27
lovely	a-61
lovely $	a-49
lovely _ $	a-26
lovely quads	a-34
love~	a-70
low	a86
lower	a53
lower _ :	a-75
lower _ feels	a26
lower a	a-32
lower back	a66
lower body	a-41
lower leg	a119
lower session	a-40
lower the	a57
lower today	a-56
lowering	a-63
lowering myself	a-32
luck	a-29
luck $	a-29
lump	a76
lump _ the	a30
lump on	a57
lunch	a50
lunch #	a-35
lunch $	a25
lunch ?	a-28
lunch _ $	a-51
lunch _ ?	a124
lunch _ a	a48
lunch _ legs	a-24
lunch _ now	a48
lunch legs	a48
lunch yesterday	a-47
lunc~	a40
lung	a-35
lunged	a46
lunges	a-112
lunges #	a98
lunges $	a89
lunges _ #	a74
lunges _ ?	a-45
lunges _ a	a-64
lunges _ easy	a-95
lunges _ i	a26
lunges _ min	a41
lunges _ morning	a-31
lunges _ only	a-35
lunges _ the	a-130
lunges done	a192
lunges eh	a33
lunges i	a-31
lunges in	a-36
lunges jog	a-25
lunges on	a-41
lunges round	a-67
lunges should	a34
lunges this	a-41
lunges were	a-58
lunges with	a-31
lunges yesterday	a-49
lungs _ $	a-46
lungs _ legs	a-29
lungs _ squats	a50
lungs ok	a37
lung~	a-74
lying	a115
lying _ $	a123
lying _ and	a45
lying down	a116
lying on	a-37
lyin~	a115
m	a-117
m left	a-44
ma _ are	a-41
ma _ is	a68
ma knee	a60
ma legs	a-46
machine	a-32
machine #	a-26
machine $	a27
machine _ $	a53
mach~	a-26
mad	a30
mad $	a-35
made	a-80
made _ $	a-25
made _ do	a-35
made _ legs	a-26
made _ loud	a49
made _ say	a29
made a	a168
made it	a-31
made me	a-169
made us	a-26
made you	a44
madrid	a-35
madr~	a-35
main	a-73
make _ ?	a44
make _ run	a-41
make my	a148
make that	a-39
makes	a-29
makes _ yelp	a-44
makes my	a-53
make~	a-29
making	a-66
maki~	a-66
man	a-137
man flu	a-33
many _ days	a59
many _ did	a35
many leg	a62
many times	a47
marathon	a-170
marathon _ my	a-75
marathon _ so	a55
marathon on	a-33
marathons	a-43
marathons $	a-27
mara~	a-244
march	a-83
march _ healed	a-25
march all	a-25
marc~	a-83
mark	a-48
market	a-84
mark~	a-90
maroon	a96
maro~	a96
massive	a36
mass~	a38
mat	a-36
matches	a52
matc~	a63
mate	a-133
mate _ a	a153
mate _ his	a-34
mate got	a117
matter	a-31
matters	a-29
matt~	a-59
max	a43
max ?	a34
max _ $	a34
may	a-226
may _ do	a-39
may _ have	a-24
may _ today	a-32
may i	a-107
may run	a-48
maybe	a216
maybe $	a-69
maybe ?	a119
maybe _ #	a48
maybe _ $	a46
maybe a	a43
mayb~	a216
me	a-85
me $	a145
me ?	a-140
me _ #	a-29
me _ $	a-43
me _ ?	a-52
me _ again	a-34
me _ all	a101
me _ an	a55
me _ and	a119
me _ bed	a56
me _ bit	a78
me _ daily	a40
me _ dandy	a-61
me _ evening	a38
me _ for	a-49
me _ have	a123
me _ i	a-134
me _ is	a69
me _ it	a-43
me _ joke	a-37
me _ just	a53
me _ legs	a-36
me _ morning	a-27
me _ my	a-28
me _ never	a-25
me _ pains	a-44
me _ reverse	a-42
me _ single	a69
me _ the	a29
me _ what	a-37
me _ whole	a-29
me a	a38
me aches	a42
me after	a41
me all	a-46
me an	a-39
me ankle	a24
me at	a50
me both	a-58
me but	a54
me chest	a-62
me chills	a-27
me cry	a27
me doing	a-28
me every	a63
me everything	a-27
me from	a-69
me hamstring	a30
me hamstrings	a-58
me heart	a-60
me i	a33
me if	a-49
me in	a155
me is	a-41
me juice	a103
me legs	a-117
me luck	a-29
me on	a-99
me once	a-41
me quads	a-31
me since	a-55
me so	a-27
me stuff	a-34
me swear	a-41
me the	a-166
me this	a89
me to	a29
me tonight	a77
me when	a-95
me with	a-88
me yelp	a-48
mean	a61
mean $	a63
mean _ my	a52
mean that	a49
meas~	a35
medi~	a38
meet	a65
meeting	a-35
meets	a-37
meets the	a-37
meet~	a-96
meh	a-32
meme	a-38
meniscus	a194
meni~	a194
mention	a101
ment~	a92
menu	a-92
menu today	a-37
merry	a113
merr~	a113
mess	a-60
message	a-35
message $	a-31
message _ again	a39
message me	a34
messages	a-46
messages $	a-34
messages _ too	a-56
messaging _ $	a-64
messaging me	a99
messed	a-50
messed up	a-50
mess~	a-110
metal	a-29
metal legs	a-67
metatarsal	a350
metatarsal _ fracture	a101
metatarsal is	a168
metatarsal stress	a101
meta~	a321
metro	a-40
metr~	a-50
mi	a-56
mi ?	a-45
mi _ $	a-45
mid	a60
mid _ $	a222
mid _ and	a-130
mid _ can	a24
mid _ no	a-70
mid _ run	a30
mid jog	a-108
mid lunge	a48
mid parkrun	a37
mid run	a62
mid tempo	a-68
midday	a58
midday _ $	a58
middle _ a	a-40
middle of	a-89
midd~	a36
midnight	a-51
midn~	a-51
midway	a-82
midw~	a-83
might	a45
mild	a58
mile	a59
mile #	a153
mile $	a-28
mile _ $	a-44
mile _ ?	a135
mile _ a	a40
mile _ and	a-61
mile _ hamstring	a-71
mile _ of	a-29
mile and	a-44
mile one	a-54
miler	a-68
miler ?	a-37
miler _ $	a-37
miles	a-66
miles $	a93
miles ?	a-39
miles _ $	a-73
miles _ ?	a116
miles _ a	a73
miles _ home	a26
miles _ the	a-30
miles done	a28
miles gone	a-64
miles in	a70
miles legs	a-43
miles ok	a111
miles or	a-24
miles out	a-31
mile~	a-141
milk	a30
min	a-138
min #	a82
min $	a-51
min _ #	a-83
min _ $	a-38
min _ ?	a-166
min _ a	a53
min _ am	a-54
min _ and	a-31
min _ from	a51
min _ go	a-29
min _ knees	a96
min _ lunges	a-37
min _ my	a25
min _ ok	a-79
min _ run	a70
min _ the	a36
min _ to	a-26
min ago	a54
min and	a37
min down	a-26
min easy	a-88
min gone	a-97
min i	a-54
min in	a78
min into	a85
min knee	a-79
min light	a-47
min now	a-27
min of	a-34
min on	a30
mind	a-92
mind $	a-27
mine	a-274
mine #	a47
mine $	a-129
mine _ $	a121
mine _ fine	a-28
mine _ grand	a-48
mine _ not	a-56
mine are	a-40
mine is	a45
mines	a-69
mine~	a-69
mins	a-147
mins $	a-25
mins ?	a176
mins _ #	a-35
mins _ $	a114
mins _ the	a-81
mins _ to	a38
mins _ treadmill	a-45
mins ago	a-58
mins going	a38
mins in	a-34
mins left	a39
mins of	a-31
mins on	a-43
mins w	a-36
minute	a-48
minute #	a-59
minute _ all	a56
minutes	a-155
minutes _ my	a43
minutes _ the	a-30
minutes and	a-35
minu~	a-211
mis	a-49
miss	a-62
miss _ #	a-29
missed	a56
miss~	a55
mistake	a-110
mistake _ is	a-73
mist~	a-140
moaning	a28
moaning _ on	a28
moaning carry	a28
moan~	a55
mobility	a-80
mobi~	a-80
mode $	a72
mom	a-46
moment $	a37
moment _ i	a-25
moment and	a-25
moms	a-103
mon	a-76
mon _ $	a-110
monday	a-106
monday $	a-30
monday _ #	a-25
monday _ a	a-32
monday i	a71
monday run	a-28
mond~	a-107
month	a-196
month _ it	a-25
month my	a-53
months	a-52
months _ #	a-50
mont~	a-248
mood #	a67
mood :	a-67
more	a76
more $	a-28
more ?	a69
more _ #	a-48
more _ ?	a-76
more _ a	a35
more _ i	a-59
more _ ins	a56
more _ my	a34
more _ than	a-63
more check	a56
more k	a-48
more knee	a-60
more like	a36
more messages	a55
more reminders	a25
more sore	a-63
more the	a89
morning	a100
morning #	a-60
morning :	a-24
morning ?	a-65
morning _ #	a-29
morning _ $	a-58
morning _ ?	a130
morning _ and	a-55
morning _ at	a-74
morning _ hour	a-27
morning _ i	a62
morning _ it	a36
morning _ legs	a65
morning _ now	a-83
morning _ ok	a54
morning _ run	a-43
morning _ squats	a-67
morning _ still	a35
morning _ to	a113
morning _ was	a-63
morning an	a-27
morning but	a82
morning from	a-39
morning i	a-31
morning in	a-52
morning is	a35
morning legs	a-25
morning not	a26
morning now	a75
morning ok	a60
morning or	a-25
morning right	a37
morning run	a-48
morning should	a56
morning squats	a-45
morning was	a24
mornings	a-60
mornings and	a-25
morn~	a61
mother	a-119
mother _ $	a-77
mother _ law	a-29
mother in	a-42
moth~	a-119
move _ to	a36
move it	a36
moving	a62
moving $	a57
moving to	a-44
movi~	a55
mri	a35
much	a-87
much _ $	a-52
much _ the	a-79
much for	a-50
much to	a28
muddled	a141
mudd~	a141
mum	a-114
mum $	a43
mums	a-61
murder _ the	a84
murder on	a84
muscle	a-77
muscle _ #	a-28
muscle _ ?	a-27
muscle _ is	a53
muscle _ it	a-118
muscle _ or	a-27
muscle above	a-118
muscle ache	a-125
muscle first	a-29
muscle is	a-24
muscle it	a54
muscle pain	a-34
muscle soreness	a73
muscles	a38
muscles _ #	a-36
musc~	a-39
mush	a45
must	a-39
mute	a124
mute $	a-42
mute _ $	a245
mute for	a-83
my	a85
my #	a-49
my _ #	a52
my _ $	a-205
my _ ?	a51
my _ a	a40
my _ ache	a49
my _ aches	a52
my _ all	a26
my _ always	a128
my _ an	a-60
my _ and	a-146
my _ ankle	a-28
my _ are	a-62
my _ at	a56
my _ bone	a74
my _ broken	a-35
my _ calf	a222
my _ can	a-31
my _ carry	a-24
my _ cheek	a32
my _ could	a97
my _ day	a-38
my _ days	a-72
my _ did	a76
my _ died	a-41
my _ do	a-49
my _ does	a-24
my _ down	a120
my _ easy	a61
my _ entries	a31
my _ entry	a-33
my _ every	a56
my _ fainted	a-74
my _ feel	a-59
my _ feels	a44
my _ foot	a62
my _ get	a-26
my _ gets	a-59
my _ go	a90
my _ goes	a53
my _ going	a96
my _ got	a-98
my _ had	a-33
my _ has	a-33
my _ have	a-54
my _ he	a-98
my _ healed	a-86
my _ heard	a-34
my _ hip	a-25
my _ hurt	a106
my _ hurts	a-62
my _ i	a74
my _ if	a37
my _ ignore	a-33
my _ in	a-387
my _ ins	a133
my _ into	a77
my _ is	a277
my _ it	a-116
my _ jumps	a38
my _ just	a96
my _ k	a-47
my _ knee	a167
my _ last	a-32
my _ left	a-32
my _ legs	a83
my _ log	a-53
my _ lol	a52
my _ mile	a-28
my _ miles	a28
my _ muscle	a-69
my _ no	a-57
my _ not	a54
my _ numb	a46
my _ numbers	a-38
my _ of	a-32
my _ off	a-28
my _ pain	a28
my _ passed	a-65
my _ popped	a47
my _ probably	a29
my _ properly	a27
my _ rang	a38
my _ run	a61
my _ said	a-48
my _ says	a-53
my _ set	a-84
my _ short	a-42
my _ should	a-33
my _ since	a24
my _ so	a98
my _ sore	a-48
my _ soreness	a42
my _ sounds	a29
my _ stabs	a134
my _ stepping	a33
my _ still	a-42
my _ swelled	a42
my _ th	a-29
my _ the	a-73
my _ to	a-197
my _ today	a58
my _ toe	a79
my _ tomorrow	a-34
my _ tore	a-29
my _ turns	a83
my _ up	a-44
my _ used	a-62
my _ wants	a-60
my _ went	a-50
my _ what	a82
my _ when	a85
my _ why	a-25
my _ will	a-52
my _ without	a-135
my _ workout	a-29
my achilles	a84
my adductor	a82
my age	a-27
my ankle	a-36
my ankles	a41
my arm	a-26
my arms	a-33
my arse	a-39
my ass	a-117
my average	a49
my back	a131
my bad	a-27
my belt	a-63
my big	a76
my birthday	a-51
my boss	a-76
my breastbone	a68
my brother	a-73
my brothers	a-119
my buddy	a-49
my calf	a109
my calves	a-32
my cars	a-29
my cat	a-37
my check	a130
my chest	a273
my client	a-105
my coach	a-62
my code	a-41
my coffee	a79
my dad	a-143
my data	a46
my deadlift	a-30
my desk	a78
my dog	a-45
my doms	a-28
my ears	a46
my enemy	a-85
my entries	a-43
my ex	a-40
my eyes	a-112
my file	a-28
my flight	a-24
my foot	a428
my foots	a48
my friend	a-29
my front	a51
my gains	a-42
my german	a-27
my glute	a66
my gran	a-28
my groin	a142
my gym	a-42
my hamstring	a156
my hamstrings	a-31
my heart	a61
my hearts	a47
my heel	a137
my hip	a287
my hips	a209
my hour	a-39
my husband	a-51
my info	a-79
my jeans	a26
my keys	a-25
my kid	a-103
my kids	a-28
my knee	a245
my kneecap	a101
my knees	a-45
my lap	a24
my laptop	a-25
my last	a-84
my left	a159
my leg	a222
my life	a47
my log	a-97
my logs	a-44
my long	a31
my lunch	a-47
my lungs	a36
my mate	a-122
my meniscus	a158
my mind	a-53
my moms	a-103
my month	a-31
my mother	a-42
my mum	a-136
my pee	a207
my phone	a-80
my physio	a-84
my pins	a-75
my pipi	a72
my plan	a-54
my profile	a-52
my pt	a-47
my quad	a215
my quads	a-46
my records	a-34
my rest	a-37
my ribs	a80
my right	a107
my roommates	a-47
my run	a-75
my running	a-85
my shin	a111
my shinbone	a85
my shoes	a102
my shoulder	a-34
my sister	a-89
my son	a-123
my soreness	a-61
my soul	a-95
my spotter	a-85
my squat	a-75
my stats	a-24
my stop	a-31
my streak	a-104
my stuff	a84
my subscription	a-51
my swollen	a32
my teeth	a-129
my their	a-75
my thigh	a50
my thighs	a129
my tibia	a48
my ticker	a35
my timezone	a-39
my toes	a186
my urine	a73
my wee	a175
my weight	a37
my wifi	a-70
myself	a-40
myself $	a72
myself _ a	a-25
myself _ the	a-57
myself onto	a-43
myse~	a-40
myth	a-49
nae	a-79
nagging	a98
nagging #	a61
nagging _ k	a61
nagg~	a98
nah	a-46
nail	a80
nailed	a-38
nail~	a-57
nap	a-54
nausea	a31
naus~	a28
naw	a-43
nay	a69
nay $	a69
nbd	a97
nd day	a-27
nearly	a222
nearly _ $	a73
nearly _ down	a50
nearly _ me	a-60
nearly _ out	a46
nearly _ over	a58
nearly fainted	a51
nearly keeled	a94
nearly passed	a37
near~	a222
need	a-41
need _ after	a-35
need _ run	a-71
need a	a-53
need the	a30
need to	a-55
need you	a-67
needed	a-106
needle	a115
needle _ the	a99
needle in	a90
needles	a125
needles _ feet	a72
needles _ the	a40
needles down	a36
needs	a-43
need~	a65
neither	a-117
neither $	a93
neit~	a-117
nerves	a-39
nerves _ $	a-39
nervous	a52
netflix is	a-51
neuro	a26
neur~	a26
never	a-147
never _ #	a89
never _ $	a-45
never _ it	a-44
never _ the	a-27
never _ up	a-88
never had	a56
never woke	a28
neve~	a-147
new	a-338
new $	a65
new _ on	a-24
new hip	a-46
new shoes	a-76
new year	a-45
newborn	a-160
newborn _ after	a-60
newborn foal	a-43
newborn giraffe	a-28
newb~	a-160
news	a-48
next	a-140
next $	a-55
next _ $	a31
next _ me	a-83
next door	a-74
next thing	a68
next time	a34
next to	a-83
nice	a-25
nicely	a-46
nice~	a-46
niggle	a150
niggle _ nothing	a54
nigg~	a198
night	a102
night $	a-63
night _ #	a200
night _ $	a71
night _ /	a-25
night _ a	a-39
night _ in	a27
night _ now	a77
night _ ok	a59
night _ on	a-32
night _ the	a-41
night _ this	a53
night and	a-30
night easy	a137
night fever	a-32
night i	a-139
night no	a-51
night not	a-47
night or	a-29
night quads	a108
night run	a95
night shift	a-41
night still	a34
night tempo	a27
nighter	a-26
nights	a-123
nigh~	a-46
nine	a-139
nine $	a-75
nippy	a85
nippy thing	a40
nipp~	a119
no	a-311
no #	a-41
no $	a166
no ?	a-34
no _ !	a-38
no _ #	a-238
no _ $	a-103
no _ ?	a56
no _ a	a55
no _ anywhere	a-50
no _ at	a279
no _ because	a53
no _ but	a110
no _ can	a-97
no _ cancel	a69
no _ check	a56
no _ for	a-29
no _ go	a-125
no _ i	a-66
no _ in	a27
no _ it	a81
no _ jog	a46
no _ just	a101
no _ messages	a42
no _ my	a-25
no _ no	a-189
no _ not	a-46
no _ of	a62
no _ on	a-39
no _ only	a-49
no _ or	a-49
no _ pain	a-272
no _ pee	a29
no _ quads	a-81
no _ reminders	a25
no _ said	a-101
no _ since	a-115
no _ soreness	a58
no _ stuff	a-144
no _ the	a-68
no _ this	a110
no _ though	a39
no _ till	a-24
no _ to	a-85
no _ was	a44
no _ whatsoever	a-45
no _ yet	a44
no ache	a-101
no aches	a-108
no breakfast	a-50
no but	a113
no chest	a-242
no complaints	a-85
no cough	a108
no dinner	a136
no dizziness	a49
no dizzy	a-179
no doms	a193
no drama	a-26
no feeling	a72
no fever	a-309
no food	a-31
no go	a-31
no hills	a64
no hip	a-211
no i	a46
no idea	a42
no it	a36
no joint	a-32
no just	a-39
no knee	a-275
no longer	a-61
no messages	a-33
no milk	a34
no more	a59
no nothing	a-91
no one	a-32
no pings	a97
no pop	a-24
no pops	a-39
no power	a91
no problem	a82
no reason	a109
no reminders	a-49
no run	a64
no sharp	a-107
no skipping	a-35
no stabbing	a-53
no stabs	a-81
no stop	a69
no strength	a166
no sweat	a118
no swelling	a-107
no the	a219
no wobble	a-26
nobody	a35
nobo~	a35
noise	a168
noise $	a131
noise _ my	a-42
noise and	a42
noises	a60
nois~	a159
none	a-223
none $	a-69
none _ :	a-38
noob	a-26
noodle	a-60
noodle legs	a-60
noodles	a-57
nood~	a-116
noon _ $	a-28
noon _ now	a51
noon easy	a-42
nope	a-56
nope _ now	a-73
nordics	a-64
nordics and	a-24
nordics bridges	a-55
nordics yesterday	a32
nord~	a-82
normal	a-69
normal ?	a-65
normal _ $	a-132
normal _ i	a42
normal _ me	a44
normal _ my	a67
normal _ the	a49
normal for	a57
normal i	a69
normal my	a33
normal no	a-40
normal that	a63
norm~	a-69
nose	a-107
nose _ a	a-61
nose _ running	a-27
nose is	a-27
nose like	a-61
nose running	a-69
not	a-141
not #	a-124
not $	a-76
not ?	a94
not _ #	a78
not _ $	a-306
not _ ?	a243
not _ a	a-78
not _ after	a-44
not _ and	a-67
not _ any	a-46
not _ anymore	a71
not _ anything	a-74
not _ at	a-114
not _ away	a51
not _ back	a55
not _ bad	a92
not _ but	a-24
not _ cold	a33
not _ down	a36
not _ easy	a-27
not _ fever	a-90
not _ for	a26
not _ how	a40
not _ is	a-57
not _ it	a86
not _ jog	a119
not _ joint	a-85
not _ just	a-182
not _ k	a-74
not _ keep	a24
not _ leg	a-67
not _ legs	a-83
not _ like	a24
not _ long	a-27
not _ mate	a153
not _ me	a212
not _ mum	a43
not _ muscle	a119
not _ my	a205
not _ not	a-226
not _ on	a210
not _ only	a-64
not _ or	a28
not _ pee	a-72
not _ quads	a196
not _ run	a-57
not _ since	a-87
not _ so	a-27
not _ sore	a89
not _ squats	a52
not _ straight	a61
not _ that	a52
not _ the	a81
not _ though	a-75
not _ tight	a-54
not _ to	a-94
not _ today	a42
not _ up	a-100
not _ weight	a92
not _ without	a-54
not _ yet	a-35
not _ you	a-55
not a	a-25
not anymore	a-92
not at	a39
not back	a-30
not be	a-36
not bend	a67
not climb	a48
not cool	a41
not count	a32
not even	a49
not faint	a28
not feel	a109
not feverish	a-63
not get	a80
not go	a124
not good	a115
not got	a-61
not great	a142
not had	a-47
not happy	a58
not have	a-157
not hold	a30
not hurt	a-96
not i	a-104
not ill	a-31
not injured	a-40
not just	a-107
not kneel	a-70
not know	a149
not legs	a218
not lie	a-27
not lift	a153
not lifting	a-42
not limping	a-59
not make	a54
not me	a-192
not mine	a-122
not need	a-65
not now	a-91
not one	a-101
not pain	a-101
not painful	a-139
not possible	a66
not press	a34
not put	a125
not quads	a58
not run	a-73
not running	a26
not say	a-38
not sharp	a-39
not sit	a-87
not stand	a38
not straighten	a75
not sure	a112
not swollen	a-60
not take	a166
not that	a40
not the	a104
not there	a-45
not think	a104
not today	a117
not touch	a-106
not wake	a52
not walk	a34
not well	a61
not wincing	a-26
not work	a64
nothing	a-234
nothing $	a70
nothing _ #	a-68
nothing _ $	a-234
nothing _ can	a-61
nothing _ eat	a41
nothing _ like	a75
nothing _ me	a-73
nothing _ nothing	a-128
nothing _ since	a-26
nothing _ the	a-65
nothing _ write	a54
nothing eaten	a-26
nothing else	a-87
nothing fancy	a-46
nothing hurts	a-77
nothing left	a-36
nothing mad	a76
nothing run	a77
nothing sharp	a-113
nothing since	a-122
nothing swells	a-37
nothing to	a45
noth~	a-234
noticed	a71
noti~	a63
november	a-37
nove~	a-37
now	a97
now $	a-81
now :	a-33
now ?	a-115
now _ #	a131
now _ $	a-97
now _ /	a-56
now _ ?	a-76
now _ a	a-74
now _ am	a29
now _ and	a30
now _ at	a44
now _ check	a-61
now _ chest	a98
now _ feel	a35
now _ i	a120
now _ in	a43
now _ it	a-116
now _ k	a27
now _ knee	a47
now _ legs	a-54
now _ run	a-55
now _ that	a37
now _ the	a-27
now _ to	a157
now _ tonight	a41
now _ when	a-34
now after	a-55
now another	a36
now ask	a-40
now but	a49
now can	a104
now everything	a-71
now feels	a-70
now intervals	a-34
now is	a-40
now km	a210
now my	a29
now on	a-62
now one	a46
now only	a-55
now or	a-80
now sand	a-31
now so	a-104
now squats	a-40
now the	a-62
now though	a-46
now was	a-46
nowt	a-114
nowt _ wi	a-43
nowt wrong	a-43
numb	a414
numb $	a69
numb _ $	a133
numb _ deadlifts	a44
numb _ in	a-65
numb _ my	a84
numb _ squats	a34
numb _ the	a74
numb after	a66
numb as	a151
numb at	a26
numb feet	a-47
numb from	a80
numb in	a29
numb since	a25
numb toes	a-105
numb with	a43
number	a-28
numbers	a-44
numbness	a87
nvm forget	a24
obviously	a-75
obvi~	a-75
october	a55
october ?	a62
octo~	a55
odd	a47
of #	a-87
of _ $	a124
of _ ?	a33
of _ aches	a42
of _ and	a-117
of _ as	a-51
of _ at	a87
of _ but	a92
of _ can	a-29
of _ chair	a62
of _ do	a43
of _ doms	a-28
of _ done	a-38
of _ easy	a-62
of _ feel	a29
of _ foot	a60
of _ for	a-146
of _ gym	a51
of _ hour	a-44
of _ in	a-79
of _ jog	a-49
of _ just	a139
of _ k	a28
of _ knee	a115
of _ later	a-31
of _ leg	a143
of _ legs	a-68
of _ life	a54
of _ like	a59
of _ loop	a-25
of _ miles	a-64
of _ one	a29
of _ press	a-44
of _ quads	a56
of _ question	a-25
of _ reminders	a-25
of _ right	a35
of _ run	a-49
of _ shin	a44
of _ sore	a-24
of _ sudden	a88
of _ tempo	a-40
of _ thigh	a34
of _ this	a-25
of _ to	a-82
of _ today	a47
of _ was	a-50
of a	a221
of an	a-39
of bed	a-30
of drawers	a-81
of fever	a81
of foot	a29
of heat	a27
of it	a-132
of lamb	a-36
of lunges	a-32
of me	a62
of mine	a-67
of my	a105
of puff	a88
of running	a-38
of ten	a-89
of them	a-31
of these	a-25
of this	a35
of water	a34
of what	a-37
of your	a-34
off	a24
off #	a-56
off $	a-33
off _ $	a-27
off _ ?	a-50
off _ a	a53
off _ am	a55
off _ bed	a32
off _ bus	a-32
off _ couch	a-35
off _ floor	a-38
off _ foot	a52
off _ kerb	a45
off _ last	a90
off _ loo	a-76
off _ my	a43
off _ off	a181
off _ on	a75
off _ pain	a28
off _ the	a72
off a	a-24
off check	a121
off for	a27
off i	a-30
off legs	a-25
off my	a24
off now	a-128
off on	a67
off please	a39
off the	a-89
off this	a41
off to	a57
off whole	a-35
office	a55
offi~	a55
oh and	a40
ok	a-175
ok #	a87
ok ?	a24
ok _ #	a-154
ok _ $	a41
ok _ ?	a-151
ok _ a	a34
ok _ am	a-34
ok _ is	a116
ok _ k	a167
ok _ ok	a-116
ok _ parkrun	a117
ok _ run	a26
ok _ was	a-34
ok ate	a-41
ok but	a-129
ok easy	a115
ok i	a-58
ok just	a-33
ok legs	a-24
ok now	a171
ok run	a-99
ok so	a-24
ok tbh	a33
ok though	a-109
ok to	a59
ok today	a-33
okay	a-39
old	a-83
old #	a-108
on	a-68
on $	a-80
on ?	a-35
on _ #	a36
on _ $	a-38
on _ :	a-35
on _ ?	a72
on _ a	a-33
on _ and	a32
on _ back	a24
on _ basis	a-58
on _ beach	a-33
on _ bed	a-41
on _ belt	a-61
on _ bike	a-41
on _ boat	a201
on _ bone	a53
on _ bus	a-115
on _ but	a-28
on _ calf	a65
on _ canal	a55
on _ cards	a-46
on _ chest	a86
on _ couch	a84
on _ day	a-29
on _ did	a-70
on _ feet	a-56
on _ flat	a28
on _ hack	a-76
on _ head	a-66
on _ heel	a25
on _ hill	a-63
on _ hip	a-25
on _ in	a-94
on _ is	a-53
on _ it	a-35
on _ kerb	a-33
on _ km	a-48
on _ knee	a-35
on _ last	a245
on _ left	a86
on _ leg	a-46
on _ light	a41
on _ lol	a45
on _ loo	a-26
on _ menu	a-92
on _ mode	a72
on _ morning	a-65
on _ no	a24
on _ of	a40
on _ off	a37
on _ on	a109
on _ own	a-86
on _ path	a59
on _ pins	a-33
on _ plan	a-53
on _ press	a25
on _ raises	a33
on _ ribs	a29
on _ right	a72
on _ root	a33
on _ rower	a29
on _ rpe	a-47
on _ run	a-44
on _ shin	a76
on _ shinbone	a32
on _ side	a178
on _ sides	a-55
on _ sofa	a88
on _ soreness	a-55
on _ spot	a-51
on _ stair	a52
on _ stairs	a33
on _ step	a-33
on _ the	a51
on _ thermometer	a173
on _ this	a43
on _ tibia	a58
on _ time	a-34
on _ toes	a25
on _ track	a-36
on _ trail	a-73
on _ treadmill	a-63
on _ tube	a55
on _ wall	a39
on _ ward	a-40
on _ way	a39
on _ yes	a-43
on a	a273
on all	a-35
on both	a-55
on box	a41
on calf	a33
on crutches	a206
on doms	a-56
on each	a-28
on easy	a-98
on every	a-24
on fire	a46
on foot	a-34
on for	a-30
on friday	a-112
on from	a57
on fumes	a-27
on grass	a27
on green	a41
on hip	a-128
on ice	a-58
on it	a42
on leg	a24
on lunges	a-52
on mile	a-65
on monday	a-46
on my	a100
on one	a32
on or	a-71
on rdls	a31
on rep	a73
on run	a58
on sat	a-30
on saturday	a-84
on set	a176
on silent	a34
on sofa	a69
on squats	a-74
on stairs	a37
on sun	a-49
on sunday	a-64
on that	a47
on the	a89
on thinners	a81
on this	a-56
on tiptoe	a88
on today	a-44
on track	a-28
on tuesday	a-57
on what	a-66
on with	a-37
once	a-123
once _ ?	a-115
once _ a	a-33
once again	a-34
once as	a-33
one	a337
one #	a-60
one $	a-152
one ?	a-37
one _ #	a44
one _ $	a-160
one _ ?	a-123
one _ about	a43
one _ after	a30
one _ am	a-41
one _ and	a73
one _ calf	a121
one _ do	a46
one _ i	a-69
one _ is	a65
one _ just	a-43
one _ k	a-39
one _ legs	a-29
one _ more	a61
one _ on	a106
one _ only	a69
one _ or	a-26
one _ rep	a-31
one _ since	a25
one _ spot	a52
one _ stab	a102
one _ swollen	a38
one _ ten	a-49
one _ that	a43
one _ the	a-77
one _ this	a46
one _ wide	a30
one _ will	a39
one and	a28
one bit	a45
one calf	a219
one exact	a89
one finger	a62
one foot	a-86
one hot	a141
one is	a71
one leg	a137
one legged	a-53
one line	a-46
one mile	a-48
one more	a-61
one of	a-45
one ok	a-26
one place	a123
one point	a48
one run	a-29
one sec	a-36
one shin	a40
one side	a165
one slot	a-27
one sore	a32
one spot	a24
one tiny	a80
one tomorrow	a-33
one tonight	a-29
one was	a38
one with	a-31
ones	a26
ones _ $	a41
only	a-227
only #	a-29
only $	a110
only ?	a-30
only _ $	a-46
only _ /	a41
only _ ?	a-78
only _ at	a27
only _ hills	a25
only _ i	a-33
only _ if	a84
only _ is	a86
only _ one	a31
only _ the	a-68
only _ walk	a-51
only a	a-137
only about	a-33
only an	a28
only at	a36
only did	a-37
only easy	a-29
only hurts	a53
only legs	a34
only mild	a-33
only muscle	a-71
only my	a-56
only no	a-27
only on	a34
only one	a50
only run	a-47
only slow	a-60
only the	a187
only today	a-33
only twinges	a73
only walk	a-34
only when	a-27
onto	a-53
onto _ sofa	a-27
onto a	a-38
oops	a25
op	a-96
op _ #	a-75
op _ well	a-44
op in	a-65
op went	a-44
open	a-48
open a	a-32
open~	a-124
opinions	a76
opin~	a76
oppo~	a-27
opti~	a-178
or	a-252
or _ $	a67
or _ ?	a78
or _ a	a32
or _ an	a26
or _ doms	a-34
or _ first	a90
or _ for	a-31
or _ home	a-51
or _ i	a-69
or _ it	a-88
or _ just	a-125
or _ k	a27
or _ or	a-73
or _ other	a-32
or _ run	a42
or _ the	a-110
or _ then	a-35
or _ this	a-30
or _ to	a52
or a	a57
or after	a-72
or another	a-25
or anything	a-70
or bed	a-52
or couch	a50
or drop	a30
or flip	a-31
or in	a-66
or is	a44
or jog	a32
or just	a-31
or keep	a-44
or legs	a-47
or nay	a69
or neither	a93
or not	a30
or push	a33
or red	a-73
or run	a164
or running	a-28
or something	a-28
or tomorrow	a-26
or wait	a-34
or weights	a35
oran~	a29
order	a-101
order ?	a-29
order _ $	a-70
orders	a47
orde~	a-69
other	a93
other _ $	a-32
other _ easy	a56
other _ not	a59
other day	a-27
other is	a37
other one	a30
other since	a58
other way	a-32
otherwise	a-32
otherwise _ $	a-96
otherwise fine	a-29
othe~	a99
ouch	a-89
ouch quads	a-26
ouch~	a128
our	a-50
out $	a-42
out ?	a85
out _ #	a-90
out _ $	a-64
out _ ?	a-54
out _ a	a33
out _ at	a-67
out _ bed	a-30
out _ breathing	a25
out _ door	a-42
out _ i	a62
out _ in	a-32
out _ it	a-36
out _ leg	a67
out _ me	a46
out _ on	a-103
out _ puff	a88
out _ ten	a-89
out _ the	a95
out _ today	a62
out _ with	a60
out _ work	a53
out a	a41
out after	a73
out and	a-26
out at	a64
out from	a33
out here	a-31
out i	a31
out in	a45
out now	a-45
out of	a-128
out on	a102
out or	a-47
out quads	a-42
out running	a37
out the	a-43
out there	a-109
out tonight	a-27
outdoors	a37
outd~	a37
outside _ my	a41
outside _ the	a65
outside of	a122
over	a46
over $	a71
over _ $	a-80
over _ it	a52
over _ run	a-32
over _ the	a140
over _ up	a31
over all	a59
over at	a93
over both	a-92
over christmas	a-64
over getting	a-25
over here	a-77
over the	a-47
over to	a28
overheated	a41
overnight	a372
overnight $	a285
over~	a254
ow	a117
own	a97
own _ $	a45
owt	a-68
pace	a-171
pace $	a-33
pace _ is	a-26
pace _ ok	a26
pack	a-41
packed	a-124
pack~	a-124
pain !	a-83
pain #	a-173
pain _ !	a-24
pain _ #	a49
pain _ $	a-44
pain _ a	a-41
pain _ all	a159
pain _ ankle	a-89
pain _ calf	a77
pain _ hip	a-188
pain _ i	a39
pain _ is	a-73
pain _ mistake	a-73
pain _ my	a-116
pain _ nothing	a-40
pain _ only	a44
pain _ running	a-40
pain _ so	a-44
pain _ the	a96
pain at	a226
pain behind	a43
pain but	a50
pain by	a-73
pain can	a-64
pain gone	a32
pain i	a-49
pain in	a-165
pain just	a-48
pain more	a28
pain no	a-239
pain not	a126
pain on	a58
pain only	a-35
pain since	a39
pain though	a51
pain whatsoever	a-39
pain while	a-40
painful	a-46
painful $	a27
paining	a25
paining since	a-34
painkillers	a64
painless	a-58
painless $	a-58
pains	a94
pains $	a24
pains _ a	a-39
pains are	a-36
pain~	a93
palpitations	a384
palpitations again	a262
palp~	a384
pants	a-43
pants on	a-39
pant~	a-43
paracetamol	a118
para~	a195
park	a-178
park bench	a-28
park thighs	a-27
parkrun	a-127
parkrun $	a71
parkrun ?	a-52
parkrun _ #	a89
parkrun _ $	a-52
parkrun _ ?	a-45
parkrun in	a64
parkrun tomorrow	a-45
park~	a-86
partner _ his	a-47
party	a-40
part~	a-59
pass	a38
passed	a163
passed _ at	a81
passed _ on	a28
passed out	a161
passed the	a-35
passing	a100
passing out	a101
pass~	a263
past	a-36
pasta	a-86
pasta after	a-55
past~	a-86
patch	a98
patch on	a82
patc~	a98
patella	a169
pate~	a222
path	a83
patients	a-48
pati~	a-58
pause	a-85
pause _ i	a78
pause _ monday	a71
pause _ my	a-76
pause _ the	a-96
pause me	a90
pausing at	a33
paus~	a-40
pb	a-75
pb _ morning	a-36
pe	a-39
peac~	a-47
peaking	a-32
peak~	a-50
pecs	a26
pee	a519
pee $	a33
pee _ $	a-41
pee _ brown	a-54
pee _ clear	a-58
pee _ dark	a54
pee _ i	a115
pee _ it	a67
pee _ like	a111
pee _ out	a42
pee _ rhabdo	a-136
pee _ run	a52
pee always	a-104
pee brown	a72
pee but	a94
pee came	a42
pee is	a-104
pee looks	a106
pee was	a76
peed	a151
peeing	a325
peeing _ $	a175
peeing _ since	a64
peeing tea	a69
peei~	a325
pees	a-34
pegs	a-27
penn~	a39
people	a-49
people _ after	a-33
people faint	a-33
peop~	a-49
percent	a-35
perc~	a-35
perfect	a-214
perf~	a-198
perhaps	a-55
perhaps $	a-55
perh~	a-55
peri~	a88
permission	a-109
perm~	a-148
personal	a-25
pers~	a-34
perth	a-25
pert~	a-25
phone	a-47
phone $	a-35
phone _ silent	a34
phone is	a39
phone on	a68
phones	a-37
phon~	a-84
physio	a-106
physio $	a42
physio _ me	a-51
physio had	a-28
physio homework	a-32
physio says	a-52
physios	a49
phys~	a-38
pick	a-134
pick _ my	a-44
pick _ the	a-33
pick up	a-78
pick~	a-33
pie	a-34
pier	a-27
piercing	a94
pier~	a94
pig	a-87
pinch	a54
pinch _ i	a-36
pinch _ the	a28
pinch in	a28
pinches	a56
pinching	a119
pinchy	a82
pinc~	a311
ping	a143
ping $	a140
ping me	a-60
pinged	a140
pinging	a-38
pinging me	a-26
pings	a26
pings _ $	a-34
ping~	a128
pink	a90
pinpoint	a68
pinp~	a68
pins _ needles	a125
pins and	a150
pins are	a-119
pipi	a72
pipi is	a72
pirate	a84
pirate _ leg	a35
pira~	a84
piss	a97
piss _ brown	a81
piss is	a89
pissed	a203
piss~	a250
pistol	a-84
pistol squats	a-25
pistols	a-163
pistols #	a-76
pistols _ ?	a-64
pistols _ x	a-76
pist~	a-247
pitch	a-81
pitc~	a-81
pizza	a-79
pizz~	a-79
place	a160
place $	a46
plac~	a125
plan	a-83
plan $	a66
plan :	a-33
plan _ #	a-45
plan says	a-25
planks	a46
planks $	a49
planned	a-35
plantar _ what	a-26
plantar fasciitis	a-26
plan~	a-46
platform	a42
plat~	a66
playing	a-58
playlist	a-123
playlist is	a-61
play~	a-177
please	a-56
please $	a-135
please _ $	a-51
please _ in	a50
please _ my	a-109
please _ swelled	a69
please _ the	a43
please also	a48
please and	a-79
please i	a110
please in	a43
please my	a-73
please stop	a-37
plea~	a-31
plod	a-193
plod ?	a-144
plod _ $	a-144
plod _ the	a-31
plodding	a64
plod~	a64
plus	a80
plus knee	a58
plyo	a-36
plyo~	a-34
pm	a-83
pm $	a-61
pm ?	a-50
pm _ #	a33
pm _ $	a-50
pm _ am	a78
pm _ at	a-45
pm not	a38
pm one	a-28
pm run	a-45
pm yesterday	a-36
podcast	a-31
podc~	a-53
point on	a53
points	a97
poin~	a148
pois~	a-45
poke	a102
poke it	a47
poker	a65
poker _ the	a41
poke~	a75
pool	a-156
poor	a-76
poor _ $	a-45
poor lad	a-83
poorly	a-36
poorly not	a-36
poor~	a-36
pop	a353
pop !	a91
pop _ #	a-56
pop _ my	a116
pop _ not	a67
pop in	a57
pop on	a93
pop quiz	a-46
pop was	a57
popped	a37
popped _ knee	a-121
popped _ the	a130
popped a	a-27
popped at	a90
popped his	a-39
popped my	a-83
popped on	a126
popping	a45
popping _ dangerous	a135
popp~	a82
pops	a-39
porridge	a-69
porr~	a-69
porto	a-43
port~	a-51
possible	a80
possible ?	a78
possible _ $	a78
poss~	a80
post	a64
post _ $	a-37
post _ and	a-59
post legs	a-56
post~	a47
pounding	a64
poun~	a82
power	a56
powerlifting	a-24
powe~	a33
ppl	a-41
ppl _ if	a-39
ppl split	a-25
pr	a-119
prayer	a-33
pray~	a-33
pre	a87
pre workout	a131
prem~	a-33
press	a-192
press #	a41
press $	a50
press _ $	a-88
press _ and	a-58
press _ clutch	a-34
press _ curl	a-58
press _ is	a44
press _ leg	a-77
press _ noon	a-56
press _ run	a40
press _ when	a-27
press and	a-39
press at	a-57
press done	a53
press ext	a-71
press it	a71
press lol	a31
press rpe	a47
press the	a-102
press this	a-43
pressed	a-55
presses	a-112
presses #	a-61
pressing	a102
pressure	a229
pressure _ my	a65
pressure on	a73
pres~	a-38
pretty	a-33
pretty _ $	a-32
pret~	a-34
previous	a-25
previous entry	a-25
prev~	a-34
preworkout	a76
prew~	a76
pride	a-86
prid~	a-86
prin~	a-31
priority	a-71
priority is	a-54
prio~	a-71
probably	a256
probably _ $	a70
probably nothing	a46
probably the	a33
problem ?	a82
problem _ $	a82
prob~	a244
prof	a-26
profile	a-52
profile $	a-52
prof~	a-52
programme	a-26
progress	a-68
progress _ like	a-121
progress feels	a-92
prog~	a-116
prom~	a-28
proper _ in	a44
properly	a74
properly since	a28
prop~	a92
protein	a-64
protein _ ?	a-32
protein shake	a-28
prot~	a-33
pt	a-33
pt wants	a-47
pub	a-62
pub $	a-36
puff	a88
puffed	a120
puffed _ and	a40
puffed _ since	a58
puffed up	a150
puffy	a298
puffy _ right	a42
puffy and	a53
puffy legs	a148
puff~	a439
pug	a-56
puke	a-29
puked	a44
puke~	a149
puking	a96
puki~	a96
pull _ my	a29
pulled	a42
pulled #	a-62
pulled _ $	a56
pulled _ all	a-26
pulled _ calf	a36
pulled _ hamstring	a-98
pulled _ in	a52
pulled a	a-83
pulled an	a-26
pulled his	a-31
pulled my	a91
pulled something	a52
pulled up	a29
pulling	a81
pulls	a39
pulls and	a-25
pull~	a166
pulse	a191
pulse is	a51
puls~	a191
pumped	a-28
pump~	a-95
punc~	a112
puppy	a-26
pupp~	a-26
pure	a-84
pure _ $	a-26
purge	a-45
purg~	a-45
purple	a60
purp~	a60
push	a66
push _ $	a122
push _ and	a-31
push day	a-31
push off	a80
push on	a-52
push to	a-31
pushed	a-35
pushed _ sled	a-25
pushed the	a-35
pushes	a26
pushing _ stroller	a-44
pushing the	a-35
push~	a-46
put	a27
put #	a-26
put _ $	a-26
put _ easy	a-43
put _ foot	a28
put it	a50
put my	a47
put that	a-33
put weight	a107
put your	a-37
putting	a-33
putting on	a-28
putt~	a-33
q	a-63
quad	a451
quad #	a-97
quad $	a101
quad _ #	a-79
quad _ is	a-70
quad _ right	a-97
quad feels	a59
quad is	a-64
quad just	a50
quad soreness	a-103
quads	a-203
quads $	a-79
quads :	a130
quads _ #	a-29
quads _ $	a-41
quads _ /	a187
quads _ ?	a44
quads _ a	a43
quads _ as	a59
quads _ do	a70
quads _ fire	a-38
quads _ from	a-24
quads _ go	a-65
quads _ jog	a-50
quads _ left	a-61
quads _ on	a-31
quads _ out	a56
quads _ run	a-53
quads _ so	a24
quads _ that	a-96
quads _ the	a-38
quads about	a-33
quads are	a30
quads at	a48
quads burn	a-62
quads feel	a-49
quads fine	a125
quads fried	a-75
quads have	a-61
quads is	a-46
quads jog	a58
quads just	a-65
quads like	a-46
quads on	a-38
quads run	a-44
quads say	a-68
quads still	a-27
quads swollen	a44
quads wobbling	a-28
quad~	a-206
quarter	a-36
quarter _ #	a-24
quarter past	a-24
quarters	a-80
quarters _ an	a-44
quarters of	a-44
quar~	a-116
question	a-56
questions $	a-27
ques~	a-78
queue	a-30
queue did	a-30
queu~	a-76
quick	a-53
quick #	a-61
quick _ ?	a-47
quick _ k	a-36
quick _ stop	a78
quic~	a-126
quid	a-39
quit	a-109
quit ?	a-63
quit _ $	a-64
quit~	a-26
quiz	a-57
race	a-176
race $	a-53
race _ $	a-30
race on	a-28
racing	a-24
racing $	a-87
racing heart	a38
raci~	a-24
rack #	a35
rack _ i	a-25
rack and	a-40
rack pulls	a59
racked	a-63
racked _ last	a-48
racked my	a-48
racking	a93
racking _ bar	a93
racking the	a93
rack~	a29
radiator	a105
radi~	a105
rail	a-30
rain	a-42
raining	a79
raining _ am	a72
raining i	a72
rain~	a70
raise	a-37
raise $	a-34
raises	a-212
raises #	a-97
raises $	a-40
raises _ #	a57
raises _ homework	a-32
raises _ night	a33
raises _ the	a-63
raises and	a-30
raises last	a33
raises on	a-30
raises physio	a-32
raises while	a-33
raises yesterday	a46
rais~	a-264
ran	a-129
ran _ it	a58
rang	a38
rate	a-120
rate _ zone	a-25
rate in	a-25
rate normal	a-60
raw	a-34
raw _ $	a-34
rd	a-44
rd $	a50
rdl	a-239
rdl #	a-26
rdl /	a-56
rdl _ $	a-47
rdl _ x	a-26
rdl and	a-64
rdl calf	a-27
rdls	a-130
rdls $	a-24
rdls _ #	a-36
rdls _ $	a-73
rdls _ hamstring	a49
rdls at	a-31
rdls hamstrings	a-34
reaction	a31
reaction _ the	a35
reaction in	a58
reac~	a50
ready	a-33
read~	a-36
real	a113
real $	a84
real _ $	a34
really	a61
really _ $	a53
real~	a47
reason	a73
reason _ $	a-32
reasons	a-83
reasons please	a-79
reca~	a-68
reckon	a35
reckon $	a56
reck~	a38
record	a-100
record $	a-25
records	a-34
recovered	a-60
recovery _ #	a-51
recovery _ $	a38
recovery _ ?	a56
recovery _ or	a-27
recovery jog	a-70
recovery run	a115
reco~	a-232
red	a52
red $	a95
red _ hot	a-44
red _ is	a-53
red _ shiny	a30
red _ to	a44
red flag	a48
red flags	a-35
red light	a-77
red the	a-27
redo	a41
reet	a-45
regret	a53
regretting	a-34
regretting _ #	a-34
rehab	a-36
rehabbed	a-73
reha~	a-109
relay	a-73
rela~	a-73
rele~	a-73
relocated	a-37
relo~	a-37
remember	a-42
remember _ i	a-47
remember i	a-35
reme~	a-42
remind	a-64
remind _ at	a34
remind _ when	a-36
remind me	a-62
reminder	a48
reminders	a122
reminders _ $	a-70
reminders on	a-45
remi~	a94
remove	a-173
remove _ $	a-53
remove _ knee	a-74
remove _ my	a24
remove one	a-37
remove the	a-99
remo~	a-185
rep	a89
rep #	a115
rep _ of	a-86
repair	a-25
repair $	a-25
repa~	a-25
repeat	a42
repeats	a-59
replaced	a-85
repl~	a-111
report	a36
reps $	a-43
reps ?	a-35
reps _ $	a-36
reps _ the	a-25
reps to	a61
reps yesterday	a74
requires	a-44
requ~	a-45
reservoir	a-42
rest	a196
rest ?	a154
rest _ i	a-34
rest _ my	a56
rest _ or	a41
rest _ the	a-43
rest i	a-26
rest of	a-36
rest when	a-26
restart	a-119
restart #	a-25
restart $	a-59
resting	a143
resting $	a39
resting _ rate	a44
resting heart	a44
result	a-60
resume	a-50
resume the	a-82
resu~	a-127
reverse	a-90
reverse _ hamstring	a-38
reverse lunge	a-38
reverse lunges	a-39
reve~	a-98
rhabdo	a47
rhabdo $	a126
rhab~	a47
ribs	a329
ribs $	a97
ribs hurt	a51
rice	a-104
rice and	a-76
rid	a-25
right	a104
right _ #	a-132
right _ $	a37
right _ did	a71
right _ is	a-65
right _ not	a59
right _ sand	a-31
right _ since	a47
right _ will	a54
right after	a-25
right before	a-36
right calf	a80
right hip	a30
right knee	a92
right leg	a155
right now	a-118
right one	a95
right quad	a-97
right side	a26
right there	a37
right to	a-70
righ~	a132
rip my	a-32
ripp~	a35
roast	a-33
roasting	a140
roas~	a106
rock	a52
rock hard	a92
rolled	a89
rolled _ a	a63
rolled _ ankle	a-33
rolled my	a-33
rolled on	a63
roller	a-45
rolling	a-49
rolling ?	a-27
rolling _ $	a-27
romanian	a-100
romanian _ and	a-50
romanian deadlifts	a-44
roma~	a-100
room	a373
room #	a84
room _ $	a32
room _ spinning	a101
room _ when	a28
room is	a180
room was	a52
roomie	a45
roommates	a-47
room~	a-69
root	a117
root beer	a84
ropey	a-78
rope~	a-88
rott~	a-51
rough	a-104
rough $	a-45
roug~	a-104
round	a77
round $	a48
round ?	a-24
round _ $	a-33
round _ lake	a-25
round _ park	a27
round the	a-45
rounds	a-35
roun~	a41
rout~	a-32
rower	a29
rowe~	a29
rows	a-58
rows only	a-37
rpe	a-111
rpe $	a-26
rpe _ #	a-37
rpe _ $	a-29
rpe _ felt	a-34
rpe _ just	a-27
rpe _ leg	a-35
rpe _ squats	a37
rpe _ this	a27
rubbish	a-56
rubbish _ $	a-27
rubb~	a-40
ruck	a30
ruck run	a30
rugby	a-142
rugby lads	a-26
rugb~	a-142
ruin	a-47
ruin _ $	a-25
ruin it	a-46
ruined	a-56
ruin~	a-56
run	a-260
run $	a168
run :	a30
run ?	a83
run _ #	a-122
run _ ?	a-44
run _ a	a-77
run _ after	a-31
run _ all	a-28
run _ am	a46
run _ awake	a87
run _ bad	a-50
run _ bed	a-34
run _ can	a-41
run _ come	a56
run _ do	a-56
run _ evening	a-29
run _ fine	a38
run _ heart	a38
run _ help	a66
run _ i	a-176
run _ is	a90
run _ it	a-56
run _ k	a45
run _ last	a59
run _ lift	a-64
run _ lightheaded	a138
run _ min	a-40
run _ no	a139
run _ normal	a-35
run _ not	a-36
run _ of	a53
run _ off	a-61
run _ on	a-89
run _ or	a66
run _ out	a29
run _ progress	a-56
run _ right	a34
run _ says	a-98
run _ strap	a-46
run _ swap	a30
run _ today	a-69
run _ wake	a-53
run _ walk	a25
run _ was	a47
run _ with	a69
run _ yes	a28
run a	a-38
run after	a-77
run again	a26
run and	a29
run anyway	a-25
run as	a-25
run at	a-44
run back	a-60
run because	a53
run before	a48
run between	a-33
run can	a-25
run do	a-26
run down	a-58
run feeling	a-58
run feels	a39
run forrest	a-29
run have	a99
run head	a-68
run home	a-130
run i	a47
run in	a98
run is	a67
run it	a98
run later	a29
run legs	a-60
run lol	a-50
run no	a-34
run now	a-76
run off	a81
run ok	a-108
run only	a25
run or	a57
run possible	a58
run should	a-45
run since	a-42
run then	a-41
run this	a-63
run through	a-61
run thurs	a25
run today	a-160
run tomorrow	a98
run up	a28
run w	a-29
run what	a-69
run when	a-99
run with	a-92
run yeah	a42
run yes	a24
run you	a66
runner	a-25
runners	a-155
runners _ $	a-38
runners knee	a-65
running	a68
running $	a232
running ?	a87
running _ #	a-30
running _ $	a52
running _ ?	a100
running _ a	a115
running _ feels	a25
running _ for	a-31
running _ fumes	a-27
running _ is	a-51
running _ it	a-28
running _ my	a-68
running _ now	a-27
running _ on	a45
running _ the	a-59
running _ this	a34
running _ which	a-28
running and	a29
running anyway	a-43
running at	a-59
running fever	a69
running hot	a193
running in	a33
running into	a29
running is	a-27
running late	a-49
running ok	a89
running right	a-73
running today	a-53
running tonight	a-75
running w	a-53
running with	a90
runny	a55
runny nose	a55
runn~	a-182
runs	a-102
runs $	a-29
runs _ $	a-25
runs _ or	a-34
rust	a102
rusty	a108
rusty and	a61
rust~	a108
s _ #	a32
s _ c	a-25
s and	a-25
saddle	a41
saddle _ feels	a43
saddle area	a43
sadd~	a41
safe	a64
safe ?	a64
safe _ $	a64
said	a-44
said _ because	a51
said _ but	a-27
said _ knee	a-106
said _ not	a-48
said _ ok	a95
said absolutely	a-48
said i	a84
said my	a-178
said no	a63
said rest	a33
salt	a-35
same _ $	a-24
same day	a-25
same evening	a-37
sand	a-62
sand is	a-31
sand~	a-67
sat	a99
sat $	a-60
sat _ $	a74
sat _ a	a31
sat _ in	a-57
sat _ it	a25
sat _ the	a57
sat down	a122
sat in	a51
sat morning	a-28
sat on	a37
saturday	a36
saturday $	a67
saturday _ ?	a70
saturday _ fever	a-32
saturday _ i	a-58
saturday _ now	a43
saturday _ today	a-33
saturday can	a-51
saturday morning	a27
saturday night	a-32
saturday so	a55
satu~	a29
sauce	a85
sauc~	a85
sauna	a48
saun~	a48
sausages	a96
saus~	a89
saw	a152
saw _ after	a29
saw _ on	a53
saw black	a64
saw stars	a137
say #	a-87
say _ $	a-36
say _ is	a-74
say _ knee	a-77
say _ run	a-33
say _ the	a120
say i	a39
say my	a-35
say no	a-25
say rest	a98
say to	a30
say yes	a73
saying	a30
sayi~	a30
says	a202
says #	a169
says _ #	a56
says _ am	a37
says _ first	a-29
says _ head	a-81
says _ min	a-53
says _ so	a33
says _ soreness	a33
says _ you	a66
says i	a35
says no	a-63
says rest	a-41
says run	a-73
says stay	a44
says who	a106
scaf~	a66
scale	a-37
scal~	a-37
scary	a-48
scar~	a-77
scen~	a-38
school	a-162
school gates	a-31
school run	a-34
scho~	a-162
sciatica	a54
scia~	a54
score	a-88
scor~	a-125
scratchy	a-67
scra~	a-95
screamed	a-24
screaming	a-36
screaming #	a-24
season	a-84
season _ the	a-27
seas~	a-84
seat	a-57
seated	a-50
seated calf	a-28
seattle	a-37
seat~	a-78
sec	a145
sec _ the	a81
sec at	a59
sec jog	a64
sec on	a24
second	a-57
second _ $	a-56
second one	a-44
seco~	a-72
secs	a170
see when	a33
seeing	a259
seeing _ $	a73
seeing _ when	a30
seeing sparkles	a39
seeing stars	a115
seei~	a259
seiz~	a-32
seminar	a-31
semi~	a-31
send	a-62
send _ $	a49
send the	a-85
sending	a56
sending me	a56
send~	a60
sense	a-51
sensible	a-26
sens~	a-77
september	a-74
sept~	a-74
series	a-28
series $	a-28
serious	a-117
serious $	a-109
seriously	a45
seri~	a-101
session	a-164
session _ #	a-76
session _ ?	a54
session _ not	a-46
session _ or	a44
session at	a-26
session lol	a64
session on	a28
sess~	a-149
set	a70
set #	a163
set $	a66
set ?	a-85
set _ $	a-118
set _ a	a-26
set _ as	a-71
set _ of	a24
set goal	a-51
set had	a51
set of	a31
set on	a-52
set that	a-56
sets	a-211
sets $	a-35
sets forgot	a-27
sets of	a-51
settle	a-33
sett~	a-57
seven	a-91
seven from	a-33
seve~	a-109
sgt	a49
shade	a66
shad~	a66
shake	a-100
shake _ ?	a39
shake and	a-51
shake out	a-26
shakeout	a82
shakeout ?	a157
shakeout _ $	a230
shakeout _ ?	a-111
shakeout ok	a77
shakes	a131
shakes and	a95
shaking	a26
shaky	a-115
shak~	a24
shame	a-65
shame $	a-51
sham~	a-65
sharp	a206
sharp $	a30
sharp _ #	a215
sharp _ $	a26
sharp _ i	a-54
sharp _ in	a126
sharp _ it	a-46
sharp _ km	a177
sharp _ sharp	a-33
sharp at	a118
sharp nothing	a-69
sharp pain	a99
sharp stab	a-68
sharpness	a-29
shar~	a203
shattered	a-86
shat~	a-86
she	a-366
she _ $	a-73
she _ her	a-28
she _ me	a-62
she is	a-41
she left	a-62
she runs	a-65
shed	a-86
sheet	a39
sheets	a120
shee~	a160
shh	a-29
shift	a-96
shift #	a47
shift _ a	a-36
shif~	a-100
shin	a645
shin $	a56
shin _ a	a112
shin _ as	a43
shin _ one	a46
shin _ to	a83
shin _ up	a26
shin has	a117
shin i	a50
shin is	a35
shin same	a36
shin splints	a-120
shinbone	a157
shins	a-81
shiny	a121
shiny and	a64
shin~	a311
shivering	a383
shivering _ #	a71
shivering in	a97
shivering under	a171
shivers	a98
shiv~	a483
shoes	a-27
shoes _ !	a-33
shoes _ ?	a-35
shoes sore	a-41
shoe~	a-27
shook	a-38
shooting	a133
shooting _ down	a29
shooting _ from	a45
shooting pains	a76
shooting thing	a74
shoo~	a95
shop	a42
short	a106
short $	a36
short ?	a-36
short _ $	a44
short one	a113
shorten	a-108
shorts	a-69
shor~	a-71
shot	a-49
should	a-160
should _ lift	a27
should _ run	a29
should _ skip	a-35
should it	a-24
should not	a36
should someone	a-29
should the	a56
shoulder	a-58
shoulders	a-52
shou~	a-256
show	a-65
show _ all	a-42
show me	a-39
show my	a-32
shower	a-85
shower _ $	a-24
show~	a-36
shre~	a-68
shuffle	a-31
shuffling	a-56
shuf~	a-87
shut	a-51
si	a69
si _ is	a69
si joint	a69
sick	a89
sick _ am	a165
sick _ session	a-47
sick _ the	a-77
sick and	a37
sick of	a-34
sick~	a-37
side	a258
side $	a66
side _ #	a32
side _ ?	a79
side _ i	a76
side after	a30
side and	a34
side only	a44
side since	a26
side stitch	a-39
sides	a-154
sideways	a53
side~	a-102
sign	a-85
sign $	a-32
sign me	a-24
signs	a-68
signs _ a	a-40
signs of	a-40
sign~	a-107
silence	a49
silence $	a-34
silence please	a83
sile~	a70
simply	a-163
simp~	a-163
sin	a-80
since	a250
since #	a-140
since $	a171
since _ #	a-92
since _ $	a107
since _ ?	a-58
since _ am	a-59
since _ at	a-52
since _ day	a116
since _ deadlift	a51
since _ evening	a26
since _ i	a-87
since _ jog	a44
since _ jumps	a72
since _ leg	a83
since _ legs	a51
since _ light	a-26
since _ lunges	a-79
since _ miles	a48
since _ minutes	a-31
since _ morning	a31
since _ mornings	a56
since _ nights	a-85
since _ on	a-50
since _ only	a-52
since _ press	a35
since _ run	a89
since _ session	a155
since _ soreness	a-33
since _ squats	a50
since _ still	a28
since _ training	a25
since box	a72
since can	a-129
since deads	a60
since hacks	a-53
since i	a-50
since january	a-36
since last	a-87
since leg	a184
since legs	a-41
since lunch	a148
since monday	a-38
since morning	a86
since my	a-71
since run	a-103
since squats	a217
since sumo	a39
since that	a58
since the	a148
since this	a85
sinc~	a250
sing	a-33
sing _ i	a-33
singing	a122
sing~	a107
sink	a-53
sinus	a-86
sinus thing	a-86
sinu~	a-86
sir kindly	a28
sister	a-134
sister has	a-84
sist~	a-134
sit	a120
sit _ #	a54
sit _ $	a45
sit _ i	a36
sit _ to	a-54
sit bone	a46
sit without	a-54
sits	a-89
sits _ $	a-38
sits today	a-38
sitting	a86
sitting _ #	a-33
sitting _ my	a35
sitting _ the	a-55
sitting down	a51
sitting here	a184
sitting in	a-73
sitting on	a45
sitt~	a86
six	a-265
six $	a-43
six _ morning	a-30
six effort	a-39
six this	a-30
sixt~	a-32
size	a126
size _ a	a57
size of	a78
sized	a81
sized spot	a45
size~	a81
skin	a287
skin _ and	a89
skin on	a54
skip ?	a103
skip _ $	a88
skip _ ?	a44
skip the	a-69
skipped	a-130
skipped _ run	a30
skipped breakfast	a65
skipped leg	a-26
skipped squats	a-28
skipping	a60
skipping #	a42
skipping _ $	a55
skipping _ on	a82
skipping _ since	a44
skipping beats	a178
skipping since	a34
skipping the	a-43
skips	a32
skips _ beat	a-52
skips _ i	a61
skips a	a-52
skips when	a61
skip~	a-39
slammed	a-31
slam~	a-31
slapping	a59
slapping _ ground	a47
slapping the	a47
slap~	a53
slash	a60
slas~	a60
slate	a-33
slat~	a-33
sled	a35
sled _ #	a53
sled _ did	a-25
sleep	a-81
sleep #	a-60
sleep $	a-83
sleep _ #	a113
sleep _ $	a-28
sleep _ ?	a-35
sleep _ a	a-24
sleep _ mood	a-41
sleep _ soreness	a-27
sleep after	a121
sleep is	a-25
sleep was	a-42
sleeve	a85
sleeves	a-161
sleeves on	a-189
slee~	a-187
slept	a-91
slept #	a-48
slept _ #	a128
slept _ $	a-50
slept _ but	a26
slept _ legs	a45
slept _ rubbish	a-28
slept _ the	a-90
slept alright	a-31
slept decent	a-24
slept fine	a73
slept like	a-77
slept ok	a127
slept well	a42
slep~	a-91
slid	a42
slight	a59
slightly	a122
slig~	a181
slot	a-53
slow	a-146
slow #	a26
slow $	a-61
slow ?	a32
slow _ ?	a96
slow _ in	a-29
slow _ of	a-49
slow _ or	a82
slow jog	a-121
slow lap	a-59
slow mile	a-25
slow one	a33
slow ones	a41
slow run	a68
slowed	a37
slowed to	a37
slower	a-60
slowly	a73
slow~	a50
small	a212
small _ $	a102
small _ ?	a98
small run	a226
smal~	a210
smil~	a-77
smooth	a-71
smooth $	a-34
smoo~	a-63
smth	a37
snap	a174
snap _ the	a66
snap in	a38
snapped	a116
snappy	a-58
snappy $	a-58
snap~	a58
sneak	a-27
sneak _ for	a-27
sneak out	a-27
snea~	a-28
sneeze	a54
snee~	a36
sniffle	a-50
snif~	a-62
snooze	a54
snoo~	a41
snot	a-60
snotty	a-51
snot~	a-51
snow	a-150
so	a-148
so #	a-36
so $	a-30
so _ #	a-127
so _ $	a-38
so _ ?	a-24
so _ a	a-27
so _ do	a41
so _ does	a32
so _ easy	a-35
so _ go	a-37
so _ i	a67
so _ is	a38
so _ k	a-66
so _ keep	a-31
so _ me	a55
so _ on	a49
so _ rest	a70
so _ run	a81
so _ that	a-30
so _ the	a-24
so _ to	a-83
so _ why	a-56
so basically	a31
so can	a-46
so far	a-76
so hard	a-27
so help	a55
so i	a-74
so is	a-46
so it	a86
so legs	a-32
so loud	a-26
so many	a-31
so no	a97
so now	a-30
so she	a-32
so sore	a-43
so swollen	a152
so weak	a80
sock	a78
sock $	a-55
socket	a177
socks	a-112
sock~	a65
sofa $	a-42
sofa _ my	a-111
sofa like	a-33
solid	a-151
solid $	a-54
soli~	a-151
solo	a39
some	a-81
some $	a68
somebodys	a-25
someone	a-52
someone kicked	a29
someones	a-73
something	a263
something $	a-96
something _ ?	a-45
something _ in	a66
something _ my	a75
something go	a38
something in	a75
something popped	a90
something small	a-43
somewhere	a27
some~	a197
son	a-141
son _ a	a-118
song	a-38
soon	a-36
sore	a-128
sore #	a-65
sore $	a45
sore _ #	a-100
sore _ $	a72
sore _ /	a83
sore _ ?	a-56
sore _ a	a-91
sore _ all	a-25
sore _ am	a66
sore _ hungry	a-60
sore _ in	a-32
sore _ k	a-28
sore _ legs	a24
sore _ mad	a76
sore _ ok	a-43
sore _ on	a127
sore _ run	a94
sore _ the	a55
sore after	a50
sore and	a-37
sore ankle	a180
sore at	a-25
sore but	a-88
sore dot	a53
sore i	a-64
sore knee	a82
sore legs	a-26
sore like	a-65
sore lol	a62
sore nothing	a66
sore on	a68
sore run	a-24
sore sore	a117
sore spot	a47
sore than	a-63
sore though	a34
sore throat	a-28
sore to	a-51
sore was	a-24
soreness	a-143
soreness #	a40
soreness _ #	a-124
soreness _ $	a70
soreness _ ?	a-34
soreness _ from	a-28
soreness _ hills	a-33
soreness _ k	a-30
soreness _ no	a-28
soreness _ now	a-31
soreness _ oh	a28
soreness _ out	a-24
soreness _ slept	a125
soreness _ tempo	a44
soreness _ to	a-25
soreness easy	a51
soreness is	a-24
soreness went	a-26
soreness whatsoever	a73
sore~	a-148
sorry _ $	a-24
sort	a116
sort of	a137
sos	a-41
soul	a-96
sound	a-30
sound _ my	a31
soup	a-63
sources	a-32
sour~	a-35
soy	a85
soy sauce	a85
spacing	a-33
spac~	a-33
spaghetti	a-38
spag~	a-38
spare	a-93
sparkles	a53
sparkly	a66
spar~	a25
speak	a-94
spea~	a-94
spec~	a-66
speed	a-74
speed #	a-97
speed ?	a36
speed _ $	a-43
speedwork	a-42
spee~	a-130
spell	a49
spells	a-34
spin	a-99
spin _ the	a-27
spin class	a-43
spin of	a-27
spinning	a288
spinning $	a155
spinning a	a71
spinny	a519
spins	a38
spins _ i	a26
spins when	a26
spin~	a845
splints	a-120
splints $	a-31
splints last	a-54
split	a-49
split _ bulgarian	a55
splitting	a24
spli~	a-155
spoo~	a-29
sport	a39
spor~	a39
spot	a161
spot $	a48
spot _ my	a83
spot _ the	a57
spot of	a34
spot on	a121
spots	a105
spots _ i	a51
spots when	a51
spotter	a-103
spotter _ his	a-82
spot~	a-42
spreadsheet	a-66
spreadsheet of	a-27
spre~	a-66
spring	a-220
spring $	a-48
spring fever	a-43
sprint ?	a27
sprint _ $	a24
sprint then	a27
sprinted	a37
sprints	a-113
sprints $	a-37
sprints _ ?	a-35
sprints _ legs	a-26
sprints ok	a-35
spri~	a-312
spuds	a-25
spud~	a-25
sq	a-38
squat	a-70
squat _ #	a-30
squat _ and	a-25
squat _ calf	a-28
squat _ from	a-31
squat _ hack	a-25
squat _ it	a29
squat _ run	a46
squat _ still	a-73
squat _ the	a-33
squat _ today	a49
squat _ x	a-24
squat challenge	a88
squat first	a26
squat for	a-25
squat i	a-88
squat in	a-24
squat monday	a29
squat or	a35
squat rdl	a-27
squat rep	a-34
squats	a59
squats #	a77
squats $	a35
squats _ #	a-60
squats _ ?	a52
squats _ am	a-28
squats _ at	a42
squats _ calf	a-28
squats _ charity	a33
squats _ curls	a47
squats _ days	a59
squats _ did	a-35
squats _ do	a52
squats _ done	a64
squats _ h	a30
squats _ hour	a36
squats _ hours	a-64
squats _ intervals	a-32
squats _ is	a-66
squats _ it	a-24
squats _ knees	a-40
squats _ like	a-29
squats _ mins	a-52
squats _ morning	a69
squats _ my	a-76
squats _ noon	a-24
squats _ not	a49
squats _ now	a79
squats _ press	a-31
squats _ quads	a53
squats _ rdls	a-55
squats _ run	a-30
squats _ style	a55
squats _ that	a-51
squats _ the	a-47
squats _ x	a125
squats an	a36
squats and	a-139
squats at	a-167
squats before	a-31
squats bulgarian	a55
squats can	a29
squats done	a-62
squats first	a-54
squats for	a39
squats i	a35
squats jog	a40
squats leg	a31
squats legs	a56
squats no	a-32
squats pee	a73
squats please	a55
squats probably	a27
squats quads	a-27
squats rpe	a73
squats then	a32
squats this	a41
squats were	a54
squatted	a-115
squatted _ hrs	a56
squatted this	a-28
squatting	a-183
squatting fine	a-47
squa~	a-311
squeeze	a43
squeeze in	a32
squeezing	a51
sque~	a134
st	a-24
stab	a260
stab _ my	a30
stab _ the	a32
stab at	a-24
stab in	a-57
stabbed	a-71
stabbing	a139
stabbing _ my	a53
stabbing in	a202
stabby	a66
stabs	a221
stabs me	a134
stab~	a355
stairs	a-46
stairs #	a37
stairs $	a30
stairs _ #	a27
stairs _ a	a-55
stairs _ my	a99
stairs _ run	a33
stairs _ sitting	a-47
stairs _ the	a-38
stairs _ up	a-69
stairs at	a-37
stairs backwards	a-31
stairs legs	a38
stairs on	a-36
stairs run	a64
stairs since	a54
stairs while	a-30
stairs without	a-57
stai~	a-59
stand	a31
stand _ $	a-51
stand _ it	a34
stand _ like	a-95
stand _ my	a28
stand _ the	a31
stand _ today	a37
stand is	a25
stand still	a-54
standing _ from	a37
standing _ one	a-66
standing _ the	a90
standing at	a-35
standing on	a45
standing still	a34
standing up	a38
stan~	a147
staring	a41
stars	a397
stars $	a26
stars _ the	a123
stars after	a29
stars on	a60
start	a-283
start $	a-61
start ?	a-27
start _ $	a-113
start _ ?	a37
start _ check	a50
start _ legs	a-53
start again	a-66
start the	a50
started	a77
started _ $	a25
started _ a	a43
started limping	a62
started nagging	a54
starting to	a31
starts	a-56
starving	a-34
star~	a102
static	a26
stats	a-57
stats _ $	a-24
stat~	a-54
stay _ #	a-44
stay healthy	a-28
stay in	a58
steady	a-71
steady on	a-28
stea~	a-94
step	a201
step #	a65
step $	a144
step _ #	a-45
step _ and	a-34
step _ on	a-26
step _ run	a-27
step _ to	a-27
step _ yesterday	a-36
step down	a-48
step ups	a-156
stepping	a44
stepping _ the	a39
stepping off	a39
stepups	a-28
sternum	a138
ster~	a138
stick	a41
sticks	a37
stic~	a78
stiff	a-164
stiff $	a-48
stiff _ a	a-52
stiff and	a34
stiff as	a-61
stiffness	a-29
stif~	a-226
still	a131
still #	a-50
still _ $	a210
still _ an	a39
still _ as	a-63
still _ easy	a120
still _ fine	a57
still _ for	a121
still _ from	a45
still _ here	a-50
still _ it	a34
still _ later	a-25
still _ me	a-47
still _ my	a-54
still _ no	a-67
still _ the	a-41
still _ to	a-105
still a	a-192
still asleep	a-121
still can	a-33
still dizzy	a81
still do	a80
still doing	a-24
still go	a87
still going	a-71
still good	a80
still here	a66
still hot	a42
still in	a-84
still jog	a28
still jogging	a84
still moving	a94
still ok	a27
still out	a-50
still run	a-63
still running	a129
still sore	a45
still want	a-54
stil~	a148
stitch	a-30
stitch no	a40
stit~	a-30
stock	a-30
stoc~	a-30
stomach	a-145
stomach _ since	a-26
stomach bug	a-36
stom~	a-149
stone _ #	a41
stones	a-29
ston~	a-27
stood _ from	a-45
stoo~	a-28
stop	a48
stop $	a-89
stop ?	a61
stop _ a	a-31
stop _ am	a118
stop _ at	a-35
stop _ button	a-44
stop _ calf	a134
stop _ i	a89
stop _ in	a61
stop _ me	a89
stop _ my	a46
stop _ not	a-53
stop _ the	a-71
stop _ this	a-115
stop and	a-26
stop asking	a-62
stop at	a-57
stop checking	a58
stop checkins	a65
stop for	a-60
stop i	a33
stop it	a98
stop lol	a-53
stop me	a191
stop my	a-61
stop reminders	a115
stop right	a-44
stop stop	a117
stop texting	a-42
stop the	a-31
stop this	a-56
stop twice	a54
stop wrong	a-44
stopped	a271
stopped _ and	a42
stopped _ head	a39
stopped at	a-25
stopped sweating	a102
stop~	a251
stor~	a-64
stout	a103
stou~	a103
straight _ $	a60
straight _ the	a-34
straighten	a92
straighten my	a24
strain	a24
strain _ #	a36
strain grade	a36
strained	a75
strained _ in	a-26
strained ankle	a27
strained my	a41
strap	a-62
strap _ #	a-53
strap says	a-53
strapped	a54
strava	a-52
strava $	a-26
stra~	a98
streak	a-174
street	a131
strength	a80
strength $	a120
strength is	a-53
stress	a94
stress _ anyway	a-40
stress _ in	a73
stress fracture	a60
stress reaction	a31
stretch for	a29
stretched	a-34
stretching	a34
stretching _ a	a41
stretching before	a-26
stre~	a154
stride $	a71
stride _ the	a24
strides	a-146
strides ?	a-49
strides _ $	a-49
strike	a-31
strike that	a-25
striking	a-25
stri~	a-185
stroke	a83
stroke $	a69
stroke _ $	a-33
stroke in	a68
strong $	a-29
stro~	a58
stuck	a36
stuc~	a36
stuff	a-104
stuff $	a-31
stuff ?	a-32
stuff _ #	a-39
stuff _ $	a-73
stuff _ the	a42
stuff and	a-67
stuff no	a-67
stuffed	a-30
stuffed like	a-30
stuf~	a-134
stupid	a-43
stupid ?	a-25
stupid _ $	a-25
stup~	a-59
style	a49
style #	a49
style _ min	a55
styl~	a49
subscription	a-51
subs~	a-51
sudden	a96
sudd~	a96
suffer	a-28
suffer $	a-28
suff~	a-37
suga~	a83
summary	a120
summer	a-114
sumo	a59
sumo _ x	a-67
sumo not	a43
sumo pulls	a-37
sun	a206
sun $	a48
sun _ ?	a-33
sun _ brutal	a42
sun _ out	a-33
sun is	a-33
sunday	a-224
sunday :	a-25
sunday _ #	a-37
sunday _ $	a-25
sunday afternoon	a-28
sunday and	a-27
sunday little	a-32
sunday night	a-30
sundays	a-37
sund~	a-261
sunny	a-64
sunn~	a-64
sunrise	a-75
sunr~	a-75
sunstroke	a210
suns~	a210
supposed	a-48
supposed _ be	a-31
supposed to	a-48
supp~	a-148
sure	a36
sure _ i	a59
sure _ is	a-44
sure it	a-44
surely	a132
sure~	a132
surf	a-27
surgery	a-146
surg~	a-146
suspend	a44
swap	a56
swap the	a80
sway~	a133
sweat	a169
sweated	a-79
sweating	a197
sweating _ a	a-51
sweating _ got	a31
sweating and	a42
sweating head	a39
sweating out	a-51
sweats	a131
sweats and	a97
swea~	a409
sweet	a-43
swee~	a-43
swell	a53
swelled	a173
swelled _ $	a33
swelled _ and	a42
swelled _ like	a128
swelled up	a68
swelling	a63
swelling $	a76
swelling _ the	a109
swelling no	a-34
swelling up	a51
swel~	a292
swimming	a199
swimmy	a46
swim~	a245
switch	a-81
switch it	a-58
swit~	a-65
swollen	a208
swollen $	a-33
swollen _ $	a111
swollen _ after	a-122
swollen _ jeans	a41
swollen _ weak	a47
swollen after	a-36
swollen and	a77
swollen ankle	a32
swollen calf	a72
swollen like	a25
swollen my	a26
swollen on	a88
swollen or	a-111
swol~	a208
sydney	a-32
sydn~	a-32
syndrome	a-24
synd~	a-24
ta	a-38
ta $	a-27
table	a-32
tabl~	a-32
tack	a-43
tad	a99
take	a-64
take _ $	a105
take _ last	a-24
take _ the	a28
take _ weight	a37
take back	a-33
take me	a112
take my	a50
take out	a-48
take that	a-24
take the	a-29
takes me	a-40
take~	a-26
taking	a-80
taki~	a-80
talk	a-48
talking _ me	a-35
talking to	a-35
talk~	a26
tank	a-49
tap	a-72
tape	a-106
tape _ my	a-106
taste	a-67
taste _ legs	a-67
taste metal	a-67
tasted	a77
tasted _ and	a77
tbh	a79
tbh $	a33
tea	a159
tea #	a-188
tea $	a53
tea _ #	a80
tea _ pee	a43
tea after	a95
tea coloured	a98
tea legs	a35
teac~	a24
team	a-25
teammate	a-39
team~	a-39
tears	a-53
tear~	a-69
techno	a-42
tech~	a-42
teenager	a-37
teeth	a115
teeth chattering	a196
teething	a-43
teet~	a72
tell	a35
tell $	a79
tell _ $	a36
tell _ a	a-59
tell _ if	a-49
tell _ no	a24
tell a	a32
tell me	a-100
tell mum	a43
tell you	a35
telly	a-30
tell~	a-32
temp	a551
temp _ #	a213
temp is	a120
temp of	a133
temperature	a315
temperature _ do	a39
temperature since	a89
tempo	a-117
tempo $	a68
tempo _ #	a90
tempo _ ?	a-28
tempo _ it	a-39
tempo _ the	a-49
tempo and	a-129
tempo at	a25
tempo if	a27
tempo mile	a52
tempo ok	a38
tempo on	a-38
temp~	a213
ten	a-314
ten $	a-50
ten _ #	a-32
ten _ i	a-31
ten _ of	a-63
ten min	a-32
ten mins	a-38
ten out	a-24
ten sore	a-24
tender	a132
tender $	a29
tender _ on	a42
tender _ the	a-78
tender quads	a-24
tender to	a73
tendon	a165
tendons	a-49
tend~	a227
test	a-108
test :	a-49
test~	a53
text	a-35
texting	a-52
texts	a-29
texts $	a-29
text~	a-84
th set	a66
than	a-89
than _ for	a-35
than _ is	a56
than _ other	a70
than _ right	a-61
than i	a-43
than it	a56
than usual	a-35
than yesterday	a53
thank	a-134
thanks	a-92
than~	a-226
that	a-153
that $	a-121
that _ #	a-72
that _ $	a44
that _ ?	a-62
that _ all	a-39
that _ can	a50
that _ for	a-54
that _ from	a56
that _ get	a28
that _ goal	a-26
that _ heart	a42
that _ how	a-24
that _ i	a160
that _ in	a50
that _ is	a82
that _ it	a-65
that _ just	a59
that _ knee	a-72
that _ last	a-25
that _ log	a-32
that _ me	a34
that _ my	a-156
that _ not	a172
that _ one	a-25
that _ red	a48
that _ run	a-134
that _ the	a-123
that _ was	a-120
that a	a25
that ankle	a31
that as	a-56
that backwards	a-25
that bit	a43
that calf	a-45
that count	a-56
that entry	a39
that from	a-25
that hurts	a67
that i	a108
that in	a-59
that is	a94
that last	a-56
that legs	a-30
that log	a35
that my	a187
that ok	a-43
that one	a35
that question	a33
that run	a40
that thought	a-72
that was	a-57
that will	a77
the	a107
the #	a-88
the _ !	a-49
the _ $	a-58
the _ ?	a-150
the _ a	a-92
the _ above	a-118
the _ after	a57
the _ again	a-54
the _ all	a-67
the _ am	a54
the _ are	a197
the _ as	a-40
the _ ask	a-33
the _ at	a-34
the _ ate	a24
the _ back	a-45
the _ backwards	a-36
the _ basically	a128
the _ because	a91
the _ been	a-37
the _ behind	a-51
the _ between	a-24
the _ boiled	a-66
the _ bone	a72
the _ both	a-32
the _ bug	a130
the _ bus	a-48
the _ but	a161
the _ by	a-26
the _ calf	a73
the _ calves	a-28
the _ came	a-31
the _ can	a-71
the _ challenge	a85
the _ check	a-27
the _ comes	a128
the _ could	a44
the _ curl	a-68
the _ deadlift	a55
the _ do	a-54
the _ does	a31
the _ doing	a29
the _ down	a-115
the _ easy	a137
the _ evening	a-25
the _ every	a-48
the _ ext	a-28
the _ extension	a-29
the _ feel	a41
the _ feels	a-42
the _ fever	a69
the _ fine	a105
the _ flat	a-73
the _ floor	a54
the _ foot	a61
the _ for	a-29
the _ from	a-33
the _ getting	a81
the _ gone	a-55
the _ got	a-35
the _ gym	a-26
the _ haha	a86
the _ has	a-55
the _ have	a99
the _ how	a-26
the _ hurts	a84
the _ id	a53
the _ if	a89
the _ in	a-225
the _ ins	a-71
the _ instead	a-63
the _ intervals	a-32
the _ it	a86
the _ jab	a-31
the _ jog	a-25
the _ just	a100
the _ k	a32
the _ keep	a107
the _ later	a-34
the _ leg	a91
the _ lights	a-46
the _ like	a99
the _ log	a-41
the _ lol	a53
the _ long	a-100
the _ looks	a-64
the _ lot	a55
the _ lunge	a25
the _ made	a31
the _ makes	a-38
the _ messages	a-45
the _ mid	a-24
the _ mile	a61
the _ my	a90
the _ nd	a47
the _ next	a-101
the _ no	a-40
the _ not	a-151
the _ nothing	a46
the _ of	a205
the _ off	a28
the _ ok	a31
the _ on	a130
the _ or	a-57
the _ otherwise	a-42
the _ out	a32
the _ park	a-45
the _ path	a24
the _ please	a65
the _ post	a26
the _ press	a30
the _ probably	a35
the _ quads	a-29
the _ rack	a28
the _ rd	a50
the _ requires	a-44
the _ right	a-48
the _ room	a181
the _ rpe	a-41
the _ run	a154
the _ running	a-52
the _ same	a36
the _ set	a151
the _ short	a70
the _ side	a26
the _ since	a80
the _ sore	a-58
the _ squat	a-58
the _ squats	a-30
the _ still	a-104
the _ stop	a-55
the _ th	a55
the _ the	a-47
the _ then	a-29
the _ there	a-36
the _ they	a57
the _ thing	a-50
the _ this	a28
the _ thrusts	a-53
the _ tight	a25
the _ til	a-24
the _ to	a-85
the _ today	a-52
the _ toe	a29
the _ toes	a-46
the _ treadmill	a106
the _ tunnel	a70
the _ turns	a28
the _ up	a25
the _ w	a-176
the _ walk	a-72
the _ way	a-60
the _ when	a78
the _ whenever	a50
the _ where	a-61
the _ while	a-60
the _ with	a-47
the _ without	a-48
the _ yesterday	a-32
the _ you	a-37
the aim	a-37
the ankle	a219
the answer	a64
the arse	a-44
the baby	a-28
the bad	a-60
the bag	a-40
the banister	a33
the bar	a40
the bath	a-49
the bathroom	a50
the belt	a-75
the bench	a46
the best	a-28
the bit	a-43
the blood	a45
the bone	a43
the bot	a-31
the bottom	a43
the breastbone	a70
the bridge	a44
the buggy	a-31
the bum	a-43
the cab	a37
the calf	a38
the calves	a-31
the canal	a55
the car	a50
the cards	a-26
the cat	a-99
the cause	a89
the changing	a116
the chat	a-84
the check	a-71
the chest	a154
the chills	a68
the clock	a-51
the club	a-72
the clutch	a-34
the color	a58
the colour	a39
the couch	a42
the crew	a35
the daily	a-101
the dark	a-58
the data	a-45
the day	a-161
the dead	a-31
the deadlift	a93
the dishwasher	a-61
the doc	a-129
the doctor	a98
the doctors	a35
the dog	a-51
the doms	a-51
the door	a-73
the easy	a-51
the edges	a39
the evening	a-39
the fast	a-28
the first	a24
the flat	a28
the floor	a111
the flu	a-100
the foot	a60
the football	a-33
the garage	a44
the glute	a73
the go	a-33
the grass	a-30
the groin	a29
the ground	a26
the group	a-39
the hack	a-110
the hallway	a-49
the head	a77
the heart	a-59
the heat	a121
the heel	a70
the hill	a-133
the hip	a123
the hospital	a-136
the hour	a25
the hungover	a27
the inside	a49
the jog	a-30
the joint	a99
the kerb	a49
the kids	a131
the kitchen	a92
the knee	a335
the kneecap	a115
the lake	a-43
the last	a296
the lecture	a-76
the left	a170
the leg	a54
the line	a32
the little	a29
the logic	a-47
the long	a-60
the loo	a-26
the loop	a56
the lot	a-127
the lunges	a-77
the menu	a-92
the metro	a-40
the moment	a46
the morning	a-134
the mornings	a-30
the muscle	a127
the news	a-48
the night	a67
the no	a102
the numb	a-46
the office	a55
the one	a-35
the only	a-33
the other	a43
the outside	a38
the pace	a-68
the pain	a-90
the park	a-74
the parkrun	a-32
the path	a59
the phone	a-26
the physio	a83
the pier	a-27
the plan	a71
the point	a-44
the pop	a79
the pram	a-28
the problem	a-45
the pub	a-36
the quad	a120
the quads	a35
the question	a-26
the raw	a-34
the record	a-40
the reminders	a47
the reservoir	a-42
the rest	a-73
the ribs	a211
the right	a87
the room	a153
the rower	a29
the run	a-136
the running	a76
the scale	a-36
the school	a-31
the second	a-63
the session	a75
the shade	a66
the shakes	a93
the sheets	a120
the shin	a99
the shivers	a71
the shop	a42
the side	a25
the sink	a-53
the size	a105
the sleep	a-25
the socket	a45
the speed	a57
the squat	a128
the squats	a112
the stairs	a-50
the start	a-93
the steps	a-64
the stop	a-31
the stroller	a-44
the summer	a-26
the sun	a57
the sweats	a-140
the table	a-28
the tank	a-33
the tempo	a-57
the thermometer	a224
the thigh	a108
the thighs	a-55
the tibia	a80
the till	a-30
the time	a-44
the toilet	a-28
the track	a-39
the traffic	a-46
the trail	a-100
the treadmill	a-107
the tube	a64
the twinge	a92
the two	a-26
the usual	a33
the verdict	a-55
the waist	a-80
the waiting	a40
the wall	a115
the washing	a-25
the way	a-38
the weekend	a-90
the weight	a-54
the why	a-35
the work	a59
the wrong	a-30
their	a-182
their _ blew	a-41
their _ is	a-76
their ankle	a-59
their calf	a-41
their knee	a-67
thei~	a-182
them	a-76
them ?	a46
them _ #	a-100
them _ $	a55
themselves	a-48
them~	a-48
then	a251
then #	a-95
then $	a-88
then ?	a79
then _ $	a34
then _ ?	a97
then _ calf	a106
then _ i	a-37
then _ is	a47
then _ it	a-75
then _ jog	a-27
then _ k	a-37
then _ legs	a81
then _ or	a-58
then _ then	a81
then a	a44
then freezing	a81
then gone	a64
then it	a56
then let	a38
then lift	a-36
then my	a47
then nothing	a97
then run	a51
then squat	a-36
then squats	a-32
there	a-88
there $	a-108
there _ #	a-32
there _ $	a-28
there _ a	a210
there _ button	a83
there _ for	a37
there _ like	a-77
there _ one	a37
there a	a-32
there is	a101
there was	a79
thermometer	a438
thermometer _ #	a370
thermometer but	a61
thermometer says	a214
ther~	a338
these	a-97
thes~	a-98
they	a142
they _ #	a54
they _ $	a-37
they _ not	a-25
they _ on	a37
they ache	a76
they are	a-25
they have	a-73
they were	a-25
theyve	a-86
they~	a-86
thigh	a444
thigh _ ?	a88
thigh _ a	a30
thigh _ gone	a25
thigh _ grabbed	a65
thigh _ i	a71
thigh _ the	a67
thigh at	a-59
thigh has	a40
thigh just	a65
thigh like	a30
thighs	a-248
thighs #	a-56
thighs _ ?	a-95
thighs _ and	a34
thighs _ like	a-63
thighs _ so	a92
thighs _ tight	a61
thighs are	a164
thighs like	a-71
thighs swelled	a70
thig~	a197
thing #	a-70
thing $	a-134
thing _ #	a49
thing _ $	a125
thing _ bum	a45
thing _ i	a-34
thing _ ish	a-70
thing _ my	a29
thing _ on	a-25
thing again	a67
thing down	a29
thing from	a45
thing going	a-25
thing in	a85
thing off	a46
thing on	a-55
things	a-40
think	a155
think _ am	a-120
think _ have	a192
think _ i	a36
think _ is	a35
think about	a-40
think i	a92
think it	a33
think straight	a61
thinking	a-63
thinking of	a-54
thinks	a70
thinks _ am	a-31
thinks _ is	a32
thinks i	a-31
thinks it	a32
thinners	a61
thinners $	a81
thin~	a206
this	a-56
this #	a-49
this $	a-24
this ?	a-72
this _ #	a-144
this _ $	a-143
this _ ?	a-44
this _ am	a108
this _ an	a-57
this _ and	a27
this _ but	a122
this _ call	a27
this _ can	a61
this _ easy	a-30
this _ evening	a29
this _ feels	a36
this _ felt	a64
this _ i	a-32
this _ in	a31
this _ is	a-71
this _ jog	a-26
this _ miles	a-40
this _ not	a26
this _ now	a27
this _ ok	a-31
this _ or	a-30
this _ pain	a117
this _ please	a35
this _ right	a37
this _ run	a-101
this _ should	a56
this _ squats	a-31
this _ the	a-53
this _ want	a39
this _ was	a24
this afternoon	a62
this am	a155
this bot	a73
this form	a-39
this heat	a87
this hill	a-28
this i	a138
this is	a-111
this job	a-64
this knee	a43
this moment	a-41
this month	a40
this morning	a189
this mornings	a56
this one	a-39
this sore	a29
this soreness	a-33
this stabbing	a35
this time	a-30
this wait	a-44
this was	a46
this week	a53
this work	a-30
this yr	a-35
though	a165
though #	a56
though $	a122
though _ #	a-34
though _ i	a-47
though _ k	a56
though _ stopped	a34
though i	a34
though run	a-69
though tempo	a67
thought	a-75
thoughts ?	a60
thoughts _ $	a60
thoughts on	a-44
thou~	a102
three	a-190
three _ of	a-45
three quarters	a-44
three sets	a-53
threshold	a-93
threshold ?	a-28
threshold _ $	a-28
threw	a98
threw _ twice	a27
threw up	a98
thre~	a-229
throat	a-107
throat _ #	a-25
throat legs	a24
throbbing	a99
throbbing $	a99
throbs	a131
throbs _ night	a27
throbs at	a27
through	a-45
through #	a-37
through _ day	a-79
through _ sheets	a120
through a	a-77
through leg	a-79
through my	a77
through squats	a42
through the	a92
through this	a-36
throw	a31
throw up	a41
thro~	a96
thrust	a-228
thrust #	a-39
thrust _ calf	a-44
thrust and	a-106
thrusts	a-133
thrusts $	a-27
thrusts _ #	a27
thrusts _ $	a-50
thrusts and	a-37
thru~	a-370
thud~	a52
thumb	a84
thumping	a138
thum~	a309
thurs	a-39
thurs ?	a25
thursday	a-193
thursday $	a-124
thur~	a-242
thx	a-42
tibia	a207
tibia $	a30
tibia hurts	a41
tibi~	a219
tick	a-51
ticker	a191
ticker _ beats	a101
ticker skipping	a101
tick~	a217
tie	a-39
tie _ laces	a-31
tight	a223
tight $	a28
tight _ pain	a-33
tight _ painful	a-53
tight _ puffy	a54
tight _ sore	a40
tight _ weak	a37
tight all	a28
tight and	a78
tight as	a-38
tight both	a-44
tight but	a-127
tight chest	a65
tight no	a-33
tight not	a-60
tight on	a26
tightening	a-33
tightness	a-100
tightness $	a36
tightness _ runners	a-31
tightness in	a-31
tights	a-103
tigh~	a-29
til	a-161
til #	a-65
til _ #	a-28
til _ am	a27
til friday	a-29
til i	a85
til lunch	a61
til my	a-40
till	a-39
till _ year	a-45
till i	a38
till monday	a71
till new	a-45
tilts	a57
tilt~	a179
time	a-125
time $	a-78
time _ $	a-30
time _ ?	a73
time _ get	a-57
time _ sit	a44
time _ sneeze	a41
time _ the	a-54
time i	a101
time just	a24
time to	a-42
times _ i	a79
times did	a35
times have	a63
timezone	a-44
timezone $	a-35
time~	a-35
tingle	a93
tingles	a-40
tingles _ the	a26
tingling	a388
tingling _ my	a89
tingling down	a34
tingling in	a55
tingly	a169
tingly toes	a66
ting~	a610
tiny	a335
tiny $	a85
tiny _ in	a68
tiny _ run	a24
tiny stab	a61
tiptoe	a88
tipt~	a88
tired	a-285
tired #	a-28
tired _ $	a-56
tired _ i	a-25
tired but	a-25
tired of	a-25
tire~	a-285
tmrws	a-30
tmrw~	a-30
to	a-180
to #	a47
to _ #	a64
to _ $	a110
to _ ?	a140
to _ again	a43
to _ alive	a34
to _ and	a57
to _ because	a37
to _ before	a35
to _ between	a-28
to _ both	a-49
to _ bus	a161
to _ by	a-55
to _ can	a-74
to _ car	a-58
to _ doc	a-69
to _ down	a25
to _ easy	a-56
to _ evening	a48
to _ fat	a-31
to _ first	a-91
to _ general	a-30
to _ going	a-28
to _ gym	a-53
to _ healthy	a-58
to _ hour	a-39
to _ i	a44
to _ if	a34
to _ is	a-36
to _ it	a52
to _ k	a32
to _ kitchen	a107
to _ last	a-37
to _ legs	a-43
to _ like	a32
to _ lol	a-24
to _ loo	a88
to _ me	a40
to _ my	a30
to _ now	a-31
to _ on	a-110
to _ out	a30
to _ over	a68
to _ pm	a73
to _ push	a92
to _ rpe	a-38
to _ run	a-24
to _ shuffle	a-26
to _ so	a-47
to _ soreness	a-28
to _ that	a56
to _ the	a42
to _ tingly	a43
to _ to	a135
to _ today	a-28
to _ tomorrow	a95
to _ up	a-81
to _ when	a26
to _ with	a27
to a	a-93
to an	a-31
to avoid	a56
to be	a-32
to bed	a77
to begin	a-26
to breathe	a48
to calm	a30
to change	a-37
to class	a61
to count	a34
to cry	a39
to do	a121
to drop	a-39
to feed	a-57
to feel	a-79
to finish	a39
to foot	a45
to get	a47
to go	a62
to hit	a60
to hold	a85
to hop	a37
to hurt	a-87
to it	a-49
to jog	a-43
to keep	a-33
to kill	a-42
to know	a-35
to la	a-41
to leave	a-38
to leeds	a-35
to lie	a70
to lift	a-36
to log	a-42
to look	a43
to loosen	a28
to make	a-51
to marathon	a-64
to mention	a69
to my	a26
to poke	a43
to press	a36
to put	a-77
to rest	a38
to run	a-195
to running	a-42
to say	a-45
to see	a26
to sit	a40
to stand	a40
to stay	a-37
to strava	a-26
to tell	a71
to the	a108
to throw	a41
to tie	a-58
to touch	a114
to type	a35
to wait	a43
to wake	a-53
to worry	a41
to write	a54
toast	a100
toas~	a100
today !	a-40
today #	a-64
today $	a192
today :	a-47
today ?	a-250
today _ !	a-40
today _ #	a-185
today _ $	a-79
today _ /	a-56
today _ a	a94
today _ club	a91
today _ k	a-55
today _ legs	a-27
today _ min	a-25
today _ my	a-34
today _ not	a45
today _ the	a-34
today _ woke	a54
today _ yesterday	a-26
today after	a112
today easy	a-25
today i	a-25
today it	a42
today knee	a82
today legs	a-43
today like	a-33
today lol	a181
today mate	a104
today morning	a-28
today new	a-50
today or	a-25
today run	a149
today yes	a-25
todays _ i	a46
toddler	a-74
toddler _ me	a-66
todd~	a-90
toe	a195
toe $	a43
toe _ throbs	a63
toe joint	a53
toes	a565
toes $	a51
toes _ gone	a102
toes _ numb	a49
toes after	a-35
toes have	a147
toes numb	a35
together and	a27
toilet	a66
toilet _ looked	a92
toilet and	a-61
toilet bowl	a94
toil~	a66
tokyo	a-52
toky~	a-52
told you	a-52
tomorrow $	a-35
tomorrow ?	a78
tomorrow _ $	a72
tomorrow _ ?	a44
tomorrow _ am	a-26
tomorrow _ is	a50
tomorrow _ the	a-46
tomorrow _ today	a-38
tomorrow i	a-36
tomorrow jog	a-56
tomorrow morning	a44
tomorrow or	a-34
tomorrow please	a50
tomorrow which	a-32
tomo~	a-31
tonight	a-30
tonight ?	a67
tonight _ $	a-34
tonight _ ?	a-29
tonight _ or	a37
tonight yes	a-28
toni~	a-33
too	a105
too _ $	a32
too _ ?	a-76
too _ at	a-42
too _ for	a-68
too _ to	a77
too dizzy	a130
too early	a-33
too many	a-28
too much	a-120
too soon	a-43
too tight	a121
took	a133
took #	a-58
took _ attempts	a-69
took _ so	a36
took a	a-35
took ibuprofen	a94
took me	a41
took the	a46
toothache	a91
toot~	a113
top	a109
top _ foot	a29
tore	a99
tore _ acl	a-50
tore _ calf	a-65
tore his	a-67
tore something	a34
tore through	a-68
torn	a159
torn meniscus	a37
torture	a-35
tort~	a-35
tossed	a-69
tossed _ turned	a-69
tossed and	a-69
toss~	a-144
totally	a-157
tota~	a-137
touch right	a42
towel	a-43
towe~	a-43
track	a-39
track ?	a-55
track _ $	a-70
track _ ?	a56
track is	a-29
track reps	a50
tracking	a58
traffic	a-118
traffic _ #	a-61
traffic lights	a-80
traf~	a-118
trail	a-141
trail _ #	a-70
train	a141
train $	a59
train ?	a112
train _ $	a112
train is	a39
train today	a37
trained legs	a39
trainers	a-32
training	a-110
training _ a	a-36
training for	a-46
training plan	a-30
training what	a-29
trai~	a-197
tram	a44
trap	a-41
trap bar	a-41
trav~	a-52
treadmill	a192
treadmill #	a45
treadmill $	a194
treadmill ?	a70
treadmill _ #	a-46
treadmill _ $	a62
treadmill _ ?	a69
treadmill _ min	a62
treadmill _ or	a-29
treadmill first	a-35
treadmill then	a-49
treadmill walk	a60
treated	a-68
trea~	a100
tremble	a-44
trembling	a-44
trem~	a-94
trend	a-36
tren~	a-81
tria~	a-50
tried	a28
tried to	a28
trip	a-30
triples	a-37
tripped	a-42
trip~	a-72
trot	a69
trot ?	a84
trot _ $	a71
trouble	a38
trousers	a-59
truck	a-50
truc~	a-50
true	a-60
true ?	a-42
true _ $	a-42
trus~	a-25
try me	a73
trying _ drop	a-39
trying _ get	a-25
tues	a-258
tues #	a-147
tuesday	a-82
tuesday #	a-29
tuesday _ #	a-32
tuesday _ i	a-31
tuesday and	a-47
tuesdays	a41
tuesdays _ $	a59
tuesdays lunges	a64
tues~	a-27
tummy	a-26
tumm~	a-26
tunnel	a142
tunnel _ #	a70
tunnel _ on	a59
tunnel vision	a156
tunn~	a148
turkey	a-30
turk~	a-30
turn _ $	a-68
turn _ off	a98
turn _ reminders	a-45
turn it	a112
turned	a66
turned but	a-39
turning	a-94
turns	a111
turns _ since	a61
turn~	a86
tv	a58
twang	a66
twang $	a38
twang in	a28
twanged	a82
twan~	a182
tweak	a103
tweak in	a66
tweaked	a297
tweaked _ $	a76
tweaked my	a48
tweaked something	a52
twea~	a400
twenty	a-86
twen~	a-86
twice	a170
twice _ #	a92
twice _ and	a58
twice _ size	a65
twice _ the	a27
twice in	a27
twice the	a102
twice today	a35
twic~	a170
twinge	a275
twinge _ #	a26
twinge _ my	a51
twinge at	a26
twinge in	a65
twinge tiny	a92
twingeing	a50
twinges	a62
twinges _ i	a63
twin~	a375
twisted	a29
twis~	a45
two	a-163
two _ $	a-26
two _ after	a-29
two _ go	a52
two _ of	a-44
two _ sore	a-24
two _ to	a-29
two days	a-26
two duvets	a84
two hours	a145
two toes	a146
two weeks	a-34
two years	a-151
tying	a-64
tyin~	a-64
type	a26
type $	a36
typed	a-38
typed it	a38
type~	a-38
typing this	a-34
typing w	a41
typi~	a-64
typo	a-67
ugh	a164
under	a242
under #	a-25
under _ bar	a-63
under _ blankets	a43
under _ duvets	a84
under _ ribs	a91
under me	a97
under the	a47
under two	a84
unde~	a235
undo	a-88
undo _ $	a-26
undo my	a-30
uni	a-55
units	a-35
unit~	a-35
unless	a118
unle~	a118
unlocks	a25
unlo~	a25
unpause	a-29
unpa~	a-29
unreal	a-47
unreal $	a-47
unre~	a-105
unsteady	a-198
unsteady on	a-27
unst~	a-198
unsubscribe	a66
unsubscribe $	a-38
unsu~	a73
until	a107
unti~	a107
untouched	a-35
unto~	a-35
up #	a-88
up $	a64
up _ #	a-65
up _ ?	a58
up _ after	a-44
up _ and	a100
up _ bit	a49
up _ data	a-26
up _ do	a40
up _ fine	a157
up _ hill	a-63
up _ i	a159
up _ in	a38
up _ it	a-105
up _ jog	a-31
up _ last	a-32
up _ lung	a-35
up _ me	a-26
up _ mile	a27
up _ my	a-84
up _ night	a-90
up _ no	a-39
up _ ok	a-86
up _ pace	a-33
up _ run	a32
up _ sausages	a87
up _ squats	a58
up _ stairs	a39
up _ the	a48
up _ times	a-32
up a	a-32
up again	a-110
up all	a-26
up and	a177
up at	a-38
up can	a75
up drenched	a145
up easy	a27
up for	a-68
up great	a-44
up i	a-27
up is	a-94
up jog	a-26
up legs	a90
up like	a40
up nicely	a-46
up on	a41
up overnight	a86
up so	a71
up the	a-88
up to	a-47
up today	a37
up twice	a29
up w	a149
up with	a-42
update :	a63
uphill	a27
uphill $	a65
uphi~	a27
upper _ lower	a-56
upper legs	a56
upper yesterday	a-77
ups	a-168
ups #	a-45
ups $	a-60
ups _ ?	a41
ups _ the	a24
ups and	a-34
ups lol	a28
ups on	a-26
ups run	a-27
ups yesterday	a-36
urine	a314
urine _ coca	a91
urine _ coloured	a75
urine _ dark	a66
urine is	a142
urine like	a53
urine tea	a75
urin~	a314
us _ $	a81
us _ ?	a-102
us run	a-102
use	a-43
used	a-168
used _ hurt	a-87
used to	a-157
useless	a61
usel~	a61
usual	a76
usual _ $	a60
usually	a-55
usually #	a-55
ute	a-54
v	a-65
v #	a-111
vanished	a-67
vani~	a-67
velcro	a70
velc~	a70
verdict	a83
verdict ?	a148
verdict _ $	a148
verd~	a83
version	a-59
vers~	a-59
vertigo	a128
vert~	a128
very	a135
very _ the	a-95
very dark	a68
very heavy	a-28
vibr~	a44
video	a-68
vide~	a-68
vision	a183
vision #	a70
vision _ the	a45
vision on	a59
visi~	a179
voice typing	a-30
vomit	a142
vomi~	a232
vs	a-242
w	a-104
w #	a106
w _ #	a-38
w _ $	a164
w _ club	a-51
w _ hands	a44
w _ hip	a-29
w _ k	a38
w _ kg	a43
w _ pain	a-104
w _ pains	a40
w _ temp	a77
w a	a149
w chest	a-48
w my	a-149
w no	a-27
w the	a-165
waist	a-80
waist down	a-60
wais~	a-80
wait #	a-34
wait $	a43
wait _ day	a35
wait _ is	a45
wait a	a35
wait it	a45
waiting $	a-26
waiting room	a40
wait~	a72
wake	a-53
wake $	a27
wake _ ?	a-26
wake up	a-40
walk	a-121
walk ?	a-29
walk _ $	a132
walk _ i	a-90
walk _ is	a93
walk _ nothing	a-46
walk _ ok	a-113
walk _ run	a-52
walk explain	a-33
walk fine	a43
walk home	a48
walk it	a-28
walk jog	a92
walk like	a-89
walk on	a39
walk run	a-124
walked	a-74
walking	a-27
walking _ a	a69
walking _ the	a-108
walking home	a-40
walking like	a46
walking lunges	a-50
walking to	a-40
walk~	a-99
wall	a-73
wall $	a59
wall _ #	a-25
wall _ today	a-38
wall sit	a-28
wall sits	a-105
wall~	a-30
wan	a-43
wand~	a27
want	a-87
want _ #	a57
want _ be	a-46
want _ check	a33
want _ cry	a39
want _ log	a-24
want _ run	a-113
want _ see	a32
want _ stay	a-28
want daily	a33
want my	a-80
want to	a30
wants	a45
wants #	a40
wants _ know	a-26
wants _ logs	a-24
wants _ run	a76
wants my	a-30
wants to	a-24
ward	a46
warm	a177
warm _ so	a71
warm and	a47
warm up	a58
warming	a-39
warming up	a-39
warmup	a-97
warm~	a-149
warning	a37
warn~	a37
was	a-139
was #	a-33
was _ #	a-84
was _ ?	a32
was _ a	a-49
was _ after	a-41
was _ and	a33
was _ brothers	a-37
was _ but	a-64
was _ colour	a52
was _ day	a39
was _ dizzy	a125
was _ for	a88
was _ h	a-26
was _ hour	a41
was _ i	a-27
was _ in	a-47
was _ it	a-57
was _ last	a56
was _ min	a34
was _ nine	a-32
was _ noise	a67
was _ noon	a51
was _ of	a-33
was _ second	a-35
was _ the	a-38
was _ to	a40
was _ today	a-71
was _ well	a25
was a	a-155
was an	a31
was at	a36
was bad	a-87
was brown	a38
was fine	a57
was going	a24
was i	a46
was just	a49
was last	a-68
was leg	a51
was lunges	a-45
was my	a-118
was not	a119
was ok	a-24
was sharp	a48
was spinning	a52
was swollen	a-90
was too	a52
was two	a-29
was walk	a-53
was yesterday	a-45
washing	a-41
washing machine	a-41
wash~	a-41
wasp	a31
watc~	a-88
water	a131
water $	a44
water _ the	a31
water on	a31
watered	a-41
wate~	a122
way	a165
way ?	a134
way _ #	a-53
way _ ?	a61
way _ the	a54
way down	a-55
way no	a45
way on	a54
way round	a-26
way to	a-39
way twice	a28
wayne	a-28
wayn~	a-28
we	a-117
we did	a42
we run	a-35
we speak	a-48
weak	a253
weak $	a73
weak _ a	a39
weak _ can	a26
weak _ dropped	a54
weak _ water	a72
weak as	a122
weak i	a80
weather	a-54
weat~	a-68
wed	a-27
wedding	a-24
wedd~	a-24
wednesday	a-73
wedn~	a-73
weds #	a50
weds _ #	a-37
wee	a460
wee _ cola	a79
wee _ gone	a88
wee _ in	a51
wee _ like	a191
wee _ on	a29
wee is	a80
wee like	a79
wee looks	a148
wee run	a32
wee stab	a36
week	a-183
week #	a24
week _ $	a-50
week _ bed	a111
week _ i	a-28
week _ run	a51
week _ the	a-28
week do	a-28
week hold	a-28
week in	a111
week no	a-48
weekend	a-149
weekend lol	a-41
weekly	a121
weeks	a-85
weeks $	a-27
weeks _ $	a-35
week~	a-122
weight	a68
weight _ #	a24
weight _ my	a44
weight is	a-54
weight on	a109
weights	a-195
weights $	a30
weig~	a-110
weird	a185
weird $	a40
weird _ $	a45
weir~	a193
well	a-30
well $	a-44
well ?	a42
well _ #	a-24
well _ well	a42
well fed	a42
wen	a85
wen i	a85
went	a440
went _ $	a115
went _ a	a37
went _ after	a86
went _ and	a27
went _ for	a40
went _ grey	a46
went _ in	a43
went _ legs	a-26
went _ like	a121
went _ on	a71
went _ the	a-44
went all	a59
went anyway	a-72
went away	a50
went back	a-44
went bang	a30
went black	a47
went down	a45
went for	a37
went grey	a48
went home	a-101
went numb	a76
went ping	a191
went pop	a60
went to	a-46
went twang	a38
went well	a-54
were	a-96
were _ $	a-46
were on	a-51
were weds	a40
wet	a-268
wet _ after	a-156
wet sand	a-32
weve	a-37
what	a-209
what _ $	a-130
what _ a	a-35
what _ behind	a-26
what _ better	a-30
what _ i	a30
what _ in	a-59
what _ is	a-105
what _ it	a-87
what _ my	a114
what _ on	a-35
what _ runners	a-36
what _ said	a-50
what _ that	a43
what _ this	a26
what _ wrong	a68
what _ you	a129
what about	a25
what are	a-31
what basis	a-58
what can	a100
what causes	a31
what colour	a-38
what did	a48
what even	a-26
what exactly	a-34
what is	a-72
what made	a47
what makes	a26
what now	a-37
what you	a-30
whatsoever	a28
what~	a26
whee~	a-27
when	a113
when $	a-28
when _ am	a-87
when _ bend	a37
when _ breathe	a32
when _ climb	a29
when _ do	a74
when _ get	a28
when _ go	a42
when _ got	a50
when _ hop	a30
when _ i	a-68
when _ it	a-34
when _ laugh	a28
when _ press	a-51
when _ push	a36
when _ run	a58
when _ runs	a-55
when _ sit	a71
when _ someone	a-29
when _ stand	a-160
when _ stop	a-27
when did	a-63
when i	a401
when is	a-92
when she	a-115
when should	a-38
when to	a-38
whenever	a71
whenever i	a71
when~	a71
where	a-41
where _ a	a-25
where _ i	a176
where i	a-47
where is	a-104
wher~	a-41
which	a-30
which _ for	a37
which _ is	a66
which _ more	a-28
which _ the	a-45
which first	a26
which goes	a-42
which is	a-37
which one	a-25
which way	a66
whic~	a-30
while	a41
while _ am	a102
while _ on	a46
while i	a137
while running	a-43
while the	a-80
whil~	a41
whimpered	a-34
whim~	a-34
whin~	a49
whis~	a98
whit	a56
whit _ ye	a56
white	a78
whit~	a137
who $	a106
who _ i	a-42
who _ you	a-32
who is	a-29
whoa	a147
whole	a46
whole _ off	a46
whole body	a-104
whole leg	a44
whole me	a-38
whol~	a46
whos	a-91
why	a66
why ?	a61
why _ $	a67
why _ ?	a-39
why _ a	a-102
why _ i	a-31
why _ is	a38
why _ knees	a-31
why _ my	a142
why _ no	a68
why _ not	a-68
why _ people	a-33
why _ run	a50
why _ that	a-66
why _ the	a-32
why a	a85
why am	a74
why amber	a-26
why are	a62
why can	a-35
why did	a-59
why do	a-81
why does	a-95
why i	a28
why is	a-80
why no	a-27
why only	a-29
why red	a65
why rest	a42
why though	a-55
why walk	a-46
why would	a225
whys	a-39
whys it	a-39
wi	a-43
wide	a47
wife	a48
wife _ i	a42
wife _ me	a67
wife has	a-34
wife says	a34
wifes	a-50
wife~	a-50
wifi	a-81
wifi is	a-45
wifi keeps	a-24
will	a152
will _ come	a-35
will _ fit	a-31
will _ go	a64
will _ hold	a76
will _ it	a47
will _ lift	a63
will _ run	a-71
will _ straighten	a63
will _ take	a151
will _ wake	a52
will _ when	a-69
will i	a42
will not	a272
will run	a-69
will running	a-38
will you	a-68
wince	a-96
wincing	a-136
winc~	a-233
wind	a-29
winn~	a-41
winter	a-127
winter $	a-74
wint~	a-127
wipe	a-54
wipe _ all	a-49
wipe it	a-49
wire	a57
wise	a-54
wise to	a-35
wish _ luck	a-29
wish me	a-29
wish to	a42
with	a-50
with #	a230
with _ #	a61
with _ $	a104
with _ baby	a-28
with _ bit	a47
with _ brother	a-48
with _ dog	a-68
with _ fever	a104
with _ heart	a45
with _ i	a-50
with _ knee	a-38
with _ leg	a69
with _ legs	a-58
with _ now	a75
with _ of	a61
with _ pain	a40
with _ she	a-28
with _ step	a30
with _ stress	a-47
with _ tempo	a-39
with _ weights	a35
with a	a38
with an	a25
with chest	a65
with chills	a35
with every	a30
with her	a-60
with it	a35
with joy	a-31
with me	a-59
with one	a107
with running	a82
with something	a-140
with the	a-225
with this	a-29
without	a-351
without _ $	a41
without _ quads	a-28
without _ the	a-30
without a	a-44
without any	a-85
without holding	a-30
without it	a46
without to	a-53
with~	a-351
wobble	a-100
wobbling	a-50
wobbling _ the	a-28
wobbling like	a-68
wobbly	a172
wobbly $	a-36
wod _ #	a-44
wod _ :	a30
wod had	a-44
woke	a201
woke _ at	a-27
woke _ drenched	a145
woke _ the	a82
woke _ w	a87
woke at	a36
woke up	a76
woke w	a36
wonky	a64
wonk~	a64
wood	a-88
wood _ ?	a-31
wool	a92
woozy	a362
woozy _ the	a61
woozy since	a100
wooz~	a362
words _ morning	a-25
words this	a-25
words=0	a-367
words=1	a-32
words=10	a-64
words=12	a86
words=2	a-482
words=3	a-362
words=4	a-455
words=5	a-305
words=6	a-510
words=7	a-360
words=8	a-157
words=9	a-125
work	a-80
work #	a-28
work $	a-114
work _ #	a53
work _ me	a-64
work _ quads	a56
work _ the	a58
work _ to	a-38
work is	a-29
work run	a-67
working	a-27
working $	a-27
workout ?	a-34
workout _ morning	a-28
works	a-24
work~	a-65
world	a57
worl~	a57
worn	a-67
worn out	a-24
worry	a60
worr~	a64
worse	a-98
worse each	a56
worse on	a-62
worse than	a-28
wors~	a-98
worth	a47
worth _ $	a-25
worth _ ?	a56
worth it	a31
wort~	a47
would	a43
would #	a-33
would _ $	a-27
would _ be	a-63
would _ jog	a69
would _ know	a-61
would _ say	a-62
would a	a34
would it	a-36
would not	a-84
wrapped up	a-26
wrap~	a93
wreck	a-32
wrecked	a-70
wrecked $	a-36
wrecked _ hip	a-38
wrecked my	a-40
wrec~	a-102
write _ about	a54
write home	a54
writing	a-50
writ~	a-46
wrong $	a-27
wrong _ $	a-46
wrong _ was	a32
wrong button	a-50
wrong day	a32
wrong i	a69
wrong wi	a-43
wrote _ off	a58
x	a-102
x #	a-129
x $	a29
x _ #	a63
x _ $	a-61
x _ and	a-91
x _ each	a-26
x _ lunges	a-25
x _ rpe	a25
x _ x	a47
yank	a72
yay	a69
yay _ nay	a69
yay or	a69
ye	a26
ye _ $	a50
yeah ?	a25
yeah _ $	a25
yeah nah	a-28
year	a-268
years	a-304
years _ i	a-94
years ago	a-251
year~	a-304
yelling	a28
yelp	a87
yelped	a147
yelping quads	a-28
yelp~	a164
yes /	a53
yes ?	a-98
yes _ $	a40
yes _ no	a29
yes no	a44
yes or	a-31
yes the	a85
yes today	a-33
yesterday $	a-33
yesterday @	a70
yesterday _ #	a78
yesterday _ $	a-50
yesterday _ and	a80
yesterday _ as	a-34
yesterday _ did	a-34
yesterday _ it	a62
yesterday _ leg	a-31
yesterday _ legs	a-29
yesterday _ made	a-29
yesterday _ my	a-45
yesterday _ no	a-76
yesterday _ now	a35
yesterday _ on	a-71
yesterday _ the	a-35
yesterday _ today	a-69
yesterday _ x	a65
yesterday and	a59
yesterday but	a42
yesterday easy	a33
yesterday hamstrings	a-40
yesterday i	a-66
yesterday left	a26
yesterday legs	a-37
yesterday light	a37
yesterday lower	a-56
yesterday run	a34
yesterday so	a-77
yesterday stairs	a-52
yesterday still	a201
yesterday walk	a33
yesterday was	a-25
yet $	a-35
yoga _ #	a48
you	a-349
you $	a-93
you ?	a72
you _ #	a73
you _ a	a-26
you _ about	a-31
you _ an	a-45
you _ asking	a-29
you _ for	a35
you _ go	a25
you _ i	a-52
you _ it	a-38
you _ my	a-32
you _ not	a-29
you _ rest	a131
you _ right	a-36
you _ stop	a-86
you _ this	a-68
you _ what	a89
you about	a28
you are	a-51
you can	a-25
you cancel	a73
you check	a-42
you decide	a-26
you do	a52
you know	a49
you log	a37
you said	a-34
you say	a131
you send	a57
you stop	a-29
you tell	a-30
you think	a-34
you were	a-38
your	a-223
your pings	a-46
yr	a-77
yr $	a-35
yrs	a-33
yrs _ and	a-75
yrs ago	a-83
ystrday #	a-24
zap	a170
zap down	a48
zaps	a38
zaps me	a36
zerc~	a-73
zero	a-149
zero _ $	a54
zero _ i	a41
zero doms	a-33
zero pain	a26
zero soreness	a-40
zing	a287
zing $	a222
zinging	a51
zing~	a100
zipp~	a95
zombie	a-52
zomb~	a-52
zone	a52
zone #	a78
"""
