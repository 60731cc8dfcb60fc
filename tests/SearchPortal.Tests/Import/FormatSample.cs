using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

/// <summary>What the portal makes of a file, as far as one file goes: read, and checked by itself.</summary>
internal sealed record FormatSample(IReadOnlyList<Publication> Publications, IReadOnlyList<ContentProblem> Problems)
{
    public Publication Only => Assert.Single(Publications);

    public IEnumerable<ContentProblem> Errors => Problems.Where(problem => problem.Severity == ProblemSeverity.Error);

    public IEnumerable<ContentProblem> Notes => Problems.Where(problem => problem.Severity == ProblemSeverity.Note);

    public Publication this[string title] => Assert.Single(Publications, publication => publication.Title.StartsWith(title, StringComparison.Ordinal));

    public static FormatSample OfFile(string path)
    {
        var file = new SourceFile(path, Path.Combine(AppContext.BaseDirectory, "Data", path));
        return Of(report => PublicationReader.Read(file, report));
    }

    public static FormatSample Of(Func<Action<ContentProblem>, IEnumerable<Publication>> read)
    {
        var problems = new List<ContentProblem>();
        var publications = read(problems.Add).Select(publication => PublicationChecks.Check(publication, 2030, problems.Add)).OfType<Publication>().ToList();
        return new(publications, problems);
    }

    public static string Names(IEnumerable<PersonName> names) => string.Join("; ", names.Select(name => name.Inverted));
}
