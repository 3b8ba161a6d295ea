#include "output/participants.hpp"

#include <algorithm>
#include <set>

namespace dateline::output {
namespace {

void add_once(std::vector<std::string>& items, const std::string& item) {
  if (!item.empty() && std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
}

}  // namespace

DocumentIndex index_documents(const Timeline& timeline) {
  DocumentIndex index;
  for (const DocumentInfo& document : timeline.documents) index.emplace(document.id, &document);
  return index;
}

std::vector<std::string> participants(const TimelineEvent& event) {
  std::vector<std::string> names;
  for (const Role& role : event.roles)
    if (role.kind != EntityKind::time) add_once(names, role.entity.empty() ? role.text : role.entity);
  return names;
}

std::vector<std::string> sources(const TimelineEvent& event, const DocumentIndex& documents) {
  std::set<std::string> ids;
  for (const Mention& mention : event.mentions) ids.insert(mention.document);
  std::vector<std::string> names;
  for (const std::string& id : ids) {
    const auto document = documents.find(id);
    const bool named = document != documents.end() && !document->second->source.empty();
    add_once(names, named ? document->second->source : id);
  }
  return names;
}

std::string join(const std::vector<std::string>& items, std::string_view separator) {
  std::string text;
  for (const std::string& item : items) {
    if (!text.empty()) text += separator;
    text += item;
  }
  return text;
}

std::string iso_day(const std::optional<std::chrono::sys_days>& day) {
  return day ? Date::day(*day).edtf() : std::string();
}

}  // namespace dateline::output
