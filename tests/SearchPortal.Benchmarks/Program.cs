using System.CommandLine;
using SearchPortal.Benchmarks;
using SearchPortal.Benchmarks.Scaling;
using SearchPortal.Benchmarks.Steps;
using SearchPortal.Indexing;

var options = new BenchmarkOptions();
var root = new RootCommand("Measures indexing, opening and searching, beside plain Lucene.NET. See README.md.");
options.AddTo(root);
root.SetAction(parse => BenchmarkRun.Execute(options.Read(parse), Console.Out));

var content = new Argument<string>("content");
var index = new Argument<string>("index");
var queries = new Argument<string>("queries");
var figures = new Argument<string?>("figures") { Arity = ArgumentArity.ZeroOrOne };
var indexing = new Command(IndexingStep.Verb, "Build an index and print what it took; the program starts itself with this.") { content, index, figures };
indexing.SetAction(parse =>
{
    var took = IndexingStep.Run(parse.GetRequiredValue(content), parse.GetRequiredValue(index), Console.Out);
    if (parse.GetValue(figures) is { } path) FigureFile.Write(path, took);
});
var searching = new Command(ScaleStep.Verb, "Open an index, search it and write what it took; the program starts itself with this.") { index, queries, figures };
searching.SetAction(parse => ScaleStep.Search(parse.GetRequiredValue(index), parse.GetRequiredValue(queries), parse.GetRequiredValue(figures)!, Console.Out));
foreach (var command in new[] { indexing, searching })
{
    command.Hidden = true;
    root.Add(command);
}
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (fault is IndexBuildException or IndexUnavailableException or InvalidDataException or IOException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
