#include "catch.hpp"
#include "samples.hpp"

#include <dateline/output.hpp>

TEST_CASE("a document is written with what was dropped and where it came from") {
  dateline::Document document;
  document.id = "a.html";
  document.text = "A ferry sank.";
  document.title = "Ferry";
  document.language = "en";
  document.published = samples::date("2024-05-17");
  document.published_from = dateline::AnchorSource::metadata;
  document.paragraphs = {{{0, 13}, dateline::ParagraphKind::list_item}};
  document.dropped = {{"Home | Sport", "navigation", {5, 17}}};
  document.diagnostics = {{"truncated", "cut", {1, 2}}};
  document.offsets = {{0, 20, 13}};
  CHECK(dateline::to_json(document) ==
        R"({"id":"a.html","text":"A ferry sank.","title":"Ferry","published":"2024-05-17","published_from":"metadata",)"
        R"("source":"","author":"","language":"en","url":"",)"
        R"("paragraphs":[{"kind":"list_item","start":0,"end":13}],)"
        R"("dropped":[{"reason":"navigation","text":"Home | Sport","start":5,"end":17}],)"
        R"("diagnostics":[{"code":"truncated","message":"cut","start":1,"end":2}],"offsets":[[0,20,13]]})");
}
