using SearchPortal.Cli;

return await PortalCommandLine.RunAsync(args, Surroundings.OfThisProcess());
