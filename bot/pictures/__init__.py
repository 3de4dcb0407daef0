"""Pictures. Whoever never draws one never loads what draws them."""
