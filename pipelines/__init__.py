"""How the stages run: definitions, tables on disk, published files, commands. Nothing imports this package."""
