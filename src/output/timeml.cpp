// A text with its time expressions as TimeML.
#include <dateline/output.hpp>

#include "output/names.hpp"

namespace dateline {
namespace {

/// XML 1.0 has neither U+FFFE nor U+FFFF, not even escaped: they are read as U+FFFD.
bool is_noncharacter(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_noncharacter(text.substr(at))) {
      out += "\xEF\xBF\xBD";
      at += 2;
      continue;
    }
    const char c = text[at];
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      // XML 1.0 has no other control characters than these three, not even escaped.
      case '\t':
      case '\n':
      case '\r':
        out += c;
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out.append(" ").append(name).append("=\"");
  append_escaped(out, value);
  out += '"';
}

void append_timex(std::string& out, const TimeExpression& time, std::size_t number) {
  out += "<TIMEX3";
  append_attribute(out, "tid", "t" + std::to_string(number));
  append_attribute(out, "type", output::to_word(time.type));
  append_attribute(out, "value", time.value);
  append_attribute(out, "mod", time.mod);
  append_attribute(out, "quant", time.quant);
  append_attribute(out, "freq", time.freq);
  if (time.relative) append_attribute(out, "anchorTimeID", "t0");
  append_attribute(out, "temporalFunction", time.relative ? "true" : "false");
  out += '>';
  append_escaped(out, time.text);
  out += "</TIMEX3>";
}

}  // namespace

std::string to_timeml(const Document& document, const std::vector<TimeExpression>& times) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>";
  append_escaped(out, document.id);
  out += "</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\"";
  const std::string published = document.published.edtf();
  append_attribute(out, "value", published.empty() ? "XXXX-XX-XX" : published);
  out += " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">";
  append_escaped(out, published);
  out += "</TIMEX3></DCT>\n<TITLE>";
  append_escaped(out, document.title);
  out += "</TITLE>\n<TEXT>";
  const std::string_view text = document.text;
  std::size_t at = 0;
  std::size_t number = 0;
  for (const TimeExpression& time : times) {
    if (time.span.start < at || time.span.end <= time.span.start || time.span.end > text.size()) continue;
    append_escaped(out, text.substr(at, time.span.start - at));
    append_timex(out, time, ++number);
    at = time.span.end;
  }
  append_escaped(out, text.substr(at));
  out += "</TEXT>\n</TimeML>\n";
  return out;
}

}  // namespace dateline
