// The day that the machine's clock has.
#pragma once

#include "content/date.h"
#include "content/time_zone.h"

namespace wenlu::tool {

content::Date today_in(const content::TimeZone& zone);

}  // namespace wenlu::tool
