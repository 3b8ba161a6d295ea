#pragma once

#include "arguments.hpp"

#include <dateline/timeline.hpp>

namespace program {

std::vector<Option> timeline_options();

/// Checks the options that go with printing, before any work is done.
void check_timeline_options(const Arguments& arguments);
void print_timeline(dateline::Timeline timeline, const Arguments& arguments);

}  // namespace program
