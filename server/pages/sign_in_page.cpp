#include "server/pages/sign_in_page.h"

#include "server/pages/sign_in_texts_nl.h"

namespace socialmap::pages {
namespace {

Html mistake_box(std::string_view title, std::string_view mistake) {
  if (mistake.empty()) return {};
  return el("div", {{"class", "mistakes"}, {"role", "alert"}},
            {el("h2", text(title)), el("p", {{"id", "mistake"}}, text(mistake))});
}

Html button(std::string_view words) {
  return el("p", el("button", {{"type", "submit"}, {"class", "button"}}, text(words)));
}

Html form(std::string_view action, Html const& fields) {
  return el("form", {{"class", "search"}, {"action", action}, {"method", "post"}}, fields);
}

Html key_field(bool wrong) {
  Attributes attributes{{"type", "password"},
                        {"id", "key"},
                        {"name", "key"},
                        {"autocomplete", "current-password"},
                        {"autocapitalize", "none"},
                        {"spellcheck", "false"},
                        {"aria-describedby", wrong ? "mistake key-hint" : "key-hint"},
                        Attribute("required", true)};
  if (wrong) attributes.push_back({"aria-invalid", "true"});
  return el("div", {{"class", "field"}},
            {el("label", {{"for", "key"}}, text(nl::kKey)),
             el("p", {{"class", "note"}, {"id", "key-hint"}}, text(nl::kKeyHint)), el("input", attributes)});
}

Html next_field(std::string const& next) {
  if (next.empty()) return {};
  return el("input", {{"type", "hidden"}, {"name", "naar"}, {"value", next}});
}

Html proxy_form(std::optional<std::string> const& label, std::string const& next) {
  if (!label) return {};
  return form("/aanmelden", {el("p", text(std::string(nl::kProxyLead) + *label)),
                             el("input", {{"type", "hidden"}, {"name", "door"}, {"value", "proxy"}}),
                             next_field(next), button(nl::kProxyButton)});
}

std::string_view role_words(KeyRole role) {
  switch (role) {
    case KeyRole::publisher:
      return nl::kPublisher;
    case KeyRole::coach:
      return nl::kCoach;
    case KeyRole::moderator:
      return nl::kModerator;
    case KeyRole::municipality:
      return nl::kMunicipality;
    case KeyRole::admin:
      break;
  }
  return nl::kAdmin;
}

Html desk_link(KeyRole role) {
  auto const desk = desk_of(role);
  if (desk.empty()) return {};
  return el("p", el("a", {{"class", "button"}, {"href", desk}}, text(nl::kToDesk)));
}

Html fact(std::string_view label, std::string_view value) {
  return el("div", {el("dt", text(label)), el("dd", text(value))});
}

std::string unlisted(Frame frame, std::string_view title, Html const& main) {
  frame.listed = false;
  return page(frame, title, main);
}

}  // namespace

std::string_view desk_of(KeyRole role) {
  switch (role) {
    case KeyRole::publisher:
      return "/aanbieder";
    case KeyRole::coach:
      return "/coach";
    case KeyRole::moderator:
    case KeyRole::admin:
      return "/redactie";
    case KeyRole::municipality:
      break;
  }
  return "";
}

std::string render(SignInPage const& page) {
  auto const title = page.mistake.empty() ? std::string(nl::kSignIn)
                                          : std::string(nl::kSignInWrong) + std::string(nl::kSignIn);
  return unlisted(
      page.frame, title,
      {el("h1", text(nl::kSignIn)), mistake_box(nl::kSignInMistake, page.mistake),
       el("p", {{"class", "lead"}}, text(nl::kSignInLead)), proxy_form(page.proxy_label, page.next),
       form("/aanmelden", {key_field(!page.mistake.empty()), next_field(page.next), button(nl::kSignIn)}),
       el("p", {{"class", "note"}}, text(nl::kCookieNote))});
}

std::string render(SignedInPage const& page) {
  auto const csrf = el("input", {{"type", "hidden"}, {"name", api::kCsrfField}, {"value", page.who.csrf}});
  return unlisted(
      page.frame, nl::kSignedIn,
      {el("h1", text(nl::kSignedIn)), mistake_box(nl::kSignOutMistake, page.mistake),
       el("dl", {{"class", "facts in-short"}},
          {fact(nl::kSignedInAs, page.who.key.label), fact(nl::kRole, role_words(page.who.key.role))}),
       desk_link(page.who.key.role), el("p", text(nl::kEndsBySelf)), el("p", text(nl::kSignOutLead)),
       form("/afmelden", {csrf, button(nl::kSignOut)})});
}

std::string signed_out_page(Frame const& frame) {
  return unlisted(frame, nl::kSignedOut,
                  {el("h1", text(nl::kSignedOut)), el("p", {{"class", "lead"}}, text(nl::kSignedOutLead)),
                   el("p", el("a", {{"class", "button"}, {"href", "/aanmelden"}}, text(nl::kSignInAgain)))});
}

}  // namespace socialmap::pages
