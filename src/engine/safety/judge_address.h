// An address compared with the official ones: the same, on a domain where everybody can put pages,
// or made to be taken for one.
#pragma once

#include "content/guide.h"
#include "engine/safety/contact_check.h"
#include "engine/safety/web_host.h"

namespace wenlu::engine {

// Fills in all but `written`.
FoundContact judge(const content::Guide& guide, const Address& address);

}  // namespace wenlu::engine
