"""The weights of `votes.py`, learnt from the phrases in tests/phrases. Generated: run
`python tools/learn_votes.py` and do not edit."""

# ruff: noqa: E501, RUF001

INTENTS = """can_i_run cancel delete_data export_data gut_check help history learn log_leg_day order_advice settings smalltalk_other snooze start_checkins stop_checkins undo why
!	a-24 b-61 d-31 h-25 i38 j-44 k-74 l227 m-24 n-25 o-26 p55
! !	b-61 d-28 e-24 h-25 j-34 k-99 l146 p99
! #	e39 k-41 l32
! $	a-52 b-61 h-25 i32 j-26 l179 m-31 n-46 p103
! _ !	a48 k-41
! _ #	i38 k-41 l27 p-32
! _ $	a-81 b-61 h-25 i57 j-26 k-38 l88 p128
! _ so	l42 p-25
! also	e-25 i43
! so	l42 p-25
#	a144 b-93 c-102 e162 f-94 h-91 i253 j-67 m66 n-58 o-162 p37
# !	i50
# #	a88 e-75 h-36 i41 l153 m-72 p-95
# $	a84 b-25 c-41 e77 g-53 h74 i-113 j-135 k-188 l120 m125 n54 o-101 p95
# %	a87 h-41 i42 l-36
# '	a-33 i43
# /	a179 h-26 i-25 k-62 l-43
# :	a-121 j-62 k192 l37 m-43 n100 p-42
# ?	a75 g46 h-38 i-59 j-34 l-55 q54
# _ !	i45 l28
# _ #	a29 e131 g-29 h-209 i126 j-101 k82 l46 m-115 n83 o-38 p63 q-71
# _ $	c86 e-99 f-25 g41 h-55 m104 o39
# _ /	e33
# _ :	a157 e-73 k-40 n-25
# _ ?	a174 c-24 e-80 g34 i-47 j59 k-37 l-73 m-24 q35
# _ @	a-27 i40
# _ a	l68
# _ ache	a28 h-28
# _ after	a151 h-27 i-73
# _ again	e43
# _ ago	e-25 g-31 i34 j-55 n25 p33 q34
# _ all	i24
# _ allowed	a28
# _ and	a-32 e-60 i26 l66 p32
# _ anyway	a-48 e67
# _ apart	a-79 j81
# _ are	i-36
# _ ask	m33
# _ at	a132 e-79 i-42 j33
# _ away	a-59 e59
# _ back	a37 e29 i-47 m-33 p66
# _ before	e-49 i38 l38
# _ between	a-65 j82
# _ body	a-51 e44
# _ bored	a58 e-39
# _ break	i24 k-24
# _ btw	a-39 n32
# _ by	a28 e-37
# _ can	a25
# _ check	k25 n-28
# _ clock	a-37 k37
# _ club	j25
# _ daily	k-40 n50
# _ day	a30 h31 k31 n-43
# _ days	c-46 g116
# _ deads	a32 i38 o-32
# _ did	a41 i-47
# _ do	a-51 k76
# _ does	i24
# _ doms	h-27
# _ done	a-83 e156 i-45
# _ down	a-53 e67
# _ dropping	a53 i-40
# _ dying	f28
# _ each	e32 l-30
# _ easy	a64 m-63
# _ em	e-29
# _ enough	a70 h-55
# _ felt	i37
# _ fingers	p38
# _ first	j37 l-40
# _ foot	a-36 e36
# _ for	a68 i-32 k-45 l80
# _ forgot	i41
# _ from	a-141 e140 k37 m-25
# _ gap	i-25 j29
# _ glutes	a-41 e47
# _ go	a-68 e123
# _ going	m29
# _ gone	a-102 e133
# _ goosebumps	a40 e-25
# _ got	i25
# _ h	a63 l-31
# _ hamstrings	a-51 i69
# _ here	k43
# _ hills	a28 e-27
# _ hip	a-46 i40
# _ hour	m46
# _ i	i-32 k83 m-25
# _ in	a-114 e339 i-88 k47 l-48 m-89 n37 p-65
# _ instead	k29
# _ into	a-139 e226 i-47
# _ is	a-51 e79 h-27 i55 j-31 k27
# _ it	e-42 i41
# _ jumps	i47
# _ kip	a92 i-56
# _ km	a-27 e60
# _ knee	a-95 i34 o41
# _ last	e-39
# _ late	a-34 l42
# _ left	a-151 e204
# _ leg	h46 i-37 l32
# _ legs	a-46 j37 l45 p-29
# _ lift	j29
# _ like	a-31 e56
# _ lovely	e-36 l57
# _ m	i39 p-37
# _ many	h29
# _ mark	a-46 e67
# _ mate	m37
# _ me	a31 e-33 i-29 l35
# _ meant	a-25 p35
# _ miles	a-50 e26 k34
# _ min	a40 l-41 m29
# _ mins	m69 p-24
# _ minutes	a-58 e41
# _ morning	a34
# _ night	a88 e-25 i-74
# _ no	a-69 e123 h-55 l-37 p-24 q58
# _ not	a-28 k-38 l-49 m-36 p170
# _ now	a72 e26 i-28 k-29
# _ oats	a-36 e36
# _ of	a-53 h-46 i175 j-25 k-26
# _ off	a-36 e45
# _ ok	a101 i-53 l-51
# _ on	a150 e-100 i49 j-72
# _ one	i-27 j26
# _ only	a70 e-39 k-43
# _ or	e-149 i-24 j82 l74
# _ ouch	e25
# _ out	a-43 e79
# _ planned	e35
# _ please	h48 k53 n-27
# _ plod	a40 l-50
# _ post	a82 i-67
# _ put	i24
# _ quad	a59 e-32
# _ quads	e29 i-46
# _ race	a37 e-26
# _ raises	a-25 i29
# _ reps	a-30 e39
# _ rest	j28
# _ round	a34 e-41
# _ rpe	a-28 i60 l96 p-69
# _ run	a89 e-25 i-27 j-28
# _ running	e31
# _ safe	a46 e-27
# _ said	i-30 p30
# _ same	a-27 j28
# _ sat	a32
# _ say	a36 q-28
# _ screaming	e26
# _ sensible	j33
# _ set	e-32 i29
# _ sharp	a-54 e28 i41 k55 n-51
# _ shift	j36 k24
# _ should	e41
# _ since	a37
# _ sleep	a-51 h49 i-32 p30 q32
# _ slow	a54 e-47
# _ so	k53
# _ something	a-38 i50
# _ sore	a-42 e32
# _ soreness	g-39 h60 i-57 p35
# _ squat	a-33 i33 j39
# _ squats	a-36 i122 p-29
# _ start	k35 n-35
# _ steady	a60 e-41
# _ step	a29 i28
# _ steps	h24
# _ still	h32 i26
# _ stretching	e-27 h-25 m64
# _ that	a25
# _ the	a-82 e-25 h45 i48 j-33 k110 l-24 m-81 n34 p39
# _ them	j27
# _ then	a-68 e-39 i60 j60 m37
# _ there	i-26 k28
# _ thing	n31
# _ this	a35 e-41 i-63 l141 m-35
# _ tight	m29
# _ time	l35 q-26
# _ tired	a-37 i27
# _ to	a-184 e154 k-65 l116 m24
# _ today	a84 e-33 i-52
# _ tomorrow	m33
# _ tonight	a70
# _ tops	i39 m-25
# _ total	a-43 i34 j33
# _ treadmill	a28 e-43
# _ up	a-31 l58
# _ ups	i30
# _ w	k27
# _ walk	a26 e-26 h-26 q26
# _ warm	j29
# _ was	a-49 i48
# _ wednesday	a25
# _ week	e-26
# _ whatever	k37
# _ while	e-24 i28
# _ wins	a54 k-24
# _ with	a44 e-54 p25
# _ x	a48 e-25
# _ yes	a-44 p32
# _ yesterday	e-29 l39
# _ you	a33
# a	h-53 l-49 q90
# air	a-37 i51
# am	a-93 e-184 j115 k154 l26 m-47 n58 o-24
# and	a-24 c-46 h93 i-110 o59
# at	a-76 e70
# ate	i-68 q41
# bit	a35
# both	a39 e-25
# box	i47
# bpm	a31
# brain	a32
# breathing	e24
# but	a92 e-29 k-32
# c	e34
# calf	a-58 e29 i29
# calves	e29
# chest	m29
# continue	a-31 e33
# daily	k68 n-57
# days	a139 e-25 i-177 l-30 o51 p33
# degrees	i-36 l30
# dl	i35
# doms	a35 h-28
# done	a-38 e74
# down	e35
# duration	i52 p-51
# easy	j30
# effort	a-32 e-27 i74
# entries	g47 p-44
# every	k70 n-43
# fat	p38
# fed	a29 e-29
# feels	a-27 e36
# felt	a-27 i42
# fever	a-35 l73 m-36
# finished	a54 i-37
# for	a42 h-31 k-46 p24
# from	a51 e-76 i52
# glutes	a-55 e77
# go	e32
# goblets	i33
# gym	a-40 j40
# h	a48 e-33 j25 k30
# hamstrings	a-50 e58
# hard	i33
# hour	a-37 h63 i-35 k59 l47 m-55 q-38
# hours	a104 e-82 h-31 l-49 m56 p52 q-26
# how	a57 h29 i-33
# hr	a35 l-33
# hrs	a57 e-42 h-32 i-77 j65 l-45 m81 q31
# i	c-45 d47 i-56 k35 n-35 p83
# in	a-42 e48 i-43 k120 m-62 n42 p-43 q33
# instead	k52 m-39 p36
# intervals	a44
# is	f28
# ish	a24 e38 i-48
# jog	a93 e-24 i-47
# just	i34
# k	a47 e193 g-38 h-27 i-150 j96 o-41 p-28
# keep	a-63 e63
# kg	e29 i41 j27 o-34
# kill	i-33 l48
# kilo	e-28 i35
# km	a114 i-37 k-59
# kmh	a-37 e39
# knee	a-29 e50 h-28
# knees	a-29 i29
# laps	a-91 e77 l42
# last	a87 i-54
# lb	j25
# legs	a46 e77 i-31
# lengths	a-39 l45
# like	e24
# litres	h29
# lunges	a43 e-37
# m	a-64 i146 p-40
# marathon	k38 l-29
# max	h84 l-35
# me	i33
# mean	a87 q-32
# meant	h-31 p32
# mile	a-25 e49 l-38
# miler	a61
# miles	a79 e193 h-24 i-70 k-149 l94 m-34 p-30
# min	a-115 e117 h36 i37 j-82 k-65 l114 q31
# mins	a-61 e36 h-78 i114 k-28 l-26 m61 p53
# minutes	k-49 l97 m-75 p94
# months	d47 h-27 o41
# mood	a26 e-24
# more	a-99 e83 i-49 l-30 m144
# my	e41
# nd	a-26 b38 i37
# no	a42 e-40 p47 q-25
# normal	a25
# not	a-64 i-59 k77 p108
# nothing	a-36 e40
# now	a60 e-39 i-32 k42
# of	a-134 e189 h-27 k-25 l32
# off	a-32 e31
# on	a32 e-38 h32 i-46 l81 m-26
# one	i24
# or	a-85 e28 j-44 k31 l57
# out	a43 e-40
# pace	a-28 e32
# percent	m29 n-29
# pistols	i47 l-30
# plates	i43
# please	a-25 k76
# pm	a-46 e-73 h-29 i-44 j55 k123 l-26 n63
# pride	a31 i-25
# push	a42 e-26
# quads	a-82 e89
# quid	e-24 i-25 l53
# r	a-32 m74
# race	e-24 l64
# rd	e51 g70 i-29
# rep	a-65 e58
# reps	e32 j-42
# right	a51 e-32
# rounds	i29
# rpe	a38
# run	a74 e-36
# running	a-36 e47
# runs	g-29 j101
# s	a-27 c-24 g55 h41 i38
# sec	e-40 f24 m30
# series	i49
# sets	a-58 e-73 i138 p64
# sharp	a26 k46
# should	a-35 p26
# since	a35 i-29
# singles	i30
# sleep	a72 e-52
# slept	a27 i-25
# slow	a27
# so	e-27
# sore	i-32 k-26 p60 q24
# soreness	i28
# speed	a-36 e36
# sprints	a-29 e29
# squat	a-36 g70 h-29 i35 j-33
# squats	a74 p-42
# st	a-51 j68
# steps	m-33 p63
# tempo	a38
# th	a-46 e37 k-27 o69 p-43
# the	i-31
# thing	f25
# this	a36 e-24
# times	l51 m-27
# to	e53 f25 i37 j-25 k-61
# today	a102 i-100 l30
# tonight	a42 i-37
# too	a-24 e24
# turn	a24 e-24
# up	l57
# walk	a46 e-40
# weeks	i-33 m-28 n25 o42
# what	a108 e-28 f-31 h-40 i31 q-31
# who	a24
# will	a-25 i-36 k77
# with	a-29 i39
# would	q29
# x	a35 e-68 h-65 i103 l36
# yesterday	i51 p-32
%	a89 h-41 i42 l-36
% $	a59 i27 l-79
% _ #	h-28 l42
% run	a36
'	a-33 i43
' _ #	a-33 i43
'no	p30
'no pain'	p30
/	a50 e66 g-35 h-41 j64 k100 l-137
/ #	a159 h-26 k-47 l-42
/ _ $	j71 k63 l-74
/ _ /	a-70 h-24 i76 j68
/ _ ?	a45 l-30
/ _ and	a-26 j27
/ _ ate	a54 i-49
/ _ effort	i54
/ _ from	e41
/ _ hard	a-25 i37
/ _ legs	a36 i-25
/ _ no	e35
/ _ not	k34
/ _ now	a26 i-24
/ _ please	j-25 k43
/ _ sore	a-35 p32
/ _ soreness	a28
/ no	i-25 j57
:	a-133 e-40 f-38 g-54 i271 j147 k34 l-127 m-99 n36 o-111 p118
: #	g-24 h-31 i-31 k101 m-47 n62
: $	a-29 i41 l29
: _ #	a-42 m-29 p80
: _ $	a151 e-104 h-92 k117 m-24 n104 p-124
: _ /	e54 k-26
: _ :	a-37 i60
: _ ?	a-82 h197 k-92
: _ am	i-26 j25
: _ bridges	i41 p-28
: _ daily	k68 n-57
: _ day	i61
: _ deads	i-26 p43
: _ every	k46 n-42
: _ extensions	i29
: _ glutes	a-35 e39
: _ i	a55 f-27
: _ in	k-33 l35
: _ instead	k46
: _ is	l35 q-26
: _ jacked	k24
: _ legs	a30 i-45
: _ me	i33
: _ minutes	i-39 p67
: _ monday	i33 p-24
: _ nordic	i27
: _ now	k34
: _ or	a95 l-58
: _ pm	n34
: _ press	a-35 i54
: _ rpe	i28
: _ run	i-41 j35
: _ sat	j24
: _ sore	e28
: _ today	i46
: _ was	i-31 p54
: add	p28
: all	e27 i-31
: cardio	a-29 i44
: deadlift	i68 p-39
: ext	a-36 i47
: five	e27 h-27
: get	k27
: goblet	i-31 p31
: hack	i26
: hacks	i84 k-24 l-30
: i	a-24 p53
: keep	a32 i-26 k43
: leg	a-35 i120 k-28 p-36
: legs	a-64 i119 k-34
: lose	k35
: marathon	k25
: no	a76 i-55
: none	a31
: rdl	i31
: rdls	i31 p-25
: rpe	p30
: saturday	i-35 m-26 p62
: soreness	a-35 p43
: squat	a49
: squats	i61 j-27 p-32
: sumo	i-29 p29
: tempo	a36 i-33
: what	l35 q-26
: yes	a90 h-47 l-28
>#	a143 b-88 c-84 f-51 g-25 h30 j112 l-46 o-137 p81 q39
># #	h-34 i42 k-41 l155 p-65
># %	a49 h-34 i42 l-36
># /	a35 e40 i26 k-39 l-43
># :	a-83 e-42 j-28 k157 l39 m-34 n64 p-28
># ?	a117 g46 h-34 i-42 j-33 l-55
># a	h-53 l-49 q90
># am	a-103 e-66 i-58 j59 k151 l59 m-79 n46 o-24 p31
># and	c-46 h105 i-54 o47
># but	a41
># calf	a-25 i25
># daily	k68 n-57
># days	a-65 l-30 o24 p28
># degrees	i-36 l30
># down	e35
># easy	a34
># effort	a-30 i51
># entries	g47 p-44
># every	k70 n-43
># for	h-31 k-25 l31 p24
># from	a24
># h	a-56
># hard	a-31 i31
># hour	a-27 h63 i-48 k59 l47 m-55 q-38
># hours	i-34 j59 l-27 m59 p28
># hr	l-33 m24
># hrs	a-61 i-32 j92 l-45 m69 q31
># i	c-45 d47 i29
># in	i-34 k114 m-62 n49 p-37 q33
># instead	k52 m-39 p36
># is	a-26 e33 f28
># ish	a56 e38 i-89
># k	a158 g-37 i-98 j84 l-46 p-27
># kg	h26 i43 o-32
># kill	i-33
># km	a95 k-50
># laps	e-42 l47
># legs	a36
># lengths	a-39 l45
># litres	a-28 h29
># lunges	i31
># m	a-56 e37 i101 p-37
># max	h84 l-35
># mean	a87 q-32
># mile	a28 l-38
># miles	a127 e50 h-24 i-43 k-116 l94 m-28
># min	a72 e-24 i74 j-49 k-61 l-24 m51
># mins	a42 e28 h-36 p96
># minute	e36
># minutes	a-123 e56 i33 k-48 l104 m-42 p38
># more	a-54 e24 i-49 l-30 m146
># no	i-32 p47
># not	a-54 i-51 k77 p47
># now	a30
># of	h-26 i41 k-24 l32
># on	a-27 i59 l27
># or	a-42 l64
># out	a-50 i39
># plates	i43
># please	k76
># pm	a29 n41
># quid	e-24 i-25 l53
># r	a-32 m74
># race	l64
># rd	g70
># reps	e32 j-37
># run	j43
># runs	g-27 j65
># s	c-24 e-24 g55 h41
># series	i49
># sets	p68
># sore	a56 e-39 i-36 p60
># squat	a-36 i56
># squats	i36 p-28
># st	a-51 j68
># steps	m-33 p63
># th	a-24 e33 g32 k-27 o40
># thing	f25
># this	i42
># times	l51
># to	a69 f25 k-67
># today	i-60 l41
># up	l58
># weeks	n25 o34
># will	a-25 i-36 k77
># with	e24
># x	a-39 h-60 i67 l84
>%	a49 h-34 i42 l-36
>/	a-33 e36 h-37 i57 j74 k127 l-137
>/ #	a35 e40 i29 k-39 l-42
>/ no	a49 e-32 i-25 j57
>:	a27 f-38 h32 i-24 j36 k77 l-77 m-38 o-57 p48 q35
>: #	k47 m-38 n39
>: add	p28
>: cardio	a-29 i44
>: get	k27
>: leg	i30
>: lose	k35
>: none	a31
>: run	a30
>: squat	i40
>: what	l35 q-26
>: yes	a90 h-47 l-28
>?	a178 b-44 c-47 d50 e26 f97 g63 h93 i-232 j133 l-74 m-65 n-70 o-56 p-91 q29
>@	a-48 i107
>@ #	a-48 i102
>a	c-80 d35 j41 k-37 n25 p45
>a #	a68 e46 h-73 i-28 l-59 m-38 q43
>a backup	d77 l-39 m-38
>a bath	a-50 l62
>a bit	d-30 i37 k-25 l-38 m75 q36
>a break	a-34 l-40 m-45 o157 q-26
>a burrito	l25
>a cold	h42 m-25
>a copy	d75
>a crack	c28
>a csv	d29 l-27
>a cut	k46 l-37
>a daily	n68 o-44
>a daisy	a24
>a day	a-32 j75
>a deload	h45 l-49
>a doctor	q36
>a dog	a47
>a download	d29
>a fever	h104 l-57 o30 q-28
>a few	a27 o35
>a file	d94 l-47
>a four	i-29 q42
>a free	a63
>a gap	j26
>a goal	l34
>a good	a-41 h-95 i43 l139
>a grapefruit	l-27
>a hard	h-55 l80
>a headache	l56
>a hot	h-27
>a jog	a-53 e29 h-29 j37 q44
>a joint	l38
>a joke	l124
>a json	d31
>a leg	a-25 d-27 f37 h-27 l91
>a light	i-24
>a long	a-39 h24 j27
>a loud	a38
>a marathon	l42
>a mate	a-30 h36
>a meeting	l-41 m45
>a mile	a29 e39 h-44 l34
>a mistake	p26
>a month	k50 l-41 o24
>a morning	h31 j-31
>a nine	a29 p44
>a no	a-30 f51 l-70 q100
>a pain	h-27 l28 o50
>a pb	a42 l-47
>a podcast	g-27 j-27 l97 o-32
>a pop	l36
>a race	h35 j34 q-49
>a real	l46
>a reason	e33 q-29
>a red	f-36 h-61 l56 q70
>a rest	a28 m-29 o70 q-35
>a right	a-52 l40
>a rock	a-25 e28
>a run	a89 h81 i-31 l-94
>a scale	a28
>a scam	h66 l-62
>a session	f37 l-43
>a seven	a41
>a shakeout	h52 l-36
>a sharp	a-36 l27 n32
>a shuffle	a27
>a side	h-39 l49
>a sin	a-28 j32
>a six	e27 i-24
>a song	d-25 l39
>a sore	a24 l-26
>a spreadsheet	d64 l-39
>a stabbing	a-48 i30
>a star	d-32 l35
>a stress	a-25 h45
>a sudden	e28
>a temp	l-47 m47
>a tempo	a-48 j30
>a thing	h28
>a threshold	a-43 h25 j39
>a timer	l45
>a train	l-26
>a trot	a28
>a tutorial	f67 l-67
>a tweaked	h-25 i-44 m60
>a two	a99 l-43
>a walk	a78 k-29 l-44 m-27 q43
>a wee	h-24 m34
>a week	g-31 h143 j-38 l-41 o51
>a while	m31
>a whole	i46
>a workout	a-24 f41 h43 l-54
>a yes	a-24 q54
>abandon	b214 k-48 l-87 o-28
>about	a39 c-50 f-51 h98 k-27 n-27 p-41
>about #	a59 h-28 m24
>about a	h-30 l51
>about it	b58 c-36
>about me	d58 o-30
>about my	a-31 o45
>about protein	h39
>about running	h-31
>about the	a-54 f-31 h-48 l29 m52 p-26 q64
>abs	j40 l-40
>acc	c156 g-45 l-54 o-29
>access	c-31 d72 h-32
>access request	c-31 d72 h-32
>according	l-40 p-38 q112
>according to	l-40 p-38 q112
>account	b-32 c171 f48 l-49 o-37 q-27
>acct	c267 g-38 l-98 m-47 o-30
>ache	a55 e29 j-39
>aches	a67 e-26
>achilles	a37 h42 l-41 o29
>aching	a43 i25 l-57
>acid	h51
>activate	g-27 k-46 l-89 n223
>active	h33
>active recovery	h33
>actual	a59
>actual hip	a45
>actually	b111 g-25 h26 i-37 k-39 l-61 o-32 p69 q-33
>actually do	b30
>actually it	l-31 p35
>add	a-96 b-27 e108 h-64 l-43 p83 q105
>add #	a-47 e39
>add a	i35
>add leg	i33
>add that	p26
>add them	i-40 p52
>adductor	i25
>adductors	a64
>adjust	k25
>adjust the	k25
>advice	j40 m-24
>advise	a24
>af	a104 c-44 f123 k-49 l-72 m-42
>affect	h24
>after	c-33 e-57 f-41 g-31 h-55 i-46 j81 k47 l-31 m179 o31 q-55
>after #	m25
>after ?	h-39 j84 l-36
>after a	h53 m-39
>after deadlifts	h50 i-29
>after every	n36
>after hacks	a36
>after heavy	a-45 h27
>after leg	a71 i-34 j-29 q-35
>after legs	a-24 h99 j-56
>after lifting	a-30 h-42 j78
>after lunch	a-27 l45
>after lunges	a41
>after my	a-34 g-25 j36 l-30 m87
>after or	h-28 j39
>after rdls	a39 h-24
>after running	h-71 j71
>after school	i60 m-49
>after squats	a76 i-131 k25
>after that	a56 l-25 m-32
>after the	a-32 c-27 g38 j35 m33
>after training	m28
>after weights	j27
>after work	a-36 k49 m31
>afternoon	b-53 i92 j24 k-31 l-55 m38
>again	a-27 e92 h-48 i70 j-45 k-55 m80 q-48
>again ?	a-64 e53 h-27 l68
>again at	k-30 m64 n-29
>again from	b56 n-40
>again in	m27 n-27
>again now	a-29 e35
>again the	l-34 m60
>again today	a36 i24 l-47
>again with	c31
>against	a-35 c-29 f-25 g33 l-43 q125
>against me	c-29 f-25 g-25 l-43 q127
>age	h38 l35
>ages	c24
>ago	h-33 i106 j-25 m-62 q40
>ago and	a72 i-53
>ago i	i40
>ago not	p29
>ah	a-64 b35 l-32 o95 p35 q-42
>aim	a-60 e-27 k135 l-27
>aim is	a-45 k77
>air	a-29 e24
>aires	k39
>alarm	h-33 k-95 l138 n31 o-33
>alcohol	h27 l-24
>alive	a-27 e27 l33 q-24
>all	b-106 c142 d100 e86 g72 h-83 i-44 j-59 l-34 m-55 n-37 o44
>all good	a49
>all information	c42
>all morning	a44
>all my	b-24 c123 d-34 l-24
>all night	c-24
>all of	a-47 c49 e28
>all the	l50
>all this	d29
>all to	d51 k-27
>allowed	a164 b-33 e-43 h-34 l-31 o-41 q73
>allowed ?	a29
>allowed out	a70 o-26
>along	e51 k-24
>already	a-87 b-43 e98 i126 l-128 o56
>already #	a-27 i26
>alright	h-51 j26 l53
>alright ?	j26
>also	a-30 f38 i-31 j-42 k58 n32 p35
>also i	f29
>alternate	j58 l-32
>alternate days	j58 l-32
>always	a37 h40 i-24 k24 l-53
>always serious	h26
>am	a-98 b48 c-28 f28 i66 k149 m-34 o-75 p-29
>am #	a-29
>am a	l39 o-29
>am again	g35
>am at	a-63 b47 e24 h43 k-31
>am back	b-36 m-41 n85 o62
>am bored	e-33 l100 o-37
>am bulking	k46
>am doing	k24
>am done	b91 c32 i-48 l-34 m30 n-26
>am five	f-31 h71
>am going	k-27 l37
>am i	a139 b-33 c-28 e37 g32 o-84
>am in	a32 e-25 g-37 l-29 n109
>am just	a78
>am lost	f192 k-41 l-31 o-101
>am moving	d29
>am on	a32 k105 l-60 n-29
>am out	a-73 e32 o52
>am resting	m29
>am run	a-68 j74
>am running	a-27 e132 h-24 o-28
>am seeing	a25
>am sick	k-35 l38
>am still	e-29 i36
>amazing	a24 l29
>amber	a52 f83 h-111 l-54 q29
>amend	a-25 b-31 p134 q-54
>amrap	h45 l-29
>an	a-102 c-34 d44 f-36 g-28 h40 i65 k-44 l-26 m52 o28 p50
>an #	e-40 i45
>an arm	i-30 l31
>an easy	h25 i-33 q38
>an elastic	e25
>an electric	a24 l-24
>an example	f49
>an export	d57 l-38
>an hour	a-58 e40 h-34 i68 j-33 k25 l-63 m90 o-24 p28
>an hr	e-25 m55
>an ultra	h-26 k41
>and	a-68 c66 f36 g-26 h-41 k-26 l-60 n-55 p85 q106
>and #	i-62 j38
>and a	a91 b28 h-48 i-33 k-34 l37
>and all	e-35 k57
>and already	e46 l-32
>and an	j25
>and ate	a-32 l46
>and back	a26
>and bored	g28
>and bridges	p29
>and calf	i32
>and calves	a-34 h-56 i107
>and check	e-27 k39
>and curls	i32
>and delete	c38 o-29
>and extensions	i34
>and got	a-25 e28
>and gym	j51
>and hot	a-31 k25 m25
>and i	a82 e-66 j-41 k-27 m26 q28
>and intervals	a-27 j46
>and it	a69 g-33 o25 q-31
>and jogging	j31
>and km	j-31 k46
>and leg	a-37 h-27 i54 j26
>and legs	h-33 i-54 j39 l30
>and let	a32
>and lift	j24
>and ma	e41
>and me	a-25 e45
>and my	a-51 e45
>and nearly	a44 l-28
>and needles	a39 i-32
>and no	a26
>and nordics	a28 i-28
>and not	i27 m-24 q26
>and now	a-26 i72
>and press	a-24 i-31 l63
>and put	i28
>and rows	l55
>and run	j37
>and running	h45
>and shiny	a40 h-25
>and shivery	a27
>and so	a-44 e45 i42
>and sore	a-32
>and soreness	a-36 e-28 g-37 h91
>and squats	h35
>and still	h25 q28
>and that	a25
>and the	a-63 e46
>and tight	a28 i-45
>and weak	i-30 j-26 q46
>and what	f60 l-29 q-27
>and when	a32
>and where	f36
>and will	a30 i32 l-27
>and yes	a-42 p32
>and you	q28
>and your	l-56 q75
>angry	a29
>ankle	b35 c-42 h-24 j-53 m51 o42
>ankle aches	h25
>ankle hurts	a-112 e84 m28
>ankle i	a35
>ankle is	a-36 b50 k24 l-41
>ankle not	i27
>ankle on	a40
>ankles	h85 i-42 l-40
>another	a-34 d44 e50 f-29 h-47 k-101 m122 q62
>another #	a-83 e83
>another app	d53
>another day	h-49 q62
>answer	a76 e-25 g59 h-69 i-114 j-24 l-108 m164 o-26 q109
>answer at	l-79 m84
>answers	f-24 g28 k87
>any	a-65 f39 g83 i-39 j24 k-48 p24
>any chance	a37
>any difference	i-35 j49
>any good	l46 n-24
>any more	o40
>any tips	f63 l-49
>any use	h42 l-24
>anymore	a30 e-37 l-26 m-38 o106
>anyone	f-26 h-41 l151
>anyone there	f-26 l69
>anything	a-34 c52 d-29 f43 g36 h124 j-35 l-81 o-31 p-27
>anything i	h33
>anything on	c64 d-29 h33 l-42
>anyway	a25 b32 e-35
>anyway ?	a36
>apart	a-92 h-32 j133
>apart should	h-32 j36
>app	b-24 d53 f110 h-38 l42 q-114
>app is	l31
>april	a-35 g72
>are	a115 d-108 h116 i-68 k-68 l170 n41 o-93 p-61
>are a	a37 h-43 i-35 o48 p-25 q24
>are dead	e24
>are deadlifts	h72 l-42
>are fine	j41
>are gone	e30
>are my	d-105 g33 l80
>are the	a26 f27
>are there	f109 h-26 k-27 l-45
>are they	h46 l-32
>are you	f40 h-102 l111 o-43 q49
>arm	i-30 l59 q-25
>arm and	i-30 l31
>arms	a-42 i-32 l62
>arms and	i-26 l46
>around	h-32 i33 j37 k-30 l-45 m26
>around #	m26
>arrange	j30
>arrived	k-28 q24
>arse	a-40 l-25 o65
>arthritis	h38 l-31
>article	c88 i-26 l-40
>article #	c88 i-26 l-40
>as	a44 b44 d34 e27 f-38 k186 l-205 q-49
>as a	d35 e42 f37 g37 h-39 i-28 l-87
>as hell	i35
>as it	a-31 h31
>as leg	h26
>as my	k51 l-32
>as planks	a-47 i46
>as running	e27
>as such	a26 e-26
>as the	j38
>asdfgh	b-31 l166 m-49 n-49
>asia	k27
>asia /	k27
>ask	a-98 b-37 c-39 e-34 f81 h-58 l-146 m298 n94
>ask again	m50
>ask at	k29
>ask in	k-60 m103
>ask me	c-39 h-47 k53 l-49 m38 n96 o25
>ask tonight	m27
>asked	b66 f-32 g-43 l29 n33
>asking	a-31 b-50 e-49 h62 l-61 m51 n32 o118 q-36
>asking about	o34
>asking as	a-38 h31
>asking for	h44
>asking me	b128 o-88
>asleep	a59 e-48 i28 l-25 m49 q-25
>asleep and	a37 i32 l-25
>at	c-26 d-40 f-47 g42 h51 i40 j-31 k65 m77 n-25 o56 p-45 q-61
>at #	a-61 g-38 h41 j-28 k83 l51 m-55 n86 o-31
>at a	a37
>at all	j-35
>at an	i38
>at four	a39 i-24
>at half	m27
>at least	a54
>at lunch	a38 k-52 l-56 m59
>at me	a-66 e67
>at midnight	k64 n-35 o-27
>at my	h39 i34 j-26 k-25 l-42
>at night	k38 l-92 m65
>at noon	a28
>at quarter	k47
>at rest	l47
>at that	q24
>at the	a-29 b47 e-41 j37 l-40 m88
>at what	l25
>at work	e-36 l52 m75 n-44
>at your	l24
>ate	l43
>ate a	i46
>athlete	h30 l-25
>athletes	h92 j-61
>attempt	a42 i-34
>au	h-32 l54
>au chocolat	h-32 l54
>auf	b-40 l-146 m-31 o228
>auf deutsch	k71 l-28 m-31
>average	c-24 g98 l-40
>average sleep	g42
>average soreness	c-24 g57
>avg	g105 h-52
>avg rpe	g105 h-52
>avoid	h75 j-44
>away	b67 c50 e28 h-33 i-34 l-91 n60 o125 p-78
>away with	a53
>awful	e32 h29 l-24
>aye	a150 l-139
>b	a-98 c-45 d47 i60 j101 l-31
>b #	a-111 c-45 d47 i60 j104 l-31
>baby	k-39
>back	a-24 b101 c-32 d35 e70 g45 h-99 i-26 j-54 k-47 m87 n34 o-102 p106 q-78
>back ?	a-83 e96
>back at	g96 k-75 l-39 m43
>back from	k-27 o46
>back in	b-33 k34 l30 m29 n-43
>back is	a-54 l76
>back of	e44
>back on	b-49 k103 m-48
>back one	b-53 p90
>back out	a24 b147 d-42 l-57 p-62
>back squat	p34
>back the	n47 o-28 p39
>back this	b-48 m71
>back to	g31 k43 n-58 p-41
>back up	a-29 c-28 d113 k-27
>backup	b-42 c-50 d268 g-24 l-55 m-38
>backup my	c-50 d83 g-24
>backwards	a38 i-27 j60 l-25
>backwards today	a32
>bad	a-169 b-35 c-46 d-26 e68 g-46 h203 j34 k-91 m114 o-50 p45
>bad ?	a-88 h81 j32
>bad for	h53 l-38
>bad idea	h26 j-36
>bad that	a-42 h42
>bad to	a-30 h-35 j71 l39
>badly	a42 q-27
>bail	a-39 b168 e39 l-74 m-50 o-27
>bambi	a48 h-34
>bambi on	a48 h-34
>band	a32
>banged	i39 l-24
>banged out	i39 l-24
>bank	a-47 f-25 h-72 l162
>bar	a-48 d-26 e53 h-30 l50
>barbell	j31
>barely	o24
>base	h-26
>based	a-24 f-30 k74 l-64 n-27 q91
>based on	a-24 h-62 q118
>basically	h27 l-26
>basis	q26
>bath	h95 m-44
>bath or	h45
>bathroom	m24
>baths	h109 l-34
>bcaas	h49 j-26
>be	a64 c29 e-68 f-37 i-35 j55 k-44 l-43 m-32 n58 o96 q-32
>be forgotten	c47 k-24
>bear	e-24
>beat	l115 m-47 o-27
>beat when	l25
>because	f-56 i49 l-56 p-56 q133
>because i	a-38 p-34 q83
>because my	h31 q-29
>because of	h-33 q117
>because the	i36 l-24
>bed	a42 e-36 h46 i25 j-37 l-57 m51
>bed with	a-25
>beef	a-27 h-29 q54
>been	a-53 g87 i33 j-25 l-36 p40
>been #	i-24 p41
>been running	e43
>beer	h-25 i-26 l71
>beetroot	h24
>beetroot juice	h24
>before	a-53 d48 g-28 h30 i97 j168 k-71 l-103 p47 q-40
>before a	a-31 h108 j-31 l-38
>before bed	h58 j-25 l-29
>before breakfast	i24
>before i	d43 j-30 k-29
>before leg	j35
>before legs	a-24 h-26 j50
>before or	a-27 h-47 j-33 l121
>before run	j31
>before running	a-29 j25
>before squats	j32
>before the	a-28 i24 j30
>before work	a58 l-50
>begin	b26 f27 h-48 i-43 j63 l-51 n191 o-78
>begin again	b56 i-26
>begin check	n43 o-32
>beginners	f-24 h102 n-27 q-33
>behind	a87 d-26 e-36 f-51 h-35 i-27 j44 l-50 q108
>behind me	a25
>behind my	a49
>behind that	h-65 q74
>behind the	a48 l-25 q28
>being dramatic	i-24
>bell	b41 o-31
>below	a27
>below the	a41
>belt	l44 m-39
>bench	a-24 e42 i-78 l134 p-27 q-37
>bench day	i-122 l122
>benched	q26
>bend	a32 h30
>bend my	a-24 h30
>berlin	h-26
>besides	h28
>best	a-94 g51 h55 i-51 j26 l151 p-31 q-25
>best order	j43 l-31
>best stretch	h28
>bet	b-60 f-46 g-31 l212 m-24 p-37
>better	e76 j42 k46 l-65 m39 n-38 o-29
>better for	j-38 k51
>better than	a-51 h26 l33
>between	a-122 g-33 h30 i49 j207 l-88 q-26
>between enough	a-30 j60
>between legs	a-26 j26
>between squats	a-25 j41
>between tempo	h40
>between the	a62 f-43
>big	l47 o-31
>bigger	h27 i-37 k31
>bigger legs	i-25 k31
>bike	a-25 h58
>bin	a-26 b-28 c67 d-24 e28 h-60 j-27 l46 p59
>bin all	c46
>bin the	a-26 e26
>birthday	a-28 k-27 l71 m48 o-36
>biscuit	l40
>bit	a26 d-34 e26 g-38 k-30 l-61 m112 q47
>bit about	h48
>bit achy	a-34
>bit of	a64 e-46 l64
>bit stiff	a67 l-47
>bitte	k54 l-28 p-27
>blacked	a28 e-32
>blacked out	a28 e-32
>block	a26 h45 q-41
>blood	h43
>bloody	l41
>blowing	e31 o43
>blown	a-24 o41
>blown up	a-24 o41
>blue	h-30 l61 q-31
>boarding	e-30 k37
>body	a52 i28 l-31
>body says	a-32 e46
>boiled	l28
>bolt	a-34 h-38 j-51 l123
>bone	a37 c-31 l78
>book	g121 m-31
>boom	b-70 g-35 l210 o-77
>booty	c-32 i46
>booty day	c-32 i46
>bored	e27 g40 k-26 l81 o-37
>boring	d-55 k-49 l216 n-37
>boss	a91 h-32
>boston	m-36
>bot	b-28 f131 g-45 h-99 i-39 k-50 l144 m-44 o74
>bot do	a-24 f26
>bot for	f33 l-33
>bot how	a50 f74 l-96
>both	a118 e-67 h-25 i31 j63 l-91
>both legs	a25
>both sides	h47
>bother	a66 b84 e-63 f-32
>bottom	a37
>box	i27
>box jumps	i30
>boyfriend	a-28 l38
>brain	p25
>brand	a25
>brand new	a25
>brb	a-35 h-44 i-48 k-36 m229 o-28
>break	a-62 g-42 k-24 l32 m-94 o88 q106
>break a	l26
>break down	a-32 l-31 q81
>break from	o36
>breakfast	j-76 k25 l33 q28
>breath	e37
>breathe	h50
>breathe in	a28
>breathing	a-57 e76
>breathing fine	a-42 e61
>bridge	h-39 i66 l37 p-26 q-26
>bridges	a-45 i40 p55
>bring	n130 o-35
>bring back	n47 o-28 p28
>bro	b-44 c-28 i60 k27 o29 p-36
>bro science	j26 l-25
>broke	a-27 h-24 k-34 l87
>broke her	l24
>broken	a78 h-29 i-36 j-28 l56
>brown	o-39
>brown in	h37 l-25
>brown today	a-29
>bruised	a77 e-25 k-24 l-28
>bruised inside	a43 k-24
>bss	e-30 i64 l-24
>btw	j60 k49 l-98 n30
>btw my	i28
>buenos	k39
>buenos aires	k39
>bug	n36
>bug me	n36
>bugging	n-24 o49
>bugging me	n-24 o49
>build	a-42 h72
>building	k33
>building muscle	k33
>bulgarian	g27 h29 l-28 p24
>bulgarian split	h45
>bulgarians	a57
>bulking	k60
>bulking now	k35
>bum	a25
>bum cheek	a29
>burger	a-24 f-25 i28 l25
>burn	a-54 c110 d-64 e24 f-24 h76 l-24
>burn it	c34
>burn more	f-24 j35
>burning	l111 m-35
>burrito	l25
>bus	a34 e-39 g28 h-35 j-25 l55 o-38
>bus stop	l66
>busy	b-28 e-25 k-48 l-61 m277 o-35 p-44
>but	a78 b-34 c-27 d-31 f38 i108 k-33 l-92 m-38 o-34 q32
>but ankle	a-84 e84
>but i	a61 e-38 h-25 i36 l47 n27 p-35
>but it	p29
>but keen	a64 l-43
>but keep	o39
>but legs	a45 e-25
>but my	a32
>but no	i35 q-26
>but nobody	a25
>but only	a38
>but the	i31
>but what	l-29
>but why	l-29 q55
>butt	a126 l-123
>button	b74 d41 l-54 o-45
>buy	a-27 k-27 l87
>buzzing	h31
>by	b40 f-86 g74 h-27 i36 j-28 k-25 l81 n-34 o-62 p-49 q79
>by #	i26
>by my	a93 l-35
>by saka	l34
>by the	a-27
>bye	a-48 b-52 f-44 h-32 l208 o-35
>c	e24
>cake	b-40 h-73 i40 l103
>calf	a90 b28 g31 l-74 o-33
>calf is	g54 i-33
>calf just	a-31 b30
>calf raises	a-36 i62
>call	a-42 b113 c-46 e25 k77 l48 m30 n-63 o-130
>call it	a-41 b126 e48 m-26 o-87
>call me	c-46 k80 l81 m-43 n-41
>call the	b48 o-43
>called	a-24 f26 l33
>calling	a-32 e44
>calm	h-52 l58
>calories	h29
>calves	a151 e30 h29 l-85 m-25
>calves are	e35 i-35
>can	a86 b-26 d36 f80 g-72 h67 i-43 l-77 m-44 n85 q-32
>can barely	a-32 e33 o24
>can both	h-55 j72
>can do	a96 e-59 f63 h-24
>can i	a149 b-25 d46 e43 f28 g42 h-101 i-77 k-70 l69 m-42 p-25 q-50
>can it	a-26 m64 q-24
>can jog	a39 j-24
>can message	n24
>can my	l37
>can not	a-50 b48 e-35 f-31 h34 k-121 l116 p-36 q125
>can run	q29
>can squat	h36 q-25
>can squats	h51 i-45
>can stop	o41
>can the	k46 o-24
>can walk	a-42 e70 q-28
>can we	h-28 m32
>can you	a-38 b-30 c-52 d29 e-35 g-26 h98 i82 j-52 k63 l-101 p73 q-50
>canal	e28
>cancel	b89 h24 k-61 n-43 o94 q-32
>cancel my	b-95 c53 l-37 o106
>cancel that	b55 k-42
>cancel the	b36 l-30 n55 o-40 p28
>cancel this	b50
>cancelled	g-41 l77
>cancelled my	g-36 l47
>capital	a-32 h-54 l108
>capital of	a-32 h-54 l108
>car	a-43 e31 h-83 j-31 l128
>carb	f-32 h64 k-65 l34
>carb loading	f-32 h75 l-27
>carbon	h-29 l76
>carbon plates	h-29 l76
>carbs	b-26 h244 j-80 k-36 l-65
>carbs before	h65 j-34
>cardio	a-77 h49 i31 j182 l-66 o-35
>cardio before	j37
>cardio first	j29
>cardio go	h-32 j36
>cardio is	h-42 j42
>cardio then	a-27 j50
>cards	a35
>care	h-50 q67
>carry	a-116 e96 n82
>carry on	a-116 e96 n82
>cars	a-30 l70
>cars running	a-30 l45
>cat	a27 f-29 g-30 h-28 i42 l122 p-30
>cat is	l29
>cat on	l49 p-27
>catch	e31 f-36 h-65 l-82 m73 q111
>catch a	l-26
>catch you	m45
>catches	a31
>cats	h-186 l240 q-53
>caught	i39
>cause	a-69 f-38 g-32 h-37 j34 q158
>causes	h161 l-66 q-45
>causes it	h42
>causes of	h30 l-26
>cba	a-122 b176 m-49
>cease	h-41 l-55 o119
>celsius	b-33 k188 l-55 m-46 o-30
>chair	m26
>challenge	i30
>chance	a45
>chance of	a37
>change	a-46 d-24 e-35 g-36 i-42 k102 l-61 p126 q59
>change it	k-30 p72
>change language	k33
>change last	p26
>change my	d-24 k90 l-31
>change rpe	p28
>change that	p32
>change the	k36
>change to	k56 p-27 q-29
>changed	a-28 b96 l-62 q74
>changed my	b96 l-25
>chart	a-34 g168 l-103
>chat	a28 b31 f-25 l66 o37 p-79
>chatgpt	l54
>cheating	h55 j32 l-48
>check	a102 c-25 d-24 e126 g32 i-36 l-58 n-30 o-28 q-39
>check :	e49
>check at	e-27 k33
>check in	a-29 b64 e28 h-54 k43 l39 m-81 o24
>check ins	a-24 b-49 g28 l-44 n64 o113
>check on	k-63 n70
>checking	n-32 o50
>checking on	o29
>checkins	b-25 e-29 f-34 g-45 n90 o77
>cheek	a29
>cheers	a-40 f-49 k-34 l185 m-26
>chest	e-33 i-28 l49 o24 p-24
>chest hurts	a-24 e24
>chest is	a-29 e41 i28 l-25
>chest of	l29
>chest pain	b-24 h24 o27
>chest pains	l37
>chest was	i38 l-27
>chicago	k58 l-39
>chicken	i-28 l74 q-38
>chicken cross	l38 q-38
>chief	a32 l-28
>chills	l66 p-33
>chocolat	h-32 l54
>chocolate	a-34 l64
>chocolate or	l42
>christmas	o30
>church	i36
>circuit	i33
>city	f-26 k144 l-76
>class	e-27 h-34 i33 j44 k-37 m81 o-33
>clean	c83 i-27 p-28
>clear	c166 d-59 g-60 h35 l-50
>clear all	c31
>clear my	c114 d-53 g-60
>cleared	a140 g-35 h-24 k-33
>cleared for	a60 h-24
>clicking	a-40 h56 l-24
>clicky	a25 h-25
>climbing	e26
>clock	k201 l-61 n-25
>clock is	k65 l-42
>clock please	k38
>close	b141 c46 h-52 l-52
>close my	c46 l-27
>club	a24 i-31 j-29 l61
>cmon	a26 l-25
>cna	a86 m-31 q-34
>cna i	a86 m-31 q-34
>coach	a37 b-48 d40 h-34 l26
>coca	a36
>coca cola	a36
>code	l47
>code will	l30
>coffee	a-26 e44 h138 i-28 k-64 l-64 m40
>coke	a-37 p33
>coke this	a-27 i30
>cola	a-32 e-36 j-25 l89
>cola coloured	a-25 h25
>cold	d-25 g-33 h68 j-29 k-48 l52 m-26 o33 q36
>cold a	h33
>cold plunge	a-27 h56 j-29
>collar	i25
>collar lol	i25
>colour	h66 l-37 p33
>colour is	h28
>coloured	a-38 h43
>coloured pee	a-38 h38
>combine	j27
>combo	j28
>come	a-66 f-44 g-25 i-28 k69 l-39 m60 n-24 o-42 q145
>come at	k71 o-24
>come back	a28 k-65 m87
>come out	a-28 l45
>comedy	a-47 i53
>comes	a32 h43 l-34
>comes in	a78 l-34
>coming	k27 l-28 q-30
>comma	e-38 f-31 l70
>command	f123 g-45 j-58
>commands	e44 f210 g-24 j-40 l-110
>commands ?	f75 g-24 j-40
>common	h66 l-25
>common is	h49
>compare	g52
>compare this	g52
>compartment	h34
>compartment syndrome	h34
>complaints	a-25
>complete	a48 c-32 h-50 i114 l-62
>completely	c36
>compression	h83 l-37
>compression socks	h39
>compression tights	h44
>concurrent	h56 q-34
>concurrent training	h56 q-34
>conditioning	j37
>conference	l39
>confused	a-52 f182 k-50 l-47 m-42
>consent	c140 k-49 l-34
>consent to	c51
>contact	h41
>continue	a-130 e115 k-33 l-81 n183
>continue ?	a-71 e85
>continue yes	a-24 e24
>convert	e-36 k-65 l111
>convert #	e-36 k-65 l111
>convince	f-32 j32 n-35 q84
>convince me	f-32 j32 n-35 q84
>cooked	a-34
>cool	b-37 f-26 h-63 l253 m-65 n-47
>cool down	a34
>cooldown	a42 e-43 h32
>copy	a-86 d229 l-45
>copy of	d49
>cork	k24
>correct	h67 i-51 p36
>correction	a-42 g-27 p92
>correction :	p42
>cost	f-28 h-56 l106
>couch	a76 l-31
>couch to	a-24 j24
>could	a27 q24
>could i	a39
>could you	q24
>count	c-29 f51 g-49 i79 l-57 m-48 n81 q35
>count as	a57 h32 j-47
>country	a-62 l82
>counts	a-51 h61 i37
>counts as	a-27 e27 h68
>crack	c28 h28 n-35
>crack in	c28
>crack me	l31 n-24
>cracking	h31 j-24
>craic	h-32 l87 q-41
>cramps	h76 l-24 o-40
>crap	a-25 l65 o-58 p35
>creatine	b-34 h156 k-38 l-45
>creeping	e24
>cried	a42 l-28
>cross	l38 q-38
>cross the	l38 q-38
>crossfit	i24
>crossfit wod	i24
>crushed	a-42 i60
>crutches	e-26
>cry	a-29 i25
>crying	l-41
>csv	b-31 c-37 d334 k-76 l-94
>csv please	d52 k-27
>ctrl	d-36 g-49 l-25 m-51 p214
>ctrl z	d-36 g-49 l56 m-51 p118
>curl	a-39 p52
>curls	a25 e-24 h30 i87 l-76 p-29
>currently	e24
>curry	a89 l-25 m-32
>cut	a-43 b-58 e48 j-56 k80 l146 n-55 o66 p-77
>cut it	a-52 b-37 e37 l-27 o123 p-34
>cut or	a38 e-37 j-56 l63
>cut the	l68 n-47
>cuts	l81 m-34 n-29
>cutting	k68 l-60
>cycle	h24
>cycling	f30 l-29
>dae	f89 l-42
>daft	a48 e-37 j36 l-30
>daily	a-26 b-97 f32 k82 l-98 m-33 n134 o129
>daily check	n52
>daily message	n-26
>daily messages	f54 o-32
>daily ping	k30 n-34
>daily question	o-26
>daily questions	b-70 n33 o64
>daily reminder	n49
>daily thing	k30
>daisy	a24
>dangerous	h125 l-97
>dare	a25
>dark	a-56 h33 k83 l39 n-62 o-46
>data	a-53 c62 d248 h-63 k-54 m-29 n-36 q-29
>data dump	d27
>data in	d41 l-34
>data out	d38 f-24
>data please	d57 k-40
>data safe	f39 l-33
>data to	c-30 d43
>database	c36
>datas	c55
>datos	c87 d74 l-97 p-36
>day	a-68 b-52 c-39 d53 f35 g47 h-50 j205 l-61 m-79 n80 p69 q-143
>day #	a25 i-49 k51 q-32
>day ?	a-34
>day and	j47
>day before	a-32 j37
>day complete	c-32 i79 l-32
>day done	h-49 i42 l26
>day from	i70 k-56 n45
>day is	i52
>day of	a-28 f50
>day or	a50 h-29 j72 l-61
>day the	l-24
>day two	h51
>day was	a82 l-35
>days	a-155 c-46 g99 h41 i-39 j205 l-69 o47 q-46
>days a	h28
>days after	j34
>days ago	a-24 q28
>days between	h76 j-60
>days in	g53 h-48
>days later	h37
>days or	j68 l-25
>deactivate	l-49 n-91 o140
>dead	d-37 j-36 k-24 l97
>dead lol	e24
>dead on	e42
>deadlift	h81 i-26 l-88 p71
>deadlift and	i-37 p42
>deadlift for	i-31 p54
>deadlifted	a82 j-24 l-53
>deadlifts	h33 i105 j29 l-76 m-54
>deads	a125 e-30 i59 k-40 l-32 o-32
>deads but	i25
>deads in	a42 i-42
>deads on	a53
>deads only	a-35 i55
>deads were	a34 i-29
>deads yesterday	a30 i-29
>deal	a53 e-49 i-58 l51
>dealbreaker	a70 g-40 h-48 l-36 q57
>decide	a116 k-46 l-39 o-32
>decided	l-43 q64
>decision	a41 l-37 q70
>deep	a94 i24 j-26 l-27
>deep in	e-28 l66
>defend	b-61 l-44 p-58 q195
>degrees	i-36 l30
>degrees in	a66 e-28
>dehydrated	a48 h35 q-48
>dehydration	g-58 h108 l-46
>delay	b-34 g-47 l-80 m197
>delayed	l58 p-26
>delete	a-52 b-39 c136 d-91 f-61 g-25 k-44 l59 n-28 o56 p131 q-29
>delete account	c33
>delete all	a-41 c101 l-49
>delete everything	c66 d-65
>delete it	c-68 d47 p24
>delete last	c-28 p53
>delete me	c68 l-34 n-24
>delete my	c53 d-43 f56 o-29
>delete that	b-36 p99
>delete the	l-64 o76
>delhi	l24
>deload	g-58 h178 j28 l-54 o-46 q-53
>deload week	g-35 h99 o-46
>dent	a48 e-24
>dentist	a28 m26
>denver	k53 l-26
>depth	h78 i-38
>desist	g-48 h-41 o158
>desk	a24 h25 i34 l-26
>destroy	c102 d-77
>details	b-43 c50 h-24 o-43 q132
>deutsch	b-41 k222 l-75 m-31 p-27
>deutsch bitte	k54 l-28 p-27
>diary	a-36 c-25 g187 h-47 k-51 l-46
>did	a-30 c-30 f-41 g161 h-63 i51 j-60 k-30 n-84 o-32 p37 q126
>did #	l52
>did arms	a-34 i-32 l46
>did i	a-63 f-57 g147 i-32 l37
>did it	q42
>did leg	a76 h-28 i-26
>did legs	a-32 e-34 f37 i88 j-24 l-28
>did lunges	i31
>did my	c-29 l-57 q87
>did not	a-56 b59 i36 l28 n-44
>did squats	e49 i-49 p29
>did the	i41 l37 q-38
>did this	a60 i-53
>did you	a-42 f-29 g37 l-61 q122
>die	h46
>died	g-30 l96
>diff	f-24 h62
>diff between	h32
>difference	f53 h39 i-35
>difference between	f72 h49 j-58
>different	a-34 b63 g-33 h-65 j78 l-28 p-29 q54
>dinner	b41 i-49 l71 m-29
>disable	b-45 l-59 n-89 o223
>disappear	c53 l-26
>discard	b227 k-49 l-72 m-34 n-49
>dishwasher	l38
>distance	a130 h-36 l-35
>distances	g-34 k34
>distances in	g-34 k34
>disturb	b-46 o75
>dizziness	b-34 i68 l-24
>dizzy	a-27 e-28 f-26 h80 j-36 l71 o-36 q28
>dizzy not	a36
>dizzy with	l59
>dl	i39
>dnd	f-46 k-25 l-108 o239
>do	a37 c-51 d-62 e-28 f142 g-100 h181 j125 k53 l-35 m-79 n-32 p-99 q-74
>do #	a138 e-31
>do a	j49
>do again	a-86 i73
>do anything	a-35 f43 h80 o-24
>do easy	h35 l-28
>do em	p36
>do here	f73 h-67
>do hip	a-37 h33 j39
>do i	c-55 e125 f112 g-64 h-80 i-85 j104 k47 o-43 p-44
>do ice	h29
>do legs	a-52 h44
>do lifters	h25
>do lunges	f-37 h61 l-24
>do my	h35
>do not	a-40 b41 c57 f28 h-137 i156 k-46 l91 m-86 n-44 o108 p-83 q-35
>do parkrun	a73 h-25 l-37
>do people	a-25 h60
>do ppl	h24
>do pros	h57 j-25
>do sprints	j41
>do squats	a-24 j26
>do stairs	a55
>do the	a41 h28 j-34 p30
>do this	b28 l-46 m43
>do today	a28 f-24
>do wrong	g-67 l67 q41
>do you	c-52 d-27 f70 h-150 j75 k27 l136 o-109 q80
>doable	a32 l-26
>doc	l-26
>doctor	c28 q36
>does	a-62 b-50 f120 g-57 h198 i-42 j74 k-97 m-43 n-25 p-26
>does a	j65 q-41
>does alcohol	h27 l-24
>does doms	h45 l-30
>does hurt	p46
>does it	e61 h45 i-54 j26 q-38
>does leg	h51 j-30
>does my	a-26 h51
>does not	e34 h-49 p-57 q120
>does order	h-26 j38
>does rpe	h29
>does running	a39 h-27 j30
>does soreness	h31
>does that	h-50 i96 j26
>does the	e-25 f43 h-94 l84
>does this	f139 h-126
>does walking	h32
>dog	a76 g-26 h-55 k-35 l65 m34
>dog is	a46
>dog runs	l31
>doing	a57 g40 i34 l-54 q-31
>doing it	a-26 h27
>doing legs	i25
>doing that	a31
>doms	a267 b-42 f-33 g-32 h271 i-48 j-36 k-27 l-116 m-40 o-28 p-57 q-40
>doms #	a82 h-35
>doms gone	a123 e-36 h-55
>doms last	h26
>doms or	e35 h-58 q43
>done	a-95 b72 c32 e62 h-49 i258 k-34 l-98 n-37 p-74
>done and	e-41 i60
>done here	b70 n-26
>done with	b26
>door	b32 i24 k-25 m29 o-31
>dot	a-37 k65 l-32
>double	a25
>down	d-76 e90 f-28 g-27 h-40 l-88 n26 o58 q84
>down #	e27
>down ?	a-64 e79
>down after	a-28 j27
>down and	l24
>down for	l-24 n42 o-58 q44
>down is	a30
>down my	a37 e-38 g-24
>down or	e26
>down the	i-29 l-31 q72
>down to	a137 i-29 l-75
>down without	a35
>downhill	h68 q-51
>download	b-61 c-45 d319 h-27 l-63 o-45 q-29
>download all	d45
>download everything	d65 o-45
>download my	d28
>downstairs	a62
>drama	e60 p-24
>dramatic	i-24
>drawers	l29
>dream	l41
>drink	a-55 h70
>drink after	a-25 h62
>drive	h-69 l93
>driving	e-36 h-49 l-56 m145
>drop	b135 c118 d-28 e30 g-25 i-31 j-28 l-152 m-26 n-24 o42 q-37
>drop it	b188 c-35 l-47 q-37
>drop off	a63 i-33
>drop the	b-39 n-24 o60 p41
>dropping	a46 i-40
>drunk	k-49 p74
>dry	i-36 l90
>dry run	a-51 l57
>dublin	k58 m-36
>dull	e31 l-25
>dumb	a-33 c-44 e91 f-30 h-64 i-43 j114 l55
>dumb ?	a-24 j31
>dump	c-122 d228 l-41
>dump it	c-54 d54
>duration	k-64 p64
>during	o26
>dutch	k81 n-51
>dying	f28 q-25
>each	e114 k-52 l-91 m-108 n160 o26
>each day	o26
>each evening	m-56 n51
>earlier	i44 p-26
>early	h49 j-27 l-27 m94 n-35 o-43
>ears	l42 o-31
>earth	f98 h-93
>ease	a-41 e160 g-31 h-48 l-35
>ease off	a-28 e28
>easy	a283 b-26 e-32 f-51 i99 l28 m-107 n-31 o-38 p-62
>easy #	a75 e-46 h-31
>easy ?	a109 i-29 j-24
>easy loop	a27 e-27
>easy miles	a24
>easy only	h-25 q48
>easy peasy	a-35 l58
>easy run	h26
>easy runs	h35 l-28
>eat	h52
>eccentric	h36 i62 l-40
>ecg	a29 e-25
>economy	e-44 h120 l-65
>edit	a-30 c-38 d-24 g-40 i-29 k117 l-57 p150 q-25
>edit :	k-32 p60
>effect	c-27 h119 l-43
>effort	a-86 i115 k-29 l-56 p122
>effort #	a-33 p66
>effort was	l-26 p54
>ego	a48 i-24
>eh	c30 d-30 f152 g-52 o-91 q-32
>eight	a-27 k24 m29
>el	a-83 c-29 l-89 p195
>elaborate	c-50 k-47 l-57 q207
>elastic	e25
>electric	a55
>electrolytes	f-38 h95 l-34
>electrolytes do	f-36 h74
>else	a-35 f59 o-24
>em	a-43 e-28 f-44 h59 i-47 j39 n31 o-35 p33
>email	c-68 d139 f-31 g-49
>email me	c-31 d124 g-49 l-42
>en	c-32 g-33 k166 l-55 q-26
>en francais	c-32 g-33 k83
>enable	b-41 l-63 n231 o-86
>end	a-34 b169 d-26 e-32 h-24 j66 l-70 n-83 o102
>end it	b-36 o78
>end of	a-24 j28
>end the	j27 o26
>end this	b55
>endurance	k102 l-25 o-24
>english	b-28 c-27 f47 g-44 h28 k230 l-71 o-49 p-42
>english please	h71 k-55
>enough	a-63 b31 h33 j88 k-41 l-58 n-29 o149 q-39
>enough ?	a-52 h48
>enough of	l-40 o44
>enough with	n-26 o45
>enter	f52
>entirely	c65 n-24
>entries	d55 f30 g126 h-31 l-53 o-45 p-52
>entries please	g50 h-31
>entry	d-27 f49 i26 l-53 n-29 p72
>entry from	g26
>er	e-26 o33
>erase	c192 d-35 g-75 k-32 l-29 o-70 p70
>erase me	c117 l-29 o-70
>erasure	c43 d-37
>errands	e-67 l94
>esc	b225 f-43 h-24 l-61 n-47 q-32
>espanol	a-41 f-28 h-43 k199 l-49 q-26
>europe	k50
>europe /	k50
>eve	m36
>even	b-30 f45 h40 j27 l-72 m-31 q28
>even a	a-50 e31 q48
>even after	a27
>even is	h60
>even matter	h-32 j48
>even say	a66
>even though	e25
>evening	a44 c-74 d-38 g-32 h-30 i51 j-55 k30 l42 m136 n33 o-58
>evening all	c-67 d-36 k-26 l184 o-30
>evening at	m-49 n63
>evening run	a50 j-24
>ever	a-77 b-44 c119 e27 f-51 g223 h-91 p-36
>ever been	a-52 g75
>ever existed	c32
>ever told	c31 g-26
>every	c39 d-31 e26 h58 i-31 j-57 l-97 m-74 n203 o79 p-55 q-74
>every day	a-57 c-44 h61 j-26 k44 n115 q-62
>every evening	n28
>every leg	c30 n36
>every morning	a-47 h24 l-27 n65 o49
>every rep	a-41 i25
>every stair	a46 h-31
>every step	a24 i-27
>every time	a53 h44
>everyone	a-28 h44
>everything	c71 d91 f26 h-41 i52 k-24 l-81 m-49 n-34
>everything below	a41
>everything i	c27
>everything is	a-35 o27
>everything you	c-33 d66 f49 l-28
>everywhere	a-28 i32
>evidence	h39 l-75 q67
>evil	h-30 i128 l-79
>ex	g-50 l88 q-44
>exactly	e-26 f64 h61 l-80
>exactly is	q28
>exam	m74 p-29
>example	f49
>examples	d-26 f224 k-42 m-63 q-46
>exams	b-34 h-26 l60
>excel	d180 g-58
>excel ?	d96 g-43
>except	a24
>exercise	b-45 p92
>exercises	c-41 g32 h108 l-45
>exist	h-101 l111
>existed	c32
>exit	b288 g-31 i-49 k-47 l-65 m-27 o-32
>explain	a-51 b-45 e-40 f126 h136 j85 k-64 l-54 o-49 p-57 q78
>explain doms	h75 q-60
>explain me	f25 h41 q-59
>explain the	b-24 f114 o-47
>explain what	f68 h-65
>explain your	f34 l-28
>explain yourself	f24 h-40 k-38 q81
>explained	a-48 h139 l46 n-47 p-28 q-35
>export	a-28 b-50 d168 g-46 h-27 l38 m-29 o-39
>export my	d29 m-29
>exprot	c-91 d162 l-49
>ext	e-49 i94
>extension	i26
>extensions	i96 p-34
>extra	a-61 e45
>f	h-32 l34 o43
>f #	l64
>face	e-35 l66
>fact	e-50 h180 l-80
>factor	g-47 q73
>factory	c57 m-35
>factory reset	c57 m-35
>fahrenheit	f-43 k172 m-41 q-37
>failure	a24
>faint	a71 d-24 g-32 h69 l-60 m31 o-28
>faint after	g-27 h35 l-24 p50
>fainted	k25
>fair	l128 o-67 q-39
>fair enough	l126 o-67 q-39
>fan	l33
>fancy	a36 i-59 k69
>far	a88 e102 g56 h-80 j93 l-92 m-45 q-31
>far apart	h-32 j36
>fartlek	a41
>fartlek ?	a41
>fasciitis	h51
>fasciitis what	h51
>fast	a-91 h43 l71
>fasted	h106 j-25 l-71
>faster	e-29 f-25 h89 k43 l-34
>faster than	l29
>fat	a-50 f-53 h34 j30 k60 p68 q-25
>fat fingers	p60
>fat loss	k77
>favourite	a-29 g-26 l65
>feasible	a25 i-25
>features	f166 g-46 l-51 q-37
>feed	a45 l-28
>feed the	a45 l-28
>feel	a180 e66 g-27 h60 i-40 k-37 l-82 m-48 p-35
>feel faint	b25 g-27 p25
>feel fine	a32
>feel great	a62 l-26
>feel heavy	a-54 i27
>feel like	h25 l-24
>feel my	e-36 h38
>feel sick	a-29 e29
>feel the	a27
>feeling	a61 e25 h-47 k-30 l62
>feelings	a-39 h-25 l74 o-24 q36
>feels	a48 e129 i-34 k-24 l-44 o-27
>feels bruised	a77 e-25 k-24 l-28
>feels like	a77 e-48
>feet	a144 e-38 g-26 i-52 k-26 l88 q-35
>feet in	l34
>fell	a33 e-30 i-30
>fell asleep	a41
>felt	a-82 h-30 i124
>felt easy	a-25 i25
>fever	a-59 b-35 h107 i-27 o48
>fever :	l29
>feverish	i24
>few	a58 e-25 o35
>few days	o35
>ffs	f-47 i-42 l156 n-38
>file	a-46 c114 d222 f-26 g-58 h-45 k-30 l-93
>file of	d40
>film	l73 m-25
>final	a164 e-41 i-85 p-47
>finally	i31 l-25
>fine	a91 e43 h42 j29 k-38 l-65 o-26 q-40
>fine but	h32 q-25
>fine just	e51 k-24
>fine legs	e42
>fine now	a42
>fine right	a24
>fine though	a35 j-25
>finger	a33 l44 p-47
>fingers	a-42 e30 p60
>finish	a-96 e127 j-32
>finish ?	e58 j-31
>finish the	a-34 e46
>finished	a32 e-41 i26 k-24 l24
>finished lunges	a31
>finishing	e35
>fire	h-35 l116 n42 o-61
>first	a-35 e50 h-75 i-28 j162 l37 p-26 q-34
>first ?	a-75 e-26 j122
>first or	j99 l-54
>first run	j-24
>first thing	a40
>first time	e43 l-24
>fit	i-25 j52 k30
>fitness	h40 i28 k50 l-58
>five	f-31 k28 l28 m80 o-62
>fix	a-44 f49 i-72 k42 l-53 p140 q-24
>fix it	p24
>fix my	k33
>fix please	i-35 p46
>fizzy	a69 l-47
>flag	h-28 q54
>flags	h67
>flat	a50 i31 l-34
>flight	a-28 i-32 l94
>flip	a-26 j52
>floor	a43 i27 l25
>flow	b37 m-32
>flu	a33
>fml	k-32 l66
>foam	h199 q-131
>foam rolling	h80 q-31
>food	a-66 h52 j-34 l69
>foot	a60 h69 i57 k-85 l-33 o47 p-26 q-66
>foot down	i28 l24
>foot has	a-24 i24
>foot is	a30 k-36 l-47 m35
>football	l45
>for	d-38 f163 g-82 i-62 j-24 k26 m-27 n64 o-93 q55
>for #	a31 k-25 o57
>for a	b-28 c-35 h-126 j26 k33 o145 q33
>for an	k38 m37
>for check	n55 o-65
>for dinner	i-28 k-29 l79
>for doms	a-25 h46
>for easy	e44 h-31
>for gains	h31
>for good	c58 k29 l-43 m-31
>for hamstrings	g-28 h53
>for hills	a24 h30 i-24
>for knees	h-45 j57
>for leg	l-26
>for legs	a-27 j24
>for mayor	h-32 l45
>for me	a-89 c-25 d-27 f-58 g41 i56 j26 k39 l72 o-56 q43
>for my	b52 d42 g-28 i-46 k30 p-46
>for now	k-30 l-52 m113
>for october	g55
>for people	a-26 h35
>for recovery	h60 l-25
>for runners	h55
>for someone	a32
>for soreness	h-31 p32
>for sprints	a82 h-37 l-26
>for takeoff	a60 h-24
>for the	a26 h65 i32 j-49 k64 o-62 q-29
>for threshold	a26
>for today	a66 j36 l-38 q-31
>for tonight	a50 m-32
>for two	f27 h-41
>for what	a-24 h24 l-33 q34
>for your	h42
>forget	a-32 b119 c157 g-46 l-52 n-27 q-53
>forget all	c53 g-30
>forget everything	c50
>forget i	b36
>forget it	b152 c-93 p-24
>forget me	b-107 c117 n-27 o26
>forget that	b54 q-38
>forgot	f26 g-31 i87 k-37 p31
>forgot how	f34
>forgot to	i58 k-28 p24
>forgotten	c47 k-24
>form	b106 h126 i-40 j-47 l-24 o-97
>format	k63 m-55
>forms	l25
>fortnight	g35 l-24
>forty	i26
>found	c46
>found a	c46
>four	a75 h-27 k-34 q33
>four ?	a-49 q42
>fr	a-70 e-27 l92
>fracture	a-31 h62
>francais	c-32 f-59 g-33 k176 l-36
>francais svp	c-32 f-59 k125 l-27
>free	a68 k-24 l-39
>freeze	f-50 l-53 m-25 o194
>french	d-45 k181 l42 p-36 q-43
>fresh	a47 o-25
>fresh as	a24
>friday	i42 l28 p52
>fried	e37 i-35 l26
>friend	a28
>friends	a-35 b-30 l118
>from	b43 c39 d-28 e103 g52 i-25 l-208 p-37 q32
>from #	a34 e-31 i36 k-35 n25
>from a	a-26 j40
>from doms	a-25 h25
>from home	a-48 e67
>from last	i41
>from leg	a62 i-76
>from lunges	a54 i-29
>from me	f52 q-28
>from monday	k44 l-41
>from my	j27
>from now	a-24 k91 o-26
>from saturday	i49
>from squats	h115 i-39
>from the	a-26 e41 h-36 l-67 m88 n-29 o44 p46
>from this	i25
>from today	k30
>from tomorrow	n35
>from your	c98 k-24 l-32 n-33
>front	i-27 p44
>front squat	p24
>front squats	p34
>full	a53 c43 d44 e-26 f-31
>full of	a98 d-26 i-33 l-27
>full stop	e-49 f-31 l70
>fun	a50 h-35 i-29 l36
>fun fact	a37 h-35 l36
>functions	f158 g-32 h-41 q-75
>funeral	m-25 o33
>funny	l43
>further	j32 k36
>future	c-37 k45 o39
>fyi	k42
>gain	h-24 i29
>gains	h109 i-43 j40 l-70
>game	b-27 d85 k-61 l27
>gap	a-51 f-48 h-27 i-33 j210 l-36
>gap ?	f-48 g-26 j142 l-32
>gap between	a-28 j37
>garage	l46
>gave	a85
>gave me	l29
>gday	f-24 g-49 l180 n-27 o-42
>gdpr	c204 h-32 k-46 l-78 n-31
>gdpr erasure	c43 d-37
>general	a-46 h86 k80 l-34 m-27
>general fitness	h-49 k73
>general health	k36 m-27
>gentle	a100 e-31
>gentle #	a24
>german	f29 h-30 k169 l-35 n-32 q-42
>german please	k72 n-32
>get	a-37 b54 c33 d54 e-40 f-69 h94 i-62 l-72 n108 q-41
>get a	a-39 f-37 l95
>get away	a58
>get home	m48
>get it	a-24 f121 o-45
>get jacked	k43
>get me	b86
>get my	c31 d78 f-24 g-27 l-51
>get out	a44 l-32
>get rid	c27 p32
>get so	h34 q-33
>get sore	l29
>get the	k-27 n41
>get to	q54
>gets	j29 q-26
>getting	a69 e51 f28 k-54 m-39 o-31 q-30
>getting off	a43 o-31
>girls	h29 o-32
>give	a25 c-40 d26 f93 i-47 j25 k-24 l-83 m83 n-48 o28
>give it	m-29 o70 q-35
>give me	a32 c-32 f57 h-32 i-47 j32 k-24 l-66 m64 n-48 q69
>give us	h30 m49 o-28
>give you	f40 l-26 q-27
>given	a38 i-33
>gives	f-58 q98
>giving	a33 h-39 l33
>glass	l52 m-43
>glute	a-26 j28
>glutes	a78 h32 l-64
>glutes #	a69 e-31
>glutes a	a-35 e47
>glutes on	a49 l-44
>glycogen	h142 l-72
>go	d-54 e53 h51 i-37 j97 k-31 q-64
>go ?	a211 e-27 j-47 l-73
>go away	a-50 b-36 i-39 l-89 m49 o164
>go back	b144 k28 l-89 o-67
>go brown	h37 l-25
>go hard	a31
>go home	a-60 e74
>go if	a75 g-30 q-28
>go in	e-34 l41
>go long	a43 e-25
>go on	a-86 e80 n34
>go or	a106 e-25 l-50
>go out	a33
>go the	a-50 l123 o-42
>goal	a-61 f-43 j49 k343 l-75 o-71 p-26 q-43
>goal :	k53
>goal by	l34
>goal is	a-42 j45 k25 l-25
>goal to	k34
>goblet	i53 o-30 p25
>goblet squats	p27
>goblets	i57 k-32
>god	a-28 c-28 h-26 i24 k-32 l111
>god help	c-28 l39
>goes	a33 i-34 j86 k-36 l49
>goes first	j47
>goes last	j30
>going	a38 b60 e46 g-56 k-39 n40 q-49
>going #	a-29 i29
>going ?	e30
>going down	a33
>going downstairs	a51
>going off	e-72 l84
>going to	a41 e-82 k-45 l58 m29 o25
>gone	a71 b28 c110 e104 g-39 h-97 k-69 l-81 n-34 o81 q-33
>gone for	a27 g-24
>gone numb	a-50 e-24 i24 m35 p28
>good	c25 f-36 g-62 h112 i55 j62 k-30 l30 m-74 o-56 q-24
>good ?	h49 l-24
>good bot	l36
>good for	a28 e-26 h56 l-27
>good idea	a-29 j62
>good mornings	i65 l-34
>good night	i-40 l106 o-32
>good or	h35
>good running	h-46 l54
>good the	g25 h25 j-31
>good time	m29
>good to	a66 j-25 l-57
>good way	i32
>goosebumps	e58
>goosebumps and	e29
>got	a-85 e-53 i73 k31 l109 p-43
>got a	a30 b59 h-39 i-50 j31 o-36
>got any	a-39 l39
>got chills	l49 p-33
>got goosebumps	e43
>got it	b-46 l111
>got me	q24
>got my	g45
>got the	a42 i31 l-27
>got to	e-72 l88
>grabbed	a-48 b69 e61 l-32 o-47
>grabbed me	a-48 e61
>gran	a-43 l43
>grand	e-50 l47
>grapefruit	l-27
>graph	b-50 d-27 g238 h-64 l-53
>grass	a51 e-54
>great	b-27 c-49 e51 m107
>green	a79 d-27 e36 g76 h-43 i-31 l-94
>green light	a70 d-27
>green lights	g66 h-36 l-26
>groin	a50 i24 l-42 o-25
>ground	h41
>grounds	h-33 q90
>group	a49 l35
>growth	a-28 h55
>guess	a-25 l35
>guess who	i34 l-38
>guide	a-40 c-28 e-25 f275 k-47 l-46 m-39
>guinness	a35
>guitar	a27
>gut	e127 k-49 n-32
>gut check	e127 k-49 n-32
>gym	a-49 e-39 g-27 i-47 j127 l106
>gym after	h-28 j28
>gym or	j25
>h	a-56
>h #	a-27 i25
>h after	a28
>h clock	k37
>h sleep	a-43 h78 i-25
>hacks	a27 e29
>had	a-66 e-24 i68 k-32 l-25 o49
>had #	q33
>had a	a-24 i40
>had enough	l-40 o44
>haha	b-64 e-32 g-24 i49 l320 o-79 p-33 q-131
>hair	l38
>hair cut	l38
>half	a65 e27 h-30 l-76 m71 n27 o-49
>half an	e29 j-28 l-28 p29
>half marathon	a28 j28
>half my	a76 k-36
>half of	i27
>half past	k24 n28
>half seven	k29
>halfway	e153 i-31
>halfway through	e-49 l78
>hall	i31 l-28
>halp	f234 h-61 l-67 n-27 o-48
>hammys	a-26
>hamstring	a50 e-43 g-26 h64 l-52 o43
>hamstring strain	h33
>hamstrings	a220 c-76 e90 g-30 i-47 k-38 l-94
>hamstrings #	a103 e25 i-85
>hamstrings are	a46 l-28
>hamstrings like	e27
>hand	c-57 d81 h50 i-41
>handle	a58 l-28
>handle a	a40
>hands	i33
>happen	h25 j59 l-59 p25 q-25
>happen to	h47 l-39
>happened	i45 l-36
>happening	h32
>happening again	h32
>happens	d-31 f85 h39 k-26
>happy	a-68 i44 l165 m-32 p-82
>hard	h-72 i39 j56 k-28 l76
>hard ?	a27
>harder	h73 l-32
>hardly	q27
>has	a-38 b27 c-25 i-57 l69
>has a	a28 i-37 n32
>has been	l55
>has gone	b28
>has not	l26
>hate	a-31 h-33 l124 o-37
>hate running	l44
>have	a-37 d48 g75 h-36 j-62
>have a	f34 h-28 l37
>have an	d24
>have any	p26
>have been	i32 p32
>have ever	c26
>have gone	e37
>have got	c39 h49
>have had	a-35 l-40 o53
>have i	g112 q-28
>have made	q33
>have my	d28
>have no	l39
>have not	a-24 e33 k-46 m35 n25
>have on	c25
>have some	q-24
>have to	a-24 e-25 h29 l41
>have you	f44 g47 h-26 k67 l-78
>having	a46
>he	a-29 b71 e-31 h77 o-59
>he has	l26
>head	e25 n-29 o63
>head says	a32
>headache	d-25 l91 o-29
>health	k72 m-27 p-24
>healthy	l-28
>heart	a35 e-43 h107 l-30 p-43 q-27
>heart is	a-30
>heart keeps	a31
>heart rate	e25 h79 l-82
>heart skips	a29
>heat	e-31 h148 k-35 m26 q-32
>heat stroke	a43 h61 k-35 q-32
>heavy	h31 i46 j45 q-45
>heavy leg	j37
>heavy squats	a-33 j31
>heel	h35
>hell	a84 h-48 i24
>hello	e89 f-39 g-61 h-28 k-47 l134
>help	a40 c-51 d-30 e-32 f177 h44 i-40 j-41 l71 n-51 o-41
>help ?	a25
>help me	d-30 f44 l137 n-51
>help us	c-28 l39
>help with	f29
>helpful	l54
>helps	a-36 h80
>helsinki	a-27 k47
>her	a-29 i28 l49
>her hip	l24
>her knee	a-24
>here	a-68 b99 e33 f122 h-106 l94 n-27 o-47 p-29 q-43
>here ?	a-29 f-31 l58
>hey	b-24 e67 h-34 i-31 k-53 l154 n-45
>hey legday	l36 n-36
>hi	a36 c-25
>hide	a24 e-45 j32
>high	e26 l-28 q42
>hiking	h41
>hill	a65 e-41 l32
>hill reps	a33
>hill sprints	h41 l-26
>hills	a172 e-32 f-31 g-41 i-43 j40 q-24
>hills ?	a133 g-35 q-30
>hills are	a-31 j51
>hilly	a38
>hilly one	e33
>him	k-32 l50
>hip	i54 j34 k-42 l39 o-56
>hip has	a74 l-75
>hip hop	l57 o-32
>hip hurts	a28
>hip is	o24
>hip joint	h31
>hip socket	a64 k-24 l-29
>hip thrust	h34
>hip thrusts	a-48 h29 j46 l-62 p29
>hips	a57 h28 l-77
>his	h-27 k-25 l66
>history	a-48 b-46 c30 f-27 g141 k-30 o-31
>history of	f-27 g-35 h36 l26
>hit	c-30 e71 m36
>hit a	i35
>hit me	c-30 m60 n26
>hit the	e86 l-42 n-36
>hm	e-38 g35
>hmm	f-49 g-42 l145 n-28
>hmu	k-28 m40
>hobble	o24
>hold	a-46 b-50 c-46 d38 i24 k-30 l-87 m106 o128
>hold about	c-28 d44
>hold me	a-24 m-72 n119
>hold off	m47 o-36
>hold on	l-41 m132 n-91
>hold that	b-50 m92
>hold the	o69
>holiday	c-25 h-73 l44 o93
>home	a-77 e115 i31 j-32 k79 l-41 o-27
>home ?	a-52 e64
>home about	a51
>home from	e-24
>home or	e44
>home run	l26
>homework	l45
>honest	a43 o-25
>hop	a-26 e24 l57 o-34
>hop class	a26 o-32
>horrible	e37
>hospital	o50
>hospital w	o29
>hot	a-25 e-44 i25 q-30
>hot and	a30 e-36 h25
>hot bath	h72 l-40
>hotel	l51
>hour	a-55 e59 k145 l-82 m114 o-42 q-57
>hour ?	a-30 h-33 i-24 j26 m75
>hour ago	a50 m-57
>hour later	k31 m-44
>hour of	i36
>hour please	k-52 m106
>hours	a-66 d29 g-33 i-29 j104 k39 l-27 m49 n-43 p36
>hours after	a32
>hours before	a37
>hours between	a-30 h-30 j62
>hours sleep	p56
>house	f-26 l61
>how	a55 b-26 c-92 e-87 f83 g79 h222 i-109 j159 k-103 l-35 m-134 n25 o-42 p-112 q133
>how about	a144 f-26 h-60
>how are	f-63 l82
>how bad	e26
>how can	d40
>how come	a-47 f-28 g-24 h55 q77
>how common	h49
>how did	a-42 q85
>how do	a-50 c-74 d-28 e-44 f-34 g-79 h73 k64 l41 n37 p-30 q134
>how does	f120 h45 k-75 l-45
>how far	a160 h-64 j57 l-30 m-45
>how have	q37
>how heavy	h33 j-33
>how i	f34
>how is	a-32 f33 g84 h-87 l-25 q52
>how long	a61 b-25 f-25 h46 j36 l-28 q-37
>how many	a87 f-41 g36 h25 k-40
>how much	a32 e25 f-47 h41 i-32 l30
>how often	f24 g70 l-31 q-30
>how old	l44
>how soon	a-60 h-36 j97
>how sore	a-25 g45
>how to	a-48 e-29 f29 g-29 h74 j100 k-43 q-45
>how was	l83 p-42 q-42
>how would	a-34 h56
>how you	q44
>hr	e-41 i71 l-49 m77
>hrs	a-54 h-44 i-32 j122 l-45 m67 q31
>hrs after	h-27 j28
>hrs ago	a-59 i59
>hrs between	h-25 j38
>hrs post	a46 i-46
>huge	a26
>huh	f267 h-51 l-105 o-44
>human	f-34 l99
>hurt	a80 b-68 e87 h70 l38 n-37 p-68 q-56
>hurting	b24 g40 l-26
>hurts	a-61 e67 i-36 k-25 m25
>hurts a	a-33 e24
>hurts just	a35 h-25
>hurts to	a-31
>hw	f-43 k-25 l33 o51
>hw do	k-25 o55
>hybrid	j59 k-30 l-31
>hydration	d-29 f-49 h211 l-71
>hypertrophy	j27
>i	b-27 c25 h-44 j63 l-58 m-34 n-109 p37 q77
>i add	a-34 e39
>i after	g28
>i allowed	a122 b-33 g-26 o-26
>i am	a-111 b92 f36 g-60 h24 i34 m45 o31 p-38
>i ask	a-44 f81 m-38
>i at	a54
>i be	a55 e-47
>i been	g40
>i benched	q26
>i bend	a49
>i can	a68 f-35 j-41 l-28 o34 p-33 q73
>i change	a-49 k49
>i clear	a26
>i cleared	a84 g-35 k-33
>i delete	c-31 d28 f-52 l95
>i did	a-58 b24 f45 i92 j-27
>i do	b-38 c25 e-25 f-32 h42 j68 k-50 o-30 q79
>i doing	g34
>i ever	c67
>i feel	a51 b25 h28 l-50 p-43 q27
>i felt	a25
>i forgot	f34
>i get	d95 e-31 f-62 h33 i-34 k-37 l24 m39 n46 o-56
>i give	f40 l-26 q-27
>i go	a167 e-43 j-25 k-26
>i good	a59 h-29
>i guess	a-39 l73
>i had	a-30 l25
>i hate	a-31 l100 o-37
>i have	d-26 i66 j-52 k-69 l57 m49 o29 q28
>i hit	l52
>i hop	a42 e-42
>i just	c-26 k27 m29 p77 q-25
>i keep	a28 j26 q-26
>i lace	a55 d-24
>i last	g52
>i lean	a28
>i learn	a-25 h-52 k-24 l116
>i leave	j29
>i lift	h24 j65 q-59
>i lifted	p30
>i live	k36 l-26
>i log	f163 h-39 l-62 p-25
>i logged	f-25 g34 i-27 p75
>i love	c-27 e-38 l86
>i made	i-39 p44
>i make	k-25
>i mean	a57 e-45 i43
>i meant	f24 l-25 p29
>i need	f37 h46 l-91 n47
>i never	b66 g-30 i-31 p26
>i no	a-52 q46
>i on	k36
>i only	a-33 i-46 p31 q45
>i press	f64 l-49
>i push	a63 e38 o-33
>i put	a-32 f67 i-57 j38 p34
>i quit	b-84 f-35 o133
>i report	f42 h-25
>i run	c-32 f-32 h-26 j32 l91 o-25
>i running	a51 e-40
>i said	a-83 b57 c-44 e24 i-45 k64 q61
>i sat	a-25 e28
>i saw	i32
>i say	o57
>i see	a-47 d-42 f52 g68
>i set	f-50 k53
>i sit	h38
>i skip	a26
>i skipped	a-29
>i slept	a-25 q47
>i sprint	a-35 e64 g-38
>i squat	a25
>i squatted	a-42 g28 i82 p-45
>i stack	a-36 j48
>i stand	a40
>i start	h45 k54 l-37 n-68
>i still	a31
>i stop	a28 e95 f-30 h70 o-137
>i supposed	f28
>i swap	j24
>i switch	d43 f-46 h-24 k45
>i take	d40
>i talk	f32 k-52 l66
>i tell	f63 h-51
>i think	a31 h-43 k27
>i train	f-53 g70 h-51 l104
>i trained	k-26 p60
>i turn	a-46 f35 n35 o-46
>i type	f75 l-29
>i typed	a-30 p51
>i undo	h-25 l28
>i use	f60
>i walk	a-46 e71
>i want	a-42 b25 c39 d63 i28 j24 l-73 m-25 n92 o-105
>i was	p77
>i will	l-79 m89
>i worry	a-42 h54
>i write	a-54 f48 l-27 o63
>ibuprofen	h30 l-28
>ice	a-29 h187 j-38 l-90 m59 n-55 o26 q-31
>ice bath	h91 l-39
>ice baths	h107 l-34
>icing	c-32 m35
>icing my	c-32 m34
>id	a73 e-26 g-30 h-52 k-35 l-26 o44 q45
>id like	a-45 c27 n26
>id say	a63
>idea	l40
>idea ?	h33
>idea or	j28
>idiot	f-47 k-35 l146
>if	a108 b-25 e-38 f-36 g-46 h33 j133 k26 l-77 m-24 n25 o-39 p-33
>if a	a-30 h47
>if i	a97 j25 p-27
>if my	h29
>if the	a-45 j43 k-25
>if this	a-26 l41
>if you	a36 h52 j-36 k52 l-61 n25
>if your	j25
>ignore	b253 g-69 l-81 q-49
>ignore that	b51 q-47
>ill	a29 l-44 m39
>imperial	c-34 d-29 h-41 k207 l-38
>imperial units	c-34 d-29 k63
>in	a-148 c-46 d33 e40 f-36 h-57 i-35 m165 n76 o57 q-55
>in #	a-65 k-53 l41 m172 n-62
>in ?	a-79 e80
>in a	d64 g-26 h24 i27 k-64 l-92 m184 o-75 p45 q-49
>in an	m86
>in and	e83 l-33
>in at	k32 l51 m-39
>in athletes	h28
>in back	n56
>in bed	l-27 m51
>in berlin	h-26 l26
>in between	i37
>in calf	a88 h-43
>in delhi	l24
>in denver	k53 l-26
>in does	l27
>in dublin	k42 m-36
>in english	h71 k-50
>in for	g26 h-49 j26 k-36 l57 n-24 o27
>in french	l46
>in future	k45
>in general	a-46 h120 l-28
>in helsinki	a-27 k47
>in here	a51 e-28 l-36
>in it	a30 h-33 k-46 l-38 m82
>in json	d25
>in june	k38 l-31
>in leg	h31
>in london	l48 n-27
>in may	g29
>in me	a64 c28 e-24 m-35
>in my	a39 b36 g-27
>in next	k-25 l39
>in on	k-92 n63 o43
>in one	a-31 c-27 d30 j24
>in peace	k-31 m-49 o98
>in pounds	k86 l-60
>in runners	h27 l-27
>in session	k-30 l83 m-24
>in spanish	k45
>in that	j-63 p63 q24
>in the	a-35 b-30 d-51 e-85 f-30 g-51 h81 i35 j-32 k31 l41 m104 o44
>in them	l25
>in this	f-32 h46
>in tokyo	g-37 k38 l29
>in with	l-42 o59
>in your	f134 h-84
>incline	f-35 h43
>inflamed	a-43 o24
>info	c115 h60 l-75 n-34
>information	c42
>injuries	a-28 h59
>injury	f-38 h25 j35
>ins	a-24 b-49 g28 l-44 n64 o113
>inside	e35 k-24
>inside of	a-37 e35
>instead	f-42 h-30 i26 j-37 k59 l-82 m73 p86
>instead ?	a45
>instead of	i25 j-24 k27 l-50 p51
>instructions	f264 g-38 k-54 l-27 m-25 n-26 q-32
>instructions please	f64 m-24
>interference	h76 l-35
>interference effect	h76 l-35
>interval	e32 h34 j-27
>intervals	a122 i-78 j46 k-36 q28
>intervals ?	a90 e-34
>into	a-56 d29 e49 f-25 g-36 h43 l32
>into a	a-29 k29 l-26
>into my	f-25 l82
>iron	h30 j165 k-62 l-95
>iron or	j75 l-75
>is	a73 b-69 c-78 d-45 e-49 h73 i-35 k43 l169 m-45 o26 p-103
>is #	a-65 e-47 h-64 j25 l173 q34
>is a	e-36 f-30 g-27 h95 i-62 k60 l36 m-35 p51
>is aching	a68 l-57
>is all	i49 l-24
>is allowed	a41 l-28
>is an	h87 l-29 q-32
>is at	j26 k-48 l60
>is back	a-65 g35 i26 l61
>is been	a-28 i41
>is behind	q62
>is better	a57 j-72 k69 l-45
>is broken	a93 h-29 l-38
>is brown	a43
>is cola	h25
>is compartment	h26
>is dark	a-24 h25
>is day	h62 q-32
>is dead	a-32 l96
>is doing	a74 h27 l-54
>is doms	a-62 h78
>is down	d-69 l81
>is enough	a-41 h26 o30
>is fine	e57 l-37
>is giving	l27
>is gone	a-30 e39 l-46 m35
>is got	l26
>is hardly	q27
>is having	a48 l-46
>is he	a-32 h93 l-39
>is hurting	b24
>is in	i44 l-30
>is it	a59 b-50 h36 i67 k-99 l180 p-74
>is just	h-30 j45 q38
>is killing	h-37 l53
>is like	q42
>is limping	a29
>is me	a29 g58 h-26
>is miles	l45
>is mine	a-41 h25
>is my	a38 c-29 d-61 e52 g80 h-109 i29 l57 m31 q-75
>is not	b24 i-26 k87 q-27
>is now	a-32
>is on	a65 k-40
>is one	e25 j28
>is only	a-54 e28 h-30 l49
>is over	i26 n26 o-24
>is pulling	a-25 e25
>is racing	l37
>is rpe	h123 l-37
>is running	a70 e-28 h-51 j51 k-29 l25 q-37
>is sensible	a33
>is sore	a33 l-51
>is soreness	a57 h-26 l-29
>is spinning	a-55 m36 o27
>is still	a-33 e-32 g25 i32
>is sweating	h28
>is swelling	b25 p28
>is that	e36 h59 i-37 j67 l-42 p-37 q45
>is the	a75 d67 e-31 g45 h-27 i-24 j-41 k-33 l34 q-56
>is there	a-29 d64 f82 h-57 l-48
>is thick	a27 i-25
>is this	a-51 f167 h-27 l-74 p-33 q36
>is tight	i28
>is to	k50 l-28
>is today	a114 h-33 l-51
>is too	h42
>is twice	a-27 g35
>is walking	h26 o-25
>is warm	a33
>is wild	b-69 l88
>is wrong	h-29 i45 k48 l-34
>is your	f-28 h-120 l145 q29
>is zone	h58 q-27
>ish	e37 i-30 k58 m-49
>ist	g-48 h122 l-55 p-26
>it	a-100 b-38 e89 f27 i-37 m-39 n-44 o26 p100 q66
>it #	k65 p-31
>it ?	a-45 e50 h-47 i28
>it a	a86 j-36 l-60 m-36 o70
>it all	c98 l-28
>it as	a-24 d40
>it at	e33
>it back	a53 b-119 i-24 l48 p88
>it bad	a-58 h67
>it because	a-28 p-34 q100
>it do	f49 h-33
>it does	a-42 e50
>it down	l-44 q44
>it easy	b-26 l85 p-36
>it for	h-29 l29 m32
>it going	l60 q-30
>it in	e24 h-85 i39 k31 o60
>it is	a-53 e-28 f-26 g63 k62 m36 p-24
>it lasted	m-25 p27
>it mean	h53
>it normal	a-71 h90
>it now	a-38 h39
>it off	a29 b72 e-48 i-30 k-26 l-62 m122 o-80
>it ok	h93 j-28 l-46
>it on	k-33 m-62 o72
>it or	h33 j-34
>it out	a42 b-37 e-32 l-86 o123
>it rain	l73 m-73
>it short	a-31 e37
>it that	a37 q-24
>it the	l-31 q71
>it there	b52 o-30
>it til	o33
>it to	p42
>it true	l50
>it up	a-37 d25 e29 f-24 i-29
>it wait	a-26 m64 q-24
>it was	a-24 l-25 m-26 p138
>it with	o27
>italian	k-32 l94 m-39
>italiano	h-34 k175 l-58 m-56 o-26
>itb	b-36 h220 l-80 m-41 n-25 o-34
>itching	a44
>itching for	a26
>itself	a66 l-38
>jab	a25
>jab in	a34
>jabbing	a31 l-24
>jabbing me	a31 l-24
>jacked	k43
>january	g59 l-29
>jelly	a141 e-27 h24 i-66 l-56
>jelly legs	a137 e-28 h24 i-62 l-56
>job	l31
>jog	a387 e-41 g-26 h-75 i-110 j44 k-48 l-34 m-24 o-26
>jog ?	a84 e-50 h-37 j-29 q50
>jog and	e28
>jog home	e26 o-24
>jog in	a-32 e42
>jog it	e31
>jog ok	a65
>jog or	a34
>jog to	j26
>jogging	a72 j25 l-34
>joint	f-60 l113
>joint account	l41
>joints	a26
>joints are	a28
>joke	l144 p-29
>json	a-50 c-24 d170 l-37
>json dump	d42 l-37
>json of	d45
>jst	b123 l-96 n-33
>juice	h-40 l59
>jumps	h43 i30 q-36
>jumps and	i40
>june	g48 l-40 o40
>junk	a-55 h73 k-46 l58
>junk miles	a-55 h116 k-46
>just	a60 f51 h-126 i28 l-114 o-24 p38 q47
>just #	p32
>just a	d29
>just bored	e70 k-24
>just cold	e24
>just do	a33
>just doms	a45 h-33
>just finished	a-26 l49
>just general	h-36 k40
>just grabbed	a-48 e61
>just leg	i-30 p30
>just logged	p56
>just now	e-25
>just pulled	a-30 b30 m26
>just tell	a37 l-25
>just the	a32 c42 p-42
>just want	k60
>just went	a-26 b29
>k	a101 b-42 e29 g-49 i-98 j84 k50 l102 m-60 p-36 q-28
>k #	a-28 e28
>k ?	a211 e-135 j-34
>k at	a45 e-56
>k from	a-42 e45
>k in	a-47 e79 l-24
>k left	a-55 e58
>k now	a28
>k to	a-76 e86
>k today	l29
>k yes	k66 l-27 q-29
>keen	a89 l-43
>keep	a-89 e247 h-52 i-30 l-50 n100 q-57
>keep going	a-80 e95 h28
>keep it	a30
>keep my	o39
>keep pace	a-34 e50
>keep running	a-88 e102
>keeps	a27 l36
>kept	a27
>kerb	a36
>keyboard	l49 p-27
>kg	a-61 h26 i43 k104 l52 m-32 o-32 p-53
>kg and	j-31 k31
>kg not	k90 l-31 p-50
>kg to	a-47 k-105 l162
>kick	e60 l34
>kid	a-41 c-24 l86
>kids	c-27 h35 i47 j-55 p53
>kill	a55 b133 c33 e-54 h37 i-44 j29 k-47 l-42 m-40 n-74 o57 q-70
>kill it	b88 o-25 q-45
>kill me	l48
>kill my	a30 c57 j31 k-46
>kill one	p24
>kill the	n-74 o102
>kill this	b50 m-35
>killed	i86 n-27 p-27 q-28
>killed me	a28 l72 n-27 p-27 q-28
>killing	h-37 l62
>killing me	h-37 l62
>kills	q27
>kilos	k191 l-24 p-47 q-47
>kind	a121 i-35 l-25
>kind of	a105 i-35 l-25
>kindly	g-38 l-35 o100
>kindly advise	a24
>kitchen	i28 k-24
>km	a109 e35 f-45 g-63 h-24 j-34 k208 l-55 o-29 p-40 q-24
>km #	a-67 e188 k-29 l-36 p-40
>km ?	a26 e-26
>kms	f-46 k116 l-40
>knackered	a-24 g24
>knee	a98 c24 f42 g-30 i67 j-35 k-64 l-80 m-28 p31
>knee ache	q34
>knee aches	a99 e-37 h-27 i-28
>knee deep	l72
>knee does	p27
>knee hurt	a-25
>knee hurts	a44 e-24 k-24
>knee is	b34 h-31 j30 l-80 o38
>knee pain	a-30 c31 f51
>knee says	a37
>kneecap	e48 h27 l-68
>knees	a-39 h61 j55 o-35
>knees are	j34
>knife	a37 h-50
>knock	b-34 d-38 l46 m-25 n-29 o73
>knock it	b-25 l-32 o71
>knock knock	d-38 l126 o-54
>knocked	i35 l-26
>knocked out	i35 l-26
>know	a-83 b-67 f48 h78 k-35 l54 m-26 o-29 q82
>know about	h28 l-26
>know if	h26
>kolkata	k30
>ks	k74 l-71
>l	a-32 m74
>l #	a-32 m74
>labour	k-33 o38
>lace	a113 d-24 e-41 l-29
>lace up	a113 d-24 e-41 l-29
>laces	a-31 e49 f-42 l58
>laces ?	a-57 e65
>lactic	h51
>lactic acid	h51
>ladies	j-80 l93
>lads	a-42 i47 l31 p-31
>landlord	f-31 l54
>lang	g-44 k292 l-86 o-46 p-49
>language	f-62 h-52 k255 p-53
>languages	f46 h-24 k30 l-48
>lap	a33 e118 i-57 l-27
>lap #	a-40 e41
>lap ?	a32 e-26
>lap of	a36
>laps	a75 e-30 j28 l-36
>laps ?	a29
>laptop	a-27 l79
>laptop fan	l33
>last	a-144 c-68 d32 e96 f-33 g175 h-100 i-34 j99 k-59 l-47 p146
>last #	a-65 d47 e79 g97 h-27 p-107
>last :	i-41 p41
>last do	g29
>last entry	p49
>last fortnight	g31
>last leg	g-48 i-51 j40 l34 p55
>last line	c-44 p58
>last log	a28 g-41 p129
>last message	b61 g-36
>last night	a39 i80 j-27 q-24
>last one	c34 i-81 p93
>last run	a-75 g75
>last session	p30
>last set	a26 l-30
>last thursday	g48 p-46
>last time	g46 p-30 q41
>last two	e28
>last week	h-52 i28 l63 p-46 q36
>last workout	p36 q-26
>last year	e-25 l24 p-25
>lasted	m-25 p44
>lasted #	m-25 p44
>late	a-52 e-42 i27 k58 m56 o-35
>lately	g67
>later	e-37 h25 j-39 m220 n-34 p-26 q-28
>later ?	a100 e-29 m-35
>laugh	i33 l53 o-56
>laughing	l88 o-36
>laughing at	l38
>lbs	a-47 f-33 h-34 k211 m-25 p-47
>lc	i33
>le	f-42 h-65 i33 k122
>leads	a-30 j64
>lean	a28
>learn	a-25 f28 h142 k-67 l-26
>learn here	a-25 f67 h-24
>least	a54
>leave	a44 b57 c41 h-72 j122 l-94 q-36
>leave between	j24
>leave it	a44 b157 c-29 j-37 l-28 m-31 o-52
>leave me	l-43 m40 o64
>leave no	b-48 c83 o-35
>lecture	q25
>leeds	k-53 l130
>left	a-75 e161 h35 i45 k-26 l-32 m-39 o-35
>left and	e32
>left calf	g32
>left foot	a71 e-35
>left hip	a-33
>left knee	i65 p-33
>left leg	a-45 e42 i-28 j31
>left me	l45
>left one	e-44 i24 p27
>left side	e41
>leg	a102 b-61 g49 h95 i-53 j67 k-61 l-83 m-59 o-26 p49 q-53
>leg curl	i-46 p55
>leg curls	a28 h38 l-45
>leg day	b-30 c43 d57 f32 g-56 i-40 j94 l-24 m-37 p44 q-27
>leg days	d24 g73 h-33
>leg ext	a68 i-44
>leg extensions	i30
>leg of	d-31 l97
>leg press	i-28 l-42 p59 q-26
>leg session	h41 i38 j39 l-80
>leg since	a-53 i29 j31
>leg soreness	h39
>leg to	i-32 l73
>leg training	h47 l-39
>leg will	a29 e42 l-48
>leg workout	i59 l-26
>legday	a-47 f114 h-69 i48 l54 n-36 p-27
>legend	k-48 l159 m-49 n-24
>legit	a-31 h47
>lego	h-56 l56
>legs	a91 b-54 e62 f-45 h73 i-99 j170 k-65 l-70 m-34 p37
>legs #	a102 e75 i-125 j46 l-32
>legs /	a-49 j49
>legs :	i25 l-24
>legs ?	a-27 j45
>legs a	e41
>legs about	a89 h-24 i-63
>legs and	h-35
>legs are	l-25 q66
>legs at	h24 j-24
>legs be	a-58 j58
>legs before	i71 j-63
>legs done	e-64 i144 l-49
>legs every	h37
>legs feel	a91 i-29 q-31
>legs fine	a31 e-35 i29 j-25
>legs for	a-63 i25 l26
>legs from	a93 i-66
>legs go	a-24 j48
>legs handle	a40
>legs have	i33
>legs heavy	a93 i-107
>legs i	a-28 i28
>legs in	a-27 h-42 j67
>legs last	g-52 h27 l63
>legs like	a63 i-59
>legs not	a-35 e55
>legs ok	a79 e-36 l-38
>legs only	a29 i-29
>legs or	a-41 h36 j34 l-30
>legs sat	i45
>legs say	a24
>legs shake	h42
>legs shaking	a54 i-42
>legs shot	e48 i-45
>legs that	i50
>legs today	a-71 i46 p25
>legs tomorrow	a-29 i-30 l86
>legs tonight	a-30 i98 l-66
>legs tue	a-48 j51
>legs tues	a-24
>legs w	i35
>legs were	p51
>legs yesterday	a56 i-39
>length	a-29 j-26 l65
>lengths	a-39 l45
>less	h60 l-39
>let	a-25 b117 c-35 e72 f-49 g36 i-29 j-40 l34 m-26 n-36 o29
>let me	a113 b50 c-34 d31 f-49 g24 i-24 l-55 n-48 o50
>let us	b97 e-28 m-24 o-37
>letting	a47 l-31
>lie	h38
>lie down	a43 h-24
>life	h-31 l172 p-36 q-62
>lift	a-129 c-36 e47 i-27 j256 o27 q-59
>lift after	a-30 h-47 j78
>lift and	j28
>lift before	a-35 h-24 j59
>lift legs	h32 j-27
>lift my	e50 j-24
>lifted	p30
>lifters	h55
>lifting	a-60 h-104 j164 k120 l-81 o24
>lifting make	h26
>lifting the	j25
>lifts	j53
>light	a107 d-27 e-25 j-27 l26 m-31 q27
>light ?	a59 d-27
>lightheaded	a28
>lightning	a-27 i31
>lights	g66 h-37 l-34
>like	a233 e-56 f-71 g-45 i44 j-34 k-25 n35 o-36 p44
>like #	a53 i-38
>like a	h-24 i113 k-31 l-71 m-25 n42 q42
>like an	e24
>like coca	a36
>like i	a-47 f-31 h79
>like it	a32 e-62
>like lead	a42 i-40
>like my	c42
>like overcooked	i-30
>like stepping	a24
>like that	h-29 l73 q-44
>like the	a65 e-49
>like this	l31 q-27
>like to	q24
>like today	a-33 h48
>limp	k-28 l40
>limping	k-47 l-25 m48
>line	a-58 c-44 g89 h-24 p50
>linux	h-25 l68 q-31
>list	a-33 c-50 d-75 e-36 f94 g198 i-54 k-36 l-30 n75 o-29 p-25
>list all	c-40 d-36 g81
>list everything	f24 g40
>list of	f34
>list please	f63 g-58
>literally	e117 h-45 l-35
>litres	a-28 h29
>little	a30 e27 l-45
>little run	a34 l-27
>live	f-64 k31 l29
>live in	k36 l-26
>liverpool	a-37 g-44 l84
>living	a-29 k52
>living in	a-27 k57
>lmao	a-53 b-25 d-36 l130
>load	a-70 e42 o29
>loading	b-35 f-32 h57
>loads	h25 k-27
>locked	b43
>log	a-87 b49 c-50 d52 e-34 f105 g130 h-101 i90 k-90 l55 m-76 o-84 p95
>log :	i25
>log a	f81 l-52
>log anything	b42
>log book	g126 m-31
>log i	b36
>log in	k-30 l87
>log it	i40
>log leg	g-58 i71
>log off	l66 o-65 p24
>log please	a-32 d-25 g36 i57 l-28
>log the	i-27 l-29 p56
>logged	f-59 g99 i-48 l-28 p163 q-50
>logging	b29 l26 o-24
>logic	a-44 f-30 g-86 l-50 q240
>logic behind	h32
>logs	b-33 d207 e-27 f-24 g64 l-105 o-24 q-26
>logs to	d26
>lol	b-30 e70 h-26 i68 k-130 l116 m-30 n-26 o-37 q30
>lol i	i31
>lol ok	a-43 l44
>london	a-27 h-35 l95 n-27
>long	a-32 b-25 e-40 f-28 g-40 h49 j159 k-70 l122 q-54
>long ?	a31 e-31
>long do	h45
>long does	h43
>long intervals	k-24 l40
>long run	a-115 j72 l52
>long should	a38 j-31
>long term	h37
>long til	a37
>long till	l-26
>longer	a-70 d-31 e77 h51 j-24 o34 q-29
>look	a46 g164 h-38 l-45 m-68 o26
>look at	o26
>look back	g104 l-29 m-52
>look like	a38 h-38
>looking	g65 h-37 j31 k-44 l-53
>looks	a47 l-28
>looks like	a42 l-28
>loop	a53
>loop ?	a37 e-26
>loose	k60 n-35
>loosen	a56 l-40
>loosen laces	a-33 e33
>lose	h141 l45 m-110
>lose weight	h52
>loss	k73 l-37
>loss as	k24
>lost	f110 i-31 k-42 l27 m-53 n-49 o79
>lot	c59 h32 j-24 k58 l-27 o-60
>loud	a62
>love	a-34 c-27 e-38 l176
>love you	l68
>lovely	a-72 e-33 i47 l74
>low	a76 e-48
>lower	i83
>lower body	a37 i39
>lp	i33
>luck	a-34 l61
>lunch	a54 h-29 k-28 l-45 m113 o-32
>lunch and	a-30
>lunch break	a28 l-26
>lunchtime	i42 p-26
>lunge	h-36 i39
>lunged	a42 l40
>lunges	e32 h40 j-46 l-87 m-35 p133
>lunges #	i46 l-28
>lunges and	i38
>lunges at	a28 k-27
>lunges not	p26
>lunges or	h36 i-26
>lunges round	i34
>lunges yesterday	e73 i-53
>lungs	e35 p-32
>lying	a-27 b-54 e-32 h60 l159 m39 o-130
>lying down	e-24 m43
>lying on	a-27 h61
>m	a-56 e37 f-28 i101 p-37
>ma	e41
>mac	a-40 h-28 l119 p-45
>machine	d-24 e-28 h61 i40 k-26 l34
>machines	i37
>mad	a25 h-25 l-37 m28
>mad to	a73 h-25 l-37
>made	f-24 h-30 i27 j-27 l42 p40 q46
>made a	a52 l-31
>made it	i-29 p34 q33
>made me	a-56 i42 l51
>made you	f-28 l31
>magnesium	g-25 h69 l-39
>mail	d68 j-52 l34
>mail me	d31
>main	a-53 k64
>main aim	a-31 k68
>make	a-33 c40 d56 f-31 i-87 k115 m-102 n-24 o-28 p136 q-41
>make a	d51 m-38
>make it	c49 i-26 k115 l-33 m-60 n-24 o49
>make me	d31 j31 l32 o-31
>make that	l-46 p87
>make the	a-35 k35 p36
>make you	f40 h101 l-47 o-43
>makes	a-26 h83 o-25 q48
>makes me	l27
>man	k-54 l30 m103 o-43
>managed	i34 l-30
>managed #	i34 l-30
>manager	a-25 l48
>manual	f121 g-38 q-43
>manual ?	f121 g-38 q-43
>many	a67 e-30 f-41 g36 h79 i-30 k-51 o61 q-42
>many days	h58
>many green	g28
>many hours	j55
>many hrs	h-25 j30
>many km	a56
>many minutes	a100 f-24 h-41
>many runs	g27
>many sets	h34
>many squats	h50
>marathon	a-30 f-43 j71 k49 l59 q-56
>marathon training	h-38 j44
>marathoners	h32 l-25
>marathons	h56
>march	g59
>mark	e56 i31 l-47
>mark leg	i31
>market	d-69 l74
>massage	d-36 h64 l51 m-44
>match	c-27 k-61 l67 m32
>mate	f-33 g-26 l27 m89 o-35 p-31 q28
>maths	f-58 g-72 l45 q119
>maths homework	l45
>matter	b25 h49 j62 l-70 q-33
>matters	j47 l-25
>max	a36 h128 i33 l-116
>may	a72 g76 l-56 n32
>may i	a76 g-30 q24
>maybe	b-28 f-48 h-34 k-30 l109 m41
>maybe #	m39
>maybe ?	a29
>mayor	h-32 l45
>me	a113 b-64 c30 e-41 g68 h-81 i-46 j66 k-34 l-33 n54 p-99 q39
>me #	i-47 k80 l-29 m83 n-30
>me :	i37
>me ?	j43 l28
>me a	a67 e33 f-24 g77 h-50 i-25 l78 m-60 q-29
>me about	h59 l-27
>me after	a-41 h-28 m95 o-30
>me again	g-26 m28 n29 o58
>me all	d29
>me an	f36 j35 o-35
>me anymore	o31
>me at	a-37 k95 l-65 m57
>me back	a-24 k-27 m95
>me be	a-32 b-47 f-37 m60 n-28 o101
>me chest	l35
>me chills	l36
>me completely	c36
>me daily	k-25 n86 o-35
>me do	a29
>me down	n42 o-35
>me each	k-27 m-67 n104
>me entirely	c65 n-24
>me every	a-33 k-79 m-48 n171 o82
>me everything	d28
>me for	a29 c-39 n51
>me from	c46 n-37
>me have	d35
>me how	l-27 q56
>me i	a-26 e37 l63 o29 q-54
>me in	a-31 l-42 n26 o31
>me is	a37
>me it	a-30 e40
>me later	k-25 m69
>me laugh	l57 o-56
>me lol	e26
>me luck	a-34 l61
>me more	l-28 m63
>me my	a-43 c-29 d36 l39
>me no	a112 e-43
>me not	j33 q-29
>me now	a-43 h48 l81 o-61
>me off	a26 l-25 o28
>me on	k71 m-46 n34 o-24
>me out	a34 b142 d-46 o-26
>me please	c-26 h34 i52 n-28 o47 q-30
>me run	a125 l-85
>me see	c-29 d-31 g76
>me so	g29 q-28
>me something	a160 g-46 h61 m-37 n-63
>me stuff	b83 n27 o-75
>me the	a-43 d86 f73 g-126 h119 j34 l-79 m-26 n-48 q60
>me then	m72
>me this	m36
>me through	a-53 e-33 f55 j27 q79
>me to	c35 h-38 i24 k32 l94 m-76 o-24
>me tomorrow	o27
>me tonight	l-42 m79
>me until	a-42 m25
>me up	g-28 k-35 m27 n66 o-33
>me w	l104
>me what	f26 g39 n-28
>me when	m76
>me with	a72 c-30
>me yes	a47 l-24
>mean	a76 e-45 h61 i43 l-114 o-47 q57
>mean if	h24
>mean in	f52 h-38
>mean no	a74 f-24 h-37
>meaning	a-64 f-35 h95 l-52 q69
>meaning ?	f-35 h-26 q86
>meaning of	h64 l-39
>means	g-31 h94 q-28
>meant	b52 f24 g-47 h-68 i-41 l-39 p150
>meant #	a-25 h-33 l-33 p92
>meant for	b52 p-46
>meant front	i-47 p48
>meant rpe	g-31 p43
>meant to	f24 h-38
>meeting	a34 e-29 m45 p-28
>meeting was	l29 p-28
>meetings	a-52 l40
>meh	a80 d-49 e96 f-32 i-49 m-44
>melbourne	h-39 k99 n-26
>meme	l68 n-27 q-28
>meniscus	a37 l-46
>menu	f305 g-28 l-74 m-65 q-50
>merry	l95 m-26 q-37
>merry xmas	l76 m-26 q-37
>message	b38 f47 g-36 k52 l-84 m30 n-34 o64
>message me	a-24 f34 l-39 m30
>messages	b-31 e-39 f44 k74 l-68 n36 o96
>messages til	o38
>messaging	d-31 n34 o35
>messaging me	d-31 n32 o36
>met	a-24 c39 i24 l-39
>metatarsal	a56 l-43 o27
>metric	b-50 g-38 k271 l-76 n-32
>mid	a-87 b-24 e109 h48 j-35 l-57 m29
>mid run	a-62 e86 h51 j-35 l-42
>midday	k24 l-27
>middle	e59
>middle of	e59
>midnight	i28 k70 n-35 o-27
>might	a43 e-43
>mild	a107 h-107
>mile	a120 e65 g-43 h-60 i-58 k55
>mile #	a-74 e143 i-44
>mile ?	a134 e-102
>miles	a40 f-28 h25 i-65 j40 k156 m-50 o-32
>miles ?	a50 e-43 h82 k-60
>miles away	l45
>miles be	a27
>miles before	j87 k-63
>miles from	a-48 e55
>miles gone	a-34 e56
>miles in	a-54 e58 l45
>miles left	e29
>miles ok	a65 e-28 l-37
>miles or	a42 e-42
>miles please	k50
>miles to	a-39 k-41 l77
>milk	e-33 j-112 k-27 l212
>min	a63 e-42 g-43 i56 j-47 k79 l-105 m95
>min ?	a76 e-32
>min ago	a27 e29
>min easy	a66 i-26 m-63
>min in	e97 i-41 k-25
>min jog	a-29 e29
>min not	m-25 p51
>min per	e-24 k107 l-27 q-29
>min rpe	i30
>min run	a28
>min to	m31
>mind	b162 h-62 i-44 k-76 l40
>mind says	a25
>mine	a-90 h55 i39
>mine is	h32
>mins	h-36 m58 p72
>mint	a28 e30
>minute	a-59 b-76 e108 m69
>minute #	a-56 e73
>minutes	a-39 e27 f-35 g-38 h-41 i97 k-48 m89 o-26
>minutes in	e28
>minutes of	i45
>miss	n25
>missed	g-24 l41
>missed my	g-24 l41
>mistake	p26
>mobility	b-31 d-50 f-37 h214 l-33 m-44
>mode	h-59 k49 l-99 n-130 o178 q54
>moderate	a-28 i45
>moment	l-29 m186 n-48 p-36
>mon	c147 h-59 i-30 j61 l-27 o-50
>mon legs	a-36 j38
>monday	a44 e-36 h-25 i68 k38 m-47 o40 p162 q-214
>monday or	j32
>mondays	d-48 h-49 j27 l144 o-37 q-25
>month	b-36 d-37 g257 k-47 l-68
>monthly	g42
>monthly report	g42
>months	d47 h-27
>mood	a-26 i27
>mood #	a-30 i36
>more	a-82 b-39 c-46 e26 f-36 h81 i-51 k-50 l-199 m99 n31 o81 p36 q142
>more ?	a-80 e91
>more about	h24
>more daily	n-57 o66
>more fat	f-24 j35
>more like	a38 o-32 p73
>more mins	e-33 i-27 m71
>more minutes	m56 o-24
>more on	h96 m-27 q-42
>more pings	l-27 o54
>more sore	a30
>more the	o40
>morning	a-46 b-67 c-26 d-27 e28 f-53 g-44 h24 j32 l81 n43
>morning and	a-27
>morning or	a32
>morning run	h31 j-36
>morning squats	i56
>mornings	i42 k37
>most	g99 j-64
>mostly	e-24 i71 l-27
>move	e-46 f-35 h-32 j50 k42 l32 p46
>move house	f-26 l61
>move my	p40
>move or	a50 e-40
>move the	k35
>moved	k40
>moved in	k-25 l39
>moved to	k56 l-39
>moving	e43 l-43 n-24
>much	a48 b-29 e30 f-56 i-32 k-51 l132 m-45
>much protein	h50 l-31
>much to	b24
>much water	h31
>mum	h48 l71 m-24
>mums	i-24 k-27 l82
>muscle	f-26 h221 j-53 l-45 o-41
>muscle repair	h46
>muscles	a34 e26 f-31 h30
>muscles #	a48
>music	l39
>must	c53 l-32
>mute	f-115 h-86 l-106 n66 o309
>mute for	l-30 m-39 o75
>my	a-83 b-59 c25 d64 e-25 g88 h-109 k115 l63 n-45 p-35 q-26
>my #	c-70 g104
>my acc	c156 g-45 l-54 o-29
>my account	b-32 c69 d29 f64 l-52 o-30
>my aim	k34
>my ankle	a24 c-42 j-24 m32 o38
>my arm	l29 q-25
>my bad	c-36 d-26 g-50 l94 m-30 p64
>my birthday	a-28 m48
>my bum	a29
>my calf	e35
>my calves	e32 h26
>my cars	a-30 l70
>my cat	a-33 f-29 g-30 l122
>my check	k105 o-43
>my chest	b25 i36 l-59
>my city	f-26 k119 l-76
>my clock	k32
>my code	l30
>my coffee	a54 l-43 m40
>my cold	g-32 q64
>my data	c50 d42 f24 g28 m-29
>my datas	c45
>my desk	a24 h25 i34 l-26
>my details	b-43 c82
>my diary	c-25 g99 k-28 l-46
>my dog	a39 g-26 k-33 l31
>my doms	g26
>my easy	j25
>my entries	c-28 d60 l-49
>my ex	g-50 l88 q-44
>my face	e-35 l66
>my file	c204 d-109 h-30 l-46
>my first	k30
>my foot	a41 h24 k-60 l-48 o45
>my gains	a32 i-27 j25
>my goal	a-28 k93 l-27
>my gran	a-43 l43
>my groin	a73 l-42
>my hamstring	a66 h24 k-24 l-42
>my heart	h44 q-26
>my heel	a29
>my hip	a93 h43 l-115
>my hips	a89 l-77
>my info	c119 l-49
>my kid	a-41 c-24 l87
>my knee	b38 i25
>my knees	a-29 l29
>my laces	f-42 l58
>my laptop	a-27 l79
>my last	a-31 b61 c-30 g73 i-61 l-27 p79
>my left	a55 e-36 g32
>my leg	a42 d77 i-30 j25 l-107
>my legs	a-68 e40 g-55 h54 i67 j-40 k-25 o30
>my log	c-49 d41 g124 l-71 p-31
>my logs	b-29 d120 l-27
>my long	j25
>my lunch	k27
>my manager	a-25 l48
>my mate	a26
>my maths	l27
>my meniscus	a47 l-46
>my mind	b89
>my mum	h48 l-27
>my nan	k-30
>my nose	a-80 l103
>my old	f50 l-26
>my own	a78 l-24
>my parcel	k-29 l48
>my pee	a47
>my phone	l28 o49 p34
>my previous	d-24 p36
>my profile	c115 k-59
>my quad	a-29 b29
>my quads	h35 l-36
>my record	e-24 g93 h-54
>my records	d92 g-40 l-43
>my rpe	f40 g69 h-45 i-29
>my run	e88 h-30 l-58
>my settings	g-64 k75
>my shift	e-53 l78
>my shin	l-51 q25
>my shoes	a43 l-26
>my sleep	q43
>my soreness	a-33 g37
>my soul	i45
>my stats	g60 h-28 l-40
>my stop	l104 o-103
>my streak	g85 h-56 l-30
>my stuff	c39 d109 g-27 l-70
>my thigh	a40 i-31
>my time	k63 p-28
>my timezone	k52 l-34
>my toes	h55
>my train	g-24 l41
>my training	g31 l-37
>my tuesday	g60 l-53
>my wee	a29
>my week	c-28 g71 j27 l-32
>my whole	c26 g-42
>my wife	b46 l52 p-46
>my wifi	k-24 l87
>my workouts	c-55 g60
>my zone	k66 l-53
>myself	a49 i37 p-39
>myth	f-33 h62
>nag	c-35 d-36 l29 m-41 n167
>nag me	c-35 d-36 m-41 n167
>nagging	a-32 l-48 n34 o114
>nah	a138 b103 d-35 j-24 l-78 o-27 p38 q-36
>nah it	p40
>name	f-52 k76 l73 p-37 q-26
>nan	k-30 l41
>nap	a-40 h137 k-47 m-35
>nay	a57 h27 j-27 l-46
>nearly	e55
>neck	h79 l-34 o-40
>need	a29 d27 h67 k-47 l-44 m-36 o69 q-36
>need a	l76 m-32
>need from	f37 q-28
>need it	n31 o-25
>need reminders	o27
>need to	o39
>needles	a62 i-32
>needles in	a64 i-41
>needs	b-26 d49 l-31 m34
>needs a	m34
>neet	i34
>negative	h108 l-74
>nervous	l42
>netflix	a-29 d-88 i-27 k-27 l203 m-32
>never	a-97 b131 e-31 g-30 h26 i27 k-43 n-79 o82 p36
>never again	i38
>never did	i-31 p43
>never mind	b125 k-43 l-49
>nevermind	b181 h-25 l-106 n-37
>new	a-75 f51 i-28 l116 p-28 q-24
>new entry	i28 p-28
>new shoes	e25
>new year	a-28 l32
>new york	k47 l-30
>newborn	e24
>news	c-25 l112 o-36
>next	h-32 i45 n24
>next door	k-25 l39
>next to	i32 j-30
>next week	i-26 n24
>nice	a-24 b-49 k-32 l289 m-31 o-45 p-95
>night	a-64 c-24 g-25 h-41 i148 l76 q-44
>night #	i26 m-28 n32
>night before	j26
>nine	h-50 i63 k30 m-45 p55
>nippy	a31
>no	a115 c66 e84 h-125 j-27 k-124 l46 m-121 n-91 o191 p-36
>no #	i-32 p47
>no ?	a-25 q99
>no after	a-27 h56 j-29
>no check	k-30 l-27 n-40 o108
>no chest	q28
>no complaints	a-25
>no daily	n-34 o54
>no dizziness	b-34 i68
>no drama	e60 p-24
>no fever	a-27 p39
>no gain	h-24 i29
>no go	a83 l-50
>no legs	g36 l38
>no longer	o34
>no messages	o29
>no more	l-59 m-40 n93 o164 q-82
>no need	o39
>no nothing	a45 o-26
>no pain	d29 h-27 o-39
>no pings	b-36 l-24 o76
>no power	a36
>no regrets	l46 o-33
>no reminders	n-60 o102
>no run	l-28 o42 q40
>no signal	m28
>no soreness	e73 g-30
>no to	g66 q-60
>no trace	b-48 c102 o-35
>no wait	a-44 p57
>noise	a64 l-66 q24
>noise and	a-38 q39
>none	a71 i-48
>noon	a-77 i63 j71 k78 l-38 o-33 p52
>noon not	i25
>nope	b-37 g-46 l185 n-45 o-50
>nordic	h-33 i88 l-79 p35
>nordics	a76 i90 j24 l-132 p-34
>normal	h106 j-48 k-26 l-35 n33
>normal ?	a-33 e44 j-28
>normal that	a-60 h72
>nose	a52 o-33
>not	b207 c28 d-49 f-67 g-68 h-24 i72 j-63 l-73 m37 n-125 o146 p-74 q57
>not #	a-77 i-42 l-64 p165
>not a	m38
>not answer	m31
>not ask	i30 m-33 n-32 o55
>not at	k-74 o117
>not back	i-31 p54
>not be	b67 l-25
>not bend	h30
>not bother	b113 f-32
>not come	l45
>not disturb	b-46 o75
>not dizzy	a36
>not do	a42 k35 l-33 m-28 o-41 p33
>not eaten	e29
>not even	a-31 b-30 q48
>not feel	h25
>not fit	i27
>not get	f129 o-45
>not go	l33 o-33
>not have	p26
>not hurt	a54
>not i	a-25 h27 k-35 q74
>not injured	a25
>not intervals	q26
>not km	e-39 k39
>not know	b-67 f25 i31 l152 m-26 o-27 q-38
>not laugh	i33
>not lbs	k73 p-47
>not log	f-25 l55
>not me	a-47 h24 i25
>not message	n-24 o63
>not miles	k86 l-82
>not need	o50
>not now	k-57 m56 q24
>not put	a25 b30 i25 k-24
>not remind	l-25 o31
>not right	k-26 m70 o-32
>not run	a-168 c31 h94 l52 q35
>not running	a-24 b28 e-37 m-38 o70
>not saturday	l-27 p37
>not save	b100 o-57
>not sleep	i25
>not sore	a51 e33 m-65
>not start	b48 p-44
>not stop	a45 l160 o-138
>not take	a37 e34 l-48
>not talk	k-32 m67
>not text	h-27 o76
>not this	b-76 m76
>not to	a30 e33 q-40
>not today	l-54 m47
>not understand	k42 q30
>not wake	a34 i32 l-25
>not walk	o36
>not want	b77 l-40 o58 p-38
>not work	l27
>not write	n-27 o40
>not you	l35 q-25
>note	i41
>notes	f40 l-40
>nothing	a122 b60 h-47 l-31 m-35
>nothing fancy	a-30 k70
>nothing hurts	e41
>nothing more	e-25 o49
>nothing sharp	e28
>nothing to	a51
>notice	k36
>notifications	b-33 c-30 h-35 k-59 l-59 n131 o146
>notifications off	o71
>notifications on	k-29 n82 o-32
>notifications please	o56
>november	d-29 g57
>now	a221 b-39 e-91 f158 g-38 i35 j-109 k134 l-60 m-32 n-32 o-58 q-65
>now #	i28
>now ?	a104 i-27 j-35
>now a	a31
>now and	e48
>now at	a-38 h33
>now i	a-45 k-40 m52
>now it	a41 i-25
>now on	k65
>now one	a33
>now or	a80 j-30 m-46
>now what	f117 i-43 q-48
>nudge	k45 n41 p-40
>nudge me	k-24 n27
>nuke	b-57 c202 l-48 o-37 q-35
>numb	c-36 h35 j-43 l65 m26 p30
>numb after	a44
>numb from	a-34 c-25 l50 m59
>numb on	h25
>numb since	a-24 i34
>number	c-91 l30 n-35 p66 q52
>numbers	a-48 d37 g170 l-24 q-36
>numbers mean	f29
>nvm	b269 g-25 h-50 l-73 m-39 o-40
>objective	k64
>oclock	k38 l-43
>october	d-24 g132 l-48
>october ?	g35
>of	d104 e-44 f-24 i43 k-82 l99 m-95 n-46 p82
>of #	a-51 e27 h-65 i40 l63 p31
>of a	a24 d-33 j41 l56 m-29 o-28 q-38
>of all	c-60 d116 g-41
>of commands	f34
>of drawers	l29
>of everything	d130 h-42 l-27
>of here	b39 f-24
>of it	a39 b-34 c44 i33
>of kilos	k31 l-24
>of leg	i47
>of legs	e-31 i71 p28
>of lunges	a31
>of me	a42 i-32 m24
>of milk	e-33 l45
>of muscle	h35
>of my	a27 d24 e40 g54 i-71 l-99 q54
>of our	l36
>of overtraining	h41
>of patience	l24
>of peru	a-30 h-26 l68
>of rdl	h24
>of squats	a24 i-28
>of squatting	l53 m-51
>of ten	a36
>of the	a-49 d34 f-27 g-31 i36 l-34 o61 p-46 q44
>of this	b109 c32 f-28 l-24 o-60
>of time	h55 i-46
>of water	h25
>of what	g-30 q32
>of you	l-40 o44
>off	a142 d-48 e30 h-36 i40 j-61 k-50 l-100 m56 n-150 o233 q-40
>off ?	a-36 e73
>off day	a-31 e31
>off like	a34
>off please	k-43 m-38 o114
>off the	a98 i38 l-53 q-29
>off til	m66 o-49
>off to	l35 n-30
>off your	c53
>offline	a-86 d150
>often	f24 g70 l-31 q-30
>often did	g37 q-30
>often have	g31
>oh	a35
>oh and	a35
>ok	a62 b-28 e89 f-59 h47 i-83 j44 k-50 l114 m-38 n-31 o-28
>ok ?	a42 e-27 j61 l-45
>ok after	a24
>ok at	e34
>ok but	l-43 q71
>ok for	a27
>ok now	a25
>ok or	a-50 j49
>ok to	a41 i-24 l-30
>ok you	l-40 n41
>okay	l56 n-47
>old	g42 q-32
>old answers	f-24 g59
>old are	l44
>old entries	c27 f33 g-41
>omg	b-44 h-47 l203 m-29 p-36
>on	a-49 b-26 d-73 f29 g39 h82 i46 k47 l-26 n147 o-40 p-127 q-39
>on #	i-25
>on ?	a-73 e139
>on a	a-49 h56 i-47 j-41 k40 m70 n-28
>on again	n52 o-25
>on crutches	e-26
>on daily	n34
>on day	h52
>on every	e32 n-24
>on fire	a31 l28 n-25
>on hold	k-30 m-62 o122
>on ice	m49 n-55 o34
>on it	b-68 e154 n-38 o-44
>on keyboard	l49 p-27
>on leg	j30
>on me	e-37 k-63 n109
>on monday	i38
>on my	a-48 b31 i48 k-69 l64 o41
>on notifications	l-33 n91 o-57
>on one	q31
>on or	e42 j-24
>on please	n61
>on reminders	f-29 n58 o-29
>on rest	h24
>on run	a-27 e44
>on running	h72 j-35 l-35
>on sore	a-35 h41
>on sunday	e47 g40 i-27 q-30
>on sundays	o37
>on sydney	k38
>on tapering	h102 l-62 n-34
>on that	a28 h-31 q44
>on the	a51 e-68 g46 h59 i37 j-48 k-47 o104 q-69
>on thinners	o47
>on tiktok	h46
>on tuesday	g29
>on tv	h64 q-39
>on what	a-30 f-34 h-41 l-27 q173
>on with	n31
>once	a-55 h59 i67 j-45 q36
>one	a-70 b-70 c-26 e87 f-51 j112 l-169 m76 n-67 o51 p136
>one ?	a69 e-46
>one calf	a29
>one day	j27
>one file	c-27 d30
>one hour	i24
>one in	a-29
>one is	p28
>one leg	a34
>one more	a-58 e76
>one of	h26 k63 l-41 q-44
>one spot	q27
>one to	m25
>one today	g35
>ones	g24 h-27 j28
>only	a51 c-49 d64 h-156 i-34 k24 l-30 m-60 o69 p30 q121
>only #	i-26 q60
>only a	e28
>only did	i-46 p49
>only muscle	a63 l-25
>only my	h25
>only thing	l33
>onto	k49 o-48
>oops	b-27 i-24 m-66 n-35 p195
>oops wrong	b62 l-28 n-35
>open	a-51 c-38 g50 h-59 l113 q-30
>open on	l36
>open settings	k51 q-30
>opinions	a55 l-54
>opt	a-31 b-50 g-31 l-50 m-25 n134 o96
>opt out	a-31 b-50 g-31 l-27 n-31 o213
>options	f226 g-28 h-39 l-91 q-35
>or	a40 b-64 c-81 e41 f103 g70 h40 i-141 j266 k-78 l117 m-100 n-57 o-86 p-108
>or #	a-94 l118
>or a	a66 j-33 l-40
>or after	a-60 h-42 l114
>or anything	b-34 i76
>or bad	h42 l-25
>or before	h-28 j38
>or couch	a46 h-31
>or drop	e24
>or flip	a-26 j61
>or go	e68 l-45
>or hard	l28
>or in	a55 e-43
>or iron	j32
>or jog	j26
>or just	a-56 f86 h56 j-50 l-33
>or keep	a81 e-36 j-26
>or later	a94 j-27 m-46
>or leave	a44 j-37
>or legs	a-54 j49
>or nah	a103 e25 j-24 l-71
>or nay	a57 h27 j-27 l-46
>or no	a75 h87 l-106
>or not	a60 c-54 e48 h83 j-43 n-34 p-47
>or nothing	a45 l-28
>or off	a42
>or post	j43
>or rest	a53 j-25
>or run	e41 j57 l-64
>or send	e26
>or should	a27
>or something	a-49 d24 f51 g45 l-70
>or squats	h36 j37 l-26
>or start	a-24 j32
>or stop	e87 h-27 o-42
>or the	a-29 j32 q39
>or wait	a43
>or walk	a-27 e33
>or what	a61 h-29
>orange	l-55 q69
>order	a-95 e-35 g-41 h-48 j252 k-26 l111 m-44
>order ?	a-54 g-26 j114
>order even	h-32 j48
>order for	j38
>order of	j40
>ordinary	a33 l-25
>oslo	h-60 k71
>other	a-51 h26 j72 k-35 l-35 m79 q-30
>other is	h26
>other time	k-35 l-34 m79
>otherwise	a54 e40 k-35 l-32
>ouch	e32 l30
>our	l36
>our road	l36
>out	a58 b123 c-114 d78 f-84 g-47 h-67 i87 j35 k-42 l-48 m31 n-77 o107 p-56
>out #	i36
>out ?	a48 d-25 e64 l-48
>out a	m64
>out for	a74
>out from	j43
>out here	a-56 e65
>out now	a-24 e24
>out of	b55 e-52 f-37 i29 o24 q-31
>out or	a71 e-44
>out the	a24 b-30 e-28 i26
>out there	e79 k-39
>out tonight	a-28 l45
>outside	a57 l-28
>outside of	a28
>oval	a27 e-27
>oval ?	a27 e-27
>oven	l34
>over	b172 c-62 d84 f-28 g100 h-35 i38 j-39 l-76 n-145
>over #	h44
>over here	l45
>over in	a28
>over my	a24 c-43 d63
>over time	g113 k-45
>overcooked	i-30
>overload	a-37 g-48 h87
>overnight	a129 b-48 e-37
>overtraining	h41
>overview	b-45 g237 h-80 l-68
>ow	e48
>own	a85 l-29
>owt	b57 c-44 g95 l-46
>pace	a63 e100 f-24 l-54 m-59 q-29
>pace ?	a-34 e56
>pace for	a113 m-41
>pain	b-24 e-61 f61 h30 k-26 l24 p-26
>pain as	f51
>pain au	h-32 l54
>pain i	a-26
>pain in	b28 h-45 l-61 o65
>pain no	h-24 i42
>painful	a25 l44 p-42
>pains	a-41 e-25 h83 l77 o-33
>pal	h-46 l61 o37
>paper	l60
>parallel	h28 i28 p-28
>parcel	k-29 l48
>park	a47 b-43 j-40 m179 o-62
>park ?	a30
>park it	b-43 m145 o-49
>park or	j-40 l26
>parkrun	a134 e-30 f-39 g-25 h-71 i-28 j53 k-33 l56
>parkrun ?	a58 e-30
>parkrun tomorrow	a30 l-30
>parliament	k-30 l83 m-24
>part	l-43 q43
>passed	a-57 l50
>passed out	a-41 l25 q36
>passed the	l26
>past	a-63 g208 i33 k52 m-34 o-65 q-50
>past #	k33
>past eight	k25
>past seven	m-29 n41
>past six	k26
>past verdicts	g65 k-27 q-37
>pasta	a29 h-49 i-28 l42
>patella	c-43 h84 l-25
>path	e37
>patience	a39 l24
>patients	b27 c-27 i24
>pause	b-75 g-57 h-26 l-52 n160 o156 p-35
>pause for	o46
>pause til	o27
>paused	a-48 e46
>pb	i66 k-32
>pdf	a-24 c-54 d109 g-28
>peace	b-37 e-49 k-31 l157 m-49 o24
>peak	h31
>peasy	a-35 l58
>peasy #	a35 l-37
>pee	a-33 e-33 g-70 h107 i28 l49 m-33 p43
>pee brown	a-25
>pee is	p28
>peeing	a107 b-37
>people	a-79 h135 q-26
>people get	h24
>people to	a-26 h35
>per	e-24 h38 k107 l-33 q-29
>per week	h34
>perhaps	e-30 l-41 m76
>permanently	k52 m-32
>permission	a32 e41 l-25
>permission to	e61 l-25
>person	h32
>personal	a24 b-28 d-29 g184 h-24 k-36 l-93
>perth	k103 m-67
>peru	a-30 h-26 l68
>phone	b49 c-44 l-48 m44 p61
>phone is	l42
>phones	d43 k-27 l-24 o27
>physio	a27 d42 i26
>pick	j53 k48 l-57
>piece	h-43 l62
>piece of	h-43 l62
>pin	h-33 k-30 l-27 m90
>pinch	a35 l57 n-26
>pinch in	a29
>pinch me	l67 q-26
>pinching	e27
>pinchy	e50 h-34
>ping	k120 l-64 m29 p-69
>ping me	l-47 m29 n63
>ping to	k69 p-69
>pinging	b-27 l-38 o107
>pinging me	b-27 o47
>pings	a-24 b-36 l-52 n40 o139
>pins	a73 i-52
>pins and	a48 i-32
>piss	a49 l24 o-64
>piss off	l71 o-64
>pistol	a25
>pistol squats	a28
>pistols	i114 l-82 p25
>pistols each	i30 l-30
>pizza	c-27 h-47 l156 p-27
>plain	f74 k-35 l-42
>plan	a87 f-25 h-65 j86
>planks	a-47 i46
>planned	i57 q-26
>plantar	h51
>plantar fasciitis	h51
>plates	a-66 h-29 i86 l54
>plates on	i45
>play	i-32 l112 m-47
>please	a73 b61 d-36 e-65 f55 h41 i-44 j32 l-89 o-69 p52
>please explain	h106 q-67
>please i	k31
>please my	d-32 p35
>please no	b-25 o49
>please not	k39 m-25 n-27 o27
>please resume	n28
>please stop	b-59 o74
>please to	k48 n32 o-47 p36
>plod	a78 e-27 l-38
>plod ?	a38 e-25
>plodding	e51 k-24
>plot	a-42 g147 h-41 i-28
>plunge	a-27 h56 j-29
>plunge yes	a-27 h56 j-29
>plus	g-25 k-42 l-117 m212
>pm	a51 e-25 j-34 k50 l-36 n29 o-24
>pm ?	a74 j-46
>pm please	j-25 k83 n-39
>podcast	g-27 j-27 l97 o-32
>point	a-29
>point on	a-26
>polish	f-57 k191 l-110
>polski	f-47 k187 l-68 n-38
>pool	l36
>pool open	l36
>poor	a-32 l46
>pop	a57 g38 h-87 i-37 j-35 l121 m-25
>pop quiz	l37
>pop was	a49 l-36
>popped	a-33 h25 i71 l59 n-27 p-37 q-29
>popped a	i47 n-27
>popped in	i25 l-28
>popped today	g31
>popping	h-81 i36 l113 o-32
>por	l-65 o-35 q138
>portuguese	a-50 h-69 k201 m-50
>possible	a27
>post	a33 i-46 j63 l-37
>post leg	a46 i-46
>postpone	b-49 k-44 l-87 m211
>pounds	k117 l-49
>pounds instead	k31 l-24
>power	h56
>ppl	h32
>pr	i81 n-27
>pre	a-43 h-77 j66 l82
>pre or	j32
>pre workout	l49
>prefer	n-26
>preferences	f-48 k180 l-50 o-43
>prep	k44 l-43
>president	l32
>press	a-34 f53 i-24 j37 o-39 p26
>press #	i46
>press and	a-28 l25
>press conference	l39
>press for	h24 i-65 l46
>press it	a34
>press then	a-34
>pressed	a-36 b46 h-27 i46 l-26 p46
>pretty	l42 p-25
>prevent	h40
>previous	a-40 d-24 g87 h-38 p29
>previous entries	g50 h-31
>print	a-38 c-27 d103 e-29
>print out	a-38 d81 e-29
>prior	j54 l-58
>prioritise	h-47 j-46 k126
>probably	i24
>probably nothing	a-26 i39
>problem	l-44 q43
>profile	c77 k96 l-63 p-73
>progress	a-50 f-33 g184 j-29 l-51
>progressive	g-48 h87
>progressive overload	a-37 g-48 h87
>prompts	k56 n-37 o38
>proper	a24 h106 k-37 p-37
>properly	a29 e-25
>pros	h108 j-25 l-54
>prosze	h-48 k138 l-80
>protein	f-25 h105 o-36
>protein timing	h25
>prove	b-55 q122
>prove it	b-55 q122
>pub	i-26 l34
>puffy	q40
>puffy and	q46
>pull	a-53 b-29 g80 h-28 i-64 l43 p42
>pull up	g80 h-28 l-48
>pull ups	i-69 l98
>pulled	a-34 b26 i50 l-55 m28
>pulled up	e27
>pulling	e42
>puppy	f-35 l65
>purge	c238 d-55 h-44 l-82
>purge my	c37
>purple	k35
>push	a-57 b-45 e135 l-39 m124 o-50 p-31
>push it	a29 m36
>push me	a42 e-26
>push off	a43 o-33
>push on	a-56 e56
>push through	e48
>push to	a-54 m43
>put	a26 c-31 e-43 f36 h-71 j56 k110 l-37 m69 o-56 q-48
>put #	a-25 p55
>put a	h-33 i32 j-30 k-30 l-27 m90
>put in	g26 p28
>put it	a41 f30 m87 o-52 p-44
>put me	k103 m-61 n75 o-73
>put my	f29 g-25 i34
>put that	f44 j-24
>put the	j34 k27 n-73 o85
>put weight	a47 b34
>put your	k-25 l71
>python	a-40 l57
>q	b203 l-115 o-39
>quad	b29 h-31 i-39 m52
>quad just	b29
>quads	a234 b-48 e66 g-40 h93 l-139 q-93
>quads #	a121 e-59 i-30
>quads a	a39 e-28
>quads at	a86 e-62
>quads screaming	e25
>quarter	k134 m-39
>quarter past	k81
>quarter to	k53
>que	a-83 h113 k-42 l-65 o-35 p-30 q164
>question	b58 k46 l-36 n39 o-34 p-31
>question every	n35
>question mark	a40
>questions	b79 f96 h-84 l-35 m-46 n46
>quick	a31 e-30 h70 k-36
>quicker	a-24 e-26 g44
>quid	e-24 i-25 l53
>quiet	a-33 l-67 m28 n-24 o160
>quit	a-85 b171 d-31 e81 f-35 k-48 l-79 n-66 o138
>quit ?	a-41 e41
>quit it	o27
>quit pinging	b-27 o47
>quit this	b64 l-50
>quiz	l24
>r	a-32 m74
>race	a34 e-58 h-36 i-31 j78 l147 q-65
>race is	j26
>racing	a45 b-42 l52
>rack	g39 i-37
>rack and	g39 i-28
>rain	e-35 k39 l90 m-73
>raise	l76 m-43
>raises	a-36 h35 i65
>ran	a-31 g-30 l82 m-27 p42
>ran out	a-31 l25
>rate	c-52 d-64 e25 h65 k-58 l139
>rather	n-24 o24
>raw	d157 g-36 k-40
>raw data	d84 g-33 k-40
>rd	g70
>rdl	a-38 p77
>rdl /	a-24 i49
>rdls	a43 h-40 j67 p-34
>re	l-30 n54
>re enable	l-30 n54
>reactivate	g-45 h-32 l-51 n185
>read	f75 h91 l-93
>read me	h49
>ready	a66 i-24
>ready for	a25 i-24
>real	a33 h117 l-111
>real or	h102 l-94
>really	k26
>reason	a-24 e33 f-31 g-25 j-24 l-41 m-48 q199
>reason ?	l-26 q57
>reasoning	k-25 l-54 q166
>reasoning ?	q29
>reasoning there	l-49 q57
>reasons	q79
>reasons ?	q39
>reasons please	q40
>recap	c-28 d-29 g223 k-31 l-70
>recap of	d-29 g72
>recipe	d-31 h-61 l111
>reckon	a50
>reckon i	a39
>recommend	g-27 h-37 j36 l80 m-25 o-32
>recommend a	l76 m-25 o-32
>record	a-24 e-46 g81 h-78 l25 p35
>records	c95 d57 g-44 l-48
>recover	h108 l-55
>recover faster	h46 l-29
>recovered	a199 g-116 h-60
>recovery	a31 b-41 c-31 d-28 e-25 g-32 h254 k-31 p-31
>recovery run	a69 h-55
>red	a68 b28 f-52 g-31 h-31 l-24 q82
>red and	a46 h-25
>red flags	h67
>red light	l-24 q27
>regret	a-32 i32
>regrets	l46 o-33
>relay	a31
>relocated	f-27 k71 l-42
>remember	l25
>remember what	a-27
>remind	g28 k-37 m78 o-25
>remind me	g28 k-37 l48 n36
>remind us	l-34 m59
>reminder	c-89 k56 n76 o55 p-39
>reminder for	k-29 n50
>reminder please	n26 o-26
>reminder time	k44
>reminders	a-29 b-72 e-33 f-28 l-111 m-32 n278 o96
>reminders on	n29
>remove	b-49 c183 d-47 i-32 l-38 n-92 o33 p146 q-36
>remove all	c90 d-45
>remove it	p27
>remove me	c75 n-37
>remove the	n-43 o63
>removed	c71 d-29
>rep	a-123 d28 e45 i88
>rep #	a-49 e40
>repair	h46 o27
>repeated	c-27 h59
>repeated about	c-27 h59
>replace	i-55 p55
>report	b-44 f42 g131 h-39 l-24
>reps	a51 e38 f-25 i28 j-36
>reps ?	a31 f-25
>reps on	a51 j-37
>request	d98 h-32 k-32 l-38
>research	d-28 g-48 h101 l-26
>reset	a-26 b45 c173 h-24 l-58 m-56
>reset me	c45 h-24
>rest	a79 e76 g-47 h50 k-47 m-46 q26
>rest day	a40 l-68
>rest days	h109 q-65
>rest in	a-28 f50 k-28
>rest of	l37
>rest or	a28 l-37
>rest when	q35
>rest will	l64 o-52
>restart	a-45 b144 e42 l-49 n50 o-124
>restart the	b-24 n80 o-45
>resting	e-51 i43 m29
>resume	a-92 b-34 e117 h-30 l-94 n245 o-78
>resume the	a-57 e46 n41 o-29
>reverse	j39
>reverse lunges	i31
>revert	a-49 k-26 l-57 m-37 p194
>rhabdo	a-51 b-33 h103 l-44 o82
>rhabdomyolysis	h41 q-25
>ribs	a64 e26
>rid	c27 p32
>rid of	c28
>right	b-28 i44 j65 k-90 l-52 m92 o-38 q-27
>right ?	a-57 i28 j39
>right calf	i25
>right hip	i38
>right is	a41
>right now	a-32 e26 k-49 m109 o-32
>right one	a-46 g35
>right to	c47 k-24
>ring	a-31 g-29 k-27 l65 m48
>rip	a53 c46 d-72 e35 h-30
>rip my	a88 d-38 h-30
>rir	f-32 h44
>road	a24 j40 q-38
>road trip	l36
>roads	a41 i-36
>roasted	l-28
>rock	a-25 e28
>roll	a28 b-100 h93 n-37 p153 q-100
>rollback	h-34 l-34 m-46 n-47 o-31 p213
>rolling	h98 q-31
>rolling ?	h31 q-31
>room	a48 i24 l-54 m27
>room is	a32 l-54 m36
>ropes	a-27 e27 f113 g-59 q-54
>rough	a78 l-66
>round	a47 f-29 h24 i43 j33 l-31
>round ?	j35
>round the	a66 e-27 i33
>route	a31
>row	a50 j-42
>rows	d52 i-74 k-27 l86
>rows only	d52 k-27
>rpe	a-172 e-55 f31 g141 h112 i109 j-46 k-84 l-112 m-40 p149
>rpe #	a-95 e-32 g-54 h-24 i78 m-24 p114 q72
>rpe and	f25 j-34
>rpe for	g24
>rpe should	p48
>rpe to	h84 p28 q-51
>rpe was	i28
>ruin	a-24 h48 i-32
>ruin it	h29 j-27
>ruin knees	h33 i-29
>rule	a-29 g-40 h113 l-38 o-41 p-28 q136
>rule was	l-27 p-28 q55
>run	a277 b-36 c-30 d-61 f-90 h100 i-172 j68 l147 m-106 n-53 o27 p-56
>run #	a53 h-27 i-62 j73
>run /	a-69 e53 j27
>run :	j29
>run ?	a128 e-25 j-37 l-25
>run a	a-72 l80
>run after	a55 h36 j-68
>run again	c31
>run and	a-56 e37 j43
>run at	a40
>run b	a-67 j102 l-31
>run before	j93 l-64
>run between	a-30 j33
>run can	a-37 j39
>run first	a-92 j108
>run for	a24
>run have	a40 e-29
>run home	a66 e-38
>run how	h62 j-47
>run in	e-25 h46 l29
>run is	a37
>run it	a69 e-39 j-38 l80
>run later	a66 l-25
>run me	a-53 g-25 l114
>run my	l34
>run now	a135 j-37 l-29 m-27
>run of	a-53 l53
>run on	a-41 e47 l31
>run or	a110 h-76 l-26
>run python	a-40 l57
>run question	a37
>run supposed	h27
>run that	l33 n-34
>run the	a-61 e34 j-28 l79
>run then	j27
>run this	j-30 l28
>run through	h56 l-56
>run til	a44 m-29
>run to	a37 e-32 l31
>run today	a82 l-71
>run tomorrow	a34
>run when	h-33 q28
>run with	h58 j-29
>run yes	a58 j-26
>runing	a-38 j82 l-40
>runner	h34 j-59 l81 q-39
>runners	h145 j-34 l-67
>running	a310 b-30 e-50 f-48 g-36 h50 i-42 j27 l-75 m-53
>running ?	a32 h-55 j39
>running after	h-75 j90
>running again	a-30 h-39 l87
>running and	a-27 e31
>running economy	e-44 h120 l-65
>running for	e43 h-27
>running in	h26 l-25
>running is	a34 e-27
>running late	e-42 l27 m32
>running lol	a75 l-73
>running now	e27 l-26
>running on	l-24
>running or	a43 j-33 l-28
>running out	e-42 l58
>running right	a-33 e95 m-43
>running today	a61 l-29
>runny	a27 l26
>runs	c-34 d-28 f24 h70 j114 k-42 l35 m-32 q-41
>runs #	j43
>runs after	a73 l-25 m-32
>runs did	g27
>runs faster	l29
>runs go	j32
>runs in	a-42 l73
>runs this	l49
>runs you	g70 l-40 q-30
>rush	m-40 p48
>rusty	a38
>s	c-24 e-24 g55 h41
>safe	a62 e-29 f38 h37 l-61
>safe ?	e-26 h64
>safe to	a47 h-27
>safe with	f39 l-33
>said	a29 b43 c-47 e24 h-60 i-40 k48 q29
>said #	a-29 i-24 p87
>said no	g30
>said squats	l29
>saka	l34
>salt	a-75 f-40 h246 k-48 l-64
>same	i-44 j103 k-32 l57 o-26
>same day	i-42 j42
>same evening	j35
>sandwich	a-45 h-38 j45 l38
>sat	i27 j33
>sat down	a25
>sat morning	i26 l-25
>sat on	a-24 e29
>sat so	a-35 j41
>saturday	e-29 f-32 h-63 i76 l28 p78 q-40
>saturday night	i37
>saturdays	c-30 g38
>sauna	a-27 h24 i40
>save	a-25 b74 c-32 d172 i45 j-28 k-27 l-91 o-57
>save a	i41 j-25
>save all	d51 k-27
>saved	i-32 l31
>saw	e-25 h56 i34
>say	a72 b-43 e46 h-49 j25 m-81 o-49 p41 q41
>say #	k24 m-27 p47
>say ?	a-33 e59 q-25
>say no	a-47 e61 f36 g32 l-24 o-24 q-30
>say six	a24
>say so	o42
>say yes	a109 l-45 q-38
>saying	q32
>says	d-42 h26 l-71 q124
>says #	a-57 h44 p29 q-25
>says my	c29
>says who	d-42 l-40 q101
>scale	a50 e-26 f57 k28 p-28 q-24
>scale of	a28
>scam	h95 j-26 l-65
>scary	l67 o-25
>schedule	j31 n32 o-32
>school	a41 i42 o-35
>school run	a-27 m27
>sciatica	a70 f-44 h76 i-30 l-73
>science	h233 i-72 j-31 l-98
>science behind	h-48 q48
>scrap	b111 c61 p-63 q-37
>scrap that	b121 p-84 q-37
>scrap the	k24
>scratch	b39 q-34
>scratch that	b39 q-34
>screaming	a47 l-42
>scroll	g71 p-41
>scroll back	g71 p-41
>scrub	c114 d-30 g-44 l-31 p30 q-28
>scrub my	c65 g-44
>season	k31
>seat	a27 b31 f-25 l-31
>seated	i41
>sec	b-41 k-28 l-81 m283 o-61
>second	b78 h37 l-58 o-25 p41 q-56
>second day	h49 l-24
>second one	o-25 p41
>see	a-62 c-42 d-59 g154 k-45 l146 m-27 o-28
>see a	h26 l-44 q42
>see my	c-42 d-73 f64 g121 h-31 l-34
>see you	l80 m-26 o-24
>seeing double	a25
>send	a28 c-38 d209 f-58 h-26 m-37 q-24
>send a	d39 l-40
>send it	a40
>send me	d48 l-27 o36
>send the	d27
>sending	b-47 l-33 o68
>sending me	b-47 o68
>sense	o-25 q51
>sensible	i-29 j48
>sensible ?	a-40 j51
>separate	j43
>september	a-35 g141 h-37 l-46
>sequence	a-39 j58
>sequence ?	a-36 j51
>series	i61
>serious	a-50 h87 l-27
>server	c53
>servers	c24
>session	b29 e-38 f27 g36 j62 k-63 m-45 p59
>session ?	a36 l33 m-24
>session on	a27 e-27
>session to	p30
>sessions	d-36 g59 h53 j-29
>set	a24 c-28 f-50 h-73 i-43 k177 l126 m-27 n28 o-63 p-50
>set ?	a-30 e34
>set a	k-25 l31
>set it	k75 l-36
>set me	a34 l-31
>set my	f-26 k86 l-54
>set of	a26
>set that	k91 l-44 p-26
>set the	k-58 l67 o-24 p30
>set to	k51 l-51
>set up	n39
>sets	a-24 h25 k-24 p68
>sets of	h27
>setting	f-39 k139 l-46 o-42
>settings	f81 g-99 h-26 k196 l-66 q-34
>seven	a54 h-32 j-27 k72 l-29 m-37 n31
>seven and	a31
>seven in	m-29 n41
>shake	h38
>shakeout	a145 f-40 g-33 l-39
>shakeout ?	a113 f-40 g-33
>shakeout ok	a28 h-25
>shaking	i-42 o51
>shall	a29
>shall i	a29
>shame	i24
>sharp	a-83 k115 l66 m-55 o-55 p-34 q-26
>sharp at	e38 k-29
>sharp pain	h29 l-50
>sharp stab	k-26 l44
>sharp thing	h34
>shattered	a191 b-27 l-75 o-62
>she	a-44 l84
>she is	i24
>she left	l45
>she runs	h49 l-40
>sheet	a-43 f194 h-48 l-46 q-41
>shh	k-42 l-53 m116
>shift	a-28 k111 l65 m-44
>shin	a24 c28 h54 i27 k-31
>shin has	a-40 i37
>shin splints	a30 h80
>shins	e-32 i49 p28
>shiny	a76 h-25 i-30
>shivering in	a-25
>shivers	a35 e-46
>shivery	a27 h45 q-46
>shoes	a47 l33
>shooting	l33
>short	e37 h-57 i36 l-38
>short ?	a-31 e37
>shorter	g-39 k78 p-31 q46
>shorts	a-35 j-26 l89
>shot	e64 i-45 l-26 p37
>should	a-48 b-49 d-24 e50 g-76 h198 i-79 j117 k-33 l-27 m-44 p75 q-39
>should cardio	h-63 j77
>should have	i-31 p43
>should i	a119 b-49 d-24 e83 g-36 h-55 j44 k-28 l72 m-44 p-56
>should not	h54
>should one	g-33 h65 j-31
>should people	h40
>should say	a-27 p78
>should you	h101 j-45 l-56
>shouldve	p43
>show	c-54 d-42 f38 g237 h-27 i-51 k93 l-116 n-40 p-48 q78
>show distances	g-34 k34
>show me	d-42 f79 g54 l-28
>show my	k50
>show the	p-24 q46
>show us	g39
>show your	g-39 q93
>shower	j-71 l24 m63
>shred	c88 d-68
>shuffle	a63 h-31
>shuffle ?	a34
>shuld	j24
>shuld i	j24
>shush	g-42 h-36 l-68 o178
>shut	b-61 d-38 o164
>shut it	b-61 l-70 o161
>shut up	d-38 l49
>sick	a49 e29 i41 k-47 m-58
>sick and	o42
>sick beat	a-25 l100 m-47 o-27
>sick of	k-35 l38
>side	e28 i44 l24 p-35
>sides	h47
>sign	a-64 g-28 h29 n80 o36 q-45
>sign me	g-28 l-55 n80 o36
>signal	m28
>signed	a27
>signs	a-69 h162 k-25 l-37
>signs of	h66 l-37
>silence	e-26 l-59 m-27 n61 o102
>silence please	n138 o-131
>silent	a-29 k-51 o97
>simply	a86 f25 l-51
>sin	a-28 j32
>since	a-64 c58 e60 g31 h65 i-26 k45 l-89 o24 p-27 q-27
>since hacks	e29
>since leg	h40 i-43
>since lunges	a27
>since my	i38
>since squats	a-31 e47 h63 i-26 q-46
>since that	a58 i-28 l-27
>since the	a134 c29 i-71 n-29
>since this	l-37 o34 q60
>since tuesday	g-28 h36
>since yesterday	a-66 j31 k24
>sing	b-24 d-26 f-69 l221 o-49 q-32
>singapore	f-27 k96 l-46
>sir	f25 h-32
>siri	l50
>sister	k-38 l53
>sit	a-38 h25 i25
>sits	i87 l-26
>sits and	i58 l-26
>sitting	k-32 l24
>six	a141 e61 g-86 h-30 i-39 k39
>six and	a31
>six in	k39
>size	l-37
>size of	i25 l-37
>skin	a40 i-30
>skip	a39 b115 d-35 g-52 h-32 i-33 k-49 l30 m73 q-41
>skip ?	a49
>skip it	b79 g-28 m-33
>skip the	b55 e28 m-24
>skip this	d-35 m-26 o103
>skip todays	m50
>skipped	a-41 e26 l67 m-28
>skipped breakfast	a-36 e26 q28
>skipped leg	l36 m-28
>skips	a29
>skips when	a40
>sky	h-30 l61 q-31
>sky blue	h-30 l61 q-31
>slate	c61 p-28
>sleep	a-143 f-35 g112 h57 j-27 k-26 l-56 m-27 o68 p59 q82
>sleep and	a51 i-34 q-29
>sleep for	h25
>sleep is	a-92 q76
>sleep was	a26
>slept	a144 h-46 l-55 m-25 p-26 q85
>slept #	a42
>slept ok	a39 l-38
>slightly	a60 h-39
>slot	j84 q-26
>slow	a156 e-44 f-26 j26 k-40 l-34
>slow #	a37
>slow down	a-85 e124
>slow jog	j24
>slow lap	a34
>slow mile	a50 e-50
>slowed	a-30 e30
>slowed to	a-30 e30
>slower	a-76 e71 h95 l-48 o-26
>slower or	e71 h-27 o-26
>slowly	b-49 e75
>smart	a25
>smashed	i38
>snap	l-32 q39
>snapped	i-25 o31 p29
>snappy	e35
>snooze	f40 h-37 i-39 k-47 m143 p-38
>snooze #	a-25 l31 m56 p-38
>snoze	g-32 h-25 l-51 m196 n-50
>so	e80 f-63 g-27 h-36 i94 j73 l-51 m-41 n-45 o39 p-29 q56
>so am	a28 i29 l-42
>so can	a35 j-25
>so far	a-48 e115 g76 l-54 q-24
>so hard	k-28 l40
>so help	l35
>so i	j34
>so is	e68 j-26
>so like	f24
>so many	h39
>so much	a-25 e28
>so no	a34
>so put	k25
>so run	j27
>so sore	a58 h55 q-79
>so squats	a-32 j38
>so what	f-24 h-51 q98
>sock	a53 k-24
>socket	a64 k-24 l-29
>socks	f-32 h34 l47
>socks do	f-28 l27
>sofa	a54 e-46 h29 j-33 l54 q-26
>soft	a80 j-30
>sold	c-25 d-59 i25 l84
>some	a-56 f31 h34 i45 j-30 k-53 l93 m26 q-36
>some other	k-35 l-34 m79
>someone	a35 i-24 l-27
>someone who	a32
>something	a96 h29 k-28 l-40 n-63 o-25
>something in	b25 m26
>something snapped	i-25 p29
>sometimes	h24
>somewhere	g31
>song	d-25 e33 h-54 l84
>soon	a52 h-104 j83 l-26
>soon after	a-24 h-34 j58
>sore	a212 c-43 d-40 f-74 g54 h126 k-53 m-80 o34 p-41 q-95
>sore #	a201 e33 h-28 i-82 l-39 m-28 p-39
>sore legs	a-65 h60
>sore lol	a72 l-72
>sore quads	a-25 h46
>sore spot	a-33
>sore than	a30
>sore was	g53
>soreness	a-39 c-24 e71 f48 g112 h84 i-88 l-135 p-24
>soreness #	a-52 h64 i-51 p56
>soreness :	a27 e-24
>soreness and	d35 g-39 h34
>soreness for	c-24 f27 g40 h-25
>soreness is	h-34 q34
>soreness one	a25
>soreness peak	h31
>soreness scale	f42 h-52 k33
>soreness was	a-28 q39
>soreness went	e32
>sorer	h33
>sorer on	h33
>sorry	b52 e-28 i-113 k-41 l98 p97 q-33
>sorry #	p39
>sort	a27 f31 i-31 k25 l-29
>sort of	a27 f31 i-27
>soul	i45
>sound like	h24
>soup	h-25 l29
>source	f-50 g-71 h-37 l-52 q233
>source for	h63 q-34
>spam	h-25 l-90 m-29 o158
>spanish	k92 p-24 q-24
>speak	k63 l-55 n-38 o44
>speak german	k56 l-29
>speed	a-39 e90
>speed ?	a-39 e50
>speedwork	a62 j52 l-55
>spin	j25
>spin class	j29
>spinning	a-53 m34 o27
>spit	d27
>spit out	d27
>splints	a30 h80
>split	a-36 h50 j70 l-65
>split squat	h45
>split squats	i26
>splitting	l34
>spoken	k-30 l-39 o96
>spoken to	k-30 l-39 o96
>spot	a-42 h77 l-103 n31 q29
>spot on	a-32
>sprain	h31
>spread	h-31 j86 l-43
>spreadsheet	d108 g-74
>spreadsheet of	d61 g-60
>spring	l73
>sprint	a51 e42 g-38 h-72 j36
>sprints	a73 j33 l-52
>squat	a-92 h173 i83 k-41 l33 o-39 q-57
>squat #	i30 l-26
>squat day	a-29 j31
>squat in	l46
>squat to	a25
>squats	a54 b-28 e44 g-29 h99 i-54 j126 l-142 n-47 p36 q-32
>squats #	a81 i-32 j-26
>squats an	k25
>squats and	j56
>squats at	i40
>squats can	h-45 j44
>squats first	j29 l-26
>squats for	i29
>squats go	j36
>squats i	a-29 h30
>squats in	p24
>squats make	h47
>squats on	a-35 e47 h-49 l56
>squats or	a-35 i-32 j80
>squats ruin	h32 i-29
>squats this	a31 e49 i-77
>squats today	a-46 i44
>squats were	a52 h-25
>squats yesterday	a34
>squatted	a33 i125 l-40 p-59
>squatters	k-25 l39
>squatters moved	k-25 l39
>squatting	j41 l53 m-51
>squeeze	a27 j-27
>squeeze in	a27 j-27
>squeezed	a32 i-37
>st	a-51 j68
>stab	a55 k-36 l69 p-28
>stab in	k-26 l74
>stabbing	a64 h-35 k-25 l35 o-32
>stabbing in	a106 h-35
>stabbing thing	a-30 i30
>stabs	a44 o24
>stack	a-39 j54
>stair	a46 h-31
>stairs	a61 h99 i39 l-136
>stairs are	a69 l-64
>stand	f-29 h36 o130 q-29
>stand for	f-29 h34
>stand on	l26
>stand up	m38
>standing	e36
>standing on	a-26 e38
>star	d-32 j-65 l99
>stardate	l64 p-31
>stardate #	l64 p-31
>stars	i33
>start	a-43 b84 f-65 g-37 h58 j79 l-115 n244 o-106 p-44 q-37
>start again	e43 n52 q-37
>start checkins	b-25 k-32 n57
>start the	n69 o-24
>start with	j68
>started	b32 f97 g47 h-46 l-24 m-39 p-26
>starting	e97 l-57 n-37
>starting to	e97 l-57 n-37
>stats	g255 h-50 k-27 l-83 q-48
>stay	a56 j-39
>staying	k50
>steady	a50
>step	a47 d-36 i52 l-37 p29
>step ups	a-33 d-24 h28 i100 l-49 p29
>stepping	a37 e-31
>stepping on	a24
>steps	a-43 e37 h24 m-33 p63
>stiff	a30 e31 l-47
>stiff as	a-33 e42
>stiffness	a-45 e62
>still	a28 d-29 e-51 f-28 g55 i64 j-56 l-59 n37
>still #	a-42 e47
>still a	q28
>still asleep	e-47 g-30 m78
>still do	h28 j-26 p32
>still go	a24
>still going	a-38 e76 g-31 i29
>still got	g24
>still hurts	a-25 g25
>still moving	a-27 e85 l-43
>still on	a90 e-56
>still out	a-44 e44
>still running	a-40 e63 h-38 l36
>still sore	n26
>still there	d-24 e-24 g50
>still want	a44
>stitch	g-33 h49 l41 q-39
>stock	l36
>stop	a-80 b28 c-75 d-36 e242 f-47 j-49 k-71 m-69 n-66 o262
>stop ?	a-63 e118 h-31
>stop asking	b121 l-26 n-65
>stop at	a30 e44 j-41
>stop checking	n-32 o50
>stop for	h-26 o81
>stop is	l45
>stop it	b135 h32 o-150
>stop me	h-38 l63 o-61 q56
>stop messaging	o27
>stop my	a45
>stop or	a-27 e59 f-31 l25
>stop reminders	o30
>stop running	e61
>stop sending	b-47 o68
>stop stop	b88 l-89
>stop the	b-43 c51 f54 l-31 n97 o-118
>stop this	b166 l-44 o-105
>stop until	o66
>stopped	e36
>stopping	q28
>stopping me	q28
>storing	c42
>storing my	c42
>straight	e38
>strain	h78 l-36
>strained	o34
>strained my	o30
>strava	d28 e53 k-30 l42
>streak	a-32 g216 h-70 l-72 q-27
>streak ?	a-32 g118 l-29 q-27
>strength	k43
>strength please	k31
>stress	f-24 h56
>stress fracture	a-25 h62
>stretch	h41
>stretch for	h57
>stretches	g-28 h41
>stretching	a-30 e-50 g-28 h177 o-52
>stride	e34
>strides	a24 e-24 h106 l-32 n-47 q-35
>strike	c-62 d-43 h48 l-35 p155 q-58
>strike my	c-39 d-43 l-33 p142
>strike that	p32
>stroke	a43 h61 k-35 q-32
>strong	a49 l-34
>stronger	h30
>stuff	b80 c35 d24 f82 g-40 h-25 j61 l-46 o-64 q-64
>stuff ?	h35
>stuff and	c24 q28
>stuff to	d34
>stupid	a24 d-47 e-30 h-24 l88
>subject	a-122 l138
>subscribe	g-47 l-54 n203 p-33
>such	a26 e-29
>sudden	e28
>suit	l47 m26 o-42
>suits	k26
>sum	g54 l-52
>sum up	g54 l-41
>summer	l46
>sumo	i55 l-27
>sumo and	i49
>sumo deads	a42
>sun	a36 l-27
>sunday	g65 h-38 k-30 o25 p43 q-33
>sunday not	l-27 p37
>sundays	o37
>sunrise	i33 j-26
>sup	b-43 h-39 l171 o-45
>super	a45 e-40
>supercompensation	h227 l-58 o-40 q-104
>support	f208 l-78 m-38 o-48
>supposed	a-49 e49 f34 h27
>supposed to	a-49 e49 f34 h27
>sure	a-52 b-41 l60 o-48 q123
>sure ?	l-52 q73
>surely	a63 i-30
>suspend	h-48 k-46 l-69 o213
>svp	c-32 f166 l-77 o-35
>swam	a-40 i-36 l103
>swam #	a-40 i-36 l103
>swap	h-33 i-71 j63 k26 p74
>swap deadlift	i-31 p54
>swap em	a-25 j25
>swap the	j30
>sweat	f-24 h48 i32
>sweating	h28
>sweating out	h28
>sweet	e49 i-34
>swell	h32
>swelled	i-31
>swelled up	i-31
>swelling	a-35 h61 p28
>swimming	h34 j-32
>swing	h-37 i58
>switch	e-53 f-57 h-46 k132 l-65 n95 o50
>switch it	n39
>switch me	k48
>switch off	k-37 o71
>switch to	f-29 k79
>swollen	a-101 d32 h128 j-25 l-45
>swollen and	a-67 d24
>sydney	k41
>symptoms	a-28 h72 q-32
>syndrome	h56 l-40
>system	f50 l49 p-52
>ta	b-31 g-24 k-29 l127 n-34
>table	a40 k-57 l100 o-24 q-29
>tabs	c-57 e-34 h32 l-32 n91
>tack	c-29 f-50 k243 l-130
>take	b-53 d59 h33 i-30 j-32 o48 p93 q-33
>take a	a-28 l-24 o62
>take it	b-29 i-30 l83 o-30
>take longer	h39
>take me	a58 l-73 o41
>take my	d64
>take that	o-24 p76 q-29
>takeoff	a60 h-24
>taking	g-26 h63 l-28
>talk	b-44 c-31 h90 k106 l-121 m35
>talk in	a-29 e29 h-27 k80 l-41
>talk me	a78 b-34 e-31 q46
>talk to	f32 k-42 l38 n27
>tank	h28
>tap	a-72 c-24 d-25 e107 l25
>taper	a-42 f-38 h162 q-42
>tapering	h154 l-62 n-34 q-30
>tbh	a31 l-33
>tea	g-29 h-40 i32 l81 m30 o-43
>teach	a-66 h113 n-36
>teach me	a-66 h113 n-36
>team	l24
>tears	e-35 h24 i40 l29
>tell	a47 c-31 e59 h116 j26 k-58 l-62 n-25 o-43
>tell me	a48 c-31 e87 f-35 h107 i-29 j53 k-34 l-40 n-25 o-36
>tell you	f41 i37 j-26 p-30
>telling	a60 f-29
>temp	l-47 m46
>temperature	h31 q-24
>tempo	a185 e-60 h68 i-75 j-40 l-29
>tempo #	a33 i-33
>tempo ?	a145 h-55 j-49
>tempo and	a-30 e33 h26
>tempo run	a-146 h142
>ten	a27 k53 l-60
>ten minutes	l-25 m46
>ten sore	a25
>tender	a117 d-26 h-47 i-34
>term	h37
>terminate	b173 g-39 l-90
>test	f-50 g-45 h42 l144 o-47
>testing	a-26 l68
>testing #	a-26 l68
>text	a-25 f-30 g-26 h-27 k116 l-54 o61
>text me	f-30 g-26 h-27 k116 l-54 o61
>texting	e57 l-57
>texting me	l-35 o50
>th	a-24 e33 g32 k-27 o40
>than	a-45 f-31 h50 l29 p-30 q36
>than day	h51
>than i	a-37 g44
>than last	h-33 k-26 p-30 q90
>than me	l31
>than the	l53
>than yesterday	a30
>thank	c26
>thank you	c26
>thanks	b-48 f-25 h-26 l123
>that	a44 b100 c-74 d-25 e-42 f-59 g-76 i39 m-63 n32 o-62 p42 q146
>that #	l-33 p50
>that a	a24
>that about	a-25 h39
>that ankle	a28
>that answer	q45
>that back	p52 q-29
>that backwards	j60
>that bad	e30
>that count	h-50 i75 q-28
>that did	q42
>that film	l31
>that got	q24
>that hurts	a25 h-25
>that i	a-45 f37 h49 j-24 l-24 p38
>that is	a-45 h-29 i137 l-33 o30 q-47
>that last	b-25 i36 p70 q-34
>that leg	i-36 p44
>that log	o-24 p56
>that makes	o-25 q51
>that meeting	l29 p-28
>that my	g31 h74 p-41
>that ok	a26 h-27
>that one	p28
>that order	i42 j-42
>that out	q42
>that the	q26
>that thought	b-50 m92
>that to	p32
>that was	b52 p45 q-50
>that you	c30
>the	a-41 b-55 e-33 f89 h-76 i-41 j87 k37 n-78 q107
>the #	a-120 e39 f24 g102 h36 i-26 n29 o59 p-33 q-49
>the account	c81 l-37 q-27
>the afternoon	j25
>the ankle	a68 i-24
>the answer	o-26 q70
>the arse	a-40 l-25 o65
>the back	g-25 k-26 l86
>the bad	a-27 g25
>the bathroom	m24
>the best	h-36 j53 l29 q-25
>the bit	a-25 h48
>the block	a39
>the bone	a24 l46 m-25
>the bot	f113 l-39 q-36
>the bottom	a37
>the bus	e-25 g28 l-27
>the calf	l-31
>the capital	h-38 l53
>the car	a-28 e31
>the cards	a35
>the cat	a45 l-24
>the check	b24 l-28 m-59 n38 o51
>the chest	a-25
>the chicken	l38 q-38
>the clock	k63 l-24
>the couch	a-34 h29 i29
>the craic	h-32 l87 q-41
>the csv	b-26 d51
>the daily	b-88 f47 k79 l-47 n-104 o204
>the dark	k-31 l33
>the data	d37
>the day	f40 l-26
>the decision	q42
>the dentist	a30
>the diff	f-24 h62
>the difference	f75 h-56
>the dishwasher	l38
>the door	i26 m29
>the effort	i-34 p75
>the end	j34 l26
>the evening	a-44 k67 l-27 m46
>the file	d30
>the fire	e-26 l39
>the first	a55 j-62
>the garage	i29
>the girls	l35 o-32
>the goal	j45
>the good	g25
>the gym	a35 e-39 h-34 i36 l54
>the hamstring	a25
>the heat	a-36 e-38 h43 m29
>the hip	a-52 i29 l38 o24
>the history	f-27 h-24 l45
>the hour	k32
>the interference	h76 l-35
>the joint	i38
>the kids	i26
>the kitchen	a25
>the knee	a-67 e72 i-37 l-28 p90 q34
>the kneecap	a57 l-28
>the lads	l33
>the last	a-85 b-26 e105 g49 i-65 j-30 p54
>the left	e-40 j31
>the leg	a-42 h26 i86 l-75
>the legs	a60
>the list	f-27 k-32 n78
>the log	a-24 b44 d36 f-38 l28 o-41 p28
>the logic	g-46 h32 l-50 q92
>the long	a-34 l37
>the lot	c59 e-24 k58 l-27 o-60
>the marathon	f-27 h-30 l70
>the match	c-27 m35
>the menu	f45 l-28
>the messages	c50 k36 n25
>the middle	e59
>the moment	m33
>the morning	i-49 j74 k78 l-48 n45 p-45 q-26
>the most	h26
>the muscle	a65 h-43
>the muscles	e30
>the nagging	l-30 o80
>the new	a-47 e25 l40
>the news	c-25 l112 o-36
>the night	j26
>the no	a-25 o-44 q104
>the notifications	b-25 l-26 o66
>the numbers	f29 l25
>the old	c34 f-26 g31
>the one	k53 l-41 p28
>the only	l33
>the order	a-25 j80
>the other	h26 q-30
>the outside	a24
>the oval	a27 e-27
>the park	a52
>the pause	b-43 n331 o-258 p-31
>the phone	b70 l-76 m44 o-47
>the pings	o28
>the plan	a49 l-24
>the pool	l36
>the pop	a36 l-36
>the pub	i-26 l34
>the quads	h24
>the question	b33 k41
>the questions	l-27 o80
>the raw	d88 g-36
>the reason	a-24 j-24 q113
>the reasoning	q48
>the record	p35
>the red	h24
>the reminder	c-89 k80 o96 p-39
>the reminders	e-33 o100
>the rest	a-82 e93 g-47 l88 q-39
>the ribs	a47 e36
>the right	a26 e-39 g35
>the road	e28 l38 q-38
>the run	a-100 e79 j108 l-88 m-35
>the running	e-26
>the same	j25
>the second	h49 l-24 o-25 p41
>the session	b32
>the shower	i-45 l-51 m74
>the size	l-37
>the sky	h-30 l61 q-31
>the sleep	a-38 q82
>the sofa	e-45 h31 l66 q-26
>the soreness	e-31 f66 h-44
>the speed	a-37 e40
>the squat	g24
>the squats	i-35 l-29 m35 p56
>the stairs	a28 l-25
>the start	b63 c29 n-84
>the table	a43 k-57 l100 o-24 q-29
>the tank	h28
>the tap	e-38 l46
>the tempo	a50
>the till	b47 e-32 m-25
>the trail	e30
>the treadmill	e29 f-27 j50 l-45
>the trend	g72 h-41
>the two	f-27 j32
>the verdict	a33 f-34 g57 l-50
>the waist	a45
>the wall	e89 l-41 n-36
>the warmup	a31 j34
>the washing	k-26 l38
>the way	a-30 e36 f29
>the weather	h-45 l80
>the whole	b42 d45 l-35
>their	a-35 j35
>them	a-104 e56 g42 h-44 i-71 j79 p76
>them ?	a-27 j32
>then	a-30 c61 d-33 e-81 h-82 i88 j113 l-77 m105 p-25 q-40
>then #	i58 j-24
>then ?	a28
>then leg	i24
>then more	i24
>then squat	h-33 j48
>then weights	a-27 j27
>therapy	l41
>there	b30 f101 g24 h-95 i34 j24 k-44 q38
>there ?	a-55 l79
>there a	d31 f85 h-30 l-24 q-38
>there is	l-33 m24
>there now	a35 e60 k-37
>these	b-33 h-30 l34 o113
>they	a-51 g-29 h42 j32 l55
>thick	a27 i-25
>thigh	e48 l-27
>thigh has	a27
>thighs	a37 e-26 i26
>thighs swollen	d25
>thing	b85 f27 i32 j-30 l-79 o-29
>thing ?	a-24 q29
>thing again	a43
>thing and	i28
>thing at	i25
>thing i	i-25 p40
>thing in	h24 i30
>thing off	b34
>thing that	a28 l33 q-29
>thing work	f47 h-37
>things	a-29 f65
>think	a76 f-60 i-33 k24 l43 m24 q-48
>think about	f-31 l60 q-28
>think i	a77 l-48
>thinking	a-35 i-26 l116 m-51 q54
>thinking of	l53 m-51
>thinners	o47
>third	e33
>thirty	i-27 m29
>thirty minutes	m29
>this	a-115 b153 c-26 d-32 e78 h-187 i41 j-70 k-35 m158 n-35 o58 p-29 q36
>this ?	q42
>this afternoon	a55 b-49 m27
>this am	i34 l-26
>this app	l26
>this bot	a-24 b-28 f66 h-36 l41
>this chat	b24 f-34 l50
>this eve	m36
>this evening	a24 k-42 l-88 m149
>this form	b142 e-27 o-76
>this is	g-28 k35 l-90 o111
>this knee	a-27 c31
>this menu	b36
>this month	g35 k45 l-25
>this morning	a42 b-63 e38 f-36 l-28 m-29 o29 p46 q53
>this one	a-25 b31 e42 l-26 o-25 p-24
>this question	b30
>this thing	f42 h-37
>this time	i39
>this to	b-25 m52
>this week	b-104 g40 o121
>this work	f64 l-48
>this yr	a-41 h-29 l68
>though	a31 e35 h-82 i29 j-32 k-30 l49
>thought	b-50 m92 p-33
>thoughts	a83 b104 e-45 h50 i-44 l-61 m-34 q-41
>thoughts ?	l-36
>three	e134 g24 k-47 l-36 p-31
>threshold	a38 e-41 h36
>threshold ?	h30 j-33
>threshold run	a-37 h25 j32
>threshold session	a33 e-27
>throat	a34 e-27
>throbbing	a25
>through	a-71 d-29 f38 g36 h57 i63 k-24 l-54 q68
>through it	f55 q-24
>through my	d-29 e-53 g50 l47
>through that	q29
>through the	a-35 q63
>throw	b105 c42 l-30 p-54
>thrust	h34
>thrust #	a27
>thrusts	a-48 i143 j44 k-42 l-62
>thrusts #	k-42 p75
>thu	j25
>thurs	a-39 j31
>thursday	b-47 g48 i66 k-27 l-47 o-40 p135 q-35
>thx	a-32 b-49 i34 l143 p-27
>ticked	i74 o-46
>ticked off	i74 o-46
>tie	a24 f-42 l58
>tie my	f-42 l58
>tight	a61 k-26 l-38
>tight and	a47 e-25
>tight as	a-41 i35
>tights	a-49 h33 j-26 l48
>tiktok	h46
>til	b-38 i37 j-27 k-47 l-60 m189 n-66 o89 p-51 q29
>til #	a-48 k-32 l52 m135 o-95
>til after	m-61 o61
>til i	h-29 i33 l-26 m45 o50
>til lunch	m46 o-29
>til monday	k-25 o83
>til tomorrow	a44 l-28 m-24 q43
>til tonight	m34
>till	a52 b45 e-59 j-28 l-61 o84
>till evening	m27
>till i	a27 h-27 o44
>time	a-54 b-44 c-39 e-34 f-107 g63 h-35 i32 j-34 k191 l38 m187 n-80 p-32 q-40
>time from	k34 l-31
>time i	a46 g47 l-27
>time is	h-34 l86
>time please	f-39 k139 l-48 m-31
>time to	e-33
>time you	k32
>time zone	h-56 l59
>timer	l45
>timer for	l45
>timezone	b-40 g-43 k271 l-56 o-44
>timing	l-79 m117
>tingling	a-25 q56
>tiny	a51 l-34
>tip	a32 i-41 l40 m-32
>tipped	f-45 l-27 q97
>tipped it	f-28 q53
>tips	b-41 f59 h65 l-30
>tips for	f59 h60 l-88
>tired	a55 m-30
>to	a63 c-31 e45 f49 i-44 j76 k-46 l-83 n-62 p60
>to #	a-26 b-25 e62 f25 i-38 j24 k24 l-73 m50 n-40 p44
>to a	a-31 e52 f-27 l25 q-34
>to after	k42
>to another	d53
>to answer	m31
>to arrange	j25
>to ask	o38
>to avoid	h32
>to back	d25
>to be	a-67 c43 m-25 n68
>to begin	j53
>to breathe	a-31 h50
>to build	h44
>to building	k33
>to buy	k-27 l34
>to cancel	p36
>to catch	l-26
>to count	j32
>to do	a87 f35 h-41 l-26
>to eat	j32
>to english	b-28 k28
>to enter	f52
>to explain	f33 h-69 q50
>to feed	a45 l-28
>to finish	a49 j-42
>to french	k27 p-27
>to german	k33
>to get	n27
>to go	e56 h-25 j-27 k-27 l46
>to half	k29
>to have	c26
>to italian	k-32 l94 m-39
>to keep	e27
>to km	e-58 f-29 l77
>to know	q44
>to leeds	k-35 l109
>to lift	j26
>to log	b61 f47 g-34
>to look	a35 h-38 o26
>to make	f-48 h-52 l114
>to me	a63 c-32 f-38 g28 h108 l-84 o25 q-81
>to move	a38 e-38
>to my	c-60 f-31 g88 l36
>to put	j40
>to run	a25 e-42 h38 j33 l55 q-36
>to running	a27 j62 l-58
>to say	a-42 e-25 f41 i29 l51 q-26
>to singapore	f-27 k96 l-46
>to sleep	l-135 o150
>to stand	l26
>to start	j26 o-24
>to stop	e99
>to strava	d28
>to strength	k31
>to take	d32
>to tell	k-24 p26
>to that	f-26 q59
>to the	a62 b39 i-44 l62 n-28
>to this	k-44 l-30 m54 p26
>to type	b24 f44
>to use	f115 h-30 k-43
>to wait	a40 e-25 h29 l-28
>to wednesday	k-26 p26
>to what	g26 p-26
>to write	a51
>to you	c30 f69 k-84 o-26 q51
>to zero	c45 h-24
>today	a185 b-83 e-99 f-69 h-72 i151 j-35 l26 m37 o33 p-30 q-26
>today #	a39 l-25
>today ?	a85 l-39
>today a	l-29
>today and	a-61 g31 i-25 l80 o24
>today coach	a59 g-24
>today let	a-25
>today like	a-53 l50
>today lol	l-35
>todays	a43 b41 c-30 l-32 m34 o-37 p41
>toddler	b-27 e-29 f-40 i34 l76
>toe	a24
>toes	a24 e28 h53 l-38
>toes have	a-38 h38 i28
>toes numb	e25
>together	j39
>tokyo	g-37 k38 l29
>told	l-42 q26
>told you	c31 g-26 l-42 q39
>tomorrow	a88 e-50 f-38 h-45 i-35 j-55 k-81 m144 n33 q43
>tomorrow ?	a89 e-28 l-43
>tomorrow at	a-29 l50
>tomorrow morning	l-36 m62
>tomorrow or	o27
>tonight	a186 e-64 g-31 h-52 i79 j-51 l-29 m161 n25 o-122 q-34
>tonight ?	a43 e-36
>tonight instead	a-69 m79
>tonights	k-39 m77
>too	g-40 h24 l-127 m97 n-24 o94
>too close	j25
>too late	k79 l-30 o-32
>too many	o70
>too much	h-25 k-25 l-36 o99
>too soon	a82 h-37 l-26
>toothache	a90 l-75
>top	a31 i-30 j45 k-29
>top of	a-39 j45
>topics	f30 h188 k-46 l-83 m-39 q-31
>tore	a-36 i26 o31
>toronto	k60
>total	a-37 i49
>touch	a43 e-29
>trace	b-48 c122 o-35
>trace of	c33
>track	a80 h-54 i-51 j30 k-29 l129
>track ?	a35
>track my	k-29 l48
>track tonight	a42
>train	f-58 h55 i-34 j-31 l176 n-25 p-26
>train ?	a35
>train legs	g36 h34
>trained	a30 i123 k-45 l-47 p39
>trained at	k-30
>trained legs	i34
>trainers	h-53 l67
>trainers or	j31
>training	a-68 f-38 g95 h136 j40 l-47 o-61 q-51
>training ?	h30
>training for	h-40 k102
>training plan	l27
>training what	h33
>trainings	g28
>trains	l39
>trash	c70 d-70
>treadmill	a36 f-62 g-27 j112 k-26 l26
>treadmill ?	a51 e-36
>treadmill before	j43
>treadmill now	a30
>treadmill or	a28 j27 l-36
>treadmill walk	a28 e-28
>trembling	a-43 e84 i-32
>trend	f-36 g196 h-68 k-38
>trip	l36
>trot	a120 e-27 l-30
>trot round	a38
>true	a-105 h146
>true ?	a-56 h57
>true or	a-34 h69 l-31
>true you	h32
>trun	l-33 n39
>try	a-37 l-73 m149 n-29
>try me	a-32 m71 n-29
>tube	e49 l-31
>tue	a-103 j97
>tues	b-25 i26
>tuesday	g57 i65 l-88 p24 q-26
>tuesday session	g60 l-53
>tunnel	k29 l-24 m28
>turbo	l52
>turn	a-105 b-24 e55 k33 l-69 m-31 n100 o62
>turn back	a-43 e60
>turn it	l-30 o61
>turn notifications	k-29 n34
>turn off	o42
>turn on	f-29 k100 n72 o-102
>turn the	f-24 o38
>turn them	o25
>turned	e24 l-25
>tutorial	b-50 f259 g-27 l-112 p-24
>tv	h35 k-44 l68 q-39
>tv set	h-29 k-32 l60
>twanged	a24
>tweak	k38 l-28
>tweaked	h-25 i-42 m60
>twenty	i38
>twenty minutes	i35
>twice	a36 g32 i33 l-53 p33
>twice the	a-57 g35
>twice today	a32
>twinge	a43 k-24
>twinge in	a58 k-24
>two	e85 g-29 h30 j27 l-68
>two miles	a-32 e39
>ty	f-46 g-41 l158 n-25
>tying	a31 l-26
>tying my	a31 l-26
>type	a-40 b24 f141 h-30 l-30
>type to	f34
>typed	a-30 h-31 p83
>typed #	a-29 h-31 p66
>typing	i33
>typo	l-60 p85
>uber	a-36 e59
>uber home	e24
>ugh	a-40 d-48 l130 o-36
>uh	a32 i-24
>ultra	h-26 k79 l-35
>ultra in	k38 l-31
>un	i-44 l-29 n105 o-103 p90
>under	e28 l40
>under #	l50
>under me	a-26 e31
>understand	f120 l-93 q30
>understand voice	f40 l-40
>understand what	f41
>undo	b-24 d-29 g-70 h-57 l49 m-39 n125 p124 q-48
>undo last	g-28 l27
>undo my	c-41 l118 m-39 p-33
>undo that	b-24 l-34 n82 p25 q-47
>undo the	n49
>units	c-34 d-29 f-30 h-26 k251 l-85
>units are	k76 l-42
>unlog	b-46 p121 q-53
>unlog that	b-46 p121 q-53
>unmute	a-30 b-32 e-33 k-47 l-53 n254 o-33
>unpause	c-24 f-30 l-78 m-49 n233
>unpause me	c-24 f-30 n58
>unreal	l24
>unsteady	a44
>unsub	g-48 l-44 o117
>unsubscribe	a-73 k-36 m-47 n-32 o220
>until	a29 b-40 i-30 k27 l-30 m112 p-27
>until i	o27
>up	b-49 d27 e31 f-49 g70 h43 i-59 k-50 m56 n83 o-78
>up ?	e119 g-43 h-48
>up a	n27
>up and	d25 h27 p-31
>up at	a55 e-24
>up for	j-43 n29
>up from	m29
>up my	c26 d35 h-28 k37 l-60 o25
>up on	h42 l-36
>up or	g45
>up the	g95 n-53
>up tonight	a-29 l30
>up with	k-29 l39
>update	g-25 h-30 i-61 k105 p35
>update my	i-37 k63
>ups	a-37 d-24 h28 i54 l49
>ups and	i-61 l86
>ups in	i27
>urine	h73 q-27
>us	a-27 b97 c-57 e-28 g42 j-31 m80 o-67
>us all	c-28 l39
>us not	b63 e-27 m-24
>us the	g24 h41
>use	e-67 f89 k157 l-63 m-53
>use #	k28
>use you	f35
>used	a-24 g44
>used to	a-24 g44
>useless	l71 q-55
>using	f45 k76 l-91
>usually	j28
>utc	b-47 g-35 k232 l-79 o-44
>ute	a-25 i30
>vancouver	b-49 e-27 k130 l-51
>velcro	e35 l-24
>verdict	a223 c-30 f-34 g42 k-49 l-50 q-33
>verdict ?	a-68 g75
>verdicts	a-40 g141 k-27 p-24 q-37
>version	f-65 g24 h-26 l79
>very	e-24 l68 p-37
>vibes	a-26 h59 q-27
>video	e-31 l67
>vienna	k143 m-52 o-36 p-32
>view	a-36 g223 k-28 l-90
>vo	h84 l-35
>vo #	h84 l-35
>voice	f40 l-40
>voice notes	f40 l-40
>vs	a-45 e-28 g46 h176 k-26 l-91
>vs soreness	g55 h-55
>w	c-28 f-27 g24 h-52 i45 o32 q25
>w a	l49
>w my	k27
>w the	e28 i-25
>waddle	e30
>waist	a45
>waist is	a41
>wait	b60 d-28 e-34 i-35 l-129 m196 o-36 p42
>wait #	h76 i-25 l-24 m29 q-53
>wait a	a-32 j56
>wait til	l-26 q43
>waiting	e-42 h30
>wake	l-27 n92
>wake up	l-27 n71
>walk	a60 e191 f29 j-66 k-51 l-86 m-42 p-35 q31
>walk ?	e41
>walk home	a-29 e41
>walk instead	a81 e-33
>walk it	a26 e-25
>walk me	a-53 f62 j27
>walk on	o36
>walk or	a46 j-35
>walking	f-24 h35 o-25 q54
>walking enough	h25 o-25
>wall	a27 e81 i41 l-57 n-36
>wall sits	i39
>want	a74 b75 c30 d30 e-64 h-37 i-60 k48 l-46 m-33 n86 o-30 p-51 q-32
>want #	a72
>want a	d27
>want my	c51
>want out	a42
>want that	c30
>want the	k52 n-34
>want to	b90 j-27 l61 m-30 n55 o-30 p-39
>want you	c25
>wants	d56 i-33
>warm	a-56 e-31 h61 i-55 j39 l67
>warm up	a-71 h56 j39
>warming	e27
>warming up	e27
>warmup	j62
>warsaw	b-30 k112 o-24
>was	a-64 e-40 f-37 g103 i-41 j-77 k-57 l90 m-47 o-31 p112 q83
>was #	a-28 g-25 n25 p45
>was a	l-41 p98
>was an	m-25 p29
>was being	p24
>was broken	i24
>was gone	a27
>was i	g103 p-46
>was it	l-61 q86
>was last	g36
>was leg	i-35 p35
>was lunges	j-31 l48
>was meant	b52 p-44
>was my	g99 h-38 l-34 q32
>was only	a-28 p-24 q58
>was sunday	l-27 p30
>was that	l-27 p-28 q55
>was the	a-27 g34 l-24 q63
>was this	p42
>was too	l-28 q42
>was yesterday	g75 i38 l-27 q-75
>washing	k-26 l38
>washing machine	k-26 l38
>wat	b-51 f252 h-48 k-32 l-84 m-37
>watch	l40
>watched	i54
>watching	e30 l58 p-33
>water	h73 l-44
>water on	h24
>way	d30 e41 f26 h-70 j85 l-64
>way round	a-28 j72
>way to	d31 f26 h-32
>way twice	a57 l-38
>wdym	b-37 l-92 o-46 q250
>we	h-68 l69 m30
>weak	i-24 j-46 l29 q28
>weak as	a35
>weather	a-52 h-36 k-26 l182
>weather in	a-52 h-26 l94
>wed	a-39 e-39 i36 j42
>wednesday	h-55 j90 k-53 p35
>weds	j34
>wee	a136 h-47 i-34 l-35 m43
>wee is	a40 i-33
>wee looks	a37
>week	a-85 b-104 c-69 e-66 f-27 g218 h84 j81 k-41 l-68 m-37 o147 p-56
>week and	a27
>week or	h-27 j32
>week so	e-41 g68
>weekday	a-35 n30
>weekend	g-27 i25
>weekly	b-44 g63 h-51 j109 k-30
>weeks	g32 h88 l-32 n25 o24 p-26 q-48
>weight	a73 b34 e-35 h41 k57 m-31 n-35 q-29
>weight on	b43
>weight to	k41 l-35
>weights	a-175 f69 h-50 j234 k71 l-27 q-92
>weights first	j101 q-92
>weights in	k88 l-63
>weights or	a-39 j28
>weird	i56 k-50 l26
>weirdly	e26
>well	a30 l32
>went	a-29 i-46 k-33 l91 o43
>went from	a44 k-29
>went off	a32
>went pop	a-35 o47
>went well	l32
>were	a49 b71 g41 h-62 i-108 j-49 p112
>were #	q28
>were saturday	a-44 p64
>what	a111 b-29 d-48 e-73 f258 g90 h87 i-166 k-82 l-58 m-80 n-45 o-94 q119
>what a	a-37 h-29 l112
>what about	a59 h-30 l-25
>what am	a46 f31 q-43
>what are	h158 l-100 q-32
>what basis	q26
>what can	a-34 f124 h-28 l-27
>what causes	h114 l-41 q-45
>what colour	h45
>what counts	h32
>what did	a-33 f-51 h43 l38 q45
>what distance	a76 h-32 l-30
>what do	a24 f-24 l-35 q45
>what does	a-29 h68 q-40
>what even	h60
>what exactly	a-39 f-27 h74
>what gives	f-58 q98
>what grounds	h-33 q90
>what happens	d-31 f85 h39 k-26
>what have	g36
>what helps	a-36 h80
>what i	f-53 g38 h-79 k42 p103
>what if	a125 k-25 q-39
>what is	e-32 f32 g29 h168 j-91 k-52 q-44
>what leads	j52
>what made	l-32 q65
>what makes	h58 l-39
>what muscles	f-57 h59
>what now	a44 f74 k-32 l69 m-29 q-105
>what order	f-50 j84
>what rule	h-48 p-28 q87
>what run	a33 l-25
>what should	a39 h-24
>what time	a-31 f-52 h-74 k43 l162 q-28
>what tipped	f-45 l-27 q97
>what to	f37 h32
>what today	a39 i-28
>what was	g114 h-30 l-37
>what would	j-31 q42
>what you	c68 f28 h-27
>whatever	b-51 l132 o-46
>whatsoever	a71
>wheels	i99 l-47
>when	a31 b-31 d-82 e-98 g49 h93 i-53 j141 k-64 m87 n-33 o70 p-79
>when can	a40 l-34
>when did	g36
>when do	a-29 f29 h56 j34 l-26
>when does	j-28 l81
>when i	a156 e-59 g-43 h55 l-40 m64 p-46
>when is	a-26
>when it	a-28
>when my	a-35 q32
>when should	a-40 e-27 j72
>when spoken	k-30 l-39 o96
>when was	g56
>where	a-97 e70 h-64 i-105 j108 l55 q44
>where can	a-24 d-42 g46 l46
>where do	a-30 c31 f28 g-25 h-30 i-38 j60
>where does	h-28 j32 q40
>where is	d50 h-42
>where the	a32
>where you	i-42 l47
>which	a-79 e-33 f66 h33 i-68 j144 k-43 m-28 o-53 q118
>which day	j37
>which first	j38 k-30
>which goes	j35
>which leg	g58
>which number	l-49 q66
>which one	j62 q-29
>which pains	h109 l-41 o-47
>which rule	g-27 l-28 q94
>while	h42 i58 l-67
>while i	a55
>while running	a-31 e59 h62 l-43 o-26
>whit	a-44 f88 l-42 q57
>who	b-112 d-42 e-45 f100 g-51 h-53 j24 l99 m-34 p-44 q197
>who are	f201 l-201
>who made	l63 q-57
>who runs	l60
>who wins	a54 h-27
>whole	a51 b42 c47 d58 e-36 g-42 i51 l-81
>whole body	a31
>whole log	d32
>whole thing	b50
>whos	a-41 l159 q-32
>whos running	l35
>why	a-162 b-27 e-53 f-43 g-42 h186 i-31 j-42 k-38 l57 m-90 o-24 p-46 q382
>why #	h-34 q79
>why ?	a-39 q39
>why a	q35
>why am	h39 q-24
>why are	h55 l84 q-130
>why can	h46
>why did	h53 q-49
>why do	e-29 h149 l127 q-160
>why does	h100 q-82
>why i	a28 q-29
>why is	h107 k35 q-126
>why no	a-37 l-78 q134
>why not	h46 l59 q-31
>why only	q25
>why rest	h-48 q58
>why so	h-41 l-50 q91
>why the	l-28 q61
>why though	h-64 k-30 l74
>why wait	m-51 q55
>whys	a-33 p-30 q126
>whys it	a-33 p-30 q126
>wich	a-42 j82 l-30
>wife	b46 l52 p-46
>wifi	k-24 l87
>wifi keeps	l31
>wild	b-69 l88
>will	a112 f38 g-28 i-59 k35 l143 o-97 p-49 q-52
>will i	h49 i-31
>will it	l73 m-73
>will not	a81 i32 k-38 l96 o-66 p-43
>will running	a28
>will you	f46 l66 o-52 q-32
>win	g-62 h-33 l153
>wind	a-28 j27
>window	h35 l-28
>wine	c-29 f-29 g-25 i-47 l104 q45
>wins	a83 h-27 k-24
>winter	j-33 l65
>wipe	a-38 b-47 c193 d26 f-30 i-68 l-40 n-35 p94 q-26
>wipe it	b-47 c64
>wipe me	c59 n-35
>wise	a72 h-25
>wish	a-32 l84
>wish me	a-34 l61
>with	a58 d-25 f26 i-76 j40 k-68 l45 p54 q-40
>with #	o36
>with a	a63 h37 l-24
>with it	i-58 l58
>with me	a-25 d36 i40 l-38 m85 o-27
>with my	f64 h-31
>with quads	a-24 e24
>with squats	j42
>with that	l26
>with the	a-28 b-46 d-29 f44 i-32 k-36 n62 o51
>with this	a-25 b66 c31
>with you	f39
>withdraw	b191 c24 k-49 l-58 m-45 n-30
>without	l-40
>without a	e24
>without leg	l-38
>without yelping	a39
>wobbly	a164 b-39 f-41 l-25
>wod	i24
>women	h40
>women train	h40
>won	a-25 e-24 l52
>won #	e-24 i-25 l52
>woozy	a74 i-41
>woozy since	a51
>word	a35 j-24
>words	f100 k33 l-80 q-26
>work	a-25 b-32 e-36 f171 h59 k39 m32 n-44 o-87 p-27 q-49
>work and	a31
>work for	f30
>work on	l27
>worked	q33
>working	g-39 k-32 q93
>workout	a-45 e-27 f37 i59 l-43 p30 q-29
>workouts	c-74 g79
>works	f70 k39 q-36
>worry	a-54 h66
>worry my	a-42 h54
>worse	e62 j26 l-38
>worse each	e56 l-27
>worst	f-45 g51 l46
>worth	e-27 g-26 h134 l-41
>worth it	h50
>wot	f64 h35 l-56
>would	a141 b-24 e-86 f-70 j52 k-47 l-121 m30 o51 q40
>would #	a83 i-40
>would a	a83 k-24 m-27
>would it	j31
>would like	a-24 q24
>would make	h42
>would you	a79 b-24 e-25 f-55 j62 l-56 m38 o76 q-47
>wow	b-45 l188 m-51 o-31 q-25
>wrecked	a46 g58 j-43
>write	d-46 f47 g-48 i42 l50 n-28 o91
>write home	a51
>write me	k29
>write to	f29 l-30 n-31 o37
>writing	a-26
>wrong	a-60 f30 g-67 h-59 i45 j24 k72 n-35 p45
>wrong button	b84 l-84
>wrong chat	l82 p-79
>wrong day	k-28 p56
>wrong with	i45
>wtf	h-43 k-49 l163 p-29
>x	a-32 b210 g-44 h-76 i77 l-39
>x #	a-56 h-60 i109 l77
>xmas	l76 m-26 q-37
>yay	b-49 j-27 l139 n-42
>yay or	a57 h27 j-27 l-46
>ye	f89 l-42
>yeah	a51 e-34
>yeah nah	a35 e-37
>year	e-25 l55 p-25
>yelping	a39
>yer	h-61 l-58 m-38 o177
>yes	a136 b-58 e-63 i-27 l52 n50 o-88
>yes /	a49 e-32 i-25 j57
>yes ?	a77 e-38 l-30
>yes i	i26 l-26
>yes no	e45 l-33
>yes or	a39 e-44 h81 j-26 l-49
>yes the	a-42 p32
>yes to	n83 o-81
>yesterday	a44 e39 g93 h-72 i-105 j-45 l-31 m-29 p158 q-30
>yesterday ?	a25
>yesterday afternoon	a-47 i47
>yesterday before	i25
>yesterday legs	a-38 i-40 p96
>yesterday was	a-71 e70 i-53 l35
>yet	a69 e33 h-60 k-37 m116 n25 o-27 p-24 q-35
>yo	b-49 f-27 l217 n-49 p-37
>york	l27
>you	b-59 c84 e-45 f170 g-73 h-85 j-85 l221 m-57 o-37 p-71 q27
>you ?	a80 q-34
>you a	j-25
>you about	f28
>you also	h42 j-42 l31
>you and	f48 q-27
>you are	a-61 f-40 h-26 l224 p-28
>you ask	h-35 m29
>you can	f37 g-32 k44 l-113 n118
>you chatgpt	l54
>you come	q34
>you crack	l31 n-24
>you decide	a110 k-46 l-39 o-32
>you do	f153 h-58 j46 k40 l-96 o-36 q-45
>you dream	l43
>you ever	c29 h-32 l26
>you explain	f91 h-29 q-27
>you for	f117 l-74
>you get	f-24 q51
>you got	f53 g30 h-26 k64 l-64 q-25
>you have	c48 d66 h65 i-39 l-26 q-53
>you help	l33
>you hold	d53
>you i	f33 h-30
>you in	f58 k-52
>you know	l-67 q61
>you lift	c-28 l41
>you like	f-32 l81 q-34
>you lose	h67 l78 m-110
>you make	l32 o-31
>you may	l-42 n59
>you mean	f-114 q158
>you message	f40 l-61 o36
>you need	f37 q-32
>you not	k-49 l-47 o108
>you ok	l49 n-29
>you on	l68
>you pick	q40
>you ping	f46 l-30 n26
>you please	n-27 o35
>you run	a-53 j-30 l113
>you said	g30
>you say	e59 f-51 g26
>you see	l45 q-24
>you show	f-46 g-24 k122 l-36
>you slower	h39 l-28
>you speak	f26 k-25
>you still	l41
>you stop	f40 l-61 n-31 o36
>you sure	h-29 l-215 q265
>you talk	h-47 k184 l-48 m-47
>you text	f-30 k102 l-38
>you think	a26 f-60 l73 q-33
>you to	c25
>you tomorrow	l26 m-26
>you turn	f-24 h48 k-31 o24
>you understand	f117 k-35 l-82
>you undo	h44 p-27
>you up	l124 n-33
>you using	k76 l-42
>you want	f46
>you were	b76 l-57
>you work	f61 l-32
>you write	l26
>youd	a93 g-30 q-28
>your	a-83 b-35 c76 d-58 e-29 f93 g-107 h-79 i-70 l238 m-39 n25 p-40 q94
>your clock	k37
>your knees	h49
>your legs	h29 j-24
>your mind	l40
>your name	l50 q-26
>your reasoning	l-39 q57
>your servers	c24
>your source	h-39 l-52 q94
>your system	f50
>your the	l44 q-32
>your working	g-39 q93
>yourself	f24 h-60 k-38 l-31 n101 o-52 q71
>yr	a-42 l68
>ystrday	h-43 i52
>z	d-36 g-49 l-93 m178 p84
>z #	l-29 m29
>zero	a106 g-47 h-60 i39 l-46 n-56 o28
>zero doms	a52 b-42
>zing	a51
>zip	c-44 d169 k-41 l-49 p-30
>zip it	p-30
>zone	a62 h102 i-28 k115 l-80 m-47 q-71
>zone #	a77 h130 k-35 l-33 m-47 q-64
>zone is	k61 l-54
?	a130 b-82 c-24 d29 e71 f111 g122 h61 i-326 j157 l60 m-80 n-75 o-111 p-204 q141
? $	a158 b-44 c-47 d50 e46 f97 g63 h93 i-232 j133 l-74 m-65 n-70 o-56 p-91 q29
? ?	a-85 d-39 e-43 f25 g-51 h239 j-24 l40 q-31
? _ #	a111 e-75 i-36
? _ $	a-38 d-60 f95 g-55 h114 i38 j-39 p-40
? _ ?	a-65 e-37 f84 h-36 j82 k52 l-54
? _ a	a-70 j31 q45
? _ again	g35 l35
? _ am	a-36 h41
? _ for	q42
? _ from	a-36
? _ h	a31
? _ how	i42
? _ i	e-24 l41
? _ is	a-87 g37 j74 l-25
? _ like	a-42 e31 i-44 j-28 l99
? _ lol	h41 q-26
? _ lunges	a40
? _ min	a36
? _ on	a-36 e36
? _ pain	h33
? _ run	a-43 e42
? _ shot	a-34 e61
? _ that	a-29 q29
? _ the	a-51 q58
? _ were	a30
? _ what	h41 q-26
? asking	a-33 h47 q-24
? did	a71 e-42 i-29
? explain	h-26 q43
? for	a-39 q45
? hamstrings	a30
? how	f59 h-49
? i	a-35 h41 q28
? in	c24 e-27
? it	g37
? leg	a38 i-32
? legs	e39
? lol	h41 q-26
? me	a60
? mine	a-38 h42
? never	a27
? no	k52 l41 q-51
? not	a-50 q50
? race	j26 l-25
? run	a-66 e42 j33
? still	a-26 e33
? the	a-55 q58
? why	f-28 h-33 q68
@	a-37 e-45 h-30 i177
@ #	a-37 e-45 h-25 i172
@ _ #	a78 i-72
@ _ $	a-50 i93
@ _ and	a33 i-33
^ #	a159 e48 g-27 h-120 i71 j84 k148 l-157 m30 n-117 p-49
^ $	b34 c-33 d-31 e34 f-50 g-46 h-104 j-26 k-47 l289
^ ?	a-32 f388 g-51 h-204 q-93
^ _ !	a-49 e38 k-41 l140 n-41
^ _ #	b38 f-27 g34 h180 j-28 k-156 l-66 m47 n38 q-56
^ _ $	a-30 b60 c-29 d-89 e-95 f92 g25 h-72 i-31 j-40 k-35 l-47 m78 n69 o54 p44 q47
^ _ /	a89 e-120 i28 j29
^ _ :	h93 i-26 k76 l-42 m-29 n-137 o-39 p116
^ _ ?	a-217 e-90 f126 g125 h171 i-44 j-25 l-96 q78
^ _ @	i32
^ _ a	a78 b-32 e-34 g-47 h-62 i24 k-108 l78 m211 p-69 q-30
^ _ about	a129 b64 c-63 f-26 h-30 q-33
^ _ access	c-31 d120 h-32 i-26
^ _ account	c33
^ _ ache	a54
^ _ aches	j31
^ _ achilles	h27 l-25
^ _ acid	h73 q-27
^ _ af	a102 f153 k-49 l-164 m-42
^ _ after	a-81 g57 h28 i72 m-50
^ _ afternoon	e-37 i39
^ _ again	l-43 n60
^ _ aim	a-45 k94 l-27
^ _ air	i25
^ _ alcohol	h27 l-24
^ _ all	a-65 b-46 c235 d-42 e-52 g26 k-53 l-67 o116
^ _ along	a-24 e44
^ _ already	k-41 l-65 o151
^ _ am	a73 b-51 c-34 e100 f77 g-26 i-39 j27 l-50 n58 o59 p-61 q-83
^ _ amber	a33 l-52
^ _ an	b-25 e-27 h-36 i123 k-117 l47 m-52 o72
^ _ and	b-36 c63 e-85 f-29 h126 i113 j-155 k51 l46 m-27 o-25 p26 q-45
^ _ ankle	a37 e25 h-38 k-34 l40
^ _ any	a-39 g-34 h73
^ _ app	l31
^ _ are	a264 f94 i-50 l-135 o141 p-49 q-216
^ _ area	a53
^ _ around	a40 l-40
^ _ as	a89 d-29 i-27 j117 l-72 q-26
^ _ ask	o30
^ _ asked	f-32 l40
^ _ asking	h-25 l-27 o74 p-26
^ _ asleep	a58 e-43 g-30 i-25 l-44 m109
^ _ at	a-46 e78 h-42 i58 j50 k130 l-46 m-103 n-49 o107 p-86
^ _ athlete	h30 l-25
^ _ au	h-32 l54
^ _ away	a-47 b-36 c39 i-39 l-88 o180
^ _ b	a-67 j102 l-31
^ _ back	a-50 g134 i-28 j-33 k-79 l-80 m120 o-81 p87
^ _ bad	a104 b85 c-54 g-68 h-52 i-31 l24 m-46 p72
^ _ badly	a42
^ _ bananas	h64 l-24 o-40
^ _ bar	i36
^ _ barely	a75 h-45
^ _ bath	a41
^ _ be	n33
^ _ been	a-38 g59
^ _ beetroot	h24
^ _ before	a-40 h102 j-95 k-48 l90
^ _ better	e64 k-103 m77
^ _ between	a24 h100 j-70
^ _ big	l42 o-31
^ _ bigger	j32
^ _ birthday	a-42 l48
^ _ bit	a123 l-49 m-44
^ _ bizkit	k-28 l40
^ _ body	a-33 l104 m-30
^ _ bolt	a-28 h-48 j-51 l127
^ _ bone	e67 h-31
^ _ book	g126 m-31
^ _ boss	a-24 l31
^ _ bot	a44 f-63 g-39 k-50 l348 m-74 o-121
^ _ both	a-49 h-55 j173 l-47
^ _ bowl	a33
^ _ break	a-32 e76 h-27 l95 m-49 o-28
^ _ breakfast	a62 e-44
^ _ bridge	h-35 l37
^ _ bridges	i32
^ _ broke	a28
^ _ broken	l37
^ _ brown	k-38 l68
^ _ bug	a33
^ _ bugging	n-38 o38
^ _ burning	a-59 l114 m-35
^ _ but	a-41 l-53 q101
^ _ button	b-39 l-84 p123
^ _ by	g87 h-72 j-29 l107 o-43 p-31
^ _ calf	a33
^ _ calves	h30
^ _ can	a-41 b28 f104 h-28 j-26 k-59 l-32 n95 o-45 p-34 q49
^ _ cancel	b52
^ _ cancelled	g-26 l46
^ _ car	h-83 j-31 l135
^ _ cardio	h26
^ _ care	k43 p-32
^ _ cars	a-30 l70
^ _ cat	l-24 p56
^ _ catches	a34
^ _ causes	h113 l-41 q-27
^ _ chance	a37
^ _ changed	b25 l-37 q38
^ _ chat	b78 l32 p-100
^ _ chattering	a78 e-28
^ _ check	b-38 e115 k-144 o82
^ _ checkins	b-46 g-45 k-32 n64 o61
^ _ chest	a26 e-41 q28
^ _ chills	p-33
^ _ chocolate	l30
^ _ city	k75 l-58
^ _ class	a-31 i29 j45 k-42 l-37 m73
^ _ client	a-28 h67
^ _ clock	k65 l-42
^ _ coach	i44 j29
^ _ code	l30
^ _ coffee	a-36 f-24 h39 m27
^ _ coke	a85 b-37
^ _ cola	h25
^ _ cold	a38 q-24
^ _ colour	h45
^ _ come	a-119 f-47 g-24 h55 o29 q156
^ _ commute	a-26 e31
^ _ compression	h79 l-48
^ _ conference	l39
^ _ cooked	a56 i-51
^ _ could	a-62 h41 l44
^ _ counts	h32
^ _ crack	l31 n-24
^ _ cramp	a-37 e55
^ _ crawling	a24 e38
^ _ curls	a-32 p63
^ _ cut	j-41 k-43 l138
^ _ daily	k-29
^ _ dark	a45 k-33
^ _ data	d48 k-40
^ _ daughter	h-27 l26
^ _ day	a46 b-25 c-52 d35 e-24 f-55 g-55 h-132 i142 j28 l108 n28 o-58 p36
^ _ days	j43
^ _ dead	a65 d-36 e-44
^ _ deadlift	e-30 h91 k-37
^ _ deadlifts	h26 i61 l-42
^ _ deads	a-33 i73 p-27
^ _ decent	a31
^ _ deep	a39 j-26 l59 m-29
^ _ delete	c79 l-58
^ _ deutsch	k126 l-72 m-31
^ _ diary	g130 h-47 l-42
^ _ did	a-108 f-36 g79 i64 l-70 n26 q109
^ _ disagree	g-26 q56
^ _ distance	a76 h-32 l-30
^ _ distances	g-34 k34
^ _ dizzy	a109 e66 h-31 l-65
^ _ do	c-24 e-87 f258 g-128 h54 i-85 j-82 k55 l84 p-79 q29
^ _ does	a-68 f94 h178 j-30 k-75 q-67
^ _ dog	g-26 i-46 k-33 l108 m34
^ _ doing	j24
^ _ doms	a182 b-54 q-84
^ _ done	a-86 i181 j-42
^ _ down	a-55 e27 i26 l-108 o114 q49
^ _ drop	o-25 p41
^ _ dull	e38 l-25
^ _ dumb	c-44 f-30 l88
^ _ dump	c-67 d166 l-41
^ _ early	i-49 k43 m65 o-43
^ _ easy	l-42
^ _ eat	a40 j-34
^ _ effort	i30
^ _ em	a-30 k-32 n42
^ _ enable	l-30 n54
^ _ english	g-44 h-43 k149 m-53
^ _ enough	a69 h-60 l125 o-67 q-39
^ _ entries	g92 h-31 o-45
^ _ entry	b-29 i28
^ _ erasure	c43 d-37
^ _ espanol	a-41 f-28 h-43 k199 l-49 q-26
^ _ even	e31
^ _ evening	m24
^ _ every	a33 c37 g34 i-28 n-31
^ _ everything	a-62 c255 d-81 f49 i-31 l-36 m-49
^ _ exam	l54 p-29
^ _ exercise	b-45 h64 k-71 p92
^ _ exercises	g39
^ _ explain	f-50 q38
^ _ export	c-45 d-54 l119
^ _ fainted	e-31 l46
^ _ far	a109 e49 g-49 h-75 j64 l-30 m-45
^ _ fasciitis	h51
^ _ fast	a-50 e57
^ _ fat	k41
^ _ feel	a215 i-55 l-54 m-40
^ _ feeling	a75 e-28 i-30
^ _ feels	e71
^ _ feet	a77 e-36
^ _ fell	a28
^ _ felt	h60 i-25
^ _ fever	b-35 h24 o47
^ _ file	d30
^ _ fine	a67 e61 m-78 p-35
^ _ finished	a-34 e-80 i34 l49 m31
^ _ first	a-44 e-25 i34 j-40 l116
^ _ flexor	i-28
^ _ flight	i-32 l52
^ _ foam	h118 q-100
^ _ food	a-88 h60 j-34 l69
^ _ foot	a-26 e59 l-28
^ _ for	a-174 c-31 d46 f-72 g-43 h147 i-66 j-40 l-76 m67 n-53 o260 q82
^ _ forget	b75
^ _ forgot	f34
^ _ forrest	a-64 e-40 l130
^ _ francais	c-32 g-33 k83
^ _ free	j31
^ _ fresh	a85 i-53
^ _ fri	a-37 i37
^ _ friday	a70 l-27
^ _ from	a27 e77 g82 i-52 l-66 p32
^ _ front	a-32 p26
^ _ game	b-27 d88 l-59
^ _ gave	a84 i-54
^ _ general	h-51 k53
^ _ german	k56 l-29
^ _ get	a27 h-26
^ _ glutes	a-26 i33
^ _ go	a81 g-30 q-28
^ _ goal	a-45 e-26 f-43 i-30 j29 k246 l-75 o-29
^ _ goals	g-36 h-29 i-55 l133
^ _ goblet	i45
^ _ goblets	i30
^ _ goes	a28
^ _ going	a-47 e119 f-27 g-31 l65 q-26
^ _ gone	a94 h-56
^ _ good	h-96 l121 n-24
^ _ goosebumps	e28
^ _ got	a-97 b-53 i85 l53 m56
^ _ grabbed	a29
^ _ great	a34 e28 i-40
^ _ groin	a28 l-42
^ _ guinness	a35
^ _ gym	a-43 h34 i37
^ _ h	a72 e-28 i-42 j27
^ _ hack	a42
^ _ had	a66 b-27 e-31 h41 l41 p-28
^ _ half	n35
^ _ hamstring	a65 e-31 l-41 m73
^ _ hamstrings	a50 i-33
^ _ happens	d-31 f60
^ _ hard	h-31 i42 j72 l-53
^ _ harsh	a-48 q85
^ _ has	e-25 l115
^ _ hate	l100 o-37
^ _ have	c-25 d-31 e-34 f-38 h-37 i67 l66 n52 o-63 p37
^ _ head	a43 i-24
^ _ headed	a44
^ _ heart	h64 l-57 m34
^ _ heavy	a111 e-35 h37 i-57 j-34
^ _ heel	h34
^ _ help	c-28 k-24 l73
^ _ helps	a-36 h80
^ _ here	f119 j36 l-80 m46 q-65
^ _ hill	h41 l-26
^ _ hills	e-31 j42
^ _ hip	a109 i-88 j-26 o-48 p83
^ _ history	a-26 g109 l-60
^ _ hit	a-36 e33 l57
^ _ home	a-30 e76 k36 m-36
^ _ hoops	l33
^ _ hop	a29 e-26
^ _ hot	h28
^ _ hour	a-41 i48 j40 k126 l-41 q-34
^ _ hours	a76 q-28
^ _ house	o40
^ _ how	b-25 f159 h-65 j137 l-81 q-88
^ _ hr	i39
^ _ hrs	a-52 j73
^ _ hurts	a160 i-28 k-26 l-28 o-24
^ _ i	b35 d92 e144 f26 g180 k-166 l-64 m-89 n45 o-94 q-37
^ _ ice	h30
^ _ id	q25
^ _ idea	j-31 k46 l45
^ _ if	a81 k-25
^ _ ill	a37 j-29
^ _ in	a129 b-48 d-27 e-47 g98 h-102 i69 j72 k53 l-25 m-79 n41 o-156 q48
^ _ info	a-35 c50
^ _ injured	a55 l-25
^ _ instead	e-27 l-24 m69
^ _ interval	e44
^ _ intervals	a28 h-26
^ _ is	a146 f24 g60 h-77 i-76 j42 k-29 l-157 m68 o86 p-78
^ _ ish	a54 i-24 l-25
^ _ it	a-103 b202 c71 e24 f60 g-53 h-151 i-78 j102 k-59 m36 n-112 p32
^ _ italiano	h-34 k175 l-58 m-56 o-26
^ _ jabbing	a38 l-24
^ _ jog	e113 h-36 j-38
^ _ jogging	a-48 e76
^ _ joint	l26
^ _ juice	a-47 f-65 h142
^ _ jumps	a-47 i81
^ _ just	h-30 j25 l81
^ _ k	a-136 e140
^ _ keep	a86 e-37
^ _ keeps	a127 j-25 p-33
^ _ kept	a28
^ _ kg	i45
^ _ kid	a-40 h-29 l63 p29
^ _ km	a-44 e91 i-70 k46
^ _ knee	a42 e-50 f-56 h167 l-27 q-39
^ _ knees	e42
^ _ knock	d-38 l126 o-54
^ _ know	i-47 l63
^ _ lad	a26
^ _ language	f-47 h-52 k131 l56 p-44
^ _ lap	a-63 e89
^ _ laps	a-72 e48 l42
^ _ laptop	a-27 l67
^ _ last	a-91 b-39 c-59 d43 g39 h-41 i-24 k-40 l-36 p279
^ _ lasted	m-25 p46
^ _ late	b-30 e-97 h-31 l168
^ _ later	a-54 l-63 m125
^ _ league	j-63 l70
^ _ leg	i98 j-28 l-48 m-34 o-27 p76
^ _ legday	a-47 f-63 i48 l163 n-36 o-24 p-33
^ _ legend	l29 p-27
^ _ legs	a70 e-45 h-90 i111 j39 k-33 q43
^ _ length	a-29 j-26 l64
^ _ let	a47 l-30
^ _ level	i96 p-85
^ _ lied	a-38 p50
^ _ lift	a-36 j48
^ _ lifting	k57
^ _ light	a67 d-27
^ _ lightheaded	e41
^ _ like	a191 c50 e-51 h-42 i-63 l-100 n62 o-34
^ _ limping	l-37
^ _ listen	k27 l-64 q41
^ _ live	k36 l-26
^ _ log	g128 i-29 l-54 p54
^ _ logged	a-25 g51 i79
^ _ logs	a-32 d208 g-135 q-26
^ _ lol	b108 l-110 m26
^ _ long	a32 f-26 g31 h87 j-93 k-24 l-25
^ _ look	a49 i-30
^ _ looks	a94 l-28
^ _ lost	f-83 l25 m-46 n-44 o180
^ _ love	c-27 e-38 l86
^ _ lunch	m24
^ _ lunges	h47 i140 l-70 o-30
^ _ m	e51 f-28 i-24
^ _ machine	d-47 h-24 l92
^ _ made	f-24 l25 q32
^ _ make	k-36 o43
^ _ makes	h61 l-45 o-25 q40
^ _ many	a48 b27 f-41 g93 h-78 k-51 l36 n-27 o41
^ _ marathon	a34
^ _ market	d-69 l74
^ _ mate	f46 l63 q-25
^ _ max	i25
^ _ may	g37 l-42
^ _ me	a-93 b-74 d53 e-33 f112 h65 j47 k71 l-172 n188 o-108 p-95 q53
^ _ meant	i-47 l-25 p78
^ _ meet	i28
^ _ meeting	l29 m97 n-41 p-28
^ _ message	k-52 l-52 n-28 o169
^ _ messages	k102 l-30 o-25
^ _ messaging	d-31 l-32 n34 o56
^ _ mile	a-112 e119
^ _ miler	a59 j-34
^ _ miles	a-80 e74 h101 i-32 k-66
^ _ min	e-64 h56 i39 l-33 q33
^ _ mind	b150 k-51 l-31
^ _ mins	a-75 e62 h-52 m57
^ _ minute	e38
^ _ minutes	a148 e-30 i-76 l-36
^ _ miss	n31
^ _ mode	a-45 h-47 k-61 l-59 n-67 o229 q54
^ _ mon	c147 h-56 o-50
^ _ monday	a-26 j58 l168 q-165
^ _ more	a-87 e-72 f-24 h24 i-70 j-32 k-31 l-112 m123 n136 o59 p56 q52
^ _ morning	a-51 i56 l-48 m62
^ _ mornings	a-53 i64 l32
^ _ mother	l25
^ _ moved	k46
^ _ much	f-47 l39 o42
^ _ mum	h48 l-40
^ _ muscles	f-57 h59
^ _ mute	m-25 n104 o-68
^ _ my	a-112 b-55 c125 e-113 f24 h-72 i25 j-24 k-24 l78 p43 q92
^ _ myself	i31
^ _ nearly	l36
^ _ need	f59 l-76
^ _ needs	b-26 d49
^ _ never	c-24 i41
^ _ new	i-26 l82
^ _ next	a-44 b-72 e68 o74 q-25
^ _ niggle	a43
^ _ night	i-55 j-26 k-38 l260 o-32
^ _ no	a-159 b170 c51 e-37 h-28 i31 k33 l-67 n-41 o27 p89
^ _ nordics	a-31 h51 i29 l-49
^ _ nose	e-60 l76
^ _ not	a64 b56 c32 e-47 h-150 i-71 j-32 m120 p-50 q148
^ _ note	i25
^ _ nothing	a38
^ _ notifications	k-36 o34
^ _ now	a-82 b-50 e116 f84 j-30 l-106 m178 o34 p-53 q-50
^ _ number	a-26 e30 l-49 q48
^ _ numbers	d27 f45 g25 l-48
^ _ objective	k66 l-49
^ _ obliterated	i26
^ _ oclock	k38
^ _ of	a-50 b-24 c-84 d109 e84 h40 i-46 j31 l63 m-51 n-82 q36
^ _ off	a-90 c-46 f-34 i77 k-26 m-55 n-38 o243
^ _ often	f24 g70 l-31 q-30
^ _ ok	b-25 e125 l-43 n-29 p-27
^ _ old	l44
^ _ on	a51 b-55 e-60 f82 g-29 i-131 j76 l-43 m156 n129 o-232 p24
^ _ one	a74 e-48 f-43 h-57 i-58 j133 k-34 o155 p-37 q-64
^ _ only	a-45 c-44 e-62 i44 k102 p81 q-61
^ _ or	a152 e84 g-84 h-47 i-32 l27 m-35 o-57
^ _ order	f-50 g-26 h-26 j75 l42
^ _ other	a-50 j50 k-35 m35
^ _ out	a-87 e116 i44 l26 m-30 n-31
^ _ outside	a-44 e45
^ _ over	b188 c-43 d45 g75 i-42 k-52 l-43 m-39 n-41 o-38
^ _ pace	a112 e32 h50 i-38 l-37 q-64
^ _ pain	a41 h47 l-62
^ _ pains	e-25 h78 o-47
^ _ parkrun	a-38 e93 i-53
^ _ partner	a24
^ _ passed	a-41 e41 l26
^ _ past	a-42 g40 i25 l-40
^ _ pb	k-32 l24
^ _ peasy	a-34 l58
^ _ pee	g-58 h77
^ _ people	h30
^ _ phone	k-31 l96
^ _ physio	j41
^ _ ping	k75 p-57
^ _ pinged	a30
^ _ pinging	b-27 k33 o34
^ _ pings	l-24 o48
^ _ pistols	e-32 i49
^ _ pitch	a-61 l71
^ _ please	a47 b-26 d-25 e-25 f-36 g-79 h-32 i-82 j44 k103 l-71 n-83 o63 p149 q64
^ _ plunge	a-27 h56 j-29
^ _ pm	k48 p-27
^ _ pop	h-63 l60
^ _ pr	i24 l-28
^ _ pre	l45
^ _ prefer	k28 n-28
^ _ press	i91
^ _ previous	i-37 p44
^ _ protein	h-153 l153
^ _ pulled	h29
^ _ pulls	i81 l-30 n-31
^ _ put	a-32 p55
^ _ quad	a59 e-32
^ _ quads	a37 h24 l-36
^ _ questions	b149 m-25 o-140
^ _ quiet	l-48 o110
^ _ quit	f-35 k-48 o98
^ _ quiz	l31
^ _ race	h-66 l120
^ _ racing	b-34 h-26 l60
^ _ rack	j25
^ _ raises	a-65 i99
^ _ ran	a51 l-48
^ _ rate	a-39 e59
^ _ rd	a-42 e31
^ _ rdl	i36 p-26
^ _ really	a41 k-27 l34
^ _ record	e-24 g70 h-34
^ _ recovery	c-31 h93 p-31
^ _ red	h35
^ _ relocated	e-35 k72
^ _ reminders	b-68 l-56 m-32 n84 o87
^ _ rep	a-45 e71
^ _ report	b-44 g132 l-41
^ _ reset	c148 l-44 m-35
^ _ rest	a-70 g-44 h-27 l60 o-46 q170
^ _ rice	a42 i-24
^ _ right	h-30 k-25 m77 o-32
^ _ roller	h48
^ _ rolling	h97 l-24 q-31
^ _ room	a36 h-34 i53 l-78 m36
^ _ round	a-45 e69
^ _ rpe	f-28 g79 h33 i-28 l-28 p101 q-71
^ _ rule	g-27 h-59 l-28 p-28 q180
^ _ run	a-45 e95 h-162 i-111 l285
^ _ runners	h44
^ _ running	e34 j68 k51 l-136 m-49 o54 q-29
^ _ runs	l46 q-36
^ _ said	a32 h-46 i-72 j28 k48 l-36 p31 q43
^ _ sat	e-26 i67
^ _ saturday	i38
^ _ say	a53 e41 l-38
^ _ says	a107 c29 j-24 l-85
^ _ scale	h41 p-28
^ _ sec	m75 o-50
^ _ send	a-27 o49
^ _ session	a-38 h-43 j27 k-43 l141
^ _ sessions	a-41 j36
^ _ set	a30 h-29 k-65 l119 p-56
^ _ sets	e-31 m59
^ _ settings	f102 g-35 h-26 k35 l-38 q-34
^ _ shaking	a69 i-57
^ _ sharp	a53 h24 l-31
^ _ shift	a33 j-30 m41
^ _ shin	a53 h-46
^ _ shoes	a-42 e77 l38 p-66
^ _ shot	l-26 p45
^ _ should	a-30 e-26 h36 i-29 j-27 p79
^ _ shuffle	a-28 e49
^ _ sick	a-30 c-28 e93
^ _ since	a63
^ _ siri	l50
^ _ sits	a-62 i168 l-51
^ _ skipping	e40
^ _ sleep	a24 f-25 g97
^ _ sleeves	a-29 i29
^ _ slept	p34
^ _ smth	a-29 e29
^ _ so	a36 e67 f-37 g-89 h-42 l-98 q164
^ _ socks	f-28 l36
^ _ some	l88 m-47
^ _ something	a24 b29
^ _ song	e33
^ _ soon	a-43 h-36 j95
^ _ sore	a286 c-43 d-40 g37 i-37 l-25 p-42 q-55
^ _ soreness	a-43 c-24 d26 g72 h-56 j-28 l-36 p75
^ _ sorry	b-27 f-40 l79
^ _ splints	a51
^ _ split	j37
^ _ spot	a38
^ _ sprints	a58 i-39
^ _ squat	a36 g29 i68 j34 l-60 o-42 p-56
^ _ squats	a-104 e-32 i177 k-30 p51
^ _ squatted	i28 p-28
^ _ squatting	i38 l-27
^ _ stair	a48 h-24 i-24
^ _ stairs	h67 l-51
^ _ stars	a44
^ _ start	g-43 l-27 n60
^ _ started	e111 f58 h-38 i-54 m-39
^ _ step	h32
^ _ steps	m-33 p63
^ _ stiff	a31
^ _ still	a-56 e58
^ _ stitch	h25
^ _ stop	a-61 b91 f-31 n-26 o93
^ _ strain	a47
^ _ streak	g100 l-71
^ _ strength	h-26 k35
^ _ stretch	h57
^ _ stretching	a-25 h53
^ _ strike	a45 h62 q-55
^ _ stroke	a-28 h84 q-32
^ _ suit	l57 o-41
^ _ sunday	a-52 i52
^ _ sure	l-52 q66
^ _ survived	a-60 i55
^ _ svp	f166 l-77 o-35
^ _ sweat	a-36 e36
^ _ sweating	e-25 h28
^ _ sweats	a37
^ _ swimming	a32 h34 j-32
^ _ swollen	a42
^ _ tabs	c-57 e-34 h32 l-32 n91
^ _ tap	c-24 e-38 l73
^ _ tapped	a-59 p71
^ _ tea	i-48 m82
^ _ tell	a56 l-45 q32
^ _ telling	a55 f-27
^ _ tempo	a-170 e73 h105
^ _ tender	a46 h-39
^ _ tendon	a25
^ _ texting	b-24 k-33 l-35 o119
^ _ th	a-49 e50
^ _ thanks	b85 o-58
^ _ that	a-115 b70 c-59 h-87 i-73 k-49 l-24 m130 n-69 o-48 p320 q58
^ _ the	a-121 b26 c93 d-39 f24 g-40 i-186 j-74 k-29 m71 n77 o65 p116 q39
^ _ them	o25
^ _ then	a-54 c65 d-65 h-41 i63 j81 l-32
^ _ there	a-85 d43 e97 h-75 l63 n-44 q-29
^ _ think	a82 h-43 k69 l-56
^ _ this	a-129 b323 c-74 e-29 g30 h-77 i71 j-24 k-26 l-34 m103 o-88 p-48 q43
^ _ though	h-64 k-30 l86
^ _ threw	a-27 e27
^ _ through	a-60 d-29 e-26 g50 i97 l46
^ _ thrust	a-27 i30
^ _ thrusts	a-85 i200 l-40 p-58
^ _ thursday	a-25 i51 j36
^ _ thx	k-46 l46
^ _ tight	a65 j-26
^ _ til	a-24 k-40 l-51 m56 o92
^ _ time	g-59 h-123 i-30 k154 l79 m85 n-37 o-43
^ _ times	g26
^ _ timezone	g-39 k115 l-34
^ _ timing	l-73 m117
^ _ tingling	a-36 e43
^ _ tipped	f-45 l-27 q97
^ _ tips	b-41 f63 h71 l-70
^ _ tired	a41 i-24
^ _ to	a79 c46 f57 g-29 h-130 i-79 l133 n-40 o-43 p-75 q61
^ _ today	a-179 b-88 g-30 i77 l137 m48 p102
^ _ todays	b48 k-25 o-37 p51
^ _ toes	h-26
^ _ tokyo	k46
^ _ told	h-27 l-42 q62
^ _ tomorrow	a59 l153 m-208
^ _ tonight	i37
^ _ too	a76 e-54 h50 i-51
^ _ track	a-60 i-27 l179
^ _ train	k55
^ _ trained	i104 l-47
^ _ trainer	a-27
^ _ training	a42 f-26 h-35 l61
^ _ treadmill	f-24 l53
^ _ trembling	a24
^ _ turned	a-24
^ _ tweaked	a-29 e27
^ _ twinge	a34 j-27
^ _ two	a-34 e37
^ _ typed	b70 f25 p-43
^ _ under	a107 e-46 h-26
^ _ units	c-34 d-29 k186 l-42
^ _ until	l-24 m89
^ _ up	a57 d27 g129 h-89 i71 k-47 l56 m-53 o-40 p-44 q-55
^ _ update	h-24 l24
^ _ ups	e-24 l86 o-38
^ _ us	b86 c-28 g42 h25 l-66 m61 o-65
^ _ used	a-29 i36
^ _ verdict	a-39 q63
^ _ verdicts	a-40 g113 k-27 q-37
^ _ vs	g-27 h142 l-48
^ _ w	a-51 e35 i50 o27
^ _ wait	a-44 m-43 p57 q51
^ _ walking	h49 o-25
^ _ want	c67 d47 e-32 f-29 j28 k33 l-79 m-25 n103 o-105 p-24
^ _ wants	a50 e-29 i-42
^ _ was	a92 b-36 e-55 g84 h-34 k-66 m-25 p160 q-67
^ _ watch	a56 e-28
^ _ we	h-28 m32
^ _ weather	l33
^ _ wednesday	i-43 p48
^ _ wee	a29
^ _ week	e-46 g32 h76 o-53
^ _ weeks	h33
^ _ weight	a-39 l55 m-31
^ _ went	a116 e-27 k44 l-45
^ _ were	p31
^ _ what	a-38 f89 g-47 h31 j-68 l-83 p76 q89
^ _ when	k-39 o56
^ _ where	e-27 k39
^ _ which	a-34 h56
^ _ while	a-25 e88 i-52
^ _ who	d-42 i40 l-54 q77
^ _ why	j84 q-35
^ _ wife	a27 h-25 l34
^ _ wifi	l36
^ _ will	a58 h-33 k-42 l49 m106 n-31 p-51 q-44
^ _ wiped	a-27 e29
^ _ with	a-78 f-24 i59 j83 k29 m60 n-52 o29 p-31
^ _ wobbling	a-32 e32
^ _ wobbly	a24
^ _ wod	i24
^ _ woke	a-74 e78
^ _ women	a-24 h87 j-28 l-32
^ _ work	d-55 l-33 m120
^ _ workout	e-29 h30 i37
^ _ worth	g-26 h113 j-26 l-43
^ _ would	e-25 j-31 l-25 o80 q44
^ _ wrong	a-33 b113 i-24 l64 m-52 n-35
^ _ wrote	i-34 p66
^ _ x	a50 i-26
^ _ xmas	l76 m-26 q-37
^ _ yes	a109 l-69
^ _ yesterday	a49 e-31 f-25 l86 p-31
^ _ you	a-75 b109 c-75 f-103 g-54 h-54 i40 k-27 l112 m-43 n-33 o142 q61
^ _ your	h-58 k-25 q153
^ _ yourself	f24 h-40 k-38 l-56 o49 q75
^ _ z	d-36 g-49 l56 m-51 p118
^ _ zero	a85 g-47 h-26
^ _ zone	h-40 k70
^ a	a202 d-37 g53 l-100 m-47 o-41
^ abandon	b180 k-48 l-80
^ about	i42
^ absolutely	a-33 i69 p-31
^ achilles	a53
^ activate	g-27 k-46 l-89 n223
^ actually	b99 l-40 o-32 p80
^ add	a-25 i33 n32
^ adductors	a41
^ after	c-33 f-27 g-25 h-47 j-43 l-83 m267
^ ah	a-69 b52 l-32 o95 p35 q-42
^ all	a24 c-95 d-25 e44 g147 i58 k-24 l-35 m-55
^ already	a30 e162 l-83 o-76
^ always	a-29 j29
^ am	a-33 e55 f-25 g110 o-67
^ amend	b-31 i-58 m-26 p199 q-54
^ an	a46
^ and	j-24 l-88 q143
^ ankle	a112 e-37 h-37
^ ankles	a48 e-31
^ another	k-101 m132
^ ants	a55
^ any	c-24 f63 g107 h-116 j-45 l67 n-24
^ anyone	f-26 l69
^ anything	g51 i-32
^ are	a-85 d-82 e-28 f-32 h323 i-44 j-38 k-28 o-31 q135
^ arms	i-35 j40
^ as	b122 f-58 h-64 k76 l-44
^ asdfgh	b-31 l166 m-49 n-49
^ ask	a-53 k58 l-80 m133 n28
^ asking	a54
^ at	a-112 e109 j-35 k-66 l-107 m241
^ ate	a43 i28 j-31
^ auf	k71 l-28 m-31
^ average	c-24 g89
^ avg	g93 h-52
^ away	b-72 h-30 m-38 o165
^ aye	a164 l-139
^ baby	a-46 e46
^ back	b258 c-38 d27 e-56 g-28 k212 l-151 m-101 n-87
^ backup	b-42 c-50 d191 g-24
^ bad	h-45 k-78 l32 m166 o-50
^ bail	b189 l-74 m-50 o-27
^ bailed	i33
^ bambi	a54 i-38
^ banana	h77 j-70
^ banged	i39 l-24
^ barbell	a-32 i62
^ based	h-40 q66
^ be	a55 e-47 k55 l-62 n-55 o69
^ because	a-43 f-56 g-49 q196
^ bed	a34
^ been	e87 h-28 l-43
^ before	j27 l-36
^ begin	b-30 f-26 h-48 i-26 k-30 n257 o-63
^ bench	i-161 l181
^ bending	a35
^ best	a-54 e-35 g127 h141 i-40 j-26 l-58 p-31
^ better	h-37 j85 l-25
^ between	a101 i-98 j-28 m59
^ big	a46
^ bin	b-28 c93 n-31
^ bit	a85 h-27 i-35 q24
^ blister	e30 l-27
^ bodys	a42 c-25
^ bone	a35 l25
^ bonjour	b-33 e-48 g-33 l197 n-44
^ bot	a93 f74 i-93 l-43
^ both	a47 h37 j30 l-79
^ box	a-26 i42
^ boyfriend	a-37 e25
^ brb	i-48 k-36 l-109 m240
^ break	a-40 i-33 o-40 q125
^ breathing	e52 i-25
^ bridge	i-25 l25
^ bridges	a85 l-39 p-27
^ bring	n91 o-28 p28
^ brown	l64
^ bss	i82 l-24
^ bugger	l-34 o50
^ bulgarian	e-32 i66 l-33
^ bulgarians	i62 p-57
^ bum	a28 e-28
^ burn	c189 d-64 n-29 p-28
^ burning	l85 m-35
^ bus	l45
^ butt	a119 l-116
^ bye	b-52 c41 f-54 h-32 k-43 l133 m-37 o100
^ calf	a64 h-40 i45 l63 o-41 q-25
^ call	b164 c-46 k166 l-52 m-69 o-130
^ calves	a54 b-25
^ came	a54 l-31
^ can	a-170 b-73 c-43 d50 e-63 f-29 g-27 h149 i-25 j76 k31 l107 m165 o-39 p28 q-119
^ cancel	b80 k-66 n-44 o179 p-51 q-32
^ cancelled	i-69 l88
^ capital	a-30 l55
^ captains	l64 p-31
^ carb	f-32 h49 k-50 l34
^ carbs	b-26 h198 j-34 k-36 l-65
^ cardio	j65 l-32
^ carry	e-29 n90
^ catch	m73
^ cause	a-45 f-37 g-32 h-32 q163
^ causes	h30 l-26
^ cba	a-122 b176 m-49
^ celsius	b-33 k188 l-55 m-46 o-30
^ chalk	e-37 i42
^ change	a-71 e-27 g-38 i-44 k172 l-40 p109 q-29
^ changed	b72 l-25
^ charity	a52 e-42
^ chart	g29 h-43 l39
^ check	a110 k48 m63 n-89 o-58
^ checkins	e-29 f-34 k-66 n116 o25
^ cheers	f-49 k-34 l180 m-26 o-32
^ chest	e60 h-29 i-65 j-26 l87
^ chicken	i-67 j50 l36
^ clear	c185 d-59 g-60
^ cleared	a44 h-24
^ clocks	k58 l-28
^ close	b182 c46 l-132 m-41
^ club	a48 i-32
^ cmon	a26 l-25
^ cna	a86 m-31 q-34
^ coach	a29 b-26 d35 l25 o-25 q-25
^ coffee	h137 k-47 m-35
^ cold	h40 j-51
^ come	k-55 m74
^ commands	f278 h-71 j-40 l-82 q-45
^ compare	g52
^ congratulate	l56 o-26
^ convert	e-36 k-65 l111
^ convince	a-31 f-32 j33 q112
^ cool	b-37 f-26 h-52 l192 m-49
^ core	a-36 e32 h-25 j30
^ correct	h78 i-58 k-26 p36
^ correction	a-42 g-27 i-97 p196
^ could	a78 i-63 q24
^ covid	a52 e-52
^ creatine	b-34 e-44 f-28 h201 k-38
^ crossfit	i38
^ crossing	k41 l-34
^ cruise	a30 n-53 o60
^ csv	a-40 c-34 d240 f-26 k-49
^ ctrl	d-36 g-49 l-25 m-51 p214
^ cup	a33 i-33
^ currently	a-113 e188 i-47
^ cut	b-37 l28 n-47 o122 p-45
^ daily	e-25 k-74 n152
^ dark	a30 h-25
^ data	c-38 d76 l-38
^ day	a25
^ daylight	k54 o-34
^ deactivate	l-49 n-91 o140
^ dead	a110 e-25 i-66
^ deadlift	l59
^ deadlifts	a-52 i125 l-30 m-52
^ deads	a-91 i141
^ delay	b-34 g-47 l-80 m197
^ delete	a-71 b-45 c81 d-54 e-24 g-28 i-25 l88 n-24 o88 p74 q-27
^ deload	g-35 h56 i27 j28 o-46
^ destroy	c102 d-77
^ deutsch	b-41 k96 p-27
^ did	a-128 c-29 g73 h-34 i196 j-34 k-37 l101 o-33 p-82 q36
^ difference	h104 j-58
^ disable	b-45 l-59 n-89 o223
^ discard	b227 k-49 l-72 m-34 n-49
^ dizzy	e-26 l115
^ dnd	f-46 k-25 l-108 o239
^ do	a-196 b44 e126 f-123 g-31 h236 i-48 j-39 k-97 l206 m-39 n-49 o66 p-45
^ doc	a-28 j28
^ doctor	a-33 h39
^ does	b-34 e-47 g-24 h258 i-85 j77 k-27 l-171 m-25 q115
^ doing	a-85 e93 h-31 j49
^ doms	a85 h45 m-27
^ done	a91 e-82 h-35 i219 k69 l-71 m-39 o-51 p-49
^ down	a114 l-43
^ download	b-49 c-45 d178 h-27 o-45
^ drank	a40 i-28
^ driving	a-30 h-49 i-53 l-60 m233
^ drop	b104 c118 d-27 g-25 l-135 n-24 o88 p-30 q-37
^ dropped	a28
^ dry	a-67 l73
^ dump	c-54 d106 k-27
^ dying	a47
^ earlier	i43
^ easy	a-128 e100 h32 j32 l50 p-29 q-52
^ eating	a-49 m79
^ eccentric	h88 k-71
^ edit	a-29 c-38 d-24 g-40 i-54 k109 l-57 p134
^ effort	e27 i43 p-51
^ eh	b52 f152 g-52 l-85 o-34 q-32
^ elaborate	c-50 k-47 l-57 q207
^ electric	a28
^ electrolytes	f-38 h63
^ email	c-31 d124 g-49 l-42
^ en	c-32 g-33 k113 q-26
^ enable	b-41 l-33 n177 o-80
^ end	b209 j27 l-95 n-28 o-26
^ english	c-27 k139 o-49
^ enough	b42 e-24 k-41 l-91 n-26 o190
^ enter	i40 p-24
^ erase	c95 g-74 p52
^ esc	b225 f-43 h-24 l-61 n-47 q-32
^ evening	c-67 d-36 l179 m-27 o-30
^ every	a61 h-54 i-42 j37 k34 n39 o-29
^ everyone	a27 q-27
^ everything	c-82 e116 i30 p-37
^ exams	a-31 i-41 n93
^ excel	d103 g-58
^ exit	b270 g-31 i-49 k-47 l-65 o-32
^ explain	a-66 b-45 f73 h63 j92 k-38 l-36 o-56 p-38 q107
^ export	b-50 c52 d208 g-46 h-27 m-29
^ exprot	c-91 d162 l-49
^ f	o43
^ factory	c57 m-35
^ fair	l126 o-67 q-39
^ fancy	a32 j-27
^ fartlek	e49 f-42 h41 q-26
^ fasted	a51 h27 j-27
^ fed	a79 n-38
^ feeding	m38
^ feel	a166 e-51 i-26 k-36
^ feeling	a54 e-40 h-47 k-38 l85
^ feet	a36
^ fell	a45
^ felt	a48 e44 i-25
^ fever	l57
^ feverishly	c-25 h-32 l59
^ ffs	f-47 l156 m-28 n-38
^ finished	a30 e-34 i117 l-43
^ first	a77 e31 f58 j-62 k-41 l-37 m-24
^ fix	a-31 i-61 p135
^ flew	e-31 k53
^ foam	a-41 h146 l-24 q-31
^ foot	e65 q-55
^ football	l31
^ for	e-30 j46 l-45
^ forget	a-36 b202 c170 e-70 f-27 g-46 h-28 k24 l-66 n-27 p-35 q-53
^ forgot	p28
^ four	a31 e-27
^ freeze	f-50 l-53 m-25 o205
^ fresh	a-33 c27 i63
^ friday	a-33 j33
^ friends	b-30 i-24 l77
^ from	a-34 h37 i29 k56
^ front	a29 l-26
^ full	a70 c43 d58 e-75 f-31
^ gap	f-48 g-26 j129 l-32
^ garmin	a44
^ gave	i31 k-26 l26 o27 p-29
^ gday	f-24 g-49 l180 n-27 o-42
^ gdpr	c122 d54 h-32 k-32 l-52
^ gels	h50 j-35
^ get	a-26 b52 c52 f-83 g-28 k48 l-78 m-66 o152 p25
^ getting	a130 f64 k-64 l-50 m-39
^ give	a31 c-45 f43 i-39 j35 k-30 l-57 m26 n-49 o56
^ glute	a29 h-30
^ glutes	a107 l-44
^ gm	b-58 f-47 h-40 i34 l198 o-24
^ go	a-81 b-37 c-29 d-29 g55 h-37 i-39 k71 l119 m-64 n-64 o117 p38 q24
^ goal	a-55 e-24 h-54 i-26 j42 k229 o-48 p-27
^ goals	k33
^ goblets	i54 k-24
^ god	c-28 l39
^ going	a36 b-49 e158 i-52 l-68
^ good	e72 g-27 i43 l48 o-32 q-45
^ goodbye	b-36 k-45 l178 o-37
^ got	a163 b-46 d-28 f-38 g-30 h-48 i53 j62 l110 m-92 n-31 p-34
^ graph	a-48 b-50 d-27 g251 h-42 l-32
^ great	a36
^ green	a66 d-27
^ guide	a-40 c-28 f135 l-46
^ gut	e132 k-53 n-32
^ gym	a-30 i25 j43
^ hack	i58 p-29
^ had	a153 e-48 i-45 j-25
^ haha	b-30 g-24 l202 q-131
^ half	a50 j51 k-31
^ halfway	a-103 e226 q-27
^ halp	f234 h-61 l-67 n-27 o-48
^ halt	b249 f-34 k-39 l-124
^ hamstring	a70 g-25 h-36 i74 p-34
^ hamstrings	a104 e-68 l-41
^ hand	a-31 c-57 d81 e31
^ hang	b27 l-51 m177 n-148 p31
^ happy	i-24 l136 p-49
^ haud	h-31 i-28 l-46 o123
^ have	a132 e-45 g82 h-29 i-47 j-24 p-45
^ he	e-42 l63
^ head	a33
^ heads	a24 j-24
^ heart	a104 e27 h-32 i-24 l-38
^ heat	a-32 h87 q-32
^ heavy	a24
^ heel	a24
^ hello	e62 f-40 g-61 h-30 i-26 k-47 l204
^ help	d-30 f64 l98 n-51
^ hey	b-24 e70 h-34 k-53 l154 n-45
^ hi	e-25 i43
^ hill	e33 h-61 i-24 j32 l79
^ hills	a64 e36 g-35 q-28
^ hip	a30 h-44 i140 k-27 l70 o-48 p-58
^ history	b-32 c-47 g176 h43 l-33 o-31 q-35
^ hit	b35 c-30 e108 m-30 p-24
^ hiya	f-62 i-28 l130
^ hmm	f-49 g-42 l161 n-28
^ hobbling	e32
^ hold	a-49 b-50 c-24 l-66 m228 p-46
^ holiday	h-47 n-45 o107
^ home	b-49 e-62 i28 k112
^ horse	h-66 l78
^ hot	e38 i-28
^ how	c-96 d43 e-83 f81 g154 h86 i-78 j-77 k-134 l90 m-68 p-120 q191
^ hr	a-41 e66 i29
^ hrv	f-51 h55
^ huh	f267 h-51 l-105 o-44
^ hungover	a67 e-27
^ hw	k-25 o55
^ hybrid	h30 l-25
^ hypertrophy	j27
^ hyrox	j32
^ i	a-34 b-166 c137 d-96 e-124 f65 g-185 h-94 i-31 k168 l100 n213 o106 p36 q-95
^ ibuprofen	h40 j-33
^ ice	a38 e-29 h36
^ id	a73 c43 g-30 l-55 n30 q-48
^ if	a-75 e-28 h36 j99
^ ignore	b92 g-69 q-47
^ ill	f-27 l-44 m39 o82
^ imperial	c-34 d-29 h-41 k210 l-38
^ in	a-101 i-28 k87 l-135 m303 n-49 o-43
^ instructions	f232 g-38 k-54 l-27 m-24 q-32
^ intervals	a63 j-48
^ is	a101 b-66 c-31 f55 g-39 h457 i-136 j83 k-100 l-275 m-52 p-49 q84
^ it	a-49 d-26 g-29 i43 l75 o-29 p64 q-29
^ itb	b-36 h220 l-80 m-41 n-25 o-34
^ itching	a30
^ jam	h-39 i-37 l95
^ jelly	a118 i-66 l29 q-63
^ jogging	a-48 e130
^ joints	a61
^ json	d55 l-37
^ jst	b123 l-96 n-33
^ just	a-77 e83 f94 h-36 i46 k52 l-28 n-43 o31 q-60
^ k	a-47 b-42 k-35 l172 m-50
^ keep	c-57 n140 o-28
^ kettlebell	i32
^ kg	a-47 j-31 k-24 l106
^ kids	i-28 l-56 m113
^ kill	b120 c47 k-45 l-29 m-32 n-74 o64 q-45
^ killed	a-54 i140 l-84
^ kilos	k126 p-47 q-47
^ kindly	g-38 l-29 o113
^ km	a-33 k178 l-89 m-32
^ knee	a200 e35 h-43 k-42 l26 m-36 o-35
^ kneecap	a75 h56 l-24 p-51
^ knees	a53 h-53 i-25 l53 n38 o-70
^ knock	b-34 d-38 l59 m-25 n-29 o73
^ knocked	i26
^ l	a-32 m74
^ lactic	h73 q-27
^ lang	g-44 k292 l-86 o-46 p-49
^ language	k87 l-66
^ lap	a-54 e63
^ last	a-45 e72 g90 h-60 k-36 l-46 q39
^ later	a-91 d-28 i-40 l-59 m283 q-30
^ laters	a-32 b-34 l200 m-91
^ lbs	h-34 k168 l-92 m-25
^ leave	a-46 b144 c31 h-68 j128 l-64 m24 p-54 q-49
^ left	a72 i-50 k36
^ leg	b-31 c-47 f-39 g-63 i247 j-66 l154 o-62
^ legs	a244 b-51 e-66 g-37 h-182 i407 l-130 m-41 p-38 q-28
^ let	a-41 b152 c-33 f-37 g45 l-61 o31
^ lift	a-31 j51 k-30
^ lifted	i36
^ lifting	a71 e-46
^ light	a58 e-42 l49 m-34
^ like	a28
^ limp	k-28 l40
^ limping	a65 e-30 h51 j-48
^ list	c-50 d-75 e-36 f46 g245 i-39 o-28 p-25
^ literally	a-34 e117 h-45 i32 l-35
^ little	a37 e-25
^ living	h-28 i41 l-25
^ lmao	a-49 b-25 d-36 l130
^ log	a-62 f-32 g95 i201 k-63 l75 m-47 p-73
^ logging	i46 p-28
^ logs	d-179 g240
^ lol	a-34 b-65 c-38 e-43 h-37 i-41 l390 m-37 n-32 o-34 p-46 q30
^ london	e-28 h-35 k32 l31
^ long	a72 g-55 i-25 k-52 l65
^ look	g150 l-59 m-68
^ losing	a-24 j24
^ lost	a26 d-24 f88 g50 i-55 q-39
^ love	a-25 i31 l44
^ lower	i60 m-30
^ lowering	a30
^ lunch	a40 l-26
^ lunged	l88 o-33
^ lunges	a-150 b-34 e-65 i85 j54 p168
^ lying	a27
^ magnesium	f-28 g-25 h91 l-39
^ mail	d31 j-52 l56
^ main	a-31 k68
^ make	a-32 c45 d67 h-31 i-53 j31 k77 l-62 m-82 n-24 p83
^ managed	i33 l-30
^ manual	f121 g-38 q-43
^ mark	i76 j-24
^ massage	h62 l-50
^ max	h62 i26 l-78
^ may	d43 g-60 q30
^ maybe	a-77 b-28 f-48 l175
^ me	a59
^ meaning	a-43 f-35 h-32 l-39 q162
^ meant	g-31 p59
^ meh	a124 d-49 f-32 m-44
^ menu	b-49 f260 l-46 m-65 q-41
^ merry	l95 m-26 q-37
^ message	m30
^ metric	g-34 k121 l-53
^ mid	a-120 e247 h-37 l-53
^ mild	a107 h-107
^ mile	a-40 e73
^ miles	e-80 g-28 h-36 j61 k225 l-82
^ mind	a32 b-34 h-26 l60
^ miss	n35
^ missed	g-24 l41
^ mon	a-43 j55
^ monday	g-43 l-61 p178 q-49
^ monthly	g42
^ more	a30 c-32 h46 m-40 n-33 o-72 q126
^ morning	a-61 h-45 i-31 j53 k-35 l350 n-112 o-49 p-47
^ move	b-33 k111 l-29
^ moving	e-36 k42 o30
^ mums	l29
^ muscle	a-60 h44 j-34 l69
^ muscles	a43
^ mute	a-42 b-44 h-48 l-116 n-50 o324
^ my	a30 b26 c-115 d-26 e-161 g176 h-67 i-117 j24 k173 l299 m-59 n-28 o-78 q-88
^ nah	a-24 b101 d-35 o-27 p38
^ neck	h79 l-34 o-40
^ need	a57 f-45 h-50 l128 m-32 o-31
^ netflix	d-88 l159 m-32
^ never	a54 b110 h40 k-43 l-68 n-79 o74 p-45
^ nevermind	b181 h-25 l-106 n-37
^ new	e-35 f89 k31 l28 p-58 q-24
^ newbie	f66 q-42
^ next	a77 h-37
^ nice	a-33 b-49 l219 o-45 p-65
^ night	k26 m-24
^ nine	a98 i-37
^ no	e-46 f-61 g-26 i-63 j34 k57 l222 m-92 o56 p33 q-109
^ noodle	a90 i-73
^ nope	a-24 b-37 e-25 g-46 l173 n-45
^ nordic	h-30 i133 l-80
^ nordics	a-39 b-25 i108 p-31
^ nose	a102 l-102
^ not	h-28 i-184 j-33 l-160 m323 o149 p59 q-85
^ note	i45
^ nothing	a127 e-75
^ notifications	n39 o44
^ now	a-122 e129 i-32 k-50 m94
^ nudge	k38 n27 p-40
^ nuke	b-57 c202 l-48 o-37 q-35
^ numb	c-25 l76
^ nvm	b312 g-25 h-50 l-73 m-39 o-40
^ off	a-44 b-130 k-37 l24 o272 p-36
^ oi	a35 b-30 d-27 e-26 g-45 l202 m-40 o-43
^ ok	a-232 f-65 h-105 k-45 l443 m-40 n77 o-63 q60
^ okay	l56 n-47
^ omg	b-44 h-47 l203 m-29 p-36
^ on	a-225 b49 e292 f-34 g-24 h-50 i-77 l-184 m95 n147 o43
^ one	a45 e36 i-35 j-29 k-32 m178 n-53 o-54 p-59
^ only	a-42 l-30 m33 o95 q-24
^ oops	a-60 b29 i-38 l-30 m-67 n-35 p224
^ open	c-25 g57 l-24 q-30
^ opt	a-31 b-50 g-31 l-50 m-25 n134 o96
^ options	f144 g-28 l-49 q-35
^ order	f-32 j172 l-52 m-24
^ ouch	a-35 q27
^ out	a-148 b-44 d-30 e348 i-29 k-37
^ overheated	a34
^ overview	b-45 g237 h-80 l-68
^ pace	a-33 k34
^ pack	l-38 o60
^ pain	a50 h-55 l54
^ park	b-43 l-30 m145 o-49
^ parkrun	a40 b-53 e24 i-42 j87 m-43
^ parliament	k-30 l83 m-24
^ passed	o29
^ past	g117 k-27 o-45 q-37
^ patella	c-41 h77 l-25
^ pause	g-45 h-30 i-38 l-56 m-50 n-136 o449
^ pausing	e25
^ pee	e30 h-27 l110 m-49 o-28
^ peed	a25
^ peeing	a122 b-37 e-26
^ permission	a55 e59 l-71
^ physio	a25 d27 e-41
^ pick	e43 o-24
^ pilates	h-32 i77 q-28
^ pinch	a37 l57 q-26
^ ping	k78 l-49 m36
^ pins	a46 e44 i-81
^ piss	a49 l48 o-64
^ pistols	a-39 i69
^ plan	a32 j27
^ planning	a43 e-35
^ plantar	h51
^ please	a52 b191 d-25 g-31 k-64 l-58 m-43 o47 q-58
^ plot	a-43 g147 h-41 i-28
^ polski	f-47 k187 l-68 n-38
^ pop	e38 g36 h-28 j-35 l72 o-26
^ popped	a-53 i69 n-27
^ popping	i36 o-32
^ post	a36 e-25
^ postpone	b-49 k-44 l-87 m211
^ pounds	k24 l-24
^ pre	h44 l-26
^ preferences	f-48 k180 l-50 o-43
^ press	l39
^ previous	a-40 g88 h-38
^ print	a-38 c-27 d115 e-29
^ prioritise	h-47 j-46 k126
^ probably	a26
^ progress	a-50 f-24 g158 j-29 l-34
^ proper	h96 k-37 p-39
^ protein	h187 l-95 o-26
^ prove	b-55 q122
^ pt	a-29 h28 i32
^ pull	g94 h-28 i-63 l34 o-38
^ pulled	l46 o-31
^ pure	a44 i-44
^ purge	c225 d-55 h-44 l-61
^ push	b-25 e-48 m134 p-25
^ put	a-97 e-28 h-33 i113 j-25 k64 m92
^ quads	a206 b-48 e-99 h-26 i64 l-69
^ quick	a-25 e66 h72 i65 k-30 l-120
^ quiet	a-49 m28 o119
^ quit	b197 d-31 l-79 n-71 o43
^ race	j28 k-26
^ racing	a-31 e42
^ racked	a-32 i54
^ ran	e-50 g-30 j-27 l174
^ rate	c-52 l89
^ raw	d69 k-40
^ rdls	e-24 i64
^ re	l-30 n54
^ reactivate	g-45 h-32 l-51 n185
^ read	h91 l-56
^ really	a-51 h-29 q116
^ reason	q31
^ reasoning	k-25 q60
^ reasons	k-55 o-24 q125
^ recap	c-28 d-29 g193 k-31 l-70
^ reckon	a36
^ recommend	g-27 j-27 l139 m-25 o-32
^ record	i71 p-45
^ recovery	a62 b-41 i-47 l68
^ red	a47 l-52 o29
^ register	n55 o-55
^ relocating	k63
^ remember	l25 p-27
^ remind	a-40 g28 k-46 l53 m130 n-30 o-41
^ reminder	k56 l49 m-31 n-37
^ reminders	k43 o-28
^ remove	b-49 c83 n-80 o63 p149 q-26
^ replace	i-55 p55
^ reset	b60 c47 h-24
^ rest	a107 k-28 l-54
^ restart	a32 b152 k-38 l-49 o-46
^ resume	a-24 h-43 n196 o-78
^ rev	i42
^ revert	a-49 k-26 l-57 m-77 p242
^ rhabdo	a-49 h72
^ right	c121 k-24 m-34
^ rip	a75 c46 d-72 h-30
^ rollback	h-34 l-34 m-46 n-47 o-31 p213
^ romanian	i69 k-48
^ rpe	a33 g35 h32 i-103 k-45 m-30 p168 q-41
^ rubbish	f-34 q50
^ run	a-76 e87 g-25 h-147 j65 l222 m-44 n-34
^ runners	h52
^ running	a-165 b-44 e201 h-38 j25 l169 m-51
^ runny	l28
^ s	a-24 e27
^ saddle	a44
^ same	j43
^ sandwich	a-31 j33
^ saturday	a30
^ save	a-29 b-27 c-32 d179 i33 j-25 k-27 l-59
^ saw	a24 e-42 h46
^ say	a56 l-45 m-42 o-72 q138
^ says	d-42 q82
^ school	a27
^ sciatica	a76 i-30 l-35
^ scrap	b133 c62 k-41 m-30 q-37
^ scratch	b25 i-42 p73 q-34
^ scroll	g71 p-41
^ scrub	c114 d-30 g-44 l-31 p30 q-28
^ second	e25
^ see	l80 m-26 o-24
^ send	c-43 d229 k-43 l-101
^ session	f-75 l102
^ set	i-53 k68 l44 o-53 p30
^ settings	k62
^ seven	k38
^ shakeout	a85 f-40 g-31
^ sharp	k-56 l116 o-41
^ shattered	a148 b-27 l-75 o-42
^ she	e-34 l72
^ shift	k95 m-63
^ shin	e37
^ shivering	a63 h-26
^ shoes	e28
^ shooting	a29
^ shorter	g-31 k125
^ should	a69 b-49 d-24 e95 h116 l-100 m-29 p-37
^ show	a-54 c-54 d-40 f84 g379 i-43 k-25 l-157 n-40 p-53 q53
^ shred	c88 d-68
^ shush	g-42 h-36 l-68 o178
^ shut	b-61 d-38 o153
^ sick	a68 e-30 i72 l-43 m-47 n-25 o35
^ side	h25
^ sign	g-28 l-40 n65 o36
^ signs	h47 l-24
^ silence	l-59 m-27 n-58 o211
^ sing	b-24 d-25 f-46 l142 q-32
^ sir	a38 i-29
^ ski	l38
^ skip	b62 g-50 k-24 l-42 m49 o44
^ skipped	a86 e-63 i-43 l122 m-28 p-31
^ sleep	h69 i-36
^ slept	a139 l-44 q-88
^ slow	a-50 e89 i-43
^ smashed	i41
^ snap	a25 e28 l-27
^ snooze	a-44 c-32 k-48 l-45 m282 p-38
^ snoze	g-32 h-25 l-51 m196 n-50
^ so	a80 e54 g-33 h-101 j-49 q73
^ something	a56
^ sore	a106 e48 f-46 h-84 k-47 l103 n-48
^ soreness	k-26 q-26
^ sorry	b-45 f25 l143 p-67
^ sos	e28
^ speak	k26 l-59 o48
^ speed	j39
^ spin	j42
^ split	h-33 i32
^ sprints	j33
^ squat	a-49 h82 i53 o-51
^ squats	i176 m-26 p-51
^ squatted	a-35 i123 j-38
^ squatters	k-25 l39
^ sry	l34
^ stabbing	a88 h-43 k-30
^ stairs	a110 l-66
^ standing	a33
^ start	b-25 c25 i-26 k-61 n232 o-67
^ started	e28
^ static	a-24 h30
^ stats	g195 k-27 l-44 q-48
^ step	e-32 i69
^ still	e186 g-62 k-46 l-73 m92 q-28
^ stitch	g-33 l65
^ stomach	a33
^ stones	k24
^ stop	a-82 b167 c-54 d-24 e-207 f-48 h-85 k-40 l103 m-46 n33 o360 p-60
^ stopped	a-25 e98 i-49
^ straight	a34
^ strava	e73
^ streak	g71 q-27
^ stretching	g-28 h190 m-41 o-47
^ strides	e35 h114 l-31 n-47 q-35
^ strike	c-39 d-43 l-33 p173
^ stuck	f58 j-58
^ subject	d58 i-26
^ subscribe	g-47 l-54 n203 p-33
^ sum	g54 l-41
^ sumo	a-38 i171 l-39 n-31 p-47
^ sun	c-28 e62
^ sup	b-43 h-39 l152 o-45
^ sure	a41 b-41 j-29 l208 o-48 q-117
^ suspend	h-48 k-46 l-69 o227
^ swam	a-40 i-36 l103
^ swap	i-71 k32 m-24 p114
^ swim	a32
^ switch	k91 n56 o-45
^ ta	b-31 g-24 l201 m-49 o-50
^ take	a-115 b-53 e-29 f-24 i-60 l36 n-25 o156 p197 q-29
^ talk	a49 b-34 c-31
^ taper	a-47 f-49 h143 q-42
^ teach	a-66 h113 n-36
^ teeth	a78 e-28
^ tell	e57 h109 j42 o-25 q-55
^ temp	a101 e-36
^ tempo	a-66 e28 j95
^ ten	a33
^ terminate	b173 g-39 l-90
^ test	f-50 g-45 h-59 l237 o-47
^ testing	l67
^ text	k40
^ texting	e71 l-24 o-26
^ thank	l91
^ thanks	b-27 c-27 f-25 h-26 k-71 l296 o-78 p-27
^ that	a-83 b-74 c-25 e-34 h-83 i-30 l296 n-27 p114 q30
^ the	a-65 e-24 f-24 g-64 h63 i129 j-56 l176 m-26 p32 q-101
^ there	a51
^ thermometer	a71 e-41
^ they	g-26 l36
^ thighs	a25 e-27
^ thinking	a47 e-26 h-30 l80 m-51
^ this	e-44 f-65 h-24 i-39 l169 o72
^ thought	a-34 e31 q25
^ three	a56 l-25
^ threshold	i-35
^ throw	b105 c42 l-30 p-54
^ thrusts	i117 k-42
^ thx	b-49 l259 o-116 p-27
^ tight	a58
^ time	h-56 k37 l45 m-45 o45
^ timezone	b-40 i-34 k176 o-44
^ tingly	a32
^ today	a-51 i30
^ toes	a62 l-26
^ toilet	a29
^ tomorrow	a-153 k-49 l-143 m375
^ tonight	a-46 j-29 m69
^ tonights	a43 e-37 k-39 l-34 m77
^ too	b39 h-78 k-45 m92 n-27 o44
^ took	i29
^ tore	a29 e-57 i33
^ tossed	a78 e-35
^ track	a24 k-29 l47
^ train	a38 h-65 i-28 l97 p-28
^ trained	a-40 i84
^ training	a62 e-31 g83 h-100 k76
^ treadmill	e29 j29 l-33
^ trend	f-36 g80 h-27
^ trun	l-33 n39
^ try	a-37 m84
^ tuesday	a-84 i50 j83 q-26
^ turn	h-32 k26 l-51 n95 o55
^ tutorial	b-50 f192 g-27 l-45 p-24
^ tweaked	j34
^ twinge	a58 k-24
^ two	j69 k-30
^ ty	f-46 g-41 l172 n-25
^ tying	a26 l-26
^ typo	i-61 p95
^ ugh	a-28 d-48 l129 m-36
^ uh	a29 i-24
^ un	i-35 l-29 n105 o-101 p60
^ under	i25
^ undo	a-69 b-32 d-29 g-57 i-25 k-49 l-34 p320
^ units	h-26 k78 l-43
^ unmute	a-30 b-32 e-33 k-47 l-53 n254 o-33
^ unpause	c-24 f-30 l-78 m-49 n233
^ unsteady	a25
^ unsub	a-39 g-48 l-44 o164
^ unsubscribe	m-47 n-32 o125
^ update	e24 i-87 p110
^ upper	a-43 i-76 l116
^ urine	a75 k-27
^ use	e-27 f-51 k188 m-50
^ used	a32
^ utc	b-47 g-35 k176 l-48
^ vo	h75 l-35
^ voice	a-36 e40
^ wait	a-50 b61 d-24 h-26 i-25 j69 l-79 m171 q-39
^ wake	l-28 n72
^ walk	a36 f-27 q89
^ walked	i35
^ walking	a63 e27 h57 i-44 p-40
^ wall	a-62 i137 l-32
^ want	e-45 k-24 l94
^ warm	a-45 h-24 j32 l53
^ warmed	i25
^ warming	a25 e-40 j29
^ warmup	a-58 e72
^ was	a46 e-34 h135 l-126 p-47 q74
^ wat	b-51 f252 h-48 k-32 l-84 m-37
^ watch	a-58 e113 n-34
^ watched	i28
^ wdym	b-37 l-92 o-46 q263
^ we	l26
^ weather	a-52 l68
^ wee	a57
^ weekend	j28
^ weekly	a-38 b-44 g59 h-51 j109
^ weights	k88 l-63
^ well	a32
^ went	e-26 l36
^ weve	e-35 k57
^ what	a-44 c-34 d-34 e-57 f57 g147 i-90 l56 m-32 o-35 p-106 q216
^ whatever	b-25 l161 o-46
^ when	a39 e-50 g69 h81 j-27 p-25
^ where	a-59 c31 f32 g37 h-94 j-49 l43 q78
^ which	f60 j-79 k26 l24 m-25 o-48 q95
^ whit	a-55 f88 l-42 q57
^ who	a-129 b-112 f110 l195 m-29 q33
^ whoa	e62 h-30
^ whos	a-132 j-31 l263 q-32
^ why	a-310 e-48 f-33 g-43 h243 i-38 j-106 k-41 l127 m-89 o-26 p-69 q416
^ whys	a-33 p-30 q126
^ wich	a-42 j82 l-30
^ will	h49 i-31 l104 m-73 q-32
^ wipe	a-52 c156 i-50 p94 q-26
^ with	a-62 e48 m49
^ wobbly	a163 b-39 e48 f-41 l-89
^ woke	a161 e-79 i-28 m-28
^ woozy	e35
^ worst	f-45 h-48 l80
^ would	a116 b-24 j37 k-40 l-61 o-26 q-26
^ wow	b-45 l190 m-49 o-31 q-25
^ wrong	a-62 b-62 e70 i-45 l-114 p269 q-30
^ wtf	h-43 k-49 l163 p-29
^ yay	a27 b-49 h-34 l139 n-42
^ yes	a-139 b-51 e49 g-36 k-46 l289 n89 o-114
^ yesterday	a-70 i138 l-40 q56
^ yo	b-49 f-27 l216 n-49 p-47
^ yoga	i-63 l125 p-43
^ you	a-58 c-52 e-41 f-99 g-56 h-54 i-162 k-40 l260 n145 o74 p133
^ your	c-47 d-49 f-46 k82 l130
^ z	l-68 m229 p-130
^ zero	a117 b-42 e-27 l-37 o30
^ zip	c-44 d70
^ zone	a109 h41 k-35 m-47
a	a90 b-56 c-106 d62 e-71 f-45 g-53 h51 i41 j-25 k-65 l162 m49 n-36 p-61 q41
a #	a126 h-112 i-50 j76 l-86 m-39 q70
a _ #	a163 e-36 h-34 i-40 j-24 k99 l-85 p-38
a _ $	a-119 b-35 c-34 d-65 e28 g94 h-145 i-37 l97 m118 n-78 o52 p90 q26
a _ :	e-25 h-24 l29
a _ ?	a-161 e-25 h32 q187
a _ a	a-37 h77 j-24
a _ about	h25
a _ after	a-33 h86 m-32
a _ ago	e37
a _ and	e78 i-42
a _ at	i34
a _ attack	l35 o-25
a _ bad	a27 h33 j-44
a _ band	e29
a _ bath	a24
a _ between	a-25 j31
a _ bit	a-45 e35
a _ block	h45 q-41
a _ button	d42
a _ by	l34
a _ cake	i32
a _ can	a-63 e63 l31 m-28
a _ check	n38 o-32
a _ coach	o26
a _ cold	a63 i-42
a _ day	a87 f37 h-35 l-68
a _ days	o35
a _ dog	h-38 l41
a _ down	j25
a _ each	a-28
a _ every	n30
a _ felt	a-35 e35
a _ flag	h-28 q54
a _ for	a94 g-27 h42 j-43 k-39 l54 m-45 n26 q-25
a _ fracture	a-32 h98 l-34
a _ from	e-25 l-25 o80
a _ headache	l34
a _ heart	l31
a _ hip	h40 j27
a _ hour	i-43 l31
a _ hours	i70
a _ how	a-28 l41
a _ i	e47
a _ in	b27 c24 d-27 f-100 h33 i-39 k-28 l47 m58 o36
a _ is	k29
a _ jab	a-39 h41
a _ just	a37
a _ k	a-33 e-80 h-45 j54 l84
a _ kg	h50 l-36
a _ knee	a36 g26
a _ last	h32
a _ later	l-26 m39
a _ legs	h58 j-67
a _ lol	e34 i-29
a _ mid	a-28 e28
a _ mile	a48 l-51
a _ min	h36 i-34
a _ my	a-30 q27
a _ no	a38
a _ noise	a76 l-66
a _ now	a-43 d55 p24
a _ of	c-33 d70 e-57 g25 h64 j-24 l-33 m-25 q34
a _ off	a51 h-24
a _ ok	j24
a _ on	e-63 h-34 i141 n-27
a _ one	h-47 j25 l54 m-34
a _ only	a43 i-33
a _ or	a-91 d24 f47 j106 l-60
a _ out	a46
a _ pain	a-24 h-32 l88
a _ pb	i31 l-31
a _ person	a27
a _ pop	a37
a _ pre	a-27 h-70 j27 l70
a _ quad	h-25 i-32 m65
a _ reminder	n36
a _ run	a-72 h107 j-26
a _ running	a-36 e49
a _ session	a-64 h26 j50
a _ set	h-56 l56
a _ should	j29
a _ since	a-62 e29 i30
a _ so	e-28 k24
a _ soreness	h37 l-26
a _ spot	n32
a _ squat	p30
a _ stab	l34
a _ stiff	a106 e-24 l-47
a _ still	a-74 e34 h30
a _ stop	o25
a _ tender	a59
a _ then	a28 d35 j-29
a _ thing	h26 i30
a _ time	a-29 m83
a _ tired	a66 m-30
a _ today	a26 q-28
a _ tonight	i-40 l55
a _ try	l-56 m56
a _ turn	e-33
a _ two	a37
a _ under	e33
a _ up	e-24 l48
a _ way	a28 i31
a _ what	l29
a _ when	q27
a _ will	l64 o-52
a _ with	i-29 j34 l-25
a _ without	h38 l-38
a _ workout	i59
a baby	a34 o39
a backup	d77 l-39 m-38
a bad	i-24 j28
a bakery	a-52 l73
a balloon	k-29
a bath	a-50 l62
a beat	a24
a beer	i-25 l36
a bench	a-43 e24
a bet	a-30
a bit	a28 d-30 h-42 i59 k-34 l-43 m45 q28
a board	a36
a boat	a45 e-40
a boot	o36
a bot	q27
a break	a-80 l-40 m-45 o212 q-26
a burrito	l25
a call	l-99 m117
a chair	a24
a cold	a60 h29 m-38
a copy	d75
a couple	i42
a crack	c28
a crime	j27 l-25
a crunch	a35
a csv	d33 l-27
a cut	k46 l-37
a daily	n68 o-44
a daisy	a33
a day	a-28 j81
a deload	h45 l-49
a dent	e-24
a doctor	q38
a dodgy	g26
a dog	a47
a download	d48
a drum	e-29
a fever	h77 l-43 m35 o30 q-28
a few	o35
a file	a-70 c-24 d171 l-47
a five	a45
a fortnight	o37
a four	a32 i-31 q42
a free	a63
a friend	e37
a fun	l49
a gap	j26
a goal	l34
a good	a-50 h-95 i37 l136 m60 p-27
a grandpa	e27
a grapefruit	a34 l-27
a hamstring	h52
a hard	h-55 l78
a headache	a-35 l56
a heart	l41 o-25
a heavy	h26
a hill	a34
a hot	a35 h-27
a human	f-27 l72
a jab	a-24 e24
a jog	a-51 e29 h-29 j37 q44
a joint	l38
a joke	l115
a json	d31
a kitten	a26
a knife	a-54 i46
a leg	a-81 d-27 f37 h-27 l92
a lego	h-56 l56
a light	a24 i-30
a little	a26 e26
a long	a-39 j25
a loud	a38
a marathon	l42
a mate	a-30 h36
a meeting	a-25 e-29 m63
a mile	a29 e53 h-57 l34
a mistake	p30
a month	k51 l-41 m-25 o47
a morning	h31 j-31
a needle	a43 o-39
a night	a-31 e31
a nine	a38 e-25 p44
a no	a-53 f51 l-72 q142
a noise	a36
a pain	h-32 i-33 k24 l46 o49
a pb	a42 l-47
a person	a-24 f24 h32
a personal	a24 h-24
a pistol	a-28 i29
a pizza	l32
a podcast	g-27 j-27 l97 o-32
a pop	a-47 h82 l32 q-27
a proper	h34
a race	h35 j34 q-49
a real	l46
a reason	e33 q-29
a red	f-36 h-61 l56 q70
a rest	m-29 o106 q-35
a right	a-52 l40
a rock	e28
a root	a-36 e36
a run	a35 h102 i-40 j24 l-84 o-25
a sandbag	i28
a scale	a28
a scam	h66 l-62
a sec	a34
a session	f37 l-43
a seven	a57
a shakeout	a-47 e31 h52 l-36
a sharp	a-33 l27 n32
a shuffle	a26
a side	h-39 l49
a sin	a-28 j32
a six	e34 i-30
a slightly	e-25 q44
a snap	e56
a sniffle	a25
a soft	a31
a song	d-25 l39
a sore	h24 l-26
a spreadsheet	d69 l-39
a squat	i31 l-31
a stab	a42 e-60 l44
a stabbing	a-48 i30
a star	d-32 l35
a stitch	h39
a stone	a41 i-42
a stress	h92 l-34
a sub	k50 l-29
a sudden	a-56 e45 h34
a temp	a-57 h68 l-47 m42
a tempo	a-52 j36
a thing	h28
a threshold	a-43 h25 j39
a timer	l45
a tiny	e31
a train	a-36 e54 l-26
a triathlon	k63
a trot	a28
a tutorial	f67 l-67
a tweaked	h-25 i-44 m60
a twinge	p37
a two	a99 l-43
a walk	a63 k-29 l-44 m-27 q58
a wall	a-45 l36
a wee	a32 h-28 m34
a week	a70 g-36 h118 j-51 l-54 o39
a while	m31
a whole	i43
a workout	f41 h43 l-54
a yes	a-39 q76
abandon	b214 k-48 l-87 o-28
abandon $	b95 k-48 o-28
aban~	b214 k-48 l-87 o-28
about	a41 c-59 d61 e-45 f-58 h84 k45 n-28
about #	a55 h-28
about $	l-28
about _ $	b25 c-40 d49 h96 i-61 l-29 m24
about _ i	a34
about _ legs	o32
about _ minutes	i39
about a	h-30 l51
about four	a38
about it	b58 c-36
about me	d97 o-49
about muscle	a-33 k36
about my	a-31 o45
about protein	h39
about running	h-31
about runs	a-32 o24
about the	a-56 f-31 h-48 l29 m52 q61
about to	a52 e-57
abou~	a41 c-59 d61 e-45 f-58 h84 k45 n-28
above	c-31 g59 l-64 p62
above the	a32
abov~	c-31 g59 l-64 p62
abs	a-62 b-25 i66 j67 l-46
absolutely	a60 h-40 i26 p-31
absolutely not	a88 h-37 i-40
abso~	a64 h-40 p-31
acc	c156 g-45 l-54 o-29
access	c-31 d120 h-32 i-26
access _ $	c-31 d72 h-32
access request	c-31 d120 h-32 i-26
acce~	c-31 d120 h-38 p-28
accident	b46 l-26 n117 p-88 q-37
acci~	b46 l-26 n117 p-88 q-37
according	l-40 p-38 q112
according to	l-40 p-38 q112
account	a-27 b-32 c211 f48 l-50 o-37 q-27
account $	b-32 c189 d-33 f63 l-84 o-36 q-27
accountable	a-24 m-93 n141
acco~	a-52 b-32 c187 f44 l-89 m-97 n133 o-56 p-52 q84
acct	c267 g-38 l-98 m-47 o-30
ace	f-25 l25
ache	a174 i-27 j-46 l-34
ache $	a73 e36 h-40 j-39
ache _ i	a-24
ache _ like	e-24 q42
ache a	a29
ache on	a-27
ache the	a36 h-36
aches	a104 e-48
aches _ $	a106 e-52 h-27
aches _ the	a-25 i38
ache~	a104 e-48
achilles	a59 h42
achilles snapped	o31
aching	e26 f24 i25 l-57
aching _ $	a55 l-56
achi~	a60 e26 h28 l-78
achy	a63 j-24
acid	a-33 h115 l-29 q-27
acl	a40 e-58 k-43 m-37 o123
acl _ #	a40 e-40
activate	g-27 k-46 l-89 n223
active	h33
active recovery	h33
acti~	g-27 k-55 l-89 n230
actual	a101 e-47
actual hip	a45
actual run	a27
actually	a34 b96 g-25 h26 i-74 k-39 l-61 o-36 p154 q-33
actually $	a30 g-25 i-25
actually _ $	b104 p-90
actually _ leg	i-30 p30
actually _ was	l-31 p35
actually do	b30
actually i	p28
actually it	l-31 p35
actually no	b99 p-68
actu~	a136 b96 e-66 g-28 h26 i-95 k-52 l-75 o-36 p150 q-33
add	a-133 b-27 e119 h-64 i39 l-43 p83 q105
add #	a-47 e39
add _ #	a-60 e53
add _ $	a-39 b-27 e38 h-41 i-51 l-40 p60 q105
add _ i	p25
add _ leg	i35
add a	i35
add hills	e29
add leg	i42
add that	p26
add them	i-40 p52
adductor	a33 i30
adductors	a64
addu~	a97 e-42 i30 l-27
adjust	k25
adjust _ clock	k25
adjust the	k25
adju~	k25
advice	j40 m-24
advice _ $	a25 j40 m-24
advise	a24
advi~	a42 e-31 j35 m-24
af	a77 c-44 f123 i24 k-49 l-72 m-42
af $	a104 c-44 f123 k-49 l-72 m-42
affect	h24
affect _ $	h24
affe~	h24
after	c-33 e-40 f-25 h145 i-124 j71 k43 l-132 m158 p-39 q-53
after #	a-87 e34 h53 m25
after $	a-86 g-37 i105 j-24 k-26 m113
after ?	h-39 j84 l-36
after _ #	e-30 i60 m-39
after _ $	a26 f-40 i-91 j-79 l41 m171 o75
after _ and	a49 i-40
after _ before	h-28 j36
after _ can	a-24 h-34 j58
after _ day	a-44 h143 i-43 j-39 q-27
after _ ext	a50 h-30
after _ flight	a28
after _ gym	h67 l-38
after _ is	h47 j-28
after _ last	g31
after _ leg	a-69 g57 h-27 j37 n36
after _ lol	i39 l28 m-48
after _ long	j29
after _ match	c-27 m35
after _ or	h44 j-29
after _ quads	e44 i-26
after _ run	a-25 e-46 h24 j41 m26
after _ should	a-32 j33
after _ thrusts	a25 h25 i-37
after _ yesterday	a33 h-28
after a	a-70 h58 j83 m-39
after church	i37
after coffee	a28 h-52 m27
after deadlifts	h50 i-29
after deads	q26
after dinner	e-30 m65
after every	n36
after hack	a34
after hacks	a57
after heavy	a-45 h27
after hip	a29 h25 i-37
after leg	h82 i-60 j-28 q-35
after legs	a-57 h98 i36 m-39
after lifting	a-36 j52
after lunch	a-27 l45
after lunges	a43
after my	g-25 j44 l-30 m78
after or	h-28 j39
after rdls	a32 h-25
after running	h-55 j55
after school	i60
after squats	a-30 e43 h92 i-171 j45 k25
after that	a69 l-25 m-32
after the	c-27 g34 h36 j24 l-63 m26
after training	f25 j-40 m28
after weights	j27
after work	j-24 k49 m31
afternoon	a103 b-53 e-87 i93 k-41 m30
afternoon #	a39 e-37
afternoon $	a49 b-49 m28
afternoon _ #	a69 i-57
afternoon _ $	m30
afternoon _ you	j25
afte~	a108 b-76 c-33 e-127 f-48 h123 i-30 j92 l-143 m188 p-24 q-66
again	b-27 e28 h-79 i73 k-59 m54 n192 o-32 p-57 q-71
again $	a43 b-54 i36 j-38 m-111 n138 o42 q-27
again ?	a-64 e53 h-27 l68
again _ $	a-97 e77 h-39 i59 l69 m39 n-50
again _ a	a-24 j37
again _ are	l-28 n49
again _ monday	n37 o-24
again _ this	c31
again _ to	a38 i-26
again after	a-27 e36 h-25 j37
again at	k-30 m64 n-29
again easy	a25
again from	b56 o-24
again in	m27 n-27
again lol	l63 n-36
again now	a-29 e35
again that	n25
again the	l-34 m60
again today	a71 l-47
again with	c31
against	a-49 c-29 f-25 g33 l-43 q124
against _ $	c-29 f-25 g-25 l-43 q126
against me	c-29 f-25 g-25 l-43 q127
agai~	a-52 b-27 e44 f-41 h-92 i83 k-73 m54 n192 o-37 p-62 q53
age	h49 l35
ages	c24 i28
ago	a143 g-35 h-58 i78 j-104 l-30 m-84 p32 q37
ago #	a50 i-48
ago $	i81 m-60 n25 p-26 q53
ago _ #	a34 i-47 p37
ago _ $	a-78 e-27 i69 k47
ago _ i	a55 e-28 i-27
ago _ my	p32
ago _ now	a30
ago _ to	a-30 e43
ago _ trained	i31
ago and	a117 i-81
ago easy	a-56 i56
ago i	e29 i42
ago legs	a44 i-46
ago not	a-38 p63
ago run	a35 j-24
ago sore	a33 i-33
ago still	a-29 e36
ago treadmill	a33 i-27
ago was	p30
agony	a37
agon~	a37
ah	a-64 b52 l-32 o95 p35 q-42
aim	a-79 e-37 i-26 k178 l-27
aim _ a	a-45 k77
aim is	a-45 k77
air	a-48 i64
air _ #	i27
air squats	a-37 i64
aires	k39
aire~	k39
airp~	e41 k-36 l-30
alarm	h-33 k-95 l138 n31 o-33
alarm _ $	h-33 l32 n31
alar~	h-33 k-95 l138 n31 o-33
alcohol	h27 l-24
alco~	h27 l-24
ale	a-27 l64
aler~	b-25 o38
alive	a-55 e46 l33 q-24
alive $	a-27 e27 l33 q-24
aliv~	a-55 e46 l33 q-24
all	a173 b-106 c280 d149 e47 g66 h-98 j-101 k-80 l-52 m-120 n-51 o38 p-125
all $	a-62 b-32 c-40 d119 e-78 h-24 i67 j-35 k30 o66
all _ #	a-30 c-46 e24 g48
all _ $	a32 c-38 d-40 e129 g64 i-110 l27
all _ a	e45
all _ and	e-29
all _ both	a26
all _ but	a-35 i38
all _ data	c66 d-39
all _ datas	c33
all _ entries	d49 g-37
all _ for	a27
all _ info	c67 d-30
all _ it	c57
all _ logs	c71 d-71
all _ on	a60 l-31
all _ records	c-37 d37
all _ stuff	d25
all _ them	c35 p-42
all _ training	d35 g-28
all _ workouts	c-55 g76
all _ you	d32
all every	c37 p-28
all fine	e77 m-55
all good	a41
all i	c36
all information	c42
all morning	a44
all my	b-24 c154 d-26 l-24 o-30
all night	a42 c-24
all of	c110 l-26 p-56
all over	a40
all the	l50
all this	d29
all to	d51 i64 k-51 l-30
all week	a25
allowed	a191 b-33 e-43 h-37 l-31 o-41 p-28 q66
allowed $	h-26 q73
allowed ?	a29
allowed _ $	a81 o-26
allowed out	a70 o-26
allo~	a174 b-33 e-48 h-37 i-27 o-41 p-28 q66
almost	a34
almost ate	a34
almo~	a34
alone	e-37
alone _ $	a-29
along	a-29 e97 k-24
along the	e27
alon~	e61 k-24
already	a-86 b-43 e146 f-43 h-86 i119 l-36 o56
already #	a-43 i25
already $	e-40 i46 l-71 o131
already _ #	a38 l-51
already _ $	e123 i71 l-98 o-76
already out	e154 l-33 o-76
alre~	a-86 b-119 e146 f-74 h-86 i95 k-48 l213
alright	a46 e-32 h-51 l53
alright ?	j26
alright _ $	j26
alright _ ?	a24
alright parkrun	a24
alri~	a46 e-32 h-51 l53
also	a-82 e-30 f35 i30 j-42 k105 n28 p44
also _ have	a-42 k51
also i	a-41 f26 k51
alternate	j58 l-32
alternate days	j58 l-32
alte~	a-28 h29 j58 l-32
always	i-24 j53 k24 l-53
always $	a45 h-25
always _ $	h54 l-47
always serious	h26
alwa~	i-24 j53 k24 l-53
am	a-47 b24 e107 i-63 j54 k115 l-48 n43 o-31 p-104 q-36
am #	a-32 i34 k-32
am $	e-43 k51 m-69 n79
am _ #	a-53 e71 h39 i26 j46 k-84
am _ $	a-67 b-36 c-39 f102 h45 k-216 l-45 m104 n103 o86 p-28
am _ a	a67 e-63 k50 l-26
am _ allowed	a122 b-33 g-26 o-26
am _ and	a-41 e27 o39
am _ at	a51 j-24
am _ benched	q26
am _ cleared	a84 g-35 k-33
am _ crutches	n27
am _ doing	g34
am _ double	a25
am _ from	o46
am _ getting	a-44 g65
am _ good	a88 h-31
am _ hamstring	n32
am _ here	b70 n-26
am _ i	a56
am _ in	k126 l-67 n-25
am _ is	e-44 k56
am _ it	k29
am _ jogging	a-29 e30
am _ just	a34 i-27
am _ km	e30
am _ legs	a-31 j51
am _ like	a-30 e30
am _ london	k24
am _ meant	f24
am _ min	e66 i-26
am _ not	h-26 q31
am _ now	a-26 e57 k40 l-37
am _ of	a45 e-30 k-34 l38
am _ on	a-64 e54 h30 k33
am _ out	e-28 l48
am _ pm	a-50 j93
am _ resume	n35
am _ run	a29
am _ running	a51 e-35
am _ sat	a46
am _ so	a-25
am _ sore	a38
am _ supposed	f28
am _ the	a-39 b47 e153 k-38 l-39 o-25
am _ to	d30 e-32 k-37 l37
am _ up	l33
am _ with	b26 c29 i-26 n-34 o53
am a	l39 o-29
am again	g35
am at	a-106 b47 e83 h43 k-34
am back	b-36 e-27 k-27 l-38 m-41 n188
am bored	e-33 l100 o-37
am bulking	k46
am burning	l33
am doing	k24
am done	b91 c43 e-67 i-59 l-42 m30 n-60 o101
am five	f-31 h71
am from	l56 p-30
am going	k-27 l37
am good	a28
am here	k29
am home	m31
am i	a133 b-33 c-28 g78 l-27 n-31 o-84
am in	g-37 k69 l-29 m-44 n97 o29
am it	e-27 k39
am jogging	e41
am just	a98
am kind	a30 e-29
am leaving	k-34 l-43 n-28 o104
am legs	a-56 j80
am like	a-29 e29
am lost	f192 k-41 l-31 o-101
am mid	e52 j-28
am moving	d29
am not	a50
am off	a-40 e45
am old	f25
am on	a-33 e74 i-35 k98 l-62 m30 n-29
am out	a-134 e98 o52
am over	k26
am please	k27
am quitting	k-33 l-25 m-27 o128
am resting	m29
am run	j57
am running	a-93 e228 h-24 k-24 l-35 o-28
am seeing	a25
am sick	k-35 l38
am so	a35 e-33
am still	i30
am training	k39
amazing	l29
amaz~	l29
amber	a33 f83 h-111 l-54 q49
amber $	q34
ambe~	a33 f83 h-111 l-54 q49
amend	a-30 b-31 i-58 m-26 p224 q-54
amend :	i-58 m-26 p95
amen~	a-30 b-31 i-58 m-26 p224 q-54
amrap	h45 l-29
amra~	h45 l-29
an	a41 b-51 c-34 d44 e-57 f-27 g-45 i57 k-67 m83 n-28 p37
an #	e-30 i29
an _ #	a-44 i-26 k-83 l140
an _ $	a-44 c-30 d28 e-39 h54 k-76 l-79 m181 p33
an _ ?	a-29 m75
an _ after	j30
an _ ago	a108 h-27 m-57
an _ and	l31
an _ before	j27
an _ for	a-31 j36
an _ later	k31 m-44
an _ now	h-26 k37
an _ of	a27
an _ on	a34
an _ only	i26
an _ run	a-60 h87 l-30
an _ since	a33
an arm	i-30 l31
an easy	a-69 h25 i-43 l54 q38
an elastic	e25
an electric	a24 l-24
an empty	a24
an example	f49
an export	d57 l-38
an hour	a81 b-24 h-63 i82 k27 l-93 m93 o-28
an hr	a-27 e-32 m91
an idiot	h28 i-26
an ultra	h-26 k41
and	a-38 b-41 c27 e161 g-58 i148 j100 k-34 l-65 m-77 n-80 o-28 p-47 q56
and #	a67 i-108 j76 k39
and _ #	a-37 i-32 p89
and _ $	a-28 b33 c-41 e-149 g24 h-36 i144 k94 l-51 m-27 o106 p-39
and _ /	a25 i-25
and _ ?	e-33 h28
and _ a	a-49 q28
and _ about	a36
and _ after	h-24
and _ am	a61 j-27 l-31 m34
and _ and	h-56 i118
and _ are	i-31
and _ as	a51 i-28
and _ at	e-39 i38 j46 k39 l-26
and _ be	e28
and _ both	a-52 e46
and _ brown	d25
and _ can	a-63 e34 h24 o24
and _ chest	e46 h-25 l-27
and _ curl	i25
and _ day	h-25 j35
and _ do	a-32 f41 h32 j-55
and _ does	a40 e-25
and _ down	a30
and _ easy	a-44 j46
and _ feel	a-45 e47
and _ for	f43 q-27
and _ free	a63
and _ half	a52 e-33 i28
and _ hamstrings	e39 i-33
and _ hard	a32
and _ have	i-27 l37
and _ head	a24
and _ hip	a-60 l73
and _ hour	j27
and _ how	j33
and _ i	a30 i26
and _ in	a36 i-30
and _ instead	p27
and _ is	e160 g-28 j-39 k-30 l-45 q-28
and _ it	a32 d25 e-32 i31 p-47
and _ jumps	i31
and _ knee	a-33 e59 p26
and _ last	i24
and _ left	a30
and _ leg	l31
and _ legs	h-25 j38
and _ like	a-55 e68
and _ lol	l-107 p96 q31
and _ lunges	a54 p-28
and _ me	a40 c51 e-31 g31 k-30 o-51
and _ mean	a32
and _ my	a-31 c38 g26 l-25 o-29
and _ no	a27
and _ not	a72 l-27 o-24 q36
and _ now	m-24 q24
and _ of	a35 e-27 h50 l-76 o42
and _ only	a-25 l32
and _ or	a-33 j-133 k61 l123
and _ other	h26
and _ press	i26
and _ puffed	a26
and _ quads	a-115 e105
and _ run	e-51 j63
and _ runs	j25
and _ safe	h82
and _ same	a-27 j67
and _ sits	a26
and _ so	a50 l-33
and _ step	i24
and _ tempo	j30
and _ the	a-87 b-36 l93 o-37 p32
and _ this	i25
and _ thrusts	a27
and _ til	a34
and _ to	a-53 e50 j26
and _ today	a-31 i-50 l103
and _ toes	i24
and _ up	a-40 l30
and _ ups	i-59 l50
and _ walk	a-33 j27
and _ was	l25
and _ weak	a-45
and _ what	c68 e28
and _ which	j35
and _ yes	a25
and _ yesterday	p-32
and a	a148 b25 e-54 h-35 i-33 k-34 l25
and achy	a38
and all	e-35 k57
and already	e46 l-32
and an	a-35 j52
and ate	i-25 l46
and back	a28
and blowing	e31
and bored	g28
and box	i31
and bridges	p29
and calf	i32
and calves	a-44 h-56 i128
and check	e-27 k39
and chest	i-35 l35
and clammy	e24
and cold	a33
and curls	i80
and delete	c38 o-29
and do	o-24 q36
and doms	a-67 h39
and done	e45 i-38
and dusted	e-27 i31
and evening	h-45 j63
and extensions	i54
and glutes	a-43 i81
and goosebumps	a42 e-25
and gym	j51
and hamstring	h33
and has	a28
and he	a32
and hip	a25
and hot	a-30 k25 m25
and hurts	a25
and i	e89 i-62 j-64 k-27 m26 q32
and intervals	a-27 j46
and it	a53 e64 g-33 o25 q-46
and jogging	j31
and km	j-31 k46
and leg	a-44 i69 p-35
and legs	h-33 j33 l30
and let	a32
and lift	j24
and ma	e41
and me	a-50 e51
and my	a-78 e136 h-30 i49 l-51
and nearly	a44 l-28
and needles	e35 i-33
and no	a54
and not	i25 m-24 q26
and now	e-34 i56
and out	e-24
and pounds	k24
and press	i-34 l63
and put	i28
and quads	e28
and rdl	i26
and rdls	i97 o-36
and red	b28 e-26
and rows	i-50 l99
and rpe	d35 g-26 i-38 p30
and run	a-60 j112
and running	a-56 h95 l-25
and runs	j37
and shaking	o51
and shiny	a40 h-25
and shivery	a32
and so	a-40 e41 i42
and soreness	a-36 e-28 g-37 h91
and squats	a-36 h35
and still	h25 i-35 q25
and talking	a27 e-27
and that	a25
and the	a-24 e36
and tight	a26 i-62
and today	a-33 i25
and tris	h-27 i-40 l73
and turned	a78 e-35
and wall	a26
and want	a-29 e49
and weak	i-30 j-28 q46
and what	f60 l-29 q-27
and when	a32
and where	f36
and will	a28 e-31 i32 l-27
and yes	a-42 p32
and you	q31
and your	l-56 q75
angry	a30
angr~	a30
ankle	a86 b35 c-43 e34 h-66 i-29 j-54 k-27 l-35 m29 o43 q41
ankle $	a27 c-32 m26 p40
ankle _ $	a-106 e65 q38
ankle _ a	h-58 k-34 l73
ankle _ and	a-33
ankle _ bit	a29 e-26
ankle _ like	a-27 m28
ankle _ me	f24
ankle _ not	a74 i-27
ankle _ on	a-42 e58 i34
ankle _ the	e41 l-27
ankle a	a29 e-26
ankle aches	h25
ankle bone	a56 e-29
ankle does	a38
ankle has	a29
ankle hurts	a-113 e84 m28
ankle i	a35
ankle is	b50 l-41
ankle not	i27
ankle popped	i34
ankle rolled	a-49 e54
ankle still	a27 i-27
ankle was	a31
ankle weights	h-49 l74
ankle went	a27
ankles	a75 e-38 h59 i-42 l-40
ankles _ $	h51 i-66
ankles ok	a33 e-29
ankl~	a161 b35 c-43 i-71 j-57 k-27 l-75 o40 q37
annoying	a-36 g-38 l46 o98
anno~	a-36 g-38 l46 o98
another	a-47 d44 e27 f-29 h-47 i28 k-101 m122 q62
another #	a-83 e83
another _ $	a-36 d51 e27 f-29 h-49 k-68 l-24 m73 q62
another _ ?	a52 l-51
another app	d53
another day	h-49 q62
anot~	a-47 d44 e27 f-29 h-47 i28 k-101 m122 q62
answer	a-31 b26 e58 g59 h-77 i-114 j-38 k-53 l-108 m140 o-39 p66 q125
answer $	a94 g75 i-101 o-26
answer _ $	j-38 m27 q37
answer _ the	f26
answer at	l-79 m84
answer fast	a-53 e53
answer the	p46
answers	f-24 g28 k87
answers $	f-24 g59
answers _ $	g-31 k91
answ~	a-31 b175 e41 f-25 g87 h-77 i-119 k34 l-125 m85 o-39 q47
ants	a58
ants crawling	a55
any	a-55 b-39 c28 f39 g83 i-39 k-48 p24
any _ $	g-29 h141 i-39 l-68
any _ ?	a-52 l49
any _ for	f63 l-24
any _ of	a37
any _ on	h72 j-35 l-35
any _ this	b-31 c67 l-31
any _ to	c-24 g52
any chance	a37
any difference	i-35 j49
any good	l46 n-24
any more	o40
any of	b-31 c67
any tips	f63 l-49
any use	h42 l-24
anymore	a-41 e43 f-25 h-31 k60 l-27 m-42 o106
anymore $	a30 e-37 l-26 m-38 o106
anymore want	k38
anym~	a-41 e43 f-25 h-31 k60 l-27 m-42 o106
anyone	f-26 h-41 l151
anyone there	f-26 l69
anyo~	f-26 h-41 l151
anything	a75 c52 d-29 f43 g36 h84 j-35 l-81 o-31 p-38
anything $	i59 p-27
anything _ $	a59 e-47 h47
anything _ me	c65 o-25
anything _ should	h33
anything i	h33
anything just	a33 h-33
anything on	c64 d-29 h33 l-42
anyt~	a75 c52 d-29 f43 g36 h47 j-35 o-74 p-38
anyway	a-85 i87
anyway $	b32 e-34
anyway ?	a36
anyway _ $	i46
anyway _ at	a-84 e67
anyw~	a-63 i65
apart	a-81 h-32 j157
apart _ ?	a-79 j81
apart _ the	a28
apart from	a32
apart should	h-32 j36
apar~	a-81 h-32 j157
app	a41 b-24 d53 e-44 f110 h-38 l29 q-114
app $	b-24 d53 f126 h-38 q-112
app is	l31
app says	a41
apparently	a33 e-30
appa~	a33 e-30
appr~	a-39 b-45 g53 l191 m-66 o-28
april	a-29 g72
apri~	a-29 g72
arch	a60 e-33
arch~	a-39 c-63 d129 e90 g-67 p-40
are	a103 b-34 c-27 d-89 e39 h104 i-129 j-41 l55 o101 p-82 q-41
are $	h-27 l40
are _ #	i-29
are _ $	a65 e67 h-141 i58 k-65 l55 n48 o-40 q-58
are _ a	a-24 h107 l-60
are _ and	i29
are _ as	l34
are _ but	l47 p-28
are _ chatgpt	l54
are _ easy	a36 e-32
are _ for	f105 l-73
are _ like	l30 m42 q-27
are _ logs	d-105 g33 l102
are _ lol	e24
are _ me	i-30 o41
are _ my	l43
are _ on	l-32
are _ options	f82 h-39 l-42
are _ or	h36 j-28
are _ pain	i-33 k32 l-37 o62
are _ running	a33 h-54 l55 q-31
are _ sure	h-29 l-163 q192
are _ though	a62
are _ using	k76 l-42
are a	e54 h-43 i-66 k32 l-30 o60 p-25 q24
are all	a35 i-31
are dead	e29
are deadlifts	h72 l-42
are done	e35
are fine	j41 q33
are gone	e30
are grand	a30
are just	q46
are killing	i-30 l29
are like	a25
are my	d-105 g33 l80
are on	a-42 l39
are the	f27 i45
are there	f109 h-26 k-27 l-45
are they	h68 l-32
are you	f36 h-127 k38 l169 o-45
area	a57
area feels	a44
arm	i-30 l59 q-25
arm _ a	i-30 l31
arm and	i-30 l31
arms	a-31 e24 i-120 j44 l92 p31
arms _ get	a28
arms _ legs	a24
arms and	i-61 l81
arms to	a28
around	a67 e33 h-40 i-47 j37 k-36 l-45 n25
around #	n25
around _ $	a-24 m26
around _ pm	n25
arou~	a67 e33 h-40 i-47 j37 k-36 l-45 n25
arrange	j30
arra~	j30
arrived	k-28 l62 p-30 q24
arri~	k-28 l62 p-30 q24
arse	a-38 l-27 o65
arse~	b52 e-25 l39
arthritis	h38 l-31
arthritis $	h34 l-30
arth~	f-25 h151 l-45 q-89
article	c88 i-26 l-40
article #	c88 i-26 l-40
arti~	c88 h35 i-26 l-74
as	a109 b90 c-28 d87 f-38 g27 k112 l-209 m-40 o-31 p-29 q-53
as _ #	a44 e-36 i26
as _ $	h83 i70 j-30 l-36 q-48
as _ board	a36
as _ but	e43 i-32
as _ daisy	a33
as _ dog	a93 l-68
as _ file	a-43 d53
as _ for	e-26 j60
as _ is	a-25 h31
as _ kitten	a26
as _ no	f51
as _ right	a-32
as _ speak	a-48 e82
as _ warmup	a-28 j66
as _ were	b136 k-53 l-44
as a	a42 d89 f37 g37 h-41 i-50 l-91
as anything	a72 e-36
as hell	e39
as it	a-31 h31
as legs	i26
as my	k51 l-32
as planks	a-47 i46
as running	e27
as such	a26 e-26
as the	j38
as water	a28
as we	a-48 e82
as what	k24
as you	b136 k-53 l-44
asdfgh	b-31 l166 m-49 n-49
asdfgh $	b-31 l165 m-49 n-49
asdf~	b-31 l166 m-49 n-49
asia	k27
asia /	k27
ask	a-162 b-37 c-39 e-50 f78 h-58 i-27 j-43 k85 l-146 m340 o75
ask $	a-29 f55 i30 l-34
ask _ #	k28 m24
ask _ $	k-36 l-45 m77 n83
ask _ after	h-25 n24
ask _ again	m24 n-72 o56
ask _ at	k118 l-30 m-39 n-24
ask _ every	m-32 n35
ask _ i	m30
ask _ in	m57
ask _ when	m44
ask again	m50
ask at	m35
ask in	k-60 m103
ask later	m26
ask me	a-39 c-39 e-29 h-47 j-28 k157 l-49 m36 n62 o25
ask tonight	m27
ask when	m30
asked	b66 f-32 g-43 n31 p-25
aske~	b66 f-32 g-43 n31 p-25
asking	d25 e-73 h48 i-34 j-41 l-62 m51 n74 o91 p-26 q-53
asking $	b-159 e-29 h-32 n59 o188
asking _ $	a25
asking _ about	h-25 o29
asking _ every	o36
asking _ i	h40 q-24
asking _ the	l-35 m59
asking about	o51
asking as	a-38 h31
asking for	a47 h43 j-26 o-25
asking me	b126 h-25 n29 o-97
aski~	d25 e-73 h48 i-34 j-41 l-62 m51 n74 o91 p-26 q-53
asleep	l-44 m111 q-35
asleep $	b24 e-43 m54
asleep _ #	m42
asleep _ hour	a44
asleep _ will	a25 i32 l-25
asleep an	a44
asleep and	a37 i32 l-25
asle~	l-44 m111 q-35
ass	a116 h-33 i-36 l-45
at	b-35 c-34 d-50 e190 f-55 g29 j-40 k90 l30 m97 n-50 o31 p-116 q-102
at #	a-70 g-38 h39 j-30 k57 l98 n63 o-33 p-28 q-39
at _ #	a37 e80 i-59 j30 m-83
at _ $	a57 e-173 g64 h-35 k-56 m240 o-48
at _ %	i27
at _ /	a47
at _ :	a-34 k65 m-42 n45
at _ ?	a76 e-36 k26
at _ am	a64 j-50 m-42 n24
at _ and	a-39
at _ bench	e57
at _ bottom	a41
at _ bridge	e34
at _ bus	a29 e-26
at _ desk	h25 i37 l-26
at _ do	a27
at _ end	a-34 j59
at _ for	k-26 l58
at _ from	a31 m-39 n37
at _ gate	a-25 k37
at _ h	i28
at _ half	a-24 i24
at _ hotel	l51
at _ in	e-50 i25
at _ k	a-272 e331 h51 k-38 l-54
at _ km	a-36 e47
at _ last	g-30 l35
at _ leg	a77 i-59
at _ legs	a79 e-56
at _ lights	a-40 e91 i-49
at _ miles	a-60 e71
at _ min	a-52 e77
at _ moment	a-32 e49 m29
at _ not	a26 e-27 k75 p-40
at _ of	e33
at _ on	k65 l-32
at _ or	a-63 j53
at _ pace	a62 h-26
at _ past	k76 m-34
at _ please	m-48 n-26 o119
at _ pm	a47 j-24 k54 l-42 m26 n-48 p36
at _ quads	a58 e-41
at _ rack	g39
at _ soreness	a-32 e32
at _ till	b47 e-32 m-25
at _ time	a-32
at _ track	a-38 e55
at _ turnaround	a-51 e70
at _ uni	i30
at _ why	e-32 i66 l-33
at _ with	a-39
at a	e44
at all	j-35
at an	i38
at dawn	i26 m-25
at four	i-24
at half	m27
at it	e75 m-37
at km	a-32 e55
at least	a54
at lunch	i71 k-36 l-56 m34
at me	a-59 e76
at midnight	k64 n-35 o-27
at my	h39 i37 j-28 k-25 l-42
at naptime	i-25 j33
at night	a-39 j63 k32 l-92 m62
at noon	a41 i-25 k87 l-32 m-28
at parkrun	k-32 l40
at quarter	k43
at rest	l47
at rpe	a88 i-77
at that	q24
at the	b47 e40 h-26 i-28 l-57 m135 p-43
at this	e38
at three	a27 e-27
at threshold	a30
at training	a31 i-42
at what	l25
at work	a42 e-81 l35 m98 n-44
at your	l24
ate	a104 i-81 j-39 k-24 l43
ate $	a49 i-49
ate _ #	a-75 e36 q39
ate _ $	i-34 l46
ate _ legs	a33
ate _ whole	i43
ate a	i41
ate it	a35 i-33
ate nothing	a35
athlete	h30 l-25
athletes	h92 j-61
athletes _ $	h38
athl~	h110 j-43 l-39
attack	l66 o-25
atta~	l52 o-25
attempt	a62 i-47
attempt $	a42 i-34
atte~	a73 i-47
au	h-32 l54
au chocolat	h-32 l54
auf	b-40 l-146 m-31 o228
auf deutsch	k71 l-28 m-31
average	c-24 g110 l-40
average $	h37 l-26
average _ this	g24
average sleep	g42
average soreness	c-24 g70
aver~	c-24 g110 l-40
avg	g105 h-52
avg rpe	g105 h-52
avoid	h75 j-44
avoid _ $	h75 j-44
avoi~	h75 j-44
awake	a30 q-26
awak~	a30 q-26
away	a-43 c50 e78 h-25 i-45 l-91 n60 o210 p-94
away $	a-82 b68 e28 n67 o26 p-66
away _ #	a44
away _ $	i-39 l-24 o67
away _ a	a30
away with	a62
awful	a-26 e82 h29 l-24
awful $	h29
awfu~	a-26 e82 h29 l-24
aye	a164 l-139
b	a-90 c-45 d47 i76 j101 l-31
b #	a-103 c-45 d47 i60 j104 l-31
baby	k-46 l-28 m49 o47
baby !	i31 l35 m-31
baby _ #	a48
baby _ $	o39
baby _ a	e-24 m31
baby _ the	a-55 e55
baby asleep	a-31
baby in	a-55 e35 m31
back	b164 c-69 e-42 f-27 g28 h-118 m61 n162 o-202 p110 q-79
back #	a-24 i29
back $	a171 b230 e-26 h-75 i-56 k-74 l-147 m-32 n95 o-88 p53 q-50
back :	j24
back ?	a-72 e94
back _ #	k-63 m129
back _ $	a-80 b25 d-42 e58 k-77 l-43 m-69 n122 p123
back _ a	l35
back _ an	e-36 l57
back _ back	j24
back _ i	b47 e-32 p28
back _ in	k36 m-36
back _ legs	j24
back _ like	i32
back _ march	a31
back _ min	a-29 i29
back _ my	c-28 d60
back _ not	b49 p-44
back _ of	a42 i-42
back _ one	p36
back _ running	a27
back _ squats	a-31 j42
back _ the	b52 e-32 i32 n-25
back _ thigh	a-30 e44
back and	a-51 l63
back at	g96 i27 k-75 l-39 m43
back from	b-25 e-75 l71 n25 o46
back home	k36 m-36
back i	i31
back in	a24 b-33 i28 k40 l30 m27 n-35
back is	a-51 l76
back now	a-35 e49
back of	e43 j42
back on	b-74 k103 m-48 n50
back one	b-53 p90
back out	a24 b194 d-42 e-32 l-57 p-62
back resume	n35
back squat	p34
back squats	a24 i-32
back the	n47 o-28 p67
back this	b-48 m71
back to	a-33 b27 g31 j38 k35 n-58 p-44
back up	a-29 c-28 d113 k-27
back what	p28
back with	l35
backs	a-32 i71 q-26
backup	b-42 c-50 d268 g-24 l-55 m-38
backup $	b-42 d145 m-38
backup my	c-50 d83 g-24
backwards	a66 i-40 j60 l-25
backwards $	i-24 j56
backwards today	a32
back~	b-48 c-50 d249 g-24 i113 j46 k-27 l-80 m-51 n-25 o-30 q-30
bad	b52 c-64 d-41 e105 g-64 h120 i-40 j34 k-95 l-63 m98 o-50 p57 q-28
bad $	c-36 d-26 e91 g-62 h48 i25 l71 m-50
bad ?	a-88 h81 j32
bad _ $	a-84 h74 j29 k-82 l52 m70 o-50
bad _ ?	e44 j-43
bad _ and	j31
bad _ it	a33
bad _ knees	h-45 j57
bad _ my	a-32 h42
bad _ run	a-25 j24
bad _ that	l-33 p50
bad _ the	l50
bad _ your	h42
bad for	h53 l-38
bad idea	h26 j-36
bad that	a-42 h42
bad to	a-30 h-35 j71 l39
badly	a25 q-27
badly $	a42 q-27
badl~	a25 q-27
bag	i42
bags	a27 i-27
bags of	a27 i-27
bail	a-39 b189 e29 l-74 m-50 o-27
bail $	a-29 b168 e29 l-74 m-50 o-27
bailed	i33
bailed on	i33
bail~	i33
bair~	m35 p-26
bakery	a-29 e-30 i-25 l73
bake~	a-29 e-30 h95 i-25
balance	a66
bala~	a66
bali	k39
balloon	a29 k-29
balloon _ i	a29 k-29
ballooned	a66 b-48
ballot	a-27 l44
ball~	a85 b-48 k-41 l44
bambi	a74 h-34
bambi _ ice	a72 h-34
bambi on	a72 h-34
bamb~	a74 h-34
banana	a25 h77 j-70
bananas	h64 l-24 o-40
bana~	a25 h141 j-70 l-31 o-40
band	a70
band $	a-35 l53
band _ my	a45 l-51
bang	a56
banged	i39 l-24
banged out	i39 l-24
banging	a24
bang~	i39 l-24
bank	a-27 f-25 h-72 l162
bar	d-29 e-24 h-40 i58 l50
bar _ $	l50
barbell	a-42 i63 j31
barb~	a-42 i63 j31
barely	a75 h-45 i-24
barely _ $	o24
barely _ my	e35
barely lift	e35
bare~	i-24
barr~	i49
bars	j-35 l50
base	h-26
based	a-24 f-31 h-42 k74 l-64 n-27 q130
based _ what	a-24 h-40 q96
based on	a-24 h-101 q157
base~	f-31 h-42 k74 l-83 n-27 q130
basically	a-26 h27 l-26 q38
basis	k-25 q65
basi~	a-37 h119 i-47 j-53 k-25 l-35 q104
bath	a47 e-24 h71 m-44
bath $	l33 m-31
bath _ $	a-29 h31
bath _ a	a37
bath or	h45
bath took	a37
bathroom	m24
baths	h109 l-34
baths $	h53
bath~	a-29 h109 m36 p-26 q-28
battery	k-29 l34
batt~	a28 e-31 k-29 l34
bcaas	h49 j-26
bcaa~	h49 j-26
be	c48 e-63 f-47 i-31 j62 l-58 o56 p25 q37
be #	a-30 p38
be $	a-35 b-32 f-37 h34 o130
be _ #	k34 m33 n-41
be _ $	a83 k-43 m-53 n67 o57
be _ ?	a-34 q29
be _ i	a-30 e30
be _ to	a-38 j43
be _ what	j25 q25
be _ with	a43 b52 o-55
be daft	a28
be fit	k34
be forgotten	c67 k-24
be honest	a94 e-47 o-25
be mad	a-30 e30
be right	a32
be there	e-27 k34 l27 n-41
beach	e32
beach run	e32
beac~	e32
beans	a24 i-24
bean~	a24 i-24
bear	a-30 e-24 l76
beat	l115 m-47 o-27
beat $	a-25 l100 m-47 o-27
beat when	l25
beats	e41
beats _ i	a-41 e44
beats _ the	a39
beats on	a39
beat~	e41
because	f-56 g-31 i96 j-55 l-72 p-66 q246
because ?	a-33 f-41 g-35 q123
because _ $	a31 f-41 g-35 i-37 q107
because _ a	a-34 q34
because _ skipped	q28
because _ the	q61
because _ what	q45
because i	a-27 p-34 q78
because my	h31 q-29
because no	i39 q-26
because of	a-44 h-47 l-29 q181
because the	i45 l-24 q-31
beca~	f-56 g-31 i96 j-55 l-72 p-66 q246
bed	a158 e-103 h54 j-61 k27 l-57 n-34
bed $	a37 e-27 l-26 m38
bed _ #	a34 e-33 o36
bed and	a29
bed at	a34
bed was	a24
bed with	a-44
beef	a-27 h-29 q54
been	e37 g63 h-46 i57 l-36
been #	i-24 p41
been $	g40
been _ #	a-88 e67 g62
been _ $	h-24 i28 p34
been _ for	a29 e43
been _ my	h-26
been _ since	e-26 h25 l-27
been a	i41 l42
been doing	j26
been normal	a29
been running	e64
beer	a26 h-25 i-45 l70
beetroot	a27 h24
beetroot juice	h24
beet~	a27 h24
before	a-53 d48 e-81 h31 i93 j187 l-65 m-68 n-30 p34 q-68
before $	h-28 p36
before _ $	a-28 g25 i127 j-57 l-51 q-29
before _ ?	h-49 j143 k-62
before _ after	a-52 f25 h-50 l121
before _ and	j27
before _ any	h33 l-29
before _ can	a24
before _ dumb	h-36 j42
before _ it	g26
before _ lift	a27 j-27
before _ now	a88 i-40
before _ or	a-24 h31
before _ race	j34
before _ run	a-108 h112 j32 l-32
before _ stop	h39
before a	a-56 h140 j-35 l-38
before bed	h58 j-25 k66 l-29 m-49
before breakfast	i24
before dinner	a50
before glutes	h25
before i	d43 i47 j-30 k-48
before last	g25 q-25
before leg	j35
before legs	a-36 h-26 j62
before lifting	a-34 j42
before or	a-52 f25 h-50 l121
before squats	h-32 j44
before that	k24
before the	j41
before work	a24 i30
before yesterday	a46 i-27 j-36
befo~	a-70 d48 e-81 h31 i93 j212 l-72 m-68 n-30 p34 q-68
begin	b26 f27 h-48 i-43 j63 k-46 l-51 n221 o-78
begin $	f30 h-48 j25 l-43 n101
begin _ $	j38
begin _ ins	n59 o-32
begin again	b56 i-26
begin check	n59 o-32
begin daily	n36
beginners	f-24 h102 n-27 q-33
begi~	b26 h57 i-43 j39 k-46 l-67 n194 o-78 q-33
behind	d-26 e88 f-51 h-35 j33 l-50 q94
behind _ $	h-44 q90
behind _ breastbone	a30
behind _ knee	i-31
behind _ kneecap	a28 l-24
behind _ no	q28
behind my	a49
behind that	h-65 q74
behind the	a37 l-25
behi~	d-26 e88 f-51 h-35 j33 l-50 q94
being	i-31
being _ $	p24
being dramatic	i-24
bein~	i-31
bell	b41 o-31
belly	e-25 k49
bell~	e-25 k49
below	a72
below _ waist	a41
below the	a43
belo~	a62
belt	i39 l44 m-46
belt after	l45 m-39
bench	a-72 e34 i-38 l178 p-27 q-37
bench $	e46 i26 q-37
bench _ rows	i-30 l44
bench after	i35
bench and	i-30 l44
bench day	i-122 l122
benched	q26
benched $	q26
benc~	a-78 e34 i-38 l173 p-27
bend	a46 h30
bend $	a24
bend my	h30
bending	a50
bend~	a47
bengaluru	k40
beng~	k40
berlin	h-26 k155 m-52 o-36 p-32
berlin $	h-26 l26
berlin _ $	k142 m-52 o-36 p-32
berl~	h-26 k155 m-52 o-36 p-32
besides	h28
besi~	h28
best	a-87 e-35 g51 h55 i-37 l149 p-31 q-25
best $	h-43 l101 q-25
best _ $	g57 h-42 j43 l-47
best _ before	h107 j-51 l-56
best _ for	a-29 g-35 h103 i-25 j35 l-29
best _ in	h-33 l32
best order	j43 l-31
best stretch	h28
best~	b-28 g187 k-36 l-93
bet	a-42 b-60 f-46 g-31 l212 m-24 p-37
better	a-82 e68 g27 i-35 j60 k82 l-89 m76 n-38 o-29
better $	a46 h-24 k48 l-44 m41 o-28
better _ or	a27 j-27
better _ the	j-35 k51 l31
better for	h28 j-44 k51
better than	a-39 h25 l33
bett~	a-82 e68 g27 i-35 j60 k82 l-89 m76 n-38 o-29
between	g-33 i-29 j172 l-99 m50 q-26
between #	a90 i-40
between _ #	i-59 m59
between _ $	i24 j38 l-26
between _ ?	j27
between _ and	f57 i-47 j85 l-31
between _ calls	i46
between _ day	a-25 j43
between _ enough	a-32 j44
between enough	a-30 j60
between legs	a-26 j26
between patients	i24
between sets	i-59 m59
between squats	a-29 j45
between tempo	h40
between the	a56 f-43 h-34 j46
between zoom	i46
betw~	g-33 i-29 j172 l-99 m50 q-26
big	a110 e-31 i-24 l47 o-34
big _ $	l28 o-31
big _ of	a30
big bowl	a30
big toe	a24
bigger	h27 i-67 j33 k30
bigger _ $	h37 i-25 k31
bigger _ it	a27
bigger _ the	a38 e-25
bigger legs	i-41 k30
bigg~	e-45 g68 h27 i-67 j31 k25
bike	e-44 h49 i29 j-25
bike $	h41
bike _ legs	a30
bin	a-39 b-28 c142 d-24 h-60 j-27 l46 n-49 o29 p34
bin _ $	h-60 l62
bin _ rest	a-26 e26
bin all	c46
bin that	b-28 p57
bin the	a-26 e26
birthday	a-66 k-27 l119 m48 o-39
birt~	a-66 k-27 l119 m48 o-39
biscuit	l88 o-33
biscuit $	l40
bisc~	l88 o-33
bit	a52 d-34 e184 g-45 h-50 k-58 l-134 m67 q88
bit #	a84
bit $	a-107 d-29 e64 g-38 i27 l-41 m98 o35 q41
bit _ $	a36 e29 l-48
bit _ a	a63 e-54 l29
bit _ and	a62 e-27
bit _ heat	a24
bit _ my	a-48 e34 q24
bit _ not	a32
bit _ since	a-29 e45
bit _ the	a-63 e45 p28
bit about	h48
bit achy	a-34
bit faint	m31
bit harsh	q50
bit i	a-53 e42 p26
bit of	a87 e-25
bit puffy	a28 e-29
bit sore	e35
bit stiff	a100 e-29 l-47
bit still	e25
bit tired	a66 m-39
bitte	k54 l-28 p-27
bitte $	k54 l-28 p-27
bitt~	a94 k54 l-98 p-27
bizkit	k-28 l40
bizk~	k-28 l40
black	a54
black _ a	a37
black for	a48
blacked	i40
blacked out	i40
blac~	a46 e-35
blad~	a-35 e35 h-69 j-50 l118
blan~	a54 g39 h-26 i-35
blas~	a-33 i38
blister	e30 l-27
blis~	e30 l-27
block	h25 q-41
block $	h45 q-41
block so	e24
bloc~	a34 k-27 l40 q-41
blood	h43
blood _ in	h38
bloody	l41
bloo~	h43 l26
blowing	e31 o43
blowing _ my	o49
blown	a-25 o41
blown up	a-25 o41
blow~	a-25 o84
blue	h-30 l61 q-31
blue $	h-30 l61 q-31
board	a35
boarding	e-30 k37
boarding $	e-30 k37
boar~	e-27 k37
boat	a53 e-40
body	a24 i59 k-26 l71 m-36 p-30
body #	a-29 e29 l87 p-30
body _ #	i37
body _ $	i51
body _ min	a-29 e29 i-43 l87
body done	l27
body says	a-30 e46
bodys	a42 c-25
body~	a29 c-25
boiled	a-45 i64 l28
boiled $	l28
boiled counts	a-24 i37
boil~	a-28 i42 l28
boll~	i38
bolt	a-34 h-38 j-51 l123
bone	a113 b-32 c-31 h-35 l71
bone $	l50
bone _ if	a43 e-26
bone hurts	a-35 e43
bone idle	a29
bone one	e40 h-31
bonjour	b-33 e-48 g-33 l197 n-44
bonj~	b-33 e-48 g-33 l197 n-44
book	g121 m-31
book $	g46
books	i32
book~	h-32 i32 j29
boom	a47 b-70 e-39 g-35 l210 o-77
boom _ boom	a47 e-39
boom boom	a47 e-39
boot	o67
booty	c-32 i46
booty day	c-32 i46
boot~	c-32 i46
bored	e29 g30 j-24 k-26 l81 o-37
bored $	e27 g28 k-26 l81 o-37
boredom	l27
bore~	e29 g29 j-24 k-26 l108 o-37
boring	d-55 k-49 l216 n-37
bori~	d-55 k-49 l216 n-37
borr~	c148 d-67 h-103 k-34 l-137 p189
boss	a86 h-32 k-26
boss $	a115 h-32 l-42
boss _ me	a-31 l31
boston	m-36
bost~	m-36
bot	a94 b-28 d-27 f150 g-45 h-109 i-131 k-56 l120 m-78 n48 o74
bot $	a-31 h-40 i-39 k-50 l137 m-44 o74 q52
bot _ $	g-35 h-42 l151 m-31 q-36
bot _ again	a-35 l-30 n48
bot _ today	a104 i-93
bot do	a-24 f26
bot for	f33 l-33
bot how	a50 f74 l-96
both	a42 e30 h-62 i-40 j237 l-138
both #	a35 e-26
both $	i32
both _ #	a39
both _ a	a-46 e46
both _ ache	a25
both _ achy	a38 e-38
both _ are	a39
both _ on	h-55 j72
both _ treadmill	a-40 e40
both _ what	a-25 j39
both ankles	h-24
both feet	a53 l-47
both hamstrings	a-24 e36
both just	a26 e-26
both knees	e24
both on	a-77 j114 l-36
both quads	a48
both sides	e31 h45 i-25
bother	a80 b84 e-63 f-32
bother $	a89 b84 e-63 f-32
bothered	a-35 k36
bothered about	a-30 k36
both~	a44 b94 e-65 f-32 i29 l-24
bottom	a41
bottom of	a38
bott~	a45
bouncy	a28 e26 p-30
boun~	a28 e26 p-30
bowl	a59
bowl _ like	a27
bowl of	a30
box	h-39 i124 p34
box _ $	i-50 p32
box _ and	a72
box jump	a25
box jumps	e-26 i119 p34
boyfriend	a-53 e25 l38
boyf~	a-70 e25 l38 p32
bpm	a31
brace	a28
brac~	a28
brain	a28 p25
brai~	a28 p25
brand	a25
brand _ $	a25
brand new	a25
bran~	a31
brb	a-35 h-44 i-48 k-36 m229 o-28
brb $	h-27 k-36 m141 o-28
break	a-153 e44 g-42 k-24 l45 m-101 n64 o81 q106
break $	a-53 g-27 i28 k-24 l-33 m-34 o121
break _ leg	i-33 l45
break _ me	a-44 n64
break _ the	a-32 l-31 q81
break a	i-33 l45
break down	a-32 l-31 q81
break from	a-40 o80
break it	l-26 q44
breakfast	a45 e-61 l26
breakfast $	a-35 i24 j-72 k25 l38
breakfast _ #	a45 e-26
breakfast _ lunch	a-33 i-24 j61
breakfast run	a-61 j61
breaks	a33 e-28
breastbone	a59 e-31
breastbone _ at	a43 e-26
breath	e45
breath _ $	e25
breathe	a25 h50
breathe in	a28
breathe out	a28 e-24
breathing	a-59 e158 p-25
breathing _ $	a-29 e47
breathing _ legs	e39
breathing fine	a-42 e61
breathing in	a60 e-94 i46
breathing like	a-31 e31
breathless	a40 i-27
breathless just	a40 i-27
brea~	a-63 e135 g-64 i-56 j-38 k-25 l39 m-101 n40 o86 p-25 q98
brick	j27
bricks	a30
bric~	a37 e-33 j27
bridge	a-28 e41 h-39 l62 p-26 q-26
bridge $	i30 p-26
bridges	a32 e-50 h-24 i153 j-40 l-57 p40
bridges $	p47
bridges _ #	a107 i-39 l-39
bridges _ $	a-33 p31
bridges _ the	i30
bridges and	a-26 i37
bridges yesterday	a79 l-44
brid~	h-63 i175 j-93 k-25 l62 q-26
brie~	a-51 c-53 f244 m-32 n-98
bring	n130 o-35
bring _ back	n40 p-24
bring _ the	n47 o-28 p28
bring back	n47 o-28 p28
brin~	n130 o-35
bris~	h-64 l58
brit~	g-28 k67
bro	b-44 c-28 i60 k27 o29 p-36
bro $	b-44 c-28 e-27 i59 k27 l44 o29 p-36
bro science	j26 l-25
broke	h-24 i70
broke _ hip	l24
broke _ in	i27
broke her	l24
broke me	i27
broke my	l-30 q24
broken	a68 e-35 h-29 i-40 j-28 l117
broken $	a57 h-29 i-36 j-28 l74
broken _ :	a29 i-29
broken _ left	l45
broken she	l45
brok~	a77 c-29 e-57 h-53 i30 j-44 k-29 l139
bros	h37
brother	f-28 h24
brot~	f-28 h24 p45
brown	h26 k-38 l97 o-48 p-39
brown $	d37 h-26 l53 o-35
brown _ leg	a49
brown after	h44 l-38
brown in	h37 k-37 l44
brown today	a-29
brow~	k-38 l129 o-52 p-37
bruised	a94 k-24 l-28
bruised _ $	a43 k-24
bruised feeling	a27
bruised in	a24
bruised inside	a43 k-24
brui~	a89 k-24 l-28
brushing	a50 i-28
brus~	a48 i-39 k32
bss	e-50 i139 l-24 p-24
bss _ #	i28
btw	i-32 j60 k49 l-98 n30
btw $	a60 j46 l-98
btw my	i28
buckets	i31
buckled	a-64 e56
buckled _ the	a-64 e56
buckling	a44 i-46
buck~	e67 h-30
bud	l-34 q34
budg~	l78 m-34 n-29
buenos	k39
buenos aires	k39
buen~	k39
bug	n36
bug me	a-32 n36
bug since	a30
bugger	l-34 o50
bugging	n-24 o49
bugging me	n-24 o49
buggy	a-77 e78
buggy _ asleep	a-71 e71
bugg~	a-77 e77 l-47 m-30 n-24 o99
build	a-35 f-29 h72
builders	a39
builders tea	a39
building	k33
building _ $	k33
building muscle	k33
buil~	f-29 h58 k36 l-26
bulgarian	a-34 e-32 g27 h29 i66 l-62 p24
bulgarian _ squat	h45
bulgarian split	h45
bulgarian style	i28
bulgarians	a61 e-25 i183 k-48 l-34 p-79
bulgarians #	a62 i-38
bulgarians _ #	e-24 i38
bulgarians _ $	a-26 i100 k-48
bulgarians _ night	a37 i-33
bulg~	a27 e-58 i249 k-48 l-96 p-56
bulk	k60 o-48
bulking	k62
bulking _ $	k35
bulking now	k35
bulk~	h30 i-32 k62
bum	e-47 i39
bum cheek	a29
bump	e28
bums	i24
bums and	i24
burger	a-24 f-25 i28 l25
burg~	a-24 f-29 i28 l50
burn	a-44 c189 d-64 e49 f-24 h66 k-32 l-24 n-29 p-28
burn $	a-30 e30
burn _ all	c84 p-28
burn _ fat	f-24 j38
burn it	c84 p-28
burn more	f-24 j35
burn the	c86 d-35 n-29
burned	e-31 i44
burning	a-41 e31 l111 m-35
burning #	a50 l-30
burning $	a-48 l108 m-35
burning _ this	l33
burning up	l33
burns	h57 j-60
burns more	h57 j-44
burn~	a-45 h44 i49 j-71 l107 m-35 o-32
burrito	l25
burr~	l25
bus	a91 e-63 g28 h-35 j-47 l55 m45 o-38
bus _ $	a35
bus _ is	l45
bus and	g28
bus stop	a28 e-28 l66
busy	b-28 e-25 k-48 l-61 m277 o-35 p-44
busy $	b-28 e-25 k-44 l-50 m261 o-35 p-44
but	a203 b-34 c-27 d-31 e103 f30 h-29 i33 j-39 k-74 l-130 m-41 o-41 q83
but _ #	a37 e35 i-56 k-24
but _ $	a-28 e29 i93 l-43 q-24
but _ a	a44 e-25
but _ about	a-24
but _ am	a34 h-25 n27
but _ calf	a-33 h40
but _ did	i41
but _ do	l-29
but _ have	q38
but _ hip	a-24 i38
but _ is	e-31 l-43 p65 q37
but _ legs	a26
but _ my	o39
but _ now	a24
but _ on	a-36 e41
but _ pain	a42
but _ the	a27
but _ up	e24
but _ was	a27
but ankle	a-84 e84
but easy	a27
but fine	a-40 e66
but i	a52 e-55 h-25 i36 l47 n27 p-35
but in	a56 e-36
but it	a36 e-33 p46
but keen	a64 l-43
but keep	o39
but legs	a69 e-32
but like	a-36 e40
but my	a27 e-27
but no	i35 q-26
but nobody	a25
but only	e54 i-27
but smiling	a28 j-42
but the	i30
but there	p27
but what	l-29
but why	l-29 q55
butt	a126 l-123
button	a-40 b150 d41 l-54 o-45 p-39
button $	b125 d35 l30 o-45 p-131
butt~	a-25 b150 d41 l-54 o-45 p-39
buy	a-27 k-27 l87
buzzing	a36 e-38 h31
buzz~	a36 e-38 h31
by	a-82 b40 e25 f-86 g74 h-27 i41 j-35 k-25 l65 n82 o-65 p-43 q43
by #	i41
by _ $	a-65 b46 g98 i37 p-30
by _ ?	e-34
by accident	b46 l-26 n117 p-88 q-37
by mistake	a-68 p86
by my	a74 e37 l-35
by saka	l34
by the	a-50 e47
bye	a-48 b-52 c31 f-54 h-32 k-43 l273 m-37 n-28
bye $	a-48 b-52 f-44 h-32 l208 o-35
bye _ more	n-28 o28
bye no	n-28 o28
c	e29
cade~	b-37 g-29 h251 k-29 l-147
caffeine	a-45 h73
caff~	a-45 h73
cake	b-43 h-73 i40 l103
cake $	b-40 h-67 l107
calendar	g162 i-35 k-32 l-91
cale~	g162 i-35 k-32 l-91
calf	a107 e79 f-36 g45 i137 j-63 k-30 l-115 q-46
calf #	i34
calf $	a148 h-29 k-36 l-102 m25
calf _ #	e-25 i48
calf _ $	i36
calf _ and	a-33 k50
calf _ doing	a37
calf _ gone	b28
calf _ hot	a38 e-24
calf _ i	a41
calf _ is	a-24
calf _ like	a-48 e48
calf _ morning	a44
calf _ on	h-25 i39
calf _ red	a35
calf _ the	a-68 l87
calf _ today	g31
calf _ twice	a-38 g35
calf _ yesterday	i-26
calf a	h24
calf at	e26
calf but	a-27 e27
calf cramp	a-39 e53
calf feels	a30
calf has	a31 b28 e-44
calf hot	a-28 e28
calf is	a43 e-34 g54 i-46
calf just	a-37 b30 e34
calf like	e24
calf on	a-60 i-31 l91
calf raises	a-90 e-38 i187 l-31
calf swelling	a-46 h40
calf swollen	a26
call	a-87 b113 c-46 e101 k77 l26 m51 n-63 o-140
call $	l-76 m93
call _ $	k-88 l133 n-40
call _ ?	a-45 e70
call _ at	e26 l65 m-57
call it	a-55 b126 e87 m-28 o-97
call me	c-46 k80 l81 m-43 n-41
call the	b48 o-43
called	e-26 f26 l33
calling	a-32 e44
calls	i36
call~	a-55 f26 i51 j-35
calm	h-52 l58
calories	h29
calo~	h29
calves	a90 b-25 e60 h24 i54 l-85 m-27 q-32
calves #	a75 i-49
calves $	a-35 e24 h-26 i122 l-29
calves _ #	i33 l-24
calves _ $	a144 e-42 i-45 l-32
calves _ and	h26
calves _ both	a26
calves are	e35 i-35
calves only	i33
calves tight	a85 e-39
calves tightening	a-24 e24
calv~	a90 b-25 e60 h24 i54 l-85 m-27 q-32
camb~	a-24 e31
came	e24 i52 j-25
came _ all	a54 l-31
came back	l35
came over	a54 l-31
can	a157 b-100 d32 e31 f146 g-79 i-126 k-36 l-92 m59 n81 p-27 q-36
can _ #	a29
can _ $	a129 h-58 l-30 p-40 q56
can _ add	a-34 e39 i42
can _ again	a62 h-29
can _ answer	m31
can _ ask	a-44 f77 h-25
can _ at	a54
can _ away	a26
can _ be	a-42 b67 j42 l-25
can _ bend	h30
can _ change	a-43 f24
can _ check	k45
can _ come	a-28 l45
can _ day	a-51 h40
can _ do	a173 e-29 f66 g-30 h-74 i-49 j54 l-48 o-27
can _ edit	a-31 f47 h-27 p84 q-25
can _ even	a-29
can _ explain	f91 h-29 q-27
can _ feel	h25
can _ get	a-71 d110 n50 o-55
can _ go	a79 m-27
can _ have	a38
can _ help	a-61 f-33 h61 l33
can _ hold	a-35 e66
can _ hop	a40 e-40
can _ i	a-53 h27 k-35 q82
can _ legs	a40 i33
can _ lift	a42
can _ load	a-28 o29
can _ log	l47 p-36
can _ make	h34
can _ me	g-26 l-27 n125 o-46
can _ message	k30
can _ metal	a-24 e24
can _ on	a33 e-24
can _ pick	a-31 e39
can _ ping	n42
can _ pull	b-29 p32
can _ put	b30 i43 k-24
can _ remember	a28
can _ run	a40 d-24 f-27 h-39 i-30 l80 q92
can _ save	i31
can _ see	a-28 d-42 g118 l-25
can _ sleep	i25
can _ sprint	e64 g-38
can _ stack	a-36 j48
can _ start	a35
can _ stop	e35 n-31
can _ take	d40
can _ talk	a-64 h-69 k100 m102 o-46
can _ tell	h26
can _ think	a-37
can _ train	h59
can _ turn	f-24 h48 k-31 o41
can _ undo	h44 l45 m-39 p-27
can _ wait	a-26 b-52 m126 q-24
can _ walk	a73 e-35 h-45 o36
can _ write	i31
can barely	a46 e26 h-45 o24
can both	h-55 j72
can do	a96 e-59 f63 h-24
can get	a26
can i	a276 b-25 d46 f98 g35 h-130 i-143 k-79 l65 m-73 p-30 q-50
can it	m52 q-24
can jog	a39 j-24
can leg	a-51 h40
can message	n24
can my	l63
can not	a-122 b25 e49 f-31 h29 i-33 j-25 k-132 l168 m37 o-55 p-31 q128
can one	a-28 j44
can run	j-29 q29
can squat	h36 q-25
can squats	h51 i-45
can still	a-44 e44
can stop	o69
can taste	a-24 e24
can the	k46 o-24
can this	b-52 m62
can walk	a-42 e70 q-28
can we	a26 h-28 m32
can you	a-74 b-30 c-52 d29 e-45 f42 g-26 h89 i116 j-33 k93 l-186 o45 p70 q-57
canal	a-26 e53
canal path	e28
cana~	a-26 e51 i-32
cancel	a-28 b233 e-25 h24 i-32 k-81 n-57 o97 q-32
cancel $	b135 o-72 p-28
cancel _ $	b72 k-42 n-73 o116 p-40 q-32
cancel _ check	b79 n-38
cancel _ daily	n-74 o91
cancel _ log	b32
cancel _ question	b33
cancel my	b-99 c53 l-47 n-28 o153
cancel that	b55 k-42
cancel the	b27 l-30 n55 o-40 p28
cancel this	b50
cancelled	b-64 g-41 i-160 l310
cancelled _ $	b-53 l66
cancelled _ did	i-43 l54
cancelled legs	i-79 l88
cancelled my	g-36 l47
canc~	b533 e-45 f-28 g-51 i-183 k-81 n-90 o67 p-27 q-37
cap	a25 i-27 q33
capital	a-32 h-54 l108
capital _ peru	a-30 h-26 l68
capital of	a-32 h-54 l108
capi~	a-32 h-54 l120
captains	l64 p-31
captains _ stardate	l64 p-31
captains log	l64 p-31
capt~	l75 p-31
car	e43 h-83 j-24 l128 m-39 q-26
car $	a-28 e35
car after	i37 m-39
car park	a-40 e27
carb	f-32 h64 k-65 l34
carb loading	f-32 h75 l-27
carbon	h-29 l76
carbon plates	h-29 l76
carbs	b-26 h244 j-80 k-36 l-65
carbs _ a	h35
carbs before	h65 j-34
carb~	a-45 b-55 h197 j-80 k-36 l58
cardio	a-64 e-27 h66 i33 j165 l-66 o-35 p-26
cardio $	h131 j-43 l-39 o-25
cardio _ $	a-28 i51
cardio _ at	j32
cardio _ iron	j32
cardio _ last	h-49 j69
cardio _ or	j46
cardio _ weights	a-27 h-32 j66
cardio before	j37
cardio first	j29
cardio go	h-32 j36
cardio is	h-42 j42
cardio then	a-27 j50
cards	a35
cards _ $	a35
card~	a-27 e-28 h49 i33 j155 l-101 p-42
care	h-50 k43 p-32 q67
care about	k43 p-32
carnage	i34
carn~	i34
carry	a-107 e88 n82
carry _ ?	a-82 e90
carry _ with	n31
carry on	a-116 e96 n82
carr~	a-102 e77 n82
cars	a-30 l70
cars running	a-30 l45
cat	e-46 f-29 g-30 h-30 i42 l149 p26
cat $	f-29 l54
cat _ $	g-30 h-28 i42
cat _ keyboard	l49 p-27
cat is	l29
cat on	l49 p-27
catch	e31 f-36 h-65 l-82 m73 q111
catch _ train	l-26
catch a	l-26
catch you	m45
catches	a41
catc~	a53 e48 f-40 h-66 i-27 l-82 m73 q111
cats	h-186 l240 q-53
caught	e-30 i61
caug~	e-30 i61
cause	a-120 f-38 g-32 j34 q184
cause ?	a-45 f-37 q99
cause _ $	a-45 f-38 h-47 j35 q99
cause i	a-29
cause of	a-41 g-32 q68
causes	h180 l-66 q-45
causes a	h57
causes it	h42
causes of	h30 l-26
caus~	a-120 f-48 g-50 h167 j24 l-84 q139
cave	h-28 i49
cba	a-114 b176 m-49
cease	h-41 l-55 o119
ceas~	h-41 l-55 o119
ceiling	a43 e-42
ceil~	a43 e-42
celsius	b-33 k188 l-55 m-46 o-30
cels~	b-33 k188 l-55 m-46 o-30
cement	e42 i-27
ceme~	e-30 i-27 l84
central	k156 n-145
cent~	k156 n-145
chair	a34 e-26 m26
chair $	m26
chai~	a34 e-26 m26
chalk	e-37 i55
challenge	i35
challenge _ #	i27
chal~	e-43 i91
champion	a27 f-25
champs	a31 i-29
champs _ #	a29 i-29
champs in	a29 i-29
cham~	a58 f-25 i-33 j-57 l113
chance	a61
chance _ a	a37
chance of	a37
change	a-110 d-24 e-64 g-38 i-49 k149 l-61 p203 q51
change $	f54 k-32
change _ $	g-35 h66 p35
change _ last	k-25 p53
change _ mind	q30
change _ to	a-41 i-35 k-26 p136
change goal	a-24 k33
change it	k-30 p86
change language	k33
change last	p35
change my	a-28 d-24 k83 l-31
change rpe	p28
change that	p32
change the	k53
change to	k56 p-27 q-29
change your	q30
changed	a-28 b88 k62 l-122 q74
changed $	q36
changed _ mind	b96 l-25
changed my	b96 l-25
chan~	a-74 b79 d-40 e-96 f-31 g-52 i-42 k212 l-194 p199 q125
charity	a86 e-50
charity #	a59 e-50
charity _ k	a59 e-50
chart	a-34 g168 l-103
chart $	g93 h62 l-123
char~	a51 e-51 g135 h83 k-26 l-106
chat	a56 b106 f-25 l52 o37 p-144
chat $	a39 b-123 f-25 l245 p-75
chat _ $	b154 l-150
chatgpt	l54
chatgpt $	l54
chattering	a82 e-28
chatting	a-26 e33
chat~	a50 k-28 l31
cheating	h55 j32 l-48
cheating $	h68 l-48
chea~	a-49 f191 h-171 j32 l84 q-41
check	a-34 c-25 d-24 e58 f-31 g28 i-95 k75 l-58 n82 o57 q-38
check $	e98 n-28 o-48
check :	a-34 e95 k-37
check _ #	e-49 k60
check _ $	a194 b41 g34 l-60 n-84 o-62
check _ ?	h35
check _ at	a-33 k106 l43 m-40 n-35
check _ back	n56
check _ but	o39
check _ for	h30 l62 n-25 o-39
check _ i	a-48 e34
check _ in	k-24 m25
check _ me	k-63 l-34 m63 n61
check _ on	k-93 n120
check _ till	o25
check _ time	e-26 k53
check _ to	k48
check _ until	o38
check _ with	a-24 k-27 n43
check at	e-27 k33
check in	a-96 b64 e-27 h-56 i-51 k183 l39 m-84 n47 o24
check ins	a-69 b-67 e-58 g28 k-40 l-44 n137 o199
check me	a168 e29 n-119 o-48
check on	k-63 n70
checked	a30
checking	a-33 e26 n-36 o66
checking _ me	o29
checking in	a-33 e30 n-24 o37
checking on	o29
checkins	b-46 e-32 f-34 g-45 k-80 n150 o108
checkins $	b-25 g-45 n27 o44
checkins _ #	k-48 n50
checkins _ $	e-29 f-34 n49 o33
checkins on	e-29 k-66 n116
chec~	a-63 b-48 c-34 e78 f-65 i-131 k51 l-102 m-24 n188 o214 q-38
cheek	a29
cheers	f-49 k-34 l153 m-26
cheers $	f-49 k-34 l116 m-26 o30
chee~	f-49 k-34 l143 m-26
cherry	a-33 f-33 h87
cherry juice	a-33 f-33 h87
cher~	a-33 f-33 h87
chest	a24 b57 e-49 h37 i-56 j-53 l85 q-32
chest $	b28
chest _ $	l34
chest _ and	l32 m29
chest _ bit	a34 e-24
chest _ but	a35
chest _ drawers	l29
chest _ last	l25
chest _ no	q28
chest _ squeezed	a40 i-27
chest _ tight	b74 e-44 i42
chest _ tris	h-27 i-40 l73
chest _ yesterday	l-27
chest a	a34 e-24
chest and	h-29 i-40 l73
chest day	j-26
chest feels	b74 e-40
chest is	a-25 e55 i28 l-25
chest of	l29
chest pain	b-31 e-39 h62
chest pains	l37
chest stuff	a-36 q28
chest tight	m29
chest was	i43 l-27
ches~	a41 b51 e-59 h37 i-56 j-55 l85 q-32
chicago	k58 l-39
chicago $	k41 l-34
chicken	i-67 j50 l74 q-38
chicken _ egg	a-30 j50
chicken _ the	l38 q-38
chicken cross	l38 q-38
chicken or	a-30 j50
chic~	i-67 j44 k58 l35 q-38
chief	a32 l-28
chief $	a32 l-28
chie~	a32 l-28
chill	a41 e-27
chills	e28 l33 p-33
chills _ of	e35
chills all	e35
chil~	j-26 l100 p-34
chips	a35 h-42 l43
chip~	h-91 l114
chocolat	h-32 l54
chocolate	a-31 l64
chocolate or	l42
choc~	a-35 h-40 l119
chop~	a-32 l88 p-36
christmas	o30
chri~	o30
chun~	a25
church	i47
chur~	i47
circuit	a-38 i60
circuit $	i32
circ~	a-40 b-48 e-27 i53 m71
city	a56 f-26 k144 l-76
city $	f-26 k69
clammy	e24
clam~	e24
clappers	a32 e-32
clappers and	a31 e-31
clap~	a32 e-32
class	e-48 h-55 i127 j51 k-45 m106 o-34 q-32
class $	k-37 m57
class _ night	a46 i-42
class _ the	l35 o-32
class counts	i30
clas~	e-48 h-55 i127 j51 k-45 m106 o-34 q-32
clauses=0	b-94 c-33 e-89 j-26 l289
clauses=1	e-75 f-126 g26 h217 i-25 j-120 k133 l362 m-93 n-90 o-31 p-94 q-92
clauses=2	a69 c25 e46 f-204 g-198 h91 i31 j-103 k115 l146 o27 p48 q-105
clauses=3	a145 c74 d36 e145 f-116 g-122 h-309 i157 j-138 m39 o101 p-48 q43
clauses=4	a257 b-30 c-57 d-54 e205 f-73 g-31 h-109 i213 j-71 k119 l-97 m-43 n-88 p-114 q-41
clean	c91 i-27 n-26 p-33
clean _ $	c45
clean slate	c30
clear	a48 c188 d-59 e-31 g-65 h35 l-54
clear _ $	a-33 c39 h35 l-28
clear all	a-27 c39
clear my	c114 d-53 g-60
cleared	a155 g-35 h-24 k-33
cleared $	a68 g-35 k-33
cleared _ takeoff	a60 h-24
cleared for	a60 h-24
clea~	a209 c257 d-70 e-41 g-100 i-27 k-33 l-82 n-30 p-33
clicked	i30
clicking	h74 l-24
clicking no	a27
clicks _ aches	a-24 h24
clicks and	a-29
clicky	a34 h-25
clic~	h44 l-33
client	a-53 h55 m49
clie~	a-53 h55 m49
climb	e29
climbing	a-34 e53
clim~	a-49 e82
clock	a-46 k234 l-61 n-25 o-34
clock $	k97
clock _ $	k38
clock is	k65 l-42
clock please	k38
clocks	k67 l-28
clocks _ back	k47 l-28
clocks went	k47 l-28
cloc~	a-30 k300 l-89 n-32 o-37
clon~	a39
close	b181 c46 h-52 l-52 m-25
close $	b141 h-52 l-24
close my	c46 l-27
close this	b50 m-41
clos~	b181 c46 g-24 h-52 k-26 l-52 m-25
clot	h38 o31
clot _ the	h33
clot in	h33
club	e-51 i-55 j34 l123
club #	a50 i-25
club $	i25
club _ at	a32 e-28 j25
club _ tonight	a-64 l71
club night	a24 i-24
club run	j25
club session	a29
clunks	a45 h-30
clunks _ aches	a24 h-30
clunks and	a45 h-30
clun~	a33 h-30
cm	a42
cmon	a26 l-25
cna	a86 m-31 q-34
cna i	a86 m-31 q-34
coach	b-48 i43 j70 k-24 l37 q-27
coach $	a39 g-24 l47
coach _ #	a81 e-36 i-40
coach _ a	j29 l34 o-25
coach _ day	i39 l-34
coach had	l34 o-25
coach leg	i39 l-34
coach wants	a90 e-55 i-55
coac~	b-48 i43 j70 k-24 l37 q-27
coat	a38 i-49
coca	a70 l-46
coca _ $	a36
coca cola	a70 l-46
code	a-27 k-37 l116
code _ not	l30
code will	l30
coffee	a32 e30 f-24 h113 k-64 l-67 m40
coffee $	a-41 e44 h-30 l-30 m75
coffee _ $	a25 h117 k-64 l-34 m-35
coffee _ soreness	a-49 h66
coffee only	a30
coff~	a40 e30 f-24 h108 k-64 l-67 m40
coin	i-41 j66
coke	a38 b-37
coke _ morning	a-27 i30
coke this	a-27 i30
cola	a34 e-48 j-39 l66
cola $	a36
cola _ a	a34
cola _ my	a35
cola _ pee	a-25 h27
cola and	a35
cola coloured	a-25 h25
cold	a182 d-25 g-42 h38 i-73 j-77 k-48 l45 m-43 o33
cold #	a52 i-42
cold $	a-38
cold _ $	a68 g-32 h-34 m-26 q64
cold _ clammy	e24
cold _ perfect	a31
cold _ yes	a-27 h56 j-29
cold a	h33
cold legs	a31
cold plunge	a-27 h56 j-29
cold shower	a31
cold sweats	a37
colds	a28 e-28 h79 l-34 o-40
cold~	a28 e-28 h79 l-34 o-40
collar	i25
collar _ $	i25
collar lol	i25
coll~	e-31 f-133 g-94 h287 q-48
colour	h87 l-60 p33
colour is	h28
colour of	p33
coloured	h42
coloured pee	a-25 h38
colours	l25
colo~	h112 l-50 p33 q-34
combine	j27
combined	j43
combo	j26
comb~	j96
come	a-168 e27 f-63 g-36 i-28 j24 k69 l-44 m56 n-24 p-29 q250
come $	g-24 h-61 q105
come _ $	q40
come _ ?	a-42 q42
come _ is	q26
come _ only	a-31 q45
come at	k71 o-24
come back	a28 k-65 m87
come first	j29
come from	h-28 q57
come it	q26
come out	a-42 l45
come to	f-29 o30
come too	k59 l-30 o-24
comedy	a-47 i53
comedy $	a-47 i53
comes	h43 l-34 o25
comes first	j30
comes in	a78 l-34
comes off	a-25 o25
come~	a-26 h43 i41 l-34 o25
coming	e83 i-40 k27 l-28 q-30
coming _ the	e24
coming off	e27
coming out	m24
comi~	e83 i-40 k27 l-28 q-30
comma	e-38 f-31 l70
command	b46 f123 g-45 j-58 p-24
commands	e44 f327 g-24 h-71 j-40 l-110 q-45
commands $	e49 f117 l-103
commands ?	f191 g-24 h-71 j-40 q-45
commands _ $	f93 g-24 j-40
common	h66 l-25
common is	h49
commute	a-25 k24
commute _ #	k24
comm~	a-49 b37 f413 g-70 j-115 l-67 p-24 q-63
compare	g52
compare _ week	g48
compare this	g52
compartment	h77 l-34 q-26
compartment _ $	h30
compartment syndrome	h77 l-34 q-26
complaining	e26 i-29
complaints $	a-25
complete	a48 c-32 h-50 i122 j-25 l-62
complete $	c-32 i95 l-58
complete _ $	a51 h-50
completely	c36
completely $	c36
compression	a-37 h100 l-48
compression _ do	h29
compression socks	h56 l-25
compression tights	h44
comp~	c150 e54 g34 h70 i174 j-65 k-36 l-200 m-28 o-69 p-32 q-31
concrete	e33
concurrent	h56 q-34
concurrent training	h56 q-34
conc~	g-29 h78 q-38
conditioning	j37
cond~	j37
conference	l39
confirmed	o31
confused	a-72 f182 k-50 l-47 m-43
conf~	a-73 g-24 k441 l-203 m-89 q-49
congratulate	l56 o-26
congratulate _ i	l56 o-26
congratulate me	l56 o-26
cong~	l56 o-26
consent	c140 k-49 l-34
consent _ you	c51
consent to	c51
cons~	c140 k-49 l-34
contact	h41
continue	a-130 e115 k-33 l-81 n183
continue $	e-33 k-29 l-81 n184
continue ?	a-71 e85
continue _ $	a-71 e85
continue yes	a-24 e24
continues	e-24 l27
cont~	a-159 e94 g-28 h73 k-52 l-104 n183 o46
conventional	i-40 p43
conversation	a-26 b89 c-64 e49
convert	e-36 k-65 l111
convert #	e-36 k-65 l111
convince	f-32 g-25 j32 n-35 q104
convince _ $	f-32 n-35 q113
convince _ not	j33 q-29
convince me	f-32 g-25 j32 n-35 q104
conv~	a30 b89 c-79 f-32 g-25 i-40 k-65 l70 m-28 n-35 p43 q96
cooked	a36 e33 i-46
cooked not	a59 i-58
cooking	a-49 b-29 e49 m32
cook~	b-29 e82 i-46 m32
cool	b-37 f-29 h-63 l253 m-65 n-47
cool $	b-37 f-26 l193 m-49 n-47
cooldown	h28
cooldown _ $	h43
cooldown _ ?	a55 e-40
cool~	h28 i-25
copy	a-86 d229 l-45
copy _ my	d36
copy of	d49
core	a-36 e32 h-25 j30
cork	k43 o-40
cork $	k24
corn~	a-63 h58
correct	h67 i-58 k-48 p84
correct it	p33
correction	a-45 g-27 i-51 p161
correction :	i-58 p85
corr~	a162 g-29 h-27 i-109 k-68 l-118 p245
cossacks	i35
coss~	i35
cost	f-28 h-56 l106
cost $	f-28 h-56 l91
cott~	a47
couch	a131 e-31 j-28 l-35
couch $	a32
couch _ $	a68 j-36 l-26
couc~	a131 e-31 j-28 l-35
cough	h31
coug~	h31
could	a38 e-32 i-36 l57
could _ check	n29
could _ get	a44
could _ please	n-27 o27
could i	a53
could not	i43
could run	i-57 l44
could you	l-25 q24
coul~	a38 e-32 i-36 l57
count	c-29 f79 g-49 i101 l-57 m-48 n81
count ?	h-32 i87 q-28
count _ leg	h26
count _ run	j32
count as	a66 h30 j-47
country	a-46 l82
counts	a-39 h56 i67
counts _ ?	i37
counts _ a	q30
counts as	a-25 h63
coun~	a-73 c-29 e-38 f39 g-60 i153 j-25 m-48 n81 q37
couple	i44
couple hours	i44
coup~	i44
cover	l26
cove~	l26
covid	a81 e-65
covi~	a81 e-65
cowa~	a48
crack	a-26 c28 h28 i44 n-35
crack $	h30
crack _ up	l31 n-24
crack in	c28
crack me	l31 n-24
cracked	a-36 e36 o26
cracking	h31 j-24
crac~	a-54 c28 e31 h54 i25 j-25 n-44
craic	h-32 l87 q-41
crai~	h-32 l87 q-41
cramp	e49
cramped	a-36
cramping	a-25 e28
cramps	f-28 h104 l-24 o-40
cramps $	h76 l-24 o-40
cram~	a-79 e110 f-28 h104 l-30 o-50
cran~	a32
crap	a40 e-65 l65 o-58 p43
crap _ #	a-25 p43
crawling	a39 e35
craw~	a25 e35
crazy	a55 e-27
craz~	a55 e-27
creaks	a30
creaky	e24
creatine	b-34 e-44 f-29 h235 k-38 l-52
creatine $	b-34 h135 k-38 l-43
creatine _ running	e-44 h63
creatine and	e-44 h63
crea~	a45 b-35 e-51 f-29 h227 k-38 l-52
creeping	e24
cree~	e24
cried	a42 l-28
cried $	a42 l-28
crie~	a42 l-28
crime	j27 l-25
crim~	j27 l-25
cris~	b-36 e36
cross	a25 l38 q-38
cross _ road	l38 q-38
cross the	l38 q-38
crossfit	i38
crossfit wod	i24
crossing	a-70 e77 k41 l-34
crossing the	a-65 e61 k41 l-34
cros~	a-51 e53 k24 q-38
crou~	a46 l-28
cruise	a56 e-38 n-25 o65
cruise for	n-53 o65
crui~	a56 e-38 n-25 o65
crun~	a-32 h55
crushed	a-42 i77
crus~	a-33 i74
crutches	e-30 n27 o39
crut~	e-30 n27 o39
cry	i25
cry $	a-29 i25
crying	l-41
crying $	l-41
cryi~	l-41
csv	a-66 b-31 c-37 d452 f-26 i-28 k-76 l-94
csv $	b-31 d226 k-49 l-94
csv _ $	c-36 d106 k-27
csv _ the	a-25 d48
csv for	a-25 d48
csv please	d78 k-27
ctrl	d-36 g-49 l-25 m-51 p214
ctrl _ $	d-36 g-49 m-51 p163
ctrl z	d-36 g-49 l56 m-51 p118
cup	a33 i-33
curious	q44
curi~	q44
curl	a-32 i34 p52
curl #	i28
curl $	a-31 i49
curls	a-51 e-39 i142 j-25 l-77 p80
curls #	p49
curls $	i60 p-27
curls _ $	i40
curls _ extensions	i-80 p95
curls _ min	i-42 p49
curls not	i-108 p118
curl~	a-51 e-39 i142 j-25 l-77 p80
currently	a-113 e179 i-47
currently jogging	a-25 e49
currently running	e28
curry	a129 h-27 l-25 m-32
curr~	e164 h-27 i-48 l-46 m-32
cut	a-61 b-58 e46 j-28 k37 l176 m-24 n-55 o66 p-86
cut $	k59 l26 o-54
cut _ $	l70 p-34
cut _ short	a-43 e47
cut it	a-52 b-37 e47 l-27 o123 p-34
cut my	l45 p-45
cut or	a38 e-37 j-56 l63
cut the	l68 n-47
cuts	l81 m-34 n-29
cutting	a31 i-24 k113 l-60
cutting $	k68 l-60
cutt~	a31 i-24 k113 l-60
cycle	h24
cycling	f30 l-29
cycl~	f30 h54 i-55 l46
dad	h28 i27
dae	f89 l-42
daft	a77 e-37 h-26 l-30
daft $	a29 e-37
daily	a-64 b-103 d-25 e-45 f32 k-29 l-98 m-33 n371 o100
daily #	e-25 k-26 n64
daily $	k70
daily _ $	b-79 f49 l-31 o83
daily _ :	e-25 k-31 n64
daily _ at	k-28 n40
daily _ in	k-36 o72
daily _ ins	n72 o-32
daily _ please	k-51 n98 o-37
daily _ to	k51 n-40
daily check	k-50 n119
daily i	n38 o-25
daily messages	a-34 f54 n25
daily ping	k30 n-34
daily question	o-26
daily questions	b-70 n33 o64
daily reminder	n49
daily thing	k30
dail~	a-64 b-103 d-25 e-45 f32 k-29 l-98 m-33 n371 o100
daisy	a33
dais~	a33
dance	l28
danc~	l28
dandy	e26
dand~	e26
dangerous	h125 l-97
dangerous $	h114 l-85
dang~	h125 l-97
dare	a34
dark	h29 k35 l38 n-62 o-46
dark #	e29
dark $	k-31 l33
dark _ $	h-27 k128 n-62 o-46
dark _ but	a33 h-25
dark pee	a40 h-34
dark since	a-29 h46
data	a-58 c108 d289 h-63 i-30 k-54 l-33 m-29 n-36 q-29
data $	c112 l32 m-29 n-36
data _ $	h-39 k-47 l100
data _ a	d31
data _ my	d24
data _ of	d31 f-24
data _ to	d27
data _ with	f39 l-33
data dump	d27
data in	d41 l-34
data out	d49 f-32
data please	d57 k-40
data safe	f39 l-33
data to	c-30 d43
database	c36 d46 k-41
datas	c55
datas $	c31
data~	c91 d53 k-61 l-29
datos	c87 d74 l-97 p-36
datos $	c87 d74 l-97 p-36
dato~	c87 d74 l-97 p-36
daughter	h-27 i28 l26
daughter and	i28
daug~	h-36 i28
dawn	i36 m-25
day	a67 b-95 c-44 e-149 f-27 g105 h67 i175 j180 l-33 m-129 n32 p24 q-184
day #	a39 e-62 i38 k46 q-33
day $	b-52 c-29 g24 h-63 i79 j34 k96 m-26 n-34 o36 q-76
day :	a-32 i69
day ?	i27
day _ #	i131 j-33 l-33 p-39
day _ $	a36 c-32 g-33 h-40 i35 j28 k-50 m-28 n28 p62
day _ a	g57 j-25 l-33
day _ and	a32
day _ done	a-35 i38
day _ friday	l-24 p24
day _ h	a-52 i28 j25
day _ in	a-60 h61 k28 l-25
day _ is	a-40 h31
day _ it	h-31 i38 k28 m-41
day _ last	i40
day _ leads	j32
day _ leg	j54
day _ legs	h34 i32 j-45
day _ me	a-40 g58 n62
day _ my	i32 j24
day _ no	a-45 j68
day _ not	a47 l-40 p25
day _ now	a82 f-38 i-43
day _ of	e-27
day _ on	l73 p-32
day _ one	i27
day _ or	j35
day _ other	a-33 j39
day _ please	h-32 i-117 l191 p-26
day _ race	j39
day _ rest	f50
day _ squats	a-26 j24
day _ than	h51
day _ the	g39 i-29 j44 l-36
day _ time	a33 e-33
day _ tomorrow	k-56 n56
day _ what	a28
day _ which	j26
day _ yesterday	a51 i-27 j-36
day again	i-58 l50
day and	i41 j24
day as	a-33 g53
day at	g37 i-35
day before	a29 i-27
day cancelled	i-88 l88
day complete	c-32 i79 l-32
day done	h-49 i42 l26
day even	h32
day friday	i-53 j48 p48
day from	i42 k-56 n45
day happened	i50 l-26
day i	a-49 c30 h53
day in	i36 j-26
day is	a47 h46 i31 l-56
day lol	l36 m-28
day no	h-24 i42
day of	a-28 f50
day or	a68 h-29 j107 l-93
day rpe	i31 p-31
day run	a37 j-26
day sat	a28
day squats	a-26
day that	a-43 h48
day the	l-24
day three	a31 e-33
day to	p40
day tomorrow	j24
day two	h51
day was	a78 e28 i32 l-35 p-32
day what	j26
day yesterday	a127 f-38 i-69
daycare	a24
dayc~	a24
daylight	k54 o-34
dayl~	k54 o-34
days	b-38 c-48 e-49 g203 h51 i-223 j196 k-28 l-69 n37 o62 q-51
days $	a-51 c-46 g42 j32 o47
days _ #	i28
days _ $	b-24 g52 h32 i-37 j40 l-39 n24 q-37
days _ ?	a-45 j50
days _ heavy	j34
days _ leg	j-43
days _ squat	h36
days _ squats	a24
days _ week	h28
days a	h28
days after	j34
days ago	a-38 p40 q28
days and	a29 i-33
days between	h76 j-60
days in	a-25 g72 h-48
days later	h37
days legs	a61 i-46
days or	j68 l-25
days run	a-50 j50
days when	g73
deactivate	l-49 n-91 o140
deac~	l-49 n-91 o140
dead	d-37 e79 i-74 j-71 k-24 l187 q-59
dead $	a39 d-37 e-40 k-24 l114
dead _ #	a27 i-42
dead _ $	a-24
dead _ can	e24
dead _ like	a27
dead _ not	a27
dead _ the	e42 l-28
dead at	a-36 e39
dead can	a27
dead leg	a47 e-25
dead legs	a61 i-58
dead lol	e24
dead on	e42
deadlift	a-32 e-48 h81 i71 l-33 p27
deadlift $	i-31
deadlift _ today	i31
deadlift and	i-36 p42
deadlift for	i-44 p54
deadlift session	e-30 i53
deadlift this	i47 l-47
deadlifted	a110 j-39 l-53
deadlifting	a-25 l36
deadlifts	a-95 e-46 i202 j104 l-95 m-54
deadlifts #	a-43 i27
deadlifts $	a32 i-37
deadlifts _ #	i30
deadlifts _ $	i30
deadlifts _ a	j39
deadlifts _ morning	a-27 i27
deadlifts _ the	j24
deadlifts after	h-25 i68 m-49
deadlifts at	i39 l-39
deadlifts this	a-27 i27
deads	b-29 e-70 h-32 i275 k-63 l-32 m-34 o-24 q26
deads #	a-24 i39
deads _ #	a44 p-27
deads _ the	a42 i-42
deads at	a40
deads but	i32
deads from	i33
deads in	a27 i-27
deads on	a53
deads only	a-35 i55
deads rpe	a24 p-27
deads were	a34 i-29
deads yesterday	a-31 i32
dead~	b-40 e-130 g-26 h32 i485 j63 k-71 l-177 m-88 o-45 p48
deal	a53 e-49 i-58 l42
deal with	i-58 l49
dealbreaker	a70 g-40 h-48 l-36 q57
dealbreaker $	a70 g-40 h-48 l-36 q57
deal~	a70 g-40 h-48 l-36 q57
dear	k-32 l95 o-29
decent	a83
decent enough	a30
dece~	a83
decide	a142 k-46 l-39 o-32
decide $	a128 f-49 k-46 o-32 q29
decided	l-43 q61
decision	a41 l-37 q87
decision $	q42
decision _ $	q25
deci~	a185 g-58 i-33 k-46 l-125 o-50 q195
deep	a68 i39 j-29 l-27
deep _ $	a70 i24 l-75
deep _ ?	a-24 e27
deep _ the	a28
deep _ work	l76 m-29
deep in	a26 e-28 l66
defend	b-61 l-44 p-58 q195
defe~	a-25 b-61 d-49 g-31 l-86 m244 o-29 p-58 q145
defi~	a-110 e-47 h185 l-30
degrees	i-36 l30
degrees $	a-58 e35 i-28 l53
degrees _ here	a47
degrees in	a66 e-28
degrees out	a-28 e28
degr~	a29 i-36 l35
dehydrated	a48 h35 q-48
dehydration	g-58 h108 l-46
dehy~	a44 g-58 h143 l-46 q-48
delay	b-34 g-47 l-80 m197
delayed	l58 p-26
dela~	b-34 g-47 m183 p-29
delete	a-81 b-48 c231 d-91 e-47 f-96 g-28 i-28 k-50 l107 n-28 o43 p162 q-29
delete $	l-54 p46
delete _ $	a-41 b-36 c118 d-41 f-117 l45 n-24 p122
delete _ account	c36 f65 l-63
delete _ data	c129 d-43 l-27 o-33
delete _ last	c-28 p47
delete _ log	p24
delete _ lot	c92 l-27 o-26
delete _ my	c36
delete _ one	p25
delete account	c33
delete all	a-57 c126 l-51
delete everything	c114 d-65 i-25
delete it	c-38 d47 p24
delete last	c-59 p96
delete me	c68 l-34 n-24
delete my	c72 d-43 f56 o-33
delete system	c-52 f-35 l127 p-37
delete that	b-36 p104
delete the	c25 l-64 o76
delete what	p25
dele~	a-81 b-48 c294 d-125 e-47 f-96 g-28 i-28 k-50 l84 n-28 o35 p162 q-29
delhi	l24
delh~	l24
deload	g-58 h177 i34 j28 l-54 o-46 q-53
deload $	h60 l-36
deload _ $	g-35 h147 o-46 q-53
deload legs	a-27 i27 j28
deload week	g-35 h99 o-46
delo~	g-58 h170 i34 l-54 o-46 q-53
dent	e-24
dentist	a28 m26
dentist _ $	m26
dent~	a28 m26
denver	k53 l-26
denv~	k53 l-26
depot	a-25
depo~	a-25
depth	h69
depth $	h78 i-38
dept~	h69
desc~	a-56 e69
desist	g-48 h-41 o158
desist $	g-48 h-41 o158
desi~	g-48 h-41 o158
desk	a33 h25 i34 l-26
desk $	h25 i47 l-26
destroy	c102 d-77
dest~	c102 d-77 e31
detail	h-31 q47
details	b-43 c50 h-24 o-43 q132
deta~	b-57 c50 h-54 o-43 q178
deutsch	b-41 k222 l-75 m-31 p-27
deutsch $	b-41 k168 l-47 m-31
deutsch _ $	k54 l-28 p-27
deutsch bitte	k54 l-28 p-27
deut~	b-41 k222 l-75 m-31 p-27
diary	a-36 c-25 g185 h-47 k-51 l-46
diary $	c-25 g99 k-28 l-46
diar~	a-36 c-25 g185 h-47 k-51 l-46
did	a27 c-50 d-34 e-150 f-45 g236 h-107 i176 j-152 k-62 l134 m-25 n-41 o-36 q124
did #	a82 i-80 l52
did _ #	a35
did _ $	a57 f45 i-48 j-24 l-24 p37
did _ and	a-32 i-48 l100
did _ anyway	a-37 e-37 i84
did _ at	a25 i25
did _ change	p25
did _ chicken	l38 q-38
did _ come	q34
did _ day	i28
did _ deads	a49 i-42
did _ decide	a-42 q58
did _ do	a-41 f-32 k-27 l65 p40
did _ even	a-28 i28
did _ faint	g-27 p50
did _ first	g24
did _ happen	p32
did _ instead	i26
did _ last	g24
did _ leg	a-30 d-26 g63
did _ legs	a-37 i96
did _ log	g75
did _ lunges	a32
did _ mean	n26
did _ press	a48
did _ put	g58
did _ say	a-44 g37
did _ see	l45 q-24
did _ sits	a46 i-64
did _ squats	a77 i-55
did _ stop	n33
did _ this	e49 i-49
did _ today	a-58 i62
did _ train	b-37 p37
did _ wall	a27 i-27
did _ win	g-62 l86
did _ yesterday	e-25 i59
did arms	a-34 i-32 l46
did em	a-46 i74
did hack	a40 i-28
did his	i-46 l56
did i	a-100 f-61 g279 i-56 k-25 l35 p-55
did it	q42
did leg	a76 h-28
did legs	a-58 e-85 f37 i210 j-26 l-46 q-26
did lunges	i51
did my	a-74 c-29 i-46 l56 q77
did not	a-76 g-39 i39 k-29 l28 p115
did pistols	i41 l-33
did squats	e34
did sumo	a43 i-42
did that	h70 l-30 q-39
did the	a30 i57 l28 p-29
did this	a60 i-53
did wall	a46 i-64
did you	a-55 f-29 g37 h-58 l-25 q162
die	h56
died	e-34 g-30 l115
died $	g-30 i-26 l78
died _ #	a34 e-34
diet~	f-85 k-41 l126
diff	f-24 h62
diff between	h32
difference	f53 h39 i-35
difference $	h39 i-35
difference _ tempo	h67 j-57
difference between	f72 h49 j-58
different	a-34 b57 g-33 h-65 j64 l-28 p-31 q77
diff~	a-77 b57 f53 g-46 j55 l-42 p-31 q75
dinner	b41 e-28 j-46 l65 m24
dinner $	b41 i-49 l41 m-29
dinner _ $	a30 e-30 m30
dinn~	b41 e-28 j-46 l65 m24
disable	b-45 l-59 n-89 o223
disagree	g-26 q56
disappear	c53 l-26
disappear $	c53 l-26
disa~	b-45 c53 g-27 l-95 n-94 o207 q55
discard	b227 k-49 l-72 m-34 n-49
disc~	b227 k-49 l-72 m-34 n-63
dishwasher	l38
dishwasher $	l38
dish~	l38
disney	g-33 l65
disn~	g-33 l65
distance	a130 h-36 l-35
distances	g-34 k34
distances in	g-34 k34
disturb	b-46 o75
disturb $	b-46 o75
dist~	a124 b-46 g-41 h-37 l-37 o75
ditch	k27
ditc~	k27
dizziness	b-34 i73 l-24
dizzy	a32 e25 f-26 g25 h49 i-26 j-32 l35 o-40
dizzy _ $	a-36 b38 e75 h-30 o-46
dizzy _ feverish	a86 l-51
dizzy _ joy	e-26 l34
dizzy after	h37
dizzy not	a49
dizzy with	e-26 l80
dizz~	b-41 e34 f-26 g32 h36 i48 j-33 o-40 q26
dl	a-31 i56
dl #	a-27 i52
dl _ $	i39
dnd	f-46 k-25 l-108 o239
do	b29 c-39 d-50 e-44 f217 g-65 h170 i-67 j86 l-36 m-86 n-32 o30 p-120 q-34
do #	a106
do $	a-104 f212 g-24 h29 i-38 j40 k28 l-158 o53 p32 q-45
do _ $	a31 f-65 h-231 j-25 k145 l-64 m-28 o102 q103
do _ a	f27
do _ after	h-38 j42
do _ ask	i30 m-33 n-32 o55
do _ baths	h29
do _ be	e30
do _ bother	b113 f-32
do _ burn	a-25 h56
do _ change	k26
do _ check	h35
do _ count	f79 q-31
do _ delete	c-53 f-52 l119
do _ disturb	b-46 o75
do _ do	h101 k93 l-46 q-41
do _ dream	l43
do _ even	a83
do _ ever	h-32 l64
do _ export	f38
do _ faint	i27
do _ fit	h35
do _ get	a35 f63 k-35 l44 o-49
do _ go	a38 j30
do _ have	c-27 f31 l-24 p26
do _ hurt	h28
do _ judge	e57 l-24 o-26
do _ k	a79
do _ keep	c65
do _ know	b-67 h47 i31 m-26 o-27 q46
do _ laugh	i33
do _ leg	g39 i-35
do _ legs	h59
do _ let	b-30 i-24 l77
do _ lift	c-28 l41
do _ like	f-28 l40
do _ log	f125 h-39 l-47
do _ lose	h55
do _ make	h38 k-25 l-27
do _ me	n36 o-26
do _ mean	f-114 q158
do _ message	f65 l-39 o24
do _ miles	a40
do _ need	h62 o32 q-32
do _ over	h42
do _ press	f76 l-62
do _ put	a-32 f81 g-25 j38
do _ recommend	i38 j64 l-58
do _ recover	h29 l-29
do _ remind	l-25 o31
do _ report	f42 h-25
do _ run	h-51 l123
do _ runs	h35 l-28
do _ save	b100 o-57
do _ say	a30 f-34
do _ see	f68 g-49
do _ set	f-50 k53
do _ socks	h33 l-25
do _ speak	f24
do _ start	b49 h91 l-37 n-28 p-44
do _ stop	e67 f-30 h142 j27 l48 o-224
do _ switch	f-46 h-24 k71
do _ tears	h34 l-25
do _ tell	f63 h-43
do _ text	h-27 k37 l-50 o76
do _ thing	p30
do _ think	f-60 l96 q-33
do _ thrusts	a-37 h33 j39
do _ today	a42
do _ tomorrow	a-24 l42
do _ tonight	a-31 i-31 l62
do _ train	f-53 g55 h-51 l65
do _ turn	f35 n29 o-43
do _ type	f58 l-29
do _ understand	f120 l-93 q30
do _ undo	h-25 l28
do _ use	f43
do _ want	b44 c57 k-35 l-43 o41 q-25
do _ work	f24 l-30
do _ x	a-25 e25
do _ you	l35 q-26
do a	j49
do again	a-86 i73
do anything	a-35 f43 h80 o-24
do compression	h33 l-25
do easy	h35 l-28
do em	p36
do for	f35
do here	f73 h-67
do hip	a-37 h33 j39
do i	a-24 c-77 e168 f153 g-64 h-88 i-85 j75 k25 o-26 p-44 q-26
do ice	h29
do it	j26
do last	g57 i-35
do legs	a-117 h42 i-27 l72
do lifters	h25
do lunges	f-37 h61 l-24
do most	g42 h-53 j28
do my	h62 i-30
do not	b49 c95 e24 h-148 i169 j-53 k-64 l75 m-86 n-44 o105 p-123
do parkrun	a73 h-25 l-37
do people	a-25 h60
do ppl	h34
do pros	h57 j-25
do running	a34 i-25
do sprints	j41
do squats	a-24 j26
do stairs	a55
do the	a63 h28 j-34 p30
do this	b28 l-46 m43
do today	a28 f-24
do with	a29
do wrong	g-67 l67 q41
do you	c-52 d-27 f87 h-117 i-28 j65 l136 o-109 q49
doable	a59 i-28 l-26
doable ?	a59 i-28 l-26
doab~	a59 i-28 l-26
doc	a-43 d66 i-29 j28 l-26
doctor	a-39 c28 h49 q38
doctor _ a	c28
doctors	k26
doct~	a-39 c28 e-27 h49 j-34 k26 l-29 q38
dodgy knee	g26
does	b-57 e-69 f150 g-66 h326 i-79 j94 k-113 m-61 n-34
does #	e-24 p42
does _ #	a81 i-25 j37 q-32
does _ $	b-25 p58
does _ after	h-46 j55
does _ body	h26
does _ bot	f45 l-25
does _ count	a25 h-47 i98 q-28
does _ day	h39 j-26
does _ do	f112 h-95
does _ even	h-26 j26
does _ ever	h97 q-45
does _ feel	e44
does _ go	f25 i24
does _ hot	h30
does _ hurt	a52
does _ knee	h24
does _ make	j32
does _ matter	b25 j26 q-33
does _ mean	f62 h36 l-44
does _ on	h-44 l56
does _ order	j30
does _ peak	h31
does _ run	a26 e-34 h-103 l92
does _ slow	h27
does _ soreness	f49
does _ stand	f-28 h34
does _ thing	f44 h-37
does _ work	f86
does a	a39 j56 q-41
does alcohol	h27 l-24
does doms	h71 l-30 q-24
does hurt	p46
does it	e61 h45 i-54 j26 q-38
does leg	h51 j-30
does my	a-41 h66
does not	a56 h-49 p-79 q120
does order	h-26 j38
does rpe	h29
does running	a39 h-27 j30
does soreness	h31
does that	h-50 i106 j26
does the	e-25 f43 h-94 l84
does this	e-26 f189 h-136
does walking	h32
dog	a121 e-44 g-26 h-58 i-66 k-35 l144 m27
dog $	a47
dog _ #	a30
dog _ faster	l29
dog _ limping	a37
dog did	i-50 l56
dog is	a37
dog legs	a24
dog runs	l31
doing	a43 b-25 e70 g40 h-26 i45 j60 l-59 o-34 p-34 q-36
doing #	a71 e-37 o-27
doing _ $	a50 g50 h-26 i52 l-62
doing _ before	h-31 j43
doing _ long	a-29 e29
doing _ lunges	a-27 i29
doing it	a-26 h27
doing laps	e47 l-54
doing legs	h-31 j48
doing my	a-29
doing that	a31
doing the	e50
doin~	a43 b-25 e70 g40 h-26 i45 j60 l-59 o-34 p-34 q-36
doms	a326 b-54 c-27 f-54 g-44 h355 i-39 j-51 k-44 l-125 m-42 o-29 p-85 q-72
doms #	a133 e-35 h-38
doms $	a134 b-42 g-31 h149 k-27 l-45 p-30 q-61
doms ?	a-169 h169
doms _ #	a125 h-71 i-31
doms _ $	a-59 e-60 h198 i38 l-56
doms _ after	a-33 e33
doms _ me	a37
doms _ sleep	h-43 q42
doms ever	g30 q-24
doms gone	a130 e-36 h-60
doms last	h26
doms or	e35 h-51 q43
done	a-206 b67 c26 e168 f-28 h-108 i366 j-102 l-64 n-82 o102 p-100
done #	a-27 e29 i35
done $	a-87 b-24 e128 h-49 i90 p-49
done _ #	a-54 e69 i29 j-27
done _ $	b70 e-52 i26 l-37 n-26 o32
done _ back	e41 i-25 k28
done _ done	a29
done _ dusted	e-27 i31
done _ legs	e-32 i40
done _ next	a-38
done _ run	a27
done _ the	a-38 i43
done _ this	b26 i-26
done and	e-51 i70
done at	i28
done cutting	k45
done hamstrings	a-37 e51
done here	b70 n-26
done in	i32
done legs	i-29 j-33 l44
done me	a-24 i41
done stop	e-39 o45
done with	b26 i-25 k29 n-34 o50
door	b32 i44 k-25 m29 o-31 q-26
door $	k-25 l32
door _ #	i26
door _ $	b41 o-31
dot	a-40 k65 l-32
double	a35 e-26 j33
double _ tomorrow	j24
double day	j36
doubles	j38
doub~	a36 e-41 h-28 j70 l-39
down	d-76 e124 f-33 g-29 h-86 i55 j-24 k-51 n26 o55 q68
down #	a-76 e91
down $	a-61 d-69 e-30 l47 m39 o123 q-34
down ?	a-64 e79
down _ #	a28 i-28
down _ $	a-182 e106 i43 j25 p27
down _ a	a105 e-28 l-43
down _ after	a26
down _ calf	a44
down _ from	a-46 i56
down _ i	a40
down _ left	a35 i-28
down _ leg	i24 l-39
down _ my	a43
down _ stairs	a34
down _ the	a34
down _ to	a-49 e66
down after	a-35 j27
down and	l24
down for	i33 l-24 n42 o-58 q44
down in	a29
down is	a30
down legs	a-30 i28
down my	a45 e-38 g-24
down now	a-74 i51
down or	e26
down the	e-31 i-46 l41 q72
down to	a180 e-29 i-41 l-75
down without	a41
downhill	a-52 e49 h67 q-51
downhills	e27
download	a-31 b-61 c-45 d338 h-27 l-63 o-45 q-29
download $	b-49 d153 h-27 l-41 q-29
download _ $	c-36 d106 o-45
download all	d45
download everything	d65 o-45
download my	d28
downstairs	a73
downstairs $	a42
down~	b-61 c-49 d368 e64 g-39 h38 i-28 l-45 m-29 o-51 p-30 q-92
drained	a39 j-28
drai~	a39 j-28
drama	e44 p-24
drama $	e57 p-24
dramatic	a27 i-24
dram~	a29 e37
drank	h25 i-28
drank loads	a-25 h25
dran~	h25 i-28
drawers	l29
draw~	l29
dreadmill	e27 i-35
dream	l41
drea~	a36 e26 i-39 l112 n-32 q-30
drenched	a42 i-25
dren~	a42 i-25
drill	f51 l-27 q-24
dril~	f51 l-27 q-24
drink	a-55 h70
drink after	a-25 h62
drinking	a115 b-37 k-28
drin~	a61 b-37 h70 k-28
drive	h-69 l93
drive _ $	h-69 l93
driving	e-50 h-49 i-60 l-60 m257
driving home	a27
driv~	e-50 h-119 i-50 l33 m257 p-24
drop	a-25 b135 c118 d-28 g-25 l-152 m-26 n-24 o61 q-37
drop _ $	a39 b188 c-35 i-32 l-47 q-37
drop _ ?	a-35 e37
drop it	b188 c-35 l-47 q-37
drop off	a63 i-33
drop sets	i27
drop the	b-39 n-24 o79 p31
dropped	i25
dropping	a27
dropping $	a46 i-40
drop~	i62
drum	a24 e-30
drum~	a-24 e24
drunk	k-49 p74
drun~	k-49 p74
dry	a-31 i-36 l105
dry run	a-67 l73
dubai	k49
duba~	k49
dublin	k53 m-36
dubl~	k53 m-36
due	g-35 l42 o45 q-35
dull	e56 l-25
dull ache	a33
dumb	a-30 c-44 e91 f-30 h-64 i-46 j114 l55
dumb $	e81 h-44 i-43 j43
dumb ?	a-24 j31
dumb _ $	a-25 c-44 f-30 j31 l81
dumb~	i26
dump	c-122 d280 k-27 l-64
dump $	c-49 d106
dump it	c-54 d54
duration	i52 k-64
duration #	i51 p-51
duration _ #	k-64 p64
dura~	i42 k-64 m-52 p89
during	e34 i-33 k33
during _ #	e-26 k33
duri~	e34 i-33 k33
dusted	e-27 i31
dust~	e-27 i31
dutch	k81 n-51
dutch _ $	k81 n-51
dutc~	k81 n-51
duvets	a29 e-24
duve~	a41 e-36
dying	e68 f28 k-29 l34 p-24 q-28
dying $	i27
dying _ $	a-37 e30 f28
dying to	a35
dyin~	e68 f28 k-29 l34 p-24 q-28
each	a-46 e152 g54 j-30 k-57 l-91 m-123 n176
each _ #	m-28 n32
each _ $	e114 i-32 l-57 m-41 n45 o26
each _ at	k-31 m-39 n82
each day	o26
each evening	m-71 n76
each km	e64 k-64
each lap	e62 i-32 l-27
each leg	e-24 g57
each side	a-28 i58 l-30
each step	e37
earlier	i84 k33 n-34 p-31
early	a-61 h65 j-39 k121 l-32 m56 n-35 o-48
early #	a-63 k82
early _ $	a-38 h49 i38 j-34 k-25 l-27 m103 o-43
early shift	k24
earl~	e-65 h48 i104 j-40 k154 l-32 m49 n-69 o-63 p-36
ears	l42 o-31
earth	f98 h-93
eart~	a-26 b-33 c-35 f76 h-93 k-53 l232 m-46
ease	a-61 e197 g-31 h-48 l-35
ease _ ?	a-41 e160 g-31 h-48 l-35
ease off	a-28 e28
easing	a-39 e52
easi~	a-39 e52
east~	k24
easy	a83 b-26 e106 f-70 i84 j92 l63 m-107 n-32 o-53 p-104 q50
easy #	h-31 l55
easy $	e129 h-48 i70 m-100
easy ?	a87 i-29 j-24
easy _ #	a-38 e43 l-37
easy _ $	b-26 f-31 h-30 l113 n-31 p-36 q44
easy _ ?	a85 e-76 h-31 j63
easy _ and	a-36 e24
easy _ k	e-45 l57
easy _ legs	e39
easy _ of	a33
easy _ ok	a60 e-46
easy _ out	a-58 i58
easy _ supposed	h27
easy _ to	a36
easy lap	a42 e-31
easy loop	a27 e-27
easy miles	a24
easy only	h-25 q76
easy pace	e-31 h63 q-41
easy peasy	a-35 l58
easy run	a-67 e50 h26 j39 l-24
easy runs	h35 l-28
eat	a26 h52 j-69
eat _ the	j31
eat before	h45 j-45
eaten	a89 e-25 i-36
eaten _ #	a51 e-39
eaten legs	a26 i-26
eate~	a89 e-25 i-36
eating	a-52 m81
eating my	e29
eati~	a-52 m81
eccentric	f-31 g-28 h157 i80 k-71 l-58 q-25
eccentric _ $	i62 l-40
ecce~	f-31 g-28 h158 i80 k-71 l-59 q-25
ecg	a29 e-25
economy	e-44 h120 l-65
economy $	h46 l-35
econ~	e-44 h120 l-65
edit	a-61 c-38 d-45 f47 g-44 h-27 i-54 k104 l-62 p217 q-25
edit :	i-29 k-32 p78
edit _ $	a-30 c-38 k150 l-50 q-25
edit _ :	p25
edit _ leg	g-29 p29
edit last	g-29 p71
edition	h-28 i58
edit~	h-28 i58
effect	c-27 h141 l-43
effect $	c-27 h98 l-43
effe~	c-27 h141 l-43
effort	a-61 h-42 i211 k-33 l-56 p70
effort #	a-48 p65
effort $	a-34 i77 p-27
effort _ #	a57 k-26
effort _ $	a-45 i53 p34
effort _ a	p44
effort was	i29 l-26
effo~	a-61 h-42 i211 k-33 l-56 p70
egg	a-29 j50
egg _ or	j35
ego	a78 i-42
eh	c30 d-30 f152 g-52 o-91 q-32
eh $	b-36 c30 d-30 l93 o-58
eight	a32 k24 m29 o-25
eight $	m29
eigh~	a32 k24 m29 o-25
el	a-83 c-29 l-89 p195
el _ $	a-83 c-29 l-89 p195
elaborate	c-50 k-47 l-57 q207
elaborate $	c-50 k-47 l-57 q207
elab~	c-50 k-47 l-57 q207
elastic	e25
elas~	e25
electric	a55
electric _ down	a42
electrolytes	f-38 h95 l-34
electrolytes do	f-36 h74
elec~	a55 f-38 h54
elev~	j-28 l81
else	f59 h-26 i31 o-24
em	a-92 e-76 f-44 h59 i57 j39 n73 o-35
em $	e-28 f-44 g29 h42 i-51 p47
em _ $	n31
em _ i	a-31 i54
em _ morning	a-24
em on	k-32 n59
email	c-68 d139 f-31 g-49
email _ my	d61 f-31 g-49 l32
email me	c-31 d124 g-49 l-42
emai~	c-68 d139 f-31 g-49
embarrassing	a56 i-54
emba~	a56 i-54
emergency	a-31 d25 e31
emer~	a-31 d25 e31
empty	a70 j-28
empty stomach	a37 i-30
empty tank	a42
empt~	a70 j-28
en	c-32 g-33 k166 l-55 q-26
en francais	c-32 g-33 k83
enable	b-41 l-63 n231 o-86
enable $	b-41 l-63 n128
enable _ $	n80 o-80
enab~	b-41 l-63 n231 o-86
end	a-40 b169 d-26 e-38 h-24 j66 l-70 n-28 o52
end $	b182 j-25 l-54 o-89
end _ $	o78
end _ i	j32
end it	b-36 o78
end of	a-24 j28
end the	j27 n38
end this	b55
ended	a38 e-40
ended #	a45 e-40
ende~	a38 e-40
endurance	f-34 h35 k128 l-44 o-30
endurance $	k78 l-25
endu~	f-34 h35 k128 l-44 o-30
energy	a31 k-24
energy #	a30 k-24
ener~	a31 k-24
english	b-28 c-35 f45 g-44 k291 l-71 m-53 o-49 p-42
english $	b-28 f55 g-44 k164 l-53 o-49
english _ $	h71 k-28 p-25
english _ me	h-31 k49
english please	h62 k-46
engl~	b-28 c-35 f45 g-44 k291 l-71 m-53 o-49 p-42
enough	a71 b31 e-26 i-83 j73 k-41 l-58 n-29 o172 p-25 q-39
enough $	a-36 b-86 j41 l25 o116 q-39
enough ?	a-92 h48 j41
enough _ $	a-97 b121 h117 k-41 o-55
enough _ ?	a49 h-60 j24
enough _ the	n-26 o53
enough _ you	l-40 o44
enough of	l-40 o52
enough to	a24
enough with	n-26 o45
enou~	a71 b31 e-26 i-83 j73 k-41 l-58 n-29 o172 p-25 q-39
enter	f52 i40 p-24
ente~	a-39 f52 i40 l75 m-36 p-24
entirely	c65 n-24
entirely $	c65 n-24
enti~	c65 n-24
entries	d55 f30 g146 h-31 l-64 n-26 o-45 p-53
entries $	d46 f30 g82 l-53 o-45 p-33
entries _ $	g50 h-31
entries please	g50 h-31
entry	a-46 b-36 d-27 f46 i-50 l-53 n-29 p260
entry $	c-24 d-27 f49 l-38 p94
entry _ the	c29 n-29
entry _ was	p24
entry i	p38
entr~	a-47 b-36 d28 f76 g136 h-47 i-50 k-27 l-118 n-55 o-45 p207
equally	a25
equa~	a27
er	e-26 o33
erase	c243 d-35 g-75 k-35 l-29 o-90 p69
erase _ $	c136 k-32 l-29 o-70
erase _ last	c-44 p70
erase me	c125 l-29 o-70
erase my	c76 g-60
erase the	c-30 p56
erased	c35 l-28
erasure	c104 d-37 m-40
erasure _ $	c43 d-37
eras~	c373 d-75 e-26 g-75 l-84 m-40 o-90 p59
errands	e-67 l94
errands $	e-67 l94
erra~	a-30 e-67 l118
erro~	a-26 i-32 l32 p47
esc	b225 f-43 h-24 l-61 n-47 q-32
esc $	b225 f-43 h-24 l-61 n-47 q-32
espanol	a-41 f-28 h-43 k199 l-49 q-26
espa~	a-41 f-28 h-43 k199 l-49 q-26
europe	k50
europe /	k50
euro~	k50
eve	m36
eve $	m36
even	b-30 f45 h36 j25 l-72 m-31 q33
even $	h30 l-25
even _ $	f59 h-26 l-31
even _ it	a88 e-29
even _ jog	a-24 e-26 q50
even a	a-50 e31 q48
even after	a27
even is	h60
even matter	h-32 j48
even say	a66
even though	e25
evening	c-74 d-38 e-49 g-32 h-75 i65 j69 k52 m93 n84 o-62
evening #	k-25 n25
evening $	a28 g-25 h-29 i34 l-86 m137
evening _ #	n39
evening _ $	c-67 d-36 k-26 l138 m30 o-30
evening _ ?	a-32 k51
evening all	c-67 d-36 k-26 l184 o-30
evening at	m-49 n63
evening or	j25
evening run	a50 j-24
evening would	m24
evenly	a-24 e37
even~	a-30 b-26 c-74 d-38 g-33 h-76 i81 j69 k52 m93 n84 o-62
ever	a-95 b-44 c162 e27 f-51 g212 h-45 j-24 p-36 q-47
ever $	f-45 h-30 l69
ever _ $	a-57 b-44 c52 h81 i46 p-36
ever _ you	c31 g-26 h26 q-24
ever been	a-52 g75
ever existed	c32
ever leg	g101 h-62 i-26
ever told	c31 g-26
everest	a62 i-42
every	a74 b-28 c128 d-43 e71 h69 i-92 j-30 l-100 m-114 n168 o45 p-65 q-74
every _ #	a-50 k26
every _ $	a-33 e28 h112 j-25 k86 l-29 o36 p-47 q-62
every _ at	a-37 m-28 n84
every _ day	a-50 c30 j50 n36
every _ from	k-56 n56
every _ i	a56
every _ is	a81 i-58
every _ of	c33
every _ or	h24
every _ since	c29 n-29
every day	a-63 c-49 h82 k89 m-59 n115 q-62
every evening	k-25 n53
every kerb	a79 i-42
every landing	a-27 e40
every leg	c30 n36
every log	c97 p-29
every morning	a-47 h24 l-27 n65 o49
every other	a-50 j50
every rep	a-41 i25
every single	a32
every stair	a60 h-31
every step	a44 i-35
every stride	a-43 e43
every time	a64 h37
everyone	e32 h44 q-43
everything	c126 d167 h-43 k-24 l-81 m-49 n-56 o31 p-73
everything #	e27
everything $	c131 d-26 e-33 l-32 m-49 o29
everything _ #	i34
everything _ $	a89 c35 d25 e-74 h-42
everything _ a	e27
everything _ am	o48
everything _ black	a48
everything _ but	e46
everything _ can	f49
everything _ great	a-50 e62
everything _ have	c33 d78 g-24 p-30
everything _ i	d43 k-27
everything _ knee	c28
everything _ me	a-25 d28
everything _ spinning	a-26 o27
everything _ the	i34
everything at	a-27 i34
everything below	a41
everything but	a-34 i34
everything i	c24 d49 o47 p-42
everything is	a-61 e39 o27
everything my	c28
everything sore	a90 c-43 d-40
everything went	a52
everything you	c-33 d66 f49 l-28
everywhere	a31 i38
ever~	a27 b-59 c239 d106 e175 h55 i-33 j-68 l-195 m-163 n109 o73 p-145 q-117
evidence	h39 l-75 q67
evid~	h39 l-75 q67
evil	h-30 i124 l-79
evil $	h-30 i128 l-79
ex	g-50 l88 q-44
ex $	g-34 h35
exact	a62 l-38
exactly	a52 e-26 f63 l-80 q55
exactly $	f98 h49 l-72
exactly _ ?	h-38 q39
exactly _ place	a33 e-25
exactly is	q28
exactly one	a33 e-25
exactly where	a59
exac~	a113 e-33 f63 l-119 q55
exam	m57 p-29
exam _ $	l-33 m74
exam tomorrow	m28
example	f49
examples	d-26 f224 k-42 m-63 q-46
exams	a-31 b-38 h-27 i-41 l55 n81 o32
exams $	b-34 h-26 l60
exam~	a-46 b-38 d-34 f272 g-34 h-42 i-41 k-48 l49 m-87 n72 o24 q-47
excel	d180 g-58
excel $	d68
excel ?	d96 g-43
excel _ $	d96 g-43
except	a47 h-24
exce~	a30 d167 f-26 g-58 h-38 j29 l-29 m-27 q-24
excuses	a54
excu~	a44
exercise	b-45 h64 k-75 p129
exercises	c-41 g32 h108 l-45
exercises $	c-41 h86 l-25
exer~	a-44 b-45 g32 h168 i77 k-80 l-59 m-34 p33 q-45
exhausted	e29
exha~	e29
exist	h-101 l111
exist $	h-101 l111
existed	c32
existed $	c32
exis~	a-34 c32 l67
exit	b288 g-31 i-49 k-47 l-65 m-27 o-32
exit $	b270 g-31 i-49 k-47 l-65 o-32
expe~	a-41 l57
expired	f-75 l118
expi~	f-75 l118
explain	a-101 b-45 e-56 f126 h131 i-37 j85 k-66 l-60 o-57 p-60 q197
explain $	f-93 h-139 q298
explain _ $	k-64 p-35 q87
explain _ like	h46
explain _ no	a-27 q66
explain _ red	q39
explain _ the	f96 q-68
explain doms	h75 q-60
explain i	i-27 q70
explain me	f25 h41 q-59
explain the	a-36 b-24 f114 o-47 q36
explain what	f68 h-65
explain your	f34 l-28
explain yourself	f24 h-40 k-38 q90
explained	a-48 h139 l46 n-47 p-28 q-35
explained $	a-48 h139 l46 n-47 p-28 q-35
expl~	a-186 b-45 e-57 f34 g-68 h265 i-35 j85 k-143 n-60 o-57 p-101 q418
export	a-36 b-50 d192 g-46 h-27 l104 m-29 o-42
export $	a-28 b-50 c-34 d160
export _ data	d32 m-29
export _ is	d-78 l99
export _ stuff	d-55 l67
export my	d37 m-29
expo~	a-36 b-50 c-101 d793 f-30 g-46 h-56 k-53 l-235 m-29 o-54 q-47
exprot	c-91 d162 l-49
expr~	c-91 d162 l-49
exs	c-91 l107
ext	e-49 h-31 i157
ext $	i29
ext _ $	a-36 e-29 i65
ext _ calf	a-24 i24
ext _ running	a30 h-30
extension	a-27 i45
extension #	i43
extensions	e-38 i68 p55
extensions $	i61
extensions _ $	i-83 p95
exte~	a-54 e-25 i112 j-25 l-26 p72
extra	a-95 e90
extr~	a-95 c-58 d108 e90 g-63
eyes	j-26
f	e-41 h-32 i29 l34 o43
f #	a-25 i29 l64
f _ race	l64
face	a-44 l66
fact	c24 e-83 h180 i-27 l-80
fact $	a-43 h128 l-58
factor	g-47 q73
factory	c57 m-35
factory _ $	c57 m-35
factory reset	c57 m-35
fact~	c57 g-47 m-35 q71
fading	a-62 e79
fadi~	a-62 e79
fahrenheit	f-43 k172 m-41 q-37
fahr~	f-43 k172 m-41 q-37
failure	i42 k-24 l-30
failure $	a24
fail~	i47 k-24 l-30
faint	a102 d-24 g-32 h58 k-53 l-60 m39 o-28
faint #	a72 e-29 k-43
faint $	b25 h34 m31 p-29
faint _ i	i38
faint _ the	a45 l-31
faint after	g-27 h25 l-24 p50
fainted	e-33 i-24 k24 l40
fainted _ squats	i-25 k25
fainted _ the	e-40 l46
fainted after	i-25 k25
fainted at	e-31 l46
fainting	o-26
fain~	d-24 e-36 g-32 i-42 k-68 l171 m44 o-52 p29
fair	l128 o-67 q-39
fair _ $	l128 o-67 q-39
fair enough	l126 o-67 q-39
falling	h-35 l37
fall~	h-35 l37
fan	l33
fancy	a46 i-57 k69
fancy #	a28 j-27
fancy $	a-30 i-26 k70
fanc~	a46 i-57 k69
fant~	a-75 h-50 l125
far	a38 e164 g85 h-80 i-42 j87 l-92 m-45 o-29 q-31
far $	e48 g76 l-63
far _ i	a58 h-29
far _ should	h-32 j36
far apart	h-32 j36
far so	e61 g-29
far this	g58 i-26
farm	a-60 i-31 l91
fartlek	a39 e37 f-42 h35 q-26
fartlek ?	a41 h35 q-26
fartlek _ $	a41
fartlek _ ?	h41 q-26
fart~	a39 e37 f-42 h35 q-26
fasciitis	h51
fasciitis what	h51
fasc~	h51
fast	a-186 e112 h43 l71
fast _ #	a-32 e32
fast _ tonight	a-81 l95
fast i	a-62 e62
fasted	a82 e-39 h117 j-42 l-71
fasted #	a25
fasted cardio	h27
fasted easy	a47 e-31
faster	e-29 f-25 h89 k43 l-34
faster $	h57 l-34
faster _ me	l29
faster than	l29
fast~	a59 e-68 f-26 h207 j-45 k30 l-96
fat	e-43 f-53 h40 i-33 j56 p66 q-25
fat $	f-24 h-55 j47 l53
fat _ #	j26
fat _ $	a-26 f-24 h46 p68
fat fingers	p60
fat loss	k56
fatigue	h146 q-146
fati~	h146 q-146
favourite	a-29 g-26 l65
favo~	g-26 k29 l65 q-26
feasible	a25 i-25
feas~	a25 i-25
features	f166 g-46 l-51 q-37
feat~	f166 g-46 l-51 q-37
fed	a154 e-57 n-38
fed and	a37 e-37
fed well	a28
feed	a77 e-36 l-28
feed _ cat	a47 l-28
feed the	a47 l-28
feeding	m44
feeding _ baby	m37
feeding the	m44
feed~	m44
feel	a92 e241 g-27 h66 i-82 j-28 k-50 l-82 m-48 p-35
feel _ $	a39 b25 e40 h24 i25 l-48 p-46
feel _ a	a-47 e48
feel _ after	a-59 g-27 h29 p50
feel _ as	a33
feel _ i	a49 e-42
feel _ in	a33
feel _ left	e-25 i37
feel _ legs	a-24 e25
feel _ on	a-31 e31
feel _ since	a28
feel a	a-49 e49
feel amazing	a29
feel faint	a-53 b25 e42 g-27 p25
feel fine	a29
feel fresh	a33
feel good	a-52 q38
feel great	a71 l-26
feel heavy	a-54 i27
feel like	a61 e-39 h25 l-24
feel mint	e49
feel my	a-54 h38 i34
feel nothing	a-29 e42
feel rusty	a28
feel sick	e25
feel the	a38
feeling	a151 e49 f-25 h-47 i-55 k-45 l58
feeling _ $	a127 e27 l-128
feeling _ at	a-39 e39
feeling _ the	a31
feeling great	e28
feeling in	a49 i-26
feeling rough	a108 l-106
feelings	a-39 h-25 l74 o-24 q36
feels	a32 b70 e136 h-28 k-28 l-45 o-32
feels _ #	a-62 e62
feels _ $	e37
feels _ a	e-47 i42
feels _ in	a29
feels _ inside	a43 k-24
feels _ like	a51 e-38
feels _ now	a36 e-47
feels _ of	a31 i-27
feels bruised	a67 k-24 l-28
feels dodgy	a-29
feels great	a-32 e52
feels hot	a31
feels like	e26 i31
feels loose	a41 e-35
feels ok	a34 e-34
feels tight	b74 e-72
feel~	a147 b50 e183 f-30 g-38 h-100 i-71 j-29 k-73 l87 m-44 o-74 q26
feet	a61 e87 g-26 i-73 k-46 l113 q-57
feet #	a-43 e53
feet $	a-44 h-45 l131
feet _ $	a67 l-47
feet _ a	a39 h-33 l29
feet and	a49
feet in	l34
feet slapping	e25
fell	a25 i-54
fell _ so	a-55 e55
fell asleep	e43
fell run	a45
felt	a-95 g-29 i164
felt _ #	a-26 i35
felt _ $	e-30 i57
felt _ a	a-32 i32
felt _ go	a-30
felt _ pop	a-36 h60
felt _ quad	a36 e-24
felt _ snap	e56
felt a	e44 h31
felt easy	a-25 i25
felt like	a-27 i42
felt something	i27
fever	a-31 b-35 e-59 f-34 h121 i-57 j-35 l160 o37 q-34
fever $	a-56 h95 l-40 o48
fever :	l29
fever _ #	n25
fever _ $	l62
fever _ a	a29
fever _ last	a29
fever _ me	l72 m-36
fever _ not	l45
fever just	a29
fever pitch	a-61 l71
fever was	a29 n25 p-29
feverish	a127 h-24 l-56
feverish _ $	i24
feverish since	a-24 i24
feverishly	c-25 h-32 l59
feve~	a75 b-31 c-34 e-98 f-34 h69 i-40 j-35 k-35 l162 o31
few	a40 e-25 o35
few _ $	o35
few _ ?	a37
few days	o35
ffs	f-47 i-42 l156 n-38
ffs $	f-47 i-42 l156 n-38
fibula	a33 e-25
fibu~	a33 e-25
fiction	e-33 h58
fict~	e-33 h58
fifty	i48
fifty minutes	i31
fift~	i60
figu~	f-56 h-33 l-67 q156
file	a-107 c110 d299 f-26 g-58 h-45 k-41 l-93
file $	a-25 c86 d112 f-26 g-34 k-29 l-46
file _ $	a-40 d68
file _ my	d64 g-24 l-25
file of	d40
fill	j26
filling	a-28 l25
fill~	a-28 l25
film	l73 m-25
film $	l60 m-25
films	h-25 l48 n-24
films on	h-25 l48 n-24
film~	h-25 l48 n-24
final	a119 i-85 p-47
final _ and	a-45 e45
finally	a29 i50 l-26
finals	m-63 o63
fina~	a150 i-35 l-35 m-63 o63 p-66
fine	a201 e163 i-111 j34 k-50 l-73 m-79 n-36 o-27
fine #	e52 i-31
fine $	a26
fine ?	a27
fine _ #	e102 m-78
fine _ $	a92 i-37 q31
fine _ are	a-29 e29
fine _ is	a42
fine _ no	e33 i-33
fine _ not	e46 p-25
fine breathing	a26
fine but	h32 q-25
fine just	e46 k-24
fine legs	a-43 e65
fine now	a50 e-28
fine quads	a-28 e28
fine right	a24
fine though	a35 j-25
fine what	q25
finger	a41 l44 p-47
fingers	a-45 e33 p60
fingers $	p60
fing~	l44 p26
finish	a-144 e173 i37 j-32
finish ?	a-41 e78 j-31
finish _ #	a-51 e48
finish _ $	a-41 e75 j-31
finish the	a-34 e46
finished	a82 e-134 i185 j-33 k-27 l-26 o-26
finished _ #	e-24 l49
finished _ and	a-24 i24
finished _ at	a40
finished _ floor	i48
finished legs	a36 e-79 i68 m31
finished lunges	a31
finished squatting	i46 l-27
finished the	a54 i-35
finisher	j38
finishing	e64
fini~	a-78 b32 e87 i213 j-33 k-44 l-48 o-30
fire	h-35 l116 n42 o-61
fire $	h-26 i-41 l137
fire _ $	a39 l-44 n58 o-61
fire _ a	l35
first	a-99 e43 f24 h-90 j246 k-57 l62 m-28 p-45 q-44
first $	a-36 h-33 j112 k-37 l54 q-28
first ?	a-77 e-34 j137
first _ #	j40 l-40
first _ $	e-33 j68
first _ ?	a-37 j59
first _ here	f58 k-27 m-24
first _ in	a54 j-45
first _ now	k32
first _ of	e34 j-28 l25
first _ or	j26
first _ run	j51
first _ second	j42
first _ since	a30 j-39
first _ squats	a-27 j27
first _ today	i33
first for	j33
first km	e44
first leg	j-62 l64
first my	a-35 j35
first or	j129 l-70
first run	a37 j-40
first so	j36
first steps	e31
first thing	a46 j-31
first time	e48 f58 i29 j-29 k-32 l-31 m-25
first today	a-30
firs~	a-99 e43 f24 h-90 j246 k-57 l62 m-28 p-45 q-44
fit	f-29 i-62 j83 k59
fit $	k39
fit _ the	a40 i-37
fit nothing	i-26 k43
fitness	h40 i28 k52 l-58
fitness $	i28
fitness _ $	l-26
fitn~	h40 i28 k52 l-58
five	a55 e51 f-47 h-33 k28 l28 m67 o-62 q-24
five $	a31 e-34 f-47 h33 m29 o-28
five _ of	e-24 i36
five _ six	a-24 e29
five minutes	a-44 e32 i32
five out	i24
fix	a-54 f49 i-107 l-53 p215 q-24
fix :	p41
fix _ $	i-46 l-27 p70
fix _ :	i-51 p70
fix it	i-34 p77
fix my	k33
fix please	i-35 p46
fizzing	a-25 e24
fizzy	a69 l-47
fizzy $	a69 l-47
fizz~	a45 e30 l-47
flag	h-28 q54
flags	f-29 h102 q-32
flag~	f-29 h102 q-32
flas~	a88 l-34
flat	a92 e-50 f-25 i44 l-34
flat #	a32 e-31
flat _ k	a42 e-31
flew	e-54 k53
flew to	e-31 k42
flexor	a-38 e91 i-28
flexor just	a-35 e62 i-28
flex~	a-26 e80 i-28
flight	i-33 l94
flig~	i-33 l94
flip	a-36 i-54 j118
flip $	j52
floor	a127 b-24 e-43 i83 j-31 m-28 o-29
floor $	l25
floor _ my	i27
floor is	i43
floo~	a173 b-24 e-43 j-31 l52 m-26 o-30
flow	b37 m-32
flu	a124 i-78 j-61 l-24 o47 p-24
flu #	a-24 o61
flu jab	a47 i-35
fluttering	a-39 e63
flut~	e55 i-40 l-47
flying	a-40 e56
flyi~	a-40 e56
fml	k-32 l66
foam	a-47 h266 l-42 q-131
foam _ :	h24
foam roller	h48
foam rolling	h116 l-40 q-31
folding	e26
food	h52 j-70 l69
food _ ?	a-66 l95
foot	a88 e70 i103 j-38 k-97 l-37 o45 p-40 q-77
foot $	a30 o38
foot _ #	a25 e-28
foot _ an	a-35 i37
foot _ and	l24
foot _ can	a35
foot _ gone	a-72 e47 i24 l-28 m35
foot _ now	a-64 i53
foot _ numb	a28 h-39
foot _ on	e30 k-36
foot _ since	a-32 e43
foot _ the	a39
foot bone	e51
foot down	i28 l24
foot feels	a-45 e45
foot gone	e25
foot has	i24
foot is	a88 h-49 k-36 l-47 m35
foot probably	e-33
foot properly	a28 e-25
football	l64 m-25
foot~	f-30 l64
for	a-51 b-27 c-48 d50 e-170 f85 g-70 h83 k28 m41 o131 p-68
for #	a60 e-45 m-28 o64
for $	a51 f167 h-27 k24 l-154 q-46
for _ #	a-77 h88 i41 q-45
for _ $	a-61 c49 e24 f-99 g31 h57 i-76 j54 l66 o-86 q37
for _ ?	g31 j-51 l121 n-24
for _ a	h-39 l49
for _ after	a-30
for _ am	j26
for _ an	a24 e32
for _ ask	m36
for _ bit	o41
for _ can	i-31
for _ chest	h35
for _ daily	k53
for _ days	a29 g-41 j-30 l32 o40
for _ does	f-28 h28
for _ exam	l-33 m44
for _ few	o35
for _ first	a26 j-25 k30
for _ fortnight	o37
for _ friend	a38
for _ good	a-59 h90 l-31
for _ hamstrings	k-24
for _ health	a27
for _ hills	l36
for _ hip	h30
for _ hour	a-36 m48
for _ i	a-86 c-27 d26 o38 q89
for _ in	i-31 p39
for _ ins	n55 o-65
for _ k	a32
for _ knee	a36 h-36
for _ last	l48 o-33
for _ leg	i30 l-25
for _ mile	e28
for _ min	a28
for _ month	o30
for _ morning	k-25 n44
for _ on	a-25 e25
for _ physio	d49
for _ please	d-35 h-52 i84 j108 k-30 l-30
for _ reason	m40
for _ run	a32 j-26 l-31
for _ sec	a36
for _ shakeout	a-47 e31
for _ soreness	g-31 h60 l-39
for _ squat	p35
for _ squats	i29
for _ to	h91 j-50
for _ triathlon	k63
for _ week	h-33 o69
for _ weeks	m-28 o81
for _ who	a32
for _ wife	b52 p-46
for _ you	f56 l-28
for a	b-28 c-46 g-31 h-140 k66 o172 q37
for an	k36 m37
for charity	a27
for check	n55 o-65
for dinner	i-28 k-29 l79
for doms	a-25 h46
for easy	e66 h-31
for everything	c-27 o54
for five	h-39 l49
for gains	h31
for general	a27
for good	c65 k60 l-44 m-51
for hack	p35
for half	a24 e32
for hamstrings	g-28 h53
for hills	a24 h30 i-24
for knees	h-45 j57
for leg	l-26
for legs	j24
for mayor	h-32 l65
for me	a-53 c-25 f-67 g41 i48 k39 l72 o-57 q43
for monday	i43 j-30
for my	a81 b48 d67 e-29 g-28 i-65 k24 p-43
for no	m40
for nothing	h-26 l61
for now	k-73 l-75 m112 o92
for october	g55
for once	i33
for people	a-26 h35
for recovery	h60 l-25
for runners	h51
for running	a-37 e-24 j73
for saturday	g27 l34
for someone	a32
for soreness	h-31 p32
for sprints	a82 h-37 l-26
for takeoff	a60 h-24
for ten	n-53 o66
for the	d54 e-51 f-27 h43 i38 j-59 k60 l93 o-88 q-35
for this	a37 e44 m-41
for threshold	a26
for today	a66 j35 l-38 q-31
for tonight	a39 l-48
for two	f27 h-41 o39
for what	a-24 h24 l-33 q34
for years	j26
for yesterday	g26 l-26
for your	h42
forehead	a61
forehead _ a	a47
forehead like	a47
forever	l-77 o97
fore~	a68 b-34 i-28 l-79 o97
forget	a-60 b275 c158 e-70 f-27 g-46 h-31 l-70 n-27 p-54 q-53
forget _ $	b83 c45 p-38 q-53
forget _ can	c31
forget _ ever	c70 l-39
forget _ i	k24 p31
forget _ question	b27 p-25
forget _ questions	b31
forget all	c53 g-30
forget everything	c50
forget i	b36
forget it	b280 c-124 e-70 p-33
forget me	a-29 b-119 c148 n-27 o26
forget that	b79 p-39 q-38
forget the	b29
forget what	p31
forgot	f26 g-31 i57 k-37 p77
forgot _ mention	i-40 p49
forgot _ say	i29
forgot _ tell	i36 k-24
forgot how	f34
forgot to	i25 k-28 p62
forgotten	c67 k-24
forg~	a-75 b234 c225 e-70 g-77 h-39 i57 j-41 k-43 l-93 q-55
form	a-27 b104 e50 h126 i-45 j-47 k-29 l-24 o-97
form $	b142 e-27 h27 l-38 o-76
form _ $	b-36 e45 h99 i-56 j-47
form today	i31
format	k63 m-55
format $	k63 m-55
forms	l25
form~	h73 k56 l-77 m-55
forrest	a-64 e-40 l130
forrest _ $	a-64 e-40 l130
forrest run	a-64 e-40 l130
forr~	a-64 e-40 l130
fortnight	g29 l-24 o37
fortnight $	g31
forty	i68
forty minutes	i49
fort~	a-28 g29 i53 l-25 o37 q-25
forward	d29
forw~	d29
found	c46
found a	c46
foun~	c46
four	a133 h-30 j-25 k-34 l-39 q33
four $	a115 e-24 k-34
four ?	a-49 q42
four _ $	a-49 q42
four _ and	a-29 e29
four _ four	e-40 i28
four _ of	i-32
four out	a58 i-32
fr	a-38 e-50 l92
fr $	a-70 e-27 l92
fracture	h83 l-34
fracture $	h42
frac~	b-45 h83 l-34 o59
francais	c-32 f-59 g-33 k176 l-36
francais _ $	c-32 f-59 k125 l-27
francais svp	c-32 f-59 k125 l-27
fran~	c-32 f-59 g-33 k175 l-27
free	a115 k-24 l-39 o-25
free _ $	a63
freeze	f-50 l-53 m-25 o205
freezing	a38 i-25 l57 o-30
freezing then	a25 i-25
free~	a32 f-64 i-34 m-25 o175
french	d-45 k224 l24 p-61 q-43
french $	k45 l46 p-27
fren~	d-45 k224 l24 p-61 q-43
fresh	a104 c28 e-38 g-29 h-33 i-26 j32 o-25
fresh $	a89 i-72
fresh _ a	a33
fresh as	a33
fresh off	a-31 i63
fresh or	j29
fres~	a96 c28 e-38 g-29 h-33 i-26 j40 o-25
fri	e-41 i29 j51
friday	i52 j82 l-69 p62
friday $	a-30 i33 l85
friday _ legs	i31
friday _ my	a79 l-77
friday _ sunday	a-46 j69
friday race	j36
frid~	h-26 i26 j95 l-69 p83
fried	a31 e37 i-35 l26
fried $	e37 i-35 l26
friend	e39 h50 l-27
friends	b-30 l118
friends $	a-34 l41
frie~	b-30 e66 i-46 j-118 l227 o-27
from	c85 d-48 e108 g62 i-116 j-57 k112 l-96 m-68 o44 p-52 q43
from #	a25 e-42 g-25 i30 k-24 n25
from $	h-29 q49
from _ #	e-25 l52
from _ $	b51 e24 h83 i-79 j47 l-73 m-46 n36 q-28
from _ ?	a-41 e26 g89 k-37
from _ am	n25
from _ car	a-24 e24
from _ class	i32 l-25
from _ day	g37 p-24
from _ easy	e-36 l57
from _ floor	i46
from _ half	j43
from _ heat	m29
from _ hip	a58 i-37
from _ jog	a-44 e44
from _ legs	a54 e-43
from _ long	j26
from _ morning	p27
from _ night	a-25 e27 i71
from _ on	a41 e-56 k59
from _ press	a68 i-82
from _ record	p35
from _ servers	c36 l-27
from _ squat	a34
from _ squats	m35
from _ still	g24
from _ the	c-25 l50
from _ to	a32
from _ trail	a-39 e42
from _ treadmill	e46 l-67
from _ update	k36
from _ week	k26 m-24
from _ yesterday	a58 i-58
from _ you	l56 p-30
from a	a-42 j40
from an	e-36 l57
from deads	a31
from doms	a-25 h25
from gym	e35
from hell	a88 e-26 h-45
from here	a-28 e55
from holiday	n33
from home	a-110 e129
from last	i41
from leg	a68 i-82
from legs	i38
from lunges	a60 i-29
from me	a-64 f52 o44 q-28
from monday	k43 l-43 n37 o-24
from my	a30 g-25
from now	a-24 k100 o-30
from raises	h32
from running	o32
from saturday	i49
from squats	h115 i-39
from the	a94 e39 h-39 i-39 j-31 l-90 m77 o29 p31
from this	m-27 p34
from today	a-44 k52
from tomorrow	n35
from yesterday	a-29 e30 g24
from your	c98 k-24 l-32 n-33
from zero	b56 c32 n-88
front	i52 k-27 l-33 p74
front _ #	i32
front _ @	a33 i-33
front _ for	a-30
front _ my	a38 i-53
front _ not	p34
front _ the	i50
front squat	l-33 p60
front squats	i46 j-25 p34
fronts	a-26 i79 q-26
fron~	e-28 i131 k-27 l-34 p74 q-26
full	a37 b-27 c39 d43 f-31 h-25
full _ $	a-42 c43 d65 l-48
full _ feel	a-34 e40
full of	a98 d-26 l-27
full stop	e-49 f-31 l70
fully	a32
full~	a32
fumes	a37 e-40
fume~	a37 e-40
fun	a69 e-25 h-35 i-29 l36
fun _ $	l49
fun fact	a37 h-35 l36
functions	f158 g-32 h-41 q-75
func~	d32 f149 g-32 h-41 l-32 q-75
funeral	m-25 o33
fune~	e-25 m-25 o33
funny	e38 h-28
funn~	e38 h-28
further	j32 k36
furt~	h-32 j32 k36
future	c-37 k64 o39
futu~	c-37 k64 o39
fuzzy	a-30 e33
fuzz~	a-30 e33
fyi	k42
fyi $	k42
gain	a-29 h45 i29 l-36
gains	a-29 h161 i-43 j29 l-70 o-24
gains $	h120 i-43 l-67
gain~	a-29 h161 i-43 j29 l-70 o-24
gait	a-42 e42
game	b-27 d85 k-61 l27
gap	a-53 f-48 h-32 i-33 j217 l-36
gap ?	f-48 g-26 j142 l-32
gap _ $	f-48 g-26 j142 l-32
gap between	a-31 j44
garage	l46
garage $	i-46 l46
gara~	l46
garden	e-24 i27
gard~	e-24 i27
garmin	a44 f120 l-94
garmin says	a45
garm~	a44 f120 l-94
gass~	e46 l-32
gate	a-24 k37
gates	a-25 l25
gate~	a-25 l25
gato~	l-27
gave	a124 e-27 k-26 p-37
gave _ chills	l33
gave _ on	a34 i29 p-29
gave _ twice	l-32
gave _ under	a56 i-54
gave me	l29
gave my	k-26 l32
gave up	o27 p-29
gave way	a89 i-54 l-32
gday	f-24 g-49 l180 n-27 o-42
gday $	f-24 g-49 l180 n-27 o-42
gdpr	c242 h-32 k-46 l-78 n-31
gdpr $	c121 d-41 l-25 n-31
gdpr _ $	d34
gdpr _ request	d43 h-32 k-32
gdpr erasure	c43 d-37
gel	e31
gels	h50 j-35
general	h86 k71 l-34 m-27
general $	h65
general _ $	k44 m-27
general fitness	h-49 k75
general health	a27 m-27
gene~	h77 k77 l-66 m-27
gentle	a109 e-37
gentle #	a24
gentle ?	a24
gentle _ $	a30
gentle _ ?	a35
gent~	a116 e-55
german	f29 h-30 k190 l-36 n-32 q-62
german $	f51 k25 l-35
german _ $	k124 n-32 q-42
german please	k72 n-32
germ~	f29 h-30 k190 l-36 n-32 q-62
get	a55 b44 d62 e-94 f-75 h122 i-116 l-74 n103 o-25
get $	a65 h-25
get _ $	a-107 b-30 d29 f65 g48 h-83 i-26 k48 l-35 n-25 o127 p32 q-28
get _ as	a-24 d31
get _ data	d31 f-24
get _ from	h49 i-31
get _ legs	h30
get _ messages	k-27 n78 o-52
get _ no	a-31 q33
get _ of	a31 c28 l-51 p45
get _ off	l55
get _ on	k26
get _ out	b86 d-37
get _ sore	h38 q-38
get _ that	q48
get _ the	a72 i-27
get _ with	a64 n44 o-47
get a	a-24 f-37 l95
get away	a64
get home	m48
get it	a-52 b-24 f121 o-45 q41
get jacked	k43
get me	b85 k26
get my	c31 d78 f-24 g-27 l-51
get off	a28
get out	a97 l-32
get rid	c27 p32
get so	h34 q-33
get sore	l29
get stronger	h30 k26
get that	l55
get the	k-27 n41
get to	a35 q54
gets	h50 j29 q-48
getting	a101 e44 f28 g60 i-50 k-73 m-45 q-30
getting _ $	l62
getting _ each	e94 k-64 l-27
getting _ from	a25
getting _ of	a36
getting _ sore	h34
getting _ the	a110 l-30 o-31
getting better	a-25 e62 g45 k-64
getting in	a60
getting off	a73 o-31
getting out	a36
getting up	a30 e-24
gett~	a101 e44 f28 g60 i-50 k-73 m-45 q-30
gf	a60 e-27
gf _ to	a28 i-34
gf wants	a28 i-34
ghos~	h-101 l117
girls	h29 i-25 l31 o-32
girls _ #	i-25 l25
girl~	h29 i-25 l31 o-32
give	a-44 c-48 d65 f93 h68 i-47 j25 k-34 l-83 m103 n-49 o33 q-34
give _ #	e-39 i-47 m191 n-26
give _ a	a30 e33 f-28 h28 m-54 o107 q-71
give _ all	d67
give _ an	j36
give _ the	a-44 d39 g-26 h40 k31 m-37 n-26 q72
give it	m-29 o70 q-35
give me	c-40 d58 f57 i-47 j32 k-34 l-66 m83 n-49 o-33 q69
give the	o24
give us	h30 m49 o-28
give you	f40 h26 l-26 q-51
given	a38 i-33
gives	f-58 q98
gives $	f-58 q98
give~	a26 f-58 i-33 q98
giving	a49 h-39 l33
givi~	a49 h-39 l33
glass	a35 l52 m-43
glas~	a26 l52 m-43
glute	i86 o-39
glute _ $	a-26
glute _ yesterday	i33
glute bridges	i62
glute on	a43 o-39
glutes	a74 h32 i24 l-64
glutes #	a81 e-35
glutes $	a-31 h46
glutes :	a25 i-25
glutes _ #	a53 i-29
glutes _ $	a45 e-31
glutes _ fire	a49 l-44
glutes a	e41
glutes on	a44 l-44
glut~	a88 h25 i111 l-82 m-40 o-45
glycogen	h142 l-72
glyc~	f-45 h177 l-72
gm	b-58 f-47 h-40 i34 l198 o-24
gms	i81 o-36
gms and	i81 o-36
go	a105 d-54 e108 i-48 j24 k-31 m-54 p-26
go $	a78 g-30 i-39 j83 k-66 l-35 n38 o-59
go ?	a230 e-47 j-47 l-73
go _ #	a33
go _ $	a92 b64 g-26 k25 l183 m-46 n-58 o-76 p-62
go _ ?	a-56 e92 j-26
go _ after	h31 j-24
go _ for	a36
go _ in	h37 l-25
go _ legs	a34 e-39
go _ my	a-31 d-29 e24 g61 l-24
go _ no	a71 l-50 q27
go _ on	h50
go _ or	a-26 e43
go _ the	e-25 l41
go _ then	h-37 q42
go _ to	k28
go after	j28
go alone	a30
go at	a35 e-26
go away	a-41 b-36 i-39 l-89 m49 o164
go back	b162 k28 l-89 o-68
go brown	h37 l-25
go hard	a31
go home	a-60 e74
go if	a75 g-30 q-28
go in	l41
go legs	a36 e-36
go long	a32
go numb	h50
go on	a-96 e90 h-39 l-24 n34 q42
go or	a106 e-25 l-50
go out	a46 e-24
go the	a-50 l123 o-42
go to	e26 l-135 o135
go today	h-27 q45
goal	a-149 d-32 e-73 f-43 i-71 j140 k560 l-57 m-27 o-102 p-61 q-43
goal !	i-26 k-41 l67
goal $	k70
goal :	k82 p-27
goal _ !	i-26 k-41 l67
goal _ $	k72 l-29
goal _ get	k27
goal _ just	j73 k-27
goal _ marathon	k47
goal _ now	e-26 k55 o-24
goal _ saka	l34
goal by	l34
goal endurance	k49 l-25 o-24
goal general	k47 m-27
goal is	a-84 e-39 j95 k68 l-25
goal really	j28
goal to	a-26 k67
goals	g-36 h-29 i-59 k40 l113
goals a	k33
goal~	g-36 h-29 i-59 k40 l113
goblet	i95 l-46 o-30
goblet _ $	i41 o-30
goblet _ and	a28 p29
goblet squat	i27 l-26
goblet squats	i-26
goblets	e-25 i169 k-32 m-35
goblets #	i55 k-24
goblets _ lunch	i39 m-25
goblets _ the	i34
goblets at	i42 m-25
goblets in	i34
gobl~	e-29 h-24 i263 k-47 l-65 m-50 o-30
god	a-42 c-28 h-26 i40 k-32 l111 m-24
god $	a-38 i24 l72
god _ us	c-28 l39
god help	c-28 l39
goes	h-30 i-34 j89 k-36 l49
goes _ $	j30
goes first	j55
goes last	j30
going	e209 f-30 g-56 i-47 j-25 k-39 l37 n40 q-75
going #	a-37 i29
going $	e60 g-31 h28 q-49
going ?	e30
going _ #	a-25 o41
going _ $	e192 l-134 m-37
going _ a	a-32 k29
going _ boom	a43 e-39
going _ do	a-43 e-28 i-28 l105
going _ on	i29
going _ run	a39
going _ the	a32 e-32 n50 o-33
going _ throw	a-25 m29
going _ to	a27
going boom	a43 e-39
going down	a46
going downstairs	a62
going like	a-39
going off	e-72 l84
going on	e34 f-27 o32
going to	a89 e-134 i-51 k-45 l114 m59
goin~	e209 f-30 g-56 i-47 j-25 k-39 l37 n40 q-75
gone	c202 d-26 e245 g-39 h-127 i-57 k-91 l-76 m-32 o38 p-32
gone #	a-29 q39
gone $	a42 c49 d-29 e47 h-60 k-44 l-40 m-57 o114 p-30
gone _ $	a-78 c65 p27 q33
gone _ a	a30
gone _ and	b28
gone _ on	a-27 e55 l-28
gone _ since	a-24 i24
gone _ yesterday	e73 i-53
gone all	a52
gone and	a24
gone dead	e42 l-28
gone for	a27 g-24
gone hot	b28
gone lopsided	a-43 e43
gone numb	a-74 i24 m35 p28
gone please	a-35 c98
gone the	c26
good	a-87 b-40 c32 e108 f-38 g-70 h122 i33 j52 l59 m-58 o-58 p-42
good $	c47 g-48 h102 j25 l-67 m-31 p-28
good ?	h49 l-24
good _ #	a-36 i48
good _ $	a67 e-25 f-33 h-44 l170 m-37 o-42
good _ ?	a-75 j93 q38
good _ @	i29
good _ bad	g25 h27
good _ for	l-24
good _ go	a90 j-25 l-57
good _ much	e30
good _ on	h-25 l48 n-24
good _ or	j28
good _ you	n33
good bot	l36
good for	a31 e-26 h56 l-27
good how	e30
good idea	a-29 j62
good mornings	a-31 i162 l-51
good night	i-40 l147 o-32
good or	h35
good run	l24
good running	h-46 l54
good soreness	h31 l-26
good the	g25 h25 j-31
good time	a-29 m83
good to	a80 j-25 l-57
good way	a51
goodbye	a-30 b-36 k-45 l178 o-37
good~	a-30 b-36 k-45 l178 o-37
google	d35
goog~	d35
goosebumps	a51
goosebumps _ the	a46 e-25
goosebumps and	e29
goos~	e87
got	b-86 d-24 e-152 i87 j36 k25 l117 m56 p-42
got #	j-27
got $	c31 f86 h-26 l-41 q-31
got _ $	a-64 b-73 l133 o64
got _ again	a28 h-25
got _ all	e35
got _ and	m25
got _ by	a101 l-70
got _ do	q46
got _ fever	l-33 m56
got _ from	e-36 l51
got _ hot	a50 e-45
got _ in	k-31 l26
got _ me	f-43 k67 l-37
got _ on	a-51 d-29 h40 j73 l-55
got _ pain	a38 b28
got _ run	a-48 l47
got _ running	a24
got _ temp	l-47 m47
got _ to	a-26 e28 l33
got a	a70 b59 h-57 i-52 j36 l-52 m70
got any	a-39 l39
got cancelled	b-53 l61
got chills	e34 l36 p-33
got goosebumps	e31
got it	a-31 b-46 l111
got legs	a-38 i38
got me	a45 i-32
got my	g45
got rhabdo	b-33 l-37 o70
got the	a78 e-35 i29 l-30
got to	a-57 e-64 l118 q46
gout	l26
gout in	l26
grab	a-30 e30
grabbed	a-35 b69 e78 l-32 o-47
grabbed _ on	a29
grabbed me	e61
grab~	b69 e87 l-38 o-47
grad~	a31 l-27
gran	a-43 l38
grand	a47 e-68 l47
grand _ $	e-50 l47
grandad	l39 o-26
grandpa	a-51 e27 i25 l44
gran~	e-47 i29 k-31 l127 m28 o-26
grapefruit	a34 l-27
graph	a-55 b-50 g295 h-64 l-53 q-24
graph $	b-47 g145 h-64
graph _ $	d-27 g68 l-25
graph _ soreness	a-35 g35
graph it	g46 q-24
graph my	a-48 g57
grap~	b-50 g296 h-64 l-81 q-27
grass	a43 e-46
gras~	a43 e-46
great	a61 b-27 c-49 e51 i-77 l55 m100 o-33
great $	a42 b-27 c-49 m107
great _ #	a-25 e28
great _ legs	i-54 l94 o-31
great _ the	a-50 e62
great night	a27
grea~	a61 b-27 c-49 e51 i-77 l55 m100 o-33
green	a85 d-27 e36 g76 h-43 i-31 l-94 q26
green _ $	g58 l-83
green _ ?	a66 d-27
green _ in	g28
green light	a77 d-27
green lights	g66 h-36 l-26
gree~	b-33 c-39 d-27 e84 h-43 k33 l123 m-46
grinding	a29
grin~	a28
groan	a25
groaning	a31
groa~	a59
groin	a25 e28 k24 l-42 o-29
groin _ the	i25
groin _ when	a-49 e32
groin on	i25
groin since	a28
groi~	a25 e28 k24 l-42 o-29
ground	a-27 h41 i60
grounds	h-33 q90
grounds $	h-33 q59
group	a-24 e60 l35
grou~	a-67 e40 f-30 i48 k-38 q95
growth	a-75 e-26 h117
growth $	a-28 h55
growth _ or	a-48 h62
grow~	a-78 e-26 h97
grumbles	a28
grum~	l-24
guar~	h-39 l49
guess	l35
guess who	i34 l-38
gues~	l35
guide	a-40 c-28 e-25 f275 k-47 l-46 m-39
guide $	e-25 f119 l-46 m-39
guide _ $	a-40 c-28 f156 k-47
guid~	a-40 c-28 e-25 f275 k-47 l-46 m-39
guinness	a35
guin~	a25
guitar	a50
guitar strings	a37
guit~	a50
gut	e132 k-53 n-32
gut _ $	e113 k-49 n-32
gut check	e132 k-53 n-32
gym	a-133 e-121 g-27 i152 j251 k-48 p-41 q-41
gym #	a-33 i60
gym $	h28
gym ?	j29
gym _ #	a-69 j72
gym _ $	e-26 h-60 i-88 j32 l140
gym _ he	a24 h31 l-38
gym _ is	a36
gym _ legs	i39
gym _ mins	i32
gym _ or	h-28 j43
gym _ run	a-60 j100
gym _ squats	a-24 e44
gym _ the	j24
gym after	e44 h-31
gym and	j61
gym at	a-34 e-26 j62
gym did	i24
gym floor	a25
gym is	h44 l-24
gym or	j31
gym was	i57 l-27
h	a48 e-29 j25 k26
h #	e-31
h $	h-27 l29
h _ #	a30 i-27
h _ $	i42 k24 l-31
h _ and	a25 i-49 p25
h _ i	a-39 e29
h _ is	a-46 h45
h _ m	i27
h after	a41 i-24
h ago	a35
h between	j28
h clock	k37
h since	a30 i-24
h sleep	h78 i-32
ha	a42 e-37
hack	a-26 h-33 i101 j-29 p24
hack _ $	i-31 p34
hack _ curl	a-35 i35
hack _ in	p27
hack and	i35
hack squats	a53 h-30 j-26 p32
hacks	a36 i111 k-38 l-30 m-25 p-28
hacks $	e29
hacks _ #	a27
hacks _ $	i73 k-38 l-30
hacks at	a27
hack~	a24 i199 k-60 l-30 m-78 p-28
had	a168 b-50 e-138 g42 h30 j-55 k-41 o44
had #	q33
had _ but	a-33 h40
had _ doing	a-27 i29
had _ flu	a47 i-35
had _ heart	l60 o-25
had _ in	a30 i-32 q33
had _ leave	i31
had _ of	l-40 o44
had _ pains	l25
had _ stress	a30
had a	e-35 i28 p29
had chest	e-24 l25
had enough	a90 i-67 l-40 o44
had knee	a76 p-27
had me	i27
had my	l24
had the	a73
had to	i56
haha	a31 b-64 e-66 g-24 i73 l308 o-79 p-33 q-131
haha #	e-31 i24
haha $	b-50 e-32 g-24 i49 l176 o-79 p-33
hair	l38
hair _ $	l38
hair cut	l38
half	h-44 i77 j45 k28 l-76 m46 n27 o-49
half $	a33 l25
half _ $	a-46 e54 m98 o-44
half _ ago	i28 j-24
half _ do	j33
half _ eight	k25
half _ foot	a76 k-36
half _ hour	i47 j-28 l-28 m-25
half _ in	k40
half _ seven	n31
half an	i59 j-28 l-28
half asleep	g24
half hour	a-67 j67
half hours	i28
half marathon	a43 j27
half my	a61 k-36
half of	i27
half past	a-26 i25 k24 n28
half seven	k29
half six	k36
half way	a-37 e44
halfway	a-154 e343 q-34
halfway $	e163 i-28 l-89
halfway _ out	e24
halfway _ the	a-27 e27
halfway round	a-52 e83
halfway through	e-49 l78
half~	a-154 e343 q-34
hall	i31 l-28
halp	f234 h-61 l-67 n-27 o-48
halp $	f234 h-61 l-67 n-27 o-48
halt	b249 f-34 k-39 l-124
hammys	a-30 e29
hamm~	e27 j-37 l245 o-237
hamstring	a66 e-89 f-38 g-40 h109 i86 l-87 m44 o45 p-44 q-24
hamstring #	a24 e-24
hamstring $	a58 k-24
hamstring _ #	i28
hamstring _ a	a40 l-24 n32
hamstring _ i	h34
hamstring _ me	a53
hamstring _ pop	a-72 m71 o26
hamstring _ the	a31
hamstring curls	i113 p-40
hamstring every	o24
hamstring grabbed	a29
hamstring just	a-33 e59
hamstring made	a49 l-24
hamstring on	a30
hamstring strain	h33 i-25
hamstring tight	a-49 i35
hamstring went	a-72 m71 o26
hamstrings	a178 c-76 e113 g-30 i38 k-38 l-94 p-39
hamstrings #	a87 e45 i-83
hamstrings $	a104 c-76 g-30 h73 k-24 l-37
hamstrings _ $	a51 e35 h-34 i-29
hamstrings _ /	e34
hamstrings _ a	h-28
hamstrings _ from	i25
hamstrings _ no	a24
hamstrings _ roasted	l-28
hamstrings a	a39
hamstrings and	i42
hamstrings are	a46 l-28
hamstrings at	e38
hamstrings said	a24
hamstrings tight	a-45 e45
hamstrings w	a-38 i69 p-31
hams~	a234 c-76 e25 f-39 g-70 h110 i123 j-40 k-56 l-181 m30 o38 p-77 q-24
hand	a-32 c-57 d81 e31 h50 i-36 l-26
hand _ the	a-31 e31
handle	a58 l-28
handle a	a40
hands	b-30 h-43 i28 m86
handy	a31 j-29
hand~	a90 b-30 e-35 h-43 j-36 l-35 m86
hang	b27 l-51 m177 n-148 p31
hang on	b27 l-51 m177 n-148 p31
happen	h25 j59 l-59 p32 q-25
happen $	h33 p25
happen to	h47 l-39
happened	f25 l-36 p56
happened $	i50 l-36
happening	h32
happening again	h32
happens	d-31 f85 h39 k-26
happy	a25 l136 m-32 p-82
happy $	a-31
happy _ !	a85 l-44
happy _ $	i45 l100 m-32 p-82
happy friday	a70 p-49
happ~	d-31 f77 h70 j43 k-36 m-49 o-34 q-25
hard	h-82 i107 j44 k-28 l71 p-41 q-33
hard $	a-40 e55 k-28 l31
hard ?	i42
hard _ #	i24
hard _ ?	a-65 e42 h-69 l93
hard _ or	h-31 j78 l-55
hard days	a-24 j26
harder	h73 l-32
hardly	a27 q27
hard~	e-28 h59 l-33
harm~	a-25 h55 l-24
harriers	i-31 l28
harr~	i-31 l28
harsh	a-48 q100
hars~	a-48 q100
harvest	a27
harv~	a27
has	c-25 d-30 g-37 i-50 l151 m-43
has _ a	a-44 i37 l56
has _ bad	j31
has _ come	a29
has _ dent	a-26
has _ fever	a-37 h-25 l73
has _ hot	b28
has _ numb	a-33 i24
has _ pain	a-36 h45
has _ stress	a26
has _ the	a28
has a	a40 h-51 i-30 l75 m-24 n32
has been	l55
has gone	b28
has knee	a-52 h47
has left	a28
has not	e30 l26
hate	a-40 h-40 j25 l124 o-37
hate _ $	a-31 l107 o-37
hate running	e-31 j25 l44
hates	a46 l-38
hate~	a46 l-38
haud	h-31 i-28 l-46 o123
have	a41 d129 e-44 g88 h-79 i-68 j-83 m30 n59 q-24
have #	k47
have $	a38 l32
have _ #	i-27 o51
have _ $	c26 g36 i-39 k44 p24 q-24
have _ a	l34
have _ been	g56
have _ enough	l-40 o44
have _ fever	l64 o-37
have _ good	a-40 h-29 l54 q38
have _ got	f53 g30 h-26 k67 l-89 q-31
have _ had	a-31 g80 n25 q-35
have _ in	o27
have _ it	a-24 h32
have _ leg	d31
have _ legs	a65 i-38 j-38 l41
have _ me	c25
have _ my	a-24 e24
have _ on	d60 g-30
have _ run	a-95 l105
have _ the	a36 l-36
have _ wait	a40 e-25 h29 l-24
have a	f30 h-30 l48
have an	d24
have any	p26
have been	i32 p32
have ever	c26
have gone	e48 n60 o-43
have got	c39 h49
have had	a-35 l-40 o53
have i	a-47 g170 q-40
have it	d40 g-30
have left	a55 l-36
have legs	l49
have logged	d55 p-30
have made	i25 q33
have my	a93 d28 i-82
have no	l39
have not	a33 k-35 m44 n40 p-26
have on	c25
have only	i-24
have some	q-24
have the	j27
have to	a-35 h29 l41
have you	f44 g47 h-26 k67 l-78
having	a61
havi~	a61
he	a-49 b71 h72 j41 k-29 o-59
he _ $	a-27 h69 l-45
he _ i	a35 e-42
he _ limping	e32
he _ not	l26
he has	l26
he is	a-29 e30 k-29 l62
head	a124 i-55 j-39 l-28 n-29 o55
head $	n-29 o55
head _ legs	a30
head is	e37
head out	a38 e-38
head pounding	a24
head says	a39
head swimming	a41
headache	d-25 l88
headache $	l31
headache _ a	l26
headed	a50 e-27
heads	i-49 j43
heads _ tails	i-41 j43
head~	a-28 d-25 e42 i-72 j42 l88
healed	n25
healed _ the	n37 o-28
health	a25 e-32 j26 k52 m-27 p-24
health $	k72 m-27 p-24
healthy	l-28
heal~	a28 e-50 j27 k92 l-35 m-27 n25 o-29 p-51
heard _ knee	a30
heard a	a-38 i27
heard it	a46
heart	e25 h101 j-46 m34 p-43
heart $	a-25 e24
heart _ $	a-27 q24
heart _ a	l25
heart _ beats	e41
heart _ boom	a43 e-38
heart _ for	a-35 m40
heart _ going	i25
heart _ is	a-32 e48
heart _ like	e-30
heart _ normal	a-31 e51
heart _ on	h42 q-26
heart _ run	a59
heart _ when	a27
heart attack	l66 o-25
heart broken	a-55 l90
heart going	a52 e-75
heart is	a-31
heart jumps	h31 q-26
heart keeps	a34
heart racing	a46
heart rate	e71 h53 l-97
heart says	a59
heart set	a30 l-30
heart skipped	l27
heart skipping	e41
heart still	a-36 i29
heartbroken	a-61 e-27 l92
hearts	a29
hear~	b-24 e-26 h92 j-46 l69 o-27 p-52
heat	h161 k-35 l-32 q-39
heat $	a-39 h43 m29
heat _ $	a70 h-40
heat _ it	a24
heat stroke	a43 h61 k-35 q-32
heat what	e-34 h48
heavier	a-34 e55 n28
heavy	e69 h31 i54 k-31 q-45
heavy $	a96 h-68
heavy _ $	h43
heavy _ day	j34
heavy deads	a24 i-24
heavy in	h45 q-41
heavy leg	j37
heavy legs	a-27 e50
heavy squats	a-29 j25
heav~	e107 g-37 h31 i61 k-31 l-26 q-45
heel	a43 e67 j-41 p-43
heel just	e24 p-33
heel striking	a-24 e24 h34
heels	a-29 l29
heel~	a-29 l29
hell	a112 h-48
hell $	a63 h-48 i24
hell _ fine	i-32
hell but	e43 i-32
hell legs	a26 e-26
hello	a29 d-24 e46 f-52 h-30 i-34 k-47 l184
hello $	g-50 l89
hello ?	f-27 h-28 l110
hello _ $	f-39 h-28 l107
hello from	a43 e51 i-27 k-47
hell~	a29 d-24 e46 f-52 h-30 i-34 k-47 l184
help	a81 c-51 d-30 e-34 f193 h61 i-51 j-57 k-27 l58 n-51 o-54
help $	a61
help ?	a25
help _ $	a-25 f227 h26 l-156 n-31
help _ all	c-28 l39
help _ decide	a24
help me	d-30 f44 l137 n-51
help us	c-28 l39
help with	f29 h33
helped	h-28 i53
helpful	l85 m-31
helpful $	l54
helps	a-36 h80
help~	a-36 h41 i43 l106 m-31 o-25 q-38
helsinki	a-27 k47
hels~	a-27 k47
her	a-40 e-30 h-25 i63 j-43 l74
her _ $	l41
her _ is	a-27 l33
her hip	l49
her knee	a-36 i39
here	a-88 b69 e175 f274 h-118 i-50 j27 k-64 l41 m-37 n-27 o-56 p-37 q-84
here #	e56 m-55
here $	a-54 b99 f128 h-101 k-32 l79 n-27 o-42 p-29
here ?	a-29 f-31 l58
here _ $	a-29 f-31 l58
here _ all	a40 i-27
here _ is	f51 k29 l-44 q-24
here _ the	a-63 e89
here doing	b-36 e28
here never	j43
here on	e24
here what	f113 k-27 l-38 m-24 q-24
hey	b-24 e70 h-34 k-53 l154 n-45 o-27
hey $	a-33 h-34 i-38 k-48 l188
hey _ $	k-48 l159 n-36
hey legday	l36 n-36
hi	a35 c-25 e-37 i29
hide	a24 e-45 j32
high	a30 l-28 q42
high $	e26 i-26 l-28 q42
high~	e44 g30 h-36
hiking	h41
hiking _ $	h41
hiki~	h41
hill	e203 i-72 j51 k-33 m-35 p-53
hill _ $	e-26
hill _ and	e29
hill _ down	a-27 e27
hill of	a-24 e26
hill repeats	i-34 j53 p-34
hill reps	j36
hill sprints	a64 h41 i-39 l-26
hills	a89 e33 f-31 g-41 i-50 j39 l24 q-24
hills $	a24 h37 i-24
hills ?	a133 g-35 q-30
hills _ #	a-57 e63
hills _ $	a133 g-35 q-30
hills _ ?	a31
hills are	a-31 j51
hilly	a38
hilly one	e33
hill~	a127 e49 f-31 g-41 i-51 j25 q-28
him	k-32 l50
him $	k-26 l32
himself	l42
hims~	l42
hinge	a54 l-51
hing~	a54 l-51
hip	a121 c-26 d-33 e54 g-25 h79 i42 j-68 k-60 l27 o-78 p42
hip $	a54
hip _ #	i-52 p65
hip _ $	a-25 j39 l57 o-48
hip _ a	a80 l-75
hip _ aching	a-40
hip _ add	i-51 p53
hip _ and	a-37 i27
hip _ at	a39
hip _ class	a26 o-32
hip _ glutes	a25 i-25
hip _ hooray	l91 o-48
hip _ hurts	h-25 l48
hip _ in	i32
hip _ just	a-65 e62 h31 i-28
hip _ sore	a-29 e32
hip _ then	a39
hip _ to	a42
hip _ when	a46
hip aches	a-26 i38
hip clicks	a-32
hip flexor	a-38 e91 i-28
hip has	a74 l-75
hip hip	l91 o-48
hip hooray	l91 o-48
hip hop	l57 o-32
hip hurts	a31
hip is	a-71 e55 l40 o24
hip joint	h31
hip new	i-26 l50
hip pain	a36
hip socket	a35 h31 k-24 l-29
hip that	a28
hip thrust	a-30 h34 i86 l-32 q-26
hip thrusts	a-93 e-26 h54 i39 j33 l-62 p75
hips	a80 h27 l-77
hips hurt	a85 l-77
his	a-30 k-31 l144 p-27
his _ $	h-42 l75
his ankle	a-24 i32
his back	i26
history	a-73 b-46 c52 f-27 g143 k-30 l112 o-31 q-43
history $	b-46 g269 l-159 o-31
history _ $	a-40 g-67 l127
history of	f-27 g-35 h36 l26
history please	g38
hist~	a-73 b-50 c52 f-27 g392 k-30 l-45 m-24 o-116 q-43
hit	a-63 b35 c-51 e122 i44 m34 p-34
hit #	e39
hit _ #	a-33 l57
hit _ at	a28 e35 i-56
hit _ back	a-24 m47
hit _ up	l-30 m27 n31
hit _ w	l49
hit _ wall	e93 l-41 n-36
hit _ with	a66 c-30
hit a	i37
hit legs	e33
hit me	a39 c-30 i-30 m58 n26
hit the	b35 e86 l-42 n-36 p-24
hiya	f-62 i-28 l130
hm	e-38 g35 k-37 q39
hmm	f-49 g-42 l145 n-28
hmm $	f-49 g-42 l161 n-28
hmu	k-28 m40
hobble	o24
hobbling	a45 l-31
hobb~	a38 l-31 o24
hold	a-82 b-50 c-46 d35 e55 i24 k-30 l-93 m142 o149 p-47
hold $	i35 k-30 l-26 m-62 o92
hold _ $	l-41 m123 n-91
hold _ check	n-26 o38
hold _ me	d39
hold _ messages	o57
hold _ thought	a-25 b-50 l-25 m148 p-46
hold about	c-28 d44
hold me	a-24 m-72 n119
hold off	m47 o-36
hold on	l-41 m132 n-91
hold that	a-25 b-50 l-25 m148 p-46
hold the	n-30 o103
hold~	l46
holiday	a32 b-39 c-25 h-73 l44 o98
holiday $	c-25 h-26 l59
holidays	a-57 l-29 n118
holi~	a-25 b-53 c-25 h-73 n133 o80
home	a-209 e241 h-30 i64 j-34 k79 l-41 o-27
home $	a-78 b54 e84 k-42 m59 o-24
home ?	a-52 e64
home _ !	l24
home _ #	m24
home _ $	a-36 b-49 e49 k89 l-46
home _ dublin	k36 m-36
home _ it	a-52 e52
home _ k	a49 e-49
home _ or	a-27 e27
home _ run	e38
home about	a39 e-30 m24
home from	a-36 e41
home in	k36 m-36
home jog	a-49 e87 o-24
home now	i27
home or	e44
home run	a-24 l26
homework	g-35 l115 q-35
homework $	l45
home~	a-44 e31 g-35 l115 q-35
honest	a107 e-56 o-25
honestly	a24
hone~	a108 c-31 e-57 l141 m-49 o-25
hoops	l32
hoop~	l32
hooray	l91 o-48
hoor~	l91 o-48
hop	a39 l57 o-34
hop _ ?	a-62 e65
hop _ the	a46 e-44
hop class	a26 o-32
hop on	a84 e-68
hopp~	a-27
horrible	e37
horrible $	e37
horr~	a-41 e37 i34
hospital	o71
hospital w	o29
hosp~	o71
hot	a91 e-46 h29 i-28 j-34 q-34
hot $	a-52 k32
hot _ $	l-25
hot _ cold	a25
hot _ run	h40
hot _ shivery	a27
hot _ the	a64 e-65 h26
hot _ too	h40
hot and	a66 e-39
hot as	e43 i-28
hot bath	h72 l-40
hot i	e29
hot is	h28
hot to	h40
hotel	a-29 i45 l51
hote~	a-29 i45 l51
hour	a-37 b-24 e-41 f-36 h-36 i130 j45 k150 l-75 m117 o-46 q-57
hour #	k31
hour $	e26 k-70 l-63 m122
hour ?	a-30 h-40 i-24 j32 m75
hour _ $	i48 q-44
hour _ a	i24
hour _ and	a29
hour _ h	k31
hour _ half	a-73 j87 m-25 p29
hour _ legs	a64 i-58
hour _ the	k117 q-34
hour _ work	j30
hour after	j30
hour ago	a106 h-27 m-57
hour and	i29
hour before	j27
hour later	k31 m-44
hour legs	a-87 e-30 i42 j75
hour of	i24
hour only	i26
hour please	k-52 m106
hour since	a33
hours	a105 e-82 g-45 h-44 i61 k44 l-50 m46 n-43 o-26 p45
hours $	a-51 h47 l-24 m69 n-31
hours _ #	a42 e-42
hours _ $	d29 i-24 l30
hours _ between	h-26 j50
hours _ enough	a-38 j45
hours _ i	a-40 i29 p26
hours _ legs	a35 j-24
hours _ my	i41
hours _ not	p46
hours _ run	a28
hours _ sleep	a27
hours _ sore	a33 i-33
hours _ squats	a46 h-31 i25 j-25
hours after	a31
hours ago	a-44 e36 i40 p26
hours back	a82 i-35
hours before	a37
hours between	a-30 h-30 j62
hours enough	a39 h-37
hours in	a25
hours legs	a42 e-42
hours since	i50
hours sleep	p51
hour~	a90 e-86 g-45 h-73 i61 k44 l-50 m46 n-43 o-26 p45 q32
house	a-43 e51 f-31 l40 o40
hous~	a-33 e41 f-31 l40 o40
how	a-81 b-28 c-109 e-60 f272 g146 h179 i-133 j118 k-124 l-71 m-134 n25 o-30 p-128 q159
how $	a-41 f35 h-93 j55 l86
how _ #	l-29 q51
how _ $	a37 b-25 g-70 j72 l-111 q144
how _ ?	i42
how _ a	q40
how _ after	h-34 j55
how _ apart	h-32 j36
how _ are	h-109 l148
how _ arrange	j25
how _ before	h36
how _ can	a54
how _ days	h56
how _ did	g37 q-30
how _ do	f-64 g55 l35
how _ does	h66
how _ easy	q28
how _ green	g28
how _ have	a-39 g56
how _ hours	j55
how _ hrs	h-25 j30
how _ i	a-90 c-96 d58 h-59 k66 l167 n37 p-30 q-57
how _ is	a-29 h171 j-28 l-50 q-58
how _ it	f50 h-73 l93
how _ km	a63 h-24
how _ last	g62 p-61
how _ leg	g38
how _ minutes	a100 f-24 h-41
how _ my	a28 g42 l-71
how _ one	a-34 h80 j-45
how _ people	a-25 h35
how _ ppl	h24
how _ protein	h50 l-31
how _ runs	g27
how _ sets	h34
how _ should	a90 g-33 h31 i-24 j-62
how _ start	f85 h-48
how _ this	f135 h-47 l-55
how _ til	a37
how _ till	l-26
how _ times	g27
how _ use	f176 h-68 k-43
how _ was	g72
how _ water	h31
how _ will	a-29 f48 h30 l-30
how _ you	a-34 d-30 f-50 g-30 h-37 l-96 q301
how about	a144 f-26 h-60
how are	f-66 l73
how bad	e26
how can	d40
how come	a-127 f-28 g-24 h55 q170
how common	h49
how did	a-42 q85
how do	a-91 c-96 g-79 h74 k54 l35 n37 p-30 q113
how does	f170 h35 k-75 l-55
how far	a160 h-64 j57 l-30 m-45
how hard	i58
how have	q37
how heavy	h33 j-33
how hot	h28
how i	f34
how is	a-32 f33 g84 h-87 l-25 q52
how it	f113 g-32 q-60
how long	a49 b-25 f-26 g33 h82 l-28 q-58
how many	a56 f-41 g78 k-40
how much	a32 e25 f-47 h41 i-32 l30
how often	f24 g70 l-31 q-30
how old	l44
how soon	a-43 h-36 j95
how sore	a-30 g45
how to	a-48 e-29 f142 g-29 j103 k-43 q-52
how was	l83 p-42 q-42
how would	a-34 h56
how you	q44
hoy	a214 h-88 l-113
hr	a-55 e25 i69 l-49 m81
hr #	a-25 e44
hr $	m79
hr _ on	e33
hr ago	a54 i-25
hrs	a66 e-31 h-57 i-89 j96 l-45 m78 q26
hrs $	a-39 l-32 m60 q36
hrs _ $	a28
hrs _ in	a28
hrs _ leg	a48 i-48
hrs _ on	a-52 e27 i25
hrs after	h-27 i-25 j28
hrs ago	a-76 i91
hrs between	a-32 h-25 j57
hrs kip	a81 i-56
hrs of	a-24
hrs post	a47 i-46
hrv	f-51 h55
huge	a26
huge $	a32
huh	f267 h-51 l-105 o-44
human	f-34 l99
huma~	f-34 l99
hungover	a78 e-27 l-33 q24
hungover _ hell	a26 e-26
hungover _ sore	a30
hungover and	a38
hung~	a70 l-33
hurt	a138 b-68 e59 h53 j-36 l36 n-37 p-76 q-33
hurt $	a34 b-68 e88 l114 n-37 p-55
hurt _ $	a85 l-77
hurting	b24 g40 h25 l-26
hurts	a147 e85 h-33 i-107 k-38 l-63 m34 p42 q-35
hurts $	e106 k-24
hurts _ $	a-26 l48
hurts _ bit	a-24 e24
hurts _ i	a61 e-50
hurts _ one	a51 e-51
hurts a	a-33 e24
hurts just	a35 h-25
hurts my	a26
hurts on	a39 e-30
hurt~	a158 e91 g38 i-124 k-45 l-89 m34 p26 q-39
hw	f-43 k-25 l33 o51
hw _ i	k-25 o55
hw do	k-25 o55
hybrid	j65 k-30 l-31
hybrid athlete	h30 l-25
hybr~	j65 k-30 l-31
hydration	d-29 f-49 h211 l-71
hydration $	d-29 f-49 h211 l-71
hydr~	d-29 f-49 h210 l-71
hypertrophy	a-25 j53
hype~	a-25 j53
hyrox	j32
hyro~	j32
i	a118 b-79 e-78 f44 g199 h-217 i-111 j-125 k33 l-69 m-46 n44 o68 p174 q38
i $	a139 c-28 e64 f-33 g-30 i42 l-43 p-45
i _ #	e-32 h27 i-106 k34 l-56 p125 q78
i _ $	a270 b-91 e46 f167 h-76 i-53 j-36 k-79 l-143 n-31 o98 q-53
i _ a	a-93 d31 e-61 f-51 j57 l209 n-42 q-38
i _ about	a-41 h-36 k83
i _ after	a-71 h38 j74 q-27
i _ again	a-35 j26
i _ allowed	a-52 h-26 q93
i _ alone	a30
i _ around	a-45 e45
i _ at	a34 b47 e-30 g-33 h34 j-37 k-62 p77
i _ away	a48
i _ back	a33 b-58 e-27 k-27 l-38 m-41 n188
i _ barely	a-34
i _ be	m33
i _ before	a-24 j50
i _ between	e26
i _ bored	e-33 l100 o-37
i _ breakfast	q28
i _ bulking	k46
i _ burning	l33
i _ chest	l25
i _ daily	n86 o-69
i _ deadlifts	a-28 i28
i _ did	i-78 p92
i _ dizzy	b37 o-46
i _ do	a155 e-77 g27 h-32
i _ doing	i29 k24
i _ done	b91 c43 e-67 i-46 l-42 m30 n-60 o101
i _ down	a-39 e69 g-24
i _ em	a-30 f-44 h42
i _ ever	c26
i _ every	c26
i _ everything	c-57 d57
i _ existed	c32
i _ faint	a76 b25 k-43 p-25
i _ fasted	a-25 h44
i _ faster	h47
i _ feel	a-36 g-27 p50 q37
i _ fine	a-40
i _ first	j26
i _ five	f-31 h71
i _ for	a81 f-48 g27 h-56 k56 p-29
i _ fresh	a-30 j25
i _ from	l56 p-30
i _ getting	a-60 e45 h34
i _ go	a34
i _ going	k-32 l37
i _ gone	c24
i _ good	a35 e-25
i _ got	h49
i _ great	a55 l-26
i _ had	a-35 l-40 o53
i _ heavy	h45 q-41
i _ home	m79
i _ i	a60 h-44 k-32 p39
i _ in	a37 d-67 e-33 f-32 j-24 k122 m-32 n95
i _ it	b49 c-59 d101 e-49 g-44 h50 i-36 l61 m-28 p-63
i _ jog	e38
i _ jogging	e48
i _ just	a107 e-24
i _ keep	a-35 e35
i _ kind	a33 e-29
i _ knee	a-28 p38
i _ language	k27
i _ last	g104 i-35
i _ least	a54
i _ leaving	k-34 l-43 n-28 o104
i _ leg	a-28 i52 j24
i _ legs	e-51 g71 h-37 i35
i _ like	l-24
i _ literally	a25
i _ loads	a-25 h25
i _ logged	d37 f-34
i _ long	a24
i _ longer	o54
i _ lost	f192 k-41 l-31 o-101
i _ lunges	f43 p-25
i _ made	i25
i _ mid	e58
i _ monday	g43
i _ moving	d29
i _ muscle	a-55 h42 k34
i _ my	a-109 c120 d25 e36 g-72 h38 k-28 p-24 q25
i _ no	a-27 l41 n-35 o36 p32
i _ not	a-141 b-29 c25 e25 f35 g-30 i77 l-26 m39 o29 q48
i _ nothing	e42 j-34
i _ now	a-31 e58 p-26
i _ off	a27 e30 o-37
i _ old	f95
i _ on	e52 f-39 g33 k99 l-72 o-38 q-30
i _ once	i40
i _ only	a29 i-24
i _ or	a86 e-34 j-30
i _ out	b42 d-28 e57 l-41 o26 q33
i _ over	a29 k26
i _ probably	a-35 e44
i _ put	a27 i-26 p37
i _ quitting	k-33 l-25 m-27 o128
i _ reminders	n65 o-65
i _ resting	m29
i _ round	a25
i _ run	a29 h-48 o32
i _ running	e73 i-35 k-39 l30 o-28
i _ see	g42
i _ sick	k-35 l38
i _ since	a-112 e38 g39 h84 q-46
i _ slept	q26
i _ so	e-33 o42
i _ some	h26 q-24
i _ something	a-72 i27 l57
i _ soreness	f27 h-28
i _ sprints	j34
i _ squat	a-39 h34 i-36 l53 p24 q-25
i _ squats	j31 p33
i _ started	f49 h-46
i _ still	e-28
i _ sunday	g26
i _ that	a-69 c30 j-24 k-27 p57
i _ the	a-35 d-45 e58 h-43 i42 j29 k85 l48 m-29 n-25 o-63 p-49
i _ there	p40
i _ this	a-34 b-35 g37 o77
i _ to	a-39 b-27 d-28 e-26 f158 h-89 i88 k31 m-38 n50 o-29 p-60 q28
i _ today	a59 f-25
i _ todays	a28
i _ tonight	a119 j-27 l-26 m-31 q-34
i _ trained	c-24 p27
i _ training	k39
i _ tues	j30
i _ up	a92 d-26 l-44
i _ walk	a-39 e66 q-28
i _ want	k45
i _ when	e33
i _ woke	m29
i _ wrong	a-25 g-67 l67 q41
i _ yesterday	a-43 i56
i _ you	a-29 f129 h-97 i41 j-34 k-37 l76 o58 q-52
i _ your	n80 o-44
i add	a-45 e50
i after	g28
i allowed	a122 b-33 g-26 o-26
i am	a43 b83 e110 g-66 i-92 j-102 k-26 m69 o50 p-97
i ask	a-39 f81 m-38
i at	a54
i be	a55 e-47
i been	g40
i benched	q26
i bend	a49
i breathe	a70 e-43
i can	a34 e71 f-42 j-43 l-28 o25 p-43 q95
i care	k43 p-32
i change	a-49 k49
i clear	a26
i cleared	a84 g-35 k-33
i cough	a-24 h31
i could	l66
i cut	e52 l-26
i delete	c-31 d28 f-52 l95
i did	a-83 e-37 f45 i224 j-46 l-43 o24 p58 q-41
i disagree	g-26 q56
i do	a100 b-38 c30 e-85 f-42 h41 i-57 j44 k-27 p-32 q73
i doing	g34
i drank	a-25 h25
i edit	a-31 f47 h-27 p84 q-25
i ever	c67
i export	a-28 d40
i feel	b25 e40 h46 l-50 p-43
i felt	a38 h41 i-36
i finish	a-42 e39
i finished	i32
i first	g24
i forgot	f34
i get	a25 d108 e-36 f-62 h28 i-34 k-37 l24 m39 n45 o-56
i getting	a-44 g65
i give	f40 l-26 q-27
i go	a227 e-63 j-29 k-26 m-27 o-25
i good	a72 h-29
i got	e-24
i guess	a-33 l73
i had	a-36 g66 h-24
i hate	a-31 l100 o-37
i have	a-63 c-28 d63 f-38 g-62 h-46 j-38 l51 m49 o92 q52
i hit	l48
i hop	a50 e-48
i jog	a-41 e48
i just	c-26 j-26 k27 m29 p96 q-26
i keep	a68 e-48 q-31
i know	a49 e27
i lace	a55 d-24
i last	g52
i laugh	a33
i lean	a28
i learn	a-25 h-52 k-24 l116
i leave	j29
i lied	a-41 i-56 p118
i lift	a-51 e34 h24 j77 q-63
i lifted	p30
i limp	a-29 h30
i live	k36 l-26
i log	f163 g49 h-39 l-62 p-40
i logged	a-26 f-25 g41 i-32 p98
i love	c-27 e-38 l86
i made	i-36 p54
i make	i48 k-25
i may	a26
i mean	e-29 i107
i meant	f24 i-49 l-25 p78
i mis	p25
i miss	n49
i moved	k49
i need	a31 e-28 f34 h44 k-32 l-91 n36
i never	b62 c-24 g-30 i-34 p57
i no	a-52 o39 q46
i on	k36
i only	a-36 i-46 p31 q45
i pick	a-31 e39
i prefer	k41
i press	a-27 e56 f76 l-62
i pulled	h32
i push	a68 e39 o-33
i put	a-27 f67 g33 i-68 j34 p47
i quit	b-84 f-35 o133
i report	f42 h-25
i rest	a55 f-27
i roll	a30
i run	a-59 c-32 e-27 f-32 i-30 j80 l160 o-25
i running	a35 e-24
i said	a-134 b57 c-44 i-54 k50 p131 q53
i sat	e28
i saw	i32
i say	e-28 j39 l-31 o57
i see	a-47 d-42 f52 g68
i set	f-50 k54
i sit	h38
i skip	a31
i skipped	a-29
i sleep	h27 q-27
i slept	a-38 k-31 p41 q50
i sneezed	a25
i sprint	a-34 e64 g-38
i squat	a27
i squatted	a-40 g27 i87 p-45
i squeeze	a27 j-27
i stack	a-36 j48
i stand	a77 e-28
i start	a34 h45 k54 l-37 n-77
i started	b36 i38
i still	a38
i stop	a37 e86 f-30 h70 o-137
i strained	a-27 i27
i supposed	f28
i swap	j24
i switch	d43 f-46 h-24 k45
i take	a38 b49 d40 p-49
i talk	f32 k-52 l66
i tapped	a-32 p32
i tell	f63 h-51
i think	e58 h-43
i thought	l25
i ticked	a-25 p27
i tie	f-42 l58
i touch	a26 e-26
i train	f-53 g70 h-51 k55 l60
i trained	a-41 k-26 p60
i turn	a-44 f35 n29 o-25
i type	f75 l-29
i typed	a-30 f25 m-32 p56
i undo	h-25 l28
i use	f80
i wait	a70 h-30 i-24
i walk	a-59 e86
i want	a44 c79 d46 e-79 k53 l-73 m-25 n73 o-91 p-28
i was	a-54 i38 p98
i will	l-79 m123 n-31 o51
i work	d-55 l67
i worry	h31
i write	a-54 f48 l-27 o63
ibuprofen	h63 j-33 l-28
ibup~	h63 j-33 l-28
ice	a48 e-31 h163 j-38 l-90 m59 n-55 o26 q-47
ice $	a-42 m73 n-55 o34
ice _ $	h51
ice _ the	a28
ice bath	a32 h68 l-39
ice baths	h107 l-34
ice since	a28
icing	c-32 m35
icing my	c-32 m34
icin~	c-32 m35
icy	a-25 l33
id	a58 c43 e-45 g-30 h-58 i31 k-26 l-55 n30 q54
id _ a	n44
id _ my	c74 l-47
id _ six	a24
id _ to	d37 n36 o-34
id _ you	n-24 o24
id like	a-49 c50 d32 l-47 n62 o-34
id rather	n-24 o24
id say	a68 e-31 i31
idea	k39 l37 q-27
idea ?	h33
idea _ $	h33
idea or	j28
ideal	j47
idea~	j47 l47
idiot	f-47 i-26 k-35 l146
idiot $	f-47 k-35 l146
idio~	a-24 e25 f-47 k-35 l143
idle	a29
if	a83 b-32 e-99 f-43 g-46 h62 j187 k26 l-77 m-29 p-62 q46
if _ are	a-55 j55
if _ can	k59 l-47
if _ chest	l41
if _ do	j32
if _ go	a86 g-30 q-28
if _ is	h-35 j56
if _ just	a41
if _ run	h43
if _ want	n-31 o31
if _ was	a-48 q29
if _ were	a39
if a	a-30 h47
if i	a124 e-35 h28 i-25 j29 n-36 p-27
if it	j34
if legs	a-26 j35
if my	h29 j26
if soreness	a-29 q49
if the	a-45 j43 k-25
if this	l41
if you	a36 h52 j-36 k52 l-61 n25
if your	j25
iftar	a48 j-48
ifta~	a48 j-48
ignore	a-34 b232 g-69 l-34 q-49
ignore _ $	b138 l-46 q-47
ignore _ i	g-33 p42
ignore _ last	b44 g-36 l-28 p24
ignore that	b30 l30 q-47
ignoring	e40 f-27
igno~	a-38 b232 e62 f-27 g-69 l-34 p-27 q-49
ill	a81 f-30 j-34 l-51 m39 o78
ill not	a25
imperial	c-34 d-29 h-41 k218 l-38
imperial $	h-41 k89
imperial _ $	d-29 k84 l-35
imperial units	c-34 d-29 k74
impe~	c-34 d-29 h-41 k218 l-38
impr~	a-167 g170 i57 l-29 p-31
in	c-91 d-25 e67 f-86 g-27 h24 i-43 j-106 k141 l87 m60 n50 q-30
in #	a159 e-166 j-34 l40 m160 n-64 p-34
in $	a54 b68 e144 f-33 i-38 k-144 l-88 m-107 n310 o-126
in ?	a-79 e80
in _ #	a-76 e34 i-26 k98 l61 n-46
in _ $	a65 b-53 c-33 d32 e-63 f-64 g134 i-114 k72 l-38 o55
in _ :	a-36 e-30 k45
in _ ?	g37 h-64 l74 m-24
in _ a	e32 i25 l-27
in _ achilles	a26
in _ after	k36 m-36
in _ afternoon	j25
in _ already	e46 l-32
in _ and	a25
in _ ankle	a43
in _ arse	a-40 l-25 o65
in _ at	i39 m-25
in _ back	k-26 l86
in _ bag	i42
in _ bath	a37
in _ bathroom	m24
in _ bit	m77
in _ block	a-24 e24
in _ boot	o36
in _ bum	a29
in _ calf	a-49 e69 h50 k-31
in _ calves	a37 i-25
in _ car	i28 m-39
in _ chest	b28
in _ dark	k-31 l33
in _ day	j34
in _ days	a86 i-41
in _ door	i24 k-25
in _ evening	a-57 e-24 j33 k90 l-27 m36
in _ feels	a-24 i46
in _ file	c-27 d79
in _ foot	a38 e-29
in _ for	a25 k40
in _ from	k48
in _ garage	i47
in _ glute	a25 o-39
in _ good	a60
in _ grand	e-42 l47
in _ groin	a29 e-46 k39
in _ hamstring	h62 k-24
in _ heart	l44
in _ heat	a-32 h56
in _ hip	a88
in _ hmu	m40
in _ hour	a85 e-26 i-29 k-26 l-31 m44
in _ hours	a29 e-45 m56
in _ hr	a-26 m67
in _ i	a-41 e46 k84 n-41 o-36
in _ if	k68 l-47
in _ is	l24
in _ it	e24
in _ joint	i38
in _ joints	a38
in _ keep	o45
in _ kitchen	a-24 i24
in _ knee	a54
in _ last	i-35 p50
in _ left	a-48 j31
in _ leg	a28
in _ line	k-25 q39
in _ log	i-59 p104
in _ long	l37
in _ marathon	h-45 j27 l57
in _ me	a-57 j26 k-47 n44
in _ meeting	l-34 m52
in _ middle	a-49 e90
in _ min	a35 e-42 l-25 m27
in _ morning	e-25 i-57 j61 k81 l-41 p-45
in _ muscle	a53 h-45
in _ night	i25
in _ not	k-30 l69
in _ now	e-55 h-43 k64 l70 m-29 n-35 q69
in _ on	a41 e-41 l30
in _ one	e-25 i-30 p46
in _ order	i42 j-28
in _ out	a38 e-41
in _ physio	a28
in _ please	h71 k-71
in _ quad	a31 b29 h46 l-37
in _ quads	a37 i-40
in _ race	e38 h45 q-49
in _ rack	i28
in _ rain	a-39 e39
in _ right	e28
in _ run	h56 j-55
in _ session	a-31 j28
in _ shade	m24
in _ shin	c28
in _ shower	i-46 l-51 m94
in _ so	j25
in _ sofa	l36
in _ soreness	h31
in _ spreadsheet	d24
in _ sun	a-37 e40
in _ tank	h28
in _ the	a-47 e42 o58
in _ thigh	a57
in _ throat	a32
in _ toe	l26
in _ tomorrow	a-44 l49
in _ w	o25
in _ week	h27 j69 l-41
in _ with	a-25
in _ you	k30
in a	a39 d100 e-33 g-26 k-69 l-116 m184 o-54 p39 q-57
in an	a64 e-33 i-29 k-27 l-31 m106
in and	a-81 e144 l-33
in at	a-31 k51 l51 m-39 n-27
in athletes	h28
in back	n56
in bed	a85 e-33 l-27 m54
in bengaluru	k40
in berlin	h-26 l26
in between	i37
in both	a47 e-24
in calf	a96 h-43
in class	k-42 m78
in cork	k43 o-35
in delhi	l24
in denver	k53 l-26
in does	l27
in dublin	k42 m-36
in english	h71 k-50
in exactly	a33 e-25
in fact	c24 e-39
in for	f-24 g26 h-51 j26 k-32 l57 n-24 o27
in french	l46
in from	e35
in full	a-81 e81
in future	k64
in general	a-46 h120 l-28
in go	n38
in hand	h50 i-41
in helsinki	a-27 k47
in here	a51 e-28 l-36
in his	l25
in hospital	o42
in it	a34 h-33 k-46 l-55 m82
in json	d25
in june	k38 l-31
in law	l25
in laws	l36
in leg	a-25 h31
in london	l47 n-32
in march	a39
in may	g27 j25 q-24
in me	a94 c28 e-27 m-35 n-27
in my	a48 b32 f-37 g-25 h46 i-30 p61
in next	k-25 l39
in october	g41
in on	k-92 n63 o43
in one	a-27 c-27 d30 e-33 i38 j26 k-35 q35
in order	i-26 k-55 q69
in peace	k-31 m-49 o98
in pounds	k86 l-60
in progress	a-78 e94
in runners	h40 l-31
in session	k-30 l83 m-24
in spanish	k45
in that	i-44 j-63 p108
in the	a79 b-30 d-65 e-100 f-36 g-55 h85 i201 k-38 m86 p-34 q-28
in them	l36
in these	a-35 l59
in this	e61 f-32 h46
in time	e-26 k53
in to	k44
in tokyo	g-48 k105
in with	a-24 k-27 l-42 n43 o59
in work	l76 m-29
in your	f134 h-84
incline	e25 f-35 h43
incline #	a-33 e36
included	i27
incl~	a-46 f-35 h43
inflamed	a-43 o24
infl~	a-56 h45 i-30 o24
info	a-52 c178 h60 l-75 n-34
info $	c82 l-49
information	c42
info~	c54
inhale	a62 j-30
inha~	a75 j-40
injured	a29 l-25 m-33 o96
injured just	m-33 o46
injuries	a-45 h92
injury	f-46 h33 j35
injury $	f-38 j35
inju~	e-45 f-65 h130 j35 l-33 m-33 o96
innit	i56
inni~	i56
ins	a-69 b-67 e-58 g28 k-40 l-44 n137 o199
ins $	b-38 g34 k-26 n92
ins _ $	n78 o-66
ins _ again	n34
ins _ january	o26
ins _ my	o25
ins on	n37
ins till	o25
ins until	o38
insane	a-30 i30
insane _ #	a-27 i27
insa~	a-30 i30
inside	k-24
inside $	a43 k-24
inside _ the	a-25 e26
inside of	e24
insi~	k-24
instead	a70 e-45 f-42 h-41 i32 j-40 k110 l-96 m40 n-25 p76
instead $	f-26 h-39 k34 l-32 m89 p35
instead ?	a45
instead _ #	a32 m-27 p32
instead _ $	a32
instead _ kilos	k31 l-24
instead of	a-25 e-32 j-26 k78 l-50 p51
instructions	f264 g-38 k-54 l-27 m-25 n-26 q-32
instructions $	f134 g-38 k-48 l-27
instructions _ $	f130 m-25 n-26 q-32
instructions please	f64 m-24
inst~	a70 b-33 e-50 f150 g-40 h-70 i37 j-40 k56 l-41 n-51 p64 q-52
insu~	a24 h-24
interference	h98 l-35
interference _ $	h55 l-35
interference effect	h98 l-35
interval	a-43 e73 h34 j-37
interval $	e35 h34 j-33
intervals	a124 h-29 i-90 j103 k-36 q27
intervals $	a35 h26 q28
intervals ?	a109 e-34 h-25
intervals _ $	a90 e-34
intervals _ ?	j24
intervals _ the	a64 j-47
intervals on	a63 j-48
inte~	e46 g-28 h35 i-84 j63 k112 l-69
into	a-120 e246 f-25 g-36 h25 i-56 l31
into #	a-39 e39
into _ car	a37
into _ hamstrings	a-39 e39
into _ run	e29
into a	a-34 e32 k29 l-27
into my	f-25 l82
into the	e68
into this	e38
invi~	m29
invo~	a-26 c88 d-41
iron	h30 j165 k-62 l-95
iron or	j75 l-75
ironing	a30
iron~	a25
irregular	a33
irre~	a33
is	a88 b-107 c-98 d-69 g-33 h116 i-241 j119 k43 l135 o-44 p45 q32
is #	a-32 e-39 h-105 j-28 l161 m37 q32
is $	h53 j-26 l-102 q108
is _ #	a76 f25 h49 i-98 k-62 l56 m-32 p41
is _ $	a-27 b-43 d-71 f60 g-57 h-115 i100 k209 l59 o91 p-47 q-192
is _ :	j-45 k24
is _ ?	a32 e-28 f28 j26
is _ a	a77 f76 j-57 l-170 p-40 q86
is _ about	a-25 l-29 p-33 q79
is _ after	h-46 j59
is _ again	a-55 g27 h-27 l88
is _ am	l-33 m37
is _ an	d32 h26 l-36
is _ and	a-45 k-38 l27 o49 q-27
is _ any	a-30 e25 l25
is _ at	l31
is _ average	g28
is _ away	l45
is _ backwards	j60
is _ bad	a-61 e41 h82 l-27
is _ balloon	a29 k-29
is _ because	a-33 p-34 q83
is _ before	a28 h-42 j27
is _ bin	h-60 l71
is _ birthday	a-28 m48
is _ bot	f30 h-26 l41
is _ by	k28
is _ capital	h-38 l53
is _ cause	a-51 h28
is _ cold	h-25 k-39 l83
is _ colour	a-25 p33
is _ coloured	a-38 h38
is _ continue	e28
is _ daft	a24
is _ data	c-29 d-61 f37 h-39 l101
is _ degrees	l-28
is _ deload	h50 l-49
is _ diff	f-24 h62
is _ difference	f75 h-56
is _ doms	a34 e34 h-48
is _ down	a75 h-56
is _ dumb	j31
is _ easy	h27
is _ enough	h34 o-25
is _ even	h30 l-25
is _ fast	a-30 e37
is _ fever	h52 l-52
is _ first	j32
is _ for	a28 h-31 j-60 l88
is _ from	a-60 e59
is _ getting	l62
is _ going	l60 q-30
is _ good	h-82 l107
is _ growth	a-48 h62
is _ headache	l55
is _ home	i27
is _ hot	a-55 l45
is _ hours	h-59 j40
is _ i	h-36 k40
is _ in	h-77 l78
is _ interference	h42
is _ it	e-30 k50
is _ just	a-26
is _ k	a33 e-42 h24
is _ knees	h31 l-30
is _ leg	h91 j-24 l-40
is _ log	l66 o-41
is _ logic	h32 l-43
is _ lol	a149 l-146
is _ long	a-26 h-27 l41
is _ lump	a25
is _ max	a35
is _ me	a-67 e105 h-45 l27 q28
is _ mean	h25
is _ mile	a38
is _ miles	l53
is _ my	g-24
is _ name	l50 q-26
is _ no	a31
is _ normal	a-76 h85
is _ now	a-59 e-63 h48 i32 k60
is _ numb	a32 e-38 m35
is _ of	l32
is _ off	a45 e42 l-54 o41 q-46
is _ ok	a31 h95 j-30 l-97
is _ on	e26 h35 l-42
is _ one	k63 l-41
is _ order	j46
is _ out	a-53 h49
is _ pain	a-43 h95
is _ pee	h36 l-26
is _ plan	a49 l-24
is _ point	a-27
is _ pool	l36
is _ popping	h63 l-47
is _ quads	e-27 i27
is _ reason	q49
is _ reasoning	l-54 q80
is _ rest	j24
is _ run	a176 h-34 l-112
is _ running	l-27
is _ shakeout	h52 l-36
is _ sharp	l34
is _ since	a60 h-39 k24
is _ size	a32 e-31 l-31
is _ sky	h-30 l61 q-31
is _ slow	k-27 l27
is _ so	a24 e-28 h-48 q53
is _ sore	a-146 e37 i31 l55
is _ source	h-39 l-52 q94
is _ streak	g70 h-41
is _ syndrome	h26
is _ tempo	a-37 h39
is _ that	a109 q-41
is _ the	a-45 e-37 f35 g55 h-32 l-99 q87
is _ there	a-60 e29 p32
is _ thighs	a36
is _ threshold	h24
is _ to	a97 k-31 o-25
is _ today	l29
is _ too	a59 b39 h-37 l-26
is _ true	l50
is _ twinge	p37
is _ two	h49
is _ up	a-43 b25 e-26 k27 o39
is _ urine	h46
is _ verdict	a110 f-34 q-50
is _ walk	l-42 q26
is _ warm	a36 e-30
is _ weather	h-45 l80
is _ wee	a37
is _ with	e-29 i45 l-45 q51
is _ x	h-60 i-31 l116
is a	a140 e-62 f-47 g-31 h68 i-91 l39 m-31 p91
is aching	a44 e27 l-57
is all	i49 l-24
is allowed	a45 l-28
is an	h104 l-47 q-32
is at	j26 l53
is back	a-45 g35 i26 l60
is been	a-28 i82
is behind	a-37 q62
is better	j-56 k69 l-45 m48
is blown	o41
is broken	a93 h-29 l-38
is brown	a43
is cola	h25
is compartment	h26
is dark	h25
is day	h62 q-32
is dead	a-32 l96
is doing	a96 e-29 h27 l-54
is doms	a-68 h92
is done	e-51 o55
is down	d-69 l81
is dying	f28 l34
is enough	a-60 h26 o30
is falling	a-25 e25 h-35 l37
is finally	a27
is fine	e68 l-37
is from	a26
is getting	o44
is giving	l27
is going	a-32
is gone	a-46 e62 l-40 m35
is got	a27 l26
is gym	j24
is hard	a-35 e37
is hardly	q27
is having	a48 l-46
is he	a-32 h93 l-39
is history	g-44 l48
is hurting	b24
is in	i39 k-43 l-30
is it	a79 b-50 e-28 i52 j-27 k-99 l180 p-77 q37
is just	h-33 j44 q38
is killing	e34 h-37
is leg	i42 p-35
is legs	j27
is like	q42
is limping	h26
is locked	b43
is me	e28 g58 h-26
is miles	l45
is mine	a-41 h25
is minute	a-37 e38
is muscle	a-58 j40
is my	a-29 c-29 d-61 e43 g115 h-46 l49 m30 q-75
is not	a55 b24 i-26 k81 o-33 p24 q-27
is now	e-34 k28
is numb	a71 h-39
is off	k28
is on	a97 k-40 l57
is only	a-39 h-30 l49
is out	a47 e-30
is over	i26 n26 o-24
is puffy	k24
is pulling	a-25 e25
is racing	l37
is rpe	h123 l-37
is running	a33 e-32 h-46 j51 k-36 l71 q-37
is sensible	a33
is sharp	h31 l-31
is sore	e37 l-52
is soreness	h36 l-29
is spinning	a-37 m36 o27
is still	a-48 g25 i32
is sweating	h28
is swelling	a-30 b25 p28 q46
is tender	a27
is that	e74 h59 i-37 j61 l-42 p-37 q45
is the	a92 d67 e-74 g45 i-24 k-36 q-62
is there	a-37 d64 e29 f82 h-75 l-48
is thick	a27 i-25
is this	a-97 e32 f150 h-27 p-33
is tight	i26
is to	k50 l-28
is today	a122 h-33 l-51
is too	a-66 e36 h60 p-27
is tuesday	j26 l-24
is twice	a-27 g35
is up	a36 l41
is walking	h26 o-25
is warm	a33
is what	h-36 k40
is wild	b-69 l88
is wrong	a-26 c-31 e-29 h-47 i45 k40 l-64 p69 q55
is your	f-28 h-120 l145 q29
is zone	a-33 h87 q-27
ish	a43 e41 i-33 k58 l-29 m-49
ish $	a51 i-79 k58 m-49
ish hip	a-33 i33
ish i	a-35 i39
ist	g-48 h122 l-55 p-26
ist _ $	g-48 h122 l-55 p-26
it	a45 b61 c42 d72 e-37 g-55 h-52 i-38 j-89 k-33 l-50 m-74 n-32 p67 q160
it #	a30 e41 k71 m-48 p-36
it $	a-42 b131 c-41 d-33 e103 f42 h75 i54 j64 k-42 l-171 m56 n-31 o-112 p-30 q-38
it :	i-33 p67
it ?	a-45 e63 h-47 i28
it _ #	a25 k50 l-81 p38
it _ $	a-39 e26 h-62 i-44 j-57 k75 o-47 p139
it _ :	k42
it _ ?	e80 f113 g-32 h-57 q-49
it _ a	d40 e-47 h-49 i42
it _ again	h32
it _ an	m31
it _ are	l25 o-25 q46
it _ back	a-57 g35 i26 l61
it _ been	i56
it _ brown	a-36 e42
it _ day	h-60 l71
it _ down	a35
it _ every	c37 p-28
it _ fine	e38
it _ for	h76 j-50 l-30 q44
it _ good	i28 p-28
it _ i	a-29 o38 q77
it _ if	h29
it _ in	h-43 k-32 l82
it _ it	a60 b-37
it _ just	q49
it _ kill	p24
it _ leg	i47 p-34
it _ legs	a24
it _ long	i26 p-24
it _ lunges	i-55 p64
it _ me	a-30 l67
it _ min	e50 m-37
it _ minute	a-37 e38
it _ my	e-24 m48
it _ no	a25
it _ not	k100 l-89
it _ now	a-24 m47
it _ of	a25 i-29 q26
it _ only	a-25 l56
it _ over	i26
it _ red	l-25 q28
it _ rest	m-29 o66
it _ rhabdo	b-33 l-37 o70
it _ rpe	p45
it _ running	a78 j-36 l-26
it _ six	k40
it _ sleep	q52
it _ squats	h25
it _ still	e-39
it _ sumo	i-26 p34
it _ sunday	k-25 p34
it _ that	a-57 e-35 h144
it _ the	a-26 c31 e46 i-39 o29 p-39
it _ this	p42
it _ to	a62 h-32 j112 l-81
it _ tokyo	l29
it _ was	a-28 p-25 q61
it _ wednesday	k-26 p26
it _ with	b-25 l-52 o99
it _ yes	a-35 q62
it _ you	f-51 h87
it a	a77 j-36 l-60 m-36 o70
it all	a-39 c193 d39 k-33 l-28 p-50
it ankle	b24
it as	a-24 d40
it at	a-37 e59
it back	a53 b-70 i-24 l48 p44
it bad	a-58 h67
it be	q29
it because	a-28 p-34 q100
it but	h40
it daft	a24
it do	f49 h-33
it does	a-30 e40
it down	l-44 q44
it easy	b-26 l85 p-36
it feels	a29
it for	a-41 h-29 l29 m47
it going	l60 q-30
it got	l-47 o70
it half	k43
it hit	i31 l-31
it hurt	a57
it in	e24 h-85 i39 k31 o60
it is	a-28 f-50 g49 i78 j-36 k46 l-47 m73
it lasted	m-25 p46
it legs	j-34 q46
it lol	l41
it mean	h53
it normal	a-44 e-25 h85
it now	a-27 c24 e-34 h39
it off	a35 b49 e-57 h71 k-39 l-71 m122 o-56
it ok	h86 j-28 l-46
it on	d40 g-30 k-33 m-62 o72
it only	q37
it or	h33 j-34
it out	a42 b-37 e-32 l-86 o123
it rain	l73 m-73
it right	a34 i-28
it rpe	i-32 p39
it short	a-31 e47
it soreness	q39
it that	a37
it the	c-47 i-74 l100 q84
it there	b52 o-30
it thursday	k-27 p27
it til	o44
it to	p50
it true	l50
it twice	p25
it up	a-42 d25 e28 f-24 i-24
it wait	a-26 m64 q-24
it was	a-88 e31 k-24 l-32 m-26 p198
it with	o27
it you	l57 o-56
italian	k-32 l94 m-39
italian $	k-32 l94 m-39
italiano	h-34 k175 l-58 m-56 o-26
italiano $	h-34 k175 l-58 m-56 o-26
ital~	h-34 k143 l36 m-95 o-26
itb	b-36 h220 l-80 m-41 n-25 o-34
itching	a95 e-37
itching _ run	a48 e-24
itching for	a26
itching to	a69 e-37
itch~	a139 e-37 l-30
itself	a39 l-38
itself $	a59 l-38
itse~	a39 l-38
jab	a24 h41 i-38
jab _ the	a-25 h41
jab in	h41
jabbing	e32 l-24
jabbing me	a31 l-24
jabby	a42
jabb~	a90 l-38
jabs	a43 e-26
jacked	k43
jacked $	k43
jack~	k43
jam	h-39 i-37 l95
jam _ at	h-39 i-37 l95
jam session	h-39 i-37 l95
january	g59 l-29 o26
january $	g59 l-29
janu~	g59 l-29 o26
jeans	a25
jean~	a25
jelly	a99 e34 h43 i-83 l29 q-63
jelly _ the	a-54 e66
jelly legs	a118 h43 i-66 l-56
jell~	a99 e34 h43 i-83 l29 q-63
jet	l33 p-33
jigg~	a27
job	l31
jog	a190 e231 g-26 h-114 i-164 j88 k-52 l-34 m-26 o-42
jog #	a-50 j41
jog $	a137 e-64 i-30
jog ?	a84 e-50 h-37 j-29 q50
jog _ #	a24
jog _ $	a162 g-25 h-46 i-31 o-24 q37
jog _ ?	a61
jog _ now	a55 i-34
jog _ out	a40 e-30
jog _ progress	e26
jog and	e28
jog goes	j26
jog home	e69 o-24
jog i	a25
jog in	a-67 e68
jog it	e27
jog ok	a65
jog or	a66
jog then	i25
jog to	j26
jogging	a-65 d-33 e319 h-40 i-55 l-49
jogging _ $	a33 l-34
jogging _ the	a-31 e75
jogging and	e24
jogging at	e25
jogging in	e28
jogging to	a-33 e33
jogg~	a-65 d-33 e319 i-55 l-75
joint	a37 e-31 f-60 l103
joint $	l25
joint _ $	h41
joint _ the	l25
joint account	l41
joint is	f-25 l25
joints	a140 e-42 p-25
joints are	a42
join~	a98 b-25 e-73 f70 h27 k-27 l93 p-25 q-66
joke	l135 p-29
joke $	l124
jot	i28
jot down	i28
joy	e-26 l34
json	a-50 c-24 d192 k-26 l-37
json $	a-47 d84
json dump	d42 l-37
json of	d45
jst	b123 l-96 n-33
judge	e57 l-24 o-26
judg~	e57 l-24 o-26
juice	a-40 f-70 h150 i-34 l24
juice _ ?	a-78 f-65 h190 l-35
juic~	a-40 f-70 h150 i-34 l24
jump	a30
jumps	e-26 i135 q-36
jumps $	i-50 p32
jumps and	a52
jumps on	h31 q-26
jump~	a41 e-26 f-49 h56 i142 q-63
june	g44 k44 l-66 o30
june $	g48 l-40 o40
june set	k38 l-26
junk	a-55 h73 k-46 l58
junk miles	a-55 h116 k-46
just	a141 c-30 e133 f163 g-33 h-79 i-46 j-41 l-102 m-41 n-43 o-25 q-24
just #	a25 e-31 p32
just _ #	a94 e-45 i-39
just _ $	a31 b35 e-54 f94 h-38 j-47 k-38 l-48 m-33 p42
just _ :	e27 h-27
just _ a	a-52 l31 o39
just _ and	q46
just _ finish	a-26 e27
just _ first	j42 k-27
just _ good	j45
just _ here	a50 i-27
just _ how	a-34 h49
just _ in	a-25 e42 k26
just _ knee	a26
just _ left	a48 e-48
just _ legs	h28 i-54 m31
just _ me	a-50 e61 i41 l-32
just _ mile	a83 q-27
just _ muscle	a45 h-34
just _ my	a-47 e47
just _ not	a28
just _ on	a-45 e-35 l81
just _ out	a64
just _ press	i-33 p30
just _ sore	a26
just _ the	a53 c-25 e38 i24 l-32 q-25
just _ to	a-30 k74
just _ up	a-52 m35
just a	a83 d29 o-33
just be	a-31 h31
just bored	e70 k-24
just cold	e24
just do	a51
just doms	a52 h-33
just done	i41
just dull	e29
just finished	a-30 e-80 i55 l49
just for	a27
just general	h-36 k40
just got	e-37 l57
just grabbed	a-50 e78
just had	o39
just hit	e53 i-31
just in	i38
just left	e37
just leg	i-33 p30
just legs	a34 c-25
just logged	p59
just now	a-44 e89 h-48
just one	a99 e-37
just passed	a-45 e45
just pulled	a-30 b30 m26
just racked	a30
just said	h28
just sat	a78 i-27
just say	a48 l-34
just slow	a-42 e63
just sore	a49 e-39
just started	e85 i-54
just stopped	a-24 e24
just tell	a37 l-25
just the	c42 p-42
just walked	a-53 e-35 l83
just walking	a50 e-25
just want	k53
just went	a-48 b29 e35
just woke	m35
k	a-83 b-42 e324 g-49 h-27 i-150 j80 k33 l137 m-61 o-41 p-39 q-31
k #	a-97 e119
k $	a63 b-42 e44 i-37 k-25 l80 m-57
k ?	a166 e-110
k _ #	a97 e-87
k _ $	a95 e38 i-24 k88 l-104 q-57
k _ ?	a166 e-120
k _ and	a-55 e57
k _ at	a29
k _ go	a-76 e109 l-29
k _ i	a-28
k _ in	j27
k _ is	a-24 e27
k _ legs	e27
k _ morning	i-36 l44
k _ now	a32 e-24
k _ on	e-31 h24
k _ out	a-47 l57
k _ run	a-30 e33
k _ side	a-34 e34
k _ then	i25
k _ week	a-27 j43
k _ work	j-51 l38
k after	a48 j-27
k at	a56 e-67
k away	a-59 e59
k before	l41
k done	a-42 e52
k from	a-44 e46
k in	a-100 e139 l-24
k into	a-55 e68
k jog	i25
k left	a-74 e77
k mark	a-30 e52
k no	a-47 e50
k now	e39
k on	a29 e-27
k right	a24
k same	a-27 j28
k slow	a46 e-46
k steady	a41 e-36
k steps	h24
k then	a-37 e-26 j66
k this	a37 e-37 i-36 l44
k time	l35 q-26
k to	a-76 e108 l-35
k today	a24 l29
k week	a24
k with	a46 e-46
k yes	k66 l-27 q-29
k yesterday	a-25 l39
kb	h-36 i51
keba~	a-86 l94
keen	a89 l-43
keen $	a67 l-43
keep	c54 e178 h-57 i-58 j-33 l-78 n111 o-24 p-24 q-62
keep _ $	a43 j-41
keep _ ?	a-153 e189
keep _ data	o39
keep _ me	c32
keep _ my	a27
keep _ on	e-40 n91
keep _ or	a47 j-27
keep fainting	o-26
keep going	a-85 e100 h28
keep my	j38 o32
keep on	c32 e28 n-31
keep pace	a-34 e50
keep running	a-88 e102
keeping	c34 e-26 k27
keeps	a128 j-25 l31 p-38
keeps missing	a24
keep~	a120 f-27 p-38
kept	i28 l-24
kerb	a81 i-45
kerb #	a-55 e55
kerb _ k	a-55 e55
kettle	a30 e-45 i41 l62 o-26
kettle _ counts	a-24 i37
kettle boiled	a-24 i41
kettle on	a44 e-25 l62 o-26
kettlebell	i33
kettlebell goblets	i29
kett~	e-45 i77 l62 o-26
keyboard	l49 p-27
keyboard $	l49 p-27
keyb~	a-48 e-37 l133 p-27
kg	a-65 e29 i41 k104 l52 m-32 o-34 p-49
kg $	k61 m-25
kg _ $	h49 l-36
kg _ km	j-31 k31
kg _ lbs	a-47 k-55 l106
kg and	j-31 k31
kg not	k90 l-31 p-50
kg to	a-47 k-105 l162
kick	e59 l34
kick off	l41
kick~	a31
kid	a-30 c-37 h-31 l77 p48
kid _ a	a-38 l40
kids	a26 c-27 e-61 h33 j-61 l-78 m86 p49
kids _ #	i-48 m51
kids _ $	c-27 i26 p27
kids _ a	l-56 m56
kids _ my	p25
kids got	l-56 m56
kill	a55 b133 c33 e-54 h37 i-44 j29 k-47 l-42 m-40 n-74 o57 q-70
kill $	h36 q-25
kill _ $	a48 b101 e-54 o-33 q-45
kill _ gains	a47 i-27
kill _ reminders	n-74 o74
kill it	b88 o-25 q-45
kill me	l48
kill my	a30 c57 j31 k-46
kill one	p24
kill the	n-74 o102
kill this	b50 m-35
killed	a-41 i152 n-27 p-27
killed _ $	l96 n-27 p-27 q-28
killed it	i41
killed me	a28 l72 n-27 p-27 q-28
killer	l31
killing	e68 h-37 i-30 l57
killing _ $	h-37 l62
killing it	e43
killing me	e25 h-37 i-30 l57
kills	a-54 h52 q27
kill~	a-96 c-28 e47 i132 j-59 l109 n-27 p-56
kilo	e-28 i35
kilometre	a-29 e136 k-47 l-56
kilometre #	a-26 e31
kilometres	c-41 k115 o-35
kilos	a-33 c-41 k281 l-24 o-35 p-47 q-47
kilos $	k66 l-24
kilo~	a-61 c-41 e121 k282 l-80 o-35 p-64 q-47
kind	a147 e-42 i-35 l-25
kind of	a132 e-41 i-35 l-25
kindly	a57 g-38 h-32 l-35 o100
kindly advise	a24
kindly tell	a41
kind~	a57 g-38 i-29 j-27 l-35 o100
kip	a92 i-56
kitchen	a47 e-24 i38 k-24
kitchen _ $	i28 k-24
kitc~	a47 e-24 i38 k-24
kitten	a26
kitt~	a26
km	a-185 e455 f-45 g-63 h-25 i-129 j-42 k338 l-60 m-48 o-68 p-56 q-50
km #	a-292 e508 i-81 k-29 l-36 p-40
km $	a24 e-68 f-29 g-30 j-31 k217 o-29
km ?	a26 e-26
km _ #	a-29 e53 l50 m-32
km _ $	a87 e74 l-61 p-40
km _ ?	a86 e-76
km _ am	a-40 k26
km _ legs	a-41 e63
km _ min	i-28 k34
km _ the	a-24 e25
km i	k26
km is	a-63 e31 k31 l51
km today	a73 l-39
km was	e52
kmh	a-37 e39
kms	f-46 k116 l-40
knackered	a38 c-25 g24
knac~	a38 c-25 g24
knee	a126 b-47 c24 e-25 g27 h137 i32 k-105 l-106 m-25 n-39 o31 p77 q-81
knee $	a31 e32 p29
knee ?	a-38 e-28 h42 q24
knee _ #	a41 e-29
knee _ $	c30 f-47 h120 k-24 l-31 p26
knee _ aching	a48 l-56
knee _ and	a53 h-24
knee _ at	a-60 e59
knee _ bit	p26
knee _ by	a-32 p38
knee _ done	e-51 o55
knee _ fine	a-50 e29
knee _ in	a-72 l72 p-25
knee _ is	a-36 q42
knee _ it	g26
knee _ like	a-29 e-25 h56
knee _ me	a31
knee _ not	i25
knee _ now	a111 e-57 h-27
knee _ on	a-26 h47
knee _ the	a35
knee _ up	h-43
knee _ was	a36
knee ache	q34
knee aches	a77 e-37 h-35 i-28 j31
knee buckled	a-64 e56
knee deep	l72
knee does	p27
knee feels	e-28
knee has	e27
knee hurt	a-25
knee hurts	a61 e-57 k-24 p41
knee is	a55 b34 h-54 i-36 j29 k-29 l-80 o38
knee keeps	e35
knee niggle	a26
knee not	i59 p-33
knee on	i32
knee only	a41
knee op	a-53 o41
knee pain	a-152 f47 h81 o-24 p72 q-27
knee popped	a39
knee sleeves	a-28 i29
knee trouble	a36 e32 p-27
knee went	e34
kneecap	a102 e37 h27 k-24 l-84 o32 p-54
kneecap $	a54 l-28
kneecap tracking	o39
knees	a60 h41 j24 n38 o-70 q-27
knees $	e35 h27 i-44 j34 l-37
knees _ $	a-44 h48 i42 l-45
knees _ fine	a-24 j41
knees a	a-60 e46
knees are	j34
knees up	l53 o-35
knee~	a154 e28 h67 l-107 o-38 p-54 q-43
knife	h-50 i56
knife $	a37 h-50
knife in	a-27 e27
knif~	h-50 i49
knock	b-34 d-38 l46 m-25 n-29 o73
knock $	d-38 l126 o-54
knock _ $	d-38 l126 o-54
knock _ off	b-25 l-32 o71
knock it	b-25 l-32 o71
knock knock	d-38 l126 o-54
knocked	i59 l-26
knocked out	a-24 i59 l-26
knocking	a44 e-36
knoc~	b-41 d-38 e-36 i131 j-55 m-25 n-29 o73
know	a-27 b-67 f28 h82 k-59 l105 m-26 o-29 p-33 q69
know $	a-76 b-60 h42 l73 m-26 o-29 q76
know _ $	f26 h-26 l34
know _ a	a26 e-26
know _ me	a43 q-27
know _ to	e35
know about	h28 l-26
know if	h34
know when	e35 i31
kolkata	k35
kolkata $	k30
kolk~	k35
ks	k74 l-71
l	a-32 m74
l #	a-32 m74
l _ r	a-32 m74
la	e-32 k67
lab	a49 i-49
labour	k-33 o38
labo~	k-33 o38
lace	a113 d-24 e-41 l-29
lace _ $	a55 d-24
lace up	a113 d-24 e-41 l-29
laces	e49 f-42 l58
laces $	a24 f-42 l58
laces ?	a-57 e65
laces _ $	a-57 e65
lace~	e49 f-42 l58
lactic	a-33 h115 l-29 q-27
lactic acid	a-33 h115 l-29 q-27
lact~	a-35 h150 l-57 q-27
ladies	j-80 l93
ladi~	j-80 l93
lads	a-59 i78 l31 p-31
lads were	a-53 i88 p-31
lake	a-58 e104 l-24
lamb	d-31 l61
land	a-39 e52
landed	a24 k50
landed in	k50
landing	a-27 e46
landlord	f-31 l54
landlord $	f-31 l54
land~	e48 f-31 k37
lang	g-44 k292 l-86 o-46 p-49
lang _ $	g-44 k98 l-46
language	f-62 h-52 k255 p-53
language $	k160 l-68 p-44
languages	f46 h-24 k30 l-48
lang~	h-76 k284 l-59 p-53
lap	a-196 e382 i-77 l-27
lap #	a-166 e175
lap $	e57 l-27
lap ?	a32 e-26
lap _ $	a-28 e68 i-35
lap _ of	a-28 e31
lap _ the	a62 e-30
lap of	a30
laps	a-29 e106 i-27 l-41
laps $	a62 j38 l-83
laps ?	a29
laps _ $	a29
laps _ go	a-26 l42
laps to	a-26 l42
laptop	a-27 l79
laptop fan	l33
lapt~	a-27 l79
larg~	k52 q-34
last	a-70 b-64 c-108 d31 e63 f-69 g280 h-120 k-123 m-37 o-72 p293 q46
last #	a-89 d47 e93 g170 h-47 j-46 p-107
last $	c-27 j69 p55 q-25
last :	i-42 p66
last _ #	i69 p-37
last _ $	c-27 h-39 i46 j31 k-43 l-34 q63
last _ :	i27 p28
last _ ?	a-63 e99
last _ and	l25
last _ been	a29
last _ day	i-27 p29
last _ entries	g47 p-44
last _ i	a-36 p71
last _ is	p64
last _ k	e28
last _ leg	p-24
last _ legs	a58 e-38 i-37
last _ min	a-24
last _ no	l48 o-33
last _ of	a35 e-39 p27
last _ only	p25 q-26
last _ session	g-27 j32
last _ sore	a-28 e28
last _ squat	g87 i-35 j-42
last _ this	a27 i-27
last _ to	p57
last _ too	g28 i45 p-24
last _ with	i-49 p49
last _ you	q45
last biscuit	l88 o-33
last bit	e64 g-38
last do	g29
last entry	g-25 i-24 p108
last fortnight	g31
last friday	i31
last hill	e29
last km	a-46 e46
last leg	i-50 j29 l34
last line	c-44 p58
last log	b-37 g-41 i-86 p223
last message	b61 g-36
last night	a204 e-33 g-32 i31 j-44 l-26 p-29 q-24
last nights	i25 l27 p-48
last one	c29 i-62 p102
last run	a-75 g75
last set	e-25 i67 l-30
last thursday	g40 i51 p-68
last time	a-54 g98 k-34 p-30 q110
last two	e28
last week	a34 h-52 i28 l98 o-41 p-46 q36
last weekend	i25
last weeks	g37
last workout	p53 q-26
last year	e-31 h32 p-29
lasted	i-31 m-25 p63
lasted #	i-31 m-25 p63
lasted _ min	m-25 p44
last~	i-31 m-25 p63
late	a-116 b-30 e-45 h-31 i39 k85 l158 m41 o-35 p-31
late $	a-52 k34 l28 m33
late _ the	a-25 l25
late for	a-25 l64
lately	g67
lately $	g67
later	a30 d-28 e-64 i-32 j-47 l-78 m430 n-34 o-29 p-41 q-57
later $	a-98 j-27 m213 n-29
later ?	a100 e-29 m-35
later _ $	a66 e-29
later _ ?	a86 h-30 l-36
later _ the	m30
later mate	m29
later please	m28
laters	a-32 b-34 l200 m-91
latest	c-39 d-43 l-33 p130
late~	b-44 c-43 d-71 e-87 f-36 g55 h-29 i-38 j-67 l86 m329 n-34 o-51 p65 q-57
laugh	i33 l53 o-56
laugh $	i33 l57 o-56
laughing	l88 o-36
laughing at	l38
laug~	b-25 i33 l141 o-93
law	j-133 l154
laws	l36
layo~	h-51 j111 k-30
lazy	a52 h29 l-51
lb	j25 k48 p-50
lbs	a-47 f-33 h-34 k211 m-25 p-47
lbs $	f-33 h-34 k264 l-114 p-47
lc	i33
le	f-42 h-65 i33 k122
lead $	a42 i-40
leads	a-30 j101 l-30
leads $	j32
lead~	a-30 g34 j101 l-40
leaf~	a-49 k-26 l166 n-46
league	j-63 l70
leag~	j-63 l70
lean	a56
learn	a-36 f28 h142 k-67 l-26
learn $	f-38 h166 k-67 l-26
learn _ $	a-25 f67 h-24
learn here	a-25 f67 h-24
lear~	a-36 f28 h142 k-67 l-26
least	a54
least _ $	a44
leas~	a62
leave	b164 c31 e-48 h-72 i31 j111 l-94 o48 p-55 q-49
leave _ $	b28 l-24
leave _ be	a44 j-37 m63 o-29
leave _ for	m31
leave _ there	b52 o-30
leave _ trace	b-48 c83 o-35
leave between	j24
leave it	a43 b191 c-29 j-37 l-28 o-70 p-25
leave me	l-43 m40 o64
leave no	b-48 c83 o-35
leaves	a29
leaving	a-81 e89 k-34 l-43 n-28 o101
leav~	a-71 b164 c54 e25 h-72 i31 j103 k-44 l-148 n-51 o149 p-60 q-50
lecture	e-28 q25
lect~	e-28 q25
leeds	k-53 l130
leeds $	l51
leed~	k-53 l130
left	a53 e183 f-28 j-42 l-80 m-26 o-35
left $	a-87 e121 i27
left _ #	a39
left _ $	i24 l41
left _ a	a26
left _ by	e24
left _ chat	a69 l-42
left _ down	a80 e-49
left _ for	a-28 i37
left _ i	a-37 e81
left _ is	a34 e-72 g35 p28
left _ it	a28 e-28
left _ not	i52 p-33
left _ since	a-34 j31
left _ the	h29 i-30
left _ will	a-62 e62
left and	e24
left calf	g32
left foot	i33
left glute	a-30 e31
left hip	a-32
left home	e24
left in	h29
left knee	e-32 i75 p-33
left leg	e53 i-45 j31 l-24
left legs	a-36 e37
left me	l45
left my	a31
left one	e-58 i24 p27
left quad	a75 e-47
left side	e44
left the	a61 l-52
leg	a62 b-91 c-55 e-157 f-36 g140 h132 i454 k-128 l66 m-108 o-49 p-52 q-146
leg $	a-40 l43 o44
leg _ #	e-34 i130 j29 k-37 l-40 p-25
leg _ $	a63 b-30 d35 f37 g24 i33 j-38 l-137 p25
leg _ :	i33
leg _ ?	h-47 i25 j-51 l110
leg _ a	h101 j-39 l-45
leg _ again	i-58 l58
leg _ and	h-40 j48
leg _ as	a-33 g53
leg _ asleep	a25
leg _ at	g34 l-25 m-30
leg _ before	g-24 j65
leg _ can	a25
leg _ cancelled	i-88 l88
leg _ complete	i48 l-48
leg _ dead	a-40 e27
leg _ did	p25
leg _ done	i31 l-30
leg _ edition	h-28 i58
leg _ even	h32
leg _ for	h24 l24
leg _ friday	j48
leg _ from	i48
leg _ get	g65 i-26 l-33
leg _ good	a26
leg _ happened	i50 l-26
leg _ i	h41
leg _ if	h28
leg _ in	e-32 g54 h-53 i92
leg _ instead	a-26 i32
leg _ is	a56 i45 l-44
leg _ lol	l36 m-37
leg _ lunges	i33
leg _ no	h-24 i28
leg _ not	e61 i-106 l-48 p96
leg _ on	i-38 l58
leg _ only	p-26
leg _ or	a-25 j78
leg _ our	l36
leg _ run	a30
leg _ sat	a58 j-32
leg _ since	i-24
leg _ squats	i29
leg _ stand	l26
leg _ that	a-43 h48
leg _ the	a28 c-47 i-63 l131 p24 q-33
leg _ then	i40
leg _ this	b-29 i48
leg _ to	p49
leg _ today	a-42 i55
leg _ was	a97 e25 l-35 p-25
leg _ when	a28
leg _ with	p35
leg _ yes	a-33 j33
leg _ yesterday	f-38
leg and	a31
leg circuit	i24
leg class	h-32 i99 q-28
leg curl	i-39 p65
leg curls	h38 i-52 l-45 p79
leg day	a-80 b-40 c43 d37 e-38 h112 i72 k-56 l45 m-44 o-33 q-38
leg days	a-55 d24 g102 h-33 j27
leg ext	a100 h-30 i-34
leg extensions	i40
leg fell	a29
leg is	a-28 l70
leg it	c-47 i-49 l131
leg like	a27
leg no	a49 e-40
leg of	d-31 l97
leg on	a28
leg only	a28 i-28
leg over	a-32 e32
leg press	e-25 i126 l-83 m-33 p52 q-34
leg routine	i41
leg session	a-37 g-35 h31 i91 j66 l-98
leg sessions	h42 j-42
leg since	a-53 i29 j31
leg soreness	h39
leg to	i-32 l73
leg tonight	i-31
leg training	h67 l-39
leg went	a-25
leg will	e62 l-48
leg workout	a-24 i75 p-24
legday	a-47 f114 h-69 i88 l54 n-36 o-24 p-62
legday $	a-47 f114 h-69 l75 n-36
legd~	a-47 f114 h-69 i88 l54 n-36 o-24 p-62
legend	k-48 l187 m-49 n-24 p-27
legend $	k-48 l159 m-49 n-24
lege~	k-48 l187 m-49 n-24 p-27
legg~	i26
legit	a-31 h47
legi~	a-31 h47
lego	h-56 l56
legs	a99 b-120 c-57 d-33 e80 f-87 g-45 i551 j183 k-114 l-116 m-138 n-33 o-52 p-66 q-55
legs #	a170 j35 l-46 m-62 p-29
legs $	a-193 e-26 f38 g36 i232 j-69 l-39 p78 q-38
legs /	a-49 j49
legs :	a68 i-32 l-24
legs ?	a-28 h-25 j93 l-32
legs @	a-27 i27
legs _ $	a154 e79 i-133 j-42 l-58 m-47 q63
legs _ /	e77 i-57
legs _ :	i42 k-27
legs _ ?	a-31 e-41 h47
legs _ a	a-52 h-40 j103 l-29
legs _ abs	a-41 b-25 i66
legs _ absolutely	a88 h-37 i-39
legs _ after	i-27
legs _ afternoon	a30 i-30
legs _ all	i38
legs _ am	a-108 i45 j97
legs _ amazing	a31 l29
legs _ an	a-24 i29
legs _ and	e-48 i60
legs _ at	a-44 l37
legs _ before	a24
legs _ brand	a25
legs _ but	a31
legs _ continue	e27
legs _ day	a-44 h41
legs _ days	a44 i-42
legs _ dead	e32
legs _ did	a-29 l46
legs _ do	i27
legs _ done	e-25 i27
legs _ easy	a-26 e-29 j60
legs _ fine	a51
legs _ foot	a-24 i24
legs _ four	a37
legs _ from	a54 i-29
legs _ go	a48 j-28
legs _ good	a27
legs _ h	a-28 i32
legs _ hills	h30
legs _ hours	a-39 i55
legs _ how	j27
legs _ i	e-32 i81 j29 l-27
legs _ intervals	a-25 j55
legs _ is	a-47 i49 j47 l-38
legs _ last	a29 i-46
legs _ lead	a44 i-40
legs _ leg	a78 i-73
legs _ like	a41 e32 i-55
legs _ lol	a39 l-31
legs _ long	j41
legs _ lunch	a-39 e24
legs _ lunges	a-39 e73 i-32
legs _ lungs	e33 i-33
legs _ me	a39 e-44 m31
legs _ min	a-87 i130
legs _ minutes	i45 m-39
legs _ moderate	a-26 i29
legs _ monday	i54 j-33
legs _ morning	a26
legs _ my	a-49 i24 j41
legs _ night	j35
legs _ no	a67 i-38
legs _ noodles	a-67 e67
legs _ not	a57 e46 i-55
legs _ now	a-24 i41
legs _ of	a-38 i38
legs _ on	i30 l-35
legs _ one	a-48 j43
legs _ or	a-47 j46
legs _ pm	j26
legs _ race	a41 e-25 j46 l-30
legs _ rest	i-24 j42
legs _ rpe	a-27 i67 p-29
legs _ run	a-57 e-58 j139
legs _ runs	j25
legs _ sore	a35 e-35
legs _ spaghetti	a24
legs _ squats	h25
legs _ still	a66 i-53
legs _ stone	a42 i-42
legs _ stones	a-24 e24
legs _ sunday	a64 j-41
legs _ the	e-25 i133 j-72 l-29
legs _ this	a28 i29
legs _ though	a38 j-25
legs _ to	l34 p-26
legs _ tonight	l30
legs _ tue	a-29 j42
legs _ two	i-27
legs _ up	a-38 e84
legs _ way	a35 i-54
legs _ week	g-52 l63
legs _ wet	a37
legs _ yesterday	i45
legs a	a59 e30 i-56
legs about	a89 h-24 i-63
legs ache	h55 p-27
legs again	i34
legs an	b-25 i58
legs and	a-61 e-41 h-35 i43 j97
legs are	a121 h-36 i-117 l-39 q92
legs at	a-53 h24 i61
legs be	a-58 j58
legs before	h-31 i78 j-43
legs can	a53 e-55 j30
legs class	a37
legs cooked	a43 e26 i-51
legs dead	a-43 e58
legs did	a-24 i-29 l54
legs done	e-67 i163 l-49
legs every	a-27 h65
legs feel	a138 i-42 q-31
legs fine	a60 j-25
legs first	j-53 q83
legs for	a-75 i50 l26
legs forgot	i26 p-26
legs fresh	a77 i-53
legs fri	a-61 i37 j41
legs from	a43 i-38
legs gave	a56 i-54
legs give	e-39 m31
legs go	a-81 e-39 j134
legs gone	a-29 e88 i-56
legs good	a-54 j59
legs got	a-62 i62
legs great	a77 i-40
legs handle	a40
legs have	i33
legs heavy	a74 e41 i-113
legs i	a-45
legs in	a-43 h-56 i56 j57
legs last	a-33 g-58 h27 i40 l60
legs like	e135 i-122
legs me	a29
legs monday	i-34 j62
legs no	e45
legs not	a-71 e70
legs now	i30
legs of	i-54 l105 o-31
legs ok	a137 e-73 l-44
legs on	j-24
legs only	e51 i-27
legs or	a-52 h36 j46 l-30
legs perfect	a31
legs puffed	a26
legs right	a-39
legs rpe	i26
legs sat	a-29 i58
legs saturday	a-26 i56
legs say	a24
legs shake	h42
legs shaking	a58 i-47
legs shot	e40 i-37
legs sore	a26 i-26
legs still	a29
legs sunday	a-70 i40 j33
legs that	i65
legs the	c-25
legs then	a-26 i62
legs there	i30
legs this	a26
legs today	a-55 i48 l31 p25
legs tomorrow	i-41 l86
legs tonight	a-61 i67
legs trembling	a24
legs tue	a-48 j51
legs tuesday	a63 i-59
legs twice	i46
legs up	l30
legs w	a-32 i58
legs was	a67 p-34
legs wed	a-26 e-24 i49
legs went	i-26 l34
legs were	e-31 i24 l-25 p51
legs what	h43
legs will	a-30 e37
legs with	a-79 e-29 i78 j45
legs woke	a-76 e82
legs yesterday	a92 i-67
length	a-40 j-26 l63
lengths	a-39 l45
leng~	a-79 i28 j-26 l108
less	a-45 h58 i-36 k91 l-67
let	b117 c-35 e33 f-49 g36 j-40 m-26 o25 q-27
let _ do	a42
let _ go	a-72 e69 j-24
let _ have	d35
let _ not	b63 e-27 m-24
let _ out	a-40 b106 o-65
let _ run	a71 l-54
let _ see	c-29 d-31 g88
let me	a125 b50 c-34 d31 f-49 g24 i-24 l-67 n-48 o50 q-27
let us	b97 e-48 m-24 n30 o-41
letting	a47 l-31
lett~	a64 d-28 i-30
level	i96 p-85
leve~	i96 p-85
lie	a-26 h38
lie _ $	a35
lie down	h-24
lied	a-41 i-56 p118
life	h-31 l172 p-36 q-62
life $	h-31 l117 q-62
life _ $	l55 p-36
lift	a-221 c-36 e-45 f-26 i-38 j459 k-29 l72 q-90
lift $	e-26 h51 j-32 o33
lift _ #	a39 e-61 j30
lift _ $	c-28 j37
lift _ broken	i-25 j-28 l98
lift _ i	a-36 j43
lift _ in	h45 q-41
lift _ leg	e29
lift _ legs	a31
lift _ my	a-26 j26
lift _ or	h-24 j67
lift _ run	a-64 j115
lift _ the	j32
lift after	a-30 h-47 j78
lift and	j26
lift at	j31
lift before	a-35 h-24 j59
lift first	a-49 j60
lift heavy	h45 q-41
lift legs	h32 j-27
lift my	a42 j-33
lift or	j31
lift run	a-38 j61
lift the	a-28 e41
lift then	a-48 j62
lifted	a68 j-28 p43
lifters	h55
lifters $	h30
lifters _ $	h25
lifting	a-45 e-50 f-31 h-62 j211 k108 l-96 o40
lifting $	a-34 j-101 k123
lifting _ $	j24
lifting _ running	f-27 j31
lifting _ you	h26
lifting and	j31
lifting make	h26
lifting the	j25
lifts	j47
lift~	e-63 f-48 g-38 j221 k61 l-126 m-33 o28 p36
light	a125 d-27 e-70 j-29 k-24 l26 m-34 q34
light $	q27
light ?	a66 d-27
light _ $	a88 d-27
light headed	a50 e-27
light legs	i31
light trot	a31
lighter	k36
lightheaded	a-26 e82
lightning	a-27 i31
lights	e74 g66 h-37 l-42
ligh~	a31 d-28 e82 g53 h-34 j-47 l-40 m-38 q30
like	a136 c34 e154 f-83 g-45 j-146 l46 n50 o-49 p31 q-86
like #	e-29 m35
like $	a-71 f-47 h37 l80
like _ #	a-45 i24 q42
like _ $	a-46 i-57 l79 m59 p89 q-75
like _ after	a31 h-38
like _ am	e-61 h79
like _ baby	a24
like _ but	e27
like _ can	a28
like _ clappers	a32 e-32
like _ cola	a43 l-28
like _ continue	e26
like _ dead	a27
like _ elastic	e25
like _ grandpa	e27
like _ is	a-42
like _ knife	a-55 i46
like _ linguine	l27
like _ mins	a-24 i32
like _ nan	a29
like _ now	h33
like _ of	a92 e-24 h-45
like _ on	a58 h-30
like _ receive	n36 o-34
like _ said	a-24 e38
like _ should	a-33 e25
like _ since	a-26
like _ swapped	a-28 e28
like _ tea	a31
like _ the	a48 e-40
like _ this	a-30 i31
like a	a88 e-45 h-46 i139 j-39 k-31 l-71 m-42 n42 q34
like an	e35 i-30
like coca	a43 l-28
like cola	a39
like flu	a30
like i	e-40 f-31 h79
like it	e-25
like jelly	a-39 e39
like lead	a44 i-40
like mad	a-58 e31 m28
like my	c73 l-37
like noodles	a-67 e67
like overcooked	i-30
like shit	a45 l-24
like spaghetti	a24
like stepping	a24
like that	h-29 l73 q-44
like the	a53 e-37
like this	l31 q-27
like to	d37 n36 o-34
like today	a-33 h48
like wood	a-35 e26
limi~	q42
limp	e39 h27 k-47 l40
limp bizkit	k-28 l40
limp since	a-29 h30
limping	a50 h37 j-51 k-47 m48
limping $	l41
limping _ am	e31
limping _ the	m55
limping i	e31
limp~	a50 h37 j-51 k-47 m48
line	a-33 c-44 e-31 g89 h-24 k-25 p50 q39
line $	a-33 c-30 g43 h-33 p36
line _ #	a53 e-38
line in	a53 e-38
linguine	l27
ling~	l27
linux	h-25 l68 q-31
linu~	h-25 l68 q-31
lisbon	k47 n-34
lisb~	k47 n-34
list	a-38 c-50 d-75 e-36 f94 g211 i-65 k-36 l-30 n71 p-47
list $	f-27 k-32 n78
list _ $	f63 g-29 i-26 o31
list _ commands	f34
list _ i	g40
list all	c-40 d-36 g81
list everything	f24 g40
list of	f34
list please	f63 g-58
listen	k27 l-64 q41
list~	k25 l-69 q41
lit	a-28 i28
literally	a28 e103 h-45 l-35 m-24
literally _ finished	i32
literally just	i32
lite~	a28 e103 h-46 m-24
litres	h29
litres $	a-28 h29
litr~	h29
little	a108 l-46
little _ $	e32
little _ left	a29 e-25
little run	a34 l-27
litt~	a108 l-46
live	f-64 k75 l29 n-28
live $	f-63 l55
live in	k79 l-26 n-28
liverpool	a-37 g-44 l84
live~	a-43 g-44 h-50 l134
living	a-35 h-28 i52 k74 l-43
living in	a-34 k79
living room	h-28 i77 l-25
livi~	a-35 h-28 i52 k74 l-43
lmao	a-35 b-25 d-36 l130
lmao _ $	a-49 b-25 d-36 l130
load	a-42 e42 o29
load the	a-28 o29
loading	b-35 f-32 h57
loads	h25 k-27
load~	b-35 f-41 h83 k-42
loca~	h-39 k98 n-26
locked	a-33 b43
locked $	b43
locking	a27
lock~	b31
log	a-224 b88 d52 e-77 f105 g170 h-106 i124 j-51 k-102 l90 m-95 n-69 o-108 p209
log $	a-24 c-31 d57 g89 i-51 k-27 l-98 p112
log :	i40
log _ #	h-26 l96 p-34
log _ $	a-32 b24 d26 g69 i43 l-110 o-24
log _ day	g-58 i72
log _ does	l27
log _ leg	f37
log _ my	f-25 l32
log _ session	b32 f37 l-40
log _ squat	i28
log _ squats	l-29 p56
log _ the	c26 e-26 l51
log _ yesterday	a-38 i47
log a	f81 l-52
log anything	b42
log book	g126 m-31
log i	b27
log in	k-30 l87
log is	l32
log it	a-24 i76 p-28
log leg	g-58 i83
log legs	i29
log lunges	f43 p-25
log off	l66 o-65 p24
log please	a-48 d-25 g36 i62 l-28
log squats	a-38 i41
log stardate	l64 p-31
log the	b32 g24 i-37 l-32
log with	i-49 p49
logged	a-55 d37 f-59 g84 i80 l-100 m-42 p176 q-50
logged $	f-34 g37 p50
logged ?	i40 p-30
logged _ $	g24
logged _ twice	p25
logged it	p47
logged that	l-56 p72
logging	a-25 b29 i68 o-24 p-28
logging _ :	i31
logging this	b29 o-24
logg~	a-80 c-35 d37 f-59 g84 i148 l-77 m-42 o-33 p149 q-50
logic	a-44 f-30 g-86 l-50 q240
logic $	g-46 l-43 q99
logic _ that	q26
logic behind	h32
logi~	a-44 f-30 g-86 l-50 q240
logs	a-63 b-33 d219 g61 h-40 j-29 o-34 q-26
logs $	d95 g90 l-130 q-26
logs ?	f70 h-27
logs _ #	e27
logs _ $	b-29 d41 g-53 l70
logs _ a	d35
logs as	d30
logs for	d32
logs to	d31
lol	a157 b-30 e53 h-27 i41 j-34 k-130 l74 m-27 n-26 o-37
lol #	a37 e-43 i26
lol $	b-30 c43 d27 e92 h-65 j-41 k-123 l218 m-30 n-52 p35
lol _ ?	j24
lol _ are	a-37 i29
lol _ i	a35
lol _ is	h41 q-26
lol _ it	n25
lol _ k	a34 e-34
lol i	i32
lol leg	a62
lol log	i27
lol my	c-24 l45
lol ok	a-43 l44
lol what	h41 q-26
london	a-27 e-28 h-35 k58 l88 n-32
london marathon	l26
lond~	a-27 e-28 h-35 k58 l88 n-32
long	a39 f-30 h72 j131 k-88 l81 o-71 p-45 q-56
long $	b-25 i-32 j111 q-36
long ?	e-31 i42
long _ #	e27 o-27
long _ $	a56 e-33
long _ and	a-33 l41
long _ doms	h35
long _ i	a77 g25 h-57
long _ is	i26 p-24
long _ my	g25 k-24 l39
long _ sunday	j34
long _ today	a45 l-32
long before	h38 j-27
long do	h45
long does	h32
long intervals	k-24 l40
long one	a38 e60 i-46
long run	a-91 e45 j50
long should	a90 i-24 j-43
long term	h37
long til	a37
long till	l-26
longer	a-70 d-31 e70 h51 j-24 o36 q-29
long~	a-78 d-31 e70 g36 h34 j-24 k38 o33 p-32 q-44
loo	a32
look	a78 g164 h-38 i-30 l-45 m-68 o26
look _ at	g104 l-29 m-52
look _ the	g46 l-30
look at	o26
look back	g104 l-29 m-52
look like	a35 h-38
looking	g65 h-37 j31 k-44 l-53
looking _ $	a28 j45 k-25 l-53
looks	a124 e-31 l-28
looks like	a98 e-31 l-28
look~	a167 e-32 g49 h-52 j25 k-48 l-89
loop	a-59 e145 i-34
loop ?	a37 e-26
loop _ $	a37 e-26
loop _ legs	a-62 e63
loose	a-31 e41 k60 n-35
loose _ it	a41 e-35
loose like	a41 e-35
loosen	a58 l-40
loosen laces	a-33 e33
loosening	a-30 e59
loos~	e133 i-24 k54 l-71 m-29 n-35
lopsided	a-43 e43
lopsided _ leg	a-42 e42
lops~	a-43 e43
lose	h123 k31 l45 m-110
lose weight	h33
losing	a-30 j24
losing _ is	a-24 j24
losing weight	a-24 j24
losi~	a-30 j24
loss	k78 l-46
loss $	h42 l-26
loss as	k24
lost	d-35 e-31 f198 g50 i-48 k-46 m-58 n-49 o79 q-39
lost $	f110 k-42 l-69 m-46 o86
lost my	a49 d-24 g50 i-28
lot	a-32 c112 h32 j-24 k56 l-34 n-36 o-60 p-29
lot $	a-42 c84 h32 j-24 k61 l-27 o-60
loud	a75
love	a-49 c-27 e-38 i36 l146 p-46
love _ $	c-27 e-38 l100
love you	l68
lovely	a-64 e-33 i41 l74
lovely $	a-34 i48
lovely _ $	a-38 e-33 l74
love~	a-64 e-33 i54 l74
low	a112 e-48 h-49
low _ $	a38 e-48
lower	h-39 i225 k-27 l-45 m-36
lower _ #	i88 p-29
lower body	h-39 i176 l-26 m-36
lower leg	a41
lower today	a-24 i24
lowering	a36
lowering _ into	a27
lowering myself	a30
lowe~	h-39 i214 k-27 l-45 m-36
lp	i33
luck	a-34 l88
luck $	a-34 l61
lump	a36
lunch	a30 h-29 i47 j39 l-45 m84 o-49
lunch #	a-44 i54 m-25
lunch $	l-56 m171 o-32
lunch _ $	l45 m-58
lunch _ legs	a-40 i40
lunch _ on	e35 i-35
lunch and	a-30
lunch break	a28 l-26
lunch legs	a-50 j61
lunch run	a68 i-33
lunchtime	i53 p-26
lunchtime $	i34 p-26
lunc~	a48 e-27 h-29 i100 j27 l-45 m84 o-49 p-46
lunge	e-27 h-36 i81
lunged	a51 l88 m-24 o-33 p-26
lunged _ the	l88 o-33
lunges	b-37 d-30 e-102 g-47 h53 i261 k-44 l-109 m-54 o-49 p161
lunges #	a27 i39 l-30
lunges $	a74 e-26 h-29 i-138 j-33 l26 p155
lunges _ #	a58 i-54 q28
lunges _ $	h37 i-31
lunges _ ?	a-28 h47
lunges _ a	a-36 i45
lunges _ an	a26 i-26
lunges _ and	a-61 i73
lunges _ i	i33
lunges _ min	a-36 i72
lunges _ morning	a-24 i24
lunges _ only	i-34 p29
lunges _ or	j29
lunges _ squats	h27 i-24
lunges _ step	i-36 p36
lunges _ the	a-31 e-24 i92
lunges _ walking	i-34 p34
lunges _ x	a62 i-61
lunges _ you	h24 l-24
lunges and	i52
lunges as	a-27 e-24 j60
lunges at	a28 k-27
lunges bridges	i28 p-28
lunges done	e-28 i61
lunges i	i-25 p40
lunges on	a46 i-37
lunges or	h36 i-26
lunges round	i49
lunges sunday	a32
lunges this	i48
lunges walking	i31
lunges were	i-41 p28 q28
lunges yesterday	e55
lungs	a-37 e87 p-32
lungs _ $	e33 p-32
lung~	b-38 d-30 e-60 g-63 i317 k-50 l-31 m-90 o-65 p92
lying	b-54 e-58 h60 l157 m62 o-130
lying _ $	m49
lying _ and	a35 e-29
lying _ the	a-27 h61 l-24
lying down	e-36 m43
lying on	a-25 h61 l-24
lyin~	b-54 e-58 h60 l157 m62 o-130
m	a-64 f-28 i146 p-40
m $	i72 p-37
m left	e39
ma	e41
ma _ is	e41
ma knee	e48 k-29
mac	a-40 h-28 l119 p-45
mac _ $	a-40 h-28 l119 p-45
machine	a-35 d-25 e-36 h61 i92 k-31 l34
machine $	d-47 h-24 l92
machine _ $	h88 l-93
machines	i83 j-33
machines $	i37
mach~	d-25 e-55 h61 i175 j-46 k-31
mad	a-41 e57 h-25 j37 l-37 m28
mad $	a-33 m28
mad _ do	a73 h-25 l-37
mad to	a73 h-25 l-37
made	a-36 e-34 f-24 h-36 i93 j-38 l36 q92
made _ $	f-50 l80 q-30
made _ and	f47 q-27
made _ do	a-24 i68
made _ pick	q40
made _ say	a-27 q75
made _ up	i-24 p34
made a	a63 l-31
made it	p32 q33
made leg	i24
made me	a-41 i43 l51
made us	i29
made you	a-27 f-28 l26 q59
madrid	i-25 k51
madr~	i-25 k51
magnesium	f-33 g-34 h113 l-39
magn~	f-33 g-34 h113 l-39
mail	d68 j-52 l34
mail me	d31
main	a-53 k64
main aim	a-31 k68
make	a-125 c40 d56 f-31 h57 i-39 k118 m-122 n-24 p144 q-41
make _ #	k84 l-33 p35
make _ an	d45 h-26
make _ half	k43
make _ legs	a-33 h48
make _ reminder	k35 p-29
make _ rpe	i-44 p51
make _ slower	h39 l-28
make _ soreness	a-34 p35
make _ stop	k-25
make a	d51 m-38
make it	a-25 c49 i-26 k154 l-33 m-80 n-24 o49
make leg	a-28 i51
make me	d31 j31 k-57 l25
make that	l-46 p107
make the	a-35 k35 p36
make you	f40 h101 l-47 o-43
make your	a-33 h48
makes	h78 l-28 o-25 q76
makes _ go	h50 l-39
makes _ sense	a-36 o-25 q87
makes _ sore	h24
makes _ yelp	a51
makes me	a57
makes no	a-36 o-25 q87
make~	h78 o-25 q44
making	l25 o-25
maki~	l25 o-25
man	k-54 l30 m103 o-43
man $	k-48 m103 o-43
managed	i34 l-30
managed #	i34 l-30
manager	a-25 l48
mana~	i31
manual	f121 g-38 q-43
manual ?	f121 g-38 q-43
manual _ $	f121 g-38 q-43
manu~	f121 g-38 q-43
many	a35 b27 e-35 f-41 g78 h77 i-30 k-51 n-27 o33 q-42
many _ $	h-35 o70
many _ ?	j27
many _ before	a24
many _ between	h27
many _ days	a-25 g43
many _ did	g47
many _ do	a49 h-29
many _ does	h24
many _ have	g35
many _ in	h-46 l90
many _ of	h34
many _ to	h45 j-43
many days	h56
many green	g28
many hours	j55
many hrs	h-25 j30
many km	a56
many leg	g38
many messages	b-29 o40
many minutes	a100 f-24 h-41
many runs	g27
many sets	h34
many squats	h50
many times	g27
marathon	f-45 h-31 i-39 j82 k109 l39 m-26 q-56
marathon $	f-27 h-64 k29 l88
marathon _ $	k31
marathon _ i	j27
marathon _ leg	h38 l-38
marathon block	e24
marathon sunday	a26
marathon training	h-38 j47
marathoners	a31 h32 l-25
marathons	e-34 h56 j-25 k88
marathons $	h56
mara~	e-51 f-55 h76 i-39 j45 k185 m-26 q-66
march	a32 g52
march $	g59
march physio	a28
marc~	a32 g52
mark	e52 i76 j-35 l-47
mark $	e40 l-33
mark _ day	i31
mark leg	i31
mark me	i44 j-24
market	d-69 l74
mark~	d-69 l55
marr~	f-32 l133 p-29 q-50
massage	d-36 h62 l51 m-44
mass~	d-36 h62 l51 m-44
mat	e-39 h30 o32
match	c-27 k-61 l67 m32
match $	c-27 k-61 l67 m32
matches	a27
matc~	a32 c-27 k-61 l54 m32
mate	g-30 h-26 i-25 k-63 l138 m109 o-39
mate $	f-31 h-45 l67 m42 o-35 q32
mate _ $	p24
mate _ a	l-47 m47
mate _ and	a28
mate got	h34 l-61 m56 q-25
mate~	l-28 o36
maths	f-58 g-72 l45 q119
maths _ $	l45
maths homework	l45
math~	f-58 g-72 l45 q119
matter	a-35 b25 h45 j93 l-70 q-41
matter $	b25 h74 l-45
matters	j47 l-25
matt~	a-34 b25 h43 j140 l-94 q-41
max	a36 h128 i52 j-25 l-117
max $	h76 l-35
may	a66 d35 g43 l-56 n32 q-29
may $	g99 q-30
may _ $	a28 l-42 n38
may _ have	d48 g-38
may _ run	a26
may i	a65 d35 g-60 q24
may run	a26
maybe	a49 b-34 f-48 h-34 k-30 l109 m35
maybe #	m39
maybe $	b-28 f-48 l184 m-61
maybe ?	a36
maybe _ $	a29 l-63 m63
mayb~	a49 b-34 f-48 h-34 k-30 l109 m35
mayor	h-32 l65
mayor $	h-32 l45
mayo~	h-32 l65
me	a85 b-93 c78 d31 e-30 f32 g55 h-135 i-99 j-56 l-27 m81 n112 o140 p-154
me #	a-63 e-44 i-24 k70 m96 n-31 p25
me $	a52 b-94 c230 f127 g-38 h-26 i27 k-74 l-80 m-124 n-91 o37 p-54 q73
me :	i28
me ?	a33 e-30 f-25 l28 n33
me _ #	e-77 l-53 m253 n-45
me _ $	b46 d-35 e-46 f-43 h-33 j-36 l73 n110 o-29
me _ /	k34
me _ ?	a72 e-41
me _ a	c-33 h-36 i35 m-29 o28
me _ about	h45
me _ again	n27
me _ all	a51 d29 i-34
me _ am	l111 o-24 q-26
me _ an	f-31 l53 m63
me _ and	a36
me _ at	m57 n-38
me _ bath	a-30 l54
me _ bed	k66 m-49
me _ bit	h49 m31
me _ can	a-40 e69 q-28
me _ csv	d34 l-27
me _ daily	n49
me _ dandy	e26
me _ data	d33
me _ day	k-74 n110 o28
me _ evening	k-41 m-32 n96
me _ every	h-25 n36
me _ example	f49
me _ file	d46
me _ for	i24 n68 o-59
me _ from	o-24
me _ half	k26
me _ have	e34
me _ hour	k25 m32
me _ hours	a-32 p25
me _ i	a-35 g44 m83
me _ in	a34 m25 n-26
me _ is	e30
me _ it	e-34 f55 j26
me _ joke	l94
me _ json	d42
me _ legs	a50 i-42
me _ log	d96 f-26 g-41
me _ logs	d-32 g53
me _ lunch	k-45 l-30 m78
me _ lunges	a-40 i45
me _ miles	k39
me _ min	a81 i-29
me _ minutes	l-25 m75
me _ more	a-25 o50
me _ morning	a-25 n41 o30
me _ my	c-31 g54
me _ never	a27
me _ night	k29 m-57 n32
me _ noon	k33 m-30
me _ not	c31
me _ now	a26
me _ of	a70 b48 d-46 i-24 l-45 o39
me _ only	a47
me _ or	a-24 o27
me _ pains	l29
me _ raw	d69 g-36
me _ red	h36
me _ reverse	i31
me _ run	a116 h-30 l-38
me _ say	e-25 l55
me _ spanish	k45
me _ that	q46
me _ the	f-31 k-63 l-34 m58 n60 p-24 q40
me _ this	l-25 o27
me _ to	j33 q-29
me _ what	d40 f37 q-43
me _ with	k-29 l66
me _ you	a82 d50 h-35 l-63
me _ your	c54
me _ zero	c45 h-24
me a	a33 f-24 g77 i-33 l78 m-65 q-29
me about	h55 l-27 o29
me accountable	a-24 m-93 n141
me after	a-41 h-28 m95 o-30
me again	g-26 m28 n69 o32
me all	d77 o-26
me an	f36 j35 o-35
me anymore	o31
me as	a-49 d29
me at	e-30 i-55 k113 l-65 m95
me back	a-33 k-27 m95
me be	a-32 b-47 f-37 m60 n-28 o101
me behind	a-43 e89 l-24
me but	h24
me chest	l35
me chills	l36
me completely	c36
me daily	k-25 n124 o-60
me decide	a24
me do	i39
me down	a-26 i38 n42 o-35
me each	k-32 m-82 n129
me entirely	c65 n-24
me every	d-25 k-104 m-48 n189 o74
me everything	a-27 c28 d28
me for	a29 c-39 n51
me from	c46 e28 n-37
me hamstring	a-39 o47
me have	d35
me heart	a-40 l45
me how	l-27 q56
me i	a-69 e65 l114 q-54
me in	a-24 d44 i-49 l-33 m62 n44 o33
me is	a46
me it	a-30 e40
me juice	a38 i-34
me knee	a28
me later	k-25 m69
me laugh	l57 o-56
me leg	g32
me lol	e26
me luck	a-34 l61
me more	l-28 m63
me my	a-43 c-37 d40 l39
me no	a112 e-43
me not	a24 j33 q-29
me now	a-43 h48 l81 o-61
me off	a24 l-25 o65
me on	a28 k91 m-69
me once	m42
me out	a28 b142 d-46 o-26
me please	c-26 h34 i52 n-28 o47 q-30
me run	a125 l-85
me see	c-29 d-31 g76
me so	g29 q-30
me something	a160 g-46 h61 m-37 n-63
me stuff	b83 n27 o-75
me the	c27 d86 f73 g-126 h118 i-64 j34 l-79 m-40 n-60 q60
me then	m72
me this	f45 h-46 m36
me through	a-53 e-33 f55 j27 q97
me to	a-52 c35 h-39 i38 k32 l94 m-76 o-26
me tomorrow	o27
me tonight	a-27 l-42 m110
me until	a-42 m25
me up	a43 g-28 k-35 m25 n66 o-33
me w	l104
me what	f38 g39 n-28
me when	m100
me with	a53 c-30
me yelp	a54
me yes	a47 l-24
mean	e-51 g-34 h91 i119 l-118 n26 o-52 q54
mean $	f54 i28 l-30 q-54
mean _ $	a73 f-24 h57 l-53 o-47
mean _ my	h33
mean _ squats	a-57 i64
mean if	h24
mean in	f52 h-38
mean no	a74 f-24
mean to	n26
meaning	a-107 f-35 h143 l-52 q69
meaning $	a-56 h58
meaning ?	f-35 h-26 q86
meaning _ $	f-35 h-26 q86
meaning of	a-43 h111 l-39
means	g-31 h69
means _ $	g-31 h32
meant	a-56 b52 f24 g-47 h-35 i-66 l-39 p192
meant #	a-25 h-33 l-33 p102
meant _ #	g-31 p52
meant _ $	a-25 l-33 p60
meant _ my	b52 p-46
meant for	b52 p-46
meant front	i-47 p48
meant rpe	g-31 p43
meant to	f24 i40
mean~	a-146 b52 g-80 h175 i-88 l-92 p177 q56
meas~	a25
meda~	a-31 e40
meet	i28
meet on	i35
meeting	e-61 k-28 l48 m159 n-44 o-24 p-28
meeting $	l-41 m74
meeting _ #	l48
meeting at	l48
meeting was	l29 p-28
meetings	a-30 l40
meet~	e-79 k-31 l89 m153 n-45 o-24 p-28
meh	a95 d-49 e87 f-32 i-49 m-44
meh $	a80 d-49 e96 f-32 i-49 m-44
melbourne	h-39 k99 n-26
melb~	h-39 k182 m-67 n-26
meme	l68 n-27 q-28
memo~	a-49 h103 l-32
meniscus	a67 l-46
meni~	a67 l-46
mention	i-40 p48
ment~	i-39 p48
menu	f305 g-28 h-30 j25 l-83 m-65 q-64
menu $	f305 g-28 l-74 m-65 q-50
menu today	j25
merry	l95 m-26 q-37
merry _ $	l76 m-26 q-37
merry xmas	l76 m-26 q-37
merr~	l95 m-26 q-37
message	b38 f72 g-36 k38 l-84 n25 o46
message $	b61 f29 g-36
message _ $	f38 l-26
message _ at	k52 n-28
message _ daily	n48 o-32
message me	a-33 f34 l-39 n39
messages	a-74 b-61 c-30 e-71 f44 h-40 k76 l-79 n79 o280 p-28 q-29
messages $	b-31 c-46 f44 l-38 n50 o95
messages _ #	n33
messages _ $	k-27 o31
messages _ em	n31
messages _ too	k59 l-30 o-24
messages come	k59 l-30 o-24
messages i	o29
messages til	o38
messaging	d-31 l-32 n34 o56
messaging _ $	d-31 n32 o27
messaging me	d-31 n32 o36
messed	k37
messed up	k37
mess~	a-241 b-29 c-39 d-60 e-87 f116 g-42 h-83 j-27 k132 n135 o351 p-53 q-46
met	a-24 c39 i24 l-39
metal	a-26 e24
metal legs	a-24 e24
metatarsal	a65 l-43 o36
metatarsal is	a80 l-43
meta~	a39 l-43 o36
metric	b-50 g-38 k271 l-76 n-32
metric $	b-50 g-38 k238 l-73 n-32
metr~	b-50 g-38 k271 l-76 n-32
mid	a-289 b-24 e426 j-79 l-67 m29 n-26
mid _ $	a-32 e73
mid _ and	a-28 e64
mid _ can	a-28 e28
mid _ no	a-32 e36
mid _ quads	a-31 e31
mid jog	a-132 e133
mid run	a-142 e189 h51 j-41 l-42
mid tempo	e40
midday	k24 l-27
midday _ $	k24 l-27
middle	a-49 e90
middle _ my	a-39 e52
middle of	a-48 e89
midd~	a-31 e90 l-29
midnight	i41 k70 n-35 o-27
midnight $	k58 o-24
midn~	i41 k70 n-35 o-27
midway	a-40 e117 p-40
midw~	a-40 e116 j26 l-48 p-40
might	a46 e-43
migh~	a55 e-51
mild	a107 h-107
mile	a-140 e437 g-46 h-76 i-60 j-25 k63 m-35 p-37 q-31
mile #	a-273 e376 i-58
mile $	g-30 h-35 l45
mile ?	a134 e-102
mile _ $	a38 e34 i-48 k34
mile _ of	e25
mile and	a-45 e77
mile one	a80 q-27
miler	a74 e-28
miles	e130 f-28 g-49 i-126 j41 k230 m-61 o-45 p-39
miles $	a-51 f-27 k221 l-52
miles ?	a59 e-43 h82 j-24 k-60
miles _ #	e54 i-31
miles _ $	a63 h74 j-36 l-69 m-28
miles _ ?	a46 l-37
miles _ a	l34
miles _ home	a-44 e56
miles _ km	e-82 l77
miles _ no	a34 e-25
miles away	l45
miles be	a27
miles before	j87 k-63
miles done	a-31 e31
miles first	a-24 j30
miles from	a-65 e77
miles gone	a-42 e72
miles in	a-61 e65 l45
miles left	e29
miles legs	a24
miles not	e-46 k53
miles ok	a65 e-28 l-37
miles on	a52 e-52
miles or	a42 e-47
miles please	g-28 k111
miles to	a-39 k-41 l77
mile~	a60 e102 f-28 g-53 h33 i-148 j40 k230 m-76 o-45 p-40
milk	e-40 j-112 k-27 l212
milk $	a-33 e-31 k-27 l109
min	a-137 e99 g-43 h36 i51 j-80 k74 m51
min $	a-145 e-57 h-28 i68 l-26 m196 p38
min /	k34
min ?	a76 e-32
min _ #	a-24 e26 i-38 l76
min _ $	a116 e28 i62 k-29 m-82 p-37
min _ /	i25
min _ ?	e-34
min _ go	e30
min _ km	k34
min _ legs	a-25
min _ mile	e-36 k69
min _ of	a-28 e39
min _ on	a33 i-31
min _ rpe	a78 i-49
min _ session	h46 i-38
min _ squats	j26
min _ the	a-40 e47
min _ this	e25
min _ to	i26
min ago	a78 e-26 i-48 k47
min at	a83 i-67
min done	e40
min down	e32
min easy	a40 e43 m-63
min gone	a-48 e48
min in	a-89 e184 i-57 k-25
min into	e75 i-44
min jog	e26
min knee	a-35 e27
min leg	h46 i-36
min legs	e-69 i29 l66
min not	m-25 p53
min now	a-24 e24
min of	a-36 i45
min on	a47 e-34
min per	e-24 k107 l-27 q-29
min rpe	i-59 l96
min run	a34
min soreness	e47 i-28
min to	m31
min total	j33
mind	a26 b209 h-62 i-44 k-76 o-25 p-25
mind $	b153 i-27 k-60 l-33 q34
mind says	a25
mine	a-141 h91 k-32 l50 p30
mine #	a-25 e25 i-37 l47
mine $	a-72 i39
mine _ $	h32
mine is	h27
mins	a-82 e34 h-88 i118 k-28 l-27 m129 o-25 p30 q-25
mins $	a-64 e-39 m51 p69
mins _ $	e39 i-40
mins _ and	a39
mins _ legs	i33
mins _ lunges	a33
mins _ of	e26
mins _ the	i56
mins _ to	m29
mins at	a59 h-26
mins going	m29
mins in	e26
mins into	a-26 e43
mins left	e49
mins of	i37
mint	a40 e35
mint $	a28 e30
minute	a-103 b-76 e171 m69
minute #	a-106 e127
minute $	b-76 m76
minute _ $	a-56 e73
minutes	e24 f-35 g-38 h-46 i140 j-29 k-49 m42 o-34 p70 q-28
minutes #	e-24 p42
minutes $	a-68 i-40 k-28 l99 m90 o-26 p29
minutes _ #	l-29 p37
minutes _ $	i50 p44
minutes _ i	a100 f-24 h-41
minutes _ the	a-31 e30
minutes _ want	a33 e-33
minutes ago	a31 e-29
minutes and	a-30 e30
minutes i	p49
minutes in	a-29 e57
minutes not	l-29 p42
minutes of	e-43 i67
minu~	a-90 b-76 e174 f-35 g-43 h-59 i149 j-41 k-68 m105 o-48 p80 q-28
mis	c176 d-65 l-48
miss	a38 e-28 n84 o-24 p-24
miss _ start	n28
miss you	n28
miss your	n31
missed	g-24 i24 l41
missed _ train	g-24 l41
missed my	g-24 l41
missing	a24
miss~	b252 g-24 l-171 o-34
mistake	a-68 i-106 l-27 p212
mistake _ is	a-32 p38
mist~	a-70 i-106 l-27 p248
moaning	e30
moaning _ on	e30
moaning carry	e30
moan~	e30
mobility	b-31 d-50 f-37 h214 l-33 m-44
mobi~	b-31 d-50 f-37 h214 l-33 m-44
mode	h-59 k49 l-99 n-130 o178 q54
mode $	k60 l-43 n-62 o46
mode :	l-44 q61
moderate	a-62 i82
moderate $	a-28 i45
mode~	a-62 f-56 i82 l67
moment	a-41 e64 l-29 m182 n-48 o-29 p-50
moment $	l-29 m84
moment _ i	a-27 e35
moment and	a-27 e35
moment with	e25
mome~	a-41 e64 l-29 m182 n-48 o-29 p-50
mon	c147 h-72 i-31 j92 k-27 l-27 o-50
mon $	a27 i-33
mon _ $	c147 h-54 o-50
mon _ tue	a-57 j51
mon legs	a-56 j59
monday	a63 b-26 c-29 e-69 h-40 i51 j29 k63 m-47 n30 o26 p156 q-202
monday #	e-29
monday $	a28 e-25 l-156 m-29 o74 p175 q-49
monday _ #	a30 i-29
monday _ $	i50 j-41 k38 l147 q-165
monday _ a	a50
monday _ is	n26 o-24
monday _ k	a25
monday _ wednesday	a-34 j46
monday can	a28
monday evening	i30
monday legs	i35 l-30
monday or	a-24 j38
monday quads	a30 i-29
mondays	d-48 h-49 j27 l144 o-37 q-25
mondays $	d-48 h-49 l167 o-37 q-25
mond~	a60 b-26 c-29 d-51 e-69 h-89 i51 j56 k54 l138 m-47 n30 p156 q-227
month	b-41 d-41 e-42 g269 k-27 l-68 m-26 o44
month $	b-33 d-37 g89 k82 l-59
monthly	g42
monthly _ $	g42
monthly report	g42
months	d47 h-27 o54
months $	d47 h-27
mont~	b-41 e-59 g292 h-48 k-24 l-72 m-28 n-31 o79 q-31
mood	a52 e-71 i25
mood #	i36
mora~	a-33 e60 i-27
more	a-93 b-43 c-46 f-36 h88 i-100 j-78 k-52 l-104 m88 o174 p41 q153
more $	a-43 e-45 m-33 n-28 o93 q96
more ?	a-80 e91
more _ $	a-84 e36 h-58 j49 l-86 m147 n-60 o71
more _ ?	f-24 h58
more _ a	a31
more _ goal	k25 o-25
more _ of	e30
more _ or	e30 j-43 q42
more _ please	c-32 h-24 m34 n172 o-234 q126
more _ questions	n-34 o56
more _ than	a30
more _ this	b39 o-42
more _ til	a-28 o28
more about	h24
more daily	n-57 o66
more doms	h-38 q43
more fat	f-24 j35
more k	a-24 e24
more like	a38 i-66 j-28 l98 o-32 p94
more messages	o39
more mins	i-27 m69
more minutes	m56 o-24
more on	h96 m-27 q-42
more pings	l-30 o67
more sore	a30
more squats	h43 j-46
more the	o40
morning	a109 b-71 d-28 e-100 f-58 g-44 h-41 i26 j92 l55 n43 p26
morning !	l44 n-41
morning #	a-30 e-56 j24 l90
morning $	b-67 c-26 e33 f-43 g-44 i-33 j28 l100 m-34 n32 o41
morning _ #	a33 i-52
morning _ $	a-30 h31 l32 m62 n-31 q-29
morning _ ?	a27
morning _ at	a-34 j41
morning _ evening	h-45 j63
morning _ i	a-35 i28
morning _ min	l39
morning _ now	a44
morning _ still	a52
morning _ the	a-33 l40
morning _ to	a42
morning _ tonight	a54 l-51
morning and	a-54 h-45 i42 j72
morning i	p34
morning legs	a-35 j30
morning ok	a27
morning or	a32
morning run	a98 i-62 j-37
morning squats	i62 j-29
mornings	a-29 e-47 i136 k49 m-29 p-24
mornings #	a-28 i48
mornings $	a28
mornings @	i29
mornings _ #	i29
mornings _ am	i34 l-26
mornings _ x	a-28 i43
morn~	a80 b-79 d-29 e-148 f-68 g-49 h-44 i162 j85 k54 l51 m-30 n42
most	g99 j-36
most $	g99 q-32
most _ do	h-28 j31
mostly	e-24 i78 k43 l-27 p-35
mostly $	l-25
mostly _ $	e-24 i62
most~	e-24 i78 k43 l-27 p-35
mother	a-65 l113
mother _ $	a-25 l53
mother _ law	l25
mother in	a-40 l60
moth~	a-65 l113
motivation	a33
moti~	a52 i-31
moun~	a59 i-42
move	b-33 e-57 f-35 h-34 i-28 j64 k86 l32 p40
move _ daily	k26
move _ day	a-24 j47
move _ to	k45
move house	f-26 l61
move it	k45
move leg	a-24 j47
move my	p40
move or	a50 e-40
move the	k35
moved	k55
moved _ next	k-25 l39
moved in	k-25 l39
moved to	k71 l-39
move~	k55
moving	a-62 e84 k42 l-59 n-24
moving $	i32
moving _ $	e50 l-43 n-24
moving to	e-38 k42
movi~	a-62 e84 k42 l-48 n-24
mtor	a-93 g-37 h342 i-50 l-48 m-100
much	a45 b-29 e65 f-56 i-58 k-51 l142 m-61
much $	a27 h26 l-32 o52
much _ #	e37
much _ $	e31 h-25 o42
much _ is	a29 l-37
much _ on	h24
much _ the	a24
much legs	a-32 e48
much protein	h50 l-31
much to	b24
much water	h31
muddled	e27
mudd~	e27
mum	h48 l71 m-24
mum $	l52 m38
mumbai	k46 p-28
mumb~	k46 p-28
mums	i-24 k-27 l82
murder	a30 l-24
murder _ the	a29 l-24
murder on	a29 l-24
murdered	a-70 i73
murd~	a-30 i73 l-24
muscle	f-26 h214 i-58 k70 l-45 o-56
muscle $	h31 k52 l-49
muscle _ #	a47 l-25
muscle _ $	a26 h60 k-38 l-26
muscle _ ?	a-35
muscle _ i	h44
muscle _ or	a-27 e27 h-83 j-31 l114
muscle _ the	a-55 h56 k34
muscle ache	a33 h-34
muscle anymore	a-44 k55
muscle first	j28
muscle repair	h46
muscles	a96 f-31
muscles #	a48
muscles _ #	a24 e-24
muscles _ $	e26
musc~	a80 f-56 h215 i-58 j-26 k69 l-46 m-27 o-56 p-28 q-27
music	l39
musi~	l39
muskelkater	g-48 h144 l-55 p-26
musk~	g-48 h144 l-55 p-26
must	c53 l-32
mute	a-42 b-44 f-115 h-86 l-120 n54 o435
mute $	h-48 l-71 n-39 o205
mute _ #	l-30 o40
mute _ $	f-115 h-37 n94 o102
mute for	l-30 m-39 o84
my	a62 c160 d154 e-64 g158 h-68 j-44 m-36 n-138 p-51 q-70
my #	c-70 e-36 g100
my _ #	a-60 e28 i-69 j38 k32 p43
my _ $	a-27 b-38 c134 d-58 f76 g43 h-129 i60 j-24 k-36 l24 o-44 p56
my _ :	i-43 j27 p31
my _ ?	h-30 l-35 q50
my _ a	a-54 e54
my _ ache	h28
my _ aches	h28
my _ after	h42 l45 m-43
my _ all	a47 c31 p-42
my _ always	h-26 q26
my _ an	l32
my _ and	a-48 e38 g78
my _ are	a-102 e45 j32 q48
my _ as	a-34 d61
my _ at	k25
my _ because	a36
my _ body	i25
my _ broken	l25
my _ but	e27
my _ calf	a111 l-77
my _ cheek	a29
my _ count	c-29 g-25 q79
my _ cut	l24
my _ data	a-24 c69 d-59 l40
my _ day	d25 g35 h-25 i-38 j41 l-40
my _ days	d60 i-26
my _ did	a30 i-40 l50 o-33
my _ died	g-30 l60
my _ does	a43 h-54 l56
my _ doms	g30 h-30
my _ down	a-29 i53
my _ effort	p44
my _ entries	f35
my _ entry	d-24 g-28 p64
my _ every	e34
my _ fan	l33
my _ feel	a53 e-45
my _ foot	a32
my _ for	c35 d27 g54 l-65
my _ from	c29
my _ get	p32
my _ gets	h50
my _ getting	a24
my _ go	h29 l-29 m49
my _ gone	c73 p27
my _ got	h44 q-25
my _ had	a67 i-57
my _ haha	a42 e-31
my _ half	k30
my _ handle	a58 l-28
my _ has	a105 g-36 h49 i-48 l-74
my _ have	g-31 h53
my _ he	a-35 e25
my _ hip	a29
my _ history	c43
my _ homework	l27
my _ hurt	a63 l-77
my _ hurts	a79 e38 i-36 l-68 q-25
my _ i	a40 e-36 o-28
my _ if	j24
my _ ignore	a-24 b84 l-46
my _ in	a-65 d82 i-30 k36 o25
my _ ins	o28
my _ into	a37 d40
my _ is	a-62 b51 e79 g-56 h-44 k146 l-106
my _ jumps	h31 q-26
my _ just	b29 o-24
my _ keeps	a29 l48
my _ knee	a-47 e-29 h120 l-47 q24
my _ last	g-40 l63
my _ leg	g27 i66 j-25
my _ like	a-25 h-29 l73 q-44
my _ log	c-37 i39 p31
my _ lol	b-25 l98 p-51
my _ make	l-33 p50
my _ makes	a48
my _ muscle	a53 e-41
my _ no	o30
my _ now	i27
my _ numbers	d35
my _ off	c57 l-45
my _ on	a78 e-29 h-25 k-36 l42
my _ one	a-36 e39
my _ only	d52 k-27
my _ out	b-29 d134 f-24 l-41
my _ over	d37
my _ passed	l27
my _ please	a-37 g56 l-30 o49
my _ pop	a35 e-24
my _ popped	g31
my _ probably	i27
my _ run	a-143 e27 g55 l65
my _ running	a-30 l45
my _ runs	c-29 j24 l50
my _ safe	f39 l-33
my _ said	l29
my _ say	a-25 e41
my _ says	a68 c-24
my _ session	g50 l-53
my _ since	a64 i-45
my _ so	a-25 e-27 g34 h46
my _ soreness	g82 h-39
my _ stabbed	a-24 l31
my _ stabs	a52
my _ still	a-25 d-24 g75
my _ swelled	a-25 h35
my _ that	a30 l-57
my _ the	b32
my _ to	a41 c24 e-50 h-63 i43 k44 q33
my _ today	l27 o32
my _ tonight	i88 l-72
my _ up	l-40 m38
my _ w	a-37 i69 p-31
my _ wants	a-46 d36 j24
my _ was	p26
my _ went	a-49 e31 l29
my _ what	a-34 h84
my _ when	a-25 h56
my _ will	l70
my _ with	d40
my _ workout	a-35 l41
my _ would	i73
my acc	c156 g-45 l-54 o-29
my account	b-32 c110 d29 f64 l-53 o-30
my achilles	a-30
my adductor	a43
my aim	k34
my ankle	a35 c-43 j-25 k-34 m30 o31 q24
my arm	l29 q-25
my arms	a36 i-57 l29
my ass	a116 h-33 i-36 l-45
my average	g32
my back	i25
my bad	a-24 b85 c-54 d-26 g-64 l27 m-30 p107
my balance	a57 i-30
my bank	f-25 l36
my belt	l45 m-39
my birthday	a-28 m48
my boss	a-31 k-26 l64
my brother	h27
my bum	a29
my calf	e57 h-24 i-27
my calves	e33 h26
my cars	a-30 l70
my cat	a-33 f-29 g-30 l66 p56
my check	a-34 k112
my chest	b25 i51 l-59
my city	f-26 k119 l-76
my client	a-28 h67
my clock	k32
my coach	a-45 j74
my code	l30
my coffee	a54 l-43 m40
my cold	g-32 q64
my dad	h28
my data	a-28 c89 d73 f24 l-37 m-29
my datas	c45
my daughter	h-27 i28 l26
my deadlift	i38
my desk	a31 h25 i34 l-26
my details	b-43 c82
my diary	c-25 g99 k-28 l-46
my dog	g-26 i-41 k-33 l109
my doms	g26
my easy	j25
my entries	d60 l-49
my ex	g-50 l88 q-44
my exs	c-91 l107
my face	e-35 l66
my feet	a-50 e24 l26
my file	c204 d-109 h-30 l-46
my first	k30
my foot	a30 h24 i39 k-62 l-48 o44
my gains	a33 i-27 j25
my garage	i-46 l46
my goal	a-41 e-32 k129 l-27
my gran	a-43 l38
my groin	a75 e-32 k24 l-42
my half	j27
my hamstring	a84 k-24 l-50
my hamstrings	a54 c-76 i59 p-31
my heart	h96 j-30 k-25 l-32
my hearts	a29
my heel	a37
my hip	a56 e35 h51 l-117
my hips	a91 l-77
my history	a-34 g28
my hour	k63
my info	a-43 c174 l-49
my kid	a-41 c-24 h-29 l81
my knee	a58 b38 c26 e-51 f24 g24 j-28 l-42
my kneecap	a58 i-24
my knees	l29
my laces	a33 f-42 l58
my lap	e27
my laptop	a-27 l79
my last	a-54 b61 c-30 g63 k-25 l-27 p62
my left	a24 g32
my leg	a52 d77 i-55 j24 l-67
my legs	a105 e32 g-55 h32 i-75 j-74 k-25 o30 q40
my log	a-25 b32 c-49 d41 g133 i-80 l-78 p46
my logs	b-29 d150 l-27
my long	a-69 e56
my lower	i25
my lunch	k27
my manager	a-25 l48
my mate	f46 k-29 l31 q-25
my maths	l27
my meniscus	a47 l-46
my mind	b89
my month	a-29 d-37 g78
my mother	a-40 l60
my mum	h48 l-27
my nan	a29 k-30
my nose	a-80 l103
my numbers	d45
my old	f50 l-26
my own	a59 d28 l-43
my parcel	k-29 l48
my pee	a38
my phone	d-31 k-31 l67 o49 p39
my physio	j60 l-29
my pins	a58 e-30
my previous	d-24 p36
my profile	c115 k-59
my pt	d25
my quad	b29 e-29 h55
my quads	a-28 h35 i92 l-36
my record	e-24 g93 h-54
my records	c59 d111 g-40 l-43 p-42
my rest	a42
my rpe	f40 g91 h-45 i-29
my run	e84 h-40 i50 l-69 p-25
my settings	g-64 k75
my shift	e-53 l78
my shin	a69 l-32 q25
my shins	p28
my shoes	a68 l-26
my sleep	q43
my soreness	a-48 g72
my soul	e26 i46
my spotter	i26
my squat	g29
my stats	g60 h-28 l-40
my stop	l104 o-103
my streak	g113 h-56 l-37
my stuff	c67 d109 g-27 l-70 o-47
my subscription	b-69 c-27 o113
my tempo	a-30 e28
my thigh	a94 i-31
my time	k63 p-28
my timezone	k52 l-34
my toes	a-81 h55 i28
my train	g-24 l41
my trainer	a-27 j25
my training	a46 g26 h-24 l-42
my tuesday	g60 l-53
my urine	h41
my watch	a43
my way	a35 e-36
my wee	a30 h30
my week	c-28 g71 j46 l-32
my weight	k35 l-35
my whole	c26 g-42
my wife	a28 b46 k-24 l36 p-46
my wifi	k-24 l87
my workouts	c-55 g60
my zone	k66 l-53
myself	a84 e-26 i54 n-45 o27 p-46
myself $	a58 p-33
myself _ a	a-24 i28
myself _ the	a31
myself into	a27
myse~	a84 e-26 i54 n-45 o27 p-46
myth	a-32 f-33 h114
nae	a63 i-44
nag	c-35 d-36 l29 m-41 n167
nag _ every	n33
nag me	c-35 d-36 m-41 n167
nagging	a-33 l-48 n34 o114
nagging $	l-48 o121
nagg~	a-33 l-48 n34 o114
nah	a130 b103 d-35 i-36 j-24 l-78 o-27 p38
nah $	a103 e25 j-24 l-71
nah _ was	p40
nah it	p40
nailed	a-43 i59
nail~	a-45 i77
nairobi	k43
nair~	k43
name	f-52 k76 l73 p-37 q-26
name $	k76 p-37 q-26
nan	k-30 l41
nap	h113 k-47 m-35
nap $	h137 k-47 m-35
napp~	a24
naptime	i-25 j33
napt~	i-25 j33
nati~	l25
naw	a150 l-161
nay	a57 h27 j-27 l-46
nay $	h27
nd	a-26 b38 i37
nearly	e61 l-29
nearly _ $	e57 i-36 l-41
nearly went	a30
near~	e61 l-29
neck	h79 l-34 o-40
need	a88 d38 e-30 h65 i-25 k-65 m-36 o83 p-32
need #	e-28
need _ $	f-41 h43 n26
need _ after	h30
need _ ask	o39
need _ me	f37 q-28
need a	l66 m-32
need from	f37 q-28
need it	n31 o-25
need reminders	o27
need to	l47 o37 p-32
need you	o46
needed	j28
needle	a25 o-39
needle _ the	a52 o-39
needle in	e24 o-39
needles	a28 e35 i-33
needles _ feet	a-48 e46
needles _ the	a42 i-40
needles in	a64 i-41
needs	b-26 d49 l-31 m34
needs a	m34
need~	a69 b-26 d49 e46 h-29 i-35 l-31 m31 n-29 o-36
neet	i34
neet $	i34
negative	h108 l-74
nega~	h108 l-74
neighbour	h-42 l56
neig~	h-42 l56
neither	a86 l-55
neit~	a86 l-55
nervous	l42
nerv~	l33
netflix	a-34 d-88 i-27 k-27 l244 m-32
netflix is	k-27 l67
netf~	a-34 d-88 i-27 k-27 l244 m-32
never	b153 c-24 e-50 f-40 g-38 i26 j43 k-43 l-24 n-79 o44 p65
never _ $	a-52 b102 e-31 g-30 i58 k-43 l45
never _ it	a-33 h40
never _ the	j43
never again	i83 p-24
never did	i-31 p43
never finished	i-25 p39
never had	a54 b-27 h40 p-27
never mind	b171 k-43 l-68
nevermind	b181 h-25 l-106 n-37
neve~	b334 c-24 e-50 f-40 g-38 i26 j43 k-43 l-129 n-116 o43 p55
new	a-40 d-41 e-38 f69 g31 i-42 k108 l62 n-42 o43 p-58 q-24
new $	a25
new _ $	a-36 e25
new _ on	k-24 o42
new baby	a34
new entry	i28 p-28
new goal	i-26 k88 l-46
new here	f89 l-35 q-24
new pb	k-32 l33
new phone	g40
new shoes	l51 p-25
new year	a-28 k-33 l30 o49
new york	k47 l-30
newbie	f66 q-42
newbie here	f66 q-42
newb~	f66 q-49
news	c-25 l112 o-36
news $	c-25 l82 o-36
next	b-72 h-44 i39 j-26 n24 o80 q-25
next $	i42
next ?	a45 e-38
next _ $	i-48 j28 k-25 l39 n24
next _ legs	i32 j-42
next _ me	a-34 e65 q-25
next _ when	a76 h-37
next door	k-25 l39
next run	a76 h-37
next to	a-34 e65 i33 j-30 q-25
next week	b-72 i-26 k42 n24 o80
nice	a-24 b-49 k-32 l289 m-31 o-45 p-95
nice $	b-49 l156 m-31 p-30
nice _ $	a-64 e40 l132 o-32 p-65
nicely	e30
nice~	e30
niggle	a63
nigg~	a86
night	a105 b-50 c-24 e-60 g-41 h-50 i32 j58 k27 l91 m-29 q-44
night #	a30 i34 m-28 n32 p-35
night $	a-81 c-24 i50 l137 m47 o-32 p49 q-44
night _ $	a45 h-27 k38 n-26
night _ legs	a-34 j53
night _ min	i30
night _ not	i45
night _ on	a79 i-63
night _ the	l25
night _ this	l27 p43
night _ x	a25
night before	j26
night legs	a63 i-37
night or	j29
night rpe	i31
night run	a-29 e31
night shifts	k46 m-24
night sore	a-28 e28
night with	l25
nights	i41 n-53 o80 p-53
nights _ $	l27 p-27
nigh~	a174 b-50 c-37 e-82 g-37 h-53 i60 j62 k48 l74 m-67 n-55 o61 p-38 q-44
nine	a99 e-49 h-50 i75 j-34 k25 m-45 p55
nine $	i57 l-38 p54
nine _ $	h-50 l49
nine _ not	a68 e-24
nine hours	a26 i-30
nippy	a37
nippy thing	a31
nipp~	a36
no	a89 b129 c29 d-30 e39 f-25 h-138 i-64 j-107 l-145 m-69 n-117 o123 p100 q197
no #	p47
no $	b124 e54 h-71 i-46 j81 l184 m-93 o-219 p-82 q94
no ?	a-98 j-24 k52 q104
no _ !	q24
no _ $	b-119 c62 e32 h-61 i27 j-46 k-67 l25 m66 n-60 p148
no _ ?	a83 e-37 l-40 q36
no _ a	a34
no _ at	e32
no _ back	b69 o-37
no _ because	a-33
no _ can	a33 e-24
no _ cancel	b52 o-31
no _ daily	n-57 o57
no _ i	a-29 q36
no _ in	a33 i-33 p32
no _ ins	o77
no _ is	q49
no _ just	a65 d29 i-32
no _ keep	a-28 e38
no _ left	a-38 e38
no _ legs	a-43 e46 j-40 p51
no _ me	g24 q-34
no _ messages	n-25 o62
no _ my	a-24 l-24 q48
no _ no	a-35 b51 e88 h33 l-70
no _ of	a-31 b42 o-42
no _ on	l-24 o36
no _ only	a55 l-25
no _ or	b-50 i96
no _ pain	a43
no _ pings	o37
no _ really	j28
no _ run	a46 j-35
no _ so	a-49 e44 i28
no _ soreness	a44 e35 i-38
no _ stuff	o30
no _ the	o40
no _ this	a-33 l-28 m-27 o76
no _ till	k-24 o42
no _ to	o31 p-32
no _ today	a71 o-26
no _ whatsoever	a69
no aches	a37
no after	a-64 h56 j-29 m68
no back	i39
no breakfast	a29 i-24
no check	k-30 l-27 n-45 o114
no chest	q28
no clicking	a29
no cough	a27
no daily	n-34 o54
no dinner	a-31 e52
no dizziness	b-34 e26 i73
no dizzy	q28
no drama	e60 p-24
no feeling	a25
no fever	p34
no food	a65 j-36
no gain	a-29 h45 i29 l-36
no go	a77 l-50
no goal	j28
no hills	a43 e-31
no i	l41
no idea	k50 q-26
no it	a-30 q28
no knee	a-30 e30
no legs	g36 l38
no longer	o36
no lunch	a29 i-24
no maybe	a50 l-32
no messages	o29
no milk	a24
no more	e-65 l-63 m-49 n72 o267 q-98
no need	o37 p-32
no niggle	a-32 e32
no no	a-42 b69 e27 o-37
no nothing	e38 o-36
no numbness	a54 o-26
no one	a24 j-24
no pain	d29 h42 l-36 o-39 p25
no pings	b-36 l-24 o107
no power	a36
no reason	l-26 m40
no regrets	l46 o-33
no reminders	n-60 o102
no run	a-55 j-29 l-29 o42 q73
no sense	a-36 o-25 q87
no signal	l-28 m51
no skipping	a-31 e30
no sleep	a46
no soreness	e85 g-31
no squats	i-30 p30
no stabs	a-33 e44
no stop	b96 o-48
no strength	a28
no sweat	e36
no swelling	a74 e-32
no thanks	b85 o-58
no the	a-27 q55
no to	g66 q-67
no trace	b-48 c102 o-35
no wait	a-36 p57
no why	q27
no wobble	a-45 e45
no you	a36
nobody	p42
nobo~	p42
nod	a30
noise	a81 l-66 q24
noise $	a101 l-66
noise and	a-38 q39
nois~	a81 l-66 q24
none	a105 e-31 i-57
none $	a71 i-48
nonsense	a-36 h47 l-31 q33
nons~	a-36 h47 l-31 q33
noo	e41
noob	h38 j43 q-34
noodle	a90 i-73
noodle legs	a90 i-73
noodles	a-53 e60
noodles _ #	a-103 e103
nood~	a36 e61 i-68
noon	a-50 e-43 i30 j60 k142 l-71 m-41 n-24 o-34 p89
noon $	i41 n-30 o-32 p52
noon _ ?	a-56 j66
noon _ the	k77 l-32
noon easy	a24
noon not	i25
nope	b-37 g-46 j-26 l173 n-45
nope _ now	e-49 o68
nope not	a-24 e24 m39
nordic	a-55 e-29 h-33 i126 l-80 p82
nordic _ #	i-36 p49
nordic curls	i-36 p49
nordics	b-25 e-26 h29 i222 l-132 p-40
nordics #	i43 p-26
nordics $	a29 i68 l-57
nordics _ #	a29
nordics _ hours	i37 p-26
nordics _ the	a-38 i27 j24
nordics at	a-55 i35 j24
nordics bridges	i25
nordics hamstrings	a61 i-44
nordics yesterday	a40 i-28
nord~	a-41 b-25 e-55 i348 l-212 p42
normal	e32 h90 j-49 k-30 l-35 n33
normal $	h28
normal ?	a-33 e44 j-28
normal _ $	a39 e27 h-53 j-28 n33
normal _ i	e-31 h31
normal _ the	a-32 e32
normal for	a29
normal i	a-26 h26
normal service	h-30 n33
normal that	a-31 h66
norm~	e32 h96 j-49 k-30 l-35 n33
nose	a150 e-68 l-28 o-33
nose running	a73 e-42 l-27
not	a159 b107 d-74 e48 f-102 g-117 h-154 i-278 j-178 k122 l-88 m115 n-80 o79 p395 q44
not #	a-192 i-43 k115 l-64 m-101 p303
not $	a84 c-54 e52 f-37 h48 k-53 l96 n-34 o73 p-109 q-42
not ?	q62
not _ #	a-166 e148 k75 m-64
not _ $	a-25 c-50 e-24 f-57 h-84 i72 j-25 k92 l-26 m176 o-118 p69
not _ /	k34
not _ ?	a42 e-25 h-29 q30
not _ a	a-59 e71 o-25 q42
not _ about	a-30 k36
not _ after	e-30 i52 p-33
not _ am	k-26 p26
not _ and	i-72 p65
not _ any	b-37 n25 p26
not _ anymore	a50 e-68 m-42 o58
not _ anything	c54
not _ at	a-25 e32
not _ back	a28 i-32
not _ bad	i25
not _ but	h24 i39
not _ cold	a34
not _ days	p33
not _ do	a-45 k-35 q102
not _ down	a34 m-34
not _ easy	a-26 e47
not _ english	k52 p-25
not _ fever	a24
not _ ffs	i-42 m35 p34
not _ good	l-39 m92
not _ how	f33
not _ i	m49
not _ in	e24 l28 m-35
not _ it	b-63 e53 f108 h-38 i-27 j-36 k102 o-56 p-56
not _ just	a-29 k-26 m-29 o46
not _ k	q26
not _ leg	i-28 p35
not _ legs	a47 c-25
not _ lift	h45 q-41
not _ like	e24
not _ lol	a-29 i27
not _ long	a61 e-25 o-27
not _ mate	l-47 m47
not _ me	a26 h-33 k-31 l-38 m-66 n-66 o247
not _ mins	p25
not _ my	a87 d-30 e-40 h52 j-24 m-26 o-24
not _ not	a50
not _ now	e-39 k-45 m161 o-32
not _ off	l36 o-34
not _ on	a-38 h26 o36
not _ or	a41 h-34
not _ over	a24
not _ pain	a25
not _ pee	p33
not _ reminders	o27
not _ reverse	i-37 p39
not _ run	a40 h-24 j24
not _ say	a59
not _ sleep	a27 q-27
not _ stairs	a55
not _ stop	a-25 e58
not _ that	b212 m-37 p-129 q-54
not _ the	a53 c41 e-68 i-61 k-26 l48 m27 o33 p-60
not _ this	b62 o39 p-25
not _ to	b149 c33 g-32 k-31
not _ today	q-31
not _ up	a-52 e34 h-31 l-65 o33 q82
not _ weight	a41 b34
not _ what	a-41 f61 k-25 l83 q-47
not _ when	i31
not _ why	a31 f-28
not _ yet	a-33 b32 e33
not _ you	c37
not a	e-31 m73
not an	m-25 p27
not answer	a-41 e37 m31
not ask	i30 m-33 n-32 o55
not at	k-74 o117
not back	i-31 p54
not bad	a29
not be	a27 b67 l-25 o-46
not bend	h30
not bother	b113 f-32
not come	l45
not disturb	b-46 o75
not dizzy	a58
not do	a42 k28 l-33 m-28 p46
not doing	a-24
not dying	i27
not eaten	a29
not even	b-30 q52
not faint	i27
not feel	a-33 h25 i27
not get	b-24 f129 h-24 o-47 q26
not go	a25 l33 o-33
not good	a40 e-24
not great	a-35 c-49 m130
not had	n25
not happen	p32
not happy	a27 i25 p-33
not have	p24
not hold	a-35 e66
not hurt	a85
not i	a-31 h27 k-35 q84
not ill	a25
not injured	m-33 o45
not intervals	q26
not judge	e57 l-24 o-26
not just	p-25
not km	e-58 k65
not know	b-67 f25 i31 l150 m-26 o-27 q-38
not laugh	i33
not lbs	k73 p-47
not let	b-30 i-24 l66
not lift	a89 e-34
not load	a-28 o29
not log	f-25 l55
not me	h24 i-26
not mean	n26
not message	n-24 o63
not miles	k85 l-82
not mine	a-60 e25 p39
not need	o50
not now	e-73 k-117 l-53 m308 o-27 p-56 q24
not painful	e33
not press	a24
not put	a33 b30 i25 k-24
not recommend	i38
not remember	a26
not remind	l-25 o31
not right	k-26 m70 o-32
not run	a-131 c31 h94 l52
not running	a-48 b28 m-38 o70
not saturday	l-27 p37
not save	b100 o-57
not sharp	e29 h-33
not sleep	i25
not sore	a79 e43 m-65
not squats	i-112 p122
not start	b48 p-44
not step	p29
not stop	e32 l160 o-138
not straighten	a27
not take	a39 e48 l-48 p-24
not talk	k-32 m129
not text	h-27 o76
not that	a33
not the	a86 e-35 i-27
not there	a-44 p32
not think	a-37
not this	b-76 m76
not to	a30 e33 q-40
not today	a-109 l-54 p125
not understand	k42 q30
not wake	a49 e-33 i32 l-25
not walk	e-35 o36
not want	b86 c56 k-35 l-40 o41 p-38
not well	p42
not wobbly	a24
not work	l27
not write	n-27 o46
not you	l35 q-25
note	a-38 i70 p-30
notes	a-25 f40 g25 l-40
notes $	f40 l-40
note~	a-38 f40 g25 l-40
nothing	a144 b53 e26 g-27 h-71 i43 j-55 l-31 m-53 o-24
nothing $	a94 b60 h-40 i34 k-58 o-58
nothing _ #	i24
nothing _ $	a-64 e41 i-34 k63 o49
nothing _ like	a-35 e35
nothing _ the	a36
nothing _ write	a51
nothing else	i35
nothing fancy	a-51 k70
nothing feel	a-30 e35
nothing hurts	e26
nothing more	e-25 o49
nothing since	a40
nothing to	a34 e-39
noth~	a144 b53 e26 g-27 h-71 i43 j-55 l-31 m-53 o-24
notice	a44 e-35 k36
notifications	b-33 c-30 h-35 k-59 l-59 n117 o160
notifications $	b-25 h-35 l-49 n80 o51
notifications _ $	k-36 n46 o76
notifications off	o71
notifications on	k-29 n82 o-32
notifications please	o56
noti~	b-55 c-30 e-41 h-35 l-84 m-40 n106 o207
november	d-29 g57
november $	d-29 g57
nove~	d-29 g57
now	a-68 b-76 e271 f136 g-45 h-54 i-92 j-100 k199 l-169 m227 n-75 o27 p-100 q-54
now #	i34 n-28
now $	a37 b-39 e-65 f44 h-50 i77 k69 n-24 p-26
now :	e27 h-27
now ?	a108 i-27 j-35
now _ #	a-113 e183 i-52 m39
now _ $	a109 e-25 f115 i-76 j-37 o-25 q-48
now _ a	a-29 p24
now _ after	a-37 m68
now _ am	e-28 m24 n-28
now _ and	e-35 k57
now _ check	e-27 k39
now _ have	k-45 m35 n25
now _ i	a-28 e57
now _ in	m42
now _ is	a38
now _ it	k-27 o44
now _ later	a106 j-27 m-50
now _ my	a-46 e26
now _ of	e28
now _ run	a-27 e27
now _ that	e30
now _ to	a38
now _ up	a-33
now _ when	m30 o-24
now a	a31
now after	m30
now all	e59 i-34
now and	e47
now another	a49 e-49
now ask	m65 o-35
now at	a-42 h33
now can	e37
now feels	e45
now i	a-41 k-62 m81
now is	e25
now it	a63 e-30 i-25
now just	e-43 m26
now legs	a-134 e167 i-32
now not	k83 m-67
now on	a-29 k74
now one	a33
now or	a63 h28 j-30 m-50
now sand	e40
now so	a-27 k48 m-27
now squats	a25
now the	c24
now walking	e36
now was	p24
now what	f117 i-43 q-48
nudge	k33 n60 p-40
nudge _ #	k50 p-40
nudge _ every	k-24 n34
nudge at	k50 p-40
nudge me	k-24 n27
nudg~	k33 l-50 n60 o51 p-40
nuke	b-57 c202 l-48 o-37 q-35
nuke _ $	b-57 c202 l-48 o-37 q-35
numb	a58 c-36 e-24 g-35 h48 j-51 k-52 l63 o-32 p86 q-26
numb $	p28
numb _ $	a46 i-36
numb _ a	h24
numb _ boredom	l27
numb _ deadlifts	a84 h-61
numb _ in	h25
numb _ leg	h27
numb _ my	a64 e-31
numb _ squats	a-24 i24
numb _ the	a-45 e26 m49
numb after	a44
numb feet	h33
numb from	a-26 c-25 j-24 l48 m59
numb in	e33
numb on	h51
numb since	h-34 i34
numb toes	h27
numb with	l27
number	c-91 e26 l30 n-35 p59 q65
number $	c-91 l79 n-35 p67
numbers	a-93 d95 g170 l-24 q-32
numbers $	d25
numbers _ $	a-40 f-78 g155
numbers _ a	d49
numbers in	d49
numbers mean	f29
numbness	a63 o-26
numb~	a-29 b-36 c-91 d95 g156 h-44 k-33 n-57 o-30 p56 q34
nutr~	b-33 h273 l-180 o-32
nvm	b303 g-25 h-50 l-73 m-39 o-40
nvm $	b220 h-50 l-73 o-40
nvm forget	b25
nvm i	b30 m-24
o	a-37 e27
oats #	a-31 e31
objective	k101 l-54
obje~	k101 l-54
obliterated	a-73 i77
obli~	a-76 c46 i80 l-29
obvs	a24
oclock	i73 k38 l-43 p-35
oclo~	i73 k38 l-43 p-35
october	d-24 g152 l-48
october $	g76 l-26
october ?	g54
october _ $	d-24 g56
octo~	d-24 g152 l-48
odd	i43
of	a73 c79 d74 e50 f-26 g-29 i52 j-84 l82 m-84 n-142 o-43 p-41 q55
of #	a-113 e230 i-87 l63
of _ #	a-43 e26 i29 q52
of _ $	a57 c55 d-28 e-31 f-58 g56 h-73 i-32 j-44 k-31 l64 o-45 p136 q-30
of _ :	l35 q-26
of _ ?	a-89 d105 g-26 h-42 j-27 l74
of _ bot	q27
of _ but	a89 l-43
of _ calves	a-37 e33 h26
of _ can	f31
of _ chair	a24
of _ club	l25
of _ cold	g-32 q64
of _ day	a-36 i30
of _ done	e32
of _ easy	e24
of _ foot	a28
of _ for	j29
of _ hard	a-24
of _ i	e-39 k46
of _ in	f50
of _ just	a-34 e48
of _ knee	e52
of _ last	a-30 i30
of _ later	a74 h-30 m-51
of _ left	e-29
of _ leg	a96 d57 g-73 l-51
of _ like	i31
of _ logs	d25
of _ lol	h-30 k-52 l86
of _ long	e33
of _ loop	a-37 e38
of _ menu	b36
of _ messages	l-32 o41
of _ min	a29
of _ month	d-37 g53
of _ my	c-60 d116 g-41
of _ not	c42 p-42
of _ on	a-33 h38
of _ only	p-26
of _ park	a36
of _ per	h34
of _ question	k32
of _ race	e24
of _ reminders	l-28 o65
of _ road	l36
of _ run	a26 l-29
of _ sore	a41
of _ soreness	a47
of _ still	a61 i-42
of _ sudden	a-56 e45 h34
of _ to	a25 f32
of _ today	a-41 l40
of _ tuesday	a35 i-31
of _ was	a24
of _ week	g24
of a	d-33 h58 l33 m-29
of all	c-60 d116 g-41
of ankle	e28
of bed	a62 i-33
of calf	i34
of commands	f34
of drawers	l29
of em	e-50 i43
of everything	d130 h-42 l-27
of heat	a24
of here	b39 f-24
of it	a46 b-34 c63 i25
of kilos	k31 l-24
of lamb	d-31 l61
of leg	a-28 i82
of legs	e-61 i72 p26
of lunges	a31
of me	a51 i-32 m24
of milk	e-33 l45
of muscle	h35
of my	a-30 e125 g54 i-87 l-99 q55
of our	l36
of overtraining	h41
of patience	l24
of peru	a-30 h-26 l68
of puff	e28
of rdl	h24
of rdls	e-27 i31
of rpe	q34
of run	a-25
of running	a79 h-35 l-36
of squats	e-39 j34
of squatting	l53 m-51
of ten	a69 e28 o-39
of the	a-50 f-27 g-34 i55 l34 n-57 o69 p-46 q55
of them	c42 g44 l-26 p-42
of these	l-38 o55
of thigh	a-25 e39
of this	b80 c65 f-28 l-24 o-60
of time	h55 i-43
of water	h25
of what	g-30 q61
of you	l-40 o44
of your	n-25 o63
off	b-81 d-58 e53 g-55 i24 j-42 k-40 l-28 n-92 o420 q-61
off #	a-27 i55 o-32
off $	a48 b43 c-35 h-44 j-39 k-106 l-67 m39 n-52 o180 p57
off ?	a-36 e73
off _ #	a-31 e36 m47 o-47
off _ $	k-47 l-48 m-77 n-43 o282
off _ ?	a-54 e73
off _ a	i-27 o38
off _ at	a-25 e25
off _ back	j42
off _ bus	a27
off _ last	a-36 i44
off _ leg	i40
off _ list	o66
off _ my	o24
off _ off	a43 o-39
off _ ok	a-31 e31
off _ on	a-28 e28 n46
off _ the	b-25 l-24 o59
off _ to	e-76 l84
off a	i-55 l105 o-37
off again	a-43 e55
off check	a-38 k47
off crutches	n27
off day	a-31 e31
off in	a27
off it	a-26 i26
off like	a34
off now	e-31 o68
off on	a34 o-33
off please	k-43 m-38 o114
off the	a94 h-27 j39 l-56 q-29
off this	l-25 o27
off til	m66 o-49
off to	l35 n-42 o47
off with	b-25 o49
off your	c53
offline	a-86 d150
offl~	a-86 d150
often	f24 g70 l-31 q-30
often _ i	g87 h-38
often _ you	f43 l-30 q-30
often did	g37 q-30
often have	g31
ofte~	f24 g70 l-31 q-30
oh _ i	a-34 e24
oh and	a27
oi	a35 b-30 d-27 e-26 g-45 l202 m-40 o-43
ok	a180 b-30 d-24 e54 f-72 h27 i-104 l54 m-60 n42 o-41 p-32
ok #	a64 e-60
ok $	a63 b-28 e88 f-50 i-45 j-25 l171 m-31 n-73 q-53
ok ?	a83 e-37 i-27 j52 l-49
ok _ $	e-27 j61 k-24 l90 n-31
ok _ am	n38
ok _ can	l-40 n41
ok _ i	h25
ok _ k	a65 e-65
ok _ legs	a25
ok _ run	a36 h24 j-27
ok _ why	l-29 q40
ok after	a24
ok at	e34
ok but	a-54 l-47 q114
ok for	a27
ok i	n56
ok now	a79 e-51
ok or	a-50 j49
ok to	a58 i-24 l-30
ok you	l-40 n41
okay	l56 n-47
old	a52 e-31 f102 g38 j-37 q-37
old $	h24
old _ $	f24 g42 l-26
old _ you	l44
old answers	f-24 g59
old are	l44
old entries	c27 f33 g-41
omg	b-44 h-47 l203 m-29 p-36
on	a60 b-30 d-24 e71 f-73 g-46 i-61 j-32 k-74 l73 m62 n185 o61 p-135
on #	a38 b38 e-39 i-26 k-82 n65
on $	b-26 h-168 k-82 m52 n280 o-91 q64
on ?	a-68 e139
on _ #	e25 h25 k-25 l74 p-38 q-58
on _ $	a-38 b-123 d-30 e201 f-24 g60 h76 i-67 j42 k54 m-60 n-25 p-30 q-43
on _ :	i27 n26
on _ ?	e-45 h-38 l143 p-45 q-31
on _ after	a50 e-25 j-35
on _ all	d40 g-30
on _ ankle	e-24
on _ at	k-45 l29 n31
on _ basis	k-25 q65
on _ baths	h42
on _ bike	h24
on _ boat	a45 e-40
on _ bone	a31
on _ box	a38
on _ bus	g28 m26
on _ calf	e25
on _ call	l-99 m117
on _ can	a-28 o29
on _ canal	e28
on _ cards	a34
on _ couch	a-31 h29 i29
on _ cut	k46 l-37
on _ day	a-49 i-24 j83
on _ days	a-33 h-51 j133 l-32
on _ down	a48
on _ downhill	a-47 e50
on _ downhills	e27
on _ dreadmill	e27 i-35
on _ empty	a24
on _ every	n26
on _ exactly	h-38 q43
on _ foot	b34
on _ for	o37
on _ gone	a-25 e26
on _ grounds	h-33 q90
on _ h	a25 i-25
on _ head	l-26 n-29 o55
on _ hill	a-71 e112
on _ hours	k36
on _ i	a-50 i66
on _ kerb	e25
on _ km	a-35 e35
on _ knee	a29 l-24
on _ last	a61 e-65 g-29
on _ leave	o42
on _ left	a65
on _ leg	a-30 e-41 i64 o35
on _ legs	a-47 h62
on _ lol	a24
on _ long	a-29 e43 h64 j-40 l-26
on _ mat	h30
on _ menu	h-25 j25
on _ mode	a60 k92 l-25 n-62 o-51
on _ no	a-42 b-24 e42 o24
on _ not	n25
on _ off	a48 n-30 o35
on _ ok	a43 j-39
on _ on	a37 o-39
on _ one	a-60 e36 q24
on _ own	l46
on _ path	a-27 e36
on _ phone	l-52 m44
on _ pins	a87 e-45
on _ plan	a63 j-48
on _ please	o25
on _ press	h25 i49 l-24
on _ prom	a-26 e26
on _ quads	a32 e-24
on _ right	a60 i-41
on _ road	a-54 e69
on _ rock	a-25 e28
on _ root	a-36 e36
on _ rpe	i34
on _ run	a-116 e243 f-25 j-32 l-69
on _ scale	a39
on _ shin	a34
on _ side	a81 e-70
on _ sides	a-29 e30
on _ since	a28
on _ sofa	e-48 h31 l60 q-26
on _ spot	q27
on _ stair	a36
on _ stairs	h-25 i63
on _ that	e-29 h46
on _ the	a26 n31
on _ thermometer	h48
on _ three	a43 e-43
on _ til	e-26 o36
on _ time	k96 m-64
on _ today	a52 l-44
on _ track	i-31
on _ trail	a-39 e64
on _ train	l-27
on _ treadmill	a-63 e60 l33
on _ tube	a53 e-60 l-31 m60
on _ watch	a28
on a	a-114 e26 h46 i-53 j-47 k36 m88 n-28 q35
on again	n73 o-37
on both	a-29 e30
on crutches	e-26 o36
on daily	n34
on day	e-35 h52
on deadlifts	a-30 i30
on doms	h38
on each	a28
on every	a41 n-24
on fire	e27 l28 n-25
on friday	a25
on fumes	a37 e-40
on go	a29
on his	h-42 l56
on hold	k-30 m-62 o122
on ice	a40 m49 n-55 o34 q-32
on it	a50 b-68 e111 n-32 o-46
on just	a29 e-29
on keyboard	l49 p-27
on leg	j30
on legs	e49 f-27
on linux	h-25 l68 q-31
on lunges	a-37 h47
on me	c45 d46 e-49 k-63 n78
on monday	i33
on my	a31 b31 i67 k-88 l55 n-32 o50
on notifications	l-33 n91 o-57
on one	a37 h-29 j30 q31
on or	e42 j-24
on please	n61
on reminders	f-29 n58 o-29
on rep	a99 e-34 i-40
on rest	h24
on run	a-115 e132
on running	h72 j-35 l-35
on sat	i28
on shift	m41
on sofa	a24
on sore	a-35 h41
on squats	a-29 i90 n-27
on stairs	a30 i-30
on strike	a49
on sunday	e64 g40 i-36 j-27 q-30
on sundays	o37
on sydney	k38
on tapering	h102 l-62 n-34
on that	h-31 i-32 p59 q51
on the	a-97 c-26 e109 f-54 g25 h94 i-30 j-74 k-55 l87 m114 o69 q-96
on then	h-37 q42
on thinners	o47
on this	a-58 e66 m-25
on tiktok	h46
on today	a-38 j74 l-36
on top	a-62 e35 j29
on track	a27
on tues	a32
on tuesday	a-38 g29 l58
on tv	h64 q-39
on wed	i28
on wednesday	a25 h-55 j68
on weds	a28
on what	a-41 f-36 h-80 k-25 l-27 q251
on with	n31
once	a-73 e38 h51 i71 j-45 l-36 m42 n-29 q28
once $	i27
once _ ?	e43
once again	e45 i40 l-41
one	a160 b-50 c-32 f-61 g-25 i-39 j64 k-56 l-199 m49 n-67 p200 q51
one #	a-45 e29
one $	b-42 c26 f-56 h-56 i-78 l64 m-48 o110 p168
one ?	a69 e-46
one _ #	a41 i-25 p25
one _ $	a111 c-27 d27 e-78 g26 l-45 m44 o-62 p-25
one _ :	a24 j-41
one _ ?	e28
one _ after	m25
one _ and	q36
one _ calf	h32
one _ i	k-28 q39
one _ is	a76 h-34 i-35
one _ just	i-30 p67
one _ k	a-26 e26
one _ legs	g-37 h35
one _ my	h35
one _ now	e26
one _ of	i24
one _ on	a57 e-29
one _ one	a94 e-37 j26 q-27
one _ only	a24
one _ rep	a41 i-34
one _ run	a40
one _ ten	i28
one _ the	j47 q-27
one _ up	h30 j-30
one and	a-32 e48
one bit	e31
one calf	a81 i-33
one day	j33
one exact	a49 l-38
one file	c-27 d30
one finger	a35
one hour	i67 j-27
one i	p37
one is	p28
one leg	a71
one legs	e-24 i36
one line	k-25 q39
one little	a26
one mile	a111 e-46 q-27
one more	a-58 e76
one of	h35 k63 l-41 q-44
one run	a-26 j46
one sec	m75 o-50
one side	a50 e-50
one spot	a28 q27
one to	m25
one today	g35
one was	p47
one with	a45 i-25
ones	g24 h-27 j38
ones $	h-27 j28
ones _ $	g24
online	h-49 l96 n-24
onli~	h-49 l96 n-24
only	a141 b-34 c-49 d62 e-97 h-156 l-68 m-41 o67 p27 q171
only #	e-45 q57
only $	a129 d70 h-110 i53 l-40 m-58
only _ #	a31
only _ $	a-38 c-27 f30 h-58 i-27 k63 l76 p-46 q60
only _ ?	e-30 q26
only _ and	i-48 j30
only _ at	j26
only _ curls	p-36
only _ hills	a-27 e27
only _ legs	a-68 e30 i-40 p96
only _ min	p32
only _ on	a24
only _ one	a43 p-25
only _ that	a41 q-30
only _ the	a42
only _ when	a-48 o96
only a	q29
only did	i-46 p49
only for	a25
only free	j26
only go	a48 j-29
only in	a36
only muscle	a36 e27 l-25
only my	h25
only on	e27
only running	f30
only slow	a45 e-41
only thing	l33
only today	a-26 m33
onto	a43 k49 o-56
onto the	a60
oops	a-60 b29 i-38 l-30 m-67 n-35 p229
oops $	b-89 m-44 p146
oops _ button	a-33 b146 p-113
oops tapped	a-27 p39
oops wrong	a-33 b123 l-28 n-35
oot	e48 k-29
op	a-53 o41
op _ #	a-30
op in	a-30
open	c-38 g50 h-59 l113 q-42
open _ $	k51 q-30
open a	l29
open on	l36
open settings	k51 q-30
opens	a-33 j33
open~	a-80 j116 l-36
opinions	a55 l-54
opin~	a48 l-55
opt	a-31 b-50 g-31 l-50 m-25 n134 o96
opt _ $	a-31 b-50 g-31 l-50 n102 o103
opt out	a-31 b-50 g-31 l-27 n-31 o213
options	f226 g-28 h-39 l-91 q-35
options $	f160 h-39 l-75
options _ $	f66 g-28
opti~	a-149 f226 g-28 h-110 k194 l-84 q-35
or	a111 b-64 c-81 d34 e49 f117 h32 i-221 j344 k-42 l162 m-117 n-57 o-124 p-138
or #	a-111 l117
or _ $	a140 b-35 c-67 d24 e36 f28 g75 h86 i-46 j-97 k-33 l135 m-51 n-41 o-85 p-71
or _ ?	a52 e51 h-102 j-77 l104 m-24
or _ a	j32
or _ after	a-27 h56 j-29
or _ again	o27
or _ at	a-26 j26
or _ bath	h45
or _ days	j61
or _ doms	a32
or _ first	a-35 j34
or _ for	a28 j-42
or _ go	a83 l-50
or _ home	a-54 e68
or _ i	a-36 h30
or _ if	a39 e-28
or _ is	j33
or _ it	e54 h27 j38 l-59
or _ jog	a50
or _ just	a43 h-33
or _ k	j68 l-40
or _ legs	a-115 j108
or _ lift	j34
or _ on	a-24 e36
or _ one	a54 j-43
or _ or	a31 l-28
or _ rest	a78 h-63
or _ running	f30
or _ soreness	f54 h-33
or _ squats	i-30 j32
or _ that	a-27 h26
or _ the	a-48 j62
or _ then	a-33 i-30 j134 l-32
or _ to	a30
or _ today	a53 l-52
or _ training	f25 j-38
or _ way	j31
or _ what	h31
or _ which	a31
or a	a66 j-33 l-40
or after	a-97 f25 h-45 j48 l114
or anything	b-34 h-50 i76
or bad	h42 l-25
or before	h-28 j38
or call	e46
or couch	a54 h-31
or drop	e24
or easy	a25
or egg	a-30 j50
or flip	a-26 j61
or go	e121 j-30 l-45
or hard	l28
or in	a55 e-43
or iron	j32
or jog	j26
or just	a-90 f89 h105 j-67 l-33
or keep	a66 e-36
or later	a94 j-27 m-46
or leave	a44 j-37
or legs	a-79 j90
or nah	a119 e25 j-24 l-71
or nay	a57 h27 j-27 l-46
or no	a47 e36 h87 l-106 m-28
or not	a59 c-54 e48 h83 j-34 n-34 p-47
or nothing	a45 l-28
or off	a42
or outside	a91 e-28 j-35 l-28
or post	j43
or push	e28
or rest	a72 j-29
or run	e41 j49 l-64
or running	h43
or second	j42
or send	e26
or should	a27
or sofa	a29
or something	a-49 d24 f51 g45 l-70
or squats	h36 i-38 j55 l-26
or start	a-24 j32
or stop	e87 h-27 o-42
or swap	a-35 j35
or the	a-36 j45 q39
or tomorrow	h29 j-29
or wait	a74
or walk	a-27 e33
or what	a61 h-29
or whatever	k37
orange	l-55 q69
oran~	l-55 q69
order	a-102 e-35 f-37 g-41 h-55 j368 k-81 l80 m-50 q26
order $	f47 l-31
order ?	a-54 f-28 g-26 j201 l-45
order _ $	a-54 e-25 g-26 j137 k-66 q60
order _ a	l32
order _ matter	h-32 j48
order even	h-32 j48
order for	j38
order of	j40
order would	f-50 j68
orders	a-44 k26 o44
orde~	a-140 e-35 f-37 g-41 h-55 i-28 j350 k-55 l72 m-50 o25 q26
ordinary	a33 l-25
ordi~	a33 l-25
oslo	h-60 k71
other	h25 j56 k-35 l-35 m71 q-30
other _ $	k-35 l-34 m79
other _ not	h26
other day	a-24 j37
other is	h26
other time	k-35 l-34 m79
otherwise	a90 k-35 l-32
otherwise _ $	a34 e40 l-32
otherwise fine	a49 e-39
othe~	a83 i-33 j56 k-70 l-68 m71 q-30
ouch	a-37 e29 l30
ouch $	l30
ouch~	a78 l-34
our	l36
our _ trip	l36
our road	l36
out	a47 b110 c-73 d74 e226 f-92 g-52 h-67 k-84 n-83 o41 p-28
out #	a-50 e24 i54
out $	a33 b142 c-36 e-102 f-31 g-55 k37 l42 n-47 o114 p-76
out ?	a48 d-25 e64 l-48
out _ #	a92 e-61
out _ $	a-50 e134 l28 q-25
out _ a	a44 l-27 o-36
out _ am	b46 e-32
out _ at	a-40 i45
out _ bed	a62 i-33
out _ breathing	a28 e-24
out _ here	b39 f-24
out _ i	a30 k-34
out _ in	a52 e-39
out _ it	a65 b-34
out _ leg	g34
out _ me	a-38 e41 m31
out _ milk	e-33 l45
out _ my	d33 j27
out _ not	p36
out _ on	l27
out _ patience	l24
out _ puff	e28
out _ ten	a61 e28 o-39
out _ the	a-63 e46 l-32 o51
out _ this	b70
out _ today	a-53 i-28 l57 q36
out a	a-29 m64
out at	o29
out everything	a39 d43 e-67
out for	e34 l-25 o-36
out from	j40
out here	a-101 b-36 e171
out i	b47 e-34
out jogging	a-39 e44
out last	a49 e-49
out legs	i24
out like	i32
out my	h24
out now	a-59 e74
out of	a180 b55 e-97 f-37 o-43 q-31
out on	a-37 e83
out once	q36
out or	a71 e-44
out quads	a47 e-30
out the	b-30
out there	e79 i-28 k-39 l82
out tonight	a-28 l45
outdoors	h32
outd~	h32
outside	a75 j-37 l-28
outside _ the	a36 e-25
outside of	a37
outs~	a75 j-37 l-28
oval	a27 e-27
oval ?	a27 e-27
oval _ $	a27 e-27
oven	l34
over	a65 b154 c-62 d82 f-28 g100 h-46 j-78 l-88 m-53 n48 o-57
over #	h44
over $	b219 d36 i26 l-55 n-145 o-24
over _ $	a-50 b-42 g111 h-32 k41 l45
over _ bed	a35
over _ s	h42
over _ the	a60 e-35
over _ up	a-38 n71
over all	a54 l-31
over christmas	o30
over here	l45
over in	a53
over my	a24 c-43 d63
over on	a27
over time	g113 k-45
overcooked	i-30
overcooked _ $	i-30
overheated	a34
overload	a-37 g-48 h87
overnight	a168 b-48 e-46 h-49
overnight $	a129 b-48 e-37
overtraining	a-52 h91
overtraining $	h24
overview	b-45 g237 h-80 l-68
over~	a95 b-142 e-29 f-37 g71 h304 i-86 j-29 l-104 m-29 p32
ow	e48
own	a65 d28 l-49
own _ $	a71 l-24
owt	b57 c-44 g95 l-46
pace	a94 e204 f-24 h-34 i-54 l-87 m-59 q-30
pace #	e49 i-41
pace $	a62 h-60 l-35 q34
pace ?	a-34 e56
pace _ #	a-31 e36
pace _ $	a-34 e54
pace _ :	a-53 e57
pace _ min	a62 e-32 i-38 k34
pace for	a113 m-41
pace is	a-25 e25
pack	l-38 o60
packed	o27
pack~	o27
pain	a51 b-43 c-31 e-44 f60 h159 j-38 k-37 m-31 o-30 p85 q-69
pain $	b-29 h63 l25 p-28
pain _ $	l-25
pain _ a	d29 f51 o-30
pain _ ankle	m-24 p40
pain _ bad	h39 l-39
pain _ chocolat	h-32 l54
pain _ gain	a-29 h45 i29 l-36
pain _ i	a-29 h49 p26
pain _ leg	h-41 i47
pain _ like	a39
pain _ me	k32
pain _ mistake	a-40 p47
pain _ muscle	h24
pain _ my	a34 b28
pain _ the	a103 e-31 h-49 l-26 o61
pain as	f51
pain au	h-32 l54
pain by	a-40 p47
pain can	a33 e-24
pain cave	h-28 i49
pain i	a-30 p38
pain in	a49 b28 h-52 l-61 o61
pain just	d29
pain more	a32
pain no	a-84 e54 h38 i41 l-36
pain not	a24
pain on	e-25 h45
pain'	p30
painful	e30 l44 p-53
painful $	l44 p-42
pains	e-38 h77 l52 o-33
pain~	a36 b-29 h73 j-31 l96 o-33 p-44 q-35
pal	h-46 l61 o37
pal $	o37
palpitations	e32 q-26
palpitations again	a28 e32 h-25
palp~	e32 q-26
pancakes	a26 f-48 h-52 l114
panc~	a34 f-48 h-52 l114
panic	a35
pani~	a35
pants	a-26 i27
pant~	a-26 i27
paper	d37 g-33 l60
pape~	g-33 l39
paracetamol	a36 e-25
paracetamol and	a30
parallel	h28 i28 p-28
para~	e-25 i28 p-28
parcel	k-29 l48
parcel $	k-29 l48
parc~	k-29 l48
park	a-68 b-43 e80 i52 j-50 l-30 m172 o-62
park ?	a30
park _ $	a30 b-43 m112 o-49
park _ for	a-30 e30 m32
park bench	i48
park it	b-43 m145 o-49
park or	j-40 l26
park thighs	a-39 e39
parkrun	a122 b-53 e96 f-44 g-25 h-71 i-116 j115 k-50 l97 m-47
parkrun $	a71 h-25 l-37
parkrun ?	a58 e-30
parkrun _ #	a-25 e37
parkrun _ $	a51 e-30 g-25 j29 k-32 l40
parkrun _ ?	a30 f-32 h-40 l58
parkrun _ an	a78 m-43
parkrun in	a94 m-47
parkrun sat	a-40 j46
parkrun tomorrow	a30 l-30
park~	a120 b-53 e105 f-44 g-25 h-71 i-116 j115 k-50 l97 m-47
parliament	k-30 l83 m-24
parl~	h-34 k89 l24 m-24 o-26
part	l-43 q43
partner _ his	a24
party	a-29 l29
part~	k35 l24 m-27
passed	a-35 l47
passed _ at	o29
passed _ once	q36
passed out	e-38 q36
passed the	l26
passing	a-24
pass~	a-58 b-31 l66
past	a-119 e46 g208 i49 k52 m-34 o-65 q-50
past #	a27 e-27 k33
past _ $	a-50 g90 l57 o-45 q-37
past _ in	k35 m-34
past eight	k25
past seven	m-29 n41
past six	i25 k26
past verdicts	g65 k-27 q-37
pasta	a25 h-49 i-24 l42
pasta _ $	h-49 l49
past~	a43 h-49 i-24 l42
patch	a33
patch on	a33
patc~	a33
patella	a25 c-43 h75 l-25
pate~	c-43 h124 l-34
path	a-71 e104
path $	e37
patience	a39 l24
patients	b27 c-27 i24
pati~	a34 b27 c-27 i27
patrol	h-49 l72
patr~	h-49 l72
pause	a-40 b-79 g-57 h-40 i-32 l-77 m-50 n117 o378 p-40
pause $	b-43 n223 o-119 p-31
pause _ $	b-25 g-49 n-47 o133
pause _ a	o34
pause _ i	o41
pause _ my	o28
pause for	o56
pause me	o44
pause til	o27
paused	a-89 e129 n-34
paused _ run	a-55 e48
paused my	a-55 e48
pausing	e25 h29 j-27
pausing at	e25
paus~	a-129 b-79 e156 g-57 i-40 j-47 l-99 m-50 n83 o378 p-40
pb	i89 k-30 l-34
pb $	i31
pb _ #	i29
pb _ $	a25 i-25
pb today	i29
pdf	a-39 c-54 d127 g-28
peace	b-37 e-54 k-31 l157 m-49 o24
peace _ $	b-37 e-49 k-28 l200 o-74
peac~	a51 b-37 e-71 k-31 l157 m-49 o24 p-26
peak	a25 h31
peak~	a41 i-34
peasy	a-35 l58
peasy #	a35 l-37
peas~	a-35 l58
pee	a74 e-28 g-55 h78 k-26 l39 m-33 p42 q-26
pee _ $	g-58 h94
pee _ i	a48 h-36
pee _ it	a-51 e42
pee _ the	a-28 p33
pee break	a-36 e33 h-27 l121 m-49 o-28
pee brown	a-25
pee but	a33 h-25
pee is	e-26 p28
peed	a25
peeing	a103 b-37 e-33
peeing _ $	a55 b-37
peei~	a103 b-37 e-33
pees	h44 l-38
pegs	a41 e-41
people	a-82 h135 q-26
people _ run	a-26 h35
people get	h24
people to	a-26 h35
peop~	a-82 h135 q-26
per	e-24 h38 k107 l-33 q-29
per _ $	h38
per week	h34
percent	m29 n-29
perc~	m29 n-29
perfect	a65 e-26
perf~	j34
perhaps	e-30 l-41 m76
perhaps $	e-30 l-41 m76
perh~	e-30 l-41 m76
peri~	h28 i-28 j36
permanently	k52 m-32
permission	a80 e39 l-71
permission _ run	a71 l-66
permission to	a55 e59 l-71
perm~	a77 e39 k52 l-71 m-32 o-29
person	f24 h32 q-25
personal	a24 b-28 d-29 g184 h-24 k-36 l-93
pers~	a27 b-28 d-29 g184 k-36 l-82 q-25
perth	k103 m-67
pert~	k103 m-67
peru	a-30 h-26 l68
peru $	h-26 l38
phone	a-47 b48 c-36 g28 h-24 k-31 m44 p66
phone $	b57 c-44 l-36 o-47 p70
phone is	k-31 l76
phones	d43 k-27 l-24 m29 n-29 o27
phon~	a-46 b67 c-36 d24 g28 h-24 j-25 k-58 l-33 m73 n-29 o30 p66
physio	d87 e-63 i52 j44 l-52
physio _ $	i26
physio says	j40
physio wants	a-64 j24
physios	a-42 o44
phys~	a-48 c-57 d70 e-66 i47 j44 l52 o51
pick	a-29 e83 j50 l-66 o-24
pick _ $	k24 q40
pick _ my	a27
pick _ the	a-32 e41
pick stuff	a25
pick up	e38
pick~	a-29 f-32 h103
piece	h-43 l62
piece of	h-43 l62
piec~	h-43 l62
piercing	a41 e-33
pier~	a41 e-28
pilates	h-32 i70 q-28
pila~	h-32 i70 q-28
pin	h-33 k-30 l-27 m90
pinch	a55 l53 n-26
pinch _ i	l67 q-26
pinch _ the	a29
pinch in	a29
pinch me	l63 q-26
pinching	e27
pinchy	e47 h-34
pinc~	a40 e63 h-34 k-24 l43 n-26 o-27
ping	a-70 k186 l-96 m48 p-69
ping $	a-24 i27
ping _ #	k159 m-47 p-69
ping _ $	f31 l-30 o30
ping _ at	m46
ping _ daily	n30
ping _ my	a27
ping at	k83 l-32
ping me	a-26 l-47 m58 n63
ping to	k69 p-69
pinged	a33
pinging	b-27 k32 l-38 o94
pinging _ $	b-27 o31
pinging me	b-27 o47
pings	a-50 b-38 i-29 l-54 n44 o211
pings $	b-24 o78
pings _ $	l-27 o51
pings _ my	l-24 o37
ping~	b-65 e-33 i-29 l-93 o305 q-33
pinpoint	e25
pinp~	e25
pins	a105 i-53
pins _ needles	e35 i-33
pins and	e34 i-33
pint	a57 i-49
piss	a49 l24 o-64
piss _ $	l71 o-64
piss _ brown	a49 l-47
piss is	a49
piss off	l71 o-64
pistol squats	a25
pistols	a-26 e-57 i241 l-103
pistols #	i24
pistols each	i30 l-30
pistols in	i43
pistols yesterday	i27
pist~	a-31 e-60 h-25 i265 l-103
pitch	j-40 l65
pitc~	j-40 l65
pizza	c-27 h-47 i52 j-62 l155 p-27
pizza $	c-27 l122 p-27
pizza in	h-33 i42 j-42 l33
pizz~	c-27 h-47 i52 j-62 l155 p-27
place	a25 h-30
plac~	a25 h-30
plain	f74 k-35 l-42
plai~	f74 k-35 l-42
plan	a163 f-25 h-65 i-25 j41
plan $	a82 h-59
plan :	a41 i-26
plan _ today	a25
plan for	a25
plan says	a-25 e25
planks	a-47 i52
planks $	a-47 i46
planned	i58 q-26
planned _ but	a-28 i60 q-26
planning	a43 c-25 e-35 h-26 l51
plantar	h51
plantar _ what	h51
plantar fasciitis	h51
plan~	c-42 e-35 h25 i66 k-24 l103 q-39
plate	a28
plates	a-66 h-29 i86 l54
plates $	l24
plates _ the	i45
plates on	i45
plat~	a-27 h-29 i74 l54
play	i-32 l112 m-47
playlist	e26
playlist is	e26
play~	h-82 i36 l68
please	a-47 b58 e-102 f30 i-115 j92 k29 l-116 n54 o57 p42
please #	k-51 n50
please $	a50 b-157 d38 e-39 f53 g54 h-54 i-60 j35 m24 n33 o-97 q126
please :	i-34 j83 p-34
please _ $	a-25 b166 h62 i28 k-101 n-45 p26 q-55
please _ a	m-40 p48
please _ all	c50
please _ cancel	p36
please _ in	k-37 n37
please _ is	a-26 g-28 h34 k41 m35 q-30
please _ it	o49
please _ me	a38 h28 l-26
please _ the	b100 k-34 m24 o-50
please _ write	k37 n-32 o39
please amend	a-25 p25
please and	k31 o-24 q36
please explain	h106 q-67
please i	a-32 i-34 k37 o44
please in	p48
please my	d-32 p35
please no	b-25 o49
please not	k63 m-25 n-27
please note	i25
please resume	n28
please stop	b-105 o143
please to	k63 n32 o-47 p48
plea~	a-69 b58 e-105 f30 i-87 j92 k29 l-116 n54 o57 p42
plod	a84 e-27 l-50
plod ?	a38 e-25
plod _ $	a78 e-27 l-38
plodding	e60 k-24
plodding along	e54 k-24
plod~	e60 k-24
plot	a-43 g147 h-41 i-28
plunge	a-27 h56 j-29
plunge _ or	a-27 h56 j-29
plunge yes	a-27 h56 j-29
plun~	a-27 h56 j-29
plus	g-25 i41 k-42 l-117 m212
plus _ $	g-25 k-42 l-117 m212
plyo	i48
plyo~	f-25 h243 l-132 m-31 q-39
pm	a-96 e-84 h-29 j119 k152 l-42 n51 o-28
pm $	j38 k-38 l-29 m30 n71 p-27
pm ?	a74 j-46
pm _ $	a68 e-34 j-71 k76
pm _ day	k30
pm _ now	k27
pm _ of	k28
pm _ run	j26
pm from	k27
pm instead	k28
pm not	k-26 p46
pm one	a-27 j26
pm or	i-24 j62
pm please	j-25 k93 n-39
podcast	g-27 j-27 l97 o-32
podc~	g-27 j-27 l97 o-32
point	a-69 e35
poin~	a-36 e32
pois~	h50
polish	f-57 k191 l-110
polish $	f-57 k129 l-62
poli~	f-57 k156 l-39 o-35
polski	f-47 k187 l-68 n-38
pols~	f-47 g-27 h-48 k283 l-108 n-38
pool	h-54 l36 m64
pool _ on	l36
pool open	l36
poor	a-32 l46
poor _ $	a-32 l46
poorly	p29
poorly not	p29
poor~	p29
pop	i-37 j-35 l101 m48
pop !	a-59 e62
pop _ my	h51
pop _ not	a42 e-26
pop in	a-45 h82
pop on	e-24 m73
pop quiz	l37
pop was	a49 l-36
popcorn	a32 e-28
popc~	a32 e-28
popped	a-82 i87 l93 n-27 p-40 q-29
popped _ for	i38 l-25
popped _ the	l66 p-30
popped a	i47 n-27
popped in	a-27 i38 l-28
popped my	a-36 e35
popped to	l68
popped today	g31
popping	h-81 i32 l113 o-32
popping _ dangerous	h63 l-47
popp~	a-91 f-25 h-61 i119 l206 n-27 o-32 p-40 q-29
por	l-65 o-35 q138
por _ $	l-65 o-35 q138
porridge	a54 i-26
porr~	a54 i-26
porto	a-44 e-27 k39 l44
portuguese	a-50 h-69 k201 m-50
portuguese $	k50 m-50
port~	a-95 d46 e-27 g-26 h-69 k240 m-50
possible	a35
poss~	a36
post	a94 i-62 j28 l-39
post _ and	a45 e-25
post _ day	a48 i-46
post leg	a48 i-46
post legs	a56 e-29 j-27
postpone	b-49 k-44 l-87 m211
post~	b-49 i26 l-90 m196 p-39
pott~	h-37 l37
pounding	m40
pounds	k140 l-49
pounds $	k45
pounds _ kilos	k24
pounds _ of	k31 l-24
pounds instead	k31 l-24
poun~	k126 l-49 m33
power	h56 k-30 l31
powerlifting	k55 l-44
powe~	h42 k25
ppl	a-32 h42
pr	h-26 i135 l-51 n-27
pr _ !	i32 l-28
pre	a-42 e-26 j58 l62
pre _ post	j32
pre or	j32
pre run	h59
pre workout	l49
prefer	k28 n-28
preferences	f-48 k180 l-50 o-43
preferences $	f-48 k180 l-50 o-43
pref~	a-52 b-64 f-89 g-64 j51 k467 l-152 n-28 o-34
pregnant	h47 j-28
preg~	h47 j-28
prem~	f-65 h-26 l110
prep	k44 l-43
present	a26 j-24
presentation	a-33 i-54 l120 o-31
president	l32
press	a-45 f68 i122 j34 k-35 l-32 m-38 o-39 q-32
press #	a60 i31
press $	a34 f60 l-70 p34
press _ #	p24
press _ $	a-46 i116 l-46
press _ is	l31
press _ it	a27 i-25
press _ leg	p25
press _ mins	a31
press _ my	a-48 e48 i-46 l46
press _ runners	h24
press _ some	i25
press and	a-48 i36 l25
press at	i37 l-25
press conference	l39
press for	h24 i-60 l46
press it	a43
press now	a34 i-25
press only	i28
press rpe	p25
press the	p27
press then	a-26
press today	a-26 i33
press yesterday	a-37 i38
pressed	a-36 b46 h-27 i46 l-26 p46
presses	i40
pressure	h26 q-30
pres~	a42 b46 g-58 h-50 i136 k-43 l78 m-38 n-26 o-84 p76 q-85
pretty	l42 p-25
pret~	b66 g-30 p-43
prevent	h40
previous	a-40 d-24 g87 h-38 i-37 p73
previous _ $	d-24 p36
previous entries	g50 h-31
previous entry	d-24 i-37 p74
prev~	a-40 d-24 g87 i-37 p73
price	a-24 k-46 l207 m-44 q-38
pric~	a34 e-31 k-48 l225 m-44 o-24 q-38
pride	a25
prid~	a25
print	a-38 c-27 d115 e-29
print out	a-38 d93 e-29
prin~	a-38 c-27 d129 e-29
prior	j54 l-58
prioritise	h-47 j-46 k126
priority	a-29 j33
prio~	a-29 h-52 j42 k123 l-59
probably _ $	a-26 i35
probably just	e24
probably nothing	i39
problem	e38 l-55 q43
prob~	e43 l-60 q43
proc~	e32
prof	l-44 q61
profile	c77 k96 l-63 p-73
profile $	c77 k96 l-63 p-73
prof~	c77 k96 l-63 p-73
programme	i27 q-26
progress	a-126 e104 f-33 g184 h-29 j-31 l-51
progress _ $	a-50 f-24 g158 j-29 l-34
progress _ like	a-54 e66
progress feels	e26
progress report	g36 l-34
progressive	g-48 h87
progressive overload	a-37 g-48 h87
prog~	a-144 e84 f-33 g137 h59 j-31 l-51 q-34
prom	a-26 e26
promise	i-31 l44
prompts	k56 n-37 o38
prom~	k56 l26 n-37 o38 p-39
proper	a32 h106 k-37 p-43
properly	a32 e-25
prop~	a64 e-29 h106 k-41 p-46
pros	h108 j-25 l-54
prosze	h-48 k138 l-80
prosze $	h-48 k138 l-80
pros~	h-48 k138 l-80
protein	e-34 f-34 h216 o-42 q-35
protein $	h143 l-98
protein _ $	h51
protein _ ?	h40
protein _ much	h37
protein how	h37
protein shake	i24
protein timing	h65
prot~	e-40 f-34 h216 o-42 q-35
prove	b-55 q122
prove _ $	b-55 q122
prove it	b-55 q122
prov~	b-55 l-47 q122
pt	a-28 d25 e-25 h43 i37
pt session	a-25 i34
pub	a40 e-29 i-26 j-25 l34
pub $	i-26 l34
puff	a-30 e28
puffed	a-33 e38
puffed _ and	a24
puffy	a41 e-48 j-36 q39
puffy _ yesterday	a-24 k24
puffy and	q45
puffy since	a-24 k24
puff~	h-30 j-45 q32
puked	m24
puking	a76 e-46 l-27
puki~	a76 e-46 l-27
pull	a-55 b-29 e26 g94 h-28 i-61 l39 o-38 p40
pull _ $	b-29 p43
pull _ and	i-63 l86
pull _ my	g42 h-28
pull the	e26
pull up	g94 h-28 l-52
pull ups	i-69 l98 o-38
pulled	a-37 b26 h30 k31 l32 o-27
pulled #	a-35 i46
pulled _ from	a-42 i46
pulled _ hamstring	a24 h32
pulled _ in	e-39 k33 m26
pulled a	h32 i47 l-57
pulled my	a-24 e32
pulled something	a29 e-50 i-30 k33 m26
pulled up	e27
pulls	i94 l-30 n-31
pulls #	i32
pullups	i-54 l54
pull~	a-25 b25 f-24 i39 j-26 k31 l67 n-36 o-31 p-24
pulse is	a31
pump	a-28 i24
pump~	a-25 i35
punc~	a61 h-45
puppy	f-35 l65
pupp~	f-35 l65
pure	a31
pure _ the	a44 i-44
purge	c246 d-55 h-44 l-82
purge my	c37
purg~	c246 d-55 h-44 l-82
purple	k35
purp~	k35
push	a-105 b-45 e206 i31 l-39 m124 o-62 p-37 q-25
push _ $	a37 o-50
push _ ?	e28
push _ to	a-47 b-25 e31 m52
push _ tonight	m49
push it	a29 m36
push me	a42 e-26
push off	a46 o-33
push on	a-71 e84
push through	e53
push to	a-54 m43
push~	a26
put	a-80 c-40 e-57 f36 h-76 i76 j51 k105 l-55 m56 n-43 p88 q-56
put #	a-25 p55
put _ #	a-30 i-26 p56
put _ $	p33
put _ as	k41 l-32
put _ day	j40
put _ down	i32 n42 o-35
put _ easy	j30
put _ foot	a-46 i47 l24
put _ i	f37 j-24
put _ in	c-31 k107 m-24
put _ left	a32
put _ legs	a-46 i54
put _ off	m169 o-144
put _ on	b43 l-24 m-108 o86
put _ the	i-26 p30
put a	h-33 i32 j-30 k-30 l-27 m90
put down	a-44 i44
put for	g32
put in	a-36 g26 i67 l-32
put it	a41 f30 m87 o-52 p-44
put me	i37 k98 m-61 n45 o-38
put my	f29 g-25 i34
put that	f44 j-24
put the	j34 k27 n-73 o85
put weight	a40 b34
put your	k-25 l71
putting	a26
putt~	a26
python	a-40 l57
pyth~	a-40 l57
q	b203 l-115 o-39
q $	b175 l-91 o-36
quad	a150 b29 e-52 i-46 k-37 l-55 m46
quad #	a64 e-37
quad $	h-25 i-32 m65
quad _ right	a59 e-32
quad is	j25
quad just	b29
quads	a202 b-48 e148 f-28 g-53 h63 i103 j-49 l-139 q-122
quads #	a160 i-100
quads $	a-31 e33 h90 q-51
quads _ #	a79 i-43
quads _ $	a118 e27 h-27 i-51 l-38
quads _ ?	a42 e-42
quads _ a	e31 i-32
quads _ as	a36
quads _ calves	a-59 i59
quads _ do	a-63 i66
quads _ glutes	a-83 e55 i28
quads _ left	a55 l-36
quads _ like	a25
quads _ ok	a45 e-45
quads _ on	a-35 e43
quads _ sleep	a24 e-24
quads _ sore	a39 e-39
quads _ the	i40
quads _ to	a-26 i36
quads _ up	a-52 e38
quads a	e26
quads about	a-30 e30
quads and	a-129 i136
quads are	a-41 e86
quads at	a129 e-105
quads fine	a-25 e27
quads have	a55 l-36
quads like	e26
quads say	e50 q-26
quads screaming	e25
quads to	a-35 e-29 i64
quad~	a190 b-48 e128 f-28 g-53 h63 i124 j-49 l-121 q-127
quarter	k129 m-39
quarter _ #	k28
quarter _ six	k26
quarter past	k81
quarter to	k48
quar~	a-28 k129 m-39
que	a-83 h113 k-42 l-65 o-35 p-30 q164
question	b107 e-37 k58 l-36 o-34 p-52
question $	a-36 b58 l-25 m41 o-28
question _ #	k69 n-26
question _ $	a44
question every	n35
question mark	a40
questions	a-29 b179 f96 h-94 l-35 m-46 n29 o-34
questions $	b101 f94 h-84 o-29
questions _ $	f-28 n43
ques~	b286 c-35 e-38 f96 h-91 i-41 k60 l-78 m-25 n43 o-68 p-52
queu~	k-25 q39
quick	e48 h40 i34 k-36 l-57
quick #	a27
quick _ ?	a24
quicker	a-24 e-26 g44
quic~	a-33 e49 g50 h53 i33 k-40 l-62
quid	e-24 i-25 l53
quid $	e-24 i-25 l28
quiet	a-50 c-25 e-32 l-70 m26 n58 o210
quiet $	l-67 m-54 n-24 o200
quie~	a-50 c-25 e-32 l-70 m26 n58 o210
quit	a-107 b213 d-31 e88 f-35 k-58 l-79 n-71 o142
quit $	b234 f-35 o-171
quit ?	a-41 e41
quit _ $	a-41 b-97 e41 l-50 o146
quit _ me	b-51 d-31 l-29 n-61 o176
quit _ with	o27
quit it	o27
quit pinging	b-27 o47
quit the	b100 k-48
quit this	b106 l-50 o-26
quitting	k-34 l-25 m-27 o109
quit~	k-34 l-25 m-32 o109
quiz	l55
r	a-32 m74
r $	a-32 m74
race	f-26 h-43 i-66 j172 l171 m-28 n-36 p-29 q-66
race $	h42 j-30
race ?	l35 n-29
race _ #	e24
race _ $	h-44 j25 l112 q-57
race _ at	j26
race _ killing	e26
race _ last	e25
race _ or	a32 e-24 j31
race _ sunday	a-24 e27
race is	j33
race it	a33 e-25
race now	e30
race on	a-24 e27
race saturday	a-31 j57
race sunday	j36
race week	j28
races	k43 p-32
race~	k43 p-32
racing	b-42 e32 l49
raci~	b-42 e32 l49
rack	g29 i42 j30 o-26
rack $	j25
rack _ the	a34
rack and	g39 i-25
rack to	a34
racked	i54
racked _ last	a-32 i32
racked my	a-32 i32
racking	a39
racking _ bar	a39
racking the	a39
rack~	a38 e-43 i60
rain	a-51 k39 l90 m-73
raise	l76 m-43
raise $	i25
raises	a-104 e-43 h28 i206 l-31
raises #	i47
raises $	h27
raises _ the	a-31 i37
raises on	a-31 i39
raises yesterday	i-26
rais~	a-97 e-44 h27 i190 l45 m-45
ramadan	a48 j-48 o24
rama~	a48 j-48 o24
ran	a41 e-41 g-30 h-29 k-25 l164 m-27 o-26 p39
ran #	a-26 j-25 l83
ran _ k	a-26 j-25 l83
ran _ my	g-30
ran _ of	l25
ran _ the	l25
ran in	l25
ran out	l25
ran through	i24
ran yesterday	a31
rate	a-37 c-52 d-64 e88 h39 k-58 l124
rate my	c-52 l89
rate normal	a-31 e51
rather	n-24 o24
rath~	n-24 o24
raw	d157 g-36 k-40
raw _ $	d116 g-36
raw data	d84 g-33 k-40
rd	e51 g70 i-29
rd $	g54
rdl	a-40 e-41 i169 q-24
rdl /	a-24 i49
rdl _ $	i30 p-26
rdl _ leg	i27
rdl nordic	i34
rdls	e-72 h-45 i309 j61 k-36 l-24 o-36 p-100
rdls #	i35 p-25
rdls $	h-30 j76 p-34
rdls _ #	e-28 i36
rdls _ $	i107 o-36
rdls at	e-28 i36
re	l-30 n54
re enable	l-30 n54
reaching	a25
reaching for	a25
reactivate	g-45 h-32 l-51 n185
reactivate $	g-45 h-32 l-51 n185
reac~	a35 g-45 h-39 k-29 l-51 n185
read	f75 h80 l-93
read me	h49
readiness	a48 h-27
ready	a74 e-24 i-24
ready for	a25 i-24
read~	a130 b-76 e-28 f-26 h-50 i-36 l79
real	a30 h117 l-111
real $	a34 h36 l-63
real _ $	h-24 l24
real _ now	o26
real or	h102 l-94
really	a-25 e-39 j27 k-28 l27 o-34 q136
really $	k26
really ?	a-71 h-29 q136
real~	e-39 j27 k-42 l27 o-34 q136
reason	a-47 e33 f-31 g-25 j-24 l-41 q182
reason $	m-46 q90
reason ?	l-26 q57
reason _ $	g-25 j-24 l-26 q98
reasoning	k-25 l-54 q166
reasoning ?	q29
reasoning _ $	k-25 q84
reasoning there	l-49 q57
reasons	k-55 o-24 q184
reasons ?	q39
reasons _ $	q79
reasons please	o-24 q75
reas~	a-74 f-52 g-56 h-30 j-24 k-79 l-113 o-62 q560
recap	c-28 d-29 g223 k-31 l-70
recap $	g123 k-31 l-50
recap of	d-29 g72
reca~	c-28 d-29 g223 k-31 l-70
receive	n36
rece~	n36
recipe	d-31 h-61 l111
reci~	d-31 h-61 l111
reckon	a68
reckon _ can	a24
reckon i	a39
reck~	a46
recommend	g-27 h-37 i43 j36 l80 m-25 o-32
recommend a	l76 m-25 o-32
record	c30 e-47 g74 h-89 i77 k-25 l25 n-31
record $	a-24 l46 p35
record :	i40 p-31
recorded	g51 h-48
records	c138 d76 g-44 l-48 p-42
records $	c120 g-35 l-26
records _ a	d30
records as	d24
recover	h98 l-55
recover _ $	h50 l-29
recover faster	h46 l-29
recovered	a212 g-116 h-60
recovering	a-32 g44
recovery	a-28 b-41 c-31 d-28 g-32 h346 i-47 k-31 p-48
recovery $	h106 l-25
recovery _ #	h57 i-38
recovery _ $	a-68 b-41 d-28 h197 l-33
recovery _ or	a84 h-50
recovery jog	a33 h-46
recovery run	a69 h-55
reco~	a43 b-49 c70 d42 f-35 g-58 h226 i66 k-100 l-208 m-45 n205 o-70 p-87
red	a30 b28 e-71 f-67 g-31 l-30 o36 q129
red $	b28 q50
red ?	a-38 q44
red _ $	h24
red _ shiny	a40 h-25
red and	a46
red flag	h-28 q54
red flags	f-29 h102 q-32
red light	l-24 q41
redo	a-28 p50
redu~	h109 l-94
ref	a-24 q24
register	n55 o-55
regi~	n55 o-55 p40
regret	a-27 i39
regret $	a-32 i32
regrets	l46 o-33
regrets $	l46 o-33
regretting	e49 i-30
regretting _ #	e35
regr~	e31 l46 o-33 p-35
regular	p-29
regu~	p-29
rehab	a-62 h28 j24 l-25
reha~	a-39 h28 l-25
relay	a67 i-37
rela~	a67 i-37
relocated	e-35 f-27 k144 l-42
relocated to	f-27 k70 l-25
relocating	k63
relo~	e-35 f-27 k206 l-63
remember	i39 l25 p-35
remember _ i	l25
remember what	a-27
reme~	i39 l25 p-35
remind	a-48 g28 k-46 m164 o-25
remind _ again	l-49 m56
remind _ at	m39
remind _ every	n62
remind _ in	m72 n-24
remind _ to	k-27 l110 m-76
remind _ what	g39 n-28
remind _ when	m49
remind me	a-48 g28 k-46 l48 m105 n27
remind us	l-34 m59
reminder	c-89 k130 m-40 n39 o55 p-39
reminder _ #	k75 m-31
reminder _ $	k58 n26 o-41
reminder for	k-29 n50
reminder please	n26 o-26
reminder time	k118 m-40 n-37
reminders	a-66 b-72 e-44 f-28 l-120 m-63 n260 o231 p-24
reminders $	b-70 e-33 f-25 l-85 n207 o95
reminders _ #	k37 n-24
reminders _ $	k-54 n83
reminders at	k37
reminders on	n29
reminders please	k-26 n84 o-55
remi~	a-120 b-82 c-167 d-32 e-65 f-32 g26 h-49 i-49 l-97 m36 n262 o482 p-67 q-34
remove	b-49 c178 d-47 g-24 i-50 l-38 n-92 p231 q-40
remove _ $	b-49 c-41 p138
remove _ completely	c32
remove _ from	n-37 o25
remove _ information	c42
remove _ knee	p31
remove _ my	c54 d-30
remove _ you	c28
remove all	c103 d-45 o-28
remove it	p28
remove me	c75 n-37
remove that	b-49 c-27 p98
remove the	n-43 o63 p37
removed	c71 d-29
remo~	a-39 b-49 c250 d-76 g-27 i-50 l-56 n-92 p231 q-40
rep	a-62 d28 e109
rep #	a-24 e96 i-47
rep $	a-41 i65
rep _ of	e36
repair	h46 o27
repair $	o27
repa~	h46 o27
repeat	e38 h-37
repeated	c-27 h59
repeated about	c-27 h59
repeats	i-34 j53 p-34
repe~	c-27 e54 i-34 j53 k-34 p-34
replace	i-55 p55
reply	a-54 m36 o63
repl~	a-49 i-62 m36 o63 p55
report	b-44 f42 g145 h-39 l-24 q-32
report $	b-44 g132 l-41
repo~	a-62 b-44 e52 f59 g145 h-39 l-41 q-32
reps	a31 e73 f-26 i55 j-28 m-24
reps $	a43 h-30
reps ?	a31 f-25
reps _ $	f-25 i49
reps _ the	e48 j-54
reps left	h29
reps on	a44 j-26
reps to	a-41 e41
request	d147 h-32 i-26 k-32 l-53
request $	d98 h-32 k-32 l-38
requ~	d147 h-32 i-26 k-32 l-53
research	d-28 g-48 h101 l-26
reset	a-26 b45 c196 h-24 l-58 m-56
reset $	c148 l-44 m-35
reset _ $	b-29 c44
reset _ to	c45 h-24
reset me	c45 h-24
rese~	b45 c196 d-49 g-48 h77 l-84 m-56
resp~	l60 p-28
rest	a114 b-30 d-31 e46 f-38 g-55 i-24 k-47 l-70 m-46 o45 p-29 q169
rest $	a58 e69 f-63 h-91 l-40 m-46 o75 q65
rest ?	a-56 q77
rest _ #	a-41 q41
rest _ $	h28 l-28
rest _ ?	a40
rest _ i	q31
rest _ is	h26 q28
rest _ me	a32 i-24
rest _ or	a62 l-63
rest _ run	a37 l-37
rest _ the	h-27 l37
rest _ you	l64 o-52
rest between	h-36 j65
rest day	a107 l-100
rest days	h117 q-65
rest in	a-28 f50 k-28
rest of	l37
rest or	a28 l-37
rest what	q32
rest when	q35
rest will	l64 o-52
restart	a-44 b141 e42 i-29 k-44 l-49 n173 o-124
restart #	a-31 i-29 k-36 n123
restart $	b200 l-49 n-151
restart _ $	b-32 n121 o-79
restart the	b-24 n80 o-45
rested	a125 n-38
rested #	a29
resting	e-57 i43 m29
resting $	e-34 i43 m29
rest~	a84 b131 e-24 j-45 k-60 l-65 n135 o-139 q49
result	l55
resume	a-116 b-34 e115 h-43 l-94 n292 o-78
resume $	b-31 l-73 n129
resume the	a-57 e46 n41 o-29
resu~	a-117 b-51 e115 f-68 h-62 k-92 l-101 n538 o-102
reverse	j45
reverse $	j29
reverse lunges	p26
revert	a-49 k-26 l-57 m-77 p242
revert $	a-49 k-26 l-57 m-37 p194
reve~	a-64 j45 k-31 l-77 m-88 o-26 p261
rhabdo	a-49 b-33 h134 l-48 o82
rhabdo $	b-33 l-44 o82
rhabdomyolysis	h41 q-25
rhab~	a-49 b-33 f-25 h175 l-48 o82 q-37
ribs	a64 e40 n-26
ribs $	a77
rice	a63 i-31
rid	c27 p32
rid of	c28
right	a42 b-33 c98 e73 k-90 l-67 m41 o-45
right $	a112 h-25 i-31 j39
right ?	a-30 i28 j28
right _ #	a59 e-32
right _ $	a-101 i28 j36 k-34 m99
right _ and	e52
right _ be	c67 k-24
right _ did	a33 i-34
right _ in	a-52 l40
right _ not	a26 e-25
right _ sand	e40
right calf	a-32 e28 i25
right hip	i38
right is	a41
right leg	a24
right now	a-63 e160 i-57 k-49 l-37 m93 o-32
right one	a-32 g35
right quad	a59 e-32
right there	a-47 e48
right to	c135 k-24 m-34
righ~	a47 b-33 c98 e68 k-90 l-67 m41 o-45
ring	a-25 g-29 k-27 l65 m48
ring~	a30
rip	a41 c46 d-72 e35 h-30
rip _ my	c54 d-35
rip my	a75 d-38 h-30
ripped	e42
ripp~	a-33 e42
rir	f-32 h44
river	a-28 e32
rive~	a-28 e32
rm	a-45 c250 l-89 n-29 o-95
road	e41 i-36 j29 q-38
road $	l38 q-38
road _ $	j52
road trip	l36
roads	a41 i-36
road~	a41 i-36
roast	a41
roasted	l-28
roasted $	l-28
roas~	a39 l-44
rock	e29
rock $	a-25 e28
rock hard	a29
rocks	a-28 e28
rock~	a-28 e28
roll	a57 b-100 h93 n-37 p153 q-100
roll over	a40
rollback	h-34 l-34 m-46 n-47 o-31 p213
rollback $	h-34 l-34 m-46 n-47 o-31 p213
rolled	a-34 e43
rolled _ a	a-49 e54
rolled on	a-49 e54
roller	h48
rolling	h135 l-40 q-31
rolling ?	h31 q-31
rolling _ $	h31 q-31
rolling _ or	h24
roll~	a-58 b-30 e28 h128 l-66 m-55 n-47 o-31 p213 q-31
romanian	a-30 i107 k-48
roma~	a-70 g-84 i107 k-48 l116
room	a110 e-57 h-47 i86 l-78 m27
room _ spinning	m34
room is	a51 l-54 m36
room legs	h-28 i53 l-25
root	e33 m24
root beer	m24
ropes	a-27 e27 f113 g-59 q-54
ropes $	a-27 e27 f113 g-59 q-54
rope~	e28 f113 g-59 q-54
rough	a125 i-35 l-66
rough $	a78 l-66
roughly	a-58 j37
roug~	a67 j24 l-66
round	e93 f-29 h24 i53 l-50
round $	j30
round ?	e-35 j35
round _ $	h39
round _ block	a34
round _ lake	a-35 e65
round _ ribs	a26
round it	e27
round the	a43 i48 l-35
rounds	i29
roun~	a-24 e93 f-29 h24 i82 l-50
routine	i41
rout~	i41 l-29
row	e-24 i-27 j-33 l59
rows	d52 i-104 k-27 l130
rows _ $	d52 k-27
rows only	d52 k-27
rpe	a-101 e-151 f31 g164 h110 i156 j-70 k-89 l-141 m-62 p218 q-27
rpe #	e-108 g-54 h-26 i141 j-27 m-38 p117 q63
rpe $	h100 l-43
rpe ?	a-28 g69 h-52
rpe _ #	g-25 i82
rpe _ $	a-115 e-32 f-39 h-56 i148 p41 q78
rpe _ and	p36
rpe _ i	i-56 p58
rpe _ in	f52 h-38
rpe _ just	f54 h-31
rpe _ soreness	g33 h-33 i28
rpe _ squats	a31 i-31
rpe _ this	a47 i-45
rpe and	f25 j-34
rpe for	g24
rpe should	p48
rpe to	h84 p43 q-52
rpe was	p61
rubbish	a58 e-30 f-34 q32
rubbish _ $	f-34 q50
rubb~	a63 e-36 f-34 q32
rugby	a-25
rugb~	a-25
ruin	h48 i-32
ruin _ $	h59 i-32 j-25
ruin it	h29 j-27
ruin knees	h33 i-29
ruined	a-44 i40
ruin~	a-44 i40
rule	a-29 g-40 h113 l-38 o-41 p-28 q136
rule $	a-29 h93 q-38
rule _ no	q33
rule _ that	l-27 p-28 q76
rule was	l-27 p-28 q55
run	a325 b-69 c-25 d-52 e198 f-147 h49 i-357 j442 k-110 l101 m-97 n-67 o-28 p-113 q-28
run !	l24
run #	a-74 e93 h-46 i-56 j98 l-27 m35
run $	a142 c-42 e39 h136 i-54 j-35 l-267 q95
run /	a-90 e74 j27
run :	j29
run ?	a279 e-43 h-64 i-25 j-38 l-43
run _ !	l24
run _ #	a56 e-51 i-61 j63
run _ $	a311 h-85 j-40 l-89
run _ :	a-28 e28
run _ ?	a371 e-41 g72 h-116 i-41 j-77 l-131
run _ a	a-96 h65 l56
run _ actual	a27
run _ after	a-56 h-45 j101
run _ all	a-30 l37
run _ am	j36
run _ are	a-37 l39
run _ back	l52
run _ bad	h30
run _ bakery	a-52 l73
run _ before	j25
run _ better	a34 j-34
run _ by	l72 n-34
run _ day	h56 q-62
run _ dishwasher	l38
run _ do	a-25 h47
run _ doms	h33 l-32
run _ fine	a-52 e31
run _ for	j26
run _ got	a-42 j31
run _ gym	a-33 j95
run _ help	a38
run _ hour	a-69 j87
run _ i	a-105 j27 l47 o42
run _ idea	h33 j-33
run _ in	a-36 e54 l-28
run _ is	a51
run _ it	h87 j-39
run _ k	a-37 e40
run _ last	a-30 e64
run _ leg	a25
run _ legs	a-96 h29 j118 q-31
run _ lift	j27
run _ lightheaded	a-25 e29
run _ mark	a37
run _ me	j27
run _ min	a-30 e26 m35
run _ morning	a72 j-31 l-36
run _ my	a-89 e41 g-25 l101
run _ nah	a24 j-24
run _ normal	a24
run _ not	a42 j-24
run _ now	e32
run _ of	a-29
run _ off	a62 e-27
run _ ok	e-46 j66
run _ on	l24
run _ or	a138 e33 h-26 i-29 l-80
run _ order	j25
run _ pain	h68 l-56
run _ past	a-51 l71
run _ pm	a41 i-62
run _ progress	a-38 e41
run _ run	a-95 e-40 j24 l129
run _ says	a59
run _ sore	a-24 h44
run _ squat	i-54 j88
run _ squats	j33
run _ that	h-43 j32 l26
run _ the	a34 e-50 l40
run _ them	a-36 l36
run _ to	a26 h27
run _ today	a65 l-57
run _ tonight	a52 l-42
run _ walk	a-53 e80
run _ with	c31
run _ work	a78 j-27 l-50
run _ yes	a45 l-32
run a	a-102 l130
run after	h36
run again	a-49 c31
run and	a-130 e94 i43 j59
run at	a56 e-58 i-25 j27
run b	a-67 j102 l-31
run because	a-33
run before	j104 l-64
run between	a-30 j33
run bye	a-48 l48
run can	a-45 j39
run check	a-28 e56 l-28
run done	a27
run down	a24 e-24
run feel	e24
run feeling	a-51 e76 f-25
run feels	a-39 e39
run first	a-122 j187
run for	l54
run forrest	a-64 e-40 l130
run have	a40 e-29
run head	a39
run home	a75 e-47
run how	h62 j-47
run i	a27
run in	h30 j-32 l41
run is	a43 e-24
run it	a64 e-48 j-38 l80
run later	a62 l-25
run legs	a40
run me	a-53 g-25 l114
run my	l34
run next	a41
run no	l-28 o45
run now	a141 j-39 l-29 m-27
run of	e-44 j-27 l85
run ok	a33 l-29
run on	a-51 e47 l31
run or	a89 h-76 j55 l-26
run pm	i-24 j48
run python	a-40 l57
run quads	a-99 e99
run question	a37
run right	e32
run same	h-24 j35
run since	e26 j-39
run still	h30
run supposed	h27
run that	l33 n-34
run the	a-67 e34 j-54 l109
run then	a-49 j68
run this	j-30 l28
run through	a-86 e48 h56
run til	a44 m-29
run to	a49 e-64 l31
run today	a175 j-36 l-103 q-27
run tomorrow	a50
run tonight	a29
run what	h47
run when	a33 h-38 o42 q28
run with	h72 j-41
run yes	a58 j-26
run you	a49
runing	a-54 e73 i-49 j82 l-45
runing $	a-38 j82 l-40
runi~	a-54 e73 i-49 j82 l-45
runner	e-31 h34 j-44 l81 q-39
runners	a-41 e-39 h207 l-70 q-31
runners $	h75 l-46
runners _ $	h46 j-34
runners knee	h65
running	b-73 e310 f-61 g-36 i-152 j127 k-66 l77 m-90 p-28 q32
running #	a-56 e71
running $	a-76 e114 f-47 h49 k-30 o-37 q50
running ?	a32 h-55 j47
running _ #	a-31 e42
running _ $	a43 e-55 j74 k-29 m-38 o63
running _ ?	e-32 j-26 l71
running _ a	a-43 q44
running _ after	h52 j-41
running _ allowed	a40 l-28
running _ and	a-53 e53
running _ are	a-30 e30
running _ at	a24
running _ do	j34
running _ feels	a-47 e47
running _ for	a-83 h57 l54
running _ fumes	a37 e-40
running _ k	a-24
running _ lifting	h-129 j97 k68
running _ mayor	l25
running _ meeting	a-32 l60
running _ my	a-74 e27 l85
running _ not	a28 e37 l-32 o-26
running _ now	a-50 e135 h-24 m-43
running _ of	e-42 l58
running _ off	e-29 j42 o27
running _ on	a29
running _ out	h24
running _ squats	h38 j-35
running _ the	a32 e101 h-28 l-89 q-31
running _ this	e25
running _ today	a51
running _ tonight	a27
running _ which	j28
running _ work	a69
running _ yes	a107 h-53 l-41
running _ your	h29 j-24
running a	a-32 e-25 l59
running after	h-27 j62
running again	e-33 h-39 l87
running and	a-61 e74 h-39 j45
running anyway	a-77 e77
running did	a33
running economy	e-44 h120 l-65
running fever	a24
running for	a-32 e38 h-42 l59
running good	a-57 h70
running in	a-31 e50 h26 l-25
running is	a37 e-27
running late	a-78 b-30 e-45 h-31 l168
running legs	a-30 e87 h-38
running lol	a75 l-73
running now	a-54 e61 j34 l-26
running ok	a-61 e62
running on	a53 e-27 h-47 l38
running or	a43 j-33 l-28
running out	e-42 l58
running right	a-50 e127 m-43
running straight	a30 e-45 j31
running to	a42 l-25
running today	a86 i-25 l-29
running w	e38
running with	a-56 e95 h31 l-32
running yes	a-26 e-24 j60
runny	a46 l26
runny nose	a46
runn~	b-80 e216 f-108 g-36 h305 i-162 j55 k-78 l113 m-90 p-28 q-65
runs	c-35 d-43 f24 h60 i-57 j206 k-42 l33 m-32 p-29 q-49
runs #	j62
runs $	d-28 f40 g-29 h34
runs _ $	h34 l-38
runs _ me	j29
runs _ or	a32
runs _ than	l31
runs _ that	a74 l-25 m-32
runs _ thing	l29
runs _ you	g27
runs after	a56 l-25 m-32
runs did	g27
runs faster	l29
runs go	j32
runs in	a-42 l73
runs is	j30
runs this	l49
runs you	g70 l-40 q-30
rush	a37 m-40 p48
rusty	a98 e-30 k-27
rusty and	a28
rust~	a98 e-30 k-27
s	a-51 c-24 g55 h41 i39 k-26
s _ #	a-43 i24
s _ $	c-24 g59
s on	e-28
sad	g-30 l41
saddle	a59
saddle _ feels	a44
saddle area	a44
sadd~	a59
safe	a77 e-41 f38 h37 l-61
safe ?	e-26 h64
safe _ $	e-26 h64
safe _ go	a30
safe _ you	f39 l-33
safe to	a50 h-27
safe with	f39 l-33
said	a-83 b43 c-47 h-56 i-58 p98 q170
said #	i-34 p97
said _ $	b47 c-44 i-30 p25 q33
said _ but	a-26 p38
said _ last	i45 p-24
said _ not	a88 h-37 i-40 k62 p-50
said _ to	g30 q-37
said absolutely	a88 h-37 i-40
said go	q63
said i	p33
said my	q25
said no	g30 l-26
said squats	l29
said yes	q50
saka	l34
saka $	l34
salt	a-75 f-40 h246 k-48 l-64
sam	c-46 k168 l-52 m-43
same	a-39 h-30 i-58 j194 k-35 l46 o-31 q24
same _ $	a33 i-42 j30
same _ :	j40
same _ how	a-27 j27
same _ what	j30
same day	h-25 i-45 j109
same evening	j52
same session	j24
sand	a-25 e49
sand is	e40
sandbag	i30
sandwich	a-45 h-38 j45 l38
sandwich $	h-38 l41
sand~	a-64 h-47 i30 j45 l38
sat	a127 e-93 f-29 h-32 i60 j71 l-27
sat $	a40 i-50 l28
sat :	a-24 i63
sat _ #	i24
sat _ $	i38 l-25
sat _ a	e37
sat _ my	a25
sat _ squats	a-27 j33
sat _ sun	j55
sat and	j30
sat down	a50 e-33
sat long	j41
sat morning	i35 l-25
sat on	a-28 e45
sat so	a-35 j42
saturday	a-24 e-29 f-43 g25 h-63 i95 j38 k-28 m-26 p94 q-48
saturday #	i-35 m-26 p62
saturday $	p89 q-40
saturday :	i28 p-28
saturday _ $	f-26 l50
saturday _ ?	a-38 j38
saturday morning	i27
saturday night	i37
saturdays	c-30 g38
saturdays $	c-30 g38
satu~	c-30 e-34 f-48 g62 h-66 i88 j55 k-28 m-26 p94 q-48
sauna	a-36 i40
saun~	a-36 i40
save	a-25 b74 c-32 d172 i56 j-28 k-27 l-91 o-57
save _ leg	i63
save _ to	b-27 d139 k-27 l-53
save a	i41 j-25
save all	d51 k-27
save my	i30
save this	b26
saved	b-29 c24 d28 i-32 l31
save~	b-29 c24 d28 i-32 l31
savi~	k54 o-34
saw	e-54 g-25 h56 i59 m-24
saw god	i28 m-24
saw on	h46
saw stars	a40 e-32
say	a186 b-43 h-63 j31 l-59 m-81 o-49 q82
say #	a51 k24 m-27 p47
say $	i29 l-34
say ?	a-27 e59 q-30
say _ $	a92 e69 f25 i-36 l-94 m-54 o-62 p37 q70
say _ soreness	a36
say _ the	a26 l-34
say _ to	g36 q-30
say _ what	a59 l-29
say _ you	a39
say i	a28
say it	a66
say my	a-37 g27
say no	e57 f36 g32 l-38 o-24 q-33
say rest	a-27 q41
say run	a31
say six	a24
say so	o42
say squat	l46
say the	a-28 l64
say yes	a163 l-79 q-51
saying	q32
sayi~	q32
says	a135 d-42 e29 l-131 q55
says #	a-43 e42 h34 q-26
says _ $	a53 c-37 d-42 e28 l-27 q94
says _ am	a36
says _ first	j25
says _ h	a-28 h45
says _ head	a39
says _ k	a-32 e33
says _ legs	a48
says _ should	p41
says _ you	a-31 e58 q-25
says i	l-32 q44
says my	c29
says no	a31
says run	a47 j24
says who	d-42 l-40 q101
scale	a84 e-32 f57 k28 p-28 q-24
scale _ #	a29
scale _ $	f46 p-28
scale of	a28
scal~	a84 e-32 f40 k28 l-39 p-28
scam	h95 j-26 l-65
scam $	h95 j-26 l-65
scary	a24 e-39 l67 o-25
scar~	e-37 l67
schedule	j31 n32 o-32
sche~	a29 e-29 j31 n32 o-32
school	a36 h-27 i34 m36 o-35
school _ $	a-31 m50
school _ done	a27
school gates	a-25 l25
school run	m62
scho~	a36 h-27 i34 m36 o-35
sciatica	a74 f-44 h76 i-30 l-73
scia~	a112 f-44 h76 i-50 l-75
science	h232 i-71 j-31 l-98
science $	h196 i-89 j-39 l-57
science _ that	h-48 q48
science behind	h-48 q48
scie~	h232 i-71 j-31 l-98
score	j-56 l70
scor~	a-30 i-28 j-56 l129
scrap	a-31 b133 c61 e-28 m-30 q-37
scrap _ $	b134 p-97 q-37
scrap _ question	b32
scrap that	b101 p-43 q-37
scrap the	a-31 k24 p53
scrap this	b54 m-30
scratch	i-42 p73 q-34
scratch _ $	b39 q-34
scratch that	b39 q-34
scratchy	a40 e-28
scra~	b155 c77 d-27 e-65 i-55 m-30 n-28 p83 q-70
screamed	a49 e-26
screaming	e62 l-42
screaming #	e24
screaming _ $	a26 l-26
scre~	a83 l-62
scroll	g71 p-41
scroll _ to	g45 p-41
scroll back	g71 p-41
scro~	g71 p-41
scrub	c114 d-30 g-44 l-31 p30 q-28
scrub my	c65 g-44
scru~	c114 d-30 g-44 l-31 p30 q-28
season	b-42 k31 l63 n-53 o53
season _ the	b-42 o69
seas~	b-42 k31 l63 n-53 o53
seat	a41 b31 f-25 l-31
seated	a-27 i65
seattle	e-35 k62
seat~	a-27 e-52 i49 k62
sec	a29 b-41 k-28 l-81 m288 o-69
sec $	b-41 k-28 l-81 m290 o-50
sec on	i24
second	b78 e28 h35 l-53 o-41 p31 q-56
second _ $	o-25 p41
second _ is	a27
second _ the	h28 l-24
second day	a53 h47 l-60
second one	o-25 p41
seco~	b78 e39 h27 i-30 k27 l-53 o-41 p29 q-58
see	a-80 c-42 d-41 g154 k-45 l146 m-27 o-28
see _ doctor	h24 l-44 q44
see _ old	f50 l-26
see _ tomorrow	l26 m-26
see a	h24 l-44 q44
see my	c-42 d-73 f64 g121 h-31 l-34
see you	l80 m-26 o-24
seeing	e48 i-56
seeing _ $	a25
seeing double	a25
seeing sparkles	e49 i-49
seei~	e48 i-56
seen	a-32 e-24 i43 l32
sell	l54
send	c-65 d232 f-58 h-26 j-35 m-37 q-24
send _ $	d90 i24 k-41
send _ ?	a28
send _ a	d32 l-27
send _ my	c-30 d37
send a	d39 l-40
send it	a40
send me	d67 l-27 o28
send the	d27
sending	b-47 l-33 o65
sending me	b-47 o65
send~	a-34 b-47 l-33 o65
sense	o-41 q87
sense i	a-36 q36
sensible	i-29 j62
sensible ?	a-40 j51
sensible _ $	a-40 j51
sens~	e-25 i-29 j55 o-41 q80
sent	f46 h-46 p25
sent~	a-29 e29
separate	j43
sepa~	j43
september	a-35 g141 h-37 l-46
sept~	a-35 g141 h-37 l-46
sequence	a-39 i-34 j141 p-34
sequence ?	a-36 j51
sequence _ $	a-36 j51
sequ~	a-39 i-34 j141 p-34
series	i61
series $	i61
serious	a-70 h87 j29 l-27
serious $	a-36 h87 l-27
seriously	f-28 h-28 q56
seri~	a-82 e-30 f-31 h59 i70 j29 l-51 q70
server	c53
servers	c24
servers $	c24
service	h-30 n33
serv~	b-63 c78 f-52 h-57 k-48 l229 o-41
session	a-30 b29 e-113 f-48 h-42 i171 j81 k-99 l128 m-45 p26
session $	a-46 f27 g59 h26 i42 k-31 l-54
session :	a-29
session ?	a36 l33 m-24
session _ #	a27 i-29 k-35 l64
session _ $	i100 l-58 m-24 p-25
session _ ?	a61 e-27
session _ not	b32
session _ the	e33 i-34
session at	h-39 i-36 l95
session complete	i27 l-27
session expired	f-75 l118
session on	a68 e-27 i-30
session to	p30
session was	l-43 p54
sessions	a-61 d-36 g72 h53
sess~	a-92 b29 c-34 d-58 e-113 f-48 g95 i164 j88 k-99 l121 m-45 p26
set	c-30 e-59 f-51 h-75 k270 l163 m-27 o-69 p-61 q-50
set $	l-29
set ?	a-30 e34
set _ $	a-52 e33 h-56 k76 l67
set _ a	a38 l-44 n27
set _ rdls	i30
set _ squats	a26
set _ table	k-36 l76 o-24
set _ timer	l45
set _ to	k88 l-37
set _ up	k-26 l39
set a	k-25 l31
set goal	k31
set it	k75 l-36
set me	a34 l-31
set my	f-26 k110 l-54
set of	e-34 i60
set on	a30 l-30
set that	k91 l-44 p-26
set the	k-58 l67 o-24 p30
set to	k53 l-51
set up	n39
sets	a-95 e-90 g-37 h25 i163 k-25 m59 p63
sets #	m59
sets $	i41
sets _ min	i-59 m59
sets _ rdl	h24
sets forgot	i29
sets of	h27 i25
setting	f-39 k139 l-46 o-42
settings	f81 g-99 h-26 k214 l-66 q-34
settings $	g-99 k250 l-48 q-30
sett~	b-34 f42 g-99 k353 l-112 o-42 q-34
seven	a90 h-32 i-38 j-33 k72 l-29 m-37 n31
seven $	a28
seven _ a	a48
seven _ the	m-29 n41
seven and	a45
seven in	m-29 n41
seve~	a94 h-35 i-38 j-34 k72 l-29 m-37 n31
sgt	a30
shade	m24
shad~	m24
shake	h24
shakeout	a108 e27 f-40 g-33 i-25 j34 l-63
shakeout ?	a98 f-40 g-33
shakeout _ $	a141 f-40 g-33 h-26
shakeout _ a	a24 l-24
shakeout ok	a28 h-25
shakes	m25
shakes and	m25
shaking	a36 i-47 o51
shaky	a28
shaky hands	i33
shak~	a195 f-40 g-33 h26 i-70 l-86 m24 o51
shall	a29
shall i	a29
shal~	a29
shame	i24
shame $	e-26 i24
sham~	i24
shape	a29 k-27
shap~	a29 k-27
sharp	e52 h-34 j-44 k76 l65 m-45 o-69 p43
sharp $	k107 m-51
sharp _ #	e33 k-29
sharp _ $	a-24 k55
sharp _ in	h31 k-36
sharp _ it	p31
sharp at	k-29
sharp pain	a24 l-51 m-24 p48
sharp stab	k-26 l44
sharp suit	l57 o-41
sharp thing	h34
shar~	a-31 e62 h-34 j-46 k76 l84 m-45 n-24 o-69 p41
shattered	a191 b-27 l-75 o-62
shattered $	a191 b-27 l-75 o-62
shat~	a191 b-27 l-75 o-62
she	a-64 l129
she _ #	i24
she _ $	l48
she _ me	l45
she _ running	l25
she _ to	a-30
she is	a-51 e28 i24 l25
she left	l45
she runs	h58 l-41
she wants	a-30
sheet	a-43 f194 h-48 l-46 q-41
sheets	d35
shee~	a-41 d35 f194 g-38 h-48 l-52 q-41
shell	a25
shell _ right	a25
shell be	a25
shel~	a34
shh	k-56 l-53 m205 n-41
shift	a49 e-41 i-53 k124 l63 n-38 o-31
shift $	i-30 l78
shift _ #	k33 m41 n-37
shift the	k31 m-31
shifts	k46 m-24
shif~	a49 e-41 i-73 k176 l63 m-44 n-39 o-31
shin	a46 g38 k-55 m-24 p30
shin $	c28
shin _ $	a-25 h75
shin _ a	h-32
shin _ hurts	a-49 e48
shin _ in	a-25 g25
shin _ like	e-28 h25
shin _ on	q27
shin _ one	a47 l-38
shin _ sized	a31
shin _ to	k-24 p55
shin bone	a-56 e48
shin has	a-44 h-32 i44
shin i	a28
shin splints	a53 e-30 h80
shin thumb	a31
shins	e-24 i44 p28
shiny	a77 h-25 i-30
shiny _ the	a27
shiny and	a32 i-30
shin~	a69 e-33 i27 p33
shit	a45 l-24
shivering	a61 h-28
shivering in	a-42 e35
shivering under	a81 e-25 h-26
shivers	a38 e-46
shivery	a41 h45 q-46
shiv~	a140 e-73 m25 q-56
shoc~	a53
shoes	a124 e47 i-39 k-34 l43 p-66
shoes $	l59
shoes _ !	l42 p-25
shoes _ ?	a71 e-44 l-27
shoes sore	a-35 e90 p-40
shoe~	a124 e47 i-39 k-34 l43 p-66
shook	i31 l-25
shooting hoops	l33
shooting pains	a36 l-24
shops	l33
shop~	i27 l33
short	a58 e30 h-57 l-41
short $	e28 h-26 l-26 q26
short ?	a-31 e37
short _ $	a-28 e33 h-27 j28
short _ ?	a52
shorter	g-39 k112 p-31 q34
shorts	a-35 j-26 l89
shorts $	l24
shor~	e51 g-42 h-89 k83 l48 p-46 q56
shot	e58 i-38 l-27 p37
shot $	a-50 e77
shot from	a44 i-28
shot of	l-26 p45
should	b-49 d-24 e142 g-76 h70 i-96 j104 k-33 l-33 m-44 o-38 p122 q-37
should _ #	a-57 h-24 p102
should _ be	a49 e-51 j34
should _ been	i-31 p43
should _ bother	a92 b-29 e-63
should _ first	j25
should _ give	f45 l-26
should _ go	e-45 h-32 j59
should _ run	h81 l-85
should _ stop	e24
should _ swap	j33
should _ take	a43
should _ train	g-33 h56
should _ turn	a-45 e45
should _ wait	a70 i-24 j-24
should _ worry	h31
should a	e-24
should be	a-53 h-25 p56
should cardio	h-63 j77
should come	j25
should have	i-31 p43
should i	a169 b-49 d-24 e152 g-36 h-121 i-25 j31 k-28 l72 m-44 o-34 p-57
should not	h54
should one	g-33 h65 j-31
should people	h40
should say	a-27 p78
should you	h101 j-45 l-56
shoulder	l66
shoulders	i30
shouldve	p43
shouldve _ #	p43
shou~	a29 b-49 d-24 e106 g-76 h55 i-88 j102 k-44 m-58 n-31 o-38 p165 q-55
show	a-77 c-54 d-42 f38 g340 h-34 i-25 k85 l-128 n-40 p-63 q75
show $	g-26 l62
show _ $	f-46 g174 l-71 q-38
show _ in	g-34 k34
show _ my	d-56 g56
show _ the	f89 g-73 h41 i-36 l-28
show _ working	g-39 q93
show _ you	f25 g24 q-30
show distances	g-34 k34
show me	d-42 f79 g74 l-28
show my	a-30 g51 k43
show the	p-24 q46
show us	g39
show your	g-39 q93
shower	a34 i-27 j-71 l24 m83
shower $	a48
shower _ $	l-53 m77
show~	j-71 m82
shred	c88 d-68
shredded	i39
shre~	a-39 c157 d-105 h-34 i39
shri~	h67
shuffle	a25 e51 h-31
shuffle ?	a34
shuffle _ the	a26
shuffling	a-27 e62
shuf~	e113 h-31 i-43
shuld	j24
shuld i	j24
shul~	j24
shush	g-42 h-36 l-68 o178
shus~	g-42 h-36 l-68 o178
shut	b-61 d-38 k-24 l-40 o223
shut _ $	b-61 d-38 o94
shut _ for	k-24 l-29 o71
shut it	b-61 l-70 o161
shut up	d-38 k-24 l30 o50
sick	a28 c-28 e94 i71 k-82 m-58 n-25 o70
sick _ $	a-25 k-36 l93 m-47
sick _ a	a78 l-68
sick _ am	a-32 c-28 e93
sick _ session	e-30 i87 l-53
sick and	o42
sick beat	a-25 l100 m-47 o-27
sick of	k-35 l38
side	a39 g-28 i80 j-30 p-39
side $	h-39 l70 p-25
side _ #	e32
side _ ?	a33
side _ my	a-42 e55
side stitch	a-27 e32 h25
sides	e31 h45 i-25
sides _ the	h47
side~	a-28 e48 h45 i-25
sign	a-86 g-28 h29 n80 o70 q-45
sign $	a-31 l59 q-44
sign _ up	g-28 n68 o-25
sign me	g-28 l-55 n80 o36
signal	l-28 m51
signed	a32 o-26
signs	a-74 h180 k-25 l-37
signs _ a	h38
signs _ overtraining	h41
signs of	a-24 h84 l-37
sign~	a-35 g-28 h176 i-26 l-65 m51
silence	e-26 l-59 m-27 n58 o136
silence $	e-26 l-59 m-27 n-77 o234
silence _ $	n138 o-131
silence please	n135 o-97
silent	k-51 o97
sile~	a-37 e-32 k-66 l-62 m-27 n58 o233
simply	a82 f25 l-51
simp~	a72 f25 l-51
sin	a-34 j32 o29
since	a194 c36 g40 j-110 k46 l-59 n-33 o30 p-46 q-33
since #	a-37 l50
since $	a-144 e-44 i188 p41
since _ #	a-30 e47
since _ $	a-64 g62 h30 j29 k28 o-26 p-26 q-69
since _ at	a25
since _ day	a-27 h26
since _ deadlift	a28 i-28
since _ gym	a45
since _ i	a-29 h30
since _ last	a37
since _ leg	a40 i-25
since _ legs	a33
since _ lunges	i37
since _ minutes	a-55 e55
since _ morning	l-37 o34 q60
since _ mornings	a39
since _ on	e43 j-39
since _ press	a30 h29
since _ run	a45 l-27
since _ training	a25
since deadlifts	a65 h-50 i-24
since deads	a38 i-46
since hacks	e29 i-29
since leg	a49 h30 i-54
since legs	a72 j-40
since lunges	a46 i-26
since monday	a-38 g41
since morning	a39
since my	i72
since squats	a47 e47 h62 i-63 q-46
since that	a58 i-28 l-27
since the	a152 c29 e-25 i-61 n-29
since this	l-37 o34 q60
since tuesday	g-28 h36
since yesterday	a-53 j30 k24
sinc~	a194 c36 g40 j-110 k46 l-59 n-33 o30 p-46 q-33
sing	b-24 d-26 f-69 l221 o-49 q-32
sing $	b-24 f-69 l181 o-49 q-32
sing _ a	d-25 l39
singapore	f-27 k96 l-46
singing	a86 l-43
singles	p-25
sing~	a109 e-27 f-27 i41 k93 l-89 o-44 p-28
sir	a41 f25 h-48 i-34
sir $	f25
sir _ i	a25 i-25
sir kindly	a25
siri	l50
sissy	i33
siss~	i33
sister	h43 k-38 l52
sister has	h34
sist~	h43 k-38 l52
sit	h25 i62
sit $	l34
sit _ $	a-46 e27 h34
sits	e-39 i159 l-51
sits and	a27 i31 l-26
sits at	a33
sits for	i31
sitting	a93 i-46
sitting _ #	a36 i-36
sitting _ the	a-28 e26 k-31 l33
sitting in	l33
sitt~	a93 i-46
six	a87 e92 g-86 h-34 i96 j-44 k62 m-26 p-87
six $	a137 e36 g-80 h-30
six _ $	i102 l25 p-85
six _ a	a25
six _ the	k62
six and	a31
six effort	i45
six in	k62
sixt~	e25
size	a67 e-63 l-37
size _ a	l-31
size _ on	a25
size _ the	a29
size of	i25 l-37
sized	a30
size~	a41
ski	l38
skin	a35 e25 i-30
skin _ and	i-30
skin on	a27
skip	a45 b114 d-35 g-52 i-43 k-49 l25 m73
skip $	b38 j28 k-25
skip ?	a65
skip _ $	a50 b130 d-35 g-30 m-50 q-41
skip _ last	e28
skip _ now	k-24 l-30 m119 o-54
skip _ questions	b54 o-27
skip a	h33
skip for	k-24 l-30 m119 o-54
skip it	b79 g-28 m-38
skip the	b54 e28 m-24
skip this	d-35 m-26 o103
skip todays	m50
skipped	a40 e-46 i-56 l171 m-28 p-41
skipped _ $	a-26 e26
skipped _ day	i-65 l94 m-28
skipped _ run	i43
skipped breakfast	a32 l-26 q28
skipped leg	i-65 l94 m-28
skipped the	a32 i-26
skipping	e62
skipping _ on	a37
skipping beats	e41
skips _ i	a40
skips when	a40
skip~	a33 h-29 i-62 j-36 l173 m-28 p-35 q39
sky	h-30 l61 q-31
sky _ $	h-30 l61 q-31
sky blue	h-30 l61 q-31
slap~	a33
slate	c69 p-28
slat~	c69 p-28
sleep	a174 d-25 e-68 f-60 g75 h81 i-130 j-46 k-26 l-59 m-38 o53 p29 q72
sleep #	a96 e-52 i-24
sleep $	f-35 h44 j-24 l105 m-27 o-45 p28
sleep :	a46 i-29
sleep _ #	a68 i-29
sleep _ $	a-32 i25 l-140 o135
sleep _ decent	a27
sleep _ no	a26
sleep _ soreness	a-29 g81 h-41
sleep _ the	a-47 q40
sleep and	a-28 h91 i-34 q-32
sleep deads	a44 i-44
sleep for	h25
sleep is	a-92 q76
sleep was	a67 g-26
sleep what	a27
sleeves	a-28 i29
sleeves on	a-29 i29
slee~	a152 d-25 e-88 f-77 g76 h124 i-101 j-50 k-26 l-66 m-38 o53 p29 q71
slept	a249 h-59 i-91 k-48 l-55 m-25 p39 q98
slept #	a-61 e61 i-39 q60
slept _ $	a182 l-55 p-31 q-39
slept _ a	a30
slept _ ate	a-53 e24 q39
slept _ hrs	a-51 e27 q31
slept _ not	p59
slept decent	a31
slept fine	a28 e-24
slept like	a31
slept ok	a39 l-38
slep~	a249 h-59 i-91 k-48 l-55 m-25 p39 q98
slide	a30 e-30
slightly	a64 e-28 h-52 q37
slig~	a64 e-28 h-52 q37
slot	j98 q-35
slow	a108 e89 f-26 i-24 k-43 l-34 m-27 p-33
slow #	a43
slow $	a78 k-40 l27
slow _ #	a93 e-69
slow _ $	a-29 e35
slow _ ?	a-29
slow _ in	a-34 e34
slow _ of	a34
slow _ or	e26
slow down	a-98 e137
slow jog	a-54 e61 j24
slow mile	a50 e-50
slowed	a-63 e71
slowed _ a	a-37 e37
slowed to	a-48 e55
slower	a-78 e77 h95 l-48 o-26
slower $	h43 l-28
slower or	e71 h-27 o-26
slowly	b-49 e75
slow~	a-130 b-49 e223 h95 l-50 o-39
small	a29 e-24
smal~	e-31
smart	a25
smar~	a25
smashed	i56
smashed _ #	i32
smashed out	i32
smas~	e-24 i56
smiling	a28 j-42
smil~	a28 j-42 l29
smith	h88 l-88
smith machine	h88 l-88
smit~	h88 l-88
smth	a-28 e29
snack	h47 l-30
snac~	h47 l-30
snap	e71 l-32 p-25 q35
snap _ the	e40
snap in	e26
snapped	a-49 o31 p29
snapped _ the	i-25 p25
snappy	e35
snappy $	e35
snap~	a-49 e41 p29
sneezed	a37
sneezed and	a37
sneezing	a24
snee~	a61 i-25
sniffle	a25
sniffles	a31 e-28
snif~	a56 e-46
snooze	c-32 f40 h-37 i-39 k-54 m234 p-38
snooze #	a-25 l31 m56 p-38
snooze $	k-41 l-121 m195
snoo~	c-32 f40 h-37 i-38 k-54 m234 p-40
snot	a59 l-43
snow	a-24 e27
snoze	g-32 h-25 l-51 m196 n-50
snoze $	g-32 h-25 l-51 m196 n-50
snoz~	g-32 h-25 l-51 m196 n-50
so	a36 f-38 h-95 i48 j79 k43 l-125 m-68 n65 p-78 q146
so $	f-37 g-53 o42 q58
so _ #	a-46 h-26 i-29 n93 q25
so _ $	e88 g30 k-29 o-29 p-25
so _ :	a55 i-35
so _ before	a-43 k24
so _ can	a-25 e44
so _ first	a-24 j32
so _ hip	a27
so _ i	a80 f25 g-34 i41 j-47 l-42
so _ is	h-44 q70
so _ lunges	i28
so _ me	k27 l35
so _ my	e63
so _ on	a-24
so _ since	a-29 h46
so _ so	e61 g-29
so _ this	g58 i-26
so _ to	a24
so _ we	a61 h-29
so _ what	f24
so _ when	a-27 j33
so _ why	q38
so am	a28 i29 l-42
so ask	k61
so bad	a27 e40 g-29
so can	a41 j-25
so dark	a-29 h46
so do	f25
so far	a-91 e169 g105 i-26 l-54 o-29 q-24
so hard	k-28 l40
so help	l35
so i	i35
so is	e68 j-26
so it	a31
so like	f24
so many	h39
so much	a-25 e28
so no	a27
so put	k25
so run	j27
so running	a76 e-50
so set	k30
so short	a46 h-26 i-40 q26
so sore	a81 e-37 h55 q-79
so squats	a-32 j39
so what	f-24 h-51 q98
so which	a-28 j50
sock	a53 k-24
socket	a35 h31 k-24 l-29
socks	f-32 h50 l35
socks do	f-28 l27
sock~	a26 f-32 h81 k-26
sofa	a128 e-54 h28 i-53 j-49 l58 q-26
sofa $	e-46 h29 l63 q-26
soft	a96 j-30
soft _ $	a56
sold	c-25 d-59 i25 l84
solo	a37 e-26
some	a-73 f31 h34 i55 k-55 l92 m26 q-36
some $	q-24
some _ $	i-32 l112 m-47
some _ time	k-35 l-34 m79
some other	k-35 l-34 m79
somehow	a-69 e24 i-24 o69
someone	a31 i-34 l-27
someone who	a32
something	a64 i35 l-40 m-35 n-67 o-27 p61 q-28
something $	a60 f31 h52 l-85 n-63
something _ $	a73 m-37
something _ my	b25 e-41 k33 m26
something in	b25 e-41 k33 m26
something popped	e26
something snapped	a-51 p29
sometimes	h24
sometimes $	h24
somewhere	g31
some~	a72 e27 f37 h41 i-49 l-106 m-35 n-51 o41 p51 q-66
song	d-25 e33 h-54 l98
song $	d-25 l39
song _ $	h-49 l72
soon	a78 h-109 j81 l-26
soon $	a30 h-30
soon after	a-24 h-34 j58
sore	a257 c-43 d-40 e126 f-98 g36 h122 i-33 j-52 k-89 m-40 n-28 p-65 q-32
sore #	a293 h-32 i-128 k-24 l-49 m-28 p-38 q27
sore $	a314 c-43 d-40 e-40 h25 k-30 l-38 m-64 n-48 o40 q-90
sore :	a76
sore ?	a27
sore _ #	a39 l-30 p27
sore _ $	a-48 f-31 g-40 h43 i-33 l155 m-30 p-33
sore _ /	a53 i-53
sore _ ?	a-99 e109 p-40 q34
sore _ am	a38 e-28
sore _ but	a41 k-24
sore _ five	e29
sore _ i	e-25 g53 i26
sore _ it	a-25
sore _ k	a27
sore _ on	a-81 e34
sore _ run	a26 l-26
sore _ the	a25
sore _ yesterday	e32
sore ankle	e-25 q55
sore as	a27
sore at	e32
sore but	a-25 e25
sore from	a-30 e27
sore i	a39 e-41
sore legs	a-52 h60
sore lol	a72 l-72
sore not	a32
sore ok	a-25 e25
sore quads	a-25 h46
sore since	a-32 e31
sore sore	e32
sore spot	a-39
sore than	a30
sore to	m40
sore was	a-32 g53 q24
sore yet	a-32 e33
soreness	a170 c-24 f61 g179 h47 i-186 j-72 k-66 l-145 m-29 o-34 p95
soreness #	a161 e-63 h55 i-125 m-29 p84 q-24
soreness $	a-63 e-34 h187 l-80
soreness :	a84 e-32
soreness _ #	p-25
soreness _ $	a242 e-35 g-93 h72 i-104 l-27
soreness _ a	a70 h-48
soreness _ from	e32
soreness _ is	a-43 f28 p51
soreness _ not	a-71 p71
soreness _ now	e27 h-27
soreness _ ok	a30
soreness _ only	a-29 h-34 q73
soreness _ to	e27
soreness _ two	f27 h-25
soreness _ what	a25
soreness and	a-35 d35 h34
soreness climbing	e38
soreness for	c-24 f27 g40 h-25
soreness is	h-34 q34
soreness it	a-33 p51
soreness just	e27 h-27
soreness one	a33
soreness peak	h31
soreness scale	f42 h-52 k33
soreness should	a-26 p46
soreness two	a39
soreness was	a-73 q67
soreness went	e32
soreness whatsoever	a75
soreness zero	a87 g-47 h-26
sorer	h33
sorer _ day	h33
sorer on	h33
sore~	a165 c-24 f48 g197 h80 i-186 j-72 k-66 l-145 m-29 o-34 p95
sorry	b52 e-29 i-88 j-28 k-41 l113 p82
sorry #	p39
sorry $	b28 e-28 i-96 k-28 l100
sorry _ $	b-27 f-40 l79
sorry _ not	l-50 p65
sorry _ was	b77 l-56
sorry what	f33
sorr~	b52 e-29 i-88 j-28 k-41 l113 p82
sort	a51 f31 i-31 k25 l-29
sort of	a51 f31 i-27 j-25
sos	e28
soul	e26 i46
soul to	i26
sound like	h24
soun~	l35
soup	h-25 l29
soup $	h-25 l29
source	f-50 g-71 h-37 l-52 q233
source for	h63 q-34
sources	f-32 h167 j-50 l-25 q-51
sour~	f-82 g-71 h130 j-50 l-77 q182
spacing	j36
spac~	j36
spam	h-25 l-90 m-29 o158
spam $	h-25 l-90 m-29 o158
spamming	l-55 o62
spamming me	l-55 o62
spam~	l-55 o62
spanish	k92 p-24 q-24
spanish $	k74 q-24
span~	k92 p-24 q-24
spare	o-24 q36
sparkles	e54 i-49
spar~	e53 i-49 o-24 q36
speak	a-49 e80 k71 l-56 n-38 o44
speak #	a-44 e53
speak _ $	f-40 k31
speak german	k56 l-29
spea~	a-49 e80 k71 l-56 n-38 o44
speed	a-31 e100 i-54 j56
speed #	a-39 e39
speed ?	a-39 e50
speed _ #	j25
speed _ $	e74
speed day	i-29 j45
speed up	a-39 e42
speedwork	a73 e-30 j52 l-55
spee~	e68 i-57 j108 l-39
spent	a30
spen~	a30
spin	j38
spin class	j24
spinning	a-39 m34 o27
spinning $	a-50 m36 o27
spinning a	e27
spinny	a247 g-43 l-141 m-24
spin~	a209 g-43 l-142
spit	d27
spit out	d27
splints	a53 e-30 h80
splints $	h75
split	a-37 e-43 j162 l-71
split $	h51 l-39
split _ $	h45
split _ bulgarian	i28
split squat	h45
split squats	i45
splitting	l34
spli~	e-57 h85 i29 j161 k-35 l-44 q-34
spoken	k-30 l-39 o96
spoken to	k-30 l-39 o96
spok~	k-30 l-39 o96
spot	g24 h77 l-103 n31 q29
spot $	n32
spot _ my	g24
spotter	i28
spot~	f-43 h-130 i28 l197
sprain	h31
spra~	h31
spread	a25 h-31 j80 l-43
spreadsheet	a-31 d113 g-74 j34
spreadsheet $	d47
spreadsheet of	d61 g-60
spre~	d110 e-30 g-74 h-31 j113 l-27
spring	a32 e-31 j-35 l71
spring $	o32
spring fever	l71 o-45
sprint	e82 g-38 h-72 j54
sprint _ $	a60 h-41
sprint then	h-31 j30
sprints	a83 e-24 i-81 j112 l-52
sprints $	a57 h-54 j49 l-26
sprints _ $	a-27 h41
sprints _ leg	h41 l-26
sprints _ nah	a31
sprints _ the	a25
sprints before	a-24 j39
sprints or	a31
sprints today	h41
spri~	a95 e58 g-32 i-98 j131 k43 l-89 p-33
spuds	a-28
spud~	a-28
sq	i50
sq #	i50
squat	a-50 e-57 f-35 g88 h125 i105 j98 k-57 m-42 o-63 q-57
squat #	i39 l-32
squat $	l28 o-39 p69
squat @	a33 i-33
squat _ #	i30 j34 l-26 p-29
squat _ $	a-74 h67 i64 j34 o-39 p-26
squat _ from	a39 i-39
squat _ hack	p24
squat _ lunge	h-36 i41
squat _ pick	a25
squat _ run	i-25 j46
squat _ so	g29
squat _ squat	a-30 h-31 i117 l-26 o-39
squat _ the	p27
squat _ to	a34
squat but	i-24 p24
squat day	a-39 i34 j31
squat days	g86 i-47 j-56
squat for	p24
squat form	h99 i-53 j-47
squat in	l46 p27
squat max	i25
squat not	p34
squat pb	i46 l-39
squat pr	i37
squat rack	a35
squat rep	a41
squat rpe	i29 p-29
squat session	a-28
squat then	j37
squat to	a31
squats	b-34 e-78 g-58 h103 i230 j130 l-173 n-47 o-31 p77 q-53
squats #	a133 j-58
squats $	e-28 h91 i43 l-79 m29 n-27 p56 q-24
squats _ #	a32 e-31 h-39 i92 k-24
squats _ $	a75 i27 l-91 p-35
squats _ ?	h37
squats _ a	a-27
squats _ and	a-35 i30
squats _ before	a33
squats _ bridges	i-31 p31
squats _ do	a-24 h30
squats _ felt	i31
squats _ for	a24 i-30 l29
squats _ h	a46 i-46
squats _ hacks	i26
squats _ heavy	a48 h-25
squats _ his	h-42 l56
squats _ hour	k25
squats _ i	j36
squats _ intervals	j27
squats _ jog	j26
squats _ knees	h33
squats _ minutes	a29
squats _ morning	a41 e45 i-83
squats _ my	i26
squats _ night	a25
squats _ no	i31
squats _ not	i-30 p29
squats _ of	i50
squats _ or	a-32 j62
squats _ rdls	i37
squats _ rpe	p25
squats _ run	j30
squats _ still	h33
squats _ style	i28
squats _ sunday	e47
squats _ that	i-53 p55
squats _ the	a-32 i38 j33
squats _ this	a56 i-26
squats _ x	a36 i-42
squats _ you	h39
squats _ your	h64 j-27
squats an	k25
squats and	j60
squats at	a44 i44 j-30
squats before	j36
squats bulgarian	i28
squats can	h-47 j43
squats did	a62 i-42
squats done	i31
squats easy	i25
squats first	j29 l-26
squats for	a-27 i27
squats go	j36
squats i	a-52 h30
squats in	i-33 p55
squats it	i29 p-29
squats last	a25
squats lunges	i-81 p81
squats make	h47
squats never	i-25 p25
squats normal	h31
squats on	e47 h-49 i-43 l56
squats or	a-55 j89
squats pee	a30
squats quads	e44 i-26
squats rpe	i43
squats ruin	h32 i-29
squats run	a39 j-26
squats then	i28
squats this	a30 e45 i-61
squats today	a-62 i73
squats were	a83 h-25 j-39
squats which	i-26 j26
squats yesterday	i57
squatted	a91 i179 j-62 l-45 p-77
squatted $	i58 l-35
squatted _ #	e25 j-25
squatted at	e25 j-25
squatted yesterday	a29
squatters	k-25 l39
squatters _ in	k-25 l39
squatters moved	k-25 l39
squatting	i45 j29 l27 m-44
squatting $	a-28 j36
squa~	a35 b-47 d-32 e-157 f-59 h140 i505 j197 k-187 m-101 n-59 o-103 q-110
squeeze	a27 j-27
squeeze in	a27 j-27
squeezed	a31 m-25
sque~	j-27 m-25
sry	i-95 l34 p79
st	a-51 j68
stab	a97 e-69 k-36 l94 p-28
stab _ the	a28 k-26 l82
stab at	a71 e-70
stab in	k-26 l99
stabbed	a27 l31
stabbed _ in	l31
stabbed me	l31
stabbing	a44 h-26 k-25 l35 o-32
stabbing _ in	a-30 i30
stabbing in	a86 h-35
stabbing thing	a-30 i30
stabby _ in	a-24
stabs	a80
stabs me	a52
stab~	a130 c-26 h-32 j-31 k-33 l60
stack	a-39 j54
stack _ on	a-34 j40
stac~	a-39 j54
stair	a84 h-31 i-24
stairs	a162 e-41 h73 i31 l-103 p-33 q-24
stairs #	a30 i-30
stairs $	i39
stairs _ $	h56 i-49
stairs _ a	a65 l-41
stairs are	a77 l-65
stairs backwards	a33
stairs since	a33
stairs today	a-51 i53
stairs were	a37
stairs while	a-31 i39
stai~	a262 e-63 f-41 j-30 n-24 p-33 q-57
stand	a51 e-45 f-29 h31 j-28 o130 q-34
stand _ $	a-49 f-28 o124
stand for	f-29 h34
stand on	l26
stand up	m38
standing	e75
standing up	a25
stan~	a36 e30 f-29 g-32 j-32 o114 q-53
star	d-32 j-65 l99
star $	d-32 l35
stardate	l64 p-31
stardate #	l64 p-31
stardate _ $	l64 p-31
stars	i38 l-27
stars $	i24
stars _ the	a40 e-29
start	b91 c96 e-84 g-46 i-48 j40 k-30 l-49 n236 o-119 p-61 q-41
start $	a-27 c35 g-37 l-83 n103
start ?	a-32 e32 f36 h-88 j-24 l77
start _ #	k-32 n32
start _ $	b63 f-49 h50 j-26 k34 l46 n-68 o-30 q-37
start _ ?	f68 h-48
start _ again	a35
start _ check	n56
start _ daily	n49
start _ in	a53 e-38
start _ log	b49 p-44
start _ me	n88 o-51
start _ run	a-27 e27
start _ the	j53 l37 n-47
start again	e43 n52 q-37
start asking	n35 o-29
start checkins	b-25 k-32 n57
start from	c48 n-36
start line	a79 e-60
start of	a-38 e31 l76 n-53
start running	a35 h45 l-37
start the	e-29 n113 o-24
start with	j68
started	a-74 b32 e185 f91 g47 h-98 l-24 m-39 n-36 p-26
started $	b36 f33 h-46
started _ $	e-24 f64 m-39
started _ legs	e24 h-38 i38
starting	a-122 e128 l46 n-38
starting to	e128 l-57 n-37
starts	l27
star~	a-154 b58 c64 d-30 e159 f91 h-95 i-25 j41 k-56 l-95 m-50 n400 o-119 p-121 q-47
static	h28
stats	g255 h-50 k-27 l-102 q-48
stats $	g109 h-28 l-44
stats _ $	g146 l-40 q-48
stat~	a-44 g255 k-27 l-109 q-48
stay	a58 e-28
staying	k50
stay~	k50
steady	a101 e-26 i-30
stea~	a106 e-26 i-35
step	a57 d-36 e-38 h-36 i155 j-31 k-24 l-37 p62
step $	a81 i-42
step _ #	a-27 i35
step _ $	a-31 i41 o24
step _ in	i28
step _ on	i50
step _ this	a-25 i25
step _ with	i35
step up	e-24
step ups	a-48 d-24 e-67 i196 l-49 p61
stepped	a27
stepped _ the	a27
stepped off	a27
stepping	a38 e-32
stepping on	a24
steps	h24 m-33 p63
stepups	i28
step~	a24 e-24 i49 j-25 m-40 p63
sticks	a27
stiff	a92 e41 j-39 l-47
stiff $	a84 l-47
stiff _ a	a36
stiff _ the	a41
stiff and	a-31
stiff as	a34
stiffness	a-70 e87
stiffness $	a-27 e45
stif~	e128 h33 j-39 l-52
still	a84 d-29 e152 f-28 g53 i-43 j-86 k-39 l-79 m33 n37 p-24
still $	a35 i-42
still _ #	a-51 e28 i60
still _ $	a-98 d-24 g35 h-39 i75 m70 p26
still _ ?	a106 e-99 j-39 l29
still _ at	h33
still _ from	a44 e-28
still _ here	a-33 e40
still _ in	e27
still _ it	e51 g24 m-37
still _ k	a-51 e53
still _ my	a32
still _ no	q28
still _ on	a49
still _ out	a34
still _ seven	a32
still _ squats	a45 i-33
still _ the	a76 e-57
still _ to	a26
still a	e-27 q28
still asleep	e-47 g-30 m97
still at	e47 m-37
still do	h28 j-30 p32
still go	a43 e-41
still going	a-97 e137 g-31 i52 q-26
still got	g24
still hurts	a-25 g25
still jogging	e47
still moving	a-27 e85 l-43
still on	a110 e-76
still out	a-44 e50
still run	a33
still running	a-103 e125 h-38 l36
still sore	n26
still there	d-24 g50
still want	a44
stil~	a63 d-29 e173 f-28 g53 i-43 j-86 k-39 l-79 m33 n37 p-24
stings	q25
stings _ ?	q25
stin~	a34
stitch	e51 g-33 h42 l41 q-39
stitch _ my	g-33 l65
stit~	e51 g-33 h57 l41 q-45
stock	l36
stoc~	l36
stomach	a61 i-33
stomach _ since	a30
stomach bug	a33
stom~	a61 i-33
stone	a47 i-57
stone _ #	a42 i-42
stone cold	a57 i-57
stones	a-24 k24
stones _ pounds	k24
stones and	k24
ston~	a24 e39 i-57 k26
stoo~	a27
stop	a-220 b166 c-97 d-57 e213 f-57 h38 i-32 j-82 k-92 l120 m-64 n-53 o344 p-84 q-26
stop $	b-208 e154 h29 k-32 l-153 o291 q-30
stop ?	a-74 e128 h-31
stop _ #	a-59 e67
stop _ $	a-65 b93 c-114 h24 j25 l87 m-49 o65
stop _ a	o63
stop _ about	o51
stop _ am	b38
stop _ button	b53 p-49
stop _ daily	f54 o-27
stop _ for	h-33 l81 o-48
stop _ form	b47 o-30
stop _ go	a-28 b42 e99 l-45 o-34 p-26
stop _ i	b44 k-45 o38
stop _ in	o39
stop _ me	a-26 b50 h-25 l-116 o172
stop _ messages	c51 o-49
stop _ miles	l45
stop _ my	b-45 o30
stop _ not	l32
stop _ now	l81 o-72
stop _ on	o29
stop _ please	e62
stop _ the	a44 j-39
stop _ this	b29 e24 o-35
stop _ you	l57 o-56
stop and	b-36 l93 o-58
stop asking	b171 h-25 l-27 n-41 p-26
stop at	a51 e24 j-41
stop checking	n-32 o69
stop checkins	o31
stop for	h-26 o70
stop i	b51
stop is	l45
stop it	b102 h32 o-111
stop me	h-38 l63 o-61 q56
stop messaging	l-32 o48
stop my	a45
stop now	b-50 e-46 o98
stop or	a-55 e87 f-31 l25
stop pinging	k33
stop reminders	o30
stop running	e61
stop sending	b-47 o68
stop stop	b88 l-89
stop texting	k-30 o68
stop the	b-43 c51 f54 l-31 n97 o-113
stop this	b225 e-34 l-55 o-136
stop until	o66
stop wrong	b53 p-49
stopped	a-62 e175 i-50
stopped _ a	a-34 e48
stopped _ in	a27
stopped _ stretch	e24
stopped _ the	e59 i-49
stopped at	a-43 e106 i-49
stopped sweating	a34
stopped to	a-44 e54
stopping	a24
stopping me	q28
stop~	a-30 b-44 e165 i-44 l-190 n-35 o245 q36
stored	d27
storing	c42
storing my	c42
stor~	c43
straight	e28 j42
straight _ $	a43
straight _ leg	a-40
straight _ the	j31
straight after	a-29 j41
straight off	j42
straighten	a26
strain	a30 h78 i-25 l-36
strained	a-35 i27 o34
strained _ ankle	o30
strained _ in	a-29 i27
strained my	o30
strange	a-27
strapped	i28
strava	d28 e57 k-30 l42
strava $	d28 l54
stra~	a-29 d24 e90 h82 k-37 m-30 n200 o-200 q-28
streak	e-29 g241 h-70 l-79 q-27
streak $	g99 h-50 l-42
streak ?	a-32 g118 l-29 q-27
streak _ $	a-32 g118 l-29 q-27
street	a-30 e30 h-53 l83
strenght	j43
strength	a-26 e-26 h-24 i30 j35 k86
strength _ $	k41
strength please	k31
stress	f-24 h91 l-34
stress _ $	h42
stress fracture	h83 l-34
stretch	a-34 e32 h41
stretch for	h57
stretched	a-43 e55
stretches	g-28 h41
stretching	a-31 e-66 g-28 h223 j-38 o-52
stretching $	e-26 g-28 h121 i29 m-41 o-47
stretching _ a	a-30 i-32 m64
stretching before	a-25 h63 j-38
stre~	a-38 b-31 e-51 f-37 g150 h209 j25 k38 l-112 o-58 p-30 q-32
strict	q25
stride	a-51 e101 j-39
strides	b-36 e84 h88 l-32 n-47 q-35
strides _ $	h114 l-31 n-47 q-35
strike	a68 c-62 d-43 h37 l-49 p154 q-58
strike my	c-39 d-43 l-33 p142
strike that	p32
striking	a-24 e24 h34
strings	a37
stri~	a46 b-36 c-62 d-43 e187 g-28 h111 j-46 l-117 m-31 n-47 p143 q-30
stroke	a43 h61 k-35 q-32
stroke $	a72 h-40
stroke _ $	h42
strong	e40 l-38
strong $	k28
strong _ $	a49
stronger	h30 k44
stro~	a29 e35 h82 k26 l-63 q-32
stru~	a50
stuck	f54 j-58
stuc~	f54 j-58
stud~	j-35 k-39 l92
stuff	b80 c59 d24 f82 g-40 h-25 j49 l-51 o-92 q-64
stuff $	b80 c-28 f106 l67 o-37 q-61
stuff ?	h35
stuff _ $	h35 n27
stuff _ my	a25
stuff and	c24 q28
stuff no	q28
stuff off	c53 l-44
stuff to	d34
stuff up	a25
stuf~	b80 c59 d24 f82 g-40 h-25 i31 j44 l-51 o-92 q-64
stupid	a24 d-47 e-30 h-24 l86
stupid _ $	d-47 h-24 l88
stup~	a43 d-47 e-30 h-24 l86
style	i53
styl~	i53
sub	k38 l-29
sub #	k38 l-29
sub _ marathon	k38 l-29
subject	a-122 d58 i-26 l123
subject _ request	d58 i-26
subject access	d58 i-26
subj~	a-122 d58 i-26 l123
subscribe	g-47 l-54 n203 p-33
subscribe $	g-47 l-54 n203 p-33
subscription	b-69 c-27 o113
subs~	b-69 c-27 g-47 l-47 n203 o104 p-33
such	a26 e-29
such $	a26 e-26
suck	l140 p-50 q-87
sucks	a51 e-47
suck~	a51 e-47
sudden	a-82 e70 h34
sudden _ in	a-66 e25 h41
sudd~	a-82 e70 h34
suff~	e66
suit	l47 m26 o-42
suits	i-24 k62
suits better	k48
suit~	i-24 k62
sum	g54 l-52
sum up	g54 l-41
summary	a-38 g241 h-41 l-123
summer	l46
summer $	l46
summ~	a-28 g240 h-53 k43 l-101
sumo	i153 j-25 l-62 n-31
sumo #	a24
sumo _ easy	i74 l-30 n-31
sumo _ from	a-28 e28
sumo _ rpe	i31 p-27
sumo and	i50
sumo deads	a52 i-28
sumo pulls	i89 l-30 n-31
sumos	e-40 i50
sumos #	i28
sumo~	e-40 i50
sun	a25 c-28 e90 i-45 j40 l-28
sun $	l-27
sun _ out	a69 e-30 i-39
sun feel	a-62 e62
sun is	a46 e-29
sunday	a74 g60 h-44 k-30 l-44 p35 q-39
sunday #	a-34 j33
sunday $	a30 g65 h-34 i-48 o25 q-33
sunday :	a-30 i32
sunday _ #	i25
sunday _ $	a-35 i28 k-25 p31
sunday _ ?	a30
sunday _ saturday	l-27 p37
sunday _ the	a87 i-80
sunday afternoon	a-46 i54
sunday and	a-45 i51
sunday legs	a-34 j34
sunday night	k-25 p31
sunday not	l-27 p37
sundays	o37
sund~	a62 g60 h-45 k-50 l-32 n-37 o57 p35 q-39
sunrise	a28 j-26
sunrise $	i33 j-26
sunr~	a28 j-26
suns~	a27
sup	b-43 h-39 l171 o-45
sup $	b-43 h-39 l171 o-45
super	a48 e-40
supercompensation	h227 l-58 o-40 q-104
supercompensation $	h227 l-58 o-40 q-104
supe~	a40 e-43 h223 l-50 o-40 q-104
support	f208 l-78 m-38 o-48
supposed	a-74 e74 f34 h27
supposed _ be	a-38 e49
supposed _ do	a-25 e25
supposed _ type	f38
supposed to	a-74 e74 f34 h27
supp~	a-89 b-26 c135 e74 f240 g-27 h34 j-30 k-34 l-128 o-111
sure	a41 b-41 e-29 l52 o-75 q123
sure $	b-41 l73 o-48 q26
sure ?	l-52 q73
sure _ $	l-52 q73
sure _ is	a-36 l64
sure it	a-36 l64
surely	a63 i-30
surely _ $	a44 i-30
sure~	a63 i-30
surf	a40
surprisingly	e31 p-30
surp~	e31 p-30
survived	a-64 i63
surv~	a-64 b97 k-48 l47 o-38
sus	q48
suspend	h-48 k-46 l-69 o243
susp~	f-26 h-48 k-49 o236
svp	c-32 f166 l-77 o-35
svp $	c-32 f166 l-77 o-35
swam	a-40 i-36 l103
swam #	a-40 i-36 l103
swap	a-24 e-27 h-42 i-79 j75 k26 m-24 p130
swap _ $	a-33 j33
swap _ ?	j34
swap _ for	i-40 p63
swap _ tempo	a30
swap deadlift	i-31 p54
swap em	a-25 j25
swap the	h-25 m-24 p40
swapped	a-41 i34
swapped _ for	a-31 e28
swap~	a-55 i34
sway~	a43 e-27
swear	a38
swearing	a24 i-24
sweat	e43 f-24 h48
sweated	i31
sweating	a52 e-44 h27
sweating _ a	h28
sweating _ this	a27
sweating and	e-24
sweating in	a27
sweating out	h28
sweats	a38 m25
sweats and	a37
swea~	a135 e-45 f-24 h48 i25 j-45 l-43 q-24
sweet	a29 e35 i-34
swee~	a29 e35 i-34
swell	a44 h32
swelled	i-31
swelled _ $	a32 i-31
swelled _ and	a-25 h35
swelled up	i-31
swelling	h43 q37
swelling $	p28
swelling _ clicking	a27
swelling no	a40
swelling up	b25
swel~	a56 e-54 f-30 h90 i-63 j-35 l-24 q35
swimming	a28 j-40 m64 o25
swim~	a41 j-40 m63
swing	h-37 i41
swing $	h-37 i58
swin~	h-37 i41
switch	e-53 f-57 h-46 k145 l-65 n95 o50
switch _ $	d43 h-25 k36 o44
switch _ check	k-47 n100 o-53
switch _ km	f-29 k51
switch _ to	k61
switch it	n39
switch me	k48
switch off	k-37 o71
switch to	f-29 k79
switched	k37 l-62 o29
switched to	k37 l-62 o29
swit~	e-66 f-59 h-46 k169 l-127 n95 o79
swollen	a27 d32 e-75 h91 i-46 j-25 l-45 m36
swollen _ the	a51
swollen and	a-65 d24
swollen on	a42
swol~	a27 d32 e-75 h127 i-46 j-55 l-50 m36
swung	f-41 h-69 q125
swung it	f-41 h-69 q125
swun~	f-41 h-69 q125
sydney	k59
sydn~	k59
symptoms	a-28 h72 q-32
symp~	a-25 h72 q-32
syndrome	h100 l-54 q-29
syndrome $	h53 l-37
synd~	h100 l-54 q-29
system	l99 p-52
system $	c34
system _ $	c-41 f50 l57 p-37
syst~	l99 p-52
ta	b-31 g-24 h-25 l185 m-49 n-44
ta $	b-31 g-24 k-29 l127 n-34
table	a40 k-57 l100 o-24 q-29
tabl~	a40 c94 k-57 o-24 q-29
tabs	c-57 e-34 h32 l-32 n91
tack	a30 c-29 f-50 k243 l-130
tails	i-41 j43
take	a34 c-36 d63 e-65 g-28 i-91 n-30 o109 p181 q-33
take _ $	a42 e34 l-48
take _ back	q-29
take _ break	a-74 l-24 o118
take _ data	d70 f-24
take _ off	i-30 l-25 o81
take _ out	p26
take _ stab	a71 e-70
take _ the	i-29 p68
take a	a42 e-80 l-24 o97
take back	p91
take it	a-36 i-30 l83 o-30
take longer	h39
take me	a56 l-73 o78 p-30
take my	d64
take that	o-24 p76 q-29
take the	p36
takeoff	a60 h-24
takes	a40 e-24
take~	a100 e-24 f-25 h-24
taking	a-25 g-26 h63 l-28
taki~	a-25 g-26 h63 l-28
talk	b-44 c-31 h90 k106 l-121 m98
talk $	h26 k-32 m46
talk _ $	f-24 h97 k94 l-95 m-30
talk _ me	l-28 n27
talk _ out	a72 b-34
talk _ through	q59
talk _ to	c-31 h27
talk in	a-29 e29 h-27 k80 l-41
talk me	a72 b-34 e-25 q46
talk to	f32 k-42 l38 n27
talking	a37
talk~	a61
tank	a51 j-30
tank $	h28
tap	a-72 c-24 d-25 e112 l25
taper	a-42 f-49 h156 q-42
tapering	h154 l-62 n-34 q-30
tapering $	h94 l-26 n-34 q-30
tapering _ $	h60 l-36
tape~	a-39 f-56 g-27 h310 l-62 n-34 q-72
tapped	a-59 p71
tapp~	a-59 p71
taste	a-24 e24
taste _ legs	a-24 e24
taste metal	a-24 e24
tast~	a-26 e33 h-43 l65
tbh	a98 l-35 m-30
tea	a60 e-35 g-29 h-40 i-34 l77 m82 o-53
tea #	i-48 m51
tea $	i34 m30
tea _ $	h-38 l81 o-43
teach	a-70 h113 n-36
teach _ something	a-66 h113 n-36
teach me	a-66 h113 n-36
teac~	a-61 h115 n-36
team	l24
tears	e-35 h24 l29
tears $	i40
tears _ to	h34 l-25
tear~	e-35 h24 l29
techno	a-31 l34
tech~	a-31 h93 k-37 l34 p-37
teen~	h38
teeth	a143 e-52 i-28 l-24
teeth chattering	a82 e-28
teet~	a143 e-52 i-28 l-24
tell	a94 c-31 e36 h93 j26 k-58 l-62 n-25 o-43
tell $	k-24 p55
tell _ $	f-56 h55 i28
tell _ a	l94
tell _ about	a-25 h59 l-27
tell _ how	l-27 q56
tell _ i	a-36 e63 f33 h-30 q-29
tell _ it	a-30 e40
tell _ no	a112 e-43
tell _ the	j43 l-31
tell _ yes	a47 l-24
tell me	a51 c-31 e87 f-38 h107 i-29 j53 k-34 l-40 n-25 o-36
tell you	f37 i44 j-26 p-33
telling	a60 f-29
telly	a-33 h39
tell~	a70 f-31 h33 l-28
temp	a98 e-97 h54 l-47 m42
temp _ #	a71 e-38
temp is	a68
temp of	a39 e-31
temperature	h29 q-30
tempo	a67 e26 h50 i-88 j74 l-50
tempo #	a33 i-33
tempo $	a50 i-29
tempo ?	a147 h-55 j-49
tempo _ $	h88 j-41
tempo _ ?	a87 e-40
tempo _ deadlifts	a-59 j59
tempo _ leg	h-28 j32
tempo _ the	e31
tempo and	a-72 e62
tempo for	a30
tempo mile	a-34 e34
tempo or	i-33
tempo run	a-156 h142
temp~	a116 h79 i-120 j74 l-60 q-29
ten	d-27 e42 i105 k47 l-66 n-66 o24
ten $	a-49 i43
ten _ $	a47 k61 l-25
ten minutes	a-40 l-25 m46
ten sore	a25
tender	a204 d-26 e-37 h-61 i-39
tender #	a34
tender $	a76 i-71
tender _ $	a80 h-39
tender quads	a50 h-39
tendon	a25
tendons	a-59 f-64 h153 l-24
tend~	a163 c-41 d-26 e-38 f-75 h180 i-43 j-24 l-83
term	h37
term $	h37
terminate	b173 g-39 l-90
term~	a-38 b173 g-39 l-90
test	a46 f-51 g-45 h35 l144 o-50
test $	f-50 g-45 h42 l150 o-47
testing	l67
testing #	a-26 l68
testing _ #	a-26 l68
test~	l67
text	a-61 f-30 g-26 h-27 k191 l-54 o61 q-42
text _ $	h-27 k51 l-38 o48
text _ again	g-26
text _ at	k34
text me	f-30 g-26 h-27 k139 l-54 o61
texting	b-24 e49 k-30 l-57 o87
texting me	l-35 o63
text~	b-24 e34 k-30 l-57 o103
th	a-46 e37 k-27 o69 p-43
th $	g32 k-27 o40
th _ #	a-35 e47 i30 p-32
th _ $	i-27 o36
than	a-26 e74 f-31 h61 i-26 j-41 p-31 q29
than _ $	a24 g-38 h45 i33
than _ for	e42
than day	h51
than i	a-35 g43
than last	h-33 k-26 p-30 q90
than legs	a-35 e59 i-24
than me	l31
than the	l53
than usual	a-36 e44
than yesterday	a48
thank	c26 l45
thank _ $	c27 l-46
thank you	c26 l51
thanks	b32 c-27 f-25 h-26 l114 m-25 p-27
thanks $	b-27 f-25 l29 o42
thanks _ $	o-28
thanks for	c-27 h-26 l61 o30
thanks legend	l29 p-27
than~	a-28 b31 f-44 h-26 l170 m-25 p-48
that	a-99 b125 c-112 e-75 f-74 g-69 h-57 j-46 m-29 o-79 p333 q239
that #	l-33 p70
that $	a-40 b171 c-49 f-64 i-66 l-183 m-38 n72 p-27 q235
that _ #	k24 p66
that _ $	a108 b71 h-43 j44 k-28 l-89 m-54 p38
that _ ?	a-81 i87 j37
that _ a	l-80 p70
that _ all	i49 l-24
that _ am	a32
that _ as	a26
that _ calf	g31
that _ day	i-47 p67
that _ did	f37 j-24
that _ for	e25
that _ from	h-28 q40
that _ get	a-24 h24
that _ how	a-24 q46
that _ i	a31
that _ in	a24 l-33
that _ is	a30
that _ it	h-35 i74 p-47 q25
that _ just	h-25
that _ last	l33 q-27
that _ me	a-51 h48 l63 n-34 p-27 q27
that _ meant	b52 p-46
that _ my	k29
that _ never	i-31 p43
that _ no	a24 o-25 q44
that _ not	a104 i-31 l-51
that _ off	o-34 p66
that _ on	a-30 h-64 l47 m27 p-32 q61
that _ one	p39
that _ said	p37
that _ spot	a24
that _ the	e-24 h-28 i67 j-27 p32 q-28
that _ thing	b63 p-40
that _ was	l143 n25 p-59 q-25
that a	a30
that about	a-25 h39
that and	p29
that ankle	a28
that answer	q45
that back	p52 q-29
that backwards	j60
that bad	e30
that count	h-50 i86 q-28
that did	q42
that entry	p31
that film	l31
that got	q24
that hurts	h-25
that i	f37 h43 j-24 l-24 p49
that is	a-27 e-32 h-29 i186 j-31 l-68 o30
that last	b-35 i36 p85 q-39
that leg	i-58 p75
that log	n-26 o-24 p103
that makes	o-25 q51
that meeting	l29 p-28
that my	g31 h71 p-41
that ok	a26 h-27
that one	i-48 p93
that order	i42 j-42
that out	q42
that question	b27 p-25
that run	a30 l-27
that session	l-36 p54
that the	q26
that thought	a-25 b-50 l-25 m148 p-46
that to	p32
that was	a-24 b48 l-24 p60 q-58
that will	a49 l-40
that you	c30
the	a112 b-25 d31 h-98 i74 j-40 k-72 l38 m31 o-47 p36
the #	a-108 f24 g85 h35 k35 m-36 n27 o89 p-66 q-49
the _ !	a-49 l50
the _ #	e53 g51 i-82 j-25 l-42 m85 p-73 q69
the _ $	a38 b43 e27 f56 g-157 h-76 i-170 j99 k-30 m38 n118 o-51 p-35 q95
the _ :	m-24 n31 p31
the _ ?	a-44 e50 i-43 j37 n-43
the _ a	o24
the _ about	a-38 h63
the _ ache	a40 j-39 q34
the _ aches	e26
the _ after	a142 e-57 h84 j-39 l-33 m-78
the _ again	f28 k-34
the _ am	o26
the _ and	a78 c61 e44 g65 h-40 i-88 j46 l-70 o-63
the _ are	l35 m25
the _ as	j32
the _ at	a70 e-37 j26 k26 l-24
the _ back	l36
the _ backwards	a39
the _ basically	a-27 q39
the _ because	a54 i-37
the _ before	a47 g43 i-34 p39 q-41
the _ behind	f-31 i30 q51
the _ between	f79 h-24
the _ biscuit	l88 o-33
the _ bit	e64 g-38 l-37 q30
the _ blue	h-30 l61 q-31
the _ boiled	a-24 i33
the _ bone	a35
the _ brb	m38
the _ but	a67 e-25 i-26
the _ by	a-45 i65
the _ calf	b28 e-27
the _ calves	e29 i-35
the _ can	a-25 i25
the _ check	l26 o70
the _ chest	a34 e-24
the _ comes	a63 l-34
the _ cross	l38 q-38
the _ curl	p27
the _ data	d43 g-33
the _ day	h59 i33 l-59 p39
the _ deads	a-27 i52
the _ deep	a29 e-28
the _ did	e-34 i64
the _ do	j30
the _ does	p34
the _ doing	l34
the _ doms	a24
the _ down	e42
the _ driving	a27
the _ each	o27
the _ easy	a40
the _ effect	h98 l-35
the _ entry	i-40 p58
the _ evening	j36
the _ every	a-41 c29 i41 n-24
the _ ext	e-29 i40
the _ feel	a-30 e70
the _ feeling	e45 f-25
the _ feels	a75 e-70
the _ fever	a24
the _ fine	a43
the _ first	a-24 e37
the _ floor	a25
the _ foot	e31
the _ for	a91 f56 h-29 j-67
the _ fortnight	g31
the _ fracture	a32
the _ from	g62 i29 p-39
the _ gone	a33 e-33
the _ got	a-44 h41
the _ group	a44
the _ gym	e-24 i89 l-24
the _ half	m26
the _ has	h-25 l63
the _ have	a40 e-29
the _ hill	e29
the _ how	j43
the _ hurts	a31
the _ i	a-59 b25 f-31 i-51 k-36 l60 p117
the _ if	j44
the _ in	a-53 b35 d-24 k88 m-47 n24 o-54
the _ ins	e-30 o101
the _ instead	a32
the _ is	b32 e31 g-25 i-45 l62 m-36 q44
the _ it	a26
the _ jab	a47 i-35
the _ jumps	p36
the _ just	a30
the _ k	a-73 e42 k34
the _ keep	a-26 e26
the _ km	a-25 e25
the _ last	i31
the _ left	a-58 e87
the _ leg	e-27 i-48 j29 l99
the _ legs	a-54 e94 i-57
the _ light	q41
the _ like	a57
the _ line	a60 c-30 e-48 p44
the _ log	p37
the _ lol	l-55 m77
the _ loop	e46 i-33
the _ lot	a-36 e29
the _ machine	e-28 i38 k-26 l38
the _ me	a39
the _ mean	f29
the _ message	n43 o-54
the _ messages	a-34 f54
the _ my	b25 d47 k-27 l-33 p26
the _ need	h26
the _ no	d29 l-24
the _ not	i27 q25
the _ nothing	a43 e-38
the _ now	e65
the _ numbers	d25
the _ of	a-47 c-36 e57 i-43 j54 k55 l43 q-43
the _ off	f-24 l66
the _ ok	j-31 k51
the _ on	a78 d-28 e-47 h38 i-33 m-40 n-44 p31
the _ one	a-43 g35 p48
the _ ones	g24
the _ only	a52
the _ open	a-29 h-59 l108
the _ or	a42 e-54 j94 l-32 q30
the _ otherwise	a47
the _ over	a-32 e32
the _ pain	p31
the _ park	a-66 e54
the _ path	a-43 e67
the _ please	l29 m30
the _ press	a30 e-39 h58 l-44
the _ probably	a41 e-33
the _ quads	a-49 e57
the _ question	k37 n-37
the _ questions	b-70 o60
the _ rack	a35
the _ ran	l25
the _ rd	a36 g70 i-40
the _ right	a-25 e35
the _ room	a49 e-50
the _ rpe	i50
the _ run	h-47 j33 l26 m27
the _ scale	a42 e-24 f48 h-31
the _ set	e-24 i43
the _ since	a83 i-38
the _ sits	a30 i-27
the _ slot	j38 q-26
the _ so	a-30 j45
the _ socket	a37
the _ something	a-32 e40
the _ sore	e-35 i66 l-36
the _ soreness	a29
the _ still	a-29 e32
the _ th	e-28 k-27 o69 p-43
the _ that	i50 p-33
the _ the	a-46 e-27 g25 q25
the _ there	a48 e-36 f-25 l-48 q71
the _ thighs	e26
the _ thing	a-39 b45 g34 l-47 o-26
the _ this	i27
the _ til	a44
the _ till	e-24 o34
the _ time	g35 i28
the _ to	e-73 f54 h-41 i29 j36
the _ today	a-49 k41 l-26
the _ tomorrow	l109 n-53
the _ tonight	a35 i-28
the _ took	a45
the _ two	h27
the _ up	l-28 n48
the _ w	a-70 e52
the _ walk	a-30 e30
the _ was	a-52 l28
the _ went	i27
the _ what	e-34 h48
the _ when	a73
the _ whenever	a40
the _ while	a-42 i49
the _ with	m29
the _ you	a-31 i28
the account	c81 l-37 q-27
the afternoon	j25
the ankle	a90 i-24
the answer	m-37 o-26 p40 q66
the app	b-24 f142 q-112
the arse	a-40 l-25 o65
the baby	e-28 m37
the back	a28 e-48 g-25 j42 k-26 l83
the bad	a-37 g25
the bag	i42
the bar	a43 e-59
the bath	a41
the bathroom	m24
the belly	a31 e-31
the best	h-36 j53 l29 q-25
the bit	a-25 h48
the block	a39
the bone	a56 e-40 l46 m-25
the bot	f113 l-68 n48 q-36
the bottom	a44
the box	p36
the break	a24 n64 o-64
the breastbone	a43 e-26
the bridge	e38
the buggy	a-58 e58
the bulgarian	i25
the bus	a45 e-49 g28 l-27 m45
the calf	a-56 e50 g34 l-33
the calves	a30 i-25
the canal	a-26 e53
the capital	h-38 l53
the car	e28 m-39
the cards	a35
the cat	a47 l-24
the cause	a-41 h41
the ceiling	a43 e-42
the chat	a69 l-42
the check	b24 e-30 l-28 m-62 n64 o81
the chest	a-50 e25
the chicken	l38 q-38
the clappers	a32 e-32
the clock	k80 l-24
the club	l69
the colour	p33
the couch	h29 i24
the craic	h-32 l87 q-41
the csv	b-26 d51
the daily	a-37 b-88 f47 k79 l-47 n-90 o225
the dark	k-31 l33
the data	d48
the day	a119 f27 h-24 i-64 l-26 q-25
the decision	q42
the dentist	a30
the diff	f-24 h62
the difference	f75 h-56
the dishwasher	l38
the doctor	c28
the dog	a77 e-47 i-24
the door	a-32 i57 l-30 m29
the downhill	a-47 e50
the downhills	e27
the dreadmill	e27 i-35
the effort	i-34 p75
the end	j34 l26
the evening	a-57 k90 l-27 m36
the exercise	p37
the file	d30
the fire	e-31 l39
the first	a66 j-74
the flight	a47
the floor	a64 e-42 i46
the flu	a46 i-37
the foot	a58 e-56
the garage	i47
the gate	a-25 k37
the girls	i-25 l60 o-32
the glute	a42 o-39
the goal	j45
the good	g25
the ground	a-27 i44
the group	a-67 e75
the gym	a38 e-68 i74 p-24
the hack	i28
the hamstring	e-24 h36
the hamstrings	a29 e-25
the head	l-26 n-29 o55
the heart	l38
the heat	e-43 h56
the heel	e24
the hill	a-68 e100
the hills	a-48 e34 l32
the hip	a27 e-30 l38 o24
the history	f-27 h-24 l45
the hotel	i25 l51
the hour	k32
the house	e37
the hungover	l-26 q30
the interference	h98 l-35
the joint	i38
the joints	a51
the kerb	e50
the kettle	l62 o-26
the kids	a27 e-40 k27
the kitchen	a46 e-24
the knee	b-25 c-28 e37 h-38 i-50 l-29 p139 q29
the kneecap	a45 l-28
the knees	a29
the lads	l33
the lake	a-58 e104 l-24
the last	a-77 b-29 e85 g39 j-47 k-26 o-39 p110
the lecture	q25
the left	a127 e-135 j27
the leg	a-26 h34 i69 l-79 p45
the legs	a98 e-34 i24 j28 l-29 q-25
the lights	a-41 e86 i-27
the line	a-58 e44
the list	f-27 k-32 n74 o42
the log	a-27 b72 d36 f-38 i-25 l28 o-41 p28
the logic	g-46 h32 l-50 q92
the long	a-39 e33 l31
the loop	a-50 e70
the lot	c103 e-24 k58 l-27 n-36 o-60
the lunges	i-42 p50
the marathon	f-27 h-30 l70
the mat	h30
the match	c-27 m35
the menu	f45 h-25 j25 l-37
the messages	a-34 c50 e-31 k29 n25 o60
the middle	a-49 e90
the moment	a-26 e43 m29
the morning	e-25 i-57 j98 k86 l-48 n37 p-45 q-26
the most	h26
the muscle	a89 h-44
the muscles	e30
the nagging	l-30 o80
the new	a-48 e25 l40
the news	c-25 l112 o-36
the no	a-51 o-44 q145
the noo	e41
the nordics	a56 i-40
the notifications	b-25 l-26 o66
the numbers	f29 l25
the old	c34 f-26 g31
the one	a-28 k53 l-41 p44
the only	l33
the order	a-25 j80
the other	a31 h25 q-30
the outside	a54 e-29
the oval	a27 e-27
the pace	a-43 e56
the pain	i49
the park	e27 j-28
the past	i45
the path	a-27 e36
the pause	b-43 n331 o-258 p-31
the phone	b70 l-76 m44 o-47
the physio	d33
the pings	o32
the pitch	a40 j-37
the plan	a113 j-51 l-24
the point	a-27
the pool	l36
the pop	a36 l-36
the previous	i-37 p37
the problem	l-54 q43
the prom	a-26 e26
the pub	i-26 l34
the quad	a78 l-35
the quads	a-26 e-41 i70
the question	b33 k41
the questions	b30 l-27 o80
the race	a-32 e50 l35 n-29
the rack	a-38 g39
the rain	a-39 e39
the raw	d88 g-36
the reason	a-24 j-24 q113
the reasoning	q48
the record	p34
the recovery	h35
the red	q27
the reminder	c-89 k80 o96 p-39
the reminders	a-25 e-44 o166 p-24
the rest	a-73 e89 g-47 l88 q-39
the ribs	a37 e54 n-26
the right	a55 e-50 g35 i-30
the river	a-28 e32
the road	e64 l38 q-38
the room	a77 l-54
the row	a-32 e24
the rpe	h-31 l-29 q92
the run	a-113 e132 j106 l-67 m-45
the running	a42 e-56 j47
the same	j50 l-26
the school	a-50 l25 m27
the second	a-30 e25 h49 l-24 o-25 p41
the session	b32 p-37
the shade	m24
the shower	a24 i-51 l-51 m94
the size	e-30 l-37
the sky	h-30 l61 q-31
the sleep	a-40 q88
the sofa	a57 e-48 h31 i-31 l53 q-26
the soreness	e-31 f66 h-44 p37
the speed	a-37 e40
the squat	a33 i-30
the squats	a-42 i-41 l-29 m35 p97
the stairs	e-35 h-28 i49
the start	b63 c41 n-96
the stop	e31
the stress	a32
the summer	l51
the table	a43 k-57 l100 o-24 q-29
the tank	h28
the tap	e-38 l46
the tempo	a50
the thermometer	h48
the thigh	a26
the tibia	a33
the till	b47 e-32 m-25
the time	p26
the toilet	a31
the towpath	a-26 e46
the track	a-28 e73
the trail	a-78 e105
the train	l-28
the treadmill	e56 f-27 j50 l-45
the trend	g72 h-41
the tube	a53 e-60 l-31 m60
the turnaround	a-51 e70
the two	f-51 j75
the uni	i30
the usual	a24
the verdict	f-34 g57 l-50 q51
the waist	a45
the wall	a45 e89 i-40 l-41 n-36
the warmup	a31 j34
the washing	k-26 l38
the watch	a28
the way	a-86 e36 f29 i50
the weather	h-48 l80
the weekend	j24 k-24 l-44 o59
the weight	a-46 l57
the whole	b42 c39 d45 i-27 l-35
the why	e-32 i66 l-33
the wife	h-25 l29
the worst	a53 h26 l-60
the wrong	b46
their	a-27 j31
their _ $	a-34 h36 j35
thei~	a-27 j31
them	a-126 c30 e70 h-45 i-41 j79 k-32 n65
them $	i-60 l25 p66
them ?	a-27 j32
them _ $	j32 o25
them for	e28
them off	n40
them~	h-49 l72
then	a-131 c56 d-39 e-139 h-136 i198 j203 l-42 m104 p-45
then #	e-34 i57
then $	a29 e-47 j-32 m98 q-36
then ?	a28
then _ #	i31
then _ $	d30 h-47 j85 l-69 q38
then _ ?	a-47 h-31 j80
then _ at	i-25
then _ calf	a-47 e58
then _ everything	c63 d-63
then _ in	i42 j-42
then _ it	a-33 l64
then _ jog	j31
then _ k	j24
then _ legs	a25
then _ now	i28
then _ or	a-30 e-37 i-35 j150 l-32
then _ press	i34
then _ run	a-44 j34
then _ then	a45 i-25
then a	i56
then freezing	a25 i-25
then let	a28
then lunges	j34
then more	i25
then nothing	a-49 e49
then run	a-65 j87
then squat	a-26 h-33 j66
then weights	a-27 j27
therapy	l41
there	a-104 b30 e36 f101 h-127 l25 n-53 p79 q29
there #	k34 m33 n-41
there $	b30 d-24 e-45 g38 h-26 j27 o-30 q49
there ?	a-58 l79
there _ #	a-32 e-27 l41 p32
there _ $	a-27 e49 k-37 l29 q41
there _ a	a41 p43 q-26
there _ i	a-51 e51
there _ sharp	m33
there a	d31 f85 h-30 l-24 q-38
there in	e-29 l41
there is	a43 e-37 h-26 l-33 p78
there now	a35 e60 k-37
there was	a32
thermometer	a51 e-53 h37
thermometer _ #	a78 e-41
thermometer says	a71 e-41
ther~	a-56 b30 e-30 f101 h-73 i-33 l58 n-53 p68
these	a-61 e51 h-48 k-44 l58 o123
these _ $	b38 k-44
these _ are	h-30 l59
thesis	l-28 o45
thes~	a-73 e46 h-48 k-65 l30 o167
they	e-32 g-29 h40 i-36 l55 m39
they _ #	a28
they _ $	h-25 j32
they _ me	i-34 l57
they are	m42
thick	a30 i-25
thic~	a30 i-25
thigh	a122 l-27 q-28
thigh _ ?	a27
thigh _ gone	a27
thigh _ grabbed	a-34 e48
thigh _ i	a37
thigh _ the	a49
thigh at	a24
thigh has	a27
thigh just	a-34 e48
thigh on	a29
thighs	a55
thighs #	a39 i-30
thighs _ $	a52
thighs _ and	d25
thighs _ so	a-25 e28
thighs swollen	d25
thig~	a177 j-37 l-48 p-26 q-35
thing	a-55 b85 f27 g24 h43 i97 j-72 k-34 l-80
thing $	b58 j-29 l-36 n33 p-47
thing ?	a-41 h24
thing _ #	i25
thing _ $	a-37 b34 f24 h-37 o30 q29
thing _ my	a-53 h34 i30
thing _ the	a61
thing again	a29
thing and	i28
thing at	i25
thing i	i-25 p40
thing in	a30 h24 i30
thing off	b34
thing that	a28 l33 q-29
thing work	f47 h-37
things	a-52 f65
thingy	a55
think	a41 e69 f-66 i-53 k65 l25 q-53
think #	a25 i-26
think $	m24
think _ am	k24
think _ have	a33 e24 l-30
think _ is	a-33 k29 p31
think about	f-31 l60 q-28
think i	a100 l-49
think it	k29
thinking	a48 h-35 i-26 l80 m-51 q54
thinking of	a74 h-30 m-51
thinners	o47
thinners $	o47
thin~	a42 b58 i26 j-89 m-66 o52 p-27
third	a-33 e66
thirty	a26
thirty _ $	m29
thirty minutes	m29
thir~	e66
this	a-88 b243 c27 e26 f90 g56 h-263 i54 j-152 k-86 l78 m109 n-83 o54 p-40
this $	a33 b286 c33 e24 f51 l-100 m-91 o-63 q-81
this :	i27 p-24
this ?	c24 q42
this _ #	b-25 e-116 f24 l78 m52
this _ $	b69 c-80 d-25 e31 f-108 g-44 h-32 i105 j-42 m73 q52
this _ ?	a35
this _ a	a33 i-33
this _ an	m29
this _ and	a-30 b28 e-29 i35 l-24
this _ at	a-26 e26
this _ call	a-29 e32
this _ do	e-25 f26
this _ for	f64 l-47
this _ i	b-29 m32 p29
this _ in	a-37 o36
this _ is	e37 f-40 h-24 l164 o-33
this _ jog	a33
this _ my	l33
this _ ok	l-28 o45
this _ on	a-31 e43 h-79 l77
this _ or	a-35 e35
this _ pain	a-53 b-36 c31 l41
this _ run	a79 i-62
this _ short	e42 l-26
this _ the	a-26 e27 h-31 l-29 p-33 q93
this _ thing	h34
this _ to	b-29 m25
this _ with	l40
this _ work	f52 h-37
this _ would	m30
this afternoon	a108 b-49 e-55 i26 m27
this am	i45 l-26
this app	l26
this bot	a-24 b-28 f85 h-46 l32
this chat	b24 f-34 l50
this eve	m36
this evening	a24 k-42 l-88 m149
this for	k24
this form	b142 e-27 o-76
this heat	e46
this hill	e38
this is	g-28 k35 l-98 o111
this knee	a-42 c31 g24
this menu	b36
this month	b-24 e-25 g30 k45 l-25
this morning	a162 b-67 e-61 f-36 j-53 k-29 m-31 p77 q53
this my	b43
this off	a-43 o44
this one	a-25 b72 e51 l-35 o-56 p-24
this question	b53
this sore	a32
this thing	f42 h-37
this time	i51
this to	b-25 m52
this wait	b-52 m62
this week	a-38 b-104 g38 i36 k26 m-46 o157
this work	f95 l-48
this year	g30 i-26
this yr	a-41 h-29 l68
those	i-34 p31
thos~	i-34 p31
though	a68 h-82 i24 j-36 k-30 l49 m-24
though $	a40 h-27 i29 j-32 k-30 l-62 q84
though _ is	h-55 l113 q-62
thought	a-60 m130 p-67 q24
thought _ be	q25
thought _ had	l25
thought _ the	a-25 m32
thought i	l25
thought id	q25
thought it	e37
thoughts	a83 b104 e-45 h50 i-44 l-61 m-34 q-41
thoughts $	a60 h37 i-34 m-34
thoughts ?	l-36
thoughts _ $	b104 e-26 l-44 q-41
thou~	a91 b93 e-31 h-37 j-47 k-33 m72 p-67
three	a94 e87 k-47 l-60 p-31
three $	e138 i-32 k-47 l-56
three _ $	g24 i24 p-31
three _ and	a25
three _ today	a60 i-31 l-25
three sets	i45
threshold	a86 e-41 h25 i-67 j37
threshold ?	h30 j-33
threshold _ $	h57 j-33
threshold _ on	a64 e-27 i-35
threshold run	a-37 h25 j32
threshold session	a70 e-27 i-35
threw	a-46 e44
threw up	a-46 e44
thre~	a106 e117 i-33 k-53 l-82 p-31
throat	a69 e-46
throat _ #	a35
throbbing $	a25
throbs	a51 e-27
through	a-182 d-29 f38 g36 h55 i92 k-24 q83
through _ $	b-29 e28 f41 h76 j27 l-83
through _ day	a-32 i40
through _ decision	q40
through _ whole	i24
through a	a-33 l44
through it	e-27 f55 q-24
through leg	a-32 i40
through my	d-29 e-53 g50 l47
through that	q46
through the	a-60 q63
throw	a-25 b105 c42 l-36 p-54
throw up	a-25 m29
thro~	a-29 b97 c24 d-45 f38 h51 i33 l-70 n-28 p-74 q43
thrust	a-30 h34 i112 l-32 q-26
thrust #	a25
thrusts	a-70 e-33 h31 i193 j30 k-42 l-62 m-29 p37
thrusts #	i43 k-42 p66
thrusts $	a-48 i39 j36
thrusts _ $	h25 i61 l-38 p-34
thrusts add	i-51 p53
thrusts glutes	a25 i-25
thru~	a-107 e-53 h65 i319 k-51 l-94 m-29 p28 q-38
thu	j25
thumb	a40
thumb sized	a31
thum~	a45
thurs	j56
thurs _ $	a-39 j29
thursday	a60 b-47 e-27 f-25 g40 i91 k-45 l-56 o-40 p102 q-35
thursday $	b-47 g48 i29 j-29 l-26 o-40 p146 q-35
thursday _ friday	a-25 j25
thursday night	i48 p-27
thursday where	a-40 j51
thur~	a62 b-57 e-41 f-34 g40 i71 j59 k-45 l-61 o-40 p113 q-35
thx	a-32 b-49 e-27 i34 l247 o-98 p-27
thx $	a-32 b-49 i34 l96 p-27
thx _ $	l37
tibia	a25
tibia hurts	a27
tibi~	a67
tick	i62 j-30
ticked	a-27 i87 o-60 p27
ticked off	i87 o-60
tick~	a-27 i98 o-66 p27
tie	a38 f-42 l58
tie _ laces	a36 f-42 l58
tie my	a35 f-42 l58
tight	a116 b60 i-28 j-33 k-26 l-40
tight $	a81 e-37
tight _ i	m29
tight _ tight	a-31 e34
tight and	a64 e-28
tight as	a56 e-41
tight both	a-35 e36
tight but	a-25 e25
tight not	a-31 e53
tight tight	a-31 e34
tightening	a-62 e81
tightness	a-38
tightness _ the	a-29
tights	a-51 h31 j-26 l60
tigh~	a-34 b60 e93 h29 j-61 k-26 m-26
tiktok	h46
tikt~	h46
til	a43 b-38 c-29 e-84 j-38 l-86 m192 n-71 o162 p-51 q25
til #	a-30 i-25 k-32 l52 m135 o-95
til _ #	e-30 o64
til _ $	a31 e-25 k-25 l-66 m179 n-37 o-35 q43
til _ am	i-32 k-32 l66 o29
til _ can	a30 h-29
til _ say	o36
til after	m-61 o61
til i	a25 h-29 i24 l-26 m39 o60
til lunch	m46 o-29
til monday	k-25 o83
til the	e-29 o72
til tomorrow	a44 l-28 m-24 q43
til tonight	m34
till	a50 b45 e-90 i45 j-38 l-86 m25 n-30 o128
till #	a-26 m24
till _ $	a46 e-26 i-24 j-34 o32
till _ am	o44
till _ year	k-24 o49
till evening	m27
till i	a26 h-27 o44
till new	k-24 o49
tilt~	a37 j-25
time	b-45 c-39 e-121 f-69 g112 h-65 j-45 k340 m143 n-123 o-43 p-38 q29
time #	k78 m-31 n-37
time $	a-83 b-44 e-35 g62 h83 k-59 l-90 m259 n-47 o-25 p-28
time :	e-26 k37
time _ #	e-42 k37
time _ $	f-39 k302 l-62 m-86 n-70
time _ ?	a-30 h-30 k75
time _ did	g30
time _ get	a24
time _ it	h-34 k-34 l64
time _ what	f58 k-27 m-24
time _ you	k53 l-38
time from	k34 l-31
time here	f58 k-27 m-24
time i	a51 g47 k-39 l-27 p26
time is	h-34 l86
time please	f-39 k162 l-48 m-31 o-24
time to	e-33
time you	q45
time zone	h-56 k32 l59
timer	l45
timer _ #	l45
timer for	l45
times	g52 m-27 q-31
times _ $	k25 l-28
times _ i	a-29 g52
times have	g33
timezone	b-40 g-43 i-34 k310 l-56 o-44
timezone $	b-32 k85
timezone _ $	k79 o-44
timezone to	k24
time~	a-67 b-48 e-28 g215 h-24 i-28 k304 l-60 m-140 o-44 q-39
timing	l-79 m117
timing $	h25
timi~	l-79 m117
tingle	a-45 j31
tingles	a79 e-38
tingles _ the	a38
tingling	a-49 e35 j-25 q56
tingling _ my	h49
tingling down	h41
tingling since	a-37 e43
tingly	a53 q-30
ting~	a37 l-31
tiny	a102 j-30 l-34
tiny $	a49 l-34
tiny _ sore	a-46 e46
tiny bit	a-36 e36
tip	a32 i-41 l40 m-32
tip top	a41 i-41
tipped	f-45 l-27 q97
tipped _ $	f-24 q45
tipped it	f-28 q53
tipp~	f-45 l-27 q97
tips	b-41 f59 h65 l-30
tips $	b-41 l57
tips for	f59 h60 l-88
tired	a53 e28 m-39 o36
tired #	a61 l-25
tired $	a66 l28 m-30
tired _ #	a-27 e43
tired legs	a-28
tired of	l-28 o65
tire~	a53 e28 m-39 o36
to	a-75 d88 f67 h-72 k137 l32 m-38 n-37 o-30 q-34
to #	a-38 b-43 f25 k93 l-73 m50 n-56 p35
to $	a-24 f-43 g74 h53 l-55 o33 q-53
to _ #	a-60 c-24 e37 g50 i-68 j53 k-29 l88 q-69
to _ $	a-59 b-48 e123 k-58 l-112 m83 q73
to _ :	a-46 i67 j37 k30 l-30 n-31
to _ ?	a157 f107 h-107 j-60 k-101 l45
to _ a	a49 e-39 f35 i26 l-47
to _ after	a-61 m40
to _ again	l-28 n28
to _ all	f26
to _ am	k36
to _ and	p-28
to _ ankle	k24
to _ another	a-29 e29 h-49 q62
to _ app	d53
to _ at	a38 l-27
to _ before	a-29 j36
to _ between	j31
to _ bye	a-48 l48
to _ can	a-24 e49
to _ car	a-26 e32
to _ did	i29
to _ do	o30
to _ doms	h32
to _ down	a-30
to _ easy	e46
to _ english	k31
to _ evening	k-32 l-30 m58 p40
to _ first	a-41 j47
to _ fit	k34
to _ for	a-29 j-30 q52
to _ forgotten	c67 k-24
to _ from	l58
to _ going	e34
to _ gym	a-35 j47 l-29
to _ hamstrings	a33 e-33
to _ home	a43
to _ i	e41 g26 i29 p-44
to _ in	a-33 f58 k-55 l54
to _ instead	a31 p34
to _ is	l41
to _ it	d36 e-36
to _ jog	a-30 e30
to _ k	a-26
to _ kitchen	a70 e-24
to _ later	a-60 l67
to _ leg	a-39 i33
to _ legs	a-34 e-31 l89
to _ like	h-28
to _ lol	e27 l-68 q41
to _ me	f44
to _ minutes	e-24 i39
to _ mum	l65 m-57
to _ muscle	k33
to _ my	a44 d56 h-26 k-31
to _ next	k42
to _ now	a26 m28 o-24
to _ off	a26
to _ one	a28
to _ or	a33 e-33
to _ out	a147 e-64 i-50 k-35
to _ over	h38
to _ please	k77 l-44
to _ pm	k56 n-26
to _ push	a-75 e92
to _ reminders	n24
to _ right	a43 i-34
to _ rpe	i32
to _ running	e61
to _ so	a27
to _ start	b63 n-54
to _ stuff	a25
to _ that	a29
to _ the	a69 h-49 n57 o-28 p37
to _ thing	f25
to _ this	b61 k-27 l32 o-33
to _ to	a-29 l63
to _ tomorrow	a33
to _ two	a80 l-43
to _ up	a29 m29
to _ w	q46
to _ weight	k78 n-35
to _ with	a-47 h63
to _ you	i54 l-24 p-32
to a	a-39 e51 f-27 l25 q-34
to after	k42
to another	d53
to answer	b56 k-25 m31
to arrange	j25
to ask	o38
to avoid	h32
to back	d25
to be	a-61 c63 m-25 n68 p-28
to begin	j53
to breathe	a-31 h50
to build	h44
to building	k33
to buy	k-27 l34
to cancel	p36
to catch	l-26
to count	j32
to delete	f-35 l42
to do	f35 h-53 j-44 l35 q28
to eat	j32
to english	b-28 k28
to enter	f52
to explain	f33 h-69 q50
to failure	i64 k-24 l-30
to feed	a47 l-28
to finish	a49 j-42
to french	k27 p-27
to german	k33
to get	a64 h58 i-47
to go	e137 h-30 j-51 k-27
to half	k29
to have	c26
to hurt	e94 l-57 n-37
to italian	k-32 l94 m-39
to jog	a62 i-34
to keep	e32
to km	e-59 f-29 l77
to know	a-30 q44
to la	e-31 k37
to leave	i31
to leeds	k-35 l109
to legs	i65 j-46
to lie	a-24
to lift	j26 m30 o-24
to log	b61 f47 g-34
to look	a35 h-38 o26
to lose	k26
to make	f-48 h-52 l114
to marathon	k50 l-43
to me	c-32 e55 f-39 g27 h108 k45 l-36 o25 q-127
to mention	i-40 p49
to move	a38 e-38
to mumbai	k46 p-28
to my	c-60 f-31 g88 l36
to pick	a53
to press	a25
to put	j40
to receive	n36
to roll	a27
to rpe	p28
to run	a145 e-86 h49 i-56 j32 k-41 l25 q-36
to running	a27 j62 l-58
to say	a-60 e-25 f41 i47 l51 q-26
to see	a-40 d32
to singapore	f-27 k96 l-46
to sit	l34
to skip	a-33 h51
to sleep	l-135 o150
to stand	l26
to start	a27 b29 e-50 f74 h-48 o-24
to stop	e102
to strava	d28
to strength	k31
to stretch	e24
to take	a71 d32 e-70
to tell	i28 k-24
to that	f-26 q59
to the	a62 b39 l60 n-28
to this	k-44 l-30 m54 p26
to throw	a-25 m29
to tie	a33
to track	a43 e-35
to turn	n46
to type	a-47 b24 f44 m57
to use	f159 h-68 k-43
to wait	a40 e-25 h29 l-28
to walk	a-27
to wednesday	k-26 p26
to what	g26 p-26
to work	a89 e-33 i-66 j-53 l67
to write	a51
to you	c30 f50 k-90 q46
to zero	c45 h-24
today	a191 b-114 e-137 f-69 g-39 h-114 i138 j41 k25 l73 m24
today !	e-25 l38
today #	a-60 e35 i84 l-34
today $	a133 b-71 e-43 f-38 l26 m-24 o45
today :	i33
today ?	a107 l-39
today _ !	e-25 l34
today _ #	a-61 e-34 i40 l88
today _ $	g-24 i27 m-33 o-36 p102
today _ /	i24
today _ ?	a58
today _ and	a-107 i70 j36
today _ at	m33
today _ feel	a37 q-31
today _ is	j25
today _ leg	a34 i-25
today _ legs	a46 j25
today _ min	a-25
today _ my	a-41 i52
today _ no	a72 l-32
today _ not	a-32
today _ rest	a29 l-28
today _ the	a-47 j74
today _ us	a-25
today _ was	a-26 i27
today _ yesterday	a40 i-40
today a	l-29
today and	a-61 g31 i-28 l80 o24
today at	e-34 i33
today calves	a54 i-24 l-25
today coach	a59 g-24
today did	i-24 l46
today is	i-35 j41
today legs	a45 j24 q-31
today let	a-25
today like	a-53 l50
today lol	l-37
today mate	a-30 i-28 m47
today my	g-30 l52
today new	k41 l-34
today no	o-26 q60
today quads	a26
today rpe	a-27 l29
today yes	a87 l-53
today yesterday	a-60 i-25 m-29 p114
todays	a35 b41 k-31 l-32 m34 o-41 p92
todays _ $	a37 c-30 g-26 l-26 m34 p41
todays tempo	a28
toda~	a225 b-73 e-143 f-69 g-59 h-116 i116 j26 l41 m57 n-24 o-40 p98
toddler	b-27 e-29 f-40 i35 l67
toddler $	b-27 f-40 l91
toddler _ my	i35
toddler on	i35
todd~	b-27 e-29 f-40 i35 l67
toe	a56 e-24
toes	a48 e36 h74 k-41 l-48
toes $	e30
toes _ been	a-25 h38
toes _ numb	a-36 h27
toes after	a-26 h27
toes have	a-36 h38 i28
toes numb	e25
together	j39
toge~	j39
toilet	a38 i-25
toilet _ looked	a24
toilet bowl	a29
toil~	a38 i-25
tokyo	g-48 k133
tokyo $	l29
toky~	g-48 k133
told	a35 h-35 l-42 q46
told _ $	c31 g-26
told _ that	l-42 q42
told me	g29
told you	c31 g-26 l-42 q59
tomorrow	a150 e-86 f-38 g-30 h-34 i-95 j-86 k-81 l112 m192 n-26 o30 p-28 q46
tomorrow $	a-62 k-29 l62 m34 n33 q44
tomorrow ?	a89 e-28 l-43
tomorrow _ #	l30
tomorrow _ $	a155 e-28 f-26 h-39 k-49 l-43 m60
tomorrow _ am	h30
tomorrow _ is	j-31 o41
tomorrow _ me	l26 m-31
tomorrow _ the	l76 n-53
tomorrow and	m-24 q24
tomorrow at	a-29 l50
tomorrow i	a-31 h30
tomorrow is	a-40 m50
tomorrow morning	l-44 m59
tomorrow or	o27
tomorrow please	a-47 k-49 m107
tomorrow the	a34
tomo~	a150 e-86 f-38 g-30 h-34 i-95 j-86 k-81 l112 m192 n-26 o30 p-28 q46
tonight	a176 e-131 g-31 h-54 i53 j-87 k-40 l130 m207 n25 o-141 q-53
tonight $	a60 i42 m127 n25 o-122 q-34
tonight ?	a43 e-36
tonight _ #	a24
tonight _ $	a39 e-36 h-37 i-34 l45 m47
tonight _ ?	e-27 i-28 l67
tonight _ i	a59 e-24 j-34
tonight _ tomorrow	j-29 l-34 m44
tonight instead	a-69 m79
tonight or	a58 j-33
tonight yes	a30 l-30
tonights	a43 e-37 k-39 l-34 m77
tonights #	a60 e-37
tonights _ $	k-39 m77
toni~	a219 e-168 g-31 h-54 i57 j-102 k-78 l95 m285 n25 o-141 q-53
too	b77 c-26 h29 i-24 j-31 l-106 m75 n-43 o63
too $	i43 p-24
too _ $	a-34 h53 k28 l-84 o49
too _ ?	a-56 e44
too _ at	a24
too _ every	k70 m-41
too _ for	a82 h-31 l-26
too _ is	l26
too _ legs	a-59 e75
too _ messages	b-29 o40
too _ to	h28 i-26 k-35 m48
too close	j25
too early	a40 m65 o-48
too fast	a-41 e41
too hot	a35 e-46 h40
too late	k106 l-30 o-32 p-27
too long	h46 i-29
too many	b41 n-27 o45
too much	h-25 k-25 l-36 m-25 o99
too soon	a91 h-43 l-26
too sore	a-50 m40
took	a44 e-26 i36
toothache	a90 l-75
toot~	a109 l-75
top	a28 e36 i-44 j40 k-29
top of	j44
topics	f30 h188 k-46 l-83 m-39 q-31
topi~	f30 h188 k-46 l-83 m-39 q-31
tops	i39 m-25
tore	a31 e-58 i34 o29
tore _ acl	a40 e-40
tore _ calf	a32
tore through	a-28 i33
torn	e-45 o24
toronto	k70
toronto $	k60
toro~	k70
torture	a27 e-41 i61 l-33
tort~	a27 e-41 i61 l-33
tossed	a78 e-35
tossed _ turned	a78 e-35
tossed and	a78 e-35
toss~	a78 e-35
total	a-57 e-25 i55 j33
total $	a-37 i46
totally	a80 h-27
tota~	e-30 h-27 i55
touch	a67 e-35
touc~	a68 e-40
tow	a-30 e30
tow #	a-30 e30
towe~	i33
towpath	a-26 e46
towp~	a-26 e46
trace	b-48 c122 o-35
trace $	b-48 c89 o-35
trace _ me	c33
trace of	c33
track	a75 h-54 i-92 j93 k-35 l145 q-25
track ?	a35
track _ #	a-48 e29
track _ $	a36 h-35 j33
track _ ?	a24
track _ parcel	k-29 l48
track _ the	a-35 l52
track is	l75
track my	k-29 l48
track night	j73
track tonight	a100 i-38 l-45
tracking	a-24 o39
trac~	a55 b-56 c99 h-68 i-87 j93 k-36 l138 o-25 p-24 q-25
trail	a-39 e81
trail $	e30
train	b-37 e25 f-65 h44 i-34 j-30 k51 l95 n-25
train $	g-24 h43 l25
train ?	a35
train _ $	a35
train _ delayed	l58 p-26
train _ on	l46
train _ puppy	f-35 l65
train can	e35
train legs	g36 h34
train my	l34
trained	a-39 c-24 i232 k-45 l-71 m-26 p66
trained $	i141 l-47
trained _ #	a-37 i58 k-30
trained _ $	p35
trained _ body	a61 i-33
trained at	k-30
trained legs	a-63 i101
trained lower	a61 i-33
trainer	j37
trainers	a42 e-25 h-53 l64
trainers _ barbell	j31
trainers _ go	a26
trainers on	a39
trainers or	j31
training	a74 b-29 e-80 f-28 g64 h123 j25 l-70 o-55 q-54
training $	c-37 d49 h166 k-66 l-96 m28
training ?	h30
training _ $	c30 d-30
training _ a	k76 q-34
training _ does	f25
training _ i	h36
training _ legs	i36
training _ makes	a-25 l27
training _ my	k30
training for	a25 h-40 k139
training how	f25 h-42
training or	a25
training partner	a54
training plan	l27
training what	h33
training yesterday	i28
trainings	g28
trainings $	g28
trains	l39
trai~	a31 b-69 c-60 e-45 f-140 g88 h75 i169 j33 k-27 l50 n-57 o-54 p70 q-84
tran~	b-29 d60 k-42 l54 m-39
trash	c70 d-70
tras~	c70 d-70
trav~	n-29 o32
treadmill	e209 f-62 g-27 i-89 j75 k-26 l25 o-26
treadmill #	a-49 e77 i-25
treadmill $	a-76 e189 h-30 l-68
treadmill ?	a51 e-36
treadmill _ #	a-24 e37
treadmill _ $	a53 e-37 g-27 l40
treadmill _ ?	a94 e-83 i-27
treadmill _ minutes	e39
treadmill _ outside	a91 e-28 j-35 l-28
treadmill before	j43
treadmill now	a78 e-48
treadmill or	a91 e-44 l-36
treadmill says	e26
treadmill walk	a28 e-28
treated	a-24 i28
trea~	e232 f-62 g-27 i-61 j64 k-26 m-25 o-33
trembling	e67 i-40
trem~	e64 i-50
trend	f-36 g196 h-68 k-38
trend $	g109 h-41 k-38
tren~	a-49 f-90 g456 h-97 k-38 l-89 q-68
trial	e-24
triathlon	k63
tria~	e-34 k63
tried	i40 p-33
trie~	a30 e-33 i40 p-33
trip	l36
trip $	l36
tripped	q26
trip~	q26
tris	h-27 i-40 l73
trot	a128 e-27 i-24 l-30
trot $	a40
trot _ the	a24
trot round	a38
trouble	a44 e24 p-27
trousers	a27
trou~	a71 i-35 p-27
true	a-91 h146
true ?	a-56 h57
true _ $	a-56 h57
true or	a-34 h69 l-31
true you	h32
trun	l-33 n39
try	a-36 l-73 m181 n-29
try _ in	m52 n-29
try me	a-44 m102 n-29
trying	a36 h-28
trying to	a36 h-28
tryi~	a36 h-28
tube	l-31 m60
tue	a-78 j97
tues	a34 b-25 e-34 j38 k-29 p25
tues $	a30 b-25 i26
tues _ #	a30 i-27 p25
tuesday	a-60 e-30 g57 i43 j128 l-48 q-52
tuesday #	a-35 l58
tuesday $	i35 j-25 q-26
tuesday _ #	l58
tuesday _ $	g56 l-53
tuesday is	a-34 j66
tuesday night	a36 i-36
tuesday run	j26 l-24
tuesday session	g60 l-53
tuesdays	i25
tues~	a-60 e-39 g57 h-27 i57 j134 l-49 q-52
tummy	a41
tumm~	a41
tunnel	k29 l-38 m28
tunn~	l-38 m28
turbo	l52
turb~	l52
turk~	k50 l-41
turn	a-98 b-24 e46 g-25 k-28 l-69 m-31 n202 o108
turn _ $	a-38 e29 m-26 n26 o26
turn _ ?	a-48 e59
turn _ daily	n34
turn _ off	a-43 f63 g-25 k-34 l-30 o144
turn _ on	k-61 n132 o-37
turn _ reminders	f-29 n44
turn around	a-45 e45
turn back	a-53 e71
turn em	k-32 n59
turn it	l-30 o85
turn notifications	k-29 n34
turn off	o61
turn on	f-29 k100 n72 o-102
turn the	f-24 o38
turn them	n65
turn this	a-44 o44
turnaround	a-51 e70
turned	a59 l-25
turn~	e104 l-31
tutorial	b-50 f259 g-27 l-112 p-24
tutorial $	f99 l-61 p-24
tutorial _ $	b-50 f109 g-27
tuto~	b-50 f259 g-27 l-112 p-24
tv	h33 k-44 l68 q-39
tv $	h64 q-39
tv set	h-29 k-32 l60
twan~	e24
tweak	k38 l-28
tweaked	h-29 j27 m56
tweaked _ $	h-25 i-44 m60
tweaked my	e-31 j34
twea~	h-29 j27 k31 l-28 m56
twelve	a30
twelve _ ago	a25
twel~	a30
twenty	i35
twenty minutes	i35
twen~	i35
twice	a57 g31 i25 l-55 p27
twice $	p37
twice _ $	a42 l-41
twice the	e-32 g35
twice today	a33
twic~	a57 g31 i25 l-55 p27
twinge	a49 k-35 l-33 p36
twinge _ a	a29
twinge _ my	a58 k-24
twinge _ the	j25
twinge in	a69 k-24
twinge just	a29
twinge tiny	a53 j-30
twinges	e-32
twinges _ i	a-36
twins	a45 e-26
twin~	a94 e-62 j-29 k-35 l-53 p28 q38
twist	l29 q-25
twis~	l29 q-25
two	a110 e38 f-42 g-52 i26 j94 k-52 l-68
two $	a56 f-36 j46 l-45
two _ $	a32 e34 f27 g-24 j-37
two _ ?	a28
two _ back	a-38 i38
two _ of	a62 e-27
two _ to	j43
two bags	a27 i-27
two days	i28
two duvets	a24 e-24
two hours	i34 j-27
two miles	a-32 e39
two sessions	a-41 j36
two toes	a36
ty	f-46 g-41 l158 n-25
ty $	f-46 g-41 i28 l142 n-25
tying	a31 l-26
tying _ shoes	a31 l-26
tying my	a31 l-26
tyin~	a31 l-26
type	a-64 b24 f141 h-37 l-30 m57
type $	a-30 b24 f79 l-24
type to	f34
typed	a-40 b70 f25 h-39 m-33 p59
typed #	a-29 h-31 p66
typed _ $	a-30 b70
type~	a-40 b70 f25 h-39 m-33 p59
typing	i38
typing this	a-35 i32
typi~	a-46 h25 i26 j-28 l25
typo	a-63 i-66 l-60 p211
typo $	l-60 p80
uber	a-48 e77
uber home	e24
ugh	a-68 d-48 l205 m-36 o-47
uh	a41 i-24
ultra	a29 h-26 k79 l-42
ultra _ june	k38 l-31
ultra in	k38 l-31
ultr~	a29 h-26 k79 l-42
un	i-44 l-29 n105 o-103 p90
un _ the	i-44 l-29 p94
under	a54 e50 h-30 i-26 l40 p-27
under #	a24 e-28 l50
under _ $	a-29 l50
under _ bar	a-29 i30
under _ duvets	a29 e-24
under _ heel	e34
under _ ribs	a-35 e53
under a	a33 h-26
under me	a62 i-54
under my	e31
under two	a24 e-24
understand	f120 l-93 q30
understand _ $	f-54 k47 q31
understand _ i	f27
understand _ notes	f40 l-40
understand voice	f40 l-40
understand what	f41
unde~	b-70 e84 f55 h-129 i-26 k-49 l257 o-34 p-48 q-35
undo	a-56 b-32 d-29 g-70 i-85 k-60 m-39 n125 p320 q-49
undo $	f74 l-110 p49
undo _ $	a27 b-24 f45 g-41 h-45 l-36 n76 p55 q-37
undo _ and	p29
undo _ i	c26 h-27 p69
undo last	g-28 l27
undo my	c-41 l118 m-39 p-33
undo that	a-25 b-32 l-34 n82 p58 q-48
undo the	i-25 n49
uni	i30
uni gym	i30
units	c-34 d-29 f-30 h-26 k276 l-85
units $	d-29 h-26 k125 l-43
units _ you	k76 l-42
units are	k76 l-42
units to	k32
unit~	c-34 d-29 f-30 h-26 k276 l-85
unless	a49 e-29
unle~	a49 e-29
unlog	b-46 p121 q-53
unlog _ $	b-46 p121 q-53
unlog that	b-46 p121 q-53
unlo~	a26 b-46 l-31 p121 q-53
unmute	a-30 b-32 e-33 k-47 l-53 n254 o-33
unmute $	a-30 b-32 k-47 n142
unmu~	a-30 b-32 e-33 k-47 l-53 n254 o-33
unpause	c-24 f-30 l-78 m-49 n233
unpause $	l-78 m-49 n175
unpause _ $	c-24 f-30 n58
unpause me	c-24 f-30 n58
unpa~	b-111 c-24 f-30 l-78 m-49 n233 p-117 q213
unreal	l24
unre~	l24
unsteady	a77 e-24 i-25
unsteady on	a33 e-24
unst~	a66 e-24
unsub	a-39 g-48 l-44 o164
unsub $	g-48 l-44 o117
unsubscribe	a-73 k-36 m-47 n-32 o259
unsubscribe $	k-36 m-47 o133
unsu~	a-113 b-47 f-29 g-75 k-36 l-163 m-48 n32 o657 p-89 q-56
until	a39 b-40 i-30 k27 l-30 m108 n-37 o33 p-27
until _ $	a-27 k27 m121 o-59
until i	o27
unti~	a39 b-40 i-30 k27 l-30 m108 n-37 o33 p-27
up	b-66 d34 f-62 g70 h-24 i26 k-76 l37 m28 n100 o44 p-65 q-25
up #	a-44 e77 m-28
up $	a53 b-35 c-35 d-62 f-26 i-81 j37 l73 m-27 n74 o-32 p29 q56
up ?	e121 g-43 h-48
up _ #	a53 e-43 g46 m-31
up _ $	a-57 b25 e134 g-41 h-40 i-24 m87 n-29
up _ a	e-31 j-31 o37
up _ after	a-35 e55
up _ and	e-35
up _ bit	a54
up _ check	k37 o-30
up _ data	c-28 d63
up _ down	g45
up _ hill	e25
up _ i	a-33 h39
up _ is	h58 l-54
up _ it	l41
up _ last	a-59 e62 g28
up _ logs	d29
up _ me	m35
up _ my	j36
up _ night	a29
up _ pace	a-31 e39
up _ stairs	a-41 l31
up _ the	a37 e-45 l-27 m29 n27 o24
up _ times	a36
up a	a78 k-29 n27
up again	l-40 n61
up all	a31
up and	d25 h24 p-27
up at	e31
up drenched	a42 i-25
up for	a27 j-54 l-29 n29 o73
up from	a42 e-36 m29
up give	m35
up my	a46 c26 d52 h-28 k27 l-74 n-43 o48
up nicely	e30
up ok	a-32 e35
up on	h40 i42 l-36 p-29
up or	g45
up overnight	a31 h-31
up since	e-26 l50
up the	a-71 e40 g92 l43 n-61
up tonight	a-29 l30
up with	a-34 j35 l39
update	e24 g-25 h-39 i-105 k104 o-25 p88
update :	e52 i-24 k-40 p42
update _ #	e57 p-24
update _ i	e-27 k39
update _ last	i-37 p47
update last	i-32 p32
update my	i-37 k63
upda~	e24 g-25 h-39 i-105 k104 o-25 p88
uphill	a-39 e39
uphi~	a-39 e39
upper	a-42 i-76 l115
upper _ lower	a-24 i24
upper body	i-91 l115
upper yesterday	i24
uppe~	a-42 i-76 l115
ups	a-53 d-24 e-67 i150 l49 o-38 p37
ups #	a-27 i32
ups $	a-31 i41
ups _ #	i54
ups _ $	i-58 l74
ups _ morning	a-25 i25
ups _ press	i-65 l63
ups _ the	i115 p-35
ups and	i-61 l86
ups in	i28
ups on	i50
ups this	a-25 i25
ups with	i35
urine	a89 e-25 h86 i-26 k-37 l-32 q-27
urine _ $	d25
urine _ dark	a51 h34 k-27 q-27
urine is	a24
urin~	a89 e-25 h86 i-26 k-37 l-32 q-27
us	a-28 b97 c-57 e-72 g42 i35 j-37 m74 o-71
us _ $	a-25 c-28 e-28 l95
us _ again	b56 n-39
us _ do	b25
us _ squat	g24
us _ the	l-62 m60
us all	c-28 l39
us do	i29
us not	b63 e-27 m-24
us the	g24 h41
use	a-26 e-94 f153 k178 l-42 m-57
use #	k28
use $	f52 k-43
use ?	f36 l-24
use _ $	k108 l-56 m-50
use _ time	k34
use it	f25
use this	f29
use you	f35
used	e-31 g44 i35
used _ $	a-24 g44
used to	e-31 g44
useless	a-25 l71 q-55
useless $	l71 q-55
usel~	a-25 l71 q-55
using	f45 k76 l-91
usin~	f45 k76 l-91
usual	e30
usually	e36 j28
usually #	e30
usua~	a-29 e67 j28
utc	b-47 g-35 k269 l-85 o-44
utc $	b-47 g-35 k200 l-47 o-44
ute	a-25 i30
vacation	e-26 o36
vaca~	e-26 o36
vancouver	b-49 e-27 k130 l-51
vancouver $	b-49 e-27 k130 l-51
vanc~	b-49 e-27 k130 l-51
vanished	a-28 e33
vani~	a-28 e33
velcro	e35 l-24
velc~	e35 l-24
verdict	a186 c-30 f-34 g42 h-34 k-49 l-55 q30
verdict $	a128 c-30 f-32 g-33 l-33 q37
verdict ?	a-68 g75
verdict _ $	a85 k-49
verdict please	a153 g-65 k-49 q-31
verdicts	a-40 g141 k-27 p-24 q-37
verdicts $	g66 p-24 q-37
verdicts _ $	a-40 g75 k-27
verd~	a147 c-30 f-34 g183 h-42 k-76 l-57 p-32
version	f-41 g24 h-26 l79
vers~	f-41 g24 h-26 l115 n-29
vertigo	o34
vert~	o34
very	l67 p-37
very _ $	a-28 i26 l66 p-37
very _ i	e27
very heavy	a-33 i36
vest	i45
vibes	a-31 h59 q-27
vibes $	a-36 h59 q-27
vibe~	a-31 h59 q-27
vibr~	a35 i-35
video	e-50 l67
vide~	e-50 l67
vienna	k143 m-52 o-36 p-32
vien~	k143 m-52 o-36 p-32
view	a-36 g223 k-28 l-90
visi~	h-28 i35
vo	h84 l-35
vo #	h84 l-35
vo _ max	h84 l-35
voice	a-45 e49 f40 l-40
voice _ $	f40 l-40
voice notes	f40 l-40
voic~	a-45 e49 f40 l-40
vomit	a-64 e70
vomi~	a-63 e77
vs	a-45 e-28 f-52 g46 h250 k-29 l-91 q-28
vs _ $	a-35 g24 h73 l-48
vs soreness	g55 h-55
w	a-48 c-34 e-33 f-27 h-82 i159 j-30 o56 p-47 q72
w _ #	i31
w _ $	l-34 q34
w _ at	a31
w _ check	n29
w _ lads	a-36 i67 p-31
w _ legs	a26 g36 h-47 j-32 q31
w a	e-44 i38 l49
w my	a-85 e46 j26
w no	g36
w the	o28
waddle	e30
wadd~	a-39 e56
waist	a45
waist is	a41
wais~	a45
wait	a61 b26 d-28 e-24 h-50 i-57 l-129 m240 o-38 q31
wait #	h76 i-25 l-24 m29 q-53
wait $	a58 b-95 e-25 h-36 l-48 m207
wait _ $	b160 m-70 q-61
wait _ day	a-32 h-49 j56 q62
wait _ evening	m27
wait _ i	l-26 m56
wait _ tomorrow	m-51 q55
wait a	a-32 j56
wait i	a-24 b-29 e24 m32
wait no	b157 m-89 q-61
wait til	l-26 q43
waiting	h30
waiting $	e-42 h30
waiting _ a	a-28 e30
wait~	h30
wake	e-33 l-55 n143
wake _ $	l-26 n71
wake up	l-27 n74
walk	a48 e202 h-114 i-67 j-69 k-66 l-33 m-42 p-35 q228
walk $	a43 l-34 q65
walk ?	f-24 h-61 q107
walk _ $	a-45 e95 j-24
walk _ ?	a97 e-34 f-41 h-47 q57
walk _ am	a-30 e33
walk _ i	a-36 q38
walk _ jog	e31 o-24
walk _ through	a-53 f62 j27 q38
walk down	a-51 e51
walk home	a-35 e84 o-24
walk i	a-30 e33
walk instead	a81 e-33
walk it	a26 e-25
walk me	a-53 f62 j27 q38
walk on	o36
walk or	a46 j-35
walked	a-59 e-39 i40 l86
walked _ of	i40
walked out	i40
walking	a45 e70 f-30 h87 i-41 l-34 o-25 q33
walking $	q55
walking _ $	p36
walking _ my	a-24 e24
walking break	a-39 e39
walking enough	h25 o-25
walking it	h71
walking lunges	a27 h-24 i-26 p24
walking to	a46 e-35
walk~	b-39 e29 f-30 h78 j-25 l52 o-25 q33
wall	a-47 e44 i158 l-39 m-26 n-36
wall $	e89 l-41 n-36
wall _ #	i30
wall _ at	a33
wall _ for	i31
wall sit	i52
wall sits	e-37 i110 l-25
wall~	i26
wan	c-31 l-53 p62
want	a128 b82 c109 d33 e-131 h-46 i-92 j32 k52 l-46 m-33 n67 o-34 p-71 q-32
want #	a72
want _ $	a38 b-27 k73 l-40 n27
want _ answer	b66 k-25
want _ be	a-53 k-25 l48 m-25 n68
want _ check	n32
want _ copy	d24
want _ daily	k-33 n49
want _ get	a-30 n27
want _ go	a62 e-50
want _ in	k25
want _ log	b61 c25
want _ more	n-33 o49
want _ my	g28
want _ of	b-29 c46
want _ run	a77 i-37 j-48 l27
want _ take	d24
want _ the	b33
want _ to	c25
want _ you	d51
want a	d27
want any	b-37 c33
want daily	n34
want muscle	a-32 k52
want my	c51
want no	n-35 o41
want out	a42
want run	a28
want that	c30
want the	a24 e-35 k52 n-34
want to	a25 b128 f-24 i-37 j-27 k-36 l61 m-30 n48 o-52 p-54
want you	c30
wants	a35 d102 e-29 i-109 j33
wants #	a112 e-38 i-63
wants _ look	o26
wants _ see	d32
wants it	a-40 d32
wants to	a-48 d30 e28 i-34 j29
want~	a36 d102 e-38 i-86 j33
warm	e-77 h60 i-58 j47 l67
warm $	i-55 l70
warm up	a-85 h55 j57
warmed	i25
warmed up	i25
warming	a25 j29
warming up	a25 j29
warmup	a-87 e37 j112
warmup _ #	e25
warm~	a-86 e49 j121
warsaw	b-30 k128 o-24
warsaw $	b-30 k89
wars~	b-30 k128 o-24
was	a-88 c-44 e-32 f-39 g60 h-37 i116 j-99 k-89 l89 m-66 o-51 p125 q169
was #	a-86 g-25 i54 n25 q29
was _ #	i-48 l36 q24
was _ $	a36 g-50 h-59 i93 j-50 k-39 l140 p-49
was _ ?	a-56 e42
was _ after	g24
was _ and	p33
was _ asleep	g24
was _ at	p25
was _ but	a-37 q38
was _ day	a53 g-35 l83 q-45
was _ dizzy	g25
was _ for	b52 p-51
was _ forgot	i26 p-26
was _ h	e29 i-32 p25
was _ hour	m-25 p29
was _ hours	p24
was _ i	i-34 p50
was _ it	i26 p-24
was _ last	g83 p-48
was _ legs	a34
was _ min	a25 i40 p-34
was _ morning	l-30 p59
was _ nine	p44
was _ noise	a24
was _ not	l-31 p95
was _ sleep	q33
was _ the	i41 l-31 q62
was _ to	a28 e-27
was _ today	a-49 l72
was _ verdict	g65 q-54
was _ week	a39 g-25
was _ yes	a-36 q42
was _ yesterday	a34
was a	g-26 p83
was agony	a27
was an	a34 m-27 p29
was being	p24
was broken	i44
was brown	a-36 e42
was decent	a27
was fine	a26 e-25
was going	a29 e-26
was gone	a27
was half	g24
was i	a-36 g138 p-46
was it	l-61 q107
was last	a45 p-27
was legs	i35 p-33
was lunges	i-24 j-31 l48
was meant	b52 p-44
was my	a-49 g78 h-38 l-43 p62 q32
was not	p70
was on	i41 p-47
was only	i-34 q55
was sumo	i-26 p34
was sunday	l-33 p30
was that	l-27 p-28 q55
was the	a31 g34 l-24 p-44 q55
was this	p42
was too	l-28 q42
was walk	a-38 q50
was yesterday	g75 i27 l-27 q-75
washing	k-26 l38
washing machine	k-26 l38
wash~	k-26 l38
wat	b-51 f252 h-48 k-32 l-84 m-37
watch	e72 l54 n-56
watch _ #	e-34 l50
watched	i54
watching	l58 p-33
watc~	a-29 e90 h-32 i36 l95 n-56 p-38
water	a28 h67 l-44
water $	h25
water _ a	h31 l-25
water on	h24
watered	a37 e-37
wate~	a78 e-54 h67 l-57
way	d30 e64 f26 h-73 i-34 j85 l-64
way $	e26
way ?	a38
way _ #	a-38 i38
way _ $	j55
way _ ?	e-30 j35
way _ the	a34
way down	a-30 e36
way on	a34
way round	a-39 j72
way to	a33 d31 e-46 f26 h-32
way twice	a57 l-38
wdym	b-37 l-92 o-46 q263
wdym rest	o-46 q77
we	a-75 e89 h-68 l69
we _ #	a-44 e53
we _ or	a61 h-29
we speak	a-48 e82
weak	a39 e-37 i-37 j-37 l29 q28
weak $	a-37 q46
weak _ water	a24
weak as	a50
weather	a-32 h-39 k-26 l182
weather in	a-52 h-26 l94
weat~	a-30 h-39 k-26 l182
wed	a-85 e-46 i118 j46
wed $	e-24 i36
wedding	a-35 l33
wedd~	a-35 l33
wednesday	a-26 h-58 i46 j73 k-53 p61
wednesday $	h-55 j91 k-27 p24
wednesday _ $	i54 j-25 k-26
wednesday _ legs	i33
wednesday _ rpe	i-39 p39
wednesday legs	i31 j-33
wednesday night	a-33 p39
wedn~	a-26 h-58 i46 j73 k-53 p61
weds	a46 e-42 p24
wee	a198 e-43 i-28 j-43 l-40 m43
wee $	m43
wee _ like	a58
wee is	a56 i-33
wee looks	a47
week	b-176 c-71 d-28 e-135 f-41 g187 h54 j127 k36 l-51 m-96 o218 p-56
week #	i38 j-29
week $	b-101 c-69 g68 h55 i-43 j26 m-37 o137 q31
week _ #	j36
week _ $	a-51 g67 h-36 i45 p-43
week _ bed	o36
week _ i	j28
week _ it	a27 k36
week _ last	g48
week _ legs	a39
week _ me	k42 m-40
week _ not	b-72 o74
week _ now	j34
week _ the	o26
week and	a27
week ask	k42 m-40
week do	b-72 j28 o66
week hold	o26
week in	o36
week legs	h65 j-45
week off	a43
week or	h-27 j32
week so	e-41 g68
weekday	a-35 n30
weekend	a49 g-27 j35 k-24 o58 p-25
weekend $	g-27 i25
weekly	a-48 b-44 g59 h-51 j109
weekly _ $	b-44 g83
weeks	g59 h88 i-33 l-32 m-28 o54 p-40 q-48
weeks $	h32 o51 q-48
weeks _ $	n25
week~	a-29 b-64 c-26 f-41 g91 i-34 j158 k-83 l-45 m-71 n41 o220 p-65 q-48
weigh	e32 h-43 i-32 q43
weigh #	e32 i-32
weight	a41 b33 e-44 k93 l41 m-38 n-35 p-41 q-29
weight $	k60 n-35
weight _ #	k35 l-35
weight _ it	a28
weight _ my	b43
weight _ the	j24
weight is	a-24 j24
weight loss	j-25 k33
weight on	b42
weight to	k41 l-35
weights	a-181 f69 h-61 j265 k65 l-29 q-92
weights $	j50
weights _ $	a-27 f48 j70 q-92
weights _ first	j25
weights _ run	a-34 j34
weights at	j28
weights first	j100 q-92
weights in	k88 l-63
weights or	a-39 j36
weig~	a-122 b33 e-34 f62 h-58 i-36 j210 k147 m-44 n-35 p-41 q-54
weird	a31 e-27 i56 k-50 l26
weird $	a-54 i56 k-26 l26
weirdly	e26
weir~	a49 i37 k-50 l26
well	i-40 l32 p42
well _ #	a36
well _ $	p29
well _ well	a36
well fed	a28
went	a-31 e34 g-32 h-43 i51 j-70 l41 m61
went _ #	k-29
went _ $	a-26 e28 i52
went _ a	a-24 l39
went _ and	a-48 e40
went _ behind	a33
went _ for	a49
went _ legs	j-24
went _ like	i-25
went _ on	e-27 m67
went _ the	l34
went _ today	a-39 i-28 o47
went _ when	l29
went back	k47 l-28
went bang	a26
went black	a48
went for	a-43 i26 l39
went from	a37 k-29
went funny	a-27 e40
went off	a49 e-28
went over	a37 e-31
went pop	a-63 m71 o26
went to	a-30 l31
went up	i32
went well	l32
were	a66 b130 g39 h-62 i-137 j-84 k-34 o-33 p160
were #	q28
were _ $	a-27 b55 h-28 i-53 k-44 l44 p111
were _ days	q28
were _ night	a24
were _ squats	i-30 p34
were a	i-30
were last	a24
were saturday	a-44 p64
were sunday	a25
wet	a39 h-43 i-32 m64
wet _ after	h-43 m64
wet noodles	a24
weve	e-35 k57
what	a-126 b-38 e-145 f251 g70 h239 i-157 k-71 m-83 n-49 o-132 q267
what $	a39 f107 g-25 h-31 i-45 l-29 q37
what _ #	a45 h-115 i-31 l138 q-29
what _ $	f39 g-37 h34 i-40 j39 k-36 l35 m-29 q36
what _ ?	h-43 j32 q45
what _ a	a-79 f-37 g-29 h94 l63
what _ am	h-36 k55
what _ an	h82 l-47
what _ are	h-26 l52
what _ as	h32
what _ behind	q62
what _ better	a-30 h30
what _ can	a-24 f27 h-24 q24
what _ did	g98 h-25 q-31
what _ do	f31 k38 l-53 q-27
what _ does	h-65 l111
what _ doms	g-32 h88 l-33
what _ first	j31
what _ for	a52 h-57 l62 q-37
what _ goal	l34
what _ good	h35 l-27
what _ have	c68 f32 h-43 k67 l-75
what _ i	a127 f98 j-83 k-24 p-59 q-87
what _ in	k-25 q39
what _ is	a-47 f-36 h49 l122
what _ it	a-58 f-83 h143 l-123 q161
what _ just	p59
what _ leg	a-34
what _ logged	p32
what _ make	h42
what _ more	h43 j-43
what _ my	a42 g175 h-116 l-51
what _ now	f26 k-26
what _ of	f31
what _ on	a54 h-25
what _ rhabdomyolysis	h41 q-25
what _ rpe	f-57 h153 l-51
what _ sensible	a33
what _ should	f56 l-27 q-29
what _ that	a-70 h94
what _ the	e-29 f74 h-71 k-40 l-36 q53
what _ this	a-45 f235 h-39 l-117 q-30
what _ today	a124 h-32 l-48
what _ was	p-31 q28
what _ would	f-55 j75
what _ wrong	a-26 e-29 h-39 i45 q70
what _ you	g29 h-145 q149
what _ your	h-129 l119 q29
what _ zone	a-33 h87 q-27
what a	a-37 h-30 k34 l109 q-39
what about	a59 h-30 l-25
what am	a46 f31 q-43
what are	a-25 h150 l-32 q-63
what basis	k-25 q65
what can	a-48 f147 h-28 l-27
what causes	h132 l-41 q-45
what colour	h45
what counts	h32
what did	a-33 f-51 l38 p-35 q79
what distance	a76 h-32 l-30
what do	a40 l-48 q45
what does	a-38 h103 q-43
what even	h60
what exactly	a-39 f-28 q60
what gives	f-58 q98
what goes	j31
what grounds	h-33 q90
what happens	d-31 f85 h39 k-26
what have	g36
what helps	a-36 h80
what i	f-53 g25 h-79 k42 p137
what if	a105 k-25 q-39
what is	a-104 e-53 f29 h323 j-74 k-52 l-38
what leads	j52
what made	a-27 l-37 q111
what makes	h81 l-39
what muscles	f-57 h59
what now	a44 f74 k-32 l69 m-29 q-105
what order	f-52 j100
what pace	a52
what rule	h-48 p-28 q87
what run	a33 l-25
what should	a39 h-24
what time	a-31 f-52 h-74 k43 l162 q-28
what tipped	f-45 l-27 q97
what to	f37 h32
what today	a39 i-28
what was	a-33 g114 h-30 l-37
what would	j-31 q42
what you	c59 d38 f28 h-27 o-38
whatever	b-25 l126 o-46
whatever $	a-24 b-51 l161 o-46
whatever _ is	k37
whatsoever	a101
whatsoever $	a71
what~	a88 b-25 e-28 f-57 h-26 i-38 l176 o-63
wheels	i99 l-47
wheels _ $	i99 l-47
whee~	h-31 i104 l-99 m-25 o79
when	a33 b-38 d-83 e-52 f-24 g80 h92 i-102 j146 k-72 m94 n-67 o99 p-81
when $	a-35 d-88 g51 h-24 j67 l75
when ?	a76 h-37
when _ $	a39 h-32
when _ am	c24 e-52 m61 o-27
when _ bend	a24
when _ cough	a-24 h31
when _ do	a32
when _ get	a34
when _ go	a25
when _ i	g78 j68 l-39
when _ laugh	a33
when _ legs	a-47 j34 q24
when _ lift	a-35 e49
when _ need	o52
when _ press	a-31 e56
when _ push	a39 o-33
when _ roll	a30
when _ run	a-48 h37
when _ runs	h49 l-41
when _ sit	h42
when _ soreness	h31
when _ squat	a32
when _ stand	a42
when _ the	a-35 g30 h-54 l91
when _ to	k-30 l-39 o96
when _ walk	a-25
when _ was	g28
when can	j32 l-34
when did	a-24 g70
when do	f29 h52 j34 l-26
when does	j-28 l81
when i	a172 e-39 g-46 h60 i-62 k-45 m83 n-31 o35 p-46
when is	a-26
when it	a-28
when my	a-35 k29 q32
when she	h29
when should	a-40 e-27 j72
when spoken	k-30 l-39 o96
when to	e35
when was	g56
whenever	a32
whenever _ speed	a31
whenever i	a32
when~	a32
where	a-77 h-87 i-91 j109 k38 l48 p-26 q61
where $	h36 j27 l-36
where _ i	a-83 d-42 e93 f96 h-24
where _ squats	j26
where _ that	h-28 q40
where _ the	a-32 d50 j38 l-52 q38
where can	a-24 d-42 g46 l46
where do	a-30 c31 f28 g-25 h-30 i-38 j60
where does	h-28 j32 q40
where i	a30 e-27 k39
where is	d50 g27 h-42
where the	a51
where you	i-28 l47
wher~	a-77 h-87 i-91 j109 k38 l48 p-26 q61
which	a-100 e-48 f53 g28 h44 i-69 j167 k-50 m-28 o-53 q97
which _ $	j68 k-54
which _ am	k37
which _ better	a31 j-29
which _ did	q51
which _ do	f99 l-79 q-26
which _ first	a-25 j39
which _ for	h30
which _ goes	l26
which _ legs	j68 l-30
which _ should	h-60 k-24 l116
which _ the	j42
which _ was	l-97 q112
which day	j37
which first	a-38 k-30 l63
which goes	j35
which leads	j49 l-30
which leg	g58
which number	l-49 q66
which one	j54
which pains	h109 l-41 o-47
which rule	g-27 l-28 q94
whic~	a-100 e-48 f53 g28 h44 i-69 j167 k-50 m-28 o-53 q97
while	a-54 e100 h32 i66 l-73
while $	m31
while _ $	a-31 h50
while _ am	a51
while _ boiled	i30
while _ on	a24
while i	a32
while running	a-31 e59 h62 l-43 o-26
while the	a-24 i42
whil~	a-54 e100 h32 i66 l-73
whin~	a39 l-27
whis~	a-95 e61 o108 q-42
whit	a-44 f88 l-42 q57
whit _ ye	f89 l-42
who	a-44 b-112 d-42 e-38 f100 g-51 h-53 l135 m-34 p-44 q190
who $	d-42 l-80 p-38 q198
who _ #	a32
who _ $	a54 h-27
who _ i	a-38 q53
who _ the	a-37 l73
who _ this	b-97 l152
who _ win	h-33 l72
who _ you	f162 l-132
who are	f201 l-201
who made	l63 q-57
who runs	l60
who told	l-42 q61
who will	h-33 l33
who wins	a55 h-27
who would	l39
whoa	e62 h-30
whole	b42 c78 d58 g-42 i56 l-81
whole _ $	c56 g-27 l-48
whole _ is	a34
whole _ off	b34
whole history	c65 g-27
whole log	d32
whole me	a26
whole thing	b50
whol~	b42 c78 d58 g-42 i56 l-81
whos	a-139 l263 q-32
whos running	l35
why	a-321 b-27 e-121 f-60 g-43 h193 j-49 k-33 m-90 o-45 p-81 q672
why #	h-34 q79
why $	a-29 f-55 h-133 l41 q239
why ?	a-35 q35
why _ #	q26
why _ $	a-46 h-87 k-30 q240
why _ ?	e-29 q92
why _ a	l-42 q53
why _ and	m-24 q28
why _ day	h59
why _ first	j29
why _ i	a-25 h33 q67
why _ intervals	q26
why _ is	m24
why _ it	l-59 q110
why _ legs	h32
why _ min	q26
why _ my	a-77 h149 i-25 k33 l63 q-118
why _ not	h57 q-62
why _ run	h41
why _ that	h89 l-36 q-53
why _ the	l71 q-39
why _ you	a-33 h80 n33 q-70
why a	h-28 q50
why am	h39 q-24
why are	a-25 h55 l83 q-128
why can	h46
why did	h53 n33 q-52
why do	a-31 e-29 h176 i-26 l127 q-160
why does	a-26 h116 q-82
why i	a37 q-29
why is	a-64 h137 k35 q-103
why no	a-61 l-78 q180
why not	f-28 l59
why only	q26
why rest	a-54 h-48 q122
why so	h-41 l-50 q91
why the	l-28 q65
why though	h-64 k-30 l74
why wait	m-51 q69
why would	h-33 q52
why you	l-24 q31
whys	a-33 p-30 q126
whys _ a	a-24 q52
whys it	a-33 p-30 q126
wich	a-42 j82 l-30
wide	h-45 l81
wife	a30 b46 h-35 k-24 l64 p-46
wife $	a-25 b72 p-24
wife _ i	a48
wife has	h-25 l50
wife says	a43
wifi	k-24 l95
wifi _ $	k-24 l47
wifi keeps	l31
wild	b-69 l88
wild $	b-69 l88
will	a62 f37 g-28 h31 i-59 j-29 l211 m40 n-31 o-45 p-80 q-97
will _ $	a-33 i-36 k77 l58 o-52
will _ fit	a24
will _ loosen	a62 l-40
will _ rain	l73 m-73
will _ run	a-68 l97
will _ stop	l49 o-41
will _ take	a39 e48 l-48 p-24
will _ the	h-33 l33
will _ wake	a41 e-25 i32 l-25
will _ when	a-25 o42
will i	a-30 h79 i-31
will it	l73 m-80
will not	a67 e36 i32 k-47 l165 o-66 p-75 q-64
will run	a-25 o42
will running	a28
will you	c24 f46 l66 o-52 q-33
win	a-36 g-62 h-33 l192 q-24
win $	g-62 l120
win _ or	l39
winc~	a33
wind	a-71 e53 j27
wind in	a-24 e27
window	a-43 e-38 h93 i28 l-37
wind~	a-29 e-62 h78
wine	c-29 f-29 g-25 i-47 l104 q45
winn~	a-63 h-29 l79
wins	a85 h-27 k-24
wins $	a83 h-27 k-24
winter	j-33 l65
wint~	j-33 l65
wipe	a-52 b-47 c265 d25 f-30 i-78 l-40 n-46 p94 q-26
wipe _ $	b-29 c92 n-35
wipe _ all	c43
wipe it	b-47 c76
wipe me	c87 n-46
wiped	a-35 e29 p25
wiped out	a-27 e29
wipe~	a-35 e29 p25
wise	a72 h-25
wise $	a49 h-25
wish	a-32 c-24 l83
wish _ luck	a-34 l61
wish me	a-34 l61
with	a-107 c-25 d-28 e-60 f69 i85 j47 k-83 m65 o50 p28 q-24
with #	o36
with _ #	i25 l-35
with _ $	b48 d29 e-26 l28 o-40
with _ and	j25
with _ at	a31
with _ club	a46
with _ cold	a-27 h29
with _ daily	k-33
with _ dog	a32
with _ friend	a-53 e53
with _ girls	i-25 l60 o-32
with _ i	k48
with _ kids	k27
with _ knee	c31
with _ lads	l33
with _ legs	a-57 j48
with _ maths	l27
with _ on	e-25 q44
with _ quads	a28
with _ reminders	n38
with _ sandbag	i28
with _ stress	a-28 h44
with a	a-38 e30 h48 k-37 l-36 m47
with an	f24
with boredom	l27
with every	e41
with it	i-58 l58
with joy	e-26 l34
with me	a-28 d34 i36 l-38 m82 n34 o-36
with my	a-29 f64 g-25 h-40 l-33 m30
with nordic	i-84 p84
with quads	a-24 e24
with running	e-30 q58
with squats	j42
with that	l26
with the	b-46 d-29 f44 i31 n62 o42 p-44
with this	a-30 b66 c42 i-30
with you	f39
withdraw	b191 c24 k-49 l-58 m-45 n-30
without	a38 l-40
without _ $	a40
without a	e34
without leg	l-38
without yelping	a44
with~	a33 b188 c24 k-49 l-97 m-60 n-30
wobble	a-57 e61
wobbling like	a24
wobbly	a140 b-39 e70 f-41 l-25
wobbly $	a169 b-39 f-41 l-25
wobb~	a83 b-39 e152 f-41 h-29 l-25
wod	i47
wod _ #	i34
woke	a54
woke _ at	a-32 e46
woke _ drenched	a42 i-25
woke _ give	m35
woke up	a55 i-29
women	a-24 h127 i-35 j-28 l-32
women train	h40
wome~	a-24 h127 i-35 j-28 l-32
won	a-25 e-24 l52
won #	e-24 i-25 l52
won $	a-25 i25
won _ quid	e-24 i-25 l52
wonky	e-25 q44
wonk~	e-25 q44
woozy	e38 i-41
woozy _ the	a51
woozy since	a51
wooz~	e38 i-41
word	a43 h102 j-24 q-89
words	f100 k33 l-80 q-26
words=0	b34 c-33 d-31 e34 f-50 g-46 h-104 j-26 k-47 l289
words=1	a-30 b60 c-29 d-89 e-95 f92 g25 h-72 i-31 j-40 k-35 l-47 m78 n69 o54 p44 q47
words=10	a74 b-55 c39 e32 f-55 g-91 h68 i146 j79 k26 l-99 m-105 o-34 q-33
words=11	a135 b-34 c41 e133 f-49 g-31 h72 i108 j96 k35 l-173 m-165 n-66 o-46 p-53
words=12	a319 b-96 e157 f-137 h194 i59 j154 l-190 m-186 o-63 p-141 q-125
words=2	b82 c26 d72 f113 h-352 i-251 j-207 k-27 m203 n125 o80 q167
words=3	a-30 b61 c36 d54 f-72 h-69 i-88 j-197 k35 m165 n28 o124 q-64
words=4	a-33 b129 c95 d-40 e-110 f-157 g-50 h-78 i-26 j-258 k47 l172 m159 n-50 o75 p80 q43
words=5	a-29 c-60 e-81 f-48 h33 i60 j-167 k36 l244 m48 n-88 o71
words=6	b-51 c29 d-35 e-63 f-31 i72 j-88 k67 l236 n-67 o-46 p-43 q42
words=7	c-34 e37 f-51 g-141 h84 i108 j86 k129 l172 m-132 o-114 p-51 q-90
words=8	a34 b-142 c-55 d-40 e63 f-61 h45 i92 j66 k46 l86 m-80 q-50
words=9	a48 b-93 c-56 d76 e121 g48 h62 i127 j43 k66 m-85 n-105 p-81 q-156
word~	f100 k33 l-80 q-26
work	a61 b-46 d-61 e-135 f194 h41 i-56 j-73 k25 l176 m71 n-44 o-54 p-33 q-56
work #	a-26 e-46 f24 i-55 j29 l81
work $	a-72 f132 h68 l-112 m113 q-55
work _ $	f25 k52 l48 m-50 n-30
work _ min	e-28 i-55 l81
work _ or	a26
work _ run	a31
work _ the	o29
work for	f30
work on	l27
work tomorrow	a78 j-27 l-50
worked	a-24 q33
working	g-39 k-32 q93
working $	g-39 k-32 l32 q76
workout	a-40 e-65 f37 i96 p52 q-39
workout $	a-39 f29 h39 j28 l-71
workout ?	l41
workout _ $	a25 i-25 p26 q-26
workouts	c-74 g79
workouts $	c-74 g79
works	f70 k39 q-36
works $	f70 q-36
work~	a-83 c-87 e-65 f84 g31 i102 p38 q51
world	l46
worl~	l46
worry	e-24 h43
worry my	a-42 h54
worr~	e-26 h43
worse	e31 g42 i-41 l-58
worse $	h33
worse each	e56 l-27
worse than	h-30
worst	a48 f-45 g51
worst _ ever	f-45 h-48 l80
worst leg	g34
wors~	a68 e31 f-45 g94 i-56 l-47 q-27
worth	g-26 h134 l-41
worth _ $	h84
worth _ ?	g-26 j56 l-27
worth _ or	h50 j-26
worth it	h50
wort~	g-26 h134 l-41
wot	f64 h35 l-56
would	a101 b-24 e-68 f-70 h53 i29 j57 k-53 l-97 o51 q27
would #	a97 e-31 i-40
would _ $	a53 e-25 o-27
would _ be	e-25 j40 o-27 q29
would _ do	a28 f-55 j49
would _ know	a-34 h56
would _ min	a51 e-26
would _ say	a24
would _ to	q24
would a	a42 h29 j33 k-24 m-29
would it	a-29 j27
would like	a-24 q24
would make	h42
would not	a81 e-25 o-27
would say	a34
would win	l39
would you	a68 b-24 e-29 f-55 j62 l-56 m38 o76 q-47
woul~	a95 b-24 e-68 f-70 h53 i35 j57 k-53 l-97 o51 q27
wow	b-45 l188 m-51 o-31 q-25
wow $	b-45 l190 m-49 o-31 q-25
wrapped	a-25 e-26 f-43 h-83 i41 l142
wrapped up	a-37 i41
wrap~	a-25 e-26 f-43 h-83 i41 l142
wrecked	a37 g58 j-43
wrecked $	a46
wrecked me	g58
wrec~	a37 g58 h48 j-37 k-24 q-35
write	d-46 f47 g-48 i71 l27 o66
write $	a-54 f50 g-28 o58
write _ about	a51
write _ in	i44
write _ me	n-31 o37
write home	a51
write me	k29 n30
write to	f29 l-30 n-31 o37
writing	a-26
writ~	a-37 d-46 g-48 i70 k-42 l104 o66
wrong	a-145 b140 c-43 f27 g-67 h-78 i-56 k67 l-32 m-56 n-47 o-30 p271 q37
wrong #	m-52 p84
wrong $	g-67 k57 l24 q26
wrong _ $	b-80 c-31 f40 k45 l140 n-35 q-30
wrong _ friday	i-42 p32
wrong _ it	p40
wrong _ me	i45
wrong _ running	e-29 q58
wrong _ sorry	b154 k-28 l-167 p41
wrong button	a-33 b160 l-84 p-39
wrong chat	b82 l74 p-144
wrong day	i-65 k-28 l-45 p164
wrong entry	b-29 f46
wrong i	p28
wrong with	a-26 e-29 h-28 i45 q51
wron~	a-145 b140 c-43 f27 g-67 h-78 i-56 k67 l-32 m-56 n-47 o-30 p271 q37
wrote	a-62 p56
wrote #	p25
wrot~	a-62 p56
wtf	h-43 j-24 k-49 l163 p-29
x	a41 b210 e-79 g-44 h-99 i158 l-88
x #	a62 e-68 h-83 i166 l29
x $	a31 b210 g-44 i-32 l-116
x _ $	a-90 h-42 i155 l30
x _ lunges	a46 i-34
x _ on	a25 i-31
x _ rpe	a47 i-32
xmas	l76 m-26 q-37
xmas $	l76 m-26 q-37
yay	b-49 j-27 l139 n-42
yay $	a-35 b-49 h-34 l185 n-42
yay _ nay	a57 h27 j-27 l-46
yay or	a57 h27 j-27 l-46
ye	f89 l-42
ye _ $	f89 l-42
yeah	a66 e-48
yeah nah	a35 e-37
year	e-31 h32 k-33 l44 o49 p-29
year $	e-25 l30
years	j26
years _ i	j26
year~	j26
yelp	a64
yelped	e28 i-28
yelping	a44
yelp~	a52 i-46
yer	c-31 h-61 l-89 m-38 o177 p62
yer _ $	h-61 l-58 m-38 o177
yes	a154 b-58 e-47 g-29 i-38 m-24 n85 o-118 p56 q56
yes $	b-51 h-52 i-27 l244 n-101
yes /	i-25 j57
yes ?	a65 e-41 l-30
yes _ $	a49 g-33 l-58 m-24 n68 p40 q-27
yes _ am	i26 l-26
yes _ is	q65
yes _ maybe	a50 l-32
yes _ no	a51 e-34 h67 l-70
yes i	i26 l-26
yes no	e45 l-33
yes or	a39 e-44 h81 j-26 l-49
yes the	l-34 p25
yes to	n83 o-81
yes today	q24
yesterday	a175 c-26 f-72 g84 h-107 i66 j-93 k-41 m-45 n-25 p84
yesterday #	a131 i-150 l65 p-65 q24
yesterday $	a83 g35 h-50 i-57 l-25 m-29 p48
yesterday :	i50
yesterday ?	a25 i29
yesterday @	a-24 i24
yesterday _ #	i27 k-26
yesterday _ $	a-44 g74 i46 k24 l-56 p68 q-78
yesterday _ a	a40 i-53
yesterday _ and	i29
yesterday _ evening	a-28 i36
yesterday _ got	g24
yesterday _ it	a25 c-24 p25
yesterday _ legs	i30
yesterday _ on	a28
yesterday _ rpe	a49 i-45
yesterday _ the	a30
yesterday _ today	i54
yesterday _ what	a93 f-38 i-55
yesterday and	a26
yesterday before	i25
yesterday delete	c-24 p36
yesterday leg	a26 i-25
yesterday legs	a-31 i-42 p96
yesterday lower	a-24 i24
yesterday morning	a24
yesterday noon	p37
yesterday now	a129 f-38 i-72
yesterday run	k24
yesterday squats	a-28 i52
yesterday stairs	a-37 i53
yesterday still	g24
yesterday today	a25
yesterday was	a-71 e70 i-49 l35
yest~	a175 c-26 f-72 g84 h-107 i77 j-93 k-41 m-45 n-25 p84
yet	a40 e64 h-60 i-31 j-24 k-37 m149 o-27 p-37 q-35
yet $	a-29 e33 k-37 m116 n25 p-24 q-35
yo	b-49 f-27 l216 n-49 p-47
yo $	b-49 f-27 l217 n-49 p-37
yoga	i-64 l115 p-43
yoga _ #	i-63 l125 p-43
york	l27
york _ $	l48
you	a-253 c99 d41 e-70 f173 g-69 h-167 i-55 j-100 k-26 l72 m-35 n56 o172 p24 q159
you $	a-34 c33 e-43 f-47 g-70 h-54 i45 k-74 l105 o244 q-77
you ?	a79 l-24 q-39
you _ $	a222 c-34 e-25 h-71 i-24 j96 k-51 m-42 n-73 p-93 q93
you _ ?	a-54 e49 f-39 h-25 l36 q44
you _ a	a-34 o73
you _ about	d72 f-57 l63 o-28
you _ and	a30
you _ asking	m59
you _ at	j25 q24
you _ do	f54 h-25 p30
you _ down	i35
you _ easy	f-29 q61
you _ exactly	f106 l-56
you _ for	a-25 f31 k67 l-88 m44 q-24
you _ friday	i-35 p35
you _ from	f52 h51 l-26 q-28
you _ german	f58 k-31
you _ get	h-32 l63
you _ go	q63
you _ got	c39 l-31
you _ i	l-67 q42
you _ if	l-25
you _ in	a-29 f-27 h-27 j25 k62 l37 m-53
you _ it	b-29 k44 l-57 p60
you _ leg	i42
you _ me	c-31 f28 h-27 k-28 l44 n43 o-88 p25
you _ message	n24
you _ much	l24
you _ muscle	h62 l-28
you _ my	d-27 f87 h-32
you _ no	f-38 g62 l-55 q59
you _ not	a39 e-25 l37 n-35 o35
you _ of	l37
you _ on	c44 h-25 l98 n-46 o-25 q-31
you _ or	f25
you _ out	c-50 d50
you _ rest	a-34 q43
you _ rpe	f54 h-31 i-80 l-38 p95
you _ running	a-26 e58 o-26
you _ same	k-32 l65 o-26
you _ soreness	f43
you _ squat	h-26 i-33 l109
you _ stop	o76
you _ stuff	d-30 f106 q-61
you _ that	p37
you _ the	l117 n-29 q-36
you _ this	c24
you _ through	h97 l-83
you _ to	h71 l-55
you _ too	o50
you _ up	k-24 l-70 o57
you _ voice	f40 l-40
you _ walk	q24
you _ walking	q32
you _ what	f108 h-65 l-29 q-40
you _ when	k29
you _ yes	q50
you _ your	f27
you a	j-25
you about	f24
you add	i42
you also	h42 j-42 l31
you and	f48 q-27
you are	a-72 f-40 h-26 l61 o187 p-29
you ask	h-35 m29
you asked	n33
you can	f37 g-32 k41 l-116 n137
you chatgpt	l54
you check	h35
you come	q34
you count	f79 q-31
you crack	l31 n-24
you dear	k-32 l95 o-29
you decide	a110 k-46 l-39 o-32
you do	f161 h-58 j43 k34 l-96 q-57
you dream	l43
you ever	c29 h-32 l26
you explain	f91 h-29 q-27
you for	f117 l-74
you get	f-24 q51
you got	f53 g30 h-26 k64 l-64 q-28
you have	c46 d66 h65 i-39 l-26 n59 o-69 q-53
you help	l33
you hold	d53
you i	f33 h-30
you in	f58 k-52
you keep	c32 n-31
you know	p-30 q75
you lift	c-28 l41
you like	f-32 l81 q-34
you lose	h67 l78 m-110
you make	l25
you may	l-42 n59
you mean	f-114 q158
you message	f40 l-61
you need	f37 q-32
you no	k-25 o30
you not	k-49 l-47 o108
you ok	l49 n-29
you on	l68
you pick	q40
you ping	f46 l-30 n26
you please	n-27 o35
you run	a-53 j-30 l101
you said	a-56 g30 h-45 l-38 q155
you save	i31
you saved	d34 g-52 l63
you say	a-24 e55 f-51 g26 l-24 q64
you see	l45 q-24
you show	f-46 g-24 k122 l-36
you slower	h39 l-28
you speak	f26 k-25
you start	l-33 n49
you still	l41
you stop	f40 l-61
you sure	h-29 l-215 q265
you talk	h-47 k184 l-48 m-47
you text	f-30 k113 l-38
you think	a38 f-60 k46 l55 q-33
you told	g29
you tomorrow	l26 m-26
you turn	f-24 h48 k-31 o24
you understand	f117 k-35 l-82
you undo	h44 p-27
you up	l124 n-33
you using	k76 l-42
you want	f46
you were	b136 k-53 l-57
you work	f61 l-32
you write	i31
you wrote	i-35 p61
youd	a93 g-30 q-28
your	a-84 b-42 c76 d-59 e-49 f78 g-107 h-40 i-65 j-34 k28 l176 m-39 n35 p-71 q197
your _ $	c108 f78 g-92 i-64 j-31 k-59 n-24 o34 q82
your _ come	k59 l-30 o-24
your _ is	k37 l-98 q61
your _ out	k37 l-42
your a	d-32 l26 q27
your clock	k53
your knees	h49
your legs	a-33 h68 j-25
your messages	k59 l-30 o-41
your mind	l40
your name	l50 q-26
your pings	o25
your reasoning	l-39 q57
your servers	c24
your source	h-39 l-52 q94
your system	f50
your the	l44 q-32
your working	g-39 q93
yourself	f24 h-60 k-38 l-36 n101 o-52 q81
yourself $	f90 k-38 l-25 n155 o-101 q-57
yourself _ $	f-66 h-40 n-55 o49 q128
your~	f24 h-60 k-38 l-36 n101 o-52 q81
yr	a-31 l62
yr $	a-41 h-29 l68
ystrday	h-43 i59
ystr~	h-43 i59
z	d-36 g-49 l-93 m178 p84
z #	l-29 m29
z $	d-36 g-49 l-60 m149 p34
z _ $	l-81 p96
z _ more	l-29 m29
zerc~	a-72 i72
zero	a181 c37 e-51 g-47 h-87 i56 l-56 n-88 o28 p44
zero $	a67 b56 c45 g-47 h-50 n-56
zero _ $	a38 b-42 c-24 i31
zero _ me	c32 n-32
zero doms	a27 b-42 i43
zing	a64
zinging	a35
zing~	a44
zip	c-44 d169 k-41 l-49 p-30
zip it	p-30
zipp~	a45 l-42
zone	a86 e-38 h130 i-41 k124 l-80 m-49 q-71
zone #	a101 e-38 h158 i-34 k-35 l-33 m-47 q-64
zone $	k46 l-32
zone _ $	a-28 h71 k75 l-30 q-49
zone is	k61 l-54
zoom	i46
zoom calls	i46
"""

SAFETY = """red_flag
!	a-55
! !	a-116
! #	a-44
! $	a-99
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
# ?	a158
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
# _ feel	a-53
# _ feeling	a35
# _ fine	a-37
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
# _ k	a-90
# _ km	a-41
# _ knee	a191
# _ lap	a-106
# _ last	a-36
# _ leg	a-57
# _ legs	a191
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
# _ ok	a-36
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
# _ run	a-146
# _ running	a-46
# _ s	a42
# _ safe	a91
# _ sat	a53
# _ saturday	a-71
# _ saw	a48
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
# _ then	a34
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
# and	a-157
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
# in	a-72
# intervals	a29
# is	a-44
# ish	a-231
# it	a-47
# jog	a96
# k	a-131
# keep	a-37
# kg	a-44
# kilos	a91
# km	a35
# knee	a287
# knees	a-56
# last	a77
# left	a-40
# leg	a-77
# legs	a-117
# let	a-46
# lol	a27
# long	a103
# loop	a-55
# loosen	a41
# lunges	a110
# m	a-113
# maybe	a37
# mi	a-57
# mile	a48
# miler	a-51
# min	a-80
# minute	a55
# minutes	a-127
# months	a40
# mood	a67
# more	a42
# my	a-25
# no	a-248
# normal	a-51
# nothing	a-81
# now	a-69
# of	a-198
# oh	a39
# on	a-73
# out	a-39
# pain	a115
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
# run	a-341
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
# temp	a35
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
# yesterday	a36
# yrs	a-75
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
: _ was	a81
: add	a69
: all	a-26
: box	a46
: ext	a-29
: five	a-37
: get	a46
: grand	a-67
: i	a81
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
># k	a40
># km	a163
># lol	a32
># lunges	a95
># mi	a-57
># mile	a105
># miler	a-38
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
>a #	a-86
>a and	a56
>a bad	a-66
>a bath	a-45
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
>a hip	a65
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
>a real	a-49
>a sec	a28
>a sharp	a86
>a six	a-41
>a sore	a40
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
>aches	a117
>achilles	a113
>aching	a125
>achy	a82
>acid	a-30
>actual	a29
>actual hip	a42
>add that	a71
>add them	a-35
>adductor	a112
>adductors	a-26
>after	a-82
>after ?	a65
>after a	a26
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
>after training	a-30
>afternoon	a-48
>again	a166
>again ?	a-53
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
>already	a41
>already #	a36
>alright	a39
>also	a161
>also i	a27
>always	a-172
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
>am resting	a49
>am running	a-66
>am still	a-78
>an #	a-25
>an easy	a-50
>an elastic	a46
>an electric	a53
>an hr	a45
>and	a160
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
>and hip	a-118
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
>ankle	a274
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
>any running	a-31
>anymore	a-88
>anything	a-40
>anyway	a168
>anyway ?	a45
>app	a-47
>are	a102
>are a	a64
>are fine	a-54
>arm	a-32
>around	a26
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
>asleep	a66
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
>back on	a-37
>back to	a-138
>back up	a-27
>backwards	a-62
>bad	a31
>bad ?	a72
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
>before legs	a79
>before or	a-90
>before squats	a33
>began	a-41
>begin	a-36
>behind	a124
>behind me	a74
>behind my	a69
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
>blacked	a100
>blacked out	a100
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
>bot do	a25
>both	a125
>both legs	a98
>both sides	a-44
>bother	a-57
>box	a-67
>box jumps	a-69
>boyfriend	a-62
>brain	a-30
>brand	a64
>brand new	a64
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
>brown in	a-30
>brown pee	a100
>brown today	a84
>bruised	a117
>bruised inside	a74
>btw	a147
>btw knee	a25
>btw my	a41
>buddy	a-28
>bulgarians	a-24
>burn	a-49
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
>can i	a-177
>can jog	a46
>can not	a207
>can squats	a-28
>can train	a62
>can you	a78
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
>chest	a361
>chest feels	a32
>chest is	a62
>chest of	a-81
>chest pain	a-26
>chest pains	a25
>chest tightness	a54
>city	a-58
>class	a-152
>clear	a26
>clear my	a37
>cleared	a43
>cleared ?	a43
>clicky	a-24
>clock	a-42
>clot	a-36
>clot in	a-36
>club	a101
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
>correct	a-31
>correction	a111
>couch	a69
>couch to	a32
>cough	a111
>could	a39
>could i	a-39
>counts	a-63
>counts as	a-46
>crack	a26
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
>did i	a-65
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
>do it	a51
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
>done with	a56
>door	a-106
>down	a288
>down ?	a-81
>down and	a-29
>down my	a133
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
>easy spin	a-44
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
>even after	a52
>even is	a-26
>even though	a30
>evening #	a42
>evening run	a42
>ever since	a66
>every	a108
>every morning	a-35
>every single	a-53
>every stair	a27
>every step	a74
>every time	a92
>everything	a58
>everything i	a-42
>everything is	a118
>everywhere	a-71
>ex	a-39
>exactly	a30
>exam	a-56
>explain	a-182
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
>feet	a115
>fell	a60
>fell asleep	a55
>felt	a-121
>fever	a128
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
>finish	a99
>finish the	a105
>finished	a89
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
>flat #	a-30
>flat ?	a34
>flat easy	a-85
>flip	a-38
>floaty	a106
>floor	a-38
>flow	a26
>flu	a72
>flush	a-36
>foot	a204
>foot down	a-36
>foot is	a108
>football	a-51
>foots	a48
>for #	a-125
>for ages	a66
>for easy	a-38
>for intervals	a98
>for legs	a-25
>for my	a-51
>for parkrun	a76
>for run	a40
>for sprints	a-34
>for tempo	a64
>force	a90
>forget	a-62
>forget it	a-56
>forgot	a124
>forgot how	a56
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
>get	a-84
>get a	a45
>get home	a-43
>get it	a35
>get more	a-70
>get out	a-26
>get rid	a-25
>get to	a40
>getting	a121
>getting off	a70
>give	a-45
>give me	a-51
>gives	a-28
>gives me	a-28
>giving me	a-44
>glass	a119
>glute	a107
>glutes	a-33
>go	a-130
>go ?	a-87
>go away	a-32
>go back	a-37
>go brown	a-30
>go dead	a31
>go downstairs	a38
>go on	a-68
>go running	a42
>goal :	a35
>goal to	a33
>goes numb	a33
>going #	a44
>going ?	a-77
>going downstairs	a62
>going off	a-48
>going to	a50
>gone	a87
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
>hamstring is	a28
>hamstring just	a47
>hamstring strain	a-33
>hamstrings	a-53
>hamstrings #	a-25
>happen	a-44
>happen to	a-31
>happened	a-31
>happy	a-54
>hard	a24
>hardly	a60
>has	a29
>has a	a39
>has been	a32
>has gone	a37
>has not	a45
>has one	a-39
>has the	a-42
>have	a83
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
>heavy squats	a51
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
>him	a-107
>hip	a94
>hip has	a84
>hip hop	a-55
>hip hurts	a43
>hip joint	a71
>hip op	a-45
>hip pinching	a66
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
>home about	a55
>home from	a-32
>home is	a-24
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
>hours	a-36
>hours after	a34
>how	a-236
>how bad	a62
>how come	a-95
>how common	a-35
>how did	a-26
>how do	a59
>how does	a-33
>how hot	a-31
>how is	a127
>how many	a-34
>how sore	a-24
>how to	a-93
>how would	a-61
>hrs	a50
>huge	a31
>hundred	a-35
>hungry	a-26
>hurt	a142
>hurt after	a30
>hurt from	a91
>hurting	a46
>hurts	a340
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
>i feel	a-85
>i go	a48
>i good	a-25
>i got	a-98
>i had	a-88
>i have	a38
>i hop	a-29
>i jog	a28
>i just	a57
>i keep	a36
>i lean	a63
>i lift	a38
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
>if i	a75
>if my	a128
>if someones	a-60
>if this	a74
>if you	a77
>ignore	a67
>ignore it	a98
>ignore that	a38
>ill	a-28
>in	a50
>in #	a68
>in a	a-102
>in bed	a224
>in between	a-24
>in calf	a123
>in for	a-29
>in general	a-118
>in helsinki	a-70
>in here	a127
>in hospital	a108
>in it	a90
>in london	a-99
>in may	a-34
>in my	a169
>in one	a28
>in runners	a-27
>in the	a-225
>inflamed	a30
>info	a-59
>ins	a-129
>ins again	a-40
>inside	a107
>inside of	a33
>instead of	a36
>intervals	a144
>into	a-63
>into a	a-42
>is	a114
>is #	a82
>is a	a-224
>is aching	a44
>is all	a-39
>is already	a56
>is an	a-35
>is at	a48
>is back	a63
>is been	a27
>is behind	a-27
>is broken	a-29
>is brown	a117
>is chest	a-41
>is cola	a82
>is doing	a94
>is enough	a-49
>is fat	a25
>is fine	a72
>is giving	a-36
>is good	a-60
>is hard	a-42
>is hardly	a118
>is having	a76
>is he	a-68
>is hurting	a31
>is it	a-112
>is just	a-34
>is lactic	a-25
>is like	a53
>is limping	a-49
>is me	a97
>is muscle	a-26
>is normal	a-50
>is not	a28
>is now	a42
>is ok	a109
>is over	a-29
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
>it going	a-37
>it is	a-74
>it mean	a31
>it my	a117
>it normal	a116
>it now	a28
>it off	a-98
>it only	a57
>it out	a51
>it short	a-36
>it to	a-36
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
>jogging	a-87
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
>just tell	a-55
>just the	a-39
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
>k today	a32
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
>knee	a459
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
>lactic	a-30
>lactic acid	a-30
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
>let me	a-63
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
>like an	a38
>like bricks	a-26
>like coca	a43
>like cola	a48
>like it	a-41
>like the	a73
>limp	a55
>limped	a245
>limping	a49
>limping so	a49
>line	a-28
>little	a-45
>little run	a-120
>living	a-55
>living in	a-46
>loads	a57
>log	a-48
>log in	a-29
>log please	a-63
>log squats	a34
>log the	a55
>log this	a-26
>logged	a-97
>logic	a-47
>logs	a-102
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
>looks like	a61
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
>lunch ?	a-29
>lunch run	a-32
>lunged	a-27
>lunges round	a-50
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
>me ?	a-55
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
>mi	a-57
>mi ?	a-45
>mid	a203
>mid run	a162
>midday	a58
>middle	a-90
>middle of	a-90
>mile	a-91
>mile one	a-35
>miler	a-38
>miler ?	a-37
>miles	a71
>miles ?	a-38
>miles gone	a-64
>miles ok	a111
>milk	a29
>min	a-126
>min ago	a34
>min easy	a-74
>min in	a117
>min on	a30
>mind	a-51
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
>monday	a-62
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
>muscles	a81
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
>my doms	a-27
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
>my info	a-59
>my kid	a-103
>my knee	a-81
>my knees	a34
>my laptop	a-25
>my leg	a213
>my legs	a51
>my log	a-44
>my logs	a-102
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
>my soul	a-31
>my stats	a-24
>my stop	a-31
>my swollen	a31
>my tempo	a43
>my tibia	a48
>my timezone	a-39
>my toes	a99
>my training	a-30
>my wife	a-27
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
>next	a-98
>next to	a-64
>nice	a-31
>night	a-37
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
>normal for	a70
>normal that	a66
>nose	a59
>not	a162
>not #	a-29
>not ?	a46
>not anymore	a-92
>not back	a-30
>not bend	a31
>not come	a29
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
>not need	a-66
>not remember	a-29
>not run	a-34
>not running	a26
>not sure	a53
>not take	a111
>not the	a100
>not today	a141
>not wake	a50
>not walk	a39
>nothing	a89
>nothing fancy	a-46
>nothing hurts	a40
>nothing sharp	a-39
>nothing to	a55
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
>of the	a-90
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
>ok for	a-24
>ok i	a-25
>ok now	a27
>ok tbh	a33
>ok to	a41
>ok today	a-33
>old	a-46
>on #	a-103
>on ?	a52
>on a	a-116
>on crutches	a202
>on every	a59
>on foot	a-34
>on grass	a27
>on ice	a30
>on it	a26
>on one	a-59
>on or	a-71
>on run	a-35
>on set	a89
>on that	a30
>on thinners	a81
>once	a116
>one	a27
>one ?	a-37
>one calf	a67
>one foot	a-86
>one is	a76
>one leg	a112
>one more	a-62
>one ok	a-26
>one place	a88
>one spot	a37
>one tomorrow	a-33
>one tonight	a-29
>ones	a26
>only	a150
>only #	a-81
>only ?	a-30
>only in	a27
>only muscle	a-44
>only the	a133
>only today	a-33
>op	a-45
>op went	a-45
>opinions	a76
>or	a-76
>or a	a57
>or after	a-80
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
>or run	a158
>or something	a-28
>or weights	a35
>order	a-115
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
>out or	a-48
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
>pain in	a169
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
>past	a-34
>past #	a-24
>patients	a-38
>pause	a30
>pe	a-39
>pee	a149
>pee always	a-104
>pee brown	a72
>pee is	a-51
>peeing	a310
>peeing tea	a68
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
>pinch	a27
>pinch in	a28
>pinching	a85
>pinchy	a52
>ping	a70
>ping me	a-68
>pinging	a-26
>pinging me	a-26
>pins and	a31
>piss	a80
>pissed	a203
>pistols	a-28
>place	a78
>plan	a49
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
>pop was	a58
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
>put me	a45
>put that	a-33
>put weight	a32
>put your	a-36
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
>rain	a-38
>raises	a-79
>raises and	a-30
>ran	a-33
>rate	a-43
>raw	a-33
>rd	a69
>rdl	a-69
>rdl /	a-57
>rdls	a-123
>rdls at	a-30
>ready	a-31
>real	a85
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
>rest	a53
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
>right	a80
>right ?	a-77
>right after	a-25
>right calf	a27
>right hip	a30
>right knee	a37
>right now	a57
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
>run after	a-32
>run again	a26
>run anyway	a-25
>run as	a-25
>run before	a40
>run between	a-33
>run first	a27
>run have	a99
>run home	a-130
>run in	a97
>run is	a67
>run it	a110
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
>run with	a-79
>run yes	a24
>runners	a-87
>runners knee	a-52
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
>says who	a107
>scary	a-45
>school	a-51
>sciatica	a48
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
>sharp stab	a-67
>she	a-198
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
>since squats	a167
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
>slowly	a72
>small	a80
>small run	a110
>smooth	a-34
>snap	a124
>snapped	a107
>snappy	a-58
>sneak	a-27
>sneak out	a-27
>so	a212
>so #	a-77
>so basically	a31
>so can	a-25
>so hard	a-27
>so help	a55
>so i	a59
>so is	a-46
>so like	a27
>so many	a-30
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
>someones	a-57
>somewhere	a27
>song	a-32
>sore	a-93
>sore #	a-60
>sore ankle	a42
>sore in	a-42
>sore knee	a81
>sore lol	a62
>sore than	a-63
>sore though	a34
>sore was	a-24
>soreness	a-43
>soreness #	a73
>soreness went	a-26
>sorry	a-26
>sort	a40
>sort of	a61
>soul	a-31
>sound	a-37
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
>spot	a126
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
>stab in	a-88
>stabbing	a124
>stabbing in	a125
>stabby	a65
>stabs	a133
>stair	a27
>stairs	a163
>stairs are	a84
>stairs backwards	a-28
>stand	a-68
>stand on	a-88
>stand up	a38
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
>still	a66
>still a	a-72
>still asleep	a-56
>still dizzy	a81
>still do	a79
>still doing	a-24
>still go	a87
>still going	a-82
>still good	a80
>still here	a66
>still moving	a94
>still ok	a26
>still on	a36
>still out	a-33
>still run	a-63
>still running	a40
>still sore	a45
>still want	a-54
>stock	a-30
>stop	a25
>stop ?	a93
>stop at	a-73
>stop for	a-42
>stop it	a-31
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
>swollen	a130
>swollen and	a50
>swollen ankle	a31
>swollen calf	a55
>symptoms	a-24
>ta	a-27
>table	a-32
>tack	a-42
>take	a24
>take a	a-56
>take me	a108
>taking	a-69
>talking	a-52
>tbh	a98
>tea	a92
>tell me	a-101
>tell mum	a43
>temp	a207
>tempo ?	a24
>tempo and	a-56
>tempo at	a-42
>tempo if	a28
>tempo ok	a38
>tempo on	a-38
>ten	a-61
>tender	a25
>test	a48
>texts	a-29
>than	a-88
>than the	a-54
>that	a89
>that ankle	a31
>that as	a-56
>that backwards	a-25
>that bit	a43
>that from	a-26
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
>the dark	a-59
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
>the knee	a224
>the kneecap	a84
>the knees	a35
>the left	a55
>the leg	a56
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
>the raw	a-33
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
>them	a40
>them ?	a46
>then	a-75
>then #	a-25
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
>threshold	a-94
>threshold ?	a-29
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
>tightness	a54
>tights	a-31
>til	a-106
>til #	a-29
>til lunch	a61
>til my	a-39
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
>to strava	a-27
>to tell	a71
>to the	a109
>to type	a36
>to wait	a43
>to wake	a-53
>to write	a55
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
>tomorrow ?	a77
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
>trail	a-35
>train	a86
>train ?	a112
>trained	a-30
>training	a-70
>training plan	a-30
>training what	a-30
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
>true ?	a-41
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
>uphill	a66
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
>wake up	a-42
>walk	a154
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
>was	a40
>was #	a56
>was at	a-38
>was i	a-26
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
>went well	a-55
>were	a-40
>wet	a-57
>what	a-230
>what about	a37
>what can	a78
>what colour	a-38
>what did	a48
>what do	a-49
>what does	a-34
>what even	a-26
>what i	a35
>what if	a-28
>what is	a-68
>what now	a-37
>whatsoever	a-44
>when	a-185
>when did	a-78
>when i	a131
>when is	a-91
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
>why	a-55
>why am	a74
>why can	a-39
>why do	a-102
>why does	a-96
>why i	a-29
>why is	a-49
>why not	a-24
>why red	a92
>why rest	a69
>why should	a-34
>why though	a-55
>whys	a-39
>whys it	a-39
>wife	a40
>wifi	a-70
>wifi is	a-45
>wifi keeps	a-24
>will not	a51
>will running	a-38
>wind	a-25
>winter	a-105
>wipe	a-36
>wise	a-45
>wise to	a-35
>wish me	a-29
>with	a33
>with #	a73
>with a	a101
>with her	a-59
>with joy	a-28
>with running	a63
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
>would	a144
>would #	a-33
>would a	a42
>would you	a24
>wreck	a-32
>wrecked	a-25
>write	a24
>write home	a55
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
>yes ?	a-78
>yes no	a44
>yes or	a-31
>yesterday	a-86
>yesterday and	a26
>yet	a-64
>you	a-44
>you ?	a58
>you can	a-25
>you cancel	a73
>you decide	a-26
>you do	a30
>you know	a83
>you said	a58
>you say	a50
>you send	a57
>you tell	a-31
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
? ?	a-51
? _ #	a110
? _ $	a-145
? _ ?	a95
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
? _ run	a28
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
? mine	a33
? never	a-25
? no	a-136
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
^ #	a182
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
^ _ ache	a-63
^ _ aches	a69
^ _ achilles	a-86
^ _ af	a-35
^ _ again	a-42
^ _ all	a213
^ _ alright	a-31
^ _ am	a96
^ _ amber	a-26
^ _ and	a-152
^ _ ankle	a-61
^ _ any	a-38
^ _ appointment	a-54
^ _ are	a36
^ _ area	a43
^ _ as	a-46
^ _ asked	a57
^ _ asking	a-25
^ _ at	a-220
^ _ back	a-67
^ _ bad	a-38
^ _ barely	a-37
^ _ between	a50
^ _ bit	a-54
^ _ black	a64
^ _ blew	a41
^ _ body	a-50
^ _ bone	a179
^ _ bot	a-24
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
^ _ causes	a32
^ _ changed	a-48
^ _ chattering	a138
^ _ check	a-38
^ _ checked	a-101
^ _ checking	a25
^ _ checkins	a50
^ _ chest	a-134
^ _ chills	a206
^ _ chocolate	a-28
^ _ city	a-28
^ _ class	a-33
^ _ client	a-105
^ _ closed	a-33
^ _ coach	a-49
^ _ coca	a-78
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
^ _ dark	a50
^ _ date	a-36
^ _ daughter	a-37
^ _ day	a-61
^ _ deadlift	a-69
^ _ deadlifts	a-38
^ _ decent	a-24
^ _ deep	a-112
^ _ degrees	a129
^ _ did	a-163
^ _ dinner	a26
^ _ dizzy	a-55
^ _ do	a-110
^ _ does	a-46
^ _ dog	a-63
^ _ doing	a-74
^ _ done	a142
^ _ down	a-143
^ _ dropped	a-32
^ _ dull	a146
^ _ early	a-36
^ _ easy	a-108
^ _ eaten	a110
^ _ enough	a-42
^ _ even	a-31
^ _ evening	a-24
^ _ every	a-90
^ _ everything	a-116
^ _ everywhere	a186
^ _ exactly	a45
^ _ exhaustion	a43
^ _ ext	a80
^ _ extensions	a-59
^ _ faint	a67
^ _ fainted	a-86
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
^ _ first	a-30
^ _ flexor	a97
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
^ _ hip	a214
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
^ _ idle	a-35
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
^ _ juice	a-63
^ _ jumps	a-169
^ _ just	a28
^ _ k	a84
^ _ keep	a92
^ _ keeps	a165
^ _ kept	a48
^ _ kicked	a84
^ _ kid	a-56
^ _ kids	a-30
^ _ kind	a114
^ _ km	a-74
^ _ knee	a-29
^ _ kneecap	a27
^ _ knees	a192
^ _ know	a-37
^ _ lactic	a-25
^ _ language	a-30
^ _ lap	a-33
^ _ laps	a-45
^ _ last	a41
^ _ late	a-56
^ _ leg	a113
^ _ length	a-31
^ _ lied	a41
^ _ lift	a-34
^ _ light	a-28
^ _ lightheaded	a-43
^ _ like	a-121
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
^ _ many	a51
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
^ _ minutes	a-37
^ _ mode	a-79
^ _ mon	a-100
^ _ month	a-91
^ _ more	a73
^ _ morning	a-35
^ _ mother	a-29
^ _ muscle	a70
^ _ muscles	a54
^ _ my	a-264
^ _ myself	a-60
^ _ nearly	a-68
^ _ need	a-50
^ _ needs	a-41
^ _ never	a-120
^ _ niggle	a56
^ _ no	a-126
^ _ nose	a-50
^ _ not	a-154
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
^ _ pipi	a73
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
^ _ quiz	a-33
^ _ raises	a-56
^ _ rate	a-71
^ _ rd	a-55
^ _ really	a28
^ _ red	a-59
^ _ relocated	a-38
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
^ _ runners	a-37
^ _ running	a-55
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
^ _ tempo	a-91
^ _ tendon	a165
^ _ texting	a-41
^ _ that	a-52
^ _ the	a-174
^ _ their	a-81
^ _ there	a-33
^ _ thigh	a40
^ _ thighs	a65
^ _ thing	a71
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
^ _ today	a225
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
^ _ up	a-103
^ _ update	a-24
^ _ urine	a66
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
^ _ week	a-44
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
^ _ wrong	a-79
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
^ as	a31
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
^ bed	a-52
^ been	a-51
^ best	a-43
^ between	a-32
^ bit	a-115
^ blacked	a129
^ blood	a42
^ bodys	a-43
^ boiling	a61
^ bone	a-35
^ bored	a-31
^ boss	a24
^ both	a345
^ box	a-119
^ brb	a-32
^ break	a-53
^ breathing	a112
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
^ chalk	a-24
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
^ covid	a223
^ crook	a-34
^ currently	a-25
^ cut	a-32
^ cutting	a66
^ dark	a38
^ day	a-41
^ dead	a-60
^ deads	a49
^ delete	a166
^ do	a-100
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
^ everything	a146
^ exam	a-35
^ exams	a-25
^ explain	a196
^ fair	a-42
^ fat	a36
^ favouring	a54
^ feelin	a41
^ feeling	a73
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
^ get	a-24
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
^ help	a-109
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
^ hyrox	a-32
^ i	a-365
^ ice	a-30
^ id	a-66
^ if	a-129
^ in	a-112
^ is	a-198
^ it	a-32
^ itching	a-36
^ jaw	a37
^ jogging	a158
^ joints	a-26
^ just	a-159
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
^ knees	a-96
^ lap	a24
^ last	a-147
^ later	a108
^ laters	a35
^ left	a-86
^ leg	a49
^ legs	a149
^ lifted	a-125
^ lifting	a-62
^ light	a112
^ lightheaded	a194
^ like	a-26
^ limping	a142
^ literally	a-48
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
^ mile	a188
^ monday	a-30
^ morning	a-59
^ move	a63
^ moving	a-31
^ mri	a35
^ muscle	a114
^ mute	a124
^ my	a-119
^ nearly	a57
^ need	a103
^ never	a-41
^ new	a-36
^ no	a-92
^ nope	a-96
^ not	a-39
^ nothing	a-150
^ now	a-43
^ nowt	a-43
^ numb	a-86
^ off	a-55
^ ok	a51
^ old	a-39
^ on	a70
^ only	a-31
^ oops	a25
^ ouch	a-61
^ out	a-74
^ outside	a48
^ overheated	a41
^ pace	a-48
^ pack	a-27
^ pain	a126
^ paracetamol	a46
^ parkrun	a-112
^ passed	a35
^ patella	a159
^ pausing	a33
^ pee	a75
^ peed	a135
^ peeing	a157
^ physio	a-25
^ pins	a41
^ piss	a100
^ pissed	a203
^ plan	a-32
^ please	a-36
^ pop	a147
^ popped	a-85
^ post	a-50
^ ppl	a-25
^ press	a27
^ pressure	a186
^ pt	a-34
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
^ rdl	a-24
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
^ runners	a-44
^ s	a25
^ saddle	a43
^ same	a78
^ sat	a-50
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
^ si	a70
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
^ slight	a36
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
^ still	a-263
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
^ sumo	a-44
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
^ their	a-63
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
^ tight	a41
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
^ trend	a-27
^ try	a73
^ trying	a-39
^ turn	a77
^ turned	a-36
^ tweaked	a74
^ twenty	a-58
^ twinge	a-100
^ two	a-204
^ tying	a-56
^ ugh	a164
^ uh	a-32
^ unsteady	a-92
^ unsubscribe	a103
^ up	a-53
^ update	a27
^ urine	a270
^ use	a27
^ used	a-48
^ voice	a-30
^ wake	a-41
^ walk	a-27
^ wall	a29
^ want	a-60
^ warmup	a-92
^ was	a37
^ watch	a-42
^ we	a42
^ wee	a58
^ weekly	a121
^ weird	a28
^ went	a29
^ weve	a-38
^ what	a-48
^ when	a-154
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
a	a115
a #	a-244
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
a _ ankle	a233
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
a _ easy	a69
a _ effort	a-38
a _ feeling	a74
a _ felt	a-58
a _ flag	a48
a _ foal	a-43
a _ for	a134
a _ fracture	a-109
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
a _ how	a-55
a _ i	a30
a _ in	a54
a _ intervals	a106
a _ it	a61
a _ jog	a-85
a _ k	a-81
a _ keep	a-37
a _ knee	a-113
a _ knife	a-26
a _ last	a-66
a _ leg	a-187
a _ let	a-46
a _ lift	a93
a _ light	a-169
a _ like	a-32
a _ long	a-31
a _ man	a-68
a _ meniscus	a36
a _ might	a45
a _ mile	a32
a _ min	a92
a _ more	a66
a _ my	a-85
a _ need	a-54
a _ no	a55
a _ noise	a108
a _ not	a-40
a _ nothing	a43
a _ now	a90
a _ of	a91
a _ off	a26
a _ ok	a-35
a _ on	a85
a _ only	a35
a _ out	a-74
a _ pain	a123
a _ pop	a73
a _ quad	a96
a _ quads	a-68
a _ right	a-27
a _ rpe	a-43
a _ running	a-42
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
a _ this	a76
a _ though	a29
a _ throat	a24
a _ through	a77
a _ tired	a-45
a _ to	a-33
a _ tonight	a-72
a _ up	a-132
a _ w	a-39
a _ walk	a108
a _ way	a41
a _ what	a-96
a _ when	a-61
a _ whole	a-29
a _ will	a-38
a _ wire	a34
a and	a56
a bad	a-90
a banana	a-46
a bath	a-45
a beat	a-33
a belt	a35
a bench	a77
a bet	a-32
a big	a24
a bit	a189
a bite	a-41
a blood	a-36
a board	a-52
a boat	a200
a boot	a72
a bruise	a34
a burrito	a-30
a button	a79
a chair	a-46
a cheeky	a-46
a clean	a54
a cold	a-96
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
a fever	a-166
a few	a121
a flat	a28
a flight	a-101
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
a kid	a-72
a king	a-25
a kitten	a51
a knee	a-175
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
a marathon	a-41
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
a sore	a222
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
a torn	a36
a train	a-51
a trot	a24
a truck	a-76
a tweaked	a76
a twinge	a75
a two	a-90
a walk	a-49
a walking	a-40
a wall	a-58
a way	a-33
a wee	a32
a week	a-130
a yes	a-26
about	a-40
about #	a-32
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
abou~	a-40
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
ache _ i	a192
ache _ my	a33
ache _ on	a52
ache _ over	a-53
ache _ sides	a91
ache _ the	a133
ache a	a-47
ache after	a40
ache all	a-53
ache both	a91
ache in	a70
ache on	a31
ache when	a36
aches	a265
aches _ $	a33
aches _ every	a44
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
achy	a300
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
actual	a122
actual _ #	a107
actual _ $	a39
actual hip	a42
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
after ?	a65
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
after _ tempo	a28
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
after squats	a76
after step	a33
after sundays	a-37
after that	a-100
after the	a-94
after training	a-30
afternoon	a56
afternoon $	a-42
afternoon _ #	a42
afternoon _ good	a27
afte~	a181
again #	a-39
again $	a88
again ?	a-53
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
all _ stuff	a28
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
all week	a91
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
am _ $	a202
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
am _ jog	a73
am _ knackered	a-25
am _ like	a-50
am _ london	a-74
am _ mile	a-33
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
am resting	a49
am running	a-107
am so	a-34
am still	a-126
am the	a-35
am with	a61
am worn	a-55
amazing	a39
amaz~	a39
amber	a-34
ambe~	a-34
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
an _ too	a35
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
and _ #	a-85
and _ $	a86
and _ ?	a38
and _ a	a-34
and _ all	a88
and _ and	a63
and _ ankle	a65
and _ arm	a37
and _ as	a36
and _ at	a-64
and _ back	a58
and _ bit	a39
and _ brown	a-25
and _ but	a-50
and _ calf	a57
and _ chest	a89
and _ day	a-44
and _ dead	a62
and _ did	a-57
and _ do	a-34
and _ does	a43
and _ down	a-54
and _ everything	a-71
and _ feel	a43
and _ for	a-94
and _ got	a-30
and _ had	a38
and _ half	a-35
and _ hard	a43
and _ have	a-33
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
and _ step	a-27
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
and my	a65
and nausea	a31
and nearly	a25
and needles	a125
and never	a36
and no	a91
and now	a100
and one	a26
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
and weak	a100
and went	a-24
and when	a43
and will	a64
and you	a39
ankle	a454
ankle $	a122
ankle _ $	a55
ankle _ ?	a58
ankle _ a	a71
ankle _ after	a75
ankle _ and	a-42
ankle _ box	a70
ankle _ is	a65
ankle _ me	a-42
ankle _ not	a107
ankle _ now	a-30
ankle _ on	a58
ankle _ the	a-61
ankle _ when	a25
ankle at	a99
ankle does	a93
ankle from	a84
ankle has	a52
ankle hurts	a-34
ankle i	a31
ankle in	a-127
ankle is	a-86
ankle niggle	a73
ankle not	a-48
ankle popped	a52
ankle rolled	a63
ankle since	a40
ankle sore	a30
ankle still	a47
ankle that	a65
ankle was	a-25
ankle weights	a-130
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
any	a-203
any _ $	a35
any _ ?	a-32
any _ to	a-38
any running	a-31
anymore	a27
anymore $	a-88
anym~	a27
anything $	a35
anything just	a-50
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
are	a-254
are #	a-53
are _ #	a-28
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
are _ on	a78
are _ run	a-51
are _ swollen	a133
are _ the	a-58
are _ though	a-46
are a	a-92
are all	a25
are dead	a69
are doing	a-24
are fine	a-119
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
as _ #	a52
as _ $	a93
as _ ?	a55
as _ as	a26
as _ board	a-52
as _ but	a-65
as _ daisy	a-27
as _ dog	a-45
as _ drum	a-36
as _ goal	a-36
as _ kid	a-72
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
ask _ i	a-28
ask _ this	a35
ask in	a-54
ask me	a-27
ask tonight	a29
ask when	a-28
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
asleep at	a51
asleep since	a29
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
at _ doctors	a34
at _ edges	a38
at _ end	a31
at _ for	a69
at _ gym	a24
at _ had	a45
at _ hip	a58
at _ home	a72
at _ hospital	a-32
at _ in	a-28
at _ k	a99
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
at a	a-94
at all	a131
at dawn	a-64
at eight	a-40
at half	a-40
at it	a-27
at lunch	a38
at me	a27
at mile	a-31
at my	a32
at night	a48
at noon	a29
at parkrun	a-45
at rest	a46
at rpe	a-55
at rugby	a-142
at six	a-92
at ten	a37
at work	a84
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
away #	a126
away _ #	a25
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
bad	a-234
bad $	a76
bad ?	a72
bad _ $	a62
bad _ it	a-80
bad hip	a-77
bad idea	a-45
bad in	a-36
bad is	a-45
bad knee	a-72
bad knees	a-61
badly	a-29
badl~	a-29
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
basically	a138
basis	a-58
basi~	a79
bath	a-43
bath $	a67
bath _ #	a-55
bath _ $	a-45
bathroom	a50
bath~	a35
batt~	a-48
be	a-126
be _ #	a-36
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
beats _ the	a83
beats at	a46
beats on	a83
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
because the	a-40
beca~	a97
bed	a188
bed _ #	a179
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
beetroot	a140
beet~	a140
before	a-217
before _ ?	a-26
before _ after	a-90
before _ any	a35
before _ or	a27
before _ run	a49
before _ stop	a-40
before a	a-26
before glutes	a-32
before intervals	a-31
before legs	a86
before or	a-90
before run	a-36
before squats	a33
befo~	a-217
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
behind the	a52
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
better	a-63
better $	a29
better _ $	a25
bett~	a-63
between $	a-24
between _ #	a-62
between _ $	a-28
between _ and	a-48
between patients	a25
between sets	a-24
between the	a96
big	a32
big _ $	a49
big _ joint	a53
big _ of	a-121
big _ run	a58
big _ session	a-25
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
bit _ a	a-34
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
bit sore	a-70
bit stiff	a-28
bit still	a107
bit tender	a-82
bit tight	a-40
bit tired	a-50
bite	a-41
bite since	a-47
bites	a43
bite~	a43
bits	a-26
bitt~	a131
black	a151
black _ a	a52
black _ in	a38
black for	a87
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
bone one	a38
bonk~	a-31
book	a-61
book $	a-61
boom	a66
boom _ boom	a66
boom boom	a66
boot	a186
bored $	a-65
bored _ ?	a-47
boring	a-74
bori~	a-74
borrowed	a101
borr~	a101
boss	a-65
bot _ again	a-39
bot do	a25
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
both~	a-110
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
brand	a64
brand _ $	a64
brand new	a64
bran~	a64
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
brown $	a-30
brown _ $	a60
brown _ i	a45
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
bug	a73
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
bulgarians and	a70
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
burning up	a258
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
bus stop	a-80
busy	a-46
busy $	a-27
but	a144
but _ $	a-92
but _ a	a52
but _ about	a-33
but _ am	a120
but _ are	a-80
but _ calf	a-48
but _ feel	a289
but _ fever	a158
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
but _ soreness	a-31
but _ the	a-75
but _ to	a108
but _ up	a-47
but _ when	a-32
but easy	a-40
but fine	a-30
but in	a52
but it	a-101
but just	a60
but legs	a99
but like	a-136
but mine	a-44
but my	a60
but no	a40
but only	a-101
but painless	a-58
but that	a111
but the	a114
butt	a-53
button $	a-49
button for	a60
buzzing	a102
buzzing _ a	a56
buzzing like	a56
buzz~	a124
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
calf is	a143
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
calm down	a29
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
can _ put	a118
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
can train	a62
can you	a126
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
catching	a31
catc~	a127
caught	a121
caug~	a121
cause	a43
cause ?	a77
cause i	a-38
caus~	a53
cba	a54
celsius	a-25
cels~	a-25
ceme~	a-63
central	a27
chair	a-89
chair _ a	a-83
chai~	a-89
chalk	a-24
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
chart $	a-24
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
chest _ $	a-43
chest _ and	a-27
chest _ but	a106
chest _ drawers	a-81
chest _ haha	a-24
chest _ i	a128
chest _ in	a-50
chest _ is	a-34
chest _ just	a-107
chest _ last	a-24
chest _ legs	a-44
chest _ like	a29
chest _ lol	a-29
chest _ no	a-176
chest _ on	a93
chest _ says	a-53
chest _ since	a46
chest _ so	a-52
chest _ tight	a192
chest _ while	a-40
chest and	a-35
chest but	a25
chest feels	a149
chest fine	a-105
chest hurts	a46
chest is	a85
chest of	a-81
chest pain	a84
chest strap	a-75
chest stuff	a-85
chest thing	a-92
chest tight	a116
chest tightness	a-111
chest was	a24
chest when	a64
ches~	a369
chill	a-35
chills	a322
chills $	a110
chills _ a	a51
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
class $	a-122
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
clea~	a-187
clicked	a-36
clicked and	a55
clicks	a38
clicks _ aches	a35
clicks _ hurts	a50
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
clutch	a-31
clut~	a-31
cm	a44
coach	a-55
coach _ a	a-67
coach _ run	a101
coach had	a-47
coach says	a37
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
cola	a433
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
colour	a199
colour _ cola	a36
colour _ morning	a68
colour _ pee	a-32
colour is	a-38
colour of	a119
colour this	a68
coloured	a210
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
coming _ the	a72
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
correct	a-31
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
csv $	a-33
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
cutting _ the	a69
cutting at	a69
cutt~	a34
cycl~	a-94
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
dangerous $	a94
dang~	a64
dare	a-38
dark	a213
dark _ $	a63
dark _ but	a94
dark brown	a52
dark chocolate	a-27
dark pee	a51
data $	a-54
data _ am	a-27
data for	a46
data i	a-27
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
days _ it	a45
days in	a59
days legs	a99
days since	a-51
daytime	a38
dayt~	a38
dead	a-194
dead _ can	a70
dead _ from	a-140
dead i	a56
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
deadlifts	a-31
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
deads last	a-38
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
degr~	a140
dehydrated	a89
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
desk $	a58
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
did legs	a57
did lunges	a-30
did some	a-33
did squats	a50
did sumo	a47
did the	a-26
did wall	a-28
did you	a-85
died	a-75
died $	a-30
diff~	a-39
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
do	a-188
do #	a-72
do $	a65
do _ $	a-102
do _ ?	a-108
do _ a	a67
do _ check	a-32
do _ do	a-71
do _ even	a-40
do _ faint	a-49
do _ get	a-34
do _ go	a-87
do _ have	a-157
do _ hurt	a-32
do _ k	a-122
do _ knees	a77
do _ know	a76
do _ lift	a37
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
doc checked	a-101
doctor	a92
doctor $	a-26
doctor _ a	a55
doctors	a32
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
does _ help	a30
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
doms _ gone	a-28
doms _ i	a-98
doms _ run	a43
doms _ the	a-36
doms _ walk	a76
doms all	a-28
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
done _ running	a63
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
down _ leg	a186
down _ min	a29
down _ shin	a30
down _ since	a-85
down _ something	a-140
down _ stairs	a-49
down _ the	a-49
down _ to	a-74
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
downstairs	a84
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
drenched and	a64
dren~	a145
dril~	a-50
drink	a59
drink after	a-39
drinking	a149
drin~	a208
drive	a32
drop _ ?	a35
drop fat	a-31
drop off	a26
drop the	a-51
dropped	a-57
dropped my	a-57
dropping	a-52
drop~	a-130
drum	a85
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
easy ?	a72
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
easy spin	a-44
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
edges	a38
edge~	a38
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
elephant _ my	a31
elephant _ on	a35
elephant on	a31
elephant sitting	a35
elep~	a66
else	a28
else #	a-86
else _ ?	a76
else _ k	a33
em	a-34
em _ morning	a-27
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
even _ #	a-65
even _ a	a41
even _ i	a34
even _ jog	a-31
even a	a-58
even after	a52
even is	a-26
even though	a34
evening	a-76
evening #	a40
evening $	a-88
evening _ ?	a70
evening and	a25
evening run	a42
evenly	a-94
even~	a-181
ever _ you	a30
ever since	a148
every	a192
every _ #	a90
every _ down	a-48
every _ i	a105
every _ is	a-32
every _ of	a-38
every _ since	a-47
every _ step	a75
every day	a-24
every kerb	a-34
every log	a-92
every morning	a-35
every single	a39
every squat	a35
every stair	a27
every step	a122
every stride	a64
every time	a85
everyone	a-54
everything	a-74
everything :	a-64
everything _ #	a53
everything _ $	a-27
everything _ ?	a-27
everything _ a	a44
everything _ am	a30
everything _ black	a34
everything _ but	a-52
everything _ have	a-62
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
excu~	a-190
exercises	a-41
exer~	a-79
exhausted	a-39
exhaustion	a43
expe~	a-60
explain	a62
explain $	a-82
explain _ i	a-33
explain _ like	a-28
explain _ no	a148
explain i	a87
explain the	a133
explained	a-38
explained $	a-38
expl~	a-30
export _ all	a-30
export _ data	a38
export it	a-30
export my	a64
ext	a-205
ext #	a48
ext _ $	a-25
ext _ calf	a-111
ext and	a-58
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
faint after	a51
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
fash~	a-128
fast	a-124
fast i	a-55
fast one	a-38
fasted _ ok	a-31
fasted run	a69
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
february	a-64
febr~	a-64
fed	a-59
fed well	a42
feed	a-61
feed _ cat	a-57
feed the	a-57
feel	a130
feel _ #	a-97
feel _ $	a-167
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
feel _ run	a97
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
feeling _ $	a-131
feeling _ and	a81
feeling _ as	a-88
feeling _ at	a-75
feeling _ in	a31
feeling _ run	a-111
feeling _ the	a112
feeling faint	a43
feeling feverish	a339
feeling good	a-53
feeling great	a-54
feeling in	a63
feeling rough	a-97
feelings	a-78
feels	a278
feels _ #	a42
feels _ $	a-91
feels _ and	a-92
feels _ in	a43
feels _ inside	a74
feels _ it	a84
feels _ not	a47
feels _ now	a84
feels alright	a-33
feels bruised	a117
feels great	a-100
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
file	a-62
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
fine knees	a-118
fine now	a-30
fine quads	a-32
fine right	a62
fine run	a84
fine since	a-84
fine tempo	a-47
fine this	a52
fine though	a95
fine threshold	a-29
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
first $	a-55
first ?	a-72
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
flat #	a-30
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
flight _ k	a42
flight _ run	a32
flight yesterday	a32
flig~	a-115
flip	a-48
flip $	a-31
floaty	a125
floa~	a125
floor	a135
floor $	a-65
floor _ me	a-39
floor _ my	a-28
floor _ to	a30
floor is	a-47
floor makes	a-39
floo~	a125
flop~	a91
flow	a26
flu	a72
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
foot _ and	a-36
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
foot is	a153
foot one	a35
foot probably	a27
foot properly	a37
football	a-118
foots	a136
foots asleep	a95
footy	a-139
footy _ i	a-53
foot~	a-121
for	a-210
for #	a-40
for _ #	a-55
for _ after	a111
for _ bit	a32
for _ bus	a30
for _ can	a31
for _ chest	a-38
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
for _ squats	a-43
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
for my	a-113
for no	a95
for now	a331
for once	a-112
for parkrun	a76
for run	a40
for sprints	a-34
for summer	a-24
for tempo	a64
for the	a148
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
forgot how	a56
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
four _ :	a-37
four _ four	a-62
fracture	a53
frac~	a119
free	a-38
freeze	a24
freezing	a37
freezing then	a81
free~	a119
fresh _ #	a-71
fresh _ ?	a126
fresh _ a	a-27
fresh as	a-27
fresh or	a-28
fresh run	a223
fres~	a-32
fri	a-42
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
frie~	a-158
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
from a	a-138
from bench	a40
from bum	a45
from hell	a-32
from hip	a-25
from me	a102
from monday	a-24
from squats	a48
from the	a-54
from this	a-28
from thursday	a41
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
garage _ #	a25
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
gave my	a-73
gave out	a137
gave way	a161
gdpr	a-80
general	a-138
general $	a-111
general _ $	a-30
gene~	a-162
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
get	a107
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
get a	a163
get down	a-81
get home	a-43
get it	a35
get more	a-70
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
giving	a-63
giving _ chest	a-44
giving me	a-48
givi~	a-63
glass	a183
glas~	a189
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
glutes _ run	a-76
glut~	a-205
gm	a-28
gms	a-102
gms and	a-42
go	a59
go #	a-25
go $	a-67
go ?	a-78
go _ $	a74
go _ ?	a-33
go _ a	a78
go _ after	a73
go _ my	a52
go _ or	a-51
go _ run	a93
go _ slow	a58
go alone	a-46
go back	a-37
go brown	a-30
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
goblets _ lunges	a-30
goblets and	a-39
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
going _ boom	a66
going _ do	a-26
going _ hills	a31
going _ kerbs	a-70
going _ not	a-25
going _ on	a66
going _ the	a35
going _ throw	a41
going boom	a66
going down	a-30
going downhill	a31
going downstairs	a46
going like	a67
going off	a-48
going well	a-24
goin~	a107
gone	a247
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
gone but	a-33
gone cold	a61
gone numb	a130
gone please	a-90
gone since	a-130
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
good _ though	a-47
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
goosebumps and	a115
goosebumps in	a55
goosebumps run	a68
goos~	a284
got	a33
got _ !	a-30
got _ $	a204
got _ a	a-44
got _ again	a-26
got _ all	a37
got _ and	a84
got _ by	a91
got _ cold	a-124
got _ do	a39
got _ fever	a28
got _ flu	a-107
got _ hot	a27
got _ it	a-34
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
got goosebumps	a113
got legs	a-36
got me	a74
got my	a-74
got rhabdo	a181
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
grand	a-165
grand #	a-35
grand _ ?	a-134
grand _ k	a-35
grandpa	a-77
grandson	a-53
gran~	a-190
grapefruit	a43
graph	a-55
graph it	a-28
great	a-111
great #	a-46
great $	a-46
great _ #	a-25
great _ once	a-112
great for	a-112
great no	a-39
great quads	a101
grea~	a-111
green	a-29
gree~	a-71
grey	a100
grey _ the	a47
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
grou~	a46
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
gym	a-152
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
hacks _ #	a55
hacks and	a-26
hacks at	a55
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
had a	a-135
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
haha #	a-40
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
hamm~	a-89
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
hamstring tweaked	a60
hamstring went	a44
hamstrings	a-439
hamstrings #	a-72
hamstrings :	a-79
hamstrings _ #	a-58
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
harvest	a-29
harv~	a-29
has	a-107
has _ bad	a-109
has _ bruise	a34
has _ come	a56
has _ dent	a56
has _ fever	a-160
has _ in	a-75
has _ is	a27
has _ pain	a-90
has a	a26
has covid	a-80
has gone	a169
has it	a27
has knee	a-76
has no	a67
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
have not	a-201
have on	a-24
have pain	a-35
have some	a82
have the	a116
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
head _ legs	a376
head _ of	a-46
head back	a-66
head full	a-46
head is	a182
head pounding	a-74
head says	a-81
head swimming	a336
head turns	a98
headache	a-27
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
healthy	a-127
healthy _ my	a-28
healthy _ that	a-30
heal~	a-397
hear a	a-46
heard	a230
heard _ calf	a47
heard _ crack	a83
heard _ knee	a29
heard a	a60
heard it	a81
heard my	a82
heart	a108
heart $	a-33
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
hearts	a46
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
heav~	a-66
heel	a222
heel $	a35
heel down	a32
heel just	a51
heel striking	a-25
held	a-39
hell	a-66
hell _ #	a-30
hell _ fine	a-30
hell but	a-37
hell legs	a-30
hello	a25
hello _ make	a-27
hello from	a55
hello i	a-27
hell~	a25
help $	a-34
help ?	a77
help _ $	a40
help _ do	a48
help me	a24
helsinki	a-70
hels~	a-70
her	a-411
her $	a-126
her _ $	a-71
her _ hurt	a-45
her _ is	a-29
her _ on	a-88
her hip	a-45
her knee	a-135
here	a-25
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
him	a-107
him $	a-79
him _ $	a-28
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
hip _ hooray	a-106
hip _ hurts	a52
hip _ in	a29
hip _ it	a30
hip _ just	a96
hip _ last	a-24
hip _ no	a-189
hip _ only	a36
hip _ rep	a54
hip _ sore	a28
hip _ then	a60
hip _ this	a47
hip _ to	a46
hip _ went	a-45
hip _ when	a29
hip aches	a81
hip clicks	a70
hip crease	a67
hip feels	a-99
hip flexor	a130
hip flexors	a-77
hip has	a84
hip hip	a-106
hip hooray	a-106
hip hop	a-55
hip hurt	a-33
hip hurts	a82
hip is	a190
hip joint	a93
hip new	a-48
hip not	a-33
hip op	a-56
hip pain	a-133
hip pinches	a63
hip pinching	a66
hip socket	a132
hip sore	a182
hip started	a50
hip that	a93
hip thrust	a-208
hip thrusts	a-160
hips	a244
hips _ no	a-26
hips _ up	a33
hips are	a37
hips fine	a-46
hips hurt	a162
hips locked	a33
his	a-419
his _ $	a-75
his _ at	a-34
his _ yesterday	a-39
his acl	a-37
his ankle	a-218
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
hold _ thought	a-73
hold me	a58
hold that	a-73
hold the	a68
holding	a-75
holding my	a27
holding the	a-69
holding up	a-34
hold~	a-75
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
home about	a55
home from	a-62
home is	a-24
home legs	a-28
home now	a44
home or	a49
home run	a44
homework	a-35
hoops	a-60
hoop~	a-60
hooray	a-106
hoor~	a-106
hop	a119
hop _ ?	a105
hop _ the	a27
hop off	a43
hop to	a28
hope	a181
hopped	a-26
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
hot _ on	a42
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
hour too	a35
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
how $	a78
how _ #	a174
how _ $	a53
how _ after	a60
how _ before	a-32
how _ does	a59
how _ is	a-209
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
how is	a127
how long	a67
how many	a78
how sore	a-56
how to	a-93
how would	a-61
hr	a49
hr #	a-53
hr $	a-41
hr ago	a135
hrs	a-149
hrs $	a62
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
huge $	a31
human	a-39
huma~	a-39
hundred	a-35
hund~	a-44
hungover	a-60
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
hurts	a297
hurts #	a60
hurts $	a50
hurts _ a	a-57
hurts _ down	a27
hurts _ good	a-68
hurts _ i	a195
hurts _ quads	a-103
hurts _ she	a-54
hurts but	a67
hurts going	a42
hurts if	a48
hurts just	a59
hurts my	a-121
hurts nothing	a-42
hurts only	a38
hurts so	a-49
hurts to	a109
hurt~	a233
husband	a-51
husb~	a-51
hydration	a57
hydr~	a78
hyrox	a-32
hyro~	a-32
i	a97
i $	a176
i _ :	a-36
i _ ?	a172
i _ a	a27
i _ about	a-33
i _ absolutely	a-25
i _ after	a-68
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
i _ in	a80
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
i _ my	a35
i _ nearly	a65
i _ nothing	a-42
i _ now	a-52
i _ off	a76
i _ ok	a-169
i _ on	a101
i _ out	a163
i _ probably	a31
i _ resting	a49
i _ right	a49
i _ run	a-75
i _ running	a-119
i _ say	a-56
i _ since	a150
i _ so	a-34
i _ soft	a-84
i _ something	a-30
i _ sore	a35
i _ squats	a-56
i _ still	a-178
i _ strong	a-34
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
i _ train	a62
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
i get	a148
i getting	a-28
i good	a-25
i got	a-57
i have	a168
i jog	a47
i just	a-48
i keep	a124
i know	a-96
i laugh	a29
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
i stand	a-44
i started	a-30
i still	a-129
i stopped	a49
i tack	a-24
i tasted	a77
i tell	a41
i think	a165
i ticked	a29
i tie	a57
i told	a-32
i tore	a34
i train	a68
i trained	a-28
i twisted	a28
i walk	a63
i was	a31
i went	a29
i will	a-61
i wish	a35
i woke	a65
i would	a-79
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
in _ dark	a-59
in _ day	a-55
in _ days	a-48
in _ degrees	a81
in _ evening	a-54
in _ feels	a-92
in _ foot	a24
in _ for	a-93
in _ from	a-35
in _ front	a-32
in _ garage	a45
in _ glute	a77
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
in _ in	a49
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
in _ place	a37
in _ quad	a165
in _ quads	a-129
in _ rack	a-45
in _ sauna	a68
in _ seminar	a-31
in _ shade	a44
in _ shin	a56
in _ since	a-75
in _ socket	a45
in _ sore	a36
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
in it	a68
in june	a-55
in knee	a51
in knees	a74
in law	a-29
in laws	a-37
in left	a31
in legs	a-45
in london	a-112
in march	a-83
in may	a-72
in months	a-59
in my	a441
in october	a62
in progress	a-126
in runners	a-46
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
info	a-78
info $	a-46
inhale	a155
inha~	a119
injured	a-51
injured just	a-27
injury	a-28
inju~	a-87
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
inst~	a-108
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
is	a81
is #	a59
is $	a45
is _ a	a365
is _ acid	a-25
is _ again	a43
is _ aim	a-37
is _ an	a37
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
is _ brown	a41
is _ but	a-48
is _ can	a35
is _ cause	a-53
is _ cola	a-53
is _ colour	a34
is _ coloured	a45
is _ continue	a84
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
is _ here	a27
is _ home	a-28
is _ i	a-164
is _ ish	a75
is _ it	a-35
is _ jog	a-72
is _ knee	a47
is _ knees	a54
is _ leg	a-34
is _ legs	a-30
is _ like	a40
is _ lol	a152
is _ lump	a24
is _ me	a-31
is _ miles	a-68
is _ much	a-50
is _ muscle	a-94
is _ my	a-95
is _ normal	a160
is _ not	a-29
is _ now	a60
is _ numb	a48
is _ of	a84
is _ off	a-64
is _ ok	a-86
is _ on	a-33
is _ one	a-53
is _ only	a-98
is _ or	a-79
is _ out	a-86
is _ pain	a-82
is _ pee	a31
is _ plan	a123
is _ popping	a99
is _ possible	a29
is _ priority	a-43
is _ problem	a-45
is _ quads	a-94
is _ right	a-41
is _ run	a75
is _ shakeout	a34
is _ sharp	a-76
is _ since	a59
is _ size	a45
is _ slow	a-50
is _ sore	a71
is _ squats	a-29
is _ streak	a-104
is _ stress	a-38
is _ than	a31
is _ thank	a-134
is _ that	a74
is _ the	a-29
is _ there	a-45
is _ thighs	a-24
is _ this	a-28
is _ threshold	a-29
is _ tight	a-61
is _ to	a197
is _ too	a-26
is _ twinge	a91
is _ urine	a-33
is _ walk	a-58
is _ wee	a73
is _ weird	a-63
is _ with	a-59
is a	a98
is aching	a90
is already	a56
is an	a-59
is at	a40
is back	a111
is bad	a-27
is behind	a-69
is bigger	a25
is blown	a48
is broken	a-29
is brother	a55
is brown	a117
is chest	a-41
is clear	a-28
is coca	a-53
is cola	a82
is cranky	a42
is dark	a50
is delayed	a-43
is doing	a137
is doms	a-49
is done	a40
is enough	a-55
is finally	a-32
is fine	a-128
is from	a128
is getting	a-31
is giving	a-31
is gone	a-178
is hard	a-56
is hardly	a118
is having	a76
is he	a-68
is history	a-32
is how	a41
is hurting	a31
is it	a-187
is killing	a35
is lactic	a-25
is leg	a-29
is like	a171
is limping	a-100
is me	a28
is minute	a-44
is muscle	a-58
is my	a-42
is nagging	a45
is normal	a-57
is not	a-64
is nothing	a32
is now	a-53
is numb	a-102
is ok	a30
is on	a-128
is one	a84
is out	a-33
is over	a-29
is own	a27
is paining	a64
is purple	a60
is raining	a79
is red	a-41
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
is the	a-217
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
is wrong	a60
ish	a43
ish _ ?	a-77
ish hip	a-85
ish now	a39
ish run	a-77
issue	a-52
issue _ last	a-52
issue from	a-52
issu~	a-115
it	a137
it !	a-30
it #	a-35
it $	a-39
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
it _ brother	a55
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
it _ the	a-34
it _ this	a-51
it _ thursday	a-24
it _ to	a-57
it _ twinges	a73
it _ up	a-29
it _ wednesday	a-27
it _ wise	a-35
it _ with	a35
it a	a-32
it all	a-127
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
it going	a-37
it got	a169
it is	a130
it jog	a-28
it just	a98
it lol	a-30
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
itself	a117
itself $	a26
itself since	a36
itse~	a117
jabbing	a54
jabbing me	a50
jabby	a45
jabb~	a54
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
jog _ it	a91
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
jogging in	a-42
jogging to	a-34
john	a-28
john wayne	a-28
joint	a98
joint $	a-47
joint _ $	a37
joint _ door	a-74
joint is	a63
joint next	a-74
joints	a-114
joints _ quads	a-26
joints are	a-39
joke	a24
joke $	a-47
joy	a-31
juice	a41
juice _ ?	a-63
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
just _ not	a80
just _ off	a-27
just _ one	a60
just _ out	a75
just _ ping	a51
just _ quads	a-47
just _ the	a-104
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
just off	a38
just one	a32
just passed	a-46
just pulled	a69
just quads	a-92
just racked	a-44
just said	a50
just sat	a40
just say	a85
just sitting	a130
just slow	a-98
just started	a-33
just tell	a-55
just the	a70
just tight	a-117
just walking	a65
just want	a-83
just went	a96
k	a-30
k #	a24
k $	a-30
k ?	a-41
k _ #	a40
k _ $	a91
k _ ?	a-139
k _ all	a-30
k _ and	a-137
k _ breathing	a-31
k _ go	a-90
k _ home	a28
k _ in	a-27
k _ is	a53
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
k today	a32
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
kg	a-45
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
kids got	a-172
kill	a-88
kill $	a-47
kill _ $	a-24
killed	a-66
killed me	a-26
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
knee	a994
knee #	a255
knee $	a47
knee ?	a-88
knee _ $	a-55
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
knee _ feels	a45
knee _ fine	a-112
knee _ for	a-32
knee _ going	a27
knee _ gone	a-38
knee _ in	a-478
knee _ is	a-36
knee _ it	a58
knee _ killing	a53
knee _ like	a154
knee _ me	a36
knee _ no	a-145
knee _ not	a-61
knee _ now	a33
knee _ off	a47
knee _ on	a-189
knee _ out	a171
knee _ sideways	a45
knee _ sore	a63
knee _ started	a70
knee _ stuck	a36
knee _ swollen	a25
knee _ to	a-24
knee _ today	a41
knee _ up	a108
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
knee is	a249
knee just	a43
knee keeps	a26
knee niggle	a34
knee not	a54
knee on	a-52
knee only	a44
knee pain	a-365
knee puffed	a37
knee says	a46
knee sleeves	a-269
knee so	a31
knee sore	a-38
knee sounds	a32
knee started	a42
knee surgery	a-109
knee swollen	a71
knee tender	a69
knee that	a34
knee today	a41
knee trouble	a89
knee used	a-58
knee was	a-33
knee went	a91
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
knees _ #	a34
knees _ $	a-188
knees _ a	a35
knees _ and	a88
knees _ ankles	a-42
knees _ fine	a-71
knees _ great	a-80
knees _ like	a-93
knees _ no	a-83
knees _ not	a107
knees a	a152
knees ache	a231
knees are	a98
knees creak	a-48
knees crunchy	a95
knees feel	a-50
knees fine	a-118
knees good	a-56
knees hurt	a98
knees up	a-117
knee~	a542
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
late~	a37
laugh	a31
laughing	a-24
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
left _ is	a92
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
leg _ day	a52
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
leg _ run	a43
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
leg circuit	a-32
leg curl	a-43
leg curls	a-48
leg day	a-84
leg days	a-32
leg extensions	a-40
leg feels	a26
leg fell	a-48
leg is	a40
leg it	a-93
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
legs	a-426
legs $	a-77
legs @	a86
legs _ #	a178
legs _ $	a-195
legs _ /	a220
legs _ :	a-58
legs _ ?	a-65
legs _ am	a-47
legs _ amazing	a82
legs _ and	a50
legs _ better	a-31
legs _ brand	a64
legs _ but	a-36
legs _ can	a-44
legs _ continue	a-45
legs _ did	a35
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
legs _ walk	a-32
legs _ way	a117
legs _ weak	a27
legs _ what	a26
legs _ when	a24
legs _ with	a53
legs _ yes	a-31
legs ache	a-55
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
legs went	a28
legs were	a53
legs what	a31
legs will	a-33
legs with	a64
legs yesterday	a-26
length	a-31
leng~	a-31
let	a-55
let _ a	a40
let _ go	a-35
let _ run	a-118
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
lift	a-45
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
lift run	a-71
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
lift~	a-214
light	a-54
light #	a-41
light $	a-29
light _ $	a-49
light _ ?	a-30
light _ day	a-24
light _ today	a30
light headed	a175
light jog	a150
light leg	a-31
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
like _ #	a-82
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
like _ four	a-37
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
like _ legs	a32
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
like _ since	a-37
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
limping $	a-63
limping _ $	a-83
limping _ the	a31
limping a	a82
limping after	a-28
limping i	a38
limping so	a40
limp~	a504
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
little run	a-120
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
lol	a74
lol #	a33
lol $	a-107
lol _ #	a-109
lol _ am	a106
lol _ can	a36
lol _ good	a-33
lol _ i	a-99
lol _ is	a-30
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
long _ i	a25
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
look~	a249
loop ?	a37
loop _ $	a37
loop _ ?	a29
loop _ legs	a-33
loop _ the	a24
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
love~	a-69
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
lower today	a-57
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
lunch ?	a-29
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
lunges _ only	a-36
lunges _ the	a-130
lunges done	a192
lunges eh	a33
lunges i	a-31
lunges in	a-36
lunges jog	a-24
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
m	a-118
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
made	a-79
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
me ?	a-139
me _ #	a-29
me _ $	a-43
me _ ?	a-52
me _ again	a-34
me _ all	a101
me _ an	a55
me _ and	a119
me _ bed	a57
me _ bit	a78
me _ daily	a40
me _ dandy	a-61
me _ evening	a38
me _ for	a-49
me _ have	a123
me _ i	a-133
me _ is	a69
me _ it	a-44
me _ joke	a-36
me _ just	a53
me _ legs	a-36
me _ morning	a-27
me _ my	a-28
me _ never	a-25
me _ pains	a-44
me _ reverse	a-42
me _ single	a70
me _ the	a28
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
me hamstring	a31
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
merry	a112
merr~	a112
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
mi	a-57
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
midd~	a35
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
mile _ a	a39
mile _ and	a-62
mile _ hamstring	a-71
mile _ of	a-29
mile and	a-44
mile one	a-53
miler	a-68
miler ?	a-37
miler _ $	a-37
miles	a-67
miles $	a93
miles ?	a-38
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
mile~	a-140
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
min _ run	a69
min _ the	a36
min _ to	a-26
min ago	a54
min and	a37
min down	a-26
min easy	a-88
min gone	a-96
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
mine	a-277
mine #	a47
mine $	a-129
mine _ $	a121
mine _ fine	a-29
mine _ grand	a-52
mine _ not	a-56
mine are	a-43
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
months _ #	a-51
mont~	a-248
mood #	a67
mood :	a-67
more	a77
more $	a-28
more ?	a69
more _ #	a-48
more _ ?	a-76
more _ a	a35
more _ i	a-58
more _ ins	a56
more _ my	a34
more _ than	a-63
more check	a56
more k	a-48
more knee	a-59
more like	a35
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
morning _ still	a36
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
move _ to	a35
move it	a35
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
muscle _ is	a54
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
muscles _ #	a-37
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
my _ ankle	a-29
my _ are	a-61
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
my _ did	a77
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
my _ going	a95
my _ got	a-98
my _ had	a-33
my _ has	a-34
my _ have	a-54
my _ he	a-98
my _ healed	a-86
my _ heard	a-34
my _ hip	a-26
my _ hurt	a106
my _ hurts	a-62
my _ i	a74
my _ if	a37
my _ ignore	a-33
my _ in	a-386
my _ ins	a133
my _ into	a77
my _ is	a277
my _ it	a-116
my _ jumps	a38
my _ just	a96
my _ k	a-47
my _ knee	a164
my _ last	a-32
my _ left	a-31
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
my _ pain	a27
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
my _ still	a-41
my _ swelled	a42
my _ th	a-29
my _ the	a-73
my _ to	a-198
my _ today	a57
my _ toe	a79
my _ tomorrow	a-34
my _ tore	a-29
my _ turns	a83
my _ up	a-44
my _ used	a-62
my _ wants	a-60
my _ went	a-50
my _ what	a82
my _ when	a86
my _ why	a-25
my _ will	a-52
my _ without	a-136
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
my cat	a-38
my check	a130
my chest	a273
my client	a-105
my coach	a-62
my code	a-41
my coffee	a79
my dad	a-143
my data	a45
my deadlift	a-30
my desk	a78
my dog	a-45
my doms	a-27
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
my hearts	a46
my heel	a137
my hip	a288
my hips	a209
my hour	a-39
my husband	a-51
my info	a-78
my jeans	a26
my keys	a-25
my kid	a-103
my kids	a-28
my knee	a243
my kneecap	a101
my knees	a-45
my lap	a24
my laptop	a-25
my last	a-84
my left	a160
my leg	a222
my life	a47
my log	a-97
my logs	a-44
my long	a31
my lunch	a-47
my lungs	a37
my mate	a-122
my meniscus	a158
my mind	a-53
my moms	a-103
my month	a-31
my mother	a-42
my mum	a-137
my pee	a207
my phone	a-80
my physio	a-84
my pins	a-75
my pipi	a73
my plan	a-54
my profile	a-52
my pt	a-47
my quad	a214
my quads	a-46
my records	a-34
my rest	a-37
my ribs	a80
my right	a108
my roommates	a-46
my run	a-75
my running	a-85
my shin	a111
my shinbone	a85
my shoes	a102
my shoulder	a-34
my sister	a-89
my son	a-123
my soreness	a-61
my soul	a-94
my spotter	a-85
my squat	a-75
my stats	a-24
my stop	a-31
my streak	a-104
my stuff	a84
my subscription	a-51
my swollen	a31
my teeth	a-129
my their	a-81
my thigh	a50
my thighs	a129
my tibia	a48
my ticker	a35
my timezone	a-39
my toes	a186
my urine	a72
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
nearly _ down	a51
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
needles _ feet	a73
needles _ the	a40
needles down	a36
needs	a-43
need~	a66
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
never _ up	a-87
never had	a56
never woke	a28
neve~	a-147
new	a-338
new $	a64
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
night $	a-64
night _ #	a200
night _ $	a71
night _ /	a-25
night _ a	a-39
night _ in	a27
night _ now	a77
night _ ok	a59
night _ on	a-32
night _ the	a-41
night _ this	a52
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
no _ a	a54
no _ anywhere	a-50
no _ at	a280
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
no _ of	a61
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
no chest	a-243
no complaints	a-85
no cough	a108
no dinner	a136
no dizziness	a49
no dizzy	a-178
no doms	a193
no drama	a-26
no feeling	a72
no fever	a-309
no food	a-31
no go	a-31
no hills	a63
no hip	a-211
no i	a46
no idea	a42
no it	a36
no joint	a-32
no just	a-39
no knee	a-276
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
no sharp	a-106
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
none	a-222
none $	a-69
none _ :	a-37
noob	a-26
noodle	a-60
noodle legs	a-60
noodles	a-56
nood~	a-116
noon _ $	a-28
noon _ now	a50
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
normal for	a58
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
not _ a	a-77
not _ after	a-44
not _ and	a-67
not _ any	a-46
not _ anymore	a71
not _ anything	a-74
not _ at	a-113
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
not _ joint	a-84
not _ just	a-182
not _ k	a-74
not _ keep	a24
not _ leg	a-68
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
not _ or	a29
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
not _ though	a-76
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
not injured	a-41
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
not need	a-66
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
not sit	a-86
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
not wake	a53
not walk	a34
not well	a61
not wincing	a-26
not work	a64
nothing	a-234
nothing $	a69
nothing _ #	a-68
nothing _ $	a-234
nothing _ can	a-61
nothing _ eat	a41
nothing _ like	a75
nothing _ me	a-73
nothing _ nothing	a-128
nothing _ since	a-26
nothing _ the	a-65
nothing _ write	a55
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
noticed	a72
noti~	a63
november	a-37
nove~	a-37
now	a97
now $	a-82
now :	a-33
now ?	a-115
now _ #	a131
now _ $	a-96
now _ /	a-56
now _ ?	a-76
now _ a	a-74
now _ am	a28
now _ and	a30
now _ at	a44
now _ check	a-61
now _ chest	a98
now _ feel	a35
now _ i	a120
now _ in	a43
now _ it	a-116
now _ k	a27
now _ knee	a48
now _ legs	a-54
now _ run	a-55
now _ that	a37
now _ the	a-27
now _ to	a156
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
now or	a-79
now sand	a-31
now so	a-104
now squats	a-40
now the	a-62
now though	a-47
now was	a-46
nowt	a-114
nowt _ wi	a-43
nowt wrong	a-43
numb	a414
numb $	a69
numb _ $	a132
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
of #	a-86
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
of _ doms	a-27
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
of _ later	a-30
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
of _ shin	a45
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
of ten	a-88
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
off _ floor	a-39
off _ foot	a52
off _ kerb	a45
off _ last	a90
off _ loo	a-76
off _ my	a43
off _ off	a181
off _ on	a75
off _ pain	a27
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
oh and	a39
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
ok _ run	a25
ok _ was	a-34
ok ate	a-41
ok but	a-129
ok easy	a115
ok for	a-24
ok i	a-58
ok just	a-33
ok legs	a-24
ok now	a171
ok run	a-99
ok so	a-24
ok tbh	a33
ok though	a-108
ok to	a59
ok today	a-33
okay	a-39
old	a-83
old #	a-107
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
on _ boat	a200
on _ bone	a53
on _ bus	a-116
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
on _ in	a-93
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
on _ loo	a-25
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
on _ plan	a-52
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
on _ side	a179
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
on set	a177
on silent	a34
on sofa	a69
on squats	a-74
on stairs	a37
on sun	a-49
on sunday	a-63
on that	a47
on the	a89
on thinners	a81
on this	a-56
on tiptoe	a88
on today	a-44
on track	a-28
on tuesday	a-57
on what	a-66
on with	a-36
once	a-123
once _ ?	a-115
once _ a	a-33
once again	a-34
once as	a-33
one	a338
one #	a-60
one $	a-152
one ?	a-37
one _ #	a44
one _ $	a-159
one _ ?	a-123
one _ about	a43
one _ after	a30
one _ am	a-41
one _ and	a73
one _ calf	a121
one _ do	a46
one _ i	a-69
one _ is	a65
one _ just	a-44
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
one more	a-62
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
one tiny	a79
one tomorrow	a-33
one tonight	a-29
one was	a38
one with	a-31
ones	a26
ones _ $	a41
only	a-226
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
only _ the	a-69
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
only walk	a-35
only when	a-27
onto	a-53
onto _ sofa	a-27
onto a	a-38
oops	a25
op	a-96
op _ #	a-75
op _ well	a-45
op in	a-65
op went	a-45
open	a-48
open a	a-32
open~	a-124
opinions	a76
opin~	a76
oppo~	a-27
opti~	a-178
or	a-253
or _ $	a67
or _ ?	a76
or _ a	a32
or _ an	a26
or _ doms	a-34
or _ first	a90
or _ for	a-31
or _ home	a-51
or _ i	a-69
or _ it	a-89
or _ just	a-125
or _ k	a27
or _ or	a-73
or _ other	a-32
or _ run	a42
or _ the	a-109
or _ then	a-35
or _ this	a-30
or _ to	a52
or a	a57
or after	a-73
or another	a-25
or anything	a-69
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
other	a94
other _ $	a-32
other _ easy	a56
other _ not	a59
other day	a-27
other is	a37
other one	a30
other since	a58
other way	a-32
otherwise	a-33
otherwise _ $	a-96
otherwise fine	a-29
othe~	a99
ouch	a-89
ouch quads	a-26
ouch~	a129
our	a-50
out $	a-42
out ?	a85
out _ #	a-90
out _ $	a-63
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
out _ on	a-102
out _ puff	a88
out _ ten	a-88
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
out or	a-48
out quads	a-42
out running	a37
out the	a-44
out there	a-109
out tonight	a-27
outdoors	a37
outd~	a37
outside _ my	a41
outside _ the	a64
outside of	a121
over	a46
over $	a70
over _ $	a-80
over _ it	a52
over _ run	a-32
over _ the	a140
over _ up	a30
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
pain _ a	a-42
pain _ all	a159
pain _ ankle	a-89
pain _ calf	a77
pain _ hip	a-189
pain _ i	a39
pain _ is	a-73
pain _ mistake	a-73
pain _ my	a-116
pain _ nothing	a-40
pain _ only	a44
pain _ running	a-40
pain _ so	a-44
pain _ the	a95
pain at	a226
pain behind	a43
pain but	a50
pain by	a-73
pain can	a-64
pain gone	a32
pain i	a-50
pain in	a-164
pain just	a-48
pain more	a28
pain no	a-240
pain not	a126
pain on	a58
pain only	a-35
pain since	a39
pain though	a51
pain whatsoever	a-39
pain while	a-40
painful	a-47
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
palpitations again	a261
palp~	a384
pants	a-43
pants on	a-39
pant~	a-43
paracetamol	a118
para~	a196
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
party	a-39
part~	a-59
pass	a38
passed	a163
passed _ at	a81
passed _ on	a28
passed out	a162
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
patella	a170
pate~	a222
path	a84
patients	a-48
pati~	a-58
pause	a-85
pause _ i	a78
pause _ monday	a71
pause _ my	a-76
pause _ the	a-96
pause me	a90
pausing at	a33
paus~	a-41
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
pee _ i	a114
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
peed	a152
peeing	a325
peeing _ $	a175
peeing _ since	a64
peeing tea	a68
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
perfect	a-215
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
pinching	a120
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
pipi	a73
pipi is	a73
pirate	a84
pirate _ leg	a35
pira~	a84
piss	a96
piss _ brown	a80
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
plan _ #	a-44
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
poke	a103
poke it	a48
poker	a65
poker _ the	a41
poke~	a75
pool	a-156
poor	a-76
poor _ $	a-45
poor lad	a-83
poorly	a-35
poorly not	a-35
poor~	a-35
pop	a353
pop !	a91
pop _ #	a-56
pop _ my	a116
pop _ not	a67
pop in	a57
pop on	a93
pop quiz	a-46
pop was	a58
popped	a37
popped _ knee	a-121
popped _ the	a130
popped a	a-27
popped at	a90
popped his	a-39
popped my	a-83
popped on	a126
popping	a45
popping _ dangerous	a134
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
prem~	a-34
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
priority	a-70
priority is	a-54
prio~	a-70
probably	a255
probably _ $	a70
probably nothing	a46
probably the	a32
problem ?	a82
problem _ $	a82
prob~	a243
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
pulled _ calf	a37
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
push	a67
push _ $	a121
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
put your	a-36
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
quads _ easy	a24
quads _ fire	a-38
quads _ from	a-24
quads _ go	a-64
quads _ jog	a-50
quads _ left	a-61
quads _ on	a-31
quads _ out	a56
quads _ run	a-53
quads _ so	a24
quads _ that	a-96
quads _ the	a-38
quads about	a-33
quads are	a31
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
quad~	a-205
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
quit~	a-27
quiz	a-57
race	a-176
race $	a-53
race _ $	a-29
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
rack~	a30
radiator	a105
radi~	a105
rail	a-30
rain	a-43
raining	a79
raining _ am	a72
raining i	a72
rain~	a70
raise	a-37
raise $	a-34
raises	a-211
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
raw	a-33
raw _ $	a-33
rd	a-44
rd $	a50
rdl	a-239
rdl #	a-26
rdl /	a-57
rdl _ $	a-47
rdl _ x	a-26
rdl and	a-64
rdl calf	a-27
rdls	a-130
rdls $	a-24
rdls _ #	a-36
rdls _ $	a-73
rdls _ hamstring	a49
rdls at	a-30
rdls hamstrings	a-34
reaction	a31
reaction _ the	a35
reaction in	a58
reac~	a50
ready	a-33
read~	a-36
real	a113
real $	a84
real _ $	a33
really	a60
really _ $	a53
real~	a46
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
red _ hot	a-45
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
relocated	a-38
relo~	a-38
remember	a-42
remember _ i	a-47
remember i	a-35
reme~	a-42
remind	a-64
remind _ at	a34
remind _ when	a-35
remind me	a-62
reminder	a48
reminders	a123
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
requ~	a-44
reservoir	a-42
rest	a196
rest ?	a154
rest _ i	a-34
rest _ my	a56
rest _ or	a41
rest _ the	a-42
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
right calf	a79
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
roommates	a-46
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
rpe	a-112
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
run _ or	a64
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
run _ yes	a27
run a	a-38
run after	a-76
run again	a26
run and	a29
run anyway	a-25
run as	a-25
run at	a-44
run back	a-60
run because	a53
run before	a47
run between	a-33
run can	a-25
run do	a-25
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
run or	a58
run possible	a58
run should	a-45
run since	a-42
run then	a-42
run this	a-63
run through	a-61
run thurs	a25
run today	a-161
run tomorrow	a97
run up	a28
run w	a-29
run what	a-69
run when	a-99
run with	a-92
run yeah	a42
run yes	a24
run you	a66
runner	a-25
runners	a-159
runners _ $	a-33
runners knee	a-74
running	a70
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
running anyway	a-42
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
runny	a56
runny nose	a56
runn~	a-185
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
safe	a63
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
said my	a-179
said no	a63
said rest	a33
salt	a-35
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
say i	a40
say my	a-35
say no	a-25
say rest	a98
say to	a30
say yes	a73
saying	a29
sayi~	a29
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
says who	a107
scaf~	a66
scale	a-37
scal~	a-37
scary	a-48
scar~	a-77
scen~	a-38
school	a-161
school gates	a-31
school run	a-34
scho~	a-161
sciatica	a54
scia~	a54
score	a-88
scor~	a-125
scratchy	a-67
scra~	a-95
screaming	a-36
screaming #	a-24
season	a-84
season _ the	a-27
seas~	a-84
seat	a-57
seated	a-50
seated calf	a-27
seattle	a-38
seat~	a-78
sec	a145
sec _ the	a82
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
sending	a57
sending me	a57
send~	a60
sense	a-51
sensible	a-25
sens~	a-77
september	a-74
sept~	a-74
series	a-28
series $	a-28
serious	a-118
serious $	a-109
seriously	a45
seri~	a-101
session	a-164
session _ #	a-77
session _ ?	a54
session _ not	a-46
session _ or	a44
session at	a-26
session lol	a64
session on	a28
sess~	a-149
set	a70
set #	a163
set $	a65
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
seven from	a-34
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
shakeout _ $	a229
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
sharp stab	a-67
sharpness	a-29
shar~	a203
shattered	a-86
shat~	a-86
she	a-367
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
shin	a646
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
shiv~	a484
shoes	a-27
shoes _ !	a-33
shoes _ ?	a-35
shoes sore	a-41
shoe~	a-27
shook	a-38
shooting	a132
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
should _ lift	a28
should _ run	a29
should _ skip	a-35
should it	a-24
should not	a36
should someone	a-29
should the	a56
shoulder	a-58
shoulders	a-52
shou~	a-255
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
si	a70
si _ is	a70
si joint	a70
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
side _ ?	a80
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
since _ leg	a84
since _ legs	a50
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
since _ training	a26
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
since sumo	a38
since that	a58
since the	a149
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
sized	a80
sized spot	a45
size~	a81
skin	a286
skin _ and	a89
skin on	a54
skip ?	a104
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
skipping _ on	a83
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
slammed	a-30
slam~	a-30
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
slept	a-90
slept #	a-49
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
slep~	a-90
slid	a42
slight	a59
slightly	a122
slig~	a181
slot	a-53
slow	a-146
slow #	a26
slow $	a-60
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
slowly	a72
slow~	a49
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
snap~	a57
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
so _ #	a-126
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
so _ keep	a-30
so _ me	a55
so _ on	a49
so _ rest	a71
so _ run	a81
so _ that	a-30
so _ the	a-25
so _ to	a-83
so _ why	a-56
so basically	a31
so can	a-47
so far	a-76
so hard	a-27
so help	a55
so i	a-74
so is	a-46
so it	a86
so legs	a-32
so loud	a-26
so many	a-30
so no	a97
so now	a-30
so she	a-35
so sore	a-43
so swollen	a152
so weak	a80
sock	a78
sock $	a-55
socket	a177
socks	a-112
sock~	a65
sofa $	a-42
sofa _ my	a-112
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
someones	a-74
something	a263
something $	a-97
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
sore $	a46
sore _ #	a-100
sore _ $	a72
sore _ /	a83
sore _ ?	a-56
sore _ a	a-91
sore _ all	a-25
sore _ am	a67
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
sore knee	a81
sore legs	a-26
sore like	a-65
sore lol	a62
sore nothing	a66
sore on	a69
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
spee~	a-131
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
sport	a38
spor~	a38
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
spot~	a-43
spreadsheet	a-66
spreadsheet of	a-27
spre~	a-66
spring	a-221
spring $	a-48
spring fever	a-44
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
squat _ calf	a-27
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
squats _ the	a-46
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
squeezing	a50
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
stabby	a65
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
stand is	a24
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
started nagging	a55
starting to	a31
starts	a-56
starving	a-34
star~	a102
static	a26
stats	a-57
stats _ $	a-24
stat~	a-53
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
step _ run	a-26
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
stick	a40
sticks	a38
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
still _ easy	a119
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
still do	a79
still doing	a-24
still go	a87
still going	a-72
still good	a80
still here	a66
still hot	a42
still in	a-84
still jog	a28
still jogging	a84
still moving	a94
still ok	a26
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
stop texting	a-41
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
strava $	a-27
stra~	a98
streak	a-174
street	a131
strength	a80
strength $	a120
strength is	a-53
stress	a94
stress _ anyway	a-41
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
sun	a205
sun $	a48
sun _ ?	a-33
sun _ brutal	a42
sun _ out	a-33
sun is	a-33
sunday	a-224
sunday :	a-25
sunday _ #	a-37
sunday _ $	a-26
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
surgery	a-147
surg~	a-147
suspend	a44
swap	a56
swap the	a80
sway~	a133
sweat	a169
sweated	a-80
sweating	a197
sweating _ a	a-51
sweating _ got	a31
sweating and	a42
sweating head	a39
sweating out	a-51
sweats	a131
sweats and	a97
swea~	a410
sweet	a-43
swee~	a-43
swell	a53
swelled	a173
swelled _ $	a33
swelled _ and	a42
swelled _ like	a128
swelled up	a69
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
swollen ankle	a31
swollen calf	a72
swollen like	a25
swollen my	a26
swollen on	a88
swollen or	a-111
swol~	a208
sydney	a-32
sydn~	a-32
symptoms	a-24
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
take _ the	a29
take _ weight	a37
take back	a-33
take me	a112
take my	a50
take out	a-48
take that	a-24
take the	a-29
takes me	a-40
take~	a-25
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
tears	a-54
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
tell a	a31
tell me	a-101
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
tempo _ ?	a-29
tempo _ it	a-39
tempo _ the	a-49
tempo and	a-128
tempo at	a25
tempo if	a28
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
than _ is	a55
than _ other	a70
than _ right	a-61
than i	a-43
than it	a55
than usual	a-35
than yesterday	a53
thank	a-134
thanks	a-92
than~	a-226
that	a-154
that $	a-121
that _ #	a-72
that _ $	a43
that _ ?	a-62
that _ all	a-39
that _ can	a49
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
that _ knee	a-73
that _ last	a-25
that _ log	a-32
that _ me	a35
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
that from	a-26
that hurts	a67
that i	a107
that in	a-59
that is	a93
that last	a-57
that legs	a-30
that log	a35
that my	a187
that ok	a-43
that one	a34
that question	a33
that run	a40
that thought	a-73
that was	a-57
that will	a77
the	a107
the #	a-88
the _ !	a-49
the _ $	a-58
the _ ?	a-150
the _ a	a-92
the _ above	a-118
the _ after	a56
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
the _ basically	a129
the _ because	a91
the _ been	a-37
the _ behind	a-51
the _ between	a-25
the _ boiled	a-66
the _ bone	a72
the _ both	a-32
the _ bug	a130
the _ bus	a-48
the _ but	a162
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
the _ extension	a-30
the _ feel	a40
the _ feels	a-42
the _ fever	a69
the _ fine	a105
the _ flat	a-73
the _ floor	a54
the _ foot	a61
the _ for	a-30
the _ from	a-33
the _ getting	a81
the _ gone	a-55
the _ got	a-36
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
the _ makes	a-39
the _ messages	a-45
the _ mid	a-24
the _ mile	a61
the _ my	a90
the _ nd	a47
the _ next	a-101
the _ no	a-40
the _ not	a-152
the _ nothing	a46
the _ of	a205
the _ off	a28
the _ ok	a31
the _ on	a129
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
the _ sore	a-59
the _ squat	a-58
the _ squats	a-30
the _ still	a-104
the _ stop	a-55
the _ th	a55
the _ the	a-46
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
the _ turns	a29
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
the calf	a39
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
the clock	a-52
the club	a-72
the clutch	a-34
the color	a58
the colour	a39
the couch	a42
the crew	a35
the daily	a-101
the dark	a-59
the data	a-45
the day	a-162
the dead	a-31
the deadlift	a93
the dishwasher	a-61
the doc	a-129
the doctor	a98
the doctors	a34
the dog	a-51
the doms	a-51
the door	a-73
the easy	a-51
the edges	a38
the evening	a-39
the fast	a-28
the flat	a28
the floor	a111
the flu	a-100
the foot	a60
the football	a-33
the garage	a45
the glute	a73
the go	a-33
the grass	a-30
the groin	a29
the ground	a26
the group	a-39
the hack	a-110
the hallway	a-49
the head	a77
the heart	a-58
the heat	a121
the heel	a70
the hill	a-133
the hip	a123
the hospital	a-136
the hour	a25
the hungover	a27
the inside	a49
the jog	a-30
the joint	a100
the kerb	a49
the kids	a131
the kitchen	a92
the knee	a333
the kneecap	a115
the lake	a-43
the last	a296
the lecture	a-76
the left	a169
the leg	a54
the line	a32
the little	a29
the logic	a-47
the long	a-60
the loo	a-26
the loop	a56
the lot	a-126
the lunges	a-78
the menu	a-92
the metro	a-40
the moment	a46
the morning	a-135
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
the quads	a36
the question	a-26
the raw	a-33
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
the shakes	a94
the sheets	a120
the shin	a98
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
the stairs	a-51
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
the thermometer	a223
the thigh	a108
the thighs	a-55
the tibia	a80
the till	a-30
the time	a-44
the toilet	a-28
the track	a-39
the traffic	a-46
the trail	a-101
the treadmill	a-107
the tube	a64
the twinge	a92
the two	a-26
the usual	a33
the verdict	a-54
the waist	a-80
the waiting	a40
the wall	a114
the washing	a-25
the way	a-38
the weekend	a-90
the weight	a-54
the why	a-35
the work	a59
the wrong	a-30
their	a-167
their _ blew	a-41
their _ is	a-84
their ankle	a-62
their calf	a-41
thei~	a-167
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
then _ it	a-76
then _ jog	a-27
then _ k	a-37
then _ legs	a81
then _ or	a-58
then _ then	a80
then a	a44
then freezing	a81
then gone	a64
then it	a56
then let	a39
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
there _ like	a-78
there _ one	a37
there a	a-32
there is	a100
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
they _ on	a38
they ache	a77
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
thighs	a-247
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
think it	a32
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
this moment	a-42
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
though #	a57
though $	a123
though _ #	a-35
though _ i	a-48
though _ k	a57
though _ stopped	a34
though i	a34
though run	a-69
though tempo	a67
thought	a-75
thoughts ?	a60
thoughts _ $	a60
thoughts on	a-44
thou~	a101
three	a-190
three _ of	a-45
three quarters	a-44
three sets	a-53
threshold	a-94
threshold ?	a-29
threshold _ $	a-29
threw	a98
threw _ twice	a27
threw up	a98
thre~	a-229
throat	a-106
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
thro~	a97
thrust	a-228
thrust #	a-39
thrust _ calf	a-44
thrust and	a-106
thrusts	a-132
thrusts $	a-27
thrusts _ #	a27
thrusts _ $	a-50
thrusts and	a-37
thru~	a-370
thud~	a52
thumb	a84
thumping	a137
thum~	a309
thurs	a-38
thurs ?	a25
thursday	a-193
thursday $	a-124
thur~	a-242
thx	a-43
tibia	a207
tibia $	a30
tibia hurts	a41
tibi~	a219
tick	a-50
ticker	a191
ticker _ beats	a101
ticker skipping	a101
tick~	a217
tie	a-40
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
tight as	a-37
tight both	a-44
tight but	a-127
tight chest	a65
tight no	a-33
tight not	a-60
tight on	a26
tightening	a-33
tightness	a-100
tightness $	a36
tightness _ runners	a-30
tightness in	a-30
tights	a-104
tigh~	a-29
til	a-161
til #	a-65
til _ #	a-28
til _ am	a27
til friday	a-29
til i	a85
til lunch	a61
til my	a-39
till	a-39
till _ year	a-45
till i	a38
till monday	a71
till new	a-45
tilts	a57
tilt~	a180
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
to class	a62
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
to log	a-41
to look	a43
to loosen	a28
to make	a-51
to marathon	a-64
to mention	a69
to my	a26
to poke	a43
to press	a36
to put	a-76
to rest	a38
to run	a-195
to running	a-42
to say	a-45
to see	a26
to sit	a40
to stand	a40
to stay	a-37
to strava	a-27
to tell	a71
to the	a107
to throw	a41
to tie	a-58
to touch	a114
to type	a35
to wait	a43
to wake	a-53
to worry	a41
to write	a55
toast	a100
toas~	a100
today !	a-40
today #	a-64
today $	a192
today :	a-47
today ?	a-251
today _ !	a-40
today _ #	a-186
today _ $	a-79
today _ /	a-57
today _ a	a96
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
tomorrow ?	a77
tomorrow _ $	a72
tomorrow _ ?	a44
tomorrow _ am	a-26
tomorrow _ is	a50
tomorrow _ the	a-46
tomorrow _ today	a-38
tomorrow i	a-36
tomorrow jog	a-57
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
took	a134
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
torn	a158
torn meniscus	a36
torture	a-35
tort~	a-35
tossed	a-69
tossed _ turned	a-69
tossed and	a-69
toss~	a-144
totally	a-156
tota~	a-137
touch right	a42
towel	a-43
towe~	a-43
track	a-39
track ?	a-55
track _ $	a-70
track _ ?	a57
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
trainers	a-33
training	a-110
training _ a	a-36
training for	a-46
training plan	a-30
training what	a-30
trai~	a-197
tram	a45
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
triples	a-38
tripped	a-42
trip~	a-72
trot	a69
trot ?	a84
trot _ $	a71
trouble	a38
trousers	a-59
truck	a-50
truc~	a-50
true	a-59
true ?	a-41
true _ $	a-41
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
tunnel	a141
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
twinges _ i	a62
twin~	a375
twisted	a28
twis~	a44
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
typo	a-68
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
unde~	a236
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
unsteady	a-199
unsteady on	a-28
unst~	a-199
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
up _ ?	a59
up _ after	a-44
up _ and	a100
up _ bit	a49
up _ data	a-27
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
up _ night	a-91
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
up like	a39
up nicely	a-46
up on	a41
up overnight	a85
up so	a71
up the	a-88
up to	a-47
up today	a37
up twice	a29
up w	a149
up with	a-42
update :	a63
uphill	a27
uphill $	a66
uphi~	a27
upper _ lower	a-57
upper legs	a56
upper yesterday	a-77
ups	a-169
ups #	a-45
ups $	a-60
ups _ ?	a41
ups _ the	a24
ups and	a-34
ups lol	a28
ups on	a-26
ups run	a-26
ups yesterday	a-36
urine	a313
urine _ coca	a91
urine _ coloured	a76
urine _ dark	a66
urine is	a141
urine like	a53
urine tea	a76
urin~	a313
us _ $	a81
us _ ?	a-102
us run	a-102
use	a-42
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
version	a-60
vers~	a-60
vertigo	a128
vert~	a128
very	a135
very _ the	a-95
very dark	a68
very heavy	a-28
vibr~	a44
video	a-67
vide~	a-67
vision	a182
vision #	a70
vision _ the	a45
vision on	a59
visi~	a179
voice typing	a-30
vomit	a142
vomi~	a232
vs	a-243
w	a-104
w #	a106
w _ #	a-38
w _ $	a164
w _ club	a-50
w _ hands	a44
w _ hip	a-29
w _ k	a38
w _ kg	a43
w _ pain	a-104
w _ pains	a40
w _ temp	a77
w a	a149
w chest	a-48
w my	a-148
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
walk ?	a-30
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
walk~	a-98
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
wants my	a-31
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
was _ noon	a50
was _ of	a-33
was _ second	a-35
was _ the	a-38
was _ to	a40
was _ today	a-71
was _ well	a25
was a	a-155
was an	a31
was at	a37
was bad	a-87
was brown	a38
was fine	a57
was going	a24
was i	a46
was just	a49
was last	a-68
was leg	a51
was lunges	a-45
was my	a-119
was not	a120
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
watered	a-40
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
weak _ a	a38
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
week	a-184
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
weeks	a-84
weeks $	a-27
weeks _ $	a-35
week~	a-122
weight	a68
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
well $	a-45
well ?	a42
well _ #	a-24
well _ well	a42
well fed	a42
wen	a85
wen i	a85
went	a440
went _ $	a114
went _ a	a37
went _ after	a86
went _ and	a27
went _ for	a40
went _ grey	a46
went _ in	a43
went _ legs	a-26
went _ like	a121
went _ on	a71
went _ the	a-43
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
went ping	a192
went pop	a61
went to	a-46
went twang	a38
went well	a-55
were	a-95
were _ $	a-46
were on	a-51
were weds	a40
wet	a-268
wet _ after	a-156
wet sand	a-32
weve	a-38
what	a-209
what _ $	a-130
what _ a	a-35
what _ behind	a-27
what _ better	a-30
what _ i	a29
what _ in	a-59
what _ is	a-105
what _ it	a-84
what _ my	a114
what _ on	a-35
what _ runners	a-30
what _ said	a-50
what _ that	a42
what _ this	a25
what _ wrong	a68
what _ you	a129
what about	a25
what are	a-31
what basis	a-58
what can	a100
what causes	a32
what colour	a-38
what did	a48
what even	a-26
what exactly	a-34
what is	a-70
what made	a47
what makes	a26
what now	a-37
what you	a-30
whatsoever	a28
what~	a27
whee~	a-27
when	a113
when $	a-28
when _ am	a-87
when _ bend	a37
when _ breathe	a32
when _ climb	a29
when _ do	a75
when _ get	a28
when _ go	a42
when _ got	a50
when _ hop	a30
when _ i	a-69
when _ it	a-34
when _ laugh	a29
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
when is	a-91
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
which _ the	a-44
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
whin~	a50
whis~	a100
whit	a56
whit _ ye	a56
white	a78
whit~	a137
who $	a107
who _ i	a-43
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
why ?	a60
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
why does	a-96
why i	a28
why is	a-79
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
wife	a47
wife _ i	a42
wife _ me	a67
wife has	a-34
wife says	a34
wifes	a-51
wife~	a-51
wifi	a-81
wifi is	a-45
wifi keeps	a-24
will	a153
will _ come	a-35
will _ fit	a-31
will _ go	a64
will _ hold	a76
will _ it	a47
will _ lift	a63
will _ run	a-71
will _ straighten	a63
will _ take	a151
will _ wake	a53
will _ when	a-69
will i	a42
will not	a272
will run	a-69
will running	a-38
will you	a-68
wince	a-96
wincing	a-136
winc~	a-233
wind	a-28
winn~	a-41
winter	a-128
winter $	a-74
wint~	a-128
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
with _ knee	a-39
with _ leg	a69
with _ legs	a-58
with _ now	a75
with _ of	a61
with _ pain	a40
with _ she	a-27
with _ step	a30
with _ stress	a-47
with _ tempo	a-39
with _ weights	a35
with a	a38
with an	a25
with chest	a65
with chills	a35
with every	a30
with her	a-59
with it	a35
with joy	a-31
with me	a-59
with one	a107
with running	a82
with something	a-140
with the	a-225
with this	a-29
without	a-352
without _ $	a41
without _ quads	a-28
without _ the	a-30
without a	a-44
without any	a-85
without holding	a-30
without it	a46
without to	a-53
with~	a-352
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
words=12	a85
words=2	a-482
words=3	a-361
words=4	a-453
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
work is	a-30
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
worse than	a-29
wors~	a-98
worth	a47
worth _ $	a-25
worth _ ?	a56
worth it	a31
wort~	a47
would	a44
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
wrap~	a92
wreck	a-32
wrecked	a-70
wrecked $	a-36
wrecked _ hip	a-38
wrecked my	a-40
wrec~	a-102
write _ about	a55
write home	a55
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
ye _ $	a51
yeah ?	a25
yeah _ $	a25
yeah nah	a-28
year	a-268
years	a-305
years _ i	a-95
years ago	a-252
year~	a-305
yelling	a28
yellow	a-24
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
yesterday _ made	a-28
yesterday _ my	a-45
yesterday _ no	a-77
yesterday _ now	a35
yesterday _ on	a-71
yesterday _ the	a-35
yesterday _ today	a-69
yesterday _ x	a65
yesterday and	a58
yesterday but	a42
yesterday easy	a33
yesterday hamstrings	a-40
yesterday i	a-66
yesterday left	a26
yesterday legs	a-37
yesterday light	a37
yesterday lower	a-57
yesterday run	a34
yesterday so	a-77
yesterday stairs	a-52
yesterday still	a201
yesterday walk	a33
yesterday was	a-25
yet $	a-35
yoga _ #	a49
you	a-349
you $	a-93
you ?	a71
you _ #	a73
you _ a	a-26
you _ about	a-31
you _ an	a-45
you _ asking	a-29
you _ for	a36
you _ go	a25
you _ i	a-52
you _ it	a-38
you _ my	a-32
you _ not	a-29
you _ rest	a130
you _ right	a-36
you _ stop	a-86
you _ this	a-68
you _ what	a89
you about	a27
you are	a-51
you can	a-25
you cancel	a73
you check	a-42
you decide	a-26
you do	a52
you know	a49
you log	a37
you said	a-33
you say	a131
you send	a57
you stop	a-29
you tell	a-31
you think	a-34
you were	a-38
your	a-223
your pings	a-46
yr	a-77
yr $	a-35
yrs	a-32
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

KINDS = """bone calf chest dark_urine dizzy fever heat joint numb pop sharp_pain swelling_weakness weight_bearing
!	h36 i26 j33 k-32
! only	i35
#	b-56 f175 i-60 l-41
# #	f47
# $	e-56 f108 l-24
# /	c33 e-26 f-28 h26
# :	f28
# ?	a39 e33 h24 k-36
# _ #	b-25 d-26 h100 j-56 k39
# _ $	a24 e47 g-31 h-41 m33
# _ ?	a63 c42 e-26 g-52 i24 j-25 k-84 l26
# _ ago	h-28 j39 k-26
# _ am	e26 k-24
# _ and	h-31 k83
# _ back	i26
# _ bored	f38
# _ done	h-26 k35
# _ down	h-33 k30
# _ easy	m39
# _ fine	f25
# _ finished	e26
# _ foot	a38
# _ from	h52 l33
# _ go	k34 m28
# _ goosebumps	f26
# _ i	c-31 f84
# _ in	e54 h37 k-47
# _ is	e28
# _ it	h-28
# _ just	h31 k-34
# _ knee	h40
# _ left	f-50 g35 j26
# _ legs	f29
# _ like	f24
# _ max	h-35 j35
# _ morning	c24 e-29 f46 i-25
# _ my	d30
# _ no	f41 k-30
# _ of	e27 h26
# _ ok	f32 h29
# _ on	h28
# _ one	a-31 k52
# _ paracetamol	f28
# _ safe	b26
# _ since	f30
# _ sore	f30 h-33
# _ squats	d39
# _ the	e-34 f78 j31 k-29
# _ to	a26 m-40
# _ tonight	m34
# _ yesterday	d33
# air	d26
# am	j32
# and	b-25 c31 f93 g-28 h-30
# at	h24
# bit	e37
# blankets	f28
# but	f64 h-26
# c	g54
# degrees	f-34 g106 k-29
# easy	m27
# felt	j-32 k31
# fever	f48 k-40
# h	i26
# hip	h62 k-29
# in	h-37 k44
# jog	c50 h-36
# k	f-73 i34 k26
# km	e35 f-34
# knee	f-26 h120 j-24 k-32
# lunges	d46
# mile	m36
# miles	c-28 f-31 h26 l29
# min	a27 d-35 e59 f-30 g-27
# mins	c30 j-40 k40
# more	h25
# on	f61 k27
# out	g39
# plus	k49
# run	g-24
# secs	e35
# side	b26
# slept	h-51 k34
# this	c24 f46 i-25 j-26 k-24
# to	f-29 k32 m26
# verdict	h30
# weeks	a25
# x	e34
'no	a-26 h31
/	c64 e-45 f-38 h26
/ #	c33 e-26 f-28 h26
/ _ $	c30
/ _ jog	c36
:	a-31 c-38 d24 e-61 h50 i26 m30
: _ not	h-27 m40
: _ that	m28
: _ was	f32
: add	m28
: can	h-27 m40
: i	f32
: not	h29
: there	a28
>#	f128 h-49 l-49
># ?	a39 e36 k-26
># and	f37
># degrees	f34
># easy	k31
># k	h-40 k46
># km	e35 f-27
># lunges	d31
># mile	m36
># miles	c-28 f-31 h30
># min	a27 e38 h-25 k-24
># mins	h-24 k44
># to	f-29 m35
>/	c30
>: add	m28
>a	a24 b-36 c41 d-31 e-24 g37 i29 j39 l-59
>a #	k25
>a and	c24
>a bit	e25 k-32
>a bite	h-30 k33
>a cold	g36
>a crack	a28 h-25
>a fever	f39
>a hip	h35
>a hot	a25
>a jog	c-27 m44
>a little	k24
>a loud	j28
>a run	e29 k-33 m26
>a sharp	a-25 k27
>a sore	h25
>a temp	f34
>a tweaked	f-27 k27
>a walk	c34
>about	k26
>about to	e25 k44
>ache	e-40 h95 k-26
>aches	h48 k-27
>achilles	j53
>aching	h42
>achy	h30
>actually	l29
>add	m28
>add that	m28
>adductor	e-31 j-45 k82
>after	d27 h44 j-34
>after ?	h-28 k48
>after a	g36
>after leg	d33
>again	b-26 c48 d-32 h40 i-31 j-25 k27
>again today	h38
>ago	e29
>all	g33 h31 i24 k-49
>all good	e27
>all morning	i38 k-29
>alright	e29 i29
>also	b28
>am	a-38 e-28 f50 g38 i-33
>am i	e-48 g53
>am in	m24
>am on	e-30
>an	a31 k-32 l-27
>an easy	a31
>an elastic	j25
>an hour	e27
>and	a-26 e48 f-33 g-28 h-39 k50 l28
>and e	c24
>and got	g30
>and have	l35
>and i	e27
>and it	k52
>and me	i25
>and my	e32 h-30 k31
>and needles	i29
>and puffy	b26 h-24
>and seeing	e37 g-30
>and shivery	f41
>and still	e24
>and tight	l36
>and weak	l33
>ankle	e-34 h154 i38 k-60 m-35
>ankle is	h71
>ankles	h55
>are	f-24 h36 l38
>as	b-27 f-24 i33 k-49
>as my	c28
>asleep	i69
>asleep and	i32
>at	c47 j-44 k37 m-29
>at #	c-25 j-28 k32
>at the	a26 k35
>awake	i24
>awake ?	i24
>away	f-26 h-35 k36
>back	b-34 d-39 h26 i-24 j39 k50
>back ?	j26
>bad	e-29 i26
>band	j32 k-31
>bang	j41
>barely	h40
>be	h25
>beats	c27
>because	e-27 f34 h-57 i-28 j44 m25
>because my	h-34 k24
>bed	f58 k-41
>bed with	f27
>been	c24 d-27 g31 h-41 j43
>before	k28
>behind	i-26 j43 k-27
>behind me	k-32 m24
>behind the	i-25 k26
>bench	c25
>better	k51
>between	c34
>bigger	l40
>bigger than	l24
>bit	a-49 e41 h24 m-38
>bite	h-30 k33
>bite to	h-30 k33
>blacked	e52
>blacked out	e52
>bone	a25
>breath	c26
>breathe	c54 h-43
>broke	a34 i-25
>brown	d118
>btw	f28 i-24 k37
>btw knee	h-27 k31
>bum	k32
>bum cheek	k25
>but	e-36 h59 i-31 m24
>but it	k-34
>but nobody	j26
>but only	k31
>buzzing	i35
>by	b-36 h48
>by my	b-36 k53
>by the	h37 k-36
>calf	b54 c-26 e-37 h-47 k117 m-37
>calf is	k33
>calf just	j24
>can	e24 m-24
>can i	k29 m-27
>can not	a-34 g40 l25
>can run	e28 h-35
>cancel	f26
>carry	h-30
>carry on	h-30
>caught	k29
>cheek	k25
>chest	c171 h-58
>chest pain	c35
>chills	f59
>clicking	h-29 k29
>club run	c30
>coffee	d31
>coke	d55
>cola	d103 l-24
>cold	e24 f-33 g66
>color	d30
>comes	g-26 k35
>comes in	g-26 k35
>coming	d31
>confused	g37
>continue	g37
>continue ?	g37
>cough	f29
>crack	a28 h-42 j42
>crack in	a28
>crazy	h-46 l42
>crease	h-30 k53
>crushing	c24
>crutches	e-36 m67
>dark	d53 m-25
>day	d31 f-24
>dead	i26
>deep	c55 k-37
>deep in	h31
>degrees	f34
>dentist	i45
>did	f29 j63 k-45
>did not	h-36
>dizzy	e144 g-38 h-40
>do	e-34 f30 l-35
>do i	a-25 i43
>do my	k26
>do not	k28
>does	f28 h42 i26
>dog	m31
>doing	b-47 e32
>doing that	b-26
>doms	f49
>done	c24
>down	d-25 e38 h-27 j-40 k47 m28
>down and	h-33 k30
>down my	i37 k28
>down the	k34
>downstairs	h25
>drop	h37 k-29
>dull	h-26 j25
>e	c24
>each	a26
>each step	a25 k-26
>early	c27
>early because	f24
>easy	f26 j-36 k42
>easy #	a26 f-28 g40
>easy ?	d-31 i59 m39
>easy jog	f36
>easy loop	h-36 k48
>easy run	d49 f25 g-39
>elastic	j25
>else	h29
>em	k28
>ended	c27
>er	l32
>even after	g26
>even though	c27
>evening	e27
>evening run	m26
>every	c41 h-27
>every stair	h-36 k36
>everything	e34
>everything is	e28
>exactly	a27
>ext	l24
>faint	a-26 e85
>fainted	e67
>far	k43
>fat	h26
>feel	i33 m-41
>feel my	i32
>feeling	e32
>feels	c32 k-28
>feels like	i36
>feet	i54
>felt	c30
>felt a	j25
>fever	a-26 f99
>feverish	f81
>fine	c31 e53 f-38 h-43
>fine but	e29 h-29
>fine right	k33
>fingers	i24
>finish	e30 f-38 h-24 m47
>finish ?	f-25 h-24
>finished	j38 k-27
>first or	f25
>fix	e34
>fizzy	i55
>flat	h41 j29 m-27
>floaty	e54
>floor	l37
>foot	a33 b34 h-49 i55 k-26 l46 m-28
>foot down	m35
>foot is	a-39 i88
>foot yesterday	a25
>for	k-29
>for tempo	f27
>forgot	e-27
>forgot to	e-27 i33
>formation	h43
>fracture	a29
>free	m36
>from	a-24 b31 e-30 h45 i26 l-24
>from home	h30
>from the	g36 i32
>gave	k27 l-29
>gentle	f30 j32 k-35
>gentle jog	e34
>gentle run	j34 k-34
>gently	j29
>get	h-26 l-25
>gets	k28
>getting	j27
>glass	h-90 k124
>glute	k42
>go	d27 g-43 k-64 m37
>go ?	c-28 e24 m30
>go in	j43 k-42
>goes	h-43 k40
>goes numb	i24
>going	g24 i-33 j-24
>going to	h-40
>gone	b27 e-35 f-24 h142 i32 k-72 l29
>gone numb	i36
>good ?	j35
>good for	c24
>goosebumps	f-26 g43
>got	b-41 d46 e-47 f43 h28 j-44
>got it	h30
>grabbed	k27
>grabbed me	k27
>groin	j37
>guess	a25
>guinness	d68
>gym	e30
>had to	l25
>half	a-35 i44
>half my	i44
>halfway	h-39 k39
>hamstring	c-24 k112
>has	a39 e-26 f-31 h26
>has started	h-25 k25
>have	b-31 d-26 l39
>have got	h34
>have no	l42
>having	h34
>head	g57
>heard	j66 k-24
>heart	c104 e-39
>heat	g84 k-35
>heavy	c32
>heel	k32 m24
>hell	j25
>here	c35
>hip	a-31 c-31 f-28 h125 i-31 k35
>hip crease	h-30 k53
>hip has	h31
>hip pinching	h-24 k28
>hip that	h41
>hips	h41
>home	e-45 g31 m59
>home ?	c-24 m43
>hop	a24 h-29 m24
>hospital	d28 g27 h-25
>hot	a25 b29 f43 i-25 k-47
>hot and	f41
>hour	e27
>hour ago	e27
>how	k33
>how far	k26
>how is	f26
>hr	c26 k-29
>hr #	c28
>hurt	h62
>hurts	a52 h51 i-28 k-37
>hurts to	c29 h-29
>i	a-48 d27 e28 i-50 k36 l-39 m29
>i am	f27 i-31 k40
>i can	i26 j24 k-29 m-42
>i did	j25
>i do	d29 m25
>i get	h-37 k25
>i go	d26
>i have	h34
>i hop	a25
>i jog	e35
>i keep	e24
>i lean	m34
>i lift	k-35 l32
>i push	h25
>i put	h-31
>i run	e-34 h-29 k65
>i stand	e30
>i still	k26
>i stopped	c27
>i think	g30 k-25
>i typed	e26
>i walk	c31
>ignore	h28
>in	j-55 k59
>in #	g26
>in bed	f58 k-41
>in hospital	g27
>in it	a26 f-28 h26
>in my	h-36 k89
>in the	d26 h-35
>inside	h28 k-26
>inside of	j30 k-31
>intervals	c63 i-25
>is	d62 e31 f44 g-57 k-32
>is #	a-34 f65 g-25 h28
>is a	k-24 m37
>is doing	b-26 e39
>is having	h34
>is it	b28 h-62 i27
>is just	m-31
>is like	d25
>is my	h-62 j78
>is not	h53 k-50
>is ok	c30
>is running	h34
>is sore	h36
>is spinning	e33
>is swelling	b30
>is that	f27 h-25
>is the	h26
>is thick	h-30 j27 l29
>is tiny	a25
>it	e39 g-33 h-42
>it ?	l29 m-35
>it awake	i24
>it early	c30
>it is	a32 f34 h30 l-27 m-25
>it off	b30
>it out	e-28 f33
>it up	m37
>jab	k27
>jabbing	h-50 k57
>jabbing me	h-50 k57
>jog	e25
>jog ?	b33 d35 k-61
>jog alright	i29
>jog is	c30
>jog to	m-25
>jogging	k-27
>jumps	h26
>just	b-28 f31 j-34 k55
>just grabbed	k27
>just pulled	k34
>k ?	k-37 m-25
>k left	g39 k-29
>k max	h-35 j35
>k to	h-36 k28
>k tonight	m34
>keep	e27 h39 i27
>kicked	j25
>kitchen	m31
>km	e47 f-40 k27
>km #	h-24 k26
>knee	a-38 b-39 c-53 f-44 h78 j84 k89
>knee has	k24
>knee hurts	c-38 h57
>knee is	h37
>knee popped	h-24 j24
>knee says	m26
>knee to	k30
>kneecap	k62
>knees	h81
>knees are	h26
>knife	h-26 k47
>laces	i38
>lap	a-30 g37
>last	g29 k-37
>last #	g30
>last set	k29
>later	e31 f-34 g42
>later ?	g35 k33
>lean	m34
>left	b57 e-39 f-48 g32 h27 j-32 k52 m-36
>left calf	b37
>left knee	h36
>left one	b37 j-31 k28
>left thigh	l24
>leg	b-30 c-29 k43 m46
>leg day	d31
>leg ext	l24
>leg since	i32
>legs	f32 l45
>legs are	l32
>legs fine	e49 k-25
>let	h-26 j31
>letting	j25 k-25
>lift	i-24 l61
>lift it	l38
>light	e-42 f38 k35
>light jog	e-41 h32
>light run	l27
>light spin	b24
>lightheaded	e39
>lightning	k40
>like	a-35 h-42 j25 k59
>like a	d-24 j38 k-58
>like an	j24
>like it	h42
>limp	m55
>limped	h-32 m62
>limping	m89
>little	a25
>load	m24
>loads	d34 e-25
>log	j29
>lol	h39 k-36 m32
>looked	d33
>looked like	d33
>looks	d37
>looks like	d37
>loop	h-49 k58
>loosen	h-25 l32
>loud	j48
>lower	k29
>lunges	d60
>lying	c34
>lying down	c34
>made	j37 k-24
>made a	j44
>make	j40
>mate	f27
>max	h-35 j35
>max ?	h-35 j35
>me	a29 b-27 c-33 f30 i56
>mean	h34
>meniscus	c-26 h79 j-27
>metatarsal	a117 k-26
>mid	e74 f-29 h-27
>mid run	e52 f-29 h-27
>mile	d-32 h36 m35
>mile ?	h29
>miles	f-31 h48
>miles ?	k-30
>min	a27 e38 h-25 k-24
>min in	e33 f-25
>mine	b40
>mine is	b40
>mins	g-27 h-24 k44
>mins left	k52
>more	h51 k-24
>more like	h49 k-37
>morning	b-30 i44
>moving	h-27 k31
>much	d33
>muscles	l28
>my	c43 d-27 e-26 g-32 h49 k34
>my ankle	h63
>my bum	k25
>my calf	i35 j-31 k33
>my chest	k28
>my foot	a51
>my groin	j42 k-27
>my hamstring	k26
>my heart	c46
>my hips	h41
>my knees	h34
>my leg	d-34 k37
>my meniscus	c-26 h79 j-27
>my pee	d27
>my quad	k38
>my run	e24
>my shin	a32
>my thigh	l24
>my tibia	a24
>my urine	d24
>my vision	e31
>nail	a28 k-34
>nearly	g24 h-30
>needles	i29
>needles down	i24
>neuro	i38
>nippy	b-35 k37
>no	b-37 f58 h-40 k-32 l29
>no run	a25
>nobody	j38
>nobody there	j24
>noise	j73 k-56
>not	c-35 e-47 g26 h26 j24 k-24 m26
>not ?	f27
>not a	h28 k-25
>not even	k24
>not feel	i56 m-41
>not lift	i-24 l27
>not put	i-34 m48
>not take	m38
>not the	k42
>not wake	i30
>nothing	c32 k-49 l38
>now	g33 j32 k-57
>now and	e64
>now it	j24
>numb	e-39 i174 m-25
>numb after	i28
>numb as	i42
>numb from	i24
>of	f25 h63 m-41
>of my	i-33
>of the	h25 i37 k-40
>off	c24 h31 l-24
>off ?	b30
>off like	h-25 j39
>ok	b-48 c53 e-31
>ok ?	b-26 c-31 h30 j35
>ok for	a28
>ok to	g29
>on	a-28 b49 j29 k-54 l-25 m53
>on ?	a-26 e29 h41
>on crutches	e-36 m67
>on every	h-30
>on my	a40 i-30 m28
>on rep	h-25 k30
>on the	c39 j62 k-28
>on thinners	b53 k-33
>one	b26 e-48 h33 i29 j28 k-45
>one ?	c24 f25
>one leg	m34
>one place	a28
>only	b29 f-35 h34
>only the	b37 k-30
>or	d29 h24 j-28 l-45
>or run	h-31 m27
>order	k25
>out	a-33 e55 f25 g-31 k-31 m31
>out ?	c28 e-52 f35 k28
>out a	h-25 j25
>out of	d31
>out on	m32
>over	e58 f-24
>overnight	k-39 l59
>own	b-36 k53
>pain	c31 d-31 h60 i-29
>pain in	k31
>pain more	h44 k-33
>painful	h25
>passed out	e26
>path	h-31
>pee	d180 e-45 k-25
>pee brown	d24
>pee is	d25
>peeing	d125 k-38
>peeing tea	d27
>pinch in	k27
>pinching	h-38 k51
>pinchy	h-94 k102
>ping	j26 k25
>pins	i44
>pins and	i44
>pissed	d60
>place	a35
>plan	h-29 k42
>please	h27
>point	a24
>point on	a24
>pop	j145 k-64
>pop in	j41
>popped	h-46 j90
>popped on	h-32 j35
>possible ?	i27
>press	a29
>press it	a24
>pressure	c35 k-25
>probably	h35 i-36 k25
>probably nothing	h28
>pull	j-31 k26
>pulled	k80
>pulling	k49
>push	e-24 g33 k25
>push off	h25
>put	i-43 m60
>put my	m35
>put weight	m24
>quad	k76
>quad just	k31
>quads	k-35 l48
>quads #	l-25
>red	b33
>rep	k25
>rep #	k33
>rest	c41 h-49 k27
>rhabdo	d93 k-32
>ribs	c67 k-47
>right	f36 g-32 h-25 i47
>right is	m49
>right knee	m27
>right now	e44 g-32
>roof	d24
>room	e68 h-27
>room is	e47 h-27
>rpe	j30 k-26
>rpe #	j30 k-26
>run	f28 i-40 j-34 l-30 m54
>run #	h24
>run ?	a25 e-34 f-38 h-25 k38
>run at	e30
>run have	f34
>run in	g32 k-40
>run it	k27
>run later	f-24 g35
>run on	j31
>run possible	i27
>run to	k-41 l31
>run tomorrow	g26 h-33 m41
>run yes	f49 h-24
>running	e35 m-25
>running #	h24
>running ?	j-27 k29
>safe	b26
>said	k33
>saturday	h63 j-27 k-24
>says	d24 f33 k-26
>says my	d24
>says no	h-25 m37
>screaming	a84 h-44 i-27
>seeing stars	e37 g-28
>set	h-28 j59
>set #	j31
>shakeout	c41 e35 h-46 i-28
>shakeout ?	e43 i-28
>sharp	a-39 k109
>shin	a112 h-30 j-29
>shin has	a35
>shin is	a25
>shins	i40
>shiny	l38
>shivering	f31 k-27
>shivering in	k-25
>shivers	e-31 g32
>shivery	f84 m-28
>shoes	h-30 k34
>short	a-26 e34 k-65
>short jog	b24
>short one	f49 k-38
>should	h25
>shower	g26
>since	b-41 e27 k-35
>since leg	m-25
>since squats	e-26 f27
>since that	g39
>since this	e40
>skin	l26
>skip ?	h45
>skipping	c45
>slow	f51 h-31 i29
>slow #	h-30
>slow run	i28
>small	f37
>snap	c-32 j50
>snapped	h-32 j70 k-32
>so	a41 c-36 e-41 f33 h-49 m38
>so i	f25
>so no	a25 c-24
>so run	a25 h-35
>so weak	l24
>sock	b24
>something	k48
>something snapped	h-29 j45
>sore	a40 h100 j-45 k-56
>spin	b24
>spinning	e48
>spot	a36
>spot on	a25
>sprint	k32
>squat	j32 k-39
>squat and	j26
>squats	f26 j-39
>stab	c25 h26 k-47
>stabbing	b-37 k68
>stabbing in	b-24 k36
>stabby	k31
>stabs	h-28 k44
>stair	h-36 k36
>stand up	e30
>stars	e40 g-28
>step	c-24 k58
>stepping	k34
>still	a-26 c24
>still dizzy	e24
>still do	e-24 f32 h-56 k42
>still go	c-39 e38
>still moving	h-25
>still on	h46 k-34
>still run	i28
>still running	e38 i-30
>still there	k28
>stop	j-27 k39 m-40
>stop ?	k-31
>stopped	c27 f-24
>stopped sweating	e24
>straight	h-38 k58
>strength	l28
>stress	a38
>stride	k31
>surely	c52
>swap	k25
>sweat	f32 g-24
>sweating	e24
>sweating and	e27
>swelling	b30 h37
>swollen	b43 k-28 l41
>swollen calf	b26
>take	m38
>tbh	m35
>tea	d48
>tell	e-36 i38
>temp	f62
>tempo	d-28 i31
>tempo ok	i34
>tender	b39
>than	l24
>than the	l24
>that	b-26 c-31 d-35 e-36 f34 g45 h24
>that bit	k52
>that i	m29
>that my	j28 k-29
>the	a-27 d73 e-38 h-31 i29 j50 k-25
>the ankle	h-57 i59
>the bench	c25
>the color	d30
>the dentist	i45
>the floor	l37
>the gym	e30
>the heat	g45
>the kitchen	m31
>the knee	h83 k-58
>the left	b34 j-31
>the leg	l26
>the morning	k30
>the plan	k42
>the pop	j48
>the ribs	c45 k-39
>the right	m-28
>the roof	d24
>the run	f34
>the thigh	j24 l27
>the twinge	k26
>them	e44
>then	c-25 k31
>then ?	f25 h26 k-37
>there is	d28
>thick	h-30 j27 l29
>thigh	b-25 j25 l57
>thigh at	k27
>thigh went	k-26
>thighs	l28
>thing	b-26 k81
>thing again	b-26 h27
>thing in	k45
>think	g45 h32 k-31
>think i	f-30 g37 h32 k-31
>thinners	b53 k-33
>this	k25 l-25
>this morning	e31
>though	e26 l-28
>though i	c27
>through	d24
>tibia	a65
>tight	k-27 l48
>tingling	h-25 i77
>tingly	i29
>tiny	a27
>to	b-32 i40 j-54 l29
>to breathe	c39 h-29
>to do	h28
>to go	a31 d27 e-25
>to it	h-24 k33
>to jog	k-27
>to me	a49 k-26
>to run	e-24 g40 k34 m24
>to the	h-42 i47 m25
>today	d49 h-55
>toes	i76 k-24
>toes have	i25
>toilet	d33
>tomorrow	g39 k36
>tomorrow ?	g49 j-29
>tonight	m30
>tonight ?	e31
>too	a-24 e30
>too dizzy	e35
>toothache	h27
>tore	h43 j-35
>track	h-37 k24
>track ?	a24
>train	i26
>train ?	f34
>training	l29
>treadmill	i31
>treadmill walk	f25
>trot	e61
>trot ?	e39
>turn	e35
>tweaked	f-27 k27
>twice	b40 e26
>twice the	b38
>twice today	e28
>twinge	j-24 k38
>twinge in	j-24 k33
>twinges	h-30 k40
>typed	e26
>uber	m24
>up	d-39 h46 i-36 j-26 k-43 l64 m27
>up ?	g-25
>up from	g27
>up like	d-27 l27
>uphill	k25
>urine	d37
>usual	h-34 k56
>verdict	h30
>verdict ?	h30
>very	l25
>vision	e31
>vision is	e24
>w	h39
>wait	f34
>walk	c48 l-35
>walk ?	f38
>walk home	c28 k-26
>walk it	b26
>walk jog	c32 h-25
>walk on	h26
>walk to	k32
>walking	m24
>want	h41
>want to	h24
>warm	f29
>warm up	f29
>was	d-28 e57 j46 m-29
>water	d30 k-26
>way	k36
>weak	l67
>weak i	l24
>wee	d41 h37
>week	k28
>weight	m39
>weird	a-26
>went	e32 h-36 j71 k-25
>went bang	j41
>went down	e26
>went off	h-25 j39
>went ping	j26 k25
>went pop	j41 k-35
>what is	k44
>when	b32 d29 j-26 k26
>when i	d29 h-27 k45
>where	e-46 g68
>where do	h-31
>while	c40 h-28
>why	h-52 i29
>will	e28
>with	e-27 k24 m-25
>woozy	e33
>woozy since	e26
>worse	k-29
>would	c-28 m29
>would a	m35
>yes	e-25 f28
>yesterday	b24 k-35
>you	k27
>you said	k32
>zing	a-24 g-49 h-43 k136
?	a-42 d27 e40 f39 k-36 l-25 m28
? ?	a-24 d31 e33 k-34
? _ #	e26
? _ $	b-24 f-34 k46 m49
? _ ?	c47
? _ is	b26 e41 h-39 j-25
? _ it	k27
? asking	k-32
? it	k25
? knee	k30
? run	c37
? why	m49
@	f35 j-44 k27
@ #	f35 j-44 k27
^ #	c-33 f104 h-39 j-51 k38
^ _ !	j44
^ _ #	a-27 c47 e57 g-31 h36 i26 j-33 m-53
^ _ :	e-29 i41
^ _ @	c26 j-44 k27
^ _ a	a-27 b-56 c-43 e41 f29 h24 j41 m58
^ _ ache	a58
^ _ after	c38 h30
^ _ all	e34 l-38
^ _ along	c26
^ _ am	e-43 f58 j-28 k-35 m49
^ _ and	e38 f42 h-26 k-35
^ _ ankle	h70
^ _ are	h37 l26
^ _ as	e57 i-28 l28
^ _ asleep	i31
^ _ at	a47 e31 j24 k-41
^ _ bad	g26
^ _ black	e26
^ _ blew	l30
^ _ bone	a111 c-26 h-55 k33
^ _ both	l25
^ _ bowl	d43
^ _ broke	e-27 f31
^ _ brown	d39
^ _ but	f63 h-34
^ _ calf	b124 f-33
^ _ can	m26
^ _ catches	h31
^ _ chattering	f59 h-25
^ _ chills	f86
^ _ coke	d63 k-41
^ _ cola	d44
^ _ cold	e44
^ _ crawling	i66 k-31
^ _ curls	h-25
^ _ day	j30 k-26
^ _ degrees	f-52 g86
^ _ did	c40
^ _ dizzy	e51 k-24
^ _ does	h26
^ _ doms	k24
^ _ done	h-33 m43
^ _ down	i24
^ _ faint	e49
^ _ feeling	i-28 k50
^ _ feels	c-27 k95
^ _ feet	f-28 h-26 i107
^ _ felt	h-30 j39
^ _ fever	a-26
^ _ feverish	f55
^ _ fine	a59 h-68
^ _ first	h-32 k44
^ _ flexor	h-51 k77
^ _ foot	i34
^ _ for	c-27 e-53 h158 i-25
^ _ gave	i-29 l53
^ _ get	c30 k50
^ _ goal	h36
^ _ goes	h-63 k42
^ _ going	e-25 h31
^ _ gone	g-30 i25
^ _ goosebumps	f26
^ _ grabbed	k27
^ _ groin	j31
^ _ guinness	d68
^ _ had	e24
^ _ hamstring	j106 k-56
^ _ has	h28
^ _ have	f31 g-29 i29
^ _ head	e94 f-25
^ _ headed	e29
^ _ heard	j35
^ _ heart	c31
^ _ heat	g26
^ _ here	c32 h-27
^ _ hip	e-36 h110 i-27
^ _ hips	h37
^ _ hot	g66
^ _ hr	c39
^ _ hurts	c24
^ _ i	e28 g-25 h32 j-53
^ _ in	b-31 c-49 d46 e-37 g51 h-36 j52 k67 m-25
^ _ is	a27 d25 f-24 h65 j-32 m-33
^ _ it	d89 e-30 f-29 i-59
^ _ jabbing	k34
^ _ joint	h46
^ _ just	b-26 k46
^ _ k	h-31 i27 j-24 k31
^ _ keep	f35 g-24
^ _ keeps	e41 h39 i-24 k-25
^ _ kicked	c51
^ _ kind	h27
^ _ knee	e-29 h119 m-29
^ _ kneecap	h30
^ _ knees	h74
^ _ last	e24 f50
^ _ left	b24
^ _ leg	c-30 e-27 i98 k-35 m42
^ _ legs	e-26 k-28 l66
^ _ lightheaded	e27
^ _ like	h-81 k33 m25
^ _ limping	m40
^ _ little	k-27 m45
^ _ locked	h64
^ _ logged	d-24
^ _ long	m33
^ _ look	l48
^ _ looks	d30
^ _ lower	b27
^ _ many	f30
^ _ me	c36 k-38
^ _ mile	k38
^ _ miles	k41
^ _ min	h-24 k31
^ _ more	a34 j-24
^ _ my	b45 d-30 h-58 j68 k-41 m44
^ _ niggle	h40 k-28
^ _ not	g-26 k-47 m29
^ _ now	e-52 g55 m35
^ _ of	d-27 e26 f24 h-51 j-24 k-35 l40 m32
^ _ on	e-29 f44 k-46 m27
^ _ one	b41 e-29 f-29 h-34 k40 m28
^ _ only	h40
^ _ out	c-29 e75 g52
^ _ over	e49
^ _ pain	b-25 k64
^ _ pee	d42
^ _ pinch	h-28 k32
^ _ pinged	k30
^ _ pipi	d36
^ _ please	c-29 d30 e35 f46 k-47
^ _ popped	h-69 j94
^ _ pulse	c44
^ _ reminders	g32
^ _ right	a-29
^ _ room	e47 h-27
^ _ round	m24
^ _ run	c-33 h-39 m68
^ _ running	i27
^ _ says	f57 k-38 m37
^ _ sharp	k38
^ _ shin	a47
^ _ since	e27 f42
^ _ sits	i33
^ _ sitting	c25
^ _ skipping	c29
^ _ so	l33
^ _ sore	d30
^ _ sound	h-31
^ _ spins	e39
^ _ squats	j-57 k73
^ _ stars	e74 m-25
^ _ still	d-27 e60 i-30
^ _ stop	a56 i-40 k24
^ _ strain	k39
^ _ sweats	f52 h-27
^ _ swimming	e49
^ _ swollen	b26
^ _ tendon	h46
^ _ that	e62 l-24
^ _ the	a50 c-54 f112 g-26 i-53 j-32 k-58 m42
^ _ then	f28
^ _ thigh	b-25 l29
^ _ thing	f26 m-30
^ _ think	g38
^ _ this	f60 h26 k-29
^ _ ticker	c34
^ _ tight	h-27 k35
^ _ time	k25
^ _ to	a-28 e30 k-34 m44
^ _ today	e-32 f25 h-25 m43
^ _ toe	i28
^ _ toes	i47
^ _ too	e-24 f-30 g52
^ _ tweaked	k57
^ _ twice	b-25
^ _ twinge	k38
^ _ twisted	h28
^ _ under	f64 h-26
^ _ up	c37 e33 f50 h-79 k39 l-32
^ _ ups	m24
^ _ w	h30
^ _ was	g25 j27
^ _ watch	c35
^ _ wee	d44
^ _ went	c-25 e29 f-28 l-28 m37
^ _ with	b31 i-24 m26
^ _ would	i48
^ _ yesterday	f-36 g50 j62 k-43
^ _ zap	k75 m-32
^ a	b-24 k49 m49
^ achilles	h31
^ afib	c51
^ ankle	e-25 h124 k29
^ ankles	h28
^ ants	i66 k-31
^ arms	l35
^ ask	f29 g-24
^ at	e-28
^ back	k27
^ been	g39
^ big	i28
^ bit	e25 h-43 l44
^ blacked	e44
^ blood	d44 k-33
^ boiling	c-25 e-29 g62
^ both	i71
^ breathing	c60 h-30
^ bursitis	h48
^ calf	b123 h-40
^ can	k-30 m38
^ cancel	f27
^ chest	c46
^ cold	f52 h-27
^ coughing	c44
^ covid	f62
^ deads	j31
^ delete	j27
^ did	h-31 j24
^ doc	b24 c33 f-31
^ does	h25 k-29
^ doms	h31 k60
^ dull	a33 d-31 h46
^ edit	f32
^ electric	k36
^ elephant	c38
^ erase	d28 i-26
^ every	c25 h-27 k43
^ everything	e37
^ explain	f35 h-24
^ favouring	m53
^ feel	e50
^ feeling	f41 i34 k-38
^ felt	j110 k-50
^ fever	e-27 f31
^ feverish	f34
^ first	d31
^ fix	m28
^ foot	h-28 i100 l-26
^ front	h24
^ give	g27
^ going	c26
^ got	b-46 d-33 f78 h-71 j-25 k74 l-28
^ groin	k29
^ gym	f28
^ hack	j-45 k73
^ had	e26 f48 k-29
^ half	i44
^ hamstring	e-37 j-28 k159
^ hamstrings	l69
^ happy	h28
^ head	e122 f-32
^ heard	h-33 j54
^ heart	c95
^ heat	g51
^ heel	k25
^ hip	c-24 e-38 f-36 h184 m-31
^ hips	h84 k-27
^ hobbling	c-40 e-36 h-33 m176
^ hot	a-32 f38 k43
^ how	f29 k-54
^ i	a-25 f67 l-26 m65
^ in	k-24 l34
^ inside	h24
^ is	h-86 j72
^ it	c-49 d-28 e-41 g24 h24 k73
^ jogging	g-43 k64
^ just	e-42 g27 j43
^ k	e37
^ kind	e30 f-28 m40
^ km	h35
^ knee	a54 c-53 d-31 e-25 f-35 h80 k66 l-29
^ kneecap	h132 i-26 k-24
^ knees	f-24 h61
^ later	d49
^ left	c-35 e-30 i42 k-49 l52
^ leg	a-29 d26 i40
^ legs	d-44 f-33 i-34 k-28 l147 m-27
^ lift	h-44 k26
^ light	e29
^ lightheaded	c-39 e99
^ limping	e-43 m70
^ little	k31 l-24
^ lol	c25 f-28
^ lunges	h29
^ me	h79 k-29
^ mid	g-28 h-36 i30 k66
^ mile	c54 k-28
^ mri	a33
^ mute	a-26 f28
^ my	a-26 b24 g-30 i46 j53 k-131 l52 m38
^ nearly	e47
^ need	l-26 m34
^ no	a31 b-30 c27 e-38 h32 j-33
^ nordics	j42
^ not	e25 f24 j-30
^ nvm	i-24
^ on	a-42 b-30 e92 f-27 k40
^ one	a35 b93 e-40 f-35 m-30
^ only	b45
^ out	k30
^ overheated	g36
^ pain	a25 c32 f-27 i35
^ passed	e38
^ patella	e-24 h56
^ pee	d50
^ peed	d68 e-27
^ peeing	d77 k-31
^ pins	i61
^ piss	d41
^ pissed	d60
^ pistols	h-25 j25
^ please	a48 i-44
^ pop	j94 k-42
^ pressure	c38
^ probably	b-24 k28
^ puffy	k-28 l70
^ pulled	k60
^ pulse	c47
^ quad	h-47 k103
^ quads	e-25 l105
^ quit	b25
^ ran	a26
^ rdls	k41
^ resting	c65
^ resume	k32
^ right	b39 i-31 k25
^ rolled	h24
^ room	e33
^ running	h-33 k50
^ saddle	i38
^ same	a42
^ saw	e86
^ sciatica	i-32 k87
^ set	h24
^ sharp	k60
^ shin	a73
^ shinbone	a36 h-27
^ shivering	f56
^ shooting	k80 m-24
^ si	h35
^ sit	a31
^ snap	h-31 j56
^ so	g32
^ something	j51 k-24
^ sore	h-43 k43
^ sorry	k25
^ squats	c41 k-31
^ squatted	e-25 i26
^ stabbing	b-24 k30
^ standing	m51
^ step	m24
^ still	h44
^ stop	b27 e47 h28 k-75 l27 m-38
^ sumo	j30
^ sunstroke	f-26 g93
^ teeth	f59 h-25
^ temp	f109 h-53 k-26
^ tempo	k66
^ the	a96 e61 f-30 h-27 i-41
^ there	k-49
^ thermometer	f64
^ thigh	i-28 j-32 k39 l31
^ thighs	l53
^ think	h-28 k60
^ ticker	c62
^ tingly	i39
^ toes	i48
^ toilet	d43
^ top	a24
^ treadmill	h43 k-28
^ tweaked	k42
^ undo	j25
^ unsubscribe	h46 j-38
^ urine	d125 e-33
^ walking	m34
^ wall	i33
^ wee	d36
^ weird	c45
^ went	d30 e53 h-58
^ what	a-24 f-24 h76
^ where	h-31 k31
^ whoa	e31 k-24
^ whole	h-27 i45
^ why	f40 i33 k-33 m-33
^ wipe	d24
^ woke	b28 f61 h-31
^ woozy	e93 i-30
^ wrong	b30
^ zap	k69 m-25
^ zero	k30
a	e35 g-44 i-45 k92 l-33
a #	m51
a _ #	k-24
a _ $	f71 h37 j-45 k-60 m47
a _ ?	i42 m-27
a _ after	h31
a _ and	d32 h-42
a _ ankle	h42
a _ at	h-44
a _ bit	h24
a _ breath	c46
a _ calf	b38
a _ can	h-28 k37
a _ crack	h-28 j28
a _ did	j27
a _ down	i25
a _ easy	l31
a _ for	h41 k-24
a _ from	h30
a _ go	e35
a _ heart	c46
a _ i	h-30 j31 k34
a _ in	a63 f-29 h-57 j39
a _ is	f30
a _ jab	h-27 k29
a _ jog	e28 f-30
a _ just	k35
a _ knife	h-26 k39
a _ like	j25
a _ min	e-27 m46
a _ noise	j49 k-53
a _ now	f-27 m37
a _ of	f29 g24 h-39
a _ on	h-57 i26 j35
a _ pop	j50
a _ round	c29
a _ solo	c41
a _ stab	h-43 k58
a _ still	f32 k-29
a _ swollen	h27
a _ temp	f50
a _ thing	h-32
a _ through	f-25 k47
a _ to	h-27
a _ today	e32
a _ way	l28
a _ wire	k39
a belt	c30
a big	c28
a bit	c-36 e43 h31 k-32 m54
a bite	h-30 k33
a boat	e74 k-31
a boot	a38
a clot	b35
a cold	g36
a crack	h-42 j61
a dagger	k30
a dent	h-24
a doctor	d31 m-25
a drum	c43 k-24
a fever	f48
a few	c32
a full	c25
a grapefruit	d-28 h51
a guitar	k51
a gym	g27
a hard	b26
a heavy	c37
a hip	h39
a hot	a25 k32
a jog	c-27 m44
a kerb	m26
a limp	f-27 m45
a little	a-26 e35 h37 k-50 l31 m32
a loud	j28
a needle	k25
a noise	j57
a phone	i51
a pinch	k25
a pirate	k-28 m56
a pop	j51 k-30
a radiator	f40
a run	b-27 e35 j-27 m26
a sec	e70
a sharp	a-25 k27
a slash	d43
a snap	j47
a sore	a39 h29 j-24
a strained	h31
a swollen	b38
a temp	f86
a temperature	f56
a thing	h-29 k31
a tweaked	f-27 k27
a twinge	k61
a walk	c34
a wee	h-24 k33
a zing	k28
about	h24 m34
about to	e25 k44
abou~	h24 m34
above	h-68 l67
above _ ankle	h-48 l44
above the	h-68 l67
abov~	h-68 l67
ache	a38 c38 d-24 e-44 f-28 h210 i-38 k-102
ache $	h29
ache _ in	a33
ache _ on	a25
ache _ the	c27 h35
ache both	h26
ache deep	a33
ache in	c27
aches	f45 h137 i-25 k-57
aches _ $	c25
aches _ i	f27
ache~	f45 h137 i-25 k-57
achilles	a-39 e-44 h65 j95 k54 m-27
achilles _ like	h25 k30
aching	e-25 h92 k-32
aching all	f37
achi~	a-57 c-29 e-69 h157 j83 m-27
achy	e-33 f44 h88 k-29
achy after	h28
across	c27 h-39
across the	h-30
acro~	c27 h-39
acting	h27
acti~	h27
actually	l29
actu~	l29
add	j30 m28
add _ i	m28
add that	m28
adductor	e-44 k82
adductor went	e-36 j-27 k73
addu~	e-44 k82
advil	f52 h-27
advi~	c-33 f52
afib	c51
afib _ off	c51
afib kicked	c51
after	a-27 c30 f-29 i28 k-32
after ?	h-28 k48
after _ #	d-30 e-31 h-27 m87
after _ $	h-25 k48
after _ day	f38
after _ ext	h24
after _ flight	b32
after _ probably	c24
after _ run	g31
after a	e-30 g36 h-30 m34
after deadlifts	i35
after deads	i24
after leg	h53 k-30 m-32
after legs	e44
after lunges	m41
after my	e24
after squats	c32 e34 g-26 i-25
after the	c-31
afte~	a-39 c35 e39 f-29 i42
again	a27 b-39 c90 d-32 f-29 j-25 l-24
again $	c45 h-36 k44
again _ $	h44
again today	h38
agai~	a27 b-28 c90 d-32 f-29 j-25 l-26
ago	e28 h-42 j60 k-49
ago $	e36
ago _ my	h28
air	d26
air squats	d26
all	a-43 d-42 e33 f68 k-80 m33
all #	m30
all _ #	h-32 l29
all _ $	c25 g49 i33 k-39
all _ but	h30
all _ easy	m30
all _ run	i24 k25
all _ since	e27 m30
all _ way	h25
all day	d-26 e40 i24
all good	e42
all grey	e41
all lopsided	m28
all morning	c26 i61 k-29
all night	f31 k31
all over	e-24 f33
all week	d-31 h45
along the	c26
already	h33
alre~	h33
alright	e29 i29
alri~	e29 i29
also	f32 i-31
also _ have	f39
also i	f39
am	a-24 f25 g27 h44 j-32 l-35 m40
am _ #	e41
am _ $	a-24 c-30 d-24 e-25 g71 k-36 m48
am _ ?	f-26 k63
am _ a	a37 c-38
am _ and	e34
am _ crutches	m29
am _ dizzy	e35
am _ i	m37
am _ right	k38
am _ the	c29 e-25
am _ up	e-28 f69
am at	c-27
am bored	b24
am burning	e-28 f69
am i	e-50 g53
am in	a38
am limping	m38
am not	c28 m25
an	b-30 f32 g41 i37 k-74 l28
an _ $	h26
an ache	h32
an easy	a31
an egg	f47
an elastic	j25
an hour	d-34 e35 i30
and	a-82 b61 f52 g95 h26 i41 j-39 k-85 l47 m-99
and _ #	f28
and _ $	f49 h-44 i-42 k26 l42
and _ ?	h-26 k25
and _ aches	c25
and _ after	c24 h25
and _ all	f44
and _ am	k41
and _ and	e-36 f37 g48
and _ ankle	h27
and _ calf	j37
and _ can	c30 l27 m-25
and _ chest	c32
and _ down	i53 k-38
and _ goosebumps	g29
and _ head	e39
and _ hit	a26
and _ i	d42
and _ in	g29
and _ is	c33 h42 j-25 k25
and _ it	h-26 j30
and _ knees	f30 h-30
and _ like	i-26
and _ my	h-25
and _ no	l35
and _ not	e-25 i57
and _ run	f-44 g62 l28
and _ say	k-25 m49
and _ since	g28
and _ stars	e37 g-28
and _ still	g28
and _ the	b31 h30
and _ to	g36 h-25
and _ toes	i28
and _ vision	e24
and _ was	d46
and _ weak	l37
and _ wee	h-50 k31
and _ with	e35
and a	f30 h-36 i-25 k67
and aches	h39
and achy	f38
and clammy	g24
and cold	f52
and goosebumps	g24
and got	g59
and have	l35
and hip	h30
and hot	b41 f30
and hurts	h32
and i	a38 b-26 h49 i-24 k30 m-49
and it	c25 d32 e-24 f-24 l-34 m-27
and jaw	c46
and lips	i44
and looks	b27
and me	i25
and my	d51 e51 h-32
and nausea	g33
and needles	i96 k-30
and numb	i31
and one	k33
and puffy	b26 h-31
and seeing	e54 g-30
and shaking	f24
and shiny	b24
and shivery	f54
and sick	g36
and sore	f27
and still	e24
and swollen	l26
and the	b29 g-31 h41 i-34 k-42
and then	h41
and tight	c-25 l31
and warm	b42
and weak	l49
and will	i42
and you	k-25 m49
ankle	c-44 d-47 e-69 f-44 g-28 h338 j39 k-61 m-66
ankle $	h-30 i53
ankle _ ?	h-35 k43
ankle _ after	h31
ankle _ i	h31 k-31
ankle _ not	h26
ankle _ on	j34
ankle _ the	j32
ankle _ when	h33
ankle bone	a-29 h-36 k58
ankle is	h86
ankle niggle	h29
ankle on	h-45 j56
ankle popped	h-35 j38
ankle rolled	h32
ankles	h147
ankl~	b-28 c-65 d-59 e-89 f-65 g-28 h485 i-24 j39 k-83 m-69
answer	h30
answ~	h30
ants	i99 k-33
ants _ in	i62
ants crawling	i66 k-31
anymore	h-40 m29
anym~	h-40 m29
anything	e65 f-28 g32 i-28
anyt~	e65 f-28 g32 i-28
anyway $	h38
anyw~	i-26 m36
apparently	e-32 g32
appa~	e-32 g32
arch	c-24 i-36 k89
are	f-27 h45 i25 l69 m-34
are _ $	h32
are _ swollen	l38
are dead	i36
are so	l38
arm	c93 h-26
arms	d28
as	a33 b-24 e44 f-67 h-24 k-52 l96
as _ $	i26
as anything	e57 i-28
as my	c28
as water	l56
ask	g-24
asking	k-24
aski~	k-24
asleep	e-31 f-37 h-49 i178
asleep all	i48
asleep and	i32
asle~	e-31 f-37 h-49 i178
at	c35 d-43 e49 h-50 m-25
at #	c-38 e-39 h56 i25
at _ #	m36
at _ ?	c-25 h49
at _ am	j33
at _ bottom	j29
at _ bridge	a26 k-29
at _ desk	c32
at _ edges	e52
at _ foot	l25
at _ k	f-30
at _ leg	e29 h-30
at _ lights	k31
at all	f25 h-36 l42
at it	h-24
at km	e26
at lunch	e30
at my	c42
at night	a32
at the	a27 c-42 d-38 e82 h-78 k89
at work	k-33
ate	e34 h-39 k41
awake	i24
awake ?	i24
awake _ $	i24
awak~	i24
away	e56 f-39 h-36 k34 m31
away #	e35
back	c-54 d-37 f-26 g-33 h55 j42 k92
back #	h25
back $	k30
back ?	j26
back _ $	h38
back _ like	k29
back _ my	b25
back _ one	b24
back of	b51 h-33 j52
back on	k32
back to	m26
bad	e-29 g35 h29
bad $	i25 j27
ballooned	d-24 k-39 l100
ball~	k-52 l112
band	j32 k-31
bang	j75
bar	e24
barely	h53
bare~	h53
basically	f31
basi~	f31
bath	g34
bathroom	d31
bath~	d31
be	h80
be _ ?	h37
be right	h30
beach	c26
beac~	c26
beats	c78
beats since	c24
beat~	c89
because	j27
because _ hip	k26
because i	i30
because my	h-34 k24
because of	f24
beca~	j27
bed	c42 e-24 f109 g-28 k-46
bed $	f31 k-41
bed _ #	f44
bed with	f56
been	a24 d-47 g59 h-40 j36
been _ and	g29
been _ since	g38 h-67 i27 j54
beer	d38
beetroot	d73 k-33
beet~	d73 k-33
behind	c40 h-44 i-42 j27 k61
behind _ breastbone	c48
behind _ knee	h-28 j26
behind _ kneecap	k63
behind _ thigh	k35
behind me	k-32 m24
behind my	c25
behind the	h-55 i-41 k109
behi~	c40 h-44 i-42 j27 k61
below	a93 c27 h-70 i-30
belo~	a93 c27 h-70 i-27
belt	c30
bench	c36 h-27
benc~	c36 h-27
bend~	h24
bet	j25 k-36
better	k45
bett~	k45
between	c34
betw~	c34
big	h45
big _ joint	h45
big toe	h45 i27 k-25
bigger	b61 l40
bigger _ it	b57
bigger _ the	l40
bigger than	b25 l24
bigg~	b61 f-28 l40
bit	a-30 b-29 d-30 e95 i-25 j-28 k27 l27
bit _ $	e60 h-28
bit _ but	h30
bit _ heat	h26
bit _ is	k52
bit _ the	k24
bit achy	h25
bit faint	a-26 e43
bit lightheaded	e42
bit of	c27 l43
bit puffy	h36
bit swollen	h27
bite	h-30 k33
bite _ it	h-30 k33
bite to	h-30 k33
bites	k33
bite~	k33
black	c-24 e69
black _ a	e32
black for	e33
black spots	e32
blacked	e96
blacked _ for	e44
blacked out	e96
blac~	c-42 e164
blankets	f28
blan~	f58
blew	l28
blew up	l28
block	i25
bloc~	i25
blood	d40 k-41
blood in	d44 k-33
bloo~	d40 k-45
blown	l26
blown _ like	l30
blown up	l26
blow~	l26
boat	e74 k-31
boiling	c-25 e-37 f46 g74
boiling out	c-25 e-29 g62
boil~	c-25 e-37 f46 g74
bolt	k25
bone	a311 c-35 f-28 h-106 i-38 j-27 m-40
bone _ am	k33
bone _ if	h-54 k54
bone _ on	a29
bone i	k33
bone one	a98 h-69
boom	c26
boom _ boom	c26
boom boom	c26
boot	a76 c-31
bored	b24 f35
bore~	b24 f35
borrowed	m45
borr~	m45
both	a-34 d-47 e-31 f-47 h178 i55 k-35
both _ ache	h25
both _ are	l25
both _ the	h32
both ankles	h31
both feet	f-37 h-26 i91
both knees	a-24 h62
bottom	j29
bottom of	j29
bott~	j28
bowl	d43
bowl _ like	d26
box	f-25 k36
box jumps	a26 f-25 h24 k36
break	c-30 k43
breakfast	c-51 e49 k31
breastbone	c108 k-38
breastbone _ at	c40
breath	c119 e-29 k-34 m-32
breath in	c42
breathe	c111 h-43 k-50
breathe in	c34
breathe out	c38 k-32
breathing	c128 h-31
breathing in	c70
brea~	a-30 c395 f-34 h-98 i-31 j-36 k-60 m-60
bric~	h-27
bridge	a26 k-29
brid~	a26 k-35
broke	a34 e-29 f28 i-25
broken	h-80 k104
brok~	a33 e-29 f28 h-75 i-25 j-24 k104
brother	b36
brot~	b36
brown	d258 h-42 i-48 l-24
brown $	d33
brown _ $	d31
brown _ i	d30
brown after	d24
brown since	d27
brown when	d26
brownish	d29
brow~	c-31 d288 e-35 h-42 i-48 l-24
bruise	j25
bruised	a24
brui~	a27 h25 j24
brutal	g25
brut~	g25
btw	f28 i-24 k37
btw $	f28
btw _ is	h-27 k31
btw knee	h-27 k31
bubble	h-44 j64
bubble wrap	h-44 j64
bubb~	h-44 j64
buckled	h38
buckled _ the	h30
buck~	f24 h45 k-25 m31
bulgarians	k26
bulg~	k24
bum	k74
bum _ foot	k28
bum cheek	k34
bum to	k28
burning	e-32 f87
burning _ and	f35
burning up	e-28 f93
burn~	e-32 f87
bursitis	h48
burs~	h44
bus	e-38 j-24 m43
but	d31 f79 g-63 h39 i-28
but _ $	k45
but _ am	b24
but _ can	h26
but _ feel	f59
but _ in	l28
but _ is	b-31
but _ not	e36
but _ to	m41
but _ was	j39
but ankle	h25
but i	b24 d49 k-25
but it	b-30 h37 k33
but just	a24
but legs	f53
but no	f25
but nobody	j26
but not	l28
but only	k47
but there	h-33 j24
buzzing	h-29 i77
buzzing _ a	i36
buzzing like	i36
buzz~	h-29 i92
by	a-25 b-37 e-27 h38 k53
by my	b-36 k53
by the	e-24 h37
c	g54
cab	h25
calf	a-70 b521 c-101 d-38 e-92 f-79 g-46 h-135 i-66 j100 k152 l-43 m-103
calf $	b-37 k66
calf _ $	b42
calf _ ?	k28
calf _ and	b69
calf _ doing	b-31 k48
calf _ hot	b44
calf _ i	k38
calf _ is	b25 j32 k-24
calf _ like	k31
calf _ morning	b-24 i38
calf _ red	b24
calf _ the	b25
calf _ went	j50 k-24
calf at	j-26 k31
calf can	k25
calf each	k52
calf feels	b29
calf gone	b28
calf has	b53 k-27
calf is	b154 c-29 f-35 h-32
calf just	b-27 e-26 j45
calf on	b40 k-31
calf swollen	b41
calf tender	b49
calf when	k32
call	h28
calm	c29
calves	b44
calv~	b44
came back	a25
can	a-27 c-46 d27 e-24 g52 h-55 i24 k-41 m76
can _ ?	e24 f-31
can _ bend	l30
can _ climb	l25
can _ cool	g47 l-29
can _ feel	i170 l-26 m-64
can _ get	h30 m-24
can _ go	h34 k-29
can _ it	j27 k-30
can _ jog	e35
can _ lift	i-51 l77 m-24
can _ load	m32
can _ put	i-34 m112
can _ stand	j24
can _ still	k34
can _ think	c-25 g63
can _ walk	m67
can i	m-28
can not	a-46 e-55 f-31 g80 h-49 k-37 l62 m88
can run	e28 h-35
canal	h-25 j29
canal path	h-31 j29
cana~	h-25 j29
cancel	f26
cancel _ check	j24
cancel my	j24
canc~	f53
cap	h31
car	e-30 j32 k-26 l41
cardiologist	c30
card~	c39
carry	h-30
carry _ ?	h-29 k39
carry on	h-30
carr~	h-25 k28
catch	h-31 k40
catch _ the	h-31 k40
catches	c38 h37
catches _ i	h27
catches when	h27
catching	h62 k-41
catc~	c55 h68 m-31
caught	f43 k26
caught myself	h24
caug~	f43 k26
cause	h-30 k30
cause of	k30
challenge	l29
chal~	l29
changing	e31
changing room	e31
chan~	h26 k-24
chattering	f91 h-25
chattering under	f25
chat~	f91 h-25
check	a27
check _ #	f28
check ins	a27
chec~	a33 d-25 e31 k-29
cheek	k34
chee~	h-31 k58
chest	c433 e-52 f-40 g-40 h-99 j-29 k-46 m-36
chest _ $	k30
chest _ a	c28
chest _ tight	c53
chest feels	c55
chest hurts	c55 h-26 k-24
chest is	c36
chest pain	c60
ches~	c464 e-70 f-49 g-40 h-99 j-29 k-46 l-24 m-36
chills	d-30 e-55 f207 g27 h-36 m-40
chills $	f48
chills _ a	f33
chills all	f36
chills and	f26 g37
chills but	f38
chil~	d-30 e-27 f201 h-38 m-41
clammy	g24
clam~	c29 g24
clas~	m30
clauses=1	b-83 d28 e139 f-27 g-30 h-46
clauses=2	a-31 b-48 e61 g-88 h67 j-30 k47
clauses=3	a-37 b-28 e55 f25 g45 k64 l-44 m-38
clauses=4	c-43 f77 g77 i-46 l-32 m-40
clean	h-43 k69
clear	e47
clea~	e43 h-56 k58
clicks	h35
clicks _ hurts	h24
clicks and	h35
clic~	d-25 h98
climb	c36
clim~	c54
clon~	h40 k-29
clot	b70 k-36
club	k38
club _ ?	c31
club run	c30
clunk	j55 k-43
clunk _ the	j39
clunk and	h24
clunk in	h-37 j55
clunks	h41
clunks and	h24
clun~	h36 j50 k-43
coach	m33
coach _ run	m33
coac~	m33
coca	d77 e-27
coca cola	d77 e-27
coffee	c45 d71 e-43 h-31
coff~	c45 d71 e-31 h-31
coin	a26
coke	d103 k-41
cola	c-31 d255 e-42 f-35 h-26 l-46 m-25
cola $	d43
cola _ #	d29
cola _ a	d33
cola _ morning	d51
cola after	d29
cola can	d30
cola coloured	d26
cola this	d51
cold	f64 g70 h-29
cold _ $	e24 f-33 g66
cold _ clammy	g24
cold sweats	f60 h-27
coll~	g25
color	d51
color of	d39
colour	d112 h-32
colour of	d83
coloured	d88 f-26
colo~	d258 e-44 f-36 h-28 i-26 k-37 l-24
comes	g-26 k35
comes in	g-26 k35
come~	g-26 k35
confused	f-25 g126 h-42
confused _ #	f-25 g25
confused still	g24
conf~	f-25 g119 h-43
continue	g37
continue ?	g37
continue _ $	g37
cont~	b-26 g37
cooked	g36
cook~	e-30 g72 h-34
cool	g47 l-29
cool~	f-35
cord	b36
corn~	h25 j-25
cotton	e31 i34
cotton wool	e31 i34
cott~	e31 i34
couch	c36
couc~	c36
cough	f29
coughing	c44
coug~	c57
could	f43
coul~	f43
covid	f62
covi~	f62
crack	h-68 j108
crack _ my	h-36 j40
crack in	a26 h-26 j25
cracked	a71 j38 k-32
crackle	j34
crac~	a86 c-53 h-94 j193 k-52
cramp	b26
cranky	b-27 h76
cran~	b-27 h76
crawling	i66 k-31
craw~	i66 k-31
crazy	f34 h-69 l42
crazy $	h-46 l42
craz~	f34 h-69 l42
creaks	h37
creaky	h40
crease	h-52 k75
crea~	h39 k26
crunchy	h34
crun~	h73
crushing	c24
crus~	c24
crutches	e-48 m94
crut~	e-49 m116
cut	j-24 k54 l26
cut short	j-24 k67
dagger	k30
dagg~	k30
dark	c-26 d200 e-41 f-29 h-27 m-30
dark _ $	d31 m-25
dark _ but	d28
dark pee	d41
dark since	d29
day	d39 f31 i-27 k-54 l37 m-34
day #	k-26 l47
day $	h30
day _ #	f26
day _ $	l24
day _ h	j29 k-26
day _ it	i24
day _ k	l29
day probably	e45
day run	i24
days	i24
dead	h-36 i115
dead _ can	i47
deadlifts	j24
deads	h-28 i86 j29
dead~	g-28 h-39 i108 j26
deep	c66 e-29 h109 j-42 k-98 l51
deep _ $	h60 k-25
deep _ ?	k-28 l70
deep _ the	h35
deep in	h95 k-32
degrees	f-34 g106 k-29
degr~	g109 k-34
dehydrated	d41
dehy~	d41
delete	j27
delete last	e39
dele~	j27
dent	h-24
dentist	i62
dentist _ it	i35
dent~	i62
describe	d26
desc~	d26
desk	c32
did	b-24 j70 l-24 m-24
did _ faint	e29
did _ yesterday	c34
did a	c33
did legs	f26 h-26
did my	h33 j27
did not	e41 h-56
did squats	c29
dinner	e30
dinn~	e30
dizziness	e61
dizzy	c-39 e288 f-31 g-52 h-73 k-41
dizzy $	e28
dizzy _ $	e43 k-24
dizzy _ a	e35 h-35
dizz~	c-49 d-24 e349 f-54 g-52 h-82 k-41
do	a-30 f27 h31
do $	e-24 m33
do _ #	k27
do _ easy	h25
do _ put	h-31
do _ run	e-24
do i	a-25 i39
do my	k26
do not	g25 k24 l27
doc	a44 b24 c29 f-36 l-25
doc _ a	a25 b24
doctor	d31 m-25
doct~	d39 m-25
does	f33 h45 i34 k-27 l-34 m-36
does not	e28 h34 j28 k-34 l-26
dog	m31
doing	b-58 c43 f-26 k24
doing _ $	e42 h-27
doing laps	e42
doing nothing	c35
doing that	b-26
doin~	b-58 c43 f-26 k24
doms	f62 h-40 k38
doms #	k31
doms _ #	f28
doms but	b-24
doms just	f28
done	h-64 j26 k68
done $	c29
done _ to	k35
done heard	c-28 j34
dot	a108 h-71
down	a-68 d-50 e71 f48 h-44 j-50 k80 l-41
down $	e25
down _ #	f53 h-28
down _ $	k-30
down _ after	g26
down _ back	j-24 k26 m26
down _ calf	b-24 i38
down _ i	f28
down _ left	m-28
down _ leg	d-25 k72
down _ my	h-33
down and	c29 h-25
down my	b-24 i36 k45
down now	f25
down the	j-24 k51
down to	c-27 f28 i41
down with	e-24
downstairs	h28
down~	f-27 h73
dragging	k-26 m50
drag~	k-39 l31 m37
dramatic	m42
dram~	m42
drank	d28
drank loads	d28
dran~	d28
drenched	f45
dren~	f45
drink	g33
drinking	d66 e-25 k-31
drin~	d62 e-25 g30 k-42
driv~	h28
drop	h34 i27 l-31
drum	c50 k-24
drum solo	c41
dull	a39 d-31 g-29 h119 i-25 k-28
dull _ deep	a33
dull ache	a25
duvet	f42 g-24
duvets	f34
duve~	e-24 f76 g-24
dvt	b37
each	a33 e-24 k79
each _ $	a32
each _ i	k33
each time	k26
earlier	e36
early	c27
early because	f24
earl~	c46 e31 h-28 j-24
ears	e43
easy	f26 j-36 k42
easy #	a26 f-28 g40
easy ?	d-31 i59 m39
easy _ $	c-26 d-32 e-36 h26 i59 j-26
easy _ ?	a-32 b-33 d50 g44 i-24
easy _ to	h31 k-41 l37
easy jog	f36
easy loop	h-36 k48
easy run	d49 f25 g-39
eaten	e30
eate~	e30
edges	e52
edge~	e52
edit	f32
edit _ :	f32
edit last	f32
egg	f47
elastic	j25
elas~	j25
electric	k37
electric shock	k26
elec~	k37
elephant	c50
elephant _ on	c37
elephant sitting	c25
elep~	c50
else	a57 c-26
em	k25
embarrassing	h-31 i-29 l53
emba~	h-31 i-29 l53
end	a37 i-24
ended	c27
ende~	c27
entry i	j24
er	l32
erase	d28 i-26
eras~	d28 i-26
even	c68 e-44 f-25 k39
even _ i	c32
even after	g26
even though	c32
evening	e31 m27
evening _ ?	g26 m26
evening run	m26
even~	e31 m27
ever	g-30 m30
ever since	g-30 m32
every	c34 e-46 i-36 j-24 k114 m-24
every _ #	a33 h-35 k41
every _ $	h-24 k50
every _ i	e28
every _ in	k-28
every _ step	c-24
every breath	c31
every single	c-27 k38
every stair	h-36 k36
every step	a33 h26
every stride	k31
every time	h-28 k42
everything	c-32 d35 e137 k-28
everything _ spinning	e28
everything is	e28
everything went	e32
everywhere	e35 h-25
ever~	b-32 e126 i-48 j-35 k66 m-43
exact	a47
exactly	a81
exactly one	a44 h-28
exactly where	a38
exac~	a129 h-24
explain	h-24
explain the	f35 h-24
expl~	h-24
ext	h25 l35
ext _ running	h24
extensions	k25
f	f30
faint	a-26 e202 f-51 k-24
faint #	e49
faint $	a-26 e46
faint _ the	e47
faint after	e26
fainted	e103 j-30
fainted $	e29
fainting	e60 h-28
fain~	a-28 c-28 d-36 e365 f-55 g-24 h-54 j-38 k-29
fall	e36 h-28
far	e33 k41
fast~	e32
fat	b31 h51
favouring	m60
favouring _ right	m27
favo~	m60
feel	e65 f59 i151 j-32 k-52 l-47 m-88
feel _ after	e29
feel _ and	g37
feel _ heel	i30
feel _ i	e61
feel _ left	i33
feel _ on	e32
feel _ outside	i28
feel _ run	f36
feel _ toes	i29
feel faint	e47
feel it	i30
feel like	c-31 e81 h-28
feel my	i91 m-29
feel the	i42 m-26
feel woozy	e39
feelin	e53
feeling	a-35 c-27 g43 i65 l-38
feeling _ and	e29
feeling _ in	i28
feeling _ the	h31
feeling feverish	f55
feels	a26 c64 d-38 e-40 f-26 h44 i31 l-24 m-48
feels _ #	e37
feels _ a	c39 j-34
feels _ in	h24 k-32
feels _ it	i41 k-25
feels _ like	h27
feels _ now	h-25
feels heavy	c25
feels like	c28 d-24 i27 j-42
feel~	d-45 e34 f-27 g46 h43 i91 j-48 l-62 m-77
feet	e-31 f-64 h-38 i237 m-26
feet _ $	i64
feet _ the	i72 m-26
fell	i28
fell asleep	i28
felt	h-71 j149
felt _ go	j53 k-38
felt _ pop	e-24 j57
felt _ snap	j47
felt _ twinge	k25
felt a	e-25 h-57 j122
felt it	j25
felt my	j-33 k55
fever	a-26 c-31 d-29 e-52 f248 k-44 m-29
fever $	a-26 f99
fever broke	e-27 f31
fever no	f-32 h32
feverish	f154 k-31
feverish _ $	f30
feverish since	f25
feve~	a-26 c-52 d-46 e-70 f415 h-63 k-74 m-29
few	c44 m-24
fibula	a39
fibu~	a39
fine	a25 b46 c24 e63 g-38 h-86
fine _ $	e38 f-24
fine _ /	i32
fine _ ?	f34
fine _ fine	a69 h-65
fine _ i	e35 h-27
fine but	e29 h-29
fine now	e45
fine right	k33
fine run	f34
finger	a36
fingers	i66
fing~	a45 h-40 i64
finish	e30 f-38 h-24 m47
finish ?	f-25 h-24
finish _ $	f-25 h-24
finish _ ?	e32
finished	i28 j78 k-47 l-24
finished legs	i28
fini~	a-37 e52 f-48 h-39 j67 k-48 l-24 m47
fire	l31
first	k54
first ?	h-40 k48
first _ in	k25
first _ out	k31
first or	f25 h-44 k35
first steps	k31
first thing	k25
firs~	k54
fit	b30
fix	e27
fix it	e29
fizzing	i25
fizzy	i55
fizzy $	i55
fizz~	a-25 i79
flat	h32 j25 m-27
flat _ $	j32
flew	b58 m-24
flew _ from	b36
flew in	b38
flexor	h-89 k138
flexor just	h-43 k48
flex~	h-89 k138
flight	b39
flig~	b39
floaty	e103 f-43
floa~	e103 f-43
floor	e103 f-35 i-33 k-36 l41 m-25
floor $	l25
floo~	e103 f-42 i-33 k-36 l41 m-25
flop~	l35
flu	f128 g-34 h-25
fluttering	c46
fluttering _ a	c27
flut~	c79
folds	m27
fold~	h25 m27
foot	a135 c-74 d-47 e-102 f-27 g-29 h-152 i188 l70 m62
foot $	a51 i-42
foot _ $	b24 i-25
foot _ a	i42 l26
foot _ an	i29
foot _ gone	i50
foot _ like	i38
foot _ numb	i29
foot _ the	i-24 l49
foot _ tingly	i30
foot bone	a44 k-24
foot down	i-29 m61
foot feels	a40 h-25 i25
foot gone	l35
foot has	i39
foot hurts	a31
foot is	a-50 e-39 h-31 i129
foot like	i37
foot probably	h31 i-36 k40
foot yesterday	a25
foots	i50
foots asleep	i33
foot~	i50
for	b-41 e32 f-38 h178 i-39 j-46 k-24 l-24
for #	k42
for _ $	e32 k-28
for _ easy	a31
for _ sec	e63
for _ slash	d43
for a	a-26 d74 e63 j-30 k-29
for an	a31 h-24
for tempo	f27
for the	e-24 k32
forehead	f146 g-32 h-42
forehead _ a	f53
forehead like	f61
fore~	f146 g-32 h-30 i-27
forgot to	i33
formation	h43
form~	h43
fracture	a83
frac~	a139 i-43 l-25
free	h27 k-41 m36
freezing	f27
freezing then	f27
free~	e-26 f53
fresh	f43 h-30
fresh _ ?	f43
fresh run	f43
fres~	f43 h-30
friday	h25
from	d-25 j59 m-32
from _ $	h40
from _ heat	g36
from _ hip	j51
from _ to	k26
from _ yesterday	b36
from bum	k28
from home	h30
from my	h-34 i24 j39
from the	c-28 e32 g36
from yesterday	c29 h-33
front	j-31 k29
front of	k24
fron~	j-31 k29
full	c28
full breath	c25
full of	d26
funny	c24
funny _ the	m26
funn~	c24
fuzzy	g36 h-39 i48
fuzz~	g36 h-39 i48
gait	m44
garage	g40 m31
garage _ #	g34
gara~	g40 m31
gave	e-34 k48 l24
gave _ a	k30
gave _ on	h52
gave _ under	i-29 l53
gave me	h-33 k53
gave out	h43
gave way	i-29 l50
gentle	f30 j32 k-35
gentle _ ?	f41 j34 k-35
gentle jog	e34
gentle run	j34 k-34
gently	j29
gently $	j29
gent~	f45 j60 k-32
get	e25 f-43
get _ full	c25
get _ of	c30
get _ the	c-29 h35 k-36 m45
get a	c27 k27
get out	c27 e-29 h31
get to	m58
get up	e33
gets	k32
getting up	h-28 k32
gf says	m26
giving	h34
giving me	h26
givi~	h34
glass	f26 h-90 k98
glas~	f26 h-90 k98
glute	c-24 e-32 k146
glute on	j-24 k51
glut~	c-24 e-32 k146
go	a-30 b-30 d32 e76 f-25 g-44 j86 k-79 m26
go $	a27 d27 f-28 m39
go ?	c-28 e24 m30
go _ #	c27
go _ $	c-29 e24 f35
go _ ?	c25
go _ a	d26
go _ my	j70 k-55
go _ run	e42
go _ the	j25 k-30
go for	d26
go in	j94 k-80
go on	l30
goal	h40
goal to	h31
goblet	h29 k-24
gobl~	h24 k-24
goes	h-62 i32 k44
goes _ on	h-63 k43
goes numb	i24
going	c27 h54 i-30 j-32 l32
going _ $	k25
going _ the	c45
going down	h43
going downstairs	k29
going like	c33
going to	b26 h-44
goin~	c27 h54 i-30 j-32 l32
gone	a-44 c-36 f-34 g-54 h76 i82
gone _ $	h-38 i39
gone _ and	b25 i31
gone _ sleep	i32
gone hot	b26
gone lopsided	m30
gone numb	h-24 i60
gone tingly	i39
gone to	i32
good	b-26 c26 e37 m-30
good ?	j35
good for	c24
goosebumps	e-27 g90
goosebumps _ #	g25
goosebumps _ the	f59 g-31
goosebumps in	g25
goosebumps run	f-44 g48
goos~	e-27 g112
got	b-48 f121 g52 h-62 j-29
got _ $	d48 k-39
got _ and	f59 g-37
got _ hot	f-31 g52
got _ shivers	f57 g-27
got a	f61 j-36
got goosebumps	f28
got it	h30
got me	e29
got the	e-25 f88
got up	e68
grab	e26
grabbed	j-28 k111
grabbed _ on	k28
grabbed hard	k46
grabbed me	k51
grabs	h-35 k46
grab~	h-53 j-28 k157
grand	h25
gran~	h30
grapefruit	d-28 h51
grap~	h40
great	h29
grea~	h29
grey	e69
grey _ the	e58
greyed	e69
greyed out	e69
grey~	e69
grinding	h82
grin~	h100 j-25
groin	b-36 e-33 f-25 h-27 k247 m-36
groin a	k30
groin since	k28
groi~	b-36 e-33 f-25 h-27 k247 m-36
ground	i33 m-24
grou~	f-26 i43 k47 m-26
grumbling	h43 k-30
grumpy	h32
grum~	h96 k-38
guess	a25
gues~	a25
guinness	d119 f-28
guin~	d119 f-28
guitar	k51
guit~	k51
gym	e63 g30 h-59 j46 k-36 m-30
gym floor	e39
h	i26
h ago	i26
h and	k29
hack	e-34 k69
hack squats	e-29 k69
had	a33 e133 f43 k-91 m-33
had _ lie	e25
had a	e24 f39
had chills	f57
had to	e101 l25
half	a-35 i67
half _ foot	i44
half my	i44
hamstring	a-53 c-39 d-25 e-60 f-38 g-29 h-62 j127 k244 m-29
hamstring $	j-24 k57
hamstring _ a	j45
hamstring _ like	k27
hamstring _ pop	j62 k-32
hamstring _ the	j-27 k36
hamstring _ when	k30
hamstring every	k24
hamstring grabbed	k27
hamstring just	h-27
hamstring made	j45
hamstring strain	k39
hamstring went	j62 k-32
hamstrings	k-42 l68
hamstrings #	h25 k-28
hams~	a-53 c-61 d-25 e-71 f-25 g-32 h-56 j127 k202 l64 m-29
hands	i37
hand~	i37
happy	h55 l-30
happ~	g32 l-30
hard	b38 j-36 l49
hard _ swollen	l26
hard and	l26
has	a37 b39 e-40 i72 j-29 k-42
has a	a60
has no	a-33 i35
have	b-31 f85 g-34 i51 l39
have _ #	e-24 f24
have _ $	f25
have a	f29
have gone	i49
have got	h34
have i	e27 h-25
have no	l42
have to	f34
having	e-28 h34
havi~	e-28 h34
he	h-29
head	c-48 d-40 e272 f-59 g108 h-80 i-43 k-42 m-42
head _ a	e56
head _ legs	e53 f-25
head _ when	e24
head feels	e37
head is	e63 h-38
head spins	e36
head swimming	e79
head turns	e51
headache	g69
headache _ nausea	g33
headache and	g33
headed	e52 f-29
head~	c-28 e84 f-24 g67
heard	c-68 h-70 j198 k-30
heard _ calf	j35
heard _ crack	j32
heard _ knee	h-26 j27
heard a	h-25 j43
heard it	c-24 j46
heard my	h-26 j56
heart	c376 d-33 e-67 f-40 g-26 h-50 j-39 k-36 m-35
heart _ a	c27
heart _ like	c29
heart going	c46
heart is	c26
heart keeps	c27
heart skips	c25
hear~	c327 d-34 e-80 f-40 g-26 h-120 i-24 j158 k-80 m-37
heat	c-39 d-25 e-78 f-42 g302 k-66
heat $	g31
heat _ $	g47 k-25
heat _ in	g43
heat _ it	h26
heat _ me	g32
heat _ sweating	g31
heat stopped	g31
heat stroke	g70 k-25
heat~	g29
heavy	c74 h-24
heav~	c74 h-24
heel	a89 b-27 c-37 e-46 h-84 k79 m31
heel _ i	i24
heel _ one	a83 h-69
heel bone	a100 h-69
heel down	m30
heel just	j25
heel when	i24
hell	j25
hell $	j25
help	b26
help $	a35 h-24
here	c70 h-43 m-37
high	f34 h-52 k47
hill	j-29
hills	h28
hills _ ?	f26
hill~	b-24 h28
hinge	h39
hing~	h39
hip	a-28 b-27 c-77 d-67 e-134 f-95 g-38 h482 i-46 j74 k95 l-59 m-80
hip #	k36
hip $	h31 k-27
hip ?	h30
hip _ $	k30
hip _ a	h30
hip _ aching	h24
hip _ and	h36
hip _ been	h36
hip _ catching	h33
hip _ i	h-34 j39
hip _ in	h31
hip _ just	h-33 k39
hip _ rep	j36
hip _ the	j30
hip _ then	h40 k-29
hip _ to	h37 k-28
hip _ when	h82 k-31
hip at	j30
hip catches	h27
hip crease	h-52 k75
hip feels	h34
hip flexor	h-89 k138
hip has	h31
hip hurts	h45
hip is	h99
hip pinches	h-32 k63
hip pinching	h-24 k28
hip socket	h41
hip sore	e-24 h43
hip started	h28
hip that	h45
hip thrusts	i46
hip when	h-34 j39
hips	c-45 d-36 h207 l-28
hips _ up	h39
hips _ when	h30
hips hurt	h47
hips locked	h39
hit the	a26
hobble	m33
hobbling	c-40 e-36 k-38 m196
hobbling _ the	h-32 m46
hobb~	c-44 e-58 g-25 k-50 m244
hold	f-25 m29
home	a-25 e-37 g55 i-26 m42
home $	c27 e-30 g24 k-26 m40
home ?	c-24 m43
home _ $	c-24 k35
hop	a52 h-33 k-28 m62
hop $	a25
hop _ ?	m39
hop _ the	m31
hope	k43 m32
hospital	d46 g27 h-25
hospital $	g32
hosp~	d46 g27 h-25
hot	a-51 b147 c-43 d-31 e-96 f61 g135 h-53 i-39 k27 m-38
hot $	b34
hot _ #	f30
hot _ cold	f52
hot _ in	a-32 k32
hot _ shivery	f41
hot _ the	f-30 g58 l29
hot and	b28 c-28 f82 h26 i-28
hot i	g60 k-24
hot poker	a-32 h-38 k78
hot wire	k54
hour	d-40 h28 i30 l27 m-24
hour _ $	e33 h-24
hours ago	f27
how	c-24 d32 f25 j-32
how far	k26
how is	f26
how long	m33
how many	f30
hr	c59 f-31 h-37 k-40
hr #	c28
huge	l34
hurt	e-29 h117 k-31
hurt _ ?	j40
hurt easy	h26
hurt run	j40
hurts	a76 c64 e-41 f-29 h163 i-33 j-33 k-64 m-52
hurts $	a44 c-40 h31
hurts _ down	h26
hurts _ i	c35
hurts to	c27
hurt~	a63 c64 e-41 f-29 h179 i-33 j-33 k-66 m-52
hydr~	c43
i	b-51 e100 h-40 i-44 j-51 k66 m44
i $	e-42 g59 m30
i _ #	f44 i30
i _ $	f-46 h50
i _ ?	a24 d26 h-24 k30
i _ a	f31 h-40 j71 m-28
i _ and	k29
i _ at	c-30 h29
i _ bored	b24
i _ burning	e-28 f69
i _ chills	f31
i _ dizzy	e64 h-40
i _ do	k34
i _ down	k-25
i _ faint	e58
i _ fainted	e33
i _ fine	k33
i _ for	d26 k51
i _ funny	m26
i _ gently	j31
i _ got	h34
i _ i	e35 g36 k-42
i _ in	c45 k-55
i _ it	c-26 h53 k-35 m35
i _ limping	m38
i _ my	d-29 e32 g34 m-31
i _ not	c28 d-26 e-50 l24
i _ off	h41
i _ on	g29 k-51 m55
i _ out	c47 e29 f-36 j41 k-65
i _ run	f25 h-30 i-28
i _ since	e-34 f26 m39
i _ smth	h25
i _ something	h25
i _ sweating	g33 k-24
i _ tempo	c24
i _ the	a43 m27
i _ to	b24 e-29 l35
i _ up	e98 h-35
i _ white	e25
i am	a-27 c55 j-36 l-29 m41
i breathe	c72 k-50
i can	e-26 i38 k-42 l31 m-39
i climb	c38
i did	j25
i do	k-24 l-24
i fainted	e50
i feel	e48 i25 m-24
i felt	h-42 j58
i get	f-26 h26
i go	a-29 d43 j-25
i got	e33 h-40 j36
i guess	a25
i had	a30 k-26
i have	e-38 f80 h27 i-29
i hit	a26
i hop	a44
i jog	e35
i keep	e31 f33 g-26
i kneel	k27
i lean	m34
i lied	k25
i lift	l30
i limp	m61
i nearly	e26
i pee	d26
i press	a31
i push	h35
i put	h-59 k57
i run	e-36 h-26 k84
i said	b26 e30
i sit	k26
i sneezed	k29
i sprint	k32
i squat	h35 k-25
i stand	e66 k-37
i still	k26
i stop	h32
i stopped	c29 g29
i strained	h39
i swing	h34 i-25
i think	h24 i26 k-35
i turn	h-29 k54
i tweaked	k24
i twisted	h28
i typed	e26
i walk	c32
i was	f32
i went	e43 h-29
ice	g25 k29
iced	d72
iced _ after	d24
iced coffee	d32
iced tea	d40
id	d26
if	a26 h-56 k73
if _ sprint	k32
if _ stand	m26
if i	h-57 k70 m35
ignore	h28
ignore _ $	h25
igno~	h25
in	a27 b-37 c52 d-54 f-73 g100 m-55
in #	c-30 g43 h-33 k24
in $	a-29 c30 e26 h30 k-50
in _ $	a38 b-24 j-28
in _ :	f28
in _ ?	f30
in _ achilles	k32
in _ adductor	j31
in _ ankle	h-28 k29
in _ back	h-34 j42
in _ boot	a38
in _ bum	k34
in _ calf	j63 k41 m-25
in _ changing	e31
in _ chest	c44
in _ degrees	f-37 g50
in _ foot	i46 k-33
in _ garage	m31
in _ glute	k59
in _ good	e25
in _ groin	k48
in _ gym	l28
in _ hamstring	k56
in _ heat	e-53 g131
in _ hip	a-33 h50 i-24 j43
in _ joint	h28
in _ knee	j58
in _ left	i32 j-31 k41
in _ middle	c31
in _ morning	h25 k25
in _ muscle	k24
in _ my	h-36 k48
in _ place	a27
in _ quad	g-26 k64
in _ sauna	e28
in _ shade	g33
in _ shin	a40
in _ shower	e35
in _ socket	h31
in _ sun	g50
in _ thigh	a30
in _ throat	c26
in _ toes	h-25 i50
in _ with	f27
in a	a36 f-29 g38
in an	e28
in bed	c51 f82 k-61
in calf	b-49 k59
in from	b36
in front	h-28 k27
in hospital	d31 g27
in it	a24 f-28
in knees	h28
in me	k34
in my	e-37 f-31 g-35 h-30 j82 k49
in the	b-27 f-36 g46 i27 j31 k55 l-33 m-26
in there	g34
in this	g50
in two	h-25 i50
inch	a50 k-48 l70
infl~	l41
inhale	c38
inha~	c38
inner	k41
inner thigh	k47
inne~	k41
ins	a27
inside _ knee	h-45 k45
inside _ the	j26
inside of	h36 k-27
inside the	h-45 k57
intervals	c63 i-25
intervals _ ?	h32
inte~	c61 i-25
into _ car	l24
into the	l24
is	b120 f-43 h112 j-70 k-45 l-56 m-38
is #	a-34 f56 k-34
is $	b40
is _ #	a26 d-24
is _ $	a59 f-32 h-37 i-33 k34
is _ a	f51 m-39
is _ again	e27
is _ an	h26
is _ and	a-35 b73 c-38 d-31 h48 k-37 l27 m29
is _ at	m30
is _ bad	e-29 j39
is _ cause	k30
is _ colour	d38
is _ continue	g66
is _ dagger	k30
is _ dark	d34
is _ degrees	f25
is _ doms	f30 k34
is _ from	c36 h-29
is _ i	i30
is _ in	h30
is _ lol	h28
is _ my	h-27 i37
is _ now	f29 k25
is _ numb	h-27 i35
is _ one	k42
is _ or	f27
is _ plan	k42
is _ right	h38 k-27
is _ run	e36 j31
is _ since	h28
is _ size	h25
is _ that	b-26
is _ the	d34 f-26 k-31
is _ thighs	d35
is _ to	a73 k-29
is _ twinge	k44
is _ up	h31
is _ wee	d34
is a	d-34 e30 f-39 h27 k49 l-25 m28
is all	m33
is back	h58
is brother	b36
is cranky	b-27 h30
is doing	b-26 e39
is down	f25
is fine	m32
is gone	e47
is having	h34
is it	b28 h-57 i25
is just	k-30
is limping	m44
is my	h-33 j78
is not	a-31 h48 i35 j-28 m25
is ok	c30
is one	a26 b32
is only	k28
is paining	g32
is puffy	h-25 j35
is purple	h25
is raining	i25
is running	h34
is sharp	h-38 k45
is sore	c29 h32
is spinning	e56
is swelling	b30
is tender	a34 h36
is that	h-25 i30
is the	d26
is thick	h-30 l29
is tingling	i37
is tiny	a25
ish	j24
ish now	j24
it	a29 c-36 d55 e-132 f-54 g-35 h42 j68 m47
it #	a48
it $	d26 e55 f-41 k-59 l41
it ?	l29 m-35
it _ #	g39
it _ $	k40
it _ ?	b30 i26
it _ a	k29
it _ as	c41 j-24
it _ brother	b36
it _ down	f25
it _ folds	m27
it _ for	h32
it _ hurts	h33
it _ i	a29
it _ is	m49
it _ it	d37 k-31
it _ k	a26
it _ like	a25
it _ my	h28
it _ no	k28
it _ not	i45 j-25
it _ one	a24
it _ only	b-24 k57
it _ out	m30
it _ raining	i25
it _ rhabdo	d71 k-32
it _ still	k25
it _ the	f29 j-25 k-26
it _ then	j24
it _ to	h38
it _ twinges	k25
it all	d29
it and	a29
it awake	i24
it early	c30
it got	d62 k-34
it is	b42 e-31 f36 k48 m-42
it just	m27
it needs	h24
it off	b27 d27 j27 k-33
it only	h35
it out	e-28 f33
it right	m58
it to	k25
it up	m37
it was	d45 h-43 k28
itself	a30
itse~	a30
jab	h-30 k72
jab _ the	k28
jab in	k32
jabbing	h-50 k79
jabbing me	h-50 k57
jabb~	h-44 k73
jabs	h-24 k38
jaw	c69 h-24
jeans	l30
jeans _ not	l35
jeans will	l28
jean~	l30
jog	e25 h-26
jog $	e61 h57 k-32 m-25
jog ?	b33 d35 k-61
jog _ $	b33 d35 i-28 k-62
jog _ ?	e-53 i25 k25 m37
jog _ it	h-34 m35
jog _ ok	c30
jog alright	i29
jog is	c30
jog to	m-25
jogging	e29 g-49 k64
jogging _ $	a-24 g-49 k81
jogg~	e29 g-49 k64
joint	h137 k-28
joint is	h35
join~	h137 k-28
juice	e43
juic~	e43
jump	j32
jumps	a25 f-25 h42
jumps _ to	k26
jump~	a25 f-25 h49
just	b-80 c29 i-25 k55 m52
just #	f38
just _ $	j-43
just _ and	f28
just _ bang	j24
just _ here	c57
just _ left	m29
just _ me	k43
just _ not	l42
just _ ping	j54 k-41
just _ twang	h31
just _ up	e-32 g34
just a	f-24
just doms	b-24
just folds	m27
just grabbed	k56
just now	j33
just pulled	k34
just sitting	c46
just went	j66 k-50
just will	l31
k	e30 f-80 h46 i33
k #	e37 m-24
k $	e-34 j-33 m25
k ?	k-45 m-25
k _ #	k31
k _ $	c27 k-68
k _ ?	j35
k _ go	k29
k done	i32
k left	e26 f-30 g30 j27 k-56
k max	h-35 j35
k to	h-36 k28
k tonight	m34
keeled	e40
keeled _ at	e29
keeled over	e40
keel~	e40
keep	e61 i59 l-36
keep _ ?	i24
keep _ my	i29
keep fainting	e40 h-26
keep seeing	e24
keeps	c41 h58 i-24 k-36
keep~	c41 h58 i-24 k-36
kicked	c51 j36 k-32
kicked off	c51
kick~	c51 j36 k-47
kids	f35 h-30
kills	a34
kill~	a56 h-27
kind	d-30 e30 f-43 h29 m33
kind of	d-30 e30 f-43 m33
kitchen	k-26 m47
kitc~	k-26 m47
km	b-27 e75 f-64 h25 k37
km #	e40 f-29
km _ $	e34 f-35 h-25 k35
km _ and	e31
knee	a-32 b-45 c-125 d-89 e-169 f-160 g-30 h781 i-97 j85 l-58 m-81
knee #	h51
knee $	k-27
knee _ #	h37
knee _ $	c-38 j101
knee _ and	h27
knee _ i	k28
knee _ is	h37
knee _ like	h61 j-25
knee _ no	m28
knee _ not	h38
knee _ on	h58 k-44
knee _ sore	h28
knee _ up	h48
knee _ weird	h28
knee _ went	k-26
knee aches	h25
knee buckled	h38
knee does	k27
knee feels	h41
knee gave	h35
knee goes	h-41 k41
knee hurts	c-38 h91
knee is	f-34 h148 k-24
knee it	h24
knee just	k-29
knee on	h-36 j32
knee only	h36
knee pain	h76
knee popped	h-89 j89
knee says	m26
knee swelled	h36
knee swollen	h38
knee tender	h26
knee to	k30
knee trouble	h28
knee went	h38
kneecap	a35 c-41 e-30 f-29 h219 i-55 j-37 m-31
kneecap $	h32
kneecap _ #	h25
kneecap _ a	h40
kneecap _ going	h28
kneecap grumbling	h32 k-30
kneecap is	h59
kneecap tracking	h28 k-27
kneel	k27
kneeling	k31
knees	a-25 b-25 d-35 e-36 g-28 h245
knees ache	h36
knees are	h38
knees crunchy	h24
knee~	b-25 c-55 d-52 e-69 f-48 g-43 h428 i-70 j-53 k57 m-53
knife	h-26 k137 l-25
knife _ the	h-26 k49
knife in	h-26 k68
knif~	b-30 h-29 k165 l-25
know	h24
laces	i36
lace~	i36
landing	k55
land~	b-24 h-24 k43
lap	a-30 g37 k-24
laps	e42
last	a-33 c-37 e33 f26 h-30
last #	g30
last :	f32
last _ #	k42
last _ $	j24 k-30
last _ i	f25
last _ run	k27
last night	i28
last one	e26
last set	k33
last sumo	k34
later	a-50 d39 f-28
later ?	g35 k33
later _ $	g35 k33
later _ ?	j41 k-25
later ok	j41 k-25
late~	a-57 f-28 j32
lean	m34
left	a-58 b102 c89 d-42 e-77 f-107 h-52 i26 k46 m79
left $	e-31 g37 k32
left _ ?	e37 g-28 i33
left _ and	c45
left _ feels	i24
left _ has	i24
left _ i	j27 k-37
left _ is	b51
left _ it	m28
left _ on	j-31 k31
left _ since	k-40
left _ still	i28
left _ the	k-37
left _ will	m39
left arm	c69 h-24
left calf	b100 k-38
left foot	i77 k44
left hamstring	j26
left hip	h30
left is	m24
left knee	h105
left kneecap	h26
left leg	h-30 k32 m41
left of	k-29
left one	b33 j-31
left side	c84 k-50
left thigh	l24
leg	a-69 c-98 e-78 g-56 i60 k79 l35 m111
leg $	m28
leg _ #	e53 f-32 k-46
leg _ $	i-25 k36
leg _ a	k27
leg _ asleep	h-34 i65
leg _ day	l29
leg _ i	c-27 f26 k50
leg _ in	f30
leg _ is	h-25 k40
leg _ like	h-35 i80
leg _ not	m70
leg _ numb	i45
leg _ on	b24 c-25
leg _ run	k40 m-25
leg _ the	l24
leg _ then	h-25
leg _ to	k25
leg _ when	m49
leg _ yesterday	i26
leg all	l26
leg day	d77 f51 i-50 m-35
leg ext	h25 l35
leg is	d-28 i55 k-25
leg more	m25
leg press	a-44 e34 i47 j30 l-26
leg since	i31 k-28 m34
leg training	l29
leg went	i37 j-28
leg when	k50
leg will	m70
legs	b-64 e27 f24 h-52 i60 k-74 l178 m-62
legs #	c30 g-26 i38 k-30
legs _ #	e26 h-33 i50 k-25
legs _ $	f42
legs _ a	g29 h-43
legs _ min	e48 f-25
legs _ run	e-29 f27
legs _ though	e49 k-25
legs _ up	f-30 l56
legs a	e39
legs are	l24
legs but	e36
legs feel	f54
legs fine	k-33
legs in	g43
legs yesterday	k26
let	j66 k-24
let _ a	h-25 j41
let _ in	j31
let go	j31
let out	h-25 j41
letting	j25 k-25
lett~	j25 k-25
lied	k25
lift	h-27 k27 l123 m-34
lift _ leg	k33
lift _ or	f25 h-44 k37
lift _ run	i60
lift it	l49
lift my	l24
lift the	k30 l31
lifted	f-44 g44
lifted legs	f-44 g44
lift~	f-44 g44
light	k24
light _ $	h25
light _ ?	k41 l24
light headed	e52 f-29
light jog	e-41 h32
light run	l27
light spin	b24
lightheaded	c-39 e204 h-36 k-48 m-29
lightning	k44
lightning bolt	k25
lights	k33
lights went	e24
ligh~	c-53 e203 h-35 i-39 j-44 k52 m-64
like	d97 e-39 f-51 i54 l31 m-59
like _ $	j-36 k32
like _ a	e30
like _ am	c-29 e57
like _ can	d29
like _ coffee	d32
like _ cola	d28
like _ dentist	i35
like _ elastic	j25
like _ grapefruit	h42
like _ guitar	k51
like _ in	k35
like _ is	i29 k-29
like _ kicked	j48 k-32
like _ man	l24
like _ needs	h24
like _ on	h-45 j25
like _ phone	i51
like _ pirate	k-28 m56
like _ radiator	f40
like _ tea	d37
like a	d-58 h65 j47 k-44 m37
like an	j24
like coca	d28
like coke	d30
like cola	d60 l-33
like i	c-29 e57
like iced	d61
like it	h51 i36 k-43
like michelin	l24
like sausages	l38
like someone	j25 l31
like tea	d30
limp	e-53 f-56 k-30 m220
limp since	m61
limped	h-32 m83
limping	c-31 e-52 f-42 i-30 k-36 m264
limping _ bit	m48
limping a	h-28 m64
limping i	m34
limp~	c-44 e-70 f-42 h-51 i-30 k-38 m347
lips	i44
little	a39 h-76 i46 k33
little $	h26 k-31
little _ and	k-25 m49
little _ in	h-26 k51
little _ left	c39 k-34
little _ since	i30
little knife	h-26 k68
little toe	i25
litt~	a39 h-76 i46 k33
lmao	d40
load	i-25 m97
load the	m32
loads	d57 e-25
load~	d57 e-25
locked	h78
locked up	h64
locks	h27
lock~	h119 j-33
log	f25
log i	e24
logged	e31
logg~	e31
lol	c34 e42 i-36 l-28
lol $	e27 h40 k-30
lol _ ?	c35 d25
lol run	d26
long	f-29 h35 m29
long _ i	m31
long run	h48
loo	d27 m45
look	l43
looked	d48
looked like	d48
looks	b40 d86
looks _ a	b41
looks _ coke	d25
looks like	b24 d95
look~	b40 d125 e-30 h-26 k-29 l-26
loop	h-38 k58
loop _ ?	h-27 k45
loosen	h-25 l32
loosen _ ?	l26
loos~	h-25 l32
lopsided	i-35 m58
lopsided _ leg	m44
lops~	i-35 m58
lot	a28
loud	h-56 j100 k-24
loud crack	h-27 j32
lovely	h33
love~	h33
low	e45
lower	b66 c-28 k62 m-35
lower back	k58
lower leg	b91
lowe~	b66 c-28 k62 m-35
lump	a40
lump on	a39
lunch	e79 i-29
lunc~	e79 i-29
lunge	k30
lunges	a-26 c-45 e-39 f-38 h62 m91
lunges #	m34
lunges $	d28
lunges _ #	m33
lunges done	m43
lungs	c44 h-24
lung~	a-30 f-58 h33 m82
lying	c62
lying _ and	c29
lying down	c56
lyin~	c62
made	j67 k-28
made _ loud	j26
made a	j74
make	j40
make _ ?	j26 k-27
make it	j27 k-28
makes	h30
make~	h30
man	l24
man and	l24
many	f30 k-24
maroon	d45
maro~	d45
mass~	l41
matc~	e-31 f24
mate	f27 k-30
mate _ a	f27
mate got	f27 j-30
max	h-28 j35
max ?	h-35 j35
max _ $	h-35 j35
maybe	a-24 c41 e-32 g33
maybe ?	g35
mayb~	a-24 c41 e-32 g33
me	b-29 c-35 d-29 g38 h32 i-44 k55
me #	g27 i-25
me $	a28 f25 k-41
me _ $	f26 h-26 i37
me _ a	m24
me _ all	e29
me _ and	l-24
me _ is	h36
me _ just	a24
me _ only	h29
me _ the	j-25 k31
me a	k33
me aches	f40
me at	e-24
me but	a24
me calf	k25
me every	c-24 k63
me hamstring	j36 k-26
me hip	h34
me in	h-25 i-24 l53
me juice	e43
me knee	h26
me like	m24
mean	a50 h-31
meet~	h52 k-33
meniscus	c-26 h129 j-27 k-32
meni~	c-26 h129 j-27 k-32
messages	a38
mess~	a38
metatarsal	a149 k-26
metatarsal _ fracture	a26
metatarsal is	a73 k-26
metatarsal stress	a26
meta~	a149 k-26
michelin	l24
michelin _ and	l24
michelin man	l24
mich~	l24
mid	e79 f-61 h-54 k96 l-30
mid _ $	e46 f-29 h-27
mid run	e70 f-43 h-27 k35
middle	c31
midd~	c31 g39
mile	b-36 c25 d-32 e-33 i24 m52
mile #	c48 h-31 i26
mile ?	h29
mile _ $	h34
mile _ ?	h29 m41
miles	f-31 h43 l29
miles $	e30
miles ?	k-30
miles _ $	h43 k-47
miles _ ?	k28
miles from	l35
mile~	f-31 h43 l29
milk	d26
min	a27 d-35 e59 f-30 g-27
min $	e28
min _ $	e33
min _ and	h-33 k44
min _ knees	h29
min ago	j25
min in	e54 f-25 g-24
mine	b34 h26 i24 k-28
mine _ $	b40
mine is	b40
mins	c37 j-40 k40
mins $	m31
mins _ $	h-24 k58
mins left	k41
mint	m49
minute	e33
minu~	e33 k-37
miss~	c32
moan~	h42
monday	a28 d35
mond~	a28 d35
more	f-25 h51 j-24 k-33
more _ a	h28 k-36
more like	h62 k-45
more than	m25
morning	b-34 c26 e30 f46 g-26 k-47 l-26 m-27
morning $	b-30 d-33 e43 h32 i35
morning _ ?	f60
morning _ i	h32 k-34
morning _ it	c30
morning _ ok	c37
morning _ still	d41 e-27
morning and	h37
morning only	h34
mornings _ #	h30
morn~	b-38 c47 e40 g-26 h37 k-31 l-26
moving	h-27
moving $	h-25
movi~	h-27
mri	a33
much	d33
muddled	e-33 g81
mudd~	e-33 g81
muscle	a36 k95
muscles	h25 l56
musc~	a36 e-29 i-37 k72 l53
mute	a-26 f28
my	a54 b-41 c30 e-43 f-102 g-70 i76 j75 k27
my _ #	f29
my _ $	a58 c32 d-26 e32 i-45 l-25
my _ ?	i30
my _ all	h25 i27 k-40
my _ and	k-32
my _ at	e24 k28
my _ bone	a86 i-27
my _ but	k39
my _ calf	b32 k27
my _ cheek	k34
my _ did	c25 j45 k-31
my _ down	f27 i-28 m63
my _ easy	g29
my _ every	k49
my _ foot	i38 m25
my _ go	h-28 j44
my _ gone	d28 h-24
my _ has	d30 h-50 i37
my _ hurt	h64
my _ hurts	a29
my _ i	d46
my _ in	h27
my _ ins	j24
my _ into	l24
my _ is	c-26 d37 f-24 h68 i33 k-86 m33
my _ it	a50
my _ just	h-41 j29
my _ keeps	c28
my _ knee	h-27 j81
my _ kneecap	h44
my _ legs	l25
my _ like	j38 k-37
my _ on	h-51 j58 k36
my _ only	h-34 k37
my _ popped	h-34 j63
my _ properly	i27
my _ since	e-24 k44
my _ so	e50 k-33
my _ stabs	c-24 k47
my _ started	h24
my _ still	d24
my _ this	j31
my _ toe	h26
my _ turns	e31
my _ when	a-25 k41
my _ yesterday	a25
my achilles	h27 j43
my adductor	j34
my ankle	h86 k-29
my back	k43
my big	h26
my breastbone	c25
my bum	k34
my calf	b42 c-29 h-26 i31 k34
my check	j24
my chest	c103
my desk	c32
my ears	e35
my feet	i38
my foot	a113 h-26 i59 k-72 m34
my glute	k52
my groin	j58
my hamstring	k47
my head	e96 m-29
my heart	c115 j-25
my heel	a26 k47
my hip	a-43 h31 i-33 j35 k39
my hips	c-24 h78 l-27
my knee	a-28 h100 j24
my kneecap	a62 h39 i-27
my knees	h66
my left	b45 e-24 h32 i25 k-43
my leg	d-56 h42 k64
my meniscus	c-26 h79 j-27
my own	b-36 k53
my pee	d86
my pipi	d36
my quad	a-24 i25 k78
my quads	l42
my ribs	c38
my right	m38
my run	j26 k-32
my shin	a126 h-42 k-27
my shinbone	k25
my shoes	d-24 e50 h-25 i37
my sternum	c33
my stuff	e28
my thigh	a30 h-36 i29 j33
my thighs	l39
my throat	c26
my tibia	a33
my ticker	c34
my toes	i78
my urine	d45
my vision	e31
my wee	d85 k-33
myself	h33
myse~	h33
nagging	h50
nagg~	h50
nail	a28 k-34
nausea	g33
naus~	g33
nearly	e98 h-33
nearly _ $	c35 g28 h-30
nearly _ out	e28
nearly _ over	e47
nearly went	e56
near~	e98 h-33
need	e39 l-26 m34
need the	m34
needle	j-31 k73
needle _ the	k45
needle in	j-31 k71
needles	i96 k-25
needles _ my	i30
needles _ the	i26
needles down	i53 k-30
needs	h24
need~	i110 j-36 k43
nervous	c33
nerv~	c33 i34
neuro	i38
neur~	i38
never	c30 j43
never finished	h-29 j44
neve~	c30 j43
next	e27
next thing	e31
niggle	h83 k-28
niggle in	h24
nigg~	h119 k-57
night	a25 e-27 f36
night _ #	f31
nigh~	a25 e-28 f36
nippy	b-35 k45
nippy thing	k30
nipp~	b-35 k84
no	a-28 b-60 g29 h-50 i51 l82
no $	c27 e-30 f46 h-30 k-24 m37
no _ $	d-32 j36 l43
no _ at	f27 h-36
no _ just	h46 k-29
no _ no	h72
no _ of	i25
no _ though	j36
no because	h34
no dinner	e35
no doms	f31
no feeling	c-24 i110
no fever	f-29 h32
no i	k54
no milk	d26
no more	a34 h-32 j-24
no pain	d-25 f31 j36
no power	l48
no run	a25
no strength	i-24 l74
no sweat	f-50 g71
no swelling	h25
no the	h-25
nobody	j38
nobody _ $	j24
nobody there	j24
nobo~	j38
noise	j127 k-76
noise $	j57 k-56
nois~	j127 k-76
nordics	j61 k-24
nord~	j61 k-24
normal	b37 k-32
norm~	b37 k-32
not	a-39 d-24 f-45 i54 k-66 l40 m108
not ?	f39
not _ #	e33
not _ $	h-30
not _ ?	j35
not _ a	c27 l28
not _ can	k50
not _ down	c24
not _ i	m55
not _ in	h31 k-27
not _ jog	a37 e36
not _ like	l26
not _ mate	f27
not _ my	i47 l30
not _ not	k31
not _ on	h-28 l29 m63
not _ quads	h25
not _ sharp	h53 k-53
not _ still	i28
not _ straight	c-25 g46 h-25
not _ that	k51
not _ the	m26
not _ up	i28
not _ weight	m45
not a	h29
not bend	l30
not climb	l25
not cool	g47 l-29
not eaten	e30
not even	c24 e-29 k44
not feel	i187 k-28 l-26 m-64
not get	m-24
not go	e41 m-24
not good	j34 k-39
not happy	h27
not in	k-34 l47
not lift	l63 m-29
not limping	m26
not load	m36
not painful	i28
not put	i-34 m101
not remember	g43
not sore	k31
not stand	j24
not sure	h-25 k37
not take	l-24 m84
not the	k38
not think	c-25 g63
not wake	i49
not walk	m47
nothing	e-36 h28 i24
nothing $	h34
nothing _ #	a26 c-25
nothing _ $	h-32 i24 k-33 l38
nothing _ the	i26
nothing run	f27
noth~	e-36 h28 i24
noticed	m30
noti~	b31 e-28 m30
now	b-34 d-48 g80 h124 i-26 j39 k-88 l-36
now #	f33 m32
now $	f35 g-25 k-44
now _ ?	c35 e28
now _ and	f-44 g42
now _ i	e47
now _ is	h-34 j47
now _ jog	f34 h25
now _ the	k26
now _ to	f-27 m60
now and	e60
now at	k31
now can	e29 m28
now it	h-34 j47
now run	e33
numb	a-57 e-95 f-34 g-39 h-52 i445 j-24 k-49 m-36
numb $	i27
numb _ $	i46
numb _ deadlifts	i36
numb _ my	i47
numb _ the	i42
numb after	e-26 i46
numb as	i42
numb from	i49
numb on	i32
numb since	i32
nvm	i-24
obviously	f31
obvi~	f31
odd	c45 d32
of	a25 b47 d60 e-53 f24 h-41 k54 m-63
of #	f69 h-49
of _ #	h29
of _ aches	f40
of _ and	f27
of _ ankle	h31
of _ calf	b37 k-31
of _ foot	i-31 k54
of _ is	d26
of _ just	c30
of _ knee	h31
of _ leg	k30
of _ on	h-26 j31
of _ right	i25
of _ run	a67 h-70
of _ shin	a24
of _ thigh	j42 k-34
of _ today	d-28 m41
of a	c46 e-44 h-43 k27
of ankle	h-29 j31
of bed	k31
of fever	f26
of heat	h26
of knee	h39
of me	f37
of my	b34 d-31 j-30 k68
of one	b24 h-24
of squats	e28
of the	e-33 h79 k-41
off	a-47 h47 i-52 j62
off $	e31
off ?	b30
off _ #	h37 k-28
off _ $	b30 e-24
off _ foot	i-24 m30
off _ kerb	k31
off _ last	j30
off _ the	h34
off like	h-25 j39
off the	b-33 e37 j41
off to	h34
office	m24
offi~	m24
ok	a27 b-42 c61 e-34 i-28 k40
ok $	c67
ok ?	b-26 c-31 h30 j35
ok _ $	b-26 c-30 h30 j35
ok _ ?	k50
ok _ jog	k-27
ok _ parkrun	c37
ok _ run	g29 k30
ok easy	k31
ok for	a28
ok ish	j24
ok now	c39 h-29
ok to	g29
old	h49
on	a60 b-33 c31 d-40 e47 f-104 i-28 m73
on #	k29
on ?	a-26 e29 h41
on _ #	c-24 e30 f-24 h-80 i31 j82
on _ $	b54 h33
on _ ?	e24
on _ ankle	h32 m-27
on _ boat	e74 k-31
on _ bone	a61
on _ calf	k28
on _ canal	h-25 j29
on _ couch	c48
on _ flat	j32
on _ foot	m34
on _ gym	e39
on _ last	e33 k71 m-35
on _ left	h-34 i-27 m57
on _ leg	f-27 m67
on _ one	a60 h-42
on _ path	e-32 g34
on _ ribs	c28
on _ right	m86
on _ run	c24 j-24
on _ shin	a53
on _ shinbone	a48
on _ side	a-26 b40
on _ stair	h-36 k36
on _ stairs	h41
on _ sternum	c33
on _ thermometer	f61
on _ tibia	a25
on _ treadmill	f-30 g48 k37
on _ tready	e37
on a	c-45 e78 j-31 k29
on crutches	e-36 m80
on it	h32
on my	a58 b-57 c67 i-26 j26 k-57 m48
on one	m43
on rep	h-38 j51
on set	e41
on the	a29 c30 d-33 e46 f-37 g47 h27 i-42 k-42
on thinners	b53 k-33
on this	h24
on tiptoe	m35
on top	a43
once	e43
one	a213 b187 c-56 d-31 e-111 f-75 h-132 k43 l-42 m62
one $	i25
one ?	c24 f25
one _ $	f25 k-29 m-24
one _ about	e26
one _ bigger	b35
one _ calf	b33
one _ is	b76 f-28
one _ more	m25
one _ now	j32
one _ of	a-27 k32
one _ on	a59
one _ only	m31
one _ run	m26
one _ since	m49
one _ spot	a32
one _ stab	e-28 f-27 k86
one _ that	k41
one bit	k52
one calf	b130 f-28 k-24
one exact	a47
one finger	a27
one hot	b32
one leg	k-36 m103
one place	a47 k-26
one shin	a25
one side	a-38 k28 m53
one spot	a24 k25
one tiny	f-26 k53
only	b68 c-31 d-32 f-47 g-25 h50 j-52 k55 m26
only $	e35
only _ if	k32
only _ is	h-27 k27
only _ left	b37
only hurts	h43
only left	b25
only the	b42 i48 k-32
only twinges	k25
or	a-35 d47 f25 i-34 j-29 k31 l-30
or _ $	d39 j-26
or _ ?	c31 h29
or _ first	f25 h-40
or run	f46 h-61
order	k25
other	b73 k-51
other _ easy	f25
other one	b24
otherwise	c29
othe~	a-25 b73 e-34 k-29
ouch	k-36
ouch~	g-26 k33
out	a-45 b-40 e135 f-69 g70 h29 k-48 l-25
out ?	c28 e-52 f35 k28
out _ #	k24
out _ $	c30 e-52 f35 k27
out _ a	e47 m30
out _ bed	k31
out _ car	j39
out _ i	e45
out _ me	d31
out _ the	e28 f-37 h60 j-24
out a	h-25 j41
out after	e38
out at	e26
out for	b-29 e58
out here	c-25 g44
out of	e-30 h37
out on	f-32 h40 j-31
out the	j47
outd~	e-27 g29
outside	h30 i42
outside _ my	i25
outside of	h26 i42
outs~	h30 i42
over	e98 g-36 i-28 j-25 l-25
over _ the	e41
over at	e29
over the	c30
overheated	g36
overnight	k-40 l77
overnight $	k-39 l64
over~	g27 k-32 l60
ow	a89 h-71
own	k38
pain	a42 c55 d-60 e-37 f-49 g-29 h128 i-27 k34 m-44
pain _ calf	b-25 k35
pain _ i	h34 k-25
pain _ like	h49 k-37
pain _ the	c25 h-49 k63
pain at	f30 h-37
pain behind	c35
pain gone	i35 k29
pain in	b-25 k61
pain just	h26
pain more	h35
pain not	h-33 k49
pain on	a31 c27 m-26
pain though	j35
painful	h30
paining	g32
pains	k50
pain~	a-29 e-29 k37
palpitations	c141 e-39 h-60
palpitations again	c103 h-60
palp~	c141 e-39 h-60
paracetamol	f57
para~	f57 g33
park	k35
parkrun _ #	h31
park~	a28
passed	e115 k-42
passed _ at	e26
passed out	e84 k-42
passing	e42
passing out	d-26 e33
pass~	c-32 e157 k-42
past #	h29
patch	i58
patch on	i35
patc~	i58
patella	e-24 h74
pate~	e-24 f-33 h108
path	e-32 g34 h-31
path $	h-31
paus~	a45 e-27
pee	a-25 b-33 c-51 d417 e-76 f-47 h-38 i-25 j-24 k-31 m-32
pee _ like	d53
pee _ run	d33
pee _ the	d25
pee brown	d24
pee but	d28
pee is	d39
pee looks	d50
peed	d96 e-27
peeing	d159 k-47
peeing _ $	d64 k-31
peeing _ since	d37
peeing tea	d27
peei~	d159 k-47
phone	i75
phone on	i51
phon~	i75
physio	h31
physio _ it	a24
physios	h25
phys~	h56
pick	k30
piercing	h-27 i-36 k73
pier~	h-27 i-36 k73
pinch	h-24 k58
pinch _ the	k27
pinch in	h-49 k55
pinched	k26
pinches	k58
pinching	h-58 k84
pinchy	h-86 k118
pinc~	e-34 g-25 h-200 k348
ping	e-26 j103 k-41
ping $	k41
ping _ my	j34
pinged	k52
ping~	e-25 k41
pink	b30 c43
pinpoint	a52
pinp~	a52
pins	i111 k-30
pins _ needles	i96 k-30
pins and	i111 k-30
pipi	d36
pipi is	d36
pirate	k-28 m56
pira~	k-28 m56
piss	d41
pissed	d60
piss~	d91
pistols	h-35 j40
pist~	h-35 j40
place	a65 k-42
plac~	a65 k-42
plan	h-29 k42
plan~	i26
please	a37 c-24 d45 e27 f31 i-43
please $	h27
please _ swelled	l32
plea~	a37 c-24 d45 e27 f24 i-45
plus	k56
point	a60
point _ my	a25
point on	a38
poin~	a47 m-25
poke	a24
poke it	a27
poker	a-32 h-38 k78
poker _ the	h-38 k46
poke~	h-58 k78
pop	a-29 b-34 d-41 e-48 h-53 j399 k-143
pop !	j59
pop _ my	j77 k-35
pop _ the	j50
pop in	h-32 j81 k-30
pop on	j64 k-26
popped	h-141 j217 k-30
popped _ the	h-37 j51
popped at	j28
popped on	h-32 j40
popping	h-81 j99
popp~	h-223 j315 k-43
possible ?	i27
possible _ $	i27
post	e28 k-31
post~	h30
pounding	c30
poun~	c35
power	l48
powe~	l48
pre	c41
pre workout	c41
press	a46 e24 h-42 i43 j27 k-35 l-26
press #	e33 f-31 h-29
press _ it	j24
pressing	c34
pressure	c60 k-25
pres~	a54 c75 h-32 j25 k-66 l-26
preworkout	c34
prew~	c34
probably	a-41 c66 h58 k24
probably _ $	i-36 k40
probably just	b-24
probably nothing	h59
probably the	c35
prob~	a-41 c66 h43 k38
properly	i32
puff	c30
puffed	b32 h25 k-24
puffed _ since	b26
puffed up	b32 h25 k-24
puffy	b58 f-26 k-47 l90
puffy legs	k-28 l78
puff~	b89 e-31 f-31 h29 k-71 l113
puked	g30
puke~	e41 g30
puking	g60
puki~	g60
pull	j-41 k46
pull _ the	j-31 k39
pull in	j-31 k39
pulled	b-33 e-30 h-27 j-25 k156 m-25
pulled _ calf	k36
pulled _ in	k33
pulled my	k56
pulling	k38
pull~	a-27 b-30 j-36 k204 m-30
pulse	c108 e-30
puls~	c108 e-30
purple	b24 h25
purp~	b24 h25
push	e-24 g33 i-35 k37
push _ $	e-24 g33
push off	h32
pushing	m30
push~	m30
put	e-34 h-47 i-50 k40 m124
put _ foot	m52
put _ left	m29
put _ on	m30
put my	i-29 m67
put the	h-31 k31
put weight	m41
quad	a-26 c-56 e-49 f-38 g-29 h-75 k281 l30 m-37
quad $	k30
quad feels	k51
quad just	l31
quads	a-30 e-32 g-27 l135
quads #	e-27 f31 h31 l-39
quads _ as	l36
quad~	a-30 e-32 g-27 l135
quit	b25
rack	e56
rack~	e29
radiator	f40
radi~	f40
rain	k26
raining	i25
raining _ am	i30
raining i	i30
rain~	i25
raise	j32
rais~	j54
ran	a33
ran #	a26
ran _ k	a26
rdls	k97
reaction	a48
reaction _ the	a33
reaction in	a39
reac~	a48
really	d29 e-25
real~	d29 e-25
red	b100 g-27 h-24
red $	k24
red and	b33
remember	g43
reme~	g43
reminders	b24 g32 j-42
remi~	b44 g24 h-29 j-42
rep	h-44 j47 k55
rep #	e-28 j38 k28
reps	f-28
rest	c54 h-42 m42
rest ?	m44
rest _ ?	k28
rest _ my	k31
resting	c79
resting hr	c39
rest~	c79
resume	k32
resu~	k32
rhabdo	d93 k-32
rhabdo $	d84 k-32
rhab~	d93 k-32
ribs	c186 e-32 f-30 k-50 m-27
ribs $	c26
right	b62 c-28 e-29 g-33 k-58 m112
right $	f32 i31 m-48
right ?	d27
right _ $	i32
right _ and	e28
right _ at	k31 l25
right _ since	m27
right _ the	h38
right calf	b80
right foot	m36
right is	m49
right knee	m24
right leg	m53
right lower	b27
right now	a28 g-33 h-26
right one	k-24 m26
right since	l24
right there	a43
righ~	b59 c-28 e-29 g-33 k-58 m124
ringing	e30
ring~	e30
roasting	e-32 g50
roas~	e-32 g50
rock	l42
rock hard	l42
rolled	h77
rolled _ a	h32
rolled on	h32
roll~	h70
roof	d24
room	c-40 e185 h-27 k-53
room _ spinning	e52
room is	e70 h-27
room was	e25
root	d38
root beer	d38
round	a-24 e44 k-27
round _ kneecap	h28
round the	h25
roun~	a-24 e44 k-27
row	h-37 k27
rpe	h59 k-33
rpe #	h59 k-33
rpe _ $	j30 k-26
run	b-54 e51 g26 j-31 l-27
run #	h36
run $	b32 d29 j-33 l-45 m31
run ?	a25 e-29 f-38 h-25 j29
run _ #	e44
run _ $	f-33 g-33 j47
run _ ?	f-39 h-53 k57 m72
run _ awake	i24
run _ lightheaded	e31 h-30
run _ my	k28
run _ no	f34
run _ or	f25
run _ out	f24
run _ right	f28
run _ run	f28
run _ the	g48 j36 k-41
run _ with	h26 k-30
run after	h26 k24
run and	j26
run at	e30
run first	h-53 k41
run have	f34
run i	a25
run in	g35 k-48
run it	k27
run later	f-24 g35
run on	j31
run possible	i27
run the	k-37 m32
run then	f28
run to	k-41 l31
run tomorrow	g26 h-33 m41
run yes	f49 h-24
running	h-40 k48
running #	h24
running $	e39 h-51
running ?	j-27 k29
running _ $	h-25 j-27 k29
running _ ?	c-27 h26 j27
running _ a	m32
running _ at	h24
running _ my	e45
running and	e45 i-24
running in	k26
running now	g32
running ok	j29
running with	h-29 m30
runn~	a-30 b-39 k48
rust	d65
rusty	e-30
rust~	e-30
saddle	h34 i38
sadd~	h34 i38
safe	b26
said	c-25 d-29 e30 g33 h33
said no	h34
same	a60 k-35
sat	e107 h-40 k-38 l-24
sat _ $	e32
sat _ my	c31
sat _ the	e24 k-25
sat down	c-31 e59
sat in	c25
sat on	c31
saturday	h65 j-27 k-35
saturday $	h48 j-27
satu~	h87 j-30 k-35
sauce	d47
sauc~	d47
sauna _ legs	e24
sausages	l38
saus~	l38
saw	e105 h-28
saw black	e26
saw stars	e79
say	m35
say rest	k-29 m49
says	e-28 f125 h-26 i-28 k-90 m72
says #	f86 k-26
says _ $	f26
says _ am	m37
says i	m63
says my	d24
says no	h-25 m37
scaf~	d-31 h46
sciatica	i-32 k87
scia~	h-63 k87
screaming	a84 h-44 i-27
screaming $	a84 h-44 i-27
scre~	a84 h-24 i-35
sec	e70
sec _ the	e24
second	k33
seco~	k33
secs	d-24 e48
seeing	e81 k-25
seeing _ when	e24
seeing stars	e45 g-28
seei~	e81 k-25
session	c44 e-29 f-26 i43 m-33
sess~	a-24 c44 e-29 f-26 i42 m-33
set	e64 h-28 j63
set #	e41
set _ $	j33
set _ to	h24
set of	e25
shade	g33
shad~	g33
shakeout	c41 e35 h-49 i-28
shakeout ?	e43 i-28
shakeout _ $	c41 e35 h-46 i-28
shakes	f58
shakes and	f27
shaking	f27
shak~	c24 f94 h-46 i-35 m-28
sharp	a-53 b-26 e-26 f-31 h-95 i-36 k286
sharp _ #	k49
sharp _ gone	k60
sharp _ in	k54
sharp _ pain	c26
sharp one	k25
sharp pain	h33
shar~	a-53 b-38 e-26 f-31 h-95 i-36 k302
sheets	f37
shee~	f37
shin	a462 c-60 e-64 f-28 h-121 i66 j-57 k-99 m-46
shin _ a	a51
shin _ got	a25
shin _ to	e-27 i41
shin _ up	a24
shin a	a31
shin bone	a36
shin has	a71
shin is	a33
shin one	a28
shinbone	a76 h-53 k25
shins	i40
shiny	b39 l38
shiny and	l41
shin~	a74 e-25 h-78 i25 l65
shivering	e-27 f116 k-40
shivering in	k-25
shivering under	f66
shivers	e-34 f27 g25
shivers and	f43
shivery	f115 m-28
shiv~	b-28 e-73 f258 h-25 k-51 m-50
shock	k26
shock _ my	k26
shoc~	k46
shoes	d-24 e36 h-46 i34
shoes $	i-25 k39
shoe~	d-24 e36 h-46 i34
shooting	k98 m-24
shooting _ from	k28
shooting thing	k48
shoo~	k106 m-24
shop	k25
short	a-26 j-36
short _ ?	k-42
short jog	b24
short one	f49 k-38
shor~	a-26 j-36
should	h28 m-35
shou~	h28 m-35
shower	e35
shower $	g26
show~	e71 h-55 l-26
si	h35
si _ is	h35
si joint	h35
sick	e-93 g185 h-31
sick and	g56
side	a-38 b37 c75 e-28 i-29 j-33 m49
side _ ?	b31 c26
side _ it	b-24 k27
side _ the	m29
side and	b-24 k27
side since	m45
sideways	h34
side~	h44
sile~	e49
since	b-24 e41 k-41 m52
since #	e33 m28
since $	c-26 e-33 h-47 j50 m32
since _ #	a51
since _ $	f41 h39 k-49 m-24
since _ ?	g28 h-26
since _ can	i-28 l24
since _ day	d25
since _ deads	k24
since _ ext	l35
since _ i	m33
since _ jog	i44
since _ lunges	m41
since _ morning	e38 f-24
since _ probably	c27
since _ run	g33
since _ session	c29 e-27 i45 m-33
since _ yesterday	h33 k26
since breakfast	k31
since deads	c28 k-30
since leg	d30 h27 l31
since lunch	e54 i-28
since monday	a28
since morning	e27 f36 i-28
since squats	c-26 i42
since that	g39
since the	c52
since this	c37 e37 f-37
since yesterday	b26 f32 k-28
sinc~	b-24 e41 k-41 m52
single	c-27 k36
sing~	a39 c-27
sit	k56
sit bone	k31
sits	i33
sitting	c99
sitting _ my	c25
sitting here	c58
sitting on	c42
sitt~	c99
size	h30 l30
size of	h24
sized	a47
size~	a47
skin	c-25 f-32 g68 h-26 i39 k-26 l32
skin _ and	l41
skip	f28
skip ?	h45
skip _ $	h45
skipped	c-45 e62
skipped breakfast	c-45 e62
skipping	c110 e-37 f-31
skipping _ since	c24
skipping beats	c44
skips	c29
skip~	c93 f-48 h-25
slapping	i43
slapping _ ground	i29
slaps	l38
slap~	i32 l46 m-38
slash	d43
slas~	d43
sled	a34
sleep	i50
sleep #	k25
sleeve	k-26
slee~	g-24 h43 i54
slept	k27
slept #	k38
slept _ ate	h-39 k43
slep~	k27
slight	f24
slightly	h26
slig~	f24 h39
slow	f48 g26 h-31 i29
slow #	h-30
slow _ ?	c44 e-25 f34 g32 k-26
slow run	i28
slow~	e-25 m31
small	a27 e-27
small _ ?	a24 f-25 k31
small run	a25
smal~	a27 e-27
smth _ my	k31
smth in	k31
snap	c-32 e-35 h-43 j191 k-28
snap _ my	j32 k-26
snap _ the	j64
snap in	j53 k-29
snapped	h-55 j157 k-44
snapped _ my	h-30 j37
snap~	h-55 j157 k-44
sneezed	k29
sneezed and	k29
snee~	k48
so	c-45 f66 h-78 k27 l76
so _ ?	a25 e-27 h-53 m46
so _ i	l60
so _ is	f25
so _ run	a25
so _ since	d29
so dark	d29
so hot	g33 k-24
so i	f25 k25
so no	a25 c-24
so run	a25 h-35
so swollen	l51
so weak	l40
sock	b24 k-28 l70
socket	h72
sock~	h72
sofa	c33
solo	c41
someone	j25 l29
someone kicked	j33
something	a-26 b-34 e-49 h37 i-28 j94 k44
something _ go	j31
something _ in	k25
something _ my	h27 j-30
something _ ping	j30
something _ snap	j24
something _ twang	j-32 k46
something go	j30
something in	h27 j-30
something let	j31
something popped	j25
something sharp	k27
something snapped	h-39 j88 k-26
some~	a-39 b-41 e-59 i-50 j152 k57 m-26
sore	a77 b-40 e-47 h161 j-55 m-36
sore #	h-33 k40
sore $	h31
sore _ $	h61 k-29
sore _ on	a57
sore _ the	e-27 h54
sore on	h31
sore point	a24
soreness	f54 i-24 k-34
soreness #	f42
soreness _ #	h27
sore~	f54 i-24 k-34
sorry	k25
sorr~	k25
sort	c27 h28
sort of	c27 h28
sound	h-73 j65
sound _ my	h-25
soun~	h-58 j76
soy	d47
soy sauce	d47
sparkles	e36
sparkly	e41
spar~	e66
spee~	h32
spin	b24
spinning	e110
spinning $	e42
spinning a	e37
spinny	c-24 d-45 e215 i-46 k-35 l-35
spins	e57
spins _ i	e34
spins when	e34
spin~	a-24 c-63 d-50 e382 i-48 k-73 l-40 m-30
spot	a119 h-37 m-24
spot _ the	a42
spot of	a-32 k32
spot on	a76
spots	e46
spots _ i	e28
spots when	e28
spot~	e46
sprint	k42
sprints	k27
spri~	k90
squat	c-27 e24 h46 j42 k-69
squat _ today	e27
squat and	j26
squat rack	e40
squats	a-29 b-42 c26 d25 e57 h-33 l33
squats #	e45 j-32 l24
squats $	e-25 f43
squats @	c26
squats _ #	c49
squats _ do	m28
squats _ morning	e26
squats _ now	e27
squats _ x	e42
squats jog	i30
squats probably	c24
squats this	e26
squatted	e-25 i26
squa~	a-35 b-49 e57 h39 i28 k-66
squeeze	c26
sque~	c63
stab	c34 e-28 f-30 k123
stab _ the	c28 h-47 k59
stab in	h-43 k69
stabbed	k40
stabbing	b-37 k90
stabbing _ my	k27
stabbing in	b-24 k58
stabby	k41
stabs	h-39 k90
stabs me	c-24 k47
stab~	b-37 e-26 h-69 k260 m-24
stair	h-26 k36
stairs	h98 k-52 l24
stai~	h72 l24
stand	e42 h-35 j25 k-49 m48
stand _ it	j24
stand _ my	m25
stand on	m53
stand up	e37
standing	e32 h-28 i-26
standing _ the	m42
standing on	m39
standing up	e38
stan~	c44 e39 f-27 h-63 i-40 j56 k-46 m67
stars	e170 f-29 g-28 k-33
stars $	e37 g-28
stars _ the	e39
started	h31
started _ $	h25
started _ a	m28
started limping	m28
started nagging	h29
starting	h28 k-28
starting to	h28 k-28
star~	a-29 c-27 e189 f-29 g-28 h38 i-29 j-27 k-35
static	i46
stat~	i46
step	a43 c-39 e-48 h76 j-42 m65
step #	a33
step $	c-24 k34
step _ the	m41
step on	m41
step ups	m40
stepping _ the	h26
stepping off	h28
steps	k42
steps _ of	k31
steps out	k31
step~	j-34 k72
sternum	c66
ster~	c66
sticks	h38 k-29
stic~	k-31
still	a-36 f-24 g74 h31 i35 m-51
still _ $	e60 f32 h-67 k27
still _ ?	c-33 k-44
still _ easy	f-26 g55
still _ for	c34
still _ my	k25
still dizzy	e24
still do	e-24 f32 h-56 k42
still go	c-39 e38
still moving	h-25
still on	h58 k-39
still run	g26 i26
still running	e38 i-30 j34
stil~	a-36 f-24 g71 h45 i35 m-51
stin~	k31
stitch	c26
stit~	c26
stood	e28
stood up	e28
stoo~	e28
stop	a45 d30 i-29 j-34 l31 m-62
stop $	j-27 k35
stop ?	k-31
stop _ $	k-31
stop _ i	m-30
stop _ me	c27
stop _ my	a56 i-40
stop it	d60 k-32
stop or	k35
stopped	c24 f-61 g63 h-50 k58
stopped sweating	f-37 g114 k-28
stop~	f-61 g63 h-48 k58
stout	d45
stou~	d45
straight	c-25 g46 h-62 k57
straight _ $	c-25 g33 h-46 k57
strain	k37
strained	h79 j-29
strapped	h28
stra~	g30 h49 i-31 j-43 k84
strength	i-24 l82
stress	a130 c-26 k-27
stress _ in	a42
stress fracture	a76
stress reaction	a48
stre~	a116 f-30 i-30 k-49 l57 m-31
stride	k61
stride $	k24
string	c-26 k30
stri~	c-26 k106 m25
stroke	g70 k-25
stro~	g68 h33 k-41
stuck	h45
stuc~	h45
stuff	c41
stuf~	c41
sumo	e-30 k67
sumo _ #	j27
sumos	h24
sumo~	h24
sun	e-32 f-31 g184 h-39 m-24
sun _ brutal	g25
sun feel	g35
sunday	c25
sunday _ ?	c26
sund~	c25
sunstroke	f-26 g93
suns~	f-26 g93
sure	k37
surely	c49 h29
surely run	h29
sure~	c49 h29
sway~	e83 g-26
sweat	g46
sweating	c-25 f61 g61 k-28
sweating _ #	g37 k-24
sweating _ got	g35
sweats	e-28 f90 h-27
sweats and	f44 h-25
sweaty	f41
swea~	c-26 e-52 f194 g80 h-58 i-40 k-53
swelled	l80
swelled _ like	h-26 l38
swelled up	l47
swelling	b46 k-38 l62
swelling _ the	h-39 l42
swel~	b52 c-24 e-37 f-32 k-51 l189 m-33
swimming	e79
swimmy	e32
swim~	e111 i-24
swing	h34 i-25
swing _ leg	h34 i-25
swing my	h39 k-27
swin~	h34 i-25
swit~	f36 g-24
swollen	b120 c-39 e-30 h25 i-47 j-26 k-62 l116
swollen _ $	b25
swollen _ the	b24
swollen and	l27
swollen calf	b44
swollen on	b52
swol~	b120 c-39 e-30 h25 i-47 j-26 k-62 l116
take	l-24 m76
take _ $	m38
take my	m24
tea	d153 f-33 h-31
tea $	d34
teeth	f97 h-25
teeth _ under	f25
teeth chattering	f91 h-25
teet~	f97 h-25
tell	e-36 i38
temp	e-31 f279 h-88 k-54 m-40
temp _ #	f87 h-44 k-25
temp is	f51
temp of	f59 h-41
temperature	e-34 f139 k-28
temperature since	f65
tempo	d-28 i31 k88 m-24
tempo _ #	k63
tempo _ ?	i34
tempo ok	i34
temp~	d-29 e-38 f131 k59 m-36
tender	a64 b45 e-31 h58 k-46
tender to	a40
tendon	h46
tend~	a63 b45 c-26 e-54 h104 k-39
than	b29 l24
than _ is	b36
than it	b36
than the	l24
that	a31 d-36
that _ $	f28
that _ i	e32
that _ in	g39
that _ is	k52
that _ not	e33 k52 m-33
that _ red	i24
that a	i34
that bit	k52
that i	m29
that is	a-35 d-24 j-27 k53
that my	j28 k-29
that one	a39
the	c33 g-40 h28 i-43 j-33 k36
the _ #	a-25 f24 i-28 l36
the _ $	d-28 e-37 g31 j-43 m56
the _ :	h49
the _ ?	d35 h40
the _ after	h-38 j29
the _ all	m24
the _ and	e-31 f61 k-29
the _ ankle	h37
the _ at	c-35 f46 g36 h-35 j30
the _ because	e-27 j36
the _ bone	a-28 h48
the _ but	b24 f58 k-34
the _ calf	j30
the _ can	j24
the _ comes	g-26 k36
the _ deep	h60
the _ each	k47
the _ easy	f37 i29
the _ every	h-31 k33
the _ feels	k-26
the _ floor	e39
the _ foot	a24 k-30 l31
the _ have	f34
the _ hurts	h40
the _ i	k25
the _ is	a-31 d-24 e34 h44 k-48 m33
the _ it	a25 k-25
the _ jog	e27
the _ just	j27
the _ k	m33
the _ left	i35
the _ leg	l24
the _ legs	k44
the _ like	d-24 e-25 k52
the _ lol	h24
the _ lot	a28
the _ mile	g25 h33
the _ my	h28
the _ no	i25
the _ not	c25
the _ nothing	h-27 l46
the _ now	f-30 g52
the _ of	a-47 b36 d82 e-41 f-26 k47 l-29
the _ off	j32
the _ on	h-28 j32 k29 m34
the _ one	i49 j-24 m35
the _ only	h39
the _ out	k40
the _ pain	a-24
the _ path	h-31 j29
the _ press	a-28 e49
the _ probably	i-36 k51
the _ rack	e40
the _ right	e26
the _ room	e49
the _ run	h-42 m30
the _ set	k37
the _ sharp	c26 h-46
the _ since	b-25 l35
the _ stopped	j27
the _ tempo	h-35 k43
the _ this	e35
the _ today	e40
the _ tomorrow	k34
the _ treadmill	e40 f-24
the _ up	c26 i-29
the _ was	k25
the _ went	j30 k-26
the _ when	j25 k25
the _ whenever	c25
the ankle	h-42 i46 l44
the back	b31 h-24
the bar	e37 h-26
the bathroom	d31
the bench	c32
the bone	a63
the bottom	j29
the breastbone	c65 k-31
the bridge	a26 k-29
the bus	e-38 m43
the cab	h25
the calf	j56
the canal	h-25 j29
the cap	h25
the car	e-30 j32
the changing	e31
the chest	c60
the chills	f38
the color	d35
the colour	d71
the couch	c36 e24 k-28
the dentist	i62
the edges	e52
the flat	j32
the floor	i-31 l49
the foot	e-32 k44
the garage	g36 m31
the glute	k36
the groin	k31
the ground	i33 m-24
the gym	c-25 e73 h-35 j27
the hamstring	k26
the heat	e-40 g116
the heel	i24 j26
the hill	j-29 k38
the hip	e-26 h46 i-24 j69 m-24
the joint	h42
the kitchen	k-26 m47
the knee	a-33 e-32 h86 j30
the kneecap	k42
the last	b-25 e26 g25 k47
the left	b66 j-32 m51
the leg	e31 f-32 h-40 k73 l29
the legs	c25
the lights	k31
the loo	m45
the lunges	m46
the messages	a38
the middle	c31
the morning	h25 k25
the no	f24 h-24
the office	m24
the other	b37
the outside	i26
the park	k35
the path	e-32 g34
the physio	h31
the plan	k42
the pop	j48
the quad	g-26 k38
the red	b-24
the reminders	b24
the ribs	c115 k-39
the right	a-28 h-24 k-33 m93
the roof	d24
the room	e80 h-27
the run	f43
the session	c39 i45 m-28
the shade	g33
the shakes	f37
the sheets	f37
the shin	a63 k-28
the shivers	f57 g-27
the shop	k25
the shower	e35
the side	k29
the size	h24
the sled	a34
the socket	h31
the sofa	c24
the squat	e40
the stairs	h47
the sun	g33
the thermometer	f80
the thigh	a-25 h28 i26 j24
the tibia	a26
the toilet	d25
the treadmill	f-30 g48 k37
the tready	e37
the twinge	k26
the usual	h-32 k49
the wall	k-28 m29
the way	h26
them	e44 l37
them _ $	e31
then	b-40 d-52 e29 f32 j42 k58
then $	h-51 k76
then ?	f25 h26 k-37
then _ $	f25 h26 k-37
then _ ?	d-24 e40 i35 k-32
then _ calf	b-27 j34 k29
then _ then	i-37 j-24 k84
then a	c25 h-26 j25
then freezing	f27
then gone	k41
then it	h-32 j25
then let	h26
then nothing	k54
then run	f28 i37
there	a56 b43 c-24 f-37 h-64 j49
there $	h-37 j39
there _ a	e-26 j35
there _ for	a31
there is	b41 e-30 j-34
there was	j69 k-25
thermometer	a-28 f144
thermometer _ #	a-27 f99
thermometer but	f24
thermometer says	f64
ther~	a28 b43 c-40 e-29 f107 h-70 j49 k-24 m-30
they	c-24 h53 l47
they ache	h36
thick	l29
thic~	l29
thigh	b-33 c-28 e-35 f-27 i40 k146 m-39
thigh _ ?	k37
thigh _ grabbed	k26
thigh _ i	e-25 i30
thigh _ the	k32
thigh bone	h33
thigh has	i31
thigh is	l51
thigh just	k26
thigh on	j34
thigh went	k29
thighs	c-32 h-26 l148
thighs are	l37
thighs swelled	l42
thig~	b-48 c-60 e-42 f-41 g-24 h-41 k123 l163 m-51
thing	g-28 k114 m-31
thing _ bum	k28
thing _ my	k29
thing _ the	h-26 k59
thing again	b-26 h27
thing from	k28
thing in	k64
think	e-30 g50 i26
think _ have	f-31 g34
think _ tweaked	k24
think i	f-40 g25 k37
think straight	c-25 g46
thinners	b53 k-33
thinners $	b53 k-33
thin~	a67 b26 g49 h-49 j-42 k77 m-38
this	d39 e47 i-28 j-29 l-30
this _ $	b-24 d-33 e51
this _ and	h56 k-39
this _ can	j25
this _ want	k25
this am	e24
this heat	g50
this knee	h31
this morning	d34 e40 i-26 l-26
this week	h-34 k31
though	e34 j27 l-28
though $	c-42 e42
though _ stopped	c32
though i	c32
thou~	a-27 d26 e45 l-40
threw	g58
threw up	g58
thre~	g58
throat	c26
throbbing	h53
throbs	b32 h35 i-29
through	d24
through _ sheets	f37
through my	f-25 k45
through the	d24 f37
thro~	b48 h104 i-55
thrusts	h-36 i46 k27
thru~	h-36 i46 k27
thud~	c50
thumb	a47 i24
thumping	c24
thum~	a75 c30 f-28
thur~	h24
tibia	a87
tibi~	a168 h-60 i-27 k-27
ticker	c118 h-24 k-26
ticker _ beats	c29
ticker is	c24
ticker skipping	c29
tick~	c100 f-37 h-24 i35 k-26
tie	d-24 e54
tie my	d-24 e54
tight	b51 c58 e-30 f-29 h-60 l61 m-32
tight $	l36
tight _ $	i25
tight _ warm	b31
tight and	l30
tightness	c27
tigh~	b51 c95 e-38 f-33 h-68 l61 m-32
til	a32 e30
til i	e35
tilts	d-24 e72 k-28
tilt~	d-24 e124 k-54
time	d27 j-25 k59
time i	k24
times have	e29
time~	e27
tingle	i52
tingles	h-67 i87
tingles _ the	h-55 i75
tingling	h-26 i178 k-38
tingling down	i28 k-25
tingly	f-32 i143
ting~	a-28 e-34 f-48 h-124 i460 j-28 k-82 l-39
tiny	e-29 f-33 j43 k54
tiny _ run	a25 j33 k-34
tiny stab	f-26 k63
tiptoe	m35
tipt~	m35
to	a-34 b-42 c-24 d-52 e42 f-34 i44 j-61 k26 l28 m95
to #	e-24
to _ $	a52 e-64 h-38 i24 l36 m39
to _ ankle	h-51 i51
to _ bus	m24
to _ heel	i24
to _ home	h26
to _ it	m-36
to _ kitchen	m47
to _ loo	m45
to _ on	m46
to _ one	h30
to _ the	m31
to _ to	m61
to _ toes	k31
to bed	a-24 m24
to breathe	c39 h-29
to do	e35
to foot	k28
to get	m45
to go	d27 e-30 k24 m28
to it	h-24 k33
to jog	k-27
to me	a49 k-28
to press	a39
to run	e-24 g40 k30 m24
to sleep	i32
to stand	l36
to the	b-31 e-38 h-42 i60 m93
to touch	a32 b37
to work	h24
toast	e37
toas~	e37
today	e49 h25 i-35 m49
today $	d45 h-71 k27
today _ ?	h45 k-24
today _ leg	h24
today after	m40
today lol	e41
today run	e40 f47 h-24
toda~	e49 h25 i-35 m44
toe	e-41 h32 i59
toe joint	h45
toes	c-38 d-33 f-33 g-34 h-47 i293 k-29 l-24 m-27
toes _ gone	i42
toes have	i80
toilet	d68 h-24
toilet _ looked	d38
toilet bowl	d43
toil~	d68 h-24
told	h50
tomorrow	f38 g28
tomorrow ?	g49 j-29
tomorrow _ $	g49 j-29
tomorrow _ ?	k30
tomo~	f38 g28
tonight	a-26 e32 m26
tonight ?	e31
tonight _ $	e31
tonight _ ?	m24
toni~	a-26 e32 m26
too	a-24 f-30 g42 i30 k-24
too dizzy	e35
too tight	i25
took	f51
toothache	h41
toot~	h57
top	a65 c48 i-36
top of	a27
tore	e-30 k74
torn	k31
touch	a30 b35
touch right	a30
touc~	a30 b48
track	h-37
track ?	a24
track _ #	k32
track _ $	a24
tracking	h28 k-27
train	e-39 m28
train ?	f34
train _ $	f34
training	a-28 h-33 j45 l29
trai~	e-34 f49 j36
treadmill	d-35 e45 f-47 g38 i29
treadmill #	h43 k-28
treadmill $	e25 i29
treadmill walk	f25
tready	e37
trea~	d-35 e82 f-47 g26 i29 m-33
trot	e61
trot ?	e39
trot _ $	e39
trouble	h28
trou~	h28
try	a-26 e32
tuesday	h26
tues~	h28
tug	h-25 k52
tug _ the	h-25 k29
tug behind	h-25 k25
tug in	k27
tunnel	e74
tunnel _ on	e42
tunnel vision	e74
tunn~	e82
turn	a-26 e52 f-30 k61 m-33
turn it	f-30 h32
turned	j29
turns	e51
turn~	e28 h-27 j25
tv	i46
twang	j-24 k39
twang _ my	j-32 k46
twanged	j31 k-24
twan~	i-29 k50
tweak	k54
tweak in	k33
tweaked	c-25 f-42 h-24 j-37 k180
tweaked _ $	f-27 k27
tweaked my	k49
tweaked something	k27
twea~	c-29 f-42 h-24 j-54 k234 m-27
twice	g26 h34 l25
twice _ $	e29 h-24
twice the	b38
twice today	e24
twic~	g26 h34 l25
twig	j31
twinge	b-29 e-48 f-25 h-51 j-41 k265
twinge _ my	j-35 k36
twinge _ the	h-24 k48
twinge in	j-38 k59
twinges	k51
twinges _ i	h24
twinges when	h24
twin~	a-27 b-29 c-30 e-58 f-25 h-60 j-41 k340
twisted	h28
two	e-39 f33 h-28 i67
two duvets	f32
two toes	h-25 i58
typed	e26
typed _ $	e26
typed it	e26
type~	e26
under	c26 e-29 f58 h-28 i-24 k36 l28
under #	f26
under _ blankets	f28
under _ duvets	f34
under _ ribs	c41
under me	i-29 l45
under the	c48 h-30
under two	f32
unde~	c26 e-29 f58 i-24 l26
undo	j25
unsubscribe	h46 j-38
unsu~	h46 k-37
until	k24
until i	k24
unti~	k24
up	a-32 d-51 f69 g55 h-30 i-46 j-73 l87
up $	j-26 l33
up ?	g-25
up _ $	g-25 h29 k-29
up _ ?	f24
up _ a	h30
up _ michelin	l24
up _ sausages	l38
up _ squats	e31
up _ the	e48 g55 h-33 j-27
up and	g38
up can	e26
up drenched	f45
up easy	h28
up from	e39 g27 h-55 k26
up like	d-27 l78
up my	g38
up on	g33 h-30 i-26 k28
up run	f24
up since	b26
up so	e-27 m42
up the	k31
update	e-35 i41
update :	e-35 i41
upda~	e-35 i41
uphill	k24
uphill $	k25
uphi~	k24
ups	m40
ups _ the	m31
urine	c-29 d205 e-39 k-30
urine _ dark	d51 e-26
urine _ iced	d24
urine is	d50
urin~	c-29 d205 e-39 k-30
us	e32
usual	h-39 k49
usua~	c-34 k49
verdict	h30
verdict ?	h30
verdict _ $	h30
verd~	h30
vertigo	e72
vert~	e72
very	d33 g31 h-42 l25
very dark	d37
vision	e128
vision _ the	e38
vision is	e24
vision on	e42
visi~	e128
vomit	e-24 g70
vomi~	e-38 g140 h-49
w	e-33 h47
w #	j27
w _ k	j27 k-27
w a	h38
wait	f34
wait~	e-26
wake	i41
wake up	i28
walk	a-26 e-27 k44 l-36 m53
walk ?	f38
walk _ $	f35
walk _ ?	j36 k-24 l-29
walk funny	m26
walk home	c28 k-26
walk jog	c32 h-25
walk on	h26
walk or	h28
walk to	k32
walking	e-24 m55
walking _ a	m34
walking _ the	i34
walking like	m34
walk~	e-29 h29 m58
wall	i33 k-28 m29
wall sits	i33
wand~	h27
want	e-48 g41
want to	e-41 g41
warm	b130 e-44 j-30 k-47 m32
warm _ so	e-27 m44
warm up	e-39 f29 m42
warm~	h28
was	a-35 c-43 d92 e84 h-71 i-27 j79 k-35 m-48
was #	g24
was _ $	m-26
was _ all	k31
was _ dizzy	e31
was _ noise	j35
was a	j69 k-25
was spinning	e25
wasp	h-29 k44
watch	c40 e-25
watch _ #	c29
watch says	c29
watc~	c40 e-25
water	d27 k-34 l50
water _ the	l29
water on	l29
wate~	d45 k-34 l50
way	g33 i-54 l88
way $	h-30 k43
way _ the	h31
way on	h31
weak	e-32 h-44 l210 m-45
weak $	l34
weak _ water	l56
weak as	h-28 l74
weak i	l40
wee	b-24 c-26 d236 f-34 i-26 l-34 m-30
wee $	d34
wee _ cola	d38
wee _ gone	d39
wee _ in	h-34 k45
wee _ like	d64
wee is	d33
wee like	d38
wee looks	d40
wee stab	h-43 k47
week	a-35 d-31 k60
week~	f26
weight	k-28 l-29 m123
weight on	m45
weig~	k-28 l-29 m123
weird	a-26 c49 h31 k-47
weird _ $	i35
weird _ to	h25
weir~	a-26 c70 k-47
well	f29
went	a-50 c-39 e136 f-64 g-36 h-46 i25 j105 k-26 l-26
went _ $	k44
went _ a	d34
went _ after	e-32 m46
went _ grey	e41
went _ in	e33 j-24
went _ like	h-32 j53
went all	e46
went bang	j53
went down	e35
went for	d34
went grey	e28
went numb	i70 j-24
went off	h-25 j39
went ping	e-26 j95 k-31
went pop	e-25 j88 k-36
went snap	j46
went twang	j-55 k49
what	a-46 h80
what _ a	k-27
what _ the	k37
what i	h26
what is	f-25 k39
whatever	h26
what~	h34
when	f-50 g-35 i-31 k67
when _ breathe	c35 k-35
when _ climb	c38
when _ do	d33
when _ get	h46
when _ go	d43
when _ got	e26 h-34 j36
when _ hop	a37
when _ kneel	k27
when _ lift	l30
when _ push	h35
when _ squat	h34 k-25
when _ stand	e40
when _ swing	h34 i-25
when i	e38 f-50 g-32 i-31 k52 m-25
whenever	c27
whenever i	c27
when~	c27
where	e-53 g68 k-28
where _ i	e-35 g69 h-31
where do	h-31
where the	h41
wher~	e-53 g68 k-28
which	g49 h25
which way	g49
whic~	g49 h25
while	c77 h-42
while _ am	c43
while i	c47
whil~	c77 h-42
whin~	h39
white	e25
whit~	e44
whoa	e31 k-24
whole	e36 f30 h-57 i41 k-29
whol~	e36 f30 h-57 i41 k-29
why	c26 f-24 h-51 i24 l-32 m30
why $	h-36 k35 m49
why ?	g30
why _ $	k25
why _ ?	k25
why _ i	f42 m-41
why _ my	h34 k-38
why is	d29
why red	k25
why rest	h-36
why would	h-25 i37
will	f-44 g-25 k-32 l53 m41
will _ go	c27 l25
will _ lift	i28
will _ take	l-24 m77
will _ wake	i42
will not	c26 f-28 g-25 k-29 l53 m42
wipe	d24
wire	k47 l27
with	b37 d-30 f47 g-40 h39 i32 k-36 l-27
with #	e-29 f68
with _ $	f56 k-24
with _ leg	b25
with a	e-26 m27
with one	b30
wobb~	e37 f-25
woke	b28 e24 f71 h-47
woke _ drenched	f45
woke _ on	e27
woke up	f68 h-58
woke with	b31
wood	i24
wool	e31 i34
woozy	e185 i-37 k-27 m-28
woozy _ the	e26
woozy since	e50
wooz~	e185 i-37 k-27 m-28
words=10	d62 e68 f42 g-24 k31 l-73 m-64
words=11	b-48 c27 d48 e-43 f-60 g46 h56 i27 j30 k-54
words=12	a80 c71 e-55 f-114 j51 l44 m-38
words=2	a-26 c-38 f39 h25
words=3	b-24 c-43 d-37 e54 k-43 l48 m84
words=4	c52 d57 e41 h-60 j-24 k-48 l-24 m40
words=5	a33 e-53 f83 h-53 i-107 j33 k93
words=6	b-43 e37 f71 g34 h-58 j46 k85 l-56 m-75
words=7	a-39 c-60 e-26 f-24 h86 j-49 k82
words=8	a-56 c-47 e68 f29 g-45 h86 i44 j-84 l49
words=9	c25 e-32 f42 i44 j-30 m-30
work	l26
workout	c49
work~	c49
worry	i26
worr~	i26
worse	h36 k-29
worse each	a34
wors~	h36 k-29
would	c-24
would _ jog	m35
would a	m35
woul~	c-24
wrap	h-44 j64
wrap~	h28
wrecked	h26
wrec~	h26
wrong	b27 h34 k-45
wron~	b27 h34 k-45
wrote	j30
wrot~	j30
x	e42
x #	e34
yank	k34
yelling	a33
yell~	a25
yelped	h-39 k41 m26
yelp~	h-39 k41 m42
yes	e-25 f28
yes _ $	f41
yesterday	b47 e-52 g37 m-54
yesterday $	b24 c-26 k-28
yesterday _ ?	b29
yesterday _ it	b26
yesterday still	g54
yesterday walk	b26
yest~	b47 e-52 g37 m-54
you	a-27 h82 i-24 m25
you _ no	h34
you _ rest	m49
you say	k-29 m43
zap	c-33 i-24 k115 m-32
zap down	k75 m-32
zero	k25
zing	a-24 g-49 h-56 j-35 k216
zing $	a-24 g-49 k90
zinging	h-60 i49 k56
zing~	h-96 i49 k104
zipp~	j31
"""
