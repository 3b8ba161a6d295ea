#include "reading/page.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

/// The first run that ends behind `offset`.
auto first_run(const std::vector<OffsetRun>& runs, std::size_t offset) {
  return std::partition_point(runs.begin(), runs.end(),
                              [&](const OffsetRun& run) { return run.body + run.length <= offset; });
}

/// Calls `visit(body, input, length)` for each part of the runs that lies within `part`.
template <typename Visit>
void visit_runs(const std::vector<OffsetRun>& runs, Span part, Visit visit) {
  for (auto run = first_run(runs, part.start); run != runs.end() && run->body < part.end; ++run) {
    const std::size_t start = std::max(run->body, part.start);
    const std::size_t end = std::min(run->body + run->length, part.end);
    visit(start, run->input + (start - run->body), end - start);
  }
}

void append_run(std::vector<OffsetRun>& out, const OffsetRun& run) {
  if (!out.empty() && out.back().body + out.back().length == run.body &&
      out.back().input + out.back().length == run.input)
    out.back().length += run.length;
  else
    out.push_back(run);
}

void keep(const Page& page, const Block& block, const std::vector<OffsetRun>& input_offsets, Document& document) {
  if (!document.text.empty()) document.text += "\n\n";
  const std::size_t body = document.text.size();
  document.text.append(page.text, block.span.start, block.span.size());
  document.paragraphs.push_back({{body, document.text.size()}, block.kind});
  append_composed(document.offsets, body, block.span, page.offsets, input_offsets);
}

}  // namespace

void append_composed(std::vector<OffsetRun>& out, std::size_t body, Span part, const std::vector<OffsetRun>& first,
                     const std::vector<OffsetRun>& second) {
  visit_runs(first, part, [&](std::size_t at, std::size_t input, std::size_t length) {
    visit_runs(second, {input, input + length}, [&](std::size_t middle, std::size_t origin, std::size_t size) {
      append_run(out, {body + (at - part.start) + (middle - input), origin, size});
    });
  });
}

void assemble(const Page& page, const std::vector<OffsetRun>& input_offsets, Document& document) {
  std::string_view previous;
  for (const Block& block : page.blocks) {
    if (block.reason.empty()) {
      keep(page, block, input_offsets, document);
    } else {
      const std::string_view text = std::string_view(page.text).substr(block.span.start, block.span.size());
      if (previous == block.reason) {
        document.dropped.back().text.append("\n").append(text);
        document.dropped.back().where.end =
            std::max(document.dropped.back().where.end, text::to_input(input_offsets, block.source).end);
      } else {
        document.dropped.push_back(
            {std::string(text), std::string(block.reason), text::to_input(input_offsets, block.source)});
      }
    }
    previous = block.reason;
  }
}

}  // namespace dateline::reading
