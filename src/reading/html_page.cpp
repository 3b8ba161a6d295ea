#include "reading/html_page.hpp"

#include "reading/foreign_blocks.hpp"
#include "reading/html_parser.hpp"
#include "reading/html_prepare.hpp"
#include "reading/html_text.hpp"
#include "reading/main_content.hpp"
#include "text/utf8.hpp"

#include <vector>

namespace dateline::reading {
namespace {

/// Offsets into the prepared HTML become offsets into the page.
void translate(Page& page, const std::vector<OffsetRun>& prepared) {
  std::vector<OffsetRun> offsets;
  for (const OffsetRun& run : page.offsets) {
    const std::vector<OffsetRun> one = {run};
    append_composed(offsets, run.body, {run.body, run.body + run.length}, one, prepared);
  }
  page.offsets = std::move(offsets);
  for (Block& block : page.blocks) block.source = text::to_input(prepared, block.source);
}

}  // namespace

HtmlPage read_html(std::string_view html, std::string_view url, bool keep_boilerplate, const Knowledge& knowledge) {
  HtmlPage result;
  PreparedHtml prepared = prepare_html(html);
  const HtmlTree tree = parse_html(prepared.html, prepared.plain);
  const LinkedData linked = read_linked_data(prepared.json_ld, knowledge);
  result.metadata = read_metadata(tree, linked);
  result.published = find_publication_date(tree, linked, result.metadata, url, knowledge);
  std::vector<std::string_view> reasons(tree.size());
  if (!keep_boilerplate) reasons = select_main_content(tree, knowledge, result.metadata.title);
  result.page = write_text(tree, prepared.html, reasons);
  if (!keep_boilerplate)
    drop_foreign_blocks(result.page, {knowledge.months, is_month_first(knowledge, result.metadata.language)},
                        knowledge);
  translate(result.page, prepared.offsets);
  result.page.title = result.metadata.title;
  result.diagnostics = std::move(prepared.diagnostics);
  return result;
}

}  // namespace dateline::reading
