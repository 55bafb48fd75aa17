#include "server/pages/report_page.h"

#include "server/pages/language.h"
#include "server/pages/report_texts.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Html back(ReportPage const& page) {
  return el("nav", {{"aria-label", texts().path}, {"class", "path"}},
            el("a", {{"href", page.offer_href}}, text(report_texts().report_back)));
}

Html mistake(std::string_view words) {
  if (words.empty()) return {};
  return el("div", {{"class", "mistakes"}, {"role", "alert"}}, el("p", {{"id", "fout"}}, text(words)));
}

Html choices(std::string const& chosen) {
  auto const option = [&](ReportChoice const& choice) {
    return el("option", {{"value", choice.field}, Attribute("selected", choice.field == chosen)},
              text(choice.label));
  };
  return el("div", {{"class", "field"}},
            {el("label", {{"for", "field"}}, text(report_texts().report_field)),
             el("select", {{"id", "field"}, {"name", "field"}}, each(report_texts().choices, option))});
}

Html message(ReportPage const& page) {
  return el("div", {{"class", "field"}},
            {el("label", {{"for", "message"}}, text(report_texts().report_message)),
             el("p", {{"id", "geen-namen"}, {"class", "note"}}, text(report_texts().report_no_names)),
             el("textarea",
                {{"id", "message"},
                 {"name", "message"},
                 {"rows", "6"},
                 {"maxlength", "1000"},
                 {"aria-describedby", page.mistake.empty() ? "geen-namen" : "fout geen-namen"},
                 Attribute("required", true)},
                text(page.message))});
}

Html form(ReportPage const& page) {
  return el("form", {{"class", "search report"}, {"method", "post"}, {"action", page.form_href}},
            {choices(page.field), message(page),
             el("button", {{"type", "submit"}, {"class", "button"}}, text(report_texts().report_send))});
}

Html content(ReportPage const& page) {
  if (page.taken) return el("p", {{"class", "lead"}, {"role", "status"}}, text(report_texts().report_taken));
  if (page.form_href.empty())
    return Html{el("p", text(report_texts().report_call)),
                el("ul", {{"class", "contacts"}}, each(page.contacts, help_item))};
  return Html{el("p", {{"class", "lead"}}, text(report_texts().report_lead)), mistake(page.mistake),
              form(page)};
}

}  // namespace

std::string render(ReportPage const& report) {
  auto const title = report.taken ? report_texts().report_thanks : report_texts().report;
  Html const main{
      back(report),
      el("div", {{"class", "text"}},
         {el("h1", text(title)),
          el("p", {text(report_texts().report_about), el("strong", {as_written()}, text(report.title))}),
          content(report)})};
  return page(report.frame, title, main);
}

}  // namespace socialmap::pages
