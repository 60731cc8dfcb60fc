using SearchPortal.Analysis;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching.Plain;

/// <summary>The words of a publication, as lists. Word forms are the product's; everything else is done anew.</summary>
internal sealed class PlainPaper(Publication publication)
{
    public Publication Publication => publication;

    public List<Token> Title { get; } = TextTokenizer.Tokenize(publication.Title);

    public List<Token> Abstract { get; } = TextTokenizer.Tokenize(publication.Abstract);

    public List<List<Token>> Authors { get; } = [.. publication.Authors.Select(author => TextTokenizer.Tokenize(author.Display))];

    /// <summary>Stems of everything that words are looked for in.</summary>
    public HashSet<string> Stems { get; } =
        [.. new[] { publication.Title, publication.Abstract, publication.Venue ?? "", $"{publication.Year}" }
            .Concat(publication.Authors.Select(author => author.Display)).Concat(publication.Topics)
            .SelectMany(TextTokenizer.Tokenize).Where(token => !token.Word.IsStop).Select(token => token.Word.Stem)];

    /// <summary>Title, abstract and each author's name.</summary>
    public IEnumerable<List<Token>> Texts => [Title, Abstract, .. Authors];

    /// <summary>Letters and digits of the title before its colon, or of all of it.</summary>
    public string Name { get; } = Letters(publication.Title.Split(':')[0]);

    public static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    /// <summary>The values that a facet counts for this publication.</summary>
    public IEnumerable<string> Values(FacetField field) => field switch
    {
        FacetField.Venue => publication.Venue is string venue ? [venue] : [],
        FacetField.Year => publication.Year is int year ? [$"{year}"] : [],
        FacetField.Author => publication.Authors.Select(author => Id(author.Family) + "-" + Id(author.Given)).Distinct(),
        FacetField.Topic => publication.Topics.Select(Id),
        _ => [publication.Type.Csl()],
    };

    public static string Id(string text) => text.ToLowerInvariant().Replace('ö', 'o').Replace('é', 'e').Replace(".", "").Replace(' ', '-');
}
