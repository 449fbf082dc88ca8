// Fields whose text goes nowhere: neither the browser's memory nor a service on the network that
// spells, capitalizes or goes on writing gets it.
#pragma once

#include "faces/html/element.h"

namespace wenlu::faces::html {

// The attributes that say so to browsers.
Attributes private_typing();

}  // namespace wenlu::faces::html
