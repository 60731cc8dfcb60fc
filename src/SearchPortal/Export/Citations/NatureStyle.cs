using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>Formatting guide of Nature, without the number. Titles of journals are not shortened.</summary>
internal static class NatureStyle
{
    private static readonly NameListRule Names = new(CitedName.InvertedInitials, CitedName.InvertedInitials) { Pair = " & ", Last = " & ", Most = 5, BeforeOthers = " ", OthersMark = CitationMark.Italic };

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine().Names(Names, work.Leading).Add(work.IsEdited ? work.Editors.Count == 1 ? " (ed.)" : " (eds.)" : null);
        bool isItalic = work.Type is PublicationType.Book or PublicationType.Report;
        if (!line.IsEmpty && !work.IsEdited) line.End();
        line.Add(work.SentenceTitle, " ", "", isItalic ? CitationMark.Italic : CitationMark.None);
        if (work.Type == PublicationType.Book)
        {
            line.Add(work.Volume, " vol. ").Add(Imprint(work), " ").End();
            return Address(line, work);
        }
        line.End();
        return work.IsArticle ? Periodical(line, work) : work.IsPart ? Address(Part(line, work), work) : Whole(line, work);
    }

    private static CitationLine Periodical(CitationLine line, CitedWork work)
    {
        line.Italic(work.Container, " ").Add(work.Volume, " ", "", CitationMark.Bold).Add(work.Pages?.Full, work.Volume is null ? " " : ", ").Add(work.Year, " (", ")");
        return work.Volume is null && work.Url is not null ? line.Link(work.Url, work.Url, " ").End() : line.End();
    }

    private static CitationLine Part(CitationLine line, CitedWork work)
    {
        line.Add("in", " ").Italic(work.Container, " ");
        if (work.Editors.Count > 0) line.Add(work.Editors.Count == 1 ? " (ed. " : " (eds. ").Names(Names, work.Editors).Add(")");
        return line.Add(work.Volume, " vol. ").Add(work.Pages?.Full, work.Volume is null ? " " : ", ").Add(Imprint(work), " ").End();
    }

    private static CitationLine Whole(CitationLine line, CitedWork work)
    {
        if (work.Type == PublicationType.Thesis) return Address(line.Add("Thesis", " ").Add(work.Publisher, ", ").Add(work.Year, " (", ")").End(), work);
        line.Italic(work.Container, " ");
        if (work.PatentNumber is { } patent) line.Add($"Patent {patent}", " ");
        else if (work.Type != PublicationType.Preprint) line.Add(work.Publisher, work.Container is null ? " " : ", ");
        line.Link(work.Url, work.Url, work.Type == PublicationType.Preprint ? " Preprint at " : " ").Add(work.Year, " (", ")");
        return line.End();
    }

    private static CitationLine Address(CitationLine line, CitedWork work) => work.Url is null ? line : line.Link(work.Url, work.Url, " ").End();

    private static string? Imprint(CitedWork work) => (work.Publisher, work.Year) switch
    {
        (null, null) => null,
        (null, { } year) => $"({year})",
        ({ } publisher, null) => $"({publisher})",
        var (publisher, year) => $"({publisher}, {year})",
    };
}
