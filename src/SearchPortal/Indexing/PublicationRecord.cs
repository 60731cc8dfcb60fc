using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>A publication as bytes, stored once and whole; writing and reading stand side by side. <c>Read(Write(p))</c> equals p.</summary>
internal static class PublicationRecord
{
    /// <summary>Writes all of a publication.</summary>
    public static void Write(RecordWriter to, Publication p)
    {
        to.Text(p.Key);
        to.Text(p.Title);
        to.List(p.Authors, name => WriteName(to, name));
        to.Optional(p.Year);
        to.Number((uint)p.Type);
        to.Text(p.Venue);
        to.Stored(p.Abstract);
        to.List(p.Links, link => { to.Text(link.Kind); to.Text(link.Url); });
        to.List(p.Topics, to.Text);
        to.List(p.Awards, to.Text);
        to.Number((uint)p.Status);
        foreach (string? text in new[] { p.StatusNotice, p.Note, p.ContainerTitle, p.Volume, p.Issue, p.Pages, p.Publisher, p.Language }) to.Text(text);
        to.Text(p.Date?.ToString());
        to.List(p.Editors, name => WriteName(to, name));
        WriteIdentifiers(to, p.Identifiers);
        to.List(p.FormerKeys, to.Text);
        to.List(p.OtherVersions, to.Text);
        to.List(p.VersionDois, to.Text);
        to.Text(p.Source.File);
        to.Number((uint)p.Source.Line);
    }

    /// <summary>Reads all of a publication.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Publication Read(ReadOnlySpan<byte> bytes) => Read(bytes, true, out _);

    /// <summary>Reads a publication whose abstract is left as it lies, and may be left out.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="withAbstract">Whether the publication has its abstract, else "".</param>
    /// <param name="abstract">The abstract in any case.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Publication Read(ReadOnlySpan<byte> bytes, bool withAbstract, out StoredText @abstract)
    {
        var from = new RecordReader(bytes);
        // The order of these is the order of Write.
        return new Publication
        {
            Key = from.Required(),
            Title = from.Required(),
            Authors = ReadNames(ref from),
            Year = from.Optional(),
            Type = (PublicationType)from.Number(),
            Venue = from.Text(),
            Abstract = ReadAbstract(ref from, withAbstract, out @abstract),
            Links = ReadLinks(ref from),
            Topics = ReadTexts(ref from),
            Awards = ReadTexts(ref from),
            Status = (PublicationStatus)from.Number(),
            StatusNotice = from.Text(),
            Note = from.Text(),
            ContainerTitle = from.Text(),
            Volume = from.Text(),
            Issue = from.Text(),
            Pages = from.Text(),
            Publisher = from.Text(),
            Language = from.Text(),
            Date = from.Text() is string date ? PartialDate.Find(date) : null,
            Editors = ReadNames(ref from),
            Identifiers = ReadIdentifiers(ref from),
            FormerKeys = ReadTexts(ref from),
            OtherVersions = ReadTexts(ref from),
            VersionDois = ReadTexts(ref from),
            Source = new SourcePosition(from.Required(), (int)from.Number()),
        };
    }

    /// <summary>Reads what a line about a publication needs, without the rest.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static PublicationHeading ReadHeading(ReadOnlySpan<byte> bytes)
    {
        var from = new RecordReader(bytes);
        string key = from.Required(), title = from.Required();
        int authors = from.Count();
        var first = authors > 0 ? ReadName(ref from) : null;
        for (int i = 1; i < authors; i++) SkipName(ref from);
        int? year = from.Optional();
        from.Number();
        return new PublicationHeading(key, title, first, authors, year, from.Text());
    }

    private static string ReadAbstract(scoped ref RecordReader from, bool isWanted, out StoredText stored)
    {
        stored = from.Stored();
        return isWanted ? stored.ToString() : "";
    }

    private static void WriteName(RecordWriter to, PersonName name)
    {
        to.Text(name.Given);
        to.Text(name.Family);
        bool plain = name.Suffix is null && name.Orcid is null && name.Affiliation is null;
        to.Number((plain ? 0u : 2u) | (name.EqualContribution ? 1u : 0u));
        if (plain) return;
        to.Text(name.Suffix);
        to.Text(name.Orcid);
        to.Text(name.Affiliation);
    }

    private static PersonName[] ReadNames(ref RecordReader from)
    {
        int count = from.Count();
        if (count == 0) return [];
        var names = new PersonName[count];
        for (int i = 0; i < names.Length; i++) names[i] = ReadName(ref from);
        return names;
    }

    private static PersonName ReadName(ref RecordReader from)
    {
        var name = new PersonName(from.Required(), from.Required());
        uint flags = from.Number();
        if ((flags & 1) != 0) name = name with { EqualContribution = true };
        return (flags & 2) == 0 ? name : name with { Suffix = from.Text(), Orcid = from.Text(), Affiliation = from.Text() };
    }

    private static void SkipName(ref RecordReader from)
    {
        from.SkipText();
        from.SkipText();
        if ((from.Number() & 2) == 0) return;
        for (int i = 0; i < 3; i++) from.SkipText();
    }

    private static void WriteIdentifiers(RecordWriter to, Identifiers i)
    {
        foreach (string? text in new[] { i.Doi, i.Arxiv, i.OpenReview, i.AclAnthology, i.Dblp, i.Pmid, i.Pmcid, i.Isbn, i.Issn }) to.Text(text);
    }

    private static Identifiers ReadIdentifiers(ref RecordReader from) => new()
    {
        Doi = from.Text(),
        Arxiv = from.Text(),
        OpenReview = from.Text(),
        AclAnthology = from.Text(),
        Dblp = from.Text(),
        Pmid = from.Text(),
        Pmcid = from.Text(),
        Isbn = from.Text(),
        Issn = from.Text(),
    };

    private static Link[] ReadLinks(ref RecordReader from)
    {
        int count = from.Count();
        if (count == 0) return [];
        var links = new Link[count];
        for (int i = 0; i < links.Length; i++) links[i] = new Link(from.Required(), from.Required());
        return links;
    }

    private static string[] ReadTexts(ref RecordReader from)
    {
        int count = from.Count();
        if (count == 0) return [];
        var texts = new string[count];
        for (int i = 0; i < count; i++) texts[i] = from.Required();
        return texts;
    }
}
