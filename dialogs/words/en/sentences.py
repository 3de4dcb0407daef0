"""What is said outside questions and verdicts."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "hello": (
        'Hi! Ask me "can I run today?" and I go through the checklist with you, one question at a '
        "time.\nI know legs after lifting; I am no doctor. /help shows what else I can do."
    ),
    "welcome_back": "Welcome back. We were in the middle of this:",
    "welcome_back.kept": "Welcome back. What you told me is still here.",
    "consent": (
        "First I need your yes, for I ask about your health.\n"
        "I keep your answers, leg days, verdicts, goal and time zone: to answer you, and not to ask "
        "twice.\n"
        "All of it lies in one database on the machine I run on, and goes to nobody else.\n"
        "{platform} keeps its own copy of this chat, as of every chat with a bot.\n"
        "You can take your yes back (/privacy), get it all (/export) or delete it all (/forget)."
    ),
    "consent.declined": (
        "That is fine: I keep nothing, and ask nothing. If you change your mind, write to me. And "
        "if something feels wrong in your body, a doctor is there without me."
    ),
    "consent.first": (
        "Without your yes I keep nothing, so this button leads nowhere. Write to me, and I ask you "
        "for it."
    ),
    "consent.given": "You agreed already, thank you. /privacy is where you can take it back.",
    "consent.withdrawn": (
        "Done: from now on I keep nothing new and ask nothing. What you told me before is still "
        "there until you delete it."
    ),
    "help": (
        "/run: can I run today? The checklist, then a verdict\n"
        "/legday squats 5x5, lunges, rpe 8, yesterday 6pm, 60 min: log a leg day\n"
        "/gutcheck: during the run, go on or stop?\n"
        "/why: the rules behind the last verdict\n"
        "/order: run before or after lifting?\n"
        "/learn: what is known, and how surely\n"
        "/history: your last weeks, as a picture too · /undo: take back the last log\n"
        "/settings: time zone, goal, morning check-in · /pause: no check-ins for a while\n"
        "/cancel: close the questions\n"
        "/privacy, /export, /forget: your data\n"
        "/link: one log for Telegram and Discord · /unlink: two again\n"
        "You can also just type: soreness 4, slept badly, squats yesterday 6pm, stop the check-ins."
    ),
    "privacy": (
        "What I keep: your answers, leg days, verdicts and settings. What for: to answer you and to "
        "spare you questions.\n"
        "It stays in one database on the machine I run on; nobody else is sent anything.\n"
        "I keep it until you delete it. /export gives you all of it, /forget removes all of it."
    ),
    "privacy.private": (
        "What I keep: your answers, leg days, verdicts, goal and time zone, the number of this chat, "
        "and the messages written to you, those for 7 days. What for: to answer you and to spare you "
        "questions. Of a place you share only its time zone is kept.\n"
        "It stays in one database on the machine I run on; nobody else is sent anything.\n"
        "{platform} keeps its own copy of this chat, and it is not end-to-end encrypted: deleting it "
        "there is up to you.\n"
        "I keep it until you delete it. /export hands you all of it, /forget removes all of it. "
        "Taking back your consent stops me from keeping anything more."
    ),
    "terminal.no_token": (
        "No Telegram or Discord token found: this is a chat in your terminal. Data: {data} · "
        "time zone: {zone} (change it: /settings Berlin)"
    ),
    "terminal.tokens": (
        "This is a chat in your terminal; it does not use the token for {tokens}. Data: {data} · "
        "time zone: {zone} (change it: /settings Berlin)"
    ),
    "terminal.leaving": "Ctrl-D leaves",
    "terminal.goodbye": "Until next time. What you told me is kept.",
    "not_understood": "I did not get that. Tap a button, or say it in other words.",
    "number.alone": (
        'A number alone tells me nothing here. Say what it is, like "soreness 4", or type the words '
        "of a button."
    ),
    "number.scale": "From 0 to 10, please: 0 is not at all, 10 is the worst.",
    "answer_changed": (
        "I took that for an earlier answer, too, and changed it. Wrong? Change an answer below."
    ),
    "one_at_a_time": "Only one of these can be taken. Which one?",
    "unreadable": (
        "I cannot read pictures or voice yet: choose a button, or type what you want to say."
    ),
    "unreadable.idle": (
        'I cannot read pictures or voice yet. Ask me "can I run today?", or see /help.'
    ),
    "edited": (
        'A changed message changes no answer: use "Change an answer", or say it again in a new one.'
    ),
    "missed": (
        "I was away for {minutes} min. If you pressed a button meanwhile, please press it again."
    ),
    "not_yours": "This button belongs to somebody else. Write to me in private, and you get your own.",
    "too_fast": (
        "That is faster than I can answer. What comes now I do not read, until it is quiet for a "
        "moment; warning signs I still see."
    ),
    "broken": "Something broke on my side: what you sent last was not saved. Please send it again.",
    "group": "Answers about your body are between us two. Ask me there:",
    "group.label": "Ask in private",
    "too_long": "That is too long for me. Say it in fewer than {most} letters.",
    "not_understood.idle": (
        'I did not get that. Ask me "can I run today?", tell me of a leg day, or see /help.'
    ),
    "no_such_command": "I do not know that command. /help lists those I know.",
    "list_closed": "That list is closed. /run opens a new one.",
    "list_expired": "I closed the list from earlier: hours have passed, and bodies change.",
    "nothing_to_change": "There is no verdict to change yet. /run begins one.",
    "back.first": "This is the first question.",
    "cancel.done": "Closed. Nothing more to answer.",
    "cancel.nothing": "Nothing is open. /run begins the checklist.",
    "why.nothing": "There is no verdict to explain yet. /run begins one.",
    "warned": (
        "On {at} you told me of something that belongs in front of a doctor. If it is still there, "
        "say so below; if it was not looked at yet, that comes before any run."
    ),
    "history.empty": "Nothing yet. /run asks today's question, /legday logs a leg day.",
    "history.title": "Your last eight weeks:",
    "history.title.newest": "The newest {count} entries of your last eight weeks:",
    "history.leg_day": "{when}  leg day: {what}",
    "history.verdict": "{when}  {rung}, {score}/100",
    "history.partial": "{when}  no run (not all answered)",
    "history.grave": "{when}  {rung}",
    "history.go_on": "{when}  during the run: go on ({rung})",
    "history.stop": "{when}  during the run: stop ({rung})",
    "export.done": "Everything I have of you is in {file}",
    "export.file": (
        "Everything I have of you, in one file: tables for a spreadsheet, a calendar of your leg days, "
        "and all of it as JSON. It speaks of your health: keep it where only you read."
    ),
    "calendar.leg_day": "Leg day: {what}",
    "calendar.leg_day.bare": "Leg day",
    "calendar.alarm": "legday writes to you",
    "forget.done": (
        "Done. {rows} entries are gone, from the file too. Nothing of you is left here, but the files "
        "that /export and /history made: those are yours."
    ),
    "forget.done.private": (
        "Done. {rows} entries are gone. Nothing of you is left here; this chat itself is yours to "
        "delete, and files I handed over are yours."
    ),
    "forget.done.again": (
        "Done. Nothing of you is left here; this chat itself is yours to delete, and files I handed "
        "over are yours."
    ),
    "forget.nothing": "I have nothing of you: before you agree, I keep nothing.",
    "forget.kept": "Nothing was deleted.",
    "forget.told": (
        "You deleted everything on {platform}, and this chat was linked with it. Nothing of you is "
        "left here either; this chat itself is yours to delete."
    ),
    "link.home": (
        "/link and /unlink make one log of Telegram and Discord. This is a terminal: its log stays "
        "here."
    ),
    "link.code": (
        "Your code: {code}\n"
        "Send it to me from {platform}: /link {code}\n"
        "It counts once, for {minutes} minutes. Show it to nobody: it opens your log."
    ),
    "link.already": "{platform} and this chat are linked already. /unlink undoes it.",
    "link.wrong": (
        "That code does not count. A letter may be wrong, it may be used or older than ten minutes, "
        "or it was shown on this very platform. /link on the other one shows a new code."
    ),
    "link.wait": "Those were a few wrong codes in a row. You can enter another from {at} on.",
    "link.found": (
        "That code was shown on {platform}. Go on only if that chat is your own: whoever reads it "
        "will read your answers, too."
    ),
    "link.kept": "Nothing was linked.",
    "link.done": (
        "Done: {platform} and this chat share one log now, and one checklist. /unlink undoes it, here "
        "or there."
    ),
    "link.told": (
        "{platform} is linked with this chat now: both show the same leg days, answers and verdicts. "
        "If that was not you, or not meant: /unlink undoes it."
    ),
    "unlink.nothing": "This chat is not linked with another. /link begins it.",
    "unlink.kept": "Nothing was changed: the two stay linked.",
    "unlink.done": (
        "Done: {platform} goes its own way. What you told me here is here, and nothing more."
    ),
    "unlink.told": (
        "{platform} is no longer linked with this chat. What you told me there went along; the rest "
        "is still here."
    ),
    "place.set": "Check-ins will come on {platform}.",
    "answered_before": "You had answered that one elsewhere. Now this counts.",
    "lifted.future": "That time has not come yet. When did you last train your legs?",
    "lifted.not_a_time": (
        'I could not read that as a time. Try "yesterday 6pm", "this morning" or "5 hours ago".'
    ),
    "zone.unknown": 'I do not know that place. Try a larger city, or a name like "Europe/Berlin".',
    "typed.elsewhere": (
        "Here I hear only buttons and commands: put your answer behind one, as in /settings Lisbon, "
        "/legday squats or /run slept badly."
    ),
    "zone.share": "Use the button below. I keep only the time zone, never the place.",
    "zone.assumed": "Clock times here are for {zone}, where it is {there}.",
    "zone.set": "Your time zone is {zone}. It is {there} there.",
    "goal.set": "Your goal is set: {goal}.",
    "settings.unchanged": "Nothing was changed.",
    "topic.unknown": "I have nothing on that yet. Pick one of these:",
    "log.done": "Logged: {day}. Not right? /undo takes it back.",
    "log.mended": "Changed: {day}.",
    "log.twice": "I already have that one: {day}. Not logged twice.",
    "log.too_old": "I log the last seven days; what is older no longer matters. Not logged.",
    "log.future": "That time has not come yet. Log it when it is done.",
    "log.upper_body": "That sounds like upper body or a run. It is not leg day, so I did not log it.",
    "log.cool_down": "Now: 6 to 10 minutes of easy movement to cool down.",
    "log.meal": "Eat carbohydrate and protein by {by}.",
    "log.run_after": "No run before {at}, and ask me first: /run.",
    "log.run_tomorrow": "No run before tomorrow, and ask me first: /run.",
    "undo.done": "Removed: {day}.",
    "undo.unclear": (
        "/undo alone takes back the last log. To mend it, say what is right: /undo rpe 9, 45 min."
    ),
    "undo.nothing": "There is no leg day to take back.",
    "order.general": "Do first what matters most to you. For all-round fitness, lift fresh, run easy.",
    "order.endurance": (
        "Runs that matter come before lifting, or on another day. Only an easy run may follow leg day."
    ),
    "order.fat_loss": (
        "Either order burns about the same. Lift while you are fresh; an easy run or walk may follow."
    ),
    "order.strength": (
        "Lift first, while you are fresh. Better still, run on another day: easy, and eaten."
    ),
    "order.gap": (
        "Whatever the order: six hours between leg day and a run, next day if strength is the goal "
        "[DD 30, MH 72-74]."
    ),
}
