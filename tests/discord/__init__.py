"""A Discord of our own on this machine: its REST API and its gateway for one bot, and its people.

It keeps the rules that a bot meets there and answers as Discord does. What it leaves out: voice,
threads, roles, embeds, reactions, selects in messages, several shards, commands of one server.
"""
