// "OSLO, Norway (Reuters) - ": where and by whom a story was filed, before its first sentence.
#pragma once

#include "text/sentences.hpp"
#include "text/tokens.hpp"

#include <cstdint>
#include <vector>

namespace dateline::events {

/// The first token behind the dateline that opens the sentence; its own first token where none does. Asks for a place
/// in capitals, nothing but names, numbers and signs up to a dash between spaces, and a capital behind it.
std::uint32_t end_of_dateline(const std::vector<text::Token>& tokens, const text::Sentence& sentence,
                              std::string_view text);

}  // namespace dateline::events
