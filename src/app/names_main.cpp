// Writes the names that the engine and the page's script share as a module for the script; the
// build runs it before it bundles the script.
#include <iostream>

#include "faces/live/names_module.h"

int main() { std::cout << wenlu::faces::live::names_module(); }
