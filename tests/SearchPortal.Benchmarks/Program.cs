using System.CommandLine;
using SearchPortal.Benchmarks;
using SearchPortal.Benchmarks.Steps;
using SearchPortal.Indexing;

var options = new BenchmarkOptions();
var root = new RootCommand("Measures indexing, opening and searching, beside plain Lucene.NET. See README.md.");
options.AddTo(root);
root.SetAction(parse => BenchmarkRun.Execute(options.Read(parse), Console.Out));

var content = new Argument<string>("content");
var index = new Argument<string>("index");
var indexing = new Command(IndexingStep.Verb, "Build an index and print what it took; the program starts itself with this.") { content, index };
indexing.Hidden = true;
indexing.SetAction(parse => IndexingStep.Run(parse.GetRequiredValue(content), parse.GetRequiredValue(index), Console.Out));
root.Add(indexing);
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (fault is IndexBuildException or IndexUnavailableException or InvalidDataException or IOException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
