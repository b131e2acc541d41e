"""Pictures and drawings: opened safely, known by their facts, and staged where the engine reads them."""
