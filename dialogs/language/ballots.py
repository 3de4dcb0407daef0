"""The weights of `votes.py`, learnt from the phrases in tests/phrases. Generated: run
`python tools/learn_votes.py` and do not edit."""

# ruff: noqa: E501, RUF001

INTENTS = """can_i_run cancel delete_data export_data gut_check help history learn log_leg_day order_advice settings smalltalk_other snooze start_checkins stop_checkins undo why
!	a-42 b-91 h-25 j-35 k-86 l221 o-46 p52 q73
! !	b-79 j-29 k-104 l147 o-45 p102
! #	a-43 i27 k-36 l41
! $	a-79 b-69 l192 n-38 o-45 p67 q56
! _ !	a31 k-36 l39 p-28
! _ #	a-48 i55 k-36 l42
! _ $	a-74 b-69 i57 k-31 l92 o-45 p111
! _ so	l37
! also	a-24 i41
! so	l37
#	a180 b-95 c-91 e181 f-105 g-30 h-99 i264 j-114 k24 m58 n-48 o-136 q26
# !	i40
# #	a93 e-90 h-50 i52 k75 l142 m-86 p-93 q-49
# $	a129 b-40 c-44 d30 e67 f-28 g-46 h78 i-69 j-149 k-162 l70 m136 n57 o-118 p71
# %	a117 e-29 h-29 j-31
# '	a-35 e-24 i59
# /	a150 e-28 k-74 l-35 p31
# :	a-130 i-26 j-52 k204 l46 m-32 n77 p-54
# ?	a59 g53 h-40 i-70 j-25 k27 l-77 q90
# _ !	i43
# _ #	e164 f29 g-30 h-204 i121 j-97 k82 l81 m-138 n33 o-33 p50 q-47
# _ $	c69 e-96 f-24 g38 h-45 i49 k-54 m100 o25 q-33
# _ /	e28
# _ :	a130 e-64 p-47
# _ ?	a148 e-125 g31 h45 i-86 j65 k-26 l-78 q52
# _ a	a47 e-28 h-26 k-25 l69 m-29
# _ after	a148 h-37 i-65
# _ again	e33
# _ ago	h-36 i43 j-40 p71
# _ ahead	a-31
# _ all	e-28 i31
# _ am	a28
# _ and	e-46 l67 p43 q-26
# _ anyway	a-47 e60
# _ apart	a-93 j93
# _ are	e27 i-35
# _ at	a149 e-85 i-39 j25 l-35
# _ away	a-69 e69
# _ back	a26 b-27 e45 i-44 n-36 p81
# _ battery	a58 i-46
# _ be	a25
# _ before	a24 e-36 l29
# _ between	a-61 j70
# _ bloke	h36 l-24
# _ body	a-47 e43
# _ bored	a49 e-38
# _ break	i27
# _ btw	n28
# _ can	a25 e-38 i49
# _ cap	i-24 q39
# _ check	e31 k57 o-41
# _ clock	a-46 k50
# _ counts	i25
# _ daily	k-44 n44
# _ day	a-37 e-25 h109 j-25
# _ days	c-39 g108 i-70 j34
# _ deads	a30 i36 l-25
# _ did	a36 i-48
# _ do	a-96 i42 k64
# _ does	i26
# _ done	a-89 e152 i-40
# _ down	a-47 e63
# _ dropping	a42 j-25
# _ dying	f39
# _ each	e24
# _ easy	a85 e31 i-49 m-70
# _ else	a30
# _ enough	a73 h-50 i-24
# _ everything	a-40 i34
# _ feels	a-25
# _ felt	i31
# _ fingers	p39
# _ first	j41 l-44
# _ flat	a30 e-34 i25
# _ food	a24
# _ foot	a-43 e32
# _ for	a39 k-42 l59 o-24
# _ forgot	a-26 i37
# _ from	a-142 e160 k41 m-34 o-29
# _ gap	j32
# _ glutes	a-42 e46
# _ go	e82 i-35
# _ going	a-31 e-35 k30 m31
# _ gone	a-100 e149
# _ goosebumps	a44 e-30
# _ got	i28
# _ h	a76
# _ hamstrings	a-59 i58
# _ here	k36
# _ hip	i29
# _ hour	a-25 i25 m50
# _ hours	a34
# _ i	a48 i-79 j-42 k98 p36
# _ idea	a32 e-27
# _ if	j33
# _ in	a-108 e403 i-130 l-50 m-81 n36 p-68
# _ instead	k27
# _ into	a-161 e269 h-25 i-53
# _ is	a-70 e70 h-36 j-32 k102 l-59 p41 q-26
# _ it	e-63 i39
# _ jumps	i39
# _ just	e25
# _ k	e-26 j25 k56 l-29
# _ kip	a125 e-39 i-44
# _ km	a-40 e64
# _ knee	a-57 o38
# _ last	a45 e-41
# _ late	a-27 l31
# _ left	a-160 e187 i-30 m25
# _ leg	h37 i-43 l35
# _ legs	a27 j26 k-31 l38 p-27
# _ lift	j49
# _ like	a-61 e61 g25
# _ lovely	e-52 l56
# _ lower	i57 l-37
# _ lunges	a-25 i31
# _ m	i37 p-34
# _ mark	a-54 e56
# _ mate	m34
# _ me	a78 e-55 i-63 l35
# _ meant	p30
# _ miles	a-56 e27 k42
# _ min	a47 m24
# _ mins	m59
# _ minutes	a-46 e45 q-25
# _ morning	a26 e-28 k30 p-28
# _ my	i30
# _ never	a47 j-47
# _ night	a71 i-74 k48
# _ no	a-59 e147 h-51 k-30 l-40 o55 p-27 q49
# _ not	a-53 i-25 k-80 l-30 m-31 p215
# _ nothing	a26
# _ now	a100 f-26 k-24
# _ oats	a-42 e43
# _ of	a-70 e-41 g-29 h-26 i206 k-40 q43
# _ off	a-29 e32 k32
# _ ok	a132 i-40 l-35
# _ on	a38 e-44 h90 i55 j-77 k-39
# _ one	i-29 j26
# _ only	a74 e-52 k-32
# _ or	e-139 i-41 j82 l102
# _ ouch	e34
# _ out	a-64 e99
# _ planned	e47 i-24
# _ please	h42 k75 n-43 q-41
# _ plod	a32
# _ post	a81 i-56
# _ put	k25
# _ quad	a52 e-24
# _ quads	a31 i-33
# _ race	a72 e-35 i-29
# _ raises	a-28 i29
# _ rdl	i30
# _ rep	a-26 e26
# _ reps	e33
# _ rest	j34
# _ round	e-29
# _ rpe	a-40 e-34 i46 l98 p-57
# _ run	a88 h-34
# _ running	e25
# _ safe	a34 h-29
# _ said	i-28 p28
# _ same	a-25 j28
# _ sat	a34 e-24
# _ say	a35 e-32
# _ says	a-51 e48
# _ screaming	e24
# _ sensible	j28
# _ set	e-28 i40
# _ sharp	a-28 i24 k50 n-46
# _ shift	j26
# _ since	a39 e-31
# _ sleep	a-27 h51 i-28 k-27 p57
# _ slow	a47 e-29
# _ so	k56
# _ something	a-24 i32
# _ sore	a-49 e42
# _ soreness	g-48 h59
# _ sprints	a48
# _ squat	a-71 i56 j26
# _ squats	a-36 i127 p-42
# _ start	k41 n-41
# _ steady	a51 e-43
# _ step	a30
# _ still	a-39 e-28 h89
# _ stretching	m70
# _ sweated	h-31 i43
# _ tempo	a39
# _ ten	a31 e-31
# _ that	a28
# _ the	a-53 e-80 h58 j-60 k116 l51 m-84 p73
# _ then	a-89 e-27 i51 j53 m48
# _ thing	k-24 n47
# _ this	a52 i-78 k-35 l126
# _ thrust	a-28 i28
# _ tight	a-38 e29 m30
# _ time	l36
# _ tired	a-31 i27
# _ to	a-188 e183 i-36 k-60 l128 m28
# _ today	a66 e-24 i-28
# _ tonight	a72 e-24 l-26
# _ too	a25
# _ total	a-56 i47 j42
# _ treadmill	a26 e-29
# _ up	a-29 l56
# _ ups	p-27
# _ vest	i43
# _ w	a31 e-39 k28
# _ walk	a29
# _ want	a27 i-27
# _ warm	j35
# _ was	a-67 i60 q26
# _ wednesday	a32 k40 m-47
# _ were	i-84 p84
# _ what	i-45 j26
# _ whatever	k31
# _ while	i25
# _ will	e-34 o30
# _ wins	a40
# _ with	a40 e-55
# _ x	a46 e-25
# _ yes	a-51 p28
# _ yesterday	a29 i-30 l30
# _ you	a37 e-45 g-26 q27
# _ zero	a54 m-29
# _ zone	h41
# a	a26 h-59 l-45 q90
# after	a34 e24 i-26 m-56 n44
# air	a-37 i55
# am	a-101 e-179 j113 k221 m-25 n53 o-57
# and	a-42 c-39 h87 i-83 o72 p52
# at	a-85 e69 k25
# ate	e35 i-55 q28
# back	i24
# bail	e30
# bit	a25
# bored	e35 j-31
# box	i39
# bpm	a41
# breathing	e24 i-24
# but	a100 e-27
# c	a-24 e39
# calf	a-63 e47
# carry	a-37 e37
# chest	m30
# cm	a32 e-27
# continue	a-27 e27
# daily	k68 n-58
# days	a99 e-36 g-31 h30 i-116 k-30 m-29 o79 p31
# degrees	e31 i-51 l34
# dl	i40
# do	j-25
# dog	a43 h-26
# doms	a63 h-35
# done	a-58 e110 i-52
# down	a-27 e68 i-40
# duration	i65 p-58
# easy	a27 i-39 j34
# effort	i52
# entries	g48 p-41
# every	k66 n-24 p-27
# everything	a36
# exercises	i33
# fat	p39
# fed	a29 e-29
# feels	a-35 e35
# feet	a-56 e49
# felt	a-32 i65
# fever	a-71 l70 o30
# finished	a44 i-30
# for	p42
# from	a67 e-59 i32
# glutes	a-30 e53
# go	a-40 e48
# gym	a-43 j49
# h	a55 e-27 h-26 i-37 j25 l-25 q52
# hamstring	e24
# hamstrings	a-57 e70
# hard	a-49 i71
# hip	a-39 e34
# horrible	i26
# hour	h60 i-48 k49 l44 m-38 q-43
# hours	a146 e-101 l-47 p61
# how	a71 i-42
# hr	e-26
# hrs	a36 e-36 h-48 i-72 j48 m77 q39
# i	c-40 d43 e-28 i-43 k31 n-41 p80
# in	i-55 j-45 k130 m-64 n24 p-45 q39
# instead	k64 p24
# intervals	a62 i-32
# is	f39 h-25
# ish	a46 i-43
# it	i28 l-27 p35
# jog	a81 e-27 i-56
# just	i24
# k	e193 g-24 i-167 j128 m-28 n-29 p-42
# keep	a-60 e60
# kg	i46 l-35
# kill	e-27 l42
# kilo	i24
# kilos	k24
# km	a174 i-59 k-51 p-26
# knee	a-59 e73
# knees	a-24 i24
# ks	a-34 e50
# laps	a-109 e87 l46
# last	a69 i-78
# lb	j28
# left	e44
# leg	j24
# legs	e78 i-31
# lengths	l39 m-28
# litres	h35
# lol	a-43 e29 p37
# lower	i28
# lunges	a35
# m	a-108 e61 h-31 i166 k-26 l-41 m26 p-37
# marathon	k44
# max	a-30 h83 m-25
# mean	a74 f-32 q-26
# meant	p33
# mi	a25 e-24
# mile	a34
# miler	a85 e-44 i-40
# miles	a61 e166 h-33 j-52 k-152 l82 p-27
# min	a-115 e132 i98 j-70 k-74 l87 o-40 q37
# mins	a-72 e47 h-90 i117 k-28 l-63 m67 p57
# minute	e38 k-31
# minutes	i-43 k-47 l84 m-64 p82
# months	d32 e-24 g-29 j-51 o38
# mood	a25
# more	a-86 e82 i-46 k-42 m166 o-29 q-32
# my	a-24 e38
# nd	a-39 b47 i28 m-41 q52
# nights	i32
# no	a42 e-54 p52
# normal	e24
# not	a-31 i-70 k73 n-31 p106
# nothing	a-26 e27
# now	a85 e-42 i-51 k25
# of	a-111 e223 h-34 i-37 k-36 l24
# off	a-39 e35
# on	a31 e-29 h30 i-27 k38 l67 m-68
# one	a-25 i25
# only	a112 h-54 k-55
# or	a-81 k29 l44
# out	a83 e-82 q25
# pace	a-24 e29
# pistols	i32
# plates	i56
# please	k76 l-24 n-24
# pm	a-51 e-63 i-40 j45 k114 n66 o-45
# pride	a26 i-24
# quads	a-45 e81 i-25
# quick	h-36 l47
# quid	l46
# r	l-33 m71
# race	h-24 k-24 l74
# rd	e53 g57 i-48
# rep	a-59 e51
# reps	a-29 i47
# right	a56 e-35
# rpe	a24
# run	a37 l-31
# running	a-48 e46
# runs	i-42 j105 k-24
# s	a-50 e-24 g50 h48 i33
# sec	m28
# series	i42
# sets	a-83 e-54 i162 p25
# sharp	a27 k43
# side	e34 h-29
# since	a41 i-34
# singles	i29
# sleep	a77 e-36
# slept	a57
# slow	a29 e-29
# so	k32
# sore	e28 i-35 m-24 p53
# soreness	a51 e-52 g-41 p42
# speed	a-33 e33
# sprint	a25
# sprints	a-27 e27
# squat	g64 h-24 j-25
# squats	a36 i41 p-41
# st	a-28 i-25 j92
# steps	b-27 n-35 p74
# swap	a-45 j45
# temp	h24
# tempo	a29
# th	a-41 e35 i38 k-25 m-41 o76 p-32
# the	i-26 p24
# thing	f33
# this	a25 i25
# though	a29 i-29
# times	i28 l52
# to	a-36 e105 f33 k-36
# today	a104 i-84 j-32 l53
# tonight	a34 i-46
# too	a-30 e33
# two	a-25 e25
# up	i-24 l55
# walk	a43 e-38
# week	i34
# weeks	n24 o49
# what	a125 e-28 f-49 q-41
# why	e44 q-38
# will	a-26 k69
# with	a-48 i37
# woke	a30 i-26
# would	q24
# x	e-58 h-65 i121 l47
# yesterday	a26 i41 p-53
%	a115 e-29 h-29 j-31
% $	a38 i30 l-56
% _ #	l47
% battery	a58 i-46
% legs	a64 i-46
% run	a30
'	a-35 e-24 i59
' _ #	a-35 e-24 i59
'no	p31
'no pain'	p31
/	e31 h-33 i40 j55 k108 l-138 m-28
/ #	a135 e-43 k-69 l-35 p31
/ _ $	a54 j74 k81 l-83 m-28
/ _ /	a-61 i89 j44 l-40
/ _ ?	a34
/ _ and	a-36 j25
/ _ ate	a51 i-43
/ _ effort	a-26 i48
/ _ from	a-24 e50
/ _ hard	a-68 i85
/ _ legs	a29 i-32
/ _ not	e-25 k35
/ _ now	a29 i-26
/ _ please	j-28 k31
/ _ sore	p34
/ _ week	i34
/ km	k30
/ kolkata	k28
/ madrid	k25
/ no	j38 l-28
/ run	a-35 j35
/ warsaw	k24
:	a-100 b-35 c-82 e-47 f-33 g-89 i206 j161 k60 l-90 m-79 n40 o-112 p156
: #	a52 h-59 j38 k110 m-54 n32 p-76
: $	h-28 i53 j-29
: _ !	l39
: _ #	a-81 e32 p61
: _ $	a110 e-89 h-67 k159 n123 o-49 p-122
: _ /	e62 k-32
: _ :	i75 j-29 l-27
: _ ?	a-103 h216 j-26 k-55 l-28
: _ am	k33
: _ bridges	i37 p-30
: _ daily	k68 n-58
: _ day	i52
: _ deads	p36
: _ do	a-39 p33
: _ doms	a45
: _ every	k34 n-24
: _ glutes	e27
: _ i	a48 c-56 d55 f-27
: _ in	l24
: _ instead	k27
: _ is	a28 e-36 l36
: _ it	i26
: _ legs	i-33
: _ me	i28
: _ min	k-31 p48
: _ minutes	i-34 p60
: _ monday	i46
: _ nordic	i31
: _ not	a25 i-29
: _ now	k40
: _ or	a93 e-27 l-71
: _ press	a-28 i33
: _ rdl	a-28 i36
: _ rpe	i28
: _ run	a26 i-41 j43
: _ runs	a33 j31 k-39
: _ sore	a-34
: _ squat	p28
: _ squats	p28
: _ today	a-37 i44
: _ was	i-41 p57
: add	p28
: all	c-56 d56 e35 i-38
: cardio	i45 l-27
: deadlift	i74 p-33
: effort	i-28 p33
: ext	i24
: front	i-24 p28
: goblet	i-28 p28
: hack	a-25 i25
: hacks	a-29 i81
: i	p53
: keep	a32 k41
: leg	a-36 i90
: legs	a-94 g-28 i128
: lose	k33
: lunges	a-25 i29
: no	a75 i-57
: rdl	i44
: rdls	i36 p-27
: rpe	p25
: saturday	i-52 p52
: soreness	a-37 p47
: squat	a47 j-38
: squats	i51 j-31 p-40
: stairs	a-28 p33
: sumo	p32
: track	a47 l-37
: what	l36
: yes	a91 h-67 n24
>#	a134 b-112 c-59 d25 f-34 h29 j122 k-27 l-75 n50 o-144 p77 q29
># #	h-38 i52 k-38 l174 m-42 p-54 q-32
># %	a59
># /	a60 e59 i-29 k-65 l-35
># :	a-108 i-37 k150 l48 n46 p-40
># ?	a122 g53 h-26 i-46 l-75
># a	h-59 l-45 q90
># after	a35 m-47 n44
># am	a-111 e-34 i-57 j79 k150 m-59 n35 o-30 p33
># and	c-39 h92 i-45 o42
># at	k25
># but	a44
># calf	a-26
># daily	k68 n-58
># days	a-81 h44 i63
># degrees	i-51 l38
># doms	a49 h-35
># easy	a45
># effort	a-36 i50
># entries	g48 p-41
># every	k66 n-24 p-27
># for	i-28 p53
># from	a57
># h	a-67 e25 k32 l-25 q54
># hard	a-26 i32
># hour	h60 i-52 k53 l44 m-38 q-43
># hours	i-54 j42 k-25 l-29 m49 p34
># hrs	a-73 h-24 i-32 j82 m62 q40
># i	c-40 d43 i33
># in	a-26 k125 m-64 n31 p-45 q39
># instead	k64 p24
># is	f39
># ish	a49 e30 i-84
># k	a138 e52 h-40 i-96 j71 l-51 p-38
># kg	a-32 i53 l-35
># km	a101 e-28 k-48
># laps	e-29 l46
># leg	h24 j28
># legs	a25
># lengths	l39 m-28
># litres	a-35 h35
># lunges	i35
># m	a-64 e58 i108 k-26 l-38 p-37
># max	a-36 h83 m-25
># mean	a74 f-32 q-26
># mi	a41 e-41
># mile	a79
># miles	a122 e28 h-33 i-56 k-106 l82
># min	a76 i99 j-50 k-85 l-46 p42
># mins	a51 h-53 k-24 p77
># minute	e47 k-31
># minutes	a-108 e52 i33 k-42 l87 m-43 p27
># more	a-31 i-45 k-42 m172 q-32
># nights	i32
># no	i-26 p52
># not	a-43 i-62 k84 p25
># now	a47
># of	e32 h-31 k-31 l24
># on	a-39 i64 l27
># or	a-27 j-29 l56
># out	a-40 i66
># plates	i41
># please	k76 l-24 n-24
># pm	a33 i-41 m30 n40 o-44
># quid	l46
># r	l-33 m71
># race	h-24 k-24 l74
># rd	g57
># reps	e32
># right	a40
># rounds	a-26 i29
># rpe	i44
># run	a-36 j65 l-24
># runs	j69 k-24
># s	g50 h48
># series	i35
># sets	a-29 p74
># sore	a70 e-43 i-36 m-24 p53
># soreness	p38
># squat	a-32 i61
># squats	i33
># st	a-47 j92
># steps	b-27 n-35 p74
># th	e24 g34 k-25 m-41 o43
># then	a33
># thing	f33
># this	i64
># though	a29 i-29
># times	l52
># to	a28 e39 f33 k-44
># today	i-39 l59
># up	i-24 l56
># weeks	n24 o30
># will	a-34 k71
># x	a-43 h-51 i90 l57
>%	a59
>/	e40 h-33 j72 k118 l-138 m-28
>/ #	a51 e59 k-65 l-35
>/ kolkata	k28
>/ madrid	k25
>/ no	a42 e-34 j43 l-28
>/ run	a-35 j35
>/ warsaw	k24
>:	c-52 f-33 g-33 h32 i25 j35 k86 l-71 m-24 n29 o-100 p75 q25
>: #	a69 h-44 k46 m-24 p-33
>: add	p28
>: all	c-56 d56 e35 i-26
>: cardio	i45 l-27
>: effort	i-28 p33
>: i	p27
>: lose	k33
>: run	a33 j-31
>: squat	i47
>: track	a47 l-37
>: what	l36
>: yes	a91 h-67 n24
>?	a144 b-48 c-34 d55 f87 g63 h108 i-187 j141 l-64 m-67 n-64 o-83 p-108 q56
>@	a-32 e-24 i105
>@ #	a-32 e-24 i105
>a	a37 c-65 e24 i27 j30 k-65 n30 o-26 p32 q-35
>a #	e62 h-83 i-27 l-34 m-28 p76 q28
>a backup	d68 l-47
>a bad	a37 h-49
>a bath	a-41 h-24 j-24 l81
>a bit	d-27 e-26 i45 l-65 m87 q30
>a blood	h31 l-28
>a bot	l25
>a break	l-49 o134 q-43
>a bulgarian	h61 l-36
>a burrito	l25
>a button	a-26 f37
>a calf	a-31 h41
>a chart	g139 l-74 m-26
>a cold	h33
>a copy	c-29 d96 m-26
>a crack	c25
>a cut	k40 l-33
>a daily	n67
>a daisy	a26
>a day	j54
>a deload	h55 l-28
>a dent	a48 e-24
>a doctor	q41
>a dog	a26
>a download	d29
>a dvt	h62 l-52
>a fever	a-27 h134 l-66 o36
>a few	l-27
>a file	d96 g-30 l-26
>a four	i-40 q29
>a free	a57
>a gap	j36
>a goal	k-29 l49
>a good	a-72 h-90 i50 l145
>a grapefruit	l-27
>a hard	h-62 l92
>a headache	a-28 l37
>a hot	h-40
>a jab	e25
>a jog	a-28 e28 h-29 j29 l-25 q56
>a joint	l50
>a joke	h-52 l127
>a leg	d-33 f88 h-90 j-34 l114
>a long	a-35 h34
>a loud	a39
>a marathon	l50
>a mate	a-24 h35
>a meeting	l-26 m36
>a mile	e45 h-29 l24
>a month	k40 l-37
>a morning	h52 l-28
>a nice	a82 i-32
>a nine	l-26 p42
>a no	a48 f43 h-71 l-83 q98
>a nudge	n27
>a pain	o28
>a pb	a37 l-38
>a podcast	h-31 j-27 l84
>a pop	i-29
>a race	a-26 h29 j38 q-38
>a real	l44
>a reason	e32
>a red	f-46 h-59 l36 q83
>a rest	a-28 d-25 h54 n-32 o93 q-50
>a right	a-41 l30
>a rock	a-28 e28
>a run	a118 h69 j32 l-104 m-38
>a sandwich	h-32 j-25 l43
>a scale	a38
>a scam	h67 l-39
>a sec	a32
>a session	f32 l-33
>a seven	a39
>a shakeout	h48 l-35
>a sharp	a-35 f26 n28 p-27
>a shuffle	a31
>a side	h-33 l45
>a sign	e33 l-25
>a sin	a-39 j39
>a six	e29
>a slow	a-24 h34
>a song	l30
>a sore	l-28
>a spreadsheet	d71 l-36
>a stabbing	a-52 i34 l33
>a star	l37 q-30
>a stress	h67 l-33
>a sudden	e24
>a temp	l-38 m40
>a tempo	a-39 j25
>a thing	h31
>a threshold	a-29
>a timer	i-30 l45
>a torn	h28
>a trot	a24
>a tutorial	f59 l-59
>a tweaked	i-45 m65
>a two	a107 l-40
>a walk	a46 l-35 m-24 q27
>a warm	h25
>a wee	m38
>a week	c-32 g-28 h142 j-50 l-47 o64
>a while	m25
>a whole	i46
>a workout	a-41 f39 h40 l-38
>a yes	a-29 h-26 q76
>abandon	b229 d-26 f-31 k-47 l-72 o-37
>about	c-35 h91 k-31 n-39 o44
>about #	a63 h-30
>about a	h-55 l36 o51
>about it	b104 c-51 l-25
>about me	c26 d62 o-24
>about my	h-35 l-27 o49
>about protein	h27
>about running	h-24
>about the	a-96 f-38 m55 q68
>about to	k-24
>above	a-28 b-42 k-64 l144
>abs	h-48 j93 l-44
>acc	c136 l-85
>access	c-29 d55 l-27
>access request	c-29 d55 l-27
>according	l-45 p-40 q111
>according to	l-45 p-40 q111
>account	b-24 c185 f49 h-25 l-45 o-44
>account and	c32
>acct	b-49 c282 f-26 l-150 m-24
>ache	a62 g-30 j-46 l-28 q26
>aches	a74 e-32 h27
>aches in	i26
>aches on	e28
>achilles	a55 b-26 h42 l-39
>aching	a54 l-51
>acid	a-24 h43
>activate	a-50 b-33 h-30 l-60 n219 o-34
>activation	i26 j26
>active	h63 l-27
>active recovery	h63 l-27
>actual	a48
>actual hip	a47
>actually	b112 i-36 m-25 o-32 p77 q-25
>actually do	b36 o-26
>actually it	p37
>add	a-112 e101 f-31 h-65 p68 q113
>add #	a-38 e43
>add a	i39 p-29
>add it	p27
>add that	p24
>add them	i-49 p51
>adductor	i40
>adductors	a54 e-24
>adjust	k26
>adjust the	k26
>advice	b-37 j37 l62 q26
>advise	a25
>af	a106 f101 g-47 h-30 k-48 l-51
>after	c-31 e-54 f-28 g-44 i-40 j102 k48 l-46 m210 q-90
>after #	m36
>after ?	a33 h-51 j73 l-35
>after a	a-29 h54 j24 m-32
>after deadlifts	a24 h25 i-30
>after dinner	m35
>after every	n33
>after hacks	a34
>after heavy	a-41 h31
>after leg	a65 h24 i-35 m-28 o25 q-30
>after legs	a-48 h123 j-48
>after lifting	a-25 h-46 j86
>after lunch	a-30 l46
>after lunges	a34
>after my	c-31 h-35 j37 m72
>after or	h-31 j39
>after rdls	a39
>after running	h-51 j51
>after school	i56 m-40
>after squats	a62 i-115 k31
>after that	a45 m-25
>after the	g25 j42
>after work	a-28 k52 m46 n-24
>afternoon	b-56 i108 k-43 l-59 m40
>again	a-57 e84 h-65 i75 j-31 k-45 m75 n39 q-36
>again ?	a-68 e71 h-27 l68
>again at	k-47 m82 n-31
>again from	b54 n-28
>again in	m29 n-25
>again now	a-27 e39
>again the	l-31 m57
>again today	a31 l-47
>against	a36 h-35 l-42 p-24 q111
>against me	g-32 h-31 l-33 q118
>age	c-42 l72
>ages	a-32 c25
>ago	h-49 i99 j-24 m-57 q53
>ago and	a61 i-61
>ago i	i32 k-25
>ah	a-53 b46 o83 q-47
>ai	h-51 l54
>aim	a-61 d-30 k167 l-34
>aim is	a-33 k77 l-34
>air	a-37 e29
>aires	k29
>alarm	h-46 k-92 l155 n36 o-30
>alcohol	h45 l-28
>alive	f-31 l46
>all	a26 b-94 c120 d106 e96 g48 h-54 j-40 k-44 l-29 m-65 o52 p-37 q-29
>all good	a41
>all i	c-33 d56
>all information	c26
>all morning	a41
>all my	c129 d-25 g26 l-64
>all night	a29
>all of	a-37 c43 d-31 e24
>all over	a40
>all the	a-54 d-40 i52 l47
>all to	c-40 d41
>allow	a30 i-30
>allowed	a165 b-24 e-43 f-25 g-25 l-24 q55
>allowed out	a57 g-29
>along	e42
>already	a-59 d-44 e146 i101 k34 l-118 o54 q-44
>already #	a-39 i28
>alright	f-24 j27 l42
>alright ?	j28
>also	a-36 f26 j-53 k48 n35
>also i	f24
>alternate	j56
>alternate days	j56
>always	h29 k37 l-58 q36
>always rhabdo	h27
>always serious	h30
>am	a-67 b57 c-30 g-29 i67 k130 l46 m-32 n-38 o-107
>am #	h33
>am a	k35 l36 o-47
>am after	a-27 k31
>am at	a-47 b41 e33 h42 k-25
>am back	b-28 k-35 m-33 n55 o61
>am bored	l98 m-33
>am bulking	k43
>am cooking	m71
>am cutting	k49
>am done	b115 c34 e-39 f-28 i-35 l-32
>am five	h58 q-33
>am going	l29
>am home	m43
>am i	a183 b-24 c-38 e35 g36 k-27 m-25 o-89 p-27
>am in	f-25 g-50 k64 l-32 n88
>am just	a59 e-29
>am lost	f206 l-49 m-35 n-30 o-90
>am mid	f25
>am moving	d30
>am on	e-26 k94 l-47 n-26
>am out	a-74 e52 k-35 o72
>am resting	m30
>am run	a-90 j97
>am running	a-27 e107
>am seeing	a24
>am sick	k-31 l32
>am still	i34
>amazing	a26 i-28 l27
>amber	a52 b-31 f80 h-102 l-32 q53
>amend	m-50 p140 q-43
>amrap	h25
>an	a-111 d40 i41 k-26 l-57 m65 n-36 o42 p71
>an #	e-25 i47
>an arm	i-33 l48
>an easy	a-36 h35 i-33 q30
>an example	f42
>an export	d69 l-68
>an hour	a-76 e36 h-53 i92 j-29 l-42 m81 o-32 p24
>an hr	e-25 m60
>an idiot	h34
>an order	j55 m-32
>an ultra	h-27 k32
>and	a-45 c73 f-26 g-33 h-32 l-28 m-32 n-48 p92 q80
>and #	i-82 j41
>and a	a67 b38 h-40 l54 o-30
>and all	k51
>and already	e61 l-39
>and ate	i-40 l57
>and bored	g27
>and bridges	p26
>and calf	i27
>and calves	h-48 i115 l-44
>and can	l43
>and check	e-34 k38
>and curls	i53
>and dead	a-29 m29
>and delete	c44 o-27
>and desist	f-27 o54
>and did	i30
>and extensions	i29
>and got	a-29 e28
>and gym	j52
>and hip	a-37
>and hot	a-32 k27
>and how	f-69 k78 l-27
>and i	a48 e-32 j-50 k-27 o86
>and if	a-37 q47
>and intervals	a-25 j43
>and it	a117 c-24 g-29 i-62
>and jogging	j31
>and km	e-27 k62
>and leg	a-42 h-33 i52 j37
>and legs	i-68 j37 l36
>and let	a30
>and lift	j26
>and ma	e39
>and me	e50
>and my	a-55 e49 k27 l-24
>and nearly	a39 c-24 l-24
>and needles	a52 i-36
>and no	a28
>and nordics	a25 i-25
>and not	h31 i32 m-38 p-39 q25
>and now	i58
>and one	a44
>and press	a-27 i-31 l60
>and race	a-30 j49
>and rdls	i25
>and red	b25
>and rows	g-24 l62
>and rpe	d28
>and run	a-27 h24
>and running	e-30 h53
>and shiny	a32
>and so	a-38 e30 i34
>and soreness	a-25 e-32 g-36 h80
>and still	h24
>and that	a31
>and the	a-63 e58
>and tight	a27 i-39
>and weak	i-26 q39
>and what	f86 l-39 q-28
>and when	a25
>and where	f40 j-33
>and will	a35 l-31
>and yes	a-26 p28
>and your	h-33 l-25 q66
>ankle	h-27 j-27 l-36 m59 o43
>ankle aches	h33
>ankle does	a27
>ankle hurts	a-109 e77 m36
>ankle i	a53
>ankle is	a-50 b49 k26 l-27
>ankle not	i25
>ankle on	a33
>ankles	h79 i-56 l-29
>another	d43 e58 f-26 h-39 k-109 m117 o-24 q49
>another #	a-72 e72
>another app	d50
>another day	h-40 q57
>answer	a97 c-51 g38 h-45 i-113 j-41 k-50 l-98 m128 p36 q69
>answer at	l-49 m49
>answer that	b27
>answering	a-43 b157 m-39 p-45
>answers	f-26 g39 k86 n-38
>any	a-67 b-28 f34 g82 h29 i-27 j36 k-57 n-32 p33
>any chance	a28
>any difference	g-24 j46
>any good	h38 k-25 l52 n-35
>any more	n-25 o31
>any of	c30
>any order	a-26 j29
>any tips	f72 l-60
>any use	h32
>anymore	a36 e-30 l-49 o99
>anyone	f-36 h-55 l141
>anyone there	f-34 l73
>anything	a-55 b84 f41 g82 h68 j-47 l-107 o-25 p-33
>anything i	h30 i-42
>anything on	c69 l-46 o-26
>anyway	b30 e-33 i69 j-30
>anyway ?	a45 j-28
>apart	a-101 h-28 j138
>apart should	h-28 j33
>app	d50 f121 h-65 l50 q-117
>april	a-37 g73
>are	a116 b-60 c-31 d-78 h147 i-78 k-69 l184 n47 o-105 p-71
>are a	a41 h-26 i-33 o25
>are deadlifts	h60 i-26
>are fine	j35
>are gone	h-24
>are like	a30
>are machine	l24
>are my	d-59 g35 l29
>are stairs	a-41 h77 l-29
>are the	l-37
>are there	f120 k-28 l-78
>are they	h70 l-34
>are useless	f-33 j24 l33
>are you	c-27 f71 h-104 k24 l76 o-26 q58
>area	a48 h-31
>arm	i-33 l70 q-24
>arm and	i-33 l48
>arms	l72
>arms and	i-50 l57
>around	h-32 i41 j36 l-49
>arrange	j32
>arrived	k-48 l34
>arse	a-30 o49
>arsed	b61
>arthritis	h34
>article	c92 d43 k-41 m-31 p-24
>article #	c92 d43 k-41 m-31 p-24
>as	b26 c-45 g25 h30 i-46 k157 l-93 o-43 q-40
>as a	a-58 d54 e31 f67 g64 h-42 l-85 o-27
>as cardio	h41 j-34
>as hell	i27
>as it	a-26 h26
>as json	c-38 d39
>as leg	h35 i-27
>as my	k66
>as planks	a-47 i45
>as the	j36 l-29
>asdfgh	g-49 l186 m-30 o-40
>asia	k43
>asia /	k43
>ask	a-95 c-26 e-43 f60 g-26 h-33 l-105 m252 n70
>ask again	k-26 m78 n-40
>ask in	i-27 k-26 l-31 m112
>ask me	a-27 c-26 l-51 n111 o32
>ask tonight	m27
>asked	b69 f-29 g-36 l40 n39 p-32
>asking	a-37 b-69 e-42 h65 k-25 l-43 m29 n45 o148 q-30
>asking about	o30
>asking as	a-34 h26
>asking for	h25
>asking me	b115 n-25 o-70
>asleep	a56 e-37 i26 l-31 m61 q-30
>asleep and	a29 i27 l-31
>at	a-42 c-25 d-48 f-55 g49 h52 i59 k60 l-31 m36 n34 o34 p-60 q-41
>at #	a-69 g-56 h32 j-68 k73 l57 n107 o-33
>at a	a28
>at all	l-29
>at an	i48 l-28
>at four	a29
>at half	m34 n-26
>at it	e25
>at least	a48
>at lunch	e-26 i54 k-52 l-39 m57
>at me	e63
>at midnight	k56 n-35
>at my	g69 h25 i29 l-64
>at night	a-30 k64 l-41 n-26
>at nine	k-26 n39
>at noon	a45 i-33 k44 l-28 n-30
>at quarter	k44 m-24
>at rest	a-26 l43 q-34
>at the	b40 i-29 j29 l-26 m102 o-31
>at what	k-24
>at work	e-42 k-28 l49 m58
>ate	i-32 l48
>ate a	i46
>athlete	h31
>athletes	h87 j-53
>attempt	a37 i-29
>au	h-30 l51
>au chocolat	h-30 l51
>auf	l-137 m-39 o209
>auf deutsch	k52 o-34
>average	c-24 g105 l-35
>average sleep	g40
>average soreness	c-24 g49
>avg	g122 h-76
>avg rpe	g82 h-67
>avoid	h76 j-39 k-26
>away	b86 c66 d-68 e32 h-59 k-34 l-102 n62 o123 p-64 q-35
>away with	a47
>awful	e46 h32 q-29
>aye	a69 l-75
>aye or	a69 l-75
>b	a-105 c-40 d43 i54 j107 l-35
>b #	a-125 c-40 d43 i54 j109 l-31
>baby	k-27 l36 m50 p-45
>back	a-80 b95 c-65 d82 e77 g50 h-101 j-25 k-29 m64 o-117 p67 q-41
>back ?	a-89 e79
>back at	g96 k-57 l-32 m58 n-39
>back from	e-37 l32 o43
>back home	k27
>back in	b-27 l27
>back is	a-45 h-26 l82
>back of	a-24 e44
>back off	e46
>back on	b-84 k85 m-55 n68
>back one	b-49 g-25 p105
>back out	b132 d-31 p-46
>back squat	i-28 p28
>back the	l-25 n52 p36
>back this	b-56 m75
>back to	b32 g44 k26 n-57 p-34
>back up	a-26 c-32 d98 g-29
>backup	c-57 d260 g-36 k-41 l-73
>backup my	c-57 d81
>backwards	a40 h-27 i-37 j59
>backwards today	a26
>bad	a-134 b-39 d-33 e68 g-41 h216 i-39 j27 k-96 l-32 m129 p36 q-31
>bad ?	a-92 h74
>bad for	h84 i-26 l-42
>bad idea	a44 j-31
>bad that	h26
>bad to	a-47 b-29 h-40 j75 l60
>badly	p42
>bail	a-33 b178 e65 h-41 k-37 l-74
>bailed	i36 l-30
>bali	k43
>balloon	a25
>bambi	a47 h-31
>bambi on	a47 h-31
>banana	h69 j-53
>band	a49
>banged	i39 l-27
>banged out	i39 l-27
>bank	h-111 l157
>bar	a-44 e50 l44
>bar the	a-44 e60
>barbell	j33 l-30
>barely	e24
>base	h-31 l26
>based	k49 l-46 q114
>based on	h-73 q128
>basically	h52
>basis	q35
>basta	b80 g-38 l-49 m-30 o37
>bath	h91 j-62 m-34
>bath or	h52 j-31
>bathroom	m26
>baths	h103 l-33 m-24
>battery	a38 i-46
>bcaas	h49
>be	a50 b29 c31 d-28 g-26 i-33 j33 k-45 l-57 m-35 n51 o96 q-42
>be #	a-26 p29
>be arsed	b61
>be forgotten	c42 k-25
>be walking	i27
>bear	j-31 l34
>beat	k-27 l124 o-44
>beats	a-26
>beats at	a-26
>because	i43 l-46 p-39 q118
>because i	a-51 p-29 q106
>because my	h28 q-31
>because of	a-30 h-44 q95
>because the	i32 q-31
>bed	e-47 h45 i37 j-26 k-35 l-44 m55
>beef	a-34 h-25 q50
>been	a-96 g110 h-37 i33 j-29 l-34 p38
>been #	p45
>been running	e38
>beer	a-26 l76 m26
>beetroot	h26 l-24
>beetroot juice	h27 l-24
>before	d44 g-32 h62 i88 j160 k-70 l-100 m-28 n-24 q-66
>before ?	g-28 h96 j-64
>before a	a-56 h115 l-36
>before bed	h54 l-29
>before breakfast	a106 h-32 i29 l-39 q-54
>before dinner	a32 j-32
>before i	d40 g-28
>before leg	a-24 h41
>before legs	h-41 j63
>before or	a-38 h-24 j-32 l124
>before running	a-35 j68
>before squats	j48
>before the	a-35 i27 j29
>before work	a46 l-24
>begin	b25 g-28 h-41 j58 l-83 n182 o-75
>begin again	b54 g-28
>begin check	n43 o-43
>beginners	h98 q-33
>behind	a115 e-69 f-41 h-58 i-27 j36 l-32 q103
>behind my	a82 e-27 i-34
>behind that	h-48 q79
>behind the	a51 e-34 h-25
>being	p27
>bell	b37 o-32
>below the	a40
>belt	l45 m-43
>bench	a-32 e38 i-65 l113 q-37
>bench day	i-111 l111
>benched	q40
>bend	a29 h27
>bend my	h27
>bent	a34
>besides	h31
>best	a-71 e-28 g61 h28 i-34 k-32 l157 o-33
>best order	j51 l-35
>best stretch	h29
>best week	g24
>bet	a48 b-33 l138 n-46 q-54
>better	e79 g-36 j33 k43 l-55 m36 o-31 q-29
>better for	h25 j-42 k54 n-26
>better than	a-49 h33 l35
>between	a-131 c-31 f30 g-32 i52 j246 l-72 q-27
>between enough	a-38 j63
>between lifting	j25
>between squats	j38
>between tempo	h46
>between the	a56 c-31 f-29 j29
>big	l43
>bigger	f-35 h39 i-34 k38
>bigger legs	k32
>bike	a-36 h52
>bin	c89 d-47 e27 h-53 i-50 j-24 l55 p84
>bin all	c44 d-28
>bin everything	c32
>bin it	i-33 p54
>birthday	a-25 g-47 k-28 l104 m38 o-36
>bis	a-34 l153 m-44 o-46
>biscuit	g-30 l50
>bit	a25 d-27 g-45 l-55 m117 q29
>bit about	h31
>bit achy	a-26
>bit at	a-34 e26
>bit but	a29
>bit of	a52 e-35 h-28 l55
>bit sore	a59 q-29
>bit stiff	a48 d-27
>bitte	k57 l-45
>black	a37 i-41 o25
>blacked	a42 e-36
>blacked out	a42 e-36
>block	a38 h26 q-38
>bloke	h36 l-24
>blood	h48 l-28
>blood clot	h31 l-28
>bloody	h-35 l62
>blowing	d-24 e31 o47 p-27
>blown	a-27 e-31 o38
>blown up	a-27 e-31 o38
>blue	a33 i-24 l56 q-37
>boarding	a-33 d29 k31
>body	h25 i47 l-34 q-30
>body says	a-33 e36
>boiled	l24
>bolt	a-42 f-31 j-33 l112
>bone	a24 b-29 g-40 l99
>bones	q25
>boo	b-72 d-50 l191 o-29
>book	g116 l-38
>boom	f-82 l196 m-49
>boot	a-29 o28
>booty	i53 l-27
>booty day	i53 l-27
>bored	e30 g31 k-27 l67 m-33
>boring	b-42 d-91 k-31 l230
>boss	a72
>bot	b-57 f110 g-57 h-109 l148 m-68 o83
>bot do	f41
>bot for	f40 l-40
>bot how	a45 f44 l-55
>both	a120 e-32 j93 l-127
>both in	j25
>both sides	h48
>bother	a63 b98 e-56 f-27 j-28 l-49
>bottom	a25
>box	i56
>box jumps	i27
>brain	p26
>brb	a-26 h-41 i-42 k-44 m229 o-34
>brb #	i-38 m61
>break	a-38 g-45 h-39 i25 k-27 m-82 o90 q112
>break down	a-50 q69
>break from	o26
>breakfast	a78 h-48 j-71 l24 q-27
>breath	e34
>breathe	h44
>breathing	e75 l-42
>breathing fine	a-47 e47
>breathing in	a32
>bridge	i64 q-28
>bridges	a-27 i49 l-34 p63
>bridges instead	p24
>bring	b-45 k-34 l-38 n141
>bring back	l-25 n52
>bro	i60 j-24 l32 p-45
>broke	k-38 l66
>broken	a63 h-29 i-26 j-25 l65
>brother	f-36
>brown	h-36
>brown in	h28
>brown pee	q24
>bruised	a72 l-30
>bruised inside	a46 l-30
>bss	i45 q-27
>btw	j58 k66 l-67 n28 o-47
>buenos	k29
>buenos aires	k29
>bug	n33
>bug me	n33
>bugging	n-28 o45
>bugging me	n-28 o45
>build	a-30 f-28 h81
>build muscle	h24
>building	k27
>building muscle	k27
>bulgarian	g40 h36 l-46
>bulgarian split	h38 l-28
>bulgarians	a45
>bulk	a-49 k108 o-44
>bulking	k52
>bulking now	k32
>bum cheek	a26
>burger	a-31 i31
>burn	a-71 c112 d-39 e35 h61 l-49
>burn it	c34
>burning	k-38 l100 m-48
>burns	p-30
>burrito	l25
>bus	a29 e-28 g27 j-34 l53 o-46
>bus stop	l73 o-27
>busy	b-48 g-43 k-48 l-71 m275 o-25
>but	a37 c-48 d-43 f38 i86 j32 k-27 l-64 o-37 q71
>but ankle	a-74 e74
>but i	a62 i38 k-36 l55 p-36 q-29
>but it	a36 p32
>but keen	a68 l-37
>but keep	o38
>but legs	a68 e-44
>but my	a45
>but no	a-48 i26 l51
>but not	a-81 m44 q58
>but only	a29
>but the	i30
>but what	l-26
>but why	l-38 m-26 q85
>butt	a125 l-106
>button	a-26 b106 d52 l-53 m-31 o-61 p31
>buy	a-26 l92 m-31
>buzzing	a-24 h33
>by	b26 f-98 g71 h-24 i-41 k40 m82 o-45 p-66 q74
>by #	i26
>by my	a72 g-38
>by saka	k-29 l49
>by the	e26 l25
>by xmas	k71 l-62
>bye	a-53 h-49 k-25 l187 o-43
>cake	h-84 i37 l78
>calendar	g145 l-71 q-43
>calf	a130 b41 c-25 g34 i-50 l-91 p28
>calf is	g53 i-50
>calf just	b29 o-27
>calf on	a-51 l75
>calf raises	a-48 i65 l-27 p31
>call	a-42 b108 e49 f-57 g-27 k87 l36 m48 n-49 o-143
>call it	a-46 b121 e43 m-32 o-63
>call me	f-56 k97 l74 n-40 o-49
>call the	b47 o-31
>called	a-26 f39 l38
>calling	e38
>calls	l-26
>calm	a29 h-29 l44 m-25
>calm it	a28
>calories	h33
>calves	a98 b-25 e64 h57 l-76
>calves are	e31 i-43
>came	l27
>can	a85 b-50 d27 f84 g-81 h78 i-37 k-24 l-46 n72 p-39 q-47
>can barely	e35
>can both	h-36 j71 l-33
>can do	a88 e-50 f50
>can i	a150 b-34 d27 g31 h-102 i-63 k-72 l65 n-28 p-24 q-29
>can it	b-38 m59
>can jog	a30
>can my	k26
>can not	a-55 b28 e-63 f-40 h28 i36 k-76 l131 m-29 p-51 q130
>can run	a26
>can squat	h31 q-25
>can squats	h57 i-39
>can stop	o39
>can the	k41
>can walk	a-40 e60
>can we	a52
>can you	a-52 c-24 d37 f54 g-28 h67 i55 j-67 k72 l-80 m-37 o28 p52 q-71
>canal	e34
>cancel	b89 k-36 m-31 n-43 o99 q-35
>cancel my	b-85 c31 l-35 o129
>cancel that	b38 o-24 p29 q-35
>cancel the	b39 l-24 n36 p26
>cancel this	b63 l-29
>cancelled	g-41 l76
>cancelled my	g-41 l47
>capital	h-38 l113
>capital of	h-38 l113
>captain	l25 m-24
>car	a-56 e67 h-117 l127
>car will	l24
>carb	h53 k-57 l34
>carb loading	h62 l-31
>carbon	h-30 l65
>carbon plates	h-30 l65
>carbs	a-25 g-48 h229 j-66 l-65
>carbs before	a-25 h67 j-42
>cardio	a-56 e-30 h52 i29 j177 k-39 l-81
>cardio before	h-32 i-27 j65
>cardio go	h-34 j34
>cardio is	h-45 j46
>cardio then	j27
>cards	a41
>care	f-37 h-32 q65
>carry	a-96 e104 l-26 n87 o-24
>carry on	a-96 e104 l-26 n87 o-24
>cars	a-30 l64
>cars running	a-30 l45
>cat	c-44 f-25 h-26 i49 l135
>cat on	l52
>catch	e29 f-54 h-55 l-60 m64 q93
>catch you	h-31 m44
>catches	a34
>cats	h-205 l259 q-31
>caught	i32
>cause	a-36 g-39 h-61 j29 l-24 q142
>causes	h165 l-59 m-30 q-36
>causes a	h43
>causes it	h24
>causes of	h31 l-31
>cba	a-104 b178 h-49 l24
>cease	f-27 l-56 o110
>cease and	f-27 o54
>celsius	e-27 k188 l-46 m-46 o-44
>cement	a-37 e37
>chair	m25
>challenge	i54
>chance	a32
>chance of	a28
>change	a-50 h31 i-38 k122 l-91 o-25 p93 q58
>change it	p33
>change language	k33
>change last	p40
>change my	k103 l-25 o-25 p-57
>change that	p27
>change the	k71
>change to	k52
>changed	a-35 b98 c-24 d-26 l-40 q87
>changed my	b98 d-26
>chart	a-34 g139 h28 l-80 m-26
>chat	b39 e-24 f-24 i33 k-33 l86 m-25 o42 p-63
>chatgpt	l35
>cheating	h39 j29 l-28
>check	a134 b26 c-51 d-30 e100 l-29
>check :	e60 k-31
>check at	e-34 k33
>check in	b68 e30 h-75 l70 m-59
>check ins	b-42 e-34 g42 k-34 l-47 m-24 n68 o107
>check on	k-30 n55
>checkin	k64 l-30 m-28
>checkin at	k64 l-30 m-28
>checking	o62
>checking on	o29
>checkins	k-32 l-29 n42 o52
>cheek	a26
>cheers	a-25 b-33 h-51 l158 p32 q-49
>chest	i-40 l59 o41 p-40
>chest hurts	e29
>chest is	e27 i26
>chest of	l34
>chest pain	o27
>chest pains	l51
>chest tightness	h31
>chest was	i47
>chicago	k110 m-52
>chicken	i-35 l83 q-38
>chicken cross	l39 q-38
>chief	a28
>chills	a-40 e25 l77 p-31
>chips	h-33 l35
>chocolat	h-30 l51
>chocolate	a-31 l50
>chocolate or	a-28 l46
>church	i38
>cinema	e-43 l-29 m75
>circuit	i44
>city	f-24 k137 l-93
>clappers	a52 e-37
>clappers and	a52 e-37
>class	a-28 h-37 j48 k-24 m85 o-46
>class then	j24
>clean	c67
>clear	b-26 c176 d-65 g-84 h42 k-44 l-49 p55
>clear all	c44
>clear me	a35
>clear my	c79 d-50 g-84 p55
>cleared	a141 e-29 g-52 h-44
>cleared for	a61 h-44
>clicked	a-28
>clicking	a-46 h51
>climbing	e26
>clock	a-44 e32 k184 l-52
>clock is	k69 l-43
>close	b171 c30 h-36 m-49 o-47
>close my	c57 l-30
>clot	h54 l-28
>club	a35 f-25 i-24 j-27 l72
>cmon	a71 e-32
>cna	a87 m-65
>cna i	a87 m-65
>coach	a40 d24 i33 m-29
>coach made	i34 l-31
>coca	a48
>coca cola	a48
>code	a-36 l54
>coffee	c-31 e33 g-25 h129 l-67 m28
>coke	a-25 p39
>coke this	a-32 i32
>cola	a-25 e-34 h-44 l125
>cola coloured	h33
>cold	h66 j-40 k-29 l24 m-35 o33 q33
>cold a	h32
>cold air	a-29 e29
>cold plunge	h59 j-36
>colour	h73 l-60 p27
>colour is	h32 l-32
>coloured	h47
>coloured pee	h34
>colours	f42 h-35
>combine	j37
>combo	j33
>come	a-47 f-31 i-59 k56 l-91 m63 n29 o-50 q129
>come at	k67
>come back	a30 i-42 k-53 l-39 m84 n54
>come before	j24
>come from	h-30 q62
>come it	h-27 q27
>come out	a-30 l49
>come up	g28
>comedy	a-38 i41
>comes	a33 h38 k-40
>comes first	j32
>comes in	a60 k-29
>comma	e-30 f-36 l66
>command	f136 g-46 j-60
>commands	a-63 b-25 e47 f235 h-37 l-69 m-32
>commands ?	a-48 f79 h-25
>common	h73 l-39
>common in	h25 l-25
>common is	h45
>compare	g58
>compare this	g58
>compartment	h60 l-24 q-25
>compartment syndrome	h60 l-24 q-25
>complete	a42 h-58 i109 l-59
>completely	c28
>compression	h81 l-46
>compression socks	h40
>compression tights	h41 l-25
>concurrent	h63 l-24 q-34
>concurrent training	h63 l-24 q-34
>conditioning	j43
>conference	l50
>confused	a-85 f165 h24 k-57 l-47
>consent	c122 g-40 l-24
>consent to	c44
>contact	a-26 h51 l-25 o29
>continue	a-119 e111 l-71 n182 o-37
>continue ?	a-85 e94
>convert	e-42 k-58 l104
>convert #	e-42 k-58 l104
>convince	c-31 j27 n-42 q73
>convince me	c-31 j27 n-42 q73
>cooking	m71
>cool	b-43 h-42 j34 k-47 l238 m-38 o-47
>cool ?	j34
>cool down	a38
>cooldown	a52 e-39 h34 l-45
>copy	a-52 c-34 d245 f-71 m-26
>copy of	c-34 d59
>correct	h67 i-58 p43
>correct it	p33
>correction	a-27 g-25 p82
>correction :	p34
>cost	h-70 i-27 l115
>couch	a58 e-40 i40
>could	a-42 h82 n-42
>could i	a32
>could you	k34 l-29
>count	a-24 e-24 f26 g-32 i75 l-50 m-39 n78 q33
>count as	a37 h59 i-28 j-39
>country	a-66 l84
>counts	a-53 h59 i66 j-31 l-24
>counts as	h60 l-24
>counts right	a-32 i46
>crack	c25 h41 i24 n-36
>crack in	c25
>crack me	l33 n-30
>cracking	h24
>craic	f-24 l90 q-29
>cramping	e29
>cramps	h76 l-31 o-32
>crap	k-45 l86 o-41
>crease	a29
>creatine	h155 k-41
>creeping	e26
>cried	a27 l-24
>cross	l39 q-38
>cross the	l39 q-38
>cruise	a36 e-30
>cruise ?	a36 e-30
>crushed	a-37 i69
>crying	p-25
>csv	c-65 d326 i-37 l-84 m-31
>csv me	d58 m-31
>csv please	c-41 d50
>ctrl	b-50 h-30 l-49 m-49 p208
>ctrl z	b-50 h-30 l34 m-49 p107
>cu	l99 m-72
>cu tomorrow	l99 m-72
>curious	q31
>curl	h-25 p72
>curls	g-25 h33 i77 l-76 p27
>curry	a64 m-25
>cut	a-62 b-51 c-54 e61 h-40 j-50 k128 l123 m-25 n-56 o72 p-28
>cut it	a-37 b-51 l-30 o110
>cut or	a51 e-36 j-50 l36
>cut the	k-45 l104 m-24 n-49
>cuts	l82 m-59
>cutting	k49
>cycling	f41 l-27
>dae	f102 l-68 n-27
>daft	a38 e-28
>daily	b-83 e-27 h-24 k69 l-68 m-27 n122 o131
>daily check	n53 o32
>daily message	k36 n-38
>daily messages	f52 o-48
>daily ping	n-29
>daily question	k26
>daily questions	b-77 o75
>daily reminder	k-46 n58
>daily reminders	n26 o-26
>daily thing	k25
>daisy	a26
>dandy	a27
>dangerous	h119 l-82
>dare	a28
>dark	k84 l25 n-73 o-28
>dark since	a47
>data	a-38 c44 d238 g-32 h-32 i-37 k-48 q-50
>data dump	d28
>data in	d30
>data out	d44
>data please	c-31 d44
>data safe	f36
>data to	c-25 d32
>database	c48
>datas	c46 d62 l-33
>datos	c98 d77 f-49 k-41 l-63
>dawn	a-29 i30
>day	a-87 b-106 c-39 d35 f47 g43 i-38 j219 l-28 m-82 n104 p36 q-114
>day #	j39 k57 q-54
>day ?	a-29 h71 j-60
>day after	j-30
>day again	h-28 q37
>day and	h-40 j25 l43
>day at	a-25 k-32 n58
>day be	j25
>day before	a-33 j56
>day between	j36
>day complete	i68 l-35
>day did	p32
>day done	b-40 i53
>day for	a39 j25
>day from	i54 k-58 n47
>day if	j25
>day is	i67
>day of	a-25 f39
>day or	a43 h-47 j82 l-71
>day to	p30
>day two	h29
>day was	a73 h-26 l-35
>days	a-210 c-49 g117 h61 i34 j212 l-53 q-93
>days ?	h-63 j60
>days a	h28
>days after	j43 q-39
>days ago	q33
>days and	j34
>days between	h79 j-63
>days in	g73 h-46
>days later	h39
>days or	j62
>deactivate	n-105 o105
>dead	b-25 e34 j-32 k-38 l75 p-27
>dead on	e35
>deadlift	h97 l-87 p74
>deadlift and	i-33 p33
>deadlift for	i-36 p60
>deadlifted	a77 l-26
>deadlifts	i82 j62 l-106 m-53
>deads	a126 i37 l-34
>deads but	i30
>deads in	a46 i-46
>deads on	a44
>deads only	a-39 i51
>deads were	a38 i-41
>deads yesterday	a24 i-24
>deal	a35 e-33 i-56 l55
>dealbreaker	a65 g-43 h-59 q51
>decent	a33
>decide	a114 f37 l-51 o-26
>decided	g-27 l-32 q69
>decision	a47 l-47 q60
>deep	a97 c-31 j-28 o-26
>deep in	a26 l69 o-26
>defend	b-38 k-31 p-84 q204
>degrees	i-51 l38
>degrees in	a65
>dehydrated	a47 f-24 h56 k-28 q-46
>dehydration	g-49 h85 l-33
>delay	l-90 m180 o-26
>delayed	l53
>delete	a-36 b-28 c135 d-75 f-50 g-32 k-25 l48 n-51 o53 p131 q-55
>delete account	c27
>delete all	c71 l-47
>delete everything	c68 d-58
>delete it	c-52 d43 p28
>delete last	l-37 p59
>delete me	c97 l-30 n-45
>delete my	c41 d-47 f69 g-26 o-27
>delete system	c-38 l72 p-29
>delete that	c-25 p80 q-29
>delete the	l-65 o85
>delhi	a-31 l34
>deload	g-46 h202 l-42 o-71 q-40
>deload week	g-30 h101 o-71
>dent	a60 e-24
>dentist	a40 e-25 l-24 m25
>denver	k49 l-39
>depth	h76 i-41
>desist	f-27 l-49 o142
>desk	h28 i29 l-27
>destroy	c100 d-79
>details	b-34 c50 l-24 m-54 q122
>deutsch	b-45 k230 l-85 o-34
>deutsch bitte	k57 l-45
>diary	d-33 g192 h-32 k-49 l-58
>did	a-29 b28 c-29 f-38 g166 h-45 j-88 k-26 l34 m-58 n-43 o-29 q119
>did #	l43
>did arms	i-45 l57
>did i	a-61 f-55 g155 i-42 p-30
>did it	q47
>did leg	a62 h-32 i-42 l37
>did legs	a-42 e-29 f35 i101 j-25 p24 q-26
>did lunges	i35
>did my	a-40 g29 i-24 l-74 q114
>did not	a-56 b55 g-38 i42 l27
>did squats	a37 e41 i-74 p24
>did the	g-24 i50 l29 p-35 q-33
>did this	a57 i-56
>did you	a-50 g52 l-40 q121
>die	h48 i-48 l30
>died	a-35 i-46 l93
>diff	a-32 f-24 h106 l-33
>diff between	h37
>difference	f67 g-35 h39
>difference between	f75 h50 j-63
>different	b52 g-37 h-52 j68 p-49 q47
>dinner	b34 h-24 i-35 j-33 l55 m28
>dinner ok	l43
>disable	l-56 n-114 o218
>disappear	c48
>discard	b230 f-33 k-41 l-54 n-47 o-42
>dishwasher	j-40 l58
>distance	a118 l-65
>distances	g-30 k30
>distances in	g-30 k30
>disturb	b-51 l-28 o82
>dizziness	i62 l-28
>dizzy	a-39 f-46 h65 l57 q25
>dizzy not	a32
>dizzy with	f-24 l37
>dl	i42
>dnd	b-41 k-28 l-82 o249 q-39
>do	a65 c-36 d-70 e-29 f162 g-123 h204 i-41 j73 k25 l-47 m-65 n-27 o30 p-113 q-27
>do #	a118 e-38 l-31
>do a	j35
>do again	a-82 i82
>do anything	a-42 f42 h98 j-32 l-41
>do compression	h24
>do easy	b-26 h51
>do em	p28
>do here	f78 h-64
>do hills	a31
>do hip	a-32 h41 j35 l-38
>do i	c-74 e105 f94 g-52 h-94 i-116 j141 k65 o-47 p-52
>do intervals	h28 j-25
>do it	h-25 m36 o-24
>do knee	h31
>do knees	h35
>do legs	a-36 h50 l25
>do lifters	h29
>do lunges	f-54 h71
>do not	a-36 b80 c46 h-123 i145 k-54 l84 m-92 n-45 o130 p-70 q-51
>do parkrun	a64 l-24
>do people	h67
>do pros	h44 j-30
>do sprints	h-25 j45
>do squats	j26
>do stairs	a57
>do the	a24 p25
>do this	b35 l-29 m47
>do today	a37
>do wrong	g-66 l66 q42
>do you	a-32 c-36 f59 h-150 j45 l166 o-95 q92
>doable	a38 l-36
>doc	o24
>doctor	c25 q41
>doctor about	h28
>does	a-66 b-36 c-45 f94 g-56 h198 i-44 j109 k-144 l29 o32 p-40
>does a	j68 q-41
>does alcohol	h45 l-28
>does doms	h51
>does hurt	p41
>does it	a-30 e49 h55 i-48
>does leg	h25
>does my	h56
>does not	e31 f-36 h-60 p-31 q124
>does order	h-31 j31
>does running	a28 j37
>does soreness	g-24 h40
>does that	h-44 i102 j45 p-41
>does the	a27 e-30 f25 h-117 l76 q30
>does this	f143 h-125
>dog	a73 g-31 h-72 k-25 l59 m29
>dog is	a46 g-26
>dog runs	l33
>doing	a58 f-28 g44 h39 i38 l-68 q-52
>doing it	h29
>doing legs	a-24 i33
>doing that	a30
>doms	a273 b-24 c-33 e36 f-26 g-43 h254 i-26 j-35 k-56 l-157 m-49 o-43 p-27 q-34
>doms #	a60 h-33
>doms :	h28
>doms day	a34 h-34
>doms gone	a126 h-72
>doms last	g-35 h51
>doms or	a-32 e44 h-75 q56
>done	a-129 b63 c33 e53 f-28 h-40 i267 k-37 l-81 o-29 q-50
>done and	a-32 i64
>done here	b94 f-28 l-31 o-31
>done with	b32 c27
>door	b35 i29 m25 o-32
>dot	a-30 k62
>double	a24
>down	a34 c-24 d-88 e96 f-25 g-29 h-25 k-44 l-60 o76 q73
>down ?	a-73 e79
>down for	l-29 o-25 q51
>down is	a24
>down my	a42 e-38 i27 o-27
>down or	a-25 e35
>down the	a40 i-39 q62
>down to	a124 i-28 l-60
>down without	a32
>downhill	a-43 h95 q-51
>download	c-64 d321 e-27 f-34 l-98 n-50
>download all	d36
>download everything	c-33 d33
>download my	d72 e-27
>downstairs	a46
>drama	e56 k-30 p-27
>drawers	l34
>dream	l66 q-26
>dream of	l28
>drink	a-64 h74
>drink after	a-27 h55
>drive	a-24 h-73 l98
>driving	b-49 k-37 l-46 m162
>driving right	k-37 m38
>drop	b146 c126 d-38 g-42 i-58 l-119 n-51 o41 p47
>drop it	b191 c-39 k-33 l-24
>drop off	a59 i-36
>drop the	b-28 n-33 o61 p44
>dropping	a45 j-25
>drunk	p51
>dry	g-37 i-35 l93
>dry run	a-34 l45
>dublin	k69
>dull	a45 e31 i-25 l-33
>dull as	a37
>dumb	a-58 e82 f-41 h-51 i-41 j110 l54
>dumb ?	a-39 j34
>dump	c-73 d249 f-49 k-45 l-37 q-25
>dump it	c-58 d57
>duration	k-55 p57
>during	l-24 o30
>dutch	k69 l-37
>dvt	h62 l-52
>dying	a-31 e31 f31 i32 p-27
>each	e115 k-44 l-77 m-90 n156
>each evening	m-51 n47
>each morning	m-26 n67
>each night	k32
>earlier	a34 i46
>early	h33 l-39 m88 n-41
>ears	l30
>earth	f95 h-84
>ease	a-43 e166 g-46 h-36 l-30
>ease off	a-38 e38
>easy	a285 b-31 f-51 i77 k-39 m-121 o-44 p-45
>easy #	a82 e-25
>easy ?	a93 i-41
>easy day	i60 k-34 l-24
>easy loop	a24 j-24
>easy only	q31
>easy peasy	a-27 l60
>easy runs	b-26 h51
>easy spin	a26
>eat	f-29 h71 l-27
>eaten	e36
>eccentric	f-35 h38 i60 l-43
>ecg	a24
>economy	e-51 h115 l-55
>edinburgh	k38
>edit	a-32 b-49 c-25 g-40 i-66 k129 p152
>edit :	p41
>effect	b-27 h109 l-31 o-32
>effort	a-124 i112 k-60 l-39 p162
>effort #	a-39 i31 p37
>effort was	a-40 l-26 p89
>eggs	b-38 h43
>ego	a56 e-25
>eh	a-52 b41 c24 f175 g-52 k-44 l24 o-71 q-41
>eight	k47 m24 n-34
>el	a-89 c-43 h24 l-69 p185
>elaborate	f-48 l-62 m-32 p-41 q211
>electric	a55 i-27
>electrolytes	f-31 h104 j-37 l-34
>electrolytes do	f-31 h82 j-24 l-26
>else	f59 h-34
>elsewhere	d24
>em	a-41 b-24 f-37 h47 i-32 j42 n38 o-31 p38
>email	c-75 d140 f-32 g-51
>email me	c-28 d122 g-51 l-42
>en	d-30 f-35 k168 l-83
>en francais	d-30 f-35 k67
>enable	b-24 l-62 m-24 n228 o-67
>enable check	n44
>end	b183 d-32 e-35 g-31 h-26 i26 j64 l-67 m-36 n-92 o104 p-26
>end it	b-34 d-24 o91 p-26
>end of	j39
>end this	b74 l-49 m-25
>ended	i38
>endurance	k79
>english	b-33 f45 g-65 h33 k238 l-44 m-45 p-54 q-38
>english please	h73 k-56
>enough	a-37 h46 j65 k-31 l-60 n-35 o154 p-32
>enough ?	a-40 h42
>enough between	j25
>enough messages	l-24 o25
>enough of	l-28 o41
>enough to	a38
>enough with	n-35 o51
>enter	f51 h-24 j-26
>entirely	c43
>entries	d41 f39 g110 l-61 p-55
>entries please	d-24 g50
>entry	b-26 f45 l-52 n-33 p89
>er	e-26 o38
>erase	c207 d-31 f-27 g-67 h-40 l-40 o-48 p53
>erase every	c42
>erase me	c100 f-27 o-48
>erase my	c47 g-47
>erasure	c50 d-45
>errands	e-79 l88
>esc	b231 f-34 l-71 o-49 p-29
>espanol	a-50 h-60 k202 l-67
>europe	k74
>europe /	k74
>eve	b-30 m39
>even	b-27 f43 h88 l-91
>even a	a-41 e31 q49
>even after	a29
>even is	a-33 h60
>even matter	h-25 j44
>even say	a62 b-27
>even though	a-27 e27
>evening	a80 b-38 c-60 d-40 e-40 g-54 h-24 i53 j-46 l37 m134 n29 o-39
>evening all	c-60 d-40 g-32 k-29 l194
>evening at	m-49 n57
>evening run	a52 j-27
>evenings	k102 o-74
>ever	a-84 b-25 c79 f-25 g199 h-94 j-33 o24 p-36
>ever been	a-28 g68 l-30
>ever existed	c47
>every	a38 c43 g24 h60 i-30 j-69 l-72 m-96 n186 o55 p-67 q-59
>every day	a-56 c-45 h57 k60 m-39 n101 q-59
>every evening	n31
>every leg	c24 n33
>every morning	a-53 n52 o48 p-27
>every night	m-26
>every rep	a-39 i34
>every stair	a51
>every step	i-36
>every stride	a-24 e24
>every time	a46 h36
>every trace	c40
>everyone	h65 q-32
>everything	a35 b-40 c61 d103 g27 h-48 i55 k-52 l-117 n-54 o44
>everything about	h24
>everything aches	a39
>everything below	a40
>everything i	c38 d-40 f-32 g59
>everything you	c-43 d64 f34 n-37
>everywhere	a-34 i44
>evidence	a-65 k-24 l-36 q128
>evil	i138 l-96
>ex	l84 q-46
>exactly	e-29 f66 h48 k-32 l-48 p-25
>exactly is	a-24 q33
>exam	b-33 m70
>example	f42
>examples	f229 g-48 h-46 l-32 m-65
>exams	b-25 h-42 l53
>excel	d182 f-48 m-30 q-32
>excel ?	d103 f-48 q-32
>except	a29
>exercise	b-34 l-45 p87
>exercises	g35 h119 i-25 j-26 l-53
>exercises did	g35
>exist	c31 h-117 l114
>existed	c47
>exit	b293 h-48 l-95 m-24 o-73
>explain	a-76 b-49 f107 h143 j73 k-35 l-104 p-31 q73
>explain doms	h57 q-56
>explain me	h33
>explain please	q31
>explain the	f91 h-26
>explain what	f66 h-64
>explain your	f29
>explain yourself	h-71 q80
>explained	h121 l50 m-34 q-50
>export	a-32 d137 g-49 o-49
>exprot	c-97 d168 g-50
>ext	a-30 i105 l-32
>extend	a-54 e54
>extend to	a-54 e54
>extensions	i96 p-30
>extra	a-60 e34
>extra beats	a-26
>f	h-24 k-24 l34 o46
>f #	h-24 k-24 l74
>face	e-37 l60
>fact	a-44 e-33 h155 l-50
>factor	g-39 l-24 q84
>factory	c58 d-27
>factory reset	c58 d-27
>fahrenheit	f-27 g-39 k160 m-37 q-39
>failure	a29
>faint	a57 b27 g-30 h46 l-52
>faint after	g-25 p48
>fainted	f26 k31
>fair	k-30 l122 o-74
>fair enough	k-30 l119 o-74
>fan	l36
>fancy	a24 j-24 k59
>far	a95 e108 f-24 g64 h-76 i-30 j96 l-81 m-49 o-52 q-24
>far apart	h-28 j33
>fartlek	a98 b-25 e-33
>fartlek ?	a39 e-29
>fasciitis	h38
>fasciitis what	h38
>fast	a-76 h38 l72
>fasted	h83 k-78 l-46 p64
>faster	h78 k40 l-52
>faster than	l26
>fat	a-38 e-28 k33 p53 q-27
>fat fingers	p60
>fat loss	k66
>fatigue	a95 h95 l-81 q-98
>favourite	a-28 g-31 l60
>feasible	a30
>features	a-24 f171 g-55 l-47 q-31
>feb	a24 g69 l-40
>fed	e-29 k-73 p82
>feed	a53 c-24 l-24
>feed the	a53 c-24 l-24
>feel	a172 d-24 e57 g-25 k-28 l-32 m-54
>feel faint	b27 g-25
>feel fine	a41 e-42
>feel great	a67 k-24 m-26
>feel heavy	a-50 i32
>feel like	h42 l-30
>feel my	a-26 e-43 h43
>feeling	a68 d-50 e41 h-35 l71
>feeling in	a37
>feelings	a-31 h-37 l76 q33
>feels	a27 e133 h-29 i-31 l-51
>feels bruised	a72 l-30
>feels like	a75 e-56
>feels loose	a27
>feet	a142 e-33 f-30 g-25 h-29 i-58 l94 q-33
>feet and	a71
>feet in	l35
>fell	a51 e-27 i-26
>fell asleep	a41 i-24
>felt	a-79 e28 i120
>fever	a-58 f-43 h123 i-32 l27 o31
>fever :	h-28 l31
>feverish	b29 l-29
>few	a53 e-39 l-27
>ffs	b-43 h-24 i-33 l131
>file	a-60 c110 d194 f-41 g-38 k-36 l-59
>file of	d34
>filling	e43
>film	l77 m-28
>final	a155 e-59 i-83
>finally	i35
>fine	a70 e79 f-34 h24 j28 k-44 l-42 p-31 q-46
>fine but	h29 q-27
>fine just	e47
>fine legs	a-43 e43
>fine now	a48 i-27
>finger	a27 h-40 l64
>fingers	p49
>finish	a-102 e127 j-36 m42
>finish ?	e59 j-34
>finish or	a-25 e25
>finish the	a-37 e40
>finish this	m31
>finished	b36 i35 k-27
>finished lunges	a28
>finishing	e43
>fire	h-28 i-25 k-33 l109 m-29 n43 o-32
>first	e43 h-85 i-57 j132 l30 q-30
>first #	a33
>first ?	a-54 j127
>first half	j-34 k42
>first or	j74 l-50
>first run	j-42
>first then	m39
>first thing	a41
>first time	e45
>fit	i-24 j45 k25
>fit #	j29
>fitness	h47 i29 k49 l-54 o-24
>five	a60 i-33 l35 m75 o-34 q-37
>fix	a-61 f54 g-30 i-89 p163
>fix :	k-25 p52
>fix my	k32
>fix please	i-35 p40
>fixes	h44 q-27
>fizzy	a80 h-42 l-29
>flag	f-27 q49
>flags	c-25 h75
>flat	a88 e-46 h-25 i25
>flight	a-31 l93
>flip	a-46 j75
>floor	a24 i40
>floor is	i41
>flow	b43
>flu	a31 l-27
>flush	a-28 h34
>fly	a58 q-28
>fml	i-39 k-24 l65
>foam	g-28 h183 q-67
>foam roll	h75 q-67
>foam rolling	g-28 h96
>food	a-50 h47 j-25 l40
>foot	a88 e-29 h73 i55 j-27 k-52 l-46 o33 q-46
>foot down	i34
>foot has	a-30 i30
>foot is	a28 i28 k-37 l-44 m30
>foot lol	a46
>football	a-30 f-24 l57
>for	b-56 d-55 e-40 f151 g-68 h46 i-73 j-28 k39 l37 n89 o-96 q60
>for #	a33 e-25 o55
>for a	c-42 h-117 m-38 o161
>for an	k34 m26
>for beginners	h28
>for check	n48 o-58
>for dinner	a-26 i-35 l89
>for easy	e38
>for effort	i-25 p25
>for gains	h36
>for good	c63 k47 l-56 m-47
>for hamstrings	a-77 h107 k-24
>for hills	h36 i-25
>for hybrid	g-38 h-47 j104
>for it	b-30 l31
>for knees	h-45 j45
>for leg	h35
>for legs	j36
>for mayor	l63
>for me	a-44 c-27 e-24 f-52 g33 i55 j30 k32 l82 o-68 q36
>for most	h36 j-24
>for my	b52 d34 g-45 h47 i-42 k27 p-51
>for nothing	h-26 l27
>for now	k-36 m92 o-36
>for october	g47 h-28
>for people	h25
>for recovery	h72 l-27 o-28
>for reminders	n52 o-38
>for runners	h61 j-36
>for running	h-37 j24 l29
>for someone	a27
>for soreness	p28
>for sprints	a76 h-58
>for takeoff	a61 h-44
>for tea	h-55 l115 o-33
>for the	a51 f-37 g-24 h31 i51 j-44 k65 l31 n-28 o-47 q-31
>for this	h81 l-30 m-38
>for threshold	a28
>for today	a72 j34 l-99 m80
>for tonight	a38
>for two	f31 h-35
>for what	a-44 h29 q47
>for your	h43 i-26
>forget	b115 c175 d-41 g-46 l-61 m-47 q-28
>forget all	c44
>forget everything	b-40 c64
>forget i	b28 c42
>forget it	b161 c-89
>forget me	b-82 c119 m-47 o38
>forget that	b66 c-29 p-27
>forgot	a-43 f37 h-30 i54 l-26 p64
>forgot how	f39
>forgot my	i-25 p46
>forgot to	h-24 i63
>forgotten	c42 k-25
>form	a-28 b163 h119 i-51 l-62 o-120
>format	i-33 k72 m-38
>fortnight	g37 o31
>forward	k30
>found	c40
>found a	c40
>four	a76 i-27 k-35
>four ?	a-42 q29
>fr	a-61 l87
>fracture	a-35 h69 l-33
>francais	d-30 f-90 k164 l-38
>francais svp	d-30 f-56 k127 l-38
>free	a57 j-35
>freeze	f-46 l-69 o188
>french	f-29 h-52 k186 l34 p-30 q-38
>fresh	a55 i-38
>fresh as	a26
>fri	i31
>friday	a-47 h-65 i53 l63 p73 q-44
>fried	e32 h-25
>friends	b-38 h-30 k-33 l153
>from	a-27 b30 c40 d-33 e77 i-36 l-148 o60 p-68 q35
>from #	a38 e-35 i48 k-29 n27
>from a	j47
>from earlier	i32
>from hip	a33 i-24
>from home	a-26 e36
>from last	i43 p-27
>from leg	a61 i-71
>from lunges	a57 i-33
>from me	f46 q-24
>from monday	k53
>from my	j30
>from now	k101 o-34
>from saturday	i37
>from squats	h107 i-64
>from the	a-38 e41 l-64 m84 n-28 o38 p51
>from this	i25 l31
>from tomorrow	k-25 n44
>from which	a-30 h79
>from you	l-28 o55
>from your	c87 k-35 l-25
>front	h-24 p34
>front squats	p28
>full	a98 c38 d62 e-30 f-36 k-45
>full of	a108 i-27 l-25
>full stop	e-43 f-36 l66
>fun	a33 h-40 l30
>fun fact	a32 h-37 l30
>functions	f145 h-39 q-78
>funeral	o25
>funny	l30
>further	j31 k24
>future	k39 m-37 o37
>fyi	h-24 k72 l-48
>gains	b-27 h96 i-25 j25 l-62
>game	b-48 d89 i25 k-66 l30
>gap	a-44 f-37 h-50 j205 q-39
>gap ?	f-37 g-45 j135
>gap between	j30
>garage	l43
>gave	a84
>gave out	a24
>gday	b-49 f-47 h-44 l199 n-28
>gdpr	c194 d71 h-40 k-41 l-73 n-34 p-38 q-26
>gdpr erasure	c50 d-45
>general	a-51 f-24 h90 k64 l-25
>general fitness	h-35 k78
>general q	h25
>gentle	a105 e-45
>gentle ?	a27
>german	a-48 f26 k170 l-41 m-43
>german please	k74 m-43
>get	b37 c35 d60 e-27 f-58 h97 i-61 k-51 l-56 m37 n98 o-32 q-51
>get a	a-50 f-26 l77
>get away	a56
>get home	m32
>get it	a-32 f109 l45 o-38 p-26
>get me	b91
>get my	c29 d59 g-27 l-52
>get out	a38 b26 d-24 l-25
>get rid	c30 p47
>get so	h34 q-33
>get sore	l30 q-27
>get the	n47
>get to	q50
>gets	j28
>getting	a70 e46 g28 h28 i-34 k-65 o-26 q-26
>getting less	g33
>getting off	a58
>girls	l25 o-24
>give	b-48 c-51 d44 f83 g-36 i-35 l-116 m93 n-41 o83
>give it	d-25 l29 o48 q-41
>give me	a28 c-29 f61 i-35 j26 l-79 m69 n-41 o-46 q54
>give us	a-38 m62
>give you	f25
>given	a35 i-25
>gives	f-34 q91
>gives me	l44
>giving	a33 h-33 l28
>glass	l49 m-48
>glute	a-40 i24 j32
>glutes	a76 l-47
>glutes #	a62 e-42
>glutes a	a-40 e46
>glutes on	a52 l-32
>glycogen	h139 l-86
>go	a36 d-39 e32 g45 i-39 j89 m-27 q-107
>go #	a-43 e43
>go ?	a233 e-44 j-32 l-84
>go away	b-24 l-116 o151
>go back	b125 g-35 k33 l-89 o-41
>go brown	h28
>go hard	a33
>go home	a-39 e57
>go if	a83 h-24 j-29
>go in	e-35 i25 l45
>go long	a38
>go on	a-106 e101 n34
>go or	a122 e-26 j-26 l-43 o-27
>go out	a27
>go quiet	o25
>go running	a35 e-35
>go the	e-45 l145 n-37 o-53
>goal	d-29 f-100 h31 k328 l-43 o-45 p-29 q-40
>goal :	k32
>goal by	k-29 l49
>goal is	k51 l-33
>goal marathon	k42 l-38
>goal to	k25
>goblet	i73 m-33
>goblets	i95
>god	a-44 h-28 i47 l103
>god help	l31
>goes	e-35 g-24 i-30 j99 k-28 l37
>goes first	j56
>goes last	j33
>going	a26 b31 e27 g-27 l-24 n43 q-43
>going #	i29
>going ?	a-26 e26
>going down	a27
>going downstairs	a42
>going like	a52 e-37
>going off	e-68 l72
>going to	a42 e-105 h-26 k-26 l85 m31 o28
>gone	a51 b25 c114 d-38 e115 g-32 h-107 i24 j-40 k-29 l-83 m-32 o80 q-25
>gone for	a24
>gone numb	a-56 m30 p30
>good	a40 b-35 c38 f-48 g-62 h96 i48 j96 m-73 o-78
>good ?	h33
>good bot	l26
>good for	a30 h72 l-51
>good idea	j50
>good mornings	i67 l-57
>good night	i-41 l104
>good or	h35
>good running	h-55 l61
>good time	m26
>good to	a71 l-60
>good way	i47 l-24
>goosebumps	e48
>got	a-42 b-39 e-48 i80 l89 p-65 q-25
>got #	a60 h-26
>got a	b41 h-40 i-31 j34 l51 m30 o-35
>got any	a-27 l43
>got chills	l39 p-31
>got goosebumps	e35
>got it	a-26 b-65 h58 l113 q-34
>got me	q33
>got my	g47
>got the	a129 i29 l-98
>got to	e-68 l101
>grabbed	a-38 b71 e52 o-64
>grabbed me	a-38 e52
>gran	a-47 l47
>grand	e-45 l46
>grapefruit	l-27
>graph	g259 h-47 k-49 l-27 m-47 q-26
>grass	a27 e-29
>great	a-27 b-35 e70 k-49 m107 p-47
>green	a99 e34 g55 h-35 i-26 l-61 q-27
>green days	a-24 g24
>green light	a100 g-34
>green lights	g65 h-35
>grey	a34
>groin	a72 g-26 i34 l-40
>ground	h51 l-25
>grounds	h-27 q91
>group	a51 e-37 l36
>growing	h-25 l37
>growth	h82 l-40
>guess	a34 c-42 i40 l74
>guess who	i41 l-35
>guide	c-31 e-34 f276 k-47 l-43 o-48
>guinness	a44 l-26
>guitar	a34 l-24
>gut	e126 n-50 o-32
>gut check	e126 n-50 o-32
>guy	l24
>gym	a-35 e-51 f-24 g-26 i-58 j139 l112 m24 q-27
>gym after	h-31 j50
>gym and	j24
>gym or	j24
>gym was	i32 q-27
>h	a-67 e25 k32 l-25 q54
>h #	a-34 i39
>h after	a33 j-25
>h clock	a-27 k50
>h sleep	a-36 h71
>hack	j-37
>hack machine	i28
>hack squats	a29
>had	a-89 i59 k-33 n27 o47 q31
>had #	q39
>had a	a-29 i32
>had enough	l-28 o41
>haha	b-30 f-48 i83 l299 o-84 q-169
>hair	l37
>hair cut	l37
>half	a53 h-63 i46 l-75 m62 n57
>half #	a-43 e-47 k39 n55
>half an	e30 j-26 q31
>half marathon	j30
>half my	a60 k-31 l-35
>half of	i28
>half seven	k28
>halfway	b-27 e176 k-57 o-24
>halfway round	e24
>halfway through	e-45 l73
>hall	i36 l-31
>halp	b-44 f244 g-33 l-67 p-48
>halt	b94 k-49 l-79 o34
>hammys	i26
>hamstring	a57 e-28 h56 l-54 m-28 o37
>hamstrings	a177 c-45 e59 g-39 h56 i-33 k-30 l-77 o-30
>hamstrings #	a122 i-109
>hamstrings are	a45 o-30
>hamstrings like	l-24
>hand	c-35 d69 h41 i-32 l-37
>hand over	c-31 d60 l-29
>handle	a56 l-28
>handle a	a34
>hands	b-25 i44
>happen	h52 i-30 j66 l-48 q-31
>happen to	h38 l-24
>happened	a-26 c-28 i45 l-28 p46
>happening	h31
>happening again	h31
>happens	d-26 f84 g-24 h51 l-25
>happy	a-68 e39 h-29 i63 l118 p-54
>hard	a39 h-64 i24 j39 l80 q-27
>hard ?	a38
>harder	g-34 h87 l-26
>harm	h43
>has	d-61 e25 i-52 l93 p-24
>has a	a32 i-43 n28
>has been	l51
>has gone	b25
>has my	g47
>has not	l31
>hate	b-26 f-26 k-29 l150
>hate running	l48
>hate you	f-26 l36
>have	a-53 b-37 c58 d41 e34 f31 g62 h-41 i38 j-40 l-26 q-36
>have a	a-28 f28 h-30 l60
>have an	d36 l-36
>have any	p24
>have been	a-49 i34 p41
>have ever	c36
>have gone	e36
>have got	a74 c24 h50 l-74
>have had	a-37 l-28 o49
>have i	a-45 g131 l-31 p-24
>have my	c30 g-25
>have no	j-45 l46
>have not	a-30 e35 k-57 m29 n28
>have some	f24
>have to	a-42 e-34 f25 h42 l56
>have you	f30 g44 h-27 k51 l-70 o-26
>having	a26
>he	a-51 b71 h89 k-28 o-76
>he has	l31
>head	e52 i-25 n-47 o82
>head says	a52
>headache	a-32 d-30 l88
>health	k50
>healthy	h32 l-36 p30
>heart	a32 e-39 h132 p-60
>heart keeps	a33
>heart rate	a-27 h84 l-76
>heart skips	a31
>heart still	a-34 i29
>heat	a-31 e-31 h138 k-25 l-51
>heat stroke	a29 h57 l-47
>heavy	e29 i37 j66 l-50 m-31 q-40
>heavy leg	j37
>heavy squats	a-39 h26 j27
>hell	a85 h-51
>hello	d-47 e66 f-44 g-30 h-52 l188 o-29
>help	a30 c-35 d-47 e-37 f163 g-28 h89 i-60 j-39 l63
>help ?	a28
>help me	d-28 f38 l111
>help or	a-34 h55
>help us	l31
>help with	f35 l-25
>helpful	l51 p-39
>helps	a-38 h68 l-24
>helsinki	k34
>her	l46 m-24 o40
>her knee	a-37 l31
>here	a-49 b118 e42 f123 g-36 h-137 k-30 l56 n-25 o-43 q-29
>here ?	a-25 f-36 l49
>hey	a38 b-43 e59 f-47 g-41 k-49 l155
>hey legday	f-31 l31
>hi	a34 c-28 l28
>hide	a32 e-49 h25 j29 l-29
>high	a25 q26
>hiking	h70 k-30
>hill	a70 e-32 j-29
>hill reps	a32
>hill sprints	h50
>hills	a174 e-42 f-27 g-37 i-42 j45 q-41
>hills ?	a109 g-37 q-38
>hills are	a-27 j48
>hilly	a56
>him	l40
>himself	l38
>hinge	a44 l-41
>hip	d-27 i107 j34 k-52 l54
>hip crease	a29
>hip has	a70 l-70
>hip hop	l64 o-24
>hip hurts	a29
>hip is	a-34
>hip joint	h31
>hip socket	a66 l-31
>hip thrust	h33 i42 l-28
>hip thrusts	a-50 h36 j27 l-46 p46
>hips	a63 h37 l-59
>his	a-37 h-35 l93 m25
>history	a-26 b-30 c36 g139 h-39 j-28 k-42 l26
>history of	g-44 h52 l27
>hit	e65 m28
>hit a	i29
>hit me	e-24 m86
>hit the	e90 l-39 m-38
>hiya	b-39 d-30 k-46 l216 o-50
>hm	e-29 g34 q30
>hmm	e49 f-47 g-26 k-25 l155 m-27 o-25
>hmu	k-28 m66
>hold	a-36 b-45 c-47 d57 e30 k-36 l-49 m80 n-45 o156 q-45
>hold about	d41
>hold me	m-88 n114
>hold off	m50 o-39
>hold on	m106 n-98
>hold that	b-45 m100 q-45
>hold the	o63
>holiday	g-31 l43 n-61 o93
>home	a-33 b36 e103 i32 j-33 k62 l-55 o-36
>home ?	a-59 e73
>home about	a55 k-26
>home from	e-26
>home or	e49 j-31
>home run	e-25
>homework	l42
>honest	a57
>hop	l64 o-27
>hop class	a24 o-24
>horrible	e31 i26
>horse	l34
>hospital	k-24 o49
>hospital w	o32
>hot	a-40 b25 e-28 k24 l27
>hot and	b25 e-31 h24
>hot bath	h55 j-31 l-27
>hotel	a26 e-31 h-36 k-29 l53
>hour	a-67 d-34 e42 i43 j-33 k166 l-88 m127 o-57 q-50
>hour #	k38
>hour ?	h-38 m80
>hour ago	a26 i32 m-45
>hour later	k47 m-59
>hour not	m-37 p43
>hour of	i34
>hour please	k-67 m104
>hours	a-89 d30 g-26 i-32 j61 l-31 m85 n-24 p39
>hours after	a27
>hours back	a69 i-53
>hours before	a27
>hours between	a-27 j51
>hours of	q44
>hours rest	a-26 j34
>hours sleep	p51 q-45
>house	a-27 f-30 l79
>how	a40 b-46 c-145 e-90 f90 g92 h214 i-157 j161 k-72 m-107 p-142 q153
>how about	a145 h-65 m-47
>how are	f-67 l88
>how bad	e25
>how can	d37 f-29
>how come	h70 l-41 q62
>how common	h45
>how did	a-35 g41 q77
>how do	a-62 b24 c-92 e-38 f-37 g-83 h118 j-35 k108 n41 o-27 p-41 q121
>how does	f107 k-63 l-31 o50
>how far	a159 g-29 h-60 i-30 j66 m-49
>how have	q42
>how i	f35
>how is	a-48 g79 h-39 l-63 q56
>how it	f126 h-39 q-65
>how long	a45 b-39 h68 i-26 j50 l-46
>how many	a64 f-39 g45 i-25 k-43 l40
>how much	a57 f-33 h50 i-34 j-35 l34
>how often	a-25 g88 l-33 q-29
>how old	f-29 l59
>how soon	a-68 h-43 j112
>how sore	a-24 g35
>how to	a-33 c-27 e-49 f55 g-51 h60 j98 k-46 l52 q-51
>how was	l69 p-36
>how would	a-34 h54
>how you	q44
>howd	a-45 l58 q28
>hr	e-47 i34 l-34 m83
>hrs	a-69 h-49 i-32 j118 m62 q40
>hrs after	h-34 j29
>hrs ago	a-47 i47
>hrs between	h-27 j31
>hrs post	a45 i-45
>huge	a30 e-31
>huh	f280 g-84 h-30 k-38 l-73 o-49 q25
>human	f-49 l101
>hundred	e-30 p33
>hungry	a-49 i32
>hurt	a71 b-40 e89 h60 i52 j-24 k-41 l39 p-89 q-86
>hurt in	a-37 i43
>hurting	g37
>hurts	a-73 e63 q-45
>hurts a	a-42 e29
>hurts just	a56 h-29
>hw	f-52 l39 o59
>hw do	o64
>hybrid	g-38 j51
>hydration	a-26 b-47 h202 k-44 l-47
>hypertrophy	f-27 h30
>i	a26 b56 d46 h-40 i25 j53 k-30 l-64 n-103 o-30 p-25 q101
>i add	a-31 e40
>i allowed	a128 b-24 f-25 g-38
>i am	a-113 b114 e-27 g-80 i30 l60 m52 n-59
>i ask	a-30 f98 g-25 m-43
>i at	a44
>i be	a54 e-47
>i been	g51 p-24
>i benched	q40
>i bend	a39
>i can	a74 e36 f-24 j-54 k-29 o25 p-38 q78
>i care	j29
>i change	a-55 k54
>i cleared	a77 g-52
>i clicked	a-28
>i could	l27
>i delete	c-53 d31 f-29 h-36 l102
>i did	a-39 b38 f34 i92 j-33
>i do	a-26 c24 e-29 f-46 h24 i25 j73 k-27 l43 o-29 p-43 q62
>i doing	g40 q-28
>i ever	c39
>i exist	c39
>i feel	a76 b27 h29 k-25 l-41 m-26 p-30 q30
>i finish	m52
>i forgot	f39
>i get	d67 f-52 g-31 l74 n44 o-66 p-26
>i getting	g33
>i give	f25
>i go	a177 e-29 h-37 l-30
>i good	a56 e26 h-32
>i got	l29
>i guess	l44
>i had	a-46 q39
>i hate	b-26 k-29 l113
>i have	a36 b-27 d-54 i32 j-41 k-44 l49 m37 o39 p-24 q25
>i hit	l52
>i hop	a47 e-50
>i just	a45 e-67 m29 p64
>i keep	a33 q-44
>i know	a-33 i25
>i lace	a59 e-32
>i last	g43
>i lean	a27
>i learn	h-64 k-40 l125
>i lift	h33 j50 q-51
>i lifted	p38
>i live	k49 l-39
>i log	a-24 f147 h-36 l-48
>i logged	f-28 g31 i-33 p68
>i love	e-28 k-24 l80
>i made	i-33 p41
>i make	f35
>i may	a33
>i mean	a68 b26 e-29 i33 o-35
>i meant	a-25 f29 l-27 p29
>i move	j35
>i must	f43
>i nearly	l24
>i need	a-41 h92 l-105 n38
>i never	b54 g-26
>i no	a-60 q80
>i on	a-31 k42
>i only	a-30 i-46 p27 q50
>i pick	f-57 k66
>i press	f62 l-46
>i push	a58 e49 o-24
>i put	a-34 f62 i-44 j48 k-26
>i quit	b-107 o156 p-32
>i ran	h31
>i report	f47 h-27
>i run	a36 f-61 i-33 l38 m43
>i running	a65
>i said	a-46 b53 c-43 i-48 k66 l-36 q66
>i sat	a-28 e28
>i say	o65
>i see	a-45 d-33 f37 g80
>i set	f-35 k35
>i should	h53 i-32
>i sit	h42
>i slept	a-57 q63
>i sprint	e60 g-29 p-27
>i squat	j74
>i squatted	a-46 g32 i77 p-34
>i stack	a-30 j42
>i stand	a33 h25
>i start	a42 f-38 h51 j-60 k65 n-51
>i still	a26
>i stop	a53 e105 h65 j-28 l-35 o-138
>i swap	j26
>i switch	d40 f-40 k26
>i tack	a30 e-25
>i take	a31 d29 f-29
>i talk	k-51 l75
>i tell	f52 h-33
>i think	a54 h-36 l-27
>i throw	m-25 o59
>i ticked	p38
>i train	f-56 g54 h-44 l83
>i trained	k-37 p53
>i trot	a36
>i turn	a-28 e25 f52 n32 o-60
>i type	f93 h-31
>i typed	a-39 p50
>i undo	f29 h-51 l27
>i use	f78
>i walk	a-49 e82
>i want	a-70 b27 c48 d55 i27 l-61 n94 o-78 p-34
>i was	a-27 p87
>i will	b65 f-27 j-26 l-74 m127
>i wish	l27
>i worry	a-42 h47
>i would	q28
>i write	a-42 f57 l-35 o62 q-27
>ibuprofen	h26 l-26
>ice	a-49 h199 j-31 l-105 m60 n-55 o24
>ice bath	a-36 h124 j-31 l-57
>ice baths	h89 l-33 m-24
>icing	m40
>icing my	m36
>id	a35 h-65 j-49 k36 l-73 o61 q27
>id like	a-57 c28 l-28 n34
>id rather	a-49 k59 o29
>id say	a80 q-34
>id slept	a-28 q60
>idea	a44 i-46
>idea ?	h44
>idea or	j29
>idiot	b-24 f-26 l160 o-45
>if	a60 e-35 f-40 g-25 h39 j163 l-29 o-30 q-40
>if a	a-24 h54
>if i	a58 f-31 h27 j56 l-50 q-27
>if id	a-28 q60
>if it	h-36 l92 q-60
>if legs	a-29 j39
>if my	h33 j27
>if the	a-40 j39
>if this	l36
>if you	h51 j-37 k51 l-28 o-30
>ignore	b268 c-26 e-25 g-62 k-46 l-24 p-30 q-28
>ignore that	b65 p-51 q-24
>ignore you	l37
>ill	a29 b-30
>immediately	h29 q-29
>imperial	d-48 g-45 k203 l-48
>imperial units	k28 l-24
>in	a-125 b35 c-79 f-33 i-27 j-57 k77 l30 m135 n54 o79 q-64
>in #	a-117 e36 k-59 m185 n-42
>in ?	a-77 e79
>in a	d50 e-38 g-34 k-39 l-75 m170 n-35 o-33 p45 q-38
>in an	e-37 i-36 m81
>in and	a-26 e61 l-39
>in at	h-26 l53 n-25
>in athletes	h32
>in back	b-24 n53
>in bed	k-30 m55
>in between	i41
>in calf	a92 h-39
>in chicago	k59 m-52
>in delhi	a-31 l34
>in denver	k49 l-39
>in dublin	k63
>in english	h73 k-37 m-36
>in for	h-44 i26 j26 k-67 l75 m-31 o26
>in french	f-29 l50
>in future	k39 m-25
>in general	a-51 h112
>in helsinki	k34
>in here	a50 l-31
>in hospital	o27
>in it	k-31 l-55 m56
>in june	k29 m-28
>in london	l42
>in may	a29
>in me	a58 c25 e-43
>in my	b34 k-27
>in next	l41
>in on	k-103 n56 o67
>in one	a-27 d29 h24 j26
>in or	a26
>in peace	k-34 m-29 n-36 o104
>in pounds	k75 l-48
>in runners	h37
>in session	l85
>in spanish	k50 o-28
>in that	h-31 j-59 p70
>in the	a-34 e-75 f-28 g-43 h37 m136 n-40 o50
>in them	l27
>in this	f-48 h48
>in to	l24
>in tokyo	g-33 l24
>in with	l-41 o56
>in your	f125 h-87
>incline	f-32 h40
>including	a-25
>inflamed	a-31
>info	c114 h55 l-71 n-53
>information	c26
>injuries	a-54 h58
>injury	f-26 h49
>innit	h-28 i53 j-24
>ins	b-42 e-34 g42 k-34 l-47 m-24 n68 o107
>ins on	o27
>inside	l-33
>inside of	a-46 e28
>instead	f-33 h-34 j-33 k59 l-60 m74 p77 q-26
>instead ?	a40 e25 f-27
>instead of	k28 l-38 p50
>instructions	a-48 f265 k-46 l-51 q-31
>instructions ?	a-48 f59
>instructions please	f57 k-33
>intensity	h37 i28
>interference	b-27 h73
>interference effect	b-27 h73
>interval	e37 h33 l-26
>intervals	a102 g-26 h41 i-61 k-30 l28 o-25
>intervals ?	a91 e-35
>into	a-45 c-26 d27 e78 h44 i-60 l24 p-34
>into a	i-28
>into my	l73
>iron	h58 j123 k-59 l-71
>iron or	j77 l-71
>is	a136 b-91 c-81 d-80 e-43 h115 j25 k50 l150 m-66 n-39 p-92
>is #	a-141 e-40 j28 k-32 l185 q42
>is a	a-25 e-36 f-33 g-29 h111 i-42 j-41 k52 p87
>is about	o52
>is aching	a56 l-51
>is all	i51
>is allowed	a61
>is an	h65
>is asleep	a-24
>is at	j24 k-42 l71
>is back	a-50 g25 i29 l43
>is bad	l-30
>is been	a-44 i31
>is behind	q48
>is better	a54 j-71 k59 l-42
>is broken	a87 h-29
>is brown	a47 l-31
>is changed	q42
>is chest	h39 l-25
>is compartment	h30
>is dark	h45 l-32
>is day	h47 q-40
>is dead	a-26 h-41 l78
>is doing	a81 h25 l-50
>is doms	a-50 h73
>is down	d-64 l78
>is enough	a-30 h47 l-37 o25
>is fine	e63 p-24
>is from	a25
>is giving	l28
>is gone	a-35 e32
>is having	a37 l-35
>is he	a-42 h100 l-35
>is hurting	b25
>is in	i46
>is it	a44 e-24 f-31 g-27 h47 i69 j-27 k-93 l173 p-92
>is just	h-38 j39 q66
>is killing	h-27 l59
>is leg	h45 j-26
>is like	q40
>is limping	a43 g-26 k-31 l27
>is me	a36 g49 o-27
>is miles	l46
>is mine	a-26
>is morning	j28
>is muscle	a-42
>is my	a39 c-39 d-76 e100 g115 h-119 j-28 k30 l34 m38 o-47 q-73
>is normal	h28 l-28
>is not	a54 b34 f-30 k78 p-34 q-25
>is now	a-28
>is on	a71 e-33 k-42 l-34
>is one	a-26 j33
>is only	a-66 e25 l55
>is over	n35
>is popping	h-64 l103
>is possible	a26
>is puffy	k26
>is pulling	a-35
>is racing	l29
>is rpe	h107 j-27 l-33
>is runners	h28 l-28
>is running	a64 e-40 h-41 j45 l26 q-26
>is sensible	a70 i-25
>is sore	l-34
>is soreness	a56 h-40
>is spinning	a-31 m40
>is still	e-30 g28
>is sweating	h42
>is swelling	b24 e-27 p27
>is swollen	k27
>is talking	a-25 e28
>is that	b-28 e58 h38 i-29 j29 l-99 q73
>is the	a52 d62 h-36 j-61 k-25 l96 o-27 q-41
>is there	a-28 d64 f90 h-37 l-59 q-24
>is thick	a24
>is this	a-60 b-60 f157 i-29 l-41 m-25 q61
>is tight	i25
>is to	k39
>is today	a126 h-73 l-52
>is too	a-24 h43
>is twice	a-33 g33
>is warm	a29
>is what	h-34 k60
>is wild	b-55 k-27 l105
>is wrong	h-30 i41 k29 l-40
>is your	f-33 h-100 l126
>is zone	a-41 h72 l-28
>ish	e30 i-38 k62 m-24
>ist	h150 k-38 l-70
>it	a-83 b-29 d-42 e65 h-26 i-71 m24 o31 p104 q35
>it #	k62
>it ?	a-26 e49 h-29 i34 l25
>it a	a115 d-28 h-62 j-29 l-52 o48
>it aches	a-33 e33
>it all	c113 d38 e-35 k-31
>it amber	b-31 q51
>it as	a-25 k26
>it at	e31
>it back	a62 b-100 i-29 k-40 l61 p59
>it bad	a-49 h44 j30
>it because	a-33 p-29 q72
>it but	a-69 h38 l51
>it by	l-44 m71
>it do	f53 h-37
>it does	a-37 e39
>it down	l-29 q35
>it easy	l85 o-29 p-45
>it for	a-27 h-49 l29 m30 o43
>it going	l62 q-40
>it in	a-34 e30 h-75 i35 k25 l41 m-27 o55 p-28
>it is	a-50 e-55 f-25 g33 i28 k55 q30
>it just	l31
>it mean	a-32 h55
>it my	a33
>it normal	a-57 h99
>it now	a-39 h46
>it off	a35 b84 e-65 l-31 m85 o-71
>it ok	h103 j-42 l-43
>it on	k-40 l-30 m-44 n31 o67
>it or	h25
>it out	a53 e-37 l-96 o119
>it pains	a-51 l68
>it rain	l75 m-75
>it right	g54 q-28
>it says	p30
>it short	a-35 e35
>it that	a40
>it the	g-24 l-52 q93
>it there	b49 o-27
>it til	o44
>it to	p36 q33
>it true	a-32 h29
>it up	a-27 d25 i-27 l-25 p34
>it wait	b-38 m59
>it was	b-33 l-44 p162
>it with	b-32 o42
>it worse	e25
>italian	f-33 l57
>italiano	g-48 k162 l-61 m-49
>itb	f-49 g-31 h199 l-78
>itching	a44
>itching for	a25
>itself	a63 l-30
>jab in	a44
>jabbing	a26
>jabbing me	a26
>jacked	k80 l-69
>january	g39 l-32
>jaw	a-31 l40
>jelly	a138 h24 i-73 l-50
>jelly legs	a109 h24 i-44 l-50
>jk	b31 o-24
>job	l39
>jog	a353 e-37 h-39 i-161 j70 k-40 l-74 p-35
>jog ?	a99 e-60 l-34
>jog and	a-29 e30
>jog at	a25
>jog before	h-25 j26
>jog home	p-24
>jog in	a-30 e42
>jog it	a-42 e43
>jog ok	a60 i-24
>jog or	a39
>jog to	j28
>jog with	a-48 h48
>jogging	a147 e-46 i-39 j29 o-27
>joint	c-30 d-24 f-25 i26 l119 o-25 q-29
>joint account	c-30 l54
>joints	a31 h89 l-76
>joke	a-36 h-52 l184 o-27
>json	a-52 c-38 d206 g-43 q-25
>json dump	d42 q-25
>json of	d49 g-33
>jst	b135 f-48 l-87
>juice	h-42 l45
>jumps	h33 i27
>jumps and	i32 p-27
>june	g183 l-110 m-44 o29 q-26
>junk	a-63 h82 k-49 l56
>junk miles	a-63 h121 k-49
>just	a143 b28 e-33 f38 g-29 h-145 i44 k28 l-113 o-51 q87
>just #	a30 e-39 p27
>just a	a35 d32 m-35 q28
>just bored	e52
>just cold	e29
>just do	a33
>just doms	a42 h-28
>just finished	a-31 l34
>just general	h-34 k49
>just grabbed	a-38 e52
>just logged	p53
>just pulled	b29 m30 o-27
>just tell	a44
>just the	a31 c44 p-43
>just want	k64
>just went	b26
>k	a146 b-49 e26 g-37 h-60 i-96 j50 l111 p-38
>k ?	a209 e-132 j-37
>k at	a40 e-42
>k before	a62
>k done	a-24 e27
>k for	e26
>k from	a-52 e62
>k in	a-47 e69
>k left	a-47 e47
>k now	a47 e-31
>k on	k-24
>k or	j32
>k still	a30 e-30
>k to	a-97 e102
>k today	l34
>k yes	k71 l-26 q-25
>keen	a82 l-37
>keep	a-98 d-39 e262 h-74 j-33 l-38 n68 q-51
>keep at	e25
>keep going	a-77 e83 h25 l-28
>keep it	a30
>keep my	o38
>keep pace	e49 h-28
>keep running	a-63 e101 h-29
>keeps	a38
>kerb	a34
>keyboard	l50
>kg	a-39 i46 k98 l30 m-24 p-79
>kg and	k33
>kg not	k96 l-29 p-61
>kg to	k-134 l146
>kick	e46 h-34 l39
>kick off	h-34 l50
>kid	a-30 c-28 h-31 l81 p24
>kids	i42 j-36 l-29 p46
>kill	a44 b114 c53 e-64 h74 k-37 l-82 m-53 n-90 o76 q-31
>kill it	b99 m-28 o-54
>kill me	a-49 e-27 h85 l42 n-32
>kill my	a27 c73 k-28 l-50
>kill the	l-24 n-57 o133
>kill this	b47 m-25
>killed	c-31 i85 l27 q-40
>killed me	a29 l71 q-40
>killing	h-27 l63
>killing me	h-27 l63
>kilos	k164 l-68
>kind	a120 i-64 l-27
>kind of	a85 i-41 l-27
>kindly	l-69 o91
>kindly advise	a25
>kitchen	i32
>km	a115 b-43 e54 g-40 k171 l-45 m-38 o-39 p-32
>km #	a-98 e207 k-51 m-38
>km ?	a25 e-25
>km today	a124 k-57 l-49
>kms	f-41 k152 l-53 q-25
>knackered	a-44 g26 i35
>knee	a73 c24 e-28 i100 j-46 k-55 l-52
>knee ache	q37
>knee aches	a112 e-51 h-29 i-32
>knee but	a26
>knee deep	l79 o-26
>knee does	p29
>knee goes	a32
>knee hurts	e-38
>knee is	b36 h-36 i-24 l-76 o45 p24
>knee pain	f43 l-34 q-25
>knee says	a41
>knee sleeves	h30
>knee surgery	h-26 l29
>kneecap	e46 h34 l-45 q-28
>knees	a-52 f-28 h55 j44 l-33 q44
>knees are	j31
>knees crack	h35
>knees long	h25
>knife	a63 h-40
>knife in	a41
>knock	l39 n-47 o87 p-25 q-34
>knock it	l-31 o73 p-25
>knock knock	l124 o-53 q-47
>knocked	i31
>knocked out	i31
>know	a-106 b-52 f33 h85 k-26 l66 o-56 q86
>know about	h31
>kolkata	k32
>ks	k65 l-65
>l	l-33 m71
>l #	l-33 m71
>labour	h28 k-37 o49
>lace	a126 e-87
>lace up	a106 e-66
>laces	a-38 e62 f-45 l46
>laces ?	a-62 e62
>lactic	a-24 h43
>lactic acid	a-24 h43
>ladies	j-106 l114
>lads	a-33 b-25 i38 l28
>landlord	d-29 f-32 l62
>lang	k279 l-109 m-44 n-44 o-49
>language	b-25 g-35 h-64 k269 p-83
>language to	k43 p-27
>languages	k43 q-32
>languages do	f26 q-32
>lap	a38 e119 i-79
>lap #	a-43 e61
>lap ?	a38 e-31
>lap of	a41
>laps	a83 e-27 j47 l-54
>laps ?	a37
>laps left	e31
>laptop	a-29 l80
>laptop fan	l36
>last	a-136 c-69 d24 e78 f-34 g178 h-55 j108 k-71 l-90 m-32 o-55 p191
>last #	a-61 d27 e82 g85 h35 l-27 p-127
>last :	i-37 p37
>last ?	g-47 j70
>last answer	c-39 p48
>last entry	p112
>last fortnight	g37
>last leg	i-37 j40 p36
>last line	c-39 p53
>last log	a29 g-41 p116
>last message	b64 g-43 p-25
>last month	g33 j-26
>last night	a38 i47
>last one	c40 g-25 i-58 p104
>last run	a-64 g64
>last session	p33
>last thursday	g51 p-64
>last time	a-24 g42 q25
>last two	e25
>last week	h-50 l41 o-31 q48
>last year	p-28
>lasted	p32
>lasted #	p32
>late	a-44 e-45 i29 k51 l59 m28 o-36
>late for	l32
>lately	g78 p-24 q-28
>later	a-30 e-34 g-44 m215 n-34 q-43
>later ?	a91 m-38
>later today	m31
>laugh	a25 l61 o-44
>laughing	l90 o-45
>laughing at	l38
>lbs	b-40 f-47 k235 m-24 p-32 q-74
>lbs please	b-36 k80 q-25
>lc	i24
>le	a-24 h-85 i24 k146 l-58
>lead	a43 h-32
>leads	a-29 j57
>lean	a27
>learn	h136 k-40 l-58 o-34
>learn here	f42 h-24
>least	a48
>leave	a52 b77 c44 h-91 j110 l-128 n-36 o25
>leave it	a53 b179 c-30 j-48 l-65 o-39
>leave me	l-32 m33 n-36 o58
>leave no	b-39 c74 o-26
>leeds	a-37 j-26 k-28 l121
>left	a-60 e119 h26 i27 l-31
>left and	e26
>left calf	g33
>left foot	a58
>left knee	a-26 i50 p-40
>left leg	a-45 e44 i-32 j31
>left me	a-26 l47
>left one	e-45 i37
>left quad	a40
>left side	a-25 e25
>leg	a72 b-50 g27 h113 i-35 j84 k-53 l-106 m-57 p61 q-77
>leg curl	h-25 i-24 p76
>leg curls	h40 l-43
>leg day	b-38 c38 d45 f52 g-44 i-57 j73 l-45 n34 p25 q-49
>leg days	d32 g102 h-46 l-33
>leg ever	a32 i-32
>leg ext	a54 i-31 p24
>leg extensions	i35
>leg of	l85
>leg press	e31 h43 i-34 l-40 p39
>leg session	i40 j35 l-56
>leg since	a-44 j31
>leg soreness	h30
>leg to	l75
>leg training	h45 l-38
>leg will	a27 e44 l-26
>leg workout	a27 i68 l-27
>legday	f115 h-99 i48 l46 o-50 p-33
>legend	l155 m-49 n-29 p-40
>legit	a-40 h46
>legit ?	a-40 h46
>lego	h-58 l57
>legs	a132 b-57 c-57 e126 f-55 h65 i-113 j166 k-85 l-78 m-24 o-49 p85
>legs #	a45 e103 i-131 j63 l-48
>legs /	a-48 j48
>legs :	a65 i29 l-48
>legs ?	j52
>legs a	a36 e42 i-43 j-25
>legs about	a64 i-50
>legs and	h-24
>legs are	a30 h-29 i-27 l-29 q52
>legs be	a-47 j47
>legs before	i77 j-61
>legs can	a-36 j48
>legs done	e-47 i124 l-34
>legs feel	a106 i-35
>legs fine	i38 j-30
>legs first	j-59 q94
>legs for	a-81 j31
>legs from	a83 i-63
>legs go	a-32 j68
>legs good	e-29
>legs handle	a34
>legs have	i26
>legs heavy	a101 i-117
>legs i	a-26 i29
>legs in	h-61 j62
>legs last	g-60 h37 l64
>legs like	a60 e29 h-32 i-41
>legs lol	i26
>legs not	a-44 e44
>legs of	a-32 e32 i-80 l106 o-26
>legs ok	a87 e-41 l-35
>legs on	a-53 i26
>legs or	a-29 j53
>legs sat	i38
>legs say	e29
>legs shake	h31
>legs shaking	a68 h-28 i-28
>legs shot	e44 i-39
>legs that	i50 p-27
>legs then	j24
>legs today	a-69 i67 p28
>legs tomorrow	a-36 i-36 l91
>legs tonight	a-27 c-29 i104 l-44
>legs tue	a-32 j48
>legs w	i29
>legs were	a26 i-35 p52
>legs yesterday	a83 i-47
>legs zero	a31
>length	j-26 l62
>lengths	l39 m-28
>less	h68 p-32
>less sore	g33
>let	a-31 b108 c-28 e96 f-46 g51 h-44 j-44 k-27 l45 m-30 n-37 o26 p-24
>let me	a102 b29 c-26 f-26 g42 k-27 l-59 n-62 o62
>let us	b117 e-31 n25 o-52
>letting	a54 l-41
>lie	e-29 h28 i42
>lie down	a31
>lied	a29 i-59 p30
>life	h-34 l150 q-65
>lift	a-168 e34 j253 k-26 q-59
>lift after	a-31 h-42 j72
>lift at	a-25 i51
>lift before	j28
>lift bro	j-30 l40
>lift legs	h30
>lift my	e43 j-27
>lifted	a-52 i34 p38
>lifters	h59 l-31
>lifting	a-61 h-81 j153 k129 l-79
>lifting and	j25
>lifts	j62 k-24
>light	a121 e-28 g-34 k-27
>light ?	a46 g-34
>light weight	k-27 l36
>lightheaded	a25
>lightning	a-24 i28
>lights	e39 g61 h-38 l-44
>like	a229 e-24 f-93 h-46 i58 j-33 k-38 m-31 n27 p38 q-65
>like #	a34 i-34
>like a	e-25 g-30 h-32 i121 k-44 l-84 n57 q47
>like coca	a50
>like i	a-26 f-32 h91 q-33
>like it	a37 e-66
>like lead	a51 h-32
>like mad	a-29
>like my	c50 n-24 p-24
>like overcooked	e-24 l34
>like that	h-31 l77 q-46
>like the	a76 e-45
>like this	l27 q-27
>like to	q29
>like today	a-35 h49
>limp	a-25 i-25 l36
>limping	k-31 m57
>line	a-65 c-39 g86 h-27 p53
>linux	h-30 l63
>list	a-30 c-58 d-44 f118 g162 h123 i-133 k-37 l-80 n56 p-42
>list all	c-33 g52
>list everything	g34
>list my	g27
>list of	f41 h-37
>list please	f76 g-46 o-28
>literally	a-40 e134 l-76
>litres	a-35 h35
>little	a45 h-24
>little run	a24
>live	f-85 k49 l40
>live in	k49 l-39
>liverpool	l68 m-26
>living	k35
>living in	k35
>lmao	a-46 e-35 k-39 l109 p40
>load	a-64 e44
>loading	h73 i32 n-28
>loads	h27 i-26
>locked	b36 k-33
>log	a-125 b66 d73 e-61 f106 g142 h-110 i159 j-64 k-96 m-26 n-27 o-77 p108 q-33
>log a	f84 h-40 l-35
>log anything	b38
>log book	g120 i-33 l-38
>log i	b40
>log in	k-31 l94
>log it	a-26 i76 k26
>log leg	g-58 i91 l-30
>log off	l28 p26
>log please	g45 i40 l-32 p-25
>log the	i-37 p61
>log to	d29
>log yesterday	g31
>logged	a-68 b-28 f-48 g80 l-37 p144
>logged ?	a-50 i66
>logging	a-41 b35 i58 o-36
>logic	a-33 f-44 g-83 k-34 l-38 q234
>logic behind	h40
>logic there	q31
>logs	b-26 d210 f-59 g89 l-121
>logs ?	d26 g-26
>lol	b-34 c33 e80 f-39 g-30 i55 j-52 k-136 l141 m-25 o-26 p42
>lol i	i26
>lol ok	a-38 l47
>london	l88
>long	b-48 d-30 g-48 j152 k-73 l110 p-28 q27
>long do	a-26 h55
>long does	h45
>long enough	a26
>long intervals	l38
>long one	a28
>long run	a-110 e-27 j80 l68
>long should	a44 j-30
>long term	h44
>long til	a37
>longer	a-65 e70 h55 o30
>look	a47 g162 h-57 l-48 m-60
>look back	g101 l-32 m-60
>look like	a43 h-57
>looking	a27 g67 h-31 j26 k-43 l-38
>looks	a62
>looks like	a56
>loop	a63 j-29
>loop ?	a46 e-25
>loose	k42
>loose like	a27
>loosen	a42 l-24
>loosen laces	a-44 e44
>lose	c26 f-27 h133 l53 m-110 o-26
>lose weight	h47
>loss	h31 k78 l-40
>lost	b-37 f118 k-73 m-42 n-30 o102
>lot	a-30 c69 h33 k72 o-30 p-29 q-28
>loud	a66 h-31
>love	a-32 e-28 j-31 k-24 l195 o-29 p-34
>love you	l85 o-29
>lovely	a-70 e-42 i60 l76
>low	a68 e-49 h-31
>lower	i78 l-33
>lower body	a31 i48
>lp	i24
>luck	a-49 l64
>lunch	a33 i31 k-25 l-31 m115 o-52
>lunch ?	a25
>lunch break	a34 l-36
>lunchtime	i25 p-31
>lunge	h-29
>lunged	a41 g-30 l50
>lunges	a27 e42 g-34 h47 j-28 k-44 l-81 p146
>lunges #	a25 l-35
>lunges and	i33
>lunges at	a33
>lunges or	h38 i-25
>lunges round	i27
>lunges yesterday	a-24 e81 i-55
>lungs	e35
>lying	b-26 h61 l168 m47 o-170 q-35
>lying down	i-31 m57
>lying on	a-40 h63
>m	a-64 e53 i86 l-38 p-37
>ma	e39 g28 m-28
>mac	a-30 h-44 l141 p-64
>machine	a-29 b-36 h60 k-25 l25
>machines	i33
>mad	a64 h-39 i25 l-25
>mad to	a65 l-24
>made	a-43 h-40 i46 l34 m-24 p37 q58
>made a	a35 l-34
>made it	i-27 p34 q38
>made me	a-57 i42 l68 m-24
>made us	i31 l-31
>made you	f-24 l45
>madrid	k25
>magnesium	h71 k-25 l-35
>mail	b-32 d81 j-25 l25
>mail me	d35
>main	a-46 k57
>main aim	a-33 k72
>make	c26 d59 h40 i-87 j27 k105 m-98 o-44 p130 q-99
>make a	d36 l-30
>make it	c48 i-73 k114 l-38 m-38 o52
>make me	d45 j31 l43 m-30 o-46
>make my	h26
>make that	l-49 p74
>make the	k36 p33
>make you	f28 h107 l-33 o-42
>makes	h73 l-36 p-28 q38
>makes me	l34
>man	h-28 k-63 m88
>managed	i36
>managed #	i36
>manager	a-30 l58
>manual	a-26 f116 g-30 l-34
>manual ?	a-26 f122 g-30 l-34
>many	a63 e-46 f-39 g24 h64 i-27 k-45 o65
>many days	h62
>many green	g29
>many hours	a-24 j50
>many hrs	h-25 j36
>many km	a35 k-30
>many minutes	a101 f-34 g-28 h-27
>many sets	g-30 h42
>many squats	h29
>marathon	a-47 f-41 h-30 j67 k86 l53 q-49
>marathon training	h-35 j45
>marathoners	h38 l-32
>marathons	h55
>march	a-32 g70 k55 m-52
>mark	e58 l-40
>mark leg	i29
>market	d-64 l64
>massage	h29 l58 m-42 o-29
>match	i30 k-67 l66 m24
>mate	b26 d-33 f-38 h-29 k-29 l48 m90 n-26 p-27
>maths	f-55 g-61 l42 q106
>maths homework	l42
>matter	h82 j41 l-94
>matters	j26
>max	a68 e-26 h134 i33 k-57 l-97 m-25
>max ?	h36
>may	a107 g55 l-59
>may i	a81 g-34
>maybe	l102 m35 n-49 o-48
>maybe #	m42
>mayor	l63
>me	a104 b-102 c55 g53 h-68 i-68 j47 k-48 l-32 m36 n66 p-102 q49
>me #	i-47 k68 m80 n-31
>me :	i29
>me ?	e-31 j44
>me a	a52 d30 e25 g80 h-66 j-35 l89 m-66
>me about	a-36 d-32 h66
>me after	h-24 m107
>me again	k-24 l-25 m28 n25 o59
>me an	d34 f29 i-27 j55 n-36
>me and	a29
>me anymore	o52
>me at	k89 l-60 m69 n-25
>me back	k-38 m95
>me be	a-50 b-28 m45 n-43 o97
>me chest	l33
>me chills	l46
>me completely	c28
>me daily	k-30 n97 o-28
>me do	a25
>me each	m-52 n93
>me entirely	c43
>me every	a-57 k-70 m-62 n171 o72
>me everything	c-37 d43 h24
>me for	a32 c-42 n58
>me from	c42 l-31
>me have	d24 g-24
>me how	q43
>me i	a-62 e31 j25 l56 o38
>me in	a-33 l-58 m57 o33
>me is	a30
>me it	e33
>me later	a-24 m69
>me laugh	l64 o-44
>me luck	a-49 l73
>me more	m42
>me my	c-60 d63 l34 m-35
>me no	a147 e-36 f-25 g-27 l-41 o-29 q25
>me not	j27 q-38
>me now	a-51 h45 l93 o-66
>me off	a34 l-27 n-29 o35
>me on	k88 l-24 m-41
>me out	a25 b137 d-39 i-28
>me please	c-47 i57 n-32 o66
>me run	a118 b-33 l-81 q49
>me see	c-26 d-29 g83
>me so	g24
>me something	a162 h46 l-55 m-28 n-49
>me stuff	b80 o-65
>me the	a-26 c-48 d82 f41 g-129 h103 j36 m-48 o-25 q61
>me then	k-26 m69
>me this	m35
>me through	a-43 e-25 f51 p-24 q79
>me to	a-64 c42 d-30 k33 l107 m-87
>me tomorrow	o25
>me tonight	a-25 m78
>me until	a-33 o29
>me up	k-45 n87
>me w	f-38 l111
>me what	f25 g37 q-34
>me when	a-25 m61
>me with	a58 c-32
>me yes	a42
>mean	a74 b46 e-39 h95 l-110 o-70 p-32 q42
>mean i	h48
>mean if	h24
>mean in	f39 h-35
>mean no	a66 f-30 h-43
>mean the	b26 o-24
>meaning	a-46 f-28 h126 l-100 q83
>meaning ?	a-39 f-28 q95
>meaning of	h44 l-30
>means	h74 q-37
>means doms	h24 q-24
>meant	b52 f29 g-26 h-69 i-54 l-44 p128
>meant #	a-32 l-40 p97
>meant for	b52 p-51
>meant front	i-38 p38
>meant rpe	p29
>meant to	a27 f29 h-46 i25
>medals	a-41 e41
>meeting	a31 e-32 m62 p-40
>meeting was	l32 p-32
>meetings	a-53 l57
>meh	a43 b-29 e105 g-39 h-29 i-44 l25
>melbourne	k94 l-59
>meme	l58
>meniscus	a37 l-43
>mention	l-26 q51
>menu	f304 g-33 k-50 l-84 o-28 q-55
>merci	b-47 k-49 l168 o-28
>merry	l93 n-35
>merry xmas	l82 n-35
>message	b40 f56 g-43 k99 l-66 n-72 o43 p-33
>message me	b-24 f58 l-59
>message to	k43 n-33
>messages	a-35 e-38 f39 k103 l-89 o97
>messages til	c-27 o29
>messaging	f-29 l-27 o54
>messaging me	f-29 l-27 o58
>met	c44 l-43
>metatarsal	a65 h-40
>metric	a-33 b-48 k289 l-82 n-28 o-49
>mexico	k36
>mexico city	k36
>mi	a41 e-39
>mid	a-94 b-33 e129 h38 j-31 k-26 l-30 m41
>mid run	a-75 e105 h53 j-31 k-26
>midday	a28 l-24
>middle	a-34 e55
>middle of	a-34 e55
>midnight	i29 k42 n-35
>might	a42 e-32
>mild	a107 h-66 m-49
>mile	a111 e69 g-29 h-56 i-62 k45 l-33
>mile #	a-90 e134 i-32
>mile ?	a147 e-96
>mile one	a-43 e43
>miles	a50 e30 f-50 i-95 j84 k176 m-36 n-26 o-52 q-40
>miles ?	a50 e-55 h87 k-62
>miles away	l46
>miles be	a29
>miles before	h-32 j93 k-60
>miles gone	a-31 e55
>miles in	a-59 e67 h-26 l43
>miles not	k33
>miles ok	a61 l-26
>miles or	a48 e-46
>miles please	k70
>miles to	i-28 k-27 l69
>milk	a-54 h-29 j-88 l251 m-35
>million	l52 o-49
>min	a56 e-42 i52 j-50 k60 l-111 m62 p74
>min ?	a96 e-38
>min ago	e25 i-30
>min easy	a83 i-31 m-70
>min in	e96 i-54
>min jog	a-27 e27
>min not	l-26 p108
>min of	i52
>min per	k114 l-51 q-25
>min to	i-27 m28
>mind	b173 d-26 h-49 i-24 k-65 l26 m47 o-40 p-31 q33
>mine	a-104 h68 i38
>mine is	a-28 h34
>minimum	a-26 h28
>mins	h-53 k-43 m66 p58
>mins ?	a29
>mins of	i38
>minus	p24
>minute	a-73 b-52 e119 k-31 m45
>minute #	a-57 e75
>minutes	a-29 e40 f-40 g-37 h-27 i94 k-42 l46 m85 o-50 q-27
>minutes into	e41
>minutes of	i27
>miss	n26
>missed	c-27 l44
>missed my	c-27 l44
>mistake	i41
>mobility	b-35 h204 l-79 o-49
>mode	a52 h-45 k46 l-94 n-161 o189 q47
>moderate	a-26 i30
>moment	d-24 m167 o-49 p-49
>mon	c134 h-46 j50 l-32 m-58 p26
>mon legs	a-25 j32
>monday	a60 e-28 g38 h-41 i50 j-24 k24 m-32 o34 p161 q-199
>monday evening	i24
>mondays	c-49 h-65 j29 k-29 l126
>month	a-28 d-34 g230 j-26 l-80
>month in	g108 k-90
>monthly	a-40 g72 l-27
>monthly report	a-40 g72 l-27
>months	d32
>mood	a-45 i39
>mood #	a-30 i30
>more	a-85 b-32 c-37 e36 f-28 h50 k-88 l-204 m68 o133 q128
>more ?	a-82 e73
>more daily	n-60 o60
>more fat	j28
>more like	e-24 m-26 p81
>more mins	m66
>more minutes	m60 o-26 q-25
>more on	h91 n-25 q-39
>more pings	o35
>more sore	a46 l-25
>more than	i44
>more the	o32
>morning	a-77 b-60 f-35 g-47 j56 l96 n29
>morning ?	a34
>morning and	a-28
>morning or	a30
>morning run	h37 l-31
>morning squats	h-28 i54 j-24
>mornings	i65 k27
>most	g96 j-60 l-25
>mostly	e-29 i70
>move	c-27 f-30 g-29 h-34 j52 k44 l46 n-25 p44
>move house	a-24 f-30 l79
>move it	k28
>move leg	j35
>move my	p30
>move or	a43 e-34
>move the	k28
>moved	k69
>moved in	l41
>moved to	k58 l-43
>moving	d30 e50 l-54
>moving to	d30
>much	a36 d-33 e44 f-33 i-34 j-29 k-33 l117 m-38 o49 q-30
>much protein	h36 l-24
>much to	b25
>much water	h69 l-25
>mum	h39 l132 m-24 o-39 q-45
>mums	g-24 h-28 k-25 l90
>muscle	h200 k32 l-53 q-51
>muscle repair	h44
>muscles	a36 f-30 h34 l-24
>muscles #	a53 l-24
>must	c42 f43 l-38
>must write	f43
>mute	a-42 b-37 f-140 h-27 k-55 l-65 n84 o359 q-38
>mute for	m-35 o49
>my	a-98 b-29 c47 d71 g72 h-124 j-30 k107 l45 n-66
>my #	a-44 c-41 g74 q69
>my acc	c136 l-85
>my account	b-24 c88 f69 h-25 l-50
>my age	c-42 l66
>my aim	d-30 k64
>my ankle	h31 m27 o40
>my arm	l27 q-24
>my back	i25
>my bad	d-34 g-60 k-32 l114 p51
>my bank	l33
>my best	g24
>my birthday	a-25 l45 m38 o-32
>my bum	a26
>my calf	a29 e26 h-36 i-48 l-29 m29
>my calves	h30
>my car	l24
>my cars	a-30 l64
>my cat	a-36 f-25 h-26 l145
>my check	k104 l-36 o-31
>my chest	a24 i30 l-52
>my city	f-24 k101 l-77
>my clock	k30
>my code	a-36 l36
>my coffee	a34 c-31 m32
>my cold	h-33 q60
>my data	c66 d38 k-33
>my datas	c37 d67 l-33
>my desk	h28 i29 l-27
>my details	b-34 c81 l-24
>my diary	d-33 g104 l-58
>my dog	a29 g-29 l39
>my doms	g26
>my entries	c-47 d87 l-36
>my ex	l84 q-46
>my face	e-37 l60
>my file	c199 d-134 k-36
>my first	j-50 k42
>my foot	a49 k-31 l-51 o63
>my gains	a27
>my german	k28
>my glute	h27
>my goal	k105 l-45 p-26
>my gran	a-47 l47
>my groin	a72 g-26 l-40
>my gym	l24
>my hamstring	a56 l-32
>my hamstrings	a55 c-45 g-39 i29
>my head	i-25 l31
>my heart	a-31 h76
>my heel	a43
>my hip	a104 h49 l-89 p-40
>my hips	a91 i-33 l-59
>my info	c119 l-71
>my kid	a-30 c-28 h-31 l84
>my knee	a29 b28 d-28 h-31 l-44
>my knees	a-38 e29 l27
>my laces	a24 f-45 l50
>my laptop	a-29 l80
>my last	b64 c-60 g69 i-45 l-54 p110
>my left	a35 e-33 g33
>my leg	a40 d67 i-43 l-104
>my legs	c-29 e32 g-55 i64 j-53 o39
>my log	d44 g120 k-48 l-109
>my logs	c27 d142 f-32 g-29 l-52
>my long	j34
>my lunch	k28
>my manager	a-30 l58
>my mate	a25
>my maths	l34
>my meniscus	a37 l-35
>my mind	b86 d-26 k-39
>my mum	h44 l-43
>my nose	a-76 l111
>my numbers	g37 l-27
>my objective	k49
>my october	g35
>my old	f60 l-25
>my own	a73
>my parcel	k-29 l46
>my patella	a24
>my pee	a30
>my phone	o58 p35
>my profile	c108 k-50 l-53
>my quad	a-40 b26
>my quads	a30 h28 l-30
>my record	g101 h-39 l-54
>my records	c32 d92 g-39 k-33 l-27
>my rpe	c-46 f34 g76 p-26
>my run	e106 h-50 l-36
>my settings	d-38 g-66 k80 l28
>my shift	e-57 l73
>my shin	g-24 i33 l-58
>my shoes	a44 l-25
>my sleep	q48
>my soreness	a-32 g46
>my soul	g-26 i40
>my stats	g71 l-45
>my stop	l104 o-110
>my streak	a-28 g80 h-35
>my stuff	c32 d108 e-27 l-62
>my swollen	h27
>my thigh	a47 i-46
>my time	k53 l-28
>my timezone	k40
>my toes	h57
>my train	c-27 l44
>my training	g36 l-31
>my tuesday	g57 l-46
>my watch	q52
>my wee	a27
>my week	c-36 g128 j31 k-31 l-41 o-44
>my whole	c31 d29 g-44 l-33
>my wife	a-30 b52 l58 p-51
>my wifi	l88
>my workouts	c-69 g82
>my worst	g33
>my zone	k69
>myself	a38 i33 p-35
>myth	a-38 h87
>nag	c-44 g-50 n162
>nag me	c-44 g-50 n169
>nagging	b-33 i-28 l-44 o123
>nah	a92 b105 h-26 j-24 l-83 m-28 o-51 p45
>nah it	p45
>name	f-25 k74 l74 p-53 q-25
>nap	a-53 h134 l-52
>naw	a117 h-45 l-62
>nay	a33 h58 l-63
>nearly	c-24 e50 o-27
>neck	h70 l-47
>need	d48 e-45 h92 k-50 l-51 o65 q-42
>need a	l39
>need from	f35
>need it	n26 o-25
>need reminders	o33
>need to	h-26 o39
>needles	a66 i-36
>needles in	a53 i-38
>needs	a-38 d30 l-32 m38
>needs a	a-26 m38
>neet	i32 l-27
>negative	h128 j-30 l-84
>neighbours	i29
>nervous	l42
>netflix	a-25 d-90 i-24 l195
>never	a-109 b154 c-28 d-26 g-26 h38 n-97 o77 p28
>never again	i29
>never did	p50
>never happened	c-28 p44
>never mind	b138 d-26 l-61 p-31
>nevermind	b211 f-32 l-130
>new	a-67 f42 h-36 l116 n-30 p-36
>new entry	i32 p-32
>new pb	k-33 l35
>new shoes	e25
>new year	l31
>new york	k49 n-30
>news	l94 o-26
>next	i35 l37 n34
>next door	l41
>next to	i32 j-31
>next week	g-28 n34
>nice	b-57 f-40 i-32 k-25 l294 m-29 o-45 p-46
>nice way	a71 i-32
>niggle	e32 h25 i-24
>night	a-84 e-28 g-27 h-41 i119 j31 k35 l112 n-42 o-38
>night #	i29 n26 p-28
>night at	m-26 n30
>night before	j25
>nights	i32 l25
>nights ago	i32
>nine	a-41 h-39 i70 k50 m-42 n28 p42 q-31
>nippy	a26
>no	a110 c80 e94 f-28 h-165 i70 j-40 k-165 l27 m-67 n-100 o191 q26
>no #	i-26 p52
>no ?	a-25 e-24 q96
>no aches	i28
>no after	h59 j-36
>no check	l-26 n-52 o99
>no chest	q26
>no daily	n-37 o38
>no dizziness	h-37 i75
>no drama	e56 k-30 p-27
>no fever	o-29 p34
>no go	a96 j-26 l-43 o-27
>no legs	g37 j-31 l34
>no longer	o30
>no messages	a-26 o38
>no more	a-28 h-26 l-72 n111 o167 q-103
>no need	o39
>no nothing	a43 b-29
>no pain	d32
>no pings	i-37 o93
>no power	a28
>no problem	l39
>no regrets	i-28 l45
>no reminders	n-51 o89
>no run	a-78 i43 j-48 l39 q39
>no signal	m33
>no soreness	e79 g-41 o-35
>no to	g71 q-71
>no trace	b-39 c91 o-26
>no wait	a-26 i-28 p57
>no when	q70
>noise	a54 l-54
>noise and	a-45 q40
>none	a59 i-52
>noon	a-31 b-38 e-28 i52 j79 k71 l-71 n-34 p37
>nope	f-28 g-36 k-67 l192 o-52
>nordic	h-44 i75 l-104 p91
>nordic curls	i-43 p51
>nordics	a49 i86 l-93
>normal	h118 k-34 l-61 n24
>normal ?	e39
>normal that	a-55 h75
>nose	a42
>not	b222 d-46 f-103 g-84 i76 j-99 l-69 m28 n-134 o175 p-70 q50
>not #	a-65 i-56 l-59 m-30 p166
>not ?	a26
>not a	a38 h-24
>not answer	m42
>not ask	i28 m-51 o45
>not at	k-70 m-33 o109
>not back	i-55 p57
>not be	a-26 b72 i33 l-42 m-29
>not bend	h27
>not bother	b98 f-27 l-30
>not come	i-24 l49
>not disturb	b-51 l-28 o82
>not dizzy	a32
>not do	a44 h-24 k37 m-25 o-30 p29
>not eaten	a-30 e36
>not even	a-28 b-27 q32
>not feel	a-49
>not fit	i29
>not get	f125 l-30 o-38 q-25
>not go	l33 o-30
>not good	a31
>not have	p33
>not hurt	a60
>not i	h40 k-37 q85
>not intervals	q29
>not kg	k40
>not km	k53
>not know	b-52 f32 i26 l130 o-31 q-39
>not lbs	k27
>not lie	i33
>not log	l49
>not me	a-27 i24
>not message	l-30 o83
>not miles	k101 l-65 q-25
>not my	k25
>not need	o62
>not now	b-35 k-58 m92 q33
>not put	a27 b28 i31 o-26
>not remind	o40
>not right	a24 e-27 m66
>not run	a-160 h69 l69 q43
>not running	a-32 e-26 l-29 o78
>not saturday	p37
>not save	b105 o-63
>not say	b79 k-41
>not send	m-24 o104
>not sleep	a-35 i61
>not sore	a50 e30 m-51
>not start	b42 p-49
>not stop	a29 e-30 l171 o-151
>not straighten	a30
>not take	a39 e44 l-26
>not talk	m71
>not text	o63
>not that	a28
>not the	a65 b24 o-45
>not this	b-52 m55
>not to	a35 e32 q-47
>not today	a-67 l-38 m40 q58
>not touch	a25
>not two	p65
>not understand	k51 o-26
>not wake	a29 i27 l-31
>not walk	o44
>not want	b87 g-26 k-30 l-29 o49
>not write	n-27 o49
>not you	l44 q-24
>note	b-24 i44
>notes	f38 l-38
>nothing	a105 b43 h-36 i70 j-40 l-58 p-30
>nothing fancy	a-52 k61
>nothing hurts	e63
>nothing more	e-26 o33
>nothing sharp	e28
>nothing to	a50 k-26
>notice	k33
>notifications	b-47 e-31 k-31 l-77 n122 o146
>notifications off	n-39 o55
>notifications on	l-39 n92 o-28
>notifications please	n-40 o64
>november	g58 h-45
>now	a229 b-57 d40 e-65 f132 g-42 h-40 i96 j-121 k98 l-58 n-81 o-49 q-25
>now #	i28
>now ?	a98
>now a	a30 i-30
>now and	e39
>now at	a-33 h30
>now i	a-40 k-52 l26 m51
>now it	a-25 e46
>now my	a26
>now on	k79 o-34
>now one	a49
>now or	a94 e25 l-37 m-51
>now what	f106 i-48 k-45
>nudge	a-30 k42 n58 p-57
>nudge each	n27
>nudge me	n25
>nuke	b-73 c192 d-44 l-40 q-25
>numb	c-32 h52 j-47 l74 m35
>numb after	a34
>numb feet	h27
>numb from	a-27 l47 m53
>numb on	h26
>number	a47 c-89 e-35 p36 q94
>numbers	g197 h-29 l-67 m-28 n-26 q-44
>numbers for	g53 l-35
>nvm	b284 c-48 g-50 l-71 m-33 p-34
>objective	k72
>objective :	k49
>obviously	i38
>oclock	k32 l-42
>october	g133 h-50 l-33
>october ?	g24
>odd	a-39 i41
>of	a-26 d104 e-55 f-40 i59 k-73 l99 m-90 n-43 p39
>of #	a-47 h-64 i44 l69
>of a	d-45 h37 j42 l33 p-49
>of all	c-64 d115 g-26
>of commands	f41 h-37
>of drawers	l34
>of em	a32 e-24
>of everything	d122 h-35 l-31
>of here	b40
>of it	a63 b-40 c33 l-31
>of kilos	k27
>of leg	i49
>of legs	b-27 e-29 h25 i83 k-31 p40
>of lunges	a27
>of me	c27 m26 q-27
>of milk	l54
>of muscle	h30
>of my	a28 d27 e29 g58 i-67 l-99 q44
>of our	l39
>of overtraining	h43
>of pain	a-39 i33
>of patience	l25
>of peru	l55
>of sleep	i-25 q28
>of squats	a26 h28 i-36
>of squatting	l54 m-47
>of tempo	h25
>of ten	a56
>of that	i27
>of the	a-52 d33 f-29 g-28 o84 p-39 q49
>of this	b92 c30 f-37 o-57
>of time	h52 i-28 k-24
>of water	h27
>of you	l-28 o41
>off	a96 b48 c34 d-56 g-50 h-91 i84 j-72 k-90 l-122 o198
>off ?	e79 j-27
>off day	a-39 e39
>off for	k32
>off please	h-35 k-32 n-24 o136
>off switch	l-33 o54
>off the	a26 i76 l-52 n156 o-153
>off til	m28
>off to	k-24 l31
>off your	c52
>office	e-32 i32
>offline	a-52 d150 f36 g-24 l-92
>often	a-25 g88 l-33 q-29
>often did	g34 q-29
>often have	g39
>oh	a34
>ok	a129 b-65 e72 f-63 h34 i-77 j33 k-49 l124 n-74
>ok ?	a46 h-31 j79 k37 l-65
>ok after	a24
>ok but	l-47 q78
>ok coach	l26 m-29
>ok for	a28
>ok or	h-24 j51 l-29
>ok that	h26
>ok to	a32 h44 l-35
>ok you	l-34 n34
>okay	k-39 l52
>old	a-26 c29 g43 h101 i-37 o-28 q-37
>old answers	f-26 g60
>old are	f-29 l59
>old entries	c31 f41 g-49
>omg	b-48 k-40 l181 q-31
>on	a-66 b-54 d-42 e-35 h41 j88 k77 l-31 n161 o-46 p-118
>on #	i-27
>on ?	a-82 e170
>on a	a-41 e-36 h49 i-29 k25 m43
>on again	n51 o-30
>on day	h36
>on doms	h46
>on fire	a42 h-28 l28 n-25
>on friday	g28
>on hold	k-36 m-44 o115
>on ice	m52 n-55 o32
>on it	b-73 e164 n-33 q-33
>on keyboard	l52
>on leg	j25
>on me	h-30 i-24 k-50 n102
>on monday	i36
>on my	a-72 b27 d-30 e29 i42 k-58 l102 o33 q-28
>on notifications	e-31 n95 o-42
>on one	j27
>on or	e40
>on please	n47
>on reminders	n76 o-64
>on run	a-28 e33
>on running	h73 j-25 l-49
>on sore	a-61 h77
>on sunday	e45 q-34
>on sundays	n-34 o37
>on sydney	k33
>on tapering	h106 l-37 n-53
>on that	a48 e-47 h-39 k50 l-38 q32
>on the	a29 d-27 e-43 g53 h63 i41 j-32 k-58 l30 o69 q-65
>on thinners	e-24 o45
>on this	o27
>on tiktok	e-25 h46
>on track	l24
>on tuesday	g29
>on tv	h71 q-43
>on what	f-37 h-66 l-40 n-24 q210
>on with	a-31 n29
>once	h48 i66 j-61
>one	a-36 b-86 d-24 e87 f-51 g-36 j89 l-133 n-52 o150 p128
>one ?	a70 e-28
>one aches	a25
>one and	i26
>one before	n-24
>one day	j32
>one file	d29
>one hour	a-26 i33
>one in	a-24
>one leg	a27
>one more	a-47 e63 m-25 o52 q-25
>one of	h33 k58 l-50
>one place	h24
>one session	j24
>one spot	q30
>one to	m36 p41
>one today	g34 m-25
>one was	p24
>ones	g27 h-28 j33
>only	a38 c-35 d47 g-47 h-134 i-41 k84 l-48 m-35 p25 q137
>only #	i-31 q43
>only ?	a24
>only a	e25
>only did	i-27 p45
>only got	i27 l-27
>only muscle	a58
>only thing	l30
>only today	l29 q-27
>onto	k49 o-44
>oops	f-30 h-24 i-25 l-34 n-48 p209
>oops wrong	b69 p-28
>open	a-46 f-34 g27 h-74 k40 l125
>open on	h-30 l39
>open settings	f-28 k53 l-25
>opener	a-38 j63 l-25
>opinions	a52 l-50
>opt	b-44 h-43 k-48 l-46 m-39 n144 o107
>opt me	m-39 n63
>opt out	b-44 h-43 l-42 n-40 o200
>options	f226 h-24 k-55 l-80 q-36
>options ?	f51 q-36
>or	a92 b-55 c-74 e42 f83 g36 i-156 j265 k-49 l142 m-104 n-70 o-63 p-104
>or #	a-121 l130
>or a	a153 j-63 l-45
>or after	a-65 l108
>or anything	a-31 h-37 i83
>or bad	h36
>or bed	a24
>or before	h-42 j51
>or couch	a42 h-24
>or down	a-42 g71
>or flat	a45
>or flip	a-37 j69
>or go	a35 e48 l-37
>or in	a62 e-35 j-24
>or iron	j25
>or is	a-24 h48 j-29
>or jog	j27
>or just	a-44 e24 f86 h30 j-70
>or keep	a75 e-36 j-32
>or later	a93 l-37 m-51
>or leave	a41 j-29
>or legs	a-39 j46
>or move	j28
>or nah	a85 e24 h-26 j-24 l-53
>or nay	a33 h58 l-63
>or no	a81 h79 l-93 o-27 q-26
>or not	a78 c-58 e64 h66 j-53 l25 n-48 p-65
>or nothing	a41
>or off	a49
>or other	j24
>or out	a26
>or post	j60 l-26
>or rest	a59 j-27
>or run	e58 j65 l-80
>or send	e26
>or short	a42
>or something	a-46 d25 f48 g39 l-49
>or squats	h28 i-25 j29
>or start	j43
>or stop	e94 h-26 l-38
>or the	a-66 q48
>or too	j29
>or two	j32
>or wait	a25
>or walk	a-35 e37
>or what	a64 h-30 j-24
>orange	h-37 l-54 q91
>order	a-81 b-32 h-81 j242 l88 m-32
>order ?	a-41 j96 l-45
>order even	h-25 j44
>order for	j60 m-32
>order of	j29
>ordinary	a31
>original	j-43 l47
>oslo	h-35 k78
>other	a-49 h29 j80 l-48 m74
>other is	h26
>other time	l-48 m80
>other way	j27
>otherwise	a89 e45 h-26 k-42 l-26
>ouch	a-49 c-25 e47 l45
>our	l39
>our road	l39
>out	a106 b144 c-103 d83 e29 f-84 g-42 h-67 i50 k-42 l-45 n-75 o127 p-102
>out #	i39
>out ?	a57 e46 l-47
>out a	h31 m70
>out for	a68
>out from	i-32 j39
>out here	a-55 e67
>out now	a-35 e40
>out of	b67 f-38 h-28 i27 q-51
>out or	a72 e-35
>out the	a38 b-31 l-40 q26
>out there	e71
>out tonight	a-30 l49
>outside	a30
>outside of	a39
>oven	l24
>over	a44 b125 c-44 d72 f-37 g115 h-36 i32 j-49 k39 l-115 m-39 n-140 o71 p-38
>over #	h41
>over here	f-24 l59
>over my	c-31 d60 l-29
>over the	g27
>over time	g125 k-40 p-37
>overcooked	e-24 l34
>overload	a-36 g-38 h107
>overnight	a124 e-38 h-42
>overtraining	h43
>overview	g231 h-80 k-46 l-53 m-27
>ow	a31 e48 h-25
>own	a88 l-44
>pace	a90 e96 f-26 h-49 k33 l-75 m-51
>pace ?	a-38 e67 h-28
>pace for	a84 m-38
>paddock	i31
>pain	e-33 f69 g-24 k-58 l65 p-25 q-25
>pain as	f43
>pain au	h-30 l51
>pain in	f26 h-40 l-58 o47
>pain no	i31
>pain while	h26
>painful	a27 p-24
>pains	a-70 h92 l115 o-30 q-34
>pains me	a-51 l68
>pal	f-24 l44 o35
>paper	c-25 l65
>parallel	i30 p-30
>parcel	k-29 l46
>park	a58 b-85 e-27 j-31 m166 o-24
>park ?	a31
>park it	b-85 m149
>park or	j-31 l36
>parkrun	a143 e-37 f-26 h-72 i-42 j44 k-33 l70
>parkrun ?	a47 e-33
>parkrun tomorrow	a34
>parliament	l85
>part	l-48 q48
>passed	a-38 l51
>passed the	l28
>past	a-73 g219 k59 m-47 o-30 q-62
>past #	i-25 k36
>past eight	k27
>past seven	m-30 n46
>past six	k37 n-26
>past verdicts	g74 k-28 q-43
>pasta	h-47 l47
>patella	h70 l-38
>path	a-39 e51
>patience	a46 l25 p-46
>patients	i28
>pause	a-30 b-75 f-35 l-61 n142 o164 p-33
>paused	a-48 e40
>pavement	i-26
>pb	i72 k-33
>pdf	a-24 c-48 d112 g-24
>peace	b-42 k-34 l158 m-73 n-36 o27
>peasy	a-27 l60
>peasy #	a29 l-24
>pee	e-35 g-49 h100 l31 m-41 p45
>pee always	h27
>pee is	e-25 p36
>pee looks	i28
>peeing	a114 k-28 l-26 p-38
>peeing tea	i24
>people	a-53 h130 j-24
>people get	h44 q-28
>people to	h25
>per	g-24 h44 k114 l-53 q-31
>per week	g-30 h42
>perhaps	l-46 m58
>permanently	k52 n-24
>permission	a24 e31 l-28
>permission to	e53 l-28
>person	a30 h26 l-27
>personal	d-25 f-42 g185 k-27 l-68
>perth	k71 m-46
>peru	l55
>phone	b59 c-32 h-24 l-30 o45 p39
>phone is	l34
>phones	d35 o25
>physio	a46 d32 g-25
>pick	a-44 f-100 h34 j36 k82 q31
>pickup	m-30 n44
>piece	h-40 l66
>piece of	h-40 l66
>pin	l-54 m76
>pinch	a33 l55
>pinch in	a27
>pinch me	l56
>pinching	e30
>pinchy	e47 h-38
>ping	e-38 f34 j-26 k122 l-63 o70 p-90
>ping me	f34 l-63 m34 n67
>ping to	k84 p-81
>pinging	e-25 l-28 o117
>pinging me	e-25 o67
>pings	a-33 b-42 i-42 k30 l-50 n93 o88
>pins	a74 i-36
>pins and	a59 i-36
>piss	a33 l55 m-31 o-50
>piss off	a-25 l105 m-31 o-50
>pistol	a29
>pistol squats	a32
>pistols	i132 l-66
>pistols each	i36
>pizza	a-32 h-33 j-33 k-24 l157 p-25
>plain	f70 k-46 l-39
>plan	a81 e-34 g-24 h-40 j85 k31 q-33
>planks	a-47 i45
>planned	a38 e-24 i28 o-25
>planned #	a45 e-24
>planning	g-31 l55
>plantar	h38
>plantar fasciitis	h38
>plates	a-63 h-30 i88 l50
>plates on	i37
>play	d-48 h-31 l107
>playlist	h-24 i31
>please	a113 b60 e-50 f24 i-29 k24 l-42 m-47 o-73 p32 q-29
>please explain	h105 q-75
>please i	k25
>please my	k-32 p48
>please no	o49
>please not	k48 n-42 p-33
>please resume	n31
>please stop	b-57 o55
>please to	f37 m-24 p28 q-29
>plod	a78 e-24
>plod ?	a44 e-24
>plodding	a-24 e58
>plot	a-47 c-46 g175 h-56
>plunge	h59 j-36
>plunge yes	h59 j-36
>plus	g-47 h-25 k-28 l-111 m208 p25
>pm	a54 j-44 k61 n24 o-44
>pm ?	a90 j-66
>pm please	j-28 k72 n-43
>podcast	h-31 j-27 l84
>point	h30 l-26
>point on	a-28
>polish	f-37 k165 l-81
>polski	b-46 k199 l-42 n-41 q-45
>pool	h-30 l39
>pool open	h-30 l39
>poor	a-26 l46
>pop	a63 e-44 g37 h-95 i-43 j-47 l120 o43
>pop quiz	i-28 l40
>pop was	a41 l-40
>popped	a-61 d-25 i77 l79 m-36 q-37
>popped a	h-28 i50
>popped in	i26
>popped today	g29
>popping	i41 l40
>por	b-49 l-76 m-24 q162
>portuguese	a-53 h-80 k221 l-71
>post	i-45 j77 l-36
>post leg	a45 i-45
>post lift	j29
>postpone	a-35 l-93 m203 o-29
>potter	a25 i-24
>pounds	f-28 k118 l-29
>pounds instead	k27
>power	h42
>ppl	h37
>pr	h-28 i69
>practice	e-27
>pray	k-34 l31 q36
>pre	a-63 h-46 j82 l51
>pre or	j42 l-26
>pre workout	l34
>prefer	n-25 o32
>preferences	d-50 f-49 k185 l-32 o-33
>prep	f-24 k47
>press	a-42 f57 i-55 j45 l33 p24
>press #	a-26 i43
>press and	a-34 l30
>press conference	l50
>press for	h25 i-61 l43
>press it	a57
>press then	a-26
>press today	i26
>pressed	a-37 b44 f-35 i42 l-40 p56
>presses	p28
>pressure	a29
>pretty	i-25 l37
>prevent	h36
>previous	a-30 d-24 g90
>previous entries	d-24 g61
>prickly	a61
>print	a-49 c-28 d130 e-29
>print out	a-37 d76 e-29
>prior	j59 l-32
>prioritise	j-54 k139 l-41
>private	b-43 d-45 l123
>probably	a-24 e31 i26
>probably nothing	a-30 i40
>problem	q40
>profile	b-49 c82 k95 l-53 p-72
>progress	g168 l-42 q-50
>progressive	g-38 h107
>progressive overload	a-36 g-38 h107
>prompts	k52 l-24 n-35 o35
>proper	a26 h109 i-43
>properly	a24
>pros	h90 j-30 l-42
>prosze	k139 l-52 m-28 q-45
>protein	b-38 h138 j-36 l49 q-38
>protein how	h35 l-27
>prove	b-46 o-36 q122
>prove it	b-46 o-36 q122
>pub	l32
>puffy	a31 e-32 k26 q31
>puffy and	q33
>pull	a-54 d30 e44 g79 i-66 l39 n-24 q-39
>pull my	d30
>pull up	g113 l-53
>pull ups	g-24 i-72 l101
>pulled	b26 e58 i31 l-86
>pulled a	i50 l-38
>pulled up	e90 i-30 l-29
>pulling	a-27 e36
>pump	l32
>puppy	f-32 l61
>purge	c240 h-43 k-38 l-83 o-26
>purge my	c39
>purple	k28
>push	b-30 e130 l-32 m104 n-34 o-46 p-28
>push ?	a-33 e34
>push it	a37 m25 p-25
>push me	a29
>push off	a80 o-36
>push on	a-46 e50
>push the	a24
>push through	e48
>push to	a-53 m34
>put	c-25 e-54 f35 h-71 i-29 j72 k142 l-32 m63 o-74 p43 q-60
>put #	p38
>put a	i32 j-31 l-54 m76
>put it	a51 f34 j-27 l-35 m100 o-44 p-41
>put legs	f-25 j30
>put me	h-24 i27 k103 l-24 m-79 n64 o-44
>put my	a-27 f31 g-24 i36
>put that	f44 j-32
>put the	j35 n-76 o64
>put weight	a36 b28 o-26
>put your	l54 q-34
>python	a-45 l62
>q	b232 f-49 l-40 o-50 p-50
>quad	b26 i-67 m70
>quad #	a40
>quad just	b26
>quads	a215 e71 f-30 h72 j-41 l-131 o-34 q-75
>quads #	a111 e-30
>quads a	a24 e-24
>quads at	a77 e-44 i-24
>quads say	a-26 e26
>quads screaming	a-24 e24
>quarter	k128 m-41
>quarter past	i-24 k82 m-29
>quarter to	k50
>que	a-89 b-49 h110 k-35 l-42 m-24 p-27 q168
>question	b54 g-24 k37 l-49
>question at	k30
>question every	n33
>question mark	a46
>questions	b78 f89 h-87 l-29 m-32
>quick	h67 l-28
>quicker	g39 l-24
>quid	l46
>quiet	k-49 l-82 m36 n-27 o156
>quit	a-89 b205 c-33 e100 f-40 l-78 n-80 o135 p-32 q-35
>quit ?	a-55 e55
>quit it	b-32 o42
>quit pinging	o42
>quit this	b41
>quiz	i-28 l40
>r	l-33 m71
>race	a-30 e-56 g-27 h-25 i-30 j128 k-28 l165 m-25 q-39
>race is	a-31 j31
>race tomorrow	j44 l-31
>race tonight	l32
>racing	a35 b-37 l67
>rack	g39
>rack and	g39 i-29
>rain	c-25 k42 l90 m-81
>raise	a24 i-30 l69 m-48
>raises	a-48 i76 l-31 p31
>raises #	a-26
>raises and	i24
>rammed	i32 q-27
>ran	a-38 l70 p32
>ran out	a-26
>rate	c-59 d-46 h37 k-61 l124
>rate my	a36 c-59 l67
>rather	a-63 b79 k25 o29
>raw	d141 f-56 g-31
>raw data	d59
>rd	g57
>rdl	a-27 k-29 p81
>rdl /	i36
>rdls	a43 i53 j56 k-47 l-27
>re	n45
>re enable	n45
>reactivate	b-47 h-45 l-37 n195 p-42
>read	d-26 f79 h82 l-98
>read me	h35
>ready	a64 f-36 h-41 i-40 l-74 n201 o-28
>ready for	a25 i-25 n28 o-28
>real	a28 h153 j-39 l-112
>real or	h120 j-36 l-73
>reason	a-59 b-26 f-48 g-27 q201
>reason ?	f-43 q83
>reasoning	f-30 l-84 q171
>reasoning ?	f-30 q33
>reasoning there	q34
>reasons	a-25 n-29 q69
>reasons ?	a-25 q33
>reasons please	n-29 q37
>recap	g216 h-53 k-24 l-70
>recap of	g76 h-45
>recipe	h-60 l93
>reckon	a41
>reckon i	a36
>recommend	h-59 j32 l95 m-33
>recommend a	l61 m-33
>record	e-44 g89 h-53 i24 p38
>records	c105 d86 g-39 h-36 k-33 l-61
>recover	h98 l-49
>recover faster	h37 l-35
>recovered	a196 g-74 h-43 k-33
>recovery	a72 c-52 e-37 f-29 g-42 h261 k-31 l-24 o-37
>recovery run	a57 h-30
>red	a84 b25 c-37 f-67 q94
>red and	a38
>red flags	c-25 h75
>red light	q35
>redo	a-54 p73
>regret	a-31 e42
>regrets	i-28 l45
>relay	a24
>relocated	k55 l-33
>relocated to	k42 l-33
>remember	l24
>remember what	a-26
>remind	g26 k-44 m66 n25 o-27
>remind me	g26 k-44 l54 n47 o-27
>remind us	l-31 m54
>reminder	c-77 g-24 k48 n89 o91 p-30
>reminder for	k-29 n53
>reminder please	n36
>reminder time	k57 l-36
>reminders	a-28 b-60 f-28 k-26 l-109 m-29 n272 o89
>reminders on	n38
>remove	b-26 c184 d-83 l-33 n-87 p145 q-41
>remove all	c84 d-58
>remove every	c26
>remove it	p29
>remove me	c73 d-25 n-35
>remove the	n-30 o55
>removed	c83 d-25 l-24
>rep	a-108 d29 i113
>rep #	a-53 e42
>repair	h44 o26
>repeated	h43
>repeated about	h43
>replace	a-33 h-25 i-31 p89
>report	a-44 e-25 f41 g122 h-45 k-27
>reps	a40 e36 h-33 j-27
>reps on	a55 j-43
>request	c-42 d119 h-40 l-28
>research	g-54 h85 l-26
>reset	b59 c168 d-47 k-27 l-84
>reset me	c64 k-26
>rest	a110 e102 g-36 h59 i-101 k-53 m-33 n-32 o32
>rest ?	a31 e28 q-42
>rest day	i-66 j24 n-32 q53
>rest days	h113 l-27 q-64
>rest in	f39 k-34
>rest of	l28
>rest or	a69 l-50
>rest when	q24
>rest will	l68 o-59
>restart	a-48 b137 e39 n35 o-132
>restart the	b-33 n81 o-34
>resting	e-43 i27 m30
>resume	a-55 e93 l-114 n233 o-95
>resume the	a-55 e52 n37 o-34
>reverse	a-46 j66
>reverse lunges	i24
>revert	k-40 l-60 n-50 p210
>rhabdo	b-33 h93 l-56 o60
>ribs	a58 c-38 e30
>rid	c30 p47
>rid of	c30
>right	b-44 e-43 g60 i63 j79 k-82 l-52 m89 p-35 q-45
>right ?	a-91 g52 i58 j32 q-28
>right calf	i24
>right hip	i26
>right in	a25
>right is	a40
>right now	a-35 k-41 l-26 m108
>right one	a-45 g34
>right quad	a40
>right to	c42 k-25
>right way	a-28 j28
>ring	a-46 b67 k-32 l55 m39 o-28
>ringing	a24
>rip	a64 c62 d-51 e35 g-45 k-36
>rip my	a85 g-39 k-36
>rir	f-36 h52
>road	j41 q-38
>road trip	l39
>roads	a40 i-35
>roasted	o-30
>rock	a-28 e28
>roll	b-57 h61 l-35 m-24 n-50 p165 q-67
>rollback	h-50 l-61 m-50 p209
>rolling	a-24 g-28 h107
>rolling ?	g-28 h28
>room	a40 i30 l-50 m31
>room is	l-50 m40
>ropes	f114 g-66 q-47
>rough	a92 d-50 l-34
>round	a37 i26 l-31
>round ?	j32
>round the	a76
>rounds	a-26 i29
>route	a29 k-24 l49
>row	a43 j-38
>rows	d44 g-24 i-74 k-25 l97
>rows only	d44 k-25
>rpe	a-185 c-46 e-55 f25 g138 h130 i133 j-30 k-64 l-102 m-52 p137 q-41
>rpe #	a-125 e-28 f-32 g-28 h-35 i44 l27 p95 q83
>rpe and	a-27 f32 j-27
>rpe for	g30
>rpe mean	f28
>rpe should	h-30 p49
>rpe this	g24
>rpe to	h93 q-72
>rpe vs	g39 h-34
>rpe was	i24
>rubbish	a-36 h44
>rubbish ?	a-36 h44
>ruin	i-36 j36
>ruin knees	h37 i-35
>rule	a-58 f-30 g-39 h149 k-25 l-65 q135
>rule is	h-34 q34
>run	a271 b-90 c-41 d-39 f-113 g25 h134 i-149 j81 l132 m-91 n-70 p-41 q28
>run #	a41 h-34 i-58 j94
>run /	a-60 e50 j26
>run :	j36
>run ?	a164 e-39 j-40 l-42 q-25
>run a	a-57 l81
>run after	a45 h25 j-58
>run again	h25
>run an	l28
>run and	a-62 e36 j46
>run anyway	a29 j-28
>run at	a71 e-24
>run b	a-62 j92 l-30
>run be	a31
>run before	j66 l-47
>run between	a-43 j45
>run can	a-32 j35
>run first	a-68 j135
>run go	j25
>run have	a38 e-30
>run home	a65 e-31
>run how	h65 j-35
>run in	l26
>run is	a28
>run it	a62 e-35 j-45 l33 m49
>run later	a54 l-24
>run lol	a37 l-27
>run me	a-37 c-31 g-25 j-24 l117
>run now	a122 h-26 l-40
>run of	a-43 l43
>run ok	a48 l-34
>run on	a-31 e44 l24
>run or	a116 h-62 l-58
>run pm	j29
>run python	a-45 l62
>run question	a43
>run still	a25
>run supposed	a-24 h37
>run that	l37
>run the	a-50 e36 g26 j-47 l88 n-26
>run then	j30
>run this	f-48 i24 j-47 l63
>run through	h51 l-51
>run til	a58 m-29
>run to	a42 e-52 j-25 l43
>run today	a100 f-24 j-34 l-24
>run tomorrow	a49 j-41
>run tonight	a31
>run was	l27
>run when	q24
>run with	h45
>run yes	a58
>run yesterday	a-51 q58
>runing	j87 l-65
>runner	l87 q-43
>runners	h174 j-51 l-52
>runners knee	h38 l-28
>running	a310 b-37 e-70 f-57 h64 i-29 j66 k-44 l-65 m-48 o-24 p-44
>running ?	a26 h-38
>running a	h-25 l36
>running after	h-87 j119
>running again	a-27 h-27 l73
>running bad	h46
>running economy	e-51 h115 l-55
>running for	e39 l28
>running harder	h28
>running in	e38 l-33
>running is	a37 e-29 h-24
>running late	e-37 l59
>running lol	a70 l-54
>running now	e42 l-26
>running off	a68
>running on	a25
>running or	a61 j-35 l-37
>running out	e-25 l59
>running right	a-36 e86 m-36
>running shrink	h32
>running today	a102 l-46 p-24
>running with	l-27
>runs	a-27 b-41 e-25 h88 j118 k-42 m-25 q-67
>runs #	j44 k-24
>runs after	a52 m-25
>runs faster	l26
>runs go	j35
>runs in	a-27 l46
>runs this	l41
>runs you	g87 l-44 q-34
>rush	m-45 p45
>rusty	a40
>s	g50 h48
>saddle	a48 h-31
>saddle area	a48 h-31
>safe	a64 f36 h53 j-42 l-61
>safe ?	a30 h53 j-34
>safe with	f36
>said	a38 b25 c-44 e34 g40 h-47 i-48 k36 m-24 p-36 q43
>said #	i-29 p82
>said my	g28 p-25
>said no	g37
>said squats	h-31 l32
>saka	k-29 l49
>salt	a-76 f-35 h227 k-29 l-77
>same	a-28 e-24 j105 l33
>same day	i-36 j53
>same evening	a-25 j29
>sand	a-27 e86
>sandwich	a-31 h-32 l41
>sat	e-30 h-49 i50 j38 o-41 p30
>sat morning	i39 p30
>sat on	a-29 e30
>sat so	j38
>saturday	e-31 f-41 h-33 i79 p71 q-24
>saturday morning	a25
>saturday night	i26
>saturdays	c-41 g41
>sauna	a-25 h26
>save	a-36 b88 c-52 d155 e26 i70 l-108 m-26 o-63
>save a	i41 m-26
>save all	c-40 d41
>saved	i-34 l34
>saving	k37
>saw	a-41 e-44 h60 i57
>say	a78 e84 h-84 l-49 m-74 o-53 q69
>say #	k25 m-35 p47
>say ?	a-47 e63
>say it	b-27 l51
>say lol	a29
>say no	a50 b-33 e57 f35 g33 h-38 l-83
>say rest	q29
>say so	a-26 o49
>say that	g-30 q53
>say yes	a113 l-56 q-42
>says	a-33 g-29 h53 l-93 p44 q123
>says #	a-51 h46
>says ?	a34
>says my	c30
>says no	e35
>says who	l-49 q95
>scale	a56 f55 l-34 m-34
>scale of	a38
>scam	h94 l-52
>scary	a-29 l63
>schedule	j31 n37
>school	a28 h-31 i35 j-25
>school run	m25
>sciatica	a52 f-27 h82 i-30 l-56
>science	h206 i-41 l-113 q26
>science behind	h-48 q52
>score	e-31 j-25 l68
>scrap	a-32 b114 c52 l-32 p-54 q-26
>scrap that	b104 p-74 q-26
>scrap the	a-32 k27
>scratch	b29 p27 q-48
>scratch that	b29 p32 q-48
>screaming	a25 l-24
>scroll	g73 p-34
>scroll back	g73 p-34
>scrub	c110 g-44 k-28 l-31
>scrub my	c63 g-44
>season	k31
>seat	b35 l-35
>seated	i36
>sec	b-35 f-42 k-39 l-39 m261
>second	a-30 b79 h49 l-32 o-36 p39 q-49
>second day	h50 q-32
>second one	e29 o-25 p39
>see	a-63 c-43 d-55 g154 i43 k-87 l135 m-28 o-35
>see a	l-25 q46
>see my	c-43 d-53 f43 g119 l-31
>see you	g-42 i60 l54 m-28 o-24
>seeing double	a24
>send	a28 c-63 d198 f-54 i35 j-34 k-36 m-39 o54 p-35
>send a	d46 l-37
>send it	a35
>send me	d45 l-34
>sending	b-43 o58
>sending me	b-38 o58
>sense	p-28 q37
>sensible	a56 i-56 j55
>sensible ?	a-25 j57
>sent	l-24 p30
>separate	j46
>september	a-59 g124 h-52
>sequence	a-51 j55
>sequence ?	a-41 j45
>series	i46
>serious	a-52 h87 l-28
>server	c52
>servers	c24
>session	b30 e-40 f29 g39 h-37 j83 k-43 l27 m-53 p43
>session ?	a37 g-45
>session or	j27
>session to	p28
>sessions	a-31 c-33 g61 h53
>set	f-35 h-65 i-81 k170 l106 n24 o-50 q-42
>set ?	e25
>set a	i-30 k-34 l45
>set it	k55 l-28
>set language	k27
>set me	a26 k25
>set my	f-24 k80 l-41
>set of	a29 i-24
>set that	k66
>set the	k-45 l56
>set to	k37 l-31
>set units	k32
>set up	n45
>sets	a-40 g-31 p74
>sets of	g-30 h38
>setting	b-34 k143 l-86
>settings	d-38 f62 g-66 k193 l-112
>settle	a24
>seven	a76 e-35 k56 l-46 m-39 n29
>seven and	a38
>seven in	m-30 n29
>shake	h31
>shake out	a25
>shakeout	a158 f-31 g-30 l-41 q-41
>shakeout ?	a114 f-28 g-30 q-31
>shakeout ok	a29
>shaking	h-28 o46
>shaky	b-25 e30
>shall	a32
>shall i	a32
>shame	a-31
>sharp	a-80 k127 l72 m-51 o-34 p-32
>sharp at	a-26 e31 k-25
>sharp pain	f26
>sharp stab	l46
>sharp thing	h29
>shattered	a182 b-24 g-45 l-53 m-26
>she	k-25 l73 q-34
>she is	a36 i32 k-25
>she left	a-26 l47
>she runs	h47 l-28
>sheet	a-54 d-26 f186 g-34 l-59
>shh	e-62 m75
>shift	a-30 i-37 k127 l66 m-46 n-33
>shift that	p26
>shift the	k49 m-47
>shin	c25 g-33 h59 i43 j24 l-35
>shin has	a-32 i25
>shin is	a-28
>shin splints	h93
>shins	i60 p25
>shiny	a77 i-36
>ship	b82 k-47
>shivers	a29 e-48
>shivery	h38 q-40
>shoes	a37 h-35 l49
>shooting	l36
>short	a58 e27 h-39 l-43 m-33 p-28 q42
>short one	a38
>shorter	g-42 k83 n-38 q32
>shorts	a-29 j-26 l87
>shot	a-25 e64 p29
>shot of	a-32 i33 p31
>should	e55 g-82 h198 i-70 j140 k-49 l-42 m-39 o-38 p37 q-44
>should be	p40
>should cardio	h-62 j72
>should have	p36
>should i	a133 e69 f25 g-58 h-78 j39 k-49 l97 m-30 p-63
>should not	h63 p-28
>should one	h72 j-49
>should people	h36
>should say	a-34 p68
>should you	h105 j-26 l-79
>shouldve	p50 q-25
>show	a-29 c-62 d-43 e-25 f35 g257 i-42 k75 l-116 m-28 p-62 q82
>show distances	g-30 k30
>show me	d-40 e-25 f86 g30 l-40
>show my	k48
>show the	k-34 q51
>show us	g55 m-28
>show your	g-44 l-51 q108
>shower	a32 h-27 j-69 m66
>shred	c104 d-37 e-35 l-33
>shrink	h32
>shuffle	a79 e-26 h-35
>shuffle ?	a34
>shuld	j25
>shuld i	j25
>shush	a-43 b-27 l-49 m-30 o180
>shut	b-75 g-32 o192
>shut it	b-75 l-41 o161
>shut up	g-32 l34
>sick	a52 i56 k-70
>sick and	l-25 o43
>sick beat	k-27 l112 o-44
>sick of	k-31 l32
>side	i53 l36 q-54
>sides	h48
>sign	a-50 e35 h48 i-28 k-31 m-24 n96 o33 q-53
>sign me	i-28 k-31 m-24 n96 o33
>signal	m33
>signed	a29
>signs	h164 l-75 o-28
>signs of	h75 l-36
>silence	a-26 d-33 l-50 n68 o108
>silence please	a-26 n156 o-128
>silent	l-47 o89
>simply	a66 f27 l-34
>sin	a-39 j39
>since	a-24 c46 e62 g59 h37 i-48 l-99 m-26 o30 q-33
>since deadlifts	i-40
>since hacks	e27
>since leg	a31 h26 i-50 q-34
>since my	i59
>since squats	e37 h64 q-40
>since that	a46
>since the	a175 c33 h-38 i-73 l-32 n-33
>since this	l-32 o38 q56
>since tuesday	h37
>since yesterday	a-70 j31 k26
>sing	b-33 f-48 g-49 l221 o-63
>singapore	h-24 k107 l-69
>sir	f26
>siri	l38
>sister	l39
>sit	f-24
>sits	i88 l-24
>sits and	i56
>sitting	a25 i-32 l34
>six	a121 e55 g-91 h-33 l31 n-34
>six and	a25
>six in	k25
>size	l-29
>size of	i25 l-29
>skin	a40 i-32
>skip	b95 e27 g-27 h-26 i-36 k-50 m82 q-58
>skip ?	a44
>skip it	b95 l-37 m-26 q-32
>skip the	b55 e44 l-26
>skip this	b-39 g-27 m-34 o105
>skip todays	m41
>skipped	a-43 e40 h-26 l44
>skipped breakfast	a-46 e40 q27
>skipped leg	l31
>skips	a31
>skips when	a33
>sky	l56 q-37
>sky blue	l56 q-37
>slaps	h-24 i32
>slate	c47
>sleep	a-95 f-54 g86 h74 i-28 l-47 m-33 n-25 o74 p45 q51
>sleep and	a49 i-33
>sleep for	h34
>sleep is	a-84 h27 q70
>sleep was	a70
>sleeves	h30
>slept	a106 h-46 l-55 q98
>slept #	a36 q26
>slept like	a24
>slept ok	a44 l-44
>slightly	a52 h-39
>slot	a-25 j83
>slow	a142 e-50 l-24
>slow #	a35 e-24
>slow down	a-128 e146
>slow jog	e-26 j30
>slow lap	a35
>slow mile	a55 e-51
>slow one	a24
>slow run	a-34 h34
>slowed	a-25 e29
>slowed to	a-25 e29
>slower	a-57 e65 h90 l-65
>slower or	e78 h-26 l-38
>slowly	e64 o-48
>smart	a26 h-28
>smashed	i40
>snap	l-37 q40
>snapped	b-27 i-50 l49 o26 p28
>snappy	a-29 e42
>snooze	c-50 h-57 m144
>snooze #	a-35 l27 m39
>snooze til	m29
>snoze	f-37 g-47 l-40 m195 n-48
>so	e58 f-75 g-33 h-63 i86 j63 l-49 m-69 o58 q83
>so am	a31 i34 l-33
>so ask	k26 m-25
>so can	a51 j-51
>so did	i27
>so far	a-51 e135 g94 l-60 o-52
>so hard	l36
>so help	l38
>so is	e65
>so lift	a-31 j31
>so many	e-28 h28
>so much	a-28 e28 l29 q-26
>so no	a31
>so sore	a42 h80 k-27 q-34
>so squats	j38
>so what	h-51 q91
>so why	q28
>sock	a46
>socket	a66 l-31
>socks	f-32 h34 l34
>socks do	f-32
>sofa	a57 e-34 h25 j-32 l29
>soft	a57
>sold	d-62 l73
>some	a-61 d-66 f42 i40 k-27 l86 m35 q-27
>some other	l-48 m80
>someone	a-27 h53
>someone who	a27
>something	a105 c-27 f32 h26 i-28 k-46 l-44 n-51
>something in	m30 p-24
>something snapped	p28
>somethings	a26
>somewhere	g29
>song	b-30 e39 h-63 l87
>soon	a53 h-127 j90 m34 n-29
>soon after	a-36 h-41 j77
>sore	a222 c-42 d-37 f-63 g69 h97 k-90 m-85 q-75
>sore #	a160 e30 i-59 k-27 l-53
>sore legs	a-75 h67
>sore lol	a57 l-45
>sore not	a26
>sore over	g33
>sore quads	a-36 h40
>sore spot	a-31
>sore than	a46 l-25
>sore to	a27
>sore was	g35
>soreness	a-53 c-30 e101 f48 g168 h134 i-115 j-33 l-139 o-35 p-67 q32
>soreness #	e41 g-44 h47 i-69 p49
>soreness and	d28 g-31 h32
>soreness for	c-24 f31 g28 h-27
>soreness is	q27
>soreness one	a36
>soreness peak	h28
>soreness please	a-33 g83 h-32
>soreness scale	f35 h-64
>soreness was	q28
>soreness went	e26
>soreness zero	a62 g-51
>sorer	h29
>sorer on	h29
>sorry	b61 e-40 i-110 l106 p92 q-37
>sorry #	p55
>sorry wrong	b-36 l75 p-39
>sort	a41 b-30 f27 k35
>sort of	a38 f27 j-24
>soul	g-26 i40
>sound	a-31 b-37 l101
>soup	e-24
>source	f-53 g-43 h-37 l-48 q214
>source for	h50
>spam	h-24 l-94 m-24 o155
>spanish	k94 o-28 p-30
>speak	k88 l-70 o51 q-24
>speak german	k59
>speed	a-44 e90 l-37
>speed ?	a-45 e50
>speedwork	a108 h-36 i-46 j45 l-29
>spell	b-26
>spin	j25
>spin class	j34
>spin of	a26
>spinning	a-33 m55
>spit	d36
>spit out	d36
>splints	h93
>split	g-33 j142 l-82
>split squat	h38 l-28
>splits	h49 j-30
>splitting	l51
>spoken	k-37 l-33 o100
>spoken to	k-37 l-33 o100
>spot	a-33 h68 l-75 q26
>spots	a-31 i26
>sprain	h25
>spread	h-29 j82 l-47
>spreadsheet	d123 g-49
>spreadsheet of	d70 g-39 l-24
>sprich	k47 l-34
>sprich deutsch	k47 l-34
>spring	e-26 l67
>sprint	a97 e33 g-29 h-45 p-27
>sprints	a101 l-42
>sprints ?	a37
>sprints today	a-30 h47
>sq	i25
>sq #	i25
>squat	a-107 f-37 h141 i45 j30 l34 m-54 p32 q-46
>squat #	a-34 i30 j28
>squat day	h-30 j34
>squat in	f-29 l65
>squat pr	i24
>squat rack	a28
>squat to	a31
>squat tonight	a-25 j41
>squats	a45 e40 g-50 h115 i-39 j112 k-24 l-130 n-25 o-26
>squats #	a82 i-24 j-35
>squats an	k31
>squats and	h-30 j53
>squats at	j35 k-26
>squats can	h-41 j40
>squats for	i34
>squats go	a-29 j35
>squats i	a-24 h38
>squats in	p25
>squats make	h38
>squats on	a-42 e46 h-39 l53
>squats or	a-44 h48 j25 q29
>squats ruin	h32 i-35
>squats this	a29 e41 i-64
>squats today	a-27 i41
>squats yesterday	a35 h-29
>squatted	a26 i112 j-24 l-50 p-34
>squatted #	i28
>squatters	l41
>squatters moved	l41
>squatting	a-27 j34 l54 m-47
>squeezed	a29 i-48
>st	a-47 j92
>st or	j29
>stab	a37 c-31 l80
>stab in	l70
>stabbed	l27
>stabbing	a35 h-24 i34 l28
>stabbing in	a82 h-24
>stabbing thing	a-33 i34
>stabby	a-28
>stabs	a36
>stack	a-36 j47
>stadium	l27
>stair	a51
>stairs	a38 h96 i49 l-99 m-31 q-35
>stairs are	a65 l-49
>stairs backwards	a24
>stairs hurt	h33
>stairs since	a30
>stairs today	a-28 i32
>stand	f-33 g-67 h28 o126
>stand for	f-33 h40
>stand on	l31
>stand up	m40
>standing	a-30 e47
>standing on	a-30 e30
>star	j-62 l99 q-30
>stardate	e-27 l71
>stardate #	e-27 l71
>stars	i28
>start	b95 f-65 h51 i-33 j64 l-90 n262 o-98 p-99 q-24
>start again	b-24 e40 n56
>start checkins	k-27 n52
>start over	b197 n-197
>start reminders	n24
>start the	n85
>start with	j68 n-28
>started	b34 e-33 f93 g26 h-36 p-24
>starting	e119 k-43 l-38
>starting to	e119 k-43 l-38
>starts	c-27 k118 l-56
>stats	f-30 g255 l-111 q-50
>stats ?	g37 q-28
>stay	a43 j-29
>staying	k53 l-25
>steady	a39
>step	b-31 i52 k-30
>step up	b-31 l31
>step ups	a-59 h39 i106 k-30 l-48
>stepping	a33 e-33
>steps	b-27 e28 j-27 n-35 p74
>stick	j28
>stiff	a45 d-30 e34 m-33
>stiff as	a-34 e37
>stiffness	e41
>still	a48 b-24 c24 g68 h32 j-55 l-71 m35 n38 q-30
>still #	a-55 e61
>still a	q26
>still asleep	e-53 g-43 m89
>still dizzy	a-26
>still do	h24
>still go	a27
>still going	a-42 e71 i29 l-35
>still got	a29
>still hurts	g29
>still moving	e83 l-54
>still on	a86 e-56
>still out	a-43 e43
>still run	a-43 h59
>still running	a-59 e57 l37
>still sore	n28
>still there	g42
>still want	a53
>stitch	g-39 h43 l43 q-28
>stop	a-71 c-42 d-28 e208 i-38 j-47 k-80 m-75 n-47 o303 p-45
>stop ?	a-66 e102 h-27
>stop asking	b114 h-32 n-49 o-26
>stop at	a44 e39 j-46
>stop checking	o62
>stop for	o54
>stop is	l46
>stop it	b118 h31 l47 o-121 p-45
>stop me	h-35 l76 o-66 q52
>stop messaging	f-29 l-27 o56
>stop my	a40
>stop or	a-44 e78 f-36 l29
>stop reminders	o28
>stop running	e53 o-35
>stop sending	b-38 o58
>stop stop	b81 l-33 o-39
>stop texting	n-26 o37
>stop the	b-63 c46 f59 n100 o-132
>stop this	b159 l-32 o-124
>stop until	o52
>stopped	a-54 e27 i41
>stopping	l33 p-35 q26
>stopping me	q33
>storing	c34 o-24
>storing my	c34 o-24
>straight	e30
>straight after	j28
>straighten	a28
>strain	a-32 h76
>strained	o26
>strained my	o26
>strava	d28 e49 l54
>streak	a-28 d-42 g221 h-58 l-65
>streak ?	a-28 d-42 g116
>strength	k61
>strength please	k33
>stress	h49 l-37
>stress fracture	h69 l-33
>stretch	h39 j25 l-32
>stretch for	h59
>stretching	a-85 g-36 h197 l-57 m44
>stride	a-28 e34
>strides	a56 e-56 h108 l-51 q-50
>strides ?	a42 e-37
>strike	c-49 h56 l-40 m-31 p153 q-55
>strike my	c-49 l-27 m-31 p133
>strike that	p35
>stroke	a29 h57 l-47
>strong	a52 d-24 k33
>stronger	h36
>stuff	b72 c46 d29 e-42 f85 i26 j58 k-31 l-59 o-62 q-45
>stuff ?	h35
>stuff and	a-25 q26
>stuff to	d39
>stupid	a36 b-36 e-29 h-38 l85
>subject	a-129 l124
>subscribe	f-42 g-46 l-76 n209 o-32
>such	l28
>sudden	e24
>suit	l28 m28 o-40
>suits	k24
>sum	g59 o-24
>sum up	g59 o-24
>summer	i-25 l48
>sumo	a44 h-24 i52 p-33
>sumo and	i49
>sumo deads	a62 i-30
>sun	a26
>sunday	a-31 c-27 g59 h-34 i30 l-37 p47 q-36
>sunday not	p37
>sundays	g33 n-34 o37 q-28
>sunrise	i42
>sup	b-28 f-40 k-45 l166
>super	a46 e-33
>supercompensation	f-57 h226 l-47 q-78
>supplements	h102 j-60
>support	b-31 f205 h-25 k-44 l-72
>supposed	a-60 e43 f34 h33
>supposed to	a-60 e43 f34 h33
>sure	a-42 l58 m-49 q109
>sure ?	l-50 q73
>surely	a67 i-24
>surgery	h-26 l29
>suspend	g-25 h-43 k-45 l-62 o225
>svp	d-30 f163 l-114
>swam	a-36 i-26 l104 m-28
>swam #	a-36 i-26 l104 m-28
>swap	a-60 b-31 h-37 i-59 j56 k133 l-24 p49
>swap ?	a-25 j25
>swap deadlift	i-36 p60
>swap em	a-25 j26
>swap the	b-31 j30 k67 p-36
>sweat	h39 i33 j-29
>sweat it	a24
>sweated	h-31 i43
>sweating	h42
>sweating out	h42
>sweet	e47 i-32
>swelled	h34 i-43
>swelled up	h34 i-43
>swelling	e-36 h59
>swim	a35 l-38
>swing	h-29 i52
>switch	a-34 e-50 f-61 g-32 h-25 k146 l-75 n107 o51 q-35
>switch it	e-29 n50
>switch me	k58 n-31
>switch my	n50 o-28
>switch off	a-26 k-28 o71
>switch to	k93 q-26
>swollen	a-88 d31 h126 l-51 q-34
>swollen and	a-48 m29 q-28
>sydney	k35
>symptoms	a-44 h115 l-68
>symptoms of	h69 l-68
>syndrome	h71 l-32 q-28
>system	f38 l28 p-29
>system #	c-38 l72 p-29
>ta	b-53 c29 e-48 f-26 l179 n-35
>table	h-30 k-61 l125
>table leg	i-37 l83
>tabs	c-57 h29 l-34 n89
>tack	d-49 e-25 k257 l-76 n-44 o-34
>take	a35 b-61 c-38 d55 e43 i-25 j-47 l-65 o64 p92
>take a	l-37 o50
>take it	a29 l85 o-60
>take longer	h38
>take me	a41 l-52 o80
>take my	d66 f-29
>take that	b-39 l-31 p70
>take the	k43
>takeoff	a61 h-44
>taking	h42
>talk	b-62 c-27 d-25 h69 k132 l-151 m35
>talk in	a-30 e30 k80 l-60
>talk me	a67 b-40 q66
>talk to	f59 k-34
>talking	a-25 l-27
>talking to	a-25 l-27 o34
>tap	a-44 d-32 e104
>taper	f-48 h160 q-43
>tapering	h131 l-37 n-53
>tbh	k40 l-33
>tea	h-25 i27 l99 m58 o-83
>teach	a-52 h122 n-44
>teach me	a-52 h122 n-44
>team	l35
>tears	a-33 e-37 i43 l32
>tell	a42 b-45 c-49 d-35 e63 f50 g-31 h77 i27 j33 k-36 l-73 m-33 o-34 q40
>tell me	a59 c-49 d-35 e85 f-73 g-38 h110 j65 k-30 m-44 o-34
>tell you	a-27 f37 i53 j-27 p-26
>telling	a54 f-30
>temp	l-41 m40
>temperature	h33
>tempo	a199 e-39 h107 i-67 j-31 k-30 l-71
>tempo ?	a125 h-74
>tempo and	a-31 e34 h25 l-31
>tempo on	a33
>tempo run	a-105 h150 j-35
>ten	a55 e25 k44 o-28
>ten minutes	m39
>ten sore	a27
>tender	a119 h-42 i-58
>term	h44
>terminate	b168 f-49 h-28 l-40 o-42
>test	b-64 g-46 h52 l162 p-46 q-26
>testing	a-29 l74 m-33
>testing #	a-29 l79 m-33
>text	a-30 f-30 k101 l-60 o56
>text me	f-30 k101 l-60 o56
>texting	e49 l-53 n-26 o61
>texting me	l-32 n-26 o76
>th	e24 g34 k-25 m-41 o43
>than	a-77 d-24 h34 i65 k30 q30
>than arms	h29
>than day	h40
>than i	a-30 g39
>than last	h-49 q81
>than me	l33
>than run	a-49 k66
>than the	l52
>than yesterday	a47 l-25
>thank	c28 q-26
>thank you	c28 q-26
>thanks	a-47 b-44 l147
>that	b103 c-62 e-57 f-32 g-73 h35 i38 m-41 o-88 q168
>that #	l-47 p47
>that a	a25 h-45 l-35 q32
>that about	a-30 h34
>that and	l-27
>that ankle	a39
>that answer	h-24 q43
>that back	b-39 p44
>that backwards	h-27 j69
>that bad	e29
>that count	h-44 i65
>that did	q47
>that film	l33
>that got	q33
>that hurts	a32
>that i	a-44 f38 h41 j-32 p40
>that is	a-41 i143 l-29 q-55
>that knee	a-37 i43
>that last	b-36 i34 l-26 p75
>that leg	i-48 p57
>that log	i-52 l-30 p81
>that makes	h24 l-29 p-28 q37
>that meeting	l32 p-32
>that my	a24 g29 h54 p-26 q-29
>that ok	h-24
>that one	p29
>that order	i44 j-44
>that out	f-24 q32
>that session	p42
>that side	a25
>that the	a-32
>that thought	b-45 m100 q-45
>that to	p27
>that was	b50 p28 q-26
>that will	a64 l-46
>that you	c38
>the	b-27 f119 g48 h-56 j117 k32 l-25 m-25 n-110 o-76 p-41 q95
>the #	a-99 e26 g74 h30 i-37 k-37 n40 o47
>the account	c68 l-36
>the achilles	a41
>the afternoon	j28 k-32
>the ankle	a65
>the answer	q53
>the arse	a-30 o49
>the back	l74
>the bath	a60 l-26
>the bathroom	m26
>the best	h-55 j62 l35 o-33
>the bit	a-31 h31
>the block	a39
>the body	h42 q-30
>the bone	b-29 h-24 l57
>the bot	f117 l-43 q-44
>the bottom	a25
>the bus	g27 o-26
>the calf	l-35
>the canal	e34
>the capital	h-38 l77
>the car	a-47 e67
>the cards	a41
>the cat	a41 c-24
>the check	l-26 m-60 n56 o56
>the checkins	b26 k31 o-24
>the chest	e26
>the chicken	l39 q-38
>the cinema	e-37 l-29 m75
>the clappers	a52 e-37
>the clock	e32 k45
>the colours	f42 h-35
>the couch	h25 i29
>the craic	f-24 l90 q-29
>the csv	d42
>the daily	b-71 f36 k76 l-40 n-134 o196
>the dark	l40
>the data	d30
>the day	f34
>the deads	a-25
>the decision	q38
>the dentist	a41 e-25
>the diff	a-32 f-24 h106 l-24
>the difference	f73 h-60
>the dishwasher	j-40 l58
>the door	m33
>the effort	p60
>the end	j32
>the entry	g47 p-32
>the evening	a-32 k66 l-35 m33
>the file	a-28 d33
>the fire	l44 o-24
>the first	a64 j-46
>the foot	a34
>the garage	i44
>the girls	l31 o-24
>the goal	j33
>the groin	i25
>the gym	h-42 i32 l50 m24 q-27
>the heat	a-24 e-31 h43 m31
>the hip	a-47 i24 l39
>the history	l36
>the hour	k38
>the interference	b-27 h73
>the joint	i26
>the kids	i25
>the knee	e66 h-46 i-25 l-36 p71
>the kneecap	a60 l-24
>the lads	l36
>the last	a-56 b-33 e104 g43 j-40 p50
>the left	a36 e-41 j31 p-25
>the leg	a-38 h34 i73 l-79 o39
>the legs	a64 p-27
>the lights	e52 l-29
>the list	a-30 k-36 l-24 n78 o63
>the log	a-29 b45 d29 f-41 i-24 l43 p46
>the logic	g-36 h40 k-34 l-34 q99
>the long	a-42 d-28 l38 q67
>the lot	c69 e-24 k72 o-30 p-24 q-28
>the marathon	h-35 k31 l50
>the match	a-24 i30
>the menu	f39 g-33
>the message	k25
>the messages	c43 e-26 k59 o-33
>the middle	a-34 e55
>the moment	m47 o-25
>the morning	i-48 j50 k88 l-48 n37 p-46
>the most	l-24
>the muscle	a61 h-38
>the muscles	a-27 e33
>the nagging	i-28 o69
>the new	a-55 e25 l44
>the news	l94 o-26
>the next	l47
>the night	j25
>the no	a-32 q91
>the notifications	b-47 o83
>the numbers	g24 n-26
>the old	c46 g36 i-27
>the one	k54 l-50 n-24
>the only	l35
>the order	h-25 j72
>the other	h29
>the paddock	i31
>the park	a82 i-27
>the path	a-28 e28
>the pause	b-50 n334 o-251 p-33
>the phone	b71 l-49
>the physio	a24
>the pings	o34
>the plan	a87 h-28
>the pool	h-30 l39
>the pop	l-40
>the pub	l32
>the question	b36 k27 l-25
>the questions	f-27 l-26 o89
>the rack	a-43 g51
>the raw	d67 g-31
>the reason	b-26 q99
>the reasoning	l-37 q64
>the record	p38
>the red	c-25 h36
>the reminder	c-70 k90 l-40 o101
>the reminders	l-49 n-31 o121
>the rest	a-98 e111 g-36 l80 q-47
>the reverse	a-28 j28
>the ribs	a37 c-31 e40
>the right	a27 e-46 g33
>the road	a-24 e25 l39 q-38
>the room	a52 l-50
>the rpe	h-29 i-29 l-46 q94
>the run	a-82 e65 j123 l-66 m-30
>the runs	a52 m-25
>the same	a-36 i29 j38
>the school	m25
>the second	h50 o-25 p44 q-32
>the session	b36
>the shower	l-82 m81
>the signs	h30
>the size	l-29
>the sky	l56 q-37
>the sleep	a-44 l-32 q97
>the sofa	e-34 h26 l40
>the soreness	a-48 e-25 f92 h-38 p37
>the speed	a-29 e31
>the squats	h-35 i-40 m30 p61 q61
>the stadium	l27
>the stairs	h-24 i25
>the start	b66 c33 n-84
>the table	i25 k-51 l76
>the tap	l34
>the thigh	e-27
>the till	b41 e-38
>the time	k35 l49
>the treadmill	e29 h-29 j43
>the tready	h25
>the trend	g75 h-28 l-24
>the two	f-31 j32
>the unit	b-31 k67 p-36
>the verdict	a74 g38 h-47
>the waist	a39
>the walk	f-25 q36
>the wall	e90 l-38 m-38
>the warmup	a27 j31
>the washing	k-25 l39
>the way	e30 f25 h-24
>the weather	h-54 l92
>the week	j42
>the whole	b53 d49 e-26
>the wrong	c-30
>their	a-43 j39
>them	a-114 e44 g43 h-51 i-55 j92 l-47 o49 p63
>them ?	j32
>themselves	a24
>then	b27 c55 d-32 e-93 h-96 i102 j100 k59 l-69 m89 o-42 p-61 q-26
>then #	i50 j-27
>then ?	a41
>then legs	j25
>then squat	h-32 j39
>therapy	a-34 l63
>there	b26 e-33 f76 h-110 i46 k-50 o-26
>there ?	a-40 l80
>there a	d31 f83 l-28 q-51
>there an	d33 l-31
>there is	l-32 m26
>there now	a37 e52 l-33
>there was	a31
>these	h-83 i-26 l34 o134
>they	a-47 e-24 g-31 h78 j28 l55 m-24
>they are	a24
>thick	a24
>thigh	a35 h24
>thigh went	a-28
>thighs	a64
>thighs #	a41
>thing	b39 f45 i28 k39 l-86 p-42
>thing ?	q24
>thing again	a38
>thing and	i46
>thing at	k-28 n28
>thing i	i-32 l-25 p55
>thing in	h24 i33
>thing off	b35
>thing that	l35 q-30
>thing work	f47 h-31
>things	a-27 f67
>think	a76 f-67 l59 q-35
>think about	f-38 l63 q-25
>think i	a44 l-33
>thinking	a-60 i-28 l113 m-47 q44
>thinking of	l54 m-47
>thinks	o26
>thinners	e-24 o45
>third	e39
>thirty	m29
>thirty minutes	a-27 m29
>this	a-121 b150 c-28 d-24 e66 h-173 i34 j-62 m137 n-35 o52 p-25 q32
>this ?	a-48 g-27 h81 l-35 q29
>this afternoon	a46 b-56 i33 m31
>this am	i31
>this bot	b-26 f74
>this chat	b45 f-43 l34 m-25
>this eve	b-30 m39
>this evening	a42 l-100 m164
>this form	b163 l-24 o-86
>this is	k29 l-118 o121
>this menu	b44
>this month	g42 k37 l-25
>this morning	a56 b-56 g-39 k-34 m-26 o34 p37 q51
>this one	a-44 b34 e55 m36 p-29
>this question	b29
>this second	i25
>this song	l37
>this thing	f35 h-31
>this time	i44 j-24
>this to	e-43 m53
>this week	a-31 b-95 f-29 g35 o135
>this work	f65 l-26
>this yr	h-36 l60 m-24
>though	h-93 l32 q28
>thought	b-45 m100 q-45
>thoughts	a87 b103 e-36 h56 i-54 j-39 l-40 m-30
>thoughts ?	h30 j-30 l-33
>three	a-31 e151 g31 l-57
>threshold	a64 e-52 h34
>threshold ?	a31 h25 j-44
>threshold run	a-44 j29
>threshold session	a55 e-33
>throat	a26 e-26
>through	a-80 b-37 f36 g41 h56 i68 l-61 o-37 p-24 q79
>through it	f60 q-24
>through my	e-57 g43 l30
>through that	p-24 q40
>through the	a-24 i27 l-27 q52
>throw	b110 c54 d-48 e-39 o26 p-63 q-37
>thrust	h33 i42 l-28
>thrust #	a24
>thrusts	a-50 h24 i160 k-41 l-61 m-36
>thrusts #	i30 k-41 m-36 p75
>thu	j30
>thurs	a-25 j33
>thurs ?	a-32 j32
>thursday	b-46 c-39 g111 i75 l-66 o-33 p132 q-60
>thx	a-29 e-24 f-52 h-53 i50 l140
>thx coach	l45
>tick	a-97 e-47 i176 j-31
>ticked	i58 o-37 p38
>ticked no	p38
>ticked off	i58 o-37
>tie	a24 f-45 l50
>tie my	a24 f-45 l50
>tight	a37 h26 l-53
>tight and	a36 m30
>tight as	a-33 i26
>tightness	h31
>tights	j-26 l53
>tiktok	e-25 h46
>til	a29 b-42 c-27 e-29 h-38 j-24 l-31 m161 n-49 o93
>til #	i-55 k-24 l29 m158 o-105
>til after	m-56 o73
>til i	b-26 h-24 i36 m53 n-30 o36
>til lunch	m48 o-52
>til monday	k-28 l-25 o111
>til then	e-25 m26
>til tomorrow	a36 o-41 q33
>till	e-81 i-24 l-86 m129 o66
>till #	a-41 l-48 m106
>till evening	a34
>till i	h-36 m38 o27
>time	c-30 d-29 e-86 f-103 g79 i41 j-31 k130 l65 m137 n-57 p-42 q-32
>time ?	a34 e-36
>time between	j29
>time for	a-24 h62 j-25
>time from	k41
>time i	a29 g52
>time is	h-34 l73
>time please	k109 m-54
>time to	a30 e-29
>time you	k37 l-32
>time zone	h-61 k58 l50
>timer	i-30 l45
>timer for	i-30 l45
>times	a-27 i29 l31
>timezone	f-24 g-53 k260 l-78 m-30
>timezone asia	k28
>timezone europe	k24
>timing	l-66 m93
>tingle	a-31 j31
>tingling	q52
>tiny	a57 l-30 p-28
>tip	a24 i-43 l34
>tipped	f-49 h-24 l-25 q108
>tipped it	h-24 q65
>tips	f54 h66 p-32
>tips for	f66 h55 l-60 p-32
>tired	a62 k-24 m-36 o41 q-25
>to	a49 c-35 e40 i-52 j48 k-27 l-73 n-51 p31 q37
>to #	a-43 e60 f33 k60 l-68 m50 n-65 p41
>to a	e72 f-49 h26 i25 p-26
>to ache	a37 h-34
>to after	k37 n-24
>to another	d50
>to answer	b24 f38 m28
>to ask	o37
>to avoid	h37 k-26
>to be	a-56 c42 d-28 e43 n73 o-31
>to begin	f-37 j46
>to breathe	a-35 h44
>to build	f-28 h39
>to building	k27
>to buy	l29 m-31
>to cancel	o-25 p40
>to count	j29
>to csv	d36
>to do	a135 f25 h-31 i-42 j-29
>to eat	f-29 j32
>to english	b-33 k74 q-26
>to enter	f51 h-24 j-26
>to explain	h-32 q42
>to feed	a53 c-24 l-24
>to finish	a46 j-38
>to french	k27
>to german	k24
>to get	a-34 k33
>to go	a-26 e82 l65
>to half	k38
>to have	c30 l-24
>to italian	k-75 l115
>to jog	a-31 h44
>to keep	e33 l-28
>to km	e-59 k37 l48
>to know	a-25 q46
>to last	g31
>to leeds	a-37 j-26 k-28 l102
>to lift	j33
>to log	b56 f56 g-44
>to look	a43 h-37
>to make	f-31 h-42 l120 q-48
>to me	a41 f-25 h97 k25 l-64 o39 q-100
>to move	a45 e-42
>to my	a-31 f-32 g88 l26
>to pounds	l35
>to press	a41
>to put	j40
>to report	i25
>to run	a38 e-56 h51 j38 l42 m-30 q-45
>to running	a31 j57 l-41
>to say	a-61 f53 i32 l65 p-46 q-28
>to singapore	h-24 k74 l-46
>to sleep	l-115 o134
>to stand	l31
>to start	i-24 n29
>to stop	e89 o-25
>to strava	d28 l25
>to strength	k33
>to take	d36
>to tell	a-29 h-24 l-33 q73
>to that	q36
>to the	a71 b32 d-28 i-27 k-26 l57 n-29 o-30
>to this	i-32 l-45 m65
>to type	a-27 b25 f47
>to use	d-28 f76
>to wait	a44 e-30 h42 l-29
>to wake	a26
>to walk	a-31
>to wednesday	k-35 p59
>to what	g32 p-32
>to write	a55
>to you	c38 f124 k-53 l-29 o-30
>to zero	c55 k-26
>today	a125 b-73 c66 d-35 e-83 f-71 h-79 i132 j-40 l-37 m91 p-24
>today #	a30 l-25
>today ?	a28 l-34 q52
>today a	h-26
>today and	a-62 g29 i-45 l63 o31
>today but	a-44 m44
>today coach	a45 l-26
>today let	a-39
>today like	a-41 l39
>today lol	i32 l-30
>today or	a59 j-51
>today yes	j48 l-28
>todays	a30 b30 m27 n-26 o-42 p33
>toddler	b-28 f-45 i32 l69
>toes	e30 h58 i-33
>toes have	a-36 h35
>toes numb	e25
>together	j31
>tokyo	g-33 l24
>told	l-45
>told you	l-45 q29
>tomorrow	a98 g-51 h-68 j-59 k-56 m167 n32
>tomorrow ?	a100 g-24
>tomorrow at	l42
>tomorrow morning	m47
>tomorrow or	o25
>tonight	a184 c-31 e-86 g-31 h-49 i93 j-26 k-49 l-38 m173 o-109
>tonight ?	a60 e-51
>tonight and	a-28 j44
>tonight instead	a-58 k-43 m102
>tonights	a-42 k-31 m83
>too	a-24 e-25 g-48 h87 i51 j-30 l-144 m81 n-33 o127 p-39
>too close	j30
>too early	h-30 k-49 m88
>too high	q26
>too late	k69 l-31
>too many	l-26 o73
>too much	a-42 l-42 o94
>too soon	a95 h-58
>toothache	a76 l-70
>top	a81 i-69 j37 k-26
>top of	j37
>topics	a-50 h204 l-75 m-39 q-31
>tops	i24
>tore	a-38 i27 o32
>torn	h28
>toronto	d-29 k71 l-24
>total	a-53 i60
>touch	a40 e-31
>trace	b-39 c130 o-44
>trace of	c39
>track	a87 h-53 i-45 j63 k-58 l123 o-26
>track ?	a35
>track at	l24
>track my	k-29 l50
>track tonight	a45
>traffic	f31
>train	a-40 c-32 d-29 f-64 g25 h63 j-34 l173 o-36 p-47
>train ?	a36 l-27
>train legs	f-24 g38 h30 o-25
>trained	a63 h-57 i115 j-39 k-41 m-37 p43
>trained at	k-25
>trained legs	i33
>trainers	f-30 h-54 l55
>trainers or	j33
>training	f-35 g69 h149 l-94 q-43
>training for	h-41 k131 l-26
>training plan	l34
>training what	g-24 h33
>trains	l48
>trash	c70 d-56
>treadmill	a38 f-34 g-35 j107 l25
>treadmill ?	a80 e-77 j31
>treadmill before	j44
>treadmill now	a36
>treadmill ok	a29
>treadmill walk	a26 e-26
>treadmills	a34 e-25
>tready	h25
>trembling	a-43 e88 j-32
>trend	a-33 g227 h-31 k-35 l-25 q-55
>trend ?	g75 q-35
>trip	l39
>trot	a147 e-24 i-39 q-28
>trot ?	a53
>trot round	a31
>trouble	a-37 i43
>true	a-77 h158 j-58
>true ?	a-42 h68
>true or	h61 j-27 l-31
>true you	h26
>trun	n37
>try	a-35 l-85 m147
>try me	a-35 l-32 m88
>tube	e47 l-27
>tue	a-84 j92
>tues	i30 p-30
>tuesday	a-37 e-26 g78 i75 j26 l-85 q-31
>tuesday session	g57 l-46
>tunnel	m33
>turbo	l31
>turn	a-84 b-33 e30 k73 l-90 m-51 n108 o74 q-37
>turn back	a-34 e46
>turn it	o39
>turn notifications	n43
>turn off	o36
>turn on	e-31 h-32 k89 n98 o-103
>turn the	f-37 o44
>turn them	l-25 o30
>turned	a39
>tutorial	b-47 f272 k-49 l-86 m-33
>tv	h42 k-59 l84 q-43
>tv set	h-29 k-48 l79
>tweak	d-38 k39
>tweaked	i-41 m65
>twenty	i31
>twenty minutes	i31
>twice	a49 g46 l-30
>twice the	a-56 g33
>twice today	a36
>twinge in	a47
>two	a44 e42 g-29 h48 j24 l-112 p32 q-36
>two days	a26 h24 q-29
>two hours	a-39 i35 m29
>two hundred	p33
>two left	a28
>two miles	a-50 e50
>two weeks	g-24 h24
>ty	b-44 i25 l162 m-40 o-45
>tying	a31 l-24
>tying my	a31 l-24
>type	a-60 b25 f166 h-33 o-25
>type to	f37
>typed	a-39 p80
>typed #	a-38 p69
>typing	b-25 i44
>typo	l-62 n-31 p94
>uber	a-51 e74
>uber ?	a-51 e51
>ugh	c-49 l107 o-42
>uh	a27
>ultra	h-27 k61 m-31
>ultra in	k29 m-28
>un	i-53 k-41 l-24 n124 o-83 p90
>under	l56
>under #	e-28 l46
>under me	a-24 e27
>under the	e25
>understand	f118 l-97 o-26
>understand voice	f38 l-38
>understand what	f35
>undo	b-60 c29 f37 g-24 h-40 i-37 k-63 l34 m-35 n122 o-36 p118 q-26
>undo last	l25
>undo my	l114 m-35 p-60
>undo that	b-49 n82 q-24
>undo the	l-24 n43
>unit	b-31 k67 p-36
>units	f-36 k260 l-92 m-24 n-30 o-37
>units are	f-25 k66 l-28
>units to	k52
>unlog	b-43 p122 q-38
>unlog that	b-43 p122 q-38
>unmute	b-33 e-42 f-32 l-49 m-50 n251 o-44
>unpause	k-49 l-111 n236 q-32
>unpause me	l-28 n67 q-29
>unreal	l26 p-26
>unsteady	a37
>unsub	h-33 l-48 n-27 o127
>unsubscribe	a-48 b-48 e-28 g-30 l-34 n-24 o244
>until	b-32 g-24 i-32 l-38 m117
>until i	o35
>up	a-33 b-42 c-29 d39 e43 f-43 g91 h62 i-61 k-78 m48 n55 o-35 p-29
>up ?	e99 g-46 h-36
>up a	n32
>up and	a-24 d25 h24 i25
>up at	a62 e-54
>up daily	n24
>up for	j-42 n36
>up from	e-31 m31
>up my	a31 k33 l-24
>up on	h48 l-37
>up or	a-42 g71
>up the	g91 n-92
>up tonight	a-30 i-24 l36
>update	i-54 k108 o-36 p51
>update my	i-28 k38 p33
>upper	a-26
>ups	a-64 g-24 h39 i56 k-30 l52
>ups #	a-24 i28
>ups and	g-24 i-56 l88
>urine	h99 l-28
>urself	f-48 h-47 q95
>us	a-32 b46 e-31 f66 g64 h-49 l-44 m75 n-25 o-60
>us #	a-27 m28
>us a	b-26 c39
>us all	l31
>us do	i31 l-31
>us go	a28 b-25
>us not	b84
>us the	g27 h52
>use	d-28 f97 i-30 k165 l-57 m-30 q-50
>use #	i-24 k35
>use you	f52
>used	a-26 g39 l-32 p25
>used to	g39
>useless	f-33 j24 l81 q-25
>using	f47 k64 l-87
>usual	a-41 i29
>usually	j29
>utc	a-30 k240 l-65 m-31 o-47
>vancouver	e-36 k130 l-50 m-24
>velcro	e35
>verdict	a222 g39 h-47 k-26 l-29 m-25 n-26 p-24 q-34
>verdict ?	a-45 g61
>verdict please	a117 g-68 k-26
>verdicts	a-30 g157 k-28 l-28 q-43
>version	f-52 l67 q52
>very	k-29 l54
>vibe	l28
>vibes	a-29 h60 q-26
>vice	a-25
>video	a-35 k-31 l75
>vienna	h-50 k147 m-51 p-41
>view	g208 l-71 n-34 o-30 q-43
>vo	a-58 h76 m-25
>vo #	a-58 h76 m-25
>voice	f38 l-38
>voice notes	f38 l-38
>vs	a-123 g62 h231 j-40 k-31 l-47
>vs soreness	g85 h-81
>w	f-41 g29 l28 o41
>w a	a-67 h45 i28 l43
>w chest	o32
>w my	e-29
>w the	i-31
>waddle	e30
>waist	a39
>waist is	a40
>wait	a-25 b94 e-30 f-26 h31 i-73 j45 l-137 m141 o-43 p38
>wait #	h72 i-26 l-24 m51 q-58
>wait a	a-40 j56 l-42 m30
>wait til	a-26 m30 o-32 q33
>wait till	a34 q26
>waiting	e-31 h30
>wake	i27 k-24 l-53 n91
>wake up	l-53 n76
>walk	a82 b-32 d-30 e136 f-31 k-28 l-79 m-24 o35 p-49 q59
>walk ?	e27
>walk home	a-27 e36
>walk instead	a70 f-27
>walk it	a29 e-29
>walk me	a-26 e-25 f69 p-24
>walk on	o44
>walk or	a39 j-27
>walked	i32
>walked out	i32
>walking	i44 l-64 q37
>wall	e86 i61 j-24 l-45 m-40
>wall sits	i44
>want	a90 b59 c24 d33 e-75 h-34 i-38 k41 l-49 m-47 n77 p-49 q-52
>want #	a59 e-34
>want a	d27 i30
>want my	c45
>want out	a33
>want see	g44
>want that	c38
>want the	k58 n-38
>want to	a62 b87 d-27 e-28 h-34 i-36 j-25 l56 m-31 n74 p-28
>want you	c30
>wants	d60 i-29
>warm	a-29 e-35 g-34 h73 i-73 j36 l86
>warm up	a-48 g-31 h68 j36
>warming	e26
>warming up	e26
>warmup	j46
>warning	o-28
>warsaw	e-26 k129 l-26 o-29
>was	a-30 d-27 e-37 f-47 g112 i-53 j-71 l107 m-61 o-53 p124 q56
>was #	i-41 n25 p64
>was a	l-38 p95
>was being	p27
>was dead	l24 p-24
>was fine	e-28
>was going	e-24
>was gone	a24
>was good	i30 p-30
>was i	a-34 g112 p-53
>was it	a-26 l-40 q67
>was just	a-29 i29
>was leg	p32
>was lunges	i-33 l45
>was meant	b52 p-51
>was my	g71 h-24
>was only	q51
>was rammed	i32 q-27
>was the	l-43 q65
>was thursday	i-28 p33
>was too	q26
>was unreal	l26
>was yesterday	g75 i32 q-63
>washing	k-25 l39
>washing machine	k-25 l39
>wat	a-44 b-48 f252 l-86 o-25
>watch	l51 q52
>watched	h-24 i55
>watching	a-24 e30 l53 p-31
>watching the	a-24 i30
>water	h115 l-54
>water on	h26
>way	a87 e45 f25 g-25 h-58 i-50 j84 l-68
>way down	e30
>way home	a33
>way round	a-28 e-34 j74
>way to	d26 f25 g-25 h-24
>way twice	a39 l-27
>wdym	a-49 b-37 f-44 l-80 o-30 q257
>we	f121 h-63 l-35
>weak	i-25 l27 m29
>weak as	a36
>weather	a-51 b-30 g-26 h-54 l199
>weather in	a-51 g-24 l93
>weather tomorrow	h-24 l33
>wed	a-50 e-40 i48 j54
>wedding	a-31 l31
>wednesday	h-36 j88 k-45 l-34 p77
>weds	j30
>wee	a126 h-32 i-45 l-45 m43
>wee is	a33
>wee looks	a46 i-25
>week	a-104 b-95 c-68 e-55 f-31 g228 h63 i30 j82 k-53 l-81 o103 p-27
>week and	a24
>week do	h27
>week how	a-25 j38
>week or	j31
>week so	e-46 g69
>week to	g31
>weekday	n30
>weekend	j31
>weekly	g121 j76 k-39 l-94 o-34
>weeks	h87 l-28 n24 o32 q-40
>weeks with	g28
>weight	a49 b25 f-36 h36 k81 o-26 p-33
>weight loss	k34
>weight on	b38
>weight to	k35 l-35
>weights	a-120 e-27 f73 g-47 h-52 j245 k65 q-94
>weights first	j94 q-94
>weights in	j-37 k85 l-48
>weights or	a-33 f26 j36
>weird	i54 k-25 l25
>weirdly	e27
>well	l44
>went	a-25 b25 j-28 l106 o64 p-24
>went black	o25
>went down	a-29
>went from	a55
>went pop	a-24 o43
>went well	a-27 l44
>were	a33 b44 f118 g44 h-52 i-129 j-59 k-29 l-86 p125 q29
>were #	q33
>were saturday	a-24 i-28 p65
>what	a88 b-33 d-49 f270 g63 h104 i-200 k-68 l-61 m-95 n-42 o-69 q101
>what a	k-29 l113
>what about	a83 h-42
>what am	a28 f27
>what are	h195 l-105 q-63
>what basis	q35
>what can	f133 g-30 h-37 j-24 q-31
>what causes	h121 l-29 q-36
>what colour	h45 l-32
>what did	a-24 f-50 h28 l41 p-24
>what distance	a74 l-39
>what do	a24 l-27 q40
>what does	a-31 h66 q-31
>what even	a-33 h60
>what exactly	a-44 f-27 h63
>what gives	f-34 l-44 q91
>what goes	j60
>what grounds	h-27 q91
>what happens	d-26 f84 g-24 h51 l-25
>what have	g33
>what helps	a-38 h68 l-24
>what i	a-49 b-33 h-51 k80 l-31 p106
>what if	a101 h-43 j32 l69 q-95
>what is	e34 f40 g48 h169 i-35 j-86 k-61 q-75
>what languages	f26 q-32
>what leads	a-29 j54
>what made	f-25 l-45 q102
>what makes	h54 l-31
>what means	h24 q-24
>what muscles	f-55 h55
>what now	a41 e31 f84 j-28 k-40 l92 m-39 q-111
>what order	f-52 j90
>what pace	a58 q-33
>what rule	h-43 l-25 q88
>what run	a26
>what should	a63
>what time	f-50 h-77 k31 l147
>what tipped	f-49 h-24 l-25 q108
>what to	a-29 f47 h40
>what today	a36 i-32
>what was	g128 l-36 p-37 q-30
>what would	f-30 h42 j-28 q42
>what you	a27 c53 h-28
>whatever	b-33 g-31 h-47 l140 o-26
>whatsoever	a85 g-34 o-33
>wheels	i107 l-50 m-29
>when	b-37 d-103 e-88 g72 h95 j178 k-74 l-33 m88 n-33 o45 p-75
>when did	g34
>when do	a-55 h48 j73 l-33
>when does	j-27 l66
>when i	a157 e-42 g-58 h46 j-32 m65 p-45 q-28
>when is	a-40 g47
>when my	a-32 q25
>when should	a-30 e-29 j58
>when spoken	k-37 l-33 o100
>when was	g48
>where	a-130 b-25 e92 f52 h-66 i-97 j97 l48 m-25 p-50 q69
>where can	a-25 d-32 f-29 g51 l59
>where do	c36 g-24 h-41 i-47 j46 l65
>where does	h-30 j35 l-24 q62
>where i	g29
>where in	j32
>where is	d40 h-33 q29
>where the	a28
>where you	f-24 i-27 l63
>which	a-38 e-25 f64 i-57 j174 k-81 l-31 m-46 o-59 q129
>which day	i-25 j45
>which first	j50 k-41
>which goes	j39
>which is	a54 l-30
>which leg	g62 j-28
>which number	l-73 q106
>which one	j44
>which order	j30
>which pains	h122 l-46 o-34 q-34
>which rule	g-38 q99
>while	h40 i62 l-87 m25
>while i	a41
>while running	a-45 e51 h70 l-52 o-24
>whit	a-54 f102 l-68 n-27 q75
>who	a-50 b-85 e-36 f61 g-56 h-46 i33 l88 p-40 q192
>who are	a-28 f193 l-229 q73
>who decided	l-27 q27
>who made	l81 q-83
>who runs	l55
>who wins	a43
>whole	a28 b53 c47 d55 e-44 g-44 i55 l-71
>whole log	d43
>whole thing	b53
>whos	a-45 i-35 l170
>whos running	l54
>why	a-140 b-44 d-29 f-35 g-57 h196 i-49 l61 m-140 o-36 p-48 q400
>why #	h-52 q89
>why a	q25
>why am	h47
>why are	h53 l71 q-110
>why can	h40
>why did	h72 q-48
>why do	a-30 e-28 f-38 h150 l139 q-151
>why does	h107 q-92
>why i	a25
>why is	h96 k27 l34 q-128
>why no	l-63 q97
>why not	a-25 h53 l60 q-38
>why only	q46
>why rest	h-44 q83
>why so	h-44 l-36 q81
>why the	h82 l-28
>why though	h-80 l56 q38
>why wait	m-49 q59
>whys	a-33 b-31 l-34 q145
>whys it	a-26 b-31 l-34 q137
>wich	j87 l-46
>wife	b52 l58 p-51
>wifi	l88
>wifi is	l29
>wild	b-55 k-27 l105
>will	a94 c-45 g-53 l163 o-107 p-33 q-51
>will answer	j-26 l-65 m94
>will do	a-36 k66 m28
>will i	h47
>will it	l75 m-75
>will not	a126 b-46 k-43 l94 m-27 o-66
>will you	f47 l61 o-59
>win	a-34 g-43 i-35 k26 l147 m-26
>window	h52 l-52
>wine	g-32 i-34 l84 q43
>wins	a70
>winter	j-29 l62
>wipe	a-42 b-37 c172 d24 f-26 i-80 l-72 m-26 p111
>wipe it	b-37 c54
>wipe me	c61 l-35
>wipe that	p24
>wise	a68 h-35
>wish	a-45 l100
>wish me	a-49 l73
>with	a69 b-40 d-26 f33 i-68 j77 k-78 l31 p31
>with a	a75 l-24
>with it	i-56 l57
>with me	d37 f-34 i31 m72 o-45
>with my	f56 g-25
>with running	c27
>with soreness	f-25
>with squats	j47
>with that	l46
>with the	a-52 b-37 e31 f31 j37 k-35 l-30 n54 o63
>with this	b32
>with tight	a-54 h40
>with you	f39
>withdraw	b192 c47 f-31 g-40 h-35 l-37 m-40 o-45
>without	a32 g28 l-46
>without leg	g28 l-38
>without yelping	a33
>wobbling	a38
>wobbling like	a38
>wobbly	a146 l-35 o-37 p-43
>woke	a41 e-30 l-25 m29
>woke up	a29 m29
>women	h41 o-25
>women train	h40 o-25
>won	l48
>won #	l51
>woozy	a71 h-26 i-42
>woozy since	a47
>word	a39 j-26
>words	f83 h-29 l-46 q-28
>words do	f102 h-28 l-46 q-28
>work	e-52 f190 h62 j-36 k42 m65 n-30 o-86 p-29 q-55
>work and	a27 j-26
>work for	f38
>worked	q24
>working	g-44 k-33 q108
>workout	a-50 e-29 f45 i77 j37 l-34 q-38
>workouts	c-69 g85
>works	f97 k45 q-76
>works the	f31 q-33
>worry	a-50 b53 h34 l-25
>worry about	b53 l-25
>worry my	a-42 h47
>worse	a-25 e67 h26 i-28 j26
>worse each	e49
>worse than	j33
>worst	a-27 g34 l43
>worst soreness	a-27 g75 h-31
>worth	a-27 h120 l-42
>worth it	h55
>wot	f54 h39 k-32 l-54
>would	a146 e-63 f-82 h34 j59 k-36 l-141 m35 n26 o39 q43
>would #	a84 i-54
>would a	a116 l-38 m-24 q-29
>would it	j43
>would like	a-26 q29
>would make	a-24 h52
>would you	a72 e-39 f-63 j69 l-40 m42 o84 q-48
>wow	f-35 l174 m-24 p-49
>wreck	i-32
>wrecked	a52 g62 h-39 j-47
>write	a-43 d-29 e-25 f48 g-26 i30 l59 n-33 o110 p-32 q-43
>write home	a55 k-26
>write me	k32
>write to	f26 l-28 n-27 o43
>wrong	a-53 b31 c-32 e-37 f39 g-66 h-31 i25 j58 k70 m-31 o-38 p44 q34
>wrong button	b110 l-71 m-31 o-38 p31
>wrong chat	k-33 l101 p-63
>wrong day	c-30 l-26 p57
>wrong with	i41
>wtf	b-48 j-27 k-50 l161
>x	a-28 b206 f-31 h-51 i76 j-26 l-26 o-43
>x #	a-58 h-51 i139 l52
>xmas	k49 n-35
>yay	a28 i-31 k-38 l134 m-46
>yay or	a57 l-50
>ye	f56 h-49 l27 n-34
>yeah	a53
>year	e-25 g27 l39 p-28
>yelping	a33
>yer	b-28 h-48 l-69 o179
>yes	a100 b-50 i-26 j27 l57 n44 o-95 q-28
>yes /	a42 e-34 j43 l-28
>yes ?	a96 l-42
>yes i	e41 l-26
>yes no	e36 l-44
>yes or	e-35 h83 l-33 q-26
>yes the	a-26 p28
>yes to	n103 o-80
>yesterday	e29 g55 h-75 i-86 j-32 l-29 o31 p105
>yesterday ?	a26
>yesterday afternoon	a-34 i47
>yesterday and	i29
>yesterday legs	a-42 i-36 p96
>yesterday was	a-61 e71 i-50 l30
>yet	a45 e25 h-74 k-49 l33 m117 n28 q-49
>yo	b-25 f-40 k-40 l224 n-48 o-36
>york	l29 n-30
>you	a79 b-37 c75 e-69 f133 g-92 h-107 j-105 l222 m-37 o-107 q30
>you ?	a58 q-28
>you add	i31
>you also	h37 j-40 l24
>you and	f66 l30 q-31
>you are	f-45 l203 p-30 q-30
>you ask	m38
>you back	m31 o-28
>you can	f34 k27 l-126 n162 q-29
>you cancel	c38
>you chatgpt	l35
>you come	q26
>you crack	l33 n-30
>you decide	a98 f31 l-43 o-26
>you did	o27
>you do	f133 h-65 k119 l-119 q-50
>you dream	l56 q-26
>you ever	c34 h-53 l27
>you explain	f86 h-29
>you faster	h38
>you for	f126 l-72
>you get	a59 f25 h-31 l-25 q47
>you give	f26
>you got	f53 g47 h-27 k32 l-63 q-24
>you have	c42 d81 g-37 h58 q-75
>you help	l26
>you hold	d68
>you i	f35
>you in	f55 k-51
>you know	c30 l-47 q66
>you later	h-31 l-57 m99
>you let	a-58 q46
>you lift	l40
>you like	f-55 l104 q-27
>you lose	h61 l88 m-110 o-26
>you make	l37 o-43
>you may	n28
>you mean	f-120 l-27 q147
>you message	f62 l-57
>you need	f35 q-26
>you not	k-25 l-71 m-24 o123
>you ok	l46 n-31
>you on	l51 q-25
>you pick	f-40 k-24 l36 q51
>you ping	f49 l-33
>you please	n-27 o27
>you put	p33
>you run	a-72 h26 j-28 l99
>you said	g37
>you say	a114 b-33 e63 f-40 l-74 q-28
>you see	l29
>you should	h25
>you show	f-29 k98 l-47
>you slower	h31
>you so	l29 q-28
>you speak	k30 q-24
>you still	a-24 l37
>you stop	f30 l-34 n-27 o28
>you sure	f-24 l-222 q252
>you talk	h-42 k180 l-60 m-38
>you tell	f-59 l40 q37
>you text	f-24 k93 l-40
>you think	f-67 l85 q-25
>you to	a-28 c30 f-28 l-37 q73
>you tomorrow	l28 m-28
>you turn	f-37 h54 k-24 o30
>you understand	f123 k-46 l-77
>you undo	h38 p-25
>you up	l136 n-50 q-29
>you using	f-25 k66 l-28
>you want	f50 q-28
>you were	a29 b90 l-48
>you work	f126 l-95
>you write	a-27 l40
>youd	a87 j-44
>your	a-51 b-58 c91 d-46 f76 g-108 h-103 i-55 l253 o-28 p-43 q97
>your clock	k52 l-43
>your knees	h69 l-46
>your legs	h28
>your mind	l31
>your name	l48 q-25
>your reasoning	l-47 q47
>your servers	c24
>your source	h-35 l-48 q86
>your system	f38
>your the	l52 o-33
>your working	g-44 l-51 q108
>yourself	b-45 f93 h-110 k-41 n98 o-52 q78
>yr	h-35 l60 m-24
>ystrday	h-25 i72 l-46
>z	b-50 h-30 i-32 k-45 l-49 m181 p98
>z #	i-32 m46
>zero	a149 b53 c45 g-51 h-54 k-41 l-27 m-29 n-50
>zero doms	a50 h-50
>zing	a51
>zip	c-30 d160 k-45 l-64
>zone	h123 i-29 k121 l-61 q-93
>zone #	a80 h126 k-55 l-59 q-56
>zone is	h41 k53 l-52
?	a133 b-74 d36 e83 f107 g105 h59 i-354 j161 k32 l59 m-107 n-78 o-129 p-164 q154
? !	a-58 q79
? #	a93 e-28 i-40
? $	a179 b-48 c-34 d55 e43 f87 g63 h108 i-187 j141 l-64 m-67 n-64 o-83 p-108
? ?	a-119 e-28 g-52 h197 l37 q-29
? _ #	a115 e-75
? _ $	a-80 f112 g-53 h94 i41 k-30 l-42 p-40 q26
? _ ?	a-48 f63 g-28 k48 l-32
? _ a	a-92 q85
? _ again	e-32 l36 q-36
? _ am	a-48 e39 h37
? _ curls	a28 i-25
? _ for	q30
? _ from	a-24
? _ h	a24
? _ how	i36
? _ i	l26
? _ is	a-91 g30 h26 j65
? _ it	a-25 e36 i-30 p33
? _ like	a-25 i-43 j-25 l94
? _ lol	h32 q-32
? _ lunges	a38
? _ min	a31
? _ minutes	i37
? _ my	e-27
? _ not	i41 p-35
? _ on	a-43 e40
? _ pain	h32 q-28
? _ pop	q24
? _ run	a-42 e40
? _ shot	a-36 e56
? _ that	a-24 q24
? _ the	a-60 q75
? _ was	a40
? _ what	h32 q-32
? _ you	f-31 l45
? also	e-27
? asking	a-33 h37
? did	a70 i-42
? explain	q31
? for	a-34 q38
? hamstrings	a30
? how	f62 h-49
? i	a-69 e28 h35 q33
? it	g30
? leg	a48 i-33
? legs	e46 j-44
? lol	h32 q-32
? me	a72
? mine	a-51 h46
? no	a-25 e-24 k48 l26
? not	a-41 q56
? or	j32
? race	j31
? run	a-49 e40 j27
? still	e25
? the	a-68 q75
? then	k27
? why	h-36 q54
? yes	a30 e-24
@	e-69 i179 l-31
@ #	e-69 i179 l-31
@ _ #	a59 i-50
@ _ $	a-32 e-24 i86
@ _ and	a31 i-31
^ #	a210 b-27 e64 f-37 g-45 h-41 i100 j117 k135 l-189 m-73 n-159 o-53 p-30 q37
^ $	b32 c-27 e42 g-49 h-117 k-47 l308 p-49 q-49
^ ?	a-25 f345 g-47 h-161 j-43 q-69
^ @	i27
^ _ !	a-69 e35 i41 k-36 l144 n-29 o-46
^ _ #	b53 h146 i-50 j-55 k-130 m103 q-50
^ _ $	b73 c-25 d-62 e-89 f81 g26 h-66 i-43 j-96 k-38 l-46 m82 n68 o64 p32 q53
^ _ %	a67 i-46
^ _ /	a72 e-80 k34
^ _ :	g-26 h127 j-60 k100 l-100 n-99 o-67 p152 q-24
^ _ ?	a-195 d-63 e-90 f144 g150 h148 i-42 l-96 q102
^ _ @	i28
^ _ a	a59 e-37 f-24 g-55 k-89 l72 m207 p-73 q-48
^ _ about	a135 b51 c-51 h-43 l28 m-47 o-29
^ _ access	c-29 d101 l-28 m-31
^ _ account	c27
^ _ ache	a27
^ _ aches	j32
^ _ achilles	h25
^ _ acid	a-43 h74
^ _ af	a116 f142 g-47 h-30 k-46 l-125
^ _ after	a-69 g61 i74 j-31
^ _ afternoon	i31
^ _ again	g-28 i40 k-28 n27
^ _ aim	a-39 k96 l-34
^ _ alcohol	h45 l-28
^ _ all	b-61 c216 d-33 k-39 l-95 m-28 o114
^ _ along	a-40 e43
^ _ already	e-48 l-66 o140
^ _ am	a41 b-64 c-42 e95 f81 i-40 k68 l-40 n61 p-47 q-93
^ _ amber	a42 l-28
^ _ an	e-37 h-44 i128 k-112 l37 o71 p-25
^ _ and	c61 e-118 f-43 g-24 h187 i127 j-148 k35 l96 m-31 o-26 q-79
^ _ ankle	e32 h-48 i45 k-26 l28
^ _ any	a-27 h56 k-25
^ _ are	a291 b-27 f87 i-71 l-108 o122 p-45 q-159
^ _ area	a55 h-31
^ _ around	h28 l-24
^ _ as	a109 b-27 e34 i-29 j95 l-78 o-26
^ _ asia	k28
^ _ asked	f-29 l50
^ _ asking	b60 h-32 n-25 o40
^ _ asleep	a49 e-59 g-43 l-31 m107
^ _ at	a-77 e37 i138 j43 k114 l-57 m-92 n-58 o50 p-77
^ _ ate	a69 n-27
^ _ athlete	h28
^ _ au	h-30 l51
^ _ away	b-27 c46 d-48 l-112 m-46 o190
^ _ b	a-111 j146 l-30
^ _ back	a-54 c-37 d66 e51 g102 i-36 j-32 k-82 l-135 m73 p107
^ _ bad	a93 b89 c-29 d-34 e-32 g-61 h-51 l40 p37
^ _ badly	a39
^ _ bananas	h63 l-31 o-32
^ _ bar	i41
^ _ barely	a56 h-51
^ _ bath	a24 h49 j-31 l-34
^ _ be	n39
^ _ bed	a29
^ _ been	a-28 g58 l-30
^ _ beetroot	h27 l-24
^ _ before	h123 i26 j-121 k-37 l88 m-29 q-54
^ _ better	a-42 e73 k-103 m83
^ _ between	h110 j-75
^ _ big	l31
^ _ bigger	j34
^ _ bike	j26
^ _ birthday	a-33 l48
^ _ bit	a96 d-27 l-25 m-40
^ _ bizkit	l36
^ _ body	e-31 i-31 l108 m-24
^ _ bolt	a-42 f-31 j-33 l113
^ _ bone	e68 h-25
^ _ book	g120 i-33 l-38
^ _ boss	l27
^ _ bot	a48 f-58 g-58 h-30 l322 m-84 o-98
^ _ both	a-53 h-36 j155 l-58
^ _ bowl	a35
^ _ break	a-27 e69 h-41 l103 m-61 o-26
^ _ breakfast	a56 e-31
^ _ bridges	i27
^ _ broken	l39
^ _ brown	k-46 l68
^ _ bug	a30 e-24
^ _ bugging	n-35 o38
^ _ burning	k-30 l101 m-48
^ _ but	a-33 l-61 q105
^ _ button	b-61 l-71 p139
^ _ by	a44 e-47 g101 h-72 j-25 l87 o-33 p-35
^ _ calf	a81 e-36
^ _ can	b37 f96 i-36 k-50 l-80 n114 o-64 q32
^ _ cancel	b58 o-30
^ _ cancelled	g-31 l46
^ _ car	h-117 l142
^ _ cardio	h24
^ _ care	k43 p-40
^ _ cars	a-30 l64
^ _ cat	h-26 l29 p53
^ _ catches	a37
^ _ causes	a-29 h127 l-26 q-26
^ _ caved	a26
^ _ chance	a28
^ _ changed	a-24 q57
^ _ chat	b61 k-33 l37 p-65
^ _ chattering	a62 e-29
^ _ check	e126 g-25 i-24 k-105 n-48 o95
^ _ checkins	b-32 k-29 n35 o60
^ _ chest	h26
^ _ chills	l28 p-31
^ _ chocolate	a-28 l27
^ _ city	k66 l-66
^ _ class	a-30 e-25 i31 j56 l-34 m88 n-30
^ _ clicking	a49 h45 i-32 k-26
^ _ client	a-43 h61
^ _ clock	k69 l-43
^ _ coach	a-27 i32 j31 l65 m-29
^ _ code	a-36 l36
^ _ coffee	g-25 m38
^ _ coke	a95 p-38
^ _ cold	a34
^ _ colour	h45 l-32
^ _ come	a-107 h70 l-41 q164
^ _ compression	h81 l-53
^ _ conference	l50
^ _ cooked	a43 i-41
^ _ cooking	a-29 e31
^ _ could	a-42 h34 l47
^ _ crack	l33 n-30
^ _ cramp	a-41 e52
^ _ crawling	e41
^ _ crook	a30 e-30
^ _ curls	a-26 p53
^ _ cut	c-25 i-26 j-30 k-35 l132
^ _ dark	a40 h27 k-35
^ _ data	d25
^ _ daughter	l30
^ _ day	b-53 c-27 f-53 g-44 h-60 i142 j62 l58 o-72 p30
^ _ days	a27 i-28
^ _ dead	a72 e-35 k-43
^ _ deadlift	h99 i-54
^ _ deadlifts	h36 i68 l-62
^ _ deads	a-40 i81 p-26
^ _ decided	l-27 q26
^ _ deep	a41 c-31 j-28 l74 o-26
^ _ delete	c82 l-43 q-26
^ _ deutsch	k99 l-34 o-34
^ _ diary	g139 h-32 k-49 l-51
^ _ did	a-94 f-45 g148 h-29 i25 j-26 l-55 q86
^ _ dinner	m31
^ _ disagree	q50
^ _ distance	a74 l-39
^ _ distances	g-30 k30
^ _ dizzy	a80 e46 l-42
^ _ do	a-49 e-57 f264 g-119 h74 i-72 j-65 k50 l82 n31 o-42 p-56
^ _ does	a-53 e-24 f75 h175 j-38 k-63 o50 q-73
^ _ dog	g-29 i-46 l95 m38
^ _ doms	a192 h47 k-24 l-32 m-50 q-74
^ _ done	a-94 i190 j-26 k-25 l-28
^ _ down	a-76 e73 g-51 l-84 o119 p28 q43
^ _ drop	o-25 p44
^ _ dull	e31
^ _ dumb	f-41 l65
^ _ dump	d182 f-49 k-45 l-37 q-25
^ _ early	h-31 i-40 k52 m54
^ _ easy	a25 b-26 e29 l-33
^ _ eat	a43 j-28
^ _ effort	a41 h-25 i42
^ _ eggs	b-38 h43
^ _ em	a-29 k-40 n47
^ _ enable	n45
^ _ energy	a25
^ _ english	e-31 h-36 k99 m-36
^ _ enough	a64 h-43 k-30 l110 o-74
^ _ entries	d-27 g76 l-26
^ _ entry	i27
^ _ erasure	c50 d-45
^ _ espanol	a-50 h-60 k202 l-67
^ _ europe	k24
^ _ even	a-28 e31 h28
^ _ evening	m29
^ _ every	c65 d-26 e26 g40 i-28 n-33
^ _ everything	a-31 b-40 c249 d-90 f34 k-26 l-53 n-29 o31 p-27
^ _ everywhere	a-26 e26
^ _ exam	l47
^ _ exercise	b-34 h63 i-25 k-73 l-45 p112
^ _ exercises	g35 h29 i-25
^ _ export	c-28 d-76 l105
^ _ faint	e53 i-27
^ _ fainted	a-28 l55
^ _ far	a122 e50 g-31 h-73 j70 l-55 m-49
^ _ fasciitis	h38
^ _ fast	a-48 e78 j-25
^ _ fat	k45
^ _ feel	a250 i-69 k-25 l-29 m-29 o-24
^ _ feeling	a49
^ _ feels	e33
^ _ feet	a107 h-38 i-30
^ _ fell	a30 i-24
^ _ felt	h55
^ _ fever	f-24 o41
^ _ feverish	a43
^ _ file	d34
^ _ fine	a57 e74 i-25 l-35 m-57
^ _ finish	i26
^ _ finished	e-62 i43 l34 m28
^ _ first	a-55 j-40 l123
^ _ five	p25
^ _ flexor	e25
^ _ flight	e-31 l59
^ _ foam	h108 q-67
^ _ food	a-74 h62 j-25 l40
^ _ foot	e43
^ _ for	a-204 b52 c-34 d53 f-51 g-61 h128 i-61 j-42 l-79 m159 n-54 o209 p-47 q70
^ _ forget	b87 c-27
^ _ forgot	f30 g36 i-60 p38
^ _ forrest	a-62 e-26 j-35 l124
^ _ francais	d-30 f-35 k67
^ _ free	j29
^ _ fresh	a103 i-77
^ _ fri	a-25 h-24 i62
^ _ friday	a65 h-28 p32 q-27
^ _ from	e95 g67 h-64 l-82
^ _ front	a-27 p38
^ _ full	m34 n-29
^ _ game	d93 i25 l-73
^ _ gave	a83 i-55
^ _ general	h-46 k56
^ _ german	k38
^ _ get	a26
^ _ glutes	i35
^ _ go	a83 j-44
^ _ goal	a-52 f-51 j37 k244 l-52 o-24
^ _ goals	g-33 i-86 l166
^ _ goblet	i51
^ _ goblets	i32
^ _ goes	a67 j40 l-31
^ _ going	a-76 e116 f-39 l52
^ _ gone	a100 h-62
^ _ good	a24 h-88 l139 n-35
^ _ goosebumps	e25
^ _ got	a-102 b-43 e-28 h-28 i115 l57 m53
^ _ grabbed	a28
^ _ gran	a-41 l47
^ _ great	a60 i-41 l-25
^ _ groin	a30 l-33
^ _ guinness	a44 l-26
^ _ h	a77 e-59 k-32
^ _ hack	a34
^ _ had	a56 b-36 h26 l53
^ _ half	k-28 n40
^ _ hamstring	a51 e-26 l-37 m76
^ _ hamstrings	a58 i-55
^ _ happens	d-26 f64 l-25
^ _ hard	h-29 i36 j65 l-56
^ _ harsh	a-26 q60
^ _ has	e-48 l103 o-25
^ _ hate	b-26 k-29 l113
^ _ have	a104 b-28 c-26 d-36 f-71 l32 m-26 n52 o-34
^ _ head	a43
^ _ headed	a36
^ _ heart	h76 l-36
^ _ heavy	a148 e-63 i-70 j-33
^ _ help	l68
^ _ helps	a-38 h68 l-24
^ _ here	f116 j55 l-88 m55 o-34 q-50
^ _ hill	h49
^ _ hills	e-31 j37
^ _ hip	a124 i-99 k-30 l-41 p84
^ _ history	g74
^ _ hit	a-42 e54 l48
^ _ hols	o25
^ _ home	a-70 e85 k37 m-32
^ _ hoops	l36
^ _ hop	l33
^ _ hot	e31
^ _ hour	a-75 e-26 j53 k137 l-50
^ _ hours	a36 f-26 k35
^ _ house	o39
^ _ how	b-43 f144 h-64 j116 l-71 q-42
^ _ hr	i30
^ _ hrs	a-33 j72
^ _ hurts	a209 i-53 l-33 o-32 p-28
^ _ i	b62 d100 e145 f77 g160 h-78 j29 k-142 l-130 m-80 n37 o-84 p-41 q-24
^ _ ibuprofen	h25 l-25
^ _ id	f-24 q34
^ _ idea	i-24 k38 l45
^ _ if	a40 l69 q-48
^ _ in	a74 b-30 e-45 g34 h-117 i87 j67 k47 l-62 m-61 n73 o-93 q50
^ _ info	c48 n-33
^ _ injured	a58 q-25
^ _ ins	n31
^ _ instead	f-27 i24 k-25 l-31 m90
^ _ interval	e50
^ _ intervals	a31
^ _ is	a163 d36 f38 g78 h-87 i-58 j31 k-50 l-140 m68 n-26 o93 p-100 q-28
^ _ ish	a42 i-35
^ _ it	a-108 b197 c92 d36 e25 f52 h-182 i-74 j96 k-101 l30 n-94 p33
^ _ italiano	g-48 k162 l-61 m-49
^ _ jab	a54
^ _ jabbing	a38
^ _ jog	e102 h-31 i-54 l-25
^ _ jogging	a-34 e66
^ _ joint	h-36 i-27 l70
^ _ juice	a-27 f-42 h137 q-46
^ _ jumps	i78
^ _ just	i-33 l62 p-27
^ _ k	a-187 e137 h90
^ _ keep	a87 e-51
^ _ keeps	a116 i-43 p-34
^ _ kept	a34
^ _ kg	i41
^ _ kid	a-30 h-31 l47
^ _ km	e51
^ _ knee	a114 e-58 h153 i-49 l-42 q-79
^ _ kneecap	e31
^ _ knees	h-36 l24
^ _ knock	l124 o-53 q-47
^ _ know	i-46 l57
^ _ lad	a25
^ _ language	h-64 k151 l55 p-73
^ _ languages	f26 q-32
^ _ lap	a-66 e87
^ _ laps	a-68 e56 l31
^ _ laptop	a-29 l65
^ _ last	a-89 c-41 d32 j31 k-31 l-75 p228
^ _ lasted	p37
^ _ late	e-71 k-28 l124 m54
^ _ later	k-50 l-92 m154
^ _ league	e-31 j-35 l68
^ _ lecture	e-35
^ _ left	a40
^ _ leg	g26 h-47 i111 j-77 k-25 p101
^ _ legday	f-56 i45 l110 o-50 p-33
^ _ legend	l30 q-26
^ _ legs	a42 h-106 i151 m-66 q57
^ _ length	j-26 l61 p26
^ _ let	q58
^ _ level	h-25 i111 p-81
^ _ lied	a-39 p47
^ _ lift	i31 j24 l35
^ _ lifting	k50
^ _ light	a45 g-34
^ _ lightheaded	e40
^ _ like	a225 c42 d29 e-69 h-67 i-76 l-107 n81 o-37
^ _ limping	h28
^ _ listen	k28 l-48 q36
^ _ live	k53 l-39
^ _ loading	h76 l-61
^ _ log	c41 e-59 g147 i-39 k-48 l-73 p81
^ _ logged	g50 i42 p-46
^ _ logs	a-25 c-33 d202 g-99 h-26
^ _ lol	b107 l-99
^ _ long	a40 h90 j-77
^ _ longer	k49 l-24
^ _ look	a34 i-32
^ _ looks	a108 i-28
^ _ lost	b-37 f-88 k-48 o192
^ _ love	e-28 k-24 l80
^ _ lunges	h28 i171 j-31 l-54 m-35
^ _ m	e35
^ _ machine	b-36 l85
^ _ made	h-25 q36
^ _ magnesium	h29
^ _ make	a-26 i31 l-35 o34
^ _ makes	h59 l-58 p-28 q32
^ _ many	a66 b45 f-39 g69 h-66 k-43 l29 o36
^ _ marathon	a55 k51 l-38
^ _ market	d-64 l64
^ _ mate	f35 l60
^ _ max	a-30 i30
^ _ may	g31
^ _ me	a-69 b-38 d73 e-32 f121 h57 i24 k72 l-225 n197 o-104 p-107 q46
^ _ mean	k24
^ _ means	h24 q-24
^ _ meant	i-36 l-27 p84
^ _ meet	i33
^ _ meeting	l32 m99 n-41 p-32
^ _ meetings	l30
^ _ message	k-44 l-28 n-42 o140
^ _ messages	k89 l-31 o-28
^ _ messaging	f-29 l-33 o82
^ _ mile	a-86 e101
^ _ miler	a64 e-27
^ _ miles	a-121 e128 h86 i-36 k-44
^ _ min	e-48 h25 i33 l-44 p27 q36
^ _ mind	b146 d-26 l-32 p-38
^ _ mins	a-97 e87 h-36 i39 l-37 m40
^ _ minute	e64 k-31
^ _ minutes	a112 i-87
^ _ miss	n38
^ _ mode	a-31 k-51 l-65 n-106 o219 q47
^ _ mon	c134 h-46 j39 m-49
^ _ monday	a-33 j65 l187 q-183
^ _ more	a-134 e-79 i-50 j-28 l-110 m123 n127 o54 p71 q24
^ _ morning	a-44 h-43 i89 l-42 m51 p-36
^ _ mornings	a-63 i76 l45 p-26
^ _ move	k53 m-44
^ _ moved	k69
^ _ much	f-24 l61 o24
^ _ mum	h44 l52 o-49 q-45
^ _ muscle	h-30 k25
^ _ muscles	f-55 h55
^ _ mute	k-41 n116 o-58
^ _ my	a-83 b-37 c46 e-89 h-117 i43 k-45 l90 o43 p26 q119
^ _ myself	i40
^ _ nagging	b-26 l-31 o56
^ _ nah	a59 q-42
^ _ nd	q52
^ _ nearly	l36
^ _ need	f50 l-92 q24
^ _ needle	a63 o-37
^ _ needs	d30
^ _ never	i39
^ _ new	i-31 l75
^ _ next	a-84 b-73 e80 o73
^ _ niggle	a42
^ _ night	i-38 k-63 l256 n-25 o-30 p-27
^ _ nights	a28 e-28
^ _ no	a-77 b186 e-41 h-40 l-64 n-44 p115
^ _ nordics	h48 i27 l-30
^ _ normal	a-54 e56 h-24 n24
^ _ nose	e-60 l95
^ _ not	a113 b110 c33 e-33 f-47 h-164 i-91 l-42 m103 p-71 q99
^ _ note	i32
^ _ nothing	a36 j-44
^ _ notifications	n50
^ _ now	a-117 b-44 e142 f87 i-62 l-98 m167 o58 p-55 q-34
^ _ number	a-24 e33 l-76 q89
^ _ numbers	a-29 d28 f34 g25
^ _ numbness	a75 b-29
^ _ objective	k86 m-28
^ _ obliterated	i26
^ _ oclock	k42 l-42
^ _ of	a-92 c-78 d113 e111 f25 k-41 l36 m-63 p-58 q58
^ _ off	a-133 c-27 i47 k-76 l34 m-55 n-29 o256
^ _ often	a-25 g88 l-33 q-29
^ _ ok	e166 l-83 n-31
^ _ old	a-31 f-35 h82 q-29
^ _ on	a40 b-60 e-100 f75 g-40 h59 i-70 j28 m146 n102 o-235 q43
^ _ one	a85 d-48 e-50 f-44 h-61 i-49 j134 o141 p-28 q-43
^ _ only	a-86 e-44 g-46 i69 k102 p91 q-39
^ _ or	a155 e63 f-24 g-77 h36 m-37 o-59
^ _ order	b-32 f-52 h-34 j111
^ _ other	a-53 j53 m39
^ _ out	a-75 e113 h-54 i65 m-65 n-43 q29
^ _ outside	a-34 e34
^ _ over	b133 c-40 d24 g82 h-30 i-41 k-34 l-55 m-44 o53 p-37
^ _ pace	a99 e40 f-26 h32 i-44 q-53
^ _ pain	a74 h54 i-27 j-28 l-38
^ _ pains	h72 l54 o-34 q-34
^ _ parkrun	a-32 e89 i-50
^ _ partner	a28
^ _ passed	a-51 e52 l28
^ _ past	a-49 e31 g50 l-44
^ _ pb	i25 k-33 l31
^ _ peasy	l60
^ _ pee	g-49 h73
^ _ people	h36
^ _ phone	a-24 l44
^ _ physio	j44
^ _ ping	k96 p-81
^ _ pinged	a30
^ _ pinging	e-28 k37 n-28 o39
^ _ pings	b-42 l-51 n120
^ _ pistols	i55 l-33
^ _ pitch	a-51 l60
^ _ please	c-51 e-26 g-58 h-100 i-68 j55 k124 l-85 n-96 o63 p145 q95
^ _ plodding	c-24 e57
^ _ plunge	h59 j-36
^ _ pm	k62
^ _ pop	h-69 l68
^ _ popped	a56 i-39
^ _ popping	h82 l-61
^ _ pounds	f-28 k28
^ _ pre	l32
^ _ prefer	n-35 o32
^ _ press	a-47 i112 p-25
^ _ pressed	a27
^ _ previous	i-33 p33
^ _ protein	h-176 l189
^ _ pt	d25
^ _ pulled	h27
^ _ pulls	a-38 i115 k-36 l-24
^ _ pump	a-71 i109
^ _ put	a-48 p76
^ _ quad	a53 e-25
^ _ quads	a49 l-41
^ _ question	k26
^ _ questions	b136 f34 m-30 n24 o-145
^ _ quiet	e-24 k-49 o103
^ _ quit	b-26 o123 p-32 q-35
^ _ quiz	l41
^ _ race	h-55 l103
^ _ racing	b-25 h-42 l69
^ _ rack	j26
^ _ raises	a-33 i81
^ _ ran	a74 l-43
^ _ rate	a-46 e60
^ _ rather	a-62 k89 l-30 o29
^ _ rd	a-40 e34
^ _ rdl	i33 p-31
^ _ really	a52 i-31 l49 o-39
^ _ record	g73 l-54
^ _ recovery	c-25 g-29 h128 l-50
^ _ red	h35
^ _ relocated	c-25 k66
^ _ reminder	n28
^ _ reminders	b-65 k47 n41 o48
^ _ rep	a-32 e65
^ _ replaced	a34
^ _ report	a-40 g126 k-27
^ _ reps	a-34 j59
^ _ reset	c121 d-27 l-49
^ _ rest	a-82 g-36 h-44 l40 o-27 q170
^ _ rice	a51 i-25
^ _ right	k-40 m88
^ _ roller	h42
^ _ rolling	g-28 h92
^ _ room	a34 i47 l-96 m40
^ _ round	a-57 e63
^ _ rpe	g107 k-28 l-25 p79 q-90
^ _ rule	f-25 g-38 h-64 l-25 q187
^ _ ruled	a31 e-24
^ _ run	a-38 e109 g-25 h-184 i-129 j-26 l372
^ _ runners	e-28 h35
^ _ running	b-32 e60 h88 i-56 j58 k25 l-157 o44
^ _ runs	g26 l38 q-37
^ _ s	a-24 i24
^ _ said	b-25 i-73 j27 k55 l-36 p43 q34
^ _ sat	e-31 i64
^ _ say	a88 i-24 l-32 p38 q-37
^ _ says	a86 h33 j-41 l-59
^ _ scale	h65 m-34
^ _ sec	k-39 m63
^ _ send	o35
^ _ session	a-90 g-42 h-55 j75 k-38 l148 m-31
^ _ sessions	a-51 j45
^ _ set	a29 h-29 k-69 l105
^ _ sets	e-37 m81
^ _ settings	f81 l-75
^ _ seven	a-27 p37
^ _ shaking	a77 h-28 i-49
^ _ shaky	b-25
^ _ sharp	a42 q-26
^ _ shift	k-32 m55
^ _ shin	a43 e36 h-33 k-24
^ _ shoes	a-75 e77 l34 p-30
^ _ shot	p33
^ _ should	e-27 j-43 p110
^ _ shuffle	e38
^ _ sick	a-38 c-34 e101 m-32
^ _ since	a46 i-24
^ _ siri	l38
^ _ sit	i36
^ _ sits	a-53 i160 l-37
^ _ skipping	e30
^ _ sleep	a24 e-24 g57
^ _ sleeves	i24
^ _ slept	p32
^ _ smth	a-25 e25
^ _ so	a58 e64 f-37 g-77 h-48 l-36 o-49 q151
^ _ socks	f-32 l35
^ _ some	d-48 h-31 i28 l88 m-26
^ _ someone	a-59 h59
^ _ something	a27 b26
^ _ song	e39
^ _ soon	a-50 h-43 j102
^ _ sore	a309 c-34 d-25 e-33 k-27 l-61 o-25 q-41
^ _ soreness	a-37 c-24 f-36 g99 h-45 o-33 p50 q40
^ _ sorry	b-28 f-45 l75
^ _ sound	b-37 l92
^ _ splints	a42
^ _ split	j26
^ _ spot	a27
^ _ sprints	a65 i-50
^ _ squat	a30 i82 j35 l-50 m-42 p-63
^ _ squats	a-48 e-41 i178 j-25 k-47 p39
^ _ squatted	a25 i30 j-25 p-30
^ _ squatting	i27
^ _ stair	a56 i-31
^ _ stairs	a-25 h69 l-29
^ _ stars	a28 e24 i-27
^ _ start	l-50 n74
^ _ started	e100 f47 h-29 i-48 n-24
^ _ step	h34 l-43
^ _ steps	b-27 n-35 p74
^ _ stiff	a47 i-28
^ _ still	a-62 e75
^ _ stitch	h24
^ _ stop	b60 c-28 f-36 l53
^ _ strain	a47
^ _ strap	a27
^ _ streak	a-28 g88 l-52
^ _ strength	k28
^ _ stretch	h59
^ _ stretching	h31
^ _ strike	a48 h59 q-51
^ _ stroke	a-44 h71 l-24
^ _ stuff	j28
^ _ suis	a95 h-59 l-32
^ _ suit	l43 o-29
^ _ sunday	a-82 i78
^ _ sure	l-50 q71
^ _ survived	a-48 i52
^ _ svp	f163 l-114
^ _ sweat	a-41 e46
^ _ sweating	h42
^ _ sweats	a28 h-28
^ _ swimming	a30
^ _ swollen	a30 h-29
^ _ system	c-38 l72 p-29
^ _ tabs	c-57 h29 l-34 n89
^ _ take	b49 k31 p-49
^ _ talking	l-27 o34
^ _ tap	l46
^ _ tapped	a-46 o-29 p80
^ _ tea	i-58 m132 o-50
^ _ tell	a60 l-56 q47
^ _ telling	a48 f-27
^ _ tempo	a-127 e81 h113 i-27
^ _ tender	a50 h-39
^ _ tendon	h39
^ _ texting	b-32 k-37 l-32 n-26 o137
^ _ th	a-50 e54
^ _ thanks	b89 o-43
^ _ that	a-101 b93 c-62 e-32 h-86 i-74 k-31 m107 n-47 o-42 p285
^ _ the	a-114 c61 e42 i-192 j-76 k-39 l-25 m37 n105 o58 p94
^ _ them	l-25 o30
^ _ then	a-33 c45 d-58 h-37 i51 j76 l-36
^ _ there	a-60 d37 e83 f40 h-63 l46 n-50 q-37
^ _ thigh	a25
^ _ thighs	a-49 e49
^ _ thing	a40
^ _ think	a106 h-36 k41 l-65
^ _ this	a-122 b320 c-74 e-28 h-69 j-35 k-37 m76 o-51 q58
^ _ though	h-80 l100
^ _ threw	a-29 e29
^ _ through	e-29 g43 i55 l24 o-28
^ _ thrust	i24
^ _ thrusts	a-90 e-39 i192 p-44
^ _ thursday	i39 j29 p-27
^ _ thx	a-29 d29 f-49 l49
^ _ tight	a74 b-25 h-24
^ _ tights	l32
^ _ til	a-27 k-30 l-45 m83 o64
^ _ till	a-77 l-52 m127 o35
^ _ time	a-35 g-39 h-29 i-48 j-24 k166 l60 m112 o-46 p-35
^ _ times	g26
^ _ timezone	g-27 k85
^ _ timing	l-64 m93
^ _ tingling	a-36 e36
^ _ tipped	f-49 h-24 l-25 q108
^ _ tips	f60 h47 l-61
^ _ tired	e-27
^ _ to	a64 d31 f76 g-82 h-119 i-97 j26 l130 p-75
^ _ today	a-184 b-55 g-28 h-27 i125 l137 p91
^ _ todays	b53 c-43 l-27 o-42 p103
^ _ toes	q30
^ _ tokyo	k27
^ _ told	h-27 l-31 q33
^ _ tomorrow	a65 j-31 l62 m-103 q26
^ _ tonight	i40
^ _ too	a70 e-61 h31
^ _ tore	a32 i-33
^ _ totally	a30 e-27
^ _ track	a-51 f-30 k-24 l187 o-26 q-26
^ _ train	j-26 k44
^ _ trained	i116 l-50 m-29
^ _ trainer	a-53 j43
^ _ training	j44 l61
^ _ treadmill	h-29 l60
^ _ twinge	a35
^ _ two	a-30 e39
^ _ typed	b68 f28 h-28 k-46
^ _ typing	e24
^ _ under	a109 b-24 e-33 h-25
^ _ units	f-25 k180 l-72
^ _ until	a-42 l-28 m103
^ _ up	a67 b-31 g69 h-50 i87 j41 k-37 m-31 n-31 p-59 q-63
^ _ ups	a-57 g-24 i31 l88
^ _ urine	a34
^ _ urself	f-48 h-47 q95
^ _ us	b33 f71 g67 h-46 i-37 l-74 m60 n-25 o-61
^ _ used	a-34 i39
^ _ verdict	a-76 q113
^ _ verdicts	a-30 g120 k-28 q-43
^ _ vs	g-30 h129 k29 l-62
^ _ w	a-81 e31 h-30 i58 o25
^ _ wait	a-37 i-32 m-24 p62 q50
^ _ want	c69 k43 l-70 n91 o-81 p-47
^ _ wants	a32 i-57 j33
^ _ was	a53 b-62 e-64 g94 i37 k-36 l-44 m-47 o-30 p162 q-47
^ _ watch	a72 e-28
^ _ weather	b-30 l31
^ _ wednesday	i-42 p47
^ _ wee	a31
^ _ week	a25 e-50 h70 q-38
^ _ weeks	g-24 h32
^ _ weight	a-25 l28
^ _ weights	h25
^ _ well	a40 b-25
^ _ went	a106 b-37 e-24 i-38 k49 l-33
^ _ were	b-24 f134 l-84
^ _ what	a-33 b-28 f91 g-56 h37 j-55 l-94 n-32 p96 q99
^ _ when	k-35 o62
^ _ where	e-34 k34
^ _ which	a-30 h72
^ _ while	e82 i-46
^ _ who	i42 l-69 q85
^ _ why	b-36 j88 l46 m-42
^ _ wife	l43
^ _ wifi	l36
^ _ will	b-36 f-30 k-56 l96 m134 n-37 o48 p-27 q-37
^ _ with	a-114 e50 f-24 i45 j90 k29 m44 n-63 o24 p-26
^ _ wobbling	a-44 e44
^ _ wobbly	a31
^ _ woke	a-64 e67
^ _ women	h90 o-25
^ _ words	f102 h-28 l-46 q-28
^ _ work	d-41 k-31 m120
^ _ workout	h50
^ _ worth	h90 l-35
^ _ would	e-43 j-56 o88 q44
^ _ wrong	b78 i-43 l76 o-38
^ _ wrote	p68
^ _ x	a42
^ _ xmas	l82 n-35
^ _ yes	a113 l-88
^ _ yesterday	a-25 g47 i70 j-44 l96 m-38 q-28
^ _ you	b121 c-76 d51 f-71 g-63 h-85 j-35 k-58 l119 m-96 o113 q40
^ _ your	g-44 h-112 l47 q141
^ _ yourself	h-71 o32 q80
^ _ z	b-50 h-30 l34 m-49 p107
^ _ zero	a60 g-51
^ _ zone	h-61 k78 l40
^ a	a214 d-61 g53 l-68 m-40 o-38
^ abandon	b176 d-26 f-31 k-47 l-57
^ about	i35
^ absolutely	b-25 i55
^ achilles	a54
^ activate	a-50 b-33 h-30 l-60 n219 o-34
^ actually	a-38 b118 m-25 o-32 p85 q-25
^ add	i57 n31
^ adductors	a28
^ after	c-31 h-95 i29 j-38 k-24 l-58 m278 o-51
^ ah	a-54 b49 o83 q-47
^ all	a34 c-64 d-45 e48 g149 i39 m-57
^ already	a26 d-47 e160 l-75 o-58
^ always	j32
^ am	e60 g103 k-31 l39 o-69
^ amend	i-56 m-50 p195 q-43
^ an	a36
^ and	a-40 h-33 l-57 q149
^ ankle	a196 e-43 i-34 k-32
^ ankles	a37
^ another	k-109 m125
^ ants	a41
^ any	f72 g87 h-101 j-40 l34 n-35
^ anyone	f-34 l73
^ anything	a-42 g132 h-29 i-44
^ are	a-68 b-41 c-27 d-45 f-71 h317 i-85 j-47 l26 o-26 q135
^ arms	a-36 j31
^ as	a-25 b123 g-36 h-85 k26 l74
^ asdfgh	g-49 l186 m-30 o-40
^ ask	a-94 k39 l-50 m171 o-27
^ asking	a51
^ at	a-137 e109 g-27 i-25 j-24 k-33 l-78 m226
^ ate	i34
^ auf	k52 o-34
^ average	c-24 g89
^ avg	g114 h-76
^ away	b-73 h-48 o162
^ aye	a101 h-32 l-62
^ baby	a-57 e46 i25
^ back	a-33 b289 c-33 d46 e-51 g-39 k185 l-92 m-74 n-137 p-26
^ backup	c-57 d191 k-41 l-27
^ bad	b-29 h-59 k-61 l32 m142
^ bail	b189 h-41 k-37 l-74
^ bailed	i30
^ bambi	a63 i-38
^ banana	h69 j-53
^ banged	i39 l-27
^ barbell	i50 l-27
^ based	h-42 q73
^ basta	b80 g-38 l-49 m-30 o37
^ be	a53 e-47 n-56 o65
^ because	a-71 f-50 q196
^ bed	a41
^ been	e94 h-28 l-31
^ before	i37 j31 l-35
^ begin	g-28 k-28 l-74 n246 o-65
^ belt	i32
^ bench	a-29 i-147 l172
^ bending	a31
^ best	a-27 e-33 g92 h139 i-29 j-35 k-32 l-46
^ bet	a61 b-33 l138 n-46 q-54
^ better	h-54 j70
^ between	a101 i-100 j-39 m81
^ big	a78 i-29
^ bike	a-24
^ bin	c124 h-25 i-35 n-29
^ bit	a107 e-26 i-36
^ blacked	i26
^ bless	l66 o-33
^ blister	e42
^ bodys	a39
^ bone	a35 g-37 l37
^ bonjour	f-77 l190 m-30 q-45
^ boo	b-72 d-50 l191 o-29
^ bot	a87 f44 i-83
^ both	a74 e25 i-47 j54 l-65
^ box	i36
^ boyfriend	a-26 e26
^ brb	a-26 i-38 k-44 l-117 m244
^ break	a-51 i-27 q120
^ breathing	e38 o-25
^ bridge	l33
^ bridges	a87 e-28 m-49
^ bring	b-24 k-34 l-25 n95
^ broke	i45 l-25
^ brown	l70
^ bss	i71 q-27
^ bugger	o37
^ bulgarian	i67 q-27
^ bulgarians	i119 l-40 p-66
^ bum	a42
^ burn	c192 d-39 l-40 n-36 p-33
^ burning	a28 k-30 l82 m-48
^ bus	l46
^ but	m-26 q26
^ butt	a115 l-96
^ bye	c27 e-47 h-49 k-34 l134 m-28 o49
^ calf	a28 e27 h-49 i132 j-36 l61 m-32 n-28 o-34 p-26
^ call	b152 k151 l-50 m-38 n-40 o-143
^ calves	a90 b-25 e-41
^ came	a74 e-28 l-27
^ can	a-180 b-90 c-24 d68 f-47 g-42 h175 j37 k35 l65 m181 n-38 o-29 q-90
^ cancel	b79 e-25 k-41 l-55 n-47 o202 p-47 q-35
^ cancelled	i-59 l87
^ capital	l36
^ captains	e-27 l71
^ carb	h38 k-57 l34
^ carbs	a-25 g-48 h205 j-42 l-65
^ cardio	j51
^ carry	e-35 l-24 n99
^ catch	h-48 m64
^ cause	g-39 h-70 q142
^ causes	h31 l-31
^ cba	a-50 b178 g-27 h-49
^ cease	f-27 o54
^ celsius	e-27 k188 l-46 m-46 o-44
^ chalk	a-43 e-33 h-38 i37 l81
^ change	a-58 e-28 i-43 k126 l-49 p158
^ changed	b56
^ charity	a49 e-41
^ chart	h-26
^ check	a111 c-40 i-40 k48 m43 n-43 o-41
^ checkin	k64 l-30 m-28
^ checkins	k-108 n96 o26
^ cheers	b-33 h-49 l197 q-49
^ chest	a24 e33 i-71 j-30 l84
^ chicken	i-60 j55 l32
^ clear	a-27 c181 d-50 g-84 k-44 p55
^ cleared	a54 h-44
^ clock	i26
^ clocks	k50
^ close	b214 c30 l-118 m-49 o-47
^ club	a61 i-41
^ cmon	a71 e-32
^ cna	a87 m-65
^ coffee	h134 l-42 m-49
^ cold	a29 h31 j-36
^ come	k-37 m87
^ coming	e26
^ commands	a-61 f238 h-44 l-54 m-29
^ compare	g58
^ congratulate	l68 o-25
^ convert	e-42 k-58 l104
^ convince	a-43 j27 n-31 q115
^ cool	b-43 h-31 l184 o-47
^ core	a-39 e35 h-24 j28
^ correct	h76 i-70 p29
^ correction	a-56 g-25 i-90 p199
^ cost	l27
^ coughing	a29
^ could	h59 i-59 k35 l-47
^ covid	a61 e-61
^ creatine	a-24 e-26 h191 k-41 l-39
^ crossfit	i32
^ crossing	k38 l-33
^ cruise	n-50 o78
^ csv	a-33 c-41 d249 l-50 m-31 o-31
^ ctrl	b-50 h-30 l-49 m-49 p208
^ cu	l99 m-72
^ cup	a28 i-28
^ currently	a-112 c-24 e249 i-28
^ cut	a-24 c-33 h-40 k69 m-25 n-49 o135
^ dad	a25
^ daily	e-24 k-109 n166
^ danke	a-47 l219 m-44 o-46
^ dark	a47 h-35 k-28
^ data	c-41 d69
^ daylight	k43
^ deactivate	n-105 o105
^ dead	a96 e-49 i-50
^ deadlift	l68
^ deadlifts	a-88 i159 m-40
^ deads	a-91 i157 k-24
^ delay	l-90 m180 o-26
^ delete	a-77 c49 d-25 i-27 l88 n-45 o60 p85 q-29
^ deleted	l77 p-26
^ deload	g-30 h65 i25 q-38
^ destroy	c100 d-79
^ deutsch	b-45 k131 l-51
^ did	a-126 d-26 e-49 g73 h-76 i205 j-29 k-44 l104 m-36 p-64 q45
^ difference	h110 j-53
^ disable	l-56 n-114 o218
^ discard	b230 f-33 k-41 l-54 n-47 o-42
^ dizzy	f-24 l86
^ dnd	b-41 k-28 l-82 o249 q-39
^ do	a-255 c52 d-31 e122 f-90 h206 i-61 k-107 l202 m-37 o61 p-35
^ doc	a-33 e-30 h25 j33
^ doctor	h33
^ does	a-42 g-28 h273 i-72 j132 k-72 l-163 p-54 q100
^ doing	a-93 e109 h-34 j41
^ doms	a122 c-33 h32 l-52 o-31
^ done	a69 e-81 h-42 i227 j-32 k56 l-80 o-30 q-50
^ down	a105 e-32 l-41
^ download	c-56 d195 e-27 l-49 n-50
^ drank	a29
^ driving	b-49 i-45 k-37 l-61 m242
^ drop	b122 c127 d-33 g-38 k-24 l-119 n-33 o62
^ dropped	a26
^ dry	a-46 l57
^ dude	b-28 q28
^ dump	c-58 d102 k-25
^ dying	a69 q-25
^ earlier	i34
^ early	k28
^ easy	a-157 e101 h26 i29 j42 l32 q-51
^ eating	k-50 m78
^ eccentric	h122 k-73 l-30
^ edit	a-55 b-49 c-25 g-40 i-63 k134 p135
^ effort	i49 p-58
^ eh	a-44 b41 f175 g-52 l-67 q-41
^ eight	a53
^ elaborate	f-48 l-62 m-32 p-41 q211
^ electric	a29 i-27
^ electrolytes	f-31 h53
^ email	c-28 d122 g-51 l-42
^ en	d-30 f-35 k107 l-34
^ enable	b-24 l-49 n183 o-65
^ end	b223 h-26 l-85 m-25 n-39 o-36
^ english	f-37 g-65 k153
^ enough	b94 e-48 h-48 i-37 l-64 n-35 o188
^ enter	i53 p-38
^ entry	p43
^ erase	c112 f-27 g-61 p56
^ esc	b231 f-34 l-71 o-49 p-29
^ evening	c-60 d-40 g-32 l188
^ every	a95 h-27 i-44 j31 n28 o-44
^ everyone	a38
^ everything	c-91 d25 e138 l-29 p-28
^ exams	a-31 i-43 n80
^ excel	d116 f-48 q-32
^ exhausted	a60 o-45
^ exit	b271 h-48 l-95 o-73
^ explain	a-31 b-42 e-25 h74 j75 l-86 p-25 q106
^ export	a-42 d201 g-49 o-51
^ exprot	c-97 d168 g-50
^ f	k-24 o46
^ factory	c58 d-27
^ fair	k-30 l119 o-74
^ fancy	a38 h-25
^ fartlek	e47 f-39 h32 q-32
^ fast	a-97 j34 l78
^ fasted	a67 h32 p-29
^ fed	a90 e-26 q-28
^ feeding	m34
^ feel	a173 d-29 e-41 h-37
^ feeling	a89 d-50 e-32 h-35 k-30 l112
^ feet	a74 e-58
^ fell	a47 j-24
^ felt	a42 e42 i-32
^ fever	l49
^ feverishly	a38 g-31 h-33 l55
^ ffs	b-43 h-24 l153 m-48 p-28
^ fingers	a38 i-28
^ finished	a24 e-34 i112 l-53
^ first	a65 e26 f58 j-57 k-44 l-25 q-31
^ fit	h-32 j55
^ five	m37 o-26
^ fix	a-32 i-84 k-28 p160
^ flew	k45
^ flu	a60
^ foam	a-34 g-28 h134
^ foot	e72 q-51
^ football	f-24 l40
^ for	e-36 f-24 j51 l-29
^ forget	b186 c151 d-41 e-44 g-46 k24 l-77 m-65 p-29 q-28
^ forgot	p55
^ freeze	f-46 l-69 o201
^ fresh	a-29 c31 i48
^ friday	a-31 j29
^ friends	b-38 l92
^ from	a-46 e-30 h65 i33 k44 l-25
^ full	a33 c163 d66 e-86 f-36 i-34 k-45 l-35
^ gap	f-37 g-45 j110
^ garmin	a29
^ gave	a-33 e-28 i50 o39 p-42
^ gday	b-49 f-47 h-44 l199 n-28
^ gdpr	c117 d62 h-40 l-58 o-30 q-26
^ gels	h45
^ gentle	a26
^ get	a-24 b24 c50 f-108 l-63 n-38 o164 p34
^ getting	a117 f48 k-73 l-44
^ gf	e-27 j24
^ give	a49 b-48 c-74 d42 f40 g-35 j28 l-105 o99
^ glute	h-26 j26
^ glutes	a106 h-25 l-32
^ gm	a-35 b-27 g-45 i31 l212 m-40 n-47
^ go	a-93 c-24 e-55 j-26 k63 l139 m-46 n-45 o121
^ goal	a-50 f-50 h-33 i-52 j31 k257 o-55
^ goals	k33
^ goblets	h-46 i49 p38
^ god	l31
^ going	a52 e147 i-57 l-85
^ good	e55 f-33 g-32 l87 o-49
^ goodbye	f-24 g-42 i-50 l194 m-38
^ got	a161 b-65 d-30 f-36 g-44 h-31 i62 j57 l126 m-69 p-45 q-37
^ grandson	h44
^ graph	a-56 g243 k-49 l-40 m-47 q-26
^ great	a56 e-36
^ green	a51 g-34
^ guess	c-42 i42 l46
^ guide	c-31 f145 l-43 o-48
^ gut	e138 n-50 o-32
^ gym	i42 j54
^ hack	a-30 i93 p-44
^ had	a131 j-35 n-33
^ haha	f-48 l207 q-142
^ half	a57 j27 l-35
^ halfway	a-86 b-27 e234 k-57
^ halp	b-44 f244 g-33 l-67 p-48
^ halt	b94 k-49 l-79 o35
^ hamstring	a107 e29 h-54 i55 p-60 q-31
^ hamstrings	a146 c-29 e-57 l-24 o-30
^ hand	a-30 c-35 d69 e30 l-29
^ hang	l-57 m177 n-130 p39
^ happy	a29 h-29 i-41 l110
^ haud	b-28 k-28 l-46 o127
^ have	a152 e-30 g89 h-41 i-65 p-63
^ he	e-46 l75
^ head	a57 e-39
^ heads	a26 j-26
^ heart	a110 e55 h-69 i-46
^ heat	a-44 h71 l-24
^ hello	a-27 d-47 e81 f-42 g-30 h-52 l242 o-27 q-37
^ help	d-28 f57 j-28 l75
^ hey	b-43 e61 f-47 g-41 i33 k-49 l155
^ hi	i41 o-27
^ hill	h-76 i-34 j70 l79
^ hills	a80 e46 g-37 q-38
^ hip	a55 e-34 h-74 i131 l102 p-75
^ hips	a39
^ history	b-30 f-31 g183 k-42 l-31
^ hit	a26 b25 e114 m-54 p-35
^ hiya	a29 b-39 d-30 k-46 l216 o-50
^ hm	q63
^ hmm	f-47 g-26 l159 m-27 o-25
^ hobbling	e32
^ hold	b-45 c-32 l-32 m264 p-32 q-45
^ holiday	n-75 o102
^ home	e-65 k116 l-27 m-24
^ horse	h-40 l50
^ hot	a-28 e35 i-29 l28
^ hotel	a36 i-27
^ how	c-92 e-91 f124 g185 h74 i-43 j-62 k-156 l60 m-110 o25 p-129 q168
^ hr	a-40 e63 i28 l-24
^ hrv	f-52 h57
^ hubby	j34
^ huh	f280 g-84 h-30 k-38 l-73 o-49 q25
^ hungover	a80 e-38
^ hw	o64
^ hybrid	h28
^ hyrox	j28
^ i	b-250 c116 d-92 e-87 f92 g-111 h-64 i-85 k141 l87 n198 o103 p63 q-96
^ ibuprofen	h45 j-26
^ ice	a26 h57 j-27 l-44
^ id	c36 d34 h-27 j-44 k37 l-84 n55 q-34
^ if	a-62 e-39 h39 j93
^ ignore	b81 g-74 l29 q-39
^ imperial	d-48 g-45 k198 l-34
^ in	a-119 d-35 k122 l-151 m290 n-50 o-35
^ instructions	a-48 f239 k-46 l-51
^ intervals	a58 j-39
^ iron	h60 l-54
^ is	a115 b-68 d-43 e52 f75 g-68 h479 i-153 j119 k-131 l-257 m-61 n-33 p-37 q43
^ it	a-54 g-34 i41 j-26 k26 l60 m30 p67 q-26
^ itb	f-49 g-31 h199 l-80
^ itching	a28
^ jam	i-27 l87 m-30
^ je	a95 h-59 l-32
^ jelly	a145 i-85 l37 q-48
^ jogging	a-125 e183 h33 i-32 m-31
^ joints	a57 l-24
^ json	d72 g-39 q-25
^ jst	b135 f-48 l-87
^ just	a-63 e91 f87 h-62 i65 n-26 p-50
^ k	a-47 b-49 k-71 l198
^ keep	c-57 f-35 h-38 n142
^ kettlebell	i39
^ kg	k-45 l105
^ kids	i-45 l-53 m125
^ kill	b104 c56 l-74 m-51 n-57 o62
^ killed	a-36 c-29 i140 l-55
^ kilos	k73 l-50
^ kindly	l-49 o103
^ km	e-38 k150 l-70
^ knackered	a73
^ knee	a201 e47 h-54 k-49 l44 m-56 o-39
^ kneecap	a79 e-25 h45 i-29 p-45
^ kneeling	a31
^ knees	a61 h-60 l30 n32
^ knock	l52 n-47 o87 p-25 q-47
^ l	l-33 m71
^ lactic	a-43 h74
^ lang	k279 l-109 m-44 n-44 o-49
^ language	b-25 g-35 k91 l-29
^ lap	a-40 e90 j-31
^ last	a-59 e74 g98 h-76 l-24 p-31 q49
^ later	a-88 g-34 i-30 l-74 m310 q-34
^ laters	a-28 l199 m-96
^ lbs	b-36 f-47 k239 l-93 q-25
^ leave	b128 c44 h-82 j120 l-56 n-36 p-49
^ left	a63 i-24
^ leg	b-30 c-33 f-53 g-72 h33 i232 j-32 l173 o-58 p-47 q-52
^ legs	a197 b-41 e-47 h-160 i451 j-47 k-35 l-142 m-43 p-69 q-38
^ let	b150 c-28 f-35 g49 l-50 o24
^ lift	a-56 i26 j63
^ lifted	i25
^ lifting	a62
^ light	a46 e-38 k-28 l36
^ lightheaded	a24
^ limp	l36
^ limping	a79 e-40 h29 j-50
^ list	c-58 d-41 f39 g256 h-36 i-40 p-42
^ literally	e104 h-27 i25 l-91
^ little	a26
^ living	i33 l-46
^ lmao	a-39 k-36 l118
^ log	a-69 b-25 f-37 g108 i129 k-61 l113 p-71
^ logged	c-30 p45
^ logging	i43 p-31
^ logs	b-26 d-194 g241
^ lol	a-26 b-44 c-40 e-58 f-50 g-28 l423 m-36 n-34 o-56 p-60 q28
^ london	a-28 k27
^ long	a80 g-31 i-26 j30 k-56 l51
^ look	g144 l-75 m-60
^ losing	j31
^ lost	a30 f90 g30 h-24 i-33 k-24 q-46
^ love	i33 j-31 l62 o-28
^ lower	i50 m-24
^ lowering	a32
^ lunch	a51 l-36
^ lunge	a-30 i65
^ lunged	g-30 i-34 l95
^ lunges	a-126 e-77 h-51 i70 j53 p177
^ lying	a24
^ machines	i26
^ magnesium	f-32 h93 k-25 l-35
^ mail	b-32 d35 l47
^ main	a-33 k72
^ make	c26 d59 h-37 i-53 k73 l-57 m-76 p93
^ managed	i31
^ manual	a-26 f122 g-30 l-34
^ marathon	k56
^ mark	a-35 i66
^ massage	h70 l-47
^ max	a74 h49 i37 k-57 l-87
^ may	d47 g-48 q38
^ maybe	a-55 l189 n-49 o-48
^ me	a75 i-36
^ meaning	a-79 h-69 l-30 q184
^ meant	a-24 p59
^ meh	a91 b-29 g-39 h-29 l25
^ menu	b-41 f285 k-50 l-82 q-49
^ merci	b-47 k-49 l168 o-28
^ merry	l93 n-35
^ message	m33 n-31
^ metatarsal	a100 h-40 o-28
^ metric	b-48 k147 l-28 o-49
^ mid	a-94 e273 h-48 k-26 l-66
^ mild	a124 h-66 m-49
^ mile	a-49 e82
^ miles	a-31 e-47 h-32 j70 k217 l-89
^ milk	a-41 j-88 l128
^ mind	a24 b-25 h-42 l69
^ minimum	a-25 h34
^ minus	i-43 p44
^ miss	n26
^ missed	c-27 l44
^ mon	a-43 j53
^ monday	a-31 i40 l-94 o-49 p186
^ monthly	a-40 g72 l-27
^ more	a47 c-31 h53 k-29 l-40 n-45 o-51 q133
^ morning	a-42 i-55 j66 k-69 l347 n-97 o-28 p-48
^ move	k96 n-27
^ moving	e-28 k40 l-27
^ mums	h-28 l31
^ muscle	a-56 h39 l34
^ muscles	a41
^ muskelkater	a149 e-110 h-39
^ mute	a-62 b-37 l-90 n-49 o313
^ my	a34 c-55 d-52 e-164 g169 h-32 i-116 k135 l316 m-56 n-44 o-79 q-80
^ nah	b102 l-30 m-28 o-51 p37
^ nap	j-26 m39
^ neck	h70 l-47
^ need	a59 d39 h-76 i-30 l134 o-58
^ neither	a62 l-34
^ netflix	a-25 d-90 i-24 l161
^ never	a40 b112 d-26 h38 l-71 n-97 o84 p-54
^ nevermind	b211 f-32 l-130
^ new	a-45 e-29 f79 i31 k66 m-28 p-52
^ newbie	e-25 f75 q-50
^ next	a87 l-53
^ nice	a-42 b-57 f-40 l238 o-45 p-46
^ night	k27 m-27
^ nine	a95 b-27
^ no	a-34 b-39 e-59 g-48 i-116 k128 l271 m-47 o78 q-119
^ noodle	a92 i-71
^ nope	e-25 f-28 g-36 k-61 l177
^ nordic	i150 l-103
^ nordics	a-45 e-24 h28 i124 j30 p-39 q-24
^ nose	a95 l-95
^ not	a-94 b-49 e-48 h-66 i-145 l-167 m345 o132 p91 q24
^ note	i38
^ nothing	a109 e-50
^ notifications	l-39 o39
^ now	a-99 e145 k-59 m67 o-36
^ nudge	k51 p-57
^ nuke	b-73 c192 d-44 l-40 q-25
^ numb	j-25 l83
^ nvm	b313 c-50 g-50 l-71 m-33 o-24
^ off	a-28 b-111 h-35 l-48 m-49 n160 o143
^ oh	a-27 p30
^ oi	g-45 l186 m-33 q-36
^ ok	a-304 b-25 f-63 h-55 j-24 k-64 l496 m-46 n106 o-43 q60
^ okay	k-39 l52
^ omg	b-48 k-40 l181 q-31
^ on	a-227 b88 e305 g-31 h-89 i-105 j-37 k-56 l-177 m138 n122 o80 q49
^ one	a32 h-27 i-24 k-99 m195 p-72
^ only	a-32 k-25 l-33 o90
^ oops	b37 f-30 h-24 i-26 l-39 n-48 o-30 p253
^ open	d-33 f-28 g53 k53 l-31
^ opt	b-44 h-43 k-48 l-46 m-39 n144 o107
^ options	f142 k-52 q-36
^ order	f-26 h-41 j157 q-46
^ ouchie	a67 k-29
^ out	a-177 e379 i-60 j-33 l-34 o-54
^ overheated	a34
^ overview	g231 h-80 k-46 l-53 m-27
^ ow	a-38 e51
^ pace	a-42 e25 k43 l-26
^ pack	l-28 o56
^ pain	a63 h-42 l51
^ park	b-85 m149
^ parkrun	a34 b-43 e43 i-37 j89 m-41
^ parliament	l85
^ passed	o26
^ past	g107 k-28 l-29 q-43
^ patella	h64 l-38
^ pause	a-27 f-35 i-45 l-42 m-59 n-145 o419
^ pee	e25 h-41 l121 m-61 o-26
^ peed	a38 e-28
^ peeing	a117 l-26 p-38
^ permission	a46 e67 l-73
^ perth	k124 l-46 m-52
^ phone	a-24 e24
^ physio	a32 e-28
^ pick	e58 p-24
^ pilates	h-42 i82
^ pinch	l61
^ ping	e-44 k68 l-35 m37
^ pins	a47 e46 i-79
^ piss	a33 h-26 l74 m-31 o-50
^ pistols	a-51 i90
^ plan	a25 j30 k-27
^ planning	a37 e-35
^ plantar	h38
^ please	a54 b168 f-44 g-27 k-40 l-36 m-39 n-28 o90 q-87
^ plot	a-47 c-46 g175 h-56
^ polski	b-46 k199 l-42 n-41 q-45
^ pop	e28 g42 h-35 j-48 l80
^ popped	e30 h-28 i41 l28 m-30
^ popping	i37 l-25
^ post	a44 j-32
^ postpone	a-31 l-93 m203 o-29
^ prd	a-28 i29
^ pre	h32
^ preferences	d-50 f-49 k185 l-32 o-33
^ press	l50
^ previous	a-30 d-24 g89
^ preworkout	a25
^ print	a-37 c-28 d131 e-29
^ prioritise	j-54 k139 l-41
^ probably	a26
^ progress	g134 q-50
^ proper	h99 i-43
^ protein	h199 j-69 l-103
^ prove	b-46 o-36 q122
^ pt	a-41 h34 i30
^ pull	g117 i-60 l30
^ pulled	i35 l29 o-26
^ pure	a47 i-47
^ purge	c224 h-43 l-83 o-26
^ push	a-25 e-43 l-26 m108 p-28
^ pushed	a27
^ put	a-152 e-33 i127 j-32 k67 m97 p29 q-34
^ quad	e-25 i31
^ quads	a256 e-124 h-50 l-63
^ quick	a-30 e73 h81 i49 l-135
^ quiet	a-49 k27 l-76 m36 o111
^ quit	b267 f-38 l-81 n-77
^ race	e28 j31 l36
^ racing	a-41 e42
^ racked	a-33 i48
^ ran	e-71 j-29 l189
^ rate	a40 c-59 l67
^ raw	d69 f-49
^ rdls	a-29 e-32 i70
^ re	n45
^ reactivate	b-47 h-45 l-37 n195 p-42
^ read	h82 l-37
^ really	a-41 h-58 q132
^ reason	f-43 q56
^ reasoning	f-30 q60
^ reasons	k-64 m-35 n-29 q168
^ recap	g183 h-53 k-24 l-70
^ reckon	a29
^ recommend	h-31 j-27 l127 m-33
^ record	i76 p-44
^ recovery	a40 i-57 l74
^ red	l-25 o34
^ register	n58 o-58
^ relocated	k42 l-33
^ relocating	h-24 k66 l-29
^ remember	l24 p-29
^ remind	a-54 g26 k-30 l34 m138 n-29 o-34
^ reminder	g-24 i-32 k73 l39 m-27
^ remove	c103 d-50 n-66 o58 p125 q-46
^ rep	a-38 e38
^ replace	h-25 i-31 p56
^ reset	b71 c63 l-34
^ rest	a87 j-34 k-34 l-40 q51
^ restart	b145 k-35 m-30 o-80
^ resume	h-34 k-29 l-79 n259 o-68
^ rev	h-28 i39
^ revert	k-40 l-60 m-68 n-50 p255
^ rhabdo	h55 o-28
^ right	c123 k-25
^ rip	a79 c62 d-51 g-45 k-36
^ roll	b-57 l-34 n-50 p165
^ rollback	h-50 l-61 m-50 p209
^ romanian	i60 q-45
^ rpe	a50 f-28 h87 i-78 k-27 l-27 m-52 p137 q-57
^ rubbish	h-43 q45
^ run	a-46 c-31 e100 f-35 h-99 j24 l249 n-49 q-30
^ running	a-196 e231 h-47 k-36 l185 m-62 o-26
^ runny	l24
^ saddle	a48 h-31
^ same	a-24 i-28 j64
^ sandwich	a-26 j29
^ saturday	a31
^ sauna	a51 e-46
^ save	c-52 d173 i34 l-80 m-26
^ saw	a40 e-33 h46 i-27
^ say	a71 e-26 l-55 o-99 q139
^ says	l-49 q85
^ school	a62 i-40
^ sciatica	a52 i-30 l-25
^ scrap	b136 c55 k-45 l-32 m-40 q-26
^ scratch	b29 i-55 p114 q-64
^ scroll	g73 p-34
^ scrub	c110 g-44 k-28 l-31
^ second	e24 i-32
^ see	g-42 l93 m-28 o-24
^ seeing	e32
^ send	c-52 d220 k-46 l-82
^ session	a-46 f-73 l93 p46
^ set	i-77 k98 l70 m-31
^ settings	k85 l-31
^ seven	k42 l-42
^ shakeout	a81 f-28 q-31
^ sharp	i-27 k-40 l106 o-29
^ shattered	a159 b-24 g-45 l-53 m-26
^ she	a-35 l82
^ shift	k101 m-62 n-24 p26
^ shin	a65
^ shivering	a53 b-24 h-25
^ shoes	a39 l-24
^ shooting	a48 h-31 l26
^ shorter	k123 n-38
^ shot	i33
^ should	a87 e75 g-24 h181 i-25 j-26 l-104 m-47 o-36
^ show	c-71 d-42 e-29 f73 g297 i-47 l-134 m-28 p-43 q76
^ shred	c104 d-37 e-35 l-33
^ shush	a-43 b-27 l-49 m-30 o180
^ shut	b-75 g-32 o179
^ sick	a88 i69 k-29 l-48 n-38 o29 p-26
^ side	h24
^ sign	i-28 k-31 m-24 n86 o33
^ signs	h46
^ silence	d-33 l-50 n-56 o219
^ sing	b-33 f-37 g-49 l146
^ sir	a31 i-31
^ sister	h27
^ ski	l31
^ skip	b62 g-27 k-34 l-64 m86 o82 q-32
^ skipped	a102 e-63 i-63 j-41 l123 p-31
^ sleep	a-65 g30 h102 i-32
^ slept	a173 l-53 n-36 q-51
^ slow	a-48 e87
^ smashed	i35
^ snap	a42 l-37
^ snooze	a-81 b-40 c-55 f-33 l-49 m285
^ snoze	f-37 g-47 l-40 m195 n-48
^ so	a71 e61 g-24 h-80 j-64 k-27 q91
^ something	a41 e56 k-25
^ sore	a120 e41 f-38 g-47 h-115 l124
^ soreness	h58 n-31 p45
^ sorry	b-61 l160 p-26
^ speak	l-33 o61
^ spewed	a42
^ spin	j50
^ split	g-33 h-35 i27 j82
^ spreadsheet	d72 g-39 l-24
^ sprich	k47 l-34
^ sprint	a-50 j69
^ sprints	a-41 j74
^ spurs	l69 o-28
^ sq	i25
^ squat	a-76 h75 i49 j42 m-42
^ squats	a-80 h-27 i216 m-25 p-36
^ squatted	a-38 i145 j-57
^ squatters	l41
^ sry	l35
^ stabbing	a84 h-39
^ stairs	a118 e-32 l-49
^ standing	a35 e-30
^ start	e-34 i-27 j64 k-88 l42 n239 o-75 p-65
^ stats	f-27 g183 l-66 q-28
^ step	a-53 b-31 i100 l31
^ stepped	a27
^ stiff	a43
^ still	e180 g-43 i-41 l-89 m93
^ stitch	g-39 l58
^ stomach	a30 e-24
^ stones	k29
^ stop	a-70 b248 c-42 d-33 e-191 f-44 h-55 k-52 l94 m-32 o296 p-53 q-29
^ stopped	e90 i-52
^ straight	a36
^ strava	a-52 e94
^ streak	d-42 g85
^ stretch	e24 j24
^ stretching	a-54 g-36 h178 l-51 m-26
^ strides	h114 l-44 q-50
^ strike	c-49 l-27 m-31 p168
^ stuck	f60 j-60
^ sub	e-24 k56 l-29
^ subject	d55 m-31
^ subscribe	f-42 g-46 l-76 n209 o-32
^ sum	g59 o-24
^ sumo	a-46 i202 k-46 l-24 p-50
^ sumos	e-27 i38
^ sun	c-34 e58 m-25
^ suns	a-29 e31
^ sup	b-28 f-40 k-45 l147
^ sure	l209 m-49 q-125
^ suspend	g-25 h-43 k-45 l-62 o242 q-24
^ swam	a-36 i-26 l104 m-28
^ swap	b-31 h-35 i-64 k130 p84
^ swim	a24
^ swimming	i-33 m47
^ switch	k118 l-32 n58 o-39 q-26
^ symptoms	h69 l-68
^ ta	b-47 f-26 l172 m-49
^ take	a-124 b-46 g-24 i-57 l-31 n-43 o169 p198 q-26
^ talk	a57 c-27 h45 l-35 q32
^ tap	a-80 e136 l-47 n34
^ taper	f-48 h132 q-43
^ teach	a-52 h122 n-44
^ teeth	a62 e-29
^ tell	a-35 b-45 c-49 d-35 e85 f139 h76 j50 o-29 q-93
^ temp	a95
^ tempo	a-66 e44 j76
^ ten	e25
^ terminate	b168 f-49 h-28 l-40 o-42
^ test	b-64 g-46 h-50 l246 p-46
^ testing	a-28 l79 m-33
^ text	k26
^ texting	e75 l-34 o-24
^ thank	l91 p-39 q-31
^ thanks	b-40 c-28 k-32 l270 o-59 q-26
^ that	a-100 b-71 c-26 h-77 i-42 k-41 l308 p97
^ the	a-118 b-27 f-27 i118 j-61 k41 l172 n-40 o-34 p49 q-60
^ there	a35
^ thermometer	a87 e-27 p-25
^ they	g-31 l32
^ thighs	a43 e-35
^ thinking	a44 e-24 h-28 l80 m-47
^ third	e42 l-39
^ thirty	a37
^ this	a-41 d-33 h-28 i33 l133 o66 p-36
^ thought	e31 f-24 q34
^ three	a40 e-33
^ threshold	i-25 j42
^ throw	b110 c54 d-48 o-32 p-55 q-25
^ thrusts	i132 k-41 m-36
^ thx	h-53 k-54 l273 o-121
^ ticker	a25
^ tight	a37 b-27
^ time	g-35 h-61 j32 k46 l44 m-32 o35
^ timezone	i-31 k220 l-77 m-30
^ today	a-45 i40
^ toes	a51 l-39
^ toilet	a26
^ tomorrow	a-105 e-28 j33 l-98 m318 q-61
^ tonight	a-39 j-25 k-36 m95
^ tonights	a25 e-36 k-31 m81
^ too	a-25 b38 l-62 m100 o64
^ top	e24
^ tore	a32 e-49 i31
^ tossed	a68 e-27
^ totally	e27 j-28
^ track	a26 k-29 l32
^ train	h-50 l85
^ trained	a-33 i81
^ training	a81 g70 h-104 i-52 k69
^ trap	i26
^ treadmill	e59 g-34 h34 j40 l-61
^ trend	g126 k-35 q-35
^ trun	n37
^ try	a-34 l-32 m88
^ tryna	j24
^ tues	a33 i-24
^ tuesday	a-68 i29 j84 o-25
^ turn	e-49 h-32 k48 l-32 m-47 n103 o76 q-26
^ tutorial	b-47 f213 k-49 l-26 m-33
^ tweaked	j34
^ twenty	p33
^ twinge	a74 l-31
^ two	a40 g-24 i47 j36 k-37 p-33
^ ty	b-44 l178 m-40 o-45
^ tying	a29 l-24
^ typo	i-72 p94
^ ugh	a-54 c-49 l119
^ ultra	a39
^ un	i-42 k-41 n124 o-83 p66
^ undo	a-71 b-49 c28 g-24 i-29 k-32 l-41 p301 q-39
^ units	k85 o-37
^ unmute	b-33 e-42 f-32 l-49 m-50 n251 o-44
^ unpause	k-49 l-111 n239 q-32
^ unsub	a-41 h-33 l-48 n-27 o185
^ unsubscribe	b-48 g-30 n-24 o156
^ update	h-33 i-55 p76
^ upper	e-24 i-82 j28 l108
^ urine	a74 i-31
^ use	e-45 f-40 k216 l-41 m-27 q-49
^ used	a36
^ using	a24
^ utc	a-35 k208 l-68 o-47
^ verdict	a121 k-26 q-46
^ vo	a-36 h74 m-25
^ voice	a-30 e35
^ wait	a-82 b143 i-26 j65 l-92 m115 q-57
^ wake	l-35 n64
^ walk	a49 f-27 n-24 p-32 q83
^ walked	i33
^ walking	a40 h72 p-25
^ wall	a-63 e-43 i151
^ want	a-26 d32 e-30 j33 l61
^ warm	a-70 j41 l52
^ warmed	a-26 i32
^ warming	a25 e-57 j39
^ warmup	a-56 e73
^ was	a54 d-27 h140 j-35 k-56 l-122 p-67 q133
^ wat	a-44 b-48 f252 l-86 o-25
^ watch	a-35 e139 l-25 n-48
^ wdym	a-49 b-37 f-44 l-80 o-30 q274
^ we	a-33 l40
^ weak	a24
^ weather	a-51 g-24 l77
^ wednesday	i26 p-26
^ wee	a87 i-25
^ weekly	g27 h-44 j101 o-26
^ weights	a-32 e-36 g-47 i80 k83 l-55
^ went	a47 e-31 k-27
^ were	l24
^ weve	c-25 k51
^ what	a-72 c-38 d-45 e-99 f80 g131 h-40 i-67 j25 l90 m-79 o-46 p-89 q251
^ whatever	a-24 g-31 h-47 l166 o-26
^ when	a76 b-26 e-54 g96 h64 o-40 p-53 q-27
^ where	a-104 b-25 c33 f95 g30 h-93 i-34 q98
^ which	a-27 f70 g31 j-105 l36 m-30 o-34 q115
^ whit	a-60 f103 l-68 n-27 q75
^ who	a-117 b-85 e-26 f99 j-40 l198 o-31 q48
^ whoa	e58
^ whos	a-128 i-24 l266
^ why	a-288 e-60 f-38 g-44 h260 i-48 j-102 l109 m-92 p-46 q376
^ whys	a-29 b-31 l-34 q144
^ wich	j87 l-46
^ will	a26 h47 l89 m-75 p-40
^ wipe	a-66 c161 e-27 i-44 l-52 p90
^ with	a-52 e32 m56
^ wobbling	a38
^ wobbly	a170 e50 l-69 o-37 p-43
^ woke	a168 e-81 i-35
^ woozy	e43
^ worst	a-27 h-31 l69
^ wot	f91 k-32 l-51
^ would	a148 i-47 j68 k-29 l-99 n26 o-37 q-32
^ wow	f-35 l175 m-24 p-49
^ wrong	a-66 e61 i-24 k30 l-118 p219
^ wtf	b-48 j-27 k-50 l161
^ yay	h-42 k-38 l145 m-46
^ yeah	a73 q-42
^ yes	a-149 b-38 e53 k-47 l314 n54 o-108
^ yesterday	a-74 i124 l-27 p-29 q52
^ yo	b-25 f-40 g-26 k-40 l209 n-48 o-34
^ yoga	a-26 i-47 l114 p-35
^ you	a-74 b-58 c-39 e-31 f-126 g-26 h-57 i-193 l291 n140 o33 p170 q37
^ your	a-35 c-31 d-24 f-41 k84 l122
^ z	i-32 k-45 m230 p-110
^ zero	a115 e-25 h-50 i-28
^ zip	c-30 d68
^ zone	a115 h45 k-55 l-27 q-41
a	a105 b-49 c-68 d68 e-70 g-48 h38 k-66 l146 m25 n-38 o34 p-93 q61
a #	a74 h-95 i-86 j51 k24 l-46 m-41 p49 q77
a _ #	a155 e-55 h-42 i-48 k88 l-52 p-25
a _ $	a-130 c-50 d-49 f-56 g36 h-150 l88 m151 n-64 o67 p125
a _ :	a35 h-33 i-37 j25 l31
a _ ?	a-215 e-48 h78 l-24 q224
a _ a	a-53 h92 l-35 q24
a _ about	a-30 l37
a _ after	a-42 h67
a _ ago	e28 j-30
a _ an	a-30 m56
a _ and	c39 e99 i-29
a _ at	a-38 i37
a _ attack	a-29 l40
a _ bad	h36 j-26
a _ band	e27
a _ bath	a33
a _ be	a110 l-38 m-24 q-29
a _ bit	a-46 e30
a _ block	h39 q-38
a _ button	d40 f-40
a _ by	k-29 l49
a _ cake	i31
a _ can	a-53 e55 l24
a _ check	n38
a _ clot	h31 l-28
a _ coach	o24
a _ cold	a50 i-41
a _ day	f103 h-26 i31 l-46 n-41
a _ do	h35 j-31
a _ does	h-34 j38
a _ dog	h-32 l43
a _ each	a-48 i36 n27
a _ every	n30
a _ felt	e35
a _ file	d28
a _ flag	f-27 q49
a _ foal	a33
a _ for	a119 f26 i-31 j-35 k-42 l60 m-76 n24 o39 q-33
a _ fracture	a-28 h95 l-38 o-27
a _ from	l-37 o117
a _ go	e25
a _ headache	a-34 l91
a _ heavy	a39
a _ here	a24
a _ hip	h35
a _ hour	e25 i-44 l28
a _ hours	a-33 i61
a _ how	a-24 l40
a _ i	d26 e52 p-24
a _ idea	a48 h-45
a _ in	e-28 f-97 h58 i-27 l54 m33 q-33
a _ is	a37 b-24 e-29 h27 k38
a _ it	q26
a _ jab	a-47 h47
a _ just	a32
a _ k	e-121 h-59 i47 j46 l88
a _ kg	h36 l-40
a _ kill	l-30 o39
a _ knee	e-27 g26
a _ last	g25 h31
a _ later	m33
a _ leg	h70 l-71
a _ legs	h46 j-55 l-24
a _ lol	d-30 e37 l40
a _ man	a-29 j29
a _ meniscus	a29 e-28
a _ mid	e30
a _ mile	a48
a _ min	h34 i-33
a _ my	a-41 l28 q28
a _ noise	a68 l-54
a _ not	e31
a _ now	a-46 d57 h-28 l-32
a _ of	c-40 d79 e-42 g29 h37
a _ off	a58
a _ ok	j30
a _ on	a49 e-40 h-49 i119
a _ one	h-38 l34
a _ only	a34
a _ or	a-95 d25 f44 j86 l-65
a _ otherwise	k-26
a _ out	a38
a _ pain	a-29 f26 l76
a _ pb	i33 l-29
a _ person	a36 l-27
a _ pie	a27
a _ pop	a31
a _ pre	h-81 l81
a _ press	l32
a _ puffy	a37
a _ quad	i-45 m73
a _ reminder	n30
a _ run	a-129 h189
a _ running	e51
a _ session	a-28 j31
a _ set	h-58 l58
a _ should	a-31 j49
a _ since	a-81 e26 g27 h-31 i45
a _ sore	e28
a _ soreness	a-50 h79
a _ spot	n28
a _ squat	p25
a _ squats	i34
a _ stab	l36
a _ stiff	a71 d-27 e-29
a _ still	a-48 e36
a _ strain	h25
a _ temp	h24
a _ tender	a38
a _ that	a50
a _ then	d42 m-30
a _ thing	a-29 i34
a _ til	a-39 o26
a _ time	a-41 l-29 m88
a _ tired	a68 m-36
a _ to	i-24
a _ today	a52 h-29 l30 m-25
a _ tonight	i-43 l52
a _ try	l-53 m53
a _ turn	e-31
a _ two	a37
a _ under	a-32 e42
a _ up	a-37 l41
a _ way	a74 l-39
a _ when	a-24
a _ will	l68 o-59
a _ wine	h-52 l86
a _ with	f27 i-24 j31
a _ without	h38 l-38
a _ workout	d-31 i68 j25
a baby	a27 o35
a backup	d68 l-47
a bad	a43 h-55 j24
a bakery	a-70 l70
a balloon	i52 k-26
a bath	a-41 h-24 j-24 l81
a beer	l31
a bench	a-41 e30
a bit	a56 d-27 h-28 i54 l-79 m51
a blood	h31 l-28
a board	a40
a boat	a40 e-46 o32
a boot	o40
a box	a24
a break	a-65 l-49 o199 q-43
a bulgarian	h61 l-36
a burrito	l25
a button	a-26 f37
a calf	a-31 h41
a call	e-27 l-82 m119
a chart	g139 l-74 m-26
a clot	h34
a cold	a53 h33 m-44
a copy	c-29 d96 m-26
a cork	a42 i-27
a couple	i34
a crack	c25 i29
a crane	a28
a crime	j29
a crossing	e24
a crunch	a42
a cut	k40 l-33
a daily	n67
a daisy	a33
a day	j63
a dead	h35 l-35
a deload	h55 l-28
a dent	a29 e-24
a doctor	q51
a dodgy	g26
a download	d45
a drum	e-40
a dvt	h62 l-52
a fever	h110 l-46 m28 o24
a few	l-31
a file	a-67 c-25 d187 g-30 l-26
a five	a41
a fortnight	o57
a four	a30 i-40 q29
a free	a57
a friend	e32
a fun	l49
a gap	j36
a goal	k-29 l49
a good	a-86 h-90 i51 l127 m57
a grapefruit	a35 l-30
a half	i36
a hamstring	h51
a hard	h-62 l92
a headache	a-38 l37
a heart	l35
a heavy	h24
a hill	a42
a hot	a37 h-40
a human	f-49 l80
a jab	e25
a jog	a-28 e28 h-29 j29 l-25 q56
a joint	l50
a joke	h-52 l111
a kitten	a24
a knife	a-40 i41
a leg	a-70 d-33 f88 h-90 l123
a lego	h-58 l58
a little	a27 q25
a log	i24
a long	a-34 h34
a lot	h33
a loud	a39
a marathon	l50
a mate	a-24 h35
a meeting	e-38 m51
a mile	e53 h-29 l24
a mistake	e27
a month	k44 l-37
a morning	h52 l-28
a needle	a63 o-37
a nice	a82 i-32
a niggle	h25
a night	a-25 e32
a nine	l-26 p42
a no	f43 h-71 l-94 q159
a noise	a45
a nudge	n27
a one	m-25
a pain	a-45 h-29 o73
a pb	a37 l-38
a person	f27 h30
a personal	a24
a pistol	a-36 i48
a pizza	l28
a plane	l40
a podcast	h-31 j-27 l84
a pop	a-41 h77
a pr	h-28 i44
a proper	h33
a pug	e40 l-25
a race	h29 j32 q-38
a real	a-30 l44
a reason	e32
a red	f-46 h-59 l36 q83
a rest	a-45 d-25 h54 n-46 o124 q-50
a right	a-71 l71
a rock	a-27 e27
a run	a91 h90 i-44 j34 l-89
a sandwich	h-32 j-25 l43
a scale	a38
a scam	h67 l-39
a sec	a38 l-34 o-30
a session	f32 l-41
a seven	a45
a shakeout	a-35 e35 h48 l-35
a sharp	f26 n28 p-27
a shuffle	a24
a side	h-33 i25 l45
a sign	e33 l-25
a sin	a-39 j39
a six	a35 e40 i-49
a slightly	q49
a slow	h33
a snap	e45
a soft	a29
a solid	e25
a song	l30
a sore	l-28
a spreadsheet	d71 l-36
a squat	i33 l-29
a stab	a42 e-57 l37
a stabbing	a-52 i24 l33
a star	l37 q-30
a stone	a34 i-37
a stress	h68 l-38 o-24
a sub	k51
a sudden	a-66 e39 h47
a temp	a-46 h60 l-38 m24
a tempo	a-50 e28 j25
a thing	h31
a threshold	a-29
a timer	i-30 l45
a tiny	a-24 e37
a torn	a29 e-28 h27
a train	a-28 e56
a treat	a24 e-24
a triathlon	k48
a trot	a24
a truck	a29 e-28
a tutorial	f59 l-59
a tweaked	i-45 m65
a twinge	p29
a two	a107 l-40
a walk	a34 l-35 m-24 q39
a wall	a-42 l45
a warm	h25
a wee	a24 m27
a week	a59 c-32 g-29 h142 i-36 j-64 l-55 o64
a while	m25
a whole	i45
a workout	a-41 f39 h40 l-38
a yes	h-26 i-28 q102
abandon	b229 d-26 f-31 k-47 l-72 o-37
abandon $	b146 f-31 l-63 o-37
aban~	b229 d-26 f-31 k-47 l-72 o-37
about	c-58 d52 e-83 h99 k45 n-42 o58 q-43
about #	a49 h-30
about _ $	c-25 d34 f92 h120 i-56 j-36 n-39 o-45 q-67
about _ i	a33
about _ knee	g25
about _ legs	h-24 l-27 o53
about _ minutes	i30
about _ run	h-27
about a	h-55 l36 o51
about if	a29
about it	b104 c-51 l-25
about me	d107 o-32
about muscle	a-31 k38
about my	a-30 g25 h-35 l-27 o43
about protein	h27
about running	h-24
about runs	o31
about the	a-93 f-38 h-31 m55 q68
about to	a48 e-48 k-24
abou~	c-58 d52 e-83 h99 k45 n-42 o58 q-43
above	b-42 k-89 l110 p73
abov~	b-42 k-89 l110 p73
abs	a-42 h-48 i72 j85 l-44 p-25
absolutely	a41 b-40 e28 i24 q-33
absolutely killing	a-43 e39
absolutely not	a94 i-38 q-33
abso~	a41 b-40 i30 q-33
acc	c136 l-85
access	c-29 d101 l-28 m-31
access _ $	c-29 d55 l-27
access request	c-29 d101 l-28 m-31
acce~	c-29 d101 l-28 m-31
accident	b34 l51 n96 o-28 p-108
acci~	b34 l51 n96 o-28 p-108
according	l-45 p-40 q111
according to	l-45 p-40 q111
account	b-24 c225 f49 h-44 k-26 l-45 o-47
account $	c164 f56 h-25 l-94
account _ $	c46
account and	c32
accountable	f-35 m-88 n148
acco~	b-24 c216 h-44 l-91 m-99 n133 o-67 p-58 q95
acct	b-49 c282 f-26 l-150 m-24
ache	a175 e-32 g-30 j-48 l-28
ache $	a73 j-46
ache _ ?	h33
ache _ i	a-26 j27
ache _ like	a-28 q47
ache a	a26
ache on	a-28
ache the	a52 h-44
aches	a113 e-41 q-27
aches #	a-30 e30
aches $	a-25 i28
aches _ $	a126 e-65 h-29 i-32
aches _ k	a-30 e30
aches _ the	i26
aches in	i26
aches on	e28
ache~	a104 e-54 i41 q-27
achilles	a80 b-26 h42
achilles snapped	b-26 o26
aching	f27 l-51
aching _ $	a54 l-39
achi~	a94 b-26 h24 l-66
achy	a49 i-25
acid	a-69 h110
acl	e-79 l-39 m-28 o133
acl _ #	a33 e-33
activate	a-50 b-33 h-30 l-60 n219 o-34
activation	i26 j26
active	h63 l-27
active recovery	h63 l-27
acti~	a-79 b-33 i26 l-87 n222 o-34
actual	a100 e-45
actual hip	a47
actually	b106 e-25 i-64 j-39 m-30 o-32 p163 q-25
actually $	i-28 p37
actually _ $	b99 p-92 q-25
actually _ was	p37
actually do	b36 o-26
actually i	p36
actually it	p37
actually no	b100 p-57 q-25
actu~	a63 b106 e-39 g-28 i-99 j-39 k-35 l-27 m-30 o-32 p158 q-25
add	a-149 e114 f-31 h-65 i47 p50 q113
add #	a-38 e43
add _ #	a-72 e58
add _ $	a-35 f-31 h-58 i-54 p56 q121
add _ leg	i39 p-29
add a	i44 p-33
add hills	a-34 e34
add it	p27
add leg	i30
add that	p24
add them	i-49 p51
adductor	a47 e-43 g-25 i51
adductors	a77 e-24 i-24
adductors #	a49 e-24 i-24
addu~	a124 e-67 g-25 i27
adjust	k26
adjust _ clock	k26
adjust the	k26
adju~	k26
advice	b-37 j37 l62 q26
advice $	a-24 b-37 l65 q26
advice _ $	j37
advise	a52
advise if	a39
advi~	a38 b-37 e-34 i-31 j26 l62 q26
af	a101 f101 g-47 h-30 k-48 l-51
af $	a106 f101 g-47 h-30 k-48 l-51
affe~	l28
after	b-27 c-32 e-54 h175 i-89 j51 k41 l-117 m160 p-33 q-86
after #	a-89 e37 h38 m36
after $	a-131 g-26 h76 i81 k-38 l-79 m143 o-25
after ?	a33 h-51 j73 l-35
after _ #	i46 m-26
after _ $	a59 e-40 h-62 i-59 j-69 l40 m195 q-29
after _ and	a48 i-34
after _ before	a46 h-36
after _ can	a-36 h-41 j77
after _ day	h132 i-29 j-33 o25 q-38
after _ ext	a47 h-26
after _ gym	a-33 h67 l-32 m-25 n34
after _ i	j24
after _ is	h38
after _ jumps	a29
after _ k	a-31 e31
after _ kids'	k34
after _ last	a26 g26
after _ leg	a-75 g61 h-24 j39 n33
after _ lol	i28 l46 m-37
after _ long	j25
after _ lunges	a34
after _ not	h29 q-29
after _ or	h52 j-36
after _ press	h-28 i-35 j28
after _ quads	e45
after _ run	a-56 e-45 h39 j67 l-33 m34
after _ should	a-29 j38
after _ squats	a24 h39 j-35
after _ thrusts	a24 i-31
after _ yesterday	a36 h-31
after a	a-69 h65 j88 m-46
after box	a29
after church	i37
after coffee	a30 h-38 m38
after deadlifts	a24 h25 i-30
after deads	q27
after dinner	m61
after every	n33
after fridays	a33
after hacks	a50
after harvest	a30 j-29
after heavy	a-46 h52
after hip	a24 i-31
after leg	a61 h70 i-67 m-28 o25 q-38
after legs	a-88 h117 i39 m-40
after lifting	a-30 j66
after lunch	a-30 l46
after lunges	a30
after my	c-31 h-52 j44 m59
after or	h-31 j39
after pistols	a29
after rdls	a33 h-30
after running	h-43 j43
after school	i51 l-24
after squats	e35 h96 i-143 k31
after that	a67 j-31 m-25
after the	g24 h31 j28 l-45 p-32
after training	j-55
after work	h-33 k52 m46 n-24
afternoon	a140 b-56 e-102 h-38 i52 k-43 m39
afternoon $	a46 b-56 i40 m31
afternoon ?	a34
afternoon _ #	a93 i-87
afternoon _ $	k-32 m35
afternoon _ i	i31
afternoon _ you	j28
afternoon back	a-25 h-26 l56
afte~	a131 b-83 c-32 e-156 h138 i-38 j63 l-123 m199 n30 p-31 q-86
again	d-53 e27 h-75 i90 k-62 l28 m51 n169 o-35 p-66 q-70
again #	i31
again $	a30 b-61 g41 h-38 i42 j-32 m-123 n149 o44
again ?	a-68 e71 h-27 l68
again _ #	k-26 m38
again _ $	a-85 e78 h-27 i39 l35 m32 n-53
again _ a	j46
again _ are	l-35 n53
again _ monday	n45
again _ run	a25
again _ the	a-31 e32
again _ zero	b54 c26 n-54
again after	a-35 e35 j46
again and	a29 i-30
again at	k-47 m82 n-31
again easy	a29
again from	b54
again in	m29 n-25
again lol	l26
again now	a-27 e39
again that	n25
again the	l-31 m57
again today	a57 l-47
against	a25 h-35 l-42 p-24 q111
against _ $	g-32 l-33 q111
against me	g-32 h-31 l-33 q118
agai~	d-53 e30 f-24 h-110 i96 k-70 m51 n169 o-47 p-89 q41
age	c-42 l72
ages	a-38 c25 i30
ago	a139 e-35 h-75 i96 j-100 l-46 m-69 p58 q24
ago #	a82 i-62
ago $	i56 m-57 n25 p-31 q44
ago :	i24
ago _ #	a54 i-49
ago _ $	a-107 i74 k44
ago _ /	a43 i-43
ago _ home	a24
ago _ i	a59 i-37
ago _ like	e-24 i24
ago _ now	a41
ago _ rpe	a-33 p33
ago _ to	e32
ago and	a88 i-94
ago ate	i24
ago easy	a-68 i68
ago i	e34 i26 k-25
ago leg	a-28 i34
ago legs	a52 i-53
ago not	p49
ago run	a30
ago sore	a31 i-31
ago still	a-25 e31
ago treadmill	a38
ah	a-53 b49 o83 q-47
ahead	a-31
ahea~	a-31
ai	h-51 l54
aim	a-110 d-30 k208 l-34
aim $	k57
aim _ a	a-33 k77 l-34
aim is	a-33 k77 l-34
air	a-66 e25 i72
air $	a-29 e29
air _ #	i30
air _ for	i33
air squats	a-41 i72
aires	k29
aire~	k29
airp~	e43 k-36 l-36
alarm	h-46 k-92 l155 n36 o-30
alarm _ $	h-46 l46 n36
alar~	h-46 k-92 l155 n36 o-30
alcohol	h45 l-28
alco~	h45 l-28
ale	l70
aler~	l-31 o32
alive	a-40 e39 f-31 l46
alive $	f-31 l46
aliv~	a-40 e39 f-31 l46
all	a167 b-96 c293 d154 e76 f-28 g58 h-58 j-97 k-84 l-44 m-130 n-55 o28 p-135 q-65
all $	a-36 b-30 c-63 d124 e-44 g-44 i56 l34 o55
all _ #	a-25 c-39 g46
all _ $	a34 d-25 e115 g70 h-25 i-99 k-50 l50
all _ a	e39
all _ and	e-26
all _ but	a-28 i26
all _ data	c73 d-70
all _ datas	c30
all _ entries	d57
all _ good	a30
all _ info	c58 l-24
all _ it	a-26 c57
all _ legs	a29
all _ logs	c104 d-77
all _ on	a51 l-27
all _ out	l25
all _ records	c-26 d39
all _ stuff	d24
all _ them	c44 p-43
all _ training	d36 g-24
all _ workouts	c-69 g84
all _ you	d34
all day	h28 j-36
all every	c35 p-33
all fine	e75 m-57
all gone	a30
all good	e39 i-46
all i	d56
all information	c26
all legs	e-29
all morning	a56
all my	c159 g36 l-64 n-25
all night	a46
all nighter	a41
all of	a-30 c116 d-31 l-26 p-43
all over	a70
all the	a-51 d-40 i52 l47
all to	c-47 d41 i51
allow	a30 i-30
allowed	a195 b-24 e-58 f-25 g-25 h-25 l-24 q48
allowed $	f-25 q55
allowed _ $	a60 g-29
allowed out	a57 g-29
allo~	a205 b-24 e-58 f-25 h-25 i-66 q44
almost	a35 i-25
almost ate	a35 i-25
almo~	a35 i-25
alone _ $	a-42
along	a-46 e102
alon~	a-47 e81 h-33
already	a-55 d-47 e153 f-61 h-65 i98 k34 o54 q-44
already #	a-48 i25
already $	a32 e-45 i36 k34 l-76 o113
already _ #	e25 l-45
already _ $	d-44 e153 i69 l-88 o-58 q-27
already out	d-47 e151 l-29 o-58
alre~	a-85 b-130 d-47 e153 f-61 h-65 i98 l232 n-32 o35 q-44
alright	a54 e-38 f-34 j24 l42
alright ?	j28
alright _ $	j28
alri~	a54 e-38 f-34 j24 l42
also	a-55 e-65 f26 g-24 i40 j-53 k94 n25 p32
also _ have	a-32 k60
also i	a-36 f24 k60
also my	a24
alternate	j56
alternate days	j56
alte~	a-52 h30 j53
always	a28 i-27 j31 k34 l-58 q53
always $	k36
always _ $	h55 j27 l-24
always has	a39
always rhabdo	h27
always serious	h30
alwa~	a28 i-27 j31 k34 l-58 q53
am	a-38 c-35 e94 h-24 i-50 j65 k116 l-73 m27 n55 p-100 q-37
am #	h33 i28 k-25 o30
am $	i36 k54 l-32 m-52 n71
am :	i29
am _ #	e89 h42 j35 k-76 l-31
am _ $	a-68 b-49 c-67 f99 h24 k-203 l-46 m100 n74 o122 q36
am _ ?	a28
am _ a	a68 e-65 i26 l-34 o26
am _ allowed	a128 b-24 f-25 g-38
am _ and	a-81 e25 o49
am _ at	a73 j-29
am _ bali	k43
am _ benched	q40
am _ cleared	a77 g-52
am _ doing	g40 q-28
am _ double	a24
am _ dublin	k36
am _ for	i24 k29 n28 o-31
am _ from	e-31 o31
am _ getting	a-43 g72
am _ good	a88 h-35
am _ hamstring	n28
am _ here	b94 f-37 l-31 o-31
am _ i	a51
am _ in	k106 l-38
am _ is	e-34 k33
am _ jogging	a-28 e30
am _ just	a31 i-29
am _ km	a-34 e42
am _ late	a-53 l39
am _ legs	a-47 j46
am _ lunges	i39
am _ meant	f29
am _ min	a-30 e61
am _ now	a-32 e74 k26 l-26
am _ of	a67 e-43 k-31 l32
am _ ok	a37
am _ on	a-85 e61 h31 k36
am _ out	l26
am _ pm	a-79 j128
am _ resume	e-37 n37
am _ run	a35 f25
am _ running	a65
am _ sat	a43 e-25
am _ sore	a40
am _ soreness	e32
am _ the	a-27 b30 e186 i-30 k-70 l-34 m60 o-25 q-27
am _ to	d33 e-40 j-26 k-29 l29
am _ up	l24
am _ what	a28
am _ with	b32 n-32 o31
am a	a29 k35 l27 o-47
am absolutely	a-26 e37
am after	a-27 k31
am at	a-111 b41 e105 h42 k-31 l-24
am back	b-28 e-58 k-63 m-33 n193
am bored	l98 m-33
am bulking	k43
am burning	l24
am check	k61
am cooking	m71
am cutting	k49
am dead	a26
am done	a-27 b80 e-66 f-28 i-42 l-39 n-32 o118
am five	h58 q-33
am from	l48
am going	l29
am good	a24
am home	m48
am i	a166 b-24 c-38 g75 m-25 o-89 p-44
am ill	o27
am in	e-24 f-25 g-50 k55 l-32 m-24 n116
am it	e-34 k26 p28
am jogging	a-25 e26
am just	a52 e-32
am leaving	b-33 k-37 o109 p-24
am legs	a-78 j91
am like	e27
am lost	f206 l-49 m-35 n-30 o-90
am mid	a-27 e34 f25
am moving	d30
am not	a30
am off	a-56 e54
am on	a-36 e104 i-62 k90 l-48 m34 n-27 o-26 q-27
am only	a27
am or	a-35 j35
am out	a-148 e138 k-35 o72
am over	k34
am please	k33
am quads	e24
am quitting	k-36 o116
am resting	m30
am run	j84 k-29
am running	a-95 e202 h-25
am seeing	a24
am sharp	k50 n-46
am sick	k-31 l32
am so	a37 e-37
am squats	a-45 j30
am still	e-31 i34
am the	a33
am training	k32
amazing	e30 i-28 l27
amaz~	e30 i-28 l27
amber	a42 b-31 f80 h-102 l-32 q82
amber $	b-31 q91
ambe~	a42 b-31 f80 h-102 l-32 q82
amend	a-30 i-57 m-50 p227 q-43
amend :	i-56 p88
amen~	a-30 i-57 m-50 p227 q-43
amer~	k24
amrap	h25
amra~	h25
an	a117 b-43 d40 e-67 g-49 i46 j-29 k-74 m89 n-53 p36
an #	i26
an _ #	a-33 h-28 k-77 l133 p28
an _ $	a-56 d25 e-26 h77 k-74 l-60 m164 p32
an _ ?	a-37 m80
an _ after	j28
an _ ago	a104 h-24 m-50
an _ and	a-26 l48
an _ before	j27
an _ for	j55 m-32
an _ later	k47 m-62
an _ nighter	a41
an _ not	m-37 p43
an _ now	h-27 k28
an _ of	a25
an _ on	a43
an _ only	i24
an _ run	a-50 h99 l-38
an all	a41
an arm	i-33 l48
an easy	a-51 i-45 l56 q30
an empty	a30
an example	f42
an export	d69 l-68
an hour	a66 b-33 f-28 h-66 i89 l-61 m91 n-27 o-33
an hr	e-34 m90
an idiot	e-24 h34 i-24
an injury	h35
an order	j55 m-32
an rpe	h-28 p28
an ultra	h-27 k32
and	a-33 b-51 c44 e134 f-33 g-75 h-49 i180 j80 l-81 m-64 n-54 p-34 q39
and #	a61 e-25 i-109 j72 k30
and _ #	a-70 l27 p116
and _ $	b30 c-48 e-176 i189 k90 l-47 o25 p-39
and _ ?	h30
and _ a	a-43 q26
and _ aches	a27
and _ after	a52 h-38
and _ am	a80 k-27 l-36 m28
and _ and	h-48 i126 l-44
and _ are	i-31
and _ as	a45
and _ at	e-55 i52 j36
and _ be	e25
and _ both	a-45 e45
and _ by	a24 i-24
and _ calf	e29
and _ can	a-41 e26
and _ chest	e57
and _ club	a-25 j25
and _ curl	i24
and _ day	a-28 h-31 j51
and _ do	a-31 h30 j-61 k64
and _ does	a44 e-30
and _ down	a50 h-30
and _ easy	a-48 j61
and _ for	e32 f50 l-34 q-28
and _ free	a57
and _ good	h25
and _ had	a25
and _ half	a28 e-25 i50
and _ hamstrings	a-43
and _ have	i-26 j-34 l44
and _ hip	a-51 l68
and _ hour	j27
and _ how	j31
and _ i	a24 c39 i37
and _ id	q25
and _ in	a37 i-32
and _ is	a-39 e150 g-26 h-67
and _ it	a35 d25 e-28
and _ knee	a-85 e79 i26 p28
and _ knees	a27 e-24
and _ last	i70 p-33
and _ left	a51 i-24
and _ leg	i-31 l48
and _ legs	a-50 h54 j43
and _ like	a-41 e62
and _ lol	l-117 p101 q40
and _ lunges	a77 i-36
and _ me	c42 e-27 g29 o-46 p30
and _ mean	a38
and _ my	a-24 c44 l-47 o-27
and _ not	a74 e-40 q32
and _ now	m-38 q33
and _ numb	a39
and _ of	a34 e-42 h45 l-63 o43
and _ only	l34
and _ or	j-154 k53 l138
and _ other	h26
and _ otherwise	a58 e-35
and _ quads	a-83 e108
and _ raises	i31
and _ right	e-25
and _ run	a24 e-53 h-24 j35 o24
and _ runs	j31
and _ safe	h81 j-34
and _ same	a-25 j57
and _ say	a27
and _ sits	a33
and _ so	a56 l-33
and _ still	a-28 q39
and _ sunday	a34 i-28
and _ tempo	h-27
and _ the	a-61 i-32 k-37 l115 o-60 p28
and _ this	i25
and _ til	a28
and _ to	a-43
and _ today	a-36 j-31 l78
and _ up	a-32 l29
and _ ups	a30 i-69 l60
and _ want	a-25
and _ was	i-49 l25 p41
and _ weak	a-56 m29
and _ what	c55 e30 l-32
and _ which	i-32 j32
and _ yesterday	g-24
and a	a118 b33 e-34 h-27 i-28 j-34 l54 o-35
and achy	a28 h-28
and all	k51
and already	e61 l-39
and an	j46
and ate	i-45 l57
and back	a24
and blowing	e42
and bored	g27
and breathing	a-25 e25
and bridges	i31
and calf	i28
and calves	a-28 h-48 i126 l-44
and can	l43
and check	e-34 k38
and chest	a29 e-29 i-27 l27
and curls	i80
and dead	a-29 m29
and delete	c44 o-27
and desist	f-27 o54
and do	q33
and doms	a-69 g-24 h35 i39
and done	e38 i-26
and evening	j54
and extensions	a-28 i92 p-31
and fat	a28 e-40
and fell	i-29
and glutes	a-59 i78
and goosebumps	a47 e-33
and gym	j52
and hamstring	h30 q-24
and his	a-30 j30
and hot	k27
and how	f-69 k78 l-27
and i	e120 i-53 j-53 k-27 o86 p-28 q28
and if	a-37 q47
and intervals	a-25 j43
and it	a117 c-24 e59 g-29 i-60 o24 q-31
and jogging	j31
and km	e-27 k62
and leg	a-59 i68 j43
and legs	a45 i-39
and let	a30
and lift	j26
and lunges	i33
and ma	e39
and me	a-45 e58
and my	a-111 e132 i54 l-59
and nearly	a39 c-24 l-24
and needles	e45 i-37
and no	a54
and not	h31 i32 m-38 p-39 q25
and now	a48 e-41 i51
and one	a26
and out	e-42 i25
and painful	a35
and pounds	k29
and press	a-41 l60
and race	a-28 j49
and rdl	i24
and rdls	a-25 i111 p-33
and red	a26
and rows	g-24 i-56 l108
and rpe	a-33 d28 i-52 p80
and run	a-74 h24 j94
and running	a-87 h79
and runs	j28
and shaking	a-29 o46
and shiny	a32
and shivery	a25
and slow	e27
and so	a-35 e27 i34
and sore	a-31 h55
and soreness	a-25 e-32 g-36 h80
and squats	a-43
and step	a30
and still	h24 i-30 j-35
and talking	a26
and that	a31
and the	h-26 i-34 j54
and this	a30 i-37
and thrusts	a28
and tight	a28 i-31
and today	a-56 i44
and tris	i-48 l81
and turned	a68 e-27
and walking	a36 i-34
and wall	a33
and want	a-26 e29
and weak	i-26 q39
and what	f86 l-39 q-28
and when	a25
and where	f40 j-33
and will	a32 e-32 l-31 o30
and yes	a-26 p28
and you	a-41 e-28 q64
and your	h-33 l-25 q66
angeles	k24
ange~	k24
angry	a26
angr~	a26
ankle	a88 e48 g-32 h-54 i-30 k-54 l-56 m46 n-34 o43 q36
ankle $	b-42 m35 o29 p34
ankle _ $	a-103 e66 q46
ankle _ a	h-63 i41 k-26 l56
ankle _ and	a-58 e29
ankle _ box	a32
ankle _ like	a-29 m36
ankle _ me	f27
ankle _ not	a59 i-24
ankle _ now	a-26
ankle _ on	a-46 e46 i24
ankle _ the	a45 l-30
ankle _ way	a31
ankle aches	h33
ankle at	a37
ankle bone	a54 e-27
ankle clicking	a95 i-32 k-26
ankle does	a41
ankle gave	a31
ankle hurts	a-124 e73 m36
ankle i	a53
ankle is	a-39 b49 l-35
ankle like	a-38 i45
ankle not	i25
ankle popped	i26
ankle rolled	a-37 e41
ankle still	a37
ankle thing	a-24
ankle weights	h-48 l62
ankle went	a24
ankles	a61 e-47 h54 j-38 l-29
ankles _ $	a27 h42 i-71
ankl~	a149 g-32 j-56 k-56 l-85 m43 o43
annoying	b-27 g-34 l51 o74
anno~	b-27 g-34 l51 o74
another	a-32 d43 e31 f-26 h-39 k-109 m117 o-24 q49
another #	a-72 e72
another _ $	a-39 d50 f-26 h-40 k-64 m71 q54
another _ ?	a55 l-45
another _ k	a-42 e42
another app	d50
another day	h-40 q57
anot~	a-32 d43 e31 f-26 h-39 k-109 m117 o-24 q49
answer	b40 c-51 e64 g33 h-81 i-113 j-41 k-56 l-106 m126 o-29 p100 q103
answer $	a89 c-44 g58 i-102 j-26 m45 p36
answer _ $	b34 k-30 m39 q40
answer at	l-49 m49
answer fast	a-47 e54
answer that	b27
answer the	p41
answering	a-43 b157 m-39 p-45
answers	f-26 g42 k86 n-38
answers $	f-26 g60
answers _ $	k88 n-38
answ~	a-56 b184 c-51 e61 g129 h-81 i-122 l-123 m72 n-38 o-47 q77
ants	a42
ants crawling	a41
any	a-61 b-54 c43 f34 g82 j29 k-57 n-32 p33
any $	p34
any _ $	g-24 h149 i-27 k-35 l-82
any _ ?	a-40 l76
any _ for	f72 l-39
any _ of	a28
any _ on	h73 j-25 l-49
any _ this	b-38 c58
any _ to	g38
any chance	a28
any difference	g-24 j46
any good	h38 k-25 l52 n-35
any more	n-25 o31
any of	b-38 c58
any order	a-26 j29
any tips	f72 l-60
any use	h32
anymore	a-45 b-24 e50 k67 l-49 m-35 o114 p-63
anymore $	a36 e-30 l-49 o99
anymore want	k30
anym~	a-45 b-24 e50 k67 l-49 m-35 o114 p-63
anyone	f-36 h-55 l141
anyone there	f-34 l73
anyo~	f-36 h-55 l141
anything	a50 b56 e-26 f41 g82 h49 j-47 l-107 m-24 o-25 p-34
anything $	a-40 b88 c-47 g-49 i117 l-28
anything _ $	a97 b-27 h63 i-28 j-24 l-26 m-24
anything _ me	c69 h-30 o-33
anything _ should	h30 i-32
anything i	h30 i-42
anything just	a31
anything on	c69 l-46 o-26
anyt~	a50 b38 e-26 f41 g82 h49 j-47 l-56 m-24 o-58 p-34
anyway	a-102 b30 e24 h27 i126 j-33
anyway $	a-28 b30 e-30 h43 i56 l-28
anyway ?	a45 j-28
anyway _ $	a27 j-28
anyway _ at	a-81 e63
anywhere	a31 i-31
anyw~	a-71 b30 h27 i94 j-30
apart	a-96 h-28 j152
apart _ ?	a-93 j93
apart _ the	a25
apart from	a26
apart should	h-28 j33
apar~	a-96 h-28 j152
app	a44 d50 e-35 f121 h-65 l58 q-134
app $	d50 f117 h-65 l27 q-107
app says	a51 q-28
appl~	a34 e-32
appr~	a-61 d-38 g51 h-26 l223 m-37 n-51 o-49
april	a-34 g73
apri~	a-34 g73
arch	a51 e-27
arch~	a-52 c-47 d111 e88 g-64 p-30
are	a98 b-88 c-31 d-80 e27 h98 i-116 j-46 l80 m35 o128 p-81
are #	a-24
are _ $	a100 e34 h-114 i60 k-53 l89 n38 o-61 q-44
are _ a	a-55 h99 l-43
are _ and	e-24 i34
are _ but	l57 p-30 q-27
are _ chatgpt	l35
are _ for	f108 j24 l-72
are _ it	a30
are _ like	l27 m47 q-27
are _ logs	d-59 g40 l47
are _ me	l29 o40
are _ of	a28 e-25
are _ on	o25
are _ options	f84 h-29 l-60
are _ or	h32 i-30
are _ pain	k34 l-53 o76
are _ running	a26 h-59 l55
are _ signs	h30
are _ solid	e25
are _ still	a-24 l37
are _ sure	l-172 q179
are _ though	a56 e-32
are _ to	f-25 q73
are _ using	f-25 k66 l-28
are a	e45 h-35 i-48 k34 l-62 o72
are all	a31 i-31
are already	e25
are at	a25
are dead	e37 l-28
are deadlifts	h60 i-26
are done	a-48 e57
are fine	a-30 i-31 j35 q45
are giving	a-26 l42
are gone	h-24
are grand	a32
are just	a-31 q39
are like	a36
are machine	l24
are my	d-59 g35 l29
are on	a-27 l42
are stairs	a-41 h77 l-29
are the	i38 l-37
are there	f120 k-28 l-78
are they	a-31 h92 l-34
are two	a29 i-34
are useless	f-33 j24 l33
are you	c-27 f71 h-134 k27 l124 o-26 q35
area	a55 h-31
area feels	a34
arm	a50 e-24 i-33 l68 q-24
arm _ a	i-33 l48
arm and	a27 e-27 i-33 l48
armchair	a27
armc~	a27
arms	a-39 i-77 l75 p27
arms $	h24 i28
arms _ get	a29
arms _ legs	a30
arms and	i-68 l84
arms to	a29
around	a63 e40 i-41 k-26 l-49
around #	n28
around _ $	m28
around _ pm	m-24 n28
arou~	a63 e40 i-41 k-26 l-49
arrange	j32
arra~	j32
arrived	k-51 l70
arri~	k-51 l70
arse	a-24 o49
arsed	b61
arse~	b61 p-25
arthritis	h30
arthritis $	h24
arth~	h109 l-32 q-70
article	c92 d43 k-41 m-31 p-24
article #	c92 d43 k-41 m-31 p-24
arti~	c92 d43 h33 k-41 l-48 m-31 p-24
as	a107 b75 c-65 d87 g47 h-26 i-76 k88 l-112 m-39 o-70 q-39
as _ #	a53 b-27
as _ $	a48 b-42 c-38 f-37 g-37 h94 i29 j-33 k-71 l142 q-46
as _ board	a40
as _ but	e43 i-34
as _ daisy	a33
as _ day	h33 i-27
as _ dog	a81 l-65
as _ drum	a31 e-27
as _ file	a-35 d69
as _ for	e-24 j51
as _ is	h26
as _ kitten	a24
as _ leg	f70 h-63
as _ no	f43
as _ on	p30
as _ run	e24
as _ speak	a-48 e88
as _ warmup	a-28 j58
as _ were	b166 k-58 l-48
as _ zone	k32
as a	d119 f67 g64 h-64 l-85 o-35
as anything	a69 b-27
as cardio	h41 j-34
as hell	e39
as it	a-24 h26
as json	c-38 d39
as leg	h33 i-27
as legs	i24
as my	k66
as planks	a-47 i45
as the	j36 l-29
as water	a37
as we	a-48 e88
as you	b166 k-58 l-48
asdfgh	g-49 l186 m-30 o-40
asdfgh $	g-49 l168 m-30 o-40
asdf~	g-49 l186 m-30 o-40
asia	k43
asia /	k43
asia _ kolkata	k28
ask	a-189 c-26 e-47 f60 g-26 h-33 i-60 k114 l-105 m325 o32
ask $	a-30 f60 i28 m-31
ask _ #	i-31 k32 m63
ask _ $	a-35 c-26 m24 n99 q24
ask _ after	m39
ask _ again	m24 n-66 o56
ask _ at	k113 l-27 n-24
ask _ every	k-31 m-44 n69
ask _ i	m34
ask _ in	m54
ask _ tonight	m27
ask _ when	m28
ask again	k-26 m78 n-40
ask at	m34
ask before	i-35 k53
ask in	i-27 k-26 l-31 m112
ask me	a-74 c-26 k100 l-51 n65 o32
ask tonight	m27
ask when	m34
asked	b69 f-29 g-36 l40 n24 p-42
aske~	b69 f-29 g-36 l40 n24 p-42
asking	a-43 e-58 h53 i-25 k-27 l-60 m29 n76 o111 q-53
asking $	b-184 l-24 m-28 n70 o225
asking _ about	o34
asking _ every	n-25 o31
asking _ i	h44
asking _ the	m56
asking about	o45
asking as	a-34 h26
asking for	a57 o-28
asking i	o41
asking me	b153 o-95
aski~	a-43 e-58 h53 i-25 k-27 l-60 m29 n76 o111 q-53
asleep	k-28 l-31 m108 q-30
asleep $	e-41 m63
asleep _ #	a-35 m47
asleep _ hour	a46 i-24
asleep _ i	a-56 e62
asleep _ will	i27 l-31
asleep an	a46 i-24
asleep and	a29 i27 l-31
asle~	k-28 l-31 m108 q-30
ass	a124 i-55 l-67
at	c-34 d-53 e204 f-75 k133 l27 m77 n-59 p-103 q-84
at #	a-88 f-24 g-74 i24 k62 l87 n72 o-33
at _ #	a33 e119 i-70 l34 m-55 q-34
at _ $	a56 e-173 g30 h-43 i29 k-100 m217 n26 p37
at _ %	i30
at _ /	a48
at _ :	a-29 k75 m-26 p-28
at _ ?	a107 e-25 j-33
at _ all	a-65 i52
at _ am	a88 j-59 m-46
at _ and	a-26 j34
at _ at	k27
at _ bakery	a24
at _ bench	a-35 e74
at _ bottom	a44
at _ bridge	e26 i-24
at _ bus	a36 e-34
at _ crossing	e33
at _ desk	h28 i29 l-27
at _ do	a29
at _ doctors	m26
at _ easy	a33
at _ end	a-31 j59
at _ for	a-41 l67
at _ from	a31 e-25 m-39 n39
at _ gate	k31
at _ gym	a-25 i31
at _ hotel	k-29 l41
at _ i	a38 e-38
at _ in	e-41
at _ k	a-220 e353 h32 i-29 k-47 l-55
at _ km	a-52 e61
at _ last	g-45 i25 l30
at _ leg	a71 i-47
at _ legs	a74 e-70
at _ lights	e137 i-63 l-29
at _ miles	a-68 e74
at _ min	a-50 e62
at _ moment	a-38 e58 m33 o-25
at _ not	k70 p-57
at _ on	e-29 k116 m-44
at _ one	k31 n-29
at _ or	a-70 j64
at _ pace	a61 h-29
at _ past	k63 m-37
at _ please	l-24 m-72 n-35 o131
at _ pm	a53 e-28 j-29 m29 n-34 p45
at _ quads	a50 e-38
at _ rack	g51 i-29
at _ run	j34
at _ six	a30 i-39
at _ soreness	a-36 e32
at _ swap	a-45 j45
at _ then	j24
at _ till	b41 e-38
at _ time	l36
at _ today	a-97 h47 j50
at _ track	a-35 e47
at _ turnaround	a-49 e82
at _ why	i67 q-27
at _ with	a-46 i26 k33
at a	a42 e46 i-56
at all	l-29
at an	i48 l-28
at dawn	e-26 i56 m-35
at football	l24
at half	k39 m34 n-55
at it	e84 o-35
at km	a-24 e69
at least	a48
at lunch	e-41 i93 k-37 l-40 m41
at me	e81
at midnight	k56 n-35
at mile	a-30 e42
at my	g69 h25 i45 l-64
at naptime	j31
at night	a-71 i-24 j81 k87 l-61 n-26
at nine	k-26 n39
at noon	a45 e-43 h-24 k95 l-42 n-30
at parkrun	k-33 l35
at quarter	k44 m-24
at rest	a-26 l43 q-34
at rpe	a85 i-83
at seven	k36
at the	b32 c-29 e115 j-36 k-52 m154 o-33 p-49
at this	e39
at threshold	a30
at training	a28 i-28 m27
at what	k-24
at work	a33 e-95 i-24 k-41 l34 m92 o26
ate	a127 e36 i-67 j-61 l48 n-27
ate $	a42 i-43
ate _ #	a-71 e43 q28
ate _ $	a44 i-52 l57 n-27
ate _ a	i24
ate _ legs	a26
ate _ whole	i45
ate a	i45
ate it	a40 i-31
ate like	i24
athlete	h31
athletes	h87 j-53
athletes _ $	h30
athl~	h115 j-43 l-35
attack	l56
atta~	l55
attempt	a54 i-37
attempt $	a37 i-29
atte~	a74 i-40
au	h-30 l51
au chocolat	h-30 l51
auf	l-137 m-39 o209
auf deutsch	k52 o-34
average	c-24 g109 l-35
average $	h26
average _ this	g27
average sleep	g40
average soreness	c-24 g54
aver~	c-24 g109 l-35
avg	g122 h-76
avg rpe	g82 h-67
avoid	h76 j-39 k-26
avoid _ $	h76 j-39 k-26
avoi~	h76 j-39 k-26
away	a-25 c66 d-68 e82 h-46 k-34 l-102 n62 o205 p-76 q-35
away $	a-32 b89 k-34 m-51 n64 o34 p-64 q-35
away _ #	a49 l-25
away _ $	l-53 o61
away _ a	a32
away with	a51
awful	e84 h32 q-29
awful $	h32 q-29
awfu~	e84 h32 q-29
aye	a77 l-75
aye or	a69 l-75
b	a-113 c-40 d43 i69 j120 l-35
b #	a-132 c-40 d43 i54 j122 l-31
b _ run	a-40 j40
baby	a-38 i36 k-31 m75 o45 p-50
baby !	k-27
baby _ #	a31
baby _ $	k-27 m30 o30 p-25
baby _ a	m25
baby _ my	i25
baby _ the	a-54 e54
baby in	a-54 e34 m25
baby on	i25
back	b193 c-83 d70 f-24 h-152 k32 l-40 m56 n182 o-211 p111 q-92
back #	i25
back $	a104 b264 d-24 h-61 i-34 k-42 l-90 m-55 n68 o-111 p26 q-41
back ?	a-80 e76
back _ #	i-27 k-56 m129
back _ $	a-98 d-31 g-25 k-62 m-56 n100 p143
back _ ?	e49
back _ a	l54
back _ an	e-52 l56
back _ back	j27
back _ holiday	n38
back _ i	b41 e-38
back _ in	a-26 i32 k37 m-32
back _ last	a25 i-25
back _ like	i24
back _ march	a30
back _ min	a-31 i32
back _ my	c-32 d48 i26
back _ not	b49 p-49
back _ of	a42 i-42
back _ one	n-24 p32
back _ running	a31
back _ squats	j45
back _ the	a-24 b60 i48 l-28 p-29
back _ thigh	a-38 e44
back and	a-48 l43
back at	g96 k-57 l-32 m58
back from	e-110 l52 n43 o31
back home	k37 m-32
back i	a-27 i44
back in	b-27 i28
back is	h-26 i-28 l82
back keep	k31
back now	a-28 e47
back of	e40 j45
back off	e46
back on	b-84 k78 m-58 n79
back one	b-49 g-25 p105
back out	b173 d-31 e-42 p-46
back resume	e-37 n37
back squat	i-25 p28
back squats	a31 i-74 p57
back the	l-25 n52 p66
back this	b-56 m75
back to	a-32 b49 g44 j25 k31 n-75 p-45
back up	a-26 c-32 d98 g-29
back with	l54
backs	a-39 i77 o-25
backup	c-57 d260 g-36 k-41 l-73
backup $	d127 k-41 l-56
backup my	c-57 d81
backwards	a50 h-37 i-37 j59
backwards $	h-27 j53
backwards today	a26
back~	c-57 d257 g-36 h-56 i114 j43 k-54 l-94 m-33 o-36
bad	b60 c-49 d-33 e72 g-52 h127 i-79 j40 k-96 l-114 m114 p62 q-40
bad $	a-40 d-33 e83 g-62 h97 k-35 l28
bad ?	a-92 h74
bad _ $	h-45 k-61 m67
bad _ ?	e30 j-37
bad _ and	j25
bad _ it	a37
bad _ knees	h-45 j45
bad _ my	h28
bad _ not	a26
bad _ run	a-34 j33
bad _ that	l-47 p47
bad _ the	b-29 l60
bad _ your	h49 i-26
bad for	h84 i-26 l-42
bad idea	a38 j-31
bad sleep	h-37
bad that	h26
bad to	a-47 b-29 h-40 j75 l60
badly	p42
badly $	a24
badl~	p42
bag	a-26 i26
bags	a29 i-28
bags of	a29 i-28
bail	a-33 b189 e53 h-41 k-37 l-74
bail $	b178 e48 h-41 k-37 l-74
bailed	i44 l-30
bailed on	i30
bail~	i44 l-30
bair~	k-49 m60
bakery	a-46 i-30 l70
bake~	a-48 h99 i-30 k38 l-29
balance	a65 i-28
bala~	a65 i-28
bali	k62
bali for	k43
balloon	i36 k-26
balloon _ i	a34 k-26
ballooned	a47 h-42
ballooning	a-38 e44
ballot	l51
ball~	e36 h-64 i50 k-41 l45
bambi	a71 h-31 i-31
bambi _ ice	a71 h-31 i-31
bambi on	a71 h-31 i-31
bamb~	a71 h-31 i-31
banana	a28 h69 j-53
bananas	h63 l-31 o-32
bana~	a28 h132 j-53 l-47 o-32
band	a97 i-30
band $	l52
band _ my	a40 l-35
bang	a44
banged	i39 l-27
banged out	i39 l-27
bang~	l-27
bank	h-111 l157
bar	a37 e-41 i48 k-38 l24
bar _ #	i29
bar _ $	l44
bar deads	i26
bar the	a-44 e60
barbell	a-30 i57 j33 l-30
barb~	a-30 i57 j33 l-30
barely	a69 e28 h-67
barely _ $	a-24
barely _ my	e35
barely lift	e35
bare~	a26 e28 h-24
barking	a-43 e55
bark~	a-43 e55
barr~	i31
bars	j-47 l73
base	h-31 l26
based	h-38 k49 l-46 q140
based _ $	h-56 q62
based _ what	h-42 q104
based on	h-92 q154
base~	h-38 k49 l-56 q140
basically	a-45 h52 q30
basis	q69
basis $	q25
basi~	a-57 h138 i-77 l-36 q99
basta	b80 g-38 l-49 m-30 o37
basta $	b80 g-38 l-49 m-30 o37
bast~	b80 g-38 l-49 m-30 o37
bath	a66 h50 j-67 m-35
bath $	a30 h25 j-55 l45 m-26
bath _ $	a-32 h31
bath _ a	a27
bath or	h52 j-31
bath took	a27 l-26
bathroom	m26
baths	h103 l-33 m-24
baths $	h80 m-24
bath~	h103 k-49 m62
battery	a49 i-46
battery #	a69 i-46
battery _ %	a64 i-46
batt~	a64 i-61
bcaas	h49
bcaa~	h49
be	b25 c51 d-29 e-37 f-43 g-29 j56 l-61 o69 p35 q33
be #	a-52 p57
be $	b-28 g-26 n-43 o149
be _ #	k24 n-46
be _ $	a116 d-28 h-45 k-109 m-24 n76 o50 p28 q-34
be _ ?	a-31 q24
be _ and	a-26 p33
be _ i	a-26 e26
be _ to	a-44 j44
be _ what	f-32 q34
be _ with	a46 b28
be arsed	b61
be fit	k34
be forgotten	c63 k-25
be honest	a94 e-47
be mad	a-25 e26
be right	a27
be there	a-27 k24 l46 n-46
be today	a31
be walking	i27
beach	e24
beac~	e24
bear	j-31 l93 m-24 p-25
bear _ weight	l59 m-24 p-25
beat	k-27 l124 o-44
beat $	k-27 l110 o-44
beats	a-35 e33
beats _ i	a-45 e47
beats _ rest	a-26
beats _ the	a24
beats at	a-26
beats on	a24
beat~	a-45 e33
because	e-37 f-51 i60 j-43 l-60 p-42 q264
because ?	a-50 f-50 q141
because _ $	f-50 i-32 q120
because _ a	a-24 q28
because _ did	q29
because _ said	q28
because _ skipped	q27
because _ the	h-26 q45
because _ what	q25
because i	e-33 p-29 q99
because my	h28 q-31
because no	i36 q-35
because of	a-42 h-48 q135
because the	i42 q-31
beca~	e-37 f-61 i60 j-43 l-76 p-42 q290
become	a27
bed	a148 e-69 h44 i-51 j-32 l-46 n-24 p-26
bed $	a46 k-35 m49
bed _ #	a53 e-33 i-36 o34
bed _ hours	a29
bed at	a41
bed with	a-45 o34
beef	a-34 h-25 q50
been	a-62 d-24 e34 g87 h-64 i55 j-24 l-34
been #	p45
been $	g52
been _ #	a-82 e63 g63 l-32
been _ $	h-34 i25 p45
been _ for	a25 e32
been _ it	g24 p-24
been _ my	h-27
been _ since	i27
been a	i31 l38
been normal	a25
been running	e55
beer	i-36 j-27 l76 m26
beer after	h29
beers	a36
beer~	a36
beetroot	a30 h26 l-24
beetroot juice	h27 l-24
beet~	a30 h26 l-24
before	e-70 h25 i113 j200 l-83 m-74 n-44 q-75
before $	h-33 j40 n-24 p32
before ?	g-28 h96 j-64
before _ #	i32
before _ $	a-47 h28 i152 j-46 l-50
before _ :	k27
before _ ?	h-59 j125 k-55
before _ a	a88 h-26 q-54
before _ after	a-65 h-41 l124
before _ and	j27
before _ any	h36 l-29
before _ day	h52 j-45
before _ do	a46 j-40
before _ dumb	h-27 j38
before _ it	g26
before _ now	a92 i-45 j-31
before _ or	a-33 h27 j25
before _ race	j35
before _ run	a-118 h99
before _ school	i30
before _ stop	h31
before a	a-74 h138 j-24 l-36
before bed	h54 k62 l-29 m-41
before breakfast	a106 h-32 i29 l-39 q-54
before dinner	a47 j-45
before i	d26 g-28 i24 k-26
before intervals	j32
before leg	a-24 h41
before legs	a-40 h-41 j81
before lifting	a-30 j42
before my	a-46 j29
before or	a-65 h-41 l124
before running	h-34 j57
before squats	h-27 j60
before that	k25
before the	a-44 i68
before yesterday	a25 i-27
befo~	e-70 h25 i113 j225 l-100 m-74 n-44 q-75
begin	b25 g-28 h-41 j54 k-37 l-83 n213 o-75
begin $	b-25 h-41 j34 l-81 n98
begin _ ins	n61 o-43
begin again	b54 g-28
begin check	n61 o-43
begin daily	n35
beginners	h98 q-33
beginners $	h28
begi~	b25 g-28 h63 j31 k-37 l-104 n190 o-75 q-33
behind	a-45 e112 f-49 h-58 i-29 j26 l-32 q103
behind _ $	h-30 q75
behind _ breastbone	a41 e-25
behind _ knee	i-38 p26
behind _ thigh	e60 i-24
behind my	a43 i-34
behind that	h-48 q79
behind the	h-25
behi~	a-45 e112 f-49 h-58 i-29 j26 l-32 q103
being	p27
being _ $	p27
bein~	a217 l-84 m-36 p-87
bell	b37 o-32
belly	e-31 k51 l-25
belly gone	a30 e-30
bell~	e-31 k51 l-25
below	a50 e-32
below _ waist	a40
below the	a40
belo~	a50 e-32
belt	i74 l45 m-43
belt after	l46 m-35
belt squat	i32
bench	a-102 e51 i-24 l157 m-26 q-37
bench $	e45 i29 q-37
bench _ rows	i-36 l46
bench and	i-36 l45
bench day	i-111 l111
benched	q40
benched $	q40
benc~	a-102 e51 h-25 i-24 l150 m-26
bend	h25 i24
bend my	h25
bending	a45
bend~	a46 e-34
bengaluru	k29
beng~	k29
bent	a33
berlin	h-50 k150 m-24 p-41
berlin _ $	h-50 k139 m-24 p-41
berl~	h-50 k150 m-24 p-41
besides	h31
besi~	h31
best	a-39 e-33 g39 h28 i-28 k-32 l157 o-33
best $	h-43 l87 o-33
best _ $	g56 h-52 j51 l-37
best _ before	h94 j-49 l-45
best _ for	a-36 h103 i-30 j25 l-32
best _ in	a33 g-28 h-33 l39
best order	j51 l-35
best stretch	h29
best week	g24
best~	a-35 c-24 f-42 g191 l-56
bet	a33 b-33 l138 n-46 q-56
better	a-66 e41 j53 k79 l-61 m54 o-31 q-29
better $	k69 l-88 m53 q-29
better _ or	a26
better _ the	j-34 k54 l52 n-26
better for	h36 j-50 k54 n-26
better than	a-33 l35
bett~	a-66 e41 j53 k79 l-61 m54 o-31 q-29
between	c-31 f30 g-32 i-41 j190 l-77 m61 q-30
between #	a79 j-25
between _ #	i-80 m81
between _ $	a-38 h-37 i28 j62
between _ ?	j29
between _ and	e-34 f59 i-32 j89 l-27 q-27
between _ calls	i43
between _ day	j28
between _ enough	a-34 j41
between enough	a-38 j63
between lifting	j25
between sets	i-80 m81
between squats	j44
between tempo	h46
between the	a54 c-31 f-29 j49
between zoom	i43
betw~	c-31 f30 g-32 i-41 j190 l-77 m61 q-30
big	a102 e-33 j-24 l43
big _ can	a-28 i28
big _ day	a29
big _ of	a24
big bowl	a24
big squat	a32
big toe	a31
bigger	f-38 h35 i-78 j33 k38
bigger _ $	f-28 h37 k38
bigger _ it	a24
bigger _ the	a37
bigger legs	i-28 j28 k32
bigg~	e-45 f-38 g62 h35 i-78 j33
bike	e-39 h39
bike $	h44
bike _ legs	a27
bin	a-50 c163 d-47 h-53 i-58 j-24 l55 n-40 o26 p48
bin _ $	h-28 i-33 j-24 l58 p39
bin _ you	c25
bin all	c44 d-28
bin everything	c32
bin it	i-33 p54
bin my	c69 h-25 p-43
bin that	i-35 p52
birthday	a-57 g-47 k-28 l151 m38 o-41
birt~	a-57 g-47 k-28 l151 m38 o-41
bis	a-34 l153 m-44 o-46
biscuit	g-30 i-34 l95
biscuit $	g-30 l50
bisc~	g-30 l92
bit	a33 b-29 d-27 e193 f-27 g-53 h-50 k-30 l-96 m79 q71
bit #	a66
bit $	a-83 e55 g-45 i26 l-69 m108 o25 p-27 q32
bit _ $	a39 d-27 e34
bit _ a	a64 e-47
bit _ and	a66
bit _ in	a30
bit _ jogging	h-25
bit _ my	a-42 e36
bit _ not	a26
bit _ since	a-26 e40
bit _ the	a-41 e33 p25
bit about	h31
bit achy	a-26
bit at	a-34 e26
bit faint	m31
bit harsh	a-26 q43
bit heavy	a39
bit i	a-34 e42 p24
bit of	a32 h-28 l28
bit off	i-26
bit sore	e52 q-29
bit stiff	a82 d-27 e-28
bit still	h-25
bit tired	a63 m-36
bitte	k57 l-45
bitte $	k57 l-45
bitt~	a82 k57 l-97
bizkit	l36
bizk~	l36
black	a84 i-49
black _ a	a34
black for	a45
blacked	i43
blacked _ for	i26
blacked out	i43
blac~	a110 e-45 g-29 i-26
blad~	e37 h-118 l118
blancmange	a24
blan~	a73 b-24 g51 h-25 i-40
blas~	i35
bless	l66 o-33
bless you	l66 o-33
bles~	l66 o-33
blister	e42
blis~	e42 h68 j-30 l-51
block	a29 h26 k35 q-38
block $	h39 q-38
bloc~	a45 l50 q-38
bloke	h36 l-24
blok~	h36 l-24
blood	h75 l-28
blood _ in	h28
blood clot	h31 l-28
blood clots	h47
bloody	h-35 l62
bloo~	h40 i26 l34
blowing	d-24 e42 o47 p-27
blowing _ my	d-24 o59
blown	a-28 e-33 o38
blown up	a-28 e-33 o38
blow~	a-39 d-24 o84
blue	a49 i-24 l56 q-37
blue $	l56 q-37
board	a31
boarding	a-33 d29 k31
boarding $	a-33 d29 k31
boar~	d26 k29
boat	a48 e-48 m-27 n184 o-133
body	i25 l73 m-39 p-27 q-47
body #	a-27 e27 i-42 l93 m-24 p-27
body _ $	a-28 i59
body _ min	a-27 e27 i-59 l93 m-24
body _ no	e24
body done	e-35 l35
body says	e57
bodys	a39
body~	a60
boiled	i46 l24
boiled $	l24
boiled counts	i24
boil~	i41 l24 p-37
boll~	i39 k-26
bolt	a-26 f-31 j-33 l112
bone	a109 b-29 e-30 g-40 h-38 l81
bone $	b-29 h-24 l60
bone _ if	a39
bone hurts	a-39 e39
bone not	a28
bone one	e54 h-25
bones	q25
bone~	q25
bonjour	f-77 l190 m-30 q-45
bonj~	f-77 l190 m-30 q-45
bonk~	e30
boo	b-72 d-50 l191 o-29
boo $	b-72 d-50 l191 o-29
book	g116 l-38
book $	g53
books	i37
book~	h-28 i37 j27
boom	a43 e-34 f-82 l196 m-49
boom _ boom	a43 e-34
boom boom	a43 e-34
boot	a-38 o65
booty	i53 l-27
booty day	i53 l-27
boot~	i53 l-27
bored	e40 g27 j-37 k-27 l67 m-33
bored $	e30 g27 k-27 l67 m-33
bored _ ?	a30
bored treadmill	a40 e-40
boredom	l34
bore~	e40 j-37 k-27 l101 m-37
boring	b-42 d-91 k-31 l230
bori~	b-42 d-91 k-31 l230
borr~	c135 d-54 h-95 k-49 l-132 p190
boss	a56
boss $	a89 l-47
boss _ me	a-26 l27
bot	a93 b-57 e-24 f134 g-58 h-123 i-83 l102 m-104 n62 o69 q42
bot $	b-57 f-47 h-65 l148 m-55 o64 q71
bot _ $	f51 g-57 l120 m-42 q-44
bot _ again	l-57 n50
bot _ today	a105 i-83
bot do	f41
bot for	f40 l-40
bot how	a45 f44 l-55
both	a46 e44 h-84 i-24 j249 l-152
both #	a29
both $	a-34 i37
both _ #	a40
both _ $	a29
both _ a	a-40 e40
both _ ache	a34
both _ are	a29
both _ asleep	i-30
both _ gone	a-25 i53
both _ on	h-36 j70 l-33
both _ one	j25
both _ the	j42
both _ treadmill	a-51 e50
both _ what	a-29 j38
both feet	a64 e40 h-42 i-30 l-29
both hamstrings	e27
both hands	a45
both in	j25
both knees	a34
both on	a-81 j125 l-25
both quads	a30
both sides	a-55 e34 h45 i30
bother	a77 b98 e-56 f-27 j-34 l-49
bother $	a82 b98 e-56 f-27 j-28 l-30
bothered	a-33 k38
bothered about	a-30 k38
both~	a44 b103 e-60 f-28 i29 j-34 k28 l-63
bottom	a46
bottom of	a43
bott~	a54 e-28
bouncy	e31
boun~	e31
bowl	a50
bowl of	a24
box	e-39 g-25 h-42 i146 k-26 p27
box _ $	a28 i-50 p32
box _ and	a103 i-71 p-27
box jumps	e-29 h-27 i113 k-26 p28
boyfriend	a-42 e26
boyf~	a-52 e26 p24
bpm	a45
brace	a30
brac~	a30
brain	e43 i-27 p26
brai~	e43 i-27 p26
bran~	a27
brav~	a-24 b-37 l80
brb	a-26 h-41 i-42 k-44 m229 o-34
brb #	i-38 m61
brb $	h-41 k-44 l24 m130 o-34
break	a-174 e51 g-45 h-39 i30 k-27 l41 m-82 n64 o94 q112
break #	a-28
break $	g-38 i32 l-46 o107
break _ leg	i-27 l39
break _ me	a-39 n69 o-30
break _ the	a-50 q69
break a	i-27 l39
break down	a-50 q69
break from	a-33 o65
break it	l-29 q51
breakfast	a111 e-31 h-48 j-28 q-27
breakfast $	a-43 e27 i29 j-71 l52
breakfast _ #	a43 e-37
breakfast _ lunch	a-33 j55
breakfast run	a-72 j72
breaks	a37 e-30
breastbone	a66 e-46
breastbone _ at	a42
breath	e47
breath _ $	e25
breathe	h44
breathe out	a36
breathing	a-67 e179 i-27 l-46 o-39
breathing _ $	e35 i-30
breathing _ a	e40 l-25
breathing _ legs	a-61 e61
breathing easy	e24
breathing fine	a-76 e76
breathing in	a92 e-104 i41
breathing like	a-39 e64 l-25
breathless	a39 i-38
breathless just	a39 i-38
brea~	a-30 e177 g-53 h-39 i-61 j-40 m-95 n49 o71 q78
bridge	a-31 e91 k-48 l47 q-28
bridges	a57 e-91 i174 j-30 l-34 m-64 p32
bridges $	a-28 p55
bridges _ #	a110 i-56 m-38
bridges _ $	a-24 p26
bridges _ the	i24
bridges and	a-29 i46
bridges instead	p24
bridges yesterday	a86 i-26 m-38
brid~	a26 b-32 h-41 i183 j-53 k-66 l65 m-75 p32 q-28
brie~	c-109 f249 m-42 n-63 o-33
brill	a32
bril~	a29
bring	b-45 k-34 l-38 n141
bring _ back	n47
bring _ the	l-25 n52
bring back	l-25 n52
brin~	b-45 k-34 l-38 n141
brisk	a42
bris~	a42 h-75 k93 l29
brit~	e-30 k66 l-24
bro	i60 j-24 l32 p-45
bro $	i54 j-30 l41 p-45
broke	h-28 i86 k-47
broke _ hip	i-28 l39
broke _ in	i40
broke me	l-31
broke my	i26 l-37
broken	a66 e-30 h-29 i-32 j-45 l128
broken $	a57 h-29 i-28 j-25 l74
broken _ :	a28 i-28
broken _ left	a-26 l47
broken she	a-26 l47
brok~	a59 e-47 h-57 i54 j-50 k-66 l145
bros	h29 j-26
brother	f-50 h25 p28
brot~	f-50 h25 p45
brown	a-37 k-34 l84 o-30 p-24 q-27
brown $	d34 h-29 l30
brown _ leg	a58 h-26 l-31
brown after	h53 l-32
brown in	h28 k-37 l48
brown pee	q24
brown rice	a26
brown since	a-32 i32
brow~	a-28 k-34 l108 o-30 q-27
bruise	i25
bruised	a103 e-33 l-30
bruised _ $	a46 l-30
bruised inside	a46 l-30
brui~	a94 e-49 l-48
brushing	a58 i-43
brus~	a52 i-43 k34
bss	e-30 i119 q-27
bss _ #	i31
btw	j58 k66 l-67 n28 o-47 p24
btw $	i29 j46 l-67 o-38
buckets	a-29 e37 h-31 i25
buckled	a-65 e58
buckled _ the	a-65 e58
buckling	a45 i-45
buck~	e100 h-40
buddy	e-24
budd~	e-26
budg~	l88 m-59
buenos	k29
buenos aires	k29
buen~	k29
bug	a26 e-44 l-25 n33
bug me	a-24 n33
bug since	a26 e-24
bugger	o37
bugging	n-28 o45
bugging me	n-28 o45
buggy	a-76 e76
buggy _ #	a-25 e25
buggy _ asleep	a-63 e63
bugg~	a-76 e76 l-28 n-28 o82
build	a-25 f-28 h81 l-25
build muscle	h24
builders	a24
builders tea	a24
building	k27
building _ $	k27
building muscle	k27
buil~	f-28 h66 k24 l-42
bulgarian	a-32 e-30 g40 h36 i83 l-66 q-27
bulgarian _ squat	h38 l-28
bulgarian split	h38 l-28
bulgarian style	i27
bulgarians	a39 i230 l-75 p-93 q-46
bulgarians #	a52 i-36
bulgarians _ #	i64 p-31
bulgarians _ $	a-30 i89 q-45
bulgarians _ night	a44 i-44
bulg~	e-42 g28 h35 i313 j-24 l-142 p-70 q-73
bulk	a-49 k108 o-44
bulking	h-28 k100 p-48
bulking _ $	k32
bulking _ cutting	k48 p-48
bulking now	k32
bulk~	k100 p-48
bum	a28 e-26 i38
bum cheek	a26
bums	i34
bums and	i34
burger	a-31 i31
burg~	a-31 h-36 i31 l49
burn	a-49 c192 d-39 e46 h50 i-27 l-49 n-36 p-33
burn $	a-35 e35
burn _ all	c82 p-33
burn _ fat	j36
burn it	c82 p-33
burn the	c91 l-34 n-36
burned	e-26 i45
burning	e28 k-38 l100 m-48
burning #	a31
burning $	k-30 l95 m-48
burning _ this	l24
burning up	l24
burns	h58 j-43 p-30
burns more	h65 j-43
burn~	h39 i44 j-46 k-38 l96 m-48 p-38
burrito	l25
burr~	l25
bus	a78 e-71 g27 j-54 l53 m38 o-46
bus _ $	a45
bus _ is	l46
bus and	g27
bus stop	a26 e-31 l73 o-27
busy	b-48 g-43 k-48 l-71 m275
busy $	b-48 g-43 k-48 l-71 m260 o-25
but	a173 c-48 d-43 e74 f37 h-64 i24 j-58 k-39 l-75 o-37 q123
but _ #	e36 i-54 k31 q24
but _ $	e34 i77 l-41 o-36
but _ ?	a-25 q43
but _ a	a29
but _ am	a34 k-28
but _ calf	h38
but _ did	i42
but _ do	l-26
but _ feel	a37
but _ fever	a33
but _ have	q34
but _ hip	a-26 i26
but _ hurts	a-77 e77
but _ is	a46 e-34 k-24 l-34 p59
but _ my	o38
but _ no	a-29 f47
but _ normal	e28
but _ now	a28 i-28
but _ on	a-27 e31
but _ pain	a52 i-31
but _ run	a-39 l51
but _ the	a25
but ankle	a-74 e74
but did	a28
but fine	a-35 e61
but i	a53 e-32 i34 k-41 l53 p-29
but in	a46 e-29
but it	a63 e-32 k-24 p47
but keen	a68 l-37
but keep	o38
but legs	a74 e-45
but like	a-39 e45
but my	a34 e-27
but no	i25 l51
but not	a-81 m44 q52
but only	e47
but smiling	a35 j-38
but the	i42
but there	p29
but what	l-26
but why	l-38 m-26 q85
butt	a97 i28 l-106
butt is	a87 i28 l-96
button	a-34 b150 d52 l-53 m-31 o-61
button $	b175 d43 m-31 o-61 p-108
button _ $	b36 p-36
butt~	b150 d52 l-53 m-31 o-61
buy	a-26 l92 m-31
buzzing	e-50 h33
buzz~	e-50 h33
by	a-42 d-41 f-98 g62 h-29 j-43 k57 l77 m76 n71 o-95 p-78 q72
by #	i41
by _ $	b44 e-24 g118 h-24 k33 l-57 p-44
by _ ?	j26
by _ canal	e27
by _ hamstring	a28
by _ truck	a29 e-28
by a	a35 e-28
by accident	b34 l51 n96 o-28 p-108
by lunch	a-32 i35
by mistake	a-45 o-29 p96
by my	a56 e34 g-38
by now	a33 i-24
by saka	k-29 l49
by the	a-29 e30 l25
by xmas	k71 l-62
bye	a-53 c27 e-50 h-49 k-36 l233 m-28
bye $	a-53 h-49 k-25 l187 o-43
c	e25
cactus	a29 e-26
cact~	a29 e-26
cade~	b-89 f-27 h253 l-72 n-35 o-30
caffeine	a-35 h62
caff~	a-35 h62
cake	h-84 i37 l78
cake $	h-78 l78
calendar	a57 g138 i-27 l-79 q-43
cale~	a57 g138 i-27 l-79 q-43
calf	a71 c-27 e87 g50 i177 j-70 k-29 l-94 m-41 n-46 q-43
calf #	i37
calf $	a126 e-34 g-25 k-33 l-95
calf _ #	a35 e-43
calf _ ?	a-25 e35
calf _ and	a-26 i52 k34
calf _ doing	a39
calf _ gone	b25
calf _ hot	a30 e-34
calf _ i	a44
calf _ like	a-32 e45
calf _ morning	a41
calf _ on	h-29 i33
calf _ one	a26
calf _ the	a-73 l73
calf _ today	g29
calf _ twice	a-41 g33
calf _ went	e29
calf _ yesterday	i-25
calf a	a-28 h28
calf at	e24
calf clot	o32
calf cramp	a-41 e48
calf feels	a47
calf has	a25 b25
calf i	a-28 e28
calf is	a61 e-33 g53 i-57
calf just	a-36 b29 e48 o-27
calf on	a-51 l75
calf raise	a-30 i43
calf raises	a-67 e-25 i175 j-29 l-28 m-26 p26
calf swelling	h38
calf swollen	a29
call	a-89 b108 e101 f-57 g-27 i-34 k85 l36 m65 n-49 o-150
call $	l-82 m96
call _ $	f-56 k-64 l123
call _ ?	a-42 e64
call _ at	l64 m-58
call it	a-69 b121 e79 m-38 o-71
call me	f-56 k97 l74 n-40 o-49
call the	b47 o-31
called	e-26 f39 l38
calling	e38
calls	l-26
call~	a-29 f39 h-26 i26
calm	a29 h-29 l44 m-25
calm _ ?	a24
calm it	a28
calories	h33
calo~	h33
calves	a54 b-25 e68 h53 i56 j-38 k-25 l-87 q-32
calves #	a68
calves $	h-27 i121 l-64
calves _ #	a-40 i47
calves _ $	a157 b-25 e-47 i-43
calves _ a	a-41 h48
calves _ and	h26
calves _ both	a33
calves are	i-43
calves only	a-40 i47
calves tight	a105 b-25 e-38
calv~	a54 b-25 e68 h53 i56 j-38 k-25 l-87 q-32
came	i49 l27
came _ all	a66 l-27
came back	l54
came over	a66 l-27
can	a156 b-121 f144 g-92 h31 i-81 k-40 l-61 m83 n74 p-34 q-53
can $	k53 l-28
can _ $	a115 h-48 i-25 k-29 q57
can _ ?	a41
can _ add	a-31 e40 i31
can _ again	a53 h-24
can _ answer	l-28 m58
can _ ask	a-30 f91 h-24
can _ at	a48
can _ be	a-37 b72 j37 m-29
can _ bend	a-35 h25 i25
can _ change	a-55 f32 k24
can _ check	k50
can _ come	a-30 l49
can _ day	a-29 h40
can _ do	a163 e-48 f91 g-30 h-44 i-40 j39 l-53 q-29
can _ edit	a-32 d-33 f53 h-31 p79
can _ explain	f86 h-29
can _ get	a-77 d102 l67 n40 o-54 p-26
can _ give	f26
can _ go	a101 h-26 m-35
can _ have	a33 g-28
can _ help	g-25 h50 l26
can _ hold	e57
can _ hop	a47 e-47
can _ i	a-36 h39 k-37 q109
can _ legs	a34 i26
can _ lift	a44 i-33
can _ log	a-31 f45 i45 l38 p-32
can _ make	h25
can _ me	l-52 n126 o-44
can _ on	a24
can _ pick	e32 k-24 l55
can _ ping	n35
can _ pull	d25 p24
can _ put	a50 b28 i43 o-26
can _ remember	a25
can _ run	a42 e-31 h-58 i-53 j-37 l58 m37 q90
can _ save	i25
can _ see	a-28 d-33 f-35 g127
can _ skip	a49
can _ sleep	a-35 i61
can _ speak	f-34 k115 l-76
can _ sprint	e60 g-29 p-27
can _ stack	a-30 j42
can _ start	a26
can _ stop	a-39 e69 n-25
can _ tack	a30 e-25
can _ take	d37 f-29
can _ talk	a-84 h-53 k91 m106
can _ tell	f-56 l60
can _ think	a-47 p34
can _ touch	a25
can _ train	h36
can _ trot	a25
can _ turn	f-39 h54 k-24 l-43 o52
can _ undo	h38 l54 m-35 p-25
can _ use	f27
can _ w	a-52 h59
can _ wait	b-74 m112
can _ walk	a60 h-51 o44
can _ write	i39 l-26
can barely	a41 e29 h-51
can both	h-36 j71 l-33
can do	a88 e-50 f50
can hop	a36
can i	a287 b-34 d34 e-25 f80 h-134 i-147 j32 k-72 l65 m-40 n-37 p-26 q-33
can it	a26 b-38 m57
can jog	a30
can leg	a-29 h40
can my	l39
can not	a-136 e64 f-40 i40 j-32 k-108 l156 m47 o-49 p-44 q131
can one	j28
can run	a46 j-36
can squat	h31 q-25
can squats	h57 i-39
can still	a-35 e35
can stop	o73
can the	k41
can this	b-36 m55
can walk	a-40 e60
can we	a52
can you	a-90 c-24 d37 f55 g-28 h81 i88 j-60 k109 l-135 m-24 o42 p52 q-75
canal	e55
canal path	e27
cana~	e55 i-25
cancel	b229 e-25 k-49 l-49 m-31 n-47 o75 p-24 q-35
cancel $	b122 o-65 p-35
cancel _ $	n-48 o90 q-35
cancel _ check	b68
cancel _ daily	n-97 o97
cancel _ log	b40
cancel _ question	b50
cancel my	b-88 c31 l-68 o161 p-32
cancel that	b38 o-24 p29 q-35
cancel the	b39 l-31 n31 p26
cancel this	b63 l-29
cancelled	b-50 e-37 g-41 i-143 l309
cancelled _ $	b-43 l69
cancelled _ did	i-53 l54
cancelled legs	i-61 l87
cancelled my	g-41 l47
canc~	b539 e-63 f-52 g-85 i-160 k-64 m-31 n-47 o48 p-25 q-35
cap	i-24 q39
cape	k31
cape town	k31
capital	h-38 l113
capital _ peru	l55
capital of	h-38 l113
capi~	h-38 l127
captain	l25 m-24
captain $	l25 m-24
captains	e-27 l71
captains _ stardate	e-27 l71
captains log	e-27 l71
capt~	e-27 l95 m-24
car	e65 h-118 l126 m-37
car $	a-46 e70
car _ not	l24
car after	i33 m-30
car park	a-29 e25
car will	l24
carb	h53 k-57 l34
carb loading	h62 l-31
carbon	h-30 l65
carbon plates	h-30 l65
carbs	a-25 g-48 h229 j-66 l-65
carbs _ a	a-25 h44
carbs before	a-25 h67 j-42
carb~	a-39 f-31 g-48 h180 j-66 l68 n-28
cardio	a-52 e-34 h60 i31 j169 k-39 l-81
cardio $	h152 j-70 k-30 l-34
cardio _ $	h-24 i56 l-27
cardio _ iron	j25
cardio _ last	h-46 j60
cardio _ legs	j32
cardio _ or	j38
cardio _ weights	h-28 j44
cardio before	h-32 i-27 j65
cardio go	h-34 j34
cardio is	h-45 j46
cardio then	j27
cards	a41 k-26 m26
cards _ $	a34
card~	e-34 h34 i31 j152 k-65 l-103 p-29
care	f-37 h-32 j33 k33 p-40 q50
care about	j36 k43 p-40
carry	a-85 e107 h-26 l-26 n87 o-24
carry _ ?	a-63 e106
carry _ with	n29
carry on	a-96 e107 h-26 l-26 n87 o-24
carr~	a-74 e105 h-26 l-32 n80 o-24
cars	a-30 l64
cars running	a-30 l45
case	a69 p-24
cat	c-44 e-54 f-25 h-26 i25 l170 p39
cat $	f-25 l46
cat _ $	a-35 i42
cat _ keyboard	l52
cat on	l52
catch	e29 f-54 h-55 l-60 m64 q93
catch $	f-54 l-35 q112
catch you	h-31 m44
catches	a52
catc~	a71 e39 f-54 h-58 j-24 k-33 l-74 m64 q93
cats	a29 h-205 l259 q-31
caught	e-40 i59
caug~	e-40 i59
cause	a-91 g-39 h-27 j29 l-24 q171
cause ?	g-26 h-37 q83
cause _ $	g-26 h-54 j32 q83
cause i	a-31
cause of	a-47 q66
causes	a-29 h184 l-59 m-30 q-36
causes a	a-29 h62
causes it	h24
causes of	h31 l-31
caus~	a-120 f-26 g-44 h156 l-84 m-30 q135
cave	i52 p-26
caved	a26
caved _ the	a26
caved on	a26
cave~	a26
cba	a-45 b178 g-27 h-49
cba today	a-50 b-43 g-27 l177
cease	f-27 l-56 o110
cease _ desist	f-27 o54
cease and	f-27 o54
ceas~	f-27 l-56 o110
ceiling	a37 e-46
ceil~	a37 e-46
celsius	e-27 k188 l-46 m-46 o-44
cels~	e-27 k188 l-46 m-46 o-44
cement	e46 i-28
cement _ i	a-26 e26
ceme~	i-28 l90
central	b-36 k152 n-114
cent~	b-36 k152 n-114
chair	a28 m25
chair $	m25
chai~	m25
chalk	a-43 e-33 h-38 i44 l81
chalk up	e-27 i37
challenge	e-45 i82
chal~	a-51 e-77 h-38 i126 l76
champs	a31 i-29
champs _ #	a29 i-29
champs in	a29 i-29
cham~	a49 e-34 i-29 j-38 l120 q-30
chance	a47
chance _ a	a28
chance of	a28
change	a-106 e-43 h30 i-67 k165 l-91 m-26 o-25 p206 q41
change $	f42 k-33
change _ $	h63
change _ last	p51
change _ mind	q41
change _ time	k28
change _ to	a-32 i-41 k-49 p183
change goal	a-26 k39
change it	p48
change language	k33
change last	p53
change my	k80 l-25 o-25
change that	p27
change the	a-34 k88
change to	k52
change your	q41
changed	a-35 b97 c-24 d-26 g-55 k63 l-64 q87
changed $	q42
changed _ mind	b98 d-26
changed my	b98 d-26
chan~	a-94 b76 c-33 d-28 e-76 g-77 i-50 k228 l-175 m-33 o-35 p196 q125
chap	b34 p-34
charity	a74 e-56
charity #	a64 e-56
charity _ k	a64 e-56
chart	a-34 g139 h28 l-80 m-26
chart $	g58 h73 l-97 m-26
char~	a30 e-72 g100 h85 l-39 m-26
chat	b89 e-45 f-24 i33 k-34 l74 m-27 o42 p-109
chat $	b-114 f-24 i33 k-33 l239 m-25 p-44
chat _ $	b153 l-134
chatgpt	l35
chatgpt $	l35
chattering	a68 e-33
chatting	a-26 e35
chat~	a43
cheating	h39 j29 l-28
cheating $	h52 l-26
chea~	a-71 d-26 f185 g-34 h-167 j29 l103
check	a-44 c-53 d-30 e68 f-33 i-76 k107 l-52 m28 n99 o50 p-44 q-26
check $	e77 k27 n-35 o-41
check :	a-43 e103 k-31
check _ #	e-40 k72
check _ $	a181 b53 c-51 g45 k-38 l-52 n-110
check _ ?	h35
check _ at	h-37 k104 l42 n-50
check _ back	b-24 n53
check _ but	o38
check _ for	h26 k-57 l49
check _ i	a-54 e40
check _ in	k-32
check _ me	k-30 m48 n55 o-31
check _ on	k-129 n127 o40
check _ till	o36
check _ time	k51
check _ to	k51
check _ until	o35
check _ with	k-30 n47
check at	e-34 k33
check in	a-96 b68 h-75 i-29 k173 l47 n44 o-35 p-36
check ins	a-67 b-70 e-71 g42 k-57 l-47 m-33 n167 o198
check me	a162 c-40 e28 n-124
check on	k-30 n55
checked	a25
checkin	k64 l-30 m-28
checkin at	k64 l-30 m-28
checking	o73
checking _ me	o29
checking in	o44
checking on	o29
checkins	e-27 k-92 l-29 n96 o83
checkins _ #	k-44 n50
checkins _ $	k-50 n31 o40
checkins on	k-58 n107 o-35
chec~	a-58 c-54 e62 f-33 i-105 k63 l-125 n170 o166 p-46 q-31
cheek	a26
cheeks	a33
cheers	b-33 h-51 l141 p27 q-49
cheers $	b-33 h-51 l107 p32 q-49
cheese	i32
chee~	a30 b-33 h-51 l133 p27 q-49
cherry	a-66 h77
cherry juice	a-66 h77
cher~	a-66 h77
chest	a48 b56 e-54 h54 i-32 j-69 l96 p-36 q-36
chest _ $	l26
chest _ a	a-29 e29
chest _ and	m30
chest _ but	a41
chest _ drawers	l34
chest _ haha	l40
chest _ heavy	a27 e-27
chest _ in	h34
chest _ is	a29
chest _ last	l25
chest _ no	a-25 q26
chest _ squeezed	a39 i-38
chest _ tight	a-24 b61 e-34 i39
chest _ tris	i-48 l81
chest _ while	h27
chest _ yesterday	i40
chest and	h-24 i-44 l81
chest day	i30 j-25
chest feels	b61 e-42 i-26
chest hurts	e27
chest is	e33 i36
chest of	l34
chest pain	e-37 h42
chest pains	l81
chest still	i31
chest strap	a27
chest stuff	a-32 q26
chest tight	m30
chest tightness	h37
chest was	i48
ches~	a67 b56 e-64 h54 i-32 j-78 l96 p-36 q-36
chicago	k110 m-52
chicago $	k38 l-33
chicken	i-60 j55 l71 q-38
chicken _ egg	a-31 j56
chicken _ the	l39 q-38
chicken cross	l39 q-38
chicken or	a-31 j56
chic~	i-60 j36 k110 l52 m-52 q-38
chief	a28
chief $	a28
chie~	a28
chill	a42 e-26
chill run	a26
chilling	a-51 l62
chills	a-27 l65 p-36
chills $	l38
chills _ of	e34
chills all	e34
chil~	a-26 j-34 l116 p-36
chipper	a27
chips	a26 h-33 l35
chips $	h-33 l35
chip~	a44 g-26 h-76 i-30 l121
chocolat	h-30 l51
chocolate	a-31 l50
chocolate or	a-28 l46
choc~	a-31 h-29 k-32 l101
choi~	l27
chop~	a-35 h-66 l121
chun~	a26
church	a32
chur~	a32
cinema	e-43 l-29 m75
cine~	e-43 l-29 m75
circuit	i53
circuit $	i38
circ~	a-29 b-56 e-28 i41 j25 m75
city	a34 f-24 k121 l-93
city $	f-24 k71 l-27
clai~	i27
clam~	i26
clappers	a40 e-25
clappers _ i	a52 e-37
clappers and	a35
clap~	a40 e-25
class	a-29 e-26 h-71 i113 j55 k-50 m129 n-30 o-46
class $	m65
class _ night	a39 i-33
class _ the	l31 o-24
class counts	i26
class then	j24
clas~	e-36 h-71 i113 j55 k-50 m129 n-30 o-46
clauses=0	a-64 b-62 c-27 e-94 l272
clauses=1	b-48 e-93 f-93 g24 h211 j-95 k132 l365 m-95 n-88 o-47 p-62 q-100
clauses=2	a87 c64 e42 f-196 g-197 h80 i45 j-126 k137 l146 m-42 p45 q-114
clauses=3	a186 c81 e143 f-109 g-125 h-270 i176 j-174 k54 l-43 m55 n-35 o145 p-59 q-56
clauses=4	a271 b-52 c-58 d-31 e166 f-70 g-32 h-141 i253 j-121 k81 l-65 m-63 n-58 o80 p-125 q-35
clean	c77 n-26
clean _ $	c43
clean slate	a-24 c34
clear	a36 b-26 c201 d-65 e-39 g-84 h42 k-44 l-60 p55
clear _ $	b-26 c72 h51 k-44 l-28
clear _ the	c24
clear all	c47
clear me	a35
clear my	c79 d-50 g-84 p55
cleared	a152 e-29 g-52 h-44
cleared $	a71 g-52
cleared _ takeoff	a61 h-44
cleared for	a61 h-44
clea~	a217 b-26 c251 d-65 e-69 g-136 k-46 l-90 n-30 p40
clicked	a-55 i26 p42
clicking	a52 h64 i-50 k-26
clicking no	a29
clicks _ hurts	e24
clicks and	a-29 e24
clicky	a27
clic~	h55 p33
client	a-63 h39 m56
clie~	a-63 h39 m56
climb	e35
climbing	a-33 e54
clim~	a-52 e89
clock	a-67 i24 k206 l-55 o-47
clock $	a-44 e32 k99
clock _ #	i26
clock _ $	k32
clock is	k69 l-43
clocks	k60
clocks _ back	k50
clocks went	k50
cloc~	a-71 i26 k266 l-76 o-59
close	b205 c30 h-36 l-52 m-37 o-47
close $	b148 c-27 h-30 o-47
close _ $	b38 m-38
close my	c57 l-30
close this	b72 l-34 m-38
clos~	b205 c30 h-36 l-52 m-37 o-47
clot	h75 l-28 o51
clot $	h43
clots	h47
clot~	h47
club	e-40 f-25 h26 i-57 j49 k-25 l126
club #	a52 i-26
club _ at	i-25 j39
club _ in	a49 i-26
club _ tonight	a-52 l60
club night	a28 i-27
club run	a-41 j43
club session	a44 i-24
clunks	a34 h-26
clunks _ aches	h-26
clunks and	a34 h-26
clun~	a50 h-27
cm	a47 e-39
cmon	a71 e-32
cna	a87 m-65
cna i	a87 m-65
coach	i46 j44 m-29 p-35
coach $	a49 l67 m-29
coach _ #	a85 e-40 i-43
coach _ a	a-48 l35
coach _ day	i24
coach _ no	a50
coach _ us	i44 l-31
coach had	a-42 l35
coach leg	i24
coach made	i34 l-31
coach says	a43
coach wants	a84 e-40 i-55
coac~	i46 j44 m-29 p-35
coat	a39 i-43 l33
coca	a66 l-34
coca _ $	a50
coca cola	a66 l-34
code	a-46 k-34 l122
coffee	a43 c-31 e31 g-35 h119 l-73 m28
coffee $	a-46 c-31 e47 h-34 m77
coffee _ $	a34 h116 l-61 m-49
coffee _ soreness	g-25 h57
coff~	a65 c-31 g-35 h118 l-73 m28
coin	i-41 j61
coke	a60
coke $	i-25 p39
coke _ morning	a-32 i32
coke this	a-32 i32
cola	e-47 h-35 i-24 l106
cola $	a50
cola _ a	a29
cola _ my	a39
cola _ pee	h29
cola and	a39
cola coloured	h33
cold	a170 d-24 i-58 j-61 k-29 l24 m-59 o33 q27
cold #	a48 i-37
cold _ $	a63 h-31 q59
cold _ and	a28 h-28
cold _ perfect	a34 e-28
cold _ yes	h59 j-36
cold a	h32
cold air	a-25 e25
cold in	h-35 k-29 l69
cold legs	a34 e-28
cold plunge	h59 j-36
cold shower	a33
cold sweats	a28 h-28
colds	a35 e-35 h70 l-47
cold~	a35 e-35 h70 l-47
collapsed	a-26 h32
collapsed _ the	a-26 h32
collapsed in	a-26 h32
colleague	l43
coll~	a-44 f-90 g-96 h315 l40 q-96
colour	h75 l-60 p27
colour is	h32 l-32
colour of	p39
coloured	h40
coloured pee	h34
colours	f42 h-47
colo~	f41 h69 l-60
combine	j37
combined	f-37 j46
combo	j32
comb~	f-37 j114 l-32
come	a-156 e25 f-44 i-63 k47 l-91 m63 p-25 q242
come $	h-34 l-41 q96
come _ $	i-24 l-54 n74 q47
come _ ?	a-53 q47
come _ is	h-27 q29
come _ only	a-35 q56
come _ or	j24
come at	k67
come back	a30 i-42 k-53 l-39 m84 n54
come before	j24
come from	h-30 q71
come it	h-27 q29
come out	a-34 l49
come rest	a-52 q52
come to	o36
come too	k51 l-31
come up	g28
comedy	a-38 i41
comedy $	a-38 i41
comes	h38 k-40
comes _ $	j29
comes first	j34
comes in	a60 k-29
come~	h38 i30 k-40
coming	e65 i-32
coming _ from	a24 i-24
coming _ the	e25
coming down	i-24
coming off	a-25 e25
coming out	m26
comi~	e65 i-32
comma	e-30 f-36 l66
command	b37 f134 g-46 j-60 p-35
commands	a-75 b-25 e47 f293 h-81 l-69 m-32
commands $	b-25 e47 f126 l-64 m-29
commands ?	a-61 f137 h-68
commands _ $	a-48 f109 h-25
common	h73 l-39
common in	h25 l-25
common is	h45
commute _ #	e-25 k25
commute home	a39 e-39
comm~	a-79 e27 f374 g-52 h-28 i-25 j-68 l-44 m-35 p-35 q-32
comp	j-32
compare	g58
compare _ week	g54
compare this	g58
compartment	h87 l-35 q-36
compartment _ $	h30
compartment syndrome	h87 l-35 q-36
complaining	e24 i-25
complaints	a38 i-26
complete	a36 h-58 i119 l-59
complete $	h-25 i78 l-36
complete _ $	a43 h-33
completely	c28
completely $	c28
compression	h97 l-53
compression _ do	h33
compression socks	h56 l-28
compression tights	h41 l-25
comp~	a33 c161 g41 h80 i179 j-65 k-24 l-148 m-51 n-25 o-44 p-52 q-36
concurrent	h63 l-24 q-34
concurrent _ $	h35 q-30
concurrent training	h63 l-24 q-34
conc~	h75 l-24 q-34
conditioning	j43
cond~	j43
conference	l50
confirmed	o32
confused	a-102 f165 h24 k-59 l-47
conf~	a-91 b-61 f64 g-32 h-47 i-38 k429 l-162 o-45
congratulate	l68 o-25
congratulate _ i	l68 o-25
congratulate me	l68 o-25
cong~	l68 o-25
consent	c122 g-40 l-24
consent _ you	c44
consent to	c44
cons~	c122 g-40 l-24
contact	a-26 h51 l-25 o29
continue	a-119 e111 l-71 n182 o-37
continue $	e-33 l-71 n183 o-37
continue ?	a-85 e94
continue _ $	a-85 e94
cont~	a-153 e89 g-42 h74 l-107 n182
conventional	p36
conversation	b100 c-52 e43 l-34
convert	e-42 k-58 l104
convert #	e-42 k-58 l104
convince	c-31 j27 n-42 q90
convince _ $	a-26 c-31 n-42 q111
convince _ not	j27 q-38
convince me	c-31 j27 n-42 q90
conv~	b100 c-83 k-67 l43 n-42 p36 q78
cooked	e45 i-34
cooked _ the	e33
cooked not	a49 i-41
cooked skip	e33
cooking	a-29 m71
cooking $	m71
cooking me	a-29 e31
cook~	a29 e64 i-35 l-41 m63
cool	a-24 b-43 h-42 j52 k-47 l238 m-38 o-47
cool $	b-43 k-47 l189 o-47
cool ?	j34
cool _ $	j34
cooldown	h34 l-45
cooldown _ $	h45 l-45
cooldown _ ?	a52 e-39
cool~	e30 h34 l-45
copy	a-52 c-34 d245 f-71 m-26
copy of	c-34 d59
core	a-39 e35 h-24 j28
cork	a42 i-27
corn~	a-84 h77
correct	h67 i-70 p84
correct _ $	p46
correct it	p52
correction	a-58 g-25 i-45 p156
correction :	i-48 p70
correction i	a-36 g-25 p77
corr~	a150 e-28 g-41 h-41 i-148 k-30 l-103 p272
cossacks	i46
coss~	i46
cost	h-70 l115
cost $	h-70 l89
cost me	l27
cott~	a37
couch	a110 e-60 i40 j-43 l-29
couch $	e-25 i41
couch _ $	a51 j-32
couc~	a110 e-60 i40 j-43 l-29
cough	h25
coughing	a25
coug~	a42
could	h78 i-59 l34 p-28
could _ check	n28
could _ do	k43 l-28
could _ get	a31
could _ my	l27
could _ please	n-27 o27
could i	a46
could not	i31
could run	i-64 l47
could you	a-36 k34 l-29
coul~	h78 i-59 l34 p-28
count	a-25 e-24 f66 g-32 i99 l-50 m-39 n78
count ?	h-42 i68
count _ cardio	h41 j-34
count _ leg	h35 i-27
count _ run	j29
count as	a48 h47 i-28 j-39
country	k49
country _ say	a-33 l66
country we	a-33 l66
counts	a-38 e-29 h57 i92 j-31 l-24
counts _ ?	a-32 i55
counts _ a	f25 h-25 q28
counts as	h59 l-24
counts right	a-32 i46
coun~	a-50 e-75 f45 g-58 i162 j-51 l-33 m-39 n78 q62
couple	i34
couple hours	i34
coup~	i34
cousin	a-31 j31
cous~	a-31 j31
cover	l40
cove~	l40
covid	a85 e-85
covi~	a85 e-85
cowa~	a66 b-27 l-48
crack	c25 h41 i43 n-36
crack $	h41
crack _ up	l33 n-30
crack in	c25
crack me	l33 n-30
cracked	a-28 e28 o26
cracking	h24
crac~	a-66 c25 h64 i50 l34 n-39 o31
craic	f-24 l90 q-29
crai~	f-24 l90 q-29
cramp	e41
cramping	e64
cramps	f-32 h108 l-31 o-32
cramps $	h76 l-31 o-32
cram~	a-57 e111 f-32 h108 l-38 o-41
crane	a28
cran~	a43
crap	a72 e-81 k-45 l86 o-41 p37
crap _ #	p37
crawling	e35
craw~	e35
crazy	a58 e-41
craz~	a58 e-41
creak	a38
creak and	a38
crease $	a29
creatine	a-24 e-26 h238 k-41 l-50
creatine $	h116 k-41
creatine _ running	a-24 e-26 h74
creatine and	a-24 e-26 h74
crea~	a57 c-24 e-36 h224 i32 k-48 l-56 m-25 o-35
creeping _ #	e26
creeping to	e26
cried	a27 l-24
cried $	a27 l-24
crie~	a27 l-24
crime	j29
crim~	j29
cris~	e34 o-34
croissant	h-30 l30
croi~	h-30 l30
crook	a38 e-31
croo~	a38 e-31
cross	l39 q-38
cross _ road	l39 q-38
cross the	l39 q-38
crossed	a28 i-28
crossfit	i32
crossing	a-76 e89 k38 l-33
crossing the	a-62 e57 k38 l-33
cros~	a-46 e80 k26 q-38
crou~	a53 c-24 l-24
cruise	a36 e-43 o81
cruise ?	a36 e-30
cruise _ $	a36 e-30
cruise for	a-29 n-50 o81
crui~	a36 e-43 o81
crunch	a27
crunchy and	a26
crun~	a-47 h66
crushed	a-42 i88
crus~	a-27 i82
crutches	o45
crut~	o45
crying	p-25
crying $	p-25
cryi~	p-25
csv	a-73 c-65 d439 h-31 i-49 l-84 m-31 o-31
csv $	d213 i-37 l-84
csv _ $	c-43 d111 m-31
csv _ the	d54
csv for	d54
csv me	d58 m-31
csv please	c-41 d72
ctrl	b-50 h-30 l-49 m-49 p208
ctrl _ $	b-50 l-67 m-49 p171
ctrl z	b-50 h-30 l34 m-49 p107
cu	l99 m-72
cu _ $	l99 m-72
cu tomorrow	l99 m-72
cup	a28 i-28
curious	q42
curi~	q42
curl	a-28 h-35 i67 p77
curl $	i39
curls	a-51 e-52 g-25 i134 j-26 l-84 p112
curls #	p40
curls $	p27
curls _ $	i34
curls _ bridges	i27
curls _ extensions	i-80 p94
curls _ min	i-41 p40
curls not	i-113 p114
curl~	a-52 e-52 g-25 i134 j-26 l-84 p112
currently	a-118 c-24 e241 i-28
currently jogging	e43
currently plodding	c-24 e57
curry	a119 h-51 m-25
curr~	c-24 e228 h-69 i-39 l-38 m-25
curt~	a29
cut	a-80 b-51 c-60 e54 h-56 j-29 k113 l163 m-25 n-56 o72 p-30
cut $	k43 l33 o-54
cut _ $	b-36 c-25 l79
cut _ short	a-47 e47
cut _ today	c-27 k151 l-93
cut it	a-49 b-51 e33 l-30 o110
cut my	h-40 l65
cut or	a51 e-36 j-50 l36
cut the	k-45 l104 m-24 n-49
cuts	l82 m-59
cutting	k141 p-54
cutting $	k43
cutt~	k141 p-54
cycling	f41 l-27
cycl~	a-24 f41 h27 i-73 l59
dad	i36 q-28
dad had	a25
dad he	a-25 e25
dads	a39 i-39
dae	f102 l-68 n-27
daft	a68 e-31
daft $	a25 e-28
daily	a-82 b-83 e-51 h-24 k-49 l-68 m-48 n401 o107 p-24
daily #	k-35 n70
daily $	f-38 k57 n38 o-24
daily _ $	b-65 f47 o72
daily _ :	k-44 n70
daily _ at	n28
daily _ in	k-36 o84
daily _ ins	k-24 n80 o-54
daily _ please	k-77 n108 o-28
daily _ to	k64 n-58
daily check	k-60 n123
daily i	n35
daily messages	f52 o-24
daily ping	n-29
daily question	k26
daily questions	b-77 o75
daily reminder	k-46 n58
daily reminders	n26 o-26
daily thing	k25
dail~	a-82 b-83 e-51 h-24 k-49 l-68 m-48 n401 o107 p-24
daisy	a33
dais~	a33
dandy	a27
dandy $	a27
dand~	a27
dangerous	h119 l-82
dangerous $	h100 l-63
dang~	h119 l-82
danke	a-47 l219 m-44 o-46
dank~	a-47 l219 m-44 o-46
dare	a37 i-29
dare $	a28
dark	a68 h26 i-56 k39 n-73 o-28
dark $	i-26 l40
dark _ $	h-52 k115 n-55 o-28
dark _ always	h44
dark _ but	a40 k-28
dark pee	a46 k-35
dark since	h53
data	a-52 c92 d292 e-36 g-32 h-32 i-68 k-58 q-50
data $	c128 l-31
data _ $	d33 i-37 l113 q-29
data _ a	d27
data _ am	d25
data _ of	d28
data _ to	d25
data _ with	f36
data as	d24
data dump	d28
data i	d25
data in	d30
data out	d51
data please	c-31 d44
data safe	f36
data to	c-25 d32
database	c48 d44 k-38 l-25
datas	c46 d62 l-33
datas $	c25 d72 l-33
data~	c94 d106 k-38 l-59
date	k-39 m89 o-30
datos	c98 d77 f-49 k-41 l-63
datos $	c98 d77 f-49 k-41 l-63
dato~	c98 d77 f-49 k-41 l-63
daughter	l30
daug~	h-25 l25
dawn	a-26 e-26 i72 m-35
dawn $	a-29 i30
day	a56 b-133 c-41 e-157 g110 h122 i140 j152 m-135 n50 o-26 p37 q-166
day #	e-81 i80 j29 k56 n-31 q-54
day $	a48 b-66 c-50 d-27 f41 g45 h-173 i32 j39 k100 l37 m-44 o72 q-38
day :	a-41 i59
day ?	h66 j-51 l-26
day _ #	a-40 e-25 i172 j-26 k-25 l-31 n28 p-28
day _ $	a29 b-53 i61 l-27 p30
day _ :	i36
day _ a	g61 j-26
day _ can	l43
day _ day	j30
day _ friday	p30
day _ h	a-58 i48 j24
day _ in	a-44 h28 k51
day _ is	a-43 h33
day _ it	a25 i52 k37 m-26
day _ just	i-26 p31
day _ last	i42
day _ leg	a-56 j76
day _ legs	a-24 h24 i37
day _ long	j26
day _ me	a-71 c-26 g62 h100 j-28 k-33 n35
day _ min	a24
day _ my	i38
day _ no	a-28 j54
day _ not	a63 h-25 l-39 p32
day _ now	a86 f-29 i-48
day _ on	l73 n-25 p-26
day _ one	i29
day _ or	j36
day _ other	a-35 j46
day _ please	h-76 i-104 l198
day _ race	a27 i-47 j36
day _ rest	f39
day _ run	a-45 i31 j33
day _ squats	h28
day _ than	h40
day _ the	a35 g51 h-40 i-37 j41 l-35
day _ time	a32 e-29
day _ today	a41
day _ tomorrow	k-56 n56
day _ what	a33
day _ yesterday	a25 i-27
day _ you	a-43 h44
day after	a24 j-30
day again	h-28 i-56 l49 q37
day and	h-40 i41
day as	a-41 g61
day at	g50 i-40 k-32 n58
day be	j25
day before	a40 i-25 j24
day between	j24
day cancelled	i-91 l91
day complete	i69 l-35
day did	p32
day done	b-40 i53
day for	a46 j25
day friday	j37 p33
day from	i28 k-58 n47
day happened	h-27 i62
day i	a-54 c28 h60 i-33 p26
day if	j25
day in	i53
day is	a36 i41 l-50
day legs	i-25
day lol	a-30 l31
day no	a-28 i69
day of	a-25 f39
day or	a42 h-47 j108 l-72
day run	a35
day that	a-40 h45 i-27
day three	a29 e-29
day to	p30
day tomorrow	a-29 j42
day two	h29
day was	a106 e29 h-45 l-35 p-30
day yesterday	a124 f-29 i-53
daycare	a30
dayc~	a30
daylight	k43
dayl~	k43
days	a-43 c-50 e-70 g222 h76 i-201 j188 k-52 l-58 m-33 o66 q-72
days $	a-48 c-49 h58
days ?	h-63 j60
days _ $	a-75 g67 j57 l-33 q-31
days _ ?	a-38 j41
days _ and	h49 q-39
days _ heavy	j33
days _ i	a36
days _ leg	g25 j-33
days _ squat	h43 j-30
days _ squats	a28
days _ week	h28
days a	h28
days after	j43 q-39
days ago	h-26 p26 q33
days and	a27 i-39 j34
days back	a-34 i57
days between	h79 j-63
days in	a-33 g94 h-46
days later	h39
days legs	a56 i-39
days no	a-32 o66
days or	j62
days run	a-53 j53
days when	g68 i-36
deactivate	n-105 o105
deac~	n-105 o105
dead	a39 b-25 e73 i-74 j-63 k-44 l160 p-27
dead $	b-25 h-41 k-38 l115
dead _ #	a35 i-32
dead _ $	a-28 h35 l-28 m29 p-24
dead _ can	a-24 e34
dead _ the	e35
dead leg	a39 h35 l-35
dead legs	a50 i-52
dead on	e35
deadlift	a-65 e-25 h96 i79 k-25 l-29
deadlift _ a	a-24
deadlift _ today	i35
deadlift and	i-31 p33
deadlift day	i29
deadlift for	i-36 p60
deadlift session	i46 p-38
deadlift this	i43 l-38
deadlifted	a103 l-26
deadlifting	a-28 l32
deadlifts	a-79 e-72 i204 j111 l-110 m-54 p31
deadlifts #	a-49 e25 i30
deadlifts $	a26 i-34
deadlifts _ #	i39
deadlifts _ $	i47 l-46
deadlifts _ a	a-32 j43
deadlifts _ morning	i28
deadlifts after	i63 m-42
deadlifts and	i29
deadlifts at	i31
deadlifts not	i-51 p51
deadlifts this	i28
deads	e-66 h-32 i263 k-72 l-34
deads #	i30
deads _ #	i60 p-25
deads _ $	a24
deads _ night	j34
deads _ the	a46 i-46
deads _ x	i24
deads at	j30
deads but	a-28 i38
deads from	i34
deads in	a27 i-27
deads on	a44
deads only	a-52 i67
deads then	a-28 i29
deads were	a41 i-41
deads yesterday	i26
dead~	a-59 d-29 e-149 h25 i488 j105 k-83 l-167 m-82 p33
deal	a35 e-33 i-56 l45
deal with	f24 i-56 l47
dealbreaker	a65 g-43 h-59 q51
dealbreaker $	a65 g-43 h-59 q51
deal~	a89 g-43 h-59 q51
dear	l64 o-27
death	a28
deat~	a28
decent	a101 p-28
decent enough	a57
dece~	a101 p-28
decide	a127 e-26 f37 l-51 o-26
decide $	a123 l-49 o-26
decided	a-36 g-27 q68
decision	a47 l-47 q82
decision $	q38
decision _ $	q28
deci~	a138 e-26 g-72 j-25 l-106 o-35 q210
deep	a53 c-31 e66 i53 j-58 o-26
deep _ $	a72 l-70
deep _ the	a25
deep _ work	l79 o-26
deep in	a33 e-29 l69 o-26
defend	b-38 k-31 p-84 q204
defe~	b-77 f-50 k-31 l-131 m251 p-84 q159
defi~	a-88 e-59 h203 j-45
degrees	e31 i-51 l34
degrees $	a-53 e37 i-36 l54
degrees _ here	a49
degrees in	a65
degrees out	a-33 e38
degr~	i-51 l52
dehydrated	a44 f-24 h56 k-28 q-46
dehydration	g-49 h85 l-33
dehy~	a42 f-25 g-49 h141 k-28 l-36 q-46
delay	l-90 m180 o-26
delayed	a30 e-31 l53
dela~	a26 e-31 l-37 m180 o-26
delete	a-89 b-28 c231 d-75 e-44 f-52 g-32 i-38 j-30 k-33 l88 n-51 p198 q-55
delete $	c32 k-25 l-50 p69 q-26
delete _ #	c-38 l72 p-29
delete _ $	c126 f-108 h-36 l40 n-45 p101 q-29
delete _ account	f69 l-40
delete _ data	c126 d-47 l-36 o-31
delete _ last	c-25 p39
delete _ lot	c83 o-24 p-33
delete _ my	c29
delete _ of	c30
delete _ one	p24
delete account	c27
delete all	c106 l-47 o-30
delete everything	c116 d-58
delete it	d43 p28
delete last	c-29 l-37 p82
delete me	c97 l-30 n-45
delete my	c69 d-47 f69 g-26 o-35
delete system	c-48 j-30 l115 p-29
delete that	c-33 p89 q-29
delete the	c25 l-65 o85
delete what	p30
deleted	l77 p-26
deleted my	l77 p-26
dele~	a-96 b-38 c317 d-126 e-44 f-52 g-32 i-38 j-30 k-33 l129 n-61 p172 q-55
delhi	a-31 l34
delh~	a-31 l34
deload	a-30 g-46 h185 i34 l-53 q-78
deload $	h82 l-39
deload _ $	g-30 h141 o-71 q-40
deload legs	a-32 i37
deload week	g-30 h83 q-38
delo~	g-46 h178 i34 l-53 q-78
dent	a41 e-24
dentist	a40 e-25 l-24 m72
dentist _ $	m72
dent~	a40 e-25 l-24 m72
denver	k49 l-39
denv~	k49 l-39
depth	h73 i-25
depth $	h76 i-41
dept~	h73 i-25
descent	a-44 e44
desc~	a-47 e60
desist	f-27 l-49 o142
desist $	f-27 l-49 o142
desi~	f-27 l-49 o142
desk	a36 h28 i26 l-27
desk $	h28 i38 l-27
destroy	c100 d-79
dest~	c100 d-79
detail	h-39 q57
details	b-34 c50 l-24 m-54 q122
details _ $	c-31 m-54 q122
deta~	b-34 c50 h-40 l-24 m-54 q179
deutsch	b-45 k230 l-85 o-34
deutsch $	b-45 k173 l-41 o-34
deutsch _ $	k57 l-45
deutsch bitte	k57 l-45
deut~	b-45 k230 l-85 o-34
diary	d-33 g191 h-32 k-49 l-58
diary $	d-33 g104 l-58
diar~	d-33 g191 h-32 k-49 l-58
did	a36 b-26 c-51 d-31 e-124 f-40 g243 h-115 i158 j-174 k-76 l160 m-60 o-35 q125
did #	a64 i-38 l43 p-34
did _ #	q47
did _ $	a30 f37 i-32 p31
did _ and	i-68 l107
did _ anyway	a-30 e-28 i65
did _ at	a78 i-24
did _ change	p38
did _ chicken	l39 q-38
did _ come	q26
did _ day	a-27 l43
did _ deads	a51 i-51
did _ decide	a-35 q49
did _ do	a-29 h27 l59
did _ even	a-27 i32
did _ faint	g-25 p48
did _ first	g29
did _ go	g42 o-30 q-26
did _ happen	p26
did _ instead	i28
did _ last	a27
did _ leg	g69 p-24
did _ legs	a-37 i102 l-24 p-27
did _ log	g85 i-34
did _ lunges	a36
did _ mean	n31
did _ monday	a26
did _ press	a46
did _ put	g54 q-29
did _ report	g32
did _ say	a-32 g47 q29
did _ see	l29
did _ sits	a49 i-68
did _ squats	a57
did _ the	i32
did _ then	e-24 i38
did _ this	e41 i-45
did _ today	a-34 i64
did _ train	b-35 p35
did _ wall	a25 i-25
did _ win	g-24 i-35 l85 m-26
did _ yesterday	i73 l-26
did arms	i-45 l57
did bridges	j-24
did em	a-45 i68
did hack	a38 i-24
did his	i-49 l52
did i	a-89 f-57 g276 i-47 j-24 p-64
did it	q47
did leg	a69 h-32 l37
did legs	a-26 e-94 f35 h-25 i206 j-28 l-26 q-26
did lunges	i52
did my	a-93 g29 i-49 q103
did not	a-71 g-38 i39 k-25 l26 p93
did pistols	i56 l-41
did squats	e35 i-48
did sumo	a46 i-46
did that	h73 l-30 q-43
did the	g-32 i102 p-59 q-25
did this	a57 i-56
did wall	a49 i-68
did you	a-52 e-24 g43 h-55 q163
die	h62 i-48 l27
died	i-46 l114
died $	a-35 i-34 l69
diet~	f-79 k-47 l126
diff	a-32 f-24 h106 l-33
diff $	h69 l-24
diff between	h37
difference	f67 g-35 h39
difference $	g-27 h35
difference _ tempo	h71 j-34
difference between	f75 h50 j-63
different	b52 g-43 h-68 j68 p-52 q72
diff~	a-31 b52 f46 g-78 j51 l-27 o-29 p-52 q73
dinner	b34 h-24 j-67 l53 m62 n-29 o-28
dinner $	b34 h-24 i-35 m28
dinner _ #	a-24
dinner _ ?	l43
dinner ok	l43
dinn~	b34 h-24 j-67 l53 m62 n-29 o-28
dip	a-36 e37
disable	l-56 n-114 o218
disagree	q50
disappear	c48
disappear $	c48
disa~	c48 d-40 h-26 l-70 n-116 o209 q50
discard	b230 f-33 k-41 l-54 n-47 o-42
disc~	b230 f-33 k-41 l-54 n-59 o-30
dishwasher	j-40 l58
dishwasher $	j-40 l58
dish~	j-40 l58
disney	g-39 l58
disn~	g-39 l58
distance	a118 l-65
distances	g-30 k30
distances in	g-30 k30
disturb	b-51 o82
disturb $	b-51 l-28 o82
dist~	a115 b-51 g-39 l-81 o82
ditch	k28
ditc~	k28
divorce	a-33 i33
divo~	a-33 i33
dizziness	i60 l-28
dizzy	a43 e30 f-46 g24 h54 i-25 l43 p-30
dizzy _ $	a-48 b32 e71 o-30
dizzy _ feverish	a62 l-34
dizzy after	h26
dizzy not	a69
dizzy with	f-24 l61
dizz~	a30 e51 f-46 g28 h32 i36 j-26 m-27 p-29
dl	a-25 i55
dl #	i49
dl _ $	i42
dnd	b-41 k-28 l-82 o249 q-39
do	d-55 e-47 f224 g-92 h162 i-71 j64 l-27 m-54 n-27 o25 p-82
do #	a90 l-31
do $	a-94 b-48 f211 g-30 h73 i-56 k39 l-93 o44 q-45
do _ $	a39 d-48 f-43 h-209 i44 j-34 k189 l-113 o122 q118
do _ ?	h30
do _ a	c39
do _ after	h-31 j40
do _ ask	i28 m-51 o45
do _ before	h-55 j65
do _ bother	b98 f-27 l-30
do _ burn	a-32 h69 j-27
do _ change	k29
do _ check	h35
do _ count	f83
do _ delete	c-59 f-29 h-36 l132
do _ disturb	b-51 l-28 o82
do _ do	b-25 f-47 h51 k136 l-84 q-27
do _ dream	l56 q-26
do _ even	a75 b-27
do _ ever	h-53 l70
do _ export	f48
do _ faint	i25
do _ fit	i24
do _ get	a26 f92 k-27 l-29 o-38
do _ go	a40 h-39 i-28 j52
do _ have	d27 f40 l-37 p24
do _ hurt	h44 q-27
do _ i	a-32 f25 p33
do _ judge	e58 l-34 o-24
do _ k	a74 e-26
do _ keep	c69 o-26
do _ know	b-52 h48 i26 k-33 o-31 q39
do _ leg	g51 i-34
do _ legs	h37
do _ let	b-38 l92
do _ lie	i33
do _ lift	l40
do _ like	f-55 l58
do _ log	f115 h-36 l-48
do _ lose	f-27 h57
do _ make	f30 h28 l-39
do _ me	n34 o-28
do _ mean	f-120 l-27 q147
do _ message	f85 l-45 o38
do _ miles	a31
do _ need	h130 j-33 l-52 o47 q-35
do _ now	a-24 h26
do _ over	h37
do _ press	f79 l-51
do _ put	a-34 f71 g-24 j48 k-26
do _ recommend	i29 j59 l-32
do _ remember	i29
do _ remind	o40
do _ report	f47 h-27
do _ run	a-54 e-35 f-57 j27 l137
do _ runs	b-26 h51
do _ save	b105 e26 o-63
do _ say	a29 f-31 j25 l32 q-27
do _ see	f72 g-41
do _ set	f-35 k35
do _ sleeves	h31
do _ socks	h40 l-28
do _ speak	f34 k-76 l75 q-24
do _ start	a57 b49 f-38 h75 j-48 n-24 p-49
do _ still	a30
do _ stop	e87 h128 l41 o-223
do _ switch	f-40 k58
do _ tears	h38
do _ tell	f49 h-28
do _ text	k46 l-57 o63
do _ thing	p25
do _ think	f-59 l96 q-25
do _ thrusts	a-32 h41 j35 l-38
do _ today	a44
do _ tomorrow	a-32 l45
do _ tonight	a-32 i-24 l56
do _ train	f-56 g49 h-44 l61
do _ turn	f53 n30 o-60
do _ type	f72 h-31
do _ understand	f118 l-97 o-26
do _ undo	f29 h-51 l27
do _ use	f42
do _ want	b53 c56 k-30 l-48 q-30
do _ work	f85 h40 l-92 q-33
do _ write	o30
do _ you	l44 q-25
do a	j35
do again	a-82 i82
do and	f-57 k66
do anything	a-42 f42 h98 j-32 l-41
do compression	h40 l-28
do easy	b-26 h51
do em	p28
do for	a-26 f47
do here	f78 h-64
do hills	a31
do hip	a-32 h41 j35 l-38
do hurt	a-28 p33
do i	a30 c-74 d24 e138 f106 g-61 h-112 i-116 j104 k52 o-25 p-52 q-36
do intervals	a25 j-25
do it	h-25 m53 o-28
do knee	h31
do knees	h35
do last	g54 i-40
do legs	a-120 h50 l76
do lifters	h29
do lunges	f-54 h71
do most	g35 h-48 j31
do my	h42
do not	b70 c80 h-145 i163 j-27 k-52 l70 m-92 n-45 o102 p-88
do parkrun	a64 l-24
do people	h67
do ppl	h31
do pros	h44 j-30
do running	a27 i-27
do sprints	h-25 j45
do squats	j26
do stairs	a57
do the	a40 p24
do this	b35 e-27 l-29 m47
do today	a37
do with	a37
do wrong	g-66 l66 q42
do you	a-32 c-36 f85 h-131 j43 l166 o-95 q59
doable	a63 i-25 l-36
doable ?	a63 i-25 l-36
doab~	a63 i-25 l-36
doc	a-54 d86 e-38 i-39 j33
doc _ about	h31
doctor	c24 j-39 q50
doctor $	h-28 q31
doctor _ a	c25
doctor about	h28
doctors	m26
doct~	a-36 c24 e-28 j-51 m25 q50
dodgy hip	a33
dodgy knee	g26
does	b-45 c-45 e-60 f133 g-71 h335 i-67 j97 k-147 m-34 p-44 q-36
does #	p38
does _ #	a80 f-39 h-33 j26
does _ $	h-26 p50
does _ a	h38
does _ after	h-35 j35
does _ bot	f44
does _ count	a33 h-36 i90 j-34
does _ do	f113 h-91
does _ even	h-25 j25
does _ ever	h101 q-32
does _ feel	a-24 e37
does _ go	i26 j-27
does _ help	h27
does _ hurt	a60
does _ mean	a-26 f74
does _ on	h-41 l53
does _ order	j31
does _ peak	h28
does _ run	a31 e-41 h-90 l78
does _ shrink	h32
does _ slow	a-44 h54
does _ sore	h30
does _ soreness	f55 h-34
does _ stand	f-33 h40
does _ thing	f54 h-31
does _ work	f85
does a	a31 j66 q-41
does alcohol	h45 l-28
does doms	h74
does hurt	p41
does it	e49 h48 i-48
does leg	h25
does magnesium	h29
does my	a-25 h70 q-30
does not	a57 f-36 h-60 p-55 q124
does one	h-42 o50
does order	h-31 j31
does running	a28 j37
does soreness	g-24 h40
does that	h-44 i113 j45 p-41
does the	e-30 f25 h-117 l76 q30
does this	e-35 f197 h-138
dog	a118 e-40 g-41 h-72 i-41 k-25 l126
dog #	a55 h-26
dog $	a42
dog _ #	a32 e-32
dog _ faster	l26
dog _ limping	a34 g-26
dog did	i-50 l52
dog is	a33 g-26
dog runs	l33
doing	a38 e88 f-28 g44 i34 j63 l-71 o-44 p-24 q-53
doing #	a78 e-56
doing _ $	a39 g53 i53 l-66 q-28
doing _ before	h-34 j52
doing _ long	a-40 e40
doing it	h29
doing laps	e45 l-50
doing legs	a-24 h-36 i30 j51
doing my	a-40 e24
doing that	a30
doing the	e64
doin~	a38 e88 f-28 g44 i34 j63 l-71 o-44 p-24 q-53
doms	a300 b-24 c-35 e-43 f-28 g-67 h432 j-61 k-88 l-168 m-51 o-49 p-36 q-51
doms #	a115 h-50 i-38
doms $	a180 b-24 h117 k-26 l-73 m-49 p-27 q-65
doms :	h27
doms ?	a-152 h152
doms _ #	a71 g-30
doms _ $	a-35 g-25 h152 i26 l-36
doms _ after	a-37 e31
doms _ i	a24
doms _ me	a47
doms _ sleep	h-47 q56
doms day	a34 h-34
doms from	a61 h-51
doms gone	a139 h-72
doms last	g-35 h51
doms or	a-32 e44 h-54 q56
done	a-234 b26 c35 e168 f-33 h-115 i366 j-126 l-34 n-40 o90 p-44 q-50
done #	a-36 i62
done $	a-84 b-63 e113 i75 o31 q-50
done _ #	a-84 e71 i48
done _ $	b59 e-39 f-28 l-33 o28
done _ back	e49
done _ done	a24
done _ legs	e-35 i37
done _ morning	a39 i-39
done _ my	a-24 e30
done _ running	c27
done _ the	i32
done _ this	b32
done and	a-45 i69
done before	a26
done cutting	k44
done hamstrings	a-38 e50
done here	b94 f-28 l-31 o-31
done legs	e46 i-26 j-42 l46
done me	i35
done stop	b-35 o59
done this	a39 i-39
done with	b32 n-32 o31
door	a28 b35 i60 k-45 m25 o-46
door $	l30
door _ #	i26
door _ $	b35 o-32
dorm~	a40 b-25
dot	k62
double	a33 j30
double day	j36
doubles	j24
doub~	a35 h-26 j54
down	d-91 e129 f-32 g-29 h-78 i49 j-31 k-57 l-24 o71 q53
down #	a-66 e99
down $	a-46 d-75 l37 m25 o118 q-25
down ?	a-73 e79
down _ #	a41 i-25
down _ $	a-154 e100 i25
down _ a	a97 l-45
down _ after	a26
down _ calf	a45
down _ from	a-34 i51
down _ i	a34 e-34
down _ left	e34 i-56
down _ leg	h30 i38 j-24 l-25
down _ legs	a25
down _ my	a37
down _ the	a55 i-33
down _ to	a-28 e42
down after	a-28
down as	p28
down for	a-26 i56 l-29 o-31 q51
down from	i-24
down in	a28
down is	a24
down legs	a-34 i34
down my	a47 e-42 i27 o-27
down now	a-71 e24 i47
down or	a-25 e35
down the	a31 e-57 i-35 l47 q62
down to	a181 i-48 l-60
down with	a27
down without	a39
downhill	a-85 e61 h93 q-51
download	c-64 d336 e-27 f-34 l-98 n-50
download $	d150 l-83 n-50
download _ $	c-33 d71
download all	d36
download everything	c-33 d33
download my	d72 e-27
downstairs	a58
downstairs $	a30
down~	a-35 c-75 d359 e29 f-34 g-36 h97 i-40 l-74 n-50 p-28 q-62
drained	a45 j-32
drai~	a45 j-32
drama	a31 e51 k-30 p-27
drama $	e56 k-30 p-27
drama _ #	a27 i-27
dramas	a-39 i40
dramatic	a33
dram~	a25 e37 k-30
drank	h27
drank loads	h27
dran~	h27
drawers	l34
draw~	l34
dreadmill	e43 i-48
dream	a-33 e-35 i30 k56 l37 q-26
dream _ a	a-30 i30
dream of	a-30 i30 l28
drea~	a-59 f-40 i27 k42 l99 q-26
drenched	a32
dren~	a32
drill	f42 l-42
dril~	f42 l-42
drink	a-64 h74
drink after	a-27 h55
drinking	a122 i-31 p-38
drin~	a77 h74 i-31 p-58
drive	h-73 l98
drive _ $	a-25 h-73 l98
driving	b-49 i-60 k-37 l-61 m259
driving _ now	k-37 m38
driving right	k-37 m38
driv~	b-49 e-25 h-73 i-47 k-37 l25 m259
drop	b146 c126 d-38 g-42 l-119 n-51 o57 p47
drop _ $	a49 b175 c-39 i-34 k-33 l-24
drop _ ?	a-31 e32
drop it	b191 c-39 k-33 l-24
drop off	a59 i-36
drop sets	i27
drop the	b-28 n-33 o77 p44
dropped	a43 e-30 i25
dropped _ plate	a25
dropping	i-48 j-25 o131
dropping $	a45 j-25
drop~	e-37 i28 j-25 o123
drum	a25 e-39
drum~	a-27 e27
drunk	p51
drun~	p51
dry	a-32 g-37 i-35 l105
dry run	a-46 l57
dubai	k82 l-34
duba~	k82 l-34
dublin	k88 m-32
dubl~	k88 m-32
dude	b-28 q28
due	f-31 g-39 l51 o42
dull	a36 e66 i-39 l-33
dull _ #	a-29 e29
dull ache	a24
dull as	a37
dumb	a-50 e82 f-41 h-51 i-48 j110 l54
dumb $	e68 h-35 i-41 j45
dumb ?	a-39 j34
dumb _ $	a-46 f-41 j34 l63
dumb~	i30
dump	c-73 d293 f-49 k-70 l-56 q-25
dump $	d122 f-49 k-45
dump _ my	d29
dump it	c-58 d57
duration	i65 k-55
duration #	i61 p-58
duration _ #	k-55 p57
dura~	i41 k-55 p61
during	e58 i-36 k37 l-24
during _ #	k37 o-28
duri~	e58 i-36 k37 l-24
dutch	k69 l-37
dutch _ $	k69 l-37
dutc~	k69 l-37
duve~	a39
dvt	h62 l-52
dying	e53 f31 i32 k-30 l40 p-29 q-37
dying $	i32 p-27
dying _ $	a-45 e32 f39
dying _ run	a28
dying to	a59 q-24
dyin~	e53 f31 i32 k-30 l40 p-29 q-37
each	a-70 e150 g52 h-30 j-33 k-54 l-77 m-106 n179
each _ #	n26
each _ $	e115 i-33 l-48 m-38 n43
each _ at	k-26 m-48 n87
each breath	e24
each evening	m-67 n75
each km	e75 k-73
each lap	e72 i-41
each leg	g61
each morning	m-26 n67
each night	k32
each side	a-37 i66
each step	e44
earlier	e-27 i88 k38
earlier #	k25
earlier $	a27 i27
early	a-71 h41 j-36 k141 l-43 m54 n-41 q-28
early #	a-73 k72
early _ $	a-27 h33 i37 j-25 k-50 l-38 m88
earl~	a-25 e-61 i87 j-39 k180 l-44 m34 n-59 o-36 p-28 q-28
ears	l30
ears _ and	a24
earth	f95 h-84
eart~	a-38 d-51 f68 h-84 k-47 l223 o-34
ease	a-64 e204 g-46 h-36 l-30
ease _ ?	a-43 e166 g-46 h-36 l-30
ease off	a-38 e38
easing	e47
easi~	e47
easter	a-29 o26
east~	a-29 d-29 k26 o26
easy	a90 b-31 e126 f-59 h-24 i24 j115 k-39 l62 m-126 o-58 p-77 q48
easy #	a24 l41
easy $	e107 h-41 i89 m-95
easy ?	a69 i-41
easy _ #	a-53 e42 i24 l-24
easy _ $	a40 k-34 l118 o-29 p-45
easy _ ?	a107 e-68 h-28 j67
easy _ after	e24
easy _ and	a-28 e25
easy _ but	a-25 e25
easy _ easy	e27
easy _ k	e-53 l56
easy _ legs	a-29 e33
easy _ of	a29
easy _ ok	a49 e-40
easy _ out	a-46 i46
easy _ supposed	a-24 h37
easy _ to	a39 e-30
easy _ under	a-60 e73
easy _ w	a26
easy day	i60 k-34 l-24
easy lap	a33 e-27
easy loop	a24 j-24
easy mile	a31
easy only	a-25 q63
easy pace	h60 q-31
easy peasy	a-27 l60
easy run	a-68 e57 j35 l-24
easy runs	b-26 h51
easy shuffle	a-45 e54
easy spin	a26
eat	a31 f-29 h67 j-42 l-27
eat _ the	f-29 j32
eat before	h53 j-26 l-27
eaten	a133 b-46 i-49 k-33 p32
eaten _ #	a45 e-32
eaten _ it	p32
eaten legs	a29 i-25
eate~	a133 b-46 i-49 k-33 p32
eating	k-50 m75
eati~	k-50 m75
eccentric	f-36 h176 i69 k-73 l-66
eccentric _ $	f-35 i60
ecce~	f-36 h178 i69 k-73 l-66
ecg	a24
economy	e-51 h115 l-55
economy $	h42 l-33
econ~	e-51 h115 l-55
edinburgh	k38
edin~	k38
edit	a-87 b-49 c-25 d-33 f53 g-47 h-31 i-103 k124 p254
edit :	a-35 p88
edit _ $	a-32 b-49 c-25 i-41 k135 p49
edit _ i	p25
edit _ leg	g-24 p35
edit last	g-24 i-35 p68
edit that	a-41 p88
edition	i62 p-26
edit~	i62 p-26
effect	b-27 h128 l-31 o-32
effect $	b-27 h88 l-31
effe~	b-27 h128 l-31 o-32
effort	a-56 h-25 i188 j-27 k-60 l-56 p100
effort #	a-43 i43 p34
effort $	a-39 i46 k-34 p29
effort _ #	a70
effort _ $	a-47 i65
effort _ /	i25
effort _ a	a-29 l-26 p55
effort was	a-25 l-26 p31
effo~	a-56 h-25 i188 j-27 k-60 l-56 p100
egg	j56
egg _ or	a-28 j40
eggs	a26 b-38
ego	a86 e-25 i-28
eh	a-31 b41 c24 f175 g-52 k-44 o-71 q-41
eh $	c24 k-44 l90 o-71
eight	i26 k47 n-34 o-34
eight $	m24
eight _ of	i33
eight out	i33
eigh~	i26 k47 n-34 o-34
el	a-89 c-43 h24 l-69 p185
el _ $	a-89 c-43 h24 l-69 p185
elaborate	f-48 l-62 m-32 p-41 q211
elaborate $	f-48 l-62 m-32 p-41 q211
elab~	f-48 l-62 m-32 p-41 q211
electric	a65 i-27
electric _ down	a42 i-27
electrolytes	f-31 h104 j-37 l-34
electrolytes do	f-31 h82 j-24 l-26
elec~	a34 f-37 h92 i-27 j-37
elev~	e-32 j-25 l94
else	f59 h-47 i27
else #	i27
elsewhere	d24
elsewhere $	d24
else~	d24
em	a-79 b-24 e-51 f-37 h47 i57 j42 n85 o-31 p26
em $	e-33 f-37 g24 h28 i-38 j31 p50
em _ $	n38
em _ ?	a-31 e31
em _ i	a-26 i51
em on	k-40 n64
email	c-75 d140 f-32 g-51
email _ my	d61 f-32 g-51 l27
email me	c-28 d122 g-51 l-42
emails	l-29 o49
emai~	c-75 d140 f-32 g-51 o49
embarrassing	a56 i-55
emba~	a56 i-55
emergency	a-42 e30
emer~	a-42 e30
empty	a69 i-24
empty $	l24
empty stomach	a31 i-31
empty tank	a33
empt~	a69 i-24
en	d-30 f-35 k168 l-83
en francais	d-30 f-35 k67
enable	b-24 l-62 m-24 n228 o-67
enable $	l-62 m-24 n108
enable _ $	b-24 n76 o-52
enable _ ins	n44
enable check	n44
enab~	b-24 l-62 m-24 n228 o-67
end	a-51 b175 d-32 g-31 h-40 i39 j64 l-67 m-36 n-39 o55 p-26
end $	b171 j-27 o-104
end _ $	d-24 i24 l-30 o91 p-26
end _ daily	o26
end _ the	a-24 e28
end it	b-34 d-24 o91 p-26
end of	a-37 e46 j39
end the	n38
end this	b74 l-49 m-25
ended	a26 e-41 i39
ended #	a51 e-39
ende~	a26 e-41 i39
endurance	h27 k94 o-28
endurance $	k59
endu~	h27 k94 o-28
energy	a52
energy #	a56 e-33
energy _ /	a33 e-33
ener~	a52
english	b-33 e-31 f45 g-65 h33 k286 l-62 m-45 p-54 q-38
english $	b-33 f45 g-38 k162 l-40 m-42 q-30
english _ $	h73 k-29 p-37
english _ french	h-35 k45
english _ me	k24
english please	h73 k-38
engl~	b-33 e-31 f45 g-65 h33 k286 l-62 m-45 p-54 q-38
enough	a75 b49 i-135 j85 k-31 l-60 n-35 o167 p-34 q-35
enough $	a-71 b-98 e43 k-30 l46 o121
enough ?	a-79 h42 j45
enough _ $	a-73 b91 e-44 h135 l-43 o-50
enough _ ?	a43 h-58 j25
enough _ run	a58 h-26
enough _ the	n-35 o56
enough _ you	l-28 o41
enough between	j25
enough for	b67 o-28
enough messages	l-24 o25
enough of	l-28 o46
enough to	a43
enough with	n-35 o51
enou~	a75 b49 i-135 j85 k-31 l-60 n-35 o167 p-34 q-35
enter	f51 h-24 i53 j-26 p-38
ente~	a-54 f51 h-25 i53 j-26 l69 p-38
entirely	c43
entirely $	c43
enti~	c43
entries	d41 f39 g124 l-61 n-36 p-57
entries $	d52 f39 g71 l-61 p-34
entries _ $	d-24 g50
entries please	d-24 g50
entry	a-30 b-42 e-28 f38 i-38 k-26 l-52 n-33 p283
entry $	b-26 c-27 f54 l-42 p119
entry _ be	i-38 p38
entry _ the	c33 n-33
entry from	p31
entry i	e-26 p46
entry should	i-38 p38
entry wrong	p35
entr~	a-34 b-42 d41 e-35 f77 g136 i-38 k-47 l-113 n-69 p226 q-26
episode	l38 p-35
epis~	l38 p-35
er	e-26 o38
erase	c262 d-31 f-27 g-67 h-40 l-40 o-71 p66
erase _ $	c150 f-27 h-40 o-48
erase _ last	c-39 p69
erase every	c42
erase me	c105 f-27 o-48
erase my	c65 g-47
erase the	c-24 p56
erased	c32
erasure	a-40 c122 d-45
erasure _ $	c50 d-45
eras~	a-44 c413 d-78 f-27 g-67 h-40 i-28 l-71 o-71 p43
errands	e-79 l88
errands $	e-79 l88
erra~	e-79 l116
erro~	i-26 p52
esc	b231 f-34 l-71 o-49 p-29
esc $	b231 f-34 l-71 o-49 p-29
espanol	a-50 h-60 k202 l-67
espa~	a-50 h-60 k202 l-67
europe	k74
europe /	k74
europe _ madrid	k25
europe _ warsaw	k24
euro~	k74
eve	b-30 m39
eve $	b-30 m39
even	b-27 f43 h83 l-103
even $	h78 j-30 l-36
even _ $	f50
even _ it	a75 b-27
even _ jog	q56
even a	a-41 e31 q49
even after	a29
even is	a-33 h60
even matter	h-25 j44
even say	a62 b-27
even though	a-27 e31
evening	b-38 c-60 d-40 e-85 g-54 h-46 i52 j68 m107 n79 o-39 p32
evening #	k-29 n28
evening $	b-29 i39 l-82 m123
evening _ #	n36
evening _ $	c-60 d-40 g-32 k-29 l148 m39
evening _ ?	k57
evening all	c-60 d-40 g-32 k-29 l194
evening at	m-49 n57
evening run	a52 j-27
evening would	m29
evenings	k130 n-43 o-74
evenly	e25
even~	a-42 b-38 c-60 d-46 e-60 g-54 h-49 i79 j68 k149 m107 n36 o-114 p30
ever	a-98 b-25 c121 f-25 g195 h-58 j-37 p-36 q-27
ever $	l68
ever _ $	a-46 b-25 c44 h51 i43 o24 p-30
ever been	a-28 g68 l-30
ever existed	c47
ever leg	g74 h-70
ever since	a-26 i32
everest	a61 i-44
every	a87 c88 d-34 e73 h61 i-119 j-33 l-96 m-122 n161 o48 p-48 q-82
every _ #	k29
every _ $	a-48 c27 e27 h85 k110 l-40 m-44 o38 p-60 q-59
every _ at	a-36 k-35 m-37 n108
every _ day	a-53 c24 j46 n33
every _ from	k-56 n56
every _ half	a-32 e36
every _ i	a46
every _ is	a77 i-65 l-35
every _ of	c30 e-25
every _ since	c33 n-33
every day	a-65 c-45 h79 k113 m-65 n101 o31 q-81
every evening	k-28 n52
every kerb	a70 i-53
every km	e51
every landing	a-41 e45
every leg	c24 n33
every log	c101 p-33
every morning	a-53 n52 o48 p-27
every night	m-26
every other	a-53 j51
every rep	a-39 i34
every single	a25
every stair	a51
every step	a31 i-58 p27
every stride	a-57 e57
every time	a77 h30 k-34
every trace	c40
everyone	a26 h65 o-24 q-52
everything	b-25 c148 d162 e36 h-50 i52 k-54 l-117 n-74 p-59
everything $	b-33 c167 d-59 e-35 k-44 l-51 o60
everything _ #	i38
everything _ $	a65 c28 d61 e-52 h-35 o-52
everything _ a	e28
everything _ am	o61
everything _ black	a44
everything _ but	e33
everything _ can	f34
everything _ great	a-71 e71
everything _ have	d70 p-33
everything _ i	d40
everything _ knee	c28
everything _ me	a-28 d32
everything _ the	a39 i26
everything about	h24
everything aches	a39
everything at	a-38 i38
everything below	a40
everything but	i26
everything else	a36
everything i	c30 f-32 g38 o32 p-33
everything is	e30
everything my	c28
everything sore	a58 c-34 d-24
everything went	a44
everything you	c-43 d64 f34 n-37
everywhere	a-26 h-28 i44
everywhere $	a-34 i44
ever~	a30 b-49 c235 d114 e174 h49 j-44 k-24 l-214 m-139 n87 o45 p-116 q-141
evidence	a-65 k-24 l-36 q128
evidence _ $	a-65 h-33 k-24 l-36 q159
evid~	a-65 k-24 l-36 q128
evil	i132 l-96
evil $	i138 l-96
ex	l84 q-46
ex $	h43
exact	a48 l-28
exactly	a50 e-29 f66 k-32 l-48 p-45 q41
exactly $	f93 h37 k-32 l-45
exactly _ ?	q26
exactly _ place	a26
exactly is	a-24 q33
exactly one	a26
exactly where	a64 p-24
exac~	a98 e-25 f66 g-26 k-32 l-75 p-47 q41
exam	a24 b-33 m56
exam _ $	b-33 l-29 m70
example	f42
examples	f229 g-48 h-46 l-32 m-65
exams	a-31 b-35 h-42 i-43 l48 n80 o32
exams $	b-25 h-42 l53
exam~	a-44 b-35 f270 g-62 h-88 i-43 m-65 n59 o30
excel	d182 f-48 m-30 q-32
excel $	d64 m-30
excel ?	d103 f-48 q-32
excel _ $	d103 f-48 q-32
except	a38 h-29
exce~	a33 d164 f-52 h-45 j29 m-30 q-33
excuses	a37
excu~	a29
exercise	b-34 h63 i-24 k-73 l-45 p122
exercise _ hip	i-24 p24
exercises	g35 h119 j-26 l-53
exercises $	f26 h70 j-26 l-38
exercises _ i	g35
exercises did	g35
exer~	a-68 b-51 c70 g35 h157 i96 k-77 l-98
exhausted	a49 o-45
exha~	a49 o-45
exist	c31 h-117 l114
exist $	c31 h-117 l114
existed	c47
existed $	c47
exis~	b-32 c78 l30
exit	b293 h-48 l-95 m-24 o-73
exit $	b269 h-48 l-95 o-73
expe~	a-53 l70 m-24
expired	a-25 f-73 l103
expi~	a-25 f-73 l103
explain	a-122 b-49 e-32 f107 h126 i-24 j73 k-41 l-111 p-51 q206
explain $	a-49 f-85 h-120 p-26 q298
explain _ $	b-42 q84
explain _ like	h33 q-33
explain _ no	a-32 q58
explain _ red	h-31 q46
explain _ the	f113 q-97
explain doms	h57 q-56
explain i	i-24 q62
explain me	h33
explain please	q31
explain the	a-41 f91 h-40 q43
explain what	f66 h-68
explain your	f29
explain yourself	h-71 q93
explained	h121 l50 m-34 q-50
explained $	h121 l50 m-34 q-50
expl~	a-174 b-49 e-51 f56 g-37 h247 j73 k-176 l-62 m-48 p-119 q412
export	a-74 d189 g-49 k-50 l89 o-51
export $	a-32 c-28 d194 l-61 o-49
export _ $	c-25
export _ is	d-79 l79
export _ stuff	d-41 k-31 l78
expo~	a-74 c-91 d786 f-35 g-106 h-56 k-75 l-211 m-43 o-51
exprot	c-97 d168 g-50
expr~	c-97 d168 g-50
exs	c-89 l112
ext	e-29 h-38 i157 l-32
ext $	a-67 i68
ext _ $	a-25 i49
ext _ calf	a-24 i36
ext _ running	a26 h-26
extend	a-54 e54
extend _ #	a-54 e54
extend to	a-54 e54
extension	e-31 i53
extension #	e-25 i37
extensions	e-40 i102
extensions $	a-26 i64
extensions _ $	i-83 p87
exte~	a-84 i156 p42
extra	a-96 e78
extra _ at	a-26
extra beats	a-26
extr~	a-96 c-41 d128 e78 g-64
eye	a44
eyes	i27
f	h-30 l34 o46 p-34
f #	a-28 h-24 k-24 l74
f _ race	h-24 k-24 l74
face	l60
face $	e-37 l60
fact	a-26 e-65 h155 l-50
fact $	a-79 h123
factor	g-39 l-24 q84
factory	c58 d-27
factory _ $	c50 d-27
factory reset	c58 d-27
fact~	c58 d-27 g-47 l-24 q76
fading	a-57 e82 h-25
fadi~	a-57 e82 h-25
fahrenheit	f-27 g-39 k160 m-37 q-39
fahr~	f-27 g-39 k160 m-37 q-39
failure	i69
failure $	a29
fail~	i67
faint	a102 b27 e34 g-30 h36 i-27 k-39 l-53
faint #	a84 e-52 k-32
faint $	b27 h26 m31 p-34
faint _ i	i27
faint _ the	a46 l-27
faint after	a32 g-25 p48
fainted	a-42 f26 l49
fainted $	f30
fainted _ squats	i-31 k31
fainted _ the	a-31 l55
fainted after	i-31 k31
fainted at	a-35 l61
fainting	o-26
fain~	a-44 b27 e-34 g-30 h26 i-34 k-56 l159 o-24
fair	k-30 l122 o-74
fair _ $	k-30 l122 o-74
fair enough	k-30 l119 o-74
fall	e51
fall~	k-27
family	a-44 l46
fami~	a-44 l46
fan	l36
fancy	a38 h-26 k59
fancy #	a32
fancy $	a-52 k61
fanc~	a38 h-26 k59
fant~	a-90 h-70 l160
far	a35 e210 f-24 g88 h-76 i-50 j77 l-81 m-49 o-65 q-30
far $	e44 g71 l-26 o-52
far _ i	a71 h-32
far _ should	h-28 j33
far apart	h-28 j33
far so	e64 l-34
far this	g48
farm	a-57 l75
fartlek	a98 b-25 f-39 h27 q-42
fartlek ?	a39 e-29 h27 q-32
fartlek _ $	a58 e-29
fartlek _ ?	h32 q-32
fart~	a98 b-25 f-39 h27 q-42
fasciitis	h38
fasciitis what	h38
fasc~	h38
fast	a-185 e131 h38 l72
fast _ #	e30
fast _ tonight	a-68 l78
fast i	a-55 e55
fasted	a72 e-75 h96 i28 k-78 l-46
fasted #	a41
fasted _ $	h45 i47 l-28 p-30
fasted _ run	a27
fasted easy	a58 e-42
faster	a-31 h78 k40 l-52
faster $	h73 l-47
faster _ me	l26
faster than	l26
fast~	a55 e-82 h174 i28 j-32 k-38 l-98
fat	a31 e-96 h59 i-28 j26 p53 q-27
fat $	h-85 j48 l65
fat _ $	h43 j-27 p71
fat fingers	p60
fat loss	k52
fatigue	a95 h95 l-81 q-98
fati~	a95 h95 l-81 q-98
favourite	a-28 g-31 l60
favo~	c39 g-31 k40
feasible	a30
feas~	a30
features	a-24 f171 g-55 l-47 q-31
feat~	a-24 f171 g-55 l-47 q-31
feb	a24 g69 l-40
feb $	a24 g69 l-40
fed	a155 e-69 k-73 p82 q-28
fed _ rested	a66 e-38
fed and	a43 e-29
fed watered	a50 e-26
feed	a77 c-24 e-24 l-24
feed _ cat	a53 c-24 l-24
feed the	a53 c-24 l-24
feeding	m54
feeding _ baby	m45
feeding the	m54
feed~	m54
feel	a106 c-25 d-29 e225 f-24 g-25 i-78 j-59 k-38 l-33 m-54
feel _ #	a-47 e59
feel _ $	a33 b25 i36 k-24 m-26 p-27
feel _ a	a-34 e46
feel _ after	a-59 g-25 h36 p48
feel _ as	a49
feel _ i	a79 e-67
feel _ in	a27
feel _ legs	a-26 e29
feel _ on	a-34 e34
feel _ since	a24
feel _ toes	l24
feel a	a-45 e45
feel amazing	a28 i-28
feel faint	a-39 b27 e32 g-25
feel fine	a40 e-41
feel fresh	a33
feel good	a-39 q34
feel great	a68 k-24 m-26
feel heavy	i32
feel like	a79 e-37 h51 l-30
feel mint	a-43 e62
feel my	a-55 e-33 h43 i43
feel nothing	a-32 e44
feel rusty	a27
feel strong	a27 d-24 e39
feel the	a40
feeling	a156 d-50 e42 h-35 i-47 l62
feeling #	a70 l-56
feeling _ $	a141 d-50 e26 l-114
feeling _ at	a-29 e29
feeling _ the	a34
feeling great	a27 l-26
feeling in	a44
feeling rough	a122 d-50 l-69
feelings	a-31 h-37 l76 q33
feels	a37 b61 e127 h-29 l-53 p-27
feels _ #	a-52 e52
feels _ $	a-40 e68
feels _ a	e-52 i51
feels _ and	a66 e-39
feels _ in	a24
feels _ inside	a46 l-30
feels _ like	a54 e-41
feels _ now	a34 e-52
feels bruised	a89 e-30 l-30
feels dodgy	a-27
feels great	a-60 e60
feels hot	a25
feels like	i45
feels loose	a59 e-47
feels ok	a26 e-26
feels tight	b61 e-63
feel~	a162 b47 d-54 e172 h-101 i-68 k-39 l84 m-39 o-56 p-44
feet	a106 e72 f-30 g-26 h-28 i-108 j-27 l98 q-47
feet #	a-33 e33
feet $	a-58 f-30 h-44 l124
feet _ $	a57 e38 h-42 l-29
feet _ a	l35
feet _ numb	h25
feet and	a77 e-25
feet asleep	i-30
feet in	l35
feet numb	a34 i-39
fell	a36 e38 i-69
fell _ so	a-54 e54
fell asleep	e44 i-24
fell run	a45 j-24
felt	a-100 e37 g-27 h27 i177 p-27
felt _ $	a-24 i91 p-26
felt _ a	a-24 i30
felt _ go	a-25 e24
felt _ pop	a-27 h55
felt _ quad	a41
felt _ snap	e45
felt a	a-52 e45 h27 i38
felt like	a-24 i38
fever	a-59 e-68 f-56 h130 j-24 l156 o30 q-37
fever $	a-37 h97 l-61 o31
fever :	h-28 l31
fever _ #	n25
fever _ $	f-24 h-28 l78
fever _ a	a34
fever _ last	a25
fever _ me	a-42 l70 m-26
fever _ not	a-30 l49
fever _ of	a-30 i30
fever dream	a-30 i30
fever just	a34
fever pitch	a-51 l60
fever that	h34
fever was	a25 n25
feverish	a133 b29 l-63 m-30 p-28
feverishly	a38 g-31 h-33 l55
feve~	a70 c-27 e-73 f-56 h90 j-34 l148 m-36 p-31
few	a41 e-42 l-31
few _ $	l-24
few _ ?	a38 e-28
ffs	b-43 h-24 i-33 l131
ffs $	b-43 h-24 i-33 l131
fibula	a26
fibu~	a26
fiction	h35
fict~	h35
fifty	i39
fifty minutes	i33
fift~	i51
figu~	f-66 l-93 q160
file	a-124 c106 d285 f-41 g-38 k-48 l-59
file $	a-28 c70 d71 f-39
file _ $	a-48 d82
file _ my	d49 l-24
file of	d34
fill	j26
filling	e45
filling w	e45
fill~	e45
film	l77 m-28
film $	l67 m-28
films	l58 n-35
films on	l58 n-35
film~	l58 n-35
final	a111 i-83
final _ and	a-44 e44
finally	i64 l-28
finals	m-53 o53
fina~	a118 l-29 m-53 o53 p-25
fine	a210 e127 f-58 i-130 k-44 l-36 m-79 o-30
fine #	e52 i-37
fine $	a57 h-26
fine ?	a31
fine _ #	a28 e81 l-24 m-79
fine _ $	a30 e-55 i-52 l50 q45
fine _ ?	a49 e-51
fine _ are	a-34 e24
fine _ i	i24
fine _ is	a48
fine _ no	e38 i-34
fine _ not	a-43 e47
fine breathing	a36
fine but	h29 q-27
fine can	i24
fine easy	a34
fine just	e39
fine last	a29
fine legs	a-92 e92
fine now	a71 e-24 i-31
fine quads	a-35 e35
fine what	f-24 q31
finger	a30 h-40 l64
fingers	e32 i-24 p49
fingers $	p60
fingers crossed	a28 i-28
fing~	a25 e28 h-43 i-43 k-41 l42 p65
finish	a-128 e171 j-36 m39
finish ?	a-46 e82 j-34
finish _ #	a-57 e48
finish _ $	a-46 e78 j-34
finish or	a-25 e25
finish the	a-37 e40
finish this	m31
finished	a63 b32 e-130 i186 k-36 l-36 m24 q-24
finished _ #	l34
finished _ $	b36
finished _ at	a36
finished _ floor	a-38 i57
finished leg	a27
finished legs	a32 e-73 i48 l-31 m28
finished lunges	a28
finished squatting	i47
finished the	a44 i-30
finisher	j42
finishing	e76 h-25
fini~	a-83 b35 e94 h-44 i177 k-36 l-57 m64 o-32 p-29 q-26
fire	h-32 j-27 k-33 l108 m-29 n43 o-32
fire $	i-47 l127 m-29 n-25
fire _ $	a42 k-28 l-32 n68 o-40
fire _ a	a-27
fire in	a-41 i45
first	a-111 e51 f33 h-97 j270 k-67 l47 q-88
first #	a33
first $	a-27 h-46 j131 k-52 l63
first ?	a-67 j141
first _ #	j44 l-44
first _ $	e-27 j78 l-51
first _ ?	a-38 j69
first _ do	j25
first _ here	f59 k-25 q-31
first _ i	m39
first _ in	a29 j-45
first _ now	j-29 k41
first _ of	a-33 e33
first _ or	j34
first _ run	a-29 j35
first _ second	j49 l-25
first _ since	i33 j-46
first _ then	a33
first _ today	i37
first _ was	e29
first agree	a-30 j35
first and	j24
first for	j27
first half	j-34 k42
first k	e41 j-35
first km	e48
first leg	e-33 j-25 l68
first my	j36
first or	j116 l-72
first run	a39 j-63
first steps	e29
first then	m39
first thing	a48 e-35 i33 j-36
first time	a-29 e48 f59 i58 j-32 k-25 l-25 q-31
first today	a-32 j30
first what	j27
firs~	a-111 e51 f33 h-97 j270 k-67 l47 q-88
fit	h-24 i-41 j69 k67
fit #	j29
fit $	k34
fit _ the	a35 i-29
fit nothing	a-29 k41
fitness	h47 i29 k50 l-54 o-24
fitness $	i29
fitness _ $	h34
fitn~	h47 i29 k50 l-54 o-24
five	a45 e36 f-32 h-24 i-27 l35 m75 o-34 p26 q-48
five $	a31 f-27 m37 q-35
five ?	e-32 p25
five _ $	e-32 p26
five _ ?	p25
five _ of	i24
five _ six	e28
five minutes	a-46 e43 i35
fix	a-74 f54 g-30 i-147 p244
fix $	a-27 i-29 p70
fix :	i-45 k-28 p87
fix _ $	i-35 p55
fix _ :	i-39 p54
fix _ clock	k26
fix it	i-30 p61
fix my	k32
fix please	i-35 p40
fixes	h44 q-27
fixe~	h44 q-27
fizzing	a-29 e31
fizzy	a80 h-42 l-29
fizzy $	a80 h-42 l-29
fizz~	a51 e44 h-42 l-29
flag	f-27 q49
flags	c-25 h110 q-42
flag~	c-25 h110 q-42
flar~	a37 h-24
flas~	a60 k-29
flat	a132 e-79 h-31 i27
flat #	a30 e-41
flat $	l28
flat _ $	a52 l-27
flat _ k	a33 e-31
flat only	a66 e-33
flew	k45
flew to	k30
flexor	e61 i-32 p29
flexor just	a-27 e46
flex~	e81 i-55 p29
flight	e-37 l93
flig~	a31 e-39 l93
flip	a-52 i-52 j154
flip $	j48
flip _ $	a-29 j28
flip it	j38
floor	a73 e-55 i77
floor _ my	a-24 i41
floor after	a24
floor is	a-37 i57
floo~	a125 e-55 g-24 l64
flow	b43
flu	a120 h-24 i-51 j-37 l-40 o41
flu #	a-50 o60
flu is	a27
flu jab	a56 i-24
flush	a-28 h34
flus~	a-28 h34
fluttering	a-40 e57
fluttery	a68 i-41 l-25
flut~	a27 e51 i-41 l-25
fly	j36 q-28
flying	a-38 e77 h-30
flyi~	a-38 e77 h-30
fml	i-39 k-24 l65
foal	a33
foam	d-24 g-28 h252 l-35 q-67
foam roll	h75 q-67
foam roller	h42
foam rolling	g-28 h134 l-31
foll~	a-32 j30
food	h47 j-39 l40
food _ ?	a-74 l78
foot	a76 e108 i75 j-40 k-78 l-50 p-30 q-46
foot $	c-28 o47
foot _ $	a24
foot _ a	e-24
foot _ an	a-28 i29
foot _ been	i24
foot _ can	a29
foot _ gone	a-51 e44 m30
foot _ now	a-49 i47
foot _ numb	h-36
foot _ on	a28 e27 k-31 l-29
foot _ one	a-26 e41 h-25
foot _ since	a-35 e36
foot _ the	a57
foot _ when	a-56 e57
foot bone	e38
foot down	i34
foot drop	a25
foot feels	a-26 e32
foot gone	e25
foot has	i30
foot is	a80 h-39 i28 k-37 l-44 m30
foot lol	a46
foot probably	e-27 i27
foot properly	a25
football	f-24 l68
footy	e-24
foot~	a32 e-50 f-30 l68
for	a-50 c-48 d56 e-183 f96 g-53 h78 k55 o167 p-79
for #	e-33 m-29 o86
for $	a55 f180 l-155 q-64
for _ #	a-61 h44 i46
for _ $	a-38 b-69 c50 e24 f-127 g57 i-92 j76 l103 m82 n36 o-113 q34
for _ ?	a-37 h81 j-51 k-65 l112
for _ a	h-33 l45
for _ after	a-40 j24
for _ an	e45 i-26
for _ any	a-26 j26
for _ ask	m30
for _ back	h41 i-26
for _ bit	o39
for _ can	a29 i-31
for _ chest	h35
for _ daily	k42
for _ day	a-33 h35
for _ days	h-32 j-30 l61 o60
for _ does	a24 f-32 h32
for _ easy	a25
for _ exam	l-29 m29
for _ first	a24 g-26 j-26 k29
for _ fortnight	o57
for _ friend	a33
for _ good	a-50 h58
for _ health	a28
for _ heart	h29
for _ hills	l28
for _ hip	h31
for _ hour	m28
for _ i	a-48 b56 c-26 m-45 q84
for _ in	h-26 i-36 k25 p48
for _ ins	n48 o-58
for _ is	h32
for _ jog	a35
for _ k	a53
for _ knee	a45 h-44
for _ last	i-28 l45
for _ leg	i32
for _ mile	e25
for _ min	i43
for _ mins	l32
for _ morning	n44
for _ physio	d46
for _ please	d-41 g-38 h-44 i89 j95
for _ quads	a-31 h41
for _ run	a24 j-36
for _ sec	a27 e24 o-30
for _ shakeout	a-56 e35
for _ soreness	g-31 h59 p-32
for _ squat	p27
for _ squats	i34
for _ to	h85 j-46
for _ triathlon	k48
for _ wee	a-32 i32
for _ week	c-32 h-34 l-44 o83
for _ weeks	o58
for _ who	a27
for _ wife	b52 p-51
for _ yes	i-28 j53
for _ you	f72 l-48
for a	c-46 f34 g-25 h-142 k33 m-33 o158 q29
for an	h-38 k30 m26
for beginners	h28
for check	n48 o-58
for dinner	a-26 i-35 l89
for easy	a-28 e62
for effort	i-25 p25
for everything	c-26 o65
for five	h-33 l45
for fun	a-26 j26
for gains	h36
for general	a28
for good	c75 k58 l-63 m-51
for hack	p27
for half	e45 i-26
for hamstrings	a-77 h107 k-24
for hills	h36 i-25
for hybrid	g-38 h-47 j104
for it	b-30 e32 l31
for knees	h-45 j45
for leg	a-44 h35 i34
for legs	j33
for mayor	h-30 l81
for me	a-25 c-27 e-33 f-52 g33 h-24 i75 k32 l73 o-68 q36
for monday	i49 j-31
for most	h36 j-24
for my	a59 b50 d66 g-56 h38 i-57 j-25 k27 p-76
for nothing	h-26 l27
for now	b55 e-47 k-47 l-58 m77 o67
for october	g47 h-28
for once	a-32 i37
for people	h25
for recovery	h72 l-27 o-28
for reminders	n52 o-38
for runners	h57 j-38
for running	a-47 h-37 j76 l29
for someone	a27
for sore	a-32 h41
for soreness	h-27 p28
for sprints	a76 h-58
for takeoff	a61 h-44
for tea	h-55 l115 o-33
for ten	a-39 n-50 o83
for the	d73 e-67 f-63 i39 j-43 k55 l127 n-28 o-47 q-31
for this	e33 h68 l-30 m-38
for threshold	a28
for today	a75 j34 l-99 m80
for tonight	a38 l-32
for two	f31 h-35 o26
for what	a-44 h29 q47
for your	h43 i-26
forehead	a81 e-46 i-29
forehead _ a	a35
forehead like	a35
forever	b-59 l-67 o124
fore~	a88 b-59 e-46 i-38 l-70 o123
forget	a-29 b262 c164 d-42 e-69 f-33 g-46 k48 l-83 m-65 p-43 q-28
forget _ $	b103 c57 m-42 p-42 q-28
forget _ ever	c91 l-43
forget _ i	p33
forget _ question	b29 p-27
forget _ questions	b43
forget all	c44
forget everything	b-40 c64
forget i	b28 c42
forget it	b262 c-118 e-49 l-33
forget me	b-98 c141 m-47 o38
forget my	b-36 c34 k27
forget that	b93 c-29 p-54
forget the	b43
forget what	p33
forgot	a-43 c-27 f27 g31 h-30 i28 l-26 p98
forgot _ i	g54 p-30
forgot _ mention	i-38 p41
forgot _ put	p32
forgot _ say	i32
forgot _ tell	h-24 i48
forgot how	f39
forgot my	p42
forgot to	h-24 i47 p64
forgot what	e30 g54 p-30
forgotten	c78 k-25
forgotten please	c41 k-25
forg~	a-78 b233 c216 d-56 e-72 h-42 i40 l-110 m-72 p55 q-36
form	a-53 b163 e54 h119 i-60 l-62 o-120
form $	b163 h24 l-48 o-86
form _ $	e34 h95 i-86 o-34
form today	i40
format	i-33 k72 m-38
format $	i-33 k72 m-38
form~	h74 i-33 k70 l-71 m-38
forrest	a-62 e-26 j-35 l124
forrest _ $	a-62 e-26 j-35 l124
forrest run	a-62 e-26 j-35 l124
forr~	a-62 e-26 j-35 l124
fortnight	g35 o57
fortnight $	g37 o31
forty	i57
forty minutes	i42
fort~	a-36 g35 i57 l-24 o55
forward	a-32 d32 k30
forw~	a-32 d32 k30
found	c40
found a	c40
foun~	c40
four	a137 i-30 k-35 l-36
four $	a103 e-27 k-35 q-34
four ?	a-42 q29
four _ $	a-42 q29
four _ and	e27
four _ four	i34
four _ of	e26 i-37
four out	a59 i-37
fr	a-43 l87
fr $	a-61 l87
fracture	h87 l-38 q-25
fracture $	h67 l-25
frac~	b-36 h88 l-38 o57 q-25
francais	d-30 f-90 k164 l-38
francais _ $	d-30 f-56 k127 l-38
francais svp	d-30 f-56 k127 l-38
fran~	d-30 f-90 k164 l-27
free	a83 i-25
free _ $	a57
freeze	f-46 l-69 o201
freezing	a43 h-35 l62
freezing then	a25
free~	a31 e-31 f-62 h-35 o195
french	f-29 h-52 k231 l30 m-26 p-67 q-38
french $	f-29 h-52 k82 l38
fren~	f-29 h-52 k231 l30 m-26 p-67 q-38
fresh	a94 c40 h-31 i-39 j26 o-25
fresh $	a91 i-85
fresh _ a	a33
fresh as	a33
fresh off	a-29 i48
fresh or	j34
fres~	a80 c40 h-31 i-39 j40 o-25
fri	a-59 h-34 i80 j44
friday	h-67 i42 j81 l-33 p89 q-48
friday $	a-58 h-28 i46 j28 l52
friday _ $	h-32 l50
friday _ legs	i37
friday _ my	a77 i-33 l-59
friday _ sunday	a-41 j60
friday race	j31
fridays	a33 h-28 p28
frid~	a43 h-94 j94 l-33 m-34 p117 q-52
fried	e43 h-25
fried $	e32 h-25
friend	a-32 e26 h62
friends	b-38 f-24 h-30 k-33 l153
friends $	k-33 l61
frie~	a-30 b-38 e65 f-24 i-31 j-130 k-33 l276
from	c100 d-67 e159 g28 i-87 j-89 k87 l-103 m-66 n38 o74 p-53
from #	e-39 h-28 i29 n27
from $	h-37 q73
from _ #	l36
from _ $	a30 b52 f32 g-24 h42 i-64 j39 l-42 m-53 n34 o42 p-31 q-38
from _ ?	a-60 e24 g84 h-37 l31
from _ am	n27
from _ car	a-35 e40
from _ class	i39 k-26
from _ days	h-26 i25 p24
from _ easy	e-52 l53
from _ floor	i51
from _ gym	a27 i-24
from _ half	i-32 j49
from _ heat	e-31 m31
from _ hip	a46 i-32
from _ is	e32 k-24
from _ jog	a-43 e43
from _ knee	a-34 i43
from _ legs	a46 e-43
from _ log	i-24 p31
from _ long	j28
from _ night	a-32 e27 i71
from _ on	a47 e-53 k69
from _ press	a76 i-86
from _ record	p38
from _ servers	c30
from _ squat	a36
from _ squats	m30
from _ the	l47
from _ thrusts	i-24
from _ to	a34 e-30 i27
from _ trail	a-62 e90
from _ treadmill	e43 l-64
from _ update	k38
from _ week	k27 m-27
from _ yesterday	a64 i-62
from _ you	k-32 l30
from a	a-28 j47
from an	e-55 l56
from deads	a31
from earlier	i32
from gym	e43
from hell	a73 h-51
from here	a-24 e50
from hip	i-24
from holiday	n48
from home	a-83 e101
from last	i43 p-27
from leg	a76 i-86
from legs	i39 k-27
from lunges	a63 i-33
from me	a-50 f46 o39 q-24
from monday	k53 n45
from my	j30
from now	k103 o-35
from running	e-26 o26
from saturday	i60
from squats	h126 i-64
from the	a107 b-27 e82 i-42 j-45 k-35 l-87 m84 o29 q-34
from this	l31 m-37 p34
from today	a-40 k38
from tomorrow	k-25 n44
from which	a-30 h79
from yesterday	a-27 e34
from you	l-28 o55
from your	c87 k-35 l-25
from zero	b54 c44 n-72
front	e-30 h-32 i36 p69
front _ #	i30
front _ $	a-26 i38
front _ @	a31 i-31
front _ my	a51 i-59
front _ not	i-48 p48
front _ the	a-33 i50
front of	a29
front squat	p27
front squats	e-27 i47 j-42 p43
fronts	a-54 i100 o-25
fron~	a-39 e-38 h-32 i135 o-25 p69
full	c153 d62 e-42 f-36 k-45 n-29
full _ $	c52 d69 k-45 l-63
full _ feel	a-26 e33
full of	a111 e-38 l-25
full send	a26
full stop	e-43 f-36 l66
fully	a32
full~	a32
fumes	a38 e-41
fume~	a38 e-41
fun	a49 h-40 j26 l30
fun _ $	l49
fun fact	a32 h-37 l30
functions	f145 h-39 q-78
func~	d33 f143 h-39 l-34 q-78
funeral	o25
fune~	e-25 o25
funny	a24 e25 i-24
funn~	a24 e25 i-24
further	j31 k24
furt~	j31 k24
future	k59 m-37 o37
futu~	k59 m-37 o37
fuzzy	a-24 e31
fuzz~	a-24 e31
fyi	h-38 k72 l-48
fyi $	h-24 k53 l-29
gain	h50 j-27 l-31
gains	b-27 h147 i-25 j26 l-62
gains $	h108 i-25 l-62
gain~	b-27 h147 i-32 j26 k25 l-62
gait	a-44 e44
game	b-48 d82 k-67
game _ me	i26
gap	a-55 f-37 h-50 j215 q-39
gap $	j25
gap ?	f-37 g-45 j135
gap _ $	f-37 g-45 j135
gap between	j41
garage	l43
garage $	i-38 l43
gara~	l43
garden	i26
gard~	i26
garmin	a29 d-26 f140 l-114
garmin says	a30
garm~	a29 d-26 f140 l-114
gassed	e39 l-39
gass~	e52 l-39
gate	k31
gates	e-24 l24
gate~	e-24 l24
gave	a115 e-43 o28 p-56
gave _ on	a37 i25 p-25
gave _ twice	a31
gave _ under	a56 i-55
gave my	l32
gave out	a37
gave up	a-26 i25 o39 p-25
gave way	a87 i-64
gday	b-49 f-47 h-44 l199 n-28
gday $	b-49 f-47 h-44 l199 n-28
gdpr	c243 d59 h-40 k-41 l-73 n-34 o-30 p-38 q-26
gdpr $	c121 k-41 n-29 p-24
gdpr _ $	c32 d28 q-26
gdpr _ request	c55 h-40
gdpr erasure	c50 d-45
gel	e29
gels	h45
general	a-46 e-37 f-25 h120 k66 l-25
general $	h61
general _ $	h24 k29
general fitness	h-35 k79
general health	a28
general q	h25
gene~	a-66 e-37 f-27 h123 k70 l-41
gentle	a110 e-49
gentle ?	a30
gentle _ $	a39
gentle _ ?	a35 e-28
gentle _ with	a32
gent~	a113 e-49
german	a-48 f26 k174 l-41 m-43
german $	f36
german _ $	a-39 k121 m-43
german please	k74 m-43
germ~	a-48 f26 k174 l-41 m-43
get	a96 b26 c25 d52 e-77 f-62 g-24 h113 i-123 k34 l-73 m58 n70 o-44 q-35
get $	a69 h-52
get _ $	a-83 b-50 d44 f50 g59 h-27 i-37 l-45 o136 q-59
get _ as	a-34 d35
get _ at	a46 k29 l-31
get _ from	h47
get _ legs	h35
get _ messages	n73 o-51
get _ no	a-38 q32
get _ of	a32 c30 i-34 l-42 p56
get _ off	l44
get _ on	d-29 k33
get _ out	b91
get _ sore	h34 q-33
get _ stress	h25
get _ that	q28
get _ the	a52 m29
get _ with	a57 n44 o-58
get a	a-41 f-26 l77
get away	a57
get home	m32
get it	a-68 f109 k26 l28 o-38 p-40 q33
get me	b91 d-29 k33
get my	c29 d60 g-27 l-52
get off	a27
get out	a94 b26 d-26 l-25 q-24
get rid	c30 p52
get so	h34 q-33
get sore	l30 q-27
get stronger	h31 k34
get that	l44
get the	n47
get to	q50
get up	a31 q-28
gets	h48 q-37
getting	a87 e34 g67 i-50 k-79 o37 p-26 q-26
getting _ $	f-30 l72 q-26
getting _ each	e103 k-73
getting _ my	o25
getting _ of	a32
getting _ sore	g33 h46
getting _ the	a114 i-34 l-38
getting better	e57 g39 k-73
getting in	a53 e-24 l-26
getting less	g33
getting off	a86 i-34
getting out	a32
gett~	a87 e34 g67 i-50 k-79 o37 p-26 q-26
gf	a60 e-38
gf _ to	i-28 j24
gf says	a29
gf wants	i-28 j24
ghos~	h-117 l125
girls	l58 o-24
girls _ #	l33
girl~	l56 o-24
give	a-47 b-48 c-74 d87 e-35 f83 g-36 h62 i-35 l-92 m109 n-41 o86
give _ #	a-64 e-43 i-35 m200 n-27
give _ a	a54 d-29 e32 h48 m-41 o50 q-88
give _ all	d71
give _ an	j55 m24
give _ chest	l30
give _ my	c-34 d96 l-33 m-45
give _ the	a-30 f-47 h52 l-46 m-34 q100
give it	d-25 l29 o48 q-41
give me	c-52 d47 e-29 f61 i-35 j26 l-55 m85 n-41 o-54 q54
give us	a-38 m62
give you	f25 q-30
given	a35 i-25
gives	f-34 q91
gives $	f-34 l-44 q91
gives me	l44
give~	a26 f-34 i-25 q91
giving	a68 h-43 l63 o-28
giving me	l52
givi~	a68 h-43 l63 o-28
glass	a42 l49 m-48
glas~	a38 l49 m-48
glute	i68 j31 o-37
glute _ yesterday	i27
glute bridges	e-27 i38
glute on	a26 o-37
glutes	a68 e59 k-27 l-51
glutes #	a108 e-29 i-26
glutes $	e-29 h32 i26
glutes :	a33 i-24
glutes _ #	a59
glutes _ $	a44 e-33
glutes _ fire	a52 l-32
glutes _ night	a-24 i35
glutes a	a-28 e46
glutes on	a37 l-32
glut~	a87 b-24 e43 i73 k-43 l-51 m-31 o-38
glycogen	h139 l-86
glyc~	f-37 h179 l-89
gm	a-35 b-27 g-45 i31 l212 m-40 n-47
gms	i72 p-33
gms and	i72 p-33
go	a90 d-39 e129 g47 i-72 j44 k-44 l-28 m-69 p-26 q-33
go $	a72 e54 g31 i-75 j73 k-49 l-50 n34 o-54
go ?	a231 e-42 j-32 l-84
go _ $	a102 b79 e-31 g-45 h-26 i-25 k27 l154 m-58 o-30 p-54 q-46
go _ ?	e53 j-30
go _ a	a29
go _ after	h25
go _ for	a32
go _ in	h28
go _ is	a-28 e30
go _ my	a-36 e34 g43
go _ no	a93 j-26 l-55 o-27 q26
go _ on	a-29 h49
go _ or	e44
go _ the	l45
go _ then	p-28 q44
go _ to	k33
go _ with	a-31 e33
go after	j28
go at	a25 e-24
go away	b-24 l-116 o151
go back	b154 g-35 k33 l-89 o-47
go brown	h28
go hard	a33
go home	a-39 e57
go if	a83 h-24 j-29
go in	a-33 i25 l45
go legs	a28 e-28
go long	a47 e-24
go numb	h50
go on	a-108 e102 n25 p-28 q44
go or	a122 e-26 j-26 l-43 o-27
go out	a40
go push	a-29 e49
go quiet	o25
go running	a48 e-35
go the	e-45 l145 n-37 o-53
go to	l-115 o115
go today	q35
go up	g24
go what	a-32 e30
goal	a-144 b-24 d-29 e-82 f-100 i-85 j131 k564 o-98 p-58 q-40
goal !	i-31 k-36 l66
goal $	f-50 k109
goal :	k66
goal _ !	i-31 k-36 l66
goal _ #	j40
goal _ $	k77 l-45
goal _ a	j25
goal _ general	k24
goal _ just	j75 k-45
goal _ marathon	k32
goal _ now	k53
goal _ saka	k-29 l49
goal _ staying	k25
goal by	k-29 l49
goal endurance	k25
goal is	a-77 j65 k94 l-34
goal just	k29
goal marathon	k42 l-38
goal really	j36
goal to	a-32 k63
goals	g-33 i-86 k25 l146
goals a	k33
goals changed	g-33 k64 l-24
goal~	g-33 i-86 k25 l146
goblet	i100 m-33
goblet _ $	i54 m-33
goblet _ and	a34 p24
goblets	e-26 h-46 i151 j-31 k-33 m-25 p40
goblets #	h-31 i66
goblets _ #	a-32 i58
goblets _ the	i27
goblets and	a38 i-25
goblets at	i30
goblets in	i27
gobl~	e-46 h-47 i251 j-35 k-42 l-38 m-59 p59
god	a-54 h-28 i61 l103 m-32
god $	a-52 h-28 i47 l72
god _ us	l31
god help	l31
goes	a57 e-26 g-24 i-41 j86 k-28
goes _ $	j34
goes _ on	a27
goes first	j58
goes last	j33
goes to	j-26 l26
goes zing	a35
going	a-40 b31 e192 f-45 g-27 h-28 i-55 l24 n40 q-43
going #	a-47 i29
going $	e56 h25 q-40
going ?	a-26 e26
going _ #	e-24 o38
going _ $	b44 e174 k29 l-154 o-48
going _ ?	a-28 e28
going _ a	a-41
going _ at	a32
going _ boom	a39 e-34
going _ do	a-45 e-25 l101
going _ i	a-42 e42
going _ on	i29
going _ run	a25
going _ stairs	a25
going _ the	a40 e-25 n46 o-46
going boom	a39 e-34
going down	a35
going downstairs	a54
going like	a-24 i26
going off	e-68 l72
going on	e39 f-39 o26
going to	a90 e-162 h-43 i-24 k-28 l135 m46
goin~	a-40 b31 e192 f-45 g-27 h-28 i-55 l24 n40 q-43
gone	c207 d-59 e242 g-42 h-109 j-74 k-51 l-103 m-51 o44 p-24
gone #	a-32 q35
gone $	a37 c43 d-36 e62 h-76 l-54 m-62 o118
gone _ $	a-66 c74 n-34 o-26
gone _ a	a30
gone _ and	b25
gone _ on	e39
gone _ since	a-28
gone _ yesterday	e71 i-50
gone all	a30
gone and	a26
gone dead	e35
gone for	a24
gone hot	b25
gone lopsided	a-45 e45
gone no	a29
gone numb	a-84 m30 p30
gone please	c103 n-34
gone the	c27
gone to	e24
good	a-69 b-48 c41 e127 f-48 g-64 h97 j84 k-32 l32 m-28 o-78
good $	a66 c53 h108 j28 l-110 m-47 p-38
good ?	h33
good _ #	a-55 e31 i51
good _ $	a41 e-31 h-81 l133
good _ ?	a-74 e-24 j92 q34
good _ @	a-26 i31
good _ and	i34
good _ bad	h26
good _ day	h41
good _ for	l-24
good _ go	a97 l-60
good _ good	l-31
good _ much	e24
good _ my	h29
good _ on	l58 n-35
good _ or	j29 l-26
good _ you	n39
good bot	l26
good day	a27
good for	a38 h72 l-51
good how	e24
good idea	j50
good mornings	a-45 i162 l-57
good night	a-26 i-41 l140
good or	h35
good run	l46
good running	h-55 l61
good time	a-41 l-29 m88
good to	a84 l-60
good way	i48 l-24
goodbye	a-39 f-24 g-42 l154 m-38
good~	a-39 f-24 g-42 l154 m-38
google	d38
goog~	d38
goosebumps	a60 m-25
goosebumps _ the	a53 e-30
goos~	e60 m-25
got	b-82 d-33 e-138 i118 j59 l110 m29 o24 p-42
got #	a35 h-27 p25
got $	c30 f89 h-27 l-66 q-31
got _ $	a-60 b-79 h50 l143 o68 q-34
got _ a	q33
got _ again	a29
got _ all	e34
got _ and	e-26
got _ by	a89 g-30 l-52
got _ do	a-47 q39
got _ fever	h-28 m41
got _ from	e-52 l51
got _ hot	a45 e-45
got _ hrs	p25
got _ me	f-51 k51
got _ on	a-52 h40 j66 l-71
got _ pain	a33
got _ run	a-34 l53
got _ temp	l-38 m40
got _ the	a-30 e39
got _ to	e35 i-33 l25
got a	a46 b41 d-37 h-46 i-40 m69
got any	a-27 l43
got cancelled	b-43 l70
got chills	e34 l27 p-31
got it	a-26 b-65 h58 l113 q-46
got legs	a-36 i37
got me	q33
got my	g47 l-24
got one	a-47 h47
got rhabdo	b-33 l-41 o75
got the	a170 e-38 l-104
got to	a-80 e-53 l137 q39
gp	d25
grabbed	a-28 b71 e67 i-24 o-64
grabbed me	a-28 e58 i-24
grabbing	e27
grab~	a-41 b71 e113 i-39 o-64
grad~	a38
gran	a-41 l42
grand	a58 e-58 l46
grand _ $	e-45 l46
grandad	l62 o-25
grandpa	a-51 l49
grandson	h44
gran~	a-27 e-68 l138 m26 o-31
grapefruit	a35 l-30
graph	a-59 g312 h-47 k-49 l-40 m-47 q-26
graph $	g170 h-47 k-49 l-27 m-47
graph _ $	g63 q-26
graph _ soreness	a-34 g34
graph it	g42 q-26
graph my	a-34 g53
grap~	g314 h-47 k-49 l-69 m-53 q-26
grass	a46 e-33
gras~	a46 e-33
great	a58 b-35 e32 i-82 k-49 l58 m107 o-26 p-41
great $	a44 b-35 k-49 m107 p-47
great _ legs	i-64 l94 o-26
great _ the	a-71 e71
great night	a33
grea~	a58 b-35 e32 i-82 k-49 l58 m107 o-26 p-41
green	a105 e34 g55 h-46 i-26 l-72
green _ $	g60 l-53
green _ ?	a48 g-34
green _ in	g29
green days	a-24 g24
green light	a105 g-34
green lights	g65 h-35
gree~	a26 c-27 d-42 e86 f-50 h-46 j-53 k34 l113
grey	a40
groa~	a45
groin	a48 e32 g-26 l-45
groin _ when	a-32 e33
groi~	a48 e32 g-26 l-45
ground	a-26 h50 i56 l-25
grounds	h-27 q91
grounds $	q48
group	e35 l36
group chat	e-24
grou~	a-44 e24 f-32 g-28 i46 q93
growing	h-25 l37
growth	a-72 h131 l-40
growth $	h62 l-28
growth _ or	a-35 h49
grow~	a-72 h106
grumbles	a24
guar~	h-33 l45
guess	a49 c-42 e-24 h-24 l74
guess $	l44
guess who	i41 l-35
gues~	a49 c-42 e-24 h-24 l74
guide	c-31 e-34 f276 k-47 l-43 o-48
guide $	e-34 f112 l-43
guide _ $	c-31 f164 k-47 o-48
guid~	c-31 e-34 f276 k-47 l-43 o-48
guinness	a56 l-26
guin~	a56 l-26
guitar	a48 l-24
guitar strings	a48 l-24
guit~	a48 l-24
gut	e138 n-50 o-32
gut _ $	e112 n-50
gut check	e138 n-50 o-32
guy	a-36 h32
guy $	l24
gym	a-100 e-119 f-29 g-32 i137 j245 n34 o-35 p-26 q-27
gym #	a-46 i41 j24 n34
gym $	a27 e-33
gym _ #	j60
gym _ $	h-35 i-96 j26 l139 n34
gym _ at	j25
gym _ he	h46 l-32
gym _ is	a40 i-26
gym _ legs	i37
gym _ or	h-32 j32
gym _ rammed	i32 q-27
gym _ run	a-83 j100
gym _ squats	e47
gym after	e47 h-45 j27
gym and	j56
gym at	a-41 j57
gym did	i31
gym floor	a28
gym is	h53 l-28
gym lift	a-44 j45
gym or	j24
gym was	i61 q-27
h	a48 h-26 i-37 j25 l-25 q52
h #	a-25 i38
h $	a-42 q42
h _ #	a57 i-76 p31
h _ $	a27 h-35 k44
h _ and	i-35
h _ i	a-48 e34
h _ is	a-33 h47
h _ squat	a27
h after	a44 j-25
h ago	a38 e32 i-24 k-24
h between	j30
h clock	a-27 k50
h post	a27
h sleep	h71 i-24 k-27
ha	a32 e-24
hack	e-27 i113 j-59
hack _ $	i-30 p35
hack and	i49 p-42
hack machine	i28
hack squat	a-30 p27
hack squats	a63 j-36 p28
hacks	a42 i100 k-24
hacks _ #	a54
hacks _ $	i61 k-24
hacks at	a30
hack~	i197 k-37 m-62
had	a196 b-52 e-93 f-27 g28 j-59 k-44 l39 o66
had #	q39
had _ but	h38
had _ do	i29
had _ fever	a-30 i30
had _ flu	a38 i-24
had _ heart	a-55 l68
had _ in	i-32 q39
had _ leave	i39
had _ legs	a49
had _ of	l-28 o41
had _ pains	l25
had _ stress	a58 h-24
had _ surgery	h-26 l29
had a	e-30 h-36 i28 l36 o26 q-26
had chest	l25
had enough	a79 i-82 l-28 o41
had knee	a70 b-32 h-26
had my	a-52 l25
had rhabdo	h48
had the	a79 p-26
had to	i39 j-28
haha	a27 b-30 e-84 f-48 i106 l310 o-84 q-169
haha #	e-34 i24
haha $	b-30 f-48 i83 l147 o-74 q-27
hair	l37
hair _ $	l37
hair cut	l37
half	h-69 i103 k67 l-75 m44
half #	a-43 e-47 k39 n55
half $	a26 e-32 i29
half _ $	a-46 e38 h-40 l-24 m126
half _ after	k34 m-30 n41
half _ ago	i27 j-24
half _ do	j36
half _ eight	k27
half _ foot	a85 k-31 l-35
half _ hour	a-36 e40 i62 j-35 m-28 q31
half _ hr	m29
half _ in	k37 m-28
half _ instead	k39
half _ run	a-75 j75
half _ seven	n33
half an	a-36 e40 i43 j-35 q31
half asleep	g25
half hour	a-59 j44 k30
half hours	i27
half hrs	a24
half marathon	a50 i-28 j24
half my	a52 k-31 l-35
half of	i41
half seven	k28
half six	k55
half way	a-44 e49
halfway	a-138 b-27 e350 i-39 k-57 o-24
halfway $	b-27 e154 k-48 l-59
halfway _ $	e37
halfway _ and	e24
halfway _ the	a-25 e30
halfway round	a-88 e92
halfway through	e-45 l73
half~	a-138 b-27 e350 i-39 k-57 o-24
hall	i36 l-31
halp	b-44 f244 g-33 l-67 p-48
halp $	b-44 f244 g-33 l-67 p-48
halt	b94 k-49 l-79 o35
halt $	b94 k-49 l-79 o34
hammys	a-32 i26
hamm~	b-56 i26 j-43 l241 o-190
hamstring	a83 e-67 h99 i102 j-29 l-71 m39 o35 p-60 q-56
hamstring $	a53 m-25
hamstring _ #	i25
hamstring _ a	a56 n28
hamstring _ and	i27
hamstring _ i	h29
hamstring _ like	a47 i-29
hamstring _ me	a52
hamstring _ pop	a-65 m74
hamstring curls	a-27 i147 p-41
hamstring grabbed	a28
hamstring just	a-28 e61 h-25
hamstring made	a38
hamstring popped	a33
hamstring tight	a-48 e24 i27
hamstring went	a-65 m74
hamstrings	a176 b-25 c-74 e104 g-57 h52 i31 k-32 l-84 o-39
hamstrings #	a95 e38 i-108
hamstrings $	a85 c-45 g-39 h57 l-45
hamstrings _ #	a74
hamstrings _ $	a36 e33 h34 i-84
hamstrings _ /	a-42 e38
hamstrings _ a	a-29 e32
hamstrings _ from	i25
hamstrings _ glutes	i27
hamstrings _ roasted	o-30
hamstrings a	a62 e-41
hamstrings and	a-34 i39
hamstrings are	a45 o-30
hamstrings at	a43 e33 i-32
hamstrings like	l-24
hamstrings still	a33
hamstrings tight	a-35 e35
hamstrings w	a-29 b-25 i55
hams~	a252 c-79 e36 g-79 h157 i126 j-41 k-53 l-155 m26 p-61 q-73
hand	a-28 c-35 d69 e28 h41 i-32 l-43
hand _ my	c-31 d60 l-29
hand _ the	a-30 e30
hand over	c-31 d60 l-29
handle	a56 l-28
handle a	a34
hands	a50 b-25 e-32 m79 n-29
hands after	i-36 m45
hands and	a24
hand~	a124 b-25 e-58 j-34 l-28 m78 n-29
hang	l-57 m177 n-130 p39
hang on	l-57 m177 n-130 p39
hanging	a111 l-43 o-26
hang~	a111 l-43 o-26
happen	h52 i-30 j66 l-48 p26 q-31
happen $	h32
happen to	h38 l-24
happened	a-30 c-28 f28 i41 l-28 p72
happened $	a-26 c-28 i53 l-28 p27
happening	h31
happening again	h31
happens	d-26 f84 g-24 h51 l-25
happy	e48 h-43 l107 p-54
happy $	a-39 e39 i24
happy _ !	a92 i-33 l-58
happy _ $	a-29 h-28 i40 l89 p-54
happy friday	a63 h-28 i-33 l30
happ~	a-28 c-53 d-26 e32 f84 g-30 h67 j26 k-38 o-43 p44 q-38
hard	a-39 f-29 h-78 i133 l77 p-29
hard $	a-26 e38 l34
hard ?	i36 j-27
hard _ #	i24
hard _ ?	a-45 e51 h-73 j-28 l98
hard _ or	h-40 j87 l-54
hard can	i36
hard days	a-26 j33
harder	g-34 h87 l-26
hard~	g-34 h86 l-39
harm	h43
harm~	a-42 h51
harriers	i-26 l28
harr~	i-26
harsh	a-26 h-29 q80
hars~	a-26 h-29 q80
harvest	a37 j-35
harvest run	a30 j-29
harv~	a37 j-35
has	d-61 e-40 h59 i-38 j35 l157 m-64 p-40 q-38
has _ a	a-35 i30 l53
has _ bad	j25
has _ come	a30 i-24
has _ fever	l72
has _ hot	b25
has _ pain	a-52 h44
has _ stress	a27
has _ the	a28
has a	a45 h-56 i-43 l91 m-37 n28
has been	a-45 i43 l51
has gone	b25
has knee	a-71 h47
has left	a28
has my	g47
has not	e25 l31 p-26
hate	a-35 b-26 f-26 k-29 l145
hate _ $	f-26 k-29 l114
hate running	l48
hate you	f-26 l36
hates	a52 l-28
hate~	a52 l-28
haud	b-28 k-28 l-46 o127
haun~	a38
have	a45 b-49 d123 g75 h-78 i-61 j-42 l-32 n66 p-28
have #	k51
have $	a33 g-66 l44
have _ #	a-47 o46 p30
have _ $	a-29 g43 k50
have _ a	a-32 l51
have _ been	g63 p-24
have _ data	c30
have _ eaten	k-27
have _ enough	l-28 o41
have _ fever	l61 o-30
have _ good	a-34 l42 q34
have _ got	f53 g47 h-27 k51 l-92 q-31
have _ had	a-55 g84 n28
have _ in	o35
have _ it	a-27 h41
have _ leg	d24 g-24
have _ legs	a67 i-56 j-31 l46
have _ my	a-28
have _ on	c-33 d47
have _ run	a-116 l124
have _ shakes	a38 i-24
have _ stabbing	l33
have _ the	a136 l-134
have _ time	k-41 m45
have _ told	c36
have _ trained	h-26 i25
have _ wait	a44 e-30 h42 l-24
have a	h-30 l77
have an	d36 l-36
have any	p24
have been	a-42 i34 p41
have ever	c36
have gone	c-26 e47 n63 o-30 p-32
have got	a60 c24 h50 l-74 p25
have had	a-37 l-28 o49
have i	a-78 g187 l-31 p-26
have it	d37
have left	a39 l-30
have legs	h-27 l51
have logged	d58 p-28
have my	a82 c30 g-25 i-82
have no	j-45 l46
have not	a24 k-62 m40 n47
have only	i-26
have slept	a24
have some	f24
have the	i-24
have to	a-51 e-25 f25 h42 l56
have you	f30 g44 h-27 k51 l-70 o-26
having	a43 h24
having a	h24
havi~	a43 h24
he	a-67 b71 h67 j36 k-43 l41 o-78
he _ $	a-33 h73 l-49
he _ i	a52 e-46
he _ limping	a-25 e25
he _ not	l31
he has	l31
he is	a-34 k-33 l67
head	a131 e41 h-33 i-44 j-37 n-47 o65
head $	e32 n-47 o66
head _ a	a38
head _ legs	a26
head out	a37 e-37
head says	a52
head swimming	a41
headache	a-58 d-30 l129
headache and	a-29
headed	a44
heads	i-45 j35
heads _ tails	i-41 j35
head~	a-59 d-30 e39 i-74 j25 l121
healed	a33 e-28 h-30 n28
healed _ the	n32
health	j30 k38 p-26
health $	k50
healthy	h32 k30 l-36 p30
healthy $	p30
healthy _ that	k25
heal~	a37 e-64 j28 k71 l-36 n28 o-24 q-26
heard	a24
heard _ knee	a27
heard a	a-33 i27
heard it	a45
heart	a28 e29 h152 i-34 j-43 l30 o-28 p-70
heart $	a-42
heart ?	h29
heart _ #	h41
heart _ $	a-45 h28 l45 p-35
heart _ beats	e42
heart _ boom	a38 e-34
heart _ going	i24
heart _ is	a-42 e51
heart _ like	i26
heart _ normal	a-30 e34
heart _ not	a-31 e35
heart _ on	h35
heart _ run	a65 h-24
heart attack	l56
heart broken	a-66 l90
heart going	a28 e-54 i26
heart hurts	a41 i-41
heart jumps	h28
heart keeps	a37
heart racing	a40
heart rate	a-57 e70 h71 l-80
heart says	a65 h-24
heart set	a30
heart skipped	l30
heart skipping	e42
heart still	a-41 i29
heart under	h41
heartbroken	a-52 h-35 l87
hearts	a32
hear~	a58 h103 j-43 k-25 l103 o-38 p-79
heat	h160 k-26 l-65
heat $	a-36 e-31 h39 m31
heat _ $	a65 h-36 k-25
heat stroke	a29 h57 l-47
heat what	a-26 h51 l-25
heavier	a-65 e46 i24 n31
heavier than	a-36 i24
heavy	a51 e51 h29 i43 l-64 m-31 p-33 q-40
heavy $	a92 e29 h-41 l-46
heavy _ $	h46 j-24
heavy _ day	j36
heavy _ tomorrow	a-28 j28
heavy deads	a26 i-26
heavy i	a27 e-27
heavy in	h39 q-38
heavy leg	j37
heavy legs	a-45 e46
heavy squats	a-41 h45
heav~	e112 h29 i68 l-68 m-31 n30 p-33 q-57
heel	a26 e73 j-30 q-24
heel down	a42
heel just	e27
held	a-38 i40
held up	a-28 i30
hell	a117 h-51
hell $	a73 h-51
hell _ fine	i-34
hell but	e43 i-34
hello	d-62 e37 f-52 h-52 l235 o-29 q-37
hello $	a25 e-36 h-50 l120 o-27
hello ?	d-47 f-61 g-30 l162
hello _ $	d-47 f-30 g-30 l133
hello _ i	f33
hello from	e76 l-46
hell~	d-62 e37 f198 h-52 m-38 o-29 q-37
help	a87 c-35 d-47 e-45 f181 g-40 h85 i-46 j-54 l58 n-27 o-24 p-24 q-30
help $	a52 h-40 i-46 l42
help ?	a28
help _ $	f242 g-28 h28 l-221
help _ ?	a41
help _ all	l31
help _ decide	a27
help _ do	f30
help _ soreness	h36
help me	d-28 f38 l111
help or	a-34 h55
help us	l31
help with	f35 h34 l-25
helped	i49 o-39
helpful	l81 m-29 p-39
helpful $	l51 p-39
helps	a-38 h68 l-24
help~	a-39 h49 i49 l81 m-31 o-39 p-39
helsinki	k34
hels~	k34
her	a-37 b-25 e-31 i60 j-33 l67 m-24 o40
her _ $	l37
her _ is	l33
her hip	l37
her knee	a-48 i33 l31
here	a-82 b81 d26 e192 f268 g-36 h-152 i-66 j24 k-52 l33 n-25 o-76 q-109
here #	e64 m-57
here $	a-31 b118 f141 g-36 h-137 k-37 l64 n-25 o-43 q-29
here ?	a-25 f-36 l49
here _ $	a-25 f-36 l49
here _ all	a37 i-29
here _ is	f42 l-50
here _ the	a-49 e81
here doing	e26 o-34
here never	f-37 j46
here what	f106 k-25 l-45 q-36
hey	b-43 e61 f-47 g-41 i33 k-49 l155
hey $	b-43 g-41 k-49 l187
hey _ $	f-31 k-49 l133
hey legday	f-31 l31
hi	a40 c-28 i41 o-44
hide	a32 e-49 h25 j29 l-29
high	a71 e-34 q26
high $	e24 i-24 q26
high~	e33 h-29
hiking	h70 k-30
hiking _ $	h70 k-30
hiki~	h70 k-30
hill	e203 i-51 j45 k-56 o-46 q-27
hill _ #	a-26 e59 q-27
hill _ $	h34 l-43
hill _ ?	a30
hill _ and	e28
hill _ down	a-28 e28
hill _ on	j39
hill _ out	o-28
hill _ six	a-24 e25
hill of	a-36 e25
hill repeats	i-28 j64 k-47
hill reps	j58
hill session	a26
hill sprints	a58 e-29 h50 j-26
hills	a82 e54 f-27 g-37 i-61 j45 q-41
hills $	a29 h47 i-37
hills ?	a109 g-37 q-38
hills _ #	a-48 e67
hills _ $	a109 g-37 q-38
hills _ ?	a40
hills are	a-27 j48
hilly	a56
hilly _ or	a45
hill~	a139 e75 f-27 g-37 i-71 j37 q-41
him	l40
him $	l32
himself	l38
hims~	l38
hinge	a44 l-41
hing~	a44 l-41
hip	a72 d-36 e68 h52 i51 j-53 k-78 l48 o-47 p84 q-69
hip $	a66 i-26 k-31
hip _ #	i-102 p83
hip _ $	h-28 i25 j26 l52
hip _ a	a70 l-70
hip _ add	i-37 p39
hip _ and	a-36 i34
hip _ at	a32 e-27
hip _ barking	a-45 e51
hip _ class	a24 o-24
hip _ glutes	a24 i-24
hip _ hooray	h-50 l87
hip _ hurts	l48
hip _ in	a-39
hip _ just	a-53 e46 h26
hip _ on	a-29 i34 p27
hip _ sore	e24 g28
hip _ then	a44
hip _ to	a37 k-26
hip _ today	a-42 i42
hip _ when	a51
hip aches	i26
hip clicks	a-35 e24
hip feels	a24
hip flexor	e61 i-32 p29
hip grumbles	a24
hip has	a70 l-70
hip hip	h-50 l87
hip hooray	h-50 l87
hip hop	l64 o-24
hip hurts	a36
hip is	a-114 e100 l24
hip joint	h31
hip locks	a35
hip new	i-31 l44
hip socket	a40 h26 l-31
hip sore	a-24
hip that	a32
hip thrust	a-31 e-24 h33 i63 l-31 p35 q-28
hip thrusts	a-63 e-46 h56 l-46 p85
hips	a93 e-30 h57 l-62
hips hurt	a92 i-33 l-59
his	a-59 e-46 h-53 k-27 l190 m25
his _ $	h-36 i-27 l68 m25
his _ at	l24
his _ is	a-39
his _ lol	l43
his ankle	a-41
his back	a-24 i36
history	a-85 b-30 c59 f-47 g139 h-39 j-29 k-42 l143 q-29
history $	b-30 g256 h-58 k-42 l-110
history _ $	g-67 j-28 l116
history of	g-44 h52 l27
history please	g31
hist~	a-99 b-33 c59 f-47 g387 h-59 j-29 k-42 l-82 q-29
hit	a-34 c-49 e131 i54 k-33 m27 p-59
hit #	e35
hit _ #	a-26 l53
hit _ a	a29 e-28
hit _ at	a30 e29 i-43
hit _ back	m54
hit _ up	a-26 l-24 n27
hit _ w	l49
hit _ wall	e93 l-38 m-38
hit _ with	a46
hit a	a-25 i30
hit by	a29 e-28
hit legs	a-29 e43
hit me	a45 e-39 m85
hit the	a-28 b25 e122 l-39 m-38 p-35
hiya	a29 b-39 d-30 k-46 l216 o-50
hm	e-29 g34 k-33 q63
hmm	e49 f-47 g-26 k-25 l155 m-27 o-25
hmm $	a-24 b-43 e49 f-47 g-26 k-25 l159 m-27
hmu	k-28 m66
hobbling	a60
hobb~	a53 l-32
hold	a-53 b-45 c-47 d57 e49 k-50 l-63 m138 n-58 o173 p-32 q-49
hold $	i41 k-36 l-26 m-77 o108
hold _ $	m72 n-98 o43
hold _ check	n-27 o43
hold _ me	d56
hold _ messages	c-27 e-26 o54
hold _ reminders	o25
hold _ thought	b-45 m164 p-32 q-45
hold about	d41
hold me	m-88 n114
hold off	m50 o-39
hold on	m106 n-98
hold that	b-45 m164 p-32 q-45
hold the	e-32 n-32 o95
hold~	e-24 l48
holiday	e-27 g-31 l25 o73
holiday $	g-31 l55
holidays	a-67 l-35 n127
holi~	a-45 e-27 g-31 n135 o63
holl~	k-27 m31
hols	o25
home	a-178 b27 e224 h-27 i71 j-64 k69 o-36
home $	a-74 b42 e94 i43 k-48 m65 o-30
home ?	a-74 e88
home _ $	a-34 e42 k83 l-50 m-29
home _ dublin	k37 m-32
home _ it	a-51 e45
home _ k	a50 e-50
home _ or	a-27 e25
home _ run	a-30 e53
home about	a49 k-28
home from	e33
home in	k37 m-32
home jog	a-57 e101 p-24
home now	e-65 l65
home or	e49 j-31
home run	a-26
homework	f-40 g-39 l123
homework $	l42
home~	a-32 f-40 g-39 l123
honest	a114 e-47
honestly	a26
hone~	a96 c-32 e-63 i-30 l174 n-51 o-70
hoops	l36
hoop~	l36
hooray	h-50 l87
hoor~	h-50 l87
hop	a73 i-25 l55 o-28
hop _ ?	a-46 e55
hop _ the	a52 e-52
hop class	a24 o-24
hop on	a91 e-60
hop test	a26
hopping	e38
hopp~	e38
horrible	e31 i26
horrible $	e31 i26
horr~	a-24 e31 i34
horse	l34
hors~	l34
hospital	i-32 k-24 o74
hospital w	o32
hosp~	i-32 k-24 o74
hot	a67 b24 e-33 h46 i-44 j-42 q-30
hot $	h-24 k28
hot _ $	h34 j-26 l-36
hot _ a	h26
hot _ or	a-28 l28
hot _ run	h42
hot _ the	a68 e-71 h26
hot _ too	h42
hot and	a71 b25 e-50 h24
hot as	e43 i-33
hot bath	h55 j-31 l-27
hot i	a-36 e42
hot to	h42
hotel	a48 e-34 h-36 k-29 l41
hotel _ #	a29
hote~	a48 e-34 h-36 k-29 l41
hour	a-48 b-33 d-34 e-48 f-46 h-31 i117 j30 k180 l-70 m137 n-31 o-58 q-50
hour #	k54
hour $	a-24 e33 k-70 l-52 m146
hour ?	a-25 h-38 m80
hour _ $	a25 i55 m38 o-27 q-43
hour _ h	k54
hour _ half	a-44 e-31 j78
hour _ legs	a61 i-58
hour _ the	a-56 i-32 k126
hour _ work	j28
hour after	k34
hour ago	a100 m-50
hour and	i25
hour before	j27
hour in	a-24
hour later	k47 m-62
hour legs	a-70 e-26 i32 j66
hour not	m-37 p43
hour of	i30
hour only	i24
hour please	k-67 m104
hours	a109 d30 e-101 f-26 g-32 h-44 i44 k48 l-49 m36 n-24 o-33 p37
hours $	a-65 h32 k-31 l-24 m104
hours _ #	a40 e-49 k27
hours _ $	a-35 d32 l27
hours _ and	a-29 p33
hours _ bed	a27
hours _ between	a-35 j66
hours _ enough	a-44 j28
hours _ i	i30
hours _ leg	i39
hours _ legs	a25
hours _ my	i31
hours _ not	p34
hours _ sleep	i-25 q35
hours _ sore	a31 i-31
hours _ squats	a47 h-33
hours after	a32 j-27
hours ago	a-78 e25 i54 p51
hours back	a81 i-54
hours before	a27
hours between	a-27 j51
hours enough	a36 h-26 i-24
hours in	a33
hours kip	a47 e-32
hours legs	a41 e-41
hours of	q44
hours rest	a-26 j34
hours since	i48
hours sleep	p51 q-45
hour~	a85 d30 e-102 f-26 g-32 h-64 i44 k48 l-49 m36 n-24 o-33 p37 q30
house	e66 f-30 h-30 j-26 l34 o25
hous~	e56 f-30 h-31 j-27 l34 o25
how	a-76 b-46 c-139 e-73 f274 g139 h177 i-145 j106 k-99 l-56 m-110 p-159 q185
how $	a-57 f41 h-79 j57 l69 q34
how _ #	l-40 q59
how _ $	a50 b-39 g-45 j50 l-158 q197
how _ ?	i36
how _ a	h26 q25
how _ after	a-51 h-44 j95
how _ apart	h-28 j33
how _ are	f-29 h-119 l168
how _ before	h35
how _ can	a63
how _ days	h63 j-33
how _ did	g46 q-40
how _ do	a-26 f-53 g39 h30 l31
how _ does	h54 j-27
how _ easy	q33
how _ green	g29
how _ have	a-44 g63
how _ hours	a-24 j50
how _ hrs	h-25 j36
how _ i	a-100 b24 c-92 d66 f-36 h-61 k107 l176 n41 p-41 q-88
how _ is	f-26 h130 l-45 q-36
how _ it	f27 h-56 l91 q-30
how _ km	a47 k-40
how _ last	g44 p-36
how _ leg	g38
how _ minutes	a101 f-34 g-28 h-27
how _ more	e26
how _ my	a26 g55 l-57
how _ one	a-37 h31 j-42 o50
how _ people	h35
how _ protein	h36 l-24
how _ rest	a-52 q52
how _ sets	g-30 h42
how _ should	a81 j-62
how _ start	f80 h-38 q-24
how _ that	q51
how _ this	f135 h-44 l-41
how _ til	a37
how _ times	g29
how _ use	f152 h-42 l-43
how _ was	g50
how _ water	h69 l-25
how _ will	a-24 f34 h38 l-33
how _ works	f38
how _ you	d-38 f-57 g-41 l-56 o-27 q293
how about	a145 h-65 m-47
how are	a29 f-67 l73 q-26
how bad	e25
how can	d37 f-29
how come	a-107 h70 l-41 q166
how common	h45
how did	a-35 g41 q77
how do	a-97 b24 c-92 g-90 h105 j-35 k96 n41 p-41 q94
how does	f160 j-29 k-63 l-41 o50
how far	a159 g-29 h-60 i-30 j66 m-49
how hard	i55
how have	q42
how i	f35
how is	a-48 g79 h-39 l-63 q56
how it	f126 h-39 q-65
how long	b-39 f-30 h111 l-46
how many	a54 f-39 g75 i-25 k-43 l40
how much	a57 f-33 h50 i-34 j-35 l34
how often	a-25 g88 l-33 q-29
how old	f-29 l59
how soon	a-50 h-43 j102
how sore	a-24 g35
how to	a-35 c-27 e-49 f172 g-51 j114 k-46 q-75
how was	l69 p-36
how would	a-34 h54
how you	q44
howd	a-45 l58 q28
hoy	a218 h-102 l-93
hr	a-51 e31 i29 l-34 m107
hr #	a-67 e72 i33
hr $	e-37 m83
hr _ $	a-24 i29
hr _ and	e30
hr _ on	e24
hr ago	a64 i-31
hrs	a83 e-24 g-26 h-73 i-93 j69 m77 q30
hrs $	a-63 m56 q40
hrs _ $	a29
hrs _ ate	i24
hrs _ in	a51 j-27
hrs _ leg	a54 i-49
hrs _ on	a-68 e42 i26
hrs after	a33 h-34 i-24
hrs ago	a-100 i98 p25
hrs between	h-27 j48
hrs kip	a68 i-40
hrs post	a52 i-45
hrs sleep	a34
hrv	f-52 h57
hubby	j34
hubb~	j34
huge	a30 e-31
huge $	a36 e-31
huh	f280 g-84 h-30 k-38 l-73 o-49 q25
human	f-49 l101
huma~	f-49 j-27 l101
hundred	e-30 p33
hund~	p33
hungover	a110 e-49 l-24
hungover _ hell	a28
hungover _ sore	a37
hungover and	a42
hungover legs	a27
hungry	i32 j-32
hung~	a87 e-29 i35 j-74 l-24 m-24 q44
hurt	a114 b-42 e48 h41 i55 j-52 k-45 l28 p-61 q-53
hurt $	a34 b-40 e93 h-63 k-43 l115 p-72 q-39
hurt _ #	i43
hurt _ $	a92 i-33 l-59
hurt _ days	h30
hurt _ do	a37
hurt i	a-28 p33
hurt in	a-37 i43
hurting	g37 j-27
hurts	a172 e79 i-121 k-24 l-83 m26 q-60
hurts #	e24
hurts $	e81
hurts _ $	a-35 l48
hurts _ bit	e29
hurts _ i	a59 l-30
hurts _ one	a48 e-48
hurts _ press	a39
hurts _ quads	a38 e-29
hurts _ than	i44
hurts _ there	a-47 e48
hurts a	a-34 e29
hurts just	a56 h-29
hurts literally	a48 i-41
hurts my	a38 e-29
hurts on	a37 e-31
hurts to	a31
hurts too	a-30 o26
hurt~	a168 b28 e71 g35 i-127 k-24 l-83 m26 q-64
hush	a-55 l-68 m142
hush for	a-55 l-68 m142
hw	f-52 l39 o59
hw _ i	o64
hw do	o64
hybrid	g-38 j58
hybrid athlete	h28
hybr~	g-38 j58
hydration	a-26 b-47 h202 k-44 l-47
hydration $	a-26 b-47 h202 k-44 l-47
hydr~	a32 b-47 e-46 h190 k-45 l-47
hypertrophy	f-27 j35
hype~	f-27 j35
hyrox	j28
hyro~	j28
i	a72 b-84 c28 e-58 g229 h-217 i-95 j-116 k25 l-72 m-49 n48 o55 p207
i $	a125 c-34 e68 f-35 i31 l-33 m-25 q-24
i _ #	e-76 h58 i-89 j-24 k42 l-55 p113 q68
i _ $	a200 b-88 c36 e34 f107 h-126 i-33 j-81 l-96 n-30 o99 q-27
i _ a	a-116 d37 e-40 h28 j29 l209 n-62 q-25
i _ about	a-27 h-47 k91
i _ absolutely	a-26 e37
i _ after	a-67 h31 j67
i _ again	a-48 h25
i _ allowed	a-73 q85
i _ and	e24
i _ answer	j-26 l-65 m94
i _ anything	b60 c-43 i-24
i _ around	a-46 e46
i _ ask	o25
i _ at	a38 g-35 h34 j-38 l-28 m-26 p72
i _ away	a44
i _ back	a32 b-45 e-58 k-63 m-33 n193
i _ be	a-34 k-26 m42
i _ before	a-32 j55
i _ between	e28
i _ bored	l98 m-33
i _ breakfast	q27
i _ bulking	k43
i _ burning	l24
i _ by	n107 p-82
i _ chest	l25
i _ confused	a-24 h24
i _ cooking	m71
i _ cutting	k49
i _ daily	n89 o-82
i _ dead	a26
i _ deadlifts	a-32 i32
i _ did	i-55 p95
i _ dizzy	b32 o-30
i _ do	a160 e-54 f-37 h-51 m38
i _ doing	i33
i _ done	a-27 b80 e-66 f-28 i-27 l-39 n-32 o118
i _ down	a-32 e67 g-30
i _ em	f-37 h30
i _ ever	c36
i _ every	c27
i _ everything	c-32 d62
i _ existed	c47
i _ faint	a84 b27 e-52 k-32 p-27
i _ fainted	f30
i _ fasted	a-32 h45
i _ faster	h31
i _ feel	a-25 g-25 p48 q34
i _ fine	a-34 i32 q24
i _ first	j25
i _ five	a-27 h58 p37 q-33
i _ for	a70 f-30 h-44 k32
i _ from	k-25 l48
i _ get	a30
i _ getting	a-52 e44 h46
i _ go	a24
i _ going	l29
i _ good	a29
i _ got	a79 h50 l-54
i _ great	a66 k-24 m-26
i _ had	a-37 l-28 o49
i _ heavy	a-26 h39 i47 p-30 q-38
i _ here	a24
i _ hill	a29
i _ hip	a-32 i-29 j35 p29
i _ home	a33 m80 o-24
i _ i	a55 h-37 k-34
i _ ill	o27
i _ in	d-53 e-34 f-32 i40 k85 l-35 n115 o-24
i _ is	a25
i _ it	a77 b35 c-79 d75 e-35 g-37 h54 i-31 j-46 k54 l60 m36 p-108 q-61
i _ jog	a-26 e42
i _ jogging	a-25 e26
i _ just	a65 e-41
i _ keep	a-32 e32
i _ knee	a-56 g28 p51
i _ last	g105 i-40
i _ least	a48
i _ leaving	b-33 k-37 o109 p-24
i _ leg	a-47 i75 j33 k-32
i _ legs	a-41 e-46 g83 h-52 i51 j25
i _ less	g33
i _ literally	a26
i _ loads	h27
i _ logged	d58 i-33 p64
i _ long	a25
i _ longer	o50
i _ lost	f206 l-49 m-35 n-30 o-90
i _ lunges	f51
i _ mid	a-46 e45 f25
i _ monday	g37
i _ moving	d30
i _ muscle	a-65 h45 k31
i _ my	a-73 c95 f-24 g-68 h43 k-31 p-26
i _ no	a-68 j-31 l46 o28 p81
i _ not	a-121 b-32 f63 g-47 i108 j-25 l-50 m25 o26 q62
i _ nothing	e44 j-28
i _ now	a-50 e59 k24 p-27
i _ off	e30
i _ old	f86 h-30
i _ on	e49 g42 k93 l-60 m25 o-70 q-39
i _ once	i35 l-24
i _ only	a69 i-26
i _ or	a156 g-31 j-53 l-37
i _ out	a-34 b36 d-36 e105 g-30 k-35 l-45 o71
i _ over	k34
i _ probably	a-36 e47
i _ quitting	k-36 o116
i _ reminders	n47 o-42
i _ resting	m30
i _ right	h26
i _ round	a31
i _ run	a69 f-49 h-47 l36 o24
i _ running	e50 i-27 l61
i _ saturday	l-27 p26
i _ see	g44
i _ sick	k-41 l32
i _ since	a-97 e42 g43 h90 q-50
i _ slept	a24
i _ so	e-39 o49
i _ something	a-94 f28 h-28 i27 l66
i _ soreness	f31 h-34
i _ sprints	j33
i _ squat	a-26 h31 i-24 l63 q-25
i _ squats	i-28 j40 p29
i _ started	f46 h-33
i _ step	a-24 p34
i _ sunday	g32
i _ tempo	j29
i _ that	a-60 c38 f34 j-26 p52 q34
i _ the	d-31 e82 h-26 j56 k76 m-54 n-40 o-35 p-53 q-31
i _ there	a-26
i _ this	b-52 f-48 g31 i-33 l41 m36 o66 q-27
i _ til	a30
i _ to	b-24 d-48 e-30 f125 h-88 i71 j-37 k29 l46 n66 o-24 p-68 q26
i _ today	a24 j24
i _ told	c-37 d37 h41
i _ tonight	a102 l-43 m-65
i _ trained	p31
i _ training	k32
i _ tues	j26
i _ type	f26
i _ up	a74 g25
i _ walk	a27
i _ want	k34
i _ what	f-24 g59 p-30
i _ when	e29 j31
i _ why	q33
i _ woke	a-27 m29
i _ write	f43
i _ wrong	a-38 g-66 j25 l66 q42
i _ yesterday	g27 i37
i _ you	a-47 f112 g31 h-52 i74 j-40 l57 p-55 q-57
i _ your	k-29 n85
i add	a-45 e54
i allowed	a128 b-24 f-25 g-38
i am	a26 b53 e81 g-81 i-100 j-82 k-55 m97 n48 o107 p-79 q-25
i ask	a-28 f98 g-25 m-43
i at	a44
i be	a54 e-47
i been	g53 p-24
i benched	q40
i bend	a41
i breathe	a72 e-30
i can	a44 e73 f-27 j-62 k-29 p-39 q83
i care	j29 k43 p-40
i change	a-55 k51
i cleared	a77 g-52
i clicked	a-39 p27
i cough	h27
i could	a-31 l74
i cut	a-34 e67 p-30
i delete	c-53 d31 f-29 h-36 l102
i did	a-69 f34 i243 j-46 k-26 l-48 p25
i disagree	q50
i dizzy	g33
i do	a71 c31 e-71 f-67 i-42 j60 l36 p-43 q55
i doing	g40 q-28
i drank	h27
i eat	a38 j-28
i edit	a-32 d-33 f53 h-31 p79
i ever	c39
i exist	c39
i export	a-32 d47
i feel	b27 e45 h54 k-25 l-41 m-26 p-30 q30
i felt	a40 h40 i-36
i finish	a-43 e40 m52
i first	g29
i forgot	f30 g36
i get	d90 e-30 f-52 g-31 l74 n44 o-74 p-30
i getting	a-43 g72
i give	f25
i go	a230 e-35 h-37 l-30 m-42
i good	a69 h-32
i got	i-24 l29
i guess	a24 e-24 l44
i had	g63
i hate	b-26 k-29 l113
i have	b-32 d31 f-42 g-62 j-31 l49 m25 n-28 o99 q48
i hit	l52
i hop	a57 e-50
i jog	a-47 e63
i just	a49 e-67 i-44 m29 p116
i keep	a85 e-52 q-49
i know	a38 e24 f-35 i31
i lace	a59 e-32
i last	g43
i laugh	a27
i lean	a27
i learn	h-64 k-40 l125
i left	p27
i lie	a39
i lied	a-41 i-39 p95
i lift	e42 h33 i-36 j65 q-51
i lifted	i30
i like	e-28 o30
i limp	h38
i live	k49 l-39
i log	a-30 f147 g44 h-36 l-49 p-32
i logged	f-28 g34 i-47 p86
i love	e-28 k-24 l80
i made	i-26 p54
i make	a-34 f35 i47
i may	a45
i mean	b26 i107 o-35
i meant	a-46 f29 i-38 l-27 p96
i miss	n60
i move	j35 k44 m-44
i moved	k52 l-24
i must	f43
i nearly	i-24 l24
i need	e-25 h72 l-105 o28
i never	b33 g-26 p51
i no	a-60 o30 q80
i on	a-31 k42
i only	a-30 i-50 p27 q50
i pick	e32 f-57 k66
i prefer	k29
i press	a-37 e46 f79 l-51
i pull	d25
i pulled	h31
i push	a69 e38 o-24
i put	a-50 f62 g29 i-74 j44 k-30 p79 q-29
i quit	b-107 o156 p-32
i ran	h31 i-26
i reckon	j25
i report	f47 g27 h-27
i rest	a46 f-27
i roll	a25
i run	a-103 e45 f-61 i-54 j98 l113 m29
i running	a54
i said	a-130 b43 c-43 h-30 i-56 k55 l-36 p156 q53
i say	e-52 j24 o65
i see	a-46 d-33 f37 g80 h-26
i set	f-35 k40
i should	i-32
i sit	h41
i skip	a31
i slept	a-67 p63 q58
i sneezed	a27
i sprint	e60 g-29 p-27
i squat	a-43 j105
i squatted	a-60 g32 i91 p-34
i squeeze	a25
i stack	a-30 j42
i stand	a88 i-24
i start	a61 f-38 h51 j-60 k65 n-60
i started	b40 e-34 i26
i still	a31
i stop	a56 e103 h65 j-28 l-35 o-138
i stopped	e28
i strained	a-27 i27
i swap	j26
i switch	d40 f-40 k26
i tack	a30 e-25
i take	a69 b49 d29 f-29 k30 n-37 p-49
i talk	k-51 l75
i tapped	a-34 p44
i tell	f52 h-33
i think	e70 h-38 l-27
i thought	l25
i throw	m-25 o59
i ticked	a-25 p52
i tie	f-45 l51
i train	f-56 g54 h-44 k62 l62
i trained	a-29 i26 k-37 p53
i trot	a36
i turn	f52 n32 o-38
i type	f93 h-31
i typed	a-39 f28 h-28 p50
i undo	f29 h-51 l27
i use	f87
i wait	a49
i walk	a-61 e96
i want	c87 e-52 k35 l-61 n88 o-86 p-48
i was	a-75 h41 i56 p76 q-36
i will	b65 f-40 j-43 k-40 l-74 m167 n-37 o76 q-25
i wish	l27
i work	d-41 k-31 l78
i worry	h32
i write	a-42 f57 l-35 o62 q-27
ibuprofen	h70 j-26 l-26
ibup~	h70 j-26 l-26
ice	a29 h158 i-32 j-34 l-105 m54 n-55 o24
ice $	a-28 m76 n-55 o32
ice _ $	h66 m-24
ice _ the	a32 h-24
ice bath	h83 j-31 l-57
ice baths	h89 l-33 m-24
ice since	a33
icing	m40
icing my	m36
icin~	m40
icy	l31
id	c36 d27 e-45 f-25 h-66 i27 j-49 k55 l-103 n55 q60
id _ a	a-29 k-28 n58
id _ my	a-26 c79 k24 l-38 n-24
id _ the	a30 k43
id _ to	c-37 d41 n49 o-37
id _ you	o29
id like	a-59 c42 d38 l-41 n82 o-37
id rather	a-52 k79 l-30 o29
id say	a79 e-32 i37 q-34
id slept	a-28 q60
idea	a56 i-46 k31
idea $	a91 h-89
idea ?	h44
idea _ $	h44
idea or	j29
ideal	h-30 j44
idea~	h-30 j44 l40
idiot	b-24 e-24 f-26 i-24 l160 o-45
idiot $	b-24 f-26 l160 o-45
idio~	a-35 b-24 f-26 l160 o-45
if	a110 e-130 f-40 g-25 h69 j186 l-38 p-48
if _ am	a25
if _ are	a-49 j49
if _ can	k53 l-28
if _ chest	a-28 l36
if _ do	h-25 j28
if _ go	a93 j-54
if _ is	a-25 j68
if _ just	a55 f-30
if _ ran	a-29 h31 j25
if _ run	a-29 h42
if _ slept	a-28 q60
if _ squat	a-26 j48
if _ was	a-41 q24
if _ were	a36
if a	h54
if i	a120 e-46 f-31 h53 j30 l-59 q-27
if id	a-28 q60
if it	h-33 j34 l92 q-60
if legs	a-46 j57
if my	h33 j31
if soreness	a-28 q31
if the	a-30 j36
if this	l36
if you	h51 j-37 k51 l-28 o-30
iftar	a60 j-57
ifta~	a60 j-57
ignore	a-32 b251 c-26 g-62 k-46 p-33 q-43
ignore _ $	b169 c-26 l-55 p-81
ignore _ i	g-42 p51
ignore _ last	b43 g-33
ignore that	b48 l35 p-53 q-39
ignore you	l37
ignoring	e47 f-39
igno~	a-39 b251 c-26 e72 f-39 g-62 k-46 p-33 q-43
ill	b-30 p30
ill not	a30
immediately	h29 q-29
imme~	h29 q-29
imperial	d-48 g-45 k212 l-48
imperial $	g-45 k97 l-24
imperial _ $	d-48 k103 l-24
imperial units	k36 l-24
impe~	d-48 g-45 k212 l-48
impr~	a-205 b-25 g179 i45
in	c-89 d-37 e74 f-72 g-49 h42 i-56 j-80 k112 l77 m86 n77 q-54
in #	a133 e-135 i-39 j-37 m196 n-55 p-26
in $	a61 b94 e164 h-25 i-79 k-177 l-40 m-100 n321 o-137 q-27
in ?	a-77 e79
in _ !	k-28
in _ #	a-81 k124 l31
in _ $	a25 b-78 c-40 d24 e-84 f-87 g123 h31 j-33 k94
in _ :	a-32 k38 n26
in _ ?	a-39 g66 h-64 j-33 l81
in _ a	i26 l-28
in _ achilles	a45
in _ after	k27
in _ afternoon	j28 k-32
in _ already	e50 l-39
in _ am	a-29 j29
in _ ankle	a38
in _ arse	a-28 o49
in _ ask	m-25
in _ back	l73
in _ bag	a-37 i41
in _ bath	a32 l-26
in _ bathroom	m26
in _ bit	m87
in _ boot	o40
in _ bum	a26
in _ calf	a-64 e55 h38
in _ calves	a59 i-34
in _ car	i29 m-30
in _ chest	l-25
in _ country	a-33 l66
in _ dark	l40
in _ days	a97 i-43
in _ degrees	a27
in _ door	k-28 l41
in _ evening	a-43 e-24 j25 k88 l-35
in _ feels	a-25 i41
in _ file	a-29 d85
in _ for	a33 k41 l-38
in _ from	k54
in _ garage	i51
in _ glute	a33 o-37
in _ good	i76 l-24
in _ grand	e-45 l46
in _ groin	a31 e-51 i38 k26
in _ gym	i29
in _ h	i-39 m37
in _ half	k32 n-29
in _ hamstring	h64
in _ heart	l37
in _ heat	a-28 e25 h64 l-33
in _ hip	a110 e-59
in _ hmu	m66 n-30
in _ hour	a87 i-53 k-32 m34
in _ hours	a31 e-41 k-37 m46
in _ hr	e-27 m61
in _ hrs	a34
in _ i	a-58 e59 k86 n-45 o-42
in _ if	k53 l-28
in _ it	e26
in _ joint	i26
in _ joints	a44 i-31
in _ keep	o42
in _ kindly	k25
in _ knee	a49
in _ last	i-42 p48
in _ left	a-54 j31
in _ legs	i-35
in _ line	q34
in _ log	i-61 p121
in _ long	l54
in _ marathon	h-57 k-27 l54
in _ me	a-37 j26 k-69 l-26 n62
in _ meeting	l-26 m42
in _ middle	a-68 e89 k-26 m26
in _ min	a25 m29
in _ months	a-27
in _ morning	e-41 i-57 j55 k88 l-34 p-46
in _ muscle	a43 h-42
in _ nice	a71 i-32
in _ not	k-31 l69
in _ now	e-26 h-35 k25 l48 m-43 q73
in _ on	a32 e-39
in _ one	i-28
in _ order	i44
in _ out	a45 e-60
in _ past	i44
in _ physio	a30
in _ place	h24
in _ please	h69 k-73
in _ quad	b26 h51 k-29
in _ quads	a38 i-26
in _ race	e65 h39 m-36 q-38
in _ rack	i26
in _ rain	a-38 e38
in _ right	e38
in _ run	h42 j-41
in _ sauna	a25 e-27
in _ session	a-38 j30
in _ shin	c25
in _ shoe	a-29 e29
in _ shower	a25 i-28 l-82 m93
in _ so	j32
in _ sofa	a-28 l37
in _ sore	a-25 e25
in _ squat	a-25
in _ sun	a-40 e40
in _ the	e44 l25 o47
in _ thigh	a41
in _ this	a25 g-33 k40
in _ throat	a25
in _ til	k80 l-24 m-52
in _ today	a-26 e26
in _ toes	a30
in _ tomorrow	g-24 l46
in _ w	o25
in _ week	h24 j71 l-34 o-31
in _ went	a-26 i29
in _ with	a-24 o40
in _ you	k24
in a	a40 c-26 d91 e-43 g-34 k-72 l-82 m161 n-41 p38 q-38
in all	e36
in an	a81 e-49 i-53 k-32 m83
in and	a-93 e140 l-39
in at	a-24 h-26 k72 l53 n-54
in athletes	h32
in back	b-24 n53
in bali	k43
in bed	a75 e-32 i-39 k-39 m63
in bengaluru	k29
in between	i41
in both	a61
in calf	a108 h-39
in chicago	k59 m-52
in class	m100 n-30
in delhi	a-31 l34
in denver	k49 l-39
in dubai	k38 l-24
in dublin	k73 m-32
in english	h73 k-37 m-36
in exactly	a26
in fact	e-32
in for	h-44 j26 k-67 l75 m-31 o26
in french	f-29 l50
in from	e74
in full	a-76 e76
in future	k59 m-25
in general	a-51 h112
in go	k-24 n36
in hand	h41 i-32
in helsinki	k34
in here	a50 l-31
in hospital	o52
in it	i29 k-31 l-55 m56
in june	k29 m-28
in laws	a-27 l37
in lecture	e-25
in leg	i32
in legs	a-32 e32
in lisbon	k28
in london	l33 n-26
in march	a32
in may	j29
in me	a107 c25 e-43
in months	a24
in my	a92 b34 d-25 h32 i-44 k-46 p72 q-24
in next	l41
in no	a-41 e51
in october	g44
in of	a-24 e24
in on	k-103 n56 o67
in one	a-25 c-27 d29 e-33 h24 i34 j29 k-25
in or	a26
in order	k-67 q73
in peace	k-34 m-29 n-36 o104
in please	i34 k-39 m89 o-30 p-38
in pounds	k75 l-48
in progress	a-80 e93
in runners	h50 l-26
in session	l85
in spanish	k50 o-28
in spring	i41
in that	h-31 i-36 j-59 p120
in the	a51 d-42 e-122 f-28 g-44 h89 i176 k-74 l-24 m63 o25 p-30 q-30
in them	l43
in these	a-28 l49
in this	e44 f-48 h48
in time	k51
in to	k42 l24
in tokyo	g-51 k72
in two	a30
in with	k-30 l-41 n47 o56
in work	l79 o-26
in your	f125 h-87
incline	e24 f-32 h40
incline #	a-26 e31
included	i26
including	a-25
incl~	a-63 f-32 h40
inflamed	a-31
infl~	a-30 h46 i-32
info	c169 h55 l-71 n-86
info $	c90 l-46
information	c26
info~	c40
inhale	a73 c-31
inha~	a84 c-31 j-24
injured	a46 e-28 m-30 o78
injured just	m-30
injuries	a-71 h89 q-24
injury	f-26 h59
injury $	f-26 h43
inju~	a-27 e-28 f-41 h151 j28 k-30 m-30 o78 q-42
inner	a30
inne~	a30
innit	h-28 i53 j-24
innit $	h-28 i53 j-24
inni~	h-28 i53 j-24
ins	a-67 b-70 e-71 g42 k-57 l-47 m-33 n167 o198
ins $	b-41 g52 n63
ins _ #	n34
ins _ $	n91 o-68
ins _ january	o37
ins _ my	o31
ins on	k-26 n53
ins till	o36
ins until	o35
insane	i28
insane _ #	i28
insa~	i28
inside	a37 j-24 l-33
inside $	a46 l-30
inside _ the	a-34
insi~	a37 j-24 l-33
instead	a102 e-41 f-33 h-54 j-40 k109 l-76 m34 n-39 p70 q-26
instead $	h-40 i-35 m95 p28
instead ?	a40 e25 f-27
instead _ #	a38 m-35
instead _ $	e25 f-27
instead _ kilos	k27
instead of	j-25 k78 l-38 n-32 p50
instructions	a-48 f265 k-46 l-51 q-31
instructions $	f123 l-51
instructions ?	a-48 f59
instructions _ $	a-48 f142 k-33 q-31
instructions please	f57 k-33
inst~	a54 e-41 f174 h-89 j-40 k63 l-32 n-40 o-29 p62 q-57
insu~	a25
intensity	h37 i28
interference	b-27 h92
interference _ $	b-27 h53
interference effect	b-27 h92
interval	a-28 e83 h33 l-26
interval $	e41 h35 l-26
intervals	a100 g-26 i-89 j85 k-30 l28 o-25
intervals $	h64 q29
intervals ?	a102 e-40
intervals _ $	a91 e-35
intervals _ day	a-25
intervals _ legs	a-32
intervals _ the	a72 j-41
intervals on	a58 j-45
inte~	b-36 e40 f-25 g-28 h91 i-63 j62 k110 l-58 o-34
into	a-127 c-26 d27 e231 i-101 l62 p-36
into #	a-33 e49
into _ $	h54 k-24
into _ car	a27
into _ hamstrings	a-33 e33
into _ run	a-29 e34
into a	a-28 e55 i-39
into my	l73
into the	i-35 l57
into this	e48
invi~	b-33 m41
invo~	a-28 c92 k-41 p-24
iron	h58 j123 k-59 l-71
iron or	j77 l-71
ironing	a24
iron~	a37
irregular	a25
irre~	a25
is	a66 b-104 c-99 d-61 e32 f-40 g-47 h85 i-226 j133 k52 l158 o-38 p64 q48
is #	a-52 e-40 h-48 i-44 k26 l171 q37
is $	a-28 l-58 q95
is _ !	k-28 n28
is _ #	a26 f29 g-26 h24 i-78 k-44 l45 p65
is _ $	b-60 c-31 d-69 f91 g-60 h-73 i100 j-25 k171 l37 n35 o91 p-55 q-173
is _ :	j-28
is _ ?	a36 e-29 f39
is _ a	a89 e40 f77 h-70 j-38 k-26 l-210 o68 p-40 q111
is _ about	a-30 i-29 l-31 q90
is _ after	h-49 j64
is _ again	a-49 g35 h-48 l96
is _ am	l-31 m34
is _ an	d33 i-30 l-33
is _ and	f27 i32 k-38 o45
is _ any	e29 h-26
is _ at	a-26 j34 l25
is _ away	l46
is _ backwards	h-27 j69
is _ bad	a-83 e38 h85
is _ balloon	a34 k-26
is _ because	p-29 q79
is _ before	a26 h-38 j30
is _ bin	h-28 l58
is _ birthday	a-25 l45 m38 o-32
is _ bot	f26
is _ bulgarian	h61 l-36
is _ calf	k28
is _ capital	h-38 l77
is _ cause	a-55 h33
is _ cold	k-29 l63
is _ colour	p39
is _ coloured	a-24 h41
is _ continue	a-30 e37
is _ daft	j-28
is _ data	d-76 f30 l97 q-29
is _ day	h31
is _ dead	e35 h35 l-50
is _ degrees	e45
is _ deload	h57 l-28
is _ diff	a-32 f-24 h106 l-24
is _ difference	f73 h-60
is _ doms	b-24 e43 h-40
is _ down	a74 i-30
is _ dumb	j31
is _ easy	a-24 h37
is _ even	h28
is _ fast	a-26 e32
is _ fever	h50 l-50
is _ first	j32
is _ for	j-56 l84
is _ from	a-62 e54
is _ getting	f-30 l72 q-26
is _ going	l62 q-40
is _ good	h-108 l117
is _ got	a-40 q39
is _ growth	a-35 h49
is _ happy	a-30 e30
is _ hard	q43
is _ headache	l37
is _ hot	a-28 l28
is _ hours	h-28 i-24 j36 k32
is _ hurts	e-27
is _ i	a-38 e29 h-34 k60
is _ in	k-46 l41
is _ interference	h46
is _ it	e-43 k38
is _ just	e28
is _ k	a26 e-47 h38
is _ knee	h32 l-28
is _ knees	h24
is _ last	g47 l-27
is _ leg	a-37 h75 l-26
is _ legs	a24 h-28
is _ little	a35
is _ log	l54
is _ logic	h40 l-25
is _ lol	a157 l-132
is _ long	h-38 l46
is _ max	a30 l-26
is _ me	a-69 e109 h-38 l33 o-27 q30
is _ messages	l-24 o25
is _ mile	a35
is _ miles	k-36 l57
is _ my	k25 l-30
is _ name	l48 q-25
is _ no	a28
is _ normal	a-47 h100
is _ now	a-44 e-51 h43 k46
is _ numb	e-27 m30
is _ of	q-24
is _ off	e41 h-52
is _ ok	a34 h108 j-44 l-108
is _ on	h34 l-39
is _ one	k58 l-50
is _ out	a-36 h55
is _ pain	a-63 h104
is _ pee	h67 l-32
is _ plan	a60 h-28
is _ point	a-30 j31
is _ pool	h-30 l39
is _ popping	h54 l-37
is _ quads	e-48 i44
is _ reason	q41
is _ reasoning	l-47 q59
is _ record	g28 h-28
is _ rest	l24
is _ right	a-85 l64 p53
is _ run	a182 h-46 l-103
is _ running	l-24
is _ science	q26
is _ shakeout	h48 l-35
is _ since	a100 h-46
is _ size	a26 l-31
is _ sky	l56 q-37
is _ so	e-29 k27 q45
is _ sore	a-138 i29 l60
is _ soreness	a-34
is _ source	h-35 l-48 q86
is _ squats	a30
is _ streak	g76 h-35 l-34
is _ syndrome	h30
is _ tea	h-55 l64
is _ that	a71 e60 i-28 p-26 q-30
is _ the	e-50 f28 g42 h-27 i38 l-121 q74
is _ there	a-73 e27 p32
is _ thighs	a46 e-29
is _ to	a73 h-40 l25 o-28
is _ today	l39
is _ too	a51 b45 h-60
is _ true	a-32 h29
is _ twinge	p29
is _ up	b24 e-24 o28
is _ urine	h54 l-28
is _ verdict	a110 g-29 h-47 q-30
is _ w	a24 h-24 q24
is _ walk	q31
is _ warm	a32 e-24
is _ weather	h-54 l92
is _ wee	a27
is _ with	e-26 i41 l-40 q50
is _ x	h-48 i-26 l100
is a	a90 e-101 f-49 g-34 h55 i-79 l66 p104
is about	o52
is aching	a44 l-51
is all	i51
is allowed	a65
is an	a-36 e24 g-27 h102 l-33
is asleep	a-24
is at	e-29 j24 l56
is back	a-36 g25 i29 l41
is bad	l-30
is barking	a-45 e51
is been	a-27 e-29 i56
is behind	a-24 q48
is better	h25 j-61 k59 l-42 m41
is blown	e-24 o38
is broken	a87 h-29
is brown	a47 l-31
is changed	q42
is chest	h39 l-25
is compartment	h30
is dark	a36 h45 l-32 q-30
is day	h47 q-40
is dead	a-26 h-41 l78
is doing	a104 e-34 h25 l-50
is doms	a-51 h85
is done	e-63 o48
is down	d-64 l78
is dying	a-30 f39 k-30 l50
is enough	a-47 h47 l-37 o25
is finally	a25
is fine	e72 p-24
is from	a32
is getting	o38
is giving	a59 h-24
is gone	a-49 e58
is hard	a-61 e65
is having	a37 l-35
is he	a-42 h100 l-35
is history	g-36 l51
is hot	e-24
is hurting	b25
is in	i46 k-34 n28
is it	a88 f-31 g-27 i56 j-28 k-93 l173 p-109 q26
is just	h-42 j39 q66
is killing	e45 h-27 l38
is leg	h45 i42 j-26 p-43
is legs	a-39 j53
is like	q40
is limping	g-26 h28 k-31 l41
is locked	b36
is me	a25 g49 o-27
is miles	l46
is mine	a-26
is minute	a-30 e33
is morning	j28
is muscle	a-55
is my	a-42 c-39 d-76 e99 g147 h-54 k27 m38 o-47 q-73
is none	p30
is normal	a-53 e54 h27 l-28
is not	a48 b32 f-30 j-26 k69 q-28
is now	a-36 k27
is numb	a75 h-38
is on	a74 e-42 k-42
is one	j28
is only	a-56 l55
is out	a46 e-46
is over	a-59 l61 n35
is popping	h-64 l103
is possible	a26
is puffy	k26
is pulling	a-35
is racing	l29
is rpe	h107 j-27 l-33
is runners	h36 l-28
is running	a55 e-43 h-62 j41 l75 o-26 q-26
is sensible	a70 i-25
is sore	a25 l-40
is spinning	m40
is still	a-34 g28 i28
is sunny	a29
is sweating	h42
is swelling	a-48 b24 e-27 p27 q39
is swollen	k27
is talking	a-25 e28
is that	b-28 e89 h38 i-29 l-99 q73
is the	a66 d62 e-77 k26 o-24 p27 q-43
is there	a-31 d64 e32 f90 h-63 l-59 q-24
is thick	a24
is this	a-94 b-62 e37 f127 i-29 l31 m-25 q35
is tight	i25
is to	k39
is today	a135 h-75 l-52
is too	a-70 e35 f-26 h49 k24 q43
is tuesday	j29
is twice	a-33 g33
is up	l48 q-24
is warm	a29
is what	h-34 k60
is wild	b-55 k-27 l105
is wrong	a-50 e-29 h-43 i41 l-74 p98 q73
is your	f-33 h-100 l126
is zone	a-52 h105 l-28
ish	a50 e35 i-51 k62 m-24
ish $	a47 i-82 k62 m-24
ish _ calves	a35 i-35
ish hip	e-26 i36
ish i	a-25 i31
ist	h150 k-38 l-70
ist _ $	h150 k-38 l-70
it	b73 d57 h-85 i-73 j-77 l-74 n-42 p64 q196
it #	e34 k82 m-26 p-26
it $	a-39 b180 c-57 e81 f60 h122 i38 j65 k-50 l-176 n-27 o-118 p-60 q-43
it :	i-26 p53
it ?	a-26 e62 h-29 i34 l25 m-26
it _ #	a55 e26 i-51 k33 l-75 p72
it _ $	b-29 e60 h-72 i-52 j-70 k48 l96 m49 o-50 p73 q-49
it _ :	k26
it _ ?	a-61 e33 f93 g50 h-77 k-26
it _ a	a40 d43 e-39 h-83 i52 l-52 o43 q34
it _ again	h31 n26 o-27
it _ an	m24
it _ and	d25
it _ are	a-31 q39
it _ back	a-49 e26 g25 i29 l43
it _ bad	a59 l-30
it _ been	a-24 i49
it _ brown	a-40 e40
it _ day	h-28 l58
it _ does	c-29 h78
it _ every	c35 p-33
it _ fine	e32
it _ first	j31
it _ for	h59 j-35 l-37 q41
it _ good	i30 p-30
it _ hard	a-24
it _ i	a-39 b-32 h-32 m38 o39 q82
it _ if	h42
it _ in	h-38 k-29 l58
it _ is	h29 o-26
it _ it	a60 p-38
it _ just	q74
it _ leg	i58 p-42
it _ legs	e-31 j25
it _ lunges	i-47 p59
it _ me	a-52 l78
it _ min	a25 e36
it _ minute	a-30 e33
it _ more	a24
it _ my	a24 h-30 i-52 k24 l36 m38 p-28
it _ no	a-28 h-29 l50
it _ not	a30 k82 l-89
it _ now	m43
it _ of	a26
it _ on	a-33 h25
it _ only	a-36 i-25 l62
it _ out	a26
it _ red	l-36 q55
it _ rest	d-25 l25 o40
it _ rhabdo	b-33 l-41 o75
it _ rpe	p47
it _ run	a27
it _ running	a75 j-38
it _ six	k27
it _ sleep	h-29 j-29 l-31 q116
it _ still	i34
it _ sunday	p43
it _ sunny	a29
it _ tempo	h37
it _ that	a-42 h144
it _ the	a-47 b-36 c41 e28 m-36 o49
it _ this	a-35
it _ to	a43 h-33 j98 k24 l-82
it _ tokyo	k-25 l26
it _ was	q49
it _ wednesday	k-33 p33
it _ when	a-26
it _ with	l-61 o87
it _ yes	a-34 q48
it _ yesterday	p38
it _ you	a-37 f-52 h84 l-45 m55
it a	a100 d-28 h-62 j-29 l-52 o45 q37
it aches	a-33 e33
it all	a-59 c196 d70 e-44 k-31 p-33 q-26
it amber	b-31 q51
it ankle	b25
it as	a-25 k26
it at	a-48 e54 k30 l-26
it back	a57 b-51 i-29 l61 n-27
it bad	a-49 h44 j30
it band	a30
it be	q24
it because	p-29 q57
it but	a-56 h35 l51
it by	l-44 m71
it can	a25
it did	l25
it do	f53 h-37
it does	a-30 e32
it down	l-29 q35
it easy	l85 o-29 p-45
it feels	a33
it for	a-46 h-49 l29 m43 o43
it going	l62 q-40
it got	l-52 o73
it half	k39
it hit	i33 l-29
it hurt	a56
it in	a-34 e30 h-75 i54 l38 m-27 o55 p-28
it is	a-36 f-41 g26 i72 j-32 l-59 m57
it just	a24 e-26 l31
it lasted	p40
it lately	g24 p-27
it legs	q39
it lol	l26
it mean	h43
it my	a33
it normal	a-26 h95
it now	a-28 e-34 h46
it off	a44 b80 e-75 h78 k-31 l-38 m85 o-53 p-34
it ok	h102 j-42 l-43
it on	a-46 d37 k-40 l-30 m-44 n31 o67
it only	q28
it or	h25
it out	a53 e-37 l-96 o119
it pains	a-51 l68
it rain	l75 m-75
it right	g51 q-28
it rpe	i-41 p41
it run	a24 l-25
it says	p30
it short	a-47 e47
it soreness	q37
it still	a24
it that	a40
it the	b-33 g-24 i-60 j-35 l77 q110
it there	b49 o-27
it thursday	i-24 p33
it til	o56
it to	a-25 k33 p43 q33
it today	e26
it too	a79 h-58
it true	a-32 h29
it twice	p48
it up	a-27 d25 i-27 l-25 p34
it wait	b-38 m57
it was	a-56 b-28 k-39 l-72 p231
it with	b-32 o42
it worse	e25
it wrong	b47 m-31
it you	l64 o-40
italian	f-33 l57
italian $	f-33 l57
italiano	g-48 k162 l-61 m-49
italiano $	g-48 k162 l-61 m-49
ital~	f-33 g-48 k179 m-49
itb	f-49 g-31 h199 l-80
itching	a96 e-53 l-32
itching _ run	a43 e-25
itching for	a25
itching to	a71 e-53
itch~	a128 e-53 l-48
itself	a35 e27 l-30
itself $	a54 l-30
itse~	a35 e27 l-30
jab	a25 h29 i-28
jab _ the	a-29 h47
jab in	h47
jabbed	a-34 e42
jabbing	a24 e32 i-30
jabbing me	a26
jabb~	a42 e38 i-30 l-26
jabs	a34
jacked	k80 l-69
jack~	k80 l-69
jam	i-27 l87 m-30
jam _ at	i-27 l87 m-30
jam session	i-27 l87 m-30
jambes	a95 h-59 l-32
jamb~	a95 h-59 l-32
jan	g28
january	g39 l-32 m-27 o59
january $	g39 l-32
janu~	g39 l-32 m-27 o59
jaw	a-31 l40
je	a95 h-59 l-32
je suis	a95 h-59 l-32
jeans	a25
jean~	a25
jelly	a123 e50 g-27 h37 i-114 k-25 l37 q-48
jelly $	a40 i-29
jelly _ the	a-55 e55
jelly legs	a113 h37 i-85 l-53
jell~	a117 e30 g-27 h37 i-87 k-25 l37 q-48
jiggly	a25 i-25
jigg~	a35 i-25
jk	b31
job	l39
jog	a174 e241 h-68 i-187 j82 k-45 l-99 p-35
jog #	a-35 j32
jog $	a171 e-69 i-87 j43
jog ?	a99 e-60 l-34
jog _ $	a186 e-27 h-36 i-38 l-37 p-24
jog _ ?	a77 j-33 l-28
jog _ like	e39 l-25
jog _ now	a42 i-28
jog _ out	a25 e-24
jog _ progress	e29
jog and	a-29 e30
jog at	a25
jog before	h-25 j26
jog home	e68 p-24
jog i	a29
jog in	a-68 e70
jog it	a-42 e43
jog ok	a60 i-24
jog or	a59 h-28
jog then	i32
jog to	j28
jog with	a-48 h48
jogging	e328 h-53 i-73 k-25 m-53 o-29
jogging $	e56 i-34 j31
jogging _ $	e27 i-26
jogging _ the	a-29 e60
jogging home	a-31 e35
jogging in	e30
jogging on	h43
jogging to	e27
jogg~	e328 h-28 i-73 k-25 l-40 m-53 o-29
joint	a37 c-30 d-24 f-25 l119 o-25 q-29
joint $	i26
joint _ $	a-25 h46
joint _ the	h-36 l46
joint account	c-30 l54
joints	a123 e-26 h77 i-34 l-100
join~	a86 c-30 d-24 e-44 f90 h73 i-36 k-65 o-25 q-30
joke	h-52 l168 o-29
joke $	a-24 h-32 l138 o-27
jot	i42
jot down	i42
joy _ said	l24
joy she	l24
json	a-52 c-38 d220 g-43 k-25 q-25
json $	a-48 c-38 d115
json _ my	d29 g-28
json dump	d42 q-25
json of	d49 g-33
jst	b135 f-48 l-87
judge	e58 l-34 o-24
judg~	e58 l-34 o-24
juice	a-33 f-46 h141 i-25 l26 q-46
juice _ ?	a-67 f-42 h183 q-46
juic~	a-33 f-46 h141 i-25 l26 q-46
jump	a49
jumped	a-27 i33
jumps	e-29 i143 k-26 l-27
jumps $	a28 i-50 p32
jumps _ walking	a36 i-36
jumps and	a70 i-29 p-27
jumps on	h28
jump~	e-29 g-25 h30 i176 k-26 l-27 q-67
june	g183 l-127 m-44 o29 q-26
june $	g142 l-94 m-44 o29
junk	a-63 h82 k-49 l56
junk miles	a-63 h121 k-49
just	a132 b26 e125 f128 g-28 h-80 i-59 j-40 l-92 n-39 o-67
just #	a52 e-59 p27
just _ #	a66 i-42
just _ $	a51 b34 e-85 f98 i49 j-48 l-50 m-32 p25
just _ a	a-45 o35
just _ and	e-26 q39
just _ behind	a-46 e53
just _ finish	a-25 e27
just _ first	j44 k-35
just _ good	j39
just _ healthy	k26
just _ here	a43 i-29
just _ how	a-34 h44
just _ in	a-25 e26 k29 l-25
just _ it	i26
just _ left	a36 e-36
just _ legs	a24 h34 i-68 m28
just _ me	e57 i26 l-26
just _ mile	a128 e-48 p-26
just _ muscle	a36
just _ my	a-31 e38
just _ on	e-49 i-24 l77
just _ one	a56 m-25
just _ out	a53 i29
just _ ping	a-28 e28
just _ press	i-26
just _ sore	a28
just _ the	a55 e54 j-33 k-26
just _ to	a-58 j31 k85
just _ up	a-59 e32 m51
just a	a88 m-41 q28
just be	a-26 h26
just bored	e55
just busy	m-30 o46
just cold	e29
just do	a54
just doms	a47 h-28
just done	i35
just dull	a-24 e25
just fainted	f30
just finished	a-30 e-65 i65 l34 m28
just general	k49
just got	e-71 l56
just grabbed	a-56 e70
just had	o35
just hit	a-39 e64 i-26
just in	i39 k-26
just leg	i-26
just legs	a26
just logged	i-33 p98
just now	a-75 e59 i32
just one	a97 e-35 p-33
just passed	a-61 e61
just pulled	b29 m30 o-27
just racked	a68 e-49
just said	h34
just sat	a77 e-25 i-29
just say	a35 l-33
just slow	a-37 e71
just sore	a26 e-24
just started	e72 i-48
just tell	a44
just the	c44 p-55
just walk	a70 e-67
just walked	a-30 e-49 l88
just walking	a30
just want	a-34 j31 k64
just went	a-53 b26 e53
just woke	a-30 m51
k	a-74 b-49 e325 g-39 i-168 j73 l161 m-31 n-29 o-29 p-59 q-31
k #	a-99 e135
k $	a56 b-49 e39 g-26 i-50 k-34 l82
k ?	a195 e-132
k _ #	a73 e-58
k _ $	a55 k93 l-76 q-36
k _ ?	a124 e-126 i37
k _ a	a-27
k _ and	a-30 e44
k _ at	a40
k _ for	e32
k _ go	a-84 e122
k _ legs	a-25 e27
k _ lol	e45
k _ morning	i-31 l39
k _ my	a-29 e29
k _ out	a-40 l56
k _ run	a-33 e33
k _ side	a-34 e34
k _ the	k26 l-30
k _ then	i32
k _ week	a-25 j38
k _ work	a29 l29
k _ you	a52
k after	a54
k at	a63 e-68
k away	a-69 e69
k before	a53 h-30 l28
k done	a-51 e62
k for	e26
k from	a-52 e67
k in	a-119 e122 j26
k into	a-64 e77
k is	k56 l-32
k jog	i32
k left	a-75 e75
k legs	e32
k mark	a-37 e39
k no	a-38 e38
k now	a25
k on	e-48 h90 k-24
k or	a-36 j32
k out	e34
k paying	e32
k race	a52 i-29
k same	a-25 j28
k slow	a37 e-37
k steady	a40 e-40
k still	a30 e-26
k then	a-36 e-26 j71
k this	a24 i-31 l39
k time	l36
k to	a-100 e126
k today	l34
k week	a28
k with	a40 e-40
k yes	k71 l-26 q-25
k yesterday	l30
kb	h-29 i35
keba~	a-113 l112
keeled	a30
keeled _ at	a30
keeled over	a30
keel~	a30
keen	a105 l-37
keen $	a69 l-37
keen for	a32
keep	c58 d-27 e168 h-44 i-29 j-32 k55 l-49 n87 o-39 q-70
keep _ $	a50 j-41 l-29
keep _ ?	a-137 e188 h-39
keep _ data	o38
keep _ it	e25
keep _ me	c29
keep _ my	a38 e-24
keep _ on	h-30 n88 o-38
keep _ or	a63 j-29
keep at	e25
keep fainting	o-26
keep going	a-71 e80 h25 l-28
keep my	a-30 h27 j28 o38
keep on	c29 n-29
keep pace	e49 h-28
keep running	a-63 e101 h-29
keeping	c30
keeps	a129 i-48 p-34
keep~	a133 b-33 i-48 o-31 p-34
kept	i47
kerb	a80 e42 i-64 o-29
kerb #	a-64 e64
kerb _ k	a-64 e64
kettle	i42 l67 n-32 q-24
kettle _ counts	i24
kettle boiled	i40
kettle on	l67 n-32 q-24
kettlebell	i40
kettlebell goblets	i32
kett~	a-32 i89 l63 n-32 q-24
keyboard	l50
keyboard $	l50
keyb~	a-31 e-49 i-24 l138
kg	a-24 i38 k98 l30 m-24 p-84
kg $	j-25 k78
kg _ $	h36 l-41
kg _ km	k33
kg _ lbs	k-78 l107
kg and	k33
kg each	e24 i-43
kg not	k96 l-29 p-61
kg to	k-134 l146
kg vest	i43
kick	e41 h-34 l39
kick off	h-34 l50
kicked	a38
kick~	a47
kid	c-37 h-44 l66 p53
kid _ a	a-28 l30
kid _ my	p25
kids	a50 e-65 j-49 l-90 m115 p39
kids _ #	i-61 m68
kids _ $	i25
kids _ a	l-53 m53
kids _ dog	a50 h-26
kids _ my	p26
kids got	l-53 m53
kids on	i33
kids'	k34
kids~	k34
kill	a44 b108 c53 e-80 h74 k-37 l-82 m-53 n-90 o76 q-31
kill $	h31 q-25
kill _ $	a26 b103 e-64 h65 m-30 n-32 o-40
kill _ gains	a33
kill _ reminders	l-24 n-57 o81
kill it	b99 m-28 o-54
kill me	a-49 e-27 h85 l42 n-32
kill my	a27 c73 k-28 l-50
kill the	l-24 n-57 o133
kill this	b47 m-25
killed	c-31 i143 p-28 q-34
killed _ $	l84 q-40
killed it	i48
killed me	a29 l71 q-40
killer	l28
killing	a-54 e103 h-27 l64
killing _ $	h-27 l63
killing _ run	a-39 e39
killing it	e32
killing me	e32 h-27 l64
kills	a-57 e-33 h57 k25
kills gains	a-28 h57
kill~	a-147 c-32 e50 h25 i124 l136 o-32 p-54
kilo	i24
kilometre	a-71 e153 l-66
kilometre #	a-32 e35
kilometres	c-51 k106
kilos	c-51 e-26 k255 l-68 q-40
kilos $	k90
kilo~	a-82 c-51 d-25 e127 k289 l-134 m-26 q-40
kind	a154 i-80 l-27
kind $	a35
kind of	a119 i-57 l-27
kindly	a53 h-34 i-25 l-69 o91
kindly _ if	a41
kindly advise	a52
kindly tell	a33
kind~	a53 i-49 j-25 l-69 o91
kip	a131 e-39 i-44
kitchen	a46 i37
kitchen _ $	i32
kitc~	a46 i37
kitten	a24
kitt~	a24
km	a-153 b-43 e447 g-40 h-28 i-139 j-35 k278 l-70 m-38 o-56 p-65 q-29
km #	a-309 e519 i-68 k-51 m-38
km $	b-42 e-71 g-28 k265 o-39 p-27
km ?	a25 e-25
km _ #	a-46 e39 k-25 l58
km _ $	a67 e93 k-32 l-73 m-38
km _ ?	a67 e-65
km _ am	a-42 k30
km _ and	a-25 e25
km _ min	k35
km _ the	a-50 e50
km from	a-28 e31
km is	a-74 e54 l39
km legs	a39
km today	a124 k-58 l-49
km was	e57
kms	f-41 k152 l-53 q-25
kms $	f-41 k116 l-53
knackered	a76 c-31 e-25 g26 q-31
knackered _ i	a34
knac~	a76 c-31 e-25 g26 q-31
knee	a151 b-67 f26 g45 h114 i46 j-26 k-99 l-115 m-24 p75 q-103
knee $	a27 e42 l-32 p27
knee _ #	a29
knee _ $	e-40 h66 i25 q-47
knee _ a	a29
knee _ ache	a37 h-34
knee _ aching	a30 l-39
knee _ after	a-31
knee _ and	a40 e-26
knee _ at	a-44 e54
knee _ before	h25
knee _ bit	p24
knee _ by	a-34 p51
knee _ done	e-53 o48
knee _ fine	a-41 e24
knee _ from	i26
knee _ giving	a61
knee _ hurt	a-38 i43 p26
knee _ in	a-49 l79
knee _ is	a-49 q24
knee _ like	a-39 e-25 h75
knee _ me	a31
knee _ not	a-50 i53
knee _ now	a122 e-66 h-29 i-32
knee _ on	a-58 e50 h47
knee _ out	a30 i26 p-26
knee _ ow	a31
knee _ swollen	k27
knee _ talking	a-25 e28
knee _ the	a44
knee _ too	a-30 o26
knee _ up	g29 h-30
knee _ was	a37
knee ache	q37
knee aches	a92 e-51 h-40 i-32 j32
knee at	a37 i-32
knee buckled	a-57 e50
knee but	a26
knee clunks	a26 h-26
knee deep	l79 o-26
knee does	p29
knee feels	e-27
knee goes	a39
knee hurts	a40 e-60 p31
knee is	a79 b36 c33 e-43 h-58 i-25 l-87 o29
knee it	a-34
knee mid	a40
knee niggle	a27
knee not	i40 p-40
knee on	i25
knee only	a34
knee op	a-34 e-25 o38
knee pain	a-114 b-26 f41 h85 l-34 o-25 p72 q-24
knee popped	a25
knee says	a45
knee sleeves	h30 i31
knee started	a-33 e36
knee surgery	h-26 l29
knee today	a24
knee trouble	a44 b-32 e32
knee went	e34
knee will	a-29 i31
kneecap	a93 e27 h28 l-45 o27 p-64 q-28
kneecap $	a56 l-24
kneecap _ like	a-31 e31
kneecap tracking	a-24 o37
kneel	a24
kneeling	a43
knees	a43 e-25 f-29 h29 j27 l-36 n32 o-33 q25
knees $	e35 h25 i-48 l-62 q51
knees _ $	a-39 h59 i25
knees _ fine	a-35 j35
knees _ mother	l30
knees _ on	a26
knees _ term	h25
knees _ up	a-28 i30
knees a	a-52 e40
knees are	j30
knees caved	a26
knees crack	h35
knees held	a-28 i30
knees long	h25
knees up	l30
knee~	a177 f-29 h57 l-89 n28 p-69
knife	a29 h-40 i57
knife $	h-40
knife _ the	a41
knife in	a29
knif~	a35 h-40 i57
knock	l39 n-47 o67 p-25 q-34
knock $	l124 o-53 q-47
knock _ $	l124 o-53 q-47
knock _ off	l-31 o73 p-25
knock it	l-31 o73 p-25
knock knock	l124 o-53 q-47
knocked	i53
knocked out	i53
knocking	a30 e-30
knoc~	b-35 e-32 i130 j-57 l31 n-47 o67 p-25 q-34
know	a-42 b-52 d-27 h82 k-64 l111 n-24 o-58 q83
know $	a-83 b-48 h54 i30 l65 o-35 q52
know _ a	a29
know _ me	a44
know _ to	e29
know about	h31
know i	a-40 i25
know if	h25
know when	e29 i26
kolkata	k32
kolkata $	k32
kolk~	k32
ks	e48 k65 l-65
l	l-33 m71
l #	l-33 m71
l _ r	l-33 m71
la	k32
lab	a43 i-43
labour	h28 k-37 o49
labo~	h28 k-37 o49
lace	a126 e-87
lace _ $	a59 e-32
lace up	a106 e-66
laces	e52 f-45 l46
laces $	f-45 l46
laces ?	a-62 e62
laces _ $	a-62 e62
lace~	e52 f-45 l46
lactic	a-69 h110
lactic acid	a-69 h110
lact~	a-69 b-26 h161 l-42
lad	e-30
ladder	a-29 i30
ladd~	a-29 i30
ladies	j-106 l114
ladi~	j-106 l114
lads	a-64 b-25 i57 l28
lads _ #	a-31 e31
lads were	a-48 b-25 i78
lake	a-30 e86
lamb	l46
lamppost	a-31 e31
lamp~	a-31 e31
land	a-52 e52
landed	a24 i-40 k69 l-25
landed _ tokyo	k53 l-25
landed funny	a38 i-24
landed in	k69 l-25
landing	a-60 e52
landlord	d-29 f-32 l62
landlord $	d-29 f-32 l62
land~	a-35 d-29 e53 f-32 k44
lang	k279 l-109 m-44 n-44 o-49
lang _ $	k64 l-49
language	b-25 g-35 h-64 k269 p-83
language $	b-25 g-35 k166 l-44 p-56
language to	k43 p-27
languages	k43 q-32
languages _ you	f26 q-32
languages do	f26 q-32
lang~	b-25 g-35 h-64 k312 p-83 q-55
lap	a-160 e400 h-34 i-109 j-32
lap #	a-145 e202 j-31
lap $	e58
lap ?	a38 e-31
lap _ $	a-27 e77 i-41
lap _ and	a-38 e45
lap _ of	e29
lap _ the	a50 e-28
lap of	a32
laps	a-30 e109 i-25 j28 l-54
laps $	a62 j52 l-85
laps ?	a37
laps _ go	a-26 l46
laps left	e31
laps to	a-26 l46
laptop	a-29 l80
laptop fan	l36
lapt~	a-29 l80
larg~	a-47 k48
last	a-76 b-33 c-100 d24 e58 f-83 g257 h-90 k-121 l-32 m-47 n-34 o-61 p292 q50
last #	a-103 d27 e116 g143 j-25 l-27 p-127
last $	j57 l-31 p37
last :	i-50 p61
last ?	g-47 j70
last _ #	i47 p-45
last _ $	c-49 e41 h-40 i57 k-44 o-52 p62
last _ ?	a-70 e84
last _ add	i-26 p26
last _ and	l25
last _ been	a52 i-27
last _ day	g51 h-25 p24
last _ days	h35
last _ entries	g48 p-41
last _ i	a-65 g29 i-26 l-29 p99
last _ is	p30
last _ k	e51
last _ legs	a69 e-37 i-31
last _ min	a-42 e25
last _ no	a-34 i36 l45
last _ of	b-27 e-25 l36
last _ rpe	i28
last _ session	i-36 j36
last _ sore	a-24 e27
last _ squat	g85 i-50
last _ the	g27
last _ this	a36 i-36
last _ to	g-37 p68
last _ too	i39 p-29
last _ what	a26
last _ with	i-40 p40
last _ you	q55
last afternoon	a32
last answer	c-39 p57
last biscuit	g-30 i-34 l95
last bit	e60 g-29 p-28
last entry	c-31 k-26 p171
last fortnight	g37
last friday	i37
last km	a-49 e49
last leg	i-54 j25
last line	c-39 p53
last log	g-42 i-103 p211
last message	b64 g-43 p-25
last month	g28 j-26
last night	a213 g-26 j-50 k-54 p-38
last nights	l25 p-46
last one	a-32 c40 g-25 i-38 p107
last rep	a31
last run	a-64 g64
last set	e-36 i68
last thursday	g39 i48 p-92
last time	a-28 f-36 g72 k-28 q93
last two	e25
last week	e-29 g-31 h-50 i31 l81 o-34 q48
last weekend	i48 p-28
last weeks	g44
last workout	p31
last year	e-37 h31 p-28
lasted	i-32 p52
lasted #	i-32 p52
lasted _ min	p32
last~	i-32 p52
late	a-119 e-66 k70 l163 m68 o-59
late $	a-44 e-37 k46 l54 o-35
late _ $	e-40 l45
late _ the	e-32 l35
late for	e-32 l56
late sorry	e-40 l45
lately	g80 p-27 q-28
lately $	g78 p-24 q-28
later	e-63 g-44 h-45 j-29 l-93 m451 n-34 o-30 q-77
later $	a-98 g-34 l30 m234 n-33
later ?	a91 m-38
later _ $	a60 l-31 m29
later _ ?	a80 h-28 l-39
later _ my	m34
later _ not	a-29 m24
later _ run	a24
later _ the	l-32 m65
later can	a-27 m29
later mate	m28
later please	m37
later today	m26
laters	a-28 l199 m-96
latest	c-49 l-27 m-31 p116
late~	b-32 c-60 d-25 e-102 f-24 g25 h-53 j-29 l79 m313 n-34 o-53 p89 q-105
laugh	a37 l61 o-44
laugh $	l64 o-44
laughing	l90 o-45
laughing at	l38
laug~	a32 b-27 g-29 l151 o-90
law	j-150 l170
laws	a-27 l37
layo~	g-38 h-44 j101
lazy	a37 h37 l-34
lb	j28 k70 l-25 p-44
lbs	b-40 f-47 k235 m-24 p-32 q-74
lbs $	f-47 k232 l-89 q-49
lbs _ $	b-36 k-37 l107 q-25
lbs please	b-36 k80 q-25
lc	i24
le	a-24 h-85 i24 k146 l-58
lead	a46 h-32
lead $	a51 h-32
leads	a-30 h-31 j92
lead~	a-30 h-32 j92
leaf~	a-46 l151 o-54 q-51
league	e-31 j-35 l68
leag~	e-31 j-35 l68
lean	a58 j-30
learn	h136 k-40 l-58 o-34
learn $	f-26 h161 k-40 l-56 o-34
learn _ $	f42 h-24
learn here	f42 h-24
lear~	h136 k-40 l-58 o-34
least	a48
least _ $	a37
leas~	a48
leave	b198 c44 e-70 h-91 i36 j110 l-128 n-36 o48 p-70
leave _ $	b88 l-62
leave _ be	a50 j-43 m52 o-52
leave _ there	b49 o-27
leave _ trace	b-39 c74 o-26
leave it	a53 b244 c-30 j-48 l-65 m-30 o-60
leave me	l-32 m33 n-36 o58
leave no	b-39 c74 o-26
leaving	a-75 b-33 c30 e84 k-38 o109 p-24
leav~	a-38 b165 c74 h-91 i33 j101 k-58 l-136 n-47 o157 p-94 q-30
lecture	e-43
lect~	e-43
leeds	a-37 j-26 k-28 l121
leeds $	a-25 j-26 l55
leed~	a-37 j-26 k-28 l121
left	a65 e265 j-84 k-39 l-82 p-30 q-25
left $	a-93 e117
left _ #	e34 i-41
left _ $	i30 l34 p-25
left _ and	a98 e-55
left _ by	a-25 e25
left _ chat	a52 l-42
left _ down	a73 e-50
left _ ever	a32 i-32
left _ for	a-25 i29
left _ house	e73
left _ i	a-30 e68
left _ is	e-67 g33 p27
left _ it	a30 e-24
left _ like	a-52 i52
left _ lol	a46
left _ not	i40 p-40
left _ properly	a31
left _ since	a-41 j31
left _ the	i-42
left _ will	a-64 e64
left and	e30
left ankle	a-65 i52
left arm	a26 e-26
left calf	g33
left foot	a28 i33 k-25
left home	e24
left knee	i66 p-40
left leg	e57 i-44
left legs	a-40 e40
left me	l47
left one	a30 e-62 i37
left out	p27
left quad	a53 e-38
left side	a-25 e30
left the	a57 e52 l-64
leg	a104 b-106 c-26 e-185 f-34 g110 h123 i466 k-116 l82 m-105 o-55 p-34 q-171
leg $	a-43 h38 o29
leg _ #	e-26 i99 k-25 l-24
leg _ $	a52 b-38 f75 g37 h-34 i71 l-185 n33 p32
leg _ :	i31
leg _ ?	e-48 j-84 l89
leg _ a	h98 j-28 l-47
leg _ again	i-56 l57
leg _ and	h-46 j38 l39
leg _ as	a-41 g61
leg _ asleep	a26 i-24
leg _ at	g44 m-30
leg _ be	j25
leg _ before	j64
leg _ broke	i40
leg _ can	a28
leg _ cancelled	i-91 l91
leg _ complete	h-25 i40
leg _ dead	a-39 e31
leg _ did	p32
leg _ done	i36 l-25
leg _ edition	i62 p-26
leg _ for	h25 l35
leg _ friday	j37
leg _ from	p27
leg _ get	g69 i-33 l-30
leg _ good	i-27
leg _ happened	h-27 i65
leg _ i	a-24 c25 h56 i-39
leg _ if	h32
leg _ in	g71 h-58 i75 j-28
leg _ instead	i26
leg _ is	a60 h-41 i55 l-24
leg _ it	i31
leg _ kept	i39
leg _ logged	i41
leg _ lol	l31
leg _ lunges	i35
leg _ no	a-28 i56
leg _ not	e55 i-105 l-26 o-26 p104
leg _ on	i-31 l56
leg _ or	j60
leg _ our	l39
leg _ rpe	a-24
leg _ run	a31
leg _ sat	a82 j-31
leg _ since	i-24
leg _ stand	l31
leg _ that	a-40 h45
leg _ the	a52 b-30 h-29 i-64 l119 q-46
leg _ this	i44 l-34
leg _ to	p39
leg _ today	a-61 i78
leg _ was	a119 e26 h-38 l-35
leg _ when	a28
leg _ with	h-25 p33
leg _ yes	a-37 j37
leg _ yesterday	f-29 i39
leg and	a32 e-33
leg class	h-42 i88
leg curl	h-25 p81
leg curls	e-30 h40 i-32 l-45 p72
leg day	a-108 b-38 c37 d38 e-29 g24 h126 i94 k-49 m-39 o-33 q-57
leg days	a-54 d32 g132 h-46 j32 l-33
leg deads	a-24 i24
leg ever	a32 i-32
leg ext	a88 h-26 p24
leg extensions	i39
leg fell	a41 i-34
leg is	l52
leg it	b-34 i-43 l129 q-39
leg marathon	i36
leg no	a40 e-24
leg of	l85
leg over	e31
leg pain	a24
leg press	h47 i127 j28 l-81 m-38 p30
leg rdl	i24
leg routine	i33 l-24
leg session	a-55 i66 j75 l-58
leg sessions	h43 j-40
leg since	a-44 j31
leg soreness	h30
leg to	l75
leg tonight	i-30
leg training	h63 l-38
leg will	e64 l-26
leg workout	i76
legday	f115 h-99 i87 l38 o-50 p-68
legday $	f115 h-99 l70 o-50
legd~	f115 h-99 i87 l38 o-50 p-68
legend	l181 m-49 n-29 p-40 q-26
legend $	l155 m-49 n-29 p-40
lege~	l181 m-49 n-29 p-40 q-26
legit	a-40 h46
legit ?	a-40 h46
legit _ $	a-40 h46
legi~	a-40 h46
lego	h-58 l57
legs	a100 b-97 c-100 e84 f-75 g-56 h37 i549 j248 k-158 l-53 m-145 n-55 o-93 p-113 q-58
legs #	a207 l-50 m-47 p-31 q-27
legs $	a-202 b-27 c-26 e-28 g54 h69 i224 j-53 l-95 o40 p97 q-50
legs /	a-48 j48
legs :	a115 e-25 l-48
legs ?	a-37 h-35 j99
legs _ #	i49 j38 l-24 p-29
legs _ $	a145 c-37 e31 i-49 j-49 o-83 q64
legs _ /	a-43 e69
legs _ :	i42
legs _ ?	a-61 e-34 h93
legs _ a	a-46 h-45 j99
legs _ abs	a-48 i73 p-25
legs _ absolutely	a87 i-38 q-33
legs _ afternoon	a29 i-29
legs _ all	a-26 i26
legs _ am	a-115 i38 j83
legs _ amazing	a26 i-28 l27
legs _ an	a-31 i39
legs _ and	e-41 i70 m29
legs _ at	a-35 l39
legs _ before	a29
legs _ but	a39 i-31
legs _ can	a-46 i24
legs _ day	h29
legs _ days	a42 i-42
legs _ dead	e37
legs _ did	i-42 l57
legs _ do	i29
legs _ done	e-33 i28
legs _ easy	j46
legs _ fine	a32 i-31 q26
legs _ five	i24
legs _ from	a53 i-36
legs _ go	a46
legs _ good	a29
legs _ hills	h36
legs _ hours	a-53 i78
legs _ how	j38
legs _ i	e-41 i77 j59 l-38 p-27
legs _ intervals	i-31 j50
legs _ is	a-64 i41 j36
legs _ jelly	a30 i-29
legs _ last	i-39
legs _ lead	a53 h-32
legs _ leg	a78 i-71
legs _ legs	a-55 i61
legs _ like	a67 i-64
legs _ lol	a29
legs _ long	j25
legs _ lunch	e28
legs _ lunges	e71 i-50
legs _ lungs	a-28 e89 i-61
legs _ me	i-32 m28
legs _ min	a-91 i114
legs _ minutes	i59 m-30
legs _ moderate	a-26 i27
legs _ monday	i65 j-28
legs _ more	h29
legs _ morning	a51 j-27
legs _ my	a-72 i44 j36
legs _ new	h-24 i32
legs _ night	a-32 i25 j37
legs _ no	a58 i-39
legs _ noodles	a-29 e75
legs _ not	a62 e40 i-56
legs _ now	i35
legs _ of	a-37 i29
legs _ on	a-45 i41 l-31
legs _ one	a-25
legs _ or	a-101 j93
legs _ parkrun	e-24
legs _ pm	j37
legs _ race	j48
legs _ rest	a-35 j35
legs _ rpe	a-26 i75 p-36
legs _ run	a-25 e-41 i-27 j123
legs _ sat	a24
legs _ say	j24
legs _ sore	a35 e-35
legs _ spaghetti	i-26
legs _ still	a73 h-28 i-41
legs _ stone	a39 i-37
legs _ sunday	a63 j-46
legs _ the	a39 i68 j-46 l-32
legs _ they	a24
legs _ this	a42
legs _ to	i30 l32 p-43
legs _ tonight	l36
legs _ tue	a-29 j37
legs _ two	a45 i-28
legs _ up	a-64 e93
legs _ way	a40 i-55
legs _ week	g-65 h25 l64
legs _ wet	i-26
legs _ wood	a-37 e53
legs _ yesterday	e-32 i42
legs a	a100 e32 i-90 j-25
legs about	a64 i-50
legs ache	h34
legs again	i46
legs an	a-31 i59 p-25
legs and	a-60 h-24 j90
legs are	a119 h-46 i-99 j-40 l-35 q81
legs at	a-66 i43 j29
legs be	a-47 j47
legs before	h-36 i97 j-48
legs can	a36 e-48 j48
legs class	a25 k-26
legs cooked	a40 i-41
legs dead	a-33 e44
legs did	i-38 l54
legs done	a43 e-57 i101 l-46
legs every	a-27 h48
legs feel	a159 e-33 i-49
legs fine	e-32 j-30 l64
legs first	a-34 j-45 q94
legs for	a-84 i50 j31
legs forgot	i43 p-43
legs fresh	a83 i-77
legs fri	a-65 h-24 i62 j35
legs from	a26 i-30
legs gave	a56 i-55
legs give	e-24 m28
legs go	a-76 e-47 j141
legs going	a-39 e41
legs gone	a-44 e86 i-40
legs good	a-42 e-38 j72
legs got	a-70 i70
legs great	a68 i-41 l-25
legs handle	a34
legs have	i26
legs heavy	a105 e34 i-136
legs i	a-50 j24
legs in	a-67 h-61 i80 j71
legs last	a-40 g-60 h37 i57 l64
legs legs	a-61 e37 i30
legs like	a24 e145 h-32 i-114
legs lol	i26
legs me	a76 o-45
legs monday	j63
legs no	a-37 e77 i-24
legs not	e49
legs now	a36 e-33
legs of	e30 i-80 l106 o-26
legs ok	a144 e-64 i-31 l-35
legs on	a25
legs only	e32
legs or	a-47 j71
legs out	a-37 i37
legs perfect	a34 e-28
legs right	a-24
legs rpe	i26
legs sat	a-46 i51
legs saturday	a-26 i41
legs say	e43
legs shake	h31
legs shaking	a76 h-28 i-36
legs shaky	b-25
legs shot	e38 i-32
legs so	a26 i-26
legs squats	i30
legs sunday	a-60 i34 j27
legs swelling	e24
legs swollen	a-24 m29
legs that	i58 p-27
legs the	a33
legs then	a-34 e-26 i69
legs there	a-24 i24
legs this	a51 j-27
legs today	a-48 i47 l38
legs tomorrow	a-49 i-52 j28 l91
legs tonight	a-72 c-29 i92
legs tue	a-32 j48
legs tuesday	a72 e-24 i-48
legs twice	i47
legs up	i-24 l36
legs w	a-48 i79
legs was	a42 e-26
legs wed	a-26 e-27 i37
legs went	e-27 l32
legs were	a34 e-29 p34
legs what	h34
legs will	a-28 e37
legs with	a-77 i63 j33
legs woke	a-69 e75
legs yesterday	a126 e-28 i-77
legs zero	a31
length	a-32 j-26 l61 p26
lengths	l39 m-28
leng~	a-53 h-27 i33 j-26 l100 m-49 p26
less	a-50 h68 k77 p-32
less _ over	g33
less sore	g33
let	b108 c-28 e73 f-46 g51 h-44 j-52 k-27 l41 m-30 n-27 p-25
let _ a	i35
let _ do	a28
let _ go	a-71 b-25 e95 j-25
let _ have	d24 g-24
let _ not	b84
let _ out	a-26 b101 o-70
let _ run	a51 b-33 l-39 q40
let _ see	c-26 d-29 g96
let me	a104 b29 c-26 f-26 g42 k-27 l-59 n-62 o62
let out	i35
let us	b117 e-41 n34 o-59
letting	a54 l-41
lett~	a44
level	h-25 i111 p-81
leve~	h-25 i111 p-81
lie	e-28 i55
lie $	a-35 h49
lied	i-59 p86
lied $	a29 i-59 p30
life	h-34 l150 q-65
life $	h-34 l119 q-65
life _ $	l31
lift	a-246 e-50 h-31 j446 k-58 l87 o-37 q-79
lift $	h45 o32
lift _ #	e-61 i60
lift _ $	l36
lift _ ?	a-36 j26
lift _ broken	j-40 l90
lift _ i	j28
lift _ in	h39 q-38
lift _ leg	e38
lift _ legs	a28
lift _ my	a-28 j31
lift _ or	h-27 j59
lift _ run	a-50 j86 l33
lift _ the	j31
lift after	a-31 h-42 j72
lift at	a-34 e-29 i65
lift before	j28
lift bro	j-30 l40
lift first	a-30 j74
lift for	a-26 j24
lift heavy	h39 q-38
lift legs	h30
lift my	a45 e32 j-32
lift no	l39
lift or	j38
lift run	a-59 j64
lift the	e40 i-34
lift then	a-47 j61
lifted	a29 e-25 f-29 i111 j-49 o-25
lifted at	a-52 i61
lifters	h59 l-31
lifters $	h30
lifters _ $	h29
lifting	a-66 e-33 h-41 i-36 j240 k90 l-90
lifting $	h56 j-103 k136 l-45
lifting _ or	j25
lifting and	j36
lifts	j60 k-24
lift~	a-52 e-64 f-65 i71 j250 k60 l-130
light	a136 e-73 g-34 i51 k-28
light $	f31
light ?	a51 g-34
light _ $	a123 g-34
light headed	a44
light legs	i41
light trot	a28
light weight	k-27 l36
lighter	k38
lightheaded	a24 e59 i-42
lightheaded since	a42 i-42
lightning	a-24 i28
lights	e115 g61 h-38 i-44 l-52
lights $	e58 g43 l-44
ligh~	a104 e88 g25 h-50 l-41 p-38
like	a143 b-29 c27 e169 f-103 h26 i-39 j-143 k-45 l63 n53 o-47 p26 q-102
like #	e-39 i32 m47
like $	a-94 f-32 g36 h37 l82
like _ #	a-41 i27 q38
like _ $	a-34 e24 i-66 l80 m38 p87 q-72
like _ after	a31 h-37
like _ am	e-42 h91 q-33
like _ and	a27
like _ are	h31
like _ balloon	a-46 i52
like _ but	e31
like _ clappers	a40 e-25
like _ cola	a56
like _ cork	a42 i-27
like _ go	a26 e-26
like _ horse	i24
like _ is	a-40 e27
like _ knife	a-50 i41
like _ linguine	e-29 l35
like _ mins	i33
like _ nan	a28
like _ not	e25
like _ nudge	n27
like _ of	a77 h-38
like _ on	a61
like _ pug	e40 l-25
like _ receive	n49 o-37
like _ said	a-30 e34
like _ should	a-33 e27
like _ still	a24
like _ swapped	e25
like _ tea	a24
like _ the	a37 e-34
like _ this	a-34 i34
like a	a60 g-30 h-38 i133 j-66 k-44 l-86 n57 q28
like cement	a-32 e32
like coca	a56
like cola	a40
like flu	a24 i-24
like i	a24 f-32 h91 q-33
like it	e-29
like jelly	e37 i-29
like lead	a53 h-32
like mad	a-58 e43
like my	c79 l-35 n-24 p-24
like noodles	a-69 e69
like normal	e28
like overcooked	e-24 l34
like shit	a51 o-24
like someone	i-24
like that	h-31 l77 q-46
like the	a68 e-33
like this	l27 q-27
like to	c-37 d41 e-26 n49 o-37 q29
like today	a-35 h49
like what	a-27 h31
like wood	a-30 e30
like you	a-24
limit	q31
limi~	q47
limp	h30 i-46 l36
limp _ #	a30 e-26
limp bizkit	l36
limp since	a-24 h38
limping	a62 e-27 h57 j-58 k-36 m43
limping $	g-26 l53
limping _ am	e28
limping _ the	a-40 l-25 m57
limp~	a89 e-48 h55 j-58 k-36 m43
line	a-51 c-39 g86 h-27 j-31 p53 q34
line $	a-43 c-30 g47 h-35 p44
line _ #	a45 e-38
line in	a45 e-38
line~	h256 l-254
linguine	e-29 l35
ling~	e-29 l35
linux	h-30 l63
linu~	h-30 l63
lips	a24
lisbon	k64 l-30
lisb~	k64 l-30
list	a-34 c-58 d-44 f118 g177 h123 i-145 k-37 l-80 n35 o52 p-56
list $	a-30 g-57 h163 i-84 k-36 l-54 n78 o63
list _ $	f76 n-30
list _ commands	f41 h-37
list _ i	g34
list _ leg	g27
list _ sessions	c-33 g64
list all	c-33 g52
list everything	g34
list my	g43
list of	f41 h-37
list please	f76 g-46 o-28
listen	k28 l-48 q36
list~	l-64 q36
lit	a-24 i24
literally	a74 e94 h-27 i-34 l-91
literally _ finished	i31
literally _ racked	a50 e-30
literally just	a42 e-33 i25
lite~	a57 e94 h-27 i-34 k-34 l-41
litres	h35
litres $	a-35 h35
litr~	h35
little	a94 h-27 l-31
little $	a-32
little _ $	a39
little _ left	a24
little run	a24
litt~	a94 h-27 l-31
live	e-31 f-85 k88 l40 n-24
live $	f-85 l79
live in	k86 l-39 n-24
liverpool	l68 m-26
live~	h-39 l107 m-26
living	a-28 i43 k72 l-62
living in	k74
living room	i59 l-46
livi~	a-28 i43 k72 l-62
lmao	a-34 e-47 k-39 l109 p40
lmao $	p40
lmao _ $	a-39 k-36 l118
load	a-36 e39
loading	h73 i32 n-28
loading $	i32
loading _ $	l38 n-28
loads	h27 i-26
load~	h99 k-31 n-28
loca~	k105 l-59
locked	b36 k-33
locked $	b36
locked _ a	a-27 e39
locked for	a-27 e39
locks	a33
locks _ unlocks	a35
locks then	a35
lock~	a55 b36 k-33 l-32
log	a-255 b84 c40 e-130 f105 g168 h-110 i142 j-68 k-99 l155 m-48 n-54 o-108 p195 q-37
log #	i-40 p61
log $	a-29 c30 d53 g82 i-72 k-59 l-100 p129
log :	i36
log _ #	e-32 h-31 l108
log _ $	a-45 c-35 d24 e-26 g125 i125 j-31 l-123
log _ :	i-43 l73
log _ and	l31
log _ day	g-58 i91 l-30
log _ leg	f33
log _ session	b36 f32 l-27
log _ squat	i29
log _ squats	i-35 p61
log _ the	c27 l48 o-24
log _ to	l25
log _ yesterday	a-26 i38
log a	f84 h-40 l-35
log anything	b38
log book	g120 i-33 l-38
log i	b30
log in	k-31 l94
log it	a-34 i112 k26 p-26
log leg	g-58 i109 l-30
log legs	i29
log lunges	f51
log off	l28 p26
log please	a-33 g45 i47 l-32
log squats	a-29 i28
log stardate	e-27 l71
log the	b36 i-29 l-31
log this	i-32 l73
log to	d29
log was	p25
log with	i-40 p40
log yesterday	g31
logged	a-101 b-44 c-45 d50 f-48 g63 i108 l-90 o-24 p196 q-26
logged $	f-34 g40 l-30 p40
logged ?	a-51 i91
logged _ $	a-50 g27 i56
logged _ twice	p48
logged it	p65
logged that	l-53 p62
logging	a-64 b35 i124 o-36 p-31
logging _ $	a-32 b47 i32 o-36
logging _ :	i32
logging this	b47 o-36
logg~	a-165 c-45 d50 f-48 g53 i232 l-81 o-60 p164 q-26
logic	a-33 f-44 g-83 k-34 l-38 q234
logic $	k-34 l-25 q93
logic _ $	f-43 g-47 h-24 q135
logic _ that	q27
logic behind	h40
logic there	q31
logi~	a-33 f-44 g-83 k-34 l-38 q234
logs	a-58 b-26 d221 g83 h-58 j-54 o-35
logs $	b-26 c25 d94 f-49 g106 l-117
logs ?	f62 g-32 h-31
logs _ #	e25
logs _ $	c-26 d64 g-51 l33
logs _ a	d29
logs as	d28
logs for	d28
lol	a128 b-34 c32 e76 f-44 g-31 i63 j-56 k-136 l79 o-26
lol #	e-29 i56
lol $	b-24 c61 e89 f-38 h-38 i-32 j-39 k-136 l217 n-44 o-24 p54
lol _ #	a25
lol _ are	a-38 i34
lol _ i	a45
lol _ is	h32 q-32
lol _ it	l-25 n26
lol _ k	a24
lol i	i26
lol leg	a67 h-26 l-31
lol my	c-28 l48
lol ok	a-38 l47
lol what	h32 q-32
london	a-59 k60 l68 n-26
london marathon	l25
lond~	a-59 k60 l68 n-26
long	a71 b-28 d-33 f-32 g-29 h39 j135 k-70 l66 m-30 o-42 p-62 q31
long $	a-24 b-39 j97
long ?	i36
long _ $	a52 d-24 l-37 p-28 q56
long _ and	j-31 l46
long _ doms	a-24 h31
long _ i	a79 g24 h-34
long _ is	a-28 j33
long _ it	l25
long _ legs	j26
long _ my	j-32 l28
long _ sunday	j27
long _ to	a26
long _ today	a46 l-44
long before	h35 j-29
long do	a-26 h55
long does	a-31 h41
long enough	a26
long intervals	l38
long one	e67 i-40
long run	a-54 j64 l24
long should	a81 j-42
long term	h44
long til	a37
longer	a-63 b-27 e70 h55 l-24 o32
longer in	k49 l-24
long~	a-63 b-27 e66 g37 h49 k57 l-36 o29 p-40 q-30
loo	a25 i-24
loo _ #	e26
look	a66 g162 h-59 i-32 l-48 m-60
look _ $	g25
look _ at	g101 l-32 m-60
look _ the	g43 l-43
look back	g101 l-32 m-60
look like	a28 h-57
looking	a30 g67 h-31 j26 k-43 l-38
looking _ $	a27 j27 l-33
looks	a125 e-26
looks like	a97
look~	a166 e-33 g67 h-52 j34 k-43 l-58 q-31
loop	a-57 e158 i-53 j-29
loop ?	a46 e-25
loop _ $	a52 e-31
loop _ legs	a-59 e59
loose	e39 k42
loose _ it	a48 e-42
loose like	a58 e-45
loosen	a42 l-24
loosen laces	a-44 e44
loosening	a-28 e52
loos~	e134 i-32 k27 l-45 n-32
lopsided	a-45 e45
lopsided _ leg	a-44 e44
lops~	a-45 e45
los	k24
los angeles	k24
lose	c26 f-27 h133 k46 l40 m-119 o-26
lose weight	h46
losing	j31
losing _ is	j31
losing weight	j31
losi~	j31
loss	h31 k93 l-48
loss $	h36
lost	a30 b-37 f208 g30 h-24 i-48 k-73 m-42 n-30 o102 q-48
lost $	b-37 f118 k-50 l-61 m-38 n-30 o104
lost how	f33
lost my	a33 g42 i-33
lot	a-45 c131 h33 k66 n-38 o-30 p-41 q-28
lot $	a-57 c80 h33 k72 o-24 p-24 q-28
lot of	a26
loud	a81 h-31
loud crack	a25
love	a-46 e-28 i30 j-31 l166 o-29 p-46
love _ $	e-28 k-24 l108 o-29
love you	l85 o-29
lovely	a-59 e-42 i54 l76
lovely $	a-56 i70
lovely _ $	e-44 l76
love~	a-61 e-42 i65 l76
low	a100 e-39 h-35
low _ $	a40 e-49
lower	a-26 i241 k-29 l-82 m-37
lower _ #	i74 m-24 p-36
lower _ $	i38 l-46
lower body	i166 l-24 m-37
lower leg	a35
lowering	a34
lowering _ into	a30
lowering myself	a32
lowe~	i237 k-29 l-89 m-37
lp	i24
luck	a-49 l82
luck $	a-49 l64
lunch	e-58 i110 l-33 m94 o-52
lunch #	e-28 i47
lunch $	a31 e-35 l-39 m165 o-52
lunch ?	a25
lunch _ $	l46 m-50
lunch _ at	i48
lunch _ legs	a-35 i35
lunch _ mins	i40
lunch _ on	e43 i-43
lunch break	a24 l-36
lunch legs	a-68 j72
lunch run	a53 i-37
lunchtime	a25 e-26 i41 n-29 p-31
lunchtime $	i31 p-31
lunc~	a42 e-84 i151 l-35 m94 n-46 o-52 p-52
lunge	h-29 i99
lunged	a44 g-30 i-41 l95 p-27
lunged _ the	g-30 i-34 l95
lunges	a36 b-24 e-120 g-40 h31 i258 j26 k-60 l-98 m-65 o-35 p129
lunges #	a94 e-29 l-35
lunges $	a60 h-40 i-111 p155
lunges _ #	a96 i-80 q33
lunges _ $	h49
lunges _ ?	a-43 h47
lunges _ a	i24
lunges _ am	a28
lunges _ an	a33 i-33
lunges _ and	a-62 i67
lunges _ h	a71 i-71
lunges _ lunges	p25
lunges _ min	i56
lunges _ only	i-25 p24
lunges _ or	j40
lunges _ squats	h38
lunges _ step	p31
lunges _ the	a-63 i140
lunges _ walking	i-30 p30
lunges _ x	a58 i-52
lunges and	i63 p-30
lunges as	a-31 j53
lunges at	a37
lunges bridges	i25 p-25
lunges done	a-31 e-35 i73
lunges i	i-29 p39
lunges in	i32
lunges on	a26
lunges or	h38 i-25
lunges round	i35
lunges sunday	a34 i-33
lunges this	i48
lunges w	a-25 i25
lunges walking	i26
lunges were	a-24 i-38 q33
lunges yesterday	a-25 e74 i-31
lungs	a-79 e140 i-29
lungs _ $	a-28 e38
lungs _ legs	e24
lungs ok	a-29 e61 i-31
lung~	b-27 e-25 g-70 i287 k-76 l-33 m-77 p80
lurgy	a246 b-50 h-36 l-116
lurg~	a246 b-50 h-36 l-116
lying	b-26 e-59 h61 l165 m59 o-170 q-36
lying _ $	m38
lying _ and	a31 e-30
lying _ the	a-37 h64
lying down	e-30 i-31 m57
lying here	a24
lying on	a-32 h63
lyin~	b-26 e-59 h61 l165 m59 o-170 q-36
m	a-108 e56 h-31 i144 l-41 m26 p-37
m $	i71 p-37
m left	a-26 e24 m26
m rdl	i24
ma	e45 g28 m-28
ma _ is	e39
ma knee	e52 k-27
mac	a-30 h-44 l141 p-64
mac _ $	a-30 h-44 l141 p-64
machine	a-64 b-36 e-36 h60 i114 k-25 l25
machine $	a26 b-36 i-25 l85
machine _ $	h92 l-83
machines	i83 j-51
machines $	i33
machines only	i26
mach~	a-55 b-36 e-60 h56 i196 j-55 k-27 l25
mad	e42 h-39 j24 l-25
mad $	a-48 i32
mad _ do	a65 l-24
mad to	a65 l-24
made	a-61 h-51 i84 l30 m-24 p34 q92
made _ $	f-49 l112 q-56
made _ and	f67 l-29 q-28
made _ do	i74 l-34
made _ pick	q51
made _ say	a-28 l-27 q86
made _ up	i-27 p34
made a	a49 l-34
made it	i-27 p34 q38
made leg	i25
made me	a-31 i32 l65 m-24
made us	i42 l-31
made you	a-28 f-24 l44 q52
madrid	i-31 k72
madrid $	k25
madr~	i-31 k72
magnesium	f-36 h122 k-25 l-35
magn~	f-36 h122 k-25 l-35
mail	b-32 d81 j-25 l25
mail me	d35
main	a-46 k57
main _ ?	e30
main aim	a-33 k72
make	a-87 c26 d59 h70 i-40 k145 l-37 m-111 p140 q-99
make _ #	k85 l-56 p43
make _ an	d46 h-28 m-30 p28
make _ faster	h38
make _ half	k39
make _ legs	h43 j-28
make _ reminder	k48
make _ rpe	i-33 p34
make _ slower	h35
make _ soreness	a-50 p51
make _ stop	f35
make a	d36 l-30
make it	a-27 c48 i-73 k159 l-38 m-51 o52
make leg	a-32 i50
make me	d45 j31 m-30
make my	h26
make that	l-49 p95
make the	k36 p33
make you	f28 h107 l-33 o-42
make your	h43 j-28
makes	h117 i-26 l-62 p-32 q72
makes _ go	h47 l-31
makes _ sense	a-35 p-32 q77
makes _ yelp	a61
makes me	a76 l25
makes no	a-35 p-32 q77
makes you	a-56 h53
make~	h117 i-26 l-43 p-32 q53
man	h-28 j29 k-64 m88
man $	h-28 k-54 m88
managed	i36
managed #	i36
manager	a-30 l58
mana~	a-29 i32 k-30 l44
manual	a-26 f116 g-30 l-34
manual ?	a-26 f122 g-30 l-34
manual _ $	a-26 f122 g-30 l-34
manu~	a-26 f116 g-30 l-34
many	a53 b45 e-46 f-39 g53 h65 i-27 j-30 k-45 o30
many _ $	l-25 o73
many _ before	a75 h-28
many _ between	h31
many _ days	a-33 g50
many _ did	g36
many _ do	a68 f-34 h-27
many _ have	g37
many _ i	b67 o-67
many _ in	h-43 l95
many _ of	g-30 h42
many _ should	j25
many days	h63 j-33
many green	g29
many hours	a-24 j50
many hrs	h-25 j36
many km	a35 k-30
many leg	g38
many messages	o53
many minutes	a101 f-34 g-28 h-27
many sets	g-30 h42
many squats	h29
many times	g29
marathon	f-52 h-38 i-28 j67 k160 l29 p-27 q-49
marathon $	a-39 h-71 k74 l70
marathon _ $	f-24 h-41 l38
marathon _ i	j30
marathon _ leg	h38 l-38
marathon _ the	i36
marathon legs	a26
marathon sunday	a30
marathon training	h-35 j45
marathoners	a31 h38 l-32
marathons	h55 k52 n-28
marathons $	h55
mara~	e-33 f-52 h64 i-31 j50 k188 n-35 p-27 q-51
march	g65 k55 m-52
march $	a-32 g70 k55 m-52
march physio	a30
marc~	g65 k55 m-52
mark	a-63 e59 i49 l-40 p30
mark $	e41
mark _ day	i29
mark leg	i29
mark me	a-55 i37 p30
market	d-64 l64
mark~	d-64 l56
marr~	l87 p-42
massage	h29 l47 m-42 o-29
massive	o26
mass~	h29 l47 m-42
mat	e-35 h31 o26
match	i33 k-67 l66 m24
match $	k-67 l66 m24
matches	e29
matc~	i34 k-67 l47 m24
mate	b26 d-45 e-47 h-44 i-48 k-67 l137 m108 n-26
mate $	b32 d-33 f-29 h-55 k-29 l76 m53 n-26
mate _ $	p32
mate _ a	l-43 m46
mate _ and	a29
mate got	l-49 m48
mate~	o32
maths	f-55 g-61 l42 q106
maths _ $	l42
maths homework	l42
math~	f-55 g-61 l42 q106
matter	a-36 h73 j79 l-94
matter $	h115 l-76
matters	j26
matt~	a-35 h64 j105 l-94 o-27
max	a67 e-32 h131 i61 k-57 l-113 m-27
max $	h46 m-25
max ?	h36
max _ $	h36
max _ today	a89 k-57 l-26
max effort	h-25 i36
maxi~	a71 j-24 l-30
may	a88 c-37 d45 g41 h-34 l-59
may $	g111 l-27
may _ $	a53 q-24
may _ have	d50
may _ run	a35
may i	a67 d45 g-48
maybe	a60 l102 m35 n-49 o-48
maybe #	m42
maybe $	l185 m-75 n-49 o-48
maybe _ $	l-67 m67
mayb~	a60 l102 m35 n-49 o-48
mayor	h-30 l81
mayor $	l63
mayo~	h-30 l81
me	a85 b-90 c82 e-40 g59 h-150 i-115 j-49 m107 n114 o110 p-152
me #	a-41 e-45 k70 m104 n-32
me $	a77 b-95 c235 d31 f132 g-89 i27 k-47 l-100 m-151 n-103 o36 p-37 q70
me ?	a45 e-35 j26 q-30
me _ #	e-84 l-77 m261 n-35
me _ $	b44 d-45 e-39 h-61 j-27 l47 n99 o-24 p-32
me _ /	e-25 k35
me _ ?	a56 e-29
me _ a	a39 c-46 h-61 o28
me _ about	h46
me _ afternoon	a25
me _ again	n32
me _ all	a65 i-25
me _ am	a-34 j25 l94
me _ an	d-28 f-32 l61 m43
me _ and	a40
me _ at	a30 k-35 m86 n-49
me _ bath	j-24 l57
me _ bed	k62 m-41
me _ bit	h35
me _ can	a-44 e68
me _ copy	d27
me _ daily	n47
me _ dandy	e27
me _ data	c-30 d53
me _ day	k-43 m-26 n108 o35
me _ easy	a43 m-26
me _ evening	k-53 m-31 n104
me _ every	n33
me _ example	f42
me _ file	a-32 d52
me _ for	i63 j-27 n55 o-36
me _ from	n26
me _ half	k29
me _ have	e32
me _ hour	m56
me _ i	a-51 g51 m44 q-25
me _ in	a36 n-29
me _ is	e26
me _ it	e-25 f60 q-24
me _ joke	a-40 h-33 l136 o-27
me _ json	d27
me _ legs	a39 i-38
me _ like	a32
me _ log	d95 f-39
me _ logic	q26
me _ logs	g51 l-34
me _ long	q67
me _ lunch	k-33 l-27 m94
me _ lunges	a-50 i45
me _ miles	k28
me _ min	a110 i-27 m-38
me _ minutes	a-24 m68
me _ more	o43
me _ morning	a-33 k-24 n30 o33
me _ my	c-36 g34
me _ night	m-33 n36
me _ noon	m-25
me _ now	a33 e-27
me _ of	a34 b49 d-39 i-28 l-31 o54
me _ on	n34
me _ only	a38
me _ or	o25
me _ pains	l63
me _ quarter	k24 m-24
me _ raw	d65 g-31
me _ red	c-25 h57
me _ run	a101 l-38 m-27
me _ say	a-51 l65
me _ spanish	k50 o-28
me _ that	p-24 q63
me _ the	c-33 g34 k-53 l-44 m49 n54 o27 q27
me _ this	l-27 o30
me _ time	l71
me _ to	j27 q-38
me _ what	d45 f33 q-26
me _ with	l58
me _ yesterday	a-40 q53
me _ you	a105 b-27 c-27 d53 f-24 h-25 l-44
me _ your	c52 l-27
me _ zero	c55 k-26
me a	a34 d36 g78 h-24 i-34 j-35 l89 m-82
me about	a-34 d-32 h66 l-25 o34
me accountable	f-35 m-88 n148
me after	h-24 m107
me again	a-29 k-24 l-32 m28 n76 o42
me all	d57 g27
me an	d34 f29 i-27 j54 n-36
me and	a24
me anymore	o52
me as	a-63 d32 p30
me at	e-56 i-41 k127 l-60 m112 n-28
me back	k-38 m95
me be	a-50 b-28 m45 n-43 o97
me behind	a-45 e83
me chest	l63
me chills	l46
me completely	c28
me daily	k-30 n166 o-42
me decide	a27
me do	i37
me down	a-30 i58
me each	k-25 m-68 n122
me entirely	c43
me every	a-40 c-31 k-91 m-62 n186 o80
me everything	d31
me for	a32 c-42 n58
me from	c42 l-31
me hamstring	a-35 o38
me have	d24 g-24
me heart	a-34 l44
me how	q43
me i	a-91 e51 j25 l117 p-28
me in	a-31 d44 h-27 i-63 l-48 m85 n33 o51
me is	a40
me it	e33
me juice	a34 i-25
me knee	a40
me later	a-29 m74
me laugh	l64 o-44
me legs	a-33 i33
me luck	a-49 l73
me more	m42
me my	a-32 c-60 d69 l34 m-35
me no	a147 e-36 f-25 g-27 l-41 q25
me not	a53 j27 q-38
me now	a-51 h45 l93 o-66
me off	a34 l-27 n-50 o70
me on	d-29 k96 l-24 m-41
me once	a-26 m47
me one	q29
me out	b137 d-39 i-28
me please	c-47 i57 n-32 o66
me run	a114 b-33 l-81 q49
me see	c-26 d-29 g83
me so	g24
me something	a162 h46 l-55 m-28 n-49
me stuff	b80 o-65
me the	a36 d80 f41 g-129 h103 i-55 m-49 o-25 q52
me then	k-26 m69
me this	a33 b39 f32 h-35 m32
me through	a-43 e-25 f51 p-24 q102
me to	a-91 c42 d-30 i31 k33 l107 m-87
me today	a-39 m44
me tomorrow	o25
me tonight	a-40 m108
me until	a-33 o29
me up	a45 k-45 n87
me w	f-38 l111
me what	f48 g37 q-34
me when	a-31 m78
me with	a34 c-32
me yelp	a70 e-27
me yes	a42
meal	h51 l-27
mean	a31 b38 e-59 h108 i96 j-32 l-123 n31 o-71 p-34 q32
mean $	f92 h-48 i29 q-33
mean _ $	a65 f-30 h82 l-57 o-34
mean _ my	h31
mean _ squats	a-46 i65
mean i	h35
mean if	h24
mean in	f39 h-35
mean no	a66 f-30 h-40
mean the	b26 o-24
mean to	n31
meaning	a-86 f-28 h171 l-100 q83
meaning $	h78 l-57
meaning ?	a-39 f-28 q95
meaning _ $	a-39 f-28 q95
meaning of	a-40 h89 l-30
means	h63 q-26
means doms	h24 q-24
meant	a-81 b52 f29 g-41 h-40 i-85 l-45 p210
meant #	a-32 l-40 p105
meant _ #	p42
meant _ $	a-32 l-27 p69
meant _ my	b52 p-51
meant for	b52 p-51
meant front	i-38 p38
meant rpe	p29
meant to	f29 g-33 i61 p-35
mean~	a-147 b52 g-61 h182 i-90 l-147 p203 q51
medals	a-41 e41
meda~	a-41 e41 i36 p-24
medi~	h-31 l50
meet	i33
meet on	i40
meeting	e-78 l51 m177 n-44 o-24 p-40
meeting $	l-35 m81
meeting _ #	e-30 l42
meeting at	e-30 l42
meeting was	l32 p-32
meetings	a-41 l82
meets	a27 e-27
meet~	e-123 l132 m157 n-44 o-24 p-40
meh	a73 b-29 e98 g-39 h-29 i-44 l25
meh $	a43 b-48 e105 g-39 h-29 i-44 l25
melbourne	k94 l-59
melb~	k148 l-59 m-46
meme	l58
memo~	a-27 h114 l-63
meniscus	a66 e-28 l-43
meni~	a66 e-28 l-43
mention	i-38 l-26 p32 q51
ment~	i-26 l-33 p32 q64
menu	f295 g-33 h-45 j43 k-50 l-101 o-28 q-55
menu $	f304 g-33 k-50 l-84 o-28 q-55
menu today	j44
merci	b-47 k-49 l168 o-28
merci $	b-47 k-49 l168 o-28
merc~	b-47 k-49 l168 o-28
merry	l93 n-35
merry _ $	l82 n-35
merry xmas	l82 n-35
merr~	l93 n-35
message	b40 f79 g-43 k72 l-66 o42 p-33
message $	b64 g-43 l49 p-25
message _ $	f62 l-47
message _ again	o25
message _ at	k57
message _ daily	n58 o-37
message me	b-24 f58 l-59 n33
message to	k43 n-33
message you	o30
messages	a-127 b-60 e-41 f39 g-28 h-33 k60 l-100 m-38 n143 o281 p-29
messages $	a-35 f39 l-53 n43 o118
messages _ #	n28
messages _ $	k-28 o42
messages _ em	n38
messages _ it	o26
messages _ too	k51 l-31
messages _ you	o24
messages come	k51 l-31
messages i	o34
messages my	o24
messages please	a-29 k-38 n92
messages til	c-27 o29
messaging	f-29 l-33 o86
messaging _ $	f-29 o52
messaging me	f-29 l-27 o58
messed	k37
messed up	k37
mess~	a-194 b-38 e-59 f73 g-78 h-158 j-56 k146 m-33 n163 o378 p-62 q-42
met	c44 l-43
metatarsal	a74 h-40 o27
metatarsal is	a74 h-40 o-28
meta~	a52 h-40 o27
metric	a-33 b-48 k289 l-82 n-28 o-49
metric $	a-33 b-48 k250 l-55 n-28 o-49
metric _ $	k27 l-27
metr~	a-32 b-48 k289 l-82 n-28 o-49
mexico	k36
mexico _ $	k36
mexico city	k36
mexi~	k36
mi	a25
mid	a-245 b-33 e431 i-33 j-65 k-27 l-92 m66
mid _ $	a-51 e71 f25
mid _ and	a-32 e80
mid _ can	a-27 e27
mid _ it	a40
mid _ no	a-32 e37
mid _ quads	a-31 e31
mid jog	a-112 e138 l-25
mid run	a-131 e162 h53 j-36 k-26
mid tempo	a-25 e51
midday	i47 l-24
midday _ $	a28 l-24
middle	a-68 e89 k-26 m26
middle _ my	a-41 e42
middle of	a-68 e89 k-26 m26
midd~	a-78 e87 h-24 i47 l-24
midnight	i36 k42 n-35
midnight $	k53
midn~	i36 k42 n-35
midway	a-52 e115 p-30
midw~	a-69 e115 j31 p-30
might	e24 i-33
migh~	e24 i-33
mild	a116 h-66 m-49
mile	a-123 e449 g-29 h-71 i-86 j-27 k40 l-33 o-28 p-38
mile #	a-311 e402 i-56
mile $	a42 e-51 l30
mile ?	a147 e-96
mile _ #	e29
mile _ $	e69 i-41 l-38
mile _ ?	a33
mile _ like	e27
mile _ of	a-26 e29
mile and	a-44 e75
mile done	a-29 e39
mile in	e28
mile one	a54 p-26
miler	a95 e-47 i-40
miler _ the	a25
miler in	a26
miles	e142 f-50 i-94 j54 k222 m-36 n-26 o-64 p-49 q-40
miles $	a-41 e38 f-39 h-29 i-27 k200 n-26 o-24 q-25
miles ?	a75 e-73 h87 k-62
miles _ #	e61 i-41
miles _ $	a43 h79 i-26 l-55
miles _ ?	a27 e-46 i77 j-31 l-24
miles _ a	h-25 l32
miles _ and	e33
miles _ do	a40 i-27
miles _ home	a-28 e31
miles _ km	e-81 k35 l47
miles _ legs	a-28 e28
miles _ no	a40 e-27
miles away	l46
miles be	a29
miles before	h-32 j93 k-60
miles done	a-37 e37
miles first	a-24 j32
miles from	a-30 e37
miles gone	a-37 e73
miles in	a-65 e73 h-26 l43
miles not	e-39 k62
miles ok	a61 l-26
miles on	a46 e-43
miles or	a39 e-46
miles out	a-35 e35
miles please	k126 l-24
miles to	i-28 k-27 l69
mile~	a64 d-29 e95 f-57 i-135 j71 k214 m-36 n-26 o-64 p-49 q-40
milk	a-48 h-29 j-88 l251 m-35
milk $	l102 m-29
milk _ $	a-41 h-31 l81
million	l52 o-49
mill~	l52 o-49
min	a-146 d-24 e95 g-28 i80 j-70 k60 m42 o-40
min $	a-75 e-99 i53 k-30 m152 p32
min /	k35
min ?	a115 e-57
min _ #	i-30 k-27 l81
min _ $	a88 e46 i54 j-26 m-88 p-24
min _ /	e-33 i33
min _ ?	e-26
min _ go	a-27 e41
min _ km	k35
min _ leg	a-28 i28
min _ legs	a-33 i35
min _ mile	e-42 k78 l-26
min _ my	i25
min _ of	a-27 e30
min _ ok	a-24 e24
min _ rpe	a80 i-68
min _ run	a31
min _ says	e24
min _ session	h43 i-33
min _ squats	j28
min _ the	a-62 e52
min _ this	e28
min _ to	i37
min _ today	a24
min ago	a68 i-51 k42
min at	a62 i-67
min body	e24
min cap	i-24 q39
min done	e27
min down	e26
min easy	a51 e35 m-70
min gone	a-46 e50
min in	a-92 e203 i-79
min into	a-30 e68 i-26
min knee	a-24
min leg	h43 i-33
min legs	a-34 e-67 i45 l70
min not	e-24 l-26 p110
min now	e24
min of	a-56 i93
min on	a42 e-24
min per	k114 l-51 q-25
min rpe	i-63 l98
min soreness	a-29 e37
min to	i-27 m28
min total	j42
mind	b212 d-26 h-49 i-28 k-69 l26 m42 o-42 p-40 q25
mind $	b135 d-26 i-24 k-28 l-53 q66
mine	a-115 h110 l32 p30
mine #	l51
mine $	a-58 i33
mine _ $	a-28 h34
minimum	a-26 h28
mini~	a-26 h28
mins	a-113 e58 h-90 i140 k-48 l-68 m127 p37
mins $	a-65 e-38 i24 m56 p51
mins ?	a29
mins _ #	i28
mins _ $	a44 e44 i-66
mins _ and	a41
mins _ legs	i24
mins _ lunges	a27
mins _ of	e25
mins _ the	e-25 i55
mins _ to	e-31 m31
mins at	a57 h-29
mins going	e-31 m31
mins in	e38
mins into	a-33 e58 h-25
mins left	e46 i-31
mins lower	i55 l-37
mins of	i44
mint	e25
minus	i-34 p44
minus the	i-43 p44
minute	a-135 b-52 e197 k-31 m61
minute #	a-102 e125
minute $	b-52 m55
minute _ $	a-57 e75
minutes	f-40 g-37 h-30 i136 j-24 k-82 l39 m64 o-72 p69
minutes #	p38
minutes $	a-95 l84 m97 o-50 p30 q-27
minutes _ $	i40 p39
minutes _ and	e38
minutes _ i	a101 f-34 g-28 h-27
minutes _ the	a-39 e33
minutes _ want	a28 e-27
minutes ago	a61 e-41
minutes and	a-34 e34
minutes i	e-37 p63
minutes in	e37
minutes into	e41
minutes not	k-35 p45
minutes of	i42
minu~	a-114 b-62 e179 f-40 g-44 h-38 i116 j-41 k-114 l39 m125 o-72 p92
mis	c178 d-52 k-41 l-63
miss	a71 e-30 l-35 n86
miss _ #	a29
miss it	a36
miss your	n38
missed	a-24 c-27 l44
missed _ train	c-27 l44
missed my	c-27 l44
miss~	b250 c-27 k-25 l-151 m-37
mistake	a-85 i-56 o-29 p180
mistake $	i47 p-26
mistake _ is	a-34 p51
mist~	a-85 i-64 o-39 p206
moaning	e28
mobility	b-35 h204 l-79 o-49
mobi~	b-35 h204 l-79 o-49
mode	a32 h-45 k46 l-94 n-161 o189 q47
mode $	a52 h-34 k77 l-77 n-55 o58
mode :	k-31 q60
moderate	a-64 i71
moderate $	a-26 i30
mode~	a-64 f-45 i71 l58
moment	d-24 e67 m153 o-49 p-49
moment $	d-24 m109 o-49
moment _ i	e29
moment and	e29
mome~	d-24 e67 m153 o-49 p-49
mon	c134 e-26 h-56 i-33 j107 l-41 m-58 p26
mon _ $	c134 h-46 l-32 m-49 p28
mon _ tue	a-40 j48
mon legs	a-35 j58
mon night	p28
monday	a60 e-87 g45 h-72 i33 j32 k32 m-34 n38 p142 q-177
monday #	a30 e-24
monday $	a52 g33 i-25 l-186 m-32 o53 p171
monday _ #	a32 i-32
monday _ $	h-28 i56 j-36 k38 l158 q-183
monday _ a	a53
monday _ is	n35
monday _ wednesday	a-33 j39
monday can	a27
monday evening	i33
monday legs	i28 l-26
monday or	a-37 j26
monday quads	a28 i-28
mondays	c-49 h-65 j29 k-29 l126
mondays $	c-49 h-65 k-29 l147
mond~	a52 c-72 e-87 g45 h-137 i33 j60 l139 m-34 n38 p141 q-180
month	d-37 e-26 g250 j-26 l-80 m-28
month $	a-28 d-34 g111 j-26 k77 l-64
month in	g108 k-90
month the	g25
monthly	a-40 g72 l-27
monthly _ $	g27 l-27
monthly report	a-40 g72 l-27
months	a52 d32 e-37 g-34 j-59 o54
months $	d32 g-26
mont~	e-64 g289 h-31 j-85 k32 l-107 m-29 o62
mood	a42 e-45
mood #	i30
mood _ /	a-34 i34
mora~	a-40 e64 i-24
more	a-134 b-51 c-37 e75 f-28 h86 i-56 j-89 k-28 l-132 m109 o163 q159
more $	e-27 l-37 m-33 n-33 o120 q95
more ?	a-82 e73
more _ $	a-117 e50 h-62 j52 l-28 m134 n-42 o30
more _ ?	h49 j-27
more _ a	a24
more _ i	e40 m57
more _ ins	o34
more _ or	e28 j-43 q56
more _ please	c-31 n186 o-245 q116
more _ questions	n-40 o62
more _ than	a46 h27 l-34
more _ this	b39 o-39
more check	o34
more daily	n-60 o60
more doms	h-47 q56
more fat	j28
more late	m77 o-39
more like	e-32 i-43 j-25 l94 m-26 p81
more messages	k-25 o69
more mins	m59
more minutes	m60 o-26 q-25
more on	a-24 e25 h91 n-25 q-39
more pings	o58
more reminders	o31
more sore	a46 l-25
more squats	h46 j-45
more than	i37 j-32
more the	o32
morning	a111 b-75 e-107 f-35 g-47 h-44 j126 l53 n42
morning !	l41 n-29
morning #	a-29 l75
morning $	b-50 g-44 i-37 k-53 l76 m-31 n34 o35 q35
morning ?	a34
morning _ #	a35 i-43
morning _ $	a-25 h52 m50 n-24
morning _ ?	a36
morning _ and	l-24
morning _ at	a-41 j63
morning _ evening	a-26 j70
morning _ for	k29
morning _ hip	a-24 i24
morning _ i	a-29 i26
morning _ min	i-27 l33
morning _ now	a28
morning _ shift	a24
morning _ still	a56
morning _ the	a-44 l36
morning _ to	a30
morning _ tonight	a65 l-45
morning _ was	i31
morning and	a-71 i38 j71
morning i	a-43 i40
morning legs	a-33 j33
morning or	a30
morning pings	k29 n25
morning run	a109 h28 i-58 j-41 l-39
morning squats	a24 h-28 i42 j-37
mornings	a-52 e-52 i159 k122 o-93
mornings #	a-24 i29
mornings $	a29 i-43
mornings @	a-26 i31
mornings _ #	i31
mornings _ am	i34
mornings _ x	a-24 i26
mornings and	i34
morn~	a78 b-95 e-160 f-35 g-58 h-47 i150 j129 k101 l40 n50 o-87
most	g95 j-29 l-25
most $	g97 j-28 l-24 q-24
most _ $	h53 j-24
most _ do	h-31 j38
mostly	e-29 i89 k32 p-40
mostly _ $	e-29 i71
most~	e-29 i89 k32 p-40
mother	a-45 l85
mother _ $	l29
mother brown	l30
mother in	a-44 l57
moth~	a-45 l85
moun~	a75 i-44
move	a-26 c-27 f-30 g-29 h-34 i-38 j69 k126 l46 m-25 n-37 p37
move $	c-24 e45
move _ day	a-29 j52
move _ to	k44
move house	a-24 f-30 l79
move it	k44
move leg	a-29 j52
move my	p30
move or	a43 e-34
move the	k28
moved	k82
moved _ next	l41
moved in	l41
moved to	k71 l-43
move~	k82
moving	a-65 d27 e92 l-81
moving $	a-37 i28
moving _ $	e54 l-54
moving to	d30 e-25 k29
movi~	a-65 d27 e92 l-67
mtor	a-154 g-42 h353 l-47 m-66
much	a38 d-33 e48 f-33 i-34 j-37 k-33 l123 m-38 o49 q-30
much $	h58 j-33 l-37 o64 q-26
much _ #	e31
much _ $	e52 l-29 o27
much _ is	a47 l-24
much _ on	h26
much legs	a-30 e38
much protein	h36 l-24
much to	b25
much water	h69 l-25
muddled	e29
mudd~	e29
mum	a24 h54 l130 m-24 o-39 q-45
mum $	l113 m45 o-50 q-32
mum _ #	l64 m-58
mumbai	k34
mumb~	k34
mums	g-24 h-28 k-25 l90
murdered	a-82 i86
murd~	a-56 i88
muscle	h202 i-60 k103 l-53 q-51
muscle #	a36 e-28
muscle $	h37 k64 l-33
muscle _ #	a55 q-25
muscle _ $	a44 e-51 h63 l-27
muscle _ i	h45
muscle _ or	a-31 e31 h-117 l118
muscle _ run	h27
muscle _ the	a-60 h42 k31
muscle ache	a24
muscle anymore	a-48 k58
muscle first	a-29
muscle repair	h44
muscles	a96 f-30 l-24
muscles #	a53 l-24
muscles $	f31 h-27
muscles _ $	e25 l-24
musc~	a87 f-53 h215 i-73 k93 l-77 q-69
mush	i-30
muskelkater	a132 e-112 h112 k-43 l-70
muskelkater #	a150 e-112 h-39
musk~	a132 e-112 h112 k-43 l-70
must	c42 f43 l-38
must write	f43
mute	a-62 b-37 f-140 g-32 h-27 k-64 l-104 n68 o483 q-38
mute $	b-37 l-51 m-25 n-40 o178
mute _ $	f-140 k-41 l-53 n121 o112
mute for	m-35 o56
mute me	o28
my	a69 c140 d161 e-42 g155 h-53 j-37 m-49 n-184 o-34 p-35 q-41
my #	a-38 c-41 g74 q69
my _ #	a-45 i-82 j36 k42 p50
my _ $	c135 d-82 e30 f77 h-126 i29 o-34 q-24
my _ :	a44 i-35 j33 p28
my _ ?	a-29 q52
my _ a	a-59 e59
my _ aches	h34
my _ after	h38 l46 m-35
my _ all	a55 c34 p-43
my _ always	q30
my _ an	l32
my _ and	a-56 e38 g87 p-31
my _ ankle	a24
my _ answer	c-39 p65
my _ are	a-111 e53 j30 q59
my _ arm	a27 e-27
my _ as	c-30 d64
my _ because	a50 e-31
my _ body	i30
my _ broken	a-25 l28
my _ by	l77 p-26
my _ calf	a94 l-53
my _ changed	g-33 k75 l-24
my _ cheek	a26
my _ come	g29 k26
my _ count	g-32 l-24 q58
my _ cut	l27
my _ data	c67 d-45 l33
my _ day	a32 g41 i-37 j28 l-57
my _ days	d54 l-24
my _ did	a43 i-43 l55 o-30
my _ died	a-35 l61
my _ does	a44 h-39 l53
my _ down	e-34 i47
my _ effort	a-36 l-26 p55
my _ entries	f41
my _ entry	c-26 g-37 p81
my _ every	e31
my _ fan	l36
my _ feel	a51 e-49
my _ foot	a32
my _ for	c46 d37 g46 h-29 l-60
my _ from	c31
my _ get	p24
my _ gets	h48
my _ getting	a37
my _ go	h29 l-25 m49 o-32
my _ gone	c74 n-33 p30
my _ got	h26
my _ had	a69 i-72 l29
my _ haha	a28
my _ half	j-34 k42
my _ handle	a56 l-28
my _ has	a76 h46 i-75 l-24
my _ have	a-27 h38
my _ he	a-42 e36
my _ hip	a31
my _ history	c44 g-34
my _ home	a-32 e24
my _ homework	l34
my _ hurt	a77 l-71
my _ hurts	a83 l-81
my _ i	a39 c26 d25 e-28 o-25
my _ if	j33
my _ ignore	b97 c-26 l-55
my _ in	a-82 d74 k54 o31
my _ ins	b-26 o34
my _ into	a26 d43 l-27
my _ is	a-37 b48 c31 e111 g-63 h-86 i-31 k162 l-86 o-25
my _ jumps	h28
my _ just	b26
my _ keeps	a29 l33
my _ knee	a-40 h112 l-39
my _ last	g-45 l64
my _ leg	g34 i58 l-41
my _ legs	a31
my _ like	h-31 l77 q-46
my _ log	d29 g-27 i30
my _ lol	b-42 l84 p-43
my _ make	l-47 p47
my _ makes	a42
my _ muscle	a44 e-35
my _ no	o34
my _ now	a-31 i41
my _ numbers	a-28 d42
my _ off	c61 d-31 k27 l-30
my _ on	a95 e-38 i-45 k-33 l40
my _ one	a-44 e51
my _ only	d44 k-25
my _ out	c-42 d123
my _ over	d46
my _ please	a-34 g37 l-40 o59
my _ pop	a37
my _ popped	a-28 g29
my _ probably	i27
my _ ran	l32
my _ run	a-123 e25 g64 l41
my _ running	a-30 l45
my _ runs	f27 l48
my _ safe	f36
my _ said	h-31 l32 q52
my _ say	a-52 j31
my _ says	a79 c-28 g-27 j53
my _ session	g55 l-46
my _ set	i28
my _ she	a47 l-26
my _ since	a78 g24 i-26
my _ so	a-41 g28 h53 l-34
my _ soreness	g112 l-42
my _ stabbed	l27
my _ stabs	a46 p27
my _ still	a-58 g65
my _ swelled	a-28 h37
my _ that	a27 l-24
my _ the	a38 b36 p-53
my _ this	o27
my _ to	a69 d32 e-55 f-27 h-37 i38 j-25 l-24
my _ today	l28 o29
my _ tonight	c-29 i100 l-58
my _ trend	g24
my _ up	g34 h-26 l-45 m40
my _ used	p25
my _ w	a-29 b-25 i55
my _ want	a-30 i30
my _ wants	a-47 d46
my _ we	a-33 l66
my _ week	g24
my _ went	a-39 e33 l27
my _ what	a-28 h76
my _ when	a-39 h56 i33
my _ will	a-42 i30 l56
my _ wind	e27
my _ with	d49 f-29
my _ workout	l26
my _ would	a-31 i82 j-43
my acc	c136 l-85
my account	b-24 c129 f69 h-44 k-24 l-50
my achilles	a-38 e28
my adductor	a45 g-25
my age	c-42 l66
my aim	d-30 k64
my ankle	h32 k-30 m26 o33 q32
my arm	l27 q-24
my arms	a27 i-40
my ass	a124 i-55 l-67
my back	a-41 i87 j-26
my bad	a-50 b89 c-36 d-34 g-61 k-32 l32 p108
my balance	a54 i-33
my bank	l33
my belt	l46 m-35
my best	g24
my birthday	a-25 l45 m38 o-32
my boss	a-26 l58
my breastbone	a24 e-24
my brother	f-28 h28 p28
my bum	a26
my calf	a31 e58 h-40 i-54 l-29 m29
my calves	h30
my car	l24
my cars	a-30 l64
my cat	a-36 f-25 h-26 l91 p53
my check	a-29 b-26 k113 l-36
my chest	e30 i51 l-66
my city	f-24 k101 l-77
my client	a-43 h61
my clock	k30
my coach	a-42 j67
my code	a-36 l36
my coffee	a34 c-31 m32
my cold	h-33 q60
my country	a-33 l66
my cousin	a-31 j31
my dad	e25
my data	a-27 c107 d85 e-28 k-44 l-35
my datas	c37 d67 l-33
my daughter	l30
my deadlift	i44 l-29
my desk	a32 h28 i29 l-27
my details	b-34 c81 l-24
my diary	d-33 g104 l-58
my dog	g-29 i-44 l106
my doms	g26
my entries	d87 l-36
my ex	l84 q-46
my exs	c-89 l112
my eyes	i27
my face	e-37 l60
my feet	a-31
my file	c199 d-134 k-36
my first	j-52 k42
my foot	e60 k-33 l-51 o69
my gains	a27
my garage	i-42 l43
my german	k28
my glute	h27
my glutes	a47 i-32
my goal	a-25 k136 l-45 p-26
my goals	g-33 k64 l-24
my gp	d25
my gran	a-41 l42
my groin	a72 e-42 g-26 l-45
my gym	l24
my hair	i-24 l27
my half	j30
my hamstring	a83 l-32
my hamstrings	a26 b-25 c-45 g-39 i84
my head	e32 i-34
my heart	a-40 e-27 h146 k-24
my hearts	a32
my heel	a46
my hip	a101 h57 l-111
my hips	a95 i-33 l-59
my history	g55
my hour	a-27 k58
my info	c171 l-71 n-33
my kid	a-33 c-36 h-31 l69 p26
my knee	b28 c25 d-28 f25 g56 l-54 o-24
my kneecap	a41
my knees	e29 h-25 l24
my laces	a37 f-45 l50
my lap	e28
my laptop	a-29 l80
my last	a-28 b64 c-60 g62 i24 l-54 p94
my left	a58 e-47 g33
my leg	a56 d67 e27 i-77 l-80
my legs	a149 c-29 g-55 i-107 j-60 o39 q57
my life	l27
my log	a-33 b26 g132 i-46 k-48 l-39 p34
my logs	a-25 c26 d175 f-32 g-29 l-52 o-28
my long	a-82 e71 j25
my lower	i26
my lunch	e-31 k28
my manager	a-30 l58
my mate	f35 k-25
my maths	l34
my meniscus	a37 l-35
my mind	b86 d-26 k-43
my month	d-34 g74
my mother	a-44 l57
my mum	h43 l-43
my nan	a28
my nose	a-76 l111
my numbers	a-29 d50 g37 l-27
my objective	k49
my october	g35
my old	f60 k-27 l-25
my own	a39
my parcel	k-29 l46
my patella	a24
my pee	a35 h-27
my phone	a-43 d-26 k-56 l78 o58 p49
my physio	a-31 j68
my pins	a45 e-30
my plan	e24
my profile	c108 k-50 l-53
my pt	d32
my quad	b26 h54
my quads	i101 l-37
my record	g101 h-39 l-54
my records	a-28 c77 d107 g-39 k-33 l-27 p-43
my rest	a50 l-26
my rpe	c-46 f34 g95 p-32
my run	e130 h-60 i58 l-53 p-31
my running	a-26 h32
my settings	d-38 g-66 k80 l28
my shift	e-57 l73
my shin	a74 e-24 g-24 h-30 i31 l-41
my shins	p30
my shoe	e29
my shoes	a71 l-25
my sleep	q48
my soreness	a-61 g78
my soul	g-26 i43
my squat	g24
my stats	g71 l-45
my stop	l104 o-110
my streak	a-35 g107 h-35 l-37
my stuff	c51 d108 e-27 l-62 o-32
my subscription	a-35 b-73 o123
my swollen	h27
my thigh	a70 i-46
my tights	l32
my time	k53 l-28
my timezone	k40
my toes	a-50 h66
my train	c-27 l44
my trainer	a-60 j49
my training	a41 g34 l-31
my tuesday	g57 l-46
my urine	a46 h36
my watch	a35 q52
my way	e-31
my wee	a25 h37 i-24
my week	c-36 g128 j50 k-31 l-41 o-44
my weight	a57 k26 l-42 p-35
my whole	c31 d29 g-44 l-33
my wife	b51 l47 p-51
my wifi	l88
my workout	d25
my workouts	c-69 g82
my worst	g33
my zone	k69
myself	a65 i48 l-32 p-44
myself $	a74 i-29 p-34
myself _ a	a-42 i31
myself _ the	a27
myself into	a30
myse~	a65 i48 l-32 p-44
myth	a-47 h144 j-31
myth $	h32
nae	a54 i-47
nag	c-44 g-50 n162
nag me	c-44 g-50 n169
nagging	a-33 b-33 i-34 l-44 n33 o123
nagging $	b-33 i-28 l-32 o125
nagg~	a-33 b-33 i-34 l-44 n33 o123
nah	a163 b105 h-33 i-32 j-39 l-83 m-28 o-51 p37
nah $	a99 e24 h-46 l-53
nah _ ?	a59 q-42
nah _ was	p45
nah it	p45
nailed	a-51 i71
nail~	a-51 i87
nairobi	k51
nair~	k51
name	f-25 k74 l74 p-53 q-25
name $	k74 l28 p-53 q-25
nan	a27
nap	h93 l-52
nap $	h134 l-42 m-49
napp~	a25
naptime	j31
napt~	j31
nati~	l41 n-26
naw	a117 h-45 l-62
nay	a33 h58 l-63
nay $	h58
nd	a-39 b47 i28 m-41 q52
near	a-35 e29
near the	a-35 e29
nearly	c-24 e69 i31 o-27
nearly _ $	c-24 e61 l-24 o-25
nearly fainted	i24
near~	c-24 e69 i31 o-27
neck	h70 l-47
need	a91 d58 e-65 h71 j-55 k-50 m-24 o71
need $	h28
need _ $	f-57 i25 n26 o47
need _ after	h45
need _ ask	o39
need _ me	f35
need _ run	a53
need a	l33
need from	f35
need it	n26 o-25
need reminders	o33
need to	h-26 j-29 l43 o36 q24
need you	o39
needed	a30
needle	a41 o-37
needle _ the	a44 o-37
needle in	e28 o-37
needles	e45 i-37
needles _ feet	a-56 e50
needles _ the	a36 i-41
needles in	a51 i-38
needs	d30 l-32 m38
needs a	m38
need~	a65 d30 e36 i-37 l-32 m37 n-27 o-29
neet	i32 l-27
neet $	i32 l-27
negative	h128 j-30 l-84
nega~	h128 j-30 l-84
neighbour	h-36 l53
neighbours	i29
neig~	h-36 l53
neither	a72 l-34
neither _ nor	a62 l-34
neit~	a72 l-34
nerves	o25
nerves _ $	o25
nervous	l42
nerv~	h-31 l29
netflix	a-46 d-90 i-24 l238
netflix is	a-35 l61
netf~	a-46 d-90 i-24 l238
never	a39 b119 c-40 d-26 f-52 g-35 h38 n-97 o32 p75
never _ $	a-70 b81 c-28 g-26 i34 l34 o-29
never _ is	a26
never _ it	h38
never _ the	f-37 j46
never _ then	p-31
never again	i53 p-29
never did	p50
never finished	i-26 p30
never had	a58 b-36 h38
never happened	c-28 p70
never mind	b177 d-26 l-61 p-38
nevermind	b211 f-32 l-130
neve~	a26 b331 c-51 d-26 f-84 g-35 h38 l-149 n-97 p75
new	d-29 e-52 f67 h-41 k149 l62 m-37 n-55 o41 p-59 q-37
new _ $	e25 l29
new _ new	k71 l-63
new _ on	o36
new entry	i32 p-32
new goal	i-30 k79
new here	f79 l-42
new pb	k-33 l31
new phone	g42 k63 l-63
new shoes	a-33 l50
new year	a-26 l27 o36
new york	k49 n-30
newbie	e-25 f75 q-50
newbie here	e-25 f75 q-50
newborn foal	a33
newb~	f75 q-50
news	l94 o-26
news $	l74 o-26
next	b-73 e56 g-34 i37 j-33 k37 n34 o56
next ?	a38 e-25
next _ $	i-29 l72 n34
next _ legs	i32 j-44
next _ me	a-77 e76
next _ when	a84 l-53
next door	l41
next run	a84 l-53
next to	a-77 e76 i36 j-31
next week	b-73 g-28 k40 l-26 n34 o73
nice	b-57 f-40 i-32 k-25 l294 m-29 o-45 p-46
nice $	b-27 f-40 k-25 l169 m-29
nice _ $	e41 i-32 l102 o-29 p-46
nice way	a71 i-32
nicely	e28
nice~	e28
niggle	a52 e31 i-33 k-32
niggle _ nothing	k-26
nigg~	a55 k-32
night	a84 e-67 g-43 h-47 i45 j73 k35 l105 m-31 n-42 o-38
night #	a47 n26 p-45
night $	a-81 g-27 h-36 l155 m57 n-36 o-45 p56
night _ #	a33 l-31 m-26 n30
night _ $	a38 k54 n-28
night _ ?	j33
night _ legs	a-36 j60
night _ min	i31 p-28
night _ not	i41
night _ now	a26
night _ on	a78 i-61
night _ so	i-25
night _ the	a-35 k-26 l28 m74 o-30
night _ this	a-28 l25 p31
night _ x	a30 i-30
night at	m-26 n30
night before	j25
night legs	a63 i-31
night no	a-31 i64
night rpe	i30 l-24
night run	a-24 e28
night shifts	k42 m-27
night sore	a-24 e27
night with	l33
nighter	a41
nighter _ #	a36
nighter legs	a36
nights	e-34 i61 l25 n-50 o88 p-49
nights _ $	i32 l25 p-27
nights ago	i32
nigh~	a182 e-122 g-43 h-63 i92 j50 k54 l82 m-41 n-93 o50 p-36 q-33
nine	a64 b-27 e-33 h-39 i97 j-42 k34 m-42 n28 p28 q-43
nine $	a-48 i59 l-32 m26 p60 q-45
nine _ $	h-39 l39
nine _ not	a62 b-27
nippy	a35
nippy thing	a34
nipp~	a32 e28 i-30
no	a94 b106 c30 e31 f-44 h-165 i-31 j-126 k44 l-165 m-67 n-134 o129 p107 q217
no #	i-24 p41
no $	a39 b87 e55 g-41 h-92 j131 l144 m-50 o-207 p-87 q73
no ?	a-100 j-25 k46 q142
no _ #	e34
no _ $	b-118 c42 e62 g30 h-55 i27 j-111 k-118 l63 m28 n-51 p142 q32
no _ ?	a75 e-38 q31
no _ a	a40
no _ anywhere	a31 i-31
no _ back	b64 e-29
no _ because	a-27 q31
no _ can	a24
no _ cancel	b39 o-37
no _ check	o34
no _ daily	n-56 o56
no _ from	i43
no _ go	b33
no _ hold	o43
no _ i	a-30 q45
no _ in	a38 i-35 k44 l-25 n-34
no _ ins	l-24 o67
no _ is	a-27 q46
no _ just	a45 d32 i-37 k25 o-43
no _ keep	e24
no _ left	a-37 e37
no _ legs	a-55 e43 i-36 p52
no _ me	g34 o26 q-29
no _ messages	k-25 o90
no _ my	q42
no _ no	a-56 b63 e78 h42 i36 j-58 l-55 o35 p-37
no _ nothing	l-29 o49
no _ of	a-36 b39 o-45 q32
no _ on	o32
no _ only	a52 q-25
no _ or	h-43 i104
no _ pain	a27
no _ pings	o37
no _ really	j36
no _ reminders	o31
no _ so	a-51 e39
no _ soreness	a70 i-39
no _ stuff	q26
no _ the	o42
no _ this	b44 l-29 m-34 o35
no _ till	o36
no _ to	o34 q24
no _ today	a-31 b-29 e-28 l87
no _ was	e25
no _ whatsoever	a72 g-34 o-33
no aches	i28
no after	h59 j-36 k-32 m56
no back	i45 p-32
no because	q25
no breakfast	e30
no check	l-26 n-55 o104
no chest	q26
no complaints	i-26
no daily	n-37 o38
no dinner	a-32 e39
no dizziness	a-26 h-37 i73
no dizzy	a-25 q26
no drama	e56 k-30 p-27
no dramas	a-39 i40
no feeling	a43
no fever	a48 o-29 p25
no food	a32
no gain	h50 j-27 l-31
no go	a96 j-26 l-43 o-27
no goal	j36 o-24
no gym	a29
no hills	a51 e-33
no i	l26
no idea	e-34 k38
no it	q30
no knee	a-30 e40
no legs	g37 j-31 l34
no longer	b-27 k28 l-24 o32
no maybe	a44 l-44
no messages	a-26 o38
no more	a-38 e-52 h-26 i-44 k65 l-76 m-24 n99 o237 q-114
no need	o36 q24
no niggle	a-33 e67 i-24
no no	a-36 b63
no nothing	b-30 e30
no notifications	n-38 o68
no numbness	a48 b-29
no pain	d30 e39 h41 j-25 l-32
no pings	i-37 l-50 o158
no power	a28
no problem	l39
no regrets	i-28 l45
no reminders	n-51 o89
no run	a-163 i67 j-54 l77 q84
no running	a51 e-25
no sense	a-35 p-32 q77
no signal	l-27 o32
no skipping	a-30 e29
no sleep	a49 e-30
no soreness	e89 g-41 o-35
no sprints	a-27 j33
no stabs	e39
no stop	b113 e-29 o-67
no strength	a24
no sweat	e46
no swelling	a74 e-33
no thanks	b89 o-43
no the	a-32 q46
no to	a37 g71 q-83
no trace	b-39 c91 o-26
no trouble	a-37 i43
no wait	i-32 p58
no when	q70
no why	a-26 q33
no wobble	a-45 e45
no you	a28
nobody	p38
nobo~	p38
nod	a25
noise	a76 l-54
noise $	a100 l-54
noise and	a-45 q40
nois~	a76 l-54
non	l58 o-42
none	a80 i-70 p30
none $	a59 i-52
none _ it	p30
nonsense	a-38 h51 j-27 l-31 q45
nons~	a-38 h51 j-27 l-31 q45
noo	e39
noob	f-37 h28 j46 l-24
noodle	a92 i-79
noodle legs	a92 i-79
noodles	e62
noodles _ #	a-107 e107
nood~	a83 e64 i-100
noon	b-38 e-64 h-26 i70 j64 k122 l-85 n-34 o-32 p56
noon $	b-38 i36 l-31 n-32 p48
noon _ $	k33 l-26
noon _ ?	a-54 j70
noon _ the	k63
noon easy	a26
nope	f-28 g-36 k-83 l177
nope _ now	e-42 o70
nope not	m42
nor	a62 l-34
nordic	a-35 e-24 h-44 i115 l-111 p130
nordic _ #	i-40 p40
nordic _ $	i-40 p51
nordic curls	i-83 p91
nordics	e-32 h26 i231 k-29 l-93 p-53 q-24
nordics #	i48
nordics $	a33 h-47 i59
nordics _ #	a30
nordics _ hours	i31
nordics _ the	a-39 i33 j30
nordics and	h27 q-24
nordics at	a-36 i27 j30
nordics bridges	i29
nordics hamstrings	a70 i-67
nordics last	i32 l-27
nord~	a-36 e-56 i346 k-32 l-204 p77 q-24
normal	e47 h119 k-40 l-65 n24
normal ?	e39
normal _ $	a69 e37 h-63 n24
normal _ i	e-29 h25
normal _ my	a-42 e57
normal for	a27
normal i	h28
normal service	n24
normal that	a-78 e41 h69
norm~	e47 h126 k-40 l-65 n24
nose	a155 e-93
nose running	a103 e-87
not	a166 b131 d-61 e43 f-114 g-98 h-189 i-289 j-179 k111 l-90 m133 n-133 o74 p423 q81
not #	a-171 e-25 i-54 k82 l-60 m-97 n-31 p322
not $	a58 b27 c-58 e73 h61 j-28 k-25 l44 m-34 n-48 o103 p-112 q-47
not :	a27 i41 p-45
not ?	a24 h-30 q37
not _ #	a-161 e167 i43 k66 m-61 p-41
not _ $	a-42 c-24 e-30 f-48 g-27 h-34 i69 k70 l53 m190 n-27 o-137
not _ /	e-25 k35
not _ ?	a-34 h-25 q71
not _ a	a-54 e68 q40
not _ about	a-31 b46 k38 l-25
not _ after	i40 p-40
not _ and	i-83 p84
not _ any	b-35 n25 p24
not _ anymore	a39 e-43 k40 l-29 o61 p-59
not _ anything	c66 h-30
not _ arsed	b61
not _ at	k-28 m47
not _ back	a30 i-24
not _ but	i38
not _ cold	a25
not _ day	a39
not _ days	p26
not _ do	a-48 k-37 q109
not _ down	a27
not _ easy	a-27 e39
not _ em	p31
not _ english	k54 p-37
not _ fever	a29
not _ ffs	i-33 m40 p33
not _ for	a-32
not _ good	l-56 m100
not _ how	f29
not _ i	e-27 i-34 m41
not _ is	q24
not _ it	b-65 e49 f92 h-38 i-37 k72 o-51 p-46 q78
not _ just	e27 m-35 p27
not _ leg	p31
not _ legs	a44
not _ lift	h39 q-38
not _ lol	a-56 i29 p37
not _ long	a62 e-39
not _ mate	l-43 m56
not _ me	a90 b-24 c-55 k-25 l-39 m-81 n-51 o211
not _ minute	b-52 m70
not _ minutes	p52
not _ more	m-24 o69
not _ my	a116 e-69 h52 i29 o-56 p-30
not _ not	a60
not _ now	a-50 b-53 e-40 i69 m137
not _ of	k36
not _ off	l36 o-30
not _ on	a-59 e25 o44 q-31
not _ or	a42
not _ out	a-24 l49
not _ pee	a-27 p39
not _ reverse	i-38 p40
not _ run	a40 j25 l-26
not _ say	a61 b-27
not _ sleep	a37
not _ sore	a28
not _ squat	i-52 p73
not _ squats	i-33 p30
not _ stairs	a57
not _ stop	e42
not _ that	a-27 b173 p-93 q-24
not _ the	a59 c38 e-57 i-55 l64 p-45
not _ this	b70 o26
not _ to	a29 b133 c30 e-35 f-49 g-26 k-30
not _ up	e36 f-31 h-41 l-38 q93
not _ ups	p27
not _ weight	b28 o-26
not _ what	a-34 f61 l74 p-32 q-48
not _ when	i26
not _ why	a29 q29
not _ yet	a-30 b36 e30 p-26
not _ you	c44
not a	a66 h-30 l-38 m60
not an	p24
not answer	a-34 e34 l-28 m58
not ask	i28 m-51 o45
not at	k-70 m-33 o109
not back	i-116 p119
not bad	a35 h-37
not be	b72 i40 l-42 m-29
not bear	l59 m-24 p-25
not bend	a-32 h25 i24
not bother	b98 f-27 l-30
not care	a27
not come	i-24 l49
not disturb	b-51 l-28 o82
not dizzy	a79 m-25
not do	a41 h-24 k24 m-25 p41
not dying	i32 p-27
not eaten	k-27
not even	b-27 q41
not faint	i25
not feel	a-54 i29
not feverish	a38
not fit	i24
not get	f125 h-28 l-30 o-38
not go	a30 l33 o-30
not good	a31
not great	a-37 k-25 m132 p-47
not had	n28
not happen	p26
not happy	p-40
not have	p33
not hold	e57
not hurt	a99
not i	a-25 h39 k-37 q94
not ill	a30
not injured	m-30
not intervals	q29
not it	q24
not judge	e58 l-34 o-24
not just	c33 p-28
not kg	k40
not km	e-39 k82
not know	b-52 f32 i26 l126 o-31 q-39
not lbs	k27
not legs	a52 e26 o-45
not let	b-38 l92
not lie	i33
not lift	a98 e-25 i-25
not limping	a28
not log	l49
not mean	n31
not message	l-30 o83
not miles	k93 l-65 q-25
not mine	a-44 p30
not much	a44
not my	k25
not need	o62
not now	a-24 b-35 e-66 k-146 m329 p-49 q33
not painful	a-24 e30
not put	a45 b28 i31 o-26
not recommend	i29
not remind	o40
not right	a24 e-27 m66
not run	a-122 h69 l69 q24
not running	a-61 l-29 o78
not saturday	p37
not save	b105 o-63
not say	b79 k-47
not send	m-24 o104
not sharp	e31
not sleep	a-35 i61
not sore	a95 e32 m-51 o-24
not squats	i-103 p103
not start	b42 p-49
not step	i-29 p39
not stop	a-35 e49 l156 o-151
not straighten	a49
not take	a33 e60 l-26
not talk	a-24 k-38 m125
not text	o63
not that	a39
not the	a119 b24 e-40 i-30 o-45
not there	a-49 p34
not think	a-47 p34
not this	b-57 m70
not to	a37 e31 q-47
not today	a-166 l-38 p121 q58
not touch	a34
not train	b-35 h24
not two	p65
not understand	k51 o-26
not wake	a45 e-28 i27 l-31
not walk	o44
not want	b91 c56 g-26 k-30 l-29
not well	p26
not wobbly	a31
not write	n-27 o57
not you	l44 q-24
note	b-24 i70
notes	a-24 f38 g24 l-38
notes $	f38 l-38
note~	a-27 f38 g24 l-38
nothing	a131 b32 e31 h-87 j-96
nothing $	a75 b43 i45 k-69 p-30
nothing _ #	i28
nothing _ $	a-80 e40 k57 l-51 o47
nothing _ ?	a25
nothing _ like	a-35 e35
nothing _ nothing	j-24
nothing _ the	a34
nothing _ write	a55 k-26
nothing else	i35
nothing fancy	a-71 k61
nothing feel	a-28 e35
nothing hurt	i33
nothing hurts	e51
nothing in	h-26 k43
nothing more	e-26 o33
nothing sharp	i-30
nothing since	a29
nothing to	e-28 i29
noth~	a131 b32 e31 h-87 j-96
notice	a48 e-37 k33
notifications	b-47 e-31 k-31 l-77 n122 o157
notifications $	b-47 e-31 l-25 n109 o56
notifications _ $	l-45 n37 o60
notifications off	n-39 o55
notifications on	l-39 n92 o-28
notifications please	n-40 o64
noti~	b-47 e-48 h-57 l-77 m-24 n110 o193 q-25
november	g58 h-45
november $	g58 h-45
nove~	g58 h-45
now	a-110 b-45 c-35 e262 f124 g-53 h-38 i-113 j-99 k232 l-153 m203 n-70 o44 p-107 q-50
now #	k31
now $	a56 b-57 d25 f42 g-31 i69 j-74 k92 m25 n-75 p-38
now ?	a106
now _ #	a-145 e194 i-46 m39
now _ $	a70 e-60 f98 j-24 l-24 m32 o-50
now _ :	i-28 k28
now _ after	k-32 m56
now _ am	e-45 k-26 l26 m28
now _ and	c-25 i-28 k51
now _ check	e-34 k34
now _ fine	e-30 l65
now _ have	k-52 m29 n28
now _ i	a-24 e46
now _ in	m32
now _ is	a32
now _ it	m-24 o38
now _ lap	a46 e-46
now _ later	a93 l-37 m-51
now _ my	a-60 e30 h30
now _ no	a29
now _ on	e-27
now _ run	a-24 e29
now _ that	e25
now _ the	i27
now _ to	a30
now _ up	a-27
now _ was	e-26 i26
now _ when	m35
now a	a30 i-30
now all	e61 i-44
now an	e29
now and	a-30 e35 k30
now another	a46 e-46
now ask	m65
now at	a-33 e34 h30
now can	e30
now feels	a-37 e50
now i	a-40 b67 k-74 l26 m65 o-28
now just	e-48 m30
now legs	a-162 e123 i-26 l65
now my	a27
now not	k54 m-46
now on	a-26 k80 m-28 o-35
now one	a49
now or	a77 e24 l-40 m-61
now quads	a-42 e42
now run	a31 e-25
now so	k34
now walking	e34
now was	k70 l-46
now what	f106 i-48 k-45
nudge	a-30 k31 n81 p-57
nudge _ #	k49 p-57
nudge _ every	n32
nudge at	k49 p-57
nudge each	n27
nudge me	n25
nudges	l-34 m-30 n44 o56
nudg~	a-44 l-35 n125 o49 p-57
nuke	b-73 c192 d-44 l-40 q-25
nuke _ $	b-73 c192 d-44 l-40 q-25
numb	a56 c-32 g-33 h45 j-60 k-32 l64 m35 p30
numb _ $	a35 i-35
numb _ a	h25
numb _ boredom	l34
numb _ deadlifts	a72 h-57
numb _ leg	h25
numb _ my	a39
numb _ the	m53
numb after	a34
numb feet	h31
numb from	a-26 l47 m53
numb in	e25
numb on	h51
numb since	h-32
numb toes	e-24 h40
numb with	l34
number	a30 c-89 k-28 p42 q92
number $	c-89 l93 p36
number :	a36 e-35
number _ #	a36 e-35
number _ you	l-73 q79
number was	q26
numbers	a-73 d89 g220 h-29 l-67 m-28 n-26 q-44
numbers $	d43 m-28
numbers _ $	f-50 g152 l-46 q-27
numbers _ a	a-29 d43
numbers for	g53 l-35
numbers in	a-29 d52
numbness	a92 b-33
numb~	a55 b-51 c-89 d89 g198 h-66 k-64 l-47 m-28 n-26 q41
nutr~	a-26 h266 l-169 m-25
nvm	b334 c-50 g-50 l-71 m-33 o-24 p-28
nvm $	b223 c-48 g-50 l-71
nvm forget	b34
nvm i	b26 m-26
oats	a-28 e33
oats #	a-35 e35
objective	k109 m-28
objective :	k49
objective _ to	k49
obje~	k109 m-28
obliterated	a-76 i86
obli~	a-77 c42 i88 l-33
obviously	i38
obvi~	i38
oclock	i70 k32 l-42 p-43
oclo~	i70 k32 l-42 p-43
october	g154 h-50 l-33
october $	g73 h-50
october ?	g45
october _ $	g59
octo~	g154 h-50 l-33
odd	i30
odd $	a-39 i41
of	a101 b-24 c59 d76 e69 f-40 g-41 i50 j-64 k-59 l75 m-124 n-86 p-66 q69
of #	a-148 e238 i-102 j-25 l69
of _ #	q31
of _ $	a32 c55 d-50 e39 f-32 g98 h-53 i-34 j-64 k-42 l51 m26 o-74 p136 q-59
of _ :	l36
of _ ?	a-54 d102 h-78 l66
of _ and	q24
of _ armchair	a27
of _ blood	h31 l-28
of _ but	a97 i-29 l-37
of _ calves	a-38 e30 h30
of _ can	e-26 f27
of _ car	a26
of _ cold	h-33 q60
of _ day	i30
of _ done	e54 i-39
of _ down	a-52 e26 i33
of _ foot	a44 i-30
of _ for	j28 l-27
of _ grapefruit	a30 l-30
of _ gym	i26
of _ hour	i24
of _ i	k61
of _ in	a-24 e26 f39
of _ just	a-25 e31
of _ knee	e44
of _ last	a-32 i32
of _ later	a65 h-28 m-47
of _ leg	a47 d69 g-45 l-59
of _ legs	a30
of _ like	a-29 i33
of _ logs	d25
of _ lol	k-42 l70
of _ long	a-28 e41
of _ loop	a-48 e48
of _ menu	b44
of _ messages	a-34 k-25 l-45 n78 o37
of _ month	d-34 g53
of _ my	c-64 d115 g-26
of _ not	c44 p-43
of _ on	a-37 h41
of _ only	a-25 k36
of _ park	a34
of _ per	g-30 h42
of _ reminders	l-33 o66
of _ road	l39
of _ run	a49 l-46
of _ six	a28 i-28
of _ sore	a36
of _ soreness	a34
of _ squats	a33 h-33 q26
of _ still	a66 i-46
of _ sudden	a-66 e39 h47
of _ to	a36 f33
of _ today	a-31 l57
of _ tuesday	a35 i-25
of _ two	e25
of _ walk	q26
of _ you	d26
of a	a-26 d-45 e-36 h96 j33 p-49 q39
of all	c-64 d115 g-26
of an	i24
of ankle	e24
of bed	a65 i-34
of bone	a26
of cement	i-28
of commands	f41 h-37
of drawers	l34
of em	a39 e-46 i32
of everything	d122 h-35 l-31
of here	b40
of hip	i26
of it	a75 b-46 c62 l-31 o-40
of kilos	k27
of lamb	l46
of leg	a-26 i89
of legs	b-27 e-42 h25 i73 k-31 p37
of lunges	a28
of me	a32 c27 m26 q-27
of milk	l54
of muscle	h30
of my	e92 g58 i-84 l-99 q54
of our	l39
of overtraining	h43
of pain	a-39 i33
of patience	l25
of peru	l55
of rdls	i27
of run	a-25
of running	a67 h-28 l-33
of six	a-24 e25
of sleep	i-25 q28
of squats	a29
of squatting	l54 m-47
of tempo	h25
of ten	a64 i29 o-32
of that	i27
of the	a-77 d32 e47 f-29 g-28 l51 m-33 o88 p-34 q33
of them	c44 g48 p-43
of these	l-33 o57
of thigh	a-38 e44
of this	b67 c57 f-37 o-57
of time	h52 i-28 k-24
of water	h27
of what	q33
of you	l-28 o40
of your	l-33 n-38 o72
off	b-28 d-60 e29 g-60 h-50 j-61 k-88 l-56 m42 o387 q-35
off #	a-43 i50 l-25
off $	a45 b70 h-61 i-30 j-52 k-100 l-82 n-107 o231 p33 q30
off ?	e79 j-27
off _ #	a-39 e37 k26 m50 o-71
off _ $	h-44 k-40 l-49 m-60 n-36 o308
off _ ?	a-63 e81
off _ back	j45
off _ bus	a30
off _ check	k-53 m89 o-37
off _ in	e-26 k51 n-27
off _ last	a-53 i74
off _ leg	i24
off _ list	n-43 o63
off _ me	k32
off _ off	a42 o-37
off _ ok	a-34 e34
off _ on	a-32 e37 n31
off _ table	a36 i25
off _ the	l-31 o43
off _ to	e-84 l90
off a	i-64 l98 o-36
off again	a-34 e52
off check	k51
off day	a-39 e39
off for	k32
off in	a31
off it	a-25 i25
off now	m-27 o70
off on	a34 o-34
off please	h-35 k-32 n-24 o136
off switch	l-33 o54
off the	a55 h-40 i46 j52 k-45 l-60 m81 n131 o-167
off this	l-27 o30
off til	m28
off to	k-33 n-30 o87
off with	l-31 o41
off your	c52
office _ $	e-24 i32
offline	a-52 d150 f36 g-24 l-92
offline $	d24 f92 g-24 l-92
offl~	a-52 d150 f36 g-24 l-92
often	a-25 g88 l-33 q-29
often _ i	f-24 g88 h-38
often _ you	f45 l-33 q-29
often did	g34 q-29
often have	g39
ofte~	a-25 g88 l-33 q-29
oh	p30
oh _ i	a-28
oh and	p30
oi	g-45 l186 m-33 q-36
ok	a183 b-25 e69 f-63 i-137 l31 m-40 n37 o-27
ok #	a60 e-33 i-26
ok $	a44 b-65 e110 h29 i-34 j-63 k-72 l187 n-77 q-65
ok ?	a64 h-31 j65 k37 l-65
ok _ $	f-49 h-31 j79 k33 l112 m-29 n-52
ok _ a	h25
ok _ am	n49
ok _ can	l-34 n34
ok _ i	h27
ok _ is	k-42 n28
ok _ jog	a-41 h48
ok _ k	a81 e-81
ok _ legs	a30
ok _ me	n28
ok _ my	h24
ok _ ok	e47 i-26
ok _ run	a66 e-28
ok _ why	l-38 q59
ok after	a24
ok but	a-35 l-50 q121
ok coach	l26 m-29
ok for	a28
ok i	l-30 n71
ok lungs	a-24 e51 i-26
ok mood	a-28 e59 i-31
ok now	a84 e-65
ok or	h-24 j51 l-29
ok that	h24
ok to	a40 h44 l-35
ok you	l-34 n34
okay	k-39 l52
old	a31 d-33 f90 g37 h59 i-34 j-24 o-30 q-42
old _ $	c29 f41 g43 l-25
old _ you	f-29 l59
old age	h24
old answers	f-26 g60
old are	f-29 l59
old entries	c31 f41 g-49
omg	b-48 k-40 l181 q-31
on	a43 b-24 c-27 d-26 e47 f-50 g-26 h38 i-56 j-72 k-92 l56 m53 n181 o63 p-98
on #	a34 b47 e-33 i-53 k-90 n118
on $	a-51 e42 g-44 h-145 k-81 l-53 m76 n284 o-61 q49
on ?	a-59 e158
on _ #	g64 k-25 l88 p-26 q-57
on _ $	a-41 b-138 e194 g65 i-75 j40 k84 m-48 n-29 q-32
on _ :	a-32 e-27 h43 i40 k-46 n30
on _ ?	a32 e-33 h-60 l162 p-64 q-35
on _ after	a52 e-35 h25 j-26
on _ all	d37
on _ ankle	a38
on _ at	k-30 l40 n35
on _ back	i39
on _ basis	q69
on _ baths	h57 m-24
on _ boat	a40 e-46 o32
on _ bone	h-24
on _ box	a33
on _ bus	a-27 g27
on _ calendar	a48 i-27
on _ call	e-25 l-82 m119
on _ canal	e27
on _ cards	a34
on _ clock	e32 k-24
on _ couch	h25 i29
on _ cut	k40 l-33
on _ day	a-34 i-24 j72
on _ days	a-36 h-56 j108
on _ descent	a-44 e44
on _ down	a53
on _ downhill	a-47 e49
on _ dreadmill	e43 i-48
on _ empty	a30
on _ exactly	h-27 q35
on _ foot	b28 o-25
on _ grounds	h-27 q91
on _ gym	a28
on _ head	n-47 o66
on _ hill	a-63 e123 q-27
on _ hours	k33
on _ how	j-30 l43
on _ i	a-52 i70
on _ in	i45
on _ kerb	a-33 e44
on _ last	a68 e-73 g-31 p34
on _ leave	e-26 o34
on _ left	a38
on _ leg	i43 o40
on _ legs	a-85 h100 l-25
on _ list	k-36 l-24 n100
on _ lol	a26
on _ long	h59 j-32
on _ mat	h31
on _ menu	a28 h-35 j43
on _ mode	a62 h-32 k84 l-29 n-55 o-30
on _ no	a-43
on _ not	n28
on _ off	a73 k-24
on _ office	a38 i-32
on _ ok	a51 j-46
on _ on	a27 o-37
on _ one	a-64 e32 p38
on _ own	l36
on _ park	i25
on _ path	a-57 e57
on _ phone	l-42 m47
on _ pins	a76 e-43
on _ plan	a77 e-26 j-45
on _ plane	l40
on _ please	o26
on _ press	i45
on _ prom	a-27 e27
on _ right	a60 i-40
on _ road	a-67 e80
on _ rock	a-28 e28
on _ rower	e-28 m26
on _ run	a-121 e199 l-38
on _ scale	a49
on _ shin	a37
on _ side	a93 e-65 h-25
on _ sides	a-25 e28
on _ since	a33
on _ sofa	a29 e-53 l33
on _ squats	a-26 j33
on _ stair	a25
on _ stairs	i41
on _ step	p27
on _ that	e-28 h46
on _ the	n29
on _ thermometer	h45
on _ three	a40 e-36
on _ til	e-29 o33
on _ time	d-29 k127 m-50
on _ today	a86 l-32
on _ track	a26 i-37
on _ trail	a-39 e54
on _ treadmill	a-53 e72 i-27 k-26 l56
on _ tready	h25
on _ tube	a48 e-81 l-27 m81
on a	a-153 e24 h39 i-47 j-31 k26 m61 o32 q34
on again	n67 o-41
on both	a-25 e28
on crutches	o32
on day	a36 e-42 h34
on deadlifts	i28
on deads	i24
on doms	a-53 e-67 h136
on every	p27
on fire	h-32 l28 n-25
on friday	g26
on fumes	a38 e-41
on go	a33 e-24
on grass	a35
on his	h-36 l53
on hold	k-36 m-44 o115
on hols	o25
on ice	a42 i-38 m46 n-55 o32
on it	a28 b-73 e122 m-24 n-29 q-33
on just	a32 e-32
on keyboard	l52
on km	e32
on lap	a-27 e34
on leg	j25
on legs	e47 f-39
on linux	h-30 l63
on lunges	a-62 h47
on me	d47 e-36 h-30 i-31 k-61 n73
on monday	i33 j-26
on my	b27 d-46 e28 h-34 i95 j-33 k-62 l82 o49 q-29
on notifications	e-31 n95 o-42
on one	a49 i-31 j30 l-31
on or	e40
on paper	a-24 d37 e25
on please	n47
on reminders	n76 o-64
on rep	a90 e-34 i-26
on right	a29
on run	a-84 e90
on running	h73 j-25 l-49
on sat	i29
on shift	k-35 m55
on so	a58 i-43
on sofa	a27
on sore	a-61 h77
on soreness	a37 q-24
on squats	a-24 h-28 i68
on stairs	a53 i-45
on strike	a51
on sunday	e74 h-30 j-35 q-34
on sundays	n-34 o37
on sydney	k33
on tapering	h106 l-37 n-53
on that	e-29 h-39 i-35 k50 l-47 p82 q26
on the	a-49 b-28 d-30 e128 f-37 g41 h75 j-96 k-90 l105 m129 n-47 o31 q-114
on then	p-28 q44
on thinners	e-24 o45
on this	a-44 e49 o27
on thursday	j28
on tiktok	e-25 h46
on tired	a24
on today	a-39 j66 l-25
on top	a-52 e28 j31
on tues	a31
on tuesday	a-45 g29 l54
on tv	h71 q-43
on wed	a-29 i34
on wednesday	h-36 j104 k40 l-33 m-47
on weds	a27
on what	f-37 h-84 l-40 n-24 q270
on with	a-31 n29
on zero	a-24 e25
once	a-41 e46 h48 i73 j-61 l-30 m47 n-45 o-24
once $	i31
once _ ?	e46
once again	e46 i35 l-41
one	a150 b-94 c-40 d-24 f-63 g-46 h-32 i-29 j76 k-41 l-170 m87 n-83 o53 p246
one #	a-41 e35
one $	a27 b-56 d-53 e28 f-58 g-37 i-89 j-25 l89 m-38 o81 p137
one ?	a70 e-28
one _ #	a31 e-31 i-27 p69
one _ $	a68 d29 e-61 g30 j26 k-37 n-24 o-31
one _ :	a28 j-49
one _ ?	e39
one _ after	m36
one _ calf	a-28 h34
one _ has	i39
one _ hop	a25
one _ i	q34
one _ is	a62 h-40
one _ just	i-28 p55
one _ k	a-40 e40
one _ legs	h24
one _ more	e25
one _ my	h37 q-37
one _ on	a99 e-54
one _ one	a80 e-41 j26 p-26
one _ or	j34
one _ please	m70 p-42
one _ rep	a43 i-38
one _ run	a34
one _ the	j33
one _ up	h35 j-32
one aches	a25
one and	a-27 e24 i26
one before	n-24 p38
one bit	e31
one calf	a56
one day	j31
one exact	a39 l-28
one file	d29
one finger	a28
one hour	a-36 i70
one i	p35
one it	a-32 p29
one leg	a76 e-25 i-24
one legs	e-27 i37
one line	q34
one mile	a108 e-46 p-26
one more	a-47 e63 m-25 o52 q-25
one of	h37 k58 l-50
one run	a-25 j45
one sec	k-39 m63
one session	j24
one side	a50 e-59
one spot	a33 l-24 q30
one to	m36 p41
one today	g34 m-25
one was	p40
one with	a44 i-26
ones	g27 h-28 j36
ones $	h-28 j33
ones _ $	g27
online	h-44 k-51 l96
onli~	h-44 k-51 l96
only	a105 c-35 d47 e-85 g-52 h-145 j39 k32 l-64 p26 q171
only #	e-34 q34
only $	a138 d61 f-25 h-72 i37 k38 l-87 o-74
only ?	a24
only _ #	a52
only _ $	a-50 f36 g-27 h-54 i-59 k67 l74 p-34 q79
only _ ?	e-28 q24
only _ a	q24
only _ and	a31 i-64 j25
only _ at	j24
only _ curls	p-28
only _ km	a33 e-25
only _ left	e-26
only _ legs	a-62 i-36 p96
only _ min	p24
only _ one	a31
only _ that	a34 l34 q-41
only _ the	a24
only _ when	a-54 h-28 o90
only a	a24
only did	i-30 p45
only free	j28
only go	a26
only got	i27 l-27
only muscle	a27 e31
only on	e29
only running	f41
only slept	q37
only slow	a35 e-33
only thing	l30
only today	l29 q-27
onto	a45 k49 o-59
onto the	a50
oops	b37 f-30 h-24 l-39 n-48 o-30 p253
oops $	b-59 f-30 h-24 n-48 p194
oops _ button	b133 p-133
oops tapped	o-29 p46
oops that	i-26 p28
oops wrong	b98 p-33
oot	e52 k-27
op	a-34 e-25 o38
open	f-34 g27 h-76 k40 l103 n32
open _ $	f-28 k53 l-25
open a	l31
open on	h-30 l39
open settings	f-28 k53 l-25
opener	a-38 j63 l-25
opens	j28
open~	a-74 j108 l-32
opinion	q52
opinions	a52 l-50
opin~	a36 l-54 q52
opt	b-44 h-43 k-48 l-46 m-39 n144 o107
opt _ $	b-44 h-43 k-48 l-46 n82 o130
opt _ in	m-39 n63
opt me	m-39 n63
opt out	b-44 h-43 l-42 n-40 o200
options	f226 h-29 k-55 l-80 q-36
options $	f158 h-24 k-52 l-63
options ?	f51 q-36
options _ $	f68 q-36
opti~	a-227 f226 h-59 k166 q-36
or	a113 b-56 c-80 e29 f99 g-41 h120 i-205 j352 k-49 l178 m-129 n-70 o-122 p-123 q-24
or #	a-138 l130
or _ #	a-24
or _ $	a104 b-47 c-58 e54 g76 h112 i-58 j-63 l78 m-31 n-50 o-51 p-76
or _ /	a-35 j35
or _ ?	a30 e41 f-31 h-57 j-35 l77 m-34
or _ a	j43
or _ after	h59 j-36
or _ again	o25
or _ at	a-24 j31
or _ bath	h52 j-31
or _ day	j32
or _ days	j75
or _ did	a27 i-25 l25
or _ first	a-30 j51
or _ for	a36 j-27
or _ go	a96 j-26 l-43 o-27
or _ home	a-47 e59
or _ i	a-50 e45 h30
or _ if	a48 e-33 l-29
or _ in	a-31 e-47 h101
or _ is	j27
or _ it	e57 j52 l-58 m-24
or _ jog	a47
or _ just	a44
or _ k	j60 l-44
or _ legs	a-109 j109
or _ lift	j38
or _ my	j32
or _ one	a49 j-42
or _ rest	a70 h-40
or _ reverse	a-28 j28
or _ running	f41 h-27
or _ sleep	h25
or _ soreness	f44 h-39
or _ squats	h-26 j58
or _ that	h52
or _ the	a-52 j70
or _ then	a-38 h-38 i-36 j145
or _ to	a47
or _ today	a65 l-25 q-28
or _ training	j-45
or _ way	j35
or a	a153 j-63 l-45
or after	a-111 h-39 j61 l108
or anything	h-53 i83
or bad	h36
or bed	a24
or before	h-42 j51
or call	e41
or couch	a44 h-24
or down	a-42 g71
or easy	a29
or egg	a-31 j56
or first	j30
or flat	a45
or flip	a-37 j69
or friday	a-34 j34
or go	e95 l-37
or in	a62 e-35 j-24
or iron	j25
or is	h40 j-29
or jog	j27
or just	a-78 e24 f86 h73 j-80
or keep	a58 e-36
or later	a93 l-37 m-51
or leave	a41 j-29
or legs	a-74 j81
or move	j28
or nah	a108 e24 i-28 j-37 l-53
or nay	a33 h58 l-63
or no	a59 h79 l-93 o-27 q-26
or not	a77 c-58 e64 h55 j-33 l25 n-48 p-65
or nothing	a59
or off	a49
or other	j24
or out	a26
or outside	a90 e-33 l-40
or post	j60 l-26
or push	e27
or rest	a70 j-27
or run	e58 j59 l-83
or running	h44
or second	j49 l-25
or send	e26
or short	a42
or sofa	a42
or something	a-46 d25 f48 g39 l-49
or sprints	j38
or squats	a-39 h28 i-27 j51
or start	j43
or stop	e94 h-26 l-38
or stupid	e-47 h71
or swap	a-28 j28
or the	a-57 q48
or tomorrow	h31 j-25
or too	j29
or two	j32
or wait	a55 j-27
or walk	a-35 e37
or what	a64 h-30 j-24
or whatever	k31
orange	h-37 l-54 q91
oran~	h-40 l-54 q91
order	a-104 b-32 f-31 h-116 i-24 j383 k-72 l80 m-35
order $	f52 h-29 j53 l-46
order ?	a-41 h-35 j195 l-45 q-47
order _ $	a-56 j118 k-63 l-32 q72
order _ a	l28
order _ matter	h-25 j44
order even	h-25 j44
order for	j60 m-32
order my	j26
order of	j29
order would	f-52 j73
orders	a-39 o39
orde~	a-143 b-32 f-31 h-116 i-24 j371 k-52 l72 m-35 o32
ordinary	a31
ordi~	a31
original	j-43 l47
orig~	j-43 l47
oslo	h-35 k78
other	e-31 j67 l-48 m74
other _ $	l-48 m80
other _ not	h26
other day	a-25 j43
other is	h26
other time	l-48 m80
other way	j27
otherwise	a108 e27 h-26 k-42 l-26
otherwise _ $	a74 e44 i-38
otherwise chipper	a27
otherwise fine	a25
otherwise mint	a34 e-33
othe~	a119 i-34 j67 k-61 l-75 m59
ouch	a-30 c-25 e40 l45
ouch $	c-25 l45
ouchie	a67 k-29
ouchie _ the	a67 k-29
ouchie in	a67 k-29
ouch~	a66 k-29
our	l39
our _ trip	l39
our road	l39
out	a28 b144 c-72 d72 e241 f-84 g-49 h-75 j-25 k-50 n-93 o46 p-61
out #	a-31 i45
out $	a46 b172 c-25 e-99 f-44 g-39 h-48 l64 m-44 n-43 o133 p-82 q26
out ?	a57 e46 l-47
out _ #	a113 e-87 q33
out _ $	a-47 e138 i-39 m-24
out _ a	a29 o-26
out _ am	b37 e-38
out _ at	a-40 i46
out _ bed	a65 i-34
out _ can	a-24 e34
out _ car	a26
out _ here	b40
out _ i	a34 q-24
out _ in	a51 e-41
out _ it	a65 b-40
out _ me	e25 m31
out _ milk	l54
out _ my	c-31 d45 j30
out _ not	p34
out _ patience	l25
out _ ten	a45 o-32
out _ the	a-76 d24 e53 m-38 o83
out _ this	a-27 b80
out _ today	a-26 l55
out a	h31 m70
out all	c-31 d31
out and	a-41 e35
out at	o26
out everything	a24 d39 e-53
out fine	a41
out for	a-33 e50 o-24
out from	a33 e-24 i-32 j39
out here	a-113 e170 o-34
out i	b41 e-46
out jogging	a-40 e42
out last	a43 e-43
out now	a-64 e111 i-34
out of	a171 b67 e-92 f-38 h-33
out on	a-31 e67
out or	a72 e-35
out quads	a43 e-43
out the	b-37 c24 l-40 p31 q26
out there	e70 l35
out tonight	a-30 l49
outdoors	g-34 h46
outd~	g-34 h46
outside	a74 l-40
outside _ the	a51 e-29
outside of	a49
outs~	a74 l-40
oven	l24
over	a52 b100 c-53 d66 f-47 g115 h-36 i-42 j-103 l-46 m-48 n61 p-28
over #	h41
over $	b197 d40 l-65 n-119
over _ $	a-54 b-67 f-37 g100 k69 m-38 o87 p-37
over _ data	c-31 d60 l-29
over _ it	n31 o-27
over _ last	g27
over _ s	h38
over _ the	a61 e-38
over _ up	a-51 n76
over all	a66 l-27
over at	a30
over here	f-24 l59
over in	a43
over my	c-31 d60 l-29
over on	a33
over the	e-26 g27
over time	g125 k-40 p-37
overcooked	e-24 l34
overcooked _ $	e-24 l34
overheated	a34
overload	a-36 g-38 h107
overnight	a159 e-47 h-68
overnight $	a111 e-38 h-42
overtraining	a-34 h87
overtraining $	h36
overview	g231 h-80 k-46 l-53 m-27
over~	a135 d-32 e-49 f-32 g103 h289 i-77 j-38 k-74 l-144 m-42 n-37
ow	a39 e55 h-25
ow $	a65
own	a46 l-44
own _ $	a71 l-28
pace	a94 e204 f-26 h-68 i-73 k33 l-86 m-51
pace #	e58 i-48
pace $	a98 h-81 l-42 q67
pace ?	a-38 e67 h-28
pace _ #	e30
pace _ $	a-38 e67 h-28
pace _ :	a-58 e63
pace _ min	a60 i-44 k43 l-26
pace for	a84 m-38
pack	l-28 o56
packed	o35
pack~	o35
paddock	i31
padd~	i31
pain	a68 b-40 e-49 f58 g-41 h141 j-50 k-69 m-36 p82 q-53
pain $	a-54 b-25 k-30 l60 p-33
pain _ a	d30 f43 o-39
pain _ ankle	p34
pain _ chocolat	h-30 l51
pain _ gain	h50 j-27 l-31
pain _ i	h50 p24
pain _ in	a33 i-31
pain _ leg	h-28 i47 p-26
pain _ like	a42
pain _ me	k34
pain _ mistake	a-45 p62
pain _ muscle	h27
pain _ my	i26 l-25
pain _ running	h27
pain _ swelling	a33
pain _ the	a111 e-30 h-41 i-38 o36
pain _ wobble	a-47 e47
pain anywhere	a31 i-31
pain as	f43
pain au	h-30 l51
pain bit	p34
pain but	a28
pain by	a-45 p62
pain can	a24
pain cave	i52 p-26
pain i	a-31 p42
pain in	a52 f26 h-42 l-58 o46
pain is	a27
pain just	d32
pain more	a32
pain no	a-33 e60 h44 i27 j-30 l-33
pain not	a32
pain on	e-33 h43
pain while	h27
pain'	p31
painful	a28 p-36
painful $	p-24
pains	a-28 e-38 h72 l135 o-30 q-34
pains _ a	h-30 l42
pains _ the	a-24 l30
pains _ to	a-51 l68
pains haha	l40
pains me	a-51 l68
pain~	b-37 h72 j-29 l151 o-30 p-25 q-34
pal	f-24 l44 o35
pal $	o35
palpitations	e33 n-36 o-27
palpitations _ $	e33 l42 o-27
palpitations again	a29 e33 n-36
palp~	e33 n-36 o-27
pancakes	f-31 h-42 l120 q-48
panc~	a32 f-31 h-42 l120 q-48
panic	a40
pani~	a40
pants	i29
pant~	i29
paper	a-32 c-47 d37 e24 l65
pape~	c-47 d37 l56
parallel	i30 p-30
para~	i28 p-30
parcel	k-29 l46
parcel $	k-29 l46
parc~	k-29 l46
park	a-58 b-85 e72 f-28 i39 j-33 m154 o-24
park $	m36
park ?	a31
park _ $	a31 b-85 m118
park _ for	a-25 e25 m30
park bench	a-33 i58
park it	b-85 m149
park or	j-31 l36
park thighs	a-42 e42
parkrun	a127 b-43 e85 f-38 h-72 i-127 j115 k-49 l100 m-45
parkrun #	a-35 j35
parkrun $	a61 l-24
parkrun ?	a47 e-33
parkrun _ #	a-41 e29
parkrun _ $	a45 e-33 i-25 j38 k-33 l33
parkrun _ ?	a34 f-26 h-32 l62
parkrun _ an	a87 m-41
parkrun in	a110 m-45
parkrun sat	a-32 j60
parkrun tomorrow	a34
park~	a116 b-43 e110 f-38 h-72 i-127 j115 k-49 l100 m-59
parliament	l85
parl~	g-61 k81 l40
part	l-48 q48
particular	h-26 k57
partner _ his	a27
part~	h-49 k45
passed	a-33 l50
passed _ at	o26
passed my	a-30 e30
passed out	e-45
passed the	a-31 e31 l28
pass~	a-56 e28 h-24 l56 o34
past	a-127 e37 g219 k59 m-47 o-30 q-62
past #	a36 e-36 i-25 k36
past _ $	a-80 g79 l37 q-43
past _ in	k29 m-37
past eight	k27
past seven	m-30 n46
past six	k37 n-26
past the	a-66 e66
past verdicts	g74 k-28 q-43
pasta	h-47 l47
pasta _ $	h-47 l47
past~	a43 e-25 h-47 l47
patella	a46 h64 l-38
patella tendon	a29
pate~	a28 h115 l-38
path	a-100 e118
path $	a-31 e44
patience	a46 l25 p-46
pati~	a47 p-46
patrol	h-40 l58
patr~	h-40 l58
pause	a-45 b-77 f-35 i-44 k-43 l-90 m-60 n129 o391 p-37 q-30
pause $	b-50 f-35 l-35 n221 o-49 p-33
pause _ $	l-25 n-59 o116
pause _ i	o44
pause for	o26
pause it	o58
pause me	o47
paused	a-60 e126 i24 l-25 n-48
paused _ run	a-57 e48
paused my	a-57 e48
paus~	a-104 b-77 e135 f-35 i-43 k-43 l-125 m-60 n81 o375 p-37 q-30
pavement	i-26
pavement or	i-26
pave~	i-26
paying	e32
paying _ it	e32
paying for	e32
payi~	e32
pb	i94 k-30
pb $	i33
pb _ #	i28
pb today	i28
pdf	a-24 c-48 d120 g-24
peace	b-42 k-34 l158 m-73 n-36 o27
peace _ $	b-30 k-34 l190 m-44 o-83
peac~	a60 b-42 e-36 k-34 l157 m-73 n-36 o27
peak	a29
peak~	a26
peasy	a-27 l60
peasy #	a29 l-24
peas~	a-27 l60
pee	a86 g-37 h72 i-30 k-35 m-41 p40
pee $	l-32
pee _ $	g-49 h86
pee _ i	a47 h-41 k-28 q24
pee _ it	a-26 e40
pee _ like	a24
pee _ rhabdo	h27
pee _ the	a-39 p39
pee always	h27
pee and	a39
pee break	a-40 e30 h-41 l140 m-61 o-26
pee but	a40 k-28
pee is	e-31 p36
peed	a34 e-24
peed coke	a25
peeing	a107 k-28 l-26 p-38
peeing _ $	a55 i24 k-27 p-38
peeing _ since	a34 i-26 l-26
peeing tea	i24
peei~	a107 k-28 l-26 p-38
pees	h53 l-32
pegs	a43
penn~	a-25 e27
people	a-58 h130 j-24
people _ run	h25
people get	h44 q-28
people to	h25
peop~	a-58 h130 j-24
per	g-24 h44 k114 l-53 q-31
per _ $	g-30 h44
per week	g-30 h42
percent	a24
perc~	a24
perfect	a72 e-28
perf~	a26 j31
perhaps	l-46 m58
perhaps $	l-46 m58
perh~	l-46 m58
peri~	h27 j27
permanently	k52 n-24
permission	a71 e45 l-73
permission _ run	a77 l-62
permission to	a46 e67 l-73
perm~	a83 e42 k37 l-73 n-24 o-37
person	f27
person _ legs	h30
personal	d-25 f-42 g185 k-27 l-68
pers~	d-25 g185 k-41 l-59
perth	k141 l-46 m-52
perth now	k124 l-46 m-52
pert~	k141 l-46 m-52
peru	l55
peru $	l40
phone	a-48 b47 d-32 g36 h-25 l-35 o49 p53
phone $	b71 c-32 d25 l-32 m-25 p54
phone _ #	a-24 e24
phone is	a-24 k-49 l87
phone new	g42 k63 l-63
phone on	a28
phones	d35 o25
phon~	a-84 b36 e34 h-25 l-39 m28 o74 p53
physio	d86 e-65 j64 p-33 q-27
physio _ it	d27
physio _ out	a31 e-24
physio in	a24
physio ruled	a31 e-24
physio says	j49
physio wants	a-56 d25
physios	a-36 o39
phys~	c-60 d86 e-71 j64 l69 o40 p-41 q-27
pick	a-58 e73 f-100 h34 j30 k62 p-27 q31
pick _ $	a-52 h44 q51
pick _ the	e32
pick _ up	a37
pick stuff	a37
pick up	e34
pickup	m-30 n44
pickup $	m-30 n44
pick~	f-42 h106 m-30 n44 q-46
pie	a27
piece	h-40 l66
piece of	h-40 l66
piec~	h-40 l66
piercing	a31 e-27
pier~	a31 e-25
pilates	h-42 i81
pila~	h-42 i81
pin	e28 l-54 m76
pinch	a44 l55
pinch _ i	l62
pinch _ the	a27
pinch in	a27
pinch me	l56
pinching	e30
pinchy	e45 h-38
pinc~	a53 e59 h-38 l35
ping	a-75 f34 j-26 k182 l-77 m34 o55 p-90
ping $	i35
ping _ #	k178 m-54 p-81
ping _ $	f36 l-41 o36
ping _ at	m63
ping _ daily	n34
ping _ my	a33 i-24
ping at	e-24 k77
ping me	a-25 f34 l-63 m59 n66
ping to	k84 p-81
pinged	a36
pinging	e-28 k37 l-28 o88
pinging _ $	e-25 o38
pinging me	e-25 o67
pings	a-59 b-59 i-52 l-109 n115 o247
pings $	i-37 o89
pings _ #	k43
pings _ $	b-31 n62
pings _ am	k-29 n29
pings _ my	o32
pings i	k-29 n29
ping~	b-62 e-57 i-52 k35 l-137 m-51 n91 o335 p-27
pins	a87 i-39
pins _ needles	e45 i-37
pins and	e45 i-37
pint	a59 i-45
pints	a27
pint~	a27
piss	a33 l55 m-31 o-50
piss _ $	a-25 l105 m-31 o-50
piss _ brown	a58 l-50
piss is	a58 h-26 l-31
piss off	a-25 l105 m-31 o-50
pistol	a33 i31
pistol squats	a31
pistols	a-41 e-27 i276 l-92 p-28
pistols #	i24
pistols _ ?	a29 l-26
pistols each	i36
pistols in	i41
pistols yesterday	i34 l-26
pist~	e-37 h-32 i307 l-111 p-28
pitch	j-34 l55
pitc~	j-34 l55
pizza	h-33 i58 j-77 k-24 l157 p-25
pizza $	j-31 k-24 l117 p-25
pizza in	h-33 i44 j-44 l39
pizz~	h-33 i58 j-77 k-24 l157 p-25
place	a26 h-24
place $	l24
plac~	a38 h-24
plain	f70 k-46 l-39
plai~	f70 k-46 l-39
plan	a68 g-24 h-40 i-81 j62 k35 o129 q-45
plan $	a97 q-29
plan :	a44 i-32
plan _ #	i-26
plan says	a-25 e26
plane	l40
planks	a-50 i48
planks $	a-47 i45
planned	a41 o-25
planned #	a29 i-30
planned _ but	i57 o-25
planned _ k	a45 e-24
planning	a39 e-36 g-31 l53
plantar	h38
plantar _ what	h38
plantar fasciitis	h38
plan~	e-41 g-32 h32 i60 l77 o-41
plate	a25
plate on	a25
plates	a-77 h-30 i102 l50
plates _ the	i37
plates on	i37
platform	a24
plat~	a-41 e-29 h-30 i92 l50
play	d-48 h-31 l107
playlist	e26 h-24 i30
playlist is	e27
play~	e30 h-103 i53 l59
please	a-77 b53 c39 e-93 i-126 j115 l-138 m66 n79 o47 p26
please #	k-24 n24
please $	a82 b-142 d35 e-38 f61 g36 h-58 i-58 j35 m-30 n31 o-112 p25 q133
please :	i-26 j92 k-47
please _ $	b170 f-47 h56 i25 k-27 n-41 o-46 q-51
please _ a	m-45 p45
please _ all	c45 d-30
please _ cancel	o-25 p40
please _ i	k29
please _ in	k-60 m29 n39
please _ is	k36 l-24 m30
please _ it	d-24 o59
please _ me	a35 h32
please _ my	c31
please _ swelled	o26
please _ the	b95 m26 o-57 q-49
please _ write	k39 n-40 o31
please and	k35 q33
please explain	h105 q-75
please i	a-66 o42
please in	p45
please my	l-27 p48
please no	o49
please not	k77 n-42 p-33
please note	i32
please resume	n31
please so	a-30 k34
please stop	b-97 c-28 o138
please to	f24 i-28 k28 m-24 p44 q-29
plea~	a-85 b53 c29 e-97 i-102 j115 l-138 m66 n79 o47 p24
plenty	a-30 q50
plen~	a-30 q50
plod	a90 e-32
plod ?	a44 e-24
plod _ $	a77 e-24
plodding	a-38 c-24 e129 l-26
plodding along	e49
plod~	a-38 c-24 e129 l-26
plot	a-47 c-46 g175 h-56
plunge	h59 j-36
plunge _ or	h59 j-36
plunge yes	h59 j-36
plun~	h59 j-36
plus	g-47 h-31 i50 k-28 l-111 m208
plus _ $	g-47 k-25 l-111 m208
plyo	i45 p-27
plyo~	b-53 f-30 h249 l-98 o-48
pm	a-122 e-63 j135 k138 l-39 n49 o-45
pm $	i-37 j27 k-34 m27 n92
pm ?	a90 j-66
pm _ $	a38 j-94 k80
pm _ ?	j62
pm _ day	k27 n-27
pm _ now	k26 o-29
pm _ of	k27
pm _ run	j26
pm from	k26 o-29
pm instead	k27
pm is	k38
pm not	k-28 p38
pm ok	a-30 j38
pm one	j26
pm or	a-24 j47
pm please	j-28 k72 n-43
podcast	h-31 j-27 l84
podc~	h-31 j-48 l84
point	a-27 j33 l-26
poin~	j33 l-26
pois~	h31
polish	f-37 k165 l-81
polish $	f-37 k112 l-53
poli~	f-37 k133 o-31
polski	b-46 k199 l-42 n-41 q-45
pols~	b-46 k294 l-94 m-28 n-41 q-45
pool	h-30 i-33 l39 m47
pool _ on	h-30 l39
pool open	h-30 l39
poor	l40
poor _ $	a-26 l46
poorly	p25
poorly not	p25
poor~	p25
pop	h-36 i-27 j-48 l98 m60
pop !	a-57 e63
pop _ $	a-33 o38
pop _ my	h55
pop _ not	a32
pop _ the	a30 l-30
pop in	a-41 h77
pop on	m76
pop quiz	i-28 l40
pop was	a41 l-40
popcorn	a31
popc~	a31
popped	a-33 d-25 i76 l115 m-36 q-37
popped _ for	i34
popped _ my	l31
popped _ the	g-26 l64 q-30
popped a	h-28 i50
popped in	a-30 i34
popped my	a-51 e43
popped to	l73
popped today	g29
popping	h-27 i37 l40
popping _ dangerous	h55 l-38
popp~	a-44 d-25 i113 k-27 l155 m-31 q-37
por	b-49 l-76 m-24 q162
por _ $	b-49 l-76 m-24 q162
porridge	a56 i-53
porr~	a56 i-53
porto	e-34 g-24 k34 l43
portuguese	a-53 h-80 k221 l-71
portuguese $	k58 l-41
port~	a-73 c-41 d51 e-34 g-39 h-80 k245
possible	a32
poss~	a32
post	a122 i-61 l-40
post _ #	a31
post _ $	l-26
post _ day	a49 i-45
post leg	a49 i-45
post legs	a27
post lift	j29
post squat	j32
post squats	a25
postpone	a-24 l-93 m203 o-29
post~	a-40 i25 l-98 m195 o-29
potter	a25 i-24
pott~	a25 h-27 i-24 l27
pounds	f-28 k140 l-29
pounds $	f-28 k46 l24
pounds _ kilos	k29
pounds _ of	k27
pounds instead	k27
poun~	f-28 k140 l-30 q-30
power	h42 i-26 l38
powerlifting	k44
powe~	k31
ppl	a-44 h50
pr	h-34 i138 l-51 p-25
pr _ !	i40
practice	e-27
prac~	e-27
pram	a39 i-28
pray	k-34 l31 q36
prd	a-28 i29
pre	a-61 e-26 j52 l29
pre _ #	j24
pre _ post	j42 l-26
pre or	j42 l-26
pre run	h107 j-33 l-50
pre workout	l34
prefer	n-35 o32
preferences	d-50 f-49 k185 l-32 o-33
preferences $	d-50 f-49 k185 l-32 o-33
pref~	a-47 d-50 f-60 h-77 j58 k443 l-136 n-35 o-65
pregnant	e-26 h49
preg~	e-26 h49
prem~	f-49 l108
prep	f-24 k46
presentation	a-27 i-64 l118 o-26
press	a-65 e-32 f75 i145 j30 k-35 m-43
press #	a61 l-24
press $	a48 f60 i-41 l-86 p37
press _ $	a-36 i95 l-29 p-28
press _ a	i-25 p25
press _ am	e24
press _ is	l31
press _ it	a26
press _ mins	a28 i-28
press _ my	a-48 e48 i-42 l43
press _ runners	h25
press _ to	a-25 i25
press and	a-59 i45 l30
press at	i48
press can	a24
press conference	l50
press for	h25 i-60 l43
press it	a64
press now	a29
press sat	a63
press this	e24
press today	a-49 i58
press was	i-25 p25
press yesterday	a-40 i41
pressed	b44 f-35 i40 l-40 p40
presses	a-32 i31 p28
presses $	p32
pressure	a27
pres~	a55 b34 c-26 f38 g-36 h-52 i132 j24 k-79 m-45 o-56 p76 q-50
pretty	i-25 l37
pret~	b69 g-26 i-25 l27 p-32
prevent	h36
previous	a-30 d-24 g90 i-33 p39
previous entries	d-24 g61
previous entry	i-33 p53
prev~	a-30 d-24 g90 i-33 k-35 p39
price	a-32 l212 m-85 o-33
prickly	a61
pric~	a29 e-32 l225 m-85 o-36
pride	i25
prid~	i25
print	a-49 c-28 d144 e-29
print out	a-37 d89 e-29
prin~	a-92 c-28 d156 e-76 h90
prior	j59 l-32
prioritise	j-54 k139 l-41
prio~	h-40 k133 l-76
private	b-43 d-45 l123
private $	b-43 d-45 l123
priv~	b-43 d-45 l123
probably	a32 i26
probably _ $	a-44 i40
probably just	a-24 e24
probably nothing	e-25 i40
probably the	a24
problem	e45 j-24 q40
problem $	q46
prob~	a34 e37 j-31 l-31 q40
proc~	a-24 e61 j-31
prof	k-31 q60
profile	b-49 c82 k95 l-53 p-72
profile $	b-49 c82 k95 l-53 p-72
prof~	b-49 c82 k95 l-53 p-72
programme	i29 q-28
progress	a-77 e77 g168 h-34 l-42 q-50
progress _ $	g134 q-50
progress _ like	a-52 e61
progress report	g28
progressive	g-38 h107
progressive overload	a-36 g-38 h107
prog~	a-93 e56 f-42 g130 h73 l-47 q-69
prom	a-27 e27
promise	i-24 l46
prompts	k52 l-24 n-35 o35
prom~	i24 k52 l33 n-35 o35 p-45
proper	a36 h109 i-43 p-24
properly	a51 e-31
prop~	a87 e-38 h109 i-43 p-26
pros	h90 j-30 l-42
prosze	k139 l-52 m-28 q-45
prosze $	k139 l-52 m-28 q-45
pros~	k139 l-52 m-28 q-45
protein	a-36 b-38 h267 j-69 l33 q-59
protein $	b-38 h108 l-60
protein _ $	h32
protein _ much	h68 j-33 l-27
protein how	h68 j-33 l-27
protein timing	h37
prot~	a-36 b-38 h267 j-69 l33 q-59
prove	b-46 o-36 q122
prove _ $	b-46 o-36 q122
prove it	b-46 o-36 q122
prov~	b-46 l-40 o-36 q122
pt	a-35 d32 e-29 h49 i38 j-25 m-25
pt session	a-25 i37
pt wants	d25
pub	e-25 j-24 l32
pub $	l32
puff	h30
puff up	h30
puffed	e46
puffy	a64 e-64 k26 q31
puffy $	a45
puffy _ yesterday	a-26 k26
puffy and	q33
puffy since	a-26 k26
puff~	a44 h-41 k26
pug	e40 l-25
puke~	a-24
puking	a72 e-44
puki~	a72 e-44
pull	a-61 e44 g108 i-59 l39 n-24 q-41
pull _ $	p31
pull _ and	g-24 i-60 l88
pull _ my	g34
pull _ pin	e29
pull _ the	n-24
pull my	d30
pull the	e29
pull up	g141 l-53
pull ups	g-24 i-72 l101
pulled	b26 k43 o-34
pulled #	a-39 i51
pulled _ all	a41
pulled _ calf	o27
pulled _ from	a-39 i51
pulled _ hamstring	a33 e-42 h27
pulled _ in	e-63 k43 m30
pulled _ my	a25
pulled a	h31 i50 l-39
pulled an	a41
pulled my	o27
pulled something	a26 e-73 k43 m30
pulled up	a-25 e95 i-30 l-29
pulling	e26 j-26
pulls	a-24 i128 k-36 l-29
pulls #	i60
pullups	i-54 l54
pull~	a-43 b26 g-32 h25 i90 j-32 l54 o-44
pulse is	a30 e-24
pump	a-87 i104 l32
pump $	l32
pumping	h-31 l34
pump~	h-31 i35 l33
punc~	a45 h-38
puppy	f-32 l61
pupp~	f-32 l61
pure	a36 i-26
pure _ the	a47 i-47
purge	c242 h-43 k-38 l-83 o-26
purge $	c163 h-43 l-83
purge my	c39
purg~	c242 h-43 k-38 l-83 o-26
purple	k28
purp~	k28
push	a-92 b-30 e196 i30 l-43 m104 n-34 o-67 p-28
push ?	a-33 e34
push _ $	a36 o-24
push _ ?	a-24 e28
push _ to	a-39 m53
push _ tonight	m37
push it	a37 m25 p-25
push me	a29
push off	a109 e-41 o-37
push on	a-46 e70
push the	a24
push through	e48
push to	a-53 m34
push~	a38
put	a-137 c-38 e-92 f35 h-73 i97 j40 k115 l-36 m57 n-36 o-44 p170 q-75
put #	p51
put _ #	a-32 p39
put _ $	i-25 p60
put _ as	k32
put _ back	a78 i-29 n31 p-34
put _ day	j40
put _ down	a-26 i49
put _ easy	j24
put _ foot	i43
put _ heel	a30
put _ hour	k38
put _ i	f38
put _ in	k99 m-30
put _ legs	a-63 i70
put _ my	p27
put _ off	m150 o-138
put _ on	b38 k27 l-38 m-85 o92
put a	i32 j-31 l-54 m76
put down	a-44 i46
put for	g34
put in	a-47 i63
put it	a51 f34 j-27 l-35 m100 o-44 p-41
put legs	f-25 j30
put me	h-24 i70 k79 l-24 m-79 n53
put my	f31 g-24 i36
put that	f44 j-32
put the	j35 n-76 o64
put weight	b28 o-26
put your	l54 q-34
putting	a35
putt~	a35
python	a-45 l62
pyth~	a-45 l62
q	b232 f-49 l-40 o-50 p-50
q $	b194 f-49 l-32 p-50
quad	a114 b26 e-49 h39 i-42 k-50 m57
quad #	a52 e-25
quad $	i-45 m73
quad _ on	a34
quad _ right	a52 e-24
quad just	b26
quad tweaked	a-30 e27
quads	a201 e150 f-56 h71 i89 j-98 l-138 m-27 o-34 q-80
quads #	a215 h-26 i-104
quads $	a-25 e39 f-28 h82 q-51
quads _ #	a105 i-42
quads _ $	a111 e45 h-39 l-52
quads _ ?	a76 e-76
quads _ a	h24
quads _ as	a36
quads _ calves	a-41 i41
quads _ do	a-75 i75
quads _ done	a-39 e39
quads _ glutes	a-72 e48 i24
quads _ left	a39 l-30
quads _ like	a32
quads _ ok	a43 e-42
quads _ on	a-25 e41
quads _ or	h30
quads _ six	a35 e-33
quads _ sleep	a28 e-28
quads _ sore	a24 e-24
quads _ the	a-41 i44
quads _ to	a-29 i37
quads _ up	a-50 e36
quads _ what	a36
quads about	e27
quads and	a-115 i117
quads are	a-77 e94
quads at	a144 e-95 i-24
quads have	a39 l-30
quads like	a-34 e34
quads screaming	a-24 e24
quads to	i58
quads wobbling	a-27 e27
quad~	a169 e150 f-56 h71 i116 j-98 l-118 m-27 o-34 q-93
quarter	a-28 k128 m-41
quarter _ #	k36
quarter _ six	k37 n-26
quarter past	i-24 k82 m-29
quarter to	k50
quar~	a-26 k128 m-41
que	a-89 b-49 h110 k-35 l-42 m-24 p-27 q168
question	b102 g-31 k50 l-49
question $	a-29 b47 l-26 m24
question _ #	k53 n-25
question _ $	a47
question at	k30
question every	n33
question mark	a46
questions	b187 e-31 f89 h-87 l-29 m-32 o-39
questions $	b84 f92 h-87 l-26 n-37
questions _ $	f-40 n29
questions _ the	b26
questions _ yes	n24
ques~	a-29 b290 e-53 f111 g-40 h-94 k47 l-79 m-32 n29 o-53
queu~	q34
quick	e38 h42 i46 l-77
quicker	g39 l-24
quic~	e49 g43 h50 i41 k-31 l-101
quid	l46
quid $	h25 l26
quiet	a-63 b-32 k-45 l-82 m35 n58 o210
quiet #	k-24 o38
quiet $	k-49 l-53 m-50 n-27 o194
quie~	a-63 b-32 k-45 l-82 m35 n58 o210
quit	a-98 b241 c-33 e108 f-40 k-37 l-82 n-89 o138 p-32 q-35
quit $	b290 f-31 l-46 o-166 p-32
quit ?	a-55 e55
quit _ $	a-55 b-116 e55 o135
quit _ me	b-40 l-31 n-69 o158
quit _ with	b-32 o42
quit it	b-32 o42
quit pinging	o42
quit the	b81 q-35
quit this	b78
quitting	k-37 o113
quit~	k-37 o113
quiz	i-29 l63
r	l-33 m71
r $	l-33 m71
race	g-33 h-49 i-117 j213 l188 m-64 p-42 q-52
race $	h41 j-26
race ?	e-24 l36
race _ #	e36 i-60
race _ $	h-24 i-27 j62 l73 q-39
race _ at	j31 k-24
race _ killing	e26
race _ last	a-25 e26
race _ or	a25 j25
race _ sunday	a-33 e33
race in	a76 i-39
race is	j37
race it	a31 e-26
race now	e34
race on	a-33 e33
race saturday	a-33 j51
race sunday	j28
race the	a-26 e26
race tomorrow	j44 l-31
race tonight	l32
races	k43 p-40
race~	k43 p-40
racing	b-37 l65
raci~	b-37 l65
rack	e-44 g39 i79
rack _ $	a-43 i43
rack _ the	a36
rack and	g39 i-26
rack to	a36
racked	a35 e-49 i47
racked _ bar	a63 e-44
racked _ last	a-33 i35
racked my	a-33 i33
racked the	a63 e-44
racking	a47 i-26
racking _ bar	a47 i-26
racking the	a47 i-26
rack~	a82 e-57 i36
rain	c-25 e30 k39 l90 m-83
rain _ in	a-28 e28
rain~	h-43 l101 q-58
raise	l69 m-48
raises	a-61 e-46 i201 j-29 l-32 m-26 p26
raises $	i37
raises and	i34
raises on	i33
raises yesterday	i-25
rais~	a-60 e-49 i194 j-29 l37 m-75
ramadan	a60 j-57 l-24 o24
rama~	a60 j-57 l-24 o24
rammed	i32 q-27
rammed $	i32 q-27
ramm~	i32 q-27
ran	a86 e-59 f-24 i-77 j-50 k-38 l201 p30
ran #	a-66 e-25 l131
ran _ #	a40 e-28
ran _ $	h31
ran _ k	a-66 l66
ran _ of	a-28
ran _ the	l24
ran at	i-30 j28
ran in	l24
ran out	a-28
ran through	a31
ran yesterday	a66
rare	h28
rate	c-59 d-46 e85 k-61 l120
rate my	c-59 l67
rate normal	a-30 e34
rather	a-64 b79 k45 l-36 o29
rather _ say	b79 k-41
rather not	b79 k-50
rath~	a-64 b79 k45 l-36 o29
raw	d141 f-56 g-31
raw _ $	d120 f-56 g-31
raw data	d59
rd	e53 g57 i-48
rd $	g50
rdl	a-77 e-41 h-26 i219 k-35
rdl #	i38
rdl /	i47
rdl _ $	i34
rdl nordic	i29
rdls	b-25 e-79 h-30 i327 j54 k-57 l-65 p-81
rdls #	i32 p-30
rdls $	j80 k-47
rdls _ #	i40
rdls _ $	i81 l-35 p-33
rdls at	e-39 i52
rdls done	a-25 i30
re	n45
re enable	n45
reactivate	b-47 h-45 l-37 n195 p-42
reactivate $	b-47 h-45 l-37 n195 p-42
reac~	a40 b-47 h-60 l-37 n195 p-42
read	d-26 f79 h79 l-98 p24
read #	p29
read _ the	h35
read me	h35
readiness	a39
ready	a78 f-36 h-41 i-40 l-74 n201 o-28
ready $	f-36 l-74 n174
ready for	a25 i-25 n28 o-28
read~	a132 b-71 f-66 h-45 i-69 n201 o-36
real	h153 l-112
real $	a53 h37 l-83
real _ now	o24
real or	h120 j-36 l-73
really	e-26 i-31 j36 k-26 o-49 q132
really ?	a-56 h-58 q151
real~	e-26 i-31 j31 k-31 o-49 q132
reason	a-59 b-26 f-48 g-27 q181
reason $	b-26 q69
reason ?	f-43 q83
reason _ $	f-43 g-27 q104
reasoning	f-30 l-84 q171
reasoning $	l-62 q62
reasoning ?	f-30 q33
reasoning _ $	f-30 q71
reasoning there	q34
reasons	a-28 k-64 m-35 n-29 o-27 q222
reasons ?	a-25 q47
reasons _ $	a-25 m-33 n-29 q102
reasons please	n-29 o-27 q69
reas~	a-103 b-26 f-79 g-30 h-27 k-86 l-128 m-43 n-29 o-59 q600
recap	g216 h-53 k-24 l-70
recap $	g123 k-24 l-47
recap of	g76 h-45
reca~	g216 h-53 k-24 l-70
receive	k-32 n49
rece~	a24 k-32 n49
recipe	h-60 l93
reci~	h-60 l93
reckon	a37 e-25
reckon _ can	a26
reckon i	a36
reck~	e-25
recommend	h-59 i37 j32 l95 m-33
recommend a	l61 m-33
record	e-67 g85 h-61 i106 n-29
record $	e-41 l48 p38
record :	i43 p-40
recorded	a-28 g57 h-31
records	a-29 c149 d101 g-39 h-36 k-33 l-61 p-43
records $	c125 g-38 h-24 l-34
records _ a	a-28 d40
recover	h90 l-49
recover _ $	h39 l-35
recover faster	h37 l-35
recovered	a207 e-28 g-74 h-43 k-33
recovering	g39
recovery	c-52 f-29 g-59 h364 i-76 k-31 l-24 o-37
recovery $	h96 o-37
recovery _ #	h55 i-44
recovery _ $	a-53 h188 l-48
recovery _ ?	a26
recovery _ or	a62
recovery jog	a31 h-38 j24
recovery pace	a91 i-54
recovery run	a43 h-30
reco~	a56 c97 d54 e-24 f-30 h177 i44 k-130 l-231 m-37 n195 o-66 p-64 q-26
red	c-37 e-27 f-81 h35 o33 q167
red $	b25 l-34 q70
red ?	a-32 q37
red _ $	c-25 h36
red _ ?	a-32 q37
red _ shiny	a32
red and	a29
red flag	f-27 q49
red flags	c-25 h110 q-42
red light	h-35 q58
red wine	h-52 l86
reddit	a-30 j30
redd~	j25
redo	a-54 p84
redu~	h110 j-36 l-53
register	n58 o-58
regi~	b-27 n58 o-58 p40
regret	a-34 e28 i28
regret $	a-31 e42
regrets	i-28 l45
regrets $	i-28 l45
regretting	e37
regretting _ #	e26
regr~	e48 l24 p-32
regular	p-25
regu~	p-25
rehab	a-79 i37
reha~	a-63 i37
relay	a65 i-46
rela~	h67 i-46
relocated	c-25 k121 l-33
relocated to	k57 l-33
relocating	h-24 k66 l-29
relo~	c-25 h-24 k187 l-62
remember	i34 l24 p-29
remember _ i	l25
remember what	a-26
reme~	i34 l24 p-29
remind	a-56 g26 k-46 m146 o-27
remind _ again	l-31 m51
remind _ at	m32
remind _ daily	n27
remind _ every	n55 o-33
remind _ in	k-38 m75
remind _ to	l100 m-87
remind _ what	g37
remind _ when	m36
remind me	a-56 g26 k-46 l54 m92 n30 o-27
remind us	l-31 m54
reminder	c-77 g-24 i-32 k126 m-47 n70 o91 p-30
reminder _ #	i-32 k57 m-27
reminder _ $	k35 n36
reminder for	k-29 n53
reminder please	n36
reminder time	i-32 k135 l-36 m-27
reminders	a-50 b-63 c-29 e-42 f-28 h-28 l-116 m-29 n254 o201
reminders $	a-28 b-60 f-28 k-35 l-100 n245 o84
reminders _ #	k37 n-42
reminders _ $	k-49 n84
reminders at	k37 n-37
reminders on	n38
reminders please	n79 o-67
remi~	a-139 b-72 c-158 d-60 e-52 f-24 h-43 i-62 k43 l-116 m69 n222 o498 p-45 q-50
remove	b-36 c157 d-83 l-33 n-87 p227 q-46
remove $	p37
remove _ $	c-38 p108 q-41
remove _ completely	c26
remove _ information	c26
remove _ knee	p31
remove _ my	c49 d-42
remove _ trace	c26
remove _ you	c25
remove all	c85 d-58
remove every	c26
remove it	p36
remove me	c73 d-25 n-35
remove my	c30
remove that	p63 q-41
remove the	c-31 n-30 o54 p25
removed	c83 d-25 l-24
remo~	a-34 b-36 c240 d-108 g-28 l-58 n-87 p227 q-46
rep	a-53 d29 e98
rep #	a-30 e116 i-50
rep $	a-39 i48
rep _ #	a-24 e24
rep _ and	i26
rep _ finished	a46 i-28
rep _ of	a-44 e54
rep one	i30
repair	h44 o26
repair $	h27 o26
repa~	h44 o26
repeat	e43 h-31
repeated	h43
repeated about	h43
repeats	i-28 j64 k-47
repe~	e79 i-28 j64 k-56 o-26
replace	a-33 h-25 i-31 p89
replaced	a31
reply	a-42 b-30 m25 o62
repl~	a-39 b-30 h-25 i-37 m25 o60 p82
report	a-53 f41 g153 h-45 j-26 k-27
report $	e-25 g92 i25 k-27 l-34
repo~	a-66 f57 g153 h-61 j-26 k-27 m-29
reps	a-30 e46 h-39 i78
reps $	a26
reps _ $	i52
reps _ the	a38 e38 j-55
reps and	j25
reps on	a40
reps to	a-34 e34
request	c-42 d164 h-40 l-29 m-31
request $	d62 h-40 l-28
requ~	c-42 d164 h-40 l-29 m-31
research	g-54 h85 l-26
reservoir	e28
reset	b59 c184 d-47 l-84
reset $	c113 d-27 l-49
reset _ $	b-30 c52
reset _ to	c55 k-26
reset me	c64 k-26
rese~	b50 c184 d-47 e28 g-62 h85 l-110
resp~	a-48 h62 l57 p-30 q-27
rest	a126 b-27 d-25 e40 f-29 g-51 h26 i-109 k-53 l-29 m-33 n-46 o55 q200
rest $	a38 d-25 e78 f-43 h-64 l-67 m-32 o81 q84
rest ?	a-68 q79
rest _ #	a-28 q48
rest _ $	a50 e28 i-59 l58 q-25
rest _ ?	l-26 q98
rest _ between	j29
rest _ or	a58 h-25 l-34
rest _ run	a58 l-49
rest _ the	l28
rest _ you	l44
rest between	a-24 h-32 j65
rest day	a68 b-27 i-65 n-32 q53
rest days	h139 l-27 q-64
rest i	a27
rest in	f39 k-34
rest or	a69 l-50
rest what	q29
rest when	q24
rest will	l68 o-59
restart	a-64 b137 e39 i-43 k-42 m-30 n194 o-132
restart #	a-31 i-43 k-41 n115
restart $	b209 n-208
restart _ $	n71 o-37
restart the	b-33 m-30 n124 o-34
rested	a136 e-38 l-30 q-28
rested #	a69 e-38
resting	e-53 i27 m30
resting $	e-29 i27 m30
rest~	a89 b132 e-51 h-24 i-32 j-43 k-65 l-58 n177 o-133 q41
result	a-34 l59
resume	a-69 e89 h-34 k-36 l-114 n307 o-95
resume $	e-33 l-88 n142
resume pings	k-29 n43
resume the	a-55 e52 n37 o-34
resu~	a-93 b-73 e88 h-49 k-74 l-132 n537 o-144
retr~	a-30 l-43 m33 p57
rev	a24 h-28
rev lunges	a24 h-28
reverse	a-42 j66
reverse $	a-28 j49
reverse lunges	i34
revert	k-40 l-60 m-68 n-50 p255
revert $	k-40 l-60 n-50 p210
reve~	a-40 j66 k-42 l-78 m-68 n-50 p264
rhabdo	b-33 h154 l-73 o60
rhabdo $	b-33 h27 l-41 o88
rhabdo from	h33
rhab~	b-33 f-31 h176 l-81 o60
ribs	a44 c-38 e53
ribs $	a82 c-31
rice	a79 h-29 i-38
rice and	a26
rid	c30 p52
rid $	p30
rid of	c30
right	a41 b-48 c92 e53 g53 i-29 j32 k-82 l-29 m31 p-32 q-51
right $	a110 h-30 i-34 j50 p-28
right ?	a-66 g48 i55 q-28
right _ #	a52 e-24
right _ $	a-75 g51 i42 k-41 l-39 m97 q-28
right _ and	a-39 e54
right _ be	c63 k-25
right _ did	a35 i-43
right _ in	a-41 l30
right _ not	a24
right _ round	a-28 j28
right _ the	e-31
right calf	i24
right hip	i26
right in	a25
right is	a40
right leg	a25
right now	a-49 e162 i-71 k-41 l-33 m59
right one	a-49 e-26 g34 p33
right quad	a52 e-24
right side	a38
right there	e24
right to	a-30 c142 k-25 p-30
right way	a-28 j28
righ~	a45 b-48 c92 e48 g53 i-29 j32 k-82 l-29 m31 p-32 q-51
ring	a-45 b67 k-32 l55 m39 o-28
ring _ back	b67 k-32 m39 o-28
ring~	a32
rip	a57 c62 d-51 e35 g-45 k-36
rip _ my	c45 d-37
rip my	a79 g-39 k-36
ripped	e39
ripp~	a-35 e39
rir	f-36 h52
river	a-29 e29
rive~	a-29 e29
rm	a-77 c238 d-49 l-79 o-34
road	a34 e52 i-39 q-38
road $	l39 q-38
road _ $	a-24 j54
road _ ?	a24
road trip	l39
roads	a40 i-35
road~	a40 i-35
roasted	o-30
roasted $	o-30
roasting	e24
roas~	e24 o-32
rock	a-27 e34
rock $	a-28 e28
rocks	a-36 e37
rock~	a-36 e37
roll	a62 b-57 h61 i-30 l-35 m-24 n-50 p165 q-67
roll over	a32
rollback	h-50 l-61 m-50 p209
rollback $	h-50 l-61 m-50 p209
rolled	a-30 e34
rolled _ a	a-40 e44
rolled on	a-37 e41
roller	h42
rolling	a-24 g-28 h146 l-31
rolling ?	g-28 h28
rolling _ $	g-28 h28
rolling _ or	h32
roll~	a-44 e30 g-28 h127 j-26 k-27 l-76 m-64 o-25 p209
romanian	i86 q-45
roma~	a-34 g-77 i86 j-28 l116 q-45
rome	k82 l-63
room	a95 e-70 i89 l-96 m35
room _ spinning	m37
room is	a38 l-50 m40
room legs	i49 l-46
root	m26
root beer	m26
ropes	f114 g-66 q-47
ropes $	f114 g-66 q-47
ropey	a34
rope~	f102 g-66 q-47
rough	a130 d-50 i-24 l-35
rough $	a92 d-50 l-34
roughly	a-26 j27
roug~	a104 d-50 i-24 l-35
round	e77 f-29 i24 l-48
round $	a-34 j43
round ?	e-26 j32
round _ $	h27
round _ block	a35
round _ lake	e60
round _ park	a31
round _ ribs	a33
round the	a76 e29 l-37
rounds $	a-24 i24
roun~	e77 f-29 i46 l-48
route	k-25 l49
routine	i33 l-24
rout~	l25
row	i37 j-38 l40
row #	a-30 i37 l40
rower	e-28 m26
rowe~	e-28 m26
rows	d44 g-24 i-110 k-25 l143
rows _ $	d44 g-24 k-25
rows only	d44 k-25
rpe	a-100 c-46 e-154 f25 g145 h112 i189 j-76 k-95 l-128 m-64 p245 q-54
rpe #	a-24 e-99 f-32 g-28 h-53 i102 j-46 p143 q69
rpe $	c-46 h88 i26 l-33
rpe ?	g44 h-39
rpe _ #	a37 e-25 i68 k-30
rpe _ $	a-112 e-35 g40 h-73 i91 q85
rpe _ and	h-28 i-25 p65
rpe _ i	i-32 p47
rpe _ in	f39 h-39
rpe _ is	a-33 p26
rpe _ just	f48 h-33
rpe _ leg	a29
rpe _ soreness	g39 h-34 i28
rpe _ this	a46 i-45
rpe and	a-27 f32 j-27
rpe for	g30
rpe mean	f28
rpe should	h-30 p49
rpe this	g24
rpe to	g-28 h93 p42 q-72
rpe vs	g39 h-34
rpe was	p58
rubbish	e-34 q34
rubbish ?	a-36 h44
rubbish _ $	a-25 q45
rubb~	e-38 q34
rugby	a-29 i39
rugb~	a-29 i39
ruin	i-36 j36
ruin _ $	h44 i-36
ruin it	a24
ruin knees	h37 i-35
ruined	a-40 i38
ruin~	a-40 i38
rule	a-58 f-30 g-39 h149 k-25 l-65 q135
rule $	h76 q-37
rule _ no	q32
rule _ that	h-34 q52
rule is	h-34 q34
ruled	a31 e-24
ruled out	a31 e-24
rule~	a31 e-24
run	a281 b-90 c-45 d-26 e235 f-177 h67 i-375 j415 k-117 l144 m-55 n-89 o-37 p-107
run #	a-66 e73 h-45 i-59 j110 l-37 m44
run $	a134 e41 h88 j-24 l-216 q93
run /	a-84 e75 j26
run :	j36
run ?	a281 f-35 h-81 i-38 j-28 l-57
run _ #	a60 e-41 i-54 j67
run _ $	a291 i-40 j-61 k27 l-122
run _ :	a-28 e28
run _ ?	a380 e-38 f-35 g50 h-117 i-42 j-62 l-117
run _ a	a-82 e35 h79 j-65 l65
run _ after	a-66 j88
run _ all	a-35 l54
run _ am	e-31 j41
run _ and	a-44 e30
run _ are	l42
run _ back	l31
run _ bad	a24
run _ bakery	a-70 l70
run _ better	a31 j-28
run _ by	a-25 l27 m55
run _ day	h55 q-59
run _ dishwasher	j-40 l58
run _ do	h54
run _ fine	a-48 e32
run _ got	a-50 j31
run _ gym	a-51 j126 l-31
run _ help	a37
run _ hour	a-51 e-26 j78
run _ i	a-91 e-27 j28 l55 o48
run _ idea	h44 j-26
run _ in	e45 k-26
run _ is	a48
run _ it	a-26 e27 h64 j-29 l-45
run _ k	e26
run _ last	a-29 e57
run _ leg	a25
run _ legs	a-80 e-26 j115
run _ lift	a-24 j33
run _ marathon	h25
run _ mark	a43
run _ me	a47
run _ min	a-25 e26 l-24 m44
run _ morning	a71 j-31 l-37
run _ my	a-88 c-31 e49 j47 l82
run _ no	a45
run _ not	a30
run _ now	a-75 e84
run _ numbers	g26 n-26
run _ of	a-46 q31
run _ off	a62 e-33
run _ ok	a-29 e-44 j94
run _ or	a180 e25 f-26 l-117
run _ pain	h64 l-51
run _ past	a-68 l87
run _ pm	a42 i-58
run _ progress	a-42 e45
run _ run	a-82 e-26 l113
run _ says	a65 h-24
run _ sore	a-31 h74
run _ squat	i-52 j66
run _ st	j33
run _ that	h-48 l46
run _ the	e-32
run _ them	a-44 l43
run _ to	h37 j-27
run _ today	a74 j-27 l-35
run _ tonight	a46 l-41
run _ wake	a26
run _ walk	a-49 e78
run _ what	a30
run _ work	a69 j-45 l-24
run _ yes	a44 l-44
run _ you	a29 l-26
run a	a-108 l132
run again	a-45 h25 j29
run an	l28
run and	a-143 e131 i37 j45 p-31
run anyway	a29 j-28
run at	a38 e-44 j47
run b	a-62 j92 l-30
run be	a31
run because	a-27 q27
run before	a-55 j115 l-47
run between	a-43 j45
run bye	a-34 l53
run can	a-31 j35
run check	a-28 e65 k-26
run club	a33
run commute	a27 e-27
run down	a32 e-32
run feeling	a-34 e39
run feels	a-36 e36
run first	a-98 e-24 j218 l-40
run for	l34
run forrest	a-62 e-26 j-35 l124
run go	j25
run have	a38 e-30
run head	a52
run home	a74 e-42
run how	h65 j-35
run hr	a-25 e25
run i	a37 e-29
run in	j-26 l40
run into	a-25
run is	i-27 j-34 l69
run it	a64 e-44 j-45 l33 m49 q-25
run later	a54 l-24
run lol	a37 l-27
run me	a-37 c-31 g-25 j-24 l117
run my	a-28
run next	a27
run nothing	i30
run now	a130 e-25 h-26 l-40
run of	e-30 j-32 l69
run ok	a35 l-41
run on	a-30 e44
run or	a93 h-62 j54 l-62
run pm	j59
run python	a-45 l62
run quads	a-86 e86
run question	a43
run since	e34 j-46
run still	a25
run sunday	j30
run supposed	a-24 h37
run that	l37
run the	a-67 e36 g26 j-47 l118 n-40
run then	a-45 j76
run this	f-48 i24 j-47 l63
run through	a-89 e48 h51
run til	a58 m-29
run to	a52 e-87 l43
run today	a154 f-24 j-43 q-26
run tomorrow	a97 j-67
run tonight	a70 j-36
run was	l27
run what	h54
run when	a54 e-33 l-53 o50 q24
run with	h64 j-42
run yes	a58
run yesterday	a-51 q58
run you	a80 b-27 l-29
runing	e69 i-44 j87 l-65
runing $	j87 l-65
runi~	e69 i-44 j87 l-65
runner	l87 q-43
runners	a-28 e-33 h201 l-55 q-29
runners $	h75
runners _ $	h56 j-29 l-28
runners knee	h58 l-28
running	b-45 e316 f-63 g-31 i-147 j113 k-64 l62 m-69 p-46
running #	a-50 e54
running $	a-96 e95 f-31 h31 j47 o-28 q48
running ?	a26 h-38
running _ #	a-43 e68
running _ $	a36 e-51 j55 k-49 l40 o48 p-24
running _ ?	e-29 l55
running _ a	a-30 q49
running _ after	h45 j-25
running _ allowed	a39
running _ and	a-56 e69
running _ are	a-26 e26
running _ feels	a-43 e43
running _ for	a-51 e-33 h72 l49
running _ fumes	a38 e-41
running _ is	a-39 e30
running _ k	a-30
running _ leg	h-28
running _ lifting	h-90 j111 k68 l-49
running _ mayor	h-27 l53
running _ meeting	e-27 l53
running _ my	a-59 l86
running _ not	a34 e59 l-47 o-24
running _ now	a-74 e134 m-36
running _ of	e-25 l59
running _ off	a-32 j45 o39
running _ on	a29 e-28
running _ or	a40 j-32
running _ sorry	e-40 l45
running _ squats	h41 j-25
running _ the	e117 h-28 l-88
running _ to	e-30
running _ today	a44
running _ tonight	a26
running _ which	j28
running _ work	a65
running _ yes	a106 h-52 l-31
running _ your	h28
running a	e-44 h-31 l78
running after	a-26 j83 l-24
running again	e-34 h-27 l73
running and	a-39 e47 j40
running anyway	a-75 e75
running at	a31 e-29
running bad	h46
running did	a29
running do	e58 l-34 o-24
running economy	e-51 h115 l-55
running for	e36 h-55 l75
running good	a-43 h68
running harder	h28
running in	a-31 e72 l-33
running is	a56 e-32 h-55 l55
running late	a-80 e-53 l178
running legs	a-30 e74 h-29
running lol	a70 l-54
running now	a-53 e70 j32 l-26
running off	a68
running ok	a-63 e63
running on	a43 e-37 h-58 l47 q30
running or	a61 j-35 l-37
running out	e-25 l59
running right	a-75 e127 m-36
running shrink	h32
running straight	a33 e-31 j27
running to	a45 l-32
running today	a129 i-27 l-46 p-24
running w	e34
running with	a-53 e79 h30 l-46
running yes	a-29 j53
runny	a40
runny nose	a40
runn~	b-45 e228 f-63 g-43 h251 i-171 j59 k-74 l115 m-69 p-59 q-104
runs	b-46 e-41 h65 i-43 j204 k-57 m-25 o31 q-69
runs #	j64 k-24
runs $	f44 g-36 h39
runs _ i	a45
runs _ or	a29
runs _ than	l33
runs _ that	a52 h-34 j39 m-25
runs _ the	a-51 i25 l45
runs _ thing	l30
runs after	a39 m-25
runs faster	l26
runs first	a-36 j36
runs go	j35
runs in	a-27 l46
runs is	h-25 j39
runs this	l41
runs you	g87 l-44 q-34
rush	a34 m-45 p45
rusty	a109 e-33 i-47
rusty and	a27
rust~	a109 e-33 i-47
s	a-56 g50 h48 i39
s _ #	a-52 i55
s _ $	a-39 g54
s _ the	i24
s on	i30
sad	a-24 i-28 l64
saddle	a62 h-31
saddle _ feels	a34
saddle area	a48 h-31
sadd~	a62 h-31
safe	a70 f36 h53 j-42 l-61
safe ?	a30 h53 j-34
safe _ $	a30 h53 j-34
safe _ you	f36
safe with	f36
said	a-99 c-44 e-29 f-32 g26 h-32 i-69 m-28 p100 q214
said #	i-37 p91
said _ $	b47 c-44 i-28 p30
said _ because	q33
said _ but	p30
said _ h	q52
said _ hip	g28
said _ last	i39 p-29
said _ not	a94 i-38 k70 l-25 p-44 q-33
said _ to	g37 q-45
said absolutely	a94 i-38 q-33
said go	l-29 q48
said my	g28 p-25 q26
said no	g37 j33
said squats	h-31 l32
said walk	q41
said yes	q50
saka	k-29 l49
saka $	k-29 l49
salt	a-76 f-35 h227 k-29 l-77
sam	k161 l-50 n-40 o-49
same	e-49 f-24 h-29 i-53 j203 l33
same $	a-52 i52
same _ $	a39 i-29
same _ :	j33
same _ as	q25
same _ how	a-25 j25
same _ what	j37
same day	i-55 j121
same evening	a-25 j54
same point	a53 e-25
sand	a-28 e80 m-24
sand $	e66
sandbag	a-29 i44
sandwich	a-31 h-32 l41
sandwich $	h-32 l43
sand~	a-59 h-33 i44 l41
sat	a151 e-111 h-59 i65 j61 o-41
sat #	a28
sat $	a46 e-28 i-28 l27
sat :	i51
sat _ $	i42 p30
sat _ a	a-33 e38
sat _ my	i28
sat _ squats	j28
sat _ sun	i-41 j45
sat and	a-31 j25
sat down	a31 e-27
sat long	j43
sat morning	i43 p26
sat on	a-24 e37
sat so	j38
saturday	e-28 f-68 g30 h-42 i76 j26 p79 q-41
saturday #	i-52 p52
saturday $	l-54 p85 q-24
saturday :	i25 p-25
saturday _ $	a-24 f-30 l57
saturday _ ?	a-41 j41
saturday morning	i31
saturday night	i26
saturdays	c-41 g41
saturdays $	c-41 g41
satu~	c-41 e-33 f-68 g71 h-51 i63 j48 p79 q-41
sauce	a24
sauc~	a24
sauna	a33 e-72
saun~	a33 e-72
save	a-36 b88 c-52 d155 e26 i73 l-108 m-26 o-63
save _ $	a-30 i36
save _ leg	i60
save _ to	c-40 d134 l-72
save a	i41 m-26
save all	c-40 d41
save this	b36
saved	b-25 d39 i-34 l34
save~	b-25 d39 i-34 l34
saving	k37
savi~	k43
saw	e-53 h60 i53
saw _ spots	i26
saw god	i26
saw on	e-25 h46
saw stars	a39
say	a193 e28 g30 h-103 j34 k-66 l-80 m-74 o-53 p39 q93
say #	a48 e-33 i-24 k25 m-35 p47
say $	b76 f49 i32 k-43 l-35 p-43 q-60
say ?	a-41 e63
say _ #	a-65 e43
say _ $	a167 b-81 e72 l-168 o-64 p53 q79
say _ am	a30
say _ i	i-24
say _ soreness	a30
say _ the	a27 l-30
say _ to	g34 q-29
say _ what	a47 l-26
say _ when	q59
say _ who	a43
say i	a29
say it	b-27 l51
say lol	a29
say my	g33
say no	a86 b-33 e48 f35 g33 h-38 l-83 q-24
say rest	q50
say run	j31
say so	a-26 o49
say squat	f-29 i-35 l65 p45
say that	g-30 q53
say the	a-36 l66
say yes	a147 l-86 q-52
says	a130 e30 f-26 g-50 h59 k-29 l-128 q35
says #	a-61 e141 j-33
says ?	a34
says _ #	a25
says _ $	a54 c-38 g-29 l-41 p29 q84
says _ and	a29
says _ first	a-30 j67
says _ h	a-33 h47
says _ head	a52
says _ i	a30 e-25
says _ k	a-53 e64
says _ legs	a50
says _ min	e32
says _ running	a51 e-25
says _ should	p26
says _ so	e30
says _ you	a-73 e73
says i	l-26 q50
says my	c30
says no	a54 j-33
says rest	a51
says run	a64 h-24 j53 l-39
says who	l-49 q95
scale	a78 f55 i-39 l-34 m-34
scale _ #	a35
scale _ $	f55 m-34
scale of	a38
scal~	a78 f27 i-39 l-50 m-34 q41
scam	h94 l-52
scam $	h94 l-52
scared	l-66 q73
scary	e-24 l63
scar~	q73
schedule	j31 n37
sche~	a28 e-49 j31 n37
school	a60 e-35 h-31 j-39 m50
school _ $	a-37 m47
school gates	e-24 l24
school run	a-24 i39 l-38 m68
scho~	a60 e-35 h-31 j-39 m50
sciatica	a52 f-27 h82 i-30 l-56
scia~	a75 f-27 h82 i-30 l-59
science	h206 i-41 l-113 q26
science $	h178 i-60 l-96
science _ that	h-48 q52
science behind	h-48 q52
scie~	h206 i-41 l-113 q26
score	e-31 j-25 l68
scor~	a-34 e-32 j-25 l123
scrap	a-36 b136 c52 l-32 m-40 q-26
scrap _ $	b131 p-90 q-26
scrap _ last	b-25 p29
scrap that	b92 p-36 q-26
scrap the	a-36 k27 p41
scrap this	b52 m-40
scratch	c38 i-40 p109 q-64
scratch _ $	b44 q-48
scratch that	b29 p32 q-48
scratchy	a40
scra~	b157 c90 e-66 i-67 l-39 m-40 p110 q-89
screamed	a53 e-26
screaming	e62 l-24
screaming _ $	a29 l-24
scre~	a56 l-41
scroll	g73 p-34
scroll _ to	g50 p-34
scroll back	g73 p-34
scro~	g73 p-34
scrub	c110 g-44 k-28 l-31
scrub my	c63 g-44
scru~	c110 g-44 k-28 l-31
season	b-63 l81 n-70 o81
season _ the	b-63 o83
seas~	b-63 l81 n-70 o81
seat	b35 l-35
seated	i63
seattle	c-25 k76
seat~	c-45 i45 k76
sec	b-35 k-39 l-51 m274 o-30
sec $	a-53 b-35 f-42 k-39 l-39 m266
sec on	a-26 i31
second	b79 h44 i-39 l-38 o-36 p27 q-49
second _ $	o-25 p44
second _ is	e29 j-26
second _ the	h32
second day	a57 h46 l-47 q-32
second one	j-24 o-25 p39
seco~	b79 e36 h40 i-50 l-42 o-36 p27 q-50
see	a-82 c-45 d-34 g154 i43 k-87 l135 m-28 o-35
see _ doctor	l-25 q55
see _ i	g33
see _ old	f60 l-25
see _ tomorrow	l28 m-28
see a	l-25 q55
see my	c-43 d-53 f43 g119 l-31
see you	g-42 i60 l54 m-28 o-24
seeing	e71 i-53
seeing _ $	a26
seeing sparkles	e41 i-41
seeing stars	e33
seei~	e71 i-53
seems	j24
seem~	j24
seen	e-29 i44 l27 o-26
sell	f-36 l80
send	a66 c-80 d219 e-26 f-54 h-32 i34 j-34 k-36 m-39 o41
send _ $	d88 i47 k-64 m-39 o41 p-35
send _ ?	a24
send _ my	c-31 d37
send a	d46 l-37
send help	a36
send it	a35
send me	c-25 d66 l-34
sending	b-43 o58
sending me	b-38 o58
send~	b-52 o58
sense	a-45 i28 p-32 q77
sense i	a-36 q40
sensible	a35 i-56 j76
sensible ?	a-25 j57
sensible _ $	a-25 j57
sens~	i-27 j68 p-32 q60
sent	f35 h-44 l-24 p42
sent me	f35 h-35
sent~	a-30 e25
separate	j46
sepa~	j46
september	a-59 g124 h-52
sept~	a-59 g124 h-52
sequence	a-51 i-31 j147 k-47
sequence ?	a-41 j45
sequence _ $	a-41 j45
sequ~	a-51 i-31 j147 k-47
series	i53
series $	i46
serious	a-61 h87 l-28
serious $	a-36 h86 l-28
seriously	h-32 q32
seri~	a-70 h55 i60 l-41 q41
server	c52
servers	c24
servers $	c24
service	n24
serv~	b-82 c75 g-49 k-40 l244 m-25 o-41
session	a-25 c-31 e-119 f-43 g30 h-59 i177 j78 k-69 l143 m-73 p29 q-24
session $	f29 g73 i28
session :	a-39 i47
session ?	a37 g-45
session _ #	a56 e-37 i-50 k-24 l63
session _ $	h-43 i87 j68 l-59
session _ ?	a52
session _ happened	c-28 p44
session _ mile	a32 e-30
session _ not	b36
session _ or	a25
session _ saturday	i25 p-25
session _ the	e34
session at	i-44 l87 m-30
session complete	h-25 i32
session expired	a-25 f-73 l103
session length	p26
session never	c-28 p44
session on	a61 h-28 i-24
session or	j27
session to	p28
session too	h43
session was	l-37 p47
session went	a-27 l38
sessions	a-86 c-33 g76 h53 j27 l-34 p28
sess~	a-111 c-64 e-119 f-43 g107 i156 j106 k-77 l109 m-73 p57 q-24
set	d-31 e-68 f-35 g-33 h-70 k273 l169 o-50 q-80
set $	l-33 m38
set ?	e25
set _ $	h-58 k75 l48
set _ a	a35 l-43 n32
set _ as	h25
set _ daily	n24
set _ rdls	i33
set _ squats	a29
set _ table	k-38 l62
set _ timer	i-30 l45
set _ to	a-33 k88 l-30
set a	i-30 k-34 l45
set an	k-77 l77
set it	k64 l-28
set language	k27
set me	a26 k25
set my	f-24 k110 l-41
set of	e-28 i62
set on	a30
set that	k66
set the	k-45 l56
set to	k41 l-31
set units	k34
set up	n45
sets	a-113 e-96 g-35 i168 m65 p24
sets #	e-28 m80
sets $	i37
sets _ and	i29
sets _ min	i-65 m81
sets of	g-30 h38
setting	b-34 k143 l-86
settings	d-38 f62 g-66 k207 l-112
settings $	d-38 f-46 g-66 k246 l-62
settle	a24
sett~	b-35 d-38 f47 g-66 k349 l-220 m-29 p-29
seven	a81 i-41 k88 l-46 m-51 p24
seven $	a30
seven _ a	a45
seven _ the	m-30 n29
seven and	a38
seven in	m-30 n29
seve~	a83 i-41 k88 l-46 m-51 p24
sgt	a26
shake	a27
shake out	a25
shakeout	a92 e30 f-31 g-30 j36 l-41 q-41
shakeout $	h50 l-35
shakeout ?	a92 f-28 g-30 q-31
shakeout _ $	a144 f-28 g-30 q-31
shakeout now	a-35 e35
shakeout ok	a29
shakes	a47 e-24 i-34
shakes _ my	a24 i-24
shakes and	e-24
shaking	a39 h-28 o46
shaky	a24 b-25 e36
shaky _ #	e25
shaky hands	a-30 b-25 i44
shak~	a229 b-25 f-31 g-42 i-58 l-55 o40 q-67
shall	a32
shall i	a32
shal~	a32
shame	a-31
shame $	a-25
sham~	a-31
shape	a34 k-26
shap~	a34 k-26
sharp	a-33 i-24 j-27 k57 l71 m-44 o-63 p75
sharp $	k90 m-49
sharp _ #	e33 k-25
sharp _ $	k50
sharp _ in	a26 e-50
sharp _ it	p35
sharp _ km	e26
sharp _ no	a26
sharp _ not	q24
sharp at	k-25
sharp pain	a50 e-25 f26 o-28 p62
sharp stab	l46
sharp suit	l43 o-29
sharp thing	h29
shar~	a-34 e35 i-24 j-58 k57 l105 m-44 o-63 p64
shattered	a189 b-24 g-45 l-53 m-26
shattered $	a182 b-24 g-45 l-53 m-26
shat~	a189 b-24 g-45 l-53 m-26
she	a-55 k-44 l134 q-36
she _ $	l44
she _ me	a-26 l47
she _ yes	l24
she is	e38 i32 k-25
she left	a-26 l47
she runs	h61 l-28
she said	l24
sheet	a-54 d-26 f186 g-34 l-59
sheets	d38
shee~	a-50 f186 g-45 l-80
shel~	a28
shh	a-37 e-62 m175 n-41
shift	a36 e-32 i-53 k116 l56 n-54
shift $	i-26 l73
shift _ #	a-44 m55 n-31
shift at	k25
shift that	p26
shift the	k45 m-47
shifts	k42 m-27
shif~	a36 e-32 i-53 k162 l51 m-41 n-69
shin	a76 i25 k-44 l-39
shin $	c25
shin _ $	h81
shin _ a	a27 h-35
shin _ hurts	a-57 e48
shin _ i	a-37 i33
shin _ in	a-29 g24
shin _ like	h25
shin _ one	a51 l-28
shin _ sized	a65 i-25
shin _ to	p50
shin bone	a-25 e35
shin has	a-30 e24 h-35 i25
shin is	a-28
shin splints	a30 h93
shin spot	g29
shin thing	a-25 e30 k-24
shin thumb	a31
shin when	a-27 i33
shins	e-25 i60 p25
shiny	a91 i-36
shiny _ the	a29
shiny and	a48 i-32
shin~	a84 e-48 i34 j-27 p25
ship	b82 k-47
shit	a51 o-24
shivering	a83 b-24 h-25
shivering in	e30
shivering under	a68 b-24 h-25
shivers	a29 e-48
shivery	a38 e-30 h38 q-40
shiv~	a150 b-24 e-80 m35 q-40
shoc~	a56 i-27
shoe	a-24 e41
shoes	a145 e24 h-43 i-26 l43 p-55
shoes $	l74
shoes _ !	l37
shoes _ #	a48
shoes _ ?	a73 e-57
shoes on	a43 l-24
shoes sore	a-50 e88 p-30
shoe~	a145 e24 h-43 i-26 l43 p-55
shook	i31
shook _ a	a-24 i38
shook like	a-24 i38
shooting	a45 h-31 l26
shooting hoops	l36
shooting pains	a40
shoo~	a28 h-31 i25
shop	a24
short	a87 e36 h-44 l-43 m-33 p-30 q42
short $	l-38 m-33 p-28 q66
short _ $	h-39 j24
short _ ?	a40
short one	a38
shorter	g-42 k112 n-38
shorts	a-26 j-26 l83
shorts $	l24
shor~	a41 e57 g-46 h-81 j-33 k99 l40 m-48 n-38 p-37 q65
shot	e59 p29
shot $	a-55 e76
shot from	a44 i-33
shot of	a-27 i33 p31
should	e119 g-96 h102 i-104 j113 k-49 l-42 m-48 n-27 o-50 p134 q-34
should _ #	a-88 p133
should _ $	h29 i-32
should _ be	a44 e-47 j37
should _ been	p36
should _ bother	a78 e-56 j-28
should _ give	f34
should _ go	e-37 h-34 j63
should _ run	a57 h64 l-92
should _ see	h29
should _ squat	i-24 p44
should _ swap	a-26 j30
should _ take	a29
should _ train	h75 o-25
should _ turn	a-46 e46
should _ wait	a49
should _ worry	h32
should be	a-75 p74
should cardio	h-62 j72
should have	p36
should i	a171 e129 f25 g-58 h-119 j28 k-49 l97 m-38 o-25 p-73
should not	h63 p-28
should one	h72 j-49
should people	h36
should read	p29
should say	a-40 i-24 p113
should you	h105 j-26 l-79
shoulder	i-25 l72 n-25
shoulders	i33
shouldve	p50 q-25
shouldve _ #	p50 q-25
shou~	a25 e103 g-101 h87 i-115 j119 k-57 m-48 n-52 o-50 p179 q-59
show	a-50 c-74 d-43 e-31 f34 g354 i-36 k68 l-116 m-28 p-80 q78
show $	g-33 l77
show _ $	f-43 g171 l-36 p-30 q-37
show _ all	g27
show _ in	g-30 k30
show _ my	d-51 g51
show _ the	d26 f78 g-79 i-32 q24
show _ weeks	g26
show _ working	g-44 l-51 q108
show _ you	g32 q-34
show distances	g-30 k30
show last	g26
show me	d-40 e-25 f85 g41 l-40
show my	g45 i-29 k48
show the	k-34 q51
show us	g55 m-28
show your	g-44 l-51 q108
shower	a56 h-27 j-69 m78
shower $	a52
shower _ $	l-69 m69
showered	i26
show~	a32 h-27 j-69 m77 p-28
shred	c104 d-37 e-35 l-33
shre~	c166 d-50 e-35 l-45
shrink	h32
shri~	a-24 e-25 h78
shuffle	a34 e35 h-35 i-24
shuffle ?	a34
shuffle _ the	a33
shuffling	e52
shuf~	e86 h-35 i-40
shuld	j25
shuld i	j25
shul~	j25
shush	a-43 b-27 l-49 m-30 o180
shus~	a-43 b-27 l-49 m-30 o180
shut	b-75 f-31 g-32 h-26 o236
shut _ $	b-55 g-32 l51 o51
shut _ for	f-27 h-26 l-33 o96
shut _ til	l-25 o58
shut it	b-75 l-41 o161
shut up	f-27 g-32 l34 o62
sick	a53 c-34 e109 i73 k-70 m-38 n-38 o55
sick _ $	k-27 l79
sick _ a	a65 l-65
sick _ am	a-35 c-34 e101 m-25
sick _ session	i79 l-53 p-26
sick and	l-25 o43
sick as	a81 l-65
sick beat	k-27 l112 o-44
sick leg	i37 l-53
sick of	k-31 l32 n-29 o31
side	a45 i77 l24 q-54
side $	h-33 l64
side _ $	h27
side _ ?	a29 h-29
side _ my	a-44 e51
side stitch	a-26 e28 h24
sides	a-55 e34 h45 i30
sides _ the	h48
sideways	e27
side~	a-76 e60 h45 i30
sign	a-51 e39 h48 i-28 k-31 m-24 n96 o42 q-56
sign $	a-35 e34 h39 l38 q-53
sign _ up	k-31 m-24 n98
sign me	i-28 k-31 m-24 n96 o33
signal	l-27 o32
signal hold	o43
signed	a41
signs	h176 l-75 o-28
signs $	h35 l-24
signs _ a	h43 l-28
signs _ overtraining	h43
signs of	h87 l-36
sign~	h176 l-102
silence	a-46 d-33 l-50 n68 o146
silence $	d-33 l-50 n-88 o237
silence _ $	a-26 n156 o-128
silence please	a-46 n156 o-90
silent	a25 l-47 o89
sile~	b-31 d-33 e-34 k-34 l-98 n68 o235
simply	a55 e28 f27 l-34
simp~	a50 e25 f27 l-34
sin	a-63 j37 o34
since	a183 c46 g54 j-105 l-84 m-26 n-26 o30 q-39
since #	a-66 e26 l51
since $	a-135 e-46 i169 p42
since _ #	e45
since _ $	a-83 g98 j31 k29 q-44
since _ day	j-25
since _ gym	a44
since _ i	a-24 h38
since _ it	a-32 i32
since _ knee	a-24 i24
since _ last	a41
since _ leg	a60 i-26 l-26
since _ lunges	i30
since _ minutes	a-42 e46
since _ morning	a-27 o38 q56
since _ mornings	a41 i-27
since _ on	e46 j-46
since _ press	h42 i-26
since _ run	a42
since deadlifts	a95 h-38 i-52
since deads	a42 i-50
since hacks	e27
since how	a-27
since leg	a46 h41 i-63 j-26 q-34
since legs	a66 j-46
since lunges	a50 i-28
since monday	g26
since morning	a35
since my	a-53 i125 p-31
since saturday	a24
since squats	a56 e37 h64 i-65 q-40
since that	a46
since the	a184 c33 h-39 i-75 l-35 n-33
since this	a31 l-35 o38 q56
since tuesday	h37
since yesterday	a-49 j31 k26
sinc~	a183 c46 g54 j-105 l-84 m-26 n-26 o30 q-39
sing	b-33 f-48 g-49 l204 o-63
sing $	f-48 g-49 l191 o-56
sing _ a	l30
singapore	h-24 k107 l-69
singapore $	k54 l-41
singing	a74 h-40 o-28
single	i32
single leg	i31
sing~	a89 h-64 i32 k103 l-75 o-30
sink	q51
sir	a40 f26 h-36 i-33
sir $	f26
sir _ i	a27 i-27
siri	l38
sissy	i27
siss~	i27
sister	e-30 h48 l39
sister has	e-30 h31
sist~	e-30 h48 l39
sit	f-24 i45
sit $	l35
sit _ #	i26
sit _ $	h29
sit challenge	i44
sits	e-41 i155 k-27 l-41
sits _ the	i24
sits and	i31
sits at	a29
sitting	a72 i-60 l34
sitting _ #	a35 i-35
sitting _ the	i-26 l38
sitting in	i-26 l40
sitt~	a72 i-60 l34
six	a117 e76 g-103 h-61 i63 j-28 k72 l30 n-36 p-71
six $	a124 e27 g-81
six _ $	h-25 i120 l41 n-26 p-81
six _ sleep	a49 i-45
six _ the	k47
six and	a26
six effort	i53
six hrs	a30
six in	k47
size	a48 e-39 l-31
size _ a	l-31
size _ the	a28
size of	i25 l-31
sized	a54 i-25
sized spot	a40
size~	a68 i-32
ski	l31
skin	e51 i-39
skin _ and	a25 i-32
skip	a36 b95 g-27 i-40 k-50 m75 n-30 q-41
skip $	b29 o-29
skip ?	a63 h-24
skip _ $	a36 b144 l-44 m-58 q-58
skip _ last	e25
skip _ now	k-34 m89 o-55
skip _ question	a-34 m41
skip _ questions	b55 l-26
skip a	a-30 h30
skip for	k-34 m89 o-55
skip it	b95 l-38 m-26
skip the	b55 e30 l-26
skip this	b-39 g-27 m-34 o105
skip todays	m41
skipped	a50 e-31 h-28 i-61 j-52 l157 p-31
skipped _ $	a-40 e40
skipped _ day	i-69 l88
skipped _ run	i49 p-31
skipped breakfast	a33 q27
skipped leg	i-69 l88
skipped the	a25
skipping	e51 l-41
skipping beats	e33
skips _ i	a33
skips when	a33
skip~	a61 h-45 i-53 j-61 l126 p-24 q34
sky	l56 q-37
sky _ $	l56 q-37
sky blue	l56 q-37
slapping	a30 i-27
slaps	h-24 i31
slap~	a48 h-24
slate	a-24 c58
slat~	a-24 c58
sleep	a188 e-89 f-54 g49 h126 i-143 j-75 k-30 l-60 m-46 n-25 o63 p32 q95
sleep #	a105 e-60 i-26
sleep $	f-35 h72 i-28 l127 n-25 o-24 p31 q-64
sleep :	a43 i-28
sleep _ #	a32 i-37 k-27 p54
sleep _ $	a-27 l-121 o115
sleep _ ?	a35
sleep _ decent	a56 p-28
sleep _ did	q29
sleep _ is	a39 h-39
sleep _ legs	a49 e-31
sleep _ mood	a28 e-28
sleep _ no	a28
sleep _ soreness	g85 h-70
sleep _ squats	j-29 q29
sleep _ the	a-43 q35
sleep and	a-39 h92 i-33 q-27
sleep deads	a47 i-47
sleep for	h34
sleep is	a-84 h27 q70
sleep or	a-52 h50
sleep was	a61
sleep what	a37 h-37
sleeps	a-48 e50
sleeves	h25 i31
sleeves on	i24
slee~	a134 e-48 f-74 g49 h163 i-112 j-77 k-30 l-69 m-46 n-29 o63 p25 q81
slept	a285 e-38 h-49 i-75 k-47 l-80 m-30 n-42 p49 q100
slept #	a-62 e70 i-40 q53
slept _ $	a177 e-31 l-51 p-27 q-25
slept _ ?	a-40 q43
slept _ ate	a-52 e36 q28
slept _ hrs	a-58 e42 q31
slept _ not	p47
slept _ ready	a49 n-27
slept _ treat	a24 e-24
slept a	a24 e-24
slept ate	a49 n-27
slept ok	a44 l-44
slep~	a285 e-38 h-49 i-75 k-47 l-80 m-30 n-42 p49 q100
slide	a31 e-31
slightly	a43 h-52 q48
slig~	a43 h-52 q48
slot	a-34 j103
slow	a40 e100 g-27 h27 l-24 m-29
slow #	a48 e-30
slow $	a68
slow _ #	a87 e-54
slow _ $	a-27 e51
slow _ ?	a-82 e29 h40 j29
slow _ home	e35
slow _ in	a-28 e29
slow _ of	a35
slow _ or	a-25 e35
slow down	a-133 e160
slow jog	a-26 e40
slow mile	a55 e-51
slow one	a24
slow run	a-29 h34
slowed	a-63 e72
slowed _ a	a-33 e36
slowed to	a-52 e60
slower	a-68 e77 h90 l-65
slower $	h38
slower or	e78 h-26 l-38
slowing	a-42 e72
slowly	e64 o-48
slow~	a-150 e285 h90 l-87 o-63
smal~	e-26
smart	e-47 h62
smart _ stupid	e-47 h71
smart or	e-47 h71
smarter	a53 l-38
smar~	a113 e-52 h50 i-32 l-38
smashed	i48
smas~	i48
smiling	a35 j-38
smil~	a35 j-38 l27
smith	h95 l-95
smith machine	h95 l-95
smit~	h95 l-95
smth	a-38 e25
smth _ in	a-25 e25
snack	g-28 h127 j-81
snack _ a	h31 j-24
snac~	g-28 h127 j-81
snap	e59 l-37 q35
snap _ the	e32
snapped	a-48 b-27 l72 o26 p28
snapped _ the	p26
snappy	a-29 e42
snappy $	a-29 e42
snap~	a-77 b-27 e29 k-25 l72 o26 p28
sneezed	a33
sneezed and	a33
snee~	a56 e-24
sniffles	a59 e-54
snif~	a70 e-59
snooze	a-26 b-40 c-55 h-57 k-28 m235
snooze #	a-35 l27 m39
snooze $	c-50 f-33 l-96 m196
snooze til	m29
snoo~	a-26 b-40 c-55 h-57 k-28 m235
snot	a68 l-37
snow	a-29 e32
snoze	f-37 g-47 l-40 m195 n-48
snoze $	f-37 g-47 l-40 m195 n-48
snoz~	f-37 g-47 l-40 m195 n-48
so	e24 f-57 h-104 j50 k93 l-79 m-77 n80 p-43 q125
so $	f-35 g-45 o49 q72
so _ #	a-36 i-49 n81
so _ $	a-33 e93 g42 h36 k-47 o-56
so _ :	a31 i-31
so _ am	a47
so _ before	a-42 j40 k25
so _ first	j34
so _ hip	a33
so _ i	a82 i52 j-59 l-33
so _ in	k27
so _ is	e-25 h-46 q60
so _ keep	e-28
so _ legs	i31
so _ me	a-25 k48 l38 m-44
so _ my	e62
so _ rest	q26
so _ since	a-37 h53
so _ six	k34
so _ so	e64 l-34
so _ the	o62 q-30
so _ this	g48
so _ to	a31
so _ we	a62 h-30
so _ when	j28
so _ why	a-33 q36
so am	a31 i34 l-33
so ask	a-29 k70 m-25
so bad	a24 e49 l-34
so big	a-26 i27
so can	a55 j-51
so dark	a-37 h53
so do	j-24
so far	a-92 e209 g118 l-60 o-65
so good	a-26 e26
so hard	l36
so help	l38
so i	a48 i29
so is	e65
so it	a28
so lift	a-31 j31
so many	e-28 h28
so much	a-28 e28 l29 q-26
so no	a36
so run	e-25
so running	a78 e-47
so short	a33 i-33 l-33 q33
so sore	a64 e-33 h80 k-27 q-34
so squats	j42
so what	h-51 q91
so which	j39
so why	q28
sock	a46
socket	a24 h26 l-31
socks	f-32 h50 l27
socks do	f-32
sock~	f-32 h76
sofa	a139 e-71 i-26 j-32 l42
sofa $	a33 e-34 h25 l38
soft	a72
soft _ $	a38
sold	d-62 l73
solid	a32 m-24
solid #	a47 m-24
solid seven	e25
soli~	a32 m-24
solo	a30
some	a-79 d-66 f42 i51 k-27 l86 m35 q-27
some $	f24
some _ $	d-48 h-31 l107
some _ time	l-48 m80
some other	l-48 m80
somebodys	h26
somehow	a-77 e31 o61
someone	h53 i-27
someone _ a	a-46 h69
someone who	a27
something	a42 i27 l-44 n-54 p45
something $	a89 d25 f32 g29 h27 l-95 n-49
something _ $	a40 m-26
something _ my	a39 e-66 k43 m30 p-28
something in	a27 e-70 k43 m30 p-28
something just	a-46 e58
something snapped	a-42 p28
somethings	a26
somewhere	g29
some~	e50 h90 i-62 l-56 n-43 o36 p44 q-62
song	b-30 e39 h-63 l101
song $	l30
song _ $	h-40 l58
soon	a84 h-131 j81 m34 n-29
soon $	a26 h-26 m34 n-29
soon _ legs	a-36 j48
soon after	a-36 h-41 j77
sore	a271 b-33 c-42 d-38 e105 f-66 g69 h162 i-88 j-41 k-110 l-35 m-49 p-56 q-50
sore #	a260 e43 i-116 j-44 k-40 l-71
sore $	a276 c-34 d-24 e-31 f-27 k-33 l-59 m-78 p25 q-62
sore :	a47
sore ?	a32
sore _ #	a30
sore _ $	a-103 g-50 h49 i-44 k-27 l185 q26
sore _ /	a31 i-31
sore _ :	a40 e-39
sore _ ?	a-68 e87 p-30
sore _ a	q26
sore _ am	a36 e-35
sore _ but	a33
sore _ five	a-27 e28
sore _ i	g35 i26
sore _ on	a-57 e26
sore _ run	a38 l-27
sore _ time	g33
sore _ yesterday	e35 l-25
sore ankle	h-24 q59
sore as	a25
sore at	a-32 e32
sore fartlek	a44 e-24
sore from	a-29 e24
sore i	a39 e-37
sore legs	a-95 h123
sore lol	a57 l-45
sore not	a26
sore now	a35 e-35
sore over	g33
sore quads	a-61 h74
sore since	e29
sore sore	a30 e24
sore spot	a-31
sore than	a46 l-25
sore to	a34 e-54 m43
sore was	a-36 g35 q25
sore yet	a-30 e30
soreness	a149 c-30 f78 g186 h65 i-190 j-64 k-63 l-155 m-28 n-42 o-35 p108
soreness #	a189 e-41 f32 g-55 h29 i-113 n-42 p87 q-55
soreness $	a30 e-47 h178 l-76 p-32
soreness :	a78 p-46
soreness _ #	i26 k-27
soreness _ $	a195 g-94 h82 i-101 l-40 o-33
soreness _ ?	p25
soreness _ a	a65 h-59
soreness _ from	e32
soreness _ hours	a32 e-32
soreness _ i	p37
soreness _ is	a-44 f39 p51
soreness _ not	a-35 n-31 p69
soreness _ only	a-39 q64
soreness _ out	a25
soreness _ read	p29
soreness _ run	a-59 h59
soreness _ slept	a24
soreness _ to	e35
soreness _ two	f31 h-27
soreness _ what	a25
soreness and	a-34 d28 h32
soreness climbing	e38
soreness five	p25
soreness for	c-24 f31 g28 h-27
soreness it	a-31 p51
soreness one	a49
soreness out	a-31 h34
soreness peak	h28
soreness please	a-33 g83 h-32
soreness scale	f35 h-64
soreness should	a-28 p57
soreness six	a126 g-81
soreness to	k-30 p31
soreness was	a-61 q53
soreness went	e26
soreness whatsoever	a90 g-34 o-33
soreness zero	a63 g-51
sorer	h29
sorer _ day	h29
sorer on	h29
sore~	a148 c-30 f78 g211 h94 i-190 j-64 k-63 l-155 m-28 n-42 o-35 p108
sorry	b61 e-40 i-88 l117 p81
sorry #	p55
sorry $	b30 e-40 i-82 l75
sorry _ $	b-28 f-45 l75
sorry _ chat	b-36 l75 p-39
sorry _ not	l-39 p85 q-27
sorry _ was	b94 l-45 p-33
sorry wrong	b-36 l75 p-39
sorr~	b61 e-40 i-88 l117 p81
sort	a79 b-30 e-44 f27 k35
sort of	a76 e-44 f27 j-26
soul	g-26 i43
soul to	i24
sound	b-37 l92
sound _ $	a-39 b-37 l80
soun~	b-37 i-26 l112
soup	a26 e-27
source	f-53 g-43 h-37 l-48 q214
source _ the	h50
source for	h50
sources	f-57 h138 q-67
sour~	f-110 g-43 h101 l-48 q147
soy	a24
soy sauce	a24
spacing	h-27 j47
spac~	h-27 j47
spaghetti	e29
spaghetti _ the	e36
spag~	e29
spam	h-24 l-94 m-24 o155
spam $	h-24 l-94 m-24 o155
spamming	b-33 l-56 o89
spamming me	b-33 l-56 o89
spam~	b-33 l-56 o89
spanish	k94 o-28 p-30
spanish $	k69 p-30
span~	k94 o-28 p-30
spare	q24
sparkles	e46 i-41
spar~	a27 e43 i-37 q24
speak	a-41 e67 k107 l-76 o33 q-24
speak #	a-41 e47
speak _ $	f-84 k104
speak german	k59
speak of	a26
spea~	a-41 e67 k107 l-76 o33 q-24
speed	a-47 e107 i-42 j40 l-38
speed #	a-32 e32
speed ?	a-45 e50
speed _ #	j24
speed _ $	a-26 e70
speed _ ?	a-30 e34
speed day	j42
speed up	a-52 e56
speedwork	a116 h-36 i-46 j45 l-29
spee~	a36 e88 h-38 i-70 j85 l-51
spell	b-26
spel~	b-26
spent	a26
spen~	a26
spewed	a42
spew~	a42
spin	e-28 j41
spin _ the	a26
spin class	j34
spin of	a26
spinning	m55
spinning $	m59
spinning a	e28
spinny	a242 b-44 h-35 l-86 m-32 o-29
spin~	a216 b-44 h-53 k-24 l-90
spit	d36
spit out	d36
splints	a30 h93
splints $	h81
splints _ i	h25
split	a-29 g-33 h-24 j197 l-86 p43
split $	h31 l-30
split _ $	h38 l-28
split _ bulgarian	i33
split squat	h37 j-24 l-28 p45
split squats	i25
splits	h49 j-30
splitting	l51
spli~	e-31 f-34 g-45 h118 j160 k-30 l-76 m-24 p43
spoken	k-37 l-33 o100
spoken to	k-37 l-33 o100
spok~	k-37 l-33 o100
spor~	a47 i-39
spot	g31 h67 i-29 l-85 p-28 q26
spot $	n28
spot _ my	g27
spot _ the	h-24
spot _ to	a39
spot hurts	a39
spot in	a-34 g24
spots	i26
spot~	a-35 e-55 f-46 h-79 i45 l208
sprain	h25
spra~	h25
spread	h-29 j74 l-47
spreadsheet	a-29 d128 g-49 j34
spreadsheet $	d53
spreadsheet of	d70 g-39 l-24
spre~	d109 e-25 g-49 h-33 j108 l-24 o-31
sprich	k47 l-34
sprich _ $	k47 l-34
sprich deutsch	k47 l-34
spring	i41 j-24 k-41 l67
spring $	e-26 o26
spring fever	l67 o-36
sprint	e81 g-29 h-45 i-37 j80 p-27
sprint _ $	a82 h-27
sprints	a87 e-39 h-33 i-33 j156 l-42 q-24
sprints $	a58 h-70 j44 l-24
sprints ?	a54
sprints _ $	h45
sprints _ leg	a-37 h52
sprints _ legs	i-28 j27
sprints _ nah	a42
sprints before	a-27 h-27 j54
sprints or	a42
sprints today	h47 i-28
spri~	a73 e55 g-46 h-33 j207 l-49 m-32 p-67
spurs	l69 o-28
spur~	l69 o-28
sq	a-32 i65
sq #	a-32 i65
sq _ x	i25
squat	a-69 b-29 e-80 f-42 g72 h90 i134 j137 k-30 m-47 p-27 q-50
squat #	i43
squat $	m-42 p56
squat @	a31 i-31
squat _ #	j24
squat _ $	a-43 h60 i80 j-34 m-42
squat _ and	a-33 j44
squat _ from	a43 i-42
squat _ leg	h25
squat _ lunge	h-29 i34
squat _ not	i33
squat _ pick	a37
squat _ run	i-26 j32
squat _ so	g24
squat _ squat	h-40 i145 l-32 m-42
squat _ the	p24
squat _ to	a34
squat _ x	a-49 i63
squat day	a-25 h-34 i39 j34
squat days	g79 i-56 j-45
squat form	h95 i-81
squat in	f-29 l65
squat lunge	i33
squat max	a-28 i30
squat not	i-52 p73
squat pb	i51 l-29
squat pr	a-27 i66
squat rack	a61
squat rep	a43
squat then	j36
squat to	a45
squat tonight	j38
squats	e-90 g-70 h103 i236 j154 k-47 l-187 n-26 o-44 p89 q-57
squats #	a107 i27 j-54 p-37
squats $	e-29 g-40 h56 i36 l-56 m27 p43
squats ?	j28
squats @	a25
squats _ #	a77 e-34 h-32 i58 k-26
squats _ $	a83 j29 l-82 p-55
squats _ :	a25
squats _ ?	h25
squats _ a	a-47 i49
squats _ bridges	i-28 p28
squats _ charity	a35
squats _ do	h38
squats _ for	a25 h-31 i-25 l32
squats _ h	a29
squats _ hacks	i29
squats _ heavy	a50
squats _ his	h-36 l53
squats _ hour	k31
squats _ i	j25
squats _ in	a-25
squats _ intervals	j28
squats _ is	h41 i35 j-28
squats _ it	i-29 p49
squats _ knees	h37 i-28
squats _ minutes	a36
squats _ morning	a-29 e41 i-71 j59
squats _ my	i34
squats _ night	a50
squats _ not	i-26 p26
squats _ of	a-29 i49
squats _ or	j74
squats _ rdls	i26
squats _ rpe	p28
squats _ run	a-30 j35
squats _ sprints	j57
squats _ step	a33 i-33
squats _ still	h30 i-29
squats _ style	i27
squats _ sunday	a-35 e46
squats _ that	i-49 p49
squats _ the	a-40 i48 q29
squats _ this	a61 i-29
squats _ x	a57 i-65
squats _ you	h31
squats _ your	h49
squats an	k31
squats and	h-30 i-35 j67 p29
squats at	a29 h-26 j41 k-26
squats because	i25
squats before	h-26
squats bulgarian	i33
squats can	h-41 j40
squats did	a61 i-44
squats done	j-24
squats felt	a-27 i28
squats for	i41
squats go	a-37 j35
squats i	a-24 h38
squats in	i-26 p49
squats instead	i26
squats last	a50
squats lunges	i-74 p74
squats make	h38
squats never	p26
squats normal	h36
squats on	e28 h-39 i-36 l53
squats or	a-66 h39 j63
squats quads	e45
squats rpe	i43
squats ruin	h32 i-35
squats run	a38 j-25
squats the	a-28 i28
squats then	i25
squats this	e41 i-54
squats thurs	a31
squats today	a-63 i83
squats tuesday	a24
squats w	a-31
squats were	a59 j-33
squats which	j34
squats yesterday	a45 h-39
squatted	a93 b-27 i219 j-119 l-58 p-58
squatted #	i32
squatted $	i48 l-29
squatted _ #	i65 j-42
squatted _ $	a43
squatted _ for	a31 j-25
squatted at	i34 j-29
squatters	l41
squatters _ in	l41
squatters moved	l41
squatting	a-29 l32 m-33
squatting $	a-34 j34
squa~	b-76 c-39 d-27 e-190 f-54 h157 i503 j190 k-168 m-103 n-33 o-80 q-119
squeeze	j-29
squeezed	a33 i-34
sque~	j-29
squi~	g64 l-37
sry	i-94 l35 p78
st	a-28 i-25 j92
st or	j29
stab	a94 c-31 e-79 j-25 l100
stab _ #	a74 e-74
stab _ the	a30 c-31 l86
stab at	a69 e-69
stab in	a-31 l90
stabbed	a39 l27
stabbed _ in	l27
stabbed me	l27
stabbing	a30 e24 i24 k-37 l28
stabbing _ in	a-33 i34
stabbing in	a80 h-24 k-37
stabbing thing	a-33 i34
stabby _ in	a-26
stabs	a75 p27
stabs _ every	p27
stabs me	a46
stab~	a127 c-30 g-25 j-26 k-45 l49
stack	j47
stack _ on	a-30 j37
stac~	j47
stadium	l27
stadium $	l27
stad~	l27
stair	a81 i-31
stairs	a170 e-61 h74 i27 j-25 l-102 q-52
stairs $	i38
stairs _ #	a50 i-41
stairs _ $	h55 i-29 q-25
stairs _ a	a47 l-49
stairs are	a77 l-49
stairs at	a31 e-24
stairs backwards	a24
stairs hurt	h33
stairs legs	a-47 m29
stairs since	a30
stairs today	a-28 i32
stairs while	i24
stai~	a265 e-84 j-25 k-30 l-29 q-67
stand	a78 e-45 f-33 g-67 j-25 o126
stand _ $	f-33 g-47 o115
stand for	f-33 h40
stand on	l31
stand still	a26
stand up	m40
standing	a-45 e72
stan~	a33 e28 f-33 g-67 j-27 o123
star	j-62 l99 q-30
star $	l37 q-30
stardate	e-27 l71
stardate #	e-27 l71
stardate _ $	e-27 l71
staring	a-34 e34
stars	e31
stars _ the	a38
start	a43 b104 c110 d-40 e-91 i-52 j41 k-40 n241 o-117 p-116 q-48
start $	b-85 c36 l-53 n90
start ?	f33 h-65 l77 q-24
start _ #	k-36 n38
start _ $	b139 f-64 h43 k41 l41 n-53 o-36 p-52
start _ ?	e24 f58 h-33 q-24
start _ again	a26
start _ check	e-26 n64
start _ daily	n40
start _ in	a45 e-38
start _ log	b49 p-49
start _ me	n81 o-27
start _ the	j49 l61 n-72
start again	b-24 e40 n51
start asking	n30
start checkins	k-27 n52
start from	c42 n-28
start line	a72 e-48
start of	a-29 l82 n-70
start over	b197 n-197
start reminders	n24
start running	a26 f-38 h51
start the	e-26 n116
start with	j68 n-28
started	a-56 b34 e161 f92 g26 h-68 j-27 l-36 n-26 p-37
started $	b34 f46 h-36
started _ #	e28
started _ $	e-34 f48
started _ legs	e32 h-29 i26
starting	a-121 e143 k-43 l58
starting to	a-33 e143 k-43 l-38
starts	c-27 k139 l-56
starving	i31 l-31
star~	a-172 b53 c66 d-54 e181 f77 h-79 i-39 j57 k37 l-139 m-33 n426 o-117 p-170 q-82
statins	a-87 h105
stats	f-30 g255 l-111 q-50
stats $	g130 l-66
stats ?	g37 q-28
stats _ $	f-30 g125 l-45 q-28
stat~	a-88 e24 f-30 g248 h89 j-31 l-119 q-50
stay	a33 e-35
stay in	a26
staying	e28 k54 l-25
stay~	e28 k54 l-25
steady	a95 e-32 i-29
stea~	a95 e-32 i-29
step	a38 b-38 e-37 i151 k-31 p61
step #	e25
step $	a77 i-35
step _ #	a-25 i35
step _ last	i27
step _ on	i51
step _ with	i28
step up	b-31 l31
step ups	a-70 e-60 i225 k-31 l-48 p35
stepped	a29
stepped _ the	a29
stepped off	a29
stepping	a37 e-34
steps	b-27 j-27 n-35 p74
stepups	a-33 i35
step~	a25 b-27 i47 j-34 l-24 n-35 p74
stick	j28
stic~	j28
stiff	a99 d-30 e32 h27 i-44 j-24 m-33
stiff $	a94 d-27 m-33
stiff _ #	e28
stiff _ a	a40
stiff _ the	a54 i-28
stiff and	a-40 e29
stiff as	a60
stiffness	a-48 e76
stif~	a52 d-30 e107 h34 i-44 j-24 m-33
still	a55 b-24 e140 g56 i-41 j-105 k-25 l-71 m40 n38 p-34
still #	e35
still $	a76 i-51
still _ #	a-38 e38 i28 j-24
still _ $	a-106 e47 g56 h-35 i40 l-35 m71
still _ ?	a128 e-99 j-38 l33
still _ at	h30
still _ for	a34
still _ from	a28 e-32
still _ here	a-32 e32
still _ in	e30
still _ it	e60
still _ k	a-58 e60
still _ miles	i-27
still _ my	a28
still _ no	a-25 q26
still _ on	a64 e-33
still _ out	a28
still _ save	a-34 i36
still _ seven	a32
still _ squats	a55 h-28 i-27
still _ the	a53 e-42
still _ to	a36
still a	q24
still asleep	e-53 g-43 m89
still at	e46
still do	h24
still go	a44 e-36
still going	a-147 e150 i55 l-35
still hurts	g29
still in	a-26
still jogging	e103 h-25 i-24
still moving	e83 l-54
still on	a100 e-70
still out	a-44 e44
still run	a-29 h59
still running	a-122 e120 l37
still said	q39
still sore	n28
still there	a-41 g42 i35
still tingly	e-24
still want	a53
stil~	a52 b-24 e165 g56 i-62 j-105 k-25 l-71 m40 n38 p-34
stings	q25
stings _ ?	a-24 q25
stings reasons	a-25 q25
stin~	l-25 q25
stitch	a-30 e57 g-39 h29 l43 q-28
stitch _ my	g-39 l58
stit~	a-30 e57 g-39 h56 l38 q-39
stomach	a51 i-35
stomach _ since	a26 e-24
stomach bug	a30 e-24
stom~	a51 i-35
stone	a25 i-54
stone _ #	a37 i-37
stone cold	a54 i-54
stones	j-26 k29
stones _ pounds	k29
stones and	k29
ston~	i-54 k48
stood up	a28
stoo~	a29
stop	a-232 b174 c-69 d-50 e223 f-31 i-64 j-63 k-98 l93 m-64 n-55 o362 p-66 q-43
stop #	a-40 e59
stop $	b-191 e160 f35 k-45 l-163 n-29 o270 q-34
stop ?	a-70 e122 h-27
stop _ #	a-60 e75
stop _ $	a-89 b55 c-97 j25 l119 m-39 o78 p-45
stop _ a	o39
stop _ about	o45
stop _ am	b32 e-24
stop _ button	b60 o-38
stop _ calf	b29
stop _ daily	f52 n-41
stop _ for	l40 o-33
stop _ form	b59 o-33
stop _ go	a-29 e94 l-37 o-44
stop _ i	b47 k-53 o66
stop _ in	o52
stop _ k	a-40 e59
stop _ me	b56 e-35 f-29 h-31 l-91 n-48 o210 q-26
stop _ messages	c46 o-43
stop _ miles	l46
stop _ my	b-36 o50
stop _ now	l78 o-67
stop _ on	o29
stop _ please	a-31 e65
stop _ the	a54 j-62
stop _ this	b47 o-38
stop _ you	l64 o-40
stop and	k-44 l115 o-71
stop asking	b195 h-32 n-41 o-36
stop at	a62 j-46
stop checking	e-44 o82
stop checkins	o47
stop everything	b26 c-97 o73
stop for	o53
stop i	b44 e-24
stop is	l46
stop it	b84 h31 l48 o-85 p-45
stop me	h-37 l76 o-66 q52
stop messaging	f-29 l-33 o83
stop my	a40 l-24
stop now	e-33 m-32 o88
stop or	a-68 e102 f-36 l29
stop pinging	e-28 k37
stop please	o26
stop reminders	o28
stop running	e53 o-35
stop sending	b-38 o58
stop stop	b81 l-33 o-39
stop texting	k-32 n-26 o97
stop the	b-41 c46 f59 n100 o-143
stop this	b213 l-41 o-156
stop until	o52
stop wrong	b60 o-38
stopped	a-70 e149
stopped _ a	a-24 e49
stopped _ in	a26
stopped _ stretch	e25
stopped _ the	e58 i-47
stopped at	a-26 e97 i-52
stopped sweating	a53 e-31
stopped to	a-44 e52
stopping	l33 p-35 q24
stopping me	q33
stop~	a-49 b-44 e151 h-48 k-32 l-147 o251 p-40 q42
stored	d26
storing	c34 o-24
storing my	c34 o-24
stor~	c36 o-24
straight	e25 j58 l-24
straight _ $	a39
straight _ leg	a-44 j28
straight _ the	a29 j38
straight after	a-43 j56
straight off	j45
straighten	a62
strain	h76
strained	a-28 o26
strained _ ankle	o26
strained _ in	a-27 i27
strained my	o26
strange	a-29
strap	e24
straps	a-48 h-38 l81
strava	a-52 d28 e83 l54
strava $	d28 l45
strava says	a-31 e33
stra~	a-95 c-25 d27 e112 h25 l83 m-32 n199 o-199 p-30 q-37
streak	d-42 e-33 g248 h-58 l-86
streak $	g105 h-35 l-61
streak ?	a-28 d-42 g116
streak _ $	a-28 d-42 g116
street	e24 h-71 l82
strenght	j51
strength	i42 k87 l-26
strength _ $	k44
strength please	k33
stress	a37 h67 l-41 q-24
stress _ $	h68 l-25
stress fracture	h87 l-38
stretch	e44 h39 j25 l-32
stretch _ ?	j29
stretch for	h59
stretched	a-41 e51
stretching	a-62 e-45 g-36 h218 l-57 m44
stretching $	g-36 h112 i28 l-47 m-26
stretching _ a	i-45 m70
stre~	a-28 d-60 e-50 f-36 g158 h202 i-25 j56 k74 l-174 o-50 q-44
stride	a-77 e101
strides	a38 e58 h83 l-51 o-34 q-50
strides ?	a42 e-37
strides _ $	a42 e-56 h114 l-44 q-50
strike	a71 c-49 h41 l-56 m-31 p153 q-55
strike my	c-49 l-27 m-31 p133
strike that	p35
strings	a48 l-24
stri~	a24 c-49 e178 h88 i-46 l-147 m-44 o-34 p153 q-54
stroke	a44 h57 l-47
stroke $	a73 h-36
stroke _ $	h46 l-24
strong	d-24 e78 k33
strong #	e38 i-34
strong _ $	a69 d-24
stronger	h31 k25
stro~	d-24 e80 h85 i29 k44 l-102 n-37
stru~	a68 e-25
stuck	f60 j-60
stuc~	f60 j-60
stud~	i-39 j-25 k-33 l78
stuff	a-31 b72 c65 d25 e-34 f85 i51 j73 k-31 l-70 o-80 q-45
stuff $	b72 e-30 f114 i32 k-31 l37 o-48 q-51
stuff ?	h35
stuff _ $	h35
stuff _ my	a31
stuff _ the	j34
stuff and	a-25 q26
stuff in	j34
stuff no	a-25 q26
stuff off	c52 l-30
stuff to	d39
stuff up	a37
stuf~	a-37 b72 c65 d25 f85 i56 j56 k-31 l-70 o-80 q-45
stupid	b-36 e-75 h52 l71
stupid _ $	b-36 h-38 l85
stup~	b-36 e-75 h52 i-33 l71
style	i46
styl~	i46
sub	e-24 k89 l-49
sub #	e-24 k89 l-49
sub _ #	e-24 k56 l-29
sub _ marathon	k33
subject	a-129 d55 l123 m-31
subject _ request	d55 m-31
subject access	d55 m-31
subj~	a-129 d55 l123 m-31
subscribe	f-42 g-46 l-76 n209 o-32
subscribe $	f-42 g-46 l-76 n209 o-32
subscription	a-35 b-73 o123
subs~	a-44 b-73 f-42 g-46 l-63 n209 o91
such	l28
such a	l28
suck	c-24 f-24 l147 o-47 q-46
sucks	a61 e-47
suck~	a61 e-47
sudden	a-94 e67 h47
sudden _ in	a-75 e28 h47
sudd~	a-85 e67 h47
suff~	e65
suga~	a24
suis	a95 h-59 l-32
suit	l28 m28 n-29 o-40
suits	k60
suits better	k37
suit~	k60
sum	g59 o-24
sum up	g59 o-24
summary	b-47 g232 l-117
summer	i-31 l38
summer $	i-25 l48
summ~	b-47 e-39 g230 i-31 k42 l-91
sumo	h-24 i197 k-57 l-24 p-24
sumo _ #	a-41 i63
sumo _ easy	i60 k-34 l-24
sumo _ from	a-27 e27 i32
sumo _ night	i29 p-28
sumo _ rpe	i33
sumo and	i49
sumo deads	a76 i-49
sumo pulls	i111 k-36 l-24
sumos	e-44 i76
sumos #	e-31 i55
sumo~	e-44 i77
sun	c-34 e94 i-51 j52 m-36
sun $	a24
sun _ out	a63 e-46
sun feel	a-60 e60
sun is	a37 e-37
sunday	a86 c-27 g51 h-54 j40 k-39 l-53 p28 q-55
sunday #	a-37 j29
sunday $	a30 c-27 g59 h-29 i-31 o27 q-34
sunday _ $	a-59 i32 p43
sunday _ ?	a34
sunday _ is	a32
sunday _ legs	a29
sunday _ saturday	p37
sunday _ the	a84 i-83
sunday afternoon	a-29 i35
sunday and	a-67 i47
sunday legs	a-25 j33
sunday night	a-30 p39
sunday not	p37
sundays	g37 h-29 n-34 o37 q-28
sundays _ $	g33 n-34 o37 q-28
sundays verdict	g37 q-28
sund~	a66 c-27 g88 h-83 i34 j56 k-43 l-37 n-45 o41 p28 q-83
sunny	a29
sunn~	a29
sunrise	a30
sunrise $	i42
sunr~	a30
suns	a-29 e31
suns _ me	a-29 e31
suns cooking	a-29 e31
sunset	a29 j-29
suns~	a43 j-29
sup	b-28 f-40 k-45 l166
sup $	b-28 f-40 k-45 l166
super	a49 e-33
supercompensation	f-57 h226 l-47 q-78
supercompensation $	f-57 h226 l-47 q-78
supe~	a42 e-33 f-57 h223 l-45 q-78
supper	m36
supplements	h102 j-60
support	b-31 f205 h-25 k-44 l-72
supposed	a-80 e63 f34 h33
supposed _ be	e43
supposed _ type	f28
supposed to	a-80 e63 f34 h33
supp~	a-92 b-51 c128 e55 f226 h64 j-76 k-69 l-100 o-42 q-26
sure	a39 e-39 l57 m-49 o-41 q106
sure $	l84 m-49
sure ?	l-50 q73
sure _ $	l-50 q73
sure _ is	a-30 l70
sure it	a-30 l70
surely	a67 i-24
surely _ $	a26
sure~	a67 i-24
surf	a27
surgery	h-39 l26
surg~	h-39 l26
surprisingly	a-47 e47
surp~	a-47 e47
survived	a-53 i84
surv~	a-53 b81 f-24 i57 l62 o-41 q-35
sus	q28
suspend	g-25 h-43 k-45 l-62 o254 q-24
susp~	g-25 h-44 k-46 o246 q-42
svp	d-30 f163 l-114
svp $	d-30 f163 l-114
swam	a-36 i-26 l104 m-28
swam #	a-36 i-26 l104 m-28
swap	a-61 b-31 h-49 i-71 j70 k127 l-24 p96
swap ?	a-25 j25
swap _ $	a-50 j52
swap _ ?	a-25 j25
swap _ for	h-35 i-46 k24 p78
swap deadlift	i-36 p60
swap em	a-25 j26
swap the	b-31 j28 k61
swapped _ for	e25
swap~	a-36
sway~	a46 e-25
swear	a43
swearing	a35 i-31
sweat	a-24 e42 h39 i26 j-29 q-28
sweat _ out	a24
sweat it	a24
sweated	h-31 i43
sweating	a49 e-37 h36
sweating _ a	h42
sweating _ this	a26
sweating and	a26
sweating buckets	a-29 e39
sweating in	a26
sweating out	h42
sweats	a33 h-28
sweats and	a28 h-28
swea~	a133 e-28 j-39 l-40 q-29
sweet	a34 e31 i-32
swee~	a34 e31 i-32
swell	a35
swelled	e-27 h34 i-43 o26
swelled _ $	a29 i-31
swelled _ and	a-28 h37
swelled up	h34 i-43
swelling	e-25 h42 i-25 q39
swelling $	e-36 p27
swelling _ my	a-29 e29
swelling in	a-29 e29
swelling no	a27
swelling up	a-40 b24 e24
swel~	a69 e-62 h94 i-85 q30
swim	a59 l-38
swim _ bike	j-35
swimming	a27 i-33 j-32 m40
swim~	a27 i-33 j-32 m40
swing	h-29 i39
swing $	h-29 i52
swin~	h-29 i39
switch	a-40 e-50 f-61 g-32 h-25 k152 l-75 n107 o51 q-35
switch $	l-33 o54
switch _ $	a-26 d40 k41 o46
switch _ check	k-63 n91 o-28
switch _ english	k26 q-26
switch _ km	k36
switch _ to	k75 n-31
switch it	e-29 n50
switch me	k58 n-31
switch my	n50 o-28
switch off	a-26 k-28 o71
switch to	k93 q-26
switched	f-24 k28
switched to	f-24 k28
swit~	e-70 f-85 g-32 h-25 k180 l-122 n104 o73 q-35
swole	h37
swollen	d31 h86 i-32 l-51 m31 q-34
swollen _ the	a48
swollen and	a-44 m29 q-28
swollen on	a39
swol~	a25 d31 h124 i-32 j-31 l-67 m31 q-34
swung	f-48 h-78 q136
swung it	f-48 h-78 q136
swun~	f-48 h-78 q136
sydney	k61
sydn~	k61
symptoms	a-44 h115 l-68
symptoms _ a	h69 l-68
symptoms of	h69 l-68
symp~	a-43 h115 l-68
syndrome	h98 l-43 q-39
syndrome $	h41 l-28
synd~	h98 l-43 q-39
system	f36 j-33 l72 p-29
system #	c-38 l72 p-29
system $	c30 l-26
system _ $	c-38 f39 l55 p-29
syst~	e31 f36 j-33 l72 p-29
ta	b-53 c29 e-48 f-26 h-24 l229 m-49 n-35
ta $	b-53 c29 e-48 f-26 l179 n-35
table	h-30 k-61 l125
table leg	i-37 l83
tabl~	c93 h-30 k-61 l29
tabs	c-57 h29 l-34 n89
tack	d-49 e-25 k257 l-76 n-44 o-34
tails	i-41 j35
take	a51 c-49 d61 e-29 g-24 i-82 j-29 k36 l-87 n-80 o111 p193 q-32
take _ $	a39 e44 l-26
take _ break	a-65 l-37 o115
take _ data	d74 f-29
take _ off	l-27 n-43 o71
take _ out	a-24 o37
take _ stab	a64 e-64
take _ the	i-33 p88
take a	a32 e-68 l-37 o103
take back	p85
take it	b30 l85 o-60 p-39
take longer	h38
take me	a41 l-52 n-43 o115
take my	d66 f-29
take off	p33
take out	p35
take that	b-39 l-31 p70
take the	k43 p40
takeoff	a61 h-44
takes	a37
take~	a97 h-44
taking	a-33 h42
taki~	a-33 h42
talk	a-24 b-62 c-28 d-25 h69 k103 l-151 m88
talk $	m54 q-24
talk _ $	h71 k90 l-87 q-26
talk _ me	l-28
talk _ out	a82 b-40
talk _ through	q67
talk _ to	c-27 h45
talk _ you	f108 k-51 l-33
talk in	a-30 e30 k80 l-60
talk me	a65 b-40 q66
talk to	f59 k-34
talking	l-27
talking _ me	a-28 e25 l-27 o34
talking to	a-28 e26 l-27 o34
talk~	a41 l-27
tank	a28
tap	a-68 d-32 e115 n34
taper	f-48 h147 q-43
tapering	h131 l-37 n-53
tapering $	h70 n-53
tapering _ $	h61 l-37
tape~	f-53 g-28 h278 l-51 n-53 q-62
tapped	a-46 o-29 p90
tapp~	a-32 o-29 p90
tast~	a-36 e37 h-43 l54
tbh	a70 k40 l-47 m-36
tbh $	a-59 k59
tea	a40 e-37 h-25 i-53 l99 m126 o-91
tea #	i-61 m68
tea $	a-30 h-35 i24 l48 m64 o-50
tea _ $	l51 o-33
teach	a-52 h122 n-44
teach _ something	a-52 h122 n-44
teach me	a-52 h122 n-44
teac~	a-41 h123 n-44
team	l35
team $	l24
tears	e-37 l32
tears $	a-27 i43
tears _ to	h38
tear~	e-43 h31 l32
techno	a-31 l45
tech~	a-31 h89 i-43 l45
teen~	h31 j-27
teeth	a131 e-50 i-43
teeth chattering	a68 e-33
teet~	a131 e-50 i-43
tell	a71 b-45 c-49 d-35 e56 f48 h53 i35 j33 k-30 l-73 m-33 o-40 q34
tell $	p50
tell _ $	f-63 h52 i36
tell _ a	a-24 h-32 l94
tell _ about	a-40 b-45 d-32 f127 h30 l-24
tell _ how	q43
tell _ i	a-62 e60 f35 j25 q-31
tell _ it	e33
tell _ no	a147 e-36 f-25 g-27 l-37 o-29
tell _ the	c-25 j51 l28
tell _ to	e26 l-34
tell _ yes	a42
tell me	a61 c-49 d-35 e83 f-73 g-38 h110 j65 k-30 m-44 o-34
tell you	a-27 f35 i64 j-27 p-32
telling	a56 f-30
telly	h33
tell~	a82 f-45 h33
temp	a104 e-75 h73 l-41 m24 p-43
temp ?	a-25 h42
temp _ #	a69 e-36
temp _ i	a-31 h66
temp _ up	a36
temp is	a62
temp of	a32 e-31
temperature	a45 h24 q-25
temperature since	a26
tempo	a92 e56 h76 i-81 j79 k-35 l-71
tempo $	a38 k-24
tempo ?	a129 h-74
tempo _ $	h101 j-55
tempo _ ?	a55 e-36
tempo _ deadlifts	a-45 j62
tempo _ squats	j33
tempo _ the	e29
tempo and	a-65 e61 h24 j41 l-31
tempo mile	a-26 e35
tempo on	a36 e-26
tempo run	a-105 h150 j-35
tempo squats	i26
tempo w	a32
temp~	a181 e37 f-41 h101 i-122 j74 k-35 l-82 q-33
ten	a53 f-25 i110 k57 l-36 n-63 o29
ten $	a-29 i31
ten _ $	a40 k59 o-28
ten _ night	k32
ten _ of	e27
ten at	k32
ten mins	e28
ten minutes	e-29 i40 m39
tender	a161 h-44 i-64
tender $	a74 i-71
tender _ $	a68 h-41
tender quads	a61 h-39
tendon	a45 h52 k-28
tendons	a-50 f-42 h141 l-49
tend~	a151 e-28 f-50 h219 i-83 k-37 l-115
term	h44
term $	h44
terminate	b168 f-49 h-28 l-40 o-42
term~	b168 f-63 l-40 o-42
test	a60 b-64 g-46 h33 l162 p-46 q-30
test $	b-64 g-46 h52 l171 p-46 q-26
tested	a-24 i32
testing	a-28 l74 m-33
testing #	a-29 l79 m-33
testing _ #	a-29 l79 m-33
test~	a-51 e-29 i32 l74 m-33
text	a-88 f-30 k162 l-60 o56
text _ $	f-24 k58 l-40 o39
text me	f-30 k114 l-60 o56
texting	b-32 e54 k-32 l-53 n-26 o121
texting me	l-32 n-26 o78
text~	b-32 e51 k-32 l-53 n-34 o140
th	a-41 e35 i38 k-25 m-41 o76 p-32
th $	g34 k-25 o43
th _ #	a-42 e46 i33 p-26
th _ $	o26
th set	i25
than	a-59 d-26 e74 h34 j-44
than _ $	a48 i83
than _ a	i-24
than _ for	e33
than _ in	g29
than _ on	a-24 h38
than arms	h29
than day	h40
than i	a-24 g36
than last	h-49 q81
than legs	a-45 e68
than me	l33
than run	a-49 k66
than the	l52
than usual	a-39 e33
than yesterday	a73 i-24 l-26
thank	c28 l58 p-39 q-31
thank _ $	c28 l-33
thank you	c28 l67 p-39 q-31
thanks	a-26 b34 c-28 l143 q-49
thanks $	a-43 k44 l41 o46
thanks _ $	b35 o-37
thanks for	c-26 k-29 l39 o60
thanks legend	l30 q-26
than~	a-37 b27 l201 o33 p-40 q-79
that	a-110 b104 c-98 e-83 f-35 g-66 h-58 j-57 l-58 o-116 p362 q213
that #	l-47 p68
that $	a-91 b181 c-42 e-39 i-54 k77 l-191 m-69 n64 o-54 q264
that _ #	k25 p54 q-25
that _ $	a84 b44 f-28 h-54 i-75 j29 l-25 o-30 p66
that _ ?	a-64 i69 j48
that _ a	l-60 p46
that _ all	i51
that _ am	a33
that _ calf	g29
that _ day	i-26 p46
that _ did	f38
that _ enough	l-24 o25
that _ entry	p53
that _ foot	a-48 e55
that _ from	h-30 q31
that _ get	a-24 h24
that _ hip	p35
that _ how	l-27 q46
that _ i	e-34 i26 q-24
that _ in	a25 i26
that _ it	g-26 h-62 i84 q37
that _ just	a27
that _ legs	h25 q-25
that _ log	p32
that _ me	a-48 h45 l61
that _ meant	b52 p-51
that _ my	i-26 k27 p28
that _ never	p50
that _ no	p-28 q32
that _ not	a107 l-74
that _ of	q26
that _ off	i-29 l-26 p67
that _ on	h-54 m25 q34
that _ one	p38
that _ run	a34 j-28
that _ said	p37 q-26
that _ spot	h-24
that _ the	e-44 i62 p29
that _ thing	a40 b52 e32 k-24 p-49
that _ was	a-34 l183 n25 p-73 q-56
that _ wrong	p28
that _ yes	q38
that a	a25 h-45 l-35 q32
that about	a-30 h34
that and	l-27 p32
that ankle	a39
that answer	h-24 q60
that back	b-39 p44
that backwards	h-27 j69
that bad	e29
that count	h-44 i76
that did	q47
that entry	p36
that fever	a-30 n25
that film	l33
that got	q33
that hurts	a31
that i	a-26 f38 h36 j-32 p49
that is	e-66 i203 l-59 p-24 q-26
that knee	a-37 i43
that last	b-36 l-26 p104
that leg	i-51 p82
that legs	i27
that log	i-52 l-51 p115
that long	a28
that makes	h24 l-29 p-28 q37
that meeting	l32 p-32
that my	a-40 e45 g29 h51 q-29
that ok	h-24
that one	i-60 p114
that order	i44 j-44
that out	f-24 q32
that question	b29 p-27
that run	a28
that session	l-33 p77
that side	a25
that the	a-32
that thought	b-45 m164 p-32 q-45
that to	p27
that was	b42 l-28 p52 q-26
that will	a64 l-46
that workout	p27
that you	c38
the	a98 b-41 d36 f-39 h-110 i47 j-84 k-59 l63 p72
the #	a-133 g60 h30 j-24 m-32 n27 o80
the _ !	a-26 l54
the _ #	e65 g49 i-132 j-29 l-67 m101 p-49 q88
the _ $	a46 b101 e30 f53 g-208 h-64 i-132 j59 k-45 m47 n138 o-45 p-84 q93
the _ :	n36
the _ ?	a-40 e65 i-34 l28
the _ about	h135 q-82
the _ ache	a57 j-46 q47
the _ after	a120 e-58 h81 j-45 l-31 m-70
the _ again	n38
the _ always	j-27 k25
the _ am	o26
the _ an	a24 k25
the _ and	a83 c34 e51 g74 i-105 j68 l-90 o-53
the _ are	a-42 l25 m29
the _ as	j29
the _ at	a67 e-31 i-42 k33
the _ back	l36
the _ basically	a-32 q35
the _ because	a47 i-32
the _ before	a37 g42 i-24 n-24 p38
the _ behind	f-25 q51
the _ bench	i25
the _ between	f65
the _ biscuit	g-30 i-34 l95
the _ bit	a-38 e85 g-45 p-28 q25
the _ blue	l56 q-37
the _ boiled	i25
the _ bone	a32 e-24
the _ box	a-27 i33
the _ brb	l-24 m46
the _ breathing	e24
the _ but	a82 e-46
the _ by	a-52 i65
the _ calf	b25
the _ calves	e37 i-43
the _ can	a-44
the _ check	k-33 l28 n-34 o81
the _ chest	e-24
the _ comes	a52 k-29
the _ cross	l39 q-38
the _ data	d37
the _ day	c-32 h24 i32 l-46 p56 q-32
the _ deads	a-35 j34
the _ deep	a34
the _ did	a-24 e-28 i63
the _ does	p28
the _ down	e35
the _ easy	a35
the _ effect	b-27 h92
the _ entry	i-39 p62
the _ evening	j37
the _ every	a-39 c33 i39 n-30
the _ feel	a-54 e78
the _ feels	a80 e-74
the _ fine	a62 i-39
the _ first	e31
the _ floor	a28
the _ for	a150 e-24 f44 h-29 j-76 l-64
the _ fortnight	g37
the _ fracture	a39
the _ from	a-24 g39 i34 k-31 l31
the _ go	a-33 j30
the _ gone	a30 e-30
the _ got	a-47 h47
the _ group	a43
the _ gym	i78
the _ h	q47
the _ half	a-36 n44
the _ has	l39
the _ have	a38 e-30
the _ hip	e25
the _ home	e-66 l65
the _ how	f-37 j46
the _ hurts	e-26 h30 p24 q-42
the _ i	a-24 b40 e-56 i-39 k-31 l33 p101
the _ if	j43
the _ in	h33 i-45 k52 m58 o-78 q26
the _ ins	a-24 e-43 o117
the _ instead	a34
the _ intervals	a32
the _ is	a-49 b36 k-54 l112 m-34 q58
the _ it	l-28 p75
the _ jab	a38 i-24
the _ jumps	p34
the _ k	a-78 e42 k31 l44
the _ keep	a-30 e28
the _ km	a-36 e36
the _ left	a-77 e82
the _ leg	e-30 i-38 j30 l73
the _ legs	a-54 e115 h-24 i-46 m29
the _ light	a32 h-35 q25
the _ like	a33 h-43
the _ line	a52 c-30 e-30 p44
the _ log	p35
the _ lol	l-86 m69
the _ long	a43
the _ loop	e50 i-34
the _ lot	e34
the _ machine	a-29 i39 k-25 l34
the _ marathon	l29
the _ me	a46 e-24
the _ mean	f64 h-40
the _ message	k37 l47 n31 o-86
the _ messages	f52
the _ mile	e36
the _ my	a-36 d43 p24
the _ no	a38 d32 l-46
the _ not	b26 o-34
the _ nothing	a41 e-31
the _ now	a-33 e59
the _ numbers	d28
the _ of	a-30 c-28 e27 g79 i-60 j49 k42 l-32 p31 q-75
the _ off	f-38 l52
the _ ok	j-26 k57
the _ on	a79 e-35 h28 i-34 m-28 n-96 q48
the _ one	b-31 c33 g28 o-24 p53
the _ ones	g27
the _ only	a32 q29
the _ open	g-26 h-74 l126
the _ or	a28 e-61 j43 l-26 q33
the _ otherwise	a25
the _ out	a-27 h34
the _ over	e33
the _ pain	p40
the _ park	a-60 e56
the _ path	a-43 e61
the _ plan	e-24 k56 l-29
the _ please	a-37 k-73 l34 m26 n64
the _ press	a33 e-31 h53 i29 l-58
the _ probably	a34 e-27
the _ quads	a-42 e47
the _ question	k42 n-42
the _ questions	b-65 o54
the _ rack	a61
the _ ran	l24
the _ rd	a24 g57 i-55
the _ rep	a40
the _ right	a-36 e60 m-24
the _ room	a48 e-61
the _ rpe	i34
the _ run	a-24 h-58 i30 j37 m25
the _ said	h33
the _ sat	i25 o-31
the _ scale	a31 f54 h-63
the _ set	e-28 i38
the _ side	a27
the _ since	a73 i-46
the _ sits	a27 i-25
the _ slot	j39
the _ so	a-25 j26
the _ socket	a26
the _ something	a-31 e32
the _ sore	i67 q-27
the _ stairs	a25 i-25
the _ stomach	a-24
the _ stop	b26 o-31
the _ stopped	i32
the _ th	e-51 k-25 o76 p-32
the _ that	i40 p-44
the _ the	a-39 e-28 j-29 l27 q76
the _ there	a36 e-26 f-28 l-26 q71
the _ thighs	e62
the _ thing	a-47 k74
the _ this	i29 j-24
the _ til	a58
the _ till	e-26 o27
the _ time	a-43 g25 i36 k32 l-36
the _ to	e-38 f58 h-44 i45
the _ today	a-39 i26 j31 k38 l-33
the _ tomorrow	h-24 l125 n-70
the _ tonight	a30 i-30
the _ took	a44 l-26
the _ track	a28
the _ two	h29
the _ up	l-50 n50
the _ version	q66
the _ w	a-37 e53 l-24
the _ waiting	h31
the _ walk	a-26 e26
the _ walked	e-26 i78 j-31
the _ was	a-38 i44 p24
the _ weights	j31
the _ went	i32
the _ what	a-26 h51 l-25
the _ when	a82
the _ whenever	a36
the _ where	a-28 g28
the _ while	i27
the _ whole	i39
the _ will	l33
the _ with	d-26
the _ yes	a57
the _ you	a-36 i24 k25 l-34
the account	c68 l-36
the achilles	a41
the actual	a32
the afternoon	j28 k-32
the am	a-29 j29
the ankle	a80
the ankles	e-31 i78 j-31
the answer	m-32 p34 q53
the app	f125 q-107
the armchair	a27
the arse	a-28 o49
the baby	m45
the back	a29 e-36 i-26 j45 l62
the bag	a-37 i41
the bakery	a24
the bar	a103 e-81
the bath	a65 l-26
the bathroom	m26
the belly	a30 e-30
the best	h-55 j62 l35 o-33
the bike	a34
the bit	a-31 h31
the block	a39
the body	h42 q-30
the bone	a24 b-29 e-26 h-24 l57
the bot	f117 l-77 n50 q-44
the bottom	a47
the box	p34
the break	n69 o-69
the breastbone	a42
the bridge	e84 i-37
the buggy	a-51 e51
the bus	a36 e-60 g27 m38 o-26
the calendar	a48 i-27
the calf	a-40 e44 g29 l-35
the calves	a29 i-26
the canal	e55
the capital	h-38 l77
the car	e59 m-30
the cards	a41
the cat	a52 c-24
the cause	a-47 h47
the ceiling	a46 e-46
the chat	a52 l-42
the check	a-24 e-45 l-28 m24 n38 o65
the checkins	b26 k31 o-24
the chest	a-46 e47
the chicken	l39 q-38
the cinema	e-37 l-29 m75
the clappers	a40 e-25
the clock	b26 k62 o-47
the club	a-32 l59
the colour	p39
the colours	f42 h-35
the couch	e-35 h25 i29
the craic	f-24 l90 q-29
the csv	d42
the daily	a-34 b-71 f36 k76 l-40 n-135 o220
the dark	l40
the data	d38
the day	a136 i-74 j-41
the deads	a-25
the decision	q38
the dentist	a41 e-25
the descent	a-44 e44
the diff	a-32 f-24 h106 l-24
the difference	f73 h-60
the dishwasher	j-40 l58
the doc	d32
the doctor	c24
the doctors	m26
the dodgy	a26
the dog	a71 e-24
the door	a-41 i55 k-26 m33
the downhill	a-47 e49
the dreadmill	e43 i-48
the effort	p60
the end	e-27 j32
the entry	g47 p-32
the evening	a-43 k88 l-35
the family	a-44 l46
the file	a-28 d33
the fire	l44 o-24
the first	a61 j-49
the flight	a37
the floor	a52 e-39 i38
the flu	a32 i-26
the foot	a65 e-38
the footy	m24
the garage	i52
the gate	k31
the girls	l64 o-24
the glute	a38 o-37
the goal	j33
the good	i25
the groin	i29
the ground	i45
the group	a-61 e70
the gym	a28 e-45 i86 j25 k-39 q-27
the hamstring	e-31 h40
the hamstrings	a28 e-26
the head	n-47 o66
the heart	l28
the heat	e-31 h64 l-33
the hill	a-35 e104 q-27
the hills	a-56 e42 l25
the hip	e-53 l39
the history	l36
the hotel	i27 k-29 l41
the hour	k38
the house	e69
the hungover	q25
the interference	b-27 h92
the joint	i26
the joints	a55 i-31
the kerb	e53
the kettle	a-27 l67
the kids	a40 e-47
the kids'	k34
the kitchen	a38
the knee	a51 h-62 i-50 l-40 p120
the kneecap	a51 l-24
the knees	a57 e-45
the lads	a-41 e31 l36
the lake	a-30 e86
the last	a-102 b-42 e81 g41 i-28 j-40 l28 p115
the left	a115 e-103 i28 p-27
the leg	h39 i46 l-87 o39 p41
the legs	a95 e-39 i27 j30 p-27
the lights	e130 i-54 l-29
the line	a-57 e57
the list	a-31 k-36 l-24 n57 o97
the log	a-30 b70 d29 e-25 f-41 i-42 l43 p47
the logic	g-36 h40 k-34 l-34 q99
the long	a-64 d-28 e36 l38 q67
the loo	i-24
the loop	a-70 e73
the lot	c126 e-33 k72 n-38 o-30 p-36 q-28
the lunges	i-26 p29
the marathon	h-35 k31 l50
the mat	h31
the match	a-24 i30
the menu	a28 f31 g-33 h-35 j43
the message	k25
the messages	a-78 c43 e-26 k28 m-26 n82 o32
the middle	a-68 e89 k-26 m26
the moment	a-32 e51 m33 o-25
the morning	e-41 i-57 j94 k96 l-48 n29 p-46
the most	l-24
the muscle	a78 h-38
the muscles	a-27 e33
the nagging	i-28 o69
the new	a-55 e25 l44
the news	l94 o-26
the next	l47
the night	i31 j25 l-26
the no	a-68 q138
the noo	e39
the nordics	a58 i-49
the notifications	b-47 o83
the numbers	g47 n-26
the office	e37 i-43
the old	c46 g36 i-27
the one	a-28 i32 k54 l-50 n-24 p46
the only	l35
the order	h-25 j72
the other	a34
the outside	a39
the pace	a-36 e48
the paddock	i31
the pain	i52
the park	a40 e24
the past	i44
the path	a-57 e57
the pause	b-50 n334 o-251 p-33
the phone	b71 l-49
the physio	d32 i-33
the pin	e29
the pings	o34
the pitch	a43 j-43
the plan	a102 e-26 h-28 i-52 j-59 l-37 o131
the point	a-30 j31
the pool	h-30 l39
the pop	l-40
the previous	i-33 p33
the problem	l-48 q48
the prom	a-27 e27
the pub	l32
the quad	a67 k-29
the quads	e-54 i74
the question	b36 k27 l-25
the questions	b50 e-31 f-27 l-26 o89
the race	a-36 e60 l36 m-38
the rack	a-63 g51 i50
the rain	a-38 e38
the raw	d67 g-31
the reason	b-26 q99
the reasoning	l-37 q64
the record	p38
the recovery	h29
the red	c-25 q37
the relay	a36 i-36
the reminder	c-70 k90 l-40 o101
the reminders	l-49 n-40 o173
the reservoir	e28
the rest	a-81 e103 g-36 l71 q-47
the reverse	a-28 j28
the ribs	c-31 e72
the right	e-32 g33 i-45 p33
the river	a-32 e32
the road	a-31 e73 l39 q-38
the room	a67 l-50
the row	a-29
the rower	e-28 m26
the rpe	h-29 i-37 l-46 p38 q94
the run	a-156 e140 j96 m-30 o-24
the running	a25 e-33 j38
the runs	a52 m-25
the same	a-28 j50
the sauna	a25 e-27
the school	a-26 e-24 i30 m25
the second	a-27 e27 h50 o-25 p44 q-32
the session	b36 i34 p-46
the shakeout	a-27
the shakes	a47 i-33
the shin	g25
the shower	a28 i-28 l-82 m93
the signs	h30
the size	e-26 l-31
the sky	l56 q-37
the sleep	a-44 j-35 l-32 q126
the sofa	a46 e-53 l24
the soreness	a-56 e-25 f92 h-38 l-29 p58
the speed	a-29 e31
the squat	a51 i-25
the squats	a-41 h-35 i-61 m30 p112 q61
the stadium	l27
the stairs	h-36 i47 l37 m28
the start	a29 b66 c56 n-105
the stop	a-25 e30
the stress	a39
the summer	l47
the table	i25 k-51 l76
the tap	l34
the telly	h33
the thermometer	h45
the thigh	a50 e-48
the third	a-29
the tibia	a51
the till	b41 e-38
the time	l49
the toilet	a30
the towpath	e47
the track	e58
the traffic	f31
the trail	a-102 e143
the treadmill	e39 h-29 j39 k-26
the tready	h25
the trend	g75 h-28 l-24
the tube	a48 e-81 l-27 m81
the turnaround	a-49 e82
the two	f-67 j78
the unit	b-31 k67 p-36
the usual	a42
the van	a35 e-26
the verdict	a27 g27 h-57 q119
the waist	a39
the walk	f-25 q36
the wall	a43 e91 i-25 l-38 m-38
the warmup	a27 j31
the washing	k-25 l39
the way	a-44 e27 f25 h-24 i37
the weather	h-58 l92
the week	j35
the weekend	f-27 j30 o44
the weight	a-44 l70 m-24
the whole	a39 b53 d49 e-32 k-24 p-28
the why	i67 q-27
the wind	e-48 l65
the worst	a57 h27 l-47
the wrong	b27 c-30
their	a-40 j42
their _ $	a-40 h37 j39
their _ is	h-26
thei~	a-40 j42
them	a-128 c35 e60 g43 h-51 i-41 j85 k-36 l-31 n43 o48
them $	e-24 h-31 i-57 j28 o31 p63
them ?	j32
them _ $	a-30 j32
them for	e25
them off	l-25 n25 o30
themselves	a24
them~	a24 h-40 l58
then	a-106 c42 d-43 e-138 f-26 h-116 i203 j235 k47 l-53 m84 o-42 p-95
then #	i54
then $	b29 e-58 k59 m83 o-28 p-45
then ?	a41
then _ #	e-28 i44
then _ $	h-28 j83 l-33 p-28 q30
then _ ?	a-48 j66
then _ at	a24
then _ before	k27
then _ calf	a-54 e55
then _ everything	c55 d-55
then _ in	i44 j-45
then _ it	a-25 l70
then _ jog	j31
then _ now	i28
then _ or	a-36 h-39 i-46 j153
then _ press	i24
then _ run	a-28 j43
then _ then	a30
then a	e-24 i48
then ask	k27
then freezing	a25
then i	m39
then legs	a-32 j45
then let	a35
then lunges	j40
then nothing	a-54 e58
then run	a-51 j83
then squat	h-32 j49
then unlocks	a35
therapy	a-34 l63
there	a-92 b26 e45 f76 h-157 i28 k-26 l60 n-54 o-27 p75
there #	e36 k24 m26 n-46
there $	a32 b26 e-75 g33 h-56 i24 l42 o-27 q41
there ?	a-40 l80
there _ #	a-61 l50 p34
there _ $	d-27 e41 q41
there _ a	a35 h-33 i27 l-29 p37
there _ button	f37
there _ i	a-48 e48
there _ sharp	k-26 m26
there a	d31 f83 l-28 q-51
there an	d33 l-31
there in	a-27 l50
there is	e-31 h-38 l-34 m26 p74
there now	a37 e52 l-33
there was	a33
thermometer	a70 e-45 h29 p-25
thermometer _ #	a92 e-27 p-25
thermometer says	a87 e-27 p-25
ther~	a-57 b26 f72 h-110 k-48 l122 n-54 o-27 p50
these	a-52 e25 h-108 i-26 l55 o128
these _ $	b29 h-60 k24 o37
these _ are	l39
these days	k36
thesis	k-28 l-29 n28 o42
thes~	a-65 e24 h-108 i-26 l27 n27 o170
they	e-38 g-31 h67 i-50 l55
they $	h36
they _ $	h-29 j28
they _ me	i-25 l70 m-24
they are	m47
thick	a29
thic~	a29
thigh	a127 h24 i-43 j-33 q-30
thigh $	e-24
thigh _ ?	a24
thigh _ grabbed	a-38 e44
thigh _ i	a43 e-26
thigh _ the	a54 i-24
thigh just	a-38 e44
thigh on	a36 i-24
thighs	a70 e41 l-31 q-27
thighs #	a46 i-36
thighs _ $	a62 e-31
thighs _ like	e25
thighs _ so	a-28 e28
thighs swelled	o26
thig~	a196 e60 h26 i-25 j-49 l-37 q-57
thing	a-24 b39 f35 h37 i83 j-70 l-89 o26 p-35
thing $	b64 i-31 p-58
thing ?	a-44 h28 q24
thing _ #	k-28 n28
thing _ $	f42 h-31 k57 o34 p-36 q24
thing _ i	h27
thing _ my	a-44 h29 i34
thing _ the	a64 j-26
thing again	a24
thing and	i46
thing at	k-28 n28
thing from	e36 k-28
thing i	a-24 i-32 l-25 p55
thing in	h24 i33
thing off	b35
thing on	a38
thing that	l35 q-30
thing work	f47 h-31
things	a-44 f67
thingy	a52 i-25
think	a36 e74 f-67 g-29 i-24 k36 l30 p29 q-46
think $	a36 i-28
think _ have	a41
think _ is	a-38 p34
think about	f-38 l63 q-25
think i	a79 g-27 l-53
thinking	h-28 i-28 l80 m-47 q44
thinking of	a65 h-28 m-47
thinks	o26
thinners	e-24 o45
thinners $	e-24 o45
thin~	a36 b34 c-24 d-27 e29 g-45 j-84 k32 m-65 o61
third	a-38 e83
thirty	a31 m29
thirty _ $	a-27 m29
thirty hours	a37
thirty minutes	a-27 m29
thir~	e83 h-24 k-24 m29
this	a-101 b252 c36 e74 f72 g46 h-242 j-160 k-85 l107 m102 n-57 o33 p-45 q-25
this $	a24 b248 c24 f26 h-57 l-65 m-97 o-29 q-53
this :	i-36 l71
this ?	a-48 g-27 h81 l-35 q29
this _ #	e-101 l74 m53
this _ $	a51 b79 c-74 e35 f-172 g-68 i95 j-36 k-37 m72 n-40 p53 q29
this _ ?	a70 g34 l-45
this _ a	a29 i-42
this _ am	b29 l-29
this _ an	b-33 m41
this _ and	a-24 b38 o-25
this _ call	e24
this _ do	a55 e-35 f41 i-39
this _ for	f81 l-55
this _ gives	l33
this _ i	a-47 e-26 i56
this _ in	e-26
this _ is	a-30 b-40 e41 f-30 l175 o-36 q-36
this _ jog	a28
this _ my	l29
this _ nothing	i-42 l73
this _ ok	l-31 o42
this _ on	a-24 e26 h-80 l78
this _ or	a-44 e44
this _ pain	a-34 b-29 l35
this _ run	a72 i-58
this _ short	e55 p-28
this _ the	a-25 e25 i-29 l-31 q94
this _ thing	h29
this _ to	b-27 g31 k-28 m36
this _ with	l36
this _ work	f51 h-31
this _ would	m29
this afternoon	a115 b-56 e-60 i31 m29
this am	a36 b-25 i27 j-25
this bot	b-26 f98
this chat	b45 f-43 l34 m-25
this eve	b-30 m39
this evening	a42 l-100 m164
this form	b163 l-24 o-86
this heat	e25
this hill	e31
this i	b29 l-29
this is	k29 l-132 o121
this menu	b44
this minute	b-52 m70
this moment	e26
this month	e-25 g46 k40 l-25
this morning	a178 b-70 e-44 g-39 i42 j-56 k-59 m-26 o24 p56 q35
this my	b36
this off	o48
this one	a-44 b71 e62 m35 o-53 p-29
this question	b51
this run	a-39 e28 h-67 l78
this second	i25
this song	l52
this sore	a33 p-27
this thing	f35 h-31
this time	i49 j-24
this to	e-43 m53
this wait	b-36 m55
this week	a-28 b-95 f-29 g35 i25 k27 m-65 o156
this what	f35 h-35
this work	f94 l-26
this year	g47
this yr	h-36 l60 m-24
those	i-32 p29
thos~	i-32 p29
though	a50 h-97 l32 q28
though $	a41 h-40 l-86 q93
though _ is	h-53 l118 q-65
though _ stopped	e26
though i	e26
thought	a-39 f-24 m145 p-51
thought _ be	f-24 q34
thought _ had	l25
thought _ the	m45
thought i	l25
thought id	f-24 q34
thought it	e37
thoughts	a87 b103 e-36 h56 i-54 j-39 l-40 m-30
thoughts $	a68 h26 i-44 m-30
thoughts ?	h30 j-30 l-33
thoughts _ $	b103 e-39 h30 j-30 l-34
thou~	a98 b106 f-24 h-42 i-40 j-47 k-37 m96 p-51
three	a99 e76 g31 j-35 l-57 p-31
three $	a-37 e157 i-41 l-66
three _ $	g31 l-24
three _ ago	i25
three _ and	a30
three _ to	a36 e-29
three _ today	a41 i-41
three sets	i39
threshold	a82 e-52 i-61 j44
threshold ?	a31 h25 j-44
threshold _ $	a46 h51 j-57
threshold _ on	a51 i-25
threshold run	a-44 j29
threshold session	a83 e-33 i-25
threw	a-34 e35
threw up	a-34 e35
thre~	a102 e83 i-41 j27 k-26 l-68 p-42
throat	a71 e-36
throat _ #	a32
throbbing	e45
throbs	a47
through	a-155 b-37 e26 f36 g41 h53 i77 o-37 p-24 q95
through _ $	b-49 e31 f46 h66 l-58
through _ day	i33
through _ decision	q44
through a	a-33 l47
through it	f60 q-24
through leg	i33
through my	e-53 g43 l30
through that	p-24 q63
through the	a-31 l-27 q52
throw	b110 c54 d-48 o26 p-63 q-37
thro~	a-27 b64 c38 d-52 f36 g54 h38 i46 l-45 m-55 p-87 q44
thrust	a-31 e-24 i79 l-31 p35 q-28
thrust #	i-37
thrust $	a-28 h33 i28
thrust and	i29
thrusts	a-36 e-52 h45 i180 k-41 l-61 m-36 p40
thrusts #	i57 k-41 m-36 p61
thrusts _ $	a-41 i73 p-38
thrusts add	i-37 p39
thrusts glutes	a24 i-24
thrusts today	a-42 i42
thru~	a-67 e-94 h62 i317 k-56 l-93 m-36 p60 q-39
thu	a-25 j43
thumb	a24
thumb sized	a31
thumbprint	a36
thumping	a24
thum~	a78 j-29
thurs	a33 i-65 j72
thurs #	a39
thurs ?	a-32 j32
thurs _ $	a-36 j31
thurs _ today	a53 i-40
thursday	a25 b-46 c-39 e-34 g75 i94 j49 k-30 l-70 o-33 p104 q-60
thursday $	a-38 b-46 c-39 g93 i60 l-42 o-33 p138 q-60
thursday :	g-34 i56
thursday _ friday	a-31 j31
thursday _ legs	i37
thursday night	i60 l-24 p-33
thursday squats	j27
thursday where	a-30 j42
thur~	a76 b-46 c-39 e-51 g70 j112 k-30 l-70 o-34 p109 q-60
thx	a-60 e-30 f-52 h-53 i50 k34 l244 o-118
thx $	a-29 e-24 f-49 h-50 i50 k28 l71 o24
thx _ $	a-29 l45
thx _ the	l25
thx coach	l45
tibia	a34
tibia hurts	a25
tibi~	a68
tick	a-97 e-47 i195 j-40
ticked	a-28 i74 o-50 p52
ticked _ $	i56 o-37
ticked no	p38
ticked off	i74 o-50
ticker	a26
tick~	i82 o-52 p52
tie	a56 f-45 l50
tie _ laces	a40 f-45 l50
tie my	a44 f-45 l50
tight	a77 b29 j-27 l-55
tight $	a117 e-42 h-31 l-27
tight _ a	a37
tight _ i	m30
tight _ tight	a-32 e34
tight and	a59 e-34 m30
tight as	a56 b-27
tight both	a-35 e36
tight not	a-53 e54
tight tight	a-32 e34
tightening	a-61 e70
tightness	a-32 h37
tightness _ runners	h24
tightness _ the	a-29
tightness in	h24
tights	a-35 j-26 l69
tights _ a	l32
tights have	l32
tigh~	a-51 b29 e81 h57 j-68
tiktok	e-25 h46
tikt~	e-25 h46
til	a64 b-42 c-31 e-90 h-38 j-56 k42 l-48 m157 n-62 o173
til #	i-61 k-24 l29 m158 o-105
til _ #	e-29 o58
til _ $	a55 c-27 e-34 k31 l-81 m132 o-38
til _ am	i-39 k-24 l65 o35
til _ can	a35 h-24
til _ say	o39
til after	m-56 o73
til friday	a49
til i	b-26 h-24 i36 m53 n-30 o48
til lunch	m48 o-52
til monday	k-28 l-25 o111
til the	e-35 o64
til then	e-25 m26
til tomorrow	a37 o-41 q33
till	e-108 h-24 k-25 l-110 m172 n-32 o134
till #	a-68 k-32 l-48 m138
till _ $	a36 e-26 h-26 j-24 l-56 m93 o26 q26
till _ am	o39
till _ year	a-26 o49
till evening	a34
till failure	a41
till i	h-36 m38 o27
till new	a-26 o49
till tomorrow	q26
time	c-30 d-58 e-125 f-73 g80 i-36 k329 m136 n-79 o-50 p-38
time #	a-26 k80 m-27
time $	a-86 f-34 g78 h57 i47 k-69 l-92 m216 n-30 o-28
time :	k31
time ?	a34 e-36
time _ #	k31
time _ $	a46 d-29 e-40 i-48 k286 l-65 m-81 n-41
time _ ?	h-57 k79
time _ a	a25 j-25
time _ did	g31
time _ it	k-44 l46
time _ my	a-26 i29
time _ what	f59 k-25 q-31
time _ you	k61 l-40
time between	j29
time for	a-24 h62 j-25
time from	k41
time here	f59 k-25 q-31
time i	a54 g52 k-39
time is	h-34 l73
time please	k148 m-54 o-29
time since	a-29 i33
time to	a30 e-29
time you	f-29 k28 l-37 q51
time zone	h-61 k65 l50
timer	i-30 l45
timer _ #	i-30 l45
timer for	i-30 l45
times	g54 i24 l31 q-25
times _ $	k27
times _ i	a-35 g55
times have	g30
timezone	f-24 g-53 i-31 k330 l-98 m-30
timezone $	g-26 k79 l-36
timezone _ $	k57 m-24
timezone _ /	k53
timezone asia	k28
timezone europe	k24
time~	a-42 b-84 e-29 f-32 g223 h-26 i-37 k307 l-71 m-108 n-50 q-33
timing	l-66 m93
timi~	l-66 m93
tingle	a-29 j30
tingle in	j30
tingles	a54 e-27
tingling	a-42 e26 q52
tingling _ my	h43 i-27
tingling down	h34
tingling since	a-52 e36
tingly	a65 e-27 i27
ting~	a48 i36 l-34 q35
tiny	a80 l-43 p-28
tiny $	a36 l-30
tiny _ sore	a-40 e40
tiny bit	a-37 e37
tip	a24 i-43 l34
tip top	a43 i-43
tipped	f-49 h-24 l-25 q108
tipped _ $	q32
tipped _ to	q33
tipped it	h-24 q65
tipp~	f-49 h-24 l-25 q108
tips	f54 h66 p-32
tips $	l48
tips for	f66 h55 l-60 p-32
tired	a58 k-24 m-36 o63 q-35
tired #	a62 q-25
tired $	a66 m-36
tired _ #	e31
tired _ $	a-27 l40 q-25
tired of	l-33 o66
tire~	a58 k-24 m-36 o63 q-35
to	a-80 d74 e-25 f60 g-65 h-41 k106 l26 n-65
to #	a-68 f33 i28 k110 l-68 m49 n-76 p56
to $	g76 h25 l-75 o28 q-41
to _ #	a-49 g40 i-73 j61 l95 q-58
to _ $	b-36 c-34 d56 e116 f47 h-65 i-38 k-81 l-123 m83 n33 p34
to _ :	a-24 i64 j36 k26 n-49
to _ ?	a145 e55 f96 h-65 j-36 k-114 q-36
to _ a	a61 f37 i28 p-28
to _ after	a-78 j34 m46
to _ again	l-27 n27
to _ am	k40
to _ and	h26 p-45
to _ ankle	k26
to _ another	a-30 e30 h-40 q57
to _ app	d50
to _ at	a42 j-27
to _ because	e24
to _ before	a-34 j34
to _ between	f-29 j26
to _ bye	a-34 l53
to _ can	e45
to _ car	a-32 e38
to _ did	i31
to _ do	o36
to _ doms	h37 k-26
to _ down	a-40 i33
to _ easy	e41
to _ evening	i-41 l-35 m67 p30
to _ first	a-36 j24
to _ fit	k34
to _ for	a-25 i26 j-33 q64
to _ forgotten	c63 k-25
to _ from	l48
to _ going	e38 l-28
to _ gym	j29
to _ hamstrings	a31 e-25
to _ here	f26
to _ home	a46 k-26
to _ i	g32 i26 p-38
to _ in	a-32 e-26 f56 l52
to _ instead	a42 p25
to _ is	a-27 l42
to _ it	a45 d40 e-73 l39
to _ jacked	k63 l-62
to _ jog	a-25 e25
to _ kitchen	a41
to _ later	a-73 l80
to _ leg	a-24 i34
to _ legs	a-47 e-29 i28 l87
to _ lift	a-44 j45
to _ lol	e25 l-56 q36
to _ long	a28 e-28
to _ me	f25 l-38 q44
to _ minutes	e-29 i43
to _ mum	l64 m-58
to _ muscle	k53
to _ my	a31 d83 e-26 h31 l-28
to _ next	k40
to _ now	a32 m32
to _ of	a26
to _ off	a48 e-29
to _ on	a-43
to _ one	a29
to _ or	a29 e-29
to _ out	a155 e-67 i-65 q-33
to _ over	h34
to _ please	g-24 k64 l-28
to _ pm	k60 n-38
to _ push	a-59 e80
to _ reminders	n54 o-27
to _ right	a32 i-28
to _ rpe	a-27 i42
to _ running	a25
to _ so	q24
to _ some	a-77 l96
to _ start	b66 n-51
to _ stuff	a37
to _ that	a27 k-25 p27
to _ the	a119 b-33 c-28 h-60 i-47 n42 o-27 p52
to _ thing	f33
to _ this	a-39 b70
to _ to	a-58 f58 h-26 l52
to _ tomorrow	a36
to _ two	a70 l-40
to _ up	a35 l-36
to _ w	a-52 q39
to _ weight	k51
to _ with	a-76 h108
to _ you	i65 j-24 l24 p-32
to a	e71 f-49 h25 i24 p-26
to ache	a40 h-38
to after	k37 n-24
to another	d50
to answer	b53 f38 m28 o-29
to ask	o37
to avoid	h37 k-26
to back	j27
to be	a-56 c62 d-29 e27 n73 o-33
to begin	f-37 j46
to breathe	a-35 h44
to build	f-28 h39
to building	k27
to burn	e24
to buy	l29 m-31
to cancel	o-25 p40
to count	j29
to csv	d36
to delete	j-30 l42
to do	a33 f25 h-38 i-38 j-54 l35 q38
to eat	f-29 j32
to english	b-33 k74 q-26
to enter	f51 h-24 j-26
to explain	h-32 q42
to failure	a-27 i77
to feed	a53 c-24 l-24
to finish	a46 j-38
to french	k27
to german	k24
to get	a75 h53 i-45 q-31
to go	a-34 e163 h-29 j-42 l35
to gym	a-44 j45
to half	k38
to have	c30 l-24
to hip	i-25 l31 o-24 p25
to hurt	e95 k-43 l-38
to italian	k-75 l115
to jog	h44 i-35
to keep	e37 h37 l-28
to km	e-59 k39 l48
to know	a-33 q46
to last	g31
to leave	a-25 i39
to leeds	a-37 j-26 k-28 l102
to legs	i73 j-47
to lift	j28 m35
to log	b56 f56 g-44
to look	a43 h-37
to lose	j31
to make	f-31 h-42 l120 q-48
to marathon	f-24 k57
to me	a-84 e80 f-25 h94 k53 o39 q-104
to mention	i-38 p41
to move	a45 e-42
to mumbai	k34
to my	f-32 g88 l26
to pee	a39
to pick	a54
to pounds	l35
to press	a47
to put	j40 p32
to receive	k-32 n49
to report	i25
to roll	a37 i-30
to rpe	p24
to run	a174 e-80 h47 i-56 j46 k-33 m-33 q-45
to running	a31 j56 l-41
to say	a-78 f53 i49 l65 p-46 q-28
to see	a-27 d27
to singapore	h-24 k74 l-46
to sit	l35
to skip	a-33 h47
to sleep	l-115 o134
to stand	l31
to start	a27 b38 e-48 f67 h-38 q-24
to stop	e104 o-25
to strava	d28 l25
to strength	k33
to stretch	e25
to take	a64 d36 e-64
to tell	a-29 h-24 i34 l-33 q67
to that	q36
to the	a101 b32 d-32 e-42 i40 k-29 l49 m-28 n-29 o-31
to this	i-32 l-45 m65
to tie	a45
to track	a37 e-31
to turn	e25 n31
to type	a-61 b25 f47 m53
to use	d-28 f134 h-31 l-44
to wait	a44 e-30 h42 l-29
to wake	a26
to walk	a-39
to walking	e24
to wednesday	k-35 p59
to what	g32 p-32
to work	a79 e-33 i-85 j-35 l75
to write	a55
to you	c38 f111 k-62 l-29
to zero	c55 k-26
toast	a24
today	a196 b-114 c66 d-38 e-133 f-80 g-25 h-137 i92 j77 l63 m61
today !	l33
today #	a-86 e32 i100 l-25
today $	a127 b-73 c64 d-24 e-46 f-43 i-39 k94 l-38 o27 p34 q-54
today :	a-35 i36
today ?	a73 l-34 q42
today _ !	a-78 q58
today _ #	a-90 i64 l89
today _ $	a114 g-27 i59 j-34 k-62 l-26 m-25 o-44 p80
today _ /	a24 l-40
today _ :	a25 i-31
today _ ?	a59
today _ a	a40
today _ and	a-103 i58 j45
today _ feel	a29
today _ fine	a-24 i24
today _ is	j43
today _ just	a-29 i29
today _ leg	a40 i-39
today _ legs	a24
today _ me	a72 g-27 l-28
today _ min	a-28
today _ my	k-24
today _ no	a72 l-44
today _ not	a-60 m44
today _ or	a-69 j70
today _ rest	a30 h-25
today _ rpe	a-26 i26
today _ squat	a-39 j36
today _ the	j66 q-27
today _ us	a-39
today _ was	a-30 i33
today _ yesterday	a54 i-53
today a	h-26
today and	a-62 g29 i-46 l63 o31
today at	i29
today but	a-36 m44
today calves	a47 i-35
today coach	a45 l-26
today did	i-40 l57
today got	a-60 l47
today i	a-62 j36
today is	a33 i-47 j35
today legs	a46 i-32 j26
today let	a-39
today like	a-41 l39
today lol	i32 l-30
today mate	a-25 m33
today my	a-35 l45
today new	k38 l-37
today no	b-29 q52
today or	a59 j-51
today quads	a24
today rpe	a-43 i30 l34
today run	a44
today what	a26
today yes	a33 j43 l-77
today yesterday	a-67 i-27 p111
todays	b29 c-27 l-35 m27 n-26 o-46 p135
todays _ $	a32 b-24 m27 n-26 p33
toda~	a205 b-85 c39 d-38 e-146 f-80 g-35 h-146 i76 j71 l28 m88 n-40 o-47 p123
toddler	b-28 f-45 i33 l60
toddler $	b-28 f-45 l88
toddler _ my	i33
toddler on	i33
todd~	b-28 f-45 i33 l60
toe	a63 e-26
toes	a54 h74 i-33 j-25 k-27 l-31
toes $	e38 l-31
toes _ $	l43
toes _ been	a-28 h35
toes _ not	a25
toes _ numb	a-31 h25
toes after	h34
toes have	a-30 h35
toes numb	e25
toes will	a25
together	j27
toge~	j27
toilet	a39
toilet bowl	a26
toil~	a39
tokyo	g-51 k100
tokyo $	k-25 l26
toky~	g-51 k100
told	a40 l-45
told _ that	l-30 q30
told you	l-45 q37
tomorrow	a102 e-86 g-53 h-51 i-92 k-77 l73 m218 n-38 q29
tomorrow #	a26
tomorrow $	a-71 h-24 i-29 k-42 m133 n32 o-41
tomorrow ?	a100 g-24
tomorrow _ #	l26
tomorrow _ $	a151 g-47 h-43 i33 l-27 m25 q-29
tomorrow _ am	h31
tomorrow _ i	a28
tomorrow _ is	e-24 j-25 o38
tomorrow _ legs	a26
tomorrow _ me	l36 m-30
tomorrow _ the	l81 n-70
tomorrow and	m-33 q33
tomorrow at	l42
tomorrow i	a-78 h31 j36
tomorrow is	a-30 m38
tomorrow morning	a24 l-44 m47
tomorrow or	o25
tomorrow please	a-28 m109 q-29
tomorrow squats	a-50 j50
tomorrow the	a33
tomorrow which	a24
tomo~	a102 e-86 g-53 h-51 i-92 k-77 l73 m218 n-38 q29
tonight	a177 c-31 e-118 g-31 h-65 i55 j-75 k-62 l130 m212 o-109 q-47
tonight $	a67 c-29 e-28 g-24 i58 m118 o-109
tonight ?	a60 e-51
tonight _ #	a36
tonight _ $	a60 e-51 h-40 i-28 k-43 l39 m81
tonight _ ?	i-30 l64
tonight _ i	a47 j-32
tonight _ race	a-30 j44
tonight _ tomorrow	a25 j-25 l-29 m29
tonight and	a-28 j44
tonight instead	a-58 k-43 m102
tonight or	a52 j-30
tonight yes	a36
tonights	a25 e-36 k-31 m81
tonights #	a68 e-36
tonights _ $	a-42 k-31 m83
toni~	a203 c-31 e-154 g-31 h-65 i56 j-95 k-93 l110 m293 o-109 q-47
too	b82 f-26 g-28 h70 i-41 j-41 k34 l-143 m97 n-47 o81 p-26 q35
too $	i45 p-29
too _ $	a-66 e-34 h51 j25 k35 l-49 o49
too _ ?	a-39 e71
too _ at	a43 i-30
too _ every	k72 m-26
too _ for	a34 h44 l-39
too _ legs	a-55 e63
too _ messages	o53
too _ to	a32 b25 i-29 k-32 l-25 m46
too close	j30
too early	a47 h-33 m65
too fast	a-32 e54
too high	q26
too hot	a38 e-48 h42
too late	k102 l-31
too long	h43
too many	b45 l-26 o38
too much	a-51 l-42 o94
too soon	a108 h-62
too sore	a-37 m43
took	a53 e-27
toothache	a76 l-70
toot~	a93 l-70
top	a41 e49 i-76 j36 k-26
top _ $	a62 i-28 k-26
top _ my	e26
top of	a-42 e31 j37
topics	a-50 h204 l-75 m-39 q-31
topi~	a-50 h204 l-75 m-39 q-31
tops $	i24
tore	a53 e-49 o30
tore _ acl	a34 e-33
tore _ calf	a36
tore through	i31
torn	e-32 h27 o37
torn meniscus	a29 e-28
toronto	d-29 k74 l-24
toronto $	d-29 k71 l-24
toro~	d-29 k74 l-24
torture	a30 e-39 i62 l-27 q-27
tort~	a30 e-39 i62 l-27 q-27
tossed	a68 e-27
tossed _ turned	a68 e-27
tossed and	a68 e-27
toss~	a68 e-27
total	a-79 e-31 i95 j42
total $	a-53 i54
totally	a95 j-40
tota~	e-34 h-27 i95
touch	a68 e-57
touc~	a65 e-61
tow	a-25 e25
tow #	a-25 e25
towe~	i29
town	k31
towpath	e47
towp~	e47
trace	b-39 c130 o-44
trace $	b-39 c92 o-44
trace _ me	c39
trace of	c39
track	a114 f-39 h-53 i-82 j90 k-63 l159 o-26 q-26
track ?	a35
track _ #	e33
track _ $	a42 h-30 j41
track _ parcel	k-29 l46
track _ the	a-47 l54
track at	l24
track is	f-30 l78 q-26
track my	k-29 l50
track night	a-34 j83 l-31
track tonight	a101 i-41 l-27
tracking	a-35 o37
trac~	a65 b-42 c107 f-43 h-53 i-76 j90 k-63 l138 o-33 q-26
traffic	a-31 f31 l25
traffic is	a-30 l40
traffic light	f31
traf~	a-31 f31 l25
trail	a-65 e110
train	b-35 c-32 d-29 f-66 g25 h49 j-42 k60 l126 m26 o-36
train $	c-27 h62 l29 p-32
train ?	a36 l-27
train _ $	a36 f-24 g30 l-27
train _ delayed	l53
train _ on	l36
train _ puppy	f-32 l61
train can	e35
train legs	f-24 g38 h30 o-25
train my	l35
trained	h-57 i224 j-42 k-41 m-26 p46
trained $	h-42 i125 m-29
trained _ #	a-59 i68 k-25
trained _ $	p31
trained _ body	a58 i-36
trained at	k-25
trained legs	a-52 i99
trained lower	a58 i-36
trainer	a-45 j61
trainers	a33 f-30 h-54 l55
trainers _ barbell	j33
trainers on	a33
trainers or	j33
training	a75 e-75 f-27 g57 h144 i-46 j64 l-103 q-67
training $	c-34 d29 f-35 g28 h174 k-59 l-73 q-39
training _ $	c27
training _ a	h28 k61 l-24
training _ i	h30
training _ legs	i35
training _ my	j-24 k29
training for	h-41 k152 l-31
training how	h-32
training or	a29
training partner	a54
training plan	l34
training tomorrow	a-50 j50
training what	g-24 h33
training yesterday	a-24 i28
trains	l48
trai~	b-96 c-81 f-138 g102 h62 i172 j49 l73 n-32 o-42 p52 q-102
tran~	c-25 d37 k-77 l92
trap	i27
trap _ deads	i26
trap bar	i27
trash	c70 d-56
tras~	c70 d-56
trav~	n-31 o34
treadmill	e234 f-34 g-35 i-103 j92 k-28 m-29 o-29
treadmill #	a-55 e84
treadmill $	a-97 e179 l-68
treadmill ?	a80 e-77 j31
treadmill _ #	e41
treadmill _ $	a80 e-77 h-31 l45
treadmill _ ?	a133 e-79 l-29
treadmill _ minutes	e33
treadmill _ outside	a90 e-33 l-40
treadmill before	j44
treadmill now	a84 e-62
treadmill ok	a29
treadmill or	a90 e-49 l-41
treadmill says	e33
treadmill walk	a26 e-26
treadmills	a34 e-25
tready	h25
treat	a24 e-24
treated	a-31 i31
trea~	e234 f-34 g-35 i-79 j80 k-28 m-49 o-32
trembling	e72 j-39
trem~	e72 i-39 j-39
trend	a-33 g227 h-31 k-35 l-25 q-55
trend $	g90 h-28 l-25
trend ?	g75 q-35
trend _ $	g116 k-35 q-35
tren~	a-140 f-157 g506 h-45 k-35 l-29 q-70
triathlon	k48
tria~	k48
tried	i32 p-27
trie~	a35 e-26 i32 p-27
trip	l39
trip $	l39
tripped	l-25 q42
trip~	l-25 q42
tris	i-48 l81
trot	a154 e-24 i-46 q-28
trot $	a32
trot ?	a53
trot _ $	a53
trot round	a31
trouble	b-32 e26 i29
trousers	a31
trou~	a43 b-32
truck	a32 e-31
truc~	a32 e-31
true	a-64 h156 j-70
true ?	a-42 h68
true _ $	a-42 h68
true _ should	h25
true or	h61 j-27 l-31
true you	h26
trun	n37
try	a-40 l-85 m177 n-32
try _ in	l-32 m54
try me	a-49 l-32 m119 n-32
trying	a27
trying to	a27
tryi~	a27
tryna	j24
tryn~	j24
tube	e-35 l-27 m81
tue	a-77 j105
tues	a46 e-32 j35 k-36
tues $	a28 i25 p-25
tues _ #	a28 i-25 p26
tues _ squats	a38 i-29
tues legs	j27
tues night	a-24 i24
tuesday	a-39 e-48 g78 i37 j126 k-28 l-36 q-27
tuesday #	a-39 l56
tuesday $	a-39 h27 i39
tuesday _ #	i-33 l56
tuesday _ $	g56 l-46
tuesday _ a	j29
tuesday _ and	j26
tuesday _ now	a30
tuesday is	a-43 j63
tuesday legs	j26
tuesday night	a37 i-32
tuesday run	j29
tuesday session	g57 l-46
tues~	a-49 e-54 g78 i33 j135 l-37 q-27
tug _ the	a-29
tug behind	a-29
tummy	a24
tumm~	a24
tunnel	m37
tunn~	m37
turbo	l31
turb~	l31
turk~	k24
turn	a-86 b-40 e39 j-36 l-90 m-51 n202 o114 q-39
turn _ $	a-40 e31 o24
turn _ ?	a-53 e65
turn _ off	f60 k-41 l-53 m-40 n-46 o185
turn _ on	k-40 n129 o-43
turn _ reminders	n48 o-40
turn around	a-46 e46
turn back	a-34 e56
turn em	k-40 n64
turn it	o57
turn notifications	n43
turn off	o47
turn on	e-31 h-32 k89 n98 o-103
turn the	f-37 o44
turn them	l-25 n43 o30
turn this	a-38 o48
turnaround	a-49 e82
turned	a65 e35
turns	e41
turn~	e175 h-35 i-38 l-31 p-28
tutorial	b-47 f272 k-49 l-86 m-33
tutorial $	b-47 f125 l-36 m-33
tutorial _ $	f98 k-49
tuto~	b-47 f272 k-49 l-86 m-33
tv	h36 k-59 l84 q-43
tv $	h71 q-43
tv set	h-29 k-48 l79
twan~	e28
tweak	d-38 i26 k39
tweaked	e-36 j34 m65
tweaked _ $	i-45 m65
tweaked _ back	i27
tweaked his	i27
tweaked my	e-29 j34
twea~	a-27 d-51 e-38 j30 k32 m65
twelve	a39
twelve _ ago	a36
twel~	a39
twenty	i28
twenty minutes	i31
twen~	i28
twice	a100 d-29 g44 j-31 l-34
twice _ $	a40
twice _ one	p37
twice in	g28
twice the	a-34 e-26 g33
twice today	a41
twic~	a100 d-29 g44 j-31 l-34
twinge	a38 m-30
twinge _ #	a-24 e35
twinge _ $	a-30
twinge _ my	a50
twinge at	a-24 e35
twinge in	a47
twinge tiny	a49 e-34
twinges _ i	a-31
twins	a46
twin~	a97 i-27 l-31 m-30 q38
twist	l27 q-24
twis~	l27 q-24
twitching	a-27 e30
two	a124 e67 f-43 g-33 i31 j73 k-45 l-113 q-48
two $	a74 f-36 j39 l-53 p32
two _ $	e39 f31 j-31 m36
two _ :	j29
two _ after	q-29
two _ back	a-30 i31
two _ in	a-28 e28
two _ of	a66
two _ to	a-35 e25 f-37 j46
two bags	a29 i-28
two days	h24 q-29
two hours	a-34 i46
two hundred	p33
two left	a28
two miles	a-50 e50
two sessions	a-51 j45
two toes	a48
two weeks	g-24 h24
ty	b-44 i25 l162 m-40 o-45
ty $	b-44 i25 l117 m-40
tying	a31 l-24
tying _ shoes	a31 l-24
tying my	a31 l-24
tyin~	a31 l-24
type	a-89 b25 f166 h-44 m53 o-25
type $	a-38 b25 f87
type _ log	f25
type _ or	f31
type to	f37
typed	a-50 b68 f28 h-40 k-47 p92
typed #	a-38 p69
typed _ $	a-39 b68 k-46 p45
type~	a-50 b68 f28 h-40 k-47 p92
typing	b-25 e24 i25
typing this	a-37 b-25 i44
typi~	b-25 j-34
typo	i-72 l-62 n-31 p210
typo $	l-55 n-31 p87
uber	a-68 e103
uber ?	a-51 e51
uber _ $	a-51 e51
uber home	e38
ugh	a-55 c-49 l177 o-43
uh	a29
ultra	a49 h-27 k61 m-31
ultra _ june	k29 m-28
ultra in	k29 m-28
ultr~	a49 h-27 k61 m-31
un	i-53 k-41 l-24 n124 o-83 p90
un _ the	i-53 l-24 p90
under	a70 b-24 e50 j-24 k-26 l50 p-26 q-34
under #	a34 e-45 h27 l44 q-34
under _ $	a-27 l54
under _ bar	a-43 i41
under _ heel	a-30 e35
under _ kneecap	a25
under _ ribs	a-51 e66
under a	a29 b-24 h-25
under me	a75 i-55
under my	e31
under the	e25
under way	a-60 e73
understand	f118 l-97 o-26
understand _ $	f-47 k51 o-24 q26
understand _ i	f24
understand _ notes	f38 l-38
understand voice	f38 l-38
understand what	f35
understood	f-57 g-42 h-33 l192 m-49
unde~	e84 f61 g-50 h-47 j-24 k-33 l198 m-49 o-41 p-36
undo	a-75 b-60 c28 f37 g-24 i-99 k-63 m-55 n115 o-36 p305 q-42
undo $	f78 h-36 l-91 p64
undo _ $	a30 b-49 f67 h-44 l-38 n79 p33
undo _ and	p32
undo _ i	a-25 c35 f-35 p62
undo _ last	l-24 p33
undo last	l25
undo my	l114 m-35 p-60
undo that	a-26 b-49 n82 p47 q-25
undo the	l-24 n43 p26
unit	b-31 k67 p-36
units	f-36 k287 l-92 m-24 n-30 o-37
units $	k118 l-24 n-30 o-37
units _ you	f-25 k66 l-28
units are	f-25 k66 l-28
units to	k60
unit~	f-36 k287 l-92 m-24 n-30 o-37
unless	a51
unle~	a55
unlocks	a35
unlog	b-43 p122 q-38
unlog _ $	b-43 p122 q-38
unlog that	b-43 p122 q-38
unlo~	b-43 i31 l-33 p122 q-40
unmute	b-33 e-42 f-32 l-49 m-50 n251 o-44
unmute $	b-33 e-42 l-49 m-50 n187
unmu~	b-33 e-42 f-32 l-49 m-50 n251 o-44
unpause	k-49 l-111 n236 q-32
unpause $	k-49 l-82 n172
unpause _ $	l-28 n67 q-29
unpause me	l-28 n67 q-29
unpa~	b-147 k-49 l-111 n236 p-104 q203
unreal	l26 p-26
unreal $	p-26
unre~	l26 p-26
unsteady	a70 e-26
unsteady on	a26 e-26
unst~	a70 e-26
unsub	a-41 h-33 l-48 n-27 o185
unsub $	h-33 l-48 n-27 o127
unsubscribe	a-48 b-48 e-28 g-30 l-34 n-24 o281
unsubscribe $	b-48 e-28 g-30 l-34 o144
unsu~	a-89 b-55 e-28 f-41 g-38 h-69 l-154 m-47 o663 p-108
until	a24 b-32 g-24 i-32 l-38 m112 o37
until _ $	a-49 m122 o-42
until i	o35
unti~	a24 b-32 g-24 i-32 l-38 m112 o37
up	a31 b-48 c-29 d25 e76 f-69 g99 k-111 l48 n89 o39 p-89 q-47
up #	e59 m-43
up $	a24 f-32 i-90 k-40 l118 m-40 n60 o-37 q90
up ?	e113 g-46 h-40
up _ #	g43
up _ $	a-56 b24 e131 h-46 l-26 m80 q-42
up _ a	a61 e-62 i33 l-43
up _ after	a-46 e53
up _ and	e-30
up _ at	e60 l-29
up _ bit	a27
up _ brown	l30
up _ check	k37 o-32
up _ data	c-32 d59
up _ down	a-40 g71
up _ hill	i-28
up _ i	a-58 h32
up _ is	h53 l-44
up _ it	a-33 l48
up _ last	a-54 e65 g29
up _ logs	d25
up _ me	a-30 m51
up _ my	j35
up _ night	a31
up _ pace	e32
up _ stairs	a-49 l37 m29
up _ the	a33 e-30 f-27 m31 n31
up _ times	a40
up a	a63 n32
up again	a-26 e26 l-35 n52
up all	a36
up and	d25
up daily	n24
up drenched	a32
up for	a51 f-27 j-51 n36 o53
up from	a34 e-34 m31
up give	a-30 m51
up mother	l30
up my	a88 i-35 l-33 n-32 o30
up nicely	e28
up ok	a-40 e43
up on	h44 i36 l-42 p-25
up or	a-42 g71
up overnight	a37 h-24
up since	a-40 l51
up the	a-42 e31 g85 l61 m29 n-92
up tonight	a-30 i-24 l36
up what	h53 l-44
up with	e-28 i26 j35 n-28
update	h-39 i-87 k105 o-36 p84
update :	e57 h-24 i-34 k-45 p35
update _ #	e59 k-30 p-27
update _ $	k51
update _ i	e-34 k24
update _ last	i-28 p44
update my	i-28 k38 p33
upda~	h-39 i-87 k105 o-36 p84
uphill	a-36 e34
uphi~	a-36 e34
upper	e-25 i-82 j24 l108
upper body	e-24 i-95 l119
uppe~	e-25 i-82 j24 l108
ups	a-74 e-60 g-33 i175 k-31 l52
ups #	a-25 i35
ups $	i38
ups _ #	i49
ups _ $	i-60 l73
ups _ night	i36
ups _ press	i-60 l60
ups _ the	a-32 i108 p-37
ups _ x	a-24 i28
ups and	g-24 i-56 l88
ups last	i27
ups on	i51
ups with	i28
urine	a108 h104 i-44 l-55
urine _ $	h34 l-28
urine _ dark	a50 h41 i-41
urin~	a108 h104 i-44 l-55
urself	f-48 h-47 q95
urse~	f-48 h-47 q95
us	a-32 b36 e-46 f66 g64 h-49 i38 l-46 m75 o-67
us #	a-27 m28
us _ $	a-45 b38 l67
us _ again	b54 n-40
us _ do	b34
us _ squat	g27
us _ the	l-50 m57
us a	b-26 c39
us all	l31
us do	i42 l-31
us go	a35 b-25
us not	b84
us the	g27 h52
use	d-28 e-45 f164 i-27 k182 l-71 m-34 q-51
use #	i-24 k35
use $	f29
use ?	f54 l-37
use _ $	f47 k91 l-69 q-50
use _ time	k39 m-30
use it	f27
use you	f52
used	a-24 e-26 g39 i34 l-32
used _ $	g39
used to	e-26 g39
useless	a-30 f-33 j24 l81 q-25
useless $	f-33 l81 q-25
usel~	a-30 f-33 j24 l81 q-25
using	a24 f47 k64 l-87
using my	a24
usin~	a24 f47 k64 l-87
usual	a-33 e24 i29
usual _ $	a-33
usually	e24 j29
usually #	e24
usua~	a-42 e48 j29
utc	a-35 k270 l-77 m-31 o-47
utc $	a-30 k226 l-56 m-31 o-47
vacation	o26
vaca~	o26
van	a35 e-26
vancouver	e-36 k130 l-50 m-24
vancouver $	e-36 k130 l-50 m-24
vanc~	e-36 k130 l-50 m-24
vanished	a-31 e31
vani~	a-31 e31
velcro	e35
velc~	e35
verdict	a158 e-24 g84 h-57 i-38 k-26 l-29 m-25 n-28 p-24 q65
verdict $	a133 h-30 m-25 n-26 q25
verdict ?	a-45 g61
verdict _ $	a75 k-26
verdict _ reasons	a-25 q25
verdict please	a155 g-68 i-26 k-26
verdict stings	a-25 q25
verdict was	a-37 q34
verdicts	a-30 g157 k-28 l-28 q-43
verdicts $	g84 l-28 q-43
verdicts _ $	a-30 g74 k-28
verd~	a127 e-24 g242 h-73 i-38 k-53 l-56 m-25 n-28 p-37
version	f-29 l67 q52
version $	f-51 l70 q53
vers~	e-47 f-29 l103 q39
vertigo	o38
vertigo since	o38
vert~	o38
very	a24 i26 k-30 l44
very _ $	a-32 i36 k-29 l54
very _ i	a-27 e33
very heavy	a-32 i36
vest	i44
vibe	l28
vibes	a-29 h60 q-26
vibes $	a-30 h60 q-26
vibe~	a-29 h60 q-26
vibr~	a36 i-29
vice	a-25 j28
video	a-35 k-31 l75
vide~	a-35 k-31 l75
vienna	h-50 k147 m-51 p-41
vien~	h-50 k147 m-51 p-41
view	g208 l-71 n-34 o-30 q-43
visi~	i38 p-26
vo	a-58 h76 m-25
vo #	a-58 h76 m-25
vo _ max	a-36 h83 m-25
voice	a-41 e45 f38 l-38
voice _ $	f38 l-38
voice notes	f38 l-38
voic~	a-41 e45 f38 l-38
vomit	a-56 e64
vomi~	a-50 e68
vs	a-130 g62 h274 j-31 l-63 q-53
vs _ $	a-37 g43 h71 l-47
vs soreness	g85 h-81
w	a-119 b-29 f-41 i168 j-32 k-26 o64 p-27 q40
w _ #	a-30 h44
w _ $	e43
w _ lads	a-28 b-25 i55
w _ legs	g37 i-27 q24
w _ pain	l-24
w a	a-37 e-36 h31 i37 l41
w chest	o32
w my	a-95 e53
w no	g32
w the	a-33 i34 o26
waddle	e30
wadd~	a-30 e60
waist	a39
waist is	a40
wais~	a39
wait	a56 b79 e-39 f-26 i-86 l-159 m173 o-43 p25 q28
wait #	h72 i-26 l-24 m51 q-60
wait $	a48 e-30 l-63 m87
wait _ $	b136 m-48 q-72
wait _ day	a-40 h-40 j56 q57
wait _ evening	a34
wait _ i	a-26 m53
wait _ tomorrow	m-51 q59
wait a	a-40 j56 l-42 m30
wait no	b147 m-69 q-72
wait til	a-25 m28 o-32 q33
wait till	a34 q26
waiting	h30
waiting $	e-31 h30
waiting _ a	a-25 e25
waiting for	a-25 e25
wait~	h30
wake	e-29 i27 l-88 n140
wake _ $	a-28 l-31 n76
wake _ at	k33
wake _ bot	l-35 n62
wake up	l-53 n88
walk	b-32 d-30 e179 f-50 g41 h-129 i-33 j-40 k-50 l-27 m-24 n-24 p-85 q263
walk #	i-32 l52
walk $	a94 d-26 e-55 f-27 l-36 q86
walk ?	e24 h-83 q97
walk _ $	a-74 e76 f-27 h-31 q91
walk _ ?	a70 f-46 h-58 q58
walk _ i	a-31 q34
walk _ it	a-26 g54 q-26
walk _ jog	e44 p-24
walk _ run	e25
walk _ this	o27
walk _ through	a-26 e-25 f69 p-24 q35
walk down	a-38 e38
walk home	a-48 e94 k-27 p-24
walk instead	a70 f-27
walk it	a29 e-29
walk me	a-26 e-25 f69 p-24 q35
walk on	o44
walk or	a39 j-27
walked	a-63 e-75 i111 j-38 l82
walked #	e-26 i78 j-38
walked _ miles	e-26 i78 j-38
walked _ of	a-26 i48
walked out	a-36 i58
walking	a47 b-25 e88 h81 i-43 l-71
walking $	h-24 q48
walking _ #	a30 i-48 p27
walking _ $	p35
walking _ my	a-31 e31
walking _ normal	a25 e-27
walking break	a-42 e42
walking it	h78
walking lunges	a40 i-35 p26
walking to	a38
walks	i26
walk~	b-33 h65 i100 j-53 m-30
wall	a-37 e42 i158 j-24 m-41
wall $	e90 l-38 m-38
wall _ #	i28
wall _ at	a29
wall _ challenge	i44
wall sit	i58
wall sits	e-41 i111
wan	k-25 l-34 p73
want	a114 b49 c98 d32 e-114 h-56 i-72 j62 k85 l-62 m-47 n72 o-41 p-70 q-52
want #	a59 e-34
want _ $	b-24 k53
want _ answer	b63 o-29
want _ be	a-44 d-28 n74
want _ belly	a30 e-30
want _ daily	k-30 n46
want _ do	a41
want _ get	a-31 k30
want _ go	a82 e-82
want _ log	b56 c27 g-26
want _ more	o31
want _ my	g30
want _ of	b-25 c38
want _ run	a68 d32 i-35 l37
want _ take	d29
want _ the	b36
want _ to	c30
want _ you	d45
want a	a-28 d27 i30
want any	b-25 c27
want daily	n38 o-31
want muscle	a-35 k40
want my	a25 c45
want no	o28
want out	a33
want run	a34
want see	g44
want that	c38
want the	e-30 k58 n-38
want to	a70 b102 e-40 f-28 h-47 i-59 l43 m-31 n61 o-40 p-35
want you	c37
wanted	i32
wants	d117 i-122 j32
wants #	a111 e-40 i-65
wants _ run	j26
wants _ see	a-25 d39
wants it	a-38 d42
wants to	a-45 d25 e25 i-28
want~	a38 d117 e-38 i-90 j32 p-29
warm	e-79 g-34 h73 i-83 j65 l86
warm $	i-73 l90
warm _ fat	a27 e-27
warm _ with	j25
warm and	a31 e-31
warm up	a-65 e-24 g-31 h68 j68
warmed	a-26 i32
warmed up	a-26 i32
warming	e-31 j39
warming up	e-31 j39
warmup	a-91 e38 j98
warmup _ #	a-34 e27
warmup done	a-31 e33
warm~	a-96 i32 j119
warning	o-28
warn~	o-28
warsaw	e-26 k143 l-26 o-29
warsaw $	e-26 k99 l-26
wars~	e-26 k143 l-26 o-29
was	a-47 d-27 e-28 f-47 g94 h-47 i92 j-136 k-74 l89 m-79 o-61 p140 q148
was #	a-76 n25 p43 q41
was _ #	i-38 q36
was _ $	a26 f-31 g-40 h-67 i78 k79 l89 m-35 p-50 q-33
was _ :	i26 p-25
was _ ?	a-56 e40
was _ a	a-30 i24
was _ and	p29
was _ asleep	g25
was _ at	p26
was _ but	a-31 q34
was _ day	a36 g-52 i-25 l62
was _ dizzy	g33
was _ for	b52 p-52
was _ forgot	i43 p-43
was _ h	a-60 e34 p45
was _ i	i-36 p50
was _ last	g77 i-26 p-32
was _ legs	a24 e-25 i30
was _ lunges	p25
was _ min	a26 i37 p-43
was _ mistake	e27
was _ morning	p61
was _ night	p33
was _ nine	l-26 p42
was _ noise	a26
was _ not	i-49 l-45 p130
was _ second	e29
was _ sleep	q35
was _ so	i31
was _ the	g-36 i31 j-29 l-40 q110
was _ to	e-33 h40
was _ today	a-51 l71
was _ verdict	g102 q-74
was _ week	a39
was _ with	a24
was _ yes	a-38 q41
was a	a-67 e29 h-28 p64
was an	a50
was being	p27
was broken	i42
was brown	a-40 e40
was dead	l24 p-24
was decent	a62 p-28
was fine	e-28 i32
was going	a36 e-38
was gone	a24
was good	i30 p-30
was half	g25
was i	a-34 g133 p-53
was it	j-29 l-40 q114
was just	a-29 i29
was last	a37 e-27
was legs	i56 p-48
was lunges	i-41 l45
was meant	b52 p-51
was mon	p28
was my	g66 h-34 i-27 p53
was not	p53
was on	i37 p-31
was only	i-44 q51
was rammed	i32 q-27
was saturday	i25 p-25
was sore	g28
was the	a62 l-43 p-53 q64
was this	p25
was thursday	i-28 p33
was told	a-33 h41
was too	q26
was unreal	l26
was walk	a-60 g54
was yesterday	g75 i25 l-37 p39 q-63
wash	l24
washing	k-25 l39
washing machine	k-25 l39
wash~	k-25 l39
wat	a-44 b-48 f252 l-86 o-25
watch	e67 h-27 l55 n-39 q39
watch _ #	a-24 l54 q52
watched	h-24 i55
watched $	i33
watching	l53 p-31
watching _ match	a-24 i30
watching the	i30
watc~	e93 g-24 h-53 i48 k-26 l108 m-36 n-39 o-35 p-49 q39
water	a44 e-35 h112 l-54
water $	h72 l-28
water _ a	h31
water on	h26
watered	a79 e-55
watered rested	a50 e-26
wate~	a130 e-90 g-25 h112 i-27 l-63
way	a70 c-25 e78 f25 g-25 h-58 i-58 j96 l-72
way $	a41 e25 l-39
way ?	a28
way _ #	a-53 i37
way _ $	j41
way _ ?	e-29 j32
way down	e30
way round	a-41 j74
way to	a33 d26 e-34 f25 g-25 h-24
way twice	a48 l-27
wdym	a-49 b-37 f-44 l-80 o-30 q274
wdym rest	a-49 o-27 q93
we	a-35 e75 f121 h-63 j-33 l-41 o-24
we _ #	a-35 e47
we _ it	b42 l-40
we _ or	a58 h-35
we _ to	a25 m-24
we had	a-34 l46
we say	a-33 l66
we speak	a-48 e88
weak	a30 e-38 i-38 l27 m29
weak $	a-45 m29 q39
weak _ water	a31
weak as	a56
weather	b-30 g-26 h-58 l195
weather _ $	h-24 l33
weather _ for	h-30 l43
weather in	a-51 g-24 l93
weather tomorrow	h-24 l33
weat~	b-30 g-26 h-58 l195
wed	a-61 e-62 i84 j74
wed #	a28 i-26
wed $	e-27 i48
wedding	a-31 l26
wedd~	a-31 l26
wednesday	a-45 h-41 i44 j110 l-34 m-47 p86
wednesday $	h-36 i-30 j85 l-33 p56
wednesday _ $	a-43 i53 k-33
wednesday _ legs	i40 p-25
wednesday _ rpe	i-42 p42
wednesday legs	i32
wednesday night	a-24 p42
wedn~	a-45 h-41 i44 j110 l-34 m-47 p86
weds	a85 e-34 i-53
weds #	a49 e-24
wee	a190 e-57 i-31 j-24 l-58 m32
wee $	a-26 m49
wee _ like	a62 i-25
wee has	a-32 i32
wee is	a69
wee looks	a55 i-25
week	a42 b-168 c-68 e-149 f-31 g198 h33 j123 l-80 m-77 o237 p-27 q-35
week #	a40 e-24 i29 j-37
week $	a-42 b-88 c-68 g57 h50 j26 l-40 n26 o100 q25
week _ #	j35 k-24
week _ $	a-67 g71 h-44 j37 p-29
week _ it	k36
week _ last	g54
week _ legs	a36
week _ me	k42 m-40
week _ not	b-73 o73
week _ now	j34
week and	a24
week ask	k42 m-40
week do	b-73 o66
week how	a-25 j38
week legs	h49 j-47
week off	a29
week or	j31
week so	e-46 g69 o55 q-38
week to	g31
weekday	n30
weekend	a35 f-27 j38 o59 p-40
weekend $	j31
weekly	a-32 g117 j76 l-94 o-34
weekly _ $	g58 h38 j-26 k-27
weeks	a-27 e-26 g49 h84 l-28 o69 p-30 q-40
weeks $	h32 o40 q-40
weeks _ $	n25
weeks ago	n25
weeks with	g28
week~	a-46 d-35 e-45 f-38 g147 h54 j122 k-90 l-121 m-69 n32 o226 p-70 q-60
weigh	e42 h-47 i-41 q56
weigh #	e42 i-41
weight	a55 b25 e-46 f-36 h36 k115 l43 m-47 o-26 p-72
weight $	k42 p-24
weight _ #	k30 l-30
weight _ my	b38
weight _ the	j31
weight is	j31
weight loss	k62
weight on	b38
weight to	k35 l-35
weights	a-175 e-69 f73 g-52 h-52 i73 j281 k56 q-94
weights $	j52
weights _ $	f60 j44 q-94
weights _ ?	g-47 j53
weights _ agree	a-30 j35
weights _ or	j29
weights _ run	a-27 j34
weights _ the	a-28 e-26 i78
weights b	a-25 j30
weights first	a-31 j128 q-94
weights in	j-37 k85 l-48
weights on	e-26 i75 j-31
weights or	a-33 f26 j42
weights then	a-25 j40
weig~	a-105 b25 e-58 f36 g-61 h-28 i32 j203 k162 m-55 o-37 p-73
weird	a46 e-53 i73 k-25
weird $	a-31 i54 k-25 l28
weirdly	e27
weir~	a53 e-26 i61 k-25
well	a31 b-25 i-25 l37 p42
well _ $	a-25 l38 p41
well _ well	a60 b-25
went	i52 j-62 l48 m44 o33 p-30
went _ #	a51
went _ $	a-69 e26 i80
went _ a	a-25 l30
went _ after	o25
went _ and	a-31
went _ behind	a48 i-34
went _ for	a47
went _ legs	i27
went _ on	e-28 m69
went _ the	l32
went _ today	a-64 l38 o38
went _ when	l27
went back	k50
went black	a42
went for	a-54 i30 l30
went from	a55
went funny	a-27 e39
went off	a26
went over	a47 e-30
went pop	a-52 m74
went the	a48
went to	a-25
went well	a-27 l44
went white	a29
were	a55 b117 f117 g43 h-53 i-153 j-75 k-81 l-86 p133 q29
were #	a26 q33
were _ #	a25
were _ $	b30 f133 i-68 k-52 l-67 p102
were _ days	q33
were _ hour	a28 i-28
were _ squats	i-38 p41
were on	a-24 l24
were saturday	a-24 i-28 p65
wet	i-60 m47
wet _ after	i-33 m47
weve	c-25 k51
what	a-140 b-35 c-29 e-106 f224 g103 h240 i-182 k-70 m-96 n-52 o-103 p-30 q262
what $	a60 f95 h-46 i-48 j-30 k-45 l-27 q88
what _ #	h-99 i-26 l144 q-25
what _ $	f47 g-38 h33 i-57 j46 k-47 l63 m-39 n-24 q27
what _ ?	h-39 j30 q38
what _ a	a-57 f-27 g-24 h125 l55 q-62
what _ am	h-34 k68
what _ an	g-27 h85 l-28
what _ are	f37 q-37
what _ behind	q48
what _ better	h30
what _ can	a-26 f29 h-32 q29
what _ changed	q42
what _ did	g90
what _ do	k80 l-40 q-47
what _ does	h-91 l124
what _ doms	h72 l-24 q-30
what _ first	j41
what _ for	a40 f-57 h-98 l130
what _ goal	k-29 l49
what _ good	h27 l-24
what _ have	c55 f27 h-36 k51 l-70
what _ i	a149 f79 h53 j-80 p-64 q-75
what _ in	q34
what _ is	a-57 f-48 h79 l87
what _ it	a-59 f-79 g-32 h74 q109
what _ just	p60
what _ leg	a-33
what _ logged	p36
what _ make	a-24 h52
what _ more	h45 j-41
what _ must	f43
what _ my	a56 c-24 e53 g156 h-111 l-86
what _ of	q26
what _ on	a56 h-35
what _ rpe	f-46 g-30 h125 l-33
what _ runners	h36 l-28
what _ sensible	a70 i-25
what _ should	f46 l-34
what _ that	a-57 h95
what _ the	a-34 f112 h-65 k-36 l-42 q83
what _ they	h40
what _ this	a-29 f232 h-47 l-141
what _ today	a127 h-48 l-56
what _ would	a-30 f-52 j83
what _ wrong	a-41 e-26 h-43 i41 q73
what _ you	h-178 l45 q155
what _ your	h-100 l83
what _ zone	a-37 h90 l-28
what a	l113
what about	a81 h-42
what am	a28 f27
what are	a-30 h172 l-42 q-81
what basis	q69
what can	f160 g-30 h-37 j-24 q-35
what causes	a-29 h139 l-29 q-36
what colour	h45 l-32
what did	a-24 f-50 g31 l41 p-34 q60
what distance	a74 l-39
what do	a44 h-28 l-31 q38
what does	a-31 h110 q-41
what even	a-33 h60
what exactly	a-44 f-27 h41 q62
what gives	f-34 l-44 q91
what goes	j61
what grounds	h-27 q91
what happens	d-26 f84 g-24 h51 l-25
what have	g33
what helps	a-38 h68 l-24
what i	a-64 b-33 g88 h-54 k66 l-31 p104
what if	a77 j30 l69 q-95
what is	a-76 f25 h319 i-35 j-47 k-62 l-75
what languages	f26 q-32
what leads	a-29 j54
what made	a-28 f-25 l-46 q135
what makes	a-36 h76 l-31
what means	h24 q-24
what muscles	f-55 h55
what now	a41 e31 f84 j-28 k-40 l92 m-39 q-111
what order	a-32 f-52 j117
what pace	a58 q-33
what rule	h-43 l-25 q88
what run	a26
what should	a63
what time	f-50 h-77 k31 l147
what tipped	f-49 h-24 l-25 q108
what to	a-29 f47 h40
what today	a36 i-32
what was	g128 h-35 l-36 p-37
what would	f-30 h42 j-28 q42
what you	a27 c30 d58 h-39
whatever	g-31 h-47 k26 l129 o-26
whatever $	b-33 g-31 h-47 l166 o-26
whatever _ is	k31
whatsoever	a105 g-34 o-33
whatsoever $	a85 g-34 o-33
what~	a99 e-33 f-58 h-66 i-33 k26 l179 o-60
wheels	i107 l-59 m-29
wheels _ $	i107 l-50 m-29
whee~	b-28 e40 i124 k-28 l-105 m-29 o81
when	a61 b-37 d-108 f-33 g97 h84 i-100 j145 k-67 m103 n-87 o72 p-93
when $	a-44 d-90 g54 h-47 i-40 j101 l70
when ?	a84 l-53
when _ am	e-46 h-31 m81 o-27
when _ cough	h27
when _ do	a25
when _ get	a53
when _ i	a-42 g68 j115 l-47
when _ laugh	a27
when _ legs	a-38 j34
when _ lie	a39
when _ lift	e44
when _ like	e-28 o30
when _ my	g48
when _ need	o46
when _ press	a-45 e51
when _ push	a35 o-24
when _ roll	a25
when _ run	a-100 e57 h35
when _ runs	h48 l-28
when _ sit	h42
when _ soreness	h28
when _ squat	a44
when _ stand	a50
when _ the	a-27 g34 h-45 l119
when _ to	k-37 l-33 o100
when can	j42
when did	g64
when do	a-27 h37 j73 l-33
when does	j-27 l66
when i	a189 e26 g-64 h50 i-60 j-63 k-27 m63 n-45 o40 p-49 q-35
when is	a-40 g47
when my	a-32 q25
when should	a-30 e-29 j58
when spoken	k-37 l-33 o100
when to	e29
when was	g48
whenever	a31
whenever _ speed	a26
whenever i	a31
when~	a31
where	a-57 b-25 f52 g36 h-76 i-85 j96 k26 l27 m-25 p-70 q70
where $	h38 j27 l-37
where _ i	a-46 d-32 e99 f57 h-30 i-30 j-35 l40 m-25
where _ squats	j24
where _ that	h-30 q31
where _ the	a-75 d40 j44 l-45 q69
where can	a-25 d-32 f-29 g51 l59
where do	c36 g-24 h-41 i-47 j46 l65
where does	h-30 j35 l-24 q62
where i	a28 e-34 g25 k34 p-43
where in	j32
where is	a-28 d40 h-33 q29
where the	a77 e-42
where you	f-24 l63
wher~	a-57 b-25 f52 g36 h-76 i-85 j96 k26 l27 m-25 p-70 q70
which	a-90 e-40 f50 g47 h60 i-58 j166 k-89 m-46 o-59 q111
which _ $	j68 k-41
which _ am	k47
which _ better	a25 j-25
which _ did	a-25 q44
which _ do	f87 l-49 q-28
which _ first	j37
which _ goes	j-25 l26
which _ legs	i-25 j60
which _ should	h-74 k-40 l127
which _ the	j45 l-30
which _ was	l-48 q92
which day	i-25 j45
which first	a-29 k-41 l60
which goes	j39
which is	a29 h34 l-30
which leads	j38
which leg	g62 j-28
which number	l-73 q106
which one	j38
which order	j30
which pains	h122 l-46 o-34 q-34
which rule	g-38 q99
whic~	a-90 e-40 f50 g47 h60 i-58 j166 k-89 m-46 o-59 q111
while	a-51 e105 i49 l-87 m26
while $	m25
while _ $	a-35 h44
while _ am	a40 e-30
while _ on	a27
while running	a-45 e51 h71 l-52 o-25
while the	i28
whil~	a-51 e105 i49 l-87 m26
whin~	a62 e-28
whis~	a-82 e54 o119 q-47
whit	a-54 f102 l-68 n-27 q75
whit _ ye	f102 l-68 n-27
white	a29
whit~	a27
who	b-85 e-45 f61 g-56 h-46 k-33 l121 o-32 p-40 q206
who $	l-94 p-40 q193
who _ #	a27
who _ $	a43
who _ i	a-49 q50
who _ the	e-26 l60
who _ this	b-85 l144
who _ win	a-35 j-31 l80
who _ you	a-28 f165 l-129
who are	a-28 f193 l-229 q73
who decided	l-27 q27
who made	l81 q-83
who runs	a33 l55
who told	l-30 q38
who will	a-46 l31
who wins	a43
who would	j-31 l49
whoa	e58
whole	a34 b53 c69 d55 e-29 g-50 i76 k-24 l-71 p-28 q-25
whole _ $	c61 g-44
whole _ is	a40 e-26
whole _ me	a34
whole _ not	a32
whole _ off	b35
whole history	c68 g-44
whole log	d43
whole me	a40
whole of	a34
whole thing	b53
whol~	a34 b53 c69 d55 e-29 g-50 i76 k-24 l-71 p-28 q-25
whos	a-111 i-45 l266
whos _ for	l43
whos running	l54
why	a-280 b-61 d-29 e-106 f-35 g-57 h205 i-30 m-147 o-40 p-77 q699
why #	h-52 q89
why $	a-26 b-28 e37 h-95 l24 m-25 p-40 q252
why _ $	h-91 l-40 q217
why _ ?	h-26 q75
why _ a	h-28 q57
why _ and	m-33 q49
why _ day	l-25
why _ everyone	h32 q-32
why _ i	a-34 e-27 h39 q81
why _ intervals	q29
why _ is	m26
why _ it	h-28 l-62 q131
why _ knees	h35
why _ legs	h26
why _ min	q39
why _ my	a-65 h131 k26 l66 q-111
why _ no	q41
why _ not	h52 q-53
why _ run	h55
why _ that	h86 l-30 q-56
why _ the	l48 q-51
why _ you	a-31 h97 q-63
why a	l-26 q54
why am	h47
why amber	q34
why are	h53 l71 q-98
why can	h39
why did	h72 q-49
why do	a-41 e-28 f-38 h175 l139 q-151
why does	h122 q-99
why i	a26 q-24
why is	a-70 h134 k27 l34 q-104
why no	a-37 l-65 q142
why not	l58
why only	q46
why rest	a-43 h-44 q135
why so	h-44 l-36 q86
why the	h78 l-28
why though	h-80 l56 q38
why wait	m-49 q80
why would	h-37 q48
whys	a-36 b-31 l-34 q151
whys _ a	l-34 q59
whys it	a-29 b-31 l-34 q144
wich	j87 l-46
wide	f-30 h-44 l74
wife	b51 h-34 l71 p-51
wife $	b94 p-50
wife _ i	a32
wife has	l54
wife says	a26
wifi	l94
wifi _ $	l44
wifi is	l29
wild	b-55 k-27 l105
wild $	b-55 k-27 l105
will	a54 g-70 h38 i28 j-50 l211 m49 n-37 p-96 q-91
will _ $	a-36 j-26 k71 l54 m29 o-59
will _ after	l-25 m25
will _ be	i33
will _ go	a44
will _ it	a29 m32
will _ loosen	a52 l-24
will _ rain	l75 m-75
will _ run	a-75 l97
will _ stop	o-31
will _ straighten	a41
will _ take	a32 e61 l-26
will _ the	a-31 l31
will _ wake	a37 i27 l-31
will _ when	e-28 o67
will _ you	b67
will answer	j-26 l-65 m94
will ask	o25
will be	k-26 m42
will do	a-36 k66 m28
will i	a-38 h85
will it	l75 m-75
will not	a98 b-46 e88 g-31 i46 k-50 l143 m-27 o-67 p-58 q-57
will run	e-28 o50
will you	f47 l61 o-59
win	a-38 g-43 i-35 j-31 k26 l196 m-26
win $	g-43 i-35 l122 m-26
win _ or	j-31 l49
winc~	a24
wind	a-51 i-37 l50
window	e-25 h87 i24 l-68
wind~	e-30 h73 l-28
wine	g-32 i-34 l84 q43
winn~	h-36 l62 m-24
wins	a70
wins $	a66
winter	j-29 l62
wint~	j-29 l62
wipe	a-180 b-37 c356 e-29 f-26 i-80 l-72 m-27 n-25 p111
wipe _ $	a-115 b-25 c203 l-35
wipe _ account	c33
wipe _ all	c44
wipe it	b-37 c72
wipe me	c86 l-35 n-25
wipe my	c33
wipe that	p24
wiped	a-29 p26
wipe~	a-29 p26
wise	a68 h-35
wise $	a54 h-35
wish	a-45 k-29 l100
wish _ luck	a-49 l73
wish me	a-49 l73
with	a-142 b-40 d-27 e-62 f84 g-36 i90 j57 k-35 m27 o35 q56
with #	o34
with _ #	a-55 e-25 i31 j36 q45
with _ $	e-33 l53
with _ at	a32
with _ club	a41
with _ daily	k-28 n44
with _ dog	a26
with _ fever	o28
with _ friend	a-42 e42
with _ girls	l64 o-24
with _ heart	i26
with _ i	k34
with _ lads	l36
with _ legs	a-35 j38
with _ maths	l34
with _ not	k36
with _ on	a-25 q49
with _ pain	f24
with _ quads	a33 e-25
with _ reminders	n27
with _ run	j28
with _ she	l24
with _ stress	h37
with a	a-42 l-25 m54 o-40 q45
with an	f27
with boredom	l34
with chest	f24
with every	e37
with it	i-56 k36 l57
with legs	a26
with me	a-24 d37 f-34 i31 m67 n39 o-37
with my	f56 g-31 l-35 m35
with nordic	h-25 i-60 p85
with running	a-34 c27 e-37 q61
with soreness	f-25
with squats	j47
with that	l46
with the	a-27 b-37 e36 f31 j28 k-27 l-26 m-64 n54 o63
with this	b32
with tight	a-54 h40
with you	f39
withdraw	b192 c47 f-31 g-40 h-35 l-37 m-40 o-45
without	a66 g28 l-53
without _ $	a29
without _ jab	e25
without leg	g28 l-38
without yelping	a37
with~	a62 b192 c47 f-37 l-90 m-52 o-45
wobble	a-54 e46
wobbling	e35
wobbling _ the	a-27 e27
wobbling like	a38
wobbly	a154 e65 l-35 m-30 o-37 p-47
wobbly $	a164 l-35 o-37 p-43
wobb~	a121 e131 h-27 l-56 m-30 o-37 p-47
wod	i31
wod _ #	i25
woke	a93 i-35 l-26 m42
woke _ a	a50 i-28
woke _ at	a-36 e42
woke _ drenched	a32
woke _ give	a-30 m51
woke _ twice	a24
woke up	a66 i-37 m42
woman	i24
woma~	i24
women	g-24 h125 o-25
women train	h40 o-25
wome~	g-24 h125 o-25
won	l48
won #	l51
won _ quid	l51
wonky	q49
wonk~	q49
woozy	a43 i-42
woozy _ the	a67
woozy since	a47
wooz~	a43 i-42
word	a53 h70 j-26 q-70
words	f83 h-29 i24 l-46 q-28
words _ you	f102 h-28 l-46 q-28
words do	f102 h-28 l-46 q-28
words=0	b32 c-27 e42 g-49 h-117 k-47 l308 p-49 q-49
words=1	b73 c-25 d-62 e-89 f81 g26 h-66 i-43 j-96 k-38 l-46 m82 n68 o64 p32 q53
words=10	a76 b-77 f-135 g-36 h113 i167 j109 k39 l-42 m-98 n-27 o-40 p-62 q-24
words=11	a122 b-75 c56 e155 g-45 h47 i103 j91 k31 l-187 m-120 n-71 o-24 p-48
words=12	a338 b-114 e149 f-97 h160 i99 j144 l-194 m-190 o-62 p-107 q-163
words=2	b87 c43 d79 f85 h-340 i-241 j-193 k-43 m186 n128 o84 p-25 q155
words=3	a-51 b47 c61 d55 f-51 g-39 h-65 i-76 j-197 k38 m171 n65 o126 q-90
words=4	b129 c89 d-38 e-140 f-131 g-50 h-62 i-54 j-223 k50 l173 m128 n-28 o94 p53 q25
words=5	a-29 c-53 d-25 e-67 f-47 g-28 h46 i65 j-202 k40 l237 m58 n-96 o76 p35
words=6	b-42 c30 d-62 e-62 g-46 i99 j-121 k80 l233 m-61 n-89 q29
words=7	c-36 e41 f-56 g-97 h65 i96 j37 k125 l166 m-144 o-127 q-78
words=8	a32 b-122 c-61 e26 f-75 h28 i104 j66 k42 l70 m-103 p50 q-26
words=9	a40 b-81 c-45 d38 e100 g26 h55 i147 j68 k54 l-65 m-54 n-101 p-33 q-136
word~	f83 h-29 i24 l-46 q-28
work	a90 b-29 d-41 e-170 f200 i-93 l149 m106 n-30 o-40 p-29 q-74
work #	a-43 e-36 i-73 j38 l90
work $	a-62 f66 h64 k-28 l-67 m159 o-27 p-25 q-51
work _ $	f109 k48 l-27 m-54 n-26
work _ ?	a46 l-24
work _ min	i-73 l90
work _ or	a27 h-31
work _ run	a31
work _ the	o26
work for	f38
work tomorrow	a65 j-41 l-24
worked	q24
working	g-44 k-33 q108
working $	g-44 k-31 q86
workout	a-42 e-58 f44 i80 p58 q-49
workout $	a-55 f25 h35 j29 l-40
workout ?	l26
workout _ $	a27 i-27
workout before	i27
workouts	c-69 g85
workouts $	c-69 g85
works	f97 k45 q-76
works $	f67 q-44
works the	f31 q-33
work~	a-49 b-32 c-83 e-80 f117 i85 n-25 p36
world	e-26 l48
worl~	e-26 l48
worry	b53 l-25
worry about	b53 l-25
worry my	a-42 h47
worr~	b53 e-27 l-25
worse	e37 g37 h49 i-53 l-25
worse $	e36 h32
worse each	e52
worse than	j33
worst	g52
worst _ ever	a-27 h-31 l69
worst soreness	a-27 g75 h-31
wors~	e37 f-25 g89 h43 i-57 p-27 q-43
worth	a-35 h120 l-42
worth _ $	h66
worth _ ?	a-32 h24 j54
worth _ or	h48
worth it	h55
wort~	a-35 h120 l-42
wot	f54 h39 k-32 l-54
would	a112 e-48 f-82 h59 j48 l-112 m25 o39 q26
would #	a101 e-26 i-54
would _ $	a59 e-39
would _ be	e-39 j44 q24
would _ do	a33 f-63 j41
would _ know	a-34 h54
would _ min	a40
would _ my	h26
would _ run	a28 j-26
would _ say	a25
would _ to	q29
would a	a69 j29 l-38 m-24 q-29
would it	a-38 j43 q24
would like	a-26 q29
would make	a-24 h52
would not	a93 e-43
would say	a28
would suit	k31 m29 n-29
would win	j-31 l49
would you	a58 e-39 f-63 j88 l-61 m42 o84 q-51
woul~	a106 e-48 f-82 h59 j48 l-112 m25 o39 q26
wow	f-35 l174 m-24 p-49
wow $	f-35 l175 m-24 p-49
wrapped	a-26 e-47 f-46 h-58 i37 l144
wrapped up	a-31 i37
wrap~	e-47 f-46 h-63 i37 l144
wreck	i-32
wrecked	g53 h-39 j-29
wrecked $	a54
wrecked me	g62 h-34
wrec~	a32 g53 h34 i-26 q-30
write	a-41 d-29 e-25 f48 g-26 i64 l25 o88 p-32 q-43
write $	a-42 f39 o62
write _ about	a55 k-26
write _ in	i34 k39
write _ me	n-27 o43
write home	a55 k-26
write me	a-30 k32 n29
write to	f26 l-28 n-27 o43
writing	a-24
writing it	a-24
writ~	a-65 d-29 e-25 f48 g-26 i68 k-31 l88 o88 p-32 q-76
wrong	a-144 b141 c-58 f29 g-66 h-51 i-54 j40 k37 l-37 m-83 o-62 p270 q55
wrong #	i-24 p73
wrong $	a-29 g-66 j42 k68 q42
wrong _ $	b-46 c-55 f50 l123 m-31 o-38
wrong _ friday	p43
wrong _ it	k-26 p38
wrong _ me	i41
wrong _ running	a-25 e-26 q61
wrong _ sorry	b153 l-161
wrong button	b153 l-71 m-31 o-38
wrong chat	b44 k-34 l101 p-109
wrong day	c-30 i-24 l-36 p150
wrong entry	f47
wrong i	e-27 p27
wrong with	a-41 e-26 i41 q50
wron~	a-144 b141 c-58 f29 g-66 h-51 i-54 j40 k37 l-37 m-83 o-62 p270 q55
wrote	a-38 i35 p56
wrot~	a-38 i35 p56
wtf	b-48 j-32 k-50 l161
x	a39 b206 e-69 f-35 h-71 i147 k-32 l-36 o-43 q-33
x #	a38 e-55 h-71 i192 j-38 k-32 l42 q-33
x $	a29 b206 f-28 i-62 l-78 o-43
x _ $	a-95 i141 l24
x _ lunges	a42 i-34
x _ on	a26 i-32
x _ rpe	a55 i-46
xmas	k49 n-35
xmas $	k49 n-35
yay	a28 i-31 k-38 l134 m-46
yay $	a-29 h-42 k-38 l184 m-46
yay _ nay	a57 l-50
yay or	a57 l-50
ye	f56 h-49 l27 n-34
ye _ $	f56 h-49 l27 n-27
yeah	a117 e-25 q-42
yeah nah	a78 q-42
year	e-41 g50 h31 l34 o43 p-28
year $	a24 e-25 l27
year _ the	o36
yell	a-63 e63
yelp	a83 e-33
yelping	a37
yelp~	a37
yep	b-58 f-49 k-27 l241 n-41 o-31
yer	b-28 h-48 k-45 l-102 o179 p73
yer _ $	b-28 h-48 l-69 o179
yes	a129 b-50 f-30 h-29 i-48 m-40 n78 o-123 p38 q65
yes $	b-50 h-64 k33 l275 n-129
yes /	j38 l-28
yes ?	a77 l-42
yes _ $	a74 l-83 n70 p27
yes _ am	e53 l-26
yes _ is	q78
yes _ maybe	a44 l-44
yes _ no	a24 e-31 h83 l-62
yes i	e53 l-26
yes no	e36 l-44
yes or	e-35 h83 l-33 q-26
yes the	l-30
yes to	n103 o-80
yes today	a-26 q26
yesterday	a160 e-45 f-62 g115 h-94 i48 j-101 m-74 p76
yesterday #	a96 e-29 i-89 l100 m-38 p-56
yesterday $	a88 h-45 i-59 l-37 p54
yesterday :	i36
yesterday ?	a26 i34 l-26
yesterday _ #	e-29 i40
yesterday _ $	a-39 g71 h-27 i40 k26 m-40 p37 q-63
yesterday _ a	a39 i-62
yesterday _ and	i26
yesterday _ evening	a-32 i36
yesterday _ is	a33
yesterday _ it	a24 p26
yesterday _ leg	i-33 p33
yesterday _ legs	i27
yesterday _ my	a-31 i37
yesterday _ on	a39 i-28
yesterday _ rpe	a48 i-48
yesterday _ the	a41
yesterday _ today	i26 l-27
yesterday _ what	a99 f-29 i-64
yesterday afternoon	a31
yesterday and	i38
yesterday but	a-51 q58
yesterday delete	p42
yesterday evening	p32
yesterday hamstrings	a25
yesterday leg	a35 i-27
yesterday legs	i-54 p96
yesterday like	i27
yesterday noon	p32
yesterday now	a126 f-29 i-88
yesterday run	k26
yesterday so	i25
yesterday squats	a-24 i63
yesterday stairs	a-29 i36
yesterday today	a32 i-24
yesterday was	a-93 e71 g54 i-43 l30
yest~	a160 e-45 f-62 g115 h-94 i57 j-101 m-74 p76
yet	a49 e40 h-74 k-49 l33 m136 n28 p-41 q-49
yet $	a-41 e25 h-32 k-49 l42 m117 n28 q-49
yo	b-25 f-40 g-26 k-40 l209 n-48 o-34
yo $	b-25 f-40 k-40 l224 n-48 o-36
yoga	i-47 l111 p-35
yoga _ #	i-47 l114 p-35
york	l29 n-30
york _ $	l48 n-30
you	a-291 c73 d38 e-104 f129 g-44 h-149 i-92 j-99 l42 n65 o228 p58 q193
you $	a-26 d-31 e-61 g-98 i35 k-28 l93 o252 p-25 q-90
you ?	a73 j29 q-45
you _ $	a146 b54 e-30 f24 g-38 h-107 j103 k-42 m-50 n-74 o38 p-69 q65
you _ ?	a-52 e29 f-25 g-26 l48 q54
you _ a	a-44 o52
you _ about	c-27 d81 f-80 h27 l35
you _ an	d36
you _ and	a25 f-63 k72
you _ asking	m57 q-30
you _ at	j28
you _ bro	j-30 l40
you _ do	f59 h-39 p25
you _ down	i39
you _ easy	q41
you _ exactly	f101 k-32 l-40
you _ for	k51 l-53 m29 q-37
you _ friday	p31
you _ from	f38 h56 i-48 q-24
you _ german	f55 k-26
you _ get	h-29 l54
you _ go	l-29 q49
you _ got	c24 p25
you _ i	a-50 i34 l-50 q46
you _ in	a-42 j28 k35 m-27 q-27
you _ is	k25
you _ it	g54 l-67 p34
you _ kms	f-41 k116 l-53
you _ knee	f43
you _ machine	l24
you _ me	c-36 g29 l53 n44 o-102 q43
you _ much	l34 q-26
you _ muscle	h76 k-29 l-37
you _ my	d-39 f90 i-34 k-62 l54 o-35 p35
you _ no	a123 b-33 f-37 g70 l-88
you _ not	a46 e-39 h25 k-28 n-37 o70
you _ of	f-26 l38
you _ on	h-30 l89 n-36
you _ out	c-60 d60
you _ rest	q46
you _ rpe	f48 h-33 i-88 l-25 p98
you _ run	l37
you _ running	a-31 e82 o-24
you _ said	e-27 q27
you _ same	l45
you _ soreness	f51
you _ squat	f-29 h-29 i-46 l122
you _ stop	o73
you _ stuff	d-38 f97 q-51
you _ that	f-24 k-31 l-25 p41 q48
you _ the	e-24 l89 q-62
you _ this	g-27
you _ through	h75 l-58
you _ to	h73 l-49
you _ today	p33
you _ too	o33
you _ up	f-27 o41
you _ voice	f38 l-38
you _ walk	f-27 q33
you _ walking	q28
you _ what	a28 f126 h-64 l-31 q-40
you _ when	f25
you _ with	j-24 l26
you _ yes	q56
you _ your	f31
you add	i31
you also	h37 j-40 l24
you and	f66 l30 q-31
you are	a-42 b-47 f-45 h-36 l36 o231 p-30 q-42
you ask	m54
you asked	n34
you back	m31 o-28
you can	a-31 d-27 f34 k25 l-134 n182 o28 q-29
you cancel	c38
you chatgpt	l35
you check	a-29 h35 n27
you come	q26
you count	f83
you crack	l33 n-30
you dear	l64 o-27
you decide	a98 f31 l-43 o-26
you did	o27
you do	f148 h-65 k109 l-119 q-54
you dream	l56 q-26
you ever	c34 h-53 l27
you explain	f86 h-29
you faster	h38
you for	f126 l-72
you get	a59 f25 h-31 l-25 q47
you give	f26
you got	f53 g47 h-27 k32 l-63 q-36
you have	c31 d81 g-37 h58 n72 o-49 q-75
you help	l26
you hold	d68
you i	f35
you in	f55 k-51
you keep	c29 n-29
you know	c28 k-25 q87
you later	h-31 l-57 m99
you let	a-56 q46
you lift	l40
you like	f-55 l104 q-27
you logged	p34
you lose	h61 l88 m-110 o-26
you may	n28
you mean	f-120 l-27 q147
you message	f62 l-57
you need	f35 q-26
you not	k-25 l-71 m-24 o123
you ok	l46 n-31
you on	l51 q-25
you pick	f-40 k-24 l36 q51
you ping	f49 l-33
you please	n-27 o27
you put	p33
you run	a-72 h51 j-40 l99
you said	a-38 f-32 g33 h-31 l-34 q134
you save	i25
you saved	d44 g-50 l64
you say	a112 b-33 e57 f-40 h-25 l-75 q24
you see	l29
you should	h25
you show	f-39 g43 k84 l-47 p-30
you slower	h31
you so	l29 q-28
you speak	k30 q-24
you start	n33
you still	a-42 e-30 l37 q39
you stop	f30 l-34 o28
you sure	f-24 l-222 q252
you talk	h-42 k180 l-60 m-38
you tell	f-59 l40 q37
you text	f-24 k103 l-40
you that	p-39 q26
you think	a31 f-67 k34 l69 q-25
you to	a-37 c30 f-28 l-37 q73
you tomorrow	l28 m-28
you turn	f-37 h54 k-24 o30
you understand	f123 k-46 l-77
you undo	h38 p-25
you up	l136 n-50 q-29
you using	f-25 k66 l-28
you want	f50 q-28
you were	b166 k-58 l-48
you work	f126 l-95
you write	a-27 i39
you wrote	p51
youd	a106 j-44
your	a-65 b-80 c90 d-46 e-29 f76 g-108 h-79 i-50 j-41 l152 p-51 q196
your _ $	c78 f99 g-94 i-48 k-65 l40 q75
your _ come	k51 l-31
your _ for	q29
your _ is	h-33 k52 l-79 q60
your _ long	h25
your _ out	k34 l-40
your _ there	l-25 q34
your clock	k58 l-43
your knees	h69 l-46
your legs	h60 j-29
your messages	k51 l-31 o-36
your mind	l31
your name	l48 q-25
your pings	l-30 n-32 o71
your reasoning	l-47 q47
your servers	c24
your source	h-35 l-48 q86
your system	f38
your the	l52 o-33
your working	g-44 l-51 q108
yourself	b-45 f93 h-110 k-41 l-29 n98 o-52 q92
yourself $	b-45 f154 h-74 k-41 n167 o-121 q-29
yourself _ $	f-61 h-35 n-69 o69 q108
your~	b-45 f93 h-110 k-41 l-29 n98 o-52 q92
yr	a24 h-42 l52 m-24
yr $	h-36 l60 m-24
ystrday	h-25 i72 l-46
ystr~	a28 h-25 i63 l-46
z	b-50 h-30 i-32 k-45 l-49 m181 p98
z #	i-32 m46
z $	b-50 k-45 l-67 m136 p62
z _ $	l-83 p101
z _ more	i-32 m46
zerc~	a-57 i71
zero	a218 b53 c79 d-45 e-54 g-51 h-72 k-41 l-27 m-29 n-76 p42
zero $	a73 b53 c47 g-51 i-25 k-41 n-50
zero _ $	a74 e-25 h-50 i32 m-29
zero doms	a24 h-58 i43
zing	a68
zing _ every	a35
zing~	a35
zip	c-30 d160 k-45 l-64
zipp~	a51 l-33
zone	a40 e-31 h156 i-47 k129 l-61 q-93
zone #	a97 e-31 h158 i-30 k-55 l-59 q-56
zone $	k61
zone _ $	a-41 h66 k79 l-37 q-38
zone is	h41 k53 l-52
zoom	i43
zoom calls	i43
"""

SAFETY = """red_flag
!	a-119
! !	a-131
! #	a-54
! $	a-70
! _ #	a-82
! _ $	a-122
! _ a	a-67
! _ i	a-33
! _ so	a-57
! only	a42
! so	a-57
#	a-312
# #	a-34
# $	a-178
# /	a51
# :	a40
# ?	a146
# _ #	a-188
# _ $	a-272
# _ /	a-81
# _ :	a-48
# _ ?	a41
# _ @	a-26
# _ a	a94
# _ ache	a-37
# _ after	a-29
# _ again	a60
# _ also	a-25
# _ and	a-111
# _ anyway	a62
# _ at	a-128
# _ back	a37
# _ because	a-26
# _ before	a-30
# _ bored	a189
# _ box	a70
# _ break	a28
# _ but	a-74
# _ can	a-106
# _ clock	a-54
# _ coach	a56
# _ day	a-76
# _ do	a-27
# _ doms	a-49
# _ done	a-61
# _ down	a-70
# _ each	a-29
# _ everything	a-60
# _ far	a-30
# _ feel	a-28
# _ feels	a-92
# _ fever	a74
# _ fine	a-54
# _ finished	a46
# _ flat	a27
# _ from	a55
# _ gentle	a-49
# _ go	a137
# _ going	a34
# _ gone	a-166
# _ good	a-72
# _ goosebumps	a35
# _ got	a-28
# _ grumbling	a65
# _ grumpy	a-40
# _ h	a45
# _ had	a28
# _ has	a-42
# _ hip	a-25
# _ hips	a-70
# _ home	a-28
# _ hot	a61
# _ hours	a76
# _ i	a87
# _ idea	a51
# _ in	a49
# _ into	a26
# _ it	a-66
# _ jog	a-40
# _ jumps	a-48
# _ just	a-61
# _ k	a-127
# _ kip	a-84
# _ km	a-40
# _ knee	a179
# _ knees	a71
# _ lap	a-78
# _ last	a-37
# _ later	a-48
# _ left	a-43
# _ leg	a-77
# _ legs	a213
# _ light	a-35
# _ loosen	a35
# _ lovely	a-24
# _ lunges	a29
# _ make	a-42
# _ mark	a-24
# _ max	a48
# _ mean	a53
# _ miles	a-89
# _ min	a-72
# _ morning	a148
# _ much	a-30
# _ my	a-98
# _ nearly	a24
# _ night	a79
# _ no	a173
# _ not	a160
# _ nothing	a40
# _ now	a-123
# _ of	a-88
# _ old	a-24
# _ on	a-156
# _ one	a104
# _ ones	a44
# _ only	a111
# _ or	a-73
# _ out	a-75
# _ pain	a-29
# _ paracetamol	a59
# _ please	a-42
# _ post	a-24
# _ press	a-39
# _ quad	a-95
# _ quads	a74
# _ race	a-61
# _ raises	a-42
# _ rdls	a-32
# _ rep	a-24
# _ reps	a105
# _ rpe	a-77
# _ run	a-178
# _ running	a-31
# _ s	a43
# _ safe	a107
# _ sat	a55
# _ saturday	a-79
# _ set	a58
# _ sharp	a-57
# _ should	a-32
# _ side	a-59
# _ sign	a44
# _ since	a-185
# _ sleep	a71
# _ slow	a-46
# _ so	a-48
# _ solid	a-34
# _ something	a35
# _ sore	a-62
# _ split	a-25
# _ squats	a54
# _ step	a24
# _ steps	a24
# _ still	a35
# _ stretching	a48
# _ sweaty	a-28
# _ that	a34
# _ the	a-141
# _ then	a39
# _ thighs	a-27
# _ this	a-31
# _ tight	a-68
# _ tired	a-34
# _ today	a-102
# _ tomorrow	a34
# _ tops	a72
# _ treadmill	a154
# _ trot	a-33
# _ up	a25
# _ us	a-38
# _ w	a-63
# _ warm	a79
# _ was	a-24
# _ were	a-25
# _ while	a99
# _ will	a-32
# _ with	a56
# _ x	a-85
# _ yesterday	a108
# _ you	a-47
# _ zone	a-36
# a	a212
# air	a30
# all	a-98
# am	a-168
# and	a-83
# anyway	a-76
# at	a-39
# attempts	a-43
# be	a-57
# because	a-37
# bit	a134
# bored	a137
# both	a-128
# box	a-48
# but	a241
# c	a103
# calf	a-86
# carry	a-71
# cleared	a27
# cm	a30
# continue	a-86
# degree	a54
# degrees	a121
# done	a-44
# down	a-53
# duvets	a31
# each	a-48
# ego	a-37
# exercises	a-30
# fed	a-38
# feel	a-33
# feels	a-80
# felt	a-71
# fever	a261
# finished	a41
# for	a43
# from	a-67
# gentle	a-94
# go	a-64
# h	a-48
# hamstring	a-137
# hard	a-66
# hills	a-40
# hip	a88
# hips	a138
# hour	a-43
# hours	a-126
# hr	a33
# hrs	a-137
# i	a-70
# ibuprofen	a62
# in	a-113
# incline	a-32
# intervals	a30
# is	a-42
# ish	a-179
# it	a-51
# jog	a151
# just	a40
# k	a-180
# keep	a-39
# kg	a-76
# kilos	a81
# knee	a308
# knees	a-66
# ks	a31
# last	a77
# left	a-70
# leg	a-68
# legs	a-30
# let	a-31
# litres	a24
# long	a111
# loop	a-44
# loosen	a43
# lunges	a129
# m	a-33
# marathon	a-27
# maybe	a43
# mi	a-48
# mile	a62
# miler	a-60
# min	a-107
# mins	a-42
# minute	a60
# minutes	a-75
# months	a43
# mood	a89
# morning	a40
# my	a-81
# no	a-227
# normal	a-64
# nothing	a-79
# now	a-79
# of	a-249
# off	a-48
# oh	a37
# on	a-60
# only	a-28
# pain	a132
# parkrun	a-116
# plates	a-44
# plus	a134
# pm	a-81
# quad	a-122
# quads	a247
# quid	a-28
# rd	a-53
# recovery	a-29
# rep	a36
# reps	a122
# right	a-57
# rounds	a-42
# run	a-267
# running	a-75
# sec	a-38
# secs	a119
# sets	a-182
# shake	a-67
# shuffle	a-56
# side	a88
# slept	a75
# slow	a-27
# so	a29
# something	a36
# sore	a-201
# soreness	a39
# speed	a-78
# st	a-41
# steps	a59
# still	a-27
# stop	a-25
# temp	a76
# tempo	a-46
# that	a80
# the	a-58
# this	a278
# though	a56
# throat	a-63
# times	a-47
# today	a-184
# tonight	a-30
# too	a-55
# track	a-65
# turn	a-26
# up	a-30
# verdict	a211
# walk	a34
# want	a-25
# with	a80
# woke	a32
# yrs	a-100
%	a-27
'no	a25
'no pain'	a25
/	a-33
/ #	a89
/ _ $	a61
/ _ /	a-61
/ _ but	a29
/ _ can	a-25
/ _ from	a-25
/ _ go	a-62
/ _ hard	a-66
/ _ in	a38
/ _ jog	a121
/ _ no	a-80
/ _ not	a97
/ _ ok	a35
/ _ on	a-45
/ _ quads	a142
/ _ run	a-60
/ _ soreness	a-34
/ _ tempo	a-35
/ _ today	a-27
/ km	a-29
/ no	a56
:	a-130
: #	a-30
: _ #	a-51
: _ $	a-129
: _ a	a45
: _ am	a24
: _ and	a-45
: _ bar	a-34
: _ box	a-31
: _ do	a-25
: _ ext	a-42
: _ i	a-29
: _ lunges	a-32
: _ mornings	a-25
: _ nordic	a-24
: _ press	a-44
: _ rdl	a-31
: _ sore	a-61
: _ squats	a-32
: _ swelling	a-28
: _ that	a84
: _ the	a-53
: _ to	a94
: _ verdict	a98
: _ was	a71
: _ x	a27
: add	a84
: all	a-35
: box	a48
: deadlift	a-30
: five	a-26
: get	a52
: good	a-25
: grand	a-41
: heavy	a-26
: i	a65
: leg	a-49
: lunges	a-27
: none	a-63
: not	a183
: pistols	a-80
: press	a-49
: rdl	a-53
: run	a-28
: soreness	a40
: squat	a-45
: sumo	a-36
: walking	a-32
: wall	a-25
: yes	a45
>#	a238
># #	a-30
># /	a-58
># :	a-30
># ?	a134
># a	a162
># am	a-32
># and	a30
># but	a40
># days	a27
># degrees	a38
># doms	a32
># down	a-32
># each	a-33
># fever	a70
># for	a97
># hrs	a55
># in	a-107
># ish	a-43
># k	a46
># km	a125
># litres	a41
># lunges	a105
># m	a-30
># marathon	a-27
># mi	a-43
># mile	a137
># miler	a-54
># miles	a72
># min	a-95
># mins	a102
># minutes	a-115
># more	a52
># now	a-29
># of	a-85
># on	a-48
># out	a-45
># plates	a-26
># pm	a-103
># quads	a-37
># quid	a-28
># rd	a54
># rpe	a-26
># sets	a-38
># slow	a29
># so	a40
># sore	a-44
># st	a-32
># th	a-30
># though	a88
># to	a40
># today	a-40
># tonight	a-24
># up	a-30
># weeks	a-30
># x	a-69
>/	a-71
>/ #	a-58
>/ no	a69
>:	a-28
>: #	a-58
>: add	a84
>: can	a-29
>: get	a32
>: i	a27
>: none	a-63
>: run	a-28
>: yes	a45
>?	a-82
>@	a-42
>@ #	a-42
>a	a-57
>a #	a-114
>a and	a54
>a bath	a-54
>a bit	a-41
>a blood	a-42
>a bot	a27
>a button	a78
>a calf	a-89
>a cold	a35
>a crack	a81
>a dent	a34
>a dog	a-43
>a four	a-59
>a free	a-28
>a full	a-46
>a gentle	a-29
>a go	a-39
>a good	a-78
>a hamstring	a-70
>a hard	a62
>a hip	a25
>a hot	a-38
>a jab	a24
>a jog	a60
>a joke	a-33
>a knot	a53
>a leg	a-50
>a lightning	a30
>a little	a-33
>a long	a-32
>a loud	a59
>a mate	a-45
>a mile	a-39
>a no	a89
>a pop	a-144
>a pulled	a66
>a real	a-34
>a right	a-37
>a scale	a44
>a sec	a50
>a shakeout	a27
>a sharp	a68
>a sign	a-79
>a six	a-32
>a stress	a-38
>a sudden	a28
>a swollen	a53
>a temp	a172
>a tempo	a-27
>a thing	a-33
>a tiny	a-51
>a train	a-62
>a tweaked	a105
>a two	a-26
>a walk	a29
>a way	a-31
>a wee	a-37
>a week	a-31
>about	a34
>about a	a44
>about it	a-27
>about my	a-45
>about the	a-29
>about to	a50
>account	a-91
>account and	a-69
>ache	a186
>ache after	a29
>aches	a113
>achilles	a174
>aching	a74
>achy	a47
>across	a57
>actual hip	a40
>add	a-34
>add that	a84
>add them	a-48
>adductor	a131
>after	a-70
>after ?	a47
>after a	a36
>after all	a50
>after deadlifts	a91
>after heavy	a82
>after leg	a43
>after legs	a176
>after lunch	a-42
>after my	a-38
>after rdls	a-41
>after school	a-38
>after the	a-96
>after training	a-40
>after work	a-26
>afternoon	a-56
>again	a149
>again ?	a-40
>again now	a38
>again today	a61
>again tomorrow	a39
>age	a-27
>ages	a-45
>ages ago	a-101
>ago	a44
>ah	a-85
>aim	a-27
>air	a-90
>alive	a29
>all day	a27
>all good	a37
>all morning	a34
>all my	a-107
>all night	a56
>all over	a-24
>all the	a-44
>allowed	a-30
>allowed ?	a-54
>allowed a	a-27
>alone	a-29
>already #	a47
>alright	a43
>also	a191
>always	a-198
>always rhabdo	a-89
>always serious	a-41
>am #	a-142
>am again	a68
>am and	a40
>am cooking	a-33
>am doing	a30
>am done	a104
>am fine	a46
>am going	a24
>am good	a29
>am in	a61
>am just	a59
>am limping	a31
>am moving	a-40
>am not	a41
>am ok	a-54
>am on	a68
>am out	a-61
>am resting	a36
>am running	a-79
>am still	a-81
>an	a28
>an #	a-34
>an ache	a29
>an easy	a-31
>an elastic	a39
>an electric	a35
>an eye	a-28
>an hour	a39
>and	a171
>and aches	a26
>and all	a-39
>and back	a26
>and bored	a-40
>and box	a27
>and bridges	a-31
>and calf	a-51
>and check	a-40
>and curls	a-31
>and e	a54
>and feel	a42
>and go	a55
>and has	a82
>and have	a109
>and he	a-25
>and hip	a-84
>and hurts	a24
>and it	a26
>and jog	a-56
>and km	a-28
>and leg	a-72
>and let	a-27
>and me	a29
>and my	a-50
>and nearly	a42
>and needles	a56
>and no	a38
>and not	a-44
>and now	a88
>and one	a24
>and only	a-31
>and out	a-44
>and painful	a94
>and rows	a-31
>and seeing	a57
>and shiny	a39
>and shivery	a108
>and something	a30
>and squats	a-33
>and still	a-63
>and tight	a87
>and want	a-65
>and weak	a73
>and when	a31
>and will	a29
>and your	a-24
>ankle	a285
>ankle aches	a31
>ankle does	a67
>ankle i	a24
>ankle is	a44
>ankle not	a-30
>ankles	a167
>another	a-62
>another #	a-43
>answering	a-86
>any	a-101
>any running	a-53
>anymore	a-72
>anything	a-84
>anyway	a160
>anyway ?	a50
>app	a-39
>are	a122
>are a	a75
>are fine	a-30
>area	a52
>around	a32
>arse	a-38
>as	a218
>as a	a-54
>as goal	a-32
>as hell	a25
>as my	a42
>as planks	a44
>as running	a-32
>as such	a28
>as the	a32
>as water	a27
>ask	a-147
>ask again	a-45
>ask in	a-32
>ask me	a-47
>ask tonight	a33
>asking	a-73
>asking for	a-30
>asking me	a-26
>asleep	a48
>asleep and	a31
>at	a89
>at a	a-32
>at all	a-113
>at half	a-52
>at it	a26
>at km	a104
>at midnight	a-29
>at my	a48
>at nine	a38
>at noon	a-44
>at rest	a49
>at the	a83
>at your	a-43
>ate	a-57
>august	a-40
>average	a-28
>avoid	a46
>awake	a93
>awake ?	a93
>away with	a-36
>awful	a-43
>back	a-95
>back from	a-70
>back of	a61
>back off	a-45
>back on	a-40
>back one	a-30
>back to	a-110
>backwards	a-42
>bad	a74
>bad ?	a64
>bad if	a31
>bad is	a-32
>bag	a-48
>bail	a-30
>band	a44
>bar	a-34
>based	a-30
>based on	a-30
>bathroom	a48
>be	a-41
>be right	a31
>bear	a-39
>beat	a-77
>beat when	a-63
>beats	a27
>beats at	a49
>because	a128
>because i	a57
>because my	a43
>bed	a98
>bed ?	a-39
>bed with	a158
>been	a170
>been limping	a51
>beer	a50
>before	a-35
>before bed	a-28
>before i	a41
>before legs	a52
>before or	a-92
>before squats	a35
>before the	a37
>began	a-24
>behind	a121
>behind me	a66
>behind my	a97
>behind the	a-32
>bell	a-37
>below	a-34
>bench	a-33
>bend	a51
>bend my	a41
>bent	a40
>bet	a27
>better to	a29
>between the	a60
>bin	a-52
>bin all	a-28
>bin the	a-26
>birthday	a-49
>bis	a-74
>bit	a79
>bit achy	a28
>bit but	a54
>bit tight	a-44
>black	a64
>blacked	a119
>blacked out	a119
>blew	a24
>blew up	a24
>block	a-46
>block at	a-35
>blood clot	a-42
>bloody	a-24
>blown	a36
>blown up	a36
>boarding	a-31
>body	a-89
>bolt	a32
>book	a-48
>boot	a40
>boring	a-38
>bot	a44
>bot do	a41
>bot for	a27
>both	a96
>both legs	a92
>both sides	a-44
>bother	a-63
>boyfriend	a-69
>brain	a-58
>brain says	a-24
>brand	a58
>brand new	a58
>brb	a-69
>break	a-97
>breathe	a189
>breathe in	a135
>breathing	a36
>breathing in	a60
>bridge	a-32
>bridges	a-54
>bro	a-27
>broke	a55
>broke her	a-25
>brother	a-68
>brothers	a-28
>brown	a251
>brown in	a-32
>brown pee	a103
>brown today	a56
>bruised	a88
>bruised inside	a53
>btw	a127
>btw my	a30
>buckled	a34
>bulgarians	a-39
>bulgarians and	a-24
>bum	a36
>burger	a-24
>burn	a-45
>burning	a-85
>burns	a28
>bus	a-24
>bus or	a-40
>but	a126
>but got	a30
>but legs	a111
>but my	a71
>but painless	a-75
>button for	a63
>by	a79
>by my	a111
>by the	a59
>bye	a-69
>c	a51
>calendar	a-29
>calf	a226
>calf is	a139
>calf just	a31
>calf on	a-51
>calf raise	a-40
>calf raises	a-72
>call it	a-80
>calm	a36
>calm it	a36
>calves	a-31
>came	a74
>can	a-95
>can barely	a-32
>can do	a-48
>can i	a-101
>can jog	a67
>can not	a170
>can run	a28
>can squats	a-53
>can train	a53
>can you	a85
>canal run	a-45
>cancel	a80
>cancel the	a-27
>cancel this	a88
>captain	a-30
>car	a-55
>car will	a-25
>carb	a-29
>cardio	a-53
>cardio go	a-24
>carry	a85
>carry on	a85
>carrying	a68
>cars	a-47
>cast	a-41
>cat	a-125
>cat is	a-54
>cat on	a-29
>catching	a42
>causes	a-56
>causes a	a-84
>cement	a-32
>chair	a-38
>change	a-74
>change it	a-36
>change the	a-31
>changed	a-70
>chart	a-39
>chat	a-29
>chatting	a-24
>cheating	a-29
>check	a-238
>check at	a-40
>check ins	a-150
>check my	a-42
>checkins	a-72
>chest	a422
>chest feels	a88
>chest has	a45
>chest is	a58
>chest of	a-83
>chest pain	a25
>chest pains	a59
>chest tightness	a38
>chill run	a-31
>chills	a66
>church	a-25
>cinema	a-36
>clappers	a37
>clappers and	a37
>class	a-105
>clean	a-35
>clear	a26
>clear my	a47
>cleared	a34
>cleared ?	a38
>click	a35
>climb	a34
>climbing	a-25
>clock	a-45
>clocks	a-31
>clot	a-36
>club	a68
>club run	a25
>coach	a-35
>coca	a-50
>coca cola	a-50
>code	a-50
>coffee	a63
>coke	a140
>cola	a106
>cola coloured	a34
>cold	a-50
>collar	a-36
>collar lol	a-36
>color	a62
>colour	a-48
>colour is	a-58
>coloured	a56
>coloured pee	a36
>come	a-85
>come back	a63
>come before	a-24
>come first	a60
>come out	a-34
>come up	a-61
>comedy	a-27
>comes	a67
>comes in	a90
>coming	a36
>coming down	a-33
>coming up	a32
>common	a-87
>common in	a-27
>common is	a-39
>complaints	a-61
>continue ?	a104
>continue yes	a-36
>convince	a-47
>convince me	a-47
>cooked	a-24
>cooking	a-33
>cool ?	a-37
>cool down	a27
>correction	a85
>couch	a56
>couch to	a30
>cough	a111
>could	a36
>counts	a-53
>counts as	a-35
>couple	a32
>couple of	a32
>crack in	a73
>crazy	a77
>crease	a25
>creeping	a-24
>cried	a-51
>crushing	a61
>crutches	a210
>csv	a-81
>csv please	a-45
>curl	a-62
>curls	a-120
>curls and	a-47
>currently	a-26
>cut	a-105
>cut it	a-54
>cuts	a85
>dad	a-45
>dae	a45
>daily	a-109
>daily thing	a-34
>dandy	a-71
>dangerous	a76
>dark	a-57
>dark pee	a33
>dark since	a30
>data	a-51
>dawn	a-45
>day	a-127
>day ?	a58
>day after	a-30
>day and	a-41
>day at	a-39
>day for	a44
>day in	a-48
>day or	a36
>day was	a55
>days	a-62
>days ago	a44
>dead on	a30
>deadlift	a-29
>deadlifts	a28
>deadlifts and	a-52
>deads	a-115
>deads and	a-53
>deads only	a-64
>deep	a111
>deep in	a-69
>defend	a-25
>degrees	a38
>degrees in	a41
>dehydrated	a74
>dehydration	a-33
>delete last	a48
>delete my	a-40
>dent	a34
>depth	a-24
>desk	a48
>did	a62
>did #	a60
>did i	a-100
>did leg	a-102
>did squats	a123
>did you	a-33
>died	a-30
>diff	a-44
>different	a-42
>dinner	a45
>dinner ok	a-26
>dizziness	a53
>dizzy	a245
>dizzy after	a62
>dizzy to	a85
>dizzy with	a-90
>do	a-87
>do #	a-47
>do anything	a-25
>do couch	a30
>do easy	a-84
>do em	a-24
>do for	a102
>do knee	a-25
>do long	a35
>do my	a138
>do not	a-85
>do ppl	a-45
>do reps	a-34
>do the	a55
>do they	a-24
>does	a-245
>does a	a-76
>does hurt	a45
>does my	a93
>does not	a-145
>does order	a-26
>does that	a-59
>does the	a25
>dog	a-30
>doing	a84
>doing it	a30
>doing my	a-120
>doing that	a30
>doms gone	a-25
>doms or	a28
>done	a-39
>done with	a65
>door	a-125
>down	a289
>down ?	a-51
>down my	a152
>down or	a43
>down the	a43
>down with	a54
>downstairs	a82
>drama	a-36
>drawers	a-83
>dream	a-33
>drink after	a-43
>driving right	a-41
>drop off	a41
>drop the	a-25
>drunk	a-71
>dull	a184
>dull as	a57
>dumb	a25
>dump	a-43
>dump it	a-43
>dying	a-40
>e	a54
>e w	a24
>each	a78
>each morning	a-33
>each step	a56
>each time	a48
>earlier	a86
>early	a86
>early because	a71
>ears	a49
>ease	a-32
>ease off	a-32
>easy	a226
>easy #	a64
>easy ?	a132
>easy day	a30
>easy jog	a96
>easy loop	a-56
>easy miles	a82
>easy one	a-82
>easy run	a141
>easy spin	a-88
>eaten	a-60
>eaten since	a-33
>ecg	a27
>effort	a-91
>effort nine	a-24
>ego	a24
>eh	a-36
>eight and	a27
>elastic	a39
>electric	a35
>empty	a-77
>ended	a-24
>endurance	a-28
>enough	a-88
>enough ?	a-37
>enough to	a-29
>entries	a-54
>entry	a-113
>er	a90
>erase	a-26
>even	a121
>even a	a-51
>even after	a52
>even though	a35
>evening	a-39
>evening #	a34
>evening run	a77
>ever since	a94
>every	a132
>every day	a-30
>every morning	a-26
>every rep	a32
>every single	a-43
>every step	a66
>every time	a71
>everyone	a-25
>everything i	a-28
>everything is	a105
>everywhere	a-74
>evidence	a-36
>ex	a-29
>exactly	a49
>exam	a-76
>excel	a-27
>explain	a-167
>explained	a-52
>ext	a-113
>extend	a-26
>extend to	a-26
>extension	a-76
>extensions	a-77
>extra beats	a49
>eye	a-28
>eye on	a-28
>f	a29
>fact	a67
>fahrenheit	a-30
>faint	a102
>fainted	a127
>fainted and	a-66
>fancy	a-34
>far	a73
>fast	a-25
>fast one	a-25
>fasted	a-28
>faster than	a29
>fat fingers	a-29
>feb	a-31
>feel	a106
>feel every	a-34
>feel faint	a166
>feel fine	a-71
>feel like	a-58
>feel my	a-28
>feel the	a26
>feeling	a-126
>feeling in	a55
>feelings	a-63
>feels	a77
>feels bruised	a88
>feels like	a-27
>feels squashed	a28
>feels tight	a45
>feet	a197
>fell	a56
>fell asleep	a63
>felt	a-151
>fever	a62
>fever :	a-37
>fever dream	a-33
>feverish	a342
>few	a-44
>file	a-79
>file ?	a-33
>fine	a194
>fine ?	a63
>fine but	a26
>fine now	a58
>fine right	a52
>fine though	a70
>fine to	a26
>finish	a106
>finish the	a88
>finished	a40
>finished anyway	a72
>finished lunges	a-24
>fire	a-52
>first	a-78
>first ?	a-66
>first and	a40
>first if	a29
>first or	a91
>first then	a-41
>fit	a-27
>fitness	a-29
>five	a-32
>fix :	a78
>fix my	a-24
>fizzy	a166
>flat #	a-38
>flat ?	a27
>flat easy	a-77
>flexor	a25
>flight	a24
>floaty	a96
>floor	a-67
>floor is	a-59
>flu	a57
>flush	a-56
>foot	a290
>foot ?	a-32
>foot down	a-33
>foot is	a129
>foots	a53
>for	a29
>for #	a-79
>for ages	a56
>for easy	a-24
>for intervals	a125
>for my	a-37
>for parkrun	a58
>for run	a25
>for sprints	a-31
>for tempo	a81
>for two	a118
>force	a89
>forget	a-42
>forget i	a-25
>forgot	a106
>forgot how	a53
>forgot my	a-33
>forgot to	a40
>form	a-62
>formation	a32
>forms	a-49
>found	a55
>found a	a55
>four	a-112
>free	a52
>fresh	a-70
>fri	a63
>friday	a-31
>fried	a-45
>friend	a30
>from	a120
>from #	a-83
>from fri	a72
>from home	a30
>from me	a59
>from monday	a-25
>from now	a-27
>from squats	a69
>from the	a57
>from yesterday	a-82
>front	a50
>full	a-41
>fun	a38
>fun fact	a67
>gap	a-36
>garage	a-26
>gave	a75
>gave out	a58
>gdpr	a-38
>gel	a96
>general	a-167
>general fitness	a-29
>general q	a-46
>generally	a-29
>gentle	a82
>gentle #	a67
>gentle ?	a-29
>gentle jog	a104
>gently	a77
>german	a-48
>get	a-90
>get a	a60
>get more	a-52
>get my	a-35
>get out	a-62
>get to	a35
>getting	a141
>getting off	a85
>give	a-48
>give me	a-39
>gives	a-30
>gives me	a-30
>glass	a135
>glute	a84
>glutes	a-41
>go	a-139
>go ?	a-89
>go at	a-33
>go back	a-33
>go brown	a-32
>go dead	a29
>go downstairs	a27
>go on	a-77
>go or	a-50
>go short	a42
>go slow	a37
>goal	a-42
>goal :	a32
>goal is	a-26
>goal to	a29
>goblet	a-26
>goblets	a-24
>goes	a-53
>goes first	a-30
>going ?	a-38
>going downstairs	a69
>going for	a-27
>going like	a37
>going or	a-28
>going to	a38
>gone	a94
>gone all	a-49
>gone numb	a58
>good ?	a111
>good for	a46
>good idea	a-25
>goosebumps	a51
>got	a268
>got #	a30
>got a	a141
>got chills	a-93
>got done	a-26
>got goosebumps	a51
>got the	a-48
>grabbed	a80
>grabbed me	a80
>gran	a-29
>grass	a40
>great	a-60
>grinds	a40
>groin	a56
>group run	a35
>guess	a52
>guess who	a41
>guinness	a224
>guy	a-79
>gym	a-102
>gym first	a-29
>h after	a54
>hack	a-36
>hack squats	a-27
>hacks	a-53
>had	a-127
>had a	a-52
>had my	a-60
>had to	a65
>half #	a-56
>half an	a-25
>half marathon	a44
>half my	a74
>halfway	a120
>halfway round	a40
>hamstring	a283
>hamstring is	a25
>hamstring just	a43
>hamstring strain	a-39
>hamstrings	a-107
>hamstrings #	a-50
>hamstrings like	a-29
>happen	a-40
>happened	a-50
>happy	a-86
>hardly	a81
>has	a-40
>has a	a49
>has been	a45
>has my	a-89
>has not	a77
>has one	a-35
>hate	a-29
>have	a28
>have a	a-91
>have any	a-26
>have been	a-32
>have got	a-51
>have had	a-56
>have i	a-55
>have no	a63
>have not	a-25
>have run	a27
>have some	a92
>have to	a35
>having	a52
>he	a-187
>head	a-141
>head back	a-70
>head says	a-77
>healed	a-58
>health	a-25
>healthy	a-25
>heard	a86
>heard my	a26
>heart	a148
>heart keeps	a48
>heart rate	a-35
>heart skips	a-38
>heart still	a133
>heat	a110
>heat stroke	a35
>heavy	a43
>heavy squats	a58
>heel	a156
>hell	a25
>help ?	a60
>help me	a42
>helsinki	a-36
>her	a-245
>her hip	a-25
>her knee	a-39
>here	a47
>hey	a-33
>hill	a-34
>hill reps	a27
>hill sprints	a-37
>hills	a-42
>hills ?	a-74
>hills out	a40
>hilly	a-42
>him	a-104
>hinge	a70
>hip	a44
>hip crease	a25
>hip flexor	a25
>hip has	a62
>hip hop	a-27
>hip hurts	a61
>hip joint	a64
>hip op	a-46
>hip pinching	a46
>hip socket	a53
>hip that	a90
>hip thrust	a-71
>hip thrusts	a-66
>hip was	a-51
>hips	a123
>his	a-222
>his ankle	a-117
>history	a-32
>hit me	a-29
>hold	a-95
>home	a168
>home ?	a-83
>home about	a63
>home from	a-35
>home or	a37
>hop	a132
>hop off	a53
>hopping	a124
>horrible	a-25
>hospital	a32
>hospital w	a-29
>hot	a101
>hot and	a120
>hot bath	a-31
>hot is	a-40
>hour	a-147
>hour ?	a-105
>hour ago	a143
>hours	a-44
>how	a-275
>how bad	a48
>how come	a-57
>how common	a-39
>how does	a-37
>how hot	a-40
>how is	a99
>how long	a28
>how many	a-42
>how much	a-49
>how sore	a-60
>how to	a-71
>how would	a-53
>hrs	a63
>hrs ago	a38
>hundred	a-32
>hurt	a103
>hurt after	a50
>hurt from	a81
>hurt in	a-56
>hurting	a38
>hurts	a382
>hurts but	a42
>hurts every	a24
>hurts just	a71
>hurts to	a63
>hydrate	a27
>hydrate and	a27
>i ?	a-26
>i allowed	a-36
>i am	a-89
>i been	a-41
>i bin	a-24
>i blacked	a28
>i can	a46
>i continue	a-59
>i cried	a-41
>i dare	a-31
>i did	a43
>i dropped	a25
>i fainted	a40
>i feel	a-108
>i flip	a32
>i get	a-47
>i good	a-31
>i got	a-76
>i had	a-29
>i have	a24
>i just	a51
>i keep	a42
>i lean	a66
>i lift	a26
>i logged	a-73
>i make	a32
>i may	a-49
>i mean	a74
>i need	a-60
>i ok	a-85
>i pop	a-41
>i put	a-25
>i race	a-42
>i report	a92
>i running	a-34
>i said	a-63
>i sat	a29
>i say	a32
>i see	a-51
>i should	a53
>i sit	a62
>i skip	a-31
>i skipped	a-34
>i sneak	a-37
>i squeeze	a-35
>i stand	a-52
>i still	a-118
>i stop	a-60
>i stopped	a35
>i tack	a-30
>i tell	a53
>i think	a131
>i throw	a-43
>i ticked	a41
>i train	a72
>i typed	a33
>i walk	a117
>i want	a-56
>i will	a-59
>i wish	a34
>i woke	a47
>ice	a68
>icing	a64
>icing my	a33
>id	a37
>idea	a-33
>idea ?	a-28
>if	a110
>if a	a-66
>if i	a59
>if my	a178
>if someones	a-75
>if this	a95
>if you	a50
>ignore	a79
>ignore it	a106
>ignore that	a31
>in #	a44
>in a	a-150
>in an	a56
>in and	a-43
>in bed	a240
>in calf	a150
>in for	a-52
>in general	a-93
>in helsinki	a-36
>in here	a145
>in hospital	a108
>in it	a103
>in june	a-26
>in london	a-112
>in me	a58
>in my	a113
>in runners	a-46
>in the	a-211
>info	a-52
>injured	a-24
>ins	a-150
>ins again	a-55
>inside	a88
>inside of	a36
>instead	a-30
>instead of	a35
>interval	a-28
>intervals	a115
>intervals ?	a-53
>into	a-100
>into a	a-45
>is	a89
>is #	a66
>is a	a-159
>is allowed	a88
>is already	a25
>is at	a30
>is back	a74
>is bad	a-42
>is been	a27
>is better	a-28
>is broken	a-25
>is brown	a123
>is chest	a-37
>is cola	a97
>is doing	a38
>is down	a-31
>is enough	a-37
>is fine	a49
>is from	a38
>is giving	a-36
>is good	a-51
>is hard	a-44
>is hardly	a133
>is having	a66
>is he	a-58
>is hurting	a34
>is it	a-72
>is like	a55
>is me	a122
>is my	a-46
>is normal	a-56
>is not	a89
>is now	a40
>is ok	a92
>is one	a-32
>is only	a115
>is over	a-25
>is possible	a-30
>is pulling	a-55
>is running	a-124
>is sick	a-48
>is sore	a89
>is spinning	a105
>is still	a37
>is sunny	a-65
>is sweating	a-50
>is swelling	a71
>is that	a-105
>is the	a58
>is there	a-28
>is this	a-33
>is throbbing	a25
>is tight	a40
>is tingling	a96
>is to	a-28
>is too	a-47
>is wrong	a53
>it	a-55
>it a	a-46
>it all	a-24
>it anyway	a72
>it awake	a93
>it bad	a30
>it but	a-43
>it does	a-48
>it early	a131
>it for	a-56
>it going	a-55
>it hurts	a39
>it is	a-121
>it mean	a38
>it my	a58
>it normal	a164
>it off	a-109
>it only	a47
>it out	a49
>it the	a26
>it up	a54
>it was	a-76
>itching	a98
>itching for	a-33
>jab	a39
>jab in	a38
>jabbing	a24
>jabbing me	a24
>january	a-27
>jaw	a-35
>jelly	a-77
>job	a-32
>jog	a233
>jog ?	a-61
>jog alright	a48
>jog and	a-43
>jog at	a71
>jog home	a-100
>jog in	a-54
>jog is	a122
>jog later	a-42
>jog today	a-56
>jog tomorrow	a31
>jogging	a-90
>joint	a29
>joke	a-57
>jolt	a29
>jst	a-33
>june	a-43
>just	a43
>just #	a68
>just a	a84
>just bored	a-24
>just cold	a-76
>just grabbed	a80
>just now	a-41
>just pulled	a47
>just tell	a-42
>just tight	a-129
>just want	a-36
>just went	a34
>k	a40
>k ?	a34
>k a	a-30
>k after	a-56
>k done	a-30
>k easy	a73
>k from	a61
>k left	a-37
>k max	a33
>k now	a-30
>k on	a-36
>k race	a-46
>k reps	a-46
>k still	a-33
>k to	a-49
>k today	a28
>k tonight	a143
>keen	a-24
>keep an	a-28
>keep at	a26
>keep going	a-99
>keep it	a-54
>keep plodding	a78
>keep running	a61
>keeps	a51
>keeps missing	a40
>keeps skipping	a42
>kept	a58
>keyboard	a-29
>kg	a-35
>kg and	a-28
>kick	a-45
>kick me	a-26
>kid	a-125
>kids	a-27
>kill	a-106
>kill my	a-28
>killed	a-28
>killed me	a-28
>kind of	a70
>kitchen	a33
>km	a37
>km #	a-25
>knackered	a-54
>knee	a455
>knee ache	a64
>knee aches	a46
>knee buckled	a34
>knee but	a43
>knee deep	a-87
>knee does	a-61
>knee goes	a36
>knee healed	a-51
>knee hurt	a-36
>knee hurts	a60
>knee is	a123
>knee pain	a38
>knee sleeves	a37
>knee to	a52
>knee what	a-40
>kneecap	a177
>knees	a-87
>knees are	a30
>knees crack	a-59
>knees hurt	a89
>knife	a77
>knife in	a29
>knot	a53
>know	a-27
>know how	a35
>know if	a-48
>know what	a77
>labour	a-48
>lace	a29
>lace up	a29
>laces	a55
>laces and	a28
>ladies	a-33
>lap of	a-74
>laps	a44
>laps ?	a-56
>laps left	a-24
>laptop	a-27
>last	a-131
>last message	a-43
>last month	a-31
>last night	a-48
>last one	a-56
>last set	a73
>last year	a-31
>later	a-35
>later ?	a88
>laugh	a74
>laughing	a-46
>laughing at	a-46
>lean	a66
>leeds	a-56
>left	a128
>left and	a-24
>left foot	a43
>left knee	a68
>left leg	a-31
>left me	a-60
>left on	a-31
>left one	a89
>left side	a33
>leg curl	a-37
>leg curls	a-66
>leg day	a-84
>leg days	a-29
>leg ext	a-53
>leg extension	a-35
>leg extensions	a-56
>leg is	a72
>leg press	a-58
>leg will	a114
>legit	a-38
>legs	a175
>legs #	a-80
>legs ?	a-38
>legs and	a43
>legs are	a57
>legs feel	a26
>legs fine	a290
>legs first	a35
>legs from	a53
>legs i	a-33
>legs if	a42
>legs is	a-27
>legs like	a-55
>legs only	a80
>legs otherwise	a101
>legs say	a-33
>legs w	a41
>let	a-89
>let me	a-62
>let us	a-27
>lie	a48
>lie down	a48
>life	a35
>lift and	a-33
>lift at	a-36
>lift before	a69
>lift first	a46
>lifting	a-37
>light	a-29
>light ?	a-31
>light jog	a106
>light run	a-71
>lightheaded	a94
>lightning	a37
>lightning bolt	a32
>lights	a116
>like	a254
>like #	a-41
>like a	a-74
>like an	a40
>like coke	a92
>like cola	a63
>like it	a-57
>like mine	a55
>like the	a89
>like there	a30
>like two	a-33
>like wood	a24
>limp	a78
>limped	a264
>limping	a70
>limping so	a55
>list	a-27
>listening	a44
>listening to	a44
>litres	a41
>little	a-116
>little run	a-111
>live	a-67
>living	a-30
>loads	a49
>log it	a75
>log please	a-60
>log the	a49
>logged	a-89
>logic	a-47
>logic there	a-42
>logs	a-129
>lol i	a-54
>london	a-122
>long	a-115
>long does	a67
>long enough	a-29
>long gone	a-82
>long way	a54
>look	a73
>looking	a-100
>looks	a62
>looks like	a116
>loop	a78
>loop ?	a42
>loop again	a-60
>loosen	a106
>loosen laces	a28
>loosen up	a43
>lot	a-95
>loud	a58
>lovely	a-95
>lower	a31
>lunch	a-42
>lunch run	a-36
>lunge	a42
>lunged	a-24
>lunges	a29
>lunges #	a31
>lunges round	a-40
>lunges yesterday	a31
>lungs	a33
>lying down	a68
>lying on	a-63
>m	a-30
>machine	a31
>mad	a-24
>made a	a76
>made me	a-43
>mail	a-29
>main	a-77
>make a	a29
>make it	a-26
>make me	a-34
>make my	a37
>make you	a-39
>makes	a-32
>man	a-44
>many	a-64
>marathon plan	a24
>marathons	a-35
>mark	a-24
>match	a-29
>mate	a43
>matter	a-26
>matter if	a-26
>max	a66
>max ?	a68
>may	a-101
>may i	a-31
>may run	a-49
>maybe	a-55
>maybe ?	a32
>me	a58
>me ?	a-84
>me a	a-74
>me again	a-60
>me an	a-41
>me ankle	a55
>me chest	a-36
>me every	a-75
>me i	a137
>me in	a-37
>me like	a58
>me now	a35
>me on	a-54
>me this	a29
>me to	a-43
>me when	a-71
>mean	a147
>mean i	a54
>mean that	a29
>mean the	a-42
>mean when	a31
>means	a-35
>meant	a26
>meant to	a26
>medals	a-27
>meet	a81
>meetings	a-37
>meh	a-33
>meme	a-45
>meniscus	a153
>message	a-101
>message me	a-38
>messages	a-58
>messaging	a42
>messaging me	a42
>metatarsal	a274
>mi	a-43
>mi ?	a-29
>mid	a222
>mid run	a181
>midday	a53
>middle	a-76
>middle of	a-76
>midnight	a-29
>mile	a-29
>mile one	a-50
>mile to	a28
>miler	a-54
>miler ?	a-30
>miles	a95
>miles ?	a-78
>miles at	a-56
>miles from	a24
>miles gone	a-57
>miles ok	a113
>min	a-108
>min ?	a51
>min ago	a86
>min easy	a-51
>min in	a78
>mind	a-49
>mine	a40
>mine is	a113
>mins	a102
>mins ?	a158
>mins ago	a-35
>mins left	a70
>mins on	a-26
>minute	a-43
>minute #	a-32
>minutes	a-116
>minutes ago	a34
>miss	a-28
>missing	a40
>missing a	a40
>mobility	a-77
>mode	a74
>moment	a-25
>month	a-71
>more ?	a24
>more checkins	a-30
>more messages	a-26
>more sore	a-49
>more than	a-36
>more the	a70
>morning	a44
>morning ?	a-50
>morning in	a-47
>morning run	a44
>move	a-68
>moving to	a-40
>much	a-46
>much for	a-37
>much to	a62
>mum	a-81
>mums	a-48
>muscle	a-44
>muscles	a70
>muscles #	a25
>mute	a-70
>my	a98
>my account	a-44
>my ankle	a165
>my ankles	a32
>my big	a29
>my birthday	a-49
>my brother	a-68
>my brothers	a-28
>my calf	a126
>my calves	a48
>my car	a-25
>my cars	a-47
>my cat	a-36
>my chest	a54
>my code	a-50
>my coffee	a67
>my dad	a-45
>my data	a-34
>my desk	a48
>my doms	a-42
>my easy	a42
>my ex	a-29
>my feet	a115
>my foot	a249
>my foots	a53
>my friend	a-33
>my gains	a-32
>my german	a-40
>my goal	a-27
>my gran	a-29
>my groin	a80
>my gym	a-48
>my hamstring	a109
>my heart	a130
>my heel	a86
>my hip	a144
>my hips	a167
>my info	a-52
>my kid	a-96
>my knee	a-71
>my knees	a31
>my laptop	a-27
>my leg	a195
>my log	a-63
>my logs	a-124
>my long	a-25
>my meniscus	a161
>my mind	a-33
>my mum	a-123
>my own	a57
>my pee	a143
>my profile	a-46
>my pt	a-64
>my quads	a88
>my records	a-33
>my ribs	a71
>my run	a-80
>my shin	a64
>my shoes	a96
>my sister	a-58
>my soreness	a-27
>my stop	a-36
>my swollen	a50
>my tempo	a34
>my tibia	a67
>my timezone	a-35
>my toes	a92
>my training	a-28
>my wife	a-33
>my wifi	a-62
>my will	a-67
>myself	a43
>myth	a-34
>nail	a101
>nay	a60
>nearly	a193
>nearly fainted	a74
>nearly passed	a30
>need	a-32
>need it	a-31
>need to	a-29
>need you	a-46
>needles	a56
>needles in	a39
>needs	a-35
>needs a	a-35
>neither	a71
>nerve	a29
>netflix	a-47
>never	a-78
>newborn	a-68
>news	a-75
>next	a-58
>next to	a-54
>nice	a-49
>niggle	a37
>night	a-81
>night ?	a-42
>nine	a-41
>nippy	a70
>no	a124
>no complaints	a-61
>no drama	a-36
>no fever	a-70
>no go	a-41
>no more	a-34
>no power	a36
>no problem	a72
>no run	a-71
>no soreness	a-33
>no strength	a47
>no swelling	a24
>noise	a165
>noise and	a56
>none	a-63
>nope	a45
>normal	a74
>normal ?	a-64
>normal for	a64
>normal that	a108
>nose	a36
>not	a187
>not ?	a44
>not anymore	a-89
>not bend	a41
>not come	a29
>not eaten	a-52
>not even	a27
>not get	a57
>not go	a30
>not good	a98
>not have	a-114
>not hurt	a-39
>not i	a-61
>not injured	a-24
>not legs	a-25
>not me	a-109
>not my	a46
>not pain	a-28
>not remember	a-34
>not settle	a56
>not sleep	a-39
>not stand	a-35
>not straighten	a32
>not sure	a59
>not take	a115
>not that	a73
>not the	a128
>not today	a113
>not wake	a26
>not walk	a40
>note	a46
>nothing	a132
>nothing hurts	a38
>nothing sharp	a-44
>nothing to	a60
>now ?	a-99
>now and	a51
>now at	a-28
>now but	a46
>now it	a25
>now like	a-29
>now on	a-62
>now one	a62
>now or	a-58
>now run	a-47
>nudge	a-39
>nudge me	a-26
>numb	a359
>numb after	a57
>numb as	a158
>numb from	a27
>number	a-24
>numbers	a-30
>nvm	a-79
>of	a-76
>of #	a30
>of a	a-83
>of drawers	a-83
>of it	a-77
>of my	a39
>of tempo	a35
>of that	a-56
>of the	a-37
>of this	a32
>off	a-33
>off i	a-122
>off please	a56
>off the	a-24
>off to	a49
>office	a62
>ok #	a-57
>ok ?	a46
>ok but	a-125
>ok for	a58
>ok now	a38
>ok tbh	a31
>ok to	a69
>ok today	a-31
>old	a-75
>old ankle	a-69
>old ticker	a60
>on #	a-69
>on ?	a40
>on a	a-83
>on crutches	a210
>on day	a-34
>on every	a78
>on foot	a-70
>on grass	a40
>on ice	a35
>on keyboard	a-29
>on me	a-39
>on one	a-53
>on or	a-70
>on run	a-37
>on set	a102
>on thinners	a84
>on what	a-38
>once	a141
>one	a39
>one ?	a-31
>one and	a43
>one calf	a60
>one foot	a-81
>one hot	a42
>one is	a71
>one leg	a115
>one more	a-121
>one of	a26
>one ok	a-55
>one place	a67
>one spot	a27
>one today	a43
>one tomorrow	a-25
>only	a152
>only #	a-77
>only ?	a-36
>only a	a80
>only the	a88
>only today	a-31
>op	a-46
>op went	a-46
>opinions	a66
>or	a-70
>or a	a40
>or after	a-78
>or bed	a-43
>or couch	a59
>or just	a-26
>or legs	a28
>or lift	a-79
>or nah	a58
>or nay	a60
>or neither	a71
>or no	a-47
>or run	a165
>or short	a30
>or sofa	a-41
>or squats	a25
>or walk	a41
>order	a-74
>order matter	a-26
>other	a-44
>other way	a-32
>otherwise fine	a-44
>ouch	a-44
>out	a-114
>out #	a-29
>out ?	a98
>out a	a42
>out but	a30
>out for	a-33
>out here	a-43
>out in	a-24
>out of	a-127
>out on	a34
>out or	a-28
>out the	a-44
>out there	a-34
>out tonight	a-34
>outside	a-31
>oval	a-26
>oval ?	a-26
>over	a130
>over here	a-91
>overnight	a297
>ow	a81
>own	a101
>pace is	a84
>paddock	a-34
>pain	a238
>pain at	a-47
>pain i	a40
>pain in	a139
>pain is	a41
>pain since	a49
>pain while	a-29
>painful	a80
>painless	a-75
>pains	a55
>panic	a36
>parkrun	a42
>parkrun ?	a-29
>parkrun in	a50
>parkrun tomorrow	a-52
>passed	a58
>passed out	a77
>passed the	a-24
>passing	a35
>passing out	a35
>past	a-37
>path now	a-52
>patients	a-43
>pause	a25
>pavement	a-29
>pee	a159
>pee always	a-89
>pee brown	a41
>pee looks	a25
>peeing	a245
>peeing tea	a75
>people	a-39
>perfect	a-27
>perhaps	a-56
>permission	a-85
>permitted	a-41
>permitted ?	a-41
>perth	a-26
>phone	a-59
>phones	a-48
>physio	a61
>pickup	a26
>pin	a-30
>pinch	a27
>pinching	a96
>pinching every	a25
>pinchy	a45
>ping	a59
>ping me	a-57
>pings	a-31
>pins	a43
>pins and	a64
>piss	a93
>pissed	a181
>place	a66
>plan	a64
>planks	a44
>planned	a52
>planned #	a69
>plates	a-47
>please	a-81
>please i	a33
>please my	a62
>plod	a-42
>plod ?	a-165
>plodding	a78
>plodding ?	a78
>plus	a40
>plus knee	a40
>pm	a-141
>point	a57
>point on	a31
>poor	a-49
>pop	a95
>pop and	a38
>pop in	a-107
>pop was	a83
>popped	a58
>popped on	a27
>popped today	a40
>popping	a101
>possible	a66
>possible ?	a91
>post	a-37
>power	a36
>ppl	a-45
>practice	a24
>pray	a-28
>press and	a-65
>press it	a90
>pressed	a-51
>pressure	a143
>pretty	a-46
>pride	a-114
>probably	a80
>probably nothing	a29
>problem	a92
>problem ?	a72
>profile	a-46
>pt	a-91
>pub	a-33
>puff	a41
>puffy	a65
>puffy and	a40
>pull up	a-26
>pulled	a254
>pulled up	a147
>pulling	a32
>pulse	a35
>purple	a52
>push	a73
>push ?	a45
>push off	a64
>push on	a-35
>push to	a-42
>put	a33
>put it	a58
>put me	a35
>put my	a-24
>put that	a-35
>put weight	a48
>put your	a-33
>q	a-70
>quad	a174
>quad just	a52
>quads	a196
>quads #	a-47
>quads are	a101
>quads like	a-25
>quads say	a-24
>quarter	a-27
>question	a-78
>questions	a-36
>quick	a-122
>quick #	a-61
>quid	a-28
>quit	a-115
>quit ?	a-37
>race	a-116
>race sat	a-33
>rack	a-55
>rack and	a-27
>radiator	a39
>rain	a-46
>raises	a-94
>raises till	a-24
>ran	a-58
>rate	a-35
>raw	a-35
>rd	a54
>rdl	a-72
>rdl /	a-50
>rdls	a-174
>rdls at	a-43
>ready	a-40
>real	a106
>really	a57
>reason	a-44
>reasons	a-32
>records	a-33
>recovery	a60
>recovery jog	a-60
>recovery run	a107
>red	a112
>red and	a39
>release	a-47
>release me	a-47
>remember	a-96
>remember i	a-45
>remind	a-109
>remind me	a-109
>reminder	a42
>reminders	a-36
>reminders on	a-33
>remove	a-79
>remove one	a-46
>rep	a65
>rep #	a39
>repair	a-48
>replaced	a-60
>report	a87
>reps	a-65
>reservoir	a-40
>rest	a95
>rest ?	a-35
>rest day	a39
>rest or	a97
>restart	a-50
>resting	a62
>resume	a-62
>resume the	a-59
>reverse	a-29
>rhabdo	a108
>ribs	a165
>right ?	a-42
>right after	a-28
>right knee	a39
>right now	a44
>right one	a62
>right way	a-61
>romanian	a-40
>romanian deadlifts	a-35
>room	a222
>room is	a124
>room was	a48
>ropes	a-29
>rough	a-35
>round	a-75
>round ?	a-37
>round the	a-39
>route	a-33
>row	a61
>rower	a58
>rows	a-41
>rows only	a-41
>rpe	a-75
>rpe and	a-28
>rpe eight	a27
>ruin	a-30
>rule	a-46
>rule of	a-39
>run	a199
>run :	a32
>run a	a-43
>run again	a42
>run anyway	a-24
>run as	a-29
>run back	a-47
>run because	a-52
>run before	a51
>run first	a44
>run have	a95
>run home	a-95
>run i	a25
>run in	a91
>run instead	a-35
>run is	a43
>run it	a120
>run later	a53
>run like	a-39
>run me	a-37
>run now	a-41
>run off	a68
>run ok	a-117
>run or	a36
>run possible	a43
>run sun	a-44
>run then	a-37
>run this	a-50
>run though	a47
>run to	a41
>run today	a-93
>run tomorrow	a75
>run w	a67
>run was	a46
>run when	a-26
>run with	a-62
>run yes	a39
>runners	a-109
>runners knee	a-60
>running	a28
>running #	a26
>running ?	a116
>running right	a-54
>running today	a-35
>running tonight	a-89
>runny	a106
>runs	a-115
>runs so	a-65
>rusty	a56
>saddle	a52
>saddle area	a52
>safe	a-24
>said	a-33
>said my	a-110
>said no	a-52
>salt	a-48
>same day	a-36
>same evening	a-29
>sat down	a46
>saturday	a84
>saturday morning	a-25
>saturday night	a-26
>saturday so	a52
>saturdays	a35
>saw	a108
>say	a-30
>say my	a-63
>say no	a-24
>say to	a27
>say yes	a-28
>saying	a-24
>says who	a102
>scale of	a44
>school	a-63
>sciatica	a58
>scrap	a-27
>scratchy	a-47
>seated	a-46
>sec	a25
>second one	a-25
>see	a-61
>see a	a-45
>see when	a34
>seeing	a182
>seeing stars	a152
>send the	a-56
>sent	a40
>september	a-63
>series	a50
>serious	a-123
>session	a-55
>set	a30
>set #	a103
>set ?	a-64
>set it	a-31
>set that	a-34
>sets	a-43
>settle	a29
>seven	a-41
>shake	a-32
>shakeout	a130
>shakeout ?	a145
>shakeout fine	a25
>shakeout ok	a71
>shaking	a85
>shaky	a-48
>shall	a-54
>shall i	a-54
>shame	a-55
>sharp	a134
>sharp at	a106
>sharp pain	a110
>sharp stab	a-61
>she	a-182
>she left	a-60
>she runs	a-32
>sheet	a46
>shh	a-26
>shin	a149
>shin has	a33
>shin splints	a-39
>shins	a96
>shiny	a104
>shivering	a96
>shivering in	a96
>shivers	a36
>shivery	a199
>shoes	a78
>shooting	a43
>shooting thing	a43
>shop	a26
>short	a110
>short one	a126
>shorten	a-87
>shot	a65
>should	a51
>should cardio	a-41
>should i	a-24
>should my	a68
>should not	a98
>should someone	a-44
>should the	a57
>show	a-31
>show my	a-28
>shuffle ?	a-58
>sick	a-24
>sides	a-44
>sign	a-63
>signs	a-43
>signs of	a-33
>simply	a-233
>since	a366
>since deadlifts	a30
>since hacks	a-44
>since i	a-27
>since january	a-27
>since leg	a46
>since squats	a147
>since that	a53
>since the	a76
>since this	a80
>since tuesday	a35
>since yesterday	a-30
>single	a-43
>sister	a-58
>sit	a47
>sits	a-32
>sitting	a-57
>sitting down	a-25
>six	a-123
>size	a33
>skin	a73
>skip	a57
>skip ?	a106
>skip it	a32
>skip the	a-48
>skipped	a-44
>skipping	a33
>skipping since	a25
>skipping the	a-47
>skips	a-38
>skips when	a51
>sleep	a-147
>sleeves	a37
>slightly	a33
>slow	a78
>slow #	a39
>slow ?	a55
>slow down	a-24
>slow jog	a-73
>slow lap	a-66
>slow one	a-34
>slow ones	a44
>slow run	a45
>slowly	a80
>small	a88
>small run	a115
>smooth	a-32
>snap	a130
>snapped	a89
>snappy	a-50
>sneak	a-37
>sneak out	a-26
>so	a223
>so #	a-80
>so am	a34
>so basically	a29
>so did	a-32
>so help	a52
>so i	a74
>so if	a29
>so is	a-38
>so like	a27
>so no	a196
>so run	a77
>so the	a63
>so weak	a60
>sock	a-28
>socket	a53
>socks	a-45
>sofa	a-66
>soft	a40
>solid	a-34
>some	a-54
>someone	a-57
>someones	a-59
>song	a-27
>soon	a-41
>sore	a-66
>sore #	a-80
>sore ankle	a34
>sore in	a-53
>sore knee	a53
>sore lol	a62
>sore spot	a24
>sore than	a-49
>sore though	a32
>sore to	a68
>sore was	a-28
>soreness	a-39
>soreness #	a100
>soreness went	a-33
>sort	a62
>sort of	a44
>sound	a-53
>speed	a-58
>speed ?	a44
>speedwork	a-29
>speedwork ?	a-56
>spent	a44
>spin	a-81
>spin of	a-50
>spin on	a-32
>spinning	a208
>splints	a-39
>splitting	a33
>sport	a119
>spot	a130
>spot on	a72
>spots	a162
>spotter	a-57
>spring	a-37
>sprint	a29
>sprint ?	a31
>sprints	a-100
>sprints ?	a-50
>squashed	a28
>squat	a67
>squat or	a51
>squats	a67
>squats #	a87
>squats and	a-87
>squats at	a97
>squats make	a-39
>squats or	a-50
>squats please	a49
>squats this	a32
>squats today	a26
>squats yesterday	a-44
>squatted	a24
>squatted #	a41
>squatting	a-43
>squeeze	a-24
>st	a-32
>stab	a65
>stab in	a-90
>stabbing	a140
>stabbing in	a140
>stabby	a103
>stabs	a133
>stairs	a134
>stairs are	a76
>stairs backwards	a-25
>stairs since	a44
>stand	a-59
>stand on	a-70
>stand up	a33
>standing on	a24
>standing up	a-30
>stars	a124
>start	a-192
>start again	a-31
>start the	a-74
>started	a-25
>starting	a91
>starting to	a91
>steady	a-40
>steady on	a-27
>step	a110
>step ups	a-96
>stiff	a-42
>still	a104
>still a	a-63
>still asleep	a-58
>still counts	a-36
>still dizzy	a76
>still do	a71
>still go	a123
>still going	a-102
>still good	a89
>still got	a30
>still here	a51
>still hurts	a27
>still jog	a-27
>still moving	a91
>still ok	a57
>still on	a65
>still out	a-30
>still run	a-114
>still sore	a51
>still there	a-33
>still up	a-24
>still want	a-63
>stings	a54
>stop ?	a92
>stop asking	a-26
>stop at	a-43
>stop for	a-51
>stop it	a-27
>stop me	a143
>stop messaging	a42
>stop my	a34
>stop stop	a113
>stop texting	a-26
>stop this	a-27
>stopped	a51
>straighten	a32
>strain	a-77
>strained	a37
>strained my	a42
>strava	a-44
>strength	a111
>stress	a25
>stress fracture	a-26
>stretch	a28
>stretch for	a61
>stretching	a33
>strides	a-29
>stroke	a35
>strong	a-24
>stuff	a-188
>stuff and	a-59
>such	a25
>sudden	a28
>sunday	a-26
>sunny	a-65
>super	a-25
>supposed	a-51
>supposed to	a-51
>sure	a-33
>surely a	a35
>swear	a26
>sweating	a-39
>sweating out	a-50
>sweaty	a-28
>sweet	a-39
>swell	a83
>swelled	a82
>swelled up	a82
>swelling	a96
>switch	a-60
>switch it	a-57
>swollen	a203
>swollen after	a46
>swollen and	a84
>swollen calf	a71
>symptoms	a-30
>table	a-27
>tack	a-30
>take	a70
>take it	a-32
>take me	a108
>taking	a-60
>talk	a-41
>talking	a-54
>tap	a67
>taper	a36
>tbh	a112
>tea	a124
>tearing	a-39
>tell	a-46
>tell me	a-99
>tell mum	a41
>temp	a261
>tempo	a-34
>tempo ?	a59
>tempo and	a-29
>tempo at	a-43
>tempo if	a25
>tempo is	a-38
>tempo ok	a48
>tempo on	a-28
>tempo run	a-34
>tempo tonight	a-90
>tempos	a-30
>ten	a-24
>ten minutes	a34
>texting	a-26
>texting me	a-43
>th	a-30
>than	a-171
>than the	a-49
>that a	a-40
>that and	a-27
>that as	a-45
>that bit	a33
>that count	a-24
>that hurts	a68
>that i	a142
>that in	a-46
>that is	a47
>that knee	a-59
>that my	a180
>that ok	a-27
>that one	a30
>that was	a-41
>that will	a45
>the	a61
>the #	a-40
>the achilles	a29
>the ankle	a67
>the arse	a-38
>the back	a-44
>the bad	a-27
>the bar	a-31
>the bathroom	a48
>the bench	a35
>the bit	a-41
>the blood	a28
>the calf	a-28
>the call	a52
>the canal	a35
>the car	a-58
>the cat	a-58
>the check	a-110
>the checkins	a-42
>the chest	a58
>the church	a-25
>the cinema	a-33
>the clappers	a37
>the clock	a-25
>the color	a62
>the couch	a51
>the daily	a-39
>the dark	a-52
>the diff	a-44
>the doc	a-44
>the dog	a39
>the door	a-74
>the easy	a-30
>the evening	a-26
>the fire	a-29
>the first	a-26
>the floor	a31
>the foot	a62
>the good	a51
>the groin	a30
>the gym	a34
>the hamstring	a35
>the heart	a-34
>the heat	a58
>the heel	a39
>the hip	a36
>the joint	a80
>the kids	a-34
>the kitchen	a49
>the knee	a153
>the kneecap	a68
>the knees	a36
>the laces	a49
>the last	a36
>the left	a71
>the leg	a88
>the legs	a-89
>the lights	a116
>the logic	a-47
>the loop	a58
>the lot	a-95
>the messages	a-26
>the middle	a-76
>the moment	a-25
>the morning	a-93
>the muscle	a121
>the new	a27
>the news	a-75
>the night	a45
>the no	a-48
>the office	a66
>the one	a39
>the oval	a-26
>the paddock	a-34
>the pain	a34
>the path	a-33
>the phone	a-46
>the physio	a36
>the plan	a98
>the pop	a100
>the pub	a-33
>the quad	a26
>the quads	a70
>the question	a-38
>the questions	a-36
>the rack	a-40
>the raw	a-35
>the reminders	a-36
>the reservoir	a-40
>the rest	a-76
>the ribs	a95
>the room	a124
>the rower	a58
>the run	a-84
>the same	a-24
>the scale	a-48
>the session	a-39
>the shin	a52
>the speed	a44
>the squats	a52
>the stairs	a72
>the start	a-45
>the thigh	a132
>the till	a-30
>the train	a-38
>the treadmill	a-128
>the twinge	a75
>the usual	a56
>the waist	a-88
>the wall	a65
>the washing	a-31
>the whole	a34
>them	a62
>them ?	a43
>then	a-124
>then #	a-40
>then ?	a69
>then my	a45
>there	a-80
>there a	a-25
>there is	a53
>there now	a34
>these	a-24
>they	a-44
>thigh	a220
>thigh at	a31
>thigh went	a36
>thighs	a-26
>thighs swollen	a48
>thing	a92
>thing again	a30
>thing i	a-75
>thing in	a43
>thing is	a30
>thing off	a50
>think	a72
>think about	a-27
>think i	a67
>thinking	a-31
>thinking of	a-27
>thinks	a24
>thinners	a84
>this	a-62
>this bot	a41
>this form	a-32
>this is	a-141
>this morning	a169
>this stabbing	a32
>this time	a-41
>though	a141
>though i	a35
>thoughts	a26
>thoughts ?	a49
>three	a-30
>threshold	a-60
>throbbing	a92
>through	a-106
>through this	a-32
>thrust	a-71
>thrusts	a-66
>thrusts and	a-25
>thumb	a-33
>thumping	a44
>thurs	a39
>thurs ?	a32
>thursday	a-120
>tibia	a189
>ticked	a41
>ticked no	a41
>ticker	a60
>tie	a-33
>tight	a110
>tight all	a61
>tight and	a35
>tight as	a68
>tightness	a38
>tights	a-27
>til	a-95
>til #	a-25
>til lunch	a56
>til my	a-25
>til the	a-45
>till	a-74
>time	a-28
>time i	a105
>time to	a-44
>times	a-32
>timezone	a-43
>tingle	a103
>tingling	a214
>tingling in	a53
>tingly	a75
>tingly after	a75
>tiny	a83
>tired	a-86
>tmrws	a-24
>to	a253
>to #	a-140
>to an	a-44
>to avoid	a46
>to be	a-57
>to breathe	a54
>to clear	a51
>to do	a112
>to finish	a28
>to foot	a32
>to get	a39
>to go	a86
>to kill	a-55
>to leeds	a-41
>to lie	a26
>to live	a-67
>to look	a53
>to loosen	a31
>to me	a45
>to my	a48
>to press	a41
>to run	a-163
>to say	a-47
>to see	a35
>to sleep	a-65
>to strava	a-29
>to tell	a63
>to the	a108
>to type	a32
>to wait	a35
>to wake	a-32
>to warm	a27
>to write	a63
>today	a61
>today ?	a-111
>today and	a46
>today but	a-43
>today like	a-43
>today lol	a139
>today or	a-44
>toes	a177
>toes numb	a39
>told	a-32
>told you	a-32
>tomorrow	a49
>tomorrow ?	a78
>tonight	a-67
>tonight ?	a104
>too	a53
>too dizzy	a117
>too much	a-30
>toothache	a71
>tore	a31
>tore my	a83
>track at	a40
>trail	a-24
>train	a68
>train ?	a107
>training	a-78
>training plan	a-36
>training what	a-40
>treadmill	a71
>treadmill ?	a51
>treadmill before	a35
>treadmill first	a-38
>treadmill ok	a63
>treadmill then	a-34
>treadmill walk	a30
>treadmills	a-40
>trembling	a-30
>trend	a-27
>trot ?	a62
>trouble	a-42
>true	a-39
>try	a-121
>trying	a49
>trying to	a49
>tube	a64
>tuesdays	a37
>turn	a-117
>turn back	a37
>turn the	a24
>turned	a150
>tweaked	a105
>twenty	a-53
>twenty minutes	a-35
>twice today	a25
>twinge	a103
>twinge in	a57
>twinges	a47
>two days	a-24
>two miles	a94
>type	a30
>typed	a33
>uber	a63
>uber ?	a28
>ultra	a-26
>ultra in	a-26
>under	a-49
>under the	a33
>undo	a-87
>undo my	a-26
>unsteady	a-85
>unsubscribe	a-53
>until	a158
>up	a190
>up after	a-25
>up and	a71
>up for	a-33
>up from	a53
>up like	a54
>up overnight	a29
>up the	a-69
>up today	a27
>up tonight	a-25
>up w	a101
>update :	a27
>uphill	a46
>ups	a-96
>ups on	a-25
>urine	a-62
>us	a-76
>us run	a-96
>use	a-31
>ute	a-34
>velcro	a38
>verdict	a140
>verdict ?	a149
>version	a-27
>very	a161
>video	a-77
>vienna	a-55
>vs	a-124
>w	a97
>w #	a54
>w a	a86
>w chest	a-51
>waist	a-88
>waist down	a-72
>wait	a42
>wait a	a24
>waiting	a-27
>wake	a-45
>wake up	a-38
>walk	a124
>walk ?	a75
>walk home	a64
>walk jog	a117
>walk on	a41
>walk only	a-30
>walk run	a-113
>walked	a-50
>walking lunges	a-42
>wall sits	a-30
>want	a-130
>want my	a-50
>wants	a43
>warming	a-33
>warming up	a-33
>warning	a40
>was #	a75
>was at	a-25
>was going	a29
>was i	a-28
>was it	a-27
>was just	a36
>was last	a-40
>was like	a25
>was my	a-92
>was not	a75
>was sick	a46
>was spinning	a48
>was squats	a-26
>was the	a39
>was too	a48
>was two	a-41
>was yesterday	a-41
>washing	a-31
>washing machine	a-31
>watch	a29
>watching	a-131
>water	a37
>way	a-34
>way round	a-68
>way to	a-32
>we	a-61
>we run	a-31
>weak	a99
>weak as	a32
>weak i	a60
>wednesday	a-25
>wee	a127
>wee is	a32
>wee looks	a67
>weeks	a-71
>weight on	a27
>weights	a-79
>weird	a120
>well	a-118
>went	a48
>went black	a56
>went down	a63
>went from	a-69
>went ping	a159
>went well	a-65
>were #	a-38
>wet	a-68
>what	a-240
>what about	a65
>what are	a-25
>what can	a48
>what causes	a-36
>what colour	a-58
>what did	a59
>what do	a-26
>what goes	a-29
>what if	a-49
>what is	a-75
>what pace	a84
>what should	a-44
>what you	a-46
>whatever	a26
>whatsoever	a-45
>when	a-171
>when did	a-92
>when i	a125
>when is	a-76
>when my	a61
>when she	a-75
>when should	a-69
>where	a95
>where can	a-38
>where i	a-64
>which	a-128
>which goes	a-50
>which is	a-73
>while running	a-37
>whining	a42
>whit	a45
>whole	a-47
>whole body	a-53
>whole thing	a42
>why	a-97
>why am	a78
>why can	a-24
>why do	a-95
>why does	a-81
>why i	a-38
>why is	a-41
>why only	a-28
>why red	a75
>why rest	a82
>why should	a-37
>why the	a-25
>why though	a-47
>whys	a-36
>whys it	a-24
>wife	a30
>wifi	a-62
>wifi is	a-36
>wifi keeps	a-26
>will	a29
>will not	a117
>will running	a-33
>will to	a-67
>wind	a-28
>winter	a-95
>wipe	a-29
>wise to	a-42
>with	a37
>with #	a64
>with a	a99
>with her	a-62
>with my	a26
>with running	a84
>with the	a-37
>wobbly	a-75
>woke	a62
>woke up	a53
>wood	a24
>woozy	a91
>woozy since	a64
>work	a-108
>work ?	a-28
>worse each	a50
>worse than	a-78
>worst	a-33
>worst soreness	a-33
>worth	a46
>worth a	a28
>would	a161
>would a	a78
>wreck	a-33
>write	a46
>write home	a63
>wrong button	a-50
>x	a-59
>x #	a-69
>yay	a59
>yay or	a60
>ye	a37
>yeah	a-27
>yeah nah	a-38
>year	a-49
>years	a-64
>yelling	a-27
>yes /	a69
>yes ?	a-97
>yes no	a59
>yesterday	a-117
>yet	a-77
>you	a-44
>you ?	a127
>you cancel	a56
>you do	a29
>you know	a57
>you say	a62
>you send	a65
>you tell	a-33
>you were	a-32
>your	a-128
>zero	a82
>zing	a273
>zip	a-80
>zone	a61
>zone #	a118
>zone is	a-40
?	a140
? !	a-30
? #	a59
? $	a-82
? _ #	a137
? _ $	a-120
? _ ?	a79
? _ a	a-34
? _ again	a42
? _ ankle	a-102
? _ brown	a55
? _ from	a70
? _ i	a-46
? _ is	a116
? _ like	a-172
? _ long	a-36
? _ min	a64
? _ my	a55
? _ no	a-38
? _ on	a51
? _ order	a-28
? _ sore	a-26
? _ soreness	a-104
? _ the	a37
? _ to	a57
? _ was	a25
? asking	a120
? explain	a67
? it	a-34
? jog	a49
? legs	a-44
? mine	a49
? mines	a-93
? no	a-175
? not	a-52
? pain	a98
? quads	a-31
? run	a227
? squats	a72
? still	a-31
? the	a37
? want	a66
? why	a78
? yes	a-100
@	a58
@ #	a58
@ _ #	a101
@ _ $	a-42
@ _ felt	a-27
@ _ no	a-85
@ _ this	a57
^ #	a214
^ $	a-352
^ _ !	a50
^ _ #	a292
^ _ $	a-44
^ _ /	a-72
^ _ :	a72
^ _ ?	a-188
^ _ @	a122
^ _ a	a42
^ _ ache	a-65
^ _ aches	a64
^ _ achilles	a-66
^ _ af	a-66
^ _ after	a46
^ _ afternoon	a-38
^ _ again	a-37
^ _ all	a218
^ _ alright	a-29
^ _ am	a115
^ _ an	a-31
^ _ and	a-152
^ _ ankle	a-106
^ _ appointment	a-25
^ _ are	a76
^ _ area	a52
^ _ asked	a52
^ _ asking	a-28
^ _ asleep	a-42
^ _ at	a-210
^ _ back	a-85
^ _ bath	a-28
^ _ because	a-34
^ _ before	a31
^ _ bike	a-27
^ _ bit	a-44
^ _ black	a34
^ _ blew	a40
^ _ block	a-33
^ _ body	a-65
^ _ bone	a208
^ _ both	a-51
^ _ bowl	a101
^ _ box	a27
^ _ breakfast	a-45
^ _ bridges	a-128
^ _ broke	a214
^ _ broken	a-68
^ _ brothers	a-63
^ _ brown	a37
^ _ bug	a-43
^ _ bulgarians	a37
^ _ burn	a-83
^ _ but	a-69
^ _ by	a-50
^ _ calves	a-106
^ _ came	a33
^ _ can	a-125
^ _ cancel	a-51
^ _ car	a-25
^ _ cars	a-47
^ _ cat	a-93
^ _ changed	a-28
^ _ chattering	a128
^ _ check	a-31
^ _ checked	a-104
^ _ checking	a50
^ _ checkins	a77
^ _ chest	a-143
^ _ chills	a191
^ _ chocolate	a-49
^ _ city	a-35
^ _ class	a-36
^ _ cleared	a-26
^ _ clicking	a55
^ _ client	a-90
^ _ closed	a-30
^ _ coca	a-68
^ _ code	a-50
^ _ coffee	a-103
^ _ coke	a231
^ _ cola	a169
^ _ cold	a-154
^ _ colour	a-58
^ _ come	a39
^ _ commute	a-57
^ _ cooking	a58
^ _ covid	a-130
^ _ cramp	a-87
^ _ crawling	a35
^ _ cream	a-29
^ _ crook	a-31
^ _ curl	a88
^ _ curls	a-64
^ _ cut	a-36
^ _ date	a-38
^ _ day	a-78
^ _ days	a-33
^ _ deadlift	a-30
^ _ deadlifts	a-45
^ _ deads	a123
^ _ deep	a-118
^ _ degrees	a137
^ _ did	a-136
^ _ dizzy	a67
^ _ do	a-87
^ _ does	a-71
^ _ dog	a-71
^ _ doing	a-55
^ _ doms	a28
^ _ done	a129
^ _ down	a-200
^ _ dropped	a-32
^ _ dull	a127
^ _ early	a-26
^ _ easy	a-148
^ _ eaten	a86
^ _ em	a-28
^ _ energy	a-58
^ _ evening	a-26
^ _ every	a-162
^ _ everything	a-123
^ _ everywhere	a188
^ _ exactly	a54
^ _ exhaustion	a40
^ _ ext	a138
^ _ faint	a148
^ _ fainted	a-102
^ _ feel	a57
^ _ feeling	a97
^ _ feels	a228
^ _ feet	a294
^ _ fell	a79
^ _ felt	a31
^ _ fever	a140
^ _ feverish	a257
^ _ finished	a76
^ _ flexor	a75
^ _ flu	a-54
^ _ fluttering	a64
^ _ foot	a39
^ _ for	a48
^ _ forget	a26
^ _ forgot	a24
^ _ free	a-146
^ _ friday	a128
^ _ fried	a-51
^ _ from	a-216
^ _ gave	a40
^ _ get	a123
^ _ goes	a89
^ _ gone	a44
^ _ good	a-59
^ _ goosebumps	a99
^ _ got	a-276
^ _ gran	a-29
^ _ great	a150
^ _ groin	a118
^ _ guinness	a224
^ _ h	a-62
^ _ hack	a78
^ _ half	a-27
^ _ hamstring	a180
^ _ hands	a-43
^ _ harsh	a-29
^ _ has	a-191
^ _ have	a43
^ _ head	a311
^ _ headache	a-30
^ _ headed	a178
^ _ heart	a-114
^ _ heavy	a-47
^ _ heel	a-56
^ _ here	a31
^ _ hip	a272
^ _ hips	a49
^ _ hit	a-37
^ _ home	a-65
^ _ hop	a-40
^ _ hot	a-180
^ _ hour	a-138
^ _ house	a-61
^ _ how	a-26
^ _ hr	a-36
^ _ hrs	a-50
^ _ hurts	a405
^ _ husband	a-27
^ _ i	a-83
^ _ idea	a-33
^ _ idle	a-26
^ _ in	a63
^ _ infection	a-80
^ _ ins	a-34
^ _ is	a104
^ _ ish	a68
^ _ issue	a-29
^ _ itd	a-33
^ _ jabbing	a31
^ _ job	a-45
^ _ jog	a-95
^ _ jogging	a-39
^ _ joint	a74
^ _ joke	a47
^ _ juice	a-78
^ _ jumps	a-186
^ _ just	a50
^ _ k	a70
^ _ keep	a70
^ _ keeps	a158
^ _ kept	a71
^ _ kicked	a80
^ _ kid	a-52
^ _ kind	a106
^ _ km	a-34
^ _ knee	a25
^ _ kneecap	a49
^ _ knees	a172
^ _ know	a-26
^ _ lad	a-32
^ _ laps	a-31
^ _ last	a52
^ _ late	a-57
^ _ left	a89
^ _ leg	a159
^ _ legs	a50
^ _ lied	a30
^ _ lift	a-59
^ _ light	a-39
^ _ lightheaded	a-37
^ _ like	a-123
^ _ limping	a28
^ _ little	a81
^ _ locked	a49
^ _ log	a-89
^ _ long	a89
^ _ look	a94
^ _ looks	a194
^ _ lower	a-46
^ _ lunchtime	a42
^ _ made	a58
^ _ make	a99
^ _ man	a95
^ _ many	a52
^ _ mate	a-32
^ _ me	a31
^ _ meetings	a-40
^ _ message	a53
^ _ messages	a-31
^ _ messaging	a43
^ _ mile	a-45
^ _ miles	a42
^ _ min	a-139
^ _ mind	a-81
^ _ mins	a-49
^ _ minutes	a60
^ _ mode	a-52
^ _ mon	a-49
^ _ month	a-101
^ _ morning	a-48
^ _ mornings	a-67
^ _ mother	a-34
^ _ muscle	a53
^ _ muscles	a53
^ _ my	a-276
^ _ myself	a-68
^ _ nagging	a-33
^ _ nah	a-26
^ _ nd	a-50
^ _ nearly	a-84
^ _ need	a-32
^ _ needle	a105
^ _ needs	a-31
^ _ never	a-108
^ _ next	a-30
^ _ niggle	a55
^ _ night	a91
^ _ nine	a-65
^ _ normal	a-24
^ _ nose	a-43
^ _ not	a-213
^ _ notifications	a-25
^ _ now	a61
^ _ numb	a-84
^ _ numbness	a43
^ _ objective	a-24
^ _ off	a-71
^ _ ok	a-27
^ _ on	a-234
^ _ one	a34
^ _ only	a38
^ _ op	a-42
^ _ or	a-94
^ _ out	a-36
^ _ outside	a-37
^ _ over	a83
^ _ pace	a-64
^ _ pain	a156
^ _ pains	a79
^ _ partner	a-33
^ _ passed	a-125
^ _ pee	a41
^ _ phone	a-127
^ _ physio	a-37
^ _ pinch	a61
^ _ pinged	a69
^ _ pings	a65
^ _ pins	a-46
^ _ pipi	a43
^ _ pitch	a-72
^ _ please	a80
^ _ plodding	a-33
^ _ plus	a36
^ _ pop	a58
^ _ popped	a116
^ _ press	a69
^ _ pt	a-56
^ _ pulled	a-33
^ _ pulling	a-70
^ _ pulls	a63
^ _ pulse	a38
^ _ pump	a-81
^ _ put	a-75
^ _ quad	a-95
^ _ question	a-53
^ _ quiet	a45
^ _ quiz	a-32
^ _ race	a28
^ _ raises	a-45
^ _ rate	a-83
^ _ rather	a-24
^ _ rd	a-65
^ _ really	a52
^ _ red	a-62
^ _ reminders	a71
^ _ rep	a69
^ _ rest	a-112
^ _ rice	a-63
^ _ rid	a-25
^ _ roller	a-27
^ _ room	a87
^ _ round	a-44
^ _ rpe	a86
^ _ ruck	a25
^ _ runners	a-25
^ _ running	a-71
^ _ said	a31
^ _ sat	a-47
^ _ say	a64
^ _ sec	a-39
^ _ session	a-52
^ _ set	a-35
^ _ sets	a-133
^ _ shaking	a-39
^ _ sharp	a-26
^ _ shift	a-37
^ _ shin	a-38
^ _ shoes	a-48
^ _ should	a-62
^ _ sick	a104
^ _ side	a39
^ _ since	a99
^ _ sitting	a26
^ _ skipping	a83
^ _ sleep	a-36
^ _ sleeves	a-171
^ _ slept	a81
^ _ socks	a-108
^ _ some	a-45
^ _ someone	a-96
^ _ something	a39
^ _ sore	a63
^ _ soreness	a-26
^ _ sound	a29
^ _ speed	a-25
^ _ spins	a45
^ _ splints	a-29
^ _ spot	a48
^ _ sprain	a-40
^ _ squat	a-130
^ _ squats	a29
^ _ squatted	a-72
^ _ squatting	a-39
^ _ stabs	a31
^ _ stair	a-38
^ _ stairs	a-52
^ _ stars	a261
^ _ started	a-41
^ _ step	a-68
^ _ still	a55
^ _ stop	a103
^ _ strain	a43
^ _ strap	a-29
^ _ stress	a-35
^ _ stretch	a61
^ _ stretching	a-39
^ _ stroke	a-28
^ _ surgery	a-82
^ _ sweats	a227
^ _ swelling	a75
^ _ swimming	a228
^ _ swollen	a108
^ _ takes	a28
^ _ talking	a44
^ _ tape	a-101
^ _ tea	a58
^ _ temp	a69
^ _ tempo	a-62
^ _ ten	a-27
^ _ tendon	a125
^ _ test	a-29
^ _ texting	a-66
^ _ that	a-38
^ _ the	a-204
^ _ their	a-136
^ _ there	a-39
^ _ thighs	a36
^ _ think	a105
^ _ this	a45
^ _ though	a-27
^ _ threw	a115
^ _ through	a-109
^ _ thrust	a-38
^ _ thursday	a32
^ _ thx	a-33
^ _ ticker	a73
^ _ tight	a-55
^ _ tights	a-78
^ _ til	a60
^ _ till	a128
^ _ time	a-35
^ _ times	a43
^ _ tingling	a63
^ _ tired	a-83
^ _ to	a-291
^ _ today	a188
^ _ toe	a66
^ _ toes	a179
^ _ tokyo	a-32
^ _ too	a81
^ _ tore	a78
^ _ track	a-33
^ _ traffic	a-47
^ _ treadmill	a35
^ _ trial	a-35
^ _ turned	a-42
^ _ tweaked	a82
^ _ twice	a45
^ _ twinge	a167
^ _ typed	a-34
^ _ under	a112
^ _ units	a-56
^ _ up	a-43
^ _ ups	a-28
^ _ urine	a87
^ _ us	a-52
^ _ used	a-55
^ _ verdict	a-71
^ _ very	a-45
^ _ vision	a48
^ _ vs	a-39
^ _ w	a-44
^ _ walk	a-106
^ _ want	a-61
^ _ was	a-107
^ _ watch	a98
^ _ way	a24
^ _ wee	a60
^ _ week	a-57
^ _ weeks	a-55
^ _ weight	a-58
^ _ well	a39
^ _ went	a278
^ _ were	a-40
^ _ when	a-113
^ _ where	a-110
^ _ who	a-32
^ _ wifi	a-37
^ _ will	a51
^ _ with	a-28
^ _ wobbling	a-36
^ _ woke	a-43
^ _ workout	a-76
^ _ would	a102
^ _ wrong	a-52
^ _ wrote	a-67
^ _ years	a-84
^ _ yesterday	a86
^ _ you	a-46
^ _ your	a-57
^ a	a108
^ about	a-28
^ absolutely	a-52
^ achilles	a39
^ actually	a-58
^ adductors	a-30
^ afib	a80
^ after	a-56
^ also	a-56
^ am	a-105
^ an	a-50
^ and	a-80
^ ankle	a158
^ ankles	a47
^ ants	a35
^ arms	a65
^ as	a29
^ ask	a54
^ asking	a34
^ at	a-158
^ ate	a27
^ baby	a-93
^ back	a-81
^ bad	a-60
^ bail	a-32
^ bailed	a24
^ bambi	a-28
^ bar	a-43
^ because	a-55
^ bed	a-44
^ been	a-70
^ bending	a-24
^ bike	a-47
^ bit	a-157
^ blacked	a108
^ blister	a-43
^ blood	a65
^ bodys	a-42
^ boiling	a74
^ bone	a-56
^ bored	a-39
^ boss	a30
^ both	a329
^ box	a-156
^ brb	a-30
^ break	a-56
^ breathing	a151
^ bridges	a37
^ bro	a-35
^ broke	a-129
^ brown	a-147
^ bulgarians	a102
^ bum	a77
^ bunged	a-34
^ burn	a-102
^ burning	a84
^ butt	a-31
^ bye	a260
^ calf	a-59
^ calves	a-47
^ can	a-52
^ cancel	a130
^ carb	a-29
^ carrying	a-101
^ chalk	a-27
^ change	a57
^ check	a-58
^ checked	a-38
^ chest	a-111
^ chills	a-126
^ clocks	a-31
^ coach	a-98
^ cold	a89
^ collapsed	a81
^ coming	a-69
^ completely	a-107
^ couch	a-43
^ cough	a-50
^ covid	a231
^ creatine	a-40
^ crushed	a-27
^ csv	a-25
^ currently	a-49
^ cut	a-24
^ cutting	a63
^ dad	a-56
^ danke	a-52
^ dark	a40
^ day	a-47
^ dead	a-67
^ deadlift	a-44
^ deads	a-29
^ delete	a143
^ deleted	a-28
^ do	a-102
^ doc	a79
^ doctor	a-41
^ does	a119
^ doing	a-41
^ doms	a-151
^ done	a-58
^ down	a-71
^ drank	a-108
^ driving	a-27
^ drop	a-28
^ dude	a-40
^ dull	a64
^ dying	a-63
^ easy	a-115
^ edit	a72
^ elephant	a101
^ end	a64
^ energy	a-52
^ english	a-36
^ erase	a127
^ every	a-35
^ everything	a150
^ exhausted	a-65
^ explain	a192
^ fast	a-25
^ fasted	a-24
^ favouring	a52
^ feel	a60
^ feelin	a29
^ feeling	a81
^ feels	a-50
^ feet	a-134
^ fell	a34
^ felt	a245
^ fever	a129
^ feverish	a72
^ feverishly	a-49
^ finished	a-89
^ fix	a78
^ flu	a45
^ foam	a-27
^ foot	a100
^ football	a-44
^ forearms	a-39
^ four	a-35
^ fresh	a-34
^ fri	a-28
^ full	a-180
^ garmin	a-37
^ gdpr	a-66
^ get	a-27
^ getting	a-84
^ gf	a-110
^ glutes	a-28
^ go	a-85
^ going	a-151
^ gone	a50
^ good	a-44
^ got	a89
^ grandson	a-41
^ gym	a-32
^ hack	a112
^ half	a-82
^ halfway	a-83
^ hamstring	a313
^ hand	a-35
^ happy	a134
^ hard	a-44
^ haud	a70
^ have	a-76
^ head	a103
^ heard	a82
^ heart	a164
^ heat	a28
^ heel	a74
^ hello	a-41
^ help	a-59
^ hey	a-46
^ hill	a-37
^ hip	a206
^ hips	a162
^ hit	a-111
^ hm	a-35
^ hobbling	a445
^ hold	a-55
^ hopping	a49
^ hot	a93
^ hour	a34
^ how	a201
^ hr	a-48
^ hubby	a-40
^ hyrox	a-35
^ i	a-346
^ id	a-76
^ if	a-159
^ ignore	a-26
^ imperial	a-26
^ in	a-189
^ is	a-160
^ itching	a-36
^ jaw	a28
^ jogging	a262
^ joints	a-35
^ jst	a-33
^ just	a-165
^ k	a62
^ keeping	a-39
^ kettlebell	a-29
^ kg	a-28
^ kids	a-172
^ kind	a93
^ kindly	a-27
^ km	a126
^ knackered	a-82
^ knee	a126
^ kneecap	a95
^ kneeling	a-70
^ knees	a-137
^ lap	a64
^ last	a-73
^ later	a82
^ laters	a41
^ leave	a-55
^ left	a-93
^ leg	a69
^ legs	a124
^ let	a-28
^ lifted	a-99
^ lifting	a-43
^ light	a133
^ lightheaded	a172
^ limping	a183
^ literally	a-72
^ little	a102
^ log	a43
^ lol	a69
^ losing	a-57
^ lowering	a-34
^ lunge	a-29
^ lunged	a76
^ lunges	a224
^ lungs	a36
^ lying	a51
^ machine	a-46
^ man	a-54
^ marathon	a-54
^ massage	a-35
^ mate	a-63
^ may	a-39
^ maybe	a-73
^ me	a-79
^ meaning	a38
^ meant	a-31
^ metatarsal	a135
^ mid	a-48
^ mile	a105
^ miles	a-30
^ monday	a-90
^ more	a-27
^ move	a45
^ moving	a-61
^ mri	a37
^ mum	a-24
^ muscle	a123
^ mute	a166
^ my	a-120
^ nearly	a40
^ need	a62
^ neither	a-138
^ never	a26
^ new	a-73
^ nine	a-62
^ no	a-89
^ nope	a-38
^ nordics	a40
^ not	a-86
^ nothing	a-140
^ now	a-62
^ nudge	a-26
^ numb	a-73
^ nvm	a-41
^ off	a-55
^ old	a68
^ on	a67
^ one	a-108
^ only	a-52
^ ouch	a-52
^ ouchie	a90
^ out	a-115
^ outside	a65
^ overheated	a50
^ ow	a162
^ pace	a-56
^ pack	a-26
^ pain	a113
^ paracetamol	a31
^ parkrun	a-143
^ passed	a67
^ patella	a152
^ pause	a24
^ pausing	a34
^ pee	a51
^ peed	a248
^ peeing	a138
^ pinch	a-30
^ ping	a-25
^ pins	a75
^ piss	a93
^ pissed	a181
^ please	a-45
^ pop	a204
^ popped	a-118
^ post	a-45
^ powerlifter	a-30
^ pressure	a160
^ preworkout	a60
^ proper	a26
^ protein	a-25
^ puffy	a115
^ pulse	a124
^ purge	a-36
^ push	a-36
^ pushed	a-33
^ pushing	a-41
^ put	a-88
^ putting	a-68
^ quad	a88
^ quads	a353
^ quiet	a106
^ rack	a71
^ racked	a-27
^ ran	a-90
^ really	a-60
^ reasons	a-63
^ reckon	a-34
^ recovery	a-34
^ remember	a-49
^ reminder	a62
^ remove	a-66
^ rep	a-95
^ reset	a-29
^ rest	a-31
^ restart	a-25
^ rested	a-30
^ resting	a80
^ ribs	a48
^ rolled	a37
^ rolling	a-49
^ romanian	a-64
^ room	a48
^ roommate	a-97
^ rough	a-53
^ run	a-125
^ runners	a-29
^ running	a103
^ s	a32
^ saddle	a52
^ same	a55
^ sat	a-74
^ saturday	a-40
^ saw	a124
^ sciatica	a67
^ scratch	a-26
^ seeing	a167
^ session	a48
^ set	a-64
^ shaky	a-28
^ sharp	a-63
^ shattered	a-84
^ she	a-134
^ shin	a150
^ shinbone	a53
^ shins	a-82
^ shivering	a178
^ shoes	a-72
^ shooting	a106
^ short	a25
^ shot	a-65
^ should	a52
^ si	a55
^ sick	a-56
^ signs	a-33
^ silence	a74
^ since	a-138
^ single	a-51
^ sinus	a-74
^ sister	a-48
^ sit	a27
^ skin	a57
^ skip	a-53
^ skipped	a-103
^ sleep	a-30
^ slept	a-74
^ slow	a-36
^ smashed	a-32
^ snooze	a68
^ so	a99
^ something	a157
^ sore	a-169
^ soreness	a-66
^ sorry	a32
^ sort	a61
^ sos	a-47
^ split	a34
^ spurs	a-24
^ stabbed	a-84
^ stabbing	a141
^ standing	a-78
^ start	a-60
^ static	a-24
^ step	a-45
^ stiff	a-31
^ still	a-260
^ stitch	a80
^ stomach	a-43
^ stop	a236
^ stopped	a25
^ strained	a-24
^ strava	a-33
^ streak	a-28
^ strength	a-52
^ strides	a-88
^ stuffed	a-27
^ sumo	a-56
^ sumos	a-71
^ sun	a179
^ sunday	a-31
^ suns	a58
^ sunstroke	a198
^ suspend	a30
^ swap	a34
^ swelling	a-31
^ swim	a-28
^ swimming	a-104
^ switch	a-30
^ swollen	a-82
^ take	a-118
^ teammate	a-33
^ teeth	a128
^ tell	a-42
^ temp	a463
^ tempo	a111
^ ten	a-80
^ that	a-235
^ the	a-150
^ their	a-35
^ there	a53
^ thermometer	a219
^ thigh	a82
^ thighs	a25
^ think	a39
^ thinking	a-54
^ this	a-117
^ three	a-131
^ threw	a28
^ thx	a-34
^ ticker	a60
^ tight	a63
^ time	a-53
^ tingly	a46
^ today	a-24
^ toddler	a-34
^ toes	a144
^ toilet	a117
^ tomorrow	a82
^ too	a-81
^ top	a40
^ tore	a-147
^ tossed	a-53
^ totally	a-25
^ train	a-55
^ trained	a64
^ training	a-81
^ treadmill	a-62
^ trend	a-27
^ try	a78
^ trying	a-46
^ tryna	a-26
^ tunnel	a48
^ turn	a81
^ twenty	a-52
^ twinge	a-99
^ two	a-191
^ tying	a-41
^ ugh	a173
^ undo	a31
^ unsteady	a-104
^ unsub	a30
^ unsubscribe	a78
^ up	a-56
^ update	a24
^ urine	a267
^ use	a35
^ used	a-48
^ verdict	a-25
^ wake	a-42
^ want	a-50
^ warmed	a-26
^ warmup	a-77
^ was	a85
^ wdym	a-35
^ we	a46
^ wee	a109
^ weekly	a107
^ weird	a47
^ went	a31
^ what	a-104
^ when	a-175
^ where	a-76
^ which	a44
^ who	a-66
^ whoa	a138
^ whole	a62
^ whos	a-25
^ why	a46
^ whys	a-24
^ wifes	a-96
^ will	a-28
^ wince	a-30
^ wobbly	a201
^ woke	a145
^ woozy	a115
^ work	a-29
^ worst	a-33
^ wrong	a67
^ yeah	a-42
^ yes	a75
^ yesterday	a-28
^ you	a-174
^ your	a-42
^ zap	a25
^ zero	a-169
a	a101
a #	a-311
a _ #	a-206
a _ $	a-204
a _ :	a68
a _ ?	a52
a _ a	a-81
a _ ache	a61
a _ achy	a85
a _ after	a-128
a _ ago	a52
a _ and	a-28
a _ ankle	a258
a _ back	a25
a _ bad	a44
a _ ball	a30
a _ band	a-77
a _ bath	a47
a _ between	a-26
a _ bit	a46
a _ block	a-46
a _ bolt	a30
a _ breath	a120
a _ can	a68
a _ chest	a41
a _ clot	a-57
a _ coach	a-25
a _ could	a-35
a _ crack	a-48
a _ day	a-54
a _ did	a-24
a _ dog	a-35
a _ down	a-47
a _ dream	a-33
a _ dumb	a96
a _ e	a54
a _ each	a-51
a _ easy	a51
a _ effort	a-51
a _ feeling	a57
a _ felt	a-49
a _ flag	a90
a _ foal	a-57
a _ for	a119
a _ fracture	a-105
a _ from	a54
a _ full	a-41
a _ getting	a58
a _ go	a124
a _ good	a-36
a _ hamstring	a69
a _ hamstrings	a82
a _ head	a109
a _ headache	a-41
a _ heart	a141
a _ heavy	a27
a _ here	a27
a _ hip	a38
a _ hour	a-32
a _ hours	a-74
a _ hum	a71
a _ in	a-58
a _ intervals	a117
a _ it	a67
a _ jog	a-59
a _ k	a-100
a _ keep	a-40
a _ kill	a-25
a _ km	a-26
a _ knee	a-219
a _ knife	a-25
a _ last	a-47
a _ leg	a-170
a _ let	a-31
a _ lift	a67
a _ light	a-153
a _ like	a-25
a _ lol	a-32
a _ long	a-35
a _ loosen	a-25
a _ man	a-84
a _ match	a56
a _ meniscus	a60
a _ mid	a37
a _ might	a37
a _ mile	a37
a _ min	a108
a _ more	a88
a _ my	a-95
a _ need	a-42
a _ no	a-71
a _ noise	a110
a _ not	a-31
a _ nothing	a47
a _ now	a71
a _ of	a85
a _ off	a-37
a _ ok	a-38
a _ on	a141
a _ one	a-27
a _ only	a42
a _ or	a-28
a _ otherwise	a-27
a _ out	a-57
a _ pain	a153
a _ person	a26
a _ pie	a-64
a _ poker	a25
a _ pop	a78
a _ quad	a102
a _ quads	a-67
a _ quick	a36
a _ reaction	a25
a _ recovery	a-45
a _ right	a-25
a _ round	a26
a _ rpe	a-36
a _ running	a-40
a _ set	a-31
a _ shakeout	a-32
a _ shift	a-40
a _ short	a109
a _ should	a-46
a _ since	a-161
a _ slow	a-130
a _ so	a-70
a _ solo	a50
a _ sore	a-29
a _ soreness	a-47
a _ squat	a-50
a _ squats	a-46
a _ stab	a25
a _ stage	a-59
a _ stiff	a-29
a _ stop	a31
a _ swollen	a26
a _ temp	a147
a _ tempo	a25
a _ tender	a-92
a _ that	a207
a _ then	a-41
a _ thing	a55
a _ this	a90
a _ throat	a36
a _ through	a87
a _ tired	a-33
a _ to	a28
a _ tonight	a-53
a _ try	a-27
a _ turn	a39
a _ under	a30
a _ up	a-124
a _ w	a-32
a _ walk	a78
a _ walking	a47
a _ way	a37
a _ what	a-84
a _ when	a-100
a _ whole	a-30
a _ will	a-31
a _ wine	a-59
a _ wire	a49
a _ worse	a-140
a and	a54
a bad	a-72
a banana	a-43
a bath	a-54
a belt	a65
a bench	a67
a big	a37
a bit	a230
a bite	a-24
a blood	a-42
a board	a-25
a boat	a201
a boot	a70
a bot	a27
a bruise	a29
a burrito	a-26
a button	a78
a calf	a-81
a chair	a-60
a cheeky	a-39
a class	a27
a clean	a62
a coin	a35
a cold	a-91
a couple	a-52
a crack	a165
a crane	a-56
a crime	a-45
a crunch	a31
a crunchy	a26
a dagger	a46
a dare	a35
a dead	a-80
a decent	a37
a dent	a114
a dog	a-56
a double	a-27
a drum	a63
a dull	a29
a fever	a-166
a few	a139
a flight	a-76
a fortnight	a-57
a four	a-91
a free	a-28
a friend	a37
a funny	a65
a gel	a-46
a gentle	a-29
a go	a-39
a grandpa	a-32
a grapefruit	a31
a guitar	a33
a gym	a98
a half	a-67
a hamstring	a-180
a hard	a66
a head	a-40
a heavy	a70
a hip	a34
a horse	a-54
a jab	a35
a jog	a37
a joint	a-126
a joke	a-33
a kerb	a46
a kid	a-66
a kitten	a30
a knee	a-93
a knife	a38
a knot	a53
a leg	a-148
a lie	a-41
a lightning	a30
a limp	a144
a long	a-88
a loud	a59
a lung	a-58
a marathon	a-44
a mate	a-45
a meeting	a-26
a mess	a-51
a mile	a37
a nasty	a-28
a needle	a105
a new	a-35
a newborn	a-168
a nine	a-32
a nip	a25
a no	a171
a normal	a-28
a nurse	a29
a one	a-79
a pain	a-87
a patient	a25
a pee	a34
a person	a-28
a phone	a70
a pirate	a113
a pistol	a-66
a pop	a-127
a popping	a-27
a pr	a-24
a prayer	a-47
a proper	a84
a pug	a-94
a pull	a48
a pulled	a66
a race	a-28
a racing	a25
a radiator	a147
a real	a-47
a red	a-39
a rest	a-31
a right	a-76
a run	a-58
a sec	a273
a shakeout	a42
a sharp	a96
a side	a-45
a sign	a-79
a six	a-32
a slash	a34
a slightly	a78
a snap	a64
a sniffle	a-73
a soft	a46
a sore	a187
a stabby	a-54
a stitch	a56
a stove	a49
a strained	a52
a strength	a-55
a stress	a-115
a sudden	a81
a swollen	a81
a tad	a100
a tap	a-45
a teenager	a-34
a temp	a231
a temperature	a83
a tempo	a-73
a thing	a-33
a torn	a60
a train	a-62
a truck	a-56
a tug	a36
a tunnel	a-25
a tweaked	a105
a twinge	a73
a two	a-175
a wall	a-73
a way	a-31
a wee	a55
a week	a-170
a yes	a-43
a zombie	a-24
about	a-51
about #	a-27
about $	a69
about _ #	a-28
about _ i	a46
about _ knee	a57
about _ run	a-39
about _ six	a-26
about a	a69
about if	a60
about it	a-46
about me	a-43
about runs	a65
about the	a-53
about to	a46
abou~	a-51
above	a-93
above _ ankle	a77
above it	a-123
above the	a30
abov~	a-93
abs	a-36
absolute	a-39
absolutely	a-95
absolutely not	a-43
abso~	a-134
accident	a-31
acci~	a-31
account	a-58
account _ everything	a-47
account and	a-69
acco~	a-80
ache	a460
ache #	a-44
ache $	a87
ache _ bit	a-49
ache _ i	a198
ache _ in	a27
ache _ over	a-57
ache _ sides	a88
ache _ the	a119
ache after	a40
ache all	a-57
ache both	a98
ache deep	a27
ache in	a66
ache on	a33
ache when	a37
aches	a245
aches _ $	a50
aches _ the	a-73
aches after	a81
aches in	a-85
ache~	a264
achilles	a237
achilles _ like	a74
achilles snapped	a27
aching	a271
achi~	a507
achy	a283
achy $	a-64
achy after	a53
acid	a-35
acl	a312
acl _ #	a-29
acl in	a-28
across	a101
across my	a57
across the	a44
acro~	a101
acting	a57
actual	a184
actual _ #	a116
actual _ $	a33
actual hip	a40
actual run	a-31
actually	a-152
actually #	a-56
actually no	a-58
actu~	a32
add	a-35
add _ #	a-42
add _ $	a-49
add _ i	a84
add that	a84
add them	a-48
adductor	a186
adductor went	a126
adductors	a-102
adductors #	a-102
addu~	a84
advil	a125
advi~	a110
af	a62
afib	a80
afib _ off	a80
afib kicked	a80
aft	a53
after	a128
after $	a-81
after ?	a47
after _ #	a43
after _ $	a101
after _ ?	a-92
after _ curls	a34
after _ day	a80
after _ does	a-39
after _ easy	a-84
after _ flight	a-72
after _ gym	a-80
after _ is	a-52
after _ it	a56
after _ jog	a-90
after _ jumps	a68
after _ k	a-30
after _ leg	a27
after _ lol	a-25
after _ long	a-25
after _ lunges	a58
after _ my	a35
after _ off	a41
after _ press	a111
after _ probably	a44
after _ quads	a-25
after _ shift	a-28
after _ should	a41
after _ so	a-27
after _ squat	a56
after _ squats	a-25
after _ ups	a28
after _ why	a72
after _ yesterday	a71
after a	a-62
after all	a50
after box	a68
after bulgarians	a-55
after church	a-27
after coffee	a54
after deadlifting	a94
after deadlifts	a91
after deads	a52
after dinner	a-37
after every	a44
after hack	a27
after heavy	a43
after it	a-47
after leg	a245
after legs	a144
after lifting	a-31
after lunch	a-42
after lunges	a73
after my	a72
after night	a-28
after pistols	a-55
after rdls	a-67
after school	a-38
after squats	a58
after step	a28
after that	a-66
after the	a-136
after training	a-46
after work	a-26
afternoon	a66
afternoon #	a-38
afternoon $	a-46
afternoon _ #	a28
afternoon _ good	a49
afternoon _ you	a-36
afte~	a195
again #	a-48
again $	a134
again ?	a-40
again _ #	a-27
again _ ?	a40
again _ a	a-30
again _ ok	a-74
again _ the	a-41
again _ this	a49
again and	a49
again i	a-118
again legs	a-97
again lol	a-43
again now	a38
again that	a-32
again the	a-33
again today	a61
again tomorrow	a39
age	a-25
ages	a-84
ages ago	a-111
ago #	a-68
ago $	a80
ago :	a-35
ago _ #	a75
ago _ $	a-30
ago _ ?	a71
ago _ and	a-30
ago _ i	a123
ago _ it	a-73
ago _ k	a-43
ago _ like	a-46
ago _ my	a86
ago _ rpe	a-61
ago _ squats	a-47
ago _ still	a48
ago _ the	a28
ago _ to	a58
ago all	a35
ago can	a148
ago i	a-85
ago leg	a-58
ago lower	a26
ago run	a119
ago short	a-45
ago two	a51
agony	a-33
agon~	a-33
ah	a-83
aim	a-57
aim $	a-27
air	a-41
air squats	a30
airp~	a28
alar~	a-33
ale	a-32
alert	a29
aler~	a29
alive	a29
aliv~	a29
all	a38
all #	a61
all $	a-159
all _ #	a-44
all _ $	a140
all _ ?	a-178
all _ a	a54
all _ both	a-99
all _ easy	a175
all _ entries	a-30
all _ for	a30
all _ from	a-47
all _ i	a-99
all _ in	a27
all _ info	a-42
all _ it	a-69
all _ leg	a-48
all _ lunges	a50
all _ my	a-24
all _ now	a-74
all _ on	a60
all _ run	a110
all _ since	a112
all _ teeth	a62
all _ the	a148
all _ way	a-82
all day	a140
all down	a109
all every	a-35
all for	a-24
all good	a-54
all grey	a48
all healed	a-49
all lopsided	a85
all morning	a106
all my	a-110
all night	a111
all of	a-61
all the	a-131
all week	a43
allowed $	a60
allowed ?	a-54
allowed _ $	a-58
allowed a	a-27
allowed to	a36
alone	a-61
alone _ $	a-29
alone ok	a-27
along	a-65
along _ canal	a28
alon~	a-126
already #	a30
already $	a-40
alright _ ?	a33
alright parkrun	a33
also	a268
also _ ?	a-33
also _ have	a155
also did	a-56
also i	a126
also legs	a-42
alte~	a-32
altogether	a-148
alto~	a-148
always	a-30
always $	a54
always _ $	a-202
always rhabdo	a-89
always serious	a-41
alwa~	a-30
am _ $	a251
am _ ?	a57
am _ a	a75
am _ allowed	a-36
am _ and	a46
am _ at	a-56
am _ bed	a43
am _ but	a-40
am _ crutches	a80
am _ dizzy	a67
am _ do	a-44
am _ doing	a-34
am _ down	a-102
am _ for	a-42
am _ good	a-34
am _ here	a-61
am _ hospital	a117
am _ in	a-36
am _ is	a-85
am _ jog	a52
am _ km	a-25
am _ like	a-36
am _ london	a-71
am _ min	a-113
am _ of	a28
am _ ok	a-72
am _ on	a-43
am _ out	a-32
am _ right	a-49
am _ run	a106
am _ running	a-43
am _ so	a40
am _ sore	a-27
am _ soreness	a-70
am _ stopping	a26
am _ tea	a80
am _ the	a109
am _ though	a-40
am _ through	a-32
am _ to	a-110
am _ up	a138
am _ walking	a30
am _ with	a128
am again	a68
am at	a-62
am back	a-35
am burning	a138
am can	a32
am coach	a56
am coming	a-108
am cooked	a-24
am cooking	a-33
am done	a82
am fine	a-59
am fresh	a-33
am going	a24
am here	a-45
am home	a-44
am in	a130
am it	a-51
am jogging	a29
am just	a26
am kind	a28
am legs	a-30
am like	a-36
am limping	a132
am mid	a-86
am moving	a-40
am not	a52
am off	a-31
am ok	a-74
am on	a129
am only	a-32
am or	a-30
am out	a-101
am over	a-35
am resting	a36
am running	a-117
am scared	a-28
am still	a-105
am the	a-46
am walking	a48
am with	a60
am worn	a-31
an	a65
an #	a-69
an _ $	a-81
an _ ago	a163
an _ band	a30
an _ bath	a33
an _ can	a-35
an _ in	a-28
an _ later	a47
an _ now	a29
an _ on	a-28
an _ run	a-52
an _ sat	a38
an _ too	a33
an ache	a44
an easy	a-92
an egg	a98
an elastic	a39
an electric	a35
an elephant	a38
an eye	a-28
an hour	a59
an hr	a49
an ice	a33
an old	a-34
and	a169
and #	a-150
and _ #	a-112
and _ $	a71
and _ ?	a84
and _ a	a-37
and _ all	a76
and _ and	a94
and _ ankle	a36
and _ are	a-26
and _ arm	a28
and _ as	a24
and _ at	a-96
and _ back	a35
and _ bit	a52
and _ but	a-68
and _ calf	a51
and _ can	a38
and _ chest	a97
and _ curls	a-79
and _ day	a-44
and _ dead	a53
and _ did	a-75
and _ do	a-89
and _ does	a35
and _ down	a-42
and _ effort	a34
and _ everything	a-72
and _ ext	a-39
and _ flat	a-25
and _ for	a-107
and _ free	a-28
and _ from	a27
and _ goosebumps	a28
and _ got	a-35
and _ gym	a-32
and _ had	a44
and _ half	a-44
and _ hard	a63
and _ head	a-33
and _ heart	a40
and _ hip	a41
and _ hot	a-32
and _ hurts	a-79
and _ i	a119
and _ in	a85
and _ it	a44
and _ jumps	a24
and _ knee	a95
and _ leg	a-41
and _ legs	a-36
and _ lunges	a-40
and _ me	a-29
and _ mine	a-25
and _ no	a109
and _ not	a131
and _ now	a-35
and _ numb	a47
and _ odd	a61
and _ of	a-31
and _ ok	a-49
and _ old	a60
and _ on	a-115
and _ or	a-24
and _ out	a50
and _ prayer	a-47
and _ press	a-38
and _ probably	a26
and _ puffed	a26
and _ quads	a-63
and _ raise	a-77
and _ raises	a-40
and _ room	a27
and _ rpe	a-64
and _ run	a-138
and _ runs	a-64
and _ safe	a-34
and _ say	a91
and _ since	a90
and _ so	a59
and _ sore	a96
and _ soreness	a56
and _ stars	a42
and _ step	a-32
and _ still	a-60
and _ temp	a39
and _ the	a24
and _ this	a-119
and _ thrust	a-52
and _ thrusts	a-28
and _ til	a-31
and _ to	a-40
and _ today	a-197
and _ toes	a46
and _ tonight	a39
and _ too	a71
and _ up	a32
and _ ups	a-52
and _ w	a59
and _ walk	a-50
and _ weak	a113
and _ wee	a109
and _ went	a58
and _ what	a25
and _ yes	a-45
and _ yesterday	a-55
and a	a-31
and ache	a31
and aches	a119
and achy	a110
and all	a-168
and blowing	a-63
and bored	a-40
and box	a24
and breathing	a-75
and bridges	a-55
and c	a-31
and calf	a-96
and can	a-34
and check	a-40
and clammy	a86
and cold	a149
and confused	a55
and curls	a-49
and did	a-52
and down	a-25
and e	a54
and extensions	a-65
and fat	a42
and feel	a-42
and fell	a46
and go	a54
and goblets	a-29
and going	a80
and goosebumps	a102
and got	a27
and hack	a-28
and hamstring	a-64
and has	a82
and have	a97
and he	a-46
and hip	a-71
and hurts	a84
and i	a101
and jog	a-56
and just	a-42
and km	a-28
and left	a28
and leg	a-184
and legs	a-97
and let	a-27
and lips	a93
and lowering	a-45
and lunges	a-48
and mine	a-50
and my	a50
and nausea	a44
and nearly	a42
and needed	a-56
and needles	a152
and never	a26
and no	a60
and not	a-47
and now	a188
and numb	a26
and one	a75
and only	a-42
and out	a-58
and painful	a94
and press	a-26
and puffy	a53
and quads	a30
and rdls	a-60
and rock	a57
and rows	a-33
and rpe	a-26
and run	a-29
and running	a-99
and seeing	a64
and shaking	a150
and shiny	a45
and shivery	a113
and short	a28
and sick	a28
and slow	a-34
and something	a30
and sore	a45
and sprints	a-47
and squatted	a-25
and step	a-52
and still	a-164
and swelling	a42
and talking	a32
and the	a197
and there	a52
and this	a48
and thrusts	a64
and tight	a103
and turned	a-53
and walking	a-27
and weak	a91
and when	a31
and will	a52
and you	a40
and your	a-24
ankle	a398
ankle $	a97
ankle _ $	a51
ankle _ ?	a73
ankle _ a	a123
ankle _ after	a105
ankle _ and	a-40
ankle _ bad	a-32
ankle _ box	a85
ankle _ complaining	a73
ankle _ fine	a-94
ankle _ healed	a-65
ankle _ i	a-98
ankle _ is	a58
ankle _ me	a-44
ankle _ no	a-186
ankle _ not	a80
ankle _ now	a-28
ankle _ on	a25
ankle _ swollen	a-56
ankle _ the	a-122
ankle _ when	a57
ankle aches	a31
ankle at	a89
ankle bone	a38
ankle clicking	a73
ankle does	a97
ankle from	a111
ankle has	a-182
ankle i	a24
ankle in	a-189
ankle is	a-45
ankle niggle	a74
ankle not	a-30
ankle on	a40
ankle popped	a45
ankle rolled	a41
ankle since	a26
ankle sore	a40
ankle sprain	a-62
ankle still	a45
ankle that	a58
ankle thing	a-55
ankle weights	a-244
ankle went	a42
ankles	a278
ankles _ $	a66
ankles both	a32
ankles ok	a-88
ankl~	a676
annoying	a27
anno~	a27
another	a-62
another #	a-43
another _ k	a-42
anot~	a-62
answer	a83
answer no	a77
answer the	a45
answering	a-86
antibiotics	a-70
anti~	a-70
ants	a47
ants _ in	a29
ants crawling	a35
any	a-254
any $	a-45
any _ ?	a-37
any _ to	a-36
any pain	a-101
any running	a-53
anymore $	a-72
anything	a-66
anything _ $	a-24
anything just	a-53
anyt~	a-66
anyway	a24
anyway ?	a50
anyway _ $	a38
anyway _ ?	a41
anyway _ i	a45
anyway _ k	a24
anywhere	a-40
anyw~	a41
apart _ the	a28
app	a-39
apparently	a31
appa~	a31
appointment	a-25
appo~	a-25
arch	a65
are	a-200
are #	a-86
are _ $	a-35
are _ a	a-48
are _ af	a129
are _ after	a-55
are _ and	a-28
are _ at	a-47
are _ but	a-36
are _ easy	a-34
are _ fresh	a42
are _ i	a33
are _ legs	a199
are _ logs	a-36
are _ me	a-54
are _ my	a-30
are _ of	a-63
are _ on	a75
are _ pain	a-39
are _ swollen	a118
are _ the	a-26
are a	a-79
are dead	a42
are doing	a-32
are fine	a-131
are giving	a-33
are just	a25
are kind	a-45
are like	a34
are loupin	a-63
are mint	a69
are my	a-29
are no	a-27
are not	a101
are perfect	a35
are so	a118
are sore	a41
are still	a33
are the	a-45
are very	a85
are you	a45
area	a95
area feels	a35
arm _ odd	a28
arm feel	a28
armchair	a-27
armc~	a-27
arms _ get	a-40
arms _ legs	a44
arms to	a-40
around	a33
around _ $	a37
arou~	a33
arrived	a-44
arri~	a-44
arse	a-137
arthritis	a34
arthritis _ the	a45
arthritis in	a45
arth~	a28
as	a-37
as _ #	a69
as _ $	a132
as _ ?	a62
as _ as	a34
as _ board	a-25
as _ but	a-53
as _ dog	a-56
as _ for	a-24
as _ kid	a-66
as _ kitten	a30
as _ no	a-43
as _ person	a-37
as _ recovery	a53
as _ right	a-35
as _ run	a25
as _ speak	a-58
as _ teenager	a-34
as a	a-342
as anything	a144
as goal	a-32
as i	a66
as my	a29
as planks	a44
as running	a-32
as such	a28
as the	a32
as water	a82
as we	a-58
as well	a40
ask	a-118
ask :	a-46
ask _ #	a-52
ask _ $	a30
ask _ i	a-40
ask _ this	a33
ask again	a-45
ask in	a-32
ask later	a28
ask tonight	a33
ask when	a-40
asked	a43
aske~	a43
asking _ $	a-93
asking _ about	a47
asking _ an	a-35
asking _ i	a53
asking i	a-38
asleep	a161
asleep $	a-64
asleep _ hour	a68
asleep _ will	a26
asleep all	a125
asleep an	a68
asleep and	a31
asleep at	a34
asle~	a161
ass	a-89
at	a-57
at #	a89
at _ #	a-73
at _ all	a49
at _ am	a50
at _ and	a-66
at _ at	a-24
at _ bakery	a-97
at _ bench	a41
at _ bottom	a46
at _ bridge	a50
at _ bus	a-50
at _ crossing	a25
at _ desk	a81
at _ do	a36
at _ doctors	a33
at _ edges	a33
at _ every	a56
at _ for	a60
at _ gym	a34
at _ had	a43
at _ hip	a59
at _ home	a77
at _ hospital	a-25
at _ k	a116
at _ km	a-108
at _ last	a-25
at _ leg	a55
at _ lights	a83
at _ me	a-26
at _ miles	a40
at _ min	a81
at _ moment	a28
at _ no	a171
at _ on	a-89
at _ one	a-36
at _ or	a-36
at _ out	a-28
at _ pm	a-48
at _ point	a-44
at _ quads	a88
at _ rack	a30
at _ run	a-29
at _ shooting	a43
at _ since	a79
at _ so	a-29
at _ soreness	a-44
at _ squatted	a49
at _ tempo	a-94
at _ till	a-30
at _ tonight	a48
at _ traffic	a-81
at _ turn	a24
at _ uni	a-35
at _ with	a32
at a	a-88
at all	a150
at dawn	a-51
at dusk	a-39
at eight	a-27
at football	a-39
at half	a-72
at home	a-48
at it	a-35
at kilometre	a-49
at km	a58
at lunch	a68
at me	a43
at midnight	a-29
at my	a25
at nine	a38
at noon	a-38
at parkrun	a-39
at rest	a49
at rpe	a-38
at rugby	a-101
at six	a-61
at ten	a68
at the	a94
at what	a-44
at work	a90
at your	a-43
ate	a-31
ate _ a	a-39
ate _ fine	a65
ate a	a-37
ate like	a-71
ate my	a-40
ate slept	a107
attack	a-31
attack _ i	a-30
atta~	a-31
attempts	a-43
atte~	a-47
attitude	a-27
atti~	a-27
august	a-78
august $	a-40
augu~	a-78
average	a35
average _ this	a63
average soreness	a63
aver~	a35
avoid	a46
avoi~	a46
awake ?	a93
awake _ $	a93
away	a217
away #	a100
away $	a33
away _ #	a35
away _ a	a76
away at	a68
away with	a-76
awful	a-113
awful $	a-43
awfu~	a-113
b #	a28
baby	a-185
baby _ ?	a-24
baby _ my	a-34
baby _ on	a-38
baby _ the	a37
baby asleep	a-38
baby on	a-34
baby run	a-24
baby teething	a-39
back	a-83
back $	a95
back ?	a-31
back _ $	a-38
back _ a	a24
back _ bed	a45
back _ i	a-73
back _ it	a-39
back _ knees	a-40
back _ like	a34
back _ march	a-28
back _ min	a-27
back _ my	a39
back _ not	a64
back _ since	a-32
back _ spring	a-28
back _ the	a-108
back _ then	a31
back _ thigh	a37
back and	a-43
back at	a-82
back from	a-82
back in	a-139
back of	a195
back off	a-45
back ok	a28
back on	a43
back out	a-24
back pumped	a-50
back the	a60
back to	a-122
back what	a-42
back with	a76
backs	a-24
backwards	a-109
back~	a-132
bad	a-206
bad $	a27
bad ?	a64
bad _ $	a59
bad _ ?	a-65
bad _ it	a-64
bad _ my	a34
bad back	a-27
bad because	a-26
bad hip	a-32
bad idea	a-42
bad if	a31
bad in	a-56
bad is	a-32
bad knee	a-102
bad knees	a-54
badly	a-63
badl~	a-63
bag	a-75
bag $	a-48
bail	a-62
bakery	a-108
bake~	a-108
balance	a-102
bala~	a-102
bali	a-24
ballooned	a357
ballooning	a92
balloons	a47
balloons and	a25
ballot	a-60
balls	a-88
ball~	a359
bambi	a-115
bambi _ ice	a-59
bambi on	a-59
bamb~	a-115
banana	a-66
bana~	a-89
band _ my	a24
band _ the	a34
band round	a34
bang	a45
bank	a-61
bank balance	a-49
bar	a-121
bar _ $	a-59
bar _ lunch	a31
bar _ lunge	a-34
bar _ up	a-26
bar and	a-39
bar at	a31
bar only	a-52
bar squats	a-46
barely	a-61
barely _ my	a-33
barely lift	a37
bare~	a-64
barking	a212
bark~	a212
base	a-36
based	a-30
based _ what	a-30
based on	a-30
base~	a-36
basically	a138
basis	a-42
basi~	a96
bath	a-61
bath $	a43
bath _ #	a-40
bath _ $	a-34
bathroom	a72
bath~	a67
batt~	a-66
be	a-77
be _ #	a53
be _ $	a-142
be _ day	a29
be _ for	a31
be _ to	a-34
be a	a-37
be leg	a29
be right	a31
be the	a29
bear	a-62
bear _ weight	a-24
beat	a-47
beat $	a35
beat when	a-25
beating	a31
beats	a195
beats _ i	a44
beats _ rest	a49
beats _ the	a98
beats at	a49
beats on	a98
beats since	a26
beat~	a226
because	a50
because ?	a-68
because _ $	a-103
because _ a	a80
because _ leg	a24
because _ said	a-34
because _ the	a-49
because bending	a-76
because i	a99
because my	a27
because of	a26
because the	a-36
beca~	a50
bed	a155
bed $	a33
bed ?	a-39
bed _ #	a175
bed _ $	a-67
bed _ a	a-58
bed _ me	a-53
bed was	a-40
bed with	a246
been	a31
been #	a-55
been _ #	a-35
been _ all	a45
been _ and	a39
been _ it	a29
been _ since	a134
been _ the	a-56
been _ to	a46
been a	a-87
been limping	a51
been on	a-79
been skipping	a25
beetroot	a187
beet~	a187
before	a-220
before $	a-27
before _ #	a-37
before _ $	a-47
before _ ?	a-59
before _ after	a-91
before _ any	a35
before _ or	a29
before _ run	a30
before a	a-28
before i	a24
before legs	a65
before or	a-91
before run	a-39
before squats	a35
before the	a32
before yesterday	a-33
befo~	a-220
began	a-24
bega~	a-24
behind	a164
behind _ breastbone	a83
behind _ knee	a30
behind _ kneecap	a70
behind _ thigh	a56
behind my	a114
behind the	a46
behi~	a164
being	a32
bein~	a32
bell	a-37
belt	a-48
belt _ #	a-44
belt after	a-25
bench	a40
bench _ $	a-42
benc~	a40
bend	a49
bend _ run	a31
bend my	a48
bender	a-56
bending	a-100
bending down	a-65
bend~	a-155
bent _ the	a40
berlin	a-57
berlin _ $	a-55
berl~	a-57
best	a-77
better	a-37
better $	a24
better _ lift	a29
better to	a29
bett~	a-37
between	a-42
between _ #	a-70
between _ and	a-37
between patients	a35
between reps	a-40
between sets	a-30
between the	a60
betw~	a-42
big	a64
big _ $	a34
big _ can	a-58
big _ joint	a47
big _ of	a-103
big _ run	a75
big _ sat	a29
big bowl	a-103
big race	a27
big squat	a-24
big toe	a185
bigger	a87
bigger _ it	a46
bigger _ the	a39
bigger than	a26
bigg~	a96
bike	a-132
bike _ the	a-34
bin	a-62
bin _ rest	a-26
bin all	a-28
bin my	a-29
bin that	a46
bin the	a-26
birthday	a-68
birt~	a-68
bis	a-74
bit	a276
bit #	a47
bit $	a-66
bit _ $	a92
bit _ ?	a161
bit _ a	a-39
bit _ all	a-82
bit _ i	a-41
bit _ if	a42
bit _ is	a49
bit _ jogging	a64
bit _ leg	a-33
bit _ normal	a-71
bit _ ok	a-26
bit _ on	a-62
bit _ since	a24
bit _ the	a-65
bit achy	a28
bit but	a75
bit faint	a82
bit heavy	a27
bit hungry	a-57
bit lightheaded	a96
bit me	a-59
bit my	a-49
bit sore	a-94
bit still	a80
bit swollen	a26
bit tender	a-82
bit tight	a-43
bit tired	a-44
bite	a-24
bite since	a-24
bites	a43
bite~	a43
bitt~	a128
black	a145
black _ a	a66
black for	a90
blacked	a248
blacked _ for	a127
blacked _ on	a70
blacked out	a248
blac~	a391
blankets	a48
blan~	a81
blew _ overnight	a42
blister	a-53
blister _ my	a-24
blister on	a-24
blis~	a-53
block	a-124
block _ the	a-35
block at	a-35
blocks	a24
bloc~	a-130
blood _ $	a28
blood _ in	a-42
blood clot	a-42
blood in	a86
bloody	a-24
bloo~	a-27
blowing	a-63
blown	a47
blown up	a47
board	a-58
boarding	a-31
boarding $	a-31
boar~	a-89
boat	a195
body	a-248
body feels	a-70
body is	a-25
body says	a-29
bodys	a-42
body~	a-51
boiled	a-81
boiling	a188
boiling out	a74
boil~	a108
bolt	a33
bone	a435
bone $	a35
bone _ ?	a31
bone _ am	a53
bone _ but	a-33
bone _ if	a46
bone _ on	a27
bone _ today	a-26
bone i	a52
bone idle	a-60
bone itself	a27
bone not	a75
bone throbs	a46
bony	a51
book	a-48
book $	a-48
boom	a50
boom _ boom	a50
boom boom	a50
boot	a194
boot $	a39
bored $	a-85
bored _ on	a-49
bored sore	a-24
bored treadmill	a193
boring	a-80
bori~	a-80
borrowed	a107
borr~	a107
bot	a44
bot do	a41
bot for	a27
both	a132
both #	a-111
both $	a-33
both _ #	a-177
both _ $	a-189
both _ a	a107
both _ ache	a112
both _ achy	a-111
both _ and	a26
both _ are	a90
both _ asleep	a100
both _ bit	a-82
both _ dull	a75
both _ gone	a35
both _ no	a-37
both _ on	a44
both _ the	a24
both _ tight	a-38
both _ treadmill	a32
both a	a-82
both ankles	a146
both arms	a-40
both calves	a-86
both feet	a357
both fine	a-46
both hamstrings	a-31
both just	a-92
both knees	a259
both legs	a61
both on	a-98
both sides	a-162
both thighs	a-45
bother	a-150
both~	a-170
bottom	a36
bottom of	a36
bott~	a58
bowl _ like	a61
bowl looked	a50
bowl of	a-103
box	a78
box _ #	a42
box _ jog	a26
box _ last	a56
box jumps	a46
boyfriend	a-71
boyf~	a-71
bpm _ i	a51
brain	a-108
brain says	a-24
brai~	a-108
brand	a58
brand _ $	a58
brand new	a58
bran~	a54
brb	a-69
brb $	a-39
bread	a-29
break	a-114
break _ leg	a-26
break a	a-26
break from	a65
breakfast	a-39
breakfast _ #	a-30
breakfast run	a24
breaks	a-94
breastbone	a132
breastbone _ at	a50
breath	a206
breath in	a111
breathe	a217
breathe in	a135
breathe out	a28
breathing	a-39
breathing _ a	a-94
breathing fine	a-90
breathing in	a120
breathing like	a-155
breathing ok	a-24
brea~	a294
bridge #	a27
bridges	a-198
bridges $	a-39
bridges _ #	a-32
bridges done	a-41
brid~	a-180
brie~	a72
brill	a40
brilliant	a-47
bris~	a-26
brit~	a-25
bro	a-28
bro _ his	a-26
broke	a45
broke _ ankle	a42
broke _ hip	a-25
broke her	a-25
broke me	a36
broke my	a-48
broken	a-113
broken $	a-43
broken _ i	a-38
broken _ left	a-60
broken she	a-60
brok~	a-68
brothers	a-91
brothers _ $	a-28
brot~	a-114
brown	a239
brown $	a52
brown _ $	a74
brown _ i	a25
brown _ leg	a140
brown after	a24
brown in	a-60
brown pee	a54
brown rice	a-97
brown since	a80
brown today	a56
brownish	a41
brow~	a264
bruised	a-52
bruised _ $	a53
bruised feeling	a-48
bruised in	a36
bruised inside	a53
brui~	a-61
brushing	a-95
brus~	a-128
brutal	a29
brut~	a29
bss	a-24
btw	a105
btw $	a67
btw my	a30
bubble	a29
bubble wrap	a29
bubb~	a29
buckets	a-32
buckled	a92
buckled _ the	a58
buck~	a84
buddys	a-50
budd~	a-70
bug	a75
bug since	a-25
buggy	a-51
bugg~	a-78
build	a-30
buil~	a-31
bulgarian	a-26
bulgarian style	a64
bulgarians	a-98
bulgarians #	a-80
bulgarians _ #	a-86
bulgarians _ $	a-24
bulgarians and	a74
bulg~	a-124
bulking	a-33
bulk~	a-33
bum	a84
bum _ #	a-73
bum _ foot	a32
bum _ when	a31
bum cheek	a37
bum to	a32
bums	a-39
bums and	a-39
bunged	a-34
bung~	a-34
buried	a-24
buri~	a-24
burn	a-243
burn $	a-42
burn _ all	a-57
burn it	a-57
burn the	a-45
burning	a181
burning $	a-32
burning _ this	a-52
burning up	a251
burnout	a-35
burns	a76
burns _ the	a60
burn~	a207
burrito	a-29
burr~	a-29
burs~	a-29
bus	a-64
bus $	a88
bus _ $	a39
bus _ run	a75
bus _ that	a-37
bus and	a-57
bus or	a-40
bus stop	a-83
busted	a-33
bust~	a-33
busy	a-27
but	a171
but _ #	a-96
but _ $	a-130
but _ ?	a-27
but _ a	a59
but _ about	a-42
but _ am	a142
but _ calf	a-39
but _ feel	a323
but _ fever	a126
but _ fresh	a-79
but _ go	a65
but _ have	a-81
but _ hip	a42
but _ hurts	a-25
but _ i	a35
but _ in	a29
but _ is	a-80
but _ knee	a56
but _ legs	a-25
but _ miss	a-28
but _ normal	a-36
but _ not	a63
but _ only	a-54
but _ pain	a35
but _ run	a-41
but _ sore	a28
but _ the	a-78
but _ to	a129
but _ up	a-51
but _ was	a27
but _ when	a-34
but a	a-101
but ankle	a28
but easy	a-26
but got	a30
but i	a34
but in	a59
but it	a-28
but just	a38
but legs	a215
but like	a-100
but mine	a-28
but my	a63
but no	a-44
but only	a-137
but painless	a-75
but that	a144
but the	a169
but today	a-113
butt	a-46
button $	a-53
button for	a63
butt~	a-52
buzzing	a60
buzzing _ a	a69
buzzing like	a69
buzz~	a62
by	a-170
by _ $	a-77
by _ hamstring	a26
by _ run	a-27
by a	a-30
by accident	a-31
by lunch	a-40
by mistake	a-77
by my	a116
by now	a-25
by the	a27
bye	a207
bye $	a-69
bye _ more	a-39
bye no	a-39
c	a42
cab	a54
caffeine	a-29
caff~	a-29
cake	a-30
calendar	a-50
cale~	a-50
calf	a568
calf #	a-137
calf $	a134
calf _ #	a43
calf _ $	a-58
calf _ ?	a156
calf _ a	a27
calf _ and	a-48
calf _ calf	a42
calf _ doing	a86
calf _ fat	a42
calf _ gone	a-102
calf _ hot	a25
calf _ i	a79
calf _ is	a53
calf _ it	a44
calf _ last	a32
calf _ mine	a66
calf _ morning	a30
calf _ one	a29
calf _ physio	a-38
calf _ swollen	a-144
calf _ till	a-24
calf _ way	a26
calf _ went	a51
calf _ yesterday	a45
calf but	a25
calf can	a42
calf clot	a25
calf cramp	a-116
calf each	a53
calf gone	a36
calf has	a-31
calf in	a-46
calf is	a111
calf just	a84
calf looks	a42
calf only	a113
calf raise	a-72
calf raises	a-164
calf swelling	a-34
calf swollen	a88
calf warm	a44
calf was	a-111
call	a-35
call $	a47
call _ ?	a-77
call it	a-80
called	a-28
calling	a-27
call~	a-72
calm	a81
calm _ ?	a33
calm down	a25
calm it	a36
calves	a-261
calves #	a-141
calves _ $	a-32
calves _ a	a-33
calves _ and	a-48
calves _ as	a-38
calves _ like	a-34
calves tight	a-38
calv~	a-261
came _ all	a68
came _ it	a-25
came _ like	a48
came _ the	a-47
came back	a40
came off	a-27
came out	a46
came over	a68
came up	a-49
can	a106
can $	a-64
can _ $	a-118
can _ ?	a93
can _ climb	a32
can _ come	a-34
can _ cool	a54
can _ day	a106
can _ feel	a137
can _ get	a38
can _ hold	a-72
can _ it	a48
can _ jog	a29
can _ kneel	a-64
can _ lift	a77
can _ log	a34
can _ metal	a-57
can _ on	a-37
can _ or	a32
can _ pick	a-32
can _ put	a213
can _ remember	a-34
can _ run	a-162
can _ sit	a-113
can _ sleep	a-39
can _ sneak	a-37
can _ sprint	a-34
can _ squat	a-34
can _ squeeze	a-35
can _ stand	a25
can _ still	a36
can _ stop	a-65
can _ tack	a-30
can _ think	a89
can _ touch	a-92
can _ train	a84
can _ undo	a-25
can _ wait	a-50
can _ walk	a80
can barely	a43
can do	a-48
can finally	a-31
can i	a-162
can jog	a67
can leg	a106
can my	a-44
can not	a283
can only	a64
can squats	a-53
can still	a52
can stop	a-29
can taste	a-57
can train	a53
can you	a119
canal	a39
canal _ ?	a-46
canal path	a41
canal run	a-45
cancel	a158
cancel _ check	a121
cancel _ log	a-72
cancel my	a45
cancel the	a-27
cancel this	a88
cancelled	a-54
canc~	a78
cann~	a-71
cap	a25
captain	a-30
captain $	a-30
capt~	a-30
car	a51
car _ not	a-25
car will	a-25
carb	a-29
cardio	a-72
cardio go	a-24
cardiologist	a35
cards	a-36
cards ?	a-26
card~	a-73
care	a-55
care about	a-34
carry	a57
carry _ ?	a102
carry _ with	a-30
carry on	a56
carrying	a-33
carrying _ $	a68
carrying a	a-101
carr~	a91
cars	a-47
cast	a-41
cat	a-221
cat _ keyboard	a-29
cat is	a-54
cat on	a-29
catch $	a35
catches	a76
catching	a69
catching on	a44
catc~	a161
caught	a128
caug~	a128
cause	a54
cause ?	a72
cause of	a28
causes _ knee	a52
causes a	a-49
caus~	a33
cba	a50
cement	a-50
cement _ i	a-32
ceme~	a-61
chair	a-48
chair _ a	a-55
chai~	a-48
chalk	a-27
challenge	a103
challenge _ run	a71
chal~	a76
cham~	a-30
change	a-59
change _ $	a-26
change _ mind	a-35
change it	a-35
change last	a25
change the	a-31
changed	a-82
changed $	a-31
changing	a112
changing room	a112
chap	a-27
charity	a97
chart	a-39
char~	a43
chat	a-109
chattering	a190
chatting	a-55
chatting $	a-24
chat~	a135
cheating	a-29
chea~	a-29
check _ #	a68
check _ $	a-76
check _ again	a-55
check _ at	a-26
check _ i	a25
check _ on	a-39
check _ till	a30
check _ to	a26
check _ until	a-65
check at	a-40
check in	a65
check ins	a117
check my	a-42
checked	a-147
checked _ :	a-38
checked everything	a-38
checked out	a-34
checking	a56
checking in	a50
checkins $	a-58
chec~	a-156
cheek _ i	a31
cheek when	a31
cheeky	a-39
cheese	a-73
chee~	a-131
chest	a214
chest _ a	a25
chest _ and	a-83
chest _ been	a45
chest _ bit	a28
chest _ but	a120
chest _ drawers	a-83
chest _ fine	a-26
chest _ haha	a-105
chest _ i	a119
chest _ in	a-72
chest _ is	a-76
chest _ jog	a-71
chest _ just	a-58
chest _ last	a-32
chest _ like	a61
chest _ no	a-192
chest _ on	a101
chest _ says	a-51
chest _ since	a36
chest _ squashed	a28
chest _ tight	a177
chest _ while	a-29
chest _ yesterday	a25
chest a	a28
chest and	a-52
chest but	a26
chest cold	a-33
chest feels	a223
chest fine	a-92
chest has	a45
chest hurts	a77
chest infection	a-80
chest is	a58
chest of	a-83
chest pain	a58
chest pains	a-46
chest run	a32
chest strap	a-80
chest stuff	a-65
chest thing	a-48
chest tight	a152
chest tightness	a-82
chest was	a33
chest when	a46
ches~	a314
chic~	a-25
chill	a-40
chill run	a-53
chilling	a-84
chills	a392
chills $	a159
chills _ a	a48
chills _ night	a25
chills _ no	a45
chills _ of	a37
chills _ the	a72
chills all	a62
chills and	a115
chills but	a92
chills no	a-38
chil~	a303
chipper	a-92
chips	a-28
chip~	a-119
chocolate	a-49
choc~	a-49
chop~	a-174
christmas	a-194
chri~	a-194
chucked	a34
chuc~	a34
cinema	a-36
cine~	a-36
circuit	a-60
circuit in	a-43
circ~	a-60
city	a-63
clai~	a54
clammy	a86
clam~	a147
clappers	a48
clappers _ i	a37
clappers and	a37
class	a-256
class #	a24
class $	a-112
class _ ?	a-179
class _ night	a100
classic	a42
clas~	a-200
clauses=0	a-234
clauses=1	a-1222
clauses=2	a-636
clauses=3	a-522
clauses=4	a-579
clean	a40
clean _ $	a-35
clear	a-207
clear _ #	a77
clear _ ?	a-96
clear _ head	a47
clear as	a-26
clear from	a-47
clear my	a47
clear since	a58
cleared	a-98
cleared ?	a38
cleared _ $	a38
cleared by	a-43
clea~	a-247
click	a24
click and	a35
clicked	a-65
clicked and	a49
clicking	a86
clicking no	a-45
clicks	a45
clicks _ aches	a24
clicks _ hurts	a46
clicks and	a70
clic~	a78
client	a-92
clie~	a-92
climb	a39
climb stairs	a32
climbing to	a-24
clock	a-160
clock $	a-28
clocks	a-62
clocks _ back	a-31
clocks went	a-31
cloc~	a-194
clon~	a59
close	a-29
closed	a-79
closed _ eyes	a-30
closed my	a-30
clos~	a-107
clot	a-29
club	a-79
club _ $	a-46
club _ ?	a47
club _ and	a31
club _ tonight	a-26
club is	a30
club night	a28
club thing	a-28
clunks	a34
clunks and	a34
clun~	a48
clutch	a-46
clut~	a-46
cm	a30
coach	a-110
coach _ no	a-46
coach _ run	a100
coach noticed	a25
coach says	a43
coac~	a-177
coca	a56
coca cola	a56
code	a-78
coffee	a68
coffee _ $	a56
coffee _ it	a26
coffee in	a-62
coffee only	a-32
coffee still	a-90
coffees _ food	a26
coffees no	a26
coff~	a73
coin	a58
coin sized	a24
coke	a357
coke $	a67
cola	a421
cola $	a43
cola _ #	a90
cola _ a	a90
cola _ morning	a72
cola _ my	a31
cola _ pee	a-54
cola after	a41
cola and	a31
cola can	a39
cola coloured	a46
cola this	a72
cold	a-78
cold #	a57
cold _ $	a122
cold _ and	a123
cold _ clammy	a86
cold _ on	a-33
cold _ perfect	a-29
cold _ sweaty	a40
cold and	a121
cold but	a50
cold feet	a-82
cold is	a-42
cold legs	a-29
cold shower	a-40
cold sweats	a263
collar	a-36
collar _ $	a-36
collar lol	a-36
colleague	a-27
coll~	a-80
color	a86
color of	a77
colored	a-47
colored pee	a-47
colour	a188
colour _ cola	a29
colour _ morning	a72
colour _ pee	a-54
colour is	a-58
colour of	a144
colour this	a72
coloured	a192
coloured pee	a84
colours	a-37
colo~	a381
combined	a25
come	a-61
come $	a-28
come _ $	a63
come _ ?	a80
come _ only	a34
come _ or	a-24
come back	a63
come before	a-24
come first	a60
come out	a-40
come up	a-99
comedy	a-67
comedy $	a-27
comes	a85
comes _ the	a-35
comes first	a-25
comes in	a90
comfy	a-77
comf~	a-77
coming	a-38
coming _ the	a96
coming _ with	a-157
coming down	a-155
coming off	a65
coming out	a50
coming up	a32
comi~	a-38
command	a-33
common	a-87
common _ that	a-39
common in	a-27
common is	a-39
commute	a-61
commute home	a-47
comm~	a-205
comp	a-56
complaining	a133
complaints	a-61
complaints $	a-61
completed	a-33
completed _ workout	a-33
completed leg	a-33
completely	a-107
comp~	a-178
concrete	a-39
cond~	a-33
confirmed	a77
confused	a154
confused _ #	a47
confused still	a33
conf~	a204
continue ?	a104
continue _ $	a104
continue yes	a-36
conversation	a-37
convince	a-47
convince _ $	a-47
convince me	a-47
conv~	a-94
cooked	a-41
cooked $	a-24
cooking	a25
cooking $	a-33
cooking me	a58
cool ?	a-28
cool _ $	a-37
corn~	a107
correction i	a85
corr~	a41
cotton	a75
cotton wool	a75
couch	a26
couch _ #	a28
couch _ a	a-48
couch is	a-66
couch requires	a-34
couch to	a30
couc~	a26
cough	a78
coughing _ a	a-58
coug~	a88
could	a78
could _ feel	a41
could _ with	a-37
could do	a44
could i	a-31
could not	a46
could run	a-31
coul~	a78
counsel	a-24
count	a26
count ?	a44
count _ run	a-64
counts	a-62
counts as	a-39
coun~	a-45
couple hours	a-52
couple of	a32
cour~	a-66
covid	a46
covi~	a46
crack	a45
crack $	a-120
crack _ a	a26
crack _ my	a24
crack _ the	a59
crack in	a99
crack like	a26
crack on	a-37
cracked	a90
crackle	a56
crac~	a158
cramp	a-137
cramp _ ?	a-28
cramped	a-150
cramps	a-39
cramps _ legs	a-24
cramps and	a-24
cram~	a-292
crane	a-56
cranky	a173
cran~	a117
crap	a-31
crazy	a153
crazy $	a77
craz~	a153
creak and	a57
creaks	a49
cream	a-29
crease	a88
crease $	a25
creatine	a-40
creatine _ running	a-31
creatine and	a-31
crea~	a60
crew	a45
cricket	a53
cric~	a53
cried	a-77
cried $	a-51
crie~	a-77
crime	a-45
crim~	a-45
crook	a-53
crook _ a	a-43
crook as	a-43
croo~	a-53
crossing	a50
crossing the	a25
crou~	a-37
crunch	a31
crunchy	a132
crunchy and	a68
crun~	a251
crushed	a-135
crushing	a61
crus~	a-74
crutches	a251
crut~	a286
csv	a-61
csv $	a-35
csv _ $	a-45
curl	a-212
curl #	a45
curl $	a-24
curl _ $	a-93
curl _ x	a61
curl calf	a-138
curls	a-274
curls #	a-27
curls $	a-53
curls _ min	a31
curls and	a-53
curls wednesday	a-24
curl~	a-274
currently	a-75
currently plodding	a-33
currently running	a35
curry	a-26
curr~	a-101
custard	a-114
cust~	a-119
cut	a-100
cut _ ?	a-26
cut _ short	a-62
cut it	a-81
cut short	a116
cute	a32
cuts	a85
cutting	a30
cutting _ the	a66
cutting at	a66
cutt~	a30
cycl~	a-79
dad	a-239
dad $	a-45
dad _ a	a-41
dad had	a-56
dads	a-59
dae	a45
daft	a-42
dagger	a46
dagg~	a46
daily	a-63
daily $	a-41
daily _ $	a-42
daily _ ins	a42
daily messages	a-38
daily thing	a-34
dail~	a-63
dance	a-51
danc~	a-45
dandy	a-71
dandy $	a-71
dand~	a-71
dangerous	a76
dangerous $	a108
dang~	a76
danke	a-52
dank~	a-52
dark	a236
dark $	a-31
dark _ $	a55
dark _ always	a-53
dark _ but	a100
dark brown	a34
dark chocolate	a-34
dark like	a50
dark pee	a78
dark since	a69
data $	a-27
data _ a	a32
data _ am	a-25
data as	a32
data for	a49
data i	a-25
data out	a-24
date	a-104
date _ quick	a-38
daug~	a-41
dawn	a-76
dawn $	a-45
day	a-329
day #	a226
day $	a55
day _ #	a63
day _ $	a33
day _ a	a-30
day _ am	a-75
day _ and	a46
day _ but	a-44
day _ deads	a-40
day _ h	a57
day _ i	a-34
day _ in	a-26
day _ is	a26
day _ it	a61
day _ k	a87
day _ leg	a-43
day _ low	a52
day _ me	a94
day _ min	a27
day _ my	a-51
day _ no	a-29
day _ of	a-47
day _ one	a-37
day _ please	a49
day _ rdl	a-28
day _ run	a-31
day _ the	a-53
day _ thurs	a27
day _ today	a-35
day _ was	a-39
day after	a-71
day and	a-45
day at	a-39
day before	a-38
day can	a-91
day for	a34
day got	a-50
day i	a-26
day in	a-102
day it	a-39
day jog	a55
day logged	a72
day my	a-50
day no	a-33
day or	a36
day probably	a68
day run	a67
day sat	a-56
day since	a-31
day that	a38
day the	a72
day tomorrow	a-28
day was	a59
day yesterday	a42
days	a-138
days $	a-41
days _ #	a-38
days _ $	a50
days _ ?	a-54
days _ and	a-36
days _ it	a39
days back	a-34
days in	a69
days legs	a100
days off	a-39
days since	a-64
dead	a-191
dead _ can	a53
dead _ dead	a-26
dead _ from	a-134
dead _ my	a-39
dead _ the	a30
dead i	a53
dead leg	a-75
deadlift	a-53
deadlift _ #	a48
deadlift _ a	a-25
deadlift _ ok	a60
deadlift for	a-30
deadlift jog	a60
deadlift session	a-25
deadlifted	a-73
deadlifting	a128
deadlifts	a-73
deadlifts $	a77
deadlifts _ hip	a-35
deadlifts _ min	a24
deadlifts and	a-79
deadlifts run	a-25
deadlifts were	a-28
deads	a-30
deads #	a-25
deads _ #	a-73
deads _ $	a-64
deads _ back	a-50
deads _ hamstring	a68
deads _ hrs	a26
deads _ i	a-37
deads _ is	a-30
deads _ night	a-43
deads _ x	a-32
deads and	a-58
deads at	a-58
deads jog	a-48
deads last	a-43
deads only	a-78
deads yesterday	a98
dead~	a-101
deal	a50
deal with	a50
death	a-88
deat~	a-88
decide	a-29
deci~	a-56
deep	a240
deep _ $	a100
deep _ ?	a143
deep _ the	a72
deep _ work	a-61
deep in	a-139
defend	a-25
defe~	a-25
degree	a26
degrees	a121
degrees _ #	a-58
degrees _ here	a56
degrees in	a41
degrees out	a-29
degr~	a147
dehydrated	a110
dehydration	a-33
dehy~	a77
delayed	a-42
dela~	a-42
delete _ data	a37
delete _ log	a59
delete _ my	a-101
delete it	a-43
delete last	a89
delete my	a40
delete that	a-66
deleted	a-28
deleted my	a-28
dent	a114
dent in	a48
dentist	a-46
dentist _ $	a-52
dent~	a-46
depth	a-27
depth $	a-24
dept~	a-27
descent	a-45
describe	a80
desk	a39
desk $	a60
did	a-117
did #	a56
did _ #	a-46
did _ $	a-39
did _ at	a90
did _ curls	a-48
did _ do	a48
did _ even	a27
did _ faint	a141
did _ have	a-58
did _ jumps	a27
did _ leg	a-79
did _ legs	a-38
did _ log	a64
did _ mins	a41
did _ press	a-77
did _ raises	a-27
did _ report	a-41
did _ say	a28
did _ squats	a65
did _ tell	a-33
did _ this	a-26
did _ to	a35
did _ yesterday	a26
did box	a27
did calf	a-27
did em	a-66
did hack	a38
did hacks	a-29
did his	a-24
did it	a-26
did leg	a-168
did legs	a61
did lunges	a-39
did some	a-48
did squats	a155
did sumo	a40
did the	a-25
did today	a36
did walking	a-33
did you	a-74
died	a-78
died $	a-27
diff	a-44
diff $	a-28
different	a-44
diff~	a-66
dignity	a-41
dign~	a-41
dinner $	a78
dinner _ $	a-56
dinner _ ?	a-26
dinner ok	a-26
dishwasher	a-54
dish~	a-72
divorce	a-34
divo~	a-34
dizziness	a98
dizziness in	a69
dizziness just	a26
dizzy	a281
dizzy $	a68
dizzy _ $	a253
dizzy _ a	a50
dizzy _ feverish	a-154
dizzy _ i	a51
dizzy _ joy	a-32
dizzy _ squats	a29
dizzy _ was	a34
dizzy after	a31
dizzy at	a92
dizzy for	a33
dizzy not	a-114
dizzy spells	a-26
dizzy to	a85
dizzy with	a-105
dizz~	a379
dl _ #	a40
do	a-200
do #	a-47
do $	a26
do _ $	a-69
do _ ?	a-71
do _ a	a43
do _ care	a-26
do _ dare	a-31
do _ do	a-56
do _ even	a-27
do _ faint	a-24
do _ get	a-31
do _ go	a-66
do _ have	a-140
do _ hurt	a-32
do _ k	a-92
do _ knees	a57
do _ know	a69
do _ lie	a-31
do _ lift	a63
do _ me	a41
do _ miles	a-31
do _ need	a-77
do _ now	a49
do _ press	a87
do _ put	a-25
do _ remember	a40
do _ report	a104
do _ reps	a-26
do _ run	a49
do _ say	a27
do _ sleeves	a-25
do _ slow	a43
do _ still	a-59
do _ tell	a58
do _ the	a79
do _ to	a30
do _ walk	a115
do _ want	a-32
do _ work	a78
do _ you	a-32
do all	a76
do anything	a-25
do couch	a30
do easy	a-84
do em	a-24
do for	a115
do knee	a-25
do legs	a-39
do long	a35
do my	a139
do not	a-76
do ppl	a-53
do reps	a-34
do the	a47
do they	a-24
do you	a-27
doc	a-34
doc _ a	a40
doc _ my	a-98
doc checked	a-88
doc says	a37
doc thinks	a83
doctor	a71
doctor _ a	a63
doctors	a33
doct~	a103
dodgy	a-55
dodgy _ in	a-24
dodgy hip	a-50
dodg~	a-55
does	a-29
does _ #	a58
does _ $	a71
does _ a	a53
does _ bot	a58
does _ count	a-45
does _ ever	a26
does _ go	a30
does _ hot	a74
does _ hurt	a-62
does _ make	a-24
does _ matter	a-26
does _ run	a29
does _ slow	a26
does _ sore	a54
does _ work	a-64
does doms	a34
does eccentric	a-27
does hurt	a45
does my	a93
does not	a-85
does one	a74
does order	a-26
does that	a-119
does this	a34
dog	a-247
dog $	a40
dog _ ?	a-35
dog _ limping	a-32
dog is	a-38
doing	a52
doing #	a51
doing _ $	a159
doing _ lunges	a-24
doing a	a-39
doing both	a-45
doing it	a30
doing laps	a127
doing my	a-120
doing nothing	a85
doing that	a30
doing the	a-133
doin~	a52
doms	a-123
doms #	a33
doms _ #	a165
doms _ $	a-116
doms _ ?	a39
doms _ a	a-40
doms _ after	a-30
doms _ i	a-68
doms _ left	a-27
doms _ run	a28
doms _ the	a-47
doms _ walk	a49
doms ever	a34
doms gone	a-99
doms just	a213
doms or	a28
done	a-243
done #	a-39
done $	a-47
done _ #	a-59
done _ of	a-33
done _ running	a84
done _ since	a-100
done _ soreness	a-43
done _ to	a31
done and	a-44
done at	a-25
done heard	a119
done legs	a-25
done my	a-42
done of	a-52
done with	a-37
doom	a-32
door	a-293
door $	a-26
door _ $	a-45
dot	a35
dot on	a24
double	a-41
double shift	a-27
doub~	a-46
down	a-52
down #	a-95
down $	a49
down ?	a-51
down _ #	a53
down _ $	a-69
down _ ?	a-44
down _ a	a117
down _ after	a65
down _ back	a83
down _ calf	a49
down _ hip	a48
down _ leg	a186
down _ min	a34
down _ run	a46
down _ since	a-77
down _ something	a-157
down _ stairs	a-37
down _ the	a-78
down _ tie	a-26
down _ to	a-75
down _ wall	a29
down and	a122
down in	a-58
down is	a-47
down kerbs	a-65
down my	a205
down now	a73
down or	a43
down squats	a-51
down the	a-47
down to	a-25
down with	a-56
downhill	a-25
downhill hills	a32
downstairs	a87
downstairs $	a74
down~	a47
dragging	a28
drag~	a37
drained	a-58
drai~	a-58
drama	a-53
drama $	a-26
dramatic	a94
dram~	a29
drank	a-58
drank loads	a50
dran~	a-58
drawers	a-83
draw~	a-73
dream	a-51
drea~	a-95
drenched	a118
drenched and	a38
dren~	a118
dril~	a-30
drink	a70
drink after	a-43
drinking	a127
drin~	a184
drive	a35
driving	a-50
driving _ now	a-41
driving right	a-41
drop	a-43
drop ?	a25
drop _ ?	a41
drop off	a41
drop the	a-38
dropped	a-45
dropped _ #	a-28
dropped _ plate	a41
dropped my	a-45
dropping	a-55
drop~	a-101
drum	a83
drum and	a42
drum solo	a50
drunk	a-71
drun~	a-71
dubai	a-27
duba~	a-27
duck	a-50
dude	a-40
dull	a377
dull #	a-42
dull _ deep	a27
dull _ in	a86
dull ache	a39
dull as	a57
dull hum	a71
dumb	a25
dumb $	a65
dump	a-52
dump it	a-43
duplicate	a-46
dupl~	a-46
during	a81
during rdls	a46
duri~	a81
dusk	a-39
duvet	a53
duvets	a112
duve~	a164
dying	a-164
dyin~	a-164
e	a73
e _ chest	a48
e w	a24
e with	a24
each	a145
each _ $	a63
each _ i	a51
each _ on	a-44
each breath	a50
each leg	a-38
each morning	a-33
each side	a-54
each step	a93
each stride	a127
each time	a66
earlier	a132
earlier $	a36
earlier _ #	a28
earlier on	a42
early _ of	a47
early _ the	a-46
early because	a71
earl~	a120
ears	a40
ears _ and	a49
ears rang	a40
ears ringing	a27
ease	a-59
ease _ ?	a-59
ease off	a-59
easing	a-69
easi~	a-69
easter	a-44
east~	a-54
easy	a-232
easy $	a-25
easy ?	a62
easy _ #	a-71
easy _ $	a156
easy _ ?	a179
easy _ after	a38
easy _ but	a-29
easy _ easy	a-69
easy _ in	a-32
easy _ k	a65
easy _ later	a-52
easy _ of	a-52
easy _ ok	a-77
easy _ on	a-113
easy _ to	a65
easy day	a30
easy jog	a96
easy lap	a-30
easy loop	a-56
easy mile	a-27
easy miles	a82
easy one	a-82
easy run	a63
easy spin	a-88
easy today	a-42
eat	a-33
eaten	a-110
eaten _ #	a-34
eaten _ yesterday	a-36
eaten since	a-119
eate~	a-110
eating	a-59
eati~	a-59
eccentric	a-37
ecce~	a-37
ecg	a27
edge	a36
edges	a33
edge~	a33
edit	a71
edit :	a27
edit _ :	a36
edit last	a36
effect	a-26
effe~	a-26
effort	a-206
effort $	a-44
effort _ #	a-24
effort _ $	a-37
effort nine	a-24
effort six	a-28
effo~	a-206
egg	a90
eggs	a-63
ego	a-111
ego _ #	a-24
ego bruised	a-58
eh $	a-36
eh run	a27
eight	a-98
eight $	a-37
eight _ a	a-37
eight and	a27
eigh~	a-98
elastic	a39
elas~	a39
electric	a128
electric _ down	a34
electric shock	a95
elec~	a117
elephant	a139
elephant _ my	a76
elephant _ on	a64
elephant on	a76
elephant sat	a38
elephant sitting	a26
elep~	a139
elev~	a-38
else	a-25
else #	a-58
else _ ?	a30
else _ k	a42
em _ ?	a-96
em _ i	a80
emails	a-54
emai~	a-60
embarrassing	a167
emba~	a167
empty	a-114
empty $	a-48
empty stomach	a-30
empt~	a-114
end	a114
end _ $	a-24
end _ the	a48
end of	a152
end the	a-24
ended	a-41
ended #	a-35
ende~	a-41
endurance	a-58
endu~	a-58
enemy	a-68
enemy _ ?	a-64
enem~	a-68
energy	a-111
energy #	a-52
energy _ /	a-52
ener~	a-111
english	a-57
english please	a-36
engl~	a-57
enough	a-96
enough ?	a-37
enough _ $	a-37
enough _ a	a-27
enough to	a-29
enou~	a-96
ente~	a173
entries	a-31
entries $	a-54
entry	a-52
entry $	a-44
entry _ the	a-45
entry _ was	a57
entry i	a57
entr~	a-84
episode	a47
epis~	a47
equal	a-35
equally	a33
er	a90
erase	a96
erase _ i	a30
erase everything	a30
erase my	a72
erase the	a-28
erasure	a-68
essay	a-30
essa~	a-30
eve	a36
even	a77
even _ #	a-71
even _ $	a25
even _ a	a50
even _ i	a53
even _ jog	a-39
even a	a-51
even after	a52
even legal	a-89
even though	a55
evening	a-71
evening #	a25
evening $	a-93
evening _ ?	a85
evening _ is	a-47
evening _ or	a24
evening _ possible	a-25
evening run	a77
evenly	a-90
even~	a-172
ever _ you	a34
ever since	a182
every	a216
every _ #	a77
every _ at	a-26
every _ down	a-68
every _ i	a120
every _ is	a-83
every _ of	a26
every _ since	a-40
every _ step	a73
every day	a-49
every few	a42
every kerb	a-31
every km	a-51
every log	a-94
every rep	a32
every single	a41
every step	a148
every stride	a40
every time	a128
everyone	a-79
everything	a-128
everything $	a-50
everything :	a-38
everything _ #	a67
everything _ ?	a-66
everything _ a	a26
everything _ am	a30
everything _ black	a28
everything _ but	a-44
everything _ have	a-24
everything _ knee	a-46
everything _ out	a46
everything _ spinning	a105
everything _ the	a-110
everything i	a-45
everything is	a103
everything my	a-46
everything sore	a71
everything went	a78
everywhere	a81
everywhere $	a-27
everywhere _ ?	a-42
ever~	a36
evidence	a-36
evidence _ $	a-24
evid~	a-36
ex	a-29
exact	a24
exactly	a138
exactly _ place	a52
exactly one	a79
exactly where	a75
exac~	a162
exam	a-129
exam _ $	a-44
excel	a-27
excel $	a-27
except	a-28
exce~	a-55
excuses	a-157
excu~	a-156
exercises	a-47
exer~	a-131
exhausted	a-84
exhaustion	a40
exha~	a-44
exis~	a-25
expected	a-30
expe~	a-60
explain	a32
explain $	a-82
explain _ i	a-74
explain _ no	a119
explain i	a108
explain the	a122
explained	a-52
explained $	a-52
expl~	a-53
export _ all	a-24
export _ data	a49
export it	a-24
export my	a38
ext	a-230
ext #	a112
ext $	a-60
ext _ #	a-49
ext _ calf	a-113
ext _ x	a56
ext and	a-51
ext curl	a-63
extend	a-26
extend _ #	a-26
extend to	a-26
extension	a-103
extensions	a-156
extensions $	a-61
extensions _ #	a-72
extensions rpe	a-56
exte~	a-285
extra _ at	a49
extra beats	a49
eye	a-28
eye _ me	a-28
eye on	a-28
eyes	a-98
f	a136
face	a-29
fahrenheit	a-30
fahr~	a-30
failed	a-83
failure	a-24
fail~	a-107
faint	a523
faint #	a155
faint $	a120
faint _ i	a-106
faint _ the	a74
faint and	a58
fainted	a49
fainted $	a78
fainted _ the	a-52
fainted after	a75
fainted and	a-66
fainted at	a-109
fainted on	a62
fainting	a242
fain~	a641
fall	a124
falling	a-48
fall~	a-48
fan	a44
fancy	a-41
fanc~	a-41
far	a120
far _ #	a34
far _ i	a-30
farm	a-51
fash~	a-123
fast	a-112
fast i	a-34
fast one	a-25
fasted _ ok	a-35
fasted run	a66
fasting	a35
fat	a161
fat _ $	a-29
fat and	a35
fat fingers	a-29
fat loss	a-32
fat since	a32
fat today	a42
fatigue	a-44
fati~	a-44
favouring	a79
favouring _ right	a70
favouring the	a28
favo~	a62
fear	a-35
feb	a-31
feb $	a-31
february	a-45
febr~	a-45
fed	a-107
fed and	a-45
fed watered	a-67
fed well	a42
feed	a-37
feed _ cat	a-37
feed the	a-37
feel	a98
feel _ #	a-125
feel _ $	a-53
feel _ a	a-36
feel _ after	a105
feel _ and	a88
feel _ easy	a59
feel _ i	a140
feel _ in	a-28
feel _ it	a-38
feel _ now	a112
feel _ on	a138
feel _ since	a61
feel _ they	a-32
feel _ toes	a89
feel _ two	a-29
feel amazing	a54
feel class	a-179
feel drained	a-28
feel every	a-34
feel faint	a234
feel fine	a-121
feel fresh	a172
feel good	a-47
feel grand	a-47
feel great	a-83
feel it	a52
feel like	a-33
feel mint	a-26
feel my	a83
feel odd	a28
feel ok	a71
feel ropey	a-60
feel rusty	a56
feel the	a28
feel woozy	a104
feelin	a94
feeling _ $	a-132
feeling _ and	a124
feeling _ as	a-109
feeling _ at	a-32
feeling _ in	a34
feeling _ run	a-111
feeling _ the	a143
feeling faint	a79
feeling feverish	a346
feeling good	a-77
feeling great	a-57
feeling in	a131
feeling rough	a-89
feelings	a-63
feels	a265
feels _ #	a66
feels _ $	a-121
feels _ a	a-26
feels _ and	a-94
feels _ go	a28
feels _ in	a36
feels _ inside	a53
feels _ it	a89
feels _ like	a24
feels _ not	a38
feels _ now	a86
feels alright	a-30
feels bruised	a88
feels great	a-114
feels off	a-48
feels ok	a79
feels squashed	a28
feels tight	a81
feel~	a296
feet	a188
feet #	a-76
feet _ #	a-47
feet _ $	a142
feet _ a	a-28
feet _ legs	a-71
feet _ night	a-39
feet _ the	a110
feet asleep	a100
feet in	a-47
feet not	a-62
feet numb	a149
feet slapping	a44
fell _ so	a-47
fell _ the	a-61
fell asleep	a74
fell in	a-100
felt	a259
felt _ $	a-176
felt _ a	a-27
felt _ an	a45
felt _ pop	a146
felt _ quad	a64
felt _ snap	a64
felt a	a117
felt faint	a-38
felt it	a70
felt my	a72
felt off	a59
felt smooth	a-29
felt something	a108
fever	a90
fever $	a406
fever :	a-37
fever _ a	a66
fever _ me	a169
fever _ netflix	a-26
fever _ no	a120
fever _ not	a-106
fever broke	a236
fever but	a69
fever dream	a-34
fever just	a-76
fever no	a-73
fever or	a-36
fever pitch	a-72
fever was	a-42
feverish	a433
feverish _ $	a114
feverish since	a71
feverishly	a-49
feve~	a568
few	a153
few _ ?	a-41
few minutes	a42
fibula	a44
fibu~	a44
file	a-67
file $	a-38
file ?	a-33
file _ $	a-33
file _ the	a32
file for	a32
finally	a-73
finals	a-25
fina~	a-98
fine	a-144
fine #	a123
fine $	a-135
fine ?	a102
fine _ #	a-96
fine _ $	a140
fine _ /	a122
fine _ are	a-68
fine _ bone	a38
fine _ bruised	a-72
fine _ fine	a-130
fine _ i	a37
fine _ is	a-114
fine _ k	a-28
fine _ morning	a45
fine _ no	a-24
fine _ run	a40
fine _ tempo	a-47
fine ankle	a-65
fine at	a-33
fine breathing	a24
fine chest	a-92
fine do	a-36
fine i	a43
fine just	a-27
fine knees	a-101
fine quads	a-44
fine right	a52
fine run	a111
fine since	a-84
fine tempo	a-33
fine this	a45
fine though	a66
fine what	a29
finger	a31
fingers	a102
fingers $	a-29
fing~	a126
finish	a60
finish $	a38
finish _ #	a-36
finish _ ?	a57
finish _ loop	a58
finish the	a88
finished	a-77
finished $	a52
finished _ $	a-29
finished _ floor	a-80
finished anyway	a72
finished lunges	a-24
finished me	a-65
finished squats	a-32
finished the	a41
fire $	a-31
fire _ #	a118
first	a-64
first $	a-64
first ?	a-66
first _ $	a-93
first _ ?	a-70
first _ back	a-52
first _ gym	a-24
first _ in	a48
first _ lift	a-29
first _ or	a26
first _ run	a110
first _ since	a-44
first _ the	a34
first _ was	a-24
first if	a29
first k	a91
first km	a-24
first leg	a-26
first mile	a49
first or	a101
first the	a-26
first then	a-41
first time	a-130
first what	a-33
firs~	a-64
fit	a-75
fit $	a-53
fit nothing	a-24
fitness $	a-28
five	a-189
five _ ?	a-31
five minutes	a-39
fix $	a-83
fix :	a78
fix my	a-24
fixed	a-30
fixe~	a-33
fizzy	a166
fizzy $	a166
fizz~	a180
flag	a90
flar~	a81
flat #	a-38
flat ?	a27
flat _ $	a54
flat _ k	a-38
flat easy	a-77
flew	a50
flew in	a24
flexor	a109
flexor just	a100
flexors	a-97
flexors #	a-82
flight	a-65
flight #	a27
flight $	a28
flight _ k	a27
flight _ run	a35
flight yesterday	a35
flig~	a-71
flip _ $	a31
floaty	a132
floa~	a132
floor	a158
floor $	a-66
floor _ me	a-42
floor _ my	a-59
floor _ to	a42
floor after	a77
floor is	a-80
floor makes	a-42
floo~	a121
flop~	a74
flu #	a148
flu _ on	a-55
flu but	a-120
flu is	a-31
flu jab	a-36
flush	a-56
flush _ $	a-56
flus~	a-34
flutter	a56
fluttering	a99
fluttering _ a	a38
fluttery	a173
flut~	a340
flying	a-77
flyi~	a-77
foal	a-57
foam	a-50
foam roller	a-49
fold	a25
folds	a51
fold~	a73
foll~	a-29
food	a-34
foot	a795
foot ?	a-32
foot _ #	a64
foot _ a	a33
foot _ and	a-33
foot _ gone	a49
foot _ not	a79
foot _ numb	a30
foot _ on	a80
foot bone	a39
foot drop	a37
foot feels	a24
foot gone	a41
foot is	a189
foot one	a42
football	a-113
foots	a152
foots asleep	a111
footy	a-109
footy _ i	a-46
foot~	a-96
for	a-175
for #	a-84
for _ #	a-59
for _ $	a-33
for _ after	a79
for _ ask	a-25
for _ bus	a50
for _ calf	a-26
for _ dare	a35
for _ days	a-26
for _ doctor	a67
for _ doms	a-59
for _ exam	a-32
for _ first	a49
for _ fortnight	a-52
for _ friend	a37
for _ gentle	a25
for _ heart	a-24
for _ hip	a61
for _ i	a-59
for _ jog	a-104
for _ k	a48
for _ knee	a35
for _ long	a-42
for _ miles	a33
for _ min	a-64
for _ mins	a26
for _ new	a-25
for _ not	a-161
for _ on	a30
for _ pee	a34
for _ reason	a102
for _ record	a-34
for _ rpe	a-38
for _ run	a-274
for _ sec	a232
for _ slash	a34
for _ slow	a28
for _ squats	a-75
for _ to	a-32
for _ today	a-24
for _ trot	a31
for _ wee	a30
for _ week	a-30
for _ weeks	a60
for a	a166
for ages	a56
for an	a-43
for charity	a97
for easy	a-27
for intervals	a100
for me	a-24
for my	a-110
for no	a85
for nothing	a25
for now	a341
for once	a-152
for parkrun	a58
for reps	a-34
for run	a25
for sprints	a-31
for tempo	a81
for the	a107
for this	a-37
for two	a118
for years	a-24
force	a89
forc~	a89
forearms	a-39
forehead	a340
forehead _ a	a195
forehead like	a195
forever	a33
fore~	a334
forget _ question	a81
forget _ questions	a26
forget i	a-25
forget it	a-84
forget that	a81
forget the	a26
forgot	a92
forgot _ mention	a53
forgot _ say	a-38
forgot _ tell	a63
forgot how	a53
forgot my	a-60
forgot the	a-33
forgot to	a80
forgot what	a51
forg~	a80
form	a-109
form $	a-32
formation	a32
forms	a-49
fortnight	a-57
fort~	a-67
found	a55
found a	a55
foun~	a55
four	a-215
four $	a-39
four _ :	a-28
four _ and	a-26
four _ four	a-29
four~	a-33
fracture	a38
fracture $	a27
fracture how	a-31
frac~	a142
free	a-67
free _ $	a-28
freezing then	a80
free~	a98
fresh	a-36
fresh _ #	a-51
fresh _ ?	a136
fresh run	a216
fres~	a-61
fri	a-25
fri _ $	a72
friday	a-72
friday _ my	a121
friday doc	a-60
frid~	a-67
fried	a-138
fried $	a-45
fried _ fresh	a-51
friend	a-28
friends	a-27
frie~	a-193
from	a-187
from #	a-71
from _ #	a-111
from _ $	a-114
from _ :	a28
from _ but	a-25
from _ car	a30
from _ day	a31
from _ easy	a-55
from _ floor	a59
from _ gym	a31
from _ heat	a78
from _ hip	a52
from _ it	a81
from _ jog	a37
from _ knee	a-116
from _ legs	a-40
from _ log	a-28
from _ lunges	a56
from _ night	a-74
from _ on	a-29
from _ press	a-25
from _ still	a33
from _ thrusts	a-70
from _ waist	a-72
from a	a-128
from bench	a54
from bum	a32
from fri	a72
from hip	a-70
from lunges	a-24
from me	a95
from monday	a-54
from my	a26
from now	a-27
from squats	a69
from thrusts	a50
from thursday	a50
from yesterday	a-29
front	a-54
front _ #	a-66
front _ @	a-27
front _ and	a-55
front _ my	a34
front _ the	a24
front of	a38
front squats	a-67
front squatted	a-72
fronts	a-78
fronts squats	a-43
fron~	a-132
fuel	a-31
fuel _ #	a-31
full	a-180
full breath	a83
full of	a-99
fully	a-57
fully rehabbed	a-62
full~	a-57
fun $	a-24
fun fact	a67
funny	a154
funny _ in	a27
funny _ on	a38
funny turn	a39
funn~	a154
fuzzy	a126
fuzz~	a126
gains	a-51
gains $	a-27
gains _ $	a24
gain~	a-64
gait	a57
gall~	a-65
game	a-26
gap	a-42
garage	a42
gara~	a42
garden	a-58
gard~	a-58
garmin	a-37
garmin says	a-37
garm~	a-37
gass~	a-42
gatorade	a37
gato~	a37
gave	a162
gave _ a	a33
gave _ on	a44
gave _ twice	a113
gave _ under	a148
gave me	a-61
gave my	a-80
gave out	a185
gave way	a124
gdpr	a-104
gel in	a-39
general	a-143
general $	a-75
general _ $	a-74
general q	a-46
generally	a-29
gene~	a-172
gentle	a64
gentle #	a67
gentle ?	a-29
gentle _ $	a30
gentle _ ?	a73
gentle _ k	a-47
gentle jog	a104
gentle plod	a-38
gently	a77
gently $	a77
gent~	a107
german	a-48
germ~	a-48
get	a90
get _ $	a-39
get _ after	a43
get _ again	a-71
get _ full	a83
get _ no	a56
get _ of	a42
get _ off	a-29
get _ sore	a-56
get _ the	a105
get _ to	a-54
get _ toes	a-32
get a	a177
get down	a-46
get more	a-52
get my	a84
get numb	a-32
get off	a-35
get rid	a-38
get to	a122
get up	a-37
gets	a-40
getting _ from	a-33
getting _ of	a69
getting out	a65
getting up	a30
gf	a-78
gf says	a61
girls	a-32
girl~	a-30
give	a90
give _ #	a51
give _ a	a92
give _ chest	a-51
give _ the	a-24
give me	a65
give you	a34
gives	a-25
gives me	a-30
giving	a-58
giving me	a-39
givi~	a-58
glass	a185
glas~	a185
glute	a167
glute _ #	a-60
glute _ a	a30
glute _ i	a43
glute _ when	a61
glute bridges	a-112
glute on	a133
glute since	a46
glute when	a43
glutes	a-330
glutes #	a-78
glutes _ run	a-73
glutes _ the	a-30
glut~	a-163
gms	a-72
go	a67
go $	a-64
go ?	a-97
go _ $	a62
go _ ?	a-44
go _ a	a64
go _ after	a87
go _ is	a52
go _ my	a27
go _ no	a-50
go _ on	a-35
go _ or	a-56
go _ run	a104
go _ slow	a52
go alone	a-31
go at	a-33
go away	a57
go back	a-33
go brown	a-32
go dead	a29
go down	a-37
go downstairs	a27
go long	a-29
go or	a-50
go short	a42
go slow	a37
go what	a52
goal	a-124
goal $	a-69
goal :	a41
goal _ fat	a-28
goal _ general	a42
goal _ get	a52
goal _ marathon	a-66
goal _ now	a-33
goal _ staying	a32
goal _ to	a-25
goblets	a-159
goblets _ lunges	a-29
goblets and	a-40
gobl~	a-172
god	a-118
god _ #	a-119
goes	a166
goes _ $	a-38
goes _ on	a62
goes first	a-30
goes ow	a26
goes zing	a57
going	a110
going #	a-42
going $	a-68
going ?	a-38
going _ #	a75
going _ $	a-134
going _ ?	a33
going _ a	a89
going _ at	a67
going _ boom	a50
going _ hills	a51
going _ kerbs	a-65
going _ leg	a-37
going _ on	a30
going _ run	a-25
going _ the	a59
going _ throw	a35
going boom	a50
going down	a-36
going downstairs	a74
going for	a-27
going like	a55
going or	a-28
goin~	a110
gone	a230
gone #	a117
gone _ #	a107
gone _ $	a139
gone _ and	a190
gone _ can	a55
gone _ my	a-49
gone _ only	a-34
gone _ sleep	a64
gone _ to	a27
gone _ yesterday	a-26
gone all	a-59
gone and	a-168
gone cold	a64
gone dead	a35
gone in	a25
gone now	a-36
gone numb	a148
gone please	a-69
gone since	a-109
gone the	a32
gone tingly	a120
gone to	a44
good	a-286
good #	a-33
good $	a-27
good ?	a110
good _ #	a-72
good _ $	a24
good _ and	a-93
good _ going	a-81
good _ good	a-29
good _ i	a35
good _ run	a-105
good _ tempo	a73
good _ though	a-42
good can	a60
good evening	a-45
good for	a46
good idea	a-25
good keep	a-81
good mornings	a-180
good night	a89
good now	a-83
good run	a-46
good since	a-62
good way	a27
goosebumps	a284
goosebumps _ #	a61
goosebumps _ the	a89
goosebumps and	a87
goosebumps in	a61
goosebumps run	a72
goos~	a289
got	a52
got #	a-27
got _ !	a-35
got _ #	a-42
got _ $	a209
got _ a	a-59
got _ again	a-46
got _ all	a37
got _ and	a99
got _ by	a94
got _ chills	a57
got _ cold	a-192
got _ do	a33
got _ flu	a-102
got _ headache	a29
got _ heart	a-33
got _ hot	a26
got _ it	a-36
got _ k	a30
got _ pain	a79
got _ running	a67
got _ shivers	a79
got _ temp	a24
got _ the	a-35
got _ to	a-92
got _ with	a-53
got a	a-112
got covid	a-124
got dizzy	a38
got done	a-26
got goosebumps	a127
got legs	a-30
got me	a64
got my	a-94
got one	a43
got rhabdo	a197
got stuck	a34
got the	a35
got up	a140
gout	a-65
gout in	a-65
grab	a169
grabbed	a235
grabbed _ at	a40
grabbed hard	a92
grabbed me	a139
grabbing	a61
grab~	a312
grade	a43
grade #	a43
grad~	a55
gran	a-54
grand	a-136
grand #	a-43
grand _ ?	a-72
grand _ k	a-43
grandpa	a-66
grandson	a-41
gran~	a-196
grapefruit	a31
graph	a-28
grass	a40
grass _ $	a28
gras~	a40
grav~	a-53
great	a-77
great $	a-61
great _ #	a-26
great _ once	a-146
great for	a-146
great no	a-32
great quads	a103
grea~	a-77
gree~	a-44
grey	a113
grey _ the	a40
grey and	a57
greyed	a154
greyed out	a154
grey~	a154
grinding	a79
grinds	a40
grin~	a236
grip	a-40
groan	a-90
groaning	a-54
groa~	a-167
groin	a483
groin $	a-41
groin _ i	a27
groin _ when	a27
groin a	a93
groi~	a483
ground	a65
grounded	a49
group	a-25
group _ $	a35
group run	a35
grou~	a88
grow~	a-30
grumbling	a126
grumpy	a107
grum~	a235
guess	a58
guess who	a41
gues~	a58
guinness	a262
guin~	a262
guitar	a33
guit~	a33
guy	a-105
guy $	a-25
guy _ to	a-26
guy next	a-67
gym	a-155
gym _ #	a-74
gym _ $	a-74
gym _ a	a36
gym _ after	a27
gym _ afternoon	a49
gym _ had	a38
gym _ no	a59
gym at	a-65
gym first	a-29
gym floor	a65
gym is	a-37
gym treadmill	a-37
gym was	a-30
gym ystrday	a24
h	a-93
h _ legs	a53
h _ lower	a26
h _ my	a32
h _ soreness	a119
h after	a54
h ago	a-26
h and	a52
h since	a-101
h sleep	a91
hack	a-32
hack _ monday	a28
hack _ on	a-28
hack _ yesterday	a-32
hack squat	a-107
hack squats	a120
hacks	a-38
hacks _ #	a30
hacks _ $	a-25
hacks and	a-56
hacks at	a30
hack~	a-39
had #	a-46
had _ be	a27
had _ bite	a-24
had _ box	a-27
had _ do	a-59
had _ doing	a-24
had _ fever	a-59
had _ funny	a29
had _ had	a-36
had _ heart	a-52
had _ hip	a-60
had _ hold	a90
had _ in	a83
had _ leave	a-24
had _ lie	a48
had _ of	a-38
had _ pain	a31
had _ pains	a-37
had _ sit	a51
had _ splints	a-37
had _ stop	a24
had _ stress	a36
had _ stroke	a-74
had _ surgery	a-64
had a	a-81
had an	a33
had beetroot	a47
had chills	a89
had knee	a109
had my	a-100
had rhabdo	a-48
had shin	a-37
had soup	a-40
had to	a362
had toast	a60
haha	a-53
haha #	a-29
haha $	a-30
hair	a-31
haircut	a-25
half	a-216
half #	a-56
half _ after	a-30
half _ day	a-28
half _ foot	a74
half _ hour	a-90
half _ on	a-42
half _ this	a-27
half a	a-44
half an	a-95
half asleep	a25
half hour	a-41
half my	a45
half way	a32
halfway	a-27
halfway $	a75
halfway _ $	a56
halfway _ out	a40
halfway _ the	a-105
halfway round	a-81
half~	a-27
hallway	a-47
hall~	a-87
hammys	a-29
hamm~	a-113
hamstring	a548
hamstring #	a-143
hamstring $	a72
hamstring _ #	a78
hamstring _ a	a191
hamstring _ and	a-60
hamstring _ at	a28
hamstring _ but	a-28
hamstring _ calf	a-74
hamstring _ grabbed	a85
hamstring _ grade	a43
hamstring _ like	a33
hamstring _ me	a49
hamstring _ on	a75
hamstring _ pop	a53
hamstring _ went	a27
hamstring _ when	a34
hamstring curl	a-74
hamstring curls	a-163
hamstring every	a79
hamstring i	a61
hamstring in	a-52
hamstring is	a55
hamstring just	a192
hamstring made	a112
hamstring on	a27
hamstring popped	a70
hamstring tight	a-92
hamstring tweaked	a48
hamstring went	a53
hamstrings	a-442
hamstrings #	a-36
hamstrings :	a-41
hamstrings _ #	a-90
hamstrings _ $	a-48
hamstrings _ a	a-93
hamstrings _ carry	a-61
hamstrings _ from	a-24
hamstrings _ morning	a47
hamstrings _ not	a65
hamstrings _ up	a87
hamstrings at	a-102
hamstrings grumpy	a-40
hamstrings like	a-63
hamstrings tight	a-121
hand	a-105
hand _ the	a-26
handrail	a-68
hands after	a-85
hands and	a48
hand~	a-115
hang	a-28
happen	a-40
happen $	a-35
happened	a-26
happened $	a-50
happy $	a-86
happy _ !	a130
happy _ #	a-59
happy _ ?	a-49
happy easy	a-46
happy friday	a130
happy it	a52
happ~	a-87
hard	a138
hard $	a-29
hard _ ?	a85
hard _ leg	a-75
hard _ or	a63
hard _ stone	a61
hard can	a-39
hard jeans	a30
hard like	a61
hardly	a54
hard~	a54
harm~	a-27
harsh	a-52
hars~	a-52
harvest	a-30
harv~	a-30
has	a-245
has _ $	a-73
has _ bad	a-59
has _ bruise	a28
has _ come	a65
has _ dent	a48
has _ fever	a-118
has _ hurting	a-146
has _ in	a-83
has _ one	a26
has _ pain	a-62
has a	a85
has been	a79
has covid	a-54
has gone	a119
has knee	a-59
has my	a-61
has no	a51
has not	a-93
has started	a58
hate me	a33
hates	a57
hates me	a41
hate~	a54
haud	a70
have	a107
have #	a101
have _ #	a248
have _ $	a219
have _ a	a-88
have _ and	a-27
have _ been	a-47
have _ eaten	a-97
have _ fever	a48
have _ first	a57
have _ good	a-32
have _ got	a-45
have _ in	a43
have _ leg	a-45
have _ little	a99
have _ numb	a62
have _ pain	a-73
have _ right	a-32
have _ run	a-29
have _ shakes	a66
have _ the	a-71
have _ to	a-26
have _ wait	a35
have a	a-81
have any	a-58
have come	a54
have completed	a-33
have gone	a140
have got	a-119
have had	a-56
have left	a-52
have my	a-24
have no	a60
have not	a-247
have pain	a-31
have run	a27
have slept	a-30
have some	a92
have the	a130
have to	a92
having	a89
having a	a56
havi~	a89
he	a-309
he _ $	a-58
he _ my	a-24
he _ not	a-59
he _ ok	a-34
he has	a-41
he is	a-66
he out	a-27
head	a480
head $	a59
head _ $	a-133
head _ ?	a-70
head _ a	a121
head _ evening	a54
head _ legs	a313
head _ of	a-40
head back	a-70
head cold	a-158
head feels	a31
head full	a-40
head is	a208
head pounding	a-57
head says	a-89
head spins	a26
head swimming	a329
head turns	a76
headache	a-64
headache _ a	a-56
headache _ nausea	a44
headache and	a44
headed	a187
headwind	a-62
head~	a55
healed	a-149
healed #	a-37
healed _ ago	a-61
healed _ the	a-60
healed ages	a-55
health	a-49
health $	a-25
healthy	a-104
heal~	a-302
hear a	a-33
heard	a193
heard _ crack	a84
heard _ knee	a26
heard _ snap	a60
heard a	a63
heard it	a74
heard my	a69
heart	a113
heart #	a-65
heart $	a-47
heart _ $	a-35
heart _ ?	a66
heart _ a	a43
heart _ away	a68
heart _ beats	a35
heart _ boom	a33
heart _ for	a111
heart _ going	a55
heart _ normal	a-69
heart _ not	a-137
heart _ on	a-65
heart _ run	a-98
heart _ skipping	a57
heart _ will	a48
heart broken	a-92
heart fluttering	a102
heart going	a97
heart hurts	a30
heart is	a-26
heart jumps	a47
heart keeps	a59
heart pounding	a129
heart racing	a27
heart rate	a-114
heart says	a-107
heart set	a-47
heart skipped	a-68
heart skipping	a69
heart skips	a46
heart still	a153
heart that	a48
heart to	a-35
heart was	a26
hearts	a74
hear~	a377
heat	a457
heat #	a42
heat $	a81
heat _ $	a88
heat _ in	a63
heat _ me	a48
heat _ sweating	a37
heat and	a93
heat exhaustion	a40
heat i	a-42
heat stopped	a37
heat stroke	a97
heat what	a-55
heatstroke	a41
heat~	a66
heavy	a-75
heavy _ $	a41
heavy _ :	a-26
heavy _ in	a51
heavy chest	a45
heavy legs	a-54
heav~	a-95
heel	a308
heel $	a65
heel bone	a60
heel down	a66
heel just	a38
held	a-42
held up	a-42
hell	a-64
hell $	a25
hell _ #	a-32
hell _ fine	a-25
hell but	a-28
hell legs	a-32
hello from	a55
help	a-29
help ?	a60
help _ $	a37
help _ do	a52
help me	a34
help my	a-25
helsinki	a-36
hels~	a-36
her	a-403
her $	a-123
her _ $	a-58
her _ hurt	a-33
her _ is	a-41
her _ on	a-71
her ankle	a-52
her hip	a-36
her knee	a-107
here	a24
here $	a-58
here _ not	a40
here _ run	a-123
here in	a38
here never	a70
high	a-73
high~	a-37
hill	a-183
hill _ $	a34
hill _ down	a41
hill _ on	a-57
hill _ six	a-25
hill of	a-75
hill repeats	a-26
hill sprints	a-60
hills	a-66
hills ?	a-74
hills _ $	a-74
hills _ ?	a50
hills out	a40
hilly	a-42
hilly _ ?	a-54
hill~	a-108
him	a-118
him $	a-61
him _ $	a-42
hinge	a79
hing~	a79
hip	a754
hip #	a176
hip $	a64
hip ?	a46
hip _ #	a-194
hip _ $	a-52
hip _ /	a176
hip _ a	a64
hip _ aching	a29
hip _ add	a-28
hip _ and	a-63
hip _ at	a56
hip _ barking	a100
hip _ before	a-77
hip _ catching	a55
hip _ hip	a-48
hip _ hooray	a-101
hip _ hurts	a72
hip _ it	a25
hip _ just	a107
hip _ no	a-171
hip _ on	a37
hip _ pinching	a42
hip _ rep	a50
hip _ then	a110
hip _ to	a70
hip _ went	a-46
hip _ when	a25
hip aches	a39
hip clicks	a60
hip crease	a88
hip feels	a-71
hip flexor	a109
hip flexors	a-97
hip has	a62
hip hip	a-101
hip hooray	a-101
hip hop	a-206
hip hurt	a-27
hip hurts	a93
hip is	a204
hip joint	a84
hip locks	a58
hip nagging	a28
hip new	a-44
hip now	a51
hip only	a63
hip op	a-53
hip pain	a-130
hip pinches	a42
hip pinching	a46
hip socket	a95
hip sore	a175
hip started	a42
hip that	a99
hip thrust	a-259
hip thrusts	a-191
hip today	a79
hip was	a-51
hips	a398
hips _ knees	a-88
hips _ no	a-35
hips _ not	a-31
hips _ up	a36
hips are	a135
hips do	a-25
hips fine	a-35
hips hurt	a158
hips locked	a36
hips ok	a-70
his	a-488
his _ $	a-91
his _ at	a-39
his _ is	a-125
his _ yesterday	a-42
his ankle	a-200
his calf	a-37
his hamstring	a-36
his hip	a-52
his knee	a-55
history	a-79
hist~	a-83
hit	a-144
hit _ a	a-27
hit _ up	a-25
hit _ with	a54
hit by	a-27
hit legs	a31
hit me	a-29
hit my	a58
hit the	a-97
hm	a-37
hobbled	a47
hobbling	a566
hobbling _ the	a74
hobb~	a594
hold _ $	a-57
hold _ check	a-67
hold _ reminders	a68
hold _ thought	a-69
hold me	a56
hold that	a-69
hold the	a112
holding	a-37
holding my	a32
holding the	a-48
hold~	a-37
holidays	a-44
holi~	a-52
home	a-53
home #	a-54
home $	a270
home ?	a-83
home _ #	a-68
home _ $	a-30
home _ like	a-57
home _ or	a52
home _ run	a72
home _ the	a-50
home about	a63
home from	a-70
home legs	a-42
home now	a46
home or	a37
home run	a57
home yesterday	a-49
homework	a-41
hoops	a-57
hoop~	a-57
hooray	a-101
hoor~	a-101
hop _ ?	a112
hop _ it	a36
hop _ the	a55
hop off	a53
hop test	a-64
hop to	a45
hope	a163
hopping	a199
hopping _ the	a95
hopping to	a95
hopp~	a191
horrible	a-25
horrible $	a-25
horse	a-54
hors~	a-54
hospital $	a121
hospital _ my	a-61
hospital w	a-29
hospital with	a-33
hot	a286
hot _ #	a43
hot _ $	a-47
hot _ a	a-122
hot _ calf	a70
hot _ cold	a128
hot _ in	a26
hot _ on	a42
hot _ shivery	a-39
hot _ swollen	a-63
hot _ the	a44
hot _ twice	a47
hot and	a268
hot bath	a-31
hot date	a-80
hot i	a45
hot in	a-40
hot is	a-49
hot knife	a-25
hot poker	a90
hot swollen	a51
hot wire	a49
hotel	a-41
hote~	a-41
hott~	a32
hour	a-123
hour $	a-73
hour ?	a-108
hour _ $	a-50
hour _ a	a24
hour _ and	a60
hour _ leg	a26
hour _ the	a-60
hour after	a-29
hour ago	a176
hour later	a47
hour too	a33
hours	a-118
hours _ #	a-27
hours _ $	a-24
hours _ can	a162
hours _ legs	a35
hours _ lunges	a-52
hours _ my	a-61
hours _ soreness	a70
hours after	a31
hours ago	a161
hours kip	a-30
hours since	a-132
hour~	a-118
house	a-66
hous~	a-66
how $	a81
how _ #	a174
how _ $	a25
how _ a	a-49
how _ after	a70
how _ days	a-39
how _ does	a67
how _ have	a-36
how _ i	a47
how _ is	a-162
how _ leg	a70
how _ my	a-35
how _ ppl	a-45
how _ this	a34
how _ times	a43
how _ was	a-28
how bad	a48
how common	a-39
how hot	a-49
how is	a99
how long	a93
how many	a48
how much	a-50
how sore	a-92
how to	a-71
how would	a-53
hr #	a-99
hr $	a-26
hr _ :	a-29
hr ago	a91
hr of	a-27
hrs	a-146
hrs $	a60
hrs _ a	a-45
hrs _ bed	a-25
hrs after	a-53
hrs ago	a61
hrs back	a71
hrs in	a-30
hrs since	a-38
hubby	a-40
hubb~	a-59
huge	a71
hum	a71
human	a-24
huma~	a-32
hundred	a-32
hund~	a-38
hungover	a-68
hungover _ the	a38
hungover and	a50
hungover as	a-28
hungry	a-111
hung~	a-180
hurt	a-70
hurt $	a-62
hurt ?	a-97
hurt _ #	a-44
hurt _ $	a130
hurt _ ?	a34
hurt _ mine	a-39
hurt _ squats	a50
hurt _ the	a42
hurt after	a50
hurt every	a30
hurt from	a81
hurt in	a-71
hurt last	a-54
hurt run	a29
hurting	a-183
hurts	a324
hurts $	a79
hurts _ a	a-71
hurts _ down	a24
hurts _ good	a-57
hurts _ i	a219
hurts _ in	a24
hurts _ knee	a83
hurts _ one	a54
hurts _ press	a52
hurts _ quads	a-128
hurts _ she	a-39
hurts _ than	a-53
hurts _ touch	a36
hurts at	a-34
hurts breathing	a24
hurts but	a98
hurts every	a24
hurts going	a59
hurts if	a39
hurts just	a37
hurts literally	a87
hurts my	a-162
hurts nothing	a-27
hurts on	a40
hurts so	a-32
hurts to	a132
hurt~	a140
husband	a-110
husb~	a-110
hydrate	a27
hydrate _ go	a27
hydrate and	a27
hydration	a68
hydr~	a94
hypertrophy	a-25
hype~	a-25
hyrox	a-35
hyro~	a-35
i	a102
i $	a186
i ?	a-26
i _ #	a32
i _ :	a-34
i _ ?	a72
i _ a	a61
i _ after	a-43
i _ again	a24
i _ alone	a-31
i _ already	a47
i _ and	a89
i _ at	a-174
i _ away	a-33
i _ back	a-63
i _ be	a-30
i _ beetroot	a47
i _ before	a92
i _ both	a-25
i _ burning	a138
i _ but	a32
i _ chills	a41
i _ coming	a-98
i _ completed	a-33
i _ cooked	a-24
i _ cooking	a-33
i _ daily	a42
i _ deads	a-38
i _ did	a-33
i _ dizzy	a187
i _ do	a-33
i _ done	a82
i _ down	a-28
i _ easy	a75
i _ eat	a26
i _ every	a-55
i _ faint	a264
i _ fainted	a84
i _ faster	a29
i _ feel	a53
i _ fine	a-194
i _ finished	a-72
i _ get	a-51
i _ go	a30
i _ going	a-51
i _ gone	a-49
i _ got	a-99
i _ great	a-25
i _ had	a-30
i _ heavy	a-45
i _ here	a28
i _ hill	a41
i _ hip	a-69
i _ i	a153
i _ if	a-39
i _ in	a67
i _ it	a181
i _ keep	a29
i _ knee	a-126
i _ last	a27
i _ leg	a-85
i _ legs	a-100
i _ like	a-79
i _ limping	a132
i _ logged	a-46
i _ mid	a-86
i _ moving	a-40
i _ my	a43
i _ nearly	a75
i _ not	a31
i _ now	a-41
i _ off	a44
i _ ok	a-144
i _ on	a118
i _ one	a29
i _ only	a-61
i _ out	a127
i _ over	a-40
i _ pain	a-33
i _ probably	a37
i _ resting	a36
i _ right	a61
i _ run	a-39
i _ running	a-141
i _ sat	a-27
i _ say	a-45
i _ scared	a-28
i _ sharp	a-29
i _ since	a115
i _ slept	a-31
i _ soft	a-46
i _ something	a-38
i _ sore	a34
i _ still	a-193
i _ strong	a-35
i _ that	a-41
i _ the	a41
i _ them	a-69
i _ thinking	a-56
i _ this	a51
i _ today	a-47
i _ told	a-36
i _ tonight	a145
i _ too	a57
i _ train	a53
i _ up	a233
i _ walk	a-32
i _ walking	a48
i _ want	a-62
i _ what	a26
i _ when	a-171
i _ white	a93
i _ with	a39
i _ wrong	a-24
i _ yes	a-31
i _ yesterday	a-59
i allowed	a-36
i am	a-86
i ask	a-34
i ate	a-43
i been	a-41
i bend	a40
i bike	a-27
i bin	a-24
i blacked	a28
i breathe	a163
i can	a-32
i change	a-34
i climb	a25
i continue	a-59
i cough	a39
i could	a-87
i cried	a-41
i cut	a-44
i dare	a-31
i deadlift	a-48
i did	a-115
i dizzy	a68
i do	a-63
i dropped	a42
i fainted	a119
i feel	a-46
i felt	a40
i flip	a32
i get	a137
i go	a-65
i good	a-31
i got	a-114
i had	a47
i have	a205
i jog	a51
i just	a-100
i keep	a142
i kneel	a28
i know	a-70
i laugh	a39
i lean	a103
i left	a-26
i lie	a34
i lied	a56
i lift	a69
i like	a-38
i log	a78
i logged	a-58
i made	a-40
i may	a-49
i mis	a-58
i miss	a-40
i need	a-66
i ok	a-70
i pee	a27
i poke	a78
i pop	a-41
i press	a51
i pulled	a-39
i put	a-91
i race	a-42
i reckon	a42
i report	a63
i run	a48
i running	a-34
i said	a-59
i saw	a-87
i say	a34
i see	a-24
i set	a-28
i should	a31
i sit	a166
i skip	a-49
i skipped	a-34
i slept	a-28
i sneak	a-37
i sneeze	a64
i sprint	a34
i squat	a42
i squatted	a-30
i squeeze	a-26
i stand	a-45
i started	a-27
i stay	a-49
i still	a-122
i stop	a-66
i stopped	a74
i tack	a-30
i tasted	a92
i tell	a53
i think	a146
i throw	a-43
i tie	a58
i train	a66
i tweaked	a28
i walk	a45
i want	a-40
i was	a-33
i went	a34
i will	a-114
i wish	a34
i woke	a47
i would	a-81
ibuprofen	a139
ibuprofen for	a35
ibup~	a139
ice	a25
ice $	a41
iced	a127
iced _ after	a65
iced coffee	a40
iced tea	a87
icing	a64
icing my	a33
icin~	a64
id	a72
id _ my	a38
id like	a-59
id rather	a-24
idea	a-29
idea ?	a-62
idea _ $	a-28
idle	a-60
idle _ kick	a-26
idle but	a-33
idle today	a-26
if _ am	a-63
if _ can	a-47
if _ chest	a107
if _ do	a67
if _ is	a-56
if _ knee	a-37
if _ pain	a-24
if _ pee	a-55
if _ press	a90
if _ run	a-42
if _ sprint	a63
if _ stand	a35
if a	a-73
if i	a198
if my	a88
if someone	a-96
if someones	a-75
if this	a98
if you	a50
ignore	a33
ignore _ ?	a106
ignore it	a106
ignoring	a38
igno~	a71
ill	a-78
ill not	a-28
imperial	a-26
imperial units	a-26
impe~	a-26
in	a-96
in #	a-28
in $	a168
in _ !	a-60
in _ $	a57
in _ :	a127
in _ ?	a66
in _ a	a54
in _ achilles	a126
in _ adductor	a46
in _ all	a-118
in _ ankle	a66
in _ arse	a-60
in _ ass	a-66
in _ bathroom	a48
in _ bit	a-118
in _ boot	a70
in _ bum	a37
in _ but	a-49
in _ cab	a41
in _ calf	a71
in _ calves	a-38
in _ can	a92
in _ car	a37
in _ changing	a102
in _ chest	a48
in _ cold	a60
in _ dark	a-52
in _ day	a-44
in _ days	a-35
in _ degrees	a48
in _ evening	a-30
in _ feels	a-80
in _ foot	a52
in _ for	a-103
in _ from	a-24
in _ front	a-27
in _ garage	a49
in _ garden	a-33
in _ glute	a81
in _ glutes	a-25
in _ good	a65
in _ groin	a122
in _ gym	a61
in _ hamstring	a129
in _ hamstrings	a-87
in _ heart	a-44
in _ heat	a206
in _ heel	a60
in _ here	a-61
in _ hip	a83
in _ hotel	a-28
in _ hour	a100
in _ hr	a36
in _ hrs	a66
in _ i	a-74
in _ in	a35
in _ it	a-76
in _ joint	a112
in _ keep	a61
in _ kitchen	a-26
in _ knee	a-69
in _ knees	a-41
in _ leg	a38
in _ legs	a49
in _ line	a-35
in _ locker	a-45
in _ log	a38
in _ long	a-65
in _ min	a-38
in _ morning	a-87
in _ muscle	a137
in _ night	a73
in _ nothing	a-33
in _ now	a-24
in _ off	a27
in _ on	a-51
in _ one	a44
in _ order	a-35
in _ out	a-78
in _ pain	a25
in _ past	a-33
in _ place	a116
in _ quad	a190
in _ quads	a-146
in _ rack	a-53
in _ ribs	a26
in _ sauna	a54
in _ seminar	a-40
in _ shade	a29
in _ shin	a104
in _ shoe	a47
in _ since	a-92
in _ socket	a49
in _ sofa	a37
in _ sore	a64
in _ spring	a-116
in _ sun	a86
in _ tank	a-33
in _ the	a-36
in _ thigh	a-42
in _ throat	a-38
in _ tibia	a99
in _ today	a-42
in _ toe	a-31
in _ toes	a150
in _ totally	a-47
in _ van	a-32
in _ w	a128
in _ waiting	a35
in _ were	a-28
in _ what	a-44
in _ with	a167
in _ zero	a-28
in a	a32
in ages	a-43
in all	a-69
in an	a101
in and	a-159
in at	a-26
in august	a-47
in bed	a241
in both	a39
in calf	a197
in calves	a38
in class	a-33
in evening	a-42
in exactly	a52
in fact	a-63
in for	a-85
in general	a-93
in hand	a-43
in helsinki	a-36
in here	a145
in his	a-52
in hospital	a140
in i	a57
in it	a98
in june	a-91
in knee	a146
in knees	a97
in law	a-34
in legs	a-41
in london	a-123
in march	a-144
in may	a-38
in months	a-50
in my	a401
in no	a-24
in now	a-35
in october	a69
in on	a-39
in one	a77
in progress	a-127
in quads	a-28
in runners	a-58
in spring	a-76
in sydney	a-24
in that	a32
in the	a157
in there	a-25
in this	a65
in tokyo	a-33
in two	a145
in what	a-52
in work	a-61
inch	a193
inch of	a42
incline	a-32
incline #	a-25
incl~	a-31
indi~	a-33
infection	a-80
infe~	a-80
infl~	a86
info	a-53
info $	a-40
inhale	a208
inha~	a169
injured	a-34
inju~	a-51
inner	a83
inner shin	a49
inner thigh	a34
inne~	a83
innit	a-35
inni~	a-35
ins	a117
ins $	a-70
ins _ #	a-34
ins _ $	a-55
ins again	a-55
ins on	a-39
ins till	a30
ins until	a-65
inside	a188
inside $	a53
inside _ the	a51
inside of	a86
insi~	a188
instead	a-121
instead $	a-43
instead of	a-53
inst~	a-121
insu~	a-105
interval	a-26
intervals $	a-43
intervals ?	a-32
intervals _ $	a-44
intervals _ ?	a67
intervals _ the	a-27
intervals today	a-24
inte~	a-35
into	a30
into _ car	a84
into the	a53
invi~	a-62
ironing	a-28
ironman	a-24
iron~	a-52
irregular	a60
irre~	a60
is	a107
is #	a93
is $	a51
is _ #	a49
is _ ?	a30
is _ a	a393
is _ again	a63
is _ aim	a-30
is _ am	a-32
is _ an	a58
is _ and	a-64
is _ as	a-26
is _ at	a33
is _ average	a63
is _ bad	a63
is _ because	a-47
is _ before	a35
is _ birthday	a-49
is _ bit	a-33
is _ but	a-35
is _ call	a52
is _ can	a36
is _ cause	a-33
is _ colour	a56
is _ coloured	a56
is _ continue	a87
is _ dagger	a46
is _ dark	a46
is _ day	a-48
is _ dead	a30
is _ degrees	a30
is _ diff	a-44
is _ does	a-28
is _ doms	a56
is _ down	a56
is _ dumb	a-31
is _ enemy	a-64
is _ even	a-54
is _ flat	a-38
is _ for	a-44
is _ four	a-35
is _ from	a-31
is _ getting	a-29
is _ go	a-82
is _ got	a33
is _ home	a-30
is _ hot	a-95
is _ i	a-145
is _ iced	a32
is _ id	a60
is _ in	a-38
is _ ish	a85
is _ it	a-67
is _ jog	a-55
is _ knee	a47
is _ knees	a39
is _ left	a29
is _ leg	a-26
is _ legs	a-40
is _ like	a53
is _ lol	a148
is _ long	a-26
is _ loss	a-28
is _ message	a-26
is _ miles	a-53
is _ most	a-27
is _ much	a-37
is _ muscle	a-123
is _ my	a-130
is _ normal	a162
is _ not	a-47
is _ numb	a25
is _ of	a55
is _ off	a-69
is _ ok	a-67
is _ on	a-33
is _ one	a-48
is _ only	a-75
is _ or	a-39
is _ order	a-24
is _ out	a-93
is _ pain	a-66
is _ plan	a101
is _ point	a-30
is _ popping	a126
is _ possible	a35
is _ priority	a-30
is _ problem	a-49
is _ quads	a-55
is _ right	a-95
is _ run	a67
is _ safe	a-29
is _ shakeout	a50
is _ sharp	a-41
is _ since	a109
is _ size	a40
is _ skipping	a25
is _ slow	a-74
is _ sore	a46
is _ streak	a-97
is _ stress	a-43
is _ tea	a29
is _ than	a47
is _ thank	a-119
is _ that	a60
is _ the	a41
is _ there	a-39
is _ tight	a-62
is _ to	a126
is _ today	a-50
is _ too	a-32
is _ twinge	a78
is _ two	a-59
is _ urine	a-52
is _ w	a43
is _ walk	a-28
is _ wee	a95
is _ weird	a-64
is _ what	a27
is _ when	a30
is _ with	a-45
is a	a58
is aching	a38
is all	a36
is allowed	a88
is already	a25
is an	a-43
is back	a98
is bad	a-45
is barking	a100
is behind	a-70
is blown	a45
is broken	a-25
is brother	a57
is brown	a123
is chest	a-37
is clear	a-41
is cola	a97
is cranky	a35
is dark	a61
is delayed	a-30
is doing	a93
is double	a51
is enough	a-37
is fat	a-26
is fine	a-84
is fried	a-25
is from	a131
is getting	a-37
is gone	a-129
is grand	a-43
is grumpy	a30
is hard	a-44
is hardly	a133
is having	a66
is he	a-58
is history	a-29
is how	a49
is hurting	a34
is it	a-237
is killing	a27
is leg	a-25
is like	a189
is limping	a-59
is me	a80
is minute	a-42
is muscle	a-26
is my	a-31
is nagging	a44
is none	a-67
is normal	a-50
is not	a-63
is nothing	a50
is now	a-36
is numb	a-96
is on	a-162
is one	a38
is only	a103
is over	a-39
is paining	a66
is possible	a-30
is puffy	a34
is pulling	a-55
is purple	a63
is raining	a77
is red	a-45
is running	a-239
is sharp	a166
is sick	a-48
is sore	a82
is spinning	a156
is stiff	a-27
is still	a29
is sunny	a-74
is sweating	a-50
is swelling	a104
is swollen	a-57
is tender	a59
is that	a-91
is the	a-191
is there	a-28
is this	a-72
is throbbing	a25
is tight	a93
is tingling	a153
is to	a-28
is too	a-90
is up	a32
is wrong	a101
ish	a84
ish _ ?	a-92
ish _ calves	a38
ish hip	a-77
ish now	a32
ish run	a-92
issue	a-112
issue _ last	a-29
issue from	a-29
issu~	a-180
it	a113
it !	a-35
it #	a-54
it $	a-39
it _ !	a-35
it _ /	a-90
it _ :	a30
it _ ?	a-47
it _ a	a-123
it _ again	a-27
it _ as	a74
it _ back	a74
it _ because	a32
it _ been	a-63
it _ brother	a57
it _ brown	a71
it _ but	a30
it _ does	a-31
it _ down	a29
it _ drop	a-46
it _ easy	a-26
it _ every	a-35
it _ fine	a43
it _ folds	a51
it _ for	a29
it _ gone	a-47
it _ good	a-32
it _ i	a68
it _ if	a24
it _ in	a-54
it _ is	a-28
it _ it	a91
it _ k	a25
it _ last	a-25
it _ legs	a-53
it _ letting	a-33
it _ like	a-34
it _ long	a-31
it _ me	a-44
it _ miles	a-35
it _ minute	a-42
it _ more	a47
it _ my	a145
it _ not	a-59
it _ nothing	a-36
it _ now	a32
it _ of	a-38
it _ only	a-37
it _ over	a-29
it _ possible	a-35
it _ raining	a77
it _ rest	a-29
it _ rhabdo	a197
it _ run	a-139
it _ squats	a-106
it _ still	a113
it _ sunny	a-74
it _ that	a66
it _ this	a-71
it _ to	a-70
it _ twinges	a76
it _ up	a-59
it _ way	a-33
it _ when	a37
it _ wise	a-42
it a	a-46
it all	a-129
it and	a60
it anyway	a72
it at	a-31
it awake	a93
it bad	a30
it be	a-27
it because	a-28
it burns	a43
it but	a-115
it by	a-27
it can	a65
it does	a-73
it early	a131
it for	a-56
it going	a-55
it got	a139
it is	a124
it jog	a-25
it just	a119
it makes	a73
it mean	a38
it my	a58
it no	a-61
it normal	a179
it now	a-54
it off	a53
it on	a-41
it only	a86
it out	a49
it quads	a-57
it short	a-24
it still	a45
it takes	a28
it that	a-40
it the	a-51
it there	a-39
it today	a-41
it twice	a-56
it up	a-86
it you	a-38
itching	a62
itching _ run	a95
itching for	a-33
itching to	a95
itch~	a34
itd	a-33
itd _ a	a-33
itd be	a-33
itself	a162
itself since	a54
itse~	a162
jab	a35
jab _ the	a70
jab in	a70
jabbing	a39
jabbing me	a24
jabby	a74
jabb~	a96
jan	a-24
january	a-55
january $	a-27
janu~	a-55
jaw _ left	a28
jaw and	a28
jeans	a72
jeans _ not	a70
jeans will	a57
jean~	a72
jelly	a-188
jelly _ the	a-149
jell~	a-188
jet	a-33
jiggly	a-51
jigg~	a-65
jk	a-24
job	a-181
jog #	a-26
jog $	a54
jog ?	a-61
jog _ $	a-40
jog _ ?	a46
jog _ it	a97
jog _ like	a-52
jog _ now	a-83
jog _ of	a35
jog _ ok	a122
jog _ out	a99
jog _ progress	a-36
jog _ the	a-53
jog a	a-48
jog alright	a48
jog and	a-43
jog at	a71
jog home	a-100
jog in	a-108
jog is	a120
jog it	a-24
jog later	a-42
jog today	a-56
jog tomorrow	a31
jogging $	a81
jogging _ $	a183
jogging _ ?	a-87
jogging _ and	a35
jogging _ i	a30
jogging _ the	a-154
jogging and	a32
jogging in	a-50
jogging on	a-72
john	a-35
john _ today	a-28
john wayne	a-35
joint	a211
joint $	a-112
joint _ $	a61
joint _ door	a-61
joint i	a65
joint is	a55
joint next	a-61
joint not	a160
joints	a-80
joints _ quads	a-27
joints happy	a-27
join~	a115
joke $	a-57
jolt	a29
joy	a-32
jst	a-33
juice _ ?	a-81
jumps	a37
jumps #	a42
jumps _ ?	a26
jumps _ at	a74
jumps _ like	a-24
jumps _ to	a56
jumps _ walking	a-27
jumps and	a-26
jumps jog	a26
jumps last	a56
jumps no	a36
jump~	a-31
june	a-117
june $	a-39
just #	a255
just _ #	a-222
just _ $	a114
just _ :	a-26
just _ a	a-89
just _ and	a145
just _ but	a-29
just _ can	a-38
just _ easy	a-68
just _ finish	a-57
just _ from	a-96
just _ here	a142
just _ in	a-35
just _ it	a-37
just _ knee	a26
just _ left	a54
just _ legs	a-44
just _ like	a-51
just _ me	a122
just _ mile	a32
just _ muscle	a-97
just _ not	a90
just _ off	a-24
just _ one	a62
just _ out	a66
just _ ping	a61
just _ quads	a-53
just _ run	a30
just _ sore	a53
just _ squats	a-34
just _ that	a-24
just _ the	a-190
just _ up	a65
just _ wee	a59
just a	a31
just bored	a-73
just cold	a-76
just do	a92
just doms	a33
just dull	a-92
just fainted	a61
just finished	a-65
just folds	a51
just for	a-38
just grabbed	a143
just left	a-54
just legs	a-44
just logged	a-30
just now	a-75
just off	a28
just one	a32
just passed	a-83
just pulled	a47
just quads	a-95
just racked	a-69
just run	a-30
just said	a52
just sat	a56
just say	a123
just sitting	a126
just slow	a-102
just started	a-33
just tell	a-42
just the	a79
just tight	a-129
just walked	a-48
just walking	a74
just want	a-48
just went	a94
k	a-47
k #	a26
k $	a78
k ?	a31
k _ #	a36
k _ $	a81
k _ ?	a-36
k _ all	a-36
k _ and	a-60
k _ at	a-28
k _ breathing	a-38
k _ go	a-113
k _ is	a41
k _ left	a-44
k _ legs	a-33
k _ lol	a-40
k _ moving	a91
k _ ok	a61
k _ run	a89
k _ side	a-42
k _ the	a-57
k _ you	a-28
k a	a-30
k after	a-56
k at	a-26
k down	a-83
k easy	a73
k from	a76
k home	a48
k in	a-106
k is	a-47
k keep	a54
k left	a-73
k max	a33
k no	a-43
k now	a67
k of	a52
k on	a-36
k race	a-61
k reps	a-46
k sign	a44
k steps	a24
k still	a58
k then	a-35
k to	a-69
k today	a28
k tonight	a142
keeled	a171
keeled _ at	a102
keeled over	a171
keel~	a171
keen	a-41
keen for	a-50
keep	a39
keep _ $	a-112
keep _ ?	a144
keep _ eye	a-28
keep _ it	a26
keep _ my	a26
keep _ or	a-73
keep an	a-28
keep at	a26
keep fainting	a137
keep going	a-92
keep it	a-54
keep my	a-85
keep on	a-104
keep plodding	a78
keep running	a61
keep seeing	a26
keeping	a-48
keeps	a230
keeps _ a	a46
keeps missing	a67
keeps skipping	a42
keep~	a183
kept	a63
kept me	a58
kerb	a35
kerb _ ?	a39
kerb _ run	a24
kerb _ the	a-40
kerb run	a24
kerbs	a-68
kerb~	a-68
kettle	a-28
kettle boiled	a-24
kettlebell	a-29
kett~	a-57
keyboard	a-29
keyboard $	a-29
keyb~	a-77
kg	a-105
kg _ #	a-99
kg _ km	a-28
kg and	a-28
kg each	a-29
kg x	a-81
kick _ out	a-26
kick me	a-26
kick off	a27
kicked	a93
kicked off	a80
kicking	a33
kicking in	a33
kick~	a126
kid	a-268
kid _ a	a-37
kid _ my	a-29
kid _ the	a-60
kids	a-103
kids _ a	a-131
kids got	a-144
kill	a-106
kill $	a-52
kill _ gains	a-31
kill my	a-28
killed	a-61
killed me	a-51
killer	a-31
killing _ #	a-25
killing _ run	a53
kills	a31
kill~	a-56
kilometre	a-84
kilometre #	a-84
kilos	a42
kilo~	a-42
kind	a164
kind $	a-57
kind of	a237
kindly	a-30
kindly _ if	a-31
kindly _ my	a-27
kind~	a-30
king	a-42
kip	a-110
kipp~	a-56
kitchen	a117
kitc~	a117
kitten	a30
kitt~	a30
km #	a58
km $	a-54
km _ #	a-39
km _ $	a179
km _ ?	a-25
km into	a-43
km is	a-92
km legs	a-24
km was	a-25
knackered	a-182
knackered _ i	a-41
knac~	a-182
knee	a959
knee #	a353
knee $	a76
knee ?	a-154
knee _ #	a-45
knee _ $	a-80
knee _ /	a78
knee _ :	a-51
knee _ a	a105
knee _ aching	a24
knee _ after	a114
knee _ again	a-33
knee _ ago	a-62
knee _ all	a36
knee _ and	a139
knee _ at	a34
knee _ before	a25
knee _ by	a-67
knee _ feels	a39
knee _ fine	a-200
knee _ for	a-25
knee _ giving	a40
knee _ gone	a-28
knee _ i	a-41
knee _ in	a-458
knee _ it	a59
knee _ killing	a53
knee _ like	a132
knee _ mine	a-58
knee _ nagging	a28
knee _ no	a-124
knee _ now	a60
knee _ off	a38
knee _ ok	a-30
knee _ on	a-148
knee _ out	a200
knee _ pain	a-75
knee _ sideways	a50
knee _ so	a34
knee _ sore	a67
knee _ started	a58
knee _ stuck	a40
knee _ today	a49
knee _ up	a34
knee _ weird	a25
knee _ zero	a-52
knee ache	a152
knee aches	a153
knee blew	a-51
knee bother	a-155
knee buckled	a73
knee but	a138
knee clicked	a49
knee complaining	a43
knee deep	a-249
knee does	a-61
knee feels	a64
knee gave	a133
knee goes	a54
knee has	a63
knee healed	a-51
knee hurts	a184
knee in	a-134
knee is	a183
knee just	a36
knee niggle	a25
knee no	a-75
knee only	a36
knee pain	a-277
knee past	a25
knee puffed	a40
knee says	a86
knee sleeves	a-219
knee so	a29
knee sore	a-35
knee started	a45
knee surgery	a-104
knee swelled	a35
knee swollen	a37
knee tender	a78
knee that	a35
knee to	a52
knee trouble	a87
knee used	a-55
knee was	a-33
knee went	a102
knee what	a-40
kneecap	a626
kneecap $	a87
kneecap _ #	a56
kneecap _ a	a69
kneecap _ and	a66
kneecap _ like	a49
kneecap feels	a58
kneecap grumbling	a66
kneecap tracking	a41
kneecapped	a-39
kneecaps	a38
kneel	a-36
kneel to	a-51
kneeling	a-32
knees	a54
knees $	a-45
knees _ #	a27
knees _ $	a-164
knees _ a	a67
knees _ and	a67
knees _ ankles	a-30
knees _ everything	a37
knees _ fine	a-62
knees _ great	a-85
knees _ like	a-108
knees _ mother	a-82
knees _ no	a-64
knees _ not	a101
knees _ up	a-42
knees a	a135
knees ache	a240
knees are	a137
knees crack	a-59
knees creak	a-46
knees crunchy	a74
knees feel	a-80
knees fine	a-99
knees good	a-49
knees held	a-42
knees hurt	a82
knees like	a-105
knees not	a87
knees ok	a-148
knees up	a-108
knee~	a599
knife	a227
knife $	a48
knife _ the	a38
knife in	a76
knif~	a231
knocking	a-24
knoc~	a-47
knot	a53
know $	a-30
know _ $	a31
know _ i	a50
know _ to	a-38
know how	a35
know if	a-67
know the	a-30
know what	a77
know when	a-30
ks	a42
ks in	a-33
la	a56
labour	a-48
labo~	a-48
lace	a29
lace up	a29
laces _ go	a28
laces _ me	a-26
laces and	a28
laces makes	a-26
lactic	a-35
lactic acid	a-35
lact~	a-37
lad	a-122
ladies	a-33
ladi~	a-33
lads	a-31
lamb	a-33
lamppost	a56
lamp~	a56
land	a91
landed funny	a38
landed in	a-35
language	a-122
lang~	a-122
lap	a64
lap #	a81
lap $	a30
lap _ $	a-37
lap _ and	a32
lap _ the	a-92
lap of	a-74
laps	a47
laps $	a124
laps ?	a-56
laps _ $	a-56
laps left	a-24
laptop	a-27
lapt~	a-27
last	a-158
last #	a-29
last :	a38
last _ #	a55
last _ $	a-32
last _ ?	a-36
last _ add	a-28
last _ also	a25
last _ and	a-63
last _ easy	a24
last _ fine	a-40
last _ in	a-24
last _ is	a-63
last _ jog	a38
last _ k	a-30
last _ leg	a76
last _ legs	a-62
last _ my	a-72
last _ no	a-119
last _ not	a-32
last _ of	a-70
last _ still	a47
last _ the	a64
last _ this	a-39
last _ too	a68
last _ you	a-25
last afternoon	a46
last deadlift	a68
last entry	a31
last hill	a41
last message	a-43
last month	a-189
last night	a52
last nights	a-63
last one	a-34
last set	a42
last sumo	a76
last time	a104
last week	a-97
last winter	a-34
last year	a-159
late	a-66
later	a55
later $	a-84
later ?	a88
later _ $	a29
later _ ?	a-24
later _ my	a-45
later _ run	a-26
later _ the	a-48
later _ to	a84
later ok	a38
later please	a50
later today	a-27
laters	a41
late~	a77
laugh	a45
laughing	a-36
laughing _ your	a-43
laughing at	a-49
law	a-34
lazy	a-153
lbs	a-26
league	a-27
leag~	a-27
lean	a75
leaning	a44
lean~	a44
leave	a-71
leaving	a-39
leav~	a-110
lecture	a-98
lect~	a-98
leeds	a-56
leeds $	a-41
leed~	a-56
left	a489
left #	a-67
left _ #	a-166
left _ $	a30
left _ ?	a-36
left _ and	a110
left _ chat	a-56
left _ down	a33
left _ feel	a28
left _ house	a-32
left _ i	a-39
left _ is	a32
left _ k	a-26
left _ km	a39
left _ not	a31
left _ on	a-26
left _ properly	a-28
left _ the	a-39
left and	a-137
left arm	a61
left calf	a169
left foot	a96
left glute	a-37
left hamstring	a29
left hip	a61
left is	a28
left knee	a173
left leg	a161
left legs	a-29
left me	a-83
left my	a25
left of	a86
left on	a-113
left one	a115
left quad	a-159
left side	a50
left the	a-101
leg	a84
leg $	a56
leg _ #	a274
leg _ $	a74
leg _ a	a-140
leg _ and	a-112
leg _ asleep	a121
leg _ at	a-76
leg _ back	a28
leg _ but	a-28
leg _ coach	a57
leg _ day	a66
leg _ done	a59
leg _ effort	a-28
leg _ felt	a86
leg _ finished	a-25
leg _ gave	a25
leg _ get	a-49
leg _ got	a-50
leg _ hot	a-37
leg _ in	a-211
leg _ is	a148
leg _ it	a-42
leg _ jog	a59
leg _ last	a-70
leg _ like	a69
leg _ logged	a72
leg _ me	a50
leg _ monday	a-38
leg _ no	a-33
leg _ normal	a65
leg _ not	a185
leg _ numb	a30
leg _ one	a-46
leg _ rpe	a54
leg _ sat	a-59
leg _ since	a-30
leg _ than	a77
leg _ that	a38
leg _ the	a-56
leg _ this	a-44
leg _ thursday	a-30
leg _ today	a-76
leg _ was	a25
leg _ wednesday	a-24
leg _ when	a47
leg _ with	a-29
leg _ yesterday	a-36
leg all	a28
leg and	a32
leg circuit	a-51
leg curl	a-41
leg curls	a-42
leg day	a-91
leg ext	a-89
leg extension	a-31
leg extensions	a-48
leg feels	a26
leg fell	a-32
leg is	a37
leg it	a-100
leg legs	a26
leg like	a50
leg log	a-39
leg more	a64
leg only	a47
leg press	a-141
leg rdl	a-24
leg since	a68
leg to	a-83
leg tonight	a-40
leg will	a199
leg workout	a-100
legal	a-89
lega~	a-89
legend	a-38
lege~	a-38
legged	a-37
legg~	a-66
legit	a-64
legi~	a-64
legs	a-448
legs #	a79
legs $	a71
legs :	a-39
legs ?	a-64
legs @	a54
legs _ #	a147
legs _ $	a-248
legs _ /	a184
legs _ :	a-44
legs _ ?	a-68
legs _ a	a79
legs _ am	a-53
legs _ amazing	a55
legs _ an	a-24
legs _ and	a74
legs _ at	a-81
legs _ better	a-32
legs _ brand	a58
legs _ can	a-25
legs _ class	a-179
legs _ continue	a-42
legs _ did	a31
legs _ doing	a-50
legs _ easy	a-35
legs _ fine	a-76
legs _ five	a-39
legs _ forgot	a-24
legs _ fresh	a174
legs _ go	a-37
legs _ gone	a-41
legs _ grand	a45
legs _ hard	a52
legs _ heavy	a-44
legs _ hips	a149
legs _ hr	a119
legs _ hrs	a-33
legs _ i	a-69
legs _ intervals	a-29
legs _ jelly	a70
legs _ jog	a-34
legs _ km	a-50
legs _ last	a91
legs _ like	a-154
legs _ lunch	a-25
legs _ lungs	a-24
legs _ me	a-43
legs _ min	a206
legs _ mint	a59
legs _ morning	a-67
legs _ my	a-26
legs _ nap	a-34
legs _ night	a-35
legs _ no	a28
legs _ noodles	a-24
legs _ off	a-50
legs _ on	a-62
legs _ or	a-37
legs _ run	a94
legs _ sat	a-24
legs _ skip	a32
legs _ slow	a-43
legs _ squats	a37
legs _ stones	a-32
legs _ sunday	a-27
legs _ tempo	a-101
legs _ the	a39
legs _ then	a-24
legs _ though	a144
legs _ through	a-25
legs _ to	a-48
legs _ two	a-106
legs _ up	a68
legs _ very	a74
legs _ way	a113
legs _ weak	a33
legs _ what	a72
legs _ with	a59
legs _ yes	a-30
legs ache	a-58
legs after	a-33
legs are	a-32
legs at	a-170
legs came	a-25
legs can	a-59
legs class	a86
legs done	a37
legs fine	a298
legs first	a35
legs fresh	a-79
legs fri	a-29
legs from	a32
legs full	a-25
legs gave	a140
legs give	a28
legs go	a-74
legs great	a132
legs i	a-33
legs if	a42
legs into	a78
legs is	a-33
legs like	a-154
legs mon	a57
legs no	a-33
legs now	a33
legs of	a-35
legs ok	a-138
legs only	a91
legs otherwise	a101
legs perfect	a-29
legs puffed	a26
legs right	a-27
legs rpe	a-25
legs say	a-52
legs shaking	a-93
legs so	a49
legs swelling	a93
legs this	a-70
legs though	a-29
legs thursday	a35
legs too	a26
legs tuesday	a45
legs up	a61
legs was	a-27
legs went	a-63
legs what	a41
legs will	a-25
legs with	a84
legs yesterday	a-32
lemo~	a-125
length	a-33
leng~	a-33
let	a-53
let _ a	a49
let _ go	a-52
let _ out	a-43
let _ run	a-93
let go	a31
let me	a-75
let out	a49
let us	a-36
letting _ $	a-33
level	a-50
leve~	a-50
lie	a73
lie _ #	a34
lie _ $	a36
lie _ mine	a-31
lie and	a-31
lie down	a73
lie flat	a31
lie the	a41
lied	a55
life	a84
life $	a36
lift $	a49
lift _ #	a-68
lift _ $	a-50
lift _ ?	a-28
lift _ broken	a-26
lift _ legs	a151
lift _ or	a86
lift _ the	a42
lift and	a-33
lift at	a-44
lift before	a69
lift first	a26
lift my	a84
lift no	a60
lift run	a-54
lift the	a86
lift then	a-40
lifted	a56
lifted _ #	a103
lifted at	a-45
lifted legs	a186
lifting	a-138
lifting $	a-31
lifting _ am	a-31
lifting i	a-31
lifts	a-24
lift~	a-130
light	a-62
light #	a-40
light _ $	a-32
light _ ?	a-29
light _ today	a24
light headed	a187
light jog	a106
light leg	a-25
light legs	a-30
light run	a-71
lightheaded	a350
lightning	a37
lightning bolt	a32
lights $	a152
lights _ my	a-50
lights _ run	a-38
lights mid	a-38
lights went	a36
ligh~	a350
like	a175
like #	a-127
like $	a-67
like _ #	a-60
like _ $	a-86
like _ /	a116
like _ a	a138
like _ after	a64
like _ am	a81
like _ and	a216
like _ belt	a64
like _ but	a-61
like _ can	a-58
like _ clappers	a48
like _ coffee	a40
like _ cola	a57
like _ continue	a-66
like _ did	a95
like _ elastic	a39
like _ elephant	a38
like _ four	a-32
like _ grandpa	a-32
like _ guitar	a33
like _ horse	a-51
like _ in	a47
like _ is	a26
like _ jog	a-46
like _ legs	a25
like _ mins	a-27
like _ newborn	a-115
like _ of	a53
like _ on	a-55
like _ phone	a70
like _ pirate	a113
like _ pug	a-94
like _ radiator	a147
like _ should	a-76
like _ since	a-33
like _ sore	a-27
like _ soreness	a56
like _ still	a-38
like _ stove	a49
like _ tap	a-45
like _ tea	a72
like _ the	a-28
like _ today	a25
like _ wayne	a-35
like _ when	a90
like a	a29
like actually	a38
like balloons	a47
like bambi	a-72
like cement	a-27
like coca	a57
like coke	a126
like cola	a141
like concrete	a-28
like custard	a-98
like i	a67
like iced	a112
like it	a-35
like jelly	a47
like john	a-35
like mine	a55
like my	a-178
like noodles	a-51
like normal	a-36
like rubbish	a-34
like sausages	a88
like stone	a61
like tea	a66
like there	a30
like this	a-25
like to	a-37
like two	a-52
like wet	a-25
like wood	a-32
likely	a61
like~	a61
limp	a223
limp _ #	a147
limp since	a101
limped	a216
limped home	a161
limping	a251
limping #	a-31
limping $	a-59
limping _ $	a-61
limping _ a	a-89
limping _ bit	a36
limping _ the	a61
limping a	a109
limping after	a-41
limping i	a43
limping since	a38
limping so	a50
limps	a-71
limp~	a396
line	a-28
line~	a115
lips	a93
listening	a44
listening to	a44
list~	a44
literally	a-91
literally _ finished	a-30
literally _ racked	a-66
literally just	a-99
lite~	a-91
litres	a24
litres $	a41
litr~	a24
little	a206
little $	a59
little _ ?	a-106
little _ and	a81
little _ left	a27
little _ since	a63
little knife	a75
little run	a-111
little toe	a86
litt~	a206
live	a-67
live $	a-67
living	a-61
livi~	a-61
load	a42
loading	a39
loads	a85
load~	a123
locked	a57
locked up	a36
locker	a-45
locker room	a-45
locks	a60
locks _ unlocks	a58
locks then	a58
lock~	a80
log $	a-135
log :	a-37
log _ #	a94
log _ $	a-45
log _ anyway	a72
log _ day	a40
log _ my	a-28
log _ pistols	a-80
log _ session	a-44
log _ squats	a87
log _ the	a-63
log _ to	a27
log _ yesterday	a24
log for	a-34
log hack	a38
log i	a100
log it	a75
log leg	a67
log please	a-71
log squats	a83
log the	a38
log want	a32
log was	a-31
logged	a-88
logged $	a-78
logged ?	a24
logged _ squats	a39
logged _ twice	a-56
logged it	a-56
logg~	a-81
logic	a-47
logic there	a-42
logi~	a-47
logs	a-110
logs $	a-68
logs _ the	a42
logs for	a67
lol	a94
lol $	a-124
lol _ #	a-61
lol _ am	a91
lol _ are	a-40
lol _ good	a-41
lol _ i	a-96
lol _ is	a-35
lol _ k	a56
lol _ on	a35
lol but	a115
lol can	a-117
lol easy	a33
lol i	a28
lol leg	a79
lol legs	a-114
lol log	a-28
lol run	a44
lol still	a39
london	a-133
lond~	a-133
long	a-174
long $	a-34
long _ $	a-86
long _ and	a-27
long _ glutes	a-57
long _ i	a39
long _ is	a-25
long _ my	a67
long _ to	a-29
long _ today	a43
long after	a70
long does	a47
long enough	a-29
long gone	a-82
long one	a-128
long run	a27
long way	a54
longer	a-31
long~	a-31
loo	a-28
loo $	a-52
look	a138
looked	a95
looked _ iced	a64
looked like	a74
looking	a-114
looks	a274
looks _ a	a56
looks _ coke	a92
looks _ tea	a37
looks like	a305
look~	a255
loop ?	a42
loop _ $	a47
loop _ ?	a31
loop _ legs	a-28
loop again	a-60
loose	a-64
loosen	a45
loosen laces	a28
loos~	a-31
lopsided	a100
lopsided _ #	a43
lopsided _ leg	a57
lops~	a100
losing _ is	a-57
losing weight	a-62
loss	a-58
lost my	a-36
lot $	a-89
loud	a112
loud crack	a32
loupin	a-63
lovely	a-100
lovely $	a-74
love~	a-108
lower	a84
lower _ :	a-63
lower _ feels	a26
lower b	a-31
lower back	a78
lower body	a-26
lower leg	a88
lower session	a-35
lower the	a68
lower today	a-50
lowering	a-105
lowering _ onto	a-61
lowering myself	a-65
lump	a42
lunch	a62
lunch #	a-38
lunch $	a24
lunch _ ?	a109
lunch _ a	a47
lunch _ at	a-49
lunch _ legs	a-24
lunch _ mins	a-32
lunch legs	a48
lunch run	a-25
lunch yesterday	a-44
lunchtime	a-26
lunc~	a36
lung	a-58
lunge	a24
lunge _ a	a24
lunged	a52
lunges	a-69
lunges #	a65
lunges $	a108
lunges _ #	a64
lunges _ $	a-29
lunges _ a	a-48
lunges _ and	a-34
lunges _ easy	a-79
lunges _ i	a58
lunges _ me	a-24
lunges _ morning	a-27
lunges _ only	a-44
lunges _ the	a-154
lunges _ x	a31
lunges done	a225
lunges eh	a30
lunges in	a-33
lunges on	a-26
lunges round	a-41
lunges run	a31
lunges should	a35
lunges this	a-32
lunges to	a-25
lunges up	a-41
lunges were	a-45
lunges yesterday	a-27
lungs	a-57
lungs _ $	a-24
lungs _ legs	a-62
lung~	a-80
lurgy	a-47
lurg~	a-47
lying	a68
lying _ $	a106
lying _ and	a51
lying down	a119
lying on	a-31
lyin~	a68
m	a-33
m left	a-44
ma _ are	a-63
ma _ is	a54
ma knee	a54
ma legs	a-55
machine	a-51
machine $	a41
machine _ $	a42
mach~	a-56
mad $	a-24
made	a-115
made _ legs	a-28
made _ loud	a46
made a	a98
made it	a-29
made me	a-142
mail	a-29
main	a-77
main _ ?	a-77
make	a-31
make _ ?	a51
make _ knee	a111
make _ run	a-29
make _ worse	a-30
make a	a-32
make me	a-34
make my	a140
make that	a-34
make you	a-39
makes	a43
makes _ say	a24
makes me	a36
makes my	a-73
make~	a43
making	a-53
maki~	a-53
man	a-84
man _ #	a-28
man _ $	a-26
man flu	a-54
many _ days	a69
many _ did	a25
many _ off	a-39
many days	a-39
many leg	a70
many times	a43
marathon	a-175
marathon $	a-40
marathon _ my	a-66
marathon _ so	a52
marathon plan	a24
marathons	a-54
marathons $	a-35
mara~	a-256
march	a-144
march _ healed	a-30
march all	a-85
marc~	a-144
mark	a-45
market	a-71
mark~	a-71
maroon	a89
maro~	a89
massage	a-41
massive	a43
mat	a-29
match	a32
matches	a43
matc~	a75
mate	a-231
mate $	a-43
mate _ a	a154
mate _ his	a-48
mate got	a131
matter	a-26
matter if	a-26
matt~	a-26
max	a51
max ?	a68
max _ $	a68
max effort	a-30
may	a-142
may _ do	a-34
may _ have	a-39
may _ today	a-35
may i	a-51
may run	a-49
maybe	a245
maybe $	a-79
maybe ?	a114
maybe _ #	a48
maybe _ $	a32
maybe _ min	a28
maybe a	a44
mayb~	a245
me	a-105
me #	a70
me $	a149
me :	a126
me ?	a-117
me _ #	a-92
me _ $	a-48
me _ ?	a-32
me _ a	a40
me _ all	a113
me _ am	a-46
me _ an	a62
me _ and	a66
me _ because	a35
me _ bed	a47
me _ bit	a78
me _ daily	a41
me _ dandy	a-43
me _ day	a-35
me _ dead	a-26
me _ evening	a30
me _ has	a-138
me _ have	a126
me _ i	a-108
me _ is	a125
me _ it	a-51
me _ joke	a-57
me _ just	a38
me _ legs	a-25
me _ miles	a30
me _ my	a-41
me _ night	a-24
me _ or	a-33
me _ pains	a-116
me _ rest	a39
me _ single	a65
me _ the	a-57
me _ whole	a-24
me about	a45
me all	a-41
me an	a-57
me ankle	a-85
me as	a-42
me both	a-45
me but	a28
me calf	a26
me chest	a-95
me down	a31
me every	a64
me from	a-65
me go	a-59
me hamstring	a25
me hamstrings	a-55
me heart	a-73
me hurts	a83
me if	a-42
me in	a187
me juice	a96
me knee	a40
me laces	a-44
me legs	a-128
me not	a-26
me now	a35
me on	a-87
me once	a-28
me out	a-25
me since	a-79
me so	a-55
me swear	a-30
me the	a-114
me this	a66
me tonight	a78
me when	a-71
me with	a-45
mean	a138
mean $	a43
mean _ my	a72
mean _ should	a62
mean _ squats	a-39
mean _ the	a36
mean i	a63
mean in	a36
mean run	a30
mean that	a29
mean the	a-27
mean when	a31
meaning	a32
meaning of	a38
means	a-35
means _ $	a-35
meant	a-76
mean~	a-98
meas~	a29
medals	a-27
meda~	a-27
medi~	a33
meet	a47
meeting	a-43
meeting _ me	a-24
meetings	a-99
meets	a-52
meets the	a-52
meet~	a-194
meh $	a-33
meme	a-45
meniscus	a221
meni~	a221
mention	a79
mentioned	a-36
ment~	a30
menu	a-79
menu today	a-53
merry	a121
merr~	a121
mess	a-51
message	a-74
message $	a-43
message _ again	a28
messages	a-33
messages $	a-32
messages _ too	a-37
messaging _ $	a-60
messaging me	a118
messed	a-37
messed up	a-37
mess~	a-127
metal legs	a-57
metatarsal	a362
metatarsal _ fracture	a99
metatarsal is	a163
metatarsal stress	a99
meta~	a344
metr~	a-34
mi	a-48
mi ?	a-29
mi _ $	a-29
mid	a90
mid _ $	a219
mid _ and	a-117
mid _ no	a-92
mid jog	a-111
mid lunge	a59
mid run	a44
mid tempo	a-54
mid treadmill	a72
midday	a41
midday _ $	a53
middle of	a-72
midd~	a26
midnight	a-61
midnight $	a-29
midn~	a-61
midway	a-43
midw~	a-54
might	a118
migh~	a72
mild	a59
mile	a54
mile #	a131
mile $	a-34
mile _ $	a-31
mile _ ?	a69
mile _ a	a63
mile _ and	a-53
mile _ hamstring	a-66
mile _ like	a-63
mile _ of	a-105
mile _ two	a51
mile one	a-56
mile to	a28
miler	a-76
miler ?	a-30
miler _ $	a-37
miles	a-65
miles $	a116
miles ?	a-80
miles _ #	a-46
miles _ $	a-99
miles _ ?	a109
miles _ a	a56
miles _ can	a-57
miles _ home	a72
miles _ the	a-39
miles at	a-56
miles down	a34
miles gone	a-62
miles in	a69
miles legs	a-33
miles ok	a113
miles out	a-33
miles please	a-30
mile~	a-149
min	a-136
min #	a83
min $	a-42
min ?	a50
min _ #	a-96
min _ ?	a-141
min _ a	a46
min _ and	a-44
min _ from	a47
min _ go	a-45
min _ knee	a162
min _ knees	a99
min _ leg	a-38
min _ legs	a-27
min _ ok	a-78
min _ on	a-26
min _ run	a59
min _ step	a-40
min ago	a57
min and	a30
min done	a-28
min down	a-42
min easy	a-64
min gone	a-107
min in	a110
min into	a101
min knee	a-78
min light	a-25
min no	a-38
min now	a-38
min of	a-37
min rpe	a-34
min since	a-58
min sweaty	a-28
min total	a-24
mind	a-59
mine	a-239
mine $	a-96
mine _ $	a113
mine _ grand	a-41
mine _ not	a-82
mine are	a-63
mine do	a-35
mine is	a67
mine say	a-31
mines	a-123
mine~	a-123
mins	a-137
mins #	a-25
mins ?	a158
mins _ #	a-49
mins _ $	a122
mins _ of	a25
mins _ the	a-61
mins _ to	a38
mins _ treadmill	a-37
mins ago	a-51
mins gentle	a-28
mins going	a38
mins in	a-41
mins left	a87
mins of	a-28
mins on	a-26
mins w	a-29
mint _ ?	a92
minute	a-36
minute #	a-65
minute _ all	a69
minutes	a-123
minutes $	a-45
minutes _ #	a-26
minutes _ and	a92
minutes _ my	a27
minutes _ run	a-27
minutes _ the	a-63
minutes ago	a28
minutes and	a-45
minutes i	a-28
minu~	a-159
mis	a-58
miss	a-79
miss _ #	a-41
miss it	a-39
miss running	a-28
missed	a73
missing _ beat	a46
missing a	a46
miss~	a87
mistake	a-92
mistake _ is	a-67
mist~	a-111
moan	a-24
moaning	a52
moaning _ on	a52
moaning carry	a52
moan~	a65
mobility	a-77
mobi~	a-77
mode $	a74
moment #	a66
moment _ i	a-36
moment _ the	a33
moment and	a-36
moms	a-116
mon	a-84
mon wed	a-34
monday	a-57
monday _ a	a-28
monday _ is	a27
monday _ now	a34
monday _ of	a32
monday i	a70
monday it	a32
monday run	a-62
mond~	a-57
month	a-179
month #	a-28
month $	a-54
month _ k	a-28
month my	a-57
month physio	a26
months	a-34
months _ #	a-50
mont~	a-213
mood #	a68
mood :	a-41
mood _ /	a-56
mora~	a-28
more	a142
more ?	a24
more _ #	a-33
more _ $	a80
more _ ?	a-68
more _ a	a44
more _ ins	a83
more _ my	a29
more _ running	a104
more _ than	a-49
more check	a83
more checkins	a-30
more k	a-67
more knee	a-36
more late	a-27
more like	a52
more messages	a33
more sore	a-49
more the	a70
morning	a119
morning #	a-51
morning :	a-26
morning ?	a-50
morning _ #	a-77
morning _ $	a-43
morning _ ?	a155
morning _ a	a-56
morning _ and	a-42
morning _ at	a-100
morning _ hip	a-68
morning _ i	a49
morning _ in	a25
morning _ it	a51
morning _ leg	a80
morning _ legs	a34
morning _ now	a-95
morning _ ok	a51
morning _ squats	a-71
morning _ still	a25
morning _ to	a98
morning _ was	a-57
morning but	a58
morning from	a-37
morning i	a-43
morning in	a-47
morning is	a36
morning legs	a-25
morning now	a101
morning pings	a-30
morning quads	a-32
morning right	a39
morning run	a-38
morning should	a57
morning squats	a-33
mornings	a-162
mornings _ am	a32
mornings _ rdls	a-69
mornings and	a-93
morn~	a50
most	a40
mother	a-121
mother _ $	a-40
mother _ law	a-34
mother brown	a-82
mother in	a-34
moth~	a-121
moun~	a-33
move	a-32
move $	a-33
move _ to	a47
move it	a47
moving	a58
moving $	a50
moving to	a-67
movi~	a52
mri	a37
much	a-112
much $	a-24
much _ $	a-55
much _ the	a-91
much for	a-37
much legs	a-25
much to	a33
muddled	a122
mudd~	a122
mum	a-117
mum $	a41
mums	a-49
murder	a29
murder _ the	a76
murder on	a76
murd~	a29
muscle	a-80
muscle #	a-39
muscle _ #	a-27
muscle _ ?	a157
muscle _ is	a42
muscle _ it	a-123
muscle _ or	a-24
muscle above	a-123
muscle ache	a-128
muscle it	a51
muscle pain	a-45
muscle run	a167
muscle soreness	a64
muscles	a31
muscles _ #	a-52
musc~	a-49
mush	a80
mute	a150
mute $	a-54
mute _ $	a249
mute for	a-66
mute me	a26
my	a128
my _ #	a31
my _ $	a-242
my _ ?	a25
my _ a	a43
my _ ache	a72
my _ aches	a104
my _ all	a41
my _ always	a130
my _ an	a-55
my _ and	a-95
my _ are	a-139
my _ arm	a28
my _ at	a65
my _ balance	a-49
my _ blew	a-27
my _ bone	a62
my _ broken	a-39
my _ buddys	a-50
my _ but	a-55
my _ calf	a147
my _ can	a-31
my _ cheek	a34
my _ coach	a-35
my _ come	a-61
my _ could	a97
my _ day	a-45
my _ days	a-59
my _ did	a60
my _ died	a-62
my _ do	a-90
my _ doms	a-29
my _ down	a133
my _ easy	a46
my _ entry	a-28
my _ every	a64
my _ fainted	a-81
my _ feel	a-68
my _ feels	a73
my _ flexor	a24
my _ foot	a45
my _ from	a25
my _ gets	a-37
my _ go	a59
my _ goes	a26
my _ going	a56
my _ gone	a54
my _ half	a-27
my _ have	a-77
my _ he	a-67
my _ healed	a-51
my _ heart	a-39
my _ hip	a-28
my _ hurt	a102
my _ hurts	a-101
my _ i	a60
my _ if	a34
my _ in	a-375
my _ ins	a121
my _ into	a88
my _ is	a238
my _ it	a-57
my _ jumps	a40
my _ just	a41
my _ knee	a182
my _ knees	a86
my _ last	a-31
my _ legs	a81
my _ limps	a-64
my _ log	a-76
my _ lol	a60
my _ makes	a-31
my _ mile	a-37
my _ muscle	a-78
my _ no	a-34
my _ not	a46
my _ now	a-36
my _ numb	a38
my _ numbers	a-38
my _ on	a73
my _ over	a-38
my _ passed	a-88
my _ pop	a34
my _ popped	a93
my _ rang	a40
my _ said	a-75
my _ says	a-35
my _ set	a-74
my _ short	a-28
my _ skips	a-26
my _ so	a87
my _ sore	a-63
my _ soreness	a60
my _ squatted	a41
my _ stabs	a140
my _ still	a76
my _ swelled	a61
my _ swollen	a56
my _ th	a-27
my _ that	a27
my _ the	a-62
my _ this	a-35
my _ to	a-251
my _ today	a30
my _ toe	a134
my _ tomorrow	a-25
my _ turns	a71
my _ used	a-62
my _ w	a-24
my _ want	a31
my _ wants	a-58
my _ was	a-52
my _ went	a-61
my _ what	a101
my _ when	a60
my _ will	a-25
my _ wind	a-27
my _ without	a-109
my achilles	a89
my adductor	a94
my ankle	a76
my ankles	a47
my arm	a-27
my arse	a-45
my ass	a-87
my average	a63
my back	a122
my bad	a-37
my bank	a-49
my bed	a-43
my belt	a-52
my big	a76
my birthday	a-49
my boss	a-56
my breastbone	a60
my brother	a-80
my brothers	a-91
my calf	a82
my car	a-30
my cars	a-47
my cat	a-57
my check	a120
my chest	a265
my client	a-90
my club	a-34
my code	a-50
my coffee	a67
my cold	a-44
my dad	a-131
my data	a44
my deadlift	a-35
my desk	a56
my dog	a-35
my doms	a-42
my ears	a55
my easy	a24
my enemy	a-68
my entries	a-30
my ex	a-29
my eyes	a-98
my feet	a38
my foot	a406
my foots	a53
my front	a57
my gains	a-46
my german	a-40
my glute	a46
my goal	a43
my gran	a-54
my groin	a221
my gym	a-52
my hair	a-25
my hamstring	a144
my hamstrings	a-30
my head	a77
my heart	a45
my hearts	a74
my heel	a158
my hip	a327
my hips	a230
my hour	a-35
my husband	a-27
my info	a-53
my jeans	a40
my kid	a-151
my knee	a200
my kneecap	a105
my knees	a-90
my laptop	a-27
my last	a-30
my left	a132
my leg	a167
my life	a48
my little	a53
my log	a-142
my logs	a-80
my lunch	a-29
my mate	a-108
my meniscus	a161
my mind	a-56
my moms	a-116
my mother	a-39
my mum	a-132
my nans	a26
my own	a38
my pee	a273
my phone	a-124
my physio	a-77
my pins	a-97
my pipi	a43
my plan	a-72
my profile	a-46
my pt	a-120
my quad	a265
my records	a-62
my rest	a-42
my ribs	a91
my right	a98
my roommates	a-32
my run	a-94
my running	a-84
my shin	a145
my shinbone	a78
my shoes	a94
my sister	a-82
my son	a-88
my soreness	a-44
my soul	a-109
my spotter	a-95
my squat	a-75
my stop	a-36
my streak	a-97
my stuff	a77
my subscription	a-46
my swollen	a50
my teeth	a-110
my their	a-102
my thigh	a30
my thighs	a55
my tibia	a67
my ticker	a63
my tights	a-25
my timezone	a-35
my toe	a-52
my toes	a211
my urine	a95
my wee	a215
my weight	a96
my wifi	a-62
my will	a-67
myself	a-69
myself $	a90
myself _ a	a-47
myself _ the	a-66
myself onto	a-67
myse~	a-69
myth	a-35
nae	a-85
nagging	a64
nagging #	a63
nagging _ k	a39
nagg~	a64
nah	a-26
nah $	a63
nah _ ?	a-28
nail	a101
nailed	a-39
nail~	a-39
nap	a-73
nappy	a30
napp~	a30
nasty	a-28
nast~	a-28
nausea	a44
naus~	a40
naw	a-49
nay	a60
nay $	a60
nbd	a104
nd day	a-41
near	a25
near the	a25
nearly	a237
nearly _ $	a71
nearly _ down	a57
nearly _ me	a-66
nearly _ out	a85
nearly _ over	a49
nearly blacked	a26
nearly fainted	a36
nearly keeled	a116
nearly passed	a59
near~	a237
need	a-46
need _ after	a-48
need _ run	a-45
need a	a-49
need it	a-31
need to	a-42
need you	a-46
needed	a-124
needle	a139
needle _ the	a76
needle in	a85
needles	a152
needles _ feet	a57
needles _ the	a36
needles down	a38
needles in	a58
needs	a-59
needs a	a-31
need~	a91
neig~	a-59
neither	a-125
neither $	a71
neither _ nor	a-138
neit~	a-125
nerd	a29
nerve	a29
nerves	a-28
nerves _ $	a-28
nervous	a42
nerv~	a43
netflix	a55
netflix is	a-67
netf~	a55
never	a-182
never _ #	a88
never _ $	a-50
never _ it	a-28
never _ the	a-52
never _ up	a-93
never again	a-49
never any	a-111
never had	a85
never hurt	a-108
never mind	a25
neve~	a-182
new	a-253
new $	a58
new _ and	a-29
new _ on	a-39
new hip	a-40
new phone	a-36
new shoes	a-103
new year	a-44
newborn	a-184
newborn _ after	a-49
newborn foal	a-57
newb~	a-184
news	a-75
next	a-131
next $	a-38
next _ $	a35
next _ me	a-97
next door	a-61
next thing	a66
next time	a35
next to	a-97
nice	a-49
nicely	a-41
nice~	a-41
niggle	a187
niggle _ nothing	a63
niggling	a33
nigg~	a220
night	a57
night $	a-82
night ?	a-42
night _ #	a123
night _ $	a41
night _ ?	a-25
night _ a	a-26
night _ now	a81
night _ ok	a51
night _ on	a-28
night _ the	a-44
night _ this	a76
night easy	a138
night fever	a-26
night i	a-130
night no	a-84
night not	a-27
night quads	a72
night rpe	a31
night run	a84
night shift	a-57
night still	a33
night tempo	a30
night tonight	a28
nights	a-67
nigh~	a-31
nine	a-145
nine $	a-53
nine _ $	a38
nip	a25
nip _ the	a25
nip in	a25
nippy	a72
nippy thing	a32
nipp~	a138
no	a-316
no #	a-33
no $	a205
no ?	a-30
no _ !	a-46
no _ #	a-243
no _ $	a-145
no _ a	a56
no _ actual	a129
no _ anything	a-31
no _ anywhere	a-40
no _ at	a281
no _ because	a24
no _ but	a109
no _ can	a-89
no _ cancel	a47
no _ check	a83
no _ checkins	a-30
no _ easy	a-62
no _ for	a-45
no _ from	a-43
no _ go	a-121
no _ i	a-50
no _ in	a31
no _ is	a26
no _ it	a95
no _ jog	a58
no _ just	a140
no _ messages	a33
no _ no	a-182
no _ not	a-47
no _ of	a71
no _ on	a-51
no _ only	a-46
no _ or	a-74
no _ pain	a-274
no _ pee	a26
no _ quads	a-89
no _ run	a94
no _ said	a-86
no _ since	a-93
no _ slept	a-32
no _ soreness	a51
no _ stuff	a-117
no _ tempo	a-26
no _ the	a-61
no _ this	a87
no _ though	a-32
no _ till	a-49
no _ to	a-55
no _ today	a26
no _ was	a38
no _ whatsoever	a-37
no _ yet	a56
no ache	a-97
no aches	a-155
no breakfast	a-55
no but	a129
no chest	a-203
no chills	a-38
no complaints	a-61
no cough	a100
no dinner	a136
no dizziness	a33
no dizzy	a-141
no doms	a183
no drama	a-36
no feeling	a88
no fever	a-294
no go	a-42
no hills	a50
no hip	a-193
no i	a57
no idea	a43
no it	a53
no joint	a-51
no just	a-33
no knee	a-291
no longer	a-31
no milk	a41
no more	a45
no my	a-34
no niggle	a-59
no nothing	a-46
no one	a-28
no pain	a-129
no pings	a89
no pops	a-39
no power	a95
no problem	a72
no reason	a102
no reminders	a-42
no sharp	a-118
no signal	a-40
no skipping	a-45
no sore	a-31
no soreness	a-33
no squats	a-31
no stabbing	a-51
no stabs	a-41
no stop	a47
no strength	a186
no sweat	a124
no swelling	a-111
no temp	a-96
no the	a301
no trouble	a-51
no twinges	a-37
no wait	a46
noise	a147
noise $	a110
noise _ my	a-60
noise and	a56
noises	a61
nois~	a126
non	a-83
none	a-200
none $	a-63
none _ :	a-28
none _ it	a-67
noodle	a-50
noodle legs	a-50
noodles	a-91
nood~	a-141
noon	a-24
noon $	a47
noon _ $	a-45
noon _ now	a55
nor	a-138
nordic	a-42
nordics	a-58
nordics #	a-25
nordics _ bridges	a-26
nordics and	a-37
nordics at	a25
nordics bridges	a-42
nordics hamstrings	a-37
nordics yesterday	a49
nord~	a-100
normal	a-63
normal ?	a-64
normal _ #	a-32
normal _ $	a-112
normal _ ?	a32
normal _ i	a57
normal _ me	a26
normal _ my	a117
normal _ ok	a-24
normal _ the	a63
normal for	a68
normal i	a49
normal no	a-33
normal service	a24
normal that	a93
norm~	a-64
nose	a-176
nose _ a	a-45
nose like	a-45
nose running	a-98
not	a-150
not #	a-126
not $	a-116
not :	a52
not ?	a84
not _ #	a92
not _ $	a-230
not _ ?	a145
not _ a	a-128
not _ after	a-50
not _ and	a-55
not _ any	a-26
not _ anymore	a48
not _ anything	a-86
not _ at	a-102
not _ away	a64
not _ back	a63
not _ bad	a75
not _ can	a29
not _ cold	a63
not _ dizzy	a26
not _ down	a72
not _ em	a30
not _ fever	a-86
not _ how	a46
not _ is	a-58
not _ it	a87
not _ jog	a133
not _ joint	a-102
not _ just	a-143
not _ k	a-57
not _ keep	a43
not _ knee	a-61
not _ leg	a-61
not _ legs	a-90
not _ like	a34
not _ lol	a-59
not _ mate	a154
not _ me	a237
not _ mum	a41
not _ muscle	a119
not _ my	a217
not _ not	a-353
not _ of	a-57
not _ off	a29
not _ on	a211
not _ only	a-81
not _ or	a34
not _ out	a-34
not _ pee	a-66
not _ quads	a214
not _ since	a-64
not _ so	a-68
not _ sore	a77
not _ squats	a39
not _ stairs	a32
not _ straight	a60
not _ that	a-54
not _ the	a112
not _ them	a36
not _ though	a-87
not _ tight	a-73
not _ to	a-85
not _ today	a40
not _ up	a-59
not _ weight	a83
not _ why	a-32
not _ will	a-34
not _ without	a-54
not _ yet	a-44
not _ you	a-46
not a	a-53
not anymore	a-89
not at	a40
not bear	a-24
not broken	a38
not care	a-39
not climb	a32
not cool	a54
not count	a26
not dizzy	a-68
not doms	a33
not dying	a-45
not eaten	a-30
not even	a61
not faint	a44
not feel	a142
not feverish	a-153
not get	a136
not go	a137
not good	a105
not got	a-41
not great	a139
not had	a-40
not happy	a52
not have	a-200
not hungry	a-28
not hurt	a-83
not i	a-85
not ill	a-39
not injured	a-33
not just	a-77
not kneel	a-64
not know	a151
not legs	a198
not lie	a-31
not lift	a123
not lifting	a-31
not limping	a-139
not literally	a-81
not make	a80
not me	a-173
not mine	a-107
not muscle	a172
not now	a-76
not one	a-88
not pain	a-118
not painful	a-132
not possible	a76
not press	a63
not put	a163
not quads	a86
not run	a-154
not say	a-63
not settle	a56
not sharp	a-100
not sit	a-117
not sleep	a-39
not sore	a30
not squat	a-34
not stand	a25
not stop	a-27
not straighten	a99
not sure	a132
not swollen	a-76
not take	a179
not tell	a41
not that	a33
not the	a134
not there	a-39
not think	a89
not today	a98
not touch	a-124
not touched	a-25
not train	a53
not wake	a35
not walk	a40
not want	a-32
not well	a36
not work	a72
not you	a97
note	a42
nothing	a-304
nothing $	a86
nothing _ #	a-40
nothing _ $	a-207
nothing _ ?	a-123
nothing _ can	a-47
nothing _ easy	a-55
nothing _ just	a-49
nothing _ like	a58
nothing _ me	a-25
nothing _ nothing	a-98
nothing _ run	a-50
nothing _ since	a-45
nothing _ the	a-44
nothing _ write	a63
nothing dramatic	a80
nothing eaten	a-45
nothing else	a-78
nothing hurts	a-178
nothing left	a-35
nothing mad	a43
nothing run	a62
nothing sharp	a-139
nothing since	a-86
nothing to	a37
nothings	a-37
noth~	a-304
noticed	a34
notifications	a-34
november	a-36
nove~	a-36
now	a68
now #	a-47
now $	a-32
now :	a-34
now ?	a-99
now _ #	a79
now _ $	a-121
now _ /	a-62
now _ a	a-119
now _ and	a67
now _ at	a68
now _ check	a-40
now _ chest	a103
now _ feel	a42
now _ i	a128
now _ in	a47
now _ is	a36
now _ it	a-114
now _ k	a32
now _ knee	a24
now _ legs	a-46
now _ miles	a-96
now _ not	a-34
now _ ok	a-51
now _ on	a62
now _ that	a25
now _ to	a166
now _ today	a-24
now _ tonight	a37
now _ up	a-38
now _ was	a-113
now _ when	a-62
now after	a-50
now all	a-25
now another	a34
now ask	a-65
now but	a46
now can	a115
now easy	a-54
now everything	a-72
now feels	a-55
now intervals	a-26
now is	a-28
now it	a58
now km	a179
now like	a-29
now mate	a-66
now on	a-70
now one	a62
now only	a-68
now or	a-85
now quads	a-27
now so	a-89
now squats	a-44
now the	a-43
now though	a-42
now was	a-72
nudge	a-39
nudge _ every	a-26
nudge me	a-26
nudg~	a-39
numb	a472
numb $	a80
numb _ $	a108
numb _ deadlifts	a37
numb _ in	a-65
numb _ my	a100
numb _ squats	a24
numb _ the	a91
numb after	a57
numb as	a158
numb at	a48
numb feet	a-53
numb from	a92
numb in	a36
numb toes	a-116
numb with	a44
number	a34
number #	a80
numbers	a-68
numbness	a128
numb~	a95
nvm	a-88
nvm $	a-79
nvm forget	a26
objective	a-24
obje~	a-24
obviously	a-50
obvi~	a-50
oclock	a-24
oclo~	a-24
october	a60
october ?	a70
octo~	a60
odd	a73
of	a25
of _ $	a53
of _ ?	a124
of _ and	a-92
of _ armchair	a-27
of _ as	a-37
of _ at	a79
of _ blood	a-33
of _ calf	a37
of _ calves	a51
of _ can	a71
of _ chair	a57
of _ coin	a35
of _ cold	a-29
of _ day	a-24
of _ do	a39
of _ doms	a-27
of _ done	a-34
of _ easy	a-50
of _ foot	a58
of _ for	a-135
of _ go	a-29
of _ gym	a36
of _ hamstring	a82
of _ hamstrings	a-59
of _ heat	a-43
of _ hip	a32
of _ hour	a-41
of _ in	a-98
of _ is	a39
of _ jog	a-36
of _ just	a118
of _ knee	a102
of _ later	a-54
of _ left	a58
of _ leg	a146
of _ legs	a-112
of _ life	a49
of _ like	a52
of _ long	a-36
of _ loop	a-28
of _ miles	a-59
of _ not	a-29
of _ old	a-46
of _ on	a40
of _ one	a158
of _ only	a-31
of _ press	a-28
of _ quads	a33
of _ question	a-38
of _ reservoir	a33
of _ right	a27
of _ run	a-64
of _ shin	a48
of _ squats	a-71
of _ sudden	a81
of _ tea	a27
of _ the	a28
of _ then	a-41
of _ thigh	a63
of _ thighs	a-33
of _ to	a-77
of _ today	a62
of _ ups	a27
of _ was	a-40
of _ will	a-25
of a	a213
of an	a-32
of ankle	a30
of bed	a-30
of bone	a-32
of breath	a25
of doom	a-32
of drawers	a-83
of em	a132
of fever	a65
of flu	a-84
of foot	a42
of it	a-91
of k	a32
of knee	a24
of lamb	a-33
of leg	a-37
of lunges	a-61
of me	a26
of muscle	a-24
of my	a114
of pain	a-101
of puff	a77
of running	a-66
of shin	a41
of six	a-25
of sleep	a-25
of step	a27
of tea	a35
of tempo	a35
of ten	a-126
of that	a-56
of the	a-73
of them	a-29
of this	a31
of thrusts	a-39
off #	a-69
off $	a27
off _ ?	a-91
off _ a	a33
off _ after	a-39
off _ am	a65
off _ bed	a46
off _ box	a35
off _ floor	a-39
off _ foot	a59
off _ in	a136
off _ kerb	a70
off _ last	a62
off _ loo	a-52
off _ me	a-24
off _ my	a53
off _ off	a176
off _ ok	a-45
off _ on	a70
off _ pain	a38
off _ run	a-47
off _ sofa	a-34
off _ the	a65
off _ tractor	a37
off again	a-31
off check	a107
off i	a-89
off in	a27
off my	a38
off now	a-73
off on	a40
off please	a56
off still	a-47
off the	a-98
off this	a31
off to	a27
off whole	a-49
office	a46
offi~	a46
ok	a-200
ok #	a87
ok $	a-27
ok ?	a40
ok _ #	a-175
ok _ $	a35
ok _ ?	a-180
ok _ an	a36
ok _ go	a-25
ok _ is	a132
ok _ k	a112
ok _ me	a26
ok _ not	a25
ok _ ok	a-210
ok _ parkrun	a91
ok _ slow	a-26
ok _ was	a-32
ok _ why	a-24
ok ate	a-41
ok but	a-152
ok easy	a99
ok for	a58
ok go	a-37
ok i	a-29
ok it	a180
ok jog	a-25
ok just	a-54
ok knees	a-158
ok legs	a-42
ok now	a184
ok run	a-74
ok sleep	a-54
ok tbh	a31
ok though	a-102
ok to	a81
ok today	a-41
old	a-38
old #	a-74
old _ #	a35
old _ thing	a-55
old ankle	a-69
old man	a88
old ticker	a60
on	a-52
on $	a-107
on ?	a-49
on _ #	a69
on _ $	a-61
on _ a	a-41
on _ all	a-36
on _ and	a94
on _ at	a37
on _ basis	a-42
on _ bed	a-55
on _ belt	a-47
on _ bike	a-46
on _ boat	a201
on _ bone	a54
on _ bus	a-119
on _ calendar	a-29
on _ calf	a109
on _ call	a-27
on _ canal	a51
on _ cards	a-31
on _ chest	a150
on _ church	a-25
on _ clock	a-35
on _ couch	a106
on _ descent	a-45
on _ did	a-35
on _ downhill	a-34
on _ end	a-30
on _ feet	a-83
on _ flat	a26
on _ foot	a45
on _ hack	a-68
on _ head	a-75
on _ heel	a65
on _ hill	a-43
on _ hip	a-33
on _ in	a-50
on _ is	a-52
on _ kerb	a-38
on _ km	a-54
on _ last	a224
on _ left	a147
on _ legs	a-48
on _ light	a25
on _ lol	a58
on _ loo	a-32
on _ mat	a-27
on _ menu	a-61
on _ mode	a74
on _ morning	a-58
on _ no	a51
on _ not	a-31
on _ on	a98
on _ outside	a38
on _ own	a-71
on _ path	a51
on _ pins	a-104
on _ plan	a-51
on _ rack	a-32
on _ raises	a35
on _ ribs	a26
on _ right	a70
on _ rower	a31
on _ rpe	a-26
on _ run	a-56
on _ same	a-28
on _ shin	a69
on _ shinbone	a26
on _ side	a229
on _ sides	a-53
on _ sofa	a148
on _ soreness	a-46
on _ spot	a-58
on _ stair	a25
on _ stairs	a67
on _ still	a-28
on _ the	a117
on _ thermometer	a188
on _ third	a29
on _ this	a53
on _ time	a-52
on _ toes	a32
on _ track	a-25
on _ trail	a-62
on _ train	a-31
on _ treadmill	a-65
on _ tready	a43
on _ tube	a76
on _ wall	a35
on _ way	a35
on _ yes	a-26
on a	a220
on all	a-33
on both	a-53
on box	a44
on calf	a35
on crutches	a222
on day	a-34
on doms	a-67
on each	a-38
on easy	a-60
on fire	a50
on foot	a-70
on friday	a-103
on from	a49
on grass	a40
on hip	a-108
on it	a52
on keyboard	a-29
on lunges	a-27
on mile	a-45
on monday	a29
on my	a63
on one	a69
on or	a-70
on rdls	a50
on rep	a86
on run	a27
on sat	a-29
on saturday	a-80
on set	a173
on so	a65
on sofa	a51
on sore	a-42
on squats	a-48
on stairs	a42
on sun	a-45
on that	a32
on the	a84
on thinners	a84
on this	a-62
on thursday	a-26
on tiptoe	a80
on tues	a-28
on tuesday	a-104
on what	a-74
on with	a-44
on zero	a100
once	a-86
once $	a24
once _ ?	a-101
once _ a	a-31
once as	a-31
one	a341
one #	a-84
one $	a-202
one ?	a-31
one _ #	a45
one _ $	a-158
one _ ?	a-152
one _ about	a44
one _ am	a-36
one _ and	a39
one _ calf	a105
one _ do	a57
one _ dot	a31
one _ has	a35
one _ is	a59
one _ it	a-27
one _ just	a-46
one _ k	a-42
one _ legs	a-28
one _ more	a167
one _ my	a41
one _ on	a79
one _ only	a78
one _ since	a30
one _ sore	a-56
one _ spot	a57
one _ stab	a119
one _ swollen	a51
one _ ten	a-32
one _ that	a33
one _ the	a-72
one _ this	a47
one _ will	a53
one and	a40
one bit	a42
one calf	a202
one exact	a45
one foot	a-81
one hot	a137
one inch	a37
one is	a62
one leg	a148
one legged	a-37
one line	a-35
one mile	a-34
one more	a-121
one ok	a-60
one place	a170
one point	a47
one sec	a-39
one side	a169
one sore	a41
one spot	a42
one tiny	a91
one today	a43
one tomorrow	a-25
one was	a30
one with	a-44
ones	a35
ones $	a-30
ones _ $	a44
only	a-179
only #	a58
only $	a71
only ?	a-36
only _ #	a58
only _ $	a-95
only _ /	a55
only _ ?	a-32
only _ at	a24
only _ bit	a-25
only _ from	a30
only _ going	a41
only _ half	a44
only _ i	a-32
only _ if	a63
only _ is	a91
only _ jog	a-25
only _ k	a-32
only _ keep	a-87
only _ left	a-67
only _ on	a29
only _ sore	a52
only _ the	a-95
only _ walk	a-65
only a	a-149
only about	a-40
only hurts	a37
only in	a-33
only left	a41
only mild	a-35
only muscle	a-36
only my	a-49
only no	a-24
only on	a28
only one	a107
only slow	a-59
only the	a144
only today	a-31
only twinges	a76
only when	a-27
ons	a43
onto	a-76
onto _ couch	a-53
onto the	a-67
oops wrong	a-27
op	a-77
op _ #	a-49
op _ well	a-46
op in	a-42
op went	a-46
open	a-53
open~	a-100
opinions	a66
opin~	a56
opti~	a-205
or	a-232
or _ $	a100
or _ ?	a102
or _ a	a39
or _ doms	a-45
or _ first	a150
or _ go	a-41
or _ home	a-43
or _ i	a-84
or _ it	a-139
or _ just	a-130
or _ or	a-77
or _ other	a-32
or _ the	a-76
or _ then	a-30
or _ this	a-41
or _ to	a56
or a	a40
or after	a-64
or anything	a-65
or bed	a-43
or couch	a59
or finish	a-27
or is	a33
or just	a-50
or lift	a-46
or nah	a58
or nay	a60
or neither	a71
or no	a-47
or nothing	a-28
or red	a-63
or run	a188
or short	a30
or sofa	a-41
or squats	a25
or the	a51
or tomorrow	a-44
or wait	a-25
or walk	a41
order	a-88
order _ $	a-49
order _ if	a-26
order matter	a-26
orders	a36
orde~	a-68
other	a114
other _ $	a-32
other _ easy	a58
other one	a35
other ones	a32
other since	a48
other way	a-32
otherwise	a-67
otherwise _ $	a-165
otherwise chipper	a-92
otherwise fine	a-44
otherwise mint	a-39
othe~	a96
ouch	a-82
ouch _ i	a42
ouch quads	a-28
ouchie	a90
ouchie _ the	a90
ouchie in	a90
ouch~	a104
out	a66
out #	a-51
out $	a-69
out ?	a98
out _ #	a-115
out _ ?	a-33
out _ at	a-69
out _ bed	a-30
out _ can	a63
out _ door	a-44
out _ got	a74
out _ i	a42
out _ in	a-41
out _ it	a-24
out _ me	a61
out _ my	a-33
out _ on	a-70
out _ one	a50
out _ pop	a27
out _ puff	a77
out _ stopped	a-31
out _ ten	a-119
out _ the	a88
out _ today	a99
out _ with	a54
out _ work	a57
out a	a32
out and	a-50
out at	a71
out but	a30
out can	a70
out from	a46
out i	a32
out jogging	a-25
out legs	a-54
out like	a40
out now	a-50
out of	a-161
out on	a95
out once	a29
out or	a-28
out the	a-47
out there	a-51
out tonight	a-34
out under	a54
outdoors	a46
outd~	a62
outer	a32
outer knee	a27
oute~	a32
outside _ the	a65
outside of	a110
oval	a-26
oval ?	a-26
oval _ $	a-26
over	a52
over $	a75
over _ $	a-66
over _ chattering	a62
over _ it	a69
over _ the	a124
over all	a68
over at	a102
over both	a-71
over christmas	a-58
over getting	a-26
over here	a-91
over it	a-25
over on	a26
over teeth	a62
over the	a-65
overheated	a50
overnight	a358
overnight $	a269
overnight _ the	a24
over~	a271
ow	a263
ow $	a44
ow _ ow	a125
ow ow	a125
own	a98
own _ $	a57
pace	a-74
pace _ ?	a-43
pace _ ok	a28
pace is	a84
pace ok	a-33
pack	a-33
packed	a-131
pack~	a-131
paddock	a-34
padd~	a-34
pain !	a-63
pain #	a-148
pain _ /	a128
pain _ ?	a-34
pain _ a	a-49
pain _ all	a140
pain _ am	a37
pain _ ankle	a-78
pain _ calf	a47
pain _ hip	a-171
pain _ i	a81
pain _ is	a-40
pain _ mistake	a-67
pain _ muscle	a-24
pain _ my	a-115
pain _ nothing	a-37
pain _ only	a132
pain _ runners	a-26
pain _ running	a-88
pain _ so	a-28
pain _ swelling	a-33
pain _ the	a163
pain and	a-45
pain at	a204
pain behind	a45
pain bit	a-45
pain but	a53
pain by	a-67
pain can	a-46
pain gone	a55
pain i	a-50
pain in	a-206
pain is	a37
pain no	a-259
pain not	a148
pain of	a-58
pain on	a91
pain only	a-31
pain since	a49
pain though	a-32
pain whatsoever	a-33
pain when	a98
pain while	a-29
pain'	a25
painful $	a46
paining since	a-31
painkillers	a50
painless	a-75
painless $	a-75
pains	a34
pains $	a52
pains _ the	a-31
pains haha	a-99
pain~	a52
palpitations	a344
palpitations _ $	a139
palpitations again	a241
palp~	a344
panc~	a-43
panic	a45
pani~	a25
pants	a-43
pants on	a-43
pant~	a-52
paracetamol	a79
para~	a301
park	a-207
park bench	a-45
park thighs	a-31
parkrun	a-122
parkrun #	a-30
parkrun $	a58
parkrun ?	a-29
parkrun _ #	a68
parkrun _ $	a-29
parkrun _ ?	a-52
parkrun in	a37
parkrun tomorrow	a-52
park~	a-53
partner _ his	a-33
party	a-32
part~	a-45
pass	a29
passed	a152
passed _ after	a-66
passed _ at	a86
passed _ on	a30
passed _ once	a29
passed out	a159
passed the	a-66
passing	a78
passing out	a105
pass~	a229
past	a-56
past #	a38
past the	a-33
pasta	a-73
pasta after	a-57
past~	a-112
patch	a106
patch on	a85
patc~	a106
patella	a167
patella tendon	a138
pate~	a176
path	a85
path $	a38
path _ $	a-52
path now	a-52
patients	a-47
pati~	a-38
pause	a-81
pause _ a	a26
pause _ i	a72
pause _ monday	a70
pause _ my	a-70
pause _ the	a-70
pause for	a26
pause it	a-49
pause me	a105
pausing	a34
pausing at	a34
paus~	a-24
pavement	a-29
pavement or	a-29
pave~	a-29
pb	a-59
pb _ morning	a-36
peaking	a-49
peak~	a-81
pecs	a51
pee	a460
pee $	a25
pee _ brown	a-48
pee _ chest	a-70
pee _ clear	a-73
pee _ dark	a40
pee _ i	a138
pee _ it	a77
pee _ knees	a-67
pee _ like	a144
pee _ out	a48
pee _ rhabdo	a-143
pee _ run	a60
pee always	a-89
pee brown	a41
pee but	a100
pee came	a48
pee is	a-83
pee looks	a107
pee was	a98
peed	a262
peed coke	a155
peeing	a280
peeing _ $	a142
peeing _ since	a66
peeing tea	a75
peei~	a280
pees	a-37
penn~	a53
people	a-98
peop~	a-98
per	a-26
per _ log	a-26
percent	a-32
perc~	a-32
perfect	a-172
perf~	a-155
perhaps	a-56
perhaps $	a-56
perh~	a-56
peri~	a96
permission	a-93
permitted	a-41
permitted ?	a-41
permitted _ $	a-41
perm~	a-134
perth	a-31
pert~	a-31
phone	a-136
phone $	a-62
phone _ running	a-75
phone new	a-36
phone on	a70
phones	a-84
phon~	a-220
physio	a-73
physio $	a57
physio homework	a-38
physio says	a-32
physios	a36
phys~	a-36
pick	a-88
pick _ my	a-41
pick up	a-43
pick~	a-37
pie	a-74
pier	a-47
piercing	a64
pier~	a64
pig	a-58
pin	a-55
pinch	a89
pinch _ every	a35
pinch _ i	a-30
pinch in	a36
pinch on	a35
pinches	a62
pinches _ i	a28
pinches when	a28
pinching	a128
pinching $	a25
pinching _ stride	a25
pinching every	a25
pinchy	a62
pinc~	a334
ping	a104
ping $	a152
ping me	a-65
pinged	a123
ping~	a118
pink	a99
pinpoint	a58
pinp~	a58
pins	a-68
pins #	a-53
pins _ needles	a152
pins and	a159
pins are	a-103
pints	a-89
pint~	a-89
pipi	a43
pipi is	a43
pirate	a113
pirate _ leg	a32
pira~	a113
piss	a93
piss _ brown	a93
piss is	a93
pissed	a181
piss~	a240
pistol	a-90
pistol squats	a-25
pistols	a-152
pistols #	a-80
pistols _ ?	a-55
pistols _ x	a-80
pist~	a-242
pitch	a-74
pitc~	a-74
pizza	a-67
pizz~	a-67
place	a205
plac~	a192
plain	a-24
plai~	a-24
plan	a-64
plan $	a94
planks	a33
planks $	a44
planned #	a63
planned _ k	a69
plan~	a52
plas~	a-52
plate	a41
plate on	a41
plates	a-65
platform	a28
playing	a-34
playlist	a-92
playlist is	a-43
play~	a-130
please	a-80
please $	a-158
please _ am	a-26
please _ in	a96
please _ my	a-116
please _ swelled	a50
please _ the	a46
please also	a59
please and	a-70
please i	a91
please in	a50
please my	a-73
please so	a-24
plea~	a-58
plod	a-60
plod ?	a-165
plod _ $	a-165
plodding	a33
plodding ?	a78
plodding _ $	a78
plodding _ the	a28
plodding along	a28
plod~	a33
plus	a122
plus a	a62
plus knee	a40
plyo	a-57
pm	a-101
pm $	a-106
pm _ #	a25
pm _ am	a76
pm _ at	a-45
pm not	a32
pm run	a-51
podc~	a-60
point	a79
point $	a47
point _ my	a36
point on	a46
points	a107
poin~	a219
poke	a96
poke it	a55
poker	a90
poker _ the	a68
poke~	a90
pool	a-85
poor	a-74
poor _ $	a-49
poor lad	a-73
poorly	a-31
poorly not	a-31
poor~	a-31
pop	a382
pop !	a127
pop _ #	a-73
pop _ $	a-29
pop _ my	a115
pop _ not	a74
pop _ the	a-69
pop and	a38
pop in	a-61
pop no	a45
pop on	a135
pop quiz	a-31
pop was	a58
popped _ knee	a-88
popped _ the	a89
popped a	a-45
popped at	a65
popped his	a-42
popped my	a-85
popped on	a95
popped today	a40
popping	a55
popping _ dangerous	a150
popping out	a-25
popp~	a75
pops	a-39
porridge	a-31
porr~	a-31
porto	a-59
port~	a-72
possible	a108
possible ?	a91
possible _ $	a91
possible _ ?	a35
poss~	a108
post	a52
post _ $	a-36
post _ and	a-38
post legs	a-34
post~	a42
pounding	a95
poun~	a87
power	a59
powerlifter	a-30
powerlifter here	a-30
ppl	a-28
ppl _ if	a-45
pr	a-122
pr _ !	a-31
practice	a25
prac~	a25
pray	a-28
prayer	a-32
pray~	a-32
pre	a105
pre run	a-29
pre workout	a155
pregnant	a-43
preg~	a-43
prem~	a-52
prep	a-32
press	a-166
press $	a66
press _ $	a-56
press _ ?	a34
press _ and	a-61
press _ calf	a-25
press _ clutch	a-37
press _ curl	a-43
press _ extension	a-30
press _ is	a49
press _ leg	a-82
press _ night	a-28
press _ ok	a-24
press _ run	a32
press _ when	a-36
press and	a-87
press at	a-44
press done	a59
press effort	a-28
press ext	a-42
press is	a28
press it	a132
press last	a-28
press ok	a30
press rpe	a59
press the	a-84
press this	a-28
press today	a-68
pressed	a-46
presses	a-82
presses #	a-45
pressing	a97
pressure	a228
pressure _ my	a46
pressure on	a52
pretty	a-46
pretty _ $	a-27
pret~	a-52
previous	a-29
prev~	a-41
preworkout	a87
prew~	a87
pride	a-154
prid~	a-154
print	a-28
prin~	a-29
priority	a-57
priority is	a-31
prio~	a-57
probably	a285
probably _ $	a66
probably _ coffee	a30
probably nothing	a65
probably the	a43
problem	a-55
problem ?	a72
problem _ $	a72
prob~	a230
proc~	a-31
profile	a-46
profile $	a-46
prof~	a-46
progress	a-60
progress _ like	a-96
progress feels	a-61
prog~	a-101
proper	a29
proper _ in	a59
prop~	a30
protein	a-87
protein _ much	a-24
protein how	a-24
protein shake	a-40
prot~	a-53
pt	a-64
pt wants	a-56
pub	a-54
pub $	a-33
puff	a129
puff up	a52
puffed	a100
puffed _ since	a56
puffed up	a132
puffy	a334
puffy _ yesterday	a31
puffy after	a36
puffy and	a40
puffy legs	a142
puff~	a452
pug	a-94
puke	a-39
puked	a29
puke~	a125
puking	a92
puki~	a92
pull	a51
pull _ pin	a-28
pull the	a-29
pulled	a109
pulled #	a-108
pulled _ $	a57
pulled _ calf	a36
pulled _ hamstring	a-103
pulled _ in	a56
pulled a	a-100
pulled my	a94
pulled something	a52
pulled up	a147
pulling	a32
pull~	a157
pulse	a213
pulse is	a51
puls~	a213
pump	a-81
pumped	a-67
pumping	a-73
pump~	a-160
punc~	a101
pure	a-90
pure _ the	a-30
purge	a-36
purg~	a-36
purple	a97
purp~	a97
push	a66
push ?	a45
push _ $	a80
push _ and	a-34
push day	a-34
push off	a119
push on	a-46
push to	a-42
pushed	a-46
pushing _ buggy	a-39
pushing _ stroller	a-52
pushing the	a-65
push~	a-80
put _ back	a72
put _ foot	a36
put _ heel	a55
put _ my	a64
put _ on	a-37
put it	a58
put my	a70
put that	a-27
put the	a33
put weight	a109
put your	a-33
q	a-87
q $	a-46
quad	a383
quad #	a-234
quad $	a123
quad _ #	a-57
quad _ hamstring	a-139
quad _ i	a37
quad _ is	a-47
quad _ on	a34
quad _ right	a-95
quad feels	a59
quad is	a-57
quad just	a52
quad soreness	a-81
quad tweaked	a52
quadriceps	a-59
quads	a-165
quads #	a58
quads $	a-75
quads :	a139
quads _ #	a-37
quads _ $	a-79
quads _ /	a209
quads _ ?	a73
quads _ as	a81
quads _ do	a79
quads _ fire	a-31
quads _ go	a-64
quads _ hip	a-57
quads _ is	a29
quads _ it	a-24
quads _ jog	a-40
quads _ k	a-47
quads _ left	a-52
quads _ on	a-39
quads _ out	a36
quads _ so	a33
quads _ that	a-101
quads a	a-46
quads about	a-31
quads at	a42
quads burn	a-83
quads feel	a-48
quads fine	a120
quads fried	a-81
quads have	a-52
quads is	a-46
quads jog	a69
quads just	a-57
quads km	a-37
quads on	a-31
quads run	a-25
quads say	a-45
quads swollen	a31
quads wobbling	a-34
quad~	a-224
quarter	a-27
quarters	a-71
quarters _ an	a-39
quarters of	a-39
quar~	a-98
question	a-59
question $	a-48
questions	a-28
questions _ yes	a-31
ques~	a-96
queu~	a-40
quick	a-30
quick #	a-62
quick _ ?	a-50
quick _ k	a-38
quick _ stop	a35
quic~	a-92
quid	a-28
quiet	a-43
quiet #	a39
quie~	a-43
quit	a-91
quit ?	a-37
quit _ $	a-37
quiz	a-51
race	a-161
race _ $	a-45
racing #	a108
racing $	a-126
racing heart	a25
rack #	a34
rack and	a-33
rack pulls	a71
racked	a-81
racked _ bar	a-28
racked _ last	a-27
racked my	a-27
racked the	a-28
racking	a80
racking _ bar	a80
racking the	a80
radiator	a113
radi~	a113
raining	a77
raining _ am	a64
raining i	a64
rain~	a74
raise	a-51
raise $	a-40
raises	a-200
raises #	a-64
raises $	a-46
raises _ #	a55
raises _ homework	a-38
raises _ night	a32
raises _ the	a-66
raises and	a-28
raises last	a32
raises on	a-37
raises physio	a-38
raises till	a-24
raises yesterday	a45
rais~	a-277
ran	a-130
ran _ it	a27
ran at	a29
rang	a40
rate	a-115
rate normal	a-69
rather	a-24
rath~	a-24
raw	a-35
raw _ $	a-35
rd	a-53
rd $	a27
rd _ $	a27
rdl	a-269
rdl /	a-50
rdl _ $	a-31
rdl and	a-57
rdl calf	a-31
rdl nordic	a-24
rdls	a-145
rdls #	a24
rdls $	a-34
rdls _ #	a-45
rdls _ curls	a-41
rdls _ hamstring	a42
rdls and	a-41
rdls at	a-47
rdls effort	a34
reaction	a62
reaction _ the	a37
reaction in	a62
reac~	a62
ready	a-85
read~	a-99
real	a141
real $	a90
real _ $	a47
really	a65
really _ $	a80
real~	a49
reason	a57
reasons	a-105
reasons ?	a-32
reasons _ $	a-32
reasons please	a-73
reas~	a-47
reca~	a-39
reckon	a28
reckon $	a45
reck~	a28
record	a-55
record :	a-34
recorded	a-33
records	a-62
recovered	a-46
recovery _ $	a35
recovery _ ?	a71
recovery _ in	a-64
recovery jog	a-89
recovery run	a107
reco~	a-200
red	a60
red $	a86
red _ ?	a-30
red _ hot	a-32
red _ is	a-45
red _ one	a-49
red _ shiny	a39
red _ to	a25
red flag	a90
red light	a-80
red the	a-41
red wine	a-59
reddit	a-45
redd~	a-40
reet	a-28
regret	a55
regretting	a-41
regretting _ #	a-41
rehab	a-64
rehabbed	a-62
reha~	a-127
rehearsal	a24
rehearsal _ #	a30
rehe~	a24
relay	a-56
rela~	a-65
release	a-47
release _ $	a-47
release me	a-47
rele~	a-47
remember	a-56
remember _ i	a-55
remember i	a-45
reme~	a-56
remind	a-68
remind _ when	a-26
remind me	a-68
reminder	a42
reminders	a110
reminders _ $	a-37
reminders on	a-33
remi~	a65
remove	a-140
remove $	a-24
remove _ $	a-49
remove _ knee	a-54
remove one	a-46
remove the	a-73
remo~	a-145
rep	a145
rep #	a97
rep _ #	a-24
rep _ finished	a46
rep _ of	a-108
repair	a-48
repair $	a-48
repa~	a-48
repeat	a42
repeats	a-39
replaced	a-73
repl~	a-125
report	a59
reps	a59
reps $	a-58
reps _ #	a73
reps _ $	a-26
reps to	a50
reps yesterday	a111
requires	a-34
requ~	a-55
reset	a-28
rese~	a-27
rest	a192
rest $	a-61
rest ?	a171
rest _ #	a-25
rest _ $	a-37
rest _ ?	a-42
rest _ i	a-37
rest _ my	a40
rest _ or	a42
rest day	a-29
rest or	a97
rest what	a-35
restart	a-74
restart $	a-50
rested	a-56
resting	a184
resting $	a62
resting _ rate	a42
resting heart	a42
resting hr	a43
rest~	a54
result	a-60
resume	a-60
resume _ daily	a-41
resume the	a-78
resu~	a-122
reverse	a-91
reverse _ hamstring	a-34
reverse lunge	a-34
reverse lunges	a-35
reve~	a-99
rhabdo	a31
rhabdo $	a140
rhab~	a31
ribs	a358
ribs $	a80
ribs hurt	a64
rice	a-104
rice and	a-63
rid	a-38
rid $	a-29
right	a146
right $	a44
right ?	a-97
right _ #	a-136
right _ $	a48
right _ did	a66
right _ in	a-37
right _ is	a-33
right _ km	a125
right _ mines	a-93
right _ not	a69
right _ round	a-61
right _ run	a-61
right _ since	a64
right _ will	a58
right after	a-28
right before	a-39
right calf	a152
right foot	a37
right knee	a98
right leg	a173
right now	a-112
right one	a82
right quad	a-95
right side	a48
right to	a-100
right way	a-61
righ~	a178
ringing	a28
ringing _ going	a27
ring~	a28
ripp~	a27
river	a-32
rive~	a-32
road _ ?	a26
roast	a-24
roasting	a154
roas~	a110
rock	a54
rock hard	a78
rolled	a87
rolled _ a	a41
rolled on	a41
roller	a-49
rolling	a-51
rolling a	a-39
roll~	a-28
romanian	a-82
romanian _ and	a-49
romanian deadlifts	a-44
roma~	a-82
room	a396
room #	a72
room _ $	a41
room _ a	a28
room _ spinning	a99
room floor	a41
room is	a175
room spun	a31
room was	a47
roomie	a39
roommate	a-97
roommates	a-32
room~	a-90
root	a107
root beer	a94
rooted	a-95
root~	a-95
ropes	a-29
ropes $	a-29
ropey	a-74
rope~	a-103
rott~	a-37
rough	a-155
rough $	a-35
roug~	a-169
round	a96
round #	a47
round ?	a-34
round _ $	a-37
round _ ?	a121
round _ hip	a25
round _ reservoir	a-47
round _ ribs	a37
rounds	a-42
roun~	a54
route	a-32
rout~	a-56
row	a25
rower	a32
rowe~	a32
rows	a-42
rows only	a-41
rpe	a-140
rpe #	a-45
rpe $	a-24
rpe _ #	a-24
rpe _ and	a28
rpe _ is	a-26
rpe _ just	a-26
rpe _ leg	a-60
rpe _ squats	a56
rpe _ this	a48
rpe and	a-28
rpe eight	a27
rubbish	a-59
rubbish _ $	a-32
rubb~	a-43
rugby	a-111
rugb~	a-111
ruin	a-30
rule	a-46
rule of	a-39
run	a-234
run $	a83
run :	a32
run ?	a72
run _ #	a-81
run _ ?	a-41
run _ a	a-91
run _ after	a-54
run _ awake	a93
run _ bad	a-24
run _ bed	a-60
run _ by	a-28
run _ can	a-43
run _ come	a60
run _ do	a-45
run _ evening	a-31
run _ fine	a32
run _ from	a-29
run _ gym	a30
run _ help	a37
run _ her	a-24
run _ i	a-155
run _ in	a29
run _ is	a81
run _ it	a-29
run _ last	a67
run _ lift	a-96
run _ lightheaded	a116
run _ min	a-31
run _ no	a102
run _ not	a-48
run _ of	a24
run _ off	a-65
run _ ok	a-25
run _ on	a-67
run _ or	a51
run _ out	a29
run _ progress	a-63
run _ right	a32
run _ says	a-98
run _ soreness	a-33
run _ strap	a-51
run _ thing	a-28
run _ though	a-24
run _ today	a-39
run _ tonight	a-28
run _ wake	a-32
run _ walk	a52
run _ was	a61
run _ with	a77
run _ yes	a45
run _ you	a99
run a	a-43
run after	a-84
run again	a28
run anyway	a-24
run as	a-29
run back	a-47
run because	a28
run before	a64
run can	a-44
run do	a-37
run down	a-44
run feeling	a-37
run feels	a38
run first	a37
run have	a95
run head	a-80
run hip	a25
run home	a-95
run i	a48
run if	a-26
run in	a78
run instead	a-35
run it	a119
run later	a51
run legs	a-58
run like	a-39
run me	a-37
run no	a-48
run not	a99
run now	a-41
run off	a68
run ok	a-157
run or	a30
run possible	a43
run should	a-24
run since	a-54
run sun	a-44
run then	a-47
run this	a-50
run though	a47
run through	a-55
run thurs	a32
run to	a27
run today	a-113
run tomorrow	a70
run tonight	a-24
run w	a41
run was	a46
run what	a-45
run when	a-108
run with	a-91
run yes	a39
run you	a150
runners	a-134
runners _ what	a-40
runners knee	a-52
running $	a249
running ?	a116
running _ $	a52
running _ ?	a135
running _ a	a122
running _ feels	a85
running _ fever	a-94
running _ is	a-31
running _ it	a-55
running _ knee	a-28
running _ my	a-57
running _ not	a-72
running _ on	a68
running _ quads	a-86
running _ this	a34
running _ to	a-31
running _ tonight	a-37
running after	a-71
running all	a27
running anyway	a-31
running at	a-48
running buddys	a-50
running do	a-59
running fever	a67
running hot	a126
running into	a31
running is	a-54
running ok	a90
running on	a43
running right	a-52
running today	a-35
running tonight	a-89
running with	a81
runny	a53
runny nose	a53
runn~	a-174
runs	a-132
runs $	a-29
runs _ i	a-39
runs _ me	a45
runs _ or	a-25
runs first	a-27
runs so	a-65
rust	a120
rust _ after	a46
rusty	a116
rusty and	a56
rust~	a116
s _ #	a31
s _ c	a-31
s and	a-31
saddle	a33
saddle _ feels	a35
saddle area	a52
sadd~	a33
said	a-101
said _ knee	a-111
said _ not	a-43
said _ ok	a89
said about	a-29
said absolutely	a-43
said i	a92
said my	a-184
said no	a27
salt	a-48
same	a87
same day	a-53
same evening	a-31
same point	a115
sand	a-43
sand~	a-45
sat	a209
sat #	a-28
sat $	a-65
sat _ $	a42
sat _ in	a-63
sat _ it	a45
sat _ me	a24
sat _ the	a79
sat down	a220
sat in	a49
sat on	a56
saturday $	a83
saturday _ ?	a79
saturday _ fever	a-26
saturday _ i	a-57
saturday _ now	a43
saturday can	a-57
saturday morning	a29
saturday night	a-26
saturday so	a52
sauce	a141
sauc~	a141
sauna	a34
saun~	a34
sausage	a-26
sausages	a101
saus~	a75
saved	a-30
save~	a-30
savi~	a-31
saw	a203
saw _ after	a37
saw _ spots	a171
saw black	a34
saw stars	a102
say	a-108
say #	a-57
say $	a-30
say _ $	a-60
say _ am	a27
say _ i	a-35
say _ is	a-76
say _ knee	a-63
say _ the	a123
say _ when	a37
say _ who	a-27
say it	a-28
say no	a-28
say rest	a100
say to	a27
say yes	a63
saying	a51
sayi~	a51
says	a151
says #	a185
says _ #	a69
says _ $	a-32
says _ am	a25
says _ and	a61
says _ first	a-32
says _ head	a-89
says _ min	a-31
says _ soreness	a44
says _ you	a56
says i	a-52
says no	a-58
says rest	a-54
says run	a-55
says stay	a57
says the	a-35
says who	a102
scaf~	a37
scale	a-35
scal~	a-35
scared	a-43
scar~	a-139
scen~	a-45
school	a-136
scho~	a-136
sciatica	a67
scia~	a73
score	a-110
scor~	a-127
scratch	a-26
scratchy	a-83
scra~	a-78
screamed	a-24
screaming	a-47
scre~	a-28
season	a-82
seas~	a-82
seat	a-38
seated	a-65
seat~	a-80
sec	a194
sec $	a-25
sec _ the	a43
sec at	a37
sec getting	a58
sec jog	a66
second	a-28
second _ $	a-33
seco~	a-47
secs	a148
see when	a34
seeing	a293
seeing _ $	a45
seeing _ when	a26
seeing sparkles	a34
seeing stars	a208
seei~	a293
seminar	a-40
semi~	a-40
send	a-42
send _ $	a63
send help	a-36
send the	a-56
sending	a47
sending me	a47
send~	a53
sense	a-50
sensible	a-39
sens~	a-89
sent	a43
september	a-63
sept~	a-63
series	a50
series _ #	a50
serious	a-146
serious $	a-123
seriously	a47
seri~	a-50
service	a24
session	a-134
session $	a-28
session _ #	a-70
session _ ?	a61
session _ mile	a-24
session _ not	a-57
session _ or	a29
session lol	a76
session went	a-25
sess~	a-125
set	a78
set #	a175
set $	a70
set ?	a-64
set _ $	a-57
set _ a	a-51
set _ as	a-56
set _ of	a25
set _ to	a-45
set goal	a-39
set it	a-54
set of	a24
set on	a-47
set that	a-34
set to	a-26
sets	a-241
sets $	a-24
sets _ and	a-66
sets _ lunges	a-41
sets of	a-74
settle	a29
settle $	a56
seven	a-107
seven from	a-35
seve~	a-129
sgt	a52
shade	a66
shad~	a66
shake	a-131
shake _ ?	a25
shake and	a-53
shakeout	a147
shakeout ?	a151
shakeout _ $	a249
shakeout _ ?	a-98
shakeout fine	a25
shakeout ok	a71
shakes	a113
shakes and	a75
shaking	a41
shaking w	a44
shaky	a-170
shaky on	a-44
shall	a-54
shall i	a-54
shal~	a-54
shame	a-55
sham~	a-55
sharp	a207
sharp #	a28
sharp _ #	a232
sharp _ a	a-45
sharp _ gone	a67
sharp _ i	a-38
sharp _ in	a139
sharp _ it	a-39
sharp _ km	a148
sharp _ pain	a28
sharp _ swollen	a-51
sharp _ the	a65
sharp at	a148
sharp if	a31
sharp new	a-29
sharp nothing	a-67
sharp pain	a95
sharp stab	a-61
sharp stuff	a-26
shar~	a204
shattered	a-95
shat~	a-95
she	a-385
she _ $	a-66
she _ her	a-25
she _ me	a-60
she _ to	a-26
she is	a-30
she left	a-60
she runs	a-61
she wants	a-26
shed	a-76
sheet	a46
sheets	a117
shee~	a162
shelf	a-27
shel~	a-27
shh	a-45
shift	a-105
shift _ my	a-49
shift in	a-43
shif~	a-110
shin	a642
shin $	a73
shin _ $	a-25
shin _ a	a87
shin _ as	a43
shin _ inch	a37
shin _ one	a124
shin _ sized	a41
shin _ to	a71
shin bone	a99
shin has	a129
shin i	a49
shin in	a63
shin is	a28
shin one	a37
shin same	a39
shin sore	a-46
shin splints	a-149
shin spot	a27
shinbone	a139
shins	a-102
shiny	a129
shiny _ the	a31
shiny and	a65
shin~	a285
shite	a-25
shit~	a-25
shivering	a392
shivering _ two	a108
shivering in	a110
shivering under	a164
shivers	a138
shivers _ a	a33
shivers and	a42
shiv~	a542
shock	a95
shoc~	a95
shoe	a48
shoes	a-70
shoes _ !	a-36
shoes _ #	a-28
shoes so	a28
shoes sore	a-24
shoe~	a-70
shook	a-57
shook _ a	a-57
shook like	a-57
shooting	a149
shooting _ from	a32
shooting pains	a83
shooting thing	a44
shoo~	a92
shop	a26
shop _ back	a26
shop and	a26
short	a33
short #	a-38
short _ $	a119
short _ ?	a25
short _ breath	a25
short _ min	a-38
short one	a126
shorten	a-87
shorts	a-36
shor~	a-90
shot	a-61
should	a-112
should _ flip	a32
should _ go	a-31
should _ train	a53
should _ turn	a-24
should a	a-27
should be	a-27
should cardio	a-41
should it	a-31
should my	a68
should not	a93
should someone	a-44
should the	a57
shoulder	a-40
shoulders	a-45
shou~	a-185
show _ all	a-44
show _ last	a27
show me	a-38
show my	a27
shower	a-97
shower _ $	a-38
show~	a-40
shre~	a-30
shuffle	a-34
shuffle ?	a-58
shuffle _ $	a-58
shuffling	a-40
shuf~	a-74
shut	a-65
si	a55
si _ is	a55
si joint	a55
sick	a156
sick _ am	a165
sick _ the	a-68
sick and	a38
sick of	a-24
sick~	a-49
side	a237
side $	a30
side _ ?	a109
side _ a	a28
side _ i	a85
side _ the	a24
side of	a53
side only	a47
side since	a30
side stitch	a-42
sides	a-162
sideways	a97
side~	a-65
sign	a-63
sign $	a-35
signal	a-40
signs	a-66
signs _ a	a-56
signs of	a-56
sign~	a-113
silence	a51
silence please	a74
sile~	a59
simply	a-173
simp~	a-173
sin	a-51
since	a247
since #	a-190
since $	a167
since _ #	a-145
since _ am	a-86
since _ at	a-56
since _ but	a-89
since _ can	a-37
since _ day	a170
since _ deadlift	a48
since _ evening	a26
since _ i	a-72
since _ jog	a35
since _ jumps	a73
since _ knee	a-34
since _ leg	a75
since _ legs	a108
since _ light	a-28
since _ lunges	a-96
since _ miles	a66
since _ minutes	a-54
since _ morning	a26
since _ mornings	a39
since _ nights	a-35
since _ on	a-31
since _ only	a-63
since _ run	a135
since _ session	a152
since _ soreness	a-31
since _ squat	a82
since _ squats	a59
since _ week	a-38
since box	a73
since can	a-94
since deadlifts	a28
since deads	a53
since hacks	a-44
since january	a-27
since last	a-88
since leg	a199
since legs	a-57
since long	a29
since lunch	a143
since lunges	a46
since midnight	a-32
since monday	a-36
since morning	a91
since my	a-103
since rdls	a26
since run	a-75
since squats	a229
since sumo	a34
since sunday	a-43
since that	a53
since the	a137
since this	a94
since tuesday	a57
sinc~	a247
sing	a-62
sing _ i	a-62
singing	a107
single leg	a-24
sing~	a103
sink	a-69
sinus	a-74
sinus thing	a-74
sinu~	a-74
sister	a-130
sister has	a-85
sist~	a-130
sit	a133
sit _ #	a34
sit _ $	a29
sit _ i	a45
sit _ the	a-32
sit _ to	a-62
sit bone	a79
sit on	a-29
sit without	a-78
sits	a-102
sits _ $	a-39
sits and	a-43
sits today	a-39
sitting	a100
sitting _ #	a-31
sitting _ my	a26
sitting down	a31
sitting here	a200
sitting in	a-46
sitting on	a60
sitt~	a100
six	a-245
six $	a-35
six _ $	a-52
six _ on	a-71
six effort	a-39
sixt~	a-27
size	a173
size _ a	a61
size _ rock	a57
size and	a57
size of	a104
sized	a82
sized spot	a72
sizes	a62
size~	a144
skin	a244
skin _ and	a87
skin on	a35
skip ?	a103
skip _ $	a80
skip _ ?	a32
skip _ questions	a-31
skip the	a-80
skipped	a-102
skipped _ run	a24
skipped breakfast	a61
skipped squats	a-46
skipping	a45
skipping #	a37
skipping _ $	a67
skipping _ on	a76
skipping _ since	a26
skipping beats	a152
skipping since	a25
skipping the	a-47
skips	a46
skips _ beat	a-50
skips _ i	a51
skips a	a-50
skips when	a51
slammed	a-43
slam~	a-43
slapping	a60
slapping _ ground	a59
slapping the	a59
slap~	a58
slash	a34
slas~	a34
sled _ #	a26
sled and	a36
sleep	a-105
sleep #	a-92
sleep $	a-65
sleep _ #	a91
sleep _ $	a-26
sleep _ ?	a-43
sleep _ a	a-24
sleep _ legs	a-24
sleep _ mood	a-50
sleep _ run	a-24
sleep after	a130
sleep ok	a-29
sleepy	a-32
sleeve	a29
sleeves	a-101
sleeves on	a-109
slee~	a-207
slept	a-127
slept _ #	a140
slept _ $	a-33
slept _ bit	a-25
slept _ but	a35
slept _ hrs	a-35
slept _ legs	a42
slept _ ok	a40
slept _ rubbish	a-34
slept _ the	a-49
slept alright	a-29
slept fine	a38
slept in	a-30
slept like	a-77
slept ok	a88
slept on	a-36
slept rubbish	a-24
slept well	a42
slep~	a-127
slid	a68
slid~	a49
slight	a59
slightly	a95
slig~	a154
slimming	a-28
slim~	a-28
slip	a43
slip ons	a43
slot	a-29
slow	a-187
slow $	a-45
slow ?	a55
slow _ #	a-31
slow _ ?	a115
slow _ in	a-30
slow _ it	a-29
slow _ of	a-66
slow _ or	a43
slow _ short	a28
slow and	a28
slow down	a-55
slow jog	a-94
slow lap	a-94
slow one	a-34
slow ones	a44
slow run	a45
slowed	a46
slowed to	a46
slowing	a-40
slowly	a80
slow~	a83
small	a246
small _ $	a86
small _ ?	a84
small run	a222
smal~	a242
smar~	a118
smashed	a-32
smas~	a-37
smil~	a-45
smooth	a-62
smooth $	a-32
smoo~	a-62
smth	a25
snap	a217
snap _ my	a34
snap _ the	a59
snap in	a60
snapped	a85
snappy	a-50
snappy $	a-50
snap~	a34
sneak	a-37
sneak _ for	a-26
sneak out	a-26
snea~	a-56
sneeze	a64
sneezing	a-48
sneezing _ my	a-48
sniffle	a-73
sniffles	a-24
snif~	a-96
snooze	a66
snoo~	a54
snot	a-53
snotty	a-54
snot~	a-54
snow	a-165
so	a-110
so #	a-58
so $	a-25
so _ #	a-93
so _ $	a-82
so _ am	a-53
so _ do	a36
so _ does	a26
so _ first	a64
so _ go	a-31
so _ is	a30
so _ it	a-25
so _ k	a-47
so _ knee	a65
so _ me	a48
so _ on	a63
so _ only	a-25
so _ rest	a79
so _ run	a91
so _ since	a45
so _ that	a-42
so _ the	a-53
so _ to	a-70
so _ why	a-53
so am	a34
so basically	a29
so big	a-51
so can	a-26
so dark	a41
so did	a-32
so far	a-75
so help	a52
so i	a-114
so is	a-38
so it	a91
so legs	a-34
so loud	a-24
so no	a134
so sore	a-33
so swollen	a141
so that	a-24
so the	a44
so weak	a83
so which	a24
soccer	a26
socc~	a26
sock	a87
sock $	a-45
socket	a144
socks	a-244
socks $	a-45
sock~	a-100
sofa	a39
sofa #	a84
sofa $	a-58
sofa _ k	a84
sofa _ my	a-107
sofa is	a-71
sofa like	a-35
soft	a46
soft _ $	a34
solid	a-135
solid $	a-34
soli~	a-135
some	a-136
some $	a58
someone	a-156
someones	a-66
something	a331
something $	a-71
something _ ?	a-48
something _ in	a116
something _ my	a59
something in	a59
something pop	a93
something popped	a92
something small	a-57
something snapped	a29
some~	a117
son	a-110
son _ a	a-105
song	a-29
song _ $	a-24
soon	a-59
soon $	a-26
sore	a-58
sore #	a-59
sore $	a35
sore ?	a-32
sore _ #	a-116
sore _ /	a97
sore _ ?	a-85
sore _ a	a-85
sore _ am	a52
sore _ for	a92
sore _ hungry	a-59
sore _ i	a-25
sore _ in	a-42
sore _ it	a25
sore _ legs	a36
sore _ mad	a58
sore _ now	a-38
sore _ ok	a-105
sore _ on	a113
sore _ only	a65
sore _ run	a96
sore _ the	a61
sore _ yes	a-26
sore after	a37
sore all	a-56
sore and	a-30
sore ankle	a168
sore at	a-28
sore bit	a-31
sore but	a-65
sore can	a44
sore dot	a33
sore i	a-46
sore knee	a53
sore legs	a-108
sore like	a-64
sore lol	a62
sore not	a-28
sore nothing	a58
sore ok	a82
sore on	a34
sore since	a24
sore sore	a99
sore spot	a32
sore than	a-49
sore though	a32
sore throat	a-24
sore was	a-41
sore when	a56
soreness	a-189
soreness #	a80
soreness ?	a-82
soreness _ #	a-179
soreness _ $	a58
soreness _ ?	a-51
soreness _ but	a91
soreness _ easy	a-24
soreness _ from	a-41
soreness _ hills	a-31
soreness _ intervals	a-36
soreness _ like	a39
soreness _ not	a-25
soreness _ now	a-26
soreness _ oh	a37
soreness _ slept	a114
soreness _ tempo	a50
soreness _ track	a-66
soreness easy	a58
soreness five	a-31
soreness is	a-32
soreness one	a-32
soreness this	a63
soreness two	a-36
soreness went	a-33
soreness whatsoever	a64
sore~	a-195
sort	a140
sort of	a122
sos	a-47
soul	a-211
sound	a-71
sound _ $	a-38
sound _ ?	a-53
sound _ my	a41
soun~	a-90
soup	a-54
sources	a-27
sour~	a-29
soy	a141
soy sauce	a141
spaghetti	a-47
spaghetti _ the	a-24
spag~	a-47
spare	a-86
sparkles	a40
sparkly	a37
speak	a-73
spea~	a-73
spec~	a-78
speed	a-75
speed #	a-103
speed $	a-35
speed ?	a44
speedwork	a-29
speedwork ?	a-56
speedwork _ $	a-66
spee~	a-108
spells	a-26
spent	a31
spen~	a31
spin	a-128
spin $	a-30
spin _ foot	a-32
spin _ the	a-50
spin class	a-47
spin of	a-50
spin on	a-32
spinning	a289
spinning $	a165
spinning a	a58
spinny	a518
spins	a45
spin~	a783
splints	a-149
splints $	a-42
splints _ i	a-28
splints in	a-28
split	a-49
split _ bulgarian	a34
split squats	a-35
splitting	a33
spli~	a-168
spoo~	a-42
sport	a38
spor~	a38
spot	a238
spot _ a	a-64
spot _ can	a36
spot _ hurts	a27
spot _ my	a65
spot _ the	a84
spot _ to	a52
spot hurts	a52
spot i	a36
spot of	a43
spot on	a127
spots	a186
spotter	a-89
spotter _ his	a-57
spot~	a37
sprain	a-62
spra~	a-62
spreadsheet	a-39
spre~	a-39
spring	a-239
spring and	a-83
spring fever	a-25
sprint	a52
sprint ?	a31
sprinted	a34
sprints	a-146
sprints $	a-31
sprints ?	a-50
sprints _ $	a-33
sprints _ the	a-45
spri~	a-305
spuds	a-33
spud~	a-33
spun	a31
spurs	a-24
spur~	a-24
sq	a-28
squashed	a28
squat	a-134
squat #	a-34
squat _ $	a-58
squat _ :	a28
squat _ an	a-27
squat _ calf	a-31
squat _ curl	a-39
squat _ not	a29
squat _ off	a36
squat _ ok	a34
squat _ run	a70
squat _ squat	a-61
squat _ still	a-48
squat _ the	a-44
squat _ today	a46
squat challenge	a88
squat hamstring	a-43
squat i	a-68
squat monday	a28
squat or	a49
squat rack	a29
squat rdl	a-31
squat rep	a-25
squat to	a-28
squats	a83
squats #	a76
squats $	a54
squats _ am	a-32
squats _ at	a46
squats _ calf	a-33
squats _ charity	a36
squats _ curls	a31
squats _ days	a40
squats _ did	a-27
squats _ do	a49
squats _ done	a60
squats _ eve	a48
squats _ h	a55
squats _ hip	a-26
squats _ hour	a56
squats _ hours	a-60
squats _ is	a-87
squats _ it	a-38
squats _ jog	a37
squats _ knees	a-39
squats _ left	a-56
squats _ leg	a-43
squats _ like	a-36
squats _ mins	a-56
squats _ morning	a32
squats _ my	a-68
squats _ night	a-38
squats _ not	a35
squats _ now	a73
squats _ of	a-42
squats _ quads	a58
squats _ run	a-45
squats _ style	a64
squats _ that	a-36
squats _ the	a-100
squats _ x	a91
squats _ you	a-39
squats an	a56
squats and	a-188
squats both	a38
squats bulgarian	a34
squats can	a32
squats does	a-26
squats done	a-45
squats earlier	a28
squats first	a-34
squats for	a46
squats good	a-31
squats jog	a42
squats last	a-38
squats leg	a31
squats legs	a54
squats make	a-39
squats mon	a-36
squats no	a-25
squats ok	a28
squats on	a-28
squats or	a-29
squats pee	a59
squats please	a49
squats probably	a33
squats quads	a-25
squats rpe	a41
squats should	a27
squats today	a27
squats tues	a25
squats w	a-27
squats were	a65
squats yesterday	a64
squatted	a-116
squatted #	a39
squatted _ #	a-44
squatted _ $	a33
squatted _ for	a41
squatted _ hrs	a71
squatted at	a-24
squatting	a-176
squatting fine	a-43
squa~	a-316
squeezing	a63
sque~	a49
squi~	a32
st	a-41
stab	a284
stab _ #	a-31
stab _ the	a49
stab at	a-35
stab in	a-47
stabbed	a-114
stabbed my	a-59
stabbing	a149
stabbing _ my	a49
stabbing in	a190
stabby	a90
stabby _ in	a-46
stabs	a242
stabs _ every	a73
stabs me	a132
stab~	a368
stage	a-59
stag~	a-62
stairs	a-55
stairs #	a25
stairs $	a65
stairs _ ?	a32
stairs _ a	a-45
stairs _ my	a84
stairs _ sitting	a-41
stairs _ up	a-59
stairs at	a-41
stairs backwards	a-36
stairs legs	a31
stairs not	a-32
stairs on	a-47
stairs since	a44
stairs today	a26
stairs while	a-26
stai~	a-68
stand _ $	a-40
stand _ from	a-29
stand _ it	a45
stand _ like	a-86
stand _ my	a27
stand _ the	a36
stand _ today	a27
stand on	a39
stand still	a-75
standing	a-27
standing _ one	a-74
standing _ the	a114
standing at	a-39
standing on	a58
standing still	a27
stan~	a120
staring	a28
stars	a469
stars _ the	a81
stars after	a37
start	a-296
start $	a-71
start _ $	a-88
start _ ?	a50
start _ check	a31
start _ me	a-33
start _ the	a-50
start again	a-31
start of	a-40
start the	a31
started	a77
started _ $	a27
started _ a	a40
started at	a-27
started limping	a67
started nagging	a49
starting to	a28
starts	a-57
starving	a-28
star~	a103
static	a34
stats	a-57
stat~	a-55
stay	a-33
stay _ #	a-30
stay in	a70
steady	a-41
steady on	a-27
stea~	a-53
step	a191
step #	a97
step $	a146
step _ $	a34
step _ and	a-60
step _ last	a-43
step _ on	a-63
step _ to	a-41
step _ with	a27
step _ yesterday	a-39
step down	a-68
step up	a25
step ups	a-181
stepping	a28
stepping _ the	a24
stepping off	a24
stepups	a-27
step~	a24
sternum	a133
ster~	a133
stick	a65
sticks	a52
stic~	a117
stiff	a-193
stiff $	a-27
stiff _ a	a-25
stiff _ the	a-33
stiff and	a32
stiff as	a-40
stiff in	a-33
stif~	a-240
still	a154
still #	a-52
still _ #	a62
still _ $	a230
still _ as	a-57
still _ couch	a30
still _ easy	a132
still _ fine	a68
still _ for	a134
still _ from	a58
still _ here	a-48
still _ home	a-34
still _ later	a-32
still _ me	a-80
still _ my	a-35
still _ no	a-59
still _ of	a-57
still _ run	a24
still _ the	a-87
still _ to	a-107
still a	a-203
still asleep	a-128
still can	a-25
still counts	a-36
still dizzy	a76
still do	a67
still go	a123
still going	a-113
still good	a89
still here	a51
still hot	a46
still hurts	a27
still in	a-81
still jogging	a118
still moving	a91
still ok	a57
still on	a39
still out	a-48
still run	a-99
still running	a102
still sore	a45
still there	a-25
still up	a-24
still want	a-63
stil~	a154
stings	a32
stitch	a25
stitch no	a24
stit~	a25
stomach	a-130
stomach _ since	a-25
stomach bug	a-43
stom~	a-133
stone	a36
stone _ #	a43
stone and	a-25
stones	a-44
stood _ and	a27
stood _ from	a-36
stop	a60
stop #	a-62
stop $	a-58
stop ?	a146
stop _ #	a79
stop _ a	a-34
stop _ am	a86
stop _ button	a-42
stop _ calf	a124
stop _ in	a61
stop _ k	a-62
stop _ me	a95
stop _ my	a85
stop _ not	a-70
stop _ now	a-27
stop _ this	a-121
stop _ you	a-37
stop and	a-50
stop asking	a-63
stop at	a-27
stop checking	a68
stop checkins	a77
stop everything	a-28
stop for	a-75
stop it	a96
stop lol	a-62
stop me	a143
stop messaging	a43
stop my	a-83
stop reminders	a95
stop right	a-48
stop stop	a88
stop texting	a-48
stop the	a-29
stop this	a-65
stop twice	a29
stop will	a-34
stop wrong	a-42
stopped	a204
stopped _ a	a48
stopped _ and	a29
stopped _ head	a43
stopped _ in	a32
stopped _ on	a30
stopped sweating	a152
stop~	a189
stor~	a-58
stout	a84
stou~	a84
stove	a49
stov~	a49
straight _ $	a56
straight _ the	a-28
straighten	a104
strain _ #	a43
strain grade	a43
strained	a77
strained ankle	a51
strap	a-71
strap _ #	a-51
strap says	a-51
strapped	a63
strava	a-62
strava $	a-29
stra~	a71
streak	a-172
street	a169
strength	a91
strength $	a104
strength _ the	a32
strength is	a-52
stress	a80
stress _ $	a27
stress _ anyway	a-37
stress _ how	a-31
stress _ in	a62
stress fracture	a29
stress reaction	a62
stretch	a27
stretch for	a61
stretched	a-78
stretching _ a	a47
stretching before	a-24
stre~	a173
stride $	a80
stride _ the	a30
strides	a-133
strides and	a-56
stri~	a-183
stroke	a56
stroke $	a75
stroke in	a63
stroller	a-79
strong $	a-24
stro~	a-41
stru~	a56
stuff	a-92
stuff $	a-90
stuff _ #	a-26
stuff _ $	a-56
stuff _ the	a64
stuff and	a-59
stuff no	a-59
stuffed	a-49
stuffed like	a-27
stuf~	a-141
stupid	a-27
stup~	a-47
style	a57
style #	a57
style _ min	a64
styl~	a57
sub	a-39
sub #	a-39
subscription	a-46
subs~	a-60
such $	a28
suck	a-34
sudden	a93
sudden _ in	a29
sudd~	a95
suga~	a52
sum	a-139
summary	a107
summer	a-109
sumo #	a-27
sumo _ x	a-84
sumo dl	a36
sumo not	a34
sumo pulls	a-61
sumos	a-85
sumos #	a-78
sumo~	a-85
sun	a264
sun $	a53
sun _ ?	a-26
sun _ brutal	a46
sun feel	a35
sunday	a-188
sunday _ #	a-57
sunday _ ?	a35
sunday _ i	a-50
sunday afternoon	a-27
sunday and	a-33
sunday can	a-29
sunday legs	a32
sunday little	a-64
sunday now	a33
sunday roast	a-24
sundays	a-53
sund~	a-241
sunny	a-74
sunn~	a-74
sunrise	a-90
sunr~	a-90
suns	a58
suns _ me	a58
suns cooking	a58
sunstroke	a198
suns~	a181
supe~	a-27
supposed	a-51
supposed _ be	a-37
supposed to	a-51
supp~	a-55
sure	a45
sure _ i	a59
sure _ is	a-58
sure i	a-28
sure it	a-58
surely a	a35
surf	a-24
surgery	a-195
surg~	a-195
suspend	a30
swap	a44
swap the	a56
sway~	a162
sweat	a156
sweated	a-54
sweating	a246
sweating _ a	a-50
sweating _ got	a29
sweating _ this	a32
sweating and	a41
sweating head	a43
sweating in	a32
sweating out	a-50
sweats	a129
sweats and	a123
sweaty $	a-28
swea~	a451
swell	a45
swelled	a194
swelled _ and	a61
swelled _ like	a129
swelled up	a68
swelling $	a38
swelling _ pop	a-51
swelling _ the	a121
swelling up	a75
swells	a43
swells _ every	a53
swel~	a263
swim	a-28
swimming	a236
swimmy	a34
swim~	a269
switch	a-76
switch _ to	a-30
switch it	a-57
switch units	a-30
switching	a36
swit~	a-40
swole	a113
swollen	a292
swollen $	a-30
swollen _ $	a69
swollen _ a	a-45
swollen _ after	a-82
swollen _ jeans	a39
swollen _ red	a-96
swollen _ so	a29
swollen _ weak	a26
swollen and	a74
swollen calf	a100
swollen just	a-45
swollen my	a30
swollen on	a102
swollen or	a-94
swol~	a319
symptoms	a-30
ta	a-37
table	a-27
tabl~	a-27
tack	a-30
tad	a100
take	a-36
take _ $	a111
take _ back	a-41
take _ break	a36
take _ bus	a-24
take _ last	a-27
take _ stab	a-28
take _ weight	a45
take a	a34
take it	a-45
take me	a108
take my	a64
take out	a-54
take that	a-27
take the	a-35
takes me	a-37
taking	a-60
taki~	a-60
talk	a-63
talk $	a-24
talking	a35
talking _ me	a-25
talking to	a-25
talk~	a48
tank	a-40
tape	a-56
tape _ my	a-101
tape~	a42
tapp~	a60
taste	a-57
taste _ legs	a-57
taste metal	a-57
tasted	a92
tasted _ and	a92
tast~	a35
tbh	a87
tbh $	a31
tea	a149
tea #	a-158
tea $	a69
tea _ #	a35
tea _ k	a-158
tea _ pee	a43
tea after	a87
tea coloured	a72
teac~	a25
teammate	a-33
team~	a-33
tearing	a-39
tears	a-38
tear~	a-135
techno	a-34
tech~	a-34
teenager	a-34
teen~	a-24
teeth	a112
teeth chattering	a190
teething	a-39
teet~	a73
tell $	a55
tell _ $	a34
tell _ a	a-54
tell _ i	a-28
tell _ if	a-42
tell _ my	a30
tell a	a29
tell if	a-31
tell me	a-101
tell mum	a41
tell you	a37
telly	a-31
tell~	a-36
temp	a644
temp #	a83
temp ?	a135
temp _ #	a234
temp _ i	a159
temp _ up	a78
temp is	a185
temp of	a127
temperature	a330
temperature since	a84
tempo	a-118
tempo $	a121
tempo ?	a31
tempo _ #	a115
tempo _ $	a-32
tempo _ a	a-38
tempo _ it	a-46
tempo _ on	a-32
tempo _ the	a-37
tempo and	a-89
tempo if	a25
tempo is	a-86
tempo mile	a73
tempo ok	a48
tempo on	a-30
tempo run	a-34
tempo tonight	a-90
tempos	a-30
temp~	a196
ten	a-230
ten $	a-37
ten _ i	a-32
ten _ night	a-24
ten _ of	a-61
ten at	a-24
ten mins	a-33
ten out	a-28
ten sore	a-28
tender	a134
tender $	a38
tender _ on	a37
tender _ the	a-62
tender quads	a-45
tender spot	a37
tender to	a59
tendon	a163
tend~	a258
tennis	a-79
tennis _ but	a-79
tenn~	a-79
test	a-142
test :	a-48
test~	a57
texting	a-53
text~	a-66
th set	a58
than	a-117
than _ $	a36
than _ a	a-70
than _ for	a-37
than _ in	a-61
than _ is	a57
than _ other	a57
than _ right	a-49
than i	a-37
than it	a57
than usual	a-50
than yesterday	a81
thank	a-137
thanks	a-116
thanks for	a-35
than~	a-252
that	a-143
that $	a-162
that _ #	a-78
that _ $	a81
that _ ?	a-58
that _ am	a-29
that _ as	a-24
that _ calf	a24
that _ can	a69
that _ for	a-28
that _ from	a67
that _ get	a43
that _ goal	a-31
that _ heart	a29
that _ i	a148
that _ in	a62
that _ is	a62
that _ it	a-98
that _ just	a76
that _ knee	a-52
that _ last	a-40
that _ log	a-31
that _ my	a-88
that _ not	a173
that _ on	a-28
that _ one	a-27
that _ red	a98
that _ right	a-41
that _ run	a-112
that _ the	a-68
that _ was	a-111
that a	a50
that and	a-27
that as	a-45
that bit	a33
that calf	a-28
that count	a-84
that entry	a39
that fever	a-31
that hurts	a74
that i	a138
that in	a-46
that is	a201
that knee	a-59
that last	a-52
that legs	a-40
that log	a44
that long	a-36
that made	a43
that my	a121
that new	a-25
that ok	a-27
that question	a81
that run	a45
that thought	a-69
that was	a-86
that will	a87
the	a106
the #	a-28
the _ !	a-53
the _ #	a-53
the _ ?	a-207
the _ a	a-88
the _ above	a-123
the _ after	a26
the _ again	a-57
the _ all	a-57
the _ am	a68
the _ an	a39
the _ and	a-53
the _ ankle	a65
the _ anyway	a61
the _ are	a263
the _ as	a-36
the _ at	a-37
the _ back	a-38
the _ backwards	a-42
the _ basically	a119
the _ because	a91
the _ been	a-41
the _ behind	a-44
the _ bit	a-24
the _ boiled	a-68
the _ bone	a103
the _ both	a-40
the _ breathing	a-29
the _ bug	a142
the _ bus	a-36
the _ but	a222
the _ by	a-31
the _ calf	a35
the _ came	a-25
the _ can	a-59
the _ carry	a-34
the _ challenge	a89
the _ comes	a109
the _ could	a42
the _ crease	a88
the _ curl	a-67
the _ day	a-56
the _ deadlift	a68
the _ deads	a-53
the _ do	a-38
the _ does	a40
the _ doing	a28
the _ down	a-151
the _ each	a28
the _ earlier	a54
the _ easy	a158
the _ every	a-36
the _ ext	a-42
the _ extension	a-26
the _ fed	a-45
the _ feels	a-41
the _ fever	a67
the _ fine	a111
the _ flat	a-64
the _ floor	a65
the _ foot	a47
the _ for	a-66
the _ fresh	a-84
the _ from	a-63
the _ getting	a73
the _ go	a48
the _ going	a-70
the _ gone	a-71
the _ got	a-26
the _ gym	a-53
the _ haha	a25
the _ half	a34
the _ has	a-41
the _ have	a94
the _ hurts	a35
the _ id	a49
the _ if	a64
the _ in	a-306
the _ ins	a-55
the _ instead	a-75
the _ it	a67
the _ itself	a27
the _ just	a80
the _ k	a83
the _ keep	a100
the _ knee	a34
the _ later	a-31
the _ leg	a107
the _ lights	a-46
the _ like	a125
the _ log	a-34
the _ lol	a92
the _ long	a-122
the _ looks	a-54
the _ loop	a27
the _ lot	a90
the _ made	a44
the _ makes	a-42
the _ message	a-25
the _ messages	a-38
the _ mid	a-38
the _ mile	a66
the _ my	a78
the _ nd	a54
the _ next	a-83
the _ no	a-42
the _ not	a-78
the _ nothing	a63
the _ now	a-46
the _ of	a227
the _ on	a203
the _ ones	a32
the _ only	a24
the _ or	a29
the _ out	a26
the _ pain	a42
the _ park	a-33
the _ path	a34
the _ please	a26
the _ probably	a30
the _ quad	a52
the _ quads	a-63
the _ rack	a46
the _ rd	a25
the _ requires	a-34
the _ room	a165
the _ rpe	a-35
the _ run	a157
the _ running	a-49
the _ said	a-30
the _ same	a39
the _ say	a-28
the _ set	a119
the _ shakeout	a-41
the _ shelf	a-27
the _ short	a35
the _ side	a72
the _ since	a74
the _ slow	a28
the _ so	a73
the _ sore	a-33
the _ soreness	a32
the _ sort	a27
the _ spot	a50
the _ squat	a-87
the _ squats	a-32
the _ still	a-86
the _ stomach	a-35
the _ stop	a-104
the _ tell	a-27
the _ tempo	a31
the _ th	a26
the _ that	a51
the _ the	a-80
the _ then	a-55
the _ there	a-32
the _ they	a58
the _ thighs	a-42
the _ thing	a-41
the _ this	a47
the _ thrusts	a-45
the _ ticker	a59
the _ tight	a25
the _ til	a-28
the _ to	a-110
the _ today	a-67
the _ toe	a34
the _ toes	a-41
the _ tomorrow	a-47
the _ track	a30
the _ treadmill	a96
the _ tunnel	a46
the _ turn	a29
the _ under	a31
the _ w	a-156
the _ waited	a82
the _ waiting	a-38
the _ walk	a-48
the _ was	a45
the _ way	a-37
the _ weights	a-53
the _ what	a-27
the _ when	a81
the _ whenever	a26
the _ where	a-71
the _ while	a-69
the _ whole	a-62
the _ with	a-69
the _ without	a-64
the _ yesterday	a-24
the achilles	a29
the actual	a74
the adductor	a30
the aim	a-30
the ankle	a213
the answer	a60
the armchair	a-27
the arse	a-60
the baby	a-24
the bad	a-44
the bakery	a-97
the bar	a56
the bath	a-41
the bathroom	a72
the bench	a52
the bike	a-50
the bit	a-58
the blood	a28
the bone	a54
the bottom	a46
the break	a-25
the breastbone	a50
the bridge	a64
the buggy	a-44
the bum	a-68
the bus	a28
the cab	a59
the calendar	a-29
the calf	a144
the call	a52
the canal	a85
the cap	a33
the car	a90
the cards	a-36
the cat	a-85
the cause	a89
the chair	a45
the changing	a149
the chat	a-56
the check	a-97
the checkins	a-42
the chest	a74
the chills	a105
the church	a-25
the cinema	a-33
the clappers	a48
the clock	a-82
the club	a-95
the clutch	a-37
the coffee	a30
the color	a62
the colour	a98
the couch	a64
the crew	a45
the crossing	a26
the daily	a-96
the dark	a-52
the data	a-28
the day	a-195
the deadlift	a82
the descent	a-45
the diff	a-44
the dishwasher	a-54
the doc	a-114
the doctor	a101
the doctors	a33
the dog	a-38
the doms	a-78
the door	a-88
the downhill	a-34
the early	a-42
the easy	a-30
the edges	a33
the fire	a-29
the flat	a26
the floor	a89
the flu	a-83
the foot	a122
the football	a-40
the footy	a-25
the garage	a56
the garden	a-58
the girls	a-32
the glute	a85
the glutes	a-25
the groin	a73
the ground	a65
the group	a-39
the hack	a-106
the hallway	a-47
the hamstring	a45
the hamstrings	a-24
the handrail	a-34
the head	a31
the heart	a-64
the heat	a135
the heel	a105
the hill	a-132
the hip	a202
the hospital	a-141
the hotel	a-28
the house	a-32
the hungover	a29
the inside	a51
the joint	a86
the kids	a120
the kitchen	a143
the knee	a304
the kneecap	a114
the laces	a49
the last	a266
the lecture	a-88
the left	a243
the leg	a133
the lights	a77
the little	a34
the locker	a-45
the log	a-30
the logic	a-47
the long	a-61
the loop	a30
the lot	a-149
the low	a-41
the mat	a-27
the menu	a-61
the message	a-26
the moment	a28
the morning	a-98
the most	a-27
the muscle	a119
the new	a27
the news	a-75
the night	a33
the no	a71
the numb	a-41
the office	a59
the other	a83
the outside	a63
the oval	a-26
the paddock	a-34
the pain	a-86
the park	a-125
the parkrun	a-29
the past	a-33
the path	a51
the phone	a-46
the physio	a76
the pier	a-47
the pin	a-28
the plan	a86
the point	a-39
the pop	a100
the problem	a-49
the pub	a-33
the quad	a109
the quads	a58
the question	a-38
the questions	a-41
the race	a-29
the rack	a-46
the raw	a-35
the rdls	a33
the record	a-34
the red	a29
the reminders	a39
the rest	a-106
the ribs	a218
the right	a26
the room	a173
the rower	a32
the run	a-91
the running	a67
the scale	a-48
the session	a90
the shade	a66
the shakes	a109
the sheets	a117
the shin	a119
the shivers	a79
the shop	a26
the side	a24
the sink	a-69
the size	a126
the socket	a49
the sofa	a74
the speed	a44
the spring	a-116
the squat	a147
the squats	a103
the start	a-76
the steps	a-44
the stop	a-35
the stroller	a-52
the summer	a-42
the sun	a60
the sweats	a-144
the tank	a-33
the telly	a-27
the tempo	a-36
the thermometer	a246
the thigh	a117
the thighs	a-43
the third	a27
the tibia	a75
the till	a-30
the time	a-59
the toilet	a-42
the track	a-40
the tractor	a37
the traffic	a-46
the trail	a-79
the treadmill	a-135
the tready	a43
the tube	a65
the twinge	a75
the uni	a-36
the usual	a59
the ute	a-61
the van	a-31
the verdict	a-84
the waist	a-88
the waiting	a35
the wall	a117
the ward	a47
the washing	a-31
the way	a-53
the weekend	a-112
the weight	a-42
the weights	a-24
the work	a79
the wrong	a-49
their	a-232
their _ is	a-101
their _ popped	a-70
their ankle	a-34
their calf	a-64
their knee	a-98
thei~	a-232
them	a-56
them $	a39
them ?	a43
them _ #	a-80
them _ $	a56
themselves	a-30
them~	a-30
then	a237
then #	a-116
then $	a-93
then ?	a69
then _ $	a34
then _ ?	a78
then _ big	a43
then _ calf	a136
then _ i	a-34
then _ is	a37
then _ it	a-107
then _ k	a-63
then _ legs	a80
then _ not	a41
then _ or	a-67
then _ press	a-45
then _ run	a-44
then _ then	a74
then _ up	a-41
then a	a69
then could	a41
then freezing	a80
then gone	a105
then it	a57
then leg	a-48
then let	a31
then lift	a-40
then my	a45
then nothing	a112
then squats	a-40
then unlocks	a58
there	a-84
there #	a-37
there $	a-152
there _ a	a204
there _ button	a78
there _ for	a36
there _ like	a-58
there _ off	a33
there a	a-25
there is	a97
there now	a34
there was	a63
thermometer	a465
thermometer _ #	a325
thermometer but	a94
thermometer says	a219
ther~	a360
these	a-71
these days	a-33
thes~	a-71
they	a154
they _ #	a40
they _ $	a-25
they _ me	a25
they ache	a70
they have	a-61
theyve	a-78
they~	a-78
thigh	a462
thigh $	a44
thigh _ ?	a75
thigh _ a	a31
thigh _ grabbed	a39
thigh _ i	a57
thigh _ the	a38
thigh at	a-70
thigh has	a29
thigh just	a39
thigh went	a58
thighs	a-252
thighs #	a-99
thighs _ ?	a-89
thighs _ a	a-25
thighs _ and	a35
thighs _ like	a-61
thighs _ so	a77
thighs _ tight	a78
thighs are	a89
thighs feel	a50
thighs like	a-28
thighs swelled	a69
thighs swollen	a48
thig~	a210
thing	a-35
thing #	a-69
thing $	a-128
thing ?	a30
thing _ #	a40
thing _ $	a110
thing _ bum	a32
thing _ i	a-48
thing _ ish	a-69
thing _ the	a26
thing from	a27
thing i	a-63
thing in	a108
thing is	a30
thing off	a50
thing on	a-40
think	a163
think #	a31
think _ am	a-103
think _ have	a168
think _ i	a47
think _ tweaked	a28
think about	a-27
think i	a108
think straight	a60
thinking	a-69
thinking of	a-80
thinks	a81
thinks _ am	a-27
thinks _ is	a26
thinks i	a-27
thinks it	a26
thinners	a84
thinners $	a84
thin~	a222
thirsty	a45
thirty	a-42
this	a-60
this #	a-41
this $	a-51
this ?	a-67
this _ #	a-133
this _ $	a-136
this _ ?	a-25
this _ am	a131
this _ an	a-64
this _ and	a38
this _ at	a38
this _ but	a90
this _ can	a72
this _ do	a40
this _ evening	a28
this _ feels	a31
this _ felt	a46
this _ gives	a-29
this _ hamstring	a27
this _ he	a-31
this _ i	a-31
this _ in	a29
this _ is	a-53
this _ jog	a-25
this _ kneecap	a90
this _ nothing	a-28
this _ now	a46
this _ ok	a-31
this _ or	a-39
this _ pain	a141
this _ quads	a-34
this _ right	a39
this _ run	a-107
this _ should	a57
this _ still	a-41
this _ the	a-38
this aft	a53
this afternoon	a52
this am	a128
this bot	a99
this form	a-32
this heat	a105
this i	a158
this is	a-141
this job	a-79
this knee	a47
this moment	a-44
this month	a46
this morning	a136
this mornings	a39
this one	a-59
this question	a-36
this stabbing	a32
this time	a-57
this wait	a-50
this was	a51
this week	a66
though	a141
though #	a51
though $	a98
though _ #	a-26
though _ ?	a83
though _ i	a-50
though _ k	a51
though _ stopped	a55
though easy	a35
though i	a26
though run	a-28
though tempo	a81
thought	a-59
thought _ be	a-33
thought _ had	a29
thought i	a29
thought itd	a-33
thoughts	a26
thoughts ?	a49
thoughts _ $	a49
thou~	a108
three	a-217
three _ ago	a-51
three _ of	a-39
three quarters	a-39
threshold	a-89
threw	a90
threw _ after	a25
threw _ twice	a52
threw up	a90
thre~	a-246
throat	a-164
throat legs	a36
throat like	a-65
throat scratchy	a-36
throb	a37
throbbing	a168
throbbing $	a80
throbs	a142
throbs _ night	a32
throbs at	a32
through #	a-24
through _ day	a-53
through _ sheets	a117
through a	a-59
through leg	a-53
through my	a72
through squats	a36
through the	a65
through this	a-32
throw up	a35
thro~	a87
thrust	a-259
thrust _ calf	a-44
thrust and	a-97
thrusts	a-137
thrusts $	a-25
thrusts _ i	a-26
thrusts add	a-28
thrusts and	a-41
thru~	a-406
thu	a-40
thudding	a44
thud~	a85
thumb	a51
thumb $	a-33
thumbprint	a79
thump	a30
thumping	a138
thum~	a309
thurs ?	a32
thursday	a-168
thursday #	a-40
thursday $	a-102
thursday night	a-25
thur~	a-177
thx	a-67
tibia	a242
tibia $	a46
tibi~	a240
tick	a-34
ticked no	a41
ticker	a249
ticker _ beats	a83
ticker _ been	a25
ticker _ missing	a56
ticker is	a28
ticker keeps	a56
ticker skipping	a83
tick~	a257
tie	a-40
tie _ laces	a-48
tie me	a-44
tight	a229
tight _ ?	a30
tight _ pain	a-63
tight _ painful	a-57
tight _ puffy	a40
tight _ the	a-32
tight _ tight	a-27
tight _ warm	a25
tight _ weak	a25
tight all	a61
tight and	a83
tight both	a-49
tight but	a-113
tight chest	a43
tight like	a57
tight no	a-63
tight not	a-93
tight on	a36
tight tight	a-27
tightness	a-64
tightness $	a34
tightness _ runners	a-28
tightness in	a-28
tights	a-97
tights _ a	a-25
tights have	a-25
tigh~	a26
til	a-151
til #	a-42
til _ #	a-35
til i	a84
til lunch	a56
til my	a-25
til the	a-44
till _ year	a-44
till i	a36
till monday	a70
till new	a-44
till tomorrow	a56
tilts	a50
tilt~	a136
time	a-112
time $	a-61
time _ $	a-25
time _ ?	a68
time _ get	a-50
time _ sit	a71
time _ sneeze	a46
time _ the	a-41
time i	a130
time since	a-34
time to	a-44
time trial	a-35
times	a30
times _ i	a86
times did	a25
times have	a66
timezone	a-35
timezone $	a-24
time~	a-37
tingle	a246
tingle in	a34
tingles _ the	a36
tingles down	a69
tingling	a337
tingling _ my	a68
tingling in	a53
tingly	a181
tingly after	a75
tingly toes	a46
ting~	a763
tiny	a281
tiny $	a123
tiny stab	a67
tip	a35
tip top	a35
tiptoe	a80
tipt~	a80
tired	a-272
tired #	a-38
tired _ $	a-31
tired but	a-30
tired legs	a-44
tire~	a-272
tmrws	a-24
tmrw~	a-24
to	a-145
to #	a26
to $	a-42
to _ #	a63
to _ $	a130
to _ ?	a128
to _ a	a-67
to _ alive	a32
to _ and	a52
to _ bathroom	a24
to _ because	a50
to _ before	a32
to _ both	a-47
to _ bus	a159
to _ but	a-38
to _ by	a-51
to _ can	a-76
to _ car	a-98
to _ chest	a26
to _ doc	a-60
to _ each	a32
to _ easy	a-91
to _ evening	a45
to _ first	a-70
to _ for	a24
to _ general	a-35
to _ going	a-42
to _ gym	a-51
to _ heavy	a26
to _ home	a48
to _ hour	a-51
to _ instead	a-33
to _ is	a-45
to _ it	a43
to _ k	a24
to _ kitchen	a175
to _ last	a-57
to _ leg	a-24
to _ legs	a-37
to _ like	a47
to _ loo	a96
to _ me	a44
to _ next	a-27
to _ now	a-56
to _ off	a24
to _ on	a-95
to _ out	a41
to _ over	a58
to _ pm	a72
to _ push	a45
to _ round	a47
to _ rpe	a-24
to _ run	a-27
to _ running	a-46
to _ set	a-64
to _ shop	a26
to _ that	a60
to _ the	a104
to _ this	a-33
to _ tingly	a58
to _ to	a122
to _ tomorrow	a89
to _ up	a-67
to _ when	a31
to _ with	a35
to _ you	a86
to a	a-103
to an	a-44
to avoid	a46
to back	a-26
to bed	a75
to breathe	a54
to change	a-39
to class	a56
to clear	a51
to cry	a35
to deadlift	a-24
to do	a133
to drop	a-36
to eat	a-27
to feed	a-37
to feel	a-60
to finish	a28
to foot	a32
to get	a31
to go	a73
to hit	a58
to hold	a90
to hop	a43
to hurt	a-90
to it	a-34
to jog	a-35
to keep	a-92
to kill	a-55
to know	a-37
to leave	a-24
to leeds	a-41
to lie	a111
to lift	a-33
to live	a-67
to log	a-28
to look	a53
to loosen	a31
to make	a-70
to marathon	a-60
to mention	a53
to my	a56
to press	a89
to put	a-71
to rest	a38
to run	a-143
to say	a-47
to sit	a40
to spaghetti	a-24
to stab	a83
to start	a-24
to stop	a-34
to strava	a-29
to take	a-31
to tell	a63
to the	a105
to throw	a35
to tie	a-61
to touch	a83
to wait	a35
to wake	a-32
to walking	a50
to warm	a27
to worry	a52
to write	a63
toast	a114
toas~	a48
today #	a-84
today $	a149
today :	a-46
today ?	a-202
today _ #	a-221
today _ $	a-38
today _ /	a-62
today _ a	a79
today _ am	a39
today _ club	a45
today _ feet	a-37
today _ is	a-24
today _ jog	a-25
today _ k	a-41
today _ like	a-26
today _ me	a-34
today _ min	a-33
today _ not	a53
today _ pain	a-42
today _ sore	a95
today _ this	a-26
today _ to	a-33
today _ woke	a49
today after	a102
today and	a37
today easy	a-24
today got	a-31
today it	a29
today jog	a146
today kick	a-26
today knee	a71
today legs	a-26
today like	a-43
today lol	a143
today mate	a113
today morning	a-33
today no	a-33
today nothing	a-131
today ok	a-27
today or	a-46
today run	a154
today yes	a-25
todays	a29
todays _ i	a46
todays run	a40
toda~	a26
toddler	a-48
toddler _ me	a-43
todd~	a-59
toe	a210
toe _ throbs	a93
toe joint	a47
toes	a550
toes $	a44
toes _ gone	a117
toes _ not	a37
toes _ numb	a26
toes _ since	a25
toes after	a-48
toes have	a119
toes numb	a39
toes will	a37
together and	a25
toilet	a74
toilet _ looked	a60
toilet and	a-70
toilet bowl	a117
toil~	a74
tokyo	a-53
toky~	a-53
told you	a-41
tomorrow	a26
tomorrow $	a-31
tomorrow ?	a78
tomorrow _ $	a71
tomorrow _ ?	a84
tomorrow _ am	a-27
tomorrow _ is	a33
tomorrow _ the	a-86
tomorrow _ today	a-46
tomorrow i	a-46
tomorrow jog	a-36
tomorrow or	a-25
tomorrow please	a96
tomorrow which	a-31
tonight	a-49
tonight $	a-62
tonight ?	a104
tonight _ $	a31
tonight _ first	a-31
tonight _ or	a43
tonight felt	a-31
tonight or	a-27
toni~	a-44
too	a77
too _ ?	a-96
too _ for	a-62
too _ is	a-31
too _ to	a60
too dizzy	a117
too much	a-115
too soon	a-33
too sore	a-43
too tight	a120
took	a149
took _ attempts	a-43
took _ so	a33
took ibuprofen	a80
took me	a28
took the	a36
toothache	a116
toot~	a186
top	a188
top _ foot	a42
top _ the	a27
top of	a86
tops	a57
tore	a103
tore _ acl	a-48
tore _ calf	a-53
tore through	a-65
torn	a186
torn meniscus	a60
tossed	a-53
tossed _ turned	a-53
tossed and	a-53
toss~	a-140
total	a-39
totally	a-80
tota~	a-119
touch right	a48
touched	a-25
touc~	a-37
towel	a-42
towe~	a-42
trace	a-60
track _ #	a25
track at	a40
track reps	a47
tracking	a41
trac~	a-39
traffic	a-167
traffic _ #	a-62
traffic is	a-39
traffic light	a-34
traffic lights	a-94
traf~	a-167
trail	a-139
trail _ #	a-87
trail _ ?	a-25
train	a111
train $	a102
train ?	a107
train _ $	a107
train is	a40
train today	a30
trained	a34
trained legs	a36
training	a-106
training _ a	a-45
training for	a-48
training plan	a-36
training what	a-40
trai~	a-142
tram	a38
trap	a-53
trap bar	a-53
trash	a-25
tras~	a-25
trav~	a-58
treadmill	a231
treadmill #	a51
treadmill $	a133
treadmill ?	a51
treadmill _ #	a-62
treadmill _ $	a35
treadmill _ ?	a109
treadmill _ min	a103
treadmill before	a35
treadmill first	a-38
treadmill ok	a63
treadmill or	a-26
treadmill then	a-34
treadmill walk	a30
treadmills	a-66
tready	a43
treated	a-81
trea~	a117
tremble	a-29
trembling	a-52
trem~	a-87
trend	a-27
tren~	a-67
trial	a-35
tria~	a-82
trie~	a-27
tripped	a-31
trip~	a-60
trot ?	a62
trot _ $	a49
trousers	a-53
trou~	a-34
truck	a-56
truc~	a-56
true	a-51
trundle	a-39
trun~	a-39
trust	a30
try me	a78
trying _ drop	a-36
tryna	a-26
tryn~	a-26
tube	a36
tue	a-46
tue thu	a-40
tues	a-231
tues #	a-147
tues soreness	a-36
tuesday	a-112
tuesday #	a-30
tuesday $	a41
tuesday _ #	a-69
tuesday _ $	a-26
tuesday _ a	a-54
tuesday not	a-54
tuesdays	a49
tuesdays _ $	a56
tuesdays lunges	a56
tues~	a-63
tug	a37
tummy	a-31
tumm~	a-31
tunnel	a145
tunnel _ #	a46
tunnel _ on	a95
tunnel vision	a171
tunn~	a145
turkey	a-27
turk~	a-27
turn	a46
turn _ $	a-44
turn _ ?	a-24
turn _ off	a125
turn _ reminders	a-33
turn _ the	a48
turn it	a135
turn on	a33
turn the	a24
turned	a55
turned _ #	a47
turned but	a-40
turned into	a-27
turned round	a31
turning	a-99
turns	a165
turns _ since	a52
turn~	a113
tv	a75
twang	a46
twang in	a26
twanged	a81
twan~	a157
tweak	a58
tweak in	a29
tweaked	a268
tweaked _ $	a105
tweaked _ back	a48
tweaked my	a66
tweaked something	a54
twea~	a326
twenty	a-105
twenty minutes	a-35
twen~	a-105
twice	a102
twice _ #	a94
twice _ and	a49
twice _ one	a-52
twice _ size	a64
twice _ the	a60
twice the	a92
twice today	a29
twic~	a102
twinge	a283
twinge _ #	a57
twinge _ $	a-28
twinge _ my	a36
twinge _ the	a48
twinge at	a57
twinge in	a59
twinge tiny	a57
twingeing	a65
twinges	a66
twinges _ i	a74
twinges when	a26
twin~	a405
twis~	a54
two	a-53
two _ $	a-31
two _ ?	a81
two _ go	a51
two _ legs	a108
two _ of	a-54
two _ to	a-30
two days	a-26
two duvets	a81
two hours	a158
two miles	a94
two noodles	a-27
two sizes	a62
two stage	a-59
two toes	a168
two years	a-170
tying	a-49
tyin~	a-49
type $	a32
typed	a-69
type~	a-69
typing this	a-33
typing w	a27
typi~	a-45
typo	a-82
uber	a27
uber ?	a28
uber _ $	a28
ugh	a173
ultra	a-41
ultra _ june	a-26
ultra in	a-26
ultr~	a-41
under	a258
under _ blankets	a48
under _ duvets	a112
under _ it	a-33
under _ kneecap	a25
under _ ribs	a76
under me	a117
under my	a25
under the	a80
under two	a108
unde~	a221
undo	a-56
undo my	a-26
uni	a-90
uni gym	a-35
units	a-67
units to	a-30
unit~	a-67
unless	a121
unle~	a121
unlocks	a58
unlo~	a68
unre~	a-70
unsteady	a-252
unsteady on	a-62
unst~	a-258
unsub	a30
unsubscribe	a55
unsubscribe $	a-44
unsu~	a84
until	a121
unti~	a121
untouched	a-39
unto~	a-39
up #	a-67
up $	a41
up _ #	a-55
up _ ?	a-69
up _ after	a-44
up _ am	a-48
up _ and	a67
up _ at	a119
up _ brown	a-82
up _ data	a-25
up _ do	a40
up _ down	a-37
up _ fine	a163
up _ hill	a-47
up _ i	a176
up _ in	a52
up _ is	a40
up _ it	a-102
up _ jog	a-33
up _ lung	a-58
up _ me	a-31
up _ mile	a59
up _ my	a-168
up _ night	a-59
up _ no	a-44
up _ ok	a-69
up _ run	a53
up _ sausages	a88
up _ squats	a31
up _ stairs	a30
up _ the	a90
up _ times	a-41
up again	a-113
up all	a-58
up and	a143
up can	a90
up drenched	a118
up for	a-51
up from	a-28
up great	a-40
up i	a-48
up is	a-58
up jog	a-29
up leg	a-44
up legs	a90
up like	a114
up mother	a-82
up nicely	a-41
up ok	a-30
up on	a101
up overnight	a112
up run	a-40
up since	a25
up so	a91
up the	a-106
up to	a-59
up today	a27
up tonight	a-25
up twice	a52
up w	a45
update :	a68
uphill $	a46
upper _ lower	a-50
upper legs	a52
upper yesterday	a-51
ups	a-181
ups $	a-32
ups _ ?	a37
ups _ night	a-60
ups and	a-60
ups last	a-43
ups lol	a31
ups on	a-63
ups with	a27
ups yesterday	a-39
urine	a325
urine _ coca	a89
urine _ coloured	a49
urine _ dark	a94
urine is	a139
urine like	a39
urine tea	a49
urin~	a325
us	a-59
us _ $	a91
us _ ?	a-96
us _ for	a-25
us run	a-96
use this	a-31
used	a-168
used _ get	a-26
used _ hurt	a-90
used to	a-156
useless	a87
usel~	a87
usual	a43
usual _ $	a33
usually	a-40
usually #	a-43
ute	a-61
v	a-57
v #	a-105
van	a-31
vanished	a-39
vani~	a-39
velcro	a38
velc~	a38
verdict ?	a149
verdict _ $	a143
verdict please	a-29
verdict was	a-32
version	a-62
version $	a-27
vers~	a-77
vertigo	a149
vertigo since	a88
vert~	a149
very	a151
very _ i	a41
very _ one	a77
very _ the	a-69
very dark	a38
very strong	a30
vibes	a-27
vibe~	a-27
vibr~	a63
video	a-77
vide~	a-77
vienna	a-55
vien~	a-55
vision	a186
vision #	a46
vision _ the	a75
vision on	a95
visi~	a178
vomit	a103
vomiting	a56
vomi~	a190
vs	a-259
w	a-127
w #	a133
w _ #	a-38
w _ $	a90
w _ ?	a46
w _ club	a-38
w _ girls	a-25
w _ hands	a33
w _ hip	a-31
w _ k	a53
w _ kg	a64
w _ pain	a-116
w _ pains	a53
w _ temp	a69
w a	a184
w chest	a-51
w my	a-171
w no	a-45
w pride	a-50
w the	a-141
waist	a-88
waist down	a-72
wais~	a-88
wait $	a35
wait _ day	a25
wait _ is	a40
wait a	a24
wait it	a27
waited	a82
waiting $	a-27
waiting room	a35
wait~	a70
wake	a-70
wake _ bot	a-35
wake up	a-55
walk	a-109
walk _ $	a94
walk _ ?	a-29
walk _ a	a39
walk _ i	a-42
walk _ is	a108
walk _ it	a-24
walk _ nothing	a-51
walk _ off	a42
walk _ ok	a-124
walk _ run	a-43
walk _ the	a32
walk and	a-27
walk explain	a-40
walk fine	a53
walk home	a48
walk jog	a117
walk like	a-79
walk on	a41
walk run	a-115
walked	a-125
walking $	a-26
walking _ $	a42
walking _ a	a81
walking _ in	a24
walking _ john	a-28
walking _ the	a-87
walking home	a-31
walking like	a53
walking lunges	a-111
walking ok	a40
walk~	a-106
wall	a-100
wall $	a65
wall _ #	a-44
wall _ and	a-40
wall _ today	a-39
wall at	a-30
wall sit	a-38
wall sits	a-113
wall~	a-32
wan	a-51
want	a-126
want _ #	a29
want _ check	a42
want _ cry	a35
want _ do	a58
want _ go	a-41
want _ log	a-36
want _ run	a-86
want _ see	a35
want daily	a42
want my	a-63
want out	a-36
want to	a34
wants	a71
wants #	a45
wants _ know	a-29
wants _ run	a147
wants _ see	a-32
wants my	a-43
wants to	a37
want~	a71
ward	a51
warm	a126
warm _ #	a-25
warm _ fat	a42
warm _ run	a57
warm _ so	a81
warm and	a78
warm up	a86
warmed	a-26
warmed up	a-26
warming	a-37
warming up	a-37
warmup	a-100
warm~	a-161
warning	a40
warn~	a40
was	a-45
was #	a26
was _ #	a-51
was _ $	a25
was _ ?	a48
was _ a	a-64
was _ after	a-39
was _ all	a37
was _ and	a46
was _ at	a-89
was _ brothers	a-28
was _ but	a-39
was _ colour	a80
was _ day	a41
was _ dizzy	a116
was _ for	a94
was _ hour	a46
was _ in	a-78
was _ it	a-60
was _ last	a38
was _ min	a45
was _ morning	a-28
was _ nine	a-32
was _ noise	a41
was _ noon	a55
was _ of	a-36
was _ on	a34
was _ run	a-42
was _ second	a-24
was _ today	a-73
was _ with	a-39
was _ years	a-64
was a	a-148
was at	a53
was bad	a-95
was brown	a51
was dodgy	a-30
was fine	a31
was going	a27
was i	a40
was it	a-45
was just	a36
was last	a-61
was leg	a70
was like	a25
was maroon	a44
was my	a-113
was not	a70
was only	a-25
was sharp	a59
was sick	a46
was sore	a-33
was spinning	a48
was squats	a-26
was swollen	a-111
was the	a87
was this	a-28
was thurs	a27
was told	a-46
was too	a48
was two	a-41
was walk	a-58
was yesterday	a-41
washing	a-45
washing machine	a-45
watched	a-57
watching	a-43
watching the	a-29
watc~	a-175
water	a166
water $	a47
water _ the	a69
water on	a66
watered	a-67
wate~	a152
way	a190
way $	a-63
way ?	a161
way _ #	a-38
way _ $	a49
way _ ?	a72
way _ than	a26
way _ the	a41
way down	a-64
way no	a59
way out	a-33
way round	a-42
way to	a-32
wayne	a-35
wayne today	a-28
wayn~	a-35
wdym	a-35
wdym rest	a-35
we	a-149
we did	a46
we run	a-31
we speak	a-58
weak	a263
weak $	a59
weak _ dropped	a48
weak _ water	a108
weak as	a138
weak i	a83
weather	a-63
weat~	a-66
wed	a-95
wed _ #	a-25
wednesday	a-122
wednesday _ #	a-24
wednesday lunch	a-24
wedn~	a-122
weds	a-63
weds #	a32
weds _ #	a-37
wee	a623
wee _ cola	a78
wee _ gone	a78
wee _ in	a70
wee _ jog	a51
wee _ like	a207
wee _ on	a33
wee _ the	a52
wee bit	a42
wee has	a91
wee is	a98
wee like	a78
wee looks	a156
wee stab	a45
week	a-243
week _ #	a-25
week _ bed	a97
week _ run	a24
week do	a-27
week in	a97
week legs	a-25
weekend	a-130
weekend lol	a-32
weekly	a91
weeks	a-82
weeks $	a-41
weeks _ $	a-30
weeks ago	a-81
week~	a-121
weight	a137
weight _ #	a32
weight _ it	a27
weight _ my	a47
weight _ the	a43
weight is	a-57
weight loss	a-25
weight on	a153
weights	a-325
weights _ #	a31
weights b	a32
weights on	a-31
weights then	a-46
weig~	a-164
weird	a169
weird $	a25
weird _ $	a43
weird squeeze	a31
weir~	a185
well $	a-46
well ?	a40
well _ well	a39
well fed	a42
wen	a84
wen i	a84
went	a452
went _ #	a-30
went _ $	a95
went _ a	a41
went _ after	a132
went _ and	a64
went _ at	a29
went _ for	a40
went _ grey	a48
went _ legs	a-28
went _ like	a82
went _ on	a83
went _ the	a-143
went _ when	a-41
went all	a67
went anyway	a-75
went away	a55
went back	a-31
went black	a61
went down	a24
went for	a41
went grey	a44
went home	a-75
went numb	a123
went over	a-41
went ping	a219
went pop	a68
went to	a-48
went up	a-43
went well	a-65
went white	a57
were	a-85
were #	a-39
were _ $	a-25
were _ hill	a-24
were _ last	a-24
were _ squats	a-27
were _ though	a26
were weds	a27
wet	a-180
wet _ $	a-45
wet _ after	a-85
what	a-226
what $	a-32
what _ $	a-72
what _ a	a-48
what _ i	a46
what _ in	a-35
what _ is	a-33
what _ it	a-98
what _ my	a67
what _ said	a-52
what _ that	a56
what _ this	a41
what _ wrong	a98
what _ you	a85
what about	a32
what are	a-49
what basis	a-42
what can	a61
what colour	a-58
what did	a49
what goes	a-29
what i	a-25
what is	a-24
what makes	a28
what pace	a84
what point	a-44
what should	a-44
what you	a-56
whatever $	a28
whatsoever	a26
wheels	a-31
whee~	a-86
when	a130
when $	a-38
when _ a	a-31
when _ am	a-125
when _ bend	a36
when _ cardio	a-24
when _ chest	a48
when _ climb	a25
when _ cough	a32
when _ do	a64
when _ get	a36
when _ go	a57
when _ got	a-34
when _ i	a-68
when _ it	a-57
when _ kneel	a28
when _ laugh	a39
when _ lie	a34
when _ lift	a78
when _ press	a-78
when _ push	a36
when _ run	a42
when _ runs	a-46
when _ sit	a90
when _ someone	a-44
when _ squat	a34
when _ stand	a-178
when _ stop	a-36
when _ tie	a58
when _ turn	a26
when did	a-68
when i	a448
when is	a-76
when it	a24
when my	a61
when she	a-104
when should	a-69
when to	a-38
whenever	a66
whenever i	a66
when~	a66
where	a-32
where _ i	a157
where can	a-38
where i	a-78
where is	a-104
wher~	a-32
which	a-28
which _ $	a-32
which _ am	a-26
which _ for	a61
which _ is	a49
which _ the	a-53
which first	a33
which goes	a-50
which is	a-73
which way	a56
whic~	a-28
while	a63
while _ am	a114
while _ on	a28
while i	a157
while running	a-37
while the	a-68
whil~	a63
whimpered	a-28
whim~	a-28
whin~	a46
whis~	a92
whit	a45
whit _ ye	a45
white	a102
white _ to	a51
whit~	a157
who	a-36
who $	a102
who _ i	a-41
who _ you	a-28
who told	a-24
whoa	a138
whole	a45
whole _ $	a-29
whole _ not	a-26
whole _ off	a50
whole body	a-66
whole leg	a64
whole me	a-39
whol~	a45
why	a82
why $	a-47
why ?	a84
why _ $	a95
why _ ?	a-37
why _ a	a-100
why _ i	a28
why _ is	a50
why _ my	a185
why _ no	a72
why _ not	a-53
why _ only	a38
why _ run	a47
why _ that	a-59
why _ the	a-51
why _ walk	a-25
why a	a76
why am	a78
why are	a60
why did	a-45
why do	a-90
why does	a-81
why is	a-42
why only	a-33
why red	a34
why rest	a45
why so	a-30
why though	a-47
why walk	a-69
why would	a196
whys	a-36
whys it	a-24
wife	a28
wife _ i	a25
wife _ me	a63
wifes	a-95
wife~	a-95
wifi	a-68
wifi is	a-36
wifi keeps	a-26
will	a96
will _ come	a-37
will _ go	a45
will _ hold	a70
will _ it	a55
will _ lift	a64
will _ live	a-67
will _ loosen	a-40
will _ run	a-84
will _ settle	a56
will _ stop	a-49
will _ straighten	a76
will _ take	a161
will _ the	a-42
will _ wake	a35
will _ when	a-62
will it	a-37
will not	a333
will run	a-62
will running	a-33
will to	a-67
will you	a-69
wince	a-85
wincing	a-115
winc~	a-200
wind	a-57
wind~	a27
wine	a-77
wins	a-24
winter	a-129
winter $	a-76
wint~	a-129
wipe	a-59
wipe _ $	a-24
wipe _ all	a-45
wipe it	a-45
wipe me	a34
wire	a80
wise	a-25
wise to	a-42
wish to	a35
with #	a241
with _ #	a29
with _ $	a151
with _ at	a26
with _ dog	a-81
with _ fever	a103
with _ heart	a45
with _ i	a-70
with _ in	a-32
with _ k	a-36
with _ knee	a-40
with _ leg	a61
with _ legs	a-43
with _ now	a76
with _ of	a60
with _ pain	a58
with _ run	a26
with _ she	a-43
with _ step	a46
with _ stress	a-32
with _ tempo	a-43
with _ the	a-37
with a	a63
with an	a31
with chest	a81
with chills	a71
with every	a44
with her	a-62
with joy	a-32
with my	a46
with one	a112
with running	a105
with something	a-157
with the	a-249
without	a-296
without _ $	a25
without _ jab	a24
without _ the	a-32
without a	a-46
without groaning	a-32
without holding	a-32
without it	a32
without to	a-51
with~	a-296
wobble	a-83
wobbling	a-42
wobbling _ the	a-34
wobbling like	a-52
wobbly	a141
wobb~	a29
wod	a-26
wod _ #	a-27
wod had	a-27
woke	a221
woke _ #	a-25
woke _ drenched	a118
woke _ on	a41
woke _ the	a97
woke _ w	a72
woke up	a108
woke w	a38
woke with	a31
women	a-45
wome~	a-45
wonky	a64
wonk~	a64
wood	a-31
wood $	a24
wool	a75
woozy	a390
woozy _ the	a68
woozy since	a106
wooz~	a390
words=0	a-352
words=1	a-44
words=10	a-66
words=11	a-53
words=2	a-501
words=3	a-392
words=4	a-438
words=5	a-312
words=6	a-419
words=7	a-361
words=8	a-172
words=9	a-98
work	a-121
work #	a-63
work $	a-96
work :	a28
work ?	a-28
work _ #	a48
work _ $	a-41
work _ me	a-44
work _ quads	a79
work _ the	a57
work is	a-54
work run	a-54
working	a153
workout ?	a-28
workout _ morning	a-33
workout with	a-29
work~	a115
world	a50
worl~	a50
worn	a-47
worry	a75
worr~	a75
worse	a-143
worse each	a50
worse on	a-70
worse than	a-103
worst	a-33
worst _ ever	a-33
worst soreness	a-33
wors~	a-176
worth	a58
worth _ $	a-34
worth _ ?	a52
worth _ jog	a28
worth a	a28
wort~	a58
would	a78
would _ be	a-27
would _ do	a28
would _ jog	a66
would _ know	a-53
would _ my	a37
would _ say	a-71
would a	a45
would i	a27
would it	a-27
would not	a-64
woul~	a40
wrapped up	a-24
wrap~	a119
wreck	a-33
wrecked	a-88
wrecked $	a-25
wrecked _ hip	a-39
wrecked me	a-51
wrecked my	a-39
wrec~	a-135
write _ about	a63
write home	a63
write off	a-53
writing	a-30
writ~	a-43
wrong _ $	a-57
wrong _ was	a27
wrong button	a-66
wrong i	a70
wrong with	a34
wrote _ off	a53
x	a-78
x #	a-88
x _ #	a75
x _ $	a-50
x _ and	a-105
x _ rpe	a25
x _ squats	a-45
x _ this	a102
x _ x	a45
yank	a76
yay	a59
yay _ nay	a60
yay or	a60
ye	a37
ye _ $	a43
yeah	a-69
yeah nah	a-64
year	a-251
year $	a-27
year _ the	a-39
years	a-300
years _ i	a-84
years ago	a-234
year~	a-300
yell	a-25
yellow	a-59
yell~	a-35
yelp	a124
yelped	a120
yelp~	a128
yes $	a-53
yes /	a56
yes ?	a-97
yes _ no	a65
yes no	a59
yes the	a123
yes today	a-27
yesterday $	a-74
yesterday @	a71
yesterday _ #	a82
yesterday _ $	a-86
yesterday _ ?	a35
yesterday _ a	a-56
yesterday _ and	a108
yesterday _ are	a-25
yesterday _ evening	a-29
yesterday _ feel	a-32
yesterday _ felt	a-28
yesterday _ got	a47
yesterday _ is	a-74
yesterday _ it	a34
yesterday _ legs	a-28
yesterday _ my	a-68
yesterday _ no	a-69
yesterday _ now	a43
yesterday _ on	a-42
yesterday _ squat	a26
yesterday _ the	a-27
yesterday _ x	a59
yesterday afternoon	a-28
yesterday and	a31
yesterday at	a-24
yesterday but	a36
yesterday easy	a33
yesterday eve	a48
yesterday evening	a32
yesterday for	a50
yesterday hamstrings	a-28
yesterday i	a-61
yesterday jog	a27
yesterday left	a35
yesterday legs	a40
yesterday light	a34
yesterday lower	a-50
yesterday lunges	a31
yesterday only	a-25
yesterday run	a34
yesterday so	a-78
yesterday soreness	a-24
yesterday squats	a-66
yesterday stairs	a-52
yesterday still	a208
yesterday was	a-74
yet $	a-49
yoga _ #	a40
you	a-268
you #	a99
you $	a-91
you ?	a142
you _ #	a55
you _ $	a46
you _ ?	a-33
you _ an	a-26
you _ for	a25
you _ got	a-40
you _ i	a-45
you _ in	a-45
you _ it	a-33
you _ knee	a-30
you _ my	a-38
you _ rest	a118
you _ right	a-28
you _ squats	a39
you _ stop	a-58
you _ this	a-63
you _ to	a24
you _ what	a72
you are	a-86
you can	a-52
you cancel	a56
you check	a-26
you do	a42
you have	a-41
you know	a28
you log	a39
you say	a119
you send	a65
you still	a-28
you tell	a-33
you think	a-36
you were	a-32
youd	a-106
your	a-220
your _ is	a-24
your pings	a-42
yrs	a-79
yrs _ and	a-67
yrs ago	a-98
ystrday	a24
ystrday #	a-25
ystr~	a24
zap	a125
zaps	a46
zerc~	a-28
zero	a-201
zero _ $	a94
zero _ i	a41
zero pain	a28
zero soreness	a-27
zing	a319
zing $	a226
zing _ every	a57
zinging	a54
zings	a101
zing~	a155
zip	a-80
zipp~	a114
zombie	a-40
zomb~	a-40
zone	a30
zone #	a95
zone is	a-40
"""

KINDS = """bone calf chest dark_urine dizzy fever heat joint numb pop sharp_pain swelling_weakness weight_bearing
!	e-36 j32 k-27
! only	i34
#	a-32 b-41 e-28 f183 i-28 j-26 l-62
# #	f38 k-32
# $	c24 e-27 f81 g-25 l-41 m-39
# /	i28
# :	f25
# ?	a46 g33 k-26
# _ #	d-24 g-41 h117 j-49 k71
# _ $	b-26 e38 h-35 j-46 k39 m37
# _ ?	a48 b25 c40 g-49 h72 j-29 k-80
# _ a	h32
# _ ago	j31
# _ and	f-32 h-32 j35 k34
# _ at	h-25 k25
# _ bored	f26
# _ done	i30
# _ easy	h-29 m40
# _ foot	a34
# _ from	h37 k-45 l33
# _ go	k27 m33
# _ goosebumps	f29
# _ i	f83 k-24
# _ in	e39 g-29 h61 k-25
# _ is	e39
# _ knee	h42
# _ left	c-30 e36 j25
# _ legs	f31
# _ max	h-26 j26
# _ morning	e-38 f52
# _ my	d30 h-29
# _ no	f43
# _ not	h29
# _ of	e25 f-30 h28
# _ ok	f30 h36 k-26
# _ one	k51
# _ out	g31
# _ paracetamol	f26
# _ reps	e31
# _ since	f28
# _ slow	m25
# _ sore	f25 h-29
# _ squats	d38
# _ the	e-31 f75 h-28 j25
# _ there	f-29
# _ to	g26 m-31
# _ tonight	m36
# _ w	l33
# _ went	k25
# _ with	k25
# _ yesterday	d34
# a	f24
# air	d27
# am	j33
# and	c26 f81 h-41 j-36
# at	h28
# bit	e29
# but	f69 h-42 i-25
# c	g48
# degrees	f-35 g111 k-25
# easy	k38 m30
# fever	a-42 f61
# hip	h56 k-33
# hips	f-24 h41
# hr	j31
# in	h-41 k54
# jog	c48 f-33
# just	c36 e-27
# k	f-67 j33
# km	h30
# knee	h108 j-33 k-31
# lunges	d38
# mile	h-25 m31
# miles	a-38 f-29 l32
# min	a35 e64 f-29 g-34
# mins	h-55 i28 k41
# more	h27
# of	k33
# on	f80
# out	g36
# plus	k54
# rd	h-25
# reps	d36
# run	h30
# secs	e35
# slept	h-49 k33
# temp	f41
# tempo	k25
# this	f45
# to	f-25 m28
# x	e26
/	c49 f-32 i28
/ #	i28
/ _ $	c27
/ _ jog	c38
:	c-40 m35
: _ not	h-31 m44
: _ that	m25
: _ was	f28
: add	m25
: can	h-33 m44
: i	e-26 f29
>#	b-32 f99 h-31 l-32
># ?	a46 g33 k-26
># and	f51 h-29
># degrees	f27
># easy	k40
># k	h-57 k28
># km	h26
># lunges	d24
># mile	h-25 m31
># miles	a-38 f-29 h45
># min	a41 e38 h-32
># mins	g-26 k34
># rd	h-25
># to	f-25 m31
>/	c27
>: add	m25
>?	h33
>a	a32 c29 d-40 e-39 g33 h-50 j70 k-26
>a bit	f-33
>a bite	h-24 k27
>a cold	g39
>a crack	a26
>a fever	f24
>a hip	h28
>a hot	a24
>a jog	h-24 m43
>a little	h-25 k31
>a loud	j26
>a no	k-25
>a run	k-39 m27
>a sore	h37
>a temp	f31
>a tweaked	k35
>a twinge	h25
>a walk	c36
>about to	k26
>ache	h79 k-34
>aches	c25 h42 k-38
>achilles	j70
>aching	h34
>achy	h54
>across	c32
>actually	l29
>add that	m25
>adductor	j-48 k69
>after	a-32 b25 d45 f-31 j-42 k25
>after ?	h-30 k49
>after a	g31
>after leg	d26
>again	b-27 c43 f-24 h40 i-33 k38
>again now	e24
>again today	h47
>ago	e24
>all	e-33 g36 h42 i32 j-29
>all morning	i40
>alright	e24 i25
>also	b28 e33
>always	d28
>am	f29 g44
>am at	k-31
>am i	f25 g46 k-30
>am on	j-27 k25
>an	h24
>and	a-31 e71 f-34
>and hot	l28
>and hurts	h30
>and it	k56
>and me	i30
>and my	h-36 k27
>and needles	i37
>and now	e-29
>and painful	h29
>and puffy	b24
>and seeing	e25 g-25
>and shivery	f39
>and the	h34
>and tight	l24
>and weak	l35
>angry	a27
>ankle	e-24 h114 i25 k-41 m-30
>ankle i	h30
>ankle is	l36
>ankles	h64
>anything	e26
>are	l26
>as	e-27 f-36 i28 j33 k-49 l24 m25
>as my	c34
>asleep	i76
>asleep and	i30
>at	a39 b-25 c43 g-31
>at #	k33
>at km	e38 k-32
>at the	a25 e-24 m54
>awake	h-31 i26
>awake ?	i26
>away	h-31 k29
>back	b-34 h24 k43
>back ?	j26
>bad	c-24 i30
>ball	h-28 l51
>band	j31 k-32
>bang	j39
>barely	h34
>beats	c26
>because	e-33 f39 h-54 j36
>because my	h-40
>bed	f50 k-38
>been	g28 h-30 j42
>been limping	m26
>before	k30
>behind	i-28 j42
>behind me	k-32 m24
>behind my	k-44
>behind the	h-35 i-27 k53
>bench	a-24 c28
>better	k45
>between	c34
>bigger	l39
>bigger than	l25
>bit	a-37 e38 h41 m-31
>bit achy	h28
>bite	h-24 k27
>bite to	h-24 k27
>blacked	e55
>blacked out	e55
>blown	h25
>blown up	h25
>bone	a41
>boot	c-27
>both legs	i-24
>breathe	c61 h-57
>breathe in	c25 h-25
>breathing	c32
>breathing in	c24
>broke	a36
>brown	d113 h-29 k-30
>btw	f28 h-26
>btw knee	k34
>bum	k30
>but	c31 l32
>but i	d26
>but it	k-25
>but nobody	j30
>but only	h-31 k39
>buzzing	i40
>by	b-35 h42
>by my	b-35 k56
>by the	h30 k-48
>calf	b62 e-26 h-43 k133 m-25
>calf is	h-25 k40
>call	h36
>call it	h25
>calves	b31
>can	h-31 j26 m-28
>can i	f28 h-37 k44 m-41
>can not	e-30 g31 l33 m26
>canal	h-27 j27
>carry	e27 h-27 j-25
>carry on	e27 h-27 j-25
>caught	k32
>change	h-35 k29
>chest	c147 e-25 h-57
>chest pain	c31
>chills	f46
>clicking	h-29 k32
>club ?	e26
>coffee	d33
>coke	d49
>cola	d103 l-24
>cold	e28 f-34 g65
>color	d28
>coloured	d34
>coming	d29
>confused	g29
>continue	g29
>continue ?	g29
>cough	f29
>crack	a25 h-25 j33
>crack in	a25
>crazy	h-47 l40
>crease	h-27 k48
>crushing	c26
>crutches	m66
>dark	d59
>dark since	d30
>day	d26
>day ?	l25
>dead	i44
>deadlifts	i25
>deep	c54
>deep in	h33
>degrees	f27
>dentist	i32
>did	f34 j47 k-40
>did not	j27
>dizziness	e30
>dizzy	e140 h-25
>do	a-27 f37
>do i	i40
>doc	b26 k-37
>does	h66
>dog	m25
>doing	b-27 e24
>doing that	b-27 k24
>doms	e-27 f41
>done	c30
>down	a-42 b-43 c24 e34 h-40 i47 j-30 k38 l-30 m26
>down ?	h-29 k29
>down my	i29 k36
>down the	i38
>downstairs	h29
>drop	h27 k-36
>dull	h-31 j29
>each	a36
>each step	a29 k-26
>early	c35 e-24
>easy	e-35 g27 j-40
>easy #	f-24 g38 k-34
>easy ?	e-28 i37 j-25 m45
>easy jog	e-32 f40 m-25
>easy loop	h-28 k40
>easy run	d52 e27
>else	h26 k-26
>end	k29
>ended	c35
>er	e-26 l36
>even after	g25
>even though	c24
>evening	e33
>evening run	m25
>every	c29 k45
>every stair	k31
>every stride	k25
>everything	e43
>everything is	e25
>ext	h-26 k24 l25
>faint	e64 k-33
>fainted	e76
>far	k45
>fat	h29
>feel	i44 k-44 m-47
>feel my	i42 m-34
>feeling	e25
>feels	c24 i35 k-45
>feels like	i26
>feet	i73
>felt	c26 k29
>fever	f83 m-46
>feverish	e-24 f90
>fine	c35 e81 f-27 h-66 l-25
>fine right	k27
>fingers	i26
>finish	e29 f-39 m45
>finish ?	m24
>finish the	d25
>finished	j39 k-26
>first	k-26
>fix	e32
>fizzy	h-25 i52
>flat	h35
>flexor	k24
>floaty	e47
>floor	l46
>foot	a41 h-53 i66
>foot down	m33
>foot is	a-33 i96 m-25
>foot yesterday	a32
>for	d-36
>forgot	i28
>forgot to	i29
>formation	h36 k-36
>found	a27
>found a	a27
>fracture	a25
>free	m36
>from	b59 d-24 f-25 g27 j-28 l-27
>from home	h25
>from the	g33 i32
>gave	k39
>gentle	f35 j43 k-41
>gentle #	f32
>gentle jog	e35
>gentle run	j41 k-41
>gently	j24
>gets	k24
>getting	j26
>glass	h-88 k117
>go	d28 g-38 k-37 l-27 m45
>go ?	a-31 l-31 m26
>go in	j48 k-47
>going	g29
>going to	h-28
>gone	b32 e-49 f-26 h131 k-57 l30
>good ?	j28
>goosebumps	g44
>got	b-60 d38 f30 h35 j-51 k42
>got a	f36
>got it	h33
>grass	a28
>grey	e24
>groin	h-32 j53
>guinness	d73 i-24
>gym	e24
>half	a-40 h37 i38
>half my	a-27 i38
>halfway	h-41 k40
>hamstring	j25 k96
>hardly	e26
>has	a48 e-24
>has started	h-27 k28
>have	h31 l30
>have got	h35
>have no	l33
>have some	c29
>having	h43
>head	g51
>heard	j68 k-28
>heart	c105 e-24 h-26
>heat	c-24 g82
>heavy	c34 h-26
>heel	k30
>help	c24 k-24
>help ?	c24
>here	c24
>hills	f33
>hills out	k43
>hinge	h34
>hip	c-25 e-35 f-25 h137 k59 m-34
>hip crease	h-27 k48
>hip flexor	k24
>hip is	h31
>hip pinching	k33
>hip that	h28
>hips	h50
>home	c27 e-44 g28 k-25 m49
>home ?	m33
>hop	k-26 m32
>hopping	a-25 m49
>hot	b42 f52 i-39 k-37
>hot and	f35
>hour ago	e26
>how	f37 j-44 k36
>how far	k30
>hurt	h58 i-32
>hurting	h27
>hurts	a52 c27 h29 i-27 k-43
>hurts to	c27 h-33
>i	a-45 f51 h30 i-41 k38 l-39
>i am	d34 h-31 k24
>i can	h29 j24 k-27
>i did	j28
>i do	d28 h-28
>i have	h35
>i jog	e33
>i lean	m31
>i lift	k-41 l40
>i put	h-34 k25
>i run	e-28 k55
>i stand	e27
>i still	k35
>i stopped	c24
>i think	g35
>i walk	c29
>ignore	h28
>in	e31 g51 i-28 j-53 k38
>in #	g30
>in bed	f50 k-38
>in it	k-25
>in my	b-27 k89
>in the	h-43 j-32 k53
>inside	h31
>intervals	c57 h-30
>is	c-39 d45 e44 f49 g-43 m-39
>is #	f43 h38
>is a	j27 k-47 m35
>is asleep	i28
>is cola	d26
>is dark	d26
>is doing	b-27 e32
>is got	h24
>is hardly	e26
>is having	h43
>is it	h-41
>is like	d26 i-24
>is my	h-66 j63
>is not	h36 k-31
>is ok	c33 h-30
>is running	h39
>is sore	h38
>is spinning	e30
>is swelling	b31
>is swollen	h-41 l50
>is that	e-39 f26
>is the	h31 k24
>is thick	h-25 j27 l28
>is tingling	i24
>is tiny	a27
>it	c30 e42 f29 g-48 h-41
>it ?	l29 m-48
>it anyway	k29
>it awake	i26
>it early	c35 e-24
>it is	m-24
>it off	b30
>it up	m42
>jab	k34
>jab in	k26
>jabbing	h-43 k56
>jabbing me	h-43 k56
>jog	m26
>jog ?	b34 h-25 i-32 k-32
>jog alright	i25
>jog is	c35
>jog ok	k28
>jogging	d-30 e43
>joint	h27
>just	c-26 f26 k47
>just pulled	k34
>just the	b37 k-28
>just went	j26
>k	e-31 h-28 l24
>k ?	a31 k-40 m-27
>k and	j40 k-42
>k left	g54
>k max	h-26 j26
>k tonight	m36
>k w	l33
>k with	k25
>keep	h53
>keeps	c32
>kicked	j29 k-26
>kitchen	m24
>km	e35 f-40 k37 m-27
>km #	f-24 h-30 k36
>knee	a-24 b-24 c-32 f-53 g-26 h95 i-24 j71 k107 l-38
>knee goes	h-24 k25
>knee has	k27
>knee is	h37
>knee pain	h27
>knee popped	h-27 j27
>knee says	m32
>kneecap	k72
>knees	h100 k-25
>knees are	h28
>knife	k38
>knife in	k24
>ks	a-31 k34
>laces	i58
>lap	e38 g24
>laps	e33
>last	g33 k-34
>last #	g33
>last rep	k-25
>later	f-32 g48
>later ?	f-32 g44 j-25 k33
>later ok	k-24
>lean	m31
>left	f-35 g29 h39 j-33
>left foot	i39
>left knee	h29
>left leg	i27
>left one	j-27
>left thigh	l24
>leg	a-30 b-25 d28 k50 l26 m43
>leg day	d28
>leg ext	h-26 k24 l25
>leg is	h30 i24
>leg press	d24
>leg will	m32
>legs	f35 i-24 k-26
>legs are	l26
>legs fine	e39 l-25
>let	j30
>letting	k-24
>lift	k-29 l65
>lift it	k-24 l47
>light	e-43 f44 h26
>light jog	e-34 h26
>lightheaded	e37 k-24
>lightning	k39
>lights	k-52 m72
>like	h-40 k34 l40
>like a	h-24 j25 k-68 l25
>like cola	d30
>like it	h38
>like stepping	k27
>like the	i27
>like there	h32
>limp	m49
>limped	k-41 m68
>limping	h-27 m86
>load	m29
>loads	c-24 d35
>log	j34
>lol	h45 k-40
>looked	d29
>looked like	d29
>looks	d27
>looks like	d27
>loop	c-39 k51
>loop ?	c-39
>loosen	h-33 l26
>loud	j44
>lovely	h39 k-26
>lower	k34
>lunge	k27
>lunges	d49
>lying	c28
>lying down	c28
>made	j37
>made a	j37
>make	j44 k-29
>max	h-26 j26
>max ?	h-26 j26
>may	h26
>may i	h26
>me	b-30 c-33 g-30 i46 j25 k28 l-34
>mean	c27
>meniscus	h83 k-29
>metatarsal	a107 h-28
>mid	e81 h-60
>mid run	e58 h-60
>mile	m29
>mile ?	h25
>miles	a-34 e30 h54
>miles ?	i25
>miles ok	h25
>min	a41 e38 h-32
>min in	e24
>mine	b28
>mine is	b28
>mins	g-26 k34
>mins left	k49
>mint	m51
>more	a-26 d-26 e40 h53 i-25 k-31 m34
>more like	h45 k-34
>morning	b-36 i51 j-28
>moving	h-35
>much	d34
>muscles	l25
>my	a30 b-33 c39 d-37 h42 k45 l-39 m-32
>my ankle	h53
>my calf	i43 j-35 k56
>my calves	b31
>my chest	h-28
>my foot	a63
>my groin	j54
>my hamstring	j26
>my head	e42
>my heart	c57 h-25
>my hips	h50
>my knee	h28 k42
>my knees	h42
>my leg	k31
>my meniscus	h83 k-29
>my patella	h34
>my pee	d37
>my quad	k54
>my thigh	l26
>my tibia	a24
>my vision	e25
>nah	d34
>nail	k-31
>nearly	g27
>needles	i37
>needles down	i25
>nerve	i30
>neuro	i36
>nippy	b-42 k42
>no	a-26 f43 h-31 j24 l30
>no ?	j24
>no power	l25
>no run	a25
>nobody	j35
>noise	j80 k-54
>normal	h30
>not	b27 c-46 d32 e-56 f32 h32 k-34
>not a	h31 k-28
>not even	k25
>not feel	i68 m-35
>not put	i-25 m49
>not take	m40
>not the	k43
>nothing	c26 k-55 l40
>now	g40 h35 i40 k-71
>now and	e42
>now i	e-26
>now it	i27
>numb	e-42 i172 k-35
>numb after	i29
>numb as	e-26 i39
>odd	c28
>of	a-30 b29 f41 h43 m-30
>of me	d29
>of my	i-39
>of the	i29
>off	a-33 c26 h32
>off ?	c27
>off like	j33
>off the	h27
>ok	b-61 c51 k38
>ok ?	j34
>ok or	a-40 k40
>ok to	g26 h28 m-24
>on	a-43 b41 j46 k-55 l-44 m64
>on ?	e36 h42 j-35
>on crutches	m66
>on my	a31 m33
>on rep	h-26 k32
>on the	b-33 c40 j50
>on thinners	b60 h-27 k-26
>one	b42 d-28 h27 j31 k-63 l-31
>one ?	c34 f28 k-27
>one leg	m27
>one place	a27
>only	b39 h54 m-27
>only aches	k-25
>only the	b27
>or	a-26 d51 l-33
>or nah	d34
>or no	a-40 k47
>or run	h-36 k-33 m33
>otherwise	k24
>out	a-33 b-24 e55 f30 g-47 h-33 m33
>out ?	c26 e-43 f35
>out a	h-45 j27
>out for	h-32
>out of	d29
>out on	m30
>over	e46 m-26
>overnight	a-42 l63
>ow	h34
>own	b-35 k56
>pain	d-26 h81
>pain more	h45 k-34
>painful	h39
>parkrun ?	c28
>passed	e24
>passed out	e32
>patella	h34
>path	j27
>pee	d161 e-40 i-28
>pee is	d35
>peeing	d122 i-24 m-31
>peeing tea	d32
>pinch	h-30 k26
>pinch in	h-30 k34
>pinched	k29
>pinching	c24 k55
>pinchy	h-91 k102
>ping	j31
>pins	i48
>pins and	i48
>pissed	d56
>place	a34
>plan	k37
>plod	f29
>point	a36
>pop	h-24 j162 k-61
>pop in	j40
>popped	h-49 j81
>popped on	h-33 j33
>possible	g-24
>power	l25
>press	d24
>pressure	c40
>prickly	i38
>probably	a-29 h49 i-44 k32
>probably nothing	h36
>puffy	b31
>pull	j-28 k28
>pulled	b-35 e-38 k34 m62
>pulled up	e-31 k-52 m67
>pulling	k52
>push	k40
>put	e-25 h-27 m57
>put my	m33
>put the	h-34 k34
>put weight	m24
>quad	e-26 k103
>quad just	j-24 k40
>quads	a-42 l48
>quads #	l-25
>rd	h-25
>red	b50 k25
>red and	b24
>rep #	k38
>rest	c28 e-25 h-45
>rest or	d26
>rhabdo	d87 f-33
>ribs	c83 k-39
>right	d-34 e28 g-24 i56 j33 k-36
>right is	m51
>right knee	m28
>right now	e25
>right one	i26
>room	e47
>room is	e43
>rpe #	j28 k-29
>run	f34 i-47 j-26 l-35 m63
>run ?	a30 d24 e-27 f-32 i-31 j44 k35 m-25
>run at	e33
>run have	f28
>run in	g31 h25 k-33
>run it	h-25 k36
>run later	f-32 g45
>run on	j28
>run to	k-53 l26
>run tomorrow	m41
>run yes	f49 h-29
>running	a-36 e26
>running #	h28
>running ?	c24 k39
>said	k44
>same	a33
>saturday	h51 k-37
>save	k29
>saw	e37 i-25
>says	f29 h-26
>says no	h-32 m36
>screaming	a74 h-62
>seeing	e31 i25
>seeing stars	e50 g-25
>set	h-47 j64
>set #	j30
>shakeout	c34 e28
>shakeout ?	e29
>sharp	a-36 c-35 k128
>sharp pain	h31
>shin	a105 c-25 h-33 j-26
>shin has	a33
>shins	e-26 i40
>shiny	l34
>shivering	f32 k-29
>shivers	g29
>shivery	f82
>shoes	k39
>shooting	e-24 k51
>short	d-25 e29 k-24
>short one	f50
>shot	k26
>should	h39
>should i	e-28 h33
>shower	g25
>side	b31
>since	h-25 j28
>since leg	m-30
>since squats	e-35 f27
>since that	g31
>since the	d29
>since this	e30 h-30
>sit	h26
>skin	l27
>skip	e-26 k38
>skip ?	h38
>skipping	c35
>slow	f48 g-40
>slow ?	m31
>slow down	h-29 k31
>slow run	i26
>small	c-24 e25 f31
>small run	e26
>snap	c-32 j53
>snapped	h-41 j69
>so	a54 c-38 e-60 f26 h-51 k42 m29
>so i	f26
>so no	a25
>so run	a27 h-30
>sock	b26
>some	c29
>something	k71
>something in	k32
>something snapped	h-41 j41
>sore	a42 h111 j-49 k-25
>sore knee	h31
>spinning	e43
>spot	a46
>spots	e49 i-25
>sprint	k30
>squat	i29 j26 k-24
>squat and	h-25 j25
>squats	f27 m35
>squats yesterday	h-29 m32
>stab	c29 k-29
>stabbing	b-24 k71
>stabbing in	b-24 k49
>stabs	h-26 k33
>stair	k31
>stairs	h39
>stand	e26
>stand up	e27
>standing on	j26
>stars	e50 g-25
>starting	h43 k-41
>starting to	h43 k-41
>step	k30
>stepping	k35
>stepping on	k27
>still	d30 e32 f38 k-44
>still #	h34 k-26
>still do	e-30 h-44 k46
>still go	e34
>still hurts	a24
>still moving	h-35
>still on	h50 k-35
>still running	c-35 e34
>still there	k28
>still want	f27 h-24
>stop	d-25 j-31
>straight	h-42 k58
>stride	k42
>surely	c53 f-33
>sweat	f38 g-29
>swelling	b31 h30
>swollen	b26 h-54 l84
>take	m40
>tap	a27
>tbh	m32
>tea	d47
>team	h-37 l29
>team ?	h-33 l29
>tell	i29
>temp	f78
>tempo	h35 l-31
>tempo ?	f25
>tempo ok	i33
>ten	h29 k-25
>tender	b41 k-33
>than	a-25 l25 m37
>than the	l25
>that	d-35 e-41 g30 h28 j35
>that bit	k51
>that i	m32
>that my	k-28
>the	d39 e-30 h-75 i33 j39 k-40 l31
>the #	h-43
>the ankle	h-31 i48
>the bench	c28
>the calf	b39 k-34
>the canal	h-27 j27
>the color	d28
>the dentist	i32
>the floor	l46
>the gym	e24
>the heat	g42
>the hip	k26
>the kitchen	m24
>the knee	h35 j38 k-34
>the left	b27 j-30
>the morning	k36
>the plan	k37
>the pop	j54 k-27
>the ribs	c67 k-39
>the right	i24 l24 m-39
>the room	e39
>the run	f47
>the shin	a27
>the squat	i29
>the squats	d26
>the team	h-37 l29
>the thigh	i28 j27 k-26
>the twinge	k32
>them	e45 f-28
>then	f29
>then ?	f29 k-28 m-26
>there is	d29 h32 j-27
>thick	h-25 j27 l28
>thigh	b-33 i37 j32 k-35 l36
>thigh at	k26
>thighs	j-27 l28
>thing	b-28 h-26 k79
>thing again	b-27
>thing in	k43
>think	g45 h35 k-31
>think i	f-26 g29 h35
>thinks	b26 k-28
>thinners	b60 h-27 k-26
>this	j-26 k43
>this morning	e26 k30
>though	k28 l-29
>though i	c24
>tibia	a61
>tight	e-25 i25 k-35 l58
>tight and	l26
>tingles	h-47 i51
>tingling	i66
>tingly	i31
>tiny	a30
>to	a31 b-26 d-29 h-36 i31 j-24 l27
>to breathe	c36 h-32
>to do	h28
>to foot	k43
>to go	e-32
>to jog	k-26
>to me	a48
>to run	e-32 g40
>to the	h-53 i29
>today	e33 h-35 k46 l-28
>toes	i95
>toes numb	i26
>toilet	d29
>tomorrow	g48 h29 l-27
>tomorrow ?	g49
>tonight	i-31
>tonight ?	e34 i-31
>too	e30 f-27
>too dizzy	e33
>tore	h44
>touch	a27
>track	a28 h-25 k30
>track ?	a29
>train	e-35 f33 i35
>train ?	e-27 f33 i26
>treadmill	f38 k39 m-31
>treadmill ?	e-30
>trot	b-24 e55
>trot ?	e34
>turn	e34
>tweaked	k37
>twice the	b32
>twinge	h25
>twinges	h-32 k40
>under	a30
>under the	h-26 k24
>up	d-26 e-42 i-30 j-30 k-74 l76 m86
>up from	g28
>up like	h-25 l59
>uphill	k26
>urine	d36
>usual	h-29 k57
>velcro	k26
>vision	e25
>w	d28 l35
>w the	l29
>wait	f29 l25
>walk	c40 l-31
>walk ?	f37
>walk home	j29
>walk it	b24 k-25
>walk jog	c32 h-31
>walk on	h28
>walk to	k31
>want	f36
>want to	f36
>warm	f32
>warm up	f32
>was	e34 j43 k-30
>water	d28
>way	k28
>weak	h-24 l60
>wee	d38 e-30
>week	h-31 k34
>weight	m32
>weird	k-25
>weirdly	c25 h-26
>went	c-24 e26 h-37 j89
>went bang	j39
>went down	e30
>went off	j33
>went ping	j31
>went pop	j24
>what	j-27 k39
>what is	k39
>when	c-26 d25 k44
>when i	c-29 d25 i-25 k55 m-24
>where	g59 h-27
>where do	h-33 k24
>which	h24
>while	c44 h-27
>who	f28
>why	c-25 e-26 i44 j-33
>why is	b37
>will	k-27
>with	f35 h-32 k28
>with a	h-26
>woozy	e37
>woozy since	e31
>worse	a24 k-34
>worth	h-25
>would	e-31 h29 m24
>would a	m25
>yeah	h-26
>yes	f36
>yes or	c-26
>you	k34
>you said	k25
>zaps	k48
>zing	g-39 h-31 k117
>zone	h24
>zone #	h24
?	c32 f38 h-36 i36 j-24 k-24
? $	h33
? ?	b45 d38 e27 k-58
? _ #	d33 e24
? _ $	a-33 b31 f-26 k33
? _ ?	c48
? _ is	e41 h-25
? _ it	i27
? it	h-30
? knee	h-24 k32
? pain	c50
? run	c37
? why	h-24 m49
@	f28 j-49
@ #	f28 j-49
^ #	c-38 f91 j-48 k51
^ _ !	j33
^ _ #	a-30 b-26 c39 d-24 h52 j38 k-28
^ _ ?	c48
^ _ @	j-43 k30
^ _ a	a-30 b-58 c-45 d-35 j35 k41 l-26 m77
^ _ ache	a54
^ _ after	c41
^ _ all	e33 l-30
^ _ am	e-48 f73
^ _ an	i26
^ _ and	f39 i30 l-24
^ _ ankle	h74
^ _ are	h39
^ _ area	i29
^ _ as	e59 f-29 l26
^ _ asleep	i28
^ _ at	a47 e36 g-34 j26 k-43
^ _ bad	g25 k28
^ _ blew	l29
^ _ bone	a111 h-82
^ _ bowl	d50
^ _ broke	e-26 f31
^ _ brown	d47
^ _ but	d-25 f60 h-42 i-25 j25
^ _ calf	b130 h-29 k-30
^ _ came	a25
^ _ catches	h26
^ _ causes	h27
^ _ chattering	f53
^ _ chest	c42 h-24
^ _ chills	f92
^ _ clunks	h24
^ _ coke	d71
^ _ cola	d42
^ _ cold	e42
^ _ cooking	g29
^ _ crack	j29
^ _ crawling	i66 k-28
^ _ curls	h-24
^ _ day	k-26
^ _ deads	e37
^ _ degrees	f-52 g91
^ _ did	a-28 c40
^ _ dizzy	e78 m-37
^ _ do	k24
^ _ does	h24
^ _ doms	k24
^ _ done	j-29 m51
^ _ down	c24 i31
^ _ drop	i32
^ _ faint	e79 g-28
^ _ feeling	c-32 k56
^ _ feels	a32 c-35 i-29 j-30 k97 m-26
^ _ feet	h-33 i109
^ _ felt	h-40 j37
^ _ fever	f32 h24 m-46
^ _ feverish	f45 l-25
^ _ fine	a52 h-62 k27
^ _ first	h-40 k42
^ _ flexor	h-46 k66
^ _ foot	i29
^ _ for	b-24 e-80 h170 i-48
^ _ gave	l57
^ _ get	c28 k31
^ _ goal	h27
^ _ goes	h-70 j27 k56
^ _ going	c38
^ _ gone	a-29 i48
^ _ goosebumps	f28
^ _ groin	j38
^ _ guinness	d73 i-24
^ _ hamstring	j95 k-55
^ _ have	i39
^ _ head	e96
^ _ headed	e37
^ _ heard	j41
^ _ heart	c27
^ _ heat	g29
^ _ here	c29 h-26 k26
^ _ hip	e-28 h106 i-25
^ _ hips	h36
^ _ hot	g61
^ _ hr	c50
^ _ hurts	a28 c43 i-29
^ _ i	f32 h24 j-39
^ _ in	a-31 b-39 d31 e-40 f-30 g68 h-27 j69 k49
^ _ is	a44 b-35 c29 f-27 l25 m-49
^ _ it	d76 f-37
^ _ jabbing	k31
^ _ joint	h30
^ _ just	b-26 j-45 k82
^ _ k	f-27
^ _ keep	f29
^ _ keeps	e38 h36 l-24
^ _ kicked	c56
^ _ kind	h25
^ _ knee	h109 j27 k-28
^ _ kneecap	h30
^ _ knees	h90
^ _ last	f51
^ _ left	b70 m-34
^ _ leg	b25 h-25 i74
^ _ legs	l72
^ _ like	c38 h-79 k44 l-34 m24
^ _ limping	m41
^ _ little	m42
^ _ locked	h57
^ _ long	m35
^ _ look	l47
^ _ looks	d39
^ _ lower	b25
^ _ made	j24
^ _ me	e37 f-31 k-58
^ _ miles	k30
^ _ min	h-27 k34
^ _ more	a42 h-35 k42
^ _ my	b33 c27 f-28 g-26 h-38 j59 k-41 l-29 m39
^ _ niggle	h40
^ _ no	h25
^ _ not	a-26 g-28 h52 i30 k-51 m53
^ _ now	d-25 e-28 g48 k26
^ _ of	a-36 d-25 e30 f36 h-50 j-29 k-51 l45 m78
^ _ off	h27
^ _ on	f59 j-30 k-40 m26
^ _ one	b29 h-32 m42
^ _ only	h26
^ _ out	e65 g67 i-32 k-38
^ _ over	e48
^ _ pain	f32 k74
^ _ pee	d35
^ _ pinch	h-44 k51
^ _ pinches	k33
^ _ pinged	b-25 k38
^ _ pipi	d28
^ _ please	e28 f48 k-50
^ _ popped	h-66 j110 k-36
^ _ pulled	k26
^ _ pulse	c53
^ _ reminders	g25
^ _ rep	k24
^ _ rest	h-31
^ _ right	a-24 h33
^ _ room	e37
^ _ round	m29
^ _ run	e42 m53
^ _ running	i28
^ _ say	j28
^ _ says	a-27 f55 m39
^ _ shin	a39
^ _ since	f32 i-30
^ _ sits	e-26 i35
^ _ so	l42
^ _ sore	d30
^ _ sound	h-27 j25
^ _ spins	e36
^ _ spot	a47
^ _ squats	e-46 j-58 k76
^ _ stars	e75
^ _ still	e54
^ _ stop	a44 i-28
^ _ strain	k35
^ _ sweats	f51
^ _ swimming	e48
^ _ tendon	h45
^ _ that	e50
^ _ the	a56 d38 e-24 f94 h32 i-46 j-44 k-117
^ _ then	b-26 f28
^ _ thigh	l44
^ _ think	f-31 g44
^ _ this	f66
^ _ ticker	c50
^ _ tight	h-26 k40
^ _ to	a-32 e31 m25
^ _ today	k-42 m35
^ _ toe	i28
^ _ toes	i48
^ _ too	f-34 g53
^ _ treadmill	e33 h-40
^ _ tweaked	k61 m-26
^ _ twice	l25
^ _ twinge	k53
^ _ twisted	h29
^ _ under	e-35 f53
^ _ up	e35 f57 h-79 i-35 m68
^ _ ups	m32
^ _ urine	d35 h-27
^ _ vision	e29
^ _ was	g26
^ _ watch	c31
^ _ wee	d36
^ _ went	e39 j30
^ _ why	g33 h-36
^ _ with	b28
^ _ would	i31
^ _ yesterday	f-36 g52 j70 k-56
^ _ zap	k65 m-39
^ a	k58 m49
^ achilles	k39
^ afib	c56
^ ankle	d-31 h72 l31
^ ants	i66 k-28
^ arms	l28
^ ask	e26 g-26
^ at	h25 k-57
^ back	k34
^ been	g38
^ behind	h29
^ big	i28
^ bit	e31 h-51 l43
^ blacked	e29
^ blood	d30
^ boiling	e-27 g60
^ both	i64
^ breathing	c76
^ bulgarians	h28
^ bursitis	h49
^ calf	b87 h-30 i-35
^ came	e26
^ can	a-32 f24 g-28 h37 i37 j-26 k-35 m42
^ chest	c36
^ cold	f51
^ collapsed	g24
^ coughing	c47
^ covid	c-25 f62
^ deads	j28
^ delete	e26
^ did	e26 j24 l-24
^ doc	c30 f-29
^ does	f36 k-42
^ doms	a-26 h26 k58
^ dull	a28 d-29
^ edit	f28
^ electric	k33
^ elephant	c44
^ end	m40
^ erase	k-24
^ every	k36
^ everything	d30 e65 j-38 k-45
^ explain	f28 h-35
^ favouring	m40
^ feel	c-24 e58
^ feeling	f36 h-25 i31 l-25
^ felt	j101 k-35
^ fever	e-26 f31
^ feverish	f39
^ finished	c24
^ first	d33
^ fix	m28
^ flu	f52 h-36
^ foot	d-33 i120
^ front	h32
^ give	g28
^ glute	k24
^ going	c27 k-27
^ got	b-45 d-28 f93 g38 h-80 j-33 k86
^ groin	k33
^ gym	f28
^ hack	j-48 k62
^ had	e46 f41
^ half	a-27 i38
^ hamstring	e-40 k145
^ hamstrings	l68
^ happy	h24
^ head	e105
^ heard	h-33 j48
^ heart	c112 e-36
^ heat	e-24 g51
^ hip	c-42 e-42 h153 j-33
^ hips	h96
^ hobbling	e-40 h-41 i-37 m179
^ hot	a-31 f62 k24
^ how	f30 h25 k-54 m33
^ i	a-53 b-31 f76 h-42 l-45 m56
^ if	i24 m24
^ in	k-38 l26
^ inside	h36
^ is	d25 h-67 j75 k-44
^ it	a-36 b-29 c-36 e-34 f-30 g51 k73
^ jogging	b26 g-49 h-27 k79 m-26
^ just	e-35 g35 j57 k-50
^ k	e29
^ keep	e25
^ kind	e35 h-24 m38
^ km	h27
^ knee	a47 d-45 e-32 f-28 h93 k59
^ kneecap	h113 k-27 m-31
^ knees	h75
^ later	d36
^ left	k-38 l40
^ leg	a-27 d34 e-28 h29 i40
^ legs	d-28 e31 f-67 l133 m-24
^ lift	h-52 k34
^ light	e37
^ lightheaded	e102 k-24
^ limping	k-27 m87
^ little	k37
^ loud	j29
^ lower	b24
^ lunges	h48 m25
^ me	h32
^ metatarsal	a83 h-28
^ mid	e54 g-25 h-79 i44 k57
^ mile	c59 h-27
^ mri	a38
^ mute	f50 k-24 m-30
^ my	a-32 b33 h-25 i50 j45 k-125 l67 m33
^ nearly	e41
^ need	m33
^ no	a41 e-26 j-26 k25
^ nordics	j35
^ not	m-26
^ on	b-28 e71 f-39
^ one	b81 c-27 j24
^ only	b36
^ ouchie	k33
^ out	k43
^ overheated	g31
^ ow	k34
^ pain	a26 c29 e-42 h-26 i29 k38
^ passed	e50
^ patella	h52
^ pee	d26
^ peed	d87
^ peeing	d65 i-24
^ pins	i69
^ piss	d43
^ pissed	d56
^ pistols	j28
^ please	a44 i-38 j28
^ pop	h-27 j99 k-43
^ pressure	c34
^ puffy	d-28 l72
^ pulled	e-27 m61
^ pulse	c70 e-41
^ quad	e-30 h-28 k113
^ quads	a-49 e-26 l92
^ quit	b27
^ ran	e-27 g29
^ rdls	j-36 k54
^ resting	c73
^ right	b28 i-33 m-34
^ room	e44
^ running	h-57 i-39 k61
^ saddle	i49
^ same	a35
^ saw	e59
^ sciatica	i-41 k66
^ seeing	e38
^ sharp	k42
^ shin	a87 h-29
^ shinbone	a38 h-29
^ shivering	e-33 f40
^ shooting	k76
^ si	h28
^ since	i-27
^ slept	e28
^ snap	h-27 j49
^ so	e-24 g25 m-24
^ something	h24 j27
^ sore	h-43 k42
^ squats	c41 j-27
^ stabbing	b-24 k36
^ standing	m59
^ step	m32
^ still	h46
^ stitch	c54 k-24
^ stood	e29
^ stop	b24 e30 f-28 k-33 l28
^ sumo	j28
^ suns	g29
^ sunstroke	f-29 g89
^ teeth	f53
^ temp	f117 h-85
^ tempo	f-26 k63
^ the	a45 c-43 d-30 e65
^ there	b24 j26 k-58
^ thermometer	a-33 f62
^ thigh	k36 l45
^ thighs	l55
^ think	k63
^ threw	g24
^ ticker	c57
^ tight	c39
^ tingly	i29
^ toes	f-25 i64
^ toilet	d50
^ top	a38
^ treadmill	h38 k-29
^ tunnel	e29
^ tweaked	k35
^ undo	j24
^ unsubscribe	h42 k-29
^ update	i29
^ urine	c-30 d110 f-35
^ walking	m29
^ wall	e-26 i35
^ was	e28
^ wee	d50
^ weird	c41
^ went	d29 e37
^ what	g-24 h66 k-35
^ when	h29
^ where	h-33 k34
^ whoa	e45 m-37
^ whole	i35
^ why	f34
^ woke	b28 f54
^ woozy	c-24 e92 k-29
^ wrong	b31
^ yesterday	d26 h-25
^ zap	k66 m-24
^ zero	k24
a	d-31 g-51 h32 i-59 j27 k75 l-45 m30
a #	m40
a _ #	f29
a _ $	e-26 f67 h56 k-84 m40
a _ ?	i42 j24
a _ ache	h28 k-29
a _ achy	f-25 h52
a _ and	d36 h-50 j-29 k36
a _ ankle	h39
a _ at	h-42 k36
a _ ball	h-28 l51
a _ behind	h-30
a _ breath	c38
a _ calf	b38
a _ can	h-25 k32
a _ easy	l32
a _ for	h43 k-37
a _ from	h40
a _ go	e30
a _ head	e31
a _ heart	c41
a _ i	a-34 j50 k27
a _ in	a41 e-24 h-71 j74 k24
a _ is	f26 h28
a _ jab	h-26 k29
a _ jog	c33 e26 f-28
a _ just	k33
a _ knee	h41
a _ knife	k31
a _ min	e-40 m43
a _ noise	j51 k-36
a _ now	f-25 k-27 m36
a _ of	f32
a _ on	i34
a _ poker	h-26
a _ pop	j48
a _ puffy	j24
a _ quad	k32
a _ since	m25
a _ solo	c35
a _ stab	h-54 k74
a _ still	e-24 f28 h26
a _ swollen	h28
a _ temp	f68
a _ that	h29
a _ thing	h-24
a _ through	k43
a _ to	k25
a _ turn	e38
a _ walk	j29 k-24
a _ walking	k26
a _ way	l28
a _ wire	k51
a beat	c32
a belt	c41
a bit	h35 l-28 m46
a bite	h-24 k27
a boat	e68
a boot	a34
a clot	b29
a cold	g39
a cork	j29 k-29
a crack	a26 h-37 j51
a dagger	k27
a day	l25
a doctor	d25
a drum	c32
a dull	h42
a fever	f28
a few	c25
a full	c27
a funny	e38
a grapefruit	h49
a guitar	k46
a gym	g25
a hairline	a28 k-24
a hard	b29 k-29
a heavy	c33
a hip	h30
a hot	a24 k34
a jog	h-24 m43
a kerb	k-30 m33
a knee	h34
a limp	f-34 m45
a little	a-26 e36 l26 m28
a loud	j26
a mile	h30
a niggle	h25 k-24
a noise	j56
a phone	i48
a pinch	k26
a pirate	m63
a pop	j46 k-29
a radiator	f40
a run	i24 m27
a sec	e76
a slash	d46 h-30
a snap	j60
a sore	a38 h30
a stone	a24
a stove	f26
a strained	h33
a sudden	f28
a swollen	b38
a temp	f76 m-30
a temperature	f59
a thing	h-31 k28
a tiny	k30
a tug	k26
a tweaked	k35
a twinge	a-30 h25 k74
a walk	c36
a warm	h27
a wasp	h-40 k41
a wee	h-40 k40
a zing	k25
about	a-28 h53 k-26 m37
about my	h26
about the	m25
about to	k26
abou~	a-28 h53 k-26 m37
above	h-78 l71
above _ ankle	h-64 l47
above the	h-78 l71
abov~	h-78 l71
ache	a53 d-26 e-28 h193 i-30 k-101 m-24
ache $	h28
ache _ i	h40
ache _ in	a28
ache _ on	a27
ache _ the	c26 h26 k-31
ache both	h30
ache deep	a28
ache in	c26
aches	f32 h148 i-40 k-60
aches _ $	c29
ache~	f32 h156 i-42 j-24 k-60
achilles	a-37 c-27 d-27 h50 j91 k62
achilles _ like	k27
aching	c-25 e-36 f30 h84 k-35
aching all	c-25 f47
achi~	a-46 c-52 d-27 e-55 h135 j86 k27
achy	e-42 f24 h118 k-25
achy after	h25
across	c35
acro~	c35
acting	h30
acti~	h30
actually	l27
add	d-29 h-25 j45
add _ i	m25
add that	m25
adductor	k82
adductor went	j-38 k62
addu~	k82
advil	f46 h-26
advi~	f46
afib	c56
afib _ off	c56
afib kicked	c56
after	a-40 c49 d26 f-30 i27 k-36 l-34
after ?	h-30 k49
after _ #	e-40 h-24 m83
after _ $	a-24 h-46 k49
after _ day	f31 h-32
after _ ext	h28
after _ flight	b29
after _ press	h30
after _ run	g33
after a	e-37 g31
after coffee	c39 d-25
after deadlifts	h-29 i38
after deads	i24
after leg	f44 h50 i-25
after legs	e35
after lunges	m34
after squats	h-45 i-27 j33
after the	c-31
afte~	a-42 c32 d26 e38 f-30 i39 k-35 l-37
again	b-27 c55 d-42 f-37 i26
again $	b-27 c35 h-29 i-30 k52
again _ $	h46
again now	e24
again today	h47
agai~	c55 d-42 f-37 i26
ago	a-26 d-26 e37 j40 k-30
ago $	e36 h-27
ago _ my	h28
air	d27
air squats	d27
all	a-55 b-24 d-27 e61 f85 k-85
all #	m26
all _ #	l28
all _ $	c24 g45 i32
all _ a	f31
all _ but	h24
all _ easy	m26
all _ in	e39
all _ run	i25
all _ since	e34 i-32 m27
all _ teeth	f31
all day	d-28 e30 i26
all good	e32
all grey	e38
all lopsided	m34
all morning	f-27 i74
all night	f34 k27
all of	f31
all over	e-32 f60
all the	h25
all week	d-29 h30
along	h27 k-25
alon~	h27 k-25
alright	e24 i25
alri~	e24 i25
also	b28 e29 g-26
also _ have	f38
also i	f38
always	d25
alwa~	d25
am	g27 h30 j-31 k-30 l-32 m26
am _ #	e30 f39 m-29
am _ $	g65 k-47 m39
am _ ?	k66
am _ and	e24
am _ crutches	m29
am _ i	m44
am _ right	k25
am _ the	j-36 m31
am _ to	e29
am _ up	f68
am at	k-31
am burning	f68
am i	g46 k-30
am in	a34 k-41
am limping	m53
am on	e25 j-27
an	b-38 d-44 g42 h27 i29 k-28 l37 m-29
an _ $	h25
an _ ago	e42
an ache	h27
an egg	f48
an hour	e42
an hr	e24
and	a-69 b64 f41 g86 h26 j-42 k-70 l66 m-98
and _ #	f26 i-33
and _ $	i-31 j-39 k32 l39
and _ ?	h-25 k32
and _ aches	c29 h-26
and _ after	h34
and _ all	c-36 f57
and _ am	k39
and _ and	e-37 f38 g44
and _ ankle	h29
and _ calf	j35
and _ chest	c47
and _ down	i45 k-26
and _ hard	l25
and _ head	e40
and _ i	d48 e-25
and _ in	f-34 i30
and _ is	b24 c27 d-24 h30 i-28 j-34 k70 l-24 m-36
and _ it	h-28
and _ knee	h33
and _ knees	f60 h-60
and _ not	e-25 g34 i48 m-28
and _ numb	i43
and _ room	e29
and _ run	c27 f-73 g62 l32
and _ say	h-24 m49
and _ stars	e26 g-25
and _ still	e-24 g39
and _ sweating	g27
and _ the	b30
and _ to	g24
and _ was	d45
and _ weak	l29
and _ wee	h-57 k34
and _ with	e31
and a	f42 h-29 k58
and ache	h30
and aches	c-26 h45
and achy	f24
and back	k30
and clammy	g25
and cold	f49 i-31
and goosebumps	g34
and got	g40
and hip	h42
and hot	b36 f29 i-32 l27
and hurts	h46
and i	a40 c-33 h41 i-25 m-40
and it	a-37 b34 c24 d27 e-28 i-38 k52 l-24
and jaw	c52 h-26
and lips	i27
and looks	b25
and me	i30
and my	d53 g-29 h-42 i-32 j36
and nausea	g37
and needles	i105
and numb	i33
and one	k27
and painful	h38
and puffy	b26
and red	b27
and rock	l25
and seeing	e39 g-25
and shaking	f36
and shivery	f49
and sick	e-33 g38
and stopped	g27
and swollen	l26
and the	b30 c32 i-28
and then	h27
and warm	b34
and weak	l50
and went	e26
and will	i25
and you	h-24 m49
angry	a27
angr~	a27
ankle	c-52 d-53 e-82 f-62 h343 j26 m-69
ankle $	i36
ankle _ ?	h-33 k38
ankle _ a	h30
ankle _ complaining	h31
ankle _ i	h31
ankle _ not	h24
ankle _ on	j36
ankle _ way	h24
ankle _ when	h45
ankle bone	a-37 k56
ankle from	h24
ankle gave	h24
ankle i	h30
ankle is	h27 l30
ankle niggle	h25
ankle on	h-58 j58
ankle popped	h-36 j36
ankle rolled	h42
ankle went	k32
ankle when	h24
ankles	f-37 h159 k-24
ankles _ a	h24
ankl~	a-30 b-34 c-62 d-56 e-90 f-98 g-38 h503 j26 k-40 m-75
answer	h33
answ~	h33
ants	i96 k-28
ants _ in	i56
ants crawling	i66 k-28
anymore	m26
anym~	m26
anything	e68 f-29 g37 h-32
anyt~	e68 f-29 g37 h-32
anyw~	m45
apparently	e-27 g32
appa~	e-27 g32
arch	i-30 k70
are	c-25 d-34 h50 l48
are _ $	h27
are _ swollen	l31
are dead	i35
are not	h24
are so	l31
area	i28
area feels	i25
arm	c93 h-32
arm and	c26
arms	l26
as	b-27 e37 f-76 j27 k-61 l105
as _ $	e-26 i24
as a	l25
as anything	e61 f-29
as my	c34
as water	l59
ask	g-26
ask later	f25 g-24
ask me	e26
asking	e25
aski~	e25
asleep	c-42 e-30 h-44 i188
asleep all	h-35 i47
asleep and	i30
asleep since	i30
asle~	c-42 e-30 h-44 i188
at	b-42 c39 d-28 e79 h-44 j28 k-27
at #	g30 h26 j25 m-24
at _ #	c33 e39 f-25 h-41 k-36 m32
at _ $	e-40 f26
at _ ?	e55 f-25 h35
at _ am	j33
at _ bottom	j27
at _ bridge	a31
at _ desk	c36
at _ edges	e65
at _ foot	l29
at _ had	g26
at _ k	g26 k-31
at _ leg	e28 h-25
at _ lights	e-27 j-38 m66
at all	k-27 l55
at km	e52 k-32
at lockout	k31
at lunch	e33
at mile	c25
at my	c38
at night	a50
at the	e63 f-25 g-33 h-48 k71 m24
at work	e30 k-45
ate	e28 k41
awake	h-28 i41
awake ?	i26
awake _ $	i26
awak~	h-28 i41
away	e45 f-26 h-37 k24 m39
away #	e31
b	h24
b #	h24
baby	h26
back	a-28 c-31 f-34 g-49 h45 j46 k73
back #	h30
back $	k26
back ?	j26
back _ $	j26
back _ like	k34
back of	b41 h-44 j57
back on	k27
back to	m26
bad	c-32 g35 i24 k42 m-31
ball	h-28 l51
ballooned	a-42 l94
ballooning	b63 k-27 m-26
ball~	a-42 b73 e-25 k-38 l106 m-40
band	c27 k-32
band _ the	c27
band round	c27
bang	h-48 j71
bar	e29
barely	h51 k-25
bare~	h51 k-25
barking	h39
bark~	h39
basically	f29
basi~	f29
bath	g41
bathroom	d29
bath~	d29
be	h43 m-32
beach	h-29
beac~	h-29
beat	c32
beats	c64
beat~	c71
because	a-28 c26 f29 j28 k-40
because my	h-40
because of	h26
beca~	a-28 c26 f29 j28 k-40
bed	c29 f99 g-24 i-24 k-34
bed $	f27 k-36
bed _ #	f47
bed with	f58
been	f-34 g52 j33 k-30
been _ and	g25
been _ since	h-56 i34 j51
been limping	m26
been tingly	i25
beer	d36
beetroot	d76 k-32
beet~	d76 k-32
before	k26
befo~	k26
behind	c34 h-41 i-28 k79
behind _ breastbone	c45 k-24
behind _ knee	h-32 k43
behind _ kneecap	k49
behind _ thigh	k48
behind me	k-32 m24
behind my	h36
behind the	h-76 i-27 k134
behi~	c34 h-41 i-28 k79
below	a76 h-86
belo~	a76 h-86
belt	c37 i57 k-25 l-34
bench	a-24 c32
benc~	a-24 c32
bend	l43
bet	k-29
better	k45
bett~	k45
between	c34
betw~	c34
big	f-28 h47
big _ joint	h43
big toe	a-24 h63 i32
bigger	b54 l45 m-26
bigger _ it	b44
bigger _ the	l39
bigger than	l25 m-26
bigg~	b54 k-25 l45 m-26
bit	b-28 e96 i-33 j-49
bit _ $	e71 k-33
bit _ but	h35
bit _ is	c-24 k47
bit _ the	k28
bit achy	h41
bit faint	e46 k-33
bit lightheaded	e31
bit of	f29 h-35 k-28 l42
bit off	k26
bit puffy	h36
bit swollen	h28
bite	h-24 k27
bite _ it	h-24 k27
bite to	h-24 k27
black	e65 k-33
black _ a	e33
black for	e39
black spots	e26
blacked	e82
blacked _ for	e31
blacked out	e82
blac~	c-33 e147 k-45
blan~	f42
blood	d39 k-35
blood in	d44 k-26
bloo~	d39 k-35
blown	h24 l26
blown _ like	l24
blown up	h24 l26
blow~	h24 l26
boat	e68
boiling	e-53 f36 g77
boiling out	e-27 g60
boil~	e-53 f36 g77
bolt	k25
bone	a338 c-34 f-30 h-121 i-52 m-40
bone _ am	k27
bone _ if	h-67 k53
bone _ on	a24
bone _ the	h26
bone i	k27
bone is	a25
bone itself	a30
bone one	a88 h-62
bone throbs	a29
boom	c25
boom _ boom	c25
boom boom	c25
boot	a69 c-29
bored	f41
bored treadmill	f39
bore~	f41
borrowed	m44
borr~	m44
both	c-31 d-43 e-46 f-43 h219 i56 k-50
both _ the	h31
both ankles	f-33 h39
both feet	h-33 i75
both knees	h93
both legs	i-24
bottom	j27
bottom of	j27
bowl	d50
bowl _ like	d24
box	a31 b-27 i-28 k50
box jumps	a38 b-26 i-29 k38
break	c-31 j-28 k50
breakfast	c-39 e53 k40
breastbone	c102 k-48
breastbone _ at	c39
breath	c121 k-64
breath in	c34
breathe	c103 h-57
breathe in	c38 h-25
breathe out	c30
breathing	c132 m-25
breathing in	c76
brea~	a-41 b-24 c404 f-28 h-83 i-36 j-42 k-61 m-48
bric~	h-26
bridge	a30
brid~	a30 k-26
bril~	b28
broke	a36 e-26 f25
broken	h-77 k101
brok~	a26 e-26 f25 h-64 k99
brother	b33
brot~	b33
brown	d270 e-40 h-53 i-27 k-40 l-24 m-30
brown $	d43
brown _ $	d27 k-24
brown _ i	d39 h-28
brown _ leg	d24
brown since	d38
brown when	d36 h-28
brownish	d33
brow~	d302 e-51 h-53 i-37 k-40 l-24 m-34
bruised	a50
brui~	a65 h28 i-26 k-31
brutal	g28
brut~	g28
btw	f28 h-26
btw $	f28 k-26
btw _ is	k34
btw knee	k34
bubble	h-41 j51
bubble wrap	h-41 j51
bubb~	h-41 j51
buckled	h39
buckled _ the	h30
buck~	h34 m44
bug	f51
bulgarians	k28
bulg~	k26
bum	k75
bum _ foot	k26
bum cheek	k37
bum to	k26
burning	e-40 f102
burning _ and	f29
burning up	e-40 f102
burns	b25
burn~	b30 e-40 f96 m-28
bursitis	h49
burs~	h49
bus	j-30 m33
but	c-24 e-46 f108 g-31 i-47
but _ $	h-49 l51
but _ am	d27
but _ feel	f44
but _ in	l28
but _ is	b-37 k25
but _ to	m36
but _ was	h-29 j46
but i	d40 k-27
but it	b-34 k39
but just	a24
but legs	f64
but nobody	j30
but not	l28
but only	h-31 k51
but the	h27
but there	h-37 k25
buzzing	i73
buzzing _ a	i36
buzzing like	i36
buzz~	i85
by	b-27 f-31 h33 k39
by my	b-35 k56
by the	f-31 h29
c	g48
calf	a-49 b550 c-103 d-57 e-64 f-63 g-42 h-173 i-53 j106 k122 l-65 m-109
calf $	k68
calf _ $	b39 k-25
calf _ ?	b29 m-28
calf _ a	b30
calf _ and	b60
calf _ doing	b-39 k52
calf _ hot	b42
calf _ i	k58
calf _ is	j24
calf _ like	k32
calf _ morning	b-34 i40
calf _ not	j33
calf _ the	b25
calf _ up	b28
calf _ went	j47 k-26
calf at	j-27 k37
calf each	b-25 k46
calf gone	b28
calf has	b41 k-33
calf is	b182 c-24 h-47
calf just	b-40 j53
calf on	b39 k-34
calf raise	j28
calf raises	j26
calf swollen	b33
calf tender	b47 k-26
calf when	k43
call	h43
call it	h25
calves	a-28 b62
calv~	a-28 b62
came	d36 k-32
came _ all	e26
came back	a25 k-27
came out	d36
came over	e26
can	a-24 e-28 g36 h-41 k-54 m67
can _ ?	f-31
can _ bend	l34
can _ climb	l26
can _ cool	g48 m-26
can _ feel	a-26 i175 l-33 m-47
can _ get	c27 h25 m-31
can _ it	j25 k-33
can _ jog	e33
can _ lift	i-32 l92 m-28
can _ load	m45
can _ put	i-41 m122
can _ run	b25
can _ stand	l-37 m31
can _ still	k35
can _ think	g66
can _ walk	m61
can i	e31 f28 h-28 k32 m-42
can not	a-43 e-65 g56 h-37 k-34 l60 m93
can run	i-24
canal	j27
canal path	h-27 j27
cana~	j27
cancel _ check	j26
cancel my	j26
canc~	f42
car	e-43 f-25 h30 j36 k-43 l62
card~	c26
carry	e27 h-34 j-25
carry _ ?	e30 h-37 j-25 k33
carry on	e27 h-27 j-25
carr~	e27
catch	k38
catch _ the	h-29 k38
catches	c35 h37 k-26
catching	h61 k-44
catc~	c43 h82 k-33
caught	e-28 f32 k31
caught myself	h30
caug~	e-28 f32 k31
causes	h27
causes a	h27
change	h-25 k28
change it	k29
changing	e32
changing room	e32
chan~	e32
chattering	f107
chat~	f107
check	a34 j24
check _ #	f32
check ins	a34 j24
chec~	a37 e25 g-33
cheek	k37
chee~	k59
chest	a-42 c435 e-71 f-33 g-27 h-96 k-44 l-24 m-30
chest _ tight	c45
chest feels	c64
chest hurts	c28 h-24
chest is	c29
chest pain	c69 h-27
ches~	a-42 b-33 c467 e-71 f-42 g-27 h-96 k-44 l-27 m-30
chills	c-33 e-59 f214 h-32 k-24 m-37
chills $	f37
chills _ a	f32
chills all	f42
chills and	c-25 e-33 f32 g43
chills but	f35
chil~	c-31 e-27 f214 h-27 i-36 k-24 m-41
clammy	g25
clam~	c28 f-27 g25
clas~	f-37 m29
clauses=1	a-33 b-82 e110 h-46 k27 l24
clauses=2	a-26 b-77 e88 g-83 h71 j-31 k35
clauses=3	a-34 b-32 d38 e78 g32 j-28 k72 l-43 m-66
clauses=4	e38 f85 g67 h-30 i-55 j-29 l-48
clean	h-35 k66
clear	e42
clea~	e39 h-30 i-27 k64
click	h38
clicking	h25
clicks	h32
clicks _ hurts	h25
clicks and	h32
clic~	h108 l-24
climb	c28
clim~	c45
clon~	h38 k-29
clot	b98 h-27 k-45
clot _ the	b46 k-31
clot in	b46 k-31
club	h-25 k40
club ?	e26
club _ $	e26
club _ ?	c28
clunk	j55 k-34
clunk _ in	j24
clunk _ the	j27
clunk in	h-36 j50
clunk pop	j24
clunks	h38
clunks and	h27
clun~	h25 j53 k-34
coach	m37
coach _ run	m40
coac~	m37
coca	d82 h-25
coca cola	d82 h-25
coffee	c48 d50 e-38
coffee _ $	d27
coffee _ it	c26
coff~	c48 d50 e-34
coin	a38
coke	d111
coke $	d27
cola	d261 e-31 f-47 h-43 l-45
cola $	d36
cola _ #	d30
cola _ a	d35
cola _ morning	d44
cola after	d36
cola can	d41
cola coloured	d36
cola this	d44
cold	d-26 f73 g75 h-33 m-29
cold #	f27 i-31
cold _ $	e28 f-34 g65
cold _ and	f38
cold _ clammy	g25
cold sweats	f61
collapsed	g24
collapsed _ the	g24
coll~	g24
color	d49
color of	d42
colour	d107 m-27
colour of	d92 m-24
coloured	d95 f-25
coloured pee	d29
colo~	a-27 b-27 d258 e-31 f-37 k-30 m-28
comes	i-30
come~	i-30
coming	d29
comi~	d29
complaining	h34
comp~	h48
confirmed	b33 h-27
confused	f-28 g110
confused _ #	f-28 g29
confused still	g25
conf~	e-30 f-28 g108 h-46
continue	g29
continue ?	g29
continue _ $	g29
cont~	g29 i27 k-26
cooked	e-33 g38
cooking	g29
cooking me	g29
cook~	e-49 g67
cool	g48 m-26
cool~	f-24 g24
cord	b35 k-31
cork	j29 k-29
cotton	e29 g-28 i35
cotton wool	e29 g-28 i35
cott~	e29 g-28 i35
couch	c33
couc~	c33
cough	f29 h-31 k27
coughing	c47
coug~	c77 f28 h-31 i-38
could	f51
coul~	f51
covid	c-25 f62
covi~	c-25 f62
crack	a25 h-64 j110
crack _ my	j34
crack from	j29
crack in	a25
cracked	a60 h-28 j36 k-43
crackle	j27
crac~	a84 c-25 h-103 j179 k-73
cranky	h54
cran~	h54
crawling	i66 k-28
craw~	i66 k-28
crazy	c-27 f38 h-47 l40
crazy $	h-47 l40
craz~	c-27 f38 h-47 l40
creaks	h37
creaky	h42
crease	h-67 k92
crease $	k24
crea~	c-24 h30 k52
crunch	h28
crunchy and	h26
crun~	f-25 h46
crushing	c26
crus~	c26
crutches	k-24 m92
crut~	k-38 m113
cut	k38 l32
cut short	k51
dagger	k27
dagg~	k27
dark	c-26 d206 e-43 f-35 h-41
dark _ $	d25
dark _ but	d32 f-24
dark pee	d44 f-24
dark since	d43
data	c26
day	a-26 d41 f28 k-42 l35 m-35
day #	l26 m-29
day ?	l25
day _ $	l26
day _ it	i26
day _ k	l28 m-29
day probably	e44
day run	i26
dead	i133 m-29
dead _ can	i49
deadlift	j-25 k29
deadlift _ ok	k33
deadlift jog	k33
deadlifts	c38 i24 j25 k-29 m-26
deadlifts and	c27
deads	e28 i28
deads yesterday	j26
dead~	c33 d-26 e39 f-26 h-39 i55
deep	c36 d-28 e-46 h116 j-30 k-73 l60
deep _ $	h53
deep _ ?	d-28 l72
deep _ the	h25
deep in	h75
degrees	f-35 g111 k-25
degr~	e-30 g112 k-25
dehydrated	d48
dehy~	d48
delete	e26
delete last	e36
dele~	e26
dentist	i51
dentist _ it	i28
dent~	i51
describe	d25
desc~	d25
desk	c36
did	e32 h35 j60 l-50
did _ faint	e36
did _ log	h24
did _ yesterday	c28
did a	a-28 c38
did i	h31
did not	e43 h-25 l-36
did squats	c29
dinner	e27 f-30
dinn~	e27 f-30
dizziness	e68 h-35
dizzy	c-29 e279 f-33 h-64 k-28 m-49
dizzy $	e49
dizzy _ $	e57 m-37
dizzy _ squats	e27
dizzy after	e24
dizz~	c-29 d-25 e347 f-45 h-99 k-28 m-49
do	a-27 f29 h36
do $	m35
do _ #	k26
do _ lift	k-30
do _ put	h-34 k25
do for	h26
do i	i38
do not	e-28 l29
doc	a53 b46 c29 d24 f-38 k-60
doc _ a	a32 k-31
doc thinks	b26 k-24
doctor	d25
doct~	d30
does	f43 g-27 m-31
does _ $	h27
does not	e45 j33 k-32 m-24
dog	m25
doing	b-49 c29 f-25
doing _ $	e33
doing laps	e30
doing that	b-27 k24
doin~	b-49 c29 f-25
doms	a-25 e-44 f50 k43
doms #	f-25 k45
doms $	f26
doms _ #	f32
doms _ ?	k-27
doms just	f32
done	f-31 i30 m42
done $	c26
done _ to	k32
done heard	c-24 j36
dot	a107 h-74
double	g39
doub~	g39
down	a-81 d-36 e119 f33 h-37 j-66 k88 l-43 m26
down $	e30
down ?	h-29 k29
down _ #	f51
down _ a	i-25
down _ after	g25
down _ back	g-24 k25 m26
down _ calf	b-31 i40
down _ left	k28 m-34
down _ leg	h-24 k59
down _ my	h-35 i39
down _ the	h31
down and	c24
down my	b-31 k59
down now	f24
down the	i52 k39 m-35
down to	f27 i46 m-32
downstairs	h39
down~	h70
dragging	m50
drag~	k-35 l32 m36
dramatic	m37
dram~	m37
drenched	f40
dren~	f40
drink	g28
drinking	c-24 d49
drin~	c-24 d48 g25
driv~	i26
drop	h24 i32
drop ?	h36 k-36
drop~	k-32
drum	c47
drum solo	c35
dry	g34
dull	a34 d-37 g-35 h113 k-28
dull _ deep	a28
dull _ in	d-29 h56
dull ache	a28
duvet	f42
duvets	f33
duve~	e-29 f75
dvt	b36
each	a44 b-25 c30 k67
each _ $	a36
each _ i	c29
each breath	c43 k-30
each step	a42
each stride	k29
each time	k26
earlier	e47
early	c35 e-24
earl~	c43
ears	e69 h-41
ears ringing	e50 h-40
easy	e-35 g27 j-40
easy #	f-24 g38 k-34
easy ?	e-28 i37 j-25 m45
easy _ $	c25 e-32 i35 j-25 k-27 m28
easy _ ?	a-29 c-31 d48 g53 j-25
easy _ to	h27 k-46 l41
easy jog	e-32 f40 m-25
easy loop	h-28 k40
easy run	d52 e27
eaten	e36
eate~	e36
edge	a25
edge _ my	a25
edge of	a25
edges	e65
edge~	e65
edit	f28
edit _ :	f29
edit last	f29
egg	f48
either	k25
either way	h-26 k32
eith~	k25
electric	k44
electric shock	k36
elec~	k44
elephant	c67
elephant _ my	c27
elephant _ on	c40
elephant on	c27
elep~	c67
else	a52
embarrassing	h-36 l60
emba~	h-36 l60
end	m39
end of	a-25 m46
end the	a26
ended	c35
ende~	c35
er	e-26 l36
erase	k-24
eras~	k-24
even	c46 e-34 k41 m-29
even _ i	c32
even after	g25
even though	c32
evening	e35
evening _ ?	m26
evening run	m25
even~	e35
ever	k-25 m33
ever since	k-25 m41
every	e-49 i-38 k144
every _ #	a29 h-31 k45
every _ $	h-35 k49
every _ step	h25
every breath	c28
every morning	a24
every stair	k31
every step	a30 k25
every stride	k31
every time	k45
everything	d26 e135 j-38 k-50
everything _ spinning	e26
everything is	e47
everything went	e28
everywhere	e44 h-56
ever~	e130 g-39 h-42 i-57 j-59 k92
exact	a42
exactly	a83
exactly _ place	a29
exactly one	a45
exactly where	a42
exac~	a125
explain	h-35 k40
explain the	f29 h-25
expl~	h-35 k40
ext	h46 l30
ext #	h27
ext _ running	h28
f	f26
faint	e220 f-35 k-43 m-31
faint #	e52
faint $	e35 k-33
faint _ the	e34
fainted	e110 h-31 k-28
fainted $	e26
fainted after	e27 h-27
fainting	e50
fain~	c-34 d-47 e380 f-46 h-47 k-72 l-38 m-36
fall	e43
far	f-24 k34
fast~	e35
fat	h73
favouring	m50
favouring _ right	m26
favo~	m50
feel	a-46 e63 f50 h-25 i134 j-25 k-61 m-74
feel _ after	e25
feel _ and	g47 i-25
feel _ heel	i33
feel _ i	e56
feel _ left	i39
feel _ now	f27
feel _ on	e30
feel _ outside	i29
feel _ run	f24
feel faint	e32
feel it	i25
feel like	e78 m-24
feel my	i95 m-43
feel sick	g32
feel the	i43
feel woozy	e35
feelin	e51
feeling	a-45 g56 i77 j-25 l-42 m-26
feeling _ and	e33 f-29
feeling _ in	i26
feeling _ the	h26 k25
feeling feverish	f45 l-25
feels	a46 c43 d-30 e-33 f-25 h42 m-39
feels _ #	e30
feels _ a	c37
feels _ in	k-29
feels _ it	i31
feels _ now	c24
feels _ someone	k27
feels bruised	a35
feels funny	i30
feels heavy	c29 h-26
feels like	c33 h25 i29 j-34
feels loose	h24
feels ok	j24
feels weird	h28
feel~	d-35 e24 f-29 g39 h40 i97 j-42 l-55 m-66
feet	c-28 d-25 e-51 f-38 h-53 i260 m-28
feet _ $	i50
feet _ the	i81 m-24
fell	i31
fell asleep	i31
felt	b-30 h-99 j171 k36
felt _ go	j43 k-36
felt _ pop	j76 k-49
felt _ snap	j46
felt _ twinge	k28
felt a	h-83 j125 k24
felt it	j28
felt my	j-32 k65
felt something	j53 k-39
fever	a-42 d-26 e-47 f251 k-30 m-67
fever $	f83 m-46
fever broke	e-26 f31
fever no	f-24 h24
feverish	c-25 d-28 e-24 f152 l-25
feverish _ $	f36
feverish since	c-24 f27
feve~	a-42 c-38 d-43 e-71 f417 h-43 k-50 l-29 m-68
few	c28
fibula	a36
fibu~	a36
fine	a29 c31 d-33 e86 h-73 m-24
fine ?	c24
fine _ $	e53 h-46 k36 l-24
fine _ /	i30
fine _ ?	f39
fine _ bone	a45 h-40
fine _ fine	a62 h-56
fine ankle	a45 h-40
fine now	e54 h-31
fine right	k27
fine run	f39
finger	a36
fingers	f-28 i66
fing~	a43 f-28 i66 k-25
finish	e29 f-39 m45
finish ?	m24
finish _ $	m24
finish _ ?	e31
finish the	d25
finished	h-44 j75 k-32
finished squats	c24
fini~	a-31 e70 f-43 h-53 j43 k-53 m45
fire	l32
first	c-34 h25 k51 m-25
first ?	h-38 k46
first _ in	k30
first _ out	k33
first or	h-32 k32
first steps	k33
first thing	k30
firs~	c-34 h25 k51 m-25
fix	e27
fix :	m28
fix it	e24
fizzing	i24
fizzy	h-25 i52
fizzy $	h-25 i52
fizz~	a-25 h-25 i76
flat	h28
flat _ $	j29
flew	b46
flew _ from	b31
flew in	b32
flexor	h-90 k143
flexor just	h-49 k52
flex~	h-95 k156
flight	b37
flig~	b37
floaty	e103
floa~	e103
floor	e107 i-44
floor $	l32
floo~	e107 i-44
flop~	k-40 l40
flu	e-37 f139 h-54
fluttering	c44
fluttery	c28
flut~	c80
fold	l25
fold~	h27
foot	a121 c-66 d-48 e-93 g-30 h-164 i212 j-38 l63 m56
foot $	a33 i-32 k32
foot _ $	m-28
foot _ a	i38 l32
foot _ an	i26
foot _ gone	i43
foot _ numb	i31
foot _ on	a24 i24
foot _ the	i-26 l72
foot _ tingly	i29
foot _ when	i27
foot bone	a47
foot down	i-24 m59
foot drop	i32
foot feels	a27 h-33
foot gone	k-24 l40
foot has	i27
foot hurts	a41
foot is	a-44 i135
foot like	i33
foot probably	h27 i-44 k44
foot yesterday	a32
foots	i48
foots asleep	i35
foot~	i47
for	b-36 e27 f-32 g-34 h181 i-63 j-65
for #	k39
for _ easy	a30 h-25
for _ on	k25
for _ sec	e68
for _ slash	d46 h-30
for a	d65 e54 j-32 k-38
for an	a30 h-35
for the	h39
forehead	e-24 f157 i-24
forehead _ a	f66
forehead like	f72
fore~	e-26 f157 i-24 k-34
forgot	i28
forgot to	i29
forg~	i28
formation	h36 k-36
form~	h36 k-36
found	a27
found a	a27
foun~	a27
fracture	a98
frac~	a142 i-33
free	h31 k-31 m36
free~	f46
fresh	f30
fresh _ ?	f30
fresh run	f30
fres~	f30
friday	h24
from	b55 d-43 e-26 j32 m-36
from _ $	h32
from _ heat	g33
from _ hip	h-24 j49
from _ knee	h-36 j36
from _ to	e-30 k56
from _ yesterday	b31
from bum	k26
from home	h26
from the	e28 g26 i31 j36 k-32 l-33 m-32
from yesterday	c32 h-33
front	a27
front _ my	h-30
fron~	a27
full	c31
full breath	c27
funny	k24
funny _ the	m26
funny turn	e38
funn~	k24
fuzzy	g24 h-26 i35
fuzz~	g24 h-26 i35
gait	m52
garage	g38 m34
garage _ #	g32
gara~	g38 m34
gave	e-43 k55 l76
gave _ a	h-35 k36
gave _ on	h25 l31
gave _ twice	h33
gave _ under	h-33 l59
gave me	h-41 k51
gave out	l32
gave way	l49
gentle	f35 j43 k-41
gentle #	f32
gentle _ ?	f46 j41 k-41
gentle jog	e35
gentle run	j41 k-41
gently	j24
gently $	j24
gent~	f47 j67 k-34
get	h29
get _ full	c27
get _ of	c28
get _ the	c-33 h43 k-34 m44
get a	c27
get out	h29
get to	m57
get up	e30
gets	k28
gets stuck	h26
getting up	h-32 k32
gf	m26
gf says	m26
give	g27 k-24
give me	g27
give~	h-24 m32
giving	h37
givi~	h37
glass	f31 h-88 k101
glas~	f31 h-88 k101
glute	h-40 i-30 k169
glute _ when	k31
glute on	h-28 k38
glute since	k38
glut~	h-40 i-30 k169
go	a-33 d46 e74 f-40 g-45 h-31 j91 k-61 m53
go $	f-40 m41
go ?	a-31 l-31 m26
go _ $	a-31 c-31 e36 f33 i-26 m25
go _ a	d36 j29
go _ my	j73 k-64
go _ run	e42
go _ the	k-33
go away	e49 h-26
go for	d36 h-28
go in	j95 k-86
go on	l29
goal	h47
goal to	h27
goblet	h31
gobl~	h26
goes	h-46 i34 j27 k44
goes _ on	h-31 k31
goes zing	h-43 k56
going	c28 h54 i-28 j-39 k-25
going _ the	c40
going down	h36
going downstairs	k30
going like	c37
going to	b24
goin~	c28 h54 i-28 j-39 k-25
gone	a-61 c-50 f-57 h85 i100 j-25
gone _ $	h-45 i29
gone _ and	b32
gone _ sleep	i28
gone but	h26
gone dead	i24
gone lopsided	m30
gone numb	i62
gone tingly	i38
gone to	i28
good	c24 e30 m-25
good ?	j28
good _ $	j26
goosebumps	e-27 g101
goosebumps _ #	g26
goosebumps _ the	f53
goosebumps and	e-26
goosebumps in	g26
goosebumps run	f-47 g49
goos~	e-27 g123
got	a25 b-61 e49 f95 g50 h-50 i-24 j-63 m-33
got _ $	d44
got _ and	f72 g-24
got _ chills	f25
got _ hot	f-35 g53
got _ in	g24
got _ pain	h24 k-24
got _ shivers	f53 g-24
got a	a24 f60 h-28
got chills	f34
got it	h33
got me	e28
got the	f84
got up	e62
grab	e27
grabbed	k106
grabbed _ on	k25
grabbed hard	k47
grabbed me	k42
grabs	h-29 k47
grab~	e-28 f-28 h-33 k164
gran~	h27
grapefruit	h49
grap~	h48
grass	a28
gras~	a28
great	h29
grea~	h29
grey	e98
grey _ the	e64
grey at	e37
greyed	e64 h-25
greyed out	e64 h-25
grey~	e64 h-25
grinding	h73 k-36
grin~	h90 k-41
groin	a-25 e-24 h-59 i-35 j34 k267 m-52
groin _ when	k26
groin since	k29
groi~	a-25 e-24 h-59 i-35 j34 k267 m-52
ground	i37
grou~	a-27 i45 k41
grumbles	h25
grumbling	h65
grumpy	h41
grum~	f-24 h131 k-29
guess	k-24
gues~	k-24
guinness	d120 f-31 i-24 m-27
guin~	d120 f-31 i-24 m-27
guitar	k46
guit~	k46
gym	a-31 e43 g37 j44 k-43
gym floor	e42
h ago	i24
hack	k58
hack squats	j-25 k58
had	e123 f35 h-26 i-24 k-59
had _ lie	e25
had _ sit	e36
had a	e33 f35
had chills	f45
had to	e96 k-32
haha	j-32 k24
hairline	a28 k-24
hair~	a25 k-24
half	a-40 i49
half _ foot	i38
half my	a-27 i38
hamstring	a-32 c-37 d-26 e-79 f-80 h-72 j125 k275 m-25
hamstring _ a	j46
hamstring _ pop	j35
hamstring _ the	j-25 k54
hamstring _ went	j47 k-47
hamstring _ when	k25
hamstring every	k32
hamstring i	k24
hamstring just	j34
hamstring made	j44 k-24
hamstring on	k29
hamstring popped	j38 k-24
hamstring strain	k35
hamstring tweaked	j-26 k26
hamstring went	j35
hamstrings	j26 k-50 l50
hamstrings #	h25 k-29
hams~	a-32 c-54 d-26 e-79 f-87 h-47 j125 k230 l46 m-25
hands	i52
hands and	i24
hand~	i52
happy	h49 i-31
happ~	g37 i-31
hard	b40 j-31 l65
hard _ swollen	l29
hard and	l39
hardly	e26
hard~	e26
has	a58 b29 e-42 h29 i48 j-25 k-49 m-54
has a	a32 k-26
has gone	d30
has no	i41
has started	k26
have	a-34 c-30 f78 g-24 h-25 i67 j-29
have _ #	f33
have _ $	f35
have _ my	k25
have _ numb	f-24 i25
have _ since	e25
have a	f24
have gone	f-46 i55
have got	h35
have no	l33
have some	c29
have to	f29
having	h37
havi~	h37
head	c-43 d-24 e275 f-49 g137 h-89 i-52 k-81 m-44
head _ a	e55
head _ legs	e40
head feels	e27
head is	e52 h-30
head pounding	g50
head spins	e27
head swimming	e84
head turns	e64
headache	e-27 g63
headache _ nausea	g37
headache and	g37
headed	e61 f-25
head~	c-27 e85 g52
heard	c-51 h-80 j226 k-54
heard _ calf	j41
heard _ crack	j32
heard _ knee	h-30 j34
heard _ snap	j36
heard a	j50
heard it	j54 k-35
heard my	h-47 j72
heart	c374 d-26 e-75 f-40 g-29 h-43 i-29 j-36 k-34
heart _ a	c29
heart _ like	c25
heart fluttering	c26
heart going	c44
heart jumps	c24
heart keeps	c25
hear~	c352 d-30 e-79 f-42 g-29 h-142 i-37 j182 k-88 m-29
heat	c-40 d-38 e-55 f-50 g288 j-26 k-61
heat $	g25
heat _ $	g49
heat _ in	g40
heat _ me	e-24 g37
heat stroke	g69
heat~	g55
heavy	c72 h-24
heavy and	c28
heav~	c74 h-24
heel	a114 c-33 e-38 h-90 k60
heel _ is	a24
heel _ one	a71 h-62
heel bone	a107 h-62
heel down	m38
help $	a33
help ?	c24
help _ $	c24
here	a27 c81 d-36 m-26
high	c-35 f31 h-33 k54
hill	k51
hills	d-27 f33
hills _ ?	f31
hills out	k43
hill~	d-29
hinge	h39
hing~	h39
hip	b-30 c-113 d-65 e-170 f-64 g-59 h530 i-55 j54 k94 l-32 m-84
hip #	k36
hip _ $	k35
hip _ and	h37
hip _ barking	h32
hip _ been	h30
hip _ catching	h37
hip _ every	h25
hip _ i	j39
hip _ in	h25
hip _ just	h-48 k52
hip _ like	h24
hip _ rep	h-31 j35
hip _ sore	h43 k-26
hip _ the	j28
hip _ then	h40 k-30
hip _ to	k-29
hip _ up	h24
hip _ when	e-26 h50
hip aches	h25
hip at	j28
hip crease	h-67 k92
hip feels	c-26 h46
hip flexor	h-90 k143
hip grumbles	h25
hip hurts	h53
hip is	a-25 h134 k-29
hip now	h28
hip pinches	h-40 k71
hip pinching	k33
hip socket	h43 k-27
hip sore	h52
hip started	h35
hip that	h30
hip thrusts	h-25 i27
hip when	h-33 j39
hips	c-44 d-30 f-48 h245 l-34
hips _ up	h37
hips _ when	h26
hips are	h33
hips hurt	h41
hips locked	h37
hmm	j-24 k31
hobble	m28
hobbling	e-59 f-46 i-37 k-28 m211
hobbling _ the	h-34 m54
hobb~	a-35 c-24 e-64 f-46 i-40 k-37 m258
hold	e56 m31
hold the	e56 h-45
home	c25 e-45 g43 k-24 l-26 m49
home $	c24 h24 k-59 m29
home ?	m33
home _ $	k39 m29
hone~	h-30
hop	a67 h-49 k-29 m53
hop _ ?	m32
hop _ it	a24
hop _ the	m34
hop on	a30
hop to	m25
hope	h-26 k37 m31
hopping	e-26 m78
hopping _ the	m26
hopping to	m26
hopp~	e-26 m78
hospital	d39
hosp~	d39
hot	a-47 b144 c-52 d-32 e-84 f75 g121 h-36 i-57
hot $	b31
hot _ cold	f55
hot _ in	a-28 k26
hot _ shivery	f39
hot _ the	f-34 g59 l28
hot and	b40 f90 g-32 i-31
hot i	g59
hot poker	a-31 h-36 k69
hot wire	k54
hour	e34 h26
how	a-29 f49 j-48 m33
how far	k30
how long	m35
hr	c67 d-28 f-27 j24 k-28
hr _ and	c29
hr ago	j24
huge	l44
hurt	f-28 h101 i-35 j30 k-28
hurt _ ?	j38
hurt run	j38
hurting	h27
hurts	a89 c71 e-61 f-38 h165 i-53 k-73 l-25 m-27
hurts #	h32
hurts $	a54
hurts _ $	h34
hurts _ i	a24
hurts _ one	a26
hurts _ touch	a34 h-25
hurts to	c25
hurt~	a73 c71 e-61 f-38 h192 i-53 k-76 l-25 m-27
hydr~	c40
i	b-59 c43 e123 h-46 i-74 j-35 k54 m50
i $	g56 k-48 m25
i _ #	f27 g-25 h35
i _ $	h70 i-29 m41
i _ ?	h-43 k41
i _ a	f24 h-33 j63
i _ and	k30
i _ at	k-31
i _ been	m27
i _ burning	f68
i _ dizzy	e50
i _ do	k35
i _ down	h25 k-27
i _ easy	c57
i _ faint	e46
i _ fainted	e30
i _ fine	k27
i _ for	d36 h-28 k38
i _ funny	m26
i _ gently	j30
i _ got	h35
i _ i	f-38 g39 m27
i _ in	c37 k-47
i _ it	a29 k-54 l29 m26
i _ jog	k38
i _ like	e25
i _ limping	m53
i _ my	e40 f-25
i _ not	e-38
i _ off	b-29 c-25 h45 k32
i _ on	a-26 j-27 m65
i _ out	b30 c32 e31 f-35 h-37 j37 m-27
i _ run	f29
i _ since	e-31 f34 m44
i _ smth	h28
i _ sweating	g25
i _ the	a32 e-24 i-35
i _ to	e-25 l34
i _ up	d-24 e106 m-34
i _ white	e37
i am	a-39 j-27 k30 l-26 m46
i breathe	c67 h-25
i can	i30 k-37 m-25
i climb	c43
i cough	k27
i did	j28
i do	i-28 k-27 m24
i dropped	l26
i fainted	e50
i feel	e41
i felt	h-36 j56
i get	h37 m-24
i go	d47
i got	e24 h-33 j25
i guess	a25 k-24
i had	a35
i have	c-35 e-29 f96
i heard	j39
i hop	a48
i jog	e33
i keep	e27 f35 g-29
i lean	m31
i lied	a-24 k36
i limp	m63
i log	h24
i pee	d27
i press	a28
i push	h34
i put	h-32 k42
i run	e-34 f-30 k69
i said	b31 e26
i say	m27
i sit	h31
i sneezed	k30
i sprint	k30
i squat	h42
i stand	e61 k-31
i still	k35
i strained	h35
i swing	h32
i tap	a26
i think	a-33 h29 i28 k-31
i tie	e48 h-35
i turn	k30
i twisted	h29
i walk	c29
i was	f29
i went	e44
ibuprofen	f25
ibup~	f25
ice	a-25 k32
iced	d66
iced _ after	d28
iced coffee	d30
iced tea	d36
id	d25
if	a27 h-48 k75
if _ press	a25
if _ run	k27
if _ sprint	k30
if _ stand	m28
if i	h-65 k80 m44
ignore	h28
ignore _ $	h24
in	c46 e-34 f-82 g100 i49 j27 m-91
in #	g42 h-36 k46
in $	a-32 c30 k-35
in _ $	b-24 d-25 f37 h38 i-43
in _ :	f32
in _ ?	f25
in _ back	j43
in _ boot	a34
in _ bum	k37
in _ calf	i-37 j62 k61
in _ chest	c59 k-35
in _ degrees	f-30 g47
in _ foot	i31 k-31
in _ garage	g27 m34
in _ glute	k61
in _ good	e30
in _ groin	k67
in _ gym	l28
in _ hamstring	k66
in _ heat	e-24 g115 k-30
in _ hip	a-32 h62 j42
in _ knee	j50 k-30
in _ left	i31 j-53 k73
in _ middle	c29
in _ morning	h26 k28
in _ my	h-31 k51
in _ one	a29
in _ place	a41
in _ quad	k72
in _ ribs	c36 k-33
in _ right	l32
in _ sauna	e36
in _ shade	g39
in _ shin	a42 j-25
in _ shower	e27
in _ socket	h25
in _ sun	g59
in _ the	i40
in _ thigh	a29 j42 l-29
in _ tibia	a46 k-32
in _ toes	i36
in _ with	f34
in a	g33 k-36
in bed	c37 f79 k-47
in both	d-29 h47
in calf	b-33 k61
in exactly	a29
in from	b31
in front	h-32 k26
in knees	h26
in me	k39
in my	f-27 h-26 j55
in that	h-25
in the	c-28 f-57 g61 j32 k62 l-28 m-27
in there	g36
in this	g45
in two	i36
inch	a60 d-28 e-35 l72
inch of	a40
infl~	l36
inhale	c87 k-36
inha~	c87 k-36
inner	k41
inner thigh	k47
inne~	k41
ins	a34 j24
inside	h38
inside _ knee	h-33 k40
inside of	h35
inside the	h-27 k47
insi~	h38
intervals	c57
inte~	c57
into	l28
into _ car	l28
into the	l28
is	b92 d41 f-33 g31 h113 j-82 k-76 l-58 m-55
is #	a-28 f62 g29 k-34
is $	b24
is _ #	a31 e-24 k-25
is _ $	a46 d30 f-25 h-58 k41
is _ a	f48 j-27
is _ again	e24
is _ an	h29
is _ and	a-25 b80 k-33
is _ at	m26
is _ bad	j26
is _ colour	d41
is _ coloured	d34
is _ continue	g76
is _ dagger	k27
is _ doms	e-25 f28 k48
is _ down	i-43 k40
is _ from	c38 h-32
is _ hard	b32 k-25
is _ i	i30 k25
is _ in	h37 k-28
is _ lol	h30
is _ my	i24
is _ now	d-24 f25 i29
is _ numb	h-26 i36
is _ ok	a26 i-27
is _ one	k33
is _ pain	h35
is _ plan	k37
is _ right	k-25
is _ run	j32
is _ so	a27
is _ that	a-30 b-27
is _ the	e-24 h49 k-27
is _ thighs	d32 l-28
is _ to	a74 h-32
is _ twinge	a-24 k55
is _ up	l51
is _ warm	b27
is _ wee	d35
is a	d-26 e38 f-33 g-29 i24 k52
is all	m40
is asleep	i28
is back	h41 k-25
is barking	h32
is brother	b33
is cola	d26
is dark	d38
is doing	b-27 e30
is down	f24
is fine	m32
is gone	b24 e69 g-28 m-27
is got	a25 h30
is hardly	e26
is having	h43
is hot	h25
is it	h-42
is like	d27
is limping	m46
is my	h-38 i-27 j63
is normal	i26
is not	a-39
is only	k30
is paining	g28
is puffy	h-25 j25
is running	h39
is sharp	h-26 k39
is sore	c32 h42 k-24
is spinning	e61
is still	j-25 k30
is swelling	b31
is swollen	h-30 l50
is tender	h29
is that	e-40 f26 i25
is the	c-24 f25 h32
is thick	h-25 l28
is tight	b26
is tingling	i42
is tiny	a27
is up	f39 h-24
ish now	j26
it	c-26 d61 e-113 f-47 h36 j67 m33
it #	a50
it $	e47 g-29 h-35 k-27 l27
it ?	l29 m-48
it _ #	e-24 g56
it _ $	a-42 i31 j-27 k28
it _ ?	b31 i29 k-41
it _ a	k25
it _ as	c36
it _ brother	b33
it _ brown	d24
it _ down	f24
it _ for	h34
it _ i	a25
it _ is	m48
it _ it	d36
it _ kind	h-27
it _ like	a28
it _ not	i33
it _ only	k56
it _ out	m31
it _ rhabdo	d66 f-33
it _ the	f31 h37
it _ there	k30
it _ to	a-31 h33
it _ twinges	k28
it all	d26 k-25
it and	a25
it anyway	k29
it awake	i26
it does	k24
it early	c35 e-24
it got	d61 f-33
it is	c-24 d-52 e-50 f35 h24 k86 m-50
it off	b30 k-45
it only	h27
it right	m65
it run	h24
it up	m42
it was	c-36 d47 g26 h-40
itself	a30
itse~	a30
jab	h-31 k75
jab _ the	k37
jab in	k41
jabbed	j-26
jabbing	h-52 k84
jabbing me	h-43 k56
jabb~	h-46 j-26 k111
jabs	h-33 k42
jaw	c71 h-26
jeans	l39
jeans _ not	l32
jeans will	l26
jean~	l39
jog	m25
jog $	c-32 e80 h28 k-27
jog ?	b34 h-25 i-32 k-32
jog _ $	b34 i-35 k-43
jog _ ?	e-33 m34
jog _ it	h-28 k25 m27
jog _ ok	c35
jog alright	i25
jog is	c35
jog ok	k28
jogging	b32 d-30 e38 g-53 k71 m-26
jogging _ $	g-39 k72
jogg~	b32 d-30 e38 g-53 k71 m-26
joint	f-40 h190 k-52
joint i	h24 k-24
joint is	h28
joint not	f-24 h39
join~	f-40 h190 k-52
juice	e38
juic~	e38
jump	j32
jumps	a40 b-26 i-29 j-26 k29
jumps _ to	k25
jump~	a26 b-26 h39 i-29 j-28 k44
just	b-52 c43 e-41 i-64 j38 k51 m53
just #	f45
just _ $	f24 j-24
just _ and	f29 h-26
just _ behind	j-26 k25
just _ easy	e28
just _ here	c55
just _ in	j-32 k24
just _ left	k-27
just _ me	k41
just _ not	l49
just _ one	a31
just _ ping	j52 k-42
just _ right	b24
just _ twang	h24 k-33
just _ up	e-30 g35
just a	f-36 h40
just grabbed	k57
just sat	c31
just sitting	c51
just the	b43 k-38
just went	j72 k-60
just will	l34
k	f-68
k #	e29
k $	e-43 j-28 k47
k ?	a31 k-48 m-27
k _ #	f-28 k27
k _ $	g33 h34 k-52
k _ ?	c26
k _ the	l31
k and	j40 k-42
k done	i30 k-25
k left	g38 j26 k-38
k max	h-26 j26
k of	k27
k tonight	m36
k w	l33
k with	k25
keeled	e43
keeled _ at	e28
keeled over	e43
keel~	e43
keep	e50 h34 i40 k-30 l-39
keep fainting	e38
keeps	c41 h48 l-31
keeps missing	c28
keep~	c41 h48 l-31
kerb	l51 m31
kicked	c56 j45 k-27
kicked off	c56
kick~	c53 j45 k-37
kids	m25
kills	a32
kill~	a54 k-24
kind	d-25 e34 f-39 m45
kind of	d-25 e34 f-39 m45
kitchen	m55
kitc~	m55
km	b-36 e56 f-43 g-43 h28 j-28 k60
km #	e41 f-24 g-31 k39
km _ $	c26 e33 f-39 k42 m-32
km _ and	e28
knee	b-52 c-132 d-92 e-151 f-158 g-46 h784 i-87 j107 l-92 m-68
knee #	h59
knee $	h45
knee _ #	h52
knee _ $	h-68 j96
knee _ a	k24
knee _ and	h29
knee _ is	h48
knee _ it	h30
knee _ like	h46
knee _ no	h-30 m33
knee _ not	h45
knee _ on	h52 k-26
knee _ out	l32
knee _ ow	h27
knee _ started	k26
knee _ to	h24
knee _ up	h65
knee _ weird	h33
knee buckled	h31
knee cap	k29
knee does	k26
knee every	h-42 k42
knee feels	h40
knee gave	l32
knee goes	k24
knee has	k26
knee hurts	h57
knee is	d-25 h150 m-26
knee it	h38
knee keeps	h25
knee mid	h-37 j43
knee on	h-46 j46
knee only	h27
knee pain	c-30 h89
knee popped	h-75 j75
knee says	m32
knee swelled	h28
knee swollen	h28
knee trouble	h29
knee went	h32
kneecap	c-49 d-35 e-33 f-31 h230 i-29 j-42 k38 m-38
kneecap $	h37
kneecap _ #	h27
kneecap _ a	h32
kneecap _ and	h35
kneecap feels	h42
kneecap grumbling	h32
kneecap is	h46
kneecap tracking	h31
kneecaps	h31
knees	b-36 h212 k-43 m-32
knees _ a	l25
knees a	h36
knees ache	f31
knees are	h42
knee~	b-42 c-66 d-50 e-29 f-28 g-38 h428 i-47 j-64 k44 m-77
knife	i-24 k139 l-26
knife _ the	k50
knife in	k76
knif~	b-25 i-24 k161 l-26
know	h24
ks	a-31 k32
laces	h-28 i58
lace~	h-28 i58
land	m26
landed	j25
landing	k46
land~	h-29 i-36 j25 k47
lap	a-25 g24 h31 j-32 k-29 m43
lap #	h41
laps	e30
last	a-36 b-50 e34 f39 h-34 i28
last #	g33
last :	f29
last _ #	k37
last _ $	h-27
last _ i	f29
last _ it	k29
last _ jog	k33
last _ leg	j35
last _ still	i38
last deadlift	k31
last log	h-28 k29
last night	h-29 i31 k-29
last set	e31
later	d27 k-34
later ?	f-32 g44 j-25 k33
later _ $	f-32 g44 j-25 k33
later _ ?	j29 k-39
later ok	j29 k-39
late~	a-28 d27 k-38
laug~	m25
lean	m31
left	a-65 b125 c79 d-41 e-73 f-88 h-36 i27 j-26 k25 m59
left #	m26
left $	g34 k29
left _ ?	i25
left _ and	b-26 c44
left _ down	k-26 m30
left _ feels	h-31
left _ i	j26 k-30
left _ is	b56 i-27
left _ k	m26
left _ on	j-29 k39
left _ the	k-25
left _ will	m35
left arm	c75 h-26
left calf	b156 k-41 m-37
left foot	a-24 h-51 i71 k26
left hamstring	j29
left hip	h45
left knee	h105 i-24 k-26
left kneecap	h26
left leg	b-31 c-30 h-33 i35 k49
left of	k-24
left one	j-27 m26
left quad	l32
left side	c75 k-34
left thigh	l24
leg	a-81 b40 c-106 e-94 g-52 i77 k80 l35 m111
leg $	m28
leg _ #	e36 h27 j24 k-30
leg _ $	d44 i-35 k36 m-27
leg _ ?	k30
leg _ asleep	i65
leg _ day	l28
leg _ i	k46
leg _ in	f25
leg _ is	k43
leg _ like	h-25 i81
leg _ not	m72
leg _ numb	i41
leg _ on	b26
leg _ run	k39 m-25
leg _ then	h-24
leg _ to	k24
leg _ when	m51
leg _ yesterday	h-26 l28 m30
leg and	i26
leg day	c27 d65 f45 h-32 i-55 j-35 m-26
leg ext	h46 l30
leg is	b24 i43 k-28
leg more	m26
leg press	a-27 c-37 e25 f26 i35 j56 k-46
leg since	m33
leg training	l28
leg went	i25
leg when	k46
leg will	m78
lego	a24
legs	a-26 d-27 e30 h-52 i61 j-43 k-61 l166 m-52
legs #	c25 e24 h36 i38 k-25
legs _ #	i52 k-31
legs _ $	f37
legs _ /	c26
legs _ a	g25
legs _ min	e46
legs _ run	e-24 f37
legs _ though	e38 l-24
legs _ up	l44
legs a	e33
legs are	f27 i-26
legs but	e27
legs feel	f51
legs fine	f40 l-25
legs in	g32
legs swelling	l26
legs today	d26
let	j63 k-51
let _ a	j35
let _ in	j37 k-28
let go	j37 k-32
let out	j35
letting	k-24
lett~	k-24
lie down	e29
lied	a-24 k36
lift	h-39 k36 l108 m-39
lift _ leg	k48
lift _ or	h-42 k36
lift _ run	i51
lift it	k-24 l57
lift my	l30
lift the	i-27 k44
lifted	e30 f-47 g47
lifted _ the	e26
lifted legs	f-47 g47
lift~	e30 f-47 g47
light	f24 h28
light headed	e61 f-25
light jog	e-34 h26
lightheaded	c-32 e223 f-39 h-39 k-36
lightheaded since	e33
lightning	k44
lightning bolt	k25
lights	j-38 m52
lights went	e30
ligh~	c-49 e219 f-25 g-50 h-37 i-43 j-54 k33
like	d96 e-51 f-50 i56 l45 m-45
like _ $	j-42 k37
like _ a	e30
like _ after	d24
like _ am	e50
like _ belt	c35
like _ can	d33
like _ coffee	d30
like _ cola	d33
like _ cork	j29 k-29
like _ dentist	i28
like _ did	f29
like _ grapefruit	h44
like _ guitar	k46
like _ in	k55
like _ is	h49 j-25
like _ kicked	j45 k-27
like _ on	h-31
like _ phone	i48
like _ pirate	m63
like _ radiator	f40
like _ since	l24
like _ stove	f26
like a	b46 d-44 g-44 h42 j42 k-53 m38
like coca	d33
like coke	d28
like cola	d64 f-27 l-33
like i	e50
like iced	d49
like it	a-26 h55 k-31
like sausages	l44
like someone	j26 l32
like tea	d25
like the	i27
like there	h32
limp	e-55 f-65 h-26 m211
limp since	m63
limped	k-41 m83
limping	c-37 e-44 f-44 g-31 h-45 k-37 m287
limping _ bit	m35
limping a	m55
limping i	m34
limping since	m24
limp~	c-45 e-54 f-44 g-31 h-53 k-78 m370
lips	i46
little	a48 b-32 h-88 i34 j-34 k57
little _ and	h-24 m49
little _ in	h-34 k57
little _ left	c37 k-26
little _ since	i27
little knife	k57
little toe	i37
litt~	a48 b-32 h-88 i34 j-34 k57
lmao	d36
load	b-24 i-31 m110
load _ left	m29
load the	m45
loads	c-24 d49
load~	c-24 d49
locked	h74
locked up	h57
lockout	k31
locks	h25
lock~	h115
log	c-30 k34
log :	h-25
log _ anyway	k29
log i	e29
log it	k37
logged	e25
logged _ ?	e24
logg~	d25 e25
lol	d44 e27 i-33 k-59 m26
lol $	h30
lol _ ?	c42
long	h25 k-36
long _ i	m30
long run	h34
loo	d28 m41
look	l45
looked	d60
looked like	d45
looks	b44 d83 i-26 k-32
looks _ a	b30
looks like	b30 d83 k-32
look~	b44 d132 h-27 i-26 k-36
loop	c-39 k51
loop ?	c-39
loop _ $	c-39
loop _ ?	k48
loose	h30
loosen	h-33 l26
loosen _ ?	h-24
loos~	l26
lopsided	m64
lopsided _ leg	m52
lops~	m64
loud	h-53 j115
loud _ from	j29
loud crack	h-31 j45
lovely	h41 k-26
love~	h41 k-26
low	d-31 e44
lower	b67 j-40 k61 m-30
lower back	k61
lower leg	b87 j-25 m-30
lowe~	b67 j-40 k61 m-30
lump	a47
lump on	a45
lunch	c-27 e82
lunc~	c-27 e82 k24
lunge	k50 m-24
lunges	c-29 d47 e-24 f-39 h40 i-43 m93
lunges #	m32
lunges done	k-41 m51
lungs	c39
lung~	a-30 d34 f-57 h46 i-43 m69
lying	c55
lying _ and	c33
lying _ the	g26
lying down	c52
lyin~	c55
machine	e26
mach~	e26
made	j70 k-48
made _ loud	j24
made a	j70 k-24
make	j44 k-29
make _ ?	j26 k-31
make it	j26 k-26
makes	h40
make~	h40
maroon	d48
maro~	d48
mass~	l42
matc~	f30
mate	k-28
max	j26
max ?	h-26 j26
max _ $	h-26 j26
may	h26
may _ run	h26
may i	h26
maybe	c27
maybe ?	g24
mayb~	c27
me	b-31 c-26 h47 k44
me #	g24
me _ $	i29
me _ a	m24
me _ all	e28
me _ and	f24
me _ is	h36
me _ just	a24
me _ only	h27
me _ the	g-30 h30 k48 m-24
me a	h-30 k32
me aches	f33
me but	a24
me calf	k24
me every	k39
me hip	h27
me in	f-27 h-36 l51
me juice	e38
me knee	h29
me like	m24
me this	e27
mean	a66 c27 h-43
meet~	h51
meniscus	h122 k-48
meni~	h122 k-48
messages	a30 h-35
metatarsal	a174 h-40 i-30
metatarsal _ fracture	a26
metatarsal is	a74 h-40
metatarsal stress	a26
meta~	a174 h-40 i-30
mid	e102 f-32 h-125 i26 k72
mid _ $	e54 h-60
mid _ :	e43 h-40
mid _ it	j24
mid _ lap	h32
mid parkrun	h32
mid run	e71 h-60
mid treadmill	e33 h-40
middle	c29
midd~	c29 g31
might	e35
migh~	e35
mild	k-25
mile	a25 c35 d-31 e-62 h24 k-36 m41
mile #	c69 h-44
mile ?	h25
mile _ ?	m40
miles	a-34 e30 h29 l32
miles ?	i25
miles _ $	a-27 h48 i25 k-25
miles _ ?	m25
miles from	k-24 l40
miles ok	h25
mile~	a-34 e30 h29 l32
min	a35 e64 f-29 g-34
min $	e36
min _ $	e28
min _ and	h-35 k46
min _ the	g-28
min ago	j24
min in	e46
mine	b28 k-24
mine _ $	b28
mine is	b28
mins	c28 h-55 i28 k41
mins $	m34
mins _ $	k46
mins left	k35
mint	m51
mint $	m51
minute	e29
minu~	e46 k-25
missing	c28
miss~	c33
moaning	h29
moan~	h50
monday	a27 d30 k-25
mond~	a27 d30 k-25
more	d-45 e37 m61
more _ $	e37 i-25
more _ a	k-31
more like	h42 k-34
more messages	h-42 k45
more than	a-25 m71
morning	b-33 e41 f29 g-31 k-61
morning $	b-36 d-30 e47 f-25 h33 i32 j-24
morning _ ?	e-47 f53
morning _ a	h30
morning _ i	j25 k-27
morning _ it	c35
morning _ ok	c37
morning _ run	e26
morning _ still	d30
morning _ to	e-26 k29
morning and	h30
morning only	h34
morning run	i24
mornings	h25
mornings _ #	h38
morn~	b-42 c38 e48 g-31 h48 k-56
move	f26 h-25
moving	h-35
moving $	h-35
movi~	h-35
mri	a38
much	d28 e-26
muddled	e-37 g82
mudd~	e-37 g82
muscle	a29 e-26 f-34 k90
muscle _ ?	a29 f-24
muscles	l53
musc~	a29 e-43 f-48 h36 k66 l42
mute	f50 k-24 m-30
mute me	k-24
my	a53 b-58 d25 e-48 f-118 g-52 i76 j66
my _ #	f27
my _ $	a71 b-27 c59 e42 i-44 k-62
my _ ?	i26
my _ a	k-33
my _ ache	h35
my _ all	i42
my _ arm	c26
my _ at	k38
my _ bone	a73
my _ but	k26
my _ calf	b29 k41
my _ cheek	k37
my _ did	j45
my _ down	i-39 m64
my _ easy	c-26 g36
my _ every	k61
my _ flexor	k24
my _ foot	a-25 i43 m38
my _ go	h-40 j44
my _ gone	d33 h-31
my _ haha	j-27
my _ has	d25 h-37 i38
my _ heard	j31
my _ hurt	h58
my _ hurts	a29
my _ i	d31
my _ ins	j26
my _ into	l28
my _ is	a-25 b28 c-33 d30 e28 f-24 h49 i26 j-41 k-49 m29
my _ it	a48
my _ just	h-45 j48
my _ knee	j70 k-32
my _ kneecap	h47
my _ left	c29 h-29
my _ like	j28
my _ on	b24 h-78 j73 k24
my _ only	h-34 k44
my _ popped	h-29 j50
my _ probably	h25
my _ properly	i32
my _ set	e27
my _ since	k56
my _ size	a-34 k38
my _ so	e47 k-24
my _ stabs	k36
my _ tender	b25 k-25
my _ this	j25
my _ to	k24
my _ toe	h27 i34
my _ turns	e39
my _ went	j33
my _ when	a-35 k66
my _ yesterday	a32
my achilles	j45
my adductor	j24
my ankle	h89 j25 k-24
my back	k32
my big	h27
my bum	k37
my calf	b31 d-26 h-33 i26 j25 k36
my calves	b31
my check	j26
my chest	c126 e-27 h-35
my data	c26
my desk	c36
my feet	d-25 i52
my foot	a122 c-35 i71 j-25 k-59
my glute	k47
my groin	j58
my hamstring	k36
my head	e139 h-25 k-34 m-25
my heart	c121 h-30 i-29
my heel	k39
my hip	a-29 d-31 e-24 h25 j28 k74
my hips	h86
my jeans	l25
my knee	a-39 c-36 e-26 h102 j43
my kneecap	a41 c-28
my knees	h55 k-27
my left	b52 h47 j-27 l-27
my leg	d-34 h33 k59
my little	i25
my meniscus	h83 k-29
my own	b-35 k42
my patella	h34
my pee	d99 h-28
my pipi	d28
my pulse	c30
my quad	c-28 i41 k78 m-25
my quads	l40
my ribs	c58 k-30
my right	m55
my shin	a90 b-24 c-28 k27
my shinbone	b-24 k24
my shoes	e46 h-36 i27
my sternum	c34
my thigh	h-27 i25
my thighs	l24
my tibia	a35
my toes	c-24 i78
my urine	d69 h-28
my vision	e25
my wee	d76 h-27 k-32
my weight	m45
myself	h42
myse~	h42
nagging	h58
nagg~	h58
nah	d34
nail	k-31
nausea	g37
naus~	g37
nearly	e95 h-26
nearly _ $	e-40 g30
nearly _ out	e40
nearly _ over	e43
nearly passed	e32
nearly went	e43
near~	e95 h-26
need	e45 m33
need the	m33
needle	h-28 k58
needle _ the	k36
needle in	k68
needles	i105
needles _ my	i34
needles _ the	i35
needles down	i45
needles in	i31
need~	e-30 i106 k46
nerve	i30
nervous	c30
nerv~	c29 i30
neuro	i36
neur~	i36
never	c28 h-25 j35
never finished	h-41 j35
neve~	c28 h-25 j35
new	k-24
next	e37
next thing	e37
niggle	a-25 h114 k-42
niggle _ the	h41 k-24
niggle in	h43 k-24
nigg~	a-25 h135 k-55
night	a36 f38 g-29
night _ #	f29
night _ ok	c29
night run	c-27
nigh~	a35 f38 g-29
nippy	b-42 k40
nippy thing	b-27 k30
nipp~	b-42 k78
no	b-83 f40 h-75 i60 j50 l82 m-41
no $	a-40 f56 h-30 m34
no _ $	f-29 j34 l31
no _ at	f28
no _ in	l32
no _ just	h58 k-24
no _ messages	h-42 k45
no _ no	h58
no _ of	h27 i29
no _ run	k49
no _ though	j33
no because	h27
no clicking	h27
no dinner	e34 f-30
no doms	f32
no feeling	a-29 i100 k-29
no fever	h24
no i	h-26 k54
no more	a42 h-42 k43
no pain	f32 j35
no power	l52
no run	a25
no strength	l70
no sweat	f-52 g79
no swelling	h42
no the	e25 f25
no wait	h-27 j27
nobody	j35
nobo~	j35
noise	j132 k-72
noise $	j62 k-41
nois~	j132 k-72
nope	e-27
nordics	j55 k-41
nord~	j55 k-41
normal	a-25 b31 i27
normal _ my	h28 i25
normal that	i25
norm~	a-25 b31 i27
not	a-35 d-35 e-32 f-43 i40 k-61 l43 m105
not _ #	i29
not _ $	f31 k-24
not _ ?	j28
not _ a	c27 l28
not _ can	k50
not _ down	c26 m-24
not _ i	m41
not _ in	h28 k-25
not _ it	h26 j-27 k27
not _ jog	a31 e27 h-25
not _ just	e28 l-31
not _ like	l30
not _ me	m27
not _ my	i31 k-27 l45
not _ not	k33
not _ on	i-29 m69
not _ pain	h-26
not _ quads	h29
not _ run	f-24
not _ sharp	h55 k-55
not _ straight	g40 h-32 m25
not _ that	k49
not _ the	a-31 m65
not _ to	h26
not _ weight	m29
not a	h30
not bend	l44
not climb	l26
not cool	g48 m-26
not eaten	e36
not even	k47
not feel	a-26 i190 k-24 l-33 m-47
not get	c27 m-32
not go	e51 h-48 l29
not good	j28 k-34
not happy	h25
not in	k-24 l42
not lift	l69 m-36
not load	m46
not muscle	a29 f-24
not painful	i26
not press	a29
not put	i-41 m105
not remember	g38
not sore	k27
not stand	m33
not sure	k42
not take	k-26 m86
not the	h-28 k29
not think	g66
not wake	i31
not walk	m50
nothing	e-51 l25
nothing $	h40
nothing _ $	h-24 k-40 l40
nothing _ the	i25
nothing dramatic	m37
nothing run	f24
noth~	e-51 h27 k-27 l25
noticed	m41
noti~	b28 i-24 m41
now	b-39 d-56 g89 h102 j49 k-86 l-64
now #	f35 g-24 m31
now $	f33 g-24
now _ #	k26
now _ $	e28
now _ ?	c26
now _ and	f-48 g47
now _ at	e24
now _ i	e43
now _ in	g26
now _ is	j39
now _ jog	f24
now _ k	f27
now _ to	f-25 m53
now and	e42
now at	k28
now it	i27 j30
now run	e37
numb	a-40 b-34 c-28 d-34 e-89 f-57 h-56 i456 j-27 k-53
numb $	i42
numb _ $	i41
numb _ deadlifts	i37
numb _ my	i40
numb _ the	i44
numb after	i50
numb as	e-26 i39
numb at	i47
numb from	i32
numb since	d-24 i32
numbness	i72
numb~	i72
obviously	f29
obvi~	f29
odd	c42 f-35
odd $	c28
of	d87 e-66 f38 i-51 k61 m-51
of #	d-29 f43 h-24 k62
of _ ?	k25
of _ aches	f33
of _ and	f25
of _ ankle	h35
of _ calf	b37 k-36
of _ calves	b31
of _ foot	a43 c-25 h-26 k55
of _ hip	k24
of _ is	d25
of _ just	c28
of _ leg	k55
of _ one	m40
of _ right	i30
of _ run	a62 h-69
of _ shin	a29
of _ sudden	f28
of _ thigh	h-25 j43
of _ today	h-25 m33
of a	a-30 c33 h-40 i-32 k52
of ankle	j27
of bed	k32
of em	h38 k-30
of fever	f28
of foot	a26
of knee	h36
of me	d29 f32
of my	b39 d-24 j-30 k77
of shin	a42
of squats	e25
of the	h73 j36 k-54 m-25
off	a-56 c32 e-25 h51 i-54 j54
off ?	c27
off _ #	h31
off _ foot	m26
off _ in	f32
off _ kerb	k25
off _ last	j29
off _ the	h34
off like	j33
off the	c-34 e25 f-24 j28 k34 m-27
office	m24
offi~	m24
ok	b-59 c27 e-35 h40 i-27 k31
ok $	c68 d-26 e-27
ok ?	j34
ok _ $	j24
ok _ ?	k43
ok _ is	h-32 k36
ok _ jog	j25 k-36
ok _ parkrun	c37
ok _ run	g26 k25 m-24
ok easy	k25
ok i	h26
ok ish	j26
ok it	k27
ok now	c40 f27 h-27
ok or	a-40 k40
ok to	g26 h28 m-24
old	f-25 h34
on	a66 b-33 c44 d-44 e48 f-104 i-36 m62
on ?	e36 h42 j-35
on _ #	e27 f-26 h-70 i34 j90 m-26
on _ $	b44 c-26
on _ ankle	h46
on _ boat	e68
on _ bone	a73
on _ canal	j27
on _ couch	c38
on _ flat	j29
on _ gym	e42
on _ kerb	l33
on _ knee	h29
on _ last	a-31 e43 j-32 k87 m-30
on _ left	e-25 i-29 m61
on _ leg	m45
on _ off	e-25 f36
on _ one	a49
on _ path	e-30 g34
on _ right	b26 m88
on _ run	c38 j-26
on _ shin	a29 k38
on _ shinbone	a38
on _ side	a-45 b45 m28
on _ sofa	c40
on _ stair	k31
on _ stairs	m28
on _ sternum	c34
on _ thermometer	f80
on _ tibia	a29
on _ treadmill	f-34 g51 k32
on _ tready	e30
on a	c-45 e68 h25 j-30
on crutches	m83
on every	k27
on it	h25
on lego	a24
on me	c26 l-25
on my	a30 b-33 c37 i-33 m47
on one	h-25 m46
on rep	h-64 j61
on set	e32
on the	a54 b-24 d-35 e65 g38 i-71
on thinners	b60 h-27 k-26
on this	h29
on tiptoe	m35
on top	a48 h-25
once	e33
one	a207 b179 c-65 d-40 e-93 f-63 g-32 h-140 i-34 k48 l-50 m99
one $	h-24
one ?	c34 f28 k-27
one _ $	b-31 c31 f28 k-34
one _ bigger	b33
one _ calf	b27
one _ is	b87
one _ more	a-25 m71
one _ now	j31
one _ of	k28
one _ on	k26
one _ only	a-24 m29
one _ since	m26
one _ spot	a31
one _ stab	e-26 f-26 k77
one _ that	k51
one bit	a50 h-28 k49 m-33
one calf	b104 c-25
one exact	a42
one finger	a29
one hot	b24
one inch	a31
one leg	h-32 m113
one place	a30
one side	a-61 m65
one spot	a61 k38 m-26
one tiny	a-24 k48
only	a-36 b97 c-48 d-33 f-31 h71 k52
only $	e34
only _ if	k30
only _ is	h-24 k25
only _ left	b27
only _ on	h31
only aches	k-25
only hurts	h29
only one	b31
only the	b33 i38
only twinges	k28
or	a-39 d74 f34 k49 l-36
or _ $	a-26 d49 f24 h-26 k57
or _ ?	c25 h29
or _ first	h-25
or nah	d34
or no	a-40 k47
or run	f38 h-68 m33
other	b66 k-46
other one	b28
otherwise	k30
othe~	b67 l-24
ouch	a40 k-30
ouchie	k33
ouchie _ the	k33
ouchie in	k33
ouch~	k33
out	a-32 b-34 e124 f-43 g89 i-40
out ?	c26 e-43 f35
out _ $	c28 e-43 f35
out _ a	e44 k-28 m31
out _ bed	k32
out _ can	g28
out _ car	j39
out _ i	e36
out _ me	d29
out _ the	e27 h42 l33
out a	h-45 j34
out after	e32
out at	e27
out for	e49 h-35 k43
out here	g44
out of	h28
out on	l33
out the	e-24 j41
outd~	e-27 g39
outside	a-26 h45 i41
outside _ my	a-26 i34
outside of	a-26 h38 i49
outs~	a-26 h45 i41
over	c-25 d-24 e97 f34 g-28 j-27 l-33
over _ chattering	f31
over _ the	e33
over all	e26
over at	e28
over on	e-26
over teeth	f31
over the	c24
overheated	g31
overnight	a-42 l65
overnight $	a-42 l68
over~	a-42 e-25 g26 l65 m-26
ow	a72 f-28 h-28
ow $	h27
own	k29
pace	h26
pain	a39 c71 d-63 e-67 g-36 h122 i-26 k39 l-27
pain _ calf	k34
pain _ i	c62 h28 k-34
pain _ like	h45 k-34
pain _ my	a-24
pain _ the	h-46 k90
pain at	f32 h-41
pain behind	c35
pain gone	i33 k32
pain in	k54
pain more	h29
pain not	h-28 k50
pain on	a30
pain though	j30
pain when	c63
painful	h67
paining	g28
painless	j25
pains	k40
pain~	e-27 f-28 h54
palpitations	c161 d-47 e-31 h-55
palpitations again	c108 d-25 e-31 h-37
palp~	c161 d-47 e-31 h-55
paracetamol	f41
para~	f70 h-27
park	k29
parkrun ?	c28
parkrun _ #	h32
parkrun _ $	c28
parkrun lap	h32
park~	i-24
passed	e138 h-29 k-27
passed _ at	e27
passed out	e90 k-27
passing	e33
passing out	e34
pass~	e171 g-31 h-45 k-27 m-26
past #	h26
patch	i61
patch on	i41
patc~	i61
patella	h86
patella tendon	h61
pate~	f-27 h121 k-33
path	e-30 g34 j27
path $	j27
paus~	a37
pee	a-27 c-66 d394 e-69 f-54 h-45 i-36 k-28 m-30
pee _ i	d36
pee _ like	d37
pee _ run	d28
pee _ the	d25
pee but	d32 f-24
pee is	d51
peed	d116
peed coke	d42
peeing	d154 i-24 j-25 m-31
peeing _ $	d53
peeing _ since	d43 i-24
peeing tea	d32
peei~	d154 i-24 j-25 m-31
penny	k38
penn~	k38
phone	i68
phone on	i48
phon~	i68
physio	e-27 h40
physios	h30
phys~	e-31 h70 j-41
pick	k36
piercing	h-28 i-30 k78
pier~	h-28 i-30 k78
pinch	h-36 k74
pinch _ the	h-30 k34
pinch in	h-62 k67
pinches	k63
pinches _ i	k25
pinches when	k25
pinching	c24 h-48 k89
pinching $	c24
pinchy	h-76 k113
pinc~	a-38 c28 e-36 f-36 h-201 k369
ping	j93 k-36
ping $	k39
ping _ my	j27
pinged	b-25 k60
ping~	b-25 k50
pink	b29 c45 i-30
pinpoint	a78
pinp~	a78
pins	i116 k-25
pins _ needles	i105
pins and	i116 k-25
pipi	d28
pipi is	d28
pirate	m63
pira~	m63
piss	d43
pissed	d56
piss~	d82 k-35
pistols	j42
pist~	h-40 j66
place	a44
place on	a-35 k35
plac~	a44
plan	k37
plan $	k43
plan~	e-27
please	a40 f39 i-41 k-25
please _ swelled	l36
plea~	a40 f31 i-43 k-25
plod	f29
plus	k60
point	a92 k-32
point on	a32
poin~	a86 m-42
poke	a38
poke it	a31
poker	a-31 h-36 k69
poker _ the	h-36 k35
poke~	h-36 k58
pop	a-26 b-34 e-41 f-26 h-75 j435 k-169
pop !	j44
pop _ my	j91 k-39
pop _ the	h-51 j90
pop in	h-30 j115 k-48
pop on	j51
popped	h-144 j246 k-48
popped _ the	h-40 j61
popped at	j29
popped on	h-33 j54
popping	h-87 j99
popp~	h-231 j345 k-50
possible	g-24
poss~	g-24
post	e40
pounding	c37 e-25 g24
poun~	c48 e-25 g24
power	l52
powe~	l52
pre	c41
pre workout	c41
press	a70 c-33 h-38 j42 k-61
press #	e29 j30
press $	d24
press _ it	j27
press it	a29
pressing	c38
pressure	c65 m-26
pres~	a72 c70 h-24 j30 k-75 m-33
preworkout	c35
prew~	c35
prickly	i38
pric~	i38
probably	a-29 b-34 c56 d-30 g-24 h49
probably _ $	h33 i-44 k44
probably nothing	h49
probably the	c39
prob~	a-29 b-34 c47 d-24 g-24 h40 k42
proper	k24
proper _ in	k24
properly	i39
prop~	i27
puff	c28 h24
puff up	h24
puffed	b33
puffed _ since	b24
puffed up	b30
puffy	b64 d-30 f-26 j25 l86
puffy $	j24
puffy legs	d-28 l78
puff~	b98 e-27 f-31 k-39 l99 m-25
puked	g38
puke~	e27 g37
puking	g51
puki~	g51
pull	j-32 k58
pull _ the	j-27 k50
pull in	j-27 k50
pulled	b-38 e-47 j-45 k133 m38
pulled _ calf	k31
pulled _ in	k32
pulled my	k57
pulled up	e-31 k-47 m57
pulling	k38
pull~	a-24 b-35 e-43 j-61 k183 m38
pulse	c147 e-54 f-31
pulse is	c28
puls~	c147 e-54 f-31
purple	h33
purp~	h33
push	k45
push _ $	g24
push off	h37
pushing	m26
push~	i-25 m26
put	e-33 h-39 i-33 k28 m121
put _ foot	m62
put _ on	m26
put my	i-35 m75
put the	h-34 k28 m31
put weight	m33
quad	c-59 e-75 f-35 h-56 k312 m-57
quad $	k34
quad feels	k57
quad just	j-24 k27 l32
quads	a-55 c-24 e-25 f35 g-29 h24 l116 m-25
quads #	f27 h42 l-48
quads _ $	l-25
quads _ as	l28
quads _ so	h-24 l26
quad~	a-55 c-24 e-25 f35 g-29 h24 l116 m-25
quit	b27
race	a25
race sat	h-27
rack	e52
rack~	e32
radiator	f40
radi~	f40
rain	j-28 k29
raining _ am	i30
raining i	i30
raise	j28
raises	j26
rais~	b-26 j54
ran	a28 c-25 e-27 g29
rd	h-25
rdls	f-25 j-47 k111
rdls done	k34
reaction	a47
reaction _ the	a38
reaction in	a42
reac~	a40
recovery _ ?	h-28
reco~	e27
red	b108 c-25
red $	k26
red and	b42
redo	a-24 k34
remember	g38
reme~	g38
reminders	b32
remi~	b38
rep	h-38 j39 k59
rep #	h-37 j43 k34
rep _ $	j-27 k32
rep _ finished	j29
reps	d25
rest	c35 e-28 h-50 k-30 m37
rest ?	h-40 m37
rest _ my	k25
rest or	d26
rest the	h27 k-26
resting	c81
resting hr	c50
rest~	c81
rhabdo	d87 f-33
rhabdo $	d83 f-33
rhab~	d87 f-33
ribs	c225 e-36 k-81
ribs $	c34
right	b69 c-41 d-25 e-26 f-34 g-27 m105
right $	i41 m-44
right ?	d29
right _ $	i32
right _ and	e24
right _ at	l32
right _ since	m28
right _ the	h35
right calf	b91
right foot	m35
right is	m51
right leg	k-26 m71
right lower	b25
right now	b-27 h-42 k59
right one	i24
right since	l25
right there	a31
righ~	b66 c-41 d-25 e-26 f-39 g-27 m114
ringing	e62 h-40
ringing _ going	e50 h-40
ring~	e62 h-40
roasting	e-33 g49
roas~	e-33 g49
rock	l36
rock hard	l36
rolled	h79
rolled _ a	h37
rolled on	h42
roll~	h79
room	e184 f-26 i-27 k-44
room _ spinning	e45
room is	e67
room spun	e30
root	d36
root beer	d36
round	f-24
round _ ribs	c32
round the	h39 m24
roun~	f-24
row	h-42 k26
rpe	h66 k-37
rpe #	h66 k-42
rpe _ $	j28 k-29
run	b-41 e34 g25 h30 j-56 k-38 m48
run #	h25
run $	a-28 b54 j-29 k-31
run ?	f-32 j44 k25 m-26
run _ #	e50
run _ $	a30 d26 g-30 h-41 j62
run _ ?	h-24 k71 l-27 m47
run _ awake	i26
run _ lightheaded	e40
run _ my	k29
run _ no	f48
run _ run	f28
run _ the	e-30 g44 h29 j34 k-34
run _ with	h26
run after	k29
run at	e33
run first	h-47 k24
run have	f28
run hip	h56 k-40
run i	a25
run in	g37 h24 k-46
run it	k36
run later	f-32 g45
run on	j28
run then	c-29 f28
run to	k-53 l26
run tomorrow	m41
run yes	f49 h-29
running	h-24 k64
running #	h28
running $	a-25 h-29 k-25 m37
running ?	c24 k39
running _ $	c24 k35
running _ ?	j26
running _ a	m35
running _ at	h28
running _ my	e46 g-28
running _ the	h-40 k50
running and	e43 g-28
running now	g37 k-26
running ok	j29
running on	k29
running with	m30
runn~	a-31 k55
rust	d66
rust _ after	d24
rusty	c-31 h26
rust~	c-31 h26
saddle	c-31 i49 k-24
saddle _ feels	i25
saddle area	i29
sadd~	c-31 i49 k-24
said	b31 g28
same	a87 k-38
same point	a28
sat	c56 e121 g-33 h-54 i-30 l-24
sat _ my	c26
sat _ the	c27
sat down	e86 i-25
sat on	c49
saturday	h61 k-38
saturday $	h43 k-29
satu~	h82 k-38 m-25
sauce	d70
sauc~	d70
sauna	e25
saun~	e25
sausages	l44
saus~	l44
save	k29
save _ $	k29
saw	e106 i-30 k-29
saw _ spots	e52 i-25
saw stars	e56
say	h-29 k-40 m60
say _ am	m27
say _ the	j28 k-37
say i	m27
say rest	m49
says	a-28 f110 h-30 k-50 m60
says #	a-33 f80
says _ $	f28
says _ am	m31
says i	m58
says no	h-32 m36
scaf~	d-29 h33
sciatica	i-41 k66
scia~	h-54 k66
screaming	a74 h-62
screaming $	a74 h-62
scre~	a74 h-57
season	j-24
seas~	j-24
sec	e76
second	k31
seco~	k31
secs	e49
seeing	e72 k-32
seeing double	g39
seeing stars	e56 g-25
seei~	e72 k-32
session	c57 d24 e-36 m-50
session _ ?	i51
sess~	c57 d24 e-36 m-50
set	a-33 c-27 d-31 e86 h-32 j69
set #	e32
set _ $	j29
set _ squats	e24
set of	e24
shade	g39
shad~	g39
shakeout	c34 e28
shakeout ?	e29
shakeout _ $	e38
shakes	f64
shakes and	f29
shaking	f42
shak~	f100 m-32
sharp	a-49 b-38 e-31 f-24 h-61 j-27 k289
sharp _ #	h-29 k55
sharp _ gone	b-26 k58
sharp _ in	k38
sharp _ the	k31
sharp at	k32
sharp little	h-29 k40
sharp one	k28
sharp pain	c-43 h35
sharp thing	c30 k-28
shar~	a-49 b-61 e-31 f-24 h-61 j-28 k314
sheets	f28
shee~	f28
shin	a441 c-61 e-61 f-57 h-90 i47 j-35 k-37 m-74
shin $	j-25
shin _ a	a41
shin _ got	a25
shin _ inch	a31
shin _ to	i29
shin a	a27
shin bone	a56
shin has	a63
shin is	a29
shin one	a31
shin spot	a24
shinbone	a69 b-24 h-43 k24
shins	e-26 i40
shiny	b30 l34
shiny and	l36
shin~	a74 e-26 h-56 l50
shivering	e-34 f135 g26 h-54 k-36
shivering and	f45 h-36
shivering in	g28
shivering under	e-33 f55
shivers	e-30 f53
shivers _ a	f34
shivers and	f55 g-27
shivery	f105 g-32
shiv~	e-75 f293 h-84 k-50 m-41
shock	k36
shoc~	i-24 k54
shoes	e37 h-50 i33
shoes $	k39
shoe~	e37 h-50 i33
shooting	d-27 e-33 h-28 k127
shooting _ from	e-25 k60
shooting thing	k40
shoo~	d-27 e-33 h-28 k135
shop	k30
shop _ back	k30
shop and	k30
short	d-25 j-27 k55
short _ $	h-24
short _ ?	k-35
short one	f50
shor~	d-27 j-37 k53
shot	k26
should	h40
should i	d24 e-30 f-25 h33
shou~	c25 h40
shower $	g25
show~	e44 h-50 j-25 k34
si	h28
si _ is	h28
si joint	h28
sick	e-62 f-30 g190 k-39
sick _ cold	g25
sick and	g61
side	a-61 b42 c77 e-40 m65
side _ ?	b30 k-43
side _ my	k30
side of	k25
side since	m34
sideways	h48
side~	h62
sile~	e39
since	e53 j-24 k-45 m48
since #	f-30 m31
since $	e-28 h-58 j67 k-24 m31
since _ #	a45
since _ $	e-28 f35 h46 i44 m-32
since _ ?	g25
since _ day	d27
since _ deads	k31
since _ ext	l32
since _ i	m35
since _ jog	i39
since _ leg	l33
since _ lunges	m38
since _ probably	c28
since _ run	g31
since _ session	c36 e-29
since _ training	e24
since _ yesterday	h35
since breakfast	k32
since deadlifts	c36
since deads	c28
since i	e48 k-24
since leg	d39 j-25
since lunch	e52
since monday	a32
since morning	f39 i-29
since squats	i65 l-24
since that	g31
since the	c32 i28 j-31 l32
since this	c29 e28 h-42
since yesterday	b24
sinc~	e53 j-24 k-45 m48
sing~	a41
sit	k34
sit bone	k26
sits	e-26 i35
sitting	c89
sitting here	c64
sitting on	c38
sitt~	c89
size	l32
size _ a	k34
size _ rock	l25
size and	l25
sized	a49
size~	a49
skin	f-44 g85 i30 k-42 l38
skin _ and	l36
skip	e-27 k49
skip ?	h38
skip _ $	h38
skipped	c-28 e65
skipped breakfast	c-28 e65
skipping	c108 e-34
skipping beats	c32
skips	c31
skip~	c112 f-29
slapping	i35
slapping _ ground	i30
slaps	l44
slap~	k-26 l47 m-30
slash	d46 h-30
slas~	d46 h-30
sled	a35
sleep	i46
slee~	a-43 h50 i77
slept	c35 e24
slept #	h-39 k33
slept _ ate	h-40 k42
slep~	c35 e24
slight	f28
slightly	h33
slig~	c-28 f28 h40
slow	b-24 f28 h-25
slow ?	m31
slow _ ?	c35 f24 m-27
slow down	h-29 k31
slow run	i26
slow~	m35
small	k28
small _ ?	e25
small run	e25
smal~	k28
smth	h25
snap	c-36 h-58 j188 k-46
snap _ my	j53 k-30
snap _ the	j48
snap behind	j27
snap in	j55 k-27
snapped	h-58 j146 k-51
snapped _ my	j34
snap~	h-58 j146 k-51
sneezed	k30
sneezed and	k30
snee~	k50
so	a38 b-28 c-38 e-34 f71 h-79 i-31 k47 l70
so _ ?	a27 e-37 h-29 m43
so _ i	h-50 l65
so _ is	f24
so _ run	a25
so hot	g25
so i	f26
so no	a29
so run	a27 h-30
so swollen	l53
so weak	l41
sock	b25 d-28 l72
socket	h68
sock~	h68
sofa	c65
sofa #	c24
sofa _ k	c24
soft	e43
solo	c35
some	c32
some $	c29
someone	j26 l27
someone _ a	k27
someone kicked	j26
something	a-36 e-40 h46 i-49 j103 k51 m-29
something _ go	j37 k-28
something _ in	k29
something _ my	i-24 j-30 k44
something _ twang	j-30 k46
something go	j28
something in	h37 i-24 j-30 k29
something just	j-50 k52
something let	j37 k-28
something pop	j35 k-34
something popped	j27
something snapped	h-49 j83
some~	a-57 b-32 e-41 i-43 j149 k63 m-46
sore	a114 b-24 e-66 f-26 g-26 h196 i-27 j-75 k-29 m-30
sore #	d30 h-60 k43
sore $	h49 j-32
sore _ $	h74
sore _ i	f-28
sore _ on	a53
sore _ the	h56
sore ankle	h28
sore in	a25
sore knee	h31
sore on	h37
sore when	f-28
soreness	e-25 f44
soreness #	f40 h-29
sore~	e-25 f44
sort	h26
sort of	h29
sound	h-72 j72
soun~	h-65 j79
soy	d70
soy sauce	d70
sparkles	e34
sparkly	e37
spar~	c-27 e67
spee~	c-34 h44
spinning	e129 j-35
spinning $	e36
spinning _ i	e24
spinning a	e57 j-28
spinning when	e24
spinny	c-26 d-31 e219 i-44 l-46 m-39
spins	e44 k-24
spins _ i	e24
spins when	e24
spin~	c-45 d-47 e391 h-31 i-53 j-36 k-54 l-46 m-48
spot	a182 b-25 c-35 h-50 m-28
spot _ my	k27
spot _ the	a52
spot of	a-40 k29
spot on	a91
spots	e73 i-28 k-30
spot~	e90 i-28 k-30
sprint	k45
sprints	k26
spri~	k88 m-27
spun	e30
squat	c-32 e30 h41 j34 k-52
squat _ $	i29
squat _ today	e25
squat and	h-25 j25
squat rack	e40
squats	d38 h-32 j-27 l33
squats #	l34
squats $	e-29 f37 h34 i26
squats _ #	c47
squats _ $	h-25 m29
squats _ do	m28
squats _ morning	e25
squats _ x	e26
squats felt	k26
squats jog	i27
squats this	e25
squats were	k-24
squats yesterday	h-24 m26
squatted	i27
squa~	a-34 b-25 c-26 d45 e58 f-26 i40 k-38 l38
squeeze	c24
sque~	c51 f-24
stab	e-51 f-27 h-29 k166
stab _ the	c30 h-68 k97
stab behind	h-26 k41
stab in	h-42 k70
stabbed	k29
stabbing	b-24 h-46 j-30 k134
stabbing _ my	j-29 k52
stabbing in	b-24 j-29 k88
stabby	k52
stabs	a-53 h-29 k117
stabs _ every	k29
stabs me	k24
stab~	a-54 b-34 e-29 h-100 j-39 k332 m-29
stair	k26
stairs	h112 k-36
stairs _ the	m32
stairs not	h-29 m32
stai~	h96
stand	e40 h-47 k-38 m56
stand _ my	m29
stand _ the	m25
stand on	m66
stand up	e32
standing	e27 m25
standing _ the	m45
standing on	m36
standing still	e24
stan~	c27 e64 f-28 h-60 i-24 j44 k-34 m73
stars	e161 g-30 h-61
stars $	e26 g-25
stars _ the	e32
started	e-28 h44
started _ $	h27
started nagging	h27
starting	h43 k-41
starting to	h43 k-41
star~	a-31 d-32 e155 g-43 k-44
static	h-31 i45
stat~	h-31 i45
step	a30 c-26 e-46 h71 j-28 m60
step #	a29
step up	k24
step ups	m37
stepping _ lego	a24
stepping _ the	h24
stepping off	h24
steps	k59
steps _ of	k33
steps out	k33
step~	e-25 j-26 k86
sternum	c63
ster~	c63
stick	m24
sticks	h37 k-29
stic~	h30 k-29 m24
still	b-39 g59 h28 m-26
still #	h34 k-26
still _ #	h33
still _ $	e54 f29 h-90
still _ ?	k-38
still _ easy	f-29 g52
still _ fine	e24
still _ for	c34
still _ on	h24
still _ save	k29
still _ to	f27
still do	e-30 h-44 k46
still go	e34
still hurts	a24
still moving	h-35
still on	h66 k-35
still run	e-38 g31
still running	c-35 e34 j37
still there	k35
still want	f27 h-24
stil~	b-39 g52 h48 l-41 m-26
stings	k-28
stitch	c76
stit~	c76
stood	e51
stood up	e51
stoo~	e51
stop	a32 d30 f-24 h35 i-24 j-42 m-35
stop $	k28
stop _ calf	h-27
stop _ my	a44 i-28
stop it	d58 f-33
stop or	k32
stop the	h36
stopped	b-26 f-65 g71 h-46 k66
stopped sweating	f-42 g114 k-26
stop~	b-26 f-65 g69 h-41 k67
stout	d34
stou~	d34
stove	f26
stov~	f26
straight	g40 h-75 k57 m25
straight _ $	g28 h-50 k57
straighten	h28
strain	e-28 k33
strained	h56
strapped	h27
stra~	d-43 e-28 g37 h32 j-25 k80
strength	l80
stress	a123 k-29
stress _ in	a46
stress fracture	a76
stress reaction	a47
stre~	a114 h-25 i-31 k-45 l64 m-28
stride	k77
stride $	k30
string	k29
stri~	c-24 h-29 j-27 k118
stroke	g69
stro~	c-24 f-27 g69 h28
stuck	h52
stuc~	h52
stuff	c34
stuf~	c34
sudden	f28
sudd~	f28
summ~	f32
sumo	c-32 k68
sumo _ #	j28
sumo deads	k25
sun	f-30 g178 h-35 k-39 m-25
sun _ brutal	g28
sun _ sweating	e25
sun feel	g35
sun stopped	e25
suns	g29
suns _ me	g29
suns cooking	g29
sunstroke	f-29 g89
suns~	f-29 g89
sure	k42
surely	c53 f-33 h27
surely run	h37
sure~	c53 f-33 h27
swap	h26
sway~	e70 g-27
sweat	g47
sweating	c-24 e-30 f55 g92 j-31 k-26
sweating _ #	g56
sweats	f90 g-27
sweats and	f44
sweaty	f39 g-24
swea~	c-44 e-30 f194 g88 h-43 i-35 j-31 k-31 m-32
swelled	f-24 l81
swelled _ like	l40
swelled up	f-24 l39
swelling	b46 f-28 k-26 l50
swelling $	b31
swelling _ the	h-41 l45
swel~	b45 c-28 e-26 f-52 k-49 l165
swimming	e84
swimmy	e26
swim~	e110
swing	h32
swing _ leg	h32
swing my	h32 k-26
swin~	h32
swit~	f36
swollen	b118 e-35 j-36 k-57 l118 m-29
swollen _ like	h-51 l30
swollen _ the	b26
swollen calf	b62 k-25
swollen on	b49
swol~	b121 e-35 j-36 k-57 l118 m-29
take	k-29 m86
take _ $	m40
take me	m24
take my	m30
tap	a38
tbh	m32
tea	d138 e-39
tea $	d34
tea after	d25
team	h-37 l29
team ?	h-33 l29
team _ $	h-33 l29
teeth	f113
teeth chattering	f107
teet~	f113
tell	i29
temp	c-62 e-35 f322 h-98 k-37 m-30
temp #	f45 h-31
temp _ #	f70 h-32
temp _ i	f35
temp _ up	f39 h-24
temp is	f61 h-31
temp of	f47 h-25
temperature	e-44 f145 h-40
temperature since	e-27 f67
tempo	g-28 h29 k85 l-31
tempo $	h35
tempo ?	f25
tempo _ #	f-26 k62
tempo _ $	f25
tempo at	h-25 k25
tempo ok	i33
temp~	e-36 f129 g-28 k74 l-31 m-34
ten	h28 k-25
tender	a51 b47 h41 k-49
tender $	b25 k-25
tender _ on	a25
tender to	a35
tendon	f-29 h67
tend~	a39 b47 e-31 f-31 h108 i-25 k-35
than	a-34 b33 e-25 m45
than _ is	b42
than it	b42
than the	l25
that	d-27 f-30 g30
that _ $	f26 h-27
that _ in	g31
that _ is	c-25 k51
that _ not	e46 h-29 k51 m-26
that _ thing	b-27
that a	i33
that bit	k51
that i	b31
that is	k44
that my	i37
that one	a39
that will	c28
the	a27 g-43 i-25 m33
the #	h-38 j35
the _ #	a-34 i-30 k37 l33
the _ $	a27 b45 e-56 f-28 g24 i28 j-65 k-36 m61
the _ :	h69 k-28
the _ ?	c-24 d44 h-46 k-25 l36 m27
the _ ache	f36 h-29
the _ after	e27 h-35 j40 l-28
the _ all	m29
the _ and	f57 g-35 j28 k-39
the _ at	f29 g50 h-29
the _ because	j35
the _ bone	h49
the _ but	f61 k-53
the _ calf	b35
the _ comes	i-30 k30
the _ crease	h-41 k56
the _ deadlift	k31
the _ deep	h59
the _ each	k42
the _ easy	c-36 f29 g-26 i47
the _ every	h-44 k44
the _ floor	e42
the _ foot	k-36 l32
the _ have	f28
the _ hip	h41
the _ hurts	a25 h59 k-47
the _ in	e29 h-29
the _ ins	a25
the _ is	a-50 h46 k-66
the _ it	a27 h36
the _ itself	a30
the _ jog	e24
the _ k	e-26
the _ left	i34
the _ leg	h-42 m29
the _ legs	k38
the _ like	d-28 e-26 k47
the _ log	k29
the _ lol	c32 e-26
the _ mile	g26 k-33
the _ no	h-38 i30 j42
the _ not	c26 k-25 m32
the _ nothing	h-36 l47
the _ now	f-34 g53
the _ of	a-43 d77 e-45 f-26 j30 k61
the _ off	j29
the _ ok	h31 m-24
the _ on	a-33 h-51 j46 k28
the _ one	i44 j-35 m51
the _ only	h50
the _ out	e-31 k35
the _ path	h-27 j27
the _ press	e51 m-25
the _ probably	i-30 k53
the _ quad	k25
the _ rack	e40
the _ rd	h-25
the _ room	e44
the _ run	h-53 k39 m35
the _ sharp	h-29
the _ since	l24
the _ slow	k25
the _ so	a25
the _ spot	a34
the _ stopped	e25
the _ tempo	h-36 k36
the _ the	f25 h-57 m32
the _ today	e30
the _ tomorrow	k42
the _ treadmill	e41
the _ turns	e24
the _ up	c26
the _ went	j28
the _ when	h-29 j36 k44
the ankle	i48 k-26 l37
the back	b27 h-29 j40
the bar	e35 h-32
the bathroom	d29
the beach	h-29
the bone	a71
the bottom	j27
the breastbone	c62 k-28
the bridge	a30
the bus	j-30 m33
the calf	j43
the canal	j27
the car	e-43 f-24 h26 j36
the changing	e32
the check	a25
the chest	c46
the chills	f37
the color	d35
the colour	d78
the couch	c33
the dentist	i51
the edges	e65
the flat	j29
the flight	b28
the floor	i-24 l46 m-26
the foot	k49 m25
the front	a25
the garage	g37 m34
the glute	k42
the groin	k62
the ground	i37
the gym	e64 j25 k-28
the hamstring	k40
the heat	g102
the hill	k38
the hip	h48 j68 m-35
the joint	h47
the kerb	h-25 l51
the kitchen	m55
the knee	e-24 h41 j38
the kneecap	h30 k37
the knees	f36 h-25
the last	a-30 b-38 k77
the left	b51 h-25 m64
the leg	a-28 c-36 e34 f-29 k90
the legs	c26
the lights	e-27 j-38 m66
the loo	m45
the lunges	m38
the messages	a32
the middle	c29
the morning	h26 k28
the no	f25 h-25
the office	m24
the one	b28
the other	b54
the outside	a-26 h30 i27
the park	k29
the path	e-30 g34
the physio	h36
the plan	k37
the pop	j54 k-27
the quad	k35
the reminders	b32
the ribs	c137 k-52
the right	k-32 m81
the room	e79
the run	c-33 f56
the same	h26
the sauna	e26
the session	c39 i32
the shade	g39
the shakes	f40
the sheets	f28
the shin	a91 k-34
the shivers	f53 g-24
the shop	k30
the size	k-26
the sled	a35
the socket	h25
the sofa	c49
the squat	e36
the squats	d26
the stairs	h30 m24
the sun	g38
the team	h-37 l29
the thermometer	e-26 f95
the thigh	a-31 i40 j48
the tibia	a55
the toes	k26
the touch	h-24
the training	e24
the treadmill	f-34 g51 k32
the tready	e30
the twinge	k32
the usual	k52
the wall	m31
the way	h41
the whole	h-32 m32
them	e45 f-28 l34
them _ $	e25
then	b-48 f45 k45
then $	h-56 k76
then ?	f29 k-28 m-26
then _ $	f29 k-28 m-26
then _ ?	e42 i25 k-49 m24
then _ calf	b-45 j29 k25
then _ then	b-26 k73
then a	c26 h-25
then gone	b-26 k41
then it	a25
then let	h27
then nothing	k46
then run	f28 i28
there	a45 b33 f-50 h-43 j52 m-25
there $	h-38 j31
there _ a	j36
there _ for	a29
there is	b33 d26 j-38 m-24
there was	h-36 j68
thermometer	a-50 e-34 f157
thermometer _ #	a-50 f107
thermometer but	f32
thermometer says	a-33 f62
ther~	b33 c-37 e-50 f107 h-55 j52 m-26
they	h44 j-25 l52
thick	l28
thic~	l28
thigh	a-32 b-43 c-35 e-32 f-26 h-36 i69 j25 k147 l25 m-27
thigh $	i46
thigh _ ?	k33
thigh _ grabbed	k24
thigh has	i25
thigh is	l46
thigh just	k24
thigh on	j34
thigh went	k35
thighs	c-29 j-27 l143
thighs _ tight	l31
thighs are	l27
thighs swelled	l36
thig~	a-36 b-55 c-64 e-52 f-32 h-47 i53 k131 l168 m-50
thing	g-33 k93 m-30
thing _ $	b-27
thing _ bum	k26
thing _ my	c30
thing _ the	h-36 k76
thing again	b-27
thing from	k26
thing in	c30 k44
thing is	h28
think	a-45 g50 h46 i28 m-25
think #	i30
think _ have	c-29 f-26 g28
think i	f-38 g27 k57
think straight	g40
thinks	b34 k-28
thinners	b60 h-27 k-26
thinners $	b60 h-27 k-26
thin~	a35 b40 f-26 g56 h-62 i24 j-45 k52 m-55
third	d26
thir~	d36
this	d43 h25 i-50
this _ $	e52 f-25 k25
this _ am	f32
this _ and	h54 k-31
this _ but	c-28 f29
this _ can	j26
this _ pain	h28
this heat	g45
this i	f32
this knee	h41
this morning	e33 i-55
this week	h-34 k34
though	a-24 g-27 l-29
though $	c-37 k50 l-26
though _ ?	h32
though _ stopped	c32
though i	c32
thou~	a-25 g-27 h25 l-29
threw	g52
threw _ twice	g24
threw up	g52
thre~	g52
throb	d-29 h33
throbbing	h51
throbs	a25 b29 h26 i-31
through	k42
through _ sheets	f28
through my	k40
through the	f28
thro~	b38 e-37 h82 i-34 m-27
thrusts	h-37 i27
thru~	h-37 i27
thudding	c41
thud~	c55 h-24
thumb	a48
thumbprint	a27
thumping	c27
thum~	a82 c25 k-30
thursday	h28
thur~	h45
tibia	a112 k-38
tibi~	a179 h-83 k-43
ticker	c129 h-24
ticker _ beats	c27
ticker skipping	c27
tick~	c129 d-25 e-26 f-25 i24
tie	e53 h-35
tie my	e53
tight	a-36 b44 c86 e-52 h-36 l68
tight $	l33
tight _ warm	b28
tight and	l41
tigh~	a-43 b44 c121 e-57 f-28 h-36 l67
til	a33 e29 k-25
til i	e32
til then	a24
tilts	e60 k-28
tilt~	e105 k-28 l-24
time	c-31 d27 h-32 k64
time _ sit	k24
time i	k26
times have	e24
time~	e32
tingle	i61 k-28
tingle in	i28
tingles	h-47 i95
tingles _ the	h-47 i67
tingles down	i36
tingling	e-48 i168 k-38
tingling down	i25
tingly	e-25 h-26 i164
tingly _ the	i44
ting~	a-34 c-33 d-43 e-75 g-28 h-113 i488 k-83
tiny	e-44 f-29 j56 k52
tiny _ run	a27 j39 k-41
tiny stab	k61
tiny tweak	k27
tiptoe	m35
tipt~	m35
to	b-52 c-24 d-34 e29 h-25 i34 j-49 k39 l28 m93
to _ $	a49 b-26 e-29 h-51 l36 m34
to _ ?	h-50 i25
to _ a	e25 k28
to _ ankle	h-49 i53
to _ chest	k24
to _ it	h41 m-28
to _ kitchen	m55
to _ loo	m46
to _ on	a-25 m38
to _ one	h38
to _ out	h27 k-31
to _ shop	k30
to _ the	h26
to _ to	m59
to _ toes	k26
to _ touch	h-24
to _ up	g28
to bed	m26
to breathe	c36 h-32
to do	e50 g-24 h24
to foot	e-25 k60
to get	m53
to go	e-36 k30 m30
to jog	k-26
to lie	e25
to me	a48
to my	i32
to press	a42
to run	e-32 g40 k35
to sit	e36
to sleep	i28
to stand	l39
to the	e-31 h-75 i44 m92
to touch	a35 b37
to work	h29
toast	e33
toas~	e33
today	e60 i-32 m42
today #	l24 m27
today $	h-41 k62
today _ $	e27
today _ ?	h38
today after	m28
today knee	j24
today lol	e38
today run	e34 f48 h-24
toda~	e56 i-32 m42
toe	c-25 e-29 h46 i69
toe joint	h43
toes	c-43 d-26 e-40 f-46 h-33 i288 m-36
toes $	i29
toes _ gone	i37
toes _ not	i32
toes _ since	i28
toes have	f-31 i72
toes numb	i26
toes will	i32
toilet	d73 e-26
toilet _ looked	d34
toilet bowl	d50
toil~	d73 e-26
told	h39
tomorrow	f34 g28 l-27
tomorrow ?	g49
tomorrow _ $	g49
tomorrow _ ?	k29
tomo~	f34 g28 l-27
tonight ?	e34 i-31
tonight _ $	e34 i-31 j26 k-25
tonight _ ?	m29
too	a-40 f-61 g47 h31 i42
too dizzy	e33
took	f52
toothache	h33
toot~	h50
top	a75 c40 h-37
top _ foot	a26
top of	a62
tore	e-24 k53
touch	a61 b41
touch right	a30 h-30
touc~	a68 b50 k-32 m-26
track	a28 h-25 k24
track ?	a29
track _ #	k45
track _ $	a29
tracking	h31
trac~	a28
train	e-47 f27
train ?	e-27 f33 i26
train _ $	e-27 f33 i26
training	e24 i-33 j34
trai~	e-43 f57
treadmill	e59 f-36 g44 i26 m-42
treadmill #	h38 k-29
treadmill $	m-42
treadmill ?	e-30
treadmill _ $	e-30
treadmill _ ?	f24
tready	e30
trea~	e88 f-36 g44 h-33 i26 m-42
trot	b-24 e55
trot ?	e34
trot _ $	e34
trouble	h29
trou~	h29
try	k-33 l25
tues~	h35
tug	h-28 k56
tug _ the	k30
tug in	k28
tunnel	e80
tunnel _ on	e52
tunnel vision	e80
tunn~	e86
turn	e48 f-25 k31
turn _ the	e38
turn it	h25
turned	e-27
turns	e83
turns _ since	e26
turn~	e52
tv	h-31 i45
twang _ my	j-30 k46
twanged	j28
twan~	k31
tweak	j-26 k76
tweak _ the	k36
tweak in	k34
tweaked	c-24 h-29 j-43 k184 m-36
tweaked _ $	k35
tweaked my	k34
tweaked something	k24
twea~	c-31 f-27 h-51 j-69 k260 m-36
twice	g33 h24 k-28 l47
twice _ #	h-24 l33
twice _ the	g24
twice in	g24
twice since	h35
twice the	b42
twice today	l31
twic~	g33 h24 k-28 l47
twinge	a-30 b-39 e-42 h-55 j-34 k271 m-26
twinge _ the	k45
twinge in	k35
twinge tiny	k28
twingeing	k30
twinges	k59
twin~	a-30 b-39 e-61 f-26 h-72 j-34 k361 m-35
twisted	h29
twis~	h36
two	b-31 e-54 f25 i46
two toes	i38
under	e-34 f52 h-28 l30
under #	f25
under _ duvets	f33
under _ kneecap	k26
under _ ribs	c45
under me	l53
under the	c35 h-34
unde~	e-34 f52 l30
undo	j24
undo the	h-27 j27
unless	c25 h-25
unle~	c25 h-25
unlocks	h25
unlo~	h49
unsubscribe	h42 k-29
unsu~	h42 k-41
until	k29
until i	k29
unti~	k29
up	d-57 f79 g51 h-47 i-59 j-65 l88 m39
up $	g-26 l35 m26
up _ #	c25 h24 k-24
up _ ?	f30
up _ a	h-26 k24 l29
up _ and	f48 m-24
up _ in	g24
up _ sausages	l44
up _ the	e83 f-29 g52 h-26 m-33
up a	f39
up and	g35
up drenched	f40
up from	e45 h-49 k32 m-25
up like	f-28 l100
up my	c-28 g37
up on	g33 h-31 i-30 k32 m26
up run	f30
up since	b24 m-24
up so	e-37 m40
up the	k40
up twice	g24
update	i29
update :	i29
upda~	i29
uphill	k26
uphill $	k26
uphi~	k26
ups	m37
urine	c-35 d219 e-32 f-35 h-29 l-28
urine _ coca	d30
urine _ dark	c-24 d48
urine is	d56
urine like	d25
urin~	c-35 d219 e-32 f-35 h-29 l-28
us	e30
usual	h-26 k50
usua~	k47
velcro	k26
velc~	k26
vertigo	e90 h-31
vertigo since	e67
vert~	e90 h-31
very	g39
very dark	d27
vision	e123 h-45
vision _ the	e50
vision on	e52
visi~	e123 h-45 m-24
vomit	g64
vomiting	g38
vomi~	e-34 g138
w	c-27 g-32 h29 l24
w #	j26
w _ k	j26 k-26
w _ team	h-37 l29
w a	h30
w the	a-33 l29
wait	f29 h-41 j27 l25
wake	i26
walk	a-27 c41 g-25 l-32 m60
walk ?	f37
walk _ $	f34
walk _ ?	j26
walk _ is	c36
walk _ off	b24
walk funny	m26
walk home	j29
walk jog	c32 h-31
walk on	h28
walk or	h35
walk to	k31
walking	c24 f-24 m51
walking _ a	m29
walking _ the	i30
walking like	m29
walk~	c24 f-24 h-43 l40 m42
wall	m31
wall sits	e-26 i35
wand~	h24
want	e-44 f36
want _ do	h30
want to	e-38 f36
warm	b112 e-37 m33
warm _ run	f30
warm _ so	e-37 m42
warm and	b24
warm up	e-37 f26 h-26 m36
warm~	h34
was	a-33 d86 e75 h-91 i-24 j69 k-48 m-32
was _ $	j28 k-25
was _ all	k32
was _ coloured	d24
was _ dizzy	e31
was _ noise	j30
was a	h-36 j68
was maroon	d37
was not	f29
wasp	h-40 k48
watch	c39 f-24
watch _ #	c29
watch says	c29
watc~	c39 f-24
water	c-24 d50 l48 m-26
water _ the	l28
water on	l28
wate~	c-24 d71 l47 m-26
way	a-27 e-35 f-29 g36 l75
way $	h-32 k45
way twice	h32
weak	h-49 l204 m-51
weak $	l31
weak _ dropped	l26
weak _ water	l59
weak as	l74 m-33
weak i	l41
wee	d277 e-26 f-31 h-43 i-29 k-25 l-34 m-47
wee $	d29
wee _ at	e29
wee _ cola	d34
wee _ gone	d35
wee _ in	h-27 k53
wee _ like	d68
wee _ the	d26
wee has	d42
wee is	d25
wee like	d34
wee looks	d53
wee stab	h-42 k51
week	a-32 d-29 k69
week~	f32 g-24
weight	i-32 k-24 m140
weight _ the	m26
weight on	m54
weig~	i-35 k-24 m140
weird	c52 i30 k-50
weird _ $	i41
weird _ to	h25
weirdly	c25 h-26
weir~	c77 i31 k-50
went	a-32 b-27 c-49 e124 f-47 h-70 i32 j133 l-24 m-42
went _ a	d30
went _ after	e-38 m43
went _ and	k32
went _ grey	e38
went _ like	h-36 j46
went _ on	h30
went all	e39
went bang	h-32 j50
went down	e30
went for	d30
went numb	i75
went off	j33
went ping	j97 k-36
went pop	a-26 j78
went snap	j35
went the	h-27 j25
went twang	j-29 k29
went white	e45
were	e24
what	h85 j-40 m-27
what _ i	k-24
what _ the	k38
what causes	h27
what is	g-24 k28
what~	f-24
when	c26 f-57 g-32 j24 k47
when _ breathe	c28
when _ climb	c43
when _ do	d34
when _ get	h50
when _ go	d57 h-28
when _ got	h-33 j30
when _ hop	a37
when _ lift	k36
when _ push	h41
when _ run	i27
when _ squat	h37
when _ stand	e41
when _ swing	h32
when _ tap	a26
when _ tie	e48 h-35
when _ turn	h34 k-28
when i	c27 e32 f-57 k53 l25 m-24
where	a24 g59 i46 k-50
where _ i	g59 h-33
where do	h-33 k24
where the	h44 i40 k-32
wher~	a24 g59 i46 k-50
which	g38 k-30
which way	g38
whic~	g38 k-30
while	c86 h-34
while _ am	c33
while i	c41
whil~	c86 h-34
whin~	h34
white	e55
white _ to	e28
whit~	e71
who	f28
whoa	e45 m-37
whole	e33 h-73 i35
whole leg	h-32 i25 m27
whol~	e33 h-73 i35
why	d27 h-50 i24 m42
why $	h-37 k40 m48
why ?	f-37 g33
why _ i	d28 f35 m-33
why _ my	h37 k-26
why _ no	e26
why is	b37
why red	k27
why rest	h-31
will	c42 d-24 f-40 k-36 l55 m69
will _ go	l26
will _ it	e29
will _ lift	i32
will _ take	m72
will _ wake	i25
will i	m24
will not	c36 d-24 f-30 k-46 l55 m52
wire	k47
with	d-34 f84 g-29 i24 k-33
with #	e-30 f82
with _ $	f48
with _ ?	k25
with _ pain	c29
with _ step	h24
with a	m27
with chest	c29
with every	h24
without	m27
with~	m27
wobb~	e40
woke	a-24 e50 f66 g-24
woke _ drenched	f40
woke _ on	e31
woke _ the	e25
woke up	e25 f63 g-24 h-39
woke with	b28
wool	e29 g-28 i35
woozy	c-34 e192 f-24 k-43
woozy _ the	e43
woozy since	e57 f-24
wooz~	c-34 e192 f-24 k-43
words=10	b-27 d47 f42 g-25 i30 l-36 m-50
words=11	a-27 d24 f-61 g40 h59 i37 k-43
words=12	a58 c72 e-40 f-114 k29 l30
words=2	f50 m-46
words=3	a-52 b-24 c-24 e66 h-31 l57 m37
words=4	c62 d55 e45 h-93 k-58 l-26 m37
words=5	a35 e-41 f86 h-58 i-121 j57 k90
words=6	a-27 b-25 e43 f51 g37 j31 k33 l-38 m-47
words=7	a-41 b-42 e-27 h79 i26 j-74 k76
words=8	a-50 c-31 e73 g-40 h76 j-96 k-28 l48 m40
words=9	a24 h-28 i27 l-33
work	k-27 l28
workout	c42
work~	c42 h-29
worse	h44 k-49
worse each	a39
wors~	h44 k-49
worth	h-25
wort~	h-25
would	e-31 h25
would _ jog	m25
would a	m25
woul~	e-31 h25
wrap	h-41 j51
wrap~	h34
wrecked	h33
wrec~	h33
wrong	h43 k-38
wron~	h43 k-38
wrote	j33 k-28
wrot~	j33 k-28
x	e31
x #	e26
yank	k27
yeah	h-26
yelling	a30
yell~	a30
yelp	a24
yelped	h-38 k38 m26
yelp~	h-47 k26 m41
yes	f36 j43 k-41
yes _ $	f47
yes or	c-26
yes the	j28 k-34
yesterday	b36 d43 e-29
yesterday $	b30 h-27
yesterday _ and	h-25 k25
yesterday _ the	a28
yesterday still	g52
yesterday walk	b24
yest~	b36 d43 e-29
you	f-31 h65
you _ no	h27
you _ rest	h-30 m48
you say	k-25 m42
zap	i-24 k112 m-39
zap down	k65 m-39
zaps	k42
zero	m-24
zing	g-39 h-61 j-36 k221
zing $	g-39 k83
zing _ every	h-43 k56
zing _ the	k33
zinging	h-50 i47 k55
zings	h-31 k69
zing~	h-81 i34 k124
zipp~	j26
zone	h24
zone #	h24
"""
