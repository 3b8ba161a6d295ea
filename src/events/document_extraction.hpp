// One document the whole way: read, analysed sentence by sentence, its events finished. `extract` in extractor.cpp is
// the public face.
#pragma once

#include <dateline/document.hpp>
#include <dateline/event.hpp>
#include <dateline/extractor.hpp>

#include "events/language_engine.hpp"

#include <string>

namespace dateline::events {

Extraction extract(const LanguageEngine& engine, const ExtractorOptions& options, const Document& document);

/// What each layer saw, sentence by sentence; explanation.cpp.
std::string explain(const LanguageEngine& engine, const ExtractorOptions& options, const Document& document);

}  // namespace dateline::events
