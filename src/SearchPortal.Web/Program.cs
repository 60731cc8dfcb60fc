return SearchPortal.Web.PortalApplication.Run(args);
