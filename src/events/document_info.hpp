// What is remembered of a document: who it is credited to, and fingerprints of its sentences.
#pragma once

#include <dateline/document.hpp>
#include <dateline/event.hpp>

#include "events/document_reading.hpp"
#include "events/newsroom.hpp"

namespace dateline::events {

DocumentInfo document_info(const Document& document, const DocumentReading* reading, const Newsroom* newsroom);

/// The agency the text is credited to: named in brackets at its start ("(Reuters) -") or its end; or "".
std::string find_credit(std::string_view text, const std::vector<std::string>& agencies);

}  // namespace dateline::events
