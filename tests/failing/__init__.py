"""A process that dies at named points: no code of the house knows of them."""
