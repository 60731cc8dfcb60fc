using System.Globalization;
using SearchPortal.Indexing;
using SearchPortal.Mathematics;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Turns entries of the completion into what a visitor is shown.</summary>
internal sealed class CompletionLabels(GenerationReader generation, DocumentColumns columns, AuthorDirectory authors, FacetLabels labels)
{
    /// <summary>What an entry shows.</summary>
    public Completion Of(CompletionKind kind, int entry)
    {
        long reference = generation.Completion.Reference(entry);
        int ordinal = CompletionReference.Ordinal(reference);
        return kind switch
        {
            CompletionKind.Topic => OfTopic(ordinal, CompletionReference.Papers(reference)),
            CompletionKind.Venue => OfVenue(generation.Site.Venues[ordinal], CompletionReference.Papers(reference)),
            CompletionKind.Author => new Completion(authors.Name(ordinal), kind, authors.Id(ordinal), Papers(authors.Count(ordinal))),
            CompletionKind.Paper => OfPaper(generation.Publications.ReadHeading(reference)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private Completion OfTopic(int ordinal, int papers)
    {
        string slug = columns[FacetField.Topic].Values[ordinal];
        return new Completion(new RecordReader(generation.Topics[ordinal]).Text() ?? slug, CompletionKind.Topic, slug, Papers(papers));
    }

    private static Completion OfVenue(Venue venue, int papers) =>
        new(venue.ShortName, CompletionKind.Venue, venue.Key, venue.LongName == venue.ShortName ? Papers(papers) : venue.LongName);

    private Completion OfPaper(PublicationHeading paper)
    {
        string author = paper.FirstAuthor?.Display ?? "";
        if (paper.Authors > 1) author += " et al.";
        string venue = paper.Venue is string key ? labels.FindVenue(key)?.ShortName ?? key : "";
        string place = Joined(venue, " ", paper.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        return new Completion(Plain(paper.Title), CompletionKind.Paper, paper.Key, Joined(author, " · ", place));
    }

    private static string Joined(string first, string between, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + between + second;

    private static string Papers(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} paper{(count == 1 ? "" : "s")}");

    private static string Plain(string title) => !title.Contains('$', StringComparison.Ordinal) ? title
        : string.Concat(MathText.Split(title).Select(run => run.IsMath ? MathPlainText.From(run.Text) : run.Text));
}
