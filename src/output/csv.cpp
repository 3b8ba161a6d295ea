// A timeline as a flat table for spreadsheets.
#include <dateline/output.hpp>

#include "output/names.hpp"
#include "output/participants.hpp"

#include <initializer_list>

namespace dateline {
namespace {

/// RFC 4180, section 2: quoted when it holds a separator, a quote or a line break, with quotes doubled.
void append_cell(std::string& row, std::string_view cell) {
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    row += cell;
    return;
  }
  row += '"';
  for (const char c : cell) {
    if (c == '"') row += '"';
    row += c;
  }
  row += '"';
}

/// Text from an article, so that no spreadsheet takes it for a formula (OWASP, "CSV injection").
std::string as_text(std::string cell) {
  constexpr std::string_view starts_formula = "=+-@\t\r";
  if (!cell.empty() && starts_formula.find(cell.front()) != std::string_view::npos) cell.insert(cell.begin(), '\'');
  return cell;
}

void append_row(std::string& csv, std::initializer_list<std::string_view> cells) {
  bool first = true;
  for (const std::string_view cell : cells) {
    if (!first) csv += ',';
    first = false;
    append_cell(csv, cell);
  }
  csv += "\r\n";
}

}  // namespace

std::string to_csv(const Timeline& timeline) {
  const output::DocumentIndex documents = output::index_documents(timeline);
  std::string csv;
  append_row(csv, {"date", "earliest", "latest", "type", "title", "modality", "place", "participants", "documents",
                   "origins", "sources"});
  for (const TimelineEvent& event : timeline.events)
    append_row(csv,
               {event.date.edtf(), output::iso_day(event.date.earliest()), output::iso_day(event.date.latest()),
                event.type, as_text(event.title), output::to_word(event.modality), as_text(event.place),
                as_text(output::join(output::participants(event), "; ")), std::to_string(event.support.documents),
                std::to_string(event.support.origins), as_text(output::join(output::sources(event, documents), "; "))});
  return csv;
}

}  // namespace dateline
