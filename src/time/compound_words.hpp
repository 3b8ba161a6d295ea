// Words that languages build of parts: "трёх|дневн|ый", "zwei|wöchig|e". Listing them all would take thousands of
// lines.
#pragma once

#include "time/meaning_reader.hpp"

#include <functional>
#include <string>
#include <vector>

namespace dateline::time {

/// A word built of parts, and what it means.
using CompoundSink =
    std::function<void(const std::string& class_name, const std::string& word, const Meaning& meaning)>;

/// Reads one entry of a section's "compounds", {"class": ..., "parts": [...]}, and hands on every word it makes.
/// A part is an object of text and meaning (fields, a number for an amount, a text for a unit) or a list of endings.
void read_compounds(const packs::PackNode& entry, MeaningReader& reader, std::vector<Problem>& problems,
                    const CompoundSink& sink);

}  // namespace dateline::time
