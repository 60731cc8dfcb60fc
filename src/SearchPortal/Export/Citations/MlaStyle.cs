using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>MLA Handbook, 9th edition, chapter 5.</summary>
internal static class MlaStyle
{
    private static readonly NameListRule Names = new(CitedName.Inverted, CitedName.Display) { Pair = ", and ", Most = 2 };
    private static readonly NameListRule Editors = new(CitedName.Display, CitedName.Display) { Most = 2, BeforeOthers = " " };

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine();
        if (work.Leading.Count > 0) line.Names(Names, work.Leading).Add(work.IsEdited ? work.Editors.Count == 1 ? ", editor" : ", editors" : null).End();
        bool isQuoted = work.IsArticle || work.IsPart || work.Type is PublicationType.WebPage or PublicationType.Preprint or PublicationType.Talk;
        if (isQuoted) line.Add("“" + CitedText.Inner(work.HeadlineTitle), " ").End().Add("”");
        else line.Italic(work.HeadlineTitle, " ").End();
        Container(line, work, isQuoted);
        return line.Link(work.Url, work.Url, ", ").End();
    }

    private static void Container(CitationLine line, CitedWork work, bool isQuoted)
    {
        bool isPeriodical = work.IsArticle;
        string? container = work.Server ?? (isQuoted ? work.HeadlineContainer : work.Container);
        (string? Text, string Before)[] parts =
        [
            (work.Number, ""),
            (isPeriodical || work.Type == PublicationType.ConferencePaper || work.Type == PublicationType.Chapter ? work.Volume : null, "vol. "),
            (isPeriodical ? work.Issue : null, "no. "),
            (isPeriodical || work.Publisher == container ? null : work.Publisher, ""),
            (Date(work), ""),
            (work.Pages is null ? null : work.Pages.Label + work.Pages.TwoDigits, ""),
        ];
        string between = " ";
        if (container is not null)
        {
            line.Italic(container, between);
            if (work.IsPart && work.Editors.Count > 0) line.Add(", edited by").Names(Editors, work.Editors, " ");
            between = ", ";
        }
        foreach (var (text, before) in parts)
        {
            if (string.IsNullOrEmpty(text)) continue;
            line.Add(text, between + before);
            between = ", ";
        }
    }

    private static string? Date(CitedWork work) => work.Type switch
    {
        PublicationType.JournalArticle => work.Date.MlaMonthYear,
        PublicationType.Preprint or PublicationType.WebPage or PublicationType.Talk => work.Date.Mla,
        _ => work.Year,
    };
}
