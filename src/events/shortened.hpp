// A stretch of the article as one line of a certain length.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::events {

/// At most `length` code points, cut at a space; white space of any kind becomes one space.
std::string shortened(std::string_view text, std::size_t length);

}  // namespace dateline::events
