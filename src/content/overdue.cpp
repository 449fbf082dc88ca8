#include "content/overdue.h"

namespace wenlu::content {

bool is_overdue(const Guide& guide, const Date& checked, const Date& today) {
  return (to_days(today) - to_days(checked)) * 86400 > guide.review_period.nominal_seconds();
}

}  // namespace wenlu::content
