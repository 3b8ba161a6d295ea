// Values in which every member is set, so that a member forgotten in JSON shows.
#pragma once

#include <dateline/event.hpp>
#include <dateline/timeline.hpp>

namespace samples {

dateline::Date date(std::string_view edtf);
dateline::TimeExpression thursday();
dateline::Extraction extraction();
dateline::Timeline timeline();

}  // namespace samples
