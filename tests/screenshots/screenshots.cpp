// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the window and its dialogs: screenshots FOLDER [NAME…] those that are looked at before a release,
// screenshots --handbook FOLDER those of the handbook.

#include "scene.h"

#include "app/languages.h"

#include <BreezeIcons>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTextCursor>

#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Shot
{
    QString name;
    QSize size{1280, 800};
    QVariantMap settings = {};
    std::function<QWidget *(Scene &)> show = [](Scene &scene) { return scene.window(); };
    QString language = u"en"_s;
};

using Show = std::function<QWidget *(Scene &)>;

Show dialog(const char *action, const char *className)
{
    return [action, className](Scene &scene) {
        scene.trigger(action);
        return scene.shown(className);
    };
}

QWidget *showMath(Scene &scene)
{
    scene.search(u"spectral"_s);
    scene.select(u"Spectral"_s);
    return scene.window();
}

QWidget *showSearch(Scene &scene)
{
    scene.search(u"learning cat:cs.*"_s);
    return scene.window();
}

QWidget *showNothing(Scene &scene)
{
    scene.search(u"zeppelin"_s);
    return scene.window();
}

QWidget *showReader(Scene &scene)
{
    showMath(scene);
    return scene.child<QWidget>("readerPane");
}

QWidget *showNote(Scene &scene)
{
    scene.trigger("actionEditNote");
    auto *note = scene.child<QPlainTextEdit>("noteText");
    note->setPlainText(u"# Ask them\n\nIs $\\hat\\theta_n \\to \\theta$ at rate $\\frac{1}{\\sqrt{n}}$ too?\n\n"
                       "- *compare* with [the other one](https://arxiv.org)\n- `code` is there\n"_s);
    Scene::settle();
    return scene.window();
}

QWidget *showSpelling(Scene &scene)
{
    showNote(scene);
    auto *note = scene.child<QPlainTextEdit>("noteText");
    note->setPlainText(u"# A speling of words\n\nThiss is `teh code`, and $teh$ formula, which *they wrotte*.\n\n"
                       "> teh abstract\n\nsee [[2107.11817]]\n"_s);
    note->moveCursor(QTextCursor::Start);
    Scene::settle();
    return scene.window();
}

/** The menu of the first misspelled word. */
QWidget *showSpellingMenu(Scene &scene)
{
    showSpelling(scene);
    auto *note = scene.child<QPlainTextEdit>("noteText");
    QTextCursor word(note->document());
    word.setPosition(6);
    note->setTextCursor(word);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(note->viewport(), &byKey);
    return scene.shown("QMenu");
}

QWidget *showNewMatches(Scene &scene)
{
    scene.tellOfNewPapers();
    return scene.window();
}

QWidget *showShelf(Scene &scene)
{
    scene.fillShelf();
    return scene.window();
}

QWidget *showKept(Scene &scene)
{
    scene.keep();
    return scene.window();
}

QWidget *showKeptTags(Scene &scene)
{
    scene.keep();
    return dialog("actionEditTags", "hotpapers::ui::TagDialog")(scene);
}

QWidget *showReport(Scene &scene)
{
    scene.importNoDigest();
    return scene.shown("hotpapers::ui::ImportReportDialog");
}

Show settingsPage(int page)
{
    return [page](Scene &scene) {
        scene.trigger("actionPreferences");
        QWidget *settings = scene.shown("hotpapers::ui::SettingsDialog");
        settings->findChild<QListWidget *>(u"pageList"_s)->setCurrentRow(page);
        Scene::settle();
        return settings;
    };
}

QVariantMap theme(const char *name)
{
    return {{u"window/theme"_s, QLatin1StringView(name)}};
}

/** Every page in the usual look, and the window in every look. */
std::vector<Shot> allShots()
{
    std::vector<Shot> shots = {
        {.name = u"window-light"_s, .settings = theme("light")},
        {.name = u"window-dark"_s, .settings = theme("dark")},
        {.name = u"window-contrast"_s, .settings = theme("contrast")},
        {.name = u"window-small"_s, .size = {800, 600}, .settings = theme("light")},
        {.name = u"window-large-text"_s, .size = {1600, 1000}, .settings = {{u"reading/textSize"_s, 200}}},
        {.name = u"window-wide"_s, .settings = {{u"window/layout"_s, u"wide"_s}}},
        {.name = u"window-reading"_s, .settings = {{u"window/layout"_s, u"reading"_s}}},
        {.name = u"math"_s, .show = showMath},
        {.name = u"math-dark"_s, .settings = theme("dark"), .show = showMath},
        {.name = u"search"_s, .show = showSearch},
        {.name = u"nothing-found"_s, .show = showNothing},
    };
    for (const char *language : {"ar", "de", "es", "fr", "ja", "zh-CN"}) {
        shots.push_back(
            {.name = u"window-%1"_s.arg(QLatin1StringView(language)), .language = QLatin1StringView(language)});
    }
    const std::vector<std::pair<QString, Show>> dialogs = {
        {u"keys"_s, dialog("actionKeys", "hotpapers::ui::KeysDialog")},
        {u"shortcuts"_s, dialog("actionEditShortcuts", "QDialog")},
        {u"handbook"_s, dialog("actionHandbook", "hotpapers::ui::HandbookDialog")},
        {u"settings-looks"_s, settingsPage(0)},
        {u"settings-reading"_s, settingsPage(1)},
        {u"settings-calendar"_s, settingsPage(2)},
        {u"settings-spelling"_s, settingsPage(5)},
        {u"statistics"_s, dialog("actionStatistics", "hotpapers::ui::StatisticsWindow")},
        {u"export"_s, dialog("actionExport", "hotpapers::ui::ExportDialog")},
        {u"catch-up"_s, dialog("actionCatchUp", "hotpapers::ui::CatchUpDialog")},
        {u"day"_s, dialog("actionGoToDay", "hotpapers::ui::DayPrompt")},
        {u"tags"_s, dialog("actionEditTags", "hotpapers::ui::TagDialog")},
        {u"report"_s, showReport},
    };
    for (const auto &[name, show] : dialogs) {
        for (const char *look : {"light", "dark", "contrast"}) {
            shots.push_back({.name = name + u'-' + QLatin1StringView(look), .settings = theme(look), .show = show});
        }
        shots.push_back({.name = name + u"-large-text"_s, .settings = {{u"reading/textSize"_s, 200}}, .show = show});
        for (const char *language : {"ar", "de", "ja"}) { // the other way, longest, and without spaces
            shots.push_back({.name = name + u'-' + QLatin1StringView(language),
                             .show = show,
                             .language = QLatin1StringView(language)});
        }
    }
    for (const char *look : {"light", "dark"}) {
        QVariantMap keys = theme(look);
        keys.insert(u"last/exportFormat"_s, u"biblatex"_s);
        shots.push_back({.name = u"export-keys-"_s + QLatin1StringView(look),
                         .settings = keys,
                         .show = dialog("actionExport", "hotpapers::ui::ExportDialog")});
    }
    for (const char *look : {"light", "dark", "contrast"}) { // from here on what they show stays
        const QString suffix = u'-' + QLatin1StringView(look);
        QVariantMap digests = theme(look);
        digests.insert(u"last/exportFormat"_s, u"digest"_s);
        shots.push_back({.name = u"export-digests"_s + suffix,
                         .settings = digests,
                         .show = dialog("actionExport", "hotpapers::ui::ExportDialog")});
        shots.push_back({.name = u"kept"_s + suffix, .size = {1900, 900}, .settings = theme(look), .show = showKept});
        shots.push_back({.name = u"kept-tags"_s + suffix, .settings = theme(look), .show = showKeptTags});
        shots.push_back({.name = u"settings-states"_s + suffix, .settings = theme(look), .show = settingsPage(4)});
    }
    shots.push_back({.name = u"note"_s,
                     .settings = {{u"window/layout"_s, u"reading"_s}, {u"reading/notePreview"_s, true}},
                     .show = showNote});
    for (const char *look : {"light", "dark", "contrast"}) {
        shots.push_back({.name = u"shelf-"_s + QLatin1StringView(look),
                         .size = {1280, 1200},
                         .settings = theme(look),
                         .show = showShelf});
    }
    shots.push_back({.name = u"shelf-ar"_s, .size = {1280, 1200}, .show = showShelf, .language = u"ar"_s});
    for (const char *look : {"light", "dark"}) {
        const QString suffix = u'-' + QLatin1StringView(look);
        shots.push_back({.name = u"spelling"_s + suffix, .settings = theme(look), .show = showSpelling});
        shots.push_back({.name = u"spelling-menu"_s + suffix, .settings = theme(look), .show = showSpellingMenu});
        shots.push_back(
            {.name = u"new-matches-"_s + QLatin1StringView(look), .settings = theme(look), .show = showNewMatches});
    }
    return shots;
}

/** What the handbook's pages show (resources/handbook/images). */
std::vector<Shot> handbookShots()
{
    const QVariantMap light = theme("light");
    return {
        {.name = u"window"_s, .size = {1200, 760}, .settings = light},
        {.name = u"reader"_s, .size = {1500, 900}, .settings = light, .show = showReader},
        {.name = u"search"_s, .size = {1200, 760}, .settings = light, .show = showSearch},
        {.name = u"statistics"_s,
         .settings = light,
         .show = dialog("actionStatistics", "hotpapers::ui::StatisticsWindow")},
    };
}

bool take(const Shot &shot, Scene &scene, hotpapers::app::Languages &languages, const QString &folder)
{
    languages.speak(shot.language);
    QVariantMap settings = theme("light"); // what is not set follows the one before
    settings.insert(shot.settings);
    scene.open(shot.size, settings);
    QWidget *widget = shot.show(scene);
    const bool saved =
        widget->grab().toImage().convertToFormat(QImage::Format_RGB32).save(folder + u'/' + shot.name + u".png"_s);
    if (widget != scene.window() && widget->isWindow()) {
        widget->close();
    }
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    BreezeIcons::initIcons();
    QStringList arguments = QApplication::arguments().sliced(1);
    const bool ofHandbook = arguments.removeOne(u"--handbook"_s);
    if (arguments.isEmpty() || !QDir().mkpath(arguments.first())) {
        std::fputs("screenshots [--handbook] FOLDER [NAME…]\n", stderr);
        return 2;
    }
    const QString folder = arguments.takeFirst();
    hotpapers::app::Languages languages(application);
    Scene scene;
    for (const Shot &shot : ofHandbook ? handbookShots() : allShots()) {
        if ((arguments.isEmpty() || arguments.contains(shot.name)) && !take(shot, scene, languages, folder)) {
            std::fprintf(stderr, "screenshots: %s could not be written\n", qPrintable(shot.name));
            return 1;
        }
    }
    return 0;
}
