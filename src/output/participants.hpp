// What the flat formats say of an event in one cell.
#pragma once

#include <dateline/timeline.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::output {

/// The timeline's documents by id. Refers to the timeline.
using DocumentIndex = std::map<std::string_view, const DocumentInfo*>;
DocumentIndex index_documents(const Timeline& timeline);

/// Who takes part, each once, in the order of the roles: the entity's name, or the article's words.
std::vector<std::string> participants(const TimelineEvent& event);

/// Who tells of the event, each once, by document id: the document's source, or its id.
std::vector<std::string> sources(const TimelineEvent& event, const DocumentIndex& documents);

std::string join(const std::vector<std::string>& items, std::string_view separator);

/// The day in ISO 8601, or "" where the end is open.
std::string iso_day(const std::optional<std::chrono::sys_days>& day);

}  // namespace dateline::output
