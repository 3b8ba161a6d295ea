// A compiled grammar as bytes, so that the build compiles the built-in languages once and a program only reads them.
#pragma once

#include "text/vocabulary.hpp"
#include "time/compiled.hpp"

#include <string>
#include <string_view>

namespace dateline::time {

/// \param vocabulary holds the grammar's words and no others.
std::string to_bytes(const Compiled& grammar, const text::Vocabulary& vocabulary);

/// The inverse.
/// \param bytes of `to_bytes`; they are trusted.
/// \param vocabulary is empty and is filled with the grammar's words.
Compiled from_bytes(std::string_view bytes, text::Vocabulary& vocabulary);

}  // namespace dateline::time
