"""Every flow there is. To add one, write its file and name it here."""

from dialogs.flows.after_run import AFTER_RUN, NEXT_DAY
from dialogs.flows.can_i_run import CAN_I_RUN
from dialogs.flows.check_in import CHECK_INS
from dialogs.flows.forget import FORGET
from dialogs.flows.gut_check import GUT_CHECK
from dialogs.flows.home_zone import HOME_ZONE
from dialogs.flows.learn import LEARN
from dialogs.flows.link import LINK, UNLINK
from dialogs.flows.log_leg_day import LOG_LEG_DAY
from dialogs.flows.order import ORDER
from dialogs.flows.pause import PAUSE
from dialogs.flows.settings import SETTINGS

FLOWS = {
    flow.id: flow
    for flow in (
        *(CAN_I_RUN, GUT_CHECK, LOG_LEG_DAY, ORDER, LEARN, SETTINGS, HOME_ZONE, FORGET),
        *(CHECK_INS, PAUSE, AFTER_RUN, NEXT_DAY, LINK, UNLINK),
    )
}
