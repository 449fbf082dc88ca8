// The names of screen/names.h as a module of the page's script, names.mjs: one constant a name, so
// that a misspelt one is an import that leads nowhere and stops the bundler.
//
//   export const EFFECT_COPY = 'copy';
//   export const EFFECTS = [EFFECT_NAVIGATE, EFFECT_COPY, …];
//   export const CHOICES = {text: ['normal', 'large', …], …};     the usual one first
//   export const MOST_FOUND = 6;
#pragma once

#include <string>

namespace wenlu::faces::live {

std::string names_module();

}  // namespace wenlu::faces::live
