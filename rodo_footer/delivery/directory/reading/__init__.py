"""The steps from the bytes of a people file to people; each module is one step, and none of them renders or writes."""
