using SearchPortal.Content;
using SearchPortal.Import.Bibtex;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Bibtex;

/// <summary>What reading a BibTeX text gave; notes, which tell of nothing wrong, stand apart.</summary>
internal sealed record BibtexSample(IReadOnlyList<Publication> Publications, IReadOnlyList<ContentProblem> Told)
{
    public IReadOnlyList<ContentProblem> Problems => [.. Told.Where(problem => problem.Severity != ProblemSeverity.Note)];

    public IReadOnlyList<ContentProblem> Notes => [.. Told.Where(problem => problem.Severity == ProblemSeverity.Note)];

    public Publication Only => Assert.Single(Publications);

    public IEnumerable<string> Keys => Publications.Select(publication => publication.Key);

    public Publication this[string key] => Assert.Single(Publications, publication => publication.Key == key);

    public static BibtexSample Of(string text)
    {
        var problems = new List<ContentProblem>();
        using var reader = new StringReader(text);
        return new BibtexSample([.. BibtexReader.Read(reader, "a.bib", problems.Add)], problems);
    }

    public static BibtexSample OfFields(string fields, string type = "article") => Of($"@{type}{{k, {fields}}}");

    public static BibtexSample OfFile(string name)
    {
        var problems = new List<ContentProblem>();
        var file = new SourceFile(name, Path.Combine(AppContext.BaseDirectory, "Data", "bib", name));
        return new BibtexSample([.. BibtexReader.Read(file, problems.Add)], problems);
    }

    public static string Names(IEnumerable<PersonName> names) => string.Join("; ", names.Select(name => name.Inverted));
}
