using System.CommandLine;
using SearchPortal.Fuzzing.Running;
using SearchPortal.Fuzzing.Targets;

var targets = new Argument<string[]>("targets") { Arity = ArgumentArity.ZeroOrMore, Description = "What is tried; without a name, all in turn: " + string.Join(", ", FuzzTargets.All.Select(target => target.Name)) };
var minutes = new Option<double>("--minutes") { HelpName = "N", Description = "Time for all of them together", DefaultValueFactory = _ => 10 };
var seed = new Option<int>("--seed") { HelpName = "S", Description = "Start of the draws", DefaultValueFactory = _ => Environment.TickCount & 0xFFFF };
var cases = new Option<string>("--cases") { HelpName = "DIR", Description = "Folder for inputs that break something", DefaultValueFactory = _ => "fuzz-cases" };
var file = new Option<string?>("--try") { HelpName = "FILE", Description = "Try this input alone, and tell what it takes" };
var copy = new Option<bool>(FuzzRun.CopyOption) { Hidden = true };
var root = new RootCommand("Gives every reader and parser bad inputs made from good ones, led by the branches that they take.") { targets, minutes, seed, cases, file, copy };
targets.Validators.Add(result =>
{
    if (result.GetValue(file) is not null && result.Tokens.Count != 1) result.AddError("--try needs one target.");
    foreach (var token in result.Tokens.Where(token => FuzzTargets.All.All(target => target.Name != token.Value))) result.AddError($"There is no target {token.Value}.");
});
root.SetAction(parse => parse.GetValue(file) is { } path ? FuzzRun.Try(parse.GetValue(targets)![0], path, Console.Out) : parse.GetValue(copy)
    ? FuzzRun.Execute(new(parse.GetValue(targets) ?? [], TimeSpan.FromMinutes(parse.GetValue(minutes)), parse.GetValue(seed), parse.GetRequiredValue(cases)), Console.Out)
    : FuzzRun.InCopy(args));
return root.Parse(args).Invoke();
