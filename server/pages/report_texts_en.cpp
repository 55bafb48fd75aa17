#include "server/pages/report_texts.h"

namespace socialmap::pages::en {

ReportTexts const kReportTexts = {
    .report = "Is something wrong?",
    .report_lead = "Thank you for telling us. Someone at the municipality looks at it and puts it right.",
    .report_about = "It is about: ",
    .report_field = "What is wrong?",
    .report_message = "What should it be, or what is the matter?",
    .report_no_names =
        "Do not write names, phone numbers or e-mail addresses of your own. We do not ask who you are.",
    .report_send = "Send",
    .report_back = "Back to the offer",
    .report_thanks = "Thank you",
    .report_taken = "We have your message. Someone will look at it.",
    .report_empty = "Tell in a few words what is wrong.",
    .report_too_long = "Your message is too long. Tell it in a few sentences.",
    .report_plain = "We cannot read your message. Use plain words, without codes or brackets.",
    .report_personal =
        "There is a phone number, e-mail address, BSN or birth date in your message. Please take it out.",
    .report_too_often = "Many messages come from your address now. Please try again in a minute.",
    .report_full = "Many messages came about this offer already. Someone is looking at it.",
    .report_other_site = "This message came from another website. Please fill it in here again.",
    .report_call = "You cannot send a message on this website. Tell the organisation itself:",
    .choices = {{"", "Choose, if you like"},
                {"status", "It is not there any more"},
                {"schedule", "The day or the time"},
                {"location", "The place"},
                {"price", "The price"},
                {"contact", "Phone or e-mail"},
                {"access", "How you take part"},
                {"audience", "For whom it is"},
                {"description", "The text"}},
};

}  // namespace socialmap::pages::en
